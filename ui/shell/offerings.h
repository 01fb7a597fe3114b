// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the current database, once it has been read, what it has to choose from (types, collations …), for the lists of
// the Inspector. Nothing waits for the answer, and none is missed when it fails.
#pragma once

#include "dialect/offering.h"

#include <QHash>
#include <QObject>

namespace relvar::shell {

class Session;
class Workers;

class Offerings : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Offerings(Session &session, Workers &workers, QObject *parent);

Q_SIGNALS:
    void changed(const relvar::dialect::Offering &offering);

private:
    void update();

    Session &m_session;
    Workers &m_workers;
    /// By name and address of the connection; an empty one while it is asked.
    QHash<QString, dialect::Offering> m_known;
    QString m_shown;
};

} // namespace relvar::shell
