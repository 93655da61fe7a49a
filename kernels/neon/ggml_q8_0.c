// ggml's CPU flash attention with a q8_0 cache, one thread's chunk: per query row, key after key with a running maximum.
// A q8_0 block is a float16 scale and 32 codes. expf is the C library's (Arm Optimized Routines: 32-entry table, cubic).
#include "q8_0.h"

BLOCKS_DOT(dot, block_dot, BYTES, rest_together)

static const uint64_t POWERS[32] = {  // bits of 2^(i/32) less i << 47
    0x3ff0000000000000, 0x3fefd9b0d3158574, 0x3fefb5586cf9890f, 0x3fef9301d0125b51, 0x3fef72b83c7d517b,
    0x3fef54873168b9aa, 0x3fef387a6e756238, 0x3fef1e9df51fdee1, 0x3fef06fe0a31b715, 0x3feef1a7373aa9cb,
    0x3feedea64c123422, 0x3feece086061892d, 0x3feebfdad5362a27, 0x3feeb42b569d4f82, 0x3feeab07dd485429,
    0x3feea47eb03a5585, 0x3feea09e667f3bcd, 0x3fee9f75e8ec5f74, 0x3feea11473eb0187, 0x3feea589994cce13,
    0x3feeace5422aa0db, 0x3feeb737b0cdc5e5, 0x3feec49182a3f090, 0x3feed503b23e255d, 0x3feee89f995ad3ad,
    0x3feeff76f2fb5e47, 0x3fef199bdd85529c, 0x3fef3720dcef9069, 0x3fef5818dcfba487, 0x3fef7c97337b9b5f,
    0x3fefa4afa2a490da, 0x3fefd0765b6e4540};

static inline float exp_one(float x) {
    const double z = 0x1.71547652b82fep+0 * 32 * (double)x;
    const double shifted = z + 0x1.8p+52;
    const double r = z - (shifted - 0x1.8p+52);
    uint64_t index;
    __builtin_memcpy(&index, &shifted, 8);
    const uint64_t bits = POWERS[index & 31] + (index << 47);
    double s;
    __builtin_memcpy(&s, &bits, 8);
    const double p = 0x1.c6af84b912394p-5 / 32 / 32 / 32 * r + 0x1.ebfce50fac4f3p-3 / 32 / 32;
    const double y = p * (r * r) + (0x1.62e42ff0c52d6p-1 / 32 * r + 1.0);
    return x < -103.0f ? 0.0f : (float)(y * s);
}

static inline void add_row(float *out, const uint8_t *row, long blocks, float weight) {
#pragma clang loop unroll(disable)
    for (long b = 0; b < blocks; b++, row += BYTES, out += BLOCK) {
        const float scale = scale_of(row);
#pragma clang loop unroll(full)
        for (int i = 0; i < BLOCK; i += 8) {
            const int16x8_t x = vmovl_s8(vld1_s8((const int8_t *)row + 2 + i));
            const float32x4_t low = vmulq_n_f32(vcvtq_f32_s32(vmovl_s16(vget_low_s16(x))), scale);
            const float32x4_t high = vmulq_n_f32(vcvtq_f32_s32(vmovl_high_s16(x)), scale);
            vst1q_f32(out + i, vfmaq_n_f32(vld1q_f32(out + i), low, weight));
            vst1q_f32(out + i + 4, vfmaq_n_f32(vld1q_f32(out + i + 4), high, weight));
        }
    }
}

static inline void scale_row(float *out, long k, float factor) {
#pragma clang loop unroll(disable)
    for (long i = 0; i < k; i += 4) vst1q_f32(out + i, vmulq_n_f32(vld1q_f32(out + i), factor));
}

// k is a multiple of 32. scratch: the query row as blocks.
void ggml_q8_0(const float *restrict q, const uint8_t *restrict keys, const uint8_t *restrict values,
               float *restrict dst, long m, long n, long k, float scale, uint8_t *restrict scratch) {
    const long blocks = k / BLOCK;
    for (long row = 0; row < m; row++, q += k, dst += k) {
#pragma clang loop unroll(disable)
        for (long b = 0; b < blocks; b++) quantise(q + b * BLOCK, scratch + b * BYTES);
#pragma clang loop unroll(disable)
        for (long i = 0; i < k; i += 4) vst1q_f32(dst + i, vdupq_n_f32(0));
        float top = -__builtin_inff(), sum = 0.0f;
#pragma clang loop unroll(disable)
        for (long j = 0; j < n; j++) {
            const float s = dot(keys + j * blocks * BYTES, scratch, blocks) * scale;
            float weight = 1.0f;
            if (s > top) {
                const float factor = exp_one(top - s);
                top = s;
                scale_row(dst, k, factor);
                sum = __builtin_fmaf(sum, factor, 1.0f);  // as compilers fuse it
            } else {
                weight = exp_one(s - top);
                sum += weight;
            }
            add_row(dst, values + j * blocks * BYTES, blocks, weight);
        }
        scale_row(dst, k, 1.0f / sum);
    }
}
