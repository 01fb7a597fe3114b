// SPDX-License-Identifier: GPL-3.0-or-later
// All actions with their shortcuts, which are changed by pressing other keys.
#pragma once

#include "preferences/page.h"
#include "preferences/shortcuts.h"

class QPushButton;
class QTreeWidget;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::preferences {

class KeyRecorder;

class ShortcutsPage : public Page
{
    Q_OBJECT

public:
    /// The shortcuts outlive the page.
    explicit ShortcutsPage(Shortcuts &shortcuts, QWidget *parent = nullptr);

    int filter(const QStringList &words) override;

private:
    void fill();
    void showKeys();
    void showCurrent();
    [[nodiscard]] QAction *current() const;
    void take(const QKeySequence &keys);

    Shortcuts &m_shortcuts;
    QTreeWidget *m_list;
    KeyRecorder *m_recorder;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    widgets::InlineMessage *m_message;
};

} // namespace relvar::preferences
