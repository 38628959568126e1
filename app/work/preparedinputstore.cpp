// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/preparedinputstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString keyOf(const QString &workKey)
{
    return workKey + " input"_L1;
}

} // namespace

PreparedText PreparedInputStore::load(const QString &workKey) const
{
    const auto kept = m_drafts.load(keyOf(workKey));
    if (!kept || !*kept)
        return {};
    const QJsonObject object = QJsonDocument::fromJson((*kept)->toUtf8()).object();
    return {object["text"_L1].toString(), object["replay"_L1].toBool()};
}

Result<void> PreparedInputStore::save(const QString &workKey, const PreparedText &input) const
{
    const QJsonObject object{{u"text"_s, input.text}, {u"replay"_s, input.isReplayed}};
    return m_drafts.save(keyOf(workKey), QString::fromUtf8(QJsonDocument(object).toJson()));
}

} // namespace Lectern::App
