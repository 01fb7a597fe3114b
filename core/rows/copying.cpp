// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/copying.h"

namespace relvar::rows {

namespace {

qint64 sizeOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray().size() : value.toString().size();
}

} // namespace

Result<Rows> readForCopy(database::Connection &connection, const dialect::Dialect &dialect, const CopyWish &wish,
                         const database::CancelToken &cancel, qint64 mostBytes)
{
    Rows result{wish.relation, wish.columns, {}};
    qint64 bytes = 0;
    for (const Piece &piece : wish.pieces) {
        QList<Row> page;
        if (piece.known) {
            page = *piece.known;
        } else {
            Result<Page> read
                = readPage(connection, dialect, wish.relation, wish.wish, piece.place, {.rows = wish.pageRows});
            if (!read)
                return fail(read.error());
            page = std::move(read->rows);
        }
        for (const int index : piece.rows) {
            // Rows that were removed since are not there to be copied.
            if (index >= page.size())
                continue;
            if (cancel.isCancelled())
                return fail(database::DatabaseError::Cancelled, text("rows", "Copying was cancelled."));
            const Row &row = page.at(index);
            QVariantList values;
            for (const qsizetype column : wish.columns) {
                const Value &value = row.values.at(column);
                bytes += value.isCut() ? value.bytes : sizeOf(value.shown);
                if (bytes > mostBytes) {
                    return fail(RowsError::TooMuch,
                                text("rows", "The selected values are more than %1 MB. Copy fewer rows or columns.",
                                     {QString::number(mostBytes / 1024 / 1024)}));
                }
                if (!value.isCut()) {
                    values.append(value.shown);
                    continue;
                }
                Result<QVariant> whole = readWhole(connection, dialect, wish.relation, wish.wish, row.key,
                                                   piece.place.offset + index, column);
                if (!whole)
                    return fail(whole.error());
                values.append(*std::move(whole));
            }
            result.rows.append(std::move(values));
        }
    }
    return result;
}

} // namespace relvar::rows
