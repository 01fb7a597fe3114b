// SPDX-License-Identifier: GPL-3.0-or-later
// What an export is about: a schema, one diagram of it, and which tables of that. Writes nothing.
#pragma once

#include "cli/commandsupport.h"
#include "diagram/diagram.h"
#include "diagram/folding.h"

#include <QSet>

namespace relvar::cli {

/// As it is written on the command line.
struct ExportedPart
{
    /// Empty: the main diagram.
    QString diagram;
    /// Names, with their schema where that is needed; empty: all tables of the diagram.
    QStringList tables;
    /// Foreign keys away from those tables, in either direction.
    int related = 0;
};

struct ExportSubject
{
    schema::Schema schema;
    /// What a diagram shows of it.
    diagram::Folding folding;
    diagram::Diagram diagram;
    /// Of the folded schema.
    QSet<ObjectId> tables;
    /// Of the project or of the file, without an ending; may be empty.
    QString title;
    /// "PostgreSQL".
    QString product;
    const dialect::Dialect *dialect = nullptr;
};

/// `from`: a SOURCE; empty: the draft of the project. Errors: WrongUse names the diagrams or the tables that there are.
[[nodiscard]] Result<ExportSubject> readExported(Session &session, const QString &from, const ExportedPart &part);

/// The schema without the tables that are not exported, not folded.
[[nodiscard]] schema::Schema onlyTables(const ExportSubject &subject);

} // namespace relvar::cli
