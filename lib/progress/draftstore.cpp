// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/draftstore.h"

#include "course/textfile.h"
#include "progress/foldersync.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
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
constexpr qint64 maximumPlaceBytes = 100'000;
constexpr qsizetype maximumNameLength = 150; // file systems take 255 bytes, QSaveFile adds some

/// What stands in a file of a place; empty if it is none.
QJsonObject readPlace(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(maximumPlaceBytes)).object();
}

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

QString DraftStore::placePath(const QString &key) const
{
    return path(key).chopped(3) + ".place"_L1;
}

bool DraftStore::contains(const QString &key) const
{
    return QFileInfo::exists(path(key));
}

Result<std::optional<QString>> DraftStore::load(const QString &key) const
{
    if (!contains(key))
        return std::nullopt;
    return readTextFile(path(key), maximumDraftBytes).transform([](const QString &text) {
        return std::optional(text);
    });
}

DraftPlace DraftStore::place(const QString &key) const
{
    const QJsonObject values = readPlace(placePath(key));
    const auto number = [&values](QLatin1StringView name) {
        return std::max(0, values[name].toInt());
    };
    return {number("line"_L1), number("column"_L1), number("firstVisibleLine"_L1)};
}

Result<void> DraftStore::save(const QString &key, const QString &text) const
{
    return write(path(key), text.toUtf8()).transform([this] { syncFolder(m_folder); });
}

Result<void> DraftStore::save(const QString &key, const QString &text,
                              const DraftPlace &place) const
{
    Result<void> saved = write(path(key), text.toUtf8());
    if (saved && !savePlace(key, place)) // the text is what counts
        syncFolder(m_folder);
    return saved;
}

Result<void> DraftStore::savePlace(const QString &key, const DraftPlace &place) const
{
    const QJsonObject values{{"key"_L1, key},
                             {"line"_L1, place.line},
                             {"column"_L1, place.column},
                             {"firstVisibleLine"_L1, place.firstVisibleLine}};
    return write(placePath(key), QJsonDocument(values).toJson(QJsonDocument::Compact))
        .transform([this] { syncFolder(m_folder); });
}

Result<void> DraftStore::write(const QString &path, const QByteArray &bytes) const
{
    const auto failure = [&](const QString &reason) {
        return std::unexpected(Error{ErrorCode::CannotWrite,
                                     Tr::tr("Your text could not be saved (%1). It is still in the "
                                            "editor: free some space, or copy it elsewhere.")
                                         .arg(reason),
                                     path});
    };
    if (!makeSyncedFolder(m_folder))
        return failure(Tr::tr("the folder cannot be made"));
    QSaveFile file(path); // writes aside, syncs, renames
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file.errorString());
    return {};
}

QStringList DraftStore::keys() const
{
    QStringList keys;
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({u"*.py"_s}, QDir::Files | QDir::Hidden)) {
        QString key = QUrl::fromPercentEncoding(file.chopped(3).toLatin1());
        if (folder.filePath(file) != path(key)) // a shortened name cannot be read back
            key = readPlace(folder.filePath(file.chopped(3) + ".place"_L1))["key"_L1].toString();
        if (folder.filePath(file) == path(key))
            keys.append(key);
    }
    keys.sort();
    return keys;
}

Result<void> DraftStore::remove(const QString &key) const
{
    for (const QString &file : {path(key), placePath(key)}) {
        if (QFileInfo::exists(file) && !QFile::remove(file))
            return std::unexpected(
                Error{ErrorCode::CannotWrite,
                      Tr::tr("This draft could not be removed. Check the permissions of its "
                             "folder."),
                      file});
    }
    syncFolder(m_folder);
    return {};
}

Result<QString> DraftStore::setAside(const QString &key) const
{
    const QString base = path(key).chopped(3) + ".unreadable"_L1;
    QString aside = base;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = base + u'-' + QString::number(number);
    if (!QFile::rename(path(key), aside))
        return std::unexpected(
            Error{ErrorCode::CannotWrite,
                  Tr::tr("Your text cannot be saved: an older draft that cannot be read stands in "
                         "its place. Rename that file."),
                  path(key)});
    syncFolder(m_folder);
    return aside;
}

} // namespace Lectern
