// SPDX-License-Identifier: GPL-3.0-or-later
// A paint device that writes SVG 1.1: texts stay texts, lines stay lines. Smaller than what QSvgGenerator writes (what
// is painted alike shares a group), valid whatever names contain, and written while it is painted. Knows what diagrams
// are painted with: solid colours, paths, plain text; no pictures, no gradients, no clipping.
// https://www.w3.org/TR/SVG11/
#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>
#include <stop_token>

class QIODevice;

namespace relvar::render {

class SvgEngine;

class SvgDevice : public QPaintDevice
{
public:
    struct Head
    {
        /// What is shown, in the painter's coordinates; a pixel is one of CSS.
        QRectF page;
        /// Of the whole picture, in CSS pixels.
        QSizeF size;
        QString title;
        /// Of most texts.
        QFont font;
    };

    /// Writes to `out`, which is open and outlives the device. The file is complete when the painter ends; once `stop`
    /// is requested nothing more is written.
    SvgDevice(QIODevice &out, Head head, std::stop_token stop = {});
    ~SvgDevice() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    Head m_head;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace relvar::render
