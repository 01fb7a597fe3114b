// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a project's diagrams above the canvas, one in front. Says what a person wants of them; changes none.
#pragma once

#include "diagram/diagram.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QTabBar;

namespace relvar::shell {

class DiagramTabs : public QWidget
{
    Q_OBJECT

public:
    /// The action makes a new diagram; it outlives the tabs.
    explicit DiagramTabs(QAction *newDiagram, QWidget *parent = nullptr);

    /// The main diagram first.
    void setDiagrams(const QList<diagram::Diagram> &diagrams, ObjectId current);
    /// Opens an editor over the name in front. The main diagram keeps its name.
    void startRenaming();

Q_SIGNALS:
    void chosen(relvar::ObjectId diagram);
    void renamed(relvar::ObjectId diagram, const QString &name);
    void removeWished(relvar::ObjectId diagram);
    /// A tab was dragged to another place.
    void moved(relvar::ObjectId diagram, int position);
    /// Of the diagram in front.
    void menuWished(const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] ObjectId idAt(int index) const;
    void finishRenaming(bool accept);
    void finishDragging();
    void showTab(int index, const std::pair<ObjectId, QString> &diagram);

    QTabBar *m_bar;
    QLineEdit *m_editor;
    ObjectId m_renamed;
    QList<std::pair<ObjectId, QString>> m_shown;
};

} // namespace relvar::shell
