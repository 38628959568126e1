// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lessonindex.h"

#include "course/catalog.h"
#include "search/searchquery.h"

#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Lectern;
using namespace Qt::StringLiterals;

using Kind = SearchPlace::Kind;

namespace {

SearchPlace place(Kind kind, const QString &text, const QString &targetId = {})
{
    return {.lessonId = "stage/lesson",
            .lessonTitle = "Copying",
            .stageTitle = "Structures",
            .heading = "Traps",
            .targetId = targetId,
            .kind = kind,
            .text = text};
}

struct Fixture
{
    std::unique_ptr<LessonIndex> index;

    explicit Fixture(const QList<SearchPlace> &places = {})
    {
        auto made = LessonIndex::create();
        REQUIRE(made.has_value());
        index = std::move(*made);
        set("stage/lesson", places);
    }
    void set(const QString &lessonId, const QList<SearchPlace> &places)
    {
        REQUIRE(index->setLesson(lessonId, places).has_value());
    }
    QList<SearchHit> hits(const QString &typed, int limit = 50) const
    {
        CAPTURE(typed);
        const auto found = index->search(typed, limit);
        REQUIRE(found.has_value());
        return *found;
    }
    QStringList targets(const QString &typed, int limit = 50) const
    {
        QStringList result;
        for (const SearchHit &hit : hits(typed, limit))
            result.append(hit.place.targetId);
        return result;
    }
};

QStringList matched(const SearchHit &hit)
{
    QStringList words;
    for (const TextRange &range : hit.matches)
        words.append(hit.place.text.mid(range.start, range.length));
    return words;
}

/// The bundled lessons, read once.
const QList<Course> &bundled()
{
    static const QList<Course> courses = [] {
        QList<Course> loaded;
        const auto catalog = Catalog::load(LECTERN_SOURCE_DIR "/lessons");
        REQUIRE(catalog.has_value());
        for (const CourseLoad &load : catalog->courses())
            loaded.append(load.course);
        return loaded;
    }();
    return courses;
}

Fixture bundledIndex()
{
    Fixture f;
    for (const Stage &stage : bundled().first().stages) {
        for (const Lesson &lesson : stage.lessons)
            f.set(lesson.id, searchablePlaces(lesson, stage.title));
    }
    return f;
}

} // namespace

TEST_CASE("a word is found by its beginning, whatever its case and accents", "[search]")
{
    const Fixture f({place(Kind::Text, "Ein Überblick: Tiếng Việt, naïve, ISTANBUL", "a")});
    for (const QString &typed : {u"über"_s, u"UBER"_s, u"überblick"_s, u"u"_s, u"viet"_s, u"Việt"_s,
                                 u"tieng vie"_s, u"naive"_s, u"nai\u0308ve"_s, u"istanbul"_s}) {
        CAPTURE(typed);
        CHECK(f.targets(typed) == QStringList{"a"});
    }
    CHECK(f.targets("blick").isEmpty());
    CHECK(f.targets("überblicke").isEmpty());
}

TEST_CASE("every word must be found and one of them in the place itself", "[search]")
{
    const Fixture f({place(Kind::Text, "a shallow copy of a list", "a"),
                     place(Kind::Text, "a shallow dish", "b"), place(Kind::Text, "nothing", "c")});
    CHECK(f.targets("shallow") == QStringList{"b", "a"});
    CHECK(f.targets("shallow list") == QStringList{"a"});
    CHECK(f.targets("list shallow") == QStringList{"a"});
    CHECK(f.targets("shallow list dish").isEmpty());
    CHECK(f.targets("dish copying traps structures") == QStringList{"b"}); // titles above it
    CHECK(f.targets("shallow missing").isEmpty());
    CHECK(f.targets("traps").isEmpty()); // that is the heading's own place, which is not here
    CHECK(f.targets("structures copying").isEmpty());
}

TEST_CASE("a title stands above a heading and that above text and that above code", "[search]")
{
    const QString words = "deepcopy of lists and more";
    const Fixture f({place(Kind::Code, words, "code"), place(Kind::Text, words, "text"),
                     place(Kind::Task, words, "task"), place(Kind::Question, words, "question"),
                     place(Kind::Heading, words, "heading"),
                     place(Kind::Exercise, words, "exercise"), place(Kind::Lesson, words, "title"),
                     place(Kind::Text, "other text", "other")});
    const QStringList order{"title", "heading", "exercise", "text", "task", "question", "code"};
    CHECK(f.targets("deepcopy") == order);
    CHECK(f.targets("d") == order);
    CHECK(f.targets("lists deepc") == order);
    CHECK(f.targets("deepcopy", 2) == QStringList{"title", "heading"});
}

TEST_CASE("a heading stands above text that repeats the word", "[search]")
{
    QList<SearchPlace> places{place(Kind::Text, QString("memo ").repeated(30), "text"),
                              place(Kind::Heading, "How the memo works in the end", "heading")};
    for (int i = 0; i < 50; ++i)
        places.append(place(Kind::Text, "many other words that say nothing of it", "other"));
    CHECK(Fixture(places).targets("memo") == QStringList{"heading", "text"});
}

TEST_CASE("the whole word stands above words that only begin like it", "[search]")
{
    const Fixture f({place(Kind::Text, "list comprehension", "whole"),
                     place(Kind::Text, "listing something", "longer"),
                     place(Kind::Text, "listen carefully", "other")});
    CHECK(f.targets("list").first() == "whole");
    CHECK(f.targets("list").size() == 3);
    CHECK(f.targets("listi") == QStringList{"longer"});
}

TEST_CASE("identifiers are found as they are written", "[search]")
{
    const Fixture f({place(Kind::Code, "import copy\nx = copy.deepcopy(y)\n", "deepcopy"),
                     place(Kind::Code, "for c in pd.read_csv(f, chunksize=10):\n    pass\n", "csv"),
                     place(Kind::Text, "copy the deepcopy", "other")});
    const auto [typed, target] = GENERATE(table<QString, QString>({
        {"copy.deepcopy", "deepcopy"},
        {"copy.deepc", "deepcopy"},
        {"copy.deepcopy(y)", "deepcopy"},
        {"read_csv", "csv"},
        {"read_c", "csv"},
        {"csv", "csv"},
        {"pd.read_csv(", "csv"},
        {"chunksize=", "csv"},
        {"chunksize=10", "csv"},
        {"\"chunksize\"", "csv"},
        {"f, chunksize", "csv"},
    }));
    CAPTURE(typed);
    CHECK(f.targets(typed) == QStringList{target});
}

TEST_CASE("an excerpt says where the words are in it", "[search]")
{
    const Fixture f(
        {place(Kind::Text, QString("before ").repeated(60) + "a Shallow côpy of it" +
                               QString(" after").repeated(60)),
         place(Kind::Code, "first = 1\n    second = côpy(first)  # côpy\nlast = côpy\n"),
         place(Kind::Heading, "Shallow \U0001F600 côpy")});
    const QList<SearchHit> hits = f.hits("shallow copy");
    REQUIRE(hits.size() == 2); // "copying" and no "shallow" above the code
    CHECK(hits[0].place.text == "Shallow \U0001F600 côpy");
    CHECK(matched(hits[0]) == QStringList{"Shallow", "côpy"});
    CHECK(matched(hits[1]) == QStringList{"Shallow", "côpy"});
    CHECK(hits[1].place.text.size() < 250);
    CHECK(hits[1].place.text.startsWith(u'…'));
    CHECK(hits[1].place.text.endsWith(u'…'));

    const QList<SearchHit> code = f.hits("copy first");
    REQUIRE(code.size() == 1);
    CHECK(code[0].place.text == "second = côpy(first)  # côpy");
    CHECK(matched(code[0]) == QStringList{"côpy", "first", "côpy"});
}

TEST_CASE("a hit says all that leads to its place", "[search]")
{
    const Fixture f({place(Kind::Code, "unique = 1", "block")});
    const SearchHit hit = f.hits("unique").value(0);
    CHECK(hit.place == place(Kind::Code, "unique = 1", "block"));
}

TEST_CASE("nothing is found for no text or signs alone", "[search]")
{
    const Fixture f({place(Kind::Text, "text -> \"*\" (a)", "a")});
    for (const QString &typed : {u""_s, u" "_s, u"\t\n"_s, u"->"_s, u"\"\""_s, u"*"_s, u"()"_s,
                                 u"\u0301"_s, QString(QChar(0)), QString(QChar(0xD800))})
        CHECK(f.targets(typed).isEmpty());
}

TEST_CASE("words of the query language are plain words", "[search]")
{
    const Fixture f({place(Kind::Text, "and or not near text context rank", "a"),
                     place(Kind::Text, "something else", "b")});
    for (const QString &typed :
         {u"AND"_s, u"OR"_s, u"NOT"_s, u"NOT near"_s, u"text AND"_s, u"text : and"_s, u"NEAR and"_s,
          u"rank"_s, u"^and"_s, u"\"and"_s, u"and\""_s, u"{text context}"_s, u"-and"_s, u"an*"_s,
          u"and'; DROP TABLE places; --"_s}) {
        CAPTURE(typed);
        CHECK(f.targets(typed) == (typed.contains("DROP") ? QStringList() : QStringList{"a"}));
    }
}

TEST_CASE("no text that can be typed is an Error", "[search]")
{
    const Fixture f = bundledIndex();
    QRandomGenerator random(42);
    const auto ascii = [&] { return QString(QChar(random.bounded(128))); };
    const auto unicode = [&] {
        const char32_t c = random.bounded(0x110000);
        return c >= 0xD800 && c < 0xE000 ? QString(QChar(char16_t(c)))
                                         : QString(QChar::fromUcs4(c));
    };
    const QStringList pieces{"copy", "\"",  "'",  "*",    "(",    ")", " ",     ":",
                             "^",    "AND", "OR", "NOT",  "NEAR", "{", "}",     "+",
                             "-",    ".",   "_",  "text", "\\",   "%", "\u0301"};
    for (int round = 0; round < 1500; ++round) {
        QString typed;
        for (int i = random.bounded(30); i > 0; --i)
            typed += round % 3 == 0   ? ascii()
                     : round % 3 == 1 ? unicode()
                                      : pieces[random.bounded(int(pieces.size()))];
        CAPTURE(typed);
        const auto found = f.index->search(typed, 5);
        REQUIRE(found.has_value());
        for (const SearchHit &hit : *found) {
            REQUIRE_FALSE(hit.matches.isEmpty());
            for (const TextRange &range : hit.matches) {
                REQUIRE(range.start >= 0);
                REQUIRE(range.length > 0);
                REQUIRE(range.start + range.length <= hit.place.text.size());
            }
        }
    }
    for (const QString &typed : {QString(100'000, 'a'), QString("a ").repeated(10'000),
                                 QString("a.").repeated(10'000), QString(10'000, '"')})
        CHECK(f.index->search(typed, 5).has_value());
}

TEST_CASE("a lesson takes the place of its former self and none removes it", "[search]")
{
    Fixture f({place(Kind::Text, "old words", "old"), place(Kind::Text, "common", "old")});
    SearchPlace other = place(Kind::Text, "common", "other");
    other.lessonId = "stage/other";
    f.set("stage/other", {other});
    f.set("stage/lesson", {place(Kind::Text, "new words common", "new")});
    CHECK(f.targets("old").isEmpty());
    CHECK(f.targets("new") == QStringList{"new"});
    CHECK(f.targets("common") == QStringList{"other", "new"});
    f.set("stage/lesson", {});
    CHECK(f.targets("common") == QStringList{"other"});
    f.set("stage/lesson", {place(Kind::Text, "common", "back")});
    CHECK(f.targets("common") == QStringList{"other", "back"});
}

TEST_CASE("indexes know nothing of each other", "[search]")
{
    const Fixture a({place(Kind::Text, "alpha", "a")});
    {
        const Fixture b({place(Kind::Text, "beta", "b")});
        CHECK(b.targets("alpha").isEmpty());
    }
    CHECK(a.targets("alpha") == QStringList{"a"});
    CHECK(a.targets("beta").isEmpty());
}

TEST_CASE("without SQLite the Error says what to install", "[search]")
{
    const auto index = LessonIndex::create("QNOSUCHDRIVER");
    REQUIRE_FALSE(index.has_value());
    CHECK(index.error().code == ErrorCode::NotFound);
    CHECK(index.error().message.contains("libqt6sql6-sqlite"));
    CHECK_FALSE(index.error().where.isEmpty());
}

TEST_CASE("the bundled lessons are found by what they are about", "[search]")
{
    const Fixture f = bundledIndex();
    const auto [typed, lessonId] = GENERATE(table<QString, QString>({
        {"copy", "data-structures/copying"},
        {"deepcopy", "data-structures/copying"},
        {"chunksize", "pandas/chunks-engines"},
        {"read_csv", "pandas/chunks-engines"},
        {"gil", "performance/gil"},
        {"threads", "performance/gil"},
    }));
    CAPTURE(typed);
    CHECK(f.hits(typed).value(0).place.lessonId == lessonId);
}
