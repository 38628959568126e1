// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/commandpalette.h"

#include "navigation/actiontext.h"
#include "navigation/fuzzymatch.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qsizetype maximumRecent = 20;
constexpr int titleBonus = 20; // a match in the title stands above one that needs the menu's name

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

/// Where the action is and, if it can be on, whether it is.
QString detailOf(const QAction &action)
{
    const QString path = menuPath(action);
    if (!action.isCheckable())
        return path;
    if (path.isEmpty())
        return action.isChecked() ? CommandPalette::tr("now on") : CommandPalette::tr("now off");
    return action.isChecked() ? CommandPalette::tr("%1, now on").arg(path)
                              : CommandPalette::tr("%1, now off").arg(path);
}

/// The score of \a typed for \a row, whose matches it sets; nothing if it does not fit.
std::optional<int> fit(FilterRow &row, const QString &typed)
{
    if (const auto match = fuzzyMatch(typed, row.title)) {
        row.titleMatches = match->matches;
        return match->score + titleBonus;
    }
    const auto match = fuzzyMatch(typed, row.detail + u' ' + row.title);
    if (!match)
        return std::nullopt;
    const qsizetype titleStart = row.detail.size() + 1;
    for (const TextRange &range : match->matches) {
        const qsizetype start = qMax(range.start, titleStart);
        if (const qsizetype end = range.start + range.length; start < end)
            row.titleMatches.append({start - titleStart, end - start});
    }
    return match->score;
}

} // namespace

CommandPalette::CommandPalette(QWidget *window) : FilterPopup(window)
{
    setObjectName(u"commandPalette"_s);
    setPurpose(tr("Commands and lessons"));
}

void CommandPalette::popUp()
{
    clearText();
    FilterPopup::popUp();
}

QString CommandPalette::Command::id() const
{
    if (!action)
        return lesson.id;
    return action->objectName().isEmpty() ? action->text() : action->objectName();
}

void CommandPalette::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions) {
        if (action->isSeparator() || action->menu() || action->text().isEmpty())
            continue;
        m_actions.append(Command{.action = action});
        connect(action, &QObject::destroyed, this, [this] {
            m_actions.removeIf([](const Command &command) { return command.action.isNull(); });
            if (isVisible())
                updateRows();
        });
    }
}

void CommandPalette::setLessons(const QList<LessonName> &lessons)
{
    m_lessons.clear();
    for (const LessonName &lesson : lessons)
        m_lessons.append(Command{.lesson = lesson});
}

void CommandPalette::setRecent(const QStringList &recent)
{
    m_recent = recent.first(qMin(recent.size(), maximumRecent));
}

FilterRow CommandPalette::rowOf(const Command &command) const
{
    if (!command.action)
        return {
            .title = command.lesson.title, .sign = tr("Lesson"), .detail = command.lesson.stage};
    return {.title = withoutMnemonic(command.action->text()),
            .sign = keysOf(*command.action),
            .detail = detailOf(*command.action),
            .isAvailable = command.action->isEnabled()};
}

QList<CommandPalette::Candidate> CommandPalette::candidates() const
{
    QList<Candidate> result;
    for (const Command &command : m_actions + m_lessons) {
        if (command.action && !command.action->isVisible())
            continue;
        Candidate candidate{.command = command, .row = rowOf(command)};
        const std::optional<int> score = fit(candidate.row, text());
        if (!score)
            continue;
        candidate.score = *score;
        const qsizetype place = m_recent.indexOf(command.id());
        candidate.recency = place < 0 ? 0 : m_recent.size() - place;
        result.append(candidate);
    }
    return result;
}

void CommandPalette::updateRows()
{
    QList<Candidate> found = candidates();
    std::ranges::stable_sort(found, [](const Candidate &a, const Candidate &b) {
        return std::pair(a.score, a.recency) > std::pair(b.score, b.recency);
    });
    m_shown.clear();
    QList<FilterRow> rows;
    for (const Candidate &candidate : std::as_const(found)) {
        m_shown.append(candidate.command);
        rows.append(candidate.row);
    }
    setRows(rows, rows.isEmpty() ? tr("No command or lesson fits \"%1\".").arg(text().trimmed())
                                 : tr("%n command(s) and lesson(s)", nullptr, int(rows.size())));
}

void CommandPalette::choose(int row)
{
    const Command command = m_shown.at(row);
    m_recent.removeAll(command.id());
    m_recent.prepend(command.id());
    setRecent(m_recent);
    Q_EMIT recentChanged(m_recent);
    if (command.action)
        command.action->trigger();
    else
        Q_EMIT lessonRequested(command.lesson.id);
}

} // namespace Lectern::App
