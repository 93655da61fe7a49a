// I-BERT IntSoftmax: the distance from the row maximum as q x0 + t, a quadratic in t, halved q times, in 16 bits.
#include "rows.cuh"

struct Constants {
    int down, limit, x0, quotient_places, places;
    u32 inverse, b, c, multiplier;
};

// span: softmax
DEVICE u32 i_exp(u32 distance, const Constants& k) {
    u32 d = smaller(distance, static_cast<u32>(k.limit));
    u32 q = static_cast<u32>((static_cast<u64>(d) * k.inverse + k.inverse) >> 32) >> k.quotient_places;
    u32 t = d - q * k.x0;
    u64 product = static_cast<u64>(k.c - t * (k.b - t)) * k.multiplier;
    // Two places are left to be rounded away with the q of the power of two; the lower says whether anything was there.
    u32 e = static_cast<u32>(product >> (k.places - 2)) | ((product & ((1ull << (k.places - 2)) - 1)) != 0);
    u32 right = q + 2, half = (1u << (q + 1)) - 1;
    return shift_right(e + half + (shift_right(e, right) & 1), right);
}

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_ibert(const int* scores, unsigned char* p, int rows, const long long* constants) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<4>(shared, scores, rows);
    // floor(d / x0) is the upper half of (d + 1) times `inverse`, which is (2^(32 + quotient_places) - 1) / x0 rounded
    // down, shifted right: exact as 30 x0 squared stays below 2^(32 + quotient_places).
    Constants k;
    k.down = constants[0], k.x0 = constants[1], k.b = constants[2], k.c = constants[3], k.multiplier = constants[4];
    k.places = constants[5] - 30, k.limit = 30 * k.x0;
    k.quotient_places = 31 - __clz(k.x0);
    k.inverse = ((1ull << (32 + k.quotient_places)) - 1) / k.x0;
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + 4 * ROW * (first + threadIdx.x / 32);
        u32 x[PER_LANE], narrow[WORDS], sum = 0;
        load_row(x, row);
        // span: softmax
        int top = row_max(x) >> k.down;
#pragma unroll
        for (int i = 0; i < PER_LANE; i++) {
            x[i] = i_exp(top - (static_cast<int>(x[i]) >> k.down), k);
            sum += x[i];
        }
        sum = warp_sum(sum);
        u32 factor = 0xffffffffu / sum;  // of 2^32: one more where the sum divides it
        factor += 0xffffffffu - factor * sum == sum - 1;
#pragma unroll
        for (int k = 0; k < WORDS; k++) {
            u32 four[4];
#pragma unroll
            for (int i = 0; i < 4; i++) four[i] = x[4 * k + i] * factor >> 24;
            narrow[k] = pack_u8(four[0], four[1], four[2], four[3]);
        }
        // span: store_p
        store_narrow_row(row, narrow);
    }
    // span: copy_out
    copy_out<4, 1>(p, shared, rows);
}
