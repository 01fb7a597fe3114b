// SPDX-License-Identifier: GPL-3.0-or-later
// What a product knows of showing rows to people: staying read-only, reading the beginning of a long value, finding a
// row again. Stateless and thread-safe. A dialect that can do it is one of these too.
#pragma once

#include "database/connection.h"

#include <QList>

namespace relvar::dialect {

struct BrowsedColumn
{
    /// What its values are; Any: each has a kind of its own (SQLite without affinity).
    enum class Kind { Any, Number, Boolean, Text, Json, Binary, Short };

    QString name;
    /// As the product spells it; may be empty.
    QString type;
    Kind kind = Kind::Any;
    /// The database computes it, or allows no value to be given.
    bool generated = false;

    friend bool operator==(const BrowsedColumn &, const BrowsedColumn &) = default;
};

/// A table or view as it is in the database at this moment.
struct Relation
{
    /// For SQL.
    QString quotedName;
    QList<BrowsedColumn> columns;
    /// Expressions that tell a row from all others and are never NULL: the primary key, SQLite's rowid, the place of a
    /// row in PostgreSQL's table. Empty: nothing does (a view).
    QStringList key;

    friend bool operator==(const Relation &, const Relation &) = default;
};

class Browsing
{
public:
    virtual ~Browsing() = default;

    /// Outside a transaction: statements that begin one in which nothing can be written, and in which no statement
    /// takes longer. Ended with COMMIT or ROLLBACK.
    [[nodiscard]] virtual QStringList beginBrowsing(int statementTimeoutMs) const = 0;
    /// Errors: DatabaseError::StatementFailed when there is nothing of that name.
    [[nodiscard]] virtual Result<Relation> relation(database::Connection &connection, const QString &nameSpace,
                                                    const QString &name) const = 0;
    /// An expression for a value of the column: at most so many characters or bytes of it; 0: the whole.
    [[nodiscard]] virtual QString shownValue(const BrowsedColumn &column, int atMost) const = 0;
    /// An expression for how many bytes the whole value has, as shownValue() gives it. Empty: values are never long.
    [[nodiscard]] virtual QString bytesOf(const BrowsedColumn &column) const = 0;
    /// An expression for a value of a key, as a value that equals() and compares alike.
    [[nodiscard]] virtual QString keyValue(const QString &key) const = 0;
    /// A literal to compare with a value of the column, of what a person typed or a query answered.
    [[nodiscard]] virtual QString comparable(const BrowsedColumn &column, const QVariant &value) const = 0;
    /// A condition: the text stands somewhere in the value, or begins it, whatever the case of ASCII letters.
    [[nodiscard]] virtual QString contains(const BrowsedColumn &column, const QString &text, bool atStart) const = 0;
};

/// For LIKE with ESCAPE '\', which is PostgreSQL's default: the text as it is, anywhere in the value or where it
/// begins.
[[nodiscard]] QString likePattern(const QString &text, bool atStart);

} // namespace relvar::dialect
