// SPDX-License-Identifier: GPL-3.0-or-later
// The row of fields that says which migrations and databases the timeline shows. Knows no timeline.
#pragma once

#include "timeline/timelinelayout.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace relvar::timeline {

class TimelineFilter : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineFilter(QWidget *parent = nullptr);

    /// The shape with what the fields say.
    [[nodiscard]] Shape applied(Shape shape) const;
    void clear();

Q_SIGNALS:
    void changed();
    /// Esc, or its button.
    void closed();

protected:
    bool event(QEvent *event) override;

private:
    QLineEdit *m_migration;
    QLineEdit *m_database;
    QComboBox *m_only;
};

} // namespace relvar::timeline
