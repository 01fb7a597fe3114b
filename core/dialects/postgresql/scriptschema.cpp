// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/scriptschema.h"

#include "dialects/postgresql/indextext.h"
#include "dialects/postgresql/names.h"
#include "dialects/postgresql/quoting.h"
#include "dialects/postgresql/types.h"
#include "schema/expression.h"
#include "schema/partname.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QString textKey(const QString &kind, const QualifiedName &name, const QString &arguments)
{
    return kind + u'\n' + name.space + u'\n' + name.name + arguments;
}

} // namespace

ScriptSchema::ScriptSchema(bool isQualified)
    : m_isQualified(isQualified)
{
    namespaces.append({ObjectId::create(), u"public"_s, u"standard public schema"_s});
}

bool ScriptSchema::isUserSpace(const QString &name)
{
    return !name.startsWith(u"pg_"_s) && name != u"information_schema" && name != u"relvar";
}

QString ScriptSchema::creationSpace() const
{
    for (const QString &name : m_searchPath) {
        if (!space(name).isNull())
            return name;
    }
    return u"public"_s;
}

ObjectId ScriptSchema::space(const QString &name) const
{
    for (const schema::Namespace &one : namespaces) {
        if (one.name == name)
            return one.id;
    }
    return {};
}

QString ScriptSchema::spaceName(ObjectId id) const
{
    for (const schema::Namespace &one : namespaces) {
        if (one.id == id)
            return one.name;
    }
    return {};
}

QualifiedName ScriptSchema::nameOf(const TreeNode &rangeVar)
{
    return {rangeVar["schemaname"].text(), rangeVar["relname"].text()};
}

QualifiedName ScriptSchema::nameOf(const QStringList &names)
{
    return names.size() < 2 ? QualifiedName{{}, names.value(0)}
                            : QualifiedName{names.at(names.size() - 2), names.constLast()};
}

QualifiedName ScriptSchema::placed(QualifiedName name) const
{
    if (name.space.isEmpty())
        name.space = creationSpace();
    return name;
}

QString ScriptSchema::sql(const QualifiedName &name) const
{
    const QString quoted = quoteIdentifier(name.name);
    return m_isQualified && !name.space.isEmpty() ? quoteIdentifier(name.space) + u'.' + quoted : quoted;
}

QString ScriptSchema::typeText(const TreeNode &typeName, const QString &written)
{
    const auto known = m_typeTexts.constFind(written);
    if (known != m_typeTexts.cend())
        return *known;
    QString text = canonicalType(written);
    const QStringList names = typeName["names"].names();
    if (!m_isQualified && names.size() == 2 && names.constFirst() == u"public" && text.startsWith(u"public."_s))
        text.remove(0, 7);
    if (m_isQualified) {
        QString space = names.size() == 2 && names.constFirst() == u"public" ? u"public"_s : QString();
        if (names.size() == 1) {
            // The row type of a table or view.
            if (const Relation *row = relation(nameOf(names)))
                space = nameOf(row->id).space;
            if (const ObjectId id = typeNamed(names); !id.isNull()) {
                for (auto it = m_types.cbegin(); it != m_types.cend(); ++it) {
                    if (it.value() == id)
                        space = it.key().space;
                }
            }
        }
        if (!space.isEmpty() && !text.startsWith(space + u'.'))
            text.prepend(schema::quotedWhereNeeded(space) + u'.');
    }
    m_typeTexts.insert(written, text);
    return text;
}

QString ScriptSchema::typeText(const TreeNode &typeName, const ScriptStatement &statement)
{
    const qsizetype begin = statement.tokenAt(typeName.location());
    qsizetype end = statement.endOfElement(begin);
    for (const char *word : {"DEFAULT", "AS", "ORDER"})
        end = std::min(end, statement.find(QByteArrayView(word), begin, end));
    end = std::min(end, statement.find('=', begin, end));
    return typeText(typeName, statement.text(begin, end));
}

ObjectId ScriptSchema::typeNamed(const QStringList &names) const
{
    const QualifiedName name = nameOf(names);
    if (!name.space.isEmpty())
        return m_types.value(name);
    for (const QString &space : m_searchPath) {
        if (const ObjectId id = m_types.value({space, name.name}); !id.isNull())
            return id;
    }
    return {};
}

QString ScriptSchema::visibleName(const QStringList &names) const
{
    const QualifiedName name = nameOf(names);
    const bool isVisible = name.space.isEmpty() || name.space == u"pg_catalog"
                           || (!m_isQualified && name.space == u"public");
    return collationName(isVisible ? QString() : name.space, name.name);
}

QString ScriptSchema::chooseName(const QString &space, const QString &first, const QString &second,
                                 const QString &label, bool isRelation) const
{
    for (int number = 0;; ++number) {
        const QString name = schema::nameOfPart(first, second, number == 0 ? label : label + QString::number(number));
        const QualifiedName place{space, name};
        if (!m_constraintNames.contains(place) && !(isRelation && m_relations.contains(place)))
            return name;
    }
}

const ScriptSchema::Relation *ScriptSchema::relation(const QualifiedName &name) const
{
    const auto find = [this](const QualifiedName &place) {
        const auto found = m_relations.constFind(place);
        return found == m_relations.cend() ? nullptr : &*found;
    };
    if (!name.space.isEmpty())
        return find(name);
    for (const QString &space : m_searchPath) {
        if (const Relation *found = find({space, name.name}))
            return found;
    }
    return nullptr;
}

schema::Table *ScriptSchema::table(const QualifiedName &name)
{
    const Relation *found = relation(name);
    if (!found || found->kind != Relation::Kind::Table)
        return nullptr;
    const auto table = tables.find(found->id);
    return table == tables.end() ? nullptr : &table->second;
}

schema::Table *ScriptSchema::table(const TreeNode &rangeVar)
{
    return table(nameOf(rangeVar));
}

ScriptSchema::TextDraft *ScriptSchema::text(const QString &kind, const QualifiedName &name, const QString &arguments)
{
    QStringList spaces{name.space};
    if (name.space.isEmpty())
        spaces += m_searchPath;
    for (const QString &space : std::as_const(spaces)) {
        const ObjectId id = m_textKeys.value(textKey(kind, {space, name.name}, arguments));
        if (const auto found = texts.find(id); found != texts.end())
            return &found->second;
    }
    return nullptr;
}

QList<ObjectId> ScriptSchema::routines(const QualifiedName &name) const
{
    if (!name.space.isEmpty())
        return m_routines.values(name);
    for (const QString &space : m_searchPath) {
        const QList<ObjectId> found = m_routines.values({space, name.name});
        if (!found.isEmpty())
            return found;
    }
    return {};
}

void ScriptSchema::addRelation(const QualifiedName &name, const Relation &relation)
{
    m_relations.insert(name, relation);
    m_relationNames.insert(relation.id, name);
}

void ScriptSchema::renameRelation(const QualifiedName &from, const QualifiedName &to)
{
    const auto found = m_relations.constFind(from);
    if (found == m_relations.cend())
        return;
    const Relation moved = *found;
    removeRelation(from);
    addRelation(to, moved);
}

void ScriptSchema::removeRelation(const QualifiedName &name)
{
    const Relation gone = m_relations.take(name);
    m_relationNames.remove(gone.id);
}

QualifiedName ScriptSchema::nameOf(ObjectId relation) const
{
    return m_relationNames.value(relation);
}

ScriptSchema::TextDraft &ScriptSchema::addText(TextDraft draft)
{
    const QualifiedName name{spaceName(draft.object.namespaceId), draft.object.name};
    const QString key = textKey(draft.object.kind, name, {});
    const auto known = texts.find(m_textKeys.value(key));
    if (known != texts.end()) {
        draft.object.id = known->second.object.id;
        draft.comment = known->second.comment;
        return known->second = std::move(draft);
    }
    draft.object.id = ObjectId::create();
    const ObjectId id = draft.object.id;
    m_textKeys.insert(key, id);
    if (draft.object.kind == u"function" || draft.object.kind == u"procedure" || draft.object.kind == u"aggregate")
        m_routines.insert({name.space, draft.name}, id);
    return texts.insert_or_assign(id, std::move(draft)).first->second;
}

void ScriptSchema::removeText(ObjectId id)
{
    texts.erase(id);
    m_textKeys.removeIf([id](const auto &entry) { return entry.value() == id; });
    m_routines.removeIf([id](const auto &entry) { return entry.value() == id; });
    m_types.removeIf([id](const auto &entry) { return entry.value() == id; });
}

void ScriptSchema::removeOwned(ObjectId owner)
{
    std::erase_if(triggers, [owner](const auto &entry) { return entry.second.trigger.tableId == owner; });
    QList<ObjectId> gone;
    for (const auto &[id, draft] : texts) {
        if (draft.object.owner == owner)
            gone.append(id);
    }
    for (const ObjectId id : std::as_const(gone))
        removeText(id);
    QList<ObjectId> goneSequences;
    for (const auto &[id, sequence] : sequences) {
        if (sequence.ownerTable == owner)
            goneSequences.append(id);
    }
    for (const ObjectId id : std::as_const(goneSequences)) {
        removeRelation(nameOf(id));
        sequences.erase(id);
    }
    m_relations.removeIf([owner](const auto &entry) { return entry.value().table == owner; });
}

void ScriptSchema::report(int line, const QString &what, const QString &why)
{
    notHandled.append({u"statement"_s, what.simplified().left(80), why, line});
}

} // namespace relvar::postgresql
