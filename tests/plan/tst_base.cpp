// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/base.h"

#include "diff/diff.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"

#include <array>
#include <thread>
#include <vector>

using namespace relvar;
using namespace relvar::plan;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ObjectId addresses(1);
constexpr ObjectId customers(2);
constexpr ObjectId orders(3);
constexpr ObjectId items(4);
constexpr ObjectId logs(5);
constexpr ObjectId logs2024(6);
constexpr ObjectId mood(7);
constexpr ObjectId report(8);
constexpr ObjectId reportOfReport(9);
constexpr ObjectId trigger(10);
constexpr ObjectId function(11);
constexpr ObjectId policy(12);
constexpr ObjectId unrelated(13);
constexpr ObjectId numbers(14);

schema::Table table(ObjectId id, const QString &name, QList<ObjectId> parents = {})
{
    schema::Table table{.id = id, .name = name};
    table.columns.append({.id = ObjectId(id.value() * 100), .name = u"id"_s, .type = {u"integer"_s, {}}});
    for (const ObjectId parent : parents) {
        table.foreignKeys.append({.id = ObjectId(id.value() * 100 + parent.value()),
                                  .columns = {table.columns.first().id},
                                  .referencedTable = parent,
                                  .referencedColumns = {ObjectId(parent.value() * 100)}});
    }
    return table;
}

/// addresses ← customers ← orders ← items; a view on orders and one on that; a trigger on orders with its function; a
/// policy on customers; logs with a partition and an enum; a table that nobody knows.
schema::Schema shop()
{
    schema::Schema schema;
    schema::Table log = table(logs, u"logs"_s);
    log.partitionBy = u"RANGE (id)"_s;
    log.columns.append({.id = ObjectId(590), .name = u"mood"_s, .type = {u"mood"_s, mood}});
    schema::Table partition = table(logs2024, u"logs_2024"_s);
    partition.partitionOf = logs;
    schema.tables = {table(addresses, u"addresses"_s),
                     table(customers, u"customers"_s, {addresses}),
                     table(orders, u"orders"_s, {customers}),
                     table(items, u"items"_s, {orders}),
                     log,
                     partition,
                     table(unrelated, u"unrelated"_s)};
    schema.views = {schema::View{.id = report, .name = u"report"_s, .dependsOn = {{orders, {}}}},
                    schema::View{.id = reportOfReport, .name = u"reports"_s, .dependsOn = {{report, {}}}}};
    schema.triggers
        = {schema::Trigger{.id = trigger, .tableId = orders, .name = u"t"_s, .dependsOn = {{function, {}}}}};
    schema.otherObjects
        = {schema::OtherObject{.id = function, .kind = u"function"_s, .name = u"f()"_s},
           schema::OtherObject{.id = policy, .kind = u"policy"_s, .name = u"p ON customers"_s, .owner = customers}};
    schema.enums = {schema::EnumType{.id = mood, .name = u"mood"_s, .values = {u"fine"_s}}};
    schema.sequences = {schema::Sequence{.id = numbers, .name = u"numbers"_s, .ownerTable = items}};
    return schema;
}

template<typename Change>
schema::Schema changed(ObjectId id, Change change)
{
    schema::Schema schema = shop();
    for (Box<schema::Table> &box : schema.tables) {
        if (box->id != id)
            continue;
        schema::Table copy = *box;
        change(copy);
        box = Box<schema::Table>(copy);
    }
    return schema;
}

/// What of `schema`, the shop or the one that it becomes, the way from one to the other touches.
schema::Schema touched(const schema::Schema &schema, const schema::Schema &to)
{
    const test::ExactRules rules;
    const Base base(shop());
    return base.onlyPart(schema, base.touchedPart(diff::diff(shop(), to, rules)));
}

QStringList namesOf(const schema::Schema &schema)
{
    QStringList names;
    for (const auto &object : schema.tables)
        names.append(object->name);
    for (const auto &object : schema.views)
        names.append(object->name);
    for (const auto &object : schema.triggers)
        names.append(object->name);
    for (const auto &object : schema.otherObjects)
        names.append(object->name);
    for (const auto &object : schema.sequences)
        names.append(object->name);
    return names;
}

void addColumn(schema::Table &table)
{
    table.columns.append({.id = ObjectId(999), .name = u"more"_s, .type = {u"text"_s, {}}});
}

} // namespace

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableTakesWhatUsesItAndWhatTheseNeed()
    {
        const schema::Schema to = changed(orders, addColumn);
        // items refers to it, customers and addresses are referred to, the views read it.
        QCOMPARE(namesOf(touched(to, to)),
                 (QStringList{u"addresses"_s, u"customers"_s, u"orders"_s, u"items"_s, u"report"_s, u"reports"_s,
                              u"t"_s, u"f()"_s, u"p ON customers"_s, u"numbers"_s}));
    }

    void whoRefersToWhoRefersIsLeftOut()
    {
        const schema::Schema to = changed(addresses, addColumn);
        QCOMPARE(namesOf(touched(to, to)),
                 (QStringList{u"addresses"_s, u"customers"_s, u"f()"_s, u"p ON customers"_s}));
    }

    void partitionsStayTogetherAndAnEnumTakesItsTables()
    {
        const schema::Schema to = changed(logs2024, addColumn);
        QCOMPARE(namesOf(touched(to, to)).first(2), (QStringList{u"logs"_s, u"logs_2024"_s}));
        schema::Schema renamed = shop();
        renamed.enums = {schema::EnumType{.id = mood, .name = u"mood"_s, .values = {u"fine"_s, u"bad"_s}}};
        QCOMPARE(namesOf(touched(renamed, renamed)).first(2), (QStringList{u"logs"_s, u"logs_2024"_s}));
    }

    void whatIsDroppedAndWhatIsNewAreTouched()
    {
        schema::Schema to = shop();
        to.tables.removeIf([](const Box<schema::Table> &box) { return box->id == unrelated; });
        to.tables.append(table(ObjectId(15), u"fresh"_s, {addresses}));
        QCOMPARE(namesOf(touched(shop(), to)).first(2), (QStringList{u"addresses"_s, u"unrelated"_s}));
        QCOMPARE(namesOf(touched(to, to)).first(2), (QStringList{u"addresses"_s, u"fresh"_s}));
    }

    void aTextThatDoesNotSayWhatItUsesIsReadForNames()
    {
        schema::Schema before = shop();
        before.views.append(schema::View{.id = ObjectId(16),
                                         .name = u"silent"_s,
                                         .definition = u"CREATE VIEW silent AS SELECT id FROM \"Orders\""_s});
        before.triggers.append(
            schema::Trigger{.id = ObjectId(17), .tableId = unrelated, .name = u"u"_s, .definition = u"… INTO logs …"_s});
        schema::Schema to = before;
        to.tables.removeIf([](const Box<schema::Table> &box) { return box->id == items; });
        to.tables[2] = changed(orders, addColumn).tables.at(2);
        const Base base(before);
        const auto part = [&] {
            return base.onlyPart(before, base.touchedPart(diff::diff(before, to, test::ExactRules())));
        };
        QVERIFY(namesOf(part()).contains(u"silent"_s));
        QVERIFY(!namesOf(part()).contains(u"unrelated"_s));
        to.tables[3] = changed(logs, addColumn).tables.at(4);
        QVERIFY(namesOf(part()).contains(u"unrelated"_s));
    }

    void whatIsFoundOutIsFoundOutOnceForAllThreads()
    {
        const Base base(shop());
        const test::ExactRules rules;
        const diff::Changes changes = diff::diff(shop(), changed(orders, addColumn), rules);
        std::vector<std::thread> threads;
        std::array<QSet<ObjectId>, 4> parts;
        for (QSet<ObjectId> &part : parts)
            threads.emplace_back([&base, &changes, &part] { part = Base(base).touchedPart(changes); });
        for (std::thread &thread : threads)
            thread.join();
        for (const QSet<ObjectId> &part : parts)
            QCOMPARE(part, base.touchedPart(changes));
    }

    void theWholeTakesThePartBack()
    {
        const schema::Schema to = changed(orders, addColumn);
        schema::Schema part = touched(to, to);
        schema::Table read = *part.tables.at(2);
        read.comment = u"as read back"_s;
        part.tables[2] = Box<schema::Table>(read);
        const schema::Schema whole = withPart(to, part);
        QCOMPARE(namesOf(whole), namesOf(to));
        QCOMPARE(whole.table(orders)->comment, u"as read back"_s);
    }
};

RELVAR_TEST_MAIN(TestBase)
#include "tst_base.moc"
