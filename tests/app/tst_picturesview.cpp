// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/picturesview.h"

#include "app/fixtures.h"
#include "instruments/picturebutton.h"
#include "instruments/picturedialog.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtEndian>
#include <QTest>
#include <QToolButton>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(int width, int height, const QColor &color = Qt::red)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A small file that says it is so large.
QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray bytes = png(1, 1);
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    // The checksum of the header, by the polynomial of PNG.
    quint32 crc = 0xffffffff;
    for (const char each : bytes.mid(12, 17)) {
        crc ^= static_cast<quint8>(each);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    qToBigEndian(~crc, bytes.data() + 29);
    return bytes;
}

struct Fixture
{
    PicturesView view;

    Fixture()
    {
        view.setTheme(makeTheme(ColorScheme::Light, testRepository()));
        view.resize(400, 500);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    QStringList notes() const
    {
        QStringList texts;
        for (const QLabel *note : view.findChildren<QLabel *>(u"pictureNote"_s))
            texts.append(note->text());
        return texts;
    }
    PictureDialog *dialog() const
    {
        return view.window()->findChild<PictureDialog *>(u"pictureDialog"_s);
    }
};

} // namespace

TEST_CASE("pictures are fitted to the pane and never enlarged", "[picturesview]")
{
    Fixture f;
    f.view.setPictures({{png(800, 400), u"wide"_s}, {png(100, 50), {}}});
    const auto pictures = f.view.findChildren<PictureButton *>(u"picture"_s);
    REQUIRE(pictures.size() == 2);
    REQUIRE(QTest::qWaitFor([&] { return pictures[0]->width() < 400; }));
    CHECK(std::abs(pictures[0]->height() - pictures[0]->width() / 2) < 8);
    CHECK(pictures[1]->height() < 60);
    const QImage shown = pictures[1]->grab().toImage();
    CHECK(shown.pixelColor(50, 25) == QColor(Qt::red));
    CHECK(shown.pixelColor(130, 25) != QColor(Qt::red));
}

TEST_CASE("pictures that are fitted leave no empty room below them", "[picturesview]")
{
    Fixture f;
    f.view.setPictures(QList<Picture>(2, {png(640, 480), {}}));
    f.view.resize(360, 800);
    const auto *picture = child<PictureButton>(f.view, u"picture"_s);
    REQUIRE(QTest::qWaitFor([&] { return picture->isVisible() && picture->width() < 360; }));
    CHECK(child<QScrollArea>(f.view, u"picturesScroll"_s)->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("a picture says its title and number and size to those who do not see it",
          "[picturesview]")
{
    Fixture f;
    f.view.setPictures({{png(80, 40), u"<b>Loss</b>\nper epoch"_s}, {png(10, 20), {}}});
    const auto pictures = f.view.findChildren<PictureButton *>(u"picture"_s);
    CHECK(pictures[0]->accessibleName() ==
          u"Picture 1 of 2: <b>Loss</b> per epoch, 80 × 40 pixels"_s);
    CHECK(pictures[1]->accessibleName() == u"Picture 2 of 2, 10 × 20 pixels"_s);
    const auto titles = f.view.findChildren<QLabel *>(u"pictureTitle"_s);
    CHECK(titles[0]->text() == u"<b>Loss</b> per epoch"_s);
    CHECK(titles[0]->textFormat() == Qt::PlainText);
    CHECK(titles[1]->text() == u"Picture 2 of 2"_s);
}

TEST_CASE("what is no picture is refused with a sentence", "[picturesview]")
{
    Fixture f;
    QByteArray cut = png(300, 300);
    cut.chop(60);
    f.view.setPictures({{{}, {}},
                        {"no picture", {}},
                        {cut, {}},
                        {claiming(100'000, 100'000), {}},
                        {png(10, 10), {}}});
    const QStringList notes = f.notes();
    REQUIRE(notes.size() == 5);
    CHECK(notes[0].contains(u"not a PNG"_s));
    CHECK(notes[1].contains(u"not a PNG"_s));
    CHECK(notes[2].contains(u"damaged"_s));
    CHECK(notes[3].contains(u"too large"_s));
    CHECK(notes[4] == u"10 × 10 pixels"_s);
    const auto copies = f.view.findChildren<QToolButton *>(u"pictureCopy"_s);
    CHECK_FALSE(copies[3]->isEnabled());
    CHECK(copies[4]->isEnabled());
}

TEST_CASE("a picture is refused by what its header says before it is read", "[picturesview]")
{
    CHECK(decodedPicture(claiming(9'000, 9'000)).error().message.contains(u"too large"_s));
    CHECK(decodedPicture(png(10, 10), 99).error().message.contains(u"too large"_s));
    CHECK(decodedPicture(png(10, 10), 100).has_value());
}

TEST_CASE("of very many pictures only the first are shown", "[picturesview]")
{
    Fixture f;
    auto *note = child<QLabel>(f.view, u"picturesNote"_s);
    f.view.setPictures({});
    CHECK(note->isVisible());
    CHECK(note->text() == u"The program has drawn no pictures."_s);
    f.view.setPictures(QList<Picture>(103, {png(4, 4), {}}));
    CHECK(f.view.findChildren<PictureButton *>(u"picture"_s).size() == 100);
    CHECK(note->text() == u"3 more picture(s) are not shown."_s);
    f.view.setPictures({{png(4, 4), {}}});
    CHECK_FALSE(note->isVisible());
}

TEST_CASE("a picture opens large by click and by key and closes again", "[picturesview]")
{
    Fixture f;
    f.view.setPictures({{png(900, 3000), u"tall"_s}});
    auto *picture = child<PictureButton>(f.view, u"picture"_s);
    const bool byKey = GENERATE(true, false);
    if (byKey)
        QTest::keyClick(picture, Qt::Key_Return);
    else
        QTest::mouseClick(picture, Qt::LeftButton, {}, QPoint(20, 20));
    const QPointer<PictureDialog> dialog = f.dialog();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->isModal());
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    CHECK(dialog->windowTitle() == u"Picture 1 of 1: tall"_s);
    dialog->resize(400, 400);
    auto *large = child<QWidget>(*dialog, u"pictureLarge"_s);
    CHECK(QTest::qWaitFor([&] { return large->height() < 400; }));
    QTest::mouseClick(child<QToolButton>(*dialog, u"pictureWhole"_s), Qt::LeftButton);
    CHECK(large->size() == QSize(900, 3000));
    QTest::mouseClick(child<QToolButton>(*dialog, u"pictureFit"_s), Qt::LeftButton);
    CHECK(large->height() < 400);
    f.view.setPictures({}); // it was opened to stay
    QSignalSpy exported(&f.view, &PicturesView::exportRequested);
    QTest::mouseClick(child<QToolButton>(*dialog, u"pictureDialogSave"_s), Qt::LeftButton);
    CHECK(exported.size() == 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }));
}

TEST_CASE("a picture is copied and saved as it came", "[picturesview]")
{
    Fixture f;
    const QByteArray bytes = png(30, 20, Qt::blue);
    f.view.setPictures({{bytes, {}}});
    QTest::mouseClick(child<QToolButton>(f.view, u"pictureCopy"_s), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->image().size() == QSize(30, 20));
    QGuiApplication::clipboard()->clear();
    auto *picture = child<PictureButton>(f.view, u"picture"_s);
    REQUIRE(QTest::qWaitFor([&] { return picture->isVisible(); }));
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->image().size() == QSize(30, 20));
    QSignalSpy exported(&f.view, &PicturesView::exportRequested);
    QTest::mouseClick(child<QToolButton>(f.view, u"pictureSave"_s), Qt::LeftButton);
    REQUIRE(exported.size() == 1);
    CHECK(exported[0][0].toByteArray() == bytes);
    CHECK(exported[0][1].toString() == u"png"_s);
}

TEST_CASE("what is transparent is shown on white", "[picturesview]")
{
    Fixture f;
    f.view.setTheme(makeTheme(ColorScheme::Dark, testRepository()));
    f.view.setPictures({{png(60, 60, Qt::transparent), {}}});
    const QImage shown = child<PictureButton>(f.view, u"picture"_s)->grab().toImage();
    CHECK(shown.pixelColor(30, 30) == QColor(Qt::white));
}
