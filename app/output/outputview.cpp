// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputview.h"

#include "theme.h"

#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lectern::App {

namespace {

// QPlainTextEdit takes some 7 MB/s, so that 32 KiB cost 5 ms of a frame of 33 ms.
constexpr auto frame = 33ms;
constexpr qsizetype bytesPerFrame = 32'768;
constexpr qsizetype maxKeptBytes = 262'144;
constexpr qsizetype chunkSize = 16'384;

constexpr int kindProperty = QTextFormat::UserProperty;
enum TextKind { OutputText, ErrorText, NoteText };
constexpr int errorLineState = 1; ///< of a QTextBlock with text of standard error

bool isContinuationByte(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

} // namespace

OutputView::OutputView(QWidget *parent) : QPlainTextEdit(parent), m_note(new QLabel(this))
{
    setObjectName("outputView"_L1);
    setAccessibleName(tr("Output"));
    setAccessibleDescription(tr("What the program printed"));
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setMaximumBlockCount(maxLineCount);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(10);
    m_errorFormat.setFontItalic(true);
    m_errorFormat.setProperty(kindProperty, ErrorText);
    m_noteFormat.setProperty(kindProperty, NoteText);

    m_note->setObjectName("outputSkippedNote"_L1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(10, 4, 10, 4);
    m_note->setAutoFillBackground(true);
    m_note->hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutputView::handleTimer);
}

void OutputView::setTheme(const Theme &theme)
{
    setFont(theme.codeFont);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 8);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, theme.codeBackground);
    colors.setColor(QPalette::Window, theme.codeBackground); // around the scroll bars
    setPalette(colors);
    colors.setColor(QPalette::Window, theme.panelBackground);
    colors.setColor(QPalette::WindowText, theme.mutedText);
    m_note->setPalette(colors);
    m_outputFormat.setForeground(theme.text);
    m_errorFormat.setForeground(theme.failed);
    m_noteFormat.setForeground(theme.mutedText);
    recolor();
}

void OutputView::recolor()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QList<QTextLayout::FormatRange> ranges = block.textFormats();
        for (const QTextLayout::FormatRange &range : ranges) {
            cursor.setPosition(block.position() + range.start);
            cursor.setPosition(block.position() + range.start + range.length,
                               QTextCursor::KeepAnchor);
            const int kind = range.format.intProperty(kindProperty);
            cursor.setCharFormat(kind == ErrorText  ? m_errorFormat
                                 : kind == NoteText ? m_noteFormat
                                                    : m_outputFormat);
        }
    }
    cursor.endEditBlock();
}

void OutputView::clearOutput()
{
    m_timer.stop();
    m_kept.clear();
    m_keptBytes = 0;
    m_newBytes = 0;
    m_totalBytes = 0;
    m_lineEnds = 0;
    m_hasGap = false;
    m_startsInsideLine = false;
    m_lines.clear();
    clear();
    updateNote();
}

void OutputView::appendOutput(Runner::Channel channel, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_totalBytes += bytes.size();
    m_lineEnds += std::count(bytes.begin(), bytes.end(), '\n');
    keep(channel, bytes.size() > maxKeptBytes ? bytes.last(maxKeptBytes) : bytes);
    m_newBytes = std::min(m_newBytes + bytes.size(), m_keptBytes);
    if (!m_timer.isActive()) {
        flush();
        m_timer.start(frame);
    }
}

void OutputView::finish()
{
    m_timer.stop();
    flush();
    if (m_hasGap)
        showLast(m_keptBytes);
    m_lines.finish();
    updateText();
    updateNote();
}

qint64 OutputView::skippedLineCount() const
{
    return m_lineEnds - (blockCount() - 1);
}

void OutputView::keep(Runner::Channel channel, QByteArray bytes)
{
    m_keptBytes += bytes.size();
    const bool joins = !m_kept.empty() && m_kept.back().channel == channel &&
                       m_kept.back().bytes.size() < chunkSize;
    if (joins)
        m_kept.back().bytes += bytes;
    else
        m_kept.push_back({channel, std::move(bytes)});
    while (m_keptBytes > maxKeptBytes) {
        QByteArray &oldest = m_kept.front().bytes;
        const qsizetype excess = m_keptBytes - maxKeptBytes;
        if (oldest.size() <= excess) {
            m_keptBytes -= oldest.size();
            m_kept.pop_front();
        } else {
            oldest.remove(0, excess);
            m_keptBytes -= excess;
        }
    }
}

void OutputView::handleTimer()
{
    if (m_newBytes > 0) {
        flush();
        m_timer.start(frame);
    } else if (m_hasGap) {
        showLast(m_keptBytes); // the flood is over: show all that is kept
    }
}

void OutputView::flush()
{
    if (m_newBytes > bytesPerFrame) {
        showLast(bytesPerFrame);
    } else if (m_newBytes > 0) {
        feedLast(std::exchange(m_newBytes, 0), false);
        updateText();
        updateNote();
    }
}

void OutputView::showLast(qsizetype byteCount)
{
    const QScrollBar *bar = verticalScrollBar();
    const bool wasAtEnd = bar->value() >= bar->maximum();
    const int position = bar->value();
    m_lines.clear();
    clear();
    m_newBytes = 0;
    m_startsInsideLine = false;
    m_hasGap = byteCount < m_keptBytes;
    feedLast(byteCount, byteCount < m_totalBytes);
    updateText();
    updateNote();
    if (!wasAtEnd)
        verticalScrollBar()->setValue(position);
}

void OutputView::feedLast(qsizetype byteCount, bool fromLineStart)
{
    QList<std::pair<Runner::Channel, QByteArrayView>> pieces;
    for (auto chunk = m_kept.rbegin(); chunk != m_kept.rend() && byteCount > 0; ++chunk) {
        const qsizetype size = std::min(byteCount, chunk->bytes.size());
        pieces.prepend({chunk->channel, QByteArrayView(chunk->bytes).last(size)});
        byteCount -= size;
    }
    qsizetype first = 0;
    for (qsizetype i = 0; fromLineStart && i < pieces.size(); ++i) {
        const qsizetype end = pieces[i].second.indexOf('\n');
        if (end < 0)
            continue;
        pieces[i].second = pieces[i].second.sliced(end + 1);
        first = i;
        fromLineStart = false;
    }
    m_startsInsideLine = m_startsInsideLine || fromLineStart;
    for (qsizetype i = first; i < pieces.size(); ++i) {
        QByteArrayView bytes = pieces[i].second;
        while (fromLineStart && !bytes.isEmpty() && isContinuationByte(bytes.front()))
            bytes = bytes.sliced(1); // of a character whose beginning is gone
        fromLineStart = false;
        m_lines.append(pieces[i].first, bytes);
    }
}

void OutputView::updateText()
{
    QScrollBar *bar = verticalScrollBar();
    const bool wasAtEnd = bar->value() >= bar->maximum();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    // The open line may have been overwritten.
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.block().setUserState(-1);
    const QList<OutputLines::Line> ended = m_lines.takeEndedLines();
    for (const OutputLines::Line &line : ended) {
        insertLine(cursor, line);
        cursor.insertBlock();
    }
    insertLine(cursor, m_lines.openLine());
    cursor.endEditBlock();
    if (wasAtEnd)
        bar->setValue(bar->maximum());
}

void OutputView::insertLine(QTextCursor &cursor, const OutputLines::Line &line)
{
    for (const OutputLines::Run &run : line.runs) {
        const bool isError = run.channel == Runner::Channel::StandardError;
        cursor.insertText(run.text, isError ? m_errorFormat : m_outputFormat);
        if (isError)
            cursor.block().setUserState(errorLineState);
    }
    if (line.cut > 0)
        cursor.insertText(tr(" … %L1 more characters").arg(line.cut), m_noteFormat);
}

void OutputView::updateNote()
{
    const qint64 skipped = skippedLineCount();
    QString note;
    if (skipped == 1)
        note = tr("1 line skipped");
    else if (skipped > 1)
        note = tr("%L1 lines skipped").arg(skipped);
    else if (m_startsInsideLine)
        note = tr("The beginning of a long line is skipped");
    m_note->setText(note);
    const bool isShown = !note.isEmpty();
    if (isShown != m_note->isVisibleTo(this)) {
        m_note->setVisible(isShown);
        setViewportMargins(0, isShown ? m_note->sizeHint().height() : 0, 0, 0);
    }
    m_note->setGeometry(0, 0, width(), m_note->sizeHint().height());
}

void OutputView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    QTextBlock block = firstVisibleBlock();
    QRectF area = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && area.top() <= event->rect().bottom()) {
        if (block.userState() == errorLineState)
            painter.fillRect(QRectF(0, area.top(), 3, area.height()), m_errorFormat.foreground());
        block = block.next();
        area = blockBoundingGeometry(block).translated(contentOffset());
    }
}

void OutputView::resizeEvent(QResizeEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool wasAtEnd = bar->value() >= bar->maximum();
    QPlainTextEdit::resizeEvent(event);
    if (wasAtEnd)
        bar->setValue(bar->maximum());
    m_note->setGeometry(0, 0, width(), m_note->sizeHint().height());
}

} // namespace Lectern::App
