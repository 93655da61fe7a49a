// What keys of INT8, or of INT4 that is widened to INT8, make of decode.cu: products of INT8 with exact sums. Numbers of
// INT4 come out of their widening 16 times as large, which the scales take back, exactly.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "decode_query.cuh"
#include "decode_unpack.cuh"
#include "token_scales.cuh"

typedef half_bits KeyScale;  // of a token
typedef int Product;
constexpr bool TOKEN_SCALES = true;
constexpr float K_UNIT = K_BITS == 4 ? 0.0625f : 1.0f;

struct Query {
    Fragments fragments;
    float scale[2];
};

#if K_BITS == 4
// Eight keys over a chunk of 16 bytes of them.
DEVICE void multiply_chunk_of_keys(int (&scores)[4], const Query& query, int chunk, u32 b) {
    u32 lower, upper;
    unpack_int4(lower, upper, b);
    multiply_int<8>(scores, query.fragments[chunk], lower, upper);
}
#endif

// Eight keys over 32 bytes of them.
DEVICE void multiply_keys(int (&scores)[4], const Query& query, int step, u32 b0, u32 b1) {
#if K_BITS == 8
    multiply_int<8>(scores, query.fragments[step], b0, b1);
#else
    multiply_chunk_of_keys(scores, query, 2 * step, b0);
    multiply_chunk_of_keys(scores, query, 2 * step + 1, b1);
#endif
}

DEVICE void dequantise(float (&scores)[N_TILES][4], const int (&products)[N_TILES][4], const Query& query, u32 scales) {
#pragma unroll
    for (int n = 0; n < N_TILES; n++) {
        float of_keys[2];
        load_scales(of_keys, scales, n);
#pragma unroll
        for (int i = 0; i < 4; i++) scores[n][i] = __int2float_rn(products[n][i]) * query.scale[i / 2] * of_keys[i % 2];
    }
}
