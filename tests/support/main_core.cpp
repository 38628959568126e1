// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch_session.hpp>
#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true); // no test touches the user's own files
    return Catch::Session().run(argc, argv);
}
