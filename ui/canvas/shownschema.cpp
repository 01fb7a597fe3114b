// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/shownschema.h"

#include "base/overloaded.h"
#include "diff/diff.h"

#include <algorithm>

namespace relvar::canvas {

namespace {

using render::Mark;

/// The table of the draft with the columns and foreign keys that it has dropped, each where it stood.
schema::Table withDropped(const diff::AlteredTable &change, render::Marks &marks)
{
    schema::Table table = *change.to;
    for (const diff::TableChange &part : change.changes) {
        std::visit(
            Overloaded{
                [&](const diff::Added<schema::Column> &added) { marks.insert(added.object.id, Mark::Added); },
                [&](const diff::Altered<schema::Column> &altered) { marks.insert(altered.to.id, Mark::Altered); },
                [&](const diff::Dropped<schema::Column> &dropped) {
                    marks.insert(dropped.object.id, Mark::Dropped);
                    const qsizetype stood = change.from->indexOf(dropped.object.id);
                    table.columns.insert(std::clamp<qsizetype>(stood, 0, table.columns.size()), dropped.object);
                },
                [&](const diff::Added<schema::ForeignKey> &added) { marks.insert(added.object.id, Mark::Added); },
                [&](const diff::Altered<schema::ForeignKey> &altered) { marks.insert(altered.to.id, Mark::Altered); },
                [&](const diff::Dropped<schema::ForeignKey> &dropped) {
                    marks.insert(dropped.object.id, Mark::Dropped);
                    table.foreignKeys.append(dropped.object);
                },
                [](const auto &) {},
            },
            part);
    }
    return table;
}

} // namespace

ShownSchema shownDifference(const schema::Schema &from, const schema::Schema &to, const diff::Rules &rules)
{
    ShownSchema shown{to, {}, {}, {}};
    QHash<ObjectId, qsizetype> indexOf;
    for (const diff::Change &change : diff::diff(from, to, rules)) {
        std::visit(Overloaded{
                       [&](const diff::Added<Box<schema::Table>> &added) {
                           shown.marks.insert(added.object->id, Mark::Added);
                       },
                       [&](const diff::Dropped<Box<schema::Table>> &dropped) {
                           shown.marks.insert(dropped.object->id, Mark::Dropped);
                           shown.schema.tables.append(dropped.object);
                       },
                       [&](const diff::AlteredTable &altered) {
                           if (indexOf.isEmpty()) {
                               for (qsizetype i = 0; i < to.tables.size(); ++i)
                                   indexOf.insert(to.tables.at(i)->id, i);
                           }
                           shown.marks.insert(altered.to->id, Mark::Altered);
                           schema::Table table = withDropped(altered, shown.marks);
                           if (table != *altered.to)
                               shown.schema.tables[indexOf.value(table.id)] = Box<schema::Table>(std::move(table));
                       },
                       [](const auto &) {},
                   },
                   change);
    }
    return shown;
}

ShownSchema fold(ShownSchema shown, const QSet<ObjectId> &unfolded)
{
    diagram::Folding folding = diagram::foldPartitions(shown.schema, unfolded);
    for (auto folded = folding.standIn.cbegin(); folded != folding.standIn.cend(); ++folded) {
        if (shown.marks.value(folded.key()) != Mark::None && shown.marks.value(*folded) == Mark::None)
            shown.marks.insert(*folded, Mark::Altered);
    }
    shown.schema = std::move(folding.schema);
    shown.partitions = std::move(folding.partitions);
    shown.standIn = std::move(folding.standIn);
    return shown;
}

} // namespace relvar::canvas
