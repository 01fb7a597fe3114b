// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/picturepreview.h"

#include <QPainter>

namespace relvar::shell {

namespace {

constexpr qreal mostPixels = 480'000;

} // namespace

PicturePreview::PicturePreview(Workers &workers, QWidget *parent)
    : QWidget(parent)
    , m_workers(workers)
{
    setAccessibleName(tr("Preview"));
    setMinimumSize(280, 220);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PicturePreview::setPicture(const render::Picture &picture, const QList<QRectF> &parts)
{
    m_text.clear();
    m_page = render::pageOf(picture);
    m_parts = parts;
    update();
    m_workers.start(
        {}, this, [picture](const database::CancelToken &) { return render::toImage(picture, 1, mostPixels).image; },
        [this, version = ++m_version](const QImage &image) {
            if (version != m_version)
                return;
            m_image = image;
            update();
        });
}

void PicturePreview::setText(const QString &text)
{
    ++m_version;
    m_image = {};
    m_text = text;
    update();
}

QSize PicturePreview::sizeHint() const
{
    return {420, 320};
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window).darker(108));
    painter.setPen(palette().color(QPalette::WindowText));
    if (m_image.isNull()) {
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_text.isEmpty() ? tr("Drawing the preview…") : m_text);
        return;
    }
    // Where the page lies when all of its sheets are to be seen.
    QRectF whole = m_page;
    for (const QRectF &part : std::as_const(m_parts))
        whole |= part;
    const QRectF room = QRectF(rect()).adjusted(12, 12, -12, -12);
    const qreal scale = std::min(room.width() / whole.width(), room.height() / whole.height());
    const QPointF origin = room.center() - QPointF(whole.width(), whole.height()) * scale / 2;
    const auto place = [&](const QRectF &area) {
        return QRectF(origin + (area.topLeft() - whole.topLeft()) * scale, area.size() * scale);
    };
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const QRectF &part : std::as_const(m_parts))
        painter.fillRect(place(part), Qt::white);
    painter.drawImage(place(m_page), m_image);
    QPen pen(palette().color(QPalette::Highlight), 1);
    painter.setBrush(Qt::NoBrush);
    if (m_parts.size() > 1)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    for (const QRectF &part : std::as_const(m_parts))
        painter.drawRect(place(part));
}

} // namespace relvar::shell
