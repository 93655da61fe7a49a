// What values of FP16, or of FP8 that is widened to FP16, make of decode.cu: P is FP16.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "decode_unpack.cuh"

typedef float ValueScale;  // of a head; FP16 has none
constexpr int P_STEPS = KEYS / 16;
typedef u32 Probabilities[P_STEPS][4];

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
        for (int chunk = 0; chunk < V_ROW_BYTES / 16; chunk += 2) {
            u32 b[4];
            load_matrix_4_transposed(b, place_after<V_ROW_BYTES>(v_lane, 16 * step, chunk));
#pragma unroll
            for (int half = 0; half < 2; half++) {
                u32 b0 = b[2 * half], b1 = b[2 * half + 1];
#if V_BITS == 16
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
