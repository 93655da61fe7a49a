// TurboAttention's SAS on eight distances from 0 to 7: e^-x as a table of whole parts times a cubic of the fraction, in
// float16. The table's entries are 0 from the threshold on.
#pragma once
#include "intsim.h"

static inline float16x8_t sas_f16(float16x8_t x, uint8x16_t table) {
    const uint16x8_t whole = vcvtq_u16_f16(x);
    const float16x8_t f = vsubq_f16(x, vcvtq_f16_u16(whole));
    float16x8_t p = vfmaq_f16(vdupq_n_f16(0.4624693f), vdupq_n_f16(-0.1025005f), f);
    p = vfmaq_f16(vdupq_n_f16(-0.9920488f), p, f);
    p = vfmaq_f16(vdupq_n_f16(0.9996137f), p, f);
    const uint16x8_t bytes = vmlaq_u16(vdupq_n_u16(0x0100), whole, vdupq_n_u16(0x0202));
    return vmulq_f16(vreinterpretq_f16_u8(vqtbl1q_u8(table, vreinterpretq_u8_u16(bytes))), p);
}
