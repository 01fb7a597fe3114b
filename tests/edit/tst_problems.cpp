// SPDX-License-Identifier: GPL-3.0-or-later
// Each problem is found where it is and nowhere else, and its fix removes it.
#include "edit/edits.h"
#include "edit/problems.h"
#include "edit/sequence.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/shopschema.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;
using document::Document;
using edit::Problem;
using Kind = Problem::Kind;

namespace {

edit::ProblemRules rules()
{
    edit::ProblemRules rules;
    rules.identifierMaxBytes = 63;
    rules.keyColumn = [](const QString &name) { return shop::column(ObjectId::create(), name, u"INTEGER"_s); };
    return rules;
}

QList<Problem> problemsOf(const Document &document, Kind kind)
{
    QList<Problem> problems = edit::findProblems(*document.schema, rules());
    problems.removeIf([&](const Problem &problem) { return problem.kind != kind; });
    return problems;
}

/// Changes a table behind the back of the edits, which would refuse what is wrong.
Document withTable(const Document &document, ObjectId id, const std::function<void(schema::Table &)> &change)
{
    Document result = document;
    schema::Schema schema = *document.schema;
    for (Box<schema::Table> &table : schema.tables) {
        if (table->id != id)
            continue;
        schema::Table changed = *table;
        change(changed);
        table = changed;
    }
    result.schema = schema;
    return result;
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundSchema()
    {
        const QList<Problem> problems = edit::findProblems(shop::schema(), rules());
        for (const Problem &problem : problems)
            qInfo("%s", qPrintable(problem.text.toString()));
        QVERIFY(problems.isEmpty());
    }

    void findsAndFixes_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<ObjectId>("table");
        QTest::addColumn<ObjectId>("part");
        QTest::addColumn<std::function<void(schema::Table &)>>("change");
        using Change = std::function<void(schema::Table &)>;
        QTest::newRow("no columns") << Kind::NoColumns << shop::orders << ObjectId() << Change([](auto &table) {
            table.columns.clear();
            table.primaryKey.reset();
            table.foreignKeys.clear();
            table.indexes.clear();
        });
        QTest::newRow("no key") << Kind::NoKey << shop::orders << ObjectId()
                                << Change([](auto &table) { table.primaryKey.reset(); });
        QTest::newRow("relation without index") << Kind::ForeignKeyIndex << shop::orders << shop::orderRelation
                                                << Change([](auto &table) { table.indexes.clear(); });
        QTest::newRow("partial index does not count")
            << Kind::ForeignKeyIndex << shop::orders << shop::orderRelation
            << Change([](auto &table) { table.indexes[0].predicate = u"total > 0"_s; });
        QTest::newRow("types differ") << Kind::ForeignKeyTypes << shop::orders << shop::orderRelation
                                      << Change([](auto &table) { table.columns[1].type.text = u"TEXT"_s; });
        QTest::newRow("target is no key")
            << Kind::ForeignKeyTarget << shop::orders << shop::orderRelation << Change([](auto &table) {
                   table.foreignKeys[0].referencedColumns = {shop::customerName};
                   table.columns[1].type.text = u"TEXT"_s;
               });
        QTest::newRow("unknown table") << Kind::UnknownTable << shop::orders << shop::orderRelation
                                       << Change([](auto &table) {
                                              table.foreignKeys[0].referencedTable = {};
                                              table.foreignKeys[0].missingTable = u"clients"_s;
                                              table.foreignKeys[0].missingColumns = {u"id"_s};
                                              table.foreignKeys[0].referencedColumns.clear();
                                          });
        QTest::newRow("duplicate index") << Kind::DuplicateIndex << shop::orders << ObjectId(90)
                                         << Change([](auto &table) {
                                                schema::Index copy = table.indexes[0];
                                                copy.id = ObjectId(90);
                                                copy.name = u"again"_s;
                                                table.indexes.append(copy);
                                            });
        QTest::newRow("index on the primary key")
            << Kind::DuplicateIndex << shop::orders << ObjectId(90) << Change([](auto &table) {
                   table.indexes.append({.id = ObjectId(90), .name = u"again"_s, .parts = {{shop::orderId}}});
               });
        QTest::newRow("index without columns")
            << Kind::EmptyKey << shop::orders << ObjectId(90)
            << Change([](auto &table) { table.indexes.append({.id = ObjectId(90), .name = u"empty"_s}); });
        QTest::newRow("table without name")
            << Kind::EmptyName << shop::orders << ObjectId() << Change([](auto &table) { table.name.clear(); });
        QTest::newRow("column without name") << Kind::EmptyName << shop::orders << shop::orderTotal
                                             << Change([](auto &table) { table.columns[2].name = u" "_s; });
    }

    void findsAndFixes()
    {
        QFETCH(Kind, kind);
        QFETCH(ObjectId, table);
        QFETCH(ObjectId, part);
        QFETCH(std::function<void(schema::Table &)>, change);
        const Document broken = withTable(shop::document(), table, change);
        const QList<Problem> problems = problemsOf(broken, kind);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().object, table);
        QCOMPARE(problems.first().part, part);
        QVERIFY(problems.first().fix);
        QVERIFY(!problems.first().fixLabel.isEmpty());
        const Result<Document> fixed = problems.first().fix(broken);
        QVERIFY_RESULT(fixed);
        QVERIFY(problemsOf(*fixed, kind).isEmpty());
    }

    void findsNames()
    {
        const Document reserved = withTable(shop::document(), shop::orders,
                                            [](schema::Table &table) { table.columns[2].name = u"Order"_s; });
        QCOMPARE(problemsOf(reserved, Kind::ReservedWord).size(), 1);
        QCOMPARE(problemsOf(reserved, Kind::ReservedWord).first().part, shop::orderTotal);

        // 63 bytes are kept, whatever the number of letters.
        const auto named = [](int letters) {
            return withTable(shop::document(), shop::orders,
                             [&](schema::Table &table) { table.columns[2].name = QString(letters, QChar(0xe4)); });
        };
        QCOMPARE(problemsOf(named(31), Kind::NameTooLong).size(), 0);
        QCOMPARE(problemsOf(named(32), Kind::NameTooLong).size(), 1);

        const Document twice
            = withTable(shop::document(), shop::orders, [](schema::Table &table) { table.columns[2].name = u"ID"_s; });
        QCOMPARE(problemsOf(twice, Kind::DuplicateName).size(), 1);
        const Document asView = withTable(shop::document(), shop::orders,
                                          [](schema::Table &table) { table.indexes[0].name = u"Big_Orders"_s; });
        QCOMPARE(problemsOf(asView, Kind::DuplicateName).size(), 1);
        QCOMPARE(problemsOf(asView, Kind::DuplicateName).first().part, shop::orderIndex);
    }

    void leavesIndexesThatDiffer()
    {
        const Document other = withTable(shop::document(), shop::orders, [](schema::Table &table) {
            schema::Index descending = table.indexes[0];
            descending.id = ObjectId(90);
            descending.name = u"down"_s;
            descending.parts[0].descending = true;
            schema::Index unique = table.indexes[0];
            unique.id = ObjectId(91);
            unique.name = u"partial"_s;
            unique.predicate = u"total > 0"_s;
            table.indexes += {descending, unique};
        });
        QVERIFY(problemsOf(other, Kind::DuplicateIndex).isEmpty());
    }
};

RELVAR_TEST_MAIN(TestProblems)
#include "tst_problems.moc"
