// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE and COMMENT: what a new object locks of the tables that were there before.
#include "dialects/postgresql/canonicaltree.h"
#include "dialects/postgresql/lockreader.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

void createLockedTable(LockReader &reader, const QJsonObject &statement)
{
    LockedTable &table = reader.tables.add(statement.value(u"relation").toObject());
    table.isPartitioned = statement.contains(u"partspec");
    const bool isPartition = statement.contains(u"partbound");
    const QJsonArray parents = statement.value(u"inhRelations").toArray();
    for (const QJsonValue &one : parents) {
        LockedTable &parent = reader.tables.find(fieldsOf(one, u"RangeVar"));
        reader.tables.setParent(table.id, parent.id);
        table.columns += parent.columns;
        table.checks += parent.checks;
        reader.lock(parent, isPartition ? LockMode::AccessExclusive : LockMode::ShareUpdateExclusive);
        if (!isPartition)
            continue;
        // The partition gets the foreign keys of the whole.
        for (const LockedForeignKey &key : std::as_const(parent.foreignKeys)) {
            reader.lock(key.referenced, LockMode::ShareRowExclusive);
            reader.tables.addReference(table.id, key.referenced);
            table.foreignKeys.append(key);
        }
        if (!parent.isNew) {
            reader.remark(
                text("postgresql",
                     "Nobody can read or write %1 meanwhile, with all its partitions. Waits less: a table of its "
                     "own, made LIKE %1, that is attached afterwards.",
                     {parent.name}));
        }
    }
    const QJsonArray elements = statement.value(u"tableElts").toArray();
    for (const QJsonValue &element : elements) {
        if (const QJsonObject like = fieldsOf(element, u"TableLikeClause"); !like.isEmpty()) {
            LockedTable &model = reader.tables.find(like.value(u"relation").toObject());
            reader.lock(model, LockMode::AccessShare);
            table.columns += model.columns;
        }
        if (const QJsonObject constraint = fieldsOf(element, u"Constraint"); !constraint.isEmpty())
            static_cast<void>(addConstraint(reader, table, constraint));
        const QJsonObject column = fieldsOf(element, u"ColumnDef");
        if (column.isEmpty())
            continue;
        const QString name = column.value(u"colname").toString();
        const QJsonArray constraints = column.value(u"constraints").toArray();
        table.columns.append({name, {}, canonicalTree(column.value(u"typeName").toObject())});
        for (const QJsonValue &part : constraints) {
            const QJsonObject constraint = fieldsOf(part, u"Constraint");
            if (constraint.value(u"contype").toString() == u"CONSTR_FOREIGN")
                addForeignKey(reader, table, constraint, {name}, false);
        }
    }
}

void createIndex(LockReader &reader, const QJsonObject &statement)
{
    const QJsonObject relation = statement.value(u"relation").toObject();
    LockedTable &table = reader.tables.find(relation);
    const bool isConcurrent = statement.value(u"concurrent").toBool();
    LockedIndex index{.name = statement.value(u"idxname").toString(), .columns = {}, .texts = {}};
    const QJsonArray parts = statement.value(u"indexParams").toArray();
    for (const QJsonValue &part : parts) {
        const QString column = part[u"IndexElem"][u"name"].toString();
        if (!column.isEmpty())
            index.columns.append(column);
    }
    table.indexes.append(index);
    const LockMode mode = isConcurrent ? LockMode::ShareUpdateExclusive : LockMode::Share;
    if (relation.value(u"inh").toBool() && table.isPartitioned)
        reader.lockAll(table, mode, TableWork::Scan);
    else
        reader.lock(table, mode, table.isPartitioned ? TableWork::CatalogOnly : TableWork::Scan);
    if (table.isNew)
        return;
    reader.remark(isConcurrent
                      ? text("postgresql",
                             "Reads %1 twice and waits for every transaction that has used it; nobody waits for "
                             "it.",
                             {table.name})
                      : text("postgresql",
                             "Nobody can write to %1 while the index is built. Waits less: CREATE INDEX "
                             "CONCURRENTLY, outside a transaction.",
                             {table.name}));
}

void createView(LockReader &reader, const QJsonObject &statement)
{
    const QJsonObject name = statement.value(u"view").toObject();
    lockWhatIsRead(reader, statement.value(u"query"), TableWork::CatalogOnly);
    const bool isThere
        = reader.tables.contains(name.value(u"schemaname").toString(), name.value(u"relname").toString());
    if (isThere && statement.value(u"replace").toBool()) {
        reader.lock(reader.tables.find(name), LockMode::AccessExclusive);
        return;
    }
    reader.tables.add(name).kind = LockedTable::Kind::View;
}

void createAs(LockReader &reader, const QJsonObject &statement)
{
    lockWhatIsRead(reader, statement.value(u"query"), TableWork::Rows);
    const bool isView = statement.value(u"objtype").toString() == u"OBJECT_MATVIEW";
    reader.tables.add(statement.value(u"into")[u"rel"].toObject()).kind
        = isView ? LockedTable::Kind::MaterializedView : LockedTable::Kind::Table;
}

void comment(LockReader &reader, const QJsonObject &statement)
{
    const QString kind = statement.value(u"objtype").toString();
    QStringList names = namesIn(statement.value(u"object"));
    static const QSet<QString> relations{u"OBJECT_TABLE"_s, u"OBJECT_VIEW"_s, u"OBJECT_MATVIEW"_s};
    static const QSet<QString> parts{u"OBJECT_TRIGGER"_s, u"OBJECT_POLICY"_s, u"OBJECT_RULE"_s,
                                     u"OBJECT_TABCONSTRAINT"_s};
    if (relations.contains(kind)) {
        reader.lock(reader.tables.find(names), LockMode::ShareUpdateExclusive);
    } else if (kind == u"OBJECT_COLUMN" && names.size() > 1) {
        names.removeLast();
        reader.lock(reader.tables.find(names), LockMode::ShareUpdateExclusive);
    } else if (parts.contains(kind) && names.size() > 1) {
        names.removeLast();
        reader.lock(reader.tables.find(names), LockMode::AccessShare);
    }
}

void publish(LockReader &reader, const QJsonObject &statement)
{
    const QJsonArray objects = statement.value(u"pubobjects").toArray();
    for (const QJsonValue &object : objects) {
        const QJsonObject relation = object[u"PublicationObjSpec"][u"pubtable"][u"relation"].toObject();
        if (!relation.isEmpty())
            reader.lockAll(reader.tables.find(relation), LockMode::ShareUpdateExclusive);
    }
}

/// ALTER DOMAIN looks at the rows of all tables that use it.
void alterLockedDomain(LockReader &reader, const QJsonObject &statement)
{
    const QStringList names = namesIn(statement.value(u"typeName"));
    const QString what = statement.value(u"subtype").toString();
    const QJsonObject constraint = fieldsOf(statement.value(u"def"), u"Constraint");
    const bool adds = what == u"C" || what == u"O";
    const bool isProved = what == u"V" || (adds && !constraint.value(u"skip_validation").toBool());
    if (names.isEmpty())
        return;
    if (isProved) {
        constexpr int validatesGently = 17;
        const LockMode mode
            = what == u"V" && reader.major >= validatesGently ? LockMode::ShareUpdateExclusive : LockMode::Share;
        const QList<ObjectId> tables = reader.tables.withType(names.last());
        for (const ObjectId id : tables)
            reader.lock(id, mode, TableWork::Scan);
        if (!tables.isEmpty()) {
            reader.remark(text("postgresql",
                               "The rows of all tables that use the domain %1 are checked. Waits less: add the "
                               "constraint NOT VALID, and VALIDATE it in a transaction of its own.",
                               {names.last()}));
        }
    }
    if (adds) {
        auto domain = reader.tables.domain(names).value_or(LockedTables::Domain());
        domain.isConstrained = true;
        reader.tables.setDomain(names.last(), domain);
    }
}

void createDomain(LockReader &reader, const QJsonObject &statement)
{
    LockedTables::Domain domain{canonicalTree(statement.value(u"typeName").toObject())};
    const QJsonArray constraints = statement.value(u"constraints").toArray();
    for (const QJsonValue &constraint : constraints) {
        const QString kind = constraint[u"Constraint"][u"contype"].toString();
        domain.isConstrained = domain.isConstrained || kind == u"CONSTR_CHECK" || kind == u"CONSTR_NOTNULL";
    }
    reader.tables.setDomain(namesIn(statement.value(u"domainname")).value(0), domain);
}

/// OWNED BY t.c
void sequence(LockReader &reader, const QJsonObject &statement)
{
    const QJsonArray options = statement.value(u"options").toArray();
    for (const QJsonValue &option : options) {
        if (option[u"DefElem"][u"defname"].toString() != u"owned_by")
            continue;
        QStringList names = namesIn(option[u"DefElem"][u"arg"]);
        if (names.size() < 2)
            continue;
        names.removeLast();
        reader.lock(reader.tables.find(names), LockMode::AccessShare);
    }
}

void grant(LockReader &reader, const QJsonObject &statement)
{
    constexpr int locksWhatIsGranted = 18;
    if (reader.major < locksWhatIsGranted || statement.value(u"objtype").toString() != u"OBJECT_TABLE")
        return;
    const QJsonArray objects = statement.value(u"objects").toArray();
    for (const QJsonValue &object : objects) {
        const QJsonObject relation = fieldsOf(object, u"RangeVar");
        if (!relation.isEmpty())
            reader.lock(reader.tables.find(relation), LockMode::AccessShare);
    }
}

void onTable(LockReader &reader, const QJsonObject &relation, LockMode mode, bool recurses)
{
    LockedTable &table = reader.tables.find(relation);
    if (recurses && table.isPartitioned)
        reader.lockAll(table, mode);
    else
        reader.lock(table, mode);
}

} // namespace

bool readCreation(LockReader &reader, const QString &kind, const QJsonObject &statement)
{
    using Read = void (*)(LockReader &, const QJsonObject &);
    static const QHash<QString, Read> readers{
        {u"CreateStmt"_s, createLockedTable},
        {u"IndexStmt"_s, createIndex},
        {u"ViewStmt"_s, createView},
        {u"CreateTableAsStmt"_s, createAs},
        {u"CommentStmt"_s, comment},
        {u"CreatePublicationStmt"_s, publish},
        {u"AlterPublicationStmt"_s, publish},
        {u"GrantStmt"_s, grant},
        {u"CreateDomainStmt"_s, createDomain},
        {u"AlterDomainStmt"_s, alterLockedDomain},
        {u"CreateSeqStmt"_s, sequence},
        {u"AlterSeqStmt"_s, sequence},
        {u"CreateForeignTableStmt"_s,
         [](LockReader &it, const QJsonObject &fields) {
             it.tables.add(fields.value(u"base")[u"relation"].toObject());
         }},
        {u"CreateTrigStmt"_s,
         [](LockReader &it, const QJsonObject &fields) {
             onTable(it, fields.value(u"relation").toObject(), LockMode::ShareRowExclusive, true);
         }},
        {u"RuleStmt"_s,
         [](LockReader &it, const QJsonObject &fields) {
             onTable(it, fields.value(u"relation").toObject(), LockMode::AccessExclusive, false);
         }},
        {u"CreatePolicyStmt"_s,
         [](LockReader &it, const QJsonObject &fields) {
             onTable(it, fields.value(u"table").toObject(), LockMode::AccessExclusive, false);
         }},
        {u"AlterPolicyStmt"_s,
         [](LockReader &it, const QJsonObject &fields) {
             onTable(it, fields.value(u"table").toObject(), LockMode::AccessExclusive, false);
         }},
        {u"CreateStatsStmt"_s,
         [](LockReader &it, const QJsonObject &fields) {
             onTable(it, fieldsOf(fields.value(u"relations").toArray().first(), u"RangeVar"),
                     LockMode::ShareUpdateExclusive, false);
         }},
        // Its table is not said in the statement, and needs no lock.
        {u"AlterStatsStmt"_s, [](LockReader &, const QJsonObject &) {}},
    };
    const auto found = readers.constFind(kind);
    if (found == readers.cend())
        return false;
    (*found)(reader, statement);
    return true;
}

} // namespace relvar::postgresql
