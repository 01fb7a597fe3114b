// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/atomicwrite.h"

#include "migration/migrationfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace relvar::migration {

Result<> writeAtomically(const QString &path, const QByteArray &bytes, Access access)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(MigrationError::NotWritable,
                    text("migration", "The folder %1 cannot be made. Check the permissions of the folder above it.",
                         {QDir::toNativeSeparators(folder)}));
    }
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    // Before the bytes: a private file is never readable by others, not even for a moment.
    if (written && access == Access::Private)
        written = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    written = written && file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return fail(MigrationError::NotWritable,
                    text("migration", "%1 cannot be written. Check the free space and the permissions of its folder.",
                         {QDir::toNativeSeparators(path)}),
                    file.errorString());
    }
    return {};
}

} // namespace relvar::migration
