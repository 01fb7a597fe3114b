// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/preferencesdialog.h"

#include "preferences/appearancepage.h"
#include "preferences/diagrampage.h"
#include "preferences/generalpage.h"
#include "preferences/shortcutspage.h"
#include "widgets/letterwidth.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::preferences {

PreferencesDialog::PreferencesDialog(Preferences &preferences, Shortcuts &shortcuts, const QStringList &languages,
                                     const ProjectFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(tr("Nothing has these words."), this))
    , m_project(new ProjectPage)
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    m_search->setObjectName(u"preferencesSearch"_s);
    m_search->setPlaceholderText(tr("Search in all pages"));
    m_search->setAccessibleName(tr("Search in all pages"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"preferencesPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setIconSize(QSize(22, 22));
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    addPage(new GeneralPage(preferences, languages));
    addPage(new AppearancePage(preferences));
    addPage(new DiagramPage(preferences));
    addPage(m_project);
    addPage(new ShortcutsPage(shortcuts));
    m_stack->addWidget(m_nothing);
    m_project->setFacts(facts);
    connect(m_project, &ProjectPage::namingChosen, this, &PreferencesDialog::namingChosen);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter belongs to what is being typed.
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_stack->setCurrentIndex(row);
    });

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addLayout(left);
    both->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    const int character = widgets::letterWidth(fontMetrics());
    m_list->setFixedWidth(character * 26);
    m_search->setFixedWidth(character * 26);
    resize(character * 118, fontMetrics().height() * 32);
    m_list->setCurrentRow(0);
}

void PreferencesDialog::addPage(Page *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    // The area is no place of its own; what is in it is.
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_pages.append(page);
    m_list->addItem(new QListWidgetItem(page->icon(), page->title()));
}

void PreferencesDialog::setFacts(const ProjectFacts &facts)
{
    m_project->setFacts(facts);
    filter(m_search->text());
}

void PreferencesDialog::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isFound = m_pages.at(row)->filter(words) > 0 || words.isEmpty();
        m_list->item(row)->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    const int current = m_list->currentRow();
    if (first < 0) {
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    // Who has found something stays there as long as it is found.
    m_list->setCurrentRow(current >= 0 && !m_list->item(current)->isHidden() ? current : first);
    m_stack->setCurrentIndex(m_list->currentRow());
}

} // namespace relvar::preferences
