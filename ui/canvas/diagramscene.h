// SPDX-License-Identifier: GPL-3.0-or-later
// The items of a diagram, kept in step with the schema that is shown: placed, routed, highlighted. Knows nothing of
// documents and edits.
#pragma once

#include "canvas/relationitem.h"
#include "canvas/selection.h"
#include "canvas/shownschema.h"
#include "canvas/tableitem.h"

#include <QGraphicsScene>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace relvar::canvas {

class DiagramScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit DiagramScene(QObject *parent = nullptr);
    ~DiagramScene() override;

    /// Shows a schema. Tables that share their Box with what is shown already are only moved. Tables that the diagram
    /// does not place stay where they were, or get a place; a large diagram without any is laid out in a worker first.
    void show(ShownSchema shown, const diagram::Diagram &diagram);
    void setTheme(const render::Theme &theme);
    [[nodiscard]] const render::Style &style() const { return m_style; }
    [[nodiscard]] const ShownSchema &shown() const { return m_shown; }

    [[nodiscard]] TableItem *tableItem(ObjectId table) const { return m_tables.value(table); }
    [[nodiscard]] RelationItem *relationItem(ObjectId foreignKey) const { return m_relations.value(foreignKey); }
    [[nodiscard]] QList<TableItem *> tableItems() const { return m_tables.values(); }
    [[nodiscard]] QRectF contentRect() const;
    /// Where every shown table stands.
    [[nodiscard]] QList<diagram::Placement> placements() const;
    /// Room for one more table near a point.
    [[nodiscard]] QPointF freePlace(QPointF wanted, QSizeF size) const;
    [[nodiscard]] bool isPlacing() const { return m_isPlacing; }

    /// Lays out all tables in a worker; `answer` comes in this thread, and not at all when show() was called meanwhile.
    void layOut(std::function<void(const QList<diagram::Placement> &)> answer);

    // Highlights
    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void setSelection(const Selection &selection);
    void setHover(const Hit &hit);
    void setFilterText(const QString &text);

    /// What lies under a point; `reach` in scene coordinates, see TableItem::hitAt().
    [[nodiscard]] Hit hitAt(QPointF position, qreal reach) const;

    /// Moves tables on the screen alone, with their lines: a drag under way.
    void moveTables(const QHash<ObjectId, QPointF> &positions);

Q_SIGNALS:
    void selectionMoved();
    /// Items have come, gone or moved.
    void contentChanged();
    /// Tables that had no place have got one for the first time.
    void placed();

private:
    [[nodiscard]] QHash<ObjectId, QPointF> knownPositions(const diagram::Diagram &diagram) const;
    void placeAndApply();
    void applyTables(const QList<render::ArrangedTable> &tables);
    void route();
    void applyRoutes(const QList<diagram::Route> &routes);
    void updateHighlights();
    void run(std::function<std::function<void()>()> work);
    [[nodiscard]] bool matchesFilter(const schema::Table &table) const;

    ShownSchema m_shown;
    diagram::Diagram m_diagram;
    render::Style m_style;
    QHash<ObjectId, TableItem *> m_tables;
    QHash<ObjectId, RelationItem *> m_relations;
    Selection m_selection;
    Hit m_hover;
    QString m_filter;
    bool m_isPlacing = false;
    /// What the items were measured for.
    diagram::Detail m_itemsDetail = diagram::Detail::Columns;
    /// Counts what is shown and how it is placed, so that late answers of workers are dropped.
    quint64 m_shownVersion = 0;
    quint64 m_placesVersion = 0;
    /// Stops the routing under way, which nobody waits for any more.
    std::stop_source m_routing;
    QThreadPool m_workers;
};

} // namespace relvar::canvas
