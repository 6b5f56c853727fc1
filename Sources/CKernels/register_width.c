/* Finds the widest registers that the processor and the system offer. */
#include "register_width.h"
#include "dense_kernels.h"

#include <stdatomic.h>
#include <stdlib.h>

static int widest(void) {
#if FORESTOCK_HAS_WIDE_REGISTERS
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
      && __builtin_cpu_supports("avx512vl"))
    return 512;
  if (__builtin_cpu_supports("avx2")) return 256;
#endif
  return 128;
}

int forestock_register_width(void) {
  static _Atomic int known = 0;
  int width = atomic_load_explicit(&known, memory_order_relaxed);
  if (width) return width;
  width = widest();
  const char *asked = getenv("FORESTOCK_REGISTERS");
  const int most = asked ? atoi(asked) : width;
  if (most == 128 || (most == 256 && width > 256)) width = most;
  atomic_store_explicit(&known, width, memory_order_relaxed);
  return width;
}
