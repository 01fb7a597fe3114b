// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/values.h"

#include <libpq-fe.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

// Fixed in src/include/catalog/pg_type.dat.
constexpr Oid boolOid = 16;
constexpr Oid byteaOid = 17;
constexpr Oid int8Oid = 20;
constexpr Oid int2Oid = 21;
constexpr Oid int4Oid = 23;
constexpr Oid oidOid = 26;
constexpr Oid float4Oid = 700;
constexpr Oid float8Oid = 701;

constexpr int textFormat = 0;
constexpr int binaryFormat = 1;

double numberFrom(const QByteArray &text)
{
    // Spellings that QByteArray::toDouble() does not know.
    if (text == "Infinity")
        return std::numeric_limits<double>::infinity();
    if (text == "-Infinity")
        return -std::numeric_limits<double>::infinity();
    if (text == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    return text.toDouble();
}

QByteArray textFrom(double number)
{
    if (std::isnan(number))
        return "NaN"_ba;
    if (std::isinf(number))
        return number > 0 ? "Infinity"_ba : "-Infinity"_ba;
    return QByteArray::number(number, 'g', 17);
}

QVariant valueFrom(const PGresult *result, int row, int column, Oid type)
{
    if (PQgetisnull(result, row, column))
        return {};
    const char *data = PQgetvalue(result, row, column);
    const int length = PQgetlength(result, row, column);
    switch (type) {
    case boolOid:
        return qlonglong(*data == 't' ? 1 : 0);
    case int2Oid:
    case int4Oid:
    case int8Oid:
    case oidOid:
        return QByteArray::fromRawData(data, length).toLongLong();
    case float4Oid:
    case float8Oid:
        return numberFrom(QByteArray(data, length));
    case byteaOid:
        // bytea_output is "hex" since 9.0 and set so for the session: \x0102
        return QByteArray::fromHex(QByteArray::fromRawData(data + 2, length - 2));
    default:
        return QString::fromUtf8(data, length);
    }
}

} // namespace

Parameters::Parameters(const QVariantList &values)
{
    for (const QVariant &value : values)
        append(value);
}

void Parameters::append(const QVariant &value)
{
    Oid type = 0;
    int format = textFormat;
    const char *data = nullptr;
    int length = 0;
    if (value.isValid() && !value.isNull()) {
        QByteArray bytes;
        switch (value.typeId()) {
        case QMetaType::Bool:
            bytes = value.toBool() ? "true"_ba : "false"_ba;
            break;
        case QMetaType::Double:
        case QMetaType::Float:
            bytes = textFrom(value.toDouble());
            break;
        case QMetaType::QByteArray:
            bytes = value.toByteArray();
            type = byteaOid;
            format = binaryFormat;
            break;
        default:
            bytes = value.toString().toUtf8();
            m_storable = m_storable && !bytes.contains('\0');
        }
        m_storage.push_back(bytes);
        data = m_storage.back().constData();
        length = int(m_storage.back().size());
    }
    m_types.push_back(type);
    m_values.push_back(data);
    m_lengths.push_back(length);
    m_formats.push_back(format);
}

database::ResultSet resultSet(const PGresult *result)
{
    database::ResultSet set;
    const int columns = PQnfields(result);
    const int rows = PQntuples(result);
    for (int column = 0; column < columns; ++column)
        set.columns.append(QString::fromUtf8(PQfname(result, column)));
    set.rows.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        QVariantList values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column)
            values.append(valueFrom(result, row, column, PQftype(result, column)));
        set.rows.append(std::move(values));
    }
    return set;
}

qint64 changedRows(PGresult *result)
{
    const QByteArray tag(PQcmdStatus(result));
    // CREATE TABLE AS says SELECT too, but sends no rows.
    const bool reads = PQresultStatus(result) == PGRES_TUPLES_OK
                       && (tag.startsWith("SELECT") || tag.startsWith("SHOW") || tag.startsWith("FETCH"));
    if (reads)
        return 0;
    const QByteArray count(PQcmdTuples(result));
    return count.isEmpty() ? -1 : count.toLongLong();
}

} // namespace relvar::postgresql
