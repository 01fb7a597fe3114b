// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/parsetable.h"

#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/tokenreader.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

/// `name`, or `schema.name`: the last name counts.
QString qualifiedName(TokenReader &reader)
{
    QString name = reader.expectName();
    if (reader.take(u'.'))
        name = reader.expectName();
    return name;
}

/// ON CONFLICT word
QString conflictClause(TokenReader &reader)
{
    if (!reader.take("ON"_L1, "CONFLICT"_L1))
        return {};
    return reader.expectName().toUpper();
}

/// One item of a list of keys: expression [COLLATE name] [ASC | DESC].
ParsedKeyPart keyPart(TokenReader &reader)
{
    ParsedKeyPart part;
    const qsizetype first = reader.position();
    const qsizetype count = reader.skipItem();
    if (reader.failed() || count == 0) {
        reader.fail(u"a column or an expression"_s);
        return part;
    }
    qsizetype last = first + count - 1;
    if (last > first && (reader.at(last).isWord("ASC"_L1) || reader.at(last).isWord("DESC"_L1))) {
        part.descending = reader.at(last).isWord("DESC"_L1);
        --last;
    }
    if (last >= first + 2 && reader.at(last - 1).isWord("COLLATE"_L1)) {
        part.collation = reader.at(last).name();
        last -= 2;
    }
    part.expression = reader.textOf(first, last);
    if (first == last && reader.at(first).isName())
        part.name = reader.at(first).name();
    return part;
}

QList<ParsedKeyPart> keyParts(TokenReader &reader)
{
    QList<ParsedKeyPart> parts;
    reader.expect(u'(');
    do {
        parts.append(keyPart(reader));
    } while (reader.take(u','));
    reader.expect(u')');
    return parts;
}

QStringList nameList(TokenReader &reader)
{
    QStringList names;
    reader.expect(u'(');
    do {
        names.append(reader.expectName());
        // An old grammar allowed COLLATE and an order here, and stored texts still have them.
        if (reader.take("COLLATE"_L1))
            reader.expectName();
        if (!reader.take("ASC"_L1))
            reader.take("DESC"_L1);
    } while (reader.take(u','));
    reader.expect(u')');
    return names;
}

schema::ReferentialAction referentialAction(TokenReader &reader)
{
    using enum schema::ReferentialAction;
    if (reader.take("CASCADE"_L1))
        return Cascade;
    if (reader.take("RESTRICT"_L1))
        return Restrict;
    if (reader.take("SET"_L1, "NULL"_L1))
        return SetNull;
    if (reader.take("SET"_L1, "DEFAULT"_L1))
        return SetDefault;
    if (!reader.take("NO"_L1, "ACTION"_L1))
        reader.fail(u"an action of a foreign key"_s);
    return NoAction;
}

/// [NOT] DEFERRABLE [INITIALLY {DEFERRED | IMMEDIATE}]; false when it is not there.
bool deferrableClause(TokenReader &reader, ParsedForeignKey &key)
{
    const bool negated = reader.take("NOT"_L1, "DEFERRABLE"_L1);
    if (!negated && !reader.take("DEFERRABLE"_L1))
        return false;
    key.deferrable = !negated;
    key.initiallyDeferred = false;
    if (reader.take("INITIALLY"_L1)) {
        // NOT DEFERRABLE INITIALLY DEFERRED is not deferred: https://www.sqlite.org/foreignkeys.html#fk_deferred
        if (reader.take("DEFERRED"_L1))
            key.initiallyDeferred = key.deferrable;
        else
            reader.expect("IMMEDIATE"_L1);
    }
    return true;
}

/// What follows REFERENCES.
void references(TokenReader &reader, ParsedForeignKey &key)
{
    key.table = reader.expectName();
    if (reader.peek().isSymbol(u'('))
        key.referencedColumns = nameList(reader);
    while (!reader.failed()) {
        if (reader.take("MATCH"_L1)) {
            const QString match = reader.expectName().toUpper();
            key.match = match == "FULL"_L1 || match == "PARTIAL"_L1 ? match : QString();
        } else if (reader.take("ON"_L1, "DELETE"_L1)) {
            key.onDelete = referentialAction(reader);
        } else if (reader.take("ON"_L1, "UPDATE"_L1)) {
            key.onUpdate = referentialAction(reader);
        } else if (reader.take("ON"_L1, "INSERT"_L1)) {
            referentialAction(reader);
        } else {
            break;
        }
    }
    deferrableClause(reader, key);
}

class TableParser
{
public:
    explicit TableParser(const QString &sql)
        : m_reader(sql)
    {
    }

    Result<ParsedTable> parse()
    {
        m_reader.expect("CREATE"_L1);
        if (!m_reader.take("TEMP"_L1))
            m_reader.take("TEMPORARY"_L1);
        m_reader.expect("TABLE"_L1);
        if (m_reader.take("IF"_L1, "NOT"_L1))
            m_reader.expect("EXISTS"_L1);
        m_table.name = qualifiedName(m_reader);
        m_table.nameSpan = m_reader.spanFrom(m_reader.position() - 1);
        m_reader.expect(u'(');
        m_table.body = m_reader.spanFrom(m_reader.position() - 1);
        m_table.body.begin = m_table.body.end;
        column();
        // Between constraints of the table the comma may be missing, between columns it may not.
        while (!m_reader.failed() && !m_reader.take(u')')) {
            const bool comma = m_reader.take(u',');
            const qsizetype first = m_reader.position();
            if (tableConstraint())
                m_table.items.append(m_reader.spanFrom(first));
            else if (!comma || m_hasTableConstraint)
                m_reader.fail(comma ? u"a constraint"_s : u", or )"_s);
            else
                column();
        }
        m_table.body.end = m_reader.spanFrom(m_reader.position() - 1).begin;
        options();
        if (m_reader.failed()) {
            return fail(SqliteError::SyntaxError,
                        text("sqlite", QT_TRANSLATE_NOOP("sqlite", "The definition of the table cannot be read.")),
                        m_reader.complaint());
        }
        return std::move(m_table);
    }

private:
    QString takeConstraintName() { return std::exchange(m_constraintName, {}); }

    /// From its CONSTRAINT name, which counts for the next constraint alone, to the last word read.
    TextSpan constraintSpan()
    {
        const TextSpan span = m_reader.spanFrom(m_constraintBegin);
        m_constraintBegin = m_reader.position();
        return span;
    }

    ParsedPlace placeOfColumn() { return {constraintSpan(), m_table.columns.size()}; }
    ParsedPlace placeOfTable() { return {constraintSpan(), -1}; }

    void column()
    {
        ParsedColumn column;
        const qsizetype first = m_reader.position();
        column.name = m_reader.expectName();
        column.nameSpan = m_reader.spanFrom(first);
        column.type = type(&column.typeSpan);
        m_constraintName.clear();
        m_lastForeignKeyOfColumn = -1;
        m_constraintBegin = m_reader.position();
        while (!m_reader.failed() && columnConstraint(column)) { }
        column.span = m_reader.spanFrom(first);
        m_table.items.append(column.span);
        m_table.columns.append(std::move(column));
    }

    QString type(TextSpan *span)
    {
        *span = m_reader.spanFrom(m_reader.position());
        const qsizetype first = m_reader.position();
        while (m_reader.peek().isName() && !beginsColumnConstraint())
            m_reader.next();
        if (m_reader.position() == first)
            return {};
        if (m_reader.peek().isSymbol(u'('))
            m_reader.expectParenthesised();
        if (m_reader.failed())
            return {};
        *span = m_reader.spanFrom(first);
        // To the letter: a comment in it has its part in the affinity too.
        return m_reader.textOf(first, m_reader.position() - 1);
    }

    bool beginsColumnConstraint() const
    {
        const Token &token = m_reader.peek();
        if (token.kind != TokenKind::Word)
            return false;
        static constexpr QLatin1StringView words[]
            = {"CONSTRAINT"_L1, "PRIMARY"_L1, "NOT"_L1,        "NULL"_L1, "UNIQUE"_L1,    "CHECK"_L1,
               "DEFAULT"_L1,    "COLLATE"_L1, "REFERENCES"_L1, "AS"_L1,   "DEFERRABLE"_L1};
        for (const QLatin1StringView word : words) {
            if (token.isWord(word))
                return true;
        }
        // GENERATED alone may be a word of a type.
        return token.isWord("GENERATED"_L1) && m_reader.peek(1).isWord("ALWAYS"_L1);
    }

    bool columnConstraint(ParsedColumn &column)
    {
        if (m_reader.take("CONSTRAINT"_L1)) {
            m_constraintName = m_reader.expectName();
        } else if (m_reader.take("NOT"_L1, "NULL"_L1)) {
            column.notNull = true;
            column.notNullName = takeConstraintName();
            column.notNullConflict = conflictClause(m_reader);
            column.notNullSpans.append(constraintSpan());
        } else if (m_reader.take("NULL"_L1)) {
            takeConstraintName();
            conflictClause(m_reader);
            constraintSpan();
        } else if (m_reader.take("PRIMARY"_L1, "KEY"_L1)) {
            primaryKeyOf(column);
        } else if (m_reader.take("UNIQUE"_L1)) {
            ParsedKey key{takeConstraintName(), {{column.name, column.name, {}, false}}, {}, {}};
            key.conflict = conflictClause(m_reader);
            key.place = placeOfColumn();
            m_table.uniqueKeys.append(std::move(key));
        } else if (m_reader.take("CHECK"_L1)) {
            ParsedCheck check{takeConstraintName(), m_reader.expectParenthesised(), {}};
            check.place = placeOfColumn();
            m_table.checks.append(std::move(check));
        } else if (m_reader.take("DEFAULT"_L1)) {
            takeConstraintName();
            column.defaultExpression = defaultExpression();
            column.defaultSpans.append(constraintSpan());
        } else if (m_reader.take("COLLATE"_L1)) {
            takeConstraintName();
            column.collation = m_reader.expectName();
            column.collationSpans.append(constraintSpan());
        } else if (m_reader.take("REFERENCES"_L1)) {
            ParsedForeignKey key{.name = takeConstraintName(), .columns = {column.name}};
            references(m_reader, key);
            key.place = placeOfColumn();
            m_lastForeignKeyOfColumn = m_table.foreignKeys.size();
            m_table.foreignKeys.append(std::move(key));
        } else if (m_reader.take("GENERATED"_L1, "ALWAYS"_L1)) {
            // Without the rest these are words of the type, which SQLite takes off it.
            if (m_reader.take("AS"_L1))
                column.generated = generated();
            column.generatedSpans.append(constraintSpan());
        } else if (m_reader.take("AS"_L1)) {
            column.generated = generated();
            column.generatedSpans.append(constraintSpan());
        } else {
            return deferredAfterwards();
        }
        return true;
    }

    /// A DEFERRABLE clause that does not stand right after REFERENCES belongs to the last foreign key of the column.
    bool deferredAfterwards()
    {
        const qsizetype first = m_reader.position();
        ParsedForeignKey nobody;
        ParsedForeignKey &key = m_lastForeignKeyOfColumn >= 0 ? m_table.foreignKeys[m_lastForeignKeyOfColumn] : nobody;
        if (!deferrableClause(m_reader, key))
            return false;
        key.apart.append(m_reader.spanFrom(first));
        m_constraintBegin = m_reader.position();
        return true;
    }

    void primaryKeyOf(const ParsedColumn &column)
    {
        ParsedKey key{takeConstraintName(), {{column.name, column.name, {}, false}}, {}, {}};
        if (!m_reader.take("ASC"_L1))
            key.parts.front().descending = m_reader.take("DESC"_L1);
        key.conflict = conflictClause(m_reader);
        m_table.autoincrement = m_reader.take("AUTOINCREMENT"_L1);
        key.place = placeOfColumn();
        m_table.primaryKey = std::move(key);
    }

    /// One value, a signed number, or an expression in parentheses, which are left out as SQLite leaves them out.
    QString defaultExpression()
    {
        if (m_reader.peek().isSymbol(u'('))
            return m_reader.expectParenthesised();
        const qsizetype first = m_reader.position();
        if (m_reader.peek().isSymbol(u'-') || m_reader.peek().isSymbol(u'+'))
            m_reader.next();
        m_reader.next();
        return m_reader.failed() ? QString() : m_reader.textOf(first, m_reader.position() - 1);
    }

    schema::Generated generated()
    {
        takeConstraintName();
        schema::Generated generated{m_reader.expectParenthesised(), false};
        generated.stored = m_reader.take("STORED"_L1);
        if (!generated.stored)
            m_reader.take("VIRTUAL"_L1);
        return generated;
    }

    /// False when what comes is not a constraint of the table. A name without a constraint is legal.
    bool tableConstraint()
    {
        bool any = false;
        m_constraintBegin = m_reader.position();
        while (m_reader.take("CONSTRAINT"_L1)) {
            m_constraintName = m_reader.expectName();
            any = true;
        }
        if (!any)
            m_constraintName.clear();
        if (m_reader.take("PRIMARY"_L1, "KEY"_L1)) {
            ParsedKey key{takeConstraintName(), {}, {}, {}};
            key.parts = primaryKeyParts();
            key.conflict = conflictClause(m_reader);
            key.place = placeOfTable();
            m_table.primaryKey = std::move(key);
        } else if (m_reader.take("UNIQUE"_L1)) {
            ParsedKey key{takeConstraintName(), {}, {}, {}};
            key.parts = keyParts(m_reader);
            key.conflict = conflictClause(m_reader);
            key.place = placeOfTable();
            m_table.uniqueKeys.append(std::move(key));
        } else if (m_reader.take("CHECK"_L1)) {
            ParsedCheck check{takeConstraintName(), m_reader.expectParenthesised(), {}};
            conflictClause(m_reader);
            check.place = placeOfTable();
            m_table.checks.append(std::move(check));
        } else if (m_reader.take("FOREIGN"_L1, "KEY"_L1)) {
            ParsedForeignKey key{.name = takeConstraintName()};
            key.columns = nameList(m_reader);
            m_reader.expect("REFERENCES"_L1);
            references(m_reader, key);
            key.place = placeOfTable();
            m_table.foreignKeys.append(std::move(key));
        } else {
            m_hasTableConstraint = m_hasTableConstraint || any;
            return any;
        }
        m_hasTableConstraint = true;
        return true;
    }

    /// PRIMARY KEY (a AUTOINCREMENT) is legal in a constraint of the table too.
    QList<ParsedKeyPart> primaryKeyParts()
    {
        QList<ParsedKeyPart> parts = keyParts(m_reader);
        static constexpr auto autoincrement = "AUTOINCREMENT"_L1;
        QString &last = parts.last().expression;
        if (parts.last().name.isEmpty() && last.endsWith(autoincrement, Qt::CaseInsensitive)) {
            last = last.chopped(autoincrement.size()).trimmed();
            const QList<Token> rest = tokenize(last);
            qsizetype count = rest.size();
            if (count > 1 && (rest.at(count - 1).isWord("ASC"_L1) || rest.at(count - 1).isWord("DESC"_L1)))
                parts.last().descending = rest.at(--count).isWord("DESC"_L1);
            if (count == 1 && rest.front().isName())
                parts.last().name = rest.front().name();
            m_table.autoincrement = true;
        }
        return parts;
    }

    void options()
    {
        while (!m_reader.failed() && !m_reader.atEnd() && !m_reader.take(u';')) {
            if (m_reader.take("STRICT"_L1))
                m_table.strict = true;
            else if (m_reader.take("WITHOUT"_L1, "ROWID"_L1))
                m_table.withoutRowid = true;
            else
                m_reader.fail(u"STRICT or WITHOUT ROWID"_s);
            m_reader.take(u',');
        }
    }

    TokenReader m_reader;
    ParsedTable m_table;
    QString m_constraintName;
    qsizetype m_constraintBegin = 0;
    qsizetype m_lastForeignKeyOfColumn = -1;
    bool m_hasTableConstraint = false;
};

} // namespace

Result<ParsedTable> parseCreateTable(const QString &sql)
{
    return TableParser(sql).parse();
}

Result<ParsedIndex> parseCreateIndex(const QString &sql)
{
    TokenReader reader(sql);
    ParsedIndex index;
    reader.expect("CREATE"_L1);
    index.unique = reader.take("UNIQUE"_L1);
    if (index.unique)
        index.uniqueWord = reader.spanFrom(reader.position() - 1);
    reader.expect("INDEX"_L1);
    index.indexWord = reader.spanFrom(reader.position() - 1);
    if (reader.take("IF"_L1, "NOT"_L1))
        reader.expect("EXISTS"_L1);
    index.name = qualifiedName(reader);
    index.nameSpan = reader.spanFrom(reader.position() - 1);
    reader.expect("ON"_L1);
    index.table = reader.expectName();
    const qsizetype open = reader.position();
    index.parts = keyParts(reader);
    index.partsSpan = reader.spanFrom(open);
    index.predicateSpan = {index.partsSpan.end, index.partsSpan.end};
    const qsizetype where = reader.position();
    if (reader.take("WHERE"_L1)) {
        const qsizetype first = reader.position();
        while (!reader.failed() && !reader.atEnd() && !reader.peek().isSymbol(u';'))
            reader.next();
        if (!reader.failed() && reader.position() > first)
            index.predicate = reader.textOf(first, reader.position() - 1);
        index.predicateSpan = reader.spanFrom(where);
    }
    reader.take(u';');
    if (!reader.failed() && !reader.atEnd())
        reader.fail(u"the end"_s);
    if (reader.failed()) {
        return fail(SqliteError::SyntaxError,
                    text("sqlite", QT_TRANSLATE_NOOP("sqlite", "The definition of the index cannot be read.")),
                    reader.complaint());
    }
    return index;
}

} // namespace relvar::sqlite
