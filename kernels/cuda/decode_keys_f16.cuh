// What keys of FP16, or of FP8 that is widened to FP16, make of decode.cu.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "decode_unpack.cuh"

typedef float KeyScale;  // of a head; FP16 has none
typedef float Product;
constexpr int Q_STEPS = HEAD_DIM / 16;
constexpr bool TOKEN_SCALES = false;

struct Query {
    u32 fragments[Q_STEPS][4];
};

// Where a row's numbers of a thread lie is where it finds those of K: in FP8 four neighbours are two products' pairs.
DEVICE void load_query(Query& query, const byte* rows[2]) {
    int quad = threadIdx.x % 4;
#pragma unroll
    for (int h = 0; h < 2; h++)
#pragma unroll
        for (int step = 0; step < Q_STEPS; step++) {
            u32 pair[2] = {0, 0};
            if (rows[h] && K_BITS == 8) load_global_2(pair, rows[h] + 32 * step + 8 * quad);
            if (rows[h] && K_BITS == 16) {
                pair[0] = load_global(rows[h] + 32 * step + 4 * quad);
                pair[1] = load_global(rows[h] + 32 * step + 16 + 4 * quad);
            }
            query.fragments[step][h] = pair[0];
            query.fragments[step][2 + h] = pair[1];
        }
}

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
