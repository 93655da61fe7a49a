// What quantisers want to know of a head before they begin, of SLICE rows per thread block: the sum of each channel
// (STATISTIC 0, for a mean), the largest |x| of each (1), or of all (2). `channel_finish.cu` puts the slices together.
//
// Grid (ceil(rows, SLICE), heads), WARPS warps, 4 * (EIGHT + 1) * 32 * WARPS bytes of shared memory. x is (heads, rows,
// HEAD_DIM) FP16; parts (heads, slices, HEAD_DIM) FP32, of statistic 2 (heads, slices).
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "vectors_f16.cuh"

constexpr int CHUNKS = HEAD_DIM / EIGHT, LINES = 32 * WARPS / CHUNKS, AT_ONCE = 4;
static_assert(SLICE % (LINES * AT_ONCE) == 0, "the threads of a block have equal shares");

// span: rows
DEVICE float joined(float a, float b) { return STATISTIC == 0 ? a + b : fmaxf(a, fabsf(b)); }

extern "C" __global__ void __launch_bounds__(32 * WARPS)
channel_statistics(const half_bits* x, float* parts, int rows, int slices) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    int chunk = threadIdx.x % CHUNKS, line = threadIdx.x / CHUNKS, first = blockIdx.x * SLICE;
    const half_bits* from = x + static_cast<long long>(blockIdx.y) * rows * HEAD_DIM + EIGHT * chunk;
    int end = min(first + SLICE, rows);
    float found[EIGHT] = {};
#pragma unroll 1
    for (int row = first + line; row < end; row += LINES * AT_ONCE) {
        u32 held[AT_ONCE][4];
#pragma unroll
        for (int i = 0; i < AT_ONCE; i++)
            load_eight(held[i], from + static_cast<long long>(row + i * LINES) * HEAD_DIM, row + i * LINES < rows);
#pragma unroll
        for (int i = 0; i < AT_ONCE; i++) {
            float wide[EIGHT];
            widen(wide, held[i]);
#pragma unroll
            for (int j = 0; j < EIGHT; j++) found[j] = joined(found[j], wide[j]);
        }
    }
    long long place = static_cast<long long>(blockIdx.y) * slices + blockIdx.x;
    if (STATISTIC == 2) {
        float top = across_block(peak_of(found), shared, 0.0f, Larger());
        if (threadIdx.x == 0) parts[place] = top;
        return;
    }
    // A line has a word more than it needs, so that lines lie in different banks.
#pragma unroll
    for (int j = 0; j < EIGHT; j++)
        store_shared(shared + 4 * (line * (HEAD_DIM + 1) + EIGHT * chunk + j), __float_as_uint(found[j]));
    __syncthreads();
    if (threadIdx.x >= HEAD_DIM) return;
    float total = 0.0f;
#pragma unroll
    for (int i = 0; i < LINES; i++) total = joined(total, load_shared_f32(shared + 4 * (i * (HEAD_DIM + 1) + threadIdx.x)));
    parts[place * HEAD_DIM + threadIdx.x] = total;
}
