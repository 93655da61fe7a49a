// What a cache of FP16, or of FP8 that is widened to FP16, makes of decode.cu.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "decode_unpack.cuh"

typedef float Scale;  // of a head; FP16 has none
constexpr int Q_STEPS = HEAD_DIM / 16, P_STEPS = KEYS / 16;
constexpr bool TOKEN_SCALES = false;

struct Query {
    u32 fragments[Q_STEPS][4];
};
typedef u32 Probabilities[P_STEPS][4];

// Where a row's numbers of a thread lie is where it finds those of K: in FP8 four neighbours are two products' pairs.
DEVICE void load_query(Query& query, const byte* rows[2]) {
    int quad = threadIdx.x % 4;
#pragma unroll
    for (int h = 0; h < 2; h++)
#pragma unroll
        for (int step = 0; step < Q_STEPS; step++) {
            u32 pair[2] = {0, 0};
            if (rows[h] && KV_BITS == 8) load_global_2(pair, rows[h] + 32 * step + 8 * quad);
            if (rows[h] && KV_BITS == 16) {
                pair[0] = load_global(rows[h] + 32 * step + 4 * quad);
                pair[1] = load_global(rows[h] + 32 * step + 16 + 4 * quad);
            }
            query.fragments[step][h] = pair[0];
            query.fragments[step][2 + h] = pair[1];
        }
}

// Eight keys over 32 bytes of them.
DEVICE void multiply_keys(float (&scores)[4], const Query& query, int step, u32 b0, u32 b1) {
#if KV_BITS == 16
    multiply_f16(scores, query.fragments[step], b0, b1);
#else
    u32 first[2], second[2];
    unpack_e4m3(first[0], first[1], b0);
    unpack_e4m3(second[0], second[1], b1);
    multiply_f16(scores, query.fragments[2 * step], first[0], first[1]);
    multiply_f16(scores, query.fragments[2 * step + 1], second[0], second[1]);
#endif
}

DEVICE void narrow(Probabilities& p, const float (&scores)[N_TILES][4]) {
#pragma unroll
    for (int step = 0; step < P_STEPS; step++)
#pragma unroll
        for (int i = 0; i < 4; i++) {
            const float* pair = &scores[2 * step + i / 2][2 * (i % 2)];
            p[step][i] = pack_f16(pair[0], pair[1]);
        }
}

DEVICE void rescale(float (&acc)[D_TILES][4], const float (&alpha)[2]) {
#pragma unroll
    for (int d = 0; d < D_TILES; d++)
#pragma unroll
        for (int i = 0; i < 4; i++) acc[d][i] *= alpha[i / 2];
}

DEVICE void multiply_values(float (&acc)[D_TILES][4], const Probabilities& p, u32 v_lane) {
#pragma unroll
    for (int step = 0; step < P_STEPS; step++)
#pragma unroll
        for (int chunk = 0; chunk < CHUNKS; chunk += 2) {
            u32 b[4];
            load_matrix_4_transposed(b, place_after<ROW_BYTES>(v_lane, 16 * step, chunk));
#pragma unroll
            for (int half = 0; half < 2; half++) {
                u32 b0 = b[2 * half], b1 = b[2 * half + 1];
#if KV_BITS == 16
                multiply_f16(acc[chunk + half], p[step], b0, b1);
#else
#pragma unroll
                for (int odd = 0; odd < 2; odd++) {
                    u32 first, second;
                    unpack_e4m3(first, second, __byte_perm(b0, b1, odd ? 0x7531 : 0x6420));
                    multiply_f16(acc[2 * (chunk + half) + odd], p[step], first, second);
                }
#endif
            }
        }
}
