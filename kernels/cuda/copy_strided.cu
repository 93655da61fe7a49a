// A tensor copied to other places, an element a thread: its indices in both tensors are found by dividing, as llama.cpp's
// cpy.cu does. Rows of a cache are made so, and what attention gives is brought into the order of tokens.
//
// Grid (ceil(count / (32 * WARPS))), WARPS warps; from and to have three sizes and four strides in bytes. With HALF floats
// become FP16.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "global_memory.cuh"

struct Places { int sizes[3], strides[4]; };

// span: rows
// Of integers of 64 bits: both fit into 32, which the code of such a division asks first and divides then.
DEVICE long long quotient(long long a, int b) { return static_cast<u32>(a) / static_cast<u32>(b); }

DEVICE long long place_of(long long i, const Places& in) {
    const int *n = in.sizes, *s = in.strides;
    long long i3 = quotient(i, n[0] * n[1] * n[2]);
    i -= i3 * n[0] * n[1] * n[2];
    long long i2 = quotient(i, n[0] * n[1]);
    i -= i2 * n[0] * n[1];
    long long i1 = quotient(i, n[0]);
    return (i - i1 * n[0]) * s[0] + i1 * s[1] + i2 * s[2] + i3 * s[3];
}

extern "C" __global__ void __launch_bounds__(32 * WARPS)
copy_strided(const byte* x, byte* out, int count, Places from, Places to) {
    long long i = blockIdx.x * (32 * WARPS) + threadIdx.x;
    if (i >= count) return;
    u32 element = load_global(x + place_of(i, from));
    byte* target = out + place_of(i, to);
    if (HALF)
        store_global_16(target, static_cast<half_bits>(pack_f16(__uint_as_float(element), 0.0f)));
    else
        store_global(target, element);
}
