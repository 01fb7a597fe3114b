// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sqlfile.h"

#include "cli/output.h"

#include <QStringConverter>

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the file is instead of text, and what to do; empty for text.
Text otherThanText(const QByteArray &head, const QString &path)
{
    if (head.startsWith("PGDMP")) {
        return text("cli", "%1 is an archive of pg_dump, not SQL. pg_restore -f schema.sql makes SQL of it, and so "
                           "does pg_dump without -F.",
                    {path});
    }
    if (head.mid(257, 5) == "ustar") {
        return text("cli", "%1 is an archive of files (tar), not SQL. pg_restore -f schema.sql makes SQL of it when "
                           "pg_dump wrote it.",
                    {path});
    }
    if (head.startsWith("SQLite format 3")) {
        return text("cli", "%1 is a SQLite database, not SQL. Write it as sqlite:%1.", {path});
    }
    for (const char *magic : {"\x1f\x8b", "\x28\xb5\x2f\xfd", "\xfd\x37zXZ", "BZh", "PK\x03\x04", "\x04\x22\x4d\x18"}) {
        if (head.startsWith(magic))
            return text("cli", "%1 is compressed. Unpack it first.", {path});
    }
    return {};
}

/// The first line that is not UTF-8; 0: there is none.
int lineNotUtf8(const QByteArray &bytes)
{
    if (QByteArrayView(bytes).isValidUtf8())
        return 0;
    int line = 1;
    for (qsizetype begin = 0; begin < bytes.size(); ++line) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (!QByteArrayView(bytes).sliced(begin, end - begin).isValidUtf8())
            return line;
        begin = end + 1;
    }
    return line;
}

} // namespace

Result<SqlFile> SqlFile::open(const QString &path)
{
    SqlFile opened;
    opened.m_file = std::make_unique<QFile>(path);
    QFile &file = *opened.m_file;
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(CliError::Unreadable,
                    text("cli", "The file %1 cannot be read. Check the path after file:.", {path}), file.errorString());
    }
    const uchar *mapped = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    // A pipe has no size and cannot be mapped.
    const QByteArray bytes = mapped ? QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), file.size())
                                    : file.readAll();
    const Text other = otherThanText(bytes.left(512), path);
    if (!other.isEmpty())
        return fail(CliError::Unreadable, other);
    // As Windows' shells write what they redirect into a file.
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringConverter::Utf16);
        const QString decoded = decoder(bytes);
        if (decoder.hasError())
            return fail(CliError::Unreadable, text("cli", "%1 begins as UTF-16, but is not. Save it as UTF-8.", {path}));
        opened.m_sql = decoded.toUtf8();
        return opened;
    }
    if (bytes.left(4096).contains('\0')) {
        return fail(CliError::Unreadable,
                    text("cli", "%1 is not text. Give a file with SQL statements in UTF-8.", {path}));
    }
    if (const int line = lineNotUtf8(bytes); line > 0) {
        return fail(Error{CliError::Unreadable,
                          text("cli", "%1 is not UTF-8: line %2 has other bytes. Dump it with pg_dump -E UTF8, or save "
                                      "it as UTF-8.",
                               {path, QString::number(line)}),
                          {},
                          u"%1:%2"_s.arg(path).arg(line)});
    }
    opened.m_sql = bytes;
    return opened;
}

} // namespace relvar::cli
