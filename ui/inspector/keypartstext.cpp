// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/keypartstext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

namespace {

using schema::KeyPart;
using schema::Table;

QString unquoted(const QString &piece)
{
    if (piece.size() >= 2 && piece.startsWith(u'"') && piece.endsWith(u'"'))
        return piece.sliced(1, piece.size() - 2).replace(u"\"\""_s, u"\""_s);
    return piece;
}

/// Takes the words behind a column off the piece: COLLATE, ASC or DESC, NULLS FIRST or LAST.
KeyPart takeSuffixes(QString &piece)
{
    static const QRegularExpression nulls(u"\\s+NULLS\\s+(FIRST|LAST)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression order(u"\\s+(ASC|DESC)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression collate(u"\\s+COLLATE\\s+(\\w+|\"[^\"]+\")$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    KeyPart part;
    if (const auto match = nulls.match(piece); match.hasMatch()) {
        part.nulls = match.captured(1).toUpper();
        piece.truncate(match.capturedStart());
    }
    if (const auto match = order.match(piece); match.hasMatch()) {
        part.descending = match.captured(1).compare(u"DESC"_s, Qt::CaseInsensitive) == 0;
        piece.truncate(match.capturedStart());
    }
    if (const auto match = collate.match(piece); match.hasMatch()) {
        part.collation = unquoted(match.captured(1));
        piece.truncate(match.capturedStart());
    }
    return part;
}

tl::unexpected<Error> unknownColumn(const Table &table, const QString &name)
{
    return fail(InspectorError::UnknownColumn,
                text("inspector", "%1 has no column %2. Separate columns by commas.", {table.name, name}));
}

} // namespace

QString writtenName(const QString &name)
{
    static const QRegularExpression plain(u"^[\\w$]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (plain.match(name).hasMatch())
        return name;
    return u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString toText(const Table &table, const QList<KeyPart> &parts)
{
    QStringList pieces;
    for (const KeyPart &part : parts) {
        const schema::Column *column = table.column(part.column);
        QString piece = column ? writtenName(column->name) : part.expression;
        if (!part.collation.isEmpty())
            piece += u" COLLATE "_s + writtenName(part.collation);
        if (part.descending)
            piece += u" DESC"_s;
        if (!part.nulls.isEmpty())
            piece += u" NULLS "_s + part.nulls;
        pieces.append(piece);
    }
    return pieces.join(u", "_s);
}

QString toText(const Table &table, const QList<ObjectId> &columns)
{
    QStringList pieces;
    for (ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            pieces.append(writtenName(column->name));
    }
    return pieces.join(u", "_s);
}

QStringList piecesOf(const QString &line)
{
    QStringList pieces;
    QString piece;
    int depth = 0;
    QChar quote;
    for (const QChar c : line) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            --depth;
        } else if (c == u',' && depth <= 0) {
            pieces.append(piece.trimmed());
            piece.clear();
            continue;
        }
        piece += c;
    }
    pieces.append(piece.trimmed());
    return pieces;
}

Result<QList<KeyPart>> partsFromText(const Table &table, const QString &line, const QList<KeyPart> &before)
{
    QList<KeyPart> parts;
    for (QString piece : piecesOf(line)) {
        if (piece.isEmpty())
            continue;
        // A name may end in what looks like a word of SQL: the whole piece is tried first.
        const schema::Column *column = table.column(unquoted(piece));
        KeyPart part;
        if (!column) {
            part = takeSuffixes(piece);
            column = table.column(unquoted(piece));
        }
        if (column) {
            part.column = column->id;
            const auto known = std::find_if(before.cbegin(), before.cend(),
                                            [&](const KeyPart &other) { return other.column == column->id; });
            if (known != before.cend())
                part.operatorClass = known->operatorClass;
        } else if (piece.contains(u'(') && !piece.startsWith(u'"')) {
            part.expression = piece;
        } else {
            return unknownColumn(table, unquoted(piece));
        }
        parts.append(part);
    }
    if (parts.isEmpty()) {
        return fail(InspectorError::NoColumn,
                    text("inspector", "Name at least one column of %1, or drop the row.", {table.name}));
    }
    return parts;
}

Result<QList<ObjectId>> columnsFromText(const Table &table, const QString &line)
{
    const Result<QList<KeyPart>> parts = partsFromText(table, line, {});
    if (!parts)
        return fail(parts.error());
    QList<ObjectId> columns;
    for (const KeyPart &part : *parts) {
        if (part.column.isNull()) {
            return fail(InspectorError::ExpressionNotAllowed,
                        text("inspector", "Only columns can stand here, and %1 is an expression.", {part.expression}));
        }
        columns.append(part.column);
    }
    return columns;
}

} // namespace relvar::inspector
