// SPDX-License-Identifier: GPL-3.0-or-later
// One change of several is taken back: the base's object is there again, and the other changes stay.
#include "edit/edits.h"
#include "edit/revertchange.h"
#include "edit/sequence.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/shopschema.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;
using document::Document;

namespace {

/// The document after the edit; the test stops when it is refused.
Document changed(const Document &before, const document::Edit &edit)
{
    const Result<Document> after = edit(before);
    if (!after)
        qFatal("the test's own edit was refused: %s", qPrintable(after.error().toString()));
    return *after;
}

} // namespace

class TestRevertChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackEveryKindOfChange_data()
    {
        QTest::addColumn<std::function<document::Edit()>>("edit");
        QTest::addColumn<ObjectId>("object");
        QTest::addColumn<ObjectId>("part");
        const auto row = [](const char *name, std::function<document::Edit()> edit, ObjectId object, ObjectId part) {
            QTest::newRow(name) << edit << object << part;
        };
        const ObjectId added(90);
        row("add table",
            [=] {
                schema::Table table;
                table.id = added;
                table.name = u"notes"_s;
                table.columns = {shop::column(ObjectId(91), u"id"_s, u"INTEGER"_s)};
                return edit::addTable(table, {});
            },
            added, {});
        row("drop table", [] { return edit::dropTable(shop::orders); }, shop::orders, {});
        row("drop table that others point at", [] { return edit::dropTable(shop::customers); }, shop::customers, {});
        row("rename table", [] { return edit::renameTable(shop::orders, u"sales"_s); }, shop::orders, {});
        row("options",
            [] {
                return edit::changeTableOptions(shop::orders, u"note"_s, {{u"STRICT"_s, {}}});
            },
            shop::orders, {});
        row(
            "add column", [=] { return edit::addColumn(shop::orders, shop::column(added, u"note"_s, u"TEXT"_s)); },
            shop::orders, added);
        row(
            "drop column", [] { return edit::dropColumn(shop::orders, shop::orderTotal); }, shop::orders,
            shop::orderTotal);
        row(
            "drop column with relation and index", [] { return edit::dropColumn(shop::orders, shop::orderCustomer); },
            shop::orders, shop::orderCustomer);
        row(
            "drop column of a key that others point at",
            [] { return edit::dropColumn(shop::customers, shop::customerId); }, shop::customers, shop::customerId);
        row(
            "drop column with unique key", [] { return edit::dropColumn(shop::customers, shop::customerEmail); },
            shop::customers, shop::customerEmail);
        row(
            "drop column with check and index", [] { return edit::dropColumn(shop::customers, shop::customerName); },
            shop::customers, shop::customerName);
        row(
            "rename column", [] { return edit::renameColumn(shop::customers, shop::customerName, u"full_name"_s); },
            shop::customers, shop::customerName);
        row(
            "type",
            [] { return edit::changeColumn(shop::orders, shop::column(shop::orderTotal, u"total"_s, u"TEXT"_s)); },
            shop::orders, shop::orderTotal);
        row(
            "primary key", [] { return edit::setPrimaryKey(shop::orders, {}); }, shop::orders, shop::orderKey);
        row(
            "unique key", [] { return edit::dropPart(shop::customers, shop::emailUnique); }, shop::customers,
            shop::emailUnique);
        row(
            "relation", [] { return edit::dropPart(shop::orders, shop::orderRelation); }, shop::orders,
            shop::orderRelation);
        row(
            "index", [] { return edit::dropPart(shop::orders, shop::orderIndex); }, shop::orders, shop::orderIndex);
        row(
            "check", [] { return edit::dropPart(shop::customers, shop::nameCheck); }, shop::customers, shop::nameCheck);
        row(
            "added index", [=] { return edit::setIndex(shop::orders, {.id = added, .parts = {{shop::orderTotal}}}); },
            shop::orders, added);
        row("drop view", [] { return edit::dropView(shop::view); }, shop::view, {});
        row("drop trigger", [] { return edit::dropTrigger(shop::trigger); }, shop::trigger, {});
    }

    /// Also the stored text of the table is back: nothing is left that a migration would do.
    void takesBackEveryKindOfChange()
    {
        QFETCH(std::function<document::Edit()>, edit);
        QFETCH(ObjectId, object);
        QFETCH(ObjectId, part);
        const Document base = shop::document();
        const Document other
            = changed(base, edit::addColumn(shop::customers, shop::column(ObjectId(99), u"phone"_s, u"TEXT"_s)));
        QVERIFY(changed(base, edit()).schema->tables != base.schema->tables
                || changed(base, edit()).schema->views != base.schema->views
                || changed(base, edit()).schema->triggers != base.schema->triggers);

        const auto sorted = [](const Document &document) {
            schema::Schema schema = *document.schema;
            std::sort(schema.tables.begin(), schema.tables.end(),
                      [](const auto &left, const auto &right) { return left->id < right->id; });
            return schema;
        };
        const Result<Document> alone = edit::revertChange(*base.schema, object, part)(changed(base, edit()));
        QVERIFY_RESULT(alone);
        QVERIFY(sorted(*alone) == *base.schema);

        // Beside another change, which stays.
        const Result<Document> beside = edit::revertChange(*base.schema, object, part)(changed(other, edit()));
        QVERIFY_RESULT(beside);
        schema::Schema left = sorted(*beside);
        if (object == shop::customers && part.isNull())
            QVERIFY(!left.table(shop::customers)->column(ObjectId(99))); // the whole table came back
        else
            QVERIFY(left.table(shop::customers)->column(ObjectId(99)));
        QCOMPARE(left.table(shop::orders)->foreignKeys, base.schema->table(shop::orders)->foreignKeys);
        QCOMPARE(left.table(shop::orders)->columns, base.schema->table(shop::orders)->columns);
    }

    void saysWhatMustBeTakenBackFirst()
    {
        const Document base = shop::document();
        const Document dropped = changed(base, edit::dropTable(shop::customers));
        const auto relation = edit::revertChange(*base.schema, shop::orders, shop::orderRelation)(dropped);
        QVERIFY_FAILS_WITH(relation, edit::EditError::InUse);
        const auto column = edit::revertChange(*base.schema, shop::customers, shop::customerName)(dropped);
        QVERIFY_FAILS_WITH(column, edit::EditError::InUse);

        const Document without = changed(base, edit::dropColumn(shop::orders, shop::orderCustomer));
        const auto index = edit::revertChange(*base.schema, shop::orders, shop::orderIndex)(without);
        QVERIFY_FAILS_WITH(index, edit::EditError::InUse);
    }

    void keepsNamesUnique()
    {
        const Document base = shop::document();
        const Document renamed
            = changed(base, edit::sequence({
                                edit::renameColumn(shop::orders, shop::orderTotal, u"amount"_s),
                                edit::addColumn(shop::orders, shop::column(ObjectId(90), u"Total"_s, u"TEXT"_s)),
                            }));
        const auto back = edit::revertChange(*base.schema, shop::orders, shop::orderTotal)(renamed);
        QVERIFY_FAILS_WITH(back, edit::EditError::NameTaken);

        schema::Table other;
        other.id = ObjectId(91);
        other.name = u"Orders"_s;
        other.columns = {shop::column(ObjectId(92), u"id"_s, u"INTEGER"_s)};
        const Document replaced
            = changed(base, edit::sequence({edit::dropTable(shop::orders), edit::addTable(other, {})}));
        const auto table = edit::revertChange(*base.schema, shop::orders, {})(replaced);
        QVERIFY_FAILS_WITH(table, edit::EditError::NameTaken);
    }

    void refusesWhatDidNotChange()
    {
        const Document base = shop::document();
        const auto unknown = edit::revertChange(*base.schema, ObjectId(77), {})(base);
        QVERIFY_FAILS_WITH(unknown, edit::EditError::NoSuchObject);
    }
};

RELVAR_TEST_MAIN(TestRevertChange)
#include "tst_revertchange.moc"
