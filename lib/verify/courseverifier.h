// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "verify/verifyjob.h"

#include <QObject>

#include <memory>
#include <vector>

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
    void start(int jobs);

    int total() const { return static_cast<int>(m_jobs.size()); }

Q_SIGNALS:
    /// \a done of total() are through.
    void progressed(int done, const Lectern::VerifyItem &item);
    /// Once, with the items in the order of the course whatever order they ended in.
    void finished(const Lectern::VerifyReport &report);

private:
    void startMore();
    void startJob(std::size_t index);
    void onJobFinished(std::size_t index);

    const Course m_course; ///< the jobs refer to it
    const Interpreter m_interpreter;
    std::vector<std::unique_ptr<VerifyJob>> m_jobs;
    std::vector<std::size_t> m_order; ///< of starting: those that may run side by side first
    std::size_t m_next = 0;
    int m_running = 0;
    int m_done = 0;
    int m_limit = 1;
};

} // namespace Lectern
