// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logpanel.h"

#include "log/earlierlogs.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::log {

class LogFilter : public QSortFilterProxyModel
{
public:
    explicit LogFilter(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setFilterRole(LogModel::filterRole);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    void setLeast(Severity severity)
    {
        m_least = severity;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const int severity = sourceModel()->index(row, 0, parent).data(LogModel::severityRole).toInt();
        // "Done" is no warning, whatever its place in the list.
        if (m_least != Severity::Information && severity < int(m_least))
            return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    Severity m_least = Severity::Information;
};

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_filtered(new LogFilter(this))
    , m_filter(new QLineEdit(this))
    , m_level(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_detail(new QPlainTextEdit(this))
    , m_message(new widgets::InlineMessage(this))
{
    m_filtered->setSourceModel(&m_model);
    m_filter->setObjectName(u"logFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    // As long as no line is; a whole document that is pasted would be too large for what is searched with.
    m_filter->setMaxLength(1000);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    m_level->addItem(tr("Everything"), int(Severity::Information));
    m_level->addItem(tr("Warnings and errors"), int(Severity::Warning));
    m_level->addItem(tr("Errors only"), int(Severity::Error));
    m_level->setAccessibleName(tr("Which lines are shown"));
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_filtered->setLeast(Severity(m_level->currentData().toInt())); });

    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Log"));
    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = widgets::letterWidth(fontMetrics());
    m_table->setColumnWidth(LogModel::Time, character * 16);
    m_table->setColumnWidth(LogModel::Database, character * 16);
    m_table->setColumnWidth(LogModel::Step, character * 12);
    m_table->setColumnWidth(LogModel::Duration, character * 12);
    m_table->setColumnWidth(LogModel::Rows, character * 8);

    m_detail->setObjectName(u"logDetail"_s);
    m_detail->setAccessibleName(tr("Details of the line"));
    m_detail->setReadOnly(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setPlaceholderText(tr("Select a line to read its SQL or the words of the database."));

    const auto button = [this](const QString &icon, const QString &text, auto slot) {
        auto *made = new QToolButton(this);
        made->setIcon(QIcon::fromTheme(icon));
        made->setText(text);
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_level);
    bar->addStretch(1);
    bar->addWidget(button(u"edit-copy"_s, tr("Copy the selected lines, or all"), &LogPanel::copy));
    bar->addWidget(button(u"document-save"_s, tr("Save the log as a text file…"), &LogPanel::save));
    m_earlier = button(u"document-open-recent"_s, tr("Open an earlier log…"), &LogPanel::openEarlier);
    m_earlier->setObjectName(u"openEarlierLog"_s);
    m_earlier->setEnabled(false);
    bar->addWidget(m_earlier);
    bar->addWidget(button(u"edit-clear-history"_s, tr("Clear the log"), [this] { m_model.clear(); }));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);

    auto *copyAction = new QAction(tr("Copy"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &LogPanel::copy);
    m_table->addAction(copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPanel::showDetail);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *scroll = m_table->verticalScrollBar();
        m_followsEnd = m_following.isActive() || scroll->value() >= scroll->maximum() - 1;
    });
    // Once for all lines that came in the same turn.
    m_following.setSingleShot(true);
    m_following.setInterval(0);
    connect(&m_following, &QTimer::timeout, m_table, &QTableView::scrollToBottom);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_followsEnd)
            m_following.start();
    });
}

LogPanel::~LogPanel()
{
    // Both ask the model until their end, and members go before child widgets.
    delete m_table;
    delete m_filtered;
}

QString LogPanel::shownText() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filtered->rowCount(); ++row)
            rows.append(m_filtered->index(row, 0));
    }
    QString text;
    for (const QModelIndex &row : std::as_const(rows))
        text += toText(m_model.entry(m_filtered->mapToSource(row).row()));
    return text;
}

void LogPanel::copy()
{
    QApplication::clipboard()->setText(shownText());
}

void LogPanel::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the log"), u"relvar.log"_s,
                                                      tr("Text files (*.log *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(shownText().toUtf8()) < 0 || !file.commit()) {
        m_message->showText(widgets::InlineMessage::Kind::Error,
                            tr("The log could not be saved as %1. Choose a folder that you may write to.").arg(path),
                            file.errorString());
        return;
    }
    m_message->hide();
}

void LogPanel::setLogFolder(const QString &folder)
{
    m_folder = folder;
    m_earlier->setEnabled(!folder.isEmpty());
}

void LogPanel::openEarlier()
{
    auto *dialog = new EarlierLogs(m_folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LogPanel::showDetail()
{
    const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
    m_detail->setPlainText(current.isValid() ? m_model.entry(current.row()).detail : QString());
}

} // namespace relvar::log
