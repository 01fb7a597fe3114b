// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/dbml.h"

#include "imports/dbmltokens.h"

#include <algorithm>

namespace relvar::imports {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = DbmlToken::Kind;

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_tokens(dbmlTokens(text))
    {
    }

    DbmlText read()
    {
        while (!isAtEnd())
            readElement();
        return m_result;
    }

private:
    const DbmlToken &here() const { return m_tokens.at(m_at); }
    const DbmlToken &next() const { return m_tokens.at(std::min(m_at + 1, m_tokens.size() - 1)); }
    bool isAtEnd() const { return here().kind == Kind::End; }
    const DbmlToken &take() { return m_tokens.at(isAtEnd() ? m_at : m_at++); }
    bool takeSign(QStringView sign)
    {
        if (!here().isSign(sign))
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(QLatin1StringView word)
    {
        if (!here().isWord(word))
            return false;
        ++m_at;
        return true;
    }
    bool isName() const { return here().kind == Kind::Word || here().kind == Kind::Name; }

    void report(const QString &kind, const QString &name, const QString &reason, int line)
    {
        m_result.notHandled.append({kind, name, reason, line});
    }

    /// From the opening brace to its partner, whatever is inside.
    void skipBlock()
    {
        if (!takeSign(u"{"))
            return;
        for (int depth = 1; depth > 0 && !isAtEnd();) {
            const DbmlToken &token = take();
            depth += token.isSign(u"{") ? 1 : token.isSign(u"}") ? -1 : 0;
        }
    }

    /// What cannot be understood ends with its line, or with the block that it has.
    void skipStatement(int line)
    {
        while (!isAtEnd() && here().line == line && !here().isSign(u"}")) {
            if (here().isSign(u"{")) {
                skipBlock();
                return;
            }
            ++m_at;
        }
    }

    void readElement()
    {
        const DbmlToken &first = here();
        const int line = first.line;
        if (takeWord("Table"_L1)) {
            readTable(line);
        } else if (takeWord("Enum"_L1)) {
            readEnum(line);
        } else if (takeWord("Ref"_L1)) {
            readReferences(line);
        } else if (takeWord("Project"_L1)) {
            readProject();
        } else {
            const QString word = take().text;
            QString name;
            if (isName() && here().line == line)
                name = here().text;
            static const QList<QLatin1StringView> looks{"TableGroup"_L1, "Note"_L1, "DiagramView"_L1};
            const bool isLook = std::any_of(looks.cbegin(), looks.cend(), [&word](QLatin1StringView look) {
                return word.compare(look, Qt::CaseInsensitive) == 0;
            });
            report(word, name,
                   isLook ? u"it is about diagrams, not about the schema"_s
                          : u"it is not known to this version of Relvar"_s,
                   line);
            while (!isAtEnd() && here().line == line && !here().isSign(u"{"))
                ++m_at;
            skipBlock();
        }
    }

    void readProject()
    {
        while (!isAtEnd() && !here().isSign(u"{"))
            ++m_at;
        int depth = 0;
        do {
            const DbmlToken &token = take();
            depth += token.isSign(u"{") ? 1 : token.isSign(u"}") ? -1 : 0;
            if (depth == 1 && token.isWord("database_type"_L1) && takeSign(u":"))
                m_result.product = take().text;
        } while (depth > 0 && !isAtEnd());
    }

    /// "name", "schema.name"; further parts stay in the schema.
    DbmlName readName()
    {
        DbmlName name;
        name.name = take().text;
        while (here().isSign(u".") && (next().kind == Kind::Word || next().kind == Kind::Name)) {
            ++m_at;
            name.space += (name.space.isEmpty() ? QString() : u"."_s) + name.name;
            name.name = take().text;
        }
        return name;
    }

    struct Setting
    {
        /// Small letters, one space between words: "primary key".
        QString name;
        QList<DbmlToken> value;
        int line = 1;

        [[nodiscard]] QString text() const { return value.isEmpty() ? QString() : value.first().text; }
        [[nodiscard]] QString words() const
        {
            QStringList all;
            for (const DbmlToken &token : value)
                all.append(token.text);
            return all.join(u' ').toLower();
        }
    };

    /// "[a, b: c]", if there is one.
    QList<Setting> readSettings()
    {
        QList<Setting> settings;
        if (!takeSign(u"["))
            return settings;
        int brackets = 0;
        Setting setting;
        setting.line = here().line;
        bool inValue = false;
        const auto finish = [&] {
            if (!setting.name.isEmpty() || !setting.value.isEmpty())
                settings.append(setting);
            setting = {};
            setting.line = here().line;
            inValue = false;
        };
        while (!isAtEnd()) {
            if (brackets == 0 && (here().isSign(u"]") || here().isSign(u","))) {
                const bool isLast = take().isSign(u"]");
                finish();
                if (isLast)
                    break;
                continue;
            }
            const DbmlToken &token = take();
            brackets += token.isSign(u"(") || token.isSign(u"[")   ? 1
                        : token.isSign(u")") || token.isSign(u"]") ? -1
                                                                   : 0;
            if (!inValue && token.isSign(u":"))
                inValue = true;
            else if (inValue)
                setting.value.append(token);
            else if (token.kind == Kind::Expression)
                setting.value.append(token);
            else
                setting.name += (setting.name.isEmpty() ? QString() : u" "_s) + token.text.toLower();
        }
        return settings;
    }

    void readTable(int line)
    {
        DbmlTable table;
        table.line = line;
        if (!isName()) {
            report(u"table"_s, here().text, u"a name is missing"_s, line);
            skipStatement(line);
            return;
        }
        table.name = readName();
        if (takeWord("as"_L1))
            table.alias = take().text;
        for (const Setting &setting : readSettings()) {
            if (setting.name == u"note")
                table.note = setting.text();
        }
        if (!takeSign(u"{")) {
            report(u"table"_s, table.name.name, u"an opening brace is missing"_s, line);
            skipStatement(line);
            return;
        }
        while (!isAtEnd() && !takeSign(u"}"))
            readTableLine(table);
        m_result.tables.append(table);
    }

    void readTableLine(DbmlTable &table)
    {
        const int line = here().line;
        const bool opensBlock = next().isSign(u"{");
        if (here().isWord("Note"_L1) && (opensBlock || next().isSign(u":"))) {
            ++m_at;
            if (takeSign(u":")) {
                table.note = take().text;
            } else {
                ++m_at;
                table.note = take().text;
                takeSign(u"}");
            }
        } else if (here().isWord("indexes"_L1) && opensBlock) {
            m_at += 2;
            while (!isAtEnd() && !takeSign(u"}"))
                readIndex(table);
        } else if (here().isWord("checks"_L1) && opensBlock) {
            m_at += 2;
            while (!isAtEnd() && !takeSign(u"}"))
                readCheck(table);
        } else if (isName() && !opensBlock && next().line == line && !next().isSign(u"}")) {
            readColumn(table);
        } else {
            const QString what = here().text;
            report(what.isEmpty() ? u"text"_s : what, table.name.name,
                   here().isSign(u"~") ? u"parts of tables are not read, write the columns into the table"_s
                                       : u"it is not known to this version of Relvar"_s,
                   line);
            ++m_at;
            skipStatement(line);
        }
    }

    /// Everything up to the settings or the end of the line, spelled as it stands there.
    void readType(DbmlColumn &column)
    {
        const int line = here().line;
        int brackets = 0;
        bool isFirst = true;
        while (!isAtEnd() && here().line == line && !here().isSign(u"}")) {
            // Other brackets than those of an array begin the settings.
            if (here().isSign(u"[") && brackets == 0 && !(here().follows && isArrayBracket()))
                break;
            const DbmlToken &token = take();
            brackets += token.isSign(u"(") ? 1 : token.isSign(u")") ? -1 : 0;
            if (!isFirst && !token.follows && !column.type.endsWith(u' '))
                column.type += u' ';
            column.type += token.kind == Kind::Text ? u'\'' + token.text + u'\'' : token.text;
            isFirst = false;
        }
    }

    /// "[]" or "[3]" right behind a type.
    bool isArrayBracket() const
    {
        if (next().isSign(u"]"))
            return true;
        bool isNumber = false;
        next().text.toInt(&isNumber);
        return isNumber && m_tokens.at(std::min(m_at + 2, m_tokens.size() - 1)).isSign(u"]");
    }

    void readColumn(DbmlTable &table)
    {
        DbmlColumn column;
        column.line = here().line;
        column.name = take().text;
        // A type with its schema: remembered in its parts, because a name may hold any letter.
        const qsizetype typeAt = m_at;
        if (isName()) {
            column.typeName = readName();
            m_at = typeAt;
        }
        readType(column);
        for (const Setting &setting : readSettings())
            applySetting(table, column, setting);
        table.columns.append(column);
    }

    void applySetting(DbmlTable &table, DbmlColumn &column, const Setting &setting)
    {
        if (setting.name == u"pk" || setting.name == u"primary key") {
            column.primaryKey = true;
        } else if (setting.name == u"unique") {
            column.unique = true;
        } else if (setting.name == u"not null") {
            column.notNull = true;
        } else if (setting.name == u"increment") {
            column.increment = true;
        } else if (setting.name == u"note") {
            column.note = setting.text();
        } else if (setting.name == u"default") {
            readDefault(column, setting);
        } else if (setting.name == u"check") {
            column.checks.append(setting.text());
        } else if (setting.name == u"ref") {
            readInlineReference(table, column, setting);
        } else if (setting.name != u"null") {
            report(u"setting"_s, table.name.name + u'.' + column.name,
                   u"“%1” is not known to this version of Relvar"_s.arg(setting.name), setting.line);
        }
    }

    static void readDefault(DbmlColumn &column, const Setting &setting)
    {
        if (setting.value.isEmpty() || setting.words() == u"null")
            return;
        const DbmlToken &first = setting.value.first();
        if (first.kind == Kind::Text || first.kind == Kind::Name) {
            column.defaultText = first.text;
            return;
        }
        QString text;
        for (const DbmlToken &token : setting.value)
            text += (token.follows || text.isEmpty() ? QString() : u" "_s) + token.text;
        column.defaultExpression = text;
    }

    void readInlineReference(const DbmlTable &table, const DbmlColumn &column, const Setting &setting)
    {
        QList<DbmlToken> rest = setting.value;
        if (rest.size() < 2) {
            report(u"relation"_s, table.name.name + u'.' + column.name, u"it has no other end"_s, setting.line);
            return;
        }
        DbmlReference reference;
        reference.line = setting.line;
        reference.relation = rest.takeFirst().text;
        reference.left = {table.name, {column.name}};
        QStringList path;
        for (const DbmlToken &token : std::as_const(rest)) {
            if (!token.isSign(u"."))
                path.append(token.text);
        }
        reference.right.columns = {path.takeLast()};
        if (path.isEmpty())
            path.append(table.name.name);
        reference.right.table.name = path.takeLast();
        reference.right.table.space = path.join(u'.');
        m_result.references.append(reference);
    }

    void readIndex(DbmlTable &table)
    {
        DbmlIndex index;
        index.line = here().line;
        const auto part = [&] {
            const DbmlToken &token = take();
            index.parts.append({token.text, token.kind == Kind::Expression});
        };
        if (takeSign(u"(")) {
            while (!isAtEnd() && !takeSign(u")")) {
                if (!takeSign(u","))
                    part();
            }
        } else if (isName() || here().kind == Kind::Expression) {
            part();
        } else {
            report(u"index"_s, table.name.name, u"“%1” is no column and no expression"_s.arg(here().text), index.line);
            ++m_at;
            skipStatement(index.line);
            return;
        }
        for (const Setting &setting : readSettings()) {
            if (setting.name == u"pk")
                index.primaryKey = true;
            else if (setting.name == u"unique")
                index.unique = true;
            else if (setting.name == u"name")
                index.name = setting.text();
            else if (setting.name == u"type")
                index.type = setting.words();
            else if (setting.name == u"note")
                index.note = setting.text();
            else
                report(u"setting"_s, table.name.name, u"“%1” of an index is not known"_s.arg(setting.name),
                       setting.line);
        }
        table.indexes.append(index);
    }

    void readCheck(DbmlTable &table)
    {
        if (here().kind != Kind::Expression) {
            const int line = here().line;
            report(u"check"_s, table.name.name, u"an expression in backquotes is missing"_s, line);
            ++m_at;
            skipStatement(line);
            return;
        }
        DbmlCheck check{take().text, {}};
        for (const Setting &setting : readSettings()) {
            if (setting.name == u"name")
                check.name = setting.text();
        }
        table.checks.append(check);
    }

    void readEnum(int line)
    {
        DbmlEnum type;
        type.line = line;
        if (!isName()) {
            report(u"enum"_s, here().text, u"a name is missing"_s, line);
            skipStatement(line);
            return;
        }
        type.name = readName();
        if (!takeSign(u"{")) {
            report(u"enum"_s, type.name.name, u"an opening brace is missing"_s, line);
            return;
        }
        while (!isAtEnd() && !takeSign(u"}")) {
            const DbmlToken &token = take();
            if (token.kind == Kind::Word || token.kind == Kind::Name)
                type.values.append(token.text);
            else
                report(u"enum"_s, type.name.name, u"“%1” is no value"_s.arg(token.text), token.line);
            for (const Setting &setting : readSettings()) {
                if (setting.name == u"note")
                    report(u"note"_s, type.name.name + u'.' + token.text, u"values of types have no comment"_s,
                           setting.line);
            }
        }
        m_result.enums.append(type);
    }

    void readReferences(int line)
    {
        QString name;
        if (isName())
            name = readName().name;
        if (takeSign(u":")) {
            readReference(name, line);
            return;
        }
        if (!takeSign(u"{")) {
            report(u"relation"_s, name, u"a colon or an opening brace is missing"_s, line);
            skipStatement(line);
            return;
        }
        while (!isAtEnd() && !takeSign(u"}"))
            readReference(name, here().line);
    }

    std::optional<DbmlReference::End> readEnd()
    {
        QStringList path;
        DbmlReference::End end;
        while (isName()) {
            path.append(take().text);
            if (!takeSign(u"."))
                break;
            if (takeSign(u"(")) {
                while (!isAtEnd() && !takeSign(u")")) {
                    if (!takeSign(u","))
                        end.columns.append(take().text);
                }
                break;
            }
        }
        if (end.columns.isEmpty() && path.size() > 1)
            end.columns = {path.takeLast()};
        if (end.columns.isEmpty() || path.isEmpty())
            return {};
        end.table.name = path.takeLast();
        end.table.space = path.join(u'.');
        return end;
    }

    void readReference(const QString &name, int line)
    {
        DbmlReference reference;
        reference.name = name;
        reference.line = line;
        const auto left = readEnd();
        reference.relation = take().text;
        const auto right = readEnd();
        static const QStringList relations{u">"_s, u"<"_s, u"-"_s, u"<>"_s};
        if (!left || !right || !relations.contains(reference.relation)) {
            report(u"relation"_s, name, u"it is not written as “a.b > c.d”"_s, line);
            skipStatement(line);
            return;
        }
        reference.left = *left;
        reference.right = *right;
        for (const Setting &setting : readSettings()) {
            if (setting.name == u"delete")
                reference.onDelete = setting.words();
            else if (setting.name == u"update")
                reference.onUpdate = setting.words();
        }
        m_result.references.append(reference);
    }

    QList<DbmlToken> m_tokens;
    qsizetype m_at = 0;
    DbmlText m_result;
};

} // namespace

DbmlText readDbml(const QString &text)
{
    return Reader(text).read();
}

} // namespace relvar::imports
