// FP16 attention in the manner of FlashAttention-2: mma.sync, one buffer each for Q, K and V in shared memory, K of the
// next tile under way during softmax and P V, V during Q K^T, row sums kept per thread until the end.
//
// Grid (ceil(q_len / BLOCK_M), batch * heads), WARPS warps, 2 * HEAD_DIM * (BLOCK_M + 2 * BLOCK_N) bytes of shared
// memory. Tensors are contiguous (batch, heads, length, HEAD_DIM) FP16, lengths padded with zeros to whole tiles; `group`
// query heads share a K and V head; `factor` is the scale of the logits times log2(e). With MASKED, row r sees the keys up
// to r + offset of kv_len; without, all, and lengths are multiples of the tile.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "exp2.cuh"

typedef unsigned short half_bits;

constexpr int THREADS = 32 * WARPS;
constexpr int M_TILES = BLOCK_M / (16 * WARPS);
constexpr int N_TILES = BLOCK_N / 8;
constexpr int D_TILES = HEAD_DIM / 8;
constexpr int CHUNKS = HEAD_DIM / 8;  // of 16 bytes, per row
// Channels of a tile lie in panels, one after the other: heads of a power of two from 64 on are one, of 32, 96 and 192
// panels of 32 or 64 channels, as FlashAttention-2 has them.
constexpr int WIDTH = HEAD_DIM % 64 ? 4 : HEAD_DIM % 128 == 64 ? 8 : CHUNKS;  // chunks of a panel's row
static_assert(THREADS / WIDTH % 4 == 0, "a thread's rows must be swizzled alike but for one bit");
static_assert(WIDTH == CHUNKS || THREADS / WIDTH % 8 == 0, "in panels a thread's rows must be swizzled alike");

// What a row's chunks are swizzled with so that eight rows fill all banks: two rows of 64 bytes share them.
DEVICE int swizzle(int row) { return WIDTH == 4 ? row / 2 & 3 : row & 7; }

// Byte offset of a 16-byte chunk of the first panel.
DEVICE u32 place(int row, int chunk) { return 16 * (row * WIDTH + (chunk ^ swizzle(row))); }

// The same for a lane's row and chunk plus a constant number of rows (a multiple of 8) and an even number of chunks, of a
// tile of ROWS.
template <int ROWS> DEVICE u32 place(u32 first, int rows, int chunks) {
    return (first ^ 16 * (chunks % WIDTH)) + 16 * WIDTH * (rows + chunks / WIDTH * ROWS);
}

// Each thread copies its chunk of every (THREADS / WIDTH)-th row, a multiple of 4 rows apart.
template <int ROWS> DEVICE void copy_tile(u32 to, const half_bits* from) {
    to += place(threadIdx.x / WIDTH, threadIdx.x % WIDTH);
    from += WIDTH == CHUNKS ? 8 * threadIdx.x : threadIdx.x / WIDTH * HEAD_DIM + threadIdx.x % WIDTH * 8;
#pragma unroll
    for (int panel = 0; panel < CHUNKS / WIDTH; panel++)
#pragma unroll
        for (int i = 0; i < ROWS * WIDTH / THREADS; i++)
            copy_16((to + 16 * (i * THREADS + panel * ROWS * WIDTH)) ^ (16 * swizzle(i * (THREADS / WIDTH))),
                    from + i * (THREADS / WIDTH) * HEAD_DIM + panel * WIDTH * 8);
}

struct State {
    float acc[M_TILES][D_TILES][4];
    float top[M_TILES][2], total[M_TILES][2];
};

// span: qk_gemm
template <bool HIDES>
DEVICE void tile_of_keys(State& s, u32 q_shared, u32 k_shared, u32 v_shared, const half_bits*& k,
                         const half_bits*& v, int index, int count, int q_start, int kv_len, int offset, float factor) {
    int lane = threadIdx.x % 32, warp_row = threadIdx.x / 32 * 16 * M_TILES;
    u32 q_lane = place(warp_row + lane % 16, lane / 16), k_lane = place(lane / 16 * 8 + lane % 8, lane / 8 % 2);
    u32 v_lane = place(lane % 16, lane / 16);
    // span: qk_gemm
    copies_wait<0>();
    __syncthreads();
    // span: pv_gemm
    copy_tile<BLOCK_N>(v_shared, v);
    v += BLOCK_N * HEAD_DIM;
    copies_commit();
    // span: qk_gemm
    float scores[M_TILES][N_TILES][4] = {};
#pragma unroll
    for (int step = 0; step < HEAD_DIM / 16; step++) {
        u32 a[M_TILES][4];
#pragma unroll
        for (int m = 0; m < M_TILES; m++)
            load_matrix_4(a[m], q_shared + place<BLOCK_M>(q_lane, 16 * m, 2 * step));
#pragma unroll
        for (int n = 0; n < N_TILES; n += 2) {
            u32 b[4];
            load_matrix_4(b, k_shared + place<BLOCK_N>(k_lane, 8 * n, 2 * step));
#pragma unroll
            for (int m = 0; m < M_TILES; m++) {
                multiply_f16(scores[m][n], a[m], b[0], b[1]);
                multiply_f16(scores[m][n + 1], a[m], b[2], b[3]);
            }
        }
    }
    // span: pv_gemm
    copies_wait<0>();
    __syncthreads();
    // span: qk_gemm
    if (index + 1 < count) {
        k += BLOCK_N * HEAD_DIM;
        copy_tile<BLOCK_N>(k_shared, k);
        copies_commit();
    }
    // span: softmax
    if (HIDES) {
#pragma unroll
        for (int m = 0; m < M_TILES; m++)
#pragma unroll
            for (int n = 0; n < N_TILES; n++)
#pragma unroll
                for (int i = 0; i < 4; i++) {
                    int last = min(q_start + warp_row + 16 * m + lane / 4 + 8 * (i / 2) + offset, kv_len - 1);
                    int column = index * BLOCK_N + 8 * n + 2 * (lane % 4) + i % 2;
                    if (column > last) scores[m][n][i] = -__int_as_float(0x7f800000);
                }
    }
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int h = 0; h < 2; h++) {
            float top = s.top[m][h];
#pragma unroll
            for (int n = 0; n < N_TILES; n++) top = fmaxf(fmaxf(top, scores[m][n][2 * h]), scores[m][n][2 * h + 1]);
            top = quad_max(top);
            float alpha = exp2_approx((s.top[m][h] - top) * factor);
            float scaled = top * factor;
            s.top[m][h] = top;
            // span: rescale_output
#pragma unroll
            for (int d = 0; d < D_TILES; d++) {
                s.acc[m][d][2 * h] *= alpha;
                s.acc[m][d][2 * h + 1] *= alpha;
            }
            // span: softmax
#pragma unroll
            for (int n = 0; n < N_TILES; n++)
#pragma unroll
                for (int i = 2 * h; i < 2 * h + 2; i++) {
                    scores[m][n][i] = exp2_mixed(n, fmaf(scores[m][n][i], factor, -scaled));
                    s.total[m][h] = i == 2 * h && n == 0 ? fmaf(s.total[m][h], alpha, scores[m][n][i])
                                                         : s.total[m][h] + scores[m][n][i];
                }
        }
#pragma unroll
    for (int step = 0; step < BLOCK_N / 16; step++) {
        // span: quantise_p
        u32 p[M_TILES][4];
#pragma unroll
        for (int m = 0; m < M_TILES; m++)
#pragma unroll
            for (int i = 0; i < 4; i++) {
                const float* pair = &scores[m][2 * step + i / 2][2 * (i % 2)];
                p[m][i] = pack_f16(pair[0], pair[1]);
            }
        // span: pv_gemm
#pragma unroll
        for (int d = 0; d < D_TILES; d += 2) {
            u32 b[4];
            load_matrix_4_transposed(b, v_shared + place<BLOCK_N>(v_lane, 16 * step, d));
#pragma unroll
            for (int m = 0; m < M_TILES; m++) {
                multiply_f16(s.acc[m][d], p[m], b[0], b[1]);
                multiply_f16(s.acc[m][d + 1], p[m], b[2], b[3]);
            }
        }
    }
}

// span: load_q
extern "C" __global__ void __launch_bounds__(THREADS)
flash2_fp16(const half_bits* q, const half_bits* k, const half_bits* v,
            half_bits* output, float factor, int q_len, int kv_len, int group, int offset) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 q_shared = shared_address(memory), k_shared = q_shared + 2 * BLOCK_M * HEAD_DIM;
    u32 v_shared = k_shared + 2 * BLOCK_N * HEAD_DIM;
    int q_start = blockIdx.x * BLOCK_M, q_rows = q_len, kv_rows = kv_len;
#if MASKED
    q_rows = (q_len + BLOCK_M - 1) / BLOCK_M * BLOCK_M;
    kv_rows = (kv_len + BLOCK_N - 1) / BLOCK_N * BLOCK_N;
#endif
    k += static_cast<long long>(blockIdx.y / group) * kv_rows * HEAD_DIM;
    v += static_cast<long long>(blockIdx.y / group) * kv_rows * HEAD_DIM;
    copy_tile<BLOCK_M>(q_shared, q + (static_cast<long long>(blockIdx.y) * q_rows + q_start) * HEAD_DIM);
    copy_tile<BLOCK_N>(k_shared, k);
    copies_commit();
    State s;
#pragma unroll
    for (int m = 0; m < M_TILES; m++) {
#pragma unroll
        for (int d = 0; d < D_TILES; d++)
#pragma unroll
            for (int i = 0; i < 4; i++) s.acc[m][d][i] = 0.0f;
        s.top[m][0] = s.top[m][1] = -__int_as_float(0x7f800000);
        s.total[m][0] = s.total[m][1] = 0.0f;
    }
    // The masked tiles of a row of tiles are those that reach beyond the first row's last key.
    int count = MASKED ? (min(q_start + BLOCK_M + offset, kv_len) + BLOCK_N - 1) / BLOCK_N : kv_len / BLOCK_N;
    int whole = MASKED ? min(q_start + offset + 1, kv_len) / BLOCK_N : count;
    int index = 0;
#pragma unroll 1
    for (; index < whole; index++)
        tile_of_keys<false>(s, q_shared, k_shared, v_shared, k, v, index, count, q_start, kv_len, offset, factor);
#if MASKED
#pragma unroll 1
    for (; index < count; index++)
        tile_of_keys<true>(s, q_shared, k_shared, v_shared, k, v, index, count, q_start, kv_len, offset, factor);
#endif
    // span: output
    int lane = threadIdx.x % 32, warp_row = threadIdx.x / 32 * 16 * M_TILES;
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int h = 0; h < 2; h++) {
            float inverse = reciprocal_approx(quad_sum(s.total[m][h]));
            long long row = static_cast<long long>(blockIdx.y) * q_rows + q_start + warp_row + 16 * m + lane / 4 + 8 * h;
#pragma unroll
            for (int d = 0; d < D_TILES; d++) {
                u32 pair = pack_f16(s.acc[m][d][2 * h] * inverse, s.acc[m][d][2 * h + 1] * inverse);
                *reinterpret_cast<u32*>(output + row * HEAD_DIM + 8 * d + 2 * (lane % 4)) = pair;
            }
        }
}
