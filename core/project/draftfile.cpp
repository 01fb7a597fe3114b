// SPDX-License-Identifier: GPL-3.0-or-later
// The schema that is being edited, with its ids, so that a rename survives a restart: .relvar/draft.json, and for a
// database that is in no project a file in the user's own data.
#include "migration/atomicwrite.h"
#include "project/intents.h"
#include "project/project.h"
#include "schema/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int draftFormatVersion = 2;

QString backupPathOf(const Project &project)
{
    return project.path + u"/.relvar/draft-before-move.json"_s;
}

int limited(const QJsonValue &value, int highest)
{
    return std::clamp(value.toInt(), 0, highest);
}

QJsonArray idsToJson(const QList<ObjectId> &ids)
{
    QJsonArray array;
    for (const ObjectId id : ids)
        array.append(id.toString());
    return array;
}

QJsonObject toJson(const diagram::Diagram &diagram)
{
    QJsonArray placements;
    for (const diagram::Placement &placement : diagram.placements) {
        QJsonObject object{{u"table"_s, placement.table.toString()},
                           {u"x"_s, placement.position.x()},
                           {u"y"_s, placement.position.y()},
                           {u"pinned"_s, placement.pinned}};
        if (placement.detail)
            object.insert(u"detail"_s, static_cast<int>(*placement.detail));
        placements.append(object);
    }
    QJsonArray areas;
    for (const diagram::Area &area : diagram.areas) {
        areas.append(QJsonObject{{u"id"_s, area.id.toString()},
                                 {u"name"_s, area.name},
                                 {u"colour"_s, area.colour},
                                 {u"tables"_s, idsToJson(area.tables)}});
    }
    QJsonArray notes;
    for (const diagram::Note &note : diagram.notes) {
        notes.append(QJsonObject{{u"id"_s, note.id.toString()},
                                 {u"text"_s, note.text},
                                 {u"x"_s, note.position.x()},
                                 {u"y"_s, note.position.y()},
                                 {u"width"_s, note.size.width()},
                                 {u"height"_s, note.size.height()},
                                 {u"colour"_s, note.colour}});
    }
    return {{u"id"_s, diagram.id.toString()},
            {u"name"_s, diagram.name},
            {u"detail"_s, static_cast<int>(diagram.detail)},
            {u"notation"_s, static_cast<int>(diagram.notation)},
            {u"relationLabels"_s, diagram.relationLabels},
            {u"placements"_s, placements},
            {u"areas"_s, areas},
            {u"notes"_s, notes}};
}

diagram::Detail detailFrom(const QJsonValue &value)
{
    return static_cast<diagram::Detail>(limited(value, static_cast<int>(diagram::Detail::Columns)));
}

QPointF positionFrom(const QJsonObject &object)
{
    return {object.value(u"x"_s).toDouble(), object.value(u"y"_s).toDouble()};
}

diagram::Placement placementFrom(const QJsonObject &object)
{
    diagram::Placement placement{ObjectId::fromString(object.value(u"table"_s).toString()), positionFrom(object),
                                 object.value(u"pinned"_s).toBool()};
    if (object.contains(u"detail"_s))
        placement.detail = detailFrom(object.value(u"detail"_s));
    return placement;
}

diagram::Area areaFrom(const QJsonObject &object)
{
    diagram::Area area{ObjectId::fromString(object.value(u"id"_s).toString()), object.value(u"name"_s).toString(),
                       limited(object.value(u"colour"_s), diagram::colourCount - 1)};
    const QJsonArray tables = object.value(u"tables"_s).toArray();
    for (const QJsonValue &table : tables)
        area.tables.append(ObjectId::fromString(table.toString()));
    return area;
}

diagram::Note noteFrom(const QJsonObject &object)
{
    return {ObjectId::fromString(object.value(u"id"_s).toString()), object.value(u"text"_s).toString(),
            positionFrom(object), QSizeF(object.value(u"width"_s).toDouble(), object.value(u"height"_s).toDouble()),
            limited(object.value(u"colour"_s), diagram::colourCount - 1)};
}

diagram::Diagram diagramFrom(const QJsonObject &object)
{
    diagram::Diagram diagram{
        .id = ObjectId::fromString(object.value(u"id"_s).toString()),
        .name = object.value(u"name"_s).toString(diagram::mainName),
        .detail = detailFrom(object.value(u"detail"_s)),
        .notation = static_cast<diagram::Notation>(
            limited(object.value(u"notation"_s), static_cast<int>(diagram::Notation::Uml))),
        .relationLabels = object.value(u"relationLabels"_s).toBool(),
    };
    const QJsonArray placements = object.value(u"placements"_s).toArray();
    for (const QJsonValue &value : placements)
        diagram.placements.append(placementFrom(value.toObject()));
    const QJsonArray areas = object.value(u"areas"_s).toArray();
    for (const QJsonValue &value : areas)
        diagram.areas.append(areaFrom(value.toObject()));
    const QJsonArray notes = object.value(u"notes"_s).toArray();
    for (const QJsonValue &value : notes)
        diagram.notes.append(noteFrom(value.toObject()));
    return diagram;
}

/// The main diagram first, whatever the file says.
QList<diagram::Diagram> diagramsFrom(const QJsonArray &array)
{
    QList<diagram::Diagram> diagrams;
    for (const QJsonValue &value : array) {
        diagram::Diagram diagram = diagramFrom(value.toObject());
        diagrams.insert(diagram.isMain() ? 0 : diagrams.size(), std::move(diagram));
    }
    if (diagrams.isEmpty() || !diagrams.constFirst().isMain())
        diagrams.prepend({.name = diagram::mainName});
    return diagrams;
}

Result<std::optional<Draft>> read(const QString &path)
{
    const auto broken = [&path](const QString &detail) {
        return fail(ProjectError::BrokenFile,
                    text("project", "The draft %1 cannot be read. Move it away to begin without it.",
                         {QDir::toNativeSeparators(path)}),
                    detail, path);
    };
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.errorString());
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(error.errorString());
    const int version = root.value(u"version"_s).toInt();
    if (version < 1 || version > draftFormatVersion)
        return broken(u"version "_s + root.value(u"version"_s).toVariant().toString());
    const Result<schema::Schema> base = schema::fromJson(root.value(u"base"_s).toObject());
    const Result<schema::Schema> edited = schema::fromJson(root.value(u"schema"_s).toObject());
    if (!base || !edited)
        return broken((base ? edited : base).error().toString());
    // Version 1 had one diagram.
    const QJsonArray diagrams
        = version == 1 ? QJsonArray{root.value(u"diagram"_s)} : root.value(u"diagrams"_s).toArray();
    return Draft{root.value(u"chain"_s).toString(), *base,
                 document::Document{Box<schema::Schema>(*edited), intentsFrom(root.value(u"intents"_s).toObject()),
                                    diagramsFrom(diagrams)}};
}

Result<> write(const QString &path, const Draft &draft)
{
    QJsonArray diagrams;
    for (const diagram::Diagram &diagram : draft.document.diagrams)
        diagrams.append(toJson(diagram));
    const QJsonObject root{
        {u"version"_s, draftFormatVersion},
        {u"chain"_s, draft.chain},
        {u"base"_s, schema::toJson(draft.base)},
        {u"schema"_s, schema::toJson(*draft.document.schema)},
        {u"intents"_s, project::toJson(draft.document.intents)},
        {u"diagrams"_s, diagrams},
    };
    return migration::writeAtomically(path, QJsonDocument(root).toJson(QJsonDocument::Compact),
                                      migration::Access::Private);
}

Result<> remove(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    return fail(ProjectError::NotWritable,
                text("project", "%1 cannot be removed. Check the permissions of its folder.",
                     {QDir::toNativeSeparators(path)}),
                file.errorString(), path);
}

} // namespace

QString draftPath(const Project &project)
{
    return project.path + u"/.relvar/draft.json"_s;
}

QString databaseDraftPath(const QString &address)
{
    // The address itself is no name of a file, and nobody's business in a list of files.
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/relvar/drafts/"_s
           + QString::fromLatin1(hash) + u".json"_s;
}

Result<std::optional<Draft>> readDraft(const Project &project)
{
    return read(draftPath(project));
}

Result<> writeDraft(const Project &project, const Draft &draft)
{
    return write(draftPath(project), draft);
}

Result<> removeDraft(const Project &project)
{
    return remove(draftPath(project));
}

Result<std::optional<Draft>> readDatabaseDraft(const QString &address)
{
    return read(databaseDraftPath(address));
}

Result<> writeDatabaseDraft(const QString &address, const Draft &draft)
{
    return write(databaseDraftPath(address), draft);
}

Result<> removeDatabaseDraft(const QString &address)
{
    return remove(databaseDraftPath(address));
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
