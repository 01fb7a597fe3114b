// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/migrationdirectory.h"

#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::migration;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentFor(const QByteArray &table)
{
    return "-- migrate:up\nCREATE TABLE " + table + " (a);\n\n-- migrate:down\nDROP TABLE " + table + ";\n";
}

MigrationFile fileFor(const QString &id, const QString &name)
{
    MigrationFile file;
    file.id = id;
    file.name = name;
    file.up.sql = u"CREATE TABLE "_s + name + u" (a);"_s;
    file.down = Section{u"DROP TABLE "_s + name + u";"_s};
    return file;
}

} // namespace

class TestDirectory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray contentOf(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    MigrationDirectory read()
    {
        const Result<MigrationDirectory> directory = readDirectory(m_folder->path());
        return directory.value_or(MigrationDirectory());
    }

    QList<std::pair<DirectoryProblem::Kind, QString>> problems()
    {
        QList<std::pair<DirectoryProblem::Kind, QString>> result;
        for (const DirectoryProblem &problem : read().problems)
            result.append({problem.kind, problem.fileName});
        return result;
    }

    using Expected = QList<std::pair<DirectoryProblem::Kind, QString>>;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aMissingFolderIsAnError()
    {
        QVERIFY_FAILS_WITH(readDirectory(m_folder->filePath(u"no"_s)), MigrationError::Unreadable);
    }

    void filesOrderByNumberAndNothingElseIsTaken()
    {
        put(u"10_b.sql"_s, contentFor("b"));
        put(u"9_a.sql"_s, contentFor("a"));
        put(u"README.md"_s, "no migration");
        const MigrationDirectory directory = read();
        QCOMPARE(directory.files.size(), 2);
        QCOMPARE(directory.files.first().id, u"9"_s);
        QVERIFY(directory.problems.isEmpty());
        QVERIFY(directory.find(u"10"_s) != nullptr);
        QVERIFY(directory.find(u"11"_s) == nullptr);
    }

    void readingWritesNothing()
    {
        put(u"1_a.sql"_s, contentFor("a"));
        static_cast<void>(read());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"1_a.sql"_s});
    }

    void writingMakesFileAndChain()
    {
        const Result<QString> first = write(read(), fileFor(u"1"_s, u"a"_s));
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(write(read(), fileFor(u"2"_s, u"b"_s)));
        const MigrationDirectory directory = read();
        QVERIFY(directory.problems.isEmpty());
        const QList<QByteArray> lines = contentOf(u"relvar.sum"_s).split('\n');
        QCOMPARE(lines.at(0), "relvar-sum 1 " + directory.chain.toLatin1());
        QCOMPARE(lines.at(1), "1_a.sql " + chainHash(directory.files, 1).toLatin1());
        QCOMPARE(lines.at(2), "2_b.sql " + directory.chain.toLatin1());
        QVERIFY_FAILS_WITH(write(directory, fileFor(u"2"_s, u"other"_s)), MigrationError::DuplicateId);
    }

    void theChainNamesTheState()
    {
        put(u"1_a.sql"_s, contentFor("a"));
        const QString one = read().chain;
        put(u"2_b.sql"_s, contentFor("b"));
        const MigrationDirectory two = read();
        QVERIFY(two.chain != one);
        QCOMPARE(chainHash(two.files, 1), one);
        QCOMPARE(chainHash(two.files, 0), chainHash({}, 0));
        QCOMPARE(chainHash({}, 0).size(), 64);
    }

    void aNewFileAtTheEndIsInformation()
    {
        QVERIFY_RESULT(write(read(), fileFor(u"1"_s, u"a"_s)));
        put(u"2_b.sql"_s, contentFor("b"));
        QCOMPARE(problems(), (Expected{{DirectoryProblem::Kind::NewFile, u"2_b.sql"_s}}));
        QVERIFY(read().errors().isEmpty());
        QVERIFY_RESULT(writeSum(read()));
        QVERIFY(problems().isEmpty());
    }

    void anEditedFileBreaksItsOwnLinkAlone()
    {
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            QVERIFY_RESULT(write(read(), fileFor(id, u"t"_s + id)));
        put(u"2_t2.sql"_s, contentFor("edited"));
        QCOMPARE(problems(), (Expected{{DirectoryProblem::Kind::EditedFile, u"2_t2.sql"_s}}));
    }

    void aMissingFileIsNamed()
    {
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            QVERIFY_RESULT(write(read(), fileFor(id, u"t"_s + id)));
        QVERIFY(QFile::remove(m_folder->filePath(u"2_t2.sql"_s)));
        QCOMPARE(problems(), (Expected{{DirectoryProblem::Kind::MissingFile, u"2_t2.sql"_s}}));
    }

    void aFileInTheMiddleIsOfAParallelBranch()
    {
        QVERIFY_RESULT(write(read(), fileFor(u"1"_s, u"a"_s)));
        QVERIFY_RESULT(write(read(), fileFor(u"3"_s, u"c"_s)));
        put(u"2_b.sql"_s, contentFor("b"));
        QCOMPARE(problems(), (Expected{{DirectoryProblem::Kind::BrokenSum, u"2_b.sql"_s}}));
        QVERIFY(read().errors().isEmpty());
    }

    void parallelBranchesConflictInTheFirstLine()
    {
        QVERIFY_RESULT(write(read(), fileFor(u"1"_s, u"a"_s)));
        const QByteArray common = contentOf(u"relvar.sum"_s);
        QVERIFY_RESULT(write(read(), fileFor(u"2"_s, u"mine"_s)));
        const QByteArray mine = contentOf(u"relvar.sum"_s);
        QVERIFY(QFile::remove(m_folder->filePath(u"2_mine.sql"_s)));
        put(u"relvar.sum"_s, common);
        QVERIFY_RESULT(write(read(), fileFor(u"3"_s, u"theirs"_s)));
        const QByteArray theirs = contentOf(u"relvar.sum"_s);
        QVERIFY(mine.split('\n').first() != theirs.split('\n').first());
    }

    void aMergeConflictInTheSumIsNamed()
    {
        QVERIFY_RESULT(write(read(), fileFor(u"1"_s, u"a"_s)));
        put(u"relvar.sum"_s, "<<<<<<< HEAD\n" + contentOf(u"relvar.sum"_s));
        QCOMPARE(problems(), (Expected{{DirectoryProblem::Kind::BrokenSum, u"relvar.sum"_s}}));
    }

    void brokenAndDuplicateFilesStopARun()
    {
        put(u"1_a.sql"_s, contentFor("a"));
        put(u"01_other.sql"_s, contentFor("other"));
        put(u"2_empty.sql"_s, "-- migrate:up\n\n-- migrate:down\n");
        put(u"nameless.sql"_s, contentFor("x"));
        const MigrationDirectory directory = read();
        QCOMPARE(directory.files.size(), 1);
        QCOMPARE(directory.errors().size(), 3);
        const DirectoryProblem &empty = directory.problems.first();
        QCOMPARE(empty.fileName, u"2_empty.sql"_s);
        QVERIFY(empty.text.toString().startsWith(u"2_empty.sql:1: The up section is empty"_s));
        QCOMPARE(directory.problems.last().kind, DirectoryProblem::Kind::DuplicateId);
    }

    void aFormToFillInIsWrittenAndBrokenUntilThen()
    {
        MigrationFile form = fileFor(u"1"_s, u"later"_s);
        form.up.sql.clear();
        form.down.reset();
        QVERIFY_RESULT(write(read(), form));
        QCOMPARE(problems(), (Expected{{DirectoryProblem::Kind::BrokenFile, u"1_later.sql"_s}}));
    }

    void sqlThatReadsLikeAMarkerIsRefused()
    {
        MigrationFile file = fileFor(u"1"_s, u"a"_s);
        file.up.sql = u"SELECT 1;\n-- migrate:down\nSELECT 2;"_s;
        QVERIFY_FAILS_WITH(write(read(), file), MigrationError::BrokenFile);
        QVERIFY(read().files.isEmpty());
    }

    void aNewProofKeepsEveryOtherByte()
    {
        const QByteArray written = "-- Title\n-- A second line of the author.\n\n" + contentFor("a");
        put(u"1_a.sql"_s, written);
        MigrationDirectory directory = read();
        MigrationFile file = directory.files.first();
        const QString before = file.checksum;
        file.proof = ProofStamp{plan::Grade::Lossless, u"aaaaaaaaaaaaaaaa"_s, u"bbbbbbbbbbbbbbbb"_s, {}};
        QVERIFY_RESULT(rewrite(directory, file));
        QCOMPARE(contentOf(u"1_a.sql"_s),
                 QByteArray(written).replace("-- migrate:up\n", "-- relvar: grade=lossless from=aaaaaaaaaaaaaaaa "
                                                                "to=bbbbbbbbbbbbbbbb\n-- migrate:up\n"));
        QCOMPARE(read().files.first().checksum, before);
        QVERIFY(problems().isEmpty());
    }

    void idsAreFreeAndAfterTheNewest()
    {
        const QDateTime now(QDate(2026, 1, 31), QTime(9, 30, 0), Qt::UTC);
        QCOMPARE(nextId(read(), now), u"20260131093000"_s);
        put(u"20260131093000_a.sql"_s, contentFor("a"));
        QCOMPARE(nextId(read(), now), u"20260131093001"_s);
        // Made on a machine whose clock runs ahead; broken files hold their number too.
        put(u"20260201000059_b.sql"_s, "");
        QCOMPARE(nextId(read(), now), u"20260201000100"_s);
        put(u"99999999999999_c.sql"_s, contentFor("c"));
        QCOMPARE(nextId(read(), now), u"100000000000000"_s);
    }

    void anUnwritableFolderIsAnError()
    {
        MigrationDirectory directory = read();
        directory.path = m_folder->filePath(u"relvar.toml/migrations"_s);
        put(u"relvar.toml"_s, "a file, no folder");
        QVERIFY_FAILS_WITH(write(directory, fileFor(u"1"_s, u"a"_s)), MigrationError::NotWritable);
    }
};

RELVAR_TEST_MAIN(TestDirectory)
#include "tst_directory.moc"
