// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <vector>

extern char **environ; // NOLINT: how POSIX names it

namespace relvar::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double nanosecondsPerSecond = 1e9;

} // namespace

Run run(const QString &program, const QStringList &arguments, int mostExitCode)
{
    QList<QByteArray> texts{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        texts.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer clock;
    clock.start();
    pid_t child = 0;
    const int failure = posix_spawnp(&child, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0)
        giveUp(u"%1 cannot be started"_s.arg(program));
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const Run result{static_cast<double>(clock.nsecsElapsed()) / nanosecondsPerSecond, usage.ru_maxrss * 1024};
    if (!WIFEXITED(status) || WEXITSTATUS(status) > mostExitCode)
        giveUp(u"%1 %2 failed"_s.arg(program, arguments.join(u' ')));
    return result;
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / nanosecondsPerSecond;
}

double processorSecondsOf(Counted counted, const std::function<void()> &work)
{
    const clockid_t clock = counted == Counted::ThisThread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_PROCESS_CPUTIME_ID;
    const auto now = [clock] {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / nanosecondsPerSecond;
    };
    const double before = now();
    work();
    return now() - before;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

QString spread(const QList<double> &values)
{
    const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
    return u"%1 (%2–%3)"_s.arg(median(values), 0, 'f', 2).arg(*least, 0, 'f', 2).arg(*most, 0, 'f', 2);
}

QString time(double seconds)
{
    if (seconds < 0.001)
        return u"%1 µs"_s.arg(seconds * 1e6, 0, 'f', 0);
    return seconds < 1 ? u"%1 ms"_s.arg(seconds * 1e3, 0, 'f', 1) : u"%1 s"_s.arg(seconds, 0, 'f', 2);
}

QString megabytes(qint64 bytes)
{
    return u"%1 MB"_s.arg(static_cast<double>(bytes) / 1e6, 0, 'f', 0);
}

Table::Table(QStringList heading)
    : m_rows{std::move(heading)}
{
}

void Table::add(const QStringList &row)
{
    m_rows.append(row);
}

void Table::print() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QTextStream out(stdout);
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            out << u"| "_s << m_rows.at(at).value(i).leftJustified(widths.at(i)) << u' ';
        out << u"|\n"_s;
        for (qsizetype i = 0; at == 0 && i < widths.size(); ++i)
            out << u'|' << QString(widths.at(i) + 2, u'-') << (i + 1 == widths.size() ? u"|\n"_s : QString());
    }
    out << u'\n';
}

void say(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

void giveUp(const QString &text)
{
    say(text);
    std::exit(EXIT_FAILURE);
}

QList<int> sizesFrom(const QStringList &arguments, const QList<int> &usual)
{
    QList<int> sizes;
    for (const QString &argument : arguments.mid(1)) {
        bool isNumber = false;
        sizes.append(argument.toInt(&isNumber));
        if (!isNumber)
            giveUp(u"%1 is no number of tables"_s.arg(argument));
    }
    return sizes.isEmpty() ? usual : sizes;
}

} // namespace relvar::bench
