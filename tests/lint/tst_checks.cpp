// SPDX-License-Identifier: GPL-3.0-or-later
// Each check on SQL that has what it looks for and on SQL that has not: it finds the one, leaves the other alone, and
// its fix removes it.
#include "dialects/builtin.h"
#include "document/documentstore.h"
#include "lint/linter.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::lint;
using document::Document;

namespace {

using Change = std::function<void(schema::Schema &)>;

const dialect::Dialect &dialectOf(const QString &id)
{
    const dialect::Dialect *dialect = dialect::find(dialects::builtin(), id);
    if (!dialect)
        qFatal("There is no dialect %s", qPrintable(id));
    return *dialect;
}

/// What the SQL makes; PostgreSQL's is read, SQLite's is run.
Result<schema::Schema> schemaOf(const dialect::Dialect &dialect, const QString &sql)
{
    if (const auto script = dialect.readScript(sql.toUtf8())) {
        if (!script->snapshot.notHandled.isEmpty())
            return fail(dialect::ScratchError::Lacking,
                        text("test", "%1", {script->snapshot.notHandled.first().reason}));
        return script->snapshot.schema;
    }
    auto scratch = dialect.openScratch();
    if (!scratch)
        return fail(scratch.error());
    for (const dialect::SplitStatement &statement : dialect.split(sql)) {
        if (const auto done = (*scratch)->execute(statement.sql); !done)
            return fail(done.error());
    }
    const auto snapshot = dialect.introspect(**scratch);
    if (!snapshot)
        return fail(snapshot.error());
    return snapshot->schema;
}

void changeTable(schema::Schema &schema, const QString &name, const std::function<void(schema::Table &)> &change)
{
    for (Box<schema::Table> &table : schema.tables) {
        if (table->name != name)
            continue;
        schema::Table changed = *table;
        change(changed);
        table = changed;
    }
}

QList<Problem> problemsOf(const schema::Schema &schema, const dialect::Dialect &dialect, const QString &code)
{
    Subject subject{schema, &dialect, {}, {}};
    subject.settings.on = {code};
    subject.settings.requiredColumns = {u"created_at"_s};
    QList<Problem> problems = findProblems(subject);
    problems.removeIf([&](const Problem &problem) { return problem.check->code != code; });
    return problems;
}

const QString postgresql = u"postgresql"_s;
const QString sqlite = u"sqlite"_s;

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndFixes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("good");
        QTest::addColumn<bool>("hasFix");
        QTest::addColumn<Change>("change");
        const auto row = [this](const char *name, const QString &code, const QString &dialect, const QString &bad,
                                const QString &good, bool hasFix = true, const Change &change = {}) {
            m_covered.insert(code);
            QTest::newRow(name) << code << dialect << bad << good << hasFix << change;
        };
        const QString parent = u"CREATE TABLE p (id bigint PRIMARY KEY, a int, b int, UNIQUE (a, b));"_s;
        const QString long1(70, u'n');

        row("table without name", u"RV101"_s, sqlite, u"CREATE TABLE t (a)"_s, u"CREATE TABLE t (a)"_s, true,
            [](schema::Schema &schema) { changeTable(schema, u"t"_s, [](auto &table) { table.name.clear(); }); });
        row("column without name", u"RV101"_s, sqlite, u"CREATE TABLE t (a)"_s, u"CREATE TABLE t (a)"_s, true,
            [](schema::Schema &schema) {
                changeTable(schema, u"t"_s, [](auto &table) { table.columns[0].name = u" "_s; });
            });
        row("long name", u"RV102"_s, postgresql, u"CREATE TABLE t (a int)"_s, u"CREATE TABLE t (a int)"_s, false,
            [=](schema::Schema &schema) {
                changeTable(schema, u"t"_s, [&](auto &table) { table.columns[0].name = long1; });
            });
        row("reserved word", u"RV103"_s, sqlite, u"CREATE TABLE t (\"Order\" INT)"_s, u"CREATE TABLE t (orders INT)"_s,
            false);
        row("two columns", u"RV104"_s, sqlite, u"CREATE TABLE t (a, b)"_s, u"CREATE TABLE t (a, b)"_s, false,
            [](schema::Schema &schema) {
                changeTable(schema, u"t"_s, [](auto &table) { table.columns[1].name = u"A"_s; });
            });
        row("index like a view", u"RV104"_s, sqlite,
            u"CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t; CREATE INDEX i ON t (a)"_s,
            u"CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t; CREATE INDEX i ON t (a)"_s, false,
            [](schema::Schema &schema) {
                changeTable(schema, u"t"_s, [](auto &table) { table.indexes[0].name = u"V"_s; });
            });
        row("capitals", u"RV105"_s, postgresql, u"CREATE TABLE t (\"createdAt\" int)"_s,
            u"CREATE TABLE t (createdAt int)"_s);
        row("capitals of a table", u"RV105"_s, postgresql, u"CREATE TABLE \"HTTPLog\" (a int)"_s,
            u"CREATE TABLE http_log (a int)"_s);
        row("blanks", u"RV105"_s, sqlite, u"CREATE TABLE [order items] (a)"_s, u"CREATE TABLE OrderItems (a)"_s);
        row("cut names", u"RV106"_s, postgresql, u"CREATE TABLE t (a int); CREATE TABLE u (a int)"_s,
            u"CREATE TABLE t (a int); CREATE TABLE u (a int)"_s, false, [=](schema::Schema &schema) {
                changeTable(schema, u"t"_s, [&](auto &table) { table.name = long1 + u'1'; });
                changeTable(schema, u"u"_s, [&](auto &table) { table.name = long1 + u'2'; });
            });
        row("convention", u"RV107"_s, postgresql, u"CREATE TABLE t (a int); CREATE INDEX by_a ON t (a)"_s,
            u"CREATE TABLE t (a int); CREATE INDEX t_a_idx ON t (a)"_s);

        row("no columns", u"RV201"_s, postgresql, u"CREATE TABLE t ()"_s, u"CREATE TABLE t (a int)"_s);
        row("no key", u"RV202"_s, postgresql, u"CREATE TABLE t (a int)"_s, u"CREATE TABLE t (a int PRIMARY KEY)"_s);
        row("no key in SQLite", u"RV202"_s, sqlite, u"CREATE TABLE t (a)"_s,
            u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s);
        row("empty index", u"RV203"_s, sqlite, u"CREATE TABLE t (a); CREATE INDEX i ON t (a)"_s,
            u"CREATE TABLE t (a); CREATE INDEX i ON t (a)"_s, true, [](schema::Schema &schema) {
                changeTable(schema, u"t"_s, [](auto &table) { table.indexes[0].parts.clear(); });
            });
        row("partition key", u"RV204"_s, postgresql, u"CREATE TABLE t (a int, b date) PARTITION BY RANGE (b)"_s,
            u"CREATE TABLE t (a int, b date, PRIMARY KEY (a, b)) PARTITION BY RANGE (b)"_s, false,
            [](schema::Schema &schema) {
                changeTable(schema, u"t"_s, [](auto &table) {
                    if (!table.primaryKey)
                        table.primaryKey = schema::PrimaryKey{.id = ObjectId(90), .parts = {{table.columns[0].id}}};
                });
            });
        row("small key", u"RV205"_s, postgresql,
            u"CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY); CREATE TABLE u (t_id int REFERENCES t)"_s,
            u"CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY); CREATE TABLE u (code int PRIMARY KEY)"_s);
        row("nullable unique", u"RV206"_s, postgresql, u"CREATE TABLE t (a int NOT NULL, b int, UNIQUE (a, b))"_s,
            u"CREATE TABLE t (a int UNIQUE, b int NOT NULL, c int NOT NULL, UNIQUE (b, c))"_s);
        row("nothing required", u"RV207"_s, sqlite, u"CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c)"_s,
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, a NOT NULL, b, c)"_s, false);
        row("required column", u"RV208"_s, postgresql, u"CREATE TABLE t (a int)"_s,
            u"CREATE TABLE t (a int, created_at timestamptz)"_s);
        row("no comment", u"RV209"_s, postgresql, u"CREATE TABLE t (a int)"_s,
            u"CREATE TABLE t (a int); COMMENT ON TABLE t IS 'why'"_s, false);
        row("NULL as default", u"RV210"_s, sqlite, u"CREATE TABLE t (a int NOT NULL DEFAULT NULL)"_s,
            u"CREATE TABLE t (a int NOT NULL, b int DEFAULT NULL)"_s);

        row("unknown table", u"RV301"_s, sqlite, u"CREATE TABLE t (a REFERENCES gone (id))"_s,
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, a REFERENCES t (id))"_s);
        row("types", u"RV302"_s, postgresql, parent + u"CREATE TABLE t (p int REFERENCES p)"_s,
            parent + u"CREATE TABLE t (p bigint REFERENCES p)"_s);
        row("no key there", u"RV303"_s, sqlite,
            u"CREATE TABLE p (id INTEGER PRIMARY KEY, a INT); CREATE TABLE t (p INT REFERENCES p (a))"_s,
            u"CREATE TABLE p (id INTEGER PRIMARY KEY, a INT UNIQUE); CREATE TABLE t (p INT REFERENCES p (a))"_s);
        row("no index", u"RV304"_s, postgresql, parent + u"CREATE TABLE t (p bigint REFERENCES p)"_s,
            parent + u"CREATE TABLE t (p bigint REFERENCES p, q int); CREATE INDEX ON t (p, q)"_s);
        row("partial index does not count", u"RV304"_s, postgresql,
            parent + u"CREATE TABLE t (p bigint REFERENCES p, q int); CREATE INDEX ON t (p) WHERE q > 0"_s,
            parent + u"CREATE TABLE t (p bigint PRIMARY KEY REFERENCES p)"_s);
        row("set null", u"RV305"_s, postgresql,
            parent + u"CREATE TABLE t (p bigint NOT NULL REFERENCES p ON DELETE SET NULL)"_s,
            parent + u"CREATE TABLE t (p bigint REFERENCES p ON DELETE SET NULL)"_s);
        row("set default", u"RV306"_s, postgresql,
            parent + u"CREATE TABLE t (p bigint NOT NULL REFERENCES p ON DELETE SET DEFAULT)"_s,
            parent + u"CREATE TABLE t (p bigint NOT NULL DEFAULT 1 REFERENCES p ON DELETE SET DEFAULT)"_s);
        row("partly null", u"RV307"_s, postgresql,
            parent + u"CREATE TABLE t (a int NOT NULL, b int, FOREIGN KEY (a, b) REFERENCES p (a, b))"_s,
            parent + u"CREATE TABLE t (a int NOT NULL, b int NOT NULL, FOREIGN KEY (a, b) REFERENCES p (a, b))"_s);
        row("twice", u"RV308"_s, postgresql,
            parent + u"CREATE TABLE t (p bigint REFERENCES p, FOREIGN KEY (p) REFERENCES p (id))"_s,
            parent + u"CREATE TABLE t (p bigint REFERENCES p, q bigint REFERENCES p)"_s);
        row("no action", u"RV309"_s, postgresql, parent + u"CREATE TABLE t (p bigint REFERENCES p)"_s,
            parent + u"CREATE TABLE t (p bigint REFERENCES p ON DELETE CASCADE)"_s, false);
        row("not valid", u"RV310"_s, postgresql,
            parent
                + u"CREATE TABLE t (p bigint); ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (p) REFERENCES p NOT VALID"_s,
            parent + u"CREATE TABLE t (p bigint); ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (p) REFERENCES p"_s);
        row("check not valid", u"RV310"_s, postgresql,
            u"CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID"_s,
            u"CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0)"_s);
        row("not enforced", u"RV311"_s, postgresql, u"CREATE TABLE t (a int CHECK (a > 0))"_s,
            u"CREATE TABLE t (a int CHECK (a > 0))"_s, false, [](schema::Schema &schema) {
                changeTable(schema, u"t"_s, [](auto &table) { table.checks[0].notEnforced = true; });
            });
        row("undrawn", u"RV312"_s, postgresql,
            u"CREATE TABLE categories (id bigint PRIMARY KEY); CREATE TABLE t (category_id bigint)"_s,
            u"CREATE TABLE categories (id bigint PRIMARY KEY); CREATE TABLE t (category_id bigint REFERENCES "
            u"categories); "
            u"CREATE TABLE u (category_id text)"_s);
        const QString circle = u"CREATE TABLE a (id int PRIMARY KEY, b int NOT NULL); "
                               u"CREATE TABLE b (id int PRIMARY KEY, a int %1 REFERENCES a %2); "
                               u"ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b %2"_s;
        row("required circle", u"RV321"_s, postgresql, circle.arg(u"NOT NULL"_s, QString()),
            circle.arg(QString(), QString()));
        row("cascade circle", u"RV322"_s, postgresql, circle.arg(QString(), u"ON DELETE CASCADE"_s),
            circle.arg(QString(), u"ON DELETE RESTRICT"_s), false);
        row("cascade to itself", u"RV323"_s, sqlite,
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, up INTEGER REFERENCES t (id) ON DELETE CASCADE)"_s,
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, up INTEGER REFERENCES t (id))"_s);

        row("same index", u"RV401"_s, sqlite, u"CREATE TABLE t (a); CREATE INDEX i ON t (a); CREATE INDEX j ON t (a)"_s,
            u"CREATE TABLE t (a); CREATE INDEX i ON t (a); CREATE INDEX j ON t (a DESC); CREATE INDEX k ON t (a) WHERE a > 0"_s);
        row("index on the key", u"RV401"_s, postgresql,
            u"CREATE TABLE t (a int PRIMARY KEY); CREATE INDEX i ON t (a)"_s,
            u"CREATE TABLE t (a int PRIMARY KEY, b int); CREATE INDEX i ON t (b)"_s);
        row("beginning", u"RV402"_s, sqlite,
            u"CREATE TABLE t (a, b); CREATE INDEX i ON t (a); CREATE INDEX j ON t (a, b)"_s,
            u"CREATE TABLE t (a, b); CREATE UNIQUE INDEX i ON t (a); CREATE INDEX j ON t (a, b); CREATE INDEX k ON t (b)"_s);
        row("unique twice", u"RV403"_s, postgresql,
            u"CREATE TABLE t (a int, b int, PRIMARY KEY (a, b), UNIQUE (b, a))"_s,
            u"CREATE TABLE t (a int, b int, PRIMARY KEY (a, b), UNIQUE (b))"_s);
        row("invalid index", u"RV404"_s, postgresql, u"CREATE TABLE t (a int); CREATE INDEX i ON t (a)"_s,
            u"CREATE TABLE t (a int); CREATE INDEX i ON t (a)"_s, false, [](schema::Schema &schema) {
                changeTable(schema, u"t"_s, [](auto &table) { table.indexes[0].invalid = true; });
            });
        row("boolean index", u"RV405"_s, postgresql, u"CREATE TABLE t (a boolean); CREATE INDEX i ON t (a)"_s,
            u"CREATE TABLE t (a boolean, b int); CREATE INDEX i ON t (b) WHERE a; CREATE INDEX j ON t (a, b)"_s);
        row("document index", u"RV406"_s, postgresql, u"CREATE TABLE t (a jsonb); CREATE INDEX i ON t (a)"_s,
            u"CREATE TABLE t (a jsonb); CREATE INDEX i ON t USING gin (a)"_s);
        row("wide index", u"RV407"_s, sqlite,
            u"CREATE TABLE t (a, b, c, d, e, f); CREATE INDEX i ON t (a, b, c, d, e, f)"_s,
            u"CREATE TABLE t (a, b, c, d, e, f); CREATE INDEX i ON t (a, b)"_s, false);

        row("timestamp", u"RV501"_s, postgresql, u"CREATE TABLE t (a timestamp(3))"_s,
            u"CREATE TABLE t (a timestamptz(3))"_s);
        row("timetz", u"RV502"_s, postgresql, u"CREATE TABLE t (a timetz)"_s, u"CREATE TABLE t (a time)"_s);
        row("char", u"RV503"_s, postgresql, u"CREATE TABLE t (a char(2))"_s, u"CREATE TABLE t (a text, b \"char\")"_s);
        row("varchar", u"RV504"_s, postgresql, u"CREATE TABLE t (a varchar(255))"_s, u"CREATE TABLE t (a varchar)"_s);
        row("money", u"RV505"_s, postgresql, u"CREATE TABLE t (a money)"_s, u"CREATE TABLE t (a numeric(19,4))"_s);
        row("serial", u"RV506"_s, postgresql, u"CREATE TABLE t (a bigserial PRIMARY KEY)"_s,
            u"CREATE TABLE t (a bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY)"_s, false);
        row("json", u"RV507"_s, postgresql, u"CREATE TABLE t (a json)"_s, u"CREATE TABLE t (a jsonb)"_s);
        row("floating money", u"RV508"_s, postgresql, u"CREATE TABLE t (unit_price double precision)"_s,
            u"CREATE TABLE t (unit_price numeric, weight double precision, pricey real)"_s);
        row("floating money in SQLite", u"RV508"_s, sqlite, u"CREATE TABLE t (total REAL)"_s,
            u"CREATE TABLE t (total INTEGER)"_s, false);
        row("boolean as number", u"RV509"_s, postgresql, u"CREATE TABLE t (is_open smallint NOT NULL DEFAULT 1)"_s,
            u"CREATE TABLE t (is_open boolean, island int)"_s);
        row("uuid as text", u"RV510"_s, postgresql, u"CREATE TABLE t (order_uuid char(36))"_s,
            u"CREATE TABLE t (order_uuid uuid, name varchar(36))"_s);
        row("empty enum", u"RV511"_s, postgresql, u"CREATE TYPE e AS ENUM ()"_s, u"CREATE TYPE e AS ENUM ('a', 'b')"_s,
            false);
        row("single enum", u"RV512"_s, postgresql, u"CREATE TYPE e AS ENUM ('a')"_s,
            u"CREATE TYPE e AS ENUM ('a', 'b')"_s, false);

        const QString viewed = u"CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t"_s;
        row("broken view", u"RV601"_s, postgresql, viewed, viewed, true, [](schema::Schema &schema) {
            schema::View view = *schema.views.first();
            view.dependsOn.append({ObjectId(99), {}});
            schema.views[0] = view;
        });
        const QString triggered = u"CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ "
                                  u"BEGIN RETURN NEW; END $$; "
                                  u"CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()"_s;
        row("broken trigger", u"RV602"_s, postgresql, triggered, triggered, true, [](schema::Schema &schema) {
            schema.otherObjects.removeIf([](const auto &object) { return object->kind == u"function"; });
        });
        row("idle policies", u"RV603"_s, postgresql, u"CREATE TABLE t (a int); CREATE POLICY p ON t USING (true)"_s,
            u"CREATE TABLE t (a int); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t USING (true)"_s);
        row("locked table", u"RV604"_s, postgresql,
            u"CREATE TABLE t (a int); ALTER TABLE t ENABLE ROW LEVEL SECURITY"_s,
            u"CREATE TABLE t (a int); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t USING (true)"_s,
            false);
        const QString parted = u"CREATE TABLE t (a int) PARTITION BY LIST (a);"_s;
        row("no partition", u"RV605"_s, postgresql, parted, parted + u"CREATE TABLE t1 PARTITION OF t DEFAULT"_s,
            false);
        row("no default partition", u"RV606"_s, postgresql,
            parted + u"CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1)"_s,
            parted + u"CREATE TABLE t1 PARTITION OF t DEFAULT"_s, false);
        row("short sequence", u"RV607"_s, postgresql,
            u"CREATE TABLE t (a bigint); CREATE SEQUENCE s AS integer OWNED BY t.a"_s,
            u"CREATE TABLE t (a bigint); CREATE SEQUENCE s AS bigint OWNED BY t.a"_s);
        row("cycling sequence", u"RV608"_s, postgresql,
            u"CREATE TABLE t (a bigint PRIMARY KEY); CREATE SEQUENCE s CYCLE OWNED BY t.a"_s,
            u"CREATE TABLE t (a bigint PRIMARY KEY); CREATE SEQUENCE s OWNED BY t.a"_s);
        row("open search path", u"RV609"_s, postgresql,
            u"CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$"_s,
            u"CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$ SELECT 1 $$"_s,
            false);
        row("rule", u"RV610"_s, postgresql,
            u"CREATE TABLE t (a int); CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING"_s,
            u"CREATE TABLE t (a int)"_s, false);
        row("inheritance", u"RV611"_s, postgresql, u"CREATE TABLE p (a int); CREATE TABLE t () INHERITS (p)"_s,
            u"CREATE TABLE p (a int); CREATE TABLE t (a int)"_s, false);

        row("not strict", u"RV701"_s, sqlite, u"CREATE TABLE t (a TEXT)"_s, u"CREATE TABLE t (a TEXT) STRICT"_s);
        row("affinity", u"RV702"_s, sqlite, u"CREATE TABLE t (a STRING)"_s,
            u"CREATE TABLE t (a VARCHAR(10), b BOOLEAN, c DATETIME)"_s);
        row("POINT is an INT", u"RV702"_s, sqlite, u"CREATE TABLE t (place POINT)"_s, u"CREATE TABLE t (place TEXT)"_s);
        row("autoincrement", u"RV703"_s, sqlite, u"CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)"_s,
            u"CREATE TABLE t (id INTEGER PRIMARY KEY)"_s);
        row("large rows", u"RV704"_s, sqlite, u"CREATE TABLE t (id TEXT PRIMARY KEY, picture BLOB) WITHOUT ROWID"_s,
            u"CREATE TABLE t (id TEXT PRIMARY KEY, n INT) WITHOUT ROWID"_s);
        row("no rowid alias", u"RV705"_s, sqlite, u"CREATE TABLE t (id INT PRIMARY KEY)"_s,
            u"CREATE TABLE t (id integer PRIMARY KEY)"_s);
        row("double quotes", u"RV706"_s, sqlite, u"CREATE TABLE t (a TEXT DEFAULT \"it's\")"_s,
            u"CREATE TABLE t (a TEXT DEFAULT 'it''s')"_s);
        row("nullable key", u"RV707"_s, sqlite, u"CREATE TABLE t (a TEXT PRIMARY KEY)"_s,
            u"CREATE TABLE t (a TEXT NOT NULL PRIMARY KEY)"_s);
    }

    void findsAndFixes()
    {
        QFETCH(QString, code);
        QFETCH(QString, dialect);
        QFETCH(QString, bad);
        QFETCH(QString, good);
        QFETCH(bool, hasFix);
        QFETCH(Change, change);
        const dialect::Dialect &product = dialectOf(dialect);
        const Result<schema::Schema> sound = schemaOf(product, good);
        QVERIFY_RESULT(sound);
        for (const Problem &problem : problemsOf(*sound, product, code))
            QFAIL(qPrintable(problem.text.toString()));

        Result<schema::Schema> broken = schemaOf(product, bad);
        QVERIFY_RESULT(broken);
        if (change)
            change(*broken);
        const QList<Problem> problems = problemsOf(*broken, product, code);
        QCOMPARE(problems.size(), 1);
        const Problem &problem = problems.first();
        QVERIFY(!problem.text.isEmpty());
        QVERIFY(!objectPath(*broken, problem.object, problem.part).isEmpty() || code == u"RV101");
        QCOMPARE(problem.fix != nullptr, hasFix);
        QCOMPARE(problem.fixLabel.isEmpty(), !hasFix);
        if (!hasFix)
            return;
        Document document;
        document.schema = *broken;
        const Result<Document> fixed = problem.fix(document);
        QVERIFY_RESULT(fixed);
        const QList<Problem> left = problemsOf(*fixed->schema, product, code);
        QVERIFY2(left.isEmpty(), left.isEmpty() ? "" : qPrintable(left.first().text.toString()));
    }

    void everyCheckIsCoveredAndExplained()
    {
        QSet<QString> names;
        QString last;
        QVERIFY(checks().size() >= 30);
        for (const Check &check : checks()) {
            // Those of migrations are found in files: tst_project_lintmigration.
            const bool isOfMigrations = check.code.startsWith(u"RV8");
            QVERIFY2(m_covered.contains(check.code) || isOfMigrations, qPrintable(check.code));
            QVERIFY2(check.code > last, qPrintable(check.code));
            last = check.code;
            QVERIFY2(!names.contains(check.name), qPrintable(check.name));
            names.insert(check.name);
            for (const Text &sentence : {check.cause, check.remedy}) {
                const QString words = sentence.toString();
                QVERIFY2(words.endsWith(u'.') && words.count(u". "_s) == 0, qPrintable(words));
            }
            QVERIFY(!check.title.isEmpty());
            QCOMPARE(check.inTable || check.inSchema, !isOfMigrations);
            QCOMPARE(findCheck(check.name.toUpper()), &check);
        }
        QVERIFY(!findCheck(u"RV999"_s));
    }

    void settingsSwitchAndWeigh()
    {
        const dialect::Dialect &product = dialectOf(sqlite);
        const Result<schema::Schema> schema = schemaOf(product, u"CREATE TABLE t (a STRING)"_s);
        QVERIFY_RESULT(schema);
        const auto codes = [&](const Settings &settings) {
            QStringList found;
            for (const Problem &problem : findProblems({*schema, &product, settings, {}}))
                found.append(problem.check->code + (problem.isIgnored ? u"-"_s : QString()) + u' '
                             + wordOf(problem.severity));
            return found;
        };
        QCOMPARE(codes({}), (QStringList{u"RV202 warning"_s, u"RV702 warning"_s}));
        QCOMPARE(codes({.off = {u"RV202"_s}}), QStringList{u"RV702 warning"_s});
        QCOMPARE(codes({.on = {u"RV701"_s}, .off = {u"RV202"_s}}), (QStringList{u"RV701 hint"_s, u"RV702 warning"_s}));
        QCOMPARE(codes({.off = {u"RV202"_s}, .severities = {{u"RV702"_s, Severity::Error}}}),
                 QStringList{u"RV702 error"_s});
        QCOMPARE(codes({.ignored = {{u"RV202"_s, u"*"_s}, {u"other-affinity"_s, u"t.b"_s}}}),
                 (QStringList{u"RV202- warning"_s, u"RV702 warning"_s}));
        QCOMPARE(codes({.ignored = {{u"RV202"_s, u"T"_s}, {u"other-affinity"_s, u"t.?"_s}}}),
                 (QStringList{u"RV202- warning"_s, u"RV702- warning"_s}));
    }

    void looksAgainOnlyAtWhatHasChanged()
    {
        const dialect::Dialect &product = dialectOf(sqlite);
        const Result<schema::Schema> made
            = schemaOf(product,
                       u"CREATE TABLE p (id INTEGER PRIMARY KEY, a INT); CREATE TABLE t (p INT REFERENCES p (a)); "
                       u"CREATE TABLE u (a STRING)"_s);
        QVERIFY_RESULT(made);
        schema::Schema schema = *made;
        Linter linter;
        const auto found = [&] {
            QStringList texts;
            for (const Problem &problem : linter.find({schema, &product, {}, {}}))
                texts.append(problem.text.toString());
            return texts;
        };
        const auto fresh = [&] {
            QStringList texts;
            for (const Problem &problem : findProblems({schema, &product, {}, {}}))
                texts.append(problem.text.toString());
            return texts;
        };
        QCOMPARE(found(), fresh());
        // What a relation says depends on the table that it points at.
        const qsizetype before = found().size();
        changeTable(schema, u"p"_s, [](schema::Table &table) {
            table.uniqueConstraints.append({.id = ObjectId(90), .parts = {{table.columns[1].id}}});
        });
        QCOMPARE(found(), fresh());
        QCOMPARE(found().size(), before - 1);
        changeTable(schema, u"u"_s, [](schema::Table &table) { table.name = u"renamed"_s; });
        QCOMPARE(found(), fresh());
        schema.tables.removeFirst();
        QCOMPARE(found(), fresh());
    }

private:
    QSet<QString> m_covered;
};

RELVAR_TEST_MAIN(TestChecks)
#include "tst_checks.moc"
