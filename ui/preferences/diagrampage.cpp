// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/diagrampage.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace relvar::preferences {

DiagramPage::DiagramPage(Preferences &preferences, QWidget *parent)
    : Page(u"distribute-graph-directed"_s, tr("Diagram"), parent)
{
    auto *notation = new QComboBox(this);
    notation->setObjectName(u"preferencesNotation"_s);
    notation->addItem(tr("Crow's foot"), static_cast<int>(diagram::Notation::CrowsFoot));
    notation->addItem(tr("IDEF1X"), static_cast<int>(diagram::Notation::Idef1x));
    notation->addItem(tr("UML"), static_cast<int>(diagram::Notation::Uml));
    addRow(tr("&Notation:"), notation, tr("Diagrams that are there already have their own, in the menu View."));
    auto *detail = new QComboBox(this);
    detail->setObjectName(u"preferencesDetail"_s);
    detail->addItem(tr("Names only"), static_cast<int>(diagram::Detail::Name));
    detail->addItem(tr("Keys"), static_cast<int>(diagram::Detail::Keys));
    detail->addItem(tr("All columns"), static_cast<int>(diagram::Detail::Columns));
    addRow(tr("&Detail:"), detail, tr("How much of a table a new diagram shows."));
    auto *labels = new QCheckBox(tr("Write the names of &relations on their lines"), this);
    labels->setObjectName(u"preferencesLabels"_s);
    addRow(tr("Relations:"), labels, {});

    connect(notation, &QComboBox::activated, this, [&preferences, notation] {
        preferences.setNotation(static_cast<diagram::Notation>(notation->currentData().toInt()));
    });
    connect(detail, &QComboBox::activated, this, [&preferences, detail] {
        preferences.setDetail(static_cast<diagram::Detail>(detail->currentData().toInt()));
    });
    connect(labels, &QCheckBox::toggled, &preferences, &Preferences::setRelationLabels);
    const auto show = [&preferences, notation, detail, labels] {
        notation->setCurrentIndex(notation->findData(static_cast<int>(preferences.notation())));
        detail->setCurrentIndex(detail->findData(static_cast<int>(preferences.detail())));
        labels->setChecked(preferences.relationLabels());
    };
    connect(&preferences, &Preferences::changed, this, show);
    show();
}

} // namespace relvar::preferences
