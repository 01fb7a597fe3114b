// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the SQL pane, and from the same SQL the pane of locks, in step with the draft: compiles in a worker a moment
// after each change. Late answers are dropped.
#pragma once

#include "plan/plan.h"
#include "shell/livelocks.h"

namespace relvar::sqleditor {
class SqlPane;
}

namespace relvar::shell {

class LiveSql : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    LiveSql(Session &session, Workers &workers, sqleditor::SqlPane &pane, locks::LockPane &locks,
            QObject *parent = nullptr);

private:
    void compile();

    Session &m_session;
    Workers &m_workers;
    sqleditor::SqlPane &m_pane;
    LiveLocks m_locks;
    QTimer m_delay;
    /// Made anew when the draft stands on another schema.
    std::optional<plan::Base> m_base;
    Box<schema::Schema> m_baseSchema;
    quint64 m_version = 0;
};

} // namespace relvar::shell
