// In the place of kernels/cuda/gemm_group.cuh, for a host compiler.
#pragma once
#include "warp_group.cuh"

inline int cluster_rank() { return self->rank; }
inline void cluster_meet() { cluster_barrier.wait(); }
inline u32 in_block(u32 address, int block) { return address % BLOCK_BYTES + block * BLOCK_BYTES; }
inline void barrier_arrive_at(u32 barrier, int block) { barrier_arrive(in_block(barrier, block)); }
template <int BLOCKS>
inline void copy_box_to_all(u32 to, const TensorMap* map, int column, int row, int head, u32 barrier) {
    for (int block = 0; block < BLOCKS; block++)
        copy_box(in_block(to, block), map, column, row, head, in_block(barrier, block));
}

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
