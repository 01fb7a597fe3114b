// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/adoptdialog.h"

#include "database/serveraddress.h"
#include "edit/namingpresets.h"
#include "project/adopttool.h"
#include "widgets/elidedlabel.h"
#include "widgets/letterwidth.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

AdoptDialog::AdoptDialog(NeedsAdoption needs, QList<const dialect::Dialect *> dialects, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_dialects(std::move(dialects))
    , m_list(new QListWidget(this))
    , m_consequence(widgets::plainLabel({}, this))
    , m_naming(new QComboBox(this))
    , m_database(new widgets::ElidedLabel(this))
{
    setObjectName(u"adoptDialog"_s);
    setWindowTitle(tr("Migrations of another tool"));
    const QString shown = QDir::toNativeSeparators(m_needs.folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(
        widgets::plainLabel(m_needs.found.size() == 1
                                ? tr("%1 is no project yet. Migrations were found in it:").arg(shown)
                                : tr("%1 is no project yet. Migrations were found in several folders of it. "
                                     "Choose those that the project is about:")
                                      .arg(shown),
                            this));
    m_list->setObjectName(u"adoptFound"_s);
    m_list->setAccessibleName(tr("Migrations that were found"));
    m_list->setIconSize(QSize(22, 22));
    m_list->setTextElideMode(Qt::ElideMiddle);
    const QDir root(m_needs.folder);
    for (const formats::Detected &found : std::as_const(m_needs.found)) {
        const QString inside = root.relativeFilePath(found.folder);
        const QString name = inside == "."_L1
                                 ? tr("%1 in this folder").arg(found.format->displayName())
                                 : tr("%1 in %2").arg(found.format->displayName(), QDir::toNativeSeparators(inside));
        const QString evidence = found.evidence.toString();
        auto *item = new QListWidgetItem(QIcon::fromTheme(u"folder-open"_s), name + u'\n' + evidence, m_list);
        item->setData(Qt::AccessibleTextRole, QString(name + u", "_s + evidence));
    }
    layout->addWidget(m_list, 1);
    layout->addWidget(m_consequence);

    auto *databaseRow = new QHBoxLayout;
    auto *databaseTitle = new QLabel(tr("Database:"), this);
    m_database->setObjectName(u"adoptDatabase"_s);
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(u"adoptChooseDatabase"_s);
    choose->setToolTip(tr("Say which database the migrations are for"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &AdoptDialog::databaseWanted);
    databaseRow->addWidget(databaseTitle);
    databaseRow->addWidget(m_database, 1);
    databaseRow->addWidget(choose);
    layout->addLayout(databaseRow);

    setTabOrder(choose, m_naming);
    auto *namingRow = new QHBoxLayout;
    auto *namingTitle = new QLabel(tr("&Names of new keys and indexes:"), this);
    namingTitle->setBuddy(m_naming);
    m_naming->setObjectName(u"adoptNaming"_s);
    m_naming->setToolTip(tr("What you draw is named so. relvar.toml keeps it as [naming] preset."));
    for (const edit::NamingPreset &preset : edit::namingPresets())
        m_naming->addItem(tr("as %1 does").arg(preset.displayName), preset.id);
    namingRow->addWidget(namingTitle);
    namingRow->addWidget(m_naming);
    namingRow->addStretch();
    layout->addLayout(namingRow);
    QLabel *made = widgets::plainLabel(
        tr("Adopting makes relvar.toml and the private folder .relvar in %1. Nothing of the tool is "
           "changed. To show what the migrations make, their SQL runs on a private scratch "
           "database; on yours it runs when you apply.")
            .arg(shown),
        this);
    made->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(made);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("&Adopt"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"adoptAccept"_s);
    m_accept->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"adoptCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &AdoptDialog::showChosen);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    showDatabase();
    resize(widgets::letterWidth(fontMetrics()) * 84, fontMetrics().height() * 24);
}

const formats::Detected &AdoptDialog::chosen() const
{
    return m_needs.found.at(std::max(0, m_list->currentRow()));
}

QString AdoptDialog::namingPreset() const
{
    return m_naming->currentData().toString();
}

void AdoptDialog::setDatabase(const database::ConnectionSettings &settings)
{
    m_needs.database = settings;
    showDatabase();
}

void AdoptDialog::showChosen()
{
    const QString tool = chosen().format->displayName();
    m_consequence->setText(chosen().format->bookkeeping()
                               ? tr("Relvar shows where databases stand, and applies and reverts as %1 does.").arg(tool)
                               : tr("Relvar shows where databases stand. %1 applies and reverts.").arg(tool));
    // The first is PostgreSQL's own way, which tools leave names to that have none of theirs.
    m_naming->setCurrentIndex(std::max(0, m_naming->findData(project::namingPresetOf(chosen(), m_needs.folder))));
}

void AdoptDialog::showDatabase()
{
    const database::ConnectionSettings &settings = m_needs.database;
    const dialect::Dialect *dialect = dialect::find(m_dialects, settings.dialect);
    const bool isKnown = dialect && !settings.address.isEmpty();
    if (isKnown) {
        QString address = QDir::toNativeSeparators(QDir(m_needs.folder).relativeFilePath(settings.address));
        if (!dialect->capabilities().serverSchemes.isEmpty()) {
            const Result<database::ParsedAddress> server = database::parseServerAddress(settings.address);
            address = server ? database::displayText(server->address) : settings.name;
        }
        m_database->setText(tr("%1 (%2)").arg(address, dialect->displayName()));
    } else {
        m_database->setText(tr("not known yet: choose it first"));
    }
    m_database->setAccessibleName(tr("Database: %1").arg(m_database->text()));
    m_accept->setEnabled(isKnown);
    m_accept->setToolTip(isKnown ? tr("Make a project of this folder and open it") : tr("Choose the database first."));
}

} // namespace relvar::shell
