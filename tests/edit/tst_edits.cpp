// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/diagrams.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::edit;
using schema::Schema;
using schema::Table;

namespace {

constexpr ObjectId usersId(10);
constexpr ObjectId userKey(11);
constexpr ObjectId userName(12);
constexpr ObjectId userAge(13);
constexpr ObjectId ordersId(20);
constexpr ObjectId orderUser(22);
constexpr ObjectId notesId(30);

schema::Column column(ObjectId id, const QString &name, const QString &type = u"TEXT"_s)
{
    return {.id = id, .name = name, .type = {type, {}}};
}

/// users (id, name, age, label generated) with keys, checks and indexes; orders (id, user_id → users); notes without a
/// key. As if read from a database: with stored texts.
Document opened()
{
    Table users;
    users.id = usersId;
    users.name = u"users"_s;
    users.columns = {column(userKey, u"id"_s, u"INTEGER"_s), column(userName, u"name"_s), column(userAge, u"age"_s)};
    schema::Column label = column(ObjectId(14), u"label"_s);
    label.generated = schema::Generated{u"upper(\"name\")"_s, false};
    users.columns.append(label);
    users.primaryKey = schema::PrimaryKey{.id = ObjectId(15), .name = u"users_pkey"_s, .parts = {{.column = userKey}}};
    users.uniqueConstraints = {{.id = ObjectId(16), .name = u"users_name_key"_s, .parts = {{.column = userName}}}};
    users.checks = {{ObjectId(17), u"users_age_check"_s, u"age > 0 AND name <> 'age'"_s}};
    users.indexes = {{.id = ObjectId(18),
                      .name = u"users_age_idx"_s,
                      .parts = {{.column = userAge}},
                      .definition = u"CREATE INDEX users_age_idx ON users (age)"_s},
                     {.id = ObjectId(19),
                      .name = u"users_lower_idx"_s,
                      .parts = {{.expression = u"lower(name)"_s}},
                      .predicate = u"name IS NOT NULL"_s,
                      .definition = u"CREATE INDEX users_lower_idx ON users (lower(name)) WHERE name IS NOT NULL"_s}};
    users.definition = u"CREATE TABLE users (…)"_s;

    Table orders;
    orders.id = ordersId;
    orders.name = u"orders"_s;
    orders.columns = {column(ObjectId(21), u"id"_s, u"INTEGER"_s), column(orderUser, u"user_id"_s, u"INTEGER"_s)};
    orders.primaryKey = schema::PrimaryKey{.id = ObjectId(23), .parts = {{.column = ObjectId(21)}}};
    orders.foreignKeys = {{.id = ObjectId(24),
                           .name = u"orders_user_id_fkey"_s,
                           .columns = {orderUser},
                           .referencedTable = usersId,
                           .referencedColumns = {userKey}}};
    orders.definition = u"CREATE TABLE orders (…)"_s;

    Table notes;
    notes.id = notesId;
    notes.name = u"notes"_s;
    notes.columns = {column(ObjectId(31), u"text"_s)};
    notes.definition = u"CREATE TABLE notes (…)"_s;

    Document result;
    result.schema
        = Schema{.tables = {users, orders, notes},
                 .views = {schema::View{.id = ObjectId(40),
                                        .name = u"adults"_s,
                                        .definition = u"CREATE VIEW adults AS SELECT * FROM users"_s}},
                 .triggers
                 = {schema::Trigger{ObjectId(41), usersId, u"stamp"_s, u"CREATE TRIGGER stamp …"_s},
                    schema::Trigger{ObjectId(42), ObjectId(40), u"instead"_s, u"CREATE TRIGGER instead …"_s}}};
    result.diagrams[0].placements = {{usersId, {0, 0}, false}, {ordersId, {300, 0}, false}};
    return result;
}

const Table &tableOf(const Document &document, ObjectId id)
{
    return *document.schema->table(id);
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The patterns of the project's relvar.toml.
    void newNamesFollowTheConventionOfTheDocument()
    {
        Document document = opened();
        document.naming.index = u"idx-{table}-{columns}"_s;
        document.naming.foreignKey = u"{table}_{columns}_{ref_table}_fk"_s;
        const auto related = addRelation(notesId, usersId)(document);
        QVERIFY_RESULT(related);
        const Table *notes = related->schema->table(notesId);
        QCOMPARE(notes->indexes.last().name, u"idx-notes-user_id"_s);
        QCOMPARE(notes->foreignKeys.last().name, u"notes_user_id_users_fk"_s);
    }

    void addsATableAndNamesWhatHasNoName()
    {
        Table table;
        table.id = ObjectId(50);
        table.name = u"pets"_s;
        table.columns = {column(ObjectId(51), u"id"_s, u"INTEGER"_s), column(ObjectId(52), u"weight"_s)};
        table.primaryKey = schema::PrimaryKey{.id = ObjectId(53), .parts = {{.column = ObjectId(51)}}};
        table.checks = {{ObjectId(54), {}, u"weight > 0"_s}};
        table.indexes = {{.id = ObjectId(55), .parts = {{.column = ObjectId(52)}}}};
        const Document before = opened();
        const auto added = addTable(table, {80, 40})(before);
        QVERIFY_RESULT(added);
        for (qsizetype i = 0; i < before.schema->tables.size(); ++i)
            QVERIFY(added->schema->tables.at(i).sameAs(before.schema->tables.at(i)));
        const Table &made = tableOf(*added, ObjectId(50));
        QCOMPARE(made.primaryKey->name, u"pets_pkey"_s);
        QCOMPARE(made.checks.first().name, u"pets_weight_check"_s);
        QCOMPARE(made.indexes.first().name, u"pets_weight_idx"_s);
        QCOMPARE(made.columns, table.columns);
        QCOMPARE(added->diagram().placement(ObjectId(50))->position, QPointF(80, 40));
    }

    void refusesTableNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("table") << u"USERS"_s << int(EditError::NameTaken) << u"table \"USERS\""_s;
        QTest::newRow("view") << u"adults"_s << int(EditError::NameTaken) << u"view \"adults\""_s;
        QTest::newRow("index") << u"users_age_idx"_s << int(EditError::NameTaken) << u"index \"users_age_idx\""_s;
        QTest::newRow("empty") << u"  "_s << int(EditError::EmptyName) << u"name"_s;
        QTest::newRow("ours") << u"Relvar_migrations"_s << int(EditError::Invalid) << u"relvar_"_s;
    }

    void refusesTableNames()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        QFETCH(QString, says);
        Table table;
        table.id = ObjectId(50);
        table.name = name;
        for (const auto &result : {addTable(table, {})(opened()), renameTable(ordersId, name)(opened())}) {
            QVERIFY_FAILS_WITH(result, static_cast<EditError>(code));
            QVERIFY2(result.error().message.toString().contains(says), qPrintable(result.error().message.toString()));
        }
    }

    void aTableMayChangeTheCaseOfItsOwnName()
    {
        const auto renamed = renameTable(usersId, u"Users"_s)(opened());
        QVERIFY_RESULT(renamed);
        QCOMPARE(tableOf(*renamed, usersId).name, u"Users"_s);
    }

    void renamingATableForgetsTheTextsThatNameIt()
    {
        const auto renamed = renameTable(usersId, u"people"_s)(opened());
        QVERIFY_RESULT(renamed);
        const Table &people = tableOf(*renamed, usersId);
        QCOMPARE(people.definition, QString());
        for (const schema::Index &index : people.indexes)
            QCOMPARE(index.definition, QString());
        QCOMPARE(tableOf(*renamed, ordersId).definition, QString());
        QCOMPARE(tableOf(*renamed, notesId).definition, u"CREATE TABLE notes (…)"_s);
        // The database itself follows the name in triggers and views.
        QCOMPARE(renamed->schema->views.first()->definition, opened().schema->views.first()->definition);
    }

    void renamingAColumnIsFollowedInsideTheTable()
    {
        const auto renamed = renameColumn(usersId, userName, u"Full Name"_s)(opened());
        QVERIFY_RESULT(renamed);
        const Table &users = tableOf(*renamed, usersId);
        QCOMPARE(users.column(userName)->name, u"Full Name"_s);
        QCOMPARE(users.checks.first().expression, u"age > 0 AND \"Full Name\" <> 'age'"_s);
        QCOMPARE(users.columns.last().generated->expression, u"upper(\"Full Name\")"_s);
        QCOMPARE(users.indexes.last().parts.first().expression, u"lower(\"Full Name\")"_s);
        QCOMPARE(users.indexes.last().predicate, u"\"Full Name\" IS NOT NULL"_s);
        QCOMPARE(users.indexes.last().definition, QString());
        // An index without the column keeps its text; so does a child that points at another column.
        QVERIFY(!users.indexes.first().definition.isEmpty());
        QVERIFY(!tableOf(*renamed, ordersId).definition.isEmpty());

        const auto key = renameColumn(usersId, userKey, u"number"_s)(opened());
        QVERIFY_RESULT(key);
        QCOMPARE(tableOf(*key, ordersId).definition, QString());
        QCOMPARE(tableOf(*key, ordersId).foreignKeys, tableOf(opened(), ordersId).foreignKeys);
    }

    void refusesColumnNames()
    {
        const auto taken = addColumn(usersId, column(ObjectId(50), u"NAME"_s))(opened());
        QVERIFY_FAILS_WITH(taken, EditError::NameTaken);
        QCOMPARE(taken.error().message.toString(),
                 u"There is already a column \"NAME\" in users. Choose another name."_s);
        const auto empty = renameColumn(usersId, userName, u" "_s)(opened());
        QVERIFY_FAILS_WITH(empty, EditError::EmptyName);
        const auto gone = renameColumn(usersId, ObjectId(99), u"x"_s)(opened());
        QVERIFY_FAILS_WITH(gone, EditError::NoSuchObject);
        const auto noTable = addColumn(ObjectId(99), column(ObjectId(50), u"x"_s))(opened());
        QVERIFY_FAILS_WITH(noTable, EditError::NoSuchObject);
    }

    void columnsStandWhereTheyAreAsked()
    {
        const auto names = [](const Document &document) {
            QString joined;
            for (const schema::Column &each : tableOf(document, usersId).columns)
                joined += each.name + u' ';
            return joined.trimmed();
        };
        const auto first = addColumn(usersId, column(ObjectId(50), u"first"_s), 0)(opened());
        QVERIFY_RESULT(first);
        QCOMPARE(names(*first), u"first id name age label"_s);
        const auto last = addColumn(usersId, column(ObjectId(50), u"last"_s))(opened());
        QVERIFY_RESULT(last);
        QCOMPARE(names(*last), u"id name age label last"_s);
        const auto moved = moveColumn(usersId, userAge, 0)(opened());
        QVERIFY_RESULT(moved);
        QCOMPARE(names(*moved), u"age id name label"_s);
        const auto far = moveColumn(usersId, userKey, 99)(opened());
        QVERIFY_RESULT(far);
        QCOMPARE(names(*far), u"name age label id"_s);
    }

    void changingAColumnKeepsItsName()
    {
        schema::Column changed = column(userAge, u"ignored"_s, u"INTEGER"_s);
        changed.notNull = true;
        const auto result = changeColumn(usersId, changed)(opened());
        QVERIFY_RESULT(result);
        QCOMPARE(tableOf(*result, usersId).column(userAge)->name, u"age"_s);
        QVERIFY(tableOf(*result, usersId).column(userAge)->notNull);
        QCOMPARE(tableOf(*result, usersId).definition, QString());

        changed.generated = schema::Generated{u"1"_s, true};
        changed.defaultExpression = u"2"_s;
        const auto both = changeColumn(usersId, changed)(opened());
        QVERIFY_FAILS_WITH(both, EditError::Invalid);
    }

    void droppingAColumnTakesItsUsersAlong()
    {
        const auto inUse = dropColumn(usersId, userName)(opened());
        QVERIFY_FAILS_WITH(inUse, EditError::InUse);
        QVERIFY(inUse.error().message.toString().contains(u"label"_s));

        const auto withoutLabel = dropColumn(usersId, ObjectId(14))(opened());
        QVERIFY_RESULT(withoutLabel);
        const auto dropped = dropColumn(usersId, userName)(*withoutLabel);
        QVERIFY_RESULT(dropped);
        const Table &users = tableOf(*dropped, usersId);
        QVERIFY(users.uniqueConstraints.isEmpty());
        QVERIFY(users.checks.isEmpty());
        QCOMPARE(users.indexes.size(), 1);
        QCOMPARE(users.indexes.first().name, u"users_age_idx"_s);
        QVERIFY(users.primaryKey);

        const auto keyless = dropColumn(usersId, userKey)(opened());
        QVERIFY_RESULT(keyless);
        QVERIFY(!tableOf(*keyless, usersId).primaryKey);
        QVERIFY(tableOf(*keyless, ordersId).foreignKeys.isEmpty());
        QCOMPARE(tableOf(*keyless, ordersId).definition, QString());
    }

    void droppingATableTakesWhatPointsAtIt()
    {
        QCOMPARE(dependentsOfTable(*opened().schema, usersId),
                 (QStringList{u"foreign key from orders (user_id)"_s, u"trigger stamp"_s, u"view adults"_s}));
        Document before = opened();
        before.intents.conversions = {{userAge, u"1"_s, u"2"_s}, {orderUser, u"1"_s, u"2"_s}};
        const auto dropped = dropTable(usersId)(before);
        QVERIFY_RESULT(dropped);
        QVERIFY(!dropped->schema->table(usersId));
        QVERIFY(tableOf(*dropped, ordersId).foreignKeys.isEmpty());
        QCOMPARE(dropped->schema->triggers.size(), 1);
        QCOMPARE(dropped->schema->views.size(), 1);
        // What a draft drops is shown where it stood.
        QCOMPARE(dropped->diagrams, before.diagrams);
        QCOMPARE(dropped->intents.conversions.size(), 1);
        QCOMPARE(dropped->intents.conversions.first().column, orderUser);
        const auto again = dropTable(usersId)(*dropped);
        QVERIFY_FAILS_WITH(again, EditError::NoSuchObject);
    }

    void aRelationBringsItsColumnAndIndex()
    {
        const auto related = addRelation(notesId, usersId)(opened());
        QVERIFY_RESULT(related);
        const Table &notes = tableOf(*related, notesId);
        QCOMPARE(notes.columns.last().name, u"user_id"_s);
        QCOMPARE(notes.columns.last().type.text, u"INTEGER"_s);
        QVERIFY(!notes.columns.last().notNull);
        QCOMPARE(notes.foreignKeys.first().name, u"notes_user_id_fkey"_s);
        QCOMPARE(notes.foreignKeys.first().columns, QList{notes.columns.last().id});
        QCOMPARE(notes.foreignKeys.first().referencedColumns, QList{userKey});
        QCOMPARE(notes.indexes.first().name, u"notes_user_id_idx"_s);

        const auto second = addRelation(notesId, usersId)(*related);
        QVERIFY_RESULT(second);
        QCOMPARE(tableOf(*second, notesId).columns.last().name, u"user_id_1"_s);
    }

    void aRelationOverAnExistingColumn()
    {
        Document without = *dropPart(ordersId, ObjectId(24))(opened());
        const auto related = addRelation(ordersId, usersId, orderUser, userKey)(without);
        QVERIFY_RESULT(related);
        QCOMPARE(tableOf(*related, ordersId).columns.size(), 2);
        QCOMPARE(tableOf(*related, ordersId).foreignKeys.first().columns, QList{orderUser});
        const auto twice = addRelation(ordersId, usersId, orderUser, userKey)(*related);
        QVERIFY_FAILS_WITH(twice, EditError::Invalid);
        // A unique column can be pointed at, another cannot.
        const auto byName = addRelation(notesId, usersId, ObjectId(31), userName)(opened());
        QVERIFY_RESULT(byName);
        const auto byAge = addRelation(notesId, usersId, ObjectId(31), userAge)(opened());
        QVERIFY_FAILS_WITH(byAge, EditError::Invalid);
    }

    void aRelationNeedsAKey()
    {
        const auto related = addRelation(ordersId, notesId)(opened());
        QVERIFY_FAILS_WITH(related, EditError::Invalid);
        QVERIFY(related.error().message.toString().contains(u"notes"_s));
    }

    void aTableCanPointAtItself()
    {
        const auto related = addRelation(usersId, usersId)(opened());
        QVERIFY_RESULT(related);
        QCOMPARE(tableOf(*related, usersId).columns.last().name, u"parent_id"_s);
        QCOMPARE(tableOf(*related, usersId).foreignKeys.first().referencedTable, usersId);
        const auto key = addRelation(usersId, usersId, userKey, userKey)(opened());
        QVERIFY_FAILS_WITH(key, EditError::Invalid);
    }

    void manyToMany()
    {
        const auto joined = addJoinTable(usersId, ordersId, {16, 16})(opened());
        QVERIFY_RESULT(joined);
        const Table &join = *joined->schema->tables.last();
        QCOMPARE(join.name, u"users_orders"_s);
        QCOMPARE(join.columns.size(), 2);
        QVERIFY(join.columns.first().notNull && join.columns.last().notNull);
        QCOMPARE(join.primaryKey->parts.size(), 2);
        QCOMPARE(join.foreignKeys.size(), 2);
        for (const schema::ForeignKey &key : join.foreignKeys)
            QCOMPARE(key.onDelete, schema::ReferentialAction::Cascade);
        // One index: the primary key serves the other side.
        QCOMPARE(join.indexes.size(), 1);
        QCOMPARE(join.indexes.first().parts.first().column, join.columns.last().id);

        const auto self = addJoinTable(usersId, usersId, {})(opened());
        QVERIFY_RESULT(self);
        QCOMPARE(self->schema->tables.last()->primaryKey->parts.size(), 2);
        const auto keyless = addJoinTable(usersId, notesId, {})(opened());
        QVERIFY_FAILS_WITH(keyless, EditError::Invalid);
    }

    void keysAndConstraints()
    {
        const auto key = setPrimaryKey(notesId, {ObjectId(31)})(opened());
        QVERIFY_RESULT(key);
        QCOMPARE(tableOf(*key, notesId).primaryKey->name, u"notes_pkey"_s);
        const auto none = setPrimaryKey(notesId, {})(*key);
        QVERIFY_RESULT(none);
        QVERIFY(!tableOf(*none, notesId).primaryKey);

        const auto wider = setPrimaryKey(usersId, {userKey, userName})(opened());
        QVERIFY_RESULT(wider);
        QCOMPARE(tableOf(*wider, usersId).primaryKey->id, ObjectId(15));
        QCOMPARE(tableOf(*wider, usersId).primaryKey->name, u"users_pkey"_s);

        const auto unique
            = setUniqueConstraint(notesId, {.id = ObjectId(50), .parts = {{.column = ObjectId(31)}}})(opened());
        QVERIFY_RESULT(unique);
        QCOMPARE(tableOf(*unique, notesId).uniqueConstraints.first().name, u"notes_text_key"_s);
        const auto check = setCheck(notesId, {ObjectId(50), {}, u"length(text) > 0"_s})(opened());
        QVERIFY_RESULT(check);
        QCOMPARE(tableOf(*check, notesId).checks.first().name, u"notes_text_check"_s);
        const auto emptyCheck = setCheck(notesId, {ObjectId(50), {}, u" "_s})(opened());
        QVERIFY_FAILS_WITH(emptyCheck, EditError::Invalid);
        const auto twice = setCheck(usersId, {ObjectId(50), u"users_age_check"_s, u"1"_s})(opened());
        QVERIFY_FAILS_WITH(twice, EditError::NameTaken);
        const auto uneven = setForeignKey(notesId, {.id = ObjectId(50),
                                                    .columns = {ObjectId(31)},
                                                    .referencedTable = usersId,
                                                    .referencedColumns = {userKey, userName}})(opened());
        QVERIFY_FAILS_WITH(uneven, EditError::Invalid);
    }

    void indexesHaveTheirOwnText()
    {
        schema::Index index = tableOf(opened(), usersId).indexes.first();
        index.unique = true;
        const auto changed = setIndex(usersId, index)(opened());
        QVERIFY_RESULT(changed);
        QCOMPARE(tableOf(*changed, usersId).indexes.first().definition, QString());
        // CREATE TABLE does not speak of indexes.
        QCOMPARE(tableOf(*changed, usersId).definition, u"CREATE TABLE users (…)"_s);

        const auto named
            = setIndex(usersId, {.id = ObjectId(50), .name = u"Orders"_s, .parts = {{.column = userAge}}})(opened());
        QVERIFY_FAILS_WITH(named, EditError::NameTaken);
        const auto empty = setIndex(usersId, {.id = ObjectId(50), .name = u"i"_s})(opened());
        QVERIFY_FAILS_WITH(empty, EditError::Invalid);
        const auto dropped = dropPart(usersId, ObjectId(18))(opened());
        QVERIFY_RESULT(dropped);
        QCOMPARE(tableOf(*dropped, usersId).indexes.size(), 1);
        const auto gone = dropPart(usersId, ObjectId(18))(*dropped);
        QVERIFY_FAILS_WITH(gone, EditError::NoSuchObject);
    }

    void viewsTriggersLooksAndIntents()
    {
        const auto view = dropView(ObjectId(40))(opened());
        QVERIFY_RESULT(view);
        QVERIFY(view->schema->views.isEmpty());
        QCOMPARE(view->schema->triggers.size(), 1);
        const auto trigger = dropTrigger(ObjectId(41))(opened());
        QVERIFY_RESULT(trigger);
        QCOMPARE(trigger->schema->triggers.size(), 1);

        const auto placed = placeTables({{usersId, {8, 8}, true}, {notesId, {16, 16}, false}})(opened());
        QVERIFY_RESULT(placed);
        QCOMPARE(placed->diagram().placements.size(), 3);
        QCOMPARE(placed->diagram().placement(usersId)->position, QPointF(8, 8));
        QCOMPARE(*placed->schema, *opened().schema);

        const auto conversion = setConversion({userAge, u"age + 0"_s, u"age || ''"_s})(opened());
        QVERIFY_RESULT(conversion);
        QCOMPARE(conversion->intents.conversions.size(), 1);
        const auto removed = setConversion({userAge, {}, {}})(*conversion);
        QVERIFY_RESULT(removed);
        QVERIFY(removed->intents.conversions.isEmpty());
        const auto gone = setConversion({ObjectId(99), u"1"_s, {}})(opened());
        QVERIFY_FAILS_WITH(gone, EditError::NoSuchObject);
        const auto keep = setKeepDropped(false)(opened());
        QVERIFY_RESULT(keep);
        QVERIFY(!keep->intents.keepDropped);
    }

    void whatChangesNothingIsTheSameDocument()
    {
        const Document before = opened();
        const Table &users = tableOf(before, usersId);
        const QList<Edit> edits{renameTable(usersId, u"users"_s),
                                renameColumn(usersId, userName, u"name"_s),
                                changeColumn(usersId, *users.column(userAge)),
                                moveColumn(usersId, userKey, 0),
                                setPrimaryKey(usersId, {userKey}),
                                setUniqueConstraint(usersId, users.uniqueConstraints.first()),
                                setForeignKey(ordersId, tableOf(before, ordersId).foreignKeys.first()),
                                setCheck(usersId, users.checks.first()),
                                setIndex(usersId, users.indexes.first()),
                                changeTableOptions(usersId, users.comment, users.options),
                                placeTables({{usersId, {0, 0}, false}}),
                                setDetail(before.diagram().detail),
                                setConversion({userAge, {}, {}}),
                                setKeepDropped(true)};
        for (qsizetype i = 0; i < edits.size(); ++i) {
            const auto after = edits.at(i)(before);
            QVERIFY_RESULT(after);
            QVERIFY2(after->schema.sameAs(before.schema) && *after == before, qPrintable(QString::number(i)));
        }
    }
};

RELVAR_TEST_MAIN(TestEdits)
#include "tst_edits.moc"
