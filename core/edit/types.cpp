// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/types.h"

#include "schema/expression.h"
#include "schema/sqltokens.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

using schema::SqlToken;

struct TypeName
{
    QString space;
    QString name;
    /// "[]", "(20)": what stands behind the name.
    QString rest;
};

/// Nothing for types of several words: those are the product's own.
std::optional<TypeName> parsed(const QString &text)
{
    QList<SqlToken> tokens = schema::sqlTokens(text);
    tokens.removeIf([](const SqlToken &token) {
        return token.kind == SqlToken::Kind::Space || token.kind == SqlToken::Kind::Comment;
    });
    const auto isName = [&](qsizetype at) {
        return at < tokens.size()
               && (tokens.at(at).kind == SqlToken::Kind::Word || tokens.at(at).kind == SqlToken::Kind::QuotedName);
    };
    const auto isSymbol = [&](qsizetype at, QStringView symbols) {
        return at < tokens.size() && tokens.at(at).kind == SqlToken::Kind::Symbol
               && symbols.contains(text.at(tokens.at(at).begin));
    };
    TypeName type;
    qsizetype at = 0;
    if (isName(0) && isSymbol(1, u".") && isName(2)) {
        type.space = schema::nameOf(tokens.at(0), text);
        at = 2;
    }
    if (!isName(at) || (at + 1 < tokens.size() && !isSymbol(at + 1, u"[(")))
        return {};
    type.name = schema::nameOf(tokens.at(at), text);
    type.rest = text.mid(tokens.at(at).end);
    return type;
}

/// Calls visit(id, namespaceId, name) for every type of the schema.
template<typename Visit>
void visitTypes(const schema::Schema &schema, Visit visit)
{
    for (const Box<schema::EnumType> &type : schema.enums)
        visit(type->id, type->namespaceId, type->name);
    for (const Box<schema::OtherObject> &other : schema.otherObjects) {
        if (isType(*other))
            visit(other->id, other->namespaceId, other->name);
    }
}

} // namespace

bool isType(const schema::OtherObject &object)
{
    return object.kind.endsWith("domain"_L1) || object.kind.endsWith("type"_L1);
}

void resolveType(const schema::Schema &schema, schema::DataType &type)
{
    type.userType = {};
    const std::optional<TypeName> written = parsed(type.text);
    if (!written)
        return;
    const ObjectId usual = schema.defaultNamespace();
    ObjectId foundIn;
    QString foundName;
    visitTypes(schema, [&](ObjectId id, ObjectId namespaceId, const QString &name) {
        if (name.compare(written->name, Qt::CaseInsensitive) != 0)
            return;
        const schema::Namespace *space = schema.findNamespace(namespaceId);
        const bool matches = written->space.isEmpty()
                                 ? type.userType.isNull() || namespaceId == usual
                                 : space && space->name.compare(written->space, Qt::CaseInsensitive) == 0;
        if (!matches)
            return;
        type.userType = id;
        foundIn = namespaceId;
        foundName = name;
    });
    if (!type.userType.isNull() && written->space.isEmpty() && foundIn != usual)
        type.text = typeText(schema, foundName, foundIn) + written->rest;
}

QString typeText(const schema::Schema &schema, const QString &name, ObjectId namespaceId)
{
    const QString quoted = schema::quotedWhereNeeded(name);
    const schema::Namespace *space = schema.findNamespace(namespaceId);
    if (!space || namespaceId == schema.defaultNamespace())
        return quoted;
    return schema::quotedWhereNeeded(space->name) + u'.' + quoted;
}

QStringList typeTexts(const schema::Schema &schema)
{
    QStringList texts;
    visitTypes(schema, [&](ObjectId, ObjectId namespaceId, const QString &name) {
        texts.append(typeText(schema, name, namespaceId));
    });
    texts.sort(Qt::CaseInsensitive);
    return texts;
}

} // namespace relvar::edit
