// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the text of a SqlDocument: the database, the buttons, the transaction, the question that a
// production database asks; and the keys.
#include "sqleditor/sqldocument.h"
#include "sqleditor/sqleditor.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqleditor {

using runner::SqlRun;

void SqlDocument::makeBar(const SqlActions &actions)
{
    const auto button = [this](QAction *action, Qt::ToolButtonStyle style) {
        auto *made = new QToolButton(this);
        made->setDefaultAction(action);
        made->setAutoRaise(true);
        made->setToolButtonStyle(style);
        return made;
    };
    m_database->setObjectName(u"sqlDatabase"_s);
    m_database->setAccessibleName(tr("Database that the SQL runs on"));
    m_database->setToolTip(tr("The database that the SQL runs on"));
    m_database->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_database, &QComboBox::activated, this, [this] { m_isChosen = true; });
    connect(m_database, &QComboBox::currentIndexChanged, this, &SqlDocument::chooseTarget);
    m_transaction->setObjectName(u"sqlTransaction"_s);
    m_transaction->setAccessibleName(tr("Transactions"));
    m_transaction->addItem(tr("Each statement by itself"), static_cast<int>(SqlRun::Transaction::Each));
    m_transaction->addItem(tr("All in one transaction"), static_cast<int>(SqlRun::Transaction::One));
    m_transaction->setToolTip(tr("By itself: what has run stays, also when a later statement fails, unless the text "
                                 "begins a transaction with BEGIN.\nIn one: when one fails, all are undone."));
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(u"sqlCancel"_s);
    m_cancel->setIcon(QIcon::fromTheme(u"dialog-cancel"_s));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop the statement that runs, at the database too"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, &SqlDocument::cancel);
    m_state->setObjectName(u"sqlState"_s);
    m_state->setTextFormat(Qt::PlainText);

    auto *openText = new QLabel(tr("A transaction is open:"), m_open);
    m_commit = new QPushButton(tr("Comm&it"), m_open);
    m_commit->setObjectName(u"sqlCommit"_s);
    m_commit->setToolTip(tr("What the transaction has changed stays"));
    m_rollback = new QPushButton(tr("Roll &back"), m_open);
    m_rollback->setObjectName(u"sqlRollback"_s);
    m_rollback->setToolTip(tr("What the transaction has changed is undone"));
    connect(m_commit, &QPushButton::clicked, this, [this] { endTransaction(u"COMMIT"_s); });
    connect(m_rollback, &QPushButton::clicked, this, [this] { endTransaction(u"ROLLBACK"_s); });
    auto *open = new QHBoxLayout(m_open);
    open->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{openText, m_commit, m_rollback})
        open->addWidget(widget);
    m_open->hide();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 3, 6, 3);
    bar->setSpacing(6);
    bar->addWidget(m_database);
    bar->addWidget(button(actions.run, Qt::ToolButtonTextBesideIcon));
    bar->addWidget(button(actions.runAll, Qt::ToolButtonTextBesideIcon));
    bar->addWidget(m_transaction);
    bar->addWidget(m_cancel);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_open);
    bar->addWidget(button(actions.save, Qt::ToolButtonIconOnly));
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
}

void SqlDocument::makeGuard()
{
    m_guard->setObjectName(u"sqlGuard"_s);
    m_guardText = new QLabel(m_guard);
    m_guardText->setTextFormat(Qt::PlainText);
    m_guardText->setWordWrap(true);
    m_guardName = new QLineEdit(m_guard);
    m_guardName->setObjectName(u"sqlGuardName"_s);
    m_guardName->setMaximumWidth(widgets::letterWidth(fontMetrics()) * 30);
    m_guardRun = new QPushButton(QIcon::fromTheme(u"media-playback-start"_s), tr("&Run there"), m_guard);
    m_guardRun->setObjectName(u"sqlGuardRun"_s);
    auto *leave = new QPushButton(tr("&Do not run"), m_guard);
    leave->setObjectName(u"sqlGuardLeave"_s);
    auto *icon = new QLabel(m_guard);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(QIcon::fromTheme(u"dialog-warning"_s).pixmap(side, side));
    auto *row = new QHBoxLayout(m_guard);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(icon);
    row->addWidget(m_guardText, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_guardName, m_guardRun, leave})
        row->addWidget(widget);
    m_guard->hide();
    layout()->addWidget(m_guard);
    connect(m_guardName, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_guardRun->setEnabled(target() && typed.trimmed() == target()->settings.name);
    });
    connect(m_guardName, &QLineEdit::returnPressed, m_guardRun, &QPushButton::click);
    connect(m_guardRun, &QPushButton::clicked, this, [this] {
        m_guard->hide();
        m_editor->setFocus();
        Asked agreed = m_asked;
        agreed.isAgreed = true;
        agreed.run.onlyReading = false;
        start(agreed);
    });
    connect(leave, &QPushButton::clicked, this, [this] {
        m_guard->hide();
        m_editor->setFocus();
    });
}

void SqlDocument::askForName(const Asked &asked)
{
    m_asked = asked;
    const QString name = target()->settings.name;
    m_guardText->setText(
        tr("%1 is a production database, and %n statement(s) may change it. Type its name, %1, to run them:", nullptr,
           int(asked.run.statements.size()))
            .arg(name));
    m_guardName->setAccessibleName(m_guardText->text());
    m_guardName->setPlaceholderText(name);
    m_guardName->clear();
    m_guardRun->setEnabled(false);
    m_guard->show();
    m_guardName->setFocus();
}

void SqlDocument::updateState()
{
    const SqlTarget *chosen = target();
    // Another database would end the transaction.
    m_database->setEnabled(!m_running && !m_inTransaction && m_targets.size() > 1);
    m_transaction->setEnabled(!m_running && chosen && !chosen->settings.readOnly);
    m_cancel->setVisible(m_running);
    m_open->setVisible(m_inTransaction && !m_running);
    if (m_running) {
        m_state->setText(tr("Running on %1 for %2 s").arg(m_runDatabase, QLocale().toString(m_clock.elapsed() / 1000)));
    } else if (!chosen) {
        m_state->setText(tr("No database is connected."));
    } else if (chosen->settings.readOnly) {
        m_state->setText(tr("Read-only: nothing is written."));
    } else {
        m_state->clear();
    }
}

bool SqlDocument::handleKey(const QKeyEvent &event, bool execute)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    QAction *action = isReturn && modifiers == Qt::ControlModifier                         ? m_run
                      : isReturn && modifiers == (Qt::ControlModifier | Qt::ShiftModifier) ? m_runAll
                      : event.key() == Qt::Key_S && modifiers == Qt::ControlModifier       ? m_save
                                                                                           : nullptr;
    if (!action)
        return false;
    if (execute)
        action->trigger();
    return true;
}

bool SqlDocument::event(QEvent *event)
{
    // Elsewhere these keys apply, revert and save migrations.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (handleKey(key, event->type() == QEvent::KeyPress)) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key.key() == Qt::Key_Escape && m_guard->isVisible()) {
            m_guard->hide();
            m_editor->setFocus();
            return true;
        }
    }
    return QWidget::event(event);
}

bool SqlDocument::eventFilter(QObject *watched, QEvent *event)
{
    // Before the text takes them for typing.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        if (handleKey(*static_cast<QKeyEvent *>(event), event->type() == QEvent::KeyPress)) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar::sqleditor
