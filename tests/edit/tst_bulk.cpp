// SPDX-License-Identifier: GPL-3.0-or-later
// Renaming by a pattern and changing a type wherever it is used: what is told before, and what comes of it.
#include "document/documentstore.h"
#include "edit/bulk.h"
#include "edit/templates.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/serverschema.h"
#include "support/shopschema.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::edit;
using namespace relvar::test;
using document::Document;

namespace {

QStringList texts(const QList<NameChange> &changes)
{
    QStringList lines;
    for (const NameChange &change : changes)
        lines.append(change.from + u" > "_s + change.to + (change.conflict.isEmpty() ? QString() : u" !"_s));
    return lines;
}

} // namespace

class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsRenameWhatTheyMatch()
    {
        const QRegularExpression pattern(u"^(customer)(s?)"_s);
        const RenameScope all{true, true, true, true};
        const QList<NameChange> changes = nameChanges(shop::schema(), pattern, u"client\\2"_s, all);
        QCOMPARE(texts(changes),
                 (QStringList{u"customers > clients"_s, u"customers_pkey > clients_pkey"_s,
                              u"customers_email_key > clients_email_key"_s, u"customers_name_check > clients_name_check"_s,
                              u"customers_name_idx > clients_name_idx"_s, u"customer_id > client_id"_s}));
        document::DocumentStore store;
        store.reset(shop::schema(), shop::document());
        QVERIFY_RESULT(store.perform({}, renameAll(changes)));
        const schema::Schema &schema = *store.current()->schema;
        QCOMPARE(schema.table(shop::customers)->name, u"clients"_s);
        QCOMPARE(schema.table(shop::customers)->indexes.first().name, u"clients_name_idx"_s);
        QCOMPARE(schema.table(shop::orders)->column(shop::orderCustomer)->name, u"client_id"_s);
        store.undo();
        QCOMPARE(*store.current()->schema, shop::schema());

        QCOMPARE(texts(nameChanges(shop::schema(), pattern, u"client\\2"_s, {.tables = true, .columns = false})),
                 QStringList{u"customers > clients"_s});
        QVERIFY(nameChanges(shop::schema(), QRegularExpression(u"("_s), u"x"_s, all).isEmpty());
        QVERIFY(nameChanges(shop::schema(), QRegularExpression(QString()), u"x"_s, all).isEmpty());
    }

    void conflictsAreTold()
    {
        const RenameScope columns{.tables = false, .columns = true};
        QCOMPARE(texts(nameChanges(shop::schema(), QRegularExpression(u"^email$"_s), u"Name"_s, columns)),
                 QStringList{u"email > Name !"_s});
        QCOMPARE(texts(nameChanges(shop::schema(), QRegularExpression(u"^(email|name)$"_s), u"x"_s, columns)),
                 (QStringList{u"name > x !"_s, u"email > x !"_s}));
        QCOMPARE(texts(nameChanges(shop::schema(), QRegularExpression(u"email"_s), QString(), columns)),
                 QStringList{u"email >  !"_s});
        QCOMPARE(texts(nameChanges(shop::schema(), QRegularExpression(u"^customers$"_s), u"big_orders"_s,
                                   {.tables = true, .columns = false})),
                 QStringList{u"customers > big_orders !"_s});
        // Of two with one name only one is wanted: no conflict any more.
        QList<NameChange> changes
            = nameChanges(shop::schema(), QRegularExpression(u"^(email|name)$"_s), u"x"_s, columns);
        changes.removeLast();
        findConflicts(changes, shop::schema());
        QCOMPARE(texts(changes), QStringList{u"name > x"_s});
    }

    void aNameThatBecomesFreeCanBeTaken()
    {
        const RenameScope columns{.tables = false, .columns = true};
        // name > name_2 while email > name would be taken at first.
        QList<NameChange> changes = nameChanges(shop::schema(), QRegularExpression(u"^name$"_s), u"label"_s, columns);
        changes.prepend({shop::customers, shop::customerEmail, NameChange::Kind::Column, {}, u"email"_s, u"name"_s, {}});
        findConflicts(changes, shop::schema());
        QVERIFY(changes.first().conflict.isEmpty());
        const Result<Document> renamed = renameAll(changes)(shop::document());
        QVERIFY_RESULT(renamed);
        QCOMPARE(renamed->schema->table(shop::customers)->column(shop::customerEmail)->name, u"name"_s);
        const Result<Document> refused = renameAll({changes.first()})(shop::document());
        QVERIFY(!refused && refused.error().code.is(EditError::NameTaken));
    }

    void typesChangeWhereverTheyAreUsed()
    {
        const QList<TypeUse> uses = typeUses(shop::schema());
        QCOMPARE(uses.first().type, u"INTEGER"_s);
        QCOMPARE(uses.first().places.size(), 3);
        const Result<Document> changed = changeTypes(uses.first().places, {u"BIGINT"_s, {}})(shop::document());
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->schema->table(shop::orders)->column(shop::orderCustomer)->type.text, u"BIGINT"_s);
        for (const TypeUse &use : typeUses(*changed->schema))
            QVERIFY(use.type != u"INTEGER"_s);
        // Partitions follow their table.
        for (const TypeUse &use : typeUses(server::schema())) {
            for (const TypeUse::Place &place : use.places)
                QVERIFY(place.table != server::payments2025);
        }
    }

    void templatesMakeTables()
    {
        schema::Table pattern = asTemplate(*shop::schema().table(shop::customers));
        QVERIFY(pattern.primaryKey->name.isEmpty() && pattern.definition.isEmpty());
        const schema::Table made = fromTemplate(pattern, u"people"_s);
        QCOMPARE(made.columns.size(), 3);
        QVERIFY(made.id != shop::customers && made.columns[0].id != shop::customerId);
        QCOMPARE(made.primaryKey->parts.first().column, made.columns[0].id);
        const Result<Document> added = addTable(made, {})(shop::document());
        QVERIFY_RESULT(added);
        QCOMPARE(added->schema->table(made.id)->primaryKey->name, u"people_pkey"_s);
        QCOMPARE(added->schema->table(made.id)->indexes.first().name, u"people_name_idx"_s);
    }

    void templatesCompleteTables()
    {
        schema::Table pattern;
        pattern.id = ObjectId(80);
        pattern.columns = {shop::column(ObjectId(81), u"id"_s, u"INTEGER"_s), shop::column(ObjectId(82), u"code"_s, u"TEXT"_s),
                           shop::column(ObjectId(83), u"total"_s, u"TEXT"_s)};
        pattern.primaryKey = schema::PrimaryKey{.id = ObjectId(84), .parts = {{ObjectId(81)}}};
        pattern.uniqueConstraints = {{.id = ObjectId(85), .parts = {{ObjectId(82)}}}};
        pattern.indexes = {{.id = ObjectId(86), .parts = {{ObjectId(83)}}}};
        const Result<Document> given = applyTemplate(shop::orders, pattern)(shop::document());
        QVERIFY_RESULT(given);
        const schema::Table &orders = *given->schema->table(shop::orders);
        // What is there stays as it is: the key, and total with its type.
        QCOMPARE(orders.columns.size(), 4);
        QCOMPARE(orders.columns.last().name, u"code"_s);
        QCOMPARE(orders.column(u"total"_s)->type.text, u"NUMERIC"_s);
        QCOMPARE(orders.primaryKey->parts.first().column, shop::orderId);
        QCOMPARE(orders.uniqueConstraints.first().parts.first().column, orders.columns.last().id);
        QCOMPARE(orders.indexes.size(), 1);
        QVERIFY(applyTemplate(shop::orders, pattern)(*given).error().code.is(EditError::Invalid));

        // Without a key it gets one, in front.
        const Result<Document> bare = setPrimaryKey(shop::orders, {})(shop::document());
        pattern.columns[0].name = u"key"_s;
        const Result<Document> keyed = applyTemplate(shop::orders, pattern)(*bare);
        QVERIFY_RESULT(keyed);
        QCOMPARE(keyed->schema->table(shop::orders)->columns.first().name, u"key"_s);
        QCOMPARE(keyed->schema->table(shop::orders)->primaryKey->name, u"orders_pkey"_s);
    }
};

RELVAR_TEST_MAIN(TestBulk)
#include "tst_bulk.moc"
