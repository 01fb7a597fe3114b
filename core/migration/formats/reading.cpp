// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/reading.h"

#include <QFile>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(FormatError::Unreadable,
                    text("formats", "%1 cannot be read. Check its permissions.", {QDir::toNativeSeparators(path)}),
                    file.errorString(), path);
    }
    return file.readAll();
}

Result<QDir> openFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists() && folder.isReadable())
        return folder;
    return fail(FormatError::Unreadable,
                text("formats",
                     "There is no readable folder %1 for migrations. Correct folder = \"…\" in [migrations] of "
                     "relvar.toml.",
                     {QDir::toNativeSeparators(path)}),
                {}, path);
}

QList<QRegularExpressionMatch> matchingFiles(const QDir &folder, const QRegularExpression &pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern.pattern()), pattern.patternOptions());
    QList<QRegularExpressionMatch> matches;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (const QRegularExpressionMatch match = whole.match(name); match.hasMatch())
            matches.append(match);
    }
    return matches;
}

QStringList sqlFiles(const QDir &folder)
{
    return folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

std::optional<Text> evidenceByLine(const QDir &folder, const QRegularExpression &pattern, const QString &line)
{
    constexpr qsizetype enough = 100;
    for (const QString &name : sqlFiles(folder).mid(0, enough)) {
        const Result<QByteArray> bytes = readFile(folder.filePath(name));
        if (bytes && plainText(*bytes).contains(pattern))
            return text("formats", "%1 has the line %2", {name, line});
    }
    return std::nullopt;
}

std::optional<Text> evidenceByName(const QDir &folder, const QRegularExpression &pattern, const QString &tool)
{
    const QList<QRegularExpressionMatch> files = matchingFiles(folder, pattern);
    if (files.isEmpty())
        return std::nullopt;
    return text("formats", "%1 is named as %2 names its files", {files.first().captured(), tool});
}

QString plainText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
    return text.replace(u"\r\n"_s, u"\n"_s);
}

std::optional<migration::Section> wholeSection(const QByteArray &bytes)
{
    const QString sql = plainText(bytes).trimmed();
    return sql.isEmpty() ? std::nullopt : std::optional(migration::Section{sql});
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 value = 0xffffffffU;
    for (const char byte : bytes) {
        value ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
    }
    return value ^ 0xffffffffU;
}

void readInto(const QDir &folder, ToolMigration &migration,
              const std::function<void(const QByteArray &, ToolMigration &)> &take)
{
    const Result<QByteArray> bytes = readFile(folder.filePath(migration.fileName));
    if (bytes)
        take(*bytes, migration);
    else
        migration.problem = bytes.error().message;
}

QString tableNamed(const QList<dialect::ForeignHistory> &found, const QString &name)
{
    for (const dialect::ForeignHistory &history : found) {
        const QString last = history.table.section(u'.', -1).remove(u'"');
        if (last.compare(name, Qt::CaseInsensitive) == 0)
            return history.table;
    }
    return {};
}

Result<History> readRows(database::Connection &connection, const QList<dialect::ForeignHistory> &found,
                         const QString &table, const QString &select, const QString &rest,
                         const std::function<HistoryRow(const QVariantList &)> &row)
{
    History history{.table = tableNamed(found, table)};
    if (history.table.isEmpty())
        return history;
    const Result<database::ResultSet> rows
        = connection.query(u"SELECT %1 FROM %2 %3"_s.arg(select, history.table, rest));
    if (!rows) {
        return fail(FormatError::HistoryUnreadable,
                    text("formats",
                         "The table %1, which says what was applied, cannot be read. Check the rights of "
                         "the user.",
                         {history.table}),
                    rows.error().detail.isEmpty() ? rows.error().message.toString() : rows.error().detail);
    }
    for (const QVariantList &fields : rows->rows)
        history.rows.append(row(fields));
    return history;
}

void sortByNumber(QList<ToolMigration> &migrations)
{
    std::stable_sort(migrations.begin(), migrations.end(), [](const ToolMigration &left, const ToolMigration &right) {
        return migration::idLess(left.id, right.id);
    });
}

} // namespace relvar::formats
