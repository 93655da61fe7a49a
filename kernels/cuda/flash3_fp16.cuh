// What FP16 makes of flash3.cu: V lies as it is copied, P is packed by pairs of columns. Beside the accumulators of 192
// keys a thread has no registers for P: it goes through shared memory then, as in the released code. Each warp's products
// read the rows that it wrote itself.
// Lines of this file belong to the step of the line that calls them.
#pragma once

typedef F16 Element;
constexpr bool TRANSPOSES = false;
DEVICE void transpose_v(const Shared&, int) {}

#if P_SHARED
constexpr int P_BLOCK = 64 * 128;  // bytes of a group's rows and 64 columns

DEVICE void multiply_pv(float (&acc)[4 * D_TILES], u32 p, u32 v) {
#pragma unroll
    for (int step = 0; step < BLOCK_N / 16; step++)
        multiply_group(F16Columns(), acc, matrix_descriptor<128>(p + step / 4 * P_BLOCK + step % 4 * 32, 16),
                       matrix_descriptor<128>(v + step * 16 * 128, BLOCK_N * 128), 1);
}

DEVICE void narrow(u32 p, const float (&scores)[4 * N_TILES]) {
    u32 row = threadIdx.x / 32 % 4 * 16 + threadIdx.x % 16, chunk = threadIdx.x % 32 / 16;
#pragma unroll
    for (int step = 0; step < BLOCK_N / 16; step++) {
        u32 r[4];
#pragma unroll
        for (int i = 0; i < 4; i++) r[i] = pack_f16(scores[8 * step + 2 * i], scores[8 * step + 2 * i + 1]);
        store_matrix_4(p + step / 4 * P_BLOCK + swizzled<128>(row * 128 + step % 4 * 32 + chunk * 16), r);
    }
    shared_fence();
    __syncwarp();
}
#else
DEVICE void multiply_pv(float (&acc)[4 * D_TILES], const u32 (&p)[P_REGISTERS][4], u32 v) {
#pragma unroll
    for (int step = 0; step < P_REGISTERS; step++)
        multiply_group(F16(), acc, p[step], matrix_descriptor<128>(v + step * 16 * 128, BLOCK_N * 128));
}

DEVICE void narrow(u32 (&p)[P_REGISTERS][4], const float (&scores)[4 * N_TILES]) {
#pragma unroll
    for (int step = 0; step < P_REGISTERS; step++)
#pragma unroll
        for (int i = 0; i < 4; i++)
            p[step][i] = pack_f16(scores[8 * step + 2 * i], scores[8 * step + 2 * i + 1]);
}
#endif

DEVICE void store_row(half_bits* row, const float (&acc)[4 * D_TILES], int h, float inverse) {
#pragma unroll
    for (int d = 0; d < D_TILES; d++) {
        u32 pair = pack_f16(acc[4 * d + 2 * h] * inverse, acc[4 * d + 2 * h + 1] * inverse);
        *reinterpret_cast<u32*>(row + 8 * d + 2 * (threadIdx.x % 4)) = pair;
    }
}
