// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/seaormversion.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutComments(const QString &toml)
{
    // A string first, so that a # inside of one begins nothing.
    static const QRegularExpression stringOrComment(uR"(("(?:\\.|[^"\\\n])*"|'[^'\n]*')|#[^\n]*)"_s);
    return QString(toml).replace(stringOrComment, u"\\1"_s);
}

struct TomlTable
{
    /// "dependencies.sea-orm"
    QString name;
    QString text;
};

QList<TomlTable> tablesOf(const QString &toml)
{
    static const QRegularExpression header(u"^[ \\t]*\\[([^\\[\\]\\n]+)\\][ \\t\\r]*$"_s,
                                           QRegularExpression::MultilineOption);
    const QString text = withoutComments(toml);
    QList<TomlTable> tables;
    for (auto matches = header.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QRegularExpressionMatch next = header.match(text, match.capturedEnd());
        const qsizetype end = next.hasMatch() ? next.capturedStart() : text.size();
        tables.append({match.captured(1).remove(QRegularExpression(u"[\\s\"']"_s)),
                       text.mid(match.capturedEnd(), end - match.capturedEnd())});
    }
    return tables;
}

/// What is required of a crate, in all tables of dependencies: ">=1.1".
QStringList requirements(const QString &toml, const QString &crate)
{
    const QString value = uR"(\s*=\s*["']([^"'\n]*)["'])"_s;
    const QString key = uR"(^[ \t]*["']?)"_s + QRegularExpression::escape(crate) + uR"(["']?)"_s;
    const auto lines = QRegularExpression::MultilineOption;
    const QList<QRegularExpression> inTable{QRegularExpression(key + value, lines),
                                            QRegularExpression(key + u"\\s*\\.\\s*version"_s + value, lines),
                                            QRegularExpression(key + u"\\s*=\\s*\\{[^}]*\\bversion"_s + value, lines)};
    static const QRegularExpression dependencies(u"(?:^|[.-])dependencies$"_s);
    const QRegularExpression ofCrate(u"(?:^|[.-])dependencies\\."_s + QRegularExpression::escape(crate) + u'$');
    const QRegularExpression version(u"^[ \\t]*version"_s + value, lines);
    QStringList result;
    const auto add = [&result](const QRegularExpressionMatch &match) {
        if (match.hasMatch())
            result.append(match.captured(1));
    };
    for (const TomlTable &table : tablesOf(toml)) {
        if (table.name.contains(dependencies)) {
            for (const QRegularExpression &form : inTable)
                add(form.match(table.text));
        } else if (table.name.contains(ofCrate)) {
            add(version.match(table.text));
        }
    }
    return result;
}

bool admitsFirst(const QString &requirement)
{
    static const QRegularExpression first(u"^\\s*[\\^~=<>]*\\s*[01](?!\\d)|<\\s*2[.0]*\\s*(?:,|$)"_s);
    return requirement.contains(first);
}

} // namespace

bool usesFirstSeaOrm(const Files &files)
{
    for (const QString &crate : {u"sea-orm-migration"_s, u"sea-orm"_s}) {
        QStringList found;
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            if (it.key().endsWith("Cargo.toml"_L1))
                found += requirements(it.value(), crate);
        }
        if (!found.isEmpty())
            return std::any_of(found.cbegin(), found.cend(), admitsFirst);
    }
    return false;
}

} // namespace relvar::frameworks
