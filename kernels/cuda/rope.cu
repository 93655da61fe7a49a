// Rotary position embedding: element i of a head turns with element i + half, four pairs a thread. `table` holds of each
// token the cosines of its `half` angles, then their sines.
//
// Grid (ceil(pairs / (128 * WARPS))), WARPS warps; rows are tokens of `heads` heads each, half is a multiple of 4.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "global_memory.cuh"

// span: rows
extern "C" __global__ void __launch_bounds__(32 * WARPS)
rope(const float* x, const float* table, float* out, int pairs, int half, int heads) {
    int at = 4 * (blockIdx.x * 32 * WARPS + threadIdx.x);
    if (at >= pairs) return;
    int row = at / half, column = at - row * half;
    long long from = 2ll * row * half + column, angles = 2ll * (row / heads) * half + column;
    float a[4], b[4], cosine[4], sine[4], first[4], second[4];
    load_global_4(a, x + from);
    load_global_4(b, x + from + half);
    load_global_4(cosine, table + angles);
    load_global_4(sine, table + angles + half);
#pragma unroll
    for (int i = 0; i < 4; i++) {
        first[i] = fmaf(-b[i], sine[i], a[i] * cosine[i]);
        second[i] = fmaf(a[i], sine[i], b[i] * cosine[i]);
    }
    store_global_4(out + from, first);
    store_global_4(out + from + half, second);
}
