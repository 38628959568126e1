// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pythonlines.h"

#include <algorithm>
#include <array>

namespace Lectern::App {

namespace {

constexpr std::array<QByteArrayView, 13> statementWords{
    "def",    "class",   "import", "return", "while", "with",  "try",
    "except", "finally", "raise",  "pass",   "del",   "global"};

constexpr bool isWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool beginsStatement(QByteArrayView code)
{
    const auto end = std::ranges::find_if_not(code, isWordPart);
    const QByteArrayView word = code.first(end - code.begin());
    return std::ranges::find(statementWords, word) != statementWords.end();
}

/// Goes through code and strings up to the line's end.
class Reader
{
public:
    Reader(QByteArrayView line, const PythonLineState &before) : m_line(line), m_state(before)
    {
        m_state.isAfterBackslash = false;
    }

    PythonLineState read()
    {
        while (m_at < m_line.size())
            m_state.quote != 0 ? readLongString() : readCode();
        return m_state;
    }

private:
    bool isTripleAt(qsizetype at) const
    {
        return at + 2 < m_line.size() && m_line[at + 1] == m_line[at] &&
               m_line[at + 2] == m_line[at];
    }

    void readLongString()
    {
        const char c = m_line[m_at];
        if (c == '\\') {
            m_at += 2;
        } else if (c == m_state.quote && isTripleAt(m_at)) {
            m_state.quote = 0;
            m_at += 3;
        } else {
            ++m_at;
        }
    }

    void readCode()
    {
        const char c = m_line[m_at];
        if (c == '\'' || c == '"') {
            readQuote(c);
            return;
        }
        if (c == '#') {
            m_at = m_line.size();
            return;
        }
        if (c == '(' || c == '[' || c == '{')
            ++m_state.openBrackets;
        else if (c == ')' || c == ']' || c == '}')
            m_state.openBrackets = std::max(0, m_state.openBrackets - 1);
        else if (c == '\\' && m_at + 1 == m_line.size())
            m_state.isAfterBackslash = true;
        ++m_at;
    }

    void readQuote(char quote)
    {
        if (isTripleAt(m_at)) {
            m_state.quote = quote;
            m_at += 3;
            return;
        }
        for (++m_at; m_at < m_line.size(); ++m_at) {
            if (m_line[m_at] == '\\') {
                m_state.isAfterBackslash = ++m_at >= m_line.size();
            } else if (m_line[m_at] == quote) {
                ++m_at;
                return;
            }
        }
    }

    QByteArrayView m_line;
    PythonLineState m_state;
    qsizetype m_at = 0;
};

} // namespace

PythonLineShape pythonLineShape(QByteArrayView line, const PythonLineState &before)
{
    PythonLineShape shape{.before = before};
    qsizetype start = 0;
    for (; start < line.size() && (line[start] == ' ' || line[start] == '\t'); ++start)
        shape.indentation += line[start] == ' ' ? 1 : 8 - shape.indentation % 8;
    const QByteArrayView code = line.sliced(start);
    if (before.quote == 0 && before.openBrackets > 0 && beginsStatement(code))
        shape.before = {};
    shape.isBlank = code.trimmed().isEmpty();
    shape.isComment = shape.before.quote == 0 && code.startsWith('#');
    shape.after = Reader(line, shape.before).read();
    return shape;
}

} // namespace Lectern::App
