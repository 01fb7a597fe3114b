// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/withoutsecrets.h"

#include "support/fatalwarnings.h"

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

class TestWithoutSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesThem_data();
    void hidesThem();
    void leavesTheRest_data();
    void leavesTheRest();
    void hidesThemInTheDriversWords();
};

void TestWithoutSecrets::hidesThem_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &sql, const QString &shown) {
        QTest::newRow(name) << sql << shown;
    };
    row("role", u"CREATE ROLE ann LOGIN PASSWORD 'hunter2' CREATEDB"_s, u"CREATE ROLE ann LOGIN PASSWORD '***' CREATEDB"_s);
    row("encrypted", u"alter user ann with encrypted password 'hunter2'"_s,
        u"alter user ann with encrypted password '***'"_s);
    row("with escapes", u"ALTER ROLE ann PASSWORD E'hunter\\'2'"_s, u"ALTER ROLE ann PASSWORD '***'"_s);
    row("a comment between", u"ALTER ROLE ann PASSWORD /* new */ 'hunter2'"_s,
        u"ALTER ROLE ann PASSWORD /* new */ '***'"_s);
    row("a quote in it", u"ALTER ROLE ann PASSWORD 'hun''ter2'; SELECT 'a'"_s,
        u"ALTER ROLE ann PASSWORD '***'; SELECT 'a'"_s);
    row("user mapping", u"CREATE USER MAPPING FOR ann SERVER s OPTIONS (user 'ann', password 'hunter2')"_s,
        u"CREATE USER MAPPING FOR ann SERVER s OPTIONS (user 'ann', password '***')"_s);
    row("changed option", u"ALTER SERVER s OPTIONS (SET \"sslpassword\" 'hunter2', ADD host 'h')"_s,
        u"ALTER SERVER s OPTIONS (SET \"sslpassword\" '***', ADD host 'h')"_s);
    row("other words", u"ALTER SERVER s OPTIONS (secret_access_key 'hunter2')"_s,
        u"ALTER SERVER s OPTIONS (secret_access_key '***')"_s);
    row("subscription", u"CREATE SUBSCRIPTION s CONNECTION 'host=h password=hunter2 dbname=d' PUBLICATION p"_s,
        u"CREATE SUBSCRIPTION s CONNECTION 'host=h password=*** dbname=d' PUBLICATION p"_s);
    row("quoted in a connection string", u"SELECT dblink_connect('host=h password=''hunter 2'' user=u')"_s,
        u"SELECT dblink_connect('host=h password=*** user=u')"_s);
    row("URL", u"SELECT dblink_connect('postgresql://ann:hunter2@h/d')"_s,
        u"SELECT dblink_connect('postgresql://ann:***@h/d')"_s);
    row("URL's parameter", u"SELECT f('postgresql://h/d?user=ann&password=hunter2&sslmode=require')"_s,
        u"SELECT f('postgresql://h/d?user=ann&password=***&sslmode=require')"_s);
    row("comment", u"-- by hand: psql postgresql://ann:hunter2@h/d\nSELECT 1"_s,
        u"-- by hand: psql postgresql://ann:***@h/d\nSELECT 1"_s);
    row("set", u"SET app.password TO 'hunter2'"_s, u"SET app.password TO '***'"_s);
    row("update", u"UPDATE accounts SET password = 'hunter2' WHERE name = 'ann'"_s,
        u"UPDATE accounts SET password = '***' WHERE name = 'ann'"_s);
    row("body", u"DO $do$ BEGIN CREATE ROLE ann PASSWORD 'hunter2'; END $do$"_s,
        u"DO $do$ BEGIN CREATE ROLE ann PASSWORD '***'; END $do$"_s);
    row("dollar quotes", u"ALTER ROLE ann PASSWORD $x$hunter2$x$"_s, u"ALTER ROLE ann PASSWORD '***'"_s);
    row("statement in a text", u"EXECUTE 'ALTER ROLE ann PASSWORD ''hunter2'''"_s,
        u"EXECUTE 'ALTER ROLE ann PASSWORD ''***'''"_s);
    row("put together", u"EXECUTE 'ALTER ROLE ann PASSWORD ' || quote_literal('hunter2'); SELECT 'a'"_s,
        u"EXECUTE 'ALTER ROLE ann PASSWORD ' || quote_literal('***'); SELECT 'a'"_s);
    row("formatted", u"EXECUTE format('ALTER ROLE %I PASSWORD %L', 'ann', 'hunter2')"_s,
        u"EXECUTE format('ALTER ROLE %I PASSWORD %L', '***', '***')"_s);
    row("cut off", u"ALTER ROLE ann PASSWORD 'hunt"_s, u"ALTER ROLE ann PASSWORD '***'"_s);
    row("cut off in a body", u"DO $$ BEGIN ALTER ROLE ann PASSWORD 'hunt"_s, u"DO $$ BEGIN ALTER ROLE ann PASSWORD '***'"_s);
}

void TestWithoutSecrets::hidesThem()
{
    QFETCH(QString, sql);
    QFETCH(QString, shown);
    QCOMPARE(runner::withoutSecrets(sql), shown);
    QVERIFY(!runner::withoutSecrets(sql).contains(u"hunt"));
    // What is hidden already stays as it is.
    QCOMPARE(runner::withoutSecrets(shown), shown);
}

void TestWithoutSecrets::leavesTheRest_data()
{
    QTest::addColumn<QString>("sql");
    const QString statements[] = {
        u"CREATE TABLE users (password_hash text NOT NULL DEFAULT 'x', secret boolean)"_s,
        u"COMMENT ON COLUMN users.password IS 'As bcrypt writes it'"_s,
        u"ALTER ROLE ann PASSWORD NULL"_s,
        u"INSERT INTO links VALUES ('https://example.org:8080/a@b')"_s,
        u"SELECT 'What is your password?'"_s,
        u""_s,
    };
    for (const QString &sql : statements)
        QTest::newRow(qPrintable(sql.left(20))) << sql;
}

void TestWithoutSecrets::leavesTheRest()
{
    QFETCH(QString, sql);
    QCOMPARE(runner::withoutSecrets(sql), sql);
}

void TestWithoutSecrets::hidesThemInTheDriversWords()
{
    const Error error{{}, text("runner", "It failed."), u"role \"ann\" exists\nLINE 1: CREATE ROLE ann PASSWORD 'hunter2"_s, {}};
    QCOMPARE(runner::withoutSecrets(error).detail, u"role \"ann\" exists\nLINE 1: CREATE ROLE ann PASSWORD '***'"_s);
}

RELVAR_TEST_MAIN(TestWithoutSecrets)
#include "tst_withoutsecrets.moc"
