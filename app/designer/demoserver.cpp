// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserver.h"

#include "dialects/postgresql/connection.h"
#include "dialects/postgresql/scratchcluster.h"
#include "project/project.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

constexpr auto embedded = ":/demo-postgresql"_L1;
const QString databaseName = u"clinic"_s;

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(project::ProjectError::NotWritable,
                text("designer",
                     "The demo could not be copied to %1. Make room there, or set TMPDIR to another folder.", {path}),
                reason);
}

Result<> copyDemo(const QString &target)
{
    QDirIterator files(embedded, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = target + from.mid(embedded.size());
        QFile file(from);
        if (!QDir().mkpath(QFileInfo(to).path()) || !file.copy(to))
            return cannotWrite(to, file.errorString());
        // What is copied out of a resource is read-only.
        QFile::setPermissions(to, QFile::permissions(to) | QFile::WriteOwner);
    }
    return {};
}

} // namespace

DemoServer::DemoServer() = default;
DemoServer::~DemoServer() = default;

QString DemoServer::source() const
{
    return m_folder.filePath(u"demo"_s);
}

Result<std::unique_ptr<DemoServer>> DemoServer::start()
{
    std::unique_ptr<DemoServer> server(new DemoServer);
    auto cluster = postgresql::ScratchCluster::start({});
    if (!cluster)
        return fail(cluster.error());
    server->m_cluster = *std::move(cluster);
    if (auto prepared = server->prepare(); !prepared)
        return fail(prepared.error());
    return server;
}

Result<> DemoServer::prepare()
{
    const auto connection = postgresql::openConnection(m_cluster->settings(u"postgres"_s, m_cluster->superuser()), {});
    if (!connection)
        return fail(connection.error());
    if (auto made = (*connection)->execute(u"CREATE DATABASE "_s + databaseName); !made)
        return fail(made.error());
    if (auto copied = copyDemo(source()); !copied)
        return copied;
    const auto project = project::open(source());
    if (!project)
        return fail(project.error());
    const database::ConnectionSettings *known = project->connection(project->defaultConnection);
    Q_ASSERT(known);
    database::ConnectionSettings settings = *known;
    settings.address = m_cluster->settings(databaseName, m_cluster->superuser()).address;
    return project::updateConnection(*project, known->name, settings);
}

} // namespace relvar::designer
