// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "shell/session.h"
#include "theme/palette.h"
#include "timeline/timeline.h"
#include "widgets/elidedlabel.h"
#include "widgets/letterwidth.h"
#include "widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QSlider>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

constexpr int workDelayMs = 300;
/// What is over sooner needs no clock.
constexpr qint64 tellTimeFromSeconds = 3;
/// The slider runs over powers: each step to the right is the same factor.
constexpr double zoomStep = 1.1;

/// "SQLite 3.40.1 · development"
QString environmentFacts(const ConnectionReading &reading)
{
    QString environment = timeline::environmentText(reading.settings.environment);
    if (reading.settings.readOnly)
        environment += u" · "_s + StatusLine::tr("read-only");
    return reading.snapshot ? reading.snapshot->facts.product + u" · "_s + environment : environment;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_facts(new QWidget(this))
    , m_guard(new QFrame(this))
    , m_connection(new QToolButton(m_guard))
    , m_changes(new QToolButton(this))
    , m_layout(new QLabel(this))
    , m_tables(new QLabel(this))
    , m_selection(new widgets::ElidedLabel(this))
    , m_workText(new widgets::ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_zoom(new QSlider(Qt::Horizontal, this))
    , m_zoomText(new QToolButton(this))
    , m_elapsed(new QLabel(this))
{
    m_connection->setObjectName(u"currentConnection"_s);
    m_connection->setAutoRaise(true);
    m_connection->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_connection->setPopupMode(QToolButton::InstantPopup);
    m_connection->setMenu(new QMenu(m_connection));
    m_guard->setObjectName(u"productionGuard"_s);
    auto *guarded = new QHBoxLayout(m_guard);
    guarded->setContentsMargins(1, 1, 1, 1);
    guarded->addWidget(m_connection);
    m_changes->setObjectName(u"pendingChanges"_s);
    m_changes->setAutoRaise(true);
    m_changes->setToolTip(tr("Show the changes of the draft"));
    connect(m_changes, &QToolButton::clicked, this, &StatusLine::changesClicked);
    m_layout->setObjectName(u"layoutState"_s);
    m_selection->setObjectName(u"selectionText"_s);
    m_workText->setObjectName(u"workText"_s);
    m_workText->setMinimumWidth(widgets::letterWidth(fontMetrics()) * 30);
    m_progress->setObjectName(u"workProgress"_s);
    m_progress->setMaximumWidth(widgets::letterWidth(fontMetrics()) * 18);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"cancelWorkButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(QIcon::fromTheme(u"dialog-cancel"_s));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setToolTip(tr("Stop what is running and roll back (Ctrl+Shift+Backspace)"));
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    m_zoom->setObjectName(u"zoomSlider"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom of the diagram"));
    m_zoom->setRange(int(std::log(0.01) / std::log(zoomStep)), int(std::log(4.0) / std::log(zoomStep)));
    m_zoom->setFixedWidth(widgets::letterWidth(fontMetrics()) * 18);
    connect(m_zoom, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT zoomRequested(std::pow(zoomStep, value)); });
    m_zoomText->setObjectName(u"zoomText"_s);
    m_zoomText->setAutoRaise(true);
    m_zoomText->setToolTip(tr("Back to 100 % (Ctrl+1)"));
    m_zoomText->setMinimumWidth(fontMetrics().horizontalAdvance(u"8000 %"_s));
    connect(m_zoomText, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1.0); });

    m_facts->setObjectName(u"statusFacts"_s);
    m_facts->installEventFilter(this);
    auto *row = new QHBoxLayout(m_facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_guard);
    row->addWidget(m_changes);
    row->addWidget(m_layout);
    row->addWidget(m_tables);
    row->addWidget(m_selection, 1);
    addWidget(m_facts, 1);
    addPermanentWidget(m_workText);
    addPermanentWidget(m_elapsed);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_zoom);
    addPermanentWidget(m_zoomText);
    m_workDelay.setSingleShot(true);
    m_workDelay.setInterval(workDelayMs);
    connect(&m_workDelay, &QTimer::timeout, this, [this] {
        m_workText->show();
        m_progress->show();
        m_cancel->show();
        m_clock.start();
    });
    m_elapsed->setObjectName(u"workElapsed"_s);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        const qint64 seconds = m_workSince.elapsed() / 1000;
        m_elapsed->setText(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
        m_elapsed->setAccessibleName(tr("Running for %1 s").arg(seconds));
        m_elapsed->setVisible(seconds >= tellTimeFromSeconds);
    });
    hideWork();
    showZoom(1);
}

void StatusLine::showSession(const Session &session)
{
    const bool open = session.phase() == Session::Phase::Open;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_changes, m_layout, m_tables, m_selection, m_zoom, m_zoomText})
        widget->setVisible(open);
    const ConnectionReading *current = session.currentConnection();
    m_guard->setVisible(open && current);
    if (!current)
        return;
    m_isProduction = current->settings.environment == database::Environment::Production;
    updateGuard();
    QStringList facts{environmentFacts(*current), stateText(*current)};
    m_connection->setText(current->settings.name + u"  "_s + facts.join(u" · "_s));
    m_connection->setIcon(QIcon::fromTheme(stateIcon(stateOf(*current))));
    m_connection->setAccessibleName(tr("Current database: %1").arg(m_connection->text()));
    QString tip = tr("Apply and Revert work on this database. Click to choose another.");
    if (!current->drift.isEmpty())
        tip += u"\n\n"_s + tr("It differs from what its ledger says:") + u"\n"_s + current->drift.join(u'\n');
    if (current->error)
        tip += u"\n\n"_s + current->error->toString();
    m_connection->setToolTip(widgets::plainToolTip(tip));
    QMenu *menu = m_connection->menu();
    menu->clear();
    for (const ConnectionReading &reading : session.connections()) {
        QAction *choice = menu->addAction(QIcon::fromTheme(stateIcon(stateOf(reading))),
                                          reading.settings.name + u" · "_s + environmentFacts(reading));
        choice->setCheckable(true);
        choice->setChecked(&reading == current);
        connect(choice, &QAction::triggered, this,
                [this, name = reading.settings.name] { Q_EMIT connectionChosen(name); });
    }
    const qsizetype tables = session.store().current()->schema->tables.size();
    m_tables->setText(tr("%n table(s)", nullptr, int(tables)));
}

void StatusLine::updateGuard()
{
    m_guard->setFrameShape(m_isProduction ? QFrame::Box : QFrame::NoFrame);
    m_guard->setLineWidth(2);
    // A plain box is drawn in the colour of texts; that of the button inside stays its own.
    QPalette frame = palette();
    frame.setColor(QPalette::WindowText, theme::tones(palette()).removed);
    m_guard->setPalette(m_isProduction ? frame : QPalette());
    m_connection->setPalette(m_isProduction ? palette() : QPalette());
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateGuard();
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    // QStatusBar lays itself out anew when the height of a part changes, and the layout shows what a message had
    // hidden.
    if (watched == m_facts && event->type() == QEvent::Show && !currentMessage().isEmpty())
        QMetaObject::invokeMethod(this, &StatusLine::hideFactsUnderMessage, Qt::QueuedConnection);
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::hideFactsUnderMessage()
{
    if (currentMessage().isEmpty())
        return;
    m_facts->hide();
    // As QStatusBar hides: it shows again when the message goes.
    m_facts->setAttribute(Qt::WA_WState_ExplicitShowHide, false);
}

void StatusLine::showChanges(int count)
{
    m_changes->setText(count == 0 ? tr("No changes") : tr("%n change(s) pending", nullptr, count));
}

void StatusLine::showLayoutChanged(bool isKept)
{
    m_layout->setText(isKept ? tr("Layout changed") : tr("Layout not kept"));
    m_layout->setToolTip(isKept
                             ? tr("Where things stand on the diagrams is kept by itself in a moment; it is no part of "
                                  "a migration.")
                             : tr("There is no project to keep the diagrams in. Make one, or save a migration."));
}

void StatusLine::showLayoutKept(const QString &folder)
{
    // Nothing to say of a layout that nobody has changed.
    if (m_layout->text().isEmpty())
        return;
    m_layout->setText(tr("Layout kept"));
    m_layout->setToolTip(widgets::plainToolTip(
        tr("Where things stand on the diagrams is in the files of %1. It is no part of a migration.").arg(folder)));
}

void StatusLine::showSelection(const QString &text)
{
    m_selection->setText(text);
}

void StatusLine::showZoom(double zoom)
{
    const QSignalBlocker blocker(m_zoom);
    m_zoom->setValue(int(std::lround(std::log(zoom) / std::log(zoomStep))));
    m_zoomText->setText(tr("%1 %").arg(std::lround(zoom * 100)));
}

void StatusLine::showWork(const QString &text, int done, int of)
{
    m_workText->setText(text);
    m_progress->setRange(0, of);
    m_progress->setValue(done);
    if (m_progress->isHidden() && !m_workDelay.isActive()) {
        m_workSince.start();
        m_workDelay.start();
    }
}

void StatusLine::hideWork()
{
    m_workDelay.stop();
    m_clock.stop();
    m_elapsed->hide();
    m_workText->hide();
    m_progress->hide();
    m_cancel->hide();
}

} // namespace relvar::shell
