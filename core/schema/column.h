// SPDX-License-Identifier: GPL-3.0-or-later
// A column of a table as a value.
#pragma once

#include "base/objectid.h"

#include <QMap>
#include <QString>

#include <optional>

namespace relvar::schema {

/// What an object's text uses: another object, or one column of it (`column` not null).
struct Dependency
{
    ObjectId object;
    ObjectId column;

    friend bool operator==(const Dependency &, const Dependency &) = default;
};

/// A data type as the dialect spells it ("integer", "varchar(20)", "NUMERIC(10,2)", "mood[]"). SQLite keeps the text
/// verbatim because it decides the affinity (https://www.sqlite.org/datatype3.html#determination_of_column_affinity).
struct DataType
{
    QString text;
    /// The enum, domain or composite that the text names, so that a renamed type is followed; else null.
    ObjectId userType;

    friend bool operator==(const DataType &, const DataType &) = default;
};

/// GENERATED ALWAYS AS (expression).
struct Generated
{
    QString expression;
    bool stored = true;

    friend bool operator==(const Generated &, const Generated &) = default;
};

/// A number that the database hands out: identity (PostgreSQL), AUTOINCREMENT (SQLite).
struct Identity
{
    bool always = false;
    std::optional<qint64> start;
    std::optional<qint64> increment;
    /// PostgreSQL: the sequence behind it, where it differs from the default.
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    std::optional<qint64> cache;
    bool cycle = false;
    /// PostgreSQL: the name of that sequence, where it is not the one that the server gives it. Never a difference.
    QString sequenceName;

    friend bool operator==(const Identity &, const Identity &) = default;
};

struct Column
{
    ObjectId id;
    QString name;
    DataType type;
    bool notNull = false;
    /// The expression after DEFAULT, without outer parentheses where the dialect reads it back so.
    std::optional<QString> defaultExpression;
    std::optional<Generated> generated;
    std::optional<Identity> identity;
    /// Empty: the default of the type.
    QString collation;
    /// Name of the NOT NULL constraint and SQLite's ON CONFLICT word of it ("REPLACE"), both usually empty.
    QString notNullName;
    QString notNullConflict;
    /// PostgreSQL 18: the NOT NULL constraint is NO INHERIT or NOT VALID.
    bool notNullNoInherit = false;
    bool notNullNotValid = false;
    QString comment;
    /// PostgreSQL: settings where they differ from the type's or the server's default: {"STORAGE", "EXTERNAL"},
    /// {"COMPRESSION", "lz4"}, {"STATISTICS", "500"}, {"n_distinct", "100"}.
    QMap<QString, QString> options;
    /// PostgreSQL: there only because the table inherits it, so that it goes with the parent's. Never a difference.
    bool inherited = false;

    friend bool operator==(const Column &, const Column &) = default;
};

} // namespace relvar::schema
