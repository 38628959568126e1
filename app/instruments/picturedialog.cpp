// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/picturedialog.h"

#include "instruments/picturecanvas.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

PictureDialog::PictureDialog(const QImage &image, const QString &title, QWidget *parent)
    : QDialog(parent),
      m_canvas(new PictureCanvas(image)),
      m_scroll(new QScrollArea),
      m_buttons(new QHBoxLayout)
{
    setObjectName(u"pictureDialog"_s);
    setWindowTitle(title);
    setSizeGripEnabled(true);
    m_canvas->setObjectName(u"pictureLarge"_s);
    m_canvas->setAccessibleName(title);
    m_scroll->setObjectName(u"pictureScroll"_s);
    m_scroll->setAccessibleName(title);
    m_scroll->setWidget(m_canvas);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // arrow keys scroll it
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_buttons);
    makeButtons();
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setImage(m_canvas->picture().image()); });
    addAction(copy);
    m_scroll->setFocus();
}

QToolButton *PictureDialog::makeButton(const QString &text, const QString &name,
                                       const QString &meaning)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(meaning);
    button->setToolTip(meaning);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addWidget(button);
    return button;
}

void PictureDialog::makeButtons()
{
    m_fit = makeButton(tr("Fit"), u"pictureFit"_s, tr("Fit into the window"));
    m_whole = makeButton(tr("100 %"), u"pictureWhole"_s, tr("As large as the picture is"));
    auto *sizes = new QButtonGroup(this);
    for (QToolButton *button : {m_fit, m_whole}) {
        button->setCheckable(true);
        sizes->addButton(button);
    }
    m_fit->setChecked(true);
    m_buttons->addStretch(1);
    const QToolButton *save =
        makeButton(tr("Save …"), u"pictureDialogSave"_s, tr("Save the picture"));
    connect(m_fit, &QToolButton::toggled, this, &PictureDialog::layOutPicture);
    connect(save, &QToolButton::clicked, this, &PictureDialog::saveRequested);
}

QSize PictureDialog::roomOnScreen() const
{
    return screen()->availableSize() * 0.85;
}

void PictureDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !testAttribute(Qt::WA_Resized)) {
        const QSize around = sizeHint() - m_scroll->sizeHint();
        const QSize picture = m_canvas->picture().image().size() + QSize(8, 8);
        resize((picture + around).boundedTo(roomOnScreen()).expandedTo(minimumSizeHint()));
    }
    QDialog::showEvent(event);
    layOutPicture();
}

void PictureDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layOutPicture();
}

void PictureDialog::layOutPicture()
{
    const ScaledPicture &picture = m_canvas->picture();
    const QSize room = m_scroll->maximumViewportSize();
    m_canvas->resize(m_fit->isChecked() ? picture.fitted(room.width(), room.height())
                                        : picture.image().size());
}

} // namespace Lectern::App
