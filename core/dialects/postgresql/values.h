// SPDX-License-Identifier: GPL-3.0-or-later
// Values between Qt and libpq: parameters of a statement, rows of its answer.
#pragma once

#include "database/connection.h"
#include "dialects/postgresql/handles.h"

#include <list>
#include <vector>

namespace relvar::postgresql {

/// Parameters in the arrays that libpq wants (an OID is an unsigned int). Text has no type of its own: the server takes
/// the one that the place in the statement asks for.
class Parameters
{
public:
    explicit Parameters(const QVariantList &values);

    [[nodiscard]] int count() const { return int(m_values.size()); }
    [[nodiscard]] const unsigned int *types() const { return m_types.data(); }
    [[nodiscard]] const char *const *values() const { return m_values.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }
    /// False when a text holds the character NUL, which PostgreSQL cannot keep.
    [[nodiscard]] bool areStorable() const { return m_storable; }

private:
    void append(const QVariant &value);

    std::list<QByteArray> m_storage;
    std::vector<unsigned int> m_types;
    std::vector<const char *> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
    bool m_storable = true;
};

/// All rows. Types by their OID: integers, booleans and oids as qlonglong, floats as double, bytea as QByteArray, all
/// others (numeric too, which is exact) as the text that the server sends.
[[nodiscard]] database::ResultSet resultSet(const pg_result *result);

/// Rows that a statement changed; -1 when it does not tell.
[[nodiscard]] qint64 changedRows(pg_result *result);

} // namespace relvar::postgresql
