# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import asyncio


async def work(n):
    await asyncio.sleep(0.001 * n)
    return asyncio.current_task().get_name(), n


async def main():
    print(await asyncio.gather(work(2), work(1)))
    async with asyncio.timeout(1):
        print(asyncio.get_running_loop().get_debug())
    async with asyncio.TaskGroup() as group:
        group.create_task(work(1))


asyncio.run(main())
