// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiontest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace relvar::connections {

Result<TestAnswer> testConnection(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                                  const database::CancelToken &cancel)
{
    if (const Result<> usable = dialect.probe(settings); !usable)
        return fail(usable.error());
    database::ConnectionSettings readOnly = settings;
    readOnly.readOnly = true;
    const auto connection = dialect.open(readOnly, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    QElapsedTimer timer;
    timer.start();
    const Result<database::ResultSet> answer = (*connection)->query(u"SELECT 1"_s);
    if (!answer)
        return fail(answer.error());
    return TestAnswer{(*connection)->facts().product, timer.nsecsElapsed() / 1000};
}

QString describe(const TestAnswer &answer)
{
    const double milliseconds = double(answer.roundTripMicroseconds) / 1000;
    const QString time = QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0);
    return QCoreApplication::translate("connections", "%1, %2 ms").arg(answer.product, time);
}

} // namespace relvar::connections
