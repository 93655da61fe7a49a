// In the place of kernels/cuda/mma.cuh, for a host compiler.
#pragma once
#include "float8.cuh"
#include "warp.cuh"

// d += a b over 32 bytes of k, cut to so many fraction bits as the tensor cores' adders cut it.
template <int BITS, int KEPT, class Value> inline void multiply_floats(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1,
                                                                       Value value) {
    share(a, b0, b1);
    for (int i = 0; i < 4; i++) {
        double sum = d[i];
        for (int k = 0; k < 256 / BITS; k++)
            sum += static_cast<double>(value(element(lane() / 4 + 8 * (i / 2), k, BITS, false)))
                   * value(element(2 * (lane() % 4) + i % 2, k, BITS, true));
        d[i] = truncated(sum, KEPT);
    }
    meet();
}
inline void multiply_bf16(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
    multiply_floats<16, 23>(d, a, b0, b1, [](int x) { return __uint_as_float(static_cast<u32>(x) << 16); });
}
inline void multiply_e4m3(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
    multiply_floats<8, 13>(d, a, b0, b1, [](int x) { return f16_to_f32(e4m3_to_f16(x & 255)); });
}
// Two columns in a word, each instruction's exact sum rounded.
template <int BITS, class Value> inline void multiply_in_f16(u32 (&d)[2], const u32 (&a)[4], u32 b0, u32 b1, Value value) {
    share(a, b0, b1);
    for (int h = 0; h < 2; h++) {
        unsigned short sums[2];
        for (int i = 0; i < 2; i++) {
            double sum = f16_to_f32(static_cast<unsigned short>(d[h] >> 16 * i));
            for (int k = 0; k < 256 / BITS; k++)
                sum += static_cast<double>(value(element(lane() / 4 + 8 * h, k, BITS, false)))
                       * value(element(2 * (lane() % 4) + i, k, BITS, true));
            sums[i] = f64_to_f16(sum);
        }
        d[h] = sums[0] | static_cast<u32>(sums[1]) << 16;
    }
    meet();
}
inline void multiply_f16_in_f16(u32 (&d)[2], const u32 (&a)[4], u32 b0, u32 b1) {
    multiply_in_f16<16>(d, a, b0, b1, [](int x) { return f16_to_f32(x); });
}
inline void multiply_e4m3(u32 (&d)[2], const u32 (&a)[4], u32 b0, u32 b1) {
    multiply_in_f16<8>(d, a, b0, b1, [](int x) { return f16_to_f32(e4m3_to_f16(x & 255)); });
}
inline u32 pack_bf16(float low, float high) {
    auto rounded = [](float x) { u32 bits = bits_of(x); return (bits + 0x7fff + (bits >> 16 & 1)) >> 16; };
    return rounded(low) | rounded(high) << 16;
}
