// In the place of kernels/cuda/gemm_group.cuh, for a host compiler.
#pragma once
#include "warp_group.cuh"

struct BF16 {
    enum { BYTES = 2, BITS = 23 };
    static float value(u32 bits) { return __uint_as_float(bits << 16); }
};
struct S8 {};
template <class Sums> inline void products_settle(Sums&) {}

template <int COUNT> inline void multiply_group(S8, int (&d)[COUNT], u64 a, u64 b, int accumulate) {
    Matrix left(a), right(b);
    if (!accumulate) memset(d, 0, sizeof d);
    for (int i = 0; i < COUNT; i++) {
        int row = threadIdx.x / 32 % 4 * 16 + lane() / 4 + 8 * (i / 2 % 2), column = i / 4 * 8 + 2 * (lane() % 4) + i % 2;
        for (int k = 0; k < 32; k++)
            d[i] += static_cast<signed char>(memory[left.place(row, k)]) * static_cast<signed char>(memory[right.place(column, k)]);
    }
}
