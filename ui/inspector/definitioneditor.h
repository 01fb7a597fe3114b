// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a view, trigger, function, policy or other object, edited in place: as soon as the product's parser takes
// what is typed, it is in the draft; until then the place that it does not take is marked, and the text waits. Private
// to the room.
#pragma once

#include "inspector/pagecontext.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace relvar::sqleditor {
class SqlEditor;
}

namespace relvar::inspector {

class DefinitionEditor : public QWidget
{
    Q_OBJECT

public:
    /// The context outlives the editor.
    DefinitionEditor(const PageContext &context, const QString &objectName, const QString &accessibleName,
                     QWidget *parent = nullptr);

    /// Null, or an object of another kind: an empty text that cannot be changed.
    void showObject(const Box<schema::Schema> &schema, ObjectId object);
    [[nodiscard]] sqleditor::SqlEditor &editor() const { return *m_editor; }

private:
    struct Latest;

    void take();
    void takeBack();
    void updateState();
    [[nodiscard]] bool isTaken() const;

    const PageContext &m_context;
    ObjectId m_object;
    /// Of the object as the text in the editor makes it or, when nobody has typed, as it is in the draft.
    QString m_definition;
    /// The text that stands for m_definition.
    QString m_text;
    /// Texts that were not finished when another object was shown.
    QHash<ObjectId, QString> m_unfinished;
    /// What the parser has made of the text, handed over from its thread.
    std::shared_ptr<Latest> m_latest;
    sqleditor::SqlEditor *m_editor;
    QLabel *m_state;
    QPushButton *m_takeBack;
};

} // namespace relvar::inspector
