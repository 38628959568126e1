// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QList>

namespace Lectern::App {

/// A field for a number of any size: "1,000,000" as people of this locale write it, and as Python
/// does: 1_000_000, 1e6. Any value between its ends may be typed; arrows go over round ones.
class KnobField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit KnobField(QWidget *parent = nullptr);

    /// Where the arrows go, ascending; the first and the last are its ends. \a isWhole: it takes
    /// whole numbers only.
    void setStops(const QList<double> &stops, bool isWhole);

    void stepBy(int steps) override;
    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;

private:
    QList<double> m_stops;
};

/// \a value as people of this locale write it, with all its digits: "1,000,000", "0.25".
QString exactNumberText(double value);

} // namespace Lectern::App
