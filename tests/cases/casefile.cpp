// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile.h"

#include <QFile>
#include <QStringList>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

CaseFile CaseFile::read(const QString &path)
{
    CaseFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"--- "))
            result.m_sections.append({line.mid(4).trimmed(), QString()});
        else if (result.m_sections.isEmpty())
            result.m_heading += line + u'\n';
        else
            result.m_sections.last().second += line + u'\n';
    }
    return result;
}

bool CaseFile::write(const QString &path) const
{
    QString text = m_heading.trimmed() + u'\n';
    for (const auto &[name, content] : m_sections) {
        text += u"\n--- "_s + name + u'\n';
        if (!content.trimmed().isEmpty())
            text += content.trimmed() + u'\n';
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

bool CaseFile::contains(const QString &section) const
{
    for (const auto &[name, content] : m_sections) {
        if (name == section)
            return true;
    }
    return false;
}

QString CaseFile::section(const QString &name) const
{
    for (const auto &[candidate, content] : m_sections) {
        if (candidate == name)
            return content.trimmed();
    }
    return {};
}

QStringList CaseFile::lines(const QString &name) const
{
    return section(name).split(u'\n', Qt::SkipEmptyParts);
}

void CaseFile::setSection(const QString &name, const QString &text)
{
    for (auto &[candidate, content] : m_sections) {
        if (candidate == name) {
            content = text;
            return;
        }
    }
    m_sections.append({name, text});
}

} // namespace relvar::test
