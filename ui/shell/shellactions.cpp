// SPDX-License-Identifier: GPL-3.0-or-later
// The actions for the window itself: what a person prefers, which panels are where.
#include "shell/actions.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void Actions::addWindow()
{
    preferences = add({"preferences",
                       tr("Pre&ferences…"),
                       u"configure"_s,
                       {QKeySequence(u"Ctrl+,"_s)},
                       tr("Language, looks, shortcuts and what new diagrams begin with")});
    arrangeDesign = add({"arrangeDesign",
                         tr("For &design"),
                         u"draw-connector"_s,
                         {QKeySequence(u"Alt+1"_s)},
                         tr("The diagram with databases, inspector, changes and SQL")});
    arrangeRun = add({"arrangeRun",
                      tr("For &migrations"),
                      u"media-playback-start"_s,
                      {QKeySequence(u"Alt+2"_s)},
                      tr("Databases and a large timeline, with locks and log")});
    arrangeReview = add({"arrangeReview",
                         tr("For &review"),
                         u"vcs-diff"_s,
                         {QKeySequence(u"Alt+3"_s)},
                         tr("The diagram with a large list of changes, SQL and problems")});
}

} // namespace relvar::shell
