// SPDX-License-Identifier: GPL-3.0-or-later
// sqitch.plan as a value: changes in their order, with the ids that Sqitch computes for them. An id covers the id
// before it, so a line that is edited gives every later change another id.
// https://sqitch.org/docs/manual/sqitchchanges/
#pragma once

#include <QString>
#include <QStringList>

namespace relvar::formats {

struct SqitchChange
{
    QString id;
    QString name;
    /// The first tag behind the change when it is reworked later: its scripts are <name>@<tag>.sql. Otherwise empty.
    QString reworkedTag;
    QString note;
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
