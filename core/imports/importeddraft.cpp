// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importeddraft.h"

namespace relvar::imports {

namespace {

/// Tables, views and types of `present` that the imported schema does not have.
schema::Schema withOthers(schema::Schema imported, const schema::Schema &present)
{
    const auto append = [](auto &list, const auto &from) {
        QSet<ObjectId> there;
        for (const auto &box : list)
            there.insert(box->id);
        for (const auto &box : from) {
            if (!there.contains(box->id))
                list.append(box);
        }
    };
    for (const schema::Namespace &space : present.namespaces) {
        if (!imported.findNamespace(space.id))
            imported.namespaces.append(space);
    }
    append(imported.tables, present.tables);
    append(imported.views, present.views);
    append(imported.enums, present.enums);
    append(imported.sequences, present.sequences);
    append(imported.triggers, present.triggers);
    append(imported.otherObjects, present.otherObjects);
    return imported;
}

} // namespace

schema::Schema importedSchema(const schema::Schema &present, const schema::Schema &imported, const diff::Rules &rules,
                              const QList<diff::Rename> &renames, Others others)
{
    schema::Schema paired = diff::pair(present, imported, rules, renames);
    return others == Others::Stay ? withOthers(std::move(paired), present) : paired;
}

} // namespace relvar::imports
