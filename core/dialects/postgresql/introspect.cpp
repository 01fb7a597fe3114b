// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/introspect.h"

#include "dialects/postgresql/schemabuilder.h"

#include <algorithm>

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

/// What makes queries see one state of the database and print it the same way for everybody.
struct Frame
{
    QStringList opening;
    QStringList closing;
};

Frame frameOf(int version, bool isInside)
{
    // Going back to a savepoint undoes the settings too.
    return {.opening = {isInside ? u"SAVEPOINT relvar_reading"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s,
                        printingQuery(version), searchPathQuery()},
            .closing
            = isInside ? QStringList{u"ROLLBACK TO SAVEPOINT relvar_reading"_s, u"RELEASE SAVEPOINT relvar_reading"_s}
                       : QStringList{u"COMMIT"_s}};
}

/// The arms of a question that are asked in the first round: all, or none.
bool isAskedAtOnce(const QList<QueryArm> &arms)
{
    return std::all_of(arms.cbegin(), arms.cend(), [](const QueryArm &arm) { return arm.presence.isEmpty(); });
}

/// What is there of each question that waited; nothing of those that were asked at once.
QList<QList<QueryArm>> presentArms(const QList<QList<QueryArm>> &questions, const QVariantList &presence)
{
    QList<QList<QueryArm>> present;
    qsizetype position = 0;
    for (const QList<QueryArm> &arms : questions) {
        QList<QueryArm> asked;
        for (const QueryArm &arm : arms) {
            if (!arm.presence.isEmpty() && presence.value(position++).toBool())
                asked.append(arm);
        }
        present.append(asked);
    }
    return present;
}

/// Two round trips in one transaction: what every database has, and which rare kinds there are; then those.
Result<QList<database::ResultSet>> read(database::Connection &connection)
{
    const int version = connection.facts().version;
    const bool isInside = connection.inTransaction();
    const QList<QList<QueryArm>> questions = catalogQueryArms(version);
    const Frame frame = frameOf(version, isInside);
    const auto failed = [&](const Error &error) {
        if (isInside && connection.inTransaction()) {
            for (const QString &statement : frame.closing)
                (void)connection.execute(statement);
        } else if (connection.inTransaction()) {
            (void)connection.execute(u"ROLLBACK"_s);
        }
        return fail(error);
    };

    QStringList first = frame.opening;
    for (const QList<QueryArm> &arms : questions) {
        if (isAskedAtOnce(arms))
            first.append(unionOf(arms));
    }
    first.append(presenceQuery(questions));
    auto atOnce = connection.queries(first);
    if (!atOnce)
        return failed(atOnce.error());

    const QList<QList<QueryArm>> present = presentArms(questions, atOnce->constLast().rows.value(0));
    QStringList second;
    for (const QList<QueryArm> &arms : present) {
        if (!arms.isEmpty())
            second.append(unionOf(arms));
    }
    auto later = connection.queries(second + frame.closing);
    if (!later)
        return failed(later.error());

    QList<database::ResultSet> answers;
    qsizetype nextAtOnce = frame.opening.size();
    qsizetype nextLater = 0;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (isAskedAtOnce(questions.at(i)))
            answers.append(std::move((*atOnce)[nextAtOnce++]));
        else
            answers.append(present.at(i).isEmpty() ? database::ResultSet() : std::move((*later)[nextLater++]));
    }
    return answers;
}

/// One question after the other, all in one snapshot; those that the role may not ask are answered with nothing and
/// reported.
Result<QList<database::ResultSet>> readVisible(database::Connection &connection, QList<dialect::NotHandled> *hidden)
{
    const int version = connection.facts().version;
    const bool isInside = connection.inTransaction();
    const Frame frame = frameOf(version, isInside);
    const auto end = [&] {
        if (!connection.inTransaction())
            return;
        for (const QString &statement : isInside ? frame.closing : QStringList{u"ROLLBACK"_s})
            (void)connection.execute(statement);
    };
    for (const QString &statement : frame.opening) {
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
