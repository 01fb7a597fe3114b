// SPDX-License-Identifier: GPL-3.0-or-later
// The underlined letters of menus, one for each entry. Texts come from many places and in many languages, so whoever
// writes one cannot know the others of its menu: where two have the same letter, the later one gets another.
#pragma once

#include <QObject>
#include <QStringList>

namespace relvar::widgets {

/// Texts of one menu. What has no letter stays without; what gets none that is free loses it.
[[nodiscard]] QStringList withUniqueKeys(QStringList texts);

/// Does it in every menu and menu bar of the program when it is shown.
class MenuKeys : public QObject
{
    Q_OBJECT

public:
    explicit MenuKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace relvar::widgets
