// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "search/searchhit.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Lectern {

struct NewestRequests;
class SearchWorker;

/// Searches courses in a thread of its own, so that neither making the index nor a search ever
/// stalls the window.
class SearchService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximumHits = 50; ///< nobody reads further: a longer word does more

    explicit SearchService(QObject *parent = nullptr);
    /// Ends the thread. Blocks until it has noticed, which takes it a lesson or a search at most:
    /// a few milliseconds.
    ~SearchService() override;

    /// Searches \a courses from now on, and nothing else. Where two have a lesson of the same id,
    /// the first one's is found, as Catalog does.
    void setCourses(const QList<Course> &courses);

    /// Looks for what was typed. The newest request ends in one signal, after the courses are read;
    /// older ones that have not ended yet end in none.
    void search(const QString &typed);

Q_SIGNALS:
    /// At most maximumHits, best first; none for a text without letters and digits.
    void found(const QString &typed, const QList<Lectern::SearchHit> &hits);
    void failed(const Lectern::Error &error);

private:
    std::shared_ptr<NewestRequests> m_newest;
    SearchWorker *m_worker; ///< lives in m_thread, and ends with it
    QThread m_thread;
};

} // namespace Lectern
