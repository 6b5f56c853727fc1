#include <cblas.h>
#include <lapacke.h>

/* OpenBLAS's own, for use around fork; weak, since builds without threads do not have it. */
int blas_thread_shutdown_(void) __attribute__((weak));

/* Ends the worker threads that OpenBLAS starts when it is loaded and which spin for some time. */
static inline void end_blas_threads(void) {
  if (blas_thread_shutdown_) blas_thread_shutdown_();
}
