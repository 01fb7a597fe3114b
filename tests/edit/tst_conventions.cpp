// SPDX-License-Identifier: GPL-3.0-or-later
// What conventions call the parts of a table, and renaming everything that is called otherwise.
#include "document/documentstore.h"
#include "edit/conventions.h"
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
    for (const NamingPreset &preset : namingPresets()) {
        if (preset.id == id)
            return preset.convention;
    }
    qFatal("There is no preset %s", qPrintable(id));
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
            document.naming = preset(u"sea-orm"_s);
            document.naming.indexForeignKeys = wanted;
            const Result<Document> drawn = addRelation(shop::customers, shop::orders)(document);
            QVERIFY_RESULT(drawn);
            const schema::Table &child = *drawn->schema->table(shop::customers);
            QCOMPARE(child.foreignKeys.first().name, u"fk-customers-orders_id-to-orders"_s);
            QCOMPARE(child.indexes.size(), wanted ? 2 : 1);
            if (wanted)
                QCOMPARE(child.indexes.last().name, u"idx-customers-orders_id"_s);
        }
    }
};

RELVAR_TEST_MAIN(TestConventions)
#include "tst_conventions.moc"
