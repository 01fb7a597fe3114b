// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/configurationedit.h"

#include "project/configuration.h"

#include <QRegularExpression>

#include <toml++/toml.h>

#include <algorithm>
#include <functional>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using database::ConnectionSettings;

namespace {

tl::unexpected<Error> tooUnusual(const QString &name)
{
    return fail(ProjectError::BrokenFile,
                text("project",
                     "The connection %1 is written in relvar.toml in a way that cannot be changed without "
                     "losing something. Change it there by hand, then open the project again.",
                     {name}),
                {}, u"relvar.toml"_s);
}

tl::unexpected<Error> unknownConnection(const QString &name)
{
    return fail(ProjectError::NoConnection,
                text("project", "relvar.toml has no connection %1. Open the project again to see what it has.", {name}),
                {}, name);
}

tl::unexpected<Error> nameTaken(const QString &name)
{
    return fail(ProjectError::Exists, text("project", "There is already a connection %1. Choose another name.", {name}),
                {}, name);
}

/// The lines of the file, and edits of single values in them.
class Lines
{
public:
    explicit Lines(const QByteArray &toml)
        : m_lines(QString::fromUtf8(toml).split(u'\n'))
    {
    }

    [[nodiscard]] QString &at(qsizetype line) { return m_lines[line]; }

    /// toml++ counts lines from 1.
    static qsizetype first(const toml::node &node) { return qsizetype(node.source().begin.line) - 1; }
    static qsizetype last(const toml::node &node) { return qsizetype(node.source().end.line) - 1; }

    /// False when the value stands in more than one line.
    bool replaceValue(const toml::node &node, const QString &value)
    {
        if (first(node) != last(node))
            return false;
        // Columns are counted in code points.
        const QList<uint> line = m_lines.at(first(node)).toUcs4();
        const auto from = qsizetype(node.source().begin.column) - 1;
        const auto to = qsizetype(node.source().end.column) - 1;
        const auto part = [&line](qsizetype begin, qsizetype length) {
            const QList<uint> points = line.mid(begin, length);
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
        };
        m_lines[first(node)] = part(0, from) + value + part(to, -1);
        return true;
    }
    /// Puts text behind a value, in its last line; answers what follows there.
    QString insertBehind(const toml::node &node, const QString &text)
    {
        QString &line = m_lines[last(node)];
        const QList<uint> points = line.toUcs4().mid(0, qsizetype(node.source().end.column) - 1);
        const qsizetype column
            = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size()).size();
        const QString rest = line.mid(column);
        line.insert(column, text);
        return rest;
    }
    void insertAfter(qsizetype line, const QString &text) { m_lines.insert(line + 1, text); }
    void remove(qsizetype from, qsizetype to) { m_lines.remove(from, to - from + 1); }

    [[nodiscard]] QByteArray text() const { return m_lines.join(u'\n').toUtf8(); }

private:
    QStringList m_lines;
};

/// "key = value" lines that printConnection() writes for the settings, by key; the header's name under an empty key.
QMap<QString, QString> printed(const ConnectionSettings &settings, const QString &path)
{
    QMap<QString, QString> values;
    static const QRegularExpression header(u"^\\[connections\\.(.+)\\]$"_s);
    static const QRegularExpression pair(u"^([a-z_]+) = (.+)$"_s);
    for (const QString &line : QString::fromUtf8(printConnection(settings, path)).split(u'\n')) {
        if (const auto match = header.match(line); match.hasMatch())
            values.insert(QString(), match.captured(1));
        else if (const auto setting = pair.match(line); setting.hasMatch())
            values.insert(setting.captured(1), setting.captured(2));
    }
    return values;
}

/// The text when it means what a newly written file would mean.
Result<QByteArray> checked(const QByteArray &toml, const Project &expected, const QString &name)
{
    const Result<Project> read = parseConfiguration(toml, expected.path);
    if (!read)
        return fail(read.error());
    const Result<Project> wanted = parseConfiguration(printConfiguration(expected), expected.path);
    if (!wanted)
        return fail(wanted.error());
    const bool same = read->connections == wanted->connections && read->dialect == wanted->dialect
                      && read->defaultConnection == wanted->defaultConnection;
    return same ? Result<QByteArray>(toml) : Result<QByteArray>(tooUnusual(name));
}

/// The line of the [connections.name] header, or -1 when there is none: an inline table, dotted keys.
qsizetype headerLine(Lines &lines, const toml::table &table)
{
    static const QRegularExpression header(u"^\\s*\\[[^\\[].*\\]\\s*(#.*)?$"_s);
    const qsizetype line = Lines::first(table);
    return header.match(lines.at(line)).hasMatch() ? line : -1;
}

const toml::table *findTable(const toml::table &root, const QString &name)
{
    const toml::table *connections = root["connections"].as_table();
    const toml::node *node = connections ? connections->get(name.toStdString()) : nullptr;
    return node ? node->as_table() : nullptr;
}

qsizetype lastLine(const toml::table &table, qsizetype header)
{
    qsizetype last = header;
    for (const auto &[key, node] : table)
        last = std::max(last, Lines::last(node));
    return last;
}

struct Change
{
    const QString &name;
    const ConnectionSettings *settings;
    const Project &expected;
};

/// Later lines first, so that the places of earlier ones stay right.
Result<QByteArray> rewrite(const QByteArray &toml, const Change &change)
{
    const toml::table root = toml::parse(std::string_view(toml.constData(), static_cast<size_t>(toml.size())));
    const toml::table *table = findTable(root, change.name);
    if (!table)
        return unknownConnection(change.name);
    Lines lines(toml);
    const qsizetype header = headerLine(lines, *table);
    if (header < 0)
        return tooUnusual(change.name);

    struct Edit
    {
        qsizetype line;
        std::function<bool()> perform;
    };
    QList<Edit> edits;
    if (change.settings) {
        const QMap<QString, QString> wanted = printed(*change.settings, change.expected.path);
        const QMap<QString, QString> before
            = printed(*parseConfiguration(toml, change.expected.path)->connection(change.name), change.expected.path);
        const qsizetype end = lastLine(*table, header);
        for (const auto &key : {u"read_only"_s, u"color"_s, u"environment"_s, u"address"_s}) {
            const toml::node *node = table->get(key.toStdString());
            if (wanted.value(key) == before.value(key))
                continue;
            if (node && wanted.contains(key)) {
                edits.append({Lines::first(*node),
                              [&lines, node, value = wanted.value(key)] { return lines.replaceValue(*node, value); }});
            } else if (node) {
                edits.append({Lines::first(*node), [&lines, node] {
                                  lines.remove(Lines::first(*node), Lines::last(*node));
                                  return true;
                              }});
            } else if (wanted.contains(key)) {
                edits.append({end + 1, [&lines, end, line = key + u" = "_s + wanted.value(key)] {
                                  lines.insertAfter(end, line);
                                  return true;
                              }});
            }
        }
        if (change.settings->name != change.name) {
            edits.append({header, [&lines, header, name = wanted.value(QString())] {
                              static const QRegularExpression between(u"^(\\s*\\[).*(\\]\\s*(#.*)?)$"_s);
                              QString &line = lines.at(header);
                              const auto match = between.match(line);
                              line = match.captured(1) + u"connections."_s + name + match.captured(2);
                              return true;
                          }});
        }
    } else {
        const qsizetype end = lastLine(*table, header);
        edits.append({header, [&lines, header, end] {
                          const bool spaced = header > 0 && lines.at(header - 1).trimmed().isEmpty();
                          lines.remove(spaced ? header - 1 : header, end);
                          return true;
                      }});
    }
    const toml::node *standard = root.get("default");
    const QString wantedDefault = change.expected.defaultConnection;
    if (standard && standard->is_string() && QString::fromStdString(standard->ref<std::string>()) != wantedDefault) {
        edits.append({Lines::first(*standard), [&lines, standard, wantedDefault] {
                          if (wantedDefault.isEmpty()) {
                              lines.remove(Lines::first(*standard), Lines::last(*standard));
                              return true;
                          }
                          return lines.replaceValue(*standard, quotedText(wantedDefault));
                      }});
    }
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit &left, const Edit &right) { return left.line > right.line; });
    for (const Edit &edit : std::as_const(edits)) {
        if (!edit.perform())
            return tooUnusual(change.name);
    }
    return checked(lines.text(), change.expected, change.name);
}

tl::unexpected<Error> unusualRules()
{
    return fail(ProjectError::BrokenFile,
                text("project", "[drift] is written in relvar.toml in a way that cannot be changed without losing "
                                "something. Add the rule to its ignore there by hand."),
                {}, u"relvar.toml"_s);
}

/// The key of a table with that value; the table is added where it is missing. `expected` is what must be read then.
Result<QByteArray> withValue(const QByteArray &toml, const QString &table, const QString &key, const QString &value,
                             const Project &expected)
{
    const toml::table root = toml::parse(std::string_view(toml.constData(), static_cast<size_t>(toml.size())));
    Lines lines(toml);
    const std::string name = table.toStdString();
    const toml::table *there = root[name].as_table();
    const toml::node *written = there ? there->get(key.toStdString()) : nullptr;
    const qsizetype header = there ? headerLine(lines, *there) : -1;
    const QString line = key + u" = "_s + value;
    const auto unusual = [&] {
        return fail(ProjectError::BrokenFile,
                    text("project",
                         "[%1] is written in relvar.toml in a way that cannot be changed without losing something. "
                         "Write %2 there by hand.",
                         {table, line}),
                    {}, u"relvar.toml"_s);
    };
    if (written) {
        if (!lines.replaceValue(*written, value))
            return unusual();
    } else if (there) {
        if (header < 0)
            return unusual();
        lines.insertAfter(header, line);
    }
    QByteArray content = lines.text();
    if (!there) {
        if (!content.isEmpty() && !content.endsWith('\n'))
            content.append('\n');
        content.append(u"\n[%1]\n%2\n"_s.arg(table, line).toUtf8());
    }
    const Result<Project> read = parseConfiguration(content, expected.path);
    if (!read)
        return fail(read.error());
    const bool same = read->records == expected.records && read->namingPreset == expected.namingPreset
                      && read->tool == expected.tool && read->connections == expected.connections;
    return same ? Result<QByteArray>(content) : Result<QByteArray>(unusual());
}

/// One more value, in the form that the others have: behind them, or in a line of its own.
void appendValue(Lines &lines, const toml::array &array, const QString &value)
{
    const toml::node &lastValue = array.back();
    const qsizetype line = Lines::last(lastValue);
    if (line == Lines::last(array)) {
        lines.insertBehind(lastValue, u", "_s + value);
        return;
    }
    const QString written = lines.at(line);
    const QString indent = written.left(written.size() - QStringView(written).trimmed().size());
    if (!lines.insertBehind(lastValue, {}).trimmed().startsWith(u','))
        lines.insertBehind(lastValue, u","_s);
    lines.insertAfter(line, indent + value + u',');
}

} // namespace

Result<QByteArray> withConnection(const QByteArray &toml, const Project &project, const ConnectionSettings &settings)
{
    if (project.connection(settings.name) != nullptr)
        return nameTaken(settings.name);
    QByteArray content = toml;
    if (!content.isEmpty() && !content.endsWith('\n'))
        content.append('\n');
    content.append(printConnection(settings, project.path));
    Project expected = project;
    expected.connections.append(settings);
    return checked(content, expected, settings.name);
}

Result<QByteArray> withChangedConnection(const QByteArray &toml, const Project &project, const QString &name,
                                         const ConnectionSettings &settings)
{
    if (settings.name != name && project.connection(settings.name) != nullptr)
        return nameTaken(settings.name);
    Project expected = project;
    const auto found = std::find_if(expected.connections.begin(), expected.connections.end(),
                                    [&name](const ConnectionSettings &known) { return known.name == name; });
    if (found == expected.connections.end())
        return unknownConnection(name);
    *found = settings;
    if (expected.defaultConnection == name)
        expected.defaultConnection = settings.name;
    return rewrite(toml, {name, &settings, expected});
}

Result<QByteArray> withoutConnection(const QByteArray &toml, const Project &project, const QString &name)
{
    Project expected = project;
    expected.connections.removeIf([&name](const ConnectionSettings &known) { return known.name == name; });
    if (expected.defaultConnection == name)
        expected.defaultConnection = expected.connections.isEmpty() ? QString() : expected.connections.first().name;
    return rewrite(toml, {name, nullptr, expected});
}

Result<QByteArray> withRecords(const QByteArray &toml, const Project &project, bool records)
{
    if (project.records == records)
        return toml;
    Project expected = project;
    expected.records = records;
    return withValue(toml, u"migrations"_s, u"records"_s, records ? u"true"_s : u"false"_s, expected);
}

Result<QByteArray> withNamingPreset(const QByteArray &toml, const Project &project, const QString &preset)
{
    if (project.namingPreset == preset)
        return toml;
    Project expected = project;
    expected.namingPreset = preset;
    return withValue(toml, u"naming"_s, u"preset"_s, quotedText(preset), expected);
}

Result<QByteArray> withDriftRule(const QByteArray &toml, const Project &project, const QString &rule)
{
    if (project.driftIgnore.contains(rule))
        return toml;
    const toml::table root = toml::parse(std::string_view(toml.constData(), static_cast<size_t>(toml.size())));
    Lines lines(toml);
    const QString value = quotedText(rule);
    const toml::table *drift = root["drift"].as_table();
    const toml::array *rules = root["drift"]["ignore"].as_array();
    if (rules && !rules->empty()) {
        appendValue(lines, *rules, value);
    } else if (rules) {
        if (!lines.replaceValue(*rules, u'[' + value + u']'))
            return unusualRules();
    } else if (drift) {
        const qsizetype header = headerLine(lines, *drift);
        if (header < 0)
            return unusualRules();
        lines.insertAfter(header, u"ignore = ["_s + value + u']');
    }
    QByteArray content = lines.text();
    if (!drift) {
        if (!content.isEmpty() && !content.endsWith('\n'))
            content.append('\n');
        content.append("\n[drift]\nignore = [" + value.toUtf8() + "]\n");
    }
    const Result<Project> read = parseConfiguration(content, project.path);
    if (!read)
        return fail(read.error());
    return read->driftIgnore == project.driftIgnore + QStringList{rule} && read->connections == project.connections
               ? Result<QByteArray>(content)
               : Result<QByteArray>(unusualRules());
}

} // namespace relvar::project
