// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/literal.h"

#include "check/literalstring.h"
#include "check/numbertext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int maximumDepth = 200;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// The canonical text of a container. Parts are self-delimiting, see canonicalString(), so that the
/// joined text is unambiguous; a hash keeps nested containers from growing with their depth.
QString canonicalContainer(QChar tag, const QStringList &parts)
{
    QString text = tag + u'(' + parts.join(u',') + u')';
    if (text.size() <= 256)
        return text;
    // As UTF-16, because UTF-8 would make all lone surrogates the same.
    const QByteArrayView units(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return tag + u'#' +
           QString::fromLatin1(QCryptographicHash::hash(units, QCryptographicHash::Sha256).toHex());
}

QString canonicalString(const LiteralString &string)
{
    return (string.isBytes ? u'b' : u's') + QString::number(string.value.size()) + u':' +
           string.value;
}

QStringList canonicalChildren(const QList<Literal> &children)
{
    QStringList parts;
    parts.reserve(children.size());
    for (const Literal &child : children)
        parts.append(child.canonical);
    return parts;
}

class LiteralParser
{
public:
    LiteralParser(QStringView text, LiteralSyntax syntax) : m_text(text), m_syntax(syntax) {}

    std::optional<Literal> parse()
    {
        Literal value;
        skipSpace();
        const qsizetype begin = m_position;
        if (!readValue(value))
            return std::nullopt;
        const qsizetype end = m_position;
        skipSpace();
        if (m_position < m_text.size() && m_text[m_position] == u',' &&
            m_syntax == LiteralSyntax::Python) {
            m_position = begin;
            value = {}; // 1, 2 is a tuple without parentheses
            if (!readItems(value.children, QChar()))
                return std::nullopt;
            finish(value, Literal::Kind::Tuple, begin);
        } else {
            value.end = end;
        }
        if (m_position < m_text.size())
            return std::nullopt;
        return value;
    }

private:
    QChar current() const { return m_position < m_text.size() ? m_text[m_position] : QChar(); }

    void skipSpace()
    {
        while (m_position < m_text.size() &&
               (m_text[m_position] == u' ' || m_text[m_position] == u'\t' ||
                m_text[m_position] == u'\n' || m_text[m_position] == u'\r' ||
                m_text[m_position] == u'\f'))
            ++m_position;
    }

    bool skip(QChar c)
    {
        if (m_position >= m_text.size() || m_text[m_position] != c)
            return false;
        ++m_position;
        return true;
    }

    bool readValue(Literal &value)
    {
        if (m_depth == maximumDepth)
            return false;
        ++m_depth;
        value.begin = m_position;
        const bool ok = readBare(value);
        value.end = m_position;
        --m_depth;
        return ok;
    }

    bool readBare(Literal &value)
    {
        const QChar c = current();
        const qsizetype begin = m_position;
        if (c == u'[') {
            ++m_position;
            return readItems(value.children, u']') && finish(value, Literal::Kind::List, begin);
        }
        if (c == u'(')
            return readParentheses(value);
        if (c == u'{')
            return readBraces(value);
        if (c == u'-' || c == u'+' || c == u'.' || (c >= u'0' && c <= u'9'))
            return c == u'.' && m_text.sliced(m_position).startsWith("..."_L1)
                       ? readWord(value, "..."_L1)
                       : readNumber(value);
        if (auto string = readLiteralString(m_text.sliced(m_position), m_syntax)) {
            m_position += string->length;
            value.kind = string->isBytes ? Literal::Kind::Bytes : Literal::Kind::String;
            value.canonical = canonicalString(*string);
            return true;
        }
        return readName(value);
    }

    /// Items up to \a closing, which is skipped; a null one means the end of the text.
    bool readItems(QList<Literal> &items, QChar closing)
    {
        for (;;) {
            skipSpace();
            if (closing.isNull() ? m_position == m_text.size() : skip(closing))
                return true;
            if (!readValue(items.emplaceBack()))
                return false;
            skipSpace();
            m_sawComma = skip(u',');
            if (!m_sawComma)
                return closing.isNull() ? m_position == m_text.size() : skip(closing);
        }
    }

    bool readParentheses(Literal &value)
    {
        const qsizetype begin = m_position++;
        m_sawComma = false;
        if (!readItems(value.children, u')'))
            return false;
        if (value.children.size() == 1 && !m_sawComma) { // (1) is 1
            Literal inner = value.children.takeFirst();
            value = std::move(inner);
            value.begin = begin;
            return true;
        }
        return finish(value, Literal::Kind::Tuple, begin);
    }

    bool readBraces(Literal &value)
    {
        const qsizetype begin = m_position++;
        value.kind = Literal::Kind::Dict;
        for (bool first = true;; first = false) {
            skipSpace();
            if (skip(u'}'))
                break;
            if (!readValue(value.children.emplaceBack()))
                return false;
            skipSpace();
            const bool isPair = skip(u':');
            if (first && !isPair)
                value.kind = Literal::Kind::Set;
            if (isPair != (value.kind == Literal::Kind::Dict))
                return false;
            skipSpace();
            if (isPair && !readValue(value.children.emplaceBack()))
                return false;
            skipSpace();
            if (skip(u','))
                continue;
            if (!skip(u'}'))
                return false;
            break;
        }
        return finish(value, value.kind, begin);
    }

    bool readNumber(Literal &value)
    {
        value.kind = Literal::Kind::Number;
        const bool isSigned = current() == u'-' || current() == u'+';
        const bool isNegative = current() == u'-';
        if (isSigned) {
            ++m_position;
            skipSpace();
        }
        const QStringView rest = m_text.sliced(m_position);
        if (const qsizetype length = namedNumber(rest); length > 0) {
            m_position += length;
            value.canonical = canonicalNumber(rest.first(length));
        } else if (auto number = readPythonNumber(rest)) {
            m_position += number->length;
            value.canonical = number->canonical;
        } else {
            return false;
        }
        if (isNegative && value.canonical != "0"_L1 && value.canonical != "nan"_L1)
            value.canonical.prepend(u'-');
        return true;
    }

    /// nan or inf as Python prints them, at the begin of \a text.
    static qsizetype namedNumber(QStringView text)
    {
        const bool found = text.startsWith("nan"_L1) || text.startsWith("inf"_L1);
        return found && (text.size() == 3 || !isWordCharacter(text[3])) ? 3 : 0;
    }

    bool readName(Literal &value)
    {
        const bool isJson = m_syntax == LiteralSyntax::Json;
        value.kind = Literal::Kind::Boolean;
        if (readWord(value, isJson ? "true"_L1 : "True"_L1) ||
            readWord(value, isJson ? "false"_L1 : "False"_L1)) {
            value.canonical[0] = value.canonical[0].toUpper();
            return true;
        }
        value.kind = Literal::Kind::None;
        if (readWord(value, isJson ? "null"_L1 : "None"_L1)) {
            value.canonical = u"None"_s;
            return true;
        }
        if (isJson)
            return false;
        if (m_text.sliced(m_position).startsWith("np."_L1))
            return readNumpyScalar(value);
        return namedNumber(m_text.sliced(m_position)) > 0 ? readNumber(value) : readSetCall(value);
    }

    /// The kind and the canonical text are those of what it holds.
    bool readNumpyScalar(Literal &value)
    {
        value.kind = Literal::Kind::Boolean;
        for (const QLatin1StringView truth : {"True"_L1, "False"_L1}) {
            if (readWord(value, truth == "True"_L1 ? "np.True_"_L1 : "np.False_"_L1)) {
                value.canonical = truth;
                return true;
            }
        }
        m_position += 3;
        const qsizetype begin = m_position;
        while (isWordCharacter(current()))
            ++m_position;
        if (m_position == begin || !skip(u'('))
            return false;
        Literal held;
        const bool isScalar = readValue(held) && (held.kind == Literal::Kind::Number ||
                                                  held.kind == Literal::Kind::String ||
                                                  held.kind == Literal::Kind::Bytes);
        value.kind = held.kind;
        value.canonical = held.canonical;
        return isScalar && skip(u')');
    }

    bool readSetCall(Literal &value)
    {
        const qsizetype begin = m_position;
        const bool isFrozen = readWord(value, "frozenset"_L1);
        if (!isFrozen && !readWord(value, "set"_L1))
            return false;
        if (!skip(u'('))
            return false;
        skipSpace();
        if (isFrozen && current() == u'{') {
            if (!readBraces(value) || value.kind != Literal::Kind::Set)
                return false;
            skipSpace();
        }
        return skip(u')') && finish(value, Literal::Kind::Set, begin);
    }

    bool readWord(Literal &value, QLatin1StringView word)
    {
        const QStringView rest = m_text.sliced(m_position);
        if (!rest.startsWith(word))
            return false;
        if (rest.size() > word.size() && isWordCharacter(rest[word.size()]))
            return false;
        m_position += word.size();
        value.canonical = word;
        if (word == "..."_L1)
            value.kind = Literal::Kind::Ellipsis;
        return true;
    }

    /// Sets what follows from the children. Always true, for use at the end of a reader.
    bool finish(Literal &value, Literal::Kind kind, qsizetype begin)
    {
        value.kind = kind;
        value.begin = begin;
        value.end = m_position;
        if (kind == Literal::Kind::Dict) {
            QMap<QString, QString> pairs; // of equal keys, the last counts
            for (qsizetype i = 0; i + 1 < value.children.size(); i += 2)
                pairs.insert(value.children[i].canonical, value.children[i + 1].canonical);
            QStringList parts;
            for (const auto &[key, item] : pairs.asKeyValueRange())
                parts << key << item;
            value.canonical = canonicalContainer(u'D', parts);
            return true;
        }
        QStringList parts = canonicalChildren(value.children);
        if (kind == Literal::Kind::Set) {
            parts.sort();
            parts.removeDuplicates();
        }
        const QChar tag = kind == Literal::Kind::Set    ? u'S'
                          : kind == Literal::Kind::List ? u'L'
                                                        : u'T';
        value.canonical = canonicalContainer(tag, parts);
        return true;
    }

    QStringView m_text;
    LiteralSyntax m_syntax;
    qsizetype m_position = 0;
    int m_depth = 0;
    bool m_sawComma = false; ///< after the last item that was read
};

} // namespace

std::optional<Literal> parseLiteral(QStringView text)
{
    return LiteralParser(text, LiteralSyntax::Python).parse();
}

std::optional<Literal> parseJson(QStringView text)
{
    // Qt decides what JSON is; the brackets let any value stand at the top.
    QByteArray wrapped = "[";
    wrapped += text.toUtf8();
    wrapped += ']';
    if (!text.isValidUtf16() || QJsonDocument::fromJson(wrapped).isNull())
        return std::nullopt;
    return LiteralParser(text, LiteralSyntax::Json).parse();
}

} // namespace Lectern
