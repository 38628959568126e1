// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/valuecompare.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace Lectern;
using namespace Qt::StringLiterals;

namespace {

Value none()
{
    return {NoneValue{}, u"NoneType"_s, {}};
}
Value truth(bool value)
{
    return {value, u"bool"_s, {}};
}
Value integer(const QString &text)
{
    return {NumberValue{text, {}, false}, u"int"_s, {}};
}
Value real(const QString &text)
{
    return {NumberValue{text, {}, true}, u"float"_s, {}};
}
Value str(const QString &text)
{
    return {TextValue{text}, u"str"_s, {}};
}
Value list(std::vector<Value> items)
{
    return {SequenceValue{SequenceValue::Kind::List, std::move(items), {}}, u"list"_s, {}};
}
Value tuple(std::vector<Value> items, const QStringList &names = {})
{
    return {SequenceValue{SequenceValue::Kind::Tuple, std::move(items), names},
            names.isEmpty() ? u"tuple"_s : u"Point"_s,
            {}};
}
Value set(std::vector<Value> items)
{
    return {SetValue{std::move(items)}, u"set"_s, {}};
}
Value dict(std::vector<Value> items, const QString &type = u"dict"_s)
{
    return {DictValue{std::move(items)}, type, {}};
}
Value array(const QString &dtype, const QList<qint64> &shape, std::vector<Value> items)
{
    return {ArrayValue{dtype, shape, std::move(items)}, u"ndarray"_s, {}};
}
Value opaque(const QString &origin)
{
    return {OpaqueValue{u"<A object>"_s}, u"A"_s, origin};
}
Value subclass(const QString &type, const Value &base)
{
    return {SubclassValue{{base}}, type, {}};
}
Value from(const QString &origin, Value value)
{
    value.origin = origin;
    return value;
}
Value numpy(Value value, const QString &type)
{
    value.type = "numpy."_L1 + type;
    return value;
}

const Value one = integer(u"1"_s);
const Value two = integer(u"2"_s);
const Value three = integer(u"3"_s);

constexpr ValueRule exact{.exact = true};
constexpr ValueRule anyOrder{.anyOrder = true};
constexpr ValueRule closely{.close = true};

bool agree(const Value &expected, const Value &actual, const ValueRule &rule = {})
{
    return compareValues(expected, actual, rule).agrees();
}

QString message(const Value &expected, const Value &actual, const ValueRule &rule = {})
{
    const auto comparison = compareValues(expected, actual, rule);
    return comparison.agrees() ? QString() : comparison.firstDifference->message;
}

} // namespace

TEST_CASE("by value a number equals another of the same value and nothing else", "[valuecompare]")
{
    CHECK(agree(one, real(u"1.0"_s)));
    CHECK(agree(real(u"1.0"_s), numpy(one, u"int64"_s)));
    CHECK(agree(real(u"0.0"_s), real(u"-0.0"_s)));
    CHECK(agree(real(u"nan"_s), real(u"nan"_s)));
    CHECK(agree(real(u"inf"_s), real(u"inf"_s)));
    CHECK(agree({NumberValue{u"1.0"_s, u"0.0"_s, true}, u"complex"_s, {}}, one));
    CHECK_FALSE(agree({NumberValue{u"1.0"_s, u"2.0"_s, true}, u"complex"_s, {}}, one));
    CHECK_FALSE(agree(real(u"inf"_s), real(u"-inf"_s)));
    CHECK_FALSE(agree(real(u"nan"_s), one));
    CHECK_FALSE(agree(one, two));
    CHECK_FALSE(agree(one, truth(true)));
    CHECK_FALSE(agree(truth(true), one));
    CHECK_FALSE(agree(truth(true), truth(false)));
    CHECK_FALSE(agree(one, str(u"1"_s)));
    CHECK_FALSE(agree(none(), truth(false)));
    CHECK_FALSE(agree(integer(u"100000000000000000000000000000001"_s),
                      integer(u"100000000000000000000000000000000"_s)));
    CHECK(agree(integer(u"0xabc"_s), integer(u"0xabc"_s)));
    CHECK_FALSE(agree(integer(u"0xabc"_s), integer(u"0xabd"_s)));
}

TEST_CASE("by value kinds of containers differ and orders of dicts and sets do not",
          "[valuecompare]")
{
    CHECK(agree(list({one, two}), list({one, real(u"2.0"_s)})));
    CHECK_FALSE(agree(list({one, two}), list({two, one})));
    CHECK_FALSE(agree(list({one}), tuple({one})));
    CHECK_FALSE(agree(list({one}), list({one, two})));
    CHECK_FALSE(agree(list({one, two}), list({one})));
    CHECK_FALSE(agree(list({}), none()));
    CHECK(agree(set({one, two}), set({two, one})));
    CHECK_FALSE(agree(set({one, two}), set({one})));
    CHECK_FALSE(agree(set({one}), set({one, two})));
    CHECK_FALSE(agree(set({one}), set({truth(true)})));
    CHECK(agree(dict({one, two, two, three}), dict({two, three, one, two})));
    CHECK(agree(dict({one, two}), dict({one, two}, u"defaultdict"_s)));
    CHECK_FALSE(agree(dict({one, two}), dict({one, three})));
    CHECK_FALSE(agree(dict({one, two}), dict({})));
    CHECK_FALSE(agree(dict({}), dict({one, two})));
    CHECK_FALSE(agree(dict({one, two}), dict({one, two, two, two})));
    CHECK(agree(tuple({one}), tuple({one}, {u"x"_s}))); // a namedtuple will do for a tuple
    CHECK_FALSE(agree(tuple({one}, {u"x"_s}), tuple({one})));
    CHECK_FALSE(agree(tuple({one}, {u"x"_s}), tuple({one}, {u"y"_s})));
}

TEST_CASE("exact wants the same types and the same order of keys", "[valuecompare]")
{
    CHECK(agree(list({one, str(u"a"_s)}), list({one, str(u"a"_s)}), exact));
    CHECK_FALSE(agree(one, real(u"1.0"_s), exact));
    CHECK_FALSE(agree(one, numpy(one, u"int64"_s), exact));
    CHECK_FALSE(agree(real(u"0.0"_s), real(u"-0.0"_s), exact));
    CHECK(agree(real(u"nan"_s), real(u"nan"_s), exact));
    CHECK_FALSE(agree(list({one}), list({real(u"1.0"_s)}), exact));
    CHECK(agree(dict({one, two, two, one}), dict({one, two, two, one}), exact));
    CHECK_FALSE(agree(dict({one, two, two, one}), dict({two, one, one, two}), exact));
    CHECK_FALSE(agree(dict({}), dict({}, u"Counter"_s), exact));
    CHECK(agree(set({one, two}), set({two, one}), exact));
    CHECK_FALSE(agree(array(u"int64"_s, {1}, {one}), array(u"int32"_s, {1}, {one}), exact));
    CHECK_FALSE(agree(tuple({one}), tuple({one}, {u"x"_s}), exact));
}

TEST_CASE("by value the noise of floats does not matter and every other digit does",
          "[valuecompare]")
{
    const auto [expected, actual, isNoise] = GENERATE(table<QString, QString, bool>({
        {"0.3", "0.30000000000000004", true},
        {"0.30000000000000004", "0.3", true},
        {"1.0", "1.0000000001", true},
        {"1.0", "1.00000001", false},
        {"0.0", "5.551115123125783e-17", true},
        {"5.551115123125783e-17", "-1.1102230246251565e-16", true},
        {"0.0", "1e-11", false},
        {"0.0", "-0.0", true},
        {"6.626e-34", "1.381e-23", false}, // both tiny, and both meant
        {"6.626e-34", "0.0", false},
        {"12345678.9", "12345678.91", false}, // a cent, though it is within 1e-9
        {"1718000000.0", "1718000001.0", false},
        {"1e+300", "1.0000000000000002e+300", true},
        {"inf", "1e+308", false},
        {"nan", "nan", true},
        {"nan", "0.0", false},
    }));
    CAPTURE(expected, actual);
    CHECK(agree(real(expected), real(actual)) == isNoise);
    CHECK(agree(list({real(expected)}), list({real(actual)})) == isNoise);
    CHECK(agree(real(expected), real(actual), exact) == (expected == actual));
    CHECK_FALSE(agree(integer(u"1000000000000"_s), integer(u"1000000000001"_s)));
}

TEST_CASE("close allows for the noise of floats at any depth and for nothing else",
          "[valuecompare]")
{
    const Value noisy = real(u"0.30000000000000004"_s);
    CHECK(agree(real(u"0.3"_s), noisy, closely));
    CHECK(agree(dict({str(u"a"_s), list({real(u"0.3"_s)})}), dict({str(u"a"_s), list({noisy})}),
                closely));
    CHECK(agree(set({real(u"0.3"_s), one}), set({one, noisy}), closely));
    CHECK(agree(array(u"f8"_s, {1}, {real(u"0.3"_s)}), array(u"f8"_s, {1}, {noisy}), closely));
    CHECK_FALSE(agree(real(u"0.3"_s), real(u"0.31"_s), closely));
    CHECK(agree(real(u"0.0"_s), real(u"1e-12"_s), closely));
    CHECK_FALSE(agree(real(u"0.0"_s), real(u"1e-12"_s), // relative to zero
                      {.close = true, .absoluteTolerance = 0}));
    CHECK_FALSE(agree(real(u"0.3"_s), noisy,
                      {.close = true, .relativeTolerance = 0, .absoluteTolerance = 0}));
    CHECK(agree(real(u"0.0"_s), real(u"1e-12"_s), {.close = true, .absoluteTolerance = 1e-9}));
    CHECK_FALSE(agree(real(u"0.0"_s), real(u"1e-6"_s), {.close = true, .absoluteTolerance = 1e-9}));
    CHECK_FALSE(agree(real(u"1.0"_s), real(u"nan"_s), closely));
    CHECK_FALSE(agree(real(u"1e308"_s), real(u"inf"_s), closely));
    CHECK_FALSE(agree(real(u"inf"_s), real(u"1e308"_s), closely));
    CHECK_FALSE(agree(real(u"1.0"_s), real(u"-1.0"_s), closely));
    CHECK_FALSE(
        agree(integer(u"1000000000000"_s), integer(u"1000000000001"_s), closely)); // no float
    CHECK(agree(integer(u"1000000000000"_s), real(u"1000000000000.0001"_s), closely));
    CHECK(agree(real(u"0.3"_s), noisy, {.exact = true, .close = true}));
    CHECK_FALSE(agree(list({real(u"1.0"_s)}), tuple({real(u"1.0"_s)}), closely));
}

TEST_CASE("any-order frees the order of the outermost items only", "[valuecompare]")
{
    CHECK(agree(list({one, two, two}), list({two, one, two}), anyOrder));
    CHECK_FALSE(agree(list({one, two, two}), list({two, one, one}), anyOrder));
    CHECK_FALSE(agree(list({one, two}), list({two, one, one}), anyOrder));
    CHECK_FALSE(agree(list({one, two, two}), list({two, one}), anyOrder));
    CHECK_FALSE(agree(list({one, two}), tuple({two, one}), anyOrder));
    CHECK_FALSE(agree(list({list({one, two})}), list({list({two, one})}), anyOrder));
    CHECK(agree(list({tuple({one}), tuple({two})}), list({tuple({real(u"2.0"_s)}), tuple({one})}),
                anyOrder));
    // The first that is close enough need not be the right partner.
    const ValueRule wide{.anyOrder = true, .close = true, .absoluteTolerance = 1};
    CHECK(agree(list({real(u"1.0"_s), real(u"2.0"_s)}), list({real(u"1.9"_s), real(u"0.5"_s)}),
                wide));
    CHECK_FALSE(agree(list({real(u"1.0"_s), real(u"2.0"_s)}),
                      list({real(u"1.5"_s), real(u"5.0"_s)}), wide));
}

TEST_CASE("what is cut or unknown equals nothing", "[valuecompare]")
{
    const Value cut{CutValue{u"large"_s}, u"cut"_s, {}};
    const Value subInt = subclass(u"MyInt"_s, one);
    CHECK_FALSE(agree(cut, cut));
    CHECK_FALSE(agree(list({cut}), list({cut})));
    CHECK_FALSE(agree(set({cut}), set({cut})));
    CHECK_FALSE(agree(dict({one, cut}), dict({one, cut})));
    CHECK_FALSE(agree(opaque({}), opaque({})));
    CHECK_FALSE(agree(opaque(u"a"_s), opaque(u"b"_s)));
    CHECK_FALSE(agree(opaque(u"a"_s), opaque({})));
    CHECK_FALSE(agree(one, opaque(u"a"_s)));
    CHECK_FALSE(agree(opaque(u"a"_s), from(u"a"_s, list({}))));
    CHECK(agree(opaque(u"a"_s), opaque(u"a"_s))); // the same object of the arguments
    CHECK_FALSE(agree(one, subInt));
    CHECK_FALSE(agree(subInt, one));
    CHECK(agree(subInt, subInt));
    CHECK_FALSE(agree(subInt, subclass(u"MyInt"_s, two)));
    CHECK_FALSE(agree(subInt, subclass(u"Other"_s, one)));
    const Value cycle{CycleValue{1}, u"cycle"_s, {}};
    CHECK(agree(list({cycle}), list({cycle})));
    CHECK_FALSE(agree(list({cycle}), list({Value{CycleValue{2}, u"cycle"_s, {}}})));
}

TEST_CASE("arrays differ by shape and by their items", "[valuecompare]")
{
    const Value row = array(u"int64"_s, {1, 2}, {one, two});
    CHECK(agree(row, array(u"float64"_s, {1, 2}, {real(u"1.0"_s), real(u"2.0"_s)})));
    CHECK_FALSE(agree(row, array(u"int64"_s, {2, 1}, {one, two})));
    CHECK_FALSE(agree(row, array(u"int64"_s, {2}, {one, two})));
    CHECK_FALSE(agree(row, array(u"int64"_s, {1, 2}, {one, one})));
    CHECK_FALSE(agree(row, list({list({one, two})})));
    CHECK(message(row, array(u"int64"_s, {1, 2}, {one, three})) ==
          "result[0, 1] should be 2, but it is 3.");
    CHECK(message(row, array(u"int64"_s, {2}, {one, two})) ==
          "result has the shape (2,), where (1, 2) is expected.");
}

TEST_CASE("the first difference is told by its path", "[valuecompare]")
{
    const auto [expected, actual, told] = GENERATE(table<Value, Value, QString>({
        {one, two, "result should be 1, but it is 2."},
        {list({one, dict({str(u"b"_s), three})}), list({one, dict({str(u"b"_s), two})}),
         "result[1]['b'] should be 3, but it is 2."},
        {list({one}), tuple({one}), "result is a tuple, where a list is expected."},
        {one, none(), "result is None, where an int is expected."},
        {one, str(u"1"_s), "result is a str, where an int is expected."},
        {list({one}), list({one, two}), "result has the length 2, where 1 is expected."},
        {list({list({})}), list({list({one})}), "result[0] has the length 1, where 0 is expected."},
        {dict({one, two}), dict({}), "result has no key 1."},
        {dict({}), dict({one, two}), "result has the key 1, which is not expected."},
        {set({one}), set({two}), "result lacks the item 1, but has 2."},
        {set({one}), set({}), "result lacks the item 1."},
        {set({}), set({two}), "result has the item 2, which is not expected."},
        {one, subclass(u"MyInt"_s, one),
         "result is a MyInt (a subclass of int), where an int is expected."},
        {opaque(u"cfg['log']"_s), opaque({}),
         "result should be the same object as cfg['log'], but it is another."},
        {list({one}), list({Value{CutValue{u"large"_s}, u"cut"_s, {}}}),
         "result[0] is too large or too deep to be compared."},
        {str(u"%1"_s), str(u"%2"_s), "result should be '%1', but it is '%2'."},
    }));
    CHECK(message(expected, actual) == told);
}

TEST_CASE("what is shared with the arguments is compared object by object", "[valuecompare]")
{
    using Kind = SharingDifference::Kind;
    const Value inner = list({one});
    const Value shared = from(u"d['x']"_s, inner);
    const Value withShared = dict({str(u"x"_s), shared});
    const Value withCopy = dict({str(u"x"_s), inner});
    CHECK_FALSE(compareSharing(withShared, withShared));
    CHECK_FALSE(compareSharing(withCopy, withCopy));
    const auto copied = compareSharing(withShared, withCopy);
    REQUIRE(copied);
    CHECK(copied->kind == Kind::Copied);
    CHECK(copied->message == "result['x'] should be the same object as d['x'], but it is another.");
    const auto taken = compareSharing(withCopy, withShared);
    REQUIRE(taken);
    CHECK(taken->kind == Kind::Shared);
    CHECK(taken->message ==
          "result['x'] is the same object as d['x'], but it should be a new one.");
    const auto other = compareSharing(withShared, dict({str(u"x"_s), from(u"d['y']"_s, inner)}));
    REQUIRE(other);
    CHECK(other->kind == Kind::Copied);
    CHECK(compareSharing(list({tuple({shared})}), list({tuple({inner})})));
}

TEST_CASE("every value equals itself and nothing that was made of it by one change",
          "[valuecompare]")
{
    std::mt19937 random(GENERATE(range(0, 40)));
    const std::function<Value(int)> make = [&](int depth) -> Value {
        const int kind = int(random() % (depth > 0 ? 8 : 4));
        std::vector<Value> items;
        for (std::size_t i = random() % 4; kind > 3 && i > 0; --i)
            items.push_back(make(depth - 1));
        switch (kind) {
        case 0:
            return integer(QString::number(random() % 100 + 2));
        case 1:
            return str(QString::number(random() % 100));
        case 2:
            return truth(random() % 2);
        case 3:
            return real(QString::number(int(random() % 100) + 0.5));
        case 4:
            return list(items);
        case 5:
            return tuple(items);
        case 6: {
            std::vector<Value> pairs;
            for (std::size_t i = 0; i < items.size(); ++i) {
                pairs.push_back(integer(QString::number(i)));
                pairs.push_back(items[i]);
            }
            return dict(pairs);
        }
        default:
            return set(items);
        }
    };
    const Value value = list({one, make(3), two});
    const ValueRule rule = GENERATE(ValueRule{}, exact, anyOrder, closely);
    CHECK(agree(value, value, rule));
    Value changed = value;
    auto &items = std::get<SequenceValue>(changed.content).items;
    items[1] = list({items[1]});
    CHECK_FALSE(agree(value, changed, rule));
    CHECK_FALSE(agree(changed, value, rule));
    changed = value;
    std::get<SequenceValue>(changed.content).items.pop_back();
    CHECK_FALSE(agree(value, changed, rule));
    CHECK_FALSE(agree(changed, value, rule));
}
