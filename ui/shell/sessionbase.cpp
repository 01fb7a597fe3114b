// SPDX-License-Identifier: GPL-3.0-or-later
// The base of a Session's draft when it moves: migrations came into the folder, or the database was changed.
#include "project/diagramfile.h"
#include "shell/session.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void Session::setHead(const std::optional<schema::Schema> &head)
{
    const bool wasOutdated = isOutdated();
    m_head = head;
    m_outdatedBase = m_store.base();
    if (!head)
        m_conflicts.clear();
    if (isOutdated() != wasOutdated)
        Q_EMIT outdatedChanged();
}

void Session::forgetHead()
{
    ++m_rebaseNumber;
    m_formerBases.clear();
    m_formerChain.clear();
    m_latestHead = {};
    setHead({});
}

void Session::noticeBase()
{
    if (m_head && !m_store.base().sameAs(m_outdatedBase)) {
        setHead({});
        return;
    }
    const bool isFormer = std::any_of(m_formerBases.cbegin(), m_formerBases.cend(),
                                      [this](const auto &base) { return base.sameAs(m_store.base()); });
    if (!m_head && isFormer)
        setHead(m_latestHead);
}

void Session::followHead(const schema::Schema &head, const QString &chainBefore)
{
    // A draft that waits for answers is still over the files before.
    if (!isOutdated())
        m_formerChain = chainBefore;
    m_latestHead = head;
    // Nothing is said yet: mostly the draft just goes on over it.
    m_head = head;
    m_outdatedBase = m_store.base();
    rebaseDraft();
}

void Session::rebaseDraft(const diff::Answers &answers)
{
    if (!m_head)
        return;
    struct Outcome
    {
        bool moved = false;
        project::MovedDraft draft;
        /// Why the files of the diagrams could not be read.
        std::optional<Error> unread;
    };
    const project::Draft draft{m_formerChain, *m_store.base(), *m_store.current()};
    m_workers.start(
        tr("Moving the draft"), this,
        [draft, head = *m_head, directory = m_directory, dialect = m_dialect, project = m_project,
         answers](const database::CancelToken &) -> Outcome {
            if (!project::hasMoved(draft.base, head))
                return {};
            Outcome outcome{true, project::rebaseDraft(draft, head, directory, dialect->rules(), answers), {}};
            if (!project)
                return outcome;
            project::Draft &moved = outcome.draft.draft;
            Result<QList<diagram::Diagram>> placed
                = project::placeArrived(*project, moved.document.diagrams, draft.base, moved.base);
            if (placed)
                moved.document.diagrams = *std::move(placed);
            else
                outcome.unread = placed.error();
            return outcome;
        },
        [this, answers, document = m_store.current(), generation = m_generation,
         number = ++m_rebaseNumber](const Outcome &outcome) {
            if (generation != m_generation || number != m_rebaseNumber || !isOutdated())
                return;
            if (!document.sameAs(m_store.current())) {
                rebaseDraft(answers);
                return;
            }
            // Over the new base the diagrams would be written without the tables that came with it.
            if (outcome.unread) {
                Q_EMIT failed(u"draft"_s, *outcome.unread);
                Q_EMIT outdatedChanged();
                return;
            }
            if (outcome.moved)
                takeRebased(outcome.draft);
            else
                setHead({});
        });
}

void Session::takeRebased(const project::MovedDraft &moved)
{
    if (!m_store.hasChanges()) {
        document::Document document = *m_store.current();
        document.schema = moved.draft.base;
        document.diagrams = moved.draft.document.diagrams;
        m_store.reset(document.schema, document);
        return;
    }
    m_conflicts = moved.conflicts;
    if (!m_conflicts.isEmpty()) {
        Q_EMIT conflictsFound();
        return;
    }
    if (m_project && m_draftLock) {
        const project::Draft before{m_formerChain, *m_store.base(), *m_store.current()};
        if (const Result<> kept = project::writeDraftBackup(*m_project, before); !kept) {
            Q_EMIT failed(u"draft"_s, kept.error());
            return;
        }
    }
    m_formerBases.append(m_store.base());
    m_store.rebase(text("shell", QT_TRANSLATE_NOOP("shell", "Move the draft onto newer migrations")), moved.draft.base,
                   moved.draft.document);
    Q_EMIT draftRebased(moved.arrived);
}

void Session::settleSum(project::BranchOrder order)
{
    if (m_phase != Phase::Open || !m_project)
        return;
    m_workers.start(
        tr("Checking the order of the migrations"), this,
        [project = *m_project, dialect = m_dialect,
         order](const database::CancelToken &cancel) -> Result<QList<project::OrderProblem>> {
            if (const Result<> trusted = project::checkTrust(project); !trusted)
                return fail(trusted.error());
            return project::settleSum(project, *dialect, order, cancel);
        },
        [this, generation = m_generation](const Result<QList<project::OrderProblem>> &result) {
            if (generation != m_generation)
                return;
            if (!result) {
                Q_EMIT failed(u"order"_s, result.error());
                return;
            }
            reloadDirectory();
            Q_EMIT sumSettled(*result);
        });
}

} // namespace relvar::shell
