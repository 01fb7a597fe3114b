// SPDX-License-Identifier: GPL-3.0-or-later
// All moments of a folder at once: the same as one by one, the same objects all along, shared in memory, cached.
#include "project/history.h"
#include "project/snapshotcache.h"
#include "project/workflow.h"

#include "dialects/builtin.h"
#include "diff/diff.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::project;
using namespace Qt::Literals::StringLiterals;

namespace {

const dialect::Dialect &sqlite()
{
    return *dialect::find(dialects::builtin(), u"sqlite"_s);
}

const schema::Table *tableAt(const QList<Box<schema::Schema>> &history, qsizetype place, const QString &name)
{
    return history.at(place)->table(name, history.at(place)->defaultNamespace());
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto made = create(m_folder->path(), u"sqlite"_s,
                                 {{.name = u"dev"_s, .dialect = u"sqlite"_s, .address = u"dev.db"_s}});
        QVERIFY_RESULT(made);
        m_project = *made;
        put(u"20260101000000_create.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);\n"
                                            "CREATE TABLE notes (id INTEGER PRIMARY KEY);");
        put(u"20260102000000_rename.sql"_s, "ALTER TABLE users RENAME TO people;");
        put(u"20260103000000_column.sql"_s, "ALTER TABLE people RENAME COLUMN name TO full_name;");
        put(u"20260104000000_drop.sql"_s, "DROP TABLE notes;");
    }

    void everyMomentIsAsReadAlone()
    {
        const auto history = read();
        QVERIFY_RESULT(history);
        QCOMPARE(history->size(), 4);
        for (qsizetype place = 0; place < history->size(); ++place) {
            const auto alone = schemaAt(m_project, directory(), sqlite(), directory().files.at(place).id, {});
            QVERIFY_RESULT(alone);
            const schema::Schema named = diff::pair(*history->at(place), *alone, sqlite().rules());
            QCOMPARE(diff::diff(*history->at(place), named, sqlite().rules()).size(), 0);
        }
        QVERIFY(tableAt(*history, 0, u"notes"_s));
        QVERIFY(!tableAt(*history, 3, u"notes"_s));
    }

    void anObjectIsTheSameAllAlongAndSharedWhileNothingChangesIt()
    {
        const auto history = read();
        QVERIFY_RESULT(history);
        const schema::Table *users = tableAt(*history, 0, u"users"_s);
        const schema::Table *people = tableAt(*history, 3, u"people"_s);
        QVERIFY(users && people);
        QCOMPARE(users->id, people->id);
        QCOMPARE(users->column(u"name"_s)->id, people->column(u"full_name"_s)->id);
        // Neither the rename of another table nor that of a column there has touched it.
        QCOMPARE(tableAt(*history, 0, u"notes"_s), tableAt(*history, 2, u"notes"_s));
        QCOMPARE(tableAt(*history, 2, u"people"_s), people);
    }

    void theNewestHasTheIdsOfTheDraft()
    {
        const auto draft = schemaAt(m_project, directory(), sqlite(), {}, {});
        QVERIFY_RESULT(draft);
        const ObjectId id = draft->table(u"people"_s, draft->defaultNamespace())->id;
        // Also where the cache was emptied since, and what is in it was named anew.
        QVERIFY(QDir(m_project.path + u"/.relvar/snapshots"_s).removeRecursively());
        const auto history = readHistory(m_project, directory(), sqlite(), *draft, [](int, int) {}, {});
        QVERIFY_RESULT(history);
        QCOMPARE(tableAt(*history, 3, u"people"_s)->id, id);
        QCOMPARE(tableAt(*history, 0, u"users"_s)->id, id);
    }

    void theSecondTimeNothingIsReplayed()
    {
        QVERIFY_RESULT(read());
        QCOMPARE(QDir(m_project.path + u"/.relvar/snapshots"_s).entryList(QDir::Files).size(), 4);
        // Another word in the cache would be gone after a replay.
        const QString chain = migration::chainHash(directory().files, 2);
        schema::Schema cached = readSnapshot(m_project, chain).value();
        schema::Table renamed = *cached.tables.first();
        renamed.name = u"from_the_cache"_s;
        cached.tables[0] = Box<schema::Table>(renamed);
        QVERIFY_RESULT(writeSnapshot(m_project, chain, cached));
        QList<int> told;
        const auto again = readHistory(m_project, directory(), sqlite(), schema::Schema(),
                                       [&told](int done, int) { told.append(done); }, {});
        QVERIFY_RESULT(again);
        QVERIFY(tableAt(*again, 1, u"from_the_cache"_s));
        QCOMPARE(told, (QList<int>{1, 2, 3, 4}));
    }

    void aStatementThatFailsIsToldWithItsFile()
    {
        put(u"20260105000000_wrong.sql"_s, "ALTER TABLE nowhere ADD COLUMN x;");
        const auto history = read();
        QVERIFY(!history);
        QVERIFY2(history.error().toString().contains(u"20260105000000"_s), qPrintable(history.error().toString()));
    }

    void cancelStops()
    {
        const database::CancelToken cancel;
        const auto history = readHistory(
            m_project, directory(), sqlite(), schema::Schema(),
            [&cancel](int done, int) {
                if (done == 2)
                    cancel.cancel();
            },
            cancel);
        QVERIFY_FAILS_WITH(history, database::DatabaseError::Cancelled);
    }

private:
    void put(const QString &name, const QByteArray &up)
    {
        QFile file(m_project.migrationsPath() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-- migrate:up\n" + up + "\n\n-- migrate:down\nSELECT 1;\n");
    }

    migration::MigrationDirectory directory() const
    {
        return migration::readDirectory(m_project.migrationsPath()).value_or(migration::MigrationDirectory());
    }

    Result<QList<Box<schema::Schema>>> read() const
    {
        const auto draft = schemaAt(m_project, directory(), sqlite(), {}, {});
        return readHistory(m_project, directory(), sqlite(), draft ? *draft : schema::Schema(), [](int, int) {}, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Project m_project;
};

RELVAR_TEST_MAIN(TestHistory)
#include "tst_history.moc"
