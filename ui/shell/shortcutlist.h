// SPDX-License-Identifier: GPL-3.0-or-later
// All actions with their shortcuts, to look things up.
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace relvar::shell {

class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace relvar::shell
