// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gradebadge.h"

#include "theme/palette.h"
#include "widgets/elidedlabel.h"
#include "widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace relvar::widgets {

QString gradeText(plan::Grade grade)
{
    switch (grade) {
    case plan::Grade::Lossless:
        return GradeBadge::tr("Lossless");
    case plan::Grade::StructureOnly:
        return GradeBadge::tr("Structure only");
    case plan::Grade::Irreversible:
        return GradeBadge::tr("Irreversible");
    case plan::Grade::Unproved:
        return GradeBadge::tr("Not proved");
    }
    Q_UNREACHABLE();
}

QString gradeExplanation(plan::Grade grade)
{
    switch (grade) {
    case plan::Grade::Lossless:
        return GradeBadge::tr("Down brings back every row and value that was there before up.");
    case plan::Grade::StructureOnly:
        return GradeBadge::tr("Down brings back the structure, but not all of the data.");
    case plan::Grade::Irreversible:
        return GradeBadge::tr("There is no way down.");
    case plan::Grade::Unproved:
        return GradeBadge::tr("Nobody has tried yet whether down leads back.");
    }
    Q_UNREACHABLE();
}

QString gradeIconName(plan::Grade grade)
{
    switch (grade) {
    case plan::Grade::Lossless:
        return u"data-success"_s;
    case plan::Grade::StructureOnly:
        return u"data-warning"_s;
    case plan::Grade::Irreversible:
        return u"data-error"_s;
    case plan::Grade::Unproved:
        return u"data-information"_s;
    }
    Q_UNREACHABLE();
}

GradeBadge::GradeBadge(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_grade(new QLabel(this))
    , m_reasons(new ElidedLabel(this))
{
    m_grade->setObjectName(u"grade"_s);
    m_grade->setTextFormat(Qt::PlainText);
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_icon);
    layout->addWidget(m_grade);
    layout->addSpacing(4);
    layout->addWidget(m_reasons, 1);
}

void GradeBadge::showGrade(plan::Grade grade, const QList<Text> &reasons)
{
    m_gradeShown = grade;
    QStringList lines;
    for (const Text &reason : reasons)
        lines.append(reason.toString());
    m_grade->setText(gradeText(grade));
    m_reasons->setText(lines.join(u" · "_s));
    const QString tip = gradeExplanation(grade) + (lines.isEmpty() ? QString() : u"\n• "_s + lines.join(u"\n• "_s));
    setToolTip(plainToolTip(tip));
    setAccessibleName(gradeText(grade));
    setAccessibleDescription(tip);
    updateLooks();
}

void GradeBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void GradeBadge::updateLooks()
{
    m_icon->setPixmap(QIcon::fromTheme(gradeIconName(m_gradeShown)).pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace relvar::widgets
