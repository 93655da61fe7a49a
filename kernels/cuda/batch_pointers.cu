// The lists from which cuBLAS takes a batch of products: where A, B and C of each query head begin, of which a group of heads
// shares B.
//
// Grid (ceil(heads / (32 * WARPS))), WARPS warps; lists is (3, heads) addresses, strides are in bytes.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "global_memory.cuh"

// span: rows
DEVICE void store_address(void* to, const byte* address) {
    unsigned long long value = reinterpret_cast<unsigned long long>(address);
    store_global_2(to, static_cast<u32>(value), static_cast<u32>(value >> 32));
}

extern "C" __global__ void __launch_bounds__(32 * WARPS)
batch_pointers(const byte* a, const byte* b, const byte* c, byte* lists, int heads, int group, long long of_a,
               long long of_b, long long of_c) {
    int head = blockIdx.x * 32 * WARPS + threadIdx.x;
    if (head >= heads) return;
    store_address(lists + 8 * head, a + head * of_a);
    store_address(lists + 8 * (heads + head), b + head / group * of_b);
    store_address(lists + 8 * (2 * heads + head), c + head * of_c);
}
