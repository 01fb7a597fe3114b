// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/generalpage.h"

#include "language/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::preferences {

GeneralPage::GeneralPage(Preferences &preferences, const QStringList &languages, QWidget *parent)
    : Page(u"preferences-system"_s, tr("General"), parent)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"preferencesLanguage"_s);
    choice->addItem(tr("As the system"), QString());
    for (const QString &each : languages)
        choice->addItem(language::nativeName(each), each);
    choice->setCurrentIndex(std::max(0, choice->findData(preferences.language())));
    addRow(tr("&Language:"), choice, tr("Takes effect when Relvar is started the next time."),
           u"language locale translation"_s);

    auto *restore = new QCheckBox(tr("&Open what was open the last time"), this);
    restore->setObjectName(u"preferencesRestore"_s);
    addRow(tr("At the start:"), restore,
           tr("With its tabs and the database that you worked on. “relvar --no-restore” leaves it out once."),
           tr("restore session project"));

    auto *hints = new QPushButton(tr("&Show them again"), this);
    hints->setObjectName(u"preferencesHints"_s);
    addRow(tr("Hints for beginners:"), hints, tr("Those that you have closed are shown once more."));

    auto *restart = addText(tr("The language changes when you start Relvar again."));
    restart->setObjectName(u"preferencesRestart"_s);
    restart->hide();
    connect(choice, &QComboBox::activated, this, [&preferences, choice, restart, before = preferences.language()] {
        preferences.setLanguage(choice->currentData().toString());
        restart->setVisible(preferences.language() != before);
    });
    connect(restore, &QCheckBox::toggled, &preferences, &Preferences::setRestoresAtStart);
    connect(hints, &QPushButton::clicked, &preferences, &Preferences::bringHintsBack);
    const auto show = [&preferences, restore, hints] {
        restore->setChecked(preferences.restoresAtStart());
        hints->setEnabled(preferences.hasEndedHints());
    };
    connect(&preferences, &Preferences::changed, this, show);
    show();
}

} // namespace relvar::preferences
