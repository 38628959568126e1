// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/kshlexer.h"

#include "theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QFont>
#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::State;
using CodeTheme = KSyntaxHighlighting::Theme;

constexpr int firstReservedStyle = QsciScintillaBase::STYLE_DEFAULT;
constexpr int reservedStyles = QsciScintillaBase::STYLE_LASTPREDEFINED - firstReservedStyle + 1;
constexpr int styleLimit = QsciScintillaBase::STYLE_MAX + 1;
constexpr int plainStyle = 0;

/// The style number of the \a index-th format; Scintilla keeps some numbers for itself.
constexpr int styleOf(int index)
{
    return index < firstReservedStyle ? index : index + reservedStyles;
}

KshLexer::Meaning meaningOf(const Format &format)
{
    switch (format.textStyle()) {
    case CodeTheme::Comment:
    case CodeTheme::Documentation:
    case CodeTheme::Annotation:
    case CodeTheme::CommentVar:
    case CodeTheme::RegionMarker:
    case CodeTheme::Information:
    case CodeTheme::Warning:
    case CodeTheme::Alert:
        return KshLexer::Meaning::Comment;
    case CodeTheme::Char:
    case CodeTheme::SpecialChar:
    case CodeTheme::String:
    case CodeTheme::VerbatimString:
    case CodeTheme::SpecialString:
        return KshLexer::Meaning::String;
    default:
        return KshLexer::Meaning::Code;
    }
}

/// For each UTF-16 unit of \a text, and for its end, the byte of UTF-8 where it starts. Never more
/// than \a byteCount, even where the bytes were not valid UTF-8 and so became other characters.
std::vector<int> byteOffsets(const QString &text, int byteCount)
{
    std::vector<int> offsets(static_cast<size_t>(text.size()) + 1);
    int bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        offsets[static_cast<size_t>(i)] = std::min(bytes, byteCount);
        const QChar unit = text[i];
        if (unit.isHighSurrogate())
            bytes += 4;
        else if (!unit.isLowSurrogate())
            bytes += unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 ? 2 : 3;
    }
    offsets.back() = byteCount;
    return offsets;
}

} // namespace

/// Highlights single lines, and remembers for each the states before and after it.
class KshLexer::Highlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    struct StyledLine
    {
        State before;
        State after;
    };

    explicit Highlighter(const KSyntaxHighlighting::Definition &definition)
    {
        setDefinition(definition);
        language = definition.name().toUtf8();
        addFormats(definition);
        for (const auto &included : definition.includedDefinitions())
            addFormats(included);
    }

    /// One style for each byte of \a bytes, a line without its end.
    QByteArray highlight(const QByteArray &bytes, const State &before, State *after)
    {
        m_styles.fill(char(plainStyle), bytes.size());
        const QString text = QString::fromUtf8(bytes);
        const int byteCount = static_cast<int>(bytes.size());
        m_offsets = text.size() == byteCount ? std::vector<int>() : byteOffsets(text, byteCount);
        *after = highlightLine(text, before);
        ++lineCount;
        return m_styles;
    }

    std::optional<Format> format(int style) const
    {
        const int index = style < firstReservedStyle ? style : style - reservedStyles;
        const bool reserved =
            style >= firstReservedStyle && style < firstReservedStyle + reservedStyles;
        if (style < 0 || reserved || static_cast<size_t>(index) >= m_formats.size())
            return std::nullopt;
        return m_formats[static_cast<size_t>(index)];
    }

    QByteArray language;
    std::vector<std::optional<StyledLine>> lines; ///< none: to be highlighted
    qint64 lineCount = 0;

protected:
    void applyFormat(int offset, int length, const Format &format) override
    {
        const int size = static_cast<int>(m_styles.size());
        const auto byteAt = [&](int unit) {
            if (m_offsets.empty())
                return std::clamp(unit, 0, size);
            return m_offsets[std::min(static_cast<size_t>(unit), m_offsets.size() - 1)];
        };
        const int first = byteAt(offset);
        const int last = byteAt(offset + length);
        const char style = char(m_styleOfFormat.value(format.id(), plainStyle));
        std::fill(m_styles.begin() + first, m_styles.begin() + std::max(first, last), style);
    }

private:
    void addFormats(const KSyntaxHighlighting::Definition &definition)
    {
        for (const Format &format : definition.formats()) {
            const int style = styleOf(static_cast<int>(m_formats.size()));
            if (style >= styleLimit || m_styleOfFormat.contains(format.id()))
                continue;
            m_styleOfFormat.insert(format.id(), style);
            m_formats.push_back(format);
        }
    }

    std::vector<Format> m_formats;
    QHash<int, int> m_styleOfFormat;
    QByteArray m_styles;
    std::vector<int> m_offsets; ///< empty for a line of ASCII
};

KshLexer::KshLexer(const KSyntaxHighlighting::Definition &definition, QObject *parent)
    : QsciLexerCustom(parent), m_highlighter(std::make_unique<Highlighter>(definition))
{
}

KshLexer::~KshLexer() = default;

void KshLexer::setTheme(const Theme &theme)
{
    const QFont &font = theme.codeFont;
    setDefaultColor(theme.text);
    setDefaultPaper(theme.codeBackground);
    setDefaultFont(font);
    for (int style = 0; style < styleLimit; ++style) {
        const auto format = m_highlighter->format(style);
        if (!format && style != QsciScintillaBase::STYLE_DEFAULT)
            continue;
        // Backgrounds are left out: only "TODO" and the like have one, and it would be loud. The
        // line with the cursor has one of its own, so that is what the text must be read on.
        QColor color = theme.text;
        QFont styled = font;
        if (format) {
            if (format->hasTextColor(theme.codeTheme))
                color = format->textColor(theme.codeTheme);
            styled.setBold(format->isBold(theme.codeTheme));
            styled.setItalic(format->isItalic(theme.codeTheme));
            styled.setUnderline(format->isUnderline(theme.codeTheme));
        }
        setColor(legibleOn(theme.currentLine, color, theme.minimumContrast), style);
        setPaper(theme.codeBackground, style);
        setFont(styled, style);
    }
}

KshLexer::Meaning KshLexer::meaningAt(int position)
{
    if (editor() == nullptr)
        return Meaning::Code;
    if (editor()->SendScintilla(QsciScintillaBase::SCI_GETENDSTYLED) <= position)
        styleText(static_cast<int>(editor()->SendScintilla(QsciScintillaBase::SCI_GETENDSTYLED)),
                  position + 1);
    const auto style = editor()->SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, position);
    // Scintilla hands the style out as a char, which is signed.
    const auto format = m_highlighter->format(static_cast<unsigned char>(style));
    return format ? meaningOf(*format) : Meaning::Code;
}

qint64 KshLexer::highlightedLineCount() const
{
    return m_highlighter->lineCount;
}

const char *KshLexer::language() const
{
    return m_highlighter->language.constData();
}

QString KshLexer::description(int style) const
{
    const auto format = m_highlighter->format(style);
    return format ? format->name() : QString();
}

void KshLexer::setEditor(QsciScintilla *editor)
{
    disconnect(m_modified);
    m_highlighter->lines.clear(); // QScintilla has cleared all styles
    QsciLexerCustom::setEditor(editor);
    if (editor == nullptr)
        return;
    m_modified = connect(editor, &QsciScintillaBase::SCN_MODIFIED, this,
                         [this](int position, int type, const char *, int, int linesAdded) {
                             handleModified(position, type, linesAdded);
                         });
}

void KshLexer::handleModified(int position, int type, int linesAdded)
{
    constexpr int textChanged =
        QsciScintillaBase::SC_MOD_INSERTTEXT | QsciScintillaBase::SC_MOD_DELETETEXT;
    auto &lines = m_highlighter->lines;
    const auto line = static_cast<size_t>(
        editor()->SendScintilla(QsciScintillaBase::SCI_LINEFROMPOSITION, position));
    if ((type & textChanged) == 0 || line >= lines.size())
        return;
    const auto at = lines.begin() + static_cast<std::ptrdiff_t>(line);
    if (linesAdded < 0)
        lines.erase(at + 1, at + 1 + std::min<std::ptrdiff_t>(-linesAdded, lines.end() - at - 1));
    else
        lines.insert(at, static_cast<size_t>(linesAdded), std::nullopt);
    lines[line + static_cast<size_t>(std::max(0, linesAdded))].reset();
}

void KshLexer::styleText(int start, int end)
{
    if (editor() == nullptr)
        return;
    const auto ask = [this](unsigned int message, long argument = 0) {
        return static_cast<int>(
            editor()->SendScintilla(message, static_cast<unsigned long>(argument)));
    };
    const int length = ask(QsciScintillaBase::SCI_GETLENGTH);
    const int lineCount = ask(QsciScintillaBase::SCI_GETLINECOUNT);
    auto &lines = m_highlighter->lines;
    lines.resize(static_cast<size_t>(lineCount));

    // Back to a line whose beginning is known.
    int line = ask(QsciScintillaBase::SCI_LINEFROMPOSITION, std::clamp(start, 0, length));
    while (line > 0 && !lines[static_cast<size_t>(line) - 1])
        --line;
    State state = line > 0 ? lines[static_cast<size_t>(line) - 1]->after : State();

    for (; line < lineCount; ++line) {
        const int lineStart = ask(QsciScintillaBase::SCI_POSITIONFROMLINE, line);
        const int next =
            line + 1 < lineCount ? ask(QsciScintillaBase::SCI_POSITIONFROMLINE, line + 1) : length;
        auto &known = lines[static_cast<size_t>(line)];
        if (!known || known->before != state) {
            const int textEnd = ask(QsciScintillaBase::SCI_GETLINEENDPOSITION, line);
            State after;
            const QByteArray styles = m_highlighter->highlight(
                editor()->bytes(lineStart, textEnd).first(textEnd - lineStart), state, &after);
            startStyling(lineStart);
            editor()->SendScintilla(QsciScintillaBase::SCI_SETSTYLINGEX,
                                    static_cast<unsigned long>(styles.size()), styles.constData());
            known = Highlighter::StyledLine{state, after};
        }
        state = known->after;
        if (next >= end || next >= length) {
            startStyling(next); // all before is done: lines that were skipped, and line ends
            break;
        }
    }
}

} // namespace Lectern::App
