// What values of INT8, or of INT4 that is widened to INT8 (16 times as large, see decode_keys_int.cuh), make of decode.cu: P is
// INT8, sums are exact.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "decode_unpack.cuh"
#include "token_scales.cuh"

typedef half_bits ValueScale;  // of a token, or of a head
constexpr int P_STEPS = KEYS / 32;
constexpr float V_UNIT = V_BITS == 4 ? 0.0625f : 1.0f;
constexpr float ONE_OVER_R = 1.0f / 127.0f;
typedef u32 Probabilities[P_STEPS][4];

#if V_TOKEN_SCALES
// P times each key's scale over the largest of the tile, which is returned; keys from `seen` on count nothing.
DEVICE float weigh(float (&scores)[N_TILES][4], u32 scales, int seen) {
    float of_keys[N_TILES][2], largest = 0x1p-24f;
#pragma unroll
    for (int n = 0; n < N_TILES; n++) {
        load_scales(of_keys[n], scales, n);
#pragma unroll
        for (int i = 0; i < 2; i++) {
            if (8 * n + i >= seen) of_keys[n][i] = 0.0f;
            largest = fmaxf(largest, of_keys[n][i]);
        }
    }
    largest = quad_max(largest);
    float inverse = reciprocal_approx(largest);
#pragma unroll
    for (int n = 0; n < N_TILES; n++)
#pragma unroll
        for (int i = 0; i < 4; i++) scores[n][i] *= of_keys[n][i % 2] * inverse;
    return largest;
}
#endif

// To FP16, times 127 in FP16, half up: the INT8 of int_flash. Columns come in the order in which V's pairs lie.
DEVICE void narrow(Probabilities& p, const float (&scores)[N_TILES][4]) {
#pragma unroll
    for (int n = 0; n < N_TILES; n += 2)
#pragma unroll
        for (int h = 0; h < 2; h++) {
            int rounded[4];
#pragma unroll
            for (int i = 0; i < 4; i += 2) {
                const float* pair = &scores[n + i / 2][2 * h];
                u32 scaled = multiply_f16x2(pack_f16(pair[0], pair[1]), 0x57f057f0u);  // twice 127
                rounded[i] = __float2int_rz(f16_to_f32(static_cast<half_bits>(scaled)) + 0.5f);
                rounded[i + 1] = __float2int_rz(f16_to_f32(static_cast<half_bits>(scaled >> 16)) + 0.5f);
            }
            p[n / 4][n / 2 % 2 * 2 + h] = pack_s8(rounded[0], rounded[1], rounded[2], rounded[3]);
        }
}

// Products of 32 keys with the columns of two chunks of V.
DEVICE void multiply_chunks(int (&context)[2 * SPREAD][4], const u32 (&p)[4], u32 v_lane, int step, int chunk) {
    u32 b[2][4];
#pragma unroll
    for (int half = 0; half < 2; half++)
        load_matrix_4_transposed(b[half], place_after<V_ROW_BYTES>(v_lane, 32 * step + 16 * half, chunk));
#pragma unroll
    for (int i = 0; i < 4; i++) {
        int selector = i % 2 ? 0x7531 : 0x6420, first = i / 2 * 2;
        u32 b0 = __byte_perm(b[0][first], b[0][first + 1], selector);
        u32 b1 = __byte_perm(b[1][first], b[1][first + 1], selector);
#if V_BITS == 8
        multiply_int<8>(context[i], p, b0, b1);
#else
        u32 lower[2], upper[2];
        unpack_int4(lower[0], upper[0], b0);
        unpack_int4(lower[1], upper[1], b1);
        multiply_int<8>(context[2 * i], p, lower[0], lower[1]);
        multiply_int<8>(context[2 * i + 1], p, upper[0], upper[1]);
#endif
    }
}

// `scale` is V's over R.
DEVICE void add_context(float (&acc)[4], const int (&context)[4], const float (&alpha)[2], float scale) {
#pragma unroll
    for (int i = 0; i < 4; i++) acc[i] = fmaf(acc[i], alpha[i / 2], __int2float_rn(context[i]) * scale);
}
