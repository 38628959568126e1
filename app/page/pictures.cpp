// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/pictures.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextImageFormat>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qint64 maximumImageBytes = 20'000'000;

const QRegularExpression &imageTag()
{
    static const QRegularExpression tag(u"<img\\b[^>]*>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return tag;
}

/// The value of \a attribute in \a tag, with its entities resolved.
QString attributeOf(const QString &tag, QLatin1StringView attribute)
{
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(attribute));
    const QString value = pattern.match(tag).captured(1);
    return value.contains(u'&') ? QTextDocumentFragment::fromHtml(value).toPlainText() : value;
}

} // namespace

Pictures::Pictures(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(QFileInfo(folder).canonicalFilePath())
{
}

QImage Pictures::picture(const QString &source)
{
    if (const auto known = m_pictures.constFind(source); known != m_pictures.constEnd())
        return *known;
    QImage &image = m_pictures[source];
    const QUrl url(source);
    if (m_folder.isEmpty() || !url.isValid() || !url.scheme().isEmpty() || !url.host().isEmpty())
        return image;
    const QFileInfo file(QFileInfo(m_folder + u'/' + url.path()).canonicalFilePath());
    if (!file.filePath().startsWith(m_folder + u'/') || !file.isFile() ||
        file.size() > maximumImageBytes)
        return image;
    QImageReader reader(file.filePath()); // refuses pictures over Qt's allocation limit
    image = reader.read();
    return image;
}

QString Pictures::withoutRefused(const QString &html)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : imageTag().globalMatch(html)) {
        const QString tag = match.captured();
        result += QStringView(html).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (!picture(attributeOf(tag, "src"_L1)).isNull()) {
            result += tag;
            continue;
        }
        const QString alternative = attributeOf(tag, "alt"_L1);
        result += "<i>"_L1 +
                  (alternative.isEmpty() ? tr("[A picture that is not shown]")
                                         : tr("[Picture, not shown: %1]").arg(alternative))
                      .toHtmlEscaped() +
                  "</i>"_L1;
    }
    return result + QStringView(html).sliced(end);
}

QStringList Pictures::descriptions(const QString &html)
{
    QStringList descriptions;
    for (const QRegularExpressionMatch &match : imageTag().globalMatch(html)) {
        const QString tag = match.captured();
        if (!picture(attributeOf(tag, "src"_L1)).isNull())
            descriptions.append(attributeOf(tag, "alt"_L1));
    }
    return descriptions;
}

QSizeF Pictures::intrinsicSize(QTextDocument *document, int /*position*/, const QTextFormat &format)
{
    const QSizeF size = picture(format.toImageFormat().name()).size();
    const qreal width = document->textWidth() - 2 * document->documentMargin();
    return width <= 0 || size.width() <= width ? size : size * (width / size.width());
}

void Pictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument * /*document*/,
                          int /*position*/, const QTextFormat &format)
{
    const QString source = format.toImageFormat().name();
    const QSize pixels = (rect.size() * painter->device()->devicePixelRatioF()).toSize();
    QImage &scaled = m_scaled[source];
    if (scaled.size() != pixels)
        scaled = picture(source).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter->drawImage(rect, scaled);
}

} // namespace Lectern::App
