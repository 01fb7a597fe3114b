// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/diff.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::diff;
using namespace relvar::test;
using schema::Schema;
using schema::Table;

namespace {

Table users()
{
    Table table;
    table.id = ObjectId(10);
    table.name = u"users"_s;
    table.columns = {{.id = ObjectId(11), .name = u"id"_s, .type = {u"integer"_s, {}}},
                     {.id = ObjectId(12), .name = u"name"_s, .type = {u"text"_s, {}}},
                     {.id = ObjectId(13), .name = u"age"_s, .type = {u"text"_s, {}}}};
    table.primaryKey
        = schema::PrimaryKey{.id = ObjectId(14), .name = u"users_pkey"_s, .parts = {{.column = ObjectId(11)}}};
    table.indexes = {{.id = ObjectId(15), .name = u"users_name_idx"_s, .parts = {{.column = ObjectId(12)}}}};
    table.definition = u"CREATE TABLE users (…)"_s;
    return table;
}

Table orders()
{
    Table table;
    table.id = ObjectId(20);
    table.name = u"orders"_s;
    table.columns = {{.id = ObjectId(21), .name = u"user_id"_s, .type = {u"integer"_s, {}}}};
    return table;
}

schema::ForeignKey toUsers()
{
    return {.id = ObjectId(22),
            .name = u"orders_user_id_fkey"_s,
            .columns = {ObjectId(21)},
            .referencedTable = ObjectId(10),
            .referencedColumns = {ObjectId(11)}};
}

} // namespace

class TestDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describes_data()
    {
        QTest::addColumn<Table>("changedUsers");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("losesData");
        const auto row = [](const char *title, auto change, const QStringList &lines, const QString &name,
                            bool losesData = false) {
            Table table = users();
            change(table);
            QTest::newRow(title) << table << lines << name << losesData;
        };
        row(
            "add column",
            [](Table &t) {
                t.columns.append({.id = ObjectId(30), .name = u"phone"_s, .type = {u"text"_s, {}}});
            },
            {u"Add column users.phone (text)"_s}, u"add_phone_to_users"_s);
        row(
            "add two columns",
            [](Table &t) {
                t.columns.append({.id = ObjectId(30), .name = u"phone"_s});
                t.columns.append({.id = ObjectId(31), .name = u"Fax No."_s});
            },
            {u"Add column users.phone"_s, u"Add column users.Fax No."_s}, u"add_phone_and_fax_no_to_users"_s);
        row(
            "drop column", [](Table &t) { t.columns.removeLast(); }, {u"Drop column users.age"_s},
            u"drop_age_from_users"_s, true);
        row(
            "rename column", [](Table &t) { t.columns[1].name = u"full_name"_s; },
            {u"Rename column users.name to full_name"_s}, u"rename_name_to_full_name_in_users"_s);
        row(
            "type", [](Table &t) { t.columns[2].type.text = u"integer"_s; },
            {u"Change type of users.age from text to integer"_s}, u"change_age_in_users"_s);
        row(
            "type in another case", [](Table &t) { t.columns[2].type.text = u"TEXT"_s; }, {}, u"change_schema"_s);
        row(
            "not null", [](Table &t) { t.columns[1].notNull = true; }, {u"Make users.name NOT NULL"_s},
            u"change_name_in_users"_s);
        row(
            "default and rename",
            [](Table &t) {
                t.columns[1].name = u"called"_s;
                t.columns[1].defaultExpression = u"''"_s;
            },
            {u"Rename column users.name to called"_s, u"Set the default of users.called to ''"_s},
            u"change_called_in_users"_s);
        row(
            "rename table", [](Table &t) { t.name = u"people"_s; }, {u"Rename table users to people"_s},
            u"rename_users_to_people"_s);
        row(
            "table and column together",
            [](Table &t) {
                t.name = u"people"_s;
                t.columns[1].name = u"full_name"_s;
            },
            {u"Rename table users to people"_s, u"Rename column people.name to full_name"_s}, u"change_people"_s);
        row(
            "drop index", [](Table &t) { t.indexes.clear(); }, {u"Drop index users_name_idx on users"_s},
            u"drop_users_name_idx_from_users"_s);
        row(
            "index over another column", [](Table &t) { t.indexes[0].parts[0].column = ObjectId(13); },
            {u"Change index users_name_idx on users"_s}, u"change_users_name_idx_in_users"_s);
        row(
            "stored texts alone",
            [](Table &t) {
                t.definition.clear();
                t.indexes[0].definition = u"CREATE INDEX …"_s;
            },
            {}, u"change_schema"_s);
        row(
            "order of columns alone", [](Table &t) { t.columns.swapItemsAt(0, 2); }, {}, u"change_schema"_s);
        row(
            "primary key", [](Table &t) { t.primaryKey->parts.append({.column = ObjectId(12)}); },
            {u"Change primary key of users from (id) to (id, name)"_s}, u"change_primary_key_in_users"_s);
        row(
            "no primary key", [](Table &t) { t.primaryKey.reset(); }, {u"Drop primary key (id) of users"_s},
            u"drop_primary_key_from_users"_s);
        row(
            "unique",
            [](Table &t) {
                t.uniqueConstraints.append(
                    {.id = ObjectId(30), .name = u"users_name_key"_s, .parts = {{.column = ObjectId(12)}}});
            },
            {u"Make (name) unique in users"_s}, u"add_users_name_key_to_users"_s);
        row(
            "check",
            [](Table &t) {
                t.checks.append({ObjectId(30), {}, u"age > 0"_s});
            },
            {u"Add check (age > 0) to users"_s}, u"add_check_to_users"_s);
        row(
            "a name with a placeholder", [](Table &t) { t.columns[1].name = u"%1 %2"_s; },
            {u"Rename column users.name to %1 %2"_s}, u"rename_name_to_1_2_in_users"_s);
    }

    void describes()
    {
        QFETCH(Table, changedUsers);
        QFETCH(QStringList, lines);
        QFETCH(QString, name);
        QFETCH(bool, losesData);
        const Schema from{.tables = {users(), orders()}};
        const Schema to{.tables = {changedUsers, orders()}};
        const Changes changes = diff::diff(from, to, m_rules);
        QStringList described;
        bool loses = false;
        for (const Description &line : describe(changes, from, to)) {
            described.append(line.text.toString());
            loses = loses || line.losesData;
            QCOMPARE(line.object, ObjectId(10));
        }
        QCOMPARE(described, lines);
        QCOMPARE(loses, losesData);
        QCOMPARE(suggestName(changes, from, to), name);
    }

    void relations()
    {
        Table child = orders();
        child.foreignKeys.append(toUsers());
        const Schema without{.tables = {users(), orders()}};
        const Schema with{.tables = {users(), child}};
        const Changes added = diff::diff(without, with, m_rules);
        QCOMPARE(describe(added, without, with).first().text.toString(),
                 u"Add foreign key from orders (user_id) to users (id)"_s);
        QCOMPARE(suggestName(added, without, with), u"add_foreign_key_on_user_id_to_orders"_s);

        Table cascading = child;
        cascading.foreignKeys[0].onDelete = schema::ReferentialAction::Cascade;
        const Schema cascade{.tables = {users(), cascading}};
        const Changes changes = diff::diff(with, cascade, m_rules);
        QCOMPARE(changes.size(), 1);
        const auto altered
            = std::get<Altered<schema::ForeignKey>>(std::get<AlteredTable>(changes.first()).changes.first());
        QCOMPARE(altered.facets, Facets(Facet::Definition));
    }

    void wholeObjects()
    {
        const Schema none;
        const Schema some{.tables = {users(), orders()},
                          .views = {schema::View{.id = ObjectId(40), .name = u"adults"_s}},
                          .triggers = {schema::Trigger{ObjectId(41), ObjectId(10), u"stamp"_s, u"CREATE TRIGGER …"_s}},
                          .otherObjects = {schema::OtherObject{ObjectId(42), {}, u"virtual table"_s, u"docs"_s, {}}}};
        QStringList lines;
        for (const Description &line : describe(diff::diff(none, some, m_rules), none, some))
            lines.append(line.text.toString());
        QCOMPARE(lines, (QStringList{u"Create table orders"_s, u"Create table users"_s, u"Create view adults"_s,
                                     u"Create trigger stamp"_s, u"Create virtual table docs"_s}));
        QCOMPARE(suggestName(diff::diff(none, some, m_rules), none, some), u"create_orders_and_users"_s);

        QList<bool> losses;
        for (const Description &line : describe(diff::diff(some, none, m_rules), some, none))
            losses.append(line.losesData);
        QCOMPARE(losses, (QList<bool>{true, true, false, false, true}));
        QCOMPARE(suggestName(diff::diff(some, none, m_rules), some, none), u"drop_orders_and_users"_s);
    }

    void enums_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("name");
        QTest::newRow("one more") << QStringList{u"sad"_s, u"well"_s, u"ok"_s, u"happy"_s}
                                  << QStringList{u"Add value well to enum type public.mood"_s}
                                  << u"add_value_to_mood"_s;
        QTest::newRow("two more") << QStringList{u"sad"_s, u"ok"_s, u"happy"_s, u"glad"_s, u"merry"_s}
                                  << QStringList{u"Add value glad to enum type public.mood"_s,
                                                 u"Add value merry to enum type public.mood"_s}
                                  << u"add_values_to_mood"_s;
        QTest::newRow("one less") << QStringList{u"sad"_s, u"happy"_s}
                                  << QStringList{u"Drop value ok of enum type public.mood"_s}
                                  << u"drop_value_from_mood"_s;
        QTest::newRow("other order") << QStringList{u"ok"_s, u"sad"_s, u"happy"_s}
                                     << QStringList{u"Reorder the values of enum type public.mood"_s}
                                     << u"change_mood"_s;
    }

    void enums()
    {
        QFETCH(QStringList, values);
        QFETCH(QStringList, lines);
        QFETCH(QString, name);
        const Schema from = server::schema();
        Schema to = from;
        schema::EnumType type = *to.enums.first();
        type.values = values;
        to.enums.first() = type;
        QCOMPARE(linesOf(from, to), lines);
        QCOMPARE(suggestName(diff::diff(from, to, m_rules), from, to), name);
    }

    void newKindsOfObjects()
    {
        const Schema none{.namespaces = server::schema().namespaces};
        Schema some = none;
        some.enums = server::schema().enums;
        QCOMPARE(suggestName(diff::diff(none, some, m_rules), none, some), u"create_mood"_s);
        some.enums.clear();
        some.sequences = server::schema().sequences;
        QCOMPARE(linesOf(none, some), QStringList{u"Create sequence billing.numbers"_s});
        QCOMPARE(suggestName(diff::diff(none, some, m_rules), none, some), u"create_numbers"_s);
    }

    /// A partition that comes, goes or changes with its parent has no line of its own; what it does alone has.
    void partitionsFollowTheirParent()
    {
        const Schema all = server::schema();
        Schema without = all;
        without.tables.removeIf(
            [](const Box<Table> &table) { return table->id == server::payments || table->isPartition(); });
        QCOMPARE(linesOf(all, without), QStringList{u"Drop table public.payments with its 2 partitions"_s});
        QCOMPARE(linesOf(without, all), QStringList{u"Create table public.payments with 2 partitions"_s});
        QCOMPARE(suggestName(diff::diff(without, all, m_rules), without, all), u"create_payments"_s);

        Schema renamed = all;
        for (Box<Table> &box : renamed.tables) {
            Table table = *box;
            if (table.id != server::payments && !table.isPartition())
                continue;
            table.columns[2].name = u"paid_by"_s;
            table.columns[0].type.text = u"bigint"_s;
            if (table.id == server::payments2026)
                table.columns[0].comment = u"new"_s;
            box = table;
        }
        QCOMPARE(linesOf(all, renamed), (QStringList{u"Change type of public.payments.id from integer to bigint"_s,
                                                     u"Rename column public.payments.payer to paid_by"_s,
                                                     u"Change the comment of public.payments_2026.id"_s}));
        QCOMPARE(suggestName(diff::diff(all, renamed, m_rules), all, renamed), u"change_payments"_s);

        Schema alone = all;
        alone.tables.removeIf([](const Box<Table> &table) { return table->id == server::payments2025; });
        QCOMPARE(linesOf(all, alone), QStringList{u"Drop table public.payments_2025"_s});
    }

    void reorderingIsReportedBesideAnotherChange()
    {
        Table moved = users();
        moved.columns.swapItemsAt(0, 2);
        moved.columns[0].notNull = true;
        const Changes changes = diff::diff(Schema{.tables = {users()}}, Schema{.tables = {moved}}, m_rules);
        QCOMPARE(changes.size(), 1);
        QVERIFY(std::get<AlteredTable>(changes.first()).columnsReordered);

        // An added column in the middle leaves the others in their order.
        Table added = users();
        added.columns.insert(1, {.id = ObjectId(30), .name = u"between"_s});
        const Changes additions = diff::diff(Schema{.tables = {users()}}, Schema{.tables = {added}}, m_rules);
        QVERIFY(!std::get<AlteredTable>(additions.first()).columnsReordered);
    }

    void longNamesAreCutAtAWord()
    {
        Table table = users();
        for (int i = 0; i < 3; ++i) {
            table.columns.append({.id = ObjectId(static_cast<quint64>(30 + i)),
                                  .name = u"a_column_with_quite_a_long_name_"_s + QString::number(i)});
        }
        const Schema from{.tables = {users()}};
        const Schema to{.tables = {table}};
        const QString name = suggestName(diff::diff(from, to, m_rules), from, to);
        QCOMPARE(name, u"add_a_column_with_quite_a_long_name_0_and_a_column_with"_s);
    }

private:
    [[nodiscard]] QStringList linesOf(const Schema &from, const Schema &to) const
    {
        QStringList lines;
        for (const Description &line : describe(diff::diff(from, to, m_rules), from, to))
            lines.append(line.text.toString());
        return lines;
    }

    ExactRules m_rules;
};

RELVAR_TEST_MAIN(TestDiff)
#include "tst_diff.moc"
