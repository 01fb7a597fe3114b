// SPDX-License-Identifier: GPL-3.0-or-later
// ALTER TABLE: AlterTableGetLockLevel() in src/backend/commands/tablecmds.c, and what each command does to rows.
#include "dialects/postgresql/canonicaltree.h"
#include "dialects/postgresql/lockreader.h"
#include "dialects/postgresql/typerewrite.h"
#include "dialects/postgresql/volatility.h"
#include "schema/expression.h"
#include "schema/partname.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

/// First that keeps a constant default of a new column in the catalog.
constexpr int keepsDefaults = 11;

/// A type's names, and whether it is one of the serial words.
bool isSerial(const QJsonObject &typeName)
{
    static const QSet<QString> words{u"serial"_s,  u"serial4"_s,     u"bigserial"_s,
                                     u"serial8"_s, u"smallserial"_s, u"serial2"_s};
    return words.contains(namesIn(typeName.value(u"names")).value(0));
}

class AlterTable
{
public:
    AlterTable(LockReader &reader, LockedTable &table, bool isAll)
        : m_reader(reader)
        , m_table(table)
        , m_isAll(isAll)
    {
    }

    void read(const QJsonArray &commands)
    {
        // First, before tables that it points at or that point at it.
        m_reader.lock(m_table, LockMode::AccessShare);
        // One lock for all commands, the strongest.
        for (const QJsonValue &command : commands)
            take(need(fieldsOf(command, u"AlterTableCmd")));
        m_reader.lock(m_table, m_need.mode, m_table.isPartitioned ? TableWork::CatalogOnly : m_need.work);
        if (m_isAll && m_need.recurses)
            m_reader.lockAll(m_table, m_need.mode, m_need.work);
    }

private:
    void take(const TableNeed &need)
    {
        m_need.mode = std::max(m_need.mode, need.mode);
        m_need.work = std::max(m_need.work, need.work);
        m_need.recurses = m_need.recurses || need.recurses;
    }

    TableNeed need(const QJsonObject &command)
    {
        static const QSet<QString> weak{u"AT_ClusterOn"_s, u"AT_DropCluster"_s, u"AT_SetOptions"_s,
                                        u"AT_ResetOptions"_s};
        static const QSet<QString> columns{u"AT_ColumnDefault"_s, u"AT_DropNotNull"_s, u"AT_SetStorage"_s,
                                           u"AT_SetCompression"_s, u"AT_DropExpression"_s};
        const QString kind = command.value(u"subtype").toString();
        const QString name = command.value(u"name").toString();
        const bool cascades = command.value(u"behavior").toString() == u"DROP_CASCADE";
        if (weak.contains(kind))
            return {LockMode::ShareUpdateExclusive, {}, false};
        if (kind == u"AT_SetStatistics")
            return {LockMode::ShareUpdateExclusive, {}, true};
        if (kind == u"AT_SetRelOptions" || kind == u"AT_ResetRelOptions")
            return {lockOfOptions(command), {}, false};
        if (kind.endsWith(u"Trig") || kind.endsWith(u"TrigAll") || kind.endsWith(u"TrigUser"))
            return {LockMode::ShareRowExclusive, {}, m_table.isPartitioned};
        if (kind == u"AT_AddColumn")
            return addColumn(fieldsOf(command.value(u"def"), u"ColumnDef"));
        if (kind == u"AT_DropColumn")
            return dropColumn(name, cascades);
        if (kind == u"AT_AlterColumnType")
            return changeType(name, fieldsOf(command.value(u"def"), u"ColumnDef"));
        if (kind == u"AT_SetNotNull")
            return setNotNull(m_reader, m_table, name);
        if (kind == u"AT_DropNotNull") {
            if (LockedColumn *column = m_table.column(name))
                column->isNotNull = false;
        }
        if (kind == u"AT_AddConstraint")
            return addConstraint(m_reader, m_table, fieldsOf(command.value(u"def"), u"Constraint"));
        if (kind == u"AT_DropConstraint")
            return dropConstraint(m_reader, m_table, name, cascades);
        if (kind == u"AT_ValidateConstraint")
            return validateConstraint(m_reader, m_table, name);
        if (kind == u"AT_SetLogged" || kind == u"AT_SetUnLogged" || kind == u"AT_SetTableSpace"
            || kind == u"AT_SetAccessMethod")
            return {LockMode::AccessExclusive, TableWork::Rewrite, false};
        if (kind == u"AT_AttachPartition") {
            attachPartition(m_reader, m_table, fieldsOf(command.value(u"def"), u"PartitionCmd"));
            return {LockMode::None, {}, false};
        }
        if (kind == u"AT_DetachPartition" || kind == u"AT_DetachPartitionFinalize") {
            detachPartition(m_reader, m_table, fieldsOf(command.value(u"def"), u"PartitionCmd"));
            return {LockMode::None, {}, false};
        }
        if (kind == u"AT_AddInherit" || kind == u"AT_DropInherit") {
            LockedTable &parent = m_reader.tables.find(fieldsOf(command.value(u"def"), u"RangeVar"));
            const bool comes = kind == u"AT_AddInherit";
            m_reader.lock(parent, comes ? LockMode::ShareUpdateExclusive : LockMode::AccessShare);
            if (comes)
                m_reader.tables.setParent(m_table.id, parent.id);
            else
                m_reader.tables.removeParent(m_table.id, parent.id);
            return {LockMode::AccessExclusive, {}, comes};
        }
        return {LockMode::AccessExclusive, {}, columns.contains(kind)};
    }

    /// AlterTableGetRelOptionsLockLevel(): the strongest of the options'.
    static LockMode lockOfOptions(const QJsonObject &command)
    {
        static const QSet<QString> weak{u"fillfactor"_s,
                                        u"toast_tuple_target"_s,
                                        u"parallel_workers"_s,
                                        u"log_autovacuum_min_duration"_s,
                                        u"vacuum_index_cleanup"_s,
                                        u"vacuum_truncate"_s,
                                        u"vacuum_max_eager_freeze_failure_rate"_s};
        const QJsonArray options = command.value(u"def")[u"List"][u"items"].toArray();
        for (const QJsonValue &option : options) {
            const QString name = option[u"DefElem"][u"defname"].toString();
            if (!weak.contains(name) && !name.startsWith(u"autovacuum_"))
                return LockMode::AccessExclusive;
        }
        return LockMode::ShareUpdateExclusive;
    }

    TableNeed addColumn(const QJsonObject &definition)
    {
        TableNeed need;
        LockedColumn column{.name = definition.value(u"colname").toString(), .typeText = {}, .typeTree = {}};
        const QJsonObject type = definition.value(u"typeName").toObject();
        column.typeTree = canonicalTree(type);
        bool hasDefault = false;
        bool isFilled = false;
        QList<QJsonObject> constraints;
        const QJsonArray parts = definition.value(u"constraints").toArray();
        for (const QJsonValue &part : parts)
            constraints.append(fieldsOf(part, u"Constraint"));
        if (isSerial(type)) {
            need.work = TableWork::Rewrite;
            isFilled = true;
            column.isNotNull = true;
            m_reader.remark(
                text("postgresql",
                     "Each row of %1 gets its own number, so all rows are written anew. Waits less: add the "
                     "column without a default, number the rows in batches, then set the default.",
                     {m_table.name}));
        }
        if (const auto domain = m_reader.tables.domain(namesIn(type.value(u"names")));
            domain && domain->isConstrained) {
            need.work = TableWork::Rewrite;
            m_reader.remark(
                text("postgresql",
                     "The domain of %1 has a condition, so all rows are written anew. Waits less: a column of "
                     "the base type with a CHECK that is added NOT VALID.",
                     {column.name}));
        }
        for (const QJsonObject &constraint : std::as_const(constraints)) {
            const QString kind = constraint.value(u"contype").toString();
            if (kind == u"CONSTR_DEFAULT") {
                hasDefault = !fieldsOf(constraint.value(u"raw_expr"), u"A_Const").value(u"isnull").toBool();
                isFilled = isFilled || hasDefault;
                need.work = std::max(need.work, workOfDefault(constraint, column.name, hasDefault));
            } else if (kind == u"CONSTR_IDENTITY" || kind == u"CONSTR_GENERATED") {
                need.work = TableWork::Rewrite;
                isFilled = true;
                column.isNotNull = column.isNotNull || kind == u"CONSTR_IDENTITY";
                m_reader.remark(
                    text("postgresql",
                         "Each row of %1 gets its own value in %2, so all rows are written anew. Waits less: a "
                         "plain column that is filled in batches.",
                         {m_table.name, column.name}));
            } else if (kind == u"CONSTR_NOTNULL") {
                column.isNotNull = true;
            }
        }
        if (column.isNotNull && !isFilled) {
            need.work = std::max(need.work, TableWork::Scan);
            m_reader.remark(text("postgresql", "Fails when %1 has rows: they would have no value in %2.",
                                 {m_table.name, column.name}));
        }
        m_table.columns.append(column);
        for (const QJsonObject &constraint : std::as_const(constraints))
            addConstraintOfColumn(constraint, column.name, isFilled, need);
        for (const ObjectId id : m_reader.tables.below(m_table.id))
            m_reader.tables.at(id).columns.append(column);
        return need;
    }

    TableWork workOfDefault(const QJsonObject &constraint, const QString &column, bool hasValue)
    {
        if (!hasValue)
            return TableWork::CatalogOnly;
        if (mayBeVolatile(constraint.value(u"raw_expr").toObject())) {
            m_reader.remark(
                text("postgresql",
                     "The default of %1 may differ from row to row, so all rows are written anew. Waits less: add "
                     "the column without it, set the default, fill the rows in batches.",
                     {column}));
            return TableWork::Rewrite;
        }
        if (m_reader.major < keepsDefaults) {
            m_reader.remark(
                text("postgresql",
                     "Before PostgreSQL 11 every new column with a default writes all rows anew. Waits less: add "
                     "the column without it, set the default, fill the rows in batches."));
            return TableWork::Rewrite;
        }
        return TableWork::CatalogOnly;
    }

    void addConstraintOfColumn(const QJsonObject &constraint, const QString &column, bool isFilled, TableNeed &need)
    {
        const QString kind = constraint.value(u"contype").toString();
        if (kind == u"CONSTR_FOREIGN") {
            addForeignKey(m_reader, m_table, constraint, {column}, isFilled);
            if (isFilled)
                need.work = std::max(need.work, TableWork::Scan);
        } else if (kind == u"CONSTR_CHECK") {
            need.work = std::max(need.work, addConstraint(m_reader, m_table, constraint).work);
        } else if (kind == u"CONSTR_PRIMARY" || kind == u"CONSTR_UNIQUE") {
            need.work = std::max(need.work, TableWork::Scan);
            m_table.indexes.append({schema::nameOfPart(m_table.name, kind == u"CONSTR_PRIMARY" ? QString() : column,
                                                       kind == u"CONSTR_PRIMARY" ? u"pkey"_s : u"key"_s),
                                    {column},
                                    {},
                                    true});
        }
    }

    TableNeed dropColumn(const QString &name, bool cascades)
    {
        if (cascades) {
            for (const ObjectId view : m_reader.tables.viewsOn(m_table.id, name))
                m_reader.lock(view, LockMode::AccessExclusive);
        }
        const QList<LockedForeignKey> keys = m_table.foreignKeys;
        for (const LockedForeignKey &key : keys) {
            if (key.columns.contains(name))
                dropForeignKey(m_reader, m_table, key);
        }
        // Those that point at the column go with it.
        for (const ObjectId id : m_reader.tables.referencing(m_table.id)) {
            LockedTable &other = m_reader.tables.at(id);
            const QList<LockedForeignKey> theirs = other.foreignKeys;
            for (const LockedForeignKey &key : theirs) {
                if (key.referenced == m_table.id && key.referencedColumns.contains(name))
                    dropForeignKey(m_reader, other, key);
            }
        }
        const auto names = [&](const QString &expression) { return schema::mentions(expression, name); };
        m_table.indexes.removeIf([&](const LockedIndex &index) {
            return index.columns.contains(name) || std::any_of(index.texts.cbegin(), index.texts.cend(), names);
        });
        m_table.columns.removeIf([&](const LockedColumn &column) { return column.name == name; });
        return {};
    }

    TableNeed changeType(const QString &name, const QJsonObject &definition)
    {
        TableNeed need;
        LockedColumn *column = m_table.column(name);
        const QJsonObject wanted = canonicalTree(definition.value(u"typeName").toObject());
        const QJsonObject from = column ? column->type() : QJsonObject();
        const bool isOtherCollation = definition.contains(u"collClause");
        const TypeChange change{baseOf(from), baseOf(wanted), m_reader.major, m_reader.isUtc};
        const auto domain = m_reader.tables.domain(namesIn(wanted.value(u"names")));
        const bool isConverted = !isCastOf(definition.value(u"raw_default"), name, change);
        if (isConverted || !keepsRows(change) || (domain && domain->isConstrained && from != wanted)) {
            need.work = TableWork::Rewrite;
            m_reader.remark(
                text("postgresql",
                     "All rows of %1 are written anew to convert %2, and its indexes are built again. Waits "
                     "less: a second column that a trigger keeps in step, filled in batches, which then takes "
                     "the name.",
                     {m_table.name, name}));
        } else {
            need.work = workOfParts(name, change, isOtherCollation);
        }
        if (column)
            column->typeTree = wanted;
        if (from != wanted || isOtherCollation)
            lockOtherEnds(name, need.work);
        return need;
    }

    /// What stays valid of the rows but is checked or built again.
    TableWork workOfParts(const QString &name, const TypeChange &change, bool isOtherCollation) const
    {
        if (change.from == change.to && !isOtherCollation)
            return TableWork::CatalogOnly;
        const bool isChecked = std::any_of(m_table.checks.cbegin(), m_table.checks.cend(), [&](const auto &check) {
            return check.isValid && mentionsColumn(check.expression(), name);
        });
        const bool rebuilds = std::any_of(m_table.indexes.cbegin(), m_table.indexes.cend(), [&](const auto &index) {
            const bool hasText = std::any_of(index.texts.cbegin(), index.texts.cend(),
                                             [&](const QString &part) { return schema::mentions(part, name); });
            return hasText
                   || (index.columns.contains(name)
                       && (isOtherCollation || !keepsIndexes(change) || !index.texts.isEmpty()));
        });
        return isChecked || rebuilds ? TableWork::Scan : TableWork::CatalogOnly;
    }

    static bool mentionsColumn(const QJsonValue &tree, const QString &name)
    {
        if (tree.isArray()) {
            const QJsonArray elements = tree.toArray();
            return std::any_of(elements.cbegin(), elements.cend(),
                               [&](const QJsonValue &element) { return mentionsColumn(element, name); });
        }
        const QJsonObject object = tree.toObject();
        if (object.contains(u"ColumnRef") && namesIn(object.value(u"ColumnRef")[u"fields"]).contains(name))
            return true;
        return std::any_of(object.begin(), object.end(),
                           [&](const QJsonValue &value) { return mentionsColumn(value, name); });
    }

    /// Foreign keys over the column are taken off and made again.
    void lockOtherEnds(const QString &name, TableWork work)
    {
        const TableWork theirs = work == TableWork::Rewrite ? TableWork::Scan : TableWork::CatalogOnly;
        for (const LockedForeignKey &key : std::as_const(m_table.foreignKeys)) {
            if (key.columns.contains(name))
                m_reader.lock(key.referenced, LockMode::AccessExclusive,
                              work == TableWork::Rewrite ? TableWork::Rows : TableWork::CatalogOnly);
        }
        for (const ObjectId id : m_reader.tables.referencing(m_table.id)) {
            const QList<LockedForeignKey> keys = m_reader.tables.at(id).foreignKeys;
            const bool points = std::any_of(keys.cbegin(), keys.cend(), [&](const LockedForeignKey &key) {
                return key.referenced == m_table.id && key.referencedColumns.contains(name);
            });
            if (points && id != m_table.id)
                m_reader.lock(id, LockMode::AccessExclusive, theirs);
        }
    }

    [[nodiscard]] QJsonObject baseOf(const QJsonObject &type) const
    {
        const auto domain = m_reader.tables.domain(namesIn(type.value(u"names")));
        return domain && !type.contains(u"arrayBounds") ? domain->base : type;
    }

    /// USING is nothing but casts of the column, none of which does more than the change itself.
    [[nodiscard]] bool isCastOf(const QJsonValue &expression, const QString &name, const TypeChange &change) const
    {
        if (!expression.isObject())
            return true;
        if (expression[u"ColumnRef"].isObject())
            return namesIn(expression[u"ColumnRef"][u"fields"]) == QStringList{name};
        const QJsonObject cast = fieldsOf(expression, u"TypeCast");
        if (cast.isEmpty())
            return false;
        TypeChange step = change;
        step.to = baseOf(canonicalTree(cast.value(u"typeName").toObject()));
        return keepsRows(step) && isCastOf(cast.value(u"arg"), name, step);
    }

    LockReader &m_reader;
    LockedTable &m_table;
    const bool m_isAll;
    TableNeed m_need = {LockMode::None, TableWork::CatalogOnly, false};
};

} // namespace

void readAlterTable(LockReader &reader, const QJsonObject &statement)
{
    const QString object = statement.value(u"objtype").toString();
    const QJsonObject relation = statement.value(u"relation").toObject();
    if (object == u"OBJECT_SEQUENCE" || object == u"OBJECT_TYPE")
        return;
    if (object == u"OBJECT_INDEX") {
        // The index alone, except that queries look at all indexes of the table that they read.
        const ObjectId owner = reader.tables.ownerOfIndex(relation.value(u"schemaname").toString(),
                                                          relation.value(u"relname").toString());
        if (!owner.isNull())
            reader.lock(owner, LockMode::AccessShare);
        return;
    }
    LockedTable &table = reader.tables.find(relation);
    AlterTable(reader, table, relation.value(u"inh").toBool()).read(statement.value(u"cmds").toArray());
}

} // namespace relvar::postgresql
