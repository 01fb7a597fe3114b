// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/intents.h"

#include "project/project.h"
#include "schema/expression.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using schema::DataMove;
using schema::Schema;
using schema::Table;
using schema::Transfer;

namespace {

template<typename List, typename Write>
QJsonArray arrayOf(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(write(item));
    return array;
}

QJsonObject toJson(const Transfer &transfer)
{
    return {{u"from"_s, transfer.from.toString()},
            {u"into"_s, transfer.into.toString()},
            {u"matches"_s, arrayOf(transfer.matches,
                                   [](const Transfer::Match &match) {
                                       return QJsonObject{{u"from"_s, match.from.toString()},
                                                          {u"into"_s, match.into.toString()}};
                                   })},
            {u"values"_s, arrayOf(transfer.values,
                                  [](const Transfer::Value &value) {
                                      return QJsonObject{{u"column"_s, value.column.toString()},
                                                         {u"expression"_s, value.expression}};
                                  })},
            {u"makesRows"_s, transfer.makesRows},
            {u"reads"_s, arrayOf(transfer.reads, [](ObjectId id) { return id.toString(); })}};
}

ObjectId idIn(const QJsonObject &object, const QString &key)
{
    return ObjectId::fromString(object.value(key).toString());
}

Transfer transferFrom(const QJsonObject &object)
{
    Transfer transfer{.from = idIn(object, u"from"_s), .into = idIn(object, u"into"_s)};
    const QJsonArray matches = object.value(u"matches"_s).toArray();
    for (const QJsonValue &match : matches)
        transfer.matches.append({idIn(match.toObject(), u"from"_s), idIn(match.toObject(), u"into"_s)});
    const QJsonArray values = object.value(u"values"_s).toArray();
    for (const QJsonValue &value : values)
        transfer.values.append({idIn(value.toObject(), u"column"_s), value[u"expression"].toString()});
    transfer.makesRows = object.value(u"makesRows"_s).toBool();
    const QJsonArray reads = object.value(u"reads"_s).toArray();
    for (const QJsonValue &read : reads)
        transfer.reads.append(ObjectId::fromString(read.toString()));
    return transfer;
}

QList<Transfer> transfersFrom(const QJsonValue &array)
{
    QList<Transfer> transfers;
    const QJsonArray list = array.toArray();
    for (const QJsonValue &transfer : list)
        transfers.append(transferFrom(transfer.toObject()));
    return transfers;
}

tl::unexpected<Error> broken(const Text &message, const QString &detail = {})
{
    return fail(ProjectError::BrokenFile, message, detail);
}

/// Reads what a person wrote.
class Reader
{
public:
    Reader(const Schema &from, const Schema &to)
        : m_from(from)
        , m_to(to)
    {
    }

    Result<document::Intents> read(const QJsonObject &object)
    {
        if (const Result<> known = checkKeys(object, {u"conversions"_s, u"values"_s, u"moves"_s}); !known)
            return fail(known.error());
        const Result<> done = readConversions(object.value(u"conversions"_s).toArray())
                                  .and_then([&] { return readValues(object.value(u"values"_s).toArray()); })
                                  .and_then([&] { return readMoves(object.value(u"moves"_s).toArray()); });
        if (!done)
            return fail(done.error());
        return m_intents;
    }

private:
    static Result<> checkKeys(const QJsonObject &object, const QStringList &known)
    {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (!known.contains(key)) {
                return broken(text("project", "The intents have \"%1\" where only %2 can stand.",
                                   {key, known.join(u", "_s)}));
            }
        }
        return {};
    }

    static const Table *tableIn(const Schema &schema, const QString &name)
    {
        const qsizetype dot = name.indexOf(u'.');
        if (dot < 0)
            return schema.table(name, schema.defaultNamespace());
        for (const schema::Namespace &space : schema.namespaces) {
            if (space.name == name.left(dot))
                return schema.table(name.mid(dot + 1), space.id);
        }
        return nullptr;
    }

    /// In the schema that the way leads to, then in the other.
    Result<ObjectId> findTable(const QString &name, bool isUp) const
    {
        for (const Schema *schema : {isUp ? &m_to : &m_from, isUp ? &m_from : &m_to}) {
            if (const Table *table = tableIn(*schema, name))
                return table->id;
        }
        return broken(text("project", "The intents name a table %1, which is neither in what is changed nor in what it "
                                      "becomes.",
                           {name}));
    }

    Result<ObjectId> findColumn(ObjectId table, const QString &name, bool isUp) const
    {
        QString tableName;
        for (const Schema *schema : {isUp ? &m_to : &m_from, isUp ? &m_from : &m_to}) {
            const Table *found = schema->table(table);
            if (const schema::Column *column = found ? found->column(name) : nullptr)
                return column->id;
            tableName = found ? found->name : tableName;
        }
        return broken(text("project", "The intents name a column %1 of %2, which is neither in what is changed nor in "
                                      "what it becomes.",
                           {name, tableName}));
    }

    Result<> readConversions(const QJsonArray &conversions)
    {
        for (const QJsonValue &value : conversions) {
            const QJsonObject conversion = value.toObject();
            if (const Result<> known = checkKeys(conversion, {u"column"_s, u"up"_s, u"down"_s}); !known)
                return known;
            const QString name = conversion.value(u"column"_s).toString();
            const Result<ObjectId> table = findTable(name.section(u'.', 0, -2), true);
            if (!table)
                return fail(table.error());
            const Result<ObjectId> column = findColumn(*table, name.section(u'.', -1), true);
            if (!column)
                return fail(column.error());
            m_intents.conversions.append(
                {*column, conversion.value(u"up"_s).toString(), conversion.value(u"down"_s).toString()});
        }
        return {};
    }

    Result<> readValues(const QJsonArray &values)
    {
        for (const QJsonValue &value : values) {
            const QJsonObject mapping = value.toObject();
            if (const Result<> known = checkKeys(mapping, {u"type"_s, u"value"_s, u"becomes"_s}); !known)
                return known;
            const QString typeName = mapping.value(u"type"_s).toString();
            const auto isNamed = [&](const Box<schema::EnumType> &type) {
                return type->name == typeName.section(u'.', -1);
            };
            const auto before = std::find_if(m_from.enums.cbegin(), m_from.enums.cend(), isNamed);
            const schema::EnumType *after = before == m_from.enums.cend() ? nullptr : m_to.enumType((*before)->id);
            if (!after)
                return broken(text("project", "The intents name a type %1 that is not on both sides.", {typeName}));
            schema::ValueMapping read{after->id, mapping.value(u"value"_s).toString(), {}};
            if (!(*before)->values.contains(read.value) || after->values.contains(read.value)) {
                return broken(text("project", "%1 is no value of %2 that goes away.", {read.value, typeName}));
            }
            if (!mapping.value(u"becomes"_s).isNull())
                read.replacement = mapping.value(u"becomes"_s).toString();
            if (read.replacement && !after->values.contains(*read.replacement)) {
                return broken(text("project", "Rows with %1 cannot become %2: %3 has no such value.",
                                   {read.value, *read.replacement, typeName}));
            }
            m_intents.valueMappings.append(read);
        }
        return {};
    }

    Result<> readMoves(const QJsonArray &moves)
    {
        for (const QJsonValue &value : moves) {
            const QJsonObject object = value.toObject();
            if (const Result<> known = checkKeys(object, {u"up"_s, u"down"_s}); !known)
                return known;
            DataMove move{.id = ObjectId::create()};
            for (const bool isUp : {true, false}) {
                const QJsonArray transfers = object.value(isUp ? u"up"_s : u"down"_s).toArray();
                for (const QJsonValue &transfer : transfers) {
                    const Result<Transfer> read = readTransfer(transfer.toObject(), isUp);
                    if (!read)
                        return fail(read.error());
                    (isUp ? move.up : move.down).append(*read);
                }
            }
            if (schema::movesBetween(m_from, m_to, {move}).isEmpty()) {
                return broken(text("project",
                                   "A move of the intents fills nothing that is new. It fills columns and tables that "
                                   "come, and on the way back those that had gone."));
            }
            m_intents.moves.append(move);
        }
        return {};
    }

    Result<Transfer> readTransfer(const QJsonObject &object, bool isUp) const
    {
        const QStringList keys{u"from"_s, u"into"_s, u"match"_s, u"set"_s, u"makesRows"_s};
        if (const Result<> known = checkKeys(object, keys); !known)
            return fail(known.error());
        const Result<ObjectId> from = findTable(object.value(u"from"_s).toString(), isUp);
        const Result<ObjectId> into = findTable(object.value(u"into"_s).toString(), isUp);
        if (!from || !into)
            return fail(from ? into.error() : from.error());
        Transfer transfer{.from = *from, .into = *into, .makesRows = object.value(u"makesRows"_s).toBool()};
        const QJsonObject matches = object.value(u"match"_s).toObject();
        for (auto it = matches.constBegin(); it != matches.constEnd(); ++it) {
            const Result<ObjectId> left = findColumn(*from, it.key(), isUp);
            const Result<ObjectId> right = findColumn(*into, it.value().toString(), isUp);
            if (!left || !right)
                return fail(left ? right.error() : left.error());
            transfer.matches.append({*left, *right});
        }
        const QJsonObject values = object.value(u"set"_s).toObject();
        QStringList expressions;
        for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
            const Result<ObjectId> column = findColumn(*into, it.key(), isUp);
            if (!column)
                return fail(column.error());
            transfer.values.append({*column, it.value().toString()});
            expressions.append(it.value().toString());
        }
        if (transfer.matches.isEmpty() && (transfer.makesRows || *from != *into)) {
            return broken(text("project",
                               "The intents move values from %1 to %2 without saying which rows belong together. Say it "
                               "with \"match\".",
                               {object.value(u"from"_s).toString(), object.value(u"into"_s).toString()}));
        }
        transfer.reads = readColumns(*from, expressions);
        return transfer;
    }

    /// The columns, before or after, that the expressions mention.
    QList<ObjectId> readColumns(ObjectId table, const QStringList &expressions) const
    {
        QList<ObjectId> ids;
        for (const Schema *schema : {&m_from, &m_to}) {
            const Table *found = schema->table(table);
            const QList<schema::Column> columns = found ? found->columns : QList<schema::Column>();
            for (const schema::Column &column : columns) {
                const bool isRead
                    = std::any_of(expressions.cbegin(), expressions.cend(), [&](const QString &expression) {
                          return schema::mentions(expression, column.name);
                      });
                if (isRead && !ids.contains(column.id))
                    ids.append(column.id);
            }
        }
        return ids;
    }

    const Schema &m_from;
    const Schema &m_to;
    document::Intents m_intents;
};

} // namespace

QJsonObject toJson(const document::Intents &intents)
{
    const QJsonArray conversions = arrayOf(intents.conversions, [](const document::ColumnConversion &conversion) {
        return QJsonObject{{u"column"_s, conversion.column.toString()},
                           {u"up"_s, conversion.up},
                           {u"down"_s, conversion.down}};
    });
    const QJsonArray values = arrayOf(intents.valueMappings, [](const schema::ValueMapping &mapping) {
        return QJsonObject{{u"type"_s, mapping.type.toString()},
                           {u"value"_s, mapping.value},
                           {u"becomes"_s, mapping.replacement ? QJsonValue(*mapping.replacement) : QJsonValue()}};
    });
    const QJsonArray moves = arrayOf(intents.moves, [](const DataMove &move) {
        const auto write = [](const Transfer &transfer) { return toJson(transfer); };
        return QJsonObject{{u"id"_s, move.id.toString()},
                           {u"up"_s, arrayOf(move.up, write)},
                           {u"down"_s, arrayOf(move.down, write)}};
    });
    return {{u"conversions"_s, conversions},
            {u"values"_s, values},
            {u"moves"_s, moves},
            {u"keepDropped"_s, intents.keepDropped}};
}

document::Intents intentsFrom(const QJsonObject &object)
{
    document::Intents intents;
    intents.keepDropped = object.value(u"keepDropped"_s).toBool(true);
    const QJsonArray conversions = object.value(u"conversions"_s).toArray();
    for (const QJsonValue &value : conversions) {
        const QJsonObject conversion = value.toObject();
        intents.conversions.append({idIn(conversion, u"column"_s), conversion.value(u"up"_s).toString(),
                                    conversion.value(u"down"_s).toString()});
    }
    const QJsonArray values = object.value(u"values"_s).toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject mapping = value.toObject();
        schema::ValueMapping read{idIn(mapping, u"type"_s), mapping.value(u"value"_s).toString(), {}};
        if (mapping.value(u"becomes"_s).isString())
            read.replacement = mapping.value(u"becomes"_s).toString();
        intents.valueMappings.append(read);
    }
    const QJsonArray moves = object.value(u"moves"_s).toArray();
    for (const QJsonValue &value : moves) {
        const QJsonObject move = value.toObject();
        intents.moves.append({idIn(move, u"id"_s), transfersFrom(move.value(u"up"_s)),
                              transfersFrom(move.value(u"down"_s))});
    }
    return intents;
}

Result<document::Intents> readIntents(const QByteArray &json, const Schema &from, const Schema &to)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return broken(text("project", "The intents are no JSON object. The user guide shows what they look like."),
                      error.errorString());
    }
    return Reader(from, to).read(document.object());
}

dialect::CompileOptions compileOptions(const document::Intents &intents)
{
    dialect::CompileOptions options;
    options.keepDropped = intents.keepDropped;
    for (const document::ColumnConversion &conversion : intents.conversions)
        options.conversions.append({conversion.column, conversion.up, conversion.down});
    options.valueMappings = intents.valueMappings;
    options.moves = intents.moves;
    return options;
}

} // namespace relvar::project
