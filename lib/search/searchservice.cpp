// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"

#include "search/searchworker.h"

namespace Lectern {

SearchService::SearchService(QObject *parent)
    : QObject(parent),
      m_newest(std::make_shared<NewestRequests>()),
      m_worker(new SearchWorker(m_newest))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SearchWorker::found, this,
            [this](const QString &typed, const QList<SearchHit> &hits, quint64 number) {
                if (number == m_newest->search)
                    Q_EMIT found(typed, hits);
            });
    connect(m_worker, &SearchWorker::failed, this, [this](const Error &error, quint64 number) {
        if (number == m_newest->search)
            Q_EMIT failed(error);
    });
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.start();
}

SearchService::~SearchService()
{
    ++m_newest->courses;
    ++m_newest->search;
    m_thread.quit();
    m_thread.wait();
}

void SearchService::setCourses(const QList<Course> &courses)
{
    const quint64 number = ++m_newest->courses;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, courses, number] { worker->setCourses(courses, number); });
}

void SearchService::search(const QString &typed)
{
    const quint64 number = ++m_newest->search;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, typed, number] { worker->search(typed, number); });
}

} // namespace Lectern
