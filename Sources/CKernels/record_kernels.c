/* Finds fields of delimited text by blocks of 64 bytes: one bit for each byte that may end a field. */
#include "record_kernels.h"

#include <string.h>

static inline uint64_t folded(uint64_t a, uint64_t b) {
  const unsigned __int128 product = (unsigned __int128)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t forestock_hash(const uint8_t *bytes, long start, long end) {
  /* Odd, with bits of the golden ratio and of pi. */
  const uint64_t first = 0x9E3779B97F4A7C15u, second = 0x243F6A8885A308D3u;
  uint64_t hash = second ^ (uint64_t)(end - start);
  for (; end - start >= 8; start += 8) {
    uint64_t word;
    memcpy(&word, bytes + start, 8);
    hash = folded(hash ^ word, first);
  }
  uint64_t word = 0;
  for (; start < end; start++) word = word << 8 | bytes[start];
  hash = folded(hash ^ word, first);
  return folded(hash ^ first, second);
}

#if defined(__SSE2__)
#include <emmintrin.h>

/* Bits of the bytes of a block: delimiters, and others that the state decides about. */
typedef struct {
  uint64_t delimiters, others, high;
} marks;

static inline uint64_t bits(__m128i x, int part) {
  return (uint64_t)(uint32_t)_mm_movemask_epi8(x) << (16 * part);
}

static inline marks look(const uint8_t *at, __m128i delimiter, __m128i quote) {
  const __m128i zero = _mm_setzero_si128();
  const __m128i feed = _mm_set1_epi8(0x0A), carriage = _mm_set1_epi8(0x0D);
  marks found = {0, 0, 0};
  for (int part = 0; part < 4; part++) {
    const __m128i x = _mm_loadu_si128((const __m128i *)(at + 16 * part));
    const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(x, feed), _mm_cmpeq_epi8(x, carriage));
    const __m128i rest = _mm_or_si128(_mm_cmpeq_epi8(x, quote), _mm_cmpeq_epi8(x, zero));
    found.delimiters |= bits(_mm_cmpeq_epi8(x, delimiter), part);
    found.others |= bits(_mm_or_si128(ends, rest), part);
    found.high |= bits(x, part);
  }
  return found;
}

int forestock_scan_record(
    const uint8_t *bytes, long start, long count, uint8_t delimiter, int uses_quotes,
    forestock_field *fields, long capacity, forestock_record *record) {
  const __m128i wanted = _mm_set1_epi8((char)delimiter);
  /* Without quotes the line feed stands in for them: it is looked for anyway. */
  const uint8_t quote = uses_quotes ? 0x22 : 0x0A;
  const __m128i quotes = _mm_set1_epi8((char)quote);
  long block = start, field = start, n = 0;
  int32_t lines = 0;
  uint64_t high = 0;
  /* Inside quotes; `quoted` is one past the opening one of the field at hand, 0 where it has none. */
  int inside = 0;
  long quoted = 0, closed = 0;
  uint8_t doubled = 0;
  long next = start; /* Bytes before it were dealt with. */
  for (;;) {
    /* One byte more than the block is looked at behind quotes and carriage returns. */
    if (block + 65 > count) return 0;
    marks found = look(bytes + block, wanted, quotes);
    high |= found.high;
    uint64_t left = found.delimiters | found.others;
    if (next > block) left &= ~(uint64_t)0 << (next - block);
    if (!found.others && !inside && !quoted) {
      if (n + 64 > capacity && n + __builtin_popcountll(left) > capacity) return 0;
      while (left) {
        const long at = block + __builtin_ctzll(left);
        left &= left - 1;
        fields[n].start = (int32_t)field;
        fields[n].end = (int32_t)at;
        fields[n].has_doubled_quotes = 0;
        n++;
        field = at + 1;
      }
      block += 64;
      continue;
    }
    while (left) {
      const long at = block + __builtin_ctzll(left);
      left &= left - 1;
      if (at < next) continue;
      const uint8_t byte = bytes[at];
      if (byte == 0) return 0;
      if (inside) {
        if (byte == quote && uses_quotes) {
          if (bytes[at + 1] == quote) {
            doubled = 1;
            next = at + 2;
            continue;
          }
          inside = 0;
          closed = at;
          const uint8_t behind = bytes[at + 1];
          if (behind != delimiter && behind != 0x0A && behind != 0x0D) return 0;
        } else if (byte == 0x0A) {
          lines++;
        } else if (byte == 0x0D && bytes[at + 1] != 0x0A) {
          lines++;
        }
        continue;
      }
      if (byte == quote && uses_quotes) {
        if (at == field && !quoted) {
          inside = 1;
          quoted = at + 1;
        }
        continue;
      }
      if (n == capacity) return 0;
      fields[n].start = (int32_t)(quoted ? quoted : field);
      fields[n].end = (int32_t)(quoted ? closed : at);
      fields[n].has_doubled_quotes = doubled;
      n++;
      quoted = 0;
      doubled = 0;
      field = at + 1;
      if (byte == delimiter) continue;
      if (byte == 0x0D && bytes[at + 1] == 0x0A) field++;
      record->field_count = (int32_t)n;
      record->line_ends = lines + 1;
      record->end = (int32_t)field;
      record->has_high_bytes = high != 0;
      return 1;
    }
    block += 64;
  }
}

#else

int forestock_scan_record(
    const uint8_t *bytes, long start, long count, uint8_t delimiter, int uses_quotes,
    forestock_field *fields, long capacity, forestock_record *record) {
  (void)bytes, (void)start, (void)count, (void)delimiter, (void)uses_quotes;
  (void)fields, (void)capacity, (void)record;
  return 0;
}

#endif
