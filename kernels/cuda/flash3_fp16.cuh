// What FP16 makes of flash3.cu: V lies as it is copied, P is packed by pairs of columns. Where three
// groups share the registers a thread has none for the P of more than 128 keys: it goes through shared memory, as in the
// released code. Each warp's products read the rows that it wrote itself.
// Lines of this file belong to the step of the line that calls them.
#pragma once

typedef F16 Element;
constexpr bool TRANSPOSES = false;
DEVICE void transpose_v(const Shared&, int) {}

#if P_SHARED
constexpr int P_WIDTH = BLOCK_N % 64 == 0 ? 128 : 32;  // bytes of a row of P, swizzled: 64 columns, or 16
constexpr int P_BLOCK = 64 * P_WIDTH, P_STEPS = P_WIDTH / 32;  // bytes and products of a group's rows of so many columns

DEVICE void multiply_pv(float (&acc)[4 * D_TILES], u32 p, u32 v) {
#pragma unroll
    for (int step = 0; step < BLOCK_N / 16; step++)
        multiply_group(F16Columns(), acc,
                       matrix_descriptor<P_WIDTH>(p + step / P_STEPS * P_BLOCK + step % P_STEPS * 32, 16),
                       matrix_descriptor<V_WIDTH>(v + step * 16 * V_WIDTH, BLOCK_N * V_WIDTH), 1);
}

DEVICE void narrow(u32 p, const float (&scores)[4 * N_TILES]) {
    u32 row = threadIdx.x / 32 % 4 * 16 + threadIdx.x % 16, chunk = threadIdx.x % 32 / 16;
#pragma unroll
    for (int step = 0; step < BLOCK_N / 16; step++) {
        u32 r[4];
#pragma unroll
        for (int i = 0; i < 4; i++) r[i] = pack_f16(scores[8 * step + 2 * i], scores[8 * step + 2 * i + 1]);
        u32 place = swizzled<P_WIDTH>(row * P_WIDTH + step % P_STEPS * 32 + chunk * 16);
        store_matrix_4(p + step / P_STEPS * P_BLOCK + place, r);
    }
    shared_fence();
    __syncwarp();
}
#else
DEVICE void multiply_pv(float (&acc)[4 * D_TILES], const u32 (&p)[P_REGISTERS][4], u32 v) {
#pragma unroll
    for (int step = 0; step < P_REGISTERS; step++)
        multiply_group(F16(), acc, p[step], matrix_descriptor<V_WIDTH>(v + step * 16 * V_WIDTH, BLOCK_N * V_WIDTH));
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
