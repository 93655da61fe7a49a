// What stands between the layers of a model and needs no neighbour: conversions, activations, gates, sums. Four elements
// a thread.
//
// Grid (ceil(count / (128 * WARPS))), WARPS warps; count and width are multiples of 4. `b` is the second operand: of a
// gate what it multiplies, of ADD_ROW and MULTIPLY_ROW one row of `width` for all.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "global_memory.cuh"

#define TO_F16 0
#define TO_F32 1
#define ADD 2
#define ADD_ROW 3
#define SILU 4
#define GELU 5
#define RELU2 6
#define SWIGLU 7
#define GEGLU 8
#define REGLU2 9
#define MULTIPLY 10
#define MULTIPLY_ROW 11

constexpr bool READS_HALVES = OPERATION == TO_F32;
constexpr bool READS_ROW = OPERATION == ADD_ROW || OPERATION == MULTIPLY_ROW;
constexpr bool READS_TWO = OPERATION == ADD || OPERATION == ADD_ROW || OPERATION >= SWIGLU;

// span: rows
// x / (1 + e^-y)
DEVICE float sigmoid_times(float x, float y) { return x * reciprocal_approx(1.0f + exp2_approx(-1.4426950408889634f * y)); }

DEVICE float activated(float x) {
#if OPERATION == SILU || OPERATION == SWIGLU
    return sigmoid_times(x, x);
#elif OPERATION == GELU || OPERATION == GEGLU
    return sigmoid_times(x, 1.5957691216057308f * x * fmaf(0.044715f * x, x, 1.0f));
#elif OPERATION == RELU2 || OPERATION == REGLU2
    return fmaxf(x, 0.0f) * fmaxf(x, 0.0f);
#else
    return x;
#endif
}

extern "C" __global__ void __launch_bounds__(32 * WARPS)
elementwise(const void* a, const float* b, void* out, long long count, int width) {
    long long at = 4ll * (blockIdx.x * 32 * WARPS + threadIdx.x);
    if (at >= count) return;
    float x[4], y[4];
    if (READS_HALVES) {
        u32 halves[2];
        load_global_2(halves, static_cast<const half_bits*>(a) + at);
#pragma unroll
        for (int i = 0; i < 4; i++) x[i] = f16_to_f32(static_cast<half_bits>(halves[i / 2] >> (i % 2 * 16)));
    } else {
        load_global_4(x, static_cast<const float*>(a) + at);
    }
    if (READS_TWO) load_global_4(y, b + (READS_ROW ? static_cast<u32>(at) % static_cast<u32>(width) : at));
#pragma unroll
    for (int i = 0; i < 4; i++) {
        x[i] = activated(x[i]);
        if (OPERATION == ADD || OPERATION == ADD_ROW) x[i] += y[i];
        if (OPERATION >= SWIGLU) x[i] *= y[i];
    }
    if (OPERATION == TO_F16)
        store_global_2(static_cast<half_bits*>(out) + at, pack_f16(x[0], x[1]), pack_f16(x[2], x[3]));
    else
        store_global_4(static_cast<float*>(out) + at, x);
}
