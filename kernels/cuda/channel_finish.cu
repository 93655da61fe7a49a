// Slices of `channel_statistics.cu` put together: the mean of each channel in FP16 (STATISTIC 0), or its largest |x| (1).
//
// Grid (ceil(heads * HEAD_DIM, 32 * WARPS)), WARPS warps.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "global_memory.cuh"

// span: rows
extern "C" __global__ void __launch_bounds__(32 * WARPS)
channel_finish(const float* parts, void* out, int heads, int slices, float of_each) {
    int place = blockIdx.x * 32 * WARPS + threadIdx.x;
    if (place >= heads * HEAD_DIM) return;
    parts += static_cast<long long>(place / HEAD_DIM) * slices * HEAD_DIM + place % HEAD_DIM;
    float found = 0.0f;
#pragma unroll 1
    for (int i = 0; i < slices; i++) {
        float part = __uint_as_float(load_global(parts + static_cast<long long>(i) * HEAD_DIM));
        found = STATISTIC == 0 ? found + part : fmaxf(found, part);
    }
    if (STATISTIC == 0) static_cast<half_bits*>(out)[place] = static_cast<half_bits>(pack_f16(found * of_each, 0.0f));
    else static_cast<float*>(out)[place] = found;
}
