// SPDX-License-Identifier: GPL-3.0-or-later
// SQL that is in no file yet, kept while it is written: after a crash it is there again. Not the files that people save
// themselves, see sqlfile.h.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace relvar::shell {

struct KeptSql
{
    /// The file that it was opened from; empty for a new document.
    QString path;
    QString text;
    /// SqlFile::hash of that file, as it was opened or saved last.
    QByteArray fileHash;

    friend bool operator==(const KeptSql &, const KeptSql &) = default;
};

/// What is kept in the file; nothing when there is no such file. Error project::ProjectError::BrokenFile: it cannot be
/// read; it has another name from now on, which the error tells, so that nothing is written over it.
[[nodiscard]] Result<QList<KeptSql>> readKeptSql(const QString &path);
/// Only its owner may read the file. Removes it when there is nothing to keep. Errors name the file.
[[nodiscard]] Result<> keepSql(const QString &path, const QList<KeptSql> &all);

} // namespace relvar::shell
