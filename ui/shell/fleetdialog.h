// SPDX-License-Identifier: GPL-3.0-or-later
// The same migrations on the databases of a group: choose, see each one's state while they run, stop, run again. What
// is done stands in the databases, so that running again does only what is left.
#pragma once

#include "project/fleet.h"
#include "shell/runpreparation.h"
#include "shell/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QVBoxLayout;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::shell {

class FleetDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session has a project with a group and outlives the dialog.
    FleetDialog(Session &session, Workers &workers, QWidget *parent = nullptr);
    ~FleetDialog() override;

    [[nodiscard]] bool isRunning() const { return m_running; }

public Q_SLOTS:
    /// While it runs: stops it first.
    void reject() override;

Q_SIGNALS:
    /// A failed statement and the end of each run, for the log.
    void happened(const QString &database, const relvar::runner::RunEvent &event);
    /// Some databases have changed.
    void databasesChanged();
    /// On the timeline.
    void showRequested(const relvar::database::ConnectionSettings &settings);

private:
    void buildOptions(QVBoxLayout *layout);
    void buildList(QVBoxLayout *layout);
    void loadGroup();
    void take(const QList<database::ConnectionSettings> &databases);
    void take(const QList<project::FleetStatus> &statuses);
    /// What a run would do to the selected database, before anything is started.
    void review();
    [[nodiscard]] RunWish wish() const;
    void start();
    void stop();
    void take(int position, const project::FleetRow &row);
    void conclude(const project::FleetReport &report);
    void showCurrent();
    void copyReport();
    void updateControls();
    [[nodiscard]] project::FleetRequest request() const;
    [[nodiscard]] bool isProduction() const;

    Session &m_session;
    Workers &m_workers;
    QComboBox *m_group;
    QComboBox *m_task;
    QComboBox *m_migration;
    QSpinBox *m_canaries;
    QSpinBox *m_jobs;
    QCheckBox *m_keepGoing;
    QTreeWidget *m_list;
    QLabel *m_productionLabel;
    QLineEdit *m_typedName;
    widgets::InlineMessage *m_message;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_review;
    QPushButton *m_show;
    QList<database::ConnectionSettings> m_databases;
    database::CancelToken m_cancel;
    QTimer m_insist;
    int m_ended = 0;
    /// Answers for another group come too late.
    int m_loads = 0;
    bool m_running = false;
    bool m_closing = false;
};

} // namespace relvar::shell
