// SPDX-License-Identifier: GPL-3.0-or-later
// sqitch.plan as a value: changes in their order, with the ids that Sqitch computes for them. An id covers the id
// before it, so a line that is edited gives every later change another id.
// https://sqitch.org/docs/manual/sqitchchanges/
#pragma once

#include <QString>
#include <QStringList>

namespace relvar::formats {

struct SqitchTag
{
    QString id;
    /// With its "@".
    QString name;
    /// Of the change that it stands behind.
    QString changeId;
    QString note;
    QString planner;
    QString time;

    friend bool operator==(const SqitchTag &, const SqitchTag &) = default;
};

struct SqitchDependency
{
    /// As the registry has it: without the name of its own project.
    QString name;
    /// Of the change that is meant; empty: none before it in this plan.
    QString changeId;
    bool isConflict = false;

    friend bool operator==(const SqitchDependency &, const SqitchDependency &) = default;
};

struct SqitchChange
{
    QString id;
    QString name;
    /// The first tag behind the change when it is reworked later: its scripts are <name>@<tag>.sql. Otherwise empty.
    QString reworkedTag;
    QString note;
    /// "Ada <ada@example.org>".
    QString planner;
    /// ISO 8601, UTC: "2026-01-02T03:04:05Z".
    QString time;
    /// Those that it requires come first.
    QList<SqitchDependency> dependencies;
    QList<SqitchTag> tags;
    /// Of the change before it: they may have come when that was deployed already.
    QList<SqitchTag> tagsBefore;
    /// Of the whole plan, repeated here because the registry has them with each change.
    QString project;
    QString uri;

    friend bool operator==(const SqitchChange &, const SqitchChange &) = default;
};

struct SqitchPlan
{
    QString project;
    QList<SqitchChange> changes;
    /// Lines that are no part of a plan, with their numbers.
    QList<std::pair<int, QString>> strangeLines;
};

[[nodiscard]] SqitchPlan parseSqitchPlan(const QString &plan);

} // namespace relvar::formats
