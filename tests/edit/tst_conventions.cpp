// SPDX-License-Identifier: GPL-3.0-or-later
// What conventions call the parts of a table, and renaming everything that is called otherwise.
#include "document/documentstore.h"
#include "edit/conventions.h"
#include "edit/namingpresets.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/shopschema.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::edit;
using namespace relvar::test;
using document::Document;

namespace {

const document::NamingConvention &preset(const QString &id)
{
    const NamingPreset *found = findNamingPreset(id);
    if (!found)
        qFatal("There is no preset %s", qPrintable(id));
    return found->convention;
}

/// orders (id, total, customer_id → customers), with one of each thing that is named.
schema::Schema named(const QString &table, const QString &column)
{
    schema::Schema schema = shop::schema();
    schema::Table orders = *schema.table(shop::orders);
    orders.name = table;
    for (schema::Column &changed : orders.columns) {
        if (changed.id == shop::orderCustomer)
            changed.name = column;
    }
    orders.uniqueConstraints = {{.id = ObjectId(81), .name = u"u"_s, .parts = {{shop::orderCustomer}}}};
    orders.checks = {{ObjectId(82), u"c"_s, u"total > 0"_s}};
    schema::Index both{.id = ObjectId(83), .name = u"i"_s, .parts = {{shop::orderTotal}, {shop::orderCustomer}}};
    both.unique = true;
    orders.indexes.append(both);
    schema.tables[1] = orders;
    return schema;
}

/// Key, unique key, foreign key, check, index, unique index over two columns.
QString namesOf(const document::NamingConvention &convention, const schema::Schema &schema)
{
    const schema::Table &orders = *schema.table(shop::orders);
    return QStringList{wantedName(convention, orders, *orders.primaryKey),
                       wantedName(convention, orders, orders.uniqueConstraints.first()),
                       wantedName(convention, schema, orders, orders.foreignKeys.first()),
                       wantedName(convention, orders, orders.checks.first()),
                       wantedName(convention, orders, orders.indexes.first()),
                       wantedName(convention, orders, orders.indexes.last())}
        .join(u' ');
}

QStringList texts(const QList<PartRenaming> &renamings)
{
    QStringList lines;
    for (const PartRenaming &renaming : renamings)
        lines.append(renaming.from + u" > "_s + renaming.to);
    return lines;
}

schema::Table &changed(schema::Schema &schema, qsizetype position, schema::Table &copy)
{
    copy = *schema.tables.at(position);
    return copy;
}

} // namespace

class TestConventions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatFollowsTheConvention() { QCOMPARE(texts(renamingsToConvention(shop::schema(), {})), QStringList()); }

    void newTablesHaveTheKeysOfTheirFramework()
    {
        const auto usual = [](const char *id, const QString &type) {
            const document::UsualColumns columns = findNamingPreset(QString::fromLatin1(id))->convention.columns;
            const schema::Column key
                = usualKey(columns, {.name = u"x"_s, .type = {type, {}}, .identity = schema::Identity{}});
            return QStringList{key.name, key.type.text, key.defaultExpression.value_or(QString()),
                               key.identity ? u"identity"_s : QString()};
        };
        QCOMPARE(usual("postgresql", u"bigint"_s), (QStringList{u"id"_s, u"bigint"_s, {}, u"identity"_s}));
        QCOMPARE(usual("drizzle", u"bigint"_s), (QStringList{u"id"_s, u"integer"_s, {}, u"identity"_s}));
        QCOMPARE(usual("rails", u"bigint"_s), (QStringList{u"id"_s, u"bigint"_s, {}, u"identity"_s}));
        QCOMPARE(usual("fluentorm", u"bigint"_s), (QStringList{u"id"_s, u"uuid"_s, u"gen_random_uuid()"_s, {}}));
        // SQLite counts in one type alone.
        QCOMPARE(usual("drizzle", u"INTEGER"_s).at(1), u"INTEGER"_s);
    }

    void renamesEverythingInOneStepAndBack()
    {
        document::DocumentStore store;
        store.reset(shop::schema(), shop::document());
        const QList<PartRenaming> renamings = renamingsToConvention(*store.current()->schema, preset(u"drizzle"_s));
        QCOMPARE(texts(renamings),
                 (QStringList{u"customers_pkey > customers_id_pk"_s, u"customers_email_key > customers_email_unique"_s,
                              u"orders_pkey > orders_id_pk"_s,
                              u"orders_customer_id_fkey > orders_customer_id_customers_id_fk"_s}));
        QVERIFY_RESULT(store.perform({}, renameParts(renamings)));
        QCOMPARE(store.current()->schema->table(shop::orders)->foreignKeys.first().name,
                 u"orders_customer_id_customers_id_fk"_s);
        QVERIFY(store.current()->schema->table(shop::orders)->definition.isEmpty());
        QVERIFY(renamingsToConvention(*store.current()->schema, preset(u"drizzle"_s)).isEmpty());
        store.undo();
        QCOMPARE(*store.current()->schema, shop::schema());
    }

    void everyPresetCanBeFilledInAndSettles()
    {
        QSet<QString> ids;
        for (const NamingPreset &preset : namingPresets()) {
            QVERIFY(!ids.contains(preset.id));
            ids.insert(preset.id);
            const Result<Document> renamed
                = renameParts(renamingsToConvention(shop::schema(), preset.convention))(shop::document());
            QVERIFY_RESULT(renamed);
            QCOMPARE(texts(renamingsToConvention(*renamed->schema, preset.convention)), QStringList());
        }
    }

    void eachPresetNamesAsItsFramework_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("longUnique");
        QTest::newRow("postgresql") << u"orders_pkey orders_customer_id_key orders_customer_id_fkey orders_total_check "
                                       "orders_customer_id_idx orders_total_customer_id_idx"_s
                                    << u"orders_of_customers_that_live_customer_identification_numbe_key"_s;
        const QString seaOrm = u"pk-orders ux-orders-customer_id fk-orders-customer_id ck-orders-total "
                               "idx-orders-customer_id ux-orders-total-customer_id"_s;
        const QString longSeaOrm = u"ux-orders_of_customers_that_live_abroad-customer_identification"_s;
        QTest::newRow("sea-orm") << seaOrm << longSeaOrm;
        QTest::newRow("ruskit") << seaOrm << longSeaOrm;
        QTest::newRow("loco") << u"pk-orders ux-orders-customer_id fk-orders-customer_id-to-customers ck-orders-total "
                                 "idx-orders-customer_id ux-orders-total-customer_id"_s
                              << longSeaOrm;
        QTest::newRow("drizzle") << u"orders_id_pk orders_customer_id_unique orders_customer_id_customers_id_fk "
                                    "orders_total_check orders_customer_id_idx orders_total_customer_id_idx"_s
                                 << u"orders_of_customers_that_live_abroad_customer_identification_nu"_s;
        QTest::newRow("prisma") << u"orders_pkey orders_customer_id_key orders_customer_id_fkey orders_total_check "
                                   "orders_customer_id_idx orders_total_customer_id_key"_s
                                << u"orders_of_customers_that_live_abroad_customer_identificatio_key"_s;
        QTest::newRow("fluentorm") << u"orders_pkey orders_customer_id_key fk_orders_customer_id orders_total_check "
                                      "idx_orders_customer_id idx_orders_total_customer_id"_s
                                   << u"orders_of_customers_that_live_abroad_customer_identification_nu"_s;
        QTest::newRow("rails") << u"orders_pkey index_orders_on_customer_id fk_rails_3dad120da9 chk_orders_total "
                                  "index_orders_on_customer_id index_orders_on_total_and_customer_id"_s
                               << u"idx_on_customer_identification_number_567981810e"_s;
        QTest::newRow("django") << u"orders_pkey orders_customer_id_b7016332_uniq "
                                   "orders_customer_id_b7016332_fk_customers_id orders_total_check "
                                   "orders_customer_id_b7016332 orders_total_customer_id_81c27e75"_s
                                << u"orders_of_customers_that_customer_identification__87e3c180_uniq"_s;
        QTest::newRow("laravel") << u"orders_pkey orders_customer_id_unique orders_customer_id_foreign "
                                    "orders_total_check orders_customer_id_index orders_total_customer_id_unique"_s
                                 << u"orders_of_customers_that_live_abroad_customer_identification_nu"_s;
        QTest::newRow("alembic") << u"pk_orders uq_orders_customer_id fk_orders_customer_id_customers ck_orders_total "
                                    "ix_orders_customer_id ix_orders_total_customer_id"_s
                                 << u"uq_orders_of_customers_that_live_abroad_customer_identi_5e00"_s;
        QTest::newRow("efcore") << u"PK_orders AK_orders_customer_id FK_orders_customers_customer_id CK_orders_total "
                                   "IX_orders_customer_id IX_orders_total_customer_id"_s
                                << u"AK_orders_of_customers_that_live_abroad_customer_identificatio~"_s;
    }

    void eachPresetNamesAsItsFramework()
    {
        QFETCH(QString, names);
        QFETCH(QString, longUnique);
        const document::NamingConvention &convention = preset(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(namesOf(convention, named(u"orders"_s, u"customer_id"_s)), names);
        const schema::Schema schema
            = named(u"orders_of_customers_that_live_abroad"_s, u"customer_identification_number"_s);
        const schema::Table &orders = *schema.table(shop::orders);
        QCOMPARE(wantedName(convention, orders, orders.uniqueConstraints.first()), longUnique);
        for (const QString &name : namesOf(convention, schema).split(u' '))
            QVERIFY2(name.toUtf8().size() <= 63, qPrintable(name));
    }

    void noPresetLacksATest()
    {
        // The rows above; a preset without one is not known to name as its framework.
        QCOMPARE(namingPresetIds(), u"postgresql, sea-orm, loco, ruskit, drizzle, prisma, fluentorm, rails, django, "
                                    "laravel, alembic, efcore"_s);
    }

    void tellsApartByNumbersAndLeavesThemAlone()
    {
        schema::Schema schema = shop::schema();
        schema::Table table;
        changed(schema, 1, table)
            .indexes.append({.id = ObjectId(90),
                             .name = u"second"_s,
                             .parts = {{shop::orderCustomer}},
                             .predicate = u"total > 0"_s});
        schema.tables[1] = table;
        Document document = shop::document();
        document.schema = schema;
        const QList<PartRenaming> renamings = renamingsToConvention(schema, {});
        QCOMPARE(texts(renamings), QStringList{u"second > orders_customer_id_idx_1"_s});
        const Result<Document> renamed = renameParts(renamings)(document);
        QVERIFY_RESULT(renamed);
        QCOMPARE(texts(renamingsToConvention(*renamed->schema, {})), QStringList());
    }

    void refusesNamesThatAreTaken()
    {
        const PartRenaming clash{shop::orders, shop::orderIndex, NamedKind::Index, u"orders_customer_id_idx"_s,
                                 u"Customers_Name_Idx"_s};
        const Result<Document> refused = renameParts({clash})(shop::document());
        QVERIFY(!refused);
        QVERIFY(refused.error().code.is(EditError::NameTaken));
        const PartRenaming gone{shop::orders, ObjectId(99), NamedKind::Index, u"x"_s, u"y"_s};
        QVERIFY(renameParts({gone})(shop::document()).error().code.is(EditError::NoSuchObject));
    }

    void sequencesFollowTheirColumn()
    {
        Document document = shop::document();
        schema::Schema schema = *document.schema;
        schema.sequences = {schema::Sequence{.id = ObjectId(70),
                                             .name = u"numbers"_s,
                                             .dataType = u"bigint"_s,
                                             .ownerTable = shop::orders,
                                             .ownerColumn = shop::orderId},
                            schema::Sequence{.id = ObjectId(71), .name = u"free"_s, .dataType = u"bigint"_s}};
        document.schema = schema;
        const QList<PartRenaming> renamings = renamingsToConvention(schema, {});
        QCOMPARE(texts(renamings), QStringList{u"numbers > orders_id_seq"_s});
        const Result<Document> renamed = renameParts(renamings)(document);
        QVERIFY_RESULT(renamed);
        QCOMPARE(renamed->schema->sequence(ObjectId(70))->name, u"orders_id_seq"_s);
    }

    void drawnRelationsComeWithAnIndexWhereTheProjectSaysSo()
    {
        for (const bool wanted : {true, false}) {
            Document document = shop::document();
            document.naming = preset(u"loco"_s);
            document.naming.indexForeignKeys = wanted;
            const Result<Document> drawn = addRelation(shop::customers, shop::orders)(document);
            QVERIFY_RESULT(drawn);
            const schema::Table &child = *drawn->schema->table(shop::customers);
            QCOMPARE(child.foreignKeys.first().name, u"fk-customers-order_id-to-orders"_s);
            QCOMPARE(child.indexes.size(), wanted ? 2 : 1);
            if (wanted)
                QCOMPARE(child.indexes.last().name, u"idx-customers-order_id"_s);
        }
    }
};

RELVAR_TEST_MAIN(TestConventions)
#include "tst_conventions.moc"
