// SPDX-License-Identifier: GPL-3.0-or-later
// What benchmarks share: running a program and a function with a clock, ratios of pairs, tables. No library of ours.
#pragma once

#include <QStringList>

#include <functional>

namespace relvar::bench {

struct Run
{
    double seconds = 0;
    /// The most memory that was the process's own at once (ru_maxrss).
    qint64 peakBytes = 0;
};

/// Runs a program with its output thrown away, from start to end. Ends the benchmark when the program fails with an
/// exit code above `mostExitCode`.
[[nodiscard]] Run run(const QString &program, const QStringList &arguments, int mostExitCode = 0);
[[nodiscard]] double secondsOf(const std::function<void()> &work);
/// What the processor did meanwhile, in this thread or in all of this program: the same on a busy machine.
enum class Counted { ThisThread, AllThreads };
[[nodiscard]] double processorSecondsOf(Counted counted, const std::function<void()> &work);

[[nodiscard]] double median(QList<double> values);
/// "1.10 (0.95–1.31)": the median, the least and the most.
[[nodiscard]] QString spread(const QList<double> &values);
/// 0.0123 s → "12.3 ms"
[[nodiscard]] QString time(double seconds);
[[nodiscard]] QString megabytes(qint64 bytes);

/// A table as Markdown, so that it can be pasted into docs/benchmarks.md.
class Table
{
public:
    explicit Table(QStringList heading);
    void add(const QStringList &row);
    void print() const;

private:
    QList<QStringList> m_rows;
};

/// Says what goes on, on standard error.
void say(const QString &text);
/// Says why, and ends the program.
[[noreturn]] void giveUp(const QString &text);

/// The sizes that the command line names, or the usual ones.
[[nodiscard]] QList<int> sizesFrom(const QStringList &arguments, const QList<int> &usual);

} // namespace relvar::bench
