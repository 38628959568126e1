// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace Lectern {

struct Value;

struct NoneValue
{
};
/// Of Python or NumPy. \a imaginary is empty but for complex numbers. Floats as repr() writes them.
struct NumberValue
{
    QString text;
    QString imaginary;
    bool isFloat = false;
};
struct TextValue
{
    QString text;
};
struct BytesValue
{
    QByteArray bytes;
};
/// A value that its text tells apart: a date, a Decimal, a range, an enum member, an exception.
struct ScalarValue
{
    QString text;
};
/// A list, tuple, deque or what an iterator gave. \a names are the fields of a namedtuple.
struct SequenceValue
{
    enum class Kind { List, Tuple, Deque, Iterator };
    Kind kind = Kind::List;
    std::vector<Value> items;
    QStringList names;
};
struct SetValue
{
    std::vector<Value> items;
};
struct DictValue
{
    std::vector<Value> items; ///< key, value, key, value, in the dict's order
};
/// A dataclass: its fields.
struct RecordValue
{
    QStringList names;
    std::vector<Value> values;
};
/// A NumPy array, or a column of pandas.
struct ArrayValue
{
    QString dtype;
    QList<qint64> shape;
    std::vector<Value> items; ///< in C order
};
/// Of pandas: an Index, a Series (one column) or a DataFrame.
struct TableValue
{
    enum class Kind { Index, Series, Frame };
    Kind kind = Kind::Series;
    std::vector<Value> labels;  ///< of a DataFrame one for each column; else its own names
    std::vector<Value> columns; ///< ArrayValue each
    std::vector<Value> index;   ///< one, none in an Index
};
/// An object of a subclass of a built-in type, as its base sees it. Equals no object of the base.
struct SubclassValue
{
    std::vector<Value> base; ///< one
};
/// Anything else. Equals only what is the same object of the arguments.
struct OpaqueValue
{
    QString text;
};
/// A container that this stands in: how many levels up.
struct CycleValue
{
    int levels = 0;
};
/// What was too large or too deep to report. Equals nothing.
struct CutValue
{
    QString what;
};

/// A Python value as resources/python/report_call.py reports it.
struct Value
{
    std::variant<NoneValue, bool, NumberValue, TextValue, BytesValue, ScalarValue, SequenceValue,
                 SetValue, DictValue, RecordValue, ArrayValue, TableValue, SubclassValue,
                 OpaqueValue, CycleValue, CutValue>
        content;
    QString type;   ///< as type(x).__name__, e.g. "defaultdict"; of NumPy "numpy.int64"
    QString origin; ///< where this very object stands in the arguments; empty if it does not
};

/// Strict: nothing if \a json is not such a report to the letter, or nests deeper than 100.
std::optional<Value> parseValue(const QJsonValue &json);

/// As Python's repr() shows it, cut at about \a limit characters.
QString valueText(const Value &value, qsizetype limit = 2000);

/// A text that values share which Python holds equal, wherever that is cheap to tell. Whole, so not
/// for people.
QString valueKey(const Value &value);

} // namespace Lectern
