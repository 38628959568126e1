// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace Lectern::App {

class ElidedLabel;
class FigureCanvas;
struct Theme;

/// A figure with all that belongs to one: the drawing, which scrolls where there is no room; what
/// is at its cursor; the sentences that follow from it; and "As text", which shows the same in
/// words in the place of the drawing. Copies the text; for a file it only gives the content.
class InstrumentFigure : public QWidget
{
    Q_OBJECT

public:
    void setTheme(const Theme &theme);
    /// What the figure says, whole sentences: below it, and at the beginning of its text.
    void setSummary(const QString &summary);
    /// The figure in words: the summary, then what is at each stop of its cursor.
    QString asText() const;
    /// The height at which, \a width wide, the drawing has its own size, or what can be had of it;
    /// for pages, which scroll themselves.
    int fittedHeight(int width) const;
    bool isShownAsText() const;
    void setShownAsText(bool shown);

Q_SIGNALS:
    /// The learner wants a file with \a content, whose name ends with \a suffix: "png", "svg",
    /// "pdf" or "csv".
    void exportRequested(const QByteArray &content, const QString &suffix);

protected:
    /// Takes \a canvas. \a title says what is seen, for screen readers.
    InstrumentFigure(FigureCanvas *canvas, const QString &title, QWidget *parent);

    /// Where buttons of a single kind of figure go, left of the common ones.
    QHBoxLayout *buttonRow() const { return m_buttons; }
    /// To be called after the canvas has other data.
    void updateText();

private:
    void makeButtons();
    QMenu *makeExportMenu();
    QToolButton *makeButton(const QString &text, const QString &name);
    void showStop(const QString &text);
    void copyText() const;

    FigureCanvas *m_canvas;
    QScrollArea *m_scroll;
    QPlainTextEdit *m_text;
    QStackedWidget *m_stack;
    ElidedLabel *m_value;
    QLabel *m_summary;
    QHBoxLayout *m_buttons;
    QToolButton *m_asText = nullptr;
};

} // namespace Lectern::App
