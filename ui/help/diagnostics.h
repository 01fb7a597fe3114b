// SPDX-License-Identifier: GPL-3.0-or-later
// What a report of a fault should tell, as text: versions, platform, screens, settings. What could be a secret is left
// out by construction: of databases only what kind they are, of settings only those that are listed here.
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace relvar::help {

struct DatabaseFacts
{
    /// "PostgreSQL 15.20"; empty while it was not reached.
    QString product;
    QString state;
    qsizetype tables = 0;
};

/// In English: whoever reads it may not be the one who copied it.
[[nodiscard]] QString diagnostics(const QSettings &settings, const QList<DatabaseFacts> &databases);

/// The text without what looks like a secret: passwords, addresses with their parameters, the home folder's name.
[[nodiscard]] QString withoutSecrets(QString text);

} // namespace relvar::help
