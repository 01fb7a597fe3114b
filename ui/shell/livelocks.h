// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the pane of locks in step with the SQL of the draft: foretells in a worker, then asks the current database how
// large the tables are and who uses them. Nothing is done while nobody looks.
#pragma once

#include "plan/plan.h"
#include "project/lockplan.h"
#include "shell/session.h"

namespace relvar::locks {
class LockPane;
}

namespace relvar::shell {

class LiveLocks : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. The pane is in its dock already.
    LiveLocks(Session &session, Workers &workers, locks::LockPane &pane, QObject *parent = nullptr);

    /// The plan was compiled over that base with these options.
    void take(const plan::Base &base, const plan::MigrationPlan &plan, const dialect::CompileOptions &options);
    /// There is no SQL.
    void clear();

private:
    void foretell();
    void measure();
    void takeMeasured(const Result<project::LockPlan> &measured, quint64 version, const QString &database);
    void noticeConnection();

    Session &m_session;
    Workers &m_workers;
    locks::LockPane &m_pane;
    QTimer m_pause;
    std::optional<plan::Base> m_base;
    /// What the SQL is about; nothing: more than the differences say.
    std::optional<diff::Changes> m_changes;
    dialect::Script m_up;
    int m_serverVersion = 0;
    /// Grows with every draft: answers for an older one are dropped.
    quint64 m_version = 0;
    bool m_isForetold = true;
    /// The dock is not behind another one.
    bool m_isSeen = false;
    bool m_isMeasuring = false;
    /// The last one with sizes, of the connection of that address.
    project::LockPlan m_measured;
    QString m_address;
};

} // namespace relvar::shell
