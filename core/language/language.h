// SPDX-License-Identifier: GPL-3.0-or-later
// Which languages there are, which of them a person gets, and loading it. The texts themselves are in translations/;
// programs carry them as :/i18n/relvar_<code>.qm.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace relvar::language {

/// Where settings keep the code that a person chose; empty or absent: as the system wishes.
inline constexpr QLatin1StringView settingsKey("language");

/// The language of the sources.
inline constexpr QLatin1StringView english("en");

/// The codes of the languages that this program carries, sorted: "de", "en", "zh_CN", ….
[[nodiscard]] QStringList available();

/// What the language calls itself: "Deutsch".
[[nodiscard]] QString nativeName(const QString &code);

/// The code that somebody means who writes "de", "de-AT" or "zh_Hans"; empty when it is none of `codes`.
/// Chinese goes by script: who reads Traditional is not given Simplified.
[[nodiscard]] QString matching(const QString &wanted, const QStringList &codes);

/// The first of what is wanted that there is, else English.
[[nodiscard]] QString choose(const QStringList &wanted, const QStringList &codes);

/// What the system's settings ask for, in order (LANGUAGE, LC_ALL, LC_MESSAGES, LANG).
[[nodiscard]] QStringList systemWishes();

/// The texts of one language in the application, until this goes. Windows that are open keep what they say: it is
/// loaded before the first.
class Translation
{
public:
    explicit Translation(const QString &code);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    [[nodiscard]] const QString &code() const { return m_code; }

private:
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// Dates and numbers as that language writes them: those of the system where it speaks it too, or where texts are
/// English only because there are no others.
void useFormatsOf(const QString &code);

} // namespace relvar::language
