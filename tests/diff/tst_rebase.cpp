// SPDX-License-Identifier: GPL-3.0-or-later
// A draft whose base has moved, case by case.
#include "diff/rebase.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"
#include "support/shopschema.h"

using namespace relvar;
using namespace relvar::diff;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

template<typename Change>
Schema changed(Schema schema, ObjectId table, Change change)
{
    for (Box<Table> &box : schema.tables) {
        if (box->id != table)
            continue;
        Table edited = *box;
        change(edited);
        edited.definition.clear();
        box = edited;
    }
    return schema;
}

Schema without(Schema schema, ObjectId table)
{
    schema.tables.removeIf([&](const Box<Table> &box) { return box->id == table; });
    for (Box<Table> &box : schema.tables) {
        Table edited = *box;
        edited.foreignKeys.removeIf([&](const schema::ForeignKey &key) { return key.referencedTable == table; });
        box = edited;
    }
    schema.triggers.removeIf([&](const Box<schema::Trigger> &trigger) { return trigger->tableId == table; });
    return schema;
}

Column &columnOf(Table &table, ObjectId id)
{
    return table.columns[table.indexOf(id)];
}

Rebased rebased(const Schema &base, const Schema &draft, const Schema &newBase, const Answers &answers = {},
                const QList<Rename> &renames = {})
{
    static const ExactRules rules;
    return rebase(base, draft, newBase, rules, answers, renames);
}

QStringList linesOf(const Schema &from, const Schema &to)
{
    static const ExactRules rules;
    QStringList lines;
    for (const Description &line : describe(diff::diff(from, to, rules), from, to))
        lines.append(line.text.toString());
    return lines;
}

QStringList conflictsOf(const Rebased &rebased)
{
    QStringList lines;
    for (const Conflict &conflict : rebased.conflicts)
        lines.append(conflict.what.toString() + u": "_s + conflict.draft.toString() + u" | "_s + conflict.base.toString());
    return lines;
}

/// The same with another answer to the only conflict.
Rebased answered(const Schema &base, const Schema &draft, const Schema &newBase, Side side)
{
    const Rebased open = rebased(base, draft, newBase);
    Answers answers;
    for (const Conflict &conflict : open.conflicts)
        answers.insert(conflict.key, side);
    return rebased(base, draft, newBase, answers);
}

} // namespace

class TestRebase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differentFieldsOfOneColumn();
    void theSameFieldIsAConflict();
    void theSameChangeIsNone();
    void bothAddTheSameColumn();
    void bothAddATableOfOneName();
    void whatTheDraftChangesWasDropped();
    void whatTheDraftDropsWasChanged();
    void aRelationToATableThatWasDropped();
    void anIndexOnAColumnThatTheDraftDrops();
    void aCheckThatSpeaksOfADroppedColumn();
    void aColumnRenamedBelowTheDraft();
    void aTableRenamedBelowTheDraft();
    void bothRename();
    void namesThatMeet();
    void columnNamesThatMeet();
    void valuesOfAnEnum();
    void optionsOneByOne();
    void aPartitionGetsTheNewColumn();
    void savedElsewhere();
    void anAnswerCanAskMore();
};

void TestRebase::differentFieldsOfOneColumn()
{
    const Schema base = shop::schema();
    const Schema draft = changed(base, shop::customers, [](Table &table) {
        columnOf(table, shop::customerEmail).notNull = true;
        table.columns.append(shop::column(ObjectId(500), u"phone"_s, u"TEXT"_s));
    });
    const Schema newBase = changed(base, shop::customers, [](Table &table) {
        columnOf(table, shop::customerEmail).defaultExpression = u"''"_s;
        table.columns.append(shop::column(ObjectId(600), u"born"_s, u"TEXT"_s));
        table.comment = u"who buys"_s;
    });
    const Rebased result = rebased(base, draft, newBase);
    QCOMPARE(conflictsOf(result), QStringList());
    QCOMPARE(linesOf(result.base, result.schema), linesOf(base, draft));
    const Table &customers = *result.schema.table(shop::customers);
    QCOMPARE(customers.comment, u"who buys"_s);
    QCOMPARE(customers.columns.at(3).name, u"born"_s);
    QCOMPARE(customers.columns.at(4).name, u"phone"_s);
    // The stored text of neither side is true any more.
    QVERIFY(customers.definition.isEmpty());
    // What nobody touched is still the very same.
    QCOMPARE(result.schema.table(shop::orders)->definition, base.table(shop::orders)->definition);
}

void TestRebase::theSameFieldIsAConflict()
{
    const Schema base = shop::schema();
    const auto typed = [&](const QString &type) {
        return changed(base, shop::orders,
                       [&](Table &table) { columnOf(table, shop::orderTotal).type.text = type; });
    };
    const Schema draft = typed(u"INTEGER"_s);
    const Schema newBase = typed(u"TEXT"_s);
    const Rebased open = rebased(base, draft, newBase);
    QCOMPARE(conflictsOf(open), QStringList{u"Type of orders.total: INTEGER | TEXT"_s});
    QCOMPARE(open.conflicts.constFirst().object, shop::orders);
    QCOMPARE(open.conflicts.constFirst().part, shop::orderTotal);
    const auto typeIn = [](const Rebased &result) {
        return result.schema.table(shop::orders)->column(shop::orderTotal)->type.text;
    };
    QCOMPARE(typeIn(open), u"INTEGER"_s);
    QCOMPARE(typeIn(answered(base, draft, newBase, Side::Draft)), u"INTEGER"_s);
    const Rebased theirs = answered(base, draft, newBase, Side::Base);
    QCOMPARE(typeIn(theirs), u"TEXT"_s);
    QCOMPARE(linesOf(theirs.base, theirs.schema), QStringList());
}

void TestRebase::theSameChangeIsNone()
{
    const Schema base = shop::schema();
    const auto edit = [](Table &table) {
        columnOf(table, shop::customerName).type.text = u"VARCHAR(20)"_s;
        table.indexes.clear();
    };
    const Schema draft = changed(base, shop::customers, edit);
    const Rebased result = rebased(base, draft, draft);
    QCOMPARE(conflictsOf(result), QStringList());
    QCOMPARE(linesOf(result.base, result.schema), QStringList());
}

void TestRebase::bothAddTheSameColumn()
{
    const Schema base = shop::schema();
    const auto with = [&](quint64 id, const QString &type) {
        return changed(base, shop::customers, [&](Table &table) {
            table.columns.append(shop::column(ObjectId(id), u"phone"_s, type));
            table.indexes.append({.id = ObjectId(id + 1), .name = u"phones"_s, .parts = {{ObjectId(id)}}});
        });
    };
    const Rebased same = rebased(base, with(500, u"TEXT"_s), with(600, u"TEXT"_s));
    QCOMPARE(conflictsOf(same), QStringList());
    QCOMPARE(linesOf(same.base, same.schema), QStringList());
    // It keeps the id that the draft, its intents and its diagram know.
    QVERIFY(same.base.table(shop::customers)->column(ObjectId(500)) != nullptr);

    const Rebased other = rebased(base, with(500, u"TEXT"_s), with(600, u"INTEGER"_s));
    QCOMPARE(conflictsOf(other), QStringList{u"Type of customers.phone: TEXT | INTEGER"_s});
    QCOMPARE(other.schema.table(shop::customers)->columns.size(), 4);
}

void TestRebase::bothAddATableOfOneName()
{
    const Schema base = shop::schema();
    const auto with = [&](quint64 id, const QStringList &columns) {
        Table table;
        table.id = ObjectId(id);
        table.name = u"notes"_s;
        for (const QString &column : columns)
            table.columns.append(shop::column(ObjectId(++id), column, u"TEXT"_s));
        Schema schema = base;
        schema.tables.append(table);
        return schema;
    };
    const Rebased result = rebased(base, with(500, {u"a"_s, u"b"_s}), with(600, {u"a"_s, u"c"_s}));
    QCOMPARE(conflictsOf(result), QStringList());
    QCOMPARE(result.schema.tables.size(), base.tables.size() + 1);
    QCOMPARE(result.schema.table(ObjectId(500))->columns.size(), 3);
    QCOMPARE(linesOf(result.base, result.schema), QStringList{u"Add column notes.b (TEXT)"_s});
}

void TestRebase::whatTheDraftChangesWasDropped()
{
    const Schema base = shop::schema();
    const Schema draft = changed(base, shop::orders, [](Table &table) {
        table.columns.append(shop::column(ObjectId(500), u"note"_s, u"TEXT"_s));
    });
    const Schema newBase = without(base, shop::orders);
    const Rebased open = rebased(base, draft, newBase);
    QCOMPARE(conflictsOf(open),
             QStringList{u"The migrations have dropped orders, which the draft changes: stays, with its changes | gone"_s});
    const Rebased mine = answered(base, draft, newBase, Side::Draft);
    QVERIFY(mine.schema.table(shop::orders)->column(ObjectId(500)) != nullptr);
    QVERIFY(std::any_of(mine.schema.triggers.cbegin(), mine.schema.triggers.cend(),
                        [](const auto &trigger) { return trigger->id == shop::trigger; }));
    const Rebased theirs = answered(base, draft, newBase, Side::Base);
    QVERIFY(!theirs.schema.table(shop::orders));
    QVERIFY(theirs.schema.triggers.isEmpty());
    // A table that the draft left alone just goes.
    QCOMPARE(conflictsOf(rebased(base, changed(base, shop::customers, [](Table &table) { table.comment = u"x"_s; }),
                                 newBase)),
             QStringList());
}

void TestRebase::whatTheDraftDropsWasChanged()
{
    const Schema base = shop::schema();
    const Schema draft = without(base, shop::orders);
    const Schema newBase = changed(base, shop::orders, [](Table &table) {
        table.columns.append(shop::column(ObjectId(600), u"note"_s, u"TEXT"_s));
    });
    const Rebased mine = answered(base, draft, newBase, Side::Draft);
    QCOMPARE(conflictsOf(mine),
             QStringList{u"The draft drops orders, which the migrations have changed: gone | stays, with its changes"_s});
    QVERIFY(!mine.schema.table(shop::orders));
    const Rebased theirs = answered(base, draft, newBase, Side::Base);
    QVERIFY(theirs.schema.table(shop::orders)->column(ObjectId(600)) != nullptr);
    QCOMPARE(theirs.schema.triggers.size(), 1);
    QCOMPARE(linesOf(theirs.base, theirs.schema), QStringList());
    // Of what did not change, the drop goes on, with what went along.
    const Rebased plain
        = rebased(base, draft, changed(base, shop::customers, [](Table &table) { table.comment = u"x"_s; }));
    QCOMPARE(conflictsOf(plain), QStringList());
    QVERIFY(plain.schema.triggers.isEmpty());
}

void TestRebase::aRelationToATableThatWasDropped()
{
    // The draft relates a new table to customers, which are gone.
    const Schema base = without(shop::schema(), shop::orders);
    Table notes;
    notes.id = ObjectId(500);
    notes.name = u"notes"_s;
    notes.columns = {shop::column(ObjectId(501), u"customer"_s, u"INTEGER"_s)};
    notes.foreignKeys = {{.id = ObjectId(502),
                          .name = u"notes_customer_fkey"_s,
                          .columns = {ObjectId(501)},
                          .referencedTable = shop::customers,
                          .referencedColumns = {shop::customerId}}};
    Schema draft = base;
    draft.tables.append(notes);
    const Schema newBase = without(base, shop::customers);
    const Rebased open = rebased(base, draft, newBase);
    QCOMPARE(conflictsOf(open),
             QStringList{u"The migrations have dropped customers, which notes.notes_customer_fkey of the draft needs: "
                         u"customers stays | without notes.notes_customer_fkey"_s});
    QVERIFY(open.schema.table(shop::customers) != nullptr);
    const Rebased theirs = answered(base, draft, newBase, Side::Base);
    QVERIFY(!theirs.schema.table(shop::customers));
    QVERIFY(theirs.schema.table(ObjectId(500))->foreignKeys.isEmpty());
}

void TestRebase::anIndexOnAColumnThatTheDraftDrops()
{
    const Schema base = shop::schema();
    const Schema draft
        = changed(base, shop::orders, [](Table &table) { table.columns.removeAt(table.indexOf(shop::orderTotal)); });
    const Schema newBase = changed(base, shop::orders, [](Table &table) {
        table.indexes.append({.id = ObjectId(600), .name = u"by_total"_s, .parts = {{shop::orderTotal}}});
    });
    const Rebased open = rebased(base, draft, newBase);
    QCOMPARE(conflictsOf(open),
             QStringList{u"The draft drops orders.total, which orders.by_total of the migrations needs: without "
                         u"orders.by_total | orders.total stays"_s});
    QVERIFY(!open.schema.table(shop::orders)->column(shop::orderTotal));
    QCOMPARE(open.schema.table(shop::orders)->indexes.size(), 1);
    const Rebased theirs = answered(base, draft, newBase, Side::Base);
    QCOMPARE(linesOf(theirs.base, theirs.schema), QStringList());
    QCOMPARE(theirs.schema.table(shop::orders)->indexOf(shop::orderTotal), 2);
}

void TestRebase::aCheckThatSpeaksOfADroppedColumn()
{
    const Schema base = shop::schema();
    const Schema draft = changed(base, shop::orders, [](Table &table) {
        table.checks.append({.id = ObjectId(500), .name = u"total_check"_s, .expression = u"total > 0"_s});
    });
    const Schema newBase
        = changed(base, shop::orders, [](Table &table) { table.columns.removeAt(table.indexOf(shop::orderTotal)); });
    const Rebased open = rebased(base, draft, newBase);
    QCOMPARE(conflictsOf(open),
             QStringList{u"The migrations have dropped orders.total, which orders.total_check of the draft needs: "
                         u"orders.total stays | without orders.total_check"_s});
    QVERIFY(open.schema.table(shop::orders)->column(shop::orderTotal) != nullptr);
    const Rebased theirs = answered(base, draft, newBase, Side::Base);
    QVERIFY(theirs.schema.table(shop::orders)->checks.isEmpty());
}

void TestRebase::aColumnRenamedBelowTheDraft()
{
    const Schema base = shop::schema();
    const Schema draft = changed(base, shop::customers, [](Table &table) {
        columnOf(table, shop::customerName).defaultExpression = u"'nobody'"_s;
        table.checks.append({.id = ObjectId(500), .name = u"long"_s, .expression = u"length(name) > 1"_s});
    });
    // Read anew, so that only the SQL of the migration tells that it is the same column.
    const Schema newBase = changed(base, shop::customers, [](Table &table) {
        Column &column = columnOf(table, shop::customerName);
        column.id = ObjectId(600);
        column.name = u"full_name"_s;
        table.indexes[0].parts = {{ObjectId(600)}};
        table.checks[0].expression = u"full_name <> ''"_s;
    });
    const Rebased result
        = rebased(base, draft, newBase, {}, {{u"customers.name"_s, u"customers.full_name"_s, Rename::Kind::TableOrColumn}});
    QCOMPARE(conflictsOf(result), QStringList());
    const Table &customers = *result.schema.table(shop::customers);
    QCOMPARE(customers.column(shop::customerName)->name, u"full_name"_s);
    QCOMPARE(customers.column(shop::customerName)->defaultExpression, u"'nobody'"_s);
    QCOMPARE(customers.checks.constLast().expression, u"length(full_name) > 1"_s);
    QCOMPARE(customers.checks.constFirst().expression, u"full_name <> ''"_s);
    QCOMPARE(linesOf(result.base, result.schema).size(), 2);
}

void TestRebase::aTableRenamedBelowTheDraft()
{
    const Schema base = shop::schema();
    const Schema draft = changed(base, shop::customers, [](Table &table) {
        table.columns.append(shop::column(ObjectId(500), u"phone"_s, u"TEXT"_s));
    });
    // By id: saved from this very project.
    const Schema byId = changed(base, shop::customers, [](Table &table) { table.name = u"clients"_s; });
    const Rebased result = rebased(base, draft, byId);
    QCOMPARE(conflictsOf(result), QStringList());
    QCOMPARE(linesOf(result.base, result.schema), QStringList{u"Add column clients.phone (TEXT)"_s});
}

void TestRebase::bothRename()
{
    const Schema base = shop::schema();
    const auto named = [&](const QString &name) {
        return changed(base, shop::customers, [&](Table &table) { table.name = name; });
    };
    const Rebased result = rebased(base, named(u"people"_s), named(u"clients"_s));
    QCOMPARE(conflictsOf(result), QStringList{u"Name of people: people | clients"_s});
    QCOMPARE(linesOf(result.base, result.schema), QStringList{u"Rename table clients to people"_s});
    QCOMPARE(conflictsOf(rebased(base, named(u"people"_s), named(u"people"_s))), QStringList());
}

void TestRebase::namesThatMeet()
{
    const Schema base = shop::schema();
    const Schema draft = changed(base, shop::customers, [](Table &table) { table.name = u"people"_s; });
    Table people;
    people.id = ObjectId(600);
    people.name = u"People"_s;
    people.columns = {shop::column(ObjectId(601), u"height"_s, u"REAL"_s)};
    Schema newBase = base;
    newBase.tables.append(people);
    const Rebased open = rebased(base, draft, newBase);
    QCOMPARE(conflictsOf(open), QStringList{u"The draft calls people as the migrations call People: name it people_2 | "
                                            u"customers, as it was"_s});
    QCOMPARE(open.schema.table(shop::customers)->name, u"people_2"_s);
    QCOMPARE(open.schema.table(ObjectId(600))->name, u"People"_s);
    QCOMPARE(answered(base, draft, newBase, Side::Base).schema.table(shop::customers)->name, u"customers"_s);
}

void TestRebase::columnNamesThatMeet()
{
    const Schema base = shop::schema();
    const Schema draft
        = changed(base, shop::customers, [](Table &table) { columnOf(table, shop::customerEmail).name = u"mail"_s; });
    const Schema newBase = changed(base, shop::customers, [](Table &table) {
        table.columns.append(shop::column(ObjectId(600), u"mail"_s, u"BLOB"_s));
    });
    const Rebased open = rebased(base, draft, newBase);
    QCOMPARE(open.conflicts.size(), 1);
    QCOMPARE(open.schema.table(shop::customers)->column(shop::customerEmail)->name, u"mail_2"_s);
    const Rebased theirs = answered(base, draft, newBase, Side::Base);
    QCOMPARE(theirs.schema.table(shop::customers)->column(shop::customerEmail)->name, u"email"_s);
    QCOMPARE(linesOf(theirs.base, theirs.schema), QStringList());
}

void TestRebase::valuesOfAnEnum()
{
    const Schema base = server::schema();
    const auto with = [&](const QStringList &values) {
        Schema schema = base;
        schema::EnumType type = *schema.enums.constFirst();
        type.values = values;
        schema.enums[0] = type;
        return schema;
    };
    const auto valuesIn = [](const Rebased &result) { return result.schema.enums.constFirst()->values; };
    const Rebased both = rebased(base, with({u"sad"_s, u"calm"_s, u"ok"_s, u"happy"_s}),
                                 with({u"sad"_s, u"ok"_s, u"happy"_s, u"wild"_s}));
    QCOMPARE(conflictsOf(both), QStringList());
    QCOMPARE(valuesIn(both), (QStringList{u"sad"_s, u"calm"_s, u"ok"_s, u"happy"_s, u"wild"_s}));
    const Rebased dropped = rebased(base, with({u"ok"_s, u"happy"_s}), with({u"sad"_s, u"ok"_s, u"glad"_s, u"happy"_s}));
    QCOMPARE(valuesIn(dropped), (QStringList{u"ok"_s, u"glad"_s, u"happy"_s}));
    const Rebased orders = rebased(base, with({u"happy"_s, u"ok"_s, u"sad"_s}), with({u"ok"_s, u"sad"_s, u"happy"_s}));
    QCOMPARE(conflictsOf(orders), QStringList{u"Values of public.mood: happy, ok, sad | ok, sad, happy"_s});
}

void TestRebase::optionsOneByOne()
{
    const Schema base = shop::schema();
    const Schema draft
        = changed(base, shop::orders, [](Table &table) { table.options.insert(u"fillfactor"_s, u"70"_s); });
    const Schema newBase = changed(base, shop::orders, [](Table &table) {
        table.options.insert(u"autovacuum_enabled"_s, u"false"_s);
        table.options.insert(u"fillfactor"_s, u"80"_s);
    });
    const Rebased result = rebased(base, draft, newBase);
    QCOMPARE(conflictsOf(result), QStringList{u"Options of orders: 70 | 80"_s});
    QCOMPARE(result.schema.table(shop::orders)->options,
             (QMap<QString, QString>{{u"fillfactor"_s, u"70"_s}, {u"autovacuum_enabled"_s, u"false"_s}}));
}

void TestRebase::aPartitionGetsTheNewColumn()
{
    const Schema base = server::schema();
    Schema draft = base;
    draft.tables.append(server::partition(ObjectId(700), u"payments_2027"_s,
                                          u"FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')"_s));
    Schema newBase = base;
    for (Box<Table> &box : newBase.tables) {
        if (box->id != server::payments && box->partitionOf != server::payments)
            continue;
        Table table = *box;
        table.columns.append(server::column(table.id.value() + 8000, u"note"_s, u"text"_s));
        table.columns[1].name = u"paid_on"_s;
        box = table;
    }
    const Rebased result = rebased(base, draft, newBase);
    QCOMPARE(conflictsOf(result), QStringList());
    const Table &partition = *result.schema.table(ObjectId(700));
    QVERIFY(partition.column(u"note"_s) != nullptr);
    QCOMPARE(partition.column(ObjectId(702))->name, u"paid_on"_s);
    QCOMPARE(linesOf(result.base, result.schema), QStringList{u"Create table public.payments_2027"_s});
}

void TestRebase::savedElsewhere()
{
    // Somebody wrote just what the draft wants, with a rename, and it was read back without common ids.
    const Schema base = shop::schema();
    const Schema draft = changed(base, shop::customers, [](Table &table) {
        table.name = u"people"_s;
        columnOf(table, shop::customerName).name = u"full_name"_s;
        table.checks[0].expression = u"full_name <> ''"_s;
        table.columns.append(shop::column(ObjectId(500), u"phone"_s, u"TEXT"_s));
    });
    Schema read = draft;
    Table people = *read.tables.constFirst();
    const ObjectId other(900);
    people.id = other;
    for (Column &column : people.columns)
        column.id = ObjectId(column.id.value() + 1000);
    people.primaryKey->id = ObjectId(901);
    people.primaryKey->parts = {{people.columns.at(0).id}};
    people.uniqueConstraints[0].id = ObjectId(902);
    people.uniqueConstraints[0].parts = {{people.columns.at(2).id}};
    people.indexes[0].id = ObjectId(903);
    people.indexes[0].parts = {{people.columns.at(1).id}};
    people.checks[0].id = ObjectId(904);
    read.tables[0] = people;
    Table orders = *read.tables.at(1);
    orders.foreignKeys[0].referencedTable = other;
    orders.foreignKeys[0].referencedColumns = {people.columns.at(0).id};
    read.tables[1] = orders;
    const Rebased result = rebased(base, draft, read);
    QCOMPARE(conflictsOf(result), QStringList());
    QCOMPARE(linesOf(result.base, result.schema), QStringList());
    QCOMPARE(result.base.tables.constFirst()->id, shop::customers);
}

void TestRebase::anAnswerCanAskMore()
{
    // Orders were dropped with customers; keeping the one that the draft changes needs the other.
    const Schema base = shop::schema();
    const Schema draft = changed(base, shop::orders, [](Table &table) { table.comment = u"what they buy"_s; });
    const Schema newBase = without(without(base, shop::customers), shop::orders);
    const Rebased open = rebased(base, draft, newBase);
    QCOMPARE(open.conflicts.size(), 2);
    QVERIFY(open.schema.table(shop::customers) && open.schema.table(shop::orders));
    Answers answers{{open.conflicts.at(0).key, Side::Base}};
    QCOMPARE(rebased(base, draft, newBase, answers).conflicts.size(), 1);
}

RELVAR_TEST_MAIN(TestRebase)
#include "tst_rebase.moc"
