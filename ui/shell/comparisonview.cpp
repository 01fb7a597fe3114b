// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/comparisonview.h"

#include "widgets/emptystate.h"
#include "widgets/sqlview.h"

#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

ComparisonView::ComparisonView(const QString &title, const QList<diff::Description> &lines, const QString &sql,
                               QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    if (lines.isEmpty()) {
        layout->addWidget(new widgets::EmptyState(u"dialog-ok"_s, tr("No difference"),
                                                  tr("Both moments have the same schema: %1.").arg(title), this));
        return;
    }
    auto *heading = new QLabel(tr("%1: %n difference(s)", nullptr, int(lines.size())).arg(title), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setContentsMargins(8, 0, 8, 0);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    auto *list = new QListWidget(splitter);
    list->setAccessibleName(tr("Differences"));
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    for (const diff::Description &line : lines) {
        const QString icon = line.kind == diff::Description::Kind::Add    ? u"list-add"_s
                             : line.kind == diff::Description::Kind::Drop ? u"list-remove"_s
                                                                          : u"document-edit"_s;
        list->addItem(new QListWidgetItem(QIcon::fromTheme(icon), line.text.toString()));
    }
    auto *view = new widgets::SqlView(tr("SQL from the one to the other"), splitter);
    view->setText(sql);
    splitter->addWidget(list);
    splitter->addWidget(view);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(heading);
    layout->addWidget(splitter, 1);
    setFocusProxy(list);
}

} // namespace relvar::shell
