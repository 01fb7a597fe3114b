// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/livelocks.h"

#include "locks/lockpane.h"

#include <QDockWidget>

namespace relvar::shell {

namespace {

/// Nobody is asked for sizes between two keystrokes.
constexpr int pauseMs = 400;

} // namespace

LiveLocks::LiveLocks(Session &session, Workers &workers, locks::LockPane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workers(workers)
    , m_pane(pane)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveLocks::measure);
    // A dock behind another one is visible all the same, as far as widgets know.
    if (const auto *dock = qobject_cast<QDockWidget *>(m_pane.parentWidget())) {
        connect(dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
            m_isSeen = visible;
            if (visible)
                foretell();
        });
    }
    connect(&m_pane, &locks::LockPane::refreshRequested, this, &LiveLocks::measure);
    connect(&m_session, &Session::connectionsChanged, this, &LiveLocks::noticeConnection);
}

void LiveLocks::take(const plan::Base &base, const plan::MigrationPlan &plan, const dialect::CompileOptions &options)
{
    m_base = base;
    // Moves read tables that no difference names.
    m_changes = options.moves.isEmpty() ? std::optional(plan.changes) : std::nullopt;
    m_up = plan.up;
    m_serverVersion = options.targetVersion;
    ++m_version;
    m_isForetold = false;
    if (m_isSeen)
        foretell();
}

void LiveLocks::clear()
{
    ++m_version;
    m_up = {};
    m_isForetold = true;
    m_pause.stop();
    m_pane.clear();
}

void LiveLocks::foretell()
{
    if (m_isForetold)
        return;
    m_isForetold = true;
    m_workers.start(
        QString(), this,
        [dialect = &m_session.dialect(), base = *m_base, changes = m_changes, up = m_up,
         version = m_serverVersion](const database::CancelToken &) {
            const schema::Schema before
                = changes ? base.onlyPart(base.schema(), base.touchedPart(*changes)) : base.schema();
            return project::foretellLocks(*dialect, before, up, version);
        },
        [this, version = m_version](project::LockPlan plan) {
            if (version != m_version)
                return;
            project::rememberSizes(plan, m_measured);
            m_pane.showPlan(plan);
            m_pause.start();
        });
}

void LiveLocks::measure()
{
    const ConnectionReading *reading = m_session.currentConnection();
    const bool canAsk = reading && reading->snapshot && !reading->error && m_pane.plan().isForetold;
    m_pane.setRefreshable(canAsk);
    if (!canAsk) {
        m_pane.setNote(tr("Without a connected database the sizes of the tables are not known."));
        return;
    }
    if (m_isMeasuring) {
        m_pause.start();
        return;
    }
    m_isMeasuring = true;
    if (m_address != reading->settings.address) {
        m_address = reading->settings.address;
        m_measured = {};
    }
    database::ConnectionSettings settings = reading->settings;
    settings.readOnly = true;
    m_pane.setMeasuring(settings.name);
    m_workers.start(
        QString(), this,
        [dialect = &m_session.dialect(), settings, plan = m_pane.plan()](const database::CancelToken &cancel) {
            const auto connection = dialect->open(settings, cancel);
            if (!connection)
                return Result<project::LockPlan>(fail(connection.error()));
            const database::Interruptible interruptible(cancel, **connection);
            project::LockPlan measured = plan;
            return project::measureLocks(measured, **connection, *dialect).map([&] { return measured; });
        },
        [this, version = m_version, settings](const Result<project::LockPlan> &measured) {
            m_isMeasuring = false;
            m_pane.setMeasuring({});
            if (settings.address == m_address)
                takeMeasured(measured, version, settings.name);
        });
}

void LiveLocks::takeMeasured(const Result<project::LockPlan> &measured, quint64 version, const QString &database)
{
    if (!measured) {
        m_pane.setNote(
            tr("The sizes could not be read from %1: %2").arg(database, measured.error().message.toString()));
        return;
    }
    m_measured = *measured;
    if (version != m_version)
        return;
    m_pane.showPlan(*measured);
    m_pane.setNote(tr("Sizes and users of the tables as %1 has them now.").arg(database));
}

void LiveLocks::noticeConnection()
{
    const ConnectionReading *reading = m_session.currentConnection();
    const QString address = reading && reading->snapshot ? reading->settings.address : QString();
    if (address == m_address)
        return;
    m_address = address;
    m_measured = {};
    if (m_isSeen && !m_pane.plan().files.isEmpty())
        m_pause.start();
}

} // namespace relvar::shell
