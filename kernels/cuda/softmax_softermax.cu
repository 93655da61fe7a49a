// Softermax: base 2, slices of 16 against a running integer maximum, exponentials of 16 bits, a sum of 16 that saturates.
//
// A lane's vector is a slice. As shifts that round down nest, the sum is that of the slices' own, each moved left by the
// shifts up to it, moved right by all; up to 63 places, in two parts 32 apart. A slice adds 1024 at most, so a row of 1024
// saturates at its end or not at all. Lanes hold 2^(lane / 4) without its whole part and the
// chords of the reciprocal: a lookup is a shuffle.
#include "rows.cuh"

static_assert(ROW <= 1024, "the sum would have to saturate on its way");

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_softermax(const byte* scores, unsigned char* p, int rows, const unsigned short* left, const unsigned short* drop) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<1>(shared, scores, rows);
    int lane = threadIdx.x % 32;
    u32 power = lane % 4 == 0 ? 32768 : lane % 4 == 1 ? 38968 : lane % 4 == 2 ? 46341 : 55109;
    u32 left_end = left[lane % 8], fall = drop[lane % 8];
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + ROW * (first + threadIdx.x / 32);
        u32 words[WORDS], e[PER_LANE];
        int tops[WORDS / 4], top = -32, shifts = 0;
        u64 moved[2] = {0, 0};
        load_row(words, row);
        // span: softmax
#pragma unroll
        for (int s = 0; s < WORDS / 4; s++) {
            int highest = larger(top, warp_max_up_to((bytes_max<4>(words + 4 * s) + 3) >> 2));
            int before = shuffle_up(highest, 1);
            before = lane ? before : s ? top : highest;
            int places = shifts + warp_sum_up_to(highest - before);
            u32 sum = 0;
#pragma unroll
            for (int i = 16 * s; i < 16 * s + 16; i++) {
                int above = static_cast<byte>(unsigned_byte(words[i / 4], i % 4)) - 4 * highest;
                e[i] = shift_right(shuffle(power, above), (3 - above) >> 2);
                sum += e[i];
            }
            moved[0] += places < 32 ? static_cast<u64>(sum >> 9) << places : 0;
            moved[1] += places < 32 ? 0 : static_cast<u64>(sum >> 9) << (places - 32);
            tops[s] = highest;
            top = shuffle(highest, 31);
            shifts = shuffle(places, 31);
        }
        u64 low = warp_sum(moved[0]), high = warp_sum(moved[1]);
        u32 total = static_cast<u32>(shifts < 32 ? low >> shifts : (high + (low >> 32)) >> (shifts - 32));
        total = larger(smaller(total, 65535u), 1u);
        int places = 31 - __clz(static_cast<int>(total));
        u32 mantissa = total << (15 - places) & 32767, segment = mantissa >> 12;
        u32 inverse = shuffle(left_end, segment) - (shuffle(fall, segment) * (mantissa & 4095) >> 12);
#pragma unroll
        for (int i = 0; i < PER_LANE; i++)
            e[i] = shift_right(shift_right(e[i], top - tops[i / 16]) * inverse, 17 + places);
#pragma unroll
        for (int w = 0; w < WORDS; w++) words[w] = pack_u8(e[4 * w], e[4 * w + 1], e[4 * w + 2], e[4 * w + 3]);
        // span: store_p
        store_row(row, words);
    }
    // span: copy_out
    copy_out<1, 1>(p, shared, rows);
}
