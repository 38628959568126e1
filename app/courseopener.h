// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/lessonpackopener.h"
#include "result.h"

#include <QObject>

class QWidget;

namespace Lectern::App {

/// Opens courses of other people: a folder, or a pack, which it unpacks first. Asks with the
/// desktop's own dialogs, which do not block.
class CourseOpener final : public QObject
{
    Q_OBJECT

public:
    /// Packs are unpacked below \a cacheFolder. \a window must outlive this.
    CourseOpener(QWidget &window, const QString &cacheFolder, QObject *parent = nullptr);

    void askForFolder();
    void askForPack();
    /// A folder or a pack.
    void open(const QString &path);

Q_SIGNALS:
    /// A folder for Catalog::load(); \a path is what was asked for.
    void found(const QString &path, const QString &folder);
    /// A sentence for while it takes a moment.
    void preparing(const QString &sentence);
    void failed(const Lectern::Error &error);

private:
    QWidget &m_window;
    LessonPackOpener m_packs;
    QString m_pack; ///< that is being opened
};

} // namespace Lectern::App
