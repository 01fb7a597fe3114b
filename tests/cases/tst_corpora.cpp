// SPDX-License-Identifier: GPL-3.0-or-later
// Whole databases as people have them, from the folder RELVAR_CORPORA: every table is edited as a person would edit it,
// the migration goes up and down on a copy, and the copy is what it was, to the letter and to the row.
#include "databasecontent.h"
#include "dialects/builtin.h"
#include "edit/edits.h"
#include "plan/plan.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &sqlite()
{
    return *dialect::find(dialects::builtin(), u"sqlite"_s);
}

/// A column that no key, foreign key or unique index needs; null when there is none.
ObjectId freeColumn(const schema::Schema &schema, const schema::Table &table, ObjectId except)
{
    for (auto column = table.columns.crbegin(); column != table.columns.crend(); ++column) {
        const auto isIn = [&](const QList<schema::KeyPart> &parts) {
            return std::any_of(parts.cbegin(), parts.cend(),
                               [&](const auto &part) { return part.column == column->id; });
        };
        bool used = column->id == except || table.isPrimaryKeyColumn(column->id);
        for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
            used = used || isIn(unique.parts);
        for (const schema::ForeignKey &key : table.foreignKeys)
            used = used || key.columns.contains(column->id);
        for (const schema::Schema::Reference &reference : schema.referencesTo(table.id)) {
            for (const schema::ForeignKey &key : schema.table(reference.table)->foreignKeys)
                used = used || key.referencedColumns.contains(column->id);
        }
        if (!used)
            return column->id;
    }
    return {};
}

class Editor
{
public:
    explicit Editor(const schema::Schema &base)
        : m_document{.schema = base, .intents = {}}
    {
    }

    void perform(const edit::Edit &edit)
    {
        const Result<document::Document> done = edit(m_document);
        QVERIFY_RESULT(done);
        m_document = *done;
    }
    const schema::Schema &schema() const { return *m_document.schema; }

private:
    document::Document m_document;
};

} // namespace

class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTable_data();
    void everyTable();
    void relationsBetweenExistingTables_data();
    void relationsBetweenExistingTables();

private:
    void openCopy(const QString &corpus);
    /// Goes up from the schema that was read last to the given one, and reads what was reached. A migration that is not
    /// lossless does not run.
    void goUp(const schema::Schema &to);
    void goBack();
    void verifyUnchanged(bool inOrder);
    schema::Schema read();
    void addDatabases();
    schema::Schema m_reached;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<database::Connection> m_connection;
    QList<plan::MigrationPlan> m_done;
    int m_migrations = 0;
    test::DatabaseContent m_before;
};

void TestCorpora::addDatabases()
{
    QTest::addColumn<QString>("corpus");
    const QString folder = qEnvironmentVariable("RELVAR_CORPORA");
    if (folder.isEmpty())
        QSKIP("RELVAR_CORPORA is not set: no real databases to try this on");
    for (const QString &name : {u"chinook"_s, u"mediawiki"_s})
        QTest::newRow(qPrintable(name)) << QDir(folder).filePath(name + u".sqlite"_s);
}

void TestCorpora::openCopy(const QString &corpus)
{
    m_done.clear();
    m_migrations = 0;
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"copy.db"_s);
    QVERIFY2(QFile::copy(corpus, path), qPrintable(corpus));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    auto connection = test::openFile(sqlite(), path);
    QVERIFY_RESULT(connection);
    m_connection = std::move(*connection);
    (void)m_connection->execute(u"PRAGMA synchronous = OFF"_s);

    // Rows for the tables that come without: what a table does not take is not needed here.
    for (const Box<schema::Table> &table : read().tables) {
        const auto count = m_connection->query(u"SELECT count(*) FROM "_s + sqlite().quoteIdentifier(table->name));
        QVERIFY_RESULT(count);
        for (int row = 1; count->rows.first().first().toInt() == 0 && row <= 3; ++row) {
            QStringList values;
            for (qsizetype i = 0; i < table->columns.size(); ++i)
                values.append((row + i) % 2 ? QString::number(row) : u"x'%1'"_s.arg(row + 0xa0, 2, 16));
            (void)m_connection->execute(u"INSERT OR IGNORE INTO "_s + sqlite().quoteIdentifier(table->name)
                                        + u" VALUES ("_s + values.join(u", "_s) + u')');
        }
    }
    const auto content = test::readContent(*m_connection);
    QVERIFY_RESULT(content);
    m_before = *content;
    QVERIFY(m_before.rows.size() > 100);
}

schema::Schema TestCorpora::read()
{
    const auto snapshot = sqlite().introspect(*m_connection);
    return snapshot ? snapshot->schema : schema::Schema();
}

void TestCorpora::goUp(const schema::Schema &to)
{
    dialect::CompileOptions options;
    options.migrationId = QString::number(20260101120000 + m_migrations);
    const auto plan = plan::compile(m_reached, to, sqlite(), options);
    QVERIFY_RESULT(plan);
    QVERIFY(!plan->isEmpty());
    // A column of a table without a key: that its values do not come back is said, not tried here.
    if (plan->grade != plan::Grade::Lossless)
        return;
    QVERIFY_RESULT(test::runScript(*m_connection, sqlite(), plan::toSql(plan->up), plan->up.transactional));
    m_reached = diff::pair(plan->to, read(), sqlite().rules());
    QStringList left;
    for (const diff::Description &line :
         diff::describe(diff::diff(plan->to, m_reached, sqlite().rules()), plan->to, m_reached))
        left.append(line.text.toString());
    QCOMPARE(left.join(u'\n'), QString());
    m_done.append(*plan);
    ++m_migrations;
}

void TestCorpora::goBack()
{
    while (!m_done.isEmpty()) {
        const plan::MigrationPlan plan = m_done.takeLast();
        QVERIFY_RESULT(test::runScript(*m_connection, sqlite(), plan::toSql(plan.down), plan.down.transactional));
    }
}

void TestCorpora::verifyUnchanged(bool inOrder)
{
    const auto after = test::readContent(*m_connection);
    QVERIFY_RESULT(after);
    QStringList sorted = after->sortedSchema();
    if (!m_before.schema.join(u' ').contains(u"sqlite_sequence"))
        sorted.removeAll(u"CREATE TABLE sqlite_sequence(name,seq)"_s);
    QCOMPARE(test::difference(m_before.sortedSchema(), sorted), QString());
    if (inOrder)
        QCOMPARE(after->schema, m_before.schema);
    QCOMPARE(test::difference(m_before.rows, after->rows), QString());
    const auto check = m_connection->query(u"PRAGMA integrity_check"_s);
    QVERIFY_RESULT(check);
    QCOMPARE(check->rows.first().first().toString(), u"ok"_s);
}

void TestCorpora::everyTable_data()
{
    addDatabases();
}

/// A table with a foreign key is added; a column is added, one renamed, one dropped: all in one migration, then each in
/// one of its own.
void TestCorpora::everyTable()
{
    QFETCH(const QString, corpus);
    openCopy(corpus);
    const schema::Schema base = read();
    for (const Box<schema::Table> &table : base.tables) {
        for (const bool together : {true, false}) {
            const ObjectId renamed = freeColumn(base, *table, {});
            const ObjectId dropped = freeColumn(base, *table, renamed);
            m_reached = base;
            Editor editor(base);
            const auto step = [&](const edit::Edit &edit) {
                editor.perform(edit);
                if (together)
                    return;
                goUp(editor.schema());
                editor = Editor(m_reached);
            };
            schema::Column column;
            column.id = ObjectId::create();
            column.name = u"added"_s;
            column.type.text = u"TEXT"_s;
            column.notNull = true;
            column.defaultExpression = u"'new'"_s;
            step(edit::addColumn(table->id, column));
            if (!renamed.isNull())
                step(edit::renameColumn(table->id, renamed, u"re named"_s));
            if (!dropped.isNull())
                step(edit::dropColumn(table->id, dropped));

            const bool hasKey = table->primaryKey && table->primaryKey->parts.size() == 1;
            schema::Table note;
            note.id = ObjectId::create();
            note.name = u"relation_notes"_s;
            note.columns = {sqlite().keyColumn(u"id"_s)};
            note.columns.first().id = ObjectId::create();
            note.primaryKey = schema::PrimaryKey{};
            note.primaryKey->id = ObjectId::create();
            note.primaryKey->parts.append({.column = note.columns.first().id});
            editor.perform(edit::addTable(note, {}));
            if (hasKey)
                editor.perform(edit::addRelation(note.id, table->id));
            goUp(editor.schema());
            if (QTest::currentTestFailed())
                qInfo().noquote() << "at table" << table->name;
            goBack();
            verifyUnchanged(true);
            if (QTest::currentTestFailed()) {
                qInfo().noquote() << "at table" << table->name;
                return;
            }
        }
    }
    QVERIFY2(m_migrations > 4 * base.tables.size(), "most tables have a key");
}

void TestCorpora::relationsBetweenExistingTables_data()
{
    addDatabases();
}

/// A relation by drag between existing tables, on a new column and on one that is there; a NOT NULL; then the parent,
/// which has children, is rebuilt.
void TestCorpora::relationsBetweenExistingTables()
{
    QFETCH(const QString, corpus);
    openCopy(corpus);
    const schema::Schema base = read();
    const Box<schema::Table> *previous = nullptr;
    for (const Box<schema::Table> &table : base.tables) {
        const Box<schema::Table> *other = std::exchange(previous, &table);
        if (!other || !table->primaryKey || table->primaryKey->parts.size() != 1)
            continue;
        m_reached = base;
        Editor editor(base);
        editor.perform(edit::addRelation((*other)->id, table->id));
        const ObjectId column = freeColumn(base, *table, {});
        if (!column.isNull()) {
            schema::Column changed = *table->column(column);
            changed.defaultExpression = u"42"_s;
            editor.perform(edit::changeColumn(table->id, changed));
        }
        goUp(editor.schema());
        goBack();
        verifyUnchanged(false);
        if (QTest::currentTestFailed()) {
            qInfo().noquote() << "at table" << table->name;
            return;
        }
    }
}

RELVAR_TEST_MAIN(TestCorpora)
#include "tst_corpora.moc"
