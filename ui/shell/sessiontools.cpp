// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that deals with migrations that another tool runs. Nothing of the tool is written here.
#include "project/adopttool.h"
#include "project/toolschema.h"
#include "shell/session.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

const formats::Format *Session::toolFormat() const
{
    return m_tool ? formats::find(m_project->tool.format) : nullptr;
}

void Session::adopt(const QString &folder, const formats::Detected &detected,
                    const database::ConnectionSettings &settings, const QString &namingPreset)
{
    m_passwords.learn(settings.address, settings.password);
    m_workers.start(
        tr("Making the project"), this,
        [folder, detected, settings, namingPreset](const database::CancelToken &) {
            return project::adoptTool(folder, detected, settings, namingPreset);
        },
        [this, folder, generation = m_generation](const Result<project::Project> &made) {
            // Something else was opened meanwhile.
            if (generation != m_generation)
                return;
            if (made)
                open(folder);
            else
                Q_EMIT failed(u"open"_s, made.error());
        });
}

bool Session::isBase(const ConnectionReading &reading) const
{
    if (!m_project)
        return true;
    const QString &name = m_project->defaultConnection;
    return m_isHeadUnknown
           && reading.settings.name == (name.isEmpty() ? m_connections.constFirst().settings.name : name);
}

QStringList Session::toolPaths() const
{
    if (!m_tool)
        return {};
    QStringList paths{m_tool->path};
    for (const formats::ToolMigration &migration : m_tool->migrations) {
        if (migration.fileName.isEmpty())
            continue;
        const QFileInfo file(m_tool->path + u'/' + migration.fileName);
        paths.append(file.filePath());
        // Some tools have a folder for each.
        if (file.path() != m_tool->path)
            paths.append(file.path());
    }
    paths.removeDuplicates();
    return paths;
}

void Session::reloadTool()
{
    m_workers.start(
        QString(), this,
        [dialect = m_dialect, project = *m_project](const database::CancelToken &cancel) {
            return project::readToolHead(project, *dialect, cancel);
        },
        [this, generation = m_generation, number = ++m_reloadNumber](const Result<project::ToolHead> &head) {
            if (generation != m_generation || number != m_reloadNumber)
                return;
            if (!head) {
                Q_EMIT failed(u"directory"_s, head.error());
                return;
            }
            m_tool = head->folder;
            watch();
            Q_EMIT directoryChanged();
            if (head->unknown && head->unknown->code.is(project::ProjectError::NotTrusted))
                Q_EMIT trustNeeded(m_project->path);
            // A file that is half written, say: what the migrations made before is nearer than what the database has.
            else if (head->unknown && !m_isHeadUnknown)
                Q_EMIT failed(u"directory"_s, *head->unknown);
            m_isHeadUnknown = m_isHeadUnknown && head->unknown;
            if (head->schema)
                followHead(*head->schema, {});
            refresh();
        });
}

} // namespace relvar::shell
