// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the SQL pane in step with the draft: compiles in a worker a moment after each change. Late answers are dropped.
#pragma once

#include "shell/session.h"

namespace relvar::sqleditor {
class SqlPane;
}

namespace relvar::shell {

class LiveSql : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    LiveSql(Session &session, Workers &workers, sqleditor::SqlPane &pane, QObject *parent = nullptr);

private:
    void compile();

    Session &m_session;
    Workers &m_workers;
    sqleditor::SqlPane &m_pane;
    QTimer m_delay;
    quint64 m_version = 0;
};

} // namespace relvar::shell
