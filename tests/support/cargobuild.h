// SPDX-License-Identifier: GPL-3.0-or-later
// Builds crates that tests write, all in one folder that is kept (RELVAR_CARGO_TARGET, or build/tools/cargo-target), so
// that the crates of others, which take minutes, are built once for all tests.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace relvar::test {

struct CargoBuild
{
    /// Why nothing was built: cargo is not there, or crates.io is not; empty: it was tried.
    QByteArray missing;
    bool succeeded = false;
    /// By cargo and the compiler.
    QByteArray said;
};

/// Below it, debug/ has the programs.
[[nodiscard]] QString cargoTarget();

/// The lines of a manifest that bring SeaORM of that version and what is used beside it, with the same features for all
/// tests.
[[nodiscard]] QString seaOrmCrates(const QString &version = QStringLiteral("2.0"));

/// Builds the crate in that folder; `arguments`: more for cargo build.
[[nodiscard]] CargoBuild buildCrate(const QString &folder, const QStringList &arguments = {});

} // namespace relvar::test
