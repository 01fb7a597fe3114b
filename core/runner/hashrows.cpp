// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/qualifiedname.h"
#include "runner/rehearse.h"

#include <QCryptographicHash>

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A value as bytes that no other value has: its kind, its length, its content.
void append(QByteArray &row, const QVariant &value)
{
    const auto put = [&row](char kind, const QByteArray &content) {
        row += kind;
        row += QByteArray::number(content.size());
        row += ':';
        row += content;
    };
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        put('N', {});
        break;
    case QMetaType::QByteArray:
        put('B', value.toByteArray());
        break;
    case QMetaType::Double: {
        // The bits, so that -0.0, infinities and the last digit count.
        const double number = value.toDouble();
        put('D', QByteArray(reinterpret_cast<const char *>(&number), sizeof number));
        break;
    }
    case QMetaType::QString:
        put('T', value.toString().toUtf8());
        break;
    default:
        put('I', value.toString().toUtf8());
    }
}

} // namespace

Result<QByteArray> hashRows(database::Connection &connection, const dialect::Dialect &dialect,
                            const schema::Schema &schema, const schema::Table &table, const QList<ObjectId> &columns)
{
    QStringList names;
    for (const ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            names.append(dialect.quoteIdentifier(column->name));
    }
    // A table of nothing but new columns still has a number of rows.
    const QString list = names.isEmpty() ? u"1"_s : names.join(u", "_s);
    const Result<database::ResultSet> rows
        = connection.query(u"SELECT %1 FROM %2"_s.arg(list, qualifiedName(dialect, schema, table)));
    if (!rows)
        return fail(rows.error());
    QList<QByteArray> hashes;
    hashes.reserve(rows->rows.size());
    for (const QVariantList &values : rows->rows) {
        QByteArray row;
        for (const QVariant &value : values)
            append(row, value);
        hashes.append(QCryptographicHash::hash(row, QCryptographicHash::Sha256));
    }
    // Rows have no order of their own.
    std::sort(hashes.begin(), hashes.end());
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const QByteArray &hash : std::as_const(hashes))
        all.addData(hash);
    return all.result();
}

} // namespace relvar::runner
