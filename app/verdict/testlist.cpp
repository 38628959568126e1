// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/testlist.h"

#include "theme.h"
#include "verdict/testdelegate.h"
#include "verdict/testdetails.h"
#include "verdict/teststate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Look = TestDelegate::Look;

/// In the first column of a row: the line it leads to, the detail that it shows all of.
constexpr int lineRole = Qt::UserRole + 10;
constexpr int wholeRole = Qt::UserRole + 11; ///< of a switch: whether all is shown
constexpr int kindRole = Qt::UserRole + 12;  ///< of a switch: the TestDetail::Kind before it

Look lookOf(TestDetail::Kind kind)
{
    switch (kind) {
    case TestDetail::Kind::Reason:
        return Look::Text;
    case TestDetail::Kind::Expected:
        return Look::Expected;
    case TestDetail::Kind::Actual:
        return Look::Actual;
    case TestDetail::Kind::Called:
    case TestDetail::Kind::Printed:
        return Look::Code;
    case TestDetail::Kind::Place:
        return Look::Link;
    }
    return Look::Text;
}

void setLook(QTreeWidgetItem *item, int column, Look look)
{
    item->setData(column, TestDelegate::LookRole, int(look));
}

QString switchText(const TestDetail &detail, bool isWhole)
{
    if (isWhole)
        return TestList::tr("Show less");
    const auto lines = static_cast<int>(detail.text.count(u'\n')) + 1;
    return lines > 2 ? TestList::tr("Show all %n line(s)", nullptr, lines)
                     : TestList::tr("Show all %n character(s)", nullptr, int(detail.text.size()));
}

} // namespace

TestList::TestList(QWidget *parent) : QTreeWidget(parent), m_delegate(new TestDelegate(this))
{
    setObjectName(u"testList"_s);
    setAccessibleName(tr("Tests"));
    setColumnCount(2);
    setHeaderHidden(true);
    setItemDelegate(m_delegate);
    setTextElideMode(Qt::ElideNone);
    setUniformRowHeights(false);
    setRootIsDecorated(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setMinimumSectionSize(1);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Copy this test"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TestList::copyCurrent);
    auto *copyAll = new QAction(tr("Copy all that failed"), this);
    connect(copyAll, &QAction::triggered, this, &TestList::copyFailed);
    addActions({copy, copyAll});
    connect(this, &QTreeWidget::itemClicked, this, &TestList::follow);
}

void TestList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Highlight, theme.selection);
    colors.setColor(QPalette::HighlightedText, theme.text);
    setPalette(colors);
    setIndentation(qRound(16 * theme.scale));
    fitColumns();
}

void TestList::clearTests()
{
    clear();
    m_results.clear();
    m_planned = 0;
    m_hasFailure = false;
    describe();
}

void TestList::setPlanned(int count)
{
    m_planned = count;
    for (int row = topLevelItemCount(); row < count; ++row)
        setState(new QTreeWidgetItem(this),
                 row == m_results.size() ? TestState::Running : TestState::Waiting,
                 tr("test %1 of %2").arg(row + 1).arg(count));
    describe();
}

void TestList::addTest(const TestResult &test)
{
    using Status = TestResult::Status;
    const auto row = static_cast<int>(m_results.size());
    QTreeWidgetItem *item =
        row < topLevelItemCount() ? topLevelItem(row) : new QTreeWidgetItem(this);
    m_results.append(test);
    setState(item,
             test.status == Status::Passed   ? TestState::Passed
             : test.status == Status::Failed ? TestState::Failed
                                             : TestState::Error,
             test.title.isEmpty() ? test.name : test.title);
    for (const TestDetail &detail : testDetails(test))
        addDetail(item, detail, test);
    item->setExpanded(test.status != Status::Passed);
    m_hasFailure = m_hasFailure || test.status != Status::Passed;
    if (QTreeWidgetItem *next = topLevelItem(row + 1)) {
        setState(next, TestState::Running, next->text(1));
        // Whoever reads a failure or moves about is left where they are.
        if (!m_hasFailure && !hasFocus())
            scrollToItem(next);
    }
    describe();
}

void TestList::finish()
{
    for (auto row = static_cast<int>(m_results.size()); row < topLevelItemCount(); ++row)
        setState(topLevelItem(row), TestState::NotRun, topLevelItem(row)->text(1));
    describe();
    showFirstFailure();
}

void TestList::showFirstFailure()
{
    const auto failed = std::ranges::find_if(m_results, [](const TestResult &test) {
        return test.status != TestResult::Status::Passed;
    });
    if (failed == m_results.end())
        return;
    QTreeWidgetItem *item = topLevelItem(static_cast<int>(failed - m_results.begin()));
    setCurrentItem(item);
    scrollToItem(item, PositionAtTop);
}

void TestList::setState(QTreeWidgetItem *item, TestState state, const QString &title)
{
    const bool isJudged = state >= TestState::Passed;
    item->setText(0, testStateText(state));
    item->setText(1, title);
    item->setData(0, Qt::AccessibleTextRole, spokenTestState(state, title));
    setLook(item, 0,
            state == TestState::Passed    ? Look::Passed
            : isJudged                    ? Look::Failed
            : state == TestState::Running ? Look::Running
                                          : Look::Muted);
    setLook(item, 1, isJudged ? Look::Text : Look::Muted);
}

void TestList::addDetail(QTreeWidgetItem *parent, const TestDetail &detail, const TestResult &test)
{
    const bool isOfDifference =
        detail.kind == TestDetail::Kind::Expected || detail.kind == TestDetail::Kind::Actual;
    auto *item = new QTreeWidgetItem(parent, {detail.label});
    setLook(item, 0, Look::Muted);
    setLook(item, 1, lookOf(detail.kind));
    showDetail(item, detail, false, isOfDifference ? firstDifferenceSentence(test) : QString());
    if (detail.kind == TestDetail::Kind::Place)
        item->setData(0, lineRole, test.errorLine);
    if (!shownText(detail, false).isCut)
        return;
    auto *switchItem = new QTreeWidgetItem(parent, {QString(), switchText(detail, false)});
    setLook(switchItem, 1, Look::Link);
    switchItem->setData(0, kindRole, int(detail.kind));
    switchItem->setData(0, wholeRole, false);
}

void TestList::showDetail(QTreeWidgetItem *item, const TestDetail &detail, bool isWhole,
                          const QString &difference)
{
    const ShownText shown = shownText(detail, isWhole);
    item->setText(1, shown.text);
    item->setData(1, TestDelegate::MarkBeginRole, int(shown.mark.begin));
    item->setData(1, TestDelegate::MarkLengthRole, int(shown.mark.length));
    item->setData(0, Qt::AccessibleTextRole,
                  difference.isEmpty()
                      ? tr("%1: %2").arg(detail.label, shown.text)
                      : tr("%1: %2. %3").arg(detail.label, shown.text, difference));
}

bool TestList::follow(QTreeWidgetItem *item)
{
    if (const int line = item->data(0, lineRole).toInt(); line > 0) {
        Q_EMIT lineRequested(line);
        return true;
    }
    const bool isSwitch = item->data(0, wholeRole).isValid();
    if (isSwitch)
        toggleWhole(item);
    return isSwitch;
}

void TestList::toggleWhole(QTreeWidgetItem *switchItem)
{
    QTreeWidgetItem *parent = switchItem->parent();
    const TestResult &test = m_results[indexOfTopLevelItem(parent)];
    const auto kind = static_cast<TestDetail::Kind>(switchItem->data(0, kindRole).toInt());
    const QList<TestDetail> details = testDetails(test);
    const auto detail = std::ranges::find(details, kind, &TestDetail::kind);
    const bool isWhole = !switchItem->data(0, wholeRole).toBool();
    QTreeWidgetItem *shown = parent->child(parent->indexOfChild(switchItem) - 1);
    showDetail(shown, *detail, isWhole,
               detail->mark.length > 0 ? firstDifferenceSentence(test) : QString());
    switchItem->setData(0, wholeRole, isWhole);
    switchItem->setText(1, switchText(*detail, isWhole));
    scrollToItem(shown);
}

void TestList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QTreeWidgetItem *item = currentItem();
    if (!isEnter || !item) {
        QTreeWidget::keyPressEvent(event);
        return;
    }
    if (!follow(item) && !item->parent())
        item->setExpanded(!item->isExpanded());
}

void TestList::copyCurrent() const
{
    QTreeWidgetItem *item = currentItem();
    if (item && item->parent())
        item = item->parent();
    const int row = indexOfTopLevelItem(item);
    if (row >= 0 && row < m_results.size())
        QGuiApplication::clipboard()->setText(testAsText(m_results[row]));
}

void TestList::copyFailed() const
{
    QStringList texts;
    for (const TestResult &test : m_results) {
        if (test.status != TestResult::Status::Passed)
            texts.append(testAsText(test));
    }
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void TestList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void TestList::fitColumns()
{
    QStringList labels;
    for (const TestState state : {TestState::Waiting, TestState::Running, TestState::NotRun,
                                  TestState::Passed, TestState::Failed, TestState::Error})
        labels.append(testStateText(state));
    const int labelWidth = m_delegate->labelWidth(labels) + 2 * indentation();
    setColumnWidth(0, labelWidth);
    setColumnWidth(1, std::max(viewport()->width() - labelWidth, labelWidth));
    doItemsLayout();
}

void TestList::describe()
{
    const auto passed =
        std::ranges::count(m_results, TestResult::Status::Passed, &TestResult::status);
    const auto count = std::max<qsizetype>(m_planned, m_results.size());
    setAccessibleDescription(
        count == 0
            ? QString()
            : tr("%1 of %2 have run, %3 passed").arg(m_results.size()).arg(count).arg(passed));
}

} // namespace Lectern::App
