// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/lessonindex.h"

#include <QObject>

#include <atomic>

namespace Lectern {

/// The numbers of the newest requests: a request with a smaller one is of no interest any more.
struct NewestRequests
{
    std::atomic<quint64> courses = 0;
    std::atomic<quint64> search = 0;
};

/// The part of SearchService that lives in its thread, with the index, which is made there at the
/// first use and goes with this object.
class SearchWorker final : public QObject
{
    Q_OBJECT

public:
    explicit SearchWorker(std::shared_ptr<const NewestRequests> newest);

    void setCourses(const QList<Course> &courses, quint64 number);
    void search(const QString &typed, quint64 number);

Q_SIGNALS:
    void found(const QString &typed, const QList<Lectern::SearchHit> &hits, quint64 number);
    void failed(const Lectern::Error &error, quint64 number);

private:
    std::shared_ptr<const NewestRequests> m_newest;
    Result<std::unique_ptr<LessonIndex>> m_index; ///< null before the first courses
};

} // namespace Lectern
