#ifndef FORESTOCK_RECORD_KERNELS_H
#define FORESTOCK_RECORD_KERNELS_H

#include <stdint.h>

/* The bytes of a field in a buffer: quotes around it are left out, `end` is one past the last byte. */
typedef struct {
  int32_t start, end;
  uint8_t has_doubled_quotes;
} forestock_field;

/* A record that was found: its fields, the line ends in it and behind it, one past all of it, and
   whether a byte of it, or of the 63 behind it, lies beyond ASCII. */
typedef struct {
  int32_t field_count, line_ends, end, has_high_bytes;
} forestock_record;

/* Finds the fields of the record of delimited text (RFC 4180, every line end) that starts at `start`.

   Returns 1 where the record is whole and sound, else 0, and nothing that was written counts: a zero
   byte, text behind a closing quote, more than `capacity` fields, or fewer than 64 bytes behind its
   last block. Those records are the careful scanner's. Positions fit 31 bits. Never reads at `count`
   or behind it. On processors without SSE2 it returns 0. */
int forestock_scan_record(
    const uint8_t *_Nonnull bytes, long start, long count, uint8_t delimiter, int uses_quotes,
    forestock_field *_Nonnull fields, long capacity, forestock_record *_Nonnull record);

/* A hash of the bytes from `start` up to `end` and of their number: eight bytes at a time, each product
   of 64 bits folded from its 128. Every bit of the result depends on every byte. */
uint64_t forestock_hash(const uint8_t *_Nonnull bytes, long start, long end);

#endif
