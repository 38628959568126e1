// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/paintwatch.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

#include <thread>

using namespace std::chrono_literals;

namespace Lectern::Bench {

namespace {

QImage screenNow()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(
        QImage::Format_RGB32);
}

/// The part of the pixels that differ, 0 to 1.
double difference(const QImage &first, const QImage &second)
{
    qint64 count = 0;
    for (int y = 0; y < first.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(first.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(second.constScanLine(y));
        for (int x = 0; x < first.width(); ++x)
            count += a[x] != b[x];
    }
    return double(count) / double(qint64(first.width()) * first.height());
}

} // namespace

PaintWatch::PaintWatch(Clock::time_point begin, std::chrono::milliseconds quiet)
{
    auto lastChange = Clock::now();
    // Nothing at all, for as long as a slow program takes to show its first window.
    while (Clock::now() - begin < 60s &&
           (m_looks.size() < 2 || Clock::now() - lastChange < quiet)) {
        QImage image = screenNow();
        const double now = millisecondsSince(begin);
        if (m_looks.empty() || image != m_looks.back().image) {
            if (m_looks.empty() || difference(image, m_looks.back().image) > 0.002)
                lastChange = Clock::now();
            m_looks.push_back({now, std::move(image)});
        }
        std::this_thread::sleep_for(3ms); // the program needs the processor more
    }
}

std::optional<double> PaintWatch::painted() const
{
    if (m_looks.size() < 2)
        return std::nullopt;
    double since = m_looks.back().milliseconds;
    for (auto look = m_looks.rbegin(); look != m_looks.rend(); ++look) {
        if (difference(look->image, m_looks.back().image) > 0.02)
            return since;
        since = look->milliseconds;
    }
    return std::nullopt;
}

} // namespace Lectern::Bench
