// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/work.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Work)
};

constexpr qsizetype maximumTitleLength = 60;
constexpr auto scratchPrefix = "scratch-"_L1;

/// 1 for "scratch", 2 for "scratch-2", ...; 0 for what is no scratch program's key.
int scratchNumber(const QString &key)
{
    if (key == "scratch"_L1)
        return 1;
    const int number = key.startsWith(scratchPrefix) ? key.sliced(scratchPrefix.size()).toInt() : 0;
    return number > 1 && key == scratchPrefix + QString::number(number) ? number : 0;
}

QString defaultScratchTitle(int number)
{
    return number == 1 ? Tr::tr("Scratch") : Tr::tr("Scratch %1").arg(number);
}

/// The first comment line of \a source that says something; not what only programs read.
QString firstComment(const QString &source)
{
    for (const QStringView line : QStringView(source).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.startsWith(u'#') || trimmed.startsWith(u"#!") ||
            trimmed.contains(u"-*- coding"))
            continue;
        const auto begin =
            std::ranges::find_if(trimmed, [](QChar c) { return c != u'#' && !c.isSpace(); });
        if (begin != trimmed.end())
            return QStringView(begin, trimmed.end()).toString().simplified();
    }
    return {};
}

} // namespace

Work scratchWork(int number)
{
    return {.id = number == 1 ? u"scratch"_s : scratchPrefix + QString::number(number),
            .title = defaultScratchTitle(number),
            .source = Tr::tr("# Try anything here. F5 runs it.\n")};
}

QList<Work> scratchWorks(const DraftStore &store)
{
    QList<int> numbers{1};
    for (const QString &key : store.keys()) {
        if (const int number = scratchNumber(key); number > 1)
            numbers.append(number);
    }
    std::ranges::sort(numbers);
    QList<Work> works;
    for (const int number : std::as_const(numbers)) {
        Work work = scratchWork(number);
        if (const auto draft = store.load(work.key()); draft && *draft)
            work.title = titleOf(work, **draft);
        works.append(work);
    }
    return works;
}

Work newScratchWork(const DraftStore &store)
{
    const QStringList keys = store.keys();
    int number = 1;
    while (keys.contains(scratchWork(number).key()))
        ++number;
    return scratchWork(number);
}

Work blockWork(const Lesson &lesson, const QString &address)
{
    const RunnableBlock *block = lesson.findRunnable(address);
    Q_ASSERT(block);
    return {Work::Kind::Block, lesson, address, Tr::tr("%1 (your copy)").arg(address), block->code};
}

Work exerciseWork(const Lesson &lesson, const QString &exerciseId)
{
    const Exercise *exercise = lesson.findExercise(exerciseId);
    Q_ASSERT(exercise);
    return {Work::Kind::Exercise, lesson, exerciseId, exercise->title, exercise->starter};
}

Result<Work> workFor(const Catalog &catalog, const QString &key)
{
    if (const int number = scratchNumber(key); number > 0)
        return scratchWork(number);
    const QString lessonId = key.section(u'#', 0, 0);
    const QString id = key.section(u'#', 1);
    const Result<const Lesson *> lesson = catalog.findLesson(lessonId);
    if (!lesson)
        return std::unexpected(lesson.error());
    if ((*lesson)->findExercise(id))
        return exerciseWork(**lesson, id);
    if ((*lesson)->findRunnable(id))
        return blockWork(**lesson, id);
    return std::unexpected(
        Error{ErrorCode::NotFound,
              Tr::tr("The lesson has no block and no exercise of that name any more. Your draft "
                     "is kept."),
              key});
}

QString titleOf(const Work &work, const QString &source)
{
    if (work.kind != Work::Kind::Scratch)
        return work.title;
    const QString comment = firstComment(source);
    if (comment.isEmpty() || comment == firstComment(work.source))
        return defaultScratchTitle(scratchNumber(work.key()));
    return comment.size() <= maximumTitleLength ? comment
                                                : comment.first(maximumTitleLength - 1) + u'…';
}

} // namespace Lectern::App
