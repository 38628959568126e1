// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/lessonlink.h"

#include "course/catalog.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern::App {

LessonLink parseLessonLink(const QUrl &link)
{
    const QString scheme = link.scheme(); // lower case
    if (scheme == "https"_L1 || scheme == "http"_L1)
        return {link.host().isEmpty() ? LessonLink::Kind::Refused : LessonLink::Kind::Web, {}, {}};
    if (scheme == "mailto"_L1)
        return {LessonLink::Kind::Web, {}, {}};
    if (!scheme.isEmpty() || !link.authority().isEmpty() || link.hasQuery())
        return {};
    if (link.path().isEmpty() && link.hasFragment())
        return {LessonLink::Kind::Place, {}, link.fragment(QUrl::FullyDecoded)};
    // The id of a heading may have more letters than an address.
    const auto address = parseAddress(link.toString(QUrl::RemoveFragment));
    if (!address)
        return {};
    return {LessonLink::Kind::Lesson, address->lessonId, link.fragment(QUrl::FullyDecoded)};
}

} // namespace Lectern::App
