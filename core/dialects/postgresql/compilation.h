// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of one compilation share. The steps follow each other in phases, because each is written with the
// names and the objects that its predecessors leave: what is in the way goes, then what is dropped, then everything is
// renamed, then the new is made, and what went from the way comes back. Private to compile.cpp and its parts.
#pragma once

#include "base/result.h"
#include "dialects/postgresql/accesschanges.h"
#include "dialects/postgresql/following.h"
#include "dialects/postgresql/keptinstep.h"
#include "dialects/postgresql/names.h"
#include "dialects/postgresql/stash.h"
#include "diff/diff.h"

#include <QSet>

namespace relvar::postgresql {

class Compilation
{
public:
    Compilation(const schema::Schema &before, const schema::Schema &after, const dialect::CompileOptions &wishes);

    /// Each step comes after the one before it. Nothing is added when it does nothing in either way.
    void add(ObjectId object, dialect::Action action, QList<dialect::Statement> up, QList<dialect::Statement> down);
    /// Puts a table that is the same before and after, but loses something meanwhile, among the changes.
    void visit(const schema::Table &before, const schema::Table &after);
    /// True when the stash is filled by earlier migrations.
    [[nodiscard]] bool keepInStep(const KeptInStep &kept);

    const schema::Schema from;
    const dialect::CompileOptions options;
    /// What is behind `to`, and which of its privileges the server gives by itself.
    const Access access;
    /// The target, and `from` under the target's names.
    const Followed followed;
    const schema::Schema &to = followed.expected;
    const schema::Schema &renamed = followed.renamed;
    const QList<schema::DataMove> moves;
    /// From `renamed` to `to`; and without what tables hand down to partitions.
    const diff::Changes allChanges;
    diff::Changes changes;
    /// Names before anything is renamed, after that for what was there before, and for what is there in the end.
    const Names oldNames;
    const Names nowNames;
    const Names newNames;

    QSet<ObjectId> droppedTables;
    QSet<ObjectId> addedTables;
    /// Tables that move into the stash whole.
    QSet<ObjectId> movedTables;
    /// Columns of old tables that do not live through the migration (dropped, or made anew), and whose type changes.
    QSet<ObjectId> lost;
    QSet<ObjectId> retyped;
    /// Enums, and domains over them, whose type is replaced on the way up, and those for which that happens on the way down alone.
    QSet<ObjectId> swapped;
    QSet<ObjectId> swappedBack;
    /// Their names, without schemas.
    QSet<QString> swappedNames;
    QSet<QString> swappedNamesBack;
    /// Views, triggers, others that are dropped first and made again, or for good: on the way up, and on the way back.
    QSet<ObjectId> gone;
    QSet<ObjectId> goneBack;
    /// Constraints and indexes of the same sort.
    QSet<ObjectId> partsGone;
    QSet<ObjectId> partsGoneBack;

    StashNames stashes;
    QList<dialect::Step> steps;
    /// Stashes are filled by earlier migrations where that can be done; those that are.
    bool fillsBefore = false;
    QList<KeptInStep> keptInStep;

private:
    QSet<std::pair<quint64, int>> m_used;
};

} // namespace relvar::postgresql
