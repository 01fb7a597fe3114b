// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sentence.h"

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

Text doneSentence(const RunSummary &summary)
{
    const QStringList arguments{QString::number(summary.done), summary.database, summary.newest};
    if (summary.done == 0) {
        return summary.newest.isEmpty() ? text("runner", "Nothing to do: %2 has no migration applied.", arguments)
                                        : text("runner", "Nothing to do: %2 is at %3.", arguments);
    }
    if (summary.direction == Direction::Up) {
        return summary.done == 1 ? text("runner", "Applied 1 migration; %2 is now at %3.", arguments)
                                 : text("runner", "Applied %1 migrations; %2 is now at %3.", arguments);
    }
    if (summary.newest.isEmpty()) {
        return summary.done == 1 ? text("runner", "Reverted 1 migration; %2 has no migration left.", arguments)
                                 : text("runner", "Reverted %1 migrations; %2 has no migration left.", arguments);
    }
    return summary.done == 1 ? text("runner", "Reverted 1 migration; %2 is now at %3.", arguments)
                             : text("runner", "Reverted %1 migrations; %2 is now at %3.", arguments);
}

/// What was finished before the run stopped.
Text before(const RunSummary &summary)
{
    const QStringList arguments{QString::number(summary.done), QString::number(summary.planned)};
    const bool up = summary.direction == Direction::Up;
    if (summary.done == 0)
        return summary.durable > 0 || !summary.remains.isEmpty() ? text("runner", "nothing else was changed")
                                                                 : text("runner", "nothing was changed");
    if (summary.done == 1) {
        return up ? text("runner", "%1 of %2 migrations was applied before it", arguments)
                  : text("runner", "%1 of %2 migrations was reverted before it", arguments);
    }
    return up ? text("runner", "%1 of %2 migrations were applied before it", arguments)
              : text("runner", "%1 of %2 migrations were reverted before it", arguments);
}

Text stoppedSentence(const RunSummary &summary)
{
    const bool cancelled = summary.outcome == RunFinished::Outcome::Cancelled;
    const QStringList arguments{
        QString::number(summary.statement), QString::number(summary.statements), summary.stoppedAt,
        before(summary).toString(),         QString::number(summary.durable),    summary.cause};
    if (summary.stoppedAt.isEmpty())
        return cancelled ? text("runner", "Cancelled; %4.", arguments) : text("runner", "Stopped: %6 (%4)", arguments);
    if (summary.appliedNevertheless) {
        return text("runner", "%3 is in the database, but statement %1 of %2, after its COMMIT, failed; %4.",
                    arguments);
    }
    if (summary.unknown) {
        return text("runner",
                    "The connection was lost at statement %1 of %2 of %3 and the server does not answer: it is not "
                    "known whether the migration is in the database. Look at the status when the server is back; "
                    "what it did not finish can then be run again.",
                    arguments);
    }
    if (summary.lost && !cancelled) {
        if (summary.durable > 0) {
            return text("runner",
                        "The connection was lost at statement %1 of %2 of %3, which runs without a transaction: its "
                        "first %5 statement(s) stay in the database; %4.",
                        arguments);
        }
        if (summary.statement > 0) {
            return text("runner",
                        "The connection was lost at statement %1 of %2 of %3: the whole migration was rolled back; "
                        "%4.",
                        arguments);
        }
    }
    if (summary.durable > 0) {
        return cancelled ? text("runner",
                                "Cancelled at statement %1 of %2 of %3, which runs without a transaction: its "
                                "first %5 statement(s) stay in the database; %4.",
                                arguments)
                         : text("runner",
                                "Failed at statement %1 of %2 of %3, which runs without a transaction: its "
                                "first %5 statement(s) stay in the database; %4.",
                                arguments);
    }
    if (summary.statement == 0) {
        return cancelled ? text("runner", "Cancelled before %3; %4.", arguments)
                         : text("runner", "Stopped before %3: %6 (%4)", arguments);
    }
    if (!summary.remains.isEmpty()) {
        return cancelled
                   ? text("runner", "Cancelled at statement %1 of %2 of %3, which runs without a transaction; %4.",
                          arguments)
                   : text("runner", "Failed at statement %1 of %2 of %3, which runs without a transaction; %4.",
                          arguments);
    }
    return cancelled ? text("runner", "Cancelled at statement %1 of %2 of %3: the whole migration was rolled back; %4.",
                            arguments)
                     : text("runner", "Failed at statement %1 of %2 of %3: the whole migration was rolled back; %4.",
                            arguments);
}

} // namespace

Text sentenceFor(const RunSummary &summary)
{
    if (summary.outcome == RunFinished::Outcome::Done || summary.outcome == RunFinished::Outcome::NothingToDo)
        return doneSentence(summary);
    const Text sentence = stoppedSentence(summary);
    if (summary.remains.isEmpty() || summary.lost)
        return sentence;
    return text("runner", "%1 %2", {sentence.toString(), summary.remains.toString()});
}

} // namespace relvar::runner
