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
/// + ~ − as shapes, so that they look the same in every font. Nothing for Mark::None.
void paintSign(QPainter &painter, const QRectF &area, Mark mark, const Theme &theme);
/// Plain text in one line, in the middle of the area's height, from its left edge; painted in full.
void paintText(QPainter &painter, const QRectF &area, const QString &text);

} // namespace relvar::render
