// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/introspect.h"

#include "dialects/postgresql/schemabuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

constexpr int attempts = 4;

/// What the pg_get_… functions say about an object that another session has dropped since the snapshot was taken: they
/// look at the catalogs as they are now, and lock the tables of a view. XX000: internal_error, "cache lookup failed",
/// "could not open relation with OID"; 40P01: deadlock_detected; the others: undefined objects.
bool isDisturbance(const Error &error)
{
    for (const QLatin1StringView code : {"XX000"_L1, "40P01"_L1, "42P01"_L1, "42703"_L1, "42704"_L1, "42883"_L1}) {
        if (error.detail.contains(code))
            return true;
    }
    return false;
}

/// Sets for the transaction whatever the server's printing of expressions depends on. The connection begins with most of
/// it, but a migration may have changed it since, and the time zone and the money of a session are its role's own.
QString printingQuery(int version)
{
    QList<std::pair<QString, QString>> settings{
        {u"client_encoding"_s, u"UTF8"_s},
        {u"quote_all_identifiers"_s, u"off"_s},
        {u"standard_conforming_strings"_s, u"on"_s},
        {u"DateStyle"_s, u"ISO, YMD"_s},
        {u"IntervalStyle"_s, u"postgres"_s},
        {u"TimeZone"_s, u"UTC"_s},
        {u"bytea_output"_s, u"hex"_s},
        {u"extra_float_digits"_s, u"3"_s},
        {u"lc_monetary"_s, u"C"_s},
    };
    // Compiling a query takes longer than any of ours.
    if (version >= 110000)
        settings.append({u"jit"_s, u"off"_s});
    QStringList calls;
    for (const auto &[name, value] : settings)
        calls.append(u"pg_catalog.set_config('%1', '%2', true)"_s.arg(name, value));
    return u"SELECT "_s + calls.join(u", "_s);
}

/// The queries with what makes them see one state of the database and print it the same way for everybody.
QStringList framed(const QStringList &queries, int version, bool isInside)
{
    QStringList statements;
    // Going back to a savepoint undoes the settings too.
    statements.append(isInside ? u"SAVEPOINT relvar_reading"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    statements.append(printingQuery(version));
    statements.append(searchPathQuery());
    statements += queries;
    if (isInside)
        statements.append({u"ROLLBACK TO SAVEPOINT relvar_reading"_s, u"RELEASE SAVEPOINT relvar_reading"_s});
    else
        statements.append(u"COMMIT"_s);
    return statements;
}

Result<QList<database::ResultSet>> read(database::Connection &connection)
{
    const int version = connection.facts().version;
    const bool isInside = connection.inTransaction();
    const QStringList queries = catalogQueries(version);
    const QStringList statements = framed(queries, version, isInside);
    auto answers = connection.queries(statements);
    if (!answers) {
        if (isInside && connection.inTransaction()) {
            (void)connection.execute(u"ROLLBACK TO SAVEPOINT relvar_reading"_s);
            (void)connection.execute(u"RELEASE SAVEPOINT relvar_reading"_s);
        } else if (connection.inTransaction()) {
            (void)connection.execute(u"ROLLBACK"_s);
        }
        return fail(answers.error());
    }
    return answers->mid(statements.size() - queries.size() - (isInside ? 2 : 1), queries.size());
}

/// One question after the other, all in one snapshot; those that the role may not ask are answered with nothing and
/// reported.
Result<QList<database::ResultSet>> readVisible(database::Connection &connection, QList<dialect::NotHandled> *hidden)
{
    const int version = connection.facts().version;
    const bool isInside = connection.inTransaction();
    const QStringList frame = framed({}, version, isInside);
    const qsizetype closing = isInside ? 2 : 1;
    const auto end = [&] {
        if (!connection.inTransaction())
            return;
        for (const QString &statement : isInside ? frame.last(closing) : QStringList{u"ROLLBACK"_s})
            (void)connection.execute(statement);
    };
    for (const QString &statement : frame.first(frame.size() - closing)) {
        if (const auto done = connection.query(statement); !done) {
            end();
            return fail(done.error());
        }
    }
    QList<database::ResultSet> answers;
    for (const QList<QueryArm> &arms : catalogQueryArms(version)) {
        database::ResultSet answer;
        for (const QueryArm &arm : arms) {
            (void)connection.execute(u"SAVEPOINT relvar_question"_s);
            const auto part = connection.query(arm.sql);
            if (part) {
                answer.rows += part->rows;
                continue;
            }
            // Without tables there is no schema to speak of.
            const bool isEssential = answers.size() <= static_cast<qsizetype>(CatalogQuery::Columns);
            if (!part.error().code.is(database::DatabaseError::PermissionDenied) || isEssential) {
                end();
                return fail(part.error());
            }
            (void)connection.execute(u"ROLLBACK TO SAVEPOINT relvar_question"_s);
            hidden->append(dialect::notVisible(arm.subject, u"the role of this connection may not read them (%1)"_s.arg(
                                                                part.error().detail.section(u'\n', 0, 0))));
        }
        answers.append(answer);
    }
    end();
    return answers;
}

} // namespace

Result<dialect::Snapshot> introspect(database::Connection &connection)
{
    auto answers = read(connection);
    for (int attempt = 1; !answers && attempt < attempts && isDisturbance(answers.error()); ++attempt)
        answers = read(connection);
    QList<dialect::NotHandled> hidden;
    if (!answers && answers.error().code.is(database::DatabaseError::PermissionDenied))
        answers = readVisible(connection, &hidden);
    if (!answers)
        return fail(answers.error());
    dialect::Snapshot snapshot = SchemaBuilder(*answers).build();
    snapshot.notHandled += hidden;
    snapshot.facts = connection.facts();
    return snapshot;
}

} // namespace relvar::postgresql
