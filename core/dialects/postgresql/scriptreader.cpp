// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/scriptreader.h"

#include "dialects/postgresql/scriptreaders.h"
#include "dialects/postgresql/split.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

using Reader = void (*)(ScriptSchema &, const ScriptStatement &);

const QHash<QByteArrayView, Reader> &readers()
{
    static const QHash<QByteArrayView, Reader> readers{
        {"CreateStmt", readCreateTable},
        {"IndexStmt", readIndex},
        {"CreateSeqStmt", readSequence},
        {"AlterSeqStmt", readAlterSequence},
        {"AlterTableStmt", readAlterTable},
        {"ViewStmt", readView},
        {"CreateTableAsStmt", readMaterializedView},
        {"RefreshMatViewStmt", readRefresh},
        {"CreateTrigStmt", readTrigger},
        {"RuleStmt", readRule},
        {"CreatePolicyStmt", readPolicy},
        {"CreateStatsStmt", readStatistics},
        {"AlterStatsStmt", readAlterStatistics},
        {"CreateEnumStmt", readEnum},
        {"AlterEnumStmt", readAlterEnum},
        {"CreateDomainStmt", readDomain},
        {"AlterDomainStmt", readAlterDomain},
        {"CompositeTypeStmt", readComposite},
        {"CreateRangeStmt", readRange},
        {"CreateFunctionStmt", readFunction},
        {"DefineStmt", readDefine},
        {"CreateCastStmt", readCast},
        {"CreateSchemaStmt", readCreateSchema},
        {"CreateExtensionStmt", readExtension},
        {"CreateEventTrigStmt", readEventTrigger},
        {"AlterEventTrigStmt", readAlterEventTrigger},
        {"CreateFdwStmt", readForeignWrapper},
        {"CreateForeignServerStmt", readServer},
        {"CreateForeignTableStmt", readForeignTable},
        {"CreatePublicationStmt", readPublication},
        {"AlterPublicationStmt", readAlterPublication},
        {"AlterTSConfigurationStmt", readTextSearchMapping},
        {"CommentStmt", readComment},
        {"DropStmt", readDrop},
        {"RenameStmt", readRename},
        {"AlterObjectSchemaStmt", readSetSchema},
        {"AlterOwnerStmt", readOwner},
        {"GrantStmt", readGrant},
        {"AlterDefaultPrivilegesStmt", readDefaultPrivileges},
    };
    return readers;
}

/// Why a statement of a kind without a reader is left out; nothing when it changes no schema.
QString whyNot(QByteArrayView kind)
{
    static const QList<QByteArrayView> harmless{
        "TransactionStmt", "InsertStmt", "UpdateStmt",      "DeleteStmt",     "CopyStmt",  "TruncateStmt",
        "VacuumStmt",      "LockStmt",   "ConstraintsSetStmt", "CheckPointStmt", "NotifyStmt", "ExplainStmt",
        "VariableShowStmt", "DiscardStmt", "ReindexStmt",    "ClusterStmt",    "ListenStmt", "UnlistenStmt",
        // The database that what follows is in.
        "CreatedbStmt", "DropdbStmt"};
    if (harmless.contains(kind))
        return {};
    if (kind == "DoStmt")
        return u"it runs code, whose effects only a server knows"_s;
    if (kind == "CallStmt" || kind == "ExecuteStmt" || kind == "PrepareStmt")
        return u"it runs a procedure or a prepared statement, whose effects only a server knows"_s;
    if (kind == "AlterDatabaseStmt" || kind == "AlterDatabaseSetStmt")
        return u"it is about a database, not what is in it"_s;
    if (kind == "CreateRoleStmt" || kind == "AlterRoleStmt" || kind == "DropRoleStmt" || kind == "GrantRoleStmt"
        || kind == "AlterRoleSetStmt")
        return u"roles belong to the server, not to the database"_s;
    if (kind == "CreateUserMappingStmt" || kind == "CreateSubscriptionStmt")
        return u"its options may hold a password; it is left alone"_s;
    return u"not read; it is left alone"_s;
}

bool isDumpHeader(const QByteArray &script)
{
    const QByteArray head = script.left(2000);
    return head.contains("-- PostgreSQL database dump") || head.contains("-- PostgreSQL database cluster dump");
}

class ScriptReading
{
public:
    ScriptReading(const QByteArray &sql, bool isQualified)
        : m_sql(sql)
        , m_schema(isQualified)
    {
    }

    void read()
    {
        for (StatementScan scan(m_sql); scan.next() && !m_isOver;) {
            m_tokens = scan.tokens();
            m_notSql = scan.notSql();
            const qsizetype begin = m_tokens.isEmpty() ? m_sql.size() : m_tokens.constFirst().begin;
            for (const Range &range : std::as_const(m_notSql)) {
                if (range.begin < begin)
                    readPsqlLine(range);
            }
            if (!m_tokens.isEmpty() && !m_isOver)
                readStatement(0, m_tokens.size());
            for (const Range &range : std::as_const(m_notSql)) {
                if (range.begin > begin)
                    readPsqlLine(range);
            }
        }
    }

    ScriptSchema &schema() { return m_schema; }

private:
    bool isWord(qsizetype token, QByteArrayView word) const
    {
        return token < m_tokens.size() && postgresql::isWord(m_tokens.at(token), m_sql, word);
    }

    /// Data, settings and so on are told by their first word: to parse them would take most of the time.
    bool skip(qsizetype first)
    {
        if (isWord(first, "INSERT") || isWord(first, "COPY")) {
            m_schema.hasRows = true;
            return true;
        }
        return isWord(first, "BEGIN") || isWord(first, "COMMIT") || isWord(first, "ANALYZE") || isWord(first, "LOCK");
    }

    /// Of a byte behind all that were asked for before, or in the same statement.
    int lineOf(qsizetype byte)
    {
        const auto from = m_sql.cbegin() + std::min(m_counted, byte);
        const auto to = m_sql.cbegin() + std::max(m_counted, byte);
        const int between = static_cast<int>(std::count(from, to, '\n'));
        m_line += byte < m_counted ? -between : between;
        m_counted = byte;
        return m_line;
    }

    /// Lines of psql that bring in more than this script holds, or lead elsewhere; data without an end.
    void readPsqlLine(const Range &range)
    {
        const QByteArrayView text = QByteArrayView(m_sql).sliced(range.begin, range.end - range.begin);
        if (!text.startsWith('\\')) {
            if (range.end == m_sql.size() && !text.endsWith("\\.") && !text.trimmed().endsWith("\n\\."))
                m_schema.report(lineOf(range.begin), u"COPY"_s, u"its rows have no end: the file is cut off"_s);
            return;
        }
        const QByteArray line = text.first(std::min<qsizetype>(text.size(), 200)).trimmed().toByteArray();
        const QByteArray command = line.left(line.indexOf(' ')).trimmed();
        static const QByteArrayList including{"\\i", "\\ir", "\\include", "\\include_relative"};
        const auto report = [&](const QString &why) {
            m_schema.report(lineOf(range.begin), QString::fromUtf8(line), why);
        };
        if (including.contains(command)) {
            report(u"what it brings in is not part of this file"_s);
        } else if (command == "\\if") {
            report(u"conditions of psql are not followed; both sides are read"_s);
        } else if (command == "\\gexec") {
            report(u"it runs what a query answers, which only a server knows"_s);
        } else if ((command == "\\connect" || command == "\\c") && m_schema.hasObjects()) {
            report(u"what follows belongs to another database; it is left out"_s);
            m_isOver = true;
        }
    }

    /// The text between two bytes, with spaces for what is no SQL.
    QByteArray sqlBetween(qsizetype begin, qsizetype end) const
    {
        QByteArray sql = m_sql.mid(begin, end - begin);
        for (const Range &range : m_notSql) {
            for (qsizetype at = std::max(range.begin, begin); at < std::min(range.end, end); ++at) {
                if (sql.at(at - begin) != '\n')
                    sql[at - begin] = ' ';
            }
        }
        return sql;
    }

    void readStatement(qsizetype first, qsizetype last)
    {
        if (skip(first))
            return;
        const qsizetype begin = m_tokens.at(first).begin;
        const int line = lineOf(begin);
        const QByteArray sql = sqlBetween(begin, m_tokens.at(last - 1).end);
        const ScriptTree::Failure failure = m_tree.parse(sql);
        if (!failure.words.isEmpty()) {
            const int inside = static_cast<int>(std::count(sql.cbegin(), sql.cbegin() + failure.position, '\n'));
            m_schema.report(line + inside, QString::fromUtf8(sql.left(60)).simplified(),
                            u"the parser does not understand it: %1"_s.arg(failure.words));
            return;
        }
        QList<Token> tokens = m_tokens.mid(first, last - first);
        for (Token &token : tokens) {
            token.begin -= begin;
            token.end -= begin;
        }
        const ScriptStatement statement(sql, std::move(tokens), line, m_tree);
        const QByteArrayView kind = statement.kind();
        if (kind == "VariableSetStmt")
            readSetting(statement);
        else if (kind == "SelectStmt")
            readQuery(statement);
        else if (const Reader reader = readers().value(kind))
            reader(m_schema, statement);
        else if (const QString reason = whyNot(kind); !reason.isEmpty())
            m_schema.report(line, statement.text(0, 5).simplified(), reason);
        if (kind == "CreateSchemaStmt" && !statement.node()["schemaElts"].isNull())
            readElements(statement.node()["schemaname"].text(), first, last);
    }

    /// CREATE SCHEMA name CREATE TABLE … CREATE VIEW …: a statement each, with the schema in front of its search path.
    void readElements(const QString &space, qsizetype first, qsizetype last)
    {
        const QStringList before = m_searchPath;
        setSearchPath(QStringList{space} + before);
        int depth = 0;
        qsizetype begin = first;
        for (qsizetype at = first + 1; at <= last; ++at) {
            if (at < last) {
                const Token &token = m_tokens.at(at);
                depth += isSymbol(token, m_sql, '(') ? 1 : isSymbol(token, m_sql, ')') ? -1 : 0;
                if (depth > 0 || !(isWord(at, "CREATE") || isWord(at, "GRANT")))
                    continue;
            }
            if (begin != first)
                readStatement(begin, at);
            begin = at;
        }
        setSearchPath(before);
    }

    void setSearchPath(const QStringList &path)
    {
        m_searchPath = path;
        m_schema.setSearchPath(path);
    }

    void readSetting(const ScriptStatement &statement)
    {
        const TreeNode node = statement.node();
        if (node["name"].word() != "search_path")
            return;
        QStringList path;
        for (const TreeNode value : node["args"])
            path.append(value["A_Const"]["sval"]["sval"].text());
        if (node["kind"].word() != "VAR_SET_VALUE")
            path = {u"public"_s};
        path.removeAll(u"$user"_s);
        setSearchPath(path);
    }

    void readQuery(const ScriptStatement &statement)
    {
        if (!statement.node()["intoClause"].isNull()) {
            m_schema.report(statement.line(), u"SELECT … INTO"_s, u"what columns the query gives, only a server knows"_s);
            return;
        }
        QList<TreeNode> calls;
        collectCalls(statement.node(), calls);
        for (const TreeNode &call : std::as_const(calls)) {
            const QStringList names = call["funcname"].names();
            const QString name = names.constLast();
            const QString space = names.size() > 1 ? names.constFirst() : QString();
            if (name == u"set_config" && (space.isEmpty() || space == u"pg_catalog")) {
                readSetConfig(call);
                continue;
            }
            if (name == u"setval")
                m_schema.hasRows = true;
            static const QStringList harmless{u"setval"_s, u"nextval"_s, u"currval"_s, u"now"_s,   u"version"_s,
                                              u"count"_s,  u"max"_s,     u"min"_s,     u"sum"_s,   u"coalesce"_s,
                                              u"lower"_s,  u"upper"_s,   u"concat"_s,  u"format"_s};
            if (space == u"pg_catalog" || (space.isEmpty() && harmless.contains(name)))
                continue;
            m_schema.report(statement.line(), u"SELECT "_s + names.join(u'.'),
                            u"it calls a function, whose effects only a server knows"_s);
            return;
        }
    }

    static void collectCalls(const TreeNode &node, QList<TreeNode> &calls)
    {
        for (const TreeNode child : node) {
            if (child.key() == "FuncCall")
                calls.append(child);
            collectCalls(child, calls);
        }
    }

    void readSetConfig(const TreeNode &call)
    {
        const TreeNode setting = call["args"].first();
        if (setting["A_Const"]["sval"]["sval"].text() != u"search_path")
            return;
        QStringList path;
        const QStringList written = setting.next()["A_Const"]["sval"]["sval"].text().split(u',', Qt::SkipEmptyParts);
        for (const QString &name : written)
            path.append(name.trimmed().remove(u'"'));
        setSearchPath(path);
    }

    const QByteArray &m_sql;
    /// Of the statement that is being read.
    QList<Token> m_tokens;
    QList<Range> m_notSql;
    qsizetype m_counted = 0;
    int m_line = 1;
    bool m_isOver = false;
    ScriptSchema m_schema;
    ScriptTree m_tree;
    QStringList m_searchPath{u"public"_s};
};

/// Whether the server would print names with their schemas: public is not the only one.
bool needsSchemas(const QList<schema::Namespace> &spaces)
{
    return spaces.size() != 1 || spaces.constFirst().name != u"public";
}

/// A guess that costs no scan: a wrong one costs a second reading.
bool mayMakeSchemas(const QByteArray &script)
{
    return script.contains("CREATE SCHEMA") || script.contains("create schema");
}

} // namespace

dialect::ScriptSnapshot readScript(const QByteArray &script)
{
    if (script.contains('\0'))
        return readScript(QByteArray(script).replace('\0', ' '));
    const bool isEnded = script.contains("-- PostgreSQL database dump complete")
                         || script.contains("-- PostgreSQL database cluster dump complete");
    const bool isBegun = isDumpHeader(script);
    const QByteArray from = "-- Dumped from database version ";
    const qsizetype dumped = script.left(2000).indexOf(from);
    const int version = dumped < 0 ? 0 : script.mid(dumped + from.size(), 2).toInt();
    // How names are printed depends on the schemas that there are in the end.
    bool isQualified = mayMakeSchemas(script);
    for (int attempt = 0;; ++attempt) {
        ScriptReading reading(script, isQualified);
        reading.schema().majorVersion = version;
        reading.read();
        if (const bool isNeeded = needsSchemas(reading.schema().namespaces); isNeeded != isQualified && attempt == 0) {
            isQualified = isNeeded;
            continue;
        }
        const bool isDump = isBegun || isEnded;
        return {reading.schema().snapshot(isDump), isDump, isBegun && !isEnded};
    }
}

} // namespace relvar::postgresql
