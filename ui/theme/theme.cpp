// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/palette.h"
#include "theme/style.h"

#include <QIcon>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace relvar::theme {

namespace {

void applyLooks(QApplication &application, bool isDark)
{
    if (!qobject_cast<Style *>(application.style()))
        application.setStyle(new Style);
    application.setPalette(palette(isDark));
    // Platforms without a desktop (offscreen, a bare X server) do not say where icons are.
    const QStringList folders
        = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    QStringList searched = QIcon::themeSearchPaths();
    for (const QString &folder : folders) {
        if (!searched.contains(folder))
            searched.append(folder);
    }
    QIcon::setThemeSearchPaths(searched);
    QIcon::setThemeName(isDark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

/// Every view of SQL is one, see widgets/sqlview.h.
constexpr auto editorClass = "relvar::widgets::SqlView";

bool wantsDark(Mode mode, bool systemDark)
{
    return mode == Mode::Dark || (mode == Mode::System && systemDark);
}

} // namespace

void apply(QApplication &application, Mode mode)
{
    applyLooks(application, wantsDark(mode, isDark(application.palette())));
}

Theme::Theme(QApplication &application, Mode mode, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_system(isDark(application.palette()))
    , m_mode(mode)
    , m_font(QApplication::font())
{
    connect(&m_system, &SystemScheme::changed, this, &Theme::refresh);
    refresh();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    refresh();
}

void Theme::setFontSizes(int interface, int editor)
{
    QFont font = m_font;
    if (interface > 0)
        font.setPointSize(interface);
    // Everybody hears of a font, also of one that is the same.
    if (QApplication::font() != font)
        QApplication::setFont(font);
    if (editor > 0)
        font.setPointSize(editor);
    if (QApplication::font(editorClass) != font)
        QApplication::setFont(font, editorClass);
}

void Theme::refresh()
{
    applyLooks(m_application, wantsDark(m_mode, m_system.isDark()));
}

} // namespace relvar::theme
