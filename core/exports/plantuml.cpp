// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/plantuml.h"

#include "exports/leftout.h"

#include <QHash>

namespace relvar::exports {

using namespace Qt::Literals::StringLiterals;

namespace {

/// PlantUML reads markup in every text (Creole, HTML, its preprocessor's words); a character by its number is itself.
QString plain(const QString &text)
{
    QString result;
    QChar before;
    for (const QChar character : inOneLine(text)) {
        const bool isLetter
            = character.isLetterOrNumber() || character.isSurrogate() || character.isMark() || character == u' ';
        // One of these is itself, two in a row are markup, and so is one in front.
        const bool isFine = u"_.,():;=?[]-"_s.contains(character) && character != before && !before.isNull();
        if (isLetter || isFine || (character == u'_' && before.isNull()))
            result += character;
        else
            result += u"<U+%1>"_s.arg(character.unicode(), 4, 16, QChar(u'0')).toUpper();
        before = character;
    }
    return result.trimmed().isEmpty() ? u"<U+00A0>"_s : result;
}

/// A backslash at the end would take the next line along.
QString plantUmlComment(const QString &text)
{
    return u"' "_s + inOneLine(text) + (text.endsWith(u'\\') ? u".\n"_s : u"\n"_s);
}

QString plantUmlColumn(const schema::Table &table, const schema::Column &column)
{
    const QStringList marks = keyMarks(table, column.id);
    const bool isMandatory = column.notNull || table.isPrimaryKeyColumn(column.id);
    QString line = plain(column.name);
    if (!column.type.text.isEmpty())
        line += u" : "_s + plain(column.type.text);
    if (!marks.isEmpty())
        line += u" <<"_s + marks.join(u">> <<"_s) + u">>"_s;
    // With a parenthesis it would be taken for a method.
    return (line.contains(u'(') || line.contains(u')') ? u"  {field} "_s : u"  "_s) + (isMandatory ? u"* "_s : u"  "_s)
           + line + u'\n';
}

QString tableText(const schema::Schema &schema, const schema::Table &table, const QString &alias)
{
    QString result;
    if (!table.comment.isEmpty())
        result += plantUmlComment(table.comment);
    result += u"entity \""_s + plain(schema::displayName(schema, table)) + u"\" as "_s + alias + u" {\n"_s;
    QString keys;
    QString others;
    for (const schema::Column &column : table.columns)
        (table.isPrimaryKeyColumn(column.id) ? keys : others) += plantUmlColumn(table, column);
    result += keys;
    if (!keys.isEmpty() && !others.isEmpty())
        result += u"  --\n"_s;
    return result + others + u"}\n"_s;
}

} // namespace

QString toPlantUml(const Subject &subject)
{
    QString result = u"@startuml\n"_s;
    if (const QStringList left = leftOut(subject, {}); !left.isEmpty())
        result += plantUmlComment(u"PlantUML has no words for what else there is: "_s + left.join(u", "_s));
    if (!subject.title.isEmpty())
        result += u"title "_s + plain(subject.title) + u'\n';
    result += u"hide circle\nhide empty members\n\n"_s;
    QHash<ObjectId, QString> aliases;
    for (const schema::Table *table : tablesOf(subject)) {
        const QString alias = u't' + QString::number(aliases.size() + 1);
        aliases.insert(table->id, alias);
        result += tableText(subject.schema, *table, alias);
    }
    result += u'\n';
    for (const Relation &relation : relationsOf(subject)) {
        result += aliases.value(relation.parent->id) + u' ' + crowsFoot(relation) + u' '
                  + aliases.value(relation.child->id) + u" : "_s
                  + plain(columnNames(*relation.child, relation.key->columns).join(u", "_s)) + u'\n';
    }
    for (const QString &line : relationsLeftOut(subject))
        result += plantUmlComment(line);
    for (qsizetype i = 0; i < subject.notes.size(); ++i)
        result += u"note \""_s + plain(subject.notes.at(i).text) + u"\" as n"_s + QString::number(i + 1) + u'\n';
    return result + u"@enduml\n"_s;
}

} // namespace relvar::exports
