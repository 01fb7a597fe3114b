// SPDX-License-Identifier: GPL-3.0-or-later
// The items of a diagram, kept in step with the schema that is shown: placed, routed, highlighted. Knows nothing of
// documents and edits.
#pragma once

#include "canvas/areaitem.h"
#include "canvas/noteitem.h"
#include "canvas/relationitem.h"
#include "canvas/selection.h"
#include "canvas/shownschema.h"
#include "canvas/tableitem.h"

#include <QGraphicsScene>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QVariantAnimation>

#include <functional>
#include <optional>
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
    [[nodiscard]] AreaItem *areaItem(ObjectId area) const { return m_areas.value(area); }
    [[nodiscard]] NoteItem *noteItem(ObjectId note) const { return m_notes.value(note); }
    [[nodiscard]] QList<TableItem *> tableItems() const { return m_tables.values(); }
    [[nodiscard]] QList<AreaItem *> areaItems() const { return m_areas.values(); }
    [[nodiscard]] QRectF contentRect() const;
    /// Where every shown table stands.
    [[nodiscard]] QList<diagram::Placement> placements() const;
    /// What stands there now, in the order of the schema; tables without a place yet are not in it.
    [[nodiscard]] render::Arrangement arrangement() const;
    /// Room for one more table near a point.
    [[nodiscard]] QPointF freePlace(QPointF wanted, QSizeF size) const;
    [[nodiscard]] bool isPlacing() const { return m_isPlacing; }

    // Layout, see scenelayout.cpp
    /// Width : height of the window, which fresh layouts come near to.
    void setAspect(qreal aspect) { m_aspect = aspect; }
    enum class LayoutScope {
        Everything,
        /// The tables among themselves, near where they stand.
        Some,
        /// The same as one block.
        Together,
        /// The tables as if they had no place yet.
        Anew,
    };
    /// Lays out all tables, or only some and the others stay, in a worker; `answer` comes in this thread, and not at
    /// all when cancelLayout() or show() was called meanwhile.
    void layOut(LayoutScope scope, const QSet<ObjectId> &tables,
                std::function<void(const QList<diagram::Placement> &)> answer);
    /// Leaves all tables where they are. Those that wait for their first place get it at once, in columns.
    void cancelLayout();
    [[nodiscard]] bool isLayingOut() const { return m_isLayingOut || m_isPlacing; }
    /// What the next show() moves glides to its new place, where the platform likes that and it is not too much.
    void glideNext() { m_glidesNext = true; }

    // Highlights
    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void setSelection(const Selection &selection);
    void setHover(const Hit &hit);
    void setFilterText(const QString &text);

    /// What lies under a point; `reach` in scene coordinates, see TableItem::hitAt().
    [[nodiscard]] Hit hitAt(QPointF position, qreal reach) const;

    /// Moves tables on the screen alone, with their lines: a drag under way. Lines follow at once, and run round tables
    /// as soon as a worker has found out how.
    void moveTables(const QHash<ObjectId, QPointF> &positions);
    /// The same for a note that is moved or resized.
    void moveNote(ObjectId note, const QRectF &rect);

Q_SIGNALS:
    void selectionMoved();
    /// Items have come, gone or moved.
    void contentChanged();
    /// Tables that had no place have got one for the first time.
    void placed();
    /// How much of a layout, also a first one, is done, from 0 to 1.
    void layoutProgressed(double share);
    /// It is done, or was cancelled.
    void layoutEnded();

private:
    [[nodiscard]] QHash<ObjectId, QPointF> knownPositions(const diagram::Diagram &diagram) const;
    void placeAndApply();
    void applyTables(const QList<render::ArrangedTable> &tables);
    /// `few`: how many lines to route × tables in the way this thread does itself.
    void route(qsizetype few = 10'000);
    void applyRoutes(const QList<diagram::Route> &routes);
    void placeAreas();
    void placeNotes();
    void placeLabels();
    [[nodiscard]] static Hit groundHitAt(const QGraphicsItem *item, QPointF position, qreal reach);
    /// Lines of tables that stood elsewhere before follow them; `from` has those old positions.
    void stretchLines(const QHash<ObjectId, QPointF> &from);
    [[nodiscard]] diagram::LayoutOptions layoutOptions();
    void endLayout();
    [[nodiscard]] QHash<ObjectId, QPointF> seenPositions() const;
    void glideFrom(const QHash<ObjectId, QPointF> &positions);
    void endGlide();
    void updateHighlights();
    void run(std::function<std::function<void()>()> work);
    [[nodiscard]] bool matchesFilter(const schema::Table &table) const;

    ShownSchema m_shown;
    diagram::Diagram m_diagram;
    render::Style m_style;
    render::ShapedTexts m_shaped{m_style.font};
    QHash<ObjectId, TableItem *> m_tables;
    QHash<ObjectId, RelationItem *> m_relations;
    QHash<ObjectId, AreaItem *> m_areas;
    QHash<ObjectId, NoteItem *> m_notes;
    /// Of all items; nothing: they have changed since.
    mutable std::optional<QRectF> m_contentRect;
    Selection m_selection;
    Hit m_hover;
    QString m_filter;
    bool m_isPlacing = false;
    /// Ends the placing under way with places in columns.
    std::function<void()> m_placeInColumns;
    /// Counts what is shown and how it is placed, so that late answers of workers are dropped.
    quint64 m_shownVersion = 0;
    quint64 m_placesVersion = 0;
    /// Stops the routing under way, which nobody waits for any more.
    std::stop_source m_routing;
    bool m_isRouting = false;
    /// Tables have moved since the routing under way began.
    bool m_routesAgain = false;
    /// Lines that only follow their tables for the moment.
    QSet<ObjectId> m_stretched;
    std::stop_source m_layout;
    bool m_isLayingOut = false;
    qreal m_aspect = 1.6;
    bool m_glidesNext = false;
    QPointer<QVariantAnimation> m_glide;
    QThreadPool m_workers;
};

} // namespace relvar::canvas
