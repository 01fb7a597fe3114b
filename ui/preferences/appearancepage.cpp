// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/appearancepage.h"

#include <QComboBox>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace relvar::preferences {

namespace {

constexpr int smallestPoints = 7;
constexpr int largestOfferedPoints = 28;

/// Its lowest value stands for 0.
QSpinBox *sizeBox(const QString &name, const QString &usual, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(smallestPoints - 1, largestOfferedPoints);
    box->setSuffix(AppearancePage::tr(" pt"));
    box->setSpecialValueText(usual);
    // A new size comes when the number is whole, not with its first digit.
    box->setKeyboardTracking(false);
    return box;
}

int pointsOf(int value)
{
    return value < smallestPoints ? 0 : value;
}

} // namespace

AppearancePage::AppearancePage(Preferences &preferences, QWidget *parent)
    : Page(u"preferences-desktop-theme"_s, tr("Appearance"), parent)
{
    auto *mode = new QComboBox(this);
    mode->setObjectName(u"preferencesTheme"_s);
    mode->addItem(tr("As the system"), QVariant::fromValue(theme::Mode::System));
    mode->addItem(tr("Light"), QVariant::fromValue(theme::Mode::Light));
    mode->addItem(tr("Dark"), QVariant::fromValue(theme::Mode::Dark));
    addRow(tr("&Theme:"), mode, tr("As the system follows the desktop while the program runs."),
           tr("colours dark mode"));
    auto *interface = sizeBox(u"preferencesInterfaceFont"_s, tr("As the system"), this);
    addRow(tr("Size of &texts:"), interface, tr("Of menus, panels and dialogs. The diagram has its own zoom."),
           tr("font size"));
    auto *editor = sizeBox(u"preferencesEditorFont"_s, tr("As other texts"), this);
    addRow(tr("Size of &SQL:"), editor, tr("Wherever SQL is read or written."), tr("font size editor"));

    connect(mode, &QComboBox::activated, this,
            [&preferences, mode] { preferences.setMode(mode->currentData().value<theme::Mode>()); });
    connect(interface, &QSpinBox::valueChanged, this,
            [&preferences](int value) { preferences.setInterfaceFontSize(pointsOf(value)); });
    connect(editor, &QSpinBox::valueChanged, this,
            [&preferences](int value) { preferences.setEditorFontSize(pointsOf(value)); });
    const auto show = [&preferences, mode, interface, editor] {
        mode->setCurrentIndex(mode->findData(QVariant::fromValue(preferences.mode())));
        interface->setValue(preferences.interfaceFontSize());
        editor->setValue(preferences.editorFontSize());
    };
    connect(&preferences, &Preferences::changed, this, show);
    show();
}

} // namespace relvar::preferences
