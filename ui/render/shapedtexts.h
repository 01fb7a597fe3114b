// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a screen paints again and again, shaped into glyphs once. No pixels are kept: glyphs are drawn in the size
// of the painter, so they are sharp at every zoom. Not for pictures and print, whose texts stay texts.
#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>

#include <array>

class QPainter;

namespace relvar::render {

/// What a text on a table or a line is.
enum class Letters { Title, Name, Key, Type, Small };
inline constexpr std::size_t lettersCount = 5;

/// In the thread of the window alone: glyphs belong to the fonts of a thread.
class ShapedTexts
{
public:
    /// What is kept at most, in bytes; what was not painted for the longest time goes first.
    static constexpr qsizetype mostBytes = 16 * 1024 * 1024;

    /// `font` is Style::font.
    explicit ShapedTexts(const QFont &font);

    /// From `left` on, in the middle between ascent and descent, with the painter's pen.
    void paint(QPainter &painter, QPointF left, Letters letters, const QString &text);

private:
    struct Key
    {
        Letters letters;
        QString text;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, qToUnderlying(key.letters), key.text); }
    };
    struct Kind
    {
        QFont font;
        /// From the middle of a line to its baseline.
        qreal baseline = 0;
    };

    [[nodiscard]] const QList<QGlyphRun> &glyphsOf(const Key &key);

    std::array<Kind, lettersCount> m_kinds;
    QCache<Key, QList<QGlyphRun>> m_glyphs;
};

} // namespace relvar::render
