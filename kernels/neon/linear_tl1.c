// bitnet.cpp's TL1: no multiplications. For each pair of a token's codes a table holds the nine sums that two ternary
// weights can make of it, low and high bytes apart; TBL looks sixteen rows up at once.
//
// W: groups of 32 rows, in them two pairs of k after two, a byte a row: the first pair's index in the upper half. The
// index is 3 (w0 + 1) + (w1 + 1). Tables: of a pair 16 low bytes and 16 high ones. m is a multiple of 32, k of 16.
#include "intsim.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")
#define ALL _Pragma("clang loop unroll(full)")

enum { GROUP = 32, DEPTH = 128 };  // rows; k after which 16-bit sums are widened: 64 pairs of at most 254 each

// Eight pairs at a time: the nine sums of each lie in nine vectors, which are transposed.
static inline void transpose_8(int16x8_t *v) {
    int16x8_t a[8], b[8];
#define PAIRS_32(TRN, x, y) vreinterpretq_s16_s32(TRN(vreinterpretq_s32_s16(x), vreinterpretq_s32_s16(y)))
#define PAIRS_64(TRN, x, y) vreinterpretq_s16_s64(TRN(vreinterpretq_s64_s16(x), vreinterpretq_s64_s16(y)))
    ALL for (int i = 0; i < 8; i += 2) a[i] = vtrn1q_s16(v[i], v[i + 1]), a[i + 1] = vtrn2q_s16(v[i], v[i + 1]);
    ALL for (int i = 0; i < 8; i += 4)
        ALL for (int j = 0; j < 2; j++) {
            b[i + j] = PAIRS_32(vtrn1q_s32, a[i + j], a[i + j + 2]);
            b[i + j + 2] = PAIRS_32(vtrn2q_s32, a[i + j], a[i + j + 2]);
        }
    ALL for (int i = 0; i < 4; i++) {
        v[i] = PAIRS_64(vtrn1q_s64, b[i], b[i + 4]);
        v[i + 4] = PAIRS_64(vtrn2q_s64, b[i], b[i + 4]);
    }
}

// Of m tokens of k codes, a multiple of 16: 16 bytes of table a code.
void tl1_tables(const int8_t *restrict src, uint8_t *restrict dst, long m, long k) {
    const int16x8_t zero = vdupq_n_s16(0);
    ONCE for (long i = 0; i < m * k; i += 16) {
        const int16x8_t codes = vreinterpretq_s16_s8(vld1q_s8(src + i)), b = vshrq_n_s16(codes, 8);
        const int16x8_t a = vshrq_n_s16(vshlq_n_s16(codes, 8), 8), sum = vaddq_s16(a, b), rest = vsubq_s16(a, b);
        int16x8_t first[8] = {vnegq_s16(sum), vnegq_s16(a), vnegq_s16(rest), vnegq_s16(b), zero, b, rest, a};
        int16x8_t last[8] = {sum, zero, zero, zero, zero, zero, zero, zero};
        transpose_8(first);
        transpose_8(last);
        ALL for (int p = 0; p < 8; p++) {
            const int8x16_t left = vreinterpretq_s8_s16(first[p]), right = vreinterpretq_s8_s16(last[p]);
            vst1q_s8((int8_t *)dst + 16 * i + 32 * p, vuzp1q_s8(left, right));
            vst1q_s8((int8_t *)dst + 16 * i + 32 * p + 16, vuzp2q_s8(left, right));
        }
    }
}

static inline void look_up(int16x8_t *sums, const uint8_t *table, uint8x16_t index) {
    const uint8x16_t low = vqtbl1q_u8(vld1q_u8(table), index), high = vqtbl1q_u8(vld1q_u8(table + 16), index);
    sums[0] = vaddq_s16(sums[0], vreinterpretq_s16_u8(vzip1q_u8(low, high)));
    sums[1] = vaddq_s16(sums[1], vreinterpretq_s16_u8(vzip2q_u8(low, high)));
}

// scale: of the weights; steps: of the token.
void gemv_tl1(const uint8_t *restrict w, const uint8_t *restrict tables, float *restrict dst, long m, long k,
              const float *restrict steps, float scale) {
    const float factor = steps[0] * scale;
    ONCE for (long r = 0; r < m; r += GROUP) {
        int32x4_t totals[8];
        ALL for (int i = 0; i < 8; i++) totals[i] = vdupq_n_s32(0);
        ONCE for (long from = 0; from < k; from += DEPTH) {
            int16x8_t sums[4];
            ALL for (int i = 0; i < 4; i++) sums[i] = vdupq_n_s16(0);
            ONCE for (long at = from; at < smaller(from + DEPTH, k); at += 4, w += GROUP)
                ALL for (int half = 0; half < 2; half++) {
                    const uint8x16_t packed = vld1q_u8(w + 16 * half);
                    look_up(sums + 2 * half, tables + 16 * at, vshrq_n_u8(packed, 4));
                    look_up(sums + 2 * half, tables + 16 * at + 32, vandq_u8(packed, vdupq_n_u8(15)));
                }
            ALL for (int i = 0; i < 4; i++) {
                totals[2 * i] = vaddw_s16(totals[2 * i], vget_low_s16(sums[i]));
                totals[2 * i + 1] = vaddw_high_s16(totals[2 * i + 1], sums[i]);
            }
        }
        ALL for (int i = 0; i < 8; i++) vst1q_f32(dst + r + 4 * i, vmulq_n_f32(vcvtq_f32_s32(totals[i]), factor));
    }
}
