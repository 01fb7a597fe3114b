// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace relvar::language {

namespace {

constexpr auto folder = ":/i18n"_L1;

/// "de_AT.UTF-8@euro" and "de-AT" mean the same.
QLocale localeOf(const QString &wanted)
{
    return QLocale(wanted.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'-', u'_'));
}

} // namespace

QStringList available()
{
    QStringList codes;
    for (const QString &file : QDir(folder).entryList({u"relvar_*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.sliced(7).chopped(3));
    return codes;
}

QString nativeName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    // Some languages write themselves small inside a sentence; this stands alone.
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

QString matching(const QString &wanted, const QStringList &codes)
{
    const QLocale asked = localeOf(wanted);
    // "C" and what is no language at all.
    if (asked.language() == QLocale::C)
        return {};
    for (const QString &code : codes) {
        const QLocale locale(code);
        if (locale.language() == asked.language() && locale.script() == asked.script())
            return code;
    }
    return {};
}

QString choose(const QStringList &wanted, const QStringList &codes)
{
    for (const QString &wish : wanted) {
        if (const QString code = matching(wish, codes); !code.isEmpty())
            return code;
    }
    return english;
}

QStringList systemWishes()
{
    return QLocale::system().uiLanguages();
}

Translation::Translation(const QString &code)
    : m_code(code)
{
    // Qt's own texts ("Cancel", "Open") and the editor's first: where both know a text, ours is asked before.
    for (const auto &prefix : {"qtbase_"_L1, "qscintilla_"_L1, "relvar_"_L1}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(folder + u'/' + prefix + code + u".qm"_s))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

Translation::~Translation()
{
    for (const std::unique_ptr<QTranslator> &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void useFormatsOf(const QString &code)
{
    const QLocale own(code);
    const QLocale system = QLocale::system();
    const bool suits = system.language() == own.language() || code == english;
    QLocale::setDefault(suits ? system : own);
}

} // namespace relvar::language
