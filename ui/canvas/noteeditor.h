// SPDX-License-Identifier: GPL-3.0-or-later
// A text field of several lines over a note on the diagram. Says what the person typed; edits nothing.
#pragma once

#include <QPlainTextEdit>

namespace relvar::canvas {

class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *viewport);

    void open(const QString &text);
    /// Closes without a signal.
    void close();
    void moveTo(const QRect &area, const QFont &font);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    /// Ctrl+Enter, or the focus went elsewhere. The editor stays open until close().
    void committed(const QString &text);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_isOpen = false;
};

} // namespace relvar::canvas
