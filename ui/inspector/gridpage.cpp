// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/gridpage.h"

#include "inspector/gridview.h"
#include "inspector/partsmodel.h"
#include "widgets/schemaicon.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

GridPage::GridPage(PartsModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_view(new GridView(model, this))
    , m_drop(new QToolButton(this))
{
    setObjectName(objectName);
    model->setParent(this);
    m_view->setObjectName(objectName + u"Grid"_s);
    m_view->setAccessibleName(accessibleName);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->setSpacing(8);
    const QList<PartsModel::Addition> additions = model->additions();
    for (int i = 0; i < additions.size(); ++i) {
        auto *add = new QPushButton(widgets::schemaIcon(additions.at(i).iconName), additions.at(i).text, this);
        add->setAutoDefault(false);
        add->setObjectName(objectName + u"Add"_s + (i == 0 ? QString() : QString::number(i)));
        add->setToolTip(i == 0 ? tr("%1 (Ins, or Enter in the last row)").arg(additions.at(i).text)
                               : additions.at(i).text);
        connect(add, &QPushButton::clicked, m_view, [this, i] { m_view->addPart(i); });
        buttons->addWidget(add);
        m_add.append(add);
    }
    buttons->addStretch();

    const auto addTool = [&](QToolButton *button, const QString &icon, const QString &text, const QString &toolTip) {
        button->setIcon(QIcon::fromTheme(icon));
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
        buttons->addWidget(button);
    };
    if (model->canMove()) {
        m_up = new QToolButton(this);
        m_down = new QToolButton(this);
        m_up->setObjectName(objectName + u"Up"_s);
        m_down->setObjectName(objectName + u"Down"_s);
        addTool(m_up, u"go-up"_s, tr("Move up"), tr("Move the selected rows up (Alt+Up)"));
        addTool(m_down, u"go-down"_s, tr("Move down"), tr("Move the selected rows down (Alt+Down)"));
        connect(m_up, &QToolButton::clicked, m_view, [this] { m_view->moveChosen(-1); });
        connect(m_down, &QToolButton::clicked, m_view, [this] { m_view->moveChosen(1); });
    }
    m_drop->setObjectName(objectName + u"Drop"_s);
    addTool(m_drop, u"edit-delete"_s, tr("Drop"), tr("Drop the selected rows (Del)"));
    connect(m_drop, &QToolButton::clicked, m_view, &GridView::dropChosen);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_view);

    connect(m_view, &GridView::chosenChanged, this, &GridPage::updateButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const ObjectId part = m_model->partAt(current.row());
                if (!m_selecting && !part.isNull() && m_view->hasFocus() && !m_model->isPending(current.row()))
                    Q_EMIT partSelected(part);
            });
    updateButtons();
}

void GridPage::refresh(const Box<schema::Schema> &schema, ObjectId object)
{
    m_selecting = true;
    m_model->setTable(schema, object);
    m_selecting = false;
    updateButtons();
}

bool GridPage::selectPart(ObjectId part)
{
    const int row = m_model->rowOf(part);
    if (row < 0)
        return false;
    if (m_model->partAt(m_view->currentIndex().row()) == part)
        return true;
    m_selecting = true;
    const QModelIndex index = m_model->index(row, m_model->firstCell());
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    m_selecting = false;
    return true;
}

int GridPage::count() const
{
    return m_model->rowCount();
}

bool GridPage::isOfUse() const
{
    return m_model->isOfUse();
}

void GridPage::updateButtons()
{
    const bool writable = !m_model->isReadOnly();
    const QList<PartsModel::Addition> additions = m_model->additions();
    for (int i = 0; i < m_add.size(); ++i) {
        m_add.at(i)->setVisible(writable);
        m_add.at(i)->setEnabled(additions.at(i).enabled);
    }
    const QList<int> chosen = m_view->chosenRows();
    const bool together = !chosen.isEmpty() && chosen.last() - chosen.first() + 1 == chosen.size();
    m_drop->setVisible(writable);
    m_drop->setEnabled(!chosen.isEmpty());
    if (m_up) {
        m_up->setVisible(writable);
        m_down->setVisible(writable);
        m_up->setEnabled(together && chosen.first() > 0);
        m_down->setEnabled(together && chosen.last() + 1 < m_model->rowCount());
    }
}

} // namespace relvar::inspector
