// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lessonpackopener.h"

#include "course/lessonpack.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Lectern {

LessonPackOpener::LessonPackOpener(QString cacheFolder, QObject *parent)
    : QObject(parent), m_cacheFolder(std::move(cacheFolder))
{
    m_threads.setMaxThreadCount(1); // one pack after the other
}

LessonPackOpener::~LessonPackOpener()
{
    cancel();
}

QString LessonPackOpener::defaultCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           "/lectern/packs"_L1;
}

void LessonPackOpener::open(const QString &file)
{
    cancel();
    m_isOpening = true;
    m_stop = std::stop_source();
    m_threads.start([this, file, cacheFolder = m_cacheFolder, stop = m_stop.get_token()] {
        const Result<QString> folder = unpackLessonPack(file, cacheFolder, stop);
        const auto report = [this, folder, stop] {
            if (stop.stop_requested())
                return;
            m_isOpening = false;
            Q_EMIT finished(folder);
        };
        QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
    });
}

void LessonPackOpener::cancel()
{
    m_stop.request_stop();
    m_isOpening = false;
}

} // namespace Lectern
