// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/verifyjob.h"

#include "verify/blockjob.h"
#include "verify/exercisejob.h"
#include "verify/listingsjob.h"

using namespace Qt::StringLiterals;

namespace Lectern {

void VerifyJob::conclude(VerifyItem::Status status, const QString &message)
{
    m_item.status = status;
    m_item.message = message;
    Q_EMIT finished();
}

std::vector<std::unique_ptr<VerifyJob>> verifyJobs(const Lesson &lesson, const QString &cacheFolder,
                                                   ForkServers &servers)
{
    std::vector<std::unique_ptr<VerifyJob>> jobs;
    jobs.push_back(std::make_unique<ListingsJob>(lesson));
    for (const Block &block : lesson.blocks) {
        if (const auto *runnable = std::get_if<RunnableBlock>(&block))
            jobs.push_back(std::make_unique<BlockJob>(lesson, *runnable, cacheFolder, servers));
        else if (const auto *parsons = std::get_if<ParsonsBlock>(&block))
            jobs.push_back(std::make_unique<BlockJob>(lesson, *parsons, cacheFolder, servers));
    }
    for (const Exercise &exercise : lesson.exercises) {
        using Kind = VerifyItem::Kind;
        const auto add = [&](Kind kind, const SampleAnswer &sample) {
            jobs.push_back(std::make_unique<ExerciseJob>(kind, lesson, exercise, sample, servers));
        };
        add(Kind::Solution, {exercise.folder + "/solution.py"_L1, exercise.solution, {}});
        add(Kind::Starter, {exercise.folder + "/starter.py"_L1, exercise.starter, {}});
        for (const SampleAnswer &sample : exercise.wrong)
            add(Kind::WrongAnswer, sample);
        for (const SampleAnswer &sample : exercise.right)
            add(Kind::RightAnswer, sample);
    }
    return jobs;
}

} // namespace Lectern
