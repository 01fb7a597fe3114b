// SPDX-License-Identifier: GPL-3.0-or-later
// Databases on servers, through the real window: passwords, several at once, one that never answers.
#include "serverdialect.h"
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include "connections/keychain.h"
#include "dialects/builtin.h"
#include "explorer/databasetree.h"
#include "shell/actions.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;
using database::DatabaseError;

namespace {

/// Longer than this the window would feel stuck.
constexpr qint64 longestBlockMs = 200;

/// Notices when the GUI thread does not come round.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setInterval(5);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// A keychain in memory that answers later, as real ones do.
class FakeKeychain : public connections::Keychain
{
public:
    explicit FakeKeychain(QHash<QString, QString> &entries)
        : m_entries(entries)
    {
    }
    void read(const QString &key, std::function<void(const Result<database::Secret> &)> done) override
    {
        QTimer::singleShot(0, [this, key, done] {
            done(m_entries.contains(key) ? database::Secret(m_entries.value(key)) : database::Secret());
        });
    }
    void write(const QString &key, const database::Secret &secret, std::function<void(const Result<> &)> done) override
    {
        m_entries.insert(key, QString::fromUtf8(secret.reveal()));
        QTimer::singleShot(0, [done] { done({}); });
    }
    void remove(const QString &key, std::function<void(const Result<> &)> done) override
    {
        m_entries.remove(key);
        QTimer::singleShot(0, [done] { done({}); });
    }

private:
    QHash<QString, QString> &m_entries;
};

/// Every file below the folder that holds the text.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_server;
    std::unique_ptr<ServerDialect> m_dialect;
    QHash<QString, QString> m_keychain;

    [[nodiscard]] WindowOptions options()
    {
        QList<const dialect::Dialect *> dialects = dialects::builtin();
        dialects.append(m_dialect.get());
        return {dialects, [this] { return std::make_unique<FakeKeychain>(m_keychain); }};
    }
    /// A project with these connections, trusted.
    [[nodiscard]] static QString makeProject(const QString &folder,
                                             const QList<database::ConnectionSettings> &connections)
    {
        const Result<project::Project> made = project::create(folder, u"test"_s, connections);
        return made && project::trust(*made) ? made->path : QString();
    }
    static database::ConnectionSettings settings(const QString &name, const QString &address)
    {
        return {.name = name, .dialect = u"test"_s, .address = address};
    }
    /// A button of a message shows when its message has been laid out.
    static bool clickMessage(WindowDriver &driver, const QString &topic, const QString &button)
    {
        return QTest::qWaitFor([&] { return driver.click(driver.window().messages().message(topic), button); });
    }
    static shell::ConnectionState state(WindowDriver &driver, const QString &name)
    {
        return shell::stateOf(*driver.window().session().connection(name));
    }

private Q_SLOTS:
    void init()
    {
        m_keychain.clear();
        m_dialect = std::make_unique<ServerDialect>(m_server.path());
        for (const QString &name : {u"shop"_s, u"copy"_s}) {
            const QString file = m_server.filePath(name + u".db"_s);
            QFile::remove(file);
            QVERIFY(change(file, u"CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT)"_s));
        }
    }

    void aPasswordInTheUrlIsUsedAndNeverKept()
    {
        m_dialect->passwords = {{u"ann"_s, u"s3cret-pw"_s}};
        WindowDriver driver(options());
        driver.window().open(u"test://ann:s3cret-pw@localhost/shop"_s);
        QVERIFY(driver.waitUntilOpen());
        QCOMPARE(driver.draft().tables.size(), 1);
        QCOMPARE(driver.window().session().path(), u"test://ann@localhost/shop"_s);
        QVERIFY(driver.window().windowTitle().startsWith(u"shop"_s));

        // Saved as a project beside nothing: the folder is asked for, the address is without the password.
        driver.press(Qt::Key_T);
        QTest::keyClicks(driver.editor(), u"orders"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Return);
        driver.press(Qt::Key_S, Qt::ControlModifier);
        QDialog *save = driver.dialog(u"saveDialog"_s);
        QVERIFY(save);
        auto *folder = save->findChild<QLineEdit *>(u"saveFolder"_s);
        QCOMPARE(folder->text(), QDir::homePath() + u"/shop"_s);
        folder->setText(driver.folder() + u"/shop"_s);
        QVERIFY(driver.click(save, u"saveAccept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.window().session().store().hasChanges(), 60000);
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(driver.window().session().project()->connections.constFirst().address, u"test://ann@localhost/shop"_s);
        QCOMPARE(state(driver, u"shop"_s), shell::ConnectionState::Connected);
        save->close();
        driver.restart();
        QCOMPARE(filesWith(driver.folder(), "s3cret-pw"), QStringList());
        QCOMPARE(filesWith(m_server.path(), "s3cret-pw"), QStringList());
    }

    void aMissingPasswordIsAskedForAndRemembered()
    {
        m_dialect->passwords = {{u"ann"_s, u"right"_s}};
        WindowDriver driver(options());
        driver.window().open(u"test://ann@localhost/shop"_s);
        QPointer<QDialog> prompt = driver.dialog(u"passwordPrompt"_s);
        QVERIFY(prompt);
        QTest::keyClicks(prompt->findChild<QLineEdit *>(u"promptPassword"_s), u"wrong"_s);
        QVERIFY(driver.click(prompt, u"promptConnect"_s));
        QTRY_VERIFY(!prompt);
        prompt = driver.dialog(u"passwordPrompt"_s);
        QVERIFY(prompt);
        QTest::keyClicks(prompt->findChild<QLineEdit *>(u"promptPassword"_s), u"right"_s);
        QVERIFY(driver.click(prompt, u"rememberPassword"_s));
        QVERIFY(driver.click(prompt, u"promptConnect"_s));
        QVERIFY(driver.waitUntilOpen());
        QCOMPARE(m_keychain, (QHash<QString, QString>{{u"test://ann@localhost/shop"_s, u"right"_s}}));

        // The keychain answers the next time, nobody is asked.
        driver.restart();
        driver.window().open(u"test://ann@localhost/shop"_s);
        QVERIFY(driver.waitUntilOpen());
        QVERIFY(driver.window().findChildren<QDialog *>(u"passwordPrompt"_s).isEmpty());
    }

    void whatIsWrongIsSaidInPlace()
    {
        WindowDriver driver(options());
        driver.window().open(u"test://ann:s3cret-pw@nowhere/shop"_s);
        QTRY_VERIFY(!driver.message(u"open"_s).isEmpty());
        QVERIFY(driver.message(u"open"_s).contains(u"nowhere"_s));
        QCOMPARE(driver.window().session().phase(), shell::Session::Phase::Nothing);
        driver.window().open(u"test://ann:s3cret-pw@host/sh%zzop"_s);
        QTRY_VERIFY(driver.message(u"open"_s).contains(u"database"_s));
        QVERIFY(!driver.message(u"open"_s).contains(u"s3cret-pw"_s));
        driver.window().open(u"other://ann:s3cret-pw@host/shop"_s);
        QTRY_VERIFY(driver.message(u"open"_s).contains(u"test://"_s));
        QVERIFY(!driver.message(u"open"_s).contains(u"s3cret-pw"_s));
    }

    void oneThatNeverAnswersDelaysNobody()
    {
        SilentServer silent;
        WindowDriver driver(options());
        m_dialect->passwords = {{u"ann"_s, u"right"_s}};
        QList<database::ConnectionSettings> connections{
            settings(u"near"_s, u"test://localhost/shop"_s),
            settings(u"live"_s, u"test://localhost:%1/shop"_s.arg(silent.port())),
            settings(u"gone"_s, u"test://nowhere/shop"_s),
            settings(u"locked"_s, u"test://ann@localhost/copy"_s),
        };
        connections[1].environment = database::Environment::Production;
        connections[1].color = u"#e04438"_s;
        // More silent ones than a machine has cores.
        for (int number = 0; number < 8; ++number)
            connections.append(settings(u"silent%1"_s.arg(number), connections.at(1).address));
        driver.window().open(makeProject(driver.folder() + u"/shop"_s, connections));
        Heartbeat heartbeat;
        QTRY_COMPARE_WITH_TIMEOUT(driver.window().session().phase(), shell::Session::Phase::Open, 30000);
        QTRY_COMPARE(state(driver, u"near"_s), shell::ConnectionState::Connected);
        QTRY_COMPARE(state(driver, u"gone"_s), shell::ConnectionState::Failed);
        QTRY_COMPARE(state(driver, u"locked"_s), shell::ConnectionState::Failed);
        QCOMPARE(state(driver, u"live"_s), shell::ConnectionState::Connecting);
        QCOMPARE(driver.window().session().connections().size(), 12);

        // Work goes on meanwhile: a table is drawn and its SQL appears.
        driver.press(Qt::Key_T);
        QVERIFY(driver.editor());
        QTest::keyClicks(driver.editor(), u"orders"_s);
        QTest::keyClick(driver.editor(), Qt::Key_Return);
        QVERIFY(!driver.table(u"orders"_s).isNull());

        // The state is there as a word, in the tree and on the timeline.
        auto *tree = driver.window().panels().databases->view();
        const auto detail
            = [tree](int row) { return tree->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QTRY_VERIFY(detail(2).contains(u"connecting"_s));
        QVERIFY(detail(2).contains(u"production"_s));
        QVERIFY(detail(1).contains(u"connected"_s) && detail(1).contains(u"current"_s));
        QVERIFY(detail(3).contains(u"unreachable"_s));
        QVERIFY(detail(4).contains(u"password needed"_s));
        auto *rows = driver.window().panels().timeline->findChild<QTableView *>();
        const auto header = [rows](const QString &name) {
            QString found;
            for (int row = 0; row < rows->model()->rowCount(); ++row) {
                const QString text = rows->model()->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString();
                if (text.startsWith(name + u','))
                    found = text;
            }
            return found;
        };
        QTRY_VERIFY(header(u"live"_s).contains(u"production"_s) && header(u"live"_s).contains(u"connecting"_s));
        QTRY_VERIFY(header(u"gone"_s).contains(u"nowhere"_s));

        // The password is asked for where it is missing, and only for that one.
        QVERIFY(driver.message(u"password.locked"_s).contains(u"ann"_s));
        QVERIFY(clickMessage(driver, u"password.locked"_s, u"enterPassword"_s));
        QDialog *prompt = driver.dialog(u"passwordPrompt"_s);
        QVERIFY(prompt);
        QTest::keyClicks(prompt->findChild<QLineEdit *>(u"promptPassword"_s), u"right"_s);
        QVERIFY(driver.click(prompt, u"promptConnect"_s));
        QTRY_COMPARE(state(driver, u"locked"_s), shell::ConnectionState::Connected);
        QVERIFY(driver.message(u"password.locked"_s).isEmpty());

        // Cancel ends the waiting at once.
        QElapsedTimer sinceCancel;
        sinceCancel.start();
        driver.window().actions().cancelWork->trigger();
        QCOMPARE(state(driver, u"live"_s), shell::ConnectionState::Failed);
        QVERIFY2(sinceCancel.elapsed() < longestBlockMs, qPrintable(QString::number(sinceCancel.elapsed())));
        QCOMPARE(state(driver, u"near"_s), shell::ConnectionState::Connected);
        QVERIFY2(heartbeat.longest() < longestBlockMs,
                 qPrintable(u"the window stood still for %1 ms"_s.arg(heartbeat.longest())));
    }

    void oneThatComesBackIsReadAgain()
    {
        WindowDriver driver(options());
        driver.window().open(
            makeProject(driver.folder() + u"/shop"_s, {settings(u"dev"_s, u"test://localhost/shop"_s)}));
        QVERIFY(driver.waitUntilOpen());
        QTRY_COMPARE(state(driver, u"dev"_s), shell::ConnectionState::Connected);
        m_dialect->isDown = true;
        driver.press(Qt::Key_F5);
        QTRY_COMPARE(state(driver, u"dev"_s), shell::ConnectionState::Lost);
        const auto known = [&driver] { return *driver.window().session().connection(u"dev"_s); };
        QVERIFY2(shell::stateText(known()).contains(u"is tried again"_s), qPrintable(shell::stateText(known())));
        QVERIFY(known().snapshot);
        m_dialect->isDown = false;
        // Nobody asks for it.
        QTRY_COMPARE_WITH_TIMEOUT(state(driver, u"dev"_s), shell::ConnectionState::Connected, 60000);
        QCOMPARE(shell::stateText(known()), u"connected"_s);
    }

    void openingCanBeCancelledAndTheWindowClosed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("pretended server") << u"test://localhost:%1/shop"_s;
        QTest::newRow("PostgreSQL") << u"postgresql://ann@127.0.0.1:%1/shop"_s;
    }

    void openingCanBeCancelledAndTheWindowClosed()
    {
        QFETCH(QString, address);
        SilentServer silent;
        WindowDriver driver(options());
        const QString url = address.arg(silent.port());
        Heartbeat heartbeat;
        driver.window().open(url);
        QVERIFY(QTest::qWaitFor(
            [&driver] { return driver.window().findChild<QToolButton *>(u"cancelWorkButton"_s)->isVisible(); }));
        QCOMPARE(driver.window().session().phase(), shell::Session::Phase::Opening);
        QVERIFY(driver.click(&driver.window(), u"cancelWorkButton"_s));
        QCOMPARE(driver.window().session().phase(), shell::Session::Phase::Nothing);
        QVERIFY(driver.message(u"open"_s).contains(u"cancelled"_s));
        QVERIFY2(heartbeat.longest() < longestBlockMs,
                 qPrintable(u"the window stood still for %1 ms"_s.arg(heartbeat.longest())));

        // Another one opens at once.
        driver.window().open(u"test://localhost/shop"_s);
        QVERIFY(driver.waitUntilOpen());

        driver.window().open(url);
        QTest::qWait(50);
        QElapsedTimer timer;
        timer.start();
        driver.restart();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void theCurrentDatabaseIsChosen()
    {
        WindowDriver driver(options());
        driver.window().open(
            makeProject(driver.folder() + u"/shop"_s, {settings(u"dev"_s, u"test://localhost/shop"_s),
                                                       settings(u"test"_s, u"test://localhost/copy"_s)}));
        QVERIFY(driver.waitUntilOpen());
        QCOMPARE(driver.window().session().currentConnection()->settings.name, u"dev"_s);
        auto *table = driver.window().panels().timeline->findChild<QTableView *>();
        QHeaderView *names = table->verticalHeader();
        QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
                          QPoint(10, names->sectionViewportPosition(1) + names->sectionSize(1) / 2));
        QCOMPARE(driver.window().session().currentConnection()->settings.name, u"test"_s);
        QVERIFY(driver.window().findChild<QToolButton *>(u"currentConnection"_s)->text().startsWith(u"test"_s));
        QTRY_VERIFY(table->model()
                        ->headerData(1, Qt::Vertical, Qt::AccessibleTextRole)
                        .toString()
                        .contains(u"Apply and Revert work"_s));
    }

    void connectionsAreAddedChangedAndRemoved()
    {
        WindowDriver driver(options());
        const QString folder
            = makeProject(driver.folder() + u"/shop"_s, {settings(u"dev"_s, u"test://localhost/shop"_s)});
        driver.window().open(folder);
        QVERIFY(driver.waitUntilOpen());

        driver.window().actions().connectDatabase->trigger();
        QDialog *dialog = driver.dialog(u"connectionDialog"_s);
        QVERIFY(dialog);
        auto *url = dialog->findChild<QLineEdit *>(u"serverUrl"_s);
        QApplication::clipboard()->setText(u"test://ann:s3cret-pw@localhost/copy"_s);
        url->setFocus();
        QTest::keySequence(url, QKeySequence::Paste);
        QCOMPARE(url->text(), u"test://ann@localhost/copy"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"connectionName"_s)->text(), u"copy"_s);
        QVERIFY(driver.click(dialog, u"connectionTest"_s));
        auto *answer = dialog->findChild<widgets::InlineMessage *>(u"connectionAnswer"_s);
        QTRY_VERIFY(answer->isVisible());
        QVERIFY2(answer->text().startsWith(u"SQLite"_s), qPrintable(answer->text()));
        QVERIFY(driver.click(dialog, u"connectionAccept"_s));
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(state(driver, u"copy"_s), shell::ConnectionState::Connected);
        QCOMPARE(filesWith(driver.folder(), "s3cret-pw"), QStringList());
        QCOMPARE(filesWith(folder, "test://ann@localhost/copy").size(), 1);

        driver.chooseInTree(2, u"editConnection"_s);
        dialog = driver.dialog(u"connectionDialog"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"connectionName"_s);
        QCOMPARE(name->text(), u"copy"_s);
        name->setText(u"dev"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"connectionAccept"_s)->isEnabled());
        name->setText(u"second"_s);
        QVERIFY(driver.click(dialog, u"connectionAccept"_s));
        QVERIFY(driver.waitUntilIdle());
        QCOMPARE(state(driver, u"second"_s), shell::ConnectionState::Connected);
        QVERIFY(!driver.window().session().connection(u"copy"_s));

        driver.chooseInTree(2, u"removeConnection"_s);
        QTRY_VERIFY(driver.message(u"connection"_s).contains(u"second"_s));
        QVERIFY(clickMessage(driver, u"connection"_s, u"confirmRemoveConnection"_s));
        QCOMPARE(driver.window().session().connections().size(), 1);
        QCOMPARE(project::open(folder)->connections.size(), 1);
        QVERIFY(QFile::exists(m_server.filePath(u"copy.db"_s)));
    }
};

RELVAR_TEST_MAIN(TestConnections)
#include "tst_connections.moc"
