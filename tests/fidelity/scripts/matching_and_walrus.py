# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
match {"kind": "a", "items": [1, 2]}:
    case {"kind": str() as kind, "items": [first, *rest]}:
        print(kind, first, rest, n := 5)
print(f"{n=} {n!r:>5}")
