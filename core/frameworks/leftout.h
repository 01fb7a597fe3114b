// SPDX-License-Identifier: GPL-3.0-or-later
// What a framework has no word for, gathered object by object while its code is written, so that nothing is dropped in
// silence.
#pragma once

#include "base/text.h"
#include "schema/schema.h"

#include <QStringList>

namespace relvar::frameworks {

class LeftOut
{
public:
    /// `framework` as its makers write it: "Prisma".
    explicit LeftOut(QString framework);

    /// `what` in the words of SQL: "COLLATE de".
    void table(const QString &shown, const QString &what);
    void column(const QString &where, const QString &what);
    /// The framework's own migrations would give the column another type, or say more or less beside it.
    void otherType(const QString &where, const QString &type, const QString &made);
    /// A key, an index or another constraint; `kind` is "FOREIGN KEY". An empty name is said to be none.
    void constraint(const QString &kind, const QString &name, const QString &table, const QString &what);
    /// A unique constraint, which is a constraint and for the framework an index.
    void uniqueIndex(const QString &name, const QString &table, const QString &index);
    /// Of another object that is said otherwise.
    void property(const QString &kind, const QString &name, const QString &what);
    /// A view, a sequence and the like that is left out as a whole.
    void object(const QString &kind, const QString &name);
    void say(const Text &note);
    /// A comment that the database keeps and the framework's own tools would not make.
    void comment(const QString &text);
    /// Triggers, functions and the like, and who owns what.
    void otherObjects(const schema::Schema &schema);
    /// The comments are counted last.
    [[nodiscard]] QList<Text> notes() const;

private:
    QString m_framework;
    QList<Text> m_notes;
    int m_comments = 0;
};

/// What is rarely there, in the words of SQL, one each; what every framework has a word for is not among them.
[[nodiscard]] QStringList rareProperties(const schema::Column &column);
[[nodiscard]] QStringList rareProperties(const schema::PrimaryKey &key);
[[nodiscard]] QStringList rareProperties(const schema::UniqueConstraint &unique);
[[nodiscard]] QStringList rareProperties(const schema::ForeignKey &key);
/// Without method, predicate, operator classes and the order of parts.
[[nodiscard]] QStringList rareProperties(const schema::Index &index);
/// Row security, storage options, partitions, inheritance.
[[nodiscard]] QStringList rareProperties(const schema::Table &table, const schema::Schema &schema);
/// Of a part of a key or index: its collation and where NULL goes.
[[nodiscard]] QStringList rareProperties(const schema::KeyPart &part);

/// The names of the partitions of a table, and of theirs.
[[nodiscard]] QStringList partitionsBelow(const schema::Schema &schema, ObjectId table);

/// Each note on a line of its own behind the mark of a comment; empty: there is none.
[[nodiscard]] QString asComments(const QList<Text> &notes, const QString &mark);

} // namespace relvar::frameworks
