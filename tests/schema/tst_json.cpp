// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/hash.h"
#include "schema/json.h"
#include "support/arbitraryschema.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace relvar;
using namespace relvar::schema;
using namespace relvar::test;

namespace {

/// Every field of what only servers have.
void addServerKinds(Schema &schema, ObjectId space)
{
    const QList<Dependency> uses{{ObjectId(8), ObjectId(9)}, {ObjectId(20), ObjectId()}};
    const KeyPart part{.column = ObjectId(32), .statisticsTarget = 500};
    Table parts;
    parts.id = ObjectId(31);
    parts.namespaceId = space;
    parts.name = u"parts"_s;
    Column column;
    column.id = ObjectId(32);
    column.name = u"at"_s;
    column.type = {u"date"_s, {}};
    column.identity = Identity{false, 5, -1, std::numeric_limits<qint64>::min(), -1, 20, true};
    column.notNullNoInherit = true;
    column.notNullNotValid = true;
    column.options = {{u"STORAGE"_s, u"EXTERNAL"_s}, {u"n_distinct"_s, u"-0.5"_s}};
    parts.columns = {column};
    const QMap<QString, QString> storage{{u"fillfactor"_s, u"70"_s}, {u"TABLESPACE"_s, u"fast"_s}};
    parts.primaryKey = PrimaryKey{.id = ObjectId(33),
                                  .name = u"p"_s,
                                  .parts = {part},
                                  .deferrable = true,
                                  .initiallyDeferred = true,
                                  .included = {ObjectId(32)},
                                  .comment = u"c"_s,
                                  .options = storage,
                                  .withoutOverlaps = true};
    parts.uniqueConstraints = {{.id = ObjectId(34),
                                .name = u"u2"_s,
                                .parts = {part},
                                .included = {ObjectId(32)},
                                .comment = u"c"_s,
                                .options = storage,
                                .withoutOverlaps = true}};
    parts.foreignKeys = {{.id = ObjectId(35),
                          .columns = {ObjectId(32)},
                          .referencedTable = ObjectId(31),
                          .referencedColumns = {ObjectId(32)},
                          .setColumns = {ObjectId(32)},
                          .notValid = true,
                          .notEnforced = true,
                          .period = true,
                          .comment = u"c"_s}};
    parts.checks = {{.id = ObjectId(36),
                     .name = u"k"_s,
                     .expression = u"true"_s,
                     .noInherit = true,
                     .notValid = true,
                     .notEnforced = true,
                     .comment = u"c"_s}};
    parts.exclusions = {{ObjectId(37), u"x"_s, u"EXCLUDE USING gist (at WITH =)"_s, u"c"_s}};
    parts.indexes = {
        {.id = ObjectId(38), .name = u"i2"_s, .parts = {part}, .options = storage, .invalid = true}};
    parts.partitionBy = u"RANGE (at)"_s;
    parts.inherits = {ObjectId(8)};
    parts.ofType = {u"parts_row"_s, ObjectId(44)};
    parts.dependsOn = uses;
    Table partition;
    partition.id = ObjectId(41);
    partition.namespaceId = space;
    partition.name = u"parts_old"_s;
    partition.partitionOf = parts.id;
    partition.partitionBound = u"DEFAULT"_s;
    schema.tables += {parts, partition};
    schema.views.append(View{ObjectId(42), space, u"mv"_s, u"CREATE …"_s, u"c"_s, true, uses});
    schema.triggers.append(Trigger{ObjectId(43), ObjectId(31), u"t"_s, u"CREATE …"_s, uses});
    schema.otherObjects.append(OtherObject{ObjectId(44), space, u"policy"_s, u"p ON parts"_s, u"CREATE …"_s,
                                           u"DROP POLICY p ON parts"_s, ObjectId(31), uses});
    schema.enums.append(EnumType{ObjectId(20), space, u"mood"_s, {u"sad"_s, u"it's"_s}, u"c"_s});
    schema.sequences.append(Sequence{ObjectId(45), space, u"s"_s, u"smallint"_s, -3, -2, -100, -1, 7, true, true,
                                     ObjectId(31), ObjectId(32), u"c"_s});
}

/// What SQLite does not have and arbitrarySchema() leaves out.
Schema withEveryField(Schema schema)
{
    const ObjectId space(7);
    schema.namespaces.append({space, u"billing"_s, u"Money \u2603"_s});
    Table table;
    table.id = ObjectId(8);
    table.namespaceId = space;
    table.name = u"invoices"_s;
    table.comment = u"One a month"_s;
    table.definition = u"CREATE TABLE \"invoices\" (\n\t-- the number\n\tid\n)"_s;
    table.options = {{u"fillfactor"_s, u"70"_s}, {u"STRICT"_s, QString()}};
    Column column;
    column.id = ObjectId(9);
    column.name = u"id"_s;
    column.type = {u"mood[]"_s, ObjectId(10)};
    column.notNull = true;
    column.defaultExpression = QString();
    column.generated = Generated{u"1 + 1"_s, *rc::gen::arbitrary<bool>()};
    column.identity = Identity{*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<qint64>(), std::nullopt};
    column.collation = u"C"_s;
    column.notNullName = u"id_there"_s;
    column.notNullConflict = u"REPLACE"_s;
    column.comment = u"\"quoted\" \\ and\nbroken"_s;
    table.columns.append(column);
    const KeyPart part{ObjectId(9), {}, u"C"_s, u"text_pattern_ops"_s, true, u"FIRST"_s};
    table.primaryKey = PrimaryKey{ObjectId(11), u"invoices_pkey"_s, {part}, u"IGNORE"_s};
    table.uniqueConstraints.append({ObjectId(12), u"u"_s, {part}, u"FAIL"_s, true, true, true});
    ForeignKey missing;
    missing.id = ObjectId(13);
    missing.columns = {ObjectId(9)};
    missing.missingTable = u"gone"_s;
    missing.missingColumns = QStringList{u"a"_s, QString()};
    missing.onDelete = ReferentialAction::SetDefault;
    missing.onUpdate = ReferentialAction::Restrict;
    missing.match = u"FULL"_s;
    missing.deferrable = true;
    missing.initiallyDeferred = true;
    table.foreignKeys.append(missing);
    table.indexes.append(
        {ObjectId(14), u"i"_s, true, {part}, {ObjectId(9)}, u"gin"_s, u"id > 0"_s, true, u"c"_s, u"d"_s});
    schema.tables.append(table);
    schema.views.append(View{ObjectId(15), space, u"v"_s, u"CREATE VIEW v AS SELECT 1"_s, u"c"_s});
    schema.otherObjects.append(OtherObject{ObjectId(16), space, u"virtual table"_s, u"o"_s, u"CREATE …"_s});
    addServerKinds(schema, space);
    return schema;
}

template<typename T>
QList<T> reversed(QList<T> list)
{
    std::reverse(list.begin(), list.end());
    return list;
}

/// The same schema as another reading could bring it: other ids, other order of everything but columns.
Schema reread(const Schema &schema)
{
    const quint64 shift = 1'000'000'000'000'000;
    const auto other = [&](ObjectId id) { return id.isNull() ? id : ObjectId(id.value() + shift); };
    const auto otherParts = [&](QList<KeyPart> parts) {
        for (KeyPart &part : parts)
            part.column = other(part.column);
        return parts;
    };
    const auto otherIds = [&](QList<ObjectId> ids) {
        for (ObjectId &id : ids)
            id = other(id);
        return ids;
    };
    Schema result;
    for (const Box<Table> &box : schema.tables) {
        Table table = *box;
        table.id = other(table.id);
        table.definition = u"CREATE TABLE …"_s;
        for (Column &column : table.columns)
            column.id = other(column.id);
        if (table.primaryKey) {
            table.primaryKey->id = other(table.primaryKey->id);
            table.primaryKey->parts = otherParts(table.primaryKey->parts);
        }
        for (UniqueConstraint &constraint : table.uniqueConstraints) {
            constraint.id = other(constraint.id);
            constraint.parts = otherParts(constraint.parts);
        }
        for (ForeignKey &key : table.foreignKeys) {
            key.id = other(key.id);
            key.columns = otherIds(key.columns);
            key.referencedTable = other(key.referencedTable);
            key.referencedColumns = otherIds(key.referencedColumns);
        }
        for (CheckConstraint &check : table.checks)
            check.id = other(check.id);
        for (Index &index : table.indexes) {
            index.id = other(index.id);
            index.parts = otherParts(index.parts);
            index.definition = u"CREATE INDEX …"_s;
        }
        table.foreignKeys = reversed(table.foreignKeys);
        table.checks = reversed(table.checks);
        table.indexes = reversed(table.indexes);
        result.tables.prepend(table);
    }
    for (const Box<View> &box : schema.views) {
        View view = *box;
        view.id = other(view.id);
        result.views.prepend(view);
    }
    for (const Box<Trigger> &box : schema.triggers) {
        Trigger trigger = *box;
        trigger.id = other(trigger.id);
        trigger.tableId = other(trigger.tableId);
        result.triggers.prepend(trigger);
    }
    return result;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReferenceToNoTableComesBack()
    {
        Table table{.id = ObjectId(1), .name = QStringLiteral("a")};
        table.columns.append({.id = ObjectId(2), .name = QStringLiteral("q")});
        table.foreignKeys.append({.id = ObjectId(3),
                                  .columns = {ObjectId(2)},
                                  .referencedColumns = {ObjectId()},
                                  .missingTable = QStringLiteral("nowhere"),
                                  .missingColumns = {QStringLiteral("id")}});
        const Schema schema{.tables = {Box<Table>(table)}};
        const Result<Schema> read = fromJson(toJson(schema));
        QVERIFY_RESULT(read);
        QVERIFY(*read == schema);
    }

    void comesBackExactly()
    {
        QVERIFY(rc::check("fromJson(parse(print(toJson(schema)))) == schema", [] {
            const Schema schema = oneIn(2) ? withEveryField(arbitrarySchema()) : arbitrarySchema();
            const QByteArray printed = QJsonDocument(toJson(schema)).toJson();
            const Result<Schema> read = fromJson(QJsonDocument::fromJson(printed).object());
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == schema);
        }));
    }

    void descriptionDoesNotDependOnTheReading()
    {
        QVERIFY(rc::check("describe and hash are equal for two readings", [] {
            const Schema schema = arbitrarySchema();
            const Schema other = reread(schema);
            RC_ASSERT(describe(other) == describe(schema));
            RC_ASSERT(schema::hash(other) == schema::hash(schema));
        }));
    }

    void hashDependsOnMeaning()
    {
        Schema schema;
        Table table;
        table.id = ObjectId(1);
        table.name = u"users"_s;
        table.columns = {{.id = ObjectId(2), .name = u"id"_s, .type = {u"INTEGER"_s, {}}},
                         {.id = ObjectId(3), .name = u"email"_s, .type = {u"TEXT"_s, {}}}};
        schema.tables = {table};
        const QByteArray before = schema::hash(schema);
        QCOMPARE(before.size(), 64);

        Table reordered = table;
        reordered.columns.swapItemsAt(0, 1);
        QCOMPARE(schema::hash(Schema{.tables = {reordered}}), before);
        Table spaced = table;
        spaced.columns[1].defaultExpression = u"1  +  1"_s;
        Table folded = table;
        folded.columns[1].defaultExpression = u"1 + 1"_s;
        QCOMPARE(schema::hash(Schema{.tables = {spaced}}), schema::hash(Schema{.tables = {folded}}));
        QVERIFY(schema::hash(Schema{.tables = {folded}}) != before);
        Table nullable = table;
        nullable.columns[1].notNull = true;
        QVERIFY(schema::hash(Schema{.tables = {nullable}}) != before);
        Table renamed = table;
        renamed.columns[1].name = u"mail"_s;
        QVERIFY(schema::hash(Schema{.tables = {renamed}}) != before);
    }

    void descriptionNamesInsteadOfIds()
    {
        Table parent;
        parent.id = ObjectId(1);
        parent.name = u"owners"_s;
        parent.columns = {{.id = ObjectId(2), .name = u"id"_s, .type = {u"INTEGER"_s, {}}}};
        Table child;
        child.id = ObjectId(3);
        child.name = u"animals"_s;
        child.columns = {{.id = ObjectId(4), .name = u"owner"_s, .type = {u"INTEGER"_s, {}}}};
        child.foreignKeys = {{.id = ObjectId(5),
                              .columns = {ObjectId(4)},
                              .referencedTable = ObjectId(1),
                              .referencedColumns = {ObjectId(2)},
                              .onDelete = ReferentialAction::SetNull}};
        const QJsonObject described = describe(Schema{.tables = {parent, child}});
        const QByteArray expected = R"({"tables":[)"
                                    R"({"columns":[{"name":"owner","type":"INTEGER"}],)"
                                    R"("foreignKeys":[{"columns":["owner"],"onDelete":"SET NULL",)"
                                    R"("referencedColumns":["id"],"referencedTable":"owners"}],"name":"animals"},)"
                                    R"({"columns":[{"name":"id","type":"INTEGER"}],"name":"owners"}]})";
        QCOMPARE(QJsonDocument(described).toJson(QJsonDocument::Compact), expected);
    }

    void damagedIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("list") << QByteArray(R"({"tables":{}})") << u"tables"_s;
        QTest::newRow("object") << QByteArray(R"({"tables":[1]})") << u"tables[0]"_s;
        QTest::newRow("id") << QByteArray(R"({"tables":[{},{"id":"12"}]})") << u"tables[1].id"_s;
        QTest::newRow("text") << QByteArray(R"({"tables":[{"columns":[{"name":3}]}]})")
                              << u"tables[0].columns[0].name"_s;
        QTest::newRow("number") << QByteArray(R"({"tables":[{"columns":[{"identity":{"start":1.5}}]}]})")
                                << u"tables[0].columns[0].identity.start"_s;
        QTest::newRow("action") << QByteArray(R"({"tables":[{"foreignKeys":[{"onDelete":"DESTROY"}]}]})")
                                << u"tables[0].foreignKeys[0].onDelete"_s;
    }

    void damagedIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const Result<Schema> read = fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY_FAILS_WITH(read, JsonError::Malformed);
        QCOMPARE(read.error().where, place);
        QVERIFY(read.error().message.toString().contains(place));
    }
};

RELVAR_TEST_MAIN(TestJson)
#include "tst_json.moc"
