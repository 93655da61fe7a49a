// Activations as linear layers read them: m rows of k floats, whole blocks, to q8_0, plain or four rows in one block,
// and to q8_K.
#include "q8_0.h"
#include "q8_k.h"

void quantize_q8_0(const float *restrict src, uint8_t *restrict dst, long m, long k) {
    ONCE for (long b = 0; b < m * k / BLOCK; b++) quantise(src + b * BLOCK, dst + b * BYTES);
}

// Groups of four rows: their scales, then UNIT codes of a row after UNIT of the row before; the rows left over as q8_0.
#define QUANTIZE_FOUR(NAME, UNIT, PUT)                                                                          \
    void NAME(const float *restrict src, uint8_t *restrict dst, long m, long k) {                               \
        const long blocks = k / BLOCK;                                                                          \
        long row = 0;                                                                                           \
        ONCE for (; row + 4 <= m; row += 4, src += 4 * k)                                                       \
            ONCE for (long b = 0; b < blocks; b++, dst += 4 * BYTES)                                            \
                ALL for (int r = 0; r < 4; r++) {                                                               \
                    const float *x = src + r * k + b * BLOCK;                                                   \
                    const float inverse = scale_of_32(x, dst + 2 * r);                                          \
                    ALL for (int i = 0; i < BLOCK; i += 8)                                                      \
                        PUT(dst + 8 + 4 * i + UNIT * r, codes_of_8(x + i, inverse));                            \
                }                                                                                               \
        ONCE for (; row < m; row++, src += k)                                                                   \
            ONCE for (long b = 0; b < blocks; b++, dst += BYTES) quantise(src + b * BLOCK, dst);                \
    }

static inline void put_halves(uint8_t *at, int8x8_t codes) {
    vst1_lane_s32((int32_t *)at, vreinterpret_s32_s8(codes), 0);
    vst1_lane_s32((int32_t *)(at + 16), vreinterpret_s32_s8(codes), 1);
}
static inline void put_whole(uint8_t *at, int8x8_t codes) { vst1_s8((int8_t *)at, codes); }

QUANTIZE_FOUR(quantize_q8_0_4x4, 4, put_halves)
QUANTIZE_FOUR(quantize_q8_0_4x8, 8, put_whole)

// The number of largest size becomes -127, as the sign of a block's scale is free.
static inline void quantise_k(const float *x, uint8_t *block) {
    float32x4_t high = vdupq_n_f32(0), low = high;
    ONCE for (long i = 0; i < SUPER; i += 16)
        ALL for (int j = 0; j < 16; j += 4) {
            high = vmaxq_f32(high, vld1q_f32(x + i + j));
            low = vminq_f32(low, vld1q_f32(x + i + j));
        }
    const float top = vmaxvq_f32(high), bottom = vminvq_f32(low), largest = top >= -bottom ? top : bottom;
    const float inverse = largest != 0.0f ? -127.0f / largest : 0.0f, scale = largest != 0.0f ? 1.0f / inverse : 0.0f;
    __builtin_memcpy(block, &scale, 4);
    ONCE for (long i = 0; i < SUPER; i += 16) {
        int32x4_t codes[4];
        ALL for (int j = 0; j < 4; j++) codes[j] = vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(x + i + 4 * j), inverse));
        const int16x8_t left = vmovn_high_s32(vmovn_s32(codes[0]), codes[1]);
        const int16x8_t right = vmovn_high_s32(vmovn_s32(codes[2]), codes[3]);
        vst1q_s8((int8_t *)block + 4 + i, vmovn_high_s16(vmovn_s16(left), right));
        const int16_t sum = vaddvq_s16(vaddq_s16(left, right));
        __builtin_memcpy(block + 4 + SUPER + i / 8, &sum, 2);
    }
}

void quantize_q8_k(const float *restrict src, uint8_t *restrict dst, long m, long k) {
    ONCE for (long b = 0; b < m * k / SUPER; b++) quantise_k(src + b * SUPER, dst + b * BYTES_K);
}
