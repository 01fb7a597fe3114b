// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdialog.h"

#include "locks/lockpane.h"
#include "review/preflightpane.h"
#include "theme/palette.h"
#include "widgets/elidedlabel.h"
#include "widgets/gradebadge.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plainlabel.h"
#include "widgets/plaintext.h"
#include "widgets/sqlview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::review {

namespace {

QString environmentText(database::Environment environment)
{
    switch (environment) {
    case database::Environment::Development:
        return ReviewDialog::tr("development");
    case database::Environment::Test:
        return ReviewDialog::tr("test");
    case database::Environment::Production:
        return ReviewDialog::tr("production");
    }
    Q_UNREACHABLE();
}

/// What cannot be left to a second page: who has to finish first, and the worst of each migration.
QStringList worstOfLocks(const project::LockPlan &plan)
{
    constexpr qsizetype mostSentences = 3;
    QStringList sentences;
    for (const project::LockPlanFile &file : plan.files) {
        for (const Text &sentence : project::waits(file) + project::consequences(file).mid(0, 1))
            sentences.append(sentence.toString());
    }
    const qsizetype more = sentences.size() - mostSentences;
    if (more > 0) {
        sentences = sentences.first(mostSentences);
        sentences.append(ReviewDialog::tr("%n more under Locks.", nullptr, int(more)));
    }
    return sentences;
}

} // namespace

ReviewDialog::ReviewDialog(const Review &review, QWidget *parent, Purpose purpose)
    : QDialog(parent)
    , m_review(review)
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(headline(review));
    setAccessibleName(headline(review));

    auto *buttons = new QDialogButtonBox(this);
    m_run = buttons->addButton(review.applies() ? tr("&Apply") : tr("&Revert"), QDialogButtonBox::AcceptRole);
    if (review.applies() && review.reverts() && review.title.isEmpty())
        m_run->setText(tr("&Redo"));
    m_run->setIcon(QIcon::fromTheme(review.applies() ? u"media-playback-start"_s : u"media-seek-backward"_s));
    m_run->setObjectName(u"reviewRun"_s);
    m_cancel = buttons->addButton(purpose == Purpose::Run ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    m_cancel->setObjectName(u"reviewCancel"_s);
    // Last, because the box shows its buttons whenever one comes to it.
    m_run->setVisible(purpose == Purpose::Run);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(makeTarget());
    layout->addWidget(makeRisks());
    layout->addWidget(makePages(), 1);
    if (purpose == Purpose::Run && review.target.environment == database::Environment::Production) {
        m_typedName = new QLineEdit(this);
        m_typedName->setObjectName(u"reviewTypedName"_s);
        m_typedName->setPlaceholderText(review.target.name);
        auto *label = widgets::plainLabel(
            tr("This is a production database. Type its name, %1, to go on:").arg(review.target.name), this);
        label->setBuddy(m_typedName);
        m_typedName->setAccessibleName(label->text());
        layout->addWidget(label);
        layout->addWidget(m_typedName);
        connect(m_typedName, &QLineEdit::textChanged, this, &ReviewDialog::updateRunButton);
    }
    layout->addWidget(buttons);

    const bool cautious
        = purpose == Purpose::Look || review.losesData() || m_typedName || review.preflight.isInTheWay();
    m_run->setDefault(!cautious);
    m_run->setAutoDefault(!cautious);
    m_cancel->setDefault(cautious);
    if (m_typedName)
        m_typedName->setFocus();
    else
        (cautious ? m_cancel : m_run)->setFocus();
    updateRunButton();
    m_list->setCurrentRow(0);
    resize(widgets::letterWidth(fontMetrics()) * 110, fontMetrics().height() * 32);
}

QWidget *ReviewDialog::makeTarget()
{
    auto *box = new QWidget(this);
    auto *title = widgets::plainLabel(headline(m_review), box);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    title->setFont(large);

    auto *where = new widgets::ElidedLabel(box);
    where->setForegroundRole(QPalette::PlaceholderText);
    QStringList facts{environmentText(m_review.target.environment)};
    if (!m_review.product.isEmpty())
        facts.append(m_review.product);
    facts.append(m_review.target.address);
    where->setText(facts.join(u" · "_s));
    where->setToolTip(widgets::plainToolTip(m_review.target.address));

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(where);
    return box;
}

QWidget *ReviewDialog::makeRisks()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    using Kind = widgets::InlineMessage::Kind;
    const auto add = [box, layout](Kind kind, const QString &text, const QString &name) {
        auto *message = new widgets::InlineMessage(box);
        message->setObjectName(name);
        message->showText(kind, text);
        message->setClosable(false);
        layout->addWidget(message);
    };
    if (const QString inTheWay = summary(m_review.preflight); !inTheWay.isEmpty())
        add(Kind::Error, inTheWay, u"reviewInTheWay"_s);
    QStringList lost;
    QStringList kept;
    const QLocale locale;
    for (const Loss &loss : m_review.losses) {
        if (loss.rows > 0)
            (loss.kept ? kept : lost).append(tr("%1: %n row(s)", nullptr, int(loss.rows)).arg(loss.object));
    }
    if (!lost.isEmpty())
        add(Kind::Error, tr("Data will be lost. %1.").arg(lost.join(u", "_s)), u"reviewLosses"_s);
    if (!kept.isEmpty()) {
        add(Kind::Information, tr("Leaves its place and is kept for the way back. %1.").arg(kept.join(u", "_s)),
            u"reviewKept"_s);
    }
    if (!m_review.keeping.isEmpty())
        add(Kind::Information, m_review.keeping.join(u'\n'), u"reviewKeeping"_s);
    for (const QString &warning : m_review.warnings)
        add(Kind::Warning, warning, u"reviewWarning"_s);
    if (const QStringList waiting = worstOfLocks(m_review.locks); !waiting.isEmpty())
        add(Kind::Warning, waiting.join(u'\n'), u"reviewWaiting"_s);
    for (const Item &item : m_review.items) {
        if (item.fromDatabase) {
            add(Kind::Warning,
                tr("The file of %1 is missing. The SQL below was stored in the database when it was applied.")
                    .arg(item.name.isEmpty() ? item.id : item.name),
                u"reviewFromDatabase"_s);
        }
    }
    if (lost.isEmpty() && kept.isEmpty() && m_review.warnings.isEmpty()) {
        const bool proved = std::all_of(m_review.items.cbegin(), m_review.items.cend(), [](const Item &item) {
            return item.proof && item.proof->grade == plan::Grade::Lossless;
        });
        if (proved)
            add(Kind::Success, tr("No row that is there now is lost: the way back was proved lossless."),
                u"reviewSafe"_s);
    }
    return box;
}

QWidget *ReviewDialog::makePages()
{
    const project::Preflight &preflight = m_review.preflight;
    const bool hasChecks = !preflight.obstacles.isEmpty() || !preflight.open.isEmpty();
    if (!m_review.locks.isForetold && !hasChecks)
        return makeSql(this);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"reviewTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(makeSql(tabs), tr("&SQL"));
    if (m_review.locks.isForetold) {
        auto *locks = new locks::LockPane(tabs);
        locks->setObjectName(u"reviewLocks"_s);
        locks->setSummaryShown(worstOfLocks(m_review.locks).isEmpty());
        locks->showPlan(m_review.locks);
        tabs->addTab(locks, QIcon::fromTheme(u"object-locked"_s), tr("&Locks"));
    }
    if (hasChecks) {
        auto *checks = new PreflightPane(preflight, tabs);
        checks->setObjectName(u"reviewChecks"_s);
        const int page = tabs->addTab(checks, QIcon::fromTheme(u"data-warning"_s), tr("Chec&ks"));
        // What is in the way is seen first.
        if (preflight.isInTheWay())
            tabs->setCurrentIndex(page);
    }
    return tabs;
}

QWidget *ReviewDialog::makeSql(QWidget *parent)
{
    auto *splitter = new QSplitter(Qt::Horizontal, parent);
    splitter->setChildrenCollapsible(false);
    m_list = new QListWidget(splitter);
    m_list->setObjectName(u"reviewList"_s);
    m_list->setAccessibleName(tr("Migrations in the order in which they run"));
    m_list->setTextElideMode(Qt::ElideRight);
    for (const Item &item : m_review.items) {
        const bool up = item.direction == runner::Direction::Up;
        const plan::Grade grade = item.proof        ? item.proof->grade
                                  : item.revertible ? plan::Grade::Unproved
                                                    : plan::Grade::Irreversible;
        const QString way = up ? tr("up") : tr("down");
        auto *entry = new QListWidgetItem(QIcon::fromTheme(widgets::gradeIconName(grade)),
                                          tr("%1 (%2)").arg(item.name.isEmpty() ? item.id : item.name, way), m_list);
        QString tip = item.id + u'\n' + widgets::gradeText(grade) + u": "_s + widgets::gradeExplanation(grade);
        if (item.proof && !item.proof->reason.isEmpty())
            tip += u'\n' + item.proof->reason;
        if (!item.transactional)
            tip += u'\n' + tr("Brings its own transaction, or runs without one.");
        entry->setToolTip(widgets::plainToolTip(tip));
        entry->setData(Qt::AccessibleTextRole, QString(entry->text() + u", "_s + widgets::gradeText(grade)));
    }
    m_sql = new widgets::SqlView(tr("SQL that runs"), splitter);
    splitter->addWidget(m_list);
    splitter->addWidget(m_sql);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    // Names are read whole where they leave the SQL most of the room.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int character = widgets::letterWidth(fontMetrics());
    const int wanted = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + character * 2;
    splitter->setSizes({std::clamp(wanted, character * 18, character * 40), character * 60});
    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewDialog::showItem);
    return splitter;
}

void ReviewDialog::showItem(int row)
{
    if (row >= 0 && row < m_review.items.size())
        m_sql->setText(m_review.items.at(row).sql);
}

void ReviewDialog::updateRunButton()
{
    m_run->setEnabled(!m_typedName || m_typedName->text().trimmed() == m_review.target.name);
}

} // namespace relvar::review
