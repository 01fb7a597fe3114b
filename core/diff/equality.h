// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two readings of one object, as facets. Ids inside must already mean the same on both sides.
// Private to diff/.
#pragma once

#include "diff/changes.h"
#include "diff/rules.h"

namespace relvar::diff {

[[nodiscard]] Facets compare(const schema::Column &from, const schema::Column &to, const Rules &rules);
[[nodiscard]] Facets compare(const schema::PrimaryKey &from, const schema::PrimaryKey &to, const Rules &rules);
[[nodiscard]] Facets compare(const schema::UniqueConstraint &from, const schema::UniqueConstraint &to,
                             const Rules &rules);
[[nodiscard]] Facets compare(const schema::ForeignKey &from, const schema::ForeignKey &to, const Rules &rules);
[[nodiscard]] Facets compare(const schema::CheckConstraint &from, const schema::CheckConstraint &to,
                             const Rules &rules);
[[nodiscard]] Facets compare(const schema::Index &from, const schema::Index &to, const Rules &rules);

[[nodiscard]] Facets compare(const schema::ExclusionConstraint &from, const schema::ExclusionConstraint &to,
                             const Rules &rules);

[[nodiscard]] Facets compare(const schema::Namespace &from, const schema::Namespace &to, const Rules &rules);
[[nodiscard]] Facets compare(const schema::View &from, const schema::View &to, const Rules &rules);
[[nodiscard]] Facets compare(const schema::Trigger &from, const schema::Trigger &to, const Rules &rules);
[[nodiscard]] Facets compare(const schema::OtherObject &from, const schema::OtherObject &to, const Rules &rules);
[[nodiscard]] Facets compare(const schema::EnumType &from, const schema::EnumType &to, const Rules &rules);
[[nodiscard]] Facets compare(const schema::Sequence &from, const schema::Sequence &to, const Rules &rules);

/// The table's own facets, without its columns, constraints and indexes.
[[nodiscard]] Facets compareOwn(const schema::Table &from, const schema::Table &to, const Rules &rules);

} // namespace relvar::diff
