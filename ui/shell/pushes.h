// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a development database to the draft without a migration, after a review.
#pragma once

#include "shell/runs.h"
#include "shell/session.h"

namespace relvar::shell {

class Pushes : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. Dialogs stand over `window`.
    Pushes(Session &session, Workers &workers, Runs &runs, widgets::MessageStack &messages, QWidget &window);

    /// Reads the database, and shows what would run and what goes with its rows.
    void prepare(const QString &connection);

private:
    struct Prepared
    {
        plan::MigrationPlan plan;
        QList<review::Loss> losses;
    };

    void review(const QString &connection, const Prepared &prepared);
    void run(const QString &connection, const plan::MigrationPlan &plan);

    Session &m_session;
    Workers &m_workers;
    Runs &m_runs;
    widgets::MessageStack &m_messages;
    QWidget &m_window;
};

} // namespace relvar::shell
