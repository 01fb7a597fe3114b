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

/// A value of the file and where it stands, which is told when it is not what has to be there.
class Node
{
public:
    explicit Node(QJsonValue value, QString place = {})
        : m_value(std::move(value))
        , m_place(std::move(place))
    {
    }

    [[nodiscard]] bool isMissing() const { return m_value.isUndefined(); }
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    [[nodiscard]] const QString &place() const { return m_place; }

    /// Of an object whose keys are checked.
    [[nodiscard]] Node operator[](const QString &key) const
    {
        return Node(m_value[key], m_place.isEmpty() ? key : m_place + u'.' + key);
    }

    [[nodiscard]] Result<> checkKeys(const QStringList &known) const
    {
        if (!m_value.isObject())
            return broken(text("project", "The intents need an object, { … }, at %1.", {m_place}));
        const QStringList keys = m_value.toObject().keys();
        for (const QString &key : keys) {
            if (!known.contains(key)) {
                return broken(text("project", "The intents have \"%1\" where only %2 can stand.",
                                   {operator[](key).place(), known.join(u", "_s)}));
            }
        }
        return {};
    }

    /// None when it is missing.
    [[nodiscard]] Result<QList<Node>> items() const
    {
        QList<Node> items;
        if (!isMissing() && !m_value.isArray())
            return broken(text("project", "The intents need a list, [ … ], at %1.", {m_place}));
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            items.append(Node(array.at(i), m_place + u'[' + QString::number(i) + u']'));
        return items;
    }

    /// Key and text, none when it is missing.
    [[nodiscard]] Result<QList<std::pair<QString, QString>>> texts() const
    {
        QList<std::pair<QString, QString>> texts;
        if (!isMissing() && !m_value.isObject())
            return broken(text("project", "The intents need an object, { … }, at %1.", {m_place}));
        const QStringList keys = m_value.toObject().keys();
        for (const QString &key : keys) {
            const Result<QString> read = operator[](key).filledString();
            if (!read)
                return fail(read.error());
            texts.append({key, *read});
        }
        return texts;
    }

    [[nodiscard]] Result<QString> string() const
    {
        if (!m_value.isString())
            return broken(text("project", "The intents need a text, \"…\", at %1.", {m_place}));
        return m_value.toString();
    }

    /// A name or an expression, of which nothing is none.
    [[nodiscard]] Result<QString> filledString() const
    {
        if (m_value.isString() && m_value.toString().trimmed().isEmpty())
            return broken(text("project", "The intents have an empty text at %1.", {m_place}));
        return string();
    }

    /// False when it is missing.
    [[nodiscard]] Result<bool> flag() const
    {
        if (!isMissing() && !m_value.isBool())
            return broken(text("project", "The intents need true or false at %1.", {m_place}));
        return m_value.toBool();
    }

private:
    QJsonValue m_value;
    QString m_place;
};

/// Reads what a person wrote.
class IntentsReader
{
public:
    IntentsReader(const Schema &from, const Schema &to)
        : m_from(from)
        , m_to(to)
    {
    }

    Result<document::Intents> read(const QJsonObject &object)
    {
        const Node root(object);
        if (const Result<> known = root.checkKeys({u"conversions"_s, u"values"_s, u"moves"_s}); !known)
            return fail(known.error());
        const auto readAll = [this](const Node &list, Result<> (IntentsReader::*readOne)(const Node &)) -> Result<> {
            const Result<QList<Node>> items = list.items();
            if (!items)
                return fail(items.error());
            for (const Node &item : *items) {
                if (const Result<> read = (this->*readOne)(item); !read)
                    return read;
            }
            return {};
        };
        const Result<> done = readAll(root[u"conversions"_s], &IntentsReader::readConversion)
                                  .and_then([&] { return readAll(root[u"values"_s], &IntentsReader::readValue); })
                                  .and_then([&] { return readAll(root[u"moves"_s], &IntentsReader::readMove); });
        if (!done)
            return fail(done.error());
        if (m_intents.conversions.isEmpty() && m_intents.valueMappings.isEmpty() && m_intents.moves.isEmpty())
            return broken(text("project", "The intents say nothing. They have conversions, values or moves."));
        return m_intents;
    }

private:
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

    Result<> readConversion(const Node &conversion)
    {
        if (const Result<> known = conversion.checkKeys({u"column"_s, u"up"_s, u"down"_s}); !known)
            return known;
        const Result<QString> name = conversion[u"column"_s].filledString();
        if (!name)
            return fail(name.error());
        if (!name->contains(u'.')) {
            return broken(text("project", "The intents need a table and its column, \"table.column\", at %1.",
                               {conversion[u"column"_s].place()}));
        }
        const Result<ObjectId> table = findTable(name->section(u'.', 0, -2), true);
        if (!table)
            return fail(table.error());
        const Result<ObjectId> column = findColumn(*table, name->section(u'.', -1), true);
        if (!column)
            return fail(column.error());
        const Result<QString> up = conversion[u"up"_s].filledString();
        if (!up)
            return fail(up.error());
        const Node wayBack = conversion[u"down"_s];
        const Result<QString> down = wayBack.isMissing() ? Result<QString>(QString()) : wayBack.filledString();
        if (!down)
            return fail(down.error());
        m_intents.conversions.append({*column, *up, *down});
        return {};
    }

    Result<> readValue(const Node &mapping)
    {
        if (const Result<> known = mapping.checkKeys({u"type"_s, u"value"_s, u"becomes"_s}); !known)
            return known;
        const Result<QString> typeName = mapping[u"type"_s].filledString();
        if (!typeName)
            return fail(typeName.error());
        const Result<QString> gone = mapping[u"value"_s].string();
        if (!gone)
            return fail(gone.error());
        const Node becomes = mapping[u"becomes"_s];
        std::optional<QString> replacement;
        if (!becomes.isNull()) {
            const Result<QString> stays = becomes.string();
            if (!stays)
                return broken(text("project", "The intents need a value that stays, \"…\", or null at %1.",
                                   {becomes.place()}));
            replacement = *stays;
        }
        const auto isNamed
            = [&](const Box<schema::EnumType> &type) { return type->name == typeName->section(u'.', -1); };
        const auto before = std::find_if(m_from.enums.cbegin(), m_from.enums.cend(), isNamed);
        const schema::EnumType *after = before == m_from.enums.cend() ? nullptr : m_to.enumType((*before)->id);
        if (!after)
            return broken(text("project", "The intents name a type %1 that is not on both sides.", {*typeName}));
        if (!(*before)->values.contains(*gone) || after->values.contains(*gone))
            return broken(text("project", "%1 is no value of %2 that goes away.", {*gone, *typeName}));
        if (replacement && !after->values.contains(*replacement)) {
            return broken(text("project", "Rows with %1 cannot become %2: %3 has no such value.",
                               {*gone, *replacement, *typeName}));
        }
        m_intents.valueMappings.append({after->id, *gone, replacement});
        return {};
    }

    Result<> readMove(const Node &object)
    {
        if (const Result<> known = object.checkKeys({u"up"_s, u"down"_s}); !known)
            return known;
        DataMove move{.id = ObjectId::create()};
        for (const bool isUp : {true, false}) {
            const Result<QList<Node>> transfers = object[isUp ? u"up"_s : u"down"_s].items();
            if (!transfers)
                return fail(transfers.error());
            for (const Node &transfer : *transfers) {
                const Result<Transfer> read = readTransfer(transfer, isUp);
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
        return {};
    }

    Result<Transfer> readTransfer(const Node &object, bool isUp) const
    {
        const QStringList keys{u"from"_s, u"into"_s, u"match"_s, u"set"_s, u"makesRows"_s};
        if (const Result<> known = object.checkKeys(keys); !known)
            return fail(known.error());
        const Result<QString> fromName = object[u"from"_s].filledString();
        const Result<QString> intoName = object[u"into"_s].filledString();
        if (!fromName || !intoName)
            return fail(fromName ? intoName.error() : fromName.error());
        const Result<ObjectId> from = findTable(*fromName, isUp);
        const Result<ObjectId> into = findTable(*intoName, isUp);
        if (!from || !into)
            return fail(from ? into.error() : from.error());
        const Result<bool> makesRows = object[u"makesRows"_s].flag();
        if (!makesRows)
            return fail(makesRows.error());
        Transfer transfer{.from = *from, .into = *into, .makesRows = *makesRows};
        const auto matches = object[u"match"_s].texts();
        if (!matches)
            return fail(matches.error());
        for (const auto &[theirs, ours] : *matches) {
            const Result<ObjectId> left = findColumn(*from, theirs, isUp);
            const Result<ObjectId> right = findColumn(*into, ours, isUp);
            if (!left || !right)
                return fail(left ? right.error() : left.error());
            transfer.matches.append({*left, *right});
        }
        const auto values = object[u"set"_s].texts();
        if (!values)
            return fail(values.error());
        QStringList expressions;
        for (const auto &[name, expression] : *values) {
            const Result<ObjectId> column = findColumn(*into, name, isUp);
            if (!column)
                return fail(column.error());
            transfer.values.append({*column, expression});
            expressions.append(expression);
        }
        if (transfer.values.isEmpty() && !transfer.makesRows) {
            return broken(text("project", "The intents say nothing of what to fill at %1. Say it with \"set\".",
                               {object.place()}));
        }
        if (transfer.matches.isEmpty() && (transfer.makesRows || *from != *into)) {
            return broken(text("project",
                               "The intents move values from %1 to %2 without saying which rows belong together. Say it "
                               "with \"match\".",
                               {*fromName, *intoName}));
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
                      error.error == QJsonParseError::NoError ? QString() : error.errorString());
    }
    return IntentsReader(from, to).read(document.object());
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
