// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/palette.h"

namespace relvar::theme {

namespace {

struct Colours
{
    QRgb window, base, alternate, text, muted, button, accent, accentText, line, shadow, tip, tipText, link, visited;
};

constexpr Colours light{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1d2129, 0xff667085, 0xfff9fafb, 0xff2f6fde,
                        0xffffffff, 0xffc9ced6, 0xff9aa1ad, 0xff1d2129, 0xfff7f8fa, 0xff1d5fcf, 0xff6b4fbb};
constexpr Colours dark{0xff22252a, 0xff1a1c20, 0xff1f2226, 0xffe6e8eb, 0xff9aa3af, 0xff2c3036, 0xff3672d6,
                       0xffffffff, 0xff41464e, 0xff0c0d0f, 0xffe6e8eb, 0xff1d2129, 0xff7fb0ff, 0xffb79cf5};

} // namespace

QPalette palette(bool wantsDark)
{
    const Colours &colours = wantsDark ? dark : light;
    QPalette result;
    const auto set
        = [&result](QPalette::ColorRole role, QRgb colour) { result.setColor(role, QColor::fromRgb(colour)); };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.accentText);
    set(QPalette::Light, wantsDark ? 0xff383d45 : 0xffffffff);
    set(QPalette::Midlight, wantsDark ? 0xff30353c : 0xffe7e9ed);
    set(QPalette::Mid, colours.line);
    set(QPalette::Dark, wantsDark ? 0xff15171a : 0xffaab0ba);
    set(QPalette::Shadow, colours.shadow);
    set(QPalette::ToolTipBase, colours.tip);
    set(QPalette::ToolTipText, colours.tipText);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.visited);

    const QColor faint = wantsDark ? QColor(0x6f, 0x76, 0x80) : QColor(0xa2, 0xa9, 0xb4);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, faint);
    result.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colours.line));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return result;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

Tones tones(const QPalette &palette)
{
    if (isDark(palette)) {
        return {QColor(0x5f, 0xc9, 0x7f), QColor(0xe3, 0xb3, 0x41), QColor(0xff, 0x8a, 0x80), QColor(0xf0, 0xb4, 0x4c),
                QColor(0x7f, 0xb0, 0xff)};
    }
    return {QColor(0x1a, 0x7f, 0x37), QColor(0x8a, 0x5a, 0x00), QColor(0xc6, 0x28, 0x28), QColor(0x9a, 0x5b, 0x00),
            QColor(0x1d, 0x5f, 0xcf)};
}

QColor tint(const QPalette &palette, const QColor &tone)
{
    const QColor base = palette.color(QPalette::Base);
    const double share = isDark(palette) ? 0.16 : 0.10;
    return QColor::fromRgbF(float(base.redF() + (tone.redF() - base.redF()) * share),
                            float(base.greenF() + (tone.greenF() - base.greenF()) * share),
                            float(base.blueF() + (tone.blueF() - base.blueF()) * share));
}

} // namespace relvar::theme
