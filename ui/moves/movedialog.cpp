// SPDX-License-Identifier: GPL-3.0-or-later
#include "moves/movedialog.h"

#include "plan/plan.h"
#include "project/intents.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/sqlview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::moves {

namespace {

constexpr int delayMs = 150;
constexpr QPointF beside(320, 0);

} // namespace

MoveDialog::MoveDialog(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_dialect(dialect)
    , m_form(new QFormLayout)
    , m_preview(new widgets::SqlView(tr("SQL of this step"), this))
    , m_message(new widgets::InlineMessage(this))
{
    m_worker.setMaxThreadCount(1);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(8);
    m_preview->setObjectName(u"movePreview"_s);
    // However much there is above it.
    constexpr int fewestLines = 12;
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * fewestLines);
    m_message->setObjectName(u"moveMessage"_s);
    m_message->setClosable(false);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"moveAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MoveDialog::reject);

    auto *previewTitle = new QLabel(tr("&SQL of this step:"), this);
    previewTitle->setBuddy(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    layout->addWidget(previewTitle);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resize(widgets::letterWidth(fontMetrics()) * 90, fontMetrics().height() * 34);

    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &MoveDialog::compile);
}

MoveDialog::~MoveDialog()
{
    m_worker.clear();
    m_worker.waitForDone();
}

Box<schema::Schema> MoveDialog::comparedWith() const
{
    return m_store.current()->schema;
}

QPointF MoveDialog::placeBeside(ObjectId table) const
{
    const diagram::Placement *placement = m_store.current()->diagram().placement(table);
    return placement ? placement->position + beside : beside;
}

void MoveDialog::noteChange()
{
    ++m_version;
    m_delay.start();
}

void MoveDialog::compile()
{
    const Result<document::Document> after = step().edit(*m_store.current());
    if (!after) {
        m_preview->setText({});
        m_message->showError(after.error());
        return;
    }
    // The pool is waited for before the dialog goes; answers that are still queued go with it.
    m_worker.start([this, version = m_version, before = comparedWith(), after = *after, dialect = &m_dialect] {
        dialect::CompileOptions options = project::compileOptions(after.intents);
        // A name for its stash that says what it is for.
        options.migrationId = u"preview"_s;
        const Result<plan::MigrationPlan> plan = plan::compile(*before, *after.schema, *dialect, options);
        QMetaObject::invokeMethod(
            this,
            [this, version, plan] {
                if (version != m_version)
                    return;
                m_message->setVisible(!plan);
                if (!plan) {
                    m_preview->setText({});
                    m_message->showError(plan.error());
                    return;
                }
                m_preview->setText(plan::toSql(plan->up) + u"\n-- "_s + tr("The way back") + u"\n\n"_s
                                   + plan::toSql(plan->down));
            },
            Qt::QueuedConnection);
    });
}

void MoveDialog::accept()
{
    const Step wanted = step();
    if (const Result<> done = m_store.perform(wanted.label, wanted.edit); !done) {
        m_message->showError(done.error());
        return;
    }
    QDialog::accept();
}

} // namespace relvar::moves
