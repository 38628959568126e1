// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace Lectern::App {

class MainWindow;

/// What to do before the picture is taken, in this order.
struct ScreenshotOptions
{
    QString file; ///< a PNG
    QString lesson;
    QStringList run;  ///< addresses of blocks, run one after the other
    QString sweep;    ///< address of a block, whose knob goes over its values
    QString compare;  ///< of a mistake, which is compared with its fix
    QString exercise; ///< opened in the editor
    QString source;   ///< a file whose text is put there, and run where there is no exercise
    bool check = false;
    QStringList instruments; ///< what that program is recorded with; the first is shown
    int step = 0;            ///< of the steps, from 1; 0: as it is
    QString scrollTo;        ///< id of a block, question or exercise
};

/// Drives a window to a state and saves a picture of it, so that anyone can look at a lesson
/// without a display. Ends the application: with 0, or with 2 if something asked for is not there.
class Screenshot final : public QObject
{
    Q_OBJECT

public:
    Screenshot(MainWindow &window, ScreenshotOptions options);

private:
    void next();
    bool measure();
    bool openSource();
    void take();
    void fail(const QString &message);

    MainWindow &m_window;
    ScreenshotOptions m_options;
    bool m_isSourceOpen = false;
};

} // namespace Lectern::App
