// What FP8 makes of flash3.cu. Products of 8-bit operands want keys as V's inner dimension: the producers transpose each
// tile, 32 keys and 16 columns at a time. The keys of each 16 go to the order 0 1 8 9 2 3 10 11 4 5 12 13 6 7 14 15, for
// which the accumulators of Q K^T are, as they lie, the operand of P V; even columns of each 16 go before the odd ones,
// which keeps banks apart and gives a thread four neighbours of the output.
// Lines of this file belong to the step of the line that calls them.
#pragma once

typedef E4M3 Element;
constexpr bool TRANSPOSES = true;
constexpr int TRANSPOSED_WIDTH = 32;  // bytes of a row of V transposed: the keys of one product
constexpr int PRODUCERS_BARRIER = 8;  // beyond those of the turns

DEVICE void transpose_v(const Shared& shared, int n) {
    int stage = n % STAGES, phase = n / STAGES % 2, lane = threadIdx.x % 32;
    u32 from = shared.copied_v + stage * V_TILE_BYTES, to = shared.v + stage * V_TILE_BYTES;
    barrier_wait(shared.copied_v_full + 8 * stage, phase);
    barrier_wait(shared.v_empty + 8 * stage, phase ^ 1);
#pragma unroll 1
    for (int chunk = threadIdx.x / 32; chunk < V_HEAD_DIM / 16; chunk += 4) {
        u32 column = 16 * chunk;
        u32 read = from + column / V_WIDTH * BLOCK_N * V_WIDTH + swizzled<V_WIDTH>(lane * V_WIDTH + column % V_WIDTH);
        u32 write = to + swizzled<TRANSPOSED_WIDTH>((column + lane % 16) * TRANSPOSED_WIDTH + lane / 16 * 16);
#pragma unroll
        for (int step = 0; step < BLOCK_N / 32; step++) {
            u32 r[4];
            load_matrix_4_transposed(r, read + step * 32 * V_WIDTH);
#pragma unroll
            for (int i = 0; i < 4; i += 2) {
                u32 even = __byte_perm(r[i], r[i + 1], 0x6420);
                r[i + 1] = __byte_perm(r[i], r[i + 1], 0x7531);
                r[i] = even;
            }
            store_matrix_4(write + step * V_HEAD_DIM * TRANSPOSED_WIDTH, r);
        }
    }
    shared_fence();
    barrier_arrive(shared.v_full + 8 * stage);
    group_meet(PRODUCERS_BARRIER);
}

DEVICE void multiply_pv(float (&acc)[4 * D_TILES], const u32 (&p)[P_REGISTERS][4], u32 v) {
#pragma unroll
    for (int step = 0; step < P_REGISTERS; step++)
        multiply_group(E4M3(), acc, p[step],
                       matrix_descriptor<TRANSPOSED_WIDTH>(v + step * V_HEAD_DIM * TRANSPOSED_WIDTH, 16));
}

DEVICE void narrow(u32 (&p)[P_REGISTERS][4], const float (&scores)[4 * N_TILES]) {
#pragma unroll
    for (int step = 0; step < P_REGISTERS; step++)
#pragma unroll
        for (int i = 0; i < 4; i++) {
            const float* pair = &scores[16 * step + 8 * (i / 2) + 2 * (i % 2)];
            p[step][i] = pack_e4m3(pair[0], pair[1], pair[4], pair[5]);
        }
}

DEVICE void store_row(half_bits* row, const float (&acc)[4 * D_TILES], int h, float inverse) {
#pragma unroll
    for (int d = 0; d < V_HEAD_DIM / 16; d++) {
        const float* four = &acc[8 * d + 2 * h];
        uint2 packed = {pack_f16(four[0] * inverse, four[4] * inverse), pack_f16(four[1] * inverse, four[5] * inverse)};
        *reinterpret_cast<uint2*>(row + 16 * d + 4 * (threadIdx.x % 4)) = packed;
    }
}
