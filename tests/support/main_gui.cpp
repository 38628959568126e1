// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of the widget tests: Catch2 with an application, without a display.
#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lectern-tests"));
    return Catch::Session().run(argc, argv);
}
