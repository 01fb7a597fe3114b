// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of what only database servers have: namespaces, enums, sequences, partitions.
#include "edit/edits.h"
#include "edit/revertchange.h"
#include "edit/types.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/serverschema.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::edit;
using namespace relvar::test;
using schema::Table;

namespace {

Document edited(const Document &before, const Edit &edit)
{
    const Result<Document> after = edit(before);
    if (!after)
        qFatal("the test's own edit was refused: %s", qPrintable(after.error().toString()));
    return *after;
}

const Table &tableOf(const Document &document, ObjectId id)
{
    return *document.schema->table(id);
}

} // namespace

class TestServerKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTableGoesIntoTheDefaultNamespace()
    {
        Table table;
        table.id = ObjectId(90);
        table.name = u"notes"_s;
        table.columns = {server::column(91, u"feeling"_s, u"Mood[]"_s)};
        const Document after = edited(server::document(), addTable(table, {}));
        QCOMPARE(tableOf(after, ObjectId(90)).namespaceId, server::publicSpace);
        // The text names the enum: from now on a new name of the enum is followed.
        QCOMPARE(tableOf(after, ObjectId(90)).columns.first().type.userType, server::mood);
    }

    /// Names are unique in their namespace alone, over tables, views, sequences and types.
    void namesAreTakenPerNamespace()
    {
        const Document before = server::document();
        QVERIFY_RESULT(renameTable(server::invoices, u"people"_s)(before));
        QVERIFY_FAILS_WITH(renameTable(server::invoices, u"numbers"_s)(before), EditError::NameTaken);
        QVERIFY_FAILS_WITH(renameTable(server::payments, u"Mood"_s)(before), EditError::NameTaken);
        QVERIFY_FAILS_WITH(renameTable(server::payments, u"happy_people"_s)(before), EditError::NameTaken);
        QVERIFY_FAILS_WITH(setSequence({.id = ObjectId(90), .name = u"people"_s})(before), EditError::NameTaken);
    }

    void movesATableWithItsSequence()
    {
        const Document after = edited(server::document(), moveTable(server::invoices, server::publicSpace));
        QCOMPARE(tableOf(after, server::invoices).namespaceId, server::publicSpace);
        QCOMPARE(after.schema->sequence(server::invoiceNumbers)->namespaceId, server::publicSpace);
        QVERIFY_FAILS_WITH(moveTable(server::invoices, ObjectId(99))(server::document()), EditError::NoSuchObject);
    }

    void anEmptyNamespaceCanGo()
    {
        const Document before = server::document();
        const Result<Document> refused = dropNamespace(server::billing)(before);
        QVERIFY_FAILS_WITH(refused, EditError::InUse);
        QVERIFY2(refused.error().message.toString().contains(u"invoices"_s),
                 qPrintable(refused.error().message.toString()));

        const Document more = edited(before, setNamespace({ObjectId(90), u"archive"_s, {}}));
        QCOMPARE(more.schema->namespaces.size(), 3);
        QCOMPARE(*edited(more, dropNamespace(ObjectId(90))).schema, *before.schema);
        QVERIFY_FAILS_WITH(setNamespace({ObjectId(90), u"Billing"_s, {}})(before), EditError::NameTaken);
        QVERIFY_FAILS_WITH(setNamespace({ObjectId(90), u"relvar"_s, {}})(before), EditError::Invalid);
        const Document renamed = edited(before, setNamespace({server::billing, u"money"_s, {}}));
        QCOMPARE(displayName(*renamed.schema, tableOf(renamed, server::invoices)), u"money.invoices"_s);
    }

    void aNewNameOfAnEnumIsFollowed()
    {
        schema::EnumType type = *server::schema().enums.first();
        type.name = u"State of mind"_s;
        const Document after = edited(server::document(), setEnum(type));
        const Table &people = tableOf(after, server::people);
        QCOMPARE(people.columns.at(1).type.text, u"\"State of mind\""_s);
        QCOMPARE(people.columns.at(1).name, u"mood"_s);
        QCOMPARE(*people.columns.at(1).defaultExpression, u"'ok'::\"State of mind\""_s);
        QCOMPARE(people.checks.first().expression, u"mood <> 'sad'::\"State of mind\""_s);
    }

    void anEnumInUseStays()
    {
        const Document before = server::document();
        const Result<Document> refused = dropEnum(server::mood)(before);
        QVERIFY_FAILS_WITH(refused, EditError::InUse);
        QVERIFY(refused.error().message.toString().contains(u"public.people.mood"_s));

        schema::Column free = tableOf(before, server::people).columns.at(1);
        free.type.text = u"text"_s;
        const Document changed = edited(before, changeColumn(server::people, free));
        QVERIFY(tableOf(changed, server::people).columns.at(1).type.userType.isNull());
        QVERIFY(edited(changed, dropEnum(server::mood)).schema->enums.isEmpty());

        schema::EnumType twice = *before.schema->enums.first();
        twice.values.append(u"sad"_s);
        QVERIFY_FAILS_WITH(setEnum(twice)(before), EditError::NameTaken);
        twice.values.last().clear();
        QVERIFY_FAILS_WITH(setEnum(twice)(before), EditError::Invalid);
    }

    void sequencesFollowTheirColumns()
    {
        const Document before = server::document();
        schema::Sequence sequence = *before.schema->sequence(server::invoiceNumbers);
        sequence.name = u"invoice_numbers"_s;
        const Document renamed = edited(before, setSequence(sequence));
        QCOMPARE(*tableOf(renamed, server::invoices).columns.first().defaultExpression,
                 u"nextval('billing.invoice_numbers'::regclass)"_s);
        QVERIFY_FAILS_WITH(dropSequence(server::invoiceNumbers)(before), EditError::InUse);
        sequence.increment = 0;
        QVERIFY_FAILS_WITH(setSequence(sequence)(before), EditError::Invalid);
        QVERIFY(edited(before, dropTable(server::invoices)).schema->sequences.isEmpty());
    }

    void partitionsFollowTheColumnsOfTheirParent()
    {
        const Document before = server::document();
        Document after = edited(before, addColumn(server::payments, server::column(90, u"note"_s, u"text"_s), 0));
        after = edited(after, renameColumn(server::payments, server::payer, u"paid_by"_s));
        schema::Column wider = tableOf(after, server::payments).columns.at(1);
        wider.type.text = u"bigint"_s;
        after = edited(after, changeColumn(server::payments, wider));
        for (const ObjectId id : {server::payments2025, server::payments2026}) {
            const Table &partition = tableOf(after, id);
            QCOMPARE(partition.columns.size(), 4);
            QCOMPARE(partition.columns.at(0).type.text, u"bigint"_s);
            QCOMPARE(partition.columns.at(2).name, u"paid_by"_s);
            QCOMPARE(partition.columns.at(3).name, u"note"_s);
            QVERIFY(partition.columns.at(3).id != ObjectId(90));
            QCOMPARE(partition.foreignKeys.first().columns, tableOf(before, id).foreignKeys.first().columns);
        }
        QVERIFY(tableOf(after, server::payments2025).columns.last().id
                != tableOf(after, server::payments2026).columns.last().id);

        after = edited(after, dropColumn(server::payments, server::payer));
        QCOMPARE(tableOf(after, server::payments2025).columns.size(), 3);
        QVERIFY(tableOf(after, server::payments2025).foreignKeys.isEmpty());
    }

    void aPartitionsColumnsAreEditedAtItsParent()
    {
        const Document before = server::document();
        const ObjectId own = tableOf(before, server::payments2025).columns.at(2).id;
        const QList<Edit> edits{addColumn(server::payments2025, server::column(90, u"note"_s, u"text"_s)),
                                renameColumn(server::payments2025, own, u"by"_s),
                                changeColumn(server::payments2025,
                                             {.id = own, .name = u"payer"_s, .type = {u"text"_s, {}}}),
                                dropColumn(server::payments2025, own)};
        for (const Edit &edit : edits) {
            const Result<Document> refused = edit(before);
            QVERIFY_FAILS_WITH(refused, EditError::InUse);
            QVERIFY(refused.error().message.toString().contains(u"public.payments."_s)
                    || refused.error().message.toString().contains(u"public.payments:"_s));
        }
        // A comment is the partition's own.
        schema::Column commented = tableOf(before, server::payments2025).columns.at(2);
        commented.comment = u"old"_s;
        QVERIFY_RESULT(changeColumn(server::payments2025, commented)(before));
        QVERIFY_FAILS_WITH(dropColumn(server::payments, server::paidAt)(before), EditError::InUse);
    }

    void aTableGoesWithAllThatIsItsOwn()
    {
        const Document before = server::document();
        QCOMPARE(dependentsOfTable(*before.schema, server::payments), QStringList{u"2 partitions"_s});
        const Document parted = edited(before, dropTable(server::payments));
        QCOMPARE(parted.schema->tables.size(), 2);

        const QStringList dependents = dependentsOfTable(*before.schema, server::people);
        QVERIFY2(dependents.contains(u"policy own_rows ON people"_s), qPrintable(dependents.join(u'\n')));
        QVERIFY(dependents.contains(u"view happy_people"_s));
        const Document alone = edited(before, dropTable(server::people));
        QCOMPARE(alone.schema->otherObjects.size(), 1);
        QVERIFY(tableOf(alone, server::payments2026).foreignKeys.isEmpty());
        // The view is not dropped unasked: that it is broken now, lint finds.
        QCOMPARE(alone.schema->views.size(), before.schema->views.size());
    }

    void everyDropCanBeTakenBack_data()
    {
        QTest::addColumn<QList<ObjectId>>("objects");
        QTest::newRow("partitioned table") << QList<ObjectId>{server::payments};
        QTest::newRow("partition") << QList<ObjectId>{server::payments2026};
        QTest::newRow("table with a policy") << QList<ObjectId>{server::people};
        QTest::newRow("table with its enum") << QList<ObjectId>{server::people, server::mood};
        QTest::newRow("table with its namespace") << QList<ObjectId>{server::invoices, server::total, server::billing};
    }

    void everyDropCanBeTakenBack()
    {
        QFETCH(QList<ObjectId>, objects);
        const Document before = server::document();
        Document after = before;
        for (const ObjectId object : objects) {
            if (object == server::mood)
                after = edited(after, dropEnum(object));
            else if (object == server::billing)
                after = edited(after, dropNamespace(object));
            else if (object == server::total)
                after = edited(after, [](const Document &document) -> Result<Document> {
                    schema::Schema schema = *document.schema;
                    schema.otherObjects.removeIf([](const auto &other) { return other->id == server::total; });
                    Document changed = document;
                    changed.schema = schema;
                    return changed;
                });
            else
                after = edited(after, dropTable(object));
        }
        QVERIFY(*after.schema != *before.schema);
        after = edited(after, revertChange(*before.schema, objects.first(), {}));
        if (objects.contains(server::total))
            after = edited(after, revertChange(*before.schema, server::total, {}));
        const auto idsOf = [](const auto &list) {
            QList<ObjectId> ids;
            for (const auto &object : list)
                ids.append(object->id);
            std::sort(ids.begin(), ids.end());
            return ids;
        };
        QCOMPARE(idsOf(after.schema->tables), idsOf(before.schema->tables));
        for (const Box<Table> &table : before.schema->tables)
            QVERIFY2(*table == tableOf(after, table->id), qPrintable(table->name));
        QCOMPARE(idsOf(after.schema->sequences), idsOf(before.schema->sequences));
        QCOMPARE(idsOf(after.schema->enums), idsOf(before.schema->enums));
        QCOMPARE(idsOf(after.schema->otherObjects), idsOf(before.schema->otherObjects));
        QCOMPARE(after.schema->namespaces.size(), before.schema->namespaces.size());
    }

    void changesOfColumnsAndTypesCanBeTakenBack()
    {
        const Document before = server::document();
        const auto reverted = [&](const Edit &edit, ObjectId object, ObjectId part) {
            return *edited(edited(before, edit), revertChange(*before.schema, object, part)).schema == *before.schema;
        };
        schema::EnumType type = *before.schema->enums.first();
        type.name = u"state"_s;
        type.values.append(u"great"_s);
        QVERIFY(reverted(setEnum(type), server::mood, {}));
        QVERIFY(reverted(renameColumn(server::payments, server::payer, u"by"_s), server::payments, server::payer));
        QVERIFY(reverted(dropColumn(server::payments, server::payer), server::payments, server::payer));
        QVERIFY(reverted(addColumn(server::payments, server::column(90, u"note"_s, u"text"_s)), server::payments,
                         ObjectId(90)));
        QVERIFY(reverted(moveTable(server::invoices, server::publicSpace), server::invoices, {}));
        QVERIFY(reverted(setEnum({.id = ObjectId(90), .name = u"size"_s}), ObjectId(90), {}));
        QVERIFY(reverted(setSequence({.id = ObjectId(90), .name = u"serial"_s}), ObjectId(90), {}));
        QVERIFY(reverted(setNamespace({ObjectId(90), u"archive"_s, {}}), ObjectId(90), {}));
    }

    void typesAreFoundByTheirNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("plain") << u"mood"_s << true;
        QTest::newRow("array") << u"mood[]"_s << true;
        QTest::newRow("qualified") << u"public.\"mood\""_s << true;
        QTest::newRow("elsewhere") << u"billing.mood"_s << false;
        QTest::newRow("another") << u"moody"_s << false;
        QTest::newRow("words") << u"double precision"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void typesAreFoundByTheirNames()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        schema::DataType type{text, {}};
        resolveType(server::schema(), type);
        QCOMPARE(!type.userType.isNull(), found);
        QCOMPARE(type.text, text);
    }

    /// Outside of the default namespace a type has to be named with its own.
    void aTypeElsewhereIsNamedWithItsNamespace()
    {
        Document document = server::document();
        document = edited(document, setEnum({ObjectId(90), server::billing, u"Tax"_s, {u"low"_s}, {}}));
        schema::DataType type{u"tax[]"_s, {}};
        resolveType(*document.schema, type);
        QCOMPARE(type.text, u"billing.\"Tax\"[]"_s);
        QCOMPARE(typeTexts(*document.schema), (QStringList{u"billing.\"Tax\""_s, u"mood"_s}));
    }
};

RELVAR_TEST_MAIN(TestServerKinds)
#include "tst_serverkinds.moc"
