// SPDX-License-Identifier: GPL-3.0-or-later
// The schema from which changes are compiled, with what is worth knowing of it beforehand: which part of it a change
// needs. Making one costs a walk through the whole schema; asking it costs what the change touches.
#pragma once

#include "diff/changes.h"

#include <QSet>

#include <memory>

namespace relvar::plan {

/// A value; copies share what is known. Any thread.
class Base
{
public:
    /// Costs nothing: what has to be known is found out when it is first asked for.
    Base(const schema::Schema &schema);

    [[nodiscard]] const schema::Schema &schema() const { return m_schema; }

    /// The objects that the changes to another schema touch, and in either schema: what depends on them (views, tables
    /// with a foreign key to them, partitions), and everything that these need (parents of foreign keys, a partition's
    /// table, what a text uses). `also`: objects that are touched although no difference names them.
    [[nodiscard]] QSet<ObjectId> touchedPart(const diff::Changes &changes, const QSet<ObjectId> &also = {}) const;

    /// The schema, this one or the one that the changes lead to, without the tables and views that are not in the part,
    /// and without what cannot be without these: triggers, objects with a text that uses them. Namespaces, enums,
    /// functions and the like stay.
    [[nodiscard]] schema::Schema onlyPart(const schema::Schema &schema, const QSet<ObjectId> &part) const;

private:
    struct Dependencies;
    [[nodiscard]] const Dependencies &dependencies() const;

    schema::Schema m_schema;
    std::shared_ptr<Dependencies> m_dependencies;
};

/// The whole with the objects of the part as they are there.
[[nodiscard]] schema::Schema withPart(schema::Schema whole, const schema::Schema &part);

} // namespace relvar::plan
