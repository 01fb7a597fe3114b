// SPDX-License-Identifier: GPL-3.0-or-later
// How the objects of one schema value are written in SQL: quoted, and with the name of their schema where it has to be.
// Reads the schema that it was made with; must not outlive it.
#pragma once

#include "dialects/postgresql/quoting.h"
#include "schema/schema.h"

namespace relvar::postgresql {

class Names
{
public:
    Names(const schema::Schema &schema, bool qualified);

    /// True when there is more than one namespace, or one that is not public.
    [[nodiscard]] static bool areQualified(const schema::Schema &schema);

    [[nodiscard]] QString qualified(ObjectId namespaceId, const QString &name) const;
    template<typename T>
    [[nodiscard]] QString of(const T &object) const
    {
        return qualified(object.namespaceId, object.name);
    }
    /// Empty when the schema has no such table.
    [[nodiscard]] QString table(ObjectId id) const;
    /// As the type says it, but an enum by the name that it has in this schema.
    [[nodiscard]] QString type(const schema::DataType &type) const;
    [[nodiscard]] const schema::Schema &schema() const { return *m_schema; }

private:
    const schema::Schema *m_schema;
    bool m_qualified;
};

/// "a", "b"
[[nodiscard]] QString quoteIdentifiers(const QStringList &names);
/// Null ids are expressions.
[[nodiscard]] QList<ObjectId> columnsOf(const QList<schema::KeyPart> &parts);
[[nodiscard]] QString quotedColumns(const schema::Table &table, const QList<ObjectId> &columns);
/// A string literal, or NULL for an empty one.
[[nodiscard]] QString textOrNull(const QString &text);

} // namespace relvar::postgresql
