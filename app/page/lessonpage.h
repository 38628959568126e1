// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "course/course.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class RunnableView;
struct Theme;

/// The page of a lesson: its prose, boxes, runnable blocks, questions and exercises, one below the
/// other in a column of comfortable width. Takes a lesson and reports, emits wishes; runs nothing.
class LessonPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// \a repository must outlive the page.
    explicit LessonPage(const KSyntaxHighlighting::Repository &repository,
                        QWidget *parent = nullptr);
    ~LessonPage() override;

    void setTheme(const Theme &theme);
    /// Shows \a lesson from its top.
    void setLesson(const Lesson &lesson);
    /// Says something instead of a lesson; plain text.
    void setMessage(const QString &title, const QString &text);

    /// The block with that address, or null.
    RunnableView *runnable(const QString &address) const;
    /// Scrolls to the block, question or exercise with that id.
    void scrollTo(const QString &id);

Q_SIGNALS:
    void runRequested(const QString &address);
    void stopRequested();
    void openRequested(const QString &address);
    void exerciseRequested(const QString &exerciseId);
    void linkRequested(const QUrl &link);
    /// The reader has come to that block: it stands in view, or the pointer is over it.
    void attended(const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void attendToView();
    void clear();
    void add(QWidget *widget);
    void addProse(const QString &html);
    void addHeader(const Lesson &lesson);
    void addBlock(const Block &block);
    void addText(const Block &block);
    void addRunnable(const RunnableBlock &block);
    /// Keeps \a widget in step with the theme.
    template <typename Widget>
    Widget *themed(Widget *widget);

    const KSyntaxHighlighting::Repository &m_repository;
    std::unique_ptr<Theme> m_theme;
    QWidget *m_column = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QString m_folder;
    QHash<QString, RunnableView *> m_runnables;
    QTimer m_attention; ///< so that scrolling past something is not attention
    QList<std::function<void(const Theme &)>> m_themeSetters;
};

} // namespace Lectern::App
