// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/diagrams.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace relvar::edit {

using namespace Qt::Literals::StringLiterals;
using diagram::Diagram;

namespace {

/// The name is the file's name too; file systems end names at 255 bytes.
constexpr qsizetype longestDiagramName = 60;

Result<> checkDiagramName(const Document &document, const QString &name, ObjectId except)
{
    if (name.trimmed().isEmpty() || name != name.trimmed())
        return fail(EditError::EmptyName, text("edit", "A diagram needs a name, without spaces before or after it."));
    if (name.size() > longestDiagramName)
        return fail(EditError::Invalid, text("edit", "The name of a diagram has at most %1 characters; shorten %2.",
                                             {QString::number(longestDiagramName), name}));
    const bool isTaken = std::any_of(document.diagrams.cbegin(), document.diagrams.cend(), [&](const Diagram &diagram) {
        return diagram.id != except && diagram.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return fail(EditError::NameTaken, text("edit", "There already is a diagram %1. Choose another name.", {name}));
    return {};
}

Error goneDiagram()
{
    return Error{EditError::NoSuchObject, text("edit", "The diagram is no longer there. Undo brings it back.")};
}

Error everyTableIsThere()
{
    return Error{EditError::Invalid, text("edit", "The main diagram shows every table, so it stays, and no table is "
                                                  "taken from it. Make another diagram to show only some.")};
}

using DiagramEdit = std::function<Result<>(Diagram &)>;

/// Changes one diagram of a document.
Edit withDiagram(ObjectId id, DiagramEdit edit)
{
    return [id, edit = std::move(edit)](const Document &document) -> Result<Document> {
        Document result = document;
        const auto found = std::find_if(result.diagrams.begin(), result.diagrams.end(),
                                        [id](const Diagram &diagram) { return diagram.id == id; });
        if (found == result.diagrams.end())
            return fail(goneDiagram());
        if (Result<> edited = edit(*found); !edited)
            return fail(edited.error());
        return result;
    };
}

} // namespace

Edit addDiagram(Diagram diagram)
{
    return [diagram = std::move(diagram)](const Document &document) -> Result<Document> {
        if (Result<> named = checkDiagramName(document, diagram.name, {}); !named)
            return fail(named.error());
        Document result = document;
        result.diagrams.append(diagram);
        return result;
    };
}

Edit renameDiagram(ObjectId id, QString name)
{
    return [id, name = std::move(name)](const Document &document) -> Result<Document> {
        if (id.isNull())
            return fail(everyTableIsThere());
        if (Result<> named = checkDiagramName(document, name, id); !named)
            return fail(named.error());
        return withDiagram(id, [&name](Diagram &diagram) -> Result<> {
            diagram.name = name;
            return {};
        })(document);
    };
}

Edit moveDiagram(ObjectId id, qsizetype position)
{
    return [id, position](const Document &document) -> Result<Document> {
        Document result = document;
        const auto found = std::find_if(result.diagrams.cbegin(), result.diagrams.cend(),
                                        [id](const Diagram &diagram) { return diagram.id == id; });
        if (found == result.diagrams.cend() || id.isNull())
            return fail(goneDiagram());
        result.diagrams.move(found - result.diagrams.cbegin(),
                             std::clamp<qsizetype>(position, 1, result.diagrams.size() - 1));
        return result;
    };
}

Edit removeDiagram(ObjectId id)
{
    return [id](const Document &document) -> Result<Document> {
        if (id.isNull())
            return fail(everyTableIsThere());
        Document result = document;
        if (result.diagrams.removeIf([id](const Diagram &diagram) { return diagram.id == id; }) == 0)
            return fail(goneDiagram());
        return result;
    };
}

Edit setDetail(diagram::Detail detail, ObjectId id)
{
    return withDiagram(id, [detail](Diagram &diagram) -> Result<> {
        diagram.detail = detail;
        return {};
    });
}

Edit setNotation(diagram::Notation notation, ObjectId id)
{
    return withDiagram(id, [notation](Diagram &diagram) -> Result<> {
        diagram.notation = notation;
        return {};
    });
}

Edit setRelationLabels(bool shown, ObjectId id)
{
    return withDiagram(id, [shown](Diagram &diagram) -> Result<> {
        diagram.relationLabels = shown;
        return {};
    });
}

Edit placeTables(QList<diagram::Placement> placements, ObjectId id)
{
    return withDiagram(id, [placements = std::move(placements)](Diagram &diagram) -> Result<> {
        // By table: a layout places all of them at once.
        QHash<ObjectId, qsizetype> indexOf;
        for (qsizetype i = diagram.placements.size() - 1; i >= 0; --i)
            indexOf.insert(diagram.placements.at(i).table, i);
        for (const diagram::Placement &placement : placements) {
            if (const auto found = indexOf.constFind(placement.table); found != indexOf.constEnd()) {
                diagram.placements[*found] = placement;
            } else {
                indexOf.insert(placement.table, diagram.placements.size());
                diagram.placements.append(placement);
            }
        }
        return {};
    });
}

Edit addTableTo(ObjectId id, schema::Table table, QPointF position)
{
    const ObjectId added = table.id;
    Edit add = addTable(std::move(table), position);
    if (id.isNull())
        return add;
    return [id, added, position, add = std::move(add)](const Document &document) -> Result<Document> {
        Result<Document> result = add(document);
        if (!result)
            return result;
        result->diagrams.first().placements.removeIf(
            [added](const diagram::Placement &placement) { return placement.table == added; });
        return placeTables({{added, position}}, id)(*result);
    };
}

Edit takeFromDiagram(QSet<ObjectId> tables, ObjectId id)
{
    return withDiagram(id, [tables = std::move(tables)](Diagram &diagram) -> Result<> {
        if (diagram.isMain())
            return fail(everyTableIsThere());
        diagram.placements.removeIf(
            [&tables](const diagram::Placement &placement) { return tables.contains(placement.table); });
        for (diagram::Area &area : diagram.areas)
            area.tables.removeIf([&tables](ObjectId table) { return tables.contains(table); });
        return {};
    });
}

Edit setTableDetail(QSet<ObjectId> tables, std::optional<diagram::Detail> detail, ObjectId id)
{
    return withDiagram(id, [tables = std::move(tables), detail](Diagram &diagram) -> Result<> {
        for (diagram::Placement &placement : diagram.placements) {
            if (tables.contains(placement.table))
                placement.detail = detail;
        }
        return {};
    });
}

Edit setArea(diagram::Area area, ObjectId id)
{
    return withDiagram(id, [area = std::move(area)](Diagram &diagram) -> Result<> {
        if (area.name.trimmed().isEmpty())
            return fail(EditError::EmptyName, text("edit", "An area needs a name."));
        for (diagram::Area &other : diagram.areas) {
            if (other.id == area.id)
                continue;
            if (other.name.compare(area.name, Qt::CaseInsensitive) == 0)
                return fail(EditError::NameTaken,
                            text("edit", "The diagram already has an area %1. Choose another name.", {area.name}));
            other.tables.removeIf([&area](ObjectId table) { return area.tables.contains(table); });
        }
        const auto found = std::find_if(diagram.areas.begin(), diagram.areas.end(),
                                        [&](const diagram::Area &candidate) { return candidate.id == area.id; });
        if (found == diagram.areas.end())
            diagram.areas.append(area);
        else
            *found = area;
        return {};
    });
}

Edit removeArea(ObjectId area, ObjectId id)
{
    return withDiagram(id, [area](Diagram &diagram) -> Result<> {
        if (diagram.areas.removeIf([area](const diagram::Area &candidate) { return candidate.id == area; }) == 0)
            return fail(EditError::NoSuchObject, text("edit", "The area is no longer there. Undo brings it back."));
        return {};
    });
}

Edit setNote(diagram::Note note, ObjectId id)
{
    return withDiagram(id, [note = std::move(note)](Diagram &diagram) -> Result<> {
        const auto found = std::find_if(diagram.notes.begin(), diagram.notes.end(),
                                        [&](const diagram::Note &candidate) { return candidate.id == note.id; });
        if (found == diagram.notes.end())
            diagram.notes.append(note);
        else
            *found = note;
        return {};
    });
}

Edit removeNote(ObjectId note, ObjectId id)
{
    return withDiagram(id, [note](Diagram &diagram) -> Result<> {
        if (diagram.notes.removeIf([note](const diagram::Note &candidate) { return candidate.id == note; }) == 0)
            return fail(EditError::NoSuchObject, text("edit", "The note is no longer there. Undo brings it back."));
        return {};
    });
}

} // namespace relvar::edit
