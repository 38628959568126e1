// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/value.h"

#include "check/numbertext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int maximumDepth = 100;

bool isNumberText(const QString &text, bool isFloat)
{
    const QStringView digits = QStringView(text).sliced(text.startsWith(u'-') ? 1 : 0);
    if (digits.isEmpty())
        return false;
    if (digits.startsWith("0x"_L1) && !isFloat)
        return digits.size() > 2;
    if (!isFloat)
        return std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return decimalNumberLength(digits) == digits.size() || digits == "nan"_L1 || digits == "inf"_L1;
}

/// Reads one node of a report and all below it; m_isValid tells whether all of it was in order.
class ValueReader
{
public:
    std::optional<Value> read(const QJsonValue &json)
    {
        Value value = node(json);
        return m_isValid ? std::optional(std::move(value)) : std::nullopt;
    }

private:
    Value node(const QJsonValue &json)
    {
        static const QStringList keys{u"k"_s, u"v"_s, u"t"_s, u"o"_s, u"n"_s,
                                      u"d"_s, u"s"_s, u"c"_s, u"i"_s};
        const QJsonObject object = json.toObject();
        require(json.isObject() && ++m_depth <= maximumDepth);
        if (!m_isValid)
            return {};
        for (auto member = object.begin(); member != object.end(); ++member)
            require(keys.contains(member.key()));
        const QString kind = text(object["k"_L1]);
        Value value;
        value.type = object.contains("t"_L1) ? text(object["t"_L1]) : kind;
        if (object.contains("o"_L1))
            value.origin = text(object["o"_L1]);
        readContent(kind, object, value);
        --m_depth;
        return value;
    }

    void readContent(const QString &kind, const QJsonObject &object, Value &value)
    {
        const QJsonValue v = object["v"_L1];
        if (kind == u"none") {
            value.type = u"NoneType"_s;
        } else if (kind == u"bool") {
            require(v.isBool());
            value.content = v.toBool();
        } else if (kind == u"int" || kind == u"float") {
            value.content = number(v, kind == u"float");
        } else if (kind == u"complex") {
            require(v.toArray().size() == 2);
            value.content = NumberValue{number(v[0], true).text, number(v[1], true).text, true};
        } else if (kind == u"str") {
            value.content = TextValue{text(v)};
        } else if (kind == u"str16") {
            value.type = u"str"_s;
            value.content = TextValue{utf16(hex(v))};
        } else if (kind == u"bytes" || kind == u"bytearray") {
            value.content = BytesValue{hex(v)};
        } else if (kind == u"scalar" || kind == u"enum" || kind == u"exception") {
            value.content = ScalarValue{text(v)};
        } else {
            readContainer(kind, object, value);
        }
    }

    void readContainer(const QString &kind, const QJsonObject &object, Value &value)
    {
        using Kind = SequenceValue::Kind;
        const QJsonValue v = object["v"_L1];
        if (kind == u"list") {
            value.content = SequenceValue{Kind::List, nodes(v), {}};
        } else if (kind == u"tuple") {
            value.content = SequenceValue{Kind::Tuple, nodes(v), names(object["n"_L1], v)};
        } else if (kind == u"deque") {
            value.content = SequenceValue{Kind::Deque, nodes(v), {}};
        } else if (kind == u"iterator") {
            value.content = SequenceValue{Kind::Iterator, nodes(v), {}};
        } else if (kind == u"set" || kind == u"frozenset") {
            value.content = SetValue{nodes(v)};
        } else if (kind == u"dict") {
            require(v.toArray().size() % 2 == 0);
            value.content = DictValue{nodes(v)};
        } else if (kind == u"record") {
            require(object["n"_L1].isArray());
            value.content = RecordValue{names(object["n"_L1], v), nodes(v)};
        } else if (kind == u"array") {
            value.type = u"ndarray"_s;
            value.content = array(object);
        } else if (kind == u"series" || kind == u"frame" || kind == u"index") {
            value.content = table(kind, object);
        } else if (kind == u"subclass") {
            value.content = SubclassValue{{node(v)}};
        } else if (kind == u"opaque") {
            value.content = OpaqueValue{text(v)};
        } else if (kind == u"cycle") {
            require(v.isDouble() && v.toInt() > 0);
            value.content = CycleValue{v.toInt()};
        } else {
            require(kind == u"cut");
            value.content = CutValue{text(v)};
        }
    }

    void require(bool condition) { m_isValid = m_isValid && condition; }

    QString text(const QJsonValue &json)
    {
        require(json.isString());
        return json.toString();
    }

    QByteArray hex(const QJsonValue &json)
    {
        const QByteArray digits = text(json).toLatin1();
        const QByteArray bytes = QByteArray::fromHex(digits);
        require(bytes.toHex() == digits);
        return bytes;
    }

    QString utf16(const QByteArray &bytes)
    {
        require(bytes.size() % 2 == 0);
        QString text;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            text += QChar(static_cast<char16_t>((uchar(bytes[i]) << 8) | uchar(bytes[i + 1])));
        return text;
    }

    NumberValue number(const QJsonValue &json, bool isFloat)
    {
        const QString digits = text(json);
        require(isNumberText(digits, isFloat));
        return {digits, {}, isFloat};
    }

    std::vector<Value> nodes(const QJsonValue &json)
    {
        require(json.isArray());
        std::vector<Value> values;
        for (const QJsonValue &item : json.toArray())
            values.push_back(node(item));
        return values;
    }

    /// As many as there are values; none at all is fine where there are no names.
    QStringList names(const QJsonValue &json, const QJsonValue &values)
    {
        QStringList result;
        for (const QJsonValue &item : json.toArray())
            result.append(text(item));
        require(json.isUndefined() || result.size() == values.toArray().size());
        return result;
    }

    ArrayValue array(const QJsonObject &object)
    {
        ArrayValue result{text(object["d"_L1]), {}, nodes(object["v"_L1])};
        qint64 count = 1;
        for (const QJsonValue &length : object["s"_L1].toArray()) {
            result.shape.append(length.toInteger(-1));
            require(result.shape.last() >= 0 && result.shape.last() < 1'000'000'000);
            count = qMin<qint64>(count * result.shape.last(), 1'000'000'000);
        }
        require(object["s"_L1].isArray() && count == qint64(result.items.size()));
        return result;
    }

    TableValue table(const QString &kind, const QJsonObject &object)
    {
        using Kind = TableValue::Kind;
        TableValue result{kind == u"frame"    ? Kind::Frame
                          : kind == u"series" ? Kind::Series
                                              : Kind::Index,
                          nodes(object["c"_L1]),
                          nodes(object["v"_L1]),
                          {}};
        require(result.kind == Kind::Frame ? result.labels.size() == result.columns.size()
                                           : result.columns.size() == 1);
        require(object.contains("i"_L1) == (result.kind != Kind::Index));
        if (object.contains("i"_L1))
            result.index.push_back(node(object["i"_L1]));
        return result;
    }

    int m_depth = 0;
    bool m_isValid = true;
};

} // namespace

std::optional<Value> parseValue(const QJsonValue &json)
{
    return ValueReader().read(json);
}

} // namespace Lectern
