// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/randomschemas.h"

#include "dialects/postgresql/sockets.h"
#include "diff/diff.h"
#include "plan/plan.h"
#include "support/arbitraryserverchange.h"
#include "support/arbitrarysqlite.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;
using schema::Schema;

namespace {

template<typename T>
void withoutComments(QList<Box<T>> &objects)
{
    for (Box<T> &box : objects) {
        T object = *box;
        object.comment.clear();
        box = object;
    }
}

template<typename Key>
void simplify(Key &key)
{
    key.conflict.clear();
    key.deferrable = false;
    key.initiallyDeferred = false;
    key.included.clear();
    key.comment.clear();
    key.options.clear();
    for (schema::KeyPart &part : key.parts) {
        part.collation.clear();
        part.descending = false;
    }
}

void simplify(schema::Table &table)
{
    table.comment.clear();
    table.options.clear();
    table.definition.clear();
    table.exclusions.clear();
    for (schema::Column &column : table.columns) {
        column.comment.clear();
        column.collation.clear();
        column.options.clear();
        column.notNullConflict.clear();
        column.notNullName.clear();
    }
    if (table.primaryKey)
        simplify(*table.primaryKey);
    for (schema::UniqueConstraint &unique : table.uniqueConstraints)
        simplify(unique);
    for (schema::ForeignKey &key : table.foreignKeys) {
        key.match.clear();
        key.deferrable = false;
        key.initiallyDeferred = false;
        key.setColumns.clear();
        key.notValid = false;
        key.comment.clear();
    }
    for (schema::CheckConstraint &check : table.checks) {
        // All frameworks name them.
        if (check.name.isEmpty())
            check.name = table.name + u"_check"_s + QString::number(&check - table.checks.data());
        check.noInherit = false;
        check.notValid = false;
        check.comment.clear();
    }
    for (schema::Index &index : table.indexes) {
        index.included.clear();
        index.nullsNotDistinct = false;
        index.comment.clear();
        index.definition.clear();
        index.options.clear();
        for (schema::KeyPart &part : index.parts)
            part.statisticsTarget.reset();
    }
}

/// A name that every tool can quote.
QString plainName(QString name)
{
    static const QRegularExpression signs(u"[\"`;,]|--"_s);
    return name.replace(signs, u"_"_s);
}

/// Gives everything a plain name, and names it so in expressions.
class PlainNames
{
public:
    void rename(QString &name)
    {
        const QString plain = plainName(name);
        if (plain != name)
            m_quoted.append({quoted(name), quoted(plain)});
        name = plain;
    }
    template<typename List>
    void renameAll(List &objects)
    {
        for (auto &object : objects)
            rename(object.name);
    }
    template<typename List>
    void renameBoxed(List &boxes)
    {
        for (auto &box : boxes) {
            auto object = *box;
            rename(object.name);
            box = object;
        }
    }
    void follow(QString &text) const
    {
        for (const auto &[awkward, plain] : m_quoted)
            text.replace(awkward, plain);
    }
    void follow(schema::Table &table) const
    {
        for (schema::Column &column : table.columns) {
            follow(column.type.text);
            if (column.defaultExpression)
                follow(*column.defaultExpression);
            if (column.generated)
                follow(column.generated->expression);
            if (column.identity)
                column.identity->sequenceName.clear();
        }
        for (schema::CheckConstraint &check : table.checks)
            follow(check.expression);
        for (schema::Index &index : table.indexes) {
            follow(index.predicate);
            for (schema::KeyPart &part : index.parts)
                follow(part.expression);
        }
    }

private:
    QList<std::pair<QString, QString>> m_quoted;
};

void plain(Schema &schema)
{
    PlainNames names;
    names.renameAll(schema.namespaces);
    names.renameBoxed(schema.enums);
    names.renameBoxed(schema.sequences);
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        names.rename(table.name);
        if (table.primaryKey)
            names.rename(table.primaryKey->name);
        names.renameAll(table.columns);
        names.renameAll(table.uniqueConstraints);
        names.renameAll(table.foreignKeys);
        names.renameAll(table.checks);
        names.renameAll(table.indexes);
        box = table;
    }
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        names.follow(table);
        box = table;
    }
}

/// The history of a migrator, with what hangs on it.
void takeAway(Schema &schema, const QStringList &names)
{
    QSet<ObjectId> gone;
    for (const schema::Namespace &space : std::as_const(schema.namespaces)) {
        if (names.contains(space.name))
            gone.insert(space.id);
    }
    for (const Box<schema::Table> &table : std::as_const(schema.tables)) {
        if (names.contains(table->name))
            gone.insert(table->id);
    }
    schema.namespaces.removeIf([&](const schema::Namespace &space) { return gone.contains(space.id); });
    schema.tables.removeIf(
        [&](const auto &table) { return gone.contains(table->id) || gone.contains(table->namespaceId); });
    schema.sequences.removeIf([&](const auto &sequence) {
        return gone.contains(sequence->namespaceId) || gone.contains(sequence->ownerTable);
    });
    schema.otherObjects.removeIf(
        [&](const auto &object) { return gone.contains(object->namespaceId) || gone.contains(object->owner); });
}

} // namespace

QList<int> randomSeeds(int usual)
{
    const int first
        = qEnvironmentVariableIsSet("RELVAR_RANDOM_FIRST") ? qEnvironmentVariableIntValue("RELVAR_RANDOM_FIRST") : 1;
    const int count = qEnvironmentVariableIsSet("RELVAR_RANDOM_SCHEMAS")
                          ? qEnvironmentVariableIntValue("RELVAR_RANDOM_SCHEMAS")
                          : usual;
    QList<int> seeds;
    for (int i = 0; i < count; ++i)
        seeds.append(first + i);
    return seeds;
}

Result<> RandomSchemas::start()
{
    m_port = freePort();
    return m_server.start({.hostBasedAuthentication = {u"host all all 127.0.0.1/32 trust"_s}, .port = m_port});
}

Result<> RandomSchemas::drop(const dialect::Dialect &dialect, const QString &database) const
{
    if (dialect.id() == u"sqlite"_s) {
        QFile::remove(address(dialect, database));
        return {};
    }
    const QString statement = u"DROP DATABASE IF EXISTS "_s + dialect.quoteIdentifier(database) + u" WITH (FORCE)"_s;
    return m_server.run(u"postgres"_s, statement).map([](const database::ResultSet &) {});
}

Result<> RandomSchemas::create(const dialect::Dialect &dialect, const QString &database) const
{
    return drop(dialect, database).and_then([&]() -> Result<> {
        return dialect.id() == u"sqlite"_s ? Result<>() : m_server.createDatabase(database);
    });
}

Result<std::unique_ptr<database::Connection>> RandomSchemas::open(const dialect::Dialect &dialect,
                                                                  const QString &database) const
{
    if (dialect.id() == u"postgresql"_s)
        return m_server.connect(database);
    database::ConnectionSettings settings;
    settings.dialect = dialect.id();
    settings.address = address(dialect, database) + u"?mode=rwc"_s;
    return dialect.open(settings);
}

QString RandomSchemas::address(const dialect::Dialect &dialect, const QString &database) const
{
    return dialect.id() == u"sqlite"_s
               ? m_folder.filePath(database + u".db"_s)
               : u"postgres://postgres@127.0.0.1:%1/%2?sslmode=disable"_s.arg(QString::number(m_port), database);
}

Result<> RandomSchemas::run(const dialect::Dialect &dialect, const QString &database, const QString &script) const
{
    const auto connection = open(dialect, database);
    if (!connection)
        return fail(connection.error());
    for (const dialect::SplitStatement &statement : dialect.split(script)) {
        if (const auto done = (*connection)->execute(statement.sql); !done)
            return fail(done.error());
    }
    return {};
}

Result<Schema> RandomSchemas::read(const dialect::Dialect &dialect, const QString &database) const
{
    const auto connection = open(dialect, database);
    if (!connection)
        return fail(connection.error());
    return dialect.introspect(**connection).map([](const dialect::Snapshot &snapshot) { return snapshot.schema; });
}

QString RandomSchemas::differences(const dialect::Dialect &dialect, const QString &database, const Schema &schema,
                                   const QStringList &history) const
{
    Result<Schema> there = read(dialect, database);
    if (!there)
        return there.error().toString();
    takeAway(*there, history);
    const Schema found = diff::pair(schema, *there, dialect.rules());
    QStringList lines;
    for (const diff::Description &line : diff::describe(diff::diff(schema, found, dialect.rules()), schema, found))
        lines.append(line.text.toString());
    return lines.join(u'\n');
}

Result<Schema> RandomSchemas::made(const dialect::Dialect &dialect, const Schema &schema) const
{
    QString script;
    for (const dialect::Statement &statement : dialect.create(schema))
        script += statement.sql + u";\n"_s;
    if (const Result<> created = create(dialect, source()); !created)
        return fail(created.error());
    if (const Result<> done = run(dialect, source(), script); !done)
        return fail(done.error());
    return read(dialect, source()).map([&](const Schema &there) { return diff::pair(schema, there, dialect.rules()); });
}

Result<RandomPair> RandomSchemas::pair(const dialect::Dialect &dialect, int seed) const
{
    return dialect.id() == u"sqlite"_s ? sqlitePair(dialect, seed) : serverPair(dialect, seed);
}

Result<RandomPair> RandomSchemas::serverPair(const dialect::Dialect &dialect, int seed) const
{
    const auto ingredients = [seed](int count, int salt) {
        std::vector<Ingredient> list;
        for (int i = 0; i < count; ++i)
            list.push_back({i, static_cast<quint32>(seed * 1000 + salt + i)});
        return list;
    };
    const Schema wanted = serverSchema(ingredients(9, 0));
    // Every third seed leads from one schema to another that has nothing to do with it.
    if (seed % 3 == 0) {
        const Result<Schema> from = made(dialect, wanted);
        if (!from)
            return fail(from.error());
        return made(dialect, serverSchema(ingredients(9, 500))).map([&](const Schema &to) {
            return RandomPair{*from, diff::pair(*from, to, dialect.rules())};
        });
    }
    if (const Result<> gone = drop(dialect, source()); !gone)
        return fail(gone.error());
    ReusedDatabase database(m_server, source());
    if (const Result<> cleared = database.clear(); !cleared)
        return fail(cleared.error());
    if (const Result<> done = database.run(dialect.create(wanted)); !done)
        return fail(done.error());
    const Result<Schema> from = database.read(wanted);
    if (!from)
        return fail(from.error());
    ServerChanger changer(database, *from);
    for (const Ingredient &change : ingredients(6, 700)) {
        if (const Result<> done = changer.change(change); !done)
            return fail(done.error());
    }
    return RandomPair{*from, changer.schema()};
}

Result<RandomPair> RandomSchemas::sqlitePair(const dialect::Dialect &dialect, int seed) const
{
    // SQLite does not take each of them.
    Result<RandomPair> pair = fail(Error());
    for (int attempt = 0; attempt < 50 && !pair; ++attempt) {
        const rc::Random chance(static_cast<uint64_t>(seed) * 64 + static_cast<uint64_t>(attempt));
        const auto [from, to] = rc::gen::exec([] {
                                    ArbitrarySqlite arbitrary;
                                    Schema first = arbitrary.make(5);
                                    first.otherObjects.clear();
                                    Schema second = first;
                                    for (int i = 0; i < 4; ++i) {
                                        const Schema edited = arbitrary.edited(second);
                                        // The SQLite of the frameworks has no full text search.
                                        if (edited.otherObjects.isEmpty())
                                            second = edited;
                                    }
                                    return std::pair(first, second);
                                })(chance, 50)
                                    .value();
        const Result<Schema> first = made(dialect, from);
        // A trigger that names what is not there refuses rows; Relvar makes none such.
        if (first) {
            const auto plan = plan::compile(diff::pair(*first, dialect.emptySchema(), dialect.rules()), *first, dialect,
                                            {.migrationId = u"1"_s, .keepDropped = false});
            if (!plan) {
                pair = fail(plan.error());
                continue;
            }
        }
        Result<Schema> second = first ? made(dialect, to) : first;
        // It takes views that name what is not there.
        for (const Box<schema::View> &view : second ? to.views : QList<Box<schema::View>>()) {
            const QString query = u"SELECT * FROM "_s + dialect.quoteIdentifier(view->name) + u" LIMIT 0"_s;
            if (const Result<> usable = run(dialect, source(), query); !usable && second)
                second = fail(usable.error());
        }
        if (second)
            pair = RandomPair{*first, *second};
        else
            pair = fail(second.error());
    }
    return pair;
}

Schema withoutRarities(Schema schema)
{
    schema.views.clear();
    schema.triggers.clear();
    schema.otherObjects.clear();
    withoutComments(schema.enums);
    for (schema::Namespace &space : schema.namespaces) {
        if (space.id != schema.defaultNamespace())
            space.comment.clear();
    }
    QSet<ObjectId> known;
    for (const Box<schema::EnumType> &type : std::as_const(schema.enums))
        known.insert(type->id);
    for (Box<schema::Sequence> &box : schema.sequences) {
        schema::Sequence sequence = *box;
        known.insert(sequence.id);
        sequence.dataType = u"bigint"_s;
        sequence.ownerTable = {};
        sequence.ownerColumn = {};
        sequence.comment.clear();
        box = sequence;
    }
    const auto isRare = [&](const Box<schema::Table> &table) {
        const auto usesMore = [&](const schema::Dependency &use) { return !known.contains(use.object); };
        return table->isPartition() || !table->partitionBy.isEmpty() || !table->inherits.isEmpty()
               || !table->ofType.text.isEmpty()
               || std::any_of(table->dependsOn.cbegin(), table->dependsOn.cend(), usesMore)
               || std::any_of(table->columns.cbegin(), table->columns.cend(), [&](const schema::Column &column) {
                      return !column.type.userType.isNull() && !known.contains(column.type.userType);
                  });
    };
    schema.tables.removeIf(isRare);
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        simplify(table);
        table.foreignKeys.removeIf([&](const schema::ForeignKey &key) { return !schema.table(key.referencedTable); });
        box = table;
    }
    plain(schema);
    return schema;
}

} // namespace relvar::test
