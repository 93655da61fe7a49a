// In the place of kernels/cuda/warp_group.cuh, for a host compiler. Products read shared memory through their descriptors
// and registers by the fragment layouts of the PTX ISA; they are done when they are issued. Barriers and copies wait and
// count as the hardware's do, so that a kernel that waits for nothing, or for ever, is found out.
#pragma once
#include "warp.cuh"

typedef unsigned long long u64;
struct uint2 { u32 x, y; };

#define __grid_constant__

// Rows of `row_bytes`, `length` of them a head; boxes of `rows` rows of `width` bytes, swizzled by as much.
struct TensorMap {
    const unsigned char* data;
    int row_bytes, length, width, rows, element_bytes;
};

struct MemoryBarrier { int arrivals, missing, bytes, phase; };
struct NamedBarrier { int arrived, generation; };
static std::map<u32, MemoryBarrier> memory_barriers;
static std::map<std::array<int, 4>, NamedBarrier> named_barriers;  // by block and number

inline void settle(MemoryBarrier& b) {
    if (b.missing == 0 && b.bytes == 0) {
        b.missing = b.arrivals;
        b.phase++;
    }
}
inline void barrier_init(u32 barrier, int arrivals) {
    memory_barriers[barrier] = {arrivals, arrivals, 0, 0};
}
inline void barrier_expect(u32 barrier, int bytes) {
    MemoryBarrier& b = memory_barriers.at(barrier);
    b.missing--;
    b.bytes += bytes;
    settle(b);
}
inline void barrier_arrive(u32 barrier) { barrier_expect(barrier, 0); }
inline void barrier_wait(u32 barrier, int phase) {
    MemoryBarrier& b = memory_barriers.at(barrier);
    wait_until([&] { return b.phase % 2 != phase; });
}

inline void named_arrive(int id, int threads, bool waits) {
    NamedBarrier& b = named_barriers[{blockIdx.x, blockIdx.y, blockIdx.z, id}];
    int generation = b.generation;
    if (++b.arrived == threads) {
        b.arrived = 0;
        b.generation++;
    } else if (waits) {
        wait_until([&] { return b.generation != generation; });
    }
}
inline void turn_wait(int id) { named_arrive(id, 256, true); }
inline void turn_pass(int id) { named_arrive(id, 256, false); }
inline void group_meet(int id) { named_arrive(id, 128, true); }

template <int REGISTERS> inline void take_registers() {}
template <int REGISTERS> inline void give_registers() {}
inline void shared_fence() {}
inline void products_fence() {}
inline void products_commit() {}
template <int PENDING> inline void products_wait() { meet(); }

inline u32 swizzle(u32 address, int width) { return address ^ (address >> 3 & (width - 16)); }
template <int WIDTH> inline u32 swizzled(u32 offset) { return swizzle(offset, WIDTH); }

inline void copy_box(u32 to, const TensorMap* map, int column, int row, int head, u32 barrier) {
    for (int r = 0; r < map->rows; r++)
        for (int i = 0; i < map->width; i++) {
            long long place = (static_cast<long long>(head) * map->length + row + r) * map->row_bytes
                              + column * map->element_bytes + i;
            bool inside = row + r < map->length && column * map->element_bytes + i < map->row_bytes;
            memory[swizzle(to + r * map->width + i, map->width)] = inside ? map->data[place] : 0;
        }
    memory_barriers.at(barrier).bytes -= map->rows * map->width;
    settle(memory_barriers.at(barrier));
}

// Fields as in a matrix descriptor of the PTX ISA.
template <int WIDTH> inline u64 matrix_descriptor(u32 address, int leading) {
    return u64(address >> 4 & 0x3fff) | u64(leading >> 4) << 16 | u64(8 * WIDTH >> 4) << 32
           | u64(WIDTH == 128 ? 1 : WIDTH == 64 ? 2 : 3) << 62;
}
struct Matrix {
    u32 address, leading, stride;
    int width;
    Matrix(u64 d) : address((d & 0x3fff) << 4), leading((d >> 16 & 0x3fff) << 4), stride((d >> 32 & 0x3fff) << 4),
                    width(d >> 62 == 1 ? 128 : d >> 62 == 2 ? 64 : 32) {}
    // Byte i of the inner dimension, row r: eight rows of `width` bytes after one another, `stride` between eights and
    // `leading` between blocks of `width`, where the inner dimension has several (none of 32 bytes of k does).
    u32 place(int r, int i) const {
        return swizzle(address + r / 8 * stride + r % 8 * width + i % width + i / width * leading, width);
    }
};

inline float e4m3_to_f32(int x) {
    int exponent = x >> 3 & 15, fraction = x & 7;
    float size = exponent ? std::ldexp(8.0f + fraction, exponent - 10) : std::ldexp(float(fraction), -9);
    return x & 128 ? -size : size;
}
inline int f32_to_e4m3(float x) {  // ties to even, saturated
    float size = std::fabs(x);
    int exponent;
    std::frexp(size, &exponent);
    float unit = std::ldexp(1.0f, std::max(exponent - 4, -9));
    float rounded = std::min(std::nearbyint(size / unit) * unit, 448.0f);
    int code = 0;
    while (code < 126 && e4m3_to_f32(code) < rounded) code++;
    return code | (std::signbit(x) ? 128 : 0);
}

struct F16 {
    enum { BYTES = 2, BITS = 23 };
    static float value(u32 bits) { return f16_to_f32(bits); }
};
struct E4M3 {
    enum { BYTES = 1, BITS = 13 };
    static float value(u32 bits) { static const std::vector<float> all = [] {
            std::vector<float> table;
            for (int x = 0; x < 256; x++) table.push_back(e4m3_to_f32(x));
            return table;
        }();
        return all[bits & 255];
    }
};

struct F16Columns : F16 {};  // the columns of b are its inner dimension

// d += the sum of a[h][k] b(column, k), cut as the tensor cores' adders cut it.
template <class Kind, int COUNT, class B> inline void accumulate_products(float (&d)[COUNT], const float (&a)[2][32],
                                                                          B b) {
    for (int n = 0; n < COUNT / 4; n++)
        for (int i = 0; i < 2; i++)
            for (int h = 0; h < 2; h++) {
                double sum = d[4 * n + 2 * h + i];
                for (int k = 0; k < 32 / Kind::BYTES; k++) sum += double(a[h][k]) * b(8 * n + 2 * (lane() % 4) + i, k);
                d[4 * n + 2 * h + i] = truncated(sum, Kind::BITS);
            }
}
template <class Kind> inline float shared_value(u32 place) {
    u32 bits = 0;
    memcpy(&bits, memory + place, Kind::BYTES);
    return Kind::value(bits);
}

template <class Kind, int COUNT> inline void multiply_group(Kind, float (&d)[COUNT], u64 a, u64 b, int accumulate) {
    Matrix left(a), right(b);
    float rows[2][32];
    for (int h = 0; h < 2; h++)
        for (int k = 0; k < 32 / Kind::BYTES; k++)
            rows[h][k] = shared_value<Kind>(left.place(threadIdx.x / 32 % 4 * 16 + lane() / 4 + 8 * h, k * Kind::BYTES));
    if (!accumulate) memset(d, 0, sizeof d);
    accumulate_products<Kind>(d, rows, [&](int n, int k) {
        return shared_value<Kind>(std::is_same<Kind, F16Columns>::value ? right.place(k, n * 2)
                                                                        : right.place(n, k * Kind::BYTES));
    });
}

// FP16's b has its columns as the inner dimension, E4M3's has k.
template <class Kind, int COUNT> inline void multiply_group(Kind, float (&d)[COUNT], const u32 (&a)[4], u64 b, int accumulate = 1) {
    Matrix right(b);
    if (!accumulate) memset(d, 0, sizeof d);
    constexpr int OF_REGISTER = 4 / Kind::BYTES, OF_HALF = 4 * OF_REGISTER;
    float rows[2][32];
    memcpy(warp().slots[lane()], a, 16);
    meet();
    for (int h = 0; h < 2; h++)
        for (int k = 0; k < 2 * OF_HALF; k++) {
            u32 word = warp().slots[lane() / 4 * 4 + k % OF_HALF / OF_REGISTER][2 * (k / OF_HALF) + h];
            rows[h][k] = Kind::value(word >> 8 * Kind::BYTES * (k % OF_REGISTER) & (Kind::BYTES == 2 ? 0xffff : 0xff));
        }
    meet();
    accumulate_products<Kind>(d, rows, [&](int n, int k) {
        return shared_value<Kind>(Kind::BYTES == 2 ? right.place(k, n * 2) : right.place(n, k));
    });
}

inline void store_matrix_4(u32 to, const u32 (&r)[4]) {
    warp().slots[lane()][0] = to;
    meet();
    for (int i = 0; i < 4; i++)
        memcpy(memory + warp().slots[8 * i + lane() / 4][0] + 4 * (lane() % 4), &r[i], 4);
    meet();
}

inline u32 pack_e4m3(float a, float b, float c, float d) {
    return f32_to_e4m3(a) | f32_to_e4m3(b) << 8 | f32_to_e4m3(c) << 16 | u32(f32_to_e4m3(d)) << 24;
}
