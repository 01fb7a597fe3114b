// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menukeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace relvar::widgets {

namespace {

/// Where the sign before the letter is; -1: nowhere. "&&" is a letter.
qsizetype signIn(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return i;
        ++i;
    }
    return -1;
}

/// What can be typed: a letter or digit of the entry's own words, those at the beginning of a word first. A key that
/// stands beside the words, "ファイル(&F)", may be any letter.
QList<qsizetype> placesIn(const QString &text)
{
    QList<qsizetype> first;
    QList<qsizetype> others;
    const qsizetype end = text.indexOf(u'\t') < 0 ? text.size() : text.indexOf(u'\t');
    for (qsizetype i = 0; i < end; ++i) {
        const QChar character = text.at(i);
        if (!character.isLetterOrNumber() || character.unicode() > 0x24f)
            continue;
        (i == 0 || text.at(i - 1).isSpace() ? first : others).append(i);
    }
    return first + others;
}

QString withOtherKey(const QString &text, qsizetype sign, QSet<QChar> &used)
{
    static const QRegularExpression beside(u"\\(&(\\w)\\)"_s);
    if (const QRegularExpressionMatch match = beside.match(text); match.hasMatch()) {
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
            const QChar key = QChar(letter).toLower();
            if (used.contains(key))
                continue;
            used.insert(key);
            return QString(text).replace(match.capturedStart(1), 1, QChar(letter));
        }
        return QString(text).remove(match.capturedStart(), match.capturedLength());
    }
    const QString plain = QString(text).remove(sign, 1);
    for (const qsizetype place : placesIn(plain)) {
        const QChar key = plain.at(place).toLower();
        if (used.contains(key))
            continue;
        used.insert(key);
        return QString(plain).insert(place, u'&');
    }
    return plain;
}

void makeUnique(const QList<QAction *> &actions)
{
    QList<QAction *> shown;
    QStringList texts;
    for (QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator()) {
            shown.append(action);
            texts.append(action->text());
        }
    }
    const QStringList unique = withUniqueKeys(texts);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (unique.at(i) != texts.at(i))
            shown.at(i)->setText(unique.at(i));
    }
}

} // namespace

QStringList withUniqueKeys(QStringList texts)
{
    QSet<QChar> used;
    QList<qsizetype> late;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qsizetype sign = signIn(texts.at(i));
        if (sign < 0)
            continue;
        const QChar key = texts.at(i).at(sign + 1).toLower();
        if (used.contains(key))
            late.append(i);
        else
            used.insert(key);
    }
    for (const qsizetype i : std::as_const(late))
        texts[i] = withOtherKey(texts.at(i), signIn(texts.at(i)), used);
    return texts;
}

MenuKeys::MenuKeys(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    // By then whoever fills the menu has filled it.
    if (event->type() == QEvent::Show) {
        if (const auto *menu = qobject_cast<QMenu *>(watched))
            makeUnique(menu->actions());
        else if (const auto *bar = qobject_cast<QMenuBar *>(watched))
            makeUnique(bar->actions());
    }
    return false;
}

} // namespace relvar::widgets
