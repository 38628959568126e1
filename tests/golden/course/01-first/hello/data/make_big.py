import random
import sys

random.seed(int(sys.argv[2]))
with open(sys.argv[1], "w") as file:
    file.write("".join(random.choice("ab") for _ in range(1000)))
