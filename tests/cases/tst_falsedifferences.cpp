// SPDX-License-Identifier: GPL-3.0-or-later
// Each tests/cases/falsedifferences/<dialect>/*.case: two ways to write one schema are no difference, what was applied
// is none any more, and what does differ is seen.
//
// Sections: written (DDL) · same (other DDL for the same schema; "same 2" … for more) · typed ("table.column default:
// text", "table check name: text": what a person types over what is written) · different (one change a line; each is a
// difference, and none is left after the migration that it makes, up and down)
#include "casefile.h"
#include "databasecontent.h"
#include "dialects/builtin.h"
#include "diff/diff.h"
#include "plan/plan.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"
#include "support/reuseddatabase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &dialectOf(const QString &id)
{
    return *dialect::find(dialects::builtin(), id);
}

QString described(const schema::Schema &from, const schema::Schema &to, const diff::Rules &rules)
{
    const schema::Schema target = diff::pair(from, to, rules);
    QStringList lines;
    for (const diff::Description &line : diff::describe(diff::diff(from, target, rules), from, target))
        lines.append(line.text.toString());
    return lines.join(u'\n');
}

QString sqlOf(const dialect::Dialect &dialect, const schema::Schema &schema)
{
    QStringList statements;
    for (const dialect::Statement &statement : dialect.create(schema))
        statements.append(statement.sql + u';');
    return statements.join(u'\n');
}

/// Two databases, one that is read and one that is changed: empty before each use. A new one each time would take
/// minutes, servers copy a whole catalog for it.
class Databases
{
public:
    explicit Databases(QString dialect)
        : m_dialect(std::move(dialect))
    {
    }

    void start()
    {
        if (m_dialect == "postgresql"_L1)
            QVERIFY_RESULT(m_server.start());
    }

    Result<schema::Schema> read(const QString &sql)
    {
        const auto connection = make(sql, m_read);
        if (!connection)
            return fail(connection.error());
        const auto snapshot = dialectOf(m_dialect).introspect(**connection);
        if (!snapshot)
            return fail(snapshot.error());
        return snapshot->schema;
    }

    /// Valid until the next one is made.
    Result<database::Connection *> makeToChange(const QString &sql) { return make(sql, m_changed); }

private:
    struct Place
    {
        test::ReusedDatabase server;
        std::unique_ptr<database::Connection> file;
    };

    Result<database::Connection *> make(const QString &sql, Place &place)
    {
        const auto connection = empty(place);
        if (!connection)
            return connection;
        if (const Result<> done = test::runScript(**connection, dialectOf(m_dialect), sql, false); !done)
            return fail(done.error());
        return connection;
    }

    Result<database::Connection *> empty(Place &place)
    {
        if (m_dialect == "postgresql"_L1)
            return place.server.clear().map([&] { return &place.server.connection(); });
        auto opened = test::openFile(dialectOf(m_dialect), m_folder.filePath(u"d%1.db"_s.arg(++m_count)));
        if (!opened)
            return fail(opened.error());
        place.file = *std::move(opened);
        return place.file.get();
    }

    QString m_dialect;
    test::PostgresqlServer m_server;
    QTemporaryDir m_folder;
    Place m_read{{m_server, u"read"_s}, {}};
    Place m_changed{{m_server, u"changed"_s}, {}};
    int m_count = 0;
};

/// "orders.state default: 'new'" or "orders check positive: total > 0" over what is there.
schema::Schema typed(schema::Schema schema, const QStringList &lines)
{
    for (const QString &line : lines) {
        const QString place = line.section(u": "_s, 0, 0);
        const QString value = line.section(u": "_s, 1);
        const QString name = place.section(u' ', 0, 0);
        bool isFound = false;
        for (Box<schema::Table> &box : schema.tables) {
            schema::Table table = *box;
            for (schema::Column &column : table.columns) {
                if (table.name + u'.' + column.name != name)
                    continue;
                isFound = true;
                if (place.endsWith(" default"_L1))
                    column.defaultExpression = value;
                else
                    column.type.text = value;
            }
            for (schema::CheckConstraint &check : table.checks) {
                if (table.name + u" check "_s + check.name == place) {
                    check.expression = value;
                    isFound = true;
                }
            }
            if (table != *box) {
                table.definition.clear();
                box = Box<schema::Table>(std::move(table));
            }
        }
        if (!isFound)
            QTest::qFail(qPrintable(u"no place for "_s + line), __FILE__, __LINE__);
    }
    return schema;
}

} // namespace

class TestFalseDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_postgresql.start(); }
    void postgresql_data() { files(u"postgresql"_s); }
    void postgresql() { run(u"postgresql"_s, m_postgresql); }
    void sqlite_data() { files(u"sqlite"_s); }
    void sqlite() { run(u"sqlite"_s, m_sqlite); }

private:
    static void files(const QString &dialect)
    {
        QTest::addColumn<QString>("path");
        const QDir folder(test::sourceFile(u"tests/cases/falsedifferences/"_s) + dialect);
        const QStringList names = folder.entryList({u"*.case"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name);
    }

    static void run(const QString &id, Databases &databases)
    {
        QFETCH(const QString, path);
        const test::CaseFile file = test::CaseFile::read(path);
        const dialect::Dialect &dialect = dialectOf(id);
        const QString writtenSql = file.section(u"written"_s);
        const auto written = databases.read(writtenSql);
        QVERIFY_RESULT(written);
        isNoneAgain(dialect, databases, *written);
        for (const QString &section : {u"same"_s, u"same 2"_s, u"same 3"_s, u"same 4"_s}) {
            if (!file.contains(section))
                continue;
            const auto other = databases.read(file.section(section));
            QVERIFY_RESULT(other);
            QCOMPARE(described(*written, *other, dialect.rules()), QString());
            QCOMPARE(described(*other, *written, dialect.rules()), QString());
        }
        if (file.contains(u"typed"_s)) {
            isWhatWasWritten(dialect, databases, *written, typed(*written, file.lines(u"typed"_s)));
        }
        for (const QString &change : file.lines(u"different"_s)) {
            if (QTest::currentTestFailed())
                return;
            isSeenAndGoes(dialect, databases, writtenSql, *written, change);
        }
    }

    /// Made from what was read or typed, and read again: the same, and then to the letter.
    static void isNoneAgain(const dialect::Dialect &dialect, Databases &databases, const schema::Schema &schema)
    {
        const auto again = databases.read(sqlOf(dialect, schema));
        QVERIFY_RESULT(again);
        QCOMPARE(described(schema, *again, dialect.rules()), QString());
        QCOMPARE(described(*again, schema, dialect.rules()), QString());
        const auto third = databases.read(sqlOf(dialect, *again));
        QVERIFY_RESULT(third);
        QCOMPARE(described(*again, *third, dialect.rules()), QString());
    }

    /// What people type is made and read as what is written, whether the comparison knew that before or not.
    static void isWhatWasWritten(const dialect::Dialect &dialect, Databases &databases, const schema::Schema &written,
                                 const schema::Schema &draft)
    {
        const auto made = databases.read(sqlOf(dialect, draft));
        QVERIFY_RESULT(made);
        QCOMPARE(described(written, *made, dialect.rules()), QString());
    }

    static void isSeenAndGoes(const dialect::Dialect &dialect, Databases &databases, const QString &writtenSql,
                              const schema::Schema &written, const QString &change)
    {
        const auto read = databases.read(writtenSql + u";\n"_s + change);
        QVERIFY_RESULT(read);
        const schema::Schema changed = diff::pair(written, *read, dialect.rules());
        QVERIFY2(!described(written, changed, dialect.rules()).isEmpty(), qPrintable(u"not seen: "_s + change));
        dialect::CompileOptions options;
        options.migrationId = u"20260101120000"_s;
        const auto plan = plan::compile(written, changed, dialect, options);
        QVERIFY2(plan, qPrintable(change + u": "_s + (plan ? QString() : plan.error().toString())));
        const auto connection = databases.makeToChange(writtenSql);
        QVERIFY_RESULT(connection);
        const auto go = [&](const dialect::Script &script, const schema::Schema &expected) {
            const Result<> done = test::runScript(**connection, dialect, plan::toSql(script), script.transactional);
            QVERIFY2(done, qPrintable(change + u": "_s + (done ? QString() : done.error().toString())));
            const auto snapshot = dialect.introspect(**connection);
            QVERIFY_RESULT(snapshot);
            QCOMPARE(described(expected, snapshot->schema, dialect.rules()), QString());
        };
        go(plan->up, changed);
        if (!QTest::currentTestFailed())
            go(plan->down, written);
    }

    Databases m_postgresql{u"postgresql"_s};
    Databases m_sqlite{u"sqlite"_s};
};

RELVAR_TEST_MAIN(TestFalseDifferences)
#include "tst_falsedifferences.moc"
