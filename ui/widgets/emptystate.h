// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel shows when it has nothing to show: why, and what to do next. In a low panel without its icon.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace relvar::widgets {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &hint, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);
    QPushButton *addButton(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateLooks();
    void updateRoom();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QVBoxLayout *m_buttons;
};

} // namespace relvar::widgets
