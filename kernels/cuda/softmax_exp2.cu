// float32 softmax by powers of two. Of a lane's PER_LANE exponentials POLYNOMIAL take FlashAttention-4's software exp2, in
// pairs spread evenly as there; the others take the special-function unit, whose results below 2^-126 are 0.
#include "rows.cuh"

// op: softmax
// Floor by a rounding-down addition, a cubic, and the floor added to the exponent field as an integer.
DEVICE float exp2_polynomial(float x) {
    x = fmaxf(x, -127.0f);
    float shifted = __fadd_rd(x, 12582912.0f);
    float f = x - (shifted - 12582912.0f);
    float p = fmaf(fmaf(__uint_as_float(0x3D9DF09D), f, __uint_as_float(0x3E6906A4)), f, __uint_as_float(0x3F31F519));
    return __uint_as_float((__float_as_uint(shifted) << 23) + __float_as_uint(fmaf(p, f, 1.0f)));
}

// Whether pair `i / 2` begins a new share of the POLYNOMIAL / 2 pairs.
DEVICE constexpr bool polynomial(int i) {
    return (i / 2 + 1) * (POLYNOMIAL / 2) / (PER_LANE / 2) > i / 2 * (POLYNOMIAL / 2) / (PER_LANE / 2);
}

// op: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_exp2(const float* scores, float* p, int rows, float scale) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<4>(shared, scores, rows);
    // op: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // op: load_scores
        u32 row = shared + 4 * ROW * (first + threadIdx.x / 32);
        float x[PER_LANE];
        load_row(x, row);
        // op: softmax
        float offset = -(row_max(x) * scale);
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) {
            x[i] = fmaf(x[i], scale, offset);
            x[i] = polynomial(i) ? exp2_polynomial(x[i]) : exp2_approx(x[i]);
        }
        float inverse = reciprocal(row_sum(x));
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) x[i] *= inverse;
        // op: store_p
        store_row(row, x);
    }
    // op: copy_out
    copy_out<4, 4>(p, shared, rows);
}
