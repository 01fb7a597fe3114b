// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram for assistive programs: the canvas has its tables as children, a table its columns and relations. Built
// as far as it is asked for. GUI thread.
#pragma once

#include <functional>

class QAccessibleEvent;

namespace relvar::canvas {

/// From now on Qt finds what assistive programs ask of a Surface here. Does nothing the second time.
void installAccessibleDiagram();

/// Who hears of changes besides Qt, which passes them on only while an assistive program listens; empty: nobody.
void setAccessibleListener(std::function<void(QAccessibleEvent &)> listener);

} // namespace relvar::canvas
