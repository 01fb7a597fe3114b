// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/shortcutspage.h"

#include "preferences/keyrecorder.h"
#include "widgets/inlinemessage.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::preferences {

namespace {

enum Column { Name, Keys, Explanation };

/// Without mnemonic and dots, as it reads in a list.
QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&').remove(u'…');
}

} // namespace

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, QWidget *parent)
    : Page(u"configure-shortcuts"_s, tr("Shortcuts"), parent)
    , m_shortcuts(shortcuts)
    , m_list(new QTreeWidget(this))
    , m_recorder(new KeyRecorder(this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_resetAll(new QPushButton(tr("Reset &all"), this))
    , m_message(new widgets::InlineMessage(this))
{
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Actions and their shortcuts"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Action"), tr("Shortcut"), tr("What it does")});
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_recorder->setObjectName(u"shortcutsRecorder"_s);
    m_remove->setObjectName(u"shortcutsRemove"_s);
    m_remove->setToolTip(tr("The action has no shortcut then"));
    m_reset->setObjectName(u"shortcutsReset"_s);
    m_reset->setToolTip(tr("Back to the shortcut that this action has at first"));
    m_resetAll->setObjectName(u"shortcutsResetAll"_s);
    m_resetAll->setToolTip(tr("Back to the shortcuts that all actions have at first"));
    m_message->setObjectName(u"shortcutsMessage"_s);
    m_message->hide();

    auto *label = new QLabel(tr("&New shortcut:"), this);
    label->setBuddy(m_recorder);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_recorder, 1);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    auto *form = qobject_cast<QFormLayout *>(layout());
    form->setVerticalSpacing(8);
    form->addRow(m_list);
    form->addRow(m_message);
    form->addRow(row);
    m_list->setMinimumHeight(fontMetrics().height() * 14);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (current())
            m_recorder->setFocus();
    });
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutsPage::take);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_shortcuts.set(current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QList<QKeySequence> usual = m_shortcuts.entry(current())->usual;
        if (usual.isEmpty())
            m_shortcuts.reset(current());
        else
            take(usual.constFirst());
    });
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsPage::showKeys);
    fill();
}

void ShortcutsPage::fill()
{
    QHash<QString, QTreeWidgetItem *> groups;
    for (const Shortcuts::Entry &entry : m_shortcuts.entries()) {
        QTreeWidgetItem *&group = groups[entry.group];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {entry.group});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, {plainText(*entry.action), {}, entry.action->statusTip()});
        item->setIcon(Name, entry.action->icon());
        item->setToolTip(Explanation, entry.action->statusTip());
        item->setData(Name, Qt::UserRole, QVariant::fromValue(static_cast<QObject *>(entry.action)));
    }
    showKeys();
    m_list->resizeColumnToContents(Name);
    m_list->resizeColumnToContents(Keys);
}

void ShortcutsPage::showKeys()
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        for (int row = 0; row < m_list->topLevelItem(group)->childCount(); ++row) {
            QTreeWidgetItem *item = m_list->topLevelItem(group)->child(row);
            const auto *action = qobject_cast<QAction *>(item->data(Name, Qt::UserRole).value<QObject *>());
            item->setText(Keys, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
            QFont font = item->font(Keys);
            // A sign for what differs, which is no colour.
            font.setBold(!m_shortcuts.isUsual(*m_shortcuts.entry(action)));
            item->setFont(Keys, font);
        }
    }
    m_resetAll->setEnabled(!m_shortcuts.areUsual());
    showCurrent();
}

QAction *ShortcutsPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? qobject_cast<QAction *>(item->data(Name, Qt::UserRole).value<QObject *>()) : nullptr;
}

void ShortcutsPage::showCurrent()
{
    const QAction *action = current();
    m_message->hide();
    m_recorder->setEnabled(action);
    m_recorder->setKeys(action ? action->shortcut() : QKeySequence());
    m_remove->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && !m_shortcuts.isUsual(*m_shortcuts.entry(action)));
}

void ShortcutsPage::take(const QKeySequence &keys)
{
    QAction *action = current();
    const QString shown = keys.toString(QKeySequence::NativeText);
    if (Shortcuts::isReserved(keys)) {
        m_recorder->setKeys(action->shortcut());
        m_message->showText(widgets::InlineMessage::Kind::Warning,
                            tr("%1 is needed for typing and moving. Press it together with Ctrl or Alt.").arg(shown));
        return;
    }
    // All of its usual keys come back with the first of them.
    const QList<QKeySequence> usual = m_shortcuts.entry(action)->usual;
    const QList<QKeySequence> wanted = keys.isEmpty()                             ? QList<QKeySequence>()
                                       : !usual.isEmpty() && usual.contains(keys) ? usual
                                                                                  : QList<QKeySequence>{keys};
    const QAction *other = m_shortcuts.conflict(action, wanted);
    if (!other) {
        m_shortcuts.set(action, wanted);
        return;
    }
    m_message->showText(widgets::InlineMessage::Kind::Warning,
                        tr("%1 belongs to “%2” already.").arg(shown, plainText(*other)));
    QPushButton *takeOver = m_message->addButton(tr("&Take it over"));
    takeOver->setObjectName(u"shortcutsTakeOver"_s);
    connect(takeOver, &QPushButton::clicked, this, [this, action, wanted] { m_shortcuts.set(action, wanted); });
    QPushButton *leave = m_message->addButton(tr("&Leave it"));
    leave->setObjectName(u"shortcutsLeave"_s);
    connect(leave, &QPushButton::clicked, this, &ShortcutsPage::showCurrent);
}

int ShortcutsPage::filter(const QStringList &words)
{
    int found = 0;
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_list->topLevelItem(group);
        bool isAny = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            QTreeWidgetItem *item = heading->child(row);
            const QString text
                = QStringList{title(), heading->text(Name), item->text(Name), item->text(Keys), item->text(Explanation)}
                      .join(u' ');
            const bool isFound = hasAll(text, words);
            item->setHidden(!isFound);
            isAny = isAny || isFound;
            found += isFound ? 1 : 0;
        }
        heading->setHidden(!isAny);
    }
    return found;
}

} // namespace relvar::preferences
