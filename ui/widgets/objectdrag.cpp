// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/objectdrag.h"

#include <QCoreApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace relvar::widgets {

namespace {

/// With the process in it: ids mean nothing to another window's document.
QString mimeType()
{
    return u"application/x-relvar-objects-%1"_s.arg(QCoreApplication::applicationPid());
}

} // namespace

std::unique_ptr<QMimeData> objectDrag(const QList<ObjectId> &objects, const QString &text)
{
    QStringList ids;
    for (const ObjectId object : objects)
        ids.append(object.toString());
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), ids.join(u'\n').toLatin1());
    data->setText(text);
    return data;
}

QList<ObjectId> draggedObjects(const QMimeData &data)
{
    QList<ObjectId> objects;
    const QStringList ids = QString::fromLatin1(data.data(mimeType())).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        if (const ObjectId object = ObjectId::fromString(id); !object.isNull())
            objects.append(object);
    }
    return objects;
}

} // namespace relvar::widgets
