// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that help with design: templates, many names and types at once, search.
#include "shell/actions.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void Actions::addDesign()
{
    newFromTemplate = add({"newFromTemplate",
                           tr("New table from a te&mplate…"),
                           u"table"_s,
                           {QKeySequence(u"Shift+T"_s)},
                           tr("Make a table that begins with the columns of a template")});
    applyTemplate = add({"applyTemplate",
                         tr("&Apply a template…"),
                         u"table"_s,
                         {QKeySequence(u"Ctrl+Alt+T"_s)},
                         tr("Give the selected tables what a template has and they lack")});
    saveAsTemplate = add({"saveAsTemplate",
                          tr("Save as a &template…"),
                          u"document-save"_s,
                          {},
                          tr("Keep the selected table as a template of the project")});
    renameToConvention = add({"renameToConvention",
                              tr("Rename to con&vention…"),
                              u"edit-rename"_s,
                              {QKeySequence(u"Ctrl+Alt+N"_s)},
                              tr("Give keys, constraints, indexes and sequences the names of a convention")});
    renameMany = add({"renameMany",
                      tr("R&ename many…"),
                      u"edit-find-replace"_s,
                      {QKeySequence(u"Ctrl+Alt+R"_s)},
                      tr("Rename tables, columns, constraints and indexes by a pattern")});
    changeTypeEverywhere = add({"changeTypeEverywhere",
                                tr("Chan&ge a type everywhere…"),
                                u"edit-find-replace"_s,
                                {QKeySequence(u"Ctrl+Alt+Y"_s)},
                                tr("Give all columns of one type another")});
    searchEverywhere = add({"searchEverywhere",
                            tr("&Search everywhere"),
                            u"edit-find"_s,
                            {QKeySequence(u"Ctrl+Shift+F"_s)},
                            tr("Find names, types, comments and definitions in the whole draft")});
}

} // namespace relvar::shell
