// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changespanel.h"

#include "changes/linemodel.h"
#include "changes/lineview.h"
#include "diff/mentions.h"
#include "edit/edits.h"
#include "edit/revertchange.h"
#include "widgets/emptystate.h"
#include "widgets/inlinemessage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::changes {

namespace {

QString signOf(diff::Description::Kind kind)
{
    switch (kind) {
    case diff::Description::Kind::Add:
        return u"+"_s;
    case diff::Description::Kind::Alter:
        return u"~"_s;
    case diff::Description::Kind::Drop:
        return u"−"_s;
    }
    Q_UNREACHABLE();
}

Line::Tone toneOf(diff::Description::Kind kind)
{
    switch (kind) {
    case diff::Description::Kind::Add:
        return Line::Tone::Added;
    case diff::Description::Kind::Alter:
        return Line::Tone::Altered;
    case diff::Description::Kind::Drop:
        return Line::Tone::Removed;
    }
    Q_UNREACHABLE();
}

} // namespace

ChangesPanel::ChangesPanel(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_dialect(&dialect)
    , m_model(new LineModel({QString(), tr("Change"), tr("Data")}, this))
    , m_timer(new QTimer(this))
    , m_summary(new QLabel(this))
    , m_keepDropped(new QCheckBox(tr("Keep dropped data"), this))
    , m_takeBack(new QPushButton(QIcon::fromTheme(u"edit-undo"_s), tr("Drop from draft"), this))
    , m_message(new widgets::InlineMessage(this))
    , m_mentions(new widgets::InlineMessage(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new LineView(m_model, u"changesList"_s, tr("Changes of the draft"), m_pages))
{
    m_summary->setObjectName(u"changesSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_keepDropped->setObjectName(u"keepDropped"_s);
    m_keepDropped->setToolTip(tr("What the migration removes is kept in the database until it is purged, so that a "
                                 "revert brings it back"));
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setAutoDefault(false);
    m_takeBack->setToolTip(tr("Take the selected change back (Del)"));
    m_message->setObjectName(u"changesMessage"_s);
    m_mentions->setObjectName(u"changesMentions"_s);
    m_mentions->setClosable(false);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 8);
    bar->setSpacing(16);
    bar->addWidget(m_summary);
    bar->addStretch();
    bar->addWidget(m_keepDropped);
    bar->addWidget(m_takeBack);
    m_pages->addWidget(m_view);
    m_pages->addWidget(new widgets::EmptyState(u"document-edit"_s, tr("No changes"),
                                               tr("Draw something: new tables, columns and relations show here."),
                                               m_pages));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_mentions);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_view);

    // Several edits in one turn of the event loop are compared once.
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ChangesPanel::refresh);
    connect(&m_store, &document::DocumentStore::changed, m_timer, qOverload<>(&QTimer::start));
    connect(m_takeBack, &QPushButton::clicked, this, &ChangesPanel::takeBack);
    connect(m_view, &LineView::actionRequested, this, &ChangesPanel::takeBack);
    connect(m_view, &LineView::rowEntered, this,
            [this](int row) { Q_EMIT selected(m_model->line(row).object, m_model->line(row).part); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangesPanel::updateButtons);
    connect(m_keepDropped, &QCheckBox::clicked, this, [this](bool keep) {
        (void)m_store.perform(keep ? text("changes", "Keep dropped data") : text("changes", "Do not keep dropped data"),
                              edit::setKeepDropped(keep));
    });
    refresh();
}

void ChangesPanel::setDialect(const dialect::Dialect *dialect)
{
    Q_ASSERT(dialect);
    m_dialect = dialect;
    refresh();
}

int ChangesPanel::count() const
{
    return m_model->rowCount();
}

void ChangesPanel::refresh()
{
    const schema::Schema &from = *m_store.base();
    const document::Document &draft = *m_store.current();
    const schema::Schema &to = *draft.schema;
    const bool keep = draft.intents.keepDropped;
    bool losesSomething = false;
    QList<Line> lines;
    const diff::Changes changes = diff::diff(from, to, m_dialect->rules());
    for (const diff::Description &change : diff::describe(changes, from, to)) {
        Line line;
        line.key = u"%1 %2 %3"_s.arg(change.object.toString(), change.part.toString()).arg(int(change.kind));
        line.sign = signOf(change.kind);
        line.tone = toneOf(change.kind);
        line.text = change.text.toString();
        line.object = change.object;
        line.part = change.part;
        if (change.losesData) {
            losesSomething = true;
            line.note = keep ? tr("kept until purged") : tr("is lost");
            line.noteIcon = keep ? u"data-information"_s : u"data-warning"_s;
        }
        lines.append(line);
    }
    numberKeys(lines);

    QStringList mentions;
    for (const diff::Mention &mention : diff::findMentions(changes, from, to))
        mentions.append(mention.text.toString());
    m_mentions->setVisible(!mentions.isEmpty());
    if (!mentions.isEmpty())
        m_mentions->showText(widgets::InlineMessage::Kind::Warning, mentions.join(u'\n'));

    const int before = count();
    m_model->setLines(lines);
    m_summary->setText(tr("%n change(s)", nullptr, count()));
    m_summary->setVisible(count() > 0);
    m_keepDropped->setChecked(keep);
    m_keepDropped->setVisible(losesSomething || !keep);
    m_takeBack->setVisible(count() > 0);
    m_pages->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    if (lines.isEmpty())
        m_message->hide();
    updateButtons();
    if (before != count())
        Q_EMIT countChanged(count());
}

void ChangesPanel::updateButtons()
{
    m_takeBack->setEnabled(m_view->currentIndex().isValid());
}

void ChangesPanel::takeBack()
{
    if (!m_view->currentIndex().isValid())
        return;
    const Line line = m_model->line(m_view->currentIndex().row());
    const Result<> done = m_store.perform(text("changes", "Take back: %1", {line.text}),
                                          edit::revertChange(*m_store.base(), line.object, line.part));
    if (done) {
        m_message->hide();
    } else {
        m_message->showError(done.error());
        Q_EMIT failed(done.error());
    }
}

} // namespace relvar::changes
