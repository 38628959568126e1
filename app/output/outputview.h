// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputlines.h"
#include "run/runner.h"

#include <QByteArray>
#include <QPlainTextEdit>
#include <QTextCharFormat>
#include <QTimer>

#include <deque>

class QLabel;
class QTextCursor;

namespace Lectern::App {

struct Theme;

/// Shows what a program writes, while it writes it. Read-only, plain text, and for looking only:
/// what is not shown is said in a note, and a check never reads it from here.
///
/// It takes any flood: the first bytes are shown at once, later ones 30 times a second, of which
/// only the last while they pour in. It keeps the last 256 KiB, at most 10,000 lines; lines are
/// cut at OutputLines::maxLineLength. Standard error is red, slanted and marked by a bar at the
/// left.
class OutputView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int maxLineCount = 10'000;

    explicit OutputView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    void clearOutput();
    /// \a bytes as they arrived, cut anywhere; see Runner::outputArrived().
    void appendOutput(Runner::Channel channel, const QByteArray &bytes);
    /// The program has ended: all that is kept is shown now.
    void finish();

    /// Lines that were written and are not shown any more.
    qint64 skippedLineCount() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chunk
    {
        Runner::Channel channel;
        QByteArray bytes;
    };

    void recolor();
    void keep(Runner::Channel channel, QByteArray bytes);
    void handleTimer();
    void flush();
    void showLast(qsizetype byteCount);
    /// Gives the last \a byteCount kept bytes to m_lines; if \a fromLineStart, without what stands
    /// before the first line end among them.
    void feedLast(qsizetype byteCount, bool fromLineStart);
    void updateText();
    void insertLine(QTextCursor &cursor, const OutputLines::Line &line);
    void updateNote();

    std::deque<Chunk> m_kept; ///< the last bytes of the stream, in order
    qsizetype m_keptBytes = 0;
    qsizetype m_newBytes = 0; ///< how many of them are not shown yet
    qint64 m_totalBytes = 0;
    qint64 m_lineEnds = 0; ///< of the whole stream
    bool m_hasGap = false; ///< less is shown than is kept
    bool m_startsInsideLine = false;
    OutputLines m_lines;
    QTimer m_timer;
    QLabel *m_note;
    QTextCharFormat m_outputFormat;
    QTextCharFormat m_errorFormat;
    QTextCharFormat m_noteFormat;
};

} // namespace Lectern::App
