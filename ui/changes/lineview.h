// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a panel of this room: three columns, the text in the middle takes the room that is left. Private to the
// room.
#pragma once

#include <QTreeView>

namespace relvar::changes {

class LineView : public QTreeView
{
    Q_OBJECT

public:
    LineView(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName,
             QWidget *parent = nullptr);

Q_SIGNALS:
    /// Del or Enter was pressed on a row: what the panel's button does.
    void actionRequested();
    /// The person went to a row by mouse or keys.
    void rowEntered(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace relvar::changes
