# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import abc


class Base(abc.ABC):
    @abc.abstractmethod
    def f(self):
        ...


print(Base.__subclasses__(), Base.__abstractmethods__)
Base()
