// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/preflightpane.h"

#include "widgets/plaintext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::review {

namespace {

/// "id = 7, name = NULL"
QString rowText(const QStringList &columns, const QStringList &row)
{
    QStringList values;
    for (qsizetype i = 0; i < row.size(); ++i)
        values.append(u"%1 = %2"_s.arg(columns.value(i), row.at(i).isNull() ? u"NULL"_s : row.at(i).simplified()));
    return values.join(u", "_s);
}

} // namespace

QString summary(const project::Preflight &preflight)
{
    const auto count = std::count_if(preflight.obstacles.begin(), preflight.obstacles.end(),
                                     [](const project::Obstacle &obstacle) { return !obstacle.mayBeMended; });
    return count == 0 ? QString()
                      : PreflightPane::tr("%n thing(s) in the way of the run: see Checks.", nullptr, int(count));
}

PreflightPane::PreflightPane(const project::Preflight &preflight, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("What is in the way of the run, with the rows"));
    setHeaderHidden(true);
    setColumnCount(1);
    setWordWrap(true);
    setUniformRowHeights(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const project::Obstacle &obstacle : preflight.obstacles)
        add(obstacle);
    for (const Text &open : preflight.open) {
        auto *item = new QTreeWidgetItem(this, {open.toString()});
        item->setIcon(0, QIcon::fromTheme(u"data-information"_s));
    }
    expandAll();
    auto *copying = new QAction(QIcon::fromTheme(u"edit-copy"_s), tr("&Copy"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &PreflightPane::copy);
    addAction(copying);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PreflightPane::add(const project::Obstacle &obstacle)
{
    auto *item = new QTreeWidgetItem(this, {obstacle.text.toString()});
    item->setIcon(0, QIcon::fromTheme(obstacle.mayBeMended ? u"data-information"_s : u"data-warning"_s));
    if (obstacle.mayBeMended)
        new QTreeWidgetItem(item, {tr("The run writes to that table itself, so that this may be in order by then.")});
    for (const QString &line : obstacle.lines)
        new QTreeWidgetItem(item, {line});
    for (const QStringList &row : obstacle.rows)
        new QTreeWidgetItem(item, {rowText(obstacle.columns, row)});
    if (const qint64 more = obstacle.count - obstacle.rows.size(); more > 0 && !obstacle.rows.isEmpty())
        new QTreeWidgetItem(item, {tr("%1 more").arg(QLocale().toString(more))});
    for (int i = 0; i < item->childCount(); ++i)
        item->child(i)->setToolTip(0, widgets::plainToolTip(item->child(i)->text(0)));
}

void PreflightPane::copy()
{
    QStringList lines;
    for (const QTreeWidgetItem *item : selectedItems())
        lines.append(item->text(0));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace relvar::review
