// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two schemas, as values. A rename is an Altered with the facet Name, never a drop and an add.
#pragma once

#include "base/text.h"
#include "schema/schema.h"

#include <QFlags>

#include <optional>
#include <variant>

namespace relvar::diff {

/// What of an object differs.
enum class Facet {
    Name = 1 << 0,
    Type = 1 << 1,
    NotNull = 1 << 2,
    Default = 1 << 3,
    Generated = 1 << 4,
    Identity = 1 << 5,
    Collation = 1 << 6,
    Comment = 1 << 7,
    /// Columns of a key, expression of a check, referenced table or action of a foreign key, text of a view …
    Definition = 1 << 8,
    Options = 1 << 9,
    Namespace = 1 << 10,
    /// How a table is parted, of which table it is a partition and with what bound, what it inherits.
    Partition = 1 << 11,
};
Q_DECLARE_FLAGS(Facets, Facet)
Q_DECLARE_OPERATORS_FOR_FLAGS(Facets)

template<typename T>
struct Added
{
    T object;
};

template<typename T>
struct Dropped
{
    T object;
};

template<typename T>
struct Altered
{
    T from;
    T to;
    Facets facets;
};

/// A change inside a table.
using TableChange
    = std::variant<Added<schema::Column>, Dropped<schema::Column>, Altered<schema::Column>, Added<schema::PrimaryKey>,
                   Dropped<schema::PrimaryKey>, Altered<schema::PrimaryKey>, Added<schema::UniqueConstraint>,
                   Dropped<schema::UniqueConstraint>, Altered<schema::UniqueConstraint>, Added<schema::ForeignKey>,
                   Dropped<schema::ForeignKey>, Altered<schema::ForeignKey>, Added<schema::CheckConstraint>,
                   Dropped<schema::CheckConstraint>, Altered<schema::CheckConstraint>, Added<schema::Index>,
                   Dropped<schema::Index>, Altered<schema::Index>, Added<schema::ExclusionConstraint>,
                   Dropped<schema::ExclusionConstraint>, Altered<schema::ExclusionConstraint>>;

/// A table that is on both sides. `facets` are the table's own (Name, Comment, Options, Namespace, Partition).
struct AlteredTable
{
    Box<schema::Table> from;
    Box<schema::Table> to;
    Facets facets;
    QList<TableChange> changes;
    /// The common columns stand in another order. Reported; never a reason to migrate by itself.
    bool columnsReordered = false;
};

using Change
    = std::variant<Added<schema::Namespace>, Dropped<schema::Namespace>, Altered<schema::Namespace>,
                   Added<Box<schema::Table>>, Dropped<Box<schema::Table>>, AlteredTable, Added<Box<schema::View>>,
                   Dropped<Box<schema::View>>, Altered<Box<schema::View>>, Added<Box<schema::Trigger>>,
                   Dropped<Box<schema::Trigger>>, Altered<Box<schema::Trigger>>, Added<Box<schema::OtherObject>>,
                   Dropped<Box<schema::OtherObject>>, Altered<Box<schema::OtherObject>>, Added<Box<schema::EnumType>>,
                   Dropped<Box<schema::EnumType>>, Altered<Box<schema::EnumType>>, Added<Box<schema::Sequence>>,
                   Dropped<Box<schema::Sequence>>, Altered<Box<schema::Sequence>>>;

using Changes = QList<Change>;

/// One line for people about one change ("Rename column users.name to full_name"), with its risk.
struct Description
{
    enum class Kind { Add, Alter, Drop };

    Kind kind = Kind::Alter;
    Text text;
    /// The table, view, trigger … and, for a change inside a table, the column, key or index.
    ObjectId object;
    ObjectId part;
    bool losesData = false;
};

/// A line per change; an AlteredTable gives a line per change inside it, and what differs in more than one way gives a
/// line for each ("Rename column …", "Make … NOT NULL").
[[nodiscard]] QList<Description> describe(const Changes &changes, const schema::Schema &from, const schema::Schema &to);

/// A file name for a migration with these changes: "add_phone_to_users", "create_orders",
/// "rename_name_to_full_name_in_users".
[[nodiscard]] QString suggestName(const Changes &changes, const schema::Schema &from, const schema::Schema &to);

} // namespace relvar::diff
