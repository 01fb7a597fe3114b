// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/language.h"

#include "base/text.h"
#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/scope.h"
#include "dialects/sqlite/split.h"
#include "dialects/sqlite/tokenizer.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

using dialect::SyntaxError;

/// SQLite's message for a statement that is not over.
const QString incomplete = u"incomplete input"_s;

/// A database in memory that goes with the object. Extensions cannot be loaded into it.
class Workbench
{
public:
    Workbench()
    {
        sqlite3 *opened = nullptr;
        sqlite3_open(":memory:", &opened);
        m_database.reset(opened);
    }

    [[nodiscard]] QString message() const { return QString::fromUtf8(sqlite3_errmsg(m_database.get())); }

    /// Compiles one statement and, with `run`, runs it. Offsets are those of the statement.
    [[nodiscard]] std::optional<SyntaxError> take(const QString &sql, bool run) const
    {
        const QByteArray utf8 = sql.toUtf8();
        sqlite3_stmt *prepared = nullptr;
        int code = sqlite3_prepare_v2(m_database.get(), utf8.constData(), int(utf8.size()) + 1, &prepared, nullptr);
        std::optional<SyntaxError> error;
        if (code != SQLITE_OK) {
            // What is missing is missing at the end.
            const int offset = message() == incomplete ? int(utf8.size()) : errorOffset(m_database.get());
            error = SyntaxError{message(),
                                offset < 0 ? std::optional<qsizetype>() : QString::fromUtf8(utf8.left(offset)).size()};
        } else if (run) {
            do
                code = sqlite3_step(prepared);
            while (code == SQLITE_ROW);
            if (code != SQLITE_DONE)
                error = SyntaxError{message(), {}};
        }
        sqlite3_finalize(prepared);
        return error;
    }

    void forEachRow(const QString &sql, const std::function<void(sqlite3_stmt *)> &visit) const
    {
        const QByteArray utf8 = sql.toUtf8();
        sqlite3_stmt *prepared = nullptr;
        if (sqlite3_prepare_v2(m_database.get(), utf8.constData(), int(utf8.size()) + 1, &prepared, nullptr)
            == SQLITE_OK) {
            while (sqlite3_step(prepared) == SQLITE_ROW)
                visit(prepared);
        }
        sqlite3_finalize(prepared);
    }

private:
    struct Closing
    {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
    };

    std::unique_ptr<sqlite3, Closing> m_database;
};

QString textAt(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)));
}

/// What is about the grammar alone. Everything else depends on what is in the database.
/// https://www.sqlite.org/src/file/src/parse.y, tokenize.c: the only messages that the parser itself makes.
bool isAboutGrammar(const QString &message)
{
    return message.endsWith("syntax error"_L1) || message == incomplete || message.startsWith("unrecognized token"_L1);
}

/// Words of the grammar that are more often names of columns.
const QStringList mostlyNames{u"key"_s, u"action"_s, u"plan"_s, u"query"_s, u"match"_s};

dialect::Words readWords()
{
    dialect::Words words;
    for (int i = 0; i < sqlite3_keyword_count(); ++i) {
        const char *word = nullptr;
        int size = 0;
        if (sqlite3_keyword_name(i, &word, &size) == SQLITE_OK)
            words.keywords.append(QString::fromLatin1(word, size).toLower());
    }
    for (const QString &name : mostlyNames)
        words.keywords.removeAll(name);
    words.keywords.sort();
    words.types = {u"any"_s,      u"bigint"_s,  u"blob"_s,     u"boolean"_s, u"char"_s,      u"date"_s,
                   u"datetime"_s, u"decimal"_s, u"double"_s,   u"float"_s,   u"int"_s,       u"integer"_s,
                   u"numeric"_s,  u"real"_s,    u"smallint"_s, u"text"_s,    u"timestamp"_s, u"varchar"_s};
    words.types.sort();
    // https://www.sqlite.org/pragma.html#pragma_function_list
    Workbench().forEachRow(u"SELECT DISTINCT lower(name) FROM pragma_function_list"_s, [&](sqlite3_stmt *row) {
        const QString name = textAt(row, 0);
        if (!name.isEmpty() && name.at(0).isLetter())
            words.functions.append(name);
    });
    words.functions.sort();
    return words;
}

/// Where the one statement of the text begins; none when there is not exactly one.
std::optional<qsizetype> beginOfOnly(const QString &sql, QString &statement)
{
    const QList<dialect::SplitStatement> statements = split(sql);
    if (statements.size() != 1)
        return {};
    statement = statements.constFirst().sql;
    return sql.indexOf(statement);
}

SyntaxError moved(SyntaxError error, qsizetype by)
{
    if (error.offset)
        *error.offset += by;
    return error;
}

bool makesTextObject(const QString &statement)
{
    QStringList words;
    for (const Token &token : tokenize(statement)) {
        if (token.isName())
            words.append(token.name().toUpper());
        if (words.size() == 3)
            break;
    }
    if (words.value(0) != "CREATE"_L1)
        return false;
    const QString &kind = words.value(1);
    return kind == "VIEW"_L1 || kind == "TRIGGER"_L1 || kind == "VIRTUAL"_L1;
}

/// What SQLite looks at only when the object is used: columns of a view, the body of a trigger.
std::optional<SyntaxError> checkUse(const Workbench &workbench, const QString &type, const QString &name,
                                    const QString &table)
{
    if (type == "view"_L1)
        return workbench.take(u"SELECT * FROM "_s + quoteIdentifier(name), false);
    if (type != "trigger"_L1)
        return {};
    QStringList columns;
    workbench.forEachRow(u"SELECT name FROM pragma_table_info("_s + quoteLiteral(table) + u')',
                         [&](sqlite3_stmt *row) { columns.append(quoteIdentifier(textAt(row, 0))); });
    for (QString &column : columns)
        column += u" = "_s + column;
    const QString on = quoteIdentifier(table);
    for (const QString &use : {u"DELETE FROM "_s + on, u"UPDATE "_s + on + u" SET "_s + columns.join(u", "_s),
                               u"INSERT INTO "_s + on + u" DEFAULT VALUES"_s}) {
        auto error = workbench.take(use, false);
        // Not every view can be written to in each of these ways.
        if (error && !error->message.startsWith("cannot modify "_L1)) {
            error->offset.reset();
            return error;
        }
    }
    return {};
}

} // namespace

const dialect::Words &SqliteLanguage::words() const
{
    static const dialect::Words words = readWords();
    return words;
}

std::optional<SyntaxError> SqliteLanguage::check(const QString &sql) const
{
    const Workbench workbench;
    qsizetype from = 0;
    for (const dialect::SplitStatement &statement : split(sql)) {
        const qsizetype begin = std::max(from, sql.indexOf(statement.sql, from));
        from = begin + statement.sql.size();
        const std::optional<SyntaxError> error = workbench.take(statement.sql, false);
        if (error && isAboutGrammar(error->message))
            return moved(*error, begin);
    }
    return {};
}

dialect::Reading SqliteLanguage::read(const QString &sql, const schema::Schema &besides) const
{
    QString statement;
    const std::optional<qsizetype> begin = beginOfOnly(sql, statement);
    const auto notOne = [] {
        return dialect::Reading{
            SyntaxError{text("dialect", "One CREATE statement is expected here: a view, a trigger or a virtual table.")
                            .toString(),
                        {}},
            {}};
    };
    if (!begin)
        return notOne();
    if (!makesTextObject(statement)) {
        const auto error = check(sql);
        return error ? dialect::Reading{error, {}} : notOne();
    }

    const schema::View mentioning{.id = ObjectId::create(), .name = {}, .definition = statement};
    const schema::Schema part = touchedPart(besides, {diff::Added<Box<schema::View>>{Box<schema::View>(mentioning)}});
    const Workbench workbench;
    // Texts of the draft that SQLite does not take are found where they are edited.
    for (const dialect::Statement &made : createStatements(part))
        static_cast<void>(workbench.take(made.sql, true));
    int before = 0;
    workbench.forEachRow(u"SELECT count(*) FROM sqlite_master"_s,
                         [&](sqlite3_stmt *row) { before = sqlite3_column_int(row, 0); });
    if (const auto error = workbench.take(statement, true))
        return {moved(*error, *begin), {}};

    QString type;
    QString name;
    QString on;
    QString definition;
    // A virtual table makes others for its rows after itself.
    workbench.forEachRow(u"SELECT type, name, tbl_name, sql FROM sqlite_master LIMIT 1 OFFSET "_s
                             + QString::number(before),
                         [&](sqlite3_stmt *row) {
                             type = textAt(row, 0);
                             name = textAt(row, 1);
                             on = textAt(row, 2);
                             definition = textAt(row, 3);
                         });
    if (type.isEmpty())
        return notOne();
    if (const auto error = checkUse(workbench, type, name, on))
        return {error, {}};
    if (type == "view"_L1)
        return {{}, schema::View{.id = ObjectId::create(), .name = name, .definition = definition}};
    if (type == "trigger"_L1) {
        schema::Trigger trigger{.id = ObjectId::create(), .name = name, .definition = definition};
        if (const schema::Table *table = besides.table(on))
            trigger.tableId = table->id;
        for (const Box<schema::View> &view : besides.views) {
            if (view->name.compare(on, Qt::CaseInsensitive) == 0)
                trigger.tableId = view->id;
        }
        return {{}, trigger};
    }
    return {{},
            schema::OtherObject{
                .id = ObjectId::create(), .kind = u"virtual table"_s, .name = name, .definition = definition}};
}

Text SqliteLanguage::noteOnType(const QString &type, const schema::Table &table, const schema::Schema &,
                                const QStringList &) const
{
    // https://www.sqlite.org/stricttables.html
    static const QStringList strict{u"INT"_s, u"INTEGER"_s, u"REAL"_s, u"TEXT"_s, u"BLOB"_s, u"ANY"_s};
    if (isStrict(table) && !strict.contains(type, Qt::CaseInsensitive)) {
        return text("dialect", "%1 is STRICT: its columns are INTEGER, REAL, TEXT, BLOB or ANY, and not %2.",
                    {table.name, type});
    }
    if (type.isEmpty() || strict.contains(type, Qt::CaseInsensitive)
        || type.compare(u"NUMERIC"_s, Qt::CaseInsensitive) == 0)
        return {};
    const schema::Column column{.type = {type, {}}};
    switch (affinityIn(table, column)) {
    case Affinity::None:
        return text("dialect", "SQLite stores values of %1 as they come.", {type});
    case Affinity::Text:
        return text("dialect", "SQLite stores values of %1 as text, however long they are.", {type});
    case Affinity::Real:
        return text("dialect", "SQLite stores values of %1 as floating point numbers.", {type});
    case Affinity::Numeric:
        return text("dialect", "SQLite stores values of %1 as numbers where they look like one, else as text.", {type});
    }
    Q_UNREACHABLE();
}

QList<dialect::ObjectKind> SqliteLanguage::kinds() const
{
    return {{u"view"_s, false}, {u"trigger"_s, true}, {u"virtual table"_s, false}};
}

QString SqliteLanguage::example(const QString &kind, const QString &name, const schema::Schema &schema,
                                ObjectId table) const
{
    const schema::Table *on = schema.table(table);
    const QString quoted = quoteIdentifier(name);
    if (kind == "view"_L1)
        return u"CREATE VIEW %1 AS\nSELECT *\nFROM %2"_s.arg(quoted,
                                                             on ? quoteIdentifier(on->name) : u"(SELECT 1 AS one)"_s);
    if (kind == "trigger"_L1 && on)
        return u"CREATE TRIGGER %1\nAFTER INSERT ON %2\nFOR EACH ROW\nBEGIN\n  SELECT NEW.%3;\nEND"_s.arg(
            quoted, quoteIdentifier(on->name),
            quoteIdentifier(on->columns.isEmpty() ? u"rowid"_s : on->columns.constFirst().name));
    if (kind == "virtual table"_L1)
        return u"CREATE VIRTUAL TABLE %1 USING fts5(title, body)"_s.arg(quoted);
    return {};
}

} // namespace relvar::sqlite
