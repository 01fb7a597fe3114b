// SPDX-License-Identifier: GPL-3.0-or-later
// What tables and relations look like in each notation, where names stand, and whether colours can be read.
#include "render/arrangement.h"
#include "render/paint.h"
#include "support/fatalwarnings.h"
#include "theme/palette.h"

#include <QImage>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::render;

namespace {

schema::Table table(quint64 id, const QString &name, const QStringList &columns, const QList<int> &key)
{
    schema::Table result{.id = ObjectId(id), .name = name};
    for (qsizetype i = 0; i < columns.size(); ++i)
        result.columns.append(
            {.id = ObjectId(id * 100 + static_cast<quint64>(i)), .name = columns.at(i), .type = {u"TEXT"_s, {}}});
    result.primaryKey = schema::PrimaryKey{.id = ObjectId(id * 100 + 90), .parts = {}};
    for (const int column : key)
        result.primaryKey->parts.append({.column = result.columns.at(column).id});
    return result;
}

void refer(schema::Table &child, int column, quint64 parent, bool notNull)
{
    child.columns[column].notNull = notNull;
    child.foreignKeys.append({.id = ObjectId(child.id.value() * 100 + 50 + static_cast<quint64>(column)),
                              .name = child.name + u"_refers"_s,
                              .columns = {child.columns.at(column).id},
                              .referencedTable = ObjectId(parent),
                              .referencedColumns = {ObjectId(parent * 100)}});
}

/// orders ← order_lines (identifying), orders ← notes (optional).
schema::Schema shop()
{
    schema::Table lines = table(2, u"order_lines"_s, {u"amount"_s, u"order_id"_s, u"line"_s}, {1, 2});
    refer(lines, 1, 1, true);
    schema::Table notes = table(3, u"notes"_s, {u"id"_s, u"order_id"_s}, {0});
    refer(notes, 1, 1, false);
    return {.tables = {Box<schema::Table>(table(1, u"orders"_s, {u"id"_s, u"total"_s}, {0})), Box<schema::Table>(lines),
                       Box<schema::Table>(notes)}};
}

Arrangement arranged(diagram::Diagram diagram)
{
    diagram.placements = {{.table = ObjectId(1), .position = {0, 0}},
                          {.table = ObjectId(2), .position = {480, 0}},
                          {.table = ObjectId(3), .position = {480, 240}}};
    return arrange(shop(), diagram, diagramFont());
}

const ArrangedTable &tableOf(const Arrangement &arrangement, quint64 id)
{
    return *std::find_if(arrangement.tables.cbegin(), arrangement.tables.cend(),
                         [id](const ArrangedTable &each) { return each.table->id == ObjectId(id); });
}

const ArrangedRelation &relationOf(const Arrangement &arrangement, quint64 child)
{
    return *std::find_if(arrangement.relations.cbegin(), arrangement.relations.cend(),
                         [child](const ArrangedRelation &each) { return each.child == ObjectId(child); });
}

QImage painted(const ArrangedRelation &relation, const Style &style)
{
    QImage image(1200, 600, QImage::Format_RGB32);
    image.fill(style.theme.canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(100, 100);
    paintRelation(painter, relation, style);
    return image;
}

int differing(const QImage &image, const QRectF &area, const QColor &ground)
{
    int count = 0;
    const QRect pixels = area.translated(100, 100).toAlignedRect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            count += image.pixelColor(x, y) != ground;
    }
    return count;
}

} // namespace

class TestNotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idef1xPutsTheKeyFirstAndTellsDependentTables()
    {
        const Arrangement shown = arranged({.notation = diagram::Notation::Idef1x});
        const TableGeometry &lines = tableOf(shown, 2).geometry;
        QVERIFY(lines.isDependent);
        QVERIFY(!tableOf(shown, 1).geometry.isDependent);
        QCOMPARE(lines.rows.at(0).name, u"order_id"_s);
        QCOMPARE(lines.rows.at(1).name, u"line"_s);
        QCOMPARE(lines.keyLine, lines.rows.at(2).rect.top());
        QCOMPARE(lines.rows.at(0).marks, u"(FK)"_s);
        QCOMPARE(lines.rows.at(2).marks, u"(O)"_s);
        QVERIFY(relationOf(shown, 2).isIdentifying);
        QVERIFY(!relationOf(shown, 3).isIdentifying);
    }

    void umlSaysKeysAndMultiplicitiesInWords()
    {
        const Arrangement shown = arranged({.notation = diagram::Notation::Uml});
        QCOMPARE(tableOf(shown, 2).geometry.rows.at(1).marks, u"{PK, FK}"_s);
        QCOMPARE(tableOf(shown, 1).geometry.rows.at(0).marks, u"{PK}"_s);
        QCOMPARE(tableOf(shown, 3).geometry.rows.at(1).marks, u"[0..1] {FK}"_s);
        QCOMPARE(tableOf(shown, 3).geometry.rows.at(1).icon, TableGeometry::Icon::None);
        // Nothing runs into what is beside it.
        for (const ArrangedTable &table : shown.tables) {
            QVERIFY(table.geometry.nameLeft < table.geometry.typeLeft);
            QVERIFY(table.geometry.typeLeft < table.geometry.marksLeft);
            QVERIFY(table.geometry.marksLeft < table.geometry.size.width());
        }
    }

    void eachNotationDrawsItsOwnEnds()
    {
        const Style style{lightTheme(), diagramFont(), {}};
        QList<QImage> pictures;
        for (const auto notation : {diagram::Notation::CrowsFoot, diagram::Notation::Idef1x, diagram::Notation::Uml}) {
            const ArrangedRelation relation = relationOf(arranged({.notation = notation}), 3);
            const QImage picture = painted(relation, style);
            // More than the bare line at both ends.
            for (const QPointF &end : {relation.route.points.first(), relation.route.points.last()}) {
                const QRectF beside(end - QPointF(20, 14), end + QPointF(20, -2));
                QVERIFY(differing(picture, beside, style.theme.canvas) > 5);
            }
            pictures.append(picture);
        }
        QVERIFY(pictures.at(0) != pictures.at(1) && pictures.at(1) != pictures.at(2));
    }

    void linesAreBrokenWhereTheyPassBelowOthers()
    {
        const QPainterPath whole = linePath({{0, 0}, {100, 0}});
        const QPainterPath broken = linePath({{0, 0}, {100, 0}}, {{40, 0}});
        QCOMPARE(whole.elementCount(), 2);
        QCOMPARE(broken.elementCount(), 4);
        QCOMPARE(broken.elementAt(2).type, QPainterPath::MoveToElement);
        QVERIFY(broken.elementAt(1).x < 40 && broken.elementAt(2).x > 40);
        // No room for a gap in a bend.
        QCOMPARE(linePath({{0, 0}, {100, 0}, {100, 50}}, {{98, 0}}).elementCount(),
                 linePath({{0, 0}, {100, 0}, {100, 50}}).elementCount());
    }

    void labelsStandOnTheirLineAndOverNothing()
    {
        const Arrangement shown = arranged({.relationLabels = true});
        int placed = 0;
        for (const ArrangedRelation &relation : shown.relations) {
            QVERIFY(!relation.label.isEmpty());
            if (relation.labelRect.isEmpty())
                continue;
            ++placed;
            for (const ArrangedTable &table : shown.tables)
                QVERIFY(!table.rect().intersects(relation.labelRect));
            const QList<QPointF> &points = relation.route.points;
            bool isOnLine = false;
            for (qsizetype i = 1; i < points.size(); ++i)
                isOnLine = isOnLine
                           || QRectF(points.at(i - 1), points.at(i))
                                  .normalized()
                                  .adjusted(-4, -4, 4, 4)
                                  .intersects(relation.labelRect);
            QVERIFY(isOnLine);
            for (const ArrangedRelation &other : shown.relations)
                QVERIFY(&other == &relation || !other.labelRect.intersects(relation.labelRect));
        }
        QVERIFY(placed > 0);
        // On a short line there is as much of the name as fits, and both of its ends.
        ArrangedRelation shortLine = shown.relations.first();
        shortLine.label = u"a_constraint_with_a_very_long_name_indeed_fkey"_s;
        shortLine.route.points = {{0, 0}, {220, 0}};
        QList<ArrangedRelation> lines{shortLine};
        placeLabels(lines, {}, diagramFont());
        QVERIFY(!lines.first().labelRect.isEmpty());
        QVERIFY(lines.first().labelRect.width() < 220);
        QVERIFY(lines.first().labelText.startsWith(u"a_"_s) && lines.first().labelText.endsWith(u"y"_s));
        QVERIFY(lines.first().labelText.contains(u'…'));
        // Without room there is none: a table right behind the line's end.
        QList<ArrangedRelation> crowded{shown.relations.first()};
        placeLabels(crowded, {QRectF(-2000, -2000, 4000, 4000)}, diagramFont());
        QVERIFY(crowded.first().labelRect.isEmpty());
    }

    void areasLieBehindTheirTablesAlone()
    {
        diagram::Area area{.id = ObjectId(77), .name = u"Sales"_s, .colour = 2, .tables = {ObjectId(1), ObjectId(3)}};
        const QHash<ObjectId, QRectF> free{{ObjectId(1), {0, 0, 200, 100}}, {ObjectId(3), {600, 0, 200, 100}}};
        const QList<ArrangedArea> one = arrangeAreas({area}, free, diagramFont());
        QCOMPARE(one.first().pieces.size(), 1);
        QVERIFY(one.first().pieces.first().rect.contains(free.value(ObjectId(3))));
        QHash<ObjectId, QRectF> between = free;
        between.insert(ObjectId(2), {300, 0, 200, 100});
        const QList<ArrangedArea> two = arrangeAreas({area}, between, diagramFont());
        QCOMPARE(two.first().pieces.size(), 2);
        for (const ArrangedArea::Piece &piece : two.first().pieces) {
            QVERIFY(!piece.rect.intersects(between.value(ObjectId(2))));
            QVERIFY(piece.rect.contains(piece.title));
        }
    }

    void everyColourOfAreasAndNotesCanBeRead_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << lightTheme();
        QTest::newRow("dark") << darkTheme();
        QTest::newRow("print") << printTheme();
        QTest::newRow("window, light") << themeFor(theme::palette(false));
        QTest::newRow("window, dark") << themeFor(theme::palette(true));
    }

    void everyColourOfAreasAndNotesCanBeRead()
    {
        QFETCH(const Theme, theme);
        constexpr double least = 4.5;
        QVERIFY(contrast(Qt::black, Qt::white) > 20.9);
        QVERIFY(contrast(theme.text, theme.surface) >= least);
        QVERIFY(contrast(theme.text, theme.header) >= least);
        QVERIFY(contrast(theme.muted, theme.surface) >= least);
        for (int i = 0; i < diagram::colourCount; ++i) {
            const AreaColour &colour = theme.area(i);
            QVERIFY2(contrast(colour.plateText, colour.plate) >= least, qPrintable(QString::number(i)));
            QVERIFY2(contrast(theme.text, colour.header) >= least, qPrintable(QString::number(i)));
            QVERIFY2(contrast(theme.text, colour.paper) >= least, qPrintable(QString::number(i)));
            for (int other = 0; other < i; ++other)
                QVERIFY(theme.area(other).header != colour.header);
        }
    }
};

RELVAR_TEST_MAIN(TestNotations)
#include "tst_notations.moc"
