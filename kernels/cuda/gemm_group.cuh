// Products of warp groups of 64 rows with BLOCK_N columns, both operands in shared memory with k together, for the kinds
// that ELEMENT chooses among. sm_90a only.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "warp_group.cuh"

// What products wrote is read below, not above: a wait says nothing of registers to the compiler.
template <int COUNT> DEVICE void products_settle(float (&d)[COUNT]) {
#pragma unroll
    for (int i = 0; i < COUNT; i++) asm volatile("" : "+f"(d[i])::"memory");
}
template <int COUNT> DEVICE void products_settle(int (&d)[COUNT]) {
#pragma unroll
    for (int i = 0; i < COUNT; i++) asm volatile("" : "+r"(d[i])::"memory");
}

// Of a thread block within its cluster.
DEVICE int cluster_rank() {
    int rank;
    asm("mov.u32 %0, %%cluster_ctarank;" : "=r"(rank));
    return rank;
}

// All threads of all blocks of the cluster; barriers that were set up before are seen by all after.
DEVICE void cluster_meet() {
    asm volatile("fence.mbarrier_init.release.cluster; barrier.cluster.arrive.relaxed.aligned; barrier.cluster.wait.aligned;"
                 ::: "memory");
}

// At a block's own barrier or at the same one of another block of the cluster.
DEVICE void barrier_arrive_at(u32 barrier, int rank) {
    asm volatile("{.reg .b32 there; mapa.shared::cluster.u32 there, %0, %1; "
                 "mbarrier.arrive.shared::cluster.b64 _, [there];}" ::"r"(barrier), "r"(rank) : "memory");
}

// A box to the same place in each of the first BLOCKS blocks of the cluster, whose barriers there count its bytes.
template <int BLOCKS>
DEVICE void copy_box_to_all(u32 to, const TensorMap* map, int column, int row, int head, u32 barrier) {
    asm volatile(
        "cp.async.bulk.tensor.3d.shared::cluster.global.mbarrier::complete_tx::bytes.multicast::cluster [%0], "
        "[%1, {%2, %3, %4}], [%5], %6;"
        ::"r"(to), "l"(map), "r"(column), "r"(row), "r"(head), "r"(barrier),
        "h"(static_cast<unsigned short>((1 << BLOCKS) - 1)) : "memory");
}

struct BF16 {};  // 16 values of k, 32 bytes, per product
struct S8 {};    // 32 values of k, 32 bytes, per product

#define EIGHT_INTEGERS(d, i) "+r"(d[i]), "+r"(d[i + 1]), "+r"(d[i + 2]), "+r"(d[i + 3]), "+r"(d[i + 4]), \
                             "+r"(d[i + 5]), "+r"(d[i + 6]), "+r"(d[i + 7])
#define INTEGERS_48(d) EIGHT_INTEGERS(d, 0), EIGHT_INTEGERS(d, 8), EIGHT_INTEGERS(d, 16), EIGHT_INTEGERS(d, 24), \
                       EIGHT_INTEGERS(d, 32), EIGHT_INTEGERS(d, 40)
#define INTEGERS_64(d) INTEGERS_48(d), EIGHT_INTEGERS(d, 48), EIGHT_INTEGERS(d, 56)
#define INTEGERS_72(d) INTEGERS_64(d), EIGHT_INTEGERS(d, 64)
#define INTEGERS_96(d) INTEGERS_72(d), EIGHT_INTEGERS(d, 72), EIGHT_INTEGERS(d, 80), EIGHT_INTEGERS(d, 88)
#define INTEGERS_128(d) INTEGERS_96(d), EIGHT_INTEGERS(d, 96), EIGHT_INTEGERS(d, 104), EIGHT_INTEGERS(d, 112), \
                        EIGHT_INTEGERS(d, 120)

#define PRODUCT_OF_INTEGERS(N, COUNT, A, B, P)                                                                     \
    DEVICE void multiply_group(S8, int (&d)[COUNT], u64 a, u64 b, int accumulate) {                                \
        asm volatile("{.reg .pred p; setp.ne.b32 p, %" #P ", 0; wgmma.mma_async.sync.aligned.m64n" #N              \
                     "k32.s32.s8.s8 {" TEXT_##COUNT "}, %" #A ", %" #B ", p;}"                                     \
                     : INTEGERS_##COUNT(d) : "l"(a), "l"(b), "r"(accumulate));                                     \
    }

PRODUCT_OF_SHARED(F16, 96, 48, 48, 49, 50, "k16.f32.f16.f16", ", 0, 0")
PRODUCT_OF_SHARED(F16, 256, 128, 128, 129, 130, "k16.f32.f16.f16", ", 0, 0")
PRODUCT_OF_SHARED(BF16, 128, 64, 64, 65, 66, "k16.f32.bf16.bf16", ", 0, 0")
PRODUCT_OF_SHARED(BF16, 256, 128, 128, 129, 130, "k16.f32.bf16.bf16", ", 0, 0")
PRODUCT_OF_SHARED(E4M3, 16, 8, 8, 9, 10, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_SHARED(E4M3, 64, 32, 32, 33, 34, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_SHARED(E4M3, 144, 72, 72, 73, 74, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_SHARED(E4M3, 192, 96, 96, 97, 98, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_SHARED(E4M3, 256, 128, 128, 129, 130, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_INTEGERS(96, 48, 48, 49, 50)
PRODUCT_OF_INTEGERS(128, 64, 64, 65, 66)
PRODUCT_OF_INTEGERS(144, 72, 72, 73, 74)
PRODUCT_OF_INTEGERS(192, 96, 96, 97, 98)
PRODUCT_OF_INTEGERS(256, 128, 128, 129, 130)
