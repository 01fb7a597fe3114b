// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cargobuild.h"

#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

QString cargoTarget()
{
    return qEnvironmentVariable("RELVAR_CARGO_TARGET", sourceFile(u"build/tools/cargo-target"_s));
}

QString seaOrmCrates(const QString &version)
{
    return u"sea-orm-migration = { version = \"%1\", default-features = false, features = [\"cli\", "
           "\"sqlx-postgres\", \"sqlx-sqlite\", \"runtime-tokio-rustls\"] }\n"
           "sea-orm = { version = \"%1\", default-features = false, features = [\"macros\", \"with-chrono\", "
           "\"with-uuid\", \"postgres-array\", \"with-json\", \"with-rust_decimal\", \"sqlx-postgres\", "
           "\"sqlx-sqlite\", \"runtime-tokio-rustls\"] }\n"
           "async-trait = \"0.1\"\nchrono = \"0.4\"\nserde = { version = \"1\", features = [\"derive\"] }\n"
           "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n"_s.arg(version);
}

CargoBuild buildCrate(const QString &folder, const QStringList &arguments)
{
    CargoBuild build;
    const QString cargo = QStandardPaths::findExecutable(u"cargo"_s);
    if (cargo.isEmpty()) {
        build.missing = "cargo is not there";
        return build;
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CARGO_TARGET_DIR"_s, cargoTarget());
    // As little as the manifests of ours say themselves.
    environment.insert(u"CARGO_PROFILE_DEV_DEBUG"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(cargo, {u"fetch"_s});
    process.waitForFinished(300'000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        build.missing = "crates.io cannot be reached:\n" + process.readAll();
        return build;
    }
    process.start(cargo, QStringList{u"build"_s, u"--offline"_s} + arguments);
    build.succeeded
        = process.waitForFinished(3'000'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    build.said = process.readAll();
    return build;
}

} // namespace relvar::test
