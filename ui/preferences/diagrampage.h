// SPDX-License-Identifier: GPL-3.0-or-later
// What diagrams begin with.
#pragma once

#include "preferences/page.h"
#include "preferences/preferences.h"

namespace relvar::preferences {

class DiagramPage : public Page
{
    Q_OBJECT

public:
    /// The preferences outlive the page.
    explicit DiagramPage(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace relvar::preferences
