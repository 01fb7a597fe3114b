// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are shaped once look as texts that are shaped each time they are painted.
#include "render/arrangement.h"
#include "render/paint.h"
#include "support/fatalwarnings.h"

#include <QImage>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::render;

namespace {

/// Names that fonts do not draw letter by letter: accents, other scripts and directions, ligatures, signs in colours.
schema::Table namesOfAllKinds()
{
    schema::Table table{.id = ObjectId(1), .name = u"Größe_affinité"_s};
    const QStringList names{u"id"_s,       u"office_fluid"_s, u"e\u0301te\u0301"_s, u"名前"_s,
                            u"اسم_عمود"_s, u"שם 12 ab"_s,     u"🦊 fox"_s};
    for (const QString &name : names) {
        table.columns.append({.id = ObjectId(100 + static_cast<quint64>(table.columns.size())),
                              .name = name,
                              .type = {u"timestamp with time zone"_s, {}},
                              .notNull = table.columns.size() % 2 == 1});
    }
    table.primaryKey = schema::PrimaryKey{.id = ObjectId(11), .parts = {{.column = ObjectId(100)}}};
    return table;
}

QImage painted(const ArrangedTable &table, const Style &style, qreal scale, ShapedTexts *shaped)
{
    QImage image((table.geometry.size * scale).toSize() + QSize(8, 8), QImage::Format_RGB32);
    image.fill(style.theme.canvas);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(4.3, 4.6);
    painter.scale(scale, scale);
    paintTable(painter, table, style, {}, scale, shaped);
    return image;
}

} // namespace

class TestShapedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyLookTheSame_data()
    {
        QTest::addColumn<qreal>("scale");
        for (const qreal scale : {0.2, 0.45, 0.5, 0.7, 1.0, 1.37, 2.0, 4.0})
            QTest::addRow("%.0f %%", scale * 100) << scale;
    }

    void theyLookTheSame()
    {
        QFETCH(const qreal, scale);
        const Style style{lightTheme(), diagramFont(), {}};
        const Arrangement arrangement = arrange({.tables = {Box<schema::Table>(namesOfAllKinds())}}, {}, style.font);
        const ArrangedTable &table = arrangement.tables.constFirst();
        ShapedTexts shaped(style.font);
        const QImage plain = painted(table, style, scale, nullptr);
        QCOMPARE(painted(table, style, scale, &shaped), plain);
        // At another zoom in between, and from what is known already.
        QVERIFY(painted(table, style, scale * 1.5, &shaped) != plain);
        QCOMPARE(painted(table, style, scale, &shaped), plain);
    }

    void whatADraftDropsIsStruck()
    {
        Style style{lightTheme(), diagramFont(), {}};
        const Arrangement arrangement = arrange({.tables = {Box<schema::Table>(namesOfAllKinds())}}, {}, style.font);
        ShapedTexts shaped(style.font);
        style.marks = {{ObjectId(101), Mark::Dropped}};
        const QImage struck = painted(arrangement.tables.constFirst(), style, 2, &shaped);
        QCOMPARE(struck, painted(arrangement.tables.constFirst(), style, 2, nullptr));
    }
};

RELVAR_TEST_MAIN(TestShapedTexts)
#include "tst_shapedtexts.moc"
