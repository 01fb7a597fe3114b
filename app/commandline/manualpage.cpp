// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/manualpage.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::commandline {

namespace {

/// Text as it is: no character of it is a request.
QString plain(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            line.prepend(u"\\&"_s);
    }
    return lines.join(u"\n.br\n"_s);
}

/// An argument of a request.
QString quoted(const QString &text)
{
    return u'"' + plain(text).replace(u'"', u"\\(dq"_s) + u'"';
}

} // namespace

QString toRoff(const ManualPage &page)
{
    QString roff = u".TH %1 1 \"\" %2 \"User commands\"\n.SH NAME\n%3 \\- %4\n.SH SYNOPSIS\n.B %3\n%5\n"_s.arg(
        quoted(page.program.toUpper()), quoted(page.program + u' ' + page.version), plain(page.program),
        plain(page.purpose), plain(page.synopsis));
    for (const ManualSection &section : page.sections) {
        roff += u".SH "_s + quoted(section.title) + u'\n';
        if (!section.text.isEmpty())
            roff += plain(section.text) + u'\n';
        for (const ManualEntry &entry : section.entries)
            roff += u".TP\n.B "_s + quoted(entry.term) + u'\n' + plain(entry.text) + u'\n';
    }
    return roff;
}

} // namespace relvar::commandline
