// Where the 16-byte chunks of a tile's rows lie in shared memory.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "warp.cuh"

// Byte offset of a 16-byte chunk of a row of BYTES; rows are swizzled so that eight of them fill all banks.
template <int BYTES> DEVICE u32 place(int row, int chunk) {
    constexpr int CHUNKS = BYTES / 16, ROWS = CHUNKS >= 8 ? 1 : 8 / CHUNKS;
    return 16 * (row * CHUNKS + (chunk ^ (row / ROWS % (CHUNKS < 8 ? CHUNKS : 8))));
}

// The same `rows` further down, a constant number that shares no bit with the first row, and `chunks` further, likewise.
template <int BYTES> DEVICE u32 place_after(u32 first, int rows, int chunks) {
    constexpr int CHUNKS = BYTES / 16, ROWS = CHUNKS >= 8 ? 1 : 8 / CHUNKS;
    return (first ^ (16 * (chunks ^ (rows / ROWS % (CHUNKS < 8 ? CHUNKS : 8))))) + 16 * rows * CHUNKS;
}
