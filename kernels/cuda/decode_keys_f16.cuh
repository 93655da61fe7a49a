// What keys of FP16, or of FP8 that is widened to FP16, make of decode.cu.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "decode_query.cuh"
#include "decode_unpack.cuh"

typedef float KeyScale;  // of a head; FP16 has none
typedef float Product;
constexpr bool TOKEN_SCALES = false;

struct Query {
    Fragments fragments;
};

// Eight keys over 32 bytes of them.
DEVICE void multiply_keys(float (&scores)[4], const Query& query, int step, u32 b0, u32 b1) {
#if K_BITS == 16
    multiply_f16(scores, query.fragments[step], b0, b1);
#else
    u32 first[2], second[2];
    unpack_e4m3(first[0], first[1], b0);
    unpack_e4m3(second[0], second[1], b1);
    multiply_f16(scores, query.fragments[2 * step], first[0], first[1]);
    multiply_f16(scores, query.fragments[2 * step + 1], second[0], second[1]);
#endif
}
