// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/startpagecontent.h"

#include <QScrollArea>

#include <memory>

class QVBoxLayout;

namespace Lectern::App {

struct Theme;

/// The first page: where to go on, what is due, how far each stage is, which courses there are. At
/// the very first start it says what Lectern is and how to begin. Shows what it is given and emits
/// wishes; it neither loads nor remembers anything.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    void setContent(const StartPageContent &content);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void lessonRequested(const QString &lessonId);
    void exerciseRequested(const QString &lessonId, const QString &exerciseId);
    void courseRequested(const QString &path);
    void openFolderRequested();
    void openPackRequested();

private:
    void rebuild();
    QWidget *makeColumn();
    void addWelcome(QVBoxLayout &column);
    void addContinue(QVBoxLayout &column);
    void addDue(QVBoxLayout &column);
    void addNotices(QVBoxLayout &column);
    void addStages(QVBoxLayout &column);
    void addCourses(QVBoxLayout &column);
    void addHeading(QVBoxLayout &column, const QString &text, const QString &name);
    int scaled(int pixels) const;

    StartPageContent m_content;
    std::unique_ptr<Theme> m_theme;
};

} // namespace Lectern::App
