// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/copytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace relvar::rows {

using namespace Qt::Literals::StringLiterals;
using Kind = dialect::BrowsedColumn::Kind;

namespace {

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"_s);
    return number.match(text).hasMatch();
}

QString tabbed(const QVariant &value)
{
    QString text = plainValue(value);
    // A line end or a tab in a value would be a new cell.
    for (const QChar character : {u'\t', u'\n', u'\r'})
        text.replace(character, u' ');
    return text;
}

QString commaSeparated(const QVariant &value)
{
    if (!value.isValid())
        return {};
    QString text = plainValue(value);
    const bool quoted = text.isEmpty() || text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
                        || text.contains(u'\r') || text.front().isSpace() || text.back().isSpace();
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString jsonText(const QString &text)
{
    // The list of one, without its brackets.
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString json(const QVariant &value, Kind kind)
{
    if (!value.isValid())
        return u"null"_s;
    const QString text = plainValue(value);
    const bool isNumeric
        = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double || kind == Kind::Number;
    // Printed by the database with all digits: nothing is rounded on the way.
    if (isNumeric && isNumber(text))
        return text;
    if (kind == Kind::Boolean && (text == "true"_L1 || text == "false"_L1))
        return text;
    if (kind == Kind::Json) {
        QJsonParseError error;
        QJsonDocument::fromJson(u'[' + text.toUtf8() + u']', &error);
        if (error.error == QJsonParseError::NoError)
            return text;
    }
    return jsonText(text);
}

QString sql(const QVariant &value, Kind kind, const dialect::Dialect &dialect)
{
    if (kind == Kind::Number && value.typeId() == QMetaType::QString && isNumber(value.toString()))
        return value.toString();
    return dialect.quoteLiteral(value);
}

QString separated(const Rows &rows, QStringView separator, const QString &lineEnd, QString (*write)(const QVariant &),
                  bool heading)
{
    QString text;
    const auto append = [&](const QVariantList &values) {
        for (qsizetype i = 0; i < values.size(); ++i)
            text += (i == 0 ? QString() : separator.toString()) + write(values.at(i));
        text += lineEnd;
    };
    if (heading) {
        QVariantList names;
        for (const qsizetype column : rows.columns)
            names.append(rows.relation.columns.at(column).name);
        append(names);
    }
    for (const QVariantList &row : rows.rows)
        append(row);
    return text;
}

QString toJson(const Rows &rows)
{
    QString text = u"[\n"_s;
    for (qsizetype i = 0; i < rows.rows.size(); ++i) {
        QStringList fields;
        for (qsizetype j = 0; j < rows.columns.size(); ++j) {
            const dialect::BrowsedColumn &column = rows.relation.columns.at(rows.columns.at(j));
            fields.append(jsonText(column.name) + u": "_s + json(rows.rows.at(i).at(j), column.kind));
        }
        text += u"  {"_s + fields.join(u", "_s) + (i + 1 < rows.rows.size() ? u"},\n"_s : u"}\n"_s);
    }
    return text + u"]\n"_s;
}

QString toInserts(const Rows &rows, const dialect::Dialect &dialect)
{
    QStringList names;
    QList<qsizetype> taken;
    for (qsizetype i = 0; i < rows.columns.size(); ++i) {
        const dialect::BrowsedColumn &column = rows.relation.columns.at(rows.columns.at(i));
        if (column.generated)
            continue;
        names.append(dialect.quoteIdentifier(column.name));
        taken.append(i);
    }
    if (taken.isEmpty())
        return {};
    const QString beginning = u"INSERT INTO %1 (%2) VALUES ("_s.arg(rows.relation.quotedName, names.join(u", "_s));
    QString text;
    for (const QVariantList &row : rows.rows) {
        QStringList values;
        for (const qsizetype i : taken)
            values.append(sql(row.at(i), rows.relation.columns.at(rows.columns.at(i)).kind, dialect));
        text += beginning + values.join(u", "_s) + u");\n"_s;
    }
    return text;
}

} // namespace

QString plainValue(const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::QByteArray)
        return u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex());
    if (value.typeId() == QMetaType::Double) {
        const double number = value.toDouble();
        if (!std::isfinite(number))
            return std::isnan(number) ? u"NaN"_s : number > 0 ? u"Infinity"_s : u"-Infinity"_s;
        const QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
        // As databases do: a whole number that is no integer is told from one.
        return text.contains(u'.') || text.contains(u'e') ? text : text + u".0"_s;
    }
    return value.toString();
}

QString toText(const Rows &rows, TextFormat format, const dialect::Dialect &dialect)
{
    switch (format) {
    case TextFormat::Tabs: {
        const bool isOne = rows.rows.size() == 1 && rows.columns.size() == 1;
        if (isOne)
            return plainValue(rows.rows.first().first());
        return separated(rows, u"\t", u"\n"_s, tabbed, true);
    }
    case TextFormat::Csv:
        return separated(rows, u",", u"\r\n"_s, commaSeparated, true);
    case TextFormat::Json:
        return toJson(rows);
    case TextFormat::Insert:
        return toInserts(rows, dialect);
    }
    Q_UNREACHABLE();
}

} // namespace relvar::rows
