// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "check/generateddata.h"
#include "cli/console.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

namespace {

QString traits(const Interpreter &interpreter)
{
    QStringList parts{interpreter.name()};
    if (interpreter.isVirtualEnvironment)
        parts.append(Command::tr("virtual environment"));
    if (interpreter.isFreeThreaded)
        parts.append(Command::tr("free-threaded"));
    return parts.join(", "_L1);
}

/// Whether files can be made in \a folder or, where it is not there yet, in the folder above it.
bool isWritable(const QString &folder)
{
    QFileInfo info(folder);
    while (!info.exists() && info.absoluteFilePath() != info.absolutePath())
        info = QFileInfo(info.absolutePath());
    return info.isDir() && info.isWritable();
}

} // namespace

DoctorCommand::DoctorCommand(DoctorOptions options) : m_options(std::move(options))
{
    connect(&m_finder, &InterpreterFinder::finished, this, &DoctorCommand::onFindings);
}

void DoctorCommand::start()
{
    auto catalog = Catalog::load(m_options.courseFolder.isEmpty() ? bundledCoursesFolder()
                                                                  : m_options.courseFolder);
    if (!catalog && !m_options.courseFolder.isEmpty()) {
        fail(catalog.error());
        return;
    }
    if (catalog)
        m_catalog = std::move(*catalog);
    m_finder.start(interpreterCandidates(m_options.python),
                   m_catalog ? m_catalog->requirements() : QStringList());
}

void DoctorCommand::onFindings(const QList<InterpreterFinding> &findings)
{
    const auto usable = std::ranges::find_if(
        findings, [](const InterpreterFinding &finding) { return finding.result.has_value(); });
    const Interpreter *chosen = usable == findings.end() ? nullptr : &*usable->result;
    if (m_options.json)
        writeJsonReport(findings, chosen);
    else
        writeText(findings, chosen);
    const bool isComplete = chosen && std::ranges::all_of(chosen->needs, &PackageNeed::isMet);
    finish(isComplete ? ExitStatus::Matched : ExitStatus::NoPython);
}

QStringList DoctorCommand::missingFor(const Lesson &lesson, const Interpreter &chosen) const
{
    return missingPackages(chosen, requirementsOf(lesson));
}

void DoctorCommand::writeText(const QList<InterpreterFinding> &findings,
                              const Interpreter *chosen) const
{
    write(tr("Pythons\n"));
    for (const InterpreterFinding &finding : findings) {
        const bool isChosen = finding.result && chosen == &*finding.result;
        write(u"  %1 %2  %3\n"_s.arg(isChosen ? u"*"_s : u" "_s, finding.candidate,
                                     finding.result ? traits(*finding.result)
                                                    : finding.result.error().message));
    }
    if (!chosen)
        write(tr("  No usable Python. Install one (on Debian: apt install python3), or name one "
                 "with --python.\n"));
    if (m_catalog) {
        write(tr("Lessons\n"));
        for (const CourseLoad &load : m_catalog->courses()) {
            for (const Stage &stage : load.course.stages) {
                for (const Lesson &lesson : stage.lessons) {
                    const QStringList missing =
                        chosen ? missingFor(lesson, *chosen) : QStringList();
                    write(u"    %1 %2\n"_s.arg(lesson.id, -36)
                              .arg(!chosen ? tr("needs a Python")
                                   : missing.isEmpty()
                                       ? tr("ready")
                                       : missingPackagesSentence(*chosen, missing)));
                }
            }
        }
    }
    write(tr("Folders\n"));
    for (const QString &folder : {QDir::tempPath(), GeneratedDataMaker::defaultCacheFolder()})
        write(u"    %1  %2\n"_s.arg(
            folder, isWritable(folder)
                        ? tr("writable")
                        : tr("NOT writable: free it, or set TMPDIR or XDG_CACHE_HOME")));
}

void DoctorCommand::writeJsonReport(const QList<InterpreterFinding> &findings,
                                    const Interpreter *chosen) const
{
    QJsonArray interpreters;
    for (const InterpreterFinding &finding : findings) {
        QJsonObject object{{u"path"_s, finding.candidate},
                           {u"usable"_s, finding.result.has_value()}};
        if (finding.result) {
            object.insert(u"executable"_s, finding.result->executable);
            object.insert(u"version"_s, finding.result->version());
            object.insert(u"implementation"_s, finding.result->implementation);
            object.insert(u"virtual_environment"_s, finding.result->isVirtualEnvironment);
            object.insert(u"free_threaded"_s, finding.result->isFreeThreaded);
            object.insert(u"chosen"_s, chosen == &*finding.result);
        } else {
            object.insert(u"reason"_s, finding.result.error().message);
        }
        interpreters.append(object);
    }
    QJsonArray lessons;
    for (const CourseLoad &load : m_catalog ? m_catalog->courses() : QList<CourseLoad>()) {
        for (const Stage &stage : load.course.stages) {
            for (const Lesson &lesson : stage.lessons) {
                const QStringList missing =
                    chosen ? missingFor(lesson, *chosen) : requirementsOf(lesson);
                lessons.append(QJsonObject{{u"id"_s, lesson.id},
                                           {u"ready"_s, chosen && missing.isEmpty()},
                                           {u"missing"_s, QJsonArray::fromStringList(missing)}});
            }
        }
    }
    QJsonArray folders;
    for (const QString &folder : {QDir::tempPath(), GeneratedDataMaker::defaultCacheFolder()})
        folders.append(QJsonObject{{u"path"_s, folder}, {u"writable"_s, isWritable(folder)}});
    writeJson(
        {{u"interpreters"_s, interpreters}, {u"lessons"_s, lessons}, {u"folders"_s, folders}});
}

} // namespace Lectern::Cli
