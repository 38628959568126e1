// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/figures.h"

#include "instruments/records.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DrawnFigures)
};

constexpr QByteArrayView pngSignature = "\x89PNG\r\n\x1a\n";

QString nameAndSize(const DrawnFigure &figure)
{
    const QString width = QString::number(figure.size().width());
    const QString height = QString::number(figure.size().height());
    if (figure.title.isEmpty())
        return Tr::tr("figure %1 (%2 x %3)", "a number, width and height")
            .arg(QString::number(figure.number), width, height);
    return Tr::tr("\"%1\" (%2 x %3)", "a title, width and height").arg(figure.title, width, height);
}

} // namespace

QList<DrawnFigure> drawnFigures(const RunOutcome &outcome)
{
    QList<DrawnFigure> figures;
    for (const QJsonObject &record : recordsOf(outcome.recording, "figure"_L1)) {
        DrawnFigure figure{.number = record["number"_L1].toInt(),
                           .title = record["title"_L1].toString(),
                           .png = QByteArray::fromBase64(record["png"_L1].toString().toLatin1()),
                           .pixels = QSize(record["width"_L1].toInt(), record["height"_L1].toInt()),
                           .scale = record["scale"_L1].toDouble(),
                           .time = std::chrono::nanoseconds(record["time_ns"_L1].toInteger()) -
                                   outcome.recording.start};
        if (figure.png.startsWith(pngSignature) && !figure.pixels.isEmpty() && figure.scale > 0)
            figures.append(std::move(figure));
    }
    return figures;
}

bool areFiguresCut(const RunOutcome &outcome)
{
    return std::ranges::any_of(
        recordsOf(outcome.recording, "cut"_L1),
        [](const QJsonObject &record) { return record["what"_L1].toString() == "figures"_L1; });
}

QString describe(const QList<DrawnFigure> &figures, bool isCut)
{
    QStringList names;
    for (const DrawnFigure &figure : figures)
        names.append(nameAndSize(figure));
    QStringList sentences;
    if (!names.isEmpty())
        sentences.append(Tr::tr("%n figure(s): %1.", nullptr, static_cast<int>(names.size()))
                             .arg(names.join(", "_L1)));
    else if (!isCut)
        sentences.append(Tr::tr("No figure was shown."));
    if (isCut)
        sentences.append(Tr::tr("Not every figure is here: there were too many, or one was too "
                                "large or took too long to draw."));
    return sentences.join(u' ');
}

QJsonObject figuresJson(const RunOutcome &outcome)
{
    const QList<DrawnFigure> figures = drawnFigures(outcome);
    const bool isCut = areFiguresCut(outcome);
    QJsonArray list;
    for (const DrawnFigure &figure : figures)
        list.append(QJsonObject{{u"number"_s, figure.number},
                                {u"title"_s, figure.title},
                                {u"width"_s, figure.pixels.width()},
                                {u"height"_s, figure.pixels.height()},
                                {u"scale"_s, figure.scale},
                                {u"time_s"_s, std::chrono::duration<double>(figure.time).count()},
                                {u"png"_s, QString::fromLatin1(figure.png.toBase64())}});
    return {{u"list"_s, list}, {u"is_cut"_s, isCut}, {u"text"_s, describe(figures, isCut)}};
}

} // namespace Lectern
