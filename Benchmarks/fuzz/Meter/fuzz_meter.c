#include "fuzz_meter.h"

#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

// There only where the program is built with the address sanitizer.
extern int __sanitizer_install_malloc_and_free_hooks(
    void (*)(const volatile void *, size_t), void (*)(const volatile void *)) __attribute__((weak));
extern size_t __sanitizer_get_allocated_size(const volatile void *) __attribute__((weak));
extern void __sanitizer_set_death_callback(void (*)(void)) __attribute__((weak));

static _Atomic int64_t held, peak;
static int64_t base;
static volatile uint64_t current;
static volatile sig_atomic_t stopped;
static double started;

static void allocated(const volatile void *block, size_t size) {
  (void)block;
  int64_t now = (held += (int64_t)size);
  if (now > peak) peak = now;
}

static void freed(const volatile void *block) {
  if (block) held -= (int64_t)__sanitizer_get_allocated_size(block);
}

static void name_input(void) {
  char text[64];
  int length = snprintf(text, sizeof text, "\ndied on input %llu\n", (unsigned long long)current);
  if (write(STDERR_FILENO, text, (size_t)length) < 0) return;
}

static void fatal(int number) {
  name_input();
  signal(number, SIG_DFL);
  raise(number);
}

static void stop(int number) {
  (void)number;
  stopped = 1;
}

int fuzz_meter_stopped(void) { return stopped; }

double fuzz_meter_total(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int fuzz_meter_start(void) {
  // A trap of Swift's is SIGILL or SIGTRAP; an input that takes too long is SIGVTALRM.
  int numbers[] = {SIGILL, SIGTRAP, SIGABRT, SIGVTALRM};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) signal(numbers[i], fatal);
  signal(SIGTERM, stop);
  if (!__sanitizer_install_malloc_and_free_hooks) return 0;
  if (__sanitizer_set_death_callback) __sanitizer_set_death_callback(name_input);
  return __sanitizer_install_malloc_and_free_hooks(allocated, freed) != 0;
}

void fuzz_meter_begin(uint64_t input, int seconds) {
  struct itimerval limit = {{0, 0}, {seconds, 0}};
  current = input;
  base = held;
  peak = base;
  started = fuzz_meter_total();
  setitimer(ITIMER_VIRTUAL, &limit, NULL);
}

int64_t fuzz_meter_peak(void) { return peak - base; }

double fuzz_meter_seconds(void) { return fuzz_meter_total() - started; }
