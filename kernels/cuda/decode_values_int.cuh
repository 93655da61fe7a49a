// What values of INT8, or of INT4 that is widened to INT8 (16 times as large, see decode_keys_int.cuh), make of decode.cu: P is
// INT8, sums are exact.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "decode_unpack.cuh"
#include "int_flash_tile.cuh"
#include "token_scales.cuh"

typedef half_bits ValueScale;  // of a token, or of a head
constexpr bool FEW_KEYS = KEYS < 32;  // of a warp: half a product's
constexpr int P_STEPS = FEW_KEYS ? 1 : KEYS / 32;
static_assert(!FEW_KEYS || V_ROW_BYTES % 32 == 0, "the last of an odd number of chunks is taken for 32 keys");
constexpr float V_UNIT = V_BITS == 4 ? 0.0625f : 1.0f;
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

// Columns come in the order in which V's pairs lie.
DEVICE void narrow(Probabilities& p, const float (&scores)[N_TILES][4]) {
#pragma unroll
    for (int n = 0; n < N_TILES; n += 2)
#pragma unroll
        for (int h = 0; h < 2; h++) p[n / 4][n / 2 % 2 * 2 + h] = narrow_four(scores[n], scores[n + 1], h);
}

DEVICE void multiply_value(int (&context)[4], const u32 (&p)[4], u32 b0, u32 b1) {
    if (FEW_KEYS) multiply_int8_half(context, p[0], p[1], b0);
    else multiply_int<8>(context, p, b0, b1);
}

// Products of 32 keys, or of 16, with the columns of a chunk of V, of which r0 to r3 have eight keys each.
DEVICE void multiply_columns(int (*context)[4], const u32 (&p)[4], u32 r0, u32 r1, u32 r2, u32 r3) {
#pragma unroll
    for (int i = 0; i < 2; i++) {
        int selector = i ? 0x7531 : 0x6420;
        u32 b0 = __byte_perm(r0, r1, selector), b1 = __byte_perm(r2, r3, selector);
#if V_BITS == 8
        multiply_value(context[i], p, b0, b1);
#else
        u32 lower[2], upper[2];
        unpack_int4(lower[0], upper[0], b0);
        unpack_int4(lower[1], upper[1], b1);
        multiply_value(context[2 * i], p, lower[0], lower[1]);
        multiply_value(context[2 * i + 1], p, upper[0], upper[1]);
#endif
    }
}

// The same of two chunks from an even one on; `v_lane` is place(lane % 16, lane / 16).
DEVICE void multiply_chunks(int (&context)[2 * SPREAD][4], const u32 (&p)[4], u32 v_lane, int step, int chunk) {
    u32 b[2][4] = {};
#pragma unroll
    for (int half = 0; half < (FEW_KEYS ? 1 : 2); half++)
        load_matrix_4_transposed(b[half], place_after<V_ROW_BYTES>(v_lane, 32 * step + 16 * half, chunk));
#pragma unroll
    for (int i = 0; i < 2; i++)
        multiply_columns(context + SPREAD * i, p, b[0][2 * i], b[0][2 * i + 1], b[1][2 * i], b[1][2 * i + 1]);
}

// The same of the last chunk of an odd number; `v_lane` is place(lane, that chunk).
DEVICE void multiply_last_chunk(int (&context)[SPREAD][4], const u32 (&p)[4], u32 v_lane, int step) {
    u32 b[4];
    load_matrix_4_transposed(b, place_after<V_ROW_BYTES>(v_lane, 32 * step, 0));
    multiply_columns(context, p, b[0], b[1], b[2], b[3]);
}

// `scale` is V's over R.
DEVICE void add_context(float (&acc)[4], const int (&context)[4], const float (&alpha)[2], float scale) {
#pragma unroll
    for (int i = 0; i < 4; i++) acc[i] = fmaf(acc[i], alpha[i / 2], __int2float_rn(context[i]) * scale);
}
