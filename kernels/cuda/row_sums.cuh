// What the threads of a block, who share a row, find together. Lines of this file belong to the step of the line that
// calls them.
#pragma once
#include "global_memory.cuh"

struct Add { DEVICE float operator()(float a, float b) const { return a + b; } };
struct Larger { DEVICE float operator()(float a, float b) const { return fmaxf(a, b); } };

template <class Join> DEVICE float across_warp(float x, const Join& join) {
#pragma unroll
    for (int mask = 16; mask; mask /= 2) x = join(x, shuffle_xor(x, mask));
    return x;
}

// Of all threads, for all; `shared` has a word for each warp, and `idle` changes nothing.
template <class Join> DEVICE float across_block(float x, u32 shared, float idle, const Join& join) {
    x = across_warp(x, join);
    if (WARPS == 1) return x;
    int lane = threadIdx.x % 32;
    __syncthreads();
    if (lane == 0) store_shared(shared + 4 * (threadIdx.x / 32), __float_as_uint(x));
    __syncthreads();
    return across_warp(lane < WARPS ? load_shared_f32(shared + 4 * lane) : idle, join);
}
