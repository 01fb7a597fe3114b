// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor of SQL asks of a product while somebody types: its words, where a text stops being SQL, and what
// object a text makes. Stateless and thread-safe; asks no database of anybody. Not the compiler: see dialect.h.
#pragma once

#include "base/text.h"
#include "schema/schema.h"

#include <optional>
#include <variant>

namespace relvar::dialect {
/// Where a text stops being SQL.
struct SyntaxError
{
    /// The product's own words, or ours where it has none.
    QString message;
    /// In UTF-16 units from the beginning of the text; none when the product does not tell.
    std::optional<qsizetype> offset;

    friend bool operator==(const SyntaxError &, const SyntaxError &) = default;
};

/// Lower case, sorted. `keywords`: for emphasis, so without those that mostly are names of columns.
struct Words
{
    QStringList keywords;
    QStringList types;
    QStringList functions;
};

/// An object that is carried as its text.
using DefinedObject = std::variant<schema::View, schema::Trigger, schema::OtherObject>;

/// What is wrong, or the object.
struct Reading
{
    std::optional<SyntaxError> error;
    std::optional<DefinedObject> object;
};

/// A kind of object that a person can begin from a text.
struct ObjectKind
{
    /// As OtherObject::kind; "view", "materialized view" and "trigger" besides.
    QString kind;
    /// It stands on a table: a trigger, a policy.
    bool isOnTable = false;
};

class Language
{
public:
    virtual ~Language() = default;

    [[nodiscard]] virtual const Words &words() const;
    /// Only the grammar: what is named need not be there. Nothing: well-formed, or the product has no parser at hand.
    [[nodiscard]] virtual std::optional<SyntaxError> check(const QString &sql) const;
    /// What the statement makes in a schema with what is `besides` it: name, kind, owner and what it depends on, with a
    /// new id. Its definition is the text as typed, without the final semicolon.
    [[nodiscard]] virtual Reading read(const QString &sql, const schema::Schema &besides) const;
    /// What is to be known about a type that a column of the table shall have: that nothing is called so, that a
    /// database stores something else. `known`: types that a connected database has. Empty: nothing.
    [[nodiscard]] virtual Text noteOnType(const QString &type, const schema::Table &table, const schema::Schema &schema,
                                          const QStringList &known) const;
    [[nodiscard]] virtual QList<ObjectKind> kinds() const;
    /// A statement that is complete and harmless, for the beginning of an object of that kind. `name` is free; `table`
    /// is what it stands on or reads, null: there is none.
    [[nodiscard]] virtual QString example(const QString &kind, const QString &name, const schema::Schema &schema,
                                          ObjectId table) const;
};

} // namespace relvar::dialect
