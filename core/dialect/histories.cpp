// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect/histories.h"

#include <algorithm>
#include <span>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace relvar::dialect {

namespace {

struct KnownHistory
{
    QLatin1StringView tool;
    /// Lower case, as all columns below.
    QLatin1StringView table;
    std::vector<QLatin1StringView> columns;
    /// Columns that only some versions of the tool have.
    std::vector<QLatin1StringView> optionalColumns = {};
    /// How databases spell the type of the first column, where only that tells two tools apart.
    std::vector<QLatin1StringView> firstTypes = {};
};

std::span<const KnownHistory> knownHistories()
{
    static const std::vector<KnownHistory> histories = {
        {"dbmate"_L1, "schema_migrations"_L1, {"version"_L1}, {}, {"varchar(128)"_L1, "character varying(128)"_L1}},
        {"Rails"_L1, "schema_migrations"_L1, {"version"_L1}},
        {"golang-migrate"_L1, "schema_migrations"_L1, {"version"_L1, "dirty"_L1}},
        {"Ecto"_L1, "schema_migrations"_L1, {"version"_L1, "inserted_at"_L1}},
        {"Rails"_L1, "ar_internal_metadata"_L1, {"key"_L1, "value"_L1, "created_at"_L1, "updated_at"_L1}},
        {"goose"_L1, "goose_db_version"_L1, {"id"_L1, "version_id"_L1, "is_applied"_L1, "tstamp"_L1}},
        {"Flyway"_L1,
         "flyway_schema_history"_L1,
         {"installed_rank"_L1, "version"_L1, "description"_L1, "type"_L1, "script"_L1, "checksum"_L1, "installed_by"_L1,
          "installed_on"_L1, "execution_time"_L1, "success"_L1}},
        {"SeaORM"_L1, "seaql_migrations"_L1, {"version"_L1, "applied_at"_L1}},
        {"Drizzle"_L1, "__drizzle_migrations"_L1, {"id"_L1, "hash"_L1, "created_at"_L1}, {"name"_L1, "applied_at"_L1}},
        {"Prisma"_L1,
         "_prisma_migrations"_L1,
         {"id"_L1, "checksum"_L1, "finished_at"_L1, "migration_name"_L1, "logs"_L1, "rolled_back_at"_L1,
          "started_at"_L1, "applied_steps_count"_L1}},
        {"Atlas"_L1,
         "atlas_schema_revisions"_L1,
         {"version"_L1, "description"_L1, "type"_L1, "applied"_L1, "total"_L1, "executed_at"_L1, "execution_time"_L1,
          "hash"_L1, "operator_version"_L1},
         {"error"_L1, "error_stmt"_L1, "partial_hashes"_L1}},
        {"Sqitch"_L1,
         "changes"_L1,
         {"change_id"_L1, "script_hash"_L1, "change"_L1, "project"_L1, "note"_L1, "committed_at"_L1,
          "committer_name"_L1, "committer_email"_L1, "planned_at"_L1, "planner_name"_L1, "planner_email"_L1}},
        {"Sqitch"_L1,
         "events"_L1,
         {"event"_L1, "change_id"_L1, "change"_L1, "project"_L1, "note"_L1, "requires"_L1, "conflicts"_L1, "tags"_L1,
          "committed_at"_L1, "committer_name"_L1, "committer_email"_L1, "planned_at"_L1, "planner_name"_L1,
          "planner_email"_L1}},
        {"Sqitch"_L1,
         "tags"_L1,
         {"tag_id"_L1, "tag"_L1, "project"_L1, "change_id"_L1, "note"_L1, "committed_at"_L1, "committer_name"_L1,
          "committer_email"_L1, "planned_at"_L1, "planner_name"_L1, "planner_email"_L1}},
        {"Sqitch"_L1, "dependencies"_L1, {"change_id"_L1, "type"_L1, "dependency"_L1, "dependency_id"_L1}},
        {"Sqitch"_L1, "projects"_L1, {"project"_L1, "uri"_L1, "created_at"_L1, "creator_name"_L1, "creator_email"_L1}},
        {"Sqitch"_L1, "releases"_L1, {"version"_L1, "installed_at"_L1, "installer_name"_L1, "installer_email"_L1}},
        {"Alembic"_L1, "alembic_version"_L1, {"version_num"_L1}},
        {"Django"_L1, "django_migrations"_L1, {"id"_L1, "app"_L1, "name"_L1, "applied"_L1}},
        {"FluentORM"_L1, "_fluent_migrations"_L1, {"id"_L1, "name"_L1, "checksum"_L1, "applied_at"_L1}},
        {"Ruskit"_L1, "migrations"_L1, {"id"_L1, "name"_L1, "batch"_L1}, {"created_at"_L1, "migration_time"_L1}},
        {"sqlx"_L1,
         "_sqlx_migrations"_L1,
         {"version"_L1, "description"_L1, "installed_on"_L1, "success"_L1, "checksum"_L1, "execution_time"_L1}},
        {"Diesel"_L1, "__diesel_schema_migrations"_L1, {"version"_L1, "run_on"_L1}},
        {"Liquibase"_L1,
         "databasechangelog"_L1,
         {"id"_L1, "author"_L1, "filename"_L1, "dateexecuted"_L1, "orderexecuted"_L1, "exectype"_L1, "md5sum"_L1},
         {"description"_L1, "comments"_L1, "tag"_L1, "liquibase"_L1, "contexts"_L1, "labels"_L1, "deployment_id"_L1,
          "execution_milliseconds"_L1}},
        {"Liquibase"_L1, "databasechangeloglock"_L1, {"id"_L1, "locked"_L1, "lockgranted"_L1, "lockedby"_L1}},
    };
    return histories;
}

bool fits(const KnownHistory &history, const QList<HistoryColumn> &columns)
{
    std::size_t required = 0;
    for (const HistoryColumn &column : columns) {
        const QString name = column.name.toLower();
        if (std::ranges::find(history.columns, name) != history.columns.end())
            ++required;
        else if (std::ranges::find(history.optionalColumns, name) == history.optionalColumns.end())
            return false;
    }
    return required == history.columns.size()
           && (history.firstTypes.empty()
               || std::ranges::find(history.firstTypes, columns.constFirst().type.toLower())
                      != history.firstTypes.end());
}

} // namespace

QString toolOfHistory(const QString &table, const QList<HistoryColumn> &columns)
{
    const QString name = table.toLower();
    for (const KnownHistory &history : knownHistories()) {
        if (name == history.table && fits(history, columns))
            return history.tool;
    }
    return {};
}

} // namespace relvar::dialect
