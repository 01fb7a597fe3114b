// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/folding.h"
#include "support/fatalwarnings.h"
#include "support/serverschema.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::diagram;
using namespace relvar::test;
using schema::Schema;
using schema::Table;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableStandsForItsPartitions()
    {
        const Schema schema = server::schema();
        const Folding folding = foldPartitions(schema);
        QCOMPARE(folding.schema.tables.size(), 3);
        QCOMPARE(folding.partitions.value(server::payments), (QStringList{u"payments_2025"_s, u"payments_2026"_s}));
        QCOMPARE(folding.standIn.value(server::payments2026), server::payments);
        // What is not concerned is the very same.
        QVERIFY(folding.schema.tables.first().sameAs(schema.tables.first()));
    }

    /// Each partition has the relation, the table itself has not: one line is shown, from the table.
    void relationsOfPartitionsAreTheTables()
    {
        const Table payments = *foldPartitions(server::schema()).schema.table(server::payments);
        QCOMPARE(payments.foreignKeys.size(), 1);
        QCOMPARE(payments.foreignKeys.first().columns, QList<ObjectId>{server::payer});
        QCOMPARE(payments.foreignKeys.first().referencedTable, server::people);

        Schema own = server::schema();
        for (Box<Table> &box : own.tables) {
            if (box->id != server::payments)
                continue;
            Table table = *box;
            table.foreignKeys = {{.id = ObjectId(90),
                                  .columns = {server::payer},
                                  .referencedTable = server::people,
                                  .referencedColumns = {server::personId}}};
            box = table;
        }
        const Table related = *foldPartitions(own).schema.table(server::payments);
        QCOMPARE(related.foreignKeys.size(), 1);
        QCOMPARE(related.foreignKeys.first().id, ObjectId(90));
    }

    void relationsToAPartitionLeadToTheTable()
    {
        Schema schema = server::schema();
        Table table = *schema.tables.last();
        table.foreignKeys = {{.id = ObjectId(90),
                              .columns = {server::invoiceId},
                              .referencedTable = server::payments2025,
                              .referencedColumns = {ObjectId(31)}}};
        schema.tables.last() = table;
        const Folding folding = foldPartitions(schema);
        const schema::ForeignKey key = folding.schema.table(server::invoices)->foreignKeys.first();
        QCOMPARE(key.referencedTable, server::payments);
        QCOMPARE(key.referencedColumns, QList<ObjectId>{server::paymentId});
    }

    void unfoldedPartitionsStandForThemselves()
    {
        Schema schema = server::schema();
        // A partition that is parted itself.
        Table middle = *schema.tables.at(3);
        middle.partitionBy = u"LIST (payer)"_s;
        schema.tables[3] = middle;
        Table leaf = server::partition(ObjectId(70), u"payments_2026_ann"_s, u"FOR VALUES IN (1)"_s);
        leaf.partitionOf = middle.id;
        schema.tables.append(leaf);

        QCOMPARE(foldPartitions(schema).partitions.value(server::payments).size(), 3);
        const Folding half = foldPartitions(schema, {server::payments});
        QCOMPARE(half.schema.tables.size(), 5);
        QCOMPARE(half.standIn.value(leaf.id), middle.id);
        QVERIFY(half.schema.table(server::payments)->foreignKeys.isEmpty());
        QCOMPARE(foldPartitions(schema, {server::payments, middle.id}).schema, schema);
    }

    void whatHasNoPartitionsStaysAsItIs()
    {
        Schema schema = server::schema();
        schema.tables.removeIf([](const Box<Table> &table) { return table->isPartition(); });
        const Folding folding = foldPartitions(schema);
        QCOMPARE(folding.schema, schema);
        QVERIFY(folding.partitions.isEmpty());
    }
};

RELVAR_TEST_MAIN(TestFolding)
#include "tst_folding.moc"
