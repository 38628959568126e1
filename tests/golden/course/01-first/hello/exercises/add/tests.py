from answer import add


def test_two_numbers():
    """adds two numbers"""
    assert add(1, 2) == 3


def test_negative():
    """adds a negative number"""
    assert add(1, -2) == -1, "a sum can be negative"
