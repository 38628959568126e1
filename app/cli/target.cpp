// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/target.h"

#include "course/textfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lectern::Cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};

Result<Target> readFileTarget(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::unexpected(Error{
            ErrorCode::NotFound,
            Tr::tr("There is no such file, and it is no address of a demo (stage/lesson#demo). "
                   "\"lectern-cli list\" shows the addresses."),
            path});
    const Result<QString> text = readTextFile(path, maximumSourceBytes);
    if (!text)
        return std::unexpected(text.error());
    Target target{.name = path, .lesson = {}, .block = {}};
    target.block.code = *text;
    return target;
}

} // namespace

Result<Target> readTarget(const QString &text, const QString &courseFolder, Trust trust)
{
    const auto address = parseAddress(text);
    if (!address || address->id.isEmpty() || QFileInfo::exists(text))
        return readFileTarget(text);
    const Result<Catalog> catalog =
        Catalog::load(courseFolder.isEmpty() ? bundledCoursesFolder() : courseFolder, trust);
    if (!catalog)
        return std::unexpected(catalog.error());
    const Result<const Lesson *> lesson = catalog->findLesson(address->lessonId);
    if (!lesson)
        return std::unexpected(lesson.error());
    const RunnableBlock *block = (*lesson)->findRunnable(address->id);
    if (!block)
        return std::unexpected(Error{ErrorCode::NotFound,
                                     Tr::tr("The lesson %1 has no demo or pitfall \"%2\". "
                                            "\"lectern-cli list\" shows what it has.")
                                         .arg(address->lessonId, address->id),
                                     {}});
    return Target{.name = text, .lesson = **lesson, .block = *block, .isBlock = true};
}

} // namespace Lectern::Cli
