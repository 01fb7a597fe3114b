// SPDX-License-Identifier: GPL-3.0-or-later
// A message where it belongs, instead of a dialog: kind, plain text, buttons, and the driver's words behind "Details".
// Nothing in it is ever read as rich text.
#pragma once

#include "base/error.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace relvar::widgets {

class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit InlineMessage(QWidget *parent = nullptr);

    /// Replaces what was shown, buttons too, and shows the message.
    void showText(Kind kind, const QString &text, const QString &detail = {});
    void showError(const Error &error);
    /// A button for this message; owned by the message until the next text.
    QPushButton *addButton(const QString &text);
    void setClosable(bool closable);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString detail() const;

Q_SIGNALS:
    /// The person closed it.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_details;
    QPlainTextEdit *m_detailText;
    QBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace relvar::widgets
