// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/diagramtabs.h"

#include "widgets/letterwidth.h"
#include "widgets/plaintext.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

/// As wide as its tabs: with room for scroll buttons that it does not need the button beside it would stand apart.
class NarrowTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

    [[nodiscard]] QSize minimumSizeHint() const override { return QTabBar::minimumSizeHint().boundedTo(sizeHint()); }

protected:
    /// In many fonts the dots of a cut name are wider than what they stand for: a short name that fits would be
    /// scrolled.
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override
    {
        return QTabBar::minimumTabSizeHint(index).boundedTo(tabSizeHint(index));
    }
};

} // namespace

DiagramTabs::DiagramTabs(QAction *newDiagram, QWidget *parent)
    : QWidget(parent)
    , m_bar(new NarrowTabBar(this))
    , m_editor(new QLineEdit(m_bar))
{
    setObjectName(u"diagramTabs"_s);
    m_bar->setObjectName(u"diagramTabBar"_s);
    m_bar->setAccessibleName(tr("Diagrams"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setMovable(true);
    m_bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_bar->installEventFilter(this);
    m_editor->setObjectName(u"diagramNameEdit"_s);
    m_editor->setAccessibleName(tr("Name of the diagram"));
    m_editor->installEventFilter(this);
    m_editor->hide();
    auto *add = new QToolButton(this);
    add->setDefaultAction(newDiagram);
    add->setAutoRaise(true);
    add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add->setAccessibleName(newDiagram->toolTip());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(add);
    layout->addStretch();
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        finishRenaming(true);
        Q_EMIT chosen(idAt(index));
    });
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, &DiagramTabs::startRenaming);
}

ObjectId DiagramTabs::idAt(int index) const
{
    return m_bar->tabData(index).value<ObjectId>();
}

void DiagramTabs::showTab(int index, const std::pair<ObjectId, QString> &diagram)
{
    const auto &[id, name] = diagram;
    m_bar->setTabText(index, QString(name).replace(u'&', u"&&"_s));
    m_bar->setTabData(index, QVariant::fromValue(id));
    m_bar->setTabToolTip(index, id.isNull() ? tr("Every table of the schema")
                                            : widgets::plainToolTip(tr("%1: double-click or F2 renames it").arg(name)));
}

void DiagramTabs::setDiagrams(const QList<diagram::Diagram> &diagrams, ObjectId current)
{
    QList<std::pair<ObjectId, QString>> shown;
    for (const diagram::Diagram &diagram : diagrams)
        shown.append({diagram.id, diagram.isMain() ? tr("Main") : diagram.name});
    const QSignalBlocker blocker(m_bar);
    if (shown != m_shown) {
        finishRenaming(false);
        m_shown = shown;
        while (m_bar->count() > shown.size())
            m_bar->removeTab(m_bar->count() - 1);
        for (int index = 0; index < int(shown.size()); ++index) {
            if (index == m_bar->count())
                m_bar->addTab(QString());
            showTab(index, shown.at(index));
        }
    }
    const auto front = std::find_if(shown.cbegin(), shown.cend(),
                                    [current](const auto &diagram) { return diagram.first == current; });
    m_bar->setCurrentIndex(front == shown.cend() ? 0 : int(front - shown.cbegin()));
}

void DiagramTabs::finishDragging()
{
    const int at = m_bar->currentIndex();
    const ObjectId dragged = idAt(at);
    if (at < 0 || m_shown.value(at).first == dragged)
        return;
    // Shown as it was until the document has the new order: the main diagram stays where it is.
    {
        const QSignalBlocker blocker(m_bar);
        for (int index = 0; index < int(m_shown.size()); ++index)
            showTab(index, m_shown.at(index));
        const auto was = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                      [dragged](const auto &diagram) { return diagram.first == dragged; });
        m_bar->setCurrentIndex(int(was - m_shown.cbegin()));
    }
    if (!dragged.isNull())
        Q_EMIT moved(dragged, at);
}

void DiagramTabs::startRenaming()
{
    const ObjectId id = idAt(m_bar->currentIndex());
    if (id.isNull())
        return;
    m_renamed = id;
    const QRect tab = m_bar->tabRect(m_bar->currentIndex());
    m_editor->setText(m_shown.at(m_bar->currentIndex()).second);
    m_editor->setGeometry(tab.x(), tab.y(), std::max(tab.width(), widgets::letterWidth(fontMetrics()) * 24),
                          tab.height());
    m_editor->show();
    // New tabs make the bar as wide as the name needs, the editor may need more.
    m_bar->setMinimumWidth(m_editor->geometry().right() + 1);
    m_editor->selectAll();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DiagramTabs::finishRenaming(bool accept)
{
    if (m_renamed.isNull())
        return;
    const ObjectId id = m_renamed;
    m_renamed = {};
    const QString name = m_editor->text().trimmed();
    m_editor->hide();
    m_bar->setMinimumWidth(0);
    const auto shown
        = std::find_if(m_shown.cbegin(), m_shown.cend(), [id](const auto &diagram) { return diagram.first == id; });
    if (accept && shown != m_shown.cend() && shown->second != name)
        Q_EMIT renamed(id, name);
}

bool DiagramTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut) {
        finishRenaming(true);
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_editor && (isEnter || key == Qt::Key_Escape)) {
            finishRenaming(isEnter);
            m_bar->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (watched == m_bar && (key == Qt::Key_F2 || isEnter)) {
            startRenaming();
            return true;
        }
        if (watched == m_bar && key == Qt::Key_Delete) {
            Q_EMIT removeWished(idAt(m_bar->currentIndex()));
            return true;
        }
    } else if (watched == m_bar && event->type() == QEvent::MouseButtonRelease) {
        // The bar takes the release first.
        QTimer::singleShot(0, this, &DiagramTabs::finishDragging);
    } else if (watched == m_bar && event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (const int index = m_bar->tabAt(menu->pos()); index >= 0 && menu->reason() == QContextMenuEvent::Mouse)
            m_bar->setCurrentIndex(index);
        Q_EMIT menuWished(menu->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relvar::shell
