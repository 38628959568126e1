# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import asyncio
import logging
logging.basicConfig(format="%(levelname)s %(name)s")


async def main():
    asyncio.create_task(asyncio.sleep(10))
    return 1


print(asyncio.run(main(), debug=True))
