// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/momenthistory.h"

#include "render/arrangement.h"
#include "render/paint.h"

namespace relvar::shell {

const Box<schema::Schema> *MomentHistory::schema(const QString &id) const
{
    const qsizetype place = ids.indexOf(id);
    return place < 0 ? nullptr : &schemas.at(place);
}

QList<diagram::Placement> placesOfGone(const QList<Box<schema::Schema>> &schemas,
                                       const QList<diagram::Placement> &present, diagram::Detail detail)
{
    QHash<ObjectId, diagram::Placement> placed;
    for (const diagram::Placement &placement : present)
        placed.insert(placement.table, placement);
    const QFont font = render::diagramFont();
    // In the order in which they came, each as large as it ever was.
    QList<ObjectId> order;
    QHash<ObjectId, diagram::LayoutTable> tables;
    QList<diagram::LayoutLink> links;
    QSet<const schema::Table *> measured;
    // While they are held, no other table can have the address of one of them.
    QList<Box<schema::Table>> held;
    for (const Box<schema::Schema> &schema : schemas) {
        const diagram::Folding folding = diagram::foldPartitions(*schema);
        for (const Box<schema::Table> &table : folding.schema.tables) {
            if (measured.contains(&*table))
                continue;
            measured.insert(&*table);
            held.append(table);
            const QSizeF size = render::measured(folding, table, detail, font).geometry.size;
            if (!tables.contains(table->id)) {
                order.append(table->id);
                diagram::LayoutTable entry{.table = table->id, .size = size};
                if (const auto found = placed.constFind(table->id); found != placed.cend()) {
                    entry.position = found->position;
                    entry.pinned = found->pinned;
                }
                tables.insert(table->id, entry);
            }
            QSizeF &largest = tables[table->id].size;
            largest = largest.expandedTo(size);
            for (const schema::ForeignKey &key : table->foreignKeys)
                links.append({table->id, key.referencedTable, 0.5, 0.5});
        }
    }
    QList<diagram::LayoutTable> all;
    for (const ObjectId id : std::as_const(order))
        all.append(tables.value(id));
    return diagram::placeNew(all, links);
}

Result<MomentHistory> readMomentHistory(const HistoryRequest &request, const project::HistoryProgress &progress,
                                        const database::CancelToken &cancel)
{
    const Result<QList<Box<schema::Schema>>> schemas
        = project::readHistory(request.project, request.directory, *request.dialect, *request.base, progress, cancel);
    if (!schemas)
        return fail(schemas.error());
    MomentHistory history;
    for (const migration::MigrationFile &file : request.directory.files)
        history.ids.append(file.id);
    history.schemas = *schemas;
    history.places = placesOfGone(history.schemas, request.present, request.detail);
    return history;
}

} // namespace relvar::shell
