// Q or K of FP16 as integers of CODE_BITS (8 or 4) or E4M3 (FORM 1) that share a scale per ROWS rows of a head: of a token
// (ROWS 1), of a block of rows, or of the rows of one thread of a matrix product (APART: 1 or 2 neighbouring rows of
// every 8 in BLOCK). With SMOOTH, less the mean of each channel, rounded to FP16. Each is read once and kept in registers.
//
// Grid (ceil(rows, ROWS * 32 * WARPS / TEAM), heads), WARPS warps, 4 * WARPS bytes of shared memory. A TEAM of threads has
// a group of rows. x is (heads, rows, HEAD_DIM) FP16, mean (heads, HEAD_DIM) FP16; codes as they lie there; scales FP32 or
// with HALF_SCALE FP16, (heads, groups). `highest` is the largest code, `least` what is added to a scale.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "vectors_f16.cuh"

constexpr int CHUNKS = HEAD_DIM / EIGHT, EACH = (ROWS * CHUNKS + TEAM - 1) / TEAM, TEAMS = 32 * WARPS / TEAM;
static_assert(ROWS * CHUNKS % TEAM == 0, "the threads of a team have equal shares");

// span: rows
DEVICE int row_of(int group, int place) {
    if (!APART) return group * ROWS + place;
    constexpr int GROUPS = 8 / (APART ? APART : 1);  // of BLOCK rows
    return group / GROUPS * BLOCK + group % GROUPS * APART + place / (APART ? APART : 1) * 8 + place % (APART ? APART : 1);
}

DEVICE float across_team(float x, u32 shared) {
    if (TEAM == 32 * WARPS) return across_block(x, shared, 0.0f, Larger());
#pragma unroll
    for (int mask = (TEAM < 32 ? TEAM : 32) / 2; mask; mask /= 2) x = fmaxf(x, shuffle_xor(x, mask));
    return x;
}

extern "C" __global__ void __launch_bounds__(32 * WARPS)
quantise_groups(const half_bits* x, const half_bits* mean, byte* codes, void* scales, int rows, int groups, float highest,
                float factor, float least) {
    extern __shared__ __align__(128) unsigned char memory[];
    int group = blockIdx.x * TEAMS + threadIdx.x / TEAM, member = threadIdx.x % TEAM, chunk = member % CHUNKS;
    long long first = static_cast<long long>(blockIdx.y) * rows;
    u32 held[EACH][4], means[4];
    float wide[EIGHT], top = 0.0f;
    if (SMOOTH) load_eight(means, mean + blockIdx.y * HEAD_DIM + EIGHT * chunk, true);
#pragma unroll
    for (int i = 0; i < EACH; i++) {
        int row = row_of(group, (member + i * TEAM) / CHUNKS);
        load_eight(held[i], x + (first + row) * HEAD_DIM + EIGHT * chunk, row < rows);
    }
#pragma unroll
    for (int i = 0; i < EACH; i++) {
        if (SMOOTH)
#pragma unroll
            for (int j = 0; j < 4; j++) held[i][j] = subtract_f16x2(held[i][j], means[j]);
        widen(wide, held[i]);
        int row = row_of(group, (member + i * TEAM) / CHUNKS);
        top = fmaxf(top, row < rows ? peak_of(wide) : 0.0f);
    }
    top = across_team(top, shared_address(memory)) * factor;
    float scale = top * reciprocal_approx(highest) + least;
    if (HALF_SCALE) scale = f16_to_f32(static_cast<unsigned short>(pack_f16(scale, 0.0f)));
    if (scale == 0.0f) scale = 1.0f;
    float inverse = factor * reciprocal_approx(scale), all[EIGHT];
#pragma unroll
    for (int i = 0; i < EIGHT; i++) all[i] = inverse;
#pragma unroll
    for (int i = 0; i < EACH; i++) {
        int row = row_of(group, (member + i * TEAM) / CHUNKS);
        if (row >= rows) continue;
        byte* to = codes + ((first + row) * HEAD_DIM + EIGHT * chunk) * CODE_BITS / 8;
        widen(wide, held[i]);
        if (CODE_BITS == 4) {
            store_global(to, codes_s4(wide, inverse));
            continue;
        }
        u32 made[2];
        if constexpr (FORM == 1) codes_f8<false>(made, wide, all);
        else codes_s8(made, wide, all);
        store_global_2(to, made[0], made[1]);
    }
    if (member == 0 && group < groups) {
        long long place = static_cast<long long>(blockIdx.y) * groups + group;
        if (HALF_SCALE) static_cast<half_bits*>(scales)[place] = static_cast<half_bits>(pack_f16(scale, 0.0f));
        else static_cast<float*>(scales)[place] = scale;
    }
}
