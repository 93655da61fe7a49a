// Attention in the manner of FlashAttention-3 (sm_90a), in FP16 or, with ELEMENT_BYTES 1, in FP8 (E4M3). One warp group
// copies tiles with the tensor memory accelerator; BLOCK_M / 64 warp groups compute: each starts Q K^T of a tile and P V
// of the one before it, does the first one's softmax under the second, and takes turns with its neighbours, if it has any
// (ping-pong), so that one group's softmax runs under another's products. Keys are taken from the last tile to the first.
//
// Grid (heads of a section, blocks of BLOCK_M rows, sections of batch * heads): within a section whose K and V stay in
// L2, the longest rows of tiles of all heads go first. 4 + BLOCK_M / 16 warps. Shared memory: Q, STAGES tiles each of K
// and V (of FP8 also of V transposed), P where it is not in registers, barriers. Maps are of (batch * heads, length,
// HEAD_DIM) tensors, of V with V_HEAD_DIM, with boxes of WIDTH or V_WIDTH bytes, swizzled by as much, BLOCK_M rows for Q
// and BLOCK_N for K and V; what lies beyond a length comes as zeros. The output is (batch, heads, length, V_HEAD_DIM)
// FP16. `group` query heads share a K and V head; `factor` is the logits' scale times log2(e); FP8's scales are float32
// (batch, heads). With MASKED, row r sees the keys up to r + offset, which is not negative; without, all.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "exp2.cuh"
#include "warp_group.cuh"

#ifndef V_HEAD_DIM
#define V_HEAD_DIM HEAD_DIM
#endif

typedef unsigned short half_bits;

constexpr int CONSUMERS = BLOCK_M / 64;
constexpr int THREADS = 128 * (CONSUMERS + 1);
constexpr int N_TILES = BLOCK_N / 8;
constexpr int D_TILES = V_HEAD_DIM / 8;
constexpr int ROW_BYTES = HEAD_DIM * ELEMENT_BYTES, V_ROW_BYTES = V_HEAD_DIM * ELEMENT_BYTES;
constexpr int width_of(int row_bytes) { return row_bytes % 128 == 0 ? 128 : row_bytes % 64 == 0 ? 64 : 32; }
constexpr int WIDTH = width_of(ROW_BYTES), V_WIDTH = width_of(V_ROW_BYTES);
constexpr int Q_BYTES = BLOCK_M * ROW_BYTES, TILE_BYTES = BLOCK_N * ROW_BYTES, V_TILE_BYTES = BLOCK_N * V_ROW_BYTES;
#define P_SHARED (ELEMENT_BYTES == 2 && BLOCK_M == 192 && BLOCK_N > 128)  // P of a tile: in shared memory, or in registers
constexpr int P_REGISTERS = BLOCK_N * ELEMENT_BYTES / 32;  // groups of four
// As the released code sets them by what they gained.
constexpr bool TURNS = CONSUMERS > 1 && (ELEMENT_BYTES == 2 ? HEAD_DIM <= 128 : HEAD_DIM >= 128);
constexpr bool RESCALE_FIRST = ELEMENT_BYTES == 2 && HEAD_DIM > 128;
constexpr float P_EXPONENT = ELEMENT_BYTES == 2 ? 0.0f : 8.0f;  // P comes out times two to this power
#define MINUS_INFINITY (-__int_as_float(0x7f800000))

struct Shared {
    u32 q, k, v, copied_v, p, q_full, k_full, k_empty, v_full, v_empty, copied_v_full;
};

// A block's place: rows from q_start on, `count` tiles of keys of which those from `first_cut` on meet the mask.
struct Place {
    int q_start, head, kv_head, count, first_cut;
};

#if ELEMENT_BYTES == 2
#include "flash3_fp16.cuh"
#else
#include "flash3_fp8.cuh"
#endif

// span: producer
template <int BYTES, int BOX>  // of a row: all, and those of a box
DEVICE void copy_tile(u32 to, const TensorMap* map, int row, int rows, int head, u32 barrier) {
    barrier_expect(barrier, rows * BYTES);
#pragma unroll
    for (int c = 0; c < BYTES / BOX; c++)
        copy_box(to + c * rows * BOX, map, c * BOX / ELEMENT_BYTES, row, head, barrier);
}

// Of FP8 all threads of the group take part: V of the last tile is transposed while the next ones are under way.
DEVICE void produce(const Shared& shared, const TensorMap* q, const TensorMap* k, const TensorMap* v,
                    const Place& place) {
    bool copies = threadIdx.x == 0;
    if (copies) copy_tile<ROW_BYTES, WIDTH>(shared.q, q, place.q_start, BLOCK_M, place.head, shared.q_full);
    else if (!TRANSPOSES) return;
#pragma unroll 1
    for (int n = 0; n < place.count; n++) {
        int stage = n % STAGES, phase = n / STAGES % 2, row = (place.count - 1 - n) * BLOCK_N;
        if (copies) {
            barrier_wait(shared.k_empty + 8 * stage, phase ^ 1);
            copy_tile<ROW_BYTES, WIDTH>(shared.k + stage * TILE_BYTES, k, row, BLOCK_N, place.kv_head,
                                        shared.k_full + 8 * stage);
            if (!TRANSPOSES) barrier_wait(shared.v_empty + 8 * stage, phase ^ 1);
            copy_tile<V_ROW_BYTES, V_WIDTH>(shared.copied_v + stage * V_TILE_BYTES, v, row, BLOCK_N, place.kv_head,
                                            shared.copied_v_full + 8 * stage);
        }
        // span: pv_gemm
        if (TRANSPOSES && n > 0) transpose_v(shared, n - 1);
        // span: producer
    }
    // span: pv_gemm
    if (TRANSPOSES) transpose_v(shared, place.count - 1);
}

// span: qk_gemm
DEVICE void multiply_qk(float (&scores)[4 * N_TILES], u32 q, u32 k) {
#pragma unroll
    for (int step = 0; step < ROW_BYTES / 32; step++) {
        u32 block = 32 * step / WIDTH, inside = 32 * step % WIDTH;
        multiply_group(Element(), scores, matrix_descriptor<WIDTH>(q + block * BLOCK_M * WIDTH + inside, 16),
                       matrix_descriptor<WIDTH>(k + block * BLOCK_N * WIDTH + inside, 16), step);
    }
}

// span: softmax
DEVICE void mask_scores(float (&scores)[4 * N_TILES], const int (&limit)[2], int index) {
#pragma unroll
    for (int h = 0; h < 2; h++) {
        int seen = limit[h] - index * BLOCK_N;
#pragma unroll
        for (int n = 0; n < N_TILES; n++)
#pragma unroll
            for (int i = 0; i < 2; i++)
                if (8 * n + i >= seen) scores[4 * n + 2 * h + i] = MINUS_INFINITY;
    }
}

// A row that has seen no key yet has the maximum -inf, which only tiles that the mask cuts can leave.
template <bool HIDES>
DEVICE void softmax(float (&scores)[4 * N_TILES], float (&top)[2], float (&total)[2], float (&alpha)[2], float factor) {
#pragma unroll
    for (int h = 0; h < 2; h++) {
        float highest = top[h];
#pragma unroll
        for (int n = 0; n < N_TILES; n++)
            highest = fmaxf(fmaxf(highest, scores[4 * n + 2 * h]), scores[4 * n + 2 * h + 1]);
        highest = quad_max(highest);
        float base = HIDES && highest == MINUS_INFINITY ? 0.0f : highest;
        alpha[h] = exp2_approx((top[h] - base) * factor);
        float scaled = P_EXPONENT == 0.0f ? base * factor : fmaf(base, factor, -P_EXPONENT);
        top[h] = highest;
#pragma unroll
        for (int n = 0; n < N_TILES; n++)
#pragma unroll
            for (int i = 4 * n + 2 * h; i < 4 * n + 2 * h + 2; i++) {
                scores[i] = exp2_mixed(n, fmaf(scores[i], factor, -scaled));
                total[h] = i == 2 * h ? fmaf(total[h], alpha[h], scores[i]) : total[h] + scores[i];
            }
    }
}

// span: rescale_output
DEVICE void rescale(float (&acc)[4 * D_TILES], const float (&alpha)[2]) {
#pragma unroll
    for (int i = 0; i < 4 * D_TILES; i++) acc[i] *= alpha[i / 2 % 2];
}

struct State {
    float acc[4 * D_TILES], scores[4 * N_TILES], top[2], total[2], alpha[2];
#if P_SHARED
    u32 p;  // of the warp group
#else
    u32 p[P_REGISTERS][4];
#endif
};

// span: qk_gemm
// The n-th tile that is taken, n > 0: its scores and the products of the P before it.
template <bool HIDES>
DEVICE void tile_of_keys(State& s, const Shared& shared, u32 q, int consumer, int n, int index, const int (&limit)[2],
                         float factor) {
    int stage = n % STAGES, last = (n - 1) % STAGES;
    barrier_wait(shared.k_full + 8 * stage, n / STAGES % 2);
    if (TURNS) turn_wait(1 + consumer);
    products_fence();
    multiply_qk(s.scores, q, shared.k + stage * TILE_BYTES);
    products_commit();
    // span: pv_gemm
    if (RESCALE_FIRST) {
        rescale(s.acc, s.alpha);
        products_fence();
    }
    barrier_wait(shared.v_full + 8 * last, (n - 1) / STAGES % 2);
    multiply_pv(s.acc, s.p, shared.v + last * V_TILE_BYTES);
    products_commit();
    if (TURNS) turn_pass(1 + (consumer + 1) % CONSUMERS);
    // span: qk_gemm
    products_wait<1>();
    barrier_arrive(shared.k_empty + 8 * stage);
    if (HIDES) mask_scores(s.scores, limit, index);
    softmax<HIDES>(s.scores, s.top, s.total, s.alpha, factor);
    // span: pv_gemm
    products_wait<0>();
    barrier_arrive(shared.v_empty + 8 * last);
    if (!RESCALE_FIRST) rescale(s.acc, s.alpha);
    // span: quantise_p
    narrow(s.p, s.scores);
}

// span: load_q
DEVICE Shared initialised(u32 memory) {
    Shared shared;
    shared.q = (memory + 1023) & ~1023u;
    shared.k = shared.q + Q_BYTES;
    shared.v = shared.k + STAGES * TILE_BYTES;
    shared.copied_v = TRANSPOSES ? shared.v + STAGES * V_TILE_BYTES : shared.v;
    shared.p = shared.copied_v + STAGES * V_TILE_BYTES;
    shared.q_full = shared.p + (P_SHARED ? 2 * BLOCK_M * BLOCK_N : 0);
    shared.k_full = shared.q_full + 8;
    shared.k_empty = shared.k_full + 8 * STAGES;
    shared.v_full = shared.k_empty + 8 * STAGES;
    shared.v_empty = shared.v_full + 8 * STAGES;
    shared.copied_v_full = TRANSPOSES ? shared.v_empty + 8 * STAGES : shared.v_full;
    if (threadIdx.x == 0) {
        barrier_init(shared.q_full, 1);
        for (int stage = 0; stage < STAGES; stage++) {
            barrier_init(shared.k_full + 8 * stage, 1);
            barrier_init(shared.v_full + 8 * stage, TRANSPOSES ? 128 : 1);
            barrier_init(shared.k_empty + 8 * stage, 128 * CONSUMERS);
            barrier_init(shared.v_empty + 8 * stage, 128 * CONSUMERS);
            if (TRANSPOSES) barrier_init(shared.copied_v_full + 8 * stage, 1);
        }
        shared_fence();
    }
    __syncthreads();
    return shared;
}

DEVICE void consume(const Shared& shared, const Place& place, half_bits* output, float factor, float output_scale,
                    int q_len, int kv_len, int offset) {
    State s;
    s.top[0] = s.top[1] = MINUS_INFINITY;
    s.total[0] = s.total[1] = 0.0f;
#pragma unroll
    for (int i = 0; i < 4 * D_TILES; i++) s.acc[i] = 0.0f;
    int consumer = threadIdx.x / 128 - 1, lane = threadIdx.x % 32, index = place.count - 1, n = 1;
    int row = place.q_start + (threadIdx.x / 32 - 4) * 16 + lane / 4;
    int limit[2];
#pragma unroll
    for (int h = 0; h < 2; h++)
        limit[h] = (MASKED ? min(kv_len, row + 8 * h + offset + 1) : kv_len) - 2 * (lane % 4);
    u32 q = shared.q + consumer * 64 * WIDTH;
#if P_SHARED
    s.p = shared.p + consumer * 64 * BLOCK_N * 2;
#endif
    if (TURNS && consumer == CONSUMERS - 1) turn_pass(1);
    barrier_wait(shared.q_full, 0);
    // span: qk_gemm
    barrier_wait(shared.k_full, 0);
    products_fence();
    multiply_qk(s.scores, q, shared.k);
    products_commit();
    products_wait<0>();
    barrier_arrive(shared.k_empty);
    mask_scores(s.scores, limit, index);
    softmax<true>(s.scores, s.top, s.total, s.alpha, factor);
    // span: quantise_p
    narrow(s.p, s.scores);
#if MASKED
#pragma unroll 1
    for (index--; index >= place.first_cut; index--, n++)
        tile_of_keys<true>(s, shared, q, consumer, n, index, limit, factor);
    index++;
#endif
#pragma unroll 1
    for (index--; index >= 0; index--, n++)
        tile_of_keys<false>(s, shared, q, consumer, n, index, limit, factor);
    // span: pv_gemm
    if (RESCALE_FIRST) rescale(s.acc, s.alpha);
    int last = (place.count - 1) % STAGES;
    barrier_wait(shared.v_full + 8 * last, (place.count - 1) / STAGES % 2);
    products_fence();
    multiply_pv(s.acc, s.p, shared.v + last * V_TILE_BYTES);
    products_commit();
    products_wait<0>();
    // span: output
#pragma unroll
    for (int h = 0; h < 2; h++) {
        float total = quad_sum(s.total[h]);
        float inverse = total > 0.0f ? reciprocal_approx(total) * output_scale : 0.0f;
        if (row + 8 * h < q_len)
            store_row(output + (static_cast<long long>(place.head) * q_len + row + 8 * h) * V_HEAD_DIM, s.acc, h,
                      inverse);
    }
}

// span: load_q
extern "C" __global__ void __launch_bounds__(THREADS, 1)
flash3(const __grid_constant__ TensorMap q_map, const __grid_constant__ TensorMap k_map,
       const __grid_constant__ TensorMap v_map, const float* q_descale, const float* k_descale, const float* v_descale,
       half_bits* output, float factor, int q_len, int kv_len, int group, int offset) {
    extern __shared__ __align__(1024) unsigned char memory[];
    Shared shared = initialised(shared_address(memory));
    Place place;
    place.head = blockIdx.z * gridDim.x + blockIdx.x;
    place.kv_head = place.head / group;
    place.q_start = (gridDim.y - 1 - blockIdx.y) * BLOCK_M;
    place.first_cut = (place.q_start + offset) / BLOCK_N;
    int keys = MASKED ? min(kv_len, place.q_start + BLOCK_M + offset) : kv_len;
    place.count = (keys + BLOCK_N - 1) / BLOCK_N;
    if (threadIdx.x < 128) {
        // span: producer
        give_registers<CONSUMERS == 1 ? 56 : CONSUMERS == 2 ? 24 : 32>();
        produce(shared, &q_map, &k_map, &v_map, place);
        return;
    }
    // span: load_q
    take_registers<CONSUMERS == 1 ? 256 : CONSUMERS == 2 ? 240 : 160>();
    float output_scale = 1.0f;
    if (ELEMENT_BYTES == 1) {
        factor = factor * q_descale[place.head] * k_descale[place.kv_head];
        output_scale = v_descale[place.kv_head];
    }
    consume(shared, place, output, factor, output_scale, q_len, kv_len, offset);
}
