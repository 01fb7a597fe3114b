// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the inspector. Private to the room.
#pragma once

#include "inspector/pagecontext.h"

#include <QWidget>

namespace relvar::inspector {

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the object as it is in the schema; called again after every change and when the context has changed.
    virtual void refresh(const Box<schema::Schema> &schema, ObjectId object) = 0;
    /// Goes to a part of the object; false when it is not on this page.
    virtual bool selectPart(ObjectId part) = 0;
    /// What is on the page, for the tab's title; -1: nothing to count.
    [[nodiscard]] virtual int count() const = 0;

    /// False: the product has nothing that the page could show.
    [[nodiscard]] virtual bool isOfUse() const { return true; }

Q_SIGNALS:
    /// The person went to the part.
    void partSelected(relvar::ObjectId part);
};

} // namespace relvar::inspector
