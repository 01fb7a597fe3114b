// SPDX-License-Identifier: GPL-3.0-or-later
// What we write is read by the programs whose formats these are, and they understand what was meant: @dbml/core,
// mermaid and PlantUML.
#include "exports/format.h"
#include "hostile.h"
#include "support/fatalwarnings.h"
#include "support/places.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::exports;
using namespace relvar::test;

namespace {

const auto tools = test::sourceFile(u"build/tools"_s);

struct Understood
{
    QJsonObject document;
    QString error;
};

Understood run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {{}, process.errorString()};
    const QByteArray errors = process.readAllStandardError();
    if (process.exitCode() != 0)
        return {{}, errors.isEmpty() ? u"it failed"_s : QString::fromUtf8(errors)};
    return {QJsonDocument::fromJson(process.readAllStandardOutput()).object(), {}};
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString &id, const Subject &subject)
    {
        const Format *format = exports::format(id);
        const QString path = m_folder.filePath(u"schema."_s + format->endings.first());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(format->write(subject).toUtf8());
        return path;
    }

    static Understood read(const QString &format, const QString &path)
    {
        return run(u"node"_s,
                   {test::sourceFile(u"tests/exports/readers.mjs"_s), tools + u"/node_modules"_s, format, path});
    }

    static bool hasNodeModule(const QString &name)
    {
        return !QStandardPaths::findExecutable(u"node"_s).isEmpty()
               && QDir(tools + u"/node_modules/"_s + name).exists();
    }

private Q_SLOTS:
    void dbmlIsReadAsItWasMeant()
    {
        if (!hasNodeModule(u"@dbml/core"_s))
            QSKIP("@dbml/core is not installed: `./dev deps` puts it into build/tools. That others read our DBML was "
                  "NOT tested.");
        const Subject subject = hostile();
        const Understood understood = read(u"dbml"_s, written(u"dbml"_s, subject));
        QCOMPARE(understood.error, QString());
        const QJsonObject tables = understood.document[u"tables"_s].toObject();
        QCOMPARE(tables.size(), hostileNames().size());
        for (const QString &name : hostileNames()) {
            const QJsonArray columns = tables[name].toArray();
            QVERIFY2(columns.size() == hostileNames().size(), qPrintable(name));
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QJsonObject column = columns.at(i).toObject();
                const QString &meant = hostileNames().at(i);
                QCOMPARE(column[u"name"_s].toString(), meant);
                QCOMPARE(column[u"note"_s].toString(), u"about "_s + meant);
                // An expression cannot hold a backquote.
                QCOMPARE(column[u"default"_s].toString(), u"f('%1')"_s.arg(meant).replace(u'`', u'"'));
            }
        }
        QCOMPARE(understood.document[u"groups"_s].toInt(), hostileNames().size());
        QCOMPARE(understood.document[u"notes"_s].toInt(), hostileNames().size());
        QCOMPARE(understood.document[u"relations"_s].toInt(), hostileNames().size() - 1);
        QCOMPARE(understood.document[u"enums"_s][u"mo\"od"_s].toArray().size(), hostileNames().size());
    }

    void mermaidIsReadAsItWasMeant()
    {
        if (!hasNodeModule(u"mermaid"_s))
            QSKIP("mermaid is not installed: `./dev deps` puts it into build/tools. That others read our diagrams was "
                  "NOT tested.");
        const Understood understood = read(u"mermaid"_s, written(u"mermaid"_s, hostile()));
        QCOMPARE(understood.error, QString());
        const QJsonObject tables = understood.document[u"tables"_s].toObject();
        QCOMPARE(tables.size(), hostileNames().size());
        for (const QString &name : hostileNames()) {
            QString shown = inOneLine(name);
            if (shown.trimmed().isEmpty())
                shown = u"\u00a0"_s;
            const QJsonArray columns = tables[shown].toArray();
            QVERIFY2(columns.size() == hostileNames().size(), qPrintable(shown));
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QJsonObject column = columns.at(i).toObject();
                const QString meant = inOneLine(hostileNames().at(i));
                // The name where Mermaid can say it, else the comment has it.
                QVERIFY2(column[u"name"_s] == meant || column[u"note"_s].toString().contains(meant)
                             || column[u"name"_s] == QString(meant).replace(u' ', u'_'),
                         qPrintable(meant));
            }
        }
        QCOMPARE(understood.document[u"relations"_s].toInt(), hostileNames().size() - 1);
    }

    void plantUmlShowsEveryName()
    {
        const QString jar = tools + u"/plantuml/plantuml.jar"_s;
        const QString java = QStandardPaths::findExecutable(u"java"_s);
        if (java.isEmpty() || !QFile::exists(jar))
            QSKIP("PlantUML is not installed: `./dev deps` puts it into build/tools. That it draws our diagrams was "
                  "NOT tested.");
        const QString path = written(u"plantuml"_s, hostile());
        const Understood understood
            = run(java, {u"-Djava.awt.headless=true"_s, u"-jar"_s, jar, u"-Playout=smetana"_s, u"-tsvg"_s, path});
        QCOMPARE(understood.error, QString());
        QFile picture(m_folder.filePath(u"schema.svg"_s));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&picture);
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text();
        }
        const auto bare = [](QString words) {
            words.remove(QRegularExpression(u"\\s"_s)).remove(u'\u00a0');
            return words;
        };
        text = bare(text);
        for (const QString &name : hostileNames()) {
            // As a table, and as a column with its type.
            QVERIFY2(text.contains(bare(name)), qPrintable(name));
            const QString column = bare(name + u" : type of "_s + name);
            QVERIFY2(text.count(column) >= hostileNames().size(), qPrintable(column));
        }
    }
};

RELVAR_TEST_MAIN(TestReaders)
#include "tst_readers.moc"
