// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/testlist.h"

#include "navigation/wrappingdelegate.h"
#include "theme.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int lineRole = Qt::UserRole + 1;
constexpr qsizetype maximumDetail = 2000;

} // namespace

TestList::TestList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"testList"_s);
    setAccessibleName(tr("Tests"));
    setColumnCount(2);
    setHeaderHidden(true);
    WrappingDelegate::installOn(this);
    setRootIsDecorated(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const int line = item->data(0, lineRole).toInt(); line > 0)
            Q_EMIT lineRequested(line);
    });
}

void TestList::setTheme(const Theme &theme)
{
    m_passed = theme.passed;
    m_failed = theme.failed;
    m_codeFont = theme.codeFont;
}

void TestList::clearTests()
{
    clear();
}

void TestList::addTest(const TestResult &test)
{
    const bool passed = test.status == TestResult::Status::Passed;
    auto *item = new QTreeWidgetItem(this, {passed ? tr("✓ pass") : tr("✗ FAIL"), test.title});
    item->setForeground(0, passed ? m_passed : m_failed);
    item->setData(0, Qt::AccessibleTextRole,
                  passed ? tr("passed: %1").arg(test.title) : tr("failed: %1").arg(test.title));
    addDetail(item, tr("printed"), test.printed);
    if (passed)
        return;
    addDetail(item, tr("why"), test.message);
    addDetail(item, tr("called"), test.called);
    addDetail(item, tr("expected"), test.expected);
    addDetail(item, tr("came"), test.actual);
    if (test.errorLine > 0) {
        addDetail(item, tr("where"), tr("line %1 of your program").arg(test.errorLine));
        item->child(item->childCount() - 1)->setData(0, lineRole, test.errorLine);
    }
    item->setExpanded(true);
}

void TestList::showFirstFailure()
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = topLevelItem(row);
        if (!item->isExpanded())
            continue;
        setCurrentItem(item);
        scrollToItem(item, PositionAtTop);
        return;
    }
}

void TestList::addDetail(QTreeWidgetItem *parent, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *item = new QTreeWidgetItem(parent, {label, text.left(maximumDetail).trimmed()});
    item->setFont(1, label == tr("why") ? font() : m_codeFont);
    item->setTextAlignment(0, Qt::AlignTop | Qt::AlignRight);
}

} // namespace Lectern::App
