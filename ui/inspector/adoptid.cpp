// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/adoptid.h"

#include <algorithm>

namespace relvar::inspector {

document::Edit adoptId(document::Edit edit, ObjectId table, ObjectId id)
{
    return [edit = std::move(edit), table, id](const document::Document &document) -> Result<document::Document> {
        Result<document::Document> result = edit(document);
        const schema::Table *before = document.schema->table(table);
        if (!result || !before)
            return result;

        schema::Schema schema = *result->schema;
        for (Box<schema::Table> &box : schema.tables) {
            if (box->id != table)
                continue;
            schema::Table after = *box;
            if (after.primaryKey && !before->primaryKey)
                after.primaryKey->id = id;
            for (schema::ForeignKey &key : after.foreignKeys) {
                const bool known = std::any_of(before->foreignKeys.cbegin(), before->foreignKeys.cend(),
                                               [&](const schema::ForeignKey &other) { return other.id == key.id; });
                if (!known)
                    key.id = id;
            }
            box = Box<schema::Table>(std::move(after));
        }
        result->schema = Box<schema::Schema>(std::move(schema));
        return result;
    };
}

} // namespace relvar::inspector
