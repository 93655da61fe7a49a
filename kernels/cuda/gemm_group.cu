// C = A B^T of A (m, k) and B (n, k) with products of warp groups (sm_90a): one warp group copies tiles with the tensor
// memory accelerator, STAGES of them under way; BLOCK_M / 64 warp groups multiply, with one tile's products under way while
// the next one's are started. FP16, BF16, FP8 (E4M3) or INT8, as ELEMENT says. With CLUSTER 2, two blocks with the same
// columns each copy half of B's tile for both. RESIDENT blocks share an SM: one writes while the other multiplies.
//
// Grid (ceil(m / BLOCK_M) up to a multiple of CLUSTER * ceil(n / BLOCK_N), 1, splits), placed as in gemm.cu; WARPS warps
// that multiply and four more.
// Shared memory: STAGES tiles of 128 bytes of k of A and B, barriers, 1024 bytes of alignment. Maps are of (1, rows, k)
// tensors with boxes of 128 bytes and BLOCK_M or BLOCK_N / CLUSTER rows, swizzled by 128 bytes; what lies beyond comes as zeros.
// Output and scales are as in gemm.cu, n a multiple of 8.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "gemm_kinds.cuh"
#include "gemm_output.cuh"
#include "gemm_group.cuh"

constexpr int CONSUMERS = BLOCK_M / 64, GROUP_THREADS = 128, GROUP_OF_ROWS = 8, WIDTH = 128;
constexpr int TILE_K = 8 * WIDTH / A_BITS, COUNT = BLOCK_N / 2;
// Of a thread that copies and of one that multiplies: what an SM has, for its blocks, of up to four warp groups in all.
constexpr int COPYING_REGISTERS = CONSUMERS == 3 ? 32 : RESIDENT == 1 ? 40 : 24;
constexpr int MULTIPLYING_REGISTERS = CONSUMERS == 3 ? 160 : RESIDENT == 1 ? 232 : 104;
constexpr int A_TILE = BLOCK_M * WIDTH, B_TILE = BLOCK_N * WIDTH;

#if ELEMENT == F16_ELEMENT
typedef F16 Kind;
#elif ELEMENT == BF16_ELEMENT
typedef BF16 Kind;
#elif ELEMENT == E4M3_ELEMENT
typedef E4M3 Kind;
#else
typedef S8 Kind;
#endif

struct SharedTiles {
    u32 a, b, full, empty;
};

// A block's rows of A and B, and its tiles of k.
struct Part {
    int row, column, first, stop;
};

// span: load_tiles
// Column-first within groups of block rows.
DEVICE Part part_of_block(int m, int n, int k, int split_tiles) {
    int blocks_m = (m + CLUSTER * BLOCK_M - 1) / (CLUSTER * BLOCK_M) * CLUSTER, blocks_n = (n + BLOCK_N - 1) / BLOCK_N;
    int group = blockIdx.x / (GROUP_OF_ROWS * blocks_n), inside = blockIdx.x % (GROUP_OF_ROWS * blocks_n);
    int rows = min(GROUP_OF_ROWS, blocks_m - group * GROUP_OF_ROWS), first = blockIdx.z * split_tiles;
    return {(group * GROUP_OF_ROWS + inside % rows) * BLOCK_M, inside / rows * BLOCK_N, first,
            min(first + split_tiles, (k + TILE_K - 1) / TILE_K)};
}

DEVICE SharedTiles initialised(u32 memory) {
    SharedTiles shared;
    shared.a = (memory + 1023) & ~1023u;
    shared.b = shared.a + STAGES * A_TILE;
    shared.full = shared.b + STAGES * B_TILE;
    shared.empty = shared.full + 8 * STAGES;
    if (threadIdx.x == 0) {
        for (int stage = 0; stage < STAGES; stage++) {
            barrier_init(shared.full + 8 * stage, 1);
            barrier_init(shared.empty + 8 * stage, 4 * CONSUMERS * CLUSTER);
        }
        shared_fence();
    }
    if (CLUSTER > 1) cluster_meet();
    else __syncthreads();
    return shared;
}

// span: producer
DEVICE void produce(const SharedTiles& shared, const TensorMap* a, const TensorMap* b, const Part& part) {
    if (threadIdx.x) return;
    constexpr int SHARE_OF_B = B_TILE / CLUSTER;
    int stage = 0, phase = 1, rank = CLUSTER > 1 ? cluster_rank() : 0;
#pragma unroll 1
    for (int tile = part.first; tile < part.stop; tile++) {
        barrier_wait(shared.empty + 8 * stage, phase);
        barrier_expect(shared.full + 8 * stage, A_TILE + B_TILE);
        copy_box(shared.a + stage * A_TILE, a, tile * TILE_K, part.row, 0, shared.full + 8 * stage);
        u32 to = shared.b + stage * B_TILE + rank * SHARE_OF_B;
        int row = part.column + rank * (BLOCK_N / CLUSTER);
        if (CLUSTER > 1) copy_box_to_all<CLUSTER>(to, b, tile * TILE_K, row, 0, shared.full + 8 * stage);
        else copy_box(to, b, tile * TILE_K, row, 0, shared.full + 8 * stage);
        if (++stage == STAGES) {
            stage = 0;
            phase ^= 1;
        }
    }
}

// span: multiply
DEVICE void start_tile(Sum (&sums)[COUNT], u32 a, u32 b, u32 full, int phase, int accumulate) {
    barrier_wait(full, phase);
    products_fence();
#pragma unroll
    for (int step = 0; step < WIDTH / 32; step++)
        multiply_group(Kind(), sums, matrix_descriptor<WIDTH>(a + 32 * step, 16), matrix_descriptor<WIDTH>(b + 32 * step, 16),
                       accumulate || step);
    products_commit();
}

// A warp has no more use for a stage: it says so to every block that copies into it.
DEVICE void release(u32 empty) {
    int lane = threadIdx.x % 32;
    if (CLUSTER > 1 && lane < CLUSTER) barrier_arrive_at(empty, lane);
    if (CLUSTER == 1 && lane == 0) barrier_arrive(empty);
}

// At least one tile: the first one stands before the loop, so that nothing but products touches the sums until the last
// wait; the compiler would wait for each product else.
DEVICE void multiply_tiles(Sum (&sums)[COUNT], const SharedTiles& shared, const Part& part) {
    u32 a = shared.a + (threadIdx.x / GROUP_THREADS - 1) * 64 * WIDTH;
    int stage = 0, phase = 0;
    start_tile(sums, a, shared.b, shared.full, 0, 0);
#pragma unroll 1
    for (int tile = part.first + 1; tile < part.stop; tile++) {
        int last = stage;
        if (++stage == STAGES) {
            stage = 0;
            phase ^= 1;
        }
        start_tile(sums, a + stage * A_TILE, shared.b + stage * B_TILE, shared.full + 8 * stage, phase, 1);
        products_wait<1>();
        release(shared.empty + 8 * last);
    }
    products_wait<0>();
    products_settle(sums);
}

// span: load_tiles
extern "C" __global__ void __cluster_dims__(CLUSTER, 1, 1)
__launch_bounds__(GROUP_THREADS * (CONSUMERS + 1), RESIDENT)
gemm_group(const __grid_constant__ TensorMap a, const __grid_constant__ TensorMap b, const float* row_scales,
           const float* column_scales, half_bits* c, Partial* partial, float scale, int m, int n, int k, int split_tiles) {
    extern __shared__ __align__(1024) unsigned char memory[];
    Part part = part_of_block(m, n, k, split_tiles);
    SharedTiles shared = initialised(shared_address(memory));
    if (threadIdx.x < GROUP_THREADS) {
        // span: producer
        if (CONSUMERS > 1) give_registers<COPYING_REGISTERS>();
        produce(shared, &a, &b, part);
        __syncwarp();  // the one thread that copies and its idle neighbours
        if (CLUSTER > 1) cluster_meet();
        return;
    }
    // span: multiply
    if (CONSUMERS > 1) take_registers<MULTIPLYING_REGISTERS>();
    Sum sums[COUNT];
    if (part.first < part.stop) {
        multiply_tiles(sums, shared, part);
    } else {
#pragma unroll
        for (int i = 0; i < COUNT; i++) sums[i] = 0;
    }
    if (CLUSTER > 1) cluster_meet();  // none ends while another may still copy or arrive there
    Scales scales = {row_scales, column_scales, scale};
    int lane = threadIdx.x % 32, row = part.row + (threadIdx.x / 32 - 4) * 16 + lane / 4;
    if (gridDim.z == 1) {
        // span: output
        float of_rows[2] = {row_scale(scales, row, m), row_scale(scales, row + 8, m)};
#pragma unroll
        for (int j = 0; j < BLOCK_N / 8; j += 2) {
            int at = part.column + 8 * j, own = at + 2 * (lane % 4);
            ColumnScales first = column_scales_at(scales, own, n), second = column_scales_at(scales, own + 8, n);
#pragma unroll
            for (int h = 0; h < 2; h++)
                store_two_tiles(c + static_cast<long long>(row + 8 * h) * n, at, rounded(&sums[4 * j + 2 * h], of_rows[h], first),
                                rounded(&sums[4 * j + 4 + 2 * h], of_rows[h], second), row + 8 * h < m ? n : 0);
        }
        return;
    }
    // span: write_partial
    Partial* to = partial + static_cast<long long>(blockIdx.z) * m * n + part.column + 2 * (lane % 4);
#pragma unroll
    for (int h = 0; h < 2; h++)
#pragma unroll
        for (int j = 0; j < BLOCK_N / 8; j++)
            if (row + 8 * h < m && part.column + 8 * j < n)
                store_partial(to + static_cast<long long>(row + 8 * h) * n + 8 * j, &sums[4 * j + 2 * h]);
}
