// SPDX-License-Identifier: GPL-3.0-or-later
#include "hospital.h"

#include "migration/migrationdirectory.h"
#include "photographer.h"
#include "project/project.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

const char *const departmentNames[] = {
    "admissions", "ambulance", "billing",     "cardiology", "emergency",   "imaging",         "intensive_care",
    "laboratory", "maternity", "nursing",     "oncology",   "outpatients", "pharmacy",        "physiotherapy",
    "purchasing", "rosters",   "sterilising", "stores",     "surgery",     "transplants",     "anaesthesia",
    "blood_bank", "buildings", "canteen",     "claims",     "cleaning",    "clinical_trials", "contracts",
    "dentistry",  "dialysis",  "dietetics",   "endoscopy",  "equipment",   "genetics",        "geriatrics",
    "insurance",  "laundry",   "library",     "messaging",  "neurology",   "orthopaedics",    "paediatrics",
    "parking",    "pathology", "payroll",     "psychiatry", "recruitment", "rehabilitation",  "training",
    "volunteers",
};

/// A kind of table that every department has. References are "column>kind", or "column>kind.other" for one into the
/// department before; the others are "column type".
struct Kind
{
    const char *name;
    const char *columns;
};

const Kind kinds[] = {
    {"cases", "number TEXT NOT NULL,opened_on TEXT NOT NULL,closed_on TEXT,urgency INTEGER NOT NULL,referred_from>"
              "cases.other"},
    {"case_events", "case_id>cases,happened_at TEXT NOT NULL,what TEXT NOT NULL,remark TEXT"},
    {"rooms", "name TEXT NOT NULL,floor INTEGER NOT NULL,beds INTEGER NOT NULL"},
    {"visits", "case_id>cases,room_id>rooms,starts_at TEXT NOT NULL,minutes INTEGER NOT NULL,outcome TEXT"},
    {"orders", "case_id>cases,ordered_at TEXT NOT NULL,due_on TEXT,status TEXT NOT NULL"},
    {"item_groups", "name TEXT NOT NULL,parent_id>item_groups"},
    {"items", "group_id>item_groups,name TEXT NOT NULL,unit TEXT NOT NULL,is_stocked INTEGER NOT NULL"},
    {"order_lines", "order_id>orders,item_id>items,quantity NUMERIC NOT NULL,remark TEXT"},
    {"prices", "item_id>items,valid_from TEXT NOT NULL,amount NUMERIC NOT NULL"},
    {"invoices", "case_id>cases,number TEXT NOT NULL,sent_on TEXT,total NUMERIC NOT NULL"},
    {"invoice_lines", "invoice_id>invoices,order_line_id>order_lines,amount NUMERIC NOT NULL"},
    {"payments", "invoice_id>invoices,received_on TEXT NOT NULL,amount NUMERIC NOT NULL,method TEXT NOT NULL"},
    {"documents", "case_id>cases,title TEXT NOT NULL,kind TEXT NOT NULL"},
    {"document_versions", "document_id>documents,number INTEGER NOT NULL,stored_at TEXT NOT NULL,content BLOB"},
    {"assignments", "visit_id>visits,role_name TEXT NOT NULL,since TEXT NOT NULL"},
    {"results", "order_line_id>order_lines,found_at TEXT NOT NULL,value NUMERIC,text TEXT"},
    {"approvals", "order_id>orders,granted_at TEXT,reason TEXT"},
    {"comments", "case_id>cases,written_at TEXT NOT NULL,text TEXT NOT NULL"},
    {"stock_movements", "item_id>items,moved_at TEXT NOT NULL,quantity NUMERIC NOT NULL"},
    {"budgets", "group_id>item_groups,year INTEGER NOT NULL,amount NUMERIC NOT NULL"},
};

QString tableSql(const QString &name, const QString &columns, const QString &department, const QString &before)
{
    QStringList lines{u"    id INTEGER PRIMARY KEY"_s};
    const QStringList parts = columns.split(u',');
    for (const QString &part : parts) {
        const qsizetype arrow = part.indexOf(u'>');
        if (arrow < 0) {
            lines.append(u"    "_s + part);
            continue;
        }
        const QString kind = part.mid(arrow + 1);
        const bool isElsewhere = kind.endsWith(u".other");
        if (isElsewhere && before.isEmpty())
            continue;
        lines.append(u"    %1 INTEGER REFERENCES %2_%3 (id)"_s.arg(part.left(arrow), isElsewhere ? before : department,
                                                                   isElsewhere ? kind.chopped(6) : kind));
    }
    return u"CREATE TABLE %1 (\n%2\n);\n\n"_s.arg(name, lines.join(u",\n"_s));
}

} // namespace

Result<> makeHospital(const QString &folder, int departments, int kindCount)
{
    QDir().mkpath(folder);
    writeFile(folder + u"/hospital.db"_s, {});
    const auto made = project::create(folder, u"sqlite"_s,
                                      {{.name = u"hospital"_s, .dialect = u"sqlite"_s, .address = u"hospital.db"_s}});
    if (!made)
        return fail(made.error());
    QString up
        = u"CREATE TABLE people (\n    id INTEGER PRIMARY KEY,\n    full_name TEXT NOT NULL,\n    born_on TEXT\n);\n\n"_s;
    QString down;
    QStringList areas;
    for (int number = 0; number < departments; ++number) {
        const QString department = QString::fromLatin1(departmentNames[number]);
        // A tree of departments that send their patients on.
        const QString before = number == 0 ? QString() : QString::fromLatin1(departmentNames[(number - 1) / 3]);
        QStringList tables;
        for (int kind = 0; kind < kindCount; ++kind) {
            QString columns = QString::fromLatin1(kinds[kind].columns);
            if (kind == 0)
                columns += u",person_id>people"_s;
            const QString name = department + u'_' + QString::fromLatin1(kinds[kind].name);
            up += tableSql(name, columns, department, before)
                      .replace(u"REFERENCES %1_people"_s.arg(department), u"REFERENCES people"_s);
            down.prepend(u"DROP TABLE %1;\n\n"_s.arg(name));
            tables.append(u'"' + name + u'"');
        }
        QString title = QString(department).replace(u'_', u' ');
        title[0] = title.at(0).toUpper();
        areas.append(u"{\"area\": \"%1\", \"colour\": %2, \"tables\": [%3]}"_s.arg(title)
                         .arg(number % 8)
                         .arg(tables.join(u", "_s)));
    }
    writeFile(
        made->migrationsPath() + u"/20260105080000_create_departments.sql"_s,
        u"-- Create departments\n-- migrate:up\n%1-- migrate:down\n%2DROP TABLE people;\n"_s.arg(up, down).toUtf8());
    QDir(folder).mkpath(u"diagrams"_s);
    writeFile(folder + u"/diagrams/main.json"_s,
              u"{\n\"tables\": [],\n\"areas\": [\n%1\n]\n}\n"_s.arg(areas.join(u",\n"_s)).toUtf8());
    return migration::readDirectory(made->migrationsPath())
        .and_then([](const migration::MigrationDirectory &directory) { return migration::writeSum(directory); })
        .and_then([&made] { return project::trust(*made); });
}

} // namespace relvar::designer
