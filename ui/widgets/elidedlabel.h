// SPDX-License-Identifier: GPL-3.0-or-later
// A label of one line that shortens its text with an ellipsis instead of asking for room; the whole text is its
// tooltip.
#pragma once

#include <QLabel>

namespace relvar::widgets {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace relvar::widgets
