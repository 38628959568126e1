// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "accessibility.h"
#include "page/lessonpage.h"

#include <KSyntaxHighlighting/Repository>

#include <QAccessible>

#include <catch2/catch_test_macros.hpp>

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
