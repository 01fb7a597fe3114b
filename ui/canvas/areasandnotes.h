// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the areas and notes of a diagram: make, name, write, colour, resize, remove. Edits go through the
// view's store as undo steps. GUI thread.
#pragma once

#include "base/text.h"
#include "canvas/selection.h"
#include "diagram/diagram.h"
#include "document/documentstore.h"

#include <QObject>
#include <QRectF>

#include <functional>
#include <optional>

class QMenu;

namespace relvar::canvas {

class DiagramScene;
class InlineEditor;
class NoteEditor;
class Surface;

class AreasAndNotes : public QObject
{
    Q_OBJECT

public:
    /// What the view lends; called as long as this lives.
    struct View
    {
        /// The shown diagram of the store's document.
        std::function<const diagram::Diagram &()> diagram;
        /// False: only looked at, and the person has been told.
        std::function<bool()> canEdit;
        /// False: refused, and the person has been told why.
        std::function<bool(const Text &label, const document::Edit &edit)> perform;
    };

    /// Scene and surface outlive this.
    AreasAndNotes(View view, DiagramScene &scene, Surface &surface, QObject *parent);

    /// An area of the selected tables, with its name being edited. False: no table is selected.
    [[nodiscard]] bool newArea();
    /// A note there, with its text being edited.
    void newNote(QPointF position);
    /// Of the selected area or note. False: none is selected.
    [[nodiscard]] bool editSelected();
    /// Removes the selected area, without its tables, or note. False: none is selected.
    [[nodiscard]] bool removeSelected();
    void setColour(int colour);
    /// What can be done with the selected area or note. False: none is selected.
    [[nodiscard]] bool addTo(QMenu &menu);
    /// Editors follow the view.
    void placeEditors();
    /// Leaves what is being typed as it was.
    void cancelEditing();

Q_SIGNALS:
    /// An area was made whose tables do not stand together.
    void gatheringOffered(relvar::ObjectId area, const QString &name);
    /// The person wants the tables of an area together.
    void gatheringWished(relvar::ObjectId area);

private:
    [[nodiscard]] const diagram::Area *area(ObjectId id) const;
    [[nodiscard]] const diagram::Note *note(ObjectId id) const;
    [[nodiscard]] QString freeAreaName() const;
    [[nodiscard]] QRectF areaEditorRect() const;
    void editArea(const diagram::Area &area);
    void editNote(const diagram::Note &note);
    void takeAreaName(const QString &name, bool isLeft);
    void takeNoteText(const QString &text);
    void moveNote(ObjectId note, const QRectF &rect);

    View m_view;
    DiagramScene &m_scene;
    Surface &m_surface;
    InlineEditor *m_nameEditor;
    NoteEditor *m_textEditor;
    /// What the editors are open for; may not be in the document yet.
    std::optional<diagram::Area> m_area;
    std::optional<diagram::Note> m_note;
};

} // namespace relvar::canvas
