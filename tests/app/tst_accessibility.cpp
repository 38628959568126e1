// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "accessibility.h"
#include "app/fixtures.h"
#include "page/codeview.h"
#include "page/lessonpage.h"
#include "page/proseview.h"

#include <KSyntaxHighlighting/Repository>

#include <QAccessible>
#include <QLabel>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

TEST_CASE("the lesson page is a document that holds its text", "[accessibility]")
{
    installAccessibility();
    const KSyntaxHighlighting::Repository repository;
    LessonPage page(repository);
    page.setMessage(u"Welcome"_s, u"Choose a lesson."_s);
    const QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&page);
    REQUIRE(object != nullptr);
    CHECK(object->role() == QAccessible::Document);
    CHECK(object->text(QAccessible::Name) == u"Lesson"_s);
    const QAccessibleInterface *viewport = QAccessible::queryAccessibleInterface(page.viewport());
    CHECK(object->indexOfChild(viewport) >= 0);
}

TEST_CASE("headings are headings of their level and other labels are not", "[accessibility]")
{
    installAccessibility();
    LessonPage page(testRepository());
    page.setTheme(makeTheme(ColorScheme::Light, testRepository()));
    page.setLesson(sampleLesson());
    REQUIRE(page.scrollTo(u"double"_s)); // so all of it stands
    const auto headingLevel = [](QLabel *label) {
        QAccessibleInterface *object = QAccessible::queryAccessibleInterface(label);
        CHECK_FALSE(object->text(QAccessible::Name).isEmpty());
        if (object->role() != QAccessible::Heading)
            return 0;
        REQUIRE(object->attributesInterface() != nullptr);
        return object->attributesInterface()->attributeValue(QAccessible::Attribute::Level).toInt();
    };
    auto *title = child<QLabel>(page, u"lessonTitle"_s);
    CHECK(headingLevel(title) == 1);
    CHECK(QAccessible::queryAccessibleInterface(title)->text(QAccessible::Name) ==
          u"Sample & <b>lesson</b>"_s);
    CHECK(headingLevel(child<QLabel>(page, u"exerciseTitle"_s)) == 2);
    CHECK(headingLevel(child<QLabel>(page, u"lessonTime"_s)) == 0);
}

TEST_CASE("each part of a lesson says which it is and what headings it has", "[accessibility]")
{
    Lesson lesson = sampleLesson();
    lesson.blocks = {
        ProseBlock{u"<h2>Two <em>kinds</em></h2>\n<p>Text.</p>\n<h3>One</h3>\n<p>More.</p>"_s, 1},
        ListingBlock{u"python"_s, u"import copy\nx = 1\n"_s, 5},
        ProseBlock{u"<p>"_s + u"many words of a paragraph "_s.repeated(9) + u"</p>"_s, 9}};
    LessonPage page(testRepository());
    page.setTheme(makeTheme(ColorScheme::Light, testRepository()));
    page.setLesson(lesson);
    REQUIRE_FALSE(page.runnable(u"none"_s)); // all of it stands
    QStringList names;
    QStringList descriptions;
    for (const auto *view : page.findChildren<ProseView *>()) {
        names.append(view->accessibleName());
        descriptions.append(view->accessibleDescription());
    }
    CHECK(names.contains(u"Lesson text: Two kinds"_s));
    CHECK(descriptions.contains(u"Heading of level 2: Two kinds\nHeading of level 3: One"_s));
    CHECK(std::ranges::any_of(names, [](const QString &name) {
        return name.startsWith(u"Lesson text: many words"_s) && name.endsWith(u"…"_s) &&
               name.size() < 80;
    }));
    CHECK(child<CodeView>(page, u"codeView"_s)->accessibleName() == u"Listing: import copy"_s);
}
