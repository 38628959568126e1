// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/lessonreference.h"

#include <QWidget>

class QGridLayout;

namespace Lectern::App {

/// The end of a page: the ways to the previous and the next lesson.
class NeighbourBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NeighbourBar(QWidget *parent = nullptr);

    void setNeighbours(const LessonReference &previous, const LessonReference &next);

Q_SIGNALS:
    void lessonRequested(const QString &lessonId);

private:
    void addSide(const LessonReference &lesson, bool isNext);

    QGridLayout *m_layout;
};

} // namespace Lectern::App
