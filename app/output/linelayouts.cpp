// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/linelayouts.h"

#include "output/outputstore.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qsizetype stepOfShaping = 64;
constexpr int tabWidth = 8;

/// Whether a line may be cut after any of its characters without changing how those before it look:
/// no script that joins or reorders, no combining marks.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) {
        const char16_t c = character.unicode();
        return c < 0x300 || (c >= 0x370 && c < 0x483) || (c >= 0x48a && c < 0x590) ||
               (c >= 0x2010 && c < 0x20d0) || (c >= 0x2100 && c < 0x2c00) ||
               (c >= 0x3030 && c < 0x3099) || (c >= 0x309b && c < 0xa66f);
    });
}

} // namespace

double LineLayouts::Entry::xOf(qsizetype column) const
{
    if (!layout || layout->lineCount() == 0)
        return 0;
    return layout->lineAt(0).cursorToX(static_cast<int>(std::min(column, shaped)));
}

qsizetype LineLayouts::Entry::columnAt(double x) const
{
    if (!layout || layout->lineCount() == 0)
        return 0;
    return layout->lineAt(0).xToCursor(x);
}

OutputLine LineLayouts::withCutNote(OutputLine line)
{
    if (line.cut == 0)
        return line;
    const QString note = tr(" … %Ln more character(s)", nullptr,
                            static_cast<int>(std::min<qsizetype>(line.cut, INT_MAX)));
    OutputLine::Run run{.start = line.text.size(), .length = note.size()};
    run.part = OutputLine::Part::Note;
    line.text += note;
    line.runs.append(run);
    return line;
}

void LineLayouts::setFormats(const OutputFormats &formats)
{
    m_formats = formats;
    m_characterWidth =
        std::max(1.0, QFontMetricsF(formats.theme().codeFont).horizontalAdvance(u'0'));
    clear();
}

void LineLayouts::setLinkedFiles(const QStringList &fileNames)
{
    m_linkedFiles = fileNames;
    clear();
}

void LineLayouts::load(qint64 first, int count)
{
    const auto isMissing = [this](qint64 number) { return !m_entries.contains(number); };
    qint64 end = first + count;
    while (first < end && !isMissing(first))
        ++first;
    while (end > first && !isMissing(end - 1))
        --end;
    for (const OutputLine &line : m_store.lines(first, static_cast<int>(end - first))) {
        if (isMissing(first))
            insert(first, line);
        ++first;
    }
}

void LineLayouts::insert(qint64 number, OutputLine line)
{
    Entry entry;
    entry.link = placeIn(line.text);
    if (entry.link && !m_linkedFiles.isEmpty()) {
        const QString name = entry.link->file.sliced(entry.link->file.lastIndexOf(u'/') + 1);
        if (!m_linkedFiles.contains(name))
            entry.link.reset();
    }
    entry.line = withCutNote(std::move(line));
    m_entries.insert_or_assign(number, std::move(entry));
}

const LineLayouts::Entry &LineLayouts::at(qint64 number, double right, qsizetype column)
{
    auto found = m_entries.find(number);
    if (found == m_entries.end()) {
        insert(number, m_store.lines(number, 1).value(0));
        found = m_entries.find(number);
    }
    Entry &entry = found->second;
    const bool isWhole = entry.shaped == entry.line.text.size();
    if (!entry.layout || (!isWhole && (column > entry.shaped || right > entry.xOf(entry.shaped))))
        shape(entry, right, column);
    return entry;
}

void LineLayouts::shape(Entry &entry, double right, qsizetype column) const
{
    const QString &text = entry.line.text;
    auto wanted = static_cast<qsizetype>(std::ceil(right / m_characterWidth));
    wanted = (std::max(wanted, column) / stepOfShaping + 1) * stepOfShaping;
    if (wanted >= text.size() || !isPlain(text))
        wanted = text.size();
    for (;; wanted = std::min(wanted * 2, text.size())) {
        entry.layout =
            std::make_unique<QTextLayout>(text.first(wanted), m_formats.theme().codeFont);
        entry.layout->setCacheEnabled(true);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(Qt::LeftToRight);
        option.setTabStopDistance(m_characterWidth * tabWidth);
        entry.layout->setTextOption(option);
        entry.layout->setFormats(m_formats.ranges(entry.line, wanted, entry.link));
        entry.layout->beginLayout();
        QTextLine line = entry.layout->createLine();
        if (line.isValid())
            line.setLineWidth(1e6);
        entry.layout->endLayout();
        entry.shaped = wanted;
        const double shapedWidth = line.isValid() ? line.naturalTextWidth() : 0;
        entry.width = shapedWidth + static_cast<double>(text.size() - wanted) * m_characterWidth;
        if (wanted == text.size() || shapedWidth > right)
            return;
    }
}

void LineLayouts::forgetFrom(qint64 number)
{
    m_entries.erase(m_entries.lower_bound(number), m_entries.end());
}

void LineLayouts::keepOnly(qint64 first, qint64 last)
{
    m_entries.erase(m_entries.begin(), m_entries.lower_bound(first));
    m_entries.erase(m_entries.upper_bound(last), m_entries.end());
}

} // namespace Lectern::App
