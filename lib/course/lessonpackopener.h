// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace Lectern {

/// Opens packs of courses beside the event loop: unpackLessonPack() in a thread of its own.
class LessonPackOpener final : public QObject
{
    Q_OBJECT

public:
    explicit LessonPackOpener(QString cacheFolder, QObject *parent = nullptr);
    /// Cancels.
    ~LessonPackOpener() override;

    /// The user's cache folder for unpacked packs.
    static QString defaultCacheFolder();

    /// Cancels what is being opened, if anything is, and opens \a file.
    void open(const QString &file);
    /// Leaves nothing behind; finished() does not come.
    void cancel();
    bool isOpening() const { return m_isOpening; }

Q_SIGNALS:
    /// Once for each open() that was not cancelled, after open() has returned. The folder is one
    /// for Catalog::load().
    void finished(const Result<QString> &folder);

private:
    QString m_cacheFolder;
    std::stop_source m_stop; ///< of the last open()
    bool m_isOpening = false;
    QThreadPool m_threads; ///< last: it goes first, and waits for its thread
};

} // namespace Lectern
