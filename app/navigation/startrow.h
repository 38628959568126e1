// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <memory>
#include <optional>

namespace Lectern::App {

struct Theme;

/// A row of the start page that leads somewhere: a title, lines below it, and a ring if it has
/// progress. A button: the mouse, Tab, Space and Enter work; its accessible name says all it shows.
/// A disabled row only informs, and looks like it.
class StartRow final : public QAbstractButton
{
    Q_OBJECT

public:
    StartRow(const QString &title, const QStringList &lines, const Theme &theme,
             QWidget *parent = nullptr);
    ~StartRow() override;

    /// Shows a ring with \a ratio done. The lines should say so in words.
    void setProgress(double ratio);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont titleFont() const;
    QRect textRect(const QSize &size) const;
    void paintFrame(QPainter &painter) const;
    void paintChevron(QPainter &painter) const;
    int scaled(int pixels) const;

    QString m_title;
    QStringList m_lines;
    std::unique_ptr<Theme> m_theme;
    std::optional<double> m_progress;
};

} // namespace Lectern::App
