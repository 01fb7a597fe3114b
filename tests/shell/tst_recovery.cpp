// SPDX-License-Identifier: GPL-3.0-or-later
// The real program is killed while somebody draws, and started again.
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "windowdriver.h"

#include "dialects/builtin.h"
#include "shell/demo.h"

#include <QProcess>
#include <QRegularExpression>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

namespace {

constexpr int patienceMs = 60000;
/// So old may be what comes back.
constexpr qint64 lossMs = 2000;

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

struct Line
{
    qint64 time = 0;
    QString text;
};

/// relvar with the typist in it.
class Program
{
public:
    Program(const QString &home, const QStringList &arguments, const QString &task)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
        environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
        environment.insert(u"XDG_CACHE_HOME"_s, home + u"/cache"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_PLUGIN_PATH"_s, builtProgram(u"plugins"_s));
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"typist"_s);
        environment.insert(u"RELVAR_TYPIST"_s, task);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(builtProgram(u"relvar"_s), arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QList<Line> lines()
    {
        m_output += m_process.readAllStandardOutput();
        QList<Line> all;
        for (const QByteArray &line : m_output.split('\n')) {
            const qsizetype space = line.indexOf(' ');
            if (space > 0)
                all.append({line.left(space).toLongLong(), QString::fromUtf8(line.mid(space + 1))});
        }
        return all;
    }
    [[nodiscard]] bool waitFor(const std::function<bool(const QList<Line> &)> &condition)
    {
        return QTest::qWaitFor([&] { return condition(lines()); }, patienceMs);
    }
    [[nodiscard]] bool says(const QString &part)
    {
        return waitFor([&part](const QList<Line> &lines) {
            return std::any_of(lines.cbegin(), lines.cend(),
                               [&part](const Line &line) { return line.text.contains(part); });
        });
    }
    [[nodiscard]] QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }
    /// As `kill -9` does it. The time at which it was dead.
    qint64 kill()
    {
        const qint64 time = now();
        m_process.kill();
        m_process.waitForFinished(patienceMs);
        return time;
    }
    [[nodiscard]] bool ends() { return m_process.waitForFinished(patienceMs) && m_process.exitCode() == 0; }

private:
    QProcess m_process;
    QByteArray m_output;
};

/// How many changes the window has shown until then.
int changesUntil(const QList<Line> &lines, qint64 time)
{
    static const QRegularExpression count(u"^changes (\\d+) "_s);
    int most = 0;
    for (const Line &line : lines) {
        const QRegularExpressionMatch match = count.match(line.text);
        if (match.hasMatch() && line.time <= time)
            most = std::max(most, match.captured(1).toInt());
    }
    return most;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDrawnTwoSecondsBeforeIsBack_data()
    {
        QTest::addColumn<bool>("isProject");
        QTest::newRow("project") << true;
        QTest::newRow("database without a project") << false;
    }

    void whatWasDrawnTwoSecondsBeforeIsBack()
    {
        QFETCH(bool, isProject);
        const QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", home.filePath(u"data"_s).toUtf8());
        QString place = home.filePath(u"shop.db"_s);
        if (isProject) {
            place = home.filePath(u"clinic"_s);
            QVERIFY(shell::prepareDemo(dialects::builtin(), u":/demo"_s, place, {}));
        } else {
            QVERIFY(change(place, u"CREATE TABLE customers (id INTEGER PRIMARY KEY)"_s));
        }

        int expected = 0;
        {
            Program program(home.path(), {place}, u"draw"_s);
            // Longer than the loss that is allowed, and without a pause.
            const bool drawn = program.waitFor([](const QList<Line> &lines) {
                qint64 first = 0;
                for (const Line &line : lines) {
                    if (first == 0 && line.text.startsWith("changes 1 "_L1))
                        first = line.time;
                }
                return first > 0 && now() - first > 2 * lossMs;
            });
            QVERIFY2(drawn, qPrintable(program.errors()));
            const qint64 end = program.kill();
            expected = changesUntil(program.lines(), end - lossMs);
        }
        QVERIFY2(expected >= 2, qPrintable(QString::number(expected)));

        {
            Program program(home.path(), {}, u"look"_s);
            QVERIFY2(program.says(u"did not come to its end"_s), qPrintable(program.errors()));
            QVERIFY(program.waitFor([](const QList<Line> &lines) { return changesUntil(lines, now()) > 0; }));
            QVERIFY2(changesUntil(program.lines(), now()) >= expected,
                     qPrintable(u"%1 of %2"_s.arg(changesUntil(program.lines(), now())).arg(expected)));
            // Killed again, though nothing was drawn this time.
            program.kill();
        }
        {
            Program program(home.path(), {}, u"quit"_s);
            QVERIFY(program.ends());
            QVERIFY(changesUntil(program.lines(), now()) >= expected);
        }
        {
            // Whoever ends the program properly hears of no crash.
            Program program(home.path(), {}, u"look"_s);
            QVERIFY(program.says(u"as you left it"_s));
            program.kill();
        }
        Program program(home.path(), {u"--no-restore"_s}, u"look"_s);
        QVERIFY(program.says(u"start page"_s));
        QTest::qWait(500);
        QCOMPARE(changesUntil(program.lines(), now()), 0);
    }
};

RELVAR_TEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
