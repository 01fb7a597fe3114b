// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own parser judges what is typed, over a copy of the draft in memory.
#include "dialects/sqlite/language.h"
#include "support/fatalwarnings.h"
#include "support/shopschema.h"

#include <QTest>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;
namespace shop = test::shop;

class TestLanguage : public QObject
{
    Q_OBJECT

    sqlite::SqliteLanguage m_language;

    /// The stored texts of the shop are not SQL.
    static schema::Schema schema()
    {
        schema::Schema schema = shop::schema();
        schema.triggers.clear();
        schema.views.clear();
        for (Box<schema::Table> &box : schema.tables) {
            schema::Table table = *box;
            table.definition.clear();
            box = table;
        }
        return schema;
    }

private Q_SLOTS:
    void readsAView()
    {
        const dialect::Reading reading
            = m_language.read(u"-- all of them\nCREATE VIEW \"big orders\" AS SELECT o.total FROM orders o;"_s,
                              schema());
        QVERIFY(!reading.error);
        const auto &view = std::get<schema::View>(*reading.object);
        QCOMPARE(view.name, u"big orders"_s);
        QCOMPARE(view.definition, u"CREATE VIEW \"big orders\" AS SELECT o.total FROM orders o"_s);
    }

    void aViewMayReadAnother()
    {
        schema::Schema besides = schema();
        besides.views.append(
            Box<schema::View>({.id = ObjectId(900),
                               .name = u"first"_s,
                               .definition = u"CREATE VIEW first AS SELECT total AS t FROM orders"_s}));
        QVERIFY(m_language.read(u"CREATE VIEW second AS SELECT t FROM first"_s, besides).object);
        const dialect::Reading wrong = m_language.read(u"CREATE VIEW second AS SELECT total FROM first"_s, besides);
        QVERIFY(wrong.error);
        QCOMPARE(wrong.error->message, u"no such column: total"_s);
    }

    void readsATrigger()
    {
        const dialect::Reading reading = m_language.read(
            u"CREATE TRIGGER t AFTER UPDATE OF total ON orders BEGIN UPDATE customers SET name = NEW.total; END"_s,
            schema());
        QVERIFY2(reading.object, qPrintable(reading.error.value_or(dialect::SyntaxError()).message));
        const auto &trigger = std::get<schema::Trigger>(*reading.object);
        QCOMPARE(trigger.name, u"t"_s);
        QCOMPARE(trigger.tableId, shop::orders);
        // What SQLite would find out at the first row is found out now.
        const dialect::Reading wrong
            = m_language.read(u"CREATE TRIGGER t AFTER DELETE ON orders BEGIN SELECT OLD.nothing_like_it; END"_s,
                              schema());
        QVERIFY(wrong.error);
        QCOMPARE(wrong.error->message, u"no such column: OLD.nothing_like_it"_s);
    }

    void readsATriggerInsteadOfAView()
    {
        schema::Schema besides = schema();
        besides.views.append(Box<schema::View>(
            {.id = ObjectId(900), .name = u"v"_s, .definition = u"CREATE VIEW v AS SELECT total FROM orders"_s}));
        const dialect::Reading reading = m_language.read(
            u"CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN INSERT INTO orders (total) VALUES (NEW.total); END"_s,
            besides);
        QVERIFY2(reading.object, qPrintable(reading.error.value_or(dialect::SyntaxError()).message));
        QCOMPARE(std::get<schema::Trigger>(*reading.object).tableId, ObjectId(900));
    }

    void readsAVirtualTable()
    {
        const dialect::Reading reading
            = m_language.read(u"CREATE VIRTUAL TABLE words USING fts5(title, body)"_s, schema());
        QVERIFY2(reading.object, qPrintable(reading.error.value_or(dialect::SyntaxError()).message));
        const auto &made = std::get<schema::OtherObject>(*reading.object);
        QCOMPARE(made.kind, u"virtual table"_s);
        QCOMPARE(made.name, u"words"_s);
    }

    void tellsWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("offset");
        QTest::newRow("word") << u"CREATE VIEW v AS SELEC 1"_s << u"near \"SELEC\": syntax error"_s << 17;
        QTest::newRow("wide") << u"/* ü */ CREATE VIEW v AS SELEC 1"_s << u"near \"SELEC\": syntax error"_s << 25;
        QTest::newRow("end") << u"CREATE VIEW v AS SELECT"_s << u"incomplete input"_s << 23;
        QTest::newRow("no table") << u"CREATE VIEW v AS SELECT 1 FROM nowhere"_s << u"no such table: main.nowhere"_s
                                  << -1;
        QTest::newRow("taken") << u"CREATE VIEW orders AS SELECT 1"_s << u"table orders already exists"_s << 12;
        QTest::newRow("query") << u"SELECT 1"_s
                               << u"One CREATE statement is expected here: a view, a trigger or a virtual table."_s
                               << -1;
        QTest::newRow("two") << u"CREATE VIEW v AS SELECT 1; CREATE VIEW w AS SELECT 1"_s
                             << u"One CREATE statement is expected here: a view, a trigger or a virtual table."_s << -1;
    }
    void tellsWhatIsWrongAndWhere()
    {
        QFETCH(const QString, sql);
        const dialect::Reading reading = m_language.read(sql, schema());
        QVERIFY(reading.error);
        QTEST(reading.error->message, "message");
        QTEST(static_cast<int>(reading.error->offset.value_or(-1)), "offset");
        QVERIFY(!reading.object);
    }

    void examplesAreTaken()
    {
        for (const dialect::ObjectKind &kind : m_language.kinds()) {
            const QString sql = m_language.example(kind.kind, u"New \"one\""_s, schema(), shop::orders);
            const dialect::Reading reading = m_language.read(sql, schema());
            QVERIFY2(reading.object, qPrintable(sql + reading.error.value_or(dialect::SyntaxError()).message));
        }
        QVERIFY(m_language.read(m_language.example(u"view"_s, u"v"_s, {}, {}), {}).object);
    }
};

RELVAR_TEST_MAIN(TestLanguage)
#include "tst_language.moc"
