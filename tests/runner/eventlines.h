// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a run as short lines, to compare with what should have happened.
#pragma once

#include "base/overloaded.h"
#include "runner/runevent.h"

namespace relvar::test {

/// Events as short lines, without what differs from run to run.
inline QStringList linesOf(const QList<runner::RunEvent> &events)
{
    using namespace runner;
    using namespace Qt::Literals::StringLiterals;
    QStringList lines;
    for (const RunEvent &event : events) {
        lines.append(
            std::visit(Overloaded{
                           [](const RunStarted &e) {
                               return u"%1 %2 on %3"_s.arg(e.direction == Direction::Up ? u"up"_s : u"down"_s)
                                   .arg(e.files)
                                   .arg(e.database);
                           },
                           [](const LockWaiting &) { return u"waiting"_s; },
                           [](const NoticeReceived &e) { return e.severity + u' ' + e.message; },
                           [](const Remarked &e) { return u"remark "_s + e.text.toString(); },
                           [](const Retrying &e) { return u"again %1 of %2"_s.arg(e.attempt).arg(e.of); },
                           [](const BackupStarted &) { return u"backup"_s; },
                           [](const BackupProgress &) { return u"backup goes on"_s; },
                           [](const BackupFinished &) { return u"backup made"_s; },
                           [](const FileStarted &e) { return u"file %1 of %2"_s.arg(e.id).arg(e.statements); },
                           [](const StatementStarted &e) { return u"%1/%2 %3"_s.arg(e.number).arg(e.of).arg(e.sql); },
                           [](const StatementProgress &e) { return u"%1 goes on"_s.arg(e.number); },
                           [](const BlockedBy &e) { return u"blocked by %1"_s.arg(e.blockers.size()); },
                           [](const StatementSucceeded &e) { return u"%1 ok"_s.arg(e.number); },
                           [](const StatementFailed &e) {
                               return u"%1/%2 failed in line %3"_s.arg(e.number).arg(e.of).arg(e.line);
                           },
                           [](const FileFinished &e) {
                               const QStringList names{u"applied"_s, u"reverted"_s, u"rolled back"_s, u"unfinished"_s,
                                                       u"half done"_s, u"unknown"_s};
                               return u"file %1 %2"_s.arg(e.id, names.at(static_cast<int>(e.outcome)));
                           },
                           [](const RunFinished &e) { return u"= "_s + e.sentence.toString(); },
                       },
                       event));
    }
    return lines;
}

} // namespace relvar::test
