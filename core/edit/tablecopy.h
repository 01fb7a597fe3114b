// SPDX-License-Identifier: GPL-3.0-or-later
// Tables taken out of one draft to be put into another, or into the same once more: as a value, as bytes for the
// clipboard, and the edit that puts them in. Pure; knows no clipboard.
#pragma once

#include "edit/edits.h"

#include <QSet>

namespace relvar::edit {

/// The form of the bytes, as a MIME type.
inline const QString tableCopyMimeType = QStringLiteral("application/vnd.relvar.tables+json");

struct TableCopy
{
    /// Dialect::id() of where they come from.
    QString dialect;
    /// Tables with the enum types and sequences that they use, and their namespaces. A foreign key to a table that is
    /// not among them has its names, as ForeignKey::missingTable.
    schema::Schema schema;
    QList<diagram::Placement> placements;
};

[[nodiscard]] TableCopy copyTables(const schema::Schema &schema, const QSet<ObjectId> &tables,
                                   const QList<diagram::Placement> &placements, const QString &dialect);

[[nodiscard]] QByteArray toBytes(const TableCopy &copy);
/// Bytes that anybody may have written: Errors: EditError::Invalid for those that are too many, of another version, or
/// not whole.
[[nodiscard]] Result<TableCopy> fromBytes(const QByteArray &bytes);

/// Where a copy comes to.
struct PasteTarget
{
    /// Dialect::id() of the document.
    QString dialect;
    /// The product has enum types and sequences.
    bool hasTypes = false;
    ObjectId diagram;
    /// The top left corner of the tables together.
    QPointF corner;
};

/// A copy made ready for a document: with ids of its own, free names, and foreign keys that lead somewhere.
struct Pasting
{
    Edit edit;
    /// In the order of the copy; their ids in the document after the edit.
    QList<ObjectId> tables;
    /// "orders is called orders_2 here", "… refers to a table that is not here; that is left out".
    QList<Text> remarks;
};

/// A foreign key to a table that was not copied leads to the one of that name, where there is one with such a key.
[[nodiscard]] Pasting pasting(const Document &document, const TableCopy &copy, const PasteTarget &target);

} // namespace relvar::edit
