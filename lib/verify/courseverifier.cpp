// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/courseverifier.h"

#include <algorithm>

namespace Lectern {

CourseVerifier::CourseVerifier(Course course, const Interpreter &interpreter,
                               const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_course(std::move(course)), m_queue(jobs(cacheFolder), interpreter)
{
    connect(&m_queue, &JobQueue::progressed, this, &CourseVerifier::progressed);
    connect(&m_queue, &JobQueue::finished, this, &CourseVerifier::finished);
}

std::vector<std::unique_ptr<VerifyJob>> CourseVerifier::jobs(const QString &cacheFolder)
{
    std::vector<std::unique_ptr<VerifyJob>> all;
    for (const Stage &stage : m_course.stages) {
        for (const Lesson &lesson : stage.lessons)
            std::ranges::move(verifyJobs(lesson, cacheFolder, m_servers), std::back_inserter(all));
    }
    return all;
}

} // namespace Lectern
