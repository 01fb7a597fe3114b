// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/offerings.h"

#include "dialect/dialect.h"
#include "shell/session.h"
#include "shell/workers.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

Offerings::Offerings(Session &session, Workers &workers, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workers(workers)
{
    connect(&m_session, &Session::connectionsChanged, this, &Offerings::update);
}

void Offerings::update()
{
    const ConnectionReading *current = m_session.currentConnection();
    const bool isConnected = current && stateOf(*current) != ConnectionState::Failed && current->snapshot;
    const QString key = isConnected ? current->settings.name + u'\n' + current->settings.address : QString();
    const bool isAsked = key.isEmpty() || m_known.contains(key);
    if (key != m_shown) {
        m_shown = key;
        Q_EMIT changed(m_known.value(key));
    }
    if (isAsked)
        return;
    m_known.insert(key, {});
    m_workers.start(
        {}, this,
        [asked = &m_session.dialect(), settings = current->settings](const database::CancelToken &cancel) {
            database::ConnectionSettings readOnly = settings;
            readOnly.readOnly = true;
            const auto connection = asked->open(readOnly, cancel);
            if (!connection)
                return dialect::Offering();
            const database::Interruptible interruptible(cancel, **connection);
            const Result<dialect::Offering> offering = asked->offering(**connection);
            return offering ? *offering : dialect::Offering();
        },
        [this, key](const dialect::Offering &offering) {
            m_known.insert(key, offering);
            if (key == m_shown)
                Q_EMIT changed(offering);
        });
}

} // namespace relvar::shell
