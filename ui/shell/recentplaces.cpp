// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recentplaces.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr auto recentKey = "recent"_L1;
constexpr auto pinnedKey = "pinned"_L1;
/// Without those that are pinned.
constexpr qsizetype recentAtMost = 12;

} // namespace

bool isMissing(const QString &place)
{
    return !place.contains("://"_L1) && !QFileInfo::exists(place);
}

RecentPlaces::RecentPlaces(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QList<RecentPlace> RecentPlaces::places() const
{
    QList<RecentPlace> places;
    const QStringList pinned = m_settings.value(pinnedKey).toStringList();
    for (const QString &place : pinned)
        places.append({place, true, isMissing(place)});
    for (const QString &place : m_settings.value(recentKey).toStringList()) {
        if (!pinned.contains(place))
            places.append({place, false, isMissing(place)});
    }
    return places;
}

void RecentPlaces::remember(const QString &place)
{
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(place);
    recent.prepend(place);
    m_settings.setValue(recentKey, recent.mid(0, recentAtMost));
    Q_EMIT changed();
}

void RecentPlaces::forget(const QString &place)
{
    for (const QString &key : {QString(recentKey), QString(pinnedKey)}) {
        QStringList kept = m_settings.value(key).toStringList();
        if (kept.removeAll(place) > 0)
            m_settings.setValue(key, kept);
    }
    Q_EMIT changed();
}

void RecentPlaces::setPinned(const QString &place, bool pinned)
{
    QStringList all = m_settings.value(pinnedKey).toStringList();
    all.removeAll(place);
    if (pinned)
        all.append(place);
    m_settings.setValue(pinnedKey, all);
    if (!pinned)
        remember(place);
    Q_EMIT changed();
}

} // namespace relvar::shell
