// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/framesmodel.h"

#include <QTreeView>

namespace Lectern::App {

struct Theme;

/// The stack of a program at one step, with the variables of each frame. What changed has a sign, a
/// heavier letter and a word. Plain text only.
class FramesView final : public QTreeView
{
    Q_OBJECT

public:
    explicit FramesView(QWidget *parent = nullptr);
    ~FramesView() override;

    void setTheme(const Theme &theme);
    /// The frame of the step first.
    void setFrames(const QList<ShownFrame> &frames);

private:
    void spanTitles();

    FramesModel m_model;
};

} // namespace Lectern::App
