// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Lectern::App {

/// Has the tab key go from the last stop in \a before, or from itself, through those of \a part in
/// their order; \a before may be in \a part. What is made late would else be the last of the
/// window.
void setTabOrderAfter(QWidget *before, QWidget *part);

} // namespace Lectern::App
