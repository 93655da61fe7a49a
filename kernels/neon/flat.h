// Kernels over all elements of an array in a row, GROUP at once. What is left is in the last GROUP, of which those before
// it are found again; only shorter arrays go element by element.
#pragma once
#include "intsim.h"

// From i on: of one element, of GROUP.
#define IN_VECTORS(GROUP, ONE, ...)                            \
    const long count = m * n;                                  \
    long i = 0;                                                \
    _Pragma("clang loop unroll(disable)")                      \
    for (; i + GROUP <= count; i += GROUP) { __VA_ARGS__ }     \
    if (i < count && i > 0) {                                  \
        i = count - GROUP;                                     \
        __VA_ARGS__                                            \
    } else {                                                   \
        _Pragma("clang loop vectorize(disable) unroll(disable)") \
        for (; i < count; i++) { ONE }                         \
    }
