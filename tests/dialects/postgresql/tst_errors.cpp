// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/errors.h"

#include "support/fatalwarnings.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using database::DatabaseError;

class TestErrors : public QObject
{
    Q_OBJECT

    test::PostgresqlServer m_server;

    static void verifyReadable(const Error &error)
    {
        const QString told = error.message.toString();
        // Cause and remedy, and every place filled.
        QVERIFY2(told.contains(". "_L1) && told.endsWith(u'.'), qPrintable(told));
        QVERIFY2(!told.contains(QRegularExpression(u"%[1-9]"_s)), qPrintable(told));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto started = m_server.start();
        QVERIFY_RESULT(started);
        const auto made = m_server.run(
            u"postgres"_s,
            u"CREATE ROLE ann LOGIN; CREATE SCHEMA shop; GRANT USAGE ON SCHEMA shop TO ann; "
            "CREATE TABLE shop.customers (id int PRIMARY KEY, email text NOT NULL UNIQUE, "
            "age int CONSTRAINT grown_up CHECK (age >= 18)); "
            "CREATE TABLE shop.orders (customer_id int CONSTRAINT orders_customer_fkey REFERENCES shop.customers); "
            "CREATE TABLE shop.stays (during int4range, CONSTRAINT one_at_a_time EXCLUDE USING gist (during WITH &&)); "
            "INSERT INTO shop.customers VALUES (1, 'a@x', 20); INSERT INTO shop.stays VALUES ('[1,5)')"_s);
        QVERIFY_RESULT(made);
    }

    void statements_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<DatabaseError>("code");
        QTest::addColumn<QStringList>("message");
        QTest::addColumn<QStringList>("detail");
        const DatabaseError failed = DatabaseError::StatementFailed;
        QTest::newRow("unique") << u"INSERT INTO shop.customers VALUES (2, 'a@x', 20)"_s << failed
                                << QStringList{u"customers_email_key"_s, u"shop.customers"_s, u"(email)=(a@x)"_s}
                                << QStringList{u"23505"_s};
        QTest::newRow("foreign key") << u"INSERT INTO shop.orders VALUES (7)"_s << failed
                                     << QStringList{u"orders_customer_fkey"_s, u"(customer_id)=(7)"_s}
                                     << QStringList{u"23503"_s};
        QTest::newRow("not null") << u"INSERT INTO shop.customers (id) VALUES (3)"_s << failed
                                  << QStringList{u"shop.customers.email"_s} << QStringList{u"23502"_s};
        QTest::newRow("check") << u"INSERT INTO shop.customers VALUES (4, 'b@x', 17)"_s << failed
                               << QStringList{u"grown_up"_s} << QStringList{u"23514"_s};
        QTest::newRow("exclusion") << u"INSERT INTO shop.stays VALUES ('[4,6)')"_s << failed
                                   << QStringList{u"one_at_a_time"_s} << QStringList{u"23P01"_s};
        QTest::newRow("value") << u"SELECT 'many'::int"_s << failed << QStringList{u"many"_s}
                               << QStringList{u"22P02"_s};
        QTest::newRow("value of a new type")
            << u"ALTER TABLE \"shop\".\"customers\" ALTER COLUMN \"email\" TYPE integer USING \"email\"::integer"_s
            << failed << QStringList{u"shop.customers.email"_s, u"a@x"_s, u"conversion"_s} << QStringList{u"22P02"_s};
        QTest::newRow("syntax") << u"SELECT 1;\nSELEKT '🙂' 2;"_s << failed << QStringList{u"SELEKT"_s}
                                << QStringList{u"42601"_s, u"Line 2: SELEKT '🙂' 2;\n        ^"_s};
        QTest::newRow("place behind letters of two units")
            << u"SELECT '🙂🙂',\n  'ü🙂', nothing"_s << failed << QStringList{u"nothing"_s}
            << QStringList{u"Line 2:   'ü🙂', nothing\n                 ^"_s};
        QTest::newRow("table") << u"SELECT * FROM nowhere"_s << failed << QStringList{u"nowhere"_s}
                               << QStringList{u"42P01"_s};
        QTest::newRow("column") << u"SELECT emial FROM shop.customers"_s << failed << QStringList{u"emial"_s}
                                << QStringList{u"42703"_s};
        QTest::newRow("function") << u"SELECT no_such_function(1)"_s << failed << QStringList{u"no_such_function"_s}
                                  << QStringList{u"42883"_s, u"HINT"_s};
        QTest::newRow("type") << u"SELECT NULL::no_such_type"_s << failed << QStringList{u"no_such_type"_s}
                              << QStringList{u"42704"_s};
        QTest::newRow("schema") << u"CREATE TABLE no_such_schema.t ()"_s << failed << QStringList{u"no_such_schema"_s}
                                << QStringList{u"3F000"_s};
        QTest::newRow("taken name") << u"CREATE TABLE shop.orders ()"_s << failed << QStringList{u"orders"_s}
                                    << QStringList{u"42P07"_s};
        QTest::newRow("needed by others")
            << u"DROP TABLE shop.customers"_s << failed << QStringList{u"shop.customers"_s}
            << QStringList{u"2BP01"_s, u"orders_customer_fkey"_s};
        QTest::newRow("not in a transaction")
            << u"BEGIN; CREATE INDEX CONCURRENTLY i ON shop.orders (customer_id)"_s << DatabaseError::InsideTransaction
            << QStringList{u"transaction:false"_s} << QStringList{u"25001"_s};
        QTest::newRow("rights") << u"SET ROLE ann; SELECT * FROM shop.customers"_s << DatabaseError::PermissionDenied
                                << QStringList{u"customers"_s, u"GRANT"_s} << QStringList{u"42501"_s};
        QTest::newRow("read only") << u"SET transaction_read_only = on; CREATE TABLE t ()"_s
                                   << DatabaseError::PermissionDenied << QStringList{u"read-only"_s}
                                   << QStringList{u"25006"_s};
        QTest::newRow("time limit") << u"SET statement_timeout = 50; SELECT pg_sleep(60)"_s << DatabaseError::TimedOut
                                    << QStringList{u"statement_timeout"_s} << QStringList{u"57014"_s};
        QTest::newRow("unmapped") << u"DO $$ BEGIN RAISE EXCEPTION 'our own words'; END $$"_s << failed
                                  << QStringList{u"our own words"_s} << QStringList{u"P0001"_s, u"CONTEXT"_s};
    }

    void statements()
    {
        QFETCH(QString, sql);
        QFETCH(DatabaseError, code);
        QFETCH(QStringList, message);
        QFETCH(QStringList, detail);
        const auto answer = m_server.run(u"postgres"_s, sql);
        QVERIFY_FAILS_WITH(answer, code);
        for (const QString &part : message)
            QVERIFY2(answer.error().message.toString().contains(part), qPrintable(answer.error().toString()));
        for (const QString &part : detail)
            QVERIFY2(answer.error().detail.contains(part), qPrintable(answer.error().toString()));
        if (!detail.contains(u"P0001"_s))
            verifyReadable(answer.error());
    }

    /// As when the server ends in the middle: no state, and not even an empty one.
    void wordsOfTheLibraryItself()
    {
        postgresql::ServerMessage message;
        message.primary = u"server closed the connection unexpectedly"_s;
        const Error error = postgresql::statementError(message, u"SELECT 1"_s, u"ann@h:5432/shop"_s);
        QVERIFY2(error.code.is(DatabaseError::StatementFailed), error.code.name().constData());
        QVERIFY2(error.message.toString().contains(message.primary), qPrintable(error.message.toString()));
    }

    void locks()
    {
        auto holder = m_server.connect(u"postgres"_s);
        auto waiting = m_server.connect(u"postgres"_s);
        QVERIFY_RESULT(holder);
        QVERIFY_RESULT(waiting);
        QVERIFY((*holder)->execute(u"BEGIN"_s));
        QVERIFY((*holder)->execute(u"LOCK TABLE shop.orders"_s));
        QVERIFY((*waiting)->execute(u"SET lock_timeout = 50"_s));
        const auto read = (*waiting)->query(u"SELECT * FROM shop.orders"_s);
        QVERIFY_FAILS_WITH(read, DatabaseError::Locked);
        verifyReadable(read.error());
        const auto atOnce = (*waiting)->query(u"SELECT * FROM shop.orders FOR UPDATE NOWAIT"_s);
        QVERIFY_FAILS_WITH(atOnce, DatabaseError::Locked);
    }

    void connecting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("state");
        QTest::addColumn<DatabaseError>("code");
        const QString at = u"connection to server at \"h\" (10.0.0.1), port 5432 failed: "_s;
        QTest::newRow("certificate of another")
            << at + u"SSL error: certificate verify failed"_s << QString() << DatabaseError::TlsRefused;
        QTest::newRow("name in certificate") << at + u"server certificate for \"a\" does not match host name \"h\""_s
                                             << QString() << DatabaseError::TlsRefused;
        QTest::newRow("TLS version") << at + u"SSL error: tlsv1 alert protocol version"_s << QString()
                                     << DatabaseError::TlsRefused;
        QTest::newRow("no route") << at + u"No route to host\n\tIs the server running?"_s << QString()
                                  << DatabaseError::Unreachable;
        QTest::newRow("not PostgreSQL") << at + u"received invalid response to SSL negotiation: H"_s << QString()
                                        << DatabaseError::Unreachable;
        QTest::newRow("replica") << at + u"session is read-only"_s << QString() << DatabaseError::NotAdmitted;
        QTest::newRow("starting") << at + u"FATAL:  57P03: the database system is starting up"_s << u"57P03"_s
                                  << DatabaseError::NotAdmitted;
        QTest::newRow("full") << at + u"FATAL:  53300: sorry, too many clients already"_s << u"53300"_s
                              << DatabaseError::NotAdmitted;
        QTest::newRow("shut down meanwhile")
            << at + u"FATAL:  57P01: terminating connection"_s << u"57P01"_s << DatabaseError::ConnectionLost;
        QTest::newRow("in another language")
            << at + u"FATAL:  28P01: Passwort-Authentifizierung für Benutzer »ann« fehlgeschlagen"_s << u"28P01"_s
            << DatabaseError::WrongPassword;
        QTest::newRow("no line in pg_hba.conf, in another language")
            << at + u"FATAL:  28000: kein pg_hba.conf-Eintrag für Host »10.0.0.2«, keine Verschlüsselung"_s
            << u"28000"_s << DatabaseError::NotAdmitted;
        QTest::newRow("a state of later days")
            << at + u"FATAL:  99X99: something new"_s << u"99X99"_s << DatabaseError::NotAdmitted;
        QTest::newRow("words of later days") << at + u"something new"_s << QString() << DatabaseError::Unreachable;
    }

    void connecting()
    {
        QFETCH(QString, text);
        QFETCH(QString, state);
        QFETCH(DatabaseError, code);
        const Error error = postgresql::connectError(text, state, u"ann@h:5432/shop"_s);
        QVERIFY2(error.code.is(code), error.code.name().constData());
        QCOMPARE(error.detail, text);
        verifyReadable(error);
        QVERIFY2(!error.message.toString().contains("FATAL"_L1), qPrintable(error.message.toString()));
    }
};

RELVAR_TEST_MAIN(TestErrors)
#include "tst_errors.moc"
