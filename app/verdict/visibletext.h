// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace Lectern::App {

/// What a person can see of \a c: a sign for control characters and for others that act unseen;
/// for blanks only \a ifBlank (· space, → tab). Never more than one character, so that places in
/// the text stay what they are.
QChar visibleCharacter(QChar c, bool ifBlank);

} // namespace Lectern::App
