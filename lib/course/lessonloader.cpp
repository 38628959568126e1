// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lessonloader.h"

#include "course/blockreader.h"
#include "course/exerciseloader.h"
#include "course/frontmatter.h"
#include "course/markdown.h"
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
    Q_DECLARE_TR_FUNCTIONS(LessonLoader)
};

constexpr qint64 maximumLessonBytes = 2'000'000;

bool isPlainFileName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') &&
           !name.startsWith(u'.');
}

void readGeneratedData(YamlMap &map, Lesson &lesson, Problems &problems)
{
    const YAML::Node entries = map.node("data", YamlMap::Presence::Optional);
    if (!entries.IsDefined() || entries.IsNull())
        return;
    if (!entries.IsSequence()) {
        map.report(
            "data",
            Tr::tr("\"data\" must be a list of entries with name, generator, size and seed."));
        return;
    }
    for (const YAML::Node &entry : entries) {
        YamlMap item(entry, map.source(), problems);
        if (!entry.IsMap())
            continue; // reported already
        GeneratedData data;
        data.name = item.text("name");
        const QString generator = item.text("generator");
        data.generator = lesson.folder + "/data/"_L1 + generator;
        data.size = item.text("size");
        data.seed =
            static_cast<quint64>(item.number("seed", 0, std::numeric_limits<qint64>::max()));
        if (!isPlainFileName(data.name))
            item.report("name", Tr::tr("\"%1\" is not a plain file name.").arg(data.name));
        if (!isPlainFileName(generator) || !QFileInfo(data.generator).isFile())
            item.report(
                "generator",
                Tr::tr("There is no generator \"data/%1\" in the lesson's folder.").arg(generator));
        item.reportUnknownKeys();
        lesson.generatedData.append(data);
    }
}

void readFrontMatter(const FrontMatter &matter, Lesson &lesson, Problems &problems)
{
    static const QStringList levels{u"beginner"_s, u"intermediate"_s, u"advanced"_s};
    const YamlSource source{lesson.file, matter.yamlLine};
    const auto node = parseYaml(matter.yaml, source, problems);
    if (!node)
        return;
    YamlMap map(*node, source, problems);
    lesson.title = map.text("title");
    lesson.minutes = static_cast<int>(map.number("minutes", 1, 600));
    lesson.level = map.text("level");
    if (!lesson.level.isEmpty() && !levels.contains(lesson.level))
        map.report("level", Tr::tr("\"level\" must be one of: %1.").arg(levels.join(", "_L1)));
    lesson.objectives = map.list("objectives");
    lesson.needs = map.list("needs", YamlMap::Presence::Optional);
    readGeneratedData(map, lesson, problems);
    map.reportUnknownKeys();
}

/// The files of data/ that are not generators. Links are not followed out of the folder.
QStringList plainDataFiles(const Lesson &lesson)
{
    QStringList files;
    for (const QFileInfo &info : QDir(lesson.folder + "/data"_L1)
                                     .entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        const QString path = info.absoluteFilePath();
        const bool isGenerator =
            std::ranges::any_of(lesson.generatedData,
                                [&](const GeneratedData &data) { return data.generator == path; });
        if (!isGenerator)
            files.append(path);
    }
    return files;
}

} // namespace

Lesson loadLesson(const QString &folder, const QString &lessonId, Problems &problems)
{
    Lesson lesson;
    lesson.id = lessonId;
    lesson.folder = folder;
    lesson.file = folder + "/lesson.md"_L1;
    const Result<QString> text = readTextFile(lesson.file, maximumLessonBytes);
    if (!text) {
        problems.append(problemFromError(text.error(), lesson.file));
        return lesson;
    }
    const auto matter = splitFrontMatter(*text, lesson.file, problems);
    if (!matter)
        return lesson;
    readFrontMatter(*matter, lesson, problems);
    lesson.dataFiles = plainDataFiles(lesson);
    BlockReader reader(lesson.file, problems);
    lesson.blocks =
        reader.read(parseMarkdown(matter->body, lesson.file, matter->bodyLine, folder, problems));

    const QDir exercises(folder + "/exercises"_L1);
    for (const QString &name : exercises.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        Exercise exercise = loadExercise(exercises.filePath(name), problems);
        reader.claimId(exercise.id, 0);
        lesson.exercises.append(std::move(exercise));
    }
    return lesson;
}

} // namespace Lectern
