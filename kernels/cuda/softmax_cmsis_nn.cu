// CMSIS-NN arm_softmax_s8: gemmlowp fixed point. The exponentials of the first sweep stay in registers, where the library
// computes them again in its second.
#include "rows.cuh"

// span: softmax
// round(a b / 2^31), half up, saturated; only -2^31 times itself, which does not occur here, would saturate.
DEVICE int times(int a, int b) {
    return static_cast<int>((static_cast<long long>(a) * b + (1ll << 30)) >> 31);
}

// exp of Q5.26 in Q31. What is divided by a power of two here is never negative, so half up is half away from zero.
DEVICE int exp_on_negative(int v) {
    int modulo = (v & (1 << 24) - 1) - (1 << 24), remainder = modulo - v;
    int x = (modulo << 5) + (1 << 28), x2 = times(x, x);
    int quartic = (times(x2, x2) + 2) >> 2;
    int third = times(quartic + times(x2, x), 715827883);
    int series = x + ((third + x2 + 1) >> 1);
    int result = 1895147668 + times(series, 1895147668);
    constexpr int SQUARINGS[] = {1672461947, 1302514674, 790015084, 290630308, 39332535, 720401, 242};
#pragma unroll
    for (int i = 0; i < 7; i++)
        if (remainder & 1 << (24 + i)) result = times(result, SQUARINGS[i]);
    return v == 0 ? 0x7fffffff : result;
}

DEVICE int shifted_saturated(int a, int places) {
    long long wide = static_cast<long long>(a) << places;
    return static_cast<int>(larger(smaller(wide, 0x7fffffffll), -0x80000000ll));
}

DEVICE int one_over_one_plus(int v) {
    long long total = static_cast<long long>(v) + 0x7fffffff;
    int half = static_cast<int>((total + 1 + 2 * (total >> 63)) / 2);
    int x = 1515870810 + times(half, -1010580540);
#pragma unroll
    for (int step = 0; step < 3; step++) x += shifted_saturated(times(x, (1 << 29) - times(half, x)), 2);
    return shifted_saturated(x, 1);
}

// span: copy_in
extern "C" __global__ void __launch_bounds__(THREADS)
softmax_cmsis_nn(const byte* scores, byte* p, int rows, int multiplier, int shift, int diff_min) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    copy_in<1>(shared, scores, rows);
    // span: softmax
#pragma unroll 1
    for (int first = 0; first < rows; first += WARPS) {
        // span: load_scores
        u32 row = shared + ROW * (first + threadIdx.x / 32);
        u32 words[WORDS], sum = 0;
        int e[PER_LANE];
        load_row(words, row);
        // span: softmax
        each_distance(warp_max(bytes_max<WORDS>(words)), words, [&](int i, int distance) {
            // 0 where the difference does not count: it adds 0 to the sum and gives the code -128.
            int power = exp_on_negative(times(static_cast<int>(static_cast<u32>(-distance) << shift), multiplier));
            e[i] = -distance >= diff_min ? power : 0;
            sum += (static_cast<u32>(e[i]) + (1 << 11)) >> 12;
        });
        sum = warp_sum(sum);
        // From 35 - headroom = 32 on, and for a sum that wrapped, every probability is 0.
        int signed_sum = static_cast<int>(sum), places = 35 - __clz(signed_sum);
        bool counts = signed_sum > 0 && places < 32;
        places = counts ? places : 31;
        int scale = one_over_one_plus(static_cast<int>((sum << (35 - places)) - 0x80000000u)) & -static_cast<int>(counts);
        u32 half = 1u << (places - 1);
#pragma unroll
        for (int i = 0; i < PER_LANE; i++)
            e[i] = static_cast<int>((static_cast<u32>(times(e[i], scale)) + half) >> places) - 128;
#pragma unroll
        for (int w = 0; w < WORDS; w++) words[w] = pack_s8(e[4 * w], e[4 * w + 1], e[4 * w + 2], e[4 * w + 3]);
        // span: store_p
        store_row(row, words);
    }
    // span: copy_out
    copy_out<1, 1>(p, shared, rows);
}
