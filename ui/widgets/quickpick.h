// SPDX-License-Identifier: GPL-3.0-or-later
// A list to pick from by typing: the command palette and "go to object" are both this. Knows nothing of what it lists.
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace relvar::widgets {

struct Pick
{
    QString text;
    /// Shown muted at the right: a shortcut, a kind.
    QString note;
    QIcon icon;
    bool enabled = true;
};

/// How well the typed letters fit a text: every word typed must occur, or its letters in their order with few others
/// between. -1: not at all; else smaller is better.
[[nodiscard]] int matchRank(const QString &typed, const QString &text);

class QuickPick : public QFrame
{
    Q_OBJECT

public:
    explicit QuickPick(QWidget *parent);

    /// Opens over the top of the parent widget; `picked` is called with the index into `picks`.
    void open(const QString &title, const QList<Pick> &picks);

Q_SIGNALS:
    void picked(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void accept();

    QList<Pick> m_picks;
    QLineEdit *m_edit;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_nothing;
};

} // namespace relvar::widgets
