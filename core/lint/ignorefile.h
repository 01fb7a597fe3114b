// SPDX-License-Identifier: GPL-3.0-or-later
// lint.ignore: a line for each thing that need not be told, sorted, so that two people who add lines seldom meet. A
// line is a check's code or name, a path, and after # whatever people want to remember. Pure; reads and writes no file.
#pragma once

#include "lint/check.h"

namespace relvar::lint {

/// Lines that say nothing that can be understood are left out of the answer; they stay in the file.
[[nodiscard]] QList<Ignore> parseIgnoreFile(const QByteArray &content);
/// With the line at its place; everything else stays as it is. The same text when it is there already.
[[nodiscard]] QByteArray withIgnored(const QByteArray &content, const Ignore &ignore);
/// Without the lines that say exactly this.
[[nodiscard]] QByteArray withoutIgnored(const QByteArray &content, const Ignore &ignore);

class IgnoreRules
{
public:
    explicit IgnoreRules(const QList<Ignore> &rules);

    /// Some rule is about the check.
    [[nodiscard]] bool concern(const Check &check) const;
    [[nodiscard]] bool match(const Check &check, const QString &path) const;

private:
    /// By code.
    QHash<QString, QStringList> m_paths;
};

} // namespace relvar::lint
