// SageAttention 2 with P and V of FP8 (E4M3) on sm_90a, as its CUDA kernel has it: one warp group multiplies 64 queries with 128
// keys, a tile after another, and one of its threads has the tensor memory accelerator copy K of the next tile behind Q K^T
// and V behind P V. Each tile is summed from nothing and added to the FP32 accumulator.
//
// Grid (ceil(q_len / BLOCK_M), batch * heads), four warps. Shared memory: Q, a tile of K and of V, barriers. Maps are of (batch *
// heads, length, HEAD_DIM) int8 with boxes of HEAD_DIM bytes, BLOCK_M rows for Q and BLOCK_N for K, and of (batch * heads,
// HEAD_DIM, length) E4M3 with boxes of 128 keys and all channels for V, whose keys of each 16 lie in the order 0 1 8 9 2 3 10 11
// 4 5 12 13 6 7 14 15: then the accumulators of Q K^T are, as they lie, the operand of P V. Boxes are swizzled by their
// width; V's length is padded with zeros to whole tiles. Scales are FP32: eight for 16 rows, those equal modulo 8, four for
// 128 keys, columns 8 i + 2 t and 8 i + 2 t + 1, and one for each channel of V. The output is (batch, heads, length, HEAD_DIM) FP16.
// `group` query heads share a K and V head; `factor` is the scale of the logits times log2(e). With MASKED, row r sees the
// keys up to r + offset of kv_len; without, all.
//
// The scales multiply the factor in all tiles but the last and those that a mask cuts; there they multiply the scores.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "gemm_group.cuh"
#include "global_memory.cuh"

constexpr int THREADS = 32 * WARPS;
constexpr int N_TILES = BLOCK_N / 8;
constexpr int D_TILES = HEAD_DIM / 8;
constexpr int STEPS = BLOCK_N / 32;                        // products of P V
constexpr int ROW_SCALES = 8 * WARPS, KEY_SCALES = 4;      // of a tile
constexpr int TILE_BYTES = BLOCK_N * HEAD_DIM;
constexpr int BLOCKS = HEAD_DIM == 64 ? 4 : 3;             // of an SM, as the registers of the original allow
constexpr float HIDDEN = -5000000.0f;
constexpr float P_EXPONENT = 8.807f;  // P comes out times two to this power, up to what E4M3 holds
static_assert(BLOCK_M == 64 && WARPS == 4 && BLOCK_N == 128, "one warp group, whose rows of V fill 128 bytes");

struct State {
    float acc[4 * D_TILES], top[2], total[2];  // `total` of this thread's columns
};

struct Shared {
    u32 q, k, v, q_full, k_full, v_full, k_empty, v_empty;
};

struct Head {
    const TensorMap *k, *v;
    const float* k_scale;
    int kv_head, count, last, kv_len;  // tiles, the last key that a thread's first row sees, and keys
    float factor, q_scale;
};

DEVICE void copy_tile(u32 to, const TensorMap* map, int column, int row, int head, int bytes, u32 barrier) {
    barrier_expect(barrier, bytes);
    copy_box(to, map, column, row, head, barrier);
}

// One thread copies the tile behind when no warp reads this one any more.
DEVICE void copy_next(u32 to, const TensorMap* map, int column, int row, int head, u32 full, u32 empty, int phase) {
    barrier_arrive(empty);
    if (threadIdx.x == 0) {
        barrier_wait(empty, phase);
        copy_tile(to, map, column, row, head, TILE_BYTES, full);
    }
}

// Half h of the scores becomes P over the row's running maximum; what both must be multiplied by that came before is returned.
template <bool HIDES> DEVICE float exponentiate(float (&scores)[4 * N_TILES], State& s, int h, int key, int last, float factor) {
    float top = HIDDEN;
#pragma unroll
    for (int n = 0; n < N_TILES; n++)
#pragma unroll
        for (int i = 0; i < 2; i++) {
            float& score = scores[4 * n + 2 * h + i];
            if (HIDES && key + 8 * n + i > last) score = HIDDEN;
            top = fmaxf(top, score);
        }
    top = fmaxf(s.top[h], quad_max(fmaf(top, factor, -P_EXPONENT)));
    float alpha = exp2_approx(s.top[h] - top);
    s.top[h] = top;
#pragma unroll
    for (int n = 0; n < N_TILES; n++)
#pragma unroll
        for (int i = 4 * n + 2 * h; i < 4 * n + 2 * h + 2; i++) scores[i] = exp2_approx(fmaf(scores[i], factor, -top));
    return alpha;
}

// A thread adds the four P that 16 columns give it, then these to its sum.
DEVICE void sum_row(float& total, const float (&p)[4 * N_TILES], int h, float alpha) {
#pragma unroll
    for (int n = 0; n < N_TILES; n += 2) {
        const float* pair = &p[4 * n + 2 * h];
        float four = pair[0] + pair[1] + pair[4] + pair[5];
        total = n ? total + four : fmaf(total, alpha, four);
    }
}

// span: dequantise_scores
template <bool LAST> DEVICE void tile_of_keys(State& s, const Shared& shared, const Head& head, int index) {
    int phase = index % 2;
    bool more = !LAST || index + 1 < head.count;
    float scale = head.q_scale * head.k_scale[index * KEY_SCALES], factor = LAST ? head.factor : head.factor * scale;
    // span: qk_gemm
    int products[4 * N_TILES];
    barrier_wait(shared.k_full, phase);
    products_fence();
#pragma unroll
    for (int step = 0; step < HEAD_DIM / 32; step++)
        multiply_group(S8(), products, matrix_descriptor<HEAD_DIM>(shared.q + 32 * step, 16),
                       matrix_descriptor<HEAD_DIM>(shared.k + 32 * step, 16), step);
    products_commit();
    products_wait<0>();
    products_settle(products);
    if (more) copy_next(shared.k, head.k, 0, (index + 1) * BLOCK_N, head.kv_head, shared.k_full, shared.k_empty, phase);
    // span: dequantise_scores
    float scores[4 * N_TILES];
#pragma unroll
    for (int i = 0; i < 4 * N_TILES; i++) {
        float score = __int2float_rn(products[i]);
        scores[i] = LAST ? score * scale : score;
    }
    // span: softmax
    float alpha[2];
#pragma unroll
    for (int h = 0; h < 2; h++) {
        int last = MASKED ? min(head.last + 8 * h, head.kv_len - 1) : head.kv_len - 1;
        alpha[h] = exponentiate<LAST>(scores, s, h, index * BLOCK_N + 2 * (threadIdx.x % 4), last, factor);
        sum_row(s.total[h], scores, h, alpha[h]);
    }
    // span: quantise_p
    u32 p[STEPS][4];
#pragma unroll
    for (int step = 0; step < STEPS; step++)
#pragma unroll
        for (int i = 0; i < 4; i++) {
            const float* pair = &scores[16 * step + 8 * (i / 2) + 2 * (i % 2)];
            p[step][i] = pack_e4m3(pair[0], pair[1], pair[4], pair[5]);
        }
    // span: pv_gemm
    float sums[4 * D_TILES];
    barrier_wait(shared.v_full, phase);
    products_fence();
#pragma unroll
    for (int step = 0; step < STEPS; step++)
        multiply_group(E4M3(), sums, p[step], matrix_descriptor<BLOCK_N>(shared.v + 32 * step, 16), step);
    products_commit();
    products_wait<0>();
    products_settle(sums);
    if (more) copy_next(shared.v, head.v, (index + 1) * BLOCK_N, 0, head.kv_head, shared.v_full, shared.v_empty, phase);
    // span: rescale_output
#pragma unroll
    for (int i = 0; i < 4 * D_TILES; i++) s.acc[i] = fmaf(s.acc[i], alpha[i / 2 % 2], sums[i]);
    // span: dequantise_scores
}

DEVICE void write_output(const State& s, const float* v_scale, half_bits* output, int row, int q_len) {
    float inverse[2];
#pragma unroll
    for (int h = 0; h < 2; h++) {
        float both = s.total[h] + shuffle_xor(s.total[h], 1);
        inverse[h] = reciprocal_approx(both + shuffle_xor(both, 2));
    }
#pragma unroll
    for (int d = 0; d < D_TILES; d++) {
        u32 scales[2];
        load_global_2(scales, v_scale + 8 * d + 2 * (threadIdx.x % 4));
#pragma unroll
        for (int h = 0; h < 2; h++)
            if (row + 8 * h < q_len)
                store_global(output + 8 * h * HEAD_DIM + 8 * d + 2 * (threadIdx.x % 4),
                             pack_f16(s.acc[4 * d + 2 * h] * inverse[h] * __uint_as_float(scales[0]),
                                      s.acc[4 * d + 2 * h + 1] * inverse[h] * __uint_as_float(scales[1])));
    }
}

// span: load_q
DEVICE Shared initialised(u32 memory) {
    Shared shared;
    shared.q = (memory + 1023) & ~1023u;
    shared.k = shared.q + BLOCK_M * HEAD_DIM;
    shared.v = shared.k + TILE_BYTES;
    shared.q_full = shared.v + TILE_BYTES;
    shared.k_full = shared.q_full + 8;
    shared.v_full = shared.k_full + 8;
    shared.k_empty = shared.v_full + 8;
    shared.v_empty = shared.k_empty + 8;
    if (threadIdx.x == 0) {
        barrier_init(shared.q_full, 1);
        barrier_init(shared.k_full, 1);
        barrier_init(shared.v_full, 1);
        barrier_init(shared.k_empty, THREADS);
        barrier_init(shared.v_empty, THREADS);
        shared_fence();
    }
    __syncthreads();
    return shared;
}

extern "C" __global__ void __launch_bounds__(THREADS, BLOCKS)
sage2_wgmma(const __grid_constant__ TensorMap q_map, const __grid_constant__ TensorMap k_map,
            const __grid_constant__ TensorMap v_map, const float* q_scale, const float* k_scale, const float* v_scale,
            half_bits* output, float factor, int q_len, int kv_len, int group, int offset) {
    extern __shared__ __align__(1024) unsigned char memory[];
    Shared shared = initialised(shared_address(memory));
    int q_start = blockIdx.x * BLOCK_M, row = q_start + threadIdx.x / 32 * 16 + threadIdx.x % 32 / 4, kv_head = blockIdx.y / group;
    int keys = MASKED ? min(q_start + BLOCK_M + offset, kv_len) : kv_len, count = (keys + BLOCK_N - 1) / BLOCK_N;
    // The masked tiles of a row of tiles are those that reach beyond the first row's last key.
    int whole = MASKED ? min(q_start + offset + 1, kv_len) / BLOCK_N : count, index = 0;
    if (threadIdx.x == 0) {
        copy_tile(shared.q, &q_map, 0, q_start, blockIdx.y, BLOCK_M * HEAD_DIM, shared.q_full);
        // span: qk_gemm
        copy_tile(shared.k, &k_map, 0, 0, kv_head, TILE_BYTES, shared.k_full);
        // span: pv_gemm
        copy_tile(shared.v, &v_map, 0, 0, kv_head, TILE_BYTES, shared.v_full);
    }
    // span: load_q
    Head head = {&k_map, &v_map, k_scale + static_cast<long long>(kv_head) * ((kv_len + BLOCK_N - 1) / BLOCK_N) * KEY_SCALES +
                 threadIdx.x % 4, kv_head, count, row + offset, kv_len, factor,
                 q_scale[(static_cast<long long>(blockIdx.y) * gridDim.x + blockIdx.x) * ROW_SCALES + threadIdx.x / 32 * 8 +
                         threadIdx.x % 32 / 4]};
    State s = {};
    s.top[0] = s.top[1] = HIDDEN;
    barrier_wait(shared.q_full, 0);
#pragma unroll 1
    for (; index < min(whole, count - 1); index++) tile_of_keys<false>(s, shared, head, index);
#pragma unroll 1
    for (; index < count; index++) tile_of_keys<true>(s, shared, head, index);
    // span: output
    write_output(s, v_scale + kv_head * HEAD_DIM, output + (static_cast<long long>(blockIdx.y) * q_len + row) * HEAD_DIM, row,
                 q_len);
}
