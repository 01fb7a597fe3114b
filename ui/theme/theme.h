// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the chosen looks on the application and keeps them in step with the system. Stores nothing: who made it
// remembers the mode.
#pragma once

#include "theme/systemscheme.h"

#include <QApplication>

namespace relvar::theme {
Q_NAMESPACE

enum class Mode { System, Light, Dark };
Q_ENUM_NS(Mode)

/// Style, palette and icons now, without following the system: Mode::System takes the palette that Qt found.
void apply(QApplication &application, Mode mode);

class Theme : public QObject
{
    Q_OBJECT

public:
    Theme(QApplication &application, Mode mode, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Of everything, and of SQL; in points. 0: as the system has it, and as everything.
    void setFontSizes(int interface, int editor);

private:
    void refresh();

    QApplication &m_application;
    SystemScheme m_system;
    Mode m_mode;
    /// As the system has it.
    QFont m_font;
};

} // namespace relvar::theme
