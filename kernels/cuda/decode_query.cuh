// A query's numbers as operands of the products with K, for floats and integers alike.
#pragma once
#include "global_memory.cuh"

constexpr int Q_BYTES = K_FLOAT ? 2 : 1;            // of a number
constexpr bool WIDENS = K_BITS < 8 * Q_BYTES;       // a number of K, to one of Q
constexpr int Q_STEPS = HEAD_DIM * Q_BYTES / 32;
typedef u32 Fragments[Q_STEPS][4];

// span: load_q
// Where a row's numbers of a thread lie is where it finds those of K. In FP8 four neighbours are two products' pairs; in INT4
// eight are the even ones and the odd ones of a product.
DEVICE void load_query(Fragments& fragments, const byte* rows[2]) {
    int quad = threadIdx.x % 4;
#pragma unroll
    for (int h = 0; h < 2; h++)
#pragma unroll
        for (int step = 0; step < Q_STEPS; step++) {
            u32 pair[2] = {0, 0};
            if (rows[h] && WIDENS) load_global_2(pair, rows[h] + 32 * step + 8 * quad);
            if (rows[h] && !WIDENS) {
                pair[0] = load_global(rows[h] + 32 * step + 4 * quad);
                pair[1] = load_global(rows[h] + 32 * step + 16 + 4 * quad);
            }
            fragments[step][h] = K_BITS == 4 ? __byte_perm(pair[0], pair[1], 0x6420) : pair[0];
            fragments[step][2 + h] = K_BITS == 4 ? __byte_perm(pair[0], pair[1], 0x7531) : pair[1];
        }
}
