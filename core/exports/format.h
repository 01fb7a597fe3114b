// SPDX-License-Identifier: GPL-3.0-or-later
// The list of formats that a schema can be written in as text.
#pragma once

#include "exports/subject.h"

namespace relvar::exports {

struct Format
{
    /// As on the command line: "dbml".
    QString id;
    /// As people call it: "DBML". Names are not translated.
    QString name;
    /// The usual ending of such a file first, without a dot.
    QStringList endings;
    /// Pure; every name is written by the rules of the format, and what it cannot say stands there as a comment.
    QString (*write)(const Subject &subject) = nullptr;
    /// It wants Subject::picture, or Subject::statements.
    bool hasPicture = false;
    bool hasStatements = false;
};

/// Mermaid, DBML, PlantUML, SQL, and the data dictionary as HTML and Markdown.
[[nodiscard]] const QList<Format> &formats();
/// By id; null when there is none.
[[nodiscard]] const Format *format(const QString &id);
/// By the ending of a file, in any case; null when no format has it.
[[nodiscard]] const Format *formatOfFile(const QString &path);

} // namespace relvar::exports
