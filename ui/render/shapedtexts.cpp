// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/shapedtexts.h"

#include "render/metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace relvar::render {

namespace {

// What Qt keeps for a run of glyphs, and for each glyph of it: an index and a position.
constexpr qsizetype runBytes = 450;
constexpr qsizetype glyphBytes = sizeof(quint32) + sizeof(QPointF);

QList<QGlyphRun> shaped(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    // Lines stand on their baseline here.
    if (line.isValid())
        line.setPosition({0, -line.ascent()});
    return layout.glyphRuns();
}

} // namespace

ShapedTexts::ShapedTexts(const QFont &font)
    : m_glyphs(mostBytes)
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i].font = metrics::fontFor(static_cast<Letters>(i), font);
        const QFontMetricsF metrics(m_kinds[i].font);
        m_kinds[i].baseline = (metrics.ascent() - metrics.descent()) / 2;
    }
}

void ShapedTexts::paint(QPainter &painter, QPointF left, Letters letters, const QString &text)
{
    const QPointF baseline(left.x(), left.y() + m_kinds[static_cast<std::size_t>(letters)].baseline);
    for (const QGlyphRun &run : glyphsOf({letters, text}))
        painter.drawGlyphRun(baseline, run);
}

const QList<QGlyphRun> &ShapedTexts::glyphsOf(const Key &key)
{
    if (const QList<QGlyphRun> *known = m_glyphs.object(key))
        return *known;
    auto *runs = new QList<QGlyphRun>(shaped(key.text, m_kinds[static_cast<std::size_t>(key.letters)].font));
    qsizetype bytes = 0;
    for (const QGlyphRun &run : std::as_const(*runs))
        bytes += runBytes + run.glyphIndexes().size() * glyphBytes;
    // No text is as long as the cache is large: rows are elided.
    m_glyphs.insert(key, runs, std::min(bytes, mostBytes));
    return *runs;
}

} // namespace relvar::render
