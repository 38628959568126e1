# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import asyncio
import threading


async def main():
    print(await asyncio.to_thread(lambda: threading.current_thread().name))


asyncio.run(main())
