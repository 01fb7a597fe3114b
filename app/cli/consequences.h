// SPDX-License-Identifier: GPL-3.0-or-later
// What changes bring along that nobody wrote down: said beside them.
#pragma once

#include "cli/session.h"

#include <QJsonArray>

namespace relvar::cli {

/// Functions whose bodies name what the changes rename or drop, as remarks.
void remarkOnMentions(Session &session, const diff::Changes &changes, const schema::Schema &from,
                      const schema::Schema &to);
[[nodiscard]] QJsonArray mentionsOf(const diff::Changes &changes, const schema::Schema &from,
                                    const schema::Schema &to);
/// What goes along with what a line of a comparison drops; empty for other lines. A value of an enum type takes nothing
/// along: the columns stay.
[[nodiscard]] QStringList takenAlong(const diff::Description &change, const schema::Schema &from,
                                     const schema::Schema &to);

/// The lines of a comparison, with what goes along with them.
void showChanges(Session &session, const QList<diff::Description> &changes, const schema::Schema &from,
                 const schema::Schema &to);
[[nodiscard]] QJsonArray describeChanges(const QList<diff::Description> &changes, const schema::Schema &from,
                                         const schema::Schema &to);

} // namespace relvar::cli
