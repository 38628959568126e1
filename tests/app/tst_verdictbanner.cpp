// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "check/verdict.h"
#include "theme.h"
#include "verdict/verdictbanner.h"

#include <KSyntaxHighlighting/Repository>

#include <QAccessible>
#include <QLabel>
#include <QSet>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Lectern;
using namespace Lectern::App;
using Tone = VerdictBanner::Tone;

namespace {

QStringList announcements;

void record(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announcements += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

struct Fixture
{
    Fixture()
    {
        const KSyntaxHighlighting::Repository repository;
        banner.setTheme(makeTheme(ColorScheme::Light, repository));
        banner.resize(500, 120);
        title = banner.findChild<QLabel *>(QStringLiteral("verdictTitle"));
        message = banner.findChild<QLabel *>(QStringLiteral("verdictMessage"));
        sign = banner.findChild<QWidget *>(QStringLiteral("verdictSign"));
        REQUIRE((title != nullptr && message != nullptr && sign != nullptr));
        announcements.clear();
        previous = QAccessible::installUpdateHandler(record);
    }
    ~Fixture() { QAccessible::installUpdateHandler(previous); }

    void set(Verdict::Kind kind, const QString &text = QStringLiteral("Because."))
    {
        Verdict verdict;
        verdict.kind = kind;
        verdict.message = text;
        banner.setVerdict(verdict);
    }

    VerdictBanner banner;
    QLabel *title = nullptr;
    QLabel *message = nullptr;
    QWidget *sign = nullptr;
    QAccessible::UpdateHandler previous = nullptr;
};

} // namespace

TEST_CASE("the banner is hidden until there is something to say", "[verdictbanner]")
{
    Fixture f;
    CHECK(f.banner.isHidden());
    f.set(Verdict::Kind::Passed);
    CHECK_FALSE(f.banner.isHidden());
    f.banner.clear();
    CHECK(f.banner.isHidden());
    CHECK(f.title->text().isEmpty());
    CHECK(f.banner.accessibleName().isEmpty());
}

TEST_CASE("each kind of verdict has a title, a tone and the verdict's message", "[verdictbanner]")
{
    using Kind = Verdict::Kind;
    Fixture f;
    QSet<QString> titles;
    const std::pair<Kind, Tone> tones[] = {
        {Kind::Passed, Tone::Passed},       {Kind::WrongOutput, Tone::Failed},
        {Kind::Raised, Tone::Failed},       {Kind::WrongExitCode, Tone::Failed},
        {Kind::Crashed, Tone::Failed},      {Kind::TimedOut, Tone::Warning},
        {Kind::MemoryLimit, Tone::Warning}, {Kind::OutputLimit, Tone::Warning},
        {Kind::NotStarted, Tone::Warning},  {Kind::MissingPackage, Tone::Warning},
        {Kind::TestsFailed, Tone::Failed},  {Kind::Cancelled, Tone::Neutral},
        {Kind::DiskLimit, Tone::Warning},   {Kind::ProcessLimit, Tone::Warning},
    };
    for (const auto &[kind, tone] : tones) {
        f.set(kind, QStringLiteral("Message."));
        INFO(f.title->text().toStdString());
        CHECK_FALSE(f.title->text().isEmpty());
        CHECK(f.banner.tone() == tone);
        CHECK(f.message->text() == QStringLiteral("Message."));
        titles.insert(f.title->text());
    }
    CHECK(titles.size() == std::ssize(tones));
}

TEST_CASE("each tone has a shape of its own, not only a colour", "[verdictbanner]")
{
    Fixture f;
    // In one colour, signs can only differ by their shapes.
    KSyntaxHighlighting::Repository repository;
    Theme theme = makeTheme(ColorScheme::Light, repository);
    theme.passed = theme.failed = theme.warning = theme.accent = theme.mutedText = Qt::black;
    theme.passedTint = theme.failedTint = theme.warningTint = theme.panelBackground = Qt::white;
    f.banner.setTheme(theme);

    QList<QImage> signs;
    for (const auto kind : {Verdict::Kind::Passed, Verdict::Kind::Raised, Verdict::Kind::TimedOut,
                            Verdict::Kind::Cancelled}) {
        f.set(kind);
        signs += f.sign->grab().toImage();
    }
    f.banner.setRunning();
    signs += f.sign->grab().toImage();
    for (qsizetype i = 0; i < signs.size(); ++i)
        for (qsizetype j = i + 1; j < signs.size(); ++j)
            CHECK(signs[i] != signs[j]);
}

TEST_CASE("text of a course or program is never taken as HTML", "[verdictbanner]")
{
    Fixture f;
    const QString text = QStringLiteral("<b>x</b><a href='file:///'>y</a>");
    f.set(Verdict::Kind::WrongOutput, text);
    CHECK(f.message->text() == text);
    CHECK(f.message->textFormat() == Qt::PlainText);
    f.banner.setNeutral(text, text);
    CHECK(f.title->text() == text);
    CHECK(f.title->textFormat() == Qt::PlainText);
}

TEST_CASE("the text can be selected with mouse and keyboard", "[verdictbanner]")
{
    Fixture f;
    for (const QLabel *label : {f.title, f.message}) {
        CHECK(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        CHECK(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    }
}

TEST_CASE("running and neutral are said too", "[verdictbanner]")
{
    Fixture f;
    f.banner.setRunning();
    CHECK(f.banner.tone() == Tone::Running);
    CHECK(f.title->text() == QStringLiteral("Running…"));
    CHECK(f.message->isHidden());
    f.banner.setNeutral(QStringLiteral("Ready"), QStringLiteral("Press F5."));
    CHECK(f.banner.tone() == Tone::Neutral);
    CHECK(f.title->text() == QStringLiteral("Ready"));
    CHECK_FALSE(f.message->isHidden());
}

TEST_CASE("a change is announced, with name and description", "[verdictbanner]")
{
    Fixture f;
    f.set(Verdict::Kind::Passed, QStringLiteral("All 3 tests pass."));
    CHECK(announcements == QStringList{f.title->text() + QStringLiteral(". All 3 tests pass.")});
    CHECK(f.banner.accessibleName() == f.title->text());
    CHECK(f.banner.accessibleDescription() == QStringLiteral("All 3 tests pass."));
    f.banner.clear();
    CHECK(announcements.size() == 1); // nothing to say
}

TEST_CASE("that it runs is announced of a run that takes a while only", "[verdictbanner]")
{
    Fixture f;
    f.banner.setRunning();
    CHECK(f.banner.accessibleDescription().isEmpty());
    f.set(Verdict::Kind::Passed, QStringLiteral("All 3 tests pass."));
    QTest::qWait(700); // that nothing comes can only be waited for
    CHECK(announcements.size() == 1);
    f.banner.setRunning();
    CHECK(announcements.size() == 1);
    CHECK(QTest::qWaitFor([] { return announcements.size() == 2; }, 5000));
    CHECK(announcements.last() == QStringLiteral("Running…"));
}

TEST_CASE("the banner is a notification with a name and a description", "[verdictbanner]")
{
    Fixture f;
    f.set(Verdict::Kind::Raised, QStringLiteral("ValueError: bad"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&f.banner);
    REQUIRE(accessible != nullptr);
    CHECK(accessible->role() == QAccessible::Notification);
    CHECK(accessible->text(QAccessible::Name) == QStringLiteral("An error was raised"));
    CHECK(accessible->text(QAccessible::Description) == QStringLiteral("ValueError: bad"));
}

TEST_CASE("a check that passes is not called a match", "[verdictbanner]")
{
    Fixture f;
    Verdict verdict;
    verdict.kind = Verdict::Kind::Passed;
    f.banner.setCheckVerdict(verdict);
    CHECK(f.title->text() == QStringLiteral("Passed"));
    verdict.kind = Verdict::Kind::TestsFailed;
    f.banner.setCheckVerdict(verdict);
    CHECK(f.title->text() == QStringLiteral("Not there yet"));
}

TEST_CASE("the border is seen whatever the banner is called", "[verdictbanner]")
{
    const KSyntaxHighlighting::Repository repository;
    const Theme theme = makeTheme(ColorScheme::HighContrast, repository);
    Fixture f;
    f.banner.setObjectName(QStringLiteral("another"));
    f.banner.setTheme(theme);
    f.set(Verdict::Kind::Passed);
    const QImage image = f.banner.grab().toImage();
    const int middle = image.width() / 2;
    CHECK(image.pixelColor(middle, 0) == theme.passed);
    CHECK(image.pixelColor(middle, 1) == theme.passed); // two pixels in high contrast
    CHECK(image.pixelColor(middle, 4) == theme.passedTint);
}

TEST_CASE("the sign grows with the scale", "[verdictbanner]")
{
    const KSyntaxHighlighting::Repository repository;
    Fixture f;
    f.set(Verdict::Kind::Passed);
    f.banner.setTheme(makeTheme(ColorScheme::Light, repository, 1.5));
    CHECK(f.sign->width() == 42);
}

TEST_CASE("a long message makes the banner higher instead of being cut", "[verdictbanner]")
{
    Fixture f;
    f.set(Verdict::Kind::Raised, QStringLiteral("word "));
    const int low = f.banner.heightForWidth(300);
    f.set(Verdict::Kind::Raised, QStringLiteral("word ").repeated(100));
    CHECK(f.banner.heightForWidth(300) > low + 50);
}

TEST_CASE("another theme recolours what is shown", "[verdictbanner]")
{
    const KSyntaxHighlighting::Repository repository;
    Fixture f;
    f.set(Verdict::Kind::Passed);
    const QImage light = f.banner.grab().toImage();
    f.banner.setTheme(makeTheme(ColorScheme::Dark, repository));
    CHECK(f.banner.grab().toImage() != light);
    CHECK(f.title->text() == QStringLiteral("Matches"));
}
