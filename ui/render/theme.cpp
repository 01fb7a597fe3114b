// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/theme.h"

#include <QFontInfo>
#include <QGuiApplication>

namespace relvar::render {

namespace {

QColor blended(const QColor &under, const QColor &over, float share)
{
    return QColor::fromRgbF(under.redF() + (over.redF() - under.redF()) * share,
                            under.greenF() + (over.greenF() - under.greenF()) * share,
                            under.blueF() + (over.blueF() - under.blueF()) * share);
}

} // namespace

Theme lightTheme()
{
    return {.canvas = QColor(0xf6f7f9),
            .surface = QColor(0xffffff),
            .header = QColor(0xe9eff7),
            .border = QColor(0xc3cad5),
            .rule = QColor(0xeef0f4),
            .shadow = QColor(20, 30, 50, 22),
            .text = QColor(0x1d2430),
            .muted = QColor(0x66707f),
            .accent = QColor(0x2a6fdb),
            .relation = QColor(0x77839a),
            .primaryKey = QColor(0xb07d12),
            .foreignKey = QColor(0x4f7cc4),
            .added = QColor(0x1f8a4c),
            .altered = QColor(0xb36b00),
            .dropped = QColor(0xc8322f)};
}

Theme darkTheme()
{
    return {.canvas = QColor(0x1b1e24),
            .surface = QColor(0x262b33),
            .header = QColor(0x303846),
            .border = QColor(0x48515f),
            .rule = QColor(0x2f353f),
            .shadow = QColor(0, 0, 0, 70),
            .text = QColor(0xe6e9ee),
            .muted = QColor(0x98a2b1),
            .accent = QColor(0x6aa5ff),
            .relation = QColor(0x8692a6),
            .primaryKey = QColor(0xe0b44c),
            .foreignKey = QColor(0x8bb1ec),
            .added = QColor(0x58c585),
            .altered = QColor(0xe5a54a),
            .dropped = QColor(0xf0706b)};
}

Theme themeFor(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = base.lightnessF() < 0.5f;
    Theme theme = dark ? darkTheme() : lightTheme();
    theme.accent = palette.color(QPalette::Highlight);
    theme.text = palette.color(QPalette::Text);
    theme.canvas = palette.color(QPalette::Window);
    // Tables stand out from the background also where a palette has one colour for both.
    theme.surface = base == theme.canvas ? blended(base, theme.text, 0.05f) : base;
    theme.header = blended(theme.surface, theme.accent, dark ? 0.18f : 0.10f);
    theme.border = blended(theme.surface, theme.text, 0.26f);
    theme.rule = blended(theme.surface, theme.text, 0.06f);
    theme.muted = blended(theme.surface, theme.text, 0.66f);
    theme.relation = blended(theme.canvas, theme.text, 0.52f);
    return theme;
}

QFont diagramFont()
{
    QFont font = QGuiApplication::font();
    // The family that is really there: other programs do not know what "Sans Serif" stands for here.
    font.setFamilies({QFontInfo(font).family()});
    font.setPixelSize(13);
    font.setWeight(QFont::Normal);
    // Text grows evenly with the zoom, so that what fits at 100 % fits everywhere.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace relvar::render
