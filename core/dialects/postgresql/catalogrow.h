// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fields of a row of a catalog query one after the other, in the order of its SELECT list.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QMap>
#include <QString>
#include <QVariantList>

#include <optional>

namespace relvar::postgresql {

/// The number of an object in its catalog. https://www.postgresql.org/docs/current/datatype-oid.html
using Oid = quint32;

class CatalogRow
{
public:
    /// Must not outlive `fields`.
    explicit CatalogRow(const QVariantList &fields)
        : m_next(fields.cbegin())
    {
    }

    QString text() { return (m_next++)->toString(); }
    qint64 number() { return (m_next++)->toLongLong(); }
    Oid oid() { return static_cast<Oid>(number()); }
    void skip(int fields) { m_next += fields; }
    bool flag() { return (m_next++)->toBool(); }
    /// A value of the catalogs' type "char".
    char letter()
    {
        const QString value = text();
        return value.isEmpty() ? '\0' : value.at(0).toLatin1();
    }
    std::optional<QString> optionalText()
    {
        const QVariant &value = *m_next++;
        return value.isValid() ? std::optional(value.toString()) : std::nullopt;
    }
    /// An array of "name=value" as JSON, nearly always missing.
    QMap<QString, QString> options()
    {
        QMap<QString, QString> values;
        const QString json = text();
        if (json.isEmpty())
            return values;
        const QJsonArray settings = QJsonDocument::fromJson(json.toUtf8()).array();
        for (const QJsonValue &setting : settings) {
            const QString option = setting.toString();
            const qsizetype equals = option.indexOf(u'=');
            values.insert(option.left(equals), option.mid(equals + 1));
        }
        return values;
    }
    /// An int2vector ("1 2") or an array ("{1,2}").
    QList<int> numbers()
    {
        QList<int> values;
        bool isInside = false;
        for (const QChar digit : text()) {
            if (!digit.isDigit()) {
                isInside = false;
                continue;
            }
            if (!isInside)
                values.append(0);
            isInside = true;
            values.last() = values.last() * 10 + digit.digitValue();
        }
        return values;
    }

private:
    QVariantList::const_iterator m_next;
};

} // namespace relvar::postgresql
