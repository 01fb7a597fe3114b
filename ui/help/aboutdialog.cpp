// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/aboutdialog.h"

#include "help/components.h"
#include "widgets/letterwidth.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::help {

namespace {

constexpr int iconSize = 64;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Relvar"));

    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    icon->setVisible(!QApplication::windowIcon().isNull());
    auto *name = new QLabel(tr("Relvar %1").arg(QCoreApplication::applicationVersion()), this);
    name->setTextFormat(Qt::PlainText);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    name->setFont(large);
    auto *purpose = new QLabel(tr("Schema designer and migration manager for PostgreSQL and SQLite"), this);
    purpose->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(purpose);
    head->addLayout(words, 1);

    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"aboutTabs"_s);

    const QList<Component> parts = components();
    auto *table = new QTableWidget(int(parts.size()), 4, tabs);
    table->setObjectName(u"aboutComponents"_s);
    table->setAccessibleName(tr("What Relvar is made of"));
    table->setHorizontalHeaderLabels({tr("Part"), tr("Version"), tr("Licence"), tr("Page on the web")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < parts.size(); ++row) {
        const Component &part = parts.at(row);
        const QStringList cells{part.name, part.version, part.licence, part.home.toDisplayString()};
        for (int column = 0; column < cells.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        table->item(row, 3)->setToolTip(tr("Enter or a double-click opens it in the browser"));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table, &QTableWidget::itemActivated, this,
            [parts](const QTableWidgetItem *item) { QDesktopServices::openUrl(parts.at(item->row()).home); });
    tabs->addTab(table, tr("&Made of"));

    auto *licence = new QPlainTextEdit(licenceText(), tabs);
    licence->setObjectName(u"aboutLicence"_s);
    licence->setAccessibleName(tr("GNU General Public License"));
    licence->setReadOnly(true);
    licence->setTabChangesFocus(true);
    licence->setLineWrapMode(QPlainTextEdit::NoWrap);
    licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *terms = new QWidget(tabs);
    auto *termsLayout = new QVBoxLayout(terms);
    auto *summary
        = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes without "
                        "any warranty."),
                     terms);
    summary->setWordWrap(true);
    termsLayout->addWidget(summary);
    termsLayout->addWidget(licence, 1);
    tabs->addTab(terms, tr("&Licence"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy diagnostics"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"aboutCopy"_s);
    copy->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    copy->setToolTip(tr("Copy versions, platform and settings for a report of a fault; no passwords, no addresses"));
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::diagnosticsWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(widgets::letterWidth(fontMetrics()) * 92, fontMetrics().height() * 30);
}

} // namespace relvar::help
