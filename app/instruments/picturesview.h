// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/picture.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Lectern::App {

class PictureCard;
struct Theme;

/// The pictures that a program drew, one below the other, each as wide as the pane at most and
/// never larger than it is. A click or Enter opens one large. What cannot be shown says why.
class PicturesView final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturesView(QWidget *parent = nullptr);
    ~PicturesView() override;

    void setTheme(const Theme &theme);
    /// They are read at once; of very many or very large ones only the first.
    void setPictures(const QList<Picture> &pictures);

Q_SIGNALS:
    /// The learner wants a file with \a content, whose name ends with \a suffix: "png".
    void exportRequested(const QByteArray &content, const QString &suffix);

private:
    /// It stays when there are other pictures.
    void openLarge(const QImage &image, const QString &title, const QByteArray &png);
    void addCard(const Picture &picture, int number, int count, qint64 maximum);

    QScrollArea *m_scroll;
    QLabel *m_note; ///< that there are none, or more
    QVBoxLayout *m_column;
    QList<PictureCard *> m_cards;
    std::unique_ptr<Theme> m_theme;
};

} // namespace Lectern::App
