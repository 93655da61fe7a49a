// INT-FlashAttention with mma.sync: QK_BITS (4 or 8) for Q and K, INT8 P and V. From the INT32 scores on it rounds as the
// Triton kernel int_flash does. What Triton does not say: INT4 products, and a V that needs no re-layout. With DP4A (and
// QK_BITS 8), products of four bytes take the place of the matrix instructions: sm_70 has no integer tensor cores.
//
// Grid (ceil(q_len / BLOCK_M), batch * heads), WARPS warps. Q and K are contiguous (batch, heads, length, HEAD_DIM) integers of
// QK_BITS, the first of a byte in its lower half. V is (batch, heads, HEAD_DIM, length) int8 with the keys of each 16 in
// the order 0 1 8 9 2 3 10 11 4 5 12 13 6 7 14 15: then the accumulators of Q K^T are, as they lie, the operand of P V.
// Scales are FP16: (batch, heads, length) of Q and K, (batch, heads) of V; the output is (batch, heads, length, HEAD_DIM)
// FP16. Lengths are padded with zeros to whole tiles; `group` query heads share a K and V head; `factor` is the scale of
// the logits times log2(e). With MASKED, row r sees the keys up to r + offset of kv_len; without, all, and lengths are
// multiples of the tile.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "int_flash_tile.cuh"
#include "swizzle.cuh"

constexpr int THREADS = 32 * WARPS;
constexpr int M_TILES = BLOCK_M / (16 * WARPS);
constexpr int N_TILES = BLOCK_N / 8;
constexpr int D_TILES = HEAD_DIM / 8;
constexpr int QK_BYTES = HEAD_DIM * QK_BITS / 8;  // of a row

template <int ROWS, int BYTES> DEVICE void copy_tile(u32 to, const byte* from, int stride) {
    constexpr int CHUNKS = BYTES / 16, COPIES = ROWS * CHUNKS;
    static_assert(COPIES <= THREADS || THREADS / CHUNKS % 8 == 0, "a thread's rows must be swizzled alike");
    int row = threadIdx.x / CHUNKS, chunk = threadIdx.x % CHUNKS;
    from += static_cast<long long>(row) * stride + 16 * chunk;
    to += place<BYTES>(row, chunk);
#pragma unroll
    for (int i = 0; i < (COPIES + THREADS - 1) / THREADS; i++) {
        if (COPIES % THREADS == 0 || threadIdx.x + i * THREADS < COPIES)
            copy_16(to + 16 * i * THREADS, from + static_cast<long long>(i * (THREADS / CHUNKS)) * stride);
    }
}

struct State {
    float acc[M_TILES][D_TILES][4];
    float top[M_TILES][2], total[M_TILES][2], q_scale[M_TILES][2];
};

struct Shared {
    u32 q, k, v, k_scale, p;
};

#if DP4A
// d += a b^T over BYTES of k, both in shared memory: rows from a_row on by 8 TILES columns from b_row on. A lane has the
// rows and columns of the accumulators of mma.sync, so that the code around the products is the same.
template <int TILES, int BYTES>
DEVICE void multiply_dot(int (&d)[M_TILES][TILES][4], u32 a_shared, int a_row, u32 b_shared, int b_row) {
    int lane = threadIdx.x % 32;
#pragma unroll
    for (int chunk = 0; chunk < BYTES / 16; chunk++) {
        u32 a[2 * M_TILES][4];
#pragma unroll
        for (int r = 0; r < 2 * M_TILES; r++)
            load_shared_4(a[r], a_shared + place<BYTES>(a_row + 8 * r + lane / 4, chunk));
#pragma unroll
        for (int n = 0; n < 2 * TILES; n++) {
            u32 b[4];
            load_shared_4(b, b_shared + place<BYTES>(b_row + n / 2 * 8 + 2 * (lane % 4) + n % 2, chunk));
#pragma unroll
            for (int r = 0; r < 2 * M_TILES; r++) {
                int& sum = d[r / 2][n / 2][r % 2 * 2 + n % 2];
#pragma unroll
                for (int word = 0; word < 4; word++) sum = dot_4(a[r][word], b[word], sum);
            }
        }
    }
}
#endif

// span: qk_gemm
template <bool HIDES>
DEVICE void tile_of_keys(State& s, const Shared& shared, const byte*& k, const byte*& v, const half_bits*& k_scale,
                         float v_scale, int index, int count, int q_start, int kv_rows, int kv_len, int offset,
                         float factor) {
    int lane = threadIdx.x % 32, warp_row = threadIdx.x / 32 * 16 * M_TILES;
    copies_wait<0>();
    __syncthreads();
    // span: pv_gemm
    copy_tile<HEAD_DIM, BLOCK_N>(shared.v, v, kv_rows);
    copies_commit();
    v += BLOCK_N;
    // span: qk_gemm
    int products[M_TILES][N_TILES][4] = {};
#if DP4A
    multiply_dot<N_TILES, QK_BYTES>(products, shared.q, warp_row, shared.k, 0);
#else
#pragma unroll
    for (int step = 0; step < QK_BYTES / 32; step++) {
        u32 a[M_TILES][4];
#pragma unroll
        for (int m = 0; m < M_TILES; m++)
            load_matrix_4(a[m], shared.q + place<QK_BYTES>(warp_row + 16 * m + lane % 16, 2 * step + lane / 16));
#pragma unroll
        for (int n = 0; n < N_TILES; n += 2) {
            u32 b[4];
            load_matrix_4(b, shared.k + place<QK_BYTES>(8 * n + lane / 16 * 8 + lane % 8, 2 * step + lane / 8 % 2));
#pragma unroll
            for (int m = 0; m < M_TILES; m++) {
                multiply_int<QK_BITS>(products[m][n], a[m], b[0], b[1]);
                multiply_int<QK_BITS>(products[m][n + 1], a[m], b[2], b[3]);
            }
        }
    }
#endif
    // span: dequantise_scores
    float scores[M_TILES][N_TILES][4];
#pragma unroll
    for (int n = 0; n < N_TILES; n++) {
        u32 pair = load_shared(shared.k_scale + 2 * (8 * n + 2 * (lane % 4)));
        float low = f16_to_f32(static_cast<half_bits>(pair)), high = f16_to_f32(static_cast<half_bits>(pair >> 16));
#pragma unroll
        for (int m = 0; m < M_TILES; m++)
#pragma unroll
            for (int i = 0; i < 4; i++)
                scores[m][n][i] = __int2float_rn(products[m][n][i]) * s.q_scale[m][i / 2] * (i % 2 ? high : low);
    }
    // span: pv_gemm
    copies_wait<0>();
    __syncthreads();
    // span: qk_gemm
    if (index + 1 < count) {
        k += BLOCK_N * QK_BYTES;
        k_scale += BLOCK_N;
        copy_tile<BLOCK_N, QK_BYTES>(shared.k, k, QK_BYTES);
        if (threadIdx.x < BLOCK_N / 8) copy_16(shared.k_scale + 16 * threadIdx.x, k_scale + 8 * threadIdx.x);
        copies_commit();
    }
    // span: softmax
    u32 narrow[M_TILES][BLOCK_N / 32][4];
    float alpha[M_TILES][2];
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int h = 0; h < 2; h++) {
            int last = min(q_start + warp_row + 16 * m + lane / 4 + 8 * h + offset, kv_len - 1);
            int key = index * BLOCK_N + 2 * (lane % 4);
            alpha[m][h] = exponentiate<HIDES>(scores[m], h, s.top[m][h], s.total[m][h], key, last, factor);
            // span: quantise_p
#pragma unroll
            for (int n = 0; n < N_TILES; n += 2)
                narrow[m][n / 4][n / 2 % 2 * 2 + h] = narrow_four(scores[m][n], scores[m][n + 1], h);
            // span: softmax
        }
    // span: pv_gemm
#if DP4A
#pragma unroll
    for (int i = 0; i < M_TILES * BLOCK_N / 8; i++) {
        int row = i / (BLOCK_N / 16), chunk = i % (BLOCK_N / 16);
        store_shared(shared.p + place<BLOCK_N>(warp_row + 8 * row + lane / 4, chunk) + 4 * (lane % 4),
                     narrow[row / 2][chunk / 2][chunk % 2 * 2 + row % 2]);
    }
    __syncwarp();
#endif
#pragma unroll
    for (int d = 0; d < D_TILES; d += 2) {
        int context[M_TILES][2][4] = {};
#if DP4A
        multiply_dot<2, BLOCK_N>(context, shared.p, warp_row, shared.v, 8 * d);
#else
#pragma unroll
        for (int step = 0; step < BLOCK_N / 32; step++) {
            u32 b[4];
            load_matrix_4(b, shared.v + place<BLOCK_N>(8 * d + lane / 16 * 8 + lane % 8, 2 * step + lane / 8 % 2));
#pragma unroll
            for (int m = 0; m < M_TILES; m++) {
                multiply_int<8>(context[m][0], narrow[m][step], b[0], b[1]);
                multiply_int<8>(context[m][1], narrow[m][step], b[2], b[3]);
            }
        }
#endif
        // span: rescale_output
#pragma unroll
        for (int m = 0; m < M_TILES; m++)
#pragma unroll
            for (int i = 0; i < 8; i++) {
                float update = __int2float_rn(context[m][i / 4][i % 4]) * v_scale * ONE_OVER_R;
                float& acc = s.acc[m][d + i / 4][i % 4];
                acc = fmaf(acc, alpha[m][i % 4 / 2], update);
            }
        // span: pv_gemm
    }
}

// span: load_q
extern "C" __global__ void __launch_bounds__(THREADS)
int_flash_mma(const byte* q, const byte* k, const byte* v, const half_bits* q_scale, const half_bits* k_scale,
              const half_bits* v_scale, half_bits* output, float factor, int q_len, int kv_len, int group,
              int offset) {
    extern __shared__ __align__(128) unsigned char memory[];
    Shared shared;
    shared.q = shared_address(memory);
    shared.k = shared.q + BLOCK_M * QK_BYTES;
    shared.v = shared.k + BLOCK_N * QK_BYTES;
    shared.k_scale = shared.v + BLOCK_N * HEAD_DIM;
    shared.p = shared.k_scale + 2 * BLOCK_N;
    int q_start = blockIdx.x * BLOCK_M, kv_head = blockIdx.y / group;
    int q_rows = q_len, kv_rows = kv_len;
#if MASKED
    q_rows = (q_len + BLOCK_M - 1) / BLOCK_M * BLOCK_M;
    kv_rows = (kv_len + BLOCK_N - 1) / BLOCK_N * BLOCK_N;
#endif
    long long first = static_cast<long long>(blockIdx.y) * q_rows + q_start;
    k += static_cast<long long>(kv_head) * kv_rows * QK_BYTES;
    v += static_cast<long long>(kv_head) * kv_rows * HEAD_DIM;
    k_scale += static_cast<long long>(kv_head) * kv_rows;
    copy_tile<BLOCK_M, QK_BYTES>(shared.q, q + first * QK_BYTES, QK_BYTES);
    copy_tile<BLOCK_N, QK_BYTES>(shared.k, k, QK_BYTES);
    if (threadIdx.x < BLOCK_N / 8) copy_16(shared.k_scale + 16 * threadIdx.x, k_scale + 8 * threadIdx.x);
    copies_commit();
    int lane = threadIdx.x % 32, warp_row = threadIdx.x / 32 * 16 * M_TILES;
    State s;
#pragma unroll
    for (int m = 0; m < M_TILES; m++) {
#pragma unroll
        for (int d = 0; d < D_TILES; d++)
#pragma unroll
            for (int i = 0; i < 4; i++) s.acc[m][d][i] = 0.0f;
#pragma unroll
        for (int h = 0; h < 2; h++) {
            s.top[m][h] = -__int_as_float(0x7f800000);
            s.total[m][h] = 0.0f;
            s.q_scale[m][h] = f16_to_f32(q_scale[first + warp_row + 16 * m + lane / 4 + 8 * h]);
        }
    }
    float scale_of_v = f16_to_f32(v_scale[kv_head]);
    // The masked tiles of a row of tiles are those that reach beyond the first row's last key.
    int count = MASKED ? (min(q_start + BLOCK_M + offset, kv_len) + BLOCK_N - 1) / BLOCK_N : kv_len / BLOCK_N;
    int whole = MASKED ? min(q_start + offset + 1, kv_len) / BLOCK_N : count;
    int index = 0;
#pragma unroll 1
    for (; index < whole; index++)
        tile_of_keys<false>(s, shared, k, v, k_scale, scale_of_v, index, count, q_start, kv_rows, kv_len, offset,
                            factor);
#if MASKED
#pragma unroll 1
    for (; index < count; index++)
        tile_of_keys<true>(s, shared, k, v, k_scale, scale_of_v, index, count, q_start, kv_rows, kv_len, offset,
                            factor);
#endif
    // span: output
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int h = 0; h < 2; h++) {
            float inverse = reciprocal_approx(s.total[m][h]);
            long long row = first + warp_row + 16 * m + lane / 4 + 8 * h;
#pragma unroll
            for (int d = 0; d < D_TILES; d++) {
                u32 pair = pack_f16(s.acc[m][d][2 * h] * inverse, s.acc[m][d][2 * h + 1] * inverse);
                *reinterpret_cast<u32*>(output + row * HEAD_DIM + 8 * d + 2 * (lane % 4)) = pair;
            }
        }
}
