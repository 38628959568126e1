// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/findbar.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QHBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    return layout;
}

QToolButton *addButton(QWidget *row, const QString &objectName, const QString &text,
                       const QString &meaning)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    button->setFocusPolicy(Qt::StrongFocus); // reached by Tab as well as by mouse
    row->layout()->addWidget(button);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find"));
    m_problem = new QLabel;
    m_problem->setObjectName(u"findProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(makeFindRow());
    layout->addWidget(m_replaceRow = makeReplaceRow());
    layout->addWidget(m_problem);
    setReplaceVisible(false);
    setMatches(0, 0);
    hide();
}

QWidget *FindBar::makeFindRow()
{
    auto *row = new QWidget;
    QHBoxLayout *layout = rowLayout(row);
    m_field = new QLineEdit;
    m_field->setObjectName(u"findField"_s);
    m_field->setAccessibleName(tr("Find"));
    m_field->setPlaceholderText(tr("Find"));
    layout->addWidget(m_field, 1);
    m_caseSensitive =
        addOption(row, u"findCaseButton"_s, u"Aa"_s, tr("Match upper and lower case"));
    m_wholeWord = addOption(row, u"findWordButton"_s, u"ab|"_s, tr("Whole words only"));
    m_regularExpression =
        addOption(row, u"findExpressionButton"_s, u".*"_s, tr("Regular expression"));
    m_count = new QLabel;
    m_count->setObjectName(u"findCount"_s);
    m_count->setProperty("caption", true);
    m_count->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_count);
    m_previous = addButton(row, u"findPreviousButton"_s, u"↑"_s, tr("Previous match (Shift+F3)"));
    m_next = addButton(row, u"findNextButton"_s, u"↓"_s, tr("Next match (F3)"));
    QToolButton *closing = addButton(row, u"findCloseButton"_s, u"✕"_s, tr("Close (Escape)"));
    connect(m_field, &QLineEdit::textChanged, this, [this] { Q_EMIT queryChanged(query()); });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    return row;
}

QWidget *FindBar::makeReplaceRow()
{
    auto *row = new QWidget;
    row->setObjectName(u"replaceRow"_s);
    QHBoxLayout *layout = rowLayout(row);
    m_replacement = new QLineEdit;
    m_replacement->setObjectName(u"replaceField"_s);
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    layout->addWidget(m_replacement, 1);
    m_replaceOne =
        addButton(row, u"replaceButton"_s, tr("Replace"), tr("Replace this match (Return)"));
    m_replaceAll =
        addButton(row, u"replaceAllButton"_s, tr("Replace All"), tr("Replace all matches"));
    connect(m_replaceOne, &QToolButton::clicked, this,
            [this] { Q_EMIT replaceRequested(m_replacement->text()); });
    connect(m_replaceAll, &QToolButton::clicked, this,
            [this] { Q_EMIT replaceAllRequested(m_replacement->text()); });
    return row;
}

QToolButton *FindBar::addOption(QWidget *row, const QString &name, const QString &text,
                                const QString &meaning)
{
    QToolButton *button = addButton(row, name, text, meaning);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, [this] { Q_EMIT queryChanged(query()); });
    return button;
}

void FindBar::setTheme(const Theme &theme)
{
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, theme.failed);
    m_problem->setPalette(colors);
    // As wide as its longest usual text, so that the buttons stay where they are.
    m_count->setMinimumWidth(qRound(90 * theme.scale));
    layout()->setSpacing(qRound(4 * theme.scale));
}

void FindBar::open(const QString &initialText)
{
    show();
    if (!initialText.isEmpty() && !initialText.contains(u'\n'))
        m_field->setText(initialText);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT queryChanged(query()); // what is looked through may have changed since
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

FindQuery FindBar::query() const
{
    return {m_field->text(), m_caseSensitive->isChecked(), m_wholeWord->isChecked(),
            m_regularExpression->isChecked()};
}

void FindBar::setMatches(int current, int total)
{
    m_problem->hide();
    m_field->setAccessibleDescription({});
    if (m_field->text().isEmpty())
        m_count->setText({});
    else if (total == 0)
        m_count->setText(tr("No matches"));
    else if (current == 0)
        m_count->setText(tr("%n match(es)", nullptr, total));
    else
        m_count->setText(tr("%1 of %2").arg(current).arg(total));
    for (QToolButton *button : {m_previous, m_next, m_replaceOne, m_replaceAll})
        button->setEnabled(total > 0);
}

void FindBar::setProblem(const QString &problem)
{
    setMatches(0, 0);
    m_count->setText({});
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_field->setAccessibleDescription(problem);
}

void FindBar::setPlain(bool isPlain)
{
    m_wholeWord->setVisible(!isPlain);
    m_regularExpression->setVisible(!isPlain);
}

void FindBar::setReplaceVisible(bool isVisible)
{
    m_replaceRow->setVisible(isVisible);
    setAccessibleName(isVisible ? tr("Find and replace") : tr("Find"));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isBackward = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_F3:
        isBackward ? Q_EMIT previousRequested() : Q_EMIT nextRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        onReturn(isBackward);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// What Return means depends on where the keyboard is.
void FindBar::onReturn(bool isBackward)
{
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
        button->click();
    else if (focusWidget() == m_replacement)
        Q_EMIT replaceRequested(m_replacement->text());
    else if (isBackward)
        Q_EMIT previousRequested();
    else
        Q_EMIT nextRequested();
}

} // namespace Lectern::App
