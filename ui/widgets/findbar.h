// SPDX-License-Identifier: GPL-3.0-or-later
// The row with a search text and its arrows, and a second one to replace. Says what is looked for; who owns it finds.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace relvar::widgets {

class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// `what`: what is searched, as people read and hear it.
    explicit FindBar(const QString &what, QWidget *parent = nullptr);

    void open();
    /// With a second line for what takes the place of what is found.
    void openReplacing();
    void showFound(bool found);
    /// Which of how many places is shown, from 1; 0: none of them yet.
    void showPlace(int place, int count);
    void showReplaced(int count);

Q_SIGNALS:
    void typed(const QString &text);
    void wanted(const QString &text, bool forward);
    void replaceWanted(const QString &text, const QString &by, bool all);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showReplacing(bool shown);
    QToolButton *addButton(const QString &icon, const QString &tip);

    QLineEdit *m_edit;
    QWidget *m_replacing;
    QLineEdit *m_by;
    QLabel *m_result;
};

} // namespace relvar::widgets
