// SPDX-License-Identifier: GPL-3.0-or-later
// The built window, asked for a picture without a display.
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

struct Shot
{
    int status = -1;
    QByteArray error;
    QByteArray png;

    /// As the header of the PNG says (PNG specification, 11.2.2 IHDR).
    quint32 width() const
    {
        return png.size() < 24 ? 0 : qFromBigEndian<quint32>(png.constData() + 16);
    }
    quint32 height() const
    {
        return png.size() < 24 ? 0 : qFromBigEndian<quint32>(png.constData() + 20);
    }
};

Shot take(const QStringList &arguments)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"shot.png"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LECTERN_APP),
                  QStringList{u"--course"_s, QStringLiteral(LECTERN_SOURCE_DIR "/lessons"),
                              u"--screenshot"_s, file} +
                      arguments);
    Shot shot;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        shot.status = process.exitCode();
    shot.error = process.readAllStandardError();
    if (QFile png(file); png.open(QIODevice::ReadOnly))
        shot.png = png.readAll();
    return shot;
}

} // namespace

TEST_CASE("a picture shows a lesson with a block that ran, in the size and theme asked for",
          "[screenshot]")
{
    const QStringList common{u"--lesson"_s, u"data-structures/copying"_s,
                             u"--size"_s,   u"900x600"_s,
                             u"--run"_s,    u"two-trials"_s};
    const Shot light = take(common + QStringList{u"--theme"_s, u"light"_s});
    const Shot dark = take(common + QStringList{u"--theme"_s, u"dark"_s});
    REQUIRE(light.status == 0);
    REQUIRE(dark.status == 0);
    CHECK(light.width() == 900);
    CHECK(light.height() == 600);
    CHECK(light.png != dark.png);
}

TEST_CASE("a picture of what is not there ends with 2 and says what is missing", "[screenshot]")
{
    const auto [arguments, part] = GENERATE(table<QStringList, QByteArray>({
        {{u"--lesson"_s, u"no/lesson"_s}, "no/lesson"},
        {{u"--lesson"_s, u"data-structures/copying"_s, u"--run"_s, u"nothing"_s}, "nothing"},
        {{u"--theme"_s, u"purple"_s}, "--theme"},
    }));
    const Shot shot = take(arguments);
    CAPTURE(shot.error);
    CHECK(shot.status == 2);
    CHECK(shot.error.contains(part));
    CHECK(shot.png.isEmpty());
}
