// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/related.h"

namespace relvar::diagram {

QSet<ObjectId> relatedTables(const schema::Schema &schema, const QSet<ObjectId> &from, Toward toward, int depth)
{
    QHash<ObjectId, QList<ObjectId>> beside;
    for (const Box<schema::Table> &table : schema.tables) {
        for (const schema::ForeignKey &key : table->foreignKeys) {
            if (toward != Toward::Referencing)
                beside[table->id].append(key.referencedTable);
            if (toward != Toward::Referenced)
                beside[key.referencedTable].append(table->id);
        }
    }
    // A foreign key may lead to a table that is not there.
    beside.remove(ObjectId());
    QSet<ObjectId> reached = from;
    QList<ObjectId> edge(from.cbegin(), from.cend());
    for (int step = 0; step < depth && !edge.isEmpty(); ++step) {
        QList<ObjectId> next;
        for (const ObjectId table : std::as_const(edge)) {
            const QList<ObjectId> neighbours = beside.value(table);
            for (const ObjectId neighbour : neighbours) {
                if (neighbour.isNull() || reached.contains(neighbour))
                    continue;
                reached.insert(neighbour);
                next.append(neighbour);
            }
        }
        edge = next;
    }
    return reached - from;
}

} // namespace relvar::diagram
