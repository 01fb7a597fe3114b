// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "scripteddialect.h"

#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::test;
using dialect::Action;
using dialect::Hazard;
using dialect::Statement;
using plan::Grade;

namespace {

schema::Schema withTable(const QString &name)
{
    schema::Table table;
    table.id = ObjectId(1);
    table.name = name;
    return {.tables = {table}};
}

QStringList sqlOf(const dialect::Script &script)
{
    QStringList sql;
    for (const Statement &statement : script.statements)
        sql.append(statement.sql);
    return sql;
}

dialect::Step step(quint64 object, Action action, const QStringList &up, const QStringList &down)
{
    dialect::Step result{.id = {ObjectId(object), action}};
    for (const QString &sql : up)
        result.up.append({.sql = sql});
    for (const QString &sql : down)
        result.down.append({.sql = sql});
    return result;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downIsTheExactReverse()
    {
        ScriptedDialect dialect;
        dialect.steps
            = {step(1, Action::Add, {u"up a1"_s, u"up a2"_s}, {u"down a1"_s, u"down a2"_s}),
               step(2, Action::Alter, {u"up b"_s}, {u"down b"_s}), step(3, Action::Drop, {u"up c"_s}, {u"down c"_s})};
        const auto plan = plan::compile(schema::Schema(), withTable(u"t"_s), dialect, {});
        QVERIFY_RESULT(plan);
        QCOMPARE(sqlOf(plan->up), (QStringList{u"OPEN"_s, u"up c"_s, u"up b"_s, u"up a1"_s, u"up a2"_s, u"CLOSE"_s}));
        QCOMPARE(sqlOf(plan->down),
                 (QStringList{u"OPEN"_s, u"down a1"_s, u"down a2"_s, u"down b"_s, u"down c"_s, u"CLOSE"_s}));
        QCOMPARE(plan->changes.size(), 1);
    }

    void theTargetIsWhatTheDatabaseWillHave()
    {
        ScriptedDialect dialect;
        dialect.steps = {step(1, Action::Rename, {u"up"_s}, {u"down"_s})};
        dialect.expected = withTable(u"as read back"_s);
        const schema::Schema from = withTable(u"a"_s);
        const auto plan = plan::compile(from, withTable(u"b"_s), dialect, {});
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->to, *dialect.expected);
    }

    void noChangeIsAnEmptyPlan()
    {
        ScriptedDialect dialect;
        dialect.refusal = Error{plan::PlanError::NotSupported, text("sample", "never asked"), {}, {}};
        const auto plan = plan::compile(withTable(u"t"_s), withTable(u"t"_s), dialect, {});
        QVERIFY_RESULT(plan);
        QVERIFY(plan->isEmpty());
        QVERIFY(plan->down.statements.isEmpty());
        QCOMPARE(plan->grade, Grade::Lossless);
    }

    void whatTheDialectRefusesIsPassedOn()
    {
        ScriptedDialect dialect;
        dialect.refusal = Error{plan::PlanError::NotSupported, text("sample", "not here"), {}, {}};
        const auto plan = plan::compile(schema::Schema(), withTable(u"t"_s), dialect, {});
        QVERIFY_FAILS_WITH(plan, plan::PlanError::NotSupported);
        QCOMPARE(plan.error().message.toString(), u"not here"_s);
    }

    void gradesByWhatGoingUpLoses_data()
    {
        QTest::addColumn<QList<Hazard::Kind>>("up");
        QTest::addColumn<QList<Hazard::Kind>>("down");
        QTest::addColumn<QByteArray>("grade");
        QTest::addColumn<int>("reasons");
        using Kind = Hazard::Kind;
        QTest::newRow("nothing") << QList<Kind>{} << QList<Kind>{} << QByteArray("lossless") << 0;
        QTest::newRow("kept") << QList{Kind::StashesData, Kind::RewritesTable, Kind::MayFailOnData} << QList<Kind>{}
                              << QByteArray("lossless") << 0;
        QTest::newRow("lost on the way back") << QList<Kind>{} << QList{Kind::LosesData} << QByteArray("lossless") << 0;
        QTest::newRow("lost") << QList{Kind::StashesData, Kind::LosesData} << QList<Kind>{}
                              << QByteArray("structure-only") << 1;
        QTest::newRow("lost twice") << QList{Kind::LosesData, Kind::LosesData} << QList<Kind>{}
                                    << QByteArray("structure-only") << 1;
        QTest::newRow("for ever") << QList{Kind::Irreversible, Kind::LosesData} << QList<Kind>{}
                                  << QByteArray("irreversible") << 2;
    }

    void gradesByWhatGoingUpLoses()
    {
        QFETCH(QList<Hazard::Kind>, up);
        QFETCH(QList<Hazard::Kind>, down);
        QFETCH(QByteArray, grade);
        QFETCH(int, reasons);
        dialect::Step graded = step(1, Action::Drop, {u"up"_s}, {u"down"_s});
        for (const Hazard::Kind kind : up)
            graded.up.first().hazards.append({kind, text("sample", "kind %1", {QString::number(int(kind))})});
        for (const Hazard::Kind kind : down)
            graded.down.first().hazards.append({kind, text("sample", "down")});
        ScriptedDialect dialect;
        dialect.steps = {graded};
        const auto plan = plan::compile(schema::Schema(), withTable(u"t"_s), dialect, {});
        QVERIFY_RESULT(plan);
        QCOMPARE(plan::gradeName(plan->grade).toUtf8(), grade);
        QCOMPARE(plan->reasons.size(), reasons);
        QCOMPARE(plan::gradeFromName(plan::gradeName(plan->grade)), plan->grade);
    }

    void unknownGradesAreUnproved()
    {
        QCOMPARE(plan::gradeFromName(u"splendid"_s), Grade::Unproved);
        QCOMPARE(plan::gradeFromName(u"unproved"_s), Grade::Unproved);
    }

    void aScriptAsText()
    {
        const dialect::Script script{.statements = {{.sql = u"SELECT 1"_s},
                                                    {.sql = u"SELECT 2\nFROM t"_s, .comment = u"Two\nlines"_s},
                                                    {.sql = u"SELECT 3 -- last"_s}}};
        QCOMPARE(plan::toSql(script), u"SELECT 1;\n\n-- Two lines\nSELECT 2\nFROM t;\n\nSELECT 3 -- last\n;\n"_s);
        QCOMPARE(plan::toSql({}), QString());
    }
};

RELVAR_TEST_MAIN(TestPlan)
#include "tst_plan.moc"
