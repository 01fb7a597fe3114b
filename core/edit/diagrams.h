// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of diagrams: undoable, but no change of the schema. `diagram` is the id of one of Document::diagrams, null for
// the main one; an edit of a diagram that is gone answers NoSuchObject. Tables that are dropped keep their placements:
// a diagram shows what a draft drops where it stood.
#pragma once

#include "edit/edits.h"

#include <QSet>

namespace relvar::edit {

// Diagrams
/// Adds a diagram that is not the main one; its name must be free (whatever the case) and serve as a file's name.
[[nodiscard]] Edit addDiagram(diagram::Diagram diagram);
[[nodiscard]] Edit renameDiagram(ObjectId diagram, QString name);
/// To another place among the diagrams, from 1: the main one is always the first.
[[nodiscard]] Edit moveDiagram(ObjectId diagram, qsizetype position);
/// Removes a diagram, not what it shows. The main one stays.
[[nodiscard]] Edit removeDiagram(ObjectId diagram);
[[nodiscard]] Edit setDetail(diagram::Detail detail, ObjectId diagram = {});
[[nodiscard]] Edit setNotation(diagram::Notation notation, ObjectId diagram = {});
[[nodiscard]] Edit setRelationLabels(bool shown, ObjectId diagram = {});

// Tables on a diagram
/// Replaces the placements of these tables, or adds them.
[[nodiscard]] Edit placeTables(QList<diagram::Placement> placements, ObjectId diagram = {});
/// Adds a table and places it on the diagram. The main one, when it is another, finds a place for it once it is shown.
[[nodiscard]] Edit addTableTo(ObjectId diagram, schema::Table table, QPointF position);
/// Takes tables from a diagram, with its areas, not from the schema. The main diagram shows every table: refused.
[[nodiscard]] Edit takeFromDiagram(QSet<ObjectId> tables, ObjectId diagram);
/// How much of placed tables is shown; nothing: as much as the diagram says.
[[nodiscard]] Edit setTableDetail(QSet<ObjectId> tables, std::optional<diagram::Detail> detail, ObjectId diagram = {});

// Areas and notes
/// Adds an area, or changes the one of that id. Its tables leave the other areas of the diagram. Its name must be free.
[[nodiscard]] Edit setArea(diagram::Area area, ObjectId diagram = {});
[[nodiscard]] Edit removeArea(ObjectId area, ObjectId diagram = {});
/// Adds a note, or changes the one of that id.
[[nodiscard]] Edit setNote(diagram::Note note, ObjectId diagram = {});
[[nodiscard]] Edit removeNote(ObjectId note, ObjectId diagram = {});

} // namespace relvar::edit
