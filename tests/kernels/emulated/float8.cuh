// In the place of kernels/cuda/float8.cuh, for a host compiler.
#pragma once
#include "warp.cuh"

inline u32 e4m3_to_f16(u32 pair) {
    float values[2];
    for (int i = 0; i < 2; i++) {
        int x = pair >> 8 * i & 255, exponent = x >> 3 & 15, fraction = x & 7;
        float size = exponent ? std::ldexp(8.0f + fraction, exponent - 10) : std::ldexp(float(fraction), -9);
        values[i] = x & 128 ? -size : size;
    }
    return pack_f16(values[0], values[1]);
}
