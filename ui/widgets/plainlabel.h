// SPDX-License-Identifier: GPL-3.0-or-later
// A label for words that come from anywhere.
#pragma once

#include <QLabel>

namespace relvar::widgets {

/// Wraps at words, and shows every letter as it is: a label would read a markup otherwise. `parent` owns it.
[[nodiscard]] inline QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace relvar::widgets
