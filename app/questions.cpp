// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

struct Question
{
    QString objectName;
    QMessageBox::Icon icon = QMessageBox::Question;
    QString title;
    QString text;
    QString yes; ///< what the button says
};

void ask(QWidget *parent, const Question &question, const std::function<void()> &agreed)
{
    auto *box =
        new QMessageBox(question.icon, question.title, question.text, QMessageBox::Cancel, parent);
    box->setObjectName(question.objectName);
    box->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    yes->setObjectName(u"yesButton"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(yes, &QPushButton::clicked, parent, [agreed] { agreed(); });
    box->open();
}

} // namespace

void askToFollow(QWidget *parent, const QUrl &link)
{
    if (link.scheme() != u"https" && link.scheme() != u"http" && link.scheme() != u"mailto")
        return;
    ask(parent,
        {.objectName = u"linkQuestion"_s,
         .title = Tr::tr("Open a link?"),
         .text = Tr::tr("This leads out of Lectern:") + "\n\n"_L1 + link.toString(),
         .yes = Tr::tr("Open")},
        [link] { QDesktopServices::openUrl(link); });
}

void askToTrust(QWidget *parent, const std::function<void()> &agreed)
{
    ask(parent,
        {.objectName = u"trustQuestion"_s,
         .icon = QMessageBox::Warning,
         .title = Tr::tr("Run this course's code?"),
         .text = Tr::tr(
             "This course did not come with Lectern, and this system cannot contain its code: "
             "bubblewrap is missing, or may not make namespaces. If it runs, it can read and "
             "change your files and use the network, like every program you start.\n\nRun it only "
             "if you trust who wrote it."),
         .yes = Tr::tr("Trust until Lectern is closed")},
        agreed);
}

void askToReset(QWidget *parent, const std::function<void()> &agreed)
{
    ask(parent,
        {.objectName = u"resetQuestion"_s,
         .title = Tr::tr("Start again?"),
         .text = Tr::tr("The editor goes back to what it started from. Your text is kept in the "
                        "history, and Undo brings it back."),
         .yes = Tr::tr("Start again")},
        agreed);
}

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, Tr::tr("About Lectern"),
        Tr::tr("Lectern %1 teaches Python for AI and data: every claim of a lesson runs on your "
               "own Python.\n\nGPL-3.0-or-later. It uses Qt, QScintilla, KSyntaxHighlighting and "
               "KArchive.")
            .arg(QLatin1StringView(LECTERN_VERSION)),
        QMessageBox::Close, parent);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Lectern::App
