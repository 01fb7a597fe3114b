// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelayout.h"

#include "timeline/timelineoffers.h"

#include <algorithm>
#include <optional>

namespace relvar::timeline {

namespace {

using database::Environment;

// A run is folded when that saves room worth a click; its newest migrations stay in sight.
constexpr int foldedAtLeast = 8;
constexpr int keptInSight = 2;
// So many databases of one environment are worth a heading that tells how many.
constexpr qsizetype fewDatabases = 8;

/// Nothing: neither applied there nor to be applied, for there is no file.
std::optional<State> stateAt(const Row &row, const Moment &moment)
{
    const auto found = row.cells.constFind(moment.id);
    if (found != row.cells.cend())
        return found->state;
    return moment.hasFile ? std::optional(State::Pending) : std::nullopt;
}

bool isProblem(State state)
{
    return state != State::Applied && state != State::Pending && state != State::Running && state != State::NotNeeded
           && state != State::Outdated;
}

bool isWanted(std::optional<State> state, Shape::Only only)
{
    switch (only) {
    case Shape::Only::Everything:
        return true;
    case Shape::Only::Pending:
        return state == State::Pending || state == State::OutOfOrder || state == State::Outdated;
    case Shape::Only::Problems:
        return state && isProblem(*state);
    }
    Q_UNREACHABLE();
}

bool matchesText(const Moment &moment, const QString &text)
{
    return text.isEmpty() || moment.name.contains(text, Qt::CaseInsensitive)
           || moment.title.contains(text, Qt::CaseInsensitive) || moment.id.contains(text);
}

bool matchesText(const Row &row, const QString &text)
{
    return text.isEmpty() || row.connection.contains(text, Qt::CaseInsensitive)
           || environmentText(row.environment).contains(text, Qt::CaseInsensitive);
}

/// The states of a migration on all databases, in their order; empty where one of them forbids folding.
QByteArray statesOf(const Timeline &timeline, const QList<int> &rows, const Moment &moment)
{
    QByteArray states;
    bool isApplied = false;
    for (const int row : rows) {
        const std::optional<State> state = stateAt(timeline.rows.at(row), moment);
        if (state != State::Applied && state != State::Pending)
            return {};
        isApplied = isApplied || state == State::Applied;
        states.append(state == State::Applied ? 'a' : 'p');
    }
    return isApplied ? states : QByteArray();
}

QList<Column> folded(const Timeline &timeline, const QList<int> &moments, const QList<int> &rows, const Shape &shape)
{
    QList<Column> columns;
    const auto alone = [&columns](int moment) { columns.append({moment, moment}); };
    qsizetype begin = 0;
    while (begin < moments.size()) {
        const auto statesAt = [&](qsizetype at) {
            const Moment &moment = timeline.moments.at(moments.at(at));
            return moment.isDraft() || shape.unfolded.contains(moment.id) ? QByteArray()
                                                                          : statesOf(timeline, rows, moment);
        };
        const QByteArray states = statesAt(begin);
        qsizetype end = begin + 1;
        while (!states.isEmpty() && end < moments.size() && moments.at(end) == moments.at(end - 1) + 1
               && statesAt(end) == states)
            ++end;
        if (end - begin >= foldedAtLeast + keptInSight) {
            columns.append({moments.at(begin), moments.at(end - keptInSight - 1)});
            begin = end - keptInSight;
        }
        for (; begin < end; ++begin)
            alone(moments.at(begin));
    }
    return columns;
}

QList<Line> sectionLines(const Timeline &timeline, const QList<int> &rows, const QSet<Environment> &collapsed)
{
    QList<Line> lines;
    QSet<Environment> environments;
    for (const Row &row : timeline.rows)
        environments.insert(row.environment);
    // A heading for a single database would say what its row says.
    const bool withHeadings = (environments.size() > 1 && environments.size() < timeline.rows.size())
                              || timeline.rows.size() > fewDatabases;
    for (const Environment environment : {Environment::Development, Environment::Test, Environment::Production}) {
        Line section{.isSection = true, .isCollapsed = collapsed.contains(environment), .environment = environment};
        for (const int row : rows) {
            if (timeline.rows.at(row).environment == environment)
                section.rows.append(row);
        }
        if (section.rows.isEmpty())
            continue;
        if (withHeadings)
            lines.append(section);
        if (withHeadings && section.isCollapsed)
            continue;
        for (const int row : std::as_const(section.rows))
            lines.append(Line{.rows = {row}, .environment = environment});
    }
    return lines;
}

bool isGuarded(const Line &line)
{
    return !line.isSection && line.environment == Environment::Production;
}

} // namespace

int Layout::columnOf(int moment) const
{
    const auto found = std::lower_bound(columns.cbegin(), columns.cend(), moment,
                                        [](const Column &column, int wanted) { return column.last < wanted; });
    return found != columns.cend() && found->first <= moment ? int(found - columns.cbegin()) : -1;
}

int Layout::lineOf(int row) const
{
    int section = -1;
    for (int line = 0; line < lines.size(); ++line) {
        if (!lines.at(line).rows.contains(row))
            continue;
        if (!lines.at(line).isSection)
            return line;
        section = line;
    }
    return section;
}

bool Layout::isFrameTop(int line) const
{
    return isGuarded(lines.at(line)) && (line == 0 || !isGuarded(lines.at(line - 1)));
}

bool Layout::isFrameBottom(int line) const
{
    return isGuarded(lines.at(line)) && (line == lines.size() - 1 || !isGuarded(lines.at(line + 1)));
}

Layout layOut(const Timeline &timeline, const Shape &shape)
{
    QList<int> rows;
    for (int row = 0; row < timeline.rows.size(); ++row) {
        const Row &database = timeline.rows.at(row);
        if (!matchesText(database, shape.databaseText))
            continue;
        const bool wanted
            = shape.only == Shape::Only::Everything || !database.problem.isEmpty()
              || std::any_of(timeline.moments.cbegin(), timeline.moments.cend(), [&](const Moment &moment) {
                     return !moment.isDraft() && isWanted(stateAt(database, moment), shape.only);
                 });
        if (wanted)
            rows.append(row);
    }
    QList<int> readable;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(readable),
                 [&timeline](int row) { return timeline.rows.at(row).problem.isEmpty(); });

    QList<int> moments;
    for (int place = 0; place < timeline.moments.size(); ++place) {
        const Moment &moment = timeline.moments.at(place);
        const bool wanted = moment.isDraft()
                            || (matchesText(moment, shape.migrationText)
                                && (shape.only == Shape::Only::Everything
                                    || std::any_of(readable.cbegin(), readable.cend(), [&](int row) {
                                           return isWanted(stateAt(timeline.rows.at(row), moment), shape.only);
                                       })));
        if (wanted)
            moments.append(place);
    }
    Layout layout;
    if (shape.folds) {
        layout.columns = folded(timeline, moments, readable, shape);
    } else {
        for (const int moment : std::as_const(moments))
            layout.columns.append({moment, moment});
    }
    layout.lines = sectionLines(timeline, rows, shape.collapsed);
    return layout;
}

Summary summarise(const Timeline &timeline, const Line &line, const Column &column)
{
    Summary summary;
    bool isFirst = true;
    for (const int place : line.rows) {
        const Row &row = timeline.rows.at(place);
        if (!row.problem.isEmpty())
            continue;
        ++summary.databases;
        // The migrations of a folded run stand alike.
        const std::optional<State> state = stateAt(row, timeline.moments.at(column.first));
        summary.applied += isApplied(row, timeline.moments.at(column.first)) ? 1 : 0;
        summary.problems += state && isProblem(*state) ? 1 : 0;
        if (isFirst)
            summary.state = state;
        else if (summary.state != state)
            summary.state.reset();
        isFirst = false;
    }
    return summary;
}

} // namespace relvar::timeline
