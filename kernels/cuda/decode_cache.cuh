// K and V of one head of one sequence in the cache, and how a tile of them comes to shared memory. Contiguous, or with PAGE
// in pages of so many keys, whose places a table of the sequence has.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "global_memory.cuh"
#include "swizzle.cuh"

// A team copies rows for itself alone and waits for nobody else: a warp, where each has its own keys, or the block.
constexpr bool ALONE = KEY_WARPS > 1;
constexpr int TEAM = ALONE ? 32 : THREADS;
constexpr int TEAM_ROWS = ALONE ? KEYS : BLOCK_N;
constexpr int PAGES = PAGE == 0 || PAGE >= TEAM_ROWS ? 1 : TEAM_ROWS / PAGE;  // of a team's rows of a tile
static_assert((PAGE & (PAGE - 1)) == 0, "a page must have a power of two of keys");

DEVICE void team_meet() {
    if (ALONE) __syncwarp();
    else __syncthreads();
}

// One of K and V; `rows` is where a thread's chunk of row 0 (of page 0) lies. A page or a sequence of a head has
// consecutive rows, and so have the scales.
struct Cache {
    const byte* rows;
    const half_bits* scales;
};

// A team's keys of a tile: the first one's number and the pages that they lie in.
struct Place {
    int key, pages[PAGES];
};

// `table` is the sequence's: the page of each PAGE keys.
DEVICE Place look_up(const int* table, int key, int end) {
    Place place;
    place.key = key;
#pragma unroll
    for (int i = 0; PAGE && i < PAGES; i++)
        place.pages[i] = static_cast<int>(load_global(table + min(key + i * PAGE, end - 1) / (PAGE ? PAGE : 1)));
    return place;
}

// Where the team's row `row`, one of a thread's, lies in an array of OF_ROW bytes per row; `page_rows` lie from page to page.
template <int OF_ROW> DEVICE const byte* row_at(const void* rows, const Place& place, int row, int page_rows) {
    constexpr int OF_PAGE = PAGE ? PAGE : 1;
    const byte* all = static_cast<const byte*>(rows);
    if (PAGE == 0) return all + static_cast<long long>(place.key) * OF_ROW + row * OF_ROW;
    int first = PAGE > TEAM_ROWS ? place.key & (OF_PAGE - 1) : 0, page = place.pages[PAGES == 1 ? 0 : row / OF_PAGE];
    return all + (static_cast<long long>(page) * page_rows + first) * OF_ROW + (PAGES == 1 ? row : row % OF_PAGE) * OF_ROW;
}

// Where a thread's first chunk of a team's rows lies: each has one of every panel of its rows.
template <int OF_ROW> DEVICE int first_chunk() {
    constexpr int PANEL = Chunks<OF_ROW>::PANEL;
    int thread = threadIdx.x % TEAM;
    return PANEL == Chunks<OF_ROW>::ALL ? 16 * thread : thread / PANEL * OF_ROW + thread % PANEL * 16;
}

// Rows from `end` on come as zeros.
template <int OF_ROW> DEVICE void copy_rows(u32 to, const Cache& cache, const Place& place_of, int end, int page_rows) {
    constexpr int CHUNKS = Chunks<OF_ROW>::ALL, PANEL = Chunks<OF_ROW>::PANEL;
    constexpr int STEP = TEAM / PANEL;  // between the rows of a thread
    static_assert(PAGE == 0 || PAGE % STEP == 0, "a thread's first rows must share a page");
    int mine = threadIdx.x % TEAM / PANEL, left = end - place_of.key - mine;
    to += place<OF_ROW>(mine, threadIdx.x % TEAM % PANEL);
#pragma unroll
    for (int row = 0; row < TEAM_ROWS; row += STEP)
#pragma unroll
        for (int chunk = 0; chunk < CHUNKS; chunk += PANEL)
            copy_16_or_zero(place_after<OF_ROW>(to, row, chunk),
                            row_at<OF_ROW>(cache.rows, place_of, row, page_rows) + 16 * chunk, row < left);
}

// Scales of tokens, eight at a time.
DEVICE void copy_scales(u32 to, const Cache& cache, const Place& place, int end, int page_rows) {
    constexpr int PER_PAGE = TEAM_ROWS / PAGES;
    int mine = 8 * (threadIdx.x % TEAM);
#pragma unroll
    for (int i = 0; i < PAGES; i++)
        if (mine >= i * PER_PAGE && mine < (i + 1) * PER_PAGE)
            copy_16_or_zero(to + 2 * mine, row_at<2>(cache.scales, place, i * PER_PAGE, page_rows) + 2 * (mine - i * PER_PAGE),
                            place.key + mine < end);
}
