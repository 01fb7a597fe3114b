// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a repository in and out: what patterns find, and that nothing is written over what somebody wrote meanwhile.
#include "project/codefiles.h"
#include "project/project.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestCodeFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

private Q_SLOTS:
    void aStarStandsForOneName()
    {
        write(u"a/drizzle/0001_x.sql"_s, "one");
        write(u"a/drizzle/0002_ü.sql"_s, "two");
        write(u"a/drizzle/meta/_journal.json"_s, "three");
        write(u"a/drizzle/meta/deep/more.sql"_s, "four");
        const auto files
            = project::readCodeFiles(path(u"a"_s), {u"*/*.sql"_s, u"drizzle/meta/_journal.json"_s, u"nowhere/*.ts"_s});
        QVERIFY_RESULT(files);
        QCOMPARE(files->keys(),
                 (QStringList{u"drizzle/0001_x.sql"_s, u"drizzle/0002_ü.sql"_s, u"drizzle/meta/_journal.json"_s}));
        QCOMPARE(files->value(u"drizzle/0002_ü.sql"_s), u"two"_s);
    }

    void writesNewOnesAndChangedOnes()
    {
        write(u"b/src/lib.rs"_s, "old\n");
        QVERIFY_RESULT(project::writeCodeFiles(path(u"b"_s), {{u"src/lib.rs"_s, u"old\n"_s, u"old\nnew\n"_s},
                                                              {u"src/m1/up.sql"_s, {}, u"SELECT 1;\n"_s}}));
        QCOMPARE(read(u"b/src/lib.rs"_s), QByteArray("old\nnew\n"));
        QCOMPARE(read(u"b/src/m1/up.sql"_s), QByteArray("SELECT 1;\n"));
    }

    void whatSomebodyWroteMeanwhileStays()
    {
        write(u"c/schema.ts"_s, "mine\n");
        const auto written = project::writeCodeFiles(path(u"c"_s), {{u"first.ts"_s, {}, u"new\n"_s},
                                                                    {u"schema.ts"_s, u"before\n"_s, u"after\n"_s}});
        QVERIFY(!written);
        QVERIFY(written.error().code.is(project::ProjectError::Outdated));
        QVERIFY(written.error().message.toString().contains(u"schema.ts"_s));
        QCOMPARE(read(u"c/schema.ts"_s), QByteArray("mine\n"));
        QVERIFY(!QFile::exists(path(u"c/first.ts"_s)));
        // A file that came, where none was.
        QVERIFY(!project::writeCodeFiles(path(u"c"_s), {{u"schema.ts"_s, {}, u"after\n"_s}}));
        QCOMPARE(read(u"c/schema.ts"_s), QByteArray("mine\n"));
    }

    void writesAllOrNone()
    {
        write(u"g/schema.ts"_s, "before\n");
        write(u"g/taken"_s, "a file, so nothing can be made below it\n");
        const auto written = project::writeCodeFiles(path(u"g"_s), {{u"schema.ts"_s, u"before\n"_s, u"after\n"_s},
                                                                    {u"made/new.ts"_s, {}, u"new\n"_s},
                                                                    {u"taken/x.ts"_s, {}, u"new\n"_s}});
        QVERIFY(!written);
        QCOMPARE(read(u"g/schema.ts"_s), QByteArray("before\n"));
        QVERIFY(!QFile::exists(path(u"g/made"_s)));
    }

    void staysInTheFolder()
    {
        write(u"d/src/a.ts"_s, "a\n");
        write(u"elsewhere/b.ts"_s, "b\n");
        QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"d/link"_s)));
        for (const QString &outside :
             {u"../elsewhere/c.ts"_s, path(u"elsewhere/c.ts"_s), u"link/c.ts"_s, u"src/../../e/c.ts"_s}) {
            const auto written = project::writeCodeFiles(path(u"d"_s), {{outside, {}, u"new\n"_s}});
            QVERIFY2(!written, qPrintable(outside));
            QVERIFY(written.error().message.toString().contains(u"outside"_s));
        }
        QVERIFY(!QFile::exists(path(u"elsewhere/c.ts"_s)));
    }

    void whatToolsHavePutThereIsNotRead()
    {
        write(u"e/node_modules/dependency/drizzle.config.ts"_s, "theirs");
        write(u"e/.git/hooks/drizzle.config.ts"_s, "theirs");
        write(u"e/packages/shop/drizzle.config.ts"_s, "ours");
        write(u"e/schemas/.snapshot.json"_s, "{}");
        const auto files
            = project::readCodeFiles(path(u"e"_s), {u"*/*/drizzle.config.*"_s, u"schemas/.snapshot.json"_s});
        QVERIFY_RESULT(files);
        QCOMPARE(files->keys(), (QStringList{u"packages/shop/drizzle.config.ts"_s, u"schemas/.snapshot.json"_s}));
    }

    void lettersAreNotHarmed()
    {
        write(u"f/marked.ts"_s, "\xef\xbb\xbfmine\n");
        auto files = project::readCodeFiles(path(u"f"_s), {u"*.ts"_s});
        QVERIFY_RESULT(files);
        const QString before = files->value(u"marked.ts"_s);
        QVERIFY_RESULT(project::writeCodeFiles(path(u"f"_s), {{u"marked.ts"_s, before, before + u"new\n"_s}}));
        QCOMPARE(read(u"f/marked.ts"_s), QByteArray("\xef\xbb\xbfmine\nnew\n"));
        write(u"f/latin.ts"_s, "// f\xfcr\n");
        files = project::readCodeFiles(path(u"f"_s), {u"*.ts"_s});
        QVERIFY(!files);
        QVERIFY(files.error().message.toString().contains(u"latin.ts"_s));
    }
};

RELVAR_TEST_MAIN(TestCodeFiles)
#include "tst_codefiles.moc"
