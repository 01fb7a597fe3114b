// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit over a name or a type on the diagram. Says what the person typed and how they left; edits nothing.
#pragma once

#include <QLineEdit>

namespace relvar::canvas {

class InlineEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit InlineEditor(QWidget *viewport);

    enum class Leave { Enter, Tab, FocusLost };

    /// Opens over an area of the viewport with all text selected. `completions` are offered while typing.
    void open(const QRect &area, const QFont &font, const QString &text, const QString &accessibleName,
              const QStringList &completions = {});
    /// Closes without a signal.
    void close();
    void moveTo(const QRect &area, const QFont &font);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    /// The editor stays open until close().
    void committed(const QString &text, relvar::canvas::InlineEditor::Leave leave);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_isOpen = false;
};

} // namespace relvar::canvas
