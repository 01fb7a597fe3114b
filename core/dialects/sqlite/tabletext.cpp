// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/tabletext.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/sameparse.h"
#include "dialects/sqlite/tablebody.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

/// Replacements in one text, given by its old offsets.
class TextEdits
{
public:
    void replace(const TextSpan &span, const QString &text) { m_edits.append({span, text}); }

    /// Takes the blanks before it along.
    void remove(const QString &sql, TextSpan span)
    {
        while (span.begin > 0 && sql.at(span.begin - 1).isSpace())
            --span.begin;
        replace(span, {});
    }

    void insert(qsizetype place, const QString &text) { replace({place, place}, text); }

    /// The part of the text with what was asked for in it.
    QString apply(const QString &sql, const TextSpan &part)
    {
        std::stable_sort(m_edits.begin(), m_edits.end(),
                         [](const Edit &left, const Edit &right) { return left.span.begin < right.span.begin; });
        QString result;
        qsizetype at = part.begin;
        for (const Edit &edit : std::as_const(m_edits)) {
            if (edit.span.begin < at || edit.span.end > part.end)
                continue;
            result += QStringView(sql).sliced(at, edit.span.begin - at);
            result += edit.text;
            at = edit.span.end;
        }
        result += QStringView(sql).sliced(at, part.end - at);
        return result;
    }

private:
    struct Edit
    {
        TextSpan span;
        QString text;
    };
    QList<Edit> m_edits;
};

template<typename T>
const T *find(const QList<T> &objects, ObjectId id)
{
    const auto found = std::find_if(objects.cbegin(), objects.cend(), [&](const T &object) { return object.id == id; });
    return found == objects.cend() ? nullptr : &*found;
}

/// Makes the text of `after` from that of `before`, whose parts stand in the text in the order of its lists.
class TableTextEditor
{
public:
    TableTextEditor(const QString &sql, const ParsedTable &parsed, const Table &before, const Table &after,
                    const Schema &schema)
        : m_sql(sql)
        , m_parsed(parsed)
        , m_before(before)
        , m_after(after)
        , m_schema(schema)
    {
    }

    QString edit()
    {
        changePrimaryKey();
        changeAll(m_parsed.uniqueKeys, m_before.uniqueConstraints, m_after.uniqueConstraints,
                  [&](const schema::UniqueConstraint &unique, const Column *at) -> QString {
                      if (!at)
                          return uniqueConstraint(unique, m_after);
                      const bool plain = unique.parts.size() == 1 && unique.parts.first().column == at->id
                                         && unique.parts.first().collation.isEmpty()
                                         && !unique.parts.first().descending;
                      return plain ? columnUnique(unique) : QString();
                  });
        changeAll(m_parsed.checks, m_before.checks, m_after.checks,
                  [](const schema::CheckConstraint &check, const Column *) { return checkConstraint(check); });
        changeAll(m_parsed.foreignKeys, m_before.foreignKeys, m_after.foreignKeys,
                  [&](const schema::ForeignKey &key, const Column *at) -> QString {
                      if (!at)
                          return foreignKeyConstraint(key, m_after, m_schema);
                      const bool isOwn = key.columns.size() == 1 && key.columns.first() == at->id;
                      return isOwn ? constraintName(key.name) + referencesClause(key, m_schema) : QString();
                  });
        for (qsizetype i = 0; i < m_before.columns.size(); ++i) {
            if (const Column *after = m_after.column(m_before.columns.at(i).id))
                changeColumn(m_parsed.columns.at(i), m_before.columns.at(i), *after);
        }
        return text();
    }

private:
    static QString columnUnique(const schema::UniqueConstraint &unique)
    {
        const QString conflict = unique.conflict.isEmpty() ? QString() : u" ON CONFLICT "_s + unique.conflict;
        return constraintName(unique.name) + u"UNIQUE"_s + conflict;
    }

    bool isGone(qsizetype column) const { return column >= 0 && !m_after.column(m_before.columns.at(column).id); }

    /// Constraints of one kind. `spell` answers the constraint at the column, or of the table when there is none;
    /// nothing when it cannot stand at the column.
    template<typename Parsed, typename Constraint, typename Spell>
    void changeAll(const QList<Parsed> &parsed, const QList<Constraint> &before, const QList<Constraint> &after,
                   const Spell &spell)
    {
        for (qsizetype i = 0; i < before.size(); ++i) {
            const ParsedPlace &place = parsed.at(i).place;
            const Constraint *now = find(after, before.at(i).id);
            const bool isSame = now && *now == before.at(i);
            if (isGone(place.column)) {
                if (now)
                    m_new.append(spell(*now, nullptr));
            } else if (!isSame) {
                change(place, now, [&](const Column *at) { return spell(*now, at); });
                if constexpr (requires { parsed.at(i).apart; }) {
                    for (const TextSpan &span : parsed.at(i).apart)
                        m_edits.remove(m_sql, span);
                }
            }
        }
        for (const Constraint &constraint : after) {
            if (!find(before, constraint.id))
                m_new.append(spell(constraint, nullptr));
        }
    }

    template<typename Spell>
    void change(const ParsedPlace &place, bool stays, const Spell &spell)
    {
        const Column *at = place.column >= 0 ? m_after.column(m_before.columns.at(place.column).id) : nullptr;
        const QString text = stays ? spell(at) : QString();
        if (!text.isEmpty()) {
            m_edits.replace(place.span, text);
            return;
        }
        if (place.column >= 0)
            m_edits.remove(m_sql, place.span);
        else
            m_goneItems.append(place.span.begin);
        if (stays)
            m_new.append(spell(nullptr));
    }

    void changePrimaryKey()
    {
        const auto identity = [](const Table &table) {
            return std::any_of(table.columns.cbegin(), table.columns.cend(),
                               [](const Column &column) { return column.identity.has_value(); });
        };
        const bool isGoneColumn = m_parsed.primaryKey && isGone(m_parsed.primaryKey->place.column);
        if (m_before.primaryKey == m_after.primaryKey && identity(m_before) == identity(m_after) && !isGoneColumn)
            return;
        const Column *keyColumn = keyAtColumn(m_after);
        const bool isPlain = m_after.primaryKey && m_after.primaryKey->parts.size() == 1
                             && m_after.primaryKey->parts.first().collation.isEmpty();
        const auto spell = [&](const Column *at) -> QString {
            const schema::PrimaryKey &key = *m_after.primaryKey;
            if (!at)
                return keyColumn ? QString() : primaryKeyConstraint(key, m_after);
            return isPlain && key.parts.first().column == at->id ? columnKey(key, *at) : QString();
        };
        const qsizetype already = m_new.size();
        bool isAtColumn = false;
        if (m_parsed.primaryKey && !isGoneColumn) {
            const ParsedPlace &place = m_parsed.primaryKey->place;
            change(place, m_after.primaryKey.has_value(), spell);
            isAtColumn = place.column >= 0 && m_after.primaryKey
                         && !spell(m_after.column(m_before.columns.at(place.column).id)).isEmpty();
        } else if (m_after.primaryKey) {
            m_new.append(spell(nullptr));
        }
        m_new.removeAll(QString());
        // A key that has to stand at its column: columnText() writes it.
        if (keyColumn && !isAtColumn && m_new.size() == already)
            m_keyColumn = keyColumn->id;
    }

    void changeClause(const QList<TextSpan> &spans, const QString &clause, qsizetype place)
    {
        for (qsizetype i = 0; i < spans.size(); ++i) {
            if (clause.isEmpty() || i + 1 < spans.size())
                m_edits.remove(m_sql, spans.at(i));
            else
                m_edits.replace(spans.at(i), clause);
        }
        if (spans.isEmpty() && !clause.isEmpty())
            m_edits.insert(place, u' ' + clause);
    }

    void changeColumn(const ParsedColumn &parsed, const Column &before, const Column &after)
    {
        if (before.type.text != after.type.text) {
            if (after.type.text.isEmpty())
                m_edits.remove(m_sql, parsed.typeSpan);
            else if (before.type.text.isEmpty())
                m_edits.insert(parsed.nameSpan.end, u' ' + after.type.text);
            else
                m_edits.replace(parsed.typeSpan, after.type.text);
        }
        const qsizetype afterType = std::max(parsed.nameSpan.end, parsed.typeSpan.end);
        const bool sameNotNull = before.notNull == after.notNull && before.notNullName == after.notNullName
                                 && before.notNullConflict == after.notNullConflict;
        if (!sameNotNull)
            changeClause(parsed.notNullSpans, after.notNull ? notNullClause(after) : QString(), afterType);
        const qsizetype afterNotNull = parsed.notNullSpans.isEmpty() ? afterType : parsed.notNullSpans.last().end;
        if (before.defaultExpression != after.defaultExpression) {
            changeClause(parsed.defaultSpans,
                         after.defaultExpression ? u"DEFAULT "_s + defaultClause(*after.defaultExpression) : QString(),
                         afterNotNull);
        }
        if (before.collation != after.collation) {
            changeClause(parsed.collationSpans,
                         after.collation.isEmpty() ? QString() : u"COLLATE "_s + quoteIdentifier(after.collation),
                         parsed.span.end);
        }
        if (before.generated != after.generated) {
            changeClause(parsed.generatedSpans, after.generated ? generatedClause(*after.generated) : QString(),
                         parsed.span.end);
        }
        if (after.id == m_keyColumn)
            m_edits.insert(parsed.span.end, u' ' + columnKey(*m_after.primaryKey, after));
    }

    QString newColumn(const Column &column) const
    {
        const QString key = column.id == m_keyColumn ? u' ' + columnKey(*m_after.primaryKey, column) : QString();
        return columnDefinition(column) + key;
    }

    QString text()
    {
        TableBody body(m_sql, m_parsed);
        QList<BodyItem> items;
        QHash<ObjectId, BodyItem> columns;
        for (qsizetype i = 0; i < body.items.size(); ++i) {
            BodyItem &item = body.items[i];
            const TextSpan &span = m_parsed.items.at(i);
            item.text = m_edits.apply(m_sql, span);
            if (i < m_before.columns.size())
                columns.insert(m_before.columns.at(i).id, item);
        }
        for (const Column &column : m_after.columns) {
            const auto old = columns.constFind(column.id);
            items.append(old == columns.cend() ? body.newItem(newColumn(column)) : *old);
        }
        for (qsizetype i = m_before.columns.size(); i < body.items.size(); ++i) {
            if (!m_goneItems.contains(m_parsed.items.at(i).begin))
                items.append(body.items.at(i));
        }
        for (const QString &constraint : std::as_const(m_new))
            items.append(body.newItem(constraint));
        body.items = items;

        QString options = m_sql.sliced(m_parsed.body.end);
        if (m_before.options.keys() != m_after.options.keys()) {
            const QStringList words = m_after.options.keys();
            options = words.isEmpty() ? u")"_s : u") "_s + words.join(u", "_s);
        }
        return m_sql.first(m_parsed.body.begin) + body.text() + options;
    }

    const QString &m_sql;
    const ParsedTable &m_parsed;
    const Table &m_before;
    const Table &m_after;
    const Schema &m_schema;
    TextEdits m_edits;
    /// Where items of the table begin that go away.
    QList<qsizetype> m_goneItems;
    /// Constraints of the table that come.
    QStringList m_new;
    ObjectId m_keyColumn;
};

/// The stored text speaks of the same parts in the same order as the lists of the table.
bool matches(const ParsedTable &parsed, const Table &table)
{
    const bool sameColumns = std::equal(parsed.columns.cbegin(), parsed.columns.cend(), table.columns.cbegin(),
                                        table.columns.cend(), [](const ParsedColumn &left, const Column &right) {
                                            return foldCase(left.name) == foldCase(right.name);
                                        });
    return sameColumns && parsed.primaryKey.has_value() == table.primaryKey.has_value()
           && parsed.uniqueKeys.size() == table.uniqueConstraints.size() && parsed.checks.size() == table.checks.size()
           && parsed.foreignKeys.size() == table.foreignKeys.size();
}

} // namespace

QString changedTableText(const Table &before, const Table &after, const Schema &schema)
{
    if (hasTableText(after, schema))
        return after.definition;
    const QString plain = createTable(after, schema, after.name);
    if (before.definition.isEmpty() || before.name != after.name)
        return plain;
    const auto parsed = parseCreateTable(before.definition);
    if (!parsed || !matches(*parsed, before))
        return plain;
    const QString edited = TableTextEditor(before.definition, *parsed, before, after, schema).edit();
    // It has to say what our own text says, to the last word.
    const auto reached = parseCreateTable(edited);
    const auto wanted = parseCreateTable(plain);
    return reached && wanted && saySame(*reached, *wanted) ? edited : plain;
}

QString changedIndexText(const schema::Index &before, const schema::Index &after, const Table &table)
{
    if (!after.definition.isEmpty())
        return after.definition;
    const QString plain = createIndex(after, table);
    const QString &sql = before.definition;
    const auto parsed = parseCreateIndex(sql);
    if (!parsed)
        return plain;
    TextEdits edits;
    if (before.name != after.name)
        edits.replace(parsed->nameSpan, quoteIdentifier(after.name));
    if (before.unique && !after.unique)
        edits.remove(sql, parsed->uniqueWord);
    if (!before.unique && after.unique)
        edits.insert(parsed->indexWord.begin, u"UNIQUE "_s);
    if (before.parts != after.parts)
        edits.replace(parsed->partsSpan, indexParts(after, table));
    if (before.predicate != after.predicate) {
        if (after.predicate.isEmpty())
            edits.remove(sql, parsed->predicateSpan);
        else
            edits.replace(parsed->predicateSpan,
                          (before.predicate.isEmpty() ? u" WHERE "_s : u"WHERE "_s) + after.predicate);
    }
    const QString edited = edits.apply(sql, {0, sql.size()});
    const auto reached = parseCreateIndex(edited);
    const auto wanted = parseCreateIndex(plain);
    return reached && wanted && saySame(*reached, *wanted) ? edited : plain;
}

QStringList comments(const QString &sql)
{
    QStringList found;
    qsizetype at = 0;
    const auto collect = [&](qsizetype end) {
        const QString gap = sql.sliced(at, end - at).simplified();
        if (!gap.isEmpty())
            found.append(gap);
    };
    for (const Token &token : tokenize(sql)) {
        collect(token.begin);
        at = token.end;
    }
    collect(sql.size());
    return found;
}

} // namespace relvar::sqlite
