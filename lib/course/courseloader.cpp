// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/courseloader.h"

#include "course/lessonlinks.h"
#include "course/lessonloader.h"
#include "course/optionvalues.h"
#include "course/textfile.h"
#include "course/yamlmap.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CourseLoader)
};

constexpr qint64 maximumManifestBytes = 1'000'000;

/// Reads \a file as a YAML map, or reports why not.
std::optional<YAML::Node> readManifest(const QString &file, Problems &problems)
{
    const Result<QString> text = readTextFile(file, maximumManifestBytes);
    if (!text) {
        problems.append(problemFromError(text.error(), file));
        return std::nullopt;
    }
    return parseYaml(*text, {file, 1}, problems);
}

/// Those names of \a key that are folders right below \a folder; the others are reported.
QStringList existingFolders(YamlMap &map, const char *key, const QString &folder)
{
    QStringList existing;
    for (const QString &name : map.list(key)) {
        if (!isValidId(name))
            map.report(key, Tr::tr("\"%1\" is not a folder name of a course. Use lower-case "
                                   "letters, digits and hyphens.")
                                .arg(name));
        else if (existing.contains(name))
            map.report(key, Tr::tr("\"%1\" is listed twice.").arg(name));
        else if (!QFileInfo(folder + u'/' + name).isDir())
            map.report(key,
                       Tr::tr("There is no folder \"%1\" in %2. Make it, or take it off the list.")
                           .arg(name, folder));
        else
            existing.append(name);
    }
    return existing;
}

/// Folders that hold \a file but stand on no list are probably forgotten.
void reportUnlisted(const QString &folder, const QString &file, const QStringList &listed,
                    const QString &manifest, Problems &problems)
{
    for (const QString &name :
         QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!listed.contains(name) && QFileInfo::exists(folder + u'/' + name + u'/' + file))
            problems.append(
                {manifest, 0,
                 Tr::tr("The folder \"%1\" is not listed here. Add it, or remove it.").arg(name)});
    }
}

std::optional<Stage> loadStage(const QString &folder, Problems &problems)
{
    const QString file = folder + "/stage.yaml"_L1;
    const auto node = readManifest(file, problems);
    if (!node)
        return std::nullopt;
    YamlMap map(*node, {file, 1}, problems);
    Stage stage;
    stage.slug = stageSlug(QFileInfo(folder).fileName());
    stage.folder = folder;
    stage.title = map.text("title");
    stage.summary = map.text("summary");
    const QStringList lessons = existingFolders(map, "lessons", folder);
    map.reportUnknownKeys();
    reportUnlisted(folder, u"lesson.md"_s, lessons, file, problems);
    for (const QString &name : lessons) {
        Lesson lesson = loadLesson(folder + u'/' + name, stage.slug + u'/' + name, problems);
        if (!lesson.title.isEmpty())
            stage.lessons.append(std::move(lesson));
    }
    return stage;
}

} // namespace

Result<CourseLoad> loadCourse(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
    const QString file = absolute + "/course.yaml"_L1;
    if (!QFileInfo(absolute).isDir())
        return std::unexpected(
            Error{ErrorCode::NotFound,
                  Tr::tr("There is no such folder. Give the folder of a course."), folder});
    if (!QFileInfo::exists(file))
        return std::unexpected(Error{ErrorCode::NotFound,
                                     Tr::tr("There is no course.yaml here, so this is not a "
                                            "course. Give the folder that holds one."),
                                     folder});
    CourseLoad load;
    const auto node = readManifest(file, load.problems);
    if (!node)
        return load;
    YamlMap map(*node, {file, 1}, load.problems);
    Course &course = load.course;
    course.folder = absolute;
    map.number("format", 1, 1);
    course.id = map.text("id");
    if (!course.id.isEmpty() && !isValidId(course.id))
        map.report(
            "id",
            Tr::tr("\"%1\" is not an id. Use lower-case letters, digits and hyphens, 40 at most.")
                .arg(course.id));
    course.title = map.text("title");
    course.summary = map.text("summary");
    course.authors = map.list("authors");
    course.license = map.text("license");
    course.python = map.text("python");
    const QStringList stages = existingFolders(map, "stages", absolute);
    map.reportUnknownKeys();
    reportUnlisted(absolute, u"stage.yaml"_s, stages, file, load.problems);
    QStringList slugs;
    for (const QString &name : stages) {
        if (slugs.contains(stageSlug(name)))
            map.report("stages",
                       Tr::tr("Two stages are called \"%1\" without their numbers, so their "
                              "lessons would share ids. Rename one.")
                           .arg(stageSlug(name)));
        slugs.append(stageSlug(name));
        if (auto stage = loadStage(absolute + u'/' + name, load.problems))
            course.stages.append(std::move(*stage));
    }
    addLinkTitles(course);
    return load;
}

QStringList findCourseFolders(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists(u"course.yaml"_s))
        return {dir.absolutePath()};
    QStringList folders;
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFileInfo::exists(dir.filePath(name + "/course.yaml"_L1)))
            folders.append(dir.absoluteFilePath(name));
    }
    return folders;
}

} // namespace Lectern
