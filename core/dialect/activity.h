// SPDX-License-Identifier: GPL-3.0-or-later
// What a second connection sees of a session that is at work: who keeps it waiting, and how far it is.
#pragma once

#include <QList>
#include <QString>

namespace relvar::dialect {

/// A session that another one waits for.
struct Blocker
{
    qint64 session = 0;
    QString user;
    QString application;
    /// Cut to a line; empty when it may not be seen.
    QString statement;
    /// Seconds since its transaction began.
    qint64 ageSeconds = 0;
    /// It runs nothing and keeps its transaction open: there is nothing to cancel, it can only be ended.
    bool isIdle = false;
    /// The one who looks may cancel what it does, or end it.
    bool mayCancel = false;

    friend bool operator==(const Blocker &, const Blocker &) = default;
};

/// How far one statement is, in the product's own phases and units.
struct Progress
{
    /// "building index: scanning table"; empty: nothing is known.
    QString phase;
    qint64 done = 0;
    /// 0: not known.
    qint64 of = 0;

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// What an earlier try of a statement left behind, and what stands in the way of the next.
struct Leftover
{
    /// As SQL names it, quoted.
    QString object;
    /// Takes it away without making anybody wait; runs outside a transaction.
    QString removal;
    /// It has the very name that the statement gives.
    bool isInTheWay = false;

    friend bool operator==(const Leftover &, const Leftover &) = default;
};

struct Activity
{
    QList<Blocker> blockers;
    Progress progress;

    friend bool operator==(const Activity &, const Activity &) = default;
};

} // namespace relvar::dialect
