// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the database comes back by going down, as an icon and a word; the reasons beside it and in the tooltip.
#pragma once

#include "plan/plan.h"

#include <QWidget>

class QLabel;

namespace relvar::widgets {

/// "Lossless", "Structure only", "Irreversible", "Not proved".
[[nodiscard]] QString gradeText(plan::Grade grade);
/// What the grade means, in one sentence.
[[nodiscard]] QString gradeExplanation(plan::Grade grade);
[[nodiscard]] QString gradeIconName(plan::Grade grade);

class GradeBadge : public QWidget
{
    Q_OBJECT

public:
    explicit GradeBadge(QWidget *parent = nullptr);

    void showGrade(plan::Grade grade, const QList<Text> &reasons);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();

    plan::Grade m_gradeShown = plan::Grade::Lossless;
    QLabel *m_icon;
    QLabel *m_grade;
    QLabel *m_reasons;
};

} // namespace relvar::widgets
