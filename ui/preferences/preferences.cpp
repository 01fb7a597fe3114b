// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/preferences.h"

#include "language/language.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::preferences {

namespace {

constexpr auto restoreKey = "session/restore"_L1;
constexpr auto modeKey = "theme"_L1;
constexpr auto interfaceFontKey = "fonts/interface"_L1;
constexpr auto editorFontKey = "fonts/editor"_L1;
constexpr auto notationKey = "diagram/notation"_L1;
constexpr auto detailKey = "diagram/detail"_L1;
constexpr auto labelsKey = "diagram/relationLabels"_L1;
constexpr auto hintsKey = "hints/over"_L1;

/// Also those that later versions bring.
constexpr auto everyHint = "*"_L1;

constexpr int largestPoints = 48;

/// A file that a person has edited may say anything.
int limited(const QVariant &value, int highest)
{
    return std::clamp(value.toInt(), 0, highest);
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Preferences::keep(const QString &key, const QVariant &value, const QVariant &usual)
{
    if (m_settings.value(key, usual) == value)
        return;
    if (value == usual)
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
    Q_EMIT changed();
}

bool Preferences::restoresAtStart() const
{
    return m_settings.value(restoreKey, true).toBool();
}

void Preferences::setRestoresAtStart(bool restores)
{
    keep(restoreKey, restores, true);
}

QString Preferences::language() const
{
    return m_settings.value(language::settingsKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    keep(language::settingsKey, language, QString());
}

theme::Mode Preferences::mode() const
{
    bool known = false;
    const int value
        = QMetaEnum::fromType<theme::Mode>().keyToValue(m_settings.value(modeKey).toString().toLatin1().constData(),
                                                        &known);
    return known ? static_cast<theme::Mode>(value) : theme::Mode::System;
}

void Preferences::setMode(theme::Mode mode)
{
    keep(modeKey, QVariant::fromValue(mode).toString(), QVariant::fromValue(theme::Mode::System).toString());
}

int Preferences::interfaceFontSize() const
{
    return limited(m_settings.value(interfaceFontKey), largestPoints);
}

void Preferences::setInterfaceFontSize(int points)
{
    keep(interfaceFontKey, points, 0);
}

int Preferences::editorFontSize() const
{
    return limited(m_settings.value(editorFontKey), largestPoints);
}

void Preferences::setEditorFontSize(int points)
{
    keep(editorFontKey, points, 0);
}

diagram::Notation Preferences::notation() const
{
    return static_cast<diagram::Notation>(
        limited(m_settings.value(notationKey, static_cast<int>(diagram::Diagram().notation)),
                static_cast<int>(diagram::Notation::Uml)));
}

void Preferences::setNotation(diagram::Notation notation)
{
    keep(notationKey, static_cast<int>(notation), static_cast<int>(diagram::Diagram().notation));
}

diagram::Detail Preferences::detail() const
{
    return static_cast<diagram::Detail>(
        limited(m_settings.value(detailKey, static_cast<int>(diagram::Diagram().detail)),
                static_cast<int>(diagram::Detail::Columns)));
}

void Preferences::setDetail(diagram::Detail detail)
{
    keep(detailKey, static_cast<int>(detail), static_cast<int>(diagram::Diagram().detail));
}

bool Preferences::relationLabels() const
{
    return m_settings.value(labelsKey, false).toBool();
}

void Preferences::setRelationLabels(bool shown)
{
    keep(labelsKey, shown, false);
}

diagram::Diagram Preferences::newDiagram() const
{
    return {.name = diagram::mainName, .detail = detail(), .notation = notation(), .relationLabels = relationLabels()};
}

bool Preferences::isHintOver(const QString &hint) const
{
    const QStringList over = m_settings.value(hintsKey).toStringList();
    return over.contains(hint) || over.contains(everyHint);
}

void Preferences::endHint(const QString &hint)
{
    if (!isHintOver(hint))
        keep(hintsKey, m_settings.value(hintsKey).toStringList() << hint, QStringList());
}

void Preferences::endHints()
{
    keep(hintsKey, QStringList{everyHint}, QStringList());
}

bool Preferences::hasEndedHints() const
{
    return !m_settings.value(hintsKey).toStringList().isEmpty();
}

void Preferences::bringHintsBack()
{
    keep(hintsKey, QStringList(), QStringList());
}

} // namespace relvar::preferences
