// Tokens in ggml's q8_1: 32 values as int8 behind their step max|x| / 127 and their sum, both FP16. A warp has a block.
//
// Grid (ceil(count / (32 * WARPS))), WARPS warps; count is a multiple of 32.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "row_sums.cuh"

constexpr int BLOCK_BYTES_OF_X = 36;

// span: rows
extern "C" __global__ void __launch_bounds__(32 * WARPS)
quantise_q8_1(const float* x, byte* out, int count) {
    int at = blockIdx.x * 32 * WARPS + threadIdx.x;
    if (at >= count) return;
    float value = __uint_as_float(load_global(x + at));
    float step = across_warp(fabsf(value), Larger()) * (1.0f / 127.0f), sum = across_warp(value, Add());
    byte* block = out + at / 32 * static_cast<long long>(BLOCK_BYTES_OF_X);
    block[4 + threadIdx.x % 32] = static_cast<byte>(step == 0.0f ? 0 : static_cast<int>(roundf(value / step)));
    if (threadIdx.x % 32 == 0) store_global(block, pack_f16(step, sum));
}
