# sum() over a tuple
def add(a, b):
    return sum((a, b))


if __name__ == "__main__":
    print(add(*map(int, input().split())))
