// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/dictionary.h"
#include "exports/dictionarywords.h"
#include "exports/leftout.h"
#include "exports/markdowntext.h"

namespace relvar::exports {

using namespace Qt::Literals::StringLiterals;

namespace {

using markdown::code;
using markdown::codeBlock;
using markdown::escaped;
using markdown::row;

QString tableText(const Subject &subject, const schema::Table &table, const QList<Relation> &relations)
{
    QString text = u"## "_s + escaped(schema::displayName(subject.schema, table)) + u"\n\n"_s;
    if (!table.comment.isEmpty())
        text += escaped(table.comment) + u"\n\n"_s;
    text += row({u"Column"_s, u"Type"_s, u"Key"_s, u"Not null"_s, u"Default"_s, u"Refers to"_s, u"Comment"_s});
    text += row({u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s});
    for (const ColumnWords &column : columnWords(subject, table)) {
        QStringList references;
        for (const ColumnWords::Reference &reference : column.references)
            references.append(escaped(schema::displayName(subject.schema, *reference.table) + u'.' + reference.column));
        text += row({code(column.name), code(column.type), escaped(column.keys), column.notNull ? u"✓"_s : QString(),
                     code(column.value), references.join(u", "_s), escaped(column.comment)});
    }
    text += u'\n';
    const QList<PartWords> parts = partWords(subject, table);
    for (const PartWords &part : parts)
        text += u"- "_s + escaped(part.kind) + u' ' + (part.name.isEmpty() ? QString() : code(part.name) + u' ')
                + code(part.text) + u'\n';
    if (!parts.isEmpty())
        text += u'\n';
    QStringList referrers;
    for (const Relation &relation : referrersOf(relations, table))
        referrers.append(escaped(schema::displayName(subject.schema, *relation.child) + u" ("_s
                                 + columnNames(*relation.child, relation.key->columns).join(u", "_s) + u')'));
    if (!referrers.isEmpty())
        text += u"Referred to by: "_s + referrers.join(u", "_s) + u"\n\n"_s;
    return text;
}

} // namespace

QString toMarkdown(const Subject &subject)
{
    QString text = u"# "_s + escaped(subject.title.isEmpty() ? u"Data dictionary"_s : subject.title) + u"\n\n"_s;
    if (!subject.product.isEmpty())
        text += escaped(subject.product) + u"\n\n"_s;
    const QList<Relation> relations = relationsOf(subject);
    for (const schema::Table *table : tablesOf(subject))
        text += tableText(subject, *table, relations);
    if (!subject.tables) {
        for (const Box<schema::View> &view : subject.schema.views) {
            text += u"## "_s + escaped(view->name) + u" \\("_s
                    + (view->materialized ? u"materialized view"_s : u"view"_s) + u"\\)\n\n"_s;
            if (!view->comment.isEmpty())
                text += escaped(view->comment) + u"\n\n"_s;
            text += codeBlock(view->definition, u"sql"_s);
        }
    }
    for (const schema::EnumType *type : enumsOf(subject)) {
        text += u"## "_s + escaped(type->name) + u" \\(type\\)\n\n"_s;
        if (!type->comment.isEmpty())
            text += escaped(type->comment) + u"\n\n"_s;
        for (const QString &value : type->values)
            text += u"- "_s + code(value) + u'\n';
        text += u'\n';
    }
    for (const QString &line : relationsLeftOut(subject))
        text += codeBlock(inOneLine(line), u"text"_s);
    return text;
}

QString toSql(const Subject &subject)
{
    QString text = subject.title.isEmpty() ? QString() : u"-- "_s + inOneLine(subject.title) + u"\n\n"_s;
    for (const QString &statement : subject.statements)
        text += statement + u";\n\n"_s;
    for (const QString &line : relationsLeftOut(subject))
        text += u"-- "_s + inOneLine(line) + u'\n';
    return text;
}

} // namespace relvar::exports
