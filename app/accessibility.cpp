// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility.h"

#include "editor/editoraccessibility.h"
#include "instruments/figurecanvas.h"
#include "page/lessonpage.h"

#include <QAccessibleWidget>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// 0 for what is none.
int headingLevel(const QLabel &label)
{
    const QString heading = label.property("heading").toString();
    if (const int level = label.property("headingLevel").toInt(); level > 0)
        return level;
    return heading == "lesson"_L1 ? 1 : heading == "section"_L1 ? 2 : 0;
}

class HeadingAccessible final : public QAccessibleWidget, public QAccessibleAttributesInterface
{
public:
    explicit HeadingAccessible(QLabel *label) : QAccessibleWidget(label, QAccessible::Heading) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? label().text() : own;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::AttributesInterface
                   ? static_cast<QAccessibleAttributesInterface *>(this)
                   : QAccessibleWidget::interface_cast(type);
    }

    QList<QAccessible::Attribute> attributeKeys() const override
    {
        return {QAccessible::Attribute::Level};
    }

    QVariant attributeValue(QAccessible::Attribute key) const override
    {
        return key == QAccessible::Attribute::Level ? headingLevel(label()) : QVariant();
    }

private:
    const QLabel &label() const { return *static_cast<const QLabel *>(widget()); }
};

/// Qt asks for each class of \a object, the most derived one first.
QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(LessonPage::staticMetaObject.className()))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Document);
    if (className == QLatin1StringView(FigureCanvas::staticMetaObject.className()))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Chart);
    if (className == QLatin1StringView(QLabel::staticMetaObject.className())) {
        auto *label = qobject_cast<QLabel *>(object);
        return headingLevel(*label) > 0 ? new HeadingAccessible(label) : nullptr;
    }
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
    installEditorAccessibility();
}

} // namespace Lectern::App
