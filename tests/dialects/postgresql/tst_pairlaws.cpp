// SPDX-License-Identifier: GPL-3.0-or-later
// A migration between any two related databases leads exactly there and exactly back, rows included: random databases,
// changed at random by statements of SQL. RC_PARAMS says how many ("max_success=5000"); the default is for every day.
#include "lawsteps.h"

#include "dialects/postgresql/compile.h"
#include "dialects/postgresql/names.h"
#include "runner/rehearse.h"
#include "support/arbitraryserverchange.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/rowssince.h"

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestPairLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The same pairs every day; others come with RC_PARAMS.
        useLawParameters("seed=7006 max_success=120");
        QVERIFY_RESULT(m_server.start());
    }

    void migrationsLeadThereAndBack();

private:
    PostgresqlServer m_server;
};

namespace {

/// Rows that are there may refuse what is asked of them: integrity violations and data exceptions.
bool isAboutRows(const Result<> &done)
{
    return !done
           && (done.error().detail.contains("ERROR 23"_L1) || done.error().detail.contains("ERROR 22"_L1));
}

void takeRowsOut(const Law &law, ReusedDatabase &database, const schema::Schema &schema)
{
    QList<dialect::Statement> statements;
    for (const Box<schema::Table> &table : schema.tables)
        statements.append({.sql = u"TRUNCATE "_s + postgresql::Names(schema, true).of(*table) + u" CASCADE"_s});
    law.must("the rows are taken out", database.run(statements));
}

/// Of a table that has a key besides and stands alone, where nothing refuses it.
void dropSomeColumn(ReusedDatabase &database, const schema::Schema &schema)
{
    for (const Box<schema::Table> &table : schema.tables) {
        const bool hasHeirs
            = std::any_of(schema.tables.cbegin(), schema.tables.cend(),
                          [&](const Box<schema::Table> &other) { return other->inherits.contains(table->id); });
        if (hasHeirs || !table->inherits.isEmpty() || table->isPartition() || !table->partitionBy.isEmpty())
            continue;
        for (const schema::Column &column : table->columns) {
            if (!table->primaryKey || column.generated || table->isPrimaryKeyColumn(column.id))
                continue;
            const dialect::Statement drop{.sql = u"ALTER TABLE "_s + postgresql::Names(schema, true).of(*table)
                                                 + u" DROP COLUMN "_s + postgresql::quoteIdentifier(column.name)};
            if (database.run(QList<dialect::Statement>{drop}))
                return;
        }
    }
}

/// Of the stashes those that the way back has to empty.
QStringList notPutBack(QStringList stashes)
{
    stashes.removeIf([](const QString &name) { return name.contains("_since_"_L1); });
    return stashes;
}

/// The plan is made from the part of the schemas that differs: with all of both it is the same.
void mustNotNeedMore(const Law &law, const schema::Schema &from, const schema::Schema &to,
                     const Result<plan::MigrationPlan> &plan)
{
    const auto whole
        = lawDialect()
              .compile(from, to, diff::diff(from, to, lawDialect().rules()), {.migrationId = u"20260101000000"_s})
              .and_then(
                  [&](const dialect::CompiledChanges &compiled) { return plan::planOf(from, compiled, lawDialect()); });
    if (!whole && !plan)
        return;
    law.must("all of the schemas can be compiled", whole);
    law.must("the part that differs can be compiled", plan);
    const auto mustBeEqual = [&](const char *step, const dialect::Script &ofPart, const dialect::Script &ofAll) {
        if (plan::toSql(ofPart) != plan::toSql(ofAll))
            law.fail(step, u"-- of the part\n"_s + plan::toSql(ofPart) + u"\n-- of all\n"_s + plan::toSql(ofAll));
    };
    mustBeEqual("the part that differs has the same way up", plan->up, whole->up);
    mustBeEqual("the part that differs has the same way down", plan->down, whole->down);
    law.mustBeSame("the part that differs leads to the same", whole->to, plan->to);
}

} // namespace

void TestPairLaws::migrationsLeadThereAndBack()
{
    ReusedDatabase database(m_server, u"changing"_s);
    ReusedDatabase target(m_server, u"target"_s);
    QMap<QString, int> refusals;
    int pairs = 0;
    int refusedByRows = 0;
    int lossless = 0;
    int since = 0;
    int refusedSince = 0;
    int withGaps = 0;
    int withLeaving = 0;
    QVERIFY(rc::check("up leads to the other database, down leads back with all rows", [&] {
        const Recipe recipe = *recipes(8, 6);
        const schema::Schema wanted = serverSchema(recipe.objects);
        const QList<dialect::Statement> statements = lawDialect().create(wanted);
        const quint32 seed = recipe.objects.empty() ? 0 : recipe.objects.front().seed;
        Law law(textOf(statements));
        law.must("the database is emptied", database.clear());
        law.must("the schema can be made", database.run(statements));
        const schema::Schema from = law.must("it can be read", database.read(wanted));

        law.must("the other is emptied", target.clear());
        law.must("the schema can be made", target.run(statements));
        ServerChanger changer(target, law.must("it can be read", target.read(from)));
        for (const Ingredient &change : recipe.changes)
            law.must("the other can be read", changer.change(change));
        // What is kept needs something to be kept.
        if (seed % 2 == 0)
            dropSomeColumn(target, changer.schema());
        const schema::Schema to = law.must("the other can be read", target.read(changer.schema()));
        law.note(u"-- changes:\n"_s + changer.done().join(u";\n"_s));
        if (diff::diff(from, to, lawDialect().rules()).isEmpty())
            return;
        ++pairs;

        const runner::AfterDatabase after{target.connection(), to};
        law.must("rows are put in", runner::insertProbeRows(database.connection(), lawDialect(), from, {}, &after));

        const auto plan = plan::compile(from, to, lawDialect(), {.migrationId = u"20260101000000"_s});
        mustNotNeedMore(law, from, to, plan);
        if (!plan && plan.error().code == ErrorCode(postgresql::CompileError::Unsupported)) {
            ++refusals[plan.error().message.toString()];
            return;
        }
        law.must("the migration is compiled", plan);
        law.note(u"-- up\n"_s + plan::toSql(plan->up) + u"\n-- down\n"_s + plan::toSql(plan->down));

        const QMap<QString, QByteArray> before = digestsOf(law, database, from);
        RowsSince rowsSince(database.connection(), lawDialect(), *plan,
                            [](const QString &column) { return u"coalesce('=' || "_s + column + u"::text, 'null')"_s; });
        rowsSince.readBefore();
        bool hasRows = true;
        Result<> up = database.run(plan->up);
        if (isAboutRows(up)) {
            ++refusedByRows;
            hasRows = false;
            takeRowsOut(law, database, from);
            up = database.run(plan->up);
        }
        law.must("up", up);
        law.mustBeSame("up leads to the other", to, law.must("it is read", database.read(to)));
        Result<> down = database.run(plan->down);
        // Only what keeps its rows can take them back.
        if (plan->grade != plan::Grade::Lossless && isAboutRows(down)) {
            takeRowsOut(law, database, to);
            down = database.run(plan->down);
        }
        law.must("down", down);
        law.mustBeSame("down leads back", from, law.must("it is read", database.read(from)));
        if (const QStringList left = notPutBack(law.must("it is read", database.stashes())); !left.isEmpty())
            law.fail("the stash is empty", left.join(u", "_s));
        if (plan->grade == plan::Grade::Lossless && hasRows) {
            ++lossless;
            const QMap<QString, QByteArray> now = digestsOf(law, database, from);
            for (auto it = before.cbegin(); it != before.cend(); ++it) {
                if (now.value(it.key()) != it.value())
                    law.fail("all rows come back", it.key());
            }
        }
        law.must("up again", database.run(plan->up));
        law.mustBeSame("up leads to the other again", to, law.must("it is read", database.read(to)));
        if (plan->grade != plan::Grade::Lossless || !hasRows)
            return;
        // What meets a row that is there is left out.
        static_cast<void>(runner::insertProbeRows(database.connection(), lawDialect(), to));
        rowsSince.write(Dice(seed));
        rowsSince.readWritten();
        const QMap<QString, QByteArray> written = digestsOf(law, database, to);
        down = database.run(plan->down);
        if (isAboutRows(down)) {
            // Said, and nothing done.
            ++refusedSince;
            if (plan->down.transactional && digestsOf(law, database, to) != written)
                law.fail("what is refused leaves all rows", down.error().detail);
            return;
        }
        law.must("down with rows since", down);
        ++since;
        if (const QString lost = rowsSince.lost(); !lost.isEmpty())
            law.fail("nothing is lost", lost);
        withGaps += rowsSince.mustBeLeft() > 0 ? 1 : 0;
        withLeaving += rowsSince.leaving() > 0 ? 1 : 0;
    }));
    int refused = 0;
    for (auto it = refusals.cbegin(); it != refusals.cend(); ++it) {
        refused += it.value();
        qInfo("refused %d times: %s", it.value(), qPrintable(it.key()));
    }
    qInfo("%d pairs, %d refused, %d with rows in the way, %d lossless", pairs, refused, refusedByRows, lossless);
    qInfo("%d back with rows since, %d refused by them; %d with values whose row was gone, %d with rows whose table goes",
          since, refusedSince, withGaps, withLeaving);
}

RELVAR_TEST_MAIN(TestPairLaws)
#include "tst_pairlaws.moc"
