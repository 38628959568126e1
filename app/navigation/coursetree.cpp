// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/coursetree.h"

#include "navigation/coursetreedelegate.h"
#include "navigation/coursetreemodel.h"

using namespace Qt::StringLiterals;

namespace Lectern::App {

CourseTree::CourseTree(QWidget *parent) : QTreeView(parent), m_model(new CourseTreeModel(this))
{
    setObjectName(u"courseTree"_s);
    setAccessibleName(tr("Courses"));
    setModel(m_model);
    setHeaderHidden(true);
    setIndentation(12);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_delegate = CourseTreeDelegate::installOn(this);
    connect(this, &QTreeView::clicked, this, &CourseTree::choose);
    connect(this, &QTreeView::activated, this, &CourseTree::choose);
}

void CourseTree::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
}

void CourseTree::setCatalog(const Catalog &catalog)
{
    m_lessonId.clear();
    m_model->setCatalog(catalog);
    expandAll();
}

void CourseTree::setProgress(const QHash<QString, double> &progress)
{
    m_model->setProgress(progress);
}

void CourseTree::setCurrentLesson(const QString &lessonId)
{
    m_lessonId = lessonId;
    setCurrentIndex(m_model->indexOf(lessonId));
}

void CourseTree::choose(const QModelIndex &index)
{
    const QString lessonId = index.data(CourseTreeModel::LessonIdRole).toString();
    if (lessonId.isEmpty() || lessonId == m_lessonId)
        return; // a click may come as both signals
    m_lessonId = lessonId;
    Q_EMIT lessonChosen(lessonId);
}

} // namespace Lectern::App
