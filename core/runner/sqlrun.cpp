// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sqlrun.h"

#include "runner/execute.h"
#include "runner/withoutsecrets.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using dialect::Refusal;
using dialect::TransactionControl;

namespace {

/// The 1-based line of a place.
int lineOf(const QString &text, qsizetype at)
{
    return int(QStringView(text).left(at).count(u'\n')) + 1;
}

/// A line between statements that psql would obey, such as \connect; what a dump program writes is harmless.
std::optional<qsizetype> commandIn(const QString &text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression command(u"^[ \\t]*\\\\(?!restrict\\b|unrestrict\\b)[a-z!?]+"_s,
                                            QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = command.match(text.mid(begin, end - begin));
    return match.hasMatch() ? std::optional(begin + match.capturedStart()) : std::nullopt;
}

tl::unexpected<Error> notSql(const QString &sql, qsizetype at)
{
    const int line = lineOf(sql, at);
    const QString words = sql.mid(at).section(u'\n', 0, 0).trimmed();
    return fail(RunError::StatementFailed,
                text("runner",
                     "Line %1 is a command for psql and no SQL: %2. Take it out; Relvar would leave it out in "
                     "silence, and the rest might mean something else then.",
                     {QString::number(line), words}));
}

/// The first word behind comments, in upper case.
QString firstWord(const QString &statement)
{
    static const QRegularExpression word(u"^(?:\\s+|--[^\\n]*\\n|/\\*.*?\\*/|\\()*([A-Za-z]+)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return word.match(statement).captured(1).toUpper();
}

bool changesTransaction(const dialect::Dialect &dialect, const QString &statement)
{
    const TransactionControl control = dialect.transactionControl(statement);
    return control != TransactionControl::None && control != TransactionControl::Alone;
}

[[nodiscard]] Refusal transactionOfItsOwn(bool onlyReading)
{
    return {{RunError::StatementFailed,
             onlyReading
                 ? text("runner", "The statement begins or ends a transaction. Where only reading is allowed, each "
                                  "statement has one of its own, in which nothing can be written.")
                 : text("runner",
                        "The statement begins or ends a transaction, and the run is one already. Take it out, "
                        "or run each statement by itself."),
             {},
             {}},
            {},
            onlyReading};
}

/// The one run; all of its steps in the order in which they happen.
class Run
{
public:
    Run(database::Connection &connection, const dialect::Dialect &dialect, const dialect::Answering &answering,
        const SqlRun &run, const SqlRunEvents &events, const database::CancelToken &cancel)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_answering(answering)
        , m_run(run)
        , m_events(events)
        , m_cancel(cancel)
        , m_isOne(run.transaction == SqlRun::Transaction::One && !run.onlyReading)
        , m_wasInTransaction(connection.inTransaction())
    {
    }

    SqlRunEnd go()
    {
        SqlRunEnd end;
        if (m_isOne && !m_wasInTransaction) {
            if (const Result<qint64> begun = m_connection.execute(m_dialect.beginStatement()); !begun)
                return failedWith(end, 0, Refusal{begun.error(), {}, false}, 0);
        }
        for (qsizetype index = 0; index < m_run.statements.size(); ++index) {
            if (m_cancel.isCancelled())
                return stopped(end, SqlRunEnd::Outcome::Cancelled, index, {});
            m_events.started(index);
            m_notices.clear();
            QElapsedTimer timer;
            timer.start();
            dialect::AnswerOrRefusal answer = runOne(m_run.statements.at(index).sql);
            const qint64 duration = timer.elapsed();
            if (!answer)
                return failedWith(end, index, answer.error(), duration);
            m_events.ended({index, *std::move(answer), duration, m_notices});
            ++end.done;
            if (!m_connection.inTransaction())
                m_durable = end.done;
        }
        if (m_isOne && !m_wasInTransaction) {
            if (const Result<qint64> ended = m_connection.execute(u"COMMIT"_s); !ended)
                return failedWith(end, m_run.statements.size() - 1, Refusal{ended.error(), {}, false}, 0);
        }
        end.inTransaction = isOpen();
        const QString count = QString::number(end.done);
        end.sentence = end.inTransaction
                           ? text("runner",
                                  "%1 statement(s) were run. The transaction is open: nothing of it stays "
                                  "until you commit it.",
                                  {count})
                       : m_isOne ? text("runner", "%1 statement(s) were run and committed together.", {count})
                                 : text("runner", "%1 statement(s) were run.", {count});
        return end;
    }

    void notice(const database::Notice &notice)
    {
        m_notices.append({notice.severity, withoutSecrets(notice.message), withoutSecrets(notice.detail)});
    }

private:
    [[nodiscard]] bool isOpen() const { return !m_connection.isLost() && m_connection.inTransaction(); }

    dialect::AnswerOrRefusal runOne(const QString &sql)
    {
        const bool controls = changesTransaction(m_dialect, sql);
        if (!m_run.onlyReading) {
            if (controls && m_isOne)
                return tl::unexpected(transactionOfItsOwn(false));
            return m_answering.answer(m_connection, sql, m_run.limit);
        }
        if (controls)
            return tl::unexpected(transactionOfItsOwn(true));
        for (const QString &statement : m_answering.beginReading()) {
            if (const Result<qint64> begun = m_connection.execute(statement); !begun)
                return tl::unexpected(Refusal{begun.error(), {}, false});
        }
        dialect::AnswerOrRefusal answer = m_answering.answer(m_connection, sql, m_run.limit);
        if (!answer)
            rollBack();
        for (const QString &statement : m_answering.endReading()) {
            if (!m_connection.isLost())
                static_cast<void>(m_connection.execute(statement));
        }
        return answer;
    }

    void rollBack()
    {
        if (isOpen())
            static_cast<void>(m_connection.execute(u"ROLLBACK"_s));
    }

    SqlRunEnd failedWith(SqlRunEnd end, qsizetype index, Refusal refusal, qint64 duration)
    {
        const bool isCancelled = m_cancel.isCancelled();
        refusal.error = withoutSecrets(refusal.error);
        m_events.ended({index, tl::unexpected(refusal), duration, m_notices});
        return stopped(end, isCancelled ? SqlRunEnd::Outcome::Cancelled : SqlRunEnd::Outcome::Failed, index,
                       m_connection.isLost());
    }

    SqlRunEnd stopped(SqlRunEnd end, SqlRunEnd::Outcome outcome, qsizetype index, bool isLost)
    {
        end.outcome = outcome;
        if (m_isOne && !m_wasInTransaction)
            rollBack();
        end.inTransaction = isOpen();
        const QStringList arguments{QString::number(index + 1), QString::number(m_run.statements.size()),
                                    QString::number(m_durable)};
        const bool isCancelled = outcome == SqlRunEnd::Outcome::Cancelled;
        if (isLost) {
            end.sentence = text("runner",
                                "The connection was lost at statement %1 of %2. %3 of them stay; whether the last one "
                                "does, only the database can tell.",
                                arguments);
        } else if (end.inTransaction) {
            end.sentence
                = isCancelled ? text("runner",
                                     "Cancelled at statement %1 of %2. The transaction is still open: roll it back, or "
                                     "commit what of it has run.",
                                     arguments)
                              : text("runner",
                                     "Stopped at statement %1 of %2. The transaction is still open: roll it back, or "
                                     "go on in it where the database allows that.",
                                     arguments);
        } else if (m_durable == 0) {
            end.sentence = isCancelled
                               ? text("runner", "Cancelled at statement %1 of %2; nothing was changed.", arguments)
                               : text("runner", "Stopped at statement %1 of %2; nothing was changed.", arguments);
        } else {
            end.sentence
                = isCancelled
                      ? text("runner", "Cancelled at statement %1 of %2; the first %3 have run and stay.", arguments)
                      : text("runner", "Stopped at statement %1 of %2; the first %3 have run and stay.", arguments);
        }
        return end;
    }

    database::Connection &m_connection;
    const dialect::Dialect &m_dialect;
    const dialect::Answering &m_answering;
    const SqlRun &m_run;
    const SqlRunEvents &m_events;
    const database::CancelToken &m_cancel;
    const bool m_isOne;
    const bool m_wasInTransaction;
    QList<database::Notice> m_notices;
    /// Statements, counted from the first, that no rollback takes back any more.
    qsizetype m_durable = 0;
};

} // namespace

Result<QList<PlacedStatement>> statementsOf(const dialect::Dialect &dialect, const QString &sql)
{
    QList<PlacedStatement> placed;
    qsizetype from = 0;
    for (const dialect::SplitStatement &statement : dialect.split(sql)) {
        const qsizetype begin = sql.indexOf(statement.sql, from);
        if (begin < 0) {
            // The product has left something out of the middle of it.
            qsizetype line = 0;
            for (int number = 1; number < statement.line; ++number)
                line = sql.indexOf(u'\n', line) + 1;
            const qsizetype backslash = sql.indexOf(u'\\', line);
            return notSql(sql, std::max(line, backslash));
        }
        if (const auto command = commandIn(sql, from, begin))
            return notSql(sql, *command);
        from = begin + statement.sql.size();
        placed.append({statement.sql, begin, from, statement.line});
    }
    if (const auto command = commandIn(sql, from, sql.size()))
        return notSql(sql, *command);
    if (placed.isEmpty())
        return fail(RunError::StatementFailed, text("runner", "There is no statement to run. Write one first."));
    return placed;
}

qsizetype statementAt(const QList<PlacedStatement> &statements, const QString &sql, qsizetype cursor)
{
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const PlacedStatement &statement = statements.at(i);
        if (cursor < statement.begin) {
            // Behind the one before, on its line: "SELECT 1;|".
            const bool isBehind = i > 0
                                  && !QStringView(sql)
                                          .sliced(statements.at(i - 1).end, cursor - statements.at(i - 1).end)
                                          .contains(u'\n');
            return isBehind ? i - 1 : i;
        }
        if (cursor <= statement.end)
            return i;
    }
    return statements.size() - 1;
}

bool seemsToRead(const QString &statement)
{
    static const QStringList words{u"SELECT"_s, u"VALUES"_s, u"TABLE"_s, u"SHOW"_s, u"WITH"_s, u"EXPLAIN"_s};
    return words.contains(firstWord(statement));
}

SqlRunEnd runSql(database::Connection &connection, const dialect::Dialect &dialect, const SqlRun &run,
                 const SqlRunEvents &events, const database::CancelToken &cancel)
{
    const auto *answering = dynamic_cast<const dialect::Answering *>(&dialect);
    if (!answering) {
        return {.outcome = SqlRunEnd::Outcome::Failed,
                .sentence = text("runner", "SQL cannot be run on %1 databases.", {dialect.displayName()})};
    }
    Run running(connection, dialect, *answering, run, events, cancel);
    connection.onNotice([&running](const database::Notice &notice) { running.notice(notice); });
    SqlRunEnd end = running.go();
    connection.onNotice({});
    return end;
}

} // namespace relvar::runner
