// SPDX-License-Identifier: GPL-3.0-or-later
#include "photographer.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QEventLoop>
#include <QFile>
#include <QPainter>
#include <QPushButton>
#include <QThread>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

constexpr int patienceMs = 30000;

void runFor(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
}

} // namespace

Photographer::Photographer(shell::MainWindow &window, QString folder, const QString &look)
    : m_window(window)
    , m_folder(std::move(folder))
    , m_suffix(u"-%1-%2.png"_s.arg(look).arg(qRound(window.devicePixelRatioF() * 100)))
{
}

bool Photographer::waitFor(const char *what, const std::function<bool()> &reached)
{
    const QDeadlineTimer deadline(patienceMs);
    while (!reached()) {
        if (deadline.hasExpired()) {
            std::fprintf(stderr, "relvar: screenshots: gave up waiting for: %s\n", what);
            m_failed = true;
            return false;
        }
        runFor(20);
    }
    settle();
    return true;
}

void Photographer::settle()
{
    runFor(400);
}

void Photographer::take(const QString &screen)
{
    settle();
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *over : windows) {
        if (over == &m_window || !over->isVisible() || over->windowType() == Qt::ToolTip)
            continue;
        const QPoint at = qobject_cast<QDialog *>(over)
                              ? QPoint((m_window.width() - over->width()) / 2, (m_window.height() - over->height()) / 2)
                              : m_window.mapFromGlobal(over->pos());
        painter.fillRect(QRect(at, over->size()).adjusted(-1, -1, 1, 1), m_window.palette().color(QPalette::Shadow));
        painter.drawPixmap(at, over->grab());
    }
    painter.end();
    const QString path = m_folder + u'/' + screen + m_suffix;
    if (!picture.save(path)) {
        std::fprintf(stderr, "relvar: screenshots: cannot write %s\n", qPrintable(path));
        m_failed = true;
    }
}

QDialog *Photographer::dialog(const char *name)
{
    QDialog *found = nullptr;
    waitFor(name, [this, name, &found] {
        found = m_window.findChild<QDialog *>(QLatin1StringView(name));
        return found && found->isVisible();
    });
    return found;
}

void Photographer::click(QWidget *parent, const char *name)
{
    if (auto *button = parent ? parent->findChild<QPushButton *>(QLatin1StringView(name)) : nullptr)
        button->click();
    else
        m_failed = true;
}

bool Photographer::idle() const
{
    if (m_window.session().phase() != shell::Session::Phase::Open || m_window.runs().isBusy())
        return false;
    const QList<shell::ConnectionReading> &readings = m_window.session().connections();
    return std::none_of(readings.cbegin(), readings.cend(),
                        [](const shell::ConnectionReading &reading) { return reading.isReading; });
}

bool Photographer::open(const QString &path)
{
    m_window.open(path);
    return waitFor(qPrintable(path), [this] { return idle(); });
}

void Photographer::report(const Error &error)
{
    std::fprintf(stderr, "relvar: screenshots: %s\n", qPrintable(error.toString()));
    m_failed = true;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
}

} // namespace relvar::designer
