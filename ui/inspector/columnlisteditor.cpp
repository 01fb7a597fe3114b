// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/columnlisteditor.h"

#include "inspector/keypartstext.h"
#include "widgets/plaintext.h"

#include <QAction>
#include <QCompleter>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

namespace {

/// Completes the piece after the last comma and leaves the rest of the line.
class LastPieceCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override { return {piecesOf(path).last()}; }

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        QStringList pieces = piecesOf(static_cast<const QLineEdit *>(widget())->text());
        pieces.last() = QCompleter::pathFromIndex(index);
        return pieces.join(u", "_s);
    }
};

/// Stays open while columns are checked off.
class CheckMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

ColumnListEditor::ColumnListEditor(const QStringList &columns, QWidget *parent)
    : QLineEdit(parent)
    , m_columns(columns)
{
    QStringList written;
    for (const QString &column : columns)
        written.append(writtenName(column));
    auto *completer = new LastPieceCompleter(this);
    completer->setModel(new QStringListModel(written, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);

    QAction *choose = addAction(QIcon::fromTheme(u"go-down"_s), TrailingPosition);
    choose->setText(tr("Choose columns"));
    choose->setToolTip(tr("Choose columns (Alt+Down)"));
    connect(choose, &QAction::triggered, this, &ColumnListEditor::openMenu);
}

void ColumnListEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        openMenu();
    else
        QLineEdit::keyPressEvent(event);
}

void ColumnListEditor::openMenu()
{
    auto *menu = new CheckMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList pieces = piecesOf(text());
    for (const QString &column : std::as_const(m_columns)) {
        QAction *action = menu->addAction(widgets::plainMenuText(column));
        action->setCheckable(true);
        action->setChecked(pieces.contains(writtenName(column), Qt::CaseInsensitive));
        connect(action, &QAction::triggered, this, [this, column] { toggle(column); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void ColumnListEditor::toggle(const QString &column)
{
    QStringList pieces = piecesOf(text());
    pieces.removeAll(QString());
    const QString written = writtenName(column);
    if (pieces.removeIf([&](const QString &piece) { return piece.compare(written, Qt::CaseInsensitive) == 0; }) == 0)
        pieces.append(written);
    setText(pieces.join(u", "_s));
}

} // namespace relvar::inspector
