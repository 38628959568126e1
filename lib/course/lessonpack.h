// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <stop_token>

namespace Lectern {

/// How large a pack may be, and what comes out of it.
struct PackLimits
{
    qint64 packBytes = 500'000'000;
    qint64 unpackedBytes = 500'000'000;
    qint64 entries = 20'000;       ///< files and folders
    qint64 ratio = 200;            ///< unpacked bytes to packed ones...
    qint64 ratioFrom = 20'000'000; ///< ... once this many are unpacked: a few zeros are no bomb
};

/// Unpacks a pack of courses (FORMAT.md, "Packs": .zip, .tar.gz or .tar.xz, known by its content)
/// below \a cacheFolder, in a folder named by the hash of the pack, and gives the folder to hand to
/// Catalog::load(). The same pack is unpacked once only. Runs nothing.
///
/// Refuses, with an Error whose sentence says what it is, all that a pack has no use for: names
/// that are absolute, lead out of it or differ in case only, links, devices, what is beyond \a
/// limits, damaged packs and packs without a course. Whatever happens, the cache holds whole packs
/// only.
///
/// Takes as long as the pack is large and may be called in any thread; \a stop ends it soon, with
/// an Error that nobody needs to see.
Result<QString> unpackLessonPack(const QString &file, const QString &cacheFolder,
                                 const std::stop_token &stop = {}, const PackLimits &limits = {});

} // namespace Lectern
