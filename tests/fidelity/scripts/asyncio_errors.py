# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import asyncio


async def fails():
    raise ValueError("in a task")


async def main():
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    del task
    asyncio.sleep(1)


asyncio.run(main())
