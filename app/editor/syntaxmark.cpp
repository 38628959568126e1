// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/syntaxmark.h"

#include "editor/editortext.h"
#include "editor/qscintilla.h"
#include "theme.h"

#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Sci = QsciScintillaBase;

constexpr int syntaxIndicator = 8;
constexpr long restUntilCallOut = 400; // ms

long ask(const QsciScintilla *editor, unsigned int message, int argument, long second = 0)
{
    return editor->SendScintilla(message, static_cast<unsigned long>(argument), second);
}

} // namespace

SyntaxMark::SyntaxMark(QsciScintilla *editor) : QObject(editor), m_editor(editor)
{
    editor->indicatorDefine(QsciScintilla::SquiggleIndicator, syntaxIndicator);
    ask(editor, Sci::SCI_SETMOUSEDWELLTIME, restUntilCallOut);
    connect(editor, &Sci::SCN_MODIFIED, this,
            [this](int position, int type, const char *, int length) {
                handleModified(position, type, length);
            });
    connect(editor, &Sci::SCN_DWELLSTART, this, [this](int position, int x, int y) {
        if (m_message && position >= m_start && position < m_end)
            showCallOut({x, y});
    });
    connect(editor, &Sci::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
}

void SyntaxMark::setTheme(const Theme &theme)
{
    m_editor->setIndicatorForegroundColor(theme.failed, syntaxIndicator);
}

void SyntaxMark::setProblem(const std::optional<SyntaxProblem> &problem)
{
    if (!problem && !m_message)
        return;
    clear();
    if (problem) {
        m_message = problem->message;
        fill(*problem);
    }
    Q_EMIT sentenceChanged(sentence());
}

/// At least one character is underlined: where the place is a line's end, the one before.
void SyntaxMark::fill(const SyntaxProblem &problem)
{
    const int lastLine = m_editor->lines() - 1;
    const int line = std::clamp(problem.line - 1, 0, lastLine);
    const int endLine = std::clamp(problem.endLine - 1, line, lastLine);
    m_start = positionInLine(m_editor, line, problem.column);
    m_end = std::max(m_start, positionInLine(m_editor, endLine, problem.endColumn));
    if (m_end == m_start) {
        const auto isBlank = [this](int position) {
            return QByteArrayView(" \n").contains(
                char(ask(m_editor, Sci::SCI_GETCHARAT, position)));
        };
        if (m_start >= ask(m_editor, Sci::SCI_GETLINEENDPOSITION, line)) {
            do
                m_start = static_cast<int>(ask(m_editor, Sci::SCI_POSITIONBEFORE, m_start));
            while (m_start > 0 && isBlank(m_start));
        }
        m_end = static_cast<int>(ask(m_editor, Sci::SCI_POSITIONAFTER, m_start));
    }
    ask(m_editor, Sci::SCI_SETINDICATORCURRENT, syntaxIndicator);
    ask(m_editor, Sci::SCI_INDICATORFILLRANGE, m_start, m_end - m_start);
}

void SyntaxMark::clear()
{
    m_message.reset();
    ask(m_editor, Sci::SCI_SETINDICATORCURRENT, syntaxIndicator);
    ask(m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, m_editor->SendScintilla(Sci::SCI_GETLENGTH));
}

QString SyntaxMark::sentence() const
{
    if (!m_message)
        return {};
    const long line = ask(m_editor, Sci::SCI_LINEFROMPOSITION, m_start) + 1;
    return tr("Line %1: %2").arg(line).arg(*m_message);
}

void SyntaxMark::handleModified(int position, int type, int length)
{
    const bool isInserted = (type & Sci::SC_MOD_INSERTTEXT) != 0;
    if (!m_message || (!isInserted && (type & Sci::SC_MOD_DELETETEXT) == 0))
        return;
    const int end = isInserted ? position : position + length;
    if (position > m_end)
        return;
    if (end < m_start || (end == m_start && !isInserted)) {
        const int shift = isInserted ? length : -length;
        m_start += shift;
        m_end += shift;
        return;
    }
    clear();
    Q_EMIT sentenceChanged({});
}

void SyntaxMark::showProblem()
{
    if (!m_message)
        return;
    ask(m_editor, Sci::SCI_ENSUREVISIBLE,
        static_cast<int>(ask(m_editor, Sci::SCI_LINEFROMPOSITION, m_start)));
    ask(m_editor, Sci::SCI_GOTOPOS, m_start);
    const auto pointOf = [this](unsigned int message) {
        return static_cast<int>(ask(m_editor, message, 0, m_start));
    };
    const long line = ask(m_editor, Sci::SCI_LINEFROMPOSITION, m_start);
    showCallOut({pointOf(Sci::SCI_POINTXFROMPOSITION),
                 pointOf(Sci::SCI_POINTYFROMPOSITION) +
                     static_cast<int>(ask(m_editor, Sci::SCI_TEXTHEIGHT, int(line)))});
}

void SyntaxMark::showCallOut(const QPoint &place)
{
    // Python's words are no HTML.
    QToolTip::showText(m_editor->viewport()->mapToGlobal(place),
                       u"<span style='white-space:pre'>%1</span>"_s.arg(sentence().toHtmlEscaped()),
                       m_editor->viewport());
}

} // namespace Lectern::App
