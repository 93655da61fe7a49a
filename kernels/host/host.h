// Vectors of the machine that compiles this: AVX-512 with VNNI, AVX2 with FMA and F16C, or whatever the compiler makes of
// plain C. intsim passes the sizes of tiles and blocks (ROWS, COLUMNS, DEPTH_S8, KC_*, NC_*) with -D.
//
// The values are those of the kernels in kernels/neon, bit for bit.
#pragma once
#include <stdint.h>
#if defined(__AVX2__)
#include <immintrin.h>
#endif
#include "../common/sizes.h"

// Two vectors of LANES 32-bit elements are the columns of a tile.
enum { LANES = COLUMNS / 2 };

typedef float f32v __attribute__((vector_size(4 * LANES), aligned(4), may_alias));
typedef int32_t s32v __attribute__((vector_size(4 * LANES), aligned(4), may_alias));

#define UNROLL _Pragma("GCC unroll 16")

static inline float as_float(uint32_t x) {
    float y;
    __builtin_memcpy(&y, &x, 4);
    return y;
}
static inline uint32_t as_bits(float x) {
    uint32_t y;
    __builtin_memcpy(&y, &x, 4);
    return y;
}

static inline f32v fma_v(f32v a, f32v b, f32v c) {
#if defined(__AVX512F__)
    return (f32v)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c);
#elif defined(__FMA__)
    return (f32v)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
#else
    f32v r;
    UNROLL for (int i = 0; i < LANES; i++) r[i] = __builtin_fmaf(a[i], b[i], c[i]);
    return r;
#endif
}

// Half precision as 16 bits: every conversion exact or rounded once, ties to even.
static inline float half_to_float(uint16_t h) {
    const uint32_t sign = (uint32_t)(h & 0x8000) << 16, rest = (uint32_t)(h & 0x7FFF) << 13;
    if (rest >= 0x0F800000) return as_float(sign | (rest + 0x70000000));  // infinity, NaN
    return as_float(sign | as_bits(as_float(rest) * as_float(0x77800000)));  // times 2^112, exact for subnormals too
}

static inline uint16_t float_to_half(float x) {
    const uint32_t sign = as_bits(x) >> 16 & 0x8000, rest = as_bits(x) & 0x7FFFFFFF;
    if (rest > 0x7F800000) return (uint16_t)(sign | 0x7E00);  // NaN
    if (rest >= 0x477FF000) return (uint16_t)(sign | 0x7C00);
    if (rest < 0x38800000)  // subnormal: adding 0.5 leaves the bits of a multiple of 2^-24
        return (uint16_t)(sign | (as_bits(as_float(rest) + 0.5f) - 0x3F000000));
    return (uint16_t)(sign | ((rest + 0xFFF + (rest >> 13 & 1) - 0x38000000) >> 13));
}

static inline f32v halves_to_f32(const uint16_t *x) {
#if defined(__AVX512F__)
    return (f32v)_mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)x));
#elif defined(__F16C__)
    return (f32v)_mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)x));
#else
    f32v r;
    UNROLL for (int i = 0; i < LANES; i++) r[i] = half_to_float(x[i]);
    return r;
#endif
}

static inline void f32_to_halves(f32v x, uint16_t *out) {
#if defined(__AVX512F__)
    _mm256_storeu_si256((__m256i *)out, _mm512_cvtps_ph((__m512)x, _MM_FROUND_TO_NEAREST_INT));
#elif defined(__F16C__)
    _mm_storeu_si128((__m128i *)out, _mm256_cvtps_ph((__m256)x, _MM_FROUND_TO_NEAREST_INT));
#else
    UNROLL for (int i = 0; i < LANES; i++) out[i] = float_to_half(x[i]);
#endif
}
