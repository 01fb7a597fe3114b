// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/connection.h"

#include "dialects/postgresql/connect.h"
#include "dialects/postgresql/link.h"
#include "dialects/postgresql/placeholders.h"

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using database::DatabaseError;

/// The oldest whose catalogs are read.
constexpr int oldestVersion = 100000;

const QString beginReadOnly = u"BEGIN READ ONLY"_s;

QString versionText(int number)
{
    // Two parts since 10: https://www.postgresql.org/support/versioning/
    return number >= 100000 ? u"%1.%2"_s.arg(number / 10000).arg(number % 10000)
                            : u"%1.%2.%3"_s.arg(number / 10000).arg(number / 100 % 100).arg(number % 100);
}

/// A transaction that has failed answers COMMIT with ROLLBACK, and calls that a success.
bool isRefusedCommit(const QString &sql, const PGresult *result)
{
    const QString word = sql.section(u' ', 0, 0, QString::SectionSkipEmpty).trimmed();
    return QByteArray(PQcmdStatus(const_cast<PGresult *>(result))) == "ROLLBACK"
           && (word.compare("COMMIT"_L1, Qt::CaseInsensitive) == 0 || word.compare("END"_L1, Qt::CaseInsensitive) == 0);
}

/// The server counts characters from 1, QString counts UTF-16 units from 0.
qsizetype offsetOf(const QString &statement, int position)
{
    qsizetype at = 0;
    for (int character = 1; character < position && at < statement.size(); ++character)
        at += statement.at(at).isHighSurrogate() ? 2 : 1;
    return at;
}

class PostgresqlConnection final : public database::Connection
{
public:
    PostgresqlConnection(Target target, bool readOnly, std::shared_ptr<Interruption> interruption)
        : m_target(std::move(target))
        , m_readOnly(readOnly)
        , m_interruption(std::move(interruption))
    {
    }

    /// A request to the interruption beyond `requestsBefore` ends it.
    Result<> open(int requestsBefore)
    {
        Result<Connected> connected = connectTo(m_target, m_interruption, requestsBefore);
        if (!connected)
            return fail(connected.error());
        const QString where = connected->where;
        m_tunnel = std::move(connected->tunnel);
        m_link = std::make_unique<Link>(std::move(connected->handle), m_interruption, where);
        if (m_link->serverVersion() < oldestVersion) {
            return fail(DatabaseError::NotAdmitted,
                        text("postgresql", "%1 runs PostgreSQL %2. Relvar reads databases of PostgreSQL 10 and newer.",
                             {where, versionText(m_link->serverVersion())}));
        }
        const Result<Link::Results> prepared = m_link->run(preparation());
        if (!prepared)
            return fail(prepared.error());
        // A pooler answers for its servers with numbers of its own.
        m_pooled = resultSet(prepared->back().get()).rows.value(0).value(0).toLongLong() != m_link->processId();
        m_link->onNotice(m_onNotice);
        return {};
    }

    Result<database::ResultSet> query(const QString &sql, const QVariantList &parameters) override
    {
        return run(sql, parameters).map([](const Link::Results &results) {
            return results.empty() ? database::ResultSet() : resultSet(results.back().get());
        });
    }

    Result<qint64> execute(const QString &sql, const QVariantList &parameters) override
    {
        const Result<Link::Results> results = run(sql, parameters);
        if (!results)
            return fail(results.error());
        if (results->empty())
            return -1;
        if (isRefusedCommit(sql, results->back().get())) {
            return fail(DatabaseError::StatementFailed,
                        text("postgresql",
                             "Nothing was committed: a statement of the transaction had failed, so it was "
                             "rolled back."));
        }
        return changedRows(results->back().get());
    }

    dialect::AnswerOrRefusal answer(const QString &sql, const dialect::AnswerLimit &limit)
    {
        dialect::Answer answer;
        qint64 bytes = 0;
        // A row at a time: what is not kept takes no memory.
        const Result<> done = m_link->runRowByRow(sql, [&](ResultHandle result) {
            pg_result *shown = result.get();
            if (PQnfields(shown) > 0 && answer.rows.columns.isEmpty())
                answer.rows.columns = resultSet(shown).columns;
            if (PQntuples(shown) > 0) {
                ++answer.count;
                answer.isCut = answer.isCut || answer.rows.rows.size() >= limit.rows || bytes >= limit.bytes;
                if (answer.isCut)
                    return;
                answer.rows.rows += resultSet(shown).rows;
                for (int column = 0; column < PQnfields(shown); ++column)
                    bytes += PQgetlength(shown, 0, column);
            } else {
                answer.changed = changedRows(shown);
                if (isRefusedCommit(sql, shown))
                    answer.changed = rolledBack;
            }
        });
        if (!done) {
            const bool isOnlyReading = m_link->sqlStateOfError() == "25006"_L1;
            const int position = m_link->positionOfError();
            dialect::Refusal refusal{done.error(), {}, isOnlyReading};
            if (position > 0)
                refusal.offset = offsetOf(sql, position);
            return tl::unexpected(refusal);
        }
        if (answer.changed == rolledBack) {
            return tl::unexpected(dialect::Refusal{
                {DatabaseError::StatementFailed,
                 text("postgresql", "Nothing was committed: a statement of the transaction had failed, so it was "
                                    "rolled back."),
                 {},
                 {}},
                {},
                false});
        }
        return answer;
    }

    Result<QList<database::ResultSet>> queries(const QStringList &statements) override
    {
        const bool guarded = needsGuard();
        const QStringList sent = guarded ? QStringList{beginReadOnly} + statements + QStringList{u"COMMIT"_s}
                                         : statements;
        QList<database::ResultSet> sets;
        const Result<> run
            = m_link->runPipeline(sent, [&sets](ResultHandle result) { sets.append(resultSet(result.get())); });
        if (guarded && m_link->inTransaction())
            static_cast<void>(m_link->run(u"ROLLBACK"_s));
        if (!run)
            return fail(run.error());
        return guarded ? sets.mid(1, statements.size()) : sets;
    }

    void onNotice(std::function<void(const database::Notice &)> handler) override
    {
        m_onNotice = std::move(handler);
        m_link->onNotice(m_onNotice);
    }

    bool isLost() const override { return m_link->isLost(); }

    Result<> reconnect() override
    {
        // Stays usable, as a lost one, when this fails.
        PostgresqlConnection fresh(m_target, m_readOnly, m_interruption);
        if (const Result<> opened = fresh.open(m_interruption->requests()); !opened)
            return fail(opened.error());
        m_link = std::move(fresh.m_link);
        m_tunnel = std::move(fresh.m_tunnel);
        m_pooled = fresh.m_pooled;
        m_link->onNotice(m_onNotice);
        return {};
    }

    bool isPooled() const override { return m_pooled; }

    bool inTransaction() const override { return m_link->inTransaction(); }

    database::ServerFacts facts() const override
    {
        return {u"PostgreSQL "_s + versionText(m_link->serverVersion()), m_link->serverVersion()};
    }

    database::Canceller canceller() const override
    {
        return [interruption = m_interruption] { interruption->request(); };
    }

private:
    static constexpr qint64 rolledBack = -2;

    /// What statements and answers of Relvar rely on, whatever the server, the database or the role has set. Behind a
    /// pooler it ends with the statement: others would meet it in the session that they share. Answers the number of the
    /// server's process.
    QString preparation() const
    {
        // 12 and newer print the shortest exact number for any value of extra_float_digits above 0.
        QStringList settings = {u"'standard_conforming_strings', 'on'"_s, u"'DateStyle', 'ISO, YMD'"_s,
                                u"'IntervalStyle', 'postgres'"_s, u"'bytea_output', 'hex'"_s,
                                u"'extra_float_digits', '3'"_s};
        if (m_readOnly)
            settings.append(u"'default_transaction_read_only', 'on'"_s);
        QString sql = u"SELECT pg_catalog.pg_backend_pid()"_s;
        for (const QString &setting : settings) {
            sql += u", pg_catalog.set_config(%1, pg_catalog.pg_backend_pid() <> %2)"_s.arg(setting).arg(
                m_link->processId());
        }
        return sql;
    }

    /// True where a statement has to be told that it only reads, because the session cannot remember it.
    bool needsGuard() const { return m_readOnly && m_pooled && !m_link->inTransaction(); }

    Result<Link::Results> run(const QString &sql, const QVariantList &parameters)
    {
        if (!needsGuard())
            return runAsItIs(sql, parameters);
        const bool begins = sql.startsWith("BEGIN"_L1, Qt::CaseInsensitive)
                            || sql.startsWith("START"_L1, Qt::CaseInsensitive);
        if (const Result<Link::Results> begun = m_link->run(begins ? sql : beginReadOnly); !begun)
            return fail(begun.error());
        if (begins)
            return m_link->run(u"SET TRANSACTION READ ONLY"_s);
        Result<Link::Results> results = runAsItIs(sql, parameters);
        if (m_link->inTransaction()) {
            const Result<Link::Results> ended = m_link->run(results ? u"COMMIT"_s : u"ROLLBACK"_s);
            if (results && !ended)
                return fail(ended.error());
        }
        return results;
    }

    Result<Link::Results> runAsItIs(const QString &sql, const QVariantList &parameters)
    {
        if (parameters.isEmpty())
            return m_link->run(sql);
        const NumberedPlaces places = numberPlaces(sql);
        const Parameters values(parameters);
        if (places.count != parameters.size()) {
            return fail(DatabaseError::StatementFailed,
                        text("postgresql", "The statement has %1 places for values, not %2.",
                             {QString::number(places.count), QString::number(parameters.size())}),
                        sql);
        }
        if (!values.areStorable()) {
            return fail(DatabaseError::StatementFailed,
                        text("postgresql",
                             "A value holds the character NUL, which no text of PostgreSQL can hold. Take "
                             "it out."),
                        sql);
        }
        return m_link->run(places.sql, values);
    }

    Target m_target;
    bool m_readOnly;
    bool m_pooled = false;
    std::shared_ptr<Interruption> m_interruption;
    /// Outlives the session that goes through it.
    std::unique_ptr<Tunnel> m_tunnel;
    std::unique_ptr<Link> m_link;
    std::function<void(const database::Notice &)> m_onNotice;
};

} // namespace

Result<std::unique_ptr<database::Connection>> openConnection(const database::ConnectionSettings &settings,
                                                             const database::CancelToken &cancel)
{
    Result<Target> target = targetFrom(settings.address, settings.password);
    if (!target)
        return fail(target.error());
    auto interruption = std::make_shared<Interruption>();
    const int requestsBefore = interruption->requests();
    const database::Interruptible interruptible(cancel, [interruption] { interruption->request(); });
    // Cancelled before it was listened to.
    if (cancel.isCancelled())
        interruption->request();
    auto connection = std::make_unique<PostgresqlConnection>(*std::move(target), settings.readOnly, interruption);
    if (const Result<> opened = connection->open(requestsBefore); !opened)
        return fail(opened.error());
    return connection;
}

dialect::AnswerOrRefusal answer(database::Connection &connection, const QString &sql, const dialect::AnswerLimit &limit)
{
    auto *own = dynamic_cast<PostgresqlConnection *>(&connection);
    Q_ASSERT(own);
    return own->answer(sql, limit);
}

Result<> probeAddress(const database::ConnectionSettings &settings)
{
    return targetFrom(settings.address, settings.password).map([](const Target &) {});
}

} // namespace relvar::postgresql
