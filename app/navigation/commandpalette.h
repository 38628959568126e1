// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/filterpopup.h"

#include <QStringList>

class QAction;

namespace Lectern::App {

/// A lesson as the palette lists it.
struct LessonName
{
    QString id;
    QString title;
    QString stage; ///< its title
};

/// All commands of the window by name, and all lessons; what was chosen last comes first. Triggers
/// actions itself, once it is closed.
class CommandPalette final : public FilterPopup
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Starts without a text, so that what was chosen last stands at the top.
    void popUp() override;

    /// Separators and actions that open a menu are left out; one that goes away leaves the list.
    /// What an action is called, and whether it is enabled, is looked up whenever the palette
    /// opens.
    void setActions(const QList<QAction *> &actions);
    void setLessons(const QList<LessonName> &lessons);

    /// What was chosen, newest first: objectNames (else texts) of actions, ids of lessons.
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);

Q_SIGNALS:
    void lessonRequested(const QString &lessonId);
    void recentChanged(const QStringList &recent);

protected:
    void updateRows() override;
    void choose(int row) override;

private:
    struct Command
    {
        QPointer<QAction> action; ///< null: a lesson
        LessonName lesson;

        QString id() const;
    };
    struct Candidate
    {
        Command command;
        FilterRow row;
        int score = 0;
        qsizetype recency = 0; ///< higher is more recent; 0: not chosen yet
    };

    FilterRow rowOf(const Command &command) const;
    QList<Candidate> candidates() const;

    QList<Command> m_actions;
    QList<Command> m_lessons;
    QList<Command> m_shown;
    QStringList m_recent;
};

} // namespace Lectern::App
