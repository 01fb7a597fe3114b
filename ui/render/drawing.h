// SPDX-License-Identifier: GPL-3.0-or-later
// Small drawings that tables and relations share. Private to this room.
#pragma once

#include "render/paint.h"

class QPainter;

namespace relvar::render {

/// From here on everything of a table can be read.
inline constexpr qreal nearScale = 0.45;

/// Of the frame of a table: the usual border for Mark::None.
[[nodiscard]] QColor colourOf(Mark mark, const Theme &theme);
[[nodiscard]] QColor withAlpha(QColor colour, float alpha);
/// Between two opaque colours.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, float share);
/// + ~ − as shapes, so that they look the same in every font. Nothing for Mark::None.
void paintSign(QPainter &painter, const QRectF &area, Mark mark, const Theme &theme);

/// Writes the texts of a table or a line, with the painter's pen.
class Writing
{
public:
    /// `shaped`: nothing for paintings whose texts stay texts. All outlive this.
    Writing(QPainter &painter, const QFont &font, ShapedTexts *shaped);

    /// Plain text in one line, in the middle of the area's height, from its left edge; painted in full.
    void write(const QRectF &area, Letters letters, const QString &text, bool isStruck = false) const;

private:
    QPainter &m_painter;
    const QFont &m_font;
    ShapedTexts *m_shaped;
};

} // namespace relvar::render
