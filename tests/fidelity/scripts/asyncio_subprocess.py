# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import asyncio
import sys


async def main():
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "print(6*7)", stdout=asyncio.subprocess.PIPE)
    print(await process.communicate())


asyncio.run(main())
