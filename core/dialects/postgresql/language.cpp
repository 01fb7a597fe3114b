// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/language.h"

#include "base/text.h"
#include "dialects/postgresql/ddl.h"
#include "dialects/postgresql/parserlock.h"
#include "dialects/postgresql/parsetree.h"
#include "dialects/postgresql/scriptreader.h"
#include "dialects/postgresql/split.h"
#include "dialects/postgresql/types.h"
#include "schema/sqltokens.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <pg_query.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using dialect::SyntaxError;

/// Where so many characters end, of which some are two UTF-16 units.
qsizetype unitsOf(const QString &text, qsizetype characters)
{
    qsizetype units = 0;
    while (characters-- > 0 && units < text.size())
        units += text.at(units).isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
    return units;
}

/// PL/pgSQL tells the line of the body alone, in words, and often one before: "compilation of PL/pgSQL function "f"
/// near line 5"; and the word at which it stopped: "syntax error at or near "IF"".
std::optional<qsizetype> placeInBody(const QString &sql, const QString &context, const QString &message)
{
    static const QRegularExpression nearLine(u"near line (\\d+)"_s);
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    const QRegularExpressionMatch line = nearLine.match(context);
    if (!line.hasMatch())
        return {};
    for (const schema::SqlToken &token : schema::sqlTokens(sql)) {
        if (token.kind != schema::SqlToken::Kind::String || sql.at(token.begin) != u'$')
            continue;
        qsizetype place = sql.indexOf(u'$', token.begin + 1) + 1;
        for (int left = line.captured(1).toInt(); left > 1; --left) {
            const qsizetype next = sql.indexOf(u'\n', place);
            if (next < 0 || next >= token.end)
                break;
            place = next + 1;
        }
        const QString word = quoted.match(message).captured(1);
        const QString body = sql.mid(place, token.end - place);
        for (const schema::SqlToken &inside : schema::sqlTokens(body)) {
            if (!word.isEmpty() && body.mid(inside.begin, inside.end - inside.begin) == word)
                return place + inside.begin;
        }
        return place;
    }
    return {};
}

std::optional<SyntaxError> checkBodies(const QString &sql, const QByteArray &utf8)
{
    if (!sql.contains("plpgsql"_L1, Qt::CaseInsensitive))
        return {};
    const auto lock = lockParser();
    PgQueryPlpgsqlParseResult parsed = pg_query_parse_plpgsql(utf8.constData());
    std::optional<SyntaxError> error;
    if (parsed.error) {
        const QString context = QString::fromUtf8(parsed.error->context);
        const QString message = QString::fromUtf8(parsed.error->message);
        // Without a context it is not about a body.
        if (!context.isEmpty())
            error = SyntaxError{message, placeInBody(sql, context, message)};
    }
    pg_query_free_plpgsql_parse_result(parsed);
    return error;
}

std::optional<SyntaxError> checkOne(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    if (utf8.contains('\0'))
        return {};
    {
        const auto lock = lockParser();
        PgQueryParseResult parsed = pg_query_parse(utf8.constData());
        std::optional<SyntaxError> error;
        if (parsed.error) {
            error = SyntaxError{QString::fromUtf8(parsed.error->message),
                                unitsOf(sql, std::max(0, parsed.error->cursorpos - 1))};
        }
        pg_query_free_parse_result(parsed);
        if (error)
            return error;
    }
    return checkBodies(sql, utf8);
}

QSet<QString> namesInText(const QString &sql)
{
    QSet<QString> names;
    for (const schema::SqlToken &token : schema::sqlTokens(sql)) {
        if (token.kind == schema::SqlToken::Kind::Word)
            names.insert(schema::nameOf(token, sql).toLower());
        else if (token.kind == schema::SqlToken::Kind::QuotedName)
            names.insert(schema::nameOf(token, sql));
    }
    return names;
}

/// What the text may speak of, with no more of it than its names: reading is then as quick as the text is short.
schema::Schema mentionedIn(const QString &sql, const schema::Schema &besides)
{
    const QSet<QString> names = namesInText(sql);
    schema::Schema part;
    part.namespaces = besides.namespaces;
    for (const Box<schema::Table> &table : besides.tables) {
        if (!names.contains(table->name))
            continue;
        schema::Table bare{.id = table->id, .namespaceId = table->namespaceId, .name = table->name};
        for (const schema::Column &column : table->columns)
            bare.columns.append({.id = column.id, .name = column.name, .type = {u"integer"_s, {}}});
        part.tables.append(Box<schema::Table>(bare));
    }
    for (const Box<schema::View> &view : besides.views) {
        if (!names.contains(view->name))
            continue;
        // As a table: it can be read, and be what a trigger or a rule is on.
        part.tables.append(Box<schema::Table>({.id = view->id, .namespaceId = view->namespaceId, .name = view->name}));
    }
    for (const Box<schema::EnumType> &type : besides.enums) {
        if (names.contains(type->name))
            part.enums.append(type);
    }
    for (const Box<schema::Sequence> &sequence : besides.sequences) {
        if (!names.contains(sequence->name))
            continue;
        schema::Sequence alone = *sequence;
        alone.ownerTable = {};
        alone.ownerColumn = {};
        part.sequences.append(Box<schema::Sequence>(alone));
    }
    for (const Box<schema::OtherObject> &object : besides.otherObjects) {
        if (!schema::isAboutAccess(*object) && object->owner.isNull()
            && names.contains(object->name.section(u'(', 0, 0)))
            part.otherObjects.append(object);
    }
    return part;
}

/// Objects are the same when kind and name are; ids of the one reading stand for those of the other.
class Identities
{
public:
    Identities(const schema::Schema &read, const schema::Schema &known)
    {
        const QHash<QString, ObjectId> ids = idsOf(known);
        const QHash<QString, ObjectId> readIds = idsOf(read);
        for (auto it = readIds.cbegin(); it != readIds.cend(); ++it) {
            if (const ObjectId id = ids.value(it.key()); !id.isNull())
                m_ids.insert(it.value(), id);
        }
    }

    [[nodiscard]] bool isKnown(ObjectId id) const { return m_ids.contains(id); }
    [[nodiscard]] ObjectId idOf(ObjectId id) const { return m_ids.value(id); }

    [[nodiscard]] QList<schema::Dependency> mapped(const QList<schema::Dependency> &dependencies) const
    {
        QList<schema::Dependency> result;
        for (const schema::Dependency &dependency : dependencies) {
            const schema::Dependency own{idOf(dependency.object), idOf(dependency.column)};
            if (!own.object.isNull() && !result.contains(own))
                result.append(own);
        }
        return result;
    }

private:
    static QHash<QString, ObjectId> idsOf(const schema::Schema &schema)
    {
        QHash<QString, ObjectId> ids;
        const auto add = [&](const QString &kind, ObjectId space, const QString &name, ObjectId id) {
            const schema::Namespace *found = schema.findNamespace(space);
            ids.insert(kind + u'\n' + (found ? found->name : QString()) + u'\n' + name, id);
        };
        for (const schema::Namespace &space : schema.namespaces)
            add(u"schema"_s, {}, space.name, space.id);
        // Tables and views share their names.
        for (const Box<schema::Table> &table : schema.tables) {
            add(u"table"_s, table->namespaceId, table->name, table->id);
            for (const schema::Column &column : table->columns)
                add(u"column"_s, table->namespaceId, table->name + u'\n' + column.name, column.id);
        }
        for (const Box<schema::View> &view : schema.views)
            add(u"table"_s, view->namespaceId, view->name, view->id);
        for (const Box<schema::EnumType> &type : schema.enums)
            add(u"type"_s, type->namespaceId, type->name, type->id);
        for (const Box<schema::Sequence> &sequence : schema.sequences)
            add(u"sequence"_s, sequence->namespaceId, sequence->name, sequence->id);
        for (const Box<schema::Trigger> &trigger : schema.triggers)
            ids.insert(u"trigger\n"_s + trigger->tableId.toString() + u'\n' + trigger->name, trigger->id);
        for (const Box<schema::OtherObject> &object : schema.otherObjects)
            add(object->kind, object->namespaceId, object->name, object->id);
        return ids;
    }

    QHash<ObjectId, ObjectId> m_ids;
};

dialect::Reading refused(const Text &why)
{
    return {SyntaxError{why.toString(), {}}, {}};
}

} // namespace

std::optional<SyntaxError> PostgresqlLanguage::check(const QString &sql) const
{
    // Statement by statement: the grammar of a whole file would stop at the first mistake as well, but a body of
    // PL/pgSQL is told by its own statement.
    qsizetype from = 0;
    for (const dialect::SplitStatement &statement : split(sql)) {
        const qsizetype begin = std::max(from, sql.indexOf(statement.sql, from));
        from = begin + statement.sql.size();
        if (auto error = checkOne(statement.sql)) {
            if (error->offset)
                *error->offset += begin;
            return error;
        }
    }
    return {};
}

dialect::Reading PostgresqlLanguage::read(const QString &sql, const schema::Schema &besides) const
{
    if (auto error = check(sql))
        return {error, {}};
    const QList<dialect::SplitStatement> statements = split(sql);
    if (statements.isEmpty())
        return refused(text("dialect", "A CREATE statement is expected here."));
    QString script;
    const schema::Schema part = mentionedIn(sql, besides);
    for (const dialect::Statement &statement : createStatements(part))
        script += statement.sql + u";\n"_s;
    const int ownLines = static_cast<int>(script.count(u'\n'));
    for (const dialect::SplitStatement &statement : statements)
        script += statement.sql + u";\n"_s;

    const dialect::ScriptSnapshot made = readScript(script.toUtf8());
    const schema::Schema &schema = made.snapshot.schema;
    for (const dialect::NotHandled &object : made.snapshot.notHandled) {
        if (object.line > ownLines)
            return refused(text("dialect", "%1 cannot be read: %2",
                                {object.name.isEmpty() ? object.kind : object.name, object.reason}));
    }
    const Identities identities(schema, part);
    QList<dialect::DefinedObject> objects;
    const bool makesMore = std::any_of(schema.tables.cbegin(), schema.tables.cend(),
                                       [&](const auto &table) { return !identities.isKnown(table->id); });
    const auto spaceOf = [&](ObjectId space) { return space.isNull() ? ObjectId() : identities.idOf(space); };
    for (const Box<schema::View> &read : schema.views) {
        schema::View view = *read;
        view.namespaceId = spaceOf(view.namespaceId);
        view.dependsOn = identities.mapped(view.dependsOn);
        objects.append(view);
    }
    for (const Box<schema::Trigger> &read : schema.triggers) {
        schema::Trigger trigger = *read;
        trigger.tableId = identities.idOf(trigger.tableId);
        trigger.dependsOn = identities.mapped(trigger.dependsOn);
        objects.append(trigger);
    }
    for (const Box<schema::OtherObject> &read : schema.otherObjects) {
        if (identities.isKnown(read->id) || schema::isAboutAccess(*read))
            continue;
        schema::OtherObject object = *read;
        object.namespaceId = spaceOf(object.namespaceId);
        object.owner = identities.idOf(object.owner);
        object.dependsOn = identities.mapped(object.dependsOn);
        objects.append(object);
    }
    if (makesMore || objects.size() > 1)
        return refused(text("dialect", "One object is expected here, with its comment at most."));
    if (objects.isEmpty())
        return refused(text("dialect", "A CREATE statement is expected here, of an object with a name that is free."));
    return {{}, objects.constFirst()};
}

Text PostgresqlLanguage::noteOnType(const QString &type, const schema::Table &, const schema::Schema &schema,
                                    const QStringList &known) const
{
    static const QSet<QString> serials{u"serial"_s, u"bigserial"_s, u"smallserial"_s};
    if (type.trimmed().isEmpty())
        return text("dialect", "A column needs a type, such as text.");
    if (serials.contains(type.trimmed().toLower())) {
        return text("dialect", "%1 is short for an integer with a sequence. Choose bigint and an identity instead.",
                    {type.trimmed()});
    }
    if (!parseType(type))
        return text("dialect", "PostgreSQL cannot read %1 as the name of a type.", {type});
    if (isBuiltIn({type, {}}))
        return {};
    // Without its schema, its modifiers and its quotes.
    static const QRegularExpression modifiers(u"\\s*[(\\[].*$"_s);
    QString name = canonicalType(type).remove(modifiers);
    if (!name.endsWith(u'"'))
        name = name.section(u'.', -1);
    else if (const qsizetype quote = name.lastIndexOf(u'"', -2); quote >= 0)
        name = name.mid(quote + 1).chopped(1);
    const auto has = [&](const auto &list) {
        return std::any_of(list.cbegin(), list.cend(), [&](const auto &object) { return object->name == name; });
    };
    const auto isKnown = [&](const QString &one) { return one == name || one.endsWith(u'.' + name); };
    if (has(schema.enums) || has(schema.otherObjects) || has(schema.tables) || has(schema.views)
        || std::any_of(known.cbegin(), known.cend(), isKnown))
        return {};
    // Types of extensions come with them; without a connection nobody can tell which.
    const bool hasExtensions = std::any_of(schema.otherObjects.cbegin(), schema.otherObjects.cend(),
                                           [](const auto &object) { return object->kind == "extension"_L1; });
    if (hasExtensions && known.isEmpty())
        return {};
    return text("dialect", "Nothing here is a type called %1. Choose one from the list, or make it first.", {name});
}

} // namespace relvar::postgresql
