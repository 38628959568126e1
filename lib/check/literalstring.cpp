// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/literalstring.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

bool hasBase(QChar c, uint base)
{
    const char16_t lower = c.unicode() | 0x20;
    if (lower >= u'a' && lower <= u'f' && c.unicode() < 0x80)
        return base == 16;
    return c >= u'0' && c <= u'9' && static_cast<uint>(c.unicode() - u'0') < base;
}

/// Reads one literal; m_position is where it stands in the text.
class StringReader
{
public:
    StringReader(QStringView text, LiteralSyntax syntax) : m_text(text), m_syntax(syntax) {}

    std::optional<LiteralString> read()
    {
        if (!readPrefix() || !readQuotes())
            return std::nullopt;
        while (m_position < m_text.size()) {
            if (m_text.sliced(m_position).startsWith(m_quotes)) {
                m_result.length = m_position + m_quotes.size();
                return m_result;
            }
            if (!readCharacter())
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    bool readPrefix()
    {
        bool unicode = false;
        while (m_position < m_text.size() && m_text[m_position].isLetter()) {
            const QChar c = m_text[m_position++].toLower();
            bool &flag = c == u'r' ? m_isRaw : c == u'b' ? m_result.isBytes : unicode;
            if (flag || !u"rbu"_s.contains(c) || m_syntax == LiteralSyntax::Json)
                return false;
            flag = true;
        }
        return !unicode || (!m_isRaw && !m_result.isBytes);
    }

    bool readQuotes()
    {
        const QStringView rest = m_text.sliced(m_position);
        const bool isJson = m_syntax == LiteralSyntax::Json;
        if (rest.isEmpty() || (rest.front() != u'"' && (isJson || rest.front() != u'\'')))
            return false;
        const bool isTriple =
            !isJson && rest.size() >= 3 && rest[1] == rest[0] && rest[2] == rest[0];
        m_quotes = rest.first(isTriple ? 3 : 1);
        m_position += m_quotes.size();
        return true;
    }

    bool readCharacter()
    {
        const QChar c = m_text[m_position++];
        if ((c == u'\n' && m_quotes.size() == 1) || (m_result.isBytes && c.unicode() >= 0x80))
            return false;
        if (m_syntax == LiteralSyntax::Json && c < u' ')
            return false;
        if (c != u'\\') {
            m_result.value += c;
            return true;
        }
        if (m_position == m_text.size())
            return false;
        const QChar kind = m_text[m_position++];
        if (m_isRaw) {
            m_result.value += c;
            m_result.value += kind;
            return true;
        }
        return m_syntax == LiteralSyntax::Json ? readJsonEscape(kind) : readEscape(kind);
    }

    bool readJsonEscape(QChar kind)
    {
        if (kind == u'/') {
            m_result.value += kind;
            return true;
        }
        return u"\"\\bfnrtu"_s.contains(kind) && readEscape(kind);
    }

    bool readEscape(QChar kind)
    {
        static constexpr QStringView names = u"abfnrtv\\'\"";
        static constexpr QStringView values = u"\a\b\f\n\r\t\v\\'\"";
        if (kind == u'\n')
            return true; // the line goes on
        if (const qsizetype found = names.indexOf(kind); found >= 0) {
            m_result.value += values[found];
            return true;
        }
        if (kind == u'x')
            return readCode(2, 2, 16);
        if (kind >= u'0' && kind <= u'7') {
            --m_position;
            return readCode(1, 3, 8);
        }
        if (!m_result.isBytes && kind == u'u')
            return readCode(4, 4, 16);
        if (!m_result.isBytes && kind == u'U')
            return readCode(8, 8, 16);
        if (!m_result.isBytes && kind == u'N')
            return false;        // needs the table of names
        m_result.value += u'\\'; // Python keeps an escape that it does not know
        --m_position;
        return true;
    }

    bool readCode(int minimum, int maximum, uint base)
    {
        qsizetype end = m_position;
        while (end < m_text.size() && end - m_position < maximum && hasBase(m_text[end], base))
            ++end;
        if (end - m_position < minimum)
            return false;
        const uint code = m_text.sliced(m_position, end - m_position).toUInt(nullptr, base);
        if (code > 0x10FFFF || (m_result.isBytes && code > 0xFF))
            return false;
        m_position = end;
        m_result.value += QChar::fromUcs4(code);
        return true;
    }

    QStringView m_text;
    LiteralSyntax m_syntax;
    QStringView m_quotes;
    LiteralString m_result;
    qsizetype m_position = 0;
    bool m_isRaw = false;
};

} // namespace

std::optional<LiteralString> readLiteralString(QStringView text, LiteralSyntax syntax)
{
    return StringReader(text, syntax).read();
}

} // namespace Lectern
