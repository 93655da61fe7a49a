// FP16 attention in the manner of FlashAttention-3 (sm_90a): one warp group copies tiles with the tensor memory
// accelerator, BLOCK_M / 64 warp groups compute, in turn (ping-pong): while one has the tensor cores for Q K^T of the next
// tile and P V of the last, the others do softmax. K and V have STAGES buffers each.
//
// Grid (q_len / BLOCK_M, batch * heads), 4 + BLOCK_M / 16 warps, (BLOCK_M + 2 * STAGES * BLOCK_N) * HEAD_DIM * 2 + 1280
// bytes of shared memory. Maps are of (batch * heads, length, HEAD_DIM) FP16 tensors with boxes of 64 columns, swizzled by
// 128 bytes, BLOCK_M rows for Q and BLOCK_N for K and V; the output is (batch, heads, length, HEAD_DIM). q_len and kv_len
// are multiples of the tile; `group` query heads share a K and V head; `factor` is the logits' scale times log2(e).
// It compiles and is timed from its SASS; it has not been run on hardware by us. There is no causal form.
//
// A comment "op: NAME" names the op of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "exp2.cuh"
#include "warp_group.cuh"

typedef unsigned short half_bits;

constexpr int CONSUMERS = BLOCK_M / 64;
constexpr int THREADS = 128 * (CONSUMERS + 1);
constexpr int N_TILES = BLOCK_N / 8;
constexpr int D_TILES = HEAD_DIM / 8;
constexpr int COLUMN_BLOCKS = HEAD_DIM / 64;
constexpr int Q_BYTES = BLOCK_M * HEAD_DIM * 2, TILE_BYTES = BLOCK_N * HEAD_DIM * 2;

struct Shared {
    u32 q, k, v, q_full, k_full, k_empty, v_full, v_empty;
};

// op: producer
DEVICE void copy_tile(u32 to, const TensorMap* map, int row, int rows, int head, u32 barrier) {
#pragma unroll
    for (int c = 0; c < COLUMN_BLOCKS; c++) copy_box(to + c * rows * 128, map, 64 * c, row, head, barrier);
}

DEVICE void produce(const Shared& shared, const TensorMap* q, const TensorMap* k, const TensorMap* v, int count,
                    int q_start, int head, int kv_head) {
    barrier_expect(shared.q_full, Q_BYTES);
    copy_tile(shared.q, q, q_start, BLOCK_M, head, shared.q_full);
#pragma unroll 1
    for (int index = 0; index < count; index++) {
        int stage = index % STAGES, phase = index / STAGES % 2;
        barrier_wait(shared.k_empty + 8 * stage, phase ^ 1);
        barrier_expect(shared.k_full + 8 * stage, TILE_BYTES);
        copy_tile(shared.k + stage * TILE_BYTES, k, index * BLOCK_N, BLOCK_N, kv_head, shared.k_full + 8 * stage);
        barrier_wait(shared.v_empty + 8 * stage, phase ^ 1);
        barrier_expect(shared.v_full + 8 * stage, TILE_BYTES);
        copy_tile(shared.v + stage * TILE_BYTES, v, index * BLOCK_N, BLOCK_N, kv_head, shared.v_full + 8 * stage);
    }
}

// op: qk_gemm
DEVICE void multiply_qk(float (&scores)[4 * N_TILES], u32 q, u32 k) {
#pragma unroll
    for (int step = 0; step < HEAD_DIM / 16; step++) {
        u32 inside = step % 4 * 32;
        multiply_group_shared(scores, matrix_descriptor(q + step / 4 * BLOCK_M * 128 + inside, 16),
                              matrix_descriptor(k + step / 4 * BLOCK_N * 128 + inside, 16), step);
    }
}

// op: pv_gemm
DEVICE void multiply_pv(float (&acc)[4 * D_TILES], const u32 (&p)[BLOCK_N / 16][4], u32 v) {
#pragma unroll
    for (int step = 0; step < BLOCK_N / 16; step++)
        multiply_group_registers(acc, p[step], matrix_descriptor(v + step * 16 * 128, BLOCK_N * 128));
}

// op: softmax
DEVICE void softmax(float (&scores)[4 * N_TILES], float (&top)[2], float (&total)[2], float (&alpha)[2], float factor) {
#pragma unroll
    for (int h = 0; h < 2; h++) {
        float highest = top[h];
#pragma unroll
        for (int n = 0; n < N_TILES; n++)
            highest = fmaxf(fmaxf(highest, scores[4 * n + 2 * h]), scores[4 * n + 2 * h + 1]);
        highest = quad_max(highest);
        alpha[h] = exp2_approx((top[h] - highest) * factor);
        float scaled = highest * factor;
        top[h] = highest;
        total[h] *= alpha[h];
#pragma unroll
        for (int n = 0; n < N_TILES; n++)
#pragma unroll
            for (int i = 4 * n + 2 * h; i < 4 * n + 2 * h + 2; i++) {
                scores[i] = exp2_mixed(n, fmaf(scores[i], factor, -scaled));
                total[h] += scores[i];
            }
    }
}

// op: quantise_p
DEVICE void narrow(u32 (&p)[BLOCK_N / 16][4], const float (&scores)[4 * N_TILES]) {
#pragma unroll
    for (int step = 0; step < BLOCK_N / 16; step++)
#pragma unroll
        for (int i = 0; i < 4; i++)
            p[step][i] = pack_f16(scores[8 * step + 2 * i], scores[8 * step + 2 * i + 1]);
}

// op: load_q
extern "C" __global__ void __launch_bounds__(THREADS, 1)
flash3_fp16(const __grid_constant__ TensorMap q_map, const __grid_constant__ TensorMap k_map,
            const __grid_constant__ TensorMap v_map, half_bits* output, float factor, int q_len, int kv_len, int group) {
    extern __shared__ __align__(1024) unsigned char memory[];
    Shared shared;
    shared.q = (shared_address(memory) + 1023) & ~1023u;
    shared.k = shared.q + Q_BYTES;
    shared.v = shared.k + STAGES * TILE_BYTES;
    shared.q_full = shared.v + STAGES * TILE_BYTES;
    shared.k_full = shared.q_full + 8;
    shared.k_empty = shared.k_full + 8 * STAGES;
    shared.v_full = shared.k_empty + 8 * STAGES;
    shared.v_empty = shared.v_full + 8 * STAGES;
    if (threadIdx.x == 0) {
        barrier_init(shared.q_full, 1);
        for (int stage = 0; stage < STAGES; stage++) {
            barrier_init(shared.k_full + 8 * stage, 1);
            barrier_init(shared.v_full + 8 * stage, 1);
            barrier_init(shared.k_empty + 8 * stage, 128 * CONSUMERS);
            barrier_init(shared.v_empty + 8 * stage, 128 * CONSUMERS);
        }
        asm volatile("fence.proxy.async.shared::cta;" ::: "memory");
    }
    __syncthreads();
    int count = kv_len / BLOCK_N, q_start = blockIdx.x * BLOCK_M, consumer = threadIdx.x / 128 - 1;
    if (consumer < 0) {
        // op: producer
        give_registers<CONSUMERS == 2 ? 24 : 32>();
        if (threadIdx.x == 0)
            produce(shared, &q_map, &k_map, &v_map, count, q_start, blockIdx.y, blockIdx.y / group);
        return;
    }
    // op: load_q
    take_registers<CONSUMERS == 2 ? 240 : 160>();
    float acc[4 * D_TILES], scores[4 * N_TILES], alpha[2];
    float top[2] = {-__int_as_float(0x7f800000), -__int_as_float(0x7f800000)}, total[2] = {0.0f, 0.0f};
    u32 p[BLOCK_N / 16][4];
#pragma unroll
    for (int i = 0; i < 4 * D_TILES; i++) acc[i] = 0.0f;
    if (consumer == CONSUMERS - 1) turn_pass(1);
    u32 q = shared.q + consumer * 64 * 128;
    barrier_wait(shared.q_full, 0);
    // op: qk_gemm
    barrier_wait(shared.k_full, 0);
    turn_wait(1 + consumer);
    products_fence();
    multiply_qk(scores, q, shared.k);
    products_commit();
    turn_pass(1 + (consumer + 1) % CONSUMERS);
    products_wait<0>();
    barrier_arrive(shared.k_empty);
    softmax(scores, top, total, alpha, factor);
    narrow(p, scores);
#pragma unroll 1
    for (int index = 1; index < count; index++) {
        // op: qk_gemm
        int stage = index % STAGES, last = (index - 1) % STAGES;
        barrier_wait(shared.k_full + 8 * stage, index / STAGES % 2);
        turn_wait(1 + consumer);
        products_fence();
        multiply_qk(scores, q, shared.k + stage * TILE_BYTES);
        products_commit();
        // op: pv_gemm
        barrier_wait(shared.v_full + 8 * last, (index - 1) / STAGES % 2);
        multiply_pv(acc, p, shared.v + last * TILE_BYTES);
        products_commit();
        turn_pass(1 + (consumer + 1) % CONSUMERS);
        // op: qk_gemm
        products_wait<1>();
        barrier_arrive(shared.k_empty + 8 * stage);
        softmax(scores, top, total, alpha, factor);
        // op: pv_gemm
        products_wait<0>();
        barrier_arrive(shared.v_empty + 8 * last);
        // op: rescale_output
#pragma unroll
        for (int i = 0; i < 4 * D_TILES; i++) acc[i] *= alpha[i / 2 % 2];
        narrow(p, scores);
    }
    // op: pv_gemm
    int last = (count - 1) % STAGES;
    barrier_wait(shared.v_full + 8 * last, (count - 1) / STAGES % 2);
    products_fence();
    multiply_pv(acc, p, shared.v + last * TILE_BYTES);
    products_commit();
    products_wait<0>();
    // op: output
    int lane = threadIdx.x % 32, warp_row = threadIdx.x / 32 * 16 - 64;
#pragma unroll
    for (int h = 0; h < 2; h++) {
        float inverse = reciprocal_approx(quad_sum(total[h]));
        long long row = static_cast<long long>(blockIdx.y) * q_len + q_start + warp_row + lane / 4 + 8 * h;
#pragma unroll
        for (int d = 0; d < D_TILES; d++) {
            u32 pair = pack_f16(acc[4 * d + 2 * h] * inverse, acc[4 * d + 2 * h + 1] * inverse);
            *reinterpret_cast<u32*>(output + row * HEAD_DIM + 8 * d + 2 * (lane % 4)) = pair;
        }
    }
}
