// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/picturesview.h"

#include "instruments/picturecard.h"
#include "instruments/picturedialog.h"
#include "theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// A program that draws in a loop leaves more than anybody looks at.
constexpr qsizetype maximumPictures = 100;

} // namespace

PicturesView::PicturesView(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea), m_note(new QLabel), m_column(nullptr)
{
    setObjectName(u"picturesView"_s);
    m_note->setObjectName(u"picturesNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->addWidget(m_note);
    m_column->addStretch(1);
    m_scroll->setObjectName(u"picturesScroll"_s);
    m_scroll->setAccessibleName(tr("Pictures"));
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the pictures have it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setPictures({});
}

PicturesView::~PicturesView() = default;

void PicturesView::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    const int margin = qRound(12 * theme.scale);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(qRound(20 * theme.scale));
    m_note->setFont(theme.textFont);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Window, theme.pageBackground);
    m_scroll->viewport()->setPalette(colors);
    for (PictureCard *card : std::as_const(m_cards))
        card->setTheme(theme);
}

void PicturesView::setPictures(const QList<Picture> &pictures)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    const qsizetype count = std::min(pictures.size(), maximumPictures);
    qint64 room = maximumPixels;
    for (qsizetype i = 0; i < count; ++i) {
        addCard(pictures[i], int(i) + 1, int(pictures.size()), room);
        room -= m_cards.last()->pixels();
    }
    m_note->setText(pictures.isEmpty() ? tr("The program has drawn no pictures.")
                                       : tr("%n more picture(s) are not shown.", nullptr,
                                            int(pictures.size() - count)));
    m_note->setVisible(pictures.size() != count || pictures.isEmpty());
    m_scroll->ensureVisible(0, 0);
}

void PicturesView::addCard(const Picture &picture, int number, int count, qint64 maximum)
{
    auto *card = new PictureCard(picture, number, count, maximum);
    if (m_theme)
        card->setTheme(*m_theme);
    connect(card, &PictureCard::saveRequested, this,
            [this](const QByteArray &png) { Q_EMIT exportRequested(png, u"png"_s); });
    connect(card, &PictureCard::openRequested, this,
            [this, png = picture.png](const QImage &image, const QString &title) {
                openLarge(image, title, png);
            });
    m_column->insertWidget(m_column->indexOf(m_note), card); // the note stands after them
    m_cards.append(card);
}

void PicturesView::openLarge(const QImage &image, const QString &title, const QByteArray &png)
{
    auto *dialog = new PictureDialog(image, title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PictureDialog::saveRequested, this,
            [this, png] { Q_EMIT exportRequested(png, u"png"_s); });
    dialog->show();
}

} // namespace Lectern::App
