// SPDX-License-Identifier: GPL-3.0-or-later
// The constraints of a table as values. Columns are named by id, so a rename touches none of them.
#pragma once

#include "base/objectid.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace relvar::schema {

/// A column inside a key or an index: a column of the table, or (index only) an expression.
struct KeyPart
{
    ObjectId column;
    /// Used when `column` is null.
    QString expression;
    QString collation;
    /// PostgreSQL: operator class, with its parameters ("gist_trgm_ops(siglen='32')").
    QString operatorClass;
    bool descending = false;
    /// NULLS FIRST or LAST written where it is not the default of the order; empty otherwise.
    QString nulls;
    /// PostgreSQL: ALTER INDEX … ALTER COLUMN … SET STATISTICS, of an expression.
    std::optional<qint64> statisticsTarget;

    friend bool operator==(const KeyPart &, const KeyPart &) = default;
};

struct PrimaryKey
{
    ObjectId id;
    /// Empty: unnamed (possible in SQLite).
    QString name;
    QList<KeyPart> parts;
    /// SQLite: ON CONFLICT word, usually empty.
    QString conflict;
    bool deferrable = false;
    bool initiallyDeferred = false;
    /// PostgreSQL: INCLUDE.
    QList<ObjectId> included;
    QString comment;
    /// PostgreSQL: storage parameters of its index, "fillfactor" → "70", and {"TABLESPACE", "fast"}.
    QMap<QString, QString> options;
    /// PostgreSQL 18: WITHOUT OVERLAPS, about the last part, a range.
    bool withoutOverlaps = false;

    friend bool operator==(const PrimaryKey &, const PrimaryKey &) = default;
};

struct UniqueConstraint
{
    ObjectId id;
    QString name;
    QList<KeyPart> parts;
    QString conflict;
    bool nullsNotDistinct = false;
    bool deferrable = false;
    bool initiallyDeferred = false;
    /// PostgreSQL: INCLUDE.
    QList<ObjectId> included;
    QString comment;
    /// PostgreSQL: storage parameters of its index, "fillfactor" → "70", and {"TABLESPACE", "fast"}.
    QMap<QString, QString> options;
    /// PostgreSQL 18: WITHOUT OVERLAPS, about the last part, a range.
    bool withoutOverlaps = false;

    friend bool operator==(const UniqueConstraint &, const UniqueConstraint &) = default;
};

enum class ReferentialAction { NoAction, Restrict, Cascade, SetNull, SetDefault };

struct ForeignKey
{
    ObjectId id;
    QString name;
    QList<ObjectId> columns;
    /// Null when the table does not exist (legal in SQLite): then the two names below hold what was written.
    ObjectId referencedTable;
    /// Always as many as `columns`; "REFERENCES t" without columns is read as the primary key of t.
    QList<ObjectId> referencedColumns;
    QString missingTable;
    QStringList missingColumns;
    ReferentialAction onDelete = ReferentialAction::NoAction;
    ReferentialAction onUpdate = ReferentialAction::NoAction;
    /// "FULL", "PARTIAL" or empty (SIMPLE).
    QString match;
    bool deferrable = false;
    bool initiallyDeferred = false;
    /// PostgreSQL: the columns of ON DELETE SET NULL (…) or SET DEFAULT (…); empty: all.
    QList<ObjectId> setColumns;
    /// PostgreSQL: NOT VALID, rows from before were never checked.
    bool notValid = false;
    /// PostgreSQL 18: NOT ENFORCED; and PERIOD, about the last column, a range.
    bool notEnforced = false;
    bool period = false;
    QString comment;

    friend bool operator==(const ForeignKey &, const ForeignKey &) = default;
};

struct CheckConstraint
{
    ObjectId id;
    QString name;
    /// Without the outer parentheses.
    QString expression;
    /// PostgreSQL: NO INHERIT and NOT VALID.
    bool noInherit = false;
    bool notValid = false;
    /// PostgreSQL 18: NOT ENFORCED.
    bool notEnforced = false;
    QString comment;
    /// PostgreSQL: the table has it by itself and also inherits it. Never a difference, nor is its coming and going
    /// while the table inherits.
    bool inherited = false;

    friend bool operator==(const CheckConstraint &, const CheckConstraint &) = default;
};

/// EXCLUDE, carried as its text ("EXCLUDE USING gist (room WITH =, during WITH &&)").
struct ExclusionConstraint
{
    ObjectId id;
    QString name;
    QString definition;
    QString comment;

    friend bool operator==(const ExclusionConstraint &, const ExclusionConstraint &) = default;
};

struct Index
{
    ObjectId id;
    QString name;
    bool unique = false;
    QList<KeyPart> parts;
    /// PostgreSQL: INCLUDE.
    QList<ObjectId> included;
    /// PostgreSQL: "btree" is written as empty.
    QString method;
    /// WHERE of a partial index, without the word; empty: all rows.
    QString predicate;
    bool nullsNotDistinct = false;
    QString comment;
    /// The CREATE INDEX text as the database stores it (SQLite), verbatim; empty once an edit has changed the index.
    QString definition;
    /// PostgreSQL: storage parameters, "fillfactor" → "70", and {"TABLESPACE", "fast"}.
    QMap<QString, QString> options;
    /// PostgreSQL: building it has failed, the database does not use it. Reported; never a difference, never written.
    bool invalid = false;

    friend bool operator==(const Index &, const Index &) = default;
};

} // namespace relvar::schema
