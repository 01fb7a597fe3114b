// SPDX-License-Identifier: GPL-3.0-or-later
// A small look at a picture before it goes out, with the lines where sheets of paper or files part. Painted in a
// thread.
#pragma once

#include "render/export.h"
#include "shell/workers.h"

#include <QImage>
#include <QWidget>

namespace relvar::shell {

class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    /// The workers outlive it.
    explicit PicturePreview(Workers &workers, QWidget *parent = nullptr);

    /// What is shown from now on; the parts lie row by row, in the coordinates of the picture.
    void setPicture(const render::Picture &picture, const QList<QRectF> &parts);
    /// Nothing to be seen, and why: what is written is text.
    void setText(const QString &text);
    [[nodiscard]] bool isReady() const { return !m_image.isNull(); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Workers &m_workers;
    QImage m_image;
    QRectF m_page;
    QList<QRectF> m_parts;
    QString m_text;
    /// Late answers of workers are dropped.
    quint64 m_version = 0;
};

} // namespace relvar::shell
