// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/searchpanel.h"

#include "design/matchdelegate.h"
#include "widgets/emptystate.h"
#include "widgets/letterwidth.h"
#include "widgets/plaintext.h"
#include "widgets/roomystyle.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace relvar::design {

namespace {

constexpr int searchPauseMilliseconds = 150;
/// Groups stay closed when there is more than this to read.
constexpr int mostOpened = 300;

enum Role { ObjectRole = Qt::UserRole + 1, PartRole };

QString fieldText(schema::SearchMatch::Field field)
{
    using Field = schema::SearchMatch::Field;
    switch (field) {
    case Field::Name:
        return SearchPanel::tr("Names");
    case Field::Type:
        return SearchPanel::tr("Types");
    case Field::Comment:
        return SearchPanel::tr("Comments");
    case Field::Default:
        return SearchPanel::tr("Defaults");
    case Field::Generated:
        return SearchPanel::tr("Generated columns");
    case Field::Condition:
        return SearchPanel::tr("Conditions");
    case Field::Definition:
        return SearchPanel::tr("Definitions");
    case Field::Value:
        return SearchPanel::tr("Values");
    }
    Q_UNREACHABLE();
}

} // namespace

SearchPanel::SearchPanel(document::DocumentStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_text(new QLineEdit(this))
    , m_caseSensitive(new QToolButton(this))
    , m_wholeWords(new QToolButton(this))
    , m_isExpression(new QToolButton(this))
    , m_names(new QCheckBox(tr("&Names"), this))
    , m_types(new QCheckBox(tr("&Types"), this))
    , m_comments(new QCheckBox(tr("&Comments"), this))
    , m_definitions(new QCheckBox(tr("&Definitions"), this))
    , m_summary(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new QTreeView(m_pages))
    , m_model(new QStandardItemModel(this))
    , m_empty(new widgets::EmptyState(u"edit-find"_s, {}, {}, m_pages))
{
    m_text->setObjectName(u"searchText"_s);
    m_text->setAccessibleName(tr("Search everywhere"));
    m_text->setPlaceholderText(tr("Search names, types, comments, definitions"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    const auto option = [this](QToolButton *button, const char *name, const QString &text, const QString &toolTip) {
        button->setObjectName(QLatin1StringView(name));
        button->setText(text);
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, this, &SearchPanel::start);
    };
    option(m_caseSensitive, "searchCase", u"Aa"_s, tr("Match case"));
    option(m_wholeWords, "searchWords", u"ab|"_s, tr("Whole words"));
    option(m_isExpression, "searchExpression", u".*"_s, tr("Regular expression"));
    m_names->setObjectName(u"searchNames"_s);
    m_types->setObjectName(u"searchTypes"_s);
    m_comments->setObjectName(u"searchComments"_s);
    m_definitions->setObjectName(u"searchDefinitions"_s);
    m_definitions->setToolTip(tr("Views, triggers, functions, defaults, checks, conditions of indexes"));
    m_summary->setObjectName(u"searchSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 8);
    bar->setSpacing(8);
    bar->addWidget(m_text, 1);
    for (QToolButton *button : {m_caseSensitive, m_wholeWords, m_isExpression})
        bar->addWidget(button);
    for (QCheckBox *box : {m_names, m_types, m_comments, m_definitions}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &SearchPanel::start);
        bar->addWidget(box);
    }
    bar->addWidget(m_summary);

    m_view->setObjectName(u"searchResults"_s);
    m_view->setAccessibleName(tr("What was found"));
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(1, new MatchDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    widgets::RoomyStyle::applyTo(*m_view);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_text);

    m_delay.setSingleShot(true);
    m_delay.setInterval(searchPauseMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &SearchPanel::start);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(&m_store, &document::DocumentStore::changed, this, [this](const auto &before, const auto &after) {
        if (before->schema.sameAs(after->schema) || m_text->text().isEmpty())
            return;
        m_isStale = true;
        if (isVisible())
            m_delay.start();
    });
    connect(&m_search, &QFutureWatcherBase::finished, this, &SearchPanel::take);
    connect(m_view, &QTreeView::clicked, this, &SearchPanel::visit);
    start();
}

void SearchPanel::begin()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

schema::SearchWish SearchPanel::wish() const
{
    schema::SearchWish wish;
    wish.pattern = schema::searchPattern(m_text->text(), m_isExpression->isChecked(), m_caseSensitive->isChecked(),
                                         m_wholeWords->isChecked());
    wish.names = m_names->isChecked();
    wish.types = m_types->isChecked();
    wish.comments = m_comments->isChecked();
    wish.definitions = m_definitions->isChecked();
    return wish;
}

void SearchPanel::start()
{
    m_delay.stop();
    if (m_search.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    m_isStale = false;
    auto promise = std::make_shared<QPromise<QList<schema::SearchMatch>>>();
    m_search.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, schema = m_store.current()->schema, wish = wish()] {
        promise->addResult(schema::search(*schema, wish));
        promise->finish();
    });
}

void SearchPanel::take()
{
    if (m_again) {
        start();
        return;
    }
    const QList<schema::SearchMatch> matches = m_search.result();
    m_model->clear();
    m_model->setColumnCount(2);
    QMap<schema::SearchMatch::Field, QStandardItem *> groups;
    for (const schema::SearchMatch &match : matches) {
        QStandardItem *&group = groups[match.field];
        if (!group) {
            group = new QStandardItem;
            m_model->appendRow(group);
        }
        auto *place = new QStandardItem(match.path);
        place->setToolTip(widgets::plainToolTip(match.kind + u' ' + match.path));
        place->setData(QVariant::fromValue(match.object.value()), ObjectRole);
        place->setData(QVariant::fromValue(match.part.value()), PartRole);
        auto *excerpt = new QStandardItem(match.excerpt);
        excerpt->setToolTip(widgets::plainToolTip(match.excerpt));
        excerpt->setData(static_cast<int>(match.start), MatchDelegate::StartRole);
        excerpt->setData(static_cast<int>(match.length), MatchDelegate::LengthRole);
        group->appendRow({place, excerpt});
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        group.value()->setText(u"%1 (%2)"_s.arg(fieldText(group.key())).arg(group.value()->rowCount()));
    if (matches.size() <= mostOpened)
        m_view->expandAll();
    m_view->header()->setStretchLastSection(true);
    m_view->setColumnWidth(0, widgets::letterWidth(fontMetrics()) * 45);

    const schema::SearchWish now = wish();
    const bool isEmpty = m_text->text().isEmpty();
    m_summary->setText(isEmpty                      ? QString()
                       : matches.size() >= now.most ? tr("The first %1").arg(matches.size())
                                                    : tr("%n found", nullptr, static_cast<int>(matches.size())));
    m_empty->setTexts(isEmpty                 ? tr("Search everywhere")
                      : now.pattern.isValid() ? tr("Nothing found")
                                              : tr("This is no regular expression"),
                      isEmpty ? tr("In the draft: names, types, comments, definitions, defaults and checks.")
                      : now.pattern.isValid() ? tr("Nothing has “%1” in it.").arg(m_text->text())
                                              : now.pattern.errorString());
    m_pages->setCurrentIndex(matches.isEmpty() ? 1 : 0);
}

void SearchPanel::visit(const QModelIndex &index)
{
    const QModelIndex place = index.siblingAtColumn(0);
    if (!place.isValid() || !place.parent().isValid())
        return;
    Q_EMIT selected(ObjectId(place.data(ObjectRole).value<quint64>()), ObjectId(place.data(PartRole).value<quint64>()));
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (event->type() == QEvent::ShortcutOverride) {
        if (isEnter)
            event->accept();
        return isEnter;
    }
    if (watched == m_text && key.key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_view->setFocus();
        m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        return true;
    }
    if (isEnter) {
        const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
        visit(watched == m_text ? first : m_view->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_delay.start();
}

} // namespace relvar::design
