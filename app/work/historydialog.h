// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDialog>

namespace Lectern {
class RunHistory;
struct HistoryEntry;
} // namespace Lectern

namespace Lectern::App {

class HistoryView;
struct Theme;
struct Work;

/// The history of one work, in a window of its own; may stay open beside the editor.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a history must outlive the dialog.
    HistoryDialog(RunHistory &history, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Shows the history of \a work, in whose editor \a source stands now.
    void setWork(const Work &work, const QString &source);

Q_SIGNALS:
    void restoreRequested(const Lectern::HistoryEntry &entry);
    void failed(const Lectern::Error &error);

private:
    HistoryEntry sideOf(qint64 id);

    RunHistory &m_history;
    HistoryView *m_view;
    QString m_source;
};

} // namespace Lectern::App
