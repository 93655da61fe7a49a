// INT-FlashAttention over a cache of INT4: K and V of four bits with a scale per token, widened to INT8; INT8 Q and P. What
// decode.cu does for few queries with the same cache, for many: a block has BLOCK_M rows of a head and walks its keys.
//
// Grid (ceil(q_len / BLOCK_M), batch * heads), WARPS warps of 16 rows each. Q is contiguous (batch, heads, length, HEAD_DIM)
// int8; K and V are (batch, heads, length, HEAD_DIM / 2), two numbers to a byte, the first in its lower half. Scales are FP16
// (batch, heads, length) of each; the output is (batch, heads, length, HEAD_DIM) FP16. Lengths are padded with zeros to whole
// tiles; `group` query heads share a K and V head; `factor` is the scale of the logits times log2(e). With MASKED, row r
// sees the keys up to r + offset of kv_len; without, all, and lengths are multiples of the tile.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#define K_BITS 4
#define K_FLOAT 0
#define V_BITS 4
#define V_TOKEN_SCALES 1
constexpr int THREADS = 32 * WARPS;
constexpr int KEYS = BLOCK_N, N_TILES = KEYS / 8, D_TILES = HEAD_DIM / 8;
constexpr int K_ROW_BYTES = HEAD_DIM / 2, V_ROW_BYTES = K_ROW_BYTES;
constexpr int TILE_BYTES = BLOCK_N * K_ROW_BYTES;
constexpr int SPREAD = 16 / V_BITS;  // columns of the output between a thread's neighbours of one accumulator tile
static_assert(BLOCK_M == 16 * WARPS, "a warp has 16 rows");

#include "decode_state.cuh"
#include "decode_values_int.cuh"

// A tile of K or V and the scales of its tokens.
DEVICE void copy_tile(u32 to, u32 scales_to, const byte* from, const half_bits* scales, int tile) {
    constexpr int CHUNKS = K_ROW_BYTES / 16, COPIES = BLOCK_N * CHUNKS;
    static_assert(COPIES % THREADS == 0 || COPIES < THREADS, "each thread has as many chunks, or one or none");
    static_assert(COPIES <= THREADS || THREADS / CHUNKS % 8 == 0, "a thread's rows must be swizzled alike");
    int row = threadIdx.x / CHUNKS, chunk = threadIdx.x % CHUNKS;
    from += static_cast<long long>(tile) * TILE_BYTES + 16 * threadIdx.x;
    to += place<K_ROW_BYTES>(row, chunk);
#pragma unroll
    for (int i = 0; i < (COPIES + THREADS - 1) / THREADS; i++)
        if (COPIES % THREADS == 0 || threadIdx.x < COPIES) copy_16(to + 16 * i * THREADS, from + 16 * i * THREADS);
    if (threadIdx.x < BLOCK_N / 8)
        copy_16(scales_to + 16 * threadIdx.x, scales + static_cast<long long>(tile) * BLOCK_N + 8 * threadIdx.x);
}

struct Shared {
    u32 k, v, k_scales, v_scales;
};

struct Head {
    const byte *k, *v;
    const half_bits *k_scales, *v_scales;
    int count, kv_len, last;  // tiles, keys, and the last key of a thread's first row
    float factor;
};

// span: qk_gemm
template <bool HIDES> DEVICE void tile_of_keys(State& s, const Shared& shared, const Head& head, int index) {
    int lane = threadIdx.x % 32;
    copies_wait<0>();
    __syncthreads();
    // span: pv_gemm
    copy_tile(shared.v, shared.v_scales, head.v, head.v_scales, index);
    copies_commit();
    // span: qk_gemm
    int products[N_TILES][4] = {};
    multiply_tile(products, s.query, shared.k, lane);
    // span: dequantise_scores
    float scores[N_TILES][4], alpha[2];
    dequantise(scores, products, s.query, shared.k_scales);
    // span: pv_gemm
    copies_wait<0>();
    __syncthreads();
    // span: qk_gemm
    if (index + 1 < head.count) {
        copy_tile(shared.k, shared.k_scales, head.k, head.k_scales, index + 1);
        copies_commit();
    }
    // span: softmax
#pragma unroll
    for (int h = 0; h < 2; h++)
        alpha[h] = exponentiate<HIDES>(scores, h, s.top[h], s.total[h], index * BLOCK_N + 2 * (lane % 4),
                                       min(head.last + 8 * h, head.kv_len - 1), head.factor);
    // span: quantise_p
    Probabilities p;
    float v_scale = weigh(scores, shared.v_scales, BLOCK_N) * (V_UNIT * ONE_OVER_R);
    narrow(p, scores);
    // span: pv_gemm
    u32 v_lane = shared.v + place<V_ROW_BYTES>(lane % 16, lane / 16);
#pragma unroll
    for (int chunk = 0; chunk < V_ROW_BYTES / 16; chunk += 2) {
        int context[2 * SPREAD][4] = {};
#pragma unroll
        for (int step = 0; step < P_STEPS; step++) multiply_chunks(context, p[step], v_lane, step, chunk);
        // span: rescale_output
#pragma unroll
        for (int d = 0; d < 2 * SPREAD; d++) add_context(s.acc[SPREAD * chunk + d], context[d], alpha, v_scale);
        // span: pv_gemm
    }
}

// span: load_q
extern "C" __global__ void __launch_bounds__(THREADS)
int_flash_kv4(const byte* q, const byte* k, const byte* v, const half_bits* q_scale, const half_bits* k_scale,
              const half_bits* v_scale, half_bits* output, float factor, int q_len, int kv_len, int group, int offset) {
    extern __shared__ __align__(128) unsigned char memory[];
    Shared shared;
    shared.k = shared_address(memory);
    shared.v = shared.k + TILE_BYTES;
    shared.k_scales = shared.v + TILE_BYTES;
    shared.v_scales = shared.k_scales + 2 * BLOCK_N;
    int lane = threadIdx.x % 32, warp_row = threadIdx.x / 32 * 16 + lane / 4;
    int q_start = blockIdx.x * BLOCK_M, q_rows = q_len, kv_rows = kv_len;
#if MASKED
    q_rows = (q_len + BLOCK_M - 1) / BLOCK_M * BLOCK_M;
    kv_rows = (kv_len + BLOCK_N - 1) / BLOCK_N * BLOCK_N;
#endif
    long long first = static_cast<long long>(blockIdx.y) * q_rows + q_start + warp_row;
    long long keys = static_cast<long long>(blockIdx.y / group) * kv_rows;
    // The masked tiles of a row of tiles are those that reach beyond the first row's last key.
    int count = MASKED ? (min(q_start + BLOCK_M + offset, kv_len) + BLOCK_N - 1) / BLOCK_N : kv_len / BLOCK_N;
    int whole = MASKED ? min(q_start + offset + 1, kv_len) / BLOCK_N : count, index = 0;
    Head head = {k + keys * K_ROW_BYTES, v + keys * V_ROW_BYTES, k_scale + keys, v_scale + keys, count, kv_len,
                 q_start + warp_row + offset, factor};
    copy_tile(shared.k, shared.k_scales, head.k, head.k_scales, 0);
    copies_commit();
    State s;
    const byte* rows[2] = {q + first * HEAD_DIM, q + (first + 8) * HEAD_DIM};
    load_query(s.query.fragments, rows);
#pragma unroll
    for (int h = 0; h < 2; h++) s.query.scale[h] = f16_to_f32(q_scale[first + 8 * h]) * K_UNIT;
    clear(s);
#pragma unroll 1
    for (; index < whole; index++) tile_of_keys<false>(s, shared, head, index);
#if MASKED
#pragma unroll 1
    for (; index < count; index++) tile_of_keys<true>(s, shared, head, index);
#endif
    // span: output
    // A thread has 2 * SPREAD neighbours of every 8 * SPREAD columns.
#pragma unroll
    for (int h = 0; h < 2; h++) {
        float inverse = reciprocal_approx(s.total[h]);
        half_bits* row = output + (first + 8 * h) * HEAD_DIM + 2 * SPREAD * (lane % 4);
#pragma unroll
        for (int d = 0; d < D_TILES; d += SPREAD)
#pragma unroll
            for (int i = 0; i < 2; i++)
                store_global_2(row + 8 * d + SPREAD * i,
                               pack_f16(s.acc[d][2 * h + i] * inverse, s.acc[d + 1][2 * h + i] * inverse),
                               pack_f16(s.acc[d + 2][2 * h + i] * inverse, s.acc[d + 3][2 * h + i] * inverse));
    }
}
