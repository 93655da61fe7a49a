// A thread block's part of a matrix product: its copies of tiles of A and B, the products of a warp's fragments of them, and
// what becomes of the sums (gemm.cu has what all of it computes).
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#pragma once
#include "gemm_kinds.cuh"
#include "gemm_output.cuh"
#include "gemm_unpack.cuh"
#include "swizzle.cuh"
#if ELEMENT == BF16_ELEMENT || ELEMENT == E4M3_ELEMENT || HALF_SUMS
#include "mma.cuh"
#endif
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ < 800
#define THROUGH_REGISTERS 1
#endif
#if THROUGH_REGISTERS
constexpr int AHEAD = STAGES;  // tiles under way before the loop
#else
constexpr int AHEAD = STAGES - 1;
#endif

constexpr int THREADS = 32 * WARPS_M * WARPS_N * WARPS_K, GROUP = 8, SCALED = 128;
constexpr int M_TILES = BLOCK_M / (16 * WARPS_M), N_TILES = BLOCK_N / (8 * WARPS_N);
constexpr int A_ROW = BLOCK_K * A_BITS / 8, B_ROW = BLOCK_K * B_BITS / 8;
constexpr int SHARE = A_BITS / B_BITS;  // steps of k that 32 bytes of B have
constexpr int STEPS = A_ROW / 32 / WARPS_K, GROUPS = STEPS / SHARE;  // of a warp
constexpr int A_TILE = BLOCK_M * A_ROW, B_TILE = BLOCK_N * B_ROW, SCALE_TILE = B_BITS == 4 ? 2 * BLOCK_N : 0;
constexpr int STAGE = A_TILE + B_TILE + SCALE_TILE;
static_assert(GROUPS > 0 && GROUPS % 2 == 0 && STEPS % SHARE == 0, "two sets of fragments must take turns");
#if ELEMENT == S8_ELEMENT
static_assert(BlockExchange::BYTES <= STAGES * STAGE, "what warps exchange must fit");
#else
static_assert(THREADS / 32 * Exchange<8 * N_TILES>::BYTES <= STAGES * STAGE, "what warps exchange must fit");
static_assert(WARPS_K == 1, "INT8's output alone adds parts of k");
#endif
static_assert(B_BITS != 4 || SCALED % BLOCK_K == 0, "a tile must have one scale per row");

// span: load_tiles
// What a block reads: its rows of A and B (those that exist), and what lies between them.
struct Operands {
    const byte* a;
    const byte* b;
    const half_bits* scales;
    int a_rows, b_rows, n, k;
};

// A thread's copies of a tile of rows of ROW bytes, of which it has the same 16 of each STEP-th: where they lie in the
// operand and in a stage, and how many rows there are from its first on. Rows and bytes that do not exist come as zeros.
template <int ROW> struct Copies {
    static constexpr int CHUNKS = ROW / 16, STEP = THREADS / CHUNKS;
    const byte* from;
    long long step;
    u32 to;
    int rows, first, chunk;

    DEVICE Copies(const byte* operand, long long stride, int rows)
        : step(STEP * stride), first(threadIdx.x / CHUNKS), chunk(threadIdx.x % CHUNKS) {
        from = operand + first * stride + 16 * chunk;
        to = place<ROW>(first, chunk);
        this->rows = rows - first;
#if !THROUGH_REGISTERS
        keep(from);
        keep(step);
#endif
    }

    // One of PARTS of a tile of ROWS, the last of which may be smaller; `exists`: whether k goes so far.
    template <int ROWS, int PARTS> DEVICE void copy(u32 stage, long long at, bool exists, int part) const {
        constexpr int COPIES = (ROWS + STEP - 1) / STEP, EACH = (COPIES + PARTS - 1) / PARTS;
#pragma unroll
        for (int copy = 0; copy < COPIES; copy++) {
            int row = copy * STEP;
            if (copy / EACH == part && (ROWS % STEP == 0 || first + row < ROWS))
                copy_16_or_zero(place_after<ROW>(stage + to, row, 0), from + at + copy * step, exists && row < rows);
        }
    }
};
typedef Copies<A_ROW> CopiesA;
typedef Copies<B_ROW> CopiesB;

template <int PARTS>
DEVICE void copy_part(u32 stage, const CopiesA& a, const CopiesB& b, const Operands& of, int tile, int part) {
    int left = of.k - tile * BLOCK_K;
    a.copy<BLOCK_M, PARTS>(stage, tile * static_cast<long long>(A_ROW), 16 * a.chunk < left * A_BITS / 8, part);
    b.copy<BLOCK_N, PARTS>(stage + A_TILE, tile * static_cast<long long>(B_ROW), 16 * b.chunk < left * B_BITS / 8, part);
    int column = 8 * threadIdx.x;
    if (B_BITS == 4 && part == 0 && column < BLOCK_N)
        copy_16_or_zero(stage + A_TILE + B_TILE + 2 * column,
                        of.scales + static_cast<long long>(tile / (SCALED / BLOCK_K)) * of.n + column, column < of.b_rows);
}

// Before sm_80 nothing copies past the registers: a tile is read into them before the products of a turn, which wait for
// none of it, and written behind them.
#if THROUGH_REGISTERS
struct Held {
    u32 a[(A_TILE / 16 + THREADS - 1) / THREADS][4], b[(B_TILE / 16 + THREADS - 1) / THREADS][4];
    u32 scales[B_BITS == 4 ? 4 : 1];
};

template <int ROWS, int ROW, int COUNT>
DEVICE void fetch_tile(u32 (&held)[COUNT][4], const byte* from, long long stride, int rows, int bytes) {
    constexpr int CHUNKS = ROW / 16, STEP = THREADS / CHUNKS;
    int mine = threadIdx.x / CHUNKS, chunk = threadIdx.x % CHUNKS;
    from += mine * stride + 16 * chunk;
    bool exists = 16 * chunk < bytes;
#pragma unroll
    for (int i = 0; i < COUNT; i++) {
#pragma unroll
        for (int word = 0; word < 4; word++) held[i][word] = 0;
        if (exists && mine + i * STEP < rows && (ROWS % STEP == 0 || mine + i * STEP < ROWS))
            load_global_4(held[i], from + i * STEP * stride);
    }
}

template <int ROWS, int ROW, int COUNT> DEVICE void put_tile(u32 to, const u32 (&held)[COUNT][4]) {
    constexpr int CHUNKS = ROW / 16, STEP = THREADS / CHUNKS;
    int mine = threadIdx.x / CHUNKS, chunk = threadIdx.x % CHUNKS;
    to += place<ROW>(mine, chunk);
#pragma unroll
    for (int i = 0; i < COUNT; i++)
        if (ROWS % STEP == 0 || mine + i * STEP < ROWS) store_shared_4(place_after<ROW>(to, i * STEP, 0), held[i]);
}

DEVICE void fetch_stage(Held& held, const Operands& of, int tile) {
    int left = of.k - tile * BLOCK_K;
    fetch_tile<BLOCK_M, A_ROW>(held.a, of.a + tile * static_cast<long long>(A_ROW),
                               of.k * static_cast<long long>(A_BITS) / 8, of.a_rows, left * A_BITS / 8);
    fetch_tile<BLOCK_N, B_ROW>(held.b, of.b + tile * static_cast<long long>(B_ROW),
                               of.k * static_cast<long long>(B_BITS) / 8, of.b_rows, left * B_BITS / 8);
    int column = 8 * threadIdx.x;
    if (B_BITS == 4 && column < BLOCK_N && column < of.b_rows)
        load_global_4(held.scales, of.scales + static_cast<long long>(tile / (SCALED / BLOCK_K)) * of.n + column);
}

DEVICE void put_stage(u32 stage, const Held& held) {
    put_tile<BLOCK_M, A_ROW>(stage, held.a);
    put_tile<BLOCK_N, B_ROW>(stage + A_TILE, held.b);
    int column = 8 * threadIdx.x;
    if (B_BITS == 4 && column < BLOCK_N) store_shared_4(stage + A_TILE + B_TILE + 2 * column, held.scales);
}
#endif

struct Lane {
    u32 a, b;  // where a lane's first matrix rows lie within a stage
    int row, column;  // of the warp's tile within the block's
};

// span: multiply
DEVICE void multiply(Sum (&d)[2 * PAIR], const u32 (&a)[4], u32 b0, u32 b1) {
#if ELEMENT == S8_ELEMENT
    multiply_int<8>(d, a, b0, b1);
#elif ELEMENT == E4M3_ELEMENT
    multiply_e4m3(d, a, b0, b1);
#elif ELEMENT == BF16_ELEMENT
    multiply_bf16(d, a, b0, b1);
#elif HALF_SUMS
    multiply_f16_in_f16(d, a, b0, b1);
#else
    multiply_f16(d, a, b0, b1);
#endif
}

// The operands of SHARE steps that 32 bytes of a row of B are.
DEVICE void widen(u32 (&b)[SHARE][2], u32 first, u32 second, u32 scale) {
#if B_BITS == 4
    unpack_nibbles(reinterpret_cast<u32(&)[4]>(b[0]), first, scale);
    unpack_nibbles(reinterpret_cast<u32(&)[4]>(b[2]), second, scale);
#elif B_BITS == 8 && ELEMENT == F16_ELEMENT
    unpack_bytes(b[0][0], b[0][1], first);
    unpack_bytes(b[1][0], b[1][1], second);
#else
    b[0][0] = first;
    b[0][1] = second;
#endif
}

// What a warp multiplies for 32 bytes of each row of B.
struct Fragments {
    u32 a[SHARE][M_TILES][4], b[N_TILES][2], scales[B_BITS == 4 ? N_TILES : 1];
};

DEVICE void load_fragments(Fragments& f, u32 stage, const Lane& lane, int group) {
#if B_BITS == 4
#pragma unroll
    for (int n = 0; n < N_TILES; n++) {
        u32 column = lane.column + 8 * n + threadIdx.x % 32 / 4;
        u32 pair = load_shared(stage + A_TILE + B_TILE + 2 * (column & ~1u));
        f.scales[n] = __byte_perm(pair, pair, column & 1 ? 0x3232 : 0x1010);
    }
#endif
#pragma unroll
    for (int step = 0; step < SHARE; step++)
#pragma unroll
        for (int m = 0; m < M_TILES; m++)
            load_matrix_4(f.a[step][m], stage + place_after<A_ROW>(lane.a, 16 * m, 2 * (group * SHARE + step)));
#pragma unroll
    for (int n = 0; n < N_TILES; n += 2)
        load_matrix_4(reinterpret_cast<u32(&)[4]>(f.b[n]), stage + A_TILE + place_after<B_ROW>(lane.b, 8 * n, 2 * group));
}

DEVICE void multiply_fragments(Sum (&sums)[M_TILES][N_TILES][2 * PAIR], const Fragments& f) {
#pragma unroll
    for (int n = 0; n < N_TILES; n++) {
        u32 b[SHARE][2];
        widen(b, f.b[n][0], f.b[n][1], f.scales[B_BITS == 4 ? n : 0]);
#pragma unroll
        for (int step = 0; step < SHARE; step++)
#pragma unroll
            for (int m = 0; m < M_TILES; m++) multiply(sums[m][n], f.a[step][m], b[step][0], b[step][1]);
    }
}

// span: output
#if ELEMENT == S8_ELEMENT
// The block's tile, whose first row and column are `row` and `column`, to C.
DEVICE void write_output(const Sum (&sums)[M_TILES][N_TILES][2 * PAIR], u32 exchange, const Scales& scales, half_bits* c,
                         const Lane& mine, int row, int column, int m, int n) {
    int part = threadIdx.x / (THREADS / WARPS_K), lane = threadIdx.x % 32;
    u32 to = exchange + part * BlockExchange::PART + (mine.row / (2 * M_TILES) + lane / 4) * BlockExchange::STRIDE;
    int first = threadIdx.x / BlockExchange::ROW_LANES, own = 8 * (threadIdx.x % BlockExchange::ROW_LANES);
    float of_columns[8];
    column_scales_at(of_columns, scales, column + own, n);
#pragma unroll
    for (int rows = 0; rows < 2 * M_TILES; rows++) {
        __syncthreads();
#pragma unroll
        for (int j = 0; j < N_TILES; j++)
            put_sums(to, mine.column + 8 * j, 2 * (lane % 4), &sums[rows / 2][j][rows % 2 * PAIR]);
        __syncthreads();
#pragma unroll
        for (int turn = 0; turn < BlockExchange::TURNS; turn++) {
            int inside = first + turn * BlockExchange::AT_A_TIME;
            int at = row + inside / 8 * 16 * M_TILES + 8 * rows + inside % 8;
            bool exists = at < m && column + own < n && (BlockExchange::ALL || inside < BlockExchange::ROWS);
            Sum taken[8];
            if (BlockExchange::ALL || inside < BlockExchange::ROWS) take_sums(taken, exchange, inside, own);
            float of_row = load_global_f32_if(exists, scales.rows + at);
            u32 halves[4];
#pragma unroll
            for (int i = 0; i < 4; i++)
                halves[i] = rounded(taken[2 * i] * of_row, taken[2 * i + 1] * of_row,
                                    {of_columns[2 * i], of_columns[2 * i + 1]});
            store_global_4_if(exists, c + static_cast<long long>(at) * n + column + own, halves);
        }
    }
}
#else
// A warp's tile, whose place in C is (`row`, `column`), to `to`.
DEVICE void write_output(const Sum (&sums)[M_TILES][N_TILES][2 * PAIR], u32 exchange, const Scales& scales, half_bits* to,
                         int row, int column, int m, int n) {
    typedef Exchange<8 * N_TILES> Through;
    int lane = threadIdx.x % 32, own = lane % Through::ROW_LANES * 4;
    ColumnScales of_columns[2] = {column_scales_at(scales, column + own, n), column_scales_at(scales, column + own + 2, n)};
#pragma unroll
    for (int tile = 0; tile < M_TILES; tile++) {
        if (tile) __syncwarp();
#pragma unroll
        for (int i = 0; i < 2; i++) {
            int inside = lane / 4 + 8 * i;
            float of_row = row_scale(scales, row + 16 * tile + inside, m);
#pragma unroll
            for (int j = 0; j < N_TILES; j++)
                put_sums<8 * N_TILES>(exchange, inside, 8 * j + 2 * (lane % 4), &sums[tile][j][i * PAIR], of_row);
        }
        __syncwarp();
#pragma unroll
        for (int i = 0; i < Through::ROWS; i += Through::AT_A_TIME) {
            int inside = i + lane / Through::ROW_LANES, at = 16 * tile + inside;
            u32 halves[2];
            take_sums<8 * N_TILES>(halves, exchange, inside, own, of_columns);
            store_global_2_if(row + at < m && column + own < n, to + static_cast<long long>(at) * n + own, halves[0], halves[1]);
        }
    }
}
#endif

// span: load_tiles
// Column-first within groups of GROUP block rows.
DEVICE void place_of_tile(int& m, int& n, int tile, int blocks_m, int blocks_n) {
    int group = tile / (GROUP * blocks_n), inside = tile % (GROUP * blocks_n);
    int rows = min(GROUP, blocks_m - group * GROUP);
    m = group * GROUP + inside % rows;
    n = inside / rows;
}

// Of the tile of C that begins at (`row`, `column`).
DEVICE Operands operands_of(const byte* a, const byte* b, const half_bits* b_scales, int row, int column, int m, int n, int k) {
    return {a + static_cast<long long>(row) * k * A_BITS / 8, b + static_cast<long long>(column) * k * B_BITS / 8,
            b_scales + column, m - row, n - column, n, k};
}

// Of a warp of a block: its part of every tile.
DEVICE Lane own_lane() {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    Lane mine;
    mine.row = warp % WARPS_M * 16 * M_TILES;
    mine.column = warp / WARPS_M % WARPS_N * 8 * N_TILES;
    int part = warp / (WARPS_M * WARPS_N);  // of k
    mine.a = place<A_ROW>(mine.row + lane % 16, lane / 16 + 2 * STEPS * part);
    mine.b = place<B_ROW>(mine.column + lane / 16 * 8 + lane % 8, lane / 8 % 2 + 2 * GROUPS * part);
    return mine;
}

// The sums of products of the tiles of k from `tile` to `stop`.
DEVICE void multiply_tiles(Sum (&sums)[M_TILES][N_TILES][2 * PAIR], u32 base, const Operands& of, const Lane& mine, int tile,
                           int stop) {
    CopiesA copies_a(of.a, of.k * static_cast<long long>(A_BITS) / 8, of.a_rows);
    CopiesB copies_b(of.b, of.k * static_cast<long long>(B_BITS) / 8, of.b_rows);
    u32 read = base, write = base + AHEAD * STAGE;
#pragma unroll
    for (int stage = 0; stage < AHEAD; stage++) {
        if (tile + stage < stop) copy_part<1>(base + stage * STAGE, copies_a, copies_b, of, tile + stage, 0);
        copies_commit();
    }
#pragma unroll
    for (int i = 0; i < M_TILES; i++)
#pragma unroll
        for (int j = 0; j < N_TILES; j++)
#pragma unroll
            for (int word = 0; word < 2 * PAIR; word++) sums[i][j][word] = 0;
    Fragments fragments[2];
#if THROUGH_REGISTERS
    Held held;
#endif
    // span: multiply
    copies_wait<AHEAD - 1>();
    __syncthreads();
    load_fragments(fragments[0], read, mine, 0);
#pragma unroll 1
    for (; tile < stop; tile++) {
#if THROUGH_REGISTERS
        if (tile + STAGES < stop) fetch_stage(held, of, tile + STAGES);
#endif
#pragma unroll
        for (int group = 0; group < GROUPS; group++) {
            if (group + 1 == GROUPS) {
                // span: load_tiles
                copies_commit();
                copies_wait<STAGES - 2>();
                __syncthreads();
#if THROUGH_REGISTERS
                if (tile + STAGES < stop) put_stage(read, held);
#endif
                write = read;
                read = read + STAGE == base + STAGES * STAGE ? base : read + STAGE;
            }
            // span: multiply
            load_fragments(fragments[(group + 1) % 2], read, mine, (group + 1) % GROUPS);
            multiply_fragments(sums, fragments[group % 2]);
#if !THROUGH_REGISTERS
            // span: load_tiles
            if (group + 1 < GROUPS && tile + AHEAD < stop) {
                copy_part<GROUPS>(write, copies_a, copies_b, of, tile + AHEAD, group);
                if (group + 2 == GROUPS) copy_part<GROUPS>(write, copies_a, copies_b, of, tile + AHEAD, group + 1);
            }
#endif
        }
    }
}
