// The narrow numbers of a cache, widened in registers to what the products take.
#pragma once
#include "warp.cuh"

#if K_FLOAT || V_FLOAT
#include "float8.cuh"
#endif

// span: unpack
#if K_FLOAT || V_FLOAT
// Four E4M3 to two pairs of FP16.
DEVICE void unpack_e4m3(u32& first, u32& second, u32 packed) {
    first = e4m3_to_f16(packed);
    second = e4m3_to_f16(packed >> 16);
}
#endif

// Eight signed 4-bit numbers to two times four bytes, each 16 times the number: the lower and the upper halves.
DEVICE void unpack_int4(u32& lower, u32& upper, u32 packed) {
    lower = packed << 4 & 0xf0f0f0f0u;
    upper = packed & 0xf0f0f0f0u;
}
