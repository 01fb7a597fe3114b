// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its window, as a person sees it: on a screen of its own (Xvfb) whose picture is
// taken again and again. Relvar against pgModeler and DB Browser for SQLite where they are installed, in turn. "Shown"
// is the first picture of which the window fills a third; "settled" the last that differed from the one before, a
// blinking cursor aside, with a second of rest after it.
#include "measure.h"
#include "support/places.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <cstring>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace relvar::bench;

namespace {

constexpr int restMs = 1000;
constexpr int patienceMs = 60'000;
constexpr double windowShare = 1.0 / 3;
/// A blinking cursor is less.
constexpr double changeShare = 0.0005;

struct Program
{
    QString name;
    QString path;
};

struct Start
{
    double shown = 0;
    double settled = 0;
};

QImage picture()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

/// The share of pixels that differ.
double difference(const QImage &one, const QImage &other)
{
    qint64 differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        if (std::memcmp(a, b, size_t(one.width()) * sizeof(QRgb)) == 0)
            continue;
        for (int x = 0; x < one.width(); ++x)
            differing += a[x] != b[x];
    }
    return double(differing) / (double(one.width()) * one.height());
}

/// Nothing when no window came.
std::optional<Start> start(const Program &program, const QString &home)
{
    const QImage empty = picture();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Nothing of the person's own, and the same for all; the second start finds what the first has left.
    environment.insert(u"HOME"_s, home);
    for (const QString &variable : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(variable, home + u'/' + variable);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());

    QElapsedTimer clock;
    clock.start();
    process.start(program.path, QStringList());
    std::optional<double> shown;
    double settled = 0;
    QImage last = empty;
    while (clock.elapsed() < patienceMs) {
        const double now = double(clock.nsecsElapsed()) / 1e9;
        const QImage seen = picture();
        if (difference(last, seen) > changeShare) {
            settled = now;
            last = seen;
        }
        if (!shown && difference(empty, seen) > windowShare)
            shown = now;
        if (shown && now - settled > restMs / 1000.0)
            break;
        QThread::msleep(2);
    }
    process.kill();
    process.waitForFinished();
    // The screen of a window that has gone.
    for (int attempt = 0; attempt < 100 && difference(empty, picture()) > 0; ++attempt)
        QThread::msleep(20);
    return shown ? std::optional(Start{*shown, settled}) : std::nullopt;
}

void measure(int starts)
{
    QList<Program> programs{{u"Relvar"_s, relvar::test::builtProgram(u"relvar"_s)}};
    for (const auto &[name, file] :
         {std::pair(u"DB Browser for SQLite"_s, u"sqlitebrowser"_s), std::pair(u"pgModeler"_s, u"pgmodeler"_s)}) {
        const QString path = QStandardPaths::findExecutable(file);
        if (path.isEmpty())
            say(u"%1 is not installed (apt-get install %2): left out."_s.arg(name, file));
        else
            programs.append({name, path});
    }

    QTemporaryDir home;
    QList<QList<double>> shown(programs.size());
    QList<QList<double>> settled(programs.size());
    // The first start makes files and fills caches, and is not counted.
    for (int round = 0; round <= starts; ++round) {
        for (qsizetype i = 0; i < programs.size(); ++i) {
            const std::optional<Start> took = start(programs.at(i), home.filePath(programs.at(i).name));
            if (!took)
                giveUp(u"%1 showed no window."_s.arg(programs.at(i).name));
            if (round == 0)
                continue;
            shown[i].append(took->shown);
            settled[i].append(took->settled);
        }
    }

    Table table({u"program"_s, u"shown"_s, u"settled"_s, u"settled, as a ratio to Relvar"_s});
    for (qsizetype i = 0; i < programs.size(); ++i) {
        QList<double> ratios;
        for (qsizetype k = 0; k < settled.at(i).size(); ++k)
            ratios.append(settled.at(i).at(k) / settled.at(0).at(k));
        table.add({programs.at(i).name, time(median(shown.at(i))), time(median(settled.at(i))), spread(ratios)});
    }
    table.print();
}

} // namespace

int main(int argc, char **argv)
{
    QProcess screen;
    screen.start(u"Xvfb"_s,
                 {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!screen.waitForStarted() || !screen.waitForReadyRead()) {
        say(u"Xvfb does not start: there is no screen to look at."_s);
        return 1;
    }
    qputenv("DISPLAY", ":" + screen.readAllStandardOutput().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    {
        QGuiApplication application(argc, argv);
        measure(sizesFrom(QCoreApplication::arguments(), {9}).constFirst());
    }
    screen.terminate();
    screen.waitForFinished();
    return 0;
}
