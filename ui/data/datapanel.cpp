// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/datapanel.h"

#include "data/filterrow.h"
#include "data/grid.h"
#include "data/valuetext.h"
#include "data/valueview.h"
#include "widgets/emptystate.h"
#include "widgets/inlinemessage.h"
#include "widgets/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::data {

namespace {

/// What takes longer is told, and can be cancelled.
constexpr int patienceMs = 300;

using Kind = dialect::BrowsedColumn::Kind;

bool isPasswordError(const Error &error)
{
    return error.code.is(database::DatabaseError::PasswordNeeded)
           || error.code.is(database::DatabaseError::WrongPassword);
}

} // namespace

DataPanel::DataPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowModel(this))
    , m_title(new QLabel(this))
    , m_where(new QLineEdit(this))
    , m_state(new QLabel(this))
    , m_message(new widgets::InlineMessage(this))
    , m_empty(new widgets::EmptyState(u"table"_s, tr("No rows are shown"),
                                      tr("Choose “Show data” in the menu of a table, in the tree or on the diagram."),
                                      this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_grid(new Grid(*m_model, this))
    , m_valueView(new ValueView(this))
{
    setObjectName(u"dataPanel"_s);
    makeToolBar();
    m_message->hide();
    m_message->setObjectName(u"dataMessage"_s);
    m_valueView->hide();
    m_splitter->addWidget(m_grid);
    m_splitter->addWidget(m_valueView);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 3, 6, 3);
    bar->setSpacing(6);
    bar->addWidget(m_back);
    bar->addWidget(m_title);
    bar->addWidget(m_where, 1);
    bar->addWidget(m_state);
    for (QToolButton *button : {m_cancel, m_count, m_refresh, m_copy, m_value})
        bar->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);

    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(patienceMs);
    connect(&m_busyDelay, &QTimer::timeout, this, [this] {
        m_cancel->setVisible(m_reading > 0);
        updateState();
    });
    connect(m_model, &RowModel::pageNeeded, this, &DataPanel::readPage);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DataPanel::updateState);
    connect(&m_grid->filters(), &FilterRow::filtersChanged, this, &DataPanel::applyFilters);
    connect(&m_grid->filters(), &QHeaderView::sectionClicked, this, &DataPanel::sortBy);
    connect(m_grid, &Grid::followRequested, this, qOverload<const QModelIndex &>(&DataPanel::follow));
    connect(m_grid, &Grid::backRequested, this, &DataPanel::goBack);
    connect(m_grid, &Grid::copyRequested, this, [this] { copy(rows::TextFormat::Tabs); });
    connect(m_grid, &Grid::menuRequested, this, &DataPanel::showMenu);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &DataPanel::showValue);
    connect(m_valueView, &ValueView::wholeRequested, this, &DataPanel::readWholeValue);
    clear();
}

DataPanel::~DataPanel()
{
    // Its answers are for nobody any more.
    m_thread.reset();
}

void DataPanel::makeToolBar()
{
    const auto button = [this](const char *name, const QString &icon, const QString &text, const QString &explanation) {
        auto *made = new QToolButton(this);
        made->setObjectName(QLatin1StringView(name));
        made->setIcon(QIcon::fromTheme(icon));
        made->setText(text);
        made->setToolTip(explanation);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        return made;
    };
    m_back = button("dataBack", u"go-previous"_s, tr("Back"),
                    tr("Back to the rows that were shown before (%1)")
                        .arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    connect(m_back, &QToolButton::clicked, this, &DataPanel::goBack);
    m_refresh = button("dataRefresh", u"view-refresh"_s, tr("Read again"), tr("Read the rows again (F5)"));
    connect(m_refresh, &QToolButton::clicked, this, &DataPanel::refresh);
    m_cancel = button("dataCancel", u"dialog-cancel"_s, tr("Cancel"), tr("Stop reading"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_cancel, &QToolButton::clicked, this, &DataPanel::cancel);
    m_count = button("dataCount", u"view-statistics"_s, tr("Count"), tr("Count all rows, which may take long"));
    m_count->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_count, &QToolButton::clicked, this, &DataPanel::countRows);
    m_copy = button("dataCopy", u"edit-copy"_s, tr("Copy"), tr("Copy what is selected"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    auto *copyMenu = new QMenu(m_copy);
    fillCopyMenu(*copyMenu);
    m_copy->setMenu(copyMenu);
    m_value = button("dataShowValue", u"view-list-details"_s, tr("Value"), tr("Show the selected value as a whole"));
    m_value->setCheckable(true);
    connect(m_value, &QToolButton::toggled, this, [this](bool shown) {
        m_valueView->setVisible(shown);
        showValue();
    });

    m_title->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"dataState"_s);
    m_where->setObjectName(u"dataWhere"_s);
    m_where->setAccessibleName(tr("Condition in SQL"));
    m_where->setPlaceholderText(tr("WHERE … (SQL, then Enter)"));
    m_where->setClearButtonEnabled(true);
    connect(m_where, &QLineEdit::returnPressed, this, &DataPanel::applyFilters);
    m_where->installEventFilter(this);
    m_grid->installEventFilter(this);
}

bool DataPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_F5) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            refresh();
        return true;
    }
    if (watched == m_where && key.key() == Qt::Key_Escape && !m_where->text().isEmpty()) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_where->clear();
            applyFilters();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

database::ConnectionThread &DataPanel::thread()
{
    const database::ConnectionSettings &settings = m_shown->table.settings;
    if (!m_thread || m_threadSettings != settings) {
        m_threadSettings = settings;
        m_thread = std::make_unique<database::ConnectionThread>(
            [dialect = m_shown->table.dialect, settings](const database::CancelToken &cancel) {
                return dialect->open(settings, cancel);
            });
    }
    return *m_thread;
}

void DataPanel::showTable(const TableWish &wish)
{
    leaveShown();
    Shown shown{wish, {}, {}};
    QStringList conditions;
    for (const rows::Condition &condition : wish.conditions) {
        if (!rows::isTypable(condition))
            conditions.append(wish.dialect->quoteIdentifier(condition.column) + u" = "_s
                              + wish.dialect->quoteLiteral(condition.value));
        else
            shown.wish.conditions.append(condition);
    }
    shown.wish.where = conditions.join(u" AND "_s);
    m_shown = shown;
    open();
}

void DataPanel::showResult(const ResultWish &wish)
{
    cancel();
    ++m_generation;
    leaveShown();
    m_shown.reset();
    m_result = wish;
    setIdle();
    m_message->hide();
    m_pages->setCurrentWidget(m_splitter);
    m_grid->filters().setColumns({});
    m_grid->filters().setSortIndicator(-1, Qt::AscendingOrder);
    m_where->clear();
    m_title->setText(wish.title);
    dialect::Relation relation{wish.dialect->quoteIdentifier(u"result"_s), {}, {}};
    for (const QString &column : wish.answer.columns)
        relation.columns.append({.name = column});
    m_model->reset(relation, {});
    updateState();
}

void DataPanel::clear()
{
    m_thread.reset();
    ++m_generation;
    m_history.clear();
    m_shown.reset();
    showNothing(tr("No rows are shown"),
                tr("Choose “Show data” in the menu of a table, in the tree or on the diagram."));
}

void DataPanel::showNothing(const QString &title, const QString &hint)
{
    cancel();
    ++m_generation;
    leaveShown();
    m_shown.reset();
    m_result.reset();
    setIdle();
    m_model->clear();
    m_grid->filters().setColumns({});
    m_title->clear();
    m_message->hide();
    m_valueView->clear();
    m_empty->setTexts(title, hint);
    m_pages->setCurrentWidget(m_empty);
    updateState();
}

void DataPanel::useSchema(const QString &connection, const schema::Schema &schema)
{
    for (Shown &shown : m_history) {
        if (shown.table.settings.name == connection)
            shown.table.schema = schema;
    }
    if (!m_shown || m_shown->table.settings.name != connection)
        return;
    m_shown->table.schema = schema;
    open();
}

/// What is shown is what Back leads to.
void DataPanel::leaveShown()
{
    if (m_shown && !m_result)
        m_history.append(*m_shown);
}

void DataPanel::goBack()
{
    if (m_history.isEmpty())
        return;
    m_shown = m_history.takeLast();
    open();
}

void DataPanel::refresh()
{
    if (m_shown)
        open();
}

void DataPanel::usePassword(const database::Secret &password)
{
    if (!m_shown)
        return;
    m_shown->table.settings.password = password;
    open();
}

void DataPanel::cancel()
{
    if (m_thread)
        m_thread->cancelAll();
}

/// Reads the table as it is now, then its rows.
void DataPanel::open()
{
    cancel();
    m_result.reset();
    m_pages->setCurrentWidget(m_splitter);
    m_title->setText(m_shown->table.settings.name + u" › "_s
                     + (m_shown->table.nameSpace.isEmpty() || m_shown->table.nameSpace == "public"_L1
                            ? m_shown->table.name
                            : m_shown->table.nameSpace + u'.' + m_shown->table.name));
    m_model->clear();
    m_grid->filters().setColumns({});
    m_where->setText(m_shown->wish.where);
    m_valueView->clear();
    m_estimate = -1;
    m_message->hide();
    const quint64 generation = ++m_generation;
    setIdle();
    m_isStopped = false;
    setBusy(true);
    const TableWish wish = m_shown->table;
    m_lastToken = thread().start(
        this,
        [wish](database::Connection &connection, const database::CancelToken &) {
            return rows::readRelation(connection, *wish.dialect, wish.nameSpace, wish.name);
        },
        [this, generation, wish](const Result<dialect::Relation> &relation) {
            if (generation != m_generation)
                return;
            setBusy(false);
            if (!relation) {
                takeFailure(relation.error(), m_lastToken);
                return;
            }
            QStringList names;
            QStringList texts = m_shown->filters;
            for (const dialect::BrowsedColumn &column : relation->columns) {
                names.append(column.name);
                if (m_shown->filters.isEmpty()) {
                    QString text;
                    for (const rows::Condition &condition : m_shown->wish.conditions) {
                        if (condition.column == column.name)
                            text = rows::writeCondition(condition);
                    }
                    texts.append(text);
                }
            }
            m_shown->filters = texts;
            m_grid->filters().setColumns(names);
            m_grid->filters().setTexts(texts);
            m_model->reset(*relation, linksOf(wish.schema, wish.nameSpace, wish.name));
            const std::optional<rows::Sort> sort = m_shown->wish.sort;
            m_grid->filters().setSortIndicator(sort ? int(sort->column) : -1,
                                               sort && sort->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            if (m_shown->wish.conditions.isEmpty() && m_shown->wish.where.isEmpty())
                estimate();
            // Until there are rows to measure.
            m_grid->fitColumns();
        });
}

/// Reads the rows from the first on; columns stay as they are.
void DataPanel::start()
{
    cancel();
    ++m_generation;
    setIdle();
    m_isStopped = false;
    m_estimate = -1;
    m_message->hide();
    m_model->reset(m_model->relation(), linksOf(m_shown->table.schema, m_shown->table.nameSpace, m_shown->table.name));
    updateState();
}

void DataPanel::readPage(int page)
{
    const quint64 generation = m_generation;
    if (m_result) {
        const QList<QVariantList> &all = m_result->answer.rows;
        rows::Page read;
        const qsizetype first = qsizetype(page) * RowModel::pageRows;
        for (const QVariantList &values : all.mid(first, RowModel::pageRows)) {
            rows::Row row;
            for (const QVariant &value : values)
                row.values.append({value, -1});
            read.rows.append(row);
        }
        read.isLast = first + RowModel::pageRows >= all.size();
        read.next.offset = first + RowModel::pageRows;
        m_model->setPage(page, read);
        if (page == 0)
            m_grid->fitColumns();
        updateState();
        return;
    }
    if (!m_shown)
        return;
    if (m_isStopped) {
        // The grid asks again whenever its size changes.
        m_model->dropRequest(page);
        return;
    }
    setBusy(true);
    const auto token = std::make_shared<database::CancelToken>();
    *token = thread().start(
        this,
        [wish = m_shown->wish, dialect = m_shown->table.dialect, relation = m_model->relation(),
         place = m_model->place(page)](database::Connection &connection, const database::CancelToken &) {
            return rows::readPage(connection, *dialect, relation, wish, place, {.rows = RowModel::pageRows});
        },
        [this, generation, page, token](const Result<rows::Page> &read) {
            if (generation != m_generation)
                return;
            setBusy(false);
            if (!read) {
                m_model->dropRequest(page);
                takeFailure(read.error(), *token);
                return;
            }
            m_model->setPage(page, *read);
            if (page == 0) {
                m_grid->fitColumns();
                if (m_model->rowCount() > 0 && !m_grid->currentIndex().isValid())
                    m_grid->setCurrentIndex(m_model->index(0, 0));
            }
            updateState();
        });
}

void DataPanel::takeFailure(const Error &error, const database::CancelToken &token)
{
    m_isStopped = true;
    if (isPasswordError(error) && m_shown) {
        Q_EMIT passwordNeeded(m_shown->table.settings, error);
    }
    if (token.isCancelled())
        m_message->showText(widgets::InlineMessage::Kind::Information, tr("Reading was cancelled."));
    else
        m_message->showError(error);
    QPushButton *again = m_message->addButton(tr("Read &again"));
    again->setObjectName(u"dataAgain"_s);
    connect(again, &QPushButton::clicked, this, &DataPanel::refresh);
    m_message->show();
    updateState();
}

bool DataPanel::looksInside(const dialect::BrowsedColumn &column) const
{
    return column.kind == Kind::Text || column.kind == Kind::Json;
}

void DataPanel::applyFilters()
{
    if (!m_shown || m_model->relation().columns.isEmpty())
        return;
    rows::Wish wish{{}, m_where->text().trimmed(), m_shown->wish.sort};
    const QStringList texts = m_grid->filters().texts();
    const QList<dialect::BrowsedColumn> &columns = m_model->relation().columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (const auto condition = rows::readCondition(columns.at(i).name, texts.value(i), looksInside(columns.at(i))))
            wish.conditions.append(*condition);
    }
    m_shown->filters = texts;
    if (wish == m_shown->wish && m_message->isHidden())
        return;
    m_shown->wish = wish;
    start();
}

void DataPanel::sortBy(int column)
{
    if (!m_shown)
        return;
    // Up, down, as the key has it.
    std::optional<rows::Sort> &sort = m_shown->wish.sort;
    if (!sort || sort->column != column)
        sort = rows::Sort{column, false};
    else if (!sort->descending)
        sort->descending = true;
    else
        sort.reset();
    m_grid->filters().setSortIndicator(sort ? int(sort->column) : -1,
                                       sort && sort->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    start();
}

void DataPanel::estimate()
{
    const quint64 generation = m_generation;
    thread().start(
        this,
        [dialect = m_shown->table.dialect, name = m_model->relation().quotedName](database::Connection &connection,
                                                                                  const database::CancelToken &) {
            return dialect->sizeOf(connection, name);
        },
        [this, generation](const Result<dialect::TableSize> &size) {
            // Without a guess the number of what was read is said.
            if (generation != m_generation || !size || size->rows < 0)
                return;
            m_estimate = size->rows;
            m_estimateIsExact = size->isExact;
            updateState();
        });
}

void DataPanel::countRows()
{
    if (!m_shown)
        return;
    setBusy(true);
    const quint64 generation = m_generation;
    const auto token = std::make_shared<database::CancelToken>();
    *token = thread().start(
        this,
        [wish = m_shown->wish, dialect = m_shown->table.dialect,
         relation = m_model->relation()](database::Connection &connection, const database::CancelToken &) {
            return rows::countRows(connection, *dialect, relation, wish);
        },
        [this, generation, token](const Result<qint64> &count) {
            if (generation != m_generation)
                return;
            setBusy(false);
            if (count) {
                m_estimate = *count;
                m_estimateIsExact = true;
                updateState();
            } else {
                takeFailure(count.error(), *token);
            }
        });
}

void DataPanel::setIdle()
{
    const bool wasBusy = m_reading > 0;
    m_reading = 0;
    m_busyDelay.stop();
    m_cancel->hide();
    if (wasBusy)
        Q_EMIT busyChanged(false);
}

void DataPanel::setBusy(bool busy)
{
    if (!busy && m_reading <= 1) {
        setIdle();
        return;
    }
    m_reading += busy ? 1 : -1;
    if (m_reading == 1 && busy)
        Q_EMIT busyChanged(true);
    if (!m_busyDelay.isActive() && m_cancel->isHidden()) {
        m_busyDelay.start();
    }
}

void DataPanel::updateState()
{
    const bool hasTable = m_shown.has_value();
    const bool isShown = hasTable || m_result;
    m_back->setEnabled(!m_history.isEmpty());
    m_refresh->setEnabled(hasTable);
    m_copy->setEnabled(isShown && m_model->rowCount() > 0);
    m_value->setEnabled(isShown);
    m_where->setVisible(hasTable);
    if (m_reading == 0)
        m_cancel->hide();
    const QLocale locale;
    const int known = m_model->rowCount();
    const bool isFiltered = hasTable && (!m_shown->wish.conditions.isEmpty() || !m_shown->wish.where.isEmpty());
    QString state;
    if (!isShown || !m_message->isHidden())
        state.clear();
    else if (m_reading > 0 && known == 0)
        state = m_cancel->isHidden() ? QString() : tr("Reading…");
    else if (m_model->isComplete())
        state = m_result && m_result->isCut ? tr("The first %n row(s)", nullptr, known)
                : known == 0                ? (isFiltered ? tr("No row meets the condition") : tr("No rows"))
                                            : tr("%n row(s)", nullptr, known);
    else if (m_result)
        state = tr("%1 of %2 rows").arg(locale.toString(known), locale.toString(m_result->answer.rows.size()));
    else if (m_estimate > known)
        state = (m_estimateIsExact ? tr("%1 of %2 rows read") : tr("%1 rows read of about %2"))
                    .arg(locale.toString(known), locale.toString(m_estimate));
    else if (known > 0)
        state = tr("%1 rows read, there are more").arg(locale.toString(known));
    m_state->setText(state);
    m_count->setVisible(hasTable && known > 0 && !m_model->isComplete() && !(m_estimate > 0 && m_estimateIsExact));
}

} // namespace relvar::data
