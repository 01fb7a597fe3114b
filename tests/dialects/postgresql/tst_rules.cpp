// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/rules.h"
#include "support/fatalwarnings.h"

#include <rapidcheck.h>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

bool sameExpression(const QString &left, const QString &right)
{
    return postgresql::rules().sameExpression(left, right);
}

bool sameDefinition(const QString &left, const QString &right)
{
    return postgresql::rules().sameDefinition(left, right);
}

bool sameType(const schema::DataType &left, const schema::DataType &right)
{
    return postgresql::rules().sameType(left, right);
}

/// A comparison in two spellings, with what makes it another one.
struct Comparison
{
    QString written;
    QString printed;
    int number = 0;
};

rc::Gen<Comparison> comparisons()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(-20, 20), rc::gen::inRange(0, 4)),
                        [](const std::pair<int, int> &values) {
                            const QString number = QString::number(values.first);
                            const QStringList written{u"a > %1"_s, u"public.abs( a ) > %1 -- limit"_s,
                                                      u"cast(a as INT) > %1 and b"_s, u"(a != %1)"_s};
                            const QStringList printed{u"(a > %1)"_s, u"(abs(a) > %1)"_s,
                                                      u"(((a)::integer > %1) AND b)"_s, u"(a <> '%1'::integer)"_s};
                            const QString from = written.at(values.second).arg(number);
                            return Comparison{from, printed.at(values.second).arg(number), values.first};
                        });
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressions_data();
    void expressions();
    void laws();
    void definitions_data();
    void definitions();
    void types();
    void collations();
};

void TestRules::expressions_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("same");
    const auto same = [](const QString &left, const QString &right) {
        QTest::newRow(qPrintable(left + u" = "_s + right)) << left << right << true;
    };
    const auto different = [](const QString &left, const QString &right) {
        QTest::newRow(qPrintable(left + u" <> "_s + right)) << left << right << false;
    };
    same(u"a>0"_s, u"((a > 0))"_s);
    same(u"A"_s, u"a"_s);
    same(u"(ARRAY['x'::varchar, 'y'::varchar])::text[]"_s, u"ARRAY[('x'::varchar)::text, ('y'::varchar)::text]"_s);
    different(u"(ARRAY['x'::varchar])::text[]"_s, u"ARRAY['x'::varchar]"_s);
    same(u"\"a\""_s, u"a"_s);
    same(u"CAST(a AS text)"_s, u"a::text"_s);
    same(u"a::pg_catalog.int4"_s, u"a::integer"_s);
    same(u"a::int[3]"_s, u"a::integer[]"_s);
    same(u"'x'::public.mood"_s, u"'x'::mood"_s);
    same(u"'x'::varchar(3)"_s, u"'x'::character varying(3)"_s);
    same(u"nextval('s'::regclass)"_s, u"pg_catalog.nextval(CAST('s' AS regclass))"_s);
    same(u"a and b and c"_s, u"(a AND (b AND c))"_s);
    same(u"-1"_s, u"'-1'::integer"_s);
    same(u"-1.50"_s, u"'-1.50'::numeric"_s);
    same(u"9999999999"_s, u"'9999999999'::bigint"_s);
    same(u"true"_s, u"TRUE"_s);
    same(u"a OPERATOR(pg_catalog.+) b"_s, u"a + b"_s);
    same(u"a COLLATE pg_catalog.\"C\""_s, u"a COLLATE \"C\""_s);
    same(u"public.t.a"_s, u"t.a"_s);
    same(u"'it''s'"_s, u"E'it\\'s'"_s);
    same(u"a BETWEEN 1 AND b + 2"_s, u"((a >= 1) AND (a <= (b + 2)))"_s);
    same(u"a NOT BETWEEN 1 AND 2"_s, u"((a < 1) OR (a > 2))"_s);
    same(u"a BETWEEN 1 AND 2 AND c"_s, u"((a >= 1) AND (a <= 2) AND c)"_s);
    same(u"a IN (1, 2)"_s, u"(a = ANY (ARRAY[1, 2]))"_s);
    same(u"a NOT IN (1, -2)"_s, u"(a <> ALL (ARRAY[1, '-2'::integer]))"_s);
    same(u"a IN ('x')"_s, u"(a = 'x')"_s);
    same(u"a NOT LIKE 'x%'"_s, u"(a !~~ 'x%')"_s);
    same(u"a ILIKE b"_s, u"(a ~~* b)"_s);
    same(u"x AT TIME ZONE 'UTC'"_s, u"timezone('UTC', x)"_s);
    same(u"substring(a FROM 2 FOR 3)"_s, u"\"substring\"(a, 2, 3)"_s);
    same(u"trim(both from a)"_s, u"btrim(a)"_s);
    same(u"(a, b) = (1, 2)"_s, u"(ROW(a, b) = ROW(1, 2))"_s);
    same(u"ARRAY[]::text[]"_s, u"'{}'::text[]"_s);
    same(u"a = ANY ((ARRAY['x'::varchar])::text[])"_s, u"a = ANY (ARRAY['x'::text])"_s);
    same(u"nextval('s')"_s, u"nextval('public.s'::regclass)"_s);
    different(u"nextval('s'::text)"_s, u"nextval('s'::regclass)"_s);
    different(u"nextval('sales.s'::regclass)"_s, u"nextval('s'::regclass)"_s);
    same(u"nextval('sales.s'::regclass)"_s, u"\"nextval\"('\"sales\".\"s\"'::\"regclass\")"_s);
    different(u"nextval('\"S\"'::regclass)"_s, u"nextval('s'::regclass)"_s);
    different(u"nextval('\"a\"\"b\"'::regclass)"_s, u"nextval('ab'::regclass)"_s);
    different(u"a BETWEEN 1 AND 2"_s, u"a BETWEEN SYMMETRIC 1 AND 2"_s);
    different(u"a BETWEEN 1 AND 2"_s, u"a > 1 AND a <= 2"_s);
    different(u"a NOT BETWEEN 1 AND 2"_s, u"a < 1 AND a > 2"_s);
    different(u"a IN (1, 2)"_s, u"a = ANY (ARRAY[1, 3])"_s);
    different(u"a IN (1, 2)"_s, u"a = ALL (ARRAY[1, 2])"_s);
    different(u"a IN (1, 2)"_s, u"a NOT IN (1, 2)"_s);
    // For a real number these are two questions: ANY compares as double precision.
    different(u"a IN (0.1, 0.2)"_s, u"a = ANY (ARRAY[0.1, 0.2])"_s);
    // For a character(3) these are: IN ignores the padding.
    different(u"a IN ('x ', 'y')"_s, u"a = ANY (ARRAY['x ', 'y'])"_s);
    different(u"a LIKE 'x'"_s, u"a ILIKE 'x'"_s);
    different(u"a LIKE 'x'"_s, u"a NOT LIKE 'x'"_s);
    different(u"'x '::char(3)::text"_s, u"'x '::text"_s);
    different(u"'xyz'::varchar(2)::text"_s, u"'xyz'::text"_s);
    different(u"ARRAY[]::text[]"_s, u"ARRAY[]::integer[]"_s);
    different(u"NOT (a AND b)"_s, u"NOT a AND b"_s);
    different(u"a IS TRUE"_s, u"a IS NOT FALSE"_s);
    different(u"a OPERATOR(sales.=) b"_s, u"a = b"_s);
    different(u"a = 'X'"_s, u"a = 'x'"_s);
    different(u"a = b"_s, u"a = 'b'"_s);
    different(u"a::integer"_s, u"a::bigint"_s);
    different(u"a::numeric(10,2)"_s, u"a::numeric(10,3)"_s);
    different(u"a::\"char\""_s, u"a::char"_s);
    different(u"a::bit"_s, u"a::bit varying"_s);
    different(u"a > 0"_s, u"a > 1"_s);
    different(u"a > -1"_s, u"a > -2"_s);
    different(u"a > -1"_s, u"a > 0"_s);
    different(u"a > b"_s, u"b > a"_s);
    different(u"\"A\""_s, u"a"_s);
    different(u"CURRENT_TIMESTAMP"_s, u"now()"_s);
    different(u"'x'"_s, u"'x'::text"_s);
    different(u"'1'"_s, u"1"_s);
    different(u"1"_s, u"1.0"_s);
    different(u"1.5"_s, u"1.50"_s);
    different(u"'a b'"_s, u"'a  b'"_s);
    different(u"a AND b OR c"_s, u"a AND (b OR c)"_s);
    different(u"a::numeric(10,2)"_s, u"a::numeric(10,-2)"_s);
    different(u"a::integer"_s, u"a::integer[]"_s);
    different(u"sales.f(a)"_s, u"f(a)"_s);
    different(u"public.a"_s, u"a"_s);
    different(u"NULL"_s, QString());
    // Not understood: compared by their words.
    same(u"a !>> (b"_s, u"a  !>> /* ! */ (b"_s);
    different(u"a !>> (b"_s, u"a !>> (c"_s);
    different(u"a"_s, u"a !>> (b"_s);
}

void TestRules::expressions()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const bool, same);
    QCOMPARE(sameExpression(left, right), same);
    QCOMPARE(sameExpression(right, left), same);
}

void TestRules::laws()
{
    QVERIFY(rc::check("the same as it is and as it is printed", [] {
        const Comparison comparison = *comparisons();
        RC_ASSERT(sameExpression(comparison.written, comparison.written));
        RC_ASSERT(sameExpression(comparison.written, comparison.printed));
        RC_ASSERT(sameExpression(comparison.printed, comparison.written));
    }));
    QVERIFY(rc::check("symmetric, and another number is another expression", [] {
        const Comparison one = *comparisons();
        const Comparison other = *comparisons();
        RC_ASSERT(sameExpression(one.written, other.printed) == sameExpression(other.printed, one.written));
        if (one.number != other.number)
            RC_ASSERT(!sameExpression(one.written, other.printed));
    }));
}

void TestRules::definitions_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("view") << u"create or replace view public.v as select t.a as a, 1 from public.t;"_s
                          << u"CREATE VIEW v AS\n SELECT t.a,\n    1\n   FROM t"_s << true;
    QTest::newRow("view with another name of a column")
        << u"CREATE VIEW v AS SELECT t.a AS b FROM t"_s << u"CREATE VIEW v AS SELECT t.a FROM t"_s << false;
    QTest::newRow("columns of a view") << u"CREATE VIEW v(public, a) AS SELECT 1, 2"_s
                                       << u"CREATE VIEW v(a) AS SELECT 1, 2"_s << false;
    QTest::newRow("view with options") << u"CREATE VIEW v WITH (security_invoker=true) AS SELECT 1"_s
                                       << u"CREATE VIEW v AS SELECT 1"_s << false;
    QTest::newRow("trigger")
        << u"CREATE TRIGGER x BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE PROCEDURE public.f('a')"_s
        << u"CREATE TRIGGER x BEFORE UPDATE OR INSERT ON t FOR EACH ROW EXECUTE FUNCTION f('a')"_s << true;
    QTest::newRow("trigger with another argument")
        << u"CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f('public')"_s
        << u"CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()"_s << false;
    QTest::newRow("function") << u"CREATE FUNCTION f(a int) RETURNS int IMMUTABLE LANGUAGE SQL AS $$select a$$"_s
                              << u"CREATE OR REPLACE FUNCTION public.f(IN a integer)\n RETURNS integer\n LANGUAGE sql\n"
                                 " IMMUTABLE\nAS $function$select a$function$"_s
                              << true;
    QTest::newRow("body of a function") << u"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$select 1$$"_s
                                        << u"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$select  1$$"_s << false;
    QTest::newRow("several statements") << u"CREATE TRIGGER x BEFORE INSERT ON t EXECUTE FUNCTION f();\n"
                                           "ALTER TABLE public.t DISABLE TRIGGER x"_s
                                        << u"CREATE TRIGGER x BEFORE INSERT ON public.t EXECUTE FUNCTION f();\n"
                                           "ALTER TABLE t DISABLE TRIGGER x;"_s
                                        << true;
    QTest::newRow("one statement less") << u"CREATE DOMAIN d AS int; COMMENT ON DOMAIN d IS 'x'"_s
                                        << u"CREATE DOMAIN d AS int"_s << false;
    QTest::newRow("comment") << u"COMMENT ON COLUMN public.t.a IS 'x'"_s << u"COMMENT ON COLUMN t.a IS 'x'"_s << true;
    QTest::newRow("comment in a table called public")
        << u"COMMENT ON COLUMN public.a IS 'x'"_s << u"COMMENT ON COLUMN a IS 'x'"_s << false;
    QTest::newRow("values of an enum") << u"CREATE TYPE m AS ENUM ('public', 'a')"_s << u"CREATE TYPE m AS ENUM ('a')"_s
                                       << false;
    QTest::newRow("numbers below zero") << u"CREATE SEQUENCE s INCREMENT -1"_s << u"CREATE SEQUENCE s INCREMENT -2"_s
                                        << false;
    QTest::newRow("exclusion") << u"EXCLUDE USING gist (room WITH =, during WITH &&) WHERE ((active))"_s
                               << u"exclude using gist (room with =, during with &&) where (active)"_s << true;
    QTest::newRow("other exclusion") << u"EXCLUDE USING gist (room WITH =)"_s << u"EXCLUDE USING gist (room WITH &&)"_s
                                     << false;
    const auto view = [](const char *name, const QString &left, const QString &right, bool same) {
        QTest::newRow(name) << u"CREATE VIEW v AS "_s + left << u"CREATE VIEW v AS "_s + right << same;
    };
    view("qualified columns of the only table", u"SELECT t.a, t.b + 1 AS c FROM t WHERE t.a > 0 ORDER BY t.b"_s,
         u"SELECT a, b + 1 AS c FROM public.t AS t WHERE (a > 0) ORDER BY b"_s, true);
    view("sorted by a column, or by what has its name", u"SELECT -t.a AS a FROM t ORDER BY t.a"_s,
         u"SELECT -t.a AS a FROM t ORDER BY a"_s, false);
    view("distinct on", u"SELECT DISTINCT ON (t.a) -t.a AS a FROM t"_s, u"SELECT DISTINCT ON (a) -t.a AS a FROM t"_s,
         false);
    view("columns of two tables", u"SELECT t.a FROM t, s"_s, u"SELECT s.a FROM t, s"_s, false);
    view("column of the query outside", u"SELECT a FROM t WHERE EXISTS (SELECT FROM s WHERE s.a = t.a)"_s,
         u"SELECT a FROM t WHERE EXISTS (SELECT FROM s WHERE s.a = s.a)"_s, false);
    view("names that a column has anyway", u"SELECT count(*), 1, coalesce(a, 0), a::text FROM t"_s,
         u"SELECT count(*) AS count, 1 AS \"?column?\", COALESCE(a, 0) AS \"coalesce\", (a)::text AS a FROM t"_s, true);
    view("another name", u"SELECT count(*) FROM t"_s, u"SELECT count(*) AS n FROM t"_s, false);
    view("joins", u"SELECT t.a FROM t INNER JOIN s ON t.a=s.a LEFT OUTER JOIN u USING (a)"_s,
         u"SELECT t.a\n   FROM ((t\n     JOIN s ON ((t.a = s.a)))\n     LEFT JOIN u USING (a))"_s, true);
    view("another join", u"SELECT t.a FROM t JOIN s ON t.a = s.a"_s, u"SELECT t.a FROM t LEFT JOIN s ON t.a = s.a"_s,
         false);
    view("UNION", u"SELECT 1 UNION SELECT 2"_s, u"SELECT 1 UNION ALL SELECT 2"_s, false);
    QTest::newRow("names of a view's columns") << u"CREATE VIEW v (x, y) AS SELECT 1, a FROM t"_s
                                               << u"CREATE VIEW v AS SELECT 1 AS x, t.a AS y FROM t"_s << true;
    QTest::newRow("options of a view")
        << u"CREATE VIEW v WITH (security_invoker, security_barrier=on) AS SELECT 1 WITH LOCAL CHECK OPTION"_s
        << u"CREATE VIEW v WITH (security_barrier='true', security_invoker=true, check_option=local) AS SELECT 1"_s
        << true;
    QTest::newRow("option of a view off") << u"CREATE VIEW v WITH (security_barrier=off) AS SELECT 1"_s
                                          << u"CREATE VIEW v WITH (security_barrier) AS SELECT 1"_s << false;
    QTest::newRow("what a function is anyway")
        << u"CREATE FUNCTION f() RETURNS int VOLATILE CALLED ON NULL INPUT SECURITY INVOKER PARALLEL UNSAFE COST 100 "
           "NOT LEAKPROOF LANGUAGE SQL AS 'x'"_s
        << u"CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'x'"_s << true;
    QTest::newRow("what a function is not anyway")
        << u"CREATE FUNCTION f() RETURNS int SECURITY DEFINER LANGUAGE sql AS 'x'"_s
        << u"CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'x'"_s << false;
    QTest::newRow("defaults of a policy") << u"CREATE POLICY p ON t AS PERMISSIVE FOR ALL TO PUBLIC USING (a > 0)"_s
                                          << u"CREATE POLICY p ON public.t USING ((a > 0))"_s << true;
    QTest::newRow("condition of a trigger")
        << u"CREATE TRIGGER x AFTER UPDATE OF a ON t FOR EACH ROW WHEN (old.a IS DISTINCT FROM new.a) EXECUTE FUNCTION f()"_s
        << u"CREATE TRIGGER x AFTER UPDATE OF a ON t FOR EACH ROW WHEN ((OLD.a IS DISTINCT FROM NEW.a)) EXECUTE FUNCTION f()"_s
        << true;
    QTest::newRow("another condition")
        << u"CREATE TRIGGER x AFTER UPDATE ON t FOR EACH ROW WHEN (new.a > 0) EXECUTE FUNCTION f()"_s
        << u"CREATE TRIGGER x AFTER UPDATE ON t FOR EACH ROW WHEN (old.a > 0) EXECUTE FUNCTION f()"_s << false;
    // The catalog has the columns in the order of the table, where one that was made anew comes last.
    QTest::newRow("order of columns in statistics") << u"CREATE STATISTICS s (ndistinct) ON a, b FROM t"_s
                                                    << u"CREATE STATISTICS s (ndistinct) ON b, a FROM t"_s << true;
    QTest::newRow("another column in statistics") << u"CREATE STATISTICS s (ndistinct) ON a, b FROM t"_s
                                                  << u"CREATE STATISTICS s (ndistinct) ON a, c FROM t"_s << false;
    QTest::newRow("not understood") << u"CREATE PROPERTY  GRAPH g"_s << u"CREATE PROPERTY GRAPH g"_s << true;
}

void TestRules::definitions()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const bool, same);
    QVERIFY(sameDefinition(left, left));
    QCOMPARE(sameDefinition(left, right), same);
    QCOMPARE(sameDefinition(right, left), same);
}

void TestRules::types()
{
    QVERIFY(sameType({u"int"_s, {}}, {u"integer"_s, {}}));
    QVERIFY(!sameType({u"int"_s, {}}, {u"bigint"_s, {}}));
    // A type that was renamed is still the same type.
    const ObjectId mood = ObjectId::create();
    QVERIFY(sameType({u"mood[]"_s, mood}, {u"feeling[]"_s, mood}));
    QVERIFY(!sameType({u"mood[]"_s, mood}, {u"feeling"_s, mood}));
    QVERIFY(!sameType({u"mood"_s, mood}, {u"feeling"_s, ObjectId::create()}));
}

void TestRules::collations()
{
    const diff::Rules &rules = postgresql::rules();
    QVERIFY(rules.sameCollation(QString(), u"default"_s));
    QVERIFY(rules.sameCollation(u"pg_catalog.C"_s, u"C"_s));
    QVERIFY(!rules.sameCollation(u"C"_s, QString()));
    QVERIFY(!rules.sameCollation(u"C"_s, u"c"_s));
}

RELVAR_TEST_MAIN(TestRules)
#include "tst_rules.moc"
