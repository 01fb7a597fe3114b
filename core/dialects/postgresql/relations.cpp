// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with their columns, views and sequences.
#include "dialects/postgresql/schemabuilder.h"

#include "dialect/histories.h"
#include "dialects/postgresql/indextext.h"
#include "dialects/postgresql/names.h"
#include "dialects/postgresql/quoting.h"
#include "schema/partname.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

struct SchemaBuilder::RelationFacts
{
    Oid oid = 0;
    QString name;
    ObjectId space;
    char kind = 'r';
    bool isUnlogged = false;
    schema::DataType ofType;
    QMap<QString, QString> parameters;
    QMap<QString, QString> toastParameters;
    bool hasRowSecurity = false;
    bool isRowSecurityForced = false;
    char replicaIdentity = 'd';
    QString replicaIndex;
    QString tablespace;
    QString accessMethod;
    QString partitionBound;
    QString partitionBy;
    QString query;
    /// Statements about the columns of a view, each with ";\n" before it.
    QString afterView;
    bool isPopulated = true;
};

namespace {

/// pg_attribute.attstorage
QString storageWord(char letter)
{
    return letter == 'p' ? u"PLAIN"_s : letter == 'e' ? u"EXTERNAL"_s : letter == 'm' ? u"MAIN"_s : u"EXTENDED"_s;
}

/// https://www.postgresql.org/docs/current/sql-createsequence.html: what is there when nothing is written.
struct SequenceDefaults
{
    qint64 minimum = 1;
    qint64 maximum = 1;
};

SequenceDefaults sequenceDefaults(const QString &dataType, qint64 increment)
{
    const qint64 most = dataType == "smallint"_L1  ? std::numeric_limits<qint16>::max()
                        : dataType == "integer"_L1 ? std::numeric_limits<qint32>::max()
                                                   : std::numeric_limits<qint64>::max();
    return increment > 0 ? SequenceDefaults{1, most} : SequenceDefaults{-most - 1, -1};
}

/// In quotes only where it does not stand without: for people too.
QString readableName(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z_][a-z0-9_]*$"_s);
    return plain.match(name).hasMatch() ? name : quoteIdentifier(name);
}

} // namespace

void SchemaBuilder::addRelations()
{
    for (const QVariantList &fields : rows(CatalogQuery::Relations)) {
        CatalogRow row(fields);
        RelationFacts facts;
        facts.oid = row.oid();
        facts.name = row.text();
        facts.space = m_namespaces.value(row.oid());
        if (facts.space.isNull() || m_members.contains(key(Catalog::Class, facts.oid)))
            continue;
        facts.kind = row.letter();
        facts.isUnlogged = row.flag();
        if (facts.kind == 'S') {
            m_sequenceRelations.append({facts.oid, facts.name, facts.space, facts.isUnlogged});
            continue;
        }
        facts.ofType.text = row.text();
        facts.ofType.userType = m_objects.value(key(Catalog::Type, row.oid()));
        facts.parameters = row.options();
        facts.toastParameters = row.options();
        facts.hasRowSecurity = row.flag();
        facts.isRowSecurityForced = row.flag();
        facts.replicaIdentity = row.letter();
        facts.replicaIndex = row.text();
        facts.tablespace = row.text();
        facts.accessMethod = row.text();
        facts.partitionBound = row.text();
        facts.partitionBy = row.text();
        facts.query = row.text();
        facts.afterView = row.text();
        facts.isPopulated = row.flag();
        if (facts.kind == 'v' || facts.kind == 'm')
            addView(facts);
        else
            addTable(facts);
    }
}

void SchemaBuilder::addTable(const RelationFacts &facts)
{
    TableDraft draft;
    schema::Table &table = draft.table;
    table.id = ObjectId::create();
    table.namespaceId = facts.space;
    table.name = facts.name;
    table.comment = comment(Catalog::Class, facts.oid);
    table.partitionBy = facts.partitionBy;
    table.partitionBound = facts.partitionBound;
    table.ofType = facts.ofType;
    table.options = facts.parameters;
    for (auto it = facts.toastParameters.cbegin(); it != facts.toastParameters.cend(); ++it)
        table.options.insert(u"toast."_s + it.key(), it.value());
    if (facts.isUnlogged)
        table.options.insert(u"UNLOGGED"_s, {});
    if (facts.hasRowSecurity)
        table.options.insert(u"ROW LEVEL SECURITY"_s, facts.isRowSecurityForced ? u"FORCE"_s : QString());
    else if (facts.isRowSecurityForced)
        table.options.insert(u"ROW LEVEL SECURITY"_s, u"FORCE, DISABLED"_s);
    if (facts.replicaIdentity == 'f')
        table.options.insert(u"REPLICA IDENTITY"_s, u"FULL"_s);
    else if (facts.replicaIdentity == 'n')
        table.options.insert(u"REPLICA IDENTITY"_s, u"NOTHING"_s);
    else if (facts.replicaIdentity == 'i' && !facts.replicaIndex.isEmpty())
        table.options.insert(u"REPLICA IDENTITY"_s, u"USING INDEX "_s + quoteIdentifier(facts.replicaIndex));
    if (!facts.tablespace.isEmpty())
        table.options.insert(u"TABLESPACE"_s, facts.tablespace);
    if (!facts.accessMethod.isEmpty())
        table.options.insert(u"ACCESS METHOD"_s, facts.accessMethod);

    m_owners.insert(facts.oid, table.id);
    m_ownerNames.insert(table.id, qualified(facts.space, facts.name));
    m_objects.insert(key(Catalog::Class, facts.oid), table.id);
    m_tableByOid.insert(facts.oid, m_tables.size());
    m_tables.append(std::move(draft));
}

void SchemaBuilder::addView(const RelationFacts &facts)
{
    const bool isMaterialized = facts.kind == 'm';
    const QString name = qualified(facts.space, facts.name);
    QMap<QString, QString> options = facts.parameters;
    const QString check = options.take(u"check_option"_s);
    QString text = (isMaterialized ? u"CREATE MATERIALIZED VIEW "_s : u"CREATE VIEW "_s) + name;
    if (!facts.accessMethod.isEmpty())
        text += u" USING "_s + quoteIdentifier(facts.accessMethod);
    for (auto it = facts.toastParameters.cbegin(); it != facts.toastParameters.cend(); ++it)
        options.insert(u"toast."_s + it.key(), it.value());
    if (!options.isEmpty()) {
        QStringList settings;
        for (auto it = options.cbegin(); it != options.cend(); ++it)
            settings.append(it.key() + u" = "_s + it.value());
        text += u" WITH ("_s + settings.join(u", "_s) + u')';
    }
    if (!facts.tablespace.isEmpty())
        text += u" TABLESPACE "_s + quoteIdentifier(facts.tablespace);
    QString query = facts.query.trimmed();
    if (query.endsWith(u';'))
        query.chop(1);
    text += u" AS\n"_s + query;
    if (!check.isEmpty())
        text += u"\nWITH "_s + check.toUpper() + u" CHECK OPTION"_s;
    if (!facts.isPopulated)
        text += u"\nWITH NO DATA"_s;
    text += facts.afterView;

    const schema::View view{.id = ObjectId::create(),
                            .namespaceId = facts.space,
                            .name = facts.name,
                            .definition = text,
                            .comment = comment(Catalog::Class, facts.oid),
                            .materialized = isMaterialized,
                            .dependsOn = {}};
    m_owners.insert(facts.oid, view.id);
    m_ownerNames.insert(view.id, name);
    m_objects.insert(key(Catalog::Class, facts.oid), view.id);
    if (isMaterialized)
        m_materializedViews.insert(facts.oid, m_views.size());
    m_views.append(view);
}

void SchemaBuilder::addColumns()
{
    Oid last = 0;
    TableDraft *table = nullptr;
    for (const QVariantList &fields : rows(CatalogQuery::Columns)) {
        CatalogRow row(fields);
        const Oid relation = row.oid();
        if (relation != last) {
            last = relation;
            table = draft(relation);
        }
        if (!table)
            continue;
        const int number = static_cast<int>(row.number());
        schema::Column column;
        column.id = ObjectId::create();
        column.name = row.text();
        column.type.text = row.text();
        const Oid type = row.oid();
        // Those of extensions are no objects of the schema.
        column.type.userType = m_objects.value(key(Catalog::Type, type));
        column.notNull = row.flag();
        const char identity = row.letter();
        if (identity != '\0')
            column.identity = schema::Identity{.always = identity == 'a'};
        const char generated = row.letter();
        column.collation = row.text();
        const Oid defaultOid = row.oid();
        if (std::optional<QString> expression = row.optionalText()) {
            m_objects.insert(key(Catalog::AttributeDefault, defaultOid), table->table.id);
            if (generated != '\0')
                column.generated = schema::Generated{withoutOuterParentheses(*expression), generated == 's'};
            else
                column.defaultExpression = std::move(expression);
        }
        if (const char storage = row.letter())
            column.options.insert(u"STORAGE"_s, storageWord(storage));
        if (const char compression = row.letter())
            column.options.insert(u"COMPRESSION"_s, compression == 'l' ? u"lz4"_s : u"pglz"_s);
        if (const QString target = row.text(); !target.isEmpty())
            column.options.insert(u"STATISTICS"_s, target);
        // Beside those of people there may be one of the server's own: a version of the attribute.
        const QMap<QString, QString> options = row.options();
        for (const QString &option : {u"n_distinct"_s, u"n_distinct_inherited"_s}) {
            if (options.contains(option))
                column.options.insert(option, options.value(option));
        }
        column.inherited = row.flag();
        column.comment = comment(Catalog::Class, relation, number);
        table->columns.resize(number);
        table->columns.last() = column.id;
        table->table.columns.append(std::move(column));
    }
}

void SchemaBuilder::leaveHistoriesOut()
{
    for (auto it = m_tableByOid.cbegin(); it != m_tableByOid.cend(); ++it) {
        TableDraft &draft = m_tables[*it];
        const schema::Table &table = draft.table;
        QList<dialect::HistoryColumn> columns;
        columns.reserve(table.columns.size());
        for (const schema::Column &column : table.columns)
            columns.append({column.name, column.type.text});
        const QString tool = dialect::toolOfHistory(table.name, columns);
        if (tool.isEmpty())
            continue;
        draft.isLeftOut = true;
        m_objects.remove(key(Catalog::Class, it.key()));
        m_owners.remove(it.key());
        const schema::Namespace *space = m_snapshot.schema.findNamespace(table.namespaceId);
        const bool isPlain = !space || space->name == "public"_L1;
        m_historySpaces.insert(table.namespaceId);
        m_snapshot.histories.append(
            {tool, isPlain ? readableName(table.name) : readableName(space->name) + u'.' + readableName(table.name)});
    }
}

void SchemaBuilder::collectSequences()
{
    for (const QVariantList &fields : rows(CatalogQuery::Sequences)) {
        CatalogRow row(fields);
        const Oid oid = row.oid();
        SequenceFacts &facts = m_sequences[oid];
        facts.dataType = row.text();
        facts.start = row.number();
        facts.increment = row.number();
        facts.minimum = row.number();
        facts.maximum = row.number();
        facts.cache = row.number();
        facts.cycle = row.flag();
    }
    for (const QVariantList &fields : rows(CatalogQuery::Dependencies)) {
        CatalogRow row(fields);
        const Oid catalog = row.oid();
        const Oid oid = row.oid();
        if (catalog != static_cast<Oid>(Catalog::Class) || !m_sequences.contains(oid))
            continue;
        const Oid usedCatalog = row.oid();
        const Oid table = row.oid();
        const int column = static_cast<int>(row.number());
        const char kind = row.letter();
        if (usedCatalog == static_cast<Oid>(Catalog::Class) && column > 0 && (kind == 'a' || kind == 'i'))
            m_belongings.insert(oid, {table, column, kind == 'i'});
    }
}

void SchemaBuilder::addSequences()
{
    for (const SequenceRelation &relation : std::as_const(m_sequenceRelations)) {
        // Its catalog may be closed to this role.
        if (!m_sequences.contains(relation.oid))
            continue;
        const SequenceFacts facts = m_sequences.value(relation.oid);
        const Belonging belonging = m_belongings.value(relation.oid);
        TableDraft *owner = draft(belonging.table);
        if (belonging.table != 0 && !owner)
            continue;
        if (belonging.isIdentity) {
            schema::Table &table = owner->table;
            const qsizetype at = table.indexOf(columnOf(*owner, belonging.column));
            if (at < 0 || !table.columns.at(at).identity)
                continue;
            const SequenceDefaults usual = sequenceDefaults(facts.dataType, facts.increment);
            const auto unless = [](qint64 value, qint64 usualValue) {
                return value == usualValue ? std::nullopt : std::optional(value);
            };
            schema::Identity &identity = *table.columns[at].identity;
            identity.increment = unless(facts.increment, 1);
            identity.minimum = unless(facts.minimum, usual.minimum);
            identity.maximum = unless(facts.maximum, usual.maximum);
            identity.start = unless(facts.start, facts.increment > 0 ? facts.minimum : facts.maximum);
            identity.cache = unless(facts.cache, 1);
            identity.cycle = facts.cycle;
            if (relation.name != schema::nameOfPart(table.name, table.columns.at(at).name, u"seq"_s))
                identity.sequenceName = relation.name;
            m_objects.insert(key(Catalog::Class, relation.oid), table.id);
            if (!comment(Catalog::Class, relation.oid).isEmpty()) {
                report(u"comment"_s, u"sequence "_s + relation.name,
                       u"a comment on the sequence of an identity column is not kept"_s);
            }
            continue;
        }
        schema::Sequence sequence{.id = ObjectId::create(),
                                  .namespaceId = relation.space,
                                  .name = relation.name,
                                  .dataType = facts.dataType,
                                  .start = facts.start,
                                  .increment = facts.increment,
                                  .minimum = facts.minimum,
                                  .maximum = facts.maximum,
                                  .cache = facts.cache,
                                  .cycle = facts.cycle,
                                  .unlogged = relation.isUnlogged,
                                  .ownerTable = {},
                                  .ownerColumn = {},
                                  .comment = comment(Catalog::Class, relation.oid)};
        if (owner) {
            sequence.ownerTable = owner->table.id;
            sequence.ownerColumn = columnOf(*owner, belonging.column);
        }
        m_objects.insert(key(Catalog::Class, relation.oid), sequence.id);
        m_snapshot.schema.sequences.append(Box<schema::Sequence>(std::move(sequence)));
    }
}

void SchemaBuilder::addInheritance()
{
    for (const QVariantList &fields : rows(CatalogQuery::Inheritance)) {
        CatalogRow row(fields);
        const Oid child = row.oid();
        m_children.insert(child);
        TableDraft *inheriting = draft(child);
        const TableDraft *parent = draft(row.oid());
        if (!inheriting || !parent)
            continue;
        if (inheriting->table.partitionBound.isEmpty())
            inheriting->table.inherits.append(parent->table.id);
        else
            inheriting->table.partitionOf = parent->table.id;
    }
}

} // namespace relvar::postgresql
