// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/comparisonview.h"

#include "shell/changeicon.h"
#include "widgets/emptystate.h"
#include "widgets/sqlview.h"

#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

ComparisonView::ComparisonView(const QString &title, const QList<diff::LikelyRename> &questions, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_questions(questions)
    , m_pages(new QStackedWidget(this))
    , m_heading(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(8, 0, 8, 0);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);

    auto *splitter = new QSplitter(Qt::Horizontal, m_pages);
    splitter->setChildrenCollapsible(false);
    auto *left = new QSplitter(Qt::Vertical, splitter);
    left->setChildrenCollapsible(false);
    if (!m_questions.isEmpty())
        left->addWidget(makeQuestions());
    m_lines = new QListWidget(left);
    m_lines->setObjectName(u"differences"_s);
    m_lines->setAccessibleName(tr("Differences"));
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setWordWrap(true);
    left->addWidget(m_lines);
    left->setStretchFactor(left->count() - 1, 1);
    m_sql = new widgets::SqlView(tr("SQL from the one to the other"), splitter);
    splitter->addWidget(left);
    splitter->addWidget(m_sql);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_pages->addWidget(splitter);
    m_pages->addWidget(new widgets::EmptyState(u"dialog-ok"_s, tr("No difference"),
                                               tr("Both have the same schema: %1.").arg(title), m_pages));
    layout->addWidget(m_heading);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_renames ? m_renames : m_lines);
}

QWidget *ComparisonView::makeQuestions()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 0, 8, 0);
    auto *label = new QLabel(
        tr("&The same under another name? Tick what was renamed; the rest is dropped and made anew."), page);
    label->setWordWrap(true);
    m_renames = new QListWidget(page);
    m_renames->setObjectName(u"likelyRenames"_s);
    m_renames->setAccessibleName(tr("What may be a rename"));
    m_renames->setWordWrap(true);
    label->setBuddy(m_renames);
    for (const diff::LikelyRename &question : m_questions) {
        QStringList evidence;
        for (const Text &reason : question.evidence)
            evidence.append(reason.toString());
        auto *item = new QListWidgetItem(question.question.toString() + u'\n' + evidence.join(u"; "_s), m_renames);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    connect(m_renames, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { tick(m_renames->row(item)); });
    layout->addWidget(label);
    layout->addWidget(m_renames, 1);
    return page;
}

void ComparisonView::tick(int row)
{
    const bool isTicked = m_renames->item(row)->checkState() == Qt::Checked;
    const QSignalBlocker once(m_renames);
    // The rename of a column means that of its table, and does not outlive it.
    for (qsizetype other = 0; other < m_questions.size(); ++other) {
        if (isTicked && m_questions.at(row).after == other)
            m_renames->item(int(other))->setCheckState(Qt::Checked);
        if (!isTicked && m_questions.at(other).after == row)
            m_renames->item(int(other))->setCheckState(Qt::Unchecked);
    }
    Q_EMIT renamesChanged();
}

QList<diff::Rename> ComparisonView::renames() const
{
    QList<diff::Rename> renames;
    for (qsizetype row = 0; row < m_questions.size(); ++row) {
        if (m_renames->item(int(row))->checkState() == Qt::Checked)
            renames.append(m_questions.at(row).rename);
    }
    return renames;
}

void ComparisonView::setContent(const Content &content)
{
    m_pages->setCurrentIndex(content.lines.isEmpty() ? 1 : 0);
    m_heading->setVisible(!content.lines.isEmpty());
    m_heading->setText(tr("%1: %n difference(s)", nullptr, int(content.lines.size())).arg(m_title));
    m_lines->clear();
    for (const diff::Description &line : content.lines)
        m_lines->addItem(new QListWidgetItem(changeIcon(line.kind), line.text.toString()));
    m_sql->setText(content.sql);
    if (m_take)
        m_take->setEnabled(!content.lines.isEmpty());
}

void ComparisonView::offerToTake(const QString &text)
{
    m_take = new QPushButton(QIcon::fromTheme(u"document-import"_s), text, this);
    m_take->setObjectName(u"takeIntoDraft"_s);
    m_take->setToolTip(tr("The draft becomes this schema; one step to undo"));
    m_take->setEnabled(m_lines->count() > 0);
    connect(m_take, &QPushButton::clicked, this, &ComparisonView::takeRequested);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 8);
    row->addWidget(m_take);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

} // namespace relvar::shell
