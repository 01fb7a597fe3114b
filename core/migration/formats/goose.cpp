// SPDX-License-Identifier: GPL-3.0-or-later
// goose: one file a migration, "-- +goose Up" and "-- +goose Down"; goose_db_version has a row for each version that is
// applied. https://github.com/pressly/goose
#include "migration/formats/reading.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes the annotations out; they say where statements begin and end for a splitter that reads lines.
void parse(const QByteArray &bytes, ToolMigration &migration)
{
    static const QRegularExpression annotation(u"^--\\s*\\+goose\\s+(.*?)\\s*$"_s);
    const QStringList lines = plainText(bytes).split(u'\n');
    bool transactional = true;
    QStringList *section = nullptr;
    QStringList up;
    QStringList down;
    bool hasUp = false;
    bool hasDown = false;
    int upLine = 1;
    int downLine = 1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = annotation.match(lines.at(i));
        if (!match.hasMatch()) {
            if (section)
                section->append(lines.at(i));
            continue;
        }
        const QString word = match.captured(1).toLower();
        if (word == u"up"_s) {
            section = &up;
            hasUp = true;
            upLine = int(i) + 2;
        } else if (word == u"down"_s) {
            section = &down;
            hasDown = true;
            downLine = int(i) + 2;
        } else if (word == u"no transaction"_s) {
            transactional = false;
        }
    }
    if (!hasUp) {
        migration.problem = text("formats",
                                 "%1 has no line -- +goose Up, so goose refuses it. Add it before the first "
                                 "statement.",
                                 {migration.fileName});
        return;
    }
    migration.up = migration::Section{up.join(u'\n').trimmed(), transactional, upLine};
    if (hasDown)
        migration.down = migration::Section{down.join(u'\n').trimmed(), transactional, downLine};
}

class Goose : public Format
{
public:
    QString id() const override { return u"goose"_s; }
    QString displayName() const override { return u"goose"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        static const QRegularExpression marker(u"^--\\s*\\+goose\\s+Up"_s,
                                               QRegularExpression::MultilineOption
                                                   | QRegularExpression::CaseInsensitiveOption);
        const QString name = fileWithLine(folder, marker);
        if (name.isEmpty())
            return std::nullopt;
        return text("formats", "%1 has the line %2", {name, u"-- +goose Up"_s});
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        static const QRegularExpression pattern(u"(\\d+)_.*\\.(sql|go)"_s);
        ToolFolder result{.path = path};
        for (const QRegularExpressionMatch &match : matchingFiles(*folder, pattern)) {
            if (match.captured().endsWith(u"_test.go"_s))
                continue;
            ToolMigration migration{.id = QString::number(match.captured(1).toLongLong()),
                                    .name = match.captured().section(u'.', 0, -2),
                                    .fileName = match.captured()};
            if (match.captured(2) == u"sql"_s)
                readInto(*folder, migration, parse);
            result.migrations.append(migration);
        }
        std::stable_sort(result.migrations.begin(), result.migrations.end(),
                         [](const ToolMigration &left, const ToolMigration &right) {
                             return numberLess(left.id, right.id);
                         });
        for (qsizetype i = 1; i < result.migrations.size(); ++i) {
            const ToolMigration &before = result.migrations.at(i - 1);
            if (before.id == result.migrations.at(i).id) {
                result.migrations[i].problem
                    = text("formats",
                           "%1 and %2 have the same version: goose refuses the folder. Give one of them "
                           "another number.",
                           {before.fileName, result.migrations.at(i).fileName});
            }
        }
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        return readRows(connection, found, u"goose_db_version"_s,
                        u"version_id, CASE WHEN is_applied THEN 1 ELSE 0 END, CAST(tstamp AS text)"_s, u"ORDER BY id"_s,
                        [](const QVariantList &row) {
                            const qlonglong version = row.at(0).toLongLong();
                            // 0 is written when the table is made. Old versions kept a row about a revert.
                            return HistoryRow{.id = version == 0 ? QString() : QString::number(version),
                                              .kind = row.at(1).toInt() == 1 ? HistoryRow::Kind::Applied
                                                                             : HistoryRow::Kind::Undone,
                                              .at = row.at(2).toString()};
                        });
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        return statesBySets(
            folder, history,
            {.lateAdvice = text("formats", "goose up stops because of it: later ones are applied already. goose up "
                                           "-allow-missing applies it; old versions of goose pass over it in silence."),
             .missingAdvice
             = text("formats", "goose does not mind on the way up, and cannot revert it. Restore the file.")});
    }
};

} // namespace

const Format &goose()
{
    static const Goose format;
    return format;
}

} // namespace relvar::formats
