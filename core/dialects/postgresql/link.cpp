// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/link.h"

#include "dialects/postgresql/cancelrequest.h"
#include "dialects/postgresql/errors.h"

#include <libpq-fe.h>
#include <poll.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// How long a server may take to obey a request to cancel before its session is given up.
constexpr int cancelPatienceMs = 2000;

QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

ServerMessage messageFrom(const PGresult *result)
{
    return {.sqlState = field(result, PG_DIAG_SQLSTATE),
            .severity = field(result, PG_DIAG_SEVERITY),
            .primary = field(result, PG_DIAG_MESSAGE_PRIMARY),
            .detail = field(result, PG_DIAG_MESSAGE_DETAIL),
            .hint = field(result, PG_DIAG_MESSAGE_HINT),
            .context = field(result, PG_DIAG_CONTEXT),
            .schemaName = field(result, PG_DIAG_SCHEMA_NAME),
            .tableName = field(result, PG_DIAG_TABLE_NAME),
            .columnName = field(result, PG_DIAG_COLUMN_NAME),
            .constraintName = field(result, PG_DIAG_CONSTRAINT_NAME),
            .position = field(result, PG_DIAG_STATEMENT_POSITION).toInt()};
}

bool isCopy(ExecStatusType status)
{
    return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
}

Error copyError(ExecStatusType status, const QString &statement)
{
    if (status == PGRES_COPY_IN) {
        return {database::DatabaseError::StatementFailed,
                text("postgresql", "COPY … FROM stdin waits for rows, and a migration has none to give. Write them as "
                                   "INSERT statements, or load them with psql."),
                statement,
                {}};
    }
    return {database::DatabaseError::StatementFailed,
            text("postgresql", "COPY … TO stdout sends rows, and nobody takes them here. Use psql for it."),
            statement,
            {}};
}

} // namespace

/// One wait for the answers to what was sent.
struct Link::Waiting
{
    int requestsBefore = 0;
    std::unique_ptr<CancelRequest> cancel;
    QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever);
};

Link::Link(ConnectionHandle handle, std::shared_ptr<Interruption> interruption, QString where)
    : m_handle(std::move(handle))
    , m_interruption(std::move(interruption))
    , m_where(std::move(where))
    , m_serverVersion(PQserverVersion(m_handle.get()))
{
    PQsetnonblocking(m_handle.get(), 1);
    PQsetNoticeReceiver(m_handle.get(), &Link::receiveNotice, this);
}

Link::~Link() = default;

Result<Link::Results> Link::run(const QString &sql)
{
    if (const Result<> prepared = prepare(sql); !prepared)
        return fail(prepared.error());
    const bool sent = PQsendQuery(m_handle.get(), sql.toUtf8().constData()) == 1;
    return gatherAll(sql, sent);
}

Result<> Link::runRowByRow(const QString &sql, const std::function<void(ResultHandle)> &take)
{
    m_errorState.clear();
    m_errorPosition = 0;
    if (const Result<> prepared = prepare(sql); !prepared)
        return fail(prepared.error());
    const bool sent
        = PQsendQuery(m_handle.get(), sql.toUtf8().constData()) == 1 && PQsetSingleRowMode(m_handle.get()) == 1;
    return gather({sql}, sent, 0, take);
}

Result<Link::Results> Link::run(const QString &sql, const Parameters &parameters)
{
    if (const Result<> prepared = prepare(sql); !prepared)
        return fail(prepared.error());
    const bool sent
        = PQsendQueryParams(m_handle.get(), sql.toUtf8().constData(), parameters.count(), parameters.types(),
                            parameters.values(), parameters.lengths(), parameters.formats(), 0)
          == 1;
    return gatherAll(sql, sent);
}

Result<> Link::runPipeline(const QStringList &statements, const std::function<void(ResultHandle)> &take)
{
    for (const QString &sql : statements) {
        if (const Result<> prepared = prepare(sql); !prepared)
            return fail(prepared.error());
    }
    PGconn *connection = m_handle.get();
    bool sent = PQenterPipelineMode(connection) == 1;
    for (const QString &sql : statements) {
        sent
            = sent
              && PQsendQueryParams(connection, sql.toUtf8().constData(), 0, nullptr, nullptr, nullptr, nullptr, 0) == 1;
    }
    sent = sent && PQpipelineSync(connection) == 1;
    const Result<> gathered = gather(statements, sent, statements.size(), take);
    if (m_handle && PQexitPipelineMode(m_handle.get()) != 1 && gathered)
        return fail(lostError());
    return gathered;
}

Result<> Link::prepare(const QString &sql) const
{
    if (isLost())
        return fail(lostError());
    if (sql.contains(QChar(u'\0'))) {
        return fail(database::DatabaseError::StatementFailed,
                    text("postgresql", "The statement holds the character NUL, which PostgreSQL does not know. Take it "
                                       "out."),
                    sql);
    }
    return {};
}

Result<Link::Results> Link::gatherAll(const QString &statement, bool sent)
{
    Results results;
    const Result<> gathered
        = gather({statement}, sent, 0, [&results](ResultHandle result) { results.push_back(std::move(result)); });
    if (!gathered)
        return fail(gathered.error());
    return results;
}

/// Waits until everything that was sent is answered; the first failure is the error of all. `pipelined`: how many
/// statements are in a pipeline that a sync ends; 0 for none.
Result<> Link::gather(const QStringList &statements, bool sent, qsizetype pipelined,
                      const std::function<void(ResultHandle)> &take)
{
    if (!sent)
        return fail(lostError());
    Waiting waiting{.requestsBefore = m_interruption->requests()};
    std::optional<Error> failure;
    qsizetype answered = 0;
    const auto cancelled = [&waiting] { return waiting.cancel != nullptr; };
    while (true) {
        if (!awaitResult(waiting))
            return fail(gaveUpError());
        ResultHandle result(PQgetResult(m_handle.get()));
        if (!result) {
            // In a pipeline: the end of one statement's answers.
            if (pipelined > 0 && !isLost()) {
                ++answered;
                continue;
            }
            break;
        }
        const ExecStatusType status = PQresultStatus(result.get());
        const QString &statement = statements.at(qMin(answered, statements.size() - 1));
        if (status == PGRES_PIPELINE_SYNC)
            break;
        if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE) {
            if (!failure)
                failure = errorOf(result.get(), statement, cancelled());
        } else if (isCopy(status)) {
            if (!failure)
                failure = copyError(status, statement);
            if (!endCopy(status == PGRES_COPY_IN, waiting))
                return fail(gaveUpError());
        } else if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_SINGLE_TUPLE) {
            take(std::move(result));
        }
    }
    if (!settleCancel(waiting))
        return fail(gaveUpError());
    if (isLost()) {
        Error lost = lostError();
        if (failure && m_farewell.isEmpty())
            lost.detail = failure->detail;
        return fail(lost);
    }
    if (failure)
        return fail(*failure);
    return {};
}

/// Sends what is left to send and reads until PQgetResult() does not block. False: the server did not obey a cancel.
bool Link::awaitResult(Waiting &waiting)
{
    PGconn *connection = m_handle.get();
    while (true) {
        const bool unsent = PQflush(connection) == 1;
        if (PQisBusy(connection) == 0)
            return true;
        if (!waitOnce(waiting, unsent ? POLLIN | POLLOUT : POLLIN))
            return false;
        // After a failure PQgetResult() has the error.
        if (PQconsumeInput(connection) == 0)
            return true;
    }
}

bool Link::waitOnce(Waiting &waiting, short events)
{
    switch (m_interruption->wait(PQsocket(m_handle.get()), events, waiting.deadline)) {
    case Interruption::Woken::Ready:
        break;
    case Interruption::Woken::Woken:
        if (!waiting.cancel && m_interruption->requests() != waiting.requestsBefore) {
            waiting.cancel = std::make_unique<CancelRequest>(CancelHandle(PQgetCancel(m_handle.get())), m_interruption);
            waiting.deadline.setRemainingTime(cancelPatienceMs);
        }
        break;
    case Interruption::Woken::TimedOut:
        return false;
    }
    return true;
}

/// A request that is still on its way could hit the next statement.
bool Link::settleCancel(Waiting &waiting)
{
    while (waiting.cancel && !waiting.cancel->isDone()) {
        if (m_interruption->wait(-1, 0, waiting.deadline) == Interruption::Woken::TimedOut)
            return false;
    }
    return true;
}

bool Link::endCopy(bool in, Waiting &waiting)
{
    PGconn *connection = m_handle.get();
    if (in) {
        while (PQputCopyEnd(connection, "Relvar has no rows to send") == 0) {
            if (!waitOnce(waiting, POLLOUT))
                return false;
        }
        return true;
    }
    char *row = nullptr;
    int length = 0;
    while ((length = PQgetCopyData(connection, &row, 1)) >= 0) {
        PQfreemem(row);
        if (length > 0)
            continue;
        if (!waitOnce(waiting, POLLIN))
            return false;
        if (PQconsumeInput(connection) == 0)
            return true;
    }
    return true;
}

Error Link::errorOf(const PGresult *result, const QString &statement, bool cancelled)
{
    ServerMessage message = messageFrom(result);
    if (message.primary.isEmpty())
        message.primary = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    m_errorState = message.sqlState;
    m_errorPosition = message.position;
    Error error = statementError(message, statement, m_where);
    // query_canceled: https://www.postgresql.org/docs/current/errcodes-appendix.html
    if (cancelled && message.sqlState == "57014"_L1) {
        error.code = database::DatabaseError::Cancelled;
        error.message = text("postgresql", "The statement on %1 was cancelled.", {m_where});
    }
    return error;
}

Error Link::lostError() const
{
    const QString words = m_handle ? QString::fromUtf8(PQerrorMessage(m_handle.get())).trimmed() : QString();
    return {database::DatabaseError::ConnectionLost,
            text("postgresql",
                 "The connection to %1 was lost: the server, or something between, closed it. What was not "
                 "committed is undone. Connect again and look at the status.",
                 {m_where}),
            m_farewell.isEmpty() ? words : m_farewell,
            {}};
}

/// Leaves a server that does not answer any more.
Error Link::gaveUpError()
{
    m_handle.reset();
    return {database::DatabaseError::Cancelled,
            text("postgresql",
                 "Cancelled, but %1 did not answer within %2 s, so the connection was closed. The server may "
                 "still be busy with the statement: look at the status.",
                 {m_where, QString::number(cancelPatienceMs / 1000)}),
            {},
            {}};
}

bool Link::isLost() const
{
    return !m_handle || PQstatus(m_handle.get()) == CONNECTION_BAD;
}

int Link::processId() const
{
    return m_handle ? PQbackendPID(m_handle.get()) : 0;
}

bool Link::inTransaction() const
{
    if (isLost())
        return false;
    const PGTransactionStatusType status = PQtransactionStatus(m_handle.get());
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

void Link::receiveNotice(void *link, const PGresult *notice)
{
    auto *self = static_cast<Link *>(link);
    const ServerMessage message = messageFrom(notice);
    // Said to an idle session, just before the end: 57P01 admin_shutdown, 57P02 crash_shutdown …
    if (message.sqlState.startsWith("57P"_L1))
        self->m_farewell = message.severity + u": "_s + message.primary;
    if (!self->m_onNotice)
        return;
    QStringList detail;
    for (const QString &line : {message.detail, message.hint}) {
        if (!line.isEmpty())
            detail.append(line);
    }
    self->m_onNotice({message.severity, message.primary, detail.join(u'\n')});
}

} // namespace relvar::postgresql
