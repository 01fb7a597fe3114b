// SPDX-License-Identifier: GPL-3.0-or-later
// The row with a search text and its arrows. Says what is looked for; who owns it finds.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace relvar::widgets {

class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// `what`: what is searched, as people read and hear it.
    explicit FindBar(const QString &what, QWidget *parent = nullptr);

    void open();
    void showFound(bool found);
    /// Which of how many places is shown, from 1; 0: none of them yet.
    void showPlace(int place, int count);

Q_SIGNALS:
    void typed(const QString &text);
    void wanted(const QString &text, bool forward);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_result;
};

} // namespace relvar::widgets
