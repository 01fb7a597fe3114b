// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/runlog.h"

#include "fixture.h"
#include "support/fatalwarnings.h"

#include <QDir>
#include <QJsonDocument>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestRunLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsARunTwice();
    void hidesPasswords();
    void isPrivate();
    void keepsTheNewest();
    void keepsNoMoreThanItsShare();
    void leavesNoLogOfNothing();
    void stopsNoRun();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> linesOf(const runner::LogFile &log)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : contentOf(log.path.chopped(4) + u".jsonl"_s).trimmed().split('\n'))
        lines.append(QJsonDocument::fromJson(line).object());
    return lines;
}

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 21), QTime(9, 30, second), Qt::UTC);
}

} // namespace

void TestRunLog::tellsARunTwice()
{
    Fixture fixture;
    fixture.options.logFolder = fixture.path(u"logs"_s);
    fixture.directory.files.append(migrationFile(u"1"_s, u"CREATE TABLE a (id INTEGER);\nCREATE TABLE b (id INTEGER);"_s, u"DROP TABLE b;"_s));
    fixture.directory.files.append(migrationFile(u"2"_s, u"CREATE TABLE a (id INTEGER);"_s, {}));
    QCOMPARE(fixture.run(runner::Direction::Up)->outcome, runner::RunFinished::Outcome::Failed);

    const QList<runner::LogFile> logs = runner::earlierLogs(fixture.options.logFolder);
    QCOMPARE(logs.size(), 1);
    QCOMPARE(logs.constFirst().database, u"shop.db"_s);
    QStringList events;
    const QList<QJsonObject> lines = linesOf(logs.constFirst());
    for (const QJsonObject &line : lines) {
        QCOMPARE(line.value(u"database").toString(), u"shop.db"_s);
        QVERIFY(QDateTime::fromString(line.value(u"time").toString(), Qt::ISODateWithMs).isValid());
        events.append(line.value(u"event").toString());
    }
    QCOMPARE(events, (QStringList{u"runStarted"_s, u"fileStarted"_s, u"statementStarted"_s, u"statementSucceeded"_s,
                                  u"statementStarted"_s, u"statementSucceeded"_s, u"fileFinished"_s, u"fileStarted"_s,
                                  u"statementStarted"_s, u"statementFailed"_s, u"fileFinished"_s, u"runFinished"_s}));
    QCOMPARE(lines.at(9).value(u"error").toObject().value(u"detail").toString(), u"table a already exists"_s);
    QCOMPARE(lines.constLast().value(u"outcome").toString(), u"failed"_s);

    const QByteArray text = contentOf(logs.constFirst().path);
    QVERIFY2(text.contains("2/2 CREATE TABLE b (id INTEGER)"), text.constData());
    QVERIFY2(text.contains("table a already exists"), text.constData());
    QCOMPARE(text.count("Applied 1_m"), 1);
}

void TestRunLog::hidesPasswords()
{
    Fixture fixture;
    fixture.options.logFolder = fixture.path(u"logs"_s);
    fixture.directory.files.append(migrationFile(u"1"_s, u"CREATE ROLE ann PASSWORD 'hunter2';"_s, {}));
    QCOMPARE(fixture.run(runner::Direction::Up)->outcome, runner::RunFinished::Outcome::Failed);
    for (const runner::RunEvent &event : std::as_const(fixture.events))
        QVERIFY(!runner::describe(event).contains(u"hunter2"));
    const runner::LogFile log = runner::earlierLogs(fixture.options.logFolder).constFirst();
    for (const QByteArray &content : {contentOf(log.path), contentOf(log.path.chopped(4) + u".jsonl"_s)}) {
        QVERIFY2(content.contains("PASSWORD '***'"), content.constData());
        QVERIFY(!content.contains("hunter2"));
    }
    QVERIFY(!fixture.value(u"SELECT error FROM relvar_migrations"_s).contains(u"hunter2"));
}

void TestRunLog::isPrivate()
{
    const QTemporaryDir folder;
    runner::RunLog log(folder.filePath(u"logs"_s), u"ann@db.example.org:5433/shop"_s, at(0));
    log.append(at(0), runner::RunStarted{});
    QVERIFY(!log.problem());
    const QDir logs(folder.filePath(u"logs"_s));
    QCOMPARE(logs.entryList(QDir::Files, QDir::Name),
             (QStringList{u"20261121T093000.000Z_ann_db.example.org_5433_shop.jsonl"_s,
                          u"20261121T093000.000Z_ann_db.example.org_5433_shop.log"_s}));
    for (const QFileInfo &file : logs.entryInfoList(QDir::Files))
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void TestRunLog::keepsTheNewest()
{
    const QTemporaryDir folder;
    for (int second = 0; second < 5; ++second) {
        runner::RunLog log(folder.path(), u"shop"_s, at(second), {.runs = 3});
        log.append(at(second), runner::RunStarted{});
    }
    const QList<runner::LogFile> logs = runner::earlierLogs(folder.path());
    QCOMPARE(logs.size(), 3);
    QCOMPARE(logs.constFirst().startedAt, at(4));
    QCOMPARE(logs.constLast().startedAt, at(2));
    QCOMPARE(QDir(folder.path()).entryList({u"*.jsonl"_s}).size(), 3);
    // Two in one moment get a name each.
    runner::RunLog again(folder.path(), u"shop"_s, at(4));
    QVERIFY(!again.problem());
    QCOMPARE(runner::earlierLogs(folder.path()).size(), 4);
}

void TestRunLog::keepsNoMoreThanItsShare()
{
    const QTemporaryDir folder;
    const runner::RunEvent large = runner::StatementStarted{1, 1, QString(5000, u'x')};
    for (int second = 0; second < 5; ++second) {
        runner::RunLog log(folder.path(), u"shop"_s, at(second), {.bytes = 25000});
        log.append(at(second), large);
    }
    // Two of about 10 kB each, and the one that was written last.
    QCOMPARE(runner::earlierLogs(folder.path()).size(), 3);
}

void TestRunLog::leavesNoLogOfNothing()
{
    Fixture fixture;
    fixture.options.logFolder = fixture.path(u"logs"_s);
    QCOMPARE(fixture.run(runner::Direction::Up)->outcome, runner::RunFinished::Outcome::NothingToDo);
    QVERIFY(!QFile::exists(fixture.options.logFolder));
}

void TestRunLog::stopsNoRun()
{
    Fixture fixture;
    // A file stands where the folder should be.
    QFile file(fixture.path(u"logs"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    fixture.options.logFolder = file.fileName();
    fixture.directory.files.append(migrationFile(u"1"_s, u"CREATE TABLE a (id INTEGER);"_s, {}));
    QCOMPARE(fixture.run(runner::Direction::Up)->outcome, runner::RunFinished::Outcome::Done);
    const bool told = std::any_of(fixture.events.cbegin(), fixture.events.cend(), [](const runner::RunEvent &event) {
        const auto *remark = std::get_if<runner::Remarked>(&event);
        return remark && remark->isWarning && remark->text.toString().contains(u"log of this run");
    });
    QVERIFY(told);
}

RELVAR_TEST_MAIN(TestRunLog)
#include "tst_runlog.moc"
