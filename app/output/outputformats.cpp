// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputformats.h"

#include <algorithm>
#include <utility>

namespace Lectern::App {

namespace {

constexpr qsizetype maximumKnown = 500; ///< formats; true colours may be many

QColor colorOf(const TextColor &color, const QColor &standard)
{
    switch (color.kind) {
    case TextColor::Kind::Default:
        return standard;
    case TextColor::Kind::Indexed:
        return indexedColor(color.red);
    case TextColor::Kind::Rgb:
        return {color.red, color.green, color.blue};
    }
    Q_UNREACHABLE_RETURN(standard);
}

/// The part of \a run between \a begin and \a end.
QTextLayout::FormatRange rangeOf(const OutputLine::Run &run, qsizetype begin, qsizetype end)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(std::max(run.start, begin));
    range.length = static_cast<int>(std::min(run.start + run.length, end)) - range.start;
    return range;
}

} // namespace

/// Of a text whose colour the program did not choose.
QColor OutputFormats::ownColor(const OutputLine::Run &run) const
{
    if (run.source == OutputSource::StandardError && run.part != OutputLine::Part::Note)
        return m_theme.failed;
    if (run.source == OutputSource::TypedInput)
        return m_theme.accent;
    return run.part == OutputLine::Part::Text && !run.style.isFaint ? m_theme.text
                                                                    : m_theme.mutedText;
}

QTextCharFormat OutputFormats::format(const OutputLine::Run &run) const
{
    const Look look{run.source, run.part, run.style};
    if (const auto known = m_formats.constFind(look); known != m_formats.cend())
        return *known;
    if (m_formats.size() >= maximumKnown)
        m_formats.clear();
    return *m_formats.insert(look, makeFormat(run));
}

QTextCharFormat OutputFormats::makeFormat(const OutputLine::Run &run) const
{
    const TextStyle &style = run.style;
    const double contrast = m_theme.minimumContrast;
    QColor foreground = colorOf(style.foreground, ownColor(run));
    QColor background = colorOf(style.background, m_theme.codeBackground);
    if (style.isReversed)
        std::swap(foreground, background);
    foreground = legibleOn(background, foreground, contrast);
    // On a colour of middle brightness neither black nor white may be enough.
    background = legibleOn(foreground, background, contrast);

    QTextCharFormat format;
    format.setForeground(foreground);
    if (background != m_theme.codeBackground)
        format.setBackground(background);
    if (style.isBold || run.source == OutputSource::TypedInput)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(style.isItalic || run.source == OutputSource::StandardError);
    format.setFontUnderline(style.isUnderlined);
    format.setFontStrikeOut(style.isStruckOut);
    return format;
}

QTextCharFormat OutputFormats::selectedFormat(const OutputLine::Run &run) const
{
    QTextCharFormat selected = format(run);
    selected.setBackground(m_theme.selection);
    selected.setForeground(
        legibleOn(m_theme.selection, selected.foreground().color(), m_theme.minimumContrast));
    return selected;
}

QList<QTextLayout::FormatRange> OutputFormats::ranges(const OutputLine &line, qsizetype length,
                                                      const std::optional<PlaceLink> &link) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const OutputLine::Run &run : line.runs) {
        QTextLayout::FormatRange range = rangeOf(run, 0, length);
        if (range.length <= 0)
            break;
        range.format = format(run);
        ranges.append(range);
        if (!link)
            continue;
        range = rangeOf(run, link->start, std::min(link->start + link->length, length));
        if (range.length <= 0)
            continue;
        range.format = QTextCharFormat();
        range.format.setFontUnderline(true);
        range.format.setForeground(m_theme.accent);
        range.format.setBackground(m_theme.codeBackground);
        ranges.append(range);
    }
    return ranges;
}

QList<QTextLayout::FormatRange> OutputFormats::selectedRanges(const OutputLine &line,
                                                              qsizetype begin, qsizetype end) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const OutputLine::Run &run : line.runs) {
        QTextLayout::FormatRange range = rangeOf(run, begin, end);
        if (range.length <= 0)
            continue;
        range.format = selectedFormat(run);
        // The layout keeps the shapes that it made: only colours may change.
        range.format.clearProperty(QTextFormat::FontItalic);
        range.format.clearProperty(QTextFormat::FontWeight);
        range.format.clearProperty(QTextFormat::FontUnderline);
        range.format.clearProperty(QTextFormat::FontStrikeOut);
        ranges.append(range);
    }
    return ranges;
}

} // namespace Lectern::App
