// SPDX-License-Identifier: GPL-3.0-or-later
// ALTER TABLE, INDEX, VIEW, TYPE … https://www.postgresql.org/docs/current/sql-altertable.html
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/quoting.h"
#include "schema/expression.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// Storage that values of a type have unless it is said; nothing for types that are not known here.
QString usualStorage(const QString &type)
{
    static const QStringList plain{u"smallint"_s, u"integer"_s, u"bigint"_s, u"boolean"_s, u"date"_s,
                                   u"uuid"_s,     u"real"_s,    u"double precision"_s};
    const QString name = type.section(u'(', 0, 0);
    if (plain.contains(type) || type.startsWith(u"timestamp"_s))
        return u"PLAIN"_s;
    if (type.endsWith(u"[]"_s))
        return u"EXTENDED"_s;
    if (name == u"numeric" || name == u"inet" || name == u"cidr")
        return u"MAIN"_s;
    static const QStringList extended{u"text"_s, u"character varying"_s, u"character"_s, u"bytea"_s,
                                      u"json"_s, u"jsonb"_s,             u"xml"_s};
    return extended.contains(name) ? u"EXTENDED"_s : QString();
}

class Altering
{
public:
    Altering(ScriptSchema &schema, const ScriptStatement &statement)
        : m_schema(schema)
        , m_statement(statement)
        , m_relation(statement.node()["relation"])
        , m_name(m_relation["relname"].text())
    {
    }

    void read()
    {
        // Each command begins behind the comma of the one before; the first behind the name.
        qsizetype at = m_statement.afterName(m_statement.tokenAt(m_relation.location()));
        if (m_statement.isSymbol(at, '*'))
            ++at;
        for (const TreeNode one : m_statement.node()["cmds"]) {
            const qsizetype end = m_statement.find(',', at, m_statement.size());
            apply(one["AlterTableCmd"], at, end);
            at = end + 1;
        }
    }

private:
    void report(const QString &why) { m_schema.report(m_statement.line(), u"ALTER "_s + m_name, why); }

    void apply(const TreeNode &command, qsizetype begin, qsizetype end)
    {
        const QByteArrayView kind = command["subtype"].word();
        if (kind == "AT_ChangeOwner") {
            readOwner(m_schema, m_statement);
            return;
        }
        const ScriptSchema::Relation *found = m_schema.relation(m_relation);
        if (!found) {
            if (!m_statement.node()["missing_ok"].flag())
                report(u"it is not made by this script"_s);
            return;
        }
        const ScriptSchema::Relation relation = *found;
        using Kind = ScriptSchema::Relation::Kind;
        if (relation.kind == Kind::Table)
            alterTable(m_schema.tables.at(relation.id), kind, command, begin, end);
        else if (relation.kind == Kind::View)
            alterView(m_schema.views.at(relation.id), kind, command, begin, end);
        else if (relation.kind == Kind::Index || relation.kind == Kind::ViewIndex)
            alterIndex(relation, kind, command);
        else if (relation.kind == Kind::Composite || relation.kind == Kind::ForeignTable)
            alterText(relation, kind, command, begin, end);
        else if (relation.kind == Kind::Sequence)
            alterSequence(m_schema.sequences.at(relation.id), kind);
        else
            reportCommand(begin, end);
    }

    void reportCommand(qsizetype begin, qsizetype end)
    {
        report(u"\"%1\" is not understood without a server"_s.arg(m_statement.text(begin, end).simplified()));
    }

    schema::Column *column(schema::Table &table, const TreeNode &command)
    {
        const QString name = command["name"].text();
        const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                        [&](const schema::Column &one) { return one.name == name; });
        if (found == table.columns.end()) {
            if (!command["missing_ok"].flag())
                report(u"it has no column %1"_s.arg(name));
            return nullptr;
        }
        return &*found;
    }

    void alterTable(schema::Table &table, QByteArrayView kind, const TreeNode &command, qsizetype begin, qsizetype end)
    {
        if (kind == "AT_AddConstraint")
            return addConstraintTo(table, command, begin, end);
        if (kind == "AT_AddColumn")
            return addColumnTo(table, command);
        if (kind == "AT_AttachPartition" || kind == "AT_DetachPartition")
            return attach(table, kind == "AT_AttachPartition", command, begin, end);
        if (kind == "AT_AddInherit" || kind == "AT_DropInherit")
            return inherit(table, command, kind == "AT_AddInherit");
        if (kind == "AT_DropConstraint") {
            const QString name = command["name"].text();
            if (removeConstraint(table, name))
                m_schema.removeRelation({m_schema.spaceName(table.namespaceId), name});
            else if (!command["missing_ok"].flag())
                report(u"it has no constraint %1"_s.arg(name));
            return;
        }
        if (kind == "AT_ValidateConstraint") {
            const QString name = command["name"].text();
            for (schema::ForeignKey &key : table.foreignKeys)
                key.notValid = key.notValid && key.name != name;
            for (schema::CheckConstraint &check : table.checks)
                check.notValid = check.notValid && check.name != name;
            return;
        }
        if (alterTableOption(table, kind, command) || alterTriggers(table, kind, command))
            return;
        if (!alterColumn(table, kind, command, begin, end))
            reportCommand(begin, end);
    }

    void addConstraintTo(schema::Table &table, const TreeNode &command, qsizetype begin, qsizetype end)
    {
        const TreeNode constraint = command["def"]["Constraint"];
        addConstraints(m_schema, m_statement, table,
                       {{.node = constraint,
                         .begin = begin,
                         .end = end,
                         .deferrable = constraint["deferrable"].flag(),
                         .initiallyDeferred = constraint["initdeferred"].flag()}});
        addDependencies(table, constraint["raw_expr"]);
        for (const TreeNode element : constraint["exclusions"])
            addDependencies(table, element);
        if (!table.checks.isEmpty() && constraint["contype"].word() == "CONSTR_CHECK")
            takeFromPartitions(table.id, table.checks.constLast().name);
    }

    /// What partitions have of that name is the parent's from now on.
    void takeFromPartitions(ObjectId parent, const QString &check)
    {
        for (auto &[id, partition] : m_schema.tables) {
            if (partition.partitionOf != parent)
                continue;
            partition.checks.removeIf([&check](const auto &own) { return own.name == check; });
            takeFromPartitions(id, check);
        }
    }

    void addDependencies(schema::Table &table, const TreeNode &node)
    {
        for (const schema::Dependency &one : m_schema.dependencies(node)) {
            if (one.object != table.id && !table.dependsOn.contains(one))
                table.dependsOn.append(one);
        }
    }

    void addColumnTo(schema::Table &table, const TreeNode &command)
    {
        const TreeNode definition = command["def"]["ColumnDef"];
        if (table.column(definition["colname"].text(), Qt::CaseSensitive)) {
            if (!command["missing_ok"].flag())
                report(u"it has a column %1 already"_s.arg(definition["colname"].text()));
            return;
        }
        QList<ScriptConstraint> constraints;
        const qsizetype at = m_statement.tokenAt(definition.location());
        addColumn(m_schema, m_statement, table, definition, at, constraints);
        addConstraints(m_schema, m_statement, table, constraints);
        addDependencies(table, command["def"]);
        // To what inherits it, too.
        for (auto &[id, child] : m_schema.tables) {
            if (child.partitionOf == table.id || child.inherits.contains(table.id)) {
                schema::Column copy = table.columns.constLast();
                copy.id = ObjectId::create();
                copy.identity.reset();
                copy.comment.clear();
                copy.inherited = !child.isPartition();
                if (!child.column(copy.name, Qt::CaseSensitive))
                    child.columns.append(copy);
            }
        }
    }

    void attach(schema::Table &parent, bool isAttached, const TreeNode &command, qsizetype begin, qsizetype end)
    {
        const TreeNode partition = command["def"]["PartitionCmd"];
        schema::Table *child = m_schema.table(partition["name"]);
        if (!child) {
            report(u"the partition %1 is not made by this script"_s.arg(partition["name"]["relname"].text()));
            return;
        }
        if (!isAttached) {
            child->partitionOf = {};
            child->partitionBound.clear();
            return;
        }
        child->partitionOf = parent.id;
        if (partition["bound"]["is_default"].flag()) {
            child->partitionBound = u"DEFAULT"_s;
        } else {
            const qsizetype bound = m_statement.find("VALUES", begin, end) - 1;
            child->partitionBound = m_statement.text(bound, m_statement.size());
        }
        // What the parent has too is the parent's from now on.
        const auto isGiven = [](const auto &list) {
            return [&list](const auto &own) {
                return std::any_of(list.cbegin(), list.cend(), [&](const auto &one) { return one.name == own.name; });
            };
        };
        for (const schema::Table *above = &parent; above;) {
            child->checks.removeIf(isGiven(above->checks));
            const auto next = m_schema.tables.find(above->partitionOf);
            above = next == m_schema.tables.end() ? nullptr : &next->second;
        }
        for (schema::Column &column : child->columns)
            column.inherited = false;
    }

    void inherit(schema::Table &child, const TreeNode &command, bool isAdded)
    {
        const schema::Table *parent = m_schema.table(command["def"]["RangeVar"]);
        if (!parent) {
            report(u"the table that it inherits from is not made by this script"_s);
            return;
        }
        child.inherits.removeAll(parent->id);
        if (isAdded)
            child.inherits.append(parent->id);
    }

    bool alterTableOption(schema::Table &table, QByteArrayView kind, const TreeNode &command)
    {
        const auto rowSecurity = [&table] { return table.options.value(u"ROW LEVEL SECURITY"_s); };
        const bool isEnabled = table.options.contains(u"ROW LEVEL SECURITY"_s) && !rowSecurity().contains(u"DISABLED"_s);
        const bool isForced = rowSecurity().startsWith(u"FORCE"_s);
        const auto setRowSecurity = [&table](bool enabled, bool forced) {
            table.options.remove(u"ROW LEVEL SECURITY"_s);
            if (enabled || forced) {
                table.options.insert(u"ROW LEVEL SECURITY"_s, !forced   ? QString()
                                                              : enabled ? u"FORCE"_s
                                                                        : u"FORCE, DISABLED"_s);
            }
        };
        if (kind == "AT_EnableRowSecurity" || kind == "AT_DisableRowSecurity")
            setRowSecurity(kind == "AT_EnableRowSecurity", isForced);
        else if (kind == "AT_ForceRowSecurity" || kind == "AT_NoForceRowSecurity")
            setRowSecurity(isEnabled, kind == "AT_ForceRowSecurity");
        else if (kind == "AT_SetRelOptions")
            table.options.insert(storageOptions(m_statement, command["def"]["List"]["items"]));
        else if (kind == "AT_ResetRelOptions")
            for (const QString &name : storageOptions(m_statement, command["def"]["List"]["items"]).keys())
                table.options.remove(name);
        else if (kind == "AT_SetLogged")
            table.options.remove(u"UNLOGGED"_s);
        else if (kind == "AT_SetUnLogged")
            table.options.insert(u"UNLOGGED"_s, {});
        else if (kind == "AT_SetTableSpace")
            table.options.insert(u"TABLESPACE"_s, command["name"].text());
        else if (kind == "AT_SetAccessMethod")
            table.options.insert(u"ACCESS METHOD"_s, command["name"].text());
        else if (kind == "AT_ClusterOn")
            table.options.insert(u"CLUSTER ON"_s, quoteIdentifier(command["name"].text()));
        else if (kind == "AT_DropCluster")
            table.options.remove(u"CLUSTER ON"_s);
        else if (kind == "AT_ReplicaIdentity")
            setReplicaIdentity(table, command["def"]["ReplicaIdentityStmt"]);
        else
            return false;
        return true;
    }

    static void setReplicaIdentity(schema::Table &table, const TreeNode &identity)
    {
        const QByteArrayView kind = identity["identity_type"].word();
        table.options.remove(u"REPLICA IDENTITY"_s);
        if (kind == "f")
            table.options.insert(u"REPLICA IDENTITY"_s, u"FULL"_s);
        else if (kind == "n")
            table.options.insert(u"REPLICA IDENTITY"_s, u"NOTHING"_s);
        else if (kind == "i")
            table.options.insert(u"REPLICA IDENTITY"_s,
                                 u"USING INDEX "_s + quoteIdentifier(identity["name"].text()));
    }

    /// Also of rules.
    bool alterTriggers(const schema::Table &table, QByteArrayView kind, const TreeNode &command)
    {
        static const QHash<QByteArrayView, QString> states{
            {"AT_EnableTrig", {}},
            {"AT_DisableTrig", u"DISABLE"_s},
            {"AT_EnableAlwaysTrig", u"ENABLE ALWAYS"_s},
            {"AT_EnableReplicaTrig", u"ENABLE REPLICA"_s},
            {"AT_EnableTrigAll", {}},
            {"AT_DisableTrigAll", u"DISABLE"_s},
            {"AT_EnableRule", {}},
            {"AT_DisableRule", u"DISABLE"_s},
            {"AT_EnableAlwaysRule", u"ENABLE ALWAYS"_s},
            {"AT_EnableReplicaRule", u"ENABLE REPLICA"_s},
        };
        const auto state = states.constFind(kind);
        if (state == states.cend())
            return false;
        setState(table.id, kind.endsWith("Rule"), command["name"].text(), *state, kind.endsWith("All"));
        return true;
    }

    void setState(ObjectId owner, bool isRule, const QString &name, const QString &state, bool isAll)
    {
        bool isFound = isAll;
        const QString on = m_schema.sql(m_schema.nameOf(owner));
        for (auto &[id, draft] : m_schema.triggers) {
            if (!isRule && draft.trigger.tableId == owner && (isAll || draft.trigger.name == name)) {
                draft.state = state;
                isFound = true;
            }
        }
        for (auto &[id, draft] : m_schema.texts) {
            const bool isKind = draft.object.kind == (isRule ? u"rule"_s : u"trigger"_s);
            if (isKind && draft.object.owner == owner && (isAll || draft.name == name)) {
                draft.afterwards.remove(u"state"_s);
                if (!state.isEmpty())
                    draft.afterwards.insert(u"state"_s, u"ALTER TABLE "_s + on + u' ' + state
                                                            + (isRule ? u" RULE "_s : u" TRIGGER "_s)
                                                            + quoteIdentifier(name));
                isFound = true;
            }
        }
        if (!isFound)
            report(u"it has no %1 %2 of its own"_s.arg(isRule ? u"rule"_s : u"trigger"_s, name));
    }

    bool alterColumn(schema::Table &table, QByteArrayView kind, const TreeNode &command, qsizetype begin, qsizetype end)
    {
        static const QList<QByteArrayView> kinds{
            "AT_ColumnDefault",  "AT_DropNotNull",    "AT_SetNotNull",   "AT_SetStatistics",   "AT_SetOptions",
            "AT_ResetOptions",   "AT_SetStorage",     "AT_DropColumn",   "AT_SetCompression",  "AT_AlterColumnType",
            "AT_AddIdentity",    "AT_DropIdentity",   "AT_DropExpression"};
        if (!kinds.contains(kind))
            return false;
        schema::Column *target = column(table, command);
        if (!target)
            return true;
        if (kind == "AT_ColumnDefault") {
            setDefault(*target, command, begin, end);
            addDependencies(table, command);
        } else if (kind == "AT_DropNotNull") {
            target->notNull = false;
        } else if (kind == "AT_SetNotNull") {
            target->notNull = true;
        } else if (kind == "AT_SetStatistics") {
            const qint64 number = m_statement.numberAt(m_statement.find("STATISTICS", begin, end));
            if (number < 0)
                target->options.remove(u"STATISTICS"_s);
            else
                target->options.insert(u"STATISTICS"_s, QString::number(number));
        } else if (kind == "AT_SetOptions") {
            target->options.insert(storageOptions(m_statement, command["def"]["List"]["items"]));
        } else if (kind == "AT_ResetOptions") {
            for (const QString &name : storageOptions(m_statement, command["def"]["List"]["items"]).keys())
                target->options.remove(name);
        } else if (kind == "AT_SetStorage") {
            const QString storage = command["def"]["String"]["sval"].text().toUpper();
            if (storage == usualStorage(target->type.text) || storage == u"DEFAULT")
                target->options.remove(u"STORAGE"_s);
            else
                target->options.insert(u"STORAGE"_s, storage);
        } else if (kind == "AT_SetCompression") {
            const QString method = command["def"]["String"]["sval"].text().toLower();
            if (method == u"default")
                target->options.remove(u"COMPRESSION"_s);
            else
                target->options.insert(u"COMPRESSION"_s, method);
        } else if (kind == "AT_AlterColumnType") {
            setType(*target, command["def"]["ColumnDef"], begin, end);
        } else if (kind == "AT_AddIdentity") {
            target->notNull = true;
            target->identity
                = readIdentity(m_schema, m_statement, command["def"]["Constraint"], table, *target);
        } else if (kind == "AT_DropIdentity") {
            target->identity.reset();
        } else if (kind == "AT_DropExpression") {
            target->generated.reset();
        } else {
            dropColumn(table, *target);
        }
        return true;
    }

    void setDefault(schema::Column &column, const TreeNode &command, qsizetype begin, qsizetype end)
    {
        if (command["def"].isNull()) {
            column.defaultExpression.reset();
            return;
        }
        const qsizetype at = m_statement.find("DEFAULT", begin, end);
        column.defaultExpression = defaultExpression(m_statement, at + 1, end);
    }

    void setType(schema::Column &column, const TreeNode &definition, qsizetype begin, qsizetype end)
    {
        const qsizetype at = m_statement.tokenAt(definition["typeName"].location());
        qsizetype last = std::min(m_statement.find("USING", at, end), m_statement.find("COLLATE", at, end));
        Q_UNUSED(begin)
        column.type.text = m_schema.typeText(definition["typeName"], m_statement.text(at, last));
        column.type.userType = m_schema.typeNamed(definition["typeName"]["names"].names());
        column.collation = m_schema.visibleName(definition["collClause"]["collname"].names());
    }

    void dropColumn(schema::Table &table, const schema::Column &column)
    {
        const ObjectId gone = column.id;
        const QString name = column.name;
        const auto uses = [gone](const QList<schema::KeyPart> &parts) {
            return std::any_of(parts.cbegin(), parts.cend(), [gone](const auto &part) { return part.column == gone; });
        };
        if (table.primaryKey && uses(table.primaryKey->parts))
            table.primaryKey.reset();
        table.uniqueConstraints.removeIf([&](const auto &key) { return uses(key.parts); });
        table.indexes.removeIf([&](const auto &index) { return uses(index.parts) || index.included.contains(gone); });
        table.foreignKeys.removeIf([&](const auto &key) { return key.columns.contains(gone); });
        for (auto &[id, other] : m_schema.tables)
            other.foreignKeys.removeIf([&](const auto &key) { return key.referencedColumns.contains(gone); });
        const auto names = [&](const QString &expression) { return schema::mentions(expression, name); };
        table.checks.removeIf([&](const auto &check) { return names(check.expression); });
        table.indexes.removeIf([&](const auto &index) {
            return names(index.predicate)
                   || std::any_of(index.parts.cbegin(), index.parts.cend(),
                                  [&](const auto &part) { return part.column.isNull() && names(part.expression); });
        });
        std::erase_if(m_schema.sequences, [gone](const auto &entry) { return entry.second.ownerColumn == gone; });
        table.columns.removeIf([gone](const schema::Column &one) { return one.id == gone; });
    }

    void alterView(ScriptSchema::ViewDraft &view, QByteArrayView kind, const TreeNode &command, qsizetype begin,
                   qsizetype end)
    {
        if (kind == "AT_ColumnDefault") {
            view.defaults.remove(command["name"].text());
            if (!command["def"].isNull()) {
                view.defaults.insert(command["name"].text(),
                                     m_statement.text(m_statement.find("DEFAULT", begin, end) + 1, end));
            }
        } else if (kind == "AT_SetRelOptions") {
            view.options.insert(storageOptions(m_statement, command["def"]["List"]["items"]));
        } else if (kind == "AT_ResetRelOptions") {
            for (const QString &name : storageOptions(m_statement, command["def"]["List"]["items"]).keys())
                view.options.remove(name);
        } else if (kind == "AT_ClusterOn") {
            const QualifiedName name{m_schema.spaceName(view.view.namespaceId), view.view.name};
            const ScriptSchema::Relation *index = m_schema.relation({name.space, command["name"].text()});
            if (index && m_schema.texts.contains(index->id)) {
                m_schema.texts.at(index->id)
                    .afterwards.insert(u"cluster"_s, u"ALTER MATERIALIZED VIEW "_s + m_schema.sql(name)
                                                         + u" CLUSTER ON "_s
                                                         + quoteIdentifier(command["name"].text()));
            }
        } else {
            const QHash<QByteArrayView, QString> states{{"AT_EnableTrig", {}},
                                                        {"AT_DisableTrig", u"DISABLE"_s},
                                                        {"AT_EnableAlwaysTrig", u"ENABLE ALWAYS"_s},
                                                        {"AT_EnableReplicaTrig", u"ENABLE REPLICA"_s}};
            if (states.contains(kind))
                setState(view.view.id, false, command["name"].text(), states.value(kind), false);
            else
                reportCommand(begin, end);
        }
    }

    void alterIndex(const ScriptSchema::Relation &relation, QByteArrayView kind, const TreeNode &command)
    {
        const auto table = m_schema.tables.find(relation.table);
        if (kind == "AT_AttachPartition") {
            // Part of the parent's from now on.
            const ScriptSchema::Relation *child = m_schema.relation(command["def"]["PartitionCmd"]["name"]);
            const auto owner = child ? m_schema.tables.find(child->table) : m_schema.tables.end();
            if (owner != m_schema.tables.end())
                removeConstraint(owner->second, command["def"]["PartitionCmd"]["name"]["relname"].text());
            return;
        }
        if (table == m_schema.tables.end()) {
            alterViewIndex(relation, kind, command);
            return;
        }
        const auto index = std::find_if(table->second.indexes.begin(), table->second.indexes.end(),
                                        [&](const schema::Index &one) { return one.id == relation.id; });
        if (index == table->second.indexes.end()) {
            report(u"what is said of the index of a constraint is not understood without a server"_s);
        } else if (kind == "AT_SetStatistics") {
            const qsizetype part = command["num"].number() - 1;
            if (part >= 0 && part < index->parts.size())
                index->parts[part].statisticsTarget = m_statement.numberAt(m_statement.find("STATISTICS"));
        } else if (kind == "AT_SetRelOptions") {
            index->options.insert(storageOptions(m_statement, command["def"]["List"]["items"]));
        } else if (kind == "AT_ResetRelOptions") {
            for (const QString &name : storageOptions(m_statement, command["def"]["List"]["items"]).keys())
                index->options.remove(name);
        } else if (kind == "AT_SetTableSpace") {
            index->options.insert(u"TABLESPACE"_s, command["name"].text());
        } else {
            reportCommand(0, m_statement.size());
        }
    }

    void alterViewIndex(const ScriptSchema::Relation &relation, QByteArrayView kind, const TreeNode &command)
    {
        if (kind != "AT_SetStatistics" || !m_schema.texts.contains(relation.id)) {
            reportCommand(0, m_statement.size());
            return;
        }
        const qint64 part = command["num"].number();
        m_schema.texts.at(relation.id)
            .afterwards.insert(u"a%1"_s.arg(int(part), 5, 10, QLatin1Char('0')),
                               u"ALTER INDEX %1 ALTER COLUMN "_s + QString::number(part) + u" SET STATISTICS "_s
                                   + QString::number(m_statement.numberAt(m_statement.find("STATISTICS"))));
    }

    void alterSequence(schema::Sequence &sequence, QByteArrayView kind)
    {
        if (kind == "AT_SetLogged" || kind == "AT_SetUnLogged")
            sequence.unlogged = kind == "AT_SetUnLogged";
        else
            reportCommand(0, m_statement.size());
    }

    /// Composite types and foreign tables.
    void alterText(const ScriptSchema::Relation &relation, QByteArrayView kind, const TreeNode &command,
                   qsizetype begin, qsizetype end)
    {
        ScriptSchema::TextDraft &draft = m_schema.texts.at(relation.id);
        const QString name = command["name"].text();
        if (kind == "AT_DropColumn") {
            draft.columns.removeIf([&](const auto &column) { return column.name == name; });
        } else if (kind == "AT_AddColumn" && relation.kind == ScriptSchema::Relation::Kind::Composite) {
            const TreeNode definition = command["def"]["ColumnDef"];
            const qsizetype at = m_statement.tokenAt(definition.location());
            const QString type = m_schema.typeText(definition["typeName"], m_statement.text(at + 1, end));
            const QString added = definition["colname"].text();
            draft.columns.append({.name = added, .text = quoteIdentifier(added) + u' ' + type, .type = type});
        } else if (kind == "AT_AlterColumnGenericOptions") {
            const auto column = std::find_if(draft.columns.begin(), draft.columns.end(),
                                             [&](const auto &one) { return one.name == name; });
            const qsizetype options = m_statement.find("OPTIONS", begin, end);
            const bool isFirst = column != draft.columns.end() && !column->text.contains(u" OPTIONS ("_s)
                                 && command["def"]["List"]["items"].first()["DefElem"]["defaction"].word()
                                        == "DEFELEM_UNSPEC";
            if (isFirst)
                column->text.insert(quoteIdentifier(name).size() + 1 + column->type.size(),
                                    u" OPTIONS ("_s + m_statement.inParentheses(options) + u')');
            else
                reportCommand(begin, end);
        } else if (setState(draft, kind, name)) {
            return;
        } else {
            reportCommand(begin, end);
        }
    }

    bool setState(const ScriptSchema::TextDraft &draft, QByteArrayView kind, const QString &name)
    {
        if (kind != "AT_DisableTrig" && kind != "AT_EnableAlwaysTrig" && kind != "AT_EnableReplicaTrig")
            return false;
        setState(draft.object.id, false, name,
                 kind == "AT_DisableTrig"        ? u"DISABLE"_s
                 : kind == "AT_EnableAlwaysTrig" ? u"ENABLE ALWAYS"_s
                                                 : u"ENABLE REPLICA"_s,
                 false);
        return true;
    }

    ScriptSchema &m_schema;
    const ScriptStatement &m_statement;
    const TreeNode m_relation;
    const QString m_name;
};

} // namespace

void readAlterTable(ScriptSchema &schema, const ScriptStatement &statement)
{
    Altering(schema, statement).read();
}

} // namespace relvar::postgresql
