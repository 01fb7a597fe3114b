// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/json.h"

#include "schema/schemafields.h"
#include "schema/sqlwords.h"

#include <QJsonArray>

namespace relvar::schema {

namespace {

class Writer
{
public:
    /// What equals its type's empty value is left out; the reader puts it back.
    template<typename T>
    void operator()(const char *key, const T &value)
    {
        if (value != T{})
            m_object.insert(QLatin1StringView(key), write(value));
    }

    template<typename T>
    static QJsonObject writeObject(const T &value)
    {
        Writer writer;
        visitFields(writer, value);
        return writer.m_object;
    }

private:
    static QJsonValue write(bool value) { return value; }
    static QJsonValue write(qint64 value) { return value; }
    static QJsonValue write(const QString &value) { return value; }
    static QJsonValue write(ObjectId value) { return value.toString(); }
    static QJsonValue write(ReferentialAction value) { return sqlWords(value); }

    static QJsonValue write(const QMap<QString, QString> &value)
    {
        QJsonObject object;
        for (auto it = value.cbegin(); it != value.cend(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }

    template<typename T>
    static QJsonValue write(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(write(item));
        return array;
    }

    template<typename T>
    static QJsonValue write(const std::optional<T> &value)
    {
        return write(*value);
    }

    template<typename T>
    static QJsonValue write(const Box<T> &value)
    {
        return writeObject(*value);
    }

    template<typename T>
    requires std::is_class_v<T>
    static QJsonValue write(const T &value) { return writeObject(value); }

    QJsonObject m_object;
};

/// Reads one object. Remembers the first place that is not as it should be, and reads on harmlessly after it.
class Reader
{
public:
    Reader(const QJsonObject &object, QString path, QString *wrongPlace)
        : m_object(object)
        , m_path(std::move(path))
        , m_wrongPlace(wrongPlace)
    {
    }

    template<typename T>
    void operator()(const char *key, T &value)
    {
        const QJsonValue json = m_object.value(QLatin1StringView(key));
        value = T{};
        if (!json.isUndefined())
            read(json, place(QLatin1StringView(key)), value);
    }

private:
    QString place(QLatin1StringView key) const
    {
        return m_path.isEmpty() ? QString(key) : m_path + QLatin1Char('.') + key;
    }

    void refuse(const QString &where) const
    {
        if (m_wrongPlace->isEmpty())
            *m_wrongPlace = where;
    }

    void read(const QJsonValue &json, const QString &where, bool &value) const
    {
        json.isBool() ? void(value = json.toBool()) : refuse(where);
    }

    void read(const QJsonValue &json, const QString &where, qint64 &value) const
    {
        // Two different defaults tell an integer from a fraction or another type.
        const bool whole = json.toInteger(0) == json.toInteger(1);
        whole ? void(value = json.toInteger()) : refuse(where);
    }

    void read(const QJsonValue &json, const QString &where, QString &value) const
    {
        json.isString() ? void(value = json.toString()) : refuse(where);
    }

    void read(const QJsonValue &json, const QString &where, ObjectId &value) const
    {
        value = ObjectId::fromString(json.toString());
        if (value.isNull())
            refuse(where);
    }

    void read(const QJsonValue &json, const QString &where, ReferentialAction &value) const
    {
        const std::optional<ReferentialAction> action = referentialActionFromSql(json.toString());
        action ? void(value = *action) : refuse(where);
    }

    void read(const QJsonValue &json, const QString &where, QMap<QString, QString> &value) const
    {
        if (!json.isObject())
            return refuse(where);
        const QJsonObject object = json.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            read(it.value(), where + QLatin1Char('.') + it.key(), value[it.key()]);
    }

    /// What has no id can still be referred to: the columns of a table that does not exist.
    void readReference(const QJsonValue &json, const QString &where, ObjectId &value) const
    {
        if (json.toString() != ObjectId().toString())
            read(json, where, value);
    }

    template<typename T>
    void read(const QJsonValue &json, const QString &where, QList<T> &list) const
    {
        if (!json.isArray())
            return refuse(where);
        const QJsonArray array = json.toArray();
        list.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            T item{};
            const QString place = QStringLiteral("%1[%2]").arg(where).arg(i);
            if constexpr (std::is_same_v<T, ObjectId>)
                readReference(array.at(i), place, item);
            else
                read(array.at(i), place, item);
            list.append(std::move(item));
        }
    }

    template<typename T>
    void read(const QJsonValue &json, const QString &where, std::optional<T> &value) const
    {
        value.emplace();
        read(json, where, *value);
    }

    template<typename T>
    void read(const QJsonValue &json, const QString &where, Box<T> &value) const
    {
        T inner;
        read(json, where, inner);
        value = Box<T>(std::move(inner));
    }

    template<typename T>
    requires std::is_class_v<T>
    void read(const QJsonValue &json, const QString &where, T &value) const
    {
        if (!json.isObject())
            return refuse(where);
        Reader reader(json.toObject(), where, m_wrongPlace);
        visitFields(reader, value);
    }

    QJsonObject m_object;
    QString m_path;
    QString *m_wrongPlace;
};

} // namespace

QJsonObject toJson(const Schema &schema)
{
    return Writer::writeObject(schema);
}

Result<Schema> fromJson(const QJsonObject &object)
{
    Schema schema;
    QString wrongPlace;
    Reader reader(object, QString(), &wrongPlace);
    visitFields(reader, schema);
    if (!wrongPlace.isEmpty()) {
        return fail(JsonError::Malformed,
                    text("schema",
                         "The saved schema is damaged: the value at %1 is not of the kind that belongs there. "
                         "Remove the file that holds it and let it be made again.",
                         {wrongPlace}),
                    QString(), wrongPlace);
    }
    return schema;
}

} // namespace relvar::schema
