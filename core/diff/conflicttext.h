// SPDX-License-Identifier: GPL-3.0-or-later
// How a conflict is told to people. Private to diff/.
#pragma once

#include "diff/rebase.h"

namespace relvar::diff {

/// What objects, columns and constraints are called, newest first: a conflict can be about what only one side has.
class Names
{
public:
    Names(const schema::Schema &base, const schema::Schema &newBase, const schema::Schema &draft);

    [[nodiscard]] QString of(ObjectId id) const;

private:
    void add(const schema::Schema &schema);

    QHash<ObjectId, QString> m_names;
};

/// "Type of users.name", for a field as schema/schemafields.h names it.
[[nodiscard]] Text fieldText(const char *field, const QString &name);

// A value of a field in words.
[[nodiscard]] Text shown(const QString &value, const Names &names);
[[nodiscard]] Text shown(bool value, const Names &names);
[[nodiscard]] Text shown(qint64 value, const Names &names);
[[nodiscard]] Text shown(ObjectId value, const Names &names);
[[nodiscard]] Text shown(const QList<ObjectId> &value, const Names &names);
[[nodiscard]] Text shown(const QList<schema::KeyPart> &value, const Names &names);
[[nodiscard]] Text shown(const QStringList &value, const Names &names);
[[nodiscard]] Text shown(const QMap<QString, QString> &value, const Names &names);
[[nodiscard]] Text shown(const QList<schema::Dependency> &value, const Names &names);
[[nodiscard]] Text shown(schema::ReferentialAction value, const Names &names);
[[nodiscard]] Text shown(const schema::DataType &value, const Names &names);
[[nodiscard]] Text shown(const schema::Generated &value, const Names &names);
[[nodiscard]] Text shown(const schema::Identity &value, const Names &names);
/// The columns of the key.
[[nodiscard]] Text shown(const schema::PrimaryKey &value, const Names &names);
[[nodiscard]] Text nothing();

template<typename T>
[[nodiscard]] Text shown(const std::optional<T> &value, const Names &names)
{
    return value ? shown(*value, names) : nothing();
}

} // namespace relvar::diff
