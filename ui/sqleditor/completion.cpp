// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqleditor/completion.h"

#include "schema/expression.h"
#include "schema/sqltokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqleditor {

namespace {

using schema::SqlToken;
using Kind = SqlToken::Kind;

bool sameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// What is before the cursor, and the names of the statement around it.
class Place
{
public:
    Place(const QString &sql, qsizetype cursor)
        : m_sql(sql)
    {
        addTokens(schema::sqlTokens(sql), 0, cursor);
    }

    /// Nothing is typed in a text or a comment.
    [[nodiscard]] bool isCode() const { return m_isCode; }
    [[nodiscard]] qsizetype begin(qsizetype cursor) const { return m_typed ? m_typed->begin : cursor; }
    /// Without the quote at its beginning.
    [[nodiscard]] QString typed(qsizetype cursor) const
    {
        if (!m_typed)
            return {};
        const QString text = m_sql.mid(m_typed->begin, cursor - m_typed->begin);
        return m_typed->kind == Kind::QuotedName ? text.mid(1) : text;
    }
    [[nodiscard]] bool isQuoted() const { return m_typed && m_typed->kind == Kind::QuotedName; }
    /// The name before the dot before the cursor; empty: there is none.
    [[nodiscard]] QString owner() const
    {
        if (m_before.size() < 2 || !isSymbol(m_before.last(), u'.'))
            return {};
        const SqlToken &token = m_before.at(m_before.size() - 2);
        return isName(token) ? schema::nameOf(token, m_sql) : QString();
    }
    [[nodiscard]] bool isAfterDot() const { return !m_before.isEmpty() && isSymbol(m_before.last(), u'.'); }
    /// A name of a table or view is next.
    [[nodiscard]] bool wantsTable() const
    {
        static const QSet<QString> words{u"from"_s, u"join"_s, u"into"_s, u"update"_s, u"table"_s, u"references"_s};
        return !m_before.isEmpty() && m_before.last().kind == Kind::Word
               && words.contains(schema::nameOf(m_before.last(), m_sql).toLower());
    }
    /// Names of the statement in the order of the text, with what follows: for aliases.
    [[nodiscard]] QList<QPair<QString, QString>> names() const
    {
        QList<QPair<QString, QString>> result;
        for (qsizetype i = 0; i < m_statement.size(); ++i) {
            if (!isName(m_statement.at(i)))
                continue;
            qsizetype next = i + 1;
            if (next < m_statement.size() && sameName(schema::nameOf(m_statement.at(next), m_sql), u"as"_s))
                ++next;
            const bool isAlias = next < m_statement.size() && isName(m_statement.at(next));
            result.append({schema::nameOf(m_statement.at(i), m_sql),
                           isAlias ? schema::nameOf(m_statement.at(next), m_sql) : QString()});
        }
        return result;
    }

private:
    [[nodiscard]] static bool isName(const SqlToken &token)
    {
        return token.kind == Kind::Word || token.kind == Kind::QuotedName;
    }
    [[nodiscard]] bool isSymbol(const SqlToken &token, QChar symbol) const
    {
        return token.kind == Kind::Symbol && m_sql.at(token.begin) == symbol;
    }

    /// CREATE [TEMP] TRIGGER, whose body has semicolons of its own.
    [[nodiscard]] bool isTrigger() const
    {
        const auto isWord = [this](qsizetype at, const QString &word) {
            return at < m_statement.size()
                   && sameName(m_sql.mid(m_statement.at(at).begin, word.size() + 1).trimmed(), word);
        };
        return isWord(0, u"create"_s) && (isWord(1, u"trigger"_s) || isWord(2, u"trigger"_s));
    }

    void addTokens(const QList<SqlToken> &tokens, qsizetype shift, qsizetype cursor)
    {
        for (SqlToken token : tokens) {
            token.begin += shift;
            token.end += shift;
            const bool isInside = token.begin < cursor && cursor <= token.end;
            const bool isBody = token.kind == Kind::String && m_sql.at(token.begin) == u'$';
            if (isBody) {
                const qsizetype opening = m_sql.indexOf(u'$', token.begin + 1) + 1;
                const QString tag = m_sql.mid(token.begin, opening - token.begin);
                const bool isClosed
                    = token.end - opening >= tag.size() && m_sql.mid(token.end - tag.size(), tag.size()) == tag;
                const qsizetype end = isClosed ? token.end - tag.size() : token.end;
                addTokens(schema::sqlTokens(m_sql.mid(opening, end - opening)), opening, cursor);
                continue;
            }
            if (isInside && (token.kind == Kind::String || token.kind == Kind::Comment)) {
                // Behind the closing quote, and in the line below a comment, is code again.
                m_isCode = token.kind == Kind::String && cursor == token.end && token.end - token.begin > 1
                           && m_sql.at(token.end - 1) == u'\'';
                continue;
            }
            if (token.kind == Kind::Space || token.kind == Kind::Comment)
                continue;
            if (isSymbol(token, u';')) {
                if (token.end > cursor)
                    break;
                // In a body the table of the trigger around it goes on to be of use.
                m_before.clear();
                if (shift == 0 && !isTrigger())
                    m_statement.clear();
                continue;
            }
            if (isInside && isName(token))
                m_typed = token;
            else if (isInside && token.kind == Kind::Number)
                m_isCode = false;
            else if (token.end <= cursor)
                m_before.append(token);
            if (!(isInside && isName(token)))
                m_statement.append(token);
        }
    }

    const QString &m_sql;
    QList<SqlToken> m_before;
    QList<SqlToken> m_statement;
    std::optional<SqlToken> m_typed;
    bool m_isCode = true;
};

class Offer
{
public:
    Offer(const QString &typed, bool isQuoted)
        : m_typed(typed)
        , m_isQuoted(isQuoted)
    {
    }

    void addName(const QString &name)
    {
        add(name, m_isQuoted ? u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"' : schema::quotedWhereNeeded(name));
    }
    void addNames(QStringList names)
    {
        names.sort(Qt::CaseInsensitive);
        for (const QString &name : std::as_const(names))
            addName(name);
    }
    /// As it is being typed: capitals unless small letters were.
    void addWords(const QStringList &words)
    {
        const bool isSmall = !m_typed.isEmpty() && m_typed == m_typed.toLower();
        for (const QString &word : words)
            add(word, isSmall ? word : word.toUpper());
    }
    void addFunctions(const QStringList &names)
    {
        for (const QString &name : names)
            add(name, name);
    }

    [[nodiscard]] QStringList words() const { return m_words; }

private:
    void add(const QString &name, const QString &word)
    {
        if (m_words.size() >= mostOffered || !name.startsWith(m_typed, Qt::CaseInsensitive) || m_seen.contains(word))
            return;
        m_seen.insert(word);
        m_words.append(word);
    }

    QString m_typed;
    bool m_isQuoted;
    QStringList m_words;
    QSet<QString> m_seen;
};

QStringList columnsOf(const schema::Table &table)
{
    QStringList names;
    for (const schema::Column &column : table.columns)
        names.append(column.name);
    return names;
}

/// Everything in the namespace that can be named in SQL; a null id: in all of them.
QStringList namesIn(const schema::Schema &schema, ObjectId space, bool relationsAlone)
{
    QStringList names;
    const auto add = [&](const auto &list) {
        for (const auto &object : list) {
            if (space.isNull() || object->namespaceId == space)
                names.append(object->name);
        }
    };
    add(schema.tables);
    add(schema.views);
    if (relationsAlone)
        return names;
    add(schema.enums);
    add(schema.sequences);
    for (const Box<schema::OtherObject> &object : schema.otherObjects) {
        const bool isNamed = object->kind == "function"_L1 || object->kind == "procedure"_L1
                             || object->kind == "aggregate"_L1 || object->kind == "virtual table"_L1
                             || object->kind == "foreign table"_L1 || object->kind == "domain"_L1
                             || object->kind.endsWith(" type"_L1);
        if (isNamed && (space.isNull() || object->namespaceId == space))
            names.append(object->name.section(u'(', 0, 0));
    }
    return names;
}

/// The tables that the statement speaks of, by the names that stand for them in it.
QHash<QString, const schema::Table *> tablesOf(const Place &place, const schema::Schema &schema)
{
    QHash<QString, const schema::Table *> byName;
    for (const Box<schema::Table> &table : schema.tables)
        byName.insert(table->name.toLower(), &*table);
    QHash<QString, const schema::Table *> result;
    for (const auto &[name, alias] : place.names()) {
        const schema::Table *table = byName.value(name.toLower());
        if (!table)
            continue;
        result.insert(name.toLower(), table);
        if (!alias.isEmpty())
            result.insert(alias.toLower(), table);
        // The rows of a trigger.
        for (const QString &row : {u"new"_s, u"old"_s, u"excluded"_s}) {
            if (!result.contains(row))
                result.insert(row, table);
        }
    }
    return result;
}

} // namespace

Completion completionAt(const QString &sql, qsizetype cursor, const schema::Schema &schema, const dialect::Words &words)
{
    const Place place(sql, cursor);
    if (!place.isCode())
        return {cursor, {}};
    Offer offer(place.typed(cursor), place.isQuoted());
    const QHash<QString, const schema::Table *> tables = tablesOf(place, schema);
    if (place.isAfterDot()) {
        const QString owner = place.owner();
        const auto space = std::find_if(schema.namespaces.cbegin(), schema.namespaces.cend(),
                                        [&](const schema::Namespace &one) { return sameName(one.name, owner); });
        if (const schema::Table *table = tables.value(owner.toLower()))
            offer.addNames(columnsOf(*table));
        else if (space != schema.namespaces.cend())
            offer.addNames(namesIn(schema, space->id, false));
        return {place.begin(cursor), offer.words()};
    }
    if (place.wantsTable()) {
        offer.addNames(namesIn(schema, {}, true));
    } else {
        QStringList columns;
        for (const schema::Table *table : tables)
            columns += columnsOf(*table);
        offer.addNames(columns);
        offer.addNames(namesIn(schema, {}, false));
        if (!place.isQuoted()) {
            offer.addFunctions(words.functions);
            offer.addWords(words.keywords);
            offer.addFunctions(words.types);
        }
    }
    QStringList spaces;
    for (const schema::Namespace &one : schema.namespaces)
        spaces.append(one.name);
    offer.addNames(spaces);
    return {place.begin(cursor), offer.words()};
}

} // namespace relvar::sqleditor
