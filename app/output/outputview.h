// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/caretmovement.h"
#include "output/linelayouts.h"
#include "output/outputstatus.h"
#include "output/outputstore.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QTimer>

class QLabel;

namespace Lectern::App {

/// Shows what a program writes, while it writes it, and what was typed for it. Read-only, and for
/// looking only: a check never reads it from here.
///
/// It takes any flood: bytes go to an OutputStore, only the lines in sight are made and drawn, the
/// first at once, later ones 30 times a second; size, lines and rate stand below when there is
/// much. The end stays in sight until somebody scrolls away from it. Standard error is red, slanted
/// and marked by a bar at the left; what was typed is bold.
class OutputView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Copying takes at most so many characters; a sentence says so then.
    static constexpr qsizetype maximumCopied = 10'000'000;

    explicit OutputView(QWidget *parent = nullptr,
                        qint64 maximumBytes = OutputStore::defaultMaximum);
    ~OutputView() override;

    void setTheme(const Theme &theme);
    /// Shown while there is no output.
    void setPlaceholderText(const QString &text);
    /// Only places in files of these names (without folder) become links; empty, the default: all.
    void setLinkedFiles(const QStringList &fileNames);

    void clearOutput();
    /// \a bytes as they arrived, cut anywhere; see Runner::outputArrived().
    void appendOutput(Runner::Channel channel, const QByteArray &bytes);
    /// What the reader typed, its line end included.
    void appendInput(const QByteArray &bytes);
    /// The program has ended: what is left shows now.
    void finish();

    qint64 lineCount() const { return m_store.lineCount(); }
    /// The height at which all lines can be seen, or \a maximumLines if there are more.
    int fittedHeight(int maximumLines);
    const OutputStore &store() const { return m_store; }
    /// The bytes as they came; false if they cannot be read or written. A file may take some time.
    bool writeTo(QIODevice &device) const { return m_store.writeTo(device); }

    /// Everything as it is shown, at most maximumCopied characters; so for selectedText().
    QString toPlainText() const;
    QString selectedText() const;
    OutputSelection selection() const { return m_selection; }
    /// Puts the caret at the end of \a selection and scrolls there.
    void setSelection(const OutputSelection &selection);
    void selectAll();
    void copy();

    // What a screen reader asks.
    QString lineText(qint64 line) { return m_layouts.at(line).line.text; }
    qint64 firstVisibleLine() const;
    int visibleLineCount() const;                      ///< those that are seen as a whole
    QRect characterRect(const TextPosition &position); ///< in the viewport
    TextPosition positionAt(QPoint place);             ///< in the viewport

Q_SIGNALS:
    /// Enter or a click on a place that a traceback names: a file as printed, a 1-based line.
    void placeActivated(const QString &file, int line);
    /// All of the output shall be saved; see writeTo().
    void saveRequested();
    /// More is shown, or nothing any more; as often as it is drawn.
    void outputChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void append(OutputSource source, const QByteArray &bytes);
    void handleFrame();
    void startFrame();
    void refresh();
    void updateStatus();
    void updateScrollBars();
    void prepareLines();
    void announce(bool isLast);
    QString textBetween(TextPosition begin, TextPosition end) const;
    CaretText caretText();
    void select(const OutputSelection &selection);
    void ensureVisible(const TextPosition &position);
    const PlaceLink *linkAt(QPoint place);
    bool activateLinkAtCaret();
    void dragTo(QPoint place);
    void showMenu(QPoint globalPlace);

    OutputStore m_store;
    LineLayouts m_layouts;
    OutputStatus m_status;
    OutputSelection m_selection;
    QTimer m_frame;
    QElapsedTimer m_clock;
    QElapsedTimer m_announcedAt;
    QBasicTimer m_dragTimer;
    QElapsedTimer m_doubleClick;
    QLabel *m_statusLabel;
    QString m_placeholder;
    QString m_notice; ///< a sentence on what was just asked for
    qint64 m_announcedLines = 0;
    qint64 m_frameCost = 0; ///< what drawing the last state took, in ms
    double m_widest = 0;    ///< of the lines that were seen
    int m_padding = 10;
    int m_rowHeight = 16;
    bool m_isDirty = false;
    bool m_isDragging = false;
};

} // namespace Lectern::App
