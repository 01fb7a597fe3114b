// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickpick.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace relvar::widgets {

namespace {

constexpr int noteRole = Qt::UserRole + 1;
constexpr int indexRole = Qt::UserRole + 2;
/// More than anybody reads; keeps typing quick with tens of thousands of objects.
constexpr int shownAtMost = 200;

class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString note = index.data(noteRole).toString();
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const int noteWidth = note.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(note) + 16;
        item.text = item.fontMetrics.elidedText(item.text, Qt::ElideMiddle, item.rect.width() - noteWidth - 40);
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool selected = item.state & QStyle::State_Selected;
        painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(item.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, note);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.fontMetrics.height() + 12)};
    }
};

/// Letters of a word in their order, with few others between them: -1 when it is not so, else smaller is better.
int looseRank(const QString &word, const QString &text)
{
    constexpr int worseThanAnyPlace = 1000;
    qsizetype at = -1;
    qsizetype first = -1;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        if (first < 0)
            first = at;
    }
    const qsizetype skipped = at - first + 1 - word.size();
    return word.size() < 3 || skipped > 2 * word.size() ? -1 : worseThanAnyPlace + int(skipped);
}

} // namespace

int matchRank(const QString &typed, const QString &text)
{
    int rank = 0;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) {
            const int loose = looseRank(word, text);
            if (loose < 0)
                return -1;
            rank += loose;
            continue;
        }
        // Beginnings of words come before places inside them.
        const bool wordStart = at == 0 || !text.at(at - 1).isLetterOrNumber();
        rank += int(std::min<qsizetype>(at, 99)) + (wordStart ? 0 : 100);
    }
    return rank;
}

QuickPick::QuickPick(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_nothing(new QLabel(tr("Nothing matches."), this))
{
    setObjectName(QStringLiteral("quickPick"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    m_edit->setObjectName(QStringLiteral("quickPickEdit"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("quickPickList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &QuickPick::fill);
    connect(m_list, &QListView::clicked, this, &QuickPick::accept);
}

void QuickPick::open(const QString &title, const QList<Pick> &picks)
{
    m_picks = picks;
    m_edit->setPlaceholderText(title);
    m_edit->setAccessibleName(title);
    m_list->setAccessibleName(title);
    m_edit->clear();
    fill(QString());
    const QRect over = parentWidget()->rect();
    const int width = std::min(over.width() - 32, 640);
    const int height = std::min(over.height() - 32, 420);
    resize(width, height);
    move(parentWidget()->mapToGlobal(QPoint((over.width() - width) / 2, 48)));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

bool QuickPick::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    const auto moveTo = [this](int target) {
        m_list->setCurrentIndex(m_model->index(std::clamp(target, 0, std::max(0, m_model->rowCount() - 1)), 0));
    };
    switch (key->key()) {
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(row + 10);
        return true;
    case Qt::Key_PageUp:
        moveTo(row - 10);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void QuickPick::fill(const QString &typed)
{
    QList<std::pair<int, int>> ranked;
    for (int index = 0; index < m_picks.size(); ++index) {
        const int rank = matchRank(typed, m_picks.at(index).text);
        if (rank >= 0)
            ranked.append({rank, index});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](auto left, auto right) { return left.first < right.first; });
    m_model->clear();
    for (const auto &[rank, index] : ranked.mid(0, shownAtMost)) {
        const Pick &pick = m_picks.at(index);
        auto *item = new QStandardItem(pick.icon, pick.text);
        item->setData(pick.note, noteRole);
        item->setData(index, indexRole);
        item->setEnabled(pick.enabled);
        item->setData(pick.note.isEmpty() ? pick.text : pick.text + QStringLiteral(", ") + pick.note,
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void QuickPick::accept()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !(current.flags() & Qt::ItemIsEnabled))
        return;
    const int index = current.data(indexRole).toInt();
    hide();
    Q_EMIT picked(index);
}

} // namespace relvar::widgets
