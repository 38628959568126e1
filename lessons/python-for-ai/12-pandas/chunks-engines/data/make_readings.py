"""Writes the large CSV of this lesson: python3 make_readings.py OUTPUT SEED

Readings of 400 weather sensors in the order in which they came in. Formatting millions of
numbers one by one would take minutes, so each block of rows is built as a table of bytes:
one row of the table per line of text, one column per character. Characters that a number does
not need (leading zeros, a missing minus sign) are left out when the block is written.
"""

import sys

import numpy as np

ROWS = 4_600_000
BLOCK = 200_000
SENSORS = 400
START = 1_700_000_000  # Unix time of the first reading
HEADER = b"time,sensor,temperature,humidity,pressure,battery\n"


class Lines:
    """A block of text lines under construction, field by field."""

    def __init__(self, rows):
        self.rows = rows
        self.columns = []  # arrays of bytes, one per character position
        self.kept = []  # for each of them: which rows have that character

    def add(self, characters, kept=True):
        self.columns.append(np.broadcast_to(np.asarray(characters, np.uint8), self.rows))
        self.kept.append(np.broadcast_to(kept, self.rows))

    def text(self, character):
        self.add(ord(character))

    def number(self, values, width, decimals=0):
        """Integers, written with the point `decimals` digits from the right."""
        size = np.abs(values)
        self.add(ord("-"), values < 0)
        for place in range(width - 1, -1, -1):
            self.add(ord("0") + size // 10**place % 10, (size >= 10**place) | (place <= decimals))
            if place == decimals and decimals:
                self.text(".")

    def bytes(self):
        table = np.stack(self.columns, axis=1)
        return table[np.stack(self.kept, axis=1)].tobytes()


def block(rng, first, rows):
    second = START + (first + np.arange(rows, dtype=np.int64)) // 8  # eight readings a second
    sensor = rng.integers(1, SENSORS + 1, rows)
    place = sensor % 7 - 3.0  # some places are warmer than others
    daylight = 1 - np.abs(second % 86_400 / 43_200 - 1)  # 0 at midnight, 1 at noon
    temperature = 8 + 2 * place + 14 * daylight + rng.normal(0, 5, rows)
    humidity = np.clip(62 - 1.1 * (temperature - 15) + rng.normal(0, 9, rows), 5, 99.9)
    pressure = 1013 + rng.normal(0, 8, rows)
    battery = np.clip(3.3 + rng.normal(0, 0.2, rows), 2.5, 4.2)

    lines = Lines(rows)
    lines.number(second, 10)
    for values, width, decimals in (
        (sensor, 3, 0),
        (temperature, 6, 4),
        (humidity, 5, 3),
        (pressure, 8, 4),
        (battery, 5, 4),
    ):
        lines.text(",")
        lines.number(np.rint(values * 10**decimals).astype(np.int64), width, decimals)
    lines.text("\n")
    return lines.bytes()


def main(output, seed):
    rng = np.random.default_rng(int(seed))
    with open(output, "wb") as file:
        file.write(HEADER)
        for first in range(0, ROWS, BLOCK):
            file.write(block(rng, first, min(BLOCK, ROWS - first)))


if __name__ == "__main__":
    main(*sys.argv[1:])
