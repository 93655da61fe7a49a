// FP16 GEMM with fp16 accumulators on machines whose vectors have no fp16 arithmetic: every step is one fused multiply-add
// rounded once to fp16, in ascending k. The accumulators are float32 that hold fp16 values.
//
// The product of two halves is exact in float32 and the sum is not; rounding it to nearest twice would be wrong in the
// middle between two halves. Rounded to odd instead (truncated, the last bit set if anything was lost) its 24 bits
// keep what the rounding to 11 bits needs.
#include "gemm.h"

static inline f32v step(f32v a, f32v b, f32v c) {
#if defined(__AVX512F__)
    const __m512 x = (__m512)a, y = (__m512)b, z = (__m512)c;
    const __m512 down = _mm512_fmadd_round_ps(x, y, z, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
    const __m512 up = _mm512_fmadd_round_ps(x, y, z, _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC);
    const __m512 cut = _mm512_fmadd_round_ps(x, y, z, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
    const __m512i bits = _mm512_castps_si512(cut);
    const __m512i odd = _mm512_mask_or_epi32(bits, _mm512_cmp_ps_mask(down, up, _CMP_NEQ_UQ), bits, _mm512_set1_epi32(1));
    return (f32v)_mm512_cvtph_ps(_mm512_cvtps_ph(_mm512_castsi512_ps(odd), _MM_FROUND_TO_NEAREST_INT));
#else
    const f32v product = a * b, near = c + product, part = near - c;
    const f32v lost = (c - (near - part)) + (product - part);  // exactly what the sum lost
    const s32v inexact = (s32v)(lost < 0.0f) | (s32v)(lost > 0.0f);
    const s32v beyond = inexact & (((s32v)lost ^ (s32v)near) >> 31);  // near lies farther from zero than the exact sum
    uint16_t halves[LANES];
    f32_to_halves((f32v)(((s32v)near + beyond) | (inexact & 1)), halves);
    return halves_to_f32(halves);
#endif
}

static inline void micro(const float *restrict a, const uint16_t *restrict b, uint16_t *c, long stride, long steps,
                         const uint16_t *start, long start_stride) {
    f32v acc[ROWS][2];
    UNROLL for (int r = 0; r < ROWS; r++)
        UNROLL for (int j = 0; j < 2; j++) acc[r][j] = halves_to_f32(start + r * start_stride + j * LANES);
    for (; steps > 0; steps--, a += ROWS, b += COLUMNS) {
        const f32v b0 = halves_to_f32(b), b1 = halves_to_f32(b + LANES);
        UNROLL for (int r = 0; r < ROWS; r++) {
            const f32v x = (f32v){0} + a[r];
            acc[r][0] = step(x, b0, acc[r][0]);
            acc[r][1] = step(x, b1, acc[r][1]);
        }
    }
    UNROLL for (int r = 0; r < ROWS; r++)
        UNROLL for (int j = 0; j < 2; j++) f32_to_halves(acc[r][j], c + r * stride + j * LANES);
}

PACK_A(pack, uint16_t, float, 1, half_to_float)
#define PACK_HALVES(a, rows, k, from, depth, out) pack(a, rows, k, from, depth, (float *)(out))
#define MICRO(a, b, c, stride, steps, start, start_stride) micro((const float *)(a), b, c, stride, steps, start, start_stride)
GEMM(gemm_f16, uint16_t, uint16_t, uint16_t, COLUMNS, 1, KC_F16, NC_F16, PACK_HALVES, MICRO, FROM_ZERO)
