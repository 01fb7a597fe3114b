// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked for at a place of the timeline, and why not where it cannot. Pure; asks no database.
#pragma once

#include "timeline/timelinelayout.h"

namespace relvar::timeline {

enum class Offer {
    Show,
    Compare,
    List,
    Apply,
    RevertTo,
    RevertThis,
    Redo,
    Baseline,
    Accept,
    Resume,
    Undo,
    Forget,
    Sql,
    Prove,
    Squash,
    Use,
    Save,
};

/// A cell, and what else decides.
struct Place
{
    const Timeline &timeline;
    const Line &line;
    const Column &column;
    /// A run is under way.
    bool isBusy = false;
    /// The moment that is on the diagram; empty: the draft.
    QString shownMoment;
    /// The difference of two moments is on the diagram.
    bool isComparing = false;
};

/// Empty: it can be asked for. Else a sentence for people.
[[nodiscard]] QString refusal(Offer offer, const Place &place);

/// The offer that is the way out of the state of a migration; nothing where there is nothing to repair.
[[nodiscard]] std::optional<Offer> offerFor(migration::Repair repair);
/// True when the migration is in the database, whatever else is to say about it.
[[nodiscard]] bool isApplied(const Row &row, const Moment &moment);
/// Id of the newest moment before the place that is applied; empty when there is none.
[[nodiscard]] QString appliedBefore(const Timeline &timeline, const Row &row, int moment);

} // namespace relvar::timeline
