// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit over a name or a type on the diagram, with what is wrong with the text below it. Says what the person
// typed and how they left; edits nothing.
#pragma once

#include <QLineEdit>

class QLabel;

namespace relvar::canvas {

class InlineEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit InlineEditor(QWidget *viewport);

    /// How a person goes on: Enter ends, Tab and Backtab go to the field after and before, Up and Down to the rows.
    enum class Leave { Enter, Tab, Backtab, Up, Down, FocusLost };

    /// Opens over an area of the viewport with all text selected. `completions` are offered while typing.
    void open(const QRect &area, const QFont &font, const QString &text, const QString &accessibleName,
              const QStringList &completions = {});
    /// Closes without a signal.
    void close();
    void moveTo(const QRect &area, const QFont &font);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Why the text cannot be taken as it is; empty: it can.
    void showProblem(const QString &problem);

Q_SIGNALS:
    /// The editor stays open until close().
    void committed(const QString &text, relvar::canvas::InlineEditor::Leave leave);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void placeProblem();

    QLabel *m_problem;
    bool m_isOpen = false;
};

} // namespace relvar::canvas
