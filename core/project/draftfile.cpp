// SPDX-License-Identifier: GPL-3.0-or-later
// .relvar/draft.json: the schema that is being edited, with its ids, so that a rename survives a restart.
#include "migration/atomicwrite.h"
#include "project/intents.h"
#include "project/project.h"
#include "schema/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QString pathOf(const Project &project)
{
    return project.path + u"/.relvar/draft.json"_s;
}

QString backupPathOf(const Project &project)
{
    return project.path + u"/.relvar/draft-before-move.json"_s;
}

QJsonObject toJson(const diagram::Diagram &diagram)
{
    QJsonArray placements;
    for (const diagram::Placement &placement : diagram.placements) {
        placements.append(QJsonObject{{u"table"_s, placement.table.toString()},
                                      {u"x"_s, placement.position.x()},
                                      {u"y"_s, placement.position.y()},
                                      {u"pinned"_s, placement.pinned}});
    }
    return {{u"name"_s, diagram.name}, {u"detail"_s, static_cast<int>(diagram.detail)}, {u"placements"_s, placements}};
}

diagram::Diagram diagramFrom(const QJsonObject &object)
{
    diagram::Diagram diagram;
    diagram.name = object.value(u"name"_s).toString();
    const int detail = object.value(u"detail"_s).toInt(static_cast<int>(diagram::Detail::Columns));
    if (detail >= 0 && detail <= static_cast<int>(diagram::Detail::Columns))
        diagram.detail = static_cast<diagram::Detail>(detail);
    const QJsonArray placements = object.value(u"placements"_s).toArray();
    for (const QJsonValue &value : placements) {
        const QJsonObject placement = value.toObject();
        diagram.placements.append({ObjectId::fromString(placement.value(u"table"_s).toString()),
                                   QPointF(placement.value(u"x"_s).toDouble(), placement.value(u"y"_s).toDouble()),
                                   placement.value(u"pinned"_s).toBool()});
    }
    return diagram;
}

tl::unexpected<Error> broken(const QString &detail)
{
    return fail(ProjectError::BrokenFile,
                text("project", ".relvar/draft.json cannot be read. Move it away to begin with the newest migration."),
                detail, u".relvar/draft.json"_s);
}

} // namespace

Result<std::optional<Draft>> readDraft(const Project &project)
{
    QFile file(pathOf(project));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.errorString());
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(error.errorString());
    if (root.value(u"version"_s).toInt() != formatVersion)
        return broken(u"version "_s + root.value(u"version"_s).toVariant().toString());
    const Result<schema::Schema> base = schema::fromJson(root.value(u"base"_s).toObject());
    const Result<schema::Schema> edited = schema::fromJson(root.value(u"schema"_s).toObject());
    if (!base || !edited)
        return broken((base ? edited : base).error().toString());
    return Draft{root.value(u"chain"_s).toString(), *base,
                 document::Document{Box<schema::Schema>(*edited), intentsFrom(root.value(u"intents"_s).toObject()),
                                    diagramFrom(root.value(u"diagram"_s).toObject())}};
}

static Result<> write(const QString &path, const Draft &draft)
{
    const QJsonObject root{
        {u"version"_s, formatVersion},
        {u"chain"_s, draft.chain},
        {u"base"_s, schema::toJson(draft.base)},
        {u"schema"_s, schema::toJson(*draft.document.schema)},
        {u"intents"_s, toJson(draft.document.intents)},
        {u"diagram"_s, toJson(draft.document.diagram)},
    };
    return migration::writeAtomically(path, QJsonDocument(root).toJson(QJsonDocument::Compact),
                                      migration::Access::Private);
}

static Result<> remove(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    return fail(ProjectError::NotWritable,
                text("project", "%1 cannot be removed. Check the permissions of .relvar.",
                     {u".relvar/"_s + path.mid(path.lastIndexOf(u'/') + 1)}),
                file.errorString(), path);
}

Result<> writeDraft(const Project &project, const Draft &draft)
{
    return write(pathOf(project), draft);
}

Result<> removeDraft(const Project &project)
{
    return remove(pathOf(project));
}

Result<> writeDraftBackup(const Project &project, const Draft &draft)
{
    return write(backupPathOf(project), draft);
}

Result<> removeDraftBackup(const Project &project)
{
    return remove(backupPathOf(project));
}

} // namespace relvar::project
