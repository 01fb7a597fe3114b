// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of the draft on their way from one panel to another by drag and drop: their ids alone, so that nothing but
// the same document can make something of them.
#pragma once

#include "base/objectid.h"

#include <QList>

#include <memory>

class QMimeData;

namespace relvar::widgets {

/// What a drag carries: the ids, and `text` for other programs.
[[nodiscard]] std::unique_ptr<QMimeData> objectDrag(const QList<ObjectId> &objects, const QString &text);
/// The ids in what is dragged; empty when it is something else, or was dragged out of another program.
[[nodiscard]] QList<ObjectId> draggedObjects(const QMimeData &data);

} // namespace relvar::widgets
