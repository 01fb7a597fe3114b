// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/keptrows.h"

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using dialect::Stash;

namespace {

Text tell(const Stash &stash, qint64 rows)
{
    const QStringList what{QString::number(rows), stash.table};
    if (stash.kind == Stash::Kind::Unmatched) {
        return rows == 1
                   ? text("runner",
                          "Kept values of 1 row found it no more, because it was deleted or its key changed. They "
                          "stay in %2 until a purge.",
                          what)
                   : text("runner",
                          "Kept values of %1 rows found no row any more, because it was deleted or its key "
                          "changed. They stay in %2 until a purge.",
                          what);
    }
    return rows == 1
               ? text("runner", "1 row was written into what the revert removed. It stays in %2 until a purge.", what)
               : text("runner", "%1 rows were written into what the revert removed. They stay in %2 until a purge.",
                      what);
}

} // namespace

void tellKeptRows(database::Connection &connection, const dialect::Dialect &dialect, const QString &migration,
                  const EventSink &sink)
{
    const Result<QList<Stash>> stashes = dialect.stashes(connection);
    if (!stashes)
        return;
    for (const Stash &stash : *stashes) {
        if (stash.migration != migration || stash.kind == Stash::Kind::TakenAway)
            continue;
        const auto counted = connection.query(u"SELECT count(*) FROM "_s + stash.table);
        if (!counted)
            continue;
        const qint64 rows = counted->rows.value(0).value(0).toLongLong();
        if (rows == 0) {
            static_cast<void>(connection.execute(u"DROP TABLE "_s + stash.table));
            continue;
        }
        sink(NoticeReceived{u"NOTICE"_s, tell(stash, rows).toString(), {}});
    }
}

} // namespace relvar::runner
