// SPDX-License-Identifier: GPL-3.0-or-later
// The difference of two moments: what changed in words, and the SQL that leads from one to the other. Read-only.
#pragma once

#include "diff/changes.h"

#include <QWidget>

namespace relvar::shell {

class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    ComparisonView(const QString &title, const QList<diff::Description> &lines, const QString &sql,
                   QWidget *parent = nullptr);
};

} // namespace relvar::shell
