// SPDX-License-Identifier: GPL-3.0-or-later
// A change in its online forms leads where the plain one leads, and step by step exactly back, rows included: random
// databases, changed at random. RC_PARAMS says how many ("max_success=5000"); the default is for every day.
#include "lawsteps.h"

#include "dialects/postgresql/compile.h"
#include "plan/online.h"
#include "runner/rehearse.h"
#include "support/arbitraryserverchange.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestOnlineLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The same pairs every day; others come with RC_PARAMS.
        useLawParameters("seed=5005 max_success=100");
        QVERIFY_RESULT(m_server.start());
    }

    void allUpIsThePlainWayAndAllDownIsBack();

private:
    /// What programs do between two migrations, as far as the constraints let them.
    static void write(ReusedDatabase &database, const schema::Schema &schema)
    {
        for (const Box<schema::Table> &table : schema.tables) {
            const schema::Namespace *home = schema.findNamespace(table->namespaceId);
            const QString name = (home ? lawDialect().quoteIdentifier(home->name) + u'.' : QString())
                                 + lawDialect().quoteIdentifier(table->name);
            QStringList statements{u"DELETE FROM %1 WHERE ctid = (SELECT min(ctid) FROM ONLY %1)"_s.arg(name)};
            for (const schema::Column &column : table->columns) {
                statements.append(u"UPDATE %1 SET %2 = DEFAULT WHERE ctid = (SELECT max(ctid) FROM ONLY %1)"_s.arg(
                    name, lawDialect().quoteIdentifier(column.name)));
            }
            for (const QString &statement : std::as_const(statements))
                static_cast<void>(database.connection().execute(statement));
        }
    }

    PostgresqlServer m_server;
};

void TestOnlineLaws::allUpIsThePlainWayAndAllDownIsBack()
{
    ReusedDatabase database(m_server, u"changing"_s);
    ReusedDatabase target(m_server, u"target"_s);
    int several = 0;
    int files = 0;
    int lossless = 0;
    int keeping = 0;
    QVERIFY(rc::check("all ups lead to the other database, all downs lead back with all rows", [&] {
        const Recipe recipe = *recipes(8, 6);
        const schema::Schema wanted = serverSchema(recipe.objects);
        const QList<dialect::Statement> statements = lawDialect().create(wanted);
        Law law(textOf(statements));
        law.must("the database is emptied", database.clear());
        law.must("the schema can be made", database.run(statements));
        const schema::Schema from = law.must("it can be read", database.read(wanted));
        law.must("the other is emptied", target.clear());
        law.must("the schema can be made", target.run(statements));
        ServerChanger changer(target, law.must("it can be read", target.read(from)));
        for (const Ingredient &change : recipe.changes)
            law.must("the other can be read", changer.change(change));
        const schema::Schema to = changer.schema();
        law.note(u"-- changes:\n"_s + changer.done().join(u";\n"_s));

        const dialect::CompileOptions options{.migrationId = u"20260101000000"_s};
        const auto stages = plan::compileOnline(
            from, to, lawDialect(), options,
            {.batchRows = 2,
             .migrationId = [](qsizetype number) { return u"2026010100000"_s + QString::number(number); }});
        if (!stages && stages.error().code == ErrorCode(postgresql::CompileError::Unsupported))
            return;
        law.must("the migrations are compiled", stages);
        // One alone is the plain way, which has laws of its own.
        if (stages->size() < 2)
            return;
        ++several;
        files += static_cast<int>(stages->size());
        for (const plan::PlannedStage &stage : *stages) {
            law.note(u"-- %1, up\n"_s.arg(stage.label) + plan::toSql(stage.plan.up) + u"\n-- down\n"_s
                     + plan::toSql(stage.plan.down));
        }

        const runner::AfterDatabase after{target.connection(), to};
        law.must("rows are put in", runner::insertProbeRows(database.connection(), lawDialect(), from, {}, &after));
        QMap<QString, QByteArray> before = digestsOf(law, database, from);
        bool isBefore = true;
        plan::Grade grade = plan::Grade::Lossless;
        for (qsizetype i = 0; i < stages->size(); ++i) {
            const plan::MigrationPlan &plan = stages->at(i).plan;
            const Result<> up = database.run(plan.up);
            // Rows may refuse what is asked of them; then nothing is to be learned here.
            if (!up && (up.error().detail.contains("ERROR 23"_L1) || up.error().detail.contains("ERROR 22"_L1)))
                return;
            law.must("up", up);
            grade = std::max(grade, plan.grade);
            // The one without a label takes away what the ones before it keep.
            isBefore = isBefore && !stages->at(i).label.isEmpty();
            if (isBefore && plan.changes.isEmpty()) {
                ++keeping;
                write(database, from);
                before = digestsOf(law, database, from);
            }
        }
        law.mustBeSame("all ups lead to the other", to, law.must("it is read", database.read(to)));
        for (qsizetype i = stages->size() - 1; i >= 0; --i) {
            const plan::MigrationPlan &plan = stages->at(i).plan;
            const Result<> down = database.run(plan.down);
            if (!down && grade != plan::Grade::Lossless)
                return;
            law.must("down", down);
            law.mustHaveAll("each down leads to where its up began", plan.from,
                            law.must("it is read", database.read(plan.from)));
        }
        law.mustBeSame("all downs lead back", from, law.must("it is read", database.read(from)));
        if (grade != plan::Grade::Lossless)
            return;
        ++lossless;
        const QMap<QString, QByteArray> now = digestsOf(law, database, from);
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (now.value(it.key()) != it.value())
                law.fail("all rows come back", it.key());
        }
    }));
    qInfo("%d in several migrations, %d migrations, %d of them keep what goes, %d lossless", several, files, keeping,
          lossless);
    QVERIFY(several > 5 && keeping > 5);
}

RELVAR_TEST_MAIN(TestOnlineLaws)
#include "tst_onlinelaws.moc"
