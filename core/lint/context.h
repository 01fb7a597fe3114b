// SPDX-License-Identifier: GPL-3.0-or-later
// What a check gets to see and where it tells what it found. Private to the room.
#pragma once

#include "lint/linter.h"

namespace relvar::lint {

class Context
{
public:
    explicit Context(const Subject &subject);

    [[nodiscard]] const schema::Schema &schema() const { return *m_subject.schema; }
    [[nodiscard]] const dialect::Dialect &dialect() const { return *m_subject.dialect; }
    [[nodiscard]] bool isPostgresql() const;
    [[nodiscard]] const Settings &settings() const { return m_subject.settings; }
    [[nodiscard]] const document::NamingConvention &naming() const { return m_subject.naming; }

    /// The one that Check::inTable is about.
    [[nodiscard]] const schema::Table &table() const { return *m_table; }
    void setTable(const schema::Table &table) { m_table = &table; }

    /// Of the schema, in constant time; null when there is none.
    [[nodiscard]] const schema::Table *table(ObjectId id) const { return m_tables.value(id); }
    [[nodiscard]] QString nameOf(const schema::Table &table) const;
    /// nameOf(table())
    [[nodiscard]] QString tableName() const { return nameOf(*m_table); }
    [[nodiscard]] bool sameType(const schema::DataType &left, const schema::DataType &right) const;

private:
    const Subject &m_subject;
    QHash<ObjectId, const schema::Table *> m_tables;
    const schema::Table *m_table = nullptr;
};

class Findings
{
public:
    explicit Findings(const Check &check)
        : m_check(check)
    {
    }

    void report(ObjectId object, ObjectId part, Text text, Text fixLabel = {}, document::Edit fix = {});
    [[nodiscard]] QList<Problem> take() { return std::move(m_problems); }

private:
    const Check &m_check;
    QList<Problem> m_problems;
};

// The checks by what they look at, each list in the order of its codes.
[[nodiscard]] QList<Check> nameChecks();
[[nodiscard]] QList<Check> tableChecks();
[[nodiscard]] QList<Check> relationChecks();
[[nodiscard]] QList<Check> relationCycleChecks();
[[nodiscard]] QList<Check> indexChecks();
[[nodiscard]] QList<Check> typeChecks();
[[nodiscard]] QList<Check> objectChecks();
[[nodiscard]] QList<Check> sqliteChecks();
[[nodiscard]] QList<Check> migrationChecks();

// What several of them ask.
[[nodiscard]] QString columnNames(const schema::Table &table, const QList<ObjectId> &columns);
[[nodiscard]] QList<ObjectId> columnsOf(const QList<schema::KeyPart> &parts);
/// A primary key makes its columns NOT NULL in PostgreSQL.
[[nodiscard]] bool takesNull(const Context &context, const schema::Table &table, ObjectId column);
/// In small letters without what stands in brackets: "timestamp without time zone", "character varying".
[[nodiscard]] QString bareType(const schema::DataType &type);
[[nodiscard]] document::Edit dropPartEdit(const schema::Table &table, ObjectId part);

} // namespace relvar::lint
