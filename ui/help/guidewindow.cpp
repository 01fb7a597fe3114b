// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guidewindow.h"

#include "help/guidebrowser.h"
#include "widgets/letterwidth.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::help {

namespace {

constexpr auto firstPage = "README.md"_L1;
constexpr int pageRole = Qt::UserRole;
constexpr int anchorRole = Qt::UserRole + 1;
/// Deeper headings are found by search.
constexpr int deepestListed = 2;

bool isOutside(const QUrl &link)
{
    return link.scheme() == "https"_L1 || link.scheme() == "http"_L1;
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_side(new QStackedWidget(this))
    , m_contents(new QTreeWidget(m_side))
    , m_hits(new QListWidget(m_side))
    , m_nothing(new QLabel(tr("No page has all of these words."), m_side))
    , m_browser(new GuideBrowser(this))
    , m_target(new QLabel(this))
{
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("User guide"));

    const auto button = [this](QToolButton *made, const char *icon, const QString &text, const QKeySequence &keys) {
        made->setIcon(QIcon::fromTheme(QLatin1StringView(icon)));
        made->setAutoRaise(true);
        made->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
        made->setAccessibleName(text);
        made->setShortcut(keys);
    };
    button(m_back, "go-previous", tr("Back"), QKeySequence(u"Alt+Left"_s));
    m_back->setObjectName(u"guideBack"_s);
    button(m_forward, "go-next", tr("Forward"), QKeySequence(u"Alt+Right"_s));
    m_forward->setObjectName(u"guideForward"_s);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    auto *home = new QToolButton(this);
    home->setObjectName(u"guideHome"_s);
    button(home, "go-home", tr("Contents"), QKeySequence(u"Alt+Home"_s));
    connect(home, &QToolButton::clicked, this, [this] { goTo(firstPage, {}); });

    m_search->setObjectName(u"guideSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(
        tr("Search the guide (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_side->currentWidget() == m_hits && m_hits->count() > 0) {
            m_hits->setCurrentRow(std::max(m_hits->currentRow(), 0));
            m_hits->setFocus();
        }
    });
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });

    m_contents->setObjectName(u"guideContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    fillContents();
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            goTo(item->data(0, pageRole).toString(), item->data(0, anchorRole).toString());
    });
    m_hits->setObjectName(u"guideHits"_s);
    m_hits->setAccessibleName(tr("Found in the guide"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setWordWrap(true);
    m_hits->setSpacing(2);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setAlternatingRowColors(true);
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            goTo(item->data(pageRole).toString(), item->data(anchorRole).toString());
    });
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(12);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QWidget *shown :
         {static_cast<QWidget *>(m_contents), static_cast<QWidget *>(m_hits), static_cast<QWidget *>(m_nothing)})
        m_side->addWidget(shown);

    m_browser->setObjectName(u"guidePage"_s);
    m_browser->setAccessibleName(tr("Page of the guide"));
    m_browser->setFrameShape(QFrame::NoFrame);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    m_target->setTextFormat(Qt::PlainText);
    m_target->setMargin(4);
    m_target->hide();
    connect(m_browser, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        m_target->setText(tr("Opens in the browser: %1").arg(link.toDisplayString()));
        m_target->setVisible(isOutside(link));
    });

    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(home);
    row->addSpacing(8);
    row->addWidget(m_search, 1);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_side);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(split, 1);
    layout->addWidget(m_target);
    setTabOrder(m_search, m_contents);
    setTabOrder(m_contents, m_hits);
    setTabOrder(m_hits, m_browser);

    const int character = widgets::letterWidth(fontMetrics());
    split->setSizes({character * 34, character * 110});
    resize(character * 146, fontMetrics().height() * 48);
}

void GuideWindow::open(const QString &page, const QString &anchor)
{
    m_search->clear();
    goTo(m_guide.page(page) ? page : QString(firstPage), anchor);
    if (isMinimized())
        showNormal();
    else
        QWidget::show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void GuideWindow::goTo(const QString &page, const QString &anchor)
{
    if (m_at >= 0 && m_visits.at(m_at).page == page && m_visits.at(m_at).anchor == anchor) {
        m_browser->goTo(anchor);
        return;
    }
    const Visit visit{page, anchor};
    if (m_at >= 0)
        m_visits[m_at].scrolled = m_browser->verticalScrollBar()->value();
    m_visits.resize(m_at + 1);
    m_visits.append(visit);
    m_at = m_visits.size() - 1;
    show(visit);
}

void GuideWindow::show(const Visit &visit)
{
    if (const Page *page = m_guide.page(visit.page)) {
        m_browser->showPage(page->markdown, visit.anchor);
        setWindowTitle(tr("%1 – User guide").arg(page->title));
    }
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_visits.size());

    // The contents say where one is, and do not go there once more.
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(nullptr);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_contents->topLevelItem(i);
        if (item->data(0, pageRole).toString() != visit.page)
            continue;
        item->setExpanded(true);
        m_contents->setCurrentItem(item);
        for (int j = 0; j < item->childCount(); ++j) {
            if (item->child(j)->data(0, anchorRole).toString() == visit.anchor)
                m_contents->setCurrentItem(item->child(j));
        }
    }
}

void GuideWindow::step(int by)
{
    const qsizetype to = m_at + by;
    if (to < 0 || to >= m_visits.size())
        return;
    m_visits[m_at].scrolled = m_browser->verticalScrollBar()->value();
    m_at = to;
    show(m_visits.at(to));
    m_browser->verticalScrollBar()->setValue(m_visits.at(to).scrolled);
}

void GuideWindow::follow(const QUrl &link)
{
    if (isOutside(link)) {
        QDesktopServices::openUrl(link);
        return;
    }
    const QString name = link.fileName().isEmpty() ? page() : link.fileName();
    if (link.scheme().isEmpty() && m_guide.page(name))
        goTo(name, link.fragment());
}

void GuideWindow::search()
{
    const QString words = m_search->text().simplified();
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    const QList<Hit> hits = m_guide.search(words);
    for (const Hit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title + u'\n' + hit.excerpt, m_hits);
        item->setData(pageRole, hit.page);
        item->setData(anchorRole, hit.anchor);
    }
    if (words.isEmpty())
        m_side->setCurrentWidget(m_contents);
    else
        m_side->setCurrentWidget(hits.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_hits);
}

void GuideWindow::fillContents()
{
    const QSize line(0, fontMetrics().height() * 3 / 2);
    for (const Page &page : m_guide.pages()) {
        auto *item = new QTreeWidgetItem(m_contents, {page.title});
        item->setData(0, pageRole, page.name);
        item->setSizeHint(0, line);
        for (const Section &section : page.sections) {
            if (section.level == 1 || section.level > deepestListed)
                continue;
            auto *child = new QTreeWidgetItem(item, {section.title});
            child->setSizeHint(0, line);
            child->setData(0, pageRole, page.name);
            child->setData(0, anchorRole, section.anchor);
        }
    }
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    // What was typed goes first.
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace relvar::help
