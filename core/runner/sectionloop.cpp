// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sectionloop.h"

#include "migration/remains.h"
#include "runner/lock.h"
#include "runner/withoutsecrets.h"

#include <QElapsedTimer>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

class Loop
{
public:
    Loop(database::Connection &connection, const dialect::Dialect &dialect, const migration::Section &section,
         const SectionHooks &hooks, const database::CancelToken &cancel, int done)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_section(section)
        , m_hooks(hooks)
        , m_cancel(cancel)
        , m_statements(dialect.split(section.sql))
        , m_done(done)
    {
        m_result.of = static_cast<int>(m_statements.size());
        m_result.durable = done;
    }

    SectionResult run()
    {
        if (m_section.transactional && m_done == 0)
            runInTransaction();
        else
            runAsWritten();
        if (m_result.end != SectionResult::End::Done)
            rollBack(m_connection);
        return m_result;
    }

private:
    using End = SectionResult::End;

    void runInTransaction()
    {
        // Seen before anything runs: a COMMIT in the middle would make the first half permanent.
        for (int number = 1; number <= m_result.of; ++number) {
            const dialect::TransactionControl control = controlOf(number);
            if (control == dialect::TransactionControl::Begin || control == dialect::TransactionControl::Commit
                || control == dialect::TransactionControl::Rollback) {
                m_result.number = number;
                failStatement(
                    Error{RunError::StatementFailed,
                          text("runner", "The statement begins or ends a transaction, but the section runs in "
                                         "one. Write transaction:false on its marker, or remove the "
                                         "statement.")});
                return;
            }
        }
        if (!begin(m_dialect.beginStatement()))
            return;
        for (int number = 1; number <= m_result.of; ++number) {
            if (!execute(number))
                return;
        }
        if (const Result<> recorded = m_hooks.beforeCommit(m_result.of, true); !recorded) {
            failStatement(recorded.error());
            return;
        }
        if (const Result<qint64> committed = m_connection.execute(u"COMMIT"_s); !committed) {
            // Deferred constraints are checked here.
            failStatement(committed.error());
            return;
        }
        m_result.durable = m_result.of;
        m_result.completed = true;
    }

    void runAsWritten()
    {
        for (int number = 1; number <= m_result.of; ++number) {
            // What a statement set is gone with the session that it ran in.
            const bool runs = number > m_done || isSetting(statement(number).sql);
            if (runs && !(number > m_done ? runOne(number) : execute(number)))
                return;
        }
        if (!m_connection.inTransaction())
            return;
        failStatement(Error{RunError::StatementFailed,
                            text("runner", "The section begins a transaction and does not end it. Put a COMMIT at its "
                                           "end.")});
    }

    bool runOne(int number)
    {
        const dialect::TransactionControl control = controlOf(number);
        const bool inside = m_connection.inTransaction();
        if (control == dialect::TransactionControl::Begin && !inside) {
            if (!announce(number) || !begin(statement(number).sql))
                return false;
            m_hooks.sink(StatementSucceeded{number, 0, m_clock.elapsed()});
            return true;
        }
        if (control == dialect::TransactionControl::Commit && inside) {
            const bool complete = onlySettingsAfter(number);
            if (const Result<> recorded = m_hooks.beforeCommit(number, complete); !recorded) {
                m_result.number = number;
                failStatement(recorded.error());
                return false;
            }
            if (!execute(number))
                return false;
            m_result.durable = number;
            m_result.completed = complete;
            return true;
        }
        if (inside || isSetting(statement(number).sql))
            return execute(number);
        if (m_cancel.isCancelled())
            return stopForCancel(number);
        return control == dialect::TransactionControl::Alone ? announce(number) && runAlone(number)
                                                             : runInItsOwnTransaction(number);
    }

    /// Together with what is written down of it, so that there is never a doubt whether it has run.
    bool runInItsOwnTransaction(int number)
    {
        if (m_result.durable > 0)
            m_result.number = number;
        if (!begin(m_dialect.beginStatement()) || !announce(number))
            return false;
        const Result<qint64> executed = perform(number);
        if (!executed && executed.error().code.is(database::DatabaseError::InsideTransaction)) {
            rollBack(m_connection);
            return runAlone(number);
        }
        if (!executed) {
            failStatement(executed.error());
            return false;
        }
        if (!writeDown(number))
            return false;
        m_hooks.sink(StatementSucceeded{number, *executed, m_clock.elapsed()});
        return true;
    }

    /// A statement that was announced.
    bool runAlone(int number)
    {
        if (const Result<> noted = m_hooks.beforeDurable(number); !noted) {
            failStatement(noted.error());
            return false;
        }
        const Result<qint64> executed = perform(number);
        if (!executed) {
            m_result.remains = migration::remainsOf(statement(number).sql);
            failStatement(executed.error());
            return false;
        }
        m_result.durable = number;
        m_hooks.sink(StatementSucceeded{number, *executed, m_clock.elapsed()});
        return begin(m_dialect.beginStatement()) && writeDown(number);
    }

    /// Ends the transaction that is open.
    bool writeDown(int number)
    {
        const bool complete = onlySettingsAfter(number);
        const Result<> committed = m_hooks.beforeCommit(number, complete).and_then([this] {
            return m_connection.execute(u"COMMIT"_s).map([](qint64) {});
        });
        if (!committed) {
            failStatement(committed.error());
            return false;
        }
        m_result.durable = number;
        m_result.completed = complete;
        return true;
    }

    /// What follows a COMMIT and is not a transaction or a change of its own.
    bool onlySettingsAfter(int number) const
    {
        for (int next = number + 1; next <= m_result.of; ++next) {
            if (!isSetting(statement(next).sql))
                return false;
        }
        return true;
    }

    bool begin(const QString &sql)
    {
        const Result<bool> begun = m_hooks.begin(sql).and_then(m_hooks.begun);
        if (!begun) {
            m_result.error = begun.error();
            m_result.end = begun.error().code.is(RunError::Cancelled) ? End::Cancelled : End::Failed;
            return false;
        }
        if (!*begun)
            m_result.end = End::DoneByAnother;
        return *begun;
    }

    /// Tells that the statement starts; false when the run is to stop before it.
    bool announce(int number)
    {
        if (m_cancel.isCancelled())
            return stopForCancel(number);
        m_result.number = number;
        m_hooks.sink(StatementStarted{number, m_result.of, withoutSecrets(statement(number).sql)});
        m_clock.start();
        return true;
    }

    bool stopForCancel(int number)
    {
        m_result.number = number;
        m_result.end = End::Cancelled;
        m_result.error = Error{RunError::Cancelled, text("runner", "The run was cancelled.")};
        return false;
    }

    bool execute(int number)
    {
        if (!announce(number))
            return false;
        const Result<qint64> executed = perform(number);
        if (!executed) {
            failStatement(executed.error());
            return false;
        }
        m_hooks.sink(StatementSucceeded{number, *executed, m_clock.elapsed()});
        return true;
    }

    Result<qint64> perform(int number)
    {
        const database::Interruptible interruptible(m_cancel, m_connection);
        return m_connection.execute(statement(number).sql);
    }

    void failStatement(const Error &error)
    {
        m_result.error = withoutSecrets(error);
        m_result.end = m_cancel.isCancelled() ? End::Cancelled : End::Failed;
        StatementFailed event{.number = m_result.number, .of = m_result.of, .error = m_result.error};
        if (m_result.number > 0) {
            const dialect::SplitStatement &failed = statement(m_result.number);
            event.line = m_section.line + failed.line - 1;
            event.sql = withoutSecrets(failed.sql);
        }
        m_hooks.sink(event);
    }

    const dialect::SplitStatement &statement(int number) const { return m_statements.at(number - 1); }
    dialect::TransactionControl controlOf(int number) const
    {
        return m_dialect.transactionControl(statement(number).sql);
    }

    database::Connection &m_connection;
    const dialect::Dialect &m_dialect;
    const migration::Section &m_section;
    const SectionHooks &m_hooks;
    const database::CancelToken &m_cancel;
    const QList<dialect::SplitStatement> m_statements;
    const int m_done;
    SectionResult m_result;
    QElapsedTimer m_clock;
};

} // namespace

bool isSetting(const QString &sql)
{
    const QString word = sql.section(u' ', 0, 0, QString::SectionSkipEmpty).toUpper();
    return word == u"PRAGMA" || word == u"SET" || word == u"RESET";
}

SectionResult runStatements(database::Connection &connection, const dialect::Dialect &dialect,
                            const migration::Section &section, const SectionHooks &hooks,
                            const database::CancelToken &cancel, int done)
{
    return Loop(connection, dialect, section, hooks, cancel, done).run();
}

void restoreSession(database::Connection &connection, const QStringList &statements)
{
    // In one round trip where the driver can; where one of them fails, the others count all the same.
    if (connection.queries(statements))
        return;
    for (const QString &statement : statements)
        static_cast<void>(connection.execute(statement));
}

} // namespace relvar::runner
