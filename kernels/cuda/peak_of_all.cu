// The largest |x| of `count` FP16, one for all of a linear layer's tokens: thread blocks stride over them, an element a
// thread at a time, as TensorRT-LLM's kernel does. Each leaves what it found in `parts`; an atomic maximum would pass the
// same way.
//
// Grid (blocks), WARPS warps, 4 * WARPS bytes of shared memory.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "row_sums.cuh"

// span: rows
extern "C" __global__ void __launch_bounds__(32 * WARPS)
peak_of_all(const half_bits* x, float* parts, int count) {
    extern __shared__ __align__(128) unsigned char memory[];
    float top = 0.0f;
    for (int i = threadIdx.x + blockIdx.x * 32 * WARPS; i < count; i += gridDim.x * 32 * WARPS)
        top = fmaxf(top, fabsf(f16_to_f32(x[i])));
    top = across_block(top, shared_address(memory), 0.0f, Larger());
    if (threadIdx.x == 0) parts[blockIdx.x] = top;
}
