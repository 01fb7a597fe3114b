// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing which changes go into which migration, and making one migration of several, on the command line.
#include "relvarcli.h"
#include "support/fatalwarnings.h"

#include <QDir>
#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Customers lose their email and get a phone; there are regions, and orders point at them.
const QByteArray wanted = R"(
CREATE TABLE regions (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL,
    total_cents INTEGER NOT NULL DEFAULT 0, region_id INTEGER,
    CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE,
    CONSTRAINT orders_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions (id));
)";

QStringList migrations(const Workbench &bench)
{
    return QDir(bench.path(u"shop/migrations"_s)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QStringList split(const QStringList &words)
{
    return QStringList{u"split"_s, u"--to"_s, u"file:want.sql"_s, u"--no-other-renames"_s} + words;
}

} // namespace

class TestSplitting : public QObject
{
    Q_OBJECT

private:
    /// The number of the change whose line begins so; 0: there is none.
    static int numberOf(const Outcome &list, const QString &line)
    {
        for (const QJsonValue &change : list.json().value(u"changes"_s).toArray()) {
            if (change[u"lines"_s].toArray().first().toString().startsWith(line))
                return change[u"number"_s].toInt();
        }
        return 0;
    }

    static Workbench &prepared(Workbench &bench)
    {
        bench.makeShop();
        bench.write(u"want.sql"_s, wanted);
        return bench;
    }

private Q_SLOTS:
    void changesAreListedWithWhatTheyNeed()
    {
        Workbench bench;
        prepared(bench);
        const Outcome list = bench.shop(QStringList{u"--json"_s} + split({u"--list"_s}));
        QVERIFY_EXIT(list, 0);
        QCOMPARE(list.json().value(u"changes"_s).toArray().size(), 5);
        const int table = numberOf(list, u"Create table regions"_s);
        const int column = numberOf(list, u"Add column orders.region_id"_s);
        const int relation = numberOf(list, u"Add foreign key from orders"_s);
        QVERIFY2(table > 0 && column > 0 && relation > 0, list.toText().constData());
        const QJsonArray needs = list.json().value(u"changes"_s).toArray().at(relation - 1)[u"needs"_s].toArray();
        QSet<int> needed;
        for (const QJsonValue &need : needs) {
            needed.insert(need[u"number"_s].toInt());
            QVERIFY(!need[u"reason"_s].toString().isEmpty());
        }
        QCOMPARE(needed, (QSet<int>{table, column}));
        // For people.
        const Outcome lines = bench.shop(split({}));
        QVERIFY_EXIT(lines, 0);
        QVERIFY2(lines.output.contains("Create table regions") && lines.output.contains("needs "),
                 lines.toText().constData());
        QCOMPARE(migrations(bench).size(), 2);
    }

    void severalAreWrittenAndLeadToTheWhole()
    {
        Workbench bench;
        prepared(bench);
        QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
        const QByteArray content = bench.content(u"shop/shop.db"_s);
        const Outcome list = bench.shop(QStringList{u"--json"_s} + split({}));
        const auto number = [&list](const QString &line) { return QString::number(numberOf(list, line)); };
        const Outcome done = bench.shop(
            QStringList{u"--json"_s}
            + split({u"Phones=for=all="_s + number(u"Add column customers.phone"_s),
                     u"Regions="_s + number(u"Create table regions"_s) + u','
                         + number(u"Add column orders.region_id"_s) + u','
                         + number(u"Add foreign key from orders"_s)}));
        QVERIFY_EXIT(done, 0);
        QCOMPARE(done.json().value(u"left"_s).toInt(), 1);
        for (const QJsonValue &written : done.json().value(u"migrations"_s).toArray())
            QCOMPARE(written[u"grade"_s].toString(), u"lossless"_s);
        QCOMPARE(migrations(bench).size(), 4);
        QVERIFY(migrations(bench).at(2).endsWith(u"_phones_for_all.sql"_s));
        QVERIFY(!bench.read(u"shop/migrations/"_s + migrations(bench).at(2)).contains("regions"));
        // The rest is what is left of the difference.
        const Outcome rest = bench.shop(QStringList{u"--json"_s} + split({}));
        QCOMPARE(rest.json().value(u"changes"_s).toArray().size(), 1);
        QCOMPARE(numberOf(rest, u"Drop column customers.email"_s), 1);
        QVERIFY_EXIT(bench.shop({u"new"_s, u"No mail"_s, u"--to"_s, u"file:want.sql"_s, u"--no-other-renames"_s, u"--only"_s, u"1"_s}), 0);
        QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
        QVERIFY_EXIT(bench.cli({u"diff"_s, u"--from"_s, u"sqlite:shop/shop.db"_s, u"--to"_s, u"file:want.sql"_s}), 0);
        QVERIFY_EXIT(bench.shop({u"--yes"_s, u"down"_s, u"-n"_s, u"3"_s}), 0);
        QCOMPARE(bench.content(u"shop/shop.db"_s), content);
    }

    void badChoicesSayWhatIsWrong()
    {
        Workbench bench;
        prepared(bench);
        const Outcome list = bench.shop(QStringList{u"--json"_s} + split({}));
        const QString relation = QString::number(numberOf(list, u"Add foreign key from orders"_s));
        const auto refused = [&bench](const QStringList &parts, const QByteArray &words) {
            const Outcome outcome = bench.shop(split(parts));
            QVERIFY_EXIT(outcome, 2);
            QVERIFY2(outcome.errors.contains(words), outcome.toText().constData());
        };
        refused({u"Relation="_s + relation}, "Add column orders.region_id");
        refused({u"Relation="_s + relation}, "--with-needed");
        refused({u"x=99"_s}, "no change 99");
        refused({u"x=0"_s}, "no change 0");
        refused({u"x=1-"_s}, "1-");
        refused({u"x=3-1"_s}, "3-1");
        refused({u"x=two"_s}, "two");
        refused({u"x="_s}, "No change");
        refused({u"5"_s}, "NAME=NUMBERS");
        refused({u"x=1"_s, u"y=1"_s}, "two migrations");
        QVERIFY_EXIT(bench.shop({u"new"_s, u"x"_s, u"--to"_s, u"file:want.sql"_s, u"--no-other-renames"_s, u"--only"_s, u"77"_s}), 2);
        QVERIFY_EXIT(bench.shop({u"new"_s, u"x"_s, u"--empty"_s, u"--only"_s, u"1"_s}), 2);
        QCOMPARE(migrations(bench).size(), 2);
        // Asked for, what is needed comes along.
        const Outcome done = bench.shop({u"new"_s, u"Regions"_s, u"--to"_s, u"file:want.sql"_s, u"--no-other-renames"_s, u"--only"_s, relation,
                                         u"--with-needed"_s});
        QVERIFY_EXIT(done, 0);
        QVERIFY(bench.read(u"shop/migrations/"_s + migrations(bench).last()).contains("CREATE TABLE regions"));
    }

    void aRangeBecomesOne()
    {
        const Workbench bench;
        bench.makeShop();
        bench.write(u"want.sql"_s, wanted);
        QVERIFY_EXIT(bench.shop({u"new"_s, u"Want"_s, u"--to"_s, u"file:want.sql"_s, u"--no-other-renames"_s}), 0);
        QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
        const QByteArray content = bench.content(u"shop/shop.db"_s);
        const QString range = u"20260101100000_create_customers..20260102100000"_s;

        const Outcome dry = bench.shop({u"squash"_s, range, u"--dry-run"_s});
        QVERIFY_EXIT(dry, 0);
        QVERIFY2(dry.output.contains("-- replaces: 20260101100000_create_customers "), dry.toText().constData());
        QCOMPARE(migrations(bench).size(), 3);

        const Outcome done = bench.shop({u"--json"_s, u"squash"_s, range, u"--name"_s, u"The beginning"_s});
        QVERIFY_EXIT(done, 0);
        // They insert rows, which no schema shows.
        QCOMPARE(done.json().value(u"anew"_s).toBool(true), false);
        QVERIFY(done.json().value(u"keptBecause"_s).toArray().first().toString().contains(u"20260101100000"_s));
        QCOMPARE(done.json().value(u"replaced"_s).toArray().size(), 2);
        QCOMPARE(migrations(bench).size(), 2);
        QCOMPARE(migrations(bench).first(), u"20260102100000_the_beginning.sql"_s);
        QVERIFY(QFileInfo::exists(done.json().value(u"backup"_s).toString()
                                  + u"/20260101100000_create_customers.sql"_s));

        // The database that has all of it needs nothing, a new one gets the same.
        QVERIFY_EXIT(bench.shop({u"status"_s, u"--check"_s}), 0);
        QVERIFY_EXIT(bench.shop({u"up"_s}), 0);
        QCOMPARE(bench.content(u"shop/shop.db"_s), content);
        QVERIFY_EXIT(bench.shop({u"up"_s, u"sqlite:fresh.db"_s}), 0);
        QCOMPARE(bench.content(u"fresh.db"_s), content);
        QVERIFY_EXIT(bench.shop({u"verify"_s, u"--all"_s}), 0);
    }

    void waysBackAreNotGivenUpUnasked()
    {
        const Workbench bench;
        bench.makeShop();
        bench.write(u"shop/migrations/20260103100000_tidy.sql"_s,
                    "-- migrate:up\nUPDATE customers SET name = trim(name);\n");
        bench.write(u"shop/migrations/20260104100000_add_fax.sql"_s,
                    "-- migrate:up\nALTER TABLE customers ADD COLUMN fax TEXT;\n"
                    "-- migrate:down\nALTER TABLE customers DROP COLUMN fax;\n");
        const QStringList words{u"squash"_s, u"20260103100000..20260104100000"_s};
        const Outcome asked = bench.shop(words);
        QVERIFY_EXIT(asked, 2);
        QVERIFY2(asked.errors.contains("20260103100000_tidy has no way back"), asked.toText().constData());
        QCOMPARE(migrations(bench).size(), 4);
        const Outcome done = bench.shop(QStringList{u"--yes"_s, u"--json"_s} + words);
        QVERIFY_EXIT(done, 0);
        QCOMPARE(done.json().value(u"withoutWayBack"_s).toArray(), QJsonArray{u"20260103100000"_s});
        QCOMPARE(migrations(bench).size(), 3);
    }

    void badRangesSayWhatIsWrong()
    {
        const Workbench bench;
        bench.makeShop();
        QVERIFY_EXIT(bench.shop({u"squash"_s, u"20260101100000"_s}), 2);
        QVERIFY_EXIT(bench.shop({u"squash"_s, u"..20260101100000"_s}), 2);
        const Outcome unknown = bench.shop({u"squash"_s, u"1..20260101100000"_s});
        QVERIFY_EXIT(unknown, 1);
        const Outcome backwards = bench.shop({u"squash"_s, u"20260102100000..20260101100000"_s});
        QVERIFY_EXIT(backwards, 1);
        QVERIFY2(backwards.errors.contains("does not come after"), backwards.toText().constData());
        QCOMPARE(migrations(bench).size(), 2);
    }
};

RELVAR_TEST_MAIN(TestSplitting)
#include "tst_splitting.moc"
