// SPDX-License-Identifier: GPL-3.0-or-later
// Searching 1,000 lessons as somebody types, beside a plain scan of the same texts.
#include "bench/table.h"
#include "search/lessonindex.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cmath>

using namespace Lectern;
using namespace Lectern::Bench;

namespace {

constexpr int lessonCount = 1000;
constexpr int sectionsPerLesson = 16; // of about 500 characters: 8 kB of text in a lesson

/// Words as text has them: few are frequent, most are rare.
class Words
{
public:
    Words()
    {
        const QString letters = QStringLiteral("eeeetttaaooiinnsshhrrdlcumwfgypbvkjxqz");
        for (int i = 0; i < 8000; ++i) {
            QString word;
            for (int length = 2 + m_random.bounded(8); length > 0; --length)
                word += letters[m_random.bounded(int(letters.size()))];
            m_words.append(word);
        }
        for (const char *word : {"copy", "copying", "deepcopy", "column", "container", "compare",
                                 "chunksize", "dataframe", "read_csv", "shallow", "cost"})
            m_words.insert(m_random.bounded(300), QString::fromLatin1(word));
    }

    /// Zipf's law, nearly: the word of rank n comes about 1/n as often as the first.
    QString next()
    {
        const double rank = std::pow(double(m_words.size()), m_random.generateDouble());
        return m_words[qsizetype(rank) - 1];
    }
    QString text(int count)
    {
        QStringList words;
        while (words.size() < count)
            words.append(next());
        return words.join(u' ');
    }

private:
    QRandomGenerator m_random{4711};
    QStringList m_words;
};

QList<SearchPlace> makeLesson(Words &words, int number)
{
    using Kind = SearchPlace::Kind;
    SearchPlace place{.lessonId = QStringLiteral("stage/lesson%1").arg(number),
                      .lessonTitle = words.text(4),
                      .stageTitle = words.text(2)};
    QList<SearchPlace> places;
    const auto add = [&](Kind kind, const QString &text) {
        place.kind = kind;
        place.text = text;
        places.append(place);
    };
    add(Kind::Lesson, place.lessonTitle);
    for (int i = 0; i < sectionsPerLesson; ++i) {
        place.heading = words.text(3);
        place.targetId = QString::number(i);
        add(Kind::Heading, place.heading);
        add(Kind::Text, words.text(55));
        add(Kind::Code, words.text(30).replace(u' ', u'\n'));
    }
    return places;
}

/// Everything that stands in the field while somebody types one of these.
QStringList typedTexts()
{
    QStringList typed;
    for (const char *whole :
         {"copying", "deepcopy list", "read_csv", "dataframe", "chunksize=", "compare cost", "the",
          "shallow copy", "container of", "nothing like it", "e t a o i n"}) {
        const QString text = QString::fromLatin1(whole);
        for (qsizetype length = 1; length <= text.size(); ++length)
            typed.append(text.left(length));
    }
    return typed;
}

qsizetype scan(const QList<SearchPlace> &places, const QString &typed)
{
    return std::ranges::count_if(places, [&](const SearchPlace &place) {
        return place.text.contains(typed, Qt::CaseInsensitive);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // Qt SQL wants one
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 3;
    Words words;
    QList<QList<SearchPlace>> lessons;
    QList<SearchPlace> all;
    for (int i = 0; i < lessonCount; ++i) {
        lessons.append(makeLesson(words, i));
        all += lessons.last();
    }

    Measurements figures;
    qsizetype hitCount = 0;
    qsizetype scanCount = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = Clock::now();
        const auto index = LessonIndex::create();
        if (!index) {
            std::fprintf(stderr, "%s\n", qPrintable(index.error().text()));
            return 1;
        }
        for (const QList<SearchPlace> &lesson : std::as_const(lessons)) {
            if (const auto added = (*index)->setLesson(lesson.first().lessonId, lesson); !added)
                std::fprintf(stderr, "%s\n", qPrintable(added.error().text()));
        }
        figures["index"].add(millisecondsSince(begin));
        for (const QString &typed : typedTexts()) {
            const auto start = Clock::now();
            const auto hits = (*index)->search(typed, 50);
            figures["search"].add(millisecondsSince(start));
            figures["search: " + typed.toStdString()].add(millisecondsSince(start));
            const auto scanStart = Clock::now();
            scanCount += scan(all, typed);
            hitCount += hits ? hits->size() : 0;
            figures["scan"].add(millisecondsSince(scanStart));
        }
    }
    note(figures, "ms");
    std::fprintf(stderr, "%lld hits shown, %lld places scanned\n", qlonglong(hitCount),
                 qlonglong(scanCount));
    const std::string name = std::to_string(lessonCount) + " lessons: ";
    row(name + "a search as somebody types, 95 %", figures["search"].quantile(0.95),
        atMost(50, " ms"));
    row(name + "a search, worst", figures["search"].worst(), " ms");
    row(name + "a search, median", figures["search"].median(), " ms");
    row(name + "scanning all texts / a search", ratio(figures["scan"], figures["search"]), "x");
    row(name + "making the index", figures["index"].median(), " ms");
    return 0;
}
