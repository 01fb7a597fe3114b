// SPDX-License-Identifier: GPL-3.0-or-later
// How migrations are marked as applied in the table of a tool without being run, to the letter as the tool itself does
// it. Runs nothing: what is in folder and table comes in as values. Which version of a tool there is may be read.
#pragma once

#include "migration/formats/format.h"

#include <QDateTime>

namespace relvar::formats {

struct BaselineRequest
{
    ToolFolder folder;
    History history;
    /// The newest that is marked, by the id that it has in the folder; those before it are marked too.
    QString id;
    /// UTC.
    QDateTime time;
};

struct Baseline
{
    /// All in one transaction; none where all of them count as applied already.
    QStringList statements;
    /// The names of those that count as applied from then on and did not before, in the order of the folder.
    QStringList marked;
};

class Baselining
{
public:
    virtual ~Baselining() = default;

    /// Errors: NotExpressible where the tool's table has no place for it; Broken, a file among them cannot be read.
    [[nodiscard]] virtual Result<Baseline> baseline(const BaselineRequest &request,
                                                    const dialect::Dialect &dialect) const = 0;
};

/// Those up to the one of the request that its tool would still run, or that failed. Error: Broken.
[[nodiscard]] Result<QList<ToolMigration>> notYetApplied(const Format &format, const BaselineRequest &request);
/// With the rows that Format::bookkeeping() writes when they are run.
[[nodiscard]] Result<Baseline> baselineAsRun(const Format &format, const BaselineRequest &request,
                                             const dialect::Dialect &dialect);

} // namespace relvar::formats
