// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/exportdialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

Result<void> save(const FileExport &file, const QString &path)
{
    QSaveFile device(path);
    if (device.open(QIODevice::WriteOnly) && file.write(device) && device.commit())
        return {};
    return std::unexpected(Error{ErrorCode::CannotWrite,
                                 Tr::tr("The file %1 cannot be saved: %2. Choose another place.")
                                     .arg(path, device.errorString()),
                                 {}});
}

} // namespace

FileExport exportOf(const QByteArray &content, const QString &baseName, const QString &suffix)
{
    return {
        .title = Tr::tr("Export"),
        .fileName = baseName + u'.' + suffix,
        .write = [content](QIODevice &device) { return device.write(content) == content.size(); }};
}

QFileDialog *openExportDialog(QWidget *parent, const FileExport &file, const QObject *context,
                              const std::function<void(const Error &)> &failed)
{
    auto *dialog = new QFileDialog(parent, file.title);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(file.fileName).suffix());
    dialog->selectFile(file.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [file, failed](const QString &path) {
                         if (const Result<void> saved = save(file, path); !saved)
                             failed(saved.error());
                     });
    dialog->open();
    return dialog;
}

} // namespace Lectern::App
