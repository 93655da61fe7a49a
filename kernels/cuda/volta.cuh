// What stands on sm_70, which has neither ldmatrix nor integer tensor cores, for these: lanes have the operands that the
// PTX ISA gives them, and exchange them for products of four bytes.
// Lines of this file belong to the step of the line that calls them.
#pragma once

DEVICE void load_matrix_4(u32 (&r)[4], u32 from) {
    int lane = threadIdx.x % 32;
#pragma unroll
    for (int i = 0; i < 4; i++) r[i] = load_shared(shuffle(from, 8 * i + lane / 4) + 4 * (lane % 4));
}

DEVICE void load_matrix_4_transposed(u32 (&r)[4], u32 from) {
    int lane = threadIdx.x % 32;
#pragma unroll
    for (int i = 0; i < 4; i++) {
        u32 first = shuffle(from, 8 * i + 2 * (lane % 4)), second = shuffle(from, 8 * i + 2 * (lane % 4) + 1);
        r[i] = load_shared_16(first + 2 * (lane / 4)) | load_shared_16(second + 2 * (lane / 4)) << 16;
    }
}

// d += a b of 16x16 by 16x8 INT8: the first half of multiply_int<8>.
DEVICE void multiply_int8_half(int (&d)[4], u32 a0, u32 a1, u32 b) {
    int lane = threadIdx.x % 32;
#pragma unroll
    for (int i = 0; i < 4; i++) {
        u32 rows[2] = {shuffle(a0, lane / 4 * 4 + i), shuffle(a1, lane / 4 * 4 + i)};
        u32 columns[2] = {shuffle(b, lane % 4 * 8 + i), shuffle(b, lane % 4 * 8 + 4 + i)};
#pragma unroll
        for (int j = 0; j < 4; j++) d[j] = dot_4(rows[j / 2], columns[j % 2], d[j]);
    }
}

// d += a b of 16x32 by 32x8 INT8.
template <int BITS> DEVICE void multiply_int(int (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
    static_assert(BITS == 8, "dp4a multiplies bytes");
    multiply_int8_half(d, a[0], a[1], b0);
    multiply_int8_half(d, a[2], a[3], b1);
}
