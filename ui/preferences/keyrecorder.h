// SPDX-License-Identifier: GPL-3.0-or-later
// A field that takes the keys which are pressed in it, whatever they do elsewhere. Tab and Escape stay what they are.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace relvar::preferences {

class KeyRecorder : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

Q_SIGNALS:
    /// Empty: Backspace or Del took the shortcut away.
    void recorded(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace relvar::preferences
