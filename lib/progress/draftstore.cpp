// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/draftstore.h"

#include "course/textfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DraftStore)
};

constexpr qint64 maximumDraftBytes = 50'000'000;
constexpr qsizetype maximumNameLength = 150; // file systems take 255 bytes, QSaveFile adds some

} // namespace

DraftStore::DraftStore(QString folder) : m_folder(std::move(folder)) {}

QString DraftStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           "/lectern/drafts"_L1;
}

QString DraftStore::path(const QString &key) const
{
    // Percent-encoding keeps the name readable, and two keys never share a file: a shortened name
    // is longer than any that is not.
    QByteArray name = QUrl::toPercentEncoding(key);
    if (name.size() > maximumNameLength)
        name = name.first(maximumNameLength) + '-' +
               QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name) + ".py"_L1;
}

Result<std::optional<QString>> DraftStore::load(const QString &key) const
{
    if (!QFileInfo::exists(path(key)))
        return std::nullopt;
    return readTextFile(path(key), maximumDraftBytes).transform([](const QString &text) {
        return std::optional(text);
    });
}

Result<void> DraftStore::save(const QString &key, const QString &text) const
{
    const auto failure = [&](const QString &reason) {
        return std::unexpected(Error{ErrorCode::CannotWrite,
                                     Tr::tr("Your text could not be saved (%1). It is still in the "
                                            "editor: free some space, or copy it elsewhere.")
                                         .arg(reason),
                                     path(key)});
    };
    if (!QDir().mkpath(m_folder))
        return failure(Tr::tr("the folder cannot be made"));
    QSaveFile file(path(key)); // writes aside, syncs, renames
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file.errorString());
    return {};
}

} // namespace Lectern
