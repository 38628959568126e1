// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace Lectern::App {

struct Theme;

/// What stands above the code of a block: what it is, and its buttons Run or Stop, Open in editor
/// and Copy; first Predict, where the block asks for a prediction. The buttons stand below the
/// caption where there is no room beside it. It only says what was wished.
class RunnableHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit RunnableHeader(const RunnableBlock &block, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Run becomes Stop.
    void setRunning(bool isRunning);
    bool isRunning() const { return m_isRunning; }
    /// The reader has seen what it prints: from now on Run is the main button.
    void setHasRun();
    void setHasPredicted();
    void setRunEnabled(bool isEnabled);

    /// The width at which all stands in one row.
    int wantedWidth() const;
    /// The buttons stand below in any case.
    void setStacked(bool isStacked);

Q_SIGNALS:
    void predictRequested();
    void runRequested();
    void stopRequested();
    void openRequested();
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &objectName, const QString &name);
    void makeButtons(bool predicts);
    void updateButtons();
    void arrange();

    QString m_address;
    RunnableBlock::Role m_role;
    QBoxLayout *m_layout;
    QLabel *m_caption;
    QWidget *m_buttons;
    QPushButton *m_runButton = nullptr;
    QPushButton *m_predictButton = nullptr; ///< of a block that asks for a prediction; else null
    bool m_isStacked = false;
    bool m_isRunning = false;
    bool m_hasRun = false;
    bool m_hasPredicted = false;
};

} // namespace Lectern::App
