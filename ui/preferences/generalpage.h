// SPDX-License-Identifier: GPL-3.0-or-later
// Language, and how the program begins.
#pragma once

#include "preferences/page.h"
#include "preferences/preferences.h"

namespace relvar::preferences {

class GeneralPage : public Page
{
    Q_OBJECT

public:
    /// `languages`: those that the program brings along: "de". The preferences outlive the page.
    GeneralPage(Preferences &preferences, const QStringList &languages, QWidget *parent = nullptr);
};

} // namespace relvar::preferences
