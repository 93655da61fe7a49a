// INT8 GEMMs with s32 accumulators. VNNI multiplies unsigned by signed bytes, four k per instruction: a signed A is
// shifted up by 128 and a tile starts from -128 times B's column sums. Elsewhere bytes are widened to 16 bits, two k per
// multiply-add (VPMADDUBSW would saturate).
#include "gemm.h"

#if defined(__AVX512VNNI__)
typedef uint8_t panel_t;
#else
typedef int16_t panel_t;
#endif

// c + A's 32 bits of k (in every column) times B's LANES columns of as many k.
static inline s32v dot(int32_t a, const int8_t *b, s32v c) {
#if defined(__AVX512VNNI__)
    return (s32v)_mm512_dpbusd_epi32((__m512i)c, _mm512_set1_epi32(a), _mm512_loadu_si512(b));
#elif defined(__AVX2__)
    const __m256i wide = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)b));
    return (s32v)_mm256_add_epi32((__m256i)c, _mm256_madd_epi16(_mm256_set1_epi32(a), wide));
#else
    UNROLL for (int i = 0; i < LANES; i++) c[i] += (int16_t)a * b[2 * i] + (a >> 16) * b[2 * i + 1];
    return c;
#endif
}

static inline void micro(const panel_t *restrict a, const int8_t *restrict b, int32_t *c, long stride, long steps,
                         const int32_t *start, long start_stride) {
    s32v acc[ROWS][2];
    UNROLL for (int r = 0; r < ROWS; r++)
        UNROLL for (int j = 0; j < 2; j++) acc[r][j] = *(const s32v *)(start + r * start_stride + j * LANES);
    for (; steps > 0; steps--, a += ROWS * DEPTH_S8, b += COLUMNS * DEPTH_S8)
        UNROLL for (int r = 0; r < ROWS; r++) {
            int32_t x;
            __builtin_memcpy(&x, a + r * DEPTH_S8, 4);
            acc[r][0] = dot(x, b, acc[r][0]);
            acc[r][1] = dot(x, b + LANES * DEPTH_S8, acc[r][1]);
        }
    UNROLL for (int r = 0; r < ROWS; r++)
        UNROLL for (int j = 0; j < 2; j++) *(s32v *)(c + r * stride + j * LANES) = acc[r][j];
}
#define MICRO(a, b, c, stride, steps, start, start_stride) micro((const panel_t *)(a), b, c, stride, steps, start, start_stride)
#define PACK_S8(a, rows, k, from, depth, out) pack_s8(a, rows, k, from, depth, (panel_t *)(out))
#define PACK_U8(a, rows, k, from, depth, out) pack_u8(a, rows, k, from, depth, (panel_t *)(out))

PACK_A(pack_u8, uint8_t, panel_t, DEPTH_S8, SAME)
GEMM(gemm_u8s8, uint8_t, int8_t, int32_t, COLUMNS, DEPTH_S8, KC_S8, NC_S8, PACK_U8, MICRO, FROM_ZERO)

#if defined(__AVX512VNNI__)
#define SHIFTED(x) ((uint8_t)((x) ^ 0x80))
#define SUMS ((int32_t *)(scratch + ROWS * KC_S8))
#define FROM_SUMS(col) (SUMS + (col))
PACK_A(pack_s8, int8_t, panel_t, DEPTH_S8, SHIFTED)
static GEMM(gemm_shifted, int8_t, int8_t, int32_t, COLUMNS, DEPTH_S8, KC_S8, NC_S8, PACK_S8, MICRO, FROM_SUMS)

void gemm_s8(const int8_t *restrict a, const int8_t *restrict b, int32_t *restrict c, long m, long n, long k,
             int8_t *restrict scratch) {
    const int32_t ones = 0x01010101;
    const long padded = round_up(k, DEPTH_S8);
    for (long col = 0; col < n; col += LANES) {
        const int8_t *at = b + col / COLUMNS * COLUMNS * padded + col % COLUMNS * DEPTH_S8;
        s32v sum = {0};
        for (long step = 0; step < padded; step += DEPTH_S8, at += COLUMNS * DEPTH_S8) sum = dot(ones, at, sum);
        *(s32v *)(SUMS + col) = sum * -128;
    }
    gemm_shifted(a, b, c, m, n, k, scratch);
}
#else
PACK_A(pack_s8, int8_t, panel_t, DEPTH_S8, SAME)
GEMM(gemm_s8, int8_t, int8_t, int32_t, COLUMNS, DEPTH_S8, KC_S8, NC_S8, PACK_S8, MICRO, FROM_ZERO)
#endif
