// Where the 16-byte chunks of a tile's rows lie in shared memory.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "warp.cuh"

// Chunks of a row of BYTES. A PANEL has the largest power of two that divides them: of 96 channels in FP16 there are three.
// SWIZZLED of them change places among each other, alike in ROWS rows.
template <int BYTES> struct Chunks {
    static constexpr int ALL = BYTES / 16, PANEL = ALL & -ALL, SWIZZLED = PANEL < 8 ? PANEL : 8, ROWS = 8 / SWIZZLED;
};

// Byte offset of a 16-byte chunk of a row of BYTES; rows are swizzled so that eight of them fill all banks.
template <int BYTES> DEVICE u32 place(int row, int chunk) {
    using Row = Chunks<BYTES>;
    return 16 * (row * Row::ALL + (chunk ^ (row / Row::ROWS % Row::SWIZZLED)));
}

// The same `rows` further down, a constant number that shares no bit with the first row, and `chunks` further, likewise.
template <int BYTES> DEVICE u32 place_after(u32 first, int rows, int chunks) {
    using Row = Chunks<BYTES>;
    return (first ^ (16 * (chunks % Row::PANEL ^ (rows / Row::ROWS % Row::SWIZZLED)))) +
           16 * (rows * Row::ALL + chunks / Row::PANEL * Row::PANEL);
}
