// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

namespace Lectern::App {

/// The pictures of a lesson: plain files below its folder, and nothing else: no network, no other
/// file, no data in the address. Draws them in a text document, at most as wide as its lines and
/// as sharp as the screen.
class Pictures final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// \a folder is the lesson's, an absolute path.
    explicit Pictures(const QString &folder, QObject *parent = nullptr);

    /// The picture named \a source in the course; null if it is refused or cannot be read.
    QImage picture(const QString &source);

    /// \a html with the alternative text in the place of each picture that is refused.
    QString withoutRefused(const QString &html);
    /// The alternative texts of the pictures in \a html that are shown.
    QStringList descriptions(const QString &html);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QString m_folder; ///< without links in it
    QHash<QString, QImage> m_pictures;
    QHash<QString, QImage> m_scaled; ///< as last drawn
};

} // namespace Lectern::App
