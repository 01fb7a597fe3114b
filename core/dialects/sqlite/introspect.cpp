// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/introspect.h"

#include "dialect/histories.h"
#include "dialects/sqlite/catalog.h"
#include "dialects/sqlite/crosscheck.h"
#include "dialects/sqlite/parsetable.h"
#include "dialects/sqlite/tokenizer.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

using NameIndex = QHash<QString, ObjectId>;

/// The module of CREATE VIRTUAL TABLE … USING module, in lower case.
QString moduleOf(const CatalogTable &virtualTable)
{
    const QList<Token> tokens = tokenize(virtualTable.definition);
    for (qsizetype at = 0; at + 1 < tokens.size(); ++at) {
        if (tokens.at(at).isWord("USING"_L1))
            return foldCase(tokens.at(at + 1).name());
    }
    return {};
}

/// The tables in which a virtual table keeps its rows, as their modules name them: https://www.sqlite.org/fts5.html,
/// fts3.html#shadow_tables, rtree.html#shadow_tables. Those of other modules SQLite itself may know, see catalog.h.
QStringList shadowTables(const CatalogTable &virtualTable)
{
    const QString module = moduleOf(virtualTable);
    QStringList suffixes;
    if (module == "fts5"_L1)
        suffixes = {u"config"_s, u"content"_s, u"data"_s, u"docsize"_s, u"idx"_s};
    else if (module == "fts3"_L1 || module == "fts4"_L1)
        suffixes = {u"content"_s, u"docsize"_s, u"segdir"_s, u"segments"_s, u"stat"_s};
    else if (module == "rtree"_L1 || module == "rtree_i32"_L1 || module == "geopoly"_L1)
        suffixes = {u"node"_s, u"parent"_s, u"rowid"_s};
    for (QString &suffix : suffixes)
        suffix = foldCase(virtualTable.name + u'_' + suffix);
    return suffixes;
}

class SchemaBuilder
{
public:
    explicit SchemaBuilder(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    dialect::Snapshot build()
    {
        leaveOut();
        QList<Draft> drafts;
        for (const CatalogTable &table : m_catalog.tables) {
            if (m_leftOut.contains(foldCase(table.name)))
                continue;
            if (table.isVirtual)
                addVirtualTable(table);
            else
                drafts.append(draft(table));
        }
        for (qsizetype at = 0; at < drafts.size(); ++at)
            m_draftByName.insert(foldCase(drafts.at(at).table.name), at);
        for (Draft &draft : drafts)
            addForeignKeys(draft, drafts);
        for (Draft &draft : drafts)
            m_snapshot.schema.tables.append(Box<schema::Table>(std::move(draft.table)));
        addViews();
        addTriggers();
        return std::move(m_snapshot);
    }

private:
    /// A table that still lacks its foreign keys: they may name tables that come later.
    struct Draft
    {
        schema::Table table;
        NameIndex columns;
        QList<ParsedForeignKey> foreignKeys;
    };

    void leaveOut()
    {
        for (const CatalogTable &table : m_catalog.tables) {
            QList<dialect::HistoryColumn> columns;
            for (const CatalogColumn &column : table.columns)
                columns.append({column.name, column.type});
            const QString tool = dialect::toolOfHistory(table.name, columns);
            if (!tool.isEmpty())
                m_snapshot.histories.append({tool, table.name});
            const bool own = foldCase(table.name).startsWith("relvar_"_L1);
            if (own)
                m_snapshot.ownTables.append(table.name);
            if (own || !tool.isEmpty())
                m_leftOut.insert(foldCase(table.name));
            if (table.isVirtual) {
                for (const QString &name : shadowTables(table))
                    m_leftOut.insert(name);
            }
            if (table.isShadow)
                m_leftOut.insert(foldCase(table.name));
        }
    }

    void report(const QString &kind, const QString &name, const QString &reason)
    {
        m_snapshot.notHandled.append({kind, name, reason});
    }

    void addVirtualTable(const CatalogTable &table)
    {
        m_snapshot.schema.otherObjects.append(
            Box<schema::OtherObject>({ObjectId::create(), {}, u"virtual table"_s, table.name, table.definition}));
        QString reason = u"kept as its text; what it stores is left alone"_s;
        const QString module = moduleOf(table);
        if (!m_catalog.modules.contains(module)) {
            reason += u". Its module %1 is not here, so which tables belong to it is not known"_s.arg(module);
            QStringList suspects;
            for (const CatalogTable &other : m_catalog.tables) {
                if (foldCase(other.name).startsWith(foldCase(table.name + u'_'))
                    && !m_leftOut.contains(foldCase(other.name)))
                    suspects.append(other.name);
            }
            if (!suspects.isEmpty())
                reason += u"; it may be these: "_s + suspects.join(", "_L1);
        }
        report(u"virtual table"_s, table.name, reason);
    }

    Draft draft(const CatalogTable &stored)
    {
        auto parsed = parseCreateTable(stored.definition);
        QString problem = parsed ? disagreement(*parsed, stored) : parsed.error().toString();
        if (!problem.isEmpty()) {
            report(u"table"_s, stored.name,
                   parsed ? u"its text was read otherwise than SQLite reads it: "_s + problem : problem);
            const bool strict = parsed && parsed->strict;
            const bool withoutRowid = parsed && parsed->withoutRowid;
            parsed = tableFromPragmas(stored);
            parsed->strict = strict;
            parsed->withoutRowid = withoutRowid;
        }

        Draft draft;
        schema::Table &table = draft.table;
        table.id = ObjectId::create();
        table.name = stored.name;
        table.definition = stored.definition;
        if (parsed->strict)
            table.options.insert(u"STRICT"_s, QString());
        if (parsed->withoutRowid)
            table.options.insert(u"WITHOUT ROWID"_s, QString());
        table.columns.reserve(parsed->columns.size());
        draft.columns.reserve(parsed->columns.size());
        for (ParsedColumn &column : parsed->columns) {
            table.columns.append(schema::Column{.id = ObjectId::create(),
                                                .name = column.name,
                                                .type = {column.type, {}},
                                                .notNull = column.notNull,
                                                .defaultExpression = std::move(column.defaultExpression),
                                                .generated = std::move(column.generated),
                                                .collation = column.collation,
                                                .notNullName = column.notNullName,
                                                .notNullConflict = column.notNullConflict});
            draft.columns.insert(foldCase(column.name), table.columns.constLast().id);
        }
        addKeys(draft, *parsed);
        for (const ParsedCheck &check : parsed->checks)
            table.checks.append({ObjectId::create(), check.name, check.expression});
        for (const CatalogIndex &index : stored.indexes) {
            if (index.origin == "c"_L1)
                table.indexes.append(this->index(draft, index));
        }
        draft.foreignKeys = std::move(parsed->foreignKeys);
        return draft;
    }

    static schema::KeyPart keyPart(const Draft &draft, const ParsedKeyPart &parsed)
    {
        schema::KeyPart part;
        part.column = parsed.name.isNull() ? ObjectId() : draft.columns.value(foldCase(parsed.name));
        if (part.column.isNull())
            part.expression = parsed.expression;
        part.collation = parsed.collation;
        part.descending = parsed.descending;
        return part;
    }

    static QList<schema::KeyPart> keyParts(const Draft &draft, const ParsedKey &key)
    {
        QList<schema::KeyPart> parts;
        for (const ParsedKeyPart &part : key.parts)
            parts.append(keyPart(draft, part));
        return parts;
    }

    static void addKeys(Draft &draft, const ParsedTable &parsed)
    {
        schema::Table &table = draft.table;
        if (parsed.primaryKey) {
            table.primaryKey = schema::PrimaryKey{ObjectId::create(), parsed.primaryKey->name,
                                                  keyParts(draft, *parsed.primaryKey), parsed.primaryKey->conflict};
            // Of a row's number itself the order means nothing; written at the column it makes another column of it:
            // https://www.sqlite.org/lang_createtable.html#rowid
            schema::KeyPart &first = table.primaryKey->parts.first();
            const schema::Column *keyColumn = table.column(first.column);
            const bool isNumber = table.primaryKey->parts.size() == 1 && keyColumn && !parsed.withoutRowid
                                  && keyColumn->type.text.compare("INTEGER"_L1, Qt::CaseInsensitive) == 0;
            if (isNumber && parsed.primaryKey->place.column < 0)
                first.descending = false;
            if (parsed.autoincrement && table.primaryKey->parts.size() == 1) {
                for (schema::Column &column : table.columns) {
                    if (column.id == table.primaryKey->parts.constFirst().column)
                        column.identity = schema::Identity{};
                }
            }
        }
        for (const ParsedKey &key : parsed.uniqueKeys)
            table.uniqueConstraints.append({ObjectId::create(), key.name, keyParts(draft, key), key.conflict});
    }

    schema::Index index(const Draft &draft, const CatalogIndex &stored)
    {
        schema::Index index;
        index.id = ObjectId::create();
        index.name = stored.name;
        index.unique = stored.unique;
        index.definition = stored.definition;
        const auto parsed = parseCreateIndex(stored.definition);
        const bool agreed = parsed && parsed->parts.size() == stored.parts.size() && parsed->unique == stored.unique
                            && !parsed->predicate.isEmpty() == stored.partial;
        if (!agreed) {
            report(u"index"_s, stored.name,
                   parsed ? u"its text was read otherwise than SQLite reads it"_s : parsed.error().toString());
        } else {
            index.predicate = parsed->predicate;
        }
        for (qsizetype at = 0; at < stored.parts.size(); ++at) {
            // The pragma resolves what the text leaves open: "(a)" and 'a' are columns too.
            const CatalogIndexPart &storedPart = stored.parts.at(at);
            schema::KeyPart part = agreed ? keyPart(draft, parsed->parts.at(at)) : schema::KeyPart{};
            if (storedPart.column >= 0 && storedPart.column < draft.table.columns.size()) {
                part.column = draft.table.columns.at(storedPart.column).id;
                part.expression.clear();
            }
            part.descending = storedPart.descending;
            index.parts.append(std::move(part));
        }
        return index;
    }

    void addForeignKeys(Draft &draft, const QList<Draft> &drafts)
    {
        for (const ParsedForeignKey &parsed : std::as_const(draft.foreignKeys)) {
            schema::ForeignKey key{.id = ObjectId::create(),
                                   .name = parsed.name,
                                   .onDelete = parsed.onDelete,
                                   .onUpdate = parsed.onUpdate,
                                   .match = parsed.match,
                                   .deferrable = parsed.deferrable,
                                   .initiallyDeferred = parsed.initiallyDeferred};
            for (const QString &column : parsed.columns)
                key.columns.append(draft.columns.value(foldCase(column)));
            const auto parent = m_draftByName.constFind(foldCase(parsed.table));
            if (parent != m_draftByName.cend())
                key.referencedColumns = referencedColumns(drafts.at(*parent), parsed);
            if (!key.referencedColumns.isEmpty()) {
                key.referencedTable = drafts.at(*parent).table.id;
            } else {
                key.referencedColumns.fill(ObjectId(), key.columns.size());
                key.missingTable = parsed.table;
                key.missingColumns = parsed.referencedColumns;
                if (parent != m_draftByName.cend()) {
                    report(u"foreign key"_s, u"%1(%2)"_s.arg(draft.table.name, parsed.columns.join(", "_L1)),
                           u"table %1 does not have the columns that it refers to"_s.arg(parsed.table));
                }
            }
            draft.table.foreignKeys.append(std::move(key));
        }
    }

    /// Empty when the parent does not have them.
    static QList<ObjectId> referencedColumns(const Draft &parent, const ParsedForeignKey &key)
    {
        QList<ObjectId> columns;
        if (!key.referencedColumns.isEmpty()) {
            for (const QString &name : key.referencedColumns)
                columns.append(parent.columns.value(foldCase(name)));
        } else if (parent.table.primaryKey) {
            for (const schema::KeyPart &part : parent.table.primaryKey->parts)
                columns.append(part.column);
        }
        return columns.size() == key.columns.size() && !columns.contains(ObjectId()) ? columns : QList<ObjectId>();
    }

    void addViews()
    {
        for (const CatalogView &view : m_catalog.views) {
            m_snapshot.schema.views.append(Box<schema::View>({ObjectId::create(), {}, view.name, view.definition, {}}));
        }
    }

    void addTriggers()
    {
        NameIndex owners;
        for (const Box<schema::Table> &table : std::as_const(m_snapshot.schema.tables))
            owners.insert(foldCase(table->name), table->id);
        for (const Box<schema::View> &view : std::as_const(m_snapshot.schema.views))
            owners.insert(foldCase(view->name), view->id);
        for (const CatalogTrigger &trigger : m_catalog.triggers) {
            const ObjectId owner = owners.value(foldCase(trigger.table));
            if (!owner.isNull()) {
                m_snapshot.schema.triggers.append(
                    Box<schema::Trigger>({ObjectId::create(), owner, trigger.name, trigger.definition}));
            }
        }
    }

    const Catalog &m_catalog;
    dialect::Snapshot m_snapshot;
    QSet<QString> m_leftOut;
    QHash<QString, qsizetype> m_draftByName;
};

} // namespace

Result<dialect::Snapshot> introspect(database::Connection &connection)
{
    const auto catalog = readCatalog(connection);
    if (!catalog)
        return fail(catalog.error());
    dialect::Snapshot snapshot = SchemaBuilder(*catalog).build();
    snapshot.facts = connection.facts();
    return snapshot;
}

} // namespace relvar::sqlite
