// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/griddelegate.h"

#include "inspector/columnlisteditor.h"
#include "inspector/gridview.h"
#include "inspector/partsmodel.h"
#include "widgets/letterwidth.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace relvar::inspector {

namespace {

/// The text stays where it is when its cell becomes an editor.
constexpr QMargins editorMargins(6, 0, 6, 0);

PartsModel::Editor editorOf(const QModelIndex &index)
{
    return PartsModel::Editor(index.data(PartsModel::EditorRole).toInt());
}

} // namespace

GridDelegate::GridDelegate(GridView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    switch (editorOf(index)) {
    case PartsModel::Editor::Text: {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        line->setTextMargins(editorMargins);
        editor = line;
        break;
    }
    case PartsModel::Editor::ColumnList: {
        auto *list = new ColumnListEditor(index.data(PartsModel::ChoicesRole).toStringList(), parent);
        list->setFrame(false);
        list->setTextMargins(editorMargins);
        editor = list;
        break;
    }
    case PartsModel::Editor::Choice:
        editor = createCombo(parent, index, false);
        break;
    case PartsModel::Editor::FreeChoice:
        editor = createCombo(parent, index, true);
        break;
    }
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // What speaks against a value is said while it is typed, beside it.
    const auto *combo = qobject_cast<QComboBox *>(editor);
    if (auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textChanged, m_view,
                [view = m_view, editor, at = QPersistentModelIndex(index)](const QString &typed) {
                    if (at.isValid())
                        view->noteTyped(editor, at, typed);
                });
    }
    return editor;
}

QWidget *GridDelegate::createCombo(QWidget *parent, const QModelIndex &index, bool free) const
{
    auto *combo = new QComboBox(parent);
    combo->setFrame(false);
    combo->setMaxVisibleItems(16);
    combo->addItems(index.data(PartsModel::ChoicesRole).toStringList());
    if (free) {
        combo->setEditable(true);
        combo->lineEdit()->setFrame(false);
        combo->lineEdit()->setTextMargins(QMargins(4, 0, 0, 0));
        combo->setInsertPolicy(QComboBox::NoInsert);
        // Search: what contains the letters, not only what begins with them.
        QCompleter *completer = combo->completer();
        completer->setCompletionMode(QCompleter::PopupCompletion);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
    } else {
        // A choice from the list is complete at once.
        auto *self = const_cast<GridDelegate *>(this);
        connect(combo, &QComboBox::activated, self, [self, combo] { self->commitAndClose(combo); });
    }
    return combo;
}

void GridDelegate::commitAndClose(QWidget *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        const int known = combo->findText(value, Qt::MatchFixedString);
        combo->setCurrentIndex(known);
        if (combo->isEditable())
            combo->setEditText(value);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value);
    }
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        m_view->commit(index, combo->currentText());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        m_view->commit(index, line->text());
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A narrow cell would hide what is typed: the editor may cover its neighbours.
    QRect room = option.rect;
    const int wanted = widgets::letterWidth(option.fontMetrics) * 20;
    const QRect visible = m_view->viewport()->rect();
    room.setWidth(std::max(room.width(), std::min(wanted, visible.right() - room.left())));
    editor->setGeometry(room);
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool checked = state.toInt() == Qt::Checked;
    const bool writable = index.flags().testFlag(Qt::ItemIsUserCheckable);
    // A box that can be neither set nor read says nothing.
    if (checked || writable)
        paintBox(*painter, cell, checked, writable);
}

void GridDelegate::paintBox(QPainter &painter, const QStyleOptionViewItem &cell, bool checked, bool writable)
{
    // Fusion's own box cannot be told from a dark or a selected background.
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor text = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor back = cell.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    constexpr qreal side = 14;
    const QPointF center = QRectF(cell.rect).center();
    const QRectF box(std::round(center.x() - side / 2) + 0.5, std::round(center.y() - side / 2) + 0.5, side, side);
    QColor frame = text;
    frame.setAlphaF(0.6f);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(writable ? 1.0 : 0.5);
    painter.setPen(QPen(checked ? text : frame, 1));
    painter.setBrush(checked ? text : back);
    painter.drawRoundedRect(box, 3, 3);
    if (checked) {
        painter.setPen(QPen(back, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[]{box.topLeft() + QPointF(3.25, 7.25), box.topLeft() + QPointF(6, 10),
                               box.topLeft() + QPointF(10.75, 4.5)};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
}

bool GridDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonDblClick:
        // The second click toggles at its release, as the first did.
        return true;
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier
            || !option.rect.contains(mouse->position().toPoint())) {
            return false;
        }
        break;
    }
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
        break;
    }
    default:
        return false;
    }
    m_view->commit(index, index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
    return true;
}

bool GridDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(editor)) {
        // Letters choose from the list; they are not the window's.
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!key.text().isEmpty() && key.text().at(0).isPrint()
            && !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
            event->accept();
            return true;
        }
    }
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QPersistentModelIndex at = m_view->currentIndex();
            commitAndClose(editor);
            // Still open: the value was refused.
            if (at.isValid() && !m_view->isPersistentEditorOpen(at))
                m_view->goOnFromEditor();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace relvar::inspector
