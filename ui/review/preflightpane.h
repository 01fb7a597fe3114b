// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a run, with the rows in question: a page of the review.
#pragma once

#include "project/preflight.h"

#include <QTreeWidget>

namespace relvar::review {

class PreflightPane : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PreflightPane(const project::Preflight &preflight, QWidget *parent = nullptr);

private:
    void add(const project::Obstacle &obstacle);
    void copy();
};

/// "2 things are in the way of the run."; empty: none is.
[[nodiscard]] QString summary(const project::Preflight &preflight);

} // namespace relvar::review
