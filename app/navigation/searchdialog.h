// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/filterpopup.h"
#include "result.h"
#include "search/searchhit.h"

namespace Lectern::App {

/// Searches the course as the reader types. Takes hits, emits wishes; SearchService does the work.
class SearchDialog final : public FilterPopup
{
    Q_OBJECT

public:
    explicit SearchDialog(QWidget *window);

    /// What a search for \a typed has found. Of no effect if something else stands there by now.
    void setHits(const QString &typed, const QList<SearchHit> &hits);
    /// Says why there are no hits.
    void setError(const Error &error);

Q_SIGNALS:
    void searchRequested(const QString &typed);
    /// \a targetId is that of SearchPlace: a heading, block or exercise; empty for the top.
    void placeRequested(const QString &lessonId, const QString &targetId);

protected:
    void updateRows() override;
    void choose(int row) override;

private:
    QList<SearchHit> m_hits;
};

} // namespace Lectern::App
