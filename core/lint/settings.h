// SPDX-License-Identifier: GPL-3.0-or-later
// What a project looks for in its schema and how much it minds: [lint] of relvar.toml and the file lint.ignore, as
// values. Reads no file.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace relvar::lint {

enum class Severity { Hint, Warning, Error };

/// "hint", "warning", "error": in files and in output for programs.
[[nodiscard]] QString wordOf(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromWord(const QString &word);

/// One line of lint.ignore: what need not be told, and where.
struct Ignore
{
    /// Check::code or Check::name.
    QString check;
    /// A path as objectPath() says it; * stands for any characters and ? for one.
    QString path;

    friend bool operator==(const Ignore &, const Ignore &) = default;
};

struct Settings
{
    // Codes of checks that are looked for, or not, other than they are by themselves.
    QStringList on;
    QStringList off;
    /// By code, where it is not the check's own.
    QHash<QString, Severity> severities;
    /// Columns that every table must have, such as created_at.
    QStringList requiredColumns;
    QList<Ignore> ignored;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace relvar::lint
