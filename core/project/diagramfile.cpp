// SPDX-License-Identifier: GPL-3.0-or-later
// diagrams/main.json: one line per table, sorted by name, so that two people who move two tables have no conflict.
#include "migration/atomicwrite.h"
#include "project/project.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<diagram::Detail, QLatin1StringView> detailNames[] = {
    {diagram::Detail::Name, "name"_L1},
    {diagram::Detail::Keys, "keys"_L1},
    {diagram::Detail::Columns, "columns"_L1},
};

struct Line
{
    QPointF position;
    bool pinned = false;
};

struct Content
{
    diagram::Detail detail = diagram::Detail::Columns;
    QMap<QString, Line> tables;
};

QString pathOf(const Project &project)
{
    return project.path + u"/diagrams/main.json"_s;
}

Result<Content> readContent(const Project &project)
{
    QFile file(pathOf(project));
    Content content;
    if (!file.exists())
        return content;
    QJsonParseError error{};
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return fail(ProjectError::BrokenFile,
                    text("project",
                         "diagrams/main.json cannot be read. Restore it, or delete it to lay the diagram out "
                         "anew."),
                    file.error() == QFile::NoError ? error.errorString() : file.errorString(), u"diagrams/main.json"_s);
    }
    const QString detail = document.object().value(u"detail"_s).toString();
    for (const auto &[value, name] : detailNames) {
        if (name == detail)
            content.detail = value;
    }
    const QJsonArray tables = document.object().value(u"tables"_s).toArray();
    for (const QJsonValue &value : tables) {
        const QJsonObject table = value.toObject();
        content.tables.insert(table.value(u"table"_s).toString(),
                              {QPointF(table.value(u"x"_s).toDouble(), table.value(u"y"_s).toDouble()),
                               table.value(u"pinned"_s).toBool()});
    }
    return content;
}

/// A JSON number; a tenth of a pixel is finer than anyone places a table.
QByteArray number(qreal value)
{
    const double rounded = qRound64(value * 10) / 10.0;
    return QByteArray::number(rounded, 'g', 12);
}

QByteArray jsonText(const QString &value)
{
    // An array of one text, without the brackets: Qt writes no bare values.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

} // namespace

Result<diagram::Diagram> readDiagram(const Project &project, const schema::Schema &schema)
{
    return readContent(project).map([&schema](const Content &content) {
        diagram::Diagram diagram{.name = u"main"_s, .detail = content.detail};
        for (const Box<schema::Table> &table : schema.tables) {
            const auto line = content.tables.constFind(schema::displayName(schema, *table));
            if (line != content.tables.constEnd())
                diagram.placements.append({table->id, line->position, line->pinned});
        }
        return diagram;
    });
}

Result<> writeDiagram(const Project &project, const schema::Schema &schema, const diagram::Diagram &diagram)
{
    Result<Content> content = readContent(project);
    if (!content)
        return fail(content.error());
    for (const Box<schema::Table> &table : schema.tables) {
        if (const diagram::Placement *placement = diagram.placement(table->id))
            content->tables.insert(schema::displayName(schema, *table), {placement->position, placement->pinned});
    }
    const auto *detail = std::find_if(std::begin(detailNames), std::end(detailNames),
                                      [&diagram](const auto &pair) { return pair.first == diagram.detail; });
    QByteArray json
        = "{\n\"detail\": \"" + QByteArray(detail->second.data(), detail->second.size()) + "\",\n\"tables\": [";
    bool first = true;
    for (auto line = content->tables.constBegin(); line != content->tables.constEnd(); ++line) {
        json += first ? "\n" : ",\n";
        first = false;
        json += "{\"table\": " + jsonText(line.key()) + ", \"x\": " + number(line->position.x())
                + ", \"y\": " + number(line->position.y()) + (line->pinned ? ", \"pinned\": true}" : "}");
    }
    json += "\n]\n}\n";
    return migration::writeAtomically(pathOf(project), json);
}

} // namespace relvar::project
