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

inline float f8_to_f32(int x, int bits) {  // of E5M2 (bits 2) and E4M3 (3)
    int bias = bits == 2 ? 15 : 7, exponent = (x & 127) >> bits, fraction = x & ((1 << bits) - 1);
    float size = exponent ? std::ldexp(float((1 << bits) + fraction), exponent - bias - bits)
                          : std::ldexp(float(fraction), 1 - bias - bits);
    return x & 128 ? -size : size;
}

// The nearest, ties to even, found by looking at all.
template <bool FIVE> inline u32 nearest_f8(float x) {
    int bits = FIVE ? 2 : 3, largest = FIVE ? 0x7B : 0x7E, best = 0;
    for (int i = 1; i <= largest; i++) {
        float now = std::fabs(f8_to_f32(i, bits) - std::fabs(x)), before = std::fabs(f8_to_f32(best, bits) - std::fabs(x));
        if (now < before || (now == before && i % 2 == 0)) best = i;
    }
    return best | (x < 0 ? 128 : 0);
}

template <bool FIVE> inline u32 pair_f8(float low, float high) { return nearest_f8<FIVE>(low) | nearest_f8<FIVE>(high) << 8; }
