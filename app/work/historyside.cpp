// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/historyside.h"

#include "theme.h"
#include "work/historymark.h"
#include "work/historytext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int largestMark = 12; ///< in pixels at scale 1, like all lengths here
constexpr int smallestMark = 6;
constexpr int detailLines = 3;

} // namespace

/// The marks above the slider, each above its position; a click on one chooses it. They shrink
/// where there are many; where they would still touch, some are left out, those that passed last.
class HistorySide::Marks final : public QWidget
{
public:
    Marks(const QList<HistorySummary> &entries, QSlider &slider)
        : m_entries(entries), m_slider(slider)
    {
    }

    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        setFixedHeight(qRound((largestMark + 4) * theme.scale));
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        QList<double> painted;
        const auto paint = [&](qsizetype position) {
            const double x = center(position);
            const bool isFree = std::ranges::none_of(
                painted, [&](double other) { return std::abs(other - x) < markSize(); });
            if (!isFree)
                return;
            painted.append(x);
            const QSizeF size(markSize(), markSize());
            paintHistoryMark(
                painter, QRectF(QPointF(x - markSize() / 2.0, (height() - markSize()) / 2.0), size),
                m_entries[position], m_theme);
        };
        // The chosen one first, then those that passed, from the newest on.
        paint(m_slider.value());
        for (const bool isPassed : {true, false}) {
            for (qsizetype position = m_entries.size() - 1; position >= 0; --position) {
                const HistorySummary &entry = m_entries[position];
                const bool isFirst =
                    entry.id == 0 || entry.result == HistorySummary::Result::Passed;
                if (isFirst == isPassed && position != m_slider.value())
                    paint(position);
            }
        }
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        qsizetype nearest = 0;
        for (qsizetype position = 1; position < m_entries.size(); ++position) {
            if (std::abs(center(position) - event->position().x()) <
                std::abs(center(nearest) - event->position().x()))
                nearest = position;
        }
        m_slider.setValue(static_cast<int>(nearest));
    }

private:
    int markSize() const
    {
        const double gap = m_entries.size() > 1 ? center(1) - center(0) : width();
        return std::clamp(static_cast<int>(gap) - 1, qRound(smallestMark * m_theme.scale),
                          qRound(largestMark * m_theme.scale));
    }

    /// Where the slider's handle has its centre at \a position.
    double center(qsizetype position) const
    {
        const int handle =
            m_slider.style()->pixelMetric(QStyle::PM_SliderLength, nullptr, &m_slider);
        return handle / 2.0 + QStyle::sliderPositionFromValue(
                                  m_slider.minimum(), m_slider.maximum(),
                                  static_cast<int>(position), m_slider.width() - handle);
    }

    const QList<HistorySummary> &m_entries;
    QSlider &m_slider;
    Theme m_theme;
};

HistorySide::HistorySide(const QString &name, const QString &prefix, QWidget *parent)
    : QWidget(parent),
      m_entries{HistorySummary()},
      m_slider(new QSlider(Qt::Horizontal)),
      m_title(new QLabel),
      m_detail(new QLabel),
      m_restore(new QPushButton(tr("Bring this back")))
{
    m_marks = new Marks(m_entries, *m_slider);
    setObjectName(prefix + "Side"_L1);
    m_slider->setObjectName(prefix + "Slider"_L1);
    m_slider->setAccessibleName(name);
    m_slider->setPageStep(5);
    m_title->setObjectName(prefix + "Title"_L1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("heading", u"verdict"_s);
    m_detail->setObjectName(prefix + "Detail"_L1);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_restore->setObjectName(prefix + "RestoreButton"_L1);
    m_restore->setToolTip(tr("Puts this source into the editor. What stands there now is kept in "
                             "the history, and Undo goes back to it."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_marks);
    layout->addWidget(m_slider);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_restore);
    layout->addLayout(row);
    layout->addWidget(m_detail);
    layout->addStretch();

    connect(m_slider, &QSlider::valueChanged, this, [this] {
        updateTexts();
        // The value alone, a number, says nothing to who listens.
        QAccessibleAnnouncementEvent announcement(m_slider, title());
        QAccessible::updateAccessibility(&announcement);
        Q_EMIT chosen();
    });
    connect(m_restore, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreRequested(chosenId()); });
    updateTexts();
}

HistorySide::~HistorySide() = default;

void HistorySide::setTheme(const Theme &theme)
{
    m_marks->setTheme(theme);
    // What stands below should not jump while the slider moves.
    m_detail->setMinimumHeight(detailLines * QFontMetrics(theme.textFont).lineSpacing());
    QPalette colors = theme.palette;
    colors.setColor(QPalette::WindowText, theme.mutedText);
    m_detail->setPalette(colors);
}

void HistorySide::setEntries(const QList<HistorySummary> &entries, qint64 id, const QDateTime &now)
{
    m_entries = entries;
    m_entries.append(HistorySummary()); // what stands in the editor
    m_now = now;
    const QSignalBlocker blocker(m_slider);
    const auto found = std::ranges::find(m_entries, id, &HistorySummary::id);
    const auto position = std::min(found - m_entries.begin(), m_entries.size() - 1);
    m_slider->setRange(0, static_cast<int>(m_entries.size() - 1));
    m_slider->setValue(static_cast<int>(position));
    updateTexts();
}

qint64 HistorySide::chosenId() const
{
    return chosenEntry().id;
}

const HistorySummary &HistorySide::chosenEntry() const
{
    return m_entries[m_slider->value()];
}

QString HistorySide::title() const
{
    return historyTitle(chosenEntry(), m_slider->value() + 1, m_entries.size() - 1, m_now);
}

void HistorySide::updateTexts()
{
    m_title->setText(title());
    m_detail->setText(historyDetail(chosenEntry()));
    m_restore->setEnabled(chosenId() != 0);
    m_restore->setAccessibleDescription(title());
    m_slider->setAccessibleDescription(title() + u'\n' + historyDetail(chosenEntry()));
    m_marks->update();
}

} // namespace Lectern::App
