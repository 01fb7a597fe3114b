// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/scope.h"

#include "base/overloaded.h"

#include <QSet>

namespace relvar::sqlite {

schema::Schema touchedPart(const schema::Schema &from, const schema::Schema &to, const diff::Changes &changes)
{
    if (!from.views.isEmpty() || !from.triggers.isEmpty() || !to.views.isEmpty() || !to.triggers.isEmpty())
        return from;

    QSet<ObjectId> changed;
    for (const diff::Change &change : changes) {
        std::visit(Overloaded{
                       [&](const diff::AlteredTable &altered) { changed.insert(altered.from->id); },
                       [&](const diff::Dropped<Box<schema::Table>> &dropped) { changed.insert(dropped.object->id); },
                       [](const auto &) {},
                   },
                   change);
    }
    QSet<ObjectId> reached = changed;
    for (const Box<schema::Table> &table : from.tables) {
        for (const schema::ForeignKey &key : table->foreignKeys) {
            if (changed.contains(key.referencedTable))
                reached.insert(table->id);
            if (changed.contains(table->id))
                reached.insert(key.referencedTable);
        }
    }
    schema::Schema part;
    part.namespaces = from.namespaces;
    part.otherObjects = from.otherObjects;
    for (const Box<schema::Table> &table : from.tables) {
        if (reached.contains(table->id))
            part.tables.append(table);
    }
    return part;
}

} // namespace relvar::sqlite
