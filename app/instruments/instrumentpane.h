// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrumentview.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace Lectern::App {

/// What was recorded of the last run, a tab for each instrument, made when it is first looked at.
/// Where there is only one there are no tabs. The tab that was chosen stays chosen for the runs
/// that come, where they have it. Runs nothing and saves nothing.
class InstrumentPane final : public QWidget
{
    Q_OBJECT

public:
    explicit InstrumentPane(QWidget *parent = nullptr);
    ~InstrumentPane() override;

    void setTheme(const Theme &theme);

    /// The first tab, which is always there: the output of the program. Takes \a front.
    void setFront(QWidget *front, const QString &title);
    void setFrontTitle(const QString &title);
    /// A button at the end of the tabs, with \a menu; there is always a row of tabs then.
    void setMenu(QMenu *menu, const QString &title);
    /// Shows it, for this run only.
    void showFront();
    bool isFrontShown() const;

    /// A run begins: what is shown is soon that of another.
    void setRunning();
    void setRun(const QString &name, const QString &source, const RunOutcome &outcome);
    /// The runs that can be laid over it; its own is left out. \a chosen: that are, until the
    /// reader chooses.
    void setOthers(const QList<MeasuredRun> &others, const QStringList &chosen = {});
    void clear();
    /// There is no tab but the first.
    bool isEmpty() const { return m_shown.isEmpty(); }

    void showInstrument(Instrument instrument);
    /// Beside threads: to run the program again on a Python without the interpreter lock.
    void setOffersFreeThreaded(bool offers) { m_offersFreeThreaded = offers; }

Q_SIGNALS:
    /// The step that is shown is about to run that line of the source; 0: no step is shown.
    void lineShown(int line);
    /// The reader wants to see that line of the source.
    void lineActivated(int line);
    void freeThreadedRequested();
    /// The reader wants a file with \a content, whose name ends with \a suffix.
    void exportRequested(const QByteArray &content, const QString &suffix);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCompareButton();
    void fillCompareMenu();
    bool offersFreeThreaded() const;
    void showTabs(const QList<Instrument> &shown);
    void showTab(int tab);
    void fill(Instrument instrument);
    void showOverlays();
    void fitHeight();
    std::optional<Instrument> instrumentOf(int tab) const;
    InstrumentRun runWithOthers() const;

    std::unique_ptr<Theme> m_theme;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QToolButton *m_compare;
    QToolButton *m_menu;
    QWidget *m_front = nullptr;
    QString m_frontTitle;
    QHash<Instrument, InstrumentView> m_views; ///< those that were looked at
    QList<Instrument> m_shown;                 ///< in the order of the tabs
    QSet<Instrument> m_filled;                 ///< of them, with the present run
    std::optional<Instrument> m_wanted;        ///< what the reader chose; nothing: the front
    InstrumentRun m_run;
    QList<MeasuredRun> m_others;
    QSet<QString> m_chosen; ///< of the others, by name
    bool m_hasChosen = false;
    bool m_offersFreeThreaded = false;
    double m_scale = 1;
    QTimer m_outdated;
};

} // namespace Lectern::App
