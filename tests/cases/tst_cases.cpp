// SPDX-License-Identifier: GPL-3.0-or-later
// Each .case: the statements are the expected ones (UPDATE_CASES=1 rewrites them), and on a real file with rows in it
// they lead there, back to the letter, and there again, under our own connection and under the sqlite3 shell.
//
// Sections: from, to (DDL) · renames (a.b=a.c) · conversions (table.column: up => down) · options (keep-nothing,
// order-changes, texts-given: the texts of views after a rename come from `to`, not from the database) · rows (INSERTs)
// · after up, after down (queries that must answer 1) · rows since (INSERTs between up and down), after since (queries
// after that down) · up, down, hazards (written) · error (the compiler's words)
#include "casefile.h"
#include "databasecontent.h"
#include "dialects/builtin.h"
#include "plan/plan.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QTemporaryDir>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;
using test::CaseFile;
using test::DatabaseContent;

namespace {

const dialect::Dialect &sqlite()
{
    return *dialect::find(dialects::builtin(), u"sqlite"_s);
}

QString hazardName(dialect::Hazard::Kind kind)
{
    switch (kind) {
    case dialect::Hazard::Kind::LosesData:
        return u"loses data"_s;
    case dialect::Hazard::Kind::StashesData:
        return u"stashes data"_s;
    case dialect::Hazard::Kind::RewritesTable:
        return u"rewrites table"_s;
    case dialect::Hazard::Kind::MayFailOnData:
        return u"may fail on data"_s;
    case dialect::Hazard::Kind::Irreversible:
        return u"irreversible"_s;
    }
    Q_UNREACHABLE();
}

QString hazardsOf(const QString &way, const dialect::Script &script)
{
    QString text;
    for (const dialect::Statement &statement : script.statements) {
        for (const dialect::Hazard &hazard : statement.hazards)
            text += way + u": "_s + hazardName(hazard.kind) + u": "_s + hazard.text.toString() + u'\n';
    }
    return text;
}

QString markers(const dialect::Script &script)
{
    return script.transactional ? QString() : u"-- transaction:false\n"_s;
}

/// What an edit does: the texts of objects that it touches are no longer there.
schema::Schema asEdited(const schema::Schema &from, schema::Schema to, bool followsTexts)
{
    for (const diff::Change &change : diff::diff(from, to, sqlite().rules())) {
        ObjectId edited;
        if (const auto *altered = std::get_if<diff::AlteredTable>(&change))
            edited = altered->to->id;
        else if (const auto *added = std::get_if<diff::Added<Box<schema::Table>>>(&change))
            edited = added->object->id;
        for (Box<schema::Table> &box : to.tables) {
            if (box->id != edited)
                continue;
            schema::Table table = *box;
            table.definition.clear();
            for (schema::Index &index : table.indexes)
                index.definition.clear();
            box = table;
        }
    }
    if (!followsTexts)
        return to;
    // Nobody edits a view or trigger to follow a rename.
    for (Box<schema::View> &box : to.views) {
        if (const schema::View *old = from.view(box->id))
            box = *old;
    }
    for (Box<schema::Trigger> &box : to.triggers) {
        for (const Box<schema::Trigger> &old : from.triggers)
            box = old->id == box->id ? *old : *box;
    }
    return to;
}

} // namespace

class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();

private:
    Result<schema::Schema> schemaOf(const QString &sql);
};

Result<schema::Schema> TestCases::schemaOf(const QString &sql)
{
    auto scratch = sqlite().openScratch();
    if (!scratch)
        return fail(scratch.error());
    if (const Result<> done = test::runScript(**scratch, sqlite(), sql, false); !done)
        return fail(done.error());
    const auto snapshot = sqlite().introspect(**scratch);
    if (!snapshot)
        return fail(snapshot.error());
    return snapshot->schema;
}

void TestCases::cases_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(RELVAR_SOURCE_DIR "/tests/cases/sqlite"));
    const QStringList files = folder.entryList({u"*.case"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(5))) << folder.filePath(file);
}

void TestCases::cases()
{
    QFETCH(const QString, path);
    CaseFile file = CaseFile::read(path);

    // Compile
    const auto from = schemaOf(file.section(u"from"_s));
    QVERIFY_RESULT(from);
    const auto wanted = schemaOf(file.section(u"to"_s));
    QVERIFY_RESULT(wanted);
    QList<diff::Rename> renames;
    for (const QString &line : file.lines(u"renames"_s))
        renames.append({line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed()});
    const QStringList caseOptions = file.lines(u"options"_s);
    const schema::Schema to = asEdited(*from, diff::pair(*from, *wanted, sqlite().rules(), renames),
                                       !renames.isEmpty() && !caseOptions.contains(u"texts-given"_s));

    dialect::CompileOptions options;
    options.migrationId = u"20260101120000"_s;
    options.keepDropped = !caseOptions.contains(u"keep-nothing"_s);
    for (const QString &line : file.lines(u"conversions"_s)) {
        const QString name = line.section(u": "_s, 0, 0);
        const schema::Table *table = to.table(name.section(u'.', 0, 0));
        QVERIFY(table && table->column(name.section(u'.', 1)));
        const QString both = line.section(u": "_s, 1);
        options.conversions.append({table->column(name.section(u'.', 1))->id, both.section(u"=>"_s, 0, 0).trimmed(),
                                    both.section(u"=>"_s, 1).trimmed()});
    }
    const auto plan = plan::compile(*from, to, sqlite(), options);
    const bool updates = qEnvironmentVariableIsSet("UPDATE_CASES");
    if (file.contains(u"error"_s)) {
        QVERIFY2(!plan, "compiled, although an error was expected");
        if (updates) {
            file.setSection(u"error"_s, plan.error().toString());
            QVERIFY(file.write(path));
        }
        QCOMPARE(plan.error().toString(), file.section(u"error"_s));
        return;
    }
    QVERIFY_RESULT(plan);
    const QString up = plan::toSql(plan->up);
    const QString down = plan::toSql(plan->down);
    const QString hazards = u"grade: "_s + plan::gradeName(plan->grade) + u'\n' + hazardsOf(u"up"_s, plan->up)
                            + hazardsOf(u"down"_s, plan->down);
    if (updates) {
        file.setSection(u"up"_s, markers(plan->up) + up);
        file.setSection(u"down"_s, markers(plan->down) + down);
        file.setSection(u"hazards"_s, hazards);
        QVERIFY(file.write(path));
    }
    QCOMPARE(markers(plan->up) + up.trimmed(), file.section(u"up"_s));
    QCOMPARE(markers(plan->down) + down.trimmed(), file.section(u"down"_s));
    QCOMPARE(hazards.trimmed(), file.section(u"hazards"_s));

    // Rehearse
    QTemporaryDir folder;
    const QString database = folder.filePath(u"case.db"_s);
    const auto connection = test::openFile(sqlite(), database);
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT(test::runScript(**connection, sqlite(), file.section(u"from"_s), false));
    QVERIFY_RESULT(test::runScript(**connection, sqlite(), file.section(u"rows"_s), true));
    const auto before = test::readContent(**connection);
    QVERIFY_RESULT(before);

    const auto verifyReached = [&] {
        const auto snapshot = sqlite().introspect(**connection);
        QVERIFY_RESULT(snapshot);
        const schema::Schema reached = diff::pair(plan->to, snapshot->schema, sqlite().rules());
        QStringList left;
        for (const diff::Description &line :
             diff::describe(diff::diff(plan->to, reached, sqlite().rules()), plan->to, reached))
            left.append(line.text.toString());
        QCOMPARE(left.join(u'\n'), QString());
        for (const Box<schema::Table> &table : reached.tables)
            QCOMPARE(table->definition, plan->to.table(table->id)->definition);
        const auto check = (*connection)->query(u"PRAGMA integrity_check"_s);
        QVERIFY_RESULT(check);
        QCOMPARE(check->rows.first().first().toString(), u"ok"_s);
        const auto enforced = (*connection)->query(u"PRAGMA foreign_keys"_s);
        QVERIFY_RESULT(enforced);
        QCOMPARE(enforced->rows.first().first().toInt(), 1);
    };
    const auto verifyQueries = [&](const QString &section) {
        for (const QString &query : file.lines(section)) {
            const auto answer = (*connection)->query(query);
            QVERIFY_RESULT(answer);
            QVERIFY2(!answer->rows.isEmpty() && answer->rows.first().first().toInt() == 1, qPrintable(query));
        }
    };
    const auto verifyBack = [&] {
        auto after = test::readContent(**connection);
        QVERIFY_RESULT(after);
        // SQLite makes it with the first AUTOINCREMENT and never drops it.
        const QString sequence = u"CREATE TABLE sqlite_sequence(name,seq)"_s;
        if (!before->schema.contains(sequence))
            after->schema.removeAll(sequence);
        QCOMPARE(test::difference(before->sortedSchema(), after->sortedSchema()), QString());
        if (!caseOptions.contains(u"order-changes"))
            QCOMPARE(after->schema, before->schema);
        if (plan->grade == plan::Grade::Lossless)
            QCOMPARE(test::difference(before->rows, after->rows), QString());
        const auto check = (*connection)->query(u"PRAGMA integrity_check"_s);
        QVERIFY_RESULT(check);
        QCOMPARE(check->rows.first().first().toString(), u"ok"_s);
    };

    QVERIFY_RESULT(test::runScript(**connection, sqlite(), up, plan->up.transactional));
    verifyReached();
    verifyQueries(u"after up"_s);
    QVERIFY_RESULT(test::runScript(**connection, sqlite(), down, plan->down.transactional));
    verifyBack();
    verifyQueries(u"after down"_s);
    QVERIFY_RESULT(test::runScript(**connection, sqlite(), up, plan->up.transactional));
    verifyReached();

    if (file.contains(u"rows since"_s)) {
        QVERIFY_RESULT(test::runScript(**connection, sqlite(), file.section(u"rows since"_s), true));
        QVERIFY_RESULT(test::runScript(**connection, sqlite(), down, plan->down.transactional));
        verifyQueries(u"after since"_s);
        return;
    }

    // The shell and dbmate run it as it is; a connection that was open all the time sees the result.
    QVERIFY_RESULT(test::runScript(**connection, sqlite(), down, plan->down.transactional));
    verifyBack();
    if (test::hasShell()) {
        QCOMPARE(test::runShell(database, up), QString());
        verifyReached();
        QCOMPARE(test::runShell(database, down), QString());
        verifyBack();
    }
    if (test::hasDbmate()) {
        const auto marker = [](const QString &way, const dialect::Script &script) {
            return u"-- migrate:"_s + way + (script.transactional ? u"\n"_s : u" transaction:false\n"_s);
        };
        const QByteArray migration
            = (marker(u"up"_s, plan->up) + up + u'\n' + marker(u"down"_s, plan->down) + down).toUtf8();
        QCOMPARE(test::runDbmate(folder.path(), database, u"up"_s, migration), QString());
        verifyReached();
        QCOMPARE(test::runDbmate(folder.path(), database, u"rollback"_s, migration), QString());
        QVERIFY_RESULT((*connection)->execute(u"DROP TABLE schema_migrations"_s));
        verifyBack();
    }
}

RELVAR_TEST_MAIN(TestCases)
#include "tst_cases.moc"
