// SPDX-License-Identifier: GPL-3.0-or-later
// A file of SQL text as bytes, and what people hand over instead of one: archives, databases, other encodings.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace relvar::cli {

class SqlFile
{
public:
    /// UTF-16 is read where the file says so with its first bytes. Errors: Unreadable, with what the file is and what
    /// makes SQL of it; the line where it is not UTF-8.
    [[nodiscard]] static Result<SqlFile> open(const QString &path);

    /// UTF-8. Valid as long as the file.
    [[nodiscard]] const QByteArray &sql() const { return m_sql; }

private:
    /// Large ones are not copied: the text is the file itself.
    std::unique_ptr<QFile> m_file;
    QByteArray m_sql;
};

} // namespace relvar::cli
