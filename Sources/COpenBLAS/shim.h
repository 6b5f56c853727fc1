#include <cblas.h>
#include <lapacke.h>

/* OpenBLAS's own, for use around fork: ends its worker threads, which it starts when it is loaded and
   which spin for some time. */
int blas_thread_shutdown_(void);
