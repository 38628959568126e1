// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Lectern {
struct Lesson;
}

namespace Lectern::App {

class ProseView;
struct Theme;

/// The head of a lesson page: its title, how long it takes, and what it is for. Plain text of the
/// course.
class LessonHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonHeader(const Lesson &lesson, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    QVBoxLayout *m_layout;
    QLabel *m_title;
    ProseView *m_objectives = nullptr; ///< null if the lesson names none
};

} // namespace Lectern::App
