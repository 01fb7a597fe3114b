// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen is what there is: after edits, at every zoom, in every theme, and where the view was only scrolled.
#include "edit/edits.h"
#include "support/fatalwarnings.h"
#include "viewtest.h"

#include <QGraphicsView>
#include <QScreen>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using test::keyed;

namespace {

constexpr ObjectId owners{1};
constexpr ObjectId pets{2};
constexpr ObjectId petsOwner{2002};

document::Document related()
{
    schema::Table table = keyed(2, u"pets"_s, {u"name"_s, u"owner"_s});
    table.foreignKeys = {
        {.id = ObjectId(29), .columns = {petsOwner}, .referencedTable = owners, .referencedColumns = {ObjectId(1000)}}};
    document::Document document;
    document.schema = Box<schema::Schema>(
        {.tables = {Box<schema::Table>(keyed(1, u"owners"_s, {u"name"_s})), Box<schema::Table>(table)}});
    document.diagrams[0].placements = {{owners, {0, 0}, false}, {pets, {480, 0}, false}};
    return document;
}

/// But for the few pixels where Qt cuts a smooth line at the edge of what it paints anew.
bool looksLike(const QImage &seen, const QImage &whole)
{
    constexpr int few = 8;
    if (seen.size() != whole.size())
        return false;
    int differing = 0;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x)
            differing += seen.pixel(x, y) != whole.pixel(x, y);
    }
    return differing <= few;
}

} // namespace

class TestPainting : public test::ViewTest
{
    Q_OBJECT

    /// Painted anew.
    [[nodiscard]] QImage picture() const
    {
        QApplication::processEvents();
        return m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    /// What is on the screen.
    [[nodiscard]] QImage seen() const
    {
        QApplication::processEvents();
        const QRect area(m_view->viewport()->mapTo(m_view.get(), QPoint()), m_view->viewport()->size());
        const QImage window = m_view->screen()->grabWindow(m_view->winId()).toImage();
        return window.convertToFormat(QImage::Format_RGB32).copy(area);
    }

private Q_SLOTS:
    void init()
    {
        open(related());
        m_view->setOverviewVisible(false);
        m_view->setZoom(1);
    }
    void cleanup() { close(); }

    void anEditIsSeenAtOnce()
    {
        const QImage before = picture();
        QVERIFY(m_store->perform({}, edit::renameTable(pets, u"animals"_s)));
        const QImage renamed = picture();
        QVERIFY(renamed != before);
        QVERIFY(m_store->perform({}, edit::renameColumn(pets, petsOwner, u"keeper"_s)));
        QVERIFY(picture() != renamed);
        m_store->undo();
        QCOMPARE(picture(), renamed);
        m_store->undo();
        QCOMPARE(picture(), before);
    }

    void everyZoomIsItsOwn()
    {
        const QList<double> zooms{0.08, 0.2, 0.44, 0.46, 0.7, 1, 2, 4};
        QList<QImage> first;
        for (const double zoom : zooms) {
            m_view->setZoom(zoom);
            first.append(picture());
        }
        for (qsizetype i = 0; i < zooms.size(); ++i) {
            m_view->setZoom(zooms.at(i));
            QVERIFY2(i == 0 || first.at(i) != first.at(i - 1), qPrintable(QString::number(zooms.at(i))));
        }
        m_view->setZoom(1);
        const QImage again = picture();
        m_view->setZoom(0.46);
        m_view->setZoom(1);
        QCOMPARE(picture(), again);
    }

    void aThemeColoursEverything()
    {
        const QImage before = picture();
        const QPalette usual = m_view->palette();
        QPalette dark = usual;
        dark.setColor(QPalette::Window, QColor(0x101418));
        dark.setColor(QPalette::Base, QColor(0x202428));
        dark.setColor(QPalette::Text, QColor(0xe0e4e8));
        m_view->setPalette(dark);
        const QImage night = picture();
        QCOMPARE(night.pixelColor(2, 2), QColor(0x101418));
        // Nothing has kept a colour of the day: letters were black, and the bodies of the tables are dark now.
        const QRect row = m_view->rowRect(pets, petsOwner);
        for (int x = row.left() + 2; x < row.right() - 2; ++x)
            QVERIFY(night.pixelColor(x, row.bottom() - 3).lightness() < 0x60);
        m_view->setPalette(usual);
        QCOMPARE(picture(), before);
    }

    void whatThePointerLeavesLooksAsBefore()
    {
        move({5, 5});
        const QImage before = picture();
        move(m_view->rowRect(pets, petsOwner).center());
        QVERIFY(picture() != before);
        move({5, 5});
        QCOMPARE(picture(), before);
    }

    void whatIsScrolledIsWhole()
    {
        auto *surface = m_view->findChild<QGraphicsView *>(u"diagramSurface"_s);
        QVERIFY(looksLike(seen(), picture()));
        for (const double zoom : {1.0, 0.7, 0.3}) {
            m_view->setZoom(zoom);
            for (const int by : {13, -40, 90}) {
                surface->horizontalScrollBar()->setValue(surface->horizontalScrollBar()->value() + by);
                surface->verticalScrollBar()->setValue(surface->verticalScrollBar()->value() - by);
                QVERIFY(looksLike(seen(), picture()));
            }
        }
    }

    void aDragLeavesNoTraces_data()
    {
        QTest::addColumn<diagram::Notation>("notation");
        QTest::addColumn<bool>("isInArea");
        QTest::addColumn<double>("zoom");
        for (const double zoom : {1.0, 0.3, 0.06}) {
            QTest::addRow("crow's foot at %.0f %%", zoom * 100) << diagram::Notation::CrowsFoot << false << zoom;
            QTest::addRow("UML at %.0f %%", zoom * 100) << diagram::Notation::Uml << false << zoom;
            QTest::addRow("in an area at %.0f %%", zoom * 100) << diagram::Notation::CrowsFoot << true << zoom;
        }
    }

    void aDragLeavesNoTraces()
    {
        QFETCH(const diagram::Notation, notation);
        QFETCH(const bool, isInArea);
        QFETCH(const double, zoom);
        document::Document document = related();
        document.diagrams[0].notation = notation;
        if (isInArea)
            document.diagrams[0].areas = {{ObjectId(71), u"Animals"_s, 3, {pets}}};
        open(document);
        m_view->setOverviewVisible(false);
        m_view->setZoom(zoom);
        const QPoint from = header(pets);
        move(from);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QVERIFY(looksLike(seen(), picture()));
        for (const QPoint by : {QPoint(20, 5), QPoint(60, 80), QPoint(60, -120), QPoint(90, -150), QPoint(-31, 40)}) {
            // Without guides, for which everything would be painted.
            move(from + by, Qt::LeftButton, Qt::AltModifier);
            QVERIFY(looksLike(seen(), picture()));
        }
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(-31, 40));
        QVERIFY(looksLike(seen(), picture()));
        m_store->undo();
        QVERIFY(looksLike(seen(), picture()));
    }
};

RELVAR_TEST_MAIN(TestPainting)
#include "tst_painting.moc"
