// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/historyentry.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace Lectern::App {

struct Theme;

/// One side of a HistoryView: a slider over the positions, their marks above it, and what the
/// chosen one is. The last position is what stands in the editor; it cannot be brought back.
class HistorySide final : public QWidget
{
    Q_OBJECT

public:
    /// \a name names the side for people: "Left side"; \a prefix begins the object names of its
    /// parts.
    HistorySide(const QString &name, const QString &prefix, QWidget *parent = nullptr);
    ~HistorySide() override;

    void setTheme(const Theme &theme);
    /// \a entries as they are in the history, newest last. Chooses \a id, or the last position if
    /// it is not among them. Emits nothing.
    void setEntries(const QList<HistorySummary> &entries, qint64 id, const QDateTime &now);

    /// The id of the chosen entry; 0 for what stands in the editor.
    qint64 chosenId() const;
    /// What the chosen one is, in a few words.
    QString title() const;

Q_SIGNALS:
    void chosen();
    void restoreRequested(qint64 id);

private:
    class Marks;

    const HistorySummary &chosenEntry() const;
    void updateTexts();

    QList<HistorySummary> m_entries; ///< with what stands in the editor as the last
    QDateTime m_now;
    Marks *m_marks;
    QSlider *m_slider;
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_restore;
};

} // namespace Lectern::App
