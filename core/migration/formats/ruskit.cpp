// SPDX-License-Identifier: GPL-3.0-or-later
// Ruskit up to 0.1.5: each model in src/app/models has its migrations, Migration::new(name, up, down) with SQL for
// SQLite; mod.rs hands them over. "migrations" has their names. Ruskit of today uses sea-orm-migration.
// https://docs.rs/crate/ruskit/0.1.5/source/src/framework/database/migration.rs
#include "migration/formats/baselining.h"
#include "migration/formats/reading.h"
#include "migration/formats/rusttokens.h"
#include "migration/formats/standing.h"
#include "migration/formats/tools.h"

#include <QMap>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto indexName = "mod.rs"_L1;

/// Without the transactions of Ruskit that Relvar ends at the beginning and begins anew at the end.
std::optional<migration::Section> sectionOf(QString sql)
{
    static const QRegularExpression ends(u"^(?:\\s*--[^\\n]*\\n)*\\s*COMMIT\\s*;"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression begins(u"(?:--[^\\n]*\\n)?\\s*BEGIN\\s*;?\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (sql.contains(ends) && sql.contains(begins))
        sql = sql.remove(ends).remove(begins);
    return wholeSection(sql.toUtf8());
}

/// What a model's file has, in its order.
QList<ToolMigration> migrationsOf(const QList<RustToken> &tokens, const QString &fileName)
{
    QList<ToolMigration> migrations;
    const QList<QLatin1StringView> call{"Migration"_L1, ":"_L1, ":"_L1};
    for (qsizetype at = findTokens(tokens, call); at >= 0; at = findTokens(tokens, call, at + 1)) {
        // Migration, two colons, the function, a parenthesis, and texts with commas between.
        const auto textAt = [&](qsizetype argument) -> std::optional<QString> {
            const qsizetype place = at + 5 + 2 * argument;
            if (place >= tokens.size() || tokens.at(place).kind != RustToken::Kind::Text
                || !tokens.at(place - 1).is(argument == 0 ? "("_L1 : ","_L1))
                return std::nullopt;
            return tokens.at(place).text;
        };
        const std::optional<QString> name = textAt(0);
        if (!name)
            continue;
        ToolMigration migration{.id = *name, .name = *name, .fileName = fileName};
        // What Migration::create() makes of its own words is known to Ruskit alone.
        const std::optional<QString> up = textAt(1);
        const std::optional<QString> down = textAt(2);
        if (up && down) {
            migration.up = sectionOf(*up);
            migration.down = sectionOf(*down);
        }
        migrations.append(migration);
    }
    return migrations;
}

/// The types whose migrations mod.rs hands over, in its order.
QStringList listedTypes(const QList<RustToken> &tokens)
{
    QStringList types;
    const QList<QLatin1StringView> call{":"_L1, ":"_L1, "migrations"_L1};
    const qsizetype begin = findTokens(tokens, {"fn"_L1, "get_all_model_migrations"_L1});
    const qsizetype end = begin < 0 ? -1 : findTokens(tokens, {"fn"_L1}, begin + 1);
    for (qsizetype at = begin < 0 ? -1 : findTokens(tokens, call, begin); at > 0 && (end < 0 || at < end);
         at = findTokens(tokens, call, at + 1))
        types.append(tokens.at(at - 1).text);
    return types;
}

bool isSorted(const QList<RustToken> &tokens)
{
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        if (tokens.at(i - 1).is("."_L1) && tokens.at(i).text.startsWith("sort"_L1))
            return true;
    }
    return false;
}

/// Ruskit has no command for it: the rows of a run.
class RuskitRows : public Baselining
{
public:
    Result<Baseline> baseline(const BaselineRequest &request, const dialect::Dialect &dialect) const override
    {
        const Result<QList<ToolMigration>> waiting = notYetApplied(ruskit(), request);
        if (!waiting)
            return fail(waiting.error());
        Baseline made;
        QString table = request.history.table;
        if (table.isEmpty() && !waiting->isEmpty()) {
            table = u"migrations"_s;
            made.statements.append(
                u"CREATE TABLE migrations (\n                id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
                "                name TEXT NOT NULL UNIQUE,\n                batch INTEGER NOT NULL,\n"
                "                created_at INTEGER NOT NULL\n            )"_s);
        }
        // One run is one batch.
        QString batch = u"COALESCE(MAX(batch), 0) + 1"_s;
        for (const ToolMigration &migration : *waiting) {
            made.statements.append(u"INSERT INTO %1 (name, batch, created_at) SELECT %2, %3, %4 FROM %1"_s.arg(
                table, dialect.quoteLiteral(migration.id), batch, QString::number(request.time.toSecsSinceEpoch())));
            made.marked.append(migration.name);
            batch = u"MAX(batch)"_s;
        }
        return made;
    }
};

class Ruskit : public Format
{
public:
    QString id() const override { return u"ruskit"_s; }
    QString displayName() const override { return u"Ruskit"_s; }

    std::optional<Text> detect(const QDir &folder) const override
    {
        static const QRegularExpression model(u"[^.].*\\.rs"_s);
        if (folder.dirName() != u"models"_s)
            return std::nullopt;
        for (const QRegularExpressionMatch &file : matchingFiles(folder, model)) {
            const Result<QByteArray> bytes = readFile(folder.filePath(file.captured()));
            if (bytes && bytes->contains("fn migrations() -> Vec<Migration>"))
                return text("formats", "%1 has the line %2", {file.captured(), u"fn migrations() -> Vec<Migration>"_s});
        }
        return std::nullopt;
    }

    Result<ToolFolder> read(const QString &path) const override
    {
        const Result<QDir> folder = openFolder(path);
        if (!folder)
            return fail(folder.error());
        ToolFolder result{.path = path};
        QMap<QString, QList<ToolMigration>> byType;
        static const QRegularExpression model(u"[^.].*\\.rs"_s);
        for (const QRegularExpressionMatch &file : matchingFiles(*folder, model)) {
            const Result<QByteArray> bytes = readFile(folder->filePath(file.captured()));
            if (!bytes)
                return fail(bytes.error());
            const QList<RustToken> tokens = rustTokens(plainText(*bytes));
            const qsizetype type = findTokens(tokens, {"impl"_L1, "Model"_L1, "for"_L1});
            if (file.captured() != indexName && type >= 0 && type + 3 < tokens.size())
                byType.insert(tokens.at(type + 3).text, migrationsOf(tokens, file.captured()));
        }
        const Result<QByteArray> index = readFile(folder->filePath(indexName));
        const QList<RustToken> list = index ? rustTokens(plainText(*index)) : QList<RustToken>();
        const QStringList listed = listedTypes(list);
        for (const QString &type : listed)
            result.migrations += byType.take(type);
        // Without that function all models bring theirs themselves, in the order of their times.
        const bool bringThemselves = findTokens(list, {"get_all_model_migrations"_L1}) < 0;
        for (const QList<ToolMigration> &rest : std::as_const(byType)) {
            for (ToolMigration migration : rest) {
                migration.isRegistered = bringThemselves;
                result.migrations.append(migration);
            }
        }
        if (bringThemselves || isSorted(list))
            std::stable_sort(result.migrations.begin(), result.migrations.end(),
                             [](const ToolMigration &left, const ToolMigration &right) {
                                 return left.isRegistered != right.isRegistered
                                            ? left.isRegistered
                                            : migration::idLess(left.id.section(u'_', 0, 0),
                                                                right.id.section(u'_', 0, 0));
                             });
        return result;
    }

    Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                const ToolFolder &folder, const QList<dialect::ForeignHistory> &found) const override
    {
        Q_UNUSED(dialect)
        Q_UNUSED(folder)
        // The time is called created_at or, earlier, migration_time.
        return readRows(connection, found, u"migrations"_s, u"*"_s, u"ORDER BY id"_s, [](const QVariantList &row) {
            const QDateTime at = QDateTime::fromSecsSinceEpoch(row.at(3).toLongLong(), Qt::UTC);
            return HistoryRow{.id = row.at(1).toString(), .name = row.at(1).toString(), .at = at.toString(Qt::ISODate)};
        });
    }

    const Baselining &baselining() const override
    {
        static const RuskitRows baselining;
        return baselining;
    }

    QList<ToolState> states(const ToolFolder &folder, const History &history) const override
    {
        return statesBySets(
            folder, history,
            {.lateAdvice = text("formats", "Ruskit will run it, although later ones are applied already. Check that it "
                                           "does not depend on their absence."),
             .missingAdvice = text("formats", "Ruskit does not mind on the way up, and passes over it on the way back. "
                                              "Restore it in its model."),
             .unregisteredAdvice = text("formats",
                                        "%1 does not hand over the migrations of its model, so Ruskit never runs it. "
                                        "Add them to get_all_model_migrations().",
                                        {indexName})});
    }
};

} // namespace

const Format &ruskit()
{
    static const Ruskit format;
    return format;
}

} // namespace relvar::formats
