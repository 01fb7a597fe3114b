// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/mermaid.h"

#include "exports/leftout.h"

namespace relvar::exports {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Inside quotation marks. Mermaid turns #…; into a character after parsing, and draws what is left as Markdown, where
/// an underscore inside of a word is only that.
QString quoted(const QString &text)
{
    const QString line = inOneLine(text);
    QString result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line.at(i);
        const bool isInWord
            = i > 0 && line.at(i - 1).isLetterOrNumber() && i + 1 < line.size() && line.at(i + 1).isLetterOrNumber();
        if (u"\"%\\#<>&;`*~"_s.contains(character) || (character == u'_' && !isInWord))
            result += u'#' + QString::number(character.unicode()) + u';';
        else
            result += character;
    }
    // Nothing is no name.
    return u'"' + (result.trimmed().isEmpty() ? u"#160;"_s : result) + u'"';
}

bool isLetter(QChar character)
{
    return (character.unicode() < 0x80 && character.isLetterOrNumber()) || character == u'_'
           || character.unicode() >= 0xc0;
}

/// A word as Mermaid reads one in a table. It begins with a letter, and PK, FK and UK are words of the language.
QString word(const QString &text, QStringView alsoAllowed = {})
{
    QString result;
    for (const QChar character : text) {
        const bool isFine = isLetter(character) && character.category() != QChar::Separator_Line
                            && character.category() != QChar::Separator_Paragraph && !character.isSpace();
        result += isFine || alsoAllowed.contains(character) ? character : u'_';
    }
    const QString first = result.left(2).toUpper();
    const bool isKeyWord = first == u"PK" || first == u"FK" || first == u"UK";
    const QChar next = result.size() > 2 ? result.at(2) : u' ';
    const bool goesOn = next == u'_' || (next.unicode() < 0x80 && next.isLetterOrNumber());
    const bool beginsWell = !result.isEmpty() && isLetter(result.front()) && !result.front().isDigit();
    return (isKeyWord && !goesOn) || !beginsWell ? u'_' + result : result;
}

/// A blank that became an underscore needs no explanation.
bool isTold(const QString &written, const QString &meant)
{
    return written == QString(meant).replace(u' ', u'_');
}

QString mermaidColumn(const schema::Table &table, const schema::Column &column)
{
    const QString type = column.type.text.isEmpty() ? u"any"_s : word(column.type.text, u"()[]");
    const QString name = word(column.name);
    const QStringList keys = keyMarks(table, column.id);

    QStringList comment;
    if (!isTold(name, column.name))
        comment.append(column.name);
    if (!column.type.text.isEmpty() && !isTold(type, column.type.text))
        comment.append(column.type.text);
    if (column.notNull && !table.isPrimaryKeyColumn(column.id))
        comment.append(u"not null"_s);
    if (!column.comment.isEmpty())
        comment.append(column.comment);
    QString line = u"        "_s + type + u' ' + name;
    if (!keys.isEmpty())
        line += u' ' + keys.join(u", "_s);
    if (!comment.isEmpty())
        line += u' ' + quoted(comment.join(u"; "_s));
    return line;
}

/// %%{ would begin a directive, and braces in a comment confuse some versions.
QString mermaidComment(const QString &text)
{
    return u"    %% "_s + inOneLine(text).replace(u'{', u'(').replace(u'}', u')') + u'\n';
}

} // namespace

QString toMermaid(const Subject &subject)
{
    const auto nameOf = [&](const schema::Table &table) { return quoted(schema::displayName(subject.schema, table)); };
    QString result = u"erDiagram\n"_s;
    if (!subject.title.isEmpty())
        result += mermaidComment(subject.title);
    if (const QStringList left = leftOut(subject, Says::Comment); !left.isEmpty())
        result += mermaidComment(u"Mermaid has no words for what else there is: "_s + left.join(u", "_s));
    for (const schema::Table *table : tablesOf(subject)) {
        if (!table->comment.isEmpty())
            result += mermaidComment(table->comment);
        result += u"    "_s + nameOf(*table);
        if (!table->columns.isEmpty()) {
            result += u" {\n"_s;
            for (const schema::Column &column : table->columns)
                result += mermaidColumn(*table, column) + u'\n';
            result += u"    }"_s;
        }
        result += u'\n';
    }
    for (const Relation &relation : relationsOf(subject)) {
        result += u"    "_s + nameOf(*relation.parent) + u' ' + crowsFoot(relation) + u' ' + nameOf(*relation.child)
                  + u" : "_s + quoted(columnNames(*relation.child, relation.key->columns).join(u", "_s)) + u'\n';
    }
    for (const QString &line : relationsLeftOut(subject))
        result += mermaidComment(line);
    for (const diagram::Note &note : subject.notes)
        result += mermaidComment(note.text);
    return result;
}

} // namespace relvar::exports
