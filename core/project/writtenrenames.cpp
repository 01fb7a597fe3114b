// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/writtenrenames.h"

#include "schema/sqltokens.h"

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using diff::Rename;
using schema::SqlToken;

namespace {

bool sameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// The words and names of one statement, without spaces and comments.
class Words
{
public:
    Words(const QList<SqlToken> &tokens, const QString &text)
        : m_tokens(tokens)
        , m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_tokens.size(); }

    /// Steps over the word when it comes next.
    bool take(QLatin1StringView word)
    {
        if (atEnd() || m_tokens.at(m_position).kind != SqlToken::Kind::Word || !sameName(text(), word))
            return false;
        ++m_position;
        return true;
    }

    /// A name; empty when none comes next.
    QString takeName()
    {
        if (atEnd())
            return {};
        const SqlToken &token = m_tokens.at(m_position);
        if (token.kind != SqlToken::Kind::Word && token.kind != SqlToken::Kind::QuotedName)
            return {};
        ++m_position;
        return nameOf(token, m_text);
    }

    /// "sales.orders".
    QString takePath()
    {
        QString path = takeName();
        while (!path.isEmpty() && !atEnd() && text() == "."_L1) {
            ++m_position;
            path += u'.' + takeName();
        }
        return path;
    }

private:
    [[nodiscard]] QString text() const
    {
        const SqlToken &token = m_tokens.at(m_position);
        return m_text.mid(token.begin, token.end - token.begin);
    }

    QList<SqlToken> m_tokens;
    const QString &m_text;
    qsizetype m_position = 0;
};

/// Puts renames that follow each other into one.
class Chain
{
public:
    void renameObject(Rename::Kind kind, const QString &from, const QString &to)
    {
        if (from.isEmpty() || to.isEmpty())
            return;
        for (Entry &part : m_parts) {
            if (kind == Rename::Kind::TableOrColumn && sameName(part.table, from))
                part.table = to;
        }
        rename(m_objects, {{}, {}, from, to, kind});
    }

    void renamePart(Rename::Kind kind, const QString &table, const QString &from, const QString &to)
    {
        if (table.isEmpty() || from.isEmpty() || to.isEmpty())
            return;
        const auto found = std::find_if(m_objects.cbegin(), m_objects.cend(), [&](const Entry &object) {
            return object.kind == Rename::Kind::TableOrColumn && sameName(object.to, table);
        });
        rename(m_parts, {found == m_objects.cend() ? table : found->from, table, from, to, kind});
    }

    [[nodiscard]] QList<Rename> take() const
    {
        QList<Rename> renames;
        for (const Entry &object : m_objects)
            renames.append({object.from, object.to, object.kind});
        for (const Entry &part : m_parts)
            renames.append({part.tableBefore + u'.' + part.from, part.table + u'.' + part.to, part.kind});
        renames.removeIf([](const Rename &rename) { return rename.from == rename.to; });
        return renames;
    }

private:
    struct Entry
    {
        QString tableBefore;
        QString table;
        QString from;
        QString to;
        Rename::Kind kind;
    };

    static void rename(QList<Entry> &entries, const Entry &entry)
    {
        for (Entry &known : entries) {
            if (known.kind == entry.kind && sameName(known.table, entry.table) && sameName(known.to, entry.from)) {
                known.to = entry.to;
                return;
            }
        }
        entries.append(entry);
    }

    QList<Entry> m_objects;
    QList<Entry> m_parts;
};

QString inSchemaOf(const QString &path, const QString &name)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? name : path.left(dot + 1) + name;
}

void readTable(Words words, Chain *chain)
{
    static_cast<void>(words.take("IF"_L1) && words.take("EXISTS"_L1));
    words.take("ONLY"_L1);
    const QString table = words.takePath();
    if (words.take("SET"_L1) && words.take("SCHEMA"_L1)) {
        chain->renameObject(Rename::Kind::TableOrColumn, table,
                            words.takeName() + u'.' + table.mid(table.lastIndexOf(u'.') + 1));
        return;
    }
    if (!words.take("RENAME"_L1))
        return;
    if (words.take("TO"_L1)) {
        chain->renameObject(Rename::Kind::TableOrColumn, table, inSchemaOf(table, words.takeName()));
        return;
    }
    const bool isConstraint = words.take("CONSTRAINT"_L1);
    if (!isConstraint)
        words.take("COLUMN"_L1);
    const QString from = words.takeName();
    if (words.take("TO"_L1))
        chain->renamePart(isConstraint ? Rename::Kind::Constraint : Rename::Kind::TableOrColumn, table, from,
                          words.takeName());
}

void readObject(Words words, Rename::Kind kind, Chain *chain)
{
    static_cast<void>(words.take("IF"_L1) && words.take("EXISTS"_L1));
    const QString path = words.takePath();
    if (words.take("RENAME"_L1) && words.take("TO"_L1))
        chain->renameObject(kind, path, inSchemaOf(path, words.takeName()));
}

void readStatement(Words words, Chain *chain)
{
    if (!words.take("ALTER"_L1))
        return;
    if (words.take("TABLE"_L1))
        readTable(words, chain);
    else if (words.take("VIEW"_L1) || (words.take("MATERIALIZED"_L1) && words.take("VIEW"_L1)))
        readObject(words, Rename::Kind::View, chain);
    else if (words.take("TYPE"_L1))
        readObject(words, Rename::Kind::Type, chain);
    else if (words.take("SEQUENCE"_L1))
        readObject(words, Rename::Kind::Sequence, chain);
    else if (words.take("SCHEMA"_L1))
        readObject(words, Rename::Kind::Namespace, chain);
}

} // namespace

QList<Rename> writtenRenames(const QList<migration::MigrationFile> &files)
{
    Chain chain;
    for (const migration::MigrationFile &file : files) {
        const QString &text = file.up.sql;
        QList<SqlToken> statement;
        const QList<SqlToken> tokens = schema::sqlTokens(text);
        for (const SqlToken &token : tokens) {
            if (token.kind == SqlToken::Kind::Space || token.kind == SqlToken::Kind::Comment)
                continue;
            if (token.kind == SqlToken::Kind::Symbol && text.at(token.begin) == u';') {
                readStatement(Words(statement, text), &chain);
                statement.clear();
            } else {
                statement.append(token);
            }
        }
        readStatement(Words(statement, text), &chain);
    }
    return chain.take();
}

} // namespace relvar::project
