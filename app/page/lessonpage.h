// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/lessonoutline.h"
#include "page/lessonreference.h"
#include "page/pageplaces.h"
#include "page/pagesearch.h"

#include <QScrollArea>
#include <QTimer>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern {
struct Lesson;
}

namespace Lectern::App {

class ExerciseCard;
class LessonColumn;
class PitfallPair;
class RunnableView;
struct Theme;

/// The page of a lesson: its prose, boxes, runnable blocks, questions and exercises, one below the
/// other in a column of comfortable width. Takes a lesson and reports, emits wishes; runs nothing.
///
/// What is in view is there at once; the rest is built in the next turns of the event loop, or as
/// soon as something asks for it. The place of the reader stays the same when the page gets another
/// size, scale or theme.
class LessonPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// \a repository must outlive the page.
    explicit LessonPage(const KSyntaxHighlighting::Repository &repository,
                        QWidget *parent = nullptr);
    ~LessonPage() override;

    void setTheme(const Theme &theme);
    /// Shows \a lesson from its top, without neighbours.
    void setLesson(const Lesson &lesson);
    /// The lessons that the end of the page leads to.
    void setNeighbours(const LessonReference &previous, const LessonReference &next);
    /// Says something instead of a lesson; plain text.
    void setMessage(const QString &title, const QString &text);

    /// The block with that address, or null.
    RunnableView *runnable(const QString &address) const;
    const LessonOutline &outline() const;
    /// Whether everything of the lesson stands; see above.
    bool isComplete() const { return !m_building.isActive(); }

    /// Goes to the heading, block, question or exercise with that id; false if there is none.
    bool scrollTo(const QString &id);
    ReadingPlace place() const { return m_place; }
    void restorePlace(const ReadingPlace &place);

    /// Marks all matches on the page and gives their number; shows none of them yet.
    int search(const QString &text, bool caseSensitive);
    /// From the last one to the first and back; the first shown is the first in view or below it.
    void showNextMatch();
    void showPreviousMatch();
    int currentMatch() const { return m_search.current(); } ///< from 0; -1 for none
    void clearSearch();

Q_SIGNALS:
    void runRequested(const QString &address);
    void stopRequested();
    void openRequested(const QString &address);
    void exerciseRequested(const QString &exerciseId);
    /// The card of an exercise has been made, perhaps some time after its lesson was opened.
    void exerciseAdded(Lectern::App::ExerciseCard *card, const QString &exerciseId);
    /// The same of a block, and of a mistake with its fix, after both.
    void runnableAdded(Lectern::App::RunnableView *view);
    void pairAdded(Lectern::App::PitfallPair *pair);
    /// Another lesson, at \a placeId or its top.
    void lessonRequested(const QString &lessonId, const QString &placeId);
    /// A link of the web; ask before it is followed.
    void linkRequested(const QUrl &link);
    /// Something was not done; one sentence for people.
    void refused(const QString &sentence);
    /// The block has come into view, or the pointer to it.
    void attended(const QString &address);
    void predicted(const QString &address, const QString &text, bool agreed);
    void answered(const QString &quizId, bool isRight);
    void solved(const QString &parsonsId);
    /// The reader has come to another entry of the outline; empty for the top.
    void placeChanged(const QString &id);
    /// scrollTo() went from one place to another: a step to go back from.
    void jumped(const ReadingPlace &from, const ReadingPlace &to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectColumn();
    void buildMore();
    void settle();
    /// Builds what is still missing.
    void complete();
    void attendToView();
    void followLink(const QUrl &link);
    void showMatch(int index);
    PagePlaces places() const;
    void setPlace(const ReadingPlace &place);
    void applyPlace();

    const KSyntaxHighlighting::Repository &m_repository;
    std::unique_ptr<Theme> m_theme;
    LessonColumn *m_column = nullptr;
    PageSearch m_search;
    ReadingPlace m_place;
    QString m_section;         ///< the entry of the outline that it belongs to
    bool m_isSettling = false; ///< scrolling now is not the reader's
    QTimer m_attention;        ///< so that scrolling past something is not attention
    QTimer m_building;
};

} // namespace Lectern::App
