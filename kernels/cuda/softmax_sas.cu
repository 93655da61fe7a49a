// TurboAttention SAS: e^-x as a table of whole parts times a cubic of the fraction, in packed float16; distance and sum are
// float32. Each lane holds one of the table's 8 entries: a lookup is a shuffle.
#include "rows.cuh"

typedef unsigned short half_bits;

constexpr u32 SHIFT = 0x64006400u;  // 1024, twice: the units of a float16
constexpr u32 C0 = 0x3BFF3BFFu, C1 = 0xBBF0BBF0u, C2 = 0x37663766u, C3 = 0xAE8FAE8Fu;

// span: softmax
DEVICE u32 sas(float x, float y, u32 entry) {
    u32 pair = pack_f16(fminf(x, 7.0f), fminf(y, 7.0f));
    // Rounded to an integer, less 1 where that went up: the floor, and in the lowest bits of `shifted` too.
    u32 shifted = add_f16x2(pair, SHIFT), whole = subtract_f16x2(shifted, SHIFT), up = greater_f16x2(whole, pair);
    shifted = subtract_f16x2(shifted, up);
    u32 f = subtract_f16x2(pair, subtract_f16x2(whole, up));
    u32 cubic = fma_f16x2(fma_f16x2(fma_f16x2(f, C3, C2), f, C1), f, C0);
    u32 powers = __byte_perm(shuffle(entry, shifted), shuffle(entry, shifted >> 16), 0x5410);
    return multiply_f16x2(powers, cubic);
}

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_sas(const float* scores, half_bits* p, int rows, float step, const half_bits* table) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<4>(shared, scores, rows);
    u32 entry = table[threadIdx.x % 8];
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + 4 * ROW * (first + threadIdx.x / 32);
        float x[PER_LANE];
        u32 e[PER_LANE / 2];
        load_row(x, row);
        // span: softmax
        float top = row_max(x);
#pragma unroll
        for (int i = 0; i < PER_LANE; i += 2) {
            e[i / 2] = sas((top - x[i]) * step, (top - x[i + 1]) * step, entry);
            x[i] = f16_to_f32(static_cast<half_bits>(e[i / 2]));
            x[i + 1] = f16_to_f32(static_cast<half_bits>(e[i / 2] >> 16));
        }
        float inverse = reciprocal(row_sum(x));
        u32 factor = pack_f16(inverse, inverse);
#pragma unroll
        for (int i = 0; i < PER_LANE / 2; i++) e[i] = multiply_f16x2(e[i], factor);
        // span: store_p
        store_half_row(row, e);
    }
    // span: copy_out
    copy_out<4, 2>(p, shared, rows);
}
