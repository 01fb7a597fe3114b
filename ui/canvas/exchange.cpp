// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of DiagramView on their way to the clipboard and back, and those that come from the tree.
#include "canvas/diagramview.h"
#include "canvas/surface.h"
#include "edit/diagrams.h"
#include "edit/sequence.h"
#include "edit/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <cmath>

namespace relvar::canvas {

namespace {

/// How far a duplicate stands from what it was made of.
constexpr QPointF beside(32, 32);

/// Places for tables that have never had any, as many beside as below one another.
QList<diagram::Placement> inRows(const schema::Schema &schema, const QHash<ObjectId, QSizeF> &sizes)
{
    constexpr qreal gap = 64;
    const auto across = static_cast<qsizetype>(std::ceil(std::sqrt(static_cast<double>(schema.tables.size()))));
    QList<diagram::Placement> placements;
    QPointF at;
    qreal lowest = 0;
    for (qsizetype i = 0; i < schema.tables.size(); ++i) {
        if (i > 0 && i % across == 0)
            at = {0, lowest + gap};
        const QSizeF size = sizes.value(schema.tables.at(i)->id);
        placements.append({.table = schema.tables.at(i)->id, .position = at});
        lowest = std::max(lowest, at.y() + size.height());
        at.rx() += size.width() + gap;
    }
    return placements;
}

/// The same as statements, for other programs.
QString sqlOf(const edit::TableCopy &copy, const dialect::Dialect &dialect)
{
    QString sql;
    const QList<dialect::Statement> statements = dialect.create(copy.schema);
    for (const dialect::Statement &statement : statements)
        sql += statement.sql + QStringLiteral(";\n");
    return sql;
}

} // namespace

edit::TableCopy DiagramView::copyOfSelection() const
{
    QSet<ObjectId> tables;
    for (const ObjectId table : m_scene->selection().tables) {
        if (!m_scene->shown().isDropped(table))
            tables.insert(table);
    }
    return edit::copyTables(m_looked ? *m_looked->schema : *m_store.current()->schema, tables, m_scene->placements(),
                            m_dialect->id());
}

void DiagramView::copySelection()
{
    const edit::TableCopy copy = copyOfSelection();
    if (copy.schema.tables.isEmpty()) {
        Q_EMIT messageShown(tr("Select the tables that shall be copied first."));
        return;
    }
    auto carried = std::make_unique<QMimeData>();
    carried->setData(edit::tableCopyMimeType, edit::toBytes(copy));
    carried->setText(sqlOf(copy, *m_dialect));
    QGuiApplication::clipboard()->setMimeData(carried.release());
    Q_EMIT messageShown(tr("Copied %n table(s), as SQL too.", nullptr, static_cast<int>(copy.schema.tables.size())));
}

void DiagramView::paste()
{
    if (!canEdit())
        return;
    const QMimeData *carried = QGuiApplication::clipboard()->mimeData();
    if (carried && carried->hasFormat(edit::tableCopyMimeType)) {
        const Result<edit::TableCopy> copy = edit::fromBytes(carried->data(edit::tableCopyMimeType));
        if (copy)
            pasteCopy(*copy, {}, text("canvas", "Paste tables"));
        else
            Q_EMIT failed(copy.error());
        return;
    }
    // Statements that somebody wrote, where the dialect reads them without a database.
    const QString sql = carried ? carried->text() : QString();
    const std::optional<dialect::ScriptSnapshot> read
        = sql.trimmed().isEmpty() || sql.size() > longestScript ? std::nullopt : m_dialect->readScript(sql.toUtf8());
    if (read && !read->snapshot.schema.tables.isEmpty()) {
        QSet<ObjectId> all;
        for (const Box<schema::Table> &table : read->snapshot.schema.tables)
            all.insert(table->id);
        pasteCopy(edit::copyTables(read->snapshot.schema, all, {}, m_dialect->id()), {},
                  text("canvas", "Paste tables from SQL"));
        return;
    }
    Q_EMIT messageShown(tr("There are no tables on the clipboard. Copy some with Ctrl+C on a diagram first."));
}

void DiagramView::duplicateSelection()
{
    if (!canEdit())
        return;
    const edit::TableCopy copy = copyOfSelection();
    if (copy.schema.tables.isEmpty())
        Q_EMIT messageShown(tr("Select the tables that shall be duplicated first."));
    else
        pasteCopy(copy, m_scene->tableItem(copy.placements.first().table)->pos() + beside,
                  text("canvas", "Duplicate tables"));
}

void DiagramView::pasteCopy(const edit::TableCopy &from, const std::optional<QPointF> &near, const Text &label)
{
    leaveFocus();
    QHash<ObjectId, QSizeF> sizes;
    for (const Box<schema::Table> &table : from.schema.tables)
        sizes.insert(table->id, render::measured({from.schema, {}, {}}, table, storedDiagram().detail,
                                                 m_scene->style().font, storedDiagram().notation)
                                    .geometry.size);
    edit::TableCopy copy = from;
    if (copy.placements.isEmpty())
        copy.placements = inRows(copy.schema, sizes);
    // As one block, so that they stand to one another as they stood, and on nothing else.
    QRectF block;
    for (const diagram::Placement &placement : std::as_const(copy.placements))
        block |= QRectF(placement.position, sizes.value(placement.table, newTableSize));
    const QSizeF size = block.size();
    const QPointF middle = m_surface->seenRect().center() - QPointF(size.width(), size.height()) / 2;
    const edit::PasteTarget target{m_dialect->id(), m_dialect->capabilities().enums, storedDiagram().id,
                                   m_scene->freePlace(near.value_or(middle), size)};
    const edit::Pasting pasting = edit::pasting(*m_store.current(), copy, target);
    if (!perform(label, edit::sequence({placeWhatIsShown(), pasting.edit})))
        return;
    m_scene->setSelection({pasting.tables, {}, {}});
    QRectF made;
    for (const ObjectId table : pasting.tables) {
        if (const TableItem *item = m_scene->tableItem(table))
            made |= item->table().rect();
    }
    m_surface->ensureVisible(made, 24, 24);
    QStringList remarks;
    for (const Text &remark : pasting.remarks)
        remarks.append(remark.toString());
    if (!remarks.isEmpty())
        Q_EMIT noticed(remarks.join(u'\n'));
    Q_EMIT messageShown(tr("Pasted %n table(s).", nullptr, static_cast<int>(pasting.tables.size())));
}

void DiagramView::placeTables(const QList<ObjectId> &tables, QPointF position)
{
    QList<ObjectId> known;
    for (const ObjectId table : tables) {
        if (m_store.current()->schema->table(table))
            known.append(table);
    }
    if (known.isEmpty() || !canEdit())
        return;
    leaveFocus();
    if (storedDiagram().isMain()) {
        // Every table is there already; what is asked for is where.
        m_scene->setSelection({known, {}, {}});
        zoomToSelection();
        return;
    }
    QList<diagram::Placement> placed;
    QPointF at = position;
    for (const ObjectId table : std::as_const(known)) {
        const diagram::Placement *before = storedDiagram().placement(table);
        diagram::Placement placement = before ? *before : diagram::Placement{.table = table};
        const TableItem *item = m_scene->tableItem(table);
        placement.position = m_scene->freePlace(at, item ? item->table().rect().size() : newTableSize);
        placed.append(placement);
        at = placement.position + beside;
    }
    if (!perform(text("canvas", "Show tables on a diagram"),
                 edit::sequence({placeWhatIsShown(), edit::placeTables(placed, storedDiagram().id)})))
        return;
    m_scene->setSelection({known, {}, {}});
    setFocus(Qt::OtherFocusReason);
}

} // namespace relvar::canvas
