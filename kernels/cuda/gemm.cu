// C = A B^T of A (m, k) and B (n, k), both with k together as linear layers have them: mma.sync on tiles that cp.async
// brings, STAGES of them under way, while fragments of one step are loaded under the products of the step before. A is of ELEMENT: FP16, BF16, FP8 (E4M3, sm_89) or INT8; B has B_BITS, those of A or,
// beside A in FP16, weights of 8 bits (a float32 scale per row of B) or 4 bits (an FP16 scale per 128 of k of a row).
// FP16 may be summed in FP16 (HALF_SUMS), as cuBLAS does where it is asked to compute in 16 bits.
//
// Grid (ceil(m / BLOCK_M) * ceil(n / BLOCK_N), 1, splits): tiles of a GROUP of block rows go together, so that what they
// share stays in L2. WARPS_M * WARPS_N warps; shared memory is STAGES tiles of both operands, BLOCK_K wide, and 4-bit
// weights' scales. Split s has the tiles of k from s * split_tiles on; without splits the block rounds its sums to C
// (m, n) FP16 (BF16 of BF16), else it leaves them in `partial` (splits, m, n), float32, for gemm_reduce.cu. INT8 has one
// split. k is a multiple of 16 bytes of both, n of 8. FP8's product is multiplied by `scale`, INT8's by float32 scales of
// rows and columns.
//
// The order is that of CUTLASS's products of several stages: the copies of a tile, which goes where the last one was
// read, come in parts behind the products of a turn, and all wait for one another before its last ones. WARPS_K warps
// share a tile along k.
//
// Weights of 8 bits are in excess of 128, each 16 of a row in the order 0 1 8 9 2 3 10 11 4 5 12 13 6 7 14 15. Weights of 4
// bits are in excess of 8: 32 of a row are four words, word g of which has from its lowest bits 2g, 2g + 8, 2g + 16,
// 2g + 24 and then the next of each. Their scales are (k / 128, n).
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "gemm_tile.cuh"

// span: load_tiles
extern "C" __global__ void __launch_bounds__(THREADS)
gemm(const byte* a, const byte* b, const half_bits* b_scales, const float* row_scales, const float* column_scales,
     half_bits* c, Partial* partial, float scale, int m, int n, int k, int split_tiles) {
    extern __shared__ __align__(1024) unsigned char memory[];
    int block_m, block_n, lane = threadIdx.x % 32;
    place_of_tile(block_m, block_n, blockIdx.x, (m + BLOCK_M - 1) / BLOCK_M, (n + BLOCK_N - 1) / BLOCK_N);
    block_m *= BLOCK_M;
    block_n *= BLOCK_N;
    Operands of = operands_of(a, b, b_scales, block_m, block_n, m, n, k);
    Lane mine = own_lane();
    u32 base = shared_address(memory);
    int tile = blockIdx.z * split_tiles, stop = min(tile + split_tiles, (k + BLOCK_K - 1) / BLOCK_K);
    Sum sums[M_TILES][N_TILES][2 * PAIR];
    multiply_tiles(sums, base, of, mine, tile, stop);
#if ELEMENT == S8_ELEMENT
    // span: output
    write_output(sums, base, {row_scales, column_scales, scale}, c, mine, block_m, block_n, m, n);
    return;
#else
    int row = block_m + mine.row, column = block_n + mine.column;
    if (gridDim.z == 1) {
        // span: output
        __syncthreads();  // the last tiles have been read
        write_output(sums, base + threadIdx.x / 32 * Exchange<8 * N_TILES>::BYTES, {row_scales, column_scales, scale},
                     c + static_cast<long long>(row) * n + column, row, column, m, n);
        return;
    }
    // span: write_partial
#pragma unroll
    for (int i = 0; i < 2 * M_TILES; i++) {
        Partial* to = partial + (static_cast<long long>(blockIdx.z) * m + row + lane / 4 + 8 * i) * n + column +
                      2 * (lane % 4);
#pragma unroll
        for (int j = 0; j < N_TILES; j++)
            if (row + lane / 4 + 8 * i < m && column + 8 * j < n)
                store_partial(to + 8 * j, &sums[i / 2][j][i % 2 * PAIR]);
    }
#endif
}
