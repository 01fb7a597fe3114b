// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/accesssteps.h"

#include "dialects/postgresql/accesscontrol.h"
#include "dialects/postgresql/creationorder.h"
#include "dialects/postgresql/definitions.h"

#include <algorithm>
#include <ranges>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Statement;
using schema::OtherObject;
using schema::Schema;

namespace {

QSet<ObjectId> idsOf(const Schema &schema)
{
    QSet<ObjectId> ids;
    for (const schema::Namespace &space : schema.namespaces)
        ids.insert(space.id);
    for (const SchemaObject &object : creationOrder(schema))
        ids.insert(idOf(object));
    return ids;
}

class AccessSteps
{
public:
    explicit AccessSteps(Compilation *work)
        : m_work(*work)
        , m_before(idsOf(work->from))
        , m_after(idsOf(work->to))
    {
        findRewritten();
    }

    void drop()
    {
        for (const SchemaObject &object : creationOrder(m_work.from) | std::views::reverse) {
            const OtherObject *access = accessIn(object);
            if (!access || !m_work.goneBack.contains(access->id) || movesAlong(*access)
                || isRewritten(*access))
                continue;
            const bool goes = access->kind == "owner"_L1 || !m_after.contains(access->owner)
                              || isMadeAgain(access->owner) || losesColumn(*access);
            const bool isGone = m_work.gone.contains(access->id) && (access->owner.isNull() || !goes);
            m_work.add(access->id, Action::Drop, isGone ? dropOther(*access, m_work.oldNames) : QList<Statement>(),
                       statementsOf(access->definition));
        }
        QSet<ObjectId> madeOnTheWayBack = m_work.goneBack | m_work.swappedBack;
        for (const ObjectId id : std::as_const(m_before)) {
            if (!m_after.contains(id) && !m_work.movedTables.contains(id))
                madeOnTheWayBack.insert(id);
        }
        m_work.add(ObjectId::create(), Action::Alter, {}, takeDefaultsBack(m_work.from, madeOnTheWayBack));
    }

    void add()
    {
        // What is said of a new object is all that it has.
        QSet<ObjectId> withPrivileges;
        for (const Box<OtherObject> &object : m_work.to.otherObjects) {
            if (object->kind == "privileges"_L1 && !m_work.access.byDefault.contains(object->id))
                withPrivileges.insert(object->owner);
        }
        QSet<ObjectId> madeAgain = m_work.swapped;
        for (const ObjectId id : std::as_const(m_after)) {
            if (m_before.contains(id) ? m_work.gone.contains(id) : withPrivileges.contains(id))
                madeAgain.insert(id);
        }
        m_work.add(ObjectId::create(), Action::Alter, takeDefaultsBack(m_work.to, madeAgain), {});
        rewrite();
        for (const SchemaObject &object : creationOrder(m_work.to)) {
            if (const OtherObject *access = accessIn(object); access && !isRewritten(*access))
                add(*access);
        }
        for (const diff::Change &change : m_work.changes) {
            const auto *altered = std::get_if<diff::Altered<Box<OtherObject>>>(&change);
            if (altered && schema::isAboutAccess(*altered->to) && !m_work.gone.contains(altered->to->id)
                && !isRewritten(*altered->to)) {
                m_work.add(altered->to->id, Action::Alter, changeAccess(*altered->from, *altered->to),
                           changeAccess(*altered->to, *altered->from));
            }
        }
    }

private:
    /// A new owner takes over the privileges of the old one, what is revoked on a table is revoked on its columns, and
    /// what is revoked from a role with grant option is revoked from those whom it has granted it. There all is taken
    /// back first and granted afterwards.
    void findRewritten()
    {
        QSet<ObjectId> withColumns;
        QSet<ObjectId> grantedOn;
        QSet<ObjectId> changedInColumns;
        QSet<ObjectId> changed;
        const auto look = [&](const Schema &schema) {
            for (const Box<OtherObject> &object : schema.otherObjects) {
                if (object->kind == "privileges"_L1 && !object->dependsOn.isEmpty())
                    withColumns.insert(object->owner);
                if (object->kind == "privileges"_L1 && mayBeGrantedOn(*object))
                    grantedOn.insert(object->owner);
            }
        };
        look(m_work.from);
        look(m_work.to);
        const auto note = [&](const OtherObject &object) {
            if (object.kind == "privileges"_L1)
                (object.dependsOn.isEmpty() ? changed : changedInColumns).insert(object.owner);
        };
        for (const diff::Change &change : m_work.changes) {
            if (const auto *added = std::get_if<diff::Added<Box<OtherObject>>>(&change)) {
                note(*added->object);
            } else if (const auto *dropped = std::get_if<diff::Dropped<Box<OtherObject>>>(&change)) {
                note(*dropped->object);
            } else if (const auto *altered = std::get_if<diff::Altered<Box<OtherObject>>>(&change)) {
                note(*altered->to);
                if (altered->to->kind == "owner"_L1)
                    m_rewritten.insert(altered->to->owner);
            }
        }
        m_rewritten |= (changed & withColumns) | ((changed | changedInColumns) & grantedOn);
        for (const Box<schema::Sequence> &sequence : m_work.to.sequences) {
            if (m_rewritten.contains(sequence->ownerTable))
                m_rewritten.insert(sequence->id);
        }
        m_rewritten.removeIf([&](ObjectId object) {
            return !m_before.contains(object) || !m_after.contains(object) || isMadeAgain(object)
                   || m_work.swappedBack.contains(object);
        });
    }

    bool isRewritten(const OtherObject &access) const
    {
        return m_rewritten.contains(access.owner) && !losesColumn(access);
    }

    void rewrite()
    {
        const auto statements = [this](const Schema &from, const Schema &to) {
            QList<Statement> revokes;
            QList<Statement> owners;
            QList<Statement> grants;
            for (const Box<OtherObject> &object : from.otherObjects) {
                if (object->kind == "privileges"_L1 && isRewritten(*object))
                    revokes += statementsOf(object->dropStatement);
            }
            for (const Box<OtherObject> &object : to.otherObjects) {
                if (isRewritten(*object))
                    (object->kind == "owner"_L1 ? owners : grants) += statementsOf(object->definition);
            }
            return revokes + owners + grants;
        };
        m_work.add(ObjectId::create(), Action::Alter, statements(m_work.renamed, m_work.to),
                   statements(m_work.to, m_work.renamed));
    }

    static const OtherObject *accessIn(const SchemaObject &object)
    {
        const auto *const *other = std::get_if<const OtherObject *>(&object);
        return other && schema::isAboutAccess(**other) ? *other : nullptr;
    }

    void add(const OtherObject &access)
    {
        if (m_work.access.byDefault.contains(access.id))
            return;
        const bool isNew = !m_before.contains(access.id);
        const bool hasNewObject = !access.owner.isNull() && !m_before.contains(access.owner);
        if (!isNew) {
            if (m_work.gone.contains(access.id) && !movesAlong(access))
                m_work.add(access.id, Action::Add, statementsOf(access.definition), {});
            return;
        }
        // Where the schema before leaves the owner open, it stays as it is.
        if (access.kind == "owner"_L1 && !hasNewObject && !isMadeAgain(access.owner))
            return;
        const bool goesBack = hasNewObject || access.kind == "owner"_L1;
        m_work.add(access.id, Action::Add, statementsOf(access.definition),
                   goesBack ? QList<Statement>() : dropOther(access, m_work.newNames));
    }

    /// An object is dropped and made again under its old id.
    bool isMadeAgain(ObjectId object) const
    {
        return m_work.gone.contains(object) || m_work.swapped.contains(object);
    }

    /// A table moves into the stash with its owner and privileges, and with its sequences.
    bool movesAlong(const OtherObject &access) const
    {
        const schema::Sequence *sequence = m_work.from.sequence(access.owner);
        return m_work.movedTables.contains(sequence ? sequence->ownerTable : access.owner);
    }

    bool losesColumn(const OtherObject &access) const
    {
        return std::any_of(access.dependsOn.cbegin(), access.dependsOn.cend(),
                           [&](const schema::Dependency &use) { return m_work.lost.contains(use.column); });
    }

    Compilation &m_work;
    const QSet<ObjectId> m_before;
    const QSet<ObjectId> m_after;
    QSet<ObjectId> m_rewritten;
};

} // namespace

void dropAccess(Compilation *work)
{
    AccessSteps(work).drop();
}

void addAccess(Compilation *work)
{
    AccessSteps(work).add();
}

} // namespace relvar::postgresql
