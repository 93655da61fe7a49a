// What SageAttention 2's kernels from sm_80 on share, whatever their P and V are: tiles of INT8 Q and K, whose scales are those of
// one thread's rows and keys, their products, the softmax, sums of a tile, and the way out.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "global_memory.cuh"
#include "mma.cuh"
#include "swizzle.cuh"

constexpr int THREADS = 32 * WARPS;
constexpr int M_TILES = BLOCK_M / (16 * WARPS);
constexpr int N_TILES = BLOCK_N / 8;
constexpr int D_TILES = HEAD_DIM / 8;
constexpr int QK_BYTES = HEAD_DIM;             // of a row
constexpr int ROW_SCALES = 8, KEY_SCALES = 4;  // of a warp's rows and of a tile's keys
constexpr float HIDDEN = -5000000.0f;
static_assert(BLOCK_N == 64, "keys of one thread are counted in 64");

struct Shared {
    u32 q, k, v;
};

template <int CHUNKS> DEVICE u32 copy_place() { return place<16 * CHUNKS>(threadIdx.x / CHUNKS, threadIdx.x % CHUNKS); }

// Rows of BYTES, one after another.
template <int ROWS, int BYTES> DEVICE void copy_tile(u32 to, const byte* from) {
    constexpr int CHUNKS = BYTES / 16;
    static_assert(ROWS * CHUNKS % THREADS == 0, "each thread has as many chunks");
    static_assert(THREADS / CHUNKS % 8 == 0, "a thread's rows must be swizzled alike");
    to += copy_place<CHUNKS>();
    from += 16 * threadIdx.x;
#pragma unroll
    for (int i = 0; i < ROWS * CHUNKS / THREADS; i++) copy_16(to + 16 * i * THREADS, from + 16 * i * THREADS);
}

// products = Q K^T of a warp's rows and a tile of keys.
DEVICE void multiply_qk(int (&products)[M_TILES][N_TILES][4], const Shared& shared) {
    int lane = threadIdx.x % 32, warp_row = threadIdx.x / 32 * 16 * M_TILES;
    u32 q_lane = place<QK_BYTES>(warp_row + lane % 16, lane / 16);
    u32 k_lane = place<QK_BYTES>(lane / 16 * 8 + lane % 8, lane / 8 % 2);
#pragma unroll
    for (int step = 0; step < QK_BYTES / 32; step++) {
        u32 a[M_TILES][4];
#pragma unroll
        for (int m = 0; m < M_TILES; m++)
            load_matrix_4(a[m], shared.q + place_after<QK_BYTES>(q_lane, 16 * m, 2 * step));
#pragma unroll
        for (int n = 0; n < N_TILES; n += 2) {
            u32 b[4];
            load_matrix_4(b, shared.k + place_after<QK_BYTES>(k_lane, 8 * n, 2 * step));
#pragma unroll
            for (int m = 0; m < M_TILES; m++) {
                multiply_int<8>(products[m][n], a[m], b[0], b[1]);
                multiply_int<8>(products[m][n + 1], a[m], b[2], b[3]);
            }
        }
    }
}

// Scores of products, with the scales in them where the factor of the logits has not got them.
template <bool LAST>
DEVICE void dequantise(float (&scores)[M_TILES][N_TILES][4], const int (&products)[M_TILES][N_TILES][4], float scale) {
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int n = 0; n < N_TILES; n++)
#pragma unroll
            for (int i = 0; i < 4; i++) {
                float score = __int2float_rn(products[m][n][i]);
                scores[m][n][i] = LAST ? score * scale : score;
            }
}

// The largest of a thread's scores in half h; hides keys behind `last` before, of which the thread's first one is `key`.
template <bool HIDES> DEVICE float largest(float (&scores)[N_TILES][4], int h, int key, int last) {
    float top = HIDDEN;
#pragma unroll
    for (int n = 0; n < N_TILES; n++)
#pragma unroll
        for (int i = 2 * h; i < 2 * h + 2; i++) {
            if (HIDES && key + 8 * n + i % 2 > last) scores[n][i] = HIDDEN;
            top = fmaxf(top, scores[n][i]);
        }
    return top;
}

// Scores of half h become P over `top`.
DEVICE void exponentiate(float (&scores)[N_TILES][4], int h, float factor, float top) {
#pragma unroll
    for (int n = 0; n < N_TILES; n++)
#pragma unroll
        for (int i = 2 * h; i < 2 * h + 2; i++) scores[n][i] = exp2_approx(fmaf(scores[n][i], factor, -top));
}

// Sum i of a thread's in a tile of 16x8, which has two columns in a word where it is of FP16.
DEVICE float sum_of(const float (&sums)[4], int i) { return sums[i]; }
DEVICE float sum_of(const u32 (&sums)[2], int i) {
    return f16_to_f32(static_cast<half_bits>(sums[i / 2] >> (i % 2 ? 16 : 0)));
}

// acc = acc alpha of its rows + sums of a tile of keys.
template <typename Sums>
DEVICE void add_sums(float (&acc)[M_TILES][D_TILES][4], const Sums& sums, const float (&alpha)[M_TILES][2]) {
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int d = 0; d < D_TILES; d++)
#pragma unroll
            for (int i = 0; i < 4; i++) acc[m][d][i] = fmaf(acc[m][d][i], alpha[m][i / 2], sum_of(sums[m][d], i));
}

// Where a thread's rows of the output lie in shared memory, in which a warp has the place of its own.
DEVICE u32 output_place() {
    int lane = threadIdx.x % 32, warp_row = threadIdx.x / 32 * 16 * M_TILES;
    return place<2 * HEAD_DIM>(warp_row + lane / 4, 0) + 4 * (lane % 4);
}

// A warp's rows of the output from shared memory.
DEVICE void copy_output(u32 shared, half_bits* output) {
    constexpr int CHUNKS = HEAD_DIM / 8;
    __syncwarp();
    int lane = threadIdx.x % 32, row = threadIdx.x / 32 * 16 * M_TILES + lane / CHUNKS, chunk = lane % CHUNKS;
#pragma unroll
    for (int i = 0; i < M_TILES * 16 * CHUNKS / 32; i++) {
        u32 words[4];
        load_shared_4(words, shared + place<2 * HEAD_DIM>(row + i * (32 / CHUNKS), chunk));
        store_global_4_if(true, output + (row + i * (32 / CHUNKS)) * HEAD_DIM + 8 * chunk, words);
    }
}
