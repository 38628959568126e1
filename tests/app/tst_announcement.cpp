// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibleevents.h"
#include "support/stringmakers.h"

#include "announcement.h"

#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using namespace Lectern::App;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;

TEST_CASE("an announcement reaches the screen reader as it is", "[announcement]")
{
    const AccessibleEvents events;
    QWidget widget;
    widget.setObjectName(u"banner"_s);
    announce(&widget, u"3 of 5 tests pass <ä>"_s);
    announce(&widget, u"Stopped"_s, QAccessible::AnnouncementPoliteness::Assertive);
    CHECK(events.all() == QStringList{u"announced from banner: 3 of 5 tests pass <ä>"_s,
                                      u"interrupted from banner: Stopped"_s});
}

TEST_CASE("nothing is announced where there is nothing to say", "[announcement]")
{
    const AccessibleEvents events;
    QWidget widget;
    announce(&widget, {});
    CHECK(events.all().isEmpty());
}
