// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/theme.h"

#include "render/drawing.h"

#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace relvar::render {

namespace {

/// The part of the light that a surface sends back, as WCAG 2.1 says.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF()))
           + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

/// The colour, as much nearer to the text as it has to be to be read on the background.
QColor readable(const QColor &colour, const QColor &text, const QColor &background)
{
    constexpr double least = 4.6;
    QColor result = colour;
    for (int step = 1; step <= 20 && contrast(result, background) < least; ++step)
        result = blended(colour, text, static_cast<float>(step) / 20);
    return result;
}

// Blue, teal, green, lime, amber, red, magenta, violet: apart from one another also for people who see few colours, by
// their lightness.
constexpr std::array<QRgb, diagram::colourCount> hues
    = {0x3b7dd8, 0x17929c, 0x3b9a4e, 0x8fa022, 0xd9932b, 0xd4553f, 0xc0498f, 0x7c5cd0};

std::array<AreaColour, diagram::colourCount> areaColours(const Theme &theme, bool dark)
{
    std::array<AreaColour, diagram::colourCount> result;
    for (size_t i = 0; i < result.size(); ++i) {
        const QColor hue(hues.at(i));
        AreaColour &area = result.at(i);
        // Where areas overlap, names and lines below shine through.
        area.fill = hue;
        area.fill.setAlphaF(dark ? 0.16f : 0.10f);
        area.line = blended(theme.canvas, hue, dark ? 0.45f : 0.40f);
        area.plate = blended(theme.canvas, hue, dark ? 0.32f : 0.22f);
        area.plateText = readable(hue, theme.text, area.plate);
        area.header = blended(theme.surface, hue, dark ? 0.30f : 0.20f);
        area.paper = blended(theme.surface, hue, dark ? 0.26f : 0.16f);
    }
    return result;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

Theme lightTheme()
{
    Theme theme{.canvas = QColor(0xf6f7f9),
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
    theme.areas = areaColours(theme, false);
    return theme;
}

Theme printTheme()
{
    Theme theme = lightTheme();
    theme.canvas = theme.surface = Qt::white;
    theme.shadow = Qt::transparent;
    theme.border = QColor(0x5c6676);
    theme.rule = QColor(0xd5dae2);
    theme.muted = QColor(0x4c5563);
    theme.relation = QColor(0x3f4959);
    theme.areas = areaColours(theme, false);
    return theme;
}

Theme darkTheme()
{
    Theme theme{.canvas = QColor(0x1b1e24),
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
    theme.areas = areaColours(theme, true);
    return theme;
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
    theme.areas = areaColours(theme, dark);
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
