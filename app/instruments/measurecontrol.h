// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Lectern::App {

/// A button that starts a measurement of many runs and, while it goes on, is Stop; beside it how
/// many runs are done. It measures nothing itself.
class MeasureControl final : public QWidget
{
    Q_OBJECT

public:
    /// \a prefix begins the names of its button and its label: prefix + "Button", "Progress".
    explicit MeasureControl(const QString &prefix, QWidget *parent = nullptr);

    /// \a text stands on the button while nothing goes on; \a explanation, which begins with it,
    /// is its tool tip and what screen readers say.
    void setAction(const QString &text, const QString &explanation);
    void setRunning(bool isRunning);
    bool isRunning() const { return m_isRunning; }
    /// Shown while it goes on; \a total 0: nothing is known yet.
    void setProgress(int done, int total);

Q_SIGNALS:
    void startRequested();
    void stopRequested();

private:
    void updateButton();

    QPushButton *m_button;
    QLabel *m_progress;
    QString m_text;
    QString m_explanation;
    bool m_isRunning = false;
};

} // namespace Lectern::App
