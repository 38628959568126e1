// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

#include <optional>

class QStyleOption;
class QStyleOptionSlider;

namespace Lectern::App {

struct Theme;

/// The length that LecternStyle has for \a metric; none where Fusion's, scaled or not, will do.
std::optional<int> lengthOf(QStyle::PixelMetric metric, const Theme &theme);
/// Whether Fusion's length for \a metric grows with the scale of the window.
bool growsWithScale(QStyle::PixelMetric metric);
/// Room around the contents of a control, both sides together; none where Fusion's will do.
std::optional<QSize> paddingOf(QStyle::ContentsType type, const Theme &theme);

/// A field without a frame is a part of something else, e.g. of a spin box.
bool isFramedField(const QStyleOption *field);
/// The horizontal slider without ticks that \a option is of; else null.
const QStyleOptionSlider *plainSlider(const QStyleOption *option);

} // namespace Lectern::App
