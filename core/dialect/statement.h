// SPDX-License-Identifier: GPL-3.0-or-later
// One SQL statement of a migration with what is worth knowing before it runs.
#pragma once

#include "base/objectid.h"
#include "base/text.h"

#include <QList>
#include <QString>

namespace relvar::dialect {

struct Hazard
{
    enum class Kind {
        /// Rows or values are gone afterwards, and nothing keeps them.
        LosesData,
        /// Rows or values leave their place but a stash keeps them.
        StashesData,
        /// The table is copied as a whole.
        RewritesTable,
        /// Existing rows may refuse it (NOT NULL, UNIQUE, CHECK, foreign key).
        MayFailOnData,
        /// Cannot be undone by any statement.
        Irreversible,
    };

    Kind kind = Kind::LosesData;
    /// Says what and where: "Column users.phone".
    Text text;

    friend bool operator==(const Hazard &, const Hazard &) = default;
};

struct Statement
{
    /// Without a final semicolon.
    QString sql;
    /// Written above the statement as "-- …" in the file; may be empty. One line.
    QString comment;
    QList<Hazard> hazards;
    /// Where Dialect::frame() puts it. What several steps ask for in the opening or closing is written once.
    enum class Place { Body, Opening, Closing };
    Place place = Place::Body;
    /// Must not run inside a transaction that a runner opened: the whole part becomes transaction:false.
    bool outsideTransaction = false;

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// A part of a file: the statements and whether a runner wraps them in a transaction.
struct Script
{
    bool transactional = true;
    QList<Statement> statements;

    friend bool operator==(const Script &, const Script &) = default;
};

} // namespace relvar::dialect
