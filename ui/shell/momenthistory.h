// SPDX-License-Identifier: GPL-3.0-or-later
// All moments of a project as the diagram shows them one after another: their schemas, and one place for every table
// that ever was. A value; reading it blocks.
#pragma once

#include "diagram/diagram.h"
#include "project/history.h"

namespace relvar::shell {

struct MomentHistory
{
    /// Ids of the migrations, oldest first; after each of them the schema at the same index.
    QStringList ids;
    QList<Box<schema::Schema>> schemas;
    /// Of the tables that are gone by now. The others stand where the diagram has them.
    QList<diagram::Placement> places;

    [[nodiscard]] bool isEmpty() const { return ids.isEmpty(); }
    /// Null when the history does not have it.
    [[nodiscard]] const Box<schema::Schema> *schema(const QString &id) const;
};

/// Places for the tables of the schemas that have none yet: beside those that they belong to, large enough for the
/// largest state of each, so that nothing moves when the moments follow one another. Linear in what differs.
[[nodiscard]] QList<diagram::Placement> placesOfGone(const QList<Box<schema::Schema>> &schemas,
                                                     const QList<diagram::Placement> &present, diagram::Detail detail);

struct HistoryRequest
{
    const dialect::Dialect *dialect = nullptr;
    project::Project project;
    migration::MigrationDirectory directory;
    /// Whose ids everything gets.
    Box<schema::Schema> base;
    QList<diagram::Placement> present;
    diagram::Detail detail = diagram::Detail::Columns;
};

[[nodiscard]] Result<MomentHistory> readMomentHistory(const HistoryRequest &request,
                                                      const project::HistoryProgress &progress,
                                                      const database::CancelToken &cancel);

} // namespace relvar::shell
