// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/visibletext.h"

namespace Lectern::App {

QChar visibleCharacter(QChar c, bool ifBlank)
{
    if (c == u' ')
        return ifBlank ? QChar(u'·') : c;
    if (c == u'\t')
        return ifBlank ? QChar(u'→') : c;
    if (c.unicode() < 0x20)
        return QChar(char16_t(0x2400 + c.unicode()));
    if (c == QChar(0x7f))
        return QChar(0x2421);
    const bool harmful = c.category() == QChar::Other_Control ||
                         c.category() == QChar::Other_Format || c == QChar::LineSeparator ||
                         c == QChar::ParagraphSeparator;
    // The joiners of emoji and scripts are format characters that are needed.
    return harmful && c != QChar(0x200c) && c != QChar(0x200d) ? QChar(0x2426) : c;
}

} // namespace Lectern::App
