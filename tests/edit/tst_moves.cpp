// SPDX-License-Identifier: GPL-3.0-or-later
// What edits record of values that move, and when they forget it.
#include "edit/edits.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/serverschema.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::edit;
using namespace relvar::test;
using schema::Table;

namespace {

constexpr ObjectId users(100);
constexpr ObjectId userId(101);
constexpr ObjectId name(102);
constexpr ObjectId orders(110);

Document opened()
{
    Table table{.id = users,
                .name = u"users"_s,
                .columns = {server::column(101, u"id"_s, u"integer"_s), server::column(102, u"name"_s, u"text"_s),
                            server::column(103, u"age"_s, u"integer"_s)}};
    table.primaryKey = schema::PrimaryKey{.id = ObjectId(104), .name = u"users_pkey"_s, .parts = {{userId}}};
    Table child{.id = orders,
                .name = u"orders"_s,
                .columns = {server::column(111, u"id"_s, u"integer"_s), server::column(112, u"user_id"_s, u"integer"_s)}};
    child.primaryKey = schema::PrimaryKey{.id = ObjectId(113), .name = u"orders_pkey"_s, .parts = {{ObjectId(111)}}};
    child.foreignKeys = {{.id = ObjectId(114),
                          .name = u"orders_user_id_fkey"_s,
                          .columns = {ObjectId(112)},
                          .referencedTable = users,
                          .referencedColumns = {userId}}};
    return {.schema = Box<schema::Schema>(schema::Schema{.tables = {table, child}})};
}

schema::Column column(const QString &columnName)
{
    return {.id = ObjectId::create(), .name = columnName, .type = {u"text"_s, {}}};
}

Document edited(const Document &before, const Edit &edit)
{
    const Result<Document> after = edit(before);
    if (!after)
        qFatal("the test's own edit was refused: %s", qPrintable(after.error().toString()));
    return *after;
}

} // namespace

class TestMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveGoesWithWhatItFills()
    {
        const schema::Column first = column(u"first"_s);
        const schema::Column last = column(u"last"_s);
        const Document split = edited(
            opened(), replaceColumns(users, {name}, {{first, u"name"_s}, {last, u"name || age"_s}}, {u"first"_s}));
        QCOMPARE(split.intents.moves.size(), 1);
        const schema::Transfer up = split.intents.moves.first().up.first();
        QCOMPARE(up.reads, QList({name, ObjectId(103)}));
        QCOMPARE(split.schema->table(users)->columns.at(1).name, u"first"_s);

        const Document one = edited(split, dropColumn(users, first.id));
        QCOMPARE(one.intents.moves.size(), 1);
        QVERIFY(edited(one, dropColumn(users, last.id)).intents.moves.isEmpty());
        QVERIFY(edited(split, dropTable(users)).intents.moves.isEmpty());
    }

    void newNamesAreFollowedInExpressions()
    {
        const schema::Column label = column(u"label"_s);
        Document document = edited(opened(), replaceColumns(users, {name}, {{label, u"name || age || 'age'"_s}},
                                                            {u"label || age"_s}));
        document = edited(document, renameColumn(users, ObjectId(103), u"years"_s));
        document = edited(document, renameColumn(users, label.id, u"tag"_s));
        const schema::DataMove &move = document.intents.moves.first();
        QCOMPARE(move.up.first().values.first().expression, u"name || years || 'age'"_s);
        QCOMPARE(move.down.first().values.first().expression, u"tag || years"_s);
    }

    void refusesWhatCannotMove()
    {
        const schema::Column first = column(u"first"_s);
        QVERIFY_FAILS_WITH(replaceColumns(users, {name}, {}, {{}})(opened()), EditError::Invalid);
        QVERIFY_FAILS_WITH(replaceColumns(users, {name}, {{first, u" "_s}}, {{}})(opened()), EditError::Invalid);
        QVERIFY_FAILS_WITH(replaceColumns(users, {name}, {{column(u"age"_s), u"name"_s}}, {{}})(opened()),
                           EditError::NameTaken);
        QVERIFY_FAILS_WITH(replaceColumns(users, {ObjectId(9)}, {{first, u"name"_s}}, {{}})(opened()),
                           EditError::NoSuchObject);
        QVERIFY_FAILS_WITH(splitTable(users, {userId}, u"part"_s, {})(opened()), EditError::Invalid);
        QVERIFY_FAILS_WITH(splitTable(users, {name}, u"orders"_s, {})(opened()), EditError::NameTaken);
        // A user may have several orders.
        QVERIFY_FAILS_WITH(mergeTables(users, orders)(opened()), EditError::Invalid);
        QVERIFY_FAILS_WITH(mergeTables(orders, users)(opened()), EditError::Invalid);
        // Its values are not there before the migration has run.
        const Document split = edited(opened(), replaceColumns(users, {name}, {{first, u"name"_s}}, {{}}));
        QVERIFY_FAILS_WITH(replaceColumns(users, {first.id}, {{column(u"x"_s), u"first"_s}}, {{}})(split),
                           EditError::InUse);
    }

    void anEditIsAValue()
    {
        const QList<Edit> edits{replaceColumns(users, {name}, {{column(u"first"_s), u"name"_s}}, {{}}),
                                splitTable(users, {name}, u"part"_s, {}),
                                normaliseColumn(users, name, u"names"_s, column(u"id"_s), {})};
        for (const Edit &edit : edits)
            QVERIFY(edited(opened(), edit) == edited(opened(), edit));
    }

    void aRemovedValueIsMapped()
    {
        const Document before = server::document();
        const Document after = edited(before, removeEnumValue({server::mood, u"ok"_s, u"sad"_s}));
        QVERIFY(!after.schema->enumType(server::mood)->values.contains(u"ok"_s));
        QCOMPARE(after.intents.valueMappings.size(), 1);
        QCOMPARE(*after.schema->table(server::people)->column(server::personMood)->defaultExpression,
                 u"'sad'::mood"_s);
        const Document none = edited(before, removeEnumValue({server::mood, u"ok"_s, {}}));
        QVERIFY(!none.schema->table(server::people)->column(server::personMood)->defaultExpression);

        // The mapping goes when the value is back, and follows a new name of what takes its place.
        schema::EnumType type = *after.schema->enumType(server::mood);
        type.values.append(u"ok"_s);
        QVERIFY(edited(after, setEnum(type)).intents.valueMappings.isEmpty());
        type = *after.schema->enumType(server::mood);
        type.values.replace(type.values.indexOf(u"sad"_s), u"blue"_s);
        QCOMPARE(*edited(after, setEnum(type)).intents.valueMappings.first().replacement, u"blue"_s);
        QVERIFY_FAILS_WITH(removeEnumValue({server::mood, u"ok"_s, u"none"_s})(before), EditError::Invalid);
        QVERIFY_FAILS_WITH(removeEnumValue({server::mood, u"none"_s, {}})(before), EditError::NoSuchObject);
    }
};

RELVAR_TEST_MAIN(TestMoves)
#include "tst_moves.moc"
