// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sqlfile.h"

#include "migration/atomicwrite.h"
#include "project/project.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf", 3);

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Result<SqlFile> readSqlFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(project::ProjectError::BrokenFile,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell", "%1 cannot be read. Check that it is a file that you may read."),
                         {path}),
                    file.errorString());
    }
    if (file.size() > largestSqlFile) {
        return fail(project::ProjectError::BrokenFile,
                    text("shell",
                         QT_TRANSLATE_NOOP(
                             "shell", "%1 has %2, too much to edit here. Take a dump in with File ▸ Import…, or run it "
                                      "with the database's own program."),
                         {path, QLocale().formattedDataSize(file.size())}));
    }
    QByteArray bytes = file.readAll();
    SqlFile read{.hash = hashOf(bytes)};
    read.hasByteOrderMark = bytes.startsWith(byteOrderMark);
    if (read.hasByteOrderMark)
        bytes.remove(0, byteOrderMark.size());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    read.text = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0')) {
        return fail(project::ProjectError::BrokenFile,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell",
                                           "%1 is no text in UTF-8. Convert it first, or choose another file."),
                         {path}));
    }
    read.hasCarriageReturns = read.text.contains(u"\r\n"_s);
    read.text.replace(u"\r\n"_s, u"\n"_s);
    return read;
}

Result<SqlFile> writeSqlFile(const QString &path, const SqlFile &file)
{
    QString written = file.text;
    written.replace(u"\r\n"_s, u"\n"_s);
    if (file.hasCarriageReturns)
        written.replace(u"\n"_s, u"\r\n"_s);
    QByteArray bytes = written.toUtf8();
    if (file.hasByteOrderMark)
        bytes.prepend(byteOrderMark);
    // A link stays one: what it leads to is written.
    const QString place = QFileInfo(path).isSymLink() ? QFileInfo(path).symLinkTarget() : path;
    if (const Result<> done = migration::writeAtomically(place, bytes); !done)
        return fail(done.error());
    SqlFile now = file;
    now.hash = hashOf(bytes);
    return now;
}

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? hashOf(file.readAll()) : QByteArray();
}

} // namespace relvar::shell
