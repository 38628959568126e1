// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/packentries.h"

#include <KArchiveDirectory>
#include <KZipFileEntry>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LessonPack)
};

constexpr int maximumDepth = 32;
constexpr qsizetype maximumNameBytes = 200; ///< file systems take 255

/// A folder of the archive that is still to be walked.
struct Folder
{
    QString path; ///< with a '/' at its end, unless it is the root
    const KArchiveDirectory *directory = nullptr;
    int depth = 0;
};

bool isMadeByMacOs(const QString &path, const QString &name)
{
    return path.startsWith("__MACOSX"_L1) || name == ".DS_Store"_L1 || name.startsWith("._"_L1);
}

/// Whether the archive says that \a entry is what neither a file nor a folder is.
bool isDevice(const KArchiveEntry &entry)
{
    const mode_t type = entry.permissions() & S_IFMT;
    return type != 0 && type != S_IFREG && type != S_IFDIR && type != S_IFLNK;
}

std::optional<QString> objectionTo(const KArchiveEntry &entry, const QString &path, int depth)
{
    const QString name = entry.name();
    const auto *zipFile = dynamic_cast<const KZipFileEntry *>(&entry);
    if (zipFile && zipFile->path().startsWith(u'/'))
        return PackSentence::absolute(shownName(zipFile->path()));
    if (name == ".."_L1)
        return PackSentence::leadsOut(shownName(path));
    if (name.contains(u'\\') || name.contains(QChar::ReplacementCharacter) ||
        std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return PackSentence::unfitName(shownName(path));
    if (name.toUtf8().size() > maximumNameBytes || depth > maximumDepth)
        return PackSentence::tooLong(shownName(path));
    if (!entry.symLinkTarget().isEmpty() || S_ISLNK(entry.permissions()))
        return PackSentence::link(shownName(path));
    if (isDevice(entry))
        return PackSentence::device(shownName(path));
    return std::nullopt;
}

} // namespace

std::expected<QList<PackEntry>, QString> packEntries(const KArchiveDirectory &root,
                                                     qint64 maximumEntries)
{
    QList<PackEntry> files;
    QSet<QString> seen; // as a file system that does not tell case sees them
    QList<Folder> folders{{{}, &root, 1}};
    while (!folders.isEmpty()) {
        const Folder folder = folders.takeLast();
        QStringList names = folder.directory->entries();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            const QString path = folder.path + name;
            const KArchiveEntry *entry = folder.directory->entry(name);
            if (!entry || name == "."_L1 || isMadeByMacOs(path, name))
                continue;
            if (const auto objection = objectionTo(*entry, path, folder.depth))
                return std::unexpected(*objection);
            const QString folded = path.normalized(QString::NormalizationForm_C).toCaseFolded();
            if (seen.contains(folded))
                return std::unexpected(PackSentence::differsInCase(shownName(path)));
            seen.insert(folded);
            if (seen.size() > maximumEntries)
                return std::unexpected(PackSentence::tooManyEntries(maximumEntries));
            if (entry->isDirectory())
                folders.append(
                    {path + u'/', static_cast<const KArchiveDirectory *>(entry), folder.depth + 1});
            else
                files.append({path, static_cast<const KArchiveFile *>(entry)});
        }
    }
    return files;
}

QString shownName(const QString &name)
{
    constexpr qsizetype maximumLength = 80;
    QString shown = name.size() > maximumLength ? name.first(maximumLength) + u'\u2026' : name;
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u'?';
    }
    return shown;
}

QString PackSentence::absolute(const QString &name)
{
    return Tr::tr("This pack names a place outside of itself: \"%1\" begins with a slash. Nothing "
                  "of it was opened. Ask its author for one with relative names.")
        .arg(name);
}

QString PackSentence::leadsOut(const QString &name)
{
    return Tr::tr("This pack leads out of its own folder, by the name \"%1\". Nothing of it was "
                  "opened. Do not trust where it came from.")
        .arg(name);
}

QString PackSentence::unfitName(const QString &name)
{
    return Tr::tr("This pack has the name \"%1\", with a backslash, a control character or a "
                  "letter that cannot be read. Ask its author to rename it.")
        .arg(name);
}

QString PackSentence::tooLong(const QString &name)
{
    return Tr::tr("This pack has names that are too long, or folders too deep in each other: "
                  "\"%1\". Ask its author to shorten them.")
        .arg(name);
}

QString PackSentence::differsInCase(const QString &name)
{
    return Tr::tr("This pack has the name \"%1\" twice, told apart by upper and lower case only. "
                  "Ask its author to rename one.")
        .arg(name);
}

QString PackSentence::link(const QString &name)
{
    return Tr::tr("This pack contains a link, \"%1\". Links may lead anywhere, so none is "
                  "unpacked. Ask its author for a pack with plain files.")
        .arg(name);
}

QString PackSentence::device(const QString &name)
{
    return Tr::tr("This pack contains \"%1\", which is no file but a device or a pipe. Nothing of "
                  "it was opened. Do not trust where it came from.")
        .arg(name);
}

QString PackSentence::tooManyEntries(qint64 maximum)
{
    return Tr::tr("This pack contains more than %1 files and folders, the most that is unpacked. "
                  "Ask its author to divide it.")
        .arg(maximum);
}

QString PackSentence::unknownTar()
{
    return Tr::tr("This tar archive uses extensions that Lectern does not read. Ask its author for "
                  "a .zip, or for one made with \"tar --format=gnu\".");
}

QString PackSentence::damaged()
{
    return Tr::tr("This pack is damaged, incomplete or protected by a password. Download or copy "
                  "it again.");
}

QString PackSentence::stopped()
{
    return Tr::tr("Opening the pack was stopped.");
}

} // namespace Lectern
