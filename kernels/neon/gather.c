// Rows of an embedding table to float: m tokens of k, whole blocks, whose rows `ids` name.
#include "q4_0.h"
#include "q6_k.h"

static inline void widen_16(int8x16_t codes, float scale, float *dst) {
    const int16x8_t low = vmovl_s8(vget_low_s8(codes)), high = vmovl_high_s8(codes);
    vst1q_f32(dst, vmulq_n_f32(vcvtq_f32_s32(vmovl_s16(vget_low_s16(low))), scale));
    vst1q_f32(dst + 4, vmulq_n_f32(vcvtq_f32_s32(vmovl_high_s16(low)), scale));
    vst1q_f32(dst + 8, vmulq_n_f32(vcvtq_f32_s32(vmovl_s16(vget_low_s16(high))), scale));
    vst1q_f32(dst + 12, vmulq_n_f32(vcvtq_f32_s32(vmovl_high_s16(high)), scale));
}

static inline void from_f32(const uint8_t *block, float *dst) {
    ALL for (int i = 0; i < BLOCK; i += 4) vst1q_f32(dst + i, vld1q_f32((const float *)block + i));
}
static inline void from_f16(const uint8_t *block, float *dst) {
    ALL for (int i = 0; i < BLOCK; i += 8) {
        const float16x8_t x = vld1q_f16((const float16_t *)block + i);
        vst1q_f32(dst + i, vcvt_f32_f16(vget_low_f16(x)));
        vst1q_f32(dst + i + 4, vcvt_high_f32_f16(x));
    }
}
static inline void from_q8_0(const uint8_t *block, float *dst) {
    widen_16(first_codes(block), scale_of(block), dst);
    widen_16(last_codes(block), scale_of(block), dst + 16);
}
static inline void from_q4_0(const uint8_t *block, float *dst) {
    const uint8x16_t packed = vld1q_u8(block + 2);
    widen_16(low_codes(packed), scale_of(block), dst);
    widen_16(high_codes(packed), scale_of(block), dst + 16);
}

static inline void from_q6_k(const uint8_t *block, float *dst) {
    const float scale = half_at(block + 208);
    ALL for (int j = 0; j < 2; j++)
        ALL for (int i = 0; i < 2; i++) {
            int8x16_t codes[4];
            codes_of(block, j, i, codes);
            ALL for (int g = 0; g < 4; g++) {
                const int8x16_t code = vsubq_s8(codes[g], vdupq_n_s8(32));
                const int16_t step = steps_of(block)[8 * j + 2 * g + i];
                const int16x8_t low = vmulq_n_s16(vmovl_s8(vget_low_s8(code)), step);
                const int16x8_t high = vmulq_n_s16(vmovl_high_s8(code), step);
                float *to = dst + 128 * j + 32 * g + 16 * i;
                vst1q_f32(to, vmulq_n_f32(vcvtq_f32_s32(vmovl_s16(vget_low_s16(low))), scale));
                vst1q_f32(to + 4, vmulq_n_f32(vcvtq_f32_s32(vmovl_high_s16(low)), scale));
                vst1q_f32(to + 8, vmulq_n_f32(vcvtq_f32_s32(vmovl_s16(vget_low_s16(high))), scale));
                vst1q_f32(to + 12, vmulq_n_f32(vcvtq_f32_s32(vmovl_high_s16(high)), scale));
            }
        }
}

#define GATHER(NAME, FROM, BLOCK_K, BLOCK_BYTES)                                                                    \
    void NAME(const uint8_t *restrict table, const int32_t *restrict ids, float *restrict dst, long m, long k) {    \
        ONCE for (long t = 0; t < m; t++) {                                                                         \
            const uint8_t *row = table + ids[t] * (k / (BLOCK_K)) * (BLOCK_BYTES);                                  \
            ONCE for (long b = 0; b < k / (BLOCK_K); b++, dst += BLOCK_K) FROM(row + b * (BLOCK_BYTES), dst);       \
        }                                                                                                           \
    }

GATHER(gather_f32, from_f32, BLOCK, 4 * BLOCK)
GATHER(gather_f16, from_f16, BLOCK, 2 * BLOCK)
GATHER(gather_q8_0, from_q8_0, BLOCK, BYTES)
GATHER(gather_q4_0, from_q4_0, BLOCK, BYTES_4)
GATHER(gather_q6_k, from_q6_k, SUPER, BYTES_Q6_K)
