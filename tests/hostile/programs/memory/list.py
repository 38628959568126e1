# SPDX-License-Identifier: GPL-3.0-or-later
# A list that grows.
# run: --wall 8 --memory 150
# outcome: memory_limit killed_by=memory
# busy: yes
kept = []
for _ in range(1500):
    kept.append(b"x" * 1_000_000)
print("survived")
