// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/driftrules.h"

#include "base/overloaded.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using schema::Table;

namespace {

bool matches(const QString &pattern, const QString &name)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption)
        .match(name)
        .hasMatch();
}

/// The object of an added, dropped or altered one.
template<typename T>
const T &objectOf(const diff::Added<T> &added)
{
    return added.object;
}
template<typename T>
const T &objectOf(const diff::Dropped<T> &dropped)
{
    return dropped.object;
}
template<typename T>
const T &objectOf(const diff::Altered<T> &altered)
{
    return altered.from;
}

} // namespace

bool isDriftRule(const QString &text)
{
    static const QRegularExpression form(u"^(?:\\*|[a-z][a-z ]*):\\S.*$"_s);
    return form.match(text).hasMatch();
}

DriftNames::DriftNames(const diff::Piece &piece, const schema::Schema &from, const schema::Schema &to)
    : m_from(from)
    , m_to(to)
{
    for (const diff::Change &change : piece.changes)
        take(change);
}

QString DriftNames::namespaceName(ObjectId id) const
{
    for (const schema::Schema *schema : {&m_from, &m_to}) {
        if (const schema::Namespace *space = schema->findNamespace(id))
            return space->name;
    }
    return {};
}

void DriftNames::addObject(const QString &kind, const QString &name, ObjectId namespaceId)
{
    if (const QString space = namespaceName(namespaceId); !space.isEmpty())
        m_names.append({kind, space + u'.' + name});
    m_names.append({kind, name});
}

void DriftNames::addPart(const QString &kind, const QString &name, const Table &table)
{
    const QString space = namespaceName(table.namespaceId);
    if (!space.isEmpty())
        m_names.append({kind, space + u'.' + table.name + u'.' + name});
    m_names.append({kind, table.name + u'.' + name});
    // An index is an object of the schema too, and called so.
    if (!space.isEmpty() && kind == u"index"_s)
        m_names.append({kind, space + u'.' + name});
    m_names.append({kind, name});
    addObject(u"table"_s, table.name, table.namespaceId);
}

void DriftNames::addOwner(ObjectId owner)
{
    for (const schema::Schema *schema : {&m_from, &m_to}) {
        if (const Table *table = schema->table(owner)) {
            addObject(u"table"_s, table->name, table->namespaceId);
            return;
        }
    }
}

void DriftNames::take(const diff::Change &change)
{
    const auto takePart = [this](const diff::AlteredTable &altered, const diff::TableChange &inside) {
        std::visit(
            [&](const auto &one) {
                using Part = std::decay_t<decltype(objectOf(one))>;
                const QString kind = std::is_same_v<Part, schema::Column>  ? u"column"_s
                                     : std::is_same_v<Part, schema::Index> ? u"index"_s
                                                                           : u"constraint"_s;
                addPart(kind, objectOf(one).name, *altered.from);
            },
            inside);
    };
    const auto takeObject = Overloaded{
        [this](const schema::Namespace &space) { addObject(u"schema"_s, space.name, {}); },
        [this](const Box<Table> &table) { addObject(u"table"_s, table->name, table->namespaceId); },
        [this](const Box<schema::View> &view) { addObject(u"view"_s, view->name, view->namespaceId); },
        [this](const Box<schema::EnumType> &type) { addObject(u"type"_s, type->name, type->namespaceId); },
        [this](const Box<schema::Sequence> &sequence) {
            addObject(u"sequence"_s, sequence->name, sequence->namespaceId);
        },
        [this](const Box<schema::Trigger> &trigger) {
            const Table *table = m_from.table(trigger->tableId);
            if (!table)
                table = m_to.table(trigger->tableId);
            if (table)
                addPart(u"trigger"_s, trigger->name, *table);
            else
                addObject(u"trigger"_s, trigger->name, {});
        },
        [this](const Box<schema::OtherObject> &object) {
            addObject(object->kind, object->name, object->namespaceId);
            addOwner(object->owner);
        },
    };
    std::visit(Overloaded{
                   [&](const diff::AlteredTable &altered) {
                       for (const diff::TableChange &inside : altered.changes)
                           takePart(altered, inside);
                       if (altered.changes.isEmpty())
                           takeObject(altered.from);
                   },
                   [&](const auto &one) { takeObject(objectOf(one)); },
               },
               change);
}

QString DriftNames::rule() const
{
    return m_names.isEmpty() ? QString() : m_names.constFirst().kind + u':' + m_names.constFirst().name;
}

QString DriftNames::kind() const
{
    return m_names.isEmpty() ? QString() : m_names.constFirst().kind;
}

bool DriftNames::isMeantBy(const QString &rule) const
{
    const qsizetype colon = rule.indexOf(u':');
    const QString kind = rule.left(colon);
    const QString pattern = rule.mid(colon + 1);
    return std::any_of(m_names.cbegin(), m_names.cend(), [&](const Name &name) {
        return (kind == u"*"_s || kind.compare(name.kind, Qt::CaseInsensitive) == 0) && matches(pattern, name.name);
    });
}

} // namespace relvar::project
