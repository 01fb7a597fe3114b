// SPDX-License-Identifier: GPL-3.0-or-later
// RV32x: foreign keys that lead in a circle.
#include "edit/edits.h"
#include "edit/sequence.h"
#include "lint/context.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

using schema::ForeignKey;
using schema::ReferentialAction;
using schema::Table;

using Edges = QHash<ObjectId, QList<ObjectId>>;

/// The groups of more than one table each of which leads to every other (Tarjan, without recursion: a chain of tables
/// may be long).
class Circles
{
public:
    Circles(const QList<Box<Table>> &tables, const Edges &edges)
        : m_edges(edges)
    {
        for (const Box<Table> &table : tables) {
            if (!m_index.contains(table->id))
                visit(table->id);
        }
    }

    [[nodiscard]] const QList<QList<ObjectId>> &found() const { return m_found; }

private:
    struct Frame
    {
        ObjectId node;
        qsizetype next = 0;
    };

    void enter(ObjectId node)
    {
        m_index.insert(node, m_count);
        m_lowest.insert(node, m_count++);
        m_stack.append(node);
        m_onStack.insert(node, true);
    }

    void visit(ObjectId root)
    {
        QList<Frame> frames{{root}};
        enter(root);
        while (!frames.isEmpty()) {
            Frame &frame = frames.last();
            const QList<ObjectId> targets = m_edges.value(frame.node);
            if (frame.next < targets.size()) {
                const ObjectId target = targets.at(frame.next++);
                if (!m_index.contains(target)) {
                    enter(target);
                    frames.append({target});
                } else if (m_onStack.value(target)) {
                    m_lowest[frame.node] = std::min(m_lowest.value(frame.node), m_index.value(target));
                }
                continue;
            }
            const ObjectId node = frame.node;
            frames.removeLast();
            if (!frames.isEmpty()) {
                const ObjectId above = frames.constLast().node;
                m_lowest[above] = std::min(m_lowest.value(above), m_lowest.value(node));
            }
            if (m_lowest.value(node) == m_index.value(node))
                close(node);
        }
    }

    void close(ObjectId node)
    {
        QList<ObjectId> group;
        ObjectId last;
        do {
            last = m_stack.takeLast();
            m_onStack.insert(last, false);
            group.prepend(last);
        } while (last != node);
        if (group.size() > 1)
            m_found.append(group);
    }

    const Edges &m_edges;
    QHash<ObjectId, int> m_index;
    QHash<ObjectId, int> m_lowest;
    QHash<ObjectId, bool> m_onStack;
    QList<ObjectId> m_stack;
    QList<QList<ObjectId>> m_found;
    int m_count = 0;
};

using Counts = std::function<bool(const Table &, const ForeignKey &)>;

QList<QList<ObjectId>> circlesOf(const Context &context, const Counts &counts)
{
    Edges edges;
    for (const Box<Table> &table : context.schema().tables) {
        for (const ForeignKey &foreignKey : table->foreignKeys) {
            if (foreignKey.referencedTable != table->id && context.table(foreignKey.referencedTable)
                && counts(*table, foreignKey))
                edges[table->id].append(foreignKey.referencedTable);
        }
    }
    return edges.isEmpty() ? QList<QList<ObjectId>>() : Circles(context.schema().tables, edges).found();
}

QString namesOf(const Context &context, const QList<ObjectId> &tables)
{
    QStringList names;
    for (const ObjectId table : tables)
        names.append(context.nameOf(*context.table(table)));
    return names.join(u", "_s);
}

void findRequiredCircles(const Context &context, Findings &findings)
{
    const Counts counts = [&](const Table &table, const ForeignKey &foreignKey) {
        return !foreignKey.deferrable
               && std::none_of(foreignKey.columns.cbegin(), foreignKey.columns.cend(),
                               [&](ObjectId column) { return takesNull(context, table, column); });
    };
    for (const QList<ObjectId> &circle : circlesOf(context, counts)) {
        QList<document::Edit> repairs;
        for (const ObjectId id : circle) {
            const Table &table = *context.table(id);
            for (ForeignKey foreignKey : table.foreignKeys) {
                if (!circle.contains(foreignKey.referencedTable) || !counts(table, foreignKey))
                    continue;
                foreignKey.deferrable = true;
                foreignKey.initiallyDeferred = true;
                repairs.append(edit::setForeignKey(id, foreignKey));
            }
        }
        const bool canWait = context.dialect().capabilities().deferrableForeignKeys;
        findings.report(circle.constFirst(), {},
                        text("lint", "A row of each of %1 needs a row of another first", {namesOf(context, circle)}),
                        canWait ? text("lint", "Check them at the end of the transaction") : Text(),
                        canWait ? edit::sequence(repairs) : document::Edit());
    }
}

void findCascadeCircles(const Context &context, Findings &findings)
{
    const Counts counts
        = [](const Table &, const ForeignKey &foreignKey) { return foreignKey.onDelete == ReferentialAction::Cascade; };
    for (const QList<ObjectId> &circle : circlesOf(context, counts)) {
        findings.report(circle.constFirst(), {},
                        text("lint", "A delete goes round in a circle through %1", {namesOf(context, circle)}));
    }
}

void findCascadeToItself(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    for (const ForeignKey &foreignKey : table.foreignKeys) {
        if (foreignKey.referencedTable != table.id || foreignKey.onDelete != ReferentialAction::Cascade)
            continue;
        ForeignKey kept = foreignKey;
        kept.onDelete = ReferentialAction::NoAction;
        findings.report(table.id, foreignKey.id,
                        text("lint", "Deleting a row of %1 deletes all rows below it", {context.tableName()}),
                        text("lint", "Refuse to delete instead"), edit::setForeignKey(table.id, kept));
    }
}

} // namespace

QList<Check> relationCycleChecks()
{
    return {
        {.code = u"RV321"_s,
         .name = u"required-circle"_s,
         .title = text("lint", "Relations that require each other"),
         .cause = text("lint", "No first row can be inserted: each needs another that is not there yet."),
         .remedy = text("lint", "Make one of the relations deferrable, or let one of the columns be NULL."),
         .inSchema = findRequiredCircles},
        {.code = u"RV322"_s,
         .name = u"cascade-circle"_s,
         .title = text("lint", "Deletes that go round in a circle"),
         .cause
         = text("lint", "Deleting one row may delete rows of all these tables, until nothing is left that is connected "
                        "with it."),
         .remedy = text("lint", "Break the circle: let one of the relations refuse or set NULL."),
         .inSchema = findCascadeCircles},
        {.code = u"RV323"_s,
         .name = u"cascade-to-itself"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Trees that are deleted as a whole"),
         .cause
         = text("lint",
                "A relation from a table to itself cascades, so one delete takes a whole branch, however large."),
         .remedy = text("lint", "Keep it where that is meant, else let the relation refuse."),
         .inTable = findCascadeToItself},
    };
}

} // namespace relvar::lint
