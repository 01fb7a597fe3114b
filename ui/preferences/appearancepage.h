// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark, and how large texts are.
#pragma once

#include "preferences/page.h"
#include "preferences/preferences.h"

namespace relvar::preferences {

class AppearancePage : public Page
{
    Q_OBJECT

public:
    /// The preferences outlive the page.
    explicit AppearancePage(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace relvar::preferences
