// What a cache of INT8, or of INT4 that is widened to INT8, makes of decode.cu: products of INT8 with exact sums. Numbers
// of INT4 come out of their widening 16 times as large, which the scales take back, exactly.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "decode_unpack.cuh"

typedef half_bits Scale;  // of a token, or of V of a head
constexpr int Q_STEPS = HEAD_DIM / 32, P_STEPS = KEYS / 32;
constexpr bool TOKEN_SCALES = true;
constexpr float UNIT = KV_BITS == 4 ? 0.0625f : 1.0f;
constexpr float ONE_OVER_R = 1.0f / 127.0f;

struct Query {
    u32 fragments[Q_STEPS][4];
    float scale[2];
};
typedef u32 Probabilities[P_STEPS][4];

// Where a row's numbers of a thread lie is where it finds those of K: in INT4 the even ones and the odd ones of eight.
DEVICE void load_query(Query& query, const byte* rows[2]) {
    int quad = threadIdx.x % 4;
#pragma unroll
    for (int h = 0; h < 2; h++)
#pragma unroll
        for (int step = 0; step < Q_STEPS; step++) {
            u32 pair[2] = {0, 0};
            if (rows[h] && KV_BITS == 4) load_global_2(pair, rows[h] + 32 * step + 8 * quad);
            if (rows[h] && KV_BITS == 8) {
                pair[0] = load_global(rows[h] + 32 * step + 4 * quad);
                pair[1] = load_global(rows[h] + 32 * step + 16 + 4 * quad);
            }
            query.fragments[step][h] = KV_BITS == 4 ? __byte_perm(pair[0], pair[1], 0x6420) : pair[0];
            query.fragments[step][2 + h] = KV_BITS == 4 ? __byte_perm(pair[0], pair[1], 0x7531) : pair[1];
        }
}

// Eight keys over 32 bytes of them.
DEVICE void multiply_keys(int (&scores)[4], const Query& query, int step, u32 b0, u32 b1) {
#if KV_BITS == 8
    multiply_int<8>(scores, query.fragments[step], b0, b1);
#else
    u32 lower, upper;
    unpack_int4(lower, upper, b0);
    multiply_int<8>(scores, query.fragments[2 * step], lower, upper);
    unpack_int4(lower, upper, b1);
    multiply_int<8>(scores, query.fragments[2 * step + 1], lower, upper);
#endif
}

// Two neighbours' scales, of the columns of a thread of eight keys.
DEVICE void load_scales(float (&pair)[2], u32 scales, int n) {
    u32 both = load_shared(scales + 16 * n + 4 * (threadIdx.x % 4));
    pair[0] = f16_to_f32(static_cast<half_bits>(both));
    pair[1] = f16_to_f32(static_cast<half_bits>(both >> 16));
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
        load_matrix_4_transposed(b[half], place_after<ROW_BYTES>(v_lane, 32 * step + 16 * half, chunk));
#pragma unroll
    for (int i = 0; i < 4; i++) {
        int selector = i % 2 ? 0x7531 : 0x6420, first = i / 2 * 2;
        u32 b0 = __byte_perm(b[0][first], b[0][first + 1], selector);
        u32 b1 = __byte_perm(b[1][first], b[1][first + 1], selector);
#if KV_BITS == 8
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
