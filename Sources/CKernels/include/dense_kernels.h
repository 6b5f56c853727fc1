#ifndef FORESTOCK_DENSE_KERNELS_H
#define FORESTOCK_DENSE_KERNELS_H

/* Dense kernels whose sums run in one order on every processor: without fused multiply-add, and with
   lanes of fixed meaning, so that registers of 128, 256 and 512 bits give the same bits. Matrices are
   column-major, `ld` apart. Vectors must not overlap. */

/* C <- alpha op(A) op(B) + beta C, op(A) m x k, op(B) k x n; beta 0 overwrites C. Returns 0, or 1 where
   memory ran out. */
int forestock_multiply(
    long m, long n, long k, double alpha, int transpose_a, const double *_Nonnull a, long lda,
    int transpose_b, const double *_Nonnull b, long ldb, double beta, double *_Nonnull c, long ldc);

/* y <- alpha op(A) x + beta y, A m x n. */
void forestock_multiply_vector(
    long m, long n, double alpha, int transpose, const double *_Nonnull a, long lda,
    const double *_Nonnull x, double beta, double *_Nonnull y);

/* Solves L X = B, or L' X = B where `transpose` is 1, in place; L n x n lower triangular. Returns 0, or
   1 where memory ran out. */
int forestock_solve_lower(
    int transpose, long n, long columns, const double *_Nonnull l, long ldl, double *_Nonnull b,
    long ldb);

/* Overwrites the lower triangle of A with its Cholesky factor; of the upper one, undefined entries
   near the diagonal. Returns 0, the order from 1 of the first
   pivot that is not positive, or -1 where memory ran out. A row whose pivot is at most its entry of
   `least`, which may be null, depends on those before it as far as can be told: it takes no part. */
long forestock_cholesky(long n, double *_Nonnull a, long lda, const double *_Nullable least);

/* The width in bits of the registers that the kernels use: 128, 256 or 512. The processor's widest,
   or less where the variable FORESTOCK_REGISTERS asks for it. */
int forestock_register_width(void);

#endif
