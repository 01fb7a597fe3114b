// SPDX-License-Identifier: GPL-3.0-or-later
// A page with a grid of parts and the buttons that add, drop and move them.
#pragma once

#include "inspector/page.h"

class QPushButton;
class QToolButton;

namespace relvar::inspector {

class GridView;
class PartsModel;

class GridPage : public Page
{
    Q_OBJECT

public:
    /// Takes the model over. `name` is the page's object name and the grid's accessible name.
    GridPage(PartsModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void refresh(const Box<schema::Schema> &schema, ObjectId object) override;
    bool selectPart(ObjectId part) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] bool isOfUse() const override;

private:
    void updateButtons();

    PartsModel *m_model;
    GridView *m_view;
    QList<QPushButton *> m_add;
    QToolButton *m_drop;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    /// A selection that comes from outside is not told to the outside.
    bool m_selecting = false;
};

} // namespace relvar::inspector
