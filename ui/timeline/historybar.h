// SPDX-License-Identifier: GPL-3.0-or-later
// A player for the moments of the timeline: a slider, steps, play at a chosen speed. Says which moment is wanted; shows
// none itself.
#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QSlider;
class QStackedLayout;
class QToolButton;

namespace relvar::widgets {
class ElidedLabel;
}

namespace relvar::timeline {

class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBar(QWidget *parent = nullptr);

    /// While the moments are being read.
    void showProgress(int done, int of);
    /// From the oldest to the newest; at least one.
    void setMoments(const QStringList &names, int current);
    [[nodiscard]] int current() const;
    void setCurrent(int place);
    /// What the current moment changed, in a few words, and all of it for the tooltip.
    void setChanges(const QString &summary, const QStringList &all);
    [[nodiscard]] bool isPlaying() const { return m_tick.isActive(); }
    [[nodiscard]] bool marksChanges() const;
    void pause();

Q_SIGNALS:
    void currentChanged(int place);
    /// What a moment changed is to be marked on the diagram, or not any more.
    void marksChanged(bool marks);
    void cancelRequested();
    /// Esc, or its button: back to the draft.
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &icon, const QString &text);
    void togglePlay();
    void showPlaying();
    void updateText();

    QStackedLayout *m_pages;
    QProgressBar *m_progress;
    QSlider *m_slider;
    QToolButton *m_first = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_last = nullptr;
    widgets::ElidedLabel *m_text;
    QCheckBox *m_marks;
    QComboBox *m_speed;
    QTimer m_tick;
    QStringList m_names;
    QString m_changes;
};

} // namespace relvar::timeline
