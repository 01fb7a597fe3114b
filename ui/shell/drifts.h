// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the drift of a database, shows it as a tab, and goes the way out that the person chooses.
#pragma once

#include "shell/driftview.h"
#include "shell/runs.h"
#include "shell/session.h"

class QTabWidget;

namespace relvar::shell {

class Drifts : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. Dialogs stand over `window`.
    Drifts(Session &session, Workers &workers, Runs &runs, QTabWidget &tabs, widgets::MessageStack &messages,
           QWidget &window);

    /// Reads the database again and shows what differs; the tab of that database where there is one.
    void show(const QString &connection);

private:
    /// The way back of some differences.
    struct Return
    {
        plan::MigrationPlan plan;
        QList<review::Loss> losses;
        qsizetype differences = 0;
    };

    /// Where a database stands, as far as a tab about its drift goes by it.
    struct Standing
    {
        QStringList applied;
        QStringList drift;

        friend bool operator==(const Standing &, const Standing &) = default;
    };

    void read(const QString &connection);
    /// Tabs about databases that have moved on are read again.
    void follow();
    /// Tells when readings find what was not told of yet.
    void tell();
    /// One message about those that no tab shows.
    void announce();
    void open(const QString &connection, const DriftView::Content &content);
    [[nodiscard]] DriftView *findView(const QString &connection) const;
    void adoptIntoDraft(DriftView &view);
    void askForMigration(DriftView &view);
    void makeMigration(const QString &connection, const project::Drift &drift, const project::AdoptRequest &request);
    void prepareReview(const DriftView &view);
    void review(const QString &connection, const Return &prepared);
    void revert(const QString &connection, const plan::MigrationPlan &plan);
    void askForRules(DriftView &view);
    void ignore(const QString &connection, const QStringList &rules);

    Session &m_session;
    Workers &m_workers;
    Runs &m_runs;
    QTabWidget &m_tabs;
    widgets::MessageStack &m_messages;
    QWidget &m_window;
    /// By connection, when it was read last.
    QHash<QString, Standing> m_standings;
    /// What was told of last, by connection.
    QHash<QString, QStringList> m_found;
};

} // namespace relvar::shell
