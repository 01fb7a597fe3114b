// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitrarychange.h"

#include "diff/pieces.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"
#include "support/shopschema.h"

using namespace relvar;
using namespace relvar::diff;
using namespace relvar::test;

namespace {

/// The id given to what a test adds.
constexpr ObjectId fresh(900);
constexpr ObjectId freshPart(901);
constexpr ObjectId freshKey(902);

schema::Table changedTable(const schema::Schema &schema, ObjectId id,
                           const std::function<void(schema::Table &)> &change)
{
    schema::Table table = *schema.table(id);
    change(table);
    return table;
}

schema::Schema with(schema::Schema schema, const schema::Table &table)
{
    for (Box<schema::Table> &one : schema.tables) {
        if (one->id == table.id) {
            one = table;
            return schema;
        }
    }
    schema.tables.append(table);
    return schema;
}

/// The piece about the object, or about that part of it.
qsizetype find(const Pieces &pieces, ObjectId object, ObjectId part = {})
{
    for (qsizetype i = 0; i < pieces.pieces.size(); ++i) {
        if (pieces.pieces.at(i).object == object && pieces.pieces.at(i).part == part)
            return i;
    }
    return -1;
}

QString listed(const Pieces &pieces)
{
    QStringList lines;
    for (qsizetype i = 0; i < pieces.pieces.size(); ++i)
        lines.append(QString::number(i) + u": "_s + pieces.pieces.at(i).lines.first().text.toString());
    for (const Need &need : pieces.needs)
        lines.append(u"%1 needs %2: %3"_s.arg(need.piece).arg(need.needed).arg(need.reason.toString()));
    return lines.join(u'\n');
}

/// Ids that are pointed at and are not there.
QSet<ObjectId> lost(const schema::Schema &schema)
{
    QSet<ObjectId> there;
    QSet<ObjectId> used;
    for (const Box<schema::Table> &table : schema.tables) {
        there << table->id;
        for (const schema::Column &column : table->columns)
            there << column.id;
    }
    for (const Box<schema::Table> &table : schema.tables) {
        const auto useParts = [&used](const QList<schema::KeyPart> &parts) {
            for (const schema::KeyPart &part : parts)
                used << part.column;
        };
        if (table->primaryKey)
            useParts(table->primaryKey->parts);
        for (const auto &unique : table->uniqueConstraints)
            useParts(unique.parts);
        for (const auto &index : table->indexes)
            useParts(index.parts);
        for (const auto &key : table->foreignKeys) {
            used << key.referencedTable;
            for (const ObjectId column : key.columns + key.referencedColumns)
                used << column;
        }
    }
    for (const Box<schema::Trigger> &trigger : schema.triggers)
        used << trigger->tableId;
    used.remove({});
    return used - there;
}

QSet<qsizetype> randomChoice(const Pieces &pieces)
{
    QSet<qsizetype> chosen;
    for (qsizetype i = 0; i < pieces.pieces.size(); ++i) {
        if (oneIn(2))
            chosen.insert(i);
    }
    return chosen;
}

} // namespace

class TestPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenAndThenTheRestIsTheWhole()
    {
        QVERIFY(rc::check("part, then what is left of the difference, is the target", [] {
            ArbitrarySchema source;
            const schema::Schema from = richSchema(source);
            const schema::Schema to = changed(source, from);
            const Pieces all = pieces(from, to, m_rules);
            const QSet<qsizetype> chosen = withNeeded(all, randomChoice(all));
            RC_ASSERT(findUnmet(all, chosen) == nullptr);
            const schema::Schema part = withChosen(from, to, all, chosen);
            RC_ASSERT(diff::diff(withChanges(part, diff::diff(part, to, m_rules)), to, m_rules).isEmpty());
            // Nothing but the chosen ones is done, and they are done whole.
            const Pieces done = pieces(from, part, m_rules);
            const Pieces left = pieces(part, to, m_rules);
            for (qsizetype i = 0; i < all.pieces.size(); ++i) {
                const Piece &piece = all.pieces.at(i);
                RC_ASSERT((find(done, piece.object, piece.part) >= 0) == chosen.contains(i));
                RC_ASSERT((find(left, piece.object, piece.part) >= 0) != chosen.contains(i));
            }
            RC_ASSERT(left.pieces.size() == all.pieces.size() - chosen.size());
        }));
    }

    void aPartPointsAtNothingThatIsNotThere()
    {
        QVERIFY(rc::check("references of a part lead somewhere when those of both ends do", [] {
            ArbitrarySchema source;
            const schema::Schema from = source.make();
            schema::Schema to = from;
            // Whole tables with all that points at them; single parts are for the other laws.
            if (!to.tables.isEmpty() && oneIn(2)) {
                const ObjectId gone = oneOf(to.tables)->id;
                to.tables.removeIf([gone](const Box<schema::Table> &table) { return table->id == gone; });
                to.triggers.removeIf([gone](const Box<schema::Trigger> &trigger) { return trigger->tableId == gone; });
                for (Box<schema::Table> &table : to.tables) {
                    schema::Table without = *table;
                    without.foreignKeys.removeIf([gone](const auto &key) { return key.referencedTable == gone; });
                    table = without;
                }
            }
            to.tables.append(source.table());
            RC_PRE(lost(from).isEmpty() && lost(to).isEmpty());
            const Pieces all = pieces(from, to, m_rules);
            RC_ASSERT(lost(withChosen(from, to, all, withNeeded(all, randomChoice(all)))).isEmpty());
            RC_ASSERT(lost(withChosen(from, to, all, withoutUnmet(all, randomChoice(all)))).isEmpty());
        }));
    }

    void whatIsChosenAloneKeepsItsNeeds()
    {
        QVERIFY(rc::check("withNeeded adds, withoutUnmet takes away, and both are settled", [] {
            ArbitrarySchema source;
            const schema::Schema from = richSchema(source);
            const Pieces all = pieces(from, changed(source, from), m_rules);
            const QSet<qsizetype> chosen = randomChoice(all);
            const QSet<qsizetype> more = withNeeded(all, chosen);
            const QSet<qsizetype> fewer = withoutUnmet(all, chosen);
            RC_ASSERT(more.contains(chosen) && chosen.contains(fewer));
            RC_ASSERT(findUnmet(all, more) == nullptr);
            RC_ASSERT(findUnmet(all, fewer) == nullptr);
        }));
    }

    void aRelationNeedsItsTableAndItsColumn()
    {
        const schema::Schema from = shop::schema();
        schema::Table regions;
        regions.id = fresh;
        regions.name = u"regions"_s;
        regions.columns = {shop::column(freshPart, u"id"_s, u"INTEGER"_s)};
        regions.primaryKey = schema::PrimaryKey{.id = freshKey, .name = u"regions_pkey"_s, .parts = {{freshPart}}};
        const ObjectId column(910);
        const ObjectId relation(911);
        schema::Schema to = with(from, changedTable(from, shop::orders, [&](schema::Table &table) {
                                     table.columns.append(shop::column(column, u"region_id"_s, u"INTEGER"_s));
                                     table.foreignKeys.append({.id = relation,
                                                               .name = u"orders_region_id_fkey"_s,
                                                               .columns = {column},
                                                               .referencedTable = fresh,
                                                               .referencedColumns = {freshPart}});
                                 }));
        to = with(to, regions);
        const Pieces all = pieces(from, to, m_rules);
        const qsizetype key = find(all, shop::orders, relation);
        QVERIFY2(key >= 0, qPrintable(listed(all)));
        QCOMPARE(withNeeded(all, {key}),
                 (QSet<qsizetype>{key, find(all, fresh), find(all, shop::orders, column)}));
        QCOMPARE(findUnmet(all, {key})->reason.toString().isEmpty(), false);
        // The table alone needs nothing.
        QCOMPARE(withNeeded(all, {find(all, fresh)}), QSet<qsizetype>{find(all, fresh)});
        QCOMPARE(withoutUnmet(all, {key, find(all, fresh)}), QSet<qsizetype>{find(all, fresh)});
    }

    void aDropWaitsForThoseWhoUseIt()
    {
        const schema::Schema from = shop::schema();
        schema::Schema to = with(from, changedTable(from, shop::orders, [](schema::Table &table) {
                                     table.foreignKeys.clear();
                                 }));
        to.tables.removeIf([](const Box<schema::Table> &table) { return table->id == shop::customers; });
        const Pieces all = pieces(from, to, m_rules);
        const qsizetype drop = find(all, shop::customers);
        const qsizetype relation = find(all, shop::orders, shop::orderRelation);
        QCOMPARE(withNeeded(all, {drop}), (QSet<qsizetype>{drop, relation}));
        QCOMPARE(withNeeded(all, {relation}), QSet<qsizetype>{relation});
    }

    void aTableIsNotLeftWithoutAColumn()
    {
        const ObjectId first(910);
        const ObjectId second(911);
        const ObjectId computed(912);
        schema::Table table;
        table.id = fresh;
        table.name = u"labels"_s;
        table.columns = {shop::column(freshPart, u"a"_s, u"INTEGER"_s), shop::column(freshKey, u"b"_s, u"INTEGER"_s)};
        const schema::Schema from = with(shop::schema(), table);
        table.columns = {shop::column(computed, u"f"_s, u"INTEGER"_s), shop::column(first, u"c"_s, u"INTEGER"_s),
                         shop::column(second, u"d"_s, u"INTEGER"_s)};
        table.columns[0].generated = schema::Generated{u"1"_s};
        const Pieces all = pieces(from, with(from, table), m_rules);
        const qsizetype added = find(all, fresh, first);
        QCOMPARE(withNeeded(all, {find(all, fresh, freshPart)}), (QSet<qsizetype>{find(all, fresh, freshPart), added}));
        QCOMPARE(withNeeded(all, {find(all, fresh, freshKey)}), (QSet<qsizetype>{find(all, fresh, freshKey), added}));
        QCOMPARE(withNeeded(all, {added}), QSet<qsizetype>{added});
    }

    void quotedNamesAreFound()
    {
        // In a text its quotation marks are doubled.
        const schema::Schema from = shop::schema();
        const schema::Schema to = with(from, changedTable(from, shop::customers, [](schema::Table &table) {
                                           table.columns[1].name = u"a\"b"_s;
                                           table.checks[0].expression = u"\"a\"\"b\" <> ''"_s;
                                       }));
        const Pieces all = pieces(from, to, m_rules);
        QCOMPARE(withNeeded(all, {find(all, shop::customers, shop::nameCheck)}).size(), 2);
        QCOMPARE(withNeeded(all, {find(all, shop::customers, shop::customerName)}).size(), 2);
    }

    void textsFollowNames()
    {
        const schema::Schema from = shop::schema();
        // name becomes full_name, and the check speaks of it; an email check does not.
        const ObjectId emailCheck(912);
        const schema::Schema to = with(from, changedTable(from, shop::customers, [&](schema::Table &table) {
                                           table.columns[1].name = u"full_name"_s;
                                           table.checks[0].expression = u"full_name <> ''"_s;
                                           table.checks.append({emailCheck, u"emails"_s, u"email <> ''"_s});
                                       }));
        const Pieces all = pieces(from, to, m_rules);
        const qsizetype rename = find(all, shop::customers, shop::customerName);
        const qsizetype check = find(all, shop::customers, shop::nameCheck);
        const qsizetype other = find(all, shop::customers, emailCheck);
        QCOMPARE(withNeeded(all, {rename}), (QSet<qsizetype>{rename, check}));
        QCOMPARE(withNeeded(all, {check}), (QSet<qsizetype>{rename, check}));
        QCOMPARE(withNeeded(all, {other}), QSet<qsizetype>{other});
    }

    void aViewNeedsTheColumnOfItsTableOnly()
    {
        const schema::Schema from = shop::schema();
        const ObjectId noteOfOrders(913);
        const ObjectId noteOfCustomers(914);
        schema::Schema to = with(from, changedTable(from, shop::orders, [&](schema::Table &table) {
                                     table.columns.append(shop::column(noteOfOrders, u"note"_s, u"TEXT"_s));
                                 }));
        to = with(to, changedTable(from, shop::customers, [&](schema::Table &table) {
                      table.columns.append(shop::column(noteOfCustomers, u"note"_s, u"TEXT"_s));
                  }));
        schema::View view = *to.views.first();
        view.definition = u"CREATE VIEW big_orders AS SELECT id, note FROM orders"_s;
        to.views = {view};
        const Pieces all = pieces(from, to, m_rules);
        const qsizetype changed = find(all, shop::view);
        QCOMPARE(withNeeded(all, {changed}), (QSet<qsizetype>{changed, find(all, shop::orders, noteOfOrders)}));
    }

    void swappedNamesGoTogether()
    {
        const schema::Schema from = shop::schema();
        const schema::Schema to = with(from, changedTable(from, shop::customers, [](schema::Table &table) {
                                           std::swap(table.columns[1].name, table.columns[2].name);
                                           table.checks.clear();
                                       }));
        const Pieces all = pieces(from, to, m_rules);
        const qsizetype one = find(all, shop::customers, shop::customerName);
        const qsizetype other = find(all, shop::customers, shop::customerEmail);
        QVERIFY(withNeeded(all, {one}).contains(other));
        QVERIFY(withNeeded(all, {other}).contains(one));
    }

    void aNameIsTakenOnceItIsFree()
    {
        const schema::Schema from = shop::schema();
        schema::Schema to = with(from, changedTable(from, shop::orders, [](schema::Table &table) {
                                     table.name = u"old_orders"_s;
                                 }));
        schema::Table orders;
        orders.id = fresh;
        orders.name = u"ORDERS"_s;
        orders.columns = {shop::column(freshPart, u"id"_s, u"INTEGER"_s)};
        to = with(to, orders);
        const Pieces all = pieces(from, to, m_rules);
        QVERIFY(withNeeded(all, {find(all, fresh)}).contains(find(all, shop::orders)));
        QVERIFY(!withNeeded(all, {find(all, shop::orders)}).contains(find(all, fresh)));
    }

    void aKeyIsThereBeforeItIsPointedAt()
    {
        const schema::Schema shop = shop::schema();
        const schema::Schema from = with(shop, changedTable(shop, shop::customers, [](schema::Table &table) {
                                             table.uniqueConstraints.clear();
                                         }));
        const ObjectId relation(915);
        schema::Schema to = with(from, changedTable(from, shop::customers, [](schema::Table &table) {
                                     table.uniqueConstraints = {
                                         {.id = shop::emailUnique, .name = u"u"_s, .parts = {{shop::customerEmail}}}};
                                 }));
        to = with(to, changedTable(from, shop::orders, [&](schema::Table &table) {
                      table.foreignKeys.append({.id = relation,
                                                .name = u"f"_s,
                                                .columns = {shop::orderTotal},
                                                .referencedTable = shop::customers,
                                                .referencedColumns = {shop::customerEmail}});
                  }));
        const Pieces there = pieces(from, to, m_rules);
        const qsizetype key = find(there, shop::customers, shop::emailUnique);
        const qsizetype user = find(there, shop::orders, relation);
        QCOMPARE(withNeeded(there, {user}), (QSet<qsizetype>{key, user}));
        QCOMPARE(withNeeded(there, {key}), QSet<qsizetype>{key});
        // And gone after it is not any more.
        const Pieces back = pieces(to, from, m_rules);
        QCOMPARE(withNeeded(back, {find(back, shop::customers, shop::emailUnique)}).size(), 2);
        QCOMPARE(withNeeded(back, {find(back, shop::orders, relation)}).size(), 1);
    }

    void anEnumValueComesBeforeItsUse()
    {
        schema::Schema from = shop::schema();
        const ObjectId mood(920);
        from.enums = {schema::EnumType{.id = mood, .name = u"mood"_s, .values = {u"ok"_s}}};
        from = with(from, changedTable(from, shop::customers, [&](schema::Table &table) {
                        table.columns[2].type = {u"mood"_s, mood};
                    }));
        schema::Schema to = from;
        to.enums = {schema::EnumType{.id = mood, .name = u"mood"_s, .values = {u"ok"_s, u"happy"_s}}};
        to = with(to, changedTable(from, shop::customers, [](schema::Table &table) {
                      table.columns[2].defaultExpression = u"'happy'"_s;
                  }));
        const Pieces all = pieces(from, to, m_rules);
        const qsizetype type = find(all, mood);
        const qsizetype column = find(all, shop::customers, shop::customerEmail);
        QCOMPARE(withNeeded(all, {column}), (QSet<qsizetype>{type, column}));
        QCOMPARE(withNeeded(all, {type}), QSet<qsizetype>{type});
    }

    void partitionsFollowTheirTable()
    {
        schema::Table parent;
        parent.id = fresh;
        parent.name = u"events"_s;
        parent.partitionBy = u"RANGE (at)"_s;
        parent.columns = {shop::column(freshPart, u"at"_s, u"date"_s)};
        schema::Table partition = parent;
        partition.id = ObjectId(930);
        partition.name = u"events_2026"_s;
        partition.partitionBy.clear();
        partition.partitionOf = fresh;
        partition.partitionBound = u"FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"_s;
        partition.columns = {shop::column(ObjectId(931), u"at"_s, u"date"_s)};
        const schema::Schema empty;
        const schema::Schema from = with(with(empty, parent), partition);
        // Coming and going, they are one piece with it, and not with what they use besides.
        schema::Schema numbered = from;
        numbered.sequences = {schema::Sequence{.id = ObjectId(934), .name = u"a_numbers"_s}};
        partition.columns[0].defaultExpression = u"nextval('a_numbers')"_s;
        numbered = with(numbered, partition);
        partition.columns[0].defaultExpression.reset();
        for (const Pieces &all : {pieces(empty, numbered, m_rules), pieces(numbered, empty, m_rules)}) {
            QCOMPARE(all.pieces.size(), 2);
            QCOMPARE(all.pieces.at(find(all, fresh)).changes.size(), 2);
        }
        parent.columns.append(shop::column(ObjectId(932), u"note"_s, u"text"_s));
        partition.columns.append(shop::column(ObjectId(933), u"note"_s, u"text"_s));
        const schema::Schema to = with(with(empty, parent), partition);
        const Pieces column = pieces(from, to, m_rules);
        QCOMPARE(column.pieces.size(), 1);
        QVERIFY(withChosen(from, to, column, {0}) == to);
    }

    void whatMovesTogetherStaysTogether()
    {
        const schema::Schema from = shop::schema();
        const ObjectId first(940);
        const ObjectId last(941);
        const schema::Schema to = with(from, changedTable(from, shop::customers, [&](schema::Table &table) {
                                           table.columns.append(shop::column(first, u"first"_s, u"TEXT"_s));
                                           table.columns.append(shop::column(last, u"last"_s, u"TEXT"_s));
                                       }));
        const Pieces apart = pieces(from, to, m_rules);
        QVERIFY(apart.needs.isEmpty());
        const Pieces tied = pieces(from, to, m_rules, {{first, last, shop::customers}});
        QCOMPARE(withNeeded(tied, {0}).size(), 2);
        QCOMPARE(withNeeded(tied, {1}).size(), 2);
    }

    void whatIsKnownMeanwhileStays()
    {
        // The same change over a schema in which something else has a new text.
        const schema::Schema from = shop::schema();
        const schema::Schema to = with(from, changedTable(from, shop::customers, [](schema::Table &table) {
                                           table.columns[1].name = u"full_name"_s;
                                           table.checks[0].expression = u"full_name <> ''"_s;
                                       }));
        schema::Schema other = with(from, changedTable(from, shop::customers, [](schema::Table &table) {
                                        table.columns[2].type.text = u"VARCHAR"_s;
                                    }));
        const schema::Schema result = withChanges(other, diff::diff(from, to, m_rules));
        QCOMPARE(result.table(shop::customers)->columns.at(1).name, u"full_name"_s);
        QCOMPARE(result.table(shop::customers)->columns.at(2).type.text, u"VARCHAR"_s);
        QVERIFY(result.table(shop::customers)->definition.isEmpty());
        QCOMPARE(result.table(shop::orders)->definition, from.table(shop::orders)->definition);
    }

private:
    static inline const ExactRules m_rules;
};

RELVAR_TEST_MAIN(TestPieces)
#include "tst_pieces.moc"
