// SPDX-License-Identifier: GPL-3.0-or-later
// Whole databases as people have them, from the folder RELVAR_CORPORA: their diagrams obey the laws of every diagram.
#include "dialects/builtin.h"
#include "dialects/postgresql/scriptreader.h"
#include "render/arrangement.h"
#include "render/theme.h"
#include "support/drawing.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;

namespace {

test::Drawn drawn(const render::Arrangement &arrangement)
{
    test::Drawn result;
    for (const render::ArrangedTable &table : arrangement.tables)
        result.tables.append({table.table->id, table.rect()});
    result.relations = render::relationsBetween(arrangement.tables).ends;
    for (const render::ArrangedRelation &relation : arrangement.relations)
        result.routes.append(relation.route);
    return result;
}

} // namespace

class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDiagramCanBeRead_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = qEnvironmentVariable("RELVAR_CORPORA");
        if (folder.isEmpty())
            QSKIP("RELVAR_CORPORA names no folder with databases");
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.sql"_s, u"*.sqlite"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }

    void everyDiagramCanBeRead()
    {
        QFETCH(const QString, path);
        schema::Schema schema;
        if (path.endsWith(u".sql"_s)) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            schema = postgresql::readScript(file.readAll()).snapshot.schema;
        } else {
            const dialect::Dialect &sqlite = *dialect::find(dialects::builtin(), u"sqlite"_s);
            const auto connection = sqlite.open({.address = path});
            QVERIFY_RESULT(connection);
            const auto read = sqlite.introspect(**connection);
            QVERIFY_RESULT(read);
            schema = read->schema;
        }
        const test::Drawn diagram = drawn(render::arrange(schema, {}, render::diagramFont()));
        const test::Quality quality = test::qualityOf(diagram);
        QCOMPARE(diagram.routes.size(), diagram.relations.size());
        QCOMPARE(quality.overlaps, 0);
        QCOMPARE(quality.throughTables, 0);
        QCOMPARE(quality.besideRows, 0);
    }
};

RELVAR_TEST_MAIN(TestCorpora)
#include "tst_corpora.moc"
