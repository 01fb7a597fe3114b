// SPDX-License-Identifier: GPL-3.0-or-later
// Prisma: a folder <time>_<name> with migration.sql for each migration and migration_lock.toml beside them;
// _prisma_migrations keeps every attempt. https://www.prisma.io/docs/orm/prisma-migrate
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"

#include <QFile>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto lockName = "migration_lock.toml"_L1;

class Prisma : public Format
{
public:
    QString id() const override { return u"prisma"_s; }
    QString displayName() const override { return u"Prisma"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        if (!QFile::exists(folder.filePath(lockName)))
            return std::nullopt;
        return text("formats", "it has %1", {lockName});
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        ToolFolder result{.path = path};
        for (const QString &name : folder->entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            ToolMigration migration{.id = name, .name = name, .fileName = name + u"/migration.sql"_s};
            if (QFile::exists(folder->filePath(migration.fileName))) {
                readInto(*folder, migration, [](const QByteArray &bytes, ToolMigration &into) {
                    into.up = wholeSection(bytes);
                    into.checksum = sha256(bytes);
                });
            } else {
                migration.problem = text("formats", "The folder has no migration.sql: Prisma refuses all of them "
                                                    "(P3015). Restore the file or remove the folder.");
                migration.fileName.clear();
            }
            result.migrations.append(migration);
        }
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"_prisma_migrations"_s,
                        u"migration_name, checksum, CAST(finished_at AS text), CAST(rolled_back_at AS text), logs, "
                        u"applied_steps_count"_s,
                        u"ORDER BY started_at"_s, [](const QVariantList &row) {
                            HistoryRow made{.id = row.at(0).toString(),
                                            .checksum = row.at(1).toString(),
                                            .at = row.at(2).toString(),
                                            .error = row.at(4).toString(),
                                            .done = row.at(5).toInt()};
                            if (!row.at(3).isNull())
                                made.kind = HistoryRow::Kind::Undone;
                            else if (row.at(2).isNull())
                                made.kind = HistoryRow::Kind::Failed;
                            return made;
                        });
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        return statesBySets(
            withSameLineEnds(folder, history), history,
            {.lateAdvice = text("formats", "prisma migrate deploy will run it, although later ones are applied "
                                           "already; prisma migrate dev asks to reset the database."),
             .editedAdvice = text("formats", "prisma migrate dev asks to reset the database because of it; deploy does "
                                             "not mind. Restore the file as it was applied."),
             .missingAdvice = text("formats", "prisma migrate dev asks to reset the database because of it. Restore "
                                              "the folder."),
             .failedAdvice = text("formats", "Prisma refuses to go on (P3009). Look what is there, put it right, then "
                                             "run prisma migrate resolve --applied or --rolled-back with its name."),
             .undoneAdvice = text("formats", "An attempt was marked as rolled back: it will run again.")});
    }

private:
    /// Prisma takes a file with other ends of lines for the same.
    static ToolFolder withSameLineEnds(ToolFolder folder, const History &history)
    {
        for (ToolMigration &migration : folder.migrations) {
            const HistoryRow *row = lastRow(history, migration.id);
            if (!row || row->checksum == migration.checksum || migration.fileName.isEmpty())
                continue;
            const Result<QByteArray> bytes = readFile(folder.path + u'/' + migration.fileName);
            if (!bytes)
                continue;
            QByteArray unix = *bytes;
            unix.replace("\r\n", "\n");
            QByteArray windows = unix;
            windows.replace("\n", "\r\n");
            if (row->checksum == sha256(unix) || row->checksum == sha256(windows))
                migration.checksum = row->checksum;
        }
        return folder;
    }
};

} // namespace

const Format &prisma()
{
    static const Prisma format;
    return format;
}

} // namespace relvar::formats
