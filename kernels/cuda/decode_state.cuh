// What a warp keeps of its 16 rows from tile to tile, and their products with the keys of one.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "swizzle.cuh"
#if K_FLOAT
#include "decode_keys_f16.cuh"
#else
#include "decode_keys_int.cuh"
#endif

#define MINUS_INFINITY (-__int_as_float(0x7f800000))

struct State {
    float acc[D_TILES][4], top[2], total[2];
    Query query;
};

// Of no key seen yet.
DEVICE void clear(State& s) {
#pragma unroll
    for (int h = 0; h < 2; h++) {
        s.top[h] = MINUS_INFINITY;
        s.total[h] = 0.0f;
    }
#pragma unroll
    for (int d = 0; d < D_TILES; d++)
#pragma unroll
        for (int i = 0; i < 4; i++) s.acc[d][i] = 0.0f;
}

// All keys of a tile at `k`. Of INT4 a row may have an odd number of chunks, the last of which is taken for four times eight
// keys at a time.
DEVICE void multiply_tile(Product (&products)[N_TILES][4], const Query& query, u32 k, int lane) {
    u32 k_lane = k + place<K_ROW_BYTES>(lane / 16 * 8 + lane % 8, lane / 8 % 2);
#pragma unroll
    for (int step = 0; step < K_ROW_BYTES / 32; step++)
#pragma unroll
        for (int n = 0; n < N_TILES; n += 2) {
            u32 b[4];
            load_matrix_4(b, place_after<K_ROW_BYTES>(k_lane, 8 * n, 2 * step));
            multiply_keys(products[n], query, step, b[0], b[1]);
            multiply_keys(products[n + 1], query, step, b[2], b[3]);
        }
#if K_BITS == 4
    constexpr int LAST = K_ROW_BYTES / 16 - 1;
    u32 last_lane = k + place<K_ROW_BYTES>(lane, LAST);
#pragma unroll
    for (int n = 0; K_ROW_BYTES % 32 && n < N_TILES; n += 4) {
        u32 b[4];
        load_matrix_4(b, place_after<K_ROW_BYTES>(last_lane, 8 * n, 0));
#pragma unroll
        for (int i = 0; i < 4; i++) multiply_chunk_of_keys(products[n + i], query, LAST, b[i]);
    }
#endif
}
