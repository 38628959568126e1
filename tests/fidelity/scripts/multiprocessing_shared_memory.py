# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
from multiprocessing import shared_memory
memory = shared_memory.SharedMemory(create=True, size=100)
memory.buf[:3] = b"abc"
print(bytes(memory.buf[:3]), memory.size)
memory.close()
memory.unlink()
