// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/lessonoutline.h"

#include <QTreeWidget>

#include <memory>

namespace Lectern::App {

struct Theme;

/// The outline of a lesson beside its page. Marks the place where the reader is, by weight, sign
/// and accessible description; a click or Enter wishes to go to a place.
class OutlineView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);
    ~OutlineView() override;

    void setTheme(const Theme &theme);
    void setOutline(const LessonOutline &outline);
    /// \a id as in LessonPage::placeChanged(); empty for the top of the page.
    void setPlace(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// For LessonPage::scrollTo().
    void targetRequested(const QString &id);

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    void present(QTreeWidgetItem &item, bool isHere);

    QString m_place;
    std::unique_ptr<Theme> m_theme;
    QHash<QString, QTreeWidgetItem *> m_items;
};

} // namespace Lectern::App
