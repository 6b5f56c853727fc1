/// Counts heap bytes and processor time, and says which input was read when the process died.
#ifndef FUZZ_METER_H
#define FUZZ_METER_H

#include <stdint.h>

/// Installs the counters; 1 where the address sanitizer's hooks are there, else 0.
int fuzz_meter_start(void);

/// Whether the process was asked to end.
int fuzz_meter_stopped(void);

/// Notes the input that is read next and gives it so many seconds of the processor.
void fuzz_meter_begin(uint64_t input, int seconds);

/// The most heap bytes held at once since `fuzz_meter_begin`, above what was held then.
int64_t fuzz_meter_peak(void);

/// Seconds of the processor since `fuzz_meter_begin`.
double fuzz_meter_seconds(void);

/// Seconds of the processor this process has used.
double fuzz_meter_total(void);

#endif
