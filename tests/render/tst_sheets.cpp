// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are larger than one file or one sheet: nothing of them is lost or cut off.
#include "render/export.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"
#include "support/shopschema.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::render;
using namespace relvar::test;

namespace {

/// Tables in a grid, with as many copies of the customers as asked for.
Picture wide(int columns, int rows)
{
    schema::Schema schema;
    diagram::Diagram diagram;
    for (int i = 0; i < columns * rows; ++i) {
        schema::Table table = *shop::schema().tables.first();
        table.id = ObjectId(static_cast<quint64>(10'000 + i));
        table.name = u"table_%1"_s.arg(i);
        schema.tables.append(Box<schema::Table>(table));
        diagram.placements.append({table.id, QPointF(i % columns * 400, i / columns * 240)});
    }
    return {.arrangement = arrange(schema, diagram, diagramFont()), .title = u"Wide"_s};
}

QPageLayout a4()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter};
}

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aLargePngBecomesFilesSideBySide()
    {
        const Picture picture = wide(60, 2);
        const QString path = m_folder.filePath(u"large.png"_s);
        const Result<Exported> exported = exportPicture(path, picture, PictureFormat::Png, {.scale = 1});
        QVERIFY_RESULT(exported);
        QVERIFY(exported->paths.size() > 1);
        QCOMPARE(exported->paths.size(), exported->size.count());
        QVERIFY(!QFile::exists(path));
        QCOMPARE(exported->paths.first(), m_folder.filePath(u"large-1-1.png"_s));
        // Put together they are the whole, pixel by pixel.
        const QRectF page = pageOf(picture);
        int width = 0;
        for (const QString &piece : exported->paths) {
            const QImage image(piece);
            QVERIFY(!image.isNull());
            QVERIFY(image.width() <= 16384);
            QCOMPARE(image.height(), qRound(page.height()));
            QImage same(image.size(), QImage::Format_RGB32);
            same.fill(picture.style.theme.canvas);
            QPainter painter(&same);
            painter.translate(-page.topLeft() - QPointF(width, 0));
            paintPicture(painter, picture, page);
            painter.end();
            QVERIFY(image.convertToFormat(QImage::Format_RGB32) == same);
            width += image.width();
        }
        QCOMPARE(width, qRound(page.width()));
    }

    void sheetsCoverTheWholePage_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("across");
        QTest::addColumn<int>("down");
        QTest::newRow("own size") << 1.0 << 0 << 0;
        QTest::newRow("small") << 0.37 << 0 << 0;
        QTest::newRow("one") << 1.0 << 1 << 1;
        QTest::newRow("three by two") << 1.0 << 3 << 2;
        QTest::newRow("two across") << 1.0 << 2 << 0;
    }

    void sheetsCoverTheWholePage()
    {
        QFETCH(const double, scale);
        QFETCH(const int, across);
        QFETCH(const int, down);
        const Picture picture = wide(9, 7);
        const Sheets sheets = sheetsFor(picture, a4(), {scale, across, down});
        if (across > 0)
            QVERIFY(sheets.columns <= across);
        if (down > 0)
            QVERIFY(sheets.rows <= down);
        QRegion covered;
        const QRect page = sheets.page.toAlignedRect().adjusted(1, 1, -1, -1);
        for (int i = 0; i < sheets.count(); ++i)
            covered += sheets.part(i).toAlignedRect();
        QVERIFY(QRegion(page).subtracted(covered).isEmpty());
        // Neighbours share a strip; no sheet is without anything of the page.
        if (sheets.columns > 1)
            QCOMPARE(sheets.part(0).right() - sheets.part(1).left(), sheets.overlap);
        for (int i = 0; i < sheets.count(); ++i)
            QVERIFY(sheets.part(i).intersects(sheets.page));
    }

    void paperIsTurnedToTakeFewerSheets()
    {
        QCOMPARE(sheetsFor(wide(9, 1), a4(), {1, 1, 1}).layout.orientation(), QPageLayout::Landscape);
        QCOMPARE(sheetsFor(wide(1, 9), a4(), {1, 1, 1}).layout.orientation(), QPageLayout::Portrait);
        QCOMPARE(sheetsFor(wide(9, 1), a4(), {1, 1, 1}, true).layout.orientation(), QPageLayout::Portrait);
        // A small diagram is not blown up.
        QCOMPARE(sheetsFor(wide(1, 1), a4(), {1, 1, 1}).scale, 1.0);
    }

    void pdfHasItsTextAsText()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed. That texts in PDF can be searched was NOT tested.");
        const Picture picture = wide(4, 3);
        const auto textOf = [&](const ExportOptions &options) {
            const QString path = m_folder.filePath(u"diagram.pdf"_s);
            if (const auto exported = exportPicture(path, picture, PictureFormat::Pdf, options); !exported)
                return QString();
            QProcess process;
            process.start(reader, {path, u"-"_s});
            return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
        };
        const QString one = textOf({});
        QCOMPARE(one.count(u'\f'), 1);
        for (int i = 0; i < 12; ++i)
            QVERIFY2(one.contains(u"table_%1"_s.arg(i)), qPrintable(one));
        const ExportOptions onPaper{.paper = a4()};
        const QString several = textOf(onPaper);
        const int sheets = sizeOf(picture, PictureFormat::Pdf, onPaper).count();
        QVERIFY(sheets > 1);
        QCOMPARE(several.count(u'\f'), sheets);
        for (int i = 0; i < 12; ++i)
            QVERIFY2(several.contains(u"table_%1"_s.arg(i)), qPrintable(several));
        QVERIFY2(several.contains(u"Sheet %1 of %1"_s.arg(sheets)), qPrintable(several));
    }

    void aHugePdfPageIsScaledAndNotCut()
    {
        const ExportSize size = sizeOf(wide(80, 1), PictureFormat::Pdf, {});
        QCOMPARE(size.size.width(), 14400.0);
        QVERIFY(size.scale < 1);
    }

    void aPartAndATitleAreShown()
    {
        Picture picture = wide(4, 3);
        picture.part = QRectF(390, 230, 300, 200);
        QCOMPARE(pageOf(picture), picture.part);
        picture.showsTitle = true;
        QVERIFY(pageOf(picture).height() > picture.part.height());
        const QByteArray svg = toSvg(picture);
        QVERIFY(svg.contains(">Wide</text>"));
        QVERIFY(svg.contains("table_5"));
        // What lies far outside is not in the file at all.
        QVERIFY(!svg.contains("table_11"));
    }

    void svgIsValidWhateverNamesHold()
    {
        schema::Table table = *shop::schema().tables.first();
        table.columns[0].name = QString(QChar(1)) + u"a&b<c>\"d\" \ufffe"_s + QChar(0xd800) + u'e';
        table.columns[1].name = u"größe 日本語 😀"_s;
        const schema::Schema schema{.tables = {Box<schema::Table>(table)}};
        Picture picture{.arrangement = arrange(schema, {}, diagramFont())};
        picture.title = u"]]> & \x07 \"title\""_s;
        QXmlStreamReader reader(toSvg(picture));
        QString text;
        QStringList families;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text();
            if (reader.isStartElement() && reader.attributes().hasAttribute(u"font-family"_s))
                families.append(reader.attributes().value(u"font-family"_s).toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(text.contains(u"a&b<c>\"d\""));
        QVERIFY(text.contains(u"größe"));
        QVERIFY(!families.isEmpty());
        for (const QString &family : families)
            QVERIFY2(family.endsWith(u"sans-serif"), qPrintable(family));
    }

    void copiesStayWithinAMemory()
    {
        const Picture picture = wide(30, 30);
        const PixelPicture pixels = toImage(picture, 4, 2e6);
        QVERIFY(pixels.image.width() * pixels.image.height() <= 2'000'000);
        QVERIFY(pixels.scale < 4);
        QVERIFY(toImage(wide(1, 1), 2, 2e6).scale == 2);
    }

    void whatIsCancelledLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const auto &[ending, format] :
             {std::pair(u"png"_s, PictureFormat::Png), std::pair(u"svg"_s, PictureFormat::Svg),
              std::pair(u"pdf"_s, PictureFormat::Pdf)}) {
            const QString path = m_folder.filePath(u"cancelled."_s + ending);
            QVERIFY_FAILS_WITH(exportPicture(path, wide(2, 2), format, {}, {{}, stop.get_token()}),
                               ExportError::Cancelled);
            QVERIFY(!QFile::exists(path));
        }
    }
};

RELVAR_TEST_MAIN(TestSheets)
#include "tst_sheets.moc"
