// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts over moving folders: what SQL says of renames, what becomes of intents, which files came; and whether the
// files of two branches go together.
#include "project/rebasedraft.h"

#include "dialects/builtin.h"
#include "edit/edits.h"
#include "project/commuting.h"
#include "project/workflow.h"
#include "project/writtenrenames.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::project;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &sqlite()
{
    return *dialect::find(dialects::builtin(), u"sqlite"_s);
}

migration::MigrationFile file(const QString &id, const QString &name, const QString &up)
{
    migration::MigrationFile made;
    made.id = id;
    made.name = name;
    made.up.sql = up;
    return made;
}

QStringList renamesIn(const QStringList &statements)
{
    QList<migration::MigrationFile> files;
    for (const QString &sql : statements)
        files.append(file(u"1"_s, u"x"_s, sql));
    QStringList texts;
    for (const diff::Rename &rename : writtenRenames(files))
        texts.append((rename.kind == diff::Rename::Kind::TableOrColumn ? QString() : u"other "_s) + rename.from + u'='
                     + rename.to);
    return texts;
}

} // namespace

class TestRebaseDraft : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Project m_project;
    const database::CancelToken m_cancel;

    void put(const QString &name, const QByteArray &up)
    {
        QFile out(m_project.migrationsPath() + u'/' + name);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("-- migrate:up\n" + up + "\n-- migrate:down\nSELECT 1;\n");
    }

    migration::MigrationDirectory directory() const
    {
        return migration::readDirectory(m_project.migrationsPath()).value_or(migration::MigrationDirectory());
    }

    Result<schema::Schema> head() const { return schemaAt(m_project, directory(), sqlite(), {}, m_cancel); }

    /// A draft over the folder as it is.
    Draft draft(const QList<document::Edit> &edits) const
    {
        Draft made{directory().chain, *head(), {}};
        made.document.schema = made.base;
        for (const document::Edit &edit : edits) {
            const Result<document::Document> next = edit(made.document);
            if (!next) {
                qCritical().noquote() << next.error().toString();
                break;
            }
            made.document = *next;
        }
        return made;
    }

    QList<OrderProblem> problems(const QStringList &ours, const QStringList &theirs)
    {
        const auto found = findOrderProblems(sqlite(), directory().files, {ours, theirs}, m_cancel);
        return found ? *found : QList<OrderProblem>{{u"error"_s, u"error"_s, found.error().message}};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Result<Project> project = create(m_folder->filePath(u"shop"_s), u"sqlite"_s, {});
        QVERIFY_RESULT(project);
        m_project = *project;
        put(u"1_users.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, born TEXT);");
    }

    void renamesAreRead()
    {
        QCOMPARE(renamesIn({u"ALTER TABLE users RENAME TO people"_s}), QStringList{u"users=people"_s});
        QCOMPARE(renamesIn({u"ALTER TABLE IF EXISTS ONLY \"Users\" RENAME COLUMN \"a\"\"b\" TO c; SELECT 1;"_s}),
                 QStringList{u"Users.a\"b=Users.c"_s});
        QCOMPARE(renamesIn({u"alter table sales.orders rename no to number;\n-- ALTER TABLE a RENAME TO b\n"
                            "SELECT 'ALTER TABLE a RENAME TO b';"_s}),
                 QStringList{u"sales.orders.no=sales.orders.number"_s});
        QCOMPARE(renamesIn({u"ALTER TABLE a.t SET SCHEMA b; ALTER TYPE mood RENAME TO feeling; ALTER TYPE mood RENAME "
                            "VALUE 'x' TO 'y'; ALTER VIEW v RENAME TO w"_s}),
                 (QStringList{u"a.t=b.t"_s, u"other mood=feeling"_s, u"other v=w"_s}));
        // One after the other, over files.
        QCOMPARE(renamesIn({u"ALTER TABLE users RENAME name TO full_name;"_s, u"ALTER TABLE users RENAME TO people;"_s,
                            u"ALTER TABLE people RENAME full_name TO title; ALTER TABLE people RENAME TO persons;"_s}),
                 (QStringList{u"users=persons"_s, u"users.name=persons.title"_s}));
        QCOMPARE(renamesIn({u"ALTER TABLE a RENAME TO b; ALTER TABLE b RENAME TO a"_s}), QStringList());
    }

    void theDraftGoesOnOverARename()
    {
        const schema::Schema base = *head();
        const schema::Table &users = *base.tables.constFirst();
        schema::Column name = *users.column(u"name"_s);
        name.defaultExpression = u"'nobody'"_s;
        schema::Column born = *users.column(u"born"_s);
        born.type.text = u"INTEGER"_s;
        const Draft before
            = draft({edit::changeColumn(users.id, name), edit::changeColumn(users.id, born),
                     edit::setConversion({born.id, u"CAST(substr(name, 1, 4) AS INTEGER)"_s, u"born || name"_s})});
        put(u"2_rename.sql"_s, "ALTER TABLE users RENAME COLUMN name TO full_name;\nALTER TABLE users RENAME TO people;");
        QVERIFY(hasMoved(before.base, *head()));

        const MovedDraft moved = rebaseDraft(before, *head(), directory(), sqlite().rules());
        QVERIFY(moved.conflicts.isEmpty());
        QCOMPARE(moved.arrived, QStringList{u"2_rename.sql"_s});
        QCOMPARE(moved.draft.chain, directory().chain);
        const schema::Table *people = moved.draft.document.schema->table(users.id);
        QVERIFY(people != nullptr);
        QCOMPARE(people->name, u"people"_s);
        QCOMPARE(people->column(name.id)->name, u"full_name"_s);
        QCOMPARE(people->column(name.id)->defaultExpression, u"'nobody'"_s);
        QCOMPARE(moved.draft.document.intents.conversions.constFirst().up,
                 u"CAST(substr(full_name, 1, 4) AS INTEGER)"_s);

        const Result<Saved> saved = saveMigration(
            m_project, sqlite(),
            {.name = u"Go on"_s, .base = moved.draft.base, .draft = moved.draft.document}, m_cancel);
        QVERIFY_RESULT(saved);
        QVERIFY(!saved->file.up.sql.contains(u"\"users\""_s));
    }

    void intentsOfWhatIsGoneEnd()
    {
        const schema::Schema base = *head();
        const schema::Table &users = *base.tables.constFirst();
        const ObjectId born = users.column(u"born"_s)->id;
        Draft before = draft({edit::renameTable(users.id, u"people"_s)});
        before.document.intents.conversions.append({born, u"1"_s, u"2"_s});
        put(u"2_drop.sql"_s, "ALTER TABLE users DROP COLUMN born;");
        const MovedDraft moved = rebaseDraft(before, *head(), directory(), sqlite().rules());
        QVERIFY(moved.conflicts.isEmpty());
        QVERIFY(moved.draft.document.intents.conversions.isEmpty());
        QCOMPARE(moved.draft.document.schema->table(users.id)->name, u"people"_s);
    }

    void nothingMovesWithRows()
    {
        const Draft before = draft({});
        put(u"2_rows.sql"_s, "INSERT INTO users VALUES (1, 'Ada', '1815');");
        QVERIFY(!hasMoved(before.base, *head()));
    }

    void branchesThatGoTogether()
    {
        put(u"2_phone.sql"_s, "ALTER TABLE users ADD COLUMN phone TEXT;");
        put(u"3_orders.sql"_s, "CREATE TABLE orders (id INTEGER PRIMARY KEY);");
        put(u"4_mail.sql"_s, "ALTER TABLE users ADD COLUMN mail TEXT;");
        // The order of columns is no difference.
        QVERIFY(problems({u"2_phone.sql"_s, u"4_mail.sql"_s}, {u"3_orders.sql"_s}).isEmpty());
        QVERIFY(problems({u"2_phone.sql"_s}, {u"4_mail.sql"_s}).isEmpty());
        QVERIFY(problems({}, {u"4_mail.sql"_s}).isEmpty());
    }

    void branchesThatDoNot()
    {
        put(u"2_phone.sql"_s, "ALTER TABLE users ADD COLUMN phone TEXT;");
        put(u"3_view.sql"_s, "CREATE VIEW v AS SELECT id FROM users;");
        put(u"4_other.sql"_s, "DROP VIEW IF EXISTS v; CREATE VIEW v AS SELECT name FROM users;");
        put(u"5_mail.sql"_s, "ALTER TABLE users ADD COLUMN mail TEXT;");
        const QList<OrderProblem> fails
            = problems({u"2_phone.sql"_s, u"3_view.sql"_s}, {u"4_other.sql"_s, u"5_mail.sql"_s});
        QCOMPARE(fails.size(), 1);
        QCOMPARE(fails.constFirst().ours, u"3_view.sql"_s);
        QCOMPARE(fails.constFirst().theirs, u"4_other.sql"_s);
        QVERIFY2(fails.constFirst().text.toString().contains(u"3_view.sql cannot run after 4_other.sql"_s)
                     && fails.constFirst().text.toString().contains(u" v "_s),
                 qPrintable(fails.constFirst().text.toString()));

        put(u"3_view.sql"_s, "DROP VIEW IF EXISTS v; CREATE VIEW v AS SELECT id FROM users;");
        const QList<OrderProblem> differs
            = problems({u"2_phone.sql"_s, u"3_view.sql"_s}, {u"4_other.sql"_s, u"5_mail.sql"_s});
        QCOMPARE(differs.size(), 1);
        QCOMPARE(differs.constFirst().ours, u"3_view.sql"_s);
        QVERIFY2(differs.constFirst().text.toString().contains(u"view v"_s),
                 qPrintable(differs.constFirst().text.toString()));
    }

    void branchesAreToldFromTheSum()
    {
        for (const char *name : {"1_a", "2_b", "3_c", "4_d"})
            put(QString::fromLatin1(name) + u".sql"_s, "SELECT 1;");
        QFile::remove(m_project.migrationsPath() + u"/1_users.sql"_s);
        const QList<migration::MigrationFile> files = directory().files;
        const QByteArray link = QByteArray(64, '0');
        const migration::ParallelFiles merged
            = migration::parallelFiles("<<<<<<< HEAD\nrelvar-sum 1 " + link + "\n1_a.sql " + link + "\n2_b.sql " + link
                                           + "\n4_d.sql " + link + "\n||||||| base\n1_a.sql " + link
                                           + "\n=======\nrelvar-sum 1 " + link + "\n1_a.sql " + link + "\n3_c.sql " + link
                                           + "\n>>>>>>> other\n",
                                       files);
        QCOMPARE(merged.ours, (QStringList{u"2_b.sql"_s, u"4_d.sql"_s}));
        QCOMPARE(merged.theirs, QStringList{u"3_c.sql"_s});
        const auto printed = [&](const QStringList &names) {
            QByteArray sum = "relvar-sum 1 " + link + '\n';
            for (const QString &name : names)
                sum += name.toUtf8() + ' ' + link + '\n';
            return sum;
        };
        const migration::ParallelFiles resolved
            = migration::parallelFiles(printed({u"1_a.sql"_s, u"2_b.sql"_s, u"4_d.sql"_s}), files);
        QCOMPARE(resolved.ours, QStringList{u"4_d.sql"_s});
        QCOMPARE(resolved.theirs, QStringList{u"3_c.sql"_s});
        // New at the end: no branch.
        QVERIFY(migration::parallelFiles(printed({u"1_a.sql"_s, u"2_b.sql"_s}), files).theirs.isEmpty());
        QVERIFY(migration::parallelFiles(printed({}), files).theirs.isEmpty());
    }
};

RELVAR_TEST_MAIN(TestRebaseDraft)
#include "tst_rebasedraft.moc"
