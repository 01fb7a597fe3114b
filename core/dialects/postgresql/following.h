// SPDX-License-Identifier: GPL-3.0-or-later
// What the server itself rewrites when something gets a new name, so that it is not taken for a change.
#pragma once

#include "diff/changes.h"
#include "schema/schema.h"

#include <QSet>

namespace relvar::postgresql {

struct Followed
{
    /// The target with texts that the draft left alone as they read under the new names.
    schema::Schema expected;
    /// `from` under the names of the target: what is there once everything is renamed and nothing else done.
    schema::Schema renamed;
    /// Views, triggers and others whose text names something that has a new name.
    QList<ObjectId> texts;
};

/// `replaced`: enums of which values are taken away, so that one in the place of another is no new name for it.
[[nodiscard]] Followed followRenames(const schema::Schema &from, const schema::Schema &to,
                                     const QSet<ObjectId> &replaced = {});

/// Old and new spelling of enum values that were renamed in place: same number, same order, each new one in the place
/// of one that is gone. Empty when the lists differ in another way.
[[nodiscard]] QList<std::pair<QString, QString>> renamedValues(const schema::EnumType &before,
                                                               const schema::EnumType &after);

} // namespace relvar::postgresql
