// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/filterrow.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace relvar::data {

namespace {

constexpr int typingPauseMs = 500;

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterRow::filtersChanged);
    connect(this, &QHeaderView::sectionResized, this, &FilterRow::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterRow::placeFields);
}

void FilterRow::setColumns(const QStringList &names)
{
    m_typing.stop();
    qDeleteAll(m_fields);
    m_fields.clear();
    for (const QString &name : names) {
        auto *field = new QLineEdit(this);
        field->setObjectName(u"dataFilter"_s);
        field->setPlaceholderText(tr("Filter"));
        field->setAccessibleName(tr("Filter %1").arg(name));
        field->setToolTip(tr("text, = value, < value, >= value, != value, ^ beginning, null, !null"));
        field->setClearButtonEnabled(true);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
        connect(field, &QLineEdit::returnPressed, this, [this] {
            m_typing.stop();
            Q_EMIT filtersChanged();
        });
        field->show();
        m_fields.append(field);
    }
    updateGeometries();
    Q_EMIT geometriesChanged();
    placeFields();
}

void FilterRow::setTexts(const QStringList &texts)
{
    m_typing.stop();
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setText(texts.value(i));
}

QStringList FilterRow::texts() const
{
    QStringList texts;
    for (const QLineEdit *field : m_fields)
        texts.append(field->text());
    return texts;
}

QSize FilterRow::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.rheight() += fieldHeight();
    return size;
}

int FilterRow::fieldHeight() const
{
    return m_fields.isEmpty() ? 0 : m_fields.first()->sizeHint().height();
}

void FilterRow::updateGeometries()
{
    setViewportMargins(0, 0, 0, fieldHeight());
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterRow::placeFields()
{
    const int top = height() - fieldHeight();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const int section = int(i);
        m_fields.at(i)->setGeometry(sectionViewportPosition(section), top, sectionSize(section), fieldHeight());
        m_fields.at(i)->setVisible(sectionSize(section) > 0);
    }
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (event->type() == QEvent::FocusIn && field) {
        // The field must be seen by who tabs into it.
        const int section = int(m_fields.indexOf(field));
        if (auto *view = qobject_cast<QAbstractItemView *>(parentWidget()); view && view->model()->rowCount() > 0) {
            const int row = std::max(0, view->indexAt({0, 0}).row());
            view->scrollTo(view->model()->index(row, section));
        }
    }
    if (event->type() == QEvent::KeyPress && field) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            parentWidget()->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !field->text().isEmpty()) {
            field->clear();
            m_typing.stop();
            Q_EMIT filtersChanged();
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace relvar::data
