// SPDX-License-Identifier: GPL-3.0-or-later
// A new migration in the form of each tool: named as the folder names its files, and read back with the same
// statements.
#include "dialects/postgresql/dialect.h"
#include "dialects/sqlite/dialect.h"
#include "migration/formats/formats.h"
#include "migration/formats/reading.h"
#include "migration/formats/writing.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A trigger with semicolons inside, a text with one, and comments where they hurt.
const auto upSql
    = u"-- Counts what is written\nCREATE TABLE \"counts\" (\n    \"n\" integer NOT NULL DEFAULT 0 -- at first\n);"
      u"\n\nCREATE TRIGGER \"count\" AFTER INSERT ON \"a\" BEGIN\n    -- one more;\n    UPDATE \"counts\" SET "
      u"\"n\" = \"n\" + 1;\nEND;\n\nINSERT INTO \"counts\" VALUES (0); INSERT INTO \"a\" VALUES (';');"_s;
const auto downSql = u"DROP TRIGGER \"count\";\n\nDROP TABLE \"counts\";"_s;
const auto ownUpSql
    = u"PRAGMA foreign_keys = OFF;\nBEGIN;\nCREATE TABLE \"b\" (\"c\");\nCOMMIT;\nPRAGMA foreign_keys = ON;"_s;

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT

private:
    const sqlite::SqliteDialect m_sqlite;
    const postgresql::PostgresqlDialect m_postgresql;
    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// A first migration as the tool has it.
    void begin(const QString &format) const
    {
        const QByteArray sql = "CREATE TABLE a (b);\n";
        if (format == u"dbmate"_s)
            put(u"20260101000000_a.sql"_s, "-- migrate:up\n" + sql + "\n-- migrate:down\nDROP TABLE a;\n");
        else if (format == u"goose"_s)
            put(u"00001_a.sql"_s, "-- +goose Up\n" + sql);
        else if (format == u"golang-migrate"_s)
            put(u"000009_a.up.sql"_s, sql);
        else if (format == u"flyway"_s)
            put(u"V1_09__a.sql"_s, sql);
        else if (format == u"sqitch"_s)
            beginSqitch();
        else
            beginAtlas();
    }
    void beginSqitch() const
    {
        put(u"sqitch.plan"_s,
            "%syntax-version=1.0.0\n%project=shop\n\na 2026-01-01T00:00:00Z Ada <ada@example.org> # A\n");
        put(u"deploy/a.sql"_s, "BEGIN;\nCREATE TABLE a (b);\nCOMMIT;\n");
    }
    void beginAtlas() const
    {
        put(u"20260101000000_a.sql"_s, "CREATE TABLE a (b);\n");
        put(u"atlas.sum"_s, "h1:OVaqD/4niBm9Wz8iaWzPiHC5lg4IHHAX/7aiUX5fvo8=\n20260101000000_a.sql "
                            "h1:8+KTik2AwSL9OxrI/NlcXzx+Go78eBZVlOQsQeQfSt4=\n");
    }

    [[nodiscard]] ToolFolder folder(const QString &format) const
    {
        return find(format)->read(m_folder->path()).value_or(ToolFolder());
    }

    [[nodiscard]] static NewMigration wanted(const migration::Section &up,
                                             const std::optional<migration::Section> &down)
    {
        return {.title = u"Count what is written"_s,
                .name = u"count_what_is_written"_s,
                .time = QDateTime({2026, 3, 4}, {5, 6, 7}, Qt::UTC),
                .proof
                = migration::ProofStamp{.grade = plan::Grade::StructureOnly, .reason = u"Rows of counts are lost."_s},
                .up = up,
                .down = down,
                .checks = {u"SELECT \"n\" FROM \"counts\" WHERE 1 = 0"_s}};
    }

    /// Writes it, and puts the files into the folder.
    Result<WrittenMigration> write(const QString &format, const NewMigration &migration,
                                   const dialect::Dialect &dialect) const
    {
        const Writing &writing = *find(format)->writing();
        WritingRequest request{.migration = migration, .folder = folder(format), .files = {}};
        request.folder.author = u"Ada <ada@example.org>"_s;
        for (const QString &name : writing.reads(request.folder)) {
            if (const auto bytes = readFile(m_folder->filePath(name)))
                request.files.insert(name, *bytes);
        }
        const Result<WrittenMigration> written = writing.write(request, dialect);
        if (!written)
            return written;
        for (const WrittenFile &file : written->files) {
            [&] { QCOMPARE(QFile::exists(m_folder->filePath(file.path)), file.before.has_value()); }();
            put(file.path, file.bytes);
        }
        return written;
    }

    [[nodiscard]] static QStringList statements(const std::optional<migration::Section> &section,
                                                const dialect::Dialect &dialect)
    {
        QStringList texts;
        if (!section)
            return texts;
        for (const dialect::SplitStatement &statement : dialect.split(section->sql)) {
            // Sqitch's scripts bring the transaction with them.
            if (!QStringList{u"BEGIN"_s, u"COMMIT"_s}.contains(statement.sql))
                texts.append(statement.sql);
        }
        return texts;
    }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        return readFile(m_folder->filePath(name)).value_or(QByteArray());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("keepsDown");
        QTest::newRow("dbmate") << u"20260304050607_count_what_is_written"_s << true;
        QTest::newRow("goose") << u"00002_count_what_is_written"_s << true;
        QTest::newRow("golang-migrate") << u"000010_count_what_is_written"_s << true;
        QTest::newRow("flyway") << u"V1_10__count_what_is_written"_s << true;
        QTest::newRow("sqitch") << u"count_what_is_written"_s << true;
        QTest::newRow("atlas") << u"20260304050607_count_what_is_written"_s << false;
    }

    void readsBackWhatItWrote()
    {
        const QString format = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(QString, name);
        QFETCH(bool, keepsDown);
        begin(format);
        const auto written = write(format, wanted({upSql}, migration::Section{downSql}), m_sqlite);
        QVERIFY_RESULT(written);
        const ToolFolder now = folder(format);
        QCOMPARE(now.problems, QList<Text>());
        QCOMPARE(now.migrations.size(), 2);
        const ToolMigration &last = now.migrations.constLast();
        QCOMPARE(last.id, written->id);
        QCOMPARE(last.name, written->name);
        QCOMPARE(last.name, name);
        QVERIFY(last.isRegistered);
        QCOMPARE(last.problem, Text());
        QCOMPARE(statements(last.up, m_sqlite), statements(migration::Section{upSql}, m_sqlite));
        if (keepsDown)
            QCOMPARE(statements(last.down, m_sqlite), statements(migration::Section{downSql}, m_sqlite));
        else
            QVERIFY(!written->remarks.isEmpty());
        // Whoever reads the file knows what comes back.
        const QByteArray text = content(last.fileName);
        if (find(format)->writing()->keepsWayBack()) {
            QVERIFY2(text.contains("structure-only"), text);
            QVERIFY(text.contains("Rows of counts are lost."));
        } else {
            QVERIFY2(text.contains("no way back"), text);
        }
        QVERIFY(text.contains("-- Counts what is written"));
    }

    /// The way in which a folder counts goes on: times, numbers, their zeros.
    void namesAsTheFolderDoes_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QStringList &there, const QString &next) {
            QTest::newRow(name) << there << next;
        };
        row("nothing yet", {}, u"20260304050607"_s);
        row("times", {u"20250101000000"_s, u"20260101000000"_s}, u"20260304050607"_s);
        row("a time to come", {u"20991231235959"_s}, u"21000101000000"_s);
        row("minutes", {u"202601010000"_s}, u"202603040506"_s);
        row("days", {u"20260304"_s}, u"20260305"_s);
        row("unix time", {u"1767225600"_s}, u"1772600767"_s);
        row("padded numbers", {u"000001"_s, u"000009"_s}, u"000010"_s);
        row("numbers", {u"9"_s, u"10"_s}, u"11"_s);
        row("no more zeros", {u"99"_s}, u"100"_s);
        row("numbers, then times", {u"1"_s, u"20260101000000"_s}, u"20260304050607"_s);
        row("eight digits that are no day", {u"00000007"_s}, u"00000008"_s);
    }

    void namesAsTheFolderDoes()
    {
        QFETCH(QStringList, there);
        QTEST(nextVersion(there, QDateTime({2026, 3, 4}, {5, 6, 7}, Qt::UTC)), "next");
    }

    /// What brings its own transaction must not be put into another one, and belongs on one connection.
    void aTransactionOfItsOwn()
    {
        const NewMigration own = wanted({ownUpSql, false}, migration::Section{downSql});
        for (const QString &format :
             {u"dbmate"_s, u"goose"_s, u"golang-migrate"_s, u"flyway"_s, u"sqitch"_s, u"atlas"_s}) {
            init();
            begin(format);
            const auto written = write(format, own, m_sqlite);
            QVERIFY_RESULT(written);
            const ToolMigration last = folder(format).migrations.constLast();
            const QByteArray text = content(last.fileName);
            if (format == u"flyway"_s) {
                // It has begun one itself.
                const QString inner = QString(ownUpSql).remove(QRegularExpression(u"(BEGIN|COMMIT|PRAGMA[^;]*);"_s));
                QCOMPARE(statements(last.up, m_sqlite), statements(migration::Section{inner}, m_sqlite));
                QVERIFY(last.up->transactional && !QFile::exists(m_folder->filePath(last.fileName + u".conf"_s)));
                continue;
            }
            QCOMPARE(statements(last.up, m_sqlite), statements(migration::Section{ownUpSql}, m_sqlite));
            if (format == u"dbmate"_s) {
                QVERIFY(text.contains("-- migrate:up transaction:false\n"));
                QVERIFY(text.contains("-- migrate:down\n"));
            } else if (format == u"goose"_s) {
                QVERIFY(text.contains("-- +goose NO TRANSACTION\n\n-- +goose Up\n-- +goose StatementBegin\nPRAGMA"));
                // It is about the whole file, so the way down brings one, too.
                QVERIFY(text.contains("-- +goose Down\n-- +goose StatementBegin\nBEGIN;\nDROP TRIGGER"));
                QVERIFY(!last.up->transactional);
            } else if (format == u"golang-migrate"_s) {
                QVERIFY(text.contains("x-no-tx-wrap=true"));
                QVERIFY(!content(QString(last.fileName).replace(u".up."_s, u".down."_s)).contains("x-no-tx-wrap"));
            } else if (format == u"sqitch"_s) {
                QCOMPARE(text.count("BEGIN;"), 1);
                QVERIFY(content(QString(last.fileName).replace(u"deploy"_s, u"revert"_s)).contains("BEGIN;\n\nDROP"));
            } else if (format == u"atlas"_s) {
                QVERIFY(text.startsWith("-- atlas:delimiter -- end\n-- atlas:txmode none\n\n-- Count"));
                QVERIFY(!last.up->transactional);
                QCOMPARE(text.count("-- end"), 2);
            }
        }
    }

    /// Nothing at all: forgetting the migration would leave what it made.
    void noWayBackIsSaid()
    {
        for (const QString &format :
             {u"dbmate"_s, u"goose"_s, u"golang-migrate"_s, u"flyway"_s, u"sqitch"_s, u"atlas"_s}) {
            init();
            begin(format);
            const auto written = write(format, wanted({upSql}, {}), m_sqlite);
            QVERIFY_RESULT(written);
            const bool isTold
                = std::any_of(written->files.cbegin(), written->files.cend(),
                              [](const WrittenFile &file) { return file.bytes.contains("cannot be reverted"); });
            QVERIFY2(isTold || format == u"atlas"_s, qPrintable(format));
            // These delete the row and run nothing.
            const bool isForgotten
                = std::any_of(written->files.cbegin(), written->files.cend(), [](const WrittenFile &file) {
                      return file.bytes.contains("counts it as reverted all the same");
                  });
            QCOMPARE(isForgotten, (QStringList{u"dbmate"_s, u"goose"_s, u"golang-migrate"_s}.contains(format)));
            QCOMPARE(written->remarks.isEmpty(), !isForgotten && format != u"atlas"_s);
            QVERIFY2(format == u"sqitch"_s || !folder(format).migrations.constLast().down, qPrintable(format));
        }
    }

    void functionsOfAServer()
    {
        const QString sql
            = u"CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS $$\nBEGIN\n    RETURN 1;\nEND;\n$$;\n\n"
              u"SELECT '${not_a_placeholder}';"_s;
        for (const QString &format : {u"goose"_s, u"atlas"_s, u"flyway"_s}) {
            init();
            begin(format);
            QVERIFY_RESULT(write(format, wanted({sql}, migration::Section{u"DROP FUNCTION f();"_s}), m_postgresql));
            const ToolMigration last = folder(format).migrations.constLast();
            QCOMPARE(statements(last.up, m_postgresql), statements(migration::Section{sql}, m_postgresql));
            const QByteArray text = content(last.fileName);
            if (format == u"goose"_s) {
                QVERIFY(text.contains("-- +goose StatementBegin\nCREATE FUNCTION"));
                QVERIFY(text.contains("$$;\n-- +goose StatementEnd\n\nSELECT '${not_a_placeholder}';\n"));
            } else if (format == u"atlas"_s) {
                QVERIFY(text.contains("$$;\n-- end\n\nSELECT"));
            } else {
                QCOMPARE(content(last.fileName + u".conf"_s), QByteArray("placeholderReplacement=false\n"));
            }
        }
    }

    void whatTheToolWouldMisreadIsRefused()
    {
        begin(u"goose"_s);
        const QString mark = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n-- +goose Down\n    SELECT 1;\nEND;"_s;
        QCOMPARE(write(u"goose"_s, wanted({mark}, {}), m_sqlite).error().code, FormatError::NotExpressible);
        init();
        begin(u"dbmate"_s);
        const QString other = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\n-- migrate:down\n    SELECT 1;\nEND;"_s;
        QVERIFY(!write(u"dbmate"_s, wanted({other}, {}), m_sqlite));
        // 1000 would come before 999 there.
        put(u"999_b.sql"_s, "-- migrate:up\nSELECT 1;\n-- migrate:down\n");
        QFile::remove(m_folder->filePath(u"20260101000000_a.sql"_s));
        QCOMPARE(write(u"dbmate"_s, wanted({upSql}, {}), m_sqlite).error().code, FormatError::NotExpressible);
        init();
        begin(u"sqitch"_s);
        QVERIFY_RESULT(write(u"sqitch"_s, wanted({upSql}, {}), m_sqlite));
        QCOMPARE(write(u"sqitch"_s, wanted({upSql}, {}), m_sqlite).error().code, FormatError::NameTaken);
        init();
        begin(u"atlas"_s);
        put(u"20260101000000_a.sql"_s, "CREATE TABLE a (c);\n");
        QCOMPARE(write(u"atlas"_s, wanted({upSql}, {}), m_sqlite).error().code, FormatError::Broken);
    }

    void whoPlansIsInThePlan()
    {
        begin(u"sqitch"_s);
        NewMigration migration = wanted({upSql}, migration::Section{downSql});
        migration.title = u"Count: a\\b # all"_s;
        QVERIFY_RESULT(write(u"sqitch"_s, migration, m_sqlite));
        QVERIFY(
            content(u"sqitch.plan"_s)
                .endsWith("count_what_is_written 2026-03-04T05:06:07Z Ada <ada@example.org> # Count: a\\\\b # all\n"));
        QVERIFY(content(u"verify/count_what_is_written.sql"_s)
                    .contains("BEGIN;\n\nSELECT \"n\" FROM \"counts\" WHERE 1 = 0;\n\nROLLBACK;\n"));
        QCOMPARE(folder(u"sqitch"_s).migrations.size(), 2);
    }
};

RELVAR_TEST_MAIN(TestWriting)
#include "tst_writing.moc"
