// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs with rows of a database from the terminal: a migration that they break is not written, one that they fit says
// so in its header, and nothing that is printed or written holds a value.
#include "relvarcli.h"
#include "support/fatalwarnings.h"

#include <QDir>
#include <QJsonArray>

using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestSampleRows : public QObject
{
    Q_OBJECT

private:
    /// A project shop/ whose database has two users with the same address.
    static void makeProject(const Workbench &bench)
    {
        bench.write(u"shop/relvar.toml"_s,
                    "dialect = \"sqlite\"\ndefault = \"dev\"\n\n[connections.dev]\naddress = \"shop.db\"\n");
        bench.write(u"shop/migrations/1_users.sql"_s,
                    "-- migrate:up\nCREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT);\n\n"
                    "-- migrate:down\nDROP TABLE users;\n");
        bench.write(u"want.sql"_s, "CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT);\n"
                                   "CREATE UNIQUE INDEX users_mail_idx ON users (mail);\n");
        const Outcome up = bench.shop({u"up"_s});
        QVERIFY_EXIT(up, 0);
        bench.sqlite(u"shop/shop.db"_s,
                     u"INSERT INTO users VALUES (1, 'secret@one'), (2, 'secret@two'), (3, 'secret@one')"_s);
    }

    static qsizetype countFiles(const Workbench &bench)
    {
        return QDir(bench.path(u"shop/migrations"_s)).entryList({u"*.sql"_s}, QDir::Files).size();
    }

private Q_SLOTS:
    void whatTheyBreakIsNotWritten()
    {
        const Workbench bench;
        makeProject(bench);
        const QStringList create{u"new"_s, u"Unique mail"_s, u"--to"_s, u"file:"_s + bench.path(u"want.sql"_s)};
        const Outcome refused = bench.shop(create + QStringList{u"--rows-from"_s, u"@dev"_s});
        QVERIFY_EXIT(refused, 1);
        QVERIFY2(refused.toText().contains("UNIQUE constraint failed: users.mail"), refused.toText().constData());
        QVERIFY2(!refused.toText().contains("secret@"), refused.toText().constData());
        QCOMPARE(countFiles(bench), 1);

        bench.sqlite(u"shop/shop.db"_s, u"UPDATE users SET mail = 'secret@three' WHERE id = 3"_s);
        const QByteArray before = bench.content(u"shop/shop.db"_s);
        const Outcome written = bench.shop(create + QStringList{u"--rows-from"_s, u"@dev"_s, u"--json"_s});
        QVERIFY_EXIT(written, 0);
        QCOMPARE(written.json().value(u"sampleRows"_s).toInt(), 3);
        QCOMPARE(written.json().value(u"grade"_s).toString(), u"lossless"_s);
        const QString name = u"shop/migrations/"_s + QFileInfo(written.json().value(u"path"_s).toString()).fileName();
        const QByteArray file = bench.read(name);
        QVERIFY2(file.contains("proved also with 3 rows of a database") && !file.contains("secret@"), file.constData());
        QCOMPARE(bench.content(u"shop/shop.db"_s), before);

        const Outcome verified
            = bench.shop({u"verify"_s, u"--stamp"_s, u"--rows-from"_s, u"@dev"_s, u"--sample"_s, u"2"_s});
        QVERIFY_EXIT(verified, 0);
        QVERIFY2(verified.output.contains("2 rows of"), verified.toText().constData());
        QVERIFY(bench.read(name).contains("proved also with 2 rows of a database"));
    }

    void wrongUse()
    {
        const Workbench bench;
        makeProject(bench);
        const Outcome alone = bench.shop({u"verify"_s, u"--sample"_s, u"5"_s});
        QVERIFY_EXIT(alone, 2);
        const Outcome file = bench.shop({u"verify"_s, u"--rows-from"_s, u"file:"_s + bench.path(u"want.sql"_s)});
        QVERIFY_EXIT(file, 2);
        const Outcome missing = bench.shop({u"verify"_s, u"--rows-from"_s, u"sqlite:nowhere.db"_s});
        QVERIFY_EXIT(missing, 1);
        QVERIFY(!QFile::exists(bench.path(u"nowhere.db"_s)));
    }
};

RELVAR_TEST_MAIN(TestSampleRows)
#include "tst_samplerows.moc"
