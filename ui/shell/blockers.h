// SPDX-License-Identifier: GPL-3.0-or-later
// Who keeps the statement of a run waiting, above the diagram for as long as that lasts, and the way to stop them.
#pragma once

#include "database/connectionsettings.h"
#include "dialect/dialect.h"

#include <QObject>

namespace relvar::widgets {
class MessageStack;
}

namespace relvar::shell {

class Workers;

class Blockers : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    Blockers(Workers &workers, widgets::MessageStack &messages, QObject *parent = nullptr);

    /// Of a run on that database; an empty list takes the message away.
    void show(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
              const QList<dialect::Blocker> &blockers);

private:
    void ask(const dialect::Blocker &blocker);
    void stop(const dialect::Blocker &blocker);

    Workers &m_workers;
    widgets::MessageStack &m_messages;
    const dialect::Dialect *m_dialect = nullptr;
    database::ConnectionSettings m_settings;
    QList<dialect::Blocker> m_blockers;
};

} // namespace relvar::shell
