// SPDX-License-Identifier: GPL-3.0-or-later
// Repositories of other migration tools for tests of the window: files are written, the folder is adopted, what is
// reviewed is run.
#pragma once

#include "windowdriver.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace relvar::test {

/// Makes the folders, too.
inline void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Opens a folder that is no project yet and agrees to what is asked.
[[nodiscard]] inline bool adopt(WindowDriver &driver, const QString &folder)
{
    driver.window().open(folder);
    QDialog *dialog = driver.dialog(QStringLiteral("adoptDialog"));
    return dialog && driver.click(dialog, QStringLiteral("adoptAccept")) && driver.waitUntilOpen();
}

/// Runs what the review shows, and waits for the end.
[[nodiscard]] inline bool runReviewed(WindowDriver &driver)
{
    QDialog *review = driver.dialog(QStringLiteral("reviewDialog"));
    return driver.click(review, QStringLiteral("reviewRun"))
           && QTest::qWaitFor([&driver] { return !driver.window().runs().isBusy(); }, 60000) && driver.waitUntilIdle();
}

} // namespace relvar::test
