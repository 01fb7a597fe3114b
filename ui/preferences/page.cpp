// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/page.h"

#include "widgets/plainlabel.h"
#include "widgets/plaintext.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::preferences {

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

Page::Page(const QString &icon, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_icon(QIcon::fromTheme(icon))
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void Page::addRow(const QString &label, QWidget *control, const QString &explanation, const QString &keywords)
{
    Row row;
    row.words = QStringList{m_title, widgets::withoutMnemonic(label), explanation, keywords}.join(u' ');
    if (const auto *button = qobject_cast<QAbstractButton *>(control))
        row.words += u' ' + widgets::withoutMnemonic(button->text());
    if (const auto *choice = qobject_cast<QComboBox *>(control)) {
        for (int index = 0; index < choice->count(); ++index)
            row.words += u' ' + choice->itemText(index);
    }
    if (label.isEmpty()) {
        m_form->addRow(QString(), control);
    } else {
        m_form->addRow(label, control);
        row.widgets.append(m_form->labelForField(control));
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(widgets::withoutMnemonic(label).remove(u':'));
    }
    row.widgets.append(control);
    if (!explanation.isEmpty()) {
        auto *hint = widgets::plainLabel(explanation, this);
        hint->setForegroundRole(QPalette::PlaceholderText);
        hint->setContentsMargins(0, 0, 0, 12);
        control->setAccessibleDescription(explanation);
        m_form->addRow(QString(), hint);
        row.widgets.append(hint);
    }
    m_rows.append(row);
}

QLabel *Page::addText(const QString &text)
{
    QLabel *label = widgets::plainLabel(text, this);
    m_form->addRow(label);
    return label;
}

int Page::filter(const QStringList &words)
{
    int found = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isFound = hasAll(row.words, words);
        found += isFound ? 1 : 0;
        for (QWidget *widget : row.widgets)
            widget->setVisible(isFound);
    }
    return found;
}

} // namespace relvar::preferences
