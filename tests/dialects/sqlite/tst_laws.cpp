// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of any SQLite database: what is read can be written again, and every way there has its way back, with
// every row. RC_PARAMS="max_success=…" says how many are tried.
#include "cases/databasecontent.h"
#include "dialects/sqlite/dialect.h"
#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/stash.h"
#include "edit/edits.h"
#include "plan/plan.h"
#include "support/arbitrarysqlite.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/rowssince.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace relvar;
using namespace relvar::test;

namespace {

using ConnectionPointer = std::unique_ptr<database::Connection>;

QString listed(const schema::Schema &from, const schema::Schema &to, const diff::Changes &changes)
{
    QStringList texts;
    for (const diff::Description &line : diff::describe(changes, from, to))
        texts.append(line.text.toString());
    return texts.join(u'\n');
}

/// SQLite's words when a row, not the statement, is in the way: a random NOT NULL or UNIQUE meets random rows.
bool isRefusedByRows(const Error &error)
{
    const QString words = error.detail + error.where;
    if (words.contains(u"every claim"_s)) {
        return words.contains(u"are without parent"_s) || words.contains(u"without new faults"_s)
               || words.contains(u"from since then have a value"_s);
    }
    // AUTOINCREMENT has no number for a row without one when the largest is taken: SQLITE_FULL.
    if (error.code.is(sqlite::SqliteError::Full))
        return true;
    // ALTER COLUMN … SET NOT NULL names nothing.
    return words.contains(u"constraint failed"_s) || words.contains(u"datatype mismatch"_s)
           || words.contains(u"cannot store "_s);
}

/// "t: 7| 'a'" → "t: 'a'"
void withoutNumbers(QStringList &rows, const QString &table)
{
    const QString beginning = table + u": "_s;
    for (QString &row : rows) {
        if (row.startsWith(beginning))
            row = beginning + row.section(u"| "_s, 1);
    }
    rows.sort();
}

/// A column of a table that has a key besides goes.
schema::Schema withoutSomeColumn(const schema::Schema &schema)
{
    for (const Box<schema::Table> &table : schema.tables) {
        if (!table->primaryKey)
            continue;
        for (const schema::Column &column : table->columns) {
            if (column.generated || table->isPrimaryKeyColumn(column.id))
                continue;
            document::Document document;
            document.schema = schema;
            if (const auto dropped = edit::dropColumn(table->id, column.id)(document))
                return *dropped->schema;
        }
    }
    return schema;
}

QString asScript(const QStringList &statements)
{
    return statements.isEmpty() ? QString() : statements.join(u";\n"_s) + u';';
}

} // namespace

class TestLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsReadCanBeWritten();
    void realDatabasesToo_data();
    void realDatabasesToo();
    void thereAndBack();

private:
    ConnectionPointer open() const
    {
        auto connection = m_dialect.openScratch({}, {});
        return connection ? std::move(*connection) : nullptr;
    }

    /// Null when SQLite refuses a part of it, or leaves a view or trigger that nobody can use.
    ConnectionPointer made(const QStringList &statements) const
    {
        ConnectionPointer connection = open();
        for (const QString &sql : statements) {
            if (const auto done = connection->execute(sql); !done) {
                m_refusal = done.error().detail + u": "_s + sql;
                return nullptr;
            }
        }
        m_refusal.clear();
        const auto views = connection->query(u"SELECT name FROM sqlite_master WHERE type = 'view'"_s);
        for (const QVariantList &view : views->rows) {
            if (!connection->query(u"SELECT * FROM "_s + quoted(view.first().toString()) + u" LIMIT 0"_s))
                return nullptr;
        }
        const auto tables = connection->query(
            u"SELECT m.name, group_concat('\"' || replace(c.name, '\"', '\"\"') || '\" = NULL', ', ') "
            "FROM sqlite_master AS m, pragma_table_xinfo(m.name) AS c "
            "WHERE m.type IN ('table', 'view') AND c.hidden = 0 AND EXISTS (SELECT 1 FROM sqlite_master AS t "
            "WHERE t.type = 'trigger' AND t.tbl_name = m.name) GROUP BY 1"_s);
        for (const QVariantList &table : tables->rows) {
            const QString name = quoted(table.at(0).toString());
            for (const QString &write : {u"DELETE FROM "_s + name, u"INSERT INTO "_s + name + u" DEFAULT VALUES"_s,
                                         u"UPDATE "_s + name + u" SET "_s + table.at(1).toString()}) {
                const auto prepared = connection->query(u"EXPLAIN "_s + write);
                // A view has only the triggers that somebody made.
                if (!prepared && !prepared.error().detail.contains(u"because it is a view"_s))
                    return nullptr;
            }
        }
        return connection;
    }

    QStringList statementsOf(const schema::Schema &schema) const
    {
        QStringList statements;
        for (const dialect::Statement &statement : m_dialect.create(schema))
            statements.append(statement.sql);
        return statements;
    }

    schema::Schema read(database::Connection &connection) const
    {
        const auto snapshot = m_dialect.introspect(connection);
        RC_ASSERT(snapshot.has_value());
        return snapshot->schema;
    }

    DatabaseContent contentOf(database::Connection &connection) const
    {
        const auto content = readContent(connection);
        RC_ASSERT(content.has_value());
        return *content;
    }

    void assertSame(const schema::Schema &expected, const schema::Schema &reached) const
    {
        const schema::Schema paired = diff::pair(expected, reached, m_dialect.rules());
        const QString left = listed(expected, paired, diff::diff(expected, paired, m_dialect.rules()));
        if (!left.isEmpty())
            RC_FAIL((u"left over: "_s + left).toStdString());
    }

    static void assertSameContent(const DatabaseContent &before, const DatabaseContent &after, bool withRows)
    {
        QStringList schema = after.sortedSchema();
        // SQLite keeps its table of sequences for good.
        const QString sequences = u"CREATE TABLE sqlite_sequence(name,seq)"_s;
        if (!before.schema.contains(sequences))
            schema.removeAll(sequences);
        QString left = difference(before.sortedSchema(), schema);
        if (withRows)
            left += difference(before.rows, after.rows);
        if (!left.isEmpty())
            RC_FAIL((u"not as before: "_s + left).toStdString());
    }

    Result<> run(database::Connection &connection, const dialect::Script &script) const
    {
        return runScript(connection, m_dialect, plan::toSql(script), script.transactional);
    }

    /// `inserts` are rows for the target; nothing: the plan keeps nothing, so nothing is written before a way back.
    void goThereAndBack(database::Connection &connection, const plan::MigrationPlan &plan,
                        const std::optional<QStringList> &inserts);
    void goBackWithRowsSince(database::Connection &connection, const plan::MigrationPlan &plan, RowsSince &rows,
                             const QStringList &inserts);

    sqlite::SqliteDialect m_dialect;
    /// Why made() made nothing.
    mutable QString m_refusal;
    std::map<std::string, int> m_outcomes;
};

void TestLaws::initTestCase()
{
    useLawParameters("max_success=200 max_discard_ratio=100");
}

void TestLaws::whatIsReadCanBeWritten()
{
    QVERIFY(rc::check("inspect, write, inspect: the same", [this] {
        ArbitrarySqlite source;
        const schema::Schema made = source.make(5);
        const ConnectionPointer first = this->made(statementsOf(made));
        RC_PRE(bool(first));
        const QStringList rows = source.rows(made);
        RC_LOG() << asScript(statementsOf(made)).toStdString() << '\n' << asScript(rows).toStdString();
        for (const QString &row : rows)
            (void)first->execute(row);
        const schema::Schema schema = read(*first);
        const schema::Schema asMade = diff::pair(made, schema, m_dialect.rules());
        const QString misread = listed(made, asMade, diff::diff(made, asMade, m_dialect.rules()));
        if (!misread.isEmpty())
            RC_FAIL((u"misread: "_s + misread).toStdString());

        // As text that the database stores, and as our own.
        schema::Schema spelled = schema;
        for (Box<schema::Table> &box : spelled.tables) {
            schema::Table table = *box;
            table.definition.clear();
            for (schema::Index &index : table.indexes)
                index.definition.clear();
            box = table;
        }
        for (const schema::Schema &written : {schema, spelled}) {
            const ConnectionPointer second = this->made(statementsOf(written));
            if (!second)
                RC_FAIL((u"refused: "_s + m_refusal).toStdString());
            assertSame(schema, read(*second));
        }

        // From nothing, and back to nothing with all the rows.
        const auto plan = plan::compile(schema::Schema(), schema, m_dialect, {.keepDropped = false});
        if (!plan)
            RC_FAIL((u"not compiled: "_s + plan.error().toString()).toStdString());
        const ConnectionPointer third = open();
        RC_ASSERT(run(*third, plan->up).has_value());
        assertSame(schema, read(*third));
        for (const QString &row : rows)
            (void)third->execute(row);
        const Result<> back = run(*third, plan->down);
        if (!back)
            RC_FAIL((back.error().toString() + back.error().where).toStdString());
        RC_ASSERT(read(*third).isEmpty());
    }));
}

void TestLaws::realDatabasesToo_data()
{
    QTest::addColumn<QString>("file");
    const QString folder = qEnvironmentVariable("RELVAR_CORPORA");
    if (folder.isEmpty())
        QSKIP("RELVAR_CORPORA is not set: no real databases to try this on");
    for (const QString &name : {u"chinook.sqlite"_s, u"mediawiki.sqlite"_s})
        QTest::newRow(qPrintable(name)) << folder + u'/' + name;
}

/// From a whole database to its text, from the text to a database with the same rows, and back to nothing.
void TestLaws::realDatabasesToo()
{
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(file, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto source = openFile(m_dialect, path);
    QVERIFY_RESULT(source);
    const auto snapshot = m_dialect.introspect(**source);
    QVERIFY_RESULT(snapshot);
    const auto content = readContent(**source);
    QVERIFY_RESULT(content);
    const auto plan = plan::compile(schema::Schema(), snapshot->schema, m_dialect, {.keepDropped = false});
    QVERIFY_RESULT(plan);

    const auto written = openFile(m_dialect, folder.filePath(u"written.db"_s));
    QVERIFY_RESULT(written);
    QVERIFY_RESULT(run(**written, plan->up));
    const auto reached = m_dialect.introspect(**written);
    QVERIFY_RESULT(reached);
    const schema::Schema paired = diff::pair(snapshot->schema, reached->schema, m_dialect.rules());
    QCOMPARE(listed(snapshot->schema, paired, diff::diff(snapshot->schema, paired, m_dialect.rules())), QString());

    for (const QString &setUp :
         {u"PRAGMA foreign_keys = OFF"_s, u"ATTACH %1 AS source"_s.arg(m_dialect.quoteLiteral(path))})
        QVERIFY_RESULT((*written)->execute(setUp));
    for (const Box<schema::Table> &table : snapshot->schema.tables) {
        const QString name = m_dialect.quoteIdentifier(table->name);
        QVERIFY_RESULT((*written)->execute(u"INSERT INTO main.%1 SELECT * FROM source.%1"_s.arg(name)));
    }
    QVERIFY_RESULT((*written)->execute(u"DETACH source"_s));
    QVERIFY_RESULT((*written)->execute(u"PRAGMA foreign_keys = ON"_s));
    const auto filled = readContent(**written);
    QVERIFY_RESULT(filled);
    QCOMPARE(difference(content->sortedSchema(), filled->sortedSchema()), QString());
    QVERIFY(content->rows.size() > 100 || snapshot->schema.tables.size() > 50);

    QVERIFY_RESULT(run(**written, plan->down));
    const auto left = m_dialect.introspect(**written);
    QVERIFY_RESULT(left);
    QVERIFY(left->schema.isEmpty());
}

void TestLaws::goThereAndBack(database::Connection &connection, const plan::MigrationPlan &plan,
                              const std::optional<QStringList> &inserts)
{
    DatabaseContent before = contentOf(connection);
    RowsSince rowsSince(connection, m_dialect, plan, [](const QString &column) {
        return u"typeof("_s + column + u") || ' ' || quote("_s + column + u')';
    });
    rowsSince.readBefore();
    const Result<> up = run(connection, plan.up);
    if (!up) {
        if (!isRefusedByRows(up.error()))
            RC_FAIL((u"up: "_s + up.error().toString() + u'\n' + up.error().where).toStdString());
        ++m_outcomes["refused by rows"];
        assertSameContent(before, contentOf(connection), true);
        return;
    }
    assertSame(plan.to, read(connection));
    const Result<> down = run(connection, plan.down);
    const bool lossless = plan.grade == plan::Grade::Lossless;
    if (!down) {
        // A NOT NULL column comes back without the values that nothing has kept.
        if (lossless || !isRefusedByRows(down.error()))
            RC_FAIL((u"down: "_s + down.error().toString() + u'\n' + down.error().where).toStdString());
        ++m_outcomes["rows refuse the way back, as said"];
        return;
    }
    ++m_outcomes[lossless ? "lossless" : "structure only"];
    DatabaseContent after = contentOf(connection);
    for (const Box<schema::Table> &table : plan.from.tables) {
        // Values come back; the number that SQLite gave a row is nobody's where the new table has no place for it.
        const schema::Table *now = plan.to.table(table->id);
        if (!sqlite::hiddenRowid(*table).isEmpty() && now && sqlite::hiddenRowid(*now).isEmpty()) {
            withoutNumbers(before.rows, table->name);
            withoutNumbers(after.rows, table->name);
        }
    }
    assertSameContent(before, after, lossless);
    const Result<> again = run(connection, plan.up);
    if (!again)
        RC_FAIL((u"up again: "_s + again.error().toString() + u'\n' + again.error().where).toStdString());
    assertSame(plan.to, read(connection));
    if (lossless && inserts)
        goBackWithRowsSince(connection, plan, rowsSince, *inserts);
}

void TestLaws::goBackWithRowsSince(database::Connection &connection, const plan::MigrationPlan &plan, RowsSince &rows,
                                   const QStringList &inserts)
{
    rows.write(Dice(*rc::gen::noShrink(rc::gen::arbitrary<quint32>())), inserts);
    rows.readWritten();
    const DatabaseContent written = contentOf(connection);
    const Result<> down = run(connection, plan.down);
    if (!down) {
        if (!isRefusedByRows(down.error()))
            RC_FAIL((u"down with rows since: "_s + down.error().toString() + u'\n' + down.error().where).toStdString());
        ++m_outcomes["rows since refuse the way back"];
        assertSameContent(written, contentOf(connection), true);
        return;
    }
    ++m_outcomes["back with rows since"];
    if (const QString lost = rows.lost(); !lost.isEmpty())
        RC_FAIL((u"lost: "_s + lost).toStdString());
    m_outcomes["back with values whose row was gone"] += rows.mustBeLeft() > 0 ? 1 : 0;
    m_outcomes["back with rows whose table goes"] += rows.leaving() > 0 ? 1 : 0;
}

void TestLaws::thereAndBack()
{
    m_outcomes.clear();
    QVERIFY(rc::check("up from A gives B, down gives A with its rows", [this] {
        ArbitrarySqlite source;
        const schema::Schema made = source.make(4);
        const QStringList create = statementsOf(made);
        const ConnectionPointer connection = this->made(create);
        RC_PRE(bool(connection));
        const QStringList rows = source.rows(made) + source.rows(made);
        for (const QString &row : rows)
            (void)connection->execute(row);
        const schema::Schema from = diff::pair(made, read(*connection), m_dialect.rules());

        schema::Schema to = from;
        const int edits = *rc::gen::inRange(1, 6);
        for (int i = 0; i < edits; ++i)
            to = source.edited(to);
        // What is kept needs something to be kept.
        if (oneIn(2))
            to = withoutSomeColumn(to);
        const bool byName = oneIn(2);
        if (byName) {
            // As two databases compare, where nothing is known of how one became the other.
            const ConnectionPointer other = this->made(statementsOf(to));
            RC_PRE(bool(other));
            to = diff::pair(from, read(*other), m_dialect.rules());
        }
        const bool keep = !oneIn(5);
        RC_LOG() << "--- from\n"
                 << asScript(create).toStdString() << "\n--- rows\n"
                 << asScript(rows).toStdString() << "\n--- changes" << (byName ? " (by name)" : "")
                 << (keep ? "\n" : " (keep nothing)\n")
                 << listed(from, to, diff::diff(from, to, m_dialect.rules())).toStdString() << "\n--- to\n"
                 << asScript(statementsOf(to)).toStdString();
        const auto plan = plan::compile(from, to, m_dialect, {.migrationId = u"20260101000000"_s, .keepDropped = keep});
        if (!plan) {
            ++m_outcomes["not compiled: " + plan.error().code.name().toStdString()];
            RC_DISCARD("not compiled");
        }
        if (plan->isEmpty())
            ++m_outcomes["no change"];
        RC_LOG() << "\n--- up\n"
                 << plan::toSql(plan->up).toStdString() << "\n--- down\n"
                 << plan::toSql(plan->down).toStdString();
        if (!byName)
            RC_PRE(bool(this->made(statementsOf(plan->to))));
        goThereAndBack(*connection, *plan, keep ? std::optional(source.rows(plan->to)) : std::nullopt);
    }));
    for (const auto &[outcome, count] : m_outcomes)
        qInfo().noquote() << count << QString::fromStdString(outcome);
}

RELVAR_TEST_MAIN(TestLaws)
#include "tst_laws.moc"
