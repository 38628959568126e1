// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/pageplaces.h"

#include <algorithm>

namespace Lectern::App {

bool PagePlaces::contains(const QString &id) const
{
    return std::ranges::find(places, id, &Place::id) != places.end();
}

ReadingPlace PagePlaces::at(int value) const
{
    QString id;
    int start = 0;
    int end = height;
    for (const Place &place : places) {
        const int top = place.top - margin;
        if (top > value) {
            end = top;
            break;
        }
        id = place.id;
        start = top;
    }
    return {id, end > start ? static_cast<double>(value - start) / (end - start) : 0};
}

int PagePlaces::valueOf(const ReadingPlace &place) const
{
    const auto here = std::ranges::find(places, place.id, &Place::id);
    if (here == places.end() && !place.id.isEmpty())
        return 0;
    const auto next = here == places.end() ? places.begin() : here + 1;
    const int start = here == places.end() ? 0 : here->top - margin;
    const int end = next == places.end() ? height : next->top - margin;
    return start + qRound(place.offset * (end - start));
}

QString PagePlaces::sectionOf(const QString &id, const QStringList &sections) const
{
    QString section;
    if (id.isEmpty())
        return section;
    for (const Place &place : places) {
        if (sections.contains(place.id))
            section = place.id;
        if (place.id == id)
            break;
    }
    return section;
}

} // namespace Lectern::App
