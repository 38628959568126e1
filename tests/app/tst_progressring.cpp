// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/progressring.h"

#include "app/fixtures.h"

#include <catch2/generators/catch_generators.hpp>

#include <QImage>
#include <QPainter>

#include <cmath>
#include <limits>

#include "support/stringmakers.h"

using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

constexpr int size = 64;

QImage painted(const ProgressRing &ring)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ring.paint(painter, QRectF(0, 0, size, size));
    return image;
}

ProgressRing ring(double ratio)
{
    return {.ratio = ratio,
            .track = Qt::gray,
            .filled = Qt::blue,
            .done = Qt::green,
            .check = Qt::white};
}

int count(const QImage &image, const QColor &color)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return pixels;
}

} // namespace

TEST_CASE("the filled part of a ring is as large as what is done", "[widget]")
{
    const int all = count(painted(ring(0.9999)), Qt::blue);
    CHECK(all > 500);
    CHECK(count(painted(ring(0.9999)), Qt::gray) == 0); // the thick line covers the thin one
    CHECK(count(painted(ring(0)), Qt::blue) == 0);
    for (const double ratio : {0.1, 0.25, 0.5, 0.9}) {
        CAPTURE(ratio);
        const int filled = count(painted(ring(ratio)), Qt::blue);
        CHECK(filled > all * (ratio - 0.03));
        CHECK(filled < all * (ratio + 0.03));
    }
}

TEST_CASE("a ring fills clockwise from the top", "[widget]")
{
    const QImage image = painted(ring(0.25));
    const auto at = [&](double angle) { // clockwise from the top, in the middle of the line
        const double radius = (size - size / 7.0) / 2;
        return image.pixelColor(qRound(size / 2.0 + radius * std::sin(angle) - 0.5),
                                qRound(size / 2.0 - radius * std::cos(angle) - 0.5));
    };
    CHECK(at(0.8) == QColor(Qt::blue));
    CHECK(at(2.4) == QColor(Qt::gray));
    CHECK(at(4) == QColor(Qt::gray));
    CHECK(at(5.5) == QColor(Qt::gray));
}

TEST_CASE("what is done has a check mark in a disc, another shape than a full ring", "[widget]")
{
    const QImage done = painted(ring(1));
    CHECK(done.pixelColor(27, 43) == QColor(Qt::white)); // the corner of the mark
    CHECK(done.pixelColor(32, 14) == QColor(Qt::green)); // between it and the edge
    CHECK(count(painted(ring(0.999)), Qt::green) == 0);
    CHECK(painted(ring(7)) == done);
}

TEST_CASE("a ratio below nothing or that is no number is an empty ring", "[widget]")
{
    CHECK(painted(ring(-1)) == painted(ring(0)));
    CHECK(painted(ring(std::numeric_limits<double>::quiet_NaN())) == painted(ring(0)));
}

TEST_CASE("the parts of a ring can be told apart in every scheme", "[widget]")
{
    const ColorScheme scheme =
        GENERATE(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast);
    const Theme theme = makeTheme(scheme, testRepository());
    const ProgressRing colors = ProgressRing::forTheme(0.5, theme);
    for (const QColor &behind : {theme.pageBackground, theme.panelBackground}) {
        // WCAG 2.1, 1.4.11: what is needed to understand a picture has 3 : 1.
        CHECK(contrastRatio(colors.filled, behind) >= 3);
        CHECK(contrastRatio(colors.done, behind) >= 3);
        CHECK(contrastRatio(colors.track, behind) >= 1.5); // the words say it, too
    }
    CHECK(contrastRatio(colors.check, colors.done) >= 3);
    CHECK(contrastRatio(colors.filled, colors.track) >= 1.3);
}
