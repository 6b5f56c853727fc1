"""Damage done to sound inputs: cells, numbers, bytes, structure and options."""

import gzip
import re
import struct

WORDS = [
    "0", "-0", "-0.0", "-1", "1", "2", "0.5", "3000000000", "100000000", "1e8", "1e15", "1e16", "1e18",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615",
    "18446744073709551616", "2147483647", "2147483648", "-2147483649", "9007199254740993", "1e308",
    "-1e308", "1e309", "1e-320", "5e-324", "nan", "NaN", "inf", "-inf", "Infinity", "0x1p1023", "",
    " ", "<1", "<3000000000", "null", "true", "1,5", "1.234.567,89", "١٢", "½", "9" * 400,
    "0." + "0" * 400 + "1", "0001-01-01", "9999-12-31", "2026-02-30", "-9999-01-01", "2026-03-01",
    "2026-03-05", "2500-01-01", "1970-01-01T00:00:00Z", "99999-01-01", "2026-W60", "2026Q9",
    "=1+1", "@x", "a\u0301\u0323", "\U0001F600", "\x00", '"', "\\", "/proc/x", "./.", "\u202e",
    "drop-001", "drop-004", "R1", "R5", "H1", "(outside)", "(unassigned)",
]
LONG = ["x" * 1_000_000, "1" * 1_000_000, "1," * 300_000, "[" * 100_000]
REALS = [0.0, -0.0, -1.0, 1.0, 3e9, 1e8, 1e15, 1e18, 1e100, 1e154, 1e155, 1e300, 1e308,
         1.7976931348623157e308, 5e-324, 1e-308, 1e-160, float("nan"), float("inf"), float("-inf")]
WHOLES = [0, -1, 1, 2, 3, 4, 255, 65536, 999999, 1000000, 2**31 - 1, -2**31]
NUMBER = re.compile(rb"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


def word(random):
    """Returns an extreme or odd text."""
    return random.choice(LONG) if random.random() < 0.004 else random.choice(WORDS)


def damaged(content, name, random):
    """Returns a file's content with one to three damages that suit its kind."""
    if name.endswith(".gz"):
        try:
            inner = gzip.decompress(content)
        except (OSError, EOFError):
            return damaged_bytes(content, random)
        if random.random() < 0.9:
            return gzip.compress(damaged(inner, name[:-3], random), 1)
        return damaged_bytes(content, random)
    for _ in range(random.choice([1, 1, 1, 2, 3])):
        kind = random.random()
        if name.endswith(".bin"):
            content = damaged_words(content, random)
        elif kind < 0.5 and name.endswith(".csv"):
            content = damaged_cell(content, random)
        elif kind < 0.85:
            content = damaged_number(content, random)
        elif kind < 0.95:
            content = damaged_lines(content, random)
        else:
            content = damaged_bytes(content, random)
    return content


def damaged_cell(content, random):
    """Replaces a cell, or a whole column."""
    lines = content.split(b"\n")
    if len(lines) < 2:
        return damaged_bytes(content, random)
    value = word(random).encode()
    column = random.randrange(lines[0].count(b",") + 1)
    whole = random.random() < 0.25
    rows = range(1, len(lines)) if whole else [random.randrange(0 if random.random() < 0.05 else 1,
                                                                len(lines))]
    for row in rows:
        cells = lines[row].split(b",")
        if column < len(cells):
            cells[column] = value if len(value) < 1000 or not whole else b"9"
            lines[row] = b",".join(cells)
    return b"\n".join(lines)


def damaged_number(content, random):
    """Replaces one number of a text."""
    found = list(NUMBER.finditer(content))
    if not found:
        return damaged_bytes(content, random)
    match = random.choice(found)
    return content[:match.start()] + word(random).encode() + content[match.end():]


def damaged_lines(content, random):
    """Removes, repeats, exchanges or cuts lines."""
    lines = content.split(b"\n")
    first, second = random.randrange(len(lines)), random.randrange(len(lines))
    kind = random.randrange(5)
    if kind == 0:
        del lines[first]
    elif kind == 1:
        lines.insert(second, lines[first])
    elif kind == 2:
        lines[first], lines[second] = lines[second], lines[first]
    elif kind == 3:
        lines = lines[:first]
    else:
        lines[first] = lines[first][:random.randrange(len(lines[first]) + 1)]
    return b"\n".join(lines)


def damaged_bytes(content, random):
    """Changes, removes or repeats bytes."""
    data = bytearray(content)
    for _ in range(random.randrange(1, 5)):
        place = random.randrange(len(data) + 1)
        kind = random.randrange(4)
        if kind == 0 and place < len(data):
            data[place] = random.randrange(256)
        elif kind == 1:
            del data[place:place + random.randrange(1, 30)]
        elif kind == 2:
            data[place:place] = bytes(random.randrange(256) for _ in range(random.randrange(1, 9)))
        else:
            data[place:place] = data[place:place + random.randrange(1, 60)]
    return bytes(data)


def damaged_words(content, random):
    """Replaces whole or real numbers of a binary instance; seldom its length."""
    data = bytearray(content)
    kind = random.random()
    if kind < 0.25 and len(data) >= 56:
        place = 4 * random.randrange(14)
        data[place:place + 4] = struct.pack("<i", random.choice(WHOLES))
    elif kind < 0.9 and len(data) > 64:
        place = 56 + 8 * random.randrange((len(data) - 56) // 8)
        data[place:place + 8] = struct.pack("<d", random.choice(REALS))
    else:
        return damaged_bytes(content, random)
    return bytes(data)
