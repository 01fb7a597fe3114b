// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of expressions against a server that evaluates them: what is called the same has the same value on
// every row, and what the server prints, made from its own print, is the same again.
#include "dialects/postgresql/rules.h"
#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <rapidcheck.h>

#include <QRegularExpression>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto table = uR"(
CREATE TABLE t (i integer, j bigint, r real, n numeric(6,2), s text, v varchar(5), p char(3), b boolean, d date,
    span interval, tags text[], raw bytea);
INSERT INTO t
SELECT i, j, r, n, s, v, p, b, d, span, tags, raw
FROM (VALUES (0), (1), (-5), (NULL)) AS i(i), (VALUES (1::bigint), (7), (NULL)) AS j(j),
    (VALUES (0.1::real, 1.50, '2020-01-02'::date, '1 day'::interval), (1, 1.5, '2020-02-01', '24:00:00'),
        (NULL, NULL, NULL, NULL)) AS x(r, n, d, span),
    (VALUES ('a', 'a', 'a', true, ARRAY['a'], '\x61'::bytea), ('A', 'a ', 'a ', false, ARRAY[]::text[], ''),
        ('a ', 'b''c', 'ab', true, NULL, '\x5c61'), ('a  b', 'a_b', 'A', NULL, ARRAY['a ', 'A'], NULL),
        (NULL, NULL, NULL, false, ARRAY[NULL, 'x'], '\x00')) AS y(s, v, p, b, tags, raw))"_s;

bool same(const QString &left, const QString &right)
{
    return postgresql::rules().sameExpression(left, right);
}

QString oneOf(const QStringList &texts)
{
    return texts.at(*rc::gen::inRange<int>(0, static_cast<int>(texts.size())));
}

QString number()
{
    return oneOf({u"i"_s, u"j"_s, u"0"_s, u"1"_s, u"-5"_s, u"7"_s, u"n"_s, u"1.50"_s, u"'1'::integer"_s, u"i + 1"_s,
                  u"(i - j)"_s, u"abs(i)"_s, u"length(s)"_s, u"coalesce(i, 1)"_s, u"nullif(j, 7)"_s});
}

QString word()
{
    return oneOf({u"s"_s, u"v"_s, u"p"_s, u"'a'"_s, u"'A'"_s, u"'a '"_s, u"'a  b'"_s, u"lower(s)"_s, u"upper(v)"_s,
                  u"'a'::text"_s, u"'a'::varchar"_s, u"'ab'::varchar(1)"_s, u"substring(s from 1 for 1)"_s,
                  u"trim(both from s)"_s, u"(s || v)"_s, u"s COLLATE \"C\""_s, u"'a'::char(3)"_s});
}

QString condition(int depth)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 18 : 14);
    const QString number1 = number();
    const QString word1 = word();
    switch (kind) {
    case 0:
        return number1 + oneOf({u" = "_s, u" <> "_s, u" < "_s, u" >= "_s, u" IS DISTINCT FROM "_s}) + number();
    case 1:
        return word1 + oneOf({u" = "_s, u" <> "_s, u" < "_s, u" IS NOT DISTINCT FROM "_s}) + word();
    case 2:
        return number1 + oneOf({u" BETWEEN "_s, u" NOT BETWEEN "_s, u" BETWEEN SYMMETRIC "_s}) + number() + u" AND "_s
               + number();
    case 3:
        return oneOf({u"i"_s, u"j"_s, u"n"_s, u"r"_s}) + oneOf({u" IN ("_s, u" NOT IN ("_s})
               + oneOf({u"1"_s, u"1, 7"_s, u"1, -5, 0"_s, u"0.1, 1.5"_s, u"1, NULL"_s}) + u')';
    case 4:
        return oneOf({u"s"_s, u"v"_s, u"p"_s}) + oneOf({u" IN ("_s, u" NOT IN ("_s})
               + oneOf({u"'a'"_s, u"'a', 'A'"_s, u"'a ', 'b'"_s, u"'a', NULL"_s}) + u')';
    case 5:
        return word1 + oneOf({u" LIKE "_s, u" NOT LIKE "_s, u" ILIKE "_s, u" SIMILAR TO "_s})
               + oneOf({u"'a%'"_s, u"'A_'"_s, u"'a!_b' "_s});
    case 6:
        return oneOf({u"i"_s, u"s"_s, u"b"_s, u"tags"_s}) + oneOf({u" IS NULL"_s, u" IS NOT NULL"_s});
    case 7:
        return u"b"_s + oneOf({u""_s, u" IS TRUE"_s, u" IS NOT FALSE"_s, u" IS UNKNOWN"_s, u" = true"_s});
    case 8:
        return oneOf({u"d"_s, u"d + 30"_s}) + oneOf({u" > "_s, u" = "_s})
               + oneOf({u"'2020-01-02'"_s, u"DATE '2020-02-01'"_s, u"'2020-01-02'::timestamp"_s});
    case 9:
        return u"span"_s + oneOf({u" = "_s, u" > "_s})
               + oneOf({u"'1 day'"_s, u"'24:00'::interval"_s, u"interval '1' day"_s, u"'P1D'::interval"_s});
    case 10:
        return word1
               + oneOf({u" = ANY (tags)"_s, u" <> ALL (tags)"_s, u" = ANY (ARRAY['a', 'A'])"_s,
                        u" = ANY (ARRAY['a'::varchar, 'x'])"_s, u" = ANY ((ARRAY['a '::varchar])::text[])"_s,
                        u" = ANY ('{a,A}'::text[])"_s, u" = ANY (ARRAY[]::text[])"_s});
    case 11:
        return u"(i, s)"_s + oneOf({u" = "_s, u" < "_s, u" <> "_s})
               + oneOf({u"(1, 'a')"_s, u"ROW(0, 'A')"_s, u"(i, s)"_s});
    case 12:
        return u"CASE WHEN i > 0 THEN "_s + word1 + u" = 'a' ELSE "_s + oneOf({u"b"_s, u"NOT b"_s, u"NULL"_s})
               + u" END"_s;
    case 13:
        return u"raw = "_s + oneOf({u"'\\x61'"_s, u"'a'"_s, u"'\\\\a'::bytea"_s, u"decode('61', 'hex')"_s});
    case 14:
        return u"NOT ("_s + condition(depth - 1) + u')';
    default: {
        const QString left = condition(depth - 1);
        const QString right = condition(depth - 1);
        return oneOf({u"%1 AND %2"_s, u"%1 OR %2"_s, u"(%1) AND (%2)"_s, u"(%1 OR %2)"_s}).arg(left, right);
    }
    }
}

/// The expression with one thing in it changed; often one that matters, sometimes one that does not.
QString changed(const QString &expression)
{
    static const QList<std::pair<QString, QString>> swaps{{u" AND "_s, u" OR "_s},
                                                          {u" OR "_s, u" AND "_s},
                                                          {u"NOT "_s, u""_s},
                                                          {u" = "_s, u" <> "_s},
                                                          {u" < "_s, u" <= "_s},
                                                          {u" >= "_s, u" > "_s},
                                                          {u"'a'"_s, u"'A'"_s},
                                                          {u"'a '"_s, u"'a'"_s},
                                                          {u"'a  b'"_s, u"'a b'"_s},
                                                          {u"ANY"_s, u"ALL"_s},
                                                          {u"LIKE"_s, u"ILIKE"_s},
                                                          {u"IN ("_s, u"NOT IN ("_s},
                                                          {u"1"_s, u"2"_s},
                                                          {u"7"_s, u"-7"_s},
                                                          {u"1.50"_s, u"1.5"_s},
                                                          {u"-5"_s, u"5"_s},
                                                          {u"lower"_s, u"upper"_s},
                                                          {u"::text"_s, u"::char(3)"_s},
                                                          {u"::varchar"_s, u"::text"_s},
                                                          {u"(i"_s, u"(j"_s},
                                                          {u"s "_s, u"v "_s},
                                                          {u"v "_s, u"p "_s},
                                                          {u"p "_s, u"s "_s},
                                                          {u" BETWEEN "_s, u" NOT BETWEEN "_s},
                                                          {u"SYMMETRIC "_s, u""_s},
                                                          {u"TRUE"_s, u"NOT TRUE"_s},
                                                          {u"varchar(1)"_s, u"varchar"_s},
                                                          {u"("_s, u"(("_s},
                                                          {u"IN (1, 7)"_s, u"= ANY (ARRAY[1, 7])"_s},
                                                          {u"IN (0.1, 1.5)"_s, u"= ANY (ARRAY[0.1, 1.5])"_s},
                                                          {u"IN ('a ', 'b')"_s, u"= ANY (ARRAY['a ', 'b'])"_s},
                                                          {u"COLLATE \"C\""_s, u""_s},
                                                          {u"FROM"_s, u"FROM "_s},
                                                          {u"IS DISTINCT FROM"_s, u"<>"_s},
                                                          {u"b"_s, u"\"b\""_s},
                                                          {u"i"_s, u"t.i"_s}};
    QString result = expression;
    for (int attempt = 0; attempt < 8 && result == expression; ++attempt) {
        const auto &[from, to] = swaps.at(*rc::gen::inRange<int>(0, static_cast<int>(swaps.size())));
        const qsizetype place = from == to ? -1 : expression.indexOf(from);
        if (place >= 0)
            result.replace(place, from.size(), to);
    }
    if (result.count(u'(') > result.count(u')'))
        result += u')';
    return result;
}

} // namespace

class TestMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameMeansTheSameOnEveryRow();
    void whatIsPrintedIsTheSameWhenMadeAgain();
    void isAnEquivalence();

private:
    /// The rows on which the two differ; nothing when the server refuses one of them.
    std::optional<qint64> rowsApart(const QString &left, const QString &right)
    {
        const auto answer
            = m_connection->query(u"SELECT count(*) FROM t WHERE (%1) IS DISTINCT FROM (%2)"_s.arg(left, right));
        return answer ? std::optional(answer->rows.first().first().toLongLong()) : std::nullopt;
    }

    /// As the server prints the expression in a check; empty when it refuses it.
    QString printed(const QString &expression)
    {
        (void)m_connection->execute(u"DROP TABLE IF EXISTS c"_s);
        if (!m_connection->execute(u"CREATE TABLE c (LIKE t, CONSTRAINT x CHECK (%1))"_s.arg(expression)))
            return {};
        const auto answer = m_connection->query(
            u"SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conrelid = 'c'::regclass"_s);
        return answer ? answer->rows.first().first().toString() : QString();
    }

    test::PostgresqlServer m_server;
    std::unique_ptr<database::Connection> m_connection;
};

void TestMeaning::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
    QVERIFY_RESULT(m_server.createDatabase(u"meaning"_s));
    auto connection = m_server.connect(u"meaning"_s);
    QVERIFY_RESULT(connection);
    m_connection = *std::move(connection);
    QVERIFY_RESULT(m_server.run(u"meaning"_s, table));
    QVERIFY_RESULT(m_connection->execute(u"SET client_min_messages = warning"_s));
}

void TestMeaning::sameMeansTheSameOnEveryRow()
{
    int understood = 0;
    int apart = 0;
    QVERIFY(rc::check("what is called the same has the same value on every row", [&] {
        const QString expression = condition(2);
        const QString other = changed(expression);
        const auto rows = rowsApart(expression, other);
        if (!rows)
            return;
        ++understood;
        apart += *rows > 0 ? 1 : 0;
        RC_ASSERT(same(expression, expression));
        if (*rows > 0) {
            RC_LOG() << expression.toStdString() << "\n" << other.toStdString() << "\n";
            RC_ASSERT(!same(expression, other));
            RC_ASSERT(!same(other, expression));
        }
    }));
    // Otherwise the law says nothing.
    QVERIFY2(understood > 30 && apart > 10, qPrintable(u"%1 understood, %2 apart"_s.arg(understood).arg(apart)));
}

void TestMeaning::whatIsPrintedIsTheSameWhenMadeAgain()
{
    int understood = 0;
    QVERIFY(rc::check("what the server prints is the same when it is made from that", [&] {
        const QString expression = condition(2);
        const QString once = printed(expression);
        if (once.isEmpty())
            return;
        ++understood;
        const QString twice = printed(once);
        RC_LOG() << once.toStdString() << "\n" << twice.toStdString() << "\n";
        RC_ASSERT(same(once, twice));
        if (same(expression, once))
            RC_ASSERT(rowsApart(expression, once) == std::optional<qint64>(0));
    }));
    QVERIFY2(understood > 30, qPrintable(QString::number(understood)));
}

void TestMeaning::isAnEquivalence()
{
    QVERIFY(rc::check("symmetric and transitive", [&] {
        QStringList texts{u"a !>> (b"_s, u"a  !>> (b"_s};
        for (int i = 0; i < 6; ++i) {
            const QString expression = condition(1);
            texts += {expression, changed(expression), u'(' + expression + u')', changed(changed(expression))};
        }
        for (const QString &one : texts) {
            for (const QString &other : texts) {
                if (!same(one, other)) {
                    RC_ASSERT(!same(other, one));
                    continue;
                }
                for (const QString &third : texts)
                    RC_ASSERT(same(one, third) == same(other, third));
            }
        }
    }));
}

RELVAR_TEST_MAIN(TestMeaning)
#include "tst_meaning.moc"
