// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/projectpage.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace relvar::preferences {

namespace {

QString namingLabel()
{
    return ProjectPage::tr("Names of new keys and indexes:");
}

} // namespace

ProjectPage::ProjectPage(QWidget *parent)
    : Page(u"folder-open"_s, tr("Migrations"), parent)
    , m_explanation(addText(QString()))
    , m_list(new QWidget(this))
    , m_values(new QFormLayout(m_list))
    , m_naming(new QComboBox(this))
    , m_open(new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("&Edit relvar.toml"), this))
{
    m_explanation->setObjectName(u"preferencesProjectText"_s);
    m_values->setContentsMargins(0, 8, 0, 8);
    m_values->setHorizontalSpacing(16);
    m_values->setVerticalSpacing(4);
    auto *form = qobject_cast<QFormLayout *>(layout());
    form->addRow(m_list);
    m_naming->setObjectName(u"preferencesNaming"_s);
    m_naming->setAccessibleName(namingLabel());
    m_naming->setToolTip(tr("[naming] preset of relvar.toml, for everybody who works in the project. What is there "
                            "keeps its names: Schema ▸ Rename to convention changes them."));
    form->addRow(namingLabel(), m_naming);
    connect(m_naming, &QComboBox::activated, this,
            [this](int index) { Q_EMIT namingChosen(m_naming->itemData(index).toString()); });
    m_open->setObjectName(u"preferencesEditProject"_s);
    form->addRow(m_open);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_facts.configurationFile)); });
    setFacts({});
}

void ProjectPage::setFacts(const ProjectFacts &facts)
{
    m_facts = facts;
    const bool isOpen = !facts.configurationFile.isEmpty();
    m_explanation->setText(
        isOpen ? tr("How migrations are written and run is decided for everybody who works in the project, in %1.")
                     .arg(QDir::toNativeSeparators(facts.configurationFile))
               : tr("How migrations are written and run is decided by each project, in its relvar.toml. No project is "
                    "open."));
    while (m_values->rowCount() > 0)
        m_values->removeRow(0);
    for (const auto &[label, value] : facts.values) {
        auto *shown = new QLabel(m_list);
        shown->setTextFormat(Qt::PlainText);
        shown->setText(value);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        shown->setAccessibleName(label);
        m_values->addRow(label, shown);
    }
    m_naming->clear();
    for (const auto &[id, name] : facts.namings)
        m_naming->addItem(tr("as %1 does").arg(name), id);
    m_naming->setPlaceholderText(tr("patterns of its own"));
    m_naming->setCurrentIndex(m_naming->findData(facts.naming));
    auto *form = qobject_cast<QFormLayout *>(layout());
    form->setRowVisible(m_naming, isOpen);
    m_list->setVisible(isOpen);
    m_open->setVisible(isOpen);
}

int ProjectPage::filter(const QStringList &words)
{
    int found = 0;
    for (const auto &[label, value] : std::as_const(m_facts.values))
        found += hasAll(title() + u' ' + label + u' ' + value, words) ? 1 : 0;
    if (!m_facts.configurationFile.isEmpty())
        found += hasAll(title() + u' ' + namingLabel() + u' ' + m_naming->currentText(), words) ? 1 : 0;
    return found + (hasAll(title() + u" relvar.toml"_s, words) ? 1 : 0);
}

} // namespace relvar::preferences
