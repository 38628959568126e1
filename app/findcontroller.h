// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Lectern::App {

class LessonPane;
class WorkPane;
struct WindowActions;

/// Brings finding, replacing and going to a line to where the reader is: the page, the editor or
/// the output. Finds nothing itself.
class FindController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    FindController(LessonPane &lessonPane, WorkPane &workPane, const WindowActions &actions,
                   QObject *parent = nullptr);

private:
    struct Finder
    {
        std::function<void()> open;
        std::function<void()> next;
        std::function<void()> previous;
    };

    /// Of where the keyboard is; the lesson's, if it is nowhere where one can find.
    Finder finder() const;

    LessonPane &m_lessonPane;
    WorkPane &m_workPane;
    const WindowActions &m_actions;
};

} // namespace Lectern::App
