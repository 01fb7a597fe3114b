// SPDX-License-Identifier: GPL-3.0-or-later
// A manual page as a value and in the language of man(1): what a program is for, how it is called, what its options do.
// The texts come from the program's own help. Format: man-pages(7), groff_man(7).
#pragma once

#include <QList>
#include <QString>

namespace relvar::commandline {

struct ManualEntry
{
    /// "--to FORMAT"
    QString term;
    QString text;
};

struct ManualSection
{
    QString title;
    /// Before the entries; lines stay lines. May be empty.
    QString text;
    QList<ManualEntry> entries;
};

struct ManualPage
{
    QString program;
    QString version;
    /// One line, without a full stop.
    QString purpose;
    /// What stands behind the program's name.
    QString synopsis;
    QList<ManualSection> sections;
};

[[nodiscard]] QString toRoff(const ManualPage &page);

} // namespace relvar::commandline
