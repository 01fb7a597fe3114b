// SPDX-License-Identifier: GPL-3.0-or-later
// What DiagramView does for automatic layouts: of everything, of a selection, of an area, of new tables.
#include "canvas/diagramscene.h"
#include "canvas/diagramview.h"
#include "canvas/surface.h"
#include "edit/diagrams.h"
#include "edit/sequence.h"

#include <algorithm>

namespace relvar::canvas {

void DiagramView::autoLayout()
{
    layOut(Layout::Everything, {});
}

void DiagramView::layoutSelection()
{
    const QList<ObjectId> &selected = m_scene->selection().tables;
    if (selected.size() < 2)
        Q_EMIT messageShown(tr("Select the tables that shall be laid out first."));
    else
        layOut(Layout::Selection, QSet<ObjectId>(selected.cbegin(), selected.cend()));
}

QSet<ObjectId> DiagramView::newTables() const
{
    const diagram::Diagram &diagram = storedDiagram();
    QSet<ObjectId> placed;
    for (const diagram::Placement &placement : diagram.placements)
        placed.insert(placement.table);
    QSet<ObjectId> result;
    for (const diagram::Placement &placement : m_scene->placements()) {
        if (!placed.contains(placement.table) && !m_scene->shown().isDropped(placement.table))
            result.insert(placement.table);
    }
    return result;
}

void DiagramView::layoutNew()
{
    const QSet<ObjectId> tables = newTables();
    if (tables.isEmpty())
        Q_EMIT messageShown(tr("Every table has its place on the diagram already."));
    else
        layOut(Layout::New, tables);
}

void DiagramView::gatherArea(ObjectId area)
{
    const QList<diagram::Area> &areas = storedDiagram().areas;
    const auto found
        = std::find_if(areas.cbegin(), areas.cend(), [area](const diagram::Area &each) { return each.id == area; });
    if (found != areas.cend())
        layOut(Layout::Area, QSet<ObjectId>(found->tables.cbegin(), found->tables.cend()), found->name);
}

void DiagramView::layOut(Layout what, const QSet<ObjectId> &tables, const QString &areaName)
{
    if (!canEdit())
        return;
    leaveFocus();
    Q_EMIT messageShown(tr("Laying out the diagram… Esc stops it."));
    const auto label = [what, areaName](qsizetype count) {
        const QString number = QString::number(count);
        switch (what) {
        case Layout::Everything:
            return text("canvas", "Lay out the diagram (%1 tables)", {number});
        case Layout::Selection:
            return text("canvas", "Lay out %1 tables", {number});
        case Layout::Area:
            return text("canvas", "Gather the %1 tables of %2", {number, areaName});
        case Layout::New:
            return count == 1 ? text("canvas", "Lay out a new table")
                              : text("canvas", "Lay out %1 new tables", {number});
        }
        return Text();
    };
    const DiagramScene::LayoutScope scope = what == Layout::Everything  ? DiagramScene::LayoutScope::Everything
                                            : what == Layout::Selection ? DiagramScene::LayoutScope::Some
                                            : what == Layout::Area      ? DiagramScene::LayoutScope::Together
                                                                        : DiagramScene::LayoutScope::Anew;
    m_scene->layOut(scope, tables, [this, what, label](QList<diagram::Placement> placements) {
        placements.removeIf(
            [this](const diagram::Placement &placement) { return m_scene->shown().isDropped(placement.table); });
        m_scene->glideNext();
        const auto moved = std::count_if(placements.cbegin(), placements.cend(),
                                         [](const diagram::Placement &placement) { return !placement.pinned; });
        if (perform(label(moved),
                    edit::sequence({placeWhatIsShown(), edit::placeTables(placements, storedDiagram().id)}))
            && what == Layout::Everything)
            m_surface->zoomToFit();
    });
}

bool DiagramView::isLayingOut() const
{
    return m_scene->isLayingOut();
}

void DiagramView::stopLayout()
{
    const bool isFirst = m_scene->isPlacing();
    m_scene->cancelLayout();
    Q_EMIT messageShown(isFirst ? tr("The layout was stopped: the tables stand in columns. Diagram > Auto layout "
                                     "(Ctrl+Shift+L) arranges them later.")
                                : tr("The layout was stopped; nothing has moved."));
}

} // namespace relvar::canvas
