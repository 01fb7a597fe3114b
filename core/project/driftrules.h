// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that say what of a database may differ from its migrations, as [drift] ignore of relvar.toml has them. Pure.
//
// A rule is a kind, a colon and a name: "table:audit_*", "index:public.tmp_*", "extension:*", "*:scratch.*". In the name *
// stands for any characters and ? for one. A name without its schema, or a part without its table, is meant wherever it
// is. Kinds: schema, table, column, constraint, index, view, trigger, type, sequence, those that a database shows as text
// ("function", "extension", "policy", "owner", "privileges" …), or * for all. What is said of a table is said of all that
// belongs to it.
#pragma once

#include "diff/pieces.h"

namespace relvar::project {

[[nodiscard]] bool isDriftRule(const QString &text);

/// What rules call a piece of the difference of two schemas.
class DriftNames
{
public:
    /// `piece` is of the difference from → to.
    DriftNames(const diff::Piece &piece, const schema::Schema &from, const schema::Schema &to);

    /// The rule about this alone: "column:public.users.phone".
    [[nodiscard]] QString rule() const;
    /// The kind of rule().
    [[nodiscard]] QString kind() const;
    [[nodiscard]] bool isMeantBy(const QString &rule) const;

private:
    struct Name
    {
        QString kind;
        QString name;
    };
    void addObject(const QString &kind, const QString &name, ObjectId namespaceId);
    void addPart(const QString &kind, const QString &name, const schema::Table &table);
    void addOwner(ObjectId owner);
    void take(const diff::Change &change);
    [[nodiscard]] QString namespaceName(ObjectId id) const;

    const schema::Schema &m_from;
    const schema::Schema &m_to;
    /// The most exact one first.
    QList<Name> m_names;
};

} // namespace relvar::project
