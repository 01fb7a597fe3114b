// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes and constraints, those of partitions only where they are their own.
#include "dialects/postgresql/schemabuilder.h"

#include "dialects/postgresql/indextext.h"
#include "dialects/postgresql/notnull.h"
#include "dialects/postgresql/quoting.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

struct SchemaBuilder::ConstraintFacts
{
    Oid oid = 0;
    QString name;
    char kind = 'c';
    Oid referencedTable = 0;
    Oid index = 0;
    QList<int> columns;
    QList<int> referencedColumns;
    char onUpdate = 'a';
    char onDelete = 'a';
    char match = 's';
    QList<int> setColumns;
    bool isDeferrable = false;
    bool isInitiallyDeferred = false;
    bool isValid = true;
    bool isNoInherit = false;
    bool isEnforced = true;
    bool hasPeriod = false;
    QString definition;
};

struct SchemaBuilder::IndexFacts
{
    Oid oid = 0;
    QString name;
    QString definition;
    QString tablespace;
    bool isClustered = false;
    /// Numbers of parts, then the target of each.
    QList<int> statistics;
};

namespace {

template<typename Function>
void forEachTarget(const QList<int> &statistics, Function function)
{
    const qsizetype parts = statistics.size() / 2;
    for (qsizetype i = 0; i < parts; ++i)
        function(statistics.at(i), statistics.at(parts + i));
}

/// pg_constraint.confupdtype and confdeltype.
schema::ReferentialAction referentialAction(char letter)
{
    switch (letter) {
    case 'r':
        return schema::ReferentialAction::Restrict;
    case 'c':
        return schema::ReferentialAction::Cascade;
    case 'n':
        return schema::ReferentialAction::SetNull;
    case 'd':
        return schema::ReferentialAction::SetDefault;
    default:
        return schema::ReferentialAction::NoAction;
    }
}

} // namespace

void SchemaBuilder::addIndexes()
{
    for (const QVariantList &fields : rows(CatalogQuery::Indexes)) {
        CatalogRow row(fields);
        IndexFacts facts;
        facts.oid = row.oid();
        const Oid relation = row.oid();
        facts.name = row.text();
        schema::Index index;
        index.name = facts.name;
        index.unique = row.flag();
        index.invalid = !row.flag();
        const bool isPartitioned = row.flag();
        facts.isClustered = row.flag();
        const QList<int> columns = row.numbers();
        const qsizetype keyColumns = row.number();
        index.nullsNotDistinct = row.flag();
        const QString method = row.text();
        index.options = row.options();
        facts.tablespace = row.text();
        facts.statistics = row.numbers();
        const std::optional<QString> definition = row.optionalText();
        if (!facts.tablespace.isEmpty())
            index.options.insert(u"TABLESPACE"_s, facts.tablespace);
        TableDraft *table = draft(relation);
        if (table && facts.isClustered)
            table->table.options.insert(u"CLUSTER ON"_s, quoteIdentifier(facts.name));
        const QString text = comment(Catalog::Class, facts.oid);
        const bool isPart = !definition || m_children.contains(facts.oid);
        if (table && isPart && (!text.isEmpty() || !facts.statistics.isEmpty())) {
            report(u"index"_s, facts.name,
                   u"a comment or a statistics target of its own is not kept: it is a part of a constraint or of the "
                   "index of a partitioned table"_s);
        }
        if (!definition) {
            m_keyIndexes.insert(facts.oid, {columns, keyColumns, index.nullsNotDistinct, index.options});
            if (table)
                m_objects.insert(key(Catalog::Class, facts.oid), table->table.id);
            continue;
        }
        if (const auto view = m_materializedViews.constFind(relation); view != m_materializedViews.cend()) {
            facts.definition = *definition;
            addViewIndex(m_views.at(*view), facts);
            continue;
        }
        if (!table)
            continue;
        m_objects.insert(key(Catalog::Class, facts.oid), table->table.id);
        if (index.invalid) {
            report(u"index"_s, facts.name,
                   isPartitioned
                       ? u"it is invalid: partitions of the table have no index of their own for it"_s
                       : u"it is invalid: building it has failed, the database does not use it. REINDEX builds it "
                         "anew, DROP INDEX removes it"_s);
        }
        // Made by the index of the partitioned table.
        if (m_children.contains(facts.oid))
            continue;
        index.id = ObjectId::create();
        if (method != "btree"_L1)
            index.method = method;
        index.comment = text;
        IndexText parsed = parseIndexText(*definition);
        index.predicate = parsed.predicate;
        index.parts = std::move(parsed.parts);
        for (qsizetype at = 0; at < columns.size(); ++at) {
            const int number = columns.at(at);
            if (at >= keyColumns) {
                index.included.append(columnOf(*table, number));
            } else if (number != 0 && at < index.parts.size()) {
                index.parts[at].column = columnOf(*table, number);
                index.parts[at].expression.clear();
            }
        }
        forEachTarget(facts.statistics, [&](int part, int target) {
            if (part <= index.parts.size())
                index.parts[part - 1].statisticsTarget = target;
        });
        table->table.indexes.append(std::move(index));
    }
}

void SchemaBuilder::addViewIndex(const schema::View &view, const IndexFacts &facts)
{
    const QString name = qualified(view.namespaceId, facts.name);
    const QString target = u"INDEX "_s + name;
    schema::OtherObject object{.id = ObjectId::create(),
                               .namespaceId = view.namespaceId,
                               .kind = u"index"_s,
                               .name = facts.name,
                               .definition = facts.definition,
                               .dropStatement = u"DROP "_s + target,
                               .owner = view.id};
    if (!facts.tablespace.isEmpty())
        object.definition += u";\nALTER INDEX "_s + name + u" SET TABLESPACE "_s + quoteIdentifier(facts.tablespace);
    forEachTarget(facts.statistics, [&](int part, int statistics) {
        object.definition += u";\nALTER INDEX %1 ALTER COLUMN %2 SET STATISTICS %3"_s.arg(name).arg(part).arg(statistics);
    });
    if (facts.isClustered) {
        object.definition += u";\nALTER MATERIALIZED VIEW "_s + qualified(view.namespaceId, view.name)
                             + u" CLUSTER ON "_s + quoteIdentifier(facts.name);
    }
    if (const QString text = comment(Catalog::Class, facts.oid); !text.isEmpty())
        object.definition += u";\nCOMMENT ON "_s + target + u" IS "_s + quoteLiteral(text);
    m_objects.insert(key(Catalog::Class, facts.oid), object.id);
    m_others.append(std::move(object));
}

void SchemaBuilder::addConstraints()
{
    for (const QVariantList &fields : rows(CatalogQuery::Constraints)) {
        CatalogRow row(fields);
        ConstraintFacts facts;
        facts.oid = row.oid();
        facts.name = row.text();
        facts.kind = row.letter();
        TableDraft *table = draft(row.oid());
        if (!table)
            continue;
        m_objects.insert(key(Catalog::Constraint, facts.oid), table->table.id);
        facts.referencedTable = row.oid();
        facts.index = row.oid();
        facts.columns = row.numbers();
        facts.referencedColumns = row.numbers();
        facts.onUpdate = row.letter();
        facts.onDelete = row.letter();
        facts.match = row.letter();
        facts.setColumns = row.numbers();
        facts.isDeferrable = row.flag();
        facts.isInitiallyDeferred = row.flag();
        facts.isValid = row.flag();
        facts.isNoInherit = row.flag();
        const bool isInherited = row.flag();
        if (isInherited)
            continue;
        const bool isInheritedToo = row.flag();
        facts.isEnforced = row.flag();
        facts.hasPeriod = row.flag();
        facts.definition = row.text();
        switch (facts.kind) {
        case 'f':
            addForeignKey(*table, facts);
            break;
        case 'n':
            nameNotNull(table, facts);
            break;
        case 'c':
            table->table.checks.append({.id = ObjectId::create(),
                                        .name = facts.name,
                                        .expression = withoutOuterParentheses(facts.definition),
                                        .noInherit = facts.isNoInherit,
                                        .notValid = facts.isEnforced && !facts.isValid,
                                        .notEnforced = !facts.isEnforced,
                                        .comment = comment(Catalog::Constraint, facts.oid),
                                        .inherited = isInheritedToo});
            break;
        case 'x':
            table->table.exclusions.append({.id = ObjectId::create(),
                                            .name = facts.name,
                                            .definition = withTablespace(
                                                facts.definition,
                                                m_keyIndexes.value(facts.index).options.value(u"TABLESPACE"_s)),
                                            .comment = comment(Catalog::Constraint, facts.oid)});
            break;
        default:
            addKey(*table, facts);
        }
    }
}

void SchemaBuilder::nameNotNull(TableDraft *draft, const ConstraintFacts &facts)
{
    const qsizetype at = draft->table.indexOf(columnOf(*draft, facts.columns.value(0)));
    if (at < 0)
        return;
    schema::Column &column = draft->table.columns[at];
    if (facts.name != usualNotNullName(draft->table, column))
        column.notNullName = facts.name;
    column.notNullNoInherit = facts.isNoInherit;
    column.notNullNotValid = !facts.isValid;
    if (!comment(Catalog::Constraint, facts.oid).isEmpty()) {
        report(u"comment"_s, u"%1 ON %2"_s.arg(facts.name, draft->table.name),
               u"comments on NOT NULL constraints are not kept"_s);
    }
}

void SchemaBuilder::addKey(TableDraft &draft, const ConstraintFacts &facts) const
{
    const KeyIndex index = m_keyIndexes.value(facts.index);
    QList<schema::KeyPart> parts;
    for (const ObjectId column : columnsOf(draft, facts.columns))
        parts.append({.column = column});
    const QList<ObjectId> included = columnsOf(draft, index.columns.mid(index.keyColumns));
    const QString text = comment(Catalog::Constraint, facts.oid);
    if (facts.kind == 'p') {
        draft.table.primaryKey = schema::PrimaryKey{.id = ObjectId::create(),
                                                    .name = facts.name,
                                                    .parts = parts,
                                                    .deferrable = facts.isDeferrable,
                                                    .initiallyDeferred = facts.isInitiallyDeferred,
                                                    .included = included,
                                                    .comment = text,
                                                    .options = index.options,
                                                    .withoutOverlaps = facts.hasPeriod};
        return;
    }
    draft.table.uniqueConstraints.append({.id = ObjectId::create(),
                                          .name = facts.name,
                                          .parts = parts,
                                          .nullsNotDistinct = index.nullsNotDistinct,
                                          .deferrable = facts.isDeferrable,
                                          .initiallyDeferred = facts.isInitiallyDeferred,
                                          .included = included,
                                          .comment = text,
                                          .options = index.options,
                                          .withoutOverlaps = facts.hasPeriod});
}

void SchemaBuilder::addForeignKey(TableDraft &draft, const ConstraintFacts &facts)
{
    schema::ForeignKey key{.id = ObjectId::create(),
                           .name = facts.name,
                           .columns = columnsOf(draft, facts.columns),
                           .onDelete = referentialAction(facts.onDelete),
                           .onUpdate = referentialAction(facts.onUpdate),
                           .match = facts.match == 'f' ? u"FULL"_s : QString(),
                           .deferrable = facts.isDeferrable,
                           .initiallyDeferred = facts.isInitiallyDeferred,
                           .setColumns = columnsOf(draft, facts.setColumns),
                           .notValid = facts.isEnforced && !facts.isValid,
                           .notEnforced = !facts.isEnforced,
                           .period = facts.hasPeriod,
                           .comment = comment(Catalog::Constraint, facts.oid)};
    if (const TableDraft *referenced = this->draft(facts.referencedTable)) {
        key.referencedTable = referenced->table.id;
        key.referencedColumns = columnsOf(*referenced, facts.referencedColumns);
    } else {
        key.referencedColumns.fill(ObjectId(), key.columns.size());
        const auto found = m_tableByOid.constFind(facts.referencedTable);
        if (found != m_tableByOid.cend()) {
            const TableDraft &leftOut = m_tables.at(*found);
            key.missingTable = leftOut.table.name;
            for (const ObjectId column : columnsOf(leftOut, facts.referencedColumns))
                key.missingColumns.append(leftOut.table.column(column)->name);
        }
        report(u"foreign key"_s, u"%1 ON %2"_s.arg(facts.name, draft.table.name),
               u"the table that it refers to is not part of the schema: it belongs to an extension or to another "
               "migration tool"_s);
    }
    draft.table.foreignKeys.append(std::move(key));
}

} // namespace relvar::postgresql
