// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/migrationfile.h"

#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <rapidcheck.h>

using namespace relvar;
using namespace relvar::migration;
using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(const std::vector<std::string> &pieces, const QString &between)
{
    QStringList list;
    for (const std::string &piece : pieces)
        list.append(QString::fromStdString(piece));
    return list.join(between);
}

QString arbitraryWords()
{
    return joined(*rc::gen::container<std::vector<std::string>>(
                      rc::gen::element<std::string>("Add", "phone", "to", "users", "Größe", "数据", "\"q\"", "a\\b")),
                  u" "_s);
}

/// A section as print() can write it: some statement, no blank line at an end, no line that reads like a marker.
Section arbitrarySection()
{
    const auto lines = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("CREATE TABLE \"t\" (\"a\" TEXT);", "", "  -- a comment",
                                      "INSERT INTO t VALUES ('-- migrate', 'é 数据 🙂');", "\tSELECT 1;",
                                      "-- relvar: grade=lossless"));
    QString sql = u"SELECT 'first';"_s;
    if (!lines.empty())
        sql += u'\n' + joined(lines, u"\n"_s) + u"\nSELECT 'last';"_s;
    return {sql, *rc::gen::arbitrary<bool>()};
}

MigrationFile arbitraryFile()
{
    MigrationFile file;
    file.id = QString::number(*rc::gen::inRange(0, 1000000));
    file.name = *rc::gen::element(u"add_phone"_s, u"x"_s, QString());
    file.title = arbitraryWords();
    if (*rc::gen::arbitrary<bool>()) {
        file.proof = ProofStamp{*rc::gen::element(plan::Grade::Lossless, plan::Grade::StructureOnly,
                                                  plan::Grade::Irreversible, plan::Grade::Unproved),
                                u"0123456789abcdef"_s, u"fedcba9876543210"_s, arbitraryWords()};
    }
    file.up = arbitrarySection();
    if (*rc::gen::arbitrary<bool>())
        file.down = arbitrarySection();
    return file;
}

const QByteArray plainFile = "-- Add phone to users\n"
                             "-- migrate:up\n"
                             "ALTER TABLE \"users\" ADD COLUMN \"phone\" text;\n"
                             "\n"
                             "-- migrate:down\n"
                             "ALTER TABLE \"users\" DROP COLUMN \"phone\";\n";

} // namespace

class TestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        QVERIFY(rc::check("parse(print(f)) keeps everything, and is a fixed point", [] {
            const MigrationFile file = arbitraryFile();
            const Result<MigrationFile> parsed = parse(file.fileName(), print(file));
            RC_ASSERT(parsed.has_value());
            RC_ASSERT(parsed->title == file.title);
            RC_ASSERT(parsed->proof == file.proof);
            RC_ASSERT(parsed->up.sql == file.up.sql);
            RC_ASSERT(parsed->up.transactional == file.up.transactional);
            RC_ASSERT(parsed->down.has_value() == file.down.has_value());
            if (file.down) {
                RC_ASSERT(parsed->down->sql == file.down->sql);
                RC_ASSERT(parsed->down->transactional == file.down->transactional);
            }
            const Result<MigrationFile> again = parse(parsed->fileName(), print(*parsed));
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == *parsed);
        }));
    }

    void aProofChangesNoChecksum()
    {
        QVERIFY(rc::check("checksum(withProof(bytes, p)) == checksum(bytes)", [] {
            const MigrationFile file = arbitraryFile();
            QByteArray bytes = print(file);
            if (*rc::gen::arbitrary<bool>())
                bytes.replace("\n", "\r\n");
            if (*rc::gen::arbitrary<bool>())
                bytes.prepend("\xEF\xBB\xBF");
            const ProofStamp stamp{plan::Grade::StructureOnly, u"1111111111111111"_s, u"2222222222222222"_s, u"why"_s};
            const QByteArray stamped = withProof(bytes, stamp);
            RC_ASSERT(checksum(stamped) == checksum(bytes));
            const Result<MigrationFile> parsed = parse(file.fileName(), stamped);
            RC_ASSERT(parsed.has_value());
            RC_ASSERT(parsed->proof == std::optional(stamp));
            RC_ASSERT(parsed->up.sql == file.up.sql);
        }));
    }

    void whatIsReplacedStandsInTheHeader()
    {
        MigrationFile file;
        file.id = u"3"_s;
        file.name = u"all"_s;
        file.up.sql = u"CREATE TABLE t (a);"_s;
        file.replaces = {{u"1"_s, u"first"_s, u"0011223344556677"_s}, {u"3"_s, {}, u"8899aabbccddeeff"_s}};
        const QByteArray bytes = print(file);
        const Result<MigrationFile> parsed = parse(file.fileName(), bytes);
        QVERIFY_RESULT(parsed);
        QVERIFY(parsed->replaces == file.replaces);
        // It is no title, stays with a new proof, and counts: what a file replaces is not to be changed once it runs.
        QVERIFY(parsed->title.isEmpty());
        QVERIFY(parse(file.fileName(), withProof(bytes, ProofStamp{}))->replaces == file.replaces);
        QVERIFY(checksum(bytes) != checksum(QByteArray(bytes).replace("0011", "0012")));
        QCOMPARE(checksum(bytes), checksum(withProof(bytes, ProofStamp{})));
    }

    void lineEndsAndMarksAreNoDifference()
    {
        const Result<MigrationFile> plain = parse(u"7_x.sql"_s, plainFile);
        QVERIFY_RESULT(plain);
        const Result<MigrationFile> windows
            = parse(u"7_x.sql"_s, "\xEF\xBB\xBF" + QByteArray(plainFile).replace("\n", "\r\n"));
        QVERIFY_RESULT(windows);
        QCOMPARE(*windows, *plain);
        QCOMPARE(plain->up.sql, u"ALTER TABLE \"users\" ADD COLUMN \"phone\" text;"_s);
        QCOMPARE(plain->up.line, 3);
        QCOMPARE(plain->down->line, 6);
        QCOMPARE(plain->title, u"Add phone to users"_s);
    }

    void anEditChangesTheChecksum()
    {
        QVERIFY(checksum(plainFile) != checksum(QByteArray(plainFile).replace("phone", "fax")));
        // The stamp is looked for in the header alone: in the SQL the same line is content.
        const QByteArray inside = QByteArray(plainFile).replace("\n\n", "\n-- relvar: grade=lossless\n\n");
        QVERIFY(checksum(inside) != checksum(plainFile));
    }

    void unknownKeysOfTheStampAreIgnored()
    {
        const Result<MigrationFile> file
            = parse(u"7_x.sql"_s, "-- relvar: later=1 grade=structure-only color=\"a b\" from=ab to=cd\n" + plainFile);
        QVERIFY_RESULT(file);
        QVERIFY(file->proof.has_value());
        QCOMPARE(*file->proof, (ProofStamp{plan::Grade::StructureOnly, u"ab"_s, u"cd"_s, QString()}));
    }

    void sectionsSayWhetherTheyNeedATransaction()
    {
        const Result<MigrationFile> file
            = parse(u"7_x.sql"_s,
                    "--migrate:up   transaction:false\nVACUUM;\n--  migrate:down transaction:true\nSELECT 1;\n");
        QVERIFY_RESULT(file);
        QVERIFY(!file->up.transactional);
        QVERIFY(file->down->transactional);
    }

    void anEmptyDownIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no marker") << QByteArray("-- migrate:up\nSELECT 1;\n");
        QTest::newRow("nothing") << QByteArray("-- migrate:up\nSELECT 1;\n-- migrate:down\n\n");
        QTest::newRow("only a comment") << QByteArray("-- migrate:up\nSELECT 1;\n-- migrate:down\n-- gone for good\n");
    }

    void anEmptyDownIsNone()
    {
        QFETCH(QByteArray, bytes);
        const Result<MigrationFile> file = parse(u"7_x.sql"_s, bytes);
        QVERIFY_RESULT(file);
        QVERIFY(!file->down.has_value());
    }

    void brokenFilesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        QTest::newRow("no marker") << QByteArray("CREATE TABLE t (a);\n") << u"7_x.sql:1"_s << u"Only comments"_s;
        QTest::newRow("empty file") << QByteArray() << u"7_x.sql:1"_s << u"no line -- migrate:up"_s;
        QTest::newRow("empty up") << QByteArray("\n-- migrate:up\n\n-- migrate:down\nSELECT 1;\n") << u"7_x.sql:2"_s
                                  << u"up section is empty"_s;
        QTest::newRow("two ups") << QByteArray("-- migrate:up\nSELECT 1;\n-- migrate:up\nSELECT 2;\n") << u"7_x.sql:3"_s
                                 << u"two up sections"_s;
        QTest::newRow("two downs") << QByteArray("-- migrate:up\nSELECT 1;\n-- migrate:down\n-- migrate:down\n")
                                   << u"7_x.sql:4"_s << u"two down sections"_s;
        QTest::newRow("down first") << QByteArray("-- migrate:down\nSELECT 1;\n") << u"7_x.sql:1"_s
                                    << u"no line -- migrate:up above"_s;
        QTest::newRow("misspelled marker") << QByteArray("-- migrate:up\nSELECT 1;\n-- migrate:dwon\nDROP TABLE t;\n")
                                           << u"7_x.sql:3"_s << u"no marker"_s;
        QTest::newRow("indented marker") << QByteArray("-- migrate:up\nSELECT 1;\n  -- migrate:down\nDROP TABLE t;\n")
                                         << u"7_x.sql:3"_s << u"beginning of the line"_s;
        QTest::newRow("unknown option") << QByteArray("-- migrate:up transaction:no\nSELECT 1;\n") << u"7_x.sql:1"_s
                                        << u"transaction:no is no option"_s;
        QTest::newRow("not UTF-8") << QByteArray("-- migrate:up\nSELECT '\xFF\xFE';\n") << u"7_x.sql"_s << u"UTF-8"_s;
    }

    void brokenFilesSayWhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        QFETCH(QString, words);
        const Result<MigrationFile> file = parse(u"7_x.sql"_s, bytes);
        QVERIFY_FAILS_WITH(file, MigrationError::BrokenFile);
        QCOMPARE(file.error().where, where);
        QVERIFY2(file.error().message.toString().contains(words), qPrintable(file.error().message.toString()));
    }

    void namesOfFiles()
    {
        const Result<MigrationFile> unusual = parse(u"0007-users.sql"_s, plainFile);
        QVERIFY_RESULT(unusual);
        QCOMPARE(unusual->id, u"0007"_s);
        QCOMPARE(unusual->fileName(), u"0007-users.sql"_s);
        const Result<MigrationFile> unnamed = parse(u"42.sql"_s, plainFile);
        QVERIFY_RESULT(unnamed);
        QCOMPARE(unnamed->fileName(), u"42.sql"_s);
        QVERIFY_FAILS_WITH(parse(u"users.sql"_s, plainFile), MigrationError::BadName);
    }

    void namesFromTitles()
    {
        QCOMPARE(normalizedName(u"Add phone to users"_s), u"add_phone_to_users"_s);
        QCOMPARE(normalizedName(u"  ÉTÉ -- été!  "_s), u"ete_ete"_s);
        QCOMPARE(normalizedName(u"数据"_s), QString());
        QCOMPARE(normalizedName(u"../../etc/passwd"_s), u"etc_passwd"_s);
        QVERIFY(normalizedName(QString(400, u'x')).size() <= 100);
    }

    void idsOrderByNumber()
    {
        QVERIFY(idLess(u"9"_s, u"10"_s));
        QVERIFY(idLess(u"0009"_s, u"10"_s));
        QVERIFY(idLess(u"20251231235959"_s, u"20260101000000"_s));
        QVERIFY(!idLess(u"10"_s, u"10"_s));
    }
};

RELVAR_TEST_MAIN(TestFile)
#include "tst_file.moc"
