// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/earlierlogs.h"

#include "widgets/emptystate.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::log {

namespace {

/// What is shown of a log: its end tells how the run ended.
constexpr qint64 mostBytes = 2'000'000;

} // namespace

EarlierLogs::EarlierLogs(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_logs(runner::earlierLogs(folder))
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_message(new widgets::InlineMessage(this))
{
    setObjectName(u"earlierLogs"_s);
    setWindowTitle(tr("Earlier logs"));
    m_list->setObjectName(u"earlierLogList"_s);
    m_list->setAccessibleName(tr("Runs"));
    const QLocale locale;
    for (const runner::LogFile &log : m_logs) {
        auto *item = new QListWidgetItem(tr("%1  %2  (%3)")
                                             .arg(locale.toString(log.startedAt.toLocalTime(), QLocale::ShortFormat),
                                                  log.database, locale.formattedDataSize(log.bytes)),
                                         m_list);
        item->setToolTip(widgets::plainToolTip(log.path));
    }
    m_text->setObjectName(u"earlierLogText"_s);
    m_text->setAccessibleName(tr("The log"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->hide();

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    const int character = widgets::letterWidth(fontMetrics());
    splitter->setSizes({character * 44, character * 90});
    auto *pages = new QStackedWidget(this);
    pages->addWidget(splitter);
    pages->addWidget(
        new widgets::EmptyState(u"view-list-details"_s, tr("No logs yet"),
                                tr("Each run that applies or reverts something leaves one in .relvar/logs."), pages));
    pages->setCurrentIndex(m_logs.isEmpty() ? 1 : 0);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    copyButton->setToolTip(tr("The whole log as text"));
    copyButton->setEnabled(!m_logs.isEmpty());
    buttons->addButton(QDialogButtonBox::Close);
    connect(copyButton, &QPushButton::clicked, this, &EarlierLogs::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &EarlierLogs::show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(pages, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(character * 140, fontMetrics().height() * 32);
    m_list->setCurrentRow(0);
}

void EarlierLogs::show(int row)
{
    m_message->hide();
    m_text->clear();
    if (row < 0)
        return;
    const runner::LogFile &log = m_logs.at(row);
    QFile file(log.path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->showText(widgets::InlineMessage::Kind::Error,
                            tr("%1 cannot be read any more. It may have been removed.").arg(log.path),
                            file.errorString());
        return;
    }
    if (file.size() > mostBytes) {
        file.seek(file.size() - mostBytes);
        m_message->showText(widgets::InlineMessage::Kind::Information,
                            tr("The log is large: this is its end. All of it is in %1.").arg(log.path));
    }
    m_text->setPlainText(QString::fromUtf8(file.readAll()));
}

void EarlierLogs::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace relvar::log
