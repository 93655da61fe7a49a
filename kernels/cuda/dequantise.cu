// Weights in ggml's blocks made floats: FP16 for a product of matrices, or with GATHER float32 of the rows of a table that
// `ids` names (an embedding). A thread makes eight.
//
// Grid (ceil(count / (256 * WARPS))), WARPS warps; rows are of `width`, a multiple of the block's length and of 8.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "ggml_blocks.cuh"

// span: rows
// The weights from `place` on, in memory: two pieces of four that lie `apart`, or pairs where four lie so.
struct Eight {
    float x[8];
    int first, apart;
};

DEVICE Eight eight_of(const byte* w, int thread) {
    Eight e;
#if FORMAT == F16
    u32 words[4];
    load_global_4(words, w + 16ll * thread);
#pragma unroll
    for (int i = 0; i < 8; i++) e.x[i] = f16_to_f32(static_cast<half_bits>(words[i / 2] >> (i % 2 * 16)));
    e.first = 0;
    e.apart = 4;
#elif FORMAT == Q8_0 || FORMAT == Q4_0
    const byte* block = w + thread / 4 * static_cast<long long>(BLOCK_BYTES_OF_W);
    int mine = thread % 4;
    float step = half_at(block);
#pragma unroll
    for (int piece = 0; piece < 2; piece++) {
        u32 word = word_at(block + 2 + (FORMAT == Q8_0 ? 8 * mine + 4 * piece : 4 * mine));
#pragma unroll
        for (int i = 0; i < 4; i++) {
            int code = FORMAT == Q8_0 ? static_cast<signed char>(word >> 8 * i)
                                      : static_cast<int>(word >> (8 * i + 4 * piece) & 15) - 8;
            e.x[4 * piece + i] = code * step;
        }
    }
    e.first = (FORMAT == Q8_0 ? 8 : 4) * mine;
    e.apart = FORMAT == Q8_0 ? 4 : 16;
#elif FORMAT == Q5_0
    const byte* block = w + thread / 4 * static_cast<long long>(BLOCK_BYTES_OF_W);
    int mine = thread % 4;
    float step = half_at(block);
    u32 fifths = word_at(block + 2) >> 4 * mine, word = word_at(block + 6 + 4 * mine);
#pragma unroll
    for (int piece = 0; piece < 2; piece++) {
        u32 codes = (word >> 4 * piece & 0x0f0f0f0f) | fifths_of_4(fifths >> 16 * piece);
#pragma unroll
        for (int i = 0; i < 4; i++) e.x[4 * piece + i] = (static_cast<int>(codes >> 8 * i & 31) - 16) * step;
    }
    e.first = 4 * mine;
    e.apart = 16;
#elif FORMAT == Q4_K
    const byte* block = w + thread / 32 * static_cast<long long>(BLOCK_BYTES_OF_W);
    int mine = thread % 32, group = mine / 8 * 2;
    u32 packed[3] = {load_global(block + 4), load_global(block + 8), load_global(block + 12)};
    u32 word = load_global(block + 16 + 4 * mine);
    float unit = half_at(block), lowest = half_at(block + 2);
#pragma unroll
    for (int piece = 0; piece < 2; piece++) {
        int step, minimum;
        steps_of_q4_k(packed, group + piece, step, minimum);
#pragma unroll
        for (int i = 0; i < 4; i++)
            e.x[4 * piece + i] = unit * step * (word >> (8 * i + 4 * piece) & 15) - lowest * minimum;
    }
    e.first = 32 * group + 4 * (mine % 8);
    e.apart = 32;
#else
    const byte* block = w + thread / 32 * static_cast<long long>(BLOCK_BYTES_OF_W);
    int half = thread % 32 / 16, pair = 2 * (thread % 16);
    u32 near = load_global_16(block + 64 * half + pair), far = load_global_16(block + 64 * half + 32 + pair);
    u32 high = load_global_16(block + 128 + 32 * half + pair);
    float unit = half_at(block + 208);
#pragma unroll
    for (int piece = 0; piece < 4; piece++) {
        u32 low = (piece % 2 ? far : near) >> (piece / 2 * 4) & 0x0f0f;
        u32 codes = low | (high >> 2 * piece & 0x0303) << 4;
        int step = static_cast<signed char>(load_global_16(block + 192 + 8 * half + 2 * piece) >> (pair / 16 * 8));
#pragma unroll
        for (int i = 0; i < 2; i++) e.x[2 * piece + i] = unit * step * (static_cast<int>(codes >> 8 * i & 63) - 32);
    }
    e.first = 128 * half + pair;
    e.apart = 32;
#endif
    return e;
}

extern "C" __global__ void __launch_bounds__(32 * WARPS)
dequantise(const byte* w, const int* ids, void* out, long long count, int width) {
    int thread = blockIdx.x * 32 * WARPS + threadIdx.x;
    long long at = 8ll * thread;
    if (at >= count) return;
    int each = BLOCK == 1 ? 8 : BLOCK;
#if GATHER
    u32 row = static_cast<u32>(at) / static_cast<u32>(width), inside = (static_cast<u32>(at) - row * width) / 8;
    w += static_cast<long long>(static_cast<int>(load_global(ids + row))) * (width / BLOCK) * BLOCK_BYTES_OF_W;
    Eight e = eight_of(w, static_cast<int>(inside));
#else
    Eight e = eight_of(w, thread);
#endif
    long long to = at / each * each + e.first;
    constexpr int SIZE = FORMAT == Q6_K ? 2 : 4;
#pragma unroll
    for (int i = 0; i < 8; i += SIZE) {
        long long place = to + i / SIZE * e.apart;
#if GATHER
#pragma unroll
        for (int j = 0; j < SIZE; j += 2)
            store_global_2(static_cast<float*>(out) + place + j, __float_as_uint(e.x[i + j]), __float_as_uint(e.x[i + j + 1]));
#else
        if (SIZE == 2)
            store_global(static_cast<half_bits*>(out) + place, pack_f16(e.x[i], e.x[i + 1]));
        else
            store_global_2(static_cast<half_bits*>(out) + place, pack_f16(e.x[i], e.x[i + 1]), pack_f16(e.x[i + 2], e.x[i + 3]));
#endif
    }
}
