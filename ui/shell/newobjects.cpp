// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/newobjects.h"

#include "canvas/diagramview.h"
#include "dialect/language.h"
#include "edit/edits.h"
#include "inspector/newobject.h"
#include "shell/actions.h"
#include "shell/session.h"

#include <QIcon>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

/// Kinds that are no texts.
const QString enumType = u"enum type"_s;
const QString sequence = u"sequence"_s;

QString iconOf(const QString &kind)
{
    return kind.endsWith("view"_L1)                          ? u"view-visible"_s
           : kind == "trigger"_L1                            ? u"quickopen"_s
           : kind == "policy"_L1                             ? u"object-locked"_s
           : kind == "extension"_L1                          ? u"plugins"_s
           : kind.endsWith("type"_L1) || kind == "domain"_L1 ? u"code-class"_s
           : kind == "function"_L1 || kind == "procedure"_L1 ? u"code-function"_s
                                                             : u"list-add"_s;
}

QString freeName(const QString &stem, const auto &list)
{
    QString name = stem;
    const auto isTaken = [&](const auto &object) { return object->name == name; };
    for (int number = 2; std::any_of(list.cbegin(), list.cend(), isTaken); ++number)
        name = stem + u'_' + QString::number(number);
    return name;
}

} // namespace

NewObjects::NewObjects(Actions &actions, Session &session, const canvas::DiagramView &diagram,
                       const QList<const dialect::Dialect *> &dialects, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_diagram(diagram)
{
    QList<dialect::ObjectKind> kinds;
    for (const dialect::Dialect *one : dialects) {
        for (const dialect::ObjectKind &kind : one->language().kinds()) {
            const bool isKnown = std::any_of(kinds.cbegin(), kinds.cend(),
                                             [&](const dialect::ObjectKind &other) { return other.kind == kind.kind; });
            if (!isKnown)
                kinds.append(kind);
        }
    }
    kinds += {{enumType, false}, {sequence, false}};
    for (const dialect::ObjectKind &kind : std::as_const(kinds)) {
        const QByteArray name = "new " + kind.kind.toUtf8();
        QAction *action = actions.add({name.constData(),
                                       tr("New %1").arg(kind.kind),
                                       iconOf(kind.kind),
                                       {},
                                       kind.isOnTable ? tr("Add a %1 to the selected table").arg(kind.kind)
                                                      : tr("Add a %1 and edit it in the Inspector").arg(kind.kind)});
        connect(action, &QAction::triggered, this, [this, made = kind.kind] { make(made); });
        m_kinds.append({kind.kind, kind.isOnTable, action});
    }
    update();
}

void NewObjects::addToMenu(QMenu &menu) const
{
    QMenu *sub = menu.addMenu(QIcon::fromTheme(u"list-add"_s), tr("New &object"));
    sub->setToolTipsVisible(true);
    for (const Kind &kind : m_kinds)
        sub->addAction(kind.action);
}

void NewObjects::update()
{
    const bool isDraft = m_session.phase() == Session::Phase::Open && !m_diagram.isReadOnly();
    const QList<dialect::ObjectKind> kinds = m_session.dialect().language().kinds();
    for (const Kind &kind : std::as_const(m_kinds)) {
        const bool isText = std::any_of(kinds.cbegin(), kinds.cend(),
                                        [&](const dialect::ObjectKind &one) { return one.kind == kind.kind; });
        const bool isOther
            = (kind.kind == enumType || kind.kind == sequence) && m_session.dialect().capabilities().enums;
        kind.action->setVisible(isText || isOther);
        kind.action->setEnabled(isDraft && (isText || isOther)
                                && (!kind.isOnTable || !m_diagram.selectedTable().isNull()));
    }
}

void NewObjects::make(const QString &kind)
{
    document::DocumentStore &store = m_session.store();
    const schema::Schema &schema = *store.current()->schema;
    Result<inspector::NewObject> object = [&]() -> Result<inspector::NewObject> {
        const ObjectId id = ObjectId::create();
        if (kind == enumType) {
            const QString name = freeName(u"new_type"_s, schema.enums);
            return inspector::NewObject{id, text("shell", QT_TRANSLATE_NOOP("shell", "Add type %1"), {name}),
                                        edit::setEnum({.id = id, .name = name, .values = {u"first"_s}})};
        }
        if (kind == sequence) {
            const QString name = freeName(u"new_sequence"_s, schema.sequences);
            return inspector::NewObject{id, text("shell", QT_TRANSLATE_NOOP("shell", "Add sequence %1"), {name}),
                                        edit::setSequence({.id = id, .name = name, .dataType = u"bigint"_s})};
        }
        return inspector::newObject(m_session.dialect(), kind, schema, m_diagram.selectedTable());
    }();
    if (!object) {
        Q_EMIT failed(object.error());
        return;
    }
    if (const Result<> done = store.perform(object->label, object->edit); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT made(object->id);
}

} // namespace relvar::shell
