// SPDX-License-Identifier: GPL-3.0-or-later
// The program is its own child: with an argument it starts a cluster, tells where, and waits to be killed.
#include "dialects/postgresql/connection.h"
#include "dialects/postgresql/scratchcluster.h"

#include "dialect/dialect.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using postgresql::ScratchCluster;

namespace {

constexpr auto childArgument = "--start-and-wait"_L1;

/// A process that is gone, or only waits to be asked for its end.
bool isRunning(qint64 process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

/// A cluster's folder whose settings hold the mark.
bool folderExists(const QString &mark)
{
    const QDir parents[] = {QDir(u"/tmp"_s), QDir::temp()};
    for (const QDir &parent : parents) {
        for (const QString &name : parent.entryList({u"relvar-*"_s}, QDir::Dirs)) {
            QFile settings(parent.filePath(name + u"/settings"_s));
            if (settings.open(QIODevice::ReadOnly) && settings.readAll().contains(mark.toUtf8()))
                return true;
        }
    }
    return false;
}

int startAndWait()
{
    // From a thread that ends: a server must not go with the thread that started it.
    Result<ScratchCluster *> cluster = fail(Error{});
    std::thread([&cluster] { cluster = ScratchCluster::shared({}); }).join();
    if (!cluster)
        return 1;
    std::printf("%lld %s\n", static_cast<long long>((*cluster)->processId()), qPrintable((*cluster)->socketFolder()));
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

} // namespace

class TestScratchCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndGoes()
    {
        QString folder;
        qint64 process = 0;
        {
            const auto cluster = ScratchCluster::start({});
            QVERIFY_RESULT(cluster);
            folder = (*cluster)->socketFolder();
            process = (*cluster)->processId();
            QVERIFY(isRunning(process));
            const QFileInfo info(folder);
            QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                     QFile::Permissions());
            const auto connection
                = postgresql::openConnection((*cluster)->settings(u"postgres"_s, (*cluster)->superuser()), {});
            QVERIFY_RESULT(connection);
            const auto listening = (*connection)->query(u"SHOW listen_addresses"_s);
            QVERIFY_RESULT(listening);
            QCOMPARE(listening->rows.first().first().toString(), QString());
        }
        QVERIFY(!isRunning(process));
        QVERIFY(!QFileInfo::exists(folder));
    }

    void theServerIsNotRoot()
    {
        const auto cluster = ScratchCluster::start({});
        QVERIFY_RESULT(cluster);
        const QFileInfo process(u"/proc/%1"_s.arg((*cluster)->processId()));
        QVERIFY(process.ownerId() != 0);
    }

    void isGoneAfterItsOwnerWasKilled()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {childArgument});
        QVERIFY(child.waitForReadyRead(60000));
        const QStringList said = QString::fromUtf8(child.readLine()).trimmed().split(u' ');
        QCOMPARE(said.size(), 2);
        const qint64 process = said.first().toLongLong();
        QVERIFY(isRunning(process));
        QVERIFY(QFileInfo::exists(said.last()));
        child.kill();
        QVERIFY(child.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(process), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(said.last()), 20000);
    }

    void isGoneAfterItsOwnerEnded()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {childArgument});
        QVERIFY(child.waitForReadyRead(60000));
        const QStringList said = QString::fromUtf8(child.readLine()).trimmed().split(u' ');
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        QVERIFY(!isRunning(said.first().toLongLong()));
        QVERIFY(!QFileInfo::exists(said.last()));
    }

    void saysWhatTheServerSaysWhenItDoesNotStart()
    {
        const auto cluster = ScratchCluster::start({.configuration = {u"no_such_setting_at_all = 7"_s}});
        QVERIFY_FAILS_WITH(cluster, dialect::ScratchError::Unavailable);
        QVERIFY2(cluster.error().detail.contains("no_such_setting_at_all"_L1), qPrintable(cluster.error().toString()));
    }

    void saysThatThereAreNoPrograms()
    {
        const auto cluster = ScratchCluster::start({.programs = QDir::tempPath()});
        QVERIFY_FAILS_WITH(cluster, dialect::ScratchError::Unavailable);
    }

    void startingIsCancelled()
    {
        const database::CancelToken cancel;
        std::thread later([&cancel] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            cancel.cancel();
        });
        QElapsedTimer clock;
        clock.start();
        const QString mark = u"# cancelled by %1"_s.arg(QCoreApplication::applicationPid());
        const auto cluster = ScratchCluster::start({.configuration = {mark}}, cancel);
        later.join();
        // On a quick machine it may have been ready before.
        if (!cluster) {
            QVERIFY_FAILS_WITH(cluster, database::DatabaseError::Cancelled);
            QVERIFY(clock.elapsed() < 10000);
            QTRY_VERIFY_WITH_TIMEOUT(!folderExists(mark), 20000);
        }
    }

    void severalThreadsShareOne()
    {
        ScratchCluster *seen[2] = {nullptr, nullptr};
        std::thread threads[2];
        for (int i = 0; i < 2; ++i) {
            threads[i] = std::thread([&seen, i] {
                if (const auto cluster = ScratchCluster::shared({}))
                    seen[i] = *cluster;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(seen[0]);
        QCOMPARE(seen[0], seen[1]);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(childArgument))
        return startAndWait();
    TestScratchCluster test;
    return test::runWithFatalWarnings(test, argc, argv);
}
#include "tst_scratchcluster.moc"
