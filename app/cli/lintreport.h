// SPDX-License-Identifier: GPL-3.0-or-later
// What lint has found, as lines, as JSON and as SARIF 2.1.0
// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Finds nothing itself.
#pragma once

#include "cli/output.h"
#include "lint/check.h"

namespace relvar::cli {

struct Diagnostic
{
    /// Never null.
    const lint::Check *check = nullptr;
    lint::Severity severity = lint::Severity::Warning;
    Text text;
    /// lint::objectPath(); empty in a migration.
    QString object;
    /// Relative to the project, or as it was written; may be empty.
    QString file;
    /// 0: not known.
    int line = 0;
    /// What the window would do about it; may be empty.
    Text fix;
    bool isIgnored = false;
};

class LintReport
{
public:
    /// What is less than that is left out.
    explicit LintReport(lint::Severity least)
        : m_least(least)
    {
    }

    void add(const Diagnostic &diagnostic);
    /// Something of that severity or a higher one that is not ignored.
    [[nodiscard]] bool has(lint::Severity severity) const;

    void writeLines(Output &output) const;
    void writeJson(Output &output) const;
    void writeSarif(Output &output, const QString &version) const;

private:
    [[nodiscard]] int count(lint::Severity severity) const;

    lint::Severity m_least;
    QList<Diagnostic> m_diagnostics;
    int m_ignored = 0;
};

/// Every check, as lines or as JSON.
void listChecks(Output &output);

} // namespace relvar::cli
