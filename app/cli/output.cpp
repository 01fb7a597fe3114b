// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "project/project.h"

#include <QJsonDocument>

#include <cstdio>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What does not reach its end shows in the stream's own error flag: ferror().
void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString escapeSequence(Color color)
{
    switch (color) {
    case Color::Muted:
        return u"\x1b[2m"_s;
    case Color::Green:
        return u"\x1b[32m"_s;
    case Color::Yellow:
        return u"\x1b[33m"_s;
    case Color::Red:
        return u"\x1b[31m"_s;
    case Color::Cyan:
        return u"\x1b[36m"_s;
    case Color::Bold:
        return u"\x1b[1m"_s;
    case Color::Plain:
        break;
    }
    return {};
}

QString inColor(const QString &text, Color color, bool colors)
{
    if (!colors || color == Color::Plain || text.isEmpty())
        return text;
    return escapeSequence(color) + text + u"\x1b[0m"_s;
}

/// A line from the terminal without its end. Nothing when `cancelled` turns true or the input ends.
std::optional<QByteArray> readLine(const std::function<bool()> &cancelled)
{
    QByteArray line;
    while (!cancelled()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        // A tenth of a second is as fast as a person sees Ctrl+C answered at once.
        if (poll(&input, 1, 100) <= 0)
            continue;
        char character = 0;
        if (read(STDIN_FILENO, &character, 1) != 1)
            break;
        if (character == '\n')
            return line;
        line.append(character);
    }
    return std::nullopt;
}

/// How many columns of a terminal the text takes: Chinese and Japanese characters take two, combining ones none.
/// https://www.unicode.org/reports/tr11/
qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const char32_t character : text.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        const bool isWide
            = (character >= 0x1100 && character <= 0x115f) || (character >= 0x2e80 && character <= 0xa4cf)
              || (character >= 0xac00 && character <= 0xd7a3) || (character >= 0xf900 && character <= 0xfaff)
              || (character >= 0xfe30 && character <= 0xfe6f) || (character >= 0xff00 && character <= 0xff60)
              || (character >= 0xffe0 && character <= 0xffe6) || (character >= 0x1f300 && character <= 0x1faff)
              || (character >= 0x20000 && character <= 0x3fffd);
        columns += isWide ? 2 : 1;
    }
    return columns;
}

/// Names come from files and databases: what they hold must not steer the terminal.
QString withoutControls(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control && character != u'\n' && character != u'\t')
            character = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

bool isWrongUse(const Error &error)
{
    return error.code.is(CliError::WrongUse) || error.code.is(CliError::UnknownSource)
           || error.code.is(CliError::NoDialect) || error.code.is(CliError::NoDatabase)
           || error.code.is(CliError::NotConfirmed) || error.code.is(CliError::NotTrusted)
           || error.code.is(project::ProjectError::NotAProject) || error.code.is(project::ProjectError::NoConnection);
}

Output::Output(const Style &style)
    : m_style(style)
    , m_outputIsTerminal(isatty(STDOUT_FILENO) == 1)
    , m_errorIsTerminal(isatty(STDERR_FILENO) == 1)
{
    m_colors
        = m_outputIsTerminal && !style.noColor && !qEnvironmentVariableIsSet("NO_COLOR") && qgetenv("TERM") != "dumb";
}

bool Output::showsProgress() const
{
    return m_errorIsTerminal && !m_style.quiet && qgetenv("TERM") != "dumb";
}

bool Output::canAsk() const
{
    return isatty(STDIN_FILENO) == 1 && m_errorIsTerminal;
}

bool Output::arrived() const
{
    return std::ferror(stdout) == 0;
}

void Output::line(const QString &text)
{
    if (m_style.quiet)
        return;
    progress({});
    write(m_style.json ? stderr : stdout, text + u'\n');
}

void Output::data(const QString &text)
{
    progress({});
    write(stdout, text.endsWith(u'\n') || text.isEmpty() ? text : text + u'\n');
}

void Output::document(const QJsonObject &object)
{
    progress({});
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void Output::remark(const QString &text)
{
    if (m_style.quiet)
        return;
    progress({});
    write(stderr, withoutControls(text) + u'\n');
}

void Output::error(const Error &error)
{
    progress({});
    if (m_style.json) {
        const QJsonObject object{{u"error"_s, QJsonObject{{u"code"_s, QString::fromLatin1(error.code.name())},
                                                          {u"message"_s, error.message.toString()},
                                                          {u"detail"_s, error.detail},
                                                          {u"where"_s, error.where}}}};
        write(stderr, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
        return;
    }
    QString text = u"relvar-cli: error: "_s;
    if (!error.where.isEmpty())
        text += error.where + u": "_s;
    text += error.message.toString();
    if (!error.detail.isEmpty())
        text += u"\n  "_s + QString(error.detail).replace(u'\n', u"\n  "_s);
    write(stderr, withoutControls(text) + u'\n');
}

void Output::progress(const QString &text)
{
    if (text.isEmpty() && !m_progressShown)
        return;
    write(stderr, u"\r\x1b[K"_s + withoutControls(text));
    m_progressShown = !text.isEmpty();
}

QString Output::colored(const QString &text, Color color) const
{
    return inColor(withoutControls(text), color, m_colors && !m_style.json);
}

std::optional<QString> Output::ask(const QString &question, const std::function<bool()> &cancelled)
{
    progress({});
    write(stderr, withoutControls(question) + u' ');
    const std::optional<QByteArray> answer = readLine(cancelled);
    if (answer)
        return QString::fromUtf8(*answer).trimmed();
    write(stderr, u"\n"_s);
    return std::nullopt;
}

std::optional<QString> Output::askSecretly(const QString &question, const std::function<bool()> &cancelled)
{
    progress({});
    write(stderr, withoutControls(question) + u' ');
    termios shown{};
    const bool isTerminal = tcgetattr(STDIN_FILENO, &shown) == 0;
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    if (isTerminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    const std::optional<QByteArray> answer = readLine(cancelled);
    if (isTerminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    write(stderr, u"\n"_s);
    return answer ? std::optional(QString::fromUtf8(*answer)) : std::nullopt;
}

void Output::table(const QList<QList<Cell>> &rows)
{
    QList<qsizetype> widths;
    for (const QList<Cell> &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), columnsOf(row.at(column).text));
        }
    }
    for (const QList<Cell> &row : rows) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const Cell &cell = row.at(column);
            text += colored(cell.text, cell.color);
            if (column + 1 < row.size())
                text += QString(widths.at(column) - columnsOf(cell.text) + 2, u' ');
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

} // namespace relvar::cli
