// SPDX-License-Identifier: GPL-3.0-or-later
// How good diagrams come out, in numbers, and what that takes: the demo, the schemas in RELVAR_CORPORA, and made-up
// ones, against what Graphviz's own programs draw of the same tables and relations. Arguments: numbers of tables.
#include "canvas/diagramscene.h"
#include "dialects/builtin.h"
#include "dialects/postgresql/scriptreader.h"
#include "graphvizdrawing.h"
#include "measure.h"
#include "render/arrangement.h"
#include "render/theme.h"
#include "support/drawing.h"
#include "support/places.h"

#include <QApplication>
#include <QDir>
#include <QFile>

using namespace relvar;
using namespace relvar::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repetitions = 3;
// dot takes some minutes beyond this; what is not drawn for a comparison is drawn once.
constexpr qsizetype mostForDot = 2000;
// neato's orthogonal lines take minutes beyond this.
constexpr qsizetype mostForNeato = 120;
constexpr int frames = 60;

struct Subject
{
    QString name;
    test::Drawing drawing;
};

test::Drawing drawingOf(const schema::Schema &schema)
{
    const QList<render::ArrangedTable> tables
        = render::measureTables(diagram::foldPartitions(schema), {}, render::diagramFont());
    return {render::layoutInput(tables, {}).tables, render::relationsBetween(tables).ends};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"%1 cannot be read"_s.arg(path));
    return file.readAll();
}

Subject demo()
{
    const QDir folder(test::sourceFile(u"resources/demo-postgresql/migrations"_s));
    QByteArray script;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const QByteArray text = readAll(folder.filePath(name));
        script += text.left(text.indexOf("-- migrate:down"));
    }
    return {u"demo"_s, drawingOf(postgresql::readScript(script).snapshot.schema)};
}

QList<Subject> corpora()
{
    QList<Subject> result;
    const QString path = qEnvironmentVariable("RELVAR_CORPORA");
    // An empty path would be the current folder.
    if (path.isEmpty())
        return result;
    const QDir folder(path);
    for (const QFileInfo &file : folder.entryInfoList({u"*.sql"_s, u"*.sqlite"_s}, QDir::Files, QDir::Name)) {
        if (file.suffix() == u"sql"_s) {
            const auto read = postgresql::readScript(readAll(file.filePath()));
            if (!read.snapshot.schema.tables.isEmpty())
                result.append({file.fileName(), drawingOf(read.snapshot.schema)});
            continue;
        }
        const dialect::Dialect &sqlite = *dialect::find(dialects::builtin(), u"sqlite"_s);
        const auto connection = sqlite.open({.address = file.filePath()});
        if (!connection)
            giveUp(connection.error().toString());
        const auto read = sqlite.introspect(**connection);
        if (!read)
            giveUp(read.error().toString());
        result.append({file.fileName(), drawingOf(read->schema)});
    }
    return result;
}

enum class MemoryCount { Anew, Further };

/// The most bytes that this process had at once, since the last time that was counted anew. 0 where /proc is missing.
qint64 mostMemory(MemoryCount count)
{
    // https://docs.kernel.org/filesystems/proc.html: 5 sets VmHWM back to what is in use.
    QFile reset(u"/proc/self/clear_refs"_s);
    if (count == MemoryCount::Anew && reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        reset.write("5");
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

QString thousands(qreal pixels)
{
    return QString::number(pixels / 1000, 'f', pixels < 10'000 ? 1 : 0);
}

QString sides(QSizeF size)
{
    return u"%1 × %2"_s.arg(thousands(size.width()), thousands(size.height()));
}

void addOurs(const Subject &subject, Table &table)
{
    QList<double> layout;
    QList<double> routing;
    test::Drawn drawn;
    const qint64 before = mostMemory(MemoryCount::Anew);
    for (int i = 0; i < (subject.drawing.tables.size() <= mostForDot ? repetitions : 1); ++i) {
        QList<diagram::Placement> placements;
        layout.append(processorSecondsOf(Counted::ThisThread, [&] {
            placements = diagram::layout(subject.drawing.tables, subject.drawing.links());
        }));
        drawn = test::placed(subject.drawing, placements);
        routing.append(processorSecondsOf(Counted::ThisThread, [&] {
            drawn.routes = diagram::routeRelations(drawn.tables, drawn.relations);
        }));
    }
    const qint64 taken = mostMemory(MemoryCount::Further) - before;
    const test::Quality quality = test::qualityOf(drawn);
    table.add({subject.name, QString::number(subject.drawing.tables.size()),
               QString::number(subject.drawing.relations.size()), u"Relvar"_s, QString::number(quality.overlaps),
               QString::number(quality.throughTables), QString::number(quality.crossings),
               u"%1 (%2)"_s.arg(thousands(quality.length), thousands(quality.seen)), QString::number(quality.bends),
               sides(quality.size), u"%1 + %2"_s.arg(time(median(layout)), time(median(routing))), megabytes(taken)});
}

void addGraphviz(const Subject &subject, GraphvizProgram program, Table &table)
{
    const GraphvizQuality quality = drawWithGraphviz(subject.drawing, program);
    table.add({{},
               {},
               {},
               program == GraphvizProgram::Dot ? u"dot"_s : u"neato"_s,
               QString::number(quality.overlaps),
               QString::number(quality.throughTables),
               QString::number(quality.crossings),
               thousands(quality.length),
               {},
               sides(quality.size),
               time(quality.seconds),
               {}});
}

/// One parent with fifty children among many tables, dragged: what this thread does for a frame.
void measureDrag(int tables, Table &table)
{
    schema::Schema schema;
    const auto idOf = [](int i) { return ObjectId(static_cast<quint64>(i) + 1); };
    for (int i = 0; i < tables; ++i) {
        schema::Table made{.id = idOf(i), .name = u"table_%1"_s.arg(i)};
        for (int k = 0; k < 8; ++k)
            made.columns.append(
                {.id = idOf(1'000'000 + i * 8 + k), .name = u"column_%1"_s.arg(k), .type = {u"integer"_s, {}}});
        const int parent = i > 0 && i <= 50 ? 0 : i > 50 ? i / 2 : -1;
        if (parent >= 0)
            made.foreignKeys.append({.id = idOf(100'000 + i),
                                     .columns = {made.columns.at(1).id},
                                     .referencedTable = idOf(parent),
                                     .referencedColumns = {idOf(1'000'000 + parent * 8)}});
        schema.tables.append(Box<schema::Table>(made));
    }
    canvas::DiagramScene scene;
    canvas::ShownSchema shown;
    shown.schema = schema;
    scene.show(shown, {});
    while (scene.isPlacing() || !scene.tableItem(idOf(0)))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QList<double> seconds;
    QPointF position = scene.tableItem(idOf(0))->table().position;
    for (int i = 0; i < frames; ++i) {
        position += QPointF(8, i % 3 * 8);
        seconds.append(secondsOf([&] { scene.moveTables({{idOf(0), position}}); }));
        QCoreApplication::processEvents();
    }
    std::sort(seconds.begin(), seconds.end());
    table.add({QString::number(tables), time(median(seconds)), time(seconds.at(seconds.size() * 95 / 100))});
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QList<int> sizes = sizesFrom(QCoreApplication::arguments(), {10, 30, 100, 300, 1000, 2000, 10'000});
    QList<Subject> subjects{demo()};
    subjects += corpora();
    for (const int tables : sizes)
        subjects.append({u"made up"_s, test::syntheticDrawing(tables, 1)});

    Table table({u"schema"_s, u"tables"_s, u"relations"_s, u"drawn by"_s, u"overlaps"_s, u"lines through tables"_s,
                 u"crossings"_s, u"length (seen), 1,000 px"_s, u"bends"_s, u"size, 1,000 px"_s, u"layout + routing"_s,
                 u"memory"_s});
    for (const Subject &subject : std::as_const(subjects)) {
        say(u"%1, %2 tables"_s.arg(subject.name).arg(subject.drawing.tables.size()));
        addOurs(subject, table);
        if (subject.drawing.relations.isEmpty())
            continue;
        if (subject.drawing.tables.size() <= mostForDot)
            addGraphviz(subject, GraphvizProgram::Dot, table);
        if (subject.drawing.tables.size() <= mostForNeato)
            addGraphviz(subject, GraphvizProgram::Neato, table);
    }
    table.print();

    Table drags({u"dragging a table with 50 relations among"_s, u"this thread, for a frame"_s, u"95 of 100"_s});
    for (const int tables : sizes) {
        if (tables >= 100 && tables <= mostForDot)
            measureDrag(tables, drags);
    }
    drags.print();
    return 0;
}
