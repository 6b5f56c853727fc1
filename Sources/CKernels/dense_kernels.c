/* Compiles the dense kernels for each width of registers and chooses one when the program runs. */
#include "dense_kernels.h"

#include <stdlib.h>
#include <string.h>

#include "register_width.h"

/* The widths must not contract a product and a sum into one rounding. */
#pragma clang fp contract(off)

enum {
  /* Products that are summed before they are added to C: part of what the bits depend on. */
  BLOCK_DEPTH = 256,
  /* Rows of op(A) that are packed at once. */
  BLOCK_ROWS = 128,
  /* Order of the diagonal blocks of a factor. */
  BLOCK_ORDER = 32,
  /* Right-hand sides below which a triangular solve is not blocked. */
  FEW_COLUMNS = 4,
  /* Doubles of scratch on the stack. */
  SMALL_SCRATCH = 6144,
};

/* The pivot of a row that takes no part: its unknown comes out as 0. */
#define NEVER 1e128

typedef double TWO __attribute__((vector_size(16)));
typedef double FOUR __attribute__((vector_size(32)));
typedef double EIGHT __attribute__((vector_size(64)));

#define NAME(f) f##_128
#define V TWO
#define LANES 2
#define ROWS 2
#define COLUMNS 4
#include "dense_kernels.inc"

#if FORESTOCK_HAS_WIDE_REGISTERS

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define NAME(f) f##_256
#define V FOUR
#define LANES 4
#define ROWS 2
#define COLUMNS 4
#include "dense_kernels.inc"
#pragma clang attribute pop

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512dq,avx512vl"))), apply_to = function)
#define NAME(f) f##_512
#define V EIGHT
#define LANES 8
#define ROWS 1
#define COLUMNS 8
#include "dense_kernels.inc"
#pragma clang attribute pop

#define CHOOSE(f, ...)                                                     \
  switch (forestock_register_width()) {                                    \
    case 512: return f##_512(__VA_ARGS__);                                 \
    case 256: return f##_256(__VA_ARGS__);                                 \
    default: return f##_128(__VA_ARGS__);                                  \
  }
#else
#define CHOOSE(f, ...) return f##_128(__VA_ARGS__);
#endif

int forestock_multiply(
    long m, long n, long k, double alpha, int transpose_a, const double *a, long lda,
    int transpose_b, const double *b, long ldb, double beta, double *c, long ldc) {
  CHOOSE(multiply, m, n, k, alpha, transpose_a, a, lda, transpose_b, b, ldb, beta, c, ldc)
}

void forestock_multiply_vector(
    long m, long n, double alpha, int transpose, const double *a, long lda, const double *x,
    double beta, double *y) {
  CHOOSE(multiply_vector, m, n, alpha, transpose, a, lda, x, beta, y)
}

int forestock_solve_lower(
    int transpose, long n, long columns, const double *l, long ldl, double *b, long ldb) {
  CHOOSE(solve_lower, transpose, n, columns, l, ldl, b, ldb)
}

long forestock_cholesky(long n, double *a, long lda, const double *least) {
  CHOOSE(cholesky, n, a, lda, least)
}
