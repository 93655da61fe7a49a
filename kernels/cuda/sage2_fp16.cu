// SageAttention 2 with P and V of FP16, as its CUDA kernels have it from sm_80 on: INT8 Q and K with a scale for the rows and
// for the keys of one thread, row sums of the rounded P by the tensor cores, K of the next tile under way during P V and
// V during Q K^T. HALF_SUMS: P V is summed in FP32 (0), in FP16 (1), or in FP16 within a tile, which is added to FP32 sums (2).
//
// Grid (ceil(q_len / BLOCK_M), batch * heads), WARPS warps. Tensors are contiguous (batch, heads, length, HEAD_DIM), Q and K
// int8, V and the output FP16; lengths are padded with zeros to whole tiles. Scales are FP32: eight for the rows of a
// warp, those equal modulo 8, and four for 64 keys, columns 8 i + 2 t and 8 i + 2 t + 1. `group` query heads share a K
// and V head; `factor` is the scale of the logits times log2(e). With MASKED, row r sees the keys up to r + offset of
// kv_len; without, all, and lengths are multiples of the tile.
//
// The scales multiply the factor in all tiles but the last two and those that a mask cuts; there they multiply the scores.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "sage2.cuh"

constexpr int V_BYTES = 2 * HEAD_DIM;  // of a row
constexpr u32 ONES = 0x3c003c00u;

struct State {
#if HALF_SUMS == 1
    u32 acc[M_TILES][D_TILES][2];
#else
    float acc[M_TILES][D_TILES][4];
#endif
    float top[M_TILES][2], total[M_TILES][2], scale;  // of this thread's scores in a tile
};

struct Head {
    const byte *k, *v;
    const float* k_scale;
    int count, last, kv_len;  // tiles, the last key that a thread's first row sees, and keys
    float factor, q_scale;
};

#if HALF_SUMS != 2
// acc *= alpha of its rows.
DEVICE void rescale(State& s, int m, int h, float alpha) {
#if HALF_SUMS == 1
    u32 both = pack_f16(alpha, alpha);
#endif
#pragma unroll
    for (int d = 0; d < D_TILES; d++) {
#if HALF_SUMS == 1
        s.acc[m][d][h] = multiply_f16x2(s.acc[m][d][h], both);
#else
        s.acc[m][d][2 * h] *= alpha;
        s.acc[m][d][2 * h + 1] *= alpha;
#endif
    }
}
#endif

DEVICE void multiply_add(float (&acc)[4], const u32 (&p)[4], u32 low, u32 high) { multiply_f16(acc, p, low, high); }
DEVICE void multiply_add(u32 (&acc)[2], const u32 (&p)[4], u32 low, u32 high) { multiply_f16_in_f16(acc, p, low, high); }

// acc += p v of the tile.
template <typename Acc> DEVICE void add_values(Acc& acc, const u32 (&p)[M_TILES][BLOCK_N / 16][4], u32 v) {
    u32 v_lane = place<V_BYTES>(threadIdx.x % 16, threadIdx.x % 32 / 16);
#pragma unroll
    for (int step = 0; step < BLOCK_N / 16; step++)
#pragma unroll
        for (int d = 0; d < D_TILES; d += 2) {
            u32 b[4];
            load_matrix_4_transposed(b, v + place_after<V_BYTES>(v_lane, 16 * step, d));
#pragma unroll
            for (int m = 0; m < M_TILES; m++) {
                multiply_add(acc[m][d], p[m][step], b[0], b[1]);
                multiply_add(acc[m][d + 1], p[m][step], b[2], b[3]);
            }
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
            top = fmaxf(s.top[m][h], quad_max(top * factor));
            alpha[m][h] = exp2_approx(s.top[m][h] - top);
            s.top[m][h] = top;
            s.total[m][h] *= alpha[m][h];
#if HALF_SUMS != 2
            // span: rescale_output
            rescale(s, m, h, alpha[m][h]);
            // span: softmax
#endif
            exponentiate(scores[m], h, factor, top);
        }
    u32 p[M_TILES][BLOCK_N / 16][4];
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int step = 0; step < BLOCK_N / 16; step++) {
            // span: quantise_p
#pragma unroll
            for (int i = 0; i < 4; i++) {
                const float* pair = &scores[m][2 * step + i / 2][2 * (i % 2)];
                p[m][step][i] = pack_f16(pair[0], pair[1]);
            }
            // span: sum_rows
            float sums[4] = {s.total[m][0], 0.0f, s.total[m][1], 0.0f};
            multiply_f16(sums, p[m][step], ONES, ONES);
            s.total[m][0] = sums[0];
            s.total[m][1] = sums[2];
        }
    // span: qk_gemm
    __syncthreads();
    bool more = index + 1 < head.count;
    if (more) copy_tile<BLOCK_N, QK_BYTES>(shared.k, head.k + (index + 1) * BLOCK_N * QK_BYTES);
    copies_commit();
    // span: dequantise_scores
    if (more) s.scale = head.q_scale * head.k_scale[(index + 1) * KEY_SCALES];
    // span: pv_gemm
    copies_wait<1>();
    __syncthreads();
#if HALF_SUMS == 2
    u32 sums[M_TILES][D_TILES][2] = {};
    add_values(sums, p, shared.v);
    // span: rescale_output
    add_sums(s.acc, sums, alpha);
    // span: pv_gemm
#else
    add_values(s.acc, p, shared.v);
#endif
    __syncthreads();
    if (more) copy_tile<BLOCK_N, V_BYTES>(shared.v, head.v + (index + 1) * BLOCK_N * V_BYTES);
    copies_commit();
    // span: qk_gemm
}

// A warp's rows of the output, through its own part of shared memory.
DEVICE void write_output(const State& s, u32 shared, half_bits* output) {
    u32 to = output_place();
#pragma unroll
    for (int m = 0; m < M_TILES; m++)
#pragma unroll
        for (int h = 0; h < 2; h++) {
            float inverse = reciprocal_approx(s.total[m][h]);
#pragma unroll
            for (int d = 0; d < D_TILES; d++) {
#if HALF_SUMS == 1
                u32 both = s.acc[m][d][h];
                float low = f16_to_f32(static_cast<half_bits>(both)), high = f16_to_f32(static_cast<half_bits>(both >> 16));
#else
                float low = s.acc[m][d][2 * h], high = s.acc[m][d][2 * h + 1];
#endif
                store_shared(shared + place_after<V_BYTES>(to, 16 * m + 8 * h, d), pack_f16(low * inverse, high * inverse));
            }
        }
    copy_output(shared, output);
}

// span: load_q
extern "C" __global__ void __launch_bounds__(THREADS)
sage2_fp16(const byte* q, const byte* k, const byte* v, const float* q_scale, const float* k_scale, half_bits* output,
           float factor, int q_len, int kv_len, int group, int offset) {
    extern __shared__ __align__(128) unsigned char memory[];
    Shared shared;
    shared.q = shared_address(memory);
    shared.k = shared.q + BLOCK_M * QK_BYTES;
    shared.v = shared.k + BLOCK_N * QK_BYTES;
    int q_start = blockIdx.x * BLOCK_M, q_rows = q_len, kv_rows = kv_len;
#if MASKED
    q_rows = (q_len + BLOCK_M - 1) / BLOCK_M * BLOCK_M;
    kv_rows = (kv_len + BLOCK_N - 1) / BLOCK_N * BLOCK_N;
#endif
    int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
    long long first = static_cast<long long>(blockIdx.y) * q_rows + q_start;
    long long keys = static_cast<long long>(blockIdx.y / group) * kv_rows;
    // The masked tiles of a row of tiles are those that reach beyond the first row's last key.
    int count = MASKED ? (min(q_start + BLOCK_M + offset, kv_len) + BLOCK_N - 1) / BLOCK_N : kv_len / BLOCK_N;
    int whole = MASKED ? min(q_start + offset + 1, kv_len) / BLOCK_N : count, index = 0;
    copy_tile<BLOCK_M, QK_BYTES>(shared.q, q + first * QK_BYTES);
    copies_commit();
    copies_wait<0>();
    __syncthreads();
    Head head = {k + keys * QK_BYTES, v + keys * V_BYTES, k_scale + keys / BLOCK_N * KEY_SCALES + lane % 4, count,
                 q_start + warp * 16 * M_TILES + lane / 4 + offset, kv_len, factor,
                 q_scale[first / (16 * M_TILES) * ROW_SCALES + warp * ROW_SCALES + lane / 4]};
    copy_tile<BLOCK_N, QK_BYTES>(shared.k, head.k);
    copies_commit();
    copy_tile<BLOCK_N, V_BYTES>(shared.v, head.v);
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
    write_output(s, shared.q, output + first * HEAD_DIM);
}
