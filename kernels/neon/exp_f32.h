// Arm Compute Library's vexpq_f32 (degree 5; rounding to the nearest power of two by adding 2^23 + 127; constants
// 0x3FB8AA3B log2(e), 0xBF317200 and 0xB5BFBE8E -ln2 in two parts).
#pragma once
#include "intsim.h"

static inline float32x4_t bits(uint32_t x) { return vreinterpretq_f32_u32(vdupq_n_u32(x)); }

static inline float32x4_t exp_f32(float32x4_t x) {
    const float32x4_t z = vfmaq_f32(bits(0x4B00007F), x, bits(0x3FB8AA3B));
    const float32x4_t power = vsubq_f32(z, bits(0x4B00007F));
    const float32x4_t scale = vreinterpretq_f32_u32(vshlq_n_u32(vreinterpretq_u32_f32(z), 23));
    const float32x4_t r = vfmaq_f32(vfmaq_f32(x, power, bits(0xBF317200)), power, bits(0xB5BFBE8E));
    const float32x4_t r2 = vmulq_f32(r, r);
    const float32x4_t p1 = vmulq_f32(bits(0x3F7FFFF6), r);
    const float32x4_t p23 = vfmaq_f32(bits(0x3EFFFEDB), bits(0x3E2AAF33), r);
    const float32x4_t p45 = vfmaq_f32(bits(0x3D2B9F17), bits(0x3C072010), r);
    const float32x4_t p = vfmaq_f32(p1, vfmaq_f32(p23, p45, r2), r2);
    const float32x4_t y = vfmaq_f32(scale, p, scale);
    const uint32x4_t tiny = vcltq_f32(x, vdupq_n_f32(-86.64f));
    return vreinterpretq_f32_u32(vbicq_u32(vreinterpretq_u32_f32(y), tiny));
}
