// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/namingpresets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

using document::LongNames;
using document::NamingConvention;
using document::UsualColumns;

constexpr auto plainTime = "timestamp without time zone"_L1;
constexpr auto zonedTime = "timestamp with time zone"_L1;

/// The names of people who use sea-query: what SeaORM's own generator gives to foreign keys and indexes
/// (https://github.com/SeaQL/sea-orm/blob/master/src/entity/relation.rs), "ux" where rows are told apart.
NamingConvention seaOrm()
{
    return {.primaryKey = u"pk-{table}"_s,
            .unique = u"ux-{table}-{columns:-}"_s,
            .foreignKey = u"fk-{table}-{columns:-}"_s,
            .check = u"ck-{table}-{columns:-}"_s,
            .index = u"idx-{table}-{columns:-}"_s,
            .uniqueIndex = u"ux-{table}-{columns:-}"_s,
            .longNames = LongNames::Cut,
            .columns = {.key = UsualColumns::Key::Integer, .timeType = plainTime}};
}

/// As add_reference() names relations; create_table() puts the two tables the other way round, for which there is no
/// pattern, since it depends on how a relation came about
/// (https://github.com/loco-rs/loco/blob/master/src/schema.rs).
NamingConvention loco()
{
    NamingConvention convention = seaOrm();
    convention.foreignKey = u"fk-{table}-{columns:-}-to-{ref_table}"_s;
    convention.columns.timeType = zonedTime;
    return convention;
}

/// Of a constraint without a name (https://orm.drizzle.team/docs/indexes-constraints).
NamingConvention drizzle()
{
    return {.primaryKey = u"{table}_{columns}_pk"_s,
            .unique = u"{table}_{columns}_unique"_s,
            .foreignKey = u"{table}_{columns}_{ref_table}_{ref_columns}_fk"_s,
            .check = u"{table}_{columns}_check"_s,
            .index = u"{table}_{columns}_idx"_s,
            .longNames = LongNames::Cut,
            .columns = {.key = UsualColumns::Key::Integer, .timeType = plainTime}};
}

/// https://www.prisma.io/docs/orm/prisma-schema/data-model/database-mapping
NamingConvention prisma()
{
    return {.primaryKey = u"{table}_pkey"_s,
            .unique = u"{table}_{columns}_key"_s,
            .foreignKey = u"{table}_{columns}_fkey"_s,
            .check = u"{table}_{columns}_check"_s,
            .index = u"{table}_{columns}_idx"_s,
            .uniqueIndex = u"{table}_{columns}_key"_s,
            .foreignKeyColumn = u"{ref_table:camel}{ref_column:pascal}"_s,
            .longNames = LongNames::Prisma,
            .columns = {.key = UsualColumns::Key::Integer,
                        .createdAt = u"createdAt"_s,
                        .updatedAt = u"updatedAt"_s,
                        .deletedAt = u"deletedAt"_s,
                        .timeType = u"timestamp(3) without time zone"_s,
                        .updatedAtHasDefault = false}};
}

/// Keys and UNIQUE get their names from PostgreSQL, foreign keys from the relation, which is called like its column
/// here (https://github.com/SOG-web/fluentorm.zig).
NamingConvention fluentOrm()
{
    return {.foreignKey = u"fk_{table}_{columns}"_s,
            .index = u"idx_{table}_{columns}"_s,
            .longNames = LongNames::Cut,
            .columns = {.key = UsualColumns::Key::Uuid, .timeType = plainTime}};
}

/// https://github.com/rails/rails/blob/main/activerecord/lib/active_record/connection_adapters/abstract/schema_statements.rb
NamingConvention rails()
{
    return {.primaryKey = u"{table}_pkey"_s,
            .unique = u"index_{table}_on_{columns:_and_}"_s,
            .foreignKey = u"fk_rails_{digest}"_s,
            .check = u"chk_{table}_{columns}"_s,
            .index = u"index_{table}_on_{columns:_and_}"_s,
            .longNames = LongNames::Rails,
            .columns = {.key = UsualColumns::Key::Bigint,
                        .timeType = u"timestamp(6) without time zone"_s,
                        .createdAtHasDefault = false,
                        .updatedAtHasDefault = false}};
}

/// Of fields; indexes in a model's Meta have names of their own
/// (https://github.com/django/django/blob/main/django/db/backends/base/schema.py).
NamingConvention django()
{
    return {.primaryKey = u"{table}_pkey"_s,
            .unique = u"{table}_{columns}_{digest:django}_uniq"_s,
            .foreignKey = u"{table}_{columns}_{digest:django}_fk_{ref_table}_{ref_columns}"_s,
            .check = u"{table}_{columns}_check"_s,
            .index = u"{table}_{columns}_{digest:django}"_s,
            .longNames = LongNames::Django,
            .columns = {.key = UsualColumns::Key::Bigint,
                        .timeType = zonedTime,
                        .createdAtHasDefault = false,
                        .updatedAtHasDefault = false}};
}

/// https://github.com/laravel/framework/blob/master/src/Illuminate/Database/Schema/Blueprint.php
NamingConvention laravel()
{
    return {.primaryKey = u"{table}_pkey"_s,
            .unique = u"{table}_{columns}_unique"_s,
            .foreignKey = u"{table}_{columns}_foreign"_s,
            .check = u"{table}_{columns}_check"_s,
            .index = u"{table}_{columns}_index"_s,
            .uniqueIndex = u"{table}_{columns}_unique"_s,
            .longNames = LongNames::Cut,
            .columns = {.key = UsualColumns::Key::Bigint,
                        .timeType = u"timestamp(0) without time zone"_s,
                        .timesRequired = false,
                        .createdAtHasDefault = false,
                        .updatedAtHasDefault = false}};
}

/// https://alembic.sqlalchemy.org/en/latest/naming.html
NamingConvention sqlAlchemy()
{
    return {.primaryKey = u"pk_{table}"_s,
            .unique = u"uq_{table}_{columns}"_s,
            .foreignKey = u"fk_{table}_{columns}_{ref_table}"_s,
            .check = u"ck_{table}_{columns}"_s,
            .index = u"ix_{table}_{columns}"_s,
            .longNames = LongNames::SqlAlchemy,
            .columns = {.key = UsualColumns::Key::Integer}};
}

/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Extensions/RelationalIndexExtensions.cs
NamingConvention entityFramework()
{
    return {.primaryKey = u"PK_{table}"_s,
            .unique = u"AK_{table}_{columns}"_s,
            .foreignKey = u"FK_{table}_{ref_table}_{columns}"_s,
            .check = u"CK_{table}_{columns}"_s,
            .index = u"IX_{table}_{columns}"_s,
            .foreignKeyColumn = u"{ref_table:pascal}{ref_column:pascal}"_s,
            .longNames = LongNames::EntityFramework,
            .columns = {.key = UsualColumns::Key::Integer,
                        .keyName = u"Id"_s,
                        .createdAt = u"CreatedAt"_s,
                        .updatedAt = u"UpdatedAt"_s,
                        .deletedAt = u"DeletedAt"_s,
                        .timeType = zonedTime,
                        .createdAtHasDefault = false,
                        .updatedAtHasDefault = false}};
}

} // namespace

NamingConvention NamingPreset::conventionFor(const QString &dialect) const
{
    NamingConvention result = convention;
    if (dialect == u"sqlite")
        result.columns.timeType = sqliteTimeType;
    return result;
}

const QList<NamingPreset> &namingPresets()
{
    static const QList<NamingPreset> presets{
        {u"postgresql"_s, u"PostgreSQL"_s, {}, {}},
        // As sea-query writes its types for SQLite.
        {u"sea-orm"_s, u"SeaORM"_s, seaOrm(), u"timestamp_text"_s},
        {u"loco"_s, u"Loco"_s, loco(), u"timestamp_with_timezone_text"_s},
        // Its migrations are SeaORM's.
        {u"ruskit"_s, u"Ruskit"_s, seaOrm(), u"timestamp_text"_s},
        {u"drizzle"_s, u"Drizzle"_s, drizzle(), {}},
        {u"prisma"_s, u"Prisma"_s, prisma(), u"DATETIME"_s},
        {u"fluentorm"_s, u"FluentORM"_s, fluentOrm(), {}},
        {u"rails"_s, u"Ruby on Rails"_s, rails(), u"datetime(6)"_s},
        {u"django"_s, u"Django"_s, django(), u"datetime"_s},
        {u"laravel"_s, u"Laravel"_s, laravel(), u"datetime"_s},
        {u"alembic"_s, u"SQLAlchemy, Alembic"_s, sqlAlchemy(), u"DATETIME"_s},
        {u"efcore"_s, u"Entity Framework Core"_s, entityFramework(), {}},
    };
    return presets;
}

const NamingPreset *findNamingPreset(const QString &id)
{
    const QList<NamingPreset> &presets = namingPresets();
    const auto found
        = std::find_if(presets.cbegin(), presets.cend(), [&id](const NamingPreset &preset) { return preset.id == id; });
    return found == presets.cend() ? nullptr : &*found;
}

QString namingPresetIds()
{
    QStringList ids;
    for (const NamingPreset &preset : namingPresets())
        ids.append(preset.id);
    return ids.join(u", "_s);
}

} // namespace relvar::edit
