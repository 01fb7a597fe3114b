// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/livesql.h"

#include "project/intents.h"
#include "sqleditor/sqlpane.h"

namespace relvar::shell {

namespace {

constexpr int liveSqlDelayMs = 30;

dialect::CompileOptions optionsFor(const Session &session)
{
    dialect::CompileOptions options = project::compileOptions(session.store().current()->intents);
    options.migrationId = migration::nextId(session.directory(), QDateTime::currentDateTimeUtc());
    if (const ConnectionReading *reading = session.currentConnection(); reading && reading->snapshot)
        options.targetVersion = reading->snapshot->facts.version;
    if (session.project() && session.project()->targetVersion != 0)
        options.targetVersion = session.project()->targetVersion;
    return options;
}

} // namespace

LiveSql::LiveSql(Session &session, Workers &workers, sqleditor::SqlPane &pane, locks::LockPane &locks, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workers(workers)
    , m_pane(pane)
    , m_locks(session, workers, locks)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(liveSqlDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &LiveSql::compile);
    connect(&session.store(), &document::DocumentStore::changed, this, [this](const auto &before, const auto &after) {
        // Moving a table changes no SQL; a new base does even when the draft stays.
        if (before->schema.sameAs(after->schema) && before->intents == after->intents && !after->schema->isEmpty())
            return;
        ++m_version;
        m_delay.start();
    });
}

void LiveSql::compile()
{
    if (m_session.phase() != Session::Phase::Open || !m_session.store().hasChanges()) {
        m_pane.clear();
        m_locks.clear();
        return;
    }
    const Box<schema::Schema> base = m_session.store().base();
    if (!m_base || !m_baseSchema.sameAs(base)) {
        m_baseSchema = base;
        m_base.emplace(*base);
    }
    const dialect::CompileOptions options = optionsFor(m_session);
    m_workers.start(
        QString(), this,
        [dialect = &m_session.dialect(), known = *m_base, draft = m_session.store().current()->schema,
         options](const database::CancelToken &) { return plan::compile(known, *draft, *dialect, options); },
        [this, known = *m_base, options, version = m_version](const Result<plan::MigrationPlan> &plan) {
            if (version != m_version)
                return;
            if (!plan) {
                m_pane.showError(plan.error());
                return;
            }
            m_pane.showPlan(*plan);
            m_locks.take(known, *plan, options);
        });
}

} // namespace relvar::shell
