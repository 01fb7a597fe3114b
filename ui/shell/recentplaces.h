// SPDX-License-Identifier: GPL-3.0-or-later
// Projects and databases that were open: the newest first, before them those that a person has pinned.
#pragma once

#include <QObject>
#include <QSettings>

namespace relvar::shell {

struct RecentPlace
{
    /// A path, or the URL of a server.
    QString place;
    bool isPinned = false;
    /// A file or folder that is not there any more. Servers are asked when they are opened.
    bool isMissing = false;

    friend bool operator==(const RecentPlace &, const RecentPlace &) = default;
};

class RecentPlaces : public QObject
{
    Q_OBJECT

public:
    /// The settings outlive this.
    explicit RecentPlaces(QSettings &settings, QObject *parent = nullptr);

    /// As it is now: what is missing is looked up.
    [[nodiscard]] QList<RecentPlace> places() const;
    void remember(const QString &place);
    void forget(const QString &place);
    void setPinned(const QString &place, bool pinned);

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
};

[[nodiscard]] bool isMissing(const QString &place);

} // namespace relvar::shell
