// SPDX-License-Identifier: GPL-3.0-or-later
// Where a repository keeps its Drizzle files, and what its journal says. Reads texts alone.
// https://orm.drizzle.team/docs/drizzle-config-file
#pragma once

#include "frameworks/framework.h"

#include <QJsonObject>

namespace relvar::frameworks {

struct DrizzlePlaces
{
    /// Relative to the repository: "drizzle", "src/db/schema.ts", "src/db/relations.ts".
    QString migrations = QStringLiteral("drizzle");
    QString schema = QStringLiteral("src/db/schema.ts");
    QString relations = QStringLiteral("src/db/relations.ts");
    /// drizzle.config.ts; empty: there is none.
    QString config;
    /// The configuration names another file than `schema`, so that somebody has to tell it.
    bool schemaIsElsewhere = false;
    /// How file names begin where there is no migration yet: "index", "timestamp", "supabase", "unix", "none".
    QString prefix = QStringLiteral("index");
    /// Drizzle 1.0: a folder for each migration and no journal.
    bool hasFolders = false;
};

/// What drizzlePlaces() and the journal need to have read.
[[nodiscard]] QStringList drizzleFiles();
[[nodiscard]] DrizzlePlaces drizzlePlaces(const Files &files);

struct DrizzleNext
{
    /// meta/_journal.json as it is; empty: there is none.
    QString journal;
    int index = 0;
    /// Later than all others: an earlier one would never be applied.
    qint64 when = 0;
    /// "0003_add_phone", the name of the file.
    QString tag;
    /// "0003", the beginning of the snapshot's name.
    QString prefix;
    /// The snapshot's that is the newest now.
    QString previousId;
};

/// Of 0.x. Errors: Unreadable, NotSupported when the journal is about another product.
[[nodiscard]] Result<DrizzleNext> drizzleNext(const MigrationRequest &request, const DrizzlePlaces &places,
                                              const QString &dialectId);
/// The journal with one more entry; what was in it stays to the letter.
[[nodiscard]] QString drizzleJournal(const DrizzleNext &next, const QString &dialectId);

struct DrizzleFolder
{
    /// "20260102030405_add_phone"; later than all others.
    QString name;
    /// The snapshots that no other one follows on; of a first one the id that stands for nothing.
    QStringList previousIds;
    /// Of the snapshots that are there: "8".
    QString version;
    /// Those, in order.
    QList<QJsonObject> snapshots;
};

/// Of 1.0. Errors: Unreadable, NotSupported when a snapshot is about another product.
[[nodiscard]] Result<DrizzleFolder> drizzleFolder(const MigrationRequest &request, const DrizzlePlaces &places,
                                                  const QString &dialectId);

} // namespace relvar::frameworks
