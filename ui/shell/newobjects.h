// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that add a view, a function, a trigger, a type … to the draft: one for each kind that the open product
// has. What is made begins complete and is edited in the Inspector.
#pragma once

#include "base/error.h"
#include "base/objectid.h"

#include <QObject>

class QAction;
class QMenu;

namespace relvar::dialect {
class Dialect;
}
namespace relvar::canvas {
class DiagramView;
}

namespace relvar::shell {

class Actions;
class Session;

class NewObjects : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    NewObjects(Actions &actions, Session &session, const canvas::DiagramView &diagram,
               const QList<const dialect::Dialect *> &dialects, QObject *parent);

    void addToMenu(QMenu &menu) const;
    /// After another project, another selection or another moment is shown.
    void update();

Q_SIGNALS:
    void made(relvar::ObjectId object);
    void failed(const relvar::Error &error);

private:
    struct Kind
    {
        QString kind;
        bool isOnTable = false;
        QAction *action = nullptr;
    };

    void make(const QString &kind);

    Session &m_session;
    const canvas::DiagramView &m_diagram;
    QList<Kind> m_kinds;
};

} // namespace relvar::shell
