// SPDX-License-Identifier: GPL-3.0-or-later
// DBML is understood as @dbml/core understands it; what we write ourselves comes back as it was; what cannot be read is
// told with its line.
#include "dialects/builtin.h"
#include "exports/dbml.h"
#include "imports/dbmlschema.h"
#include "imports/schemafile.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/resultassert.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::imports;
using namespace Qt::Literals::StringLiterals;

namespace {

// clang-format off
const QString shop = uR"dbml(// a shop
Project shop {
  database_type: 'PostgreSQL'
  Note: 'for tests'
}

Enum order_state {
  open [note: 'not paid']
  "sent out"
}
Table people as P [headercolor: #3498DB] {
  id integer [primary key, increment]
  email varchar(200) [not null, unique, note: 'where\'s the mail sent']
  nick "character varying(20)" [default: 'O\'Neill']
  born date [null]
  score decimal(10, 2) [not null, default: 1.5]
  active boolean [default: true]
  seen timestamp [default: `now()`]
  tags text[]
  Note: '''
    Everybody.
      Also guests.
  '''
}
Table sales.orders {
  id bigint [pk]
  person_id integer [not null, ref: > people.id]
  state order_state [default: 'open']
  total integer
  indexes {
    (person_id, state) [name: 'by_person']
    total [unique]
    `lower(state::text)` [type: hash]
  }
  checks {
    `total > 0` [name: 'positive']
  }
}
Table lines {
  order_id bigint
  number int
  indexes { (order_id, number) [pk] }
}
Ref lines_orders: sales.orders.id < lines.order_id [delete: cascade, update: set null]
Table extra { order_id bigint [pk]
  number int }
Ref: extra.(order_id, number) - lines.(order_id, number)
Ref { people.id <> sales.orders.total }
TableGroup all { people }
)dbml"_s;
// clang-format on

const dialect::Dialect &dialectOf(const QString &id)
{
    return *dialect::find(dialects::builtin(), id);
}

const schema::Table *table(const schema::Schema &schema, const QString &name)
{
    for (const Box<schema::Table> &each : schema.tables) {
        if (each->name == name)
            return &*each;
    }
    return nullptr;
}

} // namespace

class TestDbml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsUnderstood()
    {
        const dialect::Snapshot read = toSchema(readDbml(shop), dialectOf(u"postgresql"_s));
        const schema::Schema &schema = read.schema;
        QCOMPARE(schema.tables.size(), 4);
        const schema::Table *people = table(schema, u"people"_s);
        QVERIFY(people);
        QCOMPARE(people->comment, u"Everybody.\n  Also guests."_s);
        QStringList types;
        QStringList defaults;
        for (const schema::Column &column : people->columns) {
            types.append(column.type.text);
            defaults.append(column.defaultExpression.value_or(u"-"_s));
        }
        QCOMPARE(types, (QStringList{u"integer"_s, u"varchar(200)"_s, u"character varying(20)"_s, u"date"_s,
                                     u"decimal(10, 2)"_s, u"boolean"_s, u"timestamp"_s, u"text[]"_s}));
        QCOMPARE(defaults,
                 (QStringList{u"-"_s, u"-"_s, u"'O''Neill'"_s, u"-"_s, u"1.5"_s, u"true"_s, u"now()"_s, u"-"_s}));
        QVERIFY(people->columns.first().identity);
        QCOMPARE(people->columns.at(1).comment, u"where's the mail sent"_s);
        QVERIFY(people->isUnique({people->columns.at(1).id}));

        const schema::Table *orders = table(schema, u"orders"_s);
        QVERIFY(orders);
        QCOMPARE(schema.findNamespace(orders->namespaceId)->name, u"sales"_s);
        QCOMPARE(orders->columns.at(2).type.text, u"\"order_state\""_s);
        QCOMPARE(schema.enumType(orders->columns.at(2).type.userType)->values, (QStringList{u"open"_s, u"sent out"_s}));
        QCOMPARE(orders->indexes.size(), 3);
        QCOMPARE(orders->indexes.first().name, u"by_person"_s);
        QCOMPARE(orders->indexes.last().method, u"hash"_s);
        QCOMPARE(orders->checks.first().expression, u"total > 0"_s);
        QCOMPARE(orders->foreignKeys.first().referencedTable, people->id);

        const schema::Table *lines = table(schema, u"lines"_s);
        QCOMPARE(lines->primaryKey->parts.size(), 2);
        QCOMPARE(lines->foreignKeys.size(), 1);
        QCOMPARE(lines->foreignKeys.first().name, u"lines_orders"_s);
        QCOMPARE(lines->foreignKeys.first().onDelete, schema::ReferentialAction::Cascade);
        QCOMPARE(lines->foreignKeys.first().onUpdate, schema::ReferentialAction::SetNull);
        // One to one, and only the key of lines is one.
        QCOMPARE(table(schema, u"extra"_s)->foreignKeys.first().referencedTable, lines->id);
    }

    void whatCannotBeReadIsTold()
    {
        QStringList told;
        const dialect::Snapshot read = toSchema(readDbml(shop), dialectOf(u"postgresql"_s));
        for (const dialect::NotHandled &one : read.notHandled)
            told.append(u"%1 %2 %3"_s.arg(one.line).arg(one.kind, one.name));
        QCOMPARE(told, (QStringList{u"8 note order_state.open"_s, u"49 TableGroup all"_s,
                                    u"48 relation people.id <> orders.total"_s}));
    }

    void brokenTextsEndWhereTheyAreBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tables");
        QTest::addColumn<int>("line");
        QTest::newRow("no name") << u"Table {\n a int\n}\nTable t {\n a int\n}"_s << 1 << 1;
        QTest::newRow("no brace") << u"Table t\n\nTable u {\n a int\n}"_s << 1 << 1;
        QTest::newRow("no end") << u"Table t {\n a int [default: 'x"_s << 1 << 0;
        QTest::newRow("unknown") << u"Sequence s { start 1 }\nTable t {\n a int\n}"_s << 1 << 1;
        QTest::newRow("a relation to nowhere") << u"Table t {\n a int [ref: > u.id]\n}"_s << 1 << 2;
        QTest::newRow("part of a table") << u"TablePartial p {\n a int\n}\nTable t {\n ~p\n b int\n}"_s << 1 << 1;
        QTest::newRow("twice") << u"Table t {\n a int\n}\nTable t {\n a int\n}"_s << 1 << 4;
        QTest::newRow("nothing") << u""_s << 0 << 0;
        QTest::newRow("no DBML") << u"CREATE TABLE t (a int);"_s << 0 << 1;
    }
    void brokenTextsEndWhereTheyAreBroken()
    {
        QFETCH(QString, text);
        QFETCH(int, tables);
        QFETCH(int, line);
        const dialect::Snapshot read = toSchema(readDbml(text), dialectOf(u"sqlite"_s));
        QCOMPARE(read.schema.tables.size(), tables);
        if (line > 0) {
            QVERIFY(!read.notHandled.isEmpty());
            QCOMPARE(read.notHandled.first().line, line);
        }
    }

    void everyBeginningOfATextEnds()
    {
        for (qsizetype length = 0; length < shop.size(); ++length)
            static_cast<void>(toSchema(readDbml(shop.left(length)), dialectOf(u"postgresql"_s)));
    }

    void sqliteTakesItToo()
    {
        const QString text = u"Enum mood {\n fine\n \"it's\"\n}\nTable t {\n id int [pk, increment]\n mood mood\n}\n"
                             "Table u {\n t_id int [ref: > t.id]\n}\n"_s;
        const auto read = readSchemaFile(text.toUtf8(), u"x.dbml"_s, dialectOf(u"sqlite"_s), {}, {});
        QVERIFY_RESULT(read);
        QCOMPARE(read->schema.tables.size(), 2);
        const schema::Table *t = table(read->schema, u"t"_s);
        QVERIFY(t->columns.first().identity);
        QCOMPARE(t->checks.size(), 1);
        QVERIFY(t->checks.first().expression.contains(u"'it''s'"_s));
        QCOMPARE(table(read->schema, u"u"_s)->foreignKeys.size(), 1);
        QVERIFY(!read->notHandled.isEmpty());
    }

    void whatWeWriteComesBack()
    {
        const dialect::Dialect &dialect = dialectOf(u"postgresql"_s);
        const schema::Schema first = toSchema(readDbml(shop), dialect).schema;
        const QString written = exports::toDbml({.schema = first});
        const dialect::Snapshot second = toSchema(readDbml(written), dialect);
        const diff::Rules &rules = dialect.rules();
        const schema::Schema paired = diff::pair(first, second.schema, rules, {});
        QStringList different;
        for (const diff::Description &change : diff::describe(diff::diff(first, paired, rules), first, paired))
            different.append(change.text.toString());
        // A key that is one by itself has no name in DBML, a unique index is a unique index.
        QCOMPARE(different.join(u'\n'), QString());
    }

    void othersUnderstandTheSame()
    {
        const QString tools = test::sourceFile(u"build/tools/node_modules"_s);
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty() || !QDir(tools + u"/@dbml/core"_s).exists())
            QSKIP("@dbml/core is not installed: `./dev deps` puts it into build/tools. That it reads the same was NOT "
                  "tested.");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"shop.dbml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shop.toUtf8());
        file.close();
        QProcess process;
        process.start(u"node"_s, {test::sourceFile(u"tests/exports/readers.mjs"_s), tools, u"dbml"_s, file.fileName()});
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QJsonObject theirs = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const DbmlText ours = readDbml(shop);
        const QJsonObject tables = theirs[u"tables"_s].toObject();
        QCOMPARE(tables.size(), ours.tables.size());
        for (const DbmlTable &each : ours.tables) {
            const QString name = (each.name.space.isEmpty() ? QString() : each.name.space + u'.') + each.name.name;
            const QJsonArray columns = tables[name].toArray();
            QVERIFY2(columns.size() == each.columns.size(), qPrintable(name));
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QJsonObject column = columns.at(i).toObject();
                QCOMPARE(column[u"name"_s].toString(), each.columns.at(i).name);
                QCOMPARE(column[u"type"_s].toString().remove(u' '), QString(each.columns.at(i).type).remove(u' '));
                QCOMPARE(column[u"primaryKey"_s].toBool(), each.columns.at(i).primaryKey);
                QCOMPARE(column[u"unique"_s].toBool(), each.columns.at(i).unique);
                QCOMPARE(column[u"notNull"_s].toBool(), each.columns.at(i).notNull);
                QCOMPARE(column[u"note"_s].toString(), each.columns.at(i).note);
            }
        }
        QCOMPARE(theirs[u"relations"_s].toInt(), ours.references.size());
        QCOMPARE(theirs[u"enums"_s][u"order_state"_s].toArray().size(), 2);
    }
};

RELVAR_TEST_MAIN(TestDbml)
#include "tst_dbml.moc"
