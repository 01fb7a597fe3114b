// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/tablegeometry.h"

#include "diagram/layout.h"
#include "render/metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

constexpr qreal narrowest = 144;
constexpr qreal widestName = 224;
// "timestamp without time zone" is usual.
constexpr qreal widestType = 180;
constexpr qreal widestTitle = 320;
constexpr qreal widestBadge = 120;
constexpr qreal badgeGap = 8;

bool isShown(const schema::Table &table, const schema::Column &column, diagram::Detail detail)
{
    switch (detail) {
    case diagram::Detail::Name:
        return false;
    case diagram::Detail::Keys:
        return table.isPrimaryKeyColumn(column.id) || isForeignKeyColumn(table, column.id);
    case diagram::Detail::Columns:
        return true;
    }
    Q_UNREACHABLE();
}

QString oneLine(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

QString elided(const QFontMetricsF &metrics, const QString &text, qreal width)
{
    return metrics.elidedText(oneLine(text), Qt::ElideRight, width);
}

/// A long name parted at the word that leaves the lines most alike.
QStringList inLines(const QString &name)
{
    constexpr qsizetype shortName = 8;
    qsizetype best = -1;
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        const bool isPart = name.at(i) == QLatin1Char('_') || name.at(i) == QLatin1Char(' ');
        if (isPart && (best < 0 || std::abs(2 * i - name.size()) < std::abs(2 * best - name.size())))
            best = i;
    }
    if (name.size() <= shortName || best < 0)
        return {name};
    return {name.first(best + 1), name.sliced(best + 1)};
}

/// What a column is, in the words of the notation. IDEF1X: FIPS 184, annex B (FK, optional, alternate keys). UML:
/// properties in braces and the multiplicity of attributes that may be missing, UML 2.5.1, 9.5.4.
QString marksOf(const schema::Table &table, const schema::Column &column, diagram::Notation notation)
{
    const bool isKey = table.isPrimaryKeyColumn(column.id);
    const bool isForeign = isForeignKeyColumn(table, column.id);
    const bool isOptional = !column.notNull && !isKey;
    switch (notation) {
    case diagram::Notation::CrowsFoot:
        // A primary key says it already.
        return column.notNull && !isKey ? QStringLiteral("NN") : QString();
    case diagram::Notation::Idef1x: {
        QString marks;
        for (qsizetype i = 0; i < table.uniqueConstraints.size(); ++i) {
            const QList<schema::KeyPart> &parts = table.uniqueConstraints.at(i).parts;
            if (std::any_of(parts.cbegin(), parts.cend(),
                            [&](const schema::KeyPart &part) { return part.column == column.id; }))
                marks += QStringLiteral("(AK%1)").arg(i + 1);
        }
        return marks + (isForeign ? QStringLiteral("(FK)") : QString())
               + (isOptional ? QStringLiteral("(O)") : QString());
    }
    case diagram::Notation::Uml: {
        const QString key = isKey && isForeign ? QStringLiteral("{PK, FK}")
                            : isKey            ? QStringLiteral("{PK}")
                            : isForeign        ? QStringLiteral("{FK}")
                                               : QString();
        return isOptional ? QStringLiteral("[0..1] ") + key : key;
    }
    }
    Q_UNREACHABLE();
}

bool refersByKey(const schema::Table &table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const schema::Column &column) {
        return table.isPrimaryKeyColumn(column.id) && isForeignKeyColumn(table, column.id);
    });
}

} // namespace

QRectF TableGeometry::rowRect(ObjectId column) const
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return row.column == column; });
    return found == rows.cend() ? headerRect() : found->rect;
}

bool isForeignKeyColumn(const schema::Table &table, ObjectId column)
{
    return std::any_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(),
                       [&](const schema::ForeignKey &key) { return key.columns.contains(column); });
}

TableGeometry measure(const schema::Table &table, const QString &title, const QString &note, diagram::Detail detail,
                      const QFont &font, diagram::Notation notation)
{
    const QFontMetricsF metrics(font);
    const QFontMetricsF titleMetrics(metrics::titleFont(font));
    const QFontMetricsF typeMetrics(metrics::typeFont(font));
    const QFontMetricsF smallMetrics(metrics::smallFont(font));
    const bool hasIcons = notation == diagram::Notation::CrowsFoot;
    TableGeometry geometry;
    geometry.notation = notation;
    geometry.detail = detail;
    geometry.isDependent = refersByKey(table);
    geometry.nameLeft = hasIcons ? metrics::nameLeft : metrics::nameLeftWithoutIcon;

    qreal names = 0;
    qreal types = 0;
    qreal marks = hasIcons ? metrics::marksWidth - 8 : 0;
    for (const schema::Column &column : table.columns) {
        if (!isShown(table, column, detail))
            continue;
        const bool isKey = table.isPrimaryKeyColumn(column.id);
        TableGeometry::Row row{.column = column.id, .rect = {}, .name = column.name, .type = column.type.text};
        row.marks = marksOf(table, column, notation);
        if (hasIcons)
            row.icon = isKey                                  ? TableGeometry::Icon::Key
                       : isForeignKeyColumn(table, column.id) ? TableGeometry::Icon::ForeignKey
                                                              : TableGeometry::Icon::None;
        names = std::max(names, metrics.horizontalAdvance(column.name));
        types = std::max(types, typeMetrics.horizontalAdvance(column.type.text));
        marks = std::max(marks, smallMetrics.horizontalAdvance(row.marks));
        geometry.rows.append(row);
    }
    if (notation == diagram::Notation::Idef1x) {
        const auto isKey = [&](const TableGeometry::Row &row) { return table.isPrimaryKeyColumn(row.column); };
        const auto rest = std::stable_partition(geometry.rows.begin(), geometry.rows.end(), isKey);
        const auto keys = static_cast<qreal>(rest - geometry.rows.begin());
        if (keys > 0 && rest != geometry.rows.end())
            geometry.keyLine = headerHeight + keys * rowHeight;
    }
    names = std::ceil(std::min(names, widestName));
    types = std::ceil(std::min(types, widestType));
    marks = std::ceil(marks);

    // A table of one namespace among several is called "namespace.table" in the schema; here they stand apart.
    if (title.size() > table.name.size() && title.endsWith(QLatin1Char('.') + table.name))
        geometry.badge = elided(smallMetrics, title.chopped(table.name.size() + 1), widestBadge);
    const QString name = geometry.badge.isEmpty() ? title : table.name;
    for (const QString &line : inLines(oneLine(table.name)))
        geometry.farLines.append({line, titleMetrics.horizontalAdvance(line)});
    const qreal titleWidth = std::ceil(std::min(titleMetrics.horizontalAdvance(name), widestTitle));
    const qreal badgeWidth
        = geometry.badge.isEmpty() ? 0 : std::ceil(smallMetrics.horizontalAdvance(geometry.badge)) + 10;

    qreal width = metrics::padding + titleWidth + metrics::padding + metrics::signWidth
                  + (badgeWidth > 0 ? badgeGap + badgeWidth : 0);
    width = std::max(width, narrowest);
    if (!geometry.rows.isEmpty())
        width = std::max(width, geometry.nameLeft + names + metrics::typeGap + types + 8 + marks + metrics::padding);
    if (!note.isEmpty())
        width = std::max(width, metrics::nameLeft + typeMetrics.horizontalAdvance(note) + metrics::padding);
    width = std::ceil(width / (2 * diagram::gridStep)) * 2 * diagram::gridStep;
    geometry.marksLeft = width - 8 - marks;
    geometry.typeLeft = geometry.marksLeft - (marks > 0 ? 8 : 4) - types;
    if (badgeWidth > 0) {
        geometry.badgeRect = {width - metrics::padding - metrics::signWidth + 4 - badgeWidth,
                              (headerHeight - metrics::badgeHeight) / 2, badgeWidth, metrics::badgeHeight};
    }
    geometry.title
        = elided(titleMetrics, name,
                 width - 2 * metrics::padding - metrics::signWidth - (badgeWidth > 0 ? badgeWidth + badgeGap - 4 : 0));

    qreal bottom = headerHeight;
    for (TableGeometry::Row &row : geometry.rows) {
        row.rect = {0, bottom, width, rowHeight};
        bottom += rowHeight;
        const qreal nameRight = row.type.isEmpty() ? geometry.marksLeft : geometry.typeLeft;
        row.name = elided(metrics, row.name, nameRight - 8 - geometry.nameLeft);
        row.type = elided(typeMetrics, row.type, types + 1);
    }
    // A little air below the last row, in the rhythm of the grid.
    if (!note.isEmpty()) {
        geometry.note = {0, bottom, width, rowHeight};
        bottom += rowHeight;
    }
    const bool isHeaderOnly = geometry.rows.isEmpty() && note.isEmpty();
    geometry.size = {width, isHeaderOnly ? bottom : bottom + metrics::bottomPadding};
    return geometry;
}

} // namespace relvar::render
