// SPDX-License-Identifier: GPL-3.0-or-later
// The actions for editing on the diagram: the clipboard, selecting, tools, and putting tables in line.
#include "shell/actions.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void Actions::addEditing()
{
    copy = add({"copy",
                tr("&Copy tables"),
                u"edit-copy"_s,
                {QKeySequence(QKeySequence::Copy)},
                tr("Copy the selected tables with their types and relations, for a diagram or as SQL")});
    paste = add({"paste",
                 tr("&Paste tables"),
                 u"edit-paste"_s,
                 {QKeySequence(QKeySequence::Paste)},
                 tr("Add the tables on the clipboard, under free names")});
    duplicate = add({"duplicate",
                     tr("D&uplicate tables"),
                     u"edit-duplicate"_s,
                     {QKeySequence(u"Ctrl+D"_s)},
                     tr("Add the selected tables once more, under free names")});
    dropFromSchema = add({"dropFromSchema",
                          tr("Drop from the &schema"),
                          u"edit-delete"_s,
                          {QKeySequence(u"Shift+Del"_s)},
                          tr("Drop what is selected from the schema, not only from the diagram")});
    selectAll = add({"selectAll",
                     tr("Select &all"),
                     u"edit-select-all"_s,
                     {QKeySequence(QKeySequence::SelectAll)},
                     tr("Select every table of the diagram")});
    selectRelated = add({"selectRelated",
                         tr("Select &related"),
                         u"distribute-graph"_s,
                         {QKeySequence(u"Ctrl+Shift+A"_s)},
                         tr("Add the tables to the selection that are related with it")});
    newJoinTable = add({"newJoinTable",
                        tr("&Many to many"),
                        u"draw-connector"_s,
                        {QKeySequence(u"M"_s)},
                        tr("Click two tables: a table that joins them is made, with both keys")});
    // In the order of diagram::Alignment.
    arrangements = {add({"alignLeft",
                         tr("Align &left"),
                         u"align-horizontal-left"_s,
                         {QKeySequence(u"Ctrl+Shift+Left"_s)},
                         tr("Put the left edges of the selected tables on one line")}),
                    add({"alignCentre",
                         tr("Align &centres"),
                         u"align-horizontal-center"_s,
                         {QKeySequence(u"Ctrl+Alt+C"_s)},
                         tr("Put the selected tables below one another")}),
                    add({"alignRight",
                         tr("Align &right"),
                         u"align-horizontal-right"_s,
                         {QKeySequence(u"Ctrl+Shift+Right"_s)},
                         tr("Put the right edges of the selected tables on one line")}),
                    add({"alignTop",
                         tr("Align &top"),
                         u"align-vertical-top"_s,
                         {QKeySequence(u"Ctrl+Shift+Up"_s)},
                         tr("Put the upper edges of the selected tables on one line")}),
                    add({"alignMiddle",
                         tr("Align &middles"),
                         u"align-vertical-center"_s,
                         {QKeySequence(u"Ctrl+Alt+M"_s)},
                         tr("Put the selected tables beside one another")}),
                    add({"alignBottom",
                         tr("Align &bottom"),
                         u"align-vertical-bottom"_s,
                         {QKeySequence(u"Ctrl+Shift+Down"_s)},
                         tr("Put the lower edges of the selected tables on one line")}),
                    add({"distributeAcross",
                         tr("Distribute &horizontally"),
                         u"distribute-horizontal-gaps"_s,
                         {QKeySequence(u"Ctrl+Alt+H"_s)},
                         tr("Leave the same distance between the selected tables, from left to right")}),
                    add({"distributeDown",
                         tr("Distribute &vertically"),
                         u"distribute-vertical-gaps"_s,
                         {QKeySequence(u"Ctrl+Alt+V"_s)},
                         tr("Leave the same distance between the selected tables, from top to bottom")})};
}

} // namespace relvar::shell
