// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrumenttable.h"
#include "instruments/lineprofile.h"

class QSortFilterProxyModel;

namespace Lectern::App {

class ProfileDelegate;
class ProfileModel;
struct ProfileRow;

/// Where a script spent its time: its lines, each with a bar and the time that it took itself. The
/// one that took most is chosen and in sight. Lines that never ran say so, where that is known.
/// What the chosen line called stands below. In order of the script, or the most time first.
class ProfileView final : public InstrumentTable
{
    Q_OBJECT

public:
    explicit ProfileView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    /// \a source is that of the run; \a summary is describe() of \a profile.
    void setProfile(const LineProfile &profile, const QString &source, const QString &summary);

Q_SIGNALS:
    /// The learner wants to see line \a line of the script in its place; from 1.
    void lineActivated(int line);

protected:
    QString rowsAsText() const override;
    QString asCsv() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeOptions();
    const ProfileRow *current() const;
    QString detailText(const ProfileRow &row) const;
    void showCurrent();
    void sortByTime(bool byTime);
    void fitColumns();

    ProfileModel *m_model;
    QSortFilterProxyModel *m_order;
    ProfileDelegate *m_delegate;
    QToolButton *m_byTime = nullptr;
    QPlainTextEdit *m_detail;
    double m_scale = 1;
};

} // namespace Lectern::App
