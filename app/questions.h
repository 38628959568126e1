// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QUrl;
class QWidget;

// The window's questions. None blocks: each stands in the window \a parent until it is answered,
// and does \a agreed if the answer is yes. Where somebody presses Enter or Escape without reading,
// nothing happens.

namespace Lectern::App {

/// Whether to open \a link in the web browser; shows where it goes. Links that are not of the web
/// or of mail are not asked about and not followed.
void askToFollow(QWidget *parent, const QUrl &link);

/// Whether to run the code of a course that this system cannot contain.
void askToTrust(QWidget *parent, const std::function<void()> &agreed);

/// Whether to go back to what the work started from.
void askToReset(QWidget *parent, const std::function<void()> &agreed);

/// What Lectern is; no question, but a box of the same kind.
void showAbout(QWidget *parent);

} // namespace Lectern::App
