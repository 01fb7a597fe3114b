// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/snapshotcache.h"

#include "migration/atomicwrite.h"
#include "schema/json.h"

#include <QFile>
#include <QJsonDocument>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int snapshotFormatVersion = 1;

QString pathOf(const Project &project, const QString &chain)
{
    return project.path + u"/.relvar/snapshots/"_s + chain + u".json"_s;
}

} // namespace

std::optional<schema::Schema> readSnapshot(const Project &project, const QString &chain)
{
    QFile file(pathOf(project, chain));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    // A damaged file, or one of another version, is as good as none.
    if (root.value(u"version"_s).toInt() != snapshotFormatVersion)
        return std::nullopt;
    const Result<schema::Schema> schema = schema::fromJson(root.value(u"schema"_s).toObject());
    return schema ? std::optional(*schema) : std::nullopt;
}

Result<> writeSnapshot(const Project &project, const QString &chain, const schema::Schema &schema)
{
    const QJsonObject root{{u"version"_s, snapshotFormatVersion}, {u"schema"_s, schema::toJson(schema)}};
    return migration::writeAtomically(pathOf(project, chain), QJsonDocument(root).toJson(QJsonDocument::Compact),
                                      migration::Access::Private);
}

std::optional<NearSnapshot> nearestSnapshot(const Project &project, const QList<migration::MigrationFile> &files,
                                            qsizetype count)
{
    for (qsizetype earlier = count - 1; earlier > 0; --earlier) {
        if (std::optional<schema::Schema> found = readSnapshot(project, migration::chainHash(files, earlier)))
            return NearSnapshot{*std::move(found), earlier};
    }
    for (qsizetype later = count + 1; later <= files.size(); ++later) {
        if (std::optional<schema::Schema> found = readSnapshot(project, migration::chainHash(files, later)))
            return NearSnapshot{*std::move(found), later};
    }
    return std::nullopt;
}

} // namespace relvar::project
