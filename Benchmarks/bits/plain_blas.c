/* A stand-in for the products and triangular solves of BLAS in plain loops, to be loaded before
   OpenBLAS: whatever still prints other digits with it depends on the order in which BLAS sums. */

enum { ROW_MAJOR = 101, NO_TRANSPOSE = 111, LOWER = 122, UNIT = 132, LEFT = 141 };

void cblas_dgemm(
    int order, int ta, int tb, int m, int n, int k, double alpha, const double *a, int lda,
    const double *b, int ldb, double beta, double *c, int ldc) {
  if (order == ROW_MAJOR) __builtin_trap();
  for (long j = 0; j < n; j++)
    for (long i = 0; i < m; i++) {
      double sum = 0;
      for (long p = 0; p < k; p++)
        sum += (ta == NO_TRANSPOSE ? a[i + p * lda] : a[p + i * lda])
               * (tb == NO_TRANSPOSE ? b[p + j * ldb] : b[j + p * ldb]);
      c[i + j * ldc] = (beta == 0 ? 0 : beta * c[i + j * ldc]) + alpha * sum;
    }
}

void cblas_dtrsm(
    int order, int side, int triangle, int transpose, int diagonal, int m, int n, double alpha,
    const double *a, int lda, double *b, int ldb) {
  if (order == ROW_MAJOR || side != LEFT || triangle != LOWER || diagonal == UNIT) __builtin_trap();
  for (long c = 0; c < n; c++) {
    double *x = b + c * ldb;
    for (long step = 0; step < m; step++) {
      const long i = transpose == NO_TRANSPOSE ? step : m - 1 - step;
      double sum = alpha * x[i];
      if (transpose == NO_TRANSPOSE)
        for (long p = 0; p < i; p++) sum -= a[i + p * lda] * x[p];
      else
        for (long p = i + 1; p < m; p++) sum -= a[p + i * lda] * x[p];
      x[i] = sum / a[i + i * lda];
    }
  }
}
