// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/exportdialog.h"

#include "app/fixtures.h"

#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "support/stringmakers.h"

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    QWidget parent;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    QList<Error> errors;

    QFileDialog *open(const FileExport &file)
    {
        return openExportDialog(&parent, file, context.get(),
                                [this](const Error &error) { errors.append(error); });
    }
    QString path(const QString &name) const { return folder.filePath(name); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("an export is written to the chosen place and the dialog goes", "[exportdialog]")
{
    Fixture f;
    const QPointer<QFileDialog> dialog = f.open(exportOf("a,b\r\n", u"memory"_s, u"csv"_s));
    CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
    CHECK(dialog->defaultSuffix() == u"csv"_s);
    CHECK(dialog->selectedFiles().value(0).endsWith(u"memory.csv"_s));
    dialog->selectFile(f.path(u"mine.csv"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    CHECK(contentOf(f.path(u"mine.csv"_s)) == "a,b\r\n");
    CHECK(f.errors.isEmpty());
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }));
}

TEST_CASE("an export that cannot be written says where and why", "[exportdialog]")
{
    Fixture f;
    QFileDialog *dialog = f.open(exportOf("x", u"memory"_s, u"csv"_s));
    Q_EMIT dialog->fileSelected(f.path(u"nowhere/mine.csv"_s));
    REQUIRE(f.errors.size() == 1);
    CHECK(f.errors[0].code == ErrorCode::CannotWrite);
    CHECK(f.errors[0].message.contains(u"nowhere/mine.csv"_s));
    CHECK(f.errors[0].message.endsWith(u"Choose another place."_s));
}

TEST_CASE("an export that fails half way leaves the file that was there", "[exportdialog]")
{
    Fixture f;
    QFile before(f.path(u"kept.txt"_s));
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    QFileDialog *dialog =
        f.open({.title = u"Save"_s, .fileName = u"kept.txt"_s, .write = [](QIODevice &device) {
                    device.write("half");
                    return false;
                }});
    Q_EMIT dialog->fileSelected(before.fileName());
    CHECK(contentOf(before.fileName()) == "before");
    CHECK(f.errors.size() == 1);
}

TEST_CASE("nothing is written for whoever is gone", "[exportdialog]")
{
    Fixture f;
    QFileDialog *dialog = f.open(exportOf("x", u"memory"_s, u"csv"_s));
    f.context.reset();
    Q_EMIT dialog->fileSelected(f.path(u"mine.csv"_s));
    CHECK_FALSE(QFile::exists(f.path(u"mine.csv"_s)));
    CHECK(f.errors.isEmpty());
}
