// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/listingsjob.h"

#include "run/pythonhelper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

VerifyItem itemFor(const Lesson &lesson)
{
    VerifyItem item;
    item.kind = VerifyItem::Kind::Listings;
    item.lessonId = lesson.id;
    item.name = lesson.id;
    item.file = lesson.file;
    return item;
}

} // namespace

ListingsJob::ListingsJob(const Lesson &lesson) : VerifyJob(itemFor(lesson))
{
    for (const Block &block : lesson.blocks) {
        const auto *listing = std::get_if<ListingBlock>(&block);
        if (listing && listing->language == u"python")
            m_sources.append({lesson.file, listing->line + 1, listing->code});
    }
    for (const Exercise &exercise : lesson.exercises) {
        m_sources.append({exercise.folder + "/starter.py"_L1, 1, exercise.starter});
        for (const ExerciseCall &call : exercise.calls) {
            const QString file = exercise.folder + "/calls.yaml"_L1;
            m_sources.append({file, call.line, call.setup});
            m_sources.append({file, call.line, call.call + u'(' + call.arguments + "\n)"_L1});
            if (call.expected)
                m_sources.append({file, call.line, u'(' + *call.expected + "\n)"_L1});
        }
    }
    connect(&m_runner, &Runner::finished, this,
            [this](RunId, const RunOutcome &outcome) { onFinished(outcome); });
}

void ListingsJob::start(const Interpreter &interpreter)
{
    QJsonArray codes;
    for (const Source &source : std::as_const(m_sources))
        codes.append(QJsonObject{{u"code"_s, source.code}});
    RunSpec spec = programSpec(interpreter, QString::fromUtf8(pythonHelper(u"check_syntax.py"_s)));
    spec.standardInput = QJsonDocument(codes).toJson(QJsonDocument::Compact);
    m_runner.start(spec);
}

void ListingsJob::onFinished(const RunOutcome &outcome)
{
    m_item.wall = outcome.wall;
    const QJsonArray results = QJsonDocument::fromJson(outcome.standardOutput.bytes).array();
    if (results.size() != m_sources.size()) {
        conclude(
            VerifyItem::Status::Failed,
            tr("The syntax check did not run: %1").arg(judge(outcome, {}, u"main.py"_s).message));
        return;
    }
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (!results[i].isObject())
            continue;
        m_item.file = m_sources[i].file;
        m_item.line = m_sources[i].firstLine + results[i]["line"_L1].toInt(1) - 1;
        conclude(VerifyItem::Status::Failed,
                 tr("This is not valid Python: %1.").arg(results[i]["message"_L1].toString()));
        return;
    }
    conclude(VerifyItem::Status::Passed);
}

} // namespace Lectern
