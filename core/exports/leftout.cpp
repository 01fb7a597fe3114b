// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/leftout.h"

#include <QMap>

namespace relvar::exports {

using namespace Qt::Literals::StringLiterals;

namespace {

class Counts
{
public:
    void add(const QString &one, const QString &several, qsizetype count = 1)
    {
        if (count == 0)
            return;
        for (Entry &entry : m_entries) {
            if (entry.one == one) {
                entry.count += count;
                return;
            }
        }
        m_entries.append({one, several, count});
    }

    [[nodiscard]] QStringList words() const
    {
        QStringList result;
        for (const Entry &entry : m_entries)
            result.append(QString::number(entry.count) + u' ' + (entry.count == 1 ? entry.one : entry.several));
        return result;
    }

private:
    struct Entry
    {
        QString one;
        QString several;
        qsizetype count = 0;
    };
    QList<Entry> m_entries;
};

bool acts(const schema::ForeignKey &key)
{
    return key.onDelete != schema::ReferentialAction::NoAction || key.onUpdate != schema::ReferentialAction::NoAction;
}

void countTable(Counts &counts, const schema::Table &table, Saying saying)
{
    for (const schema::Column &column : table.columns) {
        if (column.defaultExpression && !saying.testFlag(Says::Default))
            counts.add(u"default"_s, u"defaults"_s);
        if (column.generated && !saying.testFlag(Says::Generated))
            counts.add(u"generated column's expression"_s, u"generated columns' expressions"_s);
        if (!column.comment.isEmpty() && !saying.testFlag(Says::Comment))
            counts.add(u"comment"_s, u"comments"_s);
    }
    if (!table.comment.isEmpty() && !saying.testFlag(Says::Comment))
        counts.add(u"comment"_s, u"comments"_s);
    if (!saying.testFlag(Says::Check))
        counts.add(u"check"_s, u"checks"_s, table.checks.size());
    counts.add(u"exclusion constraint"_s, u"exclusion constraints"_s, table.exclusions.size());
    if (!saying.testFlag(Says::Index)) {
        for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
            if (unique.parts.size() != 1)
                counts.add(u"unique constraint over several columns"_s, u"unique constraints over several columns"_s);
        }
        counts.add(u"index"_s, u"indexes"_s, table.indexes.size());
    }
    for (const schema::ForeignKey &key : table.foreignKeys) {
        if (acts(key) && !saying.testFlag(Says::Action))
            counts.add(u"action on delete or update"_s, u"actions on delete or update"_s);
    }
}

/// What belongs to no table that is written is told only where the whole schema is.
void countRest(Counts &counts, const Subject &subject)
{
    const schema::Schema &schema = subject.schema;
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (!subject.tables || subject.tables->contains(trigger->tableId))
            counts.add(u"trigger"_s, u"triggers"_s);
    }
    if (subject.tables)
        return;
    for (const Box<schema::View> &view : schema.views) {
        if (view->materialized)
            counts.add(u"materialized view"_s, u"materialized views"_s);
        else
            counts.add(u"view"_s, u"views"_s);
    }
    counts.add(u"sequence"_s, u"sequences"_s, schema.sequences.size());
    QMap<QString, qsizetype> others;
    for (const Box<schema::OtherObject> &other : schema.otherObjects) {
        if (!schema::isAboutAccess(*other))
            ++others[inOneLine(other->kind)];
    }
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        const bool endsInY = other.key().endsWith(u'y');
        counts.add(other.key(), endsInY ? other.key().chopped(1) + u"ies"_s : other.key() + u's', other.value());
    }
}

} // namespace

QStringList leftOut(const Subject &subject, Saying saying)
{
    Counts counts;
    for (const schema::Table *table : tablesOf(subject))
        countTable(counts, *table, saying);
    if (!saying.testFlag(Says::EnumValues))
        counts.add(u"enum type's values"_s, u"enum types' values"_s, enumsOf(subject).size());
    countRest(counts, subject);
    return counts.words();
}

QStringList relationsLeftOut(const Subject &subject)
{
    QStringList lines;
    for (const schema::Table *child : tablesOf(subject)) {
        for (const schema::ForeignKey &key : child->foreignKeys) {
            const schema::Table *parent = subject.schema.table(key.referencedTable);
            if (parent && (!subject.tables || subject.tables->contains(parent->id)))
                continue;
            const QString name = parent ? schema::displayName(subject.schema, *parent) : key.missingTable;
            lines.append(inOneLine(u"%1 (%2) refers to %3, which is not here"_s.arg(
                schema::displayName(subject.schema, *child), columnNames(*child, key.columns).join(u", "_s), name)));
        }
    }
    return lines;
}

} // namespace relvar::exports
