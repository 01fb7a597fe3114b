// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/arrangement.h"
#include "render/export.h"
#include "render/paint.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/serverschema.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::render;
using namespace relvar::test;

namespace {

schema::Table table(quint64 id, const QString &name, const QStringList &columns)
{
    schema::Table result{.id = ObjectId(id), .name = name};
    for (qsizetype i = 0; i < columns.size(); ++i)
        result.columns.append(
            {.id = ObjectId(id * 100 + static_cast<quint64>(i)), .name = columns.at(i), .type = {u"TEXT"_s, {}}});
    return result;
}

/// Three tables in a row and one alone, one of them with names that look like markup.
schema::Schema sample()
{
    schema::Table owner = table(1, u"owner"_s, {u"id"_s, u"full_name"_s});
    owner.primaryKey = schema::PrimaryKey{.id = ObjectId(11), .parts = {{.column = ObjectId(100)}}};
    schema::Table pet = table(2, u"<b>pet</b> & \"co\""_s, {u"id"_s, u"owner_id"_s, u"<i>name</i>"_s});
    pet.columns[1].notNull = true;
    pet.foreignKeys = {{.id = ObjectId(21),
                        .columns = {ObjectId(201)},
                        .referencedTable = owner.id,
                        .referencedColumns = {ObjectId(100)}}};
    schema::Table visit = table(3, u"visit"_s, {u"id"_s, u"pet_id"_s});
    visit.foreignKeys = {{.id = ObjectId(31),
                          .columns = {ObjectId(301)},
                          .referencedTable = pet.id,
                          .referencedColumns = {ObjectId(200)}}};
    return {.tables = {Box<schema::Table>(owner), Box<schema::Table>(pet), Box<schema::Table>(visit),
                       Box<schema::Table>(table(4, u"setting"_s, {u"key"_s, u"value"_s}))}};
}

Picture of(const schema::Schema &schema, const QString &title = {})
{
    return {.arrangement = arrange(schema, {}, diagramFont()), .title = title};
}

/// What a reader of the SVG sees as text, whatever it is split into.
QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"text")
            text += reader.readElementText(QXmlStreamReader::IncludeChildElements) + u'\n';
    }
    return reader.hasError() ? QString() : text;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

QImage painted(const ArrangedTable &arranged, const Style &style, qreal scale)
{
    QImage image((arranged.geometry.size * scale).toSize() + QSize(8, 8), QImage::Format_ARGB32_Premultiplied);
    image.fill(style.theme.canvas);
    QPainter painter(&image);
    painter.translate(4, 4);
    painter.scale(scale, scale);
    paintTable(painter, arranged, style, {}, scale);
    return image;
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void svgHoldsAllNamesAsPlainText()
    {
        const QString path = m_folder.filePath(u"diagram.svg"_s);
        QVERIFY_RESULT(exportPicture(path, of(sample(), u"Vet & <pets>"_s), PictureFormat::Svg));
        const QString text = textOf(path);
        for (const Box<schema::Table> &each : sample().tables) {
            QVERIFY2(text.contains(each->name), qPrintable(each->name + u" is not in\n"_s + text));
            for (const schema::Column &column : each->columns)
                QVERIFY2(text.contains(column.name), qPrintable(column.name));
        }
    }

    void pngIsAsLargeAsTheScaleSays()
    {
        const QString once = m_folder.filePath(u"once.png"_s);
        const QString twice = m_folder.filePath(u"twice.PNG"_s);
        QVERIFY_RESULT(exportPicture(once, of(sample()), PictureFormat::Png, {.scale = 1}));
        QVERIFY_RESULT(exportPicture(twice, of(sample()), PictureFormat::Png, {.scale = 2}));
        const QImage small(once);
        const QImage large(twice);
        QVERIFY(!small.isNull());
        QCOMPARE(large.size(), small.size() * 2);
        QCOMPARE(small.pixelColor(0, 0), lightTheme().canvas);
        // Something is on it: bodies of tables and their headers.
        QVERIFY(pixelsOf(small, lightTheme().surface) > 10'000);
        QVERIFY(pixelsOf(small, lightTheme().header) > 2'000);
    }

    void anEmptySchemaGivesAnEmptyPicture()
    {
        const QString path = m_folder.filePath(u"empty.png"_s);
        QVERIFY_RESULT(exportPicture(path, of({}), PictureFormat::Png));
        QVERIFY(!QImage(path).isNull());
    }

    void whatCannotBeWrittenIsSaid()
    {
        for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Png, PictureFormat::Pdf})
            QVERIFY_FAILS_WITH(exportPicture(m_folder.filePath(u"no/such/folder.svg"_s), of(sample()), format),
                               ExportError::CannotWrite);
        QVERIFY_FAILS_WITH(formatOfPicture(u"diagram.bmp"_s), ExportError::UnknownFormat);
        QVERIFY_FAILS_WITH(
            exportPicture(m_folder.filePath(u"large.png"_s), of(sample()), PictureFormat::Png, {.scale = 5000}),
            ExportError::TooLarge);
    }

    void placesOfTheDiagramAreKept()
    {
        diagram::Diagram diagram;
        for (const Box<schema::Table> &each : sample().tables)
            diagram.placements.append({each->id, QPointF(static_cast<qreal>(each->id.value()) * 800, 96), false});
        const Arrangement arrangement = arrange(sample(), diagram, diagramFont());
        for (const ArrangedTable &each : arrangement.tables)
            QCOMPARE(each.position, diagram.placement(each.table->id)->position);
        QCOMPARE(arrangement.relations.size(), 2);
        QVERIFY(arrangement.relations.first().route.points.size() >= 2);
    }

    void unlikeSignsInOneRowStandApart()
    {
        schema::Schema schema = sample();
        schema::Table visit = *schema.tables.at(2);
        schema::Table bill = visit;
        bill.id = ObjectId(5);
        bill.name = u"bill"_s;
        bill.foreignKeys[0].id = ObjectId(51);
        schema.tables.append(Box<schema::Table>(bill));
        const auto parentRows = [](const schema::Schema &of) {
            const RelationEnds between = relationsBetween(arrange(of, {}, diagramFont()).tables);
            QSet<qreal> rows;
            for (const diagram::Relation &ends : between.ends) {
                if (ends.parent == ObjectId(2))
                    rows.insert(ends.parentRow);
            }
            return rows;
        };
        QCOMPARE(parentRows(schema).size(), 1);
        bill.columns[1].notNull = true;
        schema.tables.last() = Box<schema::Table>(bill);
        const QList<qreal> rows = parentRows(schema).values();
        QCOMPARE(rows.size(), 2);
        QVERIFY(std::abs(rows.first() - rows.last()) < rowHeight / 2);
    }

    void rowsAreWhereTheyArePainted()
    {
        const Box<schema::Table> pet = sample().tables.at(1);
        const TableGeometry all = measure(*pet, pet->name, {}, diagram::Detail::Columns, diagramFont());
        QCOMPARE(all.rows.size(), 3);
        QCOMPARE(all.rowRect(ObjectId(202)).top(), headerHeight + 2 * rowHeight);
        const TableGeometry keys = measure(*pet, pet->name, {}, diagram::Detail::Keys, diagramFont());
        QCOMPARE(keys.rows.size(), 1);
        QCOMPARE(keys.rows.first().column, ObjectId(201));
        QCOMPARE(keys.rowRect(ObjectId(202)), keys.headerRect());
        QVERIFY(measure(*pet, pet->name, {}, diagram::Detail::Name, diagramFont()).rows.isEmpty());
    }

    void aTableSaysWhatItStandsFor()
    {
        const Arrangement folded = arrange(server::schema(), {}, diagramFont());
        QCOMPARE(folded.tables.size(), 3);
        const auto payments
            = std::find_if(folded.tables.cbegin(), folded.tables.cend(),
                           [](const ArrangedTable &table) { return table.table->id == server::payments; });
        QCOMPARE(payments->note, u"2 partitions"_s);
        QCOMPARE(payments->geometry.note.top(), payments->geometry.rows.last().rect.bottom());
        QVERIFY(payments->geometry.size.height() >= payments->geometry.note.bottom());
        QCOMPARE(folded.relations.size(), 1);

        const Arrangement unfolded = arrange(server::schema(), {}, diagramFont(), {server::payments});
        QCOMPARE(unfolded.tables.size(), 5);
        QCOMPARE(unfolded.relations.size(), 2);
    }

    void longNamesWidenATableUpToALimit()
    {
        const auto widthOf = [](const QString &name) {
            return measure(table(1, name, {name}), name, {}, diagram::Detail::Columns, diagramFont()).size.width();
        };
        const qreal usual = widthOf(u"name"_s);
        const qreal longer = widthOf(QString(30, u'n'));
        const qreal endless = widthOf(QString(3'000, u'n'));
        QVERIFY(usual < longer);
        QVERIFY(longer <= endless);
        QCOMPARE(endless, widthOf(QString(4'000, u'n')));
        QVERIFY(endless < 600);
    }

    void marksHaveColourAndSign()
    {
        Style style{lightTheme(), diagramFont(), {}};
        const Arrangement arrangement = arrange(sample(), {}, style.font);
        const ArrangedTable &pet = arrangement.tables.at(1);
        const QImage plain = painted(pet, style, 2);
        for (const auto &[mark, colour] :
             {std::pair(Mark::Added, style.theme.added), std::pair(Mark::Altered, style.theme.altered),
              std::pair(Mark::Dropped, style.theme.dropped)}) {
            style.marks = {{ObjectId(202), mark}};
            const QImage marked = painted(pet, style, 2);
            QVERIFY(pixelsOf(plain, colour) == 0);
            // The sign itself, in full colour left of the name.
            const QRect gutter = pet.geometry.rowRect(ObjectId(202)).toRect();
            QVERIFY(pixelsOf(marked.copy(4 + gutter.left() * 2, 4 + gutter.top() * 2, 28, gutter.height() * 2), colour)
                    > 0);
        }
    }

    void farAwayATableIsItsNameAndThenABlock()
    {
        QCOMPARE(closenessAt(1), Closeness::Near);
        QCOMPARE(closenessAt(0.25), Closeness::Far);
        QCOMPARE(closenessAt(0.06), Closeness::Farthest);
        const Style style{lightTheme(), diagramFont(), {}};
        const Arrangement arrangement = arrange(sample(), {}, style.font);
        // A block has no letters: one colour inside.
        const QImage block = painted(arrangement.tables.first(), style, 0.06);
        QCOMPARE(block.pixelColor(block.width() / 2, block.height() / 2), style.theme.border);
        const QImage far = painted(arrangement.tables.first(), style, 0.25);
        QVERIFY(pixelsOf(far, style.theme.header) > 100);
        QVERIFY(pixelsOf(far, style.theme.surface) == 0);
    }
};

RELVAR_TEST_MAIN(TestPictures)
#include "tst_pictures.moc"
