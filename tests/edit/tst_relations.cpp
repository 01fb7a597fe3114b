// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/relations.h"

#include "edit/namingpresets.h"
#include "edit/referringcolumns.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::edit;

namespace {

constexpr ObjectId owners(1);
constexpr ObjectId ownersId(11);
constexpr ObjectId ownersName(12);
constexpr ObjectId pets(2);
constexpr ObjectId petsId(21);
constexpr ObjectId petsOwner(22);
constexpr ObjectId petsBorn(23);
constexpr ObjectId lines(3);
constexpr ObjectId lineOrder(31);
constexpr ObjectId lineNumber(32);

schema::Table table(ObjectId id, const QString &name, const QList<schema::Column> &columns,
                    const QList<ObjectId> &key)
{
    schema::Table made{.id = id, .name = name, .columns = columns};
    made.primaryKey = schema::PrimaryKey{.id = ObjectId(id.value() * 100), .name = name + u"_pkey"_s};
    for (const ObjectId column : key)
        made.primaryKey->parts.append({.column = column});
    return made;
}

schema::Column column(ObjectId id, const QString &name, const QString &type)
{
    return {.id = id, .name = name, .type = {type, {}}};
}

Document twoTables()
{
    Document document;
    document.schema = Box<schema::Schema>(
        {.tables = {Box<schema::Table>(table(owners, u"owners"_s,
                                             {column(ownersId, u"id"_s, u"integer"_s),
                                              column(ownersName, u"name"_s, u"text"_s)},
                                             {ownersId})),
                    Box<schema::Table>(table(pets, u"pets"_s,
                                             {column(petsId, u"id"_s, u"integer"_s),
                                              column(petsOwner, u"owner"_s, u"integer"_s),
                                              column(petsBorn, u"born"_s, u"date"_s)},
                                             {petsId})),
                    Box<schema::Table>(table(lines, u"lines"_s,
                                             {column(lineOrder, u"order_no"_s, u"integer"_s),
                                              column(lineNumber, u"line_no"_s, u"smallint"_s)},
                                             {lineOrder, lineNumber}))}});
    return document;
}

} // namespace

class TestRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnRefersToAKeyWhicheverEndIsDrawnFirst()
    {
        const Document before = twoTables();
        const auto forward = drawnRelation(before, pets, petsOwner, owners, ownersId);
        const auto backward = drawnRelation(before, owners, ownersId, pets, petsOwner);
        for (const auto &drawn : {forward, backward}) {
            QVERIFY_RESULT(drawn);
            QCOMPARE(drawn->child, pets);
            QVERIFY(drawn->warning.isEmpty());
            const auto after = drawn->edit(before);
            QVERIFY_RESULT(after);
            const schema::Table *child = after->schema->table(pets);
            QCOMPARE(child->foreignKeys.size(), 1);
            QCOMPARE(child->foreignKeys.first().id, drawn->foreignKey);
            QCOMPARE(child->foreignKeys.first().columns, QList<ObjectId>{petsOwner});
            QCOMPARE(child->foreignKeys.first().referencedTable, owners);
            QCOMPARE(child->columns.size(), 3);
        }
        QCOMPARE(forward->text.toString(), u"pets (owner) → owners (id)"_s);
    }

    void differentTypesAreSaidButNotRefused()
    {
        const auto drawn = drawnRelation(twoTables(), pets, petsBorn, owners, ownersId);
        QVERIFY_RESULT(drawn);
        QVERIFY(drawn->warning.toString().contains(u"born date"_s));
        QVERIFY(drawn->warning.toString().contains(u"id integer"_s));
    }

    void aKeyDroppedOnATableAddsTheColumnThere()
    {
        const Document before = twoTables();
        const auto drawn = drawnRelation(before, owners, ownersId, pets, {});
        QVERIFY_RESULT(drawn);
        QCOMPARE(drawn->text.toString(), u"pets (+ owner_id) → owners (id)"_s);
        const auto after = drawn->edit(before);
        QVERIFY_RESULT(after);
        const schema::Column *added = after->schema->table(pets)->column(u"owner_id"_s);
        QVERIFY(added);
        QCOMPARE(added->type.text, u"integer"_s);
        // The column that waits for its relation is taken, not made once more.
        Document half = *after;
        schema::Schema schema = *half.schema;
        schema::Table child = *schema.table(pets);
        child.foreignKeys.clear();
        schema.tables[1] = Box<schema::Table>(child);
        half.schema = Box<schema::Schema>(schema);
        const auto again = drawnRelation(half, pets, {}, owners, {});
        QVERIFY_RESULT(again);
        QCOMPARE(again->text.toString(), u"pets (owner_id) → owners (id)"_s);
        // And one that has it gets a second one beside it: they may mean different owners.
        const auto second = drawnRelation(*after, pets, {}, owners, {});
        QVERIFY_RESULT(second);
        QCOMPARE(second->text.toString(), u"pets (+ owner_id_1) → owners (id)"_s);
    }

    void aTableRefersToItself()
    {
        const Document before = twoTables();
        const auto whole = drawnRelation(before, pets, petsId, pets, {});
        QVERIFY_RESULT(whole);
        QCOMPARE(whole->text.toString(), u"pets (+ parent_id) → pets (id)"_s);
        const auto one = drawnRelation(before, pets, petsOwner, pets, petsId);
        QVERIFY_RESULT(one);
        QCOMPARE(one->text.toString(), u"pets (owner) → pets (id)"_s);
        const auto same = drawnRelation(before, pets, petsId, pets, petsId);
        QVERIFY(!same);
    }

    void whatIsThereIsNotMadeTwice()
    {
        const Document before = twoTables();
        const auto after = drawnRelation(before, pets, petsOwner, owners, ownersId)->edit(before);
        QVERIFY_RESULT(after);
        const auto twice = drawnRelation(*after, pets, petsOwner, owners, {});
        QVERIFY(!twice);
        QVERIFY(twice.error().message.toString().contains(u"already"_s));
        QVERIFY(!drawnRelation(*after, owners, ownersId, pets, petsOwner));
    }

    void whatIsNoKeyCannotBeReferredTo()
    {
        const auto drawn = drawnRelation(twoTables(), pets, petsOwner, owners, ownersName);
        QVERIFY(!drawn);
        QVERIFY(drawn.error().message.toString().contains(u"key"_s));
    }

    void aKeyOfSeveralColumnsIsCompleted()
    {
        const Document before = twoTables();
        const auto drawn = drawnRelation(before, pets, petsOwner, lines, lineOrder);
        QVERIFY_RESULT(drawn);
        QCOMPARE(drawn->text.toString(), u"pets (owner, + line_no) → lines (order_no, line_no)"_s);
        const auto after = drawn->edit(before);
        QVERIFY_RESULT(after);
        const schema::ForeignKey &key = after->schema->table(pets)->foreignKeys.last();
        QCOMPARE(key.referencedColumns, (QList<ObjectId>{lineOrder, lineNumber}));
        QCOMPARE(after->schema->table(pets)->column(key.columns.last())->type.text, u"smallint"_s);
        // The whole table: both columns are added.
        const auto whole = drawnRelation(before, pets, {}, lines, lineNumber);
        QVERIFY_RESULT(whole);
        QCOMPARE(whole->text.toString(),
                 u"pets (+ line_order_no, + line_no) → lines (order_no, line_no)"_s);
        const auto twice = drawnRelation(*after, pets, petsOwner, lines, lineOrder);
        QVERIFY(!twice || twice->text.toString().contains(u"+"_s));
    }

    void namesByTheConventionHaveTheTypeOfTheirKey()
    {
        Document document = twoTables();
        QCOMPARE(referringNames(document).size(), 2);
        QCOMPARE(referringNames(document).first(), u"owner_id"_s);
        // What people write in another way says the same.
        for (const QString &name : {u"owner_id"_s, u"owners_id"_s, u"OWNER_ID"_s})
            QCOMPARE(referredType(document, name).value_or(schema::DataType{}).text, u"integer"_s);
        QVERIFY(!referredType(document, u"id"_s));
        QVERIFY(!referredType(document, u"keeper_id"_s));
    }

    void theConventionNamesTheColumn_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::newRow("plural") << u"postgresql"_s << u"categories"_s << u"id"_s << u"category_id"_s;
        QTest::newRow("singular") << u"postgresql"_s << u"address"_s << u"id"_s << u"address_id"_s;
        QTest::newRow("the table is in the key")
            << u"rails"_s << u"customers"_s << u"customer_id"_s << u"customer_id"_s;
        QTest::newRow("Prisma") << u"prisma"_s << u"OrderItem"_s << u"id"_s << u"orderItemId"_s;
        QTest::newRow("Entity Framework") << u"efcore"_s << u"Owners"_s << u"Id"_s << u"OwnerId"_s;
    }

    void theConventionNamesTheColumn()
    {
        QFETCH(QString, preset);
        QFETCH(QString, table);
        QFETCH(QString, key);
        Document document = twoTables();
        document.naming = findNamingPreset(preset)->convention;
        schema::Schema schema = *document.schema;
        schema::Table parent = *schema.table(owners);
        parent.name = table;
        for (schema::Column &column : parent.columns) {
            if (column.id == ownersId)
                column.name = key;
        }
        schema.tables[0] = Box<schema::Table>(parent);
        document.schema = Box<schema::Schema>(schema);
        const Result<Document> after = addRelation(pets, owners)(document);
        QVERIFY_RESULT(after);
        QTEST(after->schema->table(pets)->columns.last().name, "name");
    }

    void aPatternOfThePersonsOwn()
    {
        Document document = twoTables();
        document.naming.foreignKeyColumn = u"fk_{ref_table}_{ref_column}"_s;
        const Result<Document> after = addRelation(pets, owners)(document);
        QVERIFY_RESULT(after);
        QCOMPARE(after->schema->table(pets)->columns.last().name, u"fk_owners_id"_s);
        QCOMPARE(unknownReferringPlaceholder(u"{ref_table:camel}{ref_column:pascal}"_s), QString());
        QCOMPARE(unknownReferringPlaceholder(u"{table}_id"_s), u"table"_s);
    }

    void aColumnInTheSingularWaitsForItsRelation()
    {
        for (const QString &name : {u"owner_id"_s, u"owners_id"_s}) {
            Document document = twoTables();
            schema::Column column{.id = ObjectId::create(), .name = name, .type = {u"integer"_s, {}}};
            document = *addColumn(pets, column)(document);
            const qsizetype before = document.schema->table(pets)->columns.size();
            const auto drawn = drawnRelation(document, owners, ownersId, pets, {});
            QVERIFY_RESULT(drawn);
            const Result<Document> after = drawn->edit(document);
            QVERIFY_RESULT(after);
            QCOMPARE(after->schema->table(pets)->columns.size(), before);
            QCOMPARE(after->schema->table(pets)->foreignKeys.last().columns, QList<ObjectId>{column.id});
        }
    }
};

RELVAR_TEST_MAIN(TestRelations)
#include "tst_relations.moc"
