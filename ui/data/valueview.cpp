// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/valueview.h"

#include "data/valuetext.h"
#include "rows/copytext.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::data {

namespace {

/// What a text field still scrolls smoothly through; the rest goes into a file.
constexpr qsizetype mostShownText = 200'000;
constexpr qsizetype mostShownBytes = 32'768;

} // namespace

ValueView::ValueView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_whole(new QPushButton(this))
    , m_save(new QPushButton(tr("Sa&ve to a file…"), this))
    , m_wrap(new QCheckBox(tr("&Wrap"), this))
{
    setObjectName(u"dataValue"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"dataValueText"_s);
    m_text->setAccessibleName(tr("Value"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(tr("Select a value to read it as a whole."));
    m_whole->setObjectName(u"dataValueWhole"_s);
    m_save->setObjectName(u"dataValueSave"_s);
    m_wrap->setChecked(true);
    connect(m_whole, &QPushButton::clicked, this, &ValueView::wholeRequested);
    connect(m_save, &QPushButton::clicked, this, &ValueView::save);
    connect(m_wrap, &QCheckBox::toggled, this, [this](bool wraps) {
        m_text->setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_wrap);
    buttons->addStretch();
    buttons->addWidget(m_whole);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    clear();
}

void ValueView::clear()
{
    m_title->clear();
    m_text->clear();
    m_whole->hide();
    m_save->hide();
    m_wrap->hide();
}

void ValueView::showValue(const dialect::BrowsedColumn &column, const rows::Value &value)
{
    m_column = column;
    m_value = value;
    update();
}

void ValueView::showWhole(const QVariant &value)
{
    m_value = {value, -1};
    update();
}

void ValueView::showProblem(const QString &problem)
{
    m_text->setPlainText(problem);
    m_whole->hide();
    m_save->hide();
}

void ValueView::update()
{
    const bool isBinary = m_value.shown.typeId() == QMetaType::QByteArray;
    const QByteArray bytes = m_value.shown.toByteArray();
    const QString text = rows::plainValue(m_value.shown);
    QStringList parts{m_column.name};
    if (!m_column.type.isEmpty())
        parts.append(m_column.type);
    if (m_value.isNull())
        parts.append(u"NULL"_s);
    else
        parts.append(byteCount(m_value.isCut() ? m_value.bytes : isBinary ? bytes.size() : text.toUtf8().size()));
    const bool isLong = isBinary ? bytes.size() > mostShownBytes : text.size() > mostShownText;
    if (m_value.isCut())
        parts.append(tr("only the beginning"));
    else if (isLong)
        parts.append(tr("the beginning is shown, the file takes all"));
    m_title->setText(parts.join(u" · "_s));
    if (m_value.isNull())
        m_text->clear();
    else if (isBinary)
        m_text->setPlainText(hexadecimal(bytes.left(mostShownBytes)));
    else if (isLong || m_value.isCut())
        m_text->setPlainText(text.left(mostShownText));
    else
        m_text->setPlainText(indentedJson(text).value_or(text));
    m_whole->setText(tr("Read all &%1").arg(byteCount(m_value.bytes)));
    m_whole->setVisible(m_value.isCut());
    m_save->setVisible(!m_value.isNull() && !m_value.isCut());
    m_wrap->setVisible(!m_value.isNull() && !isBinary);
}

void ValueView::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the value"), m_column.name);
    if (path.isEmpty())
        return;
    const QByteArray content = m_value.shown.typeId() == QMetaType::QByteArray
                                   ? m_value.shown.toByteArray()
                                   : rows::plainValue(m_value.shown).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        m_title->setText(tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace relvar::data
