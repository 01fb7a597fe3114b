// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramscreenshots.h"

#include "canvas/diagramview.h"
#include "edit/diagrams.h"
#include "shell/mainwindow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

/// The leftmost third of the tables, the others, and a word about them.
QList<document::Edit> dressing(QList<diagram::Placement> placements)
{
    std::sort(placements.begin(), placements.end(),
              [](const diagram::Placement &a, const diagram::Placement &b) { return a.position.x() < b.position.x(); });
    const QStringList names{u"People"_s, u"Treatment"_s, u"Money"_s};
    QList<document::Edit> edits{edit::placeTables(placements)};
    for (qsizetype i = 0; i < names.size(); ++i) {
        diagram::Area area{.id = ObjectId::create(),
                           .name = names.at(i),
                           .colour = static_cast<int>(i) * 2,
                           .tables = {}};
        for (qsizetype table = i * placements.size() / 3; table < (i + 1) * placements.size() / 3; ++table)
            area.tables.append(placements.at(table).table);
        edits.append(edit::setArea(area));
    }
    edits.append(edit::setTableDetail({placements.last().table}, diagram::Detail::Keys));
    edits.append(edit::setNote({.id = ObjectId::create(),
                                .text = u"Bills are kept for ten years.\nWho visits is told by the owner."_s,
                                .position = placements.first().position - QPointF(0, 180),
                                .size = {240, 88},
                                .colour = 4}));
    return edits;
}

} // namespace

void takeDiagrams(shell::MainWindow &window, const std::function<void(const QString &)> &take)
{
    canvas::DiagramView &view = *window.panels().diagram;
    document::DocumentStore &store = window.session().store();
    const QList<diagram::Placement> placements = view.placements();
    if (view.isReadOnly() || placements.size() < 3)
        return;
    int steps = 0;
    const auto perform = [&](const document::Edit &edit) { steps += store.perform(Text(), edit) ? 1 : 0; };
    const QList<document::Edit> edits = dressing(placements);
    for (const document::Edit &edit : edits)
        perform(edit);
    perform(edit::setRelationLabels(true));
    view.zoomToFit();
    take(u"diagram-crows-foot"_s);
    perform(edit::setNotation(diagram::Notation::Idef1x));
    take(u"diagram-idef1x"_s);
    perform(edit::setNotation(diagram::Notation::Uml));
    take(u"diagram-uml"_s);
    for (; steps > 0; --steps)
        store.undo();
}

} // namespace relvar::designer
