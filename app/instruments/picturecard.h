// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/picture.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Lectern::App {

class PictureButton;
struct Theme;

/// One picture of a PicturesView: its title, the picture or why it is not shown, and what can be
/// done with it. Ctrl+C copies it.
class PictureCard final : public QWidget
{
    Q_OBJECT

public:
    /// \a number is its own, from 1, among \a count. \a maximum: as decodedPicture() has it.
    PictureCard(const Picture &picture, int number, int count, qint64 maximum,
                QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    qint64 pixels() const; ///< that it keeps in memory

Q_SIGNALS:
    /// \a title says which picture it is.
    void openRequested(const QImage &image, const QString &title);
    void saveRequested(const QByteArray &png);

private:
    void makePicture(const QImage &image, const QString &name);
    void makeButtons(const QString &title);
    QToolButton *makeButton(const QString &text, const QString &name, const QString &meaning);
    void copy() const;

    Picture m_picture;
    QString m_title; ///< as it is shown
    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    QLabel *m_heading;
    QLabel *m_note;
    PictureButton *m_button = nullptr; ///< null if it is refused
};

} // namespace Lectern::App
