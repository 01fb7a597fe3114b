// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/history.h"
#include "edit/tablecopy.h"
#include "support/arbitraryschema.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/serverschema.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::edit;
namespace server = relvar::test::server;

namespace {

const PasteTarget here{u"postgresql"_s, true, {}, {400, 200}};

TableCopy copyOf(const schema::Schema &schema, const QSet<ObjectId> &tables)
{
    return copyTables(schema, tables, {}, u"postgresql"_s);
}

/// What the clipboard gives back.
TableCopy carried(const TableCopy &copy)
{
    return *fromBytes(toBytes(copy));
}

const schema::Table &made(const Document &document, const Pasting &pasting, qsizetype at)
{
    return *document.schema->table(pasting.tables.at(at));
}

QJsonObject jsonOf(const TableCopy &copy)
{
    return QJsonDocument::fromJson(toBytes(copy)).object();
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

class TestTableCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesComeWithTheirTypesIntoAnEmptyDraft()
    {
        const Document from = server::document();
        const TableCopy copy = carried(copyOf(*from.schema, {server::people, server::invoices}));
        Document into;
        schema::Schema empty;
        empty.namespaces = {{.id = ObjectId(900), .name = u"public"_s}};
        into.schema = Box<schema::Schema>(empty);
        const Pasting pasted = pasting(into, copy, here);
        const auto after = pasted.edit(into);
        QVERIFY_RESULT(after);
        QCOMPARE(after->schema->tables.size(), 2);
        QCOMPARE(after->schema->enums.size(), 1);
        const schema::Table &people = made(*after, pasted, 0);
        QCOMPARE(people.name, u"people"_s);
        QCOMPARE(people.namespaceId, ObjectId(900));
        QVERIFY(people.id != server::people);
        // The column is of the type that came along.
        const schema::Column *mood = people.column(from.schema->table(server::people)->column(server::personMood)->name);
        QVERIFY(mood);
        QCOMPARE(mood->type.userType, after->schema->enums.first()->id);
        // What was in another namespace is found where it came to.
        const schema::Table &invoices = made(*after, pasted, 1);
        QCOMPARE(invoices.namespaceId, ObjectId(900));
        QCOMPARE(after->schema->sequences.first()->ownerTable, invoices.id);
        QVERIFY(!invoices.columns.first().defaultExpression->contains(u"billing"_s));
        // Twice is the same: an edit is a value.
        QCOMPARE(*pasted.edit(into), *after);
    }

    void namesThatAreTakenAreNumberedAndSaid()
    {
        const Document document = server::document();
        const TableCopy copy = carried(copyOf(*document.schema, {server::people}));
        const Pasting first = pasting(document, copy, here);
        const auto once = first.edit(document);
        QVERIFY_RESULT(once);
        QCOMPARE(made(*once, first, 0).name, u"people_2"_s);
        QCOMPARE(first.remarks.first().toString(), u"people is called people_2 here."_s);
        // The same type is not made again.
        QCOMPARE(once->schema->enums.size(), document.schema->enums.size());
        const Pasting second = pasting(*once, copy, here);
        const auto twice = second.edit(*once);
        QVERIFY_RESULT(twice);
        QCOMPARE(made(*twice, second, 0).name, u"people_3"_s);
        // Keys are named by the convention anew.
        QVERIFY(made(*twice, second, 0).primaryKey->name != made(*once, first, 0).primaryKey->name);
    }

    void anotherTypeOfThatNameIsFollowed()
    {
        Document from = server::document();
        const TableCopy copy = carried(copyOf(*from.schema, {server::people}));
        schema::Schema changed = *from.schema;
        schema::EnumType other = *changed.enums.first();
        other.values.append(u"unlike"_s);
        changed.enums[0] = Box<schema::EnumType>(other);
        Document into = from;
        into.schema = Box<schema::Schema>(changed);
        const Pasting pasted = pasting(into, copy, here);
        const auto after = pasted.edit(into);
        QVERIFY_RESULT(after);
        QCOMPARE(after->schema->enums.size(), into.schema->enums.size() + 1);
        const schema::EnumType &type = *after->schema->enums.last();
        QCOMPARE(type.name, other.name + u"_2"_s);
        const schema::Table &people = made(*after, pasted, 0);
        const auto found = std::find_if(people.columns.cbegin(), people.columns.cend(),
                                        [&](const schema::Column &column) { return column.type.userType == type.id; });
        QVERIFY(found != people.columns.cend());
        QVERIFY(found->type.text.contains(type.name));
    }

    void relationsAmongThemStayAndOthersLeadToTheTableOfThatName()
    {
        schema::Table users{.id = ObjectId(1), .name = u"users"_s};
        users.columns = {{.id = ObjectId(2), .name = u"id"_s, .type = {u"integer"_s, {}}}};
        users.primaryKey = schema::PrimaryKey{.id = ObjectId(3), .parts = {{.column = ObjectId(2)}}};
        schema::Table orders{.id = ObjectId(10), .name = u"orders"_s};
        orders.columns = {{.id = ObjectId(11), .name = u"id"_s, .type = {u"integer"_s, {}}},
                          {.id = ObjectId(12), .name = u"user"_s, .type = {u"integer"_s, {}}},
                          {.id = ObjectId(13), .name = u"earlier"_s, .type = {u"integer"_s, {}}}};
        orders.primaryKey = schema::PrimaryKey{.id = ObjectId(14), .parts = {{.column = ObjectId(11)}}};
        orders.foreignKeys = {{.id = ObjectId(15),
                               .columns = {ObjectId(12)},
                               .referencedTable = ObjectId(1),
                               .referencedColumns = {ObjectId(2)}},
                              {.id = ObjectId(16),
                               .columns = {ObjectId(13)},
                               .referencedTable = ObjectId(10),
                               .referencedColumns = {ObjectId(11)}}};
        Document document;
        document.schema = Box<schema::Schema>({.tables = {Box<schema::Table>(users), Box<schema::Table>(orders)}});
        const TableCopy one = carried(copyOf(*document.schema, {ObjectId(10)}));

        const Pasting beside = pasting(document, one, here);
        const auto after = beside.edit(document);
        QVERIFY_RESULT(after);
        const schema::Table &copy = made(*after, beside, 0);
        QCOMPARE(copy.foreignKeys.size(), 2);
        QCOMPARE(copy.foreignKeys.at(0).referencedTable, ObjectId(1));
        QCOMPARE(copy.foreignKeys.at(1).referencedTable, copy.id);

        const Pasting alone = pasting({}, one, here);
        const auto elsewhere = alone.edit({});
        QVERIFY_RESULT(elsewhere);
        QCOMPARE(made(*elsewhere, alone, 0).foreignKeys.size(), 1);
        QVERIFY(alone.remarks.last().toString().contains(u"users"_s));

        const TableCopy both = carried(copyOf(*document.schema, {ObjectId(1), ObjectId(10)}));
        const Pasting twins = pasting(document, both, here);
        const auto four = twins.edit(document);
        QVERIFY_RESULT(four);
        QCOMPARE(four->schema->tables.size(), 4);
        QCOMPARE(made(*four, twins, 1).foreignKeys.first().referencedTable, twins.tables.first());
    }

    void anotherProductGetsWhatItKnows()
    {
        const Document from = server::document();
        const TableCopy copy = carried(copyOf(*from.schema, {server::people}));
        PasteTarget sqlite{u"sqlite"_s, false, {}, {}};
        const Pasting pasted = pasting({}, copy, sqlite);
        const auto after = pasted.edit({});
        QVERIFY_RESULT(after);
        QVERIFY(after->schema->enums.isEmpty());
        QVERIFY(made(*after, pasted, 0).namespaceId.isNull());
        QCOMPARE(pasted.remarks.size(), 2);
    }

    void onAnotherDiagramTheMainOneFindsAPlaceItself()
    {
        Document document = server::document();
        document.diagrams.append({.id = ObjectId(77), .name = u"one"_s});
        PasteTarget there = here;
        there.diagram = ObjectId(77);
        TableCopy copy = copyTables(*document.schema, {server::people, server::invoices},
                                    {{server::people, {1000, 1000}}, {server::invoices, {1300, 900}}},
                                    u"postgresql"_s);
        const Pasting pasted = pasting(document, carried(copy), there);
        const auto after = pasted.edit(document);
        QVERIFY_RESULT(after);
        const diagram::Diagram &diagram = after->diagram(ObjectId(77));
        QCOMPARE(diagram.placements.size(), 2);
        QCOMPARE(diagram.placement(pasted.tables.at(0))->position, QPointF(400, 300));
        QCOMPARE(diagram.placement(pasted.tables.at(1))->position, QPointF(700, 200));
        QVERIFY(!after->diagram().placement(pasted.tables.first()));
    }

    void damagedBytesAreRefused_data()
    {
        const Document from = server::document();
        const TableCopy copy = copyOf(*from.schema, {server::people});
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"version\": 1, ");
        QTest::newRow("no object") << QByteArray("[1, 2]");
        QJsonObject json = jsonOf(copy);
        json.insert(u"version"_s, 99);
        QTest::newRow("another version") << bytesOf(json);
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("no tables") << bytesOf(jsonOf(copyOf(*from.schema, {})));
        const auto with = [&](const char *name, auto change) {
            TableCopy broken = copy;
            schema::Table table = *broken.schema.tables.first();
            change(table);
            broken.schema.tables[0] = Box<schema::Table>(table);
            QTest::newRow(name) << toBytes(broken);
        };
        with("no name", [](schema::Table &table) { table.name = u"  "_s; });
        with("a name with a zero", [](schema::Table &table) { table.name = u"a"_s + QChar(0); });
        with("no columns", [](schema::Table &table) { table.columns.clear(); });
        with("an id twice", [](schema::Table &table) { table.columns[0].id = table.id; });
        with("a name twice", [](schema::Table &table) { table.columns.last().name = table.columns.first().name; });
        with("a key of nothing", [](schema::Table &table) {
            table.primaryKey = schema::PrimaryKey{.id = ObjectId(5000), .parts = {{.column = ObjectId(4711)}}};
        });
        with("a relation to nothing", [](schema::Table &table) {
            table.foreignKeys = {{.id = ObjectId(5001),
                                  .columns = {table.columns.first().id},
                                  .referencedTable = ObjectId(4711),
                                  .referencedColumns = {ObjectId(4712)}}};
        });
        with("a relation that does not pair", [](schema::Table &table) {
            table.foreignKeys = {{.id = ObjectId(5001),
                                  .columns = {table.columns.first().id},
                                  .missingTable = u"users"_s,
                                  .missingColumns = {u"a"_s, u"b"_s}}};
        });
        with("a partition of itself", [](schema::Table &table) { table.partitionOf = table.id; });
    }

    void damagedBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto copy = fromBytes(bytes);
        QVERIFY_FAILS_WITH(copy, EditError::Invalid);
        QVERIFY(!copy.error().message.toString().isEmpty());
    }

    void textsThatWouldRunAsTheyStandAreLeftOut()
    {
        const Document from = server::document();
        TableCopy copy = copyOf(*from.schema, {server::people});
        copy.schema.views = from.schema->views;
        copy.schema.otherObjects = from.schema->otherObjects;
        copy.schema.otherObjects.append(Box<schema::OtherObject>(
            {.id = ObjectId(6000), .kind = u"function"_s, .name = u"f()"_s, .definition = u"DROP TABLE people"_s}));
        const TableCopy read = carried(copy);
        QVERIFY(read.schema.views.isEmpty());
        QVERIFY(read.schema.otherObjects.isEmpty());
    }

    void pastingAnyTablesKeepsThemWhole()
    {
        QVERIFY(rc::check("all tables of a schema are pasted beside themselves, and undo leads back", [] {
            test::ArbitrarySchema source;
            Document document;
            document.schema = source.make();
            QSet<ObjectId> tables;
            for (const Box<schema::Table> &table : document.schema->tables)
                tables.insert(table->id);
            if (tables.isEmpty())
                return;
            const Result<TableCopy> copy = fromBytes(toBytes(copyTables(*document.schema, tables, {}, u"sqlite"_s)));
            RC_ASSERT(copy.has_value());
            const Pasting pasted = pasting(document, *copy, {u"sqlite"_s, false, {}, {}});
            const Result<Document> after = pasted.edit(document);
            RC_ASSERT(after.has_value());
            RC_ASSERT(after->schema->tables.size() == 2 * document.schema->tables.size());
            QSet<QString> names;
            for (qsizetype i = 0; i < pasted.tables.size(); ++i) {
                const schema::Table &original = *document.schema->tables.at(i);
                const schema::Table &twin = *after->schema->table(pasted.tables.at(i));
                names.insert(original.name.toLower());
                names.insert(twin.name.toLower());
                RC_ASSERT(twin.columns.size() == original.columns.size());
                RC_ASSERT(twin.foreignKeys.size() == original.foreignKeys.size());
                for (const schema::ForeignKey &key : twin.foreignKeys)
                    RC_ASSERT(pasted.tables.contains(key.referencedTable));
            }
            RC_ASSERT(names.size() == after->schema->tables.size());
            document::History<Document> history(document);
            history.push(Text(), *after);
            history.undo();
            RC_ASSERT(*history.current() == document);
        }));
    }
};

RELVAR_TEST_MAIN(TestTableCopy)
#include "tst_tablecopy.moc"
