# feedback: a sum can be negative
def add(a, b):
    return abs(a + b)


if __name__ == "__main__":
    print(add(*map(int, input().split())))
