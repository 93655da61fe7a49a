// FP8 without products of FP8: E4M3 widened to FP16, which is exact. From sm_89 on.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "warp.cuh"

// Two FP16 of the two E4M3 in the lower half of a word.
DEVICE u32 e4m3_to_f16(u32 pair) {
    u32 y;
    asm("cvt.rn.f16x2.e4m3x2 %0, %1;" : "=r"(y) : "h"(static_cast<unsigned short>(pair)));
    return y;
}

// Two floats rounded to E4M3, or to E5M2, the first in the lower byte; what is too large becomes the largest.
template <bool FIVE> DEVICE u32 pair_f8(float low, float high) {
    unsigned short y;
    if (FIVE) asm("cvt.rn.satfinite.e5m2x2.f32 %0, %1, %2;" : "=h"(y) : "f"(high), "f"(low));
    else asm("cvt.rn.satfinite.e4m3x2.f32 %0, %1, %2;" : "=h"(y) : "f"(high), "f"(low));
    return y;
}
