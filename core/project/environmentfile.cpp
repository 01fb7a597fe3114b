// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/environmentfile.h"

#include <QStringList>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

QString valueOf(const QString &written)
{
    const QString value = written.trimmed();
    if (!value.isEmpty() && (value.front() == u'"' || value.front() == u'\'')) {
        const qsizetype end = value.indexOf(value.front(), 1);
        if (end > 0)
            return value.mid(1, end - 1);
    }
    // A comment needs a space before it: a password may hold a number sign.
    const qsizetype comment = value.indexOf(u" #"_s);
    return comment < 0 ? value : value.left(comment).trimmed();
}

} // namespace

std::optional<QString> variableIn(const QByteArray &text, const QString &name)
{
    std::optional<QString> found;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &written : lines) {
        QString line = written.trimmed();
        if (line.startsWith(u"export "_s))
            line = line.mid(7).trimmed();
        const qsizetype sign = line.indexOf(u'=');
        if (line.startsWith(u'#') || sign <= 0 || line.left(sign).trimmed() != name)
            continue;
        found = valueOf(line.mid(sign + 1));
    }
    return found;
}

} // namespace relvar::project
