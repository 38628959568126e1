// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "verify/jobqueue.h"

namespace Lectern {

/// Proves a whole course: every demo, pitfall, fix and Parsons problem, every listing, and of every
/// exercise the solution, the starter and all sample answers. Runs several at once, except blocks
/// marked `alone`. Does not look at the format: that is loadCourse()'s work.
class CourseVerifier : public QObject
{
    Q_OBJECT

public:
    CourseVerifier(Course course, const Interpreter &interpreter, const QString &cacheFolder,
                   QObject *parent = nullptr);

    /// \a jobs is how many run at the same time, at least 1.
    void start(int jobs) { m_queue.start(jobs); }

    int total() const { return m_queue.total(); }

Q_SIGNALS:
    /// As those of JobQueue; the items stand in the order of the course.
    void progressed(int done, const Lectern::VerifyItem &item);
    void finished(const Lectern::VerifyReport &report);

private:
    std::vector<std::unique_ptr<VerifyJob>> jobs(const QString &cacheFolder);

    const Course m_course; ///< the jobs refer to it
    ForkServers m_servers; ///< the jobs share them
    JobQueue m_queue;
};

} // namespace Lectern
