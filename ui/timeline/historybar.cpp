// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/historybar.h"

#include "widgets/elidedlabel.h"
#include "widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

namespace {

constexpr double stepsASecond[] = {0.5, 1, 2, 4, 8};
constexpr int usualSpeed = 1;

} // namespace

HistoryBar::HistoryBar(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_progress(new QProgressBar(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_text(new widgets::ElidedLabel(this))
    , m_marks(new QCheckBox(tr("Mark changes"), this))
    , m_speed(new QComboBox(this))
{
    setObjectName(u"historyBar"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_progress->setObjectName(u"historyProgress"_s);
    m_progress->setFormat(tr("Reading moment %v of %m"));
    m_progress->setAccessibleName(tr("Reading the history"));
    auto *cancel = new QPushButton(QIcon::fromTheme(u"dialog-cancel"_s), tr("Cancel"), this);
    cancel->setObjectName(u"historyCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &HistoryBar::cancelRequested);
    auto *reading = new QWidget(this);
    auto *readingRow = new QHBoxLayout(reading);
    readingRow->setContentsMargins(8, 4, 8, 4);
    readingRow->setSpacing(8);
    readingRow->addWidget(m_progress, 1);
    readingRow->addWidget(cancel);

    auto *player = new QWidget(this);
    auto *row = new QHBoxLayout(player);
    row->setContentsMargins(8, 4, 4, 4);
    row->setSpacing(4);
    m_first = addButton("historyFirst", u"media-skip-backward"_s, tr("The first moment (Home)"));
    m_previous = addButton("historyPrevious", u"media-seek-backward"_s, tr("One step back (Left)"));
    m_play = addButton("historyPlay", u"media-playback-start"_s, tr("Play (Space)"));
    m_next = addButton("historyNext", u"media-seek-forward"_s, tr("One step on (Right)"));
    m_last = addButton("historyLast", u"media-skip-forward"_s, tr("The draft (End)"));
    for (QToolButton *button : {m_first, m_previous, m_play, m_next, m_last})
        row->addWidget(button);
    m_slider->setObjectName(u"historySlider"_s);
    m_slider->setAccessibleName(tr("Moment"));
    m_slider->setToolTip(tr("Which moment the diagram shows (Left, Right, Home, End; Space plays)"));
    m_slider->setPageStep(10);
    m_slider->installEventFilter(this);
    row->addWidget(m_slider, 2);
    m_text->setObjectName(u"historyText"_s);
    row->addSpacing(4);
    row->addWidget(m_text, 3);
    m_marks->setObjectName(u"historyMarks"_s);
    m_marks->setChecked(true);
    m_marks->setToolTip(tr("Mark what each migration added (+), changed (~) and removed (−)"));
    row->addWidget(m_marks);
    for (const double speed : stepsASecond)
        m_speed->addItem(tr("%1 ×").arg(locale().toString(speed)), speed);
    m_speed->setObjectName(u"historySpeed"_s);
    m_speed->setCurrentIndex(usualSpeed);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Moments in a second"));
    row->addWidget(m_speed);
    QToolButton *close = addButton("historyClose", u"dialog-close"_s, tr("Back to the draft (Esc)"));
    row->addWidget(close);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(reading);
    m_pages->addWidget(player);
    setFocusProxy(m_slider);

    connect(m_first, &QToolButton::clicked, this, [this] { m_slider->setValue(0); });
    connect(m_last, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->maximum()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() + 1); });
    connect(m_play, &QToolButton::clicked, this, &HistoryBar::togglePlay);
    connect(close, &QToolButton::clicked, this, &HistoryBar::closeRequested);
    connect(m_marks, &QCheckBox::toggled, this, &HistoryBar::marksChanged);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_tick.setInterval(int(1000 / m_speed->currentData().toDouble())); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int place) {
        m_changes.clear();
        updateText();
        Q_EMIT currentChanged(place);
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_slider->setValue(m_slider->value() + 1);
        if (m_slider->value() == m_slider->maximum())
            pause();
    });
}

QToolButton *HistoryBar::addButton(const char *name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

void HistoryBar::showProgress(int done, int of)
{
    pause();
    m_progress->setRange(0, of);
    m_progress->setValue(done);
    m_pages->setCurrentIndex(0);
}

void HistoryBar::setMoments(const QStringList &names, int current)
{
    m_names = names;
    m_changes.clear();
    {
        const QSignalBlocker blocker(m_slider);
        m_slider->setRange(0, int(names.size()) - 1);
        m_slider->setValue(current);
    }
    m_pages->setCurrentIndex(1);
    updateText();
}

int HistoryBar::current() const
{
    return m_slider->value();
}

void HistoryBar::setCurrent(int place)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(place);
    m_changes.clear();
    updateText();
}

void HistoryBar::setChanges(const QString &summary, const QStringList &all)
{
    m_changes = summary;
    updateText();
    if (!all.isEmpty())
        m_text->setToolTip(widgets::plainToolTip(all.join(u'\n')));
}

bool HistoryBar::marksChanges() const
{
    return m_marks->isChecked();
}

void HistoryBar::togglePlay()
{
    if (m_tick.isActive()) {
        pause();
        return;
    }
    // From the end it plays again.
    if (m_slider->value() == m_slider->maximum())
        m_slider->setValue(0);
    m_tick.start();
    showPlaying();
}

void HistoryBar::pause()
{
    m_tick.stop();
    showPlaying();
}

void HistoryBar::showPlaying()
{
    const bool plays = m_tick.isActive();
    const QString text = plays ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setIcon(QIcon::fromTheme(plays ? u"media-playback-pause"_s : u"media-playback-start"_s));
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
}

void HistoryBar::updateText()
{
    const int place = m_slider->value();
    const bool isFirst = place == 0;
    const bool isLast = place == m_slider->maximum();
    m_first->setEnabled(!isFirst);
    m_previous->setEnabled(!isFirst);
    m_next->setEnabled(!isLast);
    m_last->setEnabled(!isLast);
    QString text = tr("%1 of %2").arg(place + 1).arg(m_names.size()) + u" · "_s + m_names.value(place);
    if (!m_changes.isEmpty())
        text += u" · "_s + m_changes;
    m_text->setToolTip({});
    m_text->setText(text);
    m_slider->setAccessibleDescription(text);
}

bool HistoryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_slider && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = !(key->modifiers() & ~Qt::KeypadModifier)
                            && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Escape);
        if (isOurs && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (isOurs) {
            if (key->key() == Qt::Key_Space)
                togglePlay();
            else
                Q_EMIT closeRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar::timeline
