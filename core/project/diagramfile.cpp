// SPDX-License-Identifier: GPL-3.0-or-later
// diagrams/<name>.json: one line per table, area and note, sorted, so that two people who move two tables have no
// conflict.
#include "project/diagramfile.h"
#include "migration/atomicwrite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using diagram::Diagram;

namespace {

template<typename Value, std::size_t size>
QString nameOf(const std::pair<Value, QLatin1StringView> (&names)[size], Value value)
{
    return std::find_if(std::begin(names), std::end(names), [&](const auto &pair) { return pair.first == value; })
        ->second;
}

template<typename Value, std::size_t size>
std::optional<Value> valueOf(const std::pair<Value, QLatin1StringView> (&names)[size], const QString &name)
{
    const auto *found
        = std::find_if(std::begin(names), std::end(names), [&](const auto &pair) { return pair.second == name; });
    return found == std::end(names) ? std::nullopt : std::optional(found->first);
}

constexpr std::pair<diagram::Detail, QLatin1StringView> detailNames[] = {
    {diagram::Detail::Name, "name"_L1},
    {diagram::Detail::Keys, "keys"_L1},
    {diagram::Detail::Columns, "columns"_L1},
};

constexpr std::pair<diagram::Notation, QLatin1StringView> notationNames[] = {
    {diagram::Notation::CrowsFoot, "crow's foot"_L1},
    {diagram::Notation::Idef1x, "idef1x"_L1},
    {diagram::Notation::Uml, "uml"_L1},
};

struct Line
{
    QPointF position;
    bool pinned = false;
    std::optional<diagram::Detail> detail;
};

struct AreaLine
{
    int colour = 0;
    QStringList tables;
};

/// What a file says, by the names of tables.
struct Content
{
    diagram::Detail detail = diagram::Detail::Columns;
    diagram::Notation notation = diagram::Notation::CrowsFoot;
    bool relationLabels = false;
    QMap<QString, Line> tables;
    QMap<QString, AreaLine> areas;
    QList<diagram::Note> notes;
    /// Of the main diagram: the names of the others in their order, when it is not that of their files.
    QStringList order;
};

// Characters that a file system may refuse, and "%" itself, as %XXXX: their UTF-16 code.
QString fileNameOf(const QString &diagram)
{
    QString name;
    for (const QChar character : diagram) {
        const bool isSafe = character.isLetterOrNumber() || character == u'-' || character == u'_' || character == u' ';
        name += isSafe ? QString(character) : u"%%1"_s.arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
    return name + u".json"_s;
}

QString diagramNameOf(const QString &fileName)
{
    const QString encoded = fileName.chopped(5);
    QString name;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        bool isCode = false;
        const ushort code = encoded.at(i) == u'%' ? encoded.mid(i + 1, 4).toUShort(&isCode, 16) : ushort(0);
        name += isCode ? QChar(code) : encoded.at(i);
        i += isCode ? 4 : 0;
    }
    return name;
}

QString shownPath(const QString &diagram)
{
    return u"diagrams/"_s + fileNameOf(diagram);
}

int colourFrom(const QJsonObject &object)
{
    return std::clamp(object.value(u"colour"_s).toInt(), 0, diagram::colourCount - 1);
}

void readAreasAndNotes(const QJsonObject &object, Content &content)
{
    const QJsonArray areas = object.value(u"areas"_s).toArray();
    for (const QJsonValue &value : areas) {
        const QJsonObject area = value.toObject();
        content.areas.insert(area.value(u"area"_s).toString(),
                             {colourFrom(area), area.value(u"tables"_s).toVariant().toStringList()});
    }
    const QJsonArray notes = object.value(u"notes"_s).toArray();
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        content.notes.append({.id = ObjectId::create(),
                              .text = note.value(u"note"_s).toString(),
                              .position = {note.value(u"x"_s).toDouble(), note.value(u"y"_s).toDouble()},
                              .size = {note.value(u"width"_s).toDouble(200), note.value(u"height"_s).toDouble(96)},
                              .colour = colourFrom(note)});
    }
}

/// A file as it is, and what it says; both are empty where there is none.
struct Stored
{
    QByteArray bytes;
    Content content;
};

Result<Stored> readStored(const Project &project, const QString &name)
{
    QFile file(project.path + u'/' + shownPath(name));
    Stored stored;
    if (!file.exists())
        return stored;
    QJsonParseError error{};
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly)) {
        stored.bytes = file.readAll();
        document = QJsonDocument::fromJson(stored.bytes, &error);
    }
    if (!document.isObject()) {
        return fail(ProjectError::BrokenFile,
                    text("project", "%1 cannot be read. Restore it, or delete it to lay the diagram out anew.",
                         {shownPath(name)}),
                    file.error() == QFile::NoError ? error.errorString() : file.errorString(), shownPath(name));
    }
    const QJsonObject object = document.object();
    Content &content = stored.content;
    content.detail = valueOf(detailNames, object.value(u"detail"_s).toString()).value_or(content.detail);
    content.notation = valueOf(notationNames, object.value(u"notation"_s).toString()).value_or(content.notation);
    content.relationLabels = object.value(u"relationLabels"_s).toBool();
    const QJsonArray tables = object.value(u"tables"_s).toArray();
    for (const QJsonValue &value : tables) {
        const QJsonObject table = value.toObject();
        content.tables.insert(table.value(u"table"_s).toString(),
                              {QPointF(table.value(u"x"_s).toDouble(), table.value(u"y"_s).toDouble()),
                               table.value(u"pinned"_s).toBool(),
                               valueOf(detailNames, table.value(u"detail"_s).toString())});
    }
    readAreasAndNotes(object, content);
    content.order = object.value(u"order"_s).toVariant().toStringList();
    return stored;
}

/// A JSON number; a tenth of a pixel is finer than anyone places a table.
QByteArray number(qreal value)
{
    const double rounded = qRound64(value * 10) / 10.0;
    return QByteArray::number(rounded, 'g', 12);
}

/// Qt writes no bare values: an array of one, without the brackets.
QByteArray jsonText(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

QByteArray jsonList(const char *key, const QByteArrayList &lines)
{
    return QByteArray("\"") + key + "\": [\n" + lines.join(",\n") + "\n]";
}

QByteArray toJson(const Content &content)
{
    QByteArrayList members{"\"detail\": " + jsonText(nameOf(detailNames, content.detail))};
    if (content.notation != diagram::Notation::CrowsFoot)
        members.append("\"notation\": " + jsonText(nameOf(notationNames, content.notation)));
    if (content.relationLabels)
        members.append("\"relationLabels\": true");

    QByteArrayList tables;
    for (auto line = content.tables.constBegin(); line != content.tables.constEnd(); ++line) {
        tables.append("{\"table\": " + jsonText(line.key()) + ", \"x\": " + number(line->position.x())
                      + ", \"y\": " + number(line->position.y()) + (line->pinned ? ", \"pinned\": true" : "")
                      + (line->detail ? ", \"detail\": " + jsonText(nameOf(detailNames, *line->detail)) : "") + "}");
    }
    members.append(jsonList("tables", tables));

    QByteArrayList areas;
    for (auto area = content.areas.constBegin(); area != content.areas.constEnd(); ++area) {
        areas.append("{\"area\": " + jsonText(area.key()) + ", \"colour\": " + QByteArray::number(area->colour)
                     + ", \"tables\": " + jsonText(QJsonArray::fromStringList(area->tables)) + "}");
    }
    if (!areas.isEmpty())
        members.append(jsonList("areas", areas));

    QByteArrayList notes;
    for (const diagram::Note &note : content.notes) {
        notes.append("{\"note\": " + jsonText(note.text) + ", \"x\": " + number(note.position.x()) + ", \"y\": "
                     + number(note.position.y()) + ", \"width\": " + number(note.size.width()) + ", \"height\": "
                     + number(note.size.height()) + ", \"colour\": " + QByteArray::number(note.colour) + "}");
    }
    std::sort(notes.begin(), notes.end());
    if (!notes.isEmpty())
        members.append(jsonList("notes", notes));
    if (!content.order.isEmpty())
        members.append("\"order\": " + jsonText(QJsonArray::fromStringList(content.order)));
    return "{\n" + members.join(",\n") + "\n}\n";
}

Diagram diagramFrom(const Content &content, const QString &name, const schema::Schema &schema)
{
    Diagram diagram{.id = name == diagram::mainName ? ObjectId() : ObjectId::create(),
                    .name = name,
                    .detail = content.detail,
                    .notation = content.notation,
                    .relationLabels = content.relationLabels,
                    .notes = content.notes};
    QHash<QString, ObjectId> idOf;
    for (const Box<schema::Table> &table : schema.tables) {
        const QString tableName = schema::displayName(schema, *table);
        idOf.insert(tableName, table->id);
        const auto line = content.tables.constFind(tableName);
        if (line != content.tables.constEnd())
            diagram.placements.append({table->id, line->position, line->pinned, line->detail});
    }
    for (auto area = content.areas.constBegin(); area != content.areas.constEnd(); ++area) {
        QList<ObjectId> tables;
        for (const QString &table : area->tables) {
            if (idOf.contains(table))
                tables.append(idOf.value(table));
        }
        diagram.areas.append({ObjectId::create(), area.key(), area->colour, tables});
    }
    return diagram;
}

/// What the diagram says of the schema's tables, and what the file says of others, which another branch may have.
Content contentOf(const Diagram &diagram, const schema::Schema &schema, const Content &before)
{
    Content content{.detail = diagram.detail,
                    .notation = diagram.notation,
                    .relationLabels = diagram.relationLabels,
                    .tables = before.tables,
                    .notes = diagram.notes};
    QHash<ObjectId, const diagram::Placement *> placementOf;
    for (const diagram::Placement &placement : diagram.placements)
        placementOf.insert(placement.table, &placement);
    QHash<ObjectId, QString> nameOfTable;
    QSet<QString> known;
    for (const Box<schema::Table> &table : schema.tables) {
        const QString name = schema::displayName(schema, *table);
        nameOfTable.insert(table->id, name);
        known.insert(name);
        if (const diagram::Placement *placement = placementOf.value(table->id))
            content.tables.insert(name, {placement->position, placement->pinned, placement->detail});
        else if (!diagram.isMain())
            content.tables.remove(name);
    }
    for (const diagram::Area &area : diagram.areas) {
        AreaLine line{area.colour, {}};
        for (const ObjectId table : area.tables) {
            if (nameOfTable.contains(table))
                line.tables.append(nameOfTable.value(table));
        }
        const QStringList earlier = before.areas.value(area.name).tables;
        std::copy_if(earlier.cbegin(), earlier.cend(), std::back_inserter(line.tables),
                     [&known](const QString &name) { return !known.contains(name); });
        line.tables.sort();
        content.areas.insert(area.name, line);
    }
    return content;
}

/// The names of the diagrams behind the main one; empty where their files come in the same order by themselves.
QStringList unusualOrder(const QList<Diagram> &diagrams)
{
    QStringList names;
    for (const Diagram &diagram : diagrams) {
        if (!diagram.isMain())
            names.append(diagram.name);
    }
    const bool isUsual = std::is_sorted(names.cbegin(), names.cend(), [](const QString &one, const QString &other) {
        return fileNameOf(one) < fileNameOf(other);
    });
    return isUsual ? QStringList() : names;
}

} // namespace

Result<QList<Diagram>> readDiagrams(const Project &project, const schema::Schema &schema)
{
    QStringList names = QDir(project.path + u"/diagrams"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    std::transform(names.begin(), names.end(), names.begin(), diagramNameOf);
    names.removeAll(diagram::mainName);
    names.prepend(diagram::mainName);
    QList<Diagram> diagrams;
    QStringList order;
    for (const QString &name : std::as_const(names)) {
        const Result<Stored> stored = readStored(project, name);
        if (!stored)
            return fail(stored.error());
        diagrams.append(diagramFrom(stored->content, name, schema));
        if (name == diagram::mainName)
            order = stored->content.order;
    }
    // Those that the order does not name come behind.
    const auto placeOf = [&order](const Diagram &diagram) {
        const qsizetype at = order.indexOf(diagram.name);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(diagrams.begin() + 1, diagrams.end(),
                     [&](const Diagram &one, const Diagram &other) { return placeOf(one) < placeOf(other); });
    return diagrams;
}

Result<QList<Diagram>> placeArrived(const Project &project, QList<Diagram> diagrams, const schema::Schema &before,
                                    const schema::Schema &after)
{
    const Result<QList<Diagram>> inFiles = readDiagrams(project, after);
    if (!inFiles)
        return inFiles;
    for (Diagram &diagram : diagrams) {
        const auto file = std::find_if(inFiles->cbegin(), inFiles->cend(), [&diagram](const Diagram &stored) {
            return stored.name.compare(diagram.name, Qt::CaseInsensitive) == 0;
        });
        if (file == inFiles->cend())
            continue;
        for (const diagram::Placement &placement : file->placements) {
            if (!before.table(placement.table) && !diagram.placement(placement.table))
                diagram.placements.append(placement);
        }
        for (const diagram::Area &stored : file->areas) {
            const auto area = std::find_if(diagram.areas.begin(), diagram.areas.end(),
                                           [&stored](const diagram::Area &own) { return own.name == stored.name; });
            if (area == diagram.areas.end())
                continue;
            for (const ObjectId table : stored.tables) {
                if (!before.table(table) && !diagram.areaOf(table))
                    area->tables.append(table);
            }
        }
    }
    return diagrams;
}

Result<> writeDiagrams(const Project &project, const schema::Schema &schema, const QList<Diagram> &diagrams)
{
    const QStringList order = unusualOrder(diagrams);
    for (const Diagram &diagram : diagrams) {
        const Result<Stored> before = readStored(project, diagram.name);
        if (!before)
            return fail(before.error());
        Content content = contentOf(diagram, schema, before->content);
        if (diagram.isMain())
            content.order = order;
        const QByteArray bytes = toJson(content);
        // Programs that watch the folder hear only of diagrams that have changed.
        if (bytes == before->bytes)
            continue;
        if (Result<> written = migration::writeAtomically(project.path + u'/' + shownPath(diagram.name), bytes);
            !written)
            return written;
    }
    return {};
}

Result<> removeDiagramFile(const Project &project, const QString &name)
{
    QFile file(project.path + u'/' + shownPath(name));
    if (!file.exists() || file.remove())
        return {};
    return fail(ProjectError::NotWritable,
                text("project", "%1 cannot be removed. Check the permissions of the folder diagrams.",
                     {shownPath(name)}),
                file.errorString(), shownPath(name));
}

} // namespace relvar::project
