// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/picturecard.h"

#include "instruments/picturebutton.h"
#include "instruments/showntext.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

PictureCard::PictureCard(const Picture &picture, int number, int count, qint64 maximum,
                         QWidget *parent)
    : QWidget(parent),
      m_picture(picture),
      m_column(new QVBoxLayout(this)),
      m_row(new QHBoxLayout),
      m_heading(new QLabel),
      m_note(new QLabel)
{
    setObjectName(u"pictureCard"_s);
    const QString place = tr("Picture %1 of %2").arg(number).arg(count);
    const QString given = shownLine(picture.title.simplified());
    m_title = given.isEmpty() ? place : tr("%1: %2", "which picture, its title").arg(place, given);
    m_heading->setObjectName(u"pictureTitle"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setProperty("heading", u"verdict"_s);
    m_heading->setText(given.isEmpty() ? place : given);
    m_note->setObjectName(u"pictureNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_heading);
    Result<QImage> image = decodedPicture(picture.png, maximum);
    if (image) {
        image->setDevicePixelRatio(picture.scale);
        makePicture(*image, m_title);
    } else
        m_note->setText(image.error().message);
    m_column->addWidget(m_note);
    makeButtons(m_title);
    m_row->addStretch(1);
    m_column->addLayout(m_row);
}

void PictureCard::makePicture(const QImage &image, const QString &name)
{
    const QLocale locale;
    const QString size =
        tr("%1 × %2 pixels").arg(locale.toString(image.width()), locale.toString(image.height()));
    m_note->setText(size);
    m_button = new PictureButton(image);
    m_button->setObjectName(u"picture"_s);
    m_button->setAccessibleName(tr("%1, %2", "a title, a size").arg(name, size));
    m_button->setAccessibleDescription(tr("Opens it large"));
    m_button->setToolTip(tr("Open large"));
    m_column->addWidget(m_button);
    connect(m_button, &PictureButton::clicked, this,
            [this] { Q_EMIT openRequested(m_button->image(), m_title); });
    auto *action = new QAction(tr("Copy"), this);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, &PictureCard::copy);
    m_button->addAction(action);
}

QToolButton *PictureCard::makeButton(const QString &text, const QString &name,
                                     const QString &meaning)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(meaning);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    return button;
}

void PictureCard::makeButtons(const QString &title)
{
    QToolButton *copied = makeButton(tr("Copy"), u"pictureCopy"_s, tr("Copy %1").arg(title));
    copied->setEnabled(m_button != nullptr);
    connect(copied, &QToolButton::clicked, this, &PictureCard::copy);
    const QToolButton *save = makeButton(tr("Save …"), u"pictureSave"_s, tr("Save %1").arg(title));
    connect(save, &QToolButton::clicked, this, [this] { Q_EMIT saveRequested(m_picture.png); });
}

void PictureCard::setTheme(const Theme &theme)
{
    m_column->setSpacing(qRound(4 * theme.scale));
    m_note->setFont(theme.textFont);
    if (m_button)
        m_button->setTheme(theme);
}

qint64 PictureCard::pixels() const
{
    return m_button ? qint64(m_button->image().width()) * m_button->image().height() : 0;
}

void PictureCard::copy() const
{
    if (m_button)
        QGuiApplication::clipboard()->setImage(m_button->image());
}

} // namespace Lectern::App
