// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/catalog.h"
#include "page/readinghistory.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Lectern::App {

class CourseTree;
class LessonPane;
class OutlineView;
struct WindowActions;

/// Brings the reader from place to place: from lesson to lesson, back and forward, and to where a
/// lesson was left. The one who knows what is open.
class ReadingController final : public QObject
{
    Q_OBJECT

public:
    /// Where the reader was in a lesson when it was last open.
    using PlaceOf = std::function<ReadingPlace(const QString &lessonId)>;

    /// All must outlive this.
    ReadingController(LessonPane &pane, CourseTree &tree, OutlineView &outline,
                      const WindowActions &actions, QObject *parent = nullptr);

    void setPlaces(PlaceOf placeOf) { m_placeOf = std::move(placeOf); }
    /// The lessons that can be opened; nothing is open afterwards. \a catalog must outlive this or
    /// the next call.
    void setCatalog(const Catalog *catalog);

    /// The one on the page; null while the start page is shown.
    const Lesson *lesson() const { return m_lesson; }
    /// Opens a lesson at a heading, block or exercise, or where it was left. Says so and gives back
    /// false if there is none of that id.
    bool openLesson(const QString &lessonId, const QString &placeId = {});
    void showStart();
    /// Tells the present place; before the window closes.
    void leave();

Q_SIGNALS:
    void lessonOpened(const Lectern::Lesson &lesson);
    void startShown();
    /// Where the reader is in a lesson, now and then and when it is left.
    void placeReached(const QString &lessonId, const Lectern::App::ReadingPlace &place);
    /// A sentence on what could not be done.
    void refused(const QString &sentence);

private:
    void connectPage();
    void connectActions();
    void show(const Lesson &lesson);
    void travel(const std::optional<ReadingHistory::Visit> &visit);
    /// The lesson \a step further in the course; null if there is none.
    const Lesson *neighbour(int step) const;
    void updateActions();

    LessonPane &m_pane;
    CourseTree &m_tree;
    OutlineView &m_outline;
    const WindowActions &m_actions;
    const Catalog *m_catalog = nullptr;
    const Lesson *m_lesson = nullptr; ///< of m_catalog
    ReadingHistory m_history;
    PlaceOf m_placeOf;
    bool m_isOpening = false; ///< a jump now is no step of its own
    QTimer m_rest;            ///< since the reader came to another place
};

} // namespace Lectern::App
