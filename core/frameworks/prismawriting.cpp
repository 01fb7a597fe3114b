// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/prismawriting.h"

#include "frameworks/literal.h"

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names that Prisma refuses for models and enums: its scalar types, and what would be no name in the client's code.
/// https://www.prisma.io/docs/orm/reference/prisma-schema-reference#naming-conventions
QSet<QString> prismaReserved()
{
    return {u"String"_s,    u"Boolean"_s,  u"Int"_s,        u"BigInt"_s,      u"Float"_s,        u"Decimal"_s,
            u"DateTime"_s,  u"Json"_s,     u"Bytes"_s,      u"Unsupported"_s, u"PrismaClient"_s, u"async"_s,
            u"await"_s,     u"break"_s,    u"case"_s,       u"catch"_s,       u"class"_s,        u"const"_s,
            u"continue"_s,  u"debugger"_s, u"default"_s,    u"delete"_s,      u"do"_s,           u"else"_s,
            u"enum"_s,      u"export"_s,   u"extends"_s,    u"false"_s,       u"finally"_s,      u"for"_s,
            u"function"_s,  u"if"_s,       u"implements"_s, u"import"_s,      u"in"_s,           u"instanceof"_s,
            u"interface"_s, u"let"_s,      u"new"_s,        u"null"_s,        u"package"_s,      u"private"_s,
            u"protected"_s, u"public"_s,   u"return"_s,     u"super"_s,       u"switch"_s,       u"this"_s,
            u"throw"_s,     u"true"_s,     u"try"_s,        u"using"_s,       u"typeof"_s,       u"var"_s,
            u"void"_s,      u"while"_s,    u"with"_s,       u"yield"_s};
}

QString nameOfNamespace(const schema::Schema &schema, ObjectId id)
{
    const schema::Namespace *space = schema.findNamespace(id);
    return space ? space->name : QString();
}

} // namespace

QString prismaQuoted(const QString &text)
{
    return inDoubleQuotes(text, u"\\u"_s, 4);
}

QString prismaName(const QString &name)
{
    QString result;
    for (const QChar sign : name) {
        const bool isLetter = (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
        if (isLetter || (!result.isEmpty() && ((sign >= u'0' && sign <= u'9') || sign == u'_')))
            result += sign;
        else if (!result.isEmpty())
            result += u'_';
    }
    return result;
}

PrismaNames::PrismaNames(const schema::Schema &schema, const QList<PrismaBlock> &own)
    : m_blocks(own)
{
    QSet<QString> taken = prismaReserved();
    for (const PrismaBlock &block : own)
        taken.insert(block.name);
    UniqueNames names(taken);
    const auto add
        = [&](const QString &keyword, ObjectId id, ObjectId space, const QString &name, const QString &suffix) {
              for (qsizetype i = 0; i < m_blocks.size(); ++i) {
                  const PrismaBlock &block = m_blocks.at(i);
                  const bool isSamePlace = block.namespaceInDatabase.isEmpty()
                                           || block.namespaceInDatabase == nameOfNamespace(schema, space);
                  if (block.keyword == keyword && block.nameInDatabase == name && isSamePlace) {
                      m_own.insert(id, i);
                      m_models.insert(id, block.name);
                      return;
                  }
              }
              const QString wanted = prismaName(name);
              m_models.insert(id, names.take(prismaReserved().contains(wanted) ? wanted + suffix : wanted, suffix));
          };
    // Those of the usual place before others: theirs are the names that people write most.
    const ObjectId usual = schema.defaultNamespace();
    for (const bool isUsual : {true, false}) {
        for (const Box<schema::Table> &table : schema.tables) {
            if ((table->namespaceId == usual) == isUsual)
                add(u"model"_s, table->id, table->namespaceId, table->name, u"Model"_s);
        }
        for (const Box<schema::EnumType> &type : schema.enums) {
            if ((type->namespaceId == usual) == isUsual)
                add(u"enum"_s, type->id, type->namespaceId, type->name, u"Enum"_s);
        }
    }
    for (const Box<schema::Table> &table : schema.tables) {
        UniqueNames fields;
        for (const schema::Column &column : table->columns)
            m_fields[table->id].insert(column.id, fields.take(prismaName(column.name), u"column"_s));
    }
    for (const Box<schema::EnumType> &type : schema.enums) {
        UniqueNames values;
        for (const QString &value : type->values)
            m_values[type->id].insert(value, values.take(prismaName(value), u"value"_s));
    }
}

const PrismaBlock *PrismaNames::own(ObjectId object) const
{
    const auto found = m_own.constFind(object);
    return found == m_own.cend() ? nullptr : &m_blocks.at(*found);
}

PrismaWriting::PrismaWriting(const schema::Schema &written, PrismaProduct of, const QList<PrismaBlock> &own)
    : schema(written)
    , product(of)
    , names(written, own)
{
}

bool PrismaWriting::isModel(const schema::Table &table) const
{
    // Programs read and write the table that a partition is a part of.
    return !table.isPartition() && !table.columns.isEmpty();
}

bool PrismaWriting::isIgnored(const schema::Table &table) const
{
    if (names.own(table.id))
        return false;
    const auto isUsable = [&](const QList<schema::KeyPart> &parts, bool isPrimary) {
        return std::all_of(parts.cbegin(), parts.cend(), [&](const schema::KeyPart &part) {
            const schema::Column *column = table.column(part.column);
            return column && isField(*column) && (column->notNull || isPrimary)
                   && !prismaType(*this, *column).isUnsupported;
        });
    };
    if (table.primaryKey && isUsable(table.primaryKey->parts, true))
        return false;
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
        if (isUsable(unique.parts, false))
            return false;
    }
    return std::none_of(table.indexes.cbegin(), table.indexes.cend(), [&](const schema::Index &index) {
        return index.unique && index.predicate.isEmpty() && isUsable(index.parts, false);
    });
}

} // namespace relvar::frameworks
