// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/historyentry.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace Lectern::App {

class DifferenceView;
class HistorySide;
class OutputView;
struct Theme;

/// The runs of one work, any two of them side by side: a slider for each side, the two sources with
/// their differences, and below what each printed. Either can be brought back. The last position of
/// both sliders is what stands in the editor now.
///
/// It takes summaries and asks for the texts of the two it shows; it reads nothing itself.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// \a entries of the work, newest last. At first the newest is compared with what stands in the
    /// editor; later the choice stays as far as it can. Asks for the sides. \a now decides which
    /// times need their date.
    void setEntries(const QList<HistorySummary> &entries,
                    const QDateTime &now = QDateTime::currentDateTime());
    /// The texts that were asked for; others are ignored. Of what stands in the editor only the
    /// source counts; its id is 0.
    void setSides(const HistoryEntry &left, const HistoryEntry &right);

Q_SIGNALS:
    /// Answer with setSides(). An id of 0 is what stands in the editor.
    void sidesRequested(qint64 leftId, qint64 rightId);
    /// The learner wants the source of this entry back in the editor.
    void restoreRequested(qint64 id);

private:
    class OutputArea;

    void requestSides();

    HistorySide *m_left;
    HistorySide *m_right;
    DifferenceView *m_difference;
    OutputArea *m_leftOutput;
    OutputArea *m_rightOutput;
    QLabel *m_empty;
    QWidget *m_content;
    bool m_hasChoice = false;
};

} // namespace Lectern::App
