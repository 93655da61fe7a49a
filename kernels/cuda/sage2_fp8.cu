// SageAttention 2 with P and V of FP8 (E4M3), as its CUDA kernels have it where mma.sync multiplies them (sm_89, sm_120): INT8 Q
// and K with a scale for the rows and for the keys of one thread, row sums by the threads, K of the next tile under way
// during P V and V during Q K^T. P V is summed in FP32 within a tile or, with HALF_SUMS, in FP16, for which V is kept small;
// the sums are added to the FP32 accumulator behind it.
//
// Grid (ceil(q_len / BLOCK_M), batch * heads), WARPS warps. Q and K are contiguous (batch, heads, length, HEAD_DIM) int8. V is
// (batch, heads, HEAD_DIM, length) E4M3 with the keys of each 16 in the order 0 1 8 9 2 3 10 11 4 5 12 13 6 7 14 15: then
// the accumulators of Q K^T are, as they lie, the operand of P V. The output is (batch, heads, length, HEAD_DIM) FP16;
// lengths are padded with zeros to whole tiles. Scales are FP32: eight for the rows of a warp, those equal modulo 8, four
// for 64 keys, columns 8 i + 2 t and 8 i + 2 t + 1, and one for each channel of V. `group` query heads share a K and V
// head; `factor` is the scale of the logits times log2(e). With MASKED, row r sees the keys up to r + offset of kv_len;
// without, all, and lengths are multiples of the tile.
//
// The scales multiply the factor in all tiles but the last two and those that a mask cuts; there they multiply the scores.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "float8.cuh"
#include "sage2.cuh"

constexpr int V_BYTES = BLOCK_N;         // of a channel
constexpr int STEPS = BLOCK_N / 32;      // products of a tile
constexpr float P_EXPONENT = 8.807f;     // P comes out times two to this power, up to what E4M3 holds

struct State {
    float acc[M_TILES][D_TILES][4];
    float top[M_TILES][2], total[M_TILES][2], scale;  // `total` of this thread's columns; `scale` of its scores in a tile
};

struct Head {
    const byte *k, *v;
    const float* k_scale;
    int count, last, kv_len, kv_rows;  // tiles, the last key that a thread's first row sees, keys, and those with padding
    float factor, q_scale;
};

DEVICE void copy_v(u32 to, const byte* from, int stride) {
    constexpr int CHUNKS = V_BYTES / 16, ROWS = THREADS / CHUNKS;
    static_assert(HEAD_DIM % ROWS == 0, "each thread has as many chunks");
    to += copy_place<CHUNKS>();
    from += static_cast<long long>(threadIdx.x / CHUNKS) * stride + 16 * (threadIdx.x % CHUNKS);
#pragma unroll
    for (int i = 0; i < HEAD_DIM / ROWS; i++)
        copy_16(to + 16 * i * THREADS, from + static_cast<long long>(i * ROWS) * stride);
}

#if HALF_SUMS
typedef u32 Sums[M_TILES][D_TILES][2];
#else
typedef float Sums[M_TILES][D_TILES][4];
#endif

// sums += p v of the tile.
DEVICE void multiply_pv(Sums& sums, const u32 (&p)[M_TILES][STEPS][4], u32 v) {
    u32 v_lane = place<V_BYTES>(threadIdx.x % 32 / 16 * 8 + threadIdx.x % 8, threadIdx.x / 8 % 2);
#pragma unroll
    for (int step = 0; step < STEPS; step++)
#pragma unroll
        for (int d = 0; d < D_TILES; d += 2) {
            u32 b[4];
            load_matrix_4(b, v + place_after<V_BYTES>(v_lane, 8 * d, 2 * step));
#pragma unroll
            for (int m = 0; m < M_TILES; m++) {
                multiply_e4m3(sums[m][d], p[m][step], b[0], b[1]);
                multiply_e4m3(sums[m][d + 1], p[m][step], b[2], b[3]);
            }
        }
}

// A thread adds the four P that 16 columns give it, then these to its sum.
DEVICE void sum_row(float& total, const float (&p)[N_TILES][4], int h, float alpha) {
#pragma unroll
    for (int n = 0; n < N_TILES; n += 2) {
        float four = p[n][2 * h] + p[n][2 * h + 1] + p[n + 1][2 * h] + p[n + 1][2 * h + 1];
        total = n ? total + four : fmaf(total, alpha, four);
    }
}

// span: qk_gemm
template <bool LAST> DEVICE void tile_of_keys(State& s, const Shared& shared, const Head& head, int index) {
    copies_wait<1>();
    __syncthreads();
    int products[M_TILES][N_TILES][4] = {};
    multiply_qk(products, shared);
    // span: dequantise_scores
    float scores[M_TILES][N_TILES][4], factor = LAST ? head.factor : head.factor * s.scale;
    dequantise<LAST>(scores, products, s.scale);
    // span: softmax
    int key = index * BLOCK_N + 2 * (threadIdx.x % 4);
    float alpha[M_TILES][2];
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int h = 0; h < 2; h++) {
            int last = min(head.last + 16 * m + 8 * h, head.kv_len - 1);
            float top = largest<LAST && MASKED>(scores[m], h, key, last);
            top = fmaxf(s.top[m][h], quad_max(fmaf(top, factor, -P_EXPONENT)));
            alpha[m][h] = exp2_approx(s.top[m][h] - top);
            s.top[m][h] = top;
            exponentiate(scores[m], h, factor, top);
            sum_row(s.total[m][h], scores[m], h, alpha[m][h]);
        }
    // span: quantise_p
    u32 p[M_TILES][STEPS][4];
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int step = 0; step < STEPS; step++)
#pragma unroll
            for (int i = 0; i < 4; i++) {
                const float* low = &scores[m][4 * step + i / 2 * 2][2 * (i % 2)];
                const float* high = &scores[m][4 * step + i / 2 * 2 + 1][2 * (i % 2)];
                p[m][step][i] = pair_f8<false>(low[0], low[1]) | pair_f8<false>(high[0], high[1]) << 16;
            }
    // span: qk_gemm
    __syncthreads();
    bool more = !LAST || index + 1 < head.count;
    if (more) copy_tile<BLOCK_N, QK_BYTES>(shared.k, head.k + (index + 1) * BLOCK_N * QK_BYTES);
    copies_commit();
    // span: dequantise_scores
    if (more) s.scale = head.q_scale * head.k_scale[(index + 1) * KEY_SCALES];
    // span: pv_gemm
    copies_wait<1>();
    __syncthreads();
    Sums sums = {};
    multiply_pv(sums, p, shared.v);
    // span: rescale_output
    add_sums(s.acc, sums, alpha);
    // span: pv_gemm
    __syncthreads();
    if (more) copy_v(shared.v, head.v + (index + 1) * BLOCK_N, head.kv_rows);
    copies_commit();
    // span: qk_gemm
}

// A warp's rows of the output, through its own part of shared memory.
DEVICE void write_output(const State& s, const float* v_scale, u32 shared, half_bits* output) {
    u32 to = output_place();
    float inverse[M_TILES][2];
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int h = 0; h < 2; h++) {
            float both = s.total[m][h] + shuffle_xor(s.total[m][h], 1);
            inverse[m][h] = reciprocal_approx(both + shuffle_xor(both, 2));
        }
#pragma unroll
    for (int d = 0; d < D_TILES; d++) {
        u32 scales[2];
        load_global_2(scales, v_scale + 8 * d + 2 * (threadIdx.x % 4));
#pragma unroll
        for (int m = 0; m < M_TILES; m++)
#pragma unroll
            for (int h = 0; h < 2; h++)
                store_shared(shared + place_after<2 * HEAD_DIM>(to, 16 * m + 8 * h, d),
                             pack_f16(s.acc[m][d][2 * h] * inverse[m][h] * __uint_as_float(scales[0]),
                                      s.acc[m][d][2 * h + 1] * inverse[m][h] * __uint_as_float(scales[1])));
    }
    copy_output(shared, output);
}

// span: load_q
extern "C" __global__ void __launch_bounds__(THREADS)
sage2_fp8(const byte* q, const byte* k, const byte* v, const float* q_scale, const float* k_scale, const float* v_scale,
          half_bits* output, float factor, int q_len, int kv_len, int group, int offset) {
    extern __shared__ __align__(128) unsigned char memory[];
    Shared shared;
    shared.q = shared_address(memory);
    shared.k = shared.q + BLOCK_M * QK_BYTES;
    shared.v = shared.k + BLOCK_N * QK_BYTES;
    int q_start = blockIdx.x * BLOCK_M, q_rows = q_len, kv_rows = kv_len, kv_head = blockIdx.y / group;
#if MASKED
    q_rows = (q_len + BLOCK_M - 1) / BLOCK_M * BLOCK_M;
    kv_rows = (kv_len + BLOCK_N - 1) / BLOCK_N * BLOCK_N;
#endif
    int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
    long long first = static_cast<long long>(blockIdx.y) * q_rows + q_start;
    long long keys = static_cast<long long>(kv_head) * kv_rows;
    // The masked tiles of a row of tiles are those that reach beyond the first row's last key.
    int count = MASKED ? (min(q_start + BLOCK_M + offset, kv_len) + BLOCK_N - 1) / BLOCK_N : kv_len / BLOCK_N;
    int whole = MASKED ? min(q_start + offset + 1, kv_len) / BLOCK_N : count, index = 0;
    copy_tile<BLOCK_M, QK_BYTES>(shared.q, q + first * QK_BYTES);
    copies_commit();
    copies_wait<0>();
    __syncthreads();
    Head head = {k + keys * QK_BYTES, v + keys * HEAD_DIM, k_scale + keys / BLOCK_N * KEY_SCALES + lane % 4, count,
                 q_start + warp * 16 * M_TILES + lane / 4 + offset, kv_len, kv_rows, factor,
                 q_scale[first / (16 * M_TILES) * ROW_SCALES + warp * ROW_SCALES + lane / 4]};
    copy_tile<BLOCK_N, QK_BYTES>(shared.k, head.k);
    copies_commit();
    copy_v(shared.v, head.v, kv_rows);
    copies_commit();
    State s = {};
    s.scale = head.q_scale * head.k_scale[0];
#pragma unroll
    for (int m = 0; m < M_TILES; m++) s.top[m][0] = s.top[m][1] = HIDDEN;
#pragma unroll 1
    for (; index < min(whole, count - 2); index++) tile_of_keys<false>(s, shared, head, index);
#pragma unroll 1
    for (; index < count; index++) tile_of_keys<true>(s, shared, head, index);
    // span: output
    write_output(s, v_scale + kv_head * HEAD_DIM, shared.q, output + first * HEAD_DIM);
}
