// What keys of INT8, or of INT4 that is widened to INT8, make of decode.cu: products of INT8 with exact sums. Numbers of
// INT4 come out of their widening 16 times as large, which the scales take back, exactly.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "decode_unpack.cuh"
#include "token_scales.cuh"

typedef half_bits KeyScale;  // of a token
typedef int Product;
constexpr int Q_STEPS = HEAD_DIM / 32;
constexpr bool TOKEN_SCALES = true;
constexpr float K_UNIT = K_BITS == 4 ? 0.0625f : 1.0f;

struct Query {
    u32 fragments[Q_STEPS][4];
    float scale[2];
};

// Where a row's numbers of a thread lie is where it finds those of K: in INT4 the even ones and the odd ones of eight.
DEVICE void load_query(Query& query, const byte* rows[2]) {
    int quad = threadIdx.x % 4;
#pragma unroll
    for (int h = 0; h < 2; h++)
#pragma unroll
        for (int step = 0; step < Q_STEPS; step++) {
            u32 pair[2] = {0, 0};
            if (rows[h] && K_BITS == 4) load_global_2(pair, rows[h] + 32 * step + 8 * quad);
            if (rows[h] && K_BITS == 8) {
                pair[0] = load_global(rows[h] + 32 * step + 4 * quad);
                pair[1] = load_global(rows[h] + 32 * step + 16 + 4 * quad);
            }
            query.fragments[step][h] = K_BITS == 4 ? __byte_perm(pair[0], pair[1], 0x6420) : pair[0];
            query.fragments[step][2 + h] = K_BITS == 4 ? __byte_perm(pair[0], pair[1], 0x7531) : pair[1];
        }
}

// Eight keys over 32 bytes of them.
DEVICE void multiply_keys(int (&scores)[4], const Query& query, int step, u32 b0, u32 b1) {
#if K_BITS == 8
    multiply_int<8>(scores, query.fragments[step], b0, b1);
#else
    u32 lower, upper;
    unpack_int4(lower, upper, b0);
    multiply_int<8>(scores, query.fragments[2 * step], lower, upper);
    unpack_int4(lower, upper, b1);
    multiply_int<8>(scores, query.fragments[2 * step + 1], lower, upper);
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
