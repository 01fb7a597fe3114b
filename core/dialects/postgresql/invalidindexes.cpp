// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/invalidindexes.h"

#include "dialects/postgresql/quoting.h"
#include "dialects/postgresql/scripttree.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QString nameOf(const TreeNode &relation)
{
    const QString space = relation["schemaname"].text();
    return (space.isEmpty() ? QString() : quoteIdentifier(space) + u'.') + quoteIdentifier(relation["relname"].text());
}

/// REINDEX (CONCURRENTLY) and REINDEX … CONCURRENTLY come to the same parameter.
bool isConcurrent(const TreeNode &reindex)
{
    for (const TreeNode parameter : reindex["params"]) {
        if (parameter.as("DefElem")["defname"].word() == "concurrently")
            return true;
    }
    return reindex["concurrent"].flag();
}

struct Sought
{
    /// An expression for the table's oid.
    QString table;
    /// A condition on the name of the index, pg_class c.
    QString names;
    bool isInTheWay = false;
};

std::optional<Sought> soughtFor(const QString &statement)
{
    if (!statement.contains("CONCURRENTLY"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    ScriptTree tree;
    if (!tree.parse(statement.toUtf8()).words.isEmpty())
        return std::nullopt;
    const TreeNode node = tree.root()["stmts"].first()["stmt"];
    const QString class_ = u"pg_catalog.to_regclass(%1)"_s;
    if (const TreeNode index = node.as("IndexStmt"); index["concurrent"].flag() && !index["idxname"].isNull()) {
        return Sought{.table = class_.arg(quoteLiteral(nameOf(index["relation"]))),
                      .names = u"c.relname = "_s + quoteLiteral(index["idxname"].text()),
                      .isInTheWay = true};
    }
    const TreeNode reindex = node.as("ReindexStmt");
    if (reindex["relation"].isNull() || !isConcurrent(reindex))
        return std::nullopt;
    const QString relation = class_.arg(quoteLiteral(nameOf(reindex["relation"])));
    const QString endings = uR"(c.relname ~ '_cc(new|old)[0-9]*$')"_s;
    if (reindex["kind"].word() == "REINDEX_OBJECT_TABLE")
        return Sought{relation, endings, false};
    return Sought{u"(SELECT x.indrelid FROM pg_catalog.pg_index x WHERE x.indexrelid = %1)"_s.arg(relation), endings,
                  false};
}

} // namespace

Result<QList<dialect::Leftover>> leftoversOf(database::Connection &connection, const QString &statement)
{
    const std::optional<Sought> sought = soughtFor(statement);
    if (!sought)
        return QList<dialect::Leftover>();
    // Who builds an index keeps this lock on the table from the beginning to the end; so does VACUUM.
    const QString sql = u"SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_index i "
                        "JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid "
                        "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                        "WHERE i.indrelid = "_s
                        + sought->table + u" AND "_s + sought->names
                        + u" AND NOT i.indisvalid AND c.relkind = 'i' "
                          "AND NOT EXISTS (SELECT FROM pg_catalog.pg_locks l "
                          "JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid "
                          "WHERE l.relation = i.indrelid AND l.mode = 'ShareUpdateExclusiveLock' AND l.granted "
                          "AND l.pid <> pg_catalog.pg_backend_pid() AND a.backend_type <> 'autovacuum worker') "
                          "ORDER BY 1"_s;
    return connection.query(sql).map([&](const database::ResultSet &answer) {
        QList<dialect::Leftover> leftovers;
        for (const QVariantList &row : answer.rows) {
            const QString name = row.at(0).toString();
            leftovers.append({name, u"DROP INDEX CONCURRENTLY "_s + name, sought->isInTheWay});
        }
        return leftovers;
    });
}

} // namespace relvar::postgresql
