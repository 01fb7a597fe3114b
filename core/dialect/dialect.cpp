// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect/dialect.h"

#include "dialect/language.h"
#include "dialect/offering.h"

#include <algorithm>

namespace relvar::dialect {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kindNotVisible = u"not visible"_s;

} // namespace

const Language &Dialect::language() const
{
    static const Language language;
    return language;
}

Result<Offering> Dialect::offering(database::Connection &) const
{
    return Offering();
}

NotHandled notVisible(const QString &name, const QString &reason)
{
    return {kindNotVisible, name, reason};
}

const NotHandled *findNotVisible(const QList<NotHandled> &objects)
{
    const auto found = std::find_if(objects.cbegin(), objects.cend(),
                                    [](const NotHandled &object) { return object.kind == kindNotVisible; });
    return found == objects.cend() ? nullptr : &*found;
}

Result<QList<Stash>> Dialect::stashes(database::Connection &) const
{
    return QList<Stash>();
}

std::optional<Keeping> Dialect::keeping(const QString &) const
{
    return std::nullopt;
}

QString Dialect::emptyStatement(const QString &quotedTable) const
{
    return u"DELETE FROM "_s + quotedTable;
}

Result<TableSize> Dialect::sizeOf(database::Connection &connection, const QString &quotedTable) const
{
    return connection.query(u"SELECT count(*) FROM "_s + quotedTable).map([](const database::ResultSet &answer) {
        return TableSize{.rows = answer.rows.value(0).value(0).toLongLong()};
    });
}

Result<QList<Stage>> Dialect::compileOnline(const schema::Schema &from, const schema::Schema &to,
                                            const CompileOptions &options, const OnlineOptions &online) const
{
    Q_UNUSED(online)
    return compile(from, to, diff::diff(from, to, rules()), options).map([&](const CompiledChanges &changes) {
        return QList<Stage>{Stage{.label = {}, .from = from, .changes = changes, .remarks = {}}};
    });
}

Result<QList<Stage>> Dialect::compileGradual(const schema::Schema &from, const schema::Schema &to,
                                             const CompileOptions &options, const OnlineOptions &online) const
{
    Q_UNUSED(from)
    Q_UNUSED(to)
    Q_UNUSED(options)
    Q_UNUSED(online)
    return fail(OnlineError::NotSupported,
                text("dialect", "%1 has no form in which old and new live side by side.", {displayName()}));
}

QList<LockForecast> Dialect::forecastLocks(const schema::Schema &, const QStringList &, int) const
{
    return {};
}

Result<QList<LockHolder>> Dialect::lockHolders(database::Connection &, const QStringList &) const
{
    return QList<LockHolder>();
}

Result<std::optional<QString>> Dialect::runLockHolder(database::Connection &) const
{
    return std::optional<QString>();
}

Result<RunLock> Dialect::tryRunLease(database::Connection &watching, const RunLease &) const
{
    return tryRunLock(watching);
}

Result<bool> Dialect::holdsRunLease(database::Connection &, const QString &) const
{
    return true;
}

Result<> Dialect::endRunLease(database::Connection &, const QString &) const
{
    return {};
}

QStringList Dialect::transactionSetup(const SessionLimits &limits) const
{
    return sessionSetup(limits);
}

Result<qint64> Dialect::sessionId(database::Connection &) const
{
    return 0;
}

Result<Activity> Dialect::watch(database::Connection &, qint64) const
{
    return Activity();
}

Result<> Dialect::cancelStatement(database::Connection &, qint64) const
{
    return {};
}

Result<> Dialect::endSession(database::Connection &, qint64) const
{
    return {};
}

Result<QList<Leftover>> Dialect::leftovers(database::Connection &, const QString &) const
{
    return QList<Leftover>();
}

Result<std::optional<bool>> Dialect::hasRun(database::Connection &, const QString &) const
{
    return std::optional<bool>();
}

const Dialect *find(const QList<const Dialect *> &dialects, const QString &id)
{
    const auto found
        = std::find_if(dialects.cbegin(), dialects.cend(), [&](const Dialect *dialect) { return dialect->id() == id; });
    return found == dialects.cend() ? nullptr : *found;
}

} // namespace relvar::dialect
