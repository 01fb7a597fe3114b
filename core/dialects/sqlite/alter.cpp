// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/alter.h"

#include "base/overloaded.h"
#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/features.h"
#include "dialects/sqlite/frame.h"
#include "dialects/sqlite/missingvalues.h"
#include "dialects/sqlite/nativealter.h"
#include "dialects/sqlite/rebuild.h"
#include "dialects/sqlite/rules.h"
#include "dialects/sqlite/sameparse.h"
#include "dialects/sqlite/tabletext.h"
#include "dialects/sqlite/tokenizer.h"

#include <sqlite3.h>

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Hazard;
using dialect::Statement;
using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

constexpr auto keptAlias = "\"relvar_kept\""_L1;
constexpr auto changedAlias = "\"relvar_changed\""_L1;

QString joinStash(const QString &stash, QLatin1StringView alias, const QString &table, const QStringList &key)
{
    QStringList matches;
    for (const QString &name : key)
        matches.append(alias + u'.' + quoteIdentifier(name) + u" = "_s + quoteIdentifier(table) + u'.'
                       + quoteIdentifier(name));
    return u"LEFT JOIN "_s + quoteIdentifier(stash) + u" AS "_s + alias + u" ON "_s + matches.join(u" AND "_s);
}

/// Compiles the changes of one table.
class Alteration
{
public:
    Alteration(const AlterContext &context, const diff::AlteredTable &altered)
        : m_context(context)
        , m_altered(altered)
        , m_old(*altered.from)
        , m_new(*altered.to)
    {
        for (const Column &column : m_old.columns) {
            const Column *now = m_new.column(column.id);
            if (column.generated)
                continue;
            if (!now || now->generated) {
                m_lost.append(column.name);
                if (m_context.moves.computedBack(column.id))
                    m_computed.append(column.name);
            } else if (isConverted(column, *now)) {
                m_changed.append(column.name);
            }
        }
        for (const Column &column : m_new.columns) {
            const Column *old = m_old.column(column.id);
            if (!column.generated && (!old || old->generated) && !m_context.moves.goesBack(column.id))
                m_gained.append(column.name);
        }
        m_key = lastingKey(m_old, m_new);
        const bool keyChanges
            = m_key && std::any_of(m_key->columns.cbegin(), m_key->columns.cend(), [&](const QString &name) {
                  return m_changed.contains(name);
              });
        if (keyChanges || !m_context.options.keepDropped)
            m_key.reset();
        if (m_key && !m_lost.isEmpty())
            m_keptStash = m_context.stashes.next();
        if (m_key && !m_changed.isEmpty())
            m_changedStash = m_context.stashes.next();
    }

    TableAlteration compile()
    {
        TableAlteration alteration;
        dialect::Step &step = alteration.step;
        step.id = {m_new.id, dialect::Action::Alter};
        if (!needsStatements(m_altered))
            return alteration;

        const int target = targetVersion(m_context.options);
        const int here = sqlite3_libversion_number();
        // What cannot be tried here cannot be proved.
        std::optional<NativeAlter> native = nativeAlter(m_altered, m_context.to, std::min(target, here));
        bool onlyTargetCan = !native && here < target && nativeAlter(m_altered, m_context.to, target);
        const bool hasFillers = std::any_of(m_new.columns.cbegin(), m_new.columns.cend(), [&](const Column &column) {
            return !m_old.column(column.id) && !fillerOf(column).isEmpty();
        });
        if (hasFillers || !m_changed.isEmpty() || !m_computed.isEmpty()) {
            native.reset();
            onlyTargetCan = false;
        }
        if (native)
            native->up = keepLost(native->up);
        if (native && !m_context.replica.wouldRun({native->up}))
            native.reset();
        if (native && native->altersConstraints && !leadsToNew(native->up))
            native.reset();
        bool nativeDown = native && native->down && m_context.replica.wouldRun({native->up, *native->down});
        if (nativeDown && native->altersConstraints)
            nativeDown = rules().sameDefinition(textAfter(native->up + *native->down), m_old.definition);

        alteration.rebuilds = !native;
        step.up = native ? native->up : rebuildUp();
        if (onlyTargetCan)
            explainRebuild(&step.up, target, here);
        step.down = nativeDown ? *native->down : rebuildDown();
        // A rebuild on the way up has already moved the table to the end.
        alteration.remembersPlaces = native && !nativeDown;
        if (alteration.remembersPlaces)
            step.down.append(placesOnTheWayBack());
        keepGained(&step.down);
        return alteration;
    }

private:
    dialect::CompileOptions::Conversion conversion(ObjectId column) const
    {
        for (const dialect::CompileOptions::Conversion &candidate : m_context.options.conversions) {
            if (candidate.column == column)
                return candidate;
        }
        return {};
    }

    /// What a column of the new table is computed from; empty: nothing but the old column.
    QString fillerOf(const Column &column) const
    {
        const bool isNew = !m_old.column(column.id);
        return isNew ? m_context.moves.filledValue(column.id).value_or(conversion(column.id).up)
                     : conversion(column.id).up;
    }

    /// The table's text after the statements; empty when one is refused.
    QString textAfter(const QList<Statement> &statements) const
    {
        const Result<StoredTexts> texts = m_context.replica.textsAfter(statements);
        return texts ? texts->value({u"table"_s, m_new.name}) : QString();
    }

    /// A constraint is dropped by its name, which another may have too.
    bool leadsToNew(const QList<Statement> &statements) const
    {
        const auto reached = parseCreateTable(textAfter(statements));
        const auto aim = parseCreateTable(tableText(m_new, m_context.to));
        return reached && aim && saySame(*reached, *aim);
    }

    static void explainRebuild(QList<Statement> *statements, int target, int here)
    {
        const auto replacement = std::find_if(statements->begin(), statements->end(), [](const Statement &statement) {
            return statement.sql.startsWith("CREATE TABLE "_L1) && !statement.comment.isEmpty();
        });
        if (replacement != statements->end()) {
            replacement->comment += u". SQLite %1 can do it without, which SQLite %2, with which this was written, "
                                    "cannot prove"_s.arg(versionName(target), versionName(here));
        }
    }

    /// The column of the new table takes the values, but may change some of them.
    bool isConverted(const Column &before, const Column &after) const
    {
        const Affinity affinity = affinityIn(m_new, after);
        const bool givesNullAValue = !before.notNull && replacesNull(m_new, after) && !replacesNull(m_old, before);
        return !conversion(after.id).up.isEmpty() || givesNullAValue
               || (affinity != affinityIn(m_old, before) && affinity != Affinity::None);
    }

    QList<Hazard> lossOf(const QString &column) const
    {
        QList<Hazard> losses;
        if (m_key)
            losses.append({Hazard::Kind::StashesData, text("sqlite", "Values of column %1.%2", {m_old.name, column})});
        if (m_key && m_key->mayBeNull) {
            losses.append({Hazard::Kind::LosesData,
                           text("sqlite",
                                "Values of column %1.%2 in rows whose key (%3) is NULL: they stay in a table …_left. "
                                "NOT NULL at the key rules such rows out",
                                {m_old.name, column, m_key->columns.join(u", "_s)})});
        } else if (!m_key && m_context.options.keepDropped) {
            losses.append({Hazard::Kind::LosesData,
                           text("sqlite",
                                "Values of column %1.%2: the table has no key by which they could be put back",
                                {m_old.name, column})});
        } else if (!m_key) {
            losses.append({Hazard::Kind::LosesData, text("sqlite", "Values of column %1.%2", {m_old.name, column})});
        }
        return losses;
    }

    /// Stashes what the statements lose, and says so.
    QList<Statement> keepLost(QList<Statement> statements) const
    {
        if (m_lost.isEmpty())
            return statements;
        if (!m_keptStash.isEmpty() && m_computed.isEmpty())
            statements = stashColumns(m_keptStash, m_old.name, *m_key, m_lost) + statements;
        for (const QString &column : m_lost)
            statements.first().hazards.append(lossOf(column));
        return statements;
    }

    /// Over a row of the new table the expression is what it was over that of the old one: columns that are in both,
    /// and functions that answer the same again.
    bool computesAlike(const QString &expression) const
    {
        static const QStringList known{u"case"_s,   u"when"_s,  u"then"_s,   u"else"_s,     u"end"_s,    u"and"_s,
                                       u"or"_s,     u"not"_s,   u"is"_s,     u"null"_s,     u"in"_s,     u"between"_s,
                                       u"lower"_s,  u"upper"_s, u"trim"_s,   u"ltrim"_s,    u"rtrim"_s,  u"length"_s,
                                       u"substr"_s, u"instr"_s, u"ifnull"_s, u"coalesce"_s, u"nullif"_s, u"replace"_s};
        const QList<Token> tokens = tokenize(expression);
        return std::all_of(tokens.cbegin(), tokens.cend(), [&](const Token &token) {
            if (!token.isName() || token.kind == TokenKind::String)
                return true;
            const Column *old = m_old.column(token.name());
            const Column *now = old ? m_new.column(old->id) : nullptr;
            const bool isSame = now && now->name == old->name && affinityIn(m_old, *old) == affinityIn(m_new, *now);
            return isSame || (token.kind == TokenKind::Word && known.contains(foldCase(token.text)));
        });
    }

    /// What the way back takes away was not there before, but may hold what was written since.
    void keepGained(QList<Statement> *down) const
    {
        if (m_gained.isEmpty() || !m_context.options.keepDropped)
            return;
        for (Statement &statement : *down) {
            for (Hazard &hazard : statement.hazards)
                hazard.kind = hazard.kind == Hazard::Kind::LosesData ? Hazard::Kind::StashesData : hazard.kind;
        }
        QMap<QString, QString> filled;
        for (const QString &name : m_gained) {
            const QString filler = fillerOf(*m_new.column(name));
            if (!filler.isEmpty() && computesAlike(filler))
                filled.insert(name, filler);
        }
        *down = keepWrittenSince(m_context.stashes, m_old, m_new, m_gained, filled) + *down;
    }

    /// Next to each value what the way back would compute now: where it still does so then, nobody has changed it.
    QList<Statement> stashComputed() const
    {
        QStringList computed;
        for (const QString &name : m_computed) {
            computed.append(*m_context.moves.computedBack(m_old.column(name)->id) + u" AS "_s
                            + quoteIdentifier(computedColumn(name)));
        }
        return stashWithComputed(m_keptStash, m_old.name, successorName(m_new.name), *m_key, m_lost, computed,
                                 m_computed);
    }

    bool losesSequence() const
    {
        return m_context.options.keepDropped && isAutoincrement(m_old) && !isAutoincrement(m_new);
    }

    QList<Statement> rebuildUp()
    {
        Rebuild rebuild{.before = m_old,
                        .after = m_new,
                        .definition = changedTableText(m_old, m_new, m_context.to),
                        .copies = {},
                        .joins = {},
                        .hazards = copyHazards(m_altered, m_context.to),
                        .whileBoth = {},
                        .dependents = dependentsAfter()};
        for (const Column &column : m_new.columns) {
            const Column *old = m_old.column(column.id);
            const QString expression = fillerOf(column);
            if (column.generated || (!old && expression.isEmpty()))
                continue;
            if (expression.isEmpty())
                rebuild.copies.append({.target = column.name, .source = old->name});
            else
                rebuild.copies.append({column.name, ColumnCopy::From::Expression, expression, {}, {}});
        }
        if (!m_changedStash.isEmpty()) {
            // A value that went over as it is comes back as it is, unless an expression is to bring it back.
            const bool everyRow = std::any_of(m_old.columns.cbegin(), m_old.columns.cend(), [&](const Column &column) {
                return m_changed.contains(column.name) && !conversion(column.id).down.isEmpty();
            });
            rebuild.whileBoth = stashChangedValues(m_changedStash, m_old.name, successorName(m_new.name), *m_key,
                                                   m_changed, everyRow);
        }
        if (!m_keptStash.isEmpty() && !m_computed.isEmpty())
            rebuild.whileBoth += stashComputed();
        for (const QString &column : m_changed)
            rebuild.hazards.append(lossOf(column));
        if (!m_context.options.keepDropped && isAutoincrement(m_old) && !isAutoincrement(m_new)) {
            rebuild.hazards.append(
                {Hazard::Kind::LosesData, text("sqlite", "The number that %1 has reached", {m_old.name})});
        }

        QList<Statement> statements;
        if (losesSequence()) {
            const TableStash sequence = stashSequence(m_context.stashes, m_old.name);
            statements.append(sequence.keep);
            m_restoreSequence = sequence.restore;
        }
        statements.append(keepLost(statementsFor(rebuild)));
        statements.append(guardTable(m_context.from, m_context.to, m_new.id, targetVersion(m_context.options)));
        return statements;
    }

    QList<Statement> rebuildDown()
    {
        Rebuild rebuild{.before = m_new,
                        .after = m_old,
                        .definition = m_old.definition,
                        .copies = {},
                        .joins = {},
                        .hazards = {},
                        .whileBoth = {},
                        .dependents = dependentsBefore()};
        QList<Statement> cleaning;
        for (const auto &[stash, alias] :
             {std::pair(m_keptStash, keptAlias), std::pair(m_changedStash, changedAlias)}) {
            if (stash.isEmpty())
                continue;
            rebuild.joins.append(joinStash(stash, alias, m_new.name, m_key->columns));
            cleaning.append(keepUnmatched(stash, m_old.name, m_key->columns));
            cleaning.append({.sql = u"DROP TABLE "_s + quoteIdentifier(stash)});
        }
        for (const Column &column : m_old.columns) {
            if (!column.generated)
                copyBack(column, &rebuild.copies);
        }
        for (const Column &column : m_new.columns) {
            if (!m_old.column(column.id) && !column.generated) {
                rebuild.hazards.append(
                    {Hazard::Kind::LosesData, text("sqlite", "Values of column %1.%2", {m_new.name, column.name})});
            }
        }
        QList<Statement> statements = statementsFor(rebuild);
        statements.append(m_restoreSequence);
        statements.append(cleaning);
        if (const auto claim = claimValuesForNewRows())
            statements.append(*claim);
        statements.append(guardTable(m_context.to, m_context.from, m_old.id, targetVersion(m_context.options)));
        return statements;
    }

    std::optional<Statement> claimValuesForNewRows() const
    {
        QStringList columns;
        for (const QString &name : m_lost) {
            // Others are computed, or stand in the new table.
            if (!m_computed.contains(name) && !m_new.column(m_old.column(name)->id))
                columns.append(name);
        }
        return m_keptStash.isEmpty() ? std::nullopt
                                     : claimNoMissingValues(m_old, m_context.to.table(m_new.id)->name, m_key->columns,
                                                            columns, m_keptStash);
    }

    QList<Statement> placesOnTheWayBack() const
    {
        QStringList indexes;
        QStringList coming;
        for (const schema::Index &index : m_old.indexes) {
            indexes.append(index.name);
            const bool isThere = std::any_of(m_new.indexes.cbegin(), m_new.indexes.cend(),
                                             [&](const schema::Index &other) { return other.name == index.name; });
            if (!isThere)
                coming.append(index.name);
        }
        return rememberPlaces(m_context.to.table(m_new.id)->name, m_context.from.table(m_new.id)->name, indexes,
                              coming);
    }

    void copyBack(const Column &column, QList<ColumnCopy> *copies) const
    {
        const Column *now = m_new.column(column.id);
        if (m_computed.contains(column.name)) {
            ColumnCopy copy{column.name, ColumnCopy::From::Expression, *m_context.moves.computedBack(column.id), {}, {}};
            if (!m_keptStash.isEmpty()) {
                copy.computed = keptAlias + u'.' + quoteIdentifier(computedColumn(column.name));
                copy.kept = keptAlias + u'.' + quoteIdentifier(column.name);
            }
            copies->append(copy);
            return;
        }
        if (m_lost.contains(column.name)) {
            const QString fallback = now ? quoteIdentifier(m_new.name) + u'.' + quoteIdentifier(now->name)
                                         : column.defaultExpression.value_or(u"NULL"_s);
            if (m_keptStash.isEmpty()) {
                if (now)
                    copies->append({.target = column.name, .source = now->name});
                return;
            }
            // A row without its key in the stash has come since.
            const QString kept = keptAlias + u'.' + quoteIdentifier(column.name);
            const QString isNew = keptAlias + u'.' + quoteIdentifier(m_key->columns.first()) + u" IS NULL"_s;
            const bool needsCase = now || column.defaultExpression;
            copies->append(
                {column.name,
                 ColumnCopy::From::Stash,
                 needsCase ? u"CASE WHEN "_s + isNew + u" THEN "_s + fallback + u" ELSE "_s + kept + u" END"_s : kept,
                 {},
                 {}});
            return;
        }
        const QString expression = conversion(column.id).down;
        ColumnCopy copy{.target = column.name, .source = now->name};
        if (!expression.isEmpty()) {
            copy.from = ColumnCopy::From::Expression;
            copy.source = expression;
        }
        if (!m_changedStash.isEmpty() && m_changed.contains(column.name)) {
            // The old value comes back where nobody has changed the new one since.
            const QString current = quoteIdentifier(m_new.name) + u'.' + quoteIdentifier(now->name);
            const QString converted = changedAlias + u'.' + quoteIdentifier(afterColumn(column.name));
            copy.prefix = u"CASE WHEN "_s + changedAlias + u'.' + quoteIdentifier(m_key->columns.first())
                          + u" IS NOT NULL AND typeof("_s + current + u") = typeof("_s + converted + u") AND "_s
                          + current + u" IS "_s + converted + u" COLLATE BINARY THEN "_s + changedAlias + u'.'
                          + quoteIdentifier(column.name) + u" ELSE "_s;
            copy.suffix = u" END"_s;
        }
        copies->append(copy);
    }

    QStringList triggers() const
    {
        QStringList texts;
        for (const Box<schema::Trigger> &trigger : m_context.renamed.triggers) {
            if (trigger->tableId == m_new.id)
                texts.append(trigger->definition);
        }
        return texts;
    }

    QStringList dependentsBefore() const
    {
        QStringList texts;
        for (const schema::Index &index : m_old.indexes)
            texts.append(index.definition);
        return texts + triggers();
    }

    QStringList dependentsAfter() const
    {
        const auto isChanged = [&](ObjectId id) {
            return std::any_of(m_altered.changes.cbegin(), m_altered.changes.cend(),
                               [&](const diff::TableChange &change) {
                                   const auto *altered = std::get_if<diff::Altered<schema::Index>>(&change);
                                   return altered && altered->to.id == id;
                               });
        };
        QStringList texts;
        for (const schema::Index &index : m_new.indexes) {
            const auto old = std::find_if(m_old.indexes.cbegin(), m_old.indexes.cend(),
                                          [&](const schema::Index &candidate) { return candidate.id == index.id; });
            const bool isKept = old != m_old.indexes.cend() && !isChanged(index.id);
            if (old == m_old.indexes.cend())
                texts.append(indexText(index, m_new));
            else
                texts.append(isKept ? old->definition : changedIndexText(*old, index, m_new));
        }
        return texts + triggers();
    }

    const AlterContext &m_context;
    const diff::AlteredTable &m_altered;
    const Table &m_old;
    const Table &m_new;
    /// Columns of the old table whose values go away, and whose values may become others.
    QStringList m_lost;
    QStringList m_changed;
    /// Those of the lost that the way back computes.
    QStringList m_computed;
    /// Columns that hold values in the new table alone.
    QStringList m_gained;
    /// How stashed rows find back; nothing when there is no stash.
    std::optional<LastingKey> m_key;
    QString m_keptStash;
    QString m_changedStash;
    QList<Statement> m_restoreSequence;
};

} // namespace

TableAlteration alterTable(const AlterContext &context, const diff::AlteredTable &altered)
{
    return Alteration(context, altered).compile();
}

diff::AlteredTable withoutEqualChecks(diff::AlteredTable altered)
{
    using schema::CheckConstraint;
    for (qsizetype i = altered.changes.size() - 1; i >= 0; --i) {
        const auto *dropped = std::get_if<diff::Dropped<CheckConstraint>>(&altered.changes.at(i));
        if (!dropped)
            continue;
        const auto same
            = std::find_if(altered.changes.cbegin(), altered.changes.cend(), [&](const diff::TableChange &change) {
                  const auto *added = std::get_if<diff::Added<CheckConstraint>>(&change);
                  return added && added->object.name == dropped->object.name
                         && rules().sameExpression(added->object.expression, dropped->object.expression);
              });
        if (same == altered.changes.cend())
            continue;
        const qsizetype other = same - altered.changes.cbegin();
        altered.changes.removeAt(std::max(i, other));
        altered.changes.removeAt(std::min(i, other));
        i = altered.changes.size();
    }
    return altered;
}

} // namespace relvar::sqlite
