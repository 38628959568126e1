// SPDX-License-Identifier: GPL-3.0-or-later
// How a Value is written: for people, and as a key.
#include "check/numbertext.h"
#include "check/value.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

enum class Purpose { People, Key };

class ValueWriter
{
public:
    ValueWriter(Purpose purpose, qsizetype limit) : m_limit(limit), m_isKey(purpose == Purpose::Key)
    {
    }

    QString text(const Value &value)
    {
        write(value);
        if (m_out.size() > m_limit)
            m_out = m_out.first(m_limit) + "..."_L1;
        return m_out;
    }

private:
    bool isFull() const { return m_out.size() > m_limit; }

    void write(const Value &value)
    {
        if (!isFull())
            std::visit([&](const auto &content) { put(content, value); }, value.content);
    }

    void put(const NoneValue &, const Value &) { m_out += "None"_L1; }
    void put(bool value, const Value &) { m_out += value ? "True"_L1 : "False"_L1; }

    void put(const NumberValue &number, const Value &)
    {
        if (m_isKey)
            m_out += number.text.contains(u'x') ? number.text : canonicalNumber(number.text);
        else if (number.imaginary.isEmpty())
            m_out += number.text;
        if (number.imaginary.isEmpty())
            return;
        const QString sign = number.imaginary.startsWith(u'-') ? QString() : u"+"_s;
        if (!m_isKey)
            m_out += u'(' + number.text + sign + number.imaginary + "j)"_L1;
        else if (canonicalNumber(number.imaginary) != u"0")
            m_out += sign + number.imaginary + u'j';
    }

    void put(const TextValue &text, const Value &) { quote(text.text); }

    void put(const BytesValue &bytes, const Value &value)
    {
        const bool isArray = value.type == u"bytearray";
        m_out += isArray && !m_isKey ? "bytearray(b"_L1 : "b"_L1;
        quote(QString::fromLatin1(bytes.bytes), true);
        if (isArray && !m_isKey)
            m_out += u')';
    }

    void put(const ScalarValue &scalar, const Value &value)
    {
        m_out += value.type + u'(' + scalar.text + u')';
    }

    void put(const SequenceValue &sequence, const Value &value)
    {
        using Kind = SequenceValue::Kind;
        const bool isTuple = sequence.kind == Kind::Tuple;
        if (!m_isKey && sequence.kind != Kind::List && value.type != u"tuple")
            m_out += value.type;
        else if (m_isKey && !isTuple && sequence.kind != Kind::List)
            m_out += sequence.kind == Kind::Deque ? "deque"_L1 : "iterator"_L1;
        const bool hasNames = !m_isKey && !sequence.names.isEmpty();
        const bool isWrapped = sequence.kind == Kind::Deque || sequence.kind == Kind::Iterator;
        m_out += isTuple ? "("_L1 : isWrapped ? "(["_L1 : "["_L1;
        list(sequence.items, hasNames ? sequence.names : QStringList());
        if (isTuple && sequence.items.size() == 1 && !hasNames)
            m_out += u',';
        m_out += isTuple ? ")"_L1 : isWrapped ? "])"_L1 : "]"_L1;
    }

    void put(const SetValue &set, const Value &value)
    {
        const bool isFrozen = value.type == u"frozenset";
        if (m_isKey) {
            QStringList keys;
            for (const Value &item : set.items)
                keys.append(valueKey(item));
            keys.sort();
            m_out += u'{' + keys.join(u',') + u'}';
        } else if (set.items.empty()) {
            m_out += isFrozen ? "frozenset()"_L1 : "set()"_L1;
        } else {
            m_out += isFrozen ? "frozenset({"_L1 : "{"_L1;
            list(set.items);
            m_out += isFrozen ? "})"_L1 : "}"_L1;
        }
    }

    void put(const DictValue &dict, const Value &value)
    {
        const bool isNamed = !m_isKey && value.type != u"dict";
        m_out += isNamed ? value.type + "({"_L1 : u"{"_s;
        for (std::size_t i = 0; i + 1 < dict.items.size() && !isFull(); i += 2) {
            m_out += i > 0 ? ", "_L1 : ""_L1;
            write(dict.items[i]);
            m_out += ": "_L1;
            write(dict.items[i + 1]);
        }
        m_out += isNamed ? "})"_L1 : "}"_L1;
    }

    void put(const RecordValue &record, const Value &value)
    {
        m_out += value.type + u'(';
        list(record.values, record.names);
        m_out += u')';
    }

    void put(const ArrayValue &array, const Value &)
    {
        m_out += "array("_L1;
        std::size_t next = 0;
        nested(array, 0, next);
        m_out += u')';
    }

    /// The items of one dimension of \a array, from \a next on.
    void nested(const ArrayValue &array, qsizetype dimension, std::size_t &next)
    {
        if (dimension == array.shape.size()) {
            if (next < array.items.size())
                write(array.items[next++]);
            return;
        }
        m_out += u'[';
        for (qint64 i = 0; i < array.shape[dimension] && !isFull(); ++i) {
            m_out += i > 0 ? ", "_L1 : ""_L1;
            nested(array, dimension + 1, next);
        }
        m_out += u']';
    }

    void put(const TableValue &table, const Value &value)
    {
        const bool isFrame = table.kind == TableValue::Kind::Frame;
        m_out += value.type + (isFrame ? "({"_L1 : "("_L1);
        for (std::size_t i = 0; i < table.columns.size() && !isFull(); ++i) {
            m_out += i > 0 ? ", "_L1 : ""_L1;
            if (isFrame) {
                write(table.labels[i]);
                m_out += ": "_L1;
            }
            column(table.columns[i]);
        }
        if (isFrame)
            m_out += u'}';
        if (!table.index.empty()) {
            m_out += ", index="_L1;
            write(table.index.front());
        }
        if (!isFrame && !table.labels.empty() &&
            !std::holds_alternative<NoneValue>(table.labels.front().content)) {
            m_out += ", name="_L1;
            write(table.labels.front());
        }
        m_out += u')';
    }

    void column(const Value &value)
    {
        const auto *array = std::get_if<ArrayValue>(&value.content);
        if (!array)
            return write(value);
        m_out += u'[';
        list(array->items);
        m_out += u']';
    }

    void put(const SubclassValue &subclass, const Value &value)
    {
        m_out += value.type + u'(';
        write(subclass.base.front());
        m_out += u')';
    }

    void put(const OpaqueValue &opaque, const Value &) { m_out += opaque.text; }
    void put(const CycleValue &, const Value &) { m_out += "..."_L1; }
    void put(const CutValue &cut, const Value &) { m_out += "<"_L1 + cut.what + ">"_L1; }

    void list(const std::vector<Value> &items, const QStringList &names = {})
    {
        for (std::size_t i = 0; i < items.size() && !isFull(); ++i) {
            m_out += i > 0 ? ", "_L1 : ""_L1;
            if (qsizetype(i) < names.size())
                m_out += names[qsizetype(i)] + u'=';
            write(items[i]);
        }
    }

    void quote(const QString &text, bool isBytes = false)
    {
        const bool hasSingle = text.contains(u'\'') && !text.contains(u'"');
        const QChar mark = hasSingle ? u'"' : u'\'';
        m_out += mark;
        for (qsizetype i = 0; i < text.size() && !isFull(); ++i) {
            const bool isPair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (isPair)
                m_out += text[i++];
            if (isPair)
                m_out += text[i];
            else
                escape(text[i], mark, isBytes);
        }
        m_out += mark;
    }

    void escape(QChar c, QChar mark, bool isBytes)
    {
        const auto hex = [c](int digits) {
            return QString::number(c.unicode(), 16).rightJustified(digits, u'0');
        };
        if (c == mark || c == u'\\')
            m_out += QString(u'\\') + c;
        else if (c == u'\n' || c == u'\t' || c == u'\r')
            m_out += c == u'\n' ? "\\n"_L1 : c == u'\t' ? "\\t"_L1 : "\\r"_L1;
        else if (c.isSurrogate()) // a lone one
            m_out += "\\u"_L1 + hex(4);
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f || (isBytes && c.unicode() > 0x7e))
            m_out += "\\x"_L1 + hex(2);
        else
            m_out += c;
    }

    QString m_out;
    qsizetype m_limit;
    bool m_isKey;
};

} // namespace

QString valueText(const Value &value, qsizetype limit)
{
    return ValueWriter(Purpose::People, limit).text(value);
}

QString valueKey(const Value &value)
{
    return ValueWriter(Purpose::Key, std::numeric_limits<qsizetype>::max() / 2).text(value);
}

} // namespace Lectern
