// SPDX-License-Identifier: GPL-3.0-or-later
// repair, accept and up --resume, as somebody types them.
#include "relvarcli.h"
#include "support/fatalwarnings.h"

#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray head = "-- Parts\n-- migrate:up transaction:false\nCREATE TABLE parts (id INTEGER PRIMARY KEY);\n"
                        "INSERT INTO parts VALUES (1);\n";
const QByteArray tail = "\n-- migrate:down transaction:false\nDELETE FROM customers WHERE id = 9;\nDELETE FROM parts;\n"
                        "DROP TABLE parts;\n";
const QString file = u"shop/migrations/20260103100000_parts.sql"_s;
const QString id = u"20260103100000"_s;

} // namespace

class TestRepair : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;

    QJsonObject migration(int index) const
    {
        return m_bench->shop({u"--json"_s, u"status"_s}).json().value(u"migrations"_s).toArray().at(index).toObject();
    }

    QString stateOf(int index) const { return migration(index).value(u"state"_s).toString(); }

    /// A file that stopped after two of its three statements.
    void makeHalf()
    {
        m_bench->write(file, head + "INSERT INTO nowhere VALUES (1);\n" + tail);
        QVERIFY_EXIT(m_bench->shop({u"up"_s}), 1);
        QCOMPARE(stateOf(2), u"halfApplied"_s);
        QCOMPARE(migration(2).value(u"repair"_s).toString(), u"resume"_s);
        QCOMPARE(migration(2).value(u"statementsApplied"_s).toInt(), 2);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->makeShop();
    }

    void theRestIsAskedFor()
    {
        makeHalf();
        m_bench->write(file, head + "INSERT INTO customers (id, name) VALUES (9, 'Cy');\n" + tail);
        // There is nobody to ask.
        const Outcome asked = m_bench->shop({u"up"_s});
        QVERIFY_EXIT(asked, 2);
        QVERIFY2(asked.errors.contains("stopped after statement 2"), asked.toText().constData());
        const Outcome shown = m_bench->shop({u"up"_s, u"--dry-run"_s});
        QVERIFY_EXIT(shown, 0);
        QVERIFY2(shown.output.contains("Cy") && !shown.output.contains("CREATE TABLE"), shown.toText().constData());
        QVERIFY_EXIT(m_bench->shop({u"up"_s, u"--resume"_s}), 0);
        QCOMPARE(m_bench->sqlite(u"shop/shop.db"_s, u"SELECT count(*) FROM parts"_s), QByteArray("1\n"));
        QCOMPARE(stateOf(2), u"applied"_s);
    }

    void whatRanIsTakenBack()
    {
        makeHalf();
        const Outcome shown = m_bench->shop({u"repair"_s, id, u"--undo"_s, u"--dry-run"_s});
        QVERIFY_EXIT(shown, 0);
        QVERIFY2(shown.output.contains("DROP TABLE parts") && !shown.output.contains("customers"),
                 shown.toText().constData());
        QCOMPARE(stateOf(2), u"halfApplied"_s);
        QVERIFY_EXIT(m_bench->shop({u"repair"_s, id, u"--undo"_s}), 2);
        QVERIFY_EXIT(m_bench->shop({u"--yes"_s, u"repair"_s, id, u"--undo"_s}), 0);
        QCOMPARE(stateOf(2), u"pending"_s);
        QVERIFY(!m_bench->content(u"shop/shop.db"_s).contains("parts"));
    }

    void allThatStandsInTheWayIsForgotten()
    {
        m_bench->write(file, "-- migrate:up\nINSERT INTO nowhere VALUES (1);\n\n-- migrate:down\nSELECT 1;\n");
        QVERIFY_EXIT(m_bench->shop({u"up"_s}), 1);
        QCOMPARE(stateOf(2), u"failed"_s);
        QVERIFY_EXIT(m_bench->shop({u"repair"_s}), 2);
        QVERIFY_EXIT(m_bench->shop({u"repair"_s, u"--yes"_s}), 0);
        QCOMPARE(stateOf(2), u"pending"_s);
        const Outcome nothing = m_bench->shop({u"repair"_s});
        QVERIFY_EXIT(nothing, 0);
        QVERIFY2(nothing.output.contains("nothing to repair"), nothing.toText().constData());
        QVERIFY_EXIT(m_bench->shop({u"--yes"_s, u"repair"_s, u"20260101100000"_s}), 1);
        QVERIFY_EXIT(m_bench->shop({u"--yes"_s, u"repair"_s, id, u"--undo"_s}), 2);
    }

    void anEditedFileIsAccepted()
    {
        QVERIFY_EXIT(m_bench->shop({u"up"_s}), 0);
        m_bench->write(u"shop/migrations/20260102100000_create_orders.sql"_s,
                       m_bench->read(u"shop/migrations/20260102100000_create_orders.sql"_s) + "-- A word more\n");
        QCOMPARE(stateOf(1), u"edited"_s);
        QVERIFY_EXIT(m_bench->shop({u"accept"_s, u"20260101100000"_s, u"--yes"_s}), 1);
        QVERIFY_EXIT(m_bench->shop({u"accept"_s, u"20260102100000"_s}), 2);
        QVERIFY_EXIT(m_bench->shop({u"accept"_s, u"20260102100000"_s, u"--yes"_s}), 0);
        QCOMPARE(stateOf(1), u"applied"_s);

        const Outcome told = m_bench->shop({u"--json"_s, u"status"_s, u"--journal"_s});
        QVERIFY_EXIT(told, 0);
        QStringList events;
        for (const QJsonValue line : told.json().value(u"journal"_s).toArray())
            events.append(line[u"event"_s].toString());
        QCOMPARE(events, (QStringList{u"run up"_s, u"up started"_s, u"applied"_s, u"up started"_s, u"applied"_s,
                                      u"accepted"_s}));
        const Outcome shown = m_bench->shop({u"status"_s, u"--journal"_s});
        QVERIFY2(shown.output.contains("accepted"), shown.toText().constData());
    }
};

RELVAR_TEST_MAIN(TestRepair)
#include "tst_repair.moc"
