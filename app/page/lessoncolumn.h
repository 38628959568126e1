// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "page/lessonoutline.h"
#include "page/lessonreference.h"
#include "page/pageplaces.h"

#include <QHash>
#include <QWidget>

#include <deque>
#include <functional>

class QVBoxLayout;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class ExerciseCard;
class NeighbourBar;
class PitfallPair;
class RunnableView;
class TextBlocks;
struct Theme;

/// All parts of one lesson, one below the other in the middle of the page: what LessonPage scrolls.
/// They are made from top to bottom, as far as buildUntil() or buildAll() was asked, so that a long
/// lesson opens at once. Knows where its places are; runs and scrolls nothing.
class LessonColumn final : public QWidget
{
    Q_OBJECT

public:
    /// \a repository must outlive the column. Nothing is built yet.
    LessonColumn(const Lesson &lesson, const KSyntaxHighlighting::Repository &repository,
                 const Theme *theme, QWidget *parent = nullptr);
    ~LessonColumn() override;

    void setTheme(const Theme &theme);
    void setNeighbours(const LessonReference &previous, const LessonReference &next);

    /// Builds until the parts are \a height pixels high, or all are there.
    void buildUntil(int height);
    /// Builds some more; takes only milliseconds.
    void buildSome();
    void buildAll();
    bool isComplete() const { return m_rest.empty(); }

    const LessonOutline &outline() const { return m_outline; }
    const QHash<QString, RunnableView *> &runnables() const { return m_runnables; }
    /// Of what is built, from top to bottom; right as soon as the layout is.
    QList<PagePlaces::Place> places() const;

Q_SIGNALS:
    void runRequested(const QString &address);
    void stopRequested();
    void openRequested(const QString &address);
    void exerciseRequested(const QString &exerciseId);
    void exerciseAdded(Lectern::App::ExerciseCard *card, const QString &exerciseId);
    void runnableAdded(Lectern::App::RunnableView *view);
    /// After its two views.
    void pairAdded(Lectern::App::PitfallPair *pair);
    void lessonRequested(const QString &lessonId);
    void linkRequested(const QUrl &link);
    void linkFocused(QWidget *view, const QRect &place);
    void attended(const QString &address);
    void predicted(const QString &address, const QString &text, bool agreed);
    void answered(const QString &quizId, bool isRight);
    void solved(const QString &parsonsId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Anchor
    {
        QString id;
        QWidget *widget = nullptr;
        int heading = -1; ///< of a ProseView
    };

    void plan();
    void build(const std::function<bool()> &isEnough);
    void add(QWidget *widget);
    void addHeader();
    QWidget *makeBlock(int index);
    TextBlocks *makeText(const QList<Block> &blocks, int firstIndex);
    RunnableView *makeRunnable(const RunnableBlock &block);
    QWidget *makeQuestion(const Block &block);
    void addPair(int pitfall, int fix);
    void addExercise(const Exercise &exercise);
    void addNeighbours();
    void applyDistances();
    void applyMargins();
    /// Keeps \a widget in step with the theme.
    template <typename Widget>
    Widget *themed(Widget *widget);

    Lesson m_lesson;
    LessonOutline m_outline;
    const KSyntaxHighlighting::Repository &m_repository;
    std::unique_ptr<Theme> m_theme;
    QVBoxLayout *m_layout;
    NeighbourBar *m_neighbourBar = nullptr;
    LessonReference m_previous;
    LessonReference m_next;
    std::deque<std::function<void()>> m_rest; ///< makes what is not built yet
    QList<QWidget *> m_parts;
    QList<QWidget *> m_wideParts; ///< those among them that may leave the column
    bool m_hasWideParts = false;
    QList<Anchor> m_anchors;
    QHash<QString, RunnableView *> m_runnables;
    int m_height = 0; ///< of the parts, about
    QList<std::function<void(const Theme &)>> m_themeSetters;
};

} // namespace Lectern::App
