// Attention of few queries over a long cache (flash-decoding): the keys are split over the grid. Each thread block leaves
// what its keys give, unnormalised, with the maximum and the sum of each row; decode_combine.cu puts the splits together.
// A grid without splits writes the output itself.
//
// K is of K_BITS and V of V_BITS: 16 (FP16), 8 with K_FLOAT or V_FLOAT (E4M3, widened to FP16), 8 (INT8) or 4 (INT4, widened
// to INT8), the first number of a byte in its lower half. Integers of K are multiplied as such, so are those of V by a P
// of INT8; a V of numbers with a point by a P of FP16, whatever K is. The heads that share a K and V head are rows of one
// block (grouped heads are packed), the queries of several tokens too. With BLOCK_M 16 all WARPS have the same rows, each
// its own keys of every tile of BLOCK_N: a warp copies and awaits its own and meets the others at the end alone. With
// BLOCK_M 64 each has rows of its own and all share the keys. STAGES tiles each of K and V are under way at any time.
//
// Grid (splits, ceil(q_len * packed / BLOCK_M), batch * kv_heads), WARPS warps, 4 * WARPS * 16 * (HEAD_DIM + 10) bytes of
// shared memory or STAGES * BLOCK_N * (HEAD_DIM * (K_BITS + V_BITS) / 8 + 4), whichever is more. Where that is too much, the
// warps' findings are put together in PARTS parts of the channels, HEAD_DIM / PARTS each, and the 4 bytes are 2 for each of K
// and V whose tokens have scales. Q and the output are (batch, kv_heads * packed, q_len, HEAD_DIM), Q in FP16 (INT8 for a K of
// integers), the output in FP16. K and V are (batch, kv_heads, rows, HEAD_DIM), or with PAGE (pages, kv_heads, PAGE, HEAD_DIM)
// and a `table` of `width` pages per sequence.
// Scales: those of Q and of K of integers are FP16 per token, shaped as Q and K are; V's likewise with V_TOKEN_SCALES, else
// FP16 (batch, kv_heads); FP8's of K and V are float32 (batch, kv_heads). Token t of q_len sees the keys before
// kv_lens[sequence] - q_len + t + 1. `factor` is the logits' scale times log2(e). Split s has the tiles from
// s * split_tiles on. Partial results are (splits, batch * heads * q_len, HEAD_DIM) float32, unnormalised, statistics
// (splits, batch * heads * q_len, 2): the maximum in base two, the sum.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "global_memory.cuh"

constexpr int THREADS = 32 * WARPS;
constexpr int KEY_WARPS = 16 * WARPS / BLOCK_M;  // warps of a row
constexpr int KEYS = BLOCK_N / KEY_WARPS;        // of a tile, for a warp
constexpr int N_TILES = KEYS / 8, D_TILES = HEAD_DIM / 8;
constexpr int K_ROW_BYTES = HEAD_DIM * K_BITS / 8, K_TILE_BYTES = BLOCK_N * K_ROW_BYTES;
constexpr int V_ROW_BYTES = HEAD_DIM * V_BITS / 8, V_TILE_BYTES = BLOCK_N * V_ROW_BYTES;
constexpr int Q_ROW_BYTES = HEAD_DIM * (K_FLOAT ? 2 : 1);
constexpr int SPREAD = 16 / V_BITS;  // columns of the output between a thread's neighbours of one accumulator tile
static_assert((BLOCK_N & (BLOCK_N - 1)) == 0, "a tile must have a power of two of keys");
static_assert(BLOCK_M == 16 || KEY_WARPS == 1, "warps share all rows or none");

#include "decode_cache.cuh"
#include "decode_output.cuh"
#include "decode_state.cuh"
#if V_FLOAT
#include "decode_values_f16.cuh"
#else
#include "decode_values_int.cuh"
#endif

// Addresses of a warp's keys in the first of the STAGES tiles, and of the scales of their tokens.
struct Shared {
    u32 k, v, k_scales, v_scales;
};

// What a block works on: keys before `end`, those before limit[h] for a thread's rows, in the cache of one head.
struct Work {
    Cache k, v;
    const int* table;
    int end, page_rows, limit[2];
    float factor, v_scale;
};

// span: softmax
// A row that has seen no key yet has the maximum -inf, which only tiles that a length cuts can leave.
template <bool HIDES>
DEVICE void softmax(float (&scores)[N_TILES][4], State& s, float (&alpha)[2], const int (&limit)[2], int key,
                    float factor) {
#pragma unroll
    for (int h = 0; h < 2; h++) {
        float highest = s.top[h];
#pragma unroll
        for (int n = 0; n < N_TILES; n++)
#pragma unroll
            for (int i = 0; i < 2; i++) {
                if (HIDES && 8 * n + i >= limit[h] - key) scores[n][2 * h + i] = MINUS_INFINITY;
                highest = fmaxf(highest, scores[n][2 * h + i]);
            }
        highest = quad_max(highest);
        float base = HIDES && highest == MINUS_INFINITY ? 0.0f : highest;
        alpha[h] = exp2_approx((s.top[h] - base) * factor);
        float scaled = base * factor;
        s.top[h] = highest;
#pragma unroll
        for (int n = 0; n < N_TILES; n++)
#pragma unroll
            for (int i = 2 * h; i < 2 * h + 2; i++) {
                scores[n][i] = exp2_approx(fmaf(scores[n][i], factor, -scaled));
                s.total[h] = n == 0 && i == 2 * h ? fmaf(s.total[h], alpha[h], scores[n][i]) : s.total[h] + scores[n][i];
            }
    }
}

// span: load_kv
DEVICE void copy_k(const Shared& shared, const Work& work, const Place& place, int slot) {
    copy_rows<K_ROW_BYTES>(shared.k + slot * K_TILE_BYTES, work.k, place, work.end, work.page_rows);
    if (TOKEN_SCALES) copy_scales(shared.k_scales + 2 * slot * BLOCK_N, work.k, place, work.end, work.page_rows);
}

DEVICE void copy_v(const Shared& shared, const Work& work, const Place& place, int slot) {
    copy_rows<V_ROW_BYTES>(shared.v + slot * V_TILE_BYTES, work.v, place, work.end, work.page_rows);
    if (V_TOKEN_SCALES) copy_scales(shared.v_scales + 2 * slot * BLOCK_N, work.v, place, work.end, work.page_rows);
}

// span: qk_gemm
// A tile of keys from `key` on, in `slot`; `next` is the tile that takes its place, if it lies before `stop`.
template <bool HIDES>
DEVICE void tile_of_keys(State& s, const Shared& shared, const Work& work, int key, int slot, int next, int stop) {
    int lane = threadIdx.x % 32;
    // span: load_kv
    Place place_of_next;
    if (next < stop) place_of_next = look_up(work.table, next * BLOCK_N + (key & (BLOCK_N - 1)), work.end);
    copies_wait<2 * STAGES - 1>();
    team_meet();
    // span: qk_gemm
    Product products[N_TILES][4] = {};
    multiply_tile(products, s.query, shared.k + slot * K_TILE_BYTES, lane);
#if K_FLOAT
    float (&scores)[N_TILES][4] = products;
#else
    // span: dequantise_scores
    float scores[N_TILES][4];
    dequantise(scores, products, s.query, shared.k_scales + 2 * slot * BLOCK_N);
#endif
    // span: load_kv
    team_meet();
    if (next < stop) copy_k(shared, work, place_of_next, slot);
    copies_commit();
    // span: softmax
    float alpha[2];
    softmax<HIDES>(scores, s, alpha, work.limit, key + 2 * (lane % 4), work.factor);
    // span: load_kv
    copies_wait<2 * STAGES - 1>();
    team_meet();
    // span: quantise_p
    Probabilities p;
#if !V_FLOAT
    float v_scale = work.v_scale;
#if V_TOKEN_SCALES
    v_scale = weigh(scores, shared.v_scales + 2 * slot * BLOCK_N,
                    HIDES ? work.end - key - 2 * (lane % 4) : BLOCK_N);
#endif
    v_scale *= V_UNIT * ONE_OVER_R;
#endif
    narrow(p, scores);
    u32 v_lane = shared.v + slot * V_TILE_BYTES + place<V_ROW_BYTES>(lane % 16, lane / 16);
#if V_FLOAT
    // span: rescale_output
    rescale(s.acc, alpha);
    // span: pv_gemm
    multiply_values(s.acc, p, v_lane);
#else
#pragma unroll
    for (int chunk = 0; chunk + 2 <= V_ROW_BYTES / 16; chunk += 2) {
        // span: pv_gemm
        int context[2 * SPREAD][4] = {};
#pragma unroll
        for (int step = 0; step < P_STEPS; step++) multiply_chunks(context, p[step], v_lane, step, chunk);
        // span: rescale_output
#pragma unroll
        for (int d = 0; d < 2 * SPREAD; d++) add_context(s.acc[SPREAD * chunk + d], context[d], alpha, v_scale);
    }
    if (V_ROW_BYTES % 32) {
        // span: pv_gemm
        constexpr int LAST = V_ROW_BYTES / 16 - 1;
        u32 last_lane = shared.v + slot * V_TILE_BYTES + place<V_ROW_BYTES>(lane, LAST);
        int context[SPREAD][4] = {};
#pragma unroll
        for (int step = 0; step < P_STEPS; step++) multiply_last_chunk(context, p[step], last_lane, step);
        // span: rescale_output
#pragma unroll
        for (int d = 0; d < SPREAD; d++) add_context(s.acc[SPREAD * LAST + d], context[d], alpha, v_scale);
    }
#endif
    // span: load_kv
    team_meet();
    if (next < stop) copy_v(shared, work, place_of_next, slot);
    copies_commit();
}

// span: load_q
DEVICE void load_rows(State& s, Work& work, const Rows& rows, const byte* q, const KeyScale* q_scale, int warp_row) {
    const byte* found[2];
#pragma unroll
    for (int h = 0; h < 2; h++) {
        int row = warp_row + threadIdx.x % 32 / 4 + 8 * h;
        long long number = row_number(rows, row);
        found[h] = number < 0 ? nullptr : q + number * Q_ROW_BYTES;
#if !K_FLOAT
        s.query.scale[h] = number < 0 ? 0.0f : f16_to_f32(q_scale[number]) * K_UNIT;
#endif
        work.limit[h] = work.end - rows.q_len + min(rows.first + row, rows.count - 1) / rows.packed + 1;
    }
    load_query(s.query.fragments, found);
    clear(s);
}

extern "C" __global__ void __launch_bounds__(THREADS)
decode(const byte* q, const byte* k, const byte* v, const KeyScale* q_scale, const KeyScale* k_scale,
       const ValueScale* v_scale, const int* kv_lens, const int* table, float* partial, float* statistics,
       half_bits* output, float factor, int q_len, int packed, int kv_heads, int width, int split_tiles) {
    extern __shared__ __align__(1024) unsigned char memory[];
    int sequence = blockIdx.z / kv_heads, warp = threadIdx.x / 32;
    Rows rows = {static_cast<int>(blockIdx.y) * BLOCK_M, q_len * packed, packed, q_len,
                 static_cast<int>(blockIdx.z) * packed};
    Work work;
    work.end = kv_lens[sequence];
    work.factor = factor;
    work.v_scale = 1.0f;
    State s;
    load_rows(s, work, rows, q, q_scale, KEY_WARPS == 1 ? 16 * warp : 0);
    // span: load_kv
    // `width` is the rows of a sequence and head, or with PAGE the pages of a sequence.
    long long first = PAGE ? static_cast<long long>(blockIdx.z % kv_heads) * PAGE
                           : static_cast<long long>(blockIdx.z) * width;
    work.page_rows = kv_heads * PAGE;
    work.table = table + static_cast<long long>(sequence) * width;
    work.k = {k + first * K_ROW_BYTES + first_chunk<K_ROW_BYTES>(), nullptr};
    work.v = {v + first * V_ROW_BYTES + first_chunk<V_ROW_BYTES>(), nullptr};
#if !K_FLOAT
    work.k.scales = k_scale + first;
#elif K_BITS == 8
    work.factor = factor * k_scale[blockIdx.z];
#endif
#if !V_FLOAT
    if (V_TOKEN_SCALES) work.v.scales = v_scale + first;
    else work.v_scale = f16_to_f32(v_scale[blockIdx.z]);
#endif
    int own = ALONE ? warp * KEYS : 0;
    Shared shared;
    shared.k = shared_address(memory) + own * K_ROW_BYTES;
    shared.v = shared_address(memory) + STAGES * K_TILE_BYTES + own * V_ROW_BYTES;
    shared.k_scales = shared_address(memory) + STAGES * (K_TILE_BYTES + V_TILE_BYTES) + 2 * own;
    shared.v_scales = shared.k_scales + 2 * STAGES * BLOCK_N;
    int index = blockIdx.x * split_tiles, stop = min(index + split_tiles, (work.end + BLOCK_N - 1) / BLOCK_N);
    int whole = min(stop, (work.end - q_len + 1) / BLOCK_N), slot = 0;
#pragma unroll
    for (int stage = 0; stage < STAGES; stage++) {
        Place place_of_stage;
        if (index + stage < stop) {
            place_of_stage = look_up(work.table, (index + stage) * BLOCK_N + own, work.end);
            copy_k(shared, work, place_of_stage, stage);
        }
        copies_commit();
        if (index + stage < stop) copy_v(shared, work, place_of_stage, stage);
        copies_commit();
    }
    // span: qk_gemm
#pragma unroll 1
    for (; index < whole; index++) {
        tile_of_keys<false>(s, shared, work, index * BLOCK_N + own, slot, index + STAGES, stop);
        slot = slot + 1 == STAGES ? 0 : slot + 1;
    }
#pragma unroll 1
    for (; index < stop; index++) {
        tile_of_keys<true>(s, shared, work, index * BLOCK_N + own, slot, index + STAGES, stop);
        slot = slot + 1 == STAGES ? 0 : slot + 1;
    }
    // span: merge_warps
    copies_wait<0>();
    __syncthreads();
#pragma unroll
    for (int h = 0; h < 2; h++) {
        s.top[h] *= work.factor;
        s.total[h] = quad_sum(s.total[h]);
    }
#pragma unroll
    for (int part = 0; part < PARTS; part++) {
        if (part) __syncthreads();
        leave(shared_address(memory), s.acc, s.top, s.total, part);
        __syncthreads();
        Merged merged = merge(shared_address(memory));
        long long row = row_number(rows, threadIdx.x / ROW_THREADS);
        int column = PART * part + 4 * (threadIdx.x % ROW_THREADS);
        if (row < 0) continue;
#if V_FLOAT && V_BITS == 8
        float output_scale = v_scale[blockIdx.z];
#pragma unroll
        for (int i = 0; i < MERGED; i++) merged.x[i] *= output_scale;
#endif
        if (gridDim.x == 1) {
            // span: output
            float inverse = merged.total > 0.0f ? reciprocal_approx(merged.total) : 0.0f;
#pragma unroll
            for (int i = 0; i < MERGED; i += 4)
                write_output(output, row, column + i * ROW_THREADS, merged.x + i, inverse);
        } else {
            // span: write_partial
            row += static_cast<long long>(blockIdx.x) * gridDim.z * rows.count;
#pragma unroll
            for (int i = 0; i < MERGED; i += 4)
                write_partial(partial, row, column + i * ROW_THREADS, merged.x + i);
            if (column == 0)
                store_global_2(statistics + 2 * row, __float_as_uint(merged.top), __float_as_uint(merged.total));
        }
    }
}
