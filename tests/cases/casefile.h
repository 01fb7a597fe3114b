// SPDX-License-Identifier: GPL-3.0-or-later
// A .case file: sections that begin with a line "--- name". Written back with the sections in the order they came.
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace relvar::test {

class CaseFile
{
public:
    /// Empty sections when the file cannot be read.
    [[nodiscard]] static CaseFile read(const QString &path);
    [[nodiscard]] bool write(const QString &path) const;

    [[nodiscard]] bool contains(const QString &section) const;
    /// Trimmed; empty when there is none.
    [[nodiscard]] QString section(const QString &name) const;
    /// Non-empty lines of a section.
    [[nodiscard]] QStringList lines(const QString &name) const;
    void setSection(const QString &name, const QString &text);

private:
    QString m_heading;
    QList<std::pair<QString, QString>> m_sections;
};

} // namespace relvar::test
