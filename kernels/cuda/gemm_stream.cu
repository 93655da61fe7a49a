// C = A B^T as gemm.cu has it, by stream-K: as many thread blocks as the GPU holds at once share the work evenly, so that no
// last wave leaves SMs idle, and what was cut is put together in the same launch. Osama, Merrill, Cecka, Garland, Owens:
// "Stream-K: work-centric parallel decomposition for dense matrix-matrix multiplication on the GPU"; Marlin has it so.
//
// Grid (blocks), from the last one on, so that who is waited for has started before. Of all tiles of C, the first
// `rest` (what whole rounds of the grid leave) are one sequence of tiles of k: each block has `share` of them that follow one
// another, and then whole tiles of C, a grid apart. Who has the first tiles of k of a tile of C writes it: it adds to its
// sums those of the blocks behind it, in their order, which have left them in `partial` (blocks, BLOCK_M * BLOCK_N), float32,
// and said so in `ready` (blocks), zeros before and after. As others begin with what they leave, it seldom waits.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "gemm_tile.cuh"

constexpr int TILE = BLOCK_M * BLOCK_N, AT_ONCE = TILE / (4 * THREADS);
static_assert(2 * PAIR == 4 && M_TILES * N_TILES == AT_ONCE, "a thread has four sums of each of its warp's tiles");

// Tiles of k of a tile of C.
struct Stretch {
    int tile, first, stop;
};

// What a block does one after another.
struct Work {
    int at, end, next;  // of the sequence; a whole tile of C

    // span: load_tiles
    DEVICE bool take(Stretch& stretch, int tiles, int depth) {
        if (at < end) {
            stretch.tile = at / depth;
            stretch.first = at - stretch.tile * depth;
            stretch.stop = min(depth, stretch.first + end - at);
            at += stretch.stop - stretch.first;
            return true;
        }
        stretch = {next, 0, depth};
        next += gridDim.x;
        return stretch.tile < tiles;
    }
};

// span: write_partial
DEVICE void leave(const Sum (&sums)[M_TILES][N_TILES][2 * PAIR], Partial* partial, int* ready) {
    partial += 4 * threadIdx.x;
#pragma unroll
    for (int i = 0; i < AT_ONCE; i++) store_global_4(partial + 4 * i * THREADS, sums[i / N_TILES][i % N_TILES]);
    __syncthreads();
    if (threadIdx.x == 0) set_flag(ready, 1);
}

// span: add_partials
DEVICE void add(Sum (&sums)[M_TILES][N_TILES][2 * PAIR], const Partial* partial, int* ready) {
    if (threadIdx.x == 0) {
        await_flag(ready);
        store_global(ready, 0);
    }
    __syncthreads();
    partial += 4 * threadIdx.x;
    float x[AT_ONCE][4];
#pragma unroll
    for (int i = 0; i < AT_ONCE; i++) load_written_4(x[i], partial + 4 * i * THREADS);
#pragma unroll
    for (int i = 0; i < AT_ONCE; i++)
#pragma unroll
        for (int j = 0; j < 4; j++) sums[i / N_TILES][i % N_TILES][j] += x[i][j];
}

// span: load_tiles
extern "C" __global__ void __launch_bounds__(THREADS)
gemm_stream(const byte* a, const byte* b, const half_bits* b_scales, const float* row_scales, const float* column_scales,
            half_bits* c, Partial* partial, int* ready, float scale, int m, int n, int k, int rest, int share) {
    extern __shared__ __align__(1024) unsigned char memory[];
    int blocks_m = (m + BLOCK_M - 1) / BLOCK_M, blocks_n = (n + BLOCK_N - 1) / BLOCK_N, depth = (k + BLOCK_K - 1) / BLOCK_K;
    int block = gridDim.x - 1 - blockIdx.x;
    Work work = {block * share, min(block * share + share, rest * depth), rest + block};
    Lane mine = own_lane();
    u32 base = shared_address(memory);
    Stretch stretch;
#pragma unroll 1
    while (work.take(stretch, blocks_m * blocks_n, depth)) {
        int block_m, block_n;
        place_of_tile(block_m, block_n, stretch.tile, blocks_m, blocks_n);
        block_m *= BLOCK_M;
        block_n *= BLOCK_N;
        Sum sums[M_TILES][N_TILES][2 * PAIR];
        multiply_tiles(sums, base, operands_of(a, b, b_scales, block_m, block_n, m, n, k), mine, stretch.first, stretch.stop);
        __syncthreads();  // the last tiles have been read
        if (stretch.first) {
            // span: write_partial
            leave(sums, partial + static_cast<long long>(block) * TILE, ready + block);
            continue;
        }
        // span: add_partials
        int other = block;
#pragma unroll 1
        for (int left = depth - stretch.stop; left > 0; left -= share) {
            other++;
            add(sums, partial + static_cast<long long>(other) * TILE, ready + other);
        }
        // span: output
        int row = block_m + mine.row, column = block_n + mine.column;
        write_output(sums, base + threadIdx.x / 32 * Exchange<8 * N_TILES>::BYTES, {row_scales, column_scales, scale},
                     c + static_cast<long long>(row) * n + column, row, column, m, n);
        __syncthreads();  // the next tiles go there
    }
}
