// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstatus.h"

#include "output/outputstore.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qint64 window = 1000;
constexpr qint64 shortestWindow = 100; ///< less says nothing about a rate

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lectern::App::OutputStatus)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString droppedText(const OutputStore &store)
{
    const QString dropped = sizeText(store.droppedBytes());
    if (const QString error = store.writeError(); !error.isEmpty())
        return Text::tr("From here on %1 are missing: the file for long output cannot be written "
                        "(%2). Free some space in the temporary folder and run again.")
            .arg(dropped, error);
    return Text::tr("Only the first %1 are kept; %2 after them are missing.")
        .arg(sizeText(store.maximumBytes()), dropped);
}

} // namespace

void OutputStatus::clear()
{
    m_samples.clear();
}

void OutputStatus::sample(qint64 now, qint64 totalBytes)
{
    m_samples.push_back({now, totalBytes});
    while (m_samples.size() > 2 && m_samples[1].time <= now - window)
        m_samples.pop_front();
}

qint64 OutputStatus::bytesPerSecond() const
{
    if (m_samples.empty())
        return 0;
    const qint64 time = m_samples.back().time - m_samples.front().time;
    const qint64 bytes = m_samples.back().bytes - m_samples.front().bytes;
    return time < shortestWindow ? 0 : bytes * 1000 / time;
}

QString OutputStatus::text(const OutputStore &store) const
{
    if (store.droppedBytes() == 0 && store.totalBytes() < worthALine)
        return {};
    const QString size = sizeText(store.totalBytes());
    const QString lines = Text::tr(
        "%Ln line(s)", nullptr, static_cast<int>(std::min<qint64>(store.lineEndCount(), INT_MAX)));
    const qint64 rate = bytesPerSecond();
    QString text = rate > 0 ? Text::tr("%1, %2, %3/s", "size, lines, size per second")
                                  .arg(size, lines, sizeText(rate))
                            : Text::tr("%1, %2", "size, lines").arg(size, lines);
    if (store.droppedBytes() > 0)
        text += u'\n' + droppedText(store);
    return text;
}

} // namespace Lectern::App
