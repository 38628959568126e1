// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputview.h"

#include "output/outputaccessible.h"
#include "output/outputpainter.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lectern::App {

namespace {

constexpr auto frame = 33ms;
constexpr int linesPerBatch = 1000;
constexpr qint64 announcedAtOnce = 10;           ///< lines; more is no news to listen to
constexpr qint64 timeBetweenAnnouncements = 400; ///< in ms

} // namespace

OutputView::OutputView(QWidget *parent, qint64 maximumBytes)
    : QAbstractScrollArea(parent),
      m_store(maximumBytes),
      m_layouts(m_store),
      m_statusLabel(new QLabel(this))
{
    OutputAccessible::install();
    setObjectName("outputView"_L1);
    setAccessibleName(tr("Output"));
    setAccessibleDescription(tr("What the program printed"));
    setFrameShape(StyledPanel);
    setProperty("box", true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    m_statusLabel->setObjectName("outputStatus"_L1);
    m_statusLabel->setTextFormat(Qt::PlainText);
    m_statusLabel->setWordWrap(true);
    m_statusLabel->setAutoFillBackground(true);
    m_statusLabel->hide();
    m_clock.start();
    m_announcedAt.start();
    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &OutputView::handleFrame);
}

OutputView::~OutputView() = default;

void OutputView::setTheme(const Theme &theme)
{
    setFont(theme.codeFont);
    m_layouts.setFormats(OutputFormats(theme));
    m_padding = qRound(10 * theme.scale);
    m_rowHeight = static_cast<int>(std::ceil(QFontMetricsF(theme.codeFont).lineSpacing()));
    m_widest = 0;
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, theme.codeBackground);
    colors.setColor(QPalette::Window, theme.codeBackground); // around the scroll bars
    setPalette(colors);
    colors.setColor(QPalette::Window, theme.panelBackground);
    colors.setColor(QPalette::WindowText, theme.text);
    m_statusLabel->setPalette(colors);
    m_statusLabel->setFont(theme.textFont);
    m_statusLabel->setMargin(m_padding / 3);
    m_statusLabel->setIndent(m_padding);
    refresh();
}

void OutputView::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void OutputView::setLinkedFiles(const QStringList &fileNames)
{
    m_layouts.setLinkedFiles(fileNames);
    viewport()->update();
}

void OutputView::clearOutput()
{
    m_frame.stop();
    m_store.clear();
    m_layouts.clear();
    m_status.clear();
    m_selection = {};
    m_notice.clear();
    m_announcedLines = 0;
    m_widest = 0;
    m_isDirty = true;
    refresh();
    horizontalScrollBar()->setValue(0);
}

void OutputView::appendOutput(Runner::Channel channel, const QByteArray &bytes)
{
    append(sourceOf(channel), bytes);
}

void OutputView::appendInput(const QByteArray &bytes)
{
    append(OutputSource::TypedInput, bytes);
}

void OutputView::append(OutputSource source, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_layouts.forgetFrom(m_store.openLine());
    m_store.append(source, bytes);
    m_isDirty = true;
    if (!m_frame.isActive()) {
        refresh();
        startFrame();
    }
}

/// Drawing takes at most about a third of the time, however slow it is.
void OutputView::startFrame()
{
    m_frame.start(
        std::max<std::chrono::milliseconds>(frame, std::chrono::milliseconds(3 * m_frameCost)));
}

void OutputView::finish()
{
    m_frame.stop();
    m_layouts.forgetFrom(m_store.openLine());
    m_store.finish();
    m_status.clear(); // nothing comes any more: no rate
    m_isDirty = true;
    refresh();
    announce(true);
}

void OutputView::handleFrame()
{
    if (!m_isDirty && m_status.bytesPerSecond() == 0)
        return; // nothing new: no wake-up either, until something comes
    refresh();
    startFrame();
}

/// Shows the state of the store.
void OutputView::refresh()
{
    const qint64 begin = m_clock.elapsed();
    const bool hasChanged = std::exchange(m_isDirty, false);
    const bool wasAtEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    m_status.sample(m_clock.elapsed(), m_store.totalBytes());
    updateStatus();
    updateScrollBars();
    if (wasAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    prepareLines();
    viewport()->update();
    announce(false);
    m_frameCost = m_clock.elapsed() - begin;
    if (hasChanged)
        Q_EMIT outputChanged();
}

void OutputView::updateStatus()
{
    QString text = m_status.text(m_store);
    if (!m_notice.isEmpty())
        text += text.isEmpty() ? m_notice : u'\n' + m_notice;
    m_statusLabel->setText(text);
    m_statusLabel->setVisible(!text.isEmpty());
    const QRect area = viewport()->geometry();
    const int height = text.isEmpty() ? 0 : m_statusLabel->heightForWidth(area.width());
    if (height != viewportMargins().bottom())
        setViewportMargins(0, 0, 0, height);
    m_statusLabel->setGeometry(0, viewport()->geometry().bottom() + 1, area.width(), height);
}

void OutputView::updateScrollBars()
{
    const int lines = static_cast<int>(std::min<qint64>(lineCount(), INT_MAX));
    verticalScrollBar()->setPageStep(visibleLineCount());
    verticalScrollBar()->setRange(0, std::max(0, lines - visibleLineCount()));
    const int wide = static_cast<int>(std::ceil(m_widest)) + 2 * m_padding;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(2 * m_rowHeight);
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
}

/// Makes the lines in sight, and lets go of all others.
void OutputView::prepareLines()
{
    const qint64 first = firstVisibleLine();
    const qint64 last = std::min(lineCount(), first + visibleLineCount() + 1) - 1;
    m_layouts.keepOnly(first - 1, last + 1);
    m_layouts.load(first, static_cast<int>(last - first + 1));
    const double right = horizontalScrollBar()->value() + viewport()->width();
    const double before = m_widest;
    for (qint64 line = first; line <= last; ++line)
        m_widest = std::max(m_widest, m_layouts.at(line, right).width);
    if (m_widest > before)
        updateScrollBars();
}

qint64 OutputView::firstVisibleLine() const
{
    return verticalScrollBar()->value();
}

int OutputView::visibleLineCount() const
{
    return std::max(1, (viewport()->height() - 2 * m_padding) / m_rowHeight);
}

int OutputView::fittedHeight(int maximumLines)
{
    const int lines =
        static_cast<int>(std::clamp<qint64>(lineCount(), 1, std::max(1, maximumLines)));
    m_layouts.load(0, lines);
    double widest = 0;
    const int room = width() - 2 * frameWidth();
    for (int line = 0; line < lines && line < lineCount(); ++line)
        widest = std::max(widest, m_layouts.at(line, room).width);
    const bool scrolls = widest + 2 * m_padding > room;
    return lines * m_rowHeight + 2 * (m_padding + frameWidth()) + viewportMargins().bottom() +
           (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

void OutputView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void OutputView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    prepareLines();
    viewport()->update();
}

QString OutputView::toPlainText() const
{
    if (lineCount() == 0)
        return {};
    QString text = textBetween({}, {lineCount(), 0});
    if (m_store.openLine() < lineCount() && text.endsWith(u'\n'))
        text.chop(1); // the open line has no end
    return text;
}

QString OutputView::selectedText() const
{
    return textBetween(m_selection.first(), m_selection.last());
}

QString OutputView::textBetween(TextPosition begin, TextPosition end) const
{
    QString text;
    for (qint64 line = begin.line; line <= end.line && text.size() < maximumCopied;) {
        const qint64 wanted = std::min<qint64>(linesPerBatch, end.line - line + 1);
        const QList<OutputLine> lines = m_store.lines(line, static_cast<int>(wanted));
        if (lines.isEmpty())
            break;
        for (const OutputLine &made : lines) {
            const QString shown = LineLayouts::withCutNote(made).text;
            const qsizetype last = line == end.line ? end.column : shown.size();
            const qsizetype first = line == begin.line ? std::min(begin.column, last) : 0;
            text += QStringView(shown).first(std::min(last, shown.size())).mid(first);
            if (line++ < end.line)
                text += u'\n';
        }
    }
    text.truncate(maximumCopied);
    return text;
}

/// Tells screen readers what came: ended lines, a few at a time.
void OutputView::announce(bool isLast)
{
    if (!QAccessible::isActive() ||
        (!isLast && !m_announcedAt.hasExpired(timeBetweenAnnouncements)))
        return;
    const qint64 end = isLast ? lineCount() : m_store.openLine();
    const qint64 first = std::max(m_announcedLines, end - announcedAtOnce);
    m_announcedLines = end;
    if (first >= end)
        return;
    m_announcedAt.start();
    OutputAccessible::announce(*this, first, textBetween({first, 0}, {end, 0}));
}

void OutputView::paintEvent(QPaintEvent *event)
{
    const qint64 begin = m_clock.elapsed();
    OutputPainter painter(viewport(), m_layouts.formats());
    if (lineCount() == 0)
        painter.drawPlaceholder(m_placeholder, m_padding);
    const double right = horizontalScrollBar()->value() + viewport()->width();
    const int left = m_padding - horizontalScrollBar()->value();
    const int firstRow = std::max(0, (event->rect().top() - m_padding) / m_rowHeight);
    for (int row = firstRow;; ++row) {
        const qint64 line = firstVisibleLine() + row;
        const QRect area(0, m_padding + row * m_rowHeight, viewport()->width(), m_rowHeight);
        if (line >= lineCount() || area.top() > event->rect().bottom())
            break;
        const LineLayouts::Entry &entry = m_layouts.at(line, right);
        painter.drawLine(entry, area, left, m_selection.columnsIn(line, entry.line.text.size()),
                         line < m_selection.last().line);
        if (hasFocus() && line == m_selection.caret.line)
            painter.drawCaret(entry, area, left, m_selection.caret.column);
    }
    if (hasFocus())
        painter.drawFocus();
    m_frameCost += m_clock.elapsed() - begin;
}

} // namespace Lectern::App
