// SPDX-License-Identifier: GPL-3.0-or-later
#include "courseopener.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Lectern::App {

CourseOpener::CourseOpener(QWidget &window, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_window(window), m_packs(cacheFolder)
{
    connect(&m_packs, &LessonPackOpener::finished, this, [this](const Result<QString> &folder) {
        if (folder)
            Q_EMIT found(m_pack, *folder);
        else
            Q_EMIT failed(folder.error());
    });
}

void CourseOpener::askForFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a folder of lessons"));
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &CourseOpener::open);
    dialog->open();
}

void CourseOpener::askForPack()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a lesson pack"));
    dialog->setObjectName(u"packDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Lesson packs (%1)").arg(u"*.zip *.tar.gz *.tgz *.tar.xz"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &CourseOpener::open);
    dialog->open();
}

void CourseOpener::open(const QString &path)
{
    if (QFileInfo(path).isFile()) {
        m_pack = path;
        Q_EMIT preparing(tr("Opening %1…").arg(QFileInfo(path).fileName()));
        m_packs.open(path);
    } else {
        m_packs.cancel();
        Q_EMIT found(path, path);
    }
}

} // namespace Lectern::App
