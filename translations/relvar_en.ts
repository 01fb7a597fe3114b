<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands for %n partition(s)</source>
        <translation>
            <numerusform>stands for %n partition</numerusform>
            <numerusform>stands for %n partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::canvas::DiagramView</name>
    <message numerus="yes">
        <source>Show the %n &amp;partition(s)</source>
        <translation>
            <numerusform>Show the %n &amp;partition</numerusform>
            <numerusform>Show the %n &amp;partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n table(s), as SQL too.</source>
        <translation>
            <numerusform>Copied %n table, as SQL too.</numerusform>
            <numerusform>Copied %n tables, as SQL too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n table(s).</source>
        <translation>
            <numerusform>Pasted %n table.</numerusform>
            <numerusform>Pasted %n tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 and what is up to %n relation(s) away – Esc shows all</source>
        <translation>
            <numerusform>Only %1 and what is up to %n relation away – Esc shows all</numerusform>
            <numerusform>Only %1 and what is up to %n relations away – Esc shows all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Surface</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::changes::ChangesPanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fixed: fix them one by one to see why.</source>
        <translation>
            <numerusform>%n of them could not be fixed: fix it by itself to see why.</numerusform>
            <numerusform>%n of them could not be fixed: fix them one by one to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::data::DataPanel</name>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>The first row</numerusform>
            <numerusform>The first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::data::Value</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::design::ChangeTypeDialog</name>
    <message numerus="yes">
        <source>%1 (%n column(s))</source>
        <translation>
            <numerusform>%1 (%n column)</numerusform>
            <numerusform>%1 (%n columns)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::design::SearchPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::design::TemplateDialog</name>
    <message numerus="yes">
        <source>%n table(s) get what the template has and they lack.</source>
        <translation>
            <numerusform>%n table gets what the template has and it lacks.</numerusform>
            <numerusform>%n tables get what the template has and they lack.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::Inspector</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ManyTablesPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::OptionsPage</name>
    <message numerus="yes">
        <source>Parted by %1, %n partition(s)</source>
        <translation>
            <numerusform>Parted by %1, %n partition</numerusform>
            <numerusform>Parted by %1, %n partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockPane</name>
    <message numerus="yes">
        <source>%n more, see below.</source>
        <translation>
            <numerusform>%n more, see below.</numerusform>
            <numerusform>%n more, see below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::review::PreflightPane</name>
    <message numerus="yes">
        <source>%n thing(s) in the way of the run: see Checks.</source>
        <translation>
            <numerusform>%n thing in the way of the run: see Checks.</numerusform>
            <numerusform>%n things in the way of the run: see Checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::review::ReviewDialog</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Locks.</source>
        <translation>
            <numerusform>%n more under Locks.</numerusform>
            <numerusform>%n more under Locks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::AddTablesDialog</name>
    <message numerus="yes">
        <source>%n table(s) chosen</source>
        <translation>
            <numerusform>%n table chosen</numerusform>
            <numerusform>%n tables chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::CodeDialog</name>
    <message numerus="yes">
        <source>Not expressed (%n):</source>
        <translation>
            <numerusform>Not expressed (%n):</numerusform>
            <numerusform>Not expressed (%n):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Write %n file</numerusform>
            <numerusform>&amp;Write %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) for %1 into %2.</source>
        <translation>
            <numerusform>Wrote %n file for %1 into %2.</numerusform>
            <numerusform>Wrote %n files for %1 into %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::ComparisonView</name>
    <message numerus="yes">
        <source>%1: %n difference(s)</source>
        <translation>
            <numerusform>%1: %n difference</numerusform>
            <numerusform>%1: %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramExports</name>
    <message numerus="yes">
        <source>Sent %n sheet(s) to %1</source>
        <translation>
            <numerusform>Sent %n sheet to %1</numerusform>
            <numerusform>Sent %n sheets to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::DriftView</name>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s). Select some, or none for all.</source>
        <translation>
            <numerusform>%1 is not what its migrations make: %n difference. Select some, or none for all.</numerusform>
            <numerusform>%1 is not what its migrations make: %n differences. Select some, or none for all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::Drifts</name>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s).</source>
        <translation>
            <numerusform>%1 is not what its migrations make: %n difference.</numerusform>
            <numerusform>%1 is not what its migrations make: %n differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other database(s) are not what their migrations make.</source>
        <translation>
            <numerusform>%1 and %n other database are not what their migrations make.</numerusform>
            <numerusform>%1 and %n other databases are not what their migrations make.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n difference(s) back on %1</source>
        <translation>
            <numerusform>Take %n difference back on %1</numerusform>
            <numerusform>Take %n differences back on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected table(s)</source>
        <translation>
            <numerusform>The selected table</numerusform>
            <numerusform>The %n selected tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), at %1 %.</source>
        <translation>
            <numerusform>%n sheet, at %1 %.</numerusform>
            <numerusform>%n sheets, at %1 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::FleetDialog</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::ImportDialog</name>
    <message numerus="yes">
        <source>%1, read as %2: %n table(s)</source>
        <translation>
            <numerusform>%1, read as %2: %n table</numerusform>
            <numerusform>%1, read as %2: %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n thing cannot be read and is left out:</numerusform>
            <numerusform>%n things cannot be read and are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the draft, one step to undo:</source>
        <translation>
            <numerusform>%n change of the draft, one step to undo:</numerusform>
            <numerusform>%n changes of the draft, one step to undo:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s) of the draft? They cannot be brought back.</source>
        <translation>
            <numerusform>Discard %n change of the draft? It cannot be brought back.</numerusform>
            <numerusform>Discard %n changes of the draft? They cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your draft goes on over %n migration(s) that came in: %1.</source>
        <translation>
            <numerusform>Your draft goes on over a migration that came in: %1.</numerusform>
            <numerusform>Your draft goes on over %n migrations that came in: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer migrations and your draft have both changed %n thing(s). Decide what is to hold, then the draft goes on over them.</source>
        <translation>
            <numerusform>Newer migrations and your draft have both changed one thing. Decide what is to hold, then the draft goes on over them.</numerusform>
            <numerusform>Newer migrations and your draft have both changed %n things. Decide what is to hold, then the draft goes on over them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::Runs</name>
    <message numerus="yes">
        <source>%n migration(s) marked as applied on %1.</source>
        <translation>
            <numerusform>%n migration marked as applied on %1.</numerusform>
            <numerusform>%n migrations marked as applied on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n table(s) of kept data on %1.</source>
        <translation>
            <numerusform>Emptied %n table of kept data on %1.</numerusform>
            <numerusform>Emptied %n tables of kept data on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::SquashDialog</name>
    <message numerus="yes">
        <source>It leads to the same as the %n migration(s) that it stands for. A database that has applied all of them needs nothing; one that has applied some is asked to revert them first. The old files are kept in .relvar/backups.</source>
        <translation>
            <numerusform>It leads to the same as the %n migrations that it stands for. A database that has applied all of them needs nothing; one that has applied some is asked to revert them first. The old files are kept in .relvar/backups.</numerusform>
            <numerusform>It leads to the same as the %n migrations that it stands for. A database that has applied all of them needs nothing; one that has applied some is asked to revert them first. The old files are kept in .relvar/backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>%n change pending</numerusform>
            <numerusform>%n changes pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::TimeMachine</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlDocument</name>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>the first %n row</numerusform>
            <numerusform>the first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a production database, and %n statement(s) may change it. Type its name, %1, to run them:</source>
        <translation>
            <numerusform>%1 is a production database, and %n statement may change it. Type its name, %1, to run it:</numerusform>
            <numerusform>%1 is a production database, and %n statements may change it. Type its name, %1, to run them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineDelegate</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineModel</name>
    <message numerus="yes">
        <source>… %n migrations</source>
        <translation>
            <numerusform>… %n migration</numerusform>
            <numerusform>… %n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n database</numerusform>
            <numerusform>%n databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>applied on %1 of %n database(s)</source>
        <translation>
            <numerusform>applied on %1 of %n database</numerusform>
            <numerusform>applied on %1 of %n databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft (%n change(s))</source>
        <translation>
            <numerusform>Draft (%n change)</numerusform>
            <numerusform>Draft (%n changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::widgets::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Revert %n migration(s) on %1</source>
        <translation>
            <numerusform>Revert %n migration on %1</numerusform>
            <numerusform>Revert %n migrations on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1</source>
        <translation>
            <numerusform>Apply %n migration to %1</numerusform>
            <numerusform>Apply %n migrations to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
