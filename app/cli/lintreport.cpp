// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lintreport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;
using lint::Severity;

namespace {

Color colorOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return Color::Muted;
    case Severity::Warning:
        return Color::Yellow;
    case Severity::Error:
        return Color::Red;
    }
    Q_UNREACHABLE();
}

QString levelOf(Severity severity)
{
    return severity == Severity::Hint ? u"note"_s : lint::wordOf(severity);
}

QJsonObject sarifText(const QString &text)
{
    return {{u"text"_s, text}};
}

QString placeOf(const Diagnostic &diagnostic)
{
    if (diagnostic.object.isEmpty())
        return diagnostic.file + u':' + QString::number(std::max(1, diagnostic.line));
    return diagnostic.object;
}

QJsonObject toJson(const Diagnostic &diagnostic)
{
    QJsonObject object{{u"code"_s, diagnostic.check->code},
                       {u"name"_s, diagnostic.check->name},
                       {u"severity"_s, lint::wordOf(diagnostic.severity)},
                       {u"message"_s, diagnostic.text.toString()},
                       {u"cause"_s, diagnostic.check->cause.toString()},
                       {u"remedy"_s, diagnostic.check->remedy.toString()},
                       {u"ignored"_s, diagnostic.isIgnored}};
    if (!diagnostic.object.isEmpty())
        object.insert(u"object"_s, diagnostic.object);
    if (!diagnostic.file.isEmpty())
        object.insert(u"file"_s, diagnostic.file);
    if (diagnostic.line > 0)
        object.insert(u"line"_s, diagnostic.line);
    if (!diagnostic.fix.isEmpty())
        object.insert(u"fix"_s, diagnostic.fix.toString());
    return object;
}

QJsonObject sarifRule(const lint::Check &check)
{
    return {{u"id"_s, check.code},
            {u"name"_s, check.name},
            {u"shortDescription"_s, sarifText(check.title.toString())},
            {u"fullDescription"_s, sarifText(check.cause.toString())},
            {u"help"_s, sarifText(check.remedy.toString())},
            {u"defaultConfiguration"_s,
             QJsonObject{{u"level"_s, levelOf(check.severity)}, {u"enabled"_s, check.isUsual}}}};
}

QJsonObject sarifResult(const Diagnostic &diagnostic)
{
    QJsonObject location;
    if (!diagnostic.file.isEmpty()) {
        location.insert(u"physicalLocation"_s,
                        QJsonObject{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, diagnostic.file}}},
                                    {u"region"_s, QJsonObject{{u"startLine"_s, std::max(1, diagnostic.line)}}}});
    }
    if (!diagnostic.object.isEmpty())
        location.insert(u"logicalLocations"_s, QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, diagnostic.object}}});
    QJsonObject result{{u"ruleId"_s, diagnostic.check->code},
                       {u"level"_s, levelOf(diagnostic.severity)},
                       {u"message"_s,
                        sarifText(diagnostic.text.toString() + u". "_s + diagnostic.check->remedy.toString())},
                       {u"locations"_s, QJsonArray{location}}};
    if (diagnostic.isIgnored)
        result.insert(u"suppressions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"external"_s}}});
    return result;
}

} // namespace

void LintReport::add(const Diagnostic &diagnostic)
{
    if (diagnostic.severity < m_least)
        return;
    m_diagnostics.append(diagnostic);
    m_ignored += diagnostic.isIgnored ? 1 : 0;
}

bool LintReport::has(Severity severity) const
{
    return std::any_of(m_diagnostics.cbegin(), m_diagnostics.cend(), [severity](const Diagnostic &diagnostic) {
        return !diagnostic.isIgnored && diagnostic.severity >= severity;
    });
}

int LintReport::count(Severity severity) const
{
    return static_cast<int>(
        std::count_if(m_diagnostics.cbegin(), m_diagnostics.cend(), [severity](const Diagnostic &diagnostic) {
            return !diagnostic.isIgnored && diagnostic.severity == severity;
        }));
}

void LintReport::writeLines(Output &output) const
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        for (const Diagnostic &diagnostic : m_diagnostics) {
            if (diagnostic.isIgnored || diagnostic.severity != severity)
                continue;
            output.line(output.colored(lint::wordOf(severity), colorOf(severity)) + u' ' + diagnostic.check->code
                        + u"  "_s + output.colored(placeOf(diagnostic), Color::Bold) + u"  "_s
                        + diagnostic.text.toString());
            if (output.verbose()) {
                output.line(u"    "_s + diagnostic.check->cause.toString());
                output.line(u"    "_s + diagnostic.check->remedy.toString());
            }
        }
    }
    QString summary = text("cli", "Errors: %1, warnings: %2, hints: %3.",
                           {QString::number(count(Severity::Error)), QString::number(count(Severity::Warning)),
                            QString::number(count(Severity::Hint))})
                          .toString();
    if (m_ignored > 0)
        summary += u' ' + text("cli", "Ignored by lint.ignore: %1.", {QString::number(m_ignored)}).toString();
    output.line(summary);
}

void LintReport::writeJson(Output &output) const
{
    QJsonArray problems;
    for (const Diagnostic &diagnostic : m_diagnostics)
        problems.append(toJson(diagnostic));
    output.document({{u"problems"_s, problems},
                     {u"errors"_s, count(Severity::Error)},
                     {u"warnings"_s, count(Severity::Warning)},
                     {u"hints"_s, count(Severity::Hint)},
                     {u"ignored"_s, m_ignored}});
}

void LintReport::writeSarif(Output &output, const QString &version) const
{
    QJsonArray rules;
    for (const lint::Check &check : lint::checks())
        rules.append(sarifRule(check));
    QJsonArray results;
    for (const Diagnostic &diagnostic : m_diagnostics)
        results.append(sarifResult(diagnostic));
    const QJsonObject driver{{u"name"_s, u"relvar-cli"_s}, {u"version"_s, version}, {u"rules"_s, rules}};
    const QJsonObject document{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                               {u"version"_s, u"2.1.0"_s},
                               {u"runs"_s, QJsonArray{QJsonObject{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                                                                  {u"results"_s, results}}}}};
    output.data(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)).trimmed());
}

void listChecks(Output &output)
{
    if (output.json()) {
        QJsonArray list;
        for (const lint::Check &check : lint::checks()) {
            list.append(QJsonObject{{u"code"_s, check.code},
                                    {u"name"_s, check.name},
                                    {u"severity"_s, lint::wordOf(check.severity)},
                                    {u"dialect"_s, check.dialect},
                                    {u"usual"_s, check.isUsual},
                                    {u"title"_s, check.title.toString()},
                                    {u"cause"_s, check.cause.toString()},
                                    {u"remedy"_s, check.remedy.toString()}});
        }
        output.document({{u"checks"_s, list}});
        return;
    }
    QList<QList<Output::Cell>> rows;
    for (const lint::Check &check : lint::checks()) {
        rows.append({{check.code, Color::Plain},
                     {check.name, Color::Plain},
                     {check.isUsual ? lint::wordOf(check.severity) : text("cli", "off").toString(),
                      check.isUsual ? colorOf(check.severity) : Color::Muted},
                     {check.title.toString(), Color::Muted}});
    }
    output.table(rows);
}

} // namespace relvar::cli
