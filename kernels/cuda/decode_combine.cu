// The splits of decode.cu put together: of each row the partial results, weighted by how far their maxima lie below the
// greatest, over the weighted sums. A warp has a row: its lanes take the weights of a split each, then columns.
//
// Grid (ceil(rows, WARPS)), WARPS warps. Partial results are (splits, rows, HEAD_DIM) float32, statistics (splits, rows, 2):
// the maximum in base two and the sum; at most 128 splits. The output is (rows, HEAD_DIM) FP16.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "global_memory.cuh"

constexpr int MOST = 128, PER_LANE = MOST / 32, COLUMNS = HEAD_DIM / 32, AT_A_TIME = 8;
// Neighbours that a lane has, those of the other lanes behind them.
constexpr int VECTOR = COLUMNS % 4 == 0 ? 4 : COLUMNS % 2 == 0 ? 2 : 1;

// span: weigh_splits
DEVICE float warp_max(float x) {
#pragma unroll
    for (int mask = 16; mask; mask /= 2) x = fmaxf(x, shuffle_xor(x, mask));
    return x;
}

DEVICE float warp_sum(float x) {
#pragma unroll
    for (int mask = 16; mask; mask /= 2) x += shuffle_xor(x, mask);
    return x;
}

// span: combine
DEVICE void load_vector(float* x, const float* from) {
    if (VECTOR == 4) load_global_4(x, from);
    if (VECTOR == 2) load_global_2(reinterpret_cast<u32*>(x), from);
    if (VECTOR == 1) x[0] = __uint_as_float(load_global(from));
}

// span: output
DEVICE void store_vector(half_bits* to, const float* x, float inverse) {
    if (VECTOR == 4) store_global_2(to, pack_f16(x[0] * inverse, x[1] * inverse), pack_f16(x[2] * inverse, x[3] * inverse));
    if (VECTOR == 2) *reinterpret_cast<u32*>(to) = pack_f16(x[0] * inverse, x[1] * inverse);
    if (VECTOR == 1) *to = static_cast<half_bits>(pack_f16(x[0] * inverse, 0.0f));
}

// span: weigh_splits
extern "C" __global__ void __launch_bounds__(32 * WARPS, 4)
decode_combine(const float* partial, const float* statistics, half_bits* output, int rows, int splits) {
    extern __shared__ __align__(1024) unsigned char memory[];
    int lane = threadIdx.x % 32, row = blockIdx.x * WARPS + threadIdx.x / 32;
    if (row >= rows) return;
    u32 weights = shared_address(memory) + 4 * MOST * (threadIdx.x / 32);
    float top[PER_LANE], total[PER_LANE], highest = -__int_as_float(0x7f800000), sum = 0.0f;
#pragma unroll
    for (int i = 0; i < PER_LANE; i++) {
        u32 both[2] = {0xff800000u, 0};
        if (lane + 32 * i < splits) load_global_2(both, statistics + 2 * ((lane + 32ll * i) * rows + row));
        top[i] = __uint_as_float(both[0]);
        total[i] = __uint_as_float(both[1]);
        highest = fmaxf(highest, top[i]);
    }
    highest = warp_max(highest);
#pragma unroll
    for (int i = 0; i < PER_LANE; i++) {
        float weight = exp2_approx(top[i] - highest);
        store_shared(weights + 4 * (lane + 32 * i), __float_as_uint(weight));
        sum = fmaf(total[i], weight, sum);
    }
    sum = warp_sum(sum);
    __syncwarp();
    // span: combine
    float acc[COLUMNS] = {};
    const float* mine = partial + static_cast<long long>(row) * HEAD_DIM + VECTOR * lane;
    long long stride = static_cast<long long>(rows) * HEAD_DIM;
#pragma unroll 1
    for (int s = 0; s < splits; s += AT_A_TIME) {
        float x[AT_A_TIME][COLUMNS], weight[AT_A_TIME];
#pragma unroll
        for (int i = 0; i < AT_A_TIME; i++) {  // beyond the last split weights are 0; a branch would part the loads
            const float* from = mine + min(s + i, splits - 1) * stride;
#pragma unroll
            for (int c = 0; c < COLUMNS; c += VECTOR) load_vector(x[i] + c, from + 32 * c);
        }
        load_shared_4_f32(weight, weights + 4 * s);
        load_shared_4_f32(weight + 4, weights + 4 * s + 16);
#pragma unroll
        for (int i = 0; i < AT_A_TIME; i++)
#pragma unroll
            for (int c = 0; c < COLUMNS; c++) acc[c] = fmaf(x[i][c], weight[i], acc[c]);
    }
    // span: output
    float inverse = reciprocal_approx(sum);
    half_bits* to = output + static_cast<long long>(row) * HEAD_DIM + VECTOR * lane;
#pragma unroll
    for (int c = 0; c < COLUMNS; c += VECTOR) store_vector(to + 32 * c, acc + c, inverse);
}
