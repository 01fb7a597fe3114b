// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for FluentORM of schemas that nobody chose: Zig compiles it, its calls make the snapshot beside it,
// and its SQL builds what Relvar builds. FluentORM runs the files as they are; here the test does.
#include "dialects/builtin.h"
#include "frameworks/frameworktrial.h"
#include "frameworks/targets.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/resultassert.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestRandomFluentOrm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_schemas.start()); }
    void compilesAndBuilds();

private:
    RandomSchemas m_schemas;
};

void TestRandomFluentOrm::compilesAndBuilds()
{
    const QString zig = sourceFile(u"build/tools/zig/ziglang/zig"_s);
    if (!QFile::exists(zig)) {
        QSKIP("Zig is not there: `./dev test -L interop` puts it into build/tools/zig. That what is written for "
              "FluentORM of random schemas compiles was NOT tested.");
    }
    const dialect::Dialect &server = *dialect::find(dialects::builtin(), u"postgresql"_s);
    const FrameworkTrial::Tools tools{.migrate =
                                          [&](const Repository &repository) {
                                              QString newest;
                                              for (auto file = repository.files.cbegin();
                                                   file != repository.files.cend(); ++file) {
                                                  if (file.key().startsWith(u"migrations/"_s)
                                                      && !file.key().endsWith(u"_down.sql"_s))
                                                      newest = file.value();
                                              }
                                              QVERIFY_RESULT(m_schemas.server().run(repository.name, newest));
                                          },
                                      .isWayBack = [](const QString &file) { return file.endsWith(u"_down.sql"_s); },
                                      .history = {}};
    FrameworkTrial trial(m_schemas, frameworks::fluentOrm(), server, tools);
    QByteArray program = "const std = @import(\"std\");\nconst fluentorm = @import(\"fluentorm\");\n"
                         "pub fn main() !void {\n    @setEvalBranchQuota(1000000);\n";
    QList<std::pair<QString, QJsonArray>> snapshots;
    trial.tryEach(3, [&](const RandomPair &pair, int seed) {
        Repository repository = trial.makeRepository(u"seed%1"_s.arg(seed), {});
        trial.upAndDown(pair, repository);
        program += "    try fluentorm.printSnapshot(.{\n";
        for (auto file = repository.files.cbegin(); file != repository.files.cend(); ++file) {
            if (file.key().endsWith(u".zig"_s))
                program += "        @import(\"" + repository.name.toUtf8() + '/' + file.key().toUtf8() + "\"),\n";
        }
        program += "    });\n    try std.fs.File.stdout().writeAll(\"\\n\");\n";
        const QString snapshot = repository.files.value(u"schemas/.fluent_snapshot.json"_s);
        snapshots.append({repository.name, QJsonDocument::fromJson(snapshot.toUtf8())[u"tables"].toArray()});
    });
    if (QTest::currentTestFailed() || snapshots.isEmpty())
        return;
    trial.bench().write(u"main.zig"_s, program + "}\n");
    Workbench bench;
    const QStringList caches{u"--cache-dir"_s, bench.path(u"cache"_s), u"--global-cache-dir"_s, bench.path(u"cache"_s)};
    for (const auto &[name, snapshot] : std::as_const(snapshots))
        QVERIFY_EXIT(trial.bench().program(zig, {u"fmt"_s, u"--check"_s, name}), 0);
    const Outcome made
        = trial.bench().program(zig, QStringList{u"run"_s} + caches
                                         + QStringList{u"--dep"_s, u"fluentorm"_s, u"-Mroot=main.zig"_s,
                                                       u"-Mfluentorm="_s + sourceFile(u"tests/cli/fluentorm.zig"_s)});
    QVERIFY_EXIT(made, 0);
    const QList<QByteArray> lines = made.output.trimmed().split('\n');
    QCOMPARE(lines.size(), snapshots.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QMap<QString, QJsonValue> tables;
        for (const QJsonValue &table : QJsonDocument::fromJson(lines.at(i)).array())
            tables.insert(table[u"name"_s].toString(), table);
        // Files of tables that are gone are a person's to remove, which the output says.
        for (const QJsonValue &table : snapshots.at(i).second) {
            const QString name = table[u"name"_s].toString();
            QVERIFY2(tables.value(name) == table, qPrintable(snapshots.at(i).first + u": "_s + name));
        }
    }
    qInfo("%d schemas; %d changes refused with a reason", int(snapshots.size()), trial.refused);
}

RELVAR_TEST_MAIN(TestRandomFluentOrm)
#include "tst_randomfluentorm.moc"
