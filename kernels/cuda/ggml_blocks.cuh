// ggml's blocks of weights, as llama.cpp's CUDA code reads them. Lines of this file belong to the step of the line that
// calls them.
#pragma once
#include "global_memory.cuh"

#define F16 0
#define Q8_0 1
#define Q4_0 2
#define Q4_K 3
#define Q6_K 4
#define Q5_0 5

constexpr int BLOCK = FORMAT == Q4_K || FORMAT == Q6_K ? 256 : FORMAT == F16 ? 1 : 32;
constexpr int BLOCK_BYTES_OF_W = FORMAT == Q8_0 ? 34 : FORMAT == Q4_0 ? 18 : FORMAT == Q5_0 ? 22 : FORMAT == Q4_K ? 144 : FORMAT == Q6_K ? 210 : 2;

DEVICE float half_at(const byte* from) { return f16_to_f32(static_cast<half_bits>(load_global_16(from))); }

// Four bytes that lie at a multiple of two.
DEVICE u32 word_at(const byte* from) { return load_global_16(from) | load_global_16(from + 2) << 16; }

// Of four bits, each in a byte of its own, where it stands above four others.
DEVICE u32 fifths_of_4(u32 bits) {
    return (bits << 4 & 0x10) | (bits << 11 & 0x1000) | (bits << 18 & 0x100000) | (bits << 25 & 0x10000000);
}

// Step and minimum of group j of the eight of a Q4_K block, whose 12 bytes of them are three words.
DEVICE void steps_of_q4_k(const u32 (&packed)[3], int j, int& step, int& minimum) {
    int low = 8 * (j % 4);
    if (j < 4) {
        step = packed[0] >> low & 63;
        minimum = packed[1] >> low & 63;
    } else {
        step = (packed[2] >> low & 15) | (packed[0] >> low >> 6 & 3) << 4;
        minimum = (packed[2] >> low >> 4 & 15) | (packed[1] >> low >> 6 & 3) << 4;
    }
}

// Signed bytes of unsigned ones below 128, each less `by` (all four bytes alike, at most 128).
DEVICE u32 less_each(u32 x, u32 by) { return ((x | 0x80808080u) - by) ^ 0x80808080u; }
