<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Outline</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands for %n partition(s)</source>
        <translation>
            <numerusform>steht für %n Partition</numerusform>
            <numerusform>steht für %n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>not null</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>null oder eins</translation>
    </message>
    <message>
        <source>many</source>
        <translation>viele</translation>
    </message>
    <message>
        <source>%1 refers to %2, %3 to %4</source>
        <translation>%1 verweist auf %2, %3 zu %4</translation>
    </message>
</context>
<context>
    <name>QMainWindow</name>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Remove area %1</source>
        <translation>Bereich %1 entfernen</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Change the colour of area %1</source>
        <translation>Farbe des Bereichs %1 ändern</translation>
    </message>
    <message>
        <source>Change the colour of a note</source>
        <translation>Farbe einer Notiz ändern</translation>
    </message>
    <message>
        <source>Add area %1</source>
        <translation>Bereich %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename an area to %1</source>
        <translation>Bereich in %1 umbenennen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>Größe einer Notiz ändern</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>Tabellen ausrichten</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>Tabellen verteilen</translation>
    </message>
    <message>
        <source>Move tables</source>
        <translation>Tabellen verschieben</translation>
    </message>
    <message>
        <source>Pin tables</source>
        <translation>Tabellen anheften</translation>
    </message>
    <message>
        <source>Unpin tables</source>
        <translation>Tabellen lösen</translation>
    </message>
    <message>
        <source>Change the level of detail</source>
        <translation>Detailgrad ändern</translation>
    </message>
    <message>
        <source>Change the level of detail of tables</source>
        <translation>Detailgrad von Tabellen ändern</translation>
    </message>
    <message>
        <source>Change the notation</source>
        <translation>Notation ändern</translation>
    </message>
    <message>
        <source>Show the names of relations</source>
        <translation>Namen der Beziehungen anzeigen</translation>
    </message>
    <message>
        <source>Hide the names of relations</source>
        <translation>Namen der Beziehungen ausblenden</translation>
    </message>
    <message>
        <source>Drop a column</source>
        <translation>Spalte löschen</translation>
    </message>
    <message>
        <source>Drop a relation</source>
        <translation>Beziehung löschen</translation>
    </message>
    <message>
        <source>Drop tables</source>
        <translation>Tabellen löschen</translation>
    </message>
    <message>
        <source>Add enum type %1</source>
        <translation>Enum-Typ %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add sequence %1</source>
        <translation>Sequenz %1 hinzufügen</translation>
    </message>
    <message>
        <source>Paste tables</source>
        <translation>Tabellen einfügen</translation>
    </message>
    <message>
        <source>Paste tables from SQL</source>
        <translation>Tabellen aus SQL einfügen</translation>
    </message>
    <message>
        <source>Duplicate tables</source>
        <translation>Tabellen duplizieren</translation>
    </message>
    <message>
        <source>Show tables on a diagram</source>
        <translation>Tabellen in einem Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Add table %1</source>
        <translation>Tabelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename a table to %1</source>
        <translation>Tabelle in %1 umbenennen</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>Spalte %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename a column to %1</source>
        <translation>Spalte in %1 umbenennen</translation>
    </message>
    <message>
        <source>Change the type of %1</source>
        <translation>Typ von %1 ändern</translation>
    </message>
    <message>
        <source>Lay out the diagram (%1 tables)</source>
        <translation>Diagramm anordnen (%1 Tabellen)</translation>
    </message>
    <message>
        <source>Lay out %1 tables</source>
        <translation>%1 Tabellen anordnen</translation>
    </message>
    <message>
        <source>Gather the %1 tables of %2</source>
        <translation>Die %1 Tabellen von %2 zusammenrücken</translation>
    </message>
    <message>
        <source>Lay out a new table</source>
        <translation>Neue Tabelle anordnen</translation>
    </message>
    <message>
        <source>Lay out %1 new tables</source>
        <translation>%1 neue Tabellen anordnen</translation>
    </message>
    <message>
        <source>Take tables from a diagram</source>
        <translation>Tabellen aus einem Diagramm nehmen</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Add a table that joins two</source>
        <translation>Verknüpfungstabelle hinzufügen</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Keep dropped data</source>
        <translation>Gelöschte Daten aufbewahren</translation>
    </message>
    <message>
        <source>Do not keep dropped data</source>
        <translation>Gelöschte Daten nicht aufbewahren</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Aus dem Entwurf nehmen: %1</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Alle beheben: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--take %1 is not understood. Write --take draft, --take migrations, or for one conflict --take 2=draft.</source>
        <translation>--take %1 ist nicht verständlich. Schreiben Sie --take draft, --take migrations, oder für einen Konflikt --take 2=draft.</translation>
    </message>
    <message>
        <source>%1. %2: draft: %3; migrations: %4</source>
        <translation>%1. %2: Entwurf: %3; Migrationen: %4</translation>
    </message>
    <message>
        <source>--take %1: there are %2 conflicts.</source>
        <translation>--take %1: Es gibt %2 Konflikte.</translation>
    </message>
    <message>
        <source>Nothing was written: the migrations moved on since the draft was begun, and both have changed what follows. Say what is to hold: --take draft or --take migrations for all, --take 1=draft for one.</source>
        <translation>Es wurde nichts geschrieben: Die Migrationen haben sich weiterentwickelt, seit der Entwurf begonnen wurde, und beide Seiten haben Folgendes geändert. Geben Sie an, was gelten soll: --take draft oder --take migrations für alles, --take 1=draft für Einzelnes.</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun; it goes on over them as they are now.</source>
        <translation>Die Migrationen haben sich geändert, seit der Entwurf begonnen wurde; er baut jetzt auf ihrem heutigen Stand auf.</translation>
    </message>
    <message>
        <source>The draft goes on over what came in since it was begun: %1.</source>
        <translation>Der Entwurf baut jetzt auf dem auf, was seit seinem Beginn hinzugekommen ist: %1.</translation>
    </message>
    <message>
        <source>Mark everything up to %1 as applied on %2, without running it?</source>
        <translation>Alles bis %1 auf %2 als angewendet markieren, ohne es auszuführen?</translation>
    </message>
    <message>
        <source>%1: everything up to %2 was marked already; nothing changed.</source>
        <translation>%1: Alles bis %2 war schon markiert; es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2 now count as applied, up to %3. No SQL was run.</source>
        <translation>%1: %2 gelten jetzt als angewendet, bis %3. Es wurde kein SQL ausgeführt.</translation>
    </message>
    <message>
        <source>The migrations of this project are written for %1; %2 is another kind of database.</source>
        <translation>Die Migrationen dieses Projekts sind für %1 geschrieben; %2 ist eine andere Art von Datenbank.</translation>
    </message>
    <message>
        <source>?schemas= limits what is compared and shown, and migrations are about the whole of %1. Leave it out.</source>
        <translation>?schemas= schränkt ein, was verglichen und gezeigt wird; Migrationen betreffen aber ganz %1. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1 Migrationen</translation>
    </message>
    <message>
        <source>Not handled: %1, line %2: %3. %4.</source>
        <translation>Nicht behandelt: %1, Zeile %2: %3. %4.</translation>
    </message>
    <message>
        <source>Not handled: %1 %2: %3.</source>
        <translation>Nicht behandelt: %1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 was read without a server: its expressions are not normalised, so differences may be of spelling only. (%2)</source>
        <translation>%1 wurde ohne Server gelesen: Seine Ausdrücke sind nicht normalisiert, sodass Unterschiede nur in der Schreibweise liegen können. (%2)</translation>
    </message>
    <message>
        <source>No SQL is made from a database whose %1 the user may not read: what cannot be seen would count as dropped. Connect as the owner of the database.</source>
        <translation>Aus einer Datenbank, deren %1 der Benutzer nicht lesen darf, wird kein SQL gemacht: Was nicht zu sehen ist, würde als gelöscht gelten. Verbinden Sie sich als Eigentümer der Datenbank.</translation>
    </message>
    <message>
        <source>    with %1</source>
        <translation>    mit %1</translation>
    </message>
    <message>
        <source>Equal.</source>
        <translation>Gleich.</translation>
    </message>
    <message>
        <source>%1 and %2 are kinds of databases that cannot be compared.</source>
        <translation>%1 und %2 sind Arten von Datenbanken, die sich nicht vergleichen lassen.</translation>
    </message>
    <message>
        <source>A pending migration makes this too and would fail: mark it as applied with relvar-cli baseline, or take this back.</source>
        <translation>Eine ausstehende Migration macht dasselbe und würde fehlschlagen: Markieren Sie sie mit relvar-cli baseline als angewendet, oder nehmen Sie dies zurück.</translation>
    </message>
    <message>
        <source>A pending migration changes this in another way: take this back, or change the migration.</source>
        <translation>Eine ausstehende Migration ändert dies auf andere Weise: Nehmen Sie dies zurück, oder ändern Sie die Migration.</translation>
    </message>
    <message>
        <source>What the newest migrations want is not known here: relvar-cli verify tells why.</source>
        <translation>Was die neuesten Migrationen verlangen, ist hier nicht bekannt: relvar-cli verify nennt den Grund.</translation>
    </message>
    <message>
        <source>%1 difference(s) are ignored by rules in relvar.toml.</source>
        <translation>%1 Unterschied(e) werden von Regeln in relvar.toml ignoriert.</translation>
    </message>
    <message>
        <source>No drift: %1 is what its migrations make.</source>
        <translation>Keine Drift: %1 entspricht dem, was die Migrationen ergeben.</translation>
    </message>
    <message>
        <source>Drifted: %1 is not what its migrations make.</source>
        <translation>Abgewichen: %1 entspricht nicht dem, was die Migrationen ergeben.</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>--adopt writes a migration that takes it in, --revert takes it back (--sql prints how), both of all of it or with --only of single ones. A rule under [drift] ignore in relvar.toml lets it be.</source>
        <translation>--adopt schreibt eine Migration, die sie übernimmt, --revert nimmt sie zurück (--sql gibt aus, wie), beides für alle oder mit --only für einzelne. Eine Regel unter [drift] ignore in relvar.toml lässt sie bestehen.</translation>
    </message>
    <message>
        <source>It is marked as applied on %1 and was not run there.</source>
        <translation>Sie ist auf %1 als angewendet markiert und wurde dort nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Take %1 difference(s) back on %2? What they added goes away with what is in it.</source>
        <translation>%1 Unterschied(e) auf %2 zurücknehmen? Was sie hinzugefügt haben, geht samt Inhalt verloren.</translation>
    </message>
    <message>
        <source>The user may not read %1: what cannot be seen shows as missing.</source>
        <translation>Der Benutzer darf %1 nicht lesen: Was nicht zu sehen ist, erscheint als fehlend.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is what its migrations make.</source>
        <translation>Es gibt nichts zu tun: %1 entspricht dem, was die Migrationen ergeben.</translation>
    </message>
    <message>
        <source>“%1” is no number of sheets. Write how many side by side and below one another, as in --fit 2x3; 0 leaves one of them open.</source>
        <translation>„%1“ ist keine Anzahl von Blättern. Schreiben Sie, wie viele nebeneinander und untereinander, etwa --fit 2x3; 0 lässt eines davon offen.</translation>
    </message>
    <message>
        <source>Sheets of paper are for PDF: say --to pdf, or leave --page and --fit out.</source>
        <translation>Papierbögen gibt es nur bei PDF: Geben Sie --to pdf an, oder lassen Sie --page und --fit weg.</translation>
    </message>
    <message>
        <source>Say with --page which paper it shall fit on: --page A4.</source>
        <translation>Geben Sie mit --page an, auf welches Papier es passen soll: --page A4.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the path after --out.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie den Pfad hinter --out.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>A picture needs a font, and none was found. Install one, on Debian for example fonts-dejavu-core.</source>
        <translation>Ein Bild braucht eine Schrift, und es wurde keine gefunden. Installieren Sie eine, unter Debian zum Beispiel fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>Drawing, %1 %</source>
        <translation>Zeichnen, %1 %</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels): these are %3 rows of %4 files, side by side without a gap. SVG and PDF are one file.</source>
        <translation>Größer, als ein einzelnes Bild sein kann (%1 × %2 Pixel): Dies sind %3 Reihen mit je %4 Dateien, lückenlos nebeneinander. SVG und PDF sind eine Datei.</translation>
    </message>
    <message>
        <source>The diagram is larger than a page of PDF can be and was scaled to %1 %.</source>
        <translation>Das Diagramm ist größer, als eine PDF-Seite sein kann, und wurde auf %1 % verkleinert.</translation>
    </message>
    <message>
        <source>The page is without the diagram: no font was found to draw it with.</source>
        <translation>Die Seite enthält kein Diagramm: Es wurde keine Schrift gefunden, um es zu zeichnen.</translation>
    </message>
    <message>
        <source>Say with --to what to make: svg, png, pdf, mermaid, dbml, plantuml, sql, html or markdown, or let the name after --out end in it.</source>
        <translation>Geben Sie mit --to an, was erzeugt werden soll: svg, png, pdf, mermaid, dbml, plantuml, sql, html oder markdown, oder lassen Sie den Namen hinter --out darauf enden.</translation>
    </message>
    <message>
        <source>A picture goes into a file: name one after --out.</source>
        <translation>Ein Bild wird in eine Datei geschrieben: Nennen Sie eine hinter --out.</translation>
    </message>
    <message>
        <source>%1 is text: leave --page, --fit and --scale out.</source>
        <translation>%1 ist Text: Lassen Sie --page, --fit und --scale weg.</translation>
    </message>
    <message>
        <source>Outside of a project there are no diagrams: leave --diagram out.</source>
        <translation>Außerhalb eines Projekts gibt es keine Diagramme: Lassen Sie --diagram weg.</translation>
    </message>
    <message>
        <source>The project has no diagram “%1”. There are: %2.</source>
        <translation>Das Projekt hat kein Diagramm „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Say with --table what it shall be related with.</source>
        <translation>Geben Sie mit --table an, womit es verbunden sein soll.</translation>
    </message>
    <message>
        <source>There is no table “%1”. There are: %2.</source>
        <translation>Es gibt keine Tabelle „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Several schemas have a table “%1”: write it as schema.%1.</source>
        <translation>Mehrere Schemas haben eine Tabelle „%1“: Schreiben Sie sie als schema.%1.</translation>
    </message>
    <message>
        <source>Say with --from which schema to take: outside of a project there is no draft.</source>
        <translation>Geben Sie mit --from an, welches Schema verwendet werden soll: Außerhalb eines Projekts gibt es keinen Entwurf.</translation>
    </message>
    <message>
        <source>relvar.toml has no groups. Write one as [groups.%1]; the user guide shows how.</source>
        <translation>relvar.toml hat keine Gruppen. Schreiben Sie eine als [groups.%1]; das Benutzerhandbuch zeigt, wie.</translation>
    </message>
    <message>
        <source>relvar.toml has no group &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.toml hat keine Gruppe „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Apply what is pending on the %2 databases of the group %1?</source>
        <translation>Auf den %2 Datenbanken der Gruppe %1 anwenden, was aussteht?</translation>
    </message>
    <message>
        <source>Revert migrations on the %2 databases of the group %1?</source>
        <translation>Auf den %2 Datenbanken der Gruppe %1 Migrationen zurücknehmen?</translation>
    </message>
    <message>
        <source>%1 There are production databases among them. Type the group&apos;s name (%2) to go on:</source>
        <translation>%1 Darunter sind Produktionsdatenbanken. Geben Sie den Namen der Gruppe (%2) ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Nothing was done: there are production databases in the group %1. Pass --confirm %1.</source>
        <translation>Es wurde nichts getan: In der Gruppe %1 sind Produktionsdatenbanken. Geben Sie --confirm %1 an.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>%1; %2 need a repair (relvar-cli status)</source>
        <translation>%1; %2 müssen repariert werden (relvar-cli status)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no change. Write table.column=new_name, table.column:new_type, table.column=new_name:new_type or table=new_name.</source>
        <translation>„%1“ nennt keine Änderung. Schreiben Sie table.column=new_name, table.column:new_type, table.column=new_name:new_type oder table=new_name.</translation>
    </message>
    <message>
        <source>There is no table or column %1.</source>
        <translation>Es gibt keine Tabelle oder Spalte %1.</translation>
    </message>
    <message>
        <source>%1 is a table: it has a name, but no type.</source>
        <translation>%1 ist eine Tabelle: Sie hat einen Namen, aber keinen Typ.</translation>
    </message>
    <message>
        <source>relvar-cli init %1 --from SOURCE makes a project of a database, whose first migration is marked as applied there.</source>
        <translation>relvar-cli init %1 --from SOURCE macht aus einer Datenbank ein Projekt, dessen erste Migration dort als angewendet markiert ist.</translation>
    </message>
    <message>
        <source>Made a project for %1 in %2.</source>
        <translation>Projekt für %1 in %2 angelegt.</translation>
    </message>
    <message>
        <source>The draft was begun over other migrations. Put it onto these first: open the project in relvar, or save or discard the draft.</source>
        <translation>Der Entwurf wurde auf anderen Migrationen begonnen. Setzen Sie ihn zuerst auf die jetzigen: Öffnen Sie das Projekt in relvar, oder speichern oder verwerfen Sie den Entwurf.</translation>
    </message>
    <message>
        <source>The project is open in relvar, which keeps its draft. Import there, or close it.</source>
        <translation>Das Projekt ist in relvar geöffnet, das den Entwurf verwaltet. Importieren Sie dort, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>Der Entwurf sagt bereits, was %1 sagt.</translation>
    </message>
    <message>
        <source>The draft is what %1 says. relvar-cli new NAME saves it as a migration.</source>
        <translation>Der Entwurf ist jetzt, was %1 sagt. relvar-cli new NAME speichert ihn als Migration.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>Es gibt kein Format „%1“. Relvar kennt: %2.</translation>
    </message>
    <message>
        <source>%1 does not look like the migrations of a tool that Relvar knows: %2.</source>
        <translation>%1 sieht nicht nach den Migrationen eines Werkzeugs aus, das Relvar kennt: %2.</translation>
    </message>
    <message>
        <source>Nothing in %1 looks like migrations of %2. Name their folder with --migrations.</source>
        <translation>Nichts in %1 sieht nach Migrationen von %2 aus. Nennen Sie ihren Ordner mit --migrations.</translation>
    </message>
    <message>
        <source>There is more than one folder of migrations in %1. Say which is meant with --migrations and --format; --format relvar begins with none of them.</source>
        <translation>In %1 gibt es mehr als einen Ordner mit Migrationen. Geben Sie mit --migrations und --format an, welcher gemeint ist; --format relvar beginnt mit keinem davon.</translation>
    </message>
    <message>
        <source>  Connection @%1: %2 (change it in relvar.toml)</source>
        <translation>  Verbindung @%1: %2 (zu ändern in relvar.toml)</translation>
    </message>
    <message>
        <source>  Migrations of %1.</source>
        <translation>  Migrationen von %1.</translation>
    </message>
    <message>
        <source>  Nothing of them was changed. relvar-cli status shows where a database stands; --format relvar would begin with Relvar&apos;s own.</source>
        <translation>  An ihnen wurde nichts geändert. relvar-cli status zeigt, wo eine Datenbank steht; --format relvar würde mit eigenen Migrationen von Relvar beginnen.</translation>
    </message>
    <message>
        <source>  What the database has is its first migration, marked as applied.</source>
        <translation>  Was die Datenbank enthält, ist ihre erste Migration, als angewendet markiert.</translation>
    </message>
    <message>
        <source>partitioned by %1, partitions: %2</source>
        <translation>partitioniert nach %1, Partitionen: %2</translation>
    </message>
    <message>
        <source>enum %1: %2</source>
        <translation>Enum %1: %2</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>Sequenz %1</translation>
    </message>
    <message>
        <source>materialized view %1</source>
        <translation>materialisierte Sicht %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>Sicht %1</translation>
    </message>
    <message>
        <source>owners and privileges of objects: %1</source>
        <translation>Eigentümer und Rechte von Objekten: %1</translation>
    </message>
    <message>
        <source>The schema is empty.</source>
        <translation>Das Schema ist leer.</translation>
    </message>
    <message>
        <source>%1 is the history of %2; it is not part of the schema.</source>
        <translation>%1 ist der Verlauf von %2; sie gehört nicht zum Schema.</translation>
    </message>
    <message>
        <source>%1 has no way back.</source>
        <translation>%1 hat keinen Rückweg.</translation>
    </message>
    <message>
        <source>%1: a revert does not bring back all of the data.</source>
        <translation>%1: Eine Zurücknahme bringt nicht alle Daten zurück.</translation>
    </message>
    <message>
        <source>%1: what it kept was purged, so the revert brings back the structure alone.</source>
        <translation>%1: Was sie aufbewahrt hatte, wurde endgültig gelöscht; die Zurücknahme bringt nur die Struktur zurück.</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1 ist kein Schweregrad. Schreiben Sie hint, warning oder error.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3.</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3.</translation>
    </message>
    <message>
        <source>Ignored by lint.ignore: %1.</source>
        <translation>Von lint.ignore ignoriert: %1.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The draft and newer migrations disagree in %1 places; shown is what the draft wants. relvar-cli new lists them.</source>
        <translation>Der Entwurf und neuere Migrationen widersprechen sich an %1 Stellen; gezeigt wird, was der Entwurf will. relvar-cli new listet sie auf.</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;.</source>
        <translation>Diese Version hat keinen Dialekt „%1“.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Without sizes: %1</source>
        <translation>Ohne Größen: %1</translation>
    </message>
    <message>
        <source>%1, up</source>
        <translation>%1, Up</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1, Down</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>not understood: it may lock anything</source>
        <translation>nicht verstanden: kann beliebige Sperren setzen</translation>
    </message>
    <message>
        <source>locks no table that others see</source>
        <translation>sperrt keine Tabelle, die andere sehen</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>blockiert %1</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>Es gibt nichts auszuführen.</translation>
    </message>
    <message>
        <source>%1. See relvar-cli --help.</source>
        <translation>%1. Siehe relvar-cli --help.</translation>
    </message>
    <message>
        <source>The password in the address was seen by everybody who listed the processes of this machine, and your shell may have kept it. Better: leave it out and let it be asked, or set DATABASE_URL, or use the password file of the server&apos;s programs.</source>
        <translation>Das Passwort in der Adresse war für alle sichtbar, die die Prozesse dieses Rechners auflisten, und Ihre Shell hat es womöglich gespeichert. Besser: Lassen Sie es weg und sich danach fragen, oder setzen Sie DATABASE_URL, oder verwenden Sie die Passwortdatei der Serverprogramme.</translation>
    </message>
    <message>
        <source>The command did its work, but its output could not be written in full. Check the space left where it goes, then ask again; relvar-cli status tells where a database stands.</source>
        <translation>Der Befehl wurde ausgeführt, aber seine Ausgabe konnte nicht vollständig geschrieben werden. Prüfen Sie den freien Platz am Ziel, und fragen Sie dann erneut ab; relvar-cli status zeigt, wo eine Datenbank steht.</translation>
    </message>
    <message>
        <source>The last one ends the time in which old and new live side by side. Go up to %1 first (relvar-cli up --to %1), and further when all programs know the new.</source>
        <translation>Die letzte beendet die Zeit, in der Alt und Neu nebeneinander bestehen. Gehen Sie zuerst bis %1 (relvar-cli up --to %1), und weiter, wenn alle Programme das Neue kennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no file name: use letters and digits.</source>
        <translation>„%1“ ergibt keinen Dateinamen: Verwenden Sie Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Write the SQL into it; relvar-cli verify proves it.</source>
        <translation>Schreiben Sie das SQL hinein; relvar-cli verify weist es nach.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of changes. Write their numbers, for example 1,2,5-7.</source>
        <translation>„%1“ ist keine Liste von Änderungen. Schreiben Sie ihre Nummern, zum Beispiel 1,2,5-7.</translation>
    </message>
    <message>
        <source>There is no change %1: the draft has %2. See relvar-cli split --list.</source>
        <translation>Es gibt keine Änderung %1: Der Entwurf hat %2. Siehe relvar-cli split --list.</translation>
    </message>
    <message>
        <source>No change is named. Write their numbers, for example 1,2,5-7.</source>
        <translation>Es ist keine Änderung genannt. Schreiben Sie ihre Nummern, zum Beispiel 1,2,5-7.</translation>
    </message>
    <message>
        <source>Change %1 (%2) cannot go without change %3 (%4). %5 Name both, or pass --with-needed.</source>
        <translation>Änderung %1 (%2) geht nicht ohne Änderung %3 (%4). %5 Nennen Sie beide, oder geben Sie --with-needed an.</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>Der Entwurf hat keine Änderungen.</translation>
    </message>
    <message>
        <source>needs %1: %2</source>
        <translation>braucht %1: %2</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: that replays the migrations on a scratch database, and the folder is not trusted yet. Pass --trust.</source>
        <translation>Ob Zeilen im Weg sind, wurde nicht geprüft: Dafür laufen die Migrationen auf einer Wegwerfdatenbank ab, und dem Ordner wird noch nicht vertraut. Geben Sie --trust an.</translation>
    </message>
    <message>
        <source>  The run writes to that table itself, so that this may be in order by then.</source>
        <translation>  Der Lauf schreibt selbst in diese Tabelle, sodass dies bis dahin in Ordnung sein kann.</translation>
    </message>
    <message>
        <source>Something is in the way. Run all the same?</source>
        <translation>Etwas ist im Weg. Trotzdem ausführen?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age: write hours, days or weeks, as 12h, 30d or 4w.</source>
        <translation>„%1“ ist kein Alter: Schreiben Sie Stunden, Tage oder Wochen, etwa 12h, 30d oder 4w.</translation>
    </message>
    <message>
        <source>taken away by it</source>
        <translation>von ihr weggenommen</translation>
    </message>
    <message>
        <source>found no row at the revert</source>
        <translation>fand bei der Zurücknahme keine Zeile</translation>
    </message>
    <message>
        <source>written before the revert</source>
        <translation>vor der Zurücknahme geschrieben</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Empty all of this on %1, for good?</source>
        <translation>All dies auf %1 endgültig leeren?</translation>
    </message>
    <message>
        <source>%1 is a production database.</source>
        <translation>%1 ist eine Produktionsdatenbank.</translation>
    </message>
    <message>
        <source>%1 Empty all of this, for good?</source>
        <translation>%1 All dies endgültig leeren?</translation>
    </message>
    <message>
        <source>Nothing is kept on %1 that this would empty.</source>
        <translation>Auf %1 ist nichts aufbewahrt, was dies leeren würde.</translation>
    </message>
    <message>
        <source>Nothing was emptied.</source>
        <translation>Es wurde nichts geleert.</translation>
    </message>
    <message>
        <source>Emptied %1 of %2 on %3.</source>
        <translation>%1 von %2 auf %3 geleert.</translation>
    </message>
    <message>
        <source>Drop EVERYTHING in %1, all rows included, and apply all migrations?</source>
        <translation>ALLES in %1 löschen, samt allen Zeilen, und alle Migrationen anwenden?</translation>
    </message>
    <message>
        <source>Revert all migrations on %1 and apply them again? The tables that they made are empty then; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>Alle Migrationen auf %1 zurücknehmen und erneut anwenden? Die Tabellen, die sie angelegt haben, sind dann leer; was darin war, wird bis zum endgültigen Löschen aufbewahrt, wo eine Migration dafür eingerichtet ist.</translation>
    </message>
    <message>
        <source>Revert all migrations on %1? The tables that they made go away; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>Alle Migrationen auf %1 zurücknehmen? Die Tabellen, die sie angelegt haben, fallen weg; was darin war, wird bis zum endgültigen Löschen aufbewahrt, wo eine Migration dafür eingerichtet ist.</translation>
    </message>
    <message>
        <source>%1 is a production database: fresh, refresh and reset are refused on it. Use down for single migrations.</source>
        <translation>%1 ist eine Produktionsdatenbank: fresh, refresh und reset werden auf ihr verweigert. Verwenden Sie down für einzelne Migrationen.</translation>
    </message>
    <message>
        <source>relvar.toml does not know %1.</source>
        <translation>relvar.toml kennt %1 nicht.</translation>
    </message>
    <message>
        <source>Dropped everything in %1: %2 tables, %3 views.</source>
        <translation>Alles in %1 gelöscht: %2 Tabellen, %3 Sichten.</translation>
    </message>
    <message>
        <source>The same under another name? [y/n]</source>
        <translation>Dasselbe unter anderem Namen? [y/n]</translation>
    </message>
    <message>
        <source>Nothing was done: the question was answered with neither y nor n.</source>
        <translation>Es wurde nichts getan: Die Frage wurde weder mit y noch mit n beantwortet.</translation>
    </message>
    <message>
        <source>--rename %1 is not understood. Write --rename old_table=new_table, --rename table.old_column=table.new_column, or a kind before it: --rename index:table.old_idx=table.new_idx.</source>
        <translation>--rename %1 ist nicht verständlich. Schreiben Sie --rename old_table=new_table, --rename table.old_column=table.new_column, oder eine Art davor: --rename index:table.old_idx=table.new_idx.</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what is changed.</source>
        <translation>--rename %1: Es gibt kein %2 in dem, was geändert wird.</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what it becomes.</source>
        <translation>--rename %1: Es gibt kein %2 in dem, was daraus wird.</translation>
    </message>
    <message>
        <source>--rename %1: one of the two is a table, the other a column.</source>
        <translation>--rename %1: Das eine ist eine Tabelle, das andere eine Spalte.</translation>
    </message>
    <message>
        <source>--rename %1: %2 is named twice. One object becomes one object.</source>
        <translation>--rename %1: %2 ist zweimal genannt. Aus einem Objekt wird ein Objekt.</translation>
    </message>
    <message>
        <source>%1 If so: %2 (%3)</source>
        <translation>%1 Wenn ja: %2 (%3)</translation>
    </message>
    <message>
        <source>Something goes and something like it comes: %1 Nothing was written, for a drop takes the values along. Say which are renames with --rename, and with --no-other-renames that the rest is none.</source>
        <translation>Etwas fällt weg, und etwas Ähnliches kommt hinzu: %1 Es wurde nichts geschrieben, denn ein Löschen nimmt die Werte mit. Geben Sie mit --rename an, was Umbenennungen sind, und mit --no-other-renames, dass es sonst keine gibt.</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1.</source>
        <translation>An %1 gibt es nichts zu reparieren.</translation>
    </message>
    <message>
        <source>%1 cannot be repaired by itself. %2</source>
        <translation>%1 kann nicht von selbst repariert werden. %2</translation>
    </message>
    <message>
        <source>%1 is not half done: --finish and --undo are for statements that ran without a transaction, of which some are in the database. %2</source>
        <translation>%1 ist nicht halb ausgeführt: --finish und --undo sind für Anweisungen da, die ohne Transaktion liefen und von denen einige in der Datenbank sind. %2</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was applied? What it did there stays.</source>
        <translation>Auf %2 vergessen, dass %1 angewendet wurde? Was sie dort getan hat, bleibt.</translation>
    </message>
    <message>
        <source>Forget on %2 that a revert of %1 was tried? It counts as applied again.</source>
        <translation>Auf %2 vergessen, dass eine Zurücknahme von %1 versucht wurde? Sie gilt wieder als angewendet.</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was tried? It is pending again.</source>
        <translation>Auf %2 vergessen, dass %1 versucht wurde? Sie steht dann wieder aus.</translation>
    </message>
    <message>
        <source>Let %1 count on %2 as it is now, as if it had been applied so? No SQL is run.</source>
        <translation>Soll %1 auf %2 so gelten, wie sie jetzt ist, als wäre sie so angewendet worden? Es wird kein SQL ausgeführt.</translation>
    </message>
    <message>
        <source>Run the rest of the revert of %1 on %2, after statement %3 of %4?</source>
        <translation>Den Rest der Zurücknahme von %1 auf %2 ausführen, nach Anweisung %3 von %4?</translation>
    </message>
    <message>
        <source>Run the rest of %1 on %2, after statement %3 of %4?</source>
        <translation>Den Rest von %1 auf %2 ausführen, nach Anweisung %3 von %4?</translation>
    </message>
    <message>
        <source>Take back the first %3 of %4 statements of %1 on %2?</source>
        <translation>Die ersten %3 von %4 Anweisungen von %1 auf %2 zurücknehmen?</translation>
    </message>
    <message>
        <source>%1 counts on %2 as it is now.</source>
        <translation>%1 gilt auf %2, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>The attempt at %1 is forgotten on %2.</source>
        <translation>Der Versuch von %1 ist auf %2 vergessen.</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; on %2. relvar-cli status lists them.</source>
        <translation>Es gibt keine Migration „%1“ auf %2. relvar-cli status listet sie auf.</translation>
    </message>
    <message>
        <source>There is nothing to repair on %1.</source>
        <translation>Auf %1 gibt es nichts zu reparieren.</translation>
    </message>
    <message>
        <source>%1 stopped after statement %2 on %3, which ran without a transaction. Run the rest of it, and what comes behind?</source>
        <translation>%1 hat nach Anweisung %2 auf %3 angehalten und lief ohne Transaktion. Den Rest davon ausführen, und was dahinter kommt?</translation>
    </message>
    <message>
        <source>%1 is a production database. Apply %2?</source>
        <translation>%1 ist eine Produktionsdatenbank. %2 anwenden?</translation>
    </message>
    <message>
        <source>Revert %1 on %2? Tables and columns that it made go away with what was written into them since.</source>
        <translation>%1 auf %2 zurücknehmen? Tabellen und Spalten, die sie angelegt hat, gehen mit dem verloren, was seitdem hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>Revert %1 on %2 and apply it again? What was written since into tables and columns that it made is dropped with them.</source>
        <translation>%1 auf %2 zurücknehmen und erneut anwenden? Was seitdem in Tabellen und Spalten geschrieben wurde, die sie angelegt hat, wird mit ihnen gelöscht.</translation>
    </message>
    <message>
        <source>--rows-from %1 is no database of %2, which the project is for.</source>
        <translation>--rows-from %1 ist keine Datenbank von %2, für das dieses Projekt ist.</translation>
    </message>
    <message>
        <source>No command is named. Write it behind the options: relvar-cli sandbox psql -c &apos;SELECT 1&apos;.</source>
        <translation>Es ist kein Befehl genannt. Schreiben Sie ihn hinter die Optionen: relvar-cli sandbox psql -c &apos;SELECT 1&apos;.</translation>
    </message>
    <message>
        <source>Starting a private server; it ends with the command.</source>
        <translation>Ein privater Server wird gestartet; er endet mit dem Befehl.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Check its name and whether it is in PATH.</source>
        <translation>%1 kann nicht gestartet werden. Prüfen Sie den Namen, und ob es in PATH ist.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 wurde von einem Signal beendet.</translation>
    </message>
    <message>
        <source>It refers to %1, which is in none of the schemas asked for.</source>
        <translation>Verweist auf %1, das in keinem der verlangten Schemas ist.</translation>
    </message>
    <message>
        <source>Its partitioned table %1 is in none of the schemas asked for.</source>
        <translation>Die partitionierte Tabelle %1 dazu ist in keinem der verlangten Schemas.</translation>
    </message>
    <message>
        <source>?schemas= names &quot;%1&quot;, and the database has no such schema. It has: %2.</source>
        <translation>?schemas= nennt „%1“, und die Datenbank hat kein solches Schema. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Check the path after -C.</source>
        <translation>Den Ordner %1 gibt es nicht. Prüfen Sie den Pfad hinter -C.</translation>
    </message>
    <message>
        <source>%1 is not part of a project: neither it nor a folder above it holds relvar.toml. Go to the project, name it with -C, or make one with relvar-cli init.</source>
        <translation>%1 gehört zu keinem Projekt: Weder dieser Ordner noch einer darüber enthält relvar.toml. Gehen Sie zum Projekt, nennen Sie es mit -C, oder legen Sie mit relvar-cli init eines an.</translation>
    </message>
    <message>
        <source>Say with --dialect what the SQL is written for: %1.</source>
        <translation>Geben Sie mit --dialect an, wofür das SQL geschrieben ist: %1.</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;. It knows: %2.</source>
        <translation>Diese Version hat keinen Dialekt „%1“. Sie kennt: %2.</translation>
    </message>
    <message>
        <source>Nothing was done: this needs a yes, and there is no terminal to ask on. Pass --yes when you are sure.</source>
        <translation>Es wurde nichts getan: Dies braucht ein Ja, und es gibt kein Terminal, um danach zu fragen. Geben Sie --yes an, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>Nothing was done: the question was not answered with yes.</source>
        <translation>Es wurde nichts getan: Die Frage wurde nicht mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>%1 Type the database&apos;s name (%2) to go on:</source>
        <translation>%1 Geben Sie den Namen der Datenbank (%2) ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Pass --confirm %2.</source>
        <translation>Es wurde nichts getan: %1 Geben Sie --confirm %2 an.</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Its name is %2, not %3.</source>
        <translation>Es wurde nichts getan: %1 Sie heißt %2, nicht %3.</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted, and its SQL runs with your rights. Look into migrations/, then pass --trust, or answer the question once on a terminal.</source>
        <translation>Es wurde nichts ausgeführt: Dem Ordner %1 wird nicht vertraut, und sein SQL läuft mit Ihren Rechten. Sehen Sie in migrations/ nach, und geben Sie dann --trust an, oder beantworten Sie die Frage einmal in einem Terminal.</translation>
    </message>
    <message>
        <source>The SQL in %1 runs with your rights. Do you trust this folder? [y/N]</source>
        <translation>Das SQL in %1 läuft mit Ihren Rechten. Vertrauen Sie diesem Ordner? [y/N]</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted.</source>
        <translation>Es wurde nichts ausgeführt: Dem Ordner %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; in %2. relvar-cli status lists them.</source>
        <translation>Es gibt keine Migration „%1“ in %2. relvar-cli status listet sie auf.</translation>
    </message>
    <message>
        <source>%1 or @connection</source>
        <translation>%1 oder @connection</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source. Write %2, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head or empty.</source>
        <translation>„%1“ ist keine Quelle. Schreiben Sie %2, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head oder empty.</translation>
    </message>
    <message>
        <source>@%1 names a connection of a project, and this is not a project. Go to it, or name it with -C.</source>
        <translation>@%1 nennt eine Verbindung eines Projekts, und dies ist kein Projekt. Gehen Sie dorthin, oder nennen Sie es mit -C.</translation>
    </message>
    <message>
        <source>relvar.toml has no connection &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.toml hat keine Verbindung „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>No database is named. Pass it with --db (%1), set DATABASE_URL, or set default in relvar.toml.</source>
        <translation>Es ist keine Datenbank genannt. Geben Sie sie mit --db (%1) an, setzen Sie DATABASE_URL, oder setzen Sie default in relvar.toml.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database. Write %2.</source>
        <translation>„%1“ ist keine Datenbank. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path; relvar-cli up makes a new database in a folder that exists.</source>
        <translation>Es gibt keine Datei %1. Prüfen Sie den Pfad; relvar-cli up legt in einem vorhandenen Ordner eine neue Datenbank an.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
    <message>
        <source>--scratch %1 is no database. Write %2.</source>
        <translation>--scratch %1 ist keine Datenbank. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>%1 is a production database: its server is no place for scratch databases. Leave --scratch out, or name a development server.</source>
        <translation>%1 ist eine Produktionsdatenbank: Ihr Server ist kein Ort für Wegwerfdatenbanken. Lassen Sie --scratch weg, oder nennen Sie einen Entwicklungsserver.</translation>
    </message>
    <message>
        <source>--scratch names a server, and %1 is a file. Leave it out: scratch databases of its kind are made in memory.</source>
        <translation>--scratch nennt einen Server, und %1 ist eine Datei. Lassen Sie es weg: Wegwerfdatenbanken dieser Art entstehen im Speicher.</translation>
    </message>
    <message>
        <source>%1 is not understood. Write NAME=NUMBERS: &quot;Add orders=1,2&quot;.</source>
        <translation>%1 ist nicht verständlich. Schreiben Sie NAME=NUMMERN: &quot;Add orders=1,2&quot;.</translation>
    </message>
    <message>
        <source>Change %1 is in two migrations. Name it once.</source>
        <translation>Änderung %1 ist in zwei Migrationen. Nennen Sie sie einmal.</translation>
    </message>
    <message>
        <source>One change is left.</source>
        <translation>Eine Änderung bleibt übrig.</translation>
    </message>
    <message>
        <source>%1 changes are left.</source>
        <translation>%1 Änderungen bleiben übrig.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump, not SQL. pg_restore -f schema.sql makes SQL of it, and so does pg_dump without -F.</source>
        <translation>%1 ist ein Archiv von pg_dump, kein SQL. pg_restore -f schema.sql macht SQL daraus, ebenso pg_dump ohne -F.</translation>
    </message>
    <message>
        <source>%1 is an archive of files (tar), not SQL. pg_restore -f schema.sql makes SQL of it when pg_dump wrote it.</source>
        <translation>%1 ist ein Dateiarchiv (tar), kein SQL. pg_restore -f schema.sql macht SQL daraus, wenn pg_dump es geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 is a SQLite database, not SQL. Write it as sqlite:%1.</source>
        <translation>%1 ist eine SQLite-Datenbank, kein SQL. Schreiben Sie sie als sqlite:%1.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it first.</source>
        <translation>%1 ist komprimiert. Packen Sie die Datei zuerst aus.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the path after file:.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie den Pfad hinter file:.</translation>
    </message>
    <message>
        <source>%1 begins as UTF-16, but is not. Save it as UTF-8.</source>
        <translation>%1 beginnt als UTF-16, ist es aber nicht. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not text. Give a file with SQL statements in UTF-8.</source>
        <translation>%1 ist kein Text. Geben Sie eine Datei mit SQL-Anweisungen in UTF-8 an.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: line %2 has other bytes. Dump it with pg_dump -E UTF8, or save it as UTF-8.</source>
        <translation>%1 ist nicht UTF-8: Zeile %2 hat andere Bytes. Erstellen Sie den Dump mit pg_dump -E UTF8, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no range. Write the first and the last migration: 20260101093000..20260301120000.</source>
        <translation>%1 ist kein Bereich. Schreiben Sie die erste und die letzte Migration: 20260101093000..20260301120000.</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none.</source>
        <translation>%1 hat keinen Rückweg, also hat das Ganze keinen.</translation>
    </message>
    <message>
        <source>Nothing was written. It leads to the same as the %1 migrations: %2</source>
        <translation>Es wurde nichts geschrieben. Sie führt zum selben wie die %1 Migrationen: %2</translation>
    </message>
    <message>
        <source>It stands for %1 migrations, which are now in %2. A database that has applied all of them needs nothing; one that has applied some has to revert them, or to apply the rest with the old files, first.</source>
        <translation>Sie steht für %1 Migrationen, die jetzt in %2 liegen. Eine Datenbank, die alle angewendet hat, braucht nichts; eine, die einige angewendet hat, muss sie zuerst zurücknehmen oder die übrigen mit den alten Dateien anwenden.</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none: none of the %2 migrations can be reverted any more. Squash them all the same?</source>
        <translation>%1 hat keinen Rückweg, also hat das Ganze keinen: Keine der %2 Migrationen kann mehr zurückgenommen werden. Trotzdem zusammenfassen?</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>edited since applied</source>
        <translation>seit der Anwendung bearbeitet</translation>
    </message>
    <message>
        <source>applied, file missing</source>
        <translation>angewendet, Datei fehlt</translation>
    </message>
    <message>
        <source>applied, not known here</source>
        <translation>angewendet, hier nicht bekannt</translation>
    </message>
    <message>
        <source>applied in half</source>
        <translation>halb angewendet</translation>
    </message>
    <message>
        <source>reverted in half</source>
        <translation>halb zurückgenommen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>pending, out of order</source>
        <translation>ausstehend, außer der Reihe</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>teilweise angewendet</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with relvar-cli new.</source>
        <translation>Es gibt noch keine Migrationen. Legen Sie mit relvar-cli new eine an.</translation>
    </message>
    <message>
        <source>%1: what it kept was purged; a revert brings back the structure alone.</source>
        <translation>%1: Was sie aufbewahrt hatte, wurde endgültig gelöscht; eine Zurücknahme bringt nur die Struktur zurück.</translation>
    </message>
    <message>
        <source>%1 pending: relvar-cli up applies them.</source>
        <translation>%1 ausstehend: relvar-cli up wendet sie an.</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here. relvar-cli baseline ID marks migrations as applied.</source>
        <translation>%1 gefunden, der Verlauf von %2: Was dort angewendet wurde, zählt hier nicht. relvar-cli baseline ID markiert Migrationen als angewendet.</translation>
    </message>
    <message>
        <source>Drift was not looked for: %1</source>
        <translation>Nach Drift wurde nicht gesucht: %1</translation>
    </message>
    <message>
        <source>Nothing has been run here yet.</source>
        <translation>Hier ist noch nichts ausgeführt worden.</translation>
    </message>
    <message>
        <source>%1 does not exist yet. relvar-cli up makes it and applies the migrations.</source>
        <translation>%1 gibt es noch nicht. relvar-cli up legt sie an und wendet die Migrationen an.</translation>
    </message>
    <message>
        <source>Drifted: the database is not what its migrations make.</source>
        <translation>Abgewichen: Die Datenbank entspricht nicht dem, was ihre Migrationen ergeben.</translation>
    </message>
    <message>
        <source>Two branches meet, and it matters which of their migrations runs first:</source>
        <translation>Zwei Zweige treffen aufeinander, und es kommt darauf an, welche ihrer Migrationen zuerst läuft:</translation>
    </message>
    <message>
        <source>relvar.sum was not written: databases that ran them in different orders differ. Write one of the two so that it fits behind the other, or pass --in-this-order when no database has run them the other way.</source>
        <translation>relvar.sum wurde nicht geschrieben: Datenbanken, auf denen sie in unterschiedlicher Reihenfolge liefen, unterscheiden sich. Schreiben Sie eine der beiden so, dass sie hinter die andere passt, oder geben Sie --in-this-order an, wenn sie auf keiner Datenbank andersherum liefen.</translation>
    </message>
    <message>
        <source>relvar.sum was not written: in the order of the folder they do not run. Write one of the two so that it fits behind the other, or give it an id that puts it before the other.</source>
        <translation>relvar.sum wurde nicht geschrieben: In der Reihenfolge des Ordners laufen sie nicht. Schreiben Sie eine der beiden so, dass sie hinter die andere passt, oder geben Sie ihr eine ID, die sie vor die andere stellt.</translation>
    </message>
    <message>
        <source>relvar.sum now holds one migration, which runs without an error.</source>
        <translation>relvar.sum enthält jetzt eine Migration, die fehlerfrei läuft.</translation>
    </message>
    <message>
        <source>relvar.sum now holds %1 migrations, which run one after another without an error.</source>
        <translation>relvar.sum enthält jetzt %1 Migrationen, die nacheinander fehlerfrei laufen.</translation>
    </message>
    <message>
        <source>Revert %2 on %1? Tables and columns that it made go away with what was written into them since.</source>
        <translation>%2 auf %1 zurücknehmen? Tabellen und Spalten, die dadurch entstanden sind, verschwinden mit allem, was seither in sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>übersprungen, läuft nie</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>geändert, läuft erneut</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>kann nicht laufen</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>Es gibt noch keine Migrationen. Legen Sie mit %1 eine an.</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here.</source>
        <translation>%1 gefunden, den Verlauf von %2: Was es angewendet hat, wird hier nicht gezählt.</translation>
    </message>
    <message>
        <source>%1 has never run on %2: its table is not there.</source>
        <translation>%1 ist auf %2 noch nie gelaufen: Seine Tabelle gibt es dort nicht.</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>Laut %1, der Tabelle von %2.</translation>
    </message>
    <message>
        <source>Proving %1 (%2 of %3)</source>
        <translation>Nachweis von %1 läuft (%2 von %3)</translation>
    </message>
    <message>
        <source> (%1 rows of %2 among those that it was proved with)</source>
        <translation> (%1 Zeilen von %2 unter denen des Nachweises)</translation>
    </message>
    <message>
        <source>There are no migrations.</source>
        <translation>Es gibt keine Migrationen.</translation>
    </message>
    <message>
        <source>There is no draft to save. Say with --to what the schema shall become (file:want.sql, sqlite:path, @connection), or write the SQL by hand into a file made with --empty.</source>
        <translation>Es gibt keinen Entwurf zum Speichern. Geben Sie mit --to an, was aus dem Schema werden soll (file:want.sql, sqlite:path, @connection), oder schreiben Sie das SQL von Hand in eine Datei, die mit --empty angelegt wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie den Namen und die Berechtigungen.</translation>
    </message>
    <message>
        <source>It could not be proved here:</source>
        <translation>Der Nachweis war hier nicht möglich:</translation>
    </message>
    <message>
        <source>Proved by up, down, up on scratch databases (rows made: %1, real rows: %2): %3</source>
        <translation>Nachgewiesen durch Up, Down, Up auf Wegwerfdatenbanken (künstliche Zeilen: %1, echte Zeilen: %2): %3</translation>
    </message>
    <message>
        <source>Proved by up, down, up on a scratch database (rows: %1): %2</source>
        <translation>Nachgewiesen durch Up, Down, Up auf einer Wegwerfdatenbank (Zeilen: %1): %2</translation>
    </message>
    <message>
        <source>A migration of %1 is about the whole schema: leave --table, --diagram, --title, --scale and --page out.</source>
        <translation>Eine Migration von %1 betrifft das ganze Schema: Lassen Sie --table, --diagram, --title, --scale und --page weg.</translation>
    </message>
    <message>
        <source>--base, --name, --rename and --dry-run are for migrations of a framework: say which one with --to.</source>
        <translation>--base, --name, --rename und --dry-run sind für Migrationen eines Frameworks: Geben Sie mit --to an, welches es ist.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Code of %1 is several files: name the folder of the repository after --out.</source>
        <translation>Code von %1 besteht aus mehreren Dateien: Nennen Sie hinter --out den Ordner des Repositorys.</translation>
    </message>
    <message>
        <source>%1 is not written for %2.</source>
        <translation>Code von %1 kann nicht für %2 geschrieben werden.</translation>
    </message>
    <message>
        <source>Say with --name what the migration does: --name &quot;Add phone to users&quot;.</source>
        <translation>Geben Sie mit --name an, was die Migration tut: --name &quot;Add phone to users&quot;.</translation>
    </message>
    <message>
        <source>Equal: there is nothing to write a migration for.</source>
        <translation>Gleich: Es gibt nichts, wofür eine Migration zu schreiben wäre.</translation>
    </message>
    <message>
        <source>Say with --out where to: a folder, or the file itself.</source>
        <translation>Geben Sie mit --out an, wohin: einen Ordner oder die Datei selbst.</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing differs from what is there.</source>
        <translation>Es gibt nichts zu speichern: nichts weicht von dem ab, was da ist.</translation>
    </message>
    <message>
        <source>It is not proved: %1 alone can run it. Run it on a development database first.</source>
        <translation>Sie ist nicht bewiesen: nur %1 kann sie ausführen. Führen Sie sie zuerst auf einer Entwicklungsdatenbank aus.</translation>
    </message>
    <message>
        <source>There is no convention &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>Eine Konvention „%1“ gibt es nicht. Relvar kennt: %2.</translation>
    </message>
    <message>
        <source>  Keys and indexes that you draw are named as %1 does ([naming] of relvar.toml).</source>
        <translation>  Schlüssel und Indexe, die Sie zeichnen, heißen wie bei %1 ([naming] in relvar.toml).</translation>
    </message>
    <message>
        <source>Wrote its record, %1</source>
        <translation>Bericht dazu geschrieben: %1</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose own command makes an empty one.</source>
        <translation>Die Migrationen sind die von %1; eine leere legt dessen eigener Befehl an.</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it, and %1 has no command for %2.</source>
        <translation>Relvar liest den Verlauf von %1 und schreibt ihn nicht, und %1 hat keinen Befehl für %2.</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %3.</source>
        <translation>Relvar liest den Verlauf von %1 und schreibt ihn nicht. Führen Sie %3 aus.</translation>
    </message>
    <message>
        <source>Nothing was run: %1 is pending, although a newer one is applied. Apply it first, with relvar-cli up.</source>
        <translation>Es wurde nichts ausgeführt: %1 steht aus, obwohl eine neuere angewendet ist. Wenden Sie sie zuerst an, mit relvar-cli up.</translation>
    </message>
    <message>
        <source>What the migrations make cannot be told from their files: the change begins with what @%1 has.</source>
        <translation>Was die Migrationen ergeben, lässt sich aus ihren Dateien nicht sagen: die Änderung beginnt bei dem, was @%1 hat.</translation>
    </message>
    <message>
        <source>With --from, what the database has becomes the first migration of Relvar&apos;s own, and there are others. Leave --from out, and name the database after the folder, to go on with those; or say --format relvar to begin anew.</source>
        <translation>Mit --from wird, was die Datenbank hat, zur ersten Migration von Relvar selbst, und es gibt schon andere. Lassen Sie --from weg und nennen Sie die Datenbank nach dem Ordner, um mit diesen weiterzuarbeiten; oder sagen Sie --format relvar, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The draft stays until @%1 has the migration: then nothing of it is left.</source>
        <translation>Der Entwurf bleibt, bis @%1 die Migration hat: Dann ist nichts mehr davon übrig.</translation>
    </message>
    <message>
        <source>Change %1 so? What is dropped goes away with all that is in it.</source>
        <translation>%1 so ändern? Was wegfällt, geht mit allem verloren, was darin ist.</translation>
    </message>
    <message>
        <source>Change %1 so?</source>
        <translation>%1 so ändern?</translation>
    </message>
    <message>
        <source>No migration has this yet. Save it with relvar-cli new, and mark that as applied there with relvar-cli baseline.</source>
        <translation>Das hat noch keine Migration. Speichern Sie es mit relvar-cli new, und merken Sie diese dort mit relvar-cli baseline als angewandt vor.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is so already.</source>
        <translation>Es gibt nichts zu tun: %1 ist schon so.</translation>
    </message>
    <message>
        <source>Nothing was written: the tables in which %1 remembers its migrations name each of them. Behind one file in the place of several, a database that has applied some of them would miss the rest, and one that has applied all of them would keep rows about files that are gone. Begin a new folder instead, whose first migration is made with relvar-cli diff --from empty --to head --sql, and mark it as applied with relvar-cli baseline.</source>
        <translation>Es wurde nichts geschrieben: Die Tabellen, in denen %1 sich seine Migrationen merkt, nennen jede einzeln. Hinter einer Datei anstelle mehrerer fehlte einer Datenbank, die einige davon angewandt hat, der Rest, und eine, die alle hat, behielte Zeilen über Dateien, die es nicht mehr gibt. Beginnen Sie stattdessen einen neuen Ordner, dessen erste Migration mit relvar-cli diff --from empty --to head --sql entsteht, und merken Sie sie mit relvar-cli baseline als angewandt vor.</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 ist eine Datei, aber nicht bei %2 eingetragen, das sie deshalb nie ausführt.</translation>
    </message>
    <message>
        <source>%1 has no place in the order of the migrations. Name the newest one with a version.</source>
        <translation>%1 hat keinen Platz in der Reihenfolge der Migrationen. Nennen Sie die neueste mit einer Version.</translation>
    </message>
    <message>
        <source>relvar-cli new begins with what @%1 has, and finds nothing to save when this is there. Save the change first, unless you have.</source>
        <translation>relvar-cli new geht von dem aus, was @%1 hat, und findet nichts zu speichern, wenn dies dort ist. Speichern Sie die Änderung vorher, wenn das nicht schon geschehen ist.</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>%1 cannot be copied into a file from here.</source>
        <translation>%1 kann von hier aus nicht in eine Datei kopiert werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The %1 in the address has a % that is followed by no two hexadecimal digits. Write %25 for a percent sign.</source>
        <translation>In der Adresse steht bei %1 ein %, dem keine zwei Hexadezimalziffern folgen. Schreiben Sie %25 für ein Prozentzeichen.</translation>
    </message>
    <message>
        <source>The place in the address is not understood: it should be host, or host:port with a port up to 65535. In a user, password or database / is written %2F and @ is written %40.</source>
        <translation>Der Ort in der Adresse ist nicht verständlich: Erwartet wird host oder host:port mit einem Port bis 65535. In Benutzer, Passwort oder Datenbank wird / als %2F und @ als %40 geschrieben.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as postgresql://user@host:5432/database.</source>
        <translation>Dies ist keine Serveradresse. Schreiben Sie sie als postgresql://user@host:5432/database.</translation>
    </message>
    <message>
        <source>A parameter behind the ? of the address has no value. Write name=value; a ? in a password is written %3F.</source>
        <translation>Ein Parameter hinter dem ? der Adresse hat keinen Wert. Schreiben Sie name=value; ein ? in einem Passwort wird als %3F geschrieben.</translation>
    </message>
    <message>
        <source>An address cannot hold sslpassword: it is written into files, and a secret must not be. Use a key without a passphrase that only you can read.</source>
        <translation>Eine Adresse darf kein sslpassword enthalten: Sie wird in Dateien geschrieben, und ein Geheimnis gehört dort nicht hin. Verwenden Sie einen Schlüssel ohne Passphrase, den nur Sie lesen können.</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>“%1” is no SSH server. Write user@host, user@host:port, or a name of ~/.ssh/config.</source>
        <translation>„%1“ ist kein SSH-Server. Schreiben Sie user@host, user@host:port oder einen Namen aus ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The address says %1, but not through which SSH server: write ssh=user@host as well.</source>
        <translation>Die Adresse nennt %1, aber nicht, über welchen SSH-Server: Schreiben Sie auch ssh=user@host.</translation>
    </message>
    <message>
        <source>%1 does not go together with an SSH tunnel: write host and port into the address, as the SSH server sees them.</source>
        <translation>%1 verträgt sich nicht mit einem SSH-Tunnel: Schreiben Sie Host und Port in die Adresse, wie der SSH-Server sie sieht.</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 in %2 ändern</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>Nach Konvention umbenennen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Vorlage %1</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>The demo could not be copied to %1. Make room there, or set TMPDIR to another folder.</source>
        <translation>Die Demo konnte nicht nach %1 kopiert werden. Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1 kennt keine Form, in der Alt und Neu nebeneinander bestehen.</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here.</source>
        <translation>Hier wird eine CREATE-Anweisung erwartet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>One object is expected here, with its comment at most.</source>
        <translation>Hier wird ein einzelnes Objekt erwartet, höchstens mit seinem Kommentar.</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here, of an object with a name that is free.</source>
        <translation>Hier wird eine CREATE-Anweisung erwartet, für ein Objekt mit einem freien Namen.</translation>
    </message>
    <message>
        <source>A column needs a type, such as text.</source>
        <translation>Eine Spalte braucht einen Typ, etwa text.</translation>
    </message>
    <message>
        <source>%1 is short for an integer with a sequence. Choose bigint and an identity instead.</source>
        <translation>%1 ist kurz für eine ganze Zahl mit einer Sequenz. Wählen Sie stattdessen bigint und eine Identity.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read %1 as the name of a type.</source>
        <translation>PostgreSQL kann %1 nicht als Namen eines Typs lesen.</translation>
    </message>
    <message>
        <source>Nothing here is a type called %1. Choose one from the list, or make it first.</source>
        <translation>Hier gibt es keinen Typ %1. Wählen Sie einen aus der Liste, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>One CREATE statement is expected here: a view, a trigger or a virtual table.</source>
        <translation>Hier wird eine einzelne CREATE-Anweisung erwartet: eine Sicht, ein Trigger oder eine virtuelle Tabelle.</translation>
    </message>
    <message>
        <source>%1 is STRICT: its columns are INTEGER, REAL, TEXT, BLOB or ANY, and not %2.</source>
        <translation>%1 ist STRICT: Ihre Spalten sind INTEGER, REAL, TEXT, BLOB oder ANY, und nicht %2.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as they come.</source>
        <translation>SQLite speichert Werte von %1, wie sie kommen.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as text, however long they are.</source>
        <translation>SQLite speichert Werte von %1 als Text, wie lang sie auch sind.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as floating point numbers.</source>
        <translation>SQLite speichert Werte von %1 als Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as numbers where they look like one, else as text.</source>
        <translation>SQLite speichert Werte von %1 als Zahlen, wenn sie so aussehen, sonst als Text.</translation>
    </message>
</context>
<context>
    <name>diff</name>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>NOT NULL of %1</source>
        <translation>NOT NULL von %1</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Vorgabewert von %1</translation>
    </message>
    <message>
        <source>Generated value of %1</source>
        <translation>Generierter Wert von %1</translation>
    </message>
    <message>
        <source>Identity of %1</source>
        <translation>Identity von %1</translation>
    </message>
    <message>
        <source>Collation of %1</source>
        <translation>Sortierfolge von %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Optionen von %1</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>Schema von %1</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Definition of %1 (%2)</source>
        <translation>Definition von %1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Create schema %1</source>
        <translation>Schema %1 anlegen</translation>
    </message>
    <message>
        <source>Drop schema %1</source>
        <translation>Schema %1 löschen</translation>
    </message>
    <message>
        <source>Rename schema %1 to %2</source>
        <translation>Schema %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change schema %1</source>
        <translation>Schema %1 ändern</translation>
    </message>
    <message>
        <source>Create view %1</source>
        <translation>Sicht %1 anlegen</translation>
    </message>
    <message>
        <source>Drop view %1</source>
        <translation>Sicht %1 löschen</translation>
    </message>
    <message>
        <source>Rename view %1 to %2</source>
        <translation>Sicht %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>Sicht %1 ändern</translation>
    </message>
    <message>
        <source>Create trigger %1</source>
        <translation>Trigger %1 anlegen</translation>
    </message>
    <message>
        <source>Drop trigger %1</source>
        <translation>Trigger %1 löschen</translation>
    </message>
    <message>
        <source>Rename trigger %1 to %2</source>
        <translation>Trigger %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change trigger %1</source>
        <translation>Trigger %1 ändern</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>Eigentümer von %1 festlegen</translation>
    </message>
    <message>
        <source>Forget the owner of %1</source>
        <translation>Eigentümer von %1 nicht mehr festhalten</translation>
    </message>
    <message>
        <source>Name the owner of %1 as that of %2</source>
        <translation>Eigentümer von %1 als den von %2 benennen</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>Eigentümer von %1 ändern</translation>
    </message>
    <message>
        <source>Set default privileges on %1</source>
        <translation>Vorgaberechte für %1 festlegen</translation>
    </message>
    <message>
        <source>Take back default privileges on %1</source>
        <translation>Vorgaberechte für %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Name default privileges on %1 as those on %2</source>
        <translation>Vorgaberechte für %1 als die für %2 benennen</translation>
    </message>
    <message>
        <source>Change default privileges on %1</source>
        <translation>Vorgaberechte für %1 ändern</translation>
    </message>
    <message>
        <source>Grant privileges on %1</source>
        <translation>Rechte an %1 gewähren</translation>
    </message>
    <message>
        <source>Revoke privileges on %1</source>
        <translation>Rechte an %1 entziehen</translation>
    </message>
    <message>
        <source>Grant and revoke privileges on %1</source>
        <translation>Rechte an %1 gewähren und entziehen</translation>
    </message>
    <message>
        <source>Name privileges on %1 as those on %2</source>
        <translation>Rechte an %1 als die an %2 benennen</translation>
    </message>
    <message>
        <source>Create enum type %1</source>
        <translation>Enum-Typ %1 anlegen</translation>
    </message>
    <message>
        <source>Drop enum type %1</source>
        <translation>Enum-Typ %1 löschen</translation>
    </message>
    <message>
        <source>Rename enum type %1 to %2</source>
        <translation>Enum-Typ %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change enum type %1</source>
        <translation>Enum-Typ %1 ändern</translation>
    </message>
    <message>
        <source>Create sequence %1</source>
        <translation>Sequenz %1 anlegen</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>Sequenz %1 löschen</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>Sequenz %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>Sequenz %1 ändern</translation>
    </message>
    <message>
        <source>Create table %1</source>
        <translation>Tabelle %1 anlegen</translation>
    </message>
    <message>
        <source>Create table %1 with its partition</source>
        <translation>Tabelle %1 mit ihrer Partition anlegen</translation>
    </message>
    <message>
        <source>Create table %1 with %2 partitions</source>
        <translation>Tabelle %1 mit %2 Partitionen anlegen</translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation>Tabelle %1 löschen</translation>
    </message>
    <message>
        <source>Drop table %1 with its partition</source>
        <translation>Tabelle %1 mit ihrer Partition löschen</translation>
    </message>
    <message>
        <source>Drop table %1 with its %2 partitions</source>
        <translation>Tabelle %1 mit ihren %2 Partitionen löschen</translation>
    </message>
    <message>
        <source>Add value %2 to enum type %1</source>
        <translation>Dem Enum-Typ %1 den Wert %2 hinzufügen</translation>
    </message>
    <message>
        <source>Drop value %2 of enum type %1</source>
        <translation>Wert %2 des Enum-Typs %1 löschen</translation>
    </message>
    <message>
        <source>Reorder the values of enum type %1</source>
        <translation>Werte des Enum-Typs %1 umordnen</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>Tabelle %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change the options of table %1</source>
        <translation>Optionen der Tabelle %1 ändern</translation>
    </message>
    <message>
        <source>Change the partitioning of table %1</source>
        <translation>Partitionierung der Tabelle %1 ändern</translation>
    </message>
    <message>
        <source>Change the comment of table %1</source>
        <translation>Kommentar der Tabelle %1 ändern</translation>
    </message>
    <message>
        <source>Add column %1.%2</source>
        <translation>Spalte %1.%2 hinzufügen</translation>
    </message>
    <message>
        <source>Add column %1.%2 (%3)</source>
        <translation>Spalte %1.%2 (%3) hinzufügen</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>Spalte %1.%2 löschen</translation>
    </message>
    <message>
        <source>Rename column %1.%2 to %3</source>
        <translation>Spalte %1.%2 in %3 umbenennen</translation>
    </message>
    <message>
        <source>Change type of %1.%2 from %3 to %4</source>
        <translation>Typ von %1.%2 von %3 in %4 ändern</translation>
    </message>
    <message>
        <source>Change how the database numbers %1.%2</source>
        <translation>Nummerierung von %1.%2 durch die Datenbank ändern</translation>
    </message>
    <message>
        <source>Let the database number %1.%2</source>
        <translation>%1.%2 von der Datenbank nummerieren lassen</translation>
    </message>
    <message>
        <source>No longer let the database number %1.%2</source>
        <translation>%1.%2 nicht mehr von der Datenbank nummerieren lassen</translation>
    </message>
    <message>
        <source>Remove the collation of %1.%2</source>
        <translation>Sortierfolge von %1.%2 entfernen</translation>
    </message>
    <message>
        <source>Set the collation of %1.%2 to %3</source>
        <translation>Sortierfolge von %1.%2 auf %3 setzen</translation>
    </message>
    <message>
        <source>Change the comment of %1.%2</source>
        <translation>Kommentar von %1.%2 ändern</translation>
    </message>
    <message>
        <source>Change the storage settings of %1.%2</source>
        <translation>Speichereinstellungen von %1.%2 ändern</translation>
    </message>
    <message>
        <source>Change the NOT NULL constraint of %1.%2</source>
        <translation>NOT-NULL-Constraint von %1.%2 ändern</translation>
    </message>
    <message>
        <source>Make %1.%2 NOT NULL</source>
        <translation>%1.%2 auf NOT NULL setzen</translation>
    </message>
    <message>
        <source>Allow NULL in %1.%2</source>
        <translation>NULL in %1.%2 erlauben</translation>
    </message>
    <message>
        <source>Remove the default of %1.%2</source>
        <translation>Vorgabewert von %1.%2 entfernen</translation>
    </message>
    <message>
        <source>Set the default of %1.%2 to %3</source>
        <translation>Vorgabewert von %1.%2 auf %3 setzen</translation>
    </message>
    <message>
        <source>Change the default of %1.%2 from %3 to %4</source>
        <translation>Vorgabewert von %1.%2 von %3 in %4 ändern</translation>
    </message>
    <message>
        <source>Make %1.%2 an ordinary column</source>
        <translation>%1.%2 zu einer gewöhnlichen Spalte machen</translation>
    </message>
    <message>
        <source>Generate %1.%2 from %3</source>
        <translation>%1.%2 aus %3 generieren</translation>
    </message>
    <message>
        <source>Change the expression of %1.%2 from %3 to %4</source>
        <translation>Ausdruck von %1.%2 von %3 in %4 ändern</translation>
    </message>
    <message>
        <source>Add primary key (%2) to %1</source>
        <translation>%1 den Primärschlüssel (%2) hinzufügen</translation>
    </message>
    <message>
        <source>Drop primary key (%2) of %1</source>
        <translation>Primärschlüssel (%2) von %1 löschen</translation>
    </message>
    <message>
        <source>Change primary key of %1 from (%2) to (%3)</source>
        <translation>Primärschlüssel von %1 von (%2) in (%3) ändern</translation>
    </message>
    <message>
        <source>Make (%2) unique in %1</source>
        <translation>(%2) in %1 eindeutig machen</translation>
    </message>
    <message>
        <source>No longer keep (%2) unique in %1</source>
        <translation>(%2) in %1 nicht mehr eindeutig halten</translation>
    </message>
    <message>
        <source>Change unique constraint of %1 from (%2) to (%3)</source>
        <translation>UNIQUE-Constraint von %1 von (%2) in (%3) ändern</translation>
    </message>
    <message>
        <source>Add foreign key from %1 (%2) to %3</source>
        <translation>Fremdschlüssel von %1 (%2) auf %3 hinzufügen</translation>
    </message>
    <message>
        <source>Drop foreign key from %1 (%2) to %3</source>
        <translation>Fremdschlüssel von %1 (%2) auf %3 löschen</translation>
    </message>
    <message>
        <source>Change foreign key from %1 (%2) to %3</source>
        <translation>Fremdschlüssel von %1 (%2) auf %3 ändern</translation>
    </message>
    <message>
        <source>Add check (%2) to %1</source>
        <translation>%1 den Check (%2) hinzufügen</translation>
    </message>
    <message>
        <source>Drop check (%2) of %1</source>
        <translation>Check (%2) von %1 löschen</translation>
    </message>
    <message>
        <source>Change check of %1 from (%2) to (%3)</source>
        <translation>Check von %1 von (%2) in (%3) ändern</translation>
    </message>
    <message>
        <source>Add unique index %2 on %1</source>
        <translation>%1 den eindeutigen Index %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add index %2 on %1</source>
        <translation>%1 den Index %2 hinzufügen</translation>
    </message>
    <message>
        <source>Drop index %2 on %1</source>
        <translation>Index %2 von %1 löschen</translation>
    </message>
    <message>
        <source>Rename index %2 on %1 to %3</source>
        <translation>Index %2 von %1 in %3 umbenennen</translation>
    </message>
    <message>
        <source>Change index %2 on %1</source>
        <translation>Index %2 von %1 ändern</translation>
    </message>
    <message>
        <source>Change the comment of index %2 on %1</source>
        <translation>Kommentar des Index %2 von %1 ändern</translation>
    </message>
    <message>
        <source>Add exclusion constraint %2 to %1</source>
        <translation>%1 den Exclusion-Constraint %2 hinzufügen</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %2 of %1</source>
        <translation>Exclusion-Constraint %2 von %1 löschen</translation>
    </message>
    <message>
        <source>Change exclusion constraint %2 of %1</source>
        <translation>Exclusion-Constraint %2 von %1 ändern</translation>
    </message>
    <message>
        <source>Change the comment of constraint %2 of %1</source>
        <translation>Kommentar des Constraints %2 von %1 ändern</translation>
    </message>
    <message>
        <source>Change the storage settings of index %2 on %1</source>
        <translation>Speichereinstellungen des Index %2 von %1 ändern</translation>
    </message>
    <message>
        <source>Name a constraint of %1 %2</source>
        <translation>Einem Constraint von %1 den Namen %2 geben</translation>
    </message>
    <message>
        <source>Remove the name %2 of a constraint of %1</source>
        <translation>Namen %2 eines Constraints von %1 entfernen</translation>
    </message>
    <message>
        <source>Rename constraint %2 of %1 to %3</source>
        <translation>Constraint %2 von %1 in %3 umbenennen</translation>
    </message>
    <message>
        <source>Was schema %1 renamed to %2?</source>
        <translation>Wurde das Schema %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>Was table %1 renamed to %2?</source>
        <translation>Wurde die Tabelle %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>Was column %1 renamed to %2?</source>
        <translation>Wurde die Spalte %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>Was enum type %1 renamed to %2?</source>
        <translation>Wurde der Enum-Typ %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>Was value %1 renamed to %2?</source>
        <translation>Wurde der Wert %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>Was sequence %1 renamed to %2?</source>
        <translation>Wurde die Sequenz %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>Was view %1 renamed to %2?</source>
        <translation>Wurde die Sicht %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>Was trigger %1 renamed to %2?</source>
        <translation>Wurde der Trigger %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>the definition is the same</source>
        <translation>die Definition ist dieselbe</translation>
    </message>
    <message>
        <source>Was constraint %1 renamed to %2?</source>
        <translation>Wurde der Constraint %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>Was index %1 renamed to %2?</source>
        <translation>Wurde der Index %1 in %2 umbenannt?</translation>
    </message>
    <message>
        <source>the names are similar</source>
        <translation>die Namen sind ähnlich</translation>
    </message>
    <message>
        <source>the comment is the same</source>
        <translation>der Kommentar ist derselbe</translation>
    </message>
    <message>
        <source>%1 of %2 tables and types in it have the same names</source>
        <translation>%1 von %2 Tabellen und Typen darin haben dieselben Namen</translation>
    </message>
    <message>
        <source>%1 of %2 columns are the same</source>
        <translation>%1 von %2 Spalten sind gleich</translation>
    </message>
    <message>
        <source>the type is the same (%1)</source>
        <translation>der Typ ist derselbe (%1)</translation>
    </message>
    <message>
        <source>it stands in the same place</source>
        <translation>steht an derselben Stelle</translation>
    </message>
    <message>
        <source>default, NOT NULL and the rest are the same</source>
        <translation>Vorgabewert, NOT NULL und das Übrige sind gleich</translation>
    </message>
    <message>
        <source>it is part of the same kind of key or index</source>
        <translation>gehört zur gleichen Art von Schlüssel oder Index</translation>
    </message>
    <message>
        <source>%1 of %2 values are the same</source>
        <translation>%1 von %2 Werten sind gleich</translation>
    </message>
    <message>
        <source>columns that were of the one are of the other now</source>
        <translation>Spalten, die vom einen Typ waren, sind jetzt vom anderen</translation>
    </message>
    <message>
        <source>the settings are the same</source>
        <translation>die Einstellungen sind dieselben</translation>
    </message>
    <message>
        <source>it belongs to the same column</source>
        <translation>gehört zur selben Spalte</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 nennt in Zeile %3 die Tabelle %4, die gelöscht wird. Das wird beim Ausführen fehlschlagen.</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 nennt in Zeile %3 die Spalte %4, die gelöscht wird. Das wird beim Ausführen fehlschlagen.</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 nennt in Zeile %3 die Tabelle %4, die umbenannt wird. Es wird nicht von selbst angepasst.</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 nennt in Zeile %3 die Spalte %4, die umbenannt wird. Es wird nicht von selbst angepasst.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>stays, with its changes</source>
        <translation>bleibt, mit den Änderungen</translation>
    </message>
    <message>
        <source>The draft drops %1, which the migrations have changed</source>
        <translation>Der Entwurf löscht %1, das die Migrationen geändert haben</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which the draft changes</source>
        <translation>Die Migrationen haben %1 gelöscht, das der Entwurf ändert</translation>
    </message>
    <message>
        <source>Primary key of %1</source>
        <translation>Primärschlüssel von %1</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Es verwendet %1.</translation>
    </message>
    <message>
        <source>Before it, %1 is in use there.</source>
        <translation>Vorher wird %1 dort verwendet.</translation>
    </message>
    <message>
        <source>Before it, the name %1 is taken.</source>
        <translation>Vorher ist der Name %1 vergeben.</translation>
    </message>
    <message>
        <source>It speaks of %1.</source>
        <translation>Es nennt %1.</translation>
    </message>
    <message>
        <source>Before it, %1 is spoken of there.</source>
        <translation>Vorher wird %1 dort genannt.</translation>
    </message>
    <message>
        <source>Before it, the table would be left without a column.</source>
        <translation>Vorher bliebe die Tabelle ohne Spalte.</translation>
    </message>
    <message>
        <source>A table has one primary key.</source>
        <translation>Eine Tabelle hat nur einen Primärschlüssel.</translation>
    </message>
    <message>
        <source>The primary key and its column %1 change together.</source>
        <translation>Der Primärschlüssel und seine Spalte %1 ändern sich gemeinsam.</translation>
    </message>
    <message>
        <source>The options of %1 say what its columns may be.</source>
        <translation>Die Optionen von %1 bestimmen, was die Spalten sein dürfen.</translation>
    </message>
    <message>
        <source>The table and its sequence %1 move together.</source>
        <translation>Die Tabelle und ihre Sequenz %1 ziehen gemeinsam um.</translation>
    </message>
    <message>
        <source>It points at columns that are kept unique by it.</source>
        <translation>Sie verweist auf Spalten, die dadurch eindeutig gehalten werden.</translation>
    </message>
    <message>
        <source>A relation counts on the columns being unique before it.</source>
        <translation>Eine Beziehung verlässt sich vorher darauf, dass die Spalten eindeutig sind.</translation>
    </message>
    <message>
        <source>It keeps unique what relations point at.</source>
        <translation>Dadurch bleibt eindeutig, worauf Beziehungen verweisen.</translation>
    </message>
    <message>
        <source>What %1 is in one of them it is in the other.</source>
        <translation>Was %1 in der einen ist, ist es auch in der anderen.</translation>
    </message>
    <message>
        <source>Values move between them.</source>
        <translation>Zwischen ihnen werden Werte verschoben.</translation>
    </message>
    <message>
        <source>Change what follows from other changes</source>
        <translation>Anpassen, was aus anderen Änderungen folgt</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which %2 of the draft needs</source>
        <translation>Die Migrationen haben %1 gelöscht, das %2 aus dem Entwurf braucht</translation>
    </message>
    <message>
        <source>The draft drops %1, which %2 of the migrations needs</source>
        <translation>Der Entwurf löscht %1, das %2 aus den Migrationen braucht</translation>
    </message>
    <message>
        <source>The draft calls %1 as the migrations call %2</source>
        <translation>Der Entwurf nennt %1 so, wie die Migrationen %2 nennen</translation>
    </message>
    <message>
        <source>name it %1</source>
        <translation>in %1 umbenennen</translation>
    </message>
    <message>
        <source>%1, as it was</source>
        <translation>%1, wie zuvor</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>Nothing is left of the name</source>
        <translation>Vom Namen bleibt nichts übrig</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Der Name ist vergeben</translation>
    </message>
    <message>
        <source>A column is no longer part of the draft. Undo brings it back.</source>
        <translation>Eine Spalte gehört nicht mehr zum Entwurf. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1 has its column %2 from %3. Edit the column there: %1 follows.</source>
        <translation>%1 hat seine Spalte %2 von %3. Bearbeiten Sie die Spalte dort: %1 folgt.</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 has no expression. Type one.</source>
        <translation>Die generierte Spalte %1 von %2 hat keinen Ausdruck. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 cannot have a default or numbers of its own as well. Remove one of the two.</source>
        <translation>Die generierte Spalte %1 von %2 kann nicht zugleich einen Vorgabewert oder eigene Nummern haben. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The rows of %1 are parted by %2, which cannot be dropped. Make a table that is parted otherwise and move the rows there.</source>
        <translation>Die Zeilen von %1 sind nach %2 partitioniert, das nicht gelöscht werden kann. Legen Sie eine anders partitionierte Tabelle an, und verschieben Sie die Zeilen dorthin.</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 is computed from %3. Change or drop it first.</source>
        <translation>Die generierte Spalte %1 von %2 wird aus %3 berechnet. Ändern oder löschen Sie zuerst sie.</translation>
    </message>
    <message>
        <source>%1 is a partition of %2. Add the column there: all partitions get it.</source>
        <translation>%1 ist eine Partition von %2. Fügen Sie die Spalte dort hinzu: Alle Partitionen bekommen sie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 has no column. Choose at least one.</source>
        <translation>„%1“ auf %2 hat keine Spalte. Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a column that %2 does not have. Choose another.</source>
        <translation>„%1“ verwendet eine Spalte, die %2 nicht hat. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is already a key, check or index &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt bereits einen Schlüssel, Check oder Index „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The table that the foreign key of %1 points at does not exist. Choose another.</source>
        <translation>Die Tabelle, auf die der Fremdschlüssel von %1 verweist, gibt es nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The foreign key of %1 has %2 columns but points at %3 of %4. Pair them one to one.</source>
        <translation>Der Fremdschlüssel von %1 hat %2 Spalten, verweist aber auf %3 von %4. Ordnen Sie sie eins zu eins zu.</translation>
    </message>
    <message>
        <source>The check on %1 has no condition. Type one, such as price &gt;= 0.</source>
        <translation>Der Check auf %1 hat keine Bedingung. Geben Sie eine ein, etwa price &gt;= 0.</translation>
    </message>
    <message>
        <source>The exclusion constraint on %1 has no condition. Type one, such as EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;).</source>
        <translation>Der Exclusion-Constraint auf %1 hat keine Bedingung. Geben Sie eine ein, etwa EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;).</translation>
    </message>
    <message>
        <source>The key, check or index is no longer part of table %1. Undo brings it back.</source>
        <translation>Der Schlüssel, Check oder Index gehört nicht mehr zur Tabelle %1. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>One of the two tables is no longer part of the draft.</source>
        <translation>Eine der beiden Tabellen gehört nicht mehr zum Entwurf.</translation>
    </message>
    <message>
        <source>A relation needs a key to point at, and %1 has none there. Add a primary key or a unique constraint to %1 first.</source>
        <translation>Eine Beziehung braucht einen Schlüssel, auf den sie verweist, und %1 hat dort keinen. Fügen Sie %1 zuerst einen Primärschlüssel oder einen UNIQUE-Constraint hinzu.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be referenced. Choose a key of plain columns.</source>
        <translation>Auf den Schlüssel von %1 kann nicht verwiesen werden. Wählen Sie einen Schlüssel aus einfachen Spalten.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 columns. Drop the relation on the table, not on one column.</source>
        <translation>Der Schlüssel von %1 hat %2 Spalten. Ziehen Sie die Beziehung auf die Tabelle, nicht auf eine Spalte.</translation>
    </message>
    <message>
        <source>A column of %1 cannot point at itself. Choose another column.</source>
        <translation>Eine Spalte von %1 kann nicht auf sich selbst verweisen. Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>That column of %1 points at %2 already.</source>
        <translation>Diese Spalte von %1 verweist bereits auf %2.</translation>
    </message>
    <message>
        <source>%1 is no longer part of the draft. Undo brings it back.</source>
        <translation>%1 gehört nicht mehr zum Entwurf. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>owner and privileges</source>
        <translation>Eigentümer und Rechte</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>UNIQUE-Constraint</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation>Exclusion-Constraint</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>generated column</source>
        <translation>generierte Spalte</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>foreign key %1 of %2</source>
        <translation>Fremdschlüssel %1 von %2</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>Spalte %1.%2</translation>
    </message>
    <message>
        <source>A diagram needs a name, without spaces before or after it.</source>
        <translation>Ein Diagramm braucht einen Namen ohne Leerzeichen davor oder dahinter.</translation>
    </message>
    <message>
        <source>The name of a diagram has at most %1 characters; shorten %2.</source>
        <translation>Der Name eines Diagramms hat höchstens %1 Zeichen; kürzen Sie %2.</translation>
    </message>
    <message>
        <source>There already is a diagram %1. Choose another name.</source>
        <translation>Es gibt bereits ein Diagramm %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The diagram is no longer there. Undo brings it back.</source>
        <translation>Das Diagramm gibt es nicht mehr. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>The main diagram shows every table, so it stays, and no table is taken from it. Make another diagram to show only some.</source>
        <translation>Das Hauptdiagramm zeigt alle Tabellen; deshalb bleibt es, und es wird keine Tabelle herausgenommen. Legen Sie ein weiteres Diagramm an, um nur einige zu zeigen.</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>Ein Bereich braucht einen Namen.</translation>
    </message>
    <message>
        <source>The diagram already has an area %1. Choose another name.</source>
        <translation>Das Diagramm hat bereits einen Bereich %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The area is no longer there. Undo brings it back.</source>
        <translation>Den Bereich gibt es nicht mehr. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>The note is no longer there. Undo brings it back.</source>
        <translation>Die Notiz gibt es nicht mehr. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1.%2 is filled by this draft and has no values yet that could move on. Save the draft as a migration first.</source>
        <translation>%1.%2 wird von diesem Entwurf gefüllt und hat noch keine Werte, die weiterwandern könnten. Speichern Sie den Entwurf zuerst als Migration.</translation>
    </message>
    <message>
        <source>The database itself makes the values of %1.%2, so they cannot be moved.</source>
        <translation>Die Datenbank erzeugt die Werte von %1.%2 selbst, deshalb können sie nicht verschoben werden.</translation>
    </message>
    <message>
        <source>Say which columns of %1 are replaced, and by which.</source>
        <translation>Geben Sie an, welche Spalten von %1 ersetzt werden, und durch welche.</translation>
    </message>
    <message>
        <source>Say what %1 is computed from, as an expression over the columns of %2.</source>
        <translation>Geben Sie an, woraus %1 berechnet wird, als Ausdruck über die Spalten von %2.</translation>
    </message>
    <message>
        <source>%1 has no primary key by which its rows find what belongs to them. Give it one first.</source>
        <translation>%1 hat keinen Primärschlüssel, über den die Zeilen finden, was zu ihnen gehört. Geben Sie ihr zuerst einen.</translation>
    </message>
    <message>
        <source>Say which columns of %1 go.</source>
        <translation>Geben Sie an, welche Spalten von %1 wegfallen.</translation>
    </message>
    <message>
        <source>%1 is in the primary key of %2 and stays there.</source>
        <translation>%1 gehört zum Primärschlüssel von %2 und bleibt dort.</translation>
    </message>
    <message>
        <source>A row of %1 may have several rows of %2, or none says which. Merging takes a foreign key from %2 to %1 over columns that are unique.</source>
        <translation>Eine Zeile von %1 kann mehrere Zeilen von %2 haben, oder keine sagt, welche. Zusammenführen braucht einen Fremdschlüssel von %2 auf %1 über eindeutige Spalten.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which would be gone. Point it at %3 first.</source>
        <translation>%1 verweist auf %2, das es nicht mehr gäbe. Lassen Sie es zuerst auf %3 verweisen.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>A value of %1 is empty. Type one or drop it.</source>
        <translation>Ein Wert von %1 ist leer. Geben Sie einen ein, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 has the value %2 already. Choose another.</source>
        <translation>%1 hat den Wert %2 bereits. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The sequence %1 must count in steps, and 0 is none. Type another step.</source>
        <translation>Die Sequenz %1 muss in Schritten zählen, und 0 ist keiner. Geben Sie einen anderen Schritt ein.</translation>
    </message>
    <message>
        <source>The sequence %1 must start between its lowest and highest number. Change one of them.</source>
        <translation>Die Sequenz %1 muss zwischen ihrer kleinsten und größten Nummer beginnen. Ändern Sie eine davon.</translation>
    </message>
    <message>
        <source>The sequence %1 must hand out at least one number at a time.</source>
        <translation>Die Sequenz %1 muss mindestens eine Nummer auf einmal vergeben.</translation>
    </message>
    <message>
        <source>The schema is no longer part of the draft. Undo brings it back.</source>
        <translation>Das Schema gehört nicht mehr zum Entwurf. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is kept for the database and for Relvar itself. Choose another.</source>
        <translation>Der Name „%1“ ist der Datenbank und Relvar selbst vorbehalten. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is already a schema &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt bereits ein Schema „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The schema %1 is not empty: %2. Move or drop that first.</source>
        <translation>Das Schema %1 ist nicht leer: %2. Verschieben oder löschen Sie dies zuerst.</translation>
    </message>
    <message>
        <source>The type is no longer part of the draft. Undo brings it back.</source>
        <translation>Der Typ gehört nicht mehr zum Entwurf. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>%1 has no value %2 any more.</source>
        <translation>%1 hat keinen Wert %2 mehr.</translation>
    </message>
    <message>
        <source>Rows with %2 cannot become %3: %1 has no such value.</source>
        <translation>Zeilen mit %2 können nicht %3 werden: %1 hat keinen solchen Wert.</translation>
    </message>
    <message>
        <source>The type %1 is used by %2. Give those another type, or drop them, first.</source>
        <translation>Der Typ %1 wird von %2 verwendet. Geben Sie dort zuerst einen anderen Typ an, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The sequence is no longer part of the draft. Undo brings it back.</source>
        <translation>Die Sequenz gehört nicht mehr zum Entwurf. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>The sequence %1 gives %2 its numbers. Change that default first.</source>
        <translation>Die Sequenz %1 gibt %2 die Nummern. Ändern Sie zuerst diesen Vorgabewert.</translation>
    </message>
    <message>
        <source>The tables come from another product: look whether their types and defaults suit this one.</source>
        <translation>Die Tabellen stammen aus einem anderen Datenbanksystem: Prüfen Sie, ob ihre Typen und Vorgabewerte zu diesem passen.</translation>
    </message>
    <message>
        <source>There are no enum types and sequences here; left out: %1.</source>
        <translation>Hier gibt es keine Enum-Typen und Sequenzen; weggelassen: %1.</translation>
    </message>
    <message>
        <source>%1 is called %2 here.</source>
        <translation>%1 heißt hier %2.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not here; that relation is left out.</source>
        <translation>%1 verweist auf %2, das es hier nicht gibt; diese Beziehung ist weggelassen.</translation>
    </message>
    <message>
        <source>These columns of %1 refer to %2 already.</source>
        <translation>Diese Spalten von %1 verweisen bereits auf %2.</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4)</source>
        <translation>%1 (%2) → %3 (%4)</translation>
    </message>
    <message>
        <source>The types differ: %1.</source>
        <translation>Die Typen unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the object is as it was</source>
        <translation>Es gibt nichts zurückzunehmen: Das Objekt ist, wie es war</translation>
    </message>
    <message>
        <source>%1 goes with a table or column that the draft drops: take back that drop first</source>
        <translation>%1 gehört zu einer Tabelle oder Spalte, die der Entwurf löscht: Nehmen Sie zuerst dieses Löschen zurück</translation>
    </message>
    <message>
        <source>%1 cannot come back: something else has its name. Rename that first</source>
        <translation>%1 kann nicht zurückkommen: Etwas anderes trägt den Namen. Benennen Sie das zuerst um</translation>
    </message>
    <message>
        <source>The draft drops the whole table: take that back first</source>
        <translation>Der Entwurf löscht die ganze Tabelle: Nehmen Sie zuerst das zurück</translation>
    </message>
    <message>
        <source>The relation %1 needs a table or column that the draft drops: take back that drop first</source>
        <translation>Die Beziehung %1 braucht eine Tabelle oder Spalte, die der Entwurf löscht: Nehmen Sie zuerst dieses Löschen zurück</translation>
    </message>
    <message>
        <source>%1 cannot be %2 again: another column has that name. Rename that first</source>
        <translation>%1 kann nicht wieder %2 heißen: Eine andere Spalte hat diesen Namen. Benennen Sie die zuerst um</translation>
    </message>
    <message>
        <source>%1 of %2 needs a column that the draft drops: take back that drop first</source>
        <translation>%1 von %2 braucht eine Spalte, die der Entwurf löscht: Nehmen Sie zuerst dieses Löschen zurück</translation>
    </message>
    <message>
        <source>The table is no longer part of the draft. Undo brings it back.</source>
        <translation>Die Tabelle gehört nicht mehr zum Entwurf. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>The column is no longer part of table %1. Undo brings it back.</source>
        <translation>Die Spalte gehört nicht mehr zur Tabelle %1. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>A name is needed. Type one, or press Esc to keep the old one.</source>
        <translation>Ein Name ist nötig. Geben Sie einen ein, oder drücken Sie Esc, um den alten zu behalten.</translation>
    </message>
    <message>
        <source>Names that begin with relvar_ are kept for Relvar&apos;s own tables. Choose another name than &quot;%1&quot;.</source>
        <translation>Namen, die mit relvar_ beginnen, sind Relvars eigenen Tabellen vorbehalten. Wählen Sie einen anderen Namen als „%1“.</translation>
    </message>
    <message>
        <source>There is already a table &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt bereits eine Tabelle „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a view &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt bereits eine Sicht „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a type &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt bereits einen Typ „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a sequence &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt bereits eine Sequenz „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already an object &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt bereits ein Objekt „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already an index &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt bereits einen Index „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a column &quot;%1&quot; in %2. Choose another name.</source>
        <translation>Es gibt bereits eine Spalte „%1“ in %2. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The clipboard holds tables that are damaged, so nothing was pasted. Copy them again.</source>
        <translation>Die Tabellen in der Zwischenablage sind beschädigt, deshalb wurde nichts eingefügt. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The clipboard holds more than %1 MB of tables. Copy fewer at a time.</source>
        <translation>Die Zwischenablage enthält mehr als %1 MB an Tabellen. Kopieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The tables were copied in another version of Relvar. Use the same version on both sides, or paste the SQL.</source>
        <translation>Die Tabellen wurden in einer anderen Version von Relvar kopiert. Verwenden Sie auf beiden Seiten dieselbe Version, oder fügen Sie das SQL ein.</translation>
    </message>
    <message>
        <source>The table that a foreign key of %1 points at does not exist. Choose another.</source>
        <translation>Die Tabelle, auf die ein Fremdschlüssel von %1 verweist, gibt es nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 inherits from %2. Drop %1 first.</source>
        <translation>%1 erbt von %2. Löschen Sie zuerst %1.</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 Partitionen</translation>
    </message>
    <message>
        <source>foreign key from %1 (%2)</source>
        <translation>Fremdschlüssel von %1 (%2)</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>Trigger %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>Sicht %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The column is no longer part of the draft. Undo brings it back.</source>
        <translation>Die Spalte gehört nicht mehr zum Entwurf. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>%1 has everything that the template has.</source>
        <translation>%1 hat alles, was die Vorlage hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be called %2 while %3 uses it by its name. Change that first, or keep the name.</source>
        <translation>„%1“ kann nicht %2 heißen, solange %3 es unter seinem Namen verwendet. Ändern Sie das zuerst, oder behalten Sie den Namen.</translation>
    </message>
    <message>
        <source>An object does not change its schema by its text. Keep the schema, or make a new object.</source>
        <translation>Ein Objekt wechselt sein Schema nicht durch seinen Text. Behalten Sie das Schema bei, oder legen Sie ein neues Objekt an.</translation>
    </message>
    <message>
        <source>%1 is a materialized view. Make a new view instead of changing its kind.</source>
        <translation>%1 ist eine materialisierte Sicht. Legen Sie eine neue Sicht an, statt die Art zu ändern.</translation>
    </message>
    <message>
        <source>%1 is a view. Make a new materialized view instead of changing its kind.</source>
        <translation>%1 ist eine Sicht. Legen Sie eine neue materialisierte Sicht an, statt die Art zu ändern.</translation>
    </message>
    <message>
        <source>The view is no longer part of the draft. Undo brings it back.</source>
        <translation>Die Sicht gehört nicht mehr zum Entwurf. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>The trigger %1 is on a table that the draft does not have. Choose another.</source>
        <translation>Der Trigger %1 ist auf einer Tabelle, die der Entwurf nicht hat. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The trigger %1 is on another table. Make a new trigger there instead.</source>
        <translation>Der Trigger %1 ist auf einer anderen Tabelle. Legen Sie stattdessen dort einen neuen Trigger an.</translation>
    </message>
    <message>
        <source>There is already a trigger &quot;%1&quot;. Choose another name.</source>
        <translation>Es gibt bereits einen Trigger „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The trigger is no longer part of the draft. Undo brings it back.</source>
        <translation>Der Trigger gehört nicht mehr zum Entwurf. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>The text is of another object than the %1 %2. Make a new object of it.</source>
        <translation>Der Text gehört zu einem anderen Objekt als %1 %2. Legen Sie damit ein neues Objekt an.</translation>
    </message>
    <message>
        <source>There is already a %1 &quot;%2&quot;. Choose another name.</source>
        <translation>Ein Objekt „%2“ der Art %1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The object is no longer part of the draft. Undo brings it back.</source>
        <translation>Das Objekt gehört nicht mehr zum Entwurf. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>The %1 %2 cannot go while %3 uses it. Change that first.</source>
        <translation>%1 %2 kann nicht wegfallen, solange %3 es verwendet. Ändern Sie das zuerst.</translation>
    </message>
    <message>
        <source>Only a table that is parted, such as by RANGE (created_at), has partitions.</source>
        <translation>Nur eine partitionierte Tabelle, etwa nach RANGE (created_at), hat Partitionen.</translation>
    </message>
    <message>
        <source>The partition %1 has no bound. Type which rows it has, such as FOR VALUES IN (&apos;de&apos;), or DEFAULT.</source>
        <translation>Die Partition %1 hat keine Grenze. Geben Sie ein, welche Zeilen sie hat, etwa FOR VALUES IN (&apos;de&apos;) oder DEFAULT.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>it has %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>There is no atlas.sum, so Atlas refuses the folder. Run atlas migrate hash.</source>
        <translation>Es gibt keine atlas.sum, deshalb verweigert Atlas den Ordner. Führen Sie atlas migrate hash aus.</translation>
    </message>
    <message>
        <source>%1 is not what atlas.sum says, so Atlas refuses the folder. Restore the file, or run atlas migrate hash when it is meant.</source>
        <translation>%1 ist nicht so, wie atlas.sum es festhält, deshalb verweigert Atlas den Ordner. Stellen Sie die Datei wieder her, oder führen Sie atlas migrate hash aus, wenn es so gewollt ist.</translation>
    </message>
    <message>
        <source>atlas.sum has %1, and there is no such file, so Atlas refuses the folder. Restore the file.</source>
        <translation>atlas.sum enthält %1, und eine solche Datei gibt es nicht, deshalb verweigert Atlas den Ordner. Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>Atlas refuses because of it: later ones are applied already. atlas migrate apply --exec-order non-linear applies it.</source>
        <translation>Atlas weigert sich ihretwegen: Spätere sind schon angewendet. atlas migrate apply --exec-order non-linear wendet sie an.</translation>
    </message>
    <message>
        <source>Atlas does not compare it with what was applied. Restore the file as it was.</source>
        <translation>Atlas vergleicht sie nicht mit dem, was angewendet wurde. Stellen Sie die Datei wieder so her, wie sie war.</translation>
    </message>
    <message>
        <source>Atlas refuses because of it. Restore the file.</source>
        <translation>Atlas weigert sich deswegen. Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>It did not come to its end. Correct the file behind the statements that are there, run atlas migrate hash and apply again: it goes on behind them.</source>
        <translation>Sie ist nicht bis zum Ende gelaufen. Berichtigen Sie die Datei hinter den Anweisungen, die schon in der Datenbank sind, führen Sie atlas migrate hash aus, und wenden Sie sie erneut an: Es geht dahinter weiter.</translation>
    </message>
    <message>
        <source>Whether it was edited cannot be told: an earlier one was.</source>
        <translation>Ob sie bearbeitet wurde, lässt sich nicht sagen: Eine frühere wurde es.</translation>
    </message>
    <message>
        <source>%1 of %2 statements are there.</source>
        <translation>%1 von %2 Anweisungen sind in der Datenbank.</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Atlas never runs it there.</source>
        <translation>Die Datenbank beginnt bei der Baseline %1, deshalb führt Atlas sie dort nie aus.</translation>
    </message>
    <message>
        <source>%1 has the line %2</source>
        <translation>%1 enthält die Zeile %2</translation>
    </message>
    <message>
        <source>dbmate up will apply it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>dbmate up wird sie anwenden, obwohl spätere schon angewendet sind. Prüfen Sie, dass sie nicht deren Fehlen voraussetzt.</translation>
    </message>
    <message>
        <source>dbmate does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>dbmate stört sich beim Anwenden nicht daran und kann sie nicht zurücknehmen. Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>There is a meta/_journal.json of an older Drizzle beside the folders, so Drizzle refuses to run. Run drizzle-kit up.</source>
        <translation>Neben den Ordnern liegt eine meta/_journal.json eines älteren Drizzle, deshalb läuft Drizzle nicht. Führen Sie drizzle-kit up aus.</translation>
    </message>
    <message>
        <source>Drizzle will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>Drizzle wird sie ausführen, obwohl spätere schon angewendet sind. Prüfen Sie, dass sie nicht deren Fehlen voraussetzt.</translation>
    </message>
    <message>
        <source>Drizzle does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>Drizzle bemerkt es nicht: Es speichert die Prüfsumme und vergleicht sie nie. Stellen Sie die Datei so wieder her, wie sie angewendet wurde.</translation>
    </message>
    <message>
        <source>Drizzle does not mind; a new database will not get it. Restore the folder.</source>
        <translation>Drizzle stört sich nicht daran; eine neue Datenbank bekommt sie nicht. Stellen Sie den Ordner wieder her.</translation>
    </message>
    <message>
        <source>%1 is no JSON document, so the order of the migrations is not known. Restore it.</source>
        <translation>%1 ist kein JSON-Dokument, deshalb ist die Reihenfolge der Migrationen nicht bekannt. Stellen Sie es wieder her.</translation>
    </message>
    <message>
        <source>The journal has no entry for it. Drizzle does not mind; a new database will not get it.</source>
        <translation>Das Journal hat keinen Eintrag für sie. Drizzle stört sich nicht daran; eine neue Datenbank bekommt sie nicht.</translation>
    </message>
    <message>
        <source>%1 does not name it, so Drizzle never runs it.</source>
        <translation>%1 nennt sie nicht, deshalb führt Drizzle sie nie aus.</translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation>Prüfsumme %1…</translation>
    </message>
    <message>
        <source>Its time in the journal is not after that of the newest applied one, so Drizzle passes over it in silence and never runs it. Give it a later time, or generate it anew.</source>
        <translation>Ihre Zeit im Journal liegt nicht nach der der neuesten angewendeten, deshalb übergeht Drizzle sie stillschweigend und führt sie nie aus. Geben Sie ihr eine spätere Zeit, oder erzeugen Sie sie neu.</translation>
    </message>
    <message>
        <source>The journal names it, and there is no file %1: Drizzle stops there. Restore the file.</source>
        <translation>Das Journal nennt sie, und es gibt keine Datei %1: Drizzle hält dort an. Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>FluentORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>FluentORM wird sie ausführen, obwohl spätere schon angewendet sind. Prüfen Sie, dass sie nicht deren Fehlen voraussetzt.</translation>
    </message>
    <message>
        <source>FluentORM does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>FluentORM bemerkt es nicht: Es speichert die Prüfsumme und vergleicht sie nie. Stellen Sie die Datei so wieder her, wie sie angewendet wurde.</translation>
    </message>
    <message>
        <source>FluentORM does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>FluentORM stört sich beim Anwenden nicht daran und kann sie nicht zurücknehmen. Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>%1 is named as %2 names its files</source>
        <translation>%1 ist so benannt, wie %2 seine Dateien benennt</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it: later ones are applied already. With outOfOrder it is applied.</source>
        <translation>flyway migrate weigert sich ihretwegen: Spätere sind schon angewendet. Mit outOfOrder wird sie angewendet.</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it. Restore the file as it was applied; flyway repair takes the new text as the applied one.</source>
        <translation>flyway migrate weigert sich deswegen. Stellen Sie die Datei so wieder her, wie sie angewendet wurde; flyway repair nimmt den neuen Text als den angewendeten.</translation>
    </message>
    <message>
        <source>Restore the file: flyway validate refuses what is applied and not there, unless it is newer than all files.</source>
        <translation>Stellen Sie die Datei wieder her: flyway validate lehnt ab, was angewendet und nicht vorhanden ist, außer wenn es neuer als alle Dateien ist.</translation>
    </message>
    <message>
        <source>flyway migrate refuses until it is put right. Look what is there, undo it by hand, then run flyway repair.</source>
        <translation>flyway migrate weigert sich, bis das bereinigt ist. Sehen Sie nach, was in der Datenbank ist, machen Sie es von Hand rückgängig, und führen Sie dann flyway repair aus.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>Sie wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Flyway never runs it there.</source>
        <translation>Die Datenbank beginnt bei der Baseline %1, deshalb führt Flyway sie dort nie aus.</translation>
    </message>
    <message>
        <source>Flyway runs it on databases that have nothing yet, in the place of the versions up to it.</source>
        <translation>Flyway führt sie auf Datenbanken aus, die noch nichts enthalten, anstelle der Versionen bis zu ihr.</translation>
    </message>
    <message>
        <source>The database is marked as dirty at this version: applying it, or reverting the next one, goes on at this moment or did not come to its end, and parts of that may be there. When nobody runs it, look what is there, put it right, then run migrate force %1, or force the version before it.</source>
        <translation>Die Datenbank ist bei dieser Version als „dirty“ markiert: Ihr Anwenden oder das Zurücknehmen der nächsten läuft gerade oder kam nicht zu Ende, und Teile davon können in der Datenbank sein. Wenn niemand es ausführt, sehen Sie nach, was da ist, bereinigen Sie es, und führen Sie dann migrate force %1 aus, oder force mit der Version davor.</translation>
    </message>
    <message>
        <source>The database is marked as dirty before the first migration: reverting that one did not come to its end. Put it right, then run migrate force with the version that the database has.</source>
        <translation>Die Datenbank ist vor der ersten Migration als „dirty“ markiert: Deren Zurücknahme kam nicht zu Ende. Bereinigen Sie es, und führen Sie dann migrate force mit der Version aus, die die Datenbank hat.</translation>
    </message>
    <message>
        <source>The database is at this version, and no file has it: golang-migrate neither goes on nor back. Restore the file.</source>
        <translation>Die Datenbank ist bei dieser Version, und keine Datei enthält sie: golang-migrate kommt weder vor noch zurück. Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>The database is marked as dirty.</source>
        <translation>Die Datenbank ist als „dirty“ markiert.</translation>
    </message>
    <message>
        <source>golang-migrate remembers one number alone: that every migration up to it has run is assumed. One that was added later with a lower number never runs, and nothing shows it.</source>
        <translation>golang-migrate merkt sich nur eine einzige Nummer: Es wird angenommen, dass alle Migrationen bis zu ihr gelaufen sind. Eine, die später mit kleinerer Nummer hinzukam, läuft nie, und nichts zeigt es an.</translation>
    </message>
    <message>
        <source>%1 is a second file of the same version and direction: golang-migrate refuses the folder. Give it a number of its own.</source>
        <translation>%1 ist eine zweite Datei derselben Version und Richtung: golang-migrate verweigert den Ordner. Geben Sie ihr eine eigene Nummer.</translation>
    </message>
    <message>
        <source>%1 has no line -- +goose Up, so goose refuses it. Add it before the first statement.</source>
        <translation>%1 hat keine Zeile -- +goose Up, deshalb lehnt goose sie ab. Fügen Sie sie vor der ersten Anweisung ein.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same version: goose refuses the folder. Give one of them another number.</source>
        <translation>%1 und %2 haben dieselbe Version: goose verweigert den Ordner. Geben Sie einer davon eine andere Nummer.</translation>
    </message>
    <message>
        <source>goose up stops because of it: later ones are applied already. goose up -allow-missing applies it; old versions of goose pass over it in silence.</source>
        <translation>goose up hält ihretwegen an: Spätere sind schon angewendet. goose up -allow-missing wendet sie an; alte Versionen von goose übergehen sie stillschweigend.</translation>
    </message>
    <message>
        <source>goose does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>goose stört sich beim Anwenden nicht daran und kann sie nicht zurücknehmen. Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>The folder has no migration.sql: Prisma refuses all of them (P3015). Restore the file or remove the folder.</source>
        <translation>Der Ordner enthält keine migration.sql: Prisma verweigert sie alle (P3015). Stellen Sie die Datei wieder her, oder entfernen Sie den Ordner.</translation>
    </message>
    <message>
        <source>prisma migrate deploy will run it, although later ones are applied already; prisma migrate dev asks to reset the database.</source>
        <translation>prisma migrate deploy wird sie ausführen, obwohl spätere schon angewendet sind; prisma migrate dev will die Datenbank zurücksetzen.</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it; deploy does not mind. Restore the file as it was applied.</source>
        <translation>prisma migrate dev will deswegen die Datenbank zurücksetzen; deploy stört sich nicht daran. Stellen Sie die Datei so wieder her, wie sie angewendet wurde.</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it. Restore the folder.</source>
        <translation>prisma migrate dev will deswegen die Datenbank zurücksetzen. Stellen Sie den Ordner wieder her.</translation>
    </message>
    <message>
        <source>Prisma refuses to go on (P3009). Look what is there, put it right, then run prisma migrate resolve --applied or --rolled-back with its name.</source>
        <translation>Prisma macht nicht weiter (P3009). Sehen Sie nach, was in der Datenbank ist, bereinigen Sie es, und führen Sie dann prisma migrate resolve --applied oder --rolled-back mit ihrem Namen aus.</translation>
    </message>
    <message>
        <source>An attempt was marked as rolled back: it will run again.</source>
        <translation>Ein Versuch wurde als zurückgerollt markiert: Sie wird erneut laufen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Correct folder = &quot;…&quot; in [migrations] of relvar.toml.</source>
        <translation>Es gibt keinen lesbaren Ordner %1 für Migrationen. Berichtigen Sie folder = &quot;…&quot; in [migrations] von relvar.toml.</translation>
    </message>
    <message>
        <source>The table %1, which says what was applied, cannot be read. Check the rights of the user.</source>
        <translation>Die Tabelle %1, die festhält, was angewendet wurde, kann nicht gelesen werden. Prüfen Sie die Rechte des Benutzers.</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait, and the marker of %2 in it</source>
        <translation>%1 enthält einen MigratorTrait und darin die Marke von %2</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait</source>
        <translation>%1 enthält einen MigratorTrait</translation>
    </message>
    <message>
        <source>%1 names it, and there is no file %2: the crate does not compile.</source>
        <translation>%1 nennt sie, und es gibt keine Datei %2: Das Crate lässt sich nicht kompilieren.</translation>
    </message>
    <message>
        <source>SeaORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>SeaORM wird sie ausführen, obwohl spätere schon angewendet sind. Prüfen Sie, dass sie nicht deren Fehlen voraussetzt.</translation>
    </message>
    <message>
        <source>SeaORM refuses every command because of it. Restore the file and its line in %1.</source>
        <translation>SeaORM verweigert deswegen jeden Befehl. Stellen Sie die Datei und ihre Zeile in %1 wieder her.</translation>
    </message>
    <message>
        <source>%1 does not name it, so SeaORM never runs it. Add it to migrations(), or remove the file.</source>
        <translation>%1 nennt sie nicht, deshalb führt SeaORM sie nie aus. Fügen Sie sie zu migrations() hinzu, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 is the plan of the project %2</source>
        <translation>%1 ist der Plan des Projekts %2</translation>
    </message>
    <message>
        <source>Line %1 of %2 cannot be read, so the ids of later changes are not those that Sqitch computes: %3</source>
        <translation>Zeile %1 von %2 kann nicht gelesen werden, deshalb sind die IDs späterer Änderungen nicht die, die Sqitch berechnet: %3</translation>
    </message>
    <message>
        <source>Sqitch goes on behind the last change that is deployed, so it never deploys this one. Move it to the end of the plan.</source>
        <translation>Sqitch macht hinter der letzten Änderung weiter, die ausgerollt ist, deshalb rollt es diese nie aus. Verschieben Sie sie ans Ende des Plans.</translation>
    </message>
    <message>
        <source>sqitch deploy does not notice; sqitch check does. Restore the script as it was deployed, or rework the change.</source>
        <translation>sqitch deploy bemerkt es nicht, sqitch check schon. Stellen Sie das Skript so wieder her, wie es ausgerollt wurde, oder überarbeiten Sie die Änderung mit sqitch rework.</translation>
    </message>
    <message>
        <source>It is not in the plan, or the plan was edited at it or before it, which gives it another id: Sqitch stops there. Restore the plan.</source>
        <translation>Sie steht nicht im Plan, oder der Plan wurde bei ihr oder davor bearbeitet, wodurch sie eine andere ID bekommt: Sqitch hält dort an. Stellen Sie den Plan wieder her.</translation>
    </message>
    <message>
        <source>Its last deploy failed. Sqitch will try it again; correct the script first.</source>
        <translation>Ihr letztes Ausrollen ist fehlgeschlagen. Sqitch wird es erneut versuchen; berichtigen Sie zuerst das Skript.</translation>
    </message>
    <message>
        <source>The files of Atlas have no way back: atlas migrate down works one out by itself.</source>
        <translation>Die Dateien von Atlas haben keinen Rückweg: atlas migrate down ermittelt selbst einen.</translation>
    </message>
    <message>
        <source>dbmate sorts versions as text, so %1 would come before those that are there. Give the files versions with more digits first.</source>
        <translation>dbmate sortiert Versionen als Text, deshalb käme %1 vor den vorhandenen. Geben Sie zuerst den Dateien Versionen mit mehr Ziffern.</translation>
    </message>
    <message>
        <source>The way back is in the file U%1.sql, which the editions of Flyway run that have flyway undo.</source>
        <translation>Der Rückweg steht in der Datei U%1.sql; sie wird von den Editionen von Flyway ausgeführt, die flyway undo haben.</translation>
    </message>
    <message>
        <source>It cannot run in a transaction that was begun before it. golang-migrate begins one unless the address has ?x-no-tx-wrap=true.</source>
        <translation>Sie kann nicht in einer Transaktion laufen, die vor ihr begonnen wurde. golang-migrate beginnt eine, sofern die Adresse nicht ?x-no-tx-wrap=true enthält.</translation>
    </message>
    <message>
        <source>Its statements cannot run in one transaction. golang-migrate sends them together unless the address has ?x-multi-statement=true.</source>
        <translation>Ihre Anweisungen können nicht in einer Transaktion laufen. golang-migrate schickt sie zusammen, sofern die Adresse nicht ?x-multi-statement=true enthält.</translation>
    </message>
    <message>
        <source>The plan has a change %1 already. Choose another name.</source>
        <translation>Der Plan hat bereits eine Änderung %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a change in Sqitch. Choose another name.</source>
        <translation>%1 kann in Sqitch nicht der Name einer Änderung sein. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A line of the SQL, or the name of the migration, would be taken by %1 for one of its own marks. Change it. Nothing was written.</source>
        <translation>Eine Zeile des SQL oder der Name der Migration würde von %1 für eine seiner eigenen Marken gehalten. Ändern Sie das. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It has the directive %1.</source>
        <translation>Sie enthält die Direktive %1.</translation>
    </message>
    <message>
        <source>Its statements end with %1, which is no SQL.</source>
        <translation>Ihre Anweisungen enden mit %1, was kein SQL ist.</translation>
    </message>
    <message>
        <source>Flyway refuses to begin there. Run flyway baseline with the version that it has.</source>
        <translation>Flyway weigert sich, dort anzufangen. Führen Sie flyway baseline mit der Version aus, die sie hat.</translation>
    </message>
    <message>
        <source>Flyway runs %1 besides the migrations, and Relvar does not.</source>
        <translation>Flyway führt neben den Migrationen %1 aus, Relvar nicht.</translation>
    </message>
    <message>
        <source>It has placeholders (${…}), for which Flyway has the values.</source>
        <translation>Sie enthält Platzhalter (${…}), deren Werte Flyway hat.</translation>
    </message>
    <message>
        <source>It is a baseline, which stands for the versions up to it on a new database.</source>
        <translation>Sie ist eine Baseline, die auf einer neuen Datenbank für die Versionen bis zu ihr steht.</translation>
    </message>
    <message>
        <source>It has no way back. A revert with %1 counts it as reverted all the same, and changes nothing.</source>
        <translation>Sie hat keinen Rückweg. Eine Zurücknahme mit %1 zählt sie trotzdem als zurückgenommen und ändert nichts.</translation>
    </message>
    <message>
        <source>Atlas refuses to begin there. Mark what is there already with relvar-cli baseline or atlas migrate set.</source>
        <translation>Atlas weigert sich, dort anzufangen. Markieren Sie, was schon dort ist, mit relvar-cli baseline oder atlas migrate set.</translation>
    </message>
    <message>
        <source>Prisma refuses to begin there (P3005). Mark what is there already with relvar-cli baseline or prisma migrate resolve --applied.</source>
        <translation>Prisma weigert sich, dort anzufangen (P3005). Markieren Sie, was schon dort ist, mit relvar-cli baseline oder prisma migrate resolve --applied.</translation>
    </message>
    <message>
        <source>Ruskit will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>Ruskit wird sie anwenden, obwohl spätere schon angewendet sind. Prüfen Sie, dass sie nicht deren Fehlen voraussetzt.</translation>
    </message>
    <message>
        <source>Ruskit does not mind on the way up, and passes over it on the way back. Restore it in its model.</source>
        <translation>Auf dem Hinweg stört es Ruskit nicht, auf dem Rückweg übergeht es sie. Stellen Sie sie in ihrem Modell wieder her.</translation>
    </message>
    <message>
        <source>%1 does not hand over the migrations of its model, so Ruskit never runs it. Add them to get_all_model_migrations().</source>
        <translation>%1 gibt die Migrationen ihres Modells nicht weiter, daher führt Ruskit sie nie aus. Fügen Sie sie in get_all_model_migrations() ein.</translation>
    </message>
    <message>
        <source>It has %1, which is a command of the database&apos;s own program.</source>
        <translation>Sie enthält %1, einen Befehl des Programms der Datenbank selbst.</translation>
    </message>
    <message>
        <source>It has the variable %1, which Sqitch fills in.</source>
        <translation>Sie enthält die Variable %1, die Sqitch ausfüllt.</translation>
    </message>
    <message>
        <source>It must not meet %1, for which Sqitch looks in the database.</source>
        <translation>Sie verträgt sich nicht mit %1; ob das dort ist, sieht Sqitch in der Datenbank nach.</translation>
    </message>
    <message>
        <source>It requires %1, which is not before it in this plan.</source>
        <translation>Sie verlangt %1, das in diesem Plan nicht vor ihr steht.</translation>
    </message>
    <message>
        <source>Its sqitch.conf names another registry, %1.</source>
        <translation>Ihre sqitch.conf nennt ein anderes Register, %1.</translation>
    </message>
    <message>
        <source>Sqitch keeps its registry beside the file of the database, and this one is in memory. Name a file.</source>
        <translation>Sqitch führt sein Register neben der Datei der Datenbank, und diese ist im Arbeitsspeicher. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1, the registry of Sqitch, cannot be written: %2. Check the permissions.</source>
        <translation>%1, das Register von Sqitch, kann nicht geschrieben werden: %2. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>frameworks</name>
    <message>
        <source>%1 has no &quot;impl MigratorTrait for …&quot;, so there is no list that the migration could be put into. Add a Migrator as `sea-orm-cli migrate init` makes it.</source>
        <translation>%1 hat kein „impl MigratorTrait for …“, also gibt es keine Liste, in die die Migration eingetragen werden könnte. Fügen Sie einen Migrator hinzu, wie ihn `sea-orm-cli migrate init` anlegt.</translation>
    </message>
    <message>
        <source>%1 has a migration %2 already. Choose another name.</source>
        <translation>%1 hat bereits eine Migration %2. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one, or add %2 by hand.</source>
        <translation>%1 hat keine „fn migrations()“, die mit vec![…] beginnt, also gibt es keine Liste, in die die Migration eingetragen werden könnte. Legen Sie eine an, oder fügen Sie %2 von Hand hinzu.</translation>
    </message>
    <message>
        <source>Type %1: an enum without values has no form in Rust.</source>
        <translation>Typ %1: Ein Enum ohne Werte hat in Rust keine Form.</translation>
    </message>
    <message>
        <source>Table %1 has no primary key, and SeaORM has entities only of tables that have one.</source>
        <translation>Tabelle %1 hat keinen Primärschlüssel, und SeaORM hat Entitäten nur für Tabellen, die einen haben.</translation>
    </message>
    <message>
        <source>View %1: SeaORM has entities of tables that have a primary key.</source>
        <translation>Sicht %1: SeaORM hat Entitäten nur für Tabellen mit Primärschlüssel.</translation>
    </message>
    <message>
        <source>Type %1: SeaORM does not say in which schema an enum is. It works when %2 is in the search path.</source>
        <translation>Typ %1: SeaORM sagt nicht, in welchem Schema ein Enum liegt. Es funktioniert, wenn %2 im Suchpfad steht.</translation>
    </message>
    <message>
        <source>%1 was not written here, so it stays as it is. Remove it to have it written.</source>
        <translation>%1 wurde nicht von hier aus geschrieben und bleibt deshalb, wie sie ist. Entfernen Sie die Datei, damit sie geschrieben wird.</translation>
    </message>
    <message>
        <source>There is no %1. Name the folder of a Loco application, as `loco new` makes it.</source>
        <translation>%1 gibt es nicht. Nennen Sie den Ordner einer Loco-Anwendung, wie ihn `loco new` anlegt.</translation>
    </message>
    <message>
        <source>Some statements of this migration refuse to run in a transaction, and SeaORM 1 runs every migration in one. Use SeaORM 2, or write this change as SQL files.</source>
        <translation>Einige Anweisungen dieser Migration laufen nicht in einer Transaktion, und SeaORM 1 führt jede Migration in einer aus. Verwenden Sie SeaORM 2, oder schreiben Sie diese Änderung als SQL-Dateien.</translation>
    </message>
    <message>
        <source>%1 was written by hand, so nothing in it is replaced. Write the lines “%2” and “%3” where the generated part shall stand, or give the file another name.</source>
        <translation>%1 wurde von Hand geschrieben, deshalb wird darin nichts ersetzt. Schreiben Sie die Zeilen „%2“ und „%3“ dorthin, wo der erzeugte Teil stehen soll, oder geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 names another file than %2. Add it there.</source>
        <translation>%1 nennt eine andere Datei als %2. Fügen Sie sie dort hinzu.</translation>
    </message>
    <message>
        <source>A statement has the text “%1” in it, at which Drizzle would cut it in two. Change the comment or default that has it.</source>
        <translation>Eine Anweisung enthält den Text „%1“, an dem Drizzle sie in zwei Teile schneiden würde. Ändern Sie den Kommentar oder Vorgabewert, der ihn enthält.</translation>
    </message>
    <message>
        <source>Tables are replaced, which needs PRAGMA foreign_keys = OFF, and Drizzle begins a transaction first, in which that has no effect. Switch foreign keys off on the connection before migrate(); otherwise the migration stops before it changes anything.</source>
        <translation>Tabellen werden ersetzt, was PRAGMA foreign_keys = OFF braucht, und Drizzle beginnt zuvor eine Transaktion, in der das keine Wirkung hat. Schalten Sie vor migrate() die Fremdschlüssel auf der Verbindung aus; sonst hält die Migration an, bevor sie etwas ändert.</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Drizzle runs every migration in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>Eine Anweisung dieser Migration darf nicht in einer Transaktion laufen, und Drizzle führt jede Migration in einer aus. Schreiben Sie die Änderung ohne CONCURRENTLY, oder führen Sie sie von Hand als SQL aus.</translation>
    </message>
    <message>
        <source>%1 and %2 were written by hand and stay as they are. Make the change there, too: otherwise drizzle-kit generate takes it back.</source>
        <translation>%1 und %2 wurden von Hand geschrieben und bleiben, wie sie sind. Nehmen Sie die Änderung auch dort vor: Sonst nimmt drizzle-kit generate sie wieder zurück.</translation>
    </message>
    <message>
        <source>Column %1 is computed when it is read; Drizzle knows only stored ones.</source>
        <translation>Spalte %1 wird beim Lesen berechnet; Drizzle kennt nur gespeicherte.</translation>
    </message>
    <message>
        <source>%1, the newest snapshot of Drizzle, is not there or has no id. Restore it; drizzle-kit would not go on either.</source>
        <translation>%1, der neueste Snapshot von Drizzle, ist nicht da oder hat keine id. Stellen Sie ihn wieder her; auch drizzle-kit käme sonst nicht weiter.</translation>
    </message>
    <message>
        <source>%1 has no list of entries, so it is no journal of Drizzle. Restore it.</source>
        <translation>%1 hat keine Liste von Einträgen und ist deshalb kein Journal von Drizzle. Stellen Sie es wieder her.</translation>
    </message>
    <message>
        <source>%1 is about %2, the schema about %3. Give the folder of the other one.</source>
        <translation>%1 ist für %2, das Schema für %3. Geben Sie den Ordner für die andere Datenbank an.</translation>
    </message>
    <message>
        <source>View %1: its options. Drizzle takes the view as there, and does not make it.</source>
        <translation>Sicht %1: ihre Optionen. Drizzle nimmt die Sicht als vorhanden an und legt sie nicht an.</translation>
    </message>
    <message>
        <source>View %1: its columns. A schema here has the query alone; write them between the braces.</source>
        <translation>Sicht %1: ihre Spalten. Ein Schema enthält hier nur die Abfrage; schreiben Sie die Spalten zwischen die geschweiften Klammern.</translation>
    </message>
    <message>
        <source>%1 exists, but no file has the Migrator that belongs to it. Make the crate whole, as `sea-orm-cli migrate init` does, or remove the file to have it made.</source>
        <translation>%1 ist vorhanden, aber keine Datei hat den Migrator, der dazu gehört. Vervollständigen Sie das Crate, wie es `sea-orm-cli migrate init` macht, oder entfernen Sie die Datei, damit es angelegt wird.</translation>
    </message>
    <message>
        <source>Table %1: unique constraint %2 is not in the entity, because SeaORM 1 has no form for one over several columns.</source>
        <translation>Tabelle %1: Die Unique-Bedingung %2 steht nicht in der Entität, weil SeaORM 1 für eine über mehrere Spalten keine Form hat.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because there is no table %3.</source>
        <translation>Tabelle %1: Der Fremdschlüssel %2 ist keine Beziehung, weil es keine Tabelle %3 gibt.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no primary key.</source>
        <translation>Tabelle %1: Der Fremdschlüssel %2 ist keine Beziehung, weil die Tabelle %3 keinen Primärschlüssel hat.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no entity.</source>
        <translation>Tabelle %1: Der Fremdschlüssel %2 ist keine Beziehung, weil die Tabelle %3 keine Entität hat.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because SeaORM joins by %3 columns at most.</source>
        <translation>Tabelle %1: Der Fremdschlüssel %2 ist keine Beziehung, weil SeaORM über höchstens %3 Spalten verbindet.</translation>
    </message>
    <message>
        <source>%1 is no snapshot of Drizzle. Restore it; drizzle-kit would not go on either.</source>
        <translation>%1 ist kein Snapshot von Drizzle. Stellen Sie ihn wieder her; auch drizzle-kit käme damit nicht weiter.</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too.</source>
        <translation>%1 wurde von Hand geschrieben und bleibt, wie sie ist. Nehmen Sie die Änderung auch dort vor.</translation>
    </message>
    <message>
        <source>%1 is about the table %2, which is not there any more. Remove the file.</source>
        <translation>%1 betrifft die Tabelle %2, die es nicht mehr gibt. Entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and FluentORM runs every file in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>Eine Anweisung dieser Migration darf nicht in einer Transaktion laufen, und FluentORM führt jede Datei in einer aus. Schreiben Sie die Änderung ohne CONCURRENTLY, oder führen Sie sie von Hand als SQL aus.</translation>
    </message>
    <message>
        <source>%1 is no snapshot of FluentORM. Restore it.</source>
        <translation>%1 ist kein Snapshot von FluentORM. Stellen Sie ihn wieder her.</translation>
    </message>
    <message>
        <source>Table %1: %2. %3 has no word for it.</source>
        <translation>Tabelle %1: %2. %3 kann das nicht ausdrücken.</translation>
    </message>
    <message>
        <source>Column %1: %2. %3 has no word for it.</source>
        <translation>Spalte %1: %2. %3 kann das nicht ausdrücken.</translation>
    </message>
    <message>
        <source>Column %1: %2. %3&apos;s own migrations would make it %4.</source>
        <translation>Spalte %1: %2. Die eigenen Migrationen von %3 würden sie als %4 anlegen.</translation>
    </message>
    <message>
        <source>%1 %2 of %3: %4. %5 has no word for it.</source>
        <translation>%1 %2 von %3: %4. %5 kann das nicht ausdrücken.</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 is a constraint; %3 takes it for the unique index %4.</source>
        <translation>UNIQUE %1 von %2 ist ein Constraint; %3 hält ihn für den eindeutigen Index %4.</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 has no word for it.</source>
        <translation>%1 %2: %3. %4 hat kein Wort dafür.</translation>
    </message>
    <message>
        <source>%1 %2: the SQL of the migration makes it, and %3 has no word for it.</source>
        <translation>%1 %2: Das SQL der Migration legt das an, und %3 kann es nicht ausdrücken.</translation>
    </message>
    <message>
        <source>Owners and privileges: the SQL of the migration gives them, and %1 has no word for them.</source>
        <translation>Eigentümer und Rechte: Das SQL der Migration vergibt sie, und %1 kann sie nicht ausdrücken.</translation>
    </message>
    <message>
        <source>Comments in the database (%1): those of tables and columns stand in the code, and %2 does not write them there.</source>
        <translation>Kommentare in der Datenbank (%1): Die von Tabellen und Spalten stehen im Code, und %2 schreibt sie nicht in die Datenbank.</translation>
    </message>
    <message>
        <source>The datasource does not name the schema %1. Add it there: schemas = [%2].</source>
        <translation>Die datasource nennt das Schema %1 nicht. Fügen Sie es dort hinzu: schemas = [%2].</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Prisma runs a file of several statements in one. Make it a migration of its own, or write the change without CONCURRENTLY.</source>
        <translation>Eine Anweisung dieser Migration darf nicht in einer Transaktion laufen, und Prisma führt eine Datei mit mehreren Anweisungen in einer aus. Machen Sie daraus eine eigene Migration, oder schreiben Sie die Änderung ohne CONCURRENTLY.</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too: otherwise prisma migrate dev takes it back.</source>
        <translation>%1 wurde von Hand geschrieben und bleibt, wie sie ist. Nehmen Sie die Änderung auch dort vor: Sonst nimmt prisma migrate dev sie wieder zurück.</translation>
    </message>
    <message>
        <source>Table %1: it has no key that is always there and that Prisma can read, so Prisma Client leaves it out (@@ignore).</source>
        <translation>Tabelle %1: Sie hat keinen Schlüssel, der immer vorhanden ist und den Prisma lesen kann, deshalb lässt Prisma Client sie weg (@@ignore).</translation>
    </message>
    <message>
        <source>%1 stands outside of the marked lines as %2, so it is yours and stays as it is.</source>
        <translation>%1 steht als %2 außerhalb der markierten Zeilen, gehört also Ihnen und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Model %1 stands outside of the marked lines, so it is yours: give it the field “%2”.</source>
        <translation>Das Model %1 steht außerhalb der markierten Zeilen, gehört also Ihnen: Geben Sie ihm das Feld „%2“.</translation>
    </message>
    <message>
        <source>The repository has Ruskit with migrations in its models, which knows SQLite alone. Give the folder of another one, or bring Ruskit up to date.</source>
        <translation>Das Repository hat ein Ruskit mit Migrationen in den Models, und das kennt nur SQLite. Geben Sie den Ordner eines anderen Repositorys an, oder aktualisieren Sie Ruskit.</translation>
    </message>
    <message>
        <source>%1 has no Migration::new with SQL: this Ruskit can create and drop tables in its own words, and nothing else. Bring it up to date, or write the change by hand.</source>
        <translation>%1 hat kein Migration::new mit SQL: Dieses Ruskit kann Tabellen auf seine eigene Weise anlegen und löschen, sonst nichts. Aktualisieren Sie es, oder schreiben Sie die Änderung von Hand.</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one.</source>
        <translation>%1 hat keine „fn migrations()“, die mit vec![…] beginnt, also gibt es keine Liste, in die die Migration eingetragen werden könnte. Legen Sie eine an.</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Relations of the schema that are not in it are yours to add.</source>
        <translation>%1 wurde von Hand geschrieben und bleibt, wie sie ist. Beziehungen des Schemas, die nicht darin stehen, tragen Sie selbst ein.</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 has the columns of another key: of the two in the CREATE TABLE that drizzle-kit writes, PostgreSQL makes one.</source>
        <translation>UNIQUE %1 von %2 hat die Spalten eines anderen Schlüssels: Aus den beiden im CREATE TABLE, das drizzle-kit schreibt, macht PostgreSQL einen.</translation>
    </message>
    <message>
        <source>Signs in a name or expression that drizzle-kit takes wrongly when it writes SQL itself, as it does after a change in the code: %1</source>
        <translation>Zeichen in einem Namen oder Ausdruck, die drizzle-kit falsch versteht, wenn es selbst SQL schreibt, wie nach einer Änderung im Code: %1</translation>
    </message>
    <message>
        <source>Constraints without a name (%1): in Drizzle each has one, which its own migrations write.</source>
        <translation>Constraints ohne Namen (%1): In Drizzle hat jeder einen, den seine eigenen Migrationen schreiben.</translation>
    </message>
    <message>
        <source>Column %1: DEFAULT %2. Prisma reads it back from SQLite in other words, so prisma migrate dev finds a difference each time.</source>
        <translation>Spalte %1: DEFAULT %2. Prisma liest es aus SQLite in anderen Worten zurück, daher findet prisma migrate dev jedes Mal einen Unterschied.</translation>
    </message>
    <message>
        <source>Value %1 of TYPE %2: Prisma does not double the apostrophe in it, so PostgreSQL refuses what Prisma itself writes for this type.</source>
        <translation>Wert %1 von TYPE %2: Prisma verdoppelt den Apostroph darin nicht, daher lehnt PostgreSQL ab, was Prisma selbst für diesen Typ schreibt.</translation>
    </message>
    <message>
        <source>Defaults of the present time (%1): Prisma&apos;s own migrations write them as CURRENT_TIMESTAMP.</source>
        <translation>Standardwerte der Gegenwart (%1): Prismas eigene Migrationen schreiben sie als CURRENT_TIMESTAMP.</translation>
    </message>
    <message>
        <source>Foreign keys without a name (%1): Prisma&apos;s own migrations give them names, table_column_fkey.</source>
        <translation>Fremdschlüssel ohne Namen (%1): Prismas eigene Migrationen geben ihnen Namen, table_column_fkey.</translation>
    </message>
    <message>
        <source>%1 hands the migrations over model by model, so that on a new database this one runs before older ones of models behind %2. Sort them there: migrations.sort_by(|a, b| a.name.cmp(&amp;b.name)).</source>
        <translation>%1 gibt die Migrationen Modell für Modell weiter, daher läuft diese auf einer neuen Datenbank vor älteren der Modelle hinter %2. Sortieren Sie sie dort: migrations.sort_by(|a, b| a.name.cmp(&amp;b.name)).</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Nothing in %1 makes a part of a schema. Check that it is %2.</source>
        <translation>Nichts in %1 ergibt einen Teil eines Schemas. Prüfen Sie, dass es %2 ist.</translation>
    </message>
    <message>
        <source>%1 is cut off: the last lines that pg_dump writes (-- PostgreSQL database dump complete) are missing, and there is no telling what else. Dump it again.</source>
        <translation>%1 ist abgeschnitten: Die letzten Zeilen, die pg_dump schreibt (-- PostgreSQL database dump complete), fehlen, und was sonst noch, ist nicht zu erkennen. Erstellen Sie den Dump neu.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Change check %1</source>
        <translation>Check %1 ändern</translation>
    </message>
    <message>
        <source>Rename check %1 to %2</source>
        <translation>Check %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Add check to %1</source>
        <translation>%1 einen Check hinzufügen</translation>
    </message>
    <message>
        <source>Drop check %1</source>
        <translation>Check %1 löschen</translation>
    </message>
    <message>
        <source>Paste columns %2 into %1</source>
        <translation>Spalten %2 in %1 einfügen</translation>
    </message>
    <message>
        <source>Rename column %1 to %2</source>
        <translation>Spalte %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change type of %1.%2</source>
        <translation>Typ von %1.%2 ändern</translation>
    </message>
    <message>
        <source>Change NOT NULL of %1.%2</source>
        <translation>NOT NULL von %1.%2 ändern</translation>
    </message>
    <message>
        <source>Change default of %1.%2</source>
        <translation>Vorgabewert von %1.%2 ändern</translation>
    </message>
    <message>
        <source>Change collation of %1.%2</source>
        <translation>Sortierfolge von %1.%2 ändern</translation>
    </message>
    <message>
        <source>Change comment of %1.%2</source>
        <translation>Kommentar von %1.%2 ändern</translation>
    </message>
    <message>
        <source>Change column %1.%2</source>
        <translation>Spalte %1.%2 ändern</translation>
    </message>
    <message>
        <source>Change primary key of %1</source>
        <translation>Primärschlüssel von %1 ändern</translation>
    </message>
    <message>
        <source>Add column %1 to %2</source>
        <translation>Spalte %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>Spalte %1.%2 löschen</translation>
    </message>
    <message>
        <source>Reorder columns of %1</source>
        <translation>Spalten von %1 umordnen</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>%1 %2 ändern</translation>
    </message>
    <message>
        <source>Rename type %1 to %2</source>
        <translation>Typ %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change comment of %1</source>
        <translation>Kommentar von %1 ändern</translation>
    </message>
    <message>
        <source>Drop type %1</source>
        <translation>Typ %1 löschen</translation>
    </message>
    <message>
        <source>Add value %1 to %2</source>
        <translation>Wert %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Reorder values of %1</source>
        <translation>Werte von %1 umordnen</translation>
    </message>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>Wert %1 von %2 löschen</translation>
    </message>
    <message>
        <source>Change value %1 of %2</source>
        <translation>Wert %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Change exclusion constraint %1</source>
        <translation>Exclusion-Constraint %1 ändern</translation>
    </message>
    <message>
        <source>Rename exclusion constraint %1 to %2</source>
        <translation>Exclusion-Constraint %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Add exclusion constraint to %1</source>
        <translation>%1 einen Exclusion-Constraint hinzufügen</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %1</source>
        <translation>Exclusion-Constraint %1 löschen</translation>
    </message>
    <message>
        <source>Change index %1</source>
        <translation>Index %1 ändern</translation>
    </message>
    <message>
        <source>Rename index %1 to %2</source>
        <translation>Index %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Add index to %1</source>
        <translation>%1 einen Index hinzufügen</translation>
    </message>
    <message>
        <source>Drop index %1</source>
        <translation>Index %1 löschen</translation>
    </message>
    <message>
        <source>%1 has no column %2. Separate columns by commas.</source>
        <translation>%1 hat keine Spalte %2. Trennen Sie Spalten durch Kommas.</translation>
    </message>
    <message>
        <source>Name at least one column of %1, or drop the row.</source>
        <translation>Nennen Sie mindestens eine Spalte von %1, oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Only columns can stand here, and %1 is an expression.</source>
        <translation>Hier können nur Spalten stehen, und %1 ist ein Ausdruck.</translation>
    </message>
    <message>
        <source>Rename key %1 to %2</source>
        <translation>Schlüssel %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Schlüssel %1 ändern</translation>
    </message>
    <message>
        <source>Add unique key to %1</source>
        <translation>%1 einen eindeutigen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Drop key %2 of %1</source>
        <translation>Schlüssel %2 von %1 löschen</translation>
    </message>
    <message>
        <source>Move %1 tables to schema %2</source>
        <translation>%1 Tabellen in das Schema %2 verschieben</translation>
    </message>
    <message>
        <source>Change comment of %1 tables</source>
        <translation>Kommentar von %1 Tabellen ändern</translation>
    </message>
    <message>
        <source>Change %2 of %1 tables</source>
        <translation>%2 von %1 Tabellen ändern</translation>
    </message>
    <message>
        <source>Put %1 tables into area %2</source>
        <translation>%1 Tabellen in den Bereich %2 legen</translation>
    </message>
    <message>
        <source>A new %1 needs a table to stand on. Select the table first.</source>
        <translation>Ein neues Objekt der Art %1 braucht eine Tabelle, auf der es steht. Wählen Sie zuerst die Tabelle aus.</translation>
    </message>
    <message>
        <source>A new %1 cannot be begun here: %2</source>
        <translation>Ein neues Objekt der Art %1 kann hier nicht begonnen werden: %2</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <translation>%1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>Tabelle %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Move table %1 to schema %2</source>
        <translation>Tabelle %1 in das Schema %2 verschieben</translation>
    </message>
    <message>
        <source>Change options of %1</source>
        <translation>Optionen von %1 ändern</translation>
    </message>
    <message>
        <source>Add partition %1 to %2</source>
        <translation>Partition %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Drop partition %1</source>
        <translation>Partition %1 löschen</translation>
    </message>
    <message>
        <source>There is no table %1. Choose one of the list.</source>
        <translation>Es gibt keine Tabelle %1. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Choose the table that the relation points at first.</source>
        <translation>Wählen Sie zuerst die Tabelle, auf die die Beziehung verweist.</translation>
    </message>
    <message>
        <source>Change relation %1 of %2</source>
        <translation>Beziehung %1 von %2 ändern</translation>
    </message>
    <message>
        <source>Add relation from %1 to %2</source>
        <translation>Beziehung von %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Drop relation %1 of %2</source>
        <translation>Beziehung %1 von %2 löschen</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>Sequenz %1 löschen</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>Sequenz %1 ändern</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>Sequenz %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Drop %1 %2</source>
        <translation>%1 %2 löschen</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>The index %1 of %2 does what %3 does already</source>
        <translation>Der Index %1 von %2 tut, was %3 schon tut</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The index %1 of %2 is the beginning of %3</source>
        <translation>Der Index %1 von %2 ist der Anfang von %3</translation>
    </message>
    <message>
        <source>The unique key (%1) of %2 is %3 once more</source>
        <translation>Der eindeutige Schlüssel (%1) von %2 ist noch einmal %3</translation>
    </message>
    <message>
        <source>Building the index %1 of %2 has failed</source>
        <translation>Der Aufbau des Index %1 von %2 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The index %1 of %2 knows two values</source>
        <translation>Der Index %1 von %2 kennt nur zwei Werte</translation>
    </message>
    <message>
        <source>The index %1 compares %2.%3 as a whole</source>
        <translation>Der Index %1 vergleicht %2.%3 nur als Ganzes</translation>
    </message>
    <message>
        <source>Make it a GIN index</source>
        <translation>Zu einem GIN-Index machen</translation>
    </message>
    <message>
        <source>The index %1 of %2 has %3 columns</source>
        <translation>Der Index %1 von %2 hat %3 Spalten</translation>
    </message>
    <message>
        <source>Indexes that are there already</source>
        <translation>Indexe, die es schon gibt</translation>
    </message>
    <message>
        <source>A second index on the same columns costs time at every write and room on the disk, and speeds up nothing.</source>
        <translation>Ein zweiter Index auf denselben Spalten kostet bei jedem Schreiben Zeit und Platz auf der Platte und beschleunigt nichts.</translation>
    </message>
    <message>
        <source>Drop it.</source>
        <translation>Löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Indexes that are the beginning of another</source>
        <translation>Indexe, die der Anfang eines anderen sind</translation>
    </message>
    <message>
        <source>The longer index finds rows by its first columns too, so the shorter one is seldom worth what it costs at every write.</source>
        <translation>Der längere Index findet Zeilen auch über seine ersten Spalten; deshalb ist der kürzere selten wert, was er bei jedem Schreiben kostet.</translation>
    </message>
    <message>
        <source>Drop the shorter one, unless it is much smaller and read all the time.</source>
        <translation>Löschen Sie den kürzeren, außer er ist viel kleiner und wird ständig gelesen.</translation>
    </message>
    <message>
        <source>Unique keys that are there already</source>
        <translation>Eindeutige Schlüssel, die es schon gibt</translation>
    </message>
    <message>
        <source>The same columns are unique already, and each key has an index of its own.</source>
        <translation>Dieselben Spalten sind schon eindeutig, und jeder Schlüssel hat einen eigenen Index.</translation>
    </message>
    <message>
        <source>Drop one.</source>
        <translation>Löschen Sie einen.</translation>
    </message>
    <message>
        <source>Indexes that could not be built</source>
        <translation>Indexe, die nicht aufgebaut werden konnten</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY or REINDEX left it behind: every write keeps it, no query uses it.</source>
        <translation>CREATE INDEX CONCURRENTLY oder REINDEX hat ihn hinterlassen: Jedes Schreiben pflegt ihn, keine Abfrage benutzt ihn.</translation>
    </message>
    <message>
        <source>Run REINDEX INDEX CONCURRENTLY, or drop it.</source>
        <translation>Führen Sie REINDEX INDEX CONCURRENTLY aus, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Indexes on nothing but a boolean</source>
        <translation>Indexe nur auf einem boolean</translation>
    </message>
    <message>
        <source>Half of the table is no selection: the index is read by no query and written by all.</source>
        <translation>Die halbe Tabelle ist keine Auswahl: Der Index wird von keiner Abfrage gelesen und bei jedem Schreiben gepflegt.</translation>
    </message>
    <message>
        <source>Drop it, or make a partial index on what is looked for WHERE the column is true.</source>
        <translation>Löschen Sie ihn, oder legen Sie einen partiellen Index auf das Gesuchte an, WHERE die Spalte wahr ist.</translation>
    </message>
    <message>
        <source>B-tree indexes on documents and arrays</source>
        <translation>B-Tree-Indexe auf Dokumenten und Arrays</translation>
    </message>
    <message>
        <source>A B-tree finds whole documents alone, not what is inside, and long values do not fit into it.</source>
        <translation>Ein B-Tree findet nur ganze Dokumente, nicht deren Inhalt, und lange Werte passen nicht hinein.</translation>
    </message>
    <message>
        <source>Use a GIN index, or index an expression.</source>
        <translation>Verwenden Sie einen GIN-Index, oder indizieren Sie einen Ausdruck.</translation>
    </message>
    <message>
        <source>Indexes of many columns</source>
        <translation>Indexe auf vielen Spalten</translation>
    </message>
    <message>
        <source>Rows are found by the first columns; each further one makes the index larger and more often written.</source>
        <translation>Zeilen werden über die ersten Spalten gefunden; jede weitere macht den Index größer und lässt ihn öfter neu schreiben.</translation>
    </message>
    <message>
        <source>Keep the columns that are searched by, and put the rest into INCLUDE or leave it out.</source>
        <translation>Behalten Sie die Spalten, nach denen gesucht wird, und nehmen Sie die übrigen in INCLUDE auf oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Migrations that lose data</source>
        <translation>Migrationen, die Daten verlieren</translation>
    </message>
    <message>
        <source>A table or column goes, and nothing keeps what is in it.</source>
        <translation>Eine Tabelle oder Spalte entfällt, und nichts bewahrt ihren Inhalt auf.</translation>
    </message>
    <message>
        <source>Let Relvar write the migration, which keeps it until it is purged, or copy it first.</source>
        <translation>Lassen Sie Relvar die Migration schreiben, die ihn bis zum endgültigen Löschen aufbewahrt, oder kopieren Sie ihn vorher.</translation>
    </message>
    <message>
        <source>Migrations that write a table anew</source>
        <translation>Migrationen, die eine Tabelle neu schreiben</translation>
    </message>
    <message>
        <source>All rows and indexes are written anew while nobody can read or write the table.</source>
        <translation>Alle Zeilen und Indexe werden neu geschrieben, während niemand die Tabelle lesen oder schreiben kann.</translation>
    </message>
    <message>
        <source>Save the change as an online migration, which does it in steps.</source>
        <translation>Speichern Sie die Änderung als Online-Migration, die es in Schritten tut.</translation>
    </message>
    <message>
        <source>Migrations that read a table while others wait</source>
        <translation>Migrationen, die eine Tabelle lesen, während andere warten</translation>
    </message>
    <message>
        <source>All rows are read under a lock that keeps writers waiting, or everybody.</source>
        <translation>Alle Zeilen werden unter einer Sperre gelesen, die Schreibende warten lässt oder alle.</translation>
    </message>
    <message>
        <source>Build indexes CONCURRENTLY, add constraints NOT VALID and validate them afterwards.</source>
        <translation>Bauen Sie Indexe mit CONCURRENTLY auf, fügen Sie Constraints mit NOT VALID hinzu, und validieren Sie sie danach.</translation>
    </message>
    <message>
        <source>Migrations that cannot be reverted</source>
        <translation>Migrationen, die nicht zurückgenommen werden können</translation>
    </message>
    <message>
        <source>The file has no down section, so when it turns out to be wrong there is a backup or nothing.</source>
        <translation>Die Datei hat keinen Down-Abschnitt; stellt sie sich als falsch heraus, hilft ein Backup oder nichts.</translation>
    </message>
    <message>
        <source>Write the way back.</source>
        <translation>Schreiben Sie den Rückweg.</translation>
    </message>
    <message>
        <source>Migrations without a proof</source>
        <translation>Migrationen ohne Nachweis</translation>
    </message>
    <message>
        <source>Nobody has run the file up, down and up again, so that the way back leads back is a hope.</source>
        <translation>Niemand hat die Datei Up, Down und wieder Up ausgeführt; dass der Rückweg zurückführt, ist nur eine Hoffnung.</translation>
    </message>
    <message>
        <source>Run relvar-cli verify --stamp, or Prove on the timeline.</source>
        <translation>Führen Sie relvar-cli verify --stamp aus, oder „Erneut nachweisen“ auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>A table has no name</source>
        <translation>Eine Tabelle hat keinen Namen</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>A column of %1 has no name</source>
        <translation>Eine Spalte von %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>The name %1 is longer than the %2 bytes that the database keeps</source>
        <translation>Der Name %1 ist länger als die %2 Bytes, die die Datenbank behält</translation>
    </message>
    <message>
        <source>%1 is a word of SQL</source>
        <translation>%1 ist ein SQL-Wort</translation>
    </message>
    <message>
        <source>%1 has two columns called %2</source>
        <translation>%1 hat zwei Spalten namens %2</translation>
    </message>
    <message>
        <source>%1 has two constraints called %2</source>
        <translation>%1 hat zwei Constraints namens %2</translation>
    </message>
    <message>
        <source>Two objects are called %1</source>
        <translation>Zwei Objekte heißen %1</translation>
    </message>
    <message>
        <source>%1 and %2 are the same name once they are cut</source>
        <translation>%1 und %2 sind gekürzt derselbe Name</translation>
    </message>
    <message>
        <source>%1 must be written in quotes</source>
        <translation>%1 muss in Anführungszeichen geschrieben werden</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>%1 nennen</translation>
    </message>
    <message>
        <source>%1 is called %2 by the project&apos;s convention</source>
        <translation>%1 heißt nach der Konvention des Projekts %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>A table or column without a name cannot be made.</source>
        <translation>Eine Tabelle oder Spalte ohne Namen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Geben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Names that are too long</source>
        <translation>Zu lange Namen</translation>
    </message>
    <message>
        <source>The database cuts longer names without an error, and then it has another name than the migration says.</source>
        <translation>Die Datenbank kürzt längere Namen ohne Fehlermeldung, und dann ist der Name ein anderer als in der Migration.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Kürzen Sie den Namen.</translation>
    </message>
    <message>
        <source>Words of SQL as names</source>
        <translation>SQL-Wörter als Namen</translation>
    </message>
    <message>
        <source>A word of SQL must be in quotes in every query, and who forgets them gets an error that is hard to understand.</source>
        <translation>Ein SQL-Wort muss in jeder Abfrage in Anführungszeichen stehen, und wer sie vergisst, bekommt eine schwer verständliche Fehlermeldung.</translation>
    </message>
    <message>
        <source>Choose another name, such as the plural.</source>
        <translation>Wählen Sie einen anderen Namen, zum Beispiel den Plural.</translation>
    </message>
    <message>
        <source>Names that are taken twice</source>
        <translation>Doppelt vergebene Namen</translation>
    </message>
    <message>
        <source>Columns of a table, constraints of a table, and tables, views, indexes, types and sequences together each need names of their own.</source>
        <translation>Spalten einer Tabelle, Constraints einer Tabelle sowie Tabellen, Sichten, Indexe, Typen und Sequenzen untereinander brauchen jeweils eigene Namen.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>Names that need quotes</source>
        <translation>Namen, die Anführungszeichen brauchen</translation>
    </message>
    <message>
        <source>A name with capitals, spaces or other signs is found only when it is written in quotes, everywhere and by everybody.</source>
        <translation>Ein Name mit Großbuchstaben, Leerzeichen oder anderen Zeichen wird nur gefunden, wenn er überall und von allen in Anführungszeichen geschrieben wird.</translation>
    </message>
    <message>
        <source>Use small letters, digits and underscores.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>Names that become one</source>
        <translation>Namen, die gleich werden</translation>
    </message>
    <message>
        <source>Both names begin alike, and of long names the database keeps the beginning alone, so the second one cannot be made.</source>
        <translation>Beide Namen beginnen gleich, und von langen Namen behält die Datenbank nur den Anfang, sodass der zweite nicht angelegt werden kann.</translation>
    </message>
    <message>
        <source>Shorten one of them so that they differ early.</source>
        <translation>Kürzen Sie einen davon so, dass sie sich früh unterscheiden.</translation>
    </message>
    <message>
        <source>Names that do not follow the convention</source>
        <translation>Namen, die der Konvention nicht folgen</translation>
    </message>
    <message>
        <source>The name is not the one that [naming] of relvar.toml gives, so people and tools look for it in vain.</source>
        <translation>Der Name ist nicht der, den [naming] in relvar.toml vorgibt; Menschen und Werkzeuge suchen ihn vergeblich.</translation>
    </message>
    <message>
        <source>Rename it, or all with Schema ▸ Rename to convention.</source>
        <translation>Benennen Sie es um, oder alle mit Schema ▸ Nach Konvention umbenennen.</translation>
    </message>
    <message>
        <source>The view %1 uses something that the draft drops</source>
        <translation>Die Sicht %1 verwendet etwas, das der Entwurf löscht</translation>
    </message>
    <message>
        <source>Drop the view</source>
        <translation>Sicht löschen</translation>
    </message>
    <message>
        <source>The trigger %1 uses a function or table that the draft drops</source>
        <translation>Der Trigger %1 verwendet eine Funktion oder Tabelle, die der Entwurf löscht</translation>
    </message>
    <message>
        <source>Drop the trigger</source>
        <translation>Trigger löschen</translation>
    </message>
    <message>
        <source>%1 has policies, and its row security is off</source>
        <translation>%1 hat Policys, aber die Sicherheit auf Zeilenebene ist aus</translation>
    </message>
    <message>
        <source>Switch row security on</source>
        <translation>Sicherheit auf Zeilenebene einschalten</translation>
    </message>
    <message>
        <source>%1 has row security and no policy</source>
        <translation>%1 hat Sicherheit auf Zeilenebene, aber keine Policy</translation>
    </message>
    <message>
        <source>%1 is partitioned and has no partition</source>
        <translation>%1 ist partitioniert und hat keine Partition</translation>
    </message>
    <message>
        <source>%1 has no default partition</source>
        <translation>%1 hat keine Default-Partition</translation>
    </message>
    <message>
        <source>The sequence %1 ends at %2, before %3.%4 is full</source>
        <translation>Die Sequenz %1 endet bei %2, bevor %3.%4 voll ist</translation>
    </message>
    <message>
        <source>Let it count as far as the column</source>
        <translation>So weit zählen lassen wie die Spalte</translation>
    </message>
    <message>
        <source>The sequence %1 begins again, and its numbers are a key of %2</source>
        <translation>Die Sequenz %1 beginnt von vorn, und ihre Nummern sind ein Schlüssel von %2</translation>
    </message>
    <message>
        <source>Let it end instead</source>
        <translation>Stattdessen enden lassen</translation>
    </message>
    <message>
        <source>%1 runs with its owner&apos;s rights and the caller&apos;s search_path</source>
        <translation>%1 läuft mit den Rechten des Eigentümers und dem search_path des Aufrufers</translation>
    </message>
    <message>
        <source>%1 is a rule</source>
        <translation>%1 ist eine Regel</translation>
    </message>
    <message>
        <source>%1 inherits from another table</source>
        <translation>%1 erbt von einer anderen Tabelle</translation>
    </message>
    <message>
        <source>Views over what is gone</source>
        <translation>Sichten über Entferntem</translation>
    </message>
    <message>
        <source>The database refuses to drop what a view uses, so the migration would fail.</source>
        <translation>Die Datenbank weigert sich zu löschen, was eine Sicht verwendet; die Migration würde fehlschlagen.</translation>
    </message>
    <message>
        <source>Change or drop the view, or keep what it uses.</source>
        <translation>Ändern oder löschen Sie die Sicht, oder behalten Sie, was sie verwendet.</translation>
    </message>
    <message>
        <source>Triggers without what they call</source>
        <translation>Trigger ohne das, was sie aufrufen</translation>
    </message>
    <message>
        <source>The database refuses to drop the function of a trigger, so the migration would fail.</source>
        <translation>Die Datenbank weigert sich, die Funktion eines Triggers zu löschen; die Migration würde fehlschlagen.</translation>
    </message>
    <message>
        <source>Change or drop the trigger, or keep what it uses.</source>
        <translation>Ändern oder löschen Sie den Trigger, oder behalten Sie, was er verwendet.</translation>
    </message>
    <message>
        <source>Policies that nothing enforces</source>
        <translation>Policys, die nichts durchsetzt</translation>
    </message>
    <message>
        <source>Without row level security the policies are there to be read alone, and everybody sees every row.</source>
        <translation>Ohne Sicherheit auf Zeilenebene stehen die Policys nur da, und alle sehen jede Zeile.</translation>
    </message>
    <message>
        <source>Switch row level security on.</source>
        <translation>Schalten Sie die Sicherheit auf Zeilenebene ein.</translation>
    </message>
    <message>
        <source>Row security without a policy</source>
        <translation>Sicherheit auf Zeilenebene ohne Policy</translation>
    </message>
    <message>
        <source>Nobody but the owner sees a row or can add one.</source>
        <translation>Außer dem Eigentümer sieht niemand eine Zeile oder kann eine hinzufügen.</translation>
    </message>
    <message>
        <source>Add a policy, or switch row level security off.</source>
        <translation>Fügen Sie eine Policy hinzu, oder schalten Sie die Sicherheit auf Zeilenebene aus.</translation>
    </message>
    <message>
        <source>Partitioned tables without partitions</source>
        <translation>Partitionierte Tabellen ohne Partitionen</translation>
    </message>
    <message>
        <source>There is no place for any row, so every insert fails.</source>
        <translation>Für keine Zeile gibt es einen Platz, also schlägt jedes Einfügen fehl.</translation>
    </message>
    <message>
        <source>Make partitions.</source>
        <translation>Legen Sie Partitionen an.</translation>
    </message>
    <message>
        <source>No default partition</source>
        <translation>Keine Default-Partition</translation>
    </message>
    <message>
        <source>A row that fits no partition is refused, often on the first day of a month.</source>
        <translation>Eine Zeile, die in keine Partition passt, wird abgewiesen, oft am Ersten eines Monats.</translation>
    </message>
    <message>
        <source>Make a DEFAULT partition, or see to it that partitions are made in time.</source>
        <translation>Legen Sie eine DEFAULT-Partition an, oder sorgen Sie dafür, dass Partitionen rechtzeitig entstehen.</translation>
    </message>
    <message>
        <source>Sequences that end before their column</source>
        <translation>Sequenzen, die vor ihrer Spalte enden</translation>
    </message>
    <message>
        <source>When the sequence is used up every insert fails, although the column has room for more.</source>
        <translation>Ist die Sequenz aufgebraucht, schlägt jedes Einfügen fehl, obwohl die Spalte noch Platz hat.</translation>
    </message>
    <message>
        <source>Give the sequence the type of the column.</source>
        <translation>Geben Sie der Sequenz den Typ der Spalte.</translation>
    </message>
    <message>
        <source>Keys from a sequence that begins again</source>
        <translation>Schlüssel aus einer Sequenz, die von vorn beginnt</translation>
    </message>
    <message>
        <source>After its end the sequence hands out numbers that are taken, and inserts fail one after another.</source>
        <translation>Nach ihrem Ende vergibt die Sequenz schon vergebene Nummern, und ein Einfügen nach dem anderen schlägt fehl.</translation>
    </message>
    <message>
        <source>Let the sequence end, and make it long enough.</source>
        <translation>Lassen Sie die Sequenz enden, und machen Sie sie lang genug.</translation>
    </message>
    <message>
        <source>SECURITY DEFINER without a search_path</source>
        <translation>SECURITY DEFINER ohne search_path</translation>
    </message>
    <message>
        <source>A caller who sets search_path can put functions of his own in the place of those that are meant, with the owner&apos;s rights.</source>
        <translation>Wer beim Aufruf search_path setzt, kann eigene Funktionen an die Stelle der gemeinten setzen, mit den Rechten des Eigentümers.</translation>
    </message>
    <message>
        <source>Add SET search_path = pg_catalog, pg_temp, or the schemas that it needs, to the function.</source>
        <translation>Fügen Sie der Funktion SET search_path = pg_catalog, pg_temp hinzu, oder die Schemas, die sie braucht.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A rule rewrites queries: volatile functions run more than once, and row counts are not what the program expects.</source>
        <translation>Eine Regel schreibt Abfragen um: Volatile Funktionen laufen mehrfach, und die Zeilenzahlen sind nicht, was das Programm erwartet.</translation>
    </message>
    <message>
        <source>Use a trigger.</source>
        <translation>Verwenden Sie einen Trigger.</translation>
    </message>
    <message>
        <source>Tables that inherit</source>
        <translation>Tabellen, die erben</translation>
    </message>
    <message>
        <source>Keys and references of the parent do not hold over the rows of its children.</source>
        <translation>Schlüssel und Verweise der Elterntabelle gelten nicht für die Zeilen ihrer Kinder.</translation>
    </message>
    <message>
        <source>Use partitions, or a relation.</source>
        <translation>Verwenden Sie Partitionen oder eine Beziehung.</translation>
    </message>
    <message>
        <source>A row of each of %1 needs a row of another first</source>
        <translation>Eine Zeile aus jeder von %1 braucht zuerst eine Zeile aus einer anderen</translation>
    </message>
    <message>
        <source>Check them at the end of the transaction</source>
        <translation>Am Ende der Transaktion prüfen</translation>
    </message>
    <message>
        <source>A delete goes round in a circle through %1</source>
        <translation>Ein Löschen läuft im Kreis durch %1</translation>
    </message>
    <message>
        <source>Deleting a row of %1 deletes all rows below it</source>
        <translation>Das Löschen einer Zeile von %1 löscht alle Zeilen darunter</translation>
    </message>
    <message>
        <source>Refuse to delete instead</source>
        <translation>Stattdessen das Löschen verweigern</translation>
    </message>
    <message>
        <source>Relations that require each other</source>
        <translation>Beziehungen, die einander voraussetzen</translation>
    </message>
    <message>
        <source>No first row can be inserted: each needs another that is not there yet.</source>
        <translation>Es kann keine erste Zeile eingefügt werden: Jede braucht eine andere, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Make one of the relations deferrable, or let one of the columns be NULL.</source>
        <translation>Machen Sie eine der Beziehungen aufschiebbar, oder erlauben Sie NULL in einer der Spalten.</translation>
    </message>
    <message>
        <source>Deletes that go round in a circle</source>
        <translation>Löschvorgänge, die im Kreis laufen</translation>
    </message>
    <message>
        <source>Deleting one row may delete rows of all these tables, until nothing is left that is connected with it.</source>
        <translation>Das Löschen einer Zeile kann Zeilen all dieser Tabellen löschen, bis nichts mehr übrig ist, was mit ihr zusammenhängt.</translation>
    </message>
    <message>
        <source>Break the circle: let one of the relations refuse or set NULL.</source>
        <translation>Unterbrechen Sie den Kreis: Lassen Sie eine der Beziehungen verweigern oder NULL setzen.</translation>
    </message>
    <message>
        <source>Trees that are deleted as a whole</source>
        <translation>Bäume, die als Ganzes gelöscht werden</translation>
    </message>
    <message>
        <source>A relation from a table to itself cascades, so one delete takes a whole branch, however large.</source>
        <translation>Eine Beziehung einer Tabelle zu sich selbst löscht kaskadierend; ein DELETE nimmt also einen ganzen Ast mit, wie groß er auch ist.</translation>
    </message>
    <message>
        <source>Keep it where that is meant, else let the relation refuse.</source>
        <translation>Behalten Sie es, wo es gewollt ist; sonst lassen Sie die Beziehung verweigern.</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2, a table that does not exist</source>
        <translation>Die Beziehung von %1 verweist auf %2, eine Tabelle, die es nicht gibt</translation>
    </message>
    <message>
        <source>The types on both sides of the relation from %1 to %2 differ: %3</source>
        <translation>Die Typen auf beiden Seiten der Beziehung von %1 zu %2 unterscheiden sich: %3</translation>
    </message>
    <message>
        <source>Use the type of %1</source>
        <translation>Den Typ von %1 verwenden</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2 (%3), which is no key</source>
        <translation>Die Beziehung von %1 verweist auf %2 (%3), was kein Schlüssel ist</translation>
    </message>
    <message>
        <source>Make it unique</source>
        <translation>Eindeutig machen</translation>
    </message>
    <message>
        <source>The relation of %1 has no index</source>
        <translation>Die Beziehung von %1 hat keinen Index</translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation>Index hinzufügen</translation>
    </message>
    <message>
        <source>The relation of %1 sets NULL, which %2 refuses</source>
        <translation>Die Beziehung von %1 setzt NULL, was %2 abweist</translation>
    </message>
    <message>
        <source>Let it be NULL</source>
        <translation>NULL erlauben</translation>
    </message>
    <message>
        <source>The relation of %1 sets the default of %2, which has none</source>
        <translation>Die Beziehung von %1 setzt den Vorgabewert von %2, das keinen hat</translation>
    </message>
    <message>
        <source>Make it MATCH FULL</source>
        <translation>Auf MATCH FULL setzen</translation>
    </message>
    <message>
        <source>A row of %1 is not checked at all as soon as one of these is NULL</source>
        <translation>Eine Zeile von %1 wird gar nicht geprüft, sobald eines davon NULL ist</translation>
    </message>
    <message>
        <source>The relation of %1 is there twice</source>
        <translation>Die Beziehung von %1 gibt es zweimal</translation>
    </message>
    <message>
        <source>Drop the second</source>
        <translation>Zweite löschen</translation>
    </message>
    <message>
        <source>Nothing says what happens to %1 when a row of %2 is deleted</source>
        <translation>Nichts sagt, was mit %1 geschieht, wenn eine Zeile von %2 gelöscht wird</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 was never checked against the rows from before</source>
        <translation>%1 von %2 wurde nie gegen frühere Zeilen geprüft</translation>
    </message>
    <message>
        <source>NOT NULL of %1.%2 was never checked against the rows from before</source>
        <translation>NOT NULL von %1.%2 wurde nie gegen frühere Zeilen geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 is not enforced</source>
        <translation>%1 von %2 wird nicht durchgesetzt</translation>
    </message>
    <message>
        <source>%1.%2 seems to refer to %3, and no foreign key says so</source>
        <translation>%1.%2 scheint auf %3 zu verweisen, und kein Fremdschlüssel sagt es</translation>
    </message>
    <message>
        <source>Add the relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Relations to tables that do not exist</source>
        <translation>Beziehungen zu Tabellen, die es nicht gibt</translation>
    </message>
    <message>
        <source>Every insert into the table fails while the other table is not there.</source>
        <translation>Jedes Einfügen in die Tabelle schlägt fehl, solange es die andere Tabelle nicht gibt.</translation>
    </message>
    <message>
        <source>Make the table, or drop the relation.</source>
        <translation>Legen Sie die Tabelle an, oder löschen Sie die Beziehung.</translation>
    </message>
    <message>
        <source>Relations between different types</source>
        <translation>Beziehungen zwischen verschiedenen Typen</translation>
    </message>
    <message>
        <source>Values are converted at each comparison, indexes may not be used, and values fit on one side only.</source>
        <translation>Werte werden bei jedem Vergleich umgewandelt, Indexe eventuell nicht benutzt, und manche Werte passen nur auf einer Seite.</translation>
    </message>
    <message>
        <source>Give both columns one type.</source>
        <translation>Geben Sie beiden Spalten denselben Typ.</translation>
    </message>
    <message>
        <source>Relations to what is no key</source>
        <translation>Beziehungen zu etwas, das kein Schlüssel ist</translation>
    </message>
    <message>
        <source>A row must refer to exactly one other, so the database refuses the relation or each row of it.</source>
        <translation>Eine Zeile muss auf genau eine andere verweisen; deshalb weist die Datenbank die Beziehung oder jede ihrer Zeilen ab.</translation>
    </message>
    <message>
        <source>Make the columns there unique, or refer to the key.</source>
        <translation>Machen Sie die Spalten dort eindeutig, oder verweisen Sie auf den Schlüssel.</translation>
    </message>
    <message>
        <source>Relations without an index</source>
        <translation>Beziehungen ohne Index</translation>
    </message>
    <message>
        <source>Each delete and each change of a key in the parent reads the whole table, and so do joins.</source>
        <translation>Jedes Löschen und jede Schlüsseländerung in der Elterntabelle liest die ganze Tabelle, Joins ebenso.</translation>
    </message>
    <message>
        <source>Add an index on the columns of the relation.</source>
        <translation>Fügen Sie einen Index auf den Spalten der Beziehung hinzu.</translation>
    </message>
    <message>
        <source>SET NULL where NULL is refused</source>
        <translation>SET NULL, wo NULL abgewiesen wird</translation>
    </message>
    <message>
        <source>Deleting in the parent fails with an error about NOT NULL that names another table.</source>
        <translation>Das Löschen in der Elterntabelle schlägt mit einer NOT-NULL-Fehlermeldung fehl, die eine andere Tabelle nennt.</translation>
    </message>
    <message>
        <source>Let the column be NULL, or choose another action.</source>
        <translation>Erlauben Sie NULL in der Spalte, oder wählen Sie eine andere Aktion.</translation>
    </message>
    <message>
        <source>SET DEFAULT without a default</source>
        <translation>SET DEFAULT ohne Vorgabewert</translation>
    </message>
    <message>
        <source>The default is NULL, which the column refuses, so deleting in the parent fails.</source>
        <translation>Der Vorgabewert ist NULL, was die Spalte abweist; deshalb schlägt das Löschen in der Elterntabelle fehl.</translation>
    </message>
    <message>
        <source>Give the column a default, or choose another action.</source>
        <translation>Geben Sie der Spalte einen Vorgabewert, oder wählen Sie eine andere Aktion.</translation>
    </message>
    <message>
        <source>References that are not checked when a part is NULL</source>
        <translation>Verweise, die nicht geprüft werden, wenn ein Teil NULL ist</translation>
    </message>
    <message>
        <source>With MATCH SIMPLE one NULL is enough, and the other columns may say anything.</source>
        <translation>Bei MATCH SIMPLE genügt ein NULL, und in den anderen Spalten kann alles stehen.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or the relation MATCH FULL.</source>
        <translation>Setzen Sie die Spalten auf NOT NULL oder die Beziehung auf MATCH FULL.</translation>
    </message>
    <message>
        <source>Relations that are there twice</source>
        <translation>Doppelt vorhandene Beziehungen</translation>
    </message>
    <message>
        <source>Each is checked for each row, and their actions may contradict each other.</source>
        <translation>Jede wird für jede Zeile geprüft, und ihre Aktionen können einander widersprechen.</translation>
    </message>
    <message>
        <source>Relations that do not say what a delete does</source>
        <translation>Beziehungen, die nicht sagen, was beim Löschen geschieht</translation>
    </message>
    <message>
        <source>Without ON DELETE the parent cannot be deleted, which may be meant or forgotten.</source>
        <translation>Ohne ON DELETE kann die Elternzeile nicht gelöscht werden, was gewollt oder vergessen sein kann.</translation>
    </message>
    <message>
        <source>Choose RESTRICT, CASCADE or SET NULL, so that it is said.</source>
        <translation>Wählen Sie RESTRICT, CASCADE oder SET NULL, damit es ausgesprochen ist.</translation>
    </message>
    <message>
        <source>Constraints that old rows were never checked against</source>
        <translation>Constraints, gegen die alte Zeilen nie geprüft wurden</translation>
    </message>
    <message>
        <source>Rows from before may break the constraint, and the planner does not rely on it.</source>
        <translation>Frühere Zeilen können den Constraint verletzen, und der Planer verlässt sich nicht auf ihn.</translation>
    </message>
    <message>
        <source>Validate it; that waits for nobody.</source>
        <translation>Validieren Sie ihn; das lässt niemanden warten.</translation>
    </message>
    <message>
        <source>Constraints that are not enforced</source>
        <translation>Constraints, die nicht durchgesetzt werden</translation>
    </message>
    <message>
        <source>Nothing keeps rows from breaking the constraint.</source>
        <translation>Nichts hindert Zeilen daran, den Constraint zu verletzen.</translation>
    </message>
    <message>
        <source>Enforce it, or drop it.</source>
        <translation>Setzen Sie ihn durch, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Columns that seem to refer to a table</source>
        <translation>Spalten, die auf eine Tabelle zu verweisen scheinen</translation>
    </message>
    <message>
        <source>The column is called and typed like a reference, and nothing keeps it pointing at a row.</source>
        <translation>Name und Typ der Spalte sehen nach einem Verweis aus, aber nichts sorgt dafür, dass sie auf eine Zeile zeigt.</translation>
    </message>
    <message>
        <source>Draw the relation.</source>
        <translation>Zeichnen Sie die Beziehung.</translation>
    </message>
    <message>
        <source>%1 takes values of any type</source>
        <translation>%1 nimmt Werte jedes Typs an</translation>
    </message>
    <message>
        <source>Make it STRICT</source>
        <translation>Auf STRICT setzen</translation>
    </message>
    <message>
        <source>%1.%2 is declared %3, which SQLite takes for %4</source>
        <translation>%1.%2 ist als %3 deklariert, was SQLite für %4 hält</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>%1.%2 is AUTOINCREMENT</source>
        <translation>%1.%2 ist AUTOINCREMENT</translation>
    </message>
    <message>
        <source>Remove AUTOINCREMENT</source>
        <translation>AUTOINCREMENT entfernen</translation>
    </message>
    <message>
        <source>%1 is WITHOUT ROWID and has large rows</source>
        <translation>%1 ist WITHOUT ROWID und hat große Zeilen</translation>
    </message>
    <message>
        <source>Give it a rowid</source>
        <translation>Eine rowid geben</translation>
    </message>
    <message>
        <source>%1.%2 is a key beside the rowid, not the rowid</source>
        <translation>%1.%2 ist ein Schlüssel neben der rowid, nicht die rowid</translation>
    </message>
    <message>
        <source>Make it INTEGER</source>
        <translation>Auf INTEGER setzen</translation>
    </message>
    <message>
        <source>The default of %1.%2 is a name in double quotes</source>
        <translation>Der Vorgabewert von %1.%2 ist ein Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation>Als Text schreiben</translation>
    </message>
    <message>
        <source>%1.%2 is in the primary key and may be NULL</source>
        <translation>%1.%2 gehört zum Primärschlüssel und darf NULL sein</translation>
    </message>
    <message>
        <source>Make it NOT NULL</source>
        <translation>Auf NOT NULL setzen</translation>
    </message>
    <message>
        <source>Tables that are not STRICT</source>
        <translation>Tabellen, die nicht STRICT sind</translation>
    </message>
    <message>
        <source>SQLite stores any value in any column of such a table, whatever its type says.</source>
        <translation>SQLite speichert in jeder Spalte einer solchen Tabelle jeden Wert, was auch immer ihr Typ sagt.</translation>
    </message>
    <message>
        <source>Make it STRICT (3.37 and newer), with the types INTEGER, REAL, TEXT, BLOB and ANY.</source>
        <translation>Setzen Sie sie auf STRICT (ab 3.37), mit den Typen INTEGER, REAL, TEXT, BLOB und ANY.</translation>
    </message>
    <message>
        <source>Types that SQLite takes for a number</source>
        <translation>Typen, die SQLite für eine Zahl hält</translation>
    </message>
    <message>
        <source>SQLite knows types by syllables: STRING and UUID are numbers to it, so &apos;007&apos; becomes 7 and &apos;1e5&apos; becomes 100000.</source>
        <translation>SQLite erkennt Typen an Silben: STRING und UUID sind für es Zahlen, sodass aus &apos;007&apos; 7 wird und aus &apos;1e5&apos; 100000.</translation>
    </message>
    <message>
        <source>Declare it TEXT.</source>
        <translation>Deklarieren Sie sie als TEXT.</translation>
    </message>
    <message>
        <source>AUTOINCREMENT</source>
        <translation>AUTOINCREMENT</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY counts by itself; AUTOINCREMENT adds a write to another table at every insert, only so that a deleted number never comes back.</source>
        <translation>INTEGER PRIMARY KEY zählt von selbst; AUTOINCREMENT schreibt bei jedem Einfügen in eine weitere Tabelle, nur damit eine gelöschte Nummer nie wiederkehrt.</translation>
    </message>
    <message>
        <source>Remove it, unless numbers must never be used again.</source>
        <translation>Entfernen Sie es, außer Nummern dürfen nie wieder verwendet werden.</translation>
    </message>
    <message>
        <source>WITHOUT ROWID with large rows</source>
        <translation>WITHOUT ROWID mit großen Zeilen</translation>
    </message>
    <message>
        <source>Whole rows stand in the inner pages of such a table, so large ones make it slow.</source>
        <translation>In einer solchen Tabelle stehen ganze Zeilen in den inneren Seiten; große machen sie langsam.</translation>
    </message>
    <message>
        <source>Use WITHOUT ROWID for rows of less than a twentieth of a page.</source>
        <translation>Verwenden Sie WITHOUT ROWID für Zeilen, die kleiner als ein Zwanzigstel einer Seite sind.</translation>
    </message>
    <message>
        <source>Integer keys that are not the rowid</source>
        <translation>Ganzzahlige Schlüssel, die nicht die rowid sind</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY, spelled just so and not descending, is the rowid: it counts by itself and needs no second index.</source>
        <translation>INTEGER PRIMARY KEY, genau so geschrieben und nicht absteigend, ist die rowid: Er zählt von selbst und braucht keinen zweiten Index.</translation>
    </message>
    <message>
        <source>Write INTEGER.</source>
        <translation>Schreiben Sie INTEGER.</translation>
    </message>
    <message>
        <source>Texts in double quotes</source>
        <translation>Texte in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Double quotes are for names; SQLite takes them for a text only where no column is called so, and not at all when it is built without that habit.</source>
        <translation>Doppelte Anführungszeichen sind für Namen da; SQLite hält sie nur dann für Text, wenn keine Spalte so heißt, und gar nicht, wenn es ohne diese Eigenheit gebaut ist.</translation>
    </message>
    <message>
        <source>Use single quotes.</source>
        <translation>Verwenden Sie einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>Primary keys that may be NULL</source>
        <translation>Primärschlüssel, die NULL sein dürfen</translation>
    </message>
    <message>
        <source>By an old mistake that is kept, SQLite lets NULL into a primary key, any number of times.</source>
        <translation>Durch einen alten, beibehaltenen Fehler lässt SQLite NULL in einen Primärschlüssel, beliebig oft.</translation>
    </message>
    <message>
        <source>Make the column NOT NULL.</source>
        <translation>Setzen Sie die Spalte auf NOT NULL.</translation>
    </message>
    <message>
        <source>Add a key column</source>
        <translation>Schlüsselspalte hinzufügen</translation>
    </message>
    <message>
        <source>%1 has no columns</source>
        <translation>%1 hat keine Spalten</translation>
    </message>
    <message>
        <source>%1 has no primary key</source>
        <translation>%1 hat keinen Primärschlüssel</translation>
    </message>
    <message>
        <source>The primary key of %1 has no columns</source>
        <translation>Der Primärschlüssel von %1 hat keine Spalten</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 has no columns</source>
        <translation>Der eindeutige Schlüssel %1 von %2 hat keine Spalten</translation>
    </message>
    <message>
        <source>The index %1 of %2 has no columns</source>
        <translation>Der Index %1 von %2 hat keine Spalten</translation>
    </message>
    <message>
        <source>%1 of %2 does not contain %3, by which the rows are parted</source>
        <translation>%1 von %2 enthält %3 nicht, wonach die Zeilen partitioniert sind</translation>
    </message>
    <message>
        <source>The primary key</source>
        <translation>Der Primärschlüssel</translation>
    </message>
    <message>
        <source>The unique key %1</source>
        <translation>Der eindeutige Schlüssel %1</translation>
    </message>
    <message>
        <source>The keys of %1 end at %2</source>
        <translation>Die Schlüssel von %1 enden bei %2</translation>
    </message>
    <message>
        <source>Make it bigint, with what refers to it</source>
        <translation>Auf bigint setzen, mit allem, was darauf verweist</translation>
    </message>
    <message>
        <source>Take NULL for one value</source>
        <translation>NULL als einen Wert behandeln</translation>
    </message>
    <message>
        <source>Rows of %1 may be equal in (%2) while %3 is NULL</source>
        <translation>Zeilen von %1 können in (%2) gleich sein, während %3 NULL ist</translation>
    </message>
    <message>
        <source>Every column of %1 but its key may be NULL</source>
        <translation>Jede Spalte von %1 außer dem Schlüssel darf NULL sein</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 hat keine Spalte %2</translation>
    </message>
    <message>
        <source>%1 has no comment</source>
        <translation>%1 hat keinen Kommentar</translation>
    </message>
    <message>
        <source>%1.%2 refuses NULL, and NULL is its default</source>
        <translation>%1.%2 weist NULL ab, und NULL ist der Vorgabewert</translation>
    </message>
    <message>
        <source>Remove the default</source>
        <translation>Vorgabewert entfernen</translation>
    </message>
    <message>
        <source>Tables without columns</source>
        <translation>Tabellen ohne Spalten</translation>
    </message>
    <message>
        <source>A table without columns holds nothing, and not every database can make it.</source>
        <translation>Eine Tabelle ohne Spalten enthält nichts, und nicht jede Datenbank kann sie anlegen.</translation>
    </message>
    <message>
        <source>Add a column, or drop the table.</source>
        <translation>Fügen Sie eine Spalte hinzu, oder löschen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>Tables without a primary key</source>
        <translation>Tabellen ohne Primärschlüssel</translation>
    </message>
    <message>
        <source>Rows that cannot be told apart cannot be referred to, replicated or corrected one by one.</source>
        <translation>Auf nicht unterscheidbare Zeilen kann nicht verwiesen werden, und sie lassen sich nicht replizieren oder einzeln berichtigen.</translation>
    </message>
    <message>
        <source>Choose the columns that identify a row, or add a key column.</source>
        <translation>Wählen Sie die Spalten, die eine Zeile bestimmen, oder fügen Sie eine Schlüsselspalte hinzu.</translation>
    </message>
    <message>
        <source>Keys and indexes without columns</source>
        <translation>Schlüssel und Indexe ohne Spalten</translation>
    </message>
    <message>
        <source>A key or index without columns cannot be made.</source>
        <translation>Ein Schlüssel oder Index ohne Spalten kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Give it a column, or drop it.</source>
        <translation>Geben Sie eine Spalte an, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Keys that do not contain the partition key</source>
        <translation>Schlüssel, die den Partitionsschlüssel nicht enthalten</translation>
    </message>
    <message>
        <source>Keys hold inside each partition alone, so the database refuses one that does not contain what rows are parted by.</source>
        <translation>Schlüssel gelten nur innerhalb jeder Partition; deshalb weist die Datenbank einen ab, der nicht enthält, wonach die Zeilen partitioniert sind.</translation>
    </message>
    <message>
        <source>Add those columns to the key.</source>
        <translation>Nehmen Sie diese Spalten in den Schlüssel auf.</translation>
    </message>
    <message>
        <source>Counting keys that will end</source>
        <translation>Zählende Schlüssel, die enden werden</translation>
    </message>
    <message>
        <source>When the numbers of a key are used up every insert fails, and widening it then rewrites the table and all that refer to it.</source>
        <translation>Sind die Nummern eines Schlüssels aufgebraucht, schlägt jedes Einfügen fehl; ihn dann zu erweitern schreibt die Tabelle und alle, die auf sie verweisen, neu.</translation>
    </message>
    <message>
        <source>Make it bigint while the table is small.</source>
        <translation>Setzen Sie ihn auf bigint, solange die Tabelle klein ist.</translation>
    </message>
    <message>
        <source>Unique keys that let NULL through</source>
        <translation>Eindeutige Schlüssel, die NULL durchlassen</translation>
    </message>
    <message>
        <source>Two NULLs differ, so any number of rows that are equal in the other columns are let in.</source>
        <translation>Zwei NULL gelten als verschieden; deshalb werden beliebig viele Zeilen zugelassen, die in den anderen Spalten gleich sind.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or take NULL for one value (NULLS NOT DISTINCT).</source>
        <translation>Setzen Sie die Spalten auf NOT NULL, oder behandeln Sie NULL als einen Wert (NULLS NOT DISTINCT).</translation>
    </message>
    <message>
        <source>Tables in which everything may be NULL</source>
        <translation>Tabellen, in denen alles NULL sein darf</translation>
    </message>
    <message>
        <source>Nothing stops a row that says nothing, and every query has to think of NULL.</source>
        <translation>Nichts verhindert eine Zeile, die nichts sagt, und jede Abfrage muss an NULL denken.</translation>
    </message>
    <message>
        <source>Make NOT NULL what every row has.</source>
        <translation>Setzen Sie auf NOT NULL, was jede Zeile hat.</translation>
    </message>
    <message>
        <source>Columns that every table should have</source>
        <translation>Spalten, die jede Tabelle haben soll</translation>
    </message>
    <message>
        <source>required_columns in [lint] of relvar.toml names the column.</source>
        <translation>required_columns unter [lint] in relvar.toml nennt die Spalte.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Tables without a comment</source>
        <translation>Tabellen ohne Kommentar</translation>
    </message>
    <message>
        <source>Who meets the table in the database learns nothing about what it is for.</source>
        <translation>Wer die Tabelle in der Datenbank antrifft, erfährt nicht, wozu sie da ist.</translation>
    </message>
    <message>
        <source>Write a sentence as its comment.</source>
        <translation>Schreiben Sie einen Satz als Kommentar.</translation>
    </message>
    <message>
        <source>NULL as the default of NOT NULL</source>
        <translation>NULL als Vorgabewert bei NOT NULL</translation>
    </message>
    <message>
        <source>Every insert that leaves the column out fails, in spite of the default.</source>
        <translation>Jedes Einfügen, das die Spalte auslässt, schlägt trotz des Vorgabewerts fehl.</translation>
    </message>
    <message>
        <source>Remove the default, or give another.</source>
        <translation>Entfernen Sie den Vorgabewert, oder geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>%1 does not say in which zone its times are</source>
        <translation>%1 sagt nicht, in welcher Zeitzone die Zeiten sind</translation>
    </message>
    <message>
        <source>Make it timestamptz, the values as UTC</source>
        <translation>Auf timestamptz setzen, die Werte als UTC</translation>
    </message>
    <message>
        <source>%1 has a zone and no day</source>
        <translation>%1 hat eine Zeitzone und keinen Tag</translation>
    </message>
    <message>
        <source>Make it time</source>
        <translation>Auf time setzen</translation>
    </message>
    <message>
        <source>%1 is filled up with blanks</source>
        <translation>%1 wird mit Leerzeichen aufgefüllt</translation>
    </message>
    <message>
        <source>Make it text</source>
        <translation>Auf text setzen</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is of type money</source>
        <translation>%1 ist vom Typ money</translation>
    </message>
    <message>
        <source>Make it numeric</source>
        <translation>Auf numeric setzen</translation>
    </message>
    <message>
        <source>%1 takes its numbers by a default</source>
        <translation>%1 bekommt die Nummern durch einen Vorgabewert</translation>
    </message>
    <message>
        <source>%1 is json</source>
        <translation>%1 ist json</translation>
    </message>
    <message>
        <source>Make it jsonb</source>
        <translation>Auf jsonb setzen</translation>
    </message>
    <message>
        <source>%1 seems to be money and is %2</source>
        <translation>%1 scheint Geld zu sein und ist %2</translation>
    </message>
    <message>
        <source>%1 seems to be true or false and is %2</source>
        <translation>%1 scheint wahr oder falsch zu sein und ist %2</translation>
    </message>
    <message>
        <source>Make it boolean</source>
        <translation>Auf boolean setzen</translation>
    </message>
    <message>
        <source>%1 seems to be a UUID and is %2</source>
        <translation>%1 scheint eine UUID zu sein und ist %2</translation>
    </message>
    <message>
        <source>Make it uuid</source>
        <translation>Auf uuid setzen</translation>
    </message>
    <message>
        <source>The type %1 has no values</source>
        <translation>Der Typ %1 hat keine Werte</translation>
    </message>
    <message>
        <source>The type %1 has one value, %2</source>
        <translation>Der Typ %1 hat nur einen Wert, %2</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>Zeiten ohne Zeitzone</translation>
    </message>
    <message>
        <source>The same value means another moment for each program that reads it, and an hour is there twice or never when clocks change.</source>
        <translation>Derselbe Wert bedeutet für jedes lesende Programm einen anderen Augenblick, und bei der Zeitumstellung gibt es eine Stunde doppelt oder gar nicht.</translation>
    </message>
    <message>
        <source>Use timestamp with time zone; it takes no more room.</source>
        <translation>Verwenden Sie timestamp with time zone; es braucht nicht mehr Platz.</translation>
    </message>
    <message>
        <source>Times of day with a zone</source>
        <translation>Uhrzeiten mit Zeitzone</translation>
    </message>
    <message>
        <source>Without a day nobody knows whether summer time is meant, so the zone says nothing.</source>
        <translation>Ohne einen Tag weiß niemand, ob Sommerzeit gemeint ist; die Zeitzone sagt also nichts.</translation>
    </message>
    <message>
        <source>Use time, or timestamp with time zone.</source>
        <translation>Verwenden Sie time oder timestamp with time zone.</translation>
    </message>
    <message>
        <source>Text of a fixed length</source>
        <translation>Text fester Länge</translation>
    </message>
    <message>
        <source>char(n) fills values up with blanks, compares without them, and is no faster than text.</source>
        <translation>char(n) füllt Werte mit Leerzeichen auf, vergleicht ohne sie und ist nicht schneller als text.</translation>
    </message>
    <message>
        <source>Use text, with a check where the length matters.</source>
        <translation>Verwenden Sie text, mit einem Check, wo es auf die Länge ankommt.</translation>
    </message>
    <message>
        <source>Text with a length limit</source>
        <translation>Text mit Längengrenze</translation>
    </message>
    <message>
        <source>A limit that nobody thought about fails one day, saves no room, and shortening it later reads every row.</source>
        <translation>Eine Grenze, über die niemand nachgedacht hat, führt eines Tages zu Fehlern, spart keinen Platz, und sie später zu verkürzen liest jede Zeile.</translation>
    </message>
    <message>
        <source>The type money</source>
        <translation>Der Typ money</translation>
    </message>
    <message>
        <source>money takes its currency and its decimals from a setting of the server, and loses fractions of a cent.</source>
        <translation>money nimmt Währung und Nachkommastellen aus einer Einstellung des Servers und verliert Bruchteile eines Cents.</translation>
    </message>
    <message>
        <source>Use numeric, and a column for the currency where there are several.</source>
        <translation>Verwenden Sie numeric, und eine Spalte für die Währung, wo es mehrere gibt.</translation>
    </message>
    <message>
        <source>serial instead of identity</source>
        <translation>serial statt Identity</translation>
    </message>
    <message>
        <source>The sequence behind serial has rights and an owner of its own, and the default can be dropped or overridden by accident.</source>
        <translation>Die Sequenz hinter serial hat eigene Rechte und einen eigenen Eigentümer, und der Vorgabewert kann versehentlich gelöscht oder überschrieben werden.</translation>
    </message>
    <message>
        <source>Use GENERATED … AS IDENTITY in new tables.</source>
        <translation>Verwenden Sie in neuen Tabellen GENERATED … AS IDENTITY.</translation>
    </message>
    <message>
        <source>json instead of jsonb</source>
        <translation>json statt jsonb</translation>
    </message>
    <message>
        <source>json is text that is read again at every use; it has no equality and no index.</source>
        <translation>json ist Text, der bei jeder Verwendung neu gelesen wird; es kennt weder Gleichheit noch Index.</translation>
    </message>
    <message>
        <source>Use jsonb, unless blanks and the order of keys must stay.</source>
        <translation>Verwenden Sie jsonb, außer Leerzeichen und Reihenfolge der Schlüssel müssen erhalten bleiben.</translation>
    </message>
    <message>
        <source>Money in floating point</source>
        <translation>Geld als Gleitkommazahl</translation>
    </message>
    <message>
        <source>Tenths and hundredths cannot be held exactly, so sums are off by cents and equal amounts differ.</source>
        <translation>Zehntel und Hundertstel lassen sich nicht genau darstellen; Summen weichen um Cents ab, und gleiche Beträge unterscheiden sich.</translation>
    </message>
    <message>
        <source>Use numeric, or whole cents.</source>
        <translation>Verwenden Sie numeric oder ganze Cents.</translation>
    </message>
    <message>
        <source>Numbers that mean true and false</source>
        <translation>Zahlen, die wahr und falsch bedeuten</translation>
    </message>
    <message>
        <source>Any other number can be stored, and each query has to know which of them is true.</source>
        <translation>Auch jede andere Zahl kann gespeichert werden, und jede Abfrage muss wissen, welche davon wahr ist.</translation>
    </message>
    <message>
        <source>Use boolean.</source>
        <translation>Verwenden Sie boolean.</translation>
    </message>
    <message>
        <source>UUIDs as text</source>
        <translation>UUIDs als Text</translation>
    </message>
    <message>
        <source>Text takes more than twice the room in the table and in each index, and the same UUID can be written in several ways.</source>
        <translation>Text braucht in der Tabelle und in jedem Index mehr als doppelt so viel Platz, und dieselbe UUID lässt sich verschieden schreiben.</translation>
    </message>
    <message>
        <source>Use uuid.</source>
        <translation>Verwenden Sie uuid.</translation>
    </message>
    <message>
        <source>Enum types without values</source>
        <translation>Enum-Typen ohne Werte</translation>
    </message>
    <message>
        <source>Nothing can be stored in a column of the type.</source>
        <translation>In einer Spalte dieses Typs kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Add values, or drop the type.</source>
        <translation>Fügen Sie Werte hinzu, oder löschen Sie den Typ.</translation>
    </message>
    <message>
        <source>Enum types with one value</source>
        <translation>Enum-Typen mit einem Wert</translation>
    </message>
    <message>
        <source>A column that can hold one value says nothing.</source>
        <translation>Eine Spalte, die nur einen Wert haben kann, sagt nichts aus.</translation>
    </message>
    <message>
        <source>Add the other values, or drop the type.</source>
        <translation>Fügen Sie die übrigen Werte hinzu, oder löschen Sie den Typ.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Schema designer and migration manager for databases.</source>
        <translation>Schema-Designer und Migrationsverwaltung für Datenbanken.</translation>
    </message>
    <message>
        <source>A project folder, a database file, or the address of a database on a server (postgresql://user@host/database) to open.</source>
        <translation>Ein Projektordner, eine Datenbankdatei oder die Adresse einer Datenbank auf einem Server (postgresql://user@host/database), der oder die geöffnet wird.</translation>
    </message>
    <message>
        <source>Open a fresh demo that is gone afterwards: on a database file, or with “postgresql” behind it on a private server.</source>
        <translation>Eine frische Demo öffnen, die danach verschwindet: auf einer Datenbankdatei oder, mit „postgresql“ dahinter, auf einem privaten Server.</translation>
    </message>
    <message>
        <source>The language of the program instead of the system&apos;s: %1.</source>
        <translation>Die Sprache des Programms statt der des Systems: %1.</translation>
    </message>
    <message>
        <source>Begin with the start page, whatever was open the last time.</source>
        <translation>Mit der Startseite beginnen, was auch immer zuletzt geöffnet war.</translation>
    </message>
    <message>
        <source>Write pictures of every screen to a folder, and leave.</source>
        <translation>Bilder aller Ansichten in einen Ordner schreiben und beenden.</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Berechtigungen des Ordners darüber.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the free space and the permissions of its folder.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie den freien Platz und die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>The history in the database has migration %1 in the state &quot;%2&quot;, which this version does not know. Use the version that wrote it, or a newer one.</source>
        <translation>Der Verlauf in der Datenbank führt die Migration %1 im Zustand „%2“, den diese Version nicht kennt. Verwenden Sie die Version, die ihn geschrieben hat, oder eine neuere.</translation>
    </message>
    <message>
        <source>A newer Relvar keeps the history of migrations in this database (in version %1 of its form; this one knows up to %2). Use that version or a newer one here. Nothing was read or changed.</source>
        <translation>Ein neueres Relvar führt den Verlauf der Migrationen in dieser Datenbank (in Version %1 seiner Form; diese kennt sie bis %2). Verwenden Sie hier diese Version oder eine neuere. Es wurde nichts gelesen oder geändert.</translation>
    </message>
    <message>
        <source>The history of migrations cannot be made: the user may not create %1. Let the owner of the database grant it, or run these statements there and grant their tables to the user: %2</source>
        <translation>Der Verlauf der Migrationen kann nicht angelegt werden: Der Benutzer darf %1 nicht anlegen. Lassen Sie es den Eigentümer der Datenbank erlauben, oder führen Sie dort diese Anweisungen aus, und gewähren Sie dem Benutzer Rechte an den Tabellen: %2</translation>
    </message>
    <message>
        <source>The history of migrations is one of an older version, and the user may not change %1. Let its owner run these statements: %2</source>
        <translation>Der Verlauf der Migrationen stammt von einer älteren Version, und der Benutzer darf %1 nicht ändern. Lassen Sie den Eigentümer diese Anweisungen ausführen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>The SQL of %1 cannot be written: a line in it reads like a marker of the file. Change the line that begins with -- migrate:.</source>
        <translation>Das SQL von %1 kann nicht geschrieben werden: Eine Zeile darin liest sich wie eine Marke der Datei. Ändern Sie die Zeile, die mit -- migrate: beginnt.</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Make it, or open the project that has it.</source>
        <translation>Es gibt keinen lesbaren Ordner %1 für Migrationen. Legen Sie ihn an, oder öffnen Sie das Projekt, das ihn hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 have the same id. Give the newer one another number.</source>
        <translation>%1 und %2 haben dieselbe ID. Geben Sie der neueren eine andere Nummer.</translation>
    </message>
    <message>
        <source>There is already a migration with the id %1 in %2. Nothing was written.</source>
        <translation>Es gibt bereits eine Migration mit der ID %1 in %2. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is no marker. Write -- migrate:up or -- migrate:down at the beginning of the line, or change the comment.</source>
        <translation>%1 ist keine Marke. Schreiben Sie -- migrate:up oder -- migrate:down an den Anfang der Zeile, oder ändern Sie den Kommentar.</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up. Put one before the statements that make the change.</source>
        <translation>Es gibt keine Zeile -- migrate:up. Setzen Sie eine vor die Anweisungen, die die Änderung vornehmen.</translation>
    </message>
    <message>
        <source>The up section is empty. Write the statements that make the change below -- migrate:up, or delete the file.</source>
        <translation>Der Up-Abschnitt ist leer. Schreiben Sie die Anweisungen, die die Änderung vornehmen, unter -- migrate:up, oder löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>Only comments may stand before -- migrate:up. Move this line below the marker.</source>
        <translation>Vor -- migrate:up dürfen nur Kommentare stehen. Verschieben Sie diese Zeile unter die Marke.</translation>
    </message>
    <message>
        <source>There are two %1 sections. A file has one of each: split it into two files.</source>
        <translation>Es gibt zwei %1-Abschnitte. Eine Datei hat je einen davon: Teilen Sie sie in zwei Dateien auf.</translation>
    </message>
    <message>
        <source>The down section comes first. Put the up section above it.</source>
        <translation>Der Down-Abschnitt steht zuerst. Setzen Sie den Up-Abschnitt darüber.</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up above this one. Put one before the statements that make the change.</source>
        <translation>Über dieser Zeile gibt es keine Zeile -- migrate:up. Setzen Sie eine vor die Anweisungen, die die Änderung vornehmen.</translation>
    </message>
    <message>
        <source>%1 is no option of a section. The one option is transaction:false.</source>
        <translation>%1 ist keine Option eines Abschnitts. Die einzige Option ist transaction:false.</translation>
    </message>
    <message>
        <source>%1 is not named like a migration. Name it &lt;digits&gt;_&lt;name&gt;.sql, for example 20260131093000_add_phone.sql, or move it to another folder.</source>
        <translation>%1 ist nicht wie eine Migration benannt. Nennen Sie sie &lt;digits&gt;_&lt;name&gt;.sql, zum Beispiel 20260131093000_add_phone.sql, oder verschieben Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8. Save it in that encoding.</source>
        <translation>%1 ist kein Text in UTF-8. Speichern Sie die Datei in dieser Kodierung.</translation>
    </message>
    <message>
        <source>Index %1 may be left behind INVALID; it is taken away when the migration runs again.</source>
        <translation>Der Index %1 kann als INVALID zurückgeblieben sein; er wird entfernt, wenn die Migration erneut läuft.</translation>
    </message>
    <message>
        <source>An index may be left behind INVALID: look at it before the migration runs again.</source>
        <translation>Ein Index kann als INVALID zurückgeblieben sein: Sehen Sie ihn sich an, bevor die Migration erneut läuft.</translation>
    </message>
    <message>
        <source>What it committed by itself before it stopped, such as batches of rows, stays in the database.</source>
        <translation>Was sie vor dem Abbruch selbst committet hat, etwa Stapel von Zeilen, bleibt in der Datenbank.</translation>
    </message>
    <message>
        <source>A revert of it began and has not ended. While that goes on, wait. If it was stopped, nothing was reverted: revert it again.</source>
        <translation>Eine Zurücknahme hat begonnen und ist nicht zu Ende. Warten Sie, solange sie läuft. Wurde sie abgebrochen, ist nichts zurückgenommen worden: Nehmen Sie die Migration erneut zurück.</translation>
    </message>
    <message>
        <source>A run of it began and has not ended. While that goes on, wait. If it was stopped, nothing of it is in the database: apply it again.</source>
        <translation>Ein Lauf hat begonnen und ist nicht zu Ende. Warten Sie, solange er läuft. Wurde er abgebrochen, ist nichts davon in der Datenbank: Wenden Sie die Migration erneut an.</translation>
    </message>
    <message>
        <source>Its revert was stopped from outside before anything was reverted: it is applied as before. Revert it again.</source>
        <translation>Die Zurücknahme wurde von außen abgebrochen, bevor etwas zurückgenommen war: Die Migration ist angewendet wie zuvor. Nehmen Sie sie erneut zurück.</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, and nothing of it is in the database. Apply it again.</source>
        <translation>Der Lauf wurde von außen abgebrochen, und nichts davon ist in der Datenbank. Wenden Sie die Migration erneut an.</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>Der Lauf wurde von außen abgebrochen, nichts davon ist in der Datenbank, und die Datei gibt es nicht mehr. Stellen Sie die Datei wieder her, oder vergessen Sie den Versuch mit relvar-cli repair %1.</translation>
    </message>
    <message>
        <source>Nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>Nichts davon ist in der Datenbank, und die Datei gibt es nicht mehr. Stellen Sie die Datei wieder her, oder vergessen Sie den Versuch mit relvar-cli repair %1.</translation>
    </message>
    <message>
        <source>It runs without a transaction, and no statement of it was finished, but what the failed one did may be in the database in part. Correct the file or the rows, and apply it again.</source>
        <translation>Sie läuft ohne Transaktion, und keine ihrer Anweisungen wurde beendet; was die fehlgeschlagene getan hat, kann aber teilweise in der Datenbank sein. Berichtigen Sie die Datei oder die Zeilen, und wenden Sie sie erneut an.</translation>
    </message>
    <message>
        <source>Nothing of it is in the database: correct the file and apply it again.</source>
        <translation>Nichts davon ist in der Datenbank: Berichtigen Sie die Datei, und wenden Sie sie erneut an.</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known.</source>
        <translation>Ob Anweisung %1 zu Ende kam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its first statement ran without a transaction.%4 Run it again with relvar-cli up --resume.</source>
        <translation>Die erste Anweisung lief ohne Transaktion.%4 Führen Sie sie mit relvar-cli up --resume erneut aus.</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli up --resume, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>Sie hat nach Anweisung %1 von %2 angehalten und lief ohne Transaktion.%4 Beheben Sie, was im Weg war, und führen Sie dann den Rest mit relvar-cli up --resume aus, oder nehmen Sie diese Anweisungen mit relvar-cli repair %3 --undo zurück.</translation>
    </message>
    <message>
        <source>Taking it back has stopped: %1 of its %2 statements are still there.%4 Go on with relvar-cli repair %3 --undo.</source>
        <translation>Das Zurücknehmen hat angehalten: %1 der %2 Anweisungen sind noch da.%4 Machen Sie mit relvar-cli repair %3 --undo weiter.</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and its file is no longer the one that ran so far.%4 Restore the file, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>Sie hat nach Anweisung %1 von %2 angehalten und lief ohne Transaktion, und ihre Datei ist nicht mehr die, die bis dahin lief.%4 Stellen Sie die Datei wieder her, oder nehmen Sie diese Anweisungen mit relvar-cli repair %3 --undo zurück.</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and there is no way back in it.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>Sie hat nach Anweisung %1 von %2 angehalten und lief ohne Transaktion, und sie enthält keinen Rückweg.%4 Bringen Sie die Datenbank von Hand in den Zustand nach der Migration, und führen Sie dann relvar-cli baseline %3 aus.</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli repair %3.</source>
        <translation>Die Zurücknahme hat nach Anweisung %1 von %2 angehalten und lief ohne Transaktion.%4 Beheben Sie, was im Weg war, und führen Sie dann den Rest mit relvar-cli repair %3 aus.</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction, and the way back is no longer the one that ran so far.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>Die Zurücknahme hat nach Anweisung %1 von %2 angehalten und lief ohne Transaktion, und der Rückweg ist nicht mehr der, der bis dahin lief.%4 Bringen Sie die Datenbank von Hand in den Zustand nach der Migration, und führen Sie dann relvar-cli baseline %3 aus.</translation>
    </message>
    <message>
        <source>Restore the file as it was applied, or accept it as it is with relvar-cli accept %1.</source>
        <translation>Stellen Sie die Datei so wieder her, wie sie angewendet wurde, oder akzeptieren Sie sie mit relvar-cli accept %1, wie sie ist.</translation>
    </message>
    <message>
        <source>Restore the file. It can still be reverted with the SQL that the database kept.</source>
        <translation>Stellen Sie die Datei wieder her. Die Migration kann weiterhin mit dem SQL zurückgenommen werden, das die Datenbank aufbewahrt hat.</translation>
    </message>
    <message>
        <source>No file has it, and the database kept no way back. Restore the file; or, when it does not belong here, forget it with relvar-cli repair %1.</source>
        <translation>Keine Datei enthält sie, und die Datenbank hat keinen Rückweg aufbewahrt. Stellen Sie die Datei wieder her, oder vergessen Sie die Migration mit relvar-cli repair %1, wenn sie nicht hierher gehört.</translation>
    </message>
    <message>
        <source>It runs at this moment. Wait until that is done.</source>
        <translation>Sie läuft gerade. Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Apply it: newer migrations are applied already, so check that it does not depend on their absence.</source>
        <translation>Wenden Sie sie an: Neuere Migrationen sind bereits angewendet; prüfen Sie also, dass sie nicht auf deren Fehlen angewiesen ist.</translation>
    </message>
    <message>
        <source>Only some of the migrations that it replaces are applied. Revert them (relvar-cli down), or bring the database to the state after the last of them by hand, then run relvar-cli baseline %1.</source>
        <translation>Nur einige der Migrationen, die sie ersetzt, sind angewendet. Nehmen Sie diese zurück (relvar-cli down), oder bringen Sie die Datenbank von Hand in den Zustand nach der letzten davon, und führen Sie dann relvar-cli baseline %1 aus.</translation>
    </message>
    <message>
        <source>relvar.sum cannot be read. After a merge: check that the migrations of both branches fit together, then write it anew with relvar-cli sum.</source>
        <translation>relvar.sum kann nicht gelesen werden. Nach einem Merge: Prüfen Sie, dass die Migrationen beider Zweige zusammenpassen, und schreiben Sie die Datei dann mit relvar-cli sum neu.</translation>
    </message>
    <message>
        <source>%1 was edited after it was recorded in relvar.sum. Restore it, or accept it as it is with relvar-cli sum.</source>
        <translation>%1 wurde bearbeitet, nachdem sie in relvar.sum verzeichnet war. Stellen Sie sie wieder her, oder akzeptieren Sie sie mit relvar-cli sum, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is recorded in relvar.sum and is not in the folder. Restore it, or accept that it is gone with relvar-cli sum.</source>
        <translation>%1 ist in relvar.sum verzeichnet und nicht im Ordner. Stellen Sie sie wieder her, oder akzeptieren Sie mit relvar-cli sum, dass es sie nicht mehr gibt.</translation>
    </message>
    <message>
        <source>%1 is new; relvar.sum does not have it yet.</source>
        <translation>%1 ist neu; relvar.sum enthält sie noch nicht.</translation>
    </message>
    <message>
        <source>%1 came in before migrations that are already recorded, as from a parallel branch. Check that they do not depend on each other, then run relvar-cli sum.</source>
        <translation>%1 kam vor bereits verzeichneten Migrationen hinzu, etwa aus einem parallelen Zweig. Prüfen Sie, dass sie nicht voneinander abhängen, und führen Sie dann relvar-cli sum aus.</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>Werte von %1.%2 umwandeln</translation>
    </message>
    <message>
        <source>Split a column of %1</source>
        <translation>Spalte von %1 aufteilen</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>Spalten von %1 zusammenführen</translation>
    </message>
    <message>
        <source>Make a table of %1.%2</source>
        <translation>Aus %1.%2 eine Tabelle machen</translation>
    </message>
    <message>
        <source>Split table %1</source>
        <translation>Tabelle %1 aufteilen</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>Tabellen zusammenführen</translation>
    </message>
    <message>
        <source>No table has at most one row for each row of %1, or the other way round: that takes a foreign key whose columns are unique.</source>
        <translation>Keine Tabelle hat höchstens eine Zeile zu jeder Zeile von %1, oder umgekehrt: Das braucht einen Fremdschlüssel, dessen Spalten eindeutig sind.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>These changes wait for each other and cannot be put in an order: %1. Split them into two migrations.</source>
        <translation>Diese Änderungen warten aufeinander und lassen sich nicht ordnen: %1. Teilen Sie sie auf zwei Migrationen auf.</translation>
    </message>
</context>
<context>
    <name>postgresql</name>
    <message>
        <source>a prepared transaction</source>
        <translation>eine vorbereitete Transaktion</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database, or it has no columns. Refresh to see what there is.</source>
        <translation>Es gibt in der Datenbank keine Tabelle oder Sicht %1, oder sie hat keine Spalten. Aktualisieren Sie, um zu sehen, was es gibt.</translation>
    </message>
    <message>
        <source>Table %1 is copied</source>
        <translation>Tabelle %1 wird kopiert</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Values of %1 may not fit the type %2</source>
        <translation>Werte von %1 passen womöglich nicht zum Typ %2</translation>
    </message>
    <message>
        <source>What the conversion changes in %1: its table has no key by which the values could be kept</source>
        <translation>Was die Umwandlung in %1 ändert: Die Tabelle hat keinen Schlüssel, über den die Werte aufbewahrt werden könnten</translation>
    </message>
    <message>
        <source>What the conversion changes in %1</source>
        <translation>Was die Umwandlung in %1 ändert</translation>
    </message>
    <message>
        <source>Rows of table %1 have no value for %2</source>
        <translation>Zeilen der Tabelle %1 haben keinen Wert für %2</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>Zeilen der Tabelle %1</translation>
    </message>
    <message>
        <source>How table %1 is partitioned cannot be changed. Make a new table and move the rows.</source>
        <translation>Wie die Tabelle %1 partitioniert ist, lässt sich nicht ändern. Legen Sie eine neue Tabelle an, und verschieben Sie die Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is not a port. Write a number from 1 to 65535, or leave it out for 5432.</source>
        <translation>„%1“ ist kein Port. Schreiben Sie eine Zahl von 1 bis 65535, oder lassen Sie ihn für 5432 weg.</translation>
    </message>
    <message>
        <source>There is no host named “%1”. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>Es gibt keinen Host namens „%1“. Prüfen Sie die Schreibweise, und dass dieser Rechner im Netz (VPN) ist, das den Namen kennt.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s. Check host and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet. Prüfen Sie Host und Port, und ob eine Firewall dazwischen steht; connect_timeout=… in der Adresse lässt mehr Zeit.</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>Das Verbinden mit %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The address of a PostgreSQL database begins with postgresql://, not with %1://. Correct it, or choose the product that it belongs to.</source>
        <translation>Die Adresse einer PostgreSQL-Datenbank beginnt mit postgresql://, nicht mit %1://. Berichtigen Sie sie, oder wählen Sie das Datenbanksystem, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>libpq knows no parameter “%1”. Correct or remove it in the address.</source>
        <translation>libpq kennt keinen Parameter „%1“. Berichtigen oder entfernen Sie ihn in der Adresse.</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2. Relvar reads databases of PostgreSQL 10 and newer.</source>
        <translation>Auf %1 läuft PostgreSQL %2. Relvar liest Datenbanken ab PostgreSQL 10.</translation>
    </message>
    <message>
        <source>Nothing was committed: a statement of the transaction had failed, so it was rolled back.</source>
        <translation>Es wurde nichts committet: Eine Anweisung der Transaktion war fehlgeschlagen, deshalb wurde sie zurückgerollt.</translation>
    </message>
    <message>
        <source>The statement has %1 places for values, not %2.</source>
        <translation>Die Anweisung hat %1 Plätze für Werte, nicht %2.</translation>
    </message>
    <message>
        <source>A value holds the character NUL, which no text of PostgreSQL can hold. Take it out.</source>
        <translation>Ein Wert enthält das Zeichen NUL, das kein Text in PostgreSQL enthalten kann. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Column %1 of %2 has to stay until its values have moved, and another column wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>Die Spalte %1 von %2 muss bleiben, bis ihre Werte umgezogen sind, und eine andere Spalte will ihren Namen. Wählen Sie einen anderen Namen, und benennen Sie sie in einer späteren Migration um.</translation>
    </message>
    <message>
        <source>Table %1 has to stay until its values have moved, and another table wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>Die Tabelle %1 muss bleiben, bis ihre Werte umgezogen sind, und eine andere Tabelle will ihren Namen. Wählen Sie einen anderen Namen, und benennen Sie sie in einer späteren Migration um.</translation>
    </message>
    <message>
        <source>It was proved on PostgreSQL %1, and the target is PostgreSQL %2.</source>
        <translation>Der Nachweis lief auf PostgreSQL %1, und das Ziel ist PostgreSQL %2.</translation>
    </message>
    <message>
        <source>Values of the domain %1 may not be what it asks for now</source>
        <translation>Werte der Domäne %1 sind womöglich nicht, was sie jetzt verlangt</translation>
    </message>
    <message>
        <source>Rows of table %1 may hold a value of %2 that goes away</source>
        <translation>Zeilen der Tabelle %1 enthalten womöglich einen Wert von %2, der wegfällt</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others: the table has no key by which that could be kept</source>
        <translation>Welche Zeilen die Werte von %1 hatten, die zu anderen werden: Die Tabelle hat keinen Schlüssel, über den das aufbewahrt werden könnte</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others</source>
        <translation>Welche Zeilen die Werte von %1 hatten, die zu anderen werden</translation>
    </message>
    <message>
        <source>Values of %1 that become others</source>
        <translation>Werte von %1, die zu anderen werden</translation>
    </message>
    <message>
        <source>The default of %1.%2</source>
        <translation>Der Vorgabewert von %1.%2</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>Spalte %1.%2</translation>
    </message>
    <message>
        <source>Check %1 of %2</source>
        <translation>Check %1 von %2</translation>
    </message>
    <message>
        <source>Index %1 of %2</source>
        <translation>Index %1 von %2</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Sicht %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domäne %1</translation>
    </message>
    <message>
        <source>%1 speaks of the value %2 of %3, which goes away. Change or drop it first.</source>
        <translation>%1 nennt den Wert %2 von %3, der wegfällt. Ändern oder löschen Sie das zuerst.</translation>
    </message>
    <message>
        <source>The way back stops before it changes anything: %2 Delete these rows, or give them a value for the way back as the hint below says, then revert again.</source>
        <translation>Der Rückweg hält an, bevor er etwas ändert: %2 Löschen Sie diese Zeilen, oder geben Sie ihnen für den Rückweg einen Wert, wie der Hinweis unten sagt, und nehmen Sie dann erneut zurück.</translation>
    </message>
    <message>
        <source>%3 has a row without a value where NOT NULL asks for one. %2 Give such rows a value first, or add a default.</source>
        <translation>%3 hat eine Zeile ohne Wert, wo NOT NULL einen verlangt. %2 Geben Sie solchen Zeilen zuerst einen Wert, oder fügen Sie einen Vorgabewert hinzu.</translation>
    </message>
    <message>
        <source>The foreign key %3 does not hold. %2 Correct or remove these rows first.</source>
        <translation>Der Fremdschlüssel %3 ist verletzt. %2 Berichtigen oder entfernen Sie zuerst diese Zeilen.</translation>
    </message>
    <message>
        <source>%3 allows each value once, and there are rows that share one. %2 Merge or change them first.</source>
        <translation>%3 erlaubt jeden Wert nur einmal, und es gibt Zeilen mit dem gleichen. %2 Führen Sie sie zuerst zusammen, oder ändern Sie sie.</translation>
    </message>
    <message>
        <source>Rows break the check %3. %2 Correct them first, or loosen the check.</source>
        <translation>Zeilen verletzen den Check %3. %2 Berichtigen Sie sie zuerst, oder lockern Sie den Check.</translation>
    </message>
    <message>
        <source>Rows break the exclusion constraint %3. %2 Correct them first.</source>
        <translation>Zeilen verletzen den Exclusion-Constraint %3. %2 Berichtigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A value does not fit its type: %2. Correct the value or the conversion.</source>
        <translation>Ein Wert passt nicht zu seinem Typ: %2. Berichtigen Sie den Wert oder die Umwandlung.</translation>
    </message>
    <message>
        <source>The user may not do this on %1: %2. Ask the owner of the object, or an administrator of the server, to GRANT the right, or connect as a user that has it.</source>
        <translation>Der Benutzer darf dies auf %1 nicht: %2. Bitten Sie den Eigentümer des Objekts oder einen Administrator des Servers, das Recht mit GRANT zu gewähren, oder verbinden Sie sich als ein Benutzer, der es hat.</translation>
    </message>
    <message>
        <source>%1 can only be read: the connection is set to read-only, or the server is a replica. Switch read-only off, or connect to the primary server.</source>
        <translation>%1 kann nur gelesen werden: Die Verbindung ist auf schreibgeschützt gesetzt, oder der Server ist ein Replikat. Schalten Sie den Schreibschutz aus, oder verbinden Sie sich mit dem Primärserver.</translation>
    </message>
    <message>
        <source>Another session on %1 holds a lock that the statement needs, and did not let it go in time (lock_timeout): %2. Wait for it or end it, then run again.</source>
        <translation>Eine andere Sitzung auf %1 hält eine Sperre, die die Anweisung braucht, und hat sie nicht rechtzeitig freigegeben (lock_timeout): %2. Warten Sie auf sie, oder beenden Sie sie, und führen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>Two sessions on %1 waited for each other (deadlock), and the server stopped this one. Run it again.</source>
        <translation>Zwei Sitzungen auf %1 warteten aufeinander (Deadlock), und der Server hat diese abgebrochen. Führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Another session on %1 changed the same rows at the same time: %2. Run it again.</source>
        <translation>Eine andere Sitzung auf %1 hat zur selben Zeit dieselben Zeilen geändert: %2. Führen Sie erneut aus.</translation>
    </message>
    <message>
        <source>It is in use on %1: %2. Wait until the others are done, then run again.</source>
        <translation>Es wird auf %1 gerade verwendet: %2. Warten Sie, bis die anderen fertig sind, und führen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>The server stopped the statement on %1: %2. It ran longer than statement_timeout allows, or somebody cancelled it there. Allow more time, or run it again.</source>
        <translation>Der Server hat die Anweisung auf %1 abgebrochen: %2. Sie lief länger, als statement_timeout erlaubt, oder jemand hat sie dort abgebrochen. Lassen Sie mehr Zeit zu, oder führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the database was dropped.</source>
        <translation>Die Verbindung zu %1 ging verloren: Die Datenbank wurde gelöscht.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: it was idle for longer than the server allows. Connect again.</source>
        <translation>Die Verbindung zu %1 ging verloren: Sie war länger untätig, als der Server erlaubt. Verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: its transaction was idle for longer than the server allows. What was not committed is undone. Connect again.</source>
        <translation>Die Verbindung zu %1 ging verloren: Ihre Transaktion war länger untätig, als der Server erlaubt. Was nicht committet war, ist zurückgerollt. Verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server is being shut down, or an administrator ended the session. What was not committed is undone. Connect again and look at the status.</source>
        <translation>Die Verbindung zu %1 ging verloren: Der Server wird heruntergefahren, oder ein Administrator hat die Sitzung beendet. Was nicht committet war, ist zurückgerollt. Verbinden Sie sich erneut, und sehen Sie nach dem Zustand.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2. What was not committed is undone. Connect again and look at the status.</source>
        <translation>Die Verbindung zu %1 ging verloren: %2. Was nicht committet war, ist zurückgerollt. Verbinden Sie sich erneut, und sehen Sie nach dem Zustand.</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full. Free some space there, then run again.</source>
        <translation>Die Platte des Servers von %1 ist voll. Schaffen Sie dort Platz, und führen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>The server of %1 has no memory left for the statement. Run it when the server has less to do, or raise its limits.</source>
        <translation>Der Server von %1 hat keinen Speicher mehr für die Anweisung. Führen Sie sie aus, wenn der Server weniger zu tun hat, oder erhöhen Sie seine Grenzen.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read this statement: %2. Correct it at the place named below.</source>
        <translation>PostgreSQL kann diese Anweisung nicht lesen: %2. Berichtigen Sie sie an der unten genannten Stelle.</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the database&apos;s tables and views, and check the schema that it stands in.</source>
        <translation>Die Anweisung passt nicht zum Inhalt von %1: %2. Vergleichen Sie den Namen mit den Tabellen und Sichten der Datenbank, und prüfen Sie das Schema, in dem er steht.</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the table&apos;s columns.</source>
        <translation>Die Anweisung passt nicht zum Inhalt von %1: %2. Vergleichen Sie den Namen mit den Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>%1 has no such function or operator: %2. Compare name and types, and check whether an extension is missing.</source>
        <translation>%1 hat keine solche Funktion und keinen solchen Operator: %2. Vergleichen Sie Name und Typen, und prüfen Sie, ob eine Erweiterung fehlt.</translation>
    </message>
    <message>
        <source>Something that the statement names is not in %1: %2. Compare the name, and check whether an extension is missing.</source>
        <translation>Etwas, das die Anweisung nennt, gibt es in %1 nicht: %2. Vergleichen Sie den Namen, und prüfen Sie, ob eine Erweiterung fehlt.</translation>
    </message>
    <message>
        <source>%1 has no such schema: %2. Make it first, or correct the name.</source>
        <translation>%1 hat kein solches Schema: %2. Legen Sie es zuerst an, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no such database: %2. Correct the name, or make the database.</source>
        <translation>Eine solche Datenbank gibt es nicht: %2. Berichtigen Sie den Namen, oder legen Sie die Datenbank an.</translation>
    </message>
    <message>
        <source>The name is taken in %1: %2. Choose another, or look whether the change is there already.</source>
        <translation>Der Name ist in %1 vergeben: %2. Wählen Sie einen anderen, oder sehen Sie nach, ob es die Änderung schon gibt.</translation>
    </message>
    <message>
        <source>It cannot be dropped from %1, because other objects need it: %2. Drop or change those first; they are listed below.</source>
        <translation>Es kann nicht aus %1 gelöscht werden, weil andere Objekte es brauchen: %2. Löschen oder ändern Sie zuerst diese; sie sind unten aufgeführt.</translation>
    </message>
    <message>
        <source>The statement cannot run inside a transaction: %2. Write transaction:false on the marker of its section.</source>
        <translation>Die Anweisung kann nicht innerhalb einer Transaktion laufen: %2. Schreiben Sie transaction:false in die Marke ihres Abschnitts.</translation>
    </message>
    <message>
        <source>An earlier statement of the transaction on %1 had failed, so this one was not run. Correct that one.</source>
        <translation>Eine frühere Anweisung der Transaktion auf %1 war fehlgeschlagen, deshalb wurde diese nicht ausgeführt. Berichtigen Sie jene.</translation>
    </message>
    <message>
        <source>The server of %1 cannot do this: %2. Write the change in another way.</source>
        <translation>Der Server von %1 kann dies nicht: %2. Schreiben Sie die Änderung auf andere Weise.</translation>
    </message>
    <message>
        <source>The server reports damaged data in %1: %2. Make a backup of what can be read before anything else.</source>
        <translation>Der Server meldet beschädigte Daten in %1: %2. Sichern Sie vor allem anderen, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>The server reports a damaged index in %1: %2. REINDEX it before anything else.</source>
        <translation>Der Server meldet einen beschädigten Index in %1: %2. Führen Sie vor allem anderen REINDEX für ihn aus.</translation>
    </message>
    <message>
        <source>A value of %3 does not fit the new type: %2. Change such values first, or give the column a conversion, an expression that says what becomes of them.</source>
        <translation>Ein Wert von %3 passt nicht zum neuen Typ: %2. Ändern Sie solche Werte zuerst, oder geben Sie der Spalte eine Umwandlung, einen Ausdruck, der sagt, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>PostgreSQL refused the statement on %1: %2</source>
        <translation>PostgreSQL hat die Anweisung auf %1 abgewiesen: %2</translation>
    </message>
    <message>
        <source>The server does not accept this password for %1. Check user and password.</source>
        <translation>Der Server nimmt dieses Passwort für %1 nicht an. Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The server does not let this user in: %1 (%2). Check the user&apos;s name; an administrator can make the role with LOGIN, or map the system&apos;s user to it in pg_ident.conf.</source>
        <translation>Der Server lässt diesen Benutzer nicht herein: %1 (%2). Prüfen Sie den Benutzernamen; ein Administrator kann die Rolle mit LOGIN anlegen oder ihr den Systembenutzer in pg_ident.conf zuordnen.</translation>
    </message>
    <message>
        <source>The server has no such database: %1. Correct the name in the address, or make it with CREATE DATABASE.</source>
        <translation>Der Server hat keine solche Datenbank: %1. Berichtigen Sie den Namen in der Adresse, oder legen Sie sie mit CREATE DATABASE an.</translation>
    </message>
    <message>
        <source>The user may not connect to %1 (%2). Ask the owner of the database to GRANT CONNECT.</source>
        <translation>Der Benutzer darf sich nicht mit %1 verbinden (%2). Bitten Sie den Eigentümer der Datenbank um GRANT CONNECT.</translation>
    </message>
    <message>
        <source>All connections that the server, the role or the database of %1 allows are taken (%2). Close some, or raise the limit, then try again.</source>
        <translation>Alle Verbindungen, die der Server, die Rolle oder die Datenbank von %1 erlaubt, sind belegt (%2). Schließen Sie einige, oder erhöhen Sie die Grenze, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server of %1 is starting, recovering or shutting down (%2). Wait a moment and try again.</source>
        <translation>Der Server von %1 startet gerade, stellt sich wieder her oder fährt herunter (%2). Warten Sie einen Moment, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server closed the connection to %1 while it was made (%2). Try again.</source>
        <translation>Der Server hat die Verbindung zu %1 während des Aufbaus geschlossen (%2). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database of %1 accepts no connections (%2). Choose another one.</source>
        <translation>Die Datenbank von %1 nimmt keine Verbindungen an (%2). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>What answers for %1 did not accept the connection (%2). Behind a pooler, check that it knows the database and the user.</source>
        <translation>Was für %1 antwortet, hat die Verbindung nicht angenommen (%2). Prüfen Sie hinter einem Pooler, ob er die Datenbank und den Benutzer kennt.</translation>
    </message>
    <message>
        <source>The server asks for a password for %1, and none is known. Enter it, or put it into ~/.pgpass.</source>
        <translation>Der Server verlangt ein Passwort für %1, und es ist keines bekannt. Geben Sie es ein, oder schreiben Sie es in ~/.pgpass.</translation>
    </message>
    <message>
        <source>The server of %1 offers no encryption (TLS), but the connection asks for it. Switch it on at the server (ssl = on), or, on a network that you trust, choose sslmode=prefer.</source>
        <translation>Der Server von %1 bietet keine Verschlüsselung (TLS) an, die Verbindung verlangt sie aber. Schalten Sie sie auf dem Server ein (ssl = on), oder wählen Sie in einem Netz, dem Sie vertrauen, sslmode=prefer.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked: there is no root certificate. Name the file of the certificate authority with sslrootcert=….</source>
        <translation>Das Zertifikat von %1 kann nicht geprüft werden: Es gibt kein Stammzertifikat. Nennen Sie die Datei der Zertifizierungsstelle mit sslrootcert=….</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that is trusted here, or it has expired. Name the right root certificate with sslrootcert=….</source>
        <translation>Das Zertifikat von %1 ist nicht von einer Stelle unterschrieben, der hier vertraut wird, oder es ist abgelaufen. Nennen Sie das richtige Stammzertifikat mit sslrootcert=….</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host. Connect by the name that the certificate names; something else may be answering in the server&apos;s place.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Host. Verbinden Sie sich unter dem Namen, den das Zertifikat nennt; womöglich antwortet etwas anderes anstelle des Servers.</translation>
    </message>
    <message>
        <source>The two sides do not agree on a certificate for %1 (%2). Check sslcert, sslkey and sslrootcert.</source>
        <translation>Beide Seiten einigen sich für %1 nicht auf ein Zertifikat (%2). Prüfen Sie sslcert, sslkey und sslrootcert.</translation>
    </message>
    <message>
        <source>The key of the client certificate for %1 cannot be used (%2). Check sslkey; nobody else may be allowed to read the file.</source>
        <translation>Der Schlüssel des Client-Zertifikats für %1 kann nicht verwendet werden (%2). Prüfen Sie sslkey; niemand sonst darf die Datei lesen können.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on (%2). Check sslmode and the versions of TLS that the server allows.</source>
        <translation>Für %1 kam keine Einigung auf eine verschlüsselte Verbindung zustande (%2). Prüfen Sie sslmode und die TLS-Versionen, die der Server erlaubt.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while encryption was agreed on (%2). Check sslmode, and that a PostgreSQL server listens at this port.</source>
        <translation>Die Verbindung zu %1 brach ab, während die Verschlüsselung ausgehandelt wurde (%2). Prüfen Sie sslmode, und dass an diesem Port ein PostgreSQL-Server lauscht.</translation>
    </message>
    <message>
        <source>Kerberos does not let this user in at %1 (%2). Get a ticket with kinit, or log in with a password.</source>
        <translation>Kerberos lässt diesen Benutzer bei %1 nicht herein (%2). Holen Sie mit kinit ein Ticket, oder melden Sie sich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>There is no host with the name in %1. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>Einen Host mit dem Namen in %1 gibt es nicht. Prüfen Sie die Schreibweise, und dass dieser Rechner im Netz (VPN) ist, das den Namen kennt.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check host and port, that the server runs, and that listen_addresses lets it answer on this network.</source>
        <translation>Bei %1 lauscht nichts. Prüfen Sie Host und Port, dass der Server läuft und dass listen_addresses ihn in diesem Netz antworten lässt.</translation>
    </message>
    <message>
        <source>There is no server behind the socket of %1. Check that the server runs on this computer, and the folder and port of its socket.</source>
        <translation>Hinter dem Socket von %1 ist kein Server. Prüfen Sie, dass der Server auf diesem Rechner läuft, sowie Ordner und Port seines Sockets.</translation>
    </message>
    <message>
        <source>This system user may not use the socket of %1. Connect over TCP (host=localhost), or get access to the folder.</source>
        <translation>Dieser Systembenutzer darf den Socket von %1 nicht verwenden. Verbinden Sie sich über TCP (host=localhost), oder verschaffen Sie sich Zugriff auf den Ordner.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check the network, the VPN and firewalls.</source>
        <translation>Von hier führt kein Weg zu %1. Prüfen Sie Netz, VPN und Firewalls.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host and port, and whether a firewall stands between.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie Host und Port, und ob eine Firewall dazwischen steht.</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for one that can be written. Add the primary server to the address.</source>
        <translation>Der Server von %1 ist ein Replikat, target_session_attrs verlangt aber einen beschreibbaren. Nehmen Sie den Primärserver in die Adresse auf.</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for the primary. Add it to the address.</source>
        <translation>Der Server von %1 ist ein Replikat, target_session_attrs verlangt aber den Primärserver. Nehmen Sie ihn in die Adresse auf.</translation>
    </message>
    <message>
        <source>What answers at %1 is no PostgreSQL server. Check the port.</source>
        <translation>Was bei %1 antwortet, ist kein PostgreSQL-Server. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The service in the address is not known here (%2). Write it into ~/.pg_service.conf, or correct its name.</source>
        <translation>Der Dienst in der Adresse ist hier nicht bekannt (%2). Schreiben Sie ihn in ~/.pg_service.conf, oder berichtigen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>The file of services cannot be read (%2). Write it, or give host and database instead of a service.</source>
        <translation>Die Datei der Dienste kann nicht gelesen werden (%2). Schreiben Sie sie, oder geben Sie statt eines Dienstes Host und Datenbank an.</translation>
    </message>
    <message>
        <source>A parameter in the address has a value that libpq does not know: %2. Correct it.</source>
        <translation>Ein Parameter in der Adresse hat einen Wert, den libpq nicht kennt: %2. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was made. Check that a PostgreSQL server listens there, and its log.</source>
        <translation>%1 hat die Verbindung während des Aufbaus geschlossen. Prüfen Sie, dass dort ein PostgreSQL-Server lauscht, und sein Protokoll.</translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2. Check host, port and network.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen: %2. Prüfen Sie Host, Port und Netz.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>The server admits no such connection: %1 (%2). An administrator can add a line for it to pg_hba.conf; if it says “no encryption”, try sslmode=require.</source>
        <translation>Der Server lässt eine solche Verbindung nicht zu: %1 (%2). Ein Administrator kann in pg_hba.conf eine Zeile dafür hinzufügen; steht dort „no encryption“, versuchen Sie sslmode=require.</translation>
    </message>
    <message>
        <source>The server does not admit the connection to %1: %2. Ask its administrator.</source>
        <translation>Der Server lässt die Verbindung zu %1 nicht zu: %2. Fragen Sie seinen Administrator.</translation>
    </message>
    <message>
        <source>Old and new can live side by side for one change at a time: another name or type of one column, or another name of one table. Save other changes by themselves.</source>
        <translation>Alt und Neu können nur für eine Änderung zugleich nebeneinander bestehen: ein anderer Name oder Typ einer Spalte oder ein anderer Name einer Tabelle. Speichern Sie andere Änderungen für sich.</translation>
    </message>
    <message>
        <source>%1 has row level security, and a view in its place would go around it before PostgreSQL 15. Say postgresql_version in relvar.toml when the server is newer.</source>
        <translation>%1 hat Sicherheit auf Zeilenebene, und eine Sicht an ihrer Stelle würde sie vor PostgreSQL 15 umgehen. Geben Sie in relvar.toml postgresql_version an, wenn der Server neuer ist.</translation>
    </message>
    <message>
        <source>%1 belongs to a table with partitions or heirs: their columns cannot be doubled one by one.</source>
        <translation>%1 gehört zu einer Tabelle mit Partitionen oder Erben: Deren Spalten lassen sich nicht einzeln verdoppeln.</translation>
    </message>
    <message>
        <source>%1 is computed from other columns; save the change as it is.</source>
        <translation>%1 wird aus anderen Spalten berechnet; speichern Sie die Änderung, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 numbers its rows by itself, and two columns cannot share that.</source>
        <translation>%1 nummeriert die Zeilen selbst, und das können sich zwei Spalten nicht teilen.</translation>
    </message>
    <message>
        <source>%1 is in the primary key, or other tables refer to it: they would need a second column each. Save the change as it is, at a quiet time.</source>
        <translation>%1 gehört zum Primärschlüssel, oder andere Tabellen verweisen darauf: Auch sie bräuchten je eine zweite Spalte. Speichern Sie die Änderung, wie sie ist, zu einer ruhigen Zeit.</translation>
    </message>
    <message>
        <source>%1 uses %2, and cannot use two columns.</source>
        <translation>%1 verwendet %2 und kann nicht zwei Spalten verwenden.</translation>
    </message>
    <message>
        <source>%1, behind a pooler, %2</source>
        <translation>%1, hinter einem Pooler, %2</translation>
    </message>
    <message>
        <source>COPY … FROM stdin waits for rows, and a migration has none to give. Write them as INSERT statements, or load them with psql.</source>
        <translation>COPY … FROM stdin wartet auf Zeilen, und eine Migration hat keine zu geben. Schreiben Sie sie als INSERT-Anweisungen, oder laden Sie sie mit psql.</translation>
    </message>
    <message>
        <source>COPY … TO stdout sends rows, and nobody takes them here. Use psql for it.</source>
        <translation>COPY … TO stdout sendet Zeilen, und hier nimmt sie niemand entgegen. Verwenden Sie dafür psql.</translation>
    </message>
    <message>
        <source>The statement holds the character NUL, which PostgreSQL does not know. Take it out.</source>
        <translation>Die Anweisung enthält das Zeichen NUL, das PostgreSQL nicht kennt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>Die Anweisung auf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server, or something between, closed it. What was not committed is undone. Connect again and look at the status.</source>
        <translation>Die Verbindung zu %1 ging verloren: Der Server oder etwas dazwischen hat sie geschlossen. Was nicht committet war, ist zurückgerollt. Verbinden Sie sich erneut, und sehen Sie nach dem Zustand.</translation>
    </message>
    <message>
        <source>Cancelled, but %1 did not answer within %2 s, so the connection was closed. The server may still be busy with the statement: look at the status.</source>
        <translation>Abgebrochen, aber %1 hat nicht innerhalb von %2 s geantwortet, deshalb wurde die Verbindung geschlossen. Der Server ist womöglich noch mit der Anweisung beschäftigt: Sehen Sie nach dem Zustand.</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own number, so all rows are written anew. Waits less: add the column without a default, number the rows in batches, then set the default.</source>
        <translation>Jede Zeile von %1 bekommt ihre eigene Nummer, deshalb werden alle Zeilen neu geschrieben. Weniger Wartezeit: die Spalte ohne Vorgabewert hinzufügen, die Zeilen stapelweise nummerieren, dann den Vorgabewert setzen.</translation>
    </message>
    <message>
        <source>The domain of %1 has a condition, so all rows are written anew. Waits less: a column of the base type with a CHECK that is added NOT VALID.</source>
        <translation>Die Domäne von %1 hat eine Bedingung, deshalb werden alle Zeilen neu geschrieben. Weniger Wartezeit: eine Spalte des Basistyps mit einem CHECK, der mit NOT VALID hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own value in %2, so all rows are written anew. Waits less: a plain column that is filled in batches.</source>
        <translation>Jede Zeile von %1 bekommt ihren eigenen Wert in %2, deshalb werden alle Zeilen neu geschrieben. Weniger Wartezeit: eine einfache Spalte, die stapelweise gefüllt wird.</translation>
    </message>
    <message>
        <source>Fails when %1 has rows: they would have no value in %2.</source>
        <translation>Schlägt fehl, wenn %1 Zeilen hat: Sie hätten keinen Wert in %2.</translation>
    </message>
    <message>
        <source>The default of %1 may differ from row to row, so all rows are written anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>Der Vorgabewert von %1 kann je Zeile anders sein, deshalb werden alle Zeilen neu geschrieben. Weniger Wartezeit: die Spalte ohne ihn hinzufügen, den Vorgabewert setzen, die Zeilen stapelweise füllen.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 11 every new column with a default writes all rows anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>Vor PostgreSQL 11 schreibt jede neue Spalte mit Vorgabewert alle Zeilen neu. Weniger Wartezeit: die Spalte ohne ihn hinzufügen, den Vorgabewert setzen, die Zeilen stapelweise füllen.</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew to convert %2, and its indexes are built again. Waits less: a second column that a trigger keeps in step, filled in batches, which then takes the name.</source>
        <translation>Alle Zeilen von %1 werden neu geschrieben, um %2 umzuwandeln, und die Indexe neu aufgebaut. Weniger Wartezeit: eine zweite Spalte, die ein Trigger im Gleichschritt hält, stapelweise gefüllt, die dann den Namen übernimmt.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, and the lock comes when all who use it now have finished. Waits less: DROP INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>Niemand kann %1 währenddessen lesen oder schreiben, und die Sperre kommt, wenn alle fertig sind, die sie jetzt verwenden. Weniger Wartezeit: DROP INDEX CONCURRENTLY, außerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. Waits less: CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.</source>
        <translation>Niemand kann %1 lesen oder schreiben, während der Index aufgebaut wird. Weniger Wartezeit: CREATE UNIQUE INDEX CONCURRENTLY, dann ADD CONSTRAINT … USING INDEX.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked while nobody can read or write it. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>Alle Zeilen von %1 werden geprüft, während niemand sie lesen oder schreiben kann. Weniger Wartezeit: den Constraint mit NOT VALID hinzufügen und in einer eigenen Transaktion mit VALIDATE prüfen.</translation>
    </message>
    <message>
        <source>A foreign key keeps writers of both tables waiting, also of %1.</source>
        <translation>Ein Fremdschlüssel lässt Schreibende beider Tabellen warten, auch die von %1.</translation>
    </message>
    <message>
        <source>All rows of %1 are looked up meanwhile. Waits less: add the foreign key NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>Alle Zeilen von %1 werden währenddessen nachgeschlagen. Weniger Wartezeit: den Fremdschlüssel mit NOT VALID hinzufügen und in einer eigenen Transaktion mit VALIDATE prüfen.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. There is no form that waits less.</source>
        <translation>Niemand kann %1 lesen oder schreiben, während der Index aufgebaut wird. Es gibt keine Form, die weniger warten lässt.</translation>
    </message>
    <message>
        <source>Dropping a foreign key keeps everybody from %1 too, which it points at.</source>
        <translation>Das Löschen eines Fremdschlüssels hält auch alle von %1 fern, worauf er verweist.</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK (%2 IS NOT NULL) that is added NOT VALID and validated before, so that this one reads nothing.</source>
        <translation>Alle Zeilen von %1 werden gelesen, während sonst niemand es kann. Weniger Wartezeit: ein CHECK (%2 IS NOT NULL), der vorher mit NOT VALID hinzugefügt und validiert wird, sodass hier nichts gelesen wird.</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less before PostgreSQL 12: a CHECK (%2 IS NOT NULL) in its place, added NOT VALID and then validated.</source>
        <translation>Alle Zeilen von %1 werden gelesen, während sonst niemand es kann. Weniger Wartezeit vor PostgreSQL 12: stattdessen ein CHECK (%2 IS NOT NULL), mit NOT VALID hinzugefügt und dann validiert.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, with all its partitions. Waits less: a table of its own, made LIKE %1, that is attached afterwards.</source>
        <translation>Niemand kann %1 währenddessen lesen oder schreiben, samt allen Partitionen. Weniger Wartezeit: eine eigene Tabelle, mit LIKE %1 angelegt, die danach angehängt wird.</translation>
    </message>
    <message>
        <source>Reads %1 twice and waits for every transaction that has used it; nobody waits for it.</source>
        <translation>Liest %1 zweimal und wartet auf jede Transaktion, die sie verwendet hat; niemand wartet darauf.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while the index is built. Waits less: CREATE INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>Niemand kann in %1 schreiben, während der Index aufgebaut wird. Weniger Wartezeit: CREATE INDEX CONCURRENTLY, außerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>The rows of all tables that use the domain %1 are checked. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>Die Zeilen aller Tabellen, die die Domäne %1 verwenden, werden geprüft. Weniger Wartezeit: den Constraint mit NOT VALID hinzufügen und in einer eigenen Transaktion mit VALIDATE prüfen.</translation>
    </message>
    <message>
        <source>All rows of %1 are read, unless one of its CHECK constraints says that they are within the bounds.</source>
        <translation>Alle Zeilen von %1 werden gelesen, außer einer der CHECK-Constraints sagt, dass sie innerhalb der Grenzen liegen.</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK with the bounds that is added NOT VALID and validated before.</source>
        <translation>Alle Zeilen von %1 werden gelesen, während sonst niemand es kann. Weniger Wartezeit: ein CHECK mit den Grenzen, der vorher mit NOT VALID hinzugefügt und validiert wird.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile. Waits less: DETACH PARTITION … CONCURRENTLY, from PostgreSQL 14 on, outside a transaction and where there is no DEFAULT partition.</source>
        <translation>Niemand kann %1 währenddessen lesen oder schreiben. Weniger Wartezeit: DETACH PARTITION … CONCURRENTLY, ab PostgreSQL 14, außerhalb einer Transaktion und wo es keine DEFAULT-Partition gibt.</translation>
    </message>
    <message>
        <source>Every row of %1 is locked until the transaction ends. Waits less: in batches, each in a transaction of its own.</source>
        <translation>Jede Zeile von %1 ist gesperrt, bis die Transaktion endet. Weniger Wartezeit: stapelweise, jeder Stapel in einer eigenen Transaktion.</translation>
    </message>
    <message>
        <source>CASCADE empties the tables that point at it as well.</source>
        <translation>CASCADE leert auch die Tabellen, die darauf verweisen.</translation>
    </message>
    <message>
        <source>Nobody can read %1 while it is filled. Waits less: REFRESH … CONCURRENTLY, which needs a unique index over all its rows.</source>
        <translation>Niemand kann %1 lesen, während sie gefüllt wird. Weniger Wartezeit: REFRESH … CONCURRENTLY, was einen eindeutigen Index über alle Zeilen braucht.</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: REINDEX … CONCURRENTLY, outside a transaction.</source>
        <translation>Auch der Index selbst ist gesperrt, sodass auch die meisten Abfragen von %1 warten. Weniger Wartezeit: REINDEX … CONCURRENTLY, außerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: a second index, made CONCURRENTLY, that takes its place.</source>
        <translation>Auch der Index selbst ist gesperrt, sodass auch die meisten Abfragen von %1 warten. Weniger Wartezeit: ein zweiter Index, mit CONCURRENTLY aufgebaut, der seinen Platz einnimmt.</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew, in the order of an index.</source>
        <translation>Alle Zeilen von %1 werden neu geschrieben, in der Reihenfolge eines Index.</translation>
    </message>
    <message>
        <source>%1 has %2, which needs PostgreSQL %3 or newer; the target is PostgreSQL %4. Take it out, or upgrade the server.</source>
        <translation>%1 hat %2, was PostgreSQL %3 oder neuer braucht; das Ziel ist PostgreSQL %4. Nehmen Sie es heraus, oder aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>Rows of table %1 may have no value for %2</source>
        <translation>Zeilen der Tabelle %1 haben womöglich keinen Wert für %2</translation>
    </message>
    <message>
        <source>%1 is used by tables and cannot be replaced while they use it. Change it in a migration of its own, under a new name.</source>
        <translation>%1 wird von Tabellen verwendet und kann so lange nicht ersetzt werden. Ändern Sie es in einer eigenen Migration, unter einem neuen Namen.</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same values (%2)</source>
        <translation>Zeilen der Tabelle %1 haben womöglich dieselben Werte (%2)</translation>
    </message>
    <message>
        <source>The values that are filled into %1 go with the column, not with this migration.</source>
        <translation>Die Werte, die in %1 gefüllt werden, vergehen mit der Spalte, nicht mit dieser Migration.</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same primary key, or none</source>
        <translation>Zeilen der Tabelle %1 haben womöglich denselben Primärschlüssel oder keinen</translation>
    </message>
    <message>
        <source>Rows of table %1 may not satisfy the check %2</source>
        <translation>Zeilen der Tabelle %1 erfüllen womöglich den Check %2 nicht</translation>
    </message>
    <message>
        <source>Rows of table %1 may exclude each other (%2)</source>
        <translation>Zeilen der Tabelle %1 schließen einander womöglich aus (%2)</translation>
    </message>
    <message>
        <source>Rows of table %1 may refer to rows that are not there (%2)</source>
        <translation>Zeilen der Tabelle %1 verweisen womöglich auf Zeilen, die es nicht gibt (%2)</translation>
    </message>
    <message>
        <source>a value does not fit its type (SQLSTATE %1)</source>
        <translation>ein Wert passt nicht zu seinem Typ (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>a trigger or function refuses a row (SQLSTATE %1)</source>
        <translation>ein Trigger oder eine Funktion weist eine Zeile ab (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>It is about databases of the server, not about what is in one.</source>
        <translation>Sie betrifft Datenbanken des Servers, nicht den Inhalt einer einzelnen.</translation>
    </message>
    <message>
        <source>It is about tablespaces, which all databases of the server share.</source>
        <translation>Sie betrifft Tablespaces, die sich alle Datenbanken des Servers teilen.</translation>
    </message>
    <message>
        <source>It concerns the whole server.</source>
        <translation>Sie betrifft den ganzen Server.</translation>
    </message>
    <message>
        <source>It uses files or programs of the server&apos;s computer.</source>
        <translation>Sie verwendet Dateien oder Programme auf dem Rechner des Servers.</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>Sie verbindet sich mit einem anderen Server.</translation>
    </message>
    <message>
        <source>It is about roles, which all databases of the server share.</source>
        <translation>Sie betrifft Rollen, die sich alle Datenbanken des Servers teilen.</translation>
    </message>
    <message>
        <source>It takes on another role than the one that the scratch database belongs to.</source>
        <translation>Sie nimmt eine andere Rolle an als die, der die Wegwerfdatenbank gehört.</translation>
    </message>
    <message>
        <source>What the way back does not compute alike in column %1</source>
        <translation>Was der Rückweg in der Spalte %1 nicht gleich berechnet</translation>
    </message>
    <message>
        <source>Column %1: its table has no key by which its values could be kept</source>
        <translation>Spalte %1: Die Tabelle hat keinen Schlüssel, über den die Werte aufbewahrt werden könnten</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>Zeilen der Tabelle %1 von seitdem haben keinen Wert für %2</translation>
    </message>
    <message>
        <source>Making a scratch database was cancelled.</source>
        <translation>Das Anlegen einer Wegwerfdatenbank wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Proofs do not run as %1 on %2: that user has power over the whole server, and a proof runs SQL that comes with a project. Name a user made with CREATE ROLE … LOGIN CREATEDB.</source>
        <translation>Nachweise laufen nicht als %1 auf %2: Dieser Benutzer hat Macht über den ganzen Server, und ein Nachweis führt SQL aus, das mit einem Projekt kommt. Nennen Sie einen Benutzer, der mit CREATE ROLE … LOGIN CREATEDB angelegt ist.</translation>
    </message>
    <message>
        <source>The user %1 may not make scratch databases on %2. An administrator can allow it: ALTER ROLE %3 CREATEDB.</source>
        <translation>Der Benutzer %1 darf auf %2 keine Wegwerfdatenbanken anlegen. Ein Administrator kann es erlauben: ALTER ROLE %3 CREATEDB.</translation>
    </message>
    <message>
        <source>There is no folder for a private server: %1 cannot be written to, or its path is too long. Set TMPDIR to a folder that can.</source>
        <translation>Es gibt keinen Ordner für einen privaten Server: In %1 kann nicht geschrieben werden, oder der Pfad ist zu lang. Setzen Sie TMPDIR auf einen Ordner, in dem es geht.</translation>
    </message>
    <message>
        <source>Starting a private server was cancelled.</source>
        <translation>Das Starten eines privaten Servers wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The private server for proofs did not start. Its own words are below; a development server can be used instead.</source>
        <translation>Der private Server für Nachweise ist nicht gestartet. Seine eigenen Worte stehen unten; stattdessen kann ein Entwicklungsserver verwendet werden.</translation>
    </message>
    <message>
        <source>The programs of a PostgreSQL server (initdb, pg_ctl, postgres) are not installed here. Install the package postgresql, or name a development server for proofs.</source>
        <translation>Die Programme eines PostgreSQL-Servers (initdb, pg_ctl, postgres) sind hier nicht installiert. Installieren Sie das Paket postgresql, oder nennen Sie einen Entwicklungsserver für Nachweise.</translation>
    </message>
    <message>
        <source>The folder of the private server, %1, cannot be written to. Free some space there.</source>
        <translation>In den Ordner des privaten Servers, %1, kann nicht geschrieben werden. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The private server cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>Der private Server kann nicht gestartet werden: Das System startet keinen weiteren Prozess. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database: it cannot be read here, so it cannot be checked. Prove it without a development server, on a private one.</source>
        <translation>Die Anweisung wurde auf der Wegwerfdatenbank nicht ausgeführt: Sie ist hier nicht lesbar und kann deshalb nicht geprüft werden. Führen Sie den Nachweis ohne Entwicklungsserver, auf einem privaten.</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database. %1</source>
        <translation>Die Anweisung wurde auf der Wegwerfdatenbank nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>The extension %1 is not installed where proofs are held. Install its package for the server there.</source>
        <translation>Die Erweiterung %1 ist nicht installiert, wo die Nachweise laufen. Installieren Sie dort ihr Paket für den Server.</translation>
    </message>
    <message>
        <source>Only a superuser of the development server may make the extension %1, and a proof must not be one. Prove it without a development server, on a private one.</source>
        <translation>Nur ein Superuser des Entwicklungsservers darf die Erweiterung %1 anlegen, und ein Nachweis darf keiner sein. Führen Sie den Nachweis ohne Entwicklungsserver, auf einem privaten.</translation>
    </message>
    <message>
        <source>The statement needs rights that proofs do not have: they run as an ordinary user, because they run SQL that comes with a project.</source>
        <translation>Die Anweisung braucht Rechte, die Nachweise nicht haben: Sie laufen als gewöhnlicher Benutzer, weil sie SQL ausführen, das mit einem Projekt kommt.</translation>
    </message>
    <message>
        <source>Where proofs are held, something is missing that the statement names: %1</source>
        <translation>Wo die Nachweise laufen, fehlt etwas, das die Anweisung nennt: %1</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>The program ssh is not installed here. Install the package openssh-client.</source>
        <translation>Das Programm ssh ist hier nicht installiert. Installieren Sie das Paket openssh-client.</translation>
    </message>
    <message>
        <source>The SSH server %1 is not known on this computer, or shows another key than before. Log in once with ssh in a terminal, compare the key it shows, and try again.</source>
        <translation>Der SSH-Server %1 ist auf diesem Rechner nicht bekannt oder zeigt einen anderen Schlüssel als zuvor. Melden Sie sich einmal mit ssh in einem Terminal an, vergleichen Sie den gezeigten Schlüssel, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The SSH server %1 does not let you in. Add your key to the agent (ssh-add), or name its file; a key with a passphrase needs the agent.</source>
        <translation>Der SSH-Server %1 lässt Sie nicht herein. Fügen Sie Ihren Schlüssel dem Agenten hinzu (ssh-add), oder nennen Sie seine Datei; ein Schlüssel mit Passphrase braucht den Agenten.</translation>
    </message>
    <message>
        <source>The SSH server %1 cannot be reached: %2. Check its name and port.</source>
        <translation>Der SSH-Server %1 ist nicht erreichbar: %2. Prüfen Sie Name und Port.</translation>
    </message>
    <message>
        <source>ssh cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>ssh kann nicht gestartet werden: Das System startet keinen weiteren Prozess. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Connecting through %1 was cancelled.</source>
        <translation>Das Verbinden über %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The SSH server %1 did not let the connection through within %2 s. Check its name and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>Der SSH-Server %1 hat die Verbindung nicht innerhalb von %2 s durchgelassen. Prüfen Sie Name und Port, und ob eine Firewall dazwischen steht; connect_timeout=… in der Adresse lässt mehr Zeit.</translation>
    </message>
    <message>
        <source>The SSH server %1 does not get through to %2, port %3: %4. Check host and port as that server sees them, and that it allows forwarding.</source>
        <translation>Der SSH-Server %1 kommt nicht zu %2, Port %3, durch: %4. Prüfen Sie Host und Port, wie dieser Server sie sieht, und dass er Weiterleitung erlaubt.</translation>
    </message>
    <message>
        <source>the scratch database</source>
        <translation>die Wegwerfdatenbank</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>The first migration cannot be made from %1: the user may not read its %2. Connect as the owner of the database.</source>
        <translation>Die erste Migration kann nicht aus %1 gemacht werden: Der Benutzer darf %2 dort nicht lesen. Verbinden Sie sich als Eigentümer der Datenbank.</translation>
    </message>
    <message>
        <source>The connection %1 is read-only, and the database has to remember its first migration. Allow writing, or choose another connection.</source>
        <translation>Die Verbindung %1 ist schreibgeschützt, und die Datenbank muss sich ihre erste Migration merken. Erlauben Sie das Schreiben, oder wählen Sie eine andere Verbindung.</translation>
    </message>
    <message>
        <source>%1 has migrations already. Choose an empty folder for the project.</source>
        <translation>%1 hat bereits Migrationen. Wählen Sie einen leeren Ordner für das Projekt.</translation>
    </message>
    <message>
        <source>%1 and then %2 does not come to the same as the other way round. What the other way would still have to change: %3</source>
        <translation>%1 und dann %2 ergibt nicht dasselbe wie umgekehrt. Was umgekehrt noch zu ändern wäre: %3</translation>
    </message>
    <message>
        <source>%1 cannot run after %2: %3</source>
        <translation>%1 kann nicht nach %2 laufen: %3</translation>
    </message>
    <message>
        <source>relvar.toml does not say which dialect the project is in. Add a line such as dialect = &quot;sqlite&quot;.</source>
        <translation>relvar.toml nennt den Dialekt des Projekts nicht. Fügen Sie eine Zeile wie dialect = &quot;sqlite&quot; hinzu.</translation>
    </message>
    <message>
        <source>The default connection is %1, and there is no [connections.%1]. Add it, or name another.</source>
        <translation>Die Standardverbindung ist %1, und es gibt kein [connections.%1]. Fügen Sie es hinzu, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 must be a table: write it as [%1].</source>
        <translation>%1 muss eine Tabelle sein: Schreiben Sie sie als [%1].</translation>
    </message>
    <message>
        <source>%1 is no version of PostgreSQL from 10 on. Write it as &quot;18&quot; or &quot;18.1&quot;.</source>
        <translation>%1 ist keine Version von PostgreSQL ab 10. Schreiben Sie sie als &quot;18&quot; oder &quot;18.1&quot;.</translation>
    </message>
    <message>
        <source>%1 is no version of SQLite. Write it as &quot;3.31&quot; or &quot;3.31.1&quot;.</source>
        <translation>%1 ist keine Version von SQLite. Schreiben Sie sie als &quot;3.31&quot; oder &quot;3.31.1&quot;.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for 3.31 and newer. Remove sqlite_version, or name a newer one.</source>
        <translation>SQLite %1 ist zu alt: Anweisungen können ab 3.31 geschrieben werden. Entfernen Sie sqlite_version, oder nennen Sie eine neuere.</translation>
    </message>
    <message>
        <source>The connection %1 must be a table: write it as [connections.%1].</source>
        <translation>Die Verbindung %1 muss eine Tabelle sein: Schreiben Sie sie als [connections.%1].</translation>
    </message>
    <message>
        <source>The connection %1 has no address. Add a line such as address = &quot;shop.db&quot;.</source>
        <translation>Die Verbindung %1 hat keine Adresse. Fügen Sie eine Zeile wie address = &quot;shop.db&quot; hinzu.</translation>
    </message>
    <message>
        <source>%1 is no color. Write it as &quot;#2a9d8f&quot;.</source>
        <translation>%1 ist keine Farbe. Schreiben Sie sie als &quot;#2a9d8f&quot;.</translation>
    </message>
    <message>
        <source>read_only must be true or false, without quotes.</source>
        <translation>read_only muss true oder false sein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is no environment. Write development, test or production.</source>
        <translation>%1 ist keine Umgebung. Schreiben Sie development, test oder production.</translation>
    </message>
    <message>
        <source>keep must be a whole number from 0 (no backups) to 1000.</source>
        <translation>keep muss eine ganze Zahl von 0 (keine Backups) bis 1000 sein.</translation>
    </message>
    <message>
        <source>online must be true or false, without quotes.</source>
        <translation>online muss true oder false sein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>batch_rows must be a whole number from 1 to 1000000.</source>
        <translation>batch_rows muss eine ganze Zahl von 1 bis 1000000 sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of milliseconds, 0 for no limit.</source>
        <translation>%1 muss eine ganze Zahl von Millisekunden sein, 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>[migrations] says %1, which is for PostgreSQL alone: a file has one writer at a time. Remove the line.</source>
        <translation>[migrations] nennt %1, das nur für PostgreSQL gilt: In eine Datei schreibt immer nur einer. Entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>[migrations] needs both format and folder, or none of them: whose migrations they are, and where they are.</source>
        <translation>[migrations] braucht format und folder oder keines von beiden: wessen Migrationen es sind, und wo sie liegen.</translation>
    </message>
    <message>
        <source>%1 is no format of migrations that Relvar knows. It knows: %2.</source>
        <translation>%1 ist kein Format von Migrationen, das Relvar kennt. Es kennt: %2.</translation>
    </message>
    <message>
        <source>%1 is no rule of what may differ. Write a kind, a colon and a name: &quot;table:audit_*&quot;.</source>
        <translation>%1 ist keine Regel dafür, was abweichen darf. Schreiben Sie eine Art, einen Doppelpunkt und einen Namen: &quot;table:audit_*&quot;.</translation>
    </message>
    <message>
        <source>The group %1 must be a table: write it as [groups.%1].</source>
        <translation>Die Gruppe %1 muss eine Tabelle sein: Schreiben Sie sie als [groups.%1].</translation>
    </message>
    <message>
        <source>The group %1 does not say which databases are in it. Write connections = [&quot;a&quot;, &quot;b&quot;], or an address with {name} in it and one of names, names_file and names_query.</source>
        <translation>Die Gruppe %1 sagt nicht, welche Datenbanken sie enthält. Schreiben Sie connections = [&quot;a&quot;, &quot;b&quot;], oder eine Adresse mit {name} darin und eines von names, names_file und names_query.</translation>
    </message>
    <message>
        <source>The address of the group %1 is the same for all of its databases. Write {name} where their names go.</source>
        <translation>Die Adresse der Gruppe %1 ist für alle ihre Datenbanken dieselbe. Schreiben Sie {name} dorthin, wo ihre Namen stehen sollen.</translation>
    </message>
    <message>
        <source>The group %1 needs both names_query and names_connection: what is asked, and where.</source>
        <translation>Die Gruppe %1 braucht sowohl names_query als auch names_connection: was gefragt wird, und wo.</translation>
    </message>
    <message>
        <source>The group %1 names the connection %2, and there is no [connections.%2].</source>
        <translation>Die Gruppe %1 nennt die Verbindung %2, und es gibt kein [connections.%2].</translation>
    </message>
    <message>
        <source>relvar.toml cannot be read as TOML. Correct the line.</source>
        <translation>relvar.toml kann nicht als TOML gelesen werden. Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The connection %1 is written in relvar.toml in a way that cannot be changed without losing something. Change it there by hand, then open the project again.</source>
        <translation>Die Verbindung %1 ist in relvar.toml so geschrieben, dass sie nicht ohne Verlust geändert werden kann. Ändern Sie sie dort von Hand, und öffnen Sie das Projekt dann erneut.</translation>
    </message>
    <message>
        <source>relvar.toml has no connection %1. Open the project again to see what it has.</source>
        <translation>relvar.toml hat keine Verbindung %1. Öffnen Sie das Projekt erneut, um zu sehen, was es hat.</translation>
    </message>
    <message>
        <source>There is already a connection %1. Choose another name.</source>
        <translation>Es gibt bereits eine Verbindung %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>[drift] is written in relvar.toml in a way that cannot be changed without losing something. Add the rule to its ignore there by hand.</source>
        <translation>[drift] ist in relvar.toml so geschrieben, dass es nicht ohne Verlust geändert werden kann. Fügen Sie die Regel dort von Hand zu ignore hinzu.</translation>
    </message>
    <message>
        <source>%1 is no convention that Relvar knows. Known are: %2.</source>
        <translation>%1 ist keine Konvention, die Relvar kennt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The pattern of %1 is empty. Write one, or remove the line.</source>
        <translation>Das Muster von %1 ist leer. Schreiben Sie eines, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>There is no check %1. `relvar-cli lint --list` shows those that there are, by code and name.</source>
        <translation>Es gibt keine Prüfung %1. `relvar-cli lint --list` zeigt die vorhandenen, mit Code und Name.</translation>
    </message>
    <message>
        <source>severity must be a table: write it as [lint.severity].</source>
        <translation>severity muss eine Tabelle sein: Schreiben Sie sie als [lint.severity].</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1 ist kein Schweregrad. Schreiben Sie hint, warning oder error.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Restore it, or delete it to lay the diagram out anew.</source>
        <translation>%1 kann nicht gelesen werden. Stellen Sie die Datei wieder her, oder löschen Sie sie, um das Diagramm neu anzuordnen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of the folder diagrams.</source>
        <translation>%1 kann nicht entfernt werden. Prüfen Sie die Berechtigungen des Ordners diagrams.</translation>
    </message>
    <message>
        <source>The draft %1 cannot be read. Move it away to begin without it.</source>
        <translation>Der Entwurf %1 kann nicht gelesen werden. Verschieben Sie ihn woandershin, um ohne ihn zu beginnen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of its folder.</source>
        <translation>%1 kann nicht entfernt werden. Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 ist teilweise angewendet. %2</translation>
    </message>
    <message>
        <source>Migration %1 was edited after it was applied, and no snapshot of what it made then is left, so it is not known what the database should be. Accept the file as it is (relvar-cli baseline %1), or bring the old one back.</source>
        <translation>Die Migration %1 wurde nach der Anwendung bearbeitet, und es gibt keinen Abzug mehr von dem, was sie damals ergab; deshalb ist nicht bekannt, wie die Datenbank aussehen soll. Akzeptieren Sie die Datei, wie sie ist (relvar-cli baseline %1), oder bringen Sie die alte zurück.</translation>
    </message>
    <message>
        <source>Migration %1 is applied and its file is gone, and no snapshot of what it made is left, so it is not known what the database should be. Restore the file.</source>
        <translation>Die Migration %1 ist angewendet, ihre Datei gibt es nicht mehr, und es gibt keinen Abzug von dem, was sie ergab; deshalb ist nicht bekannt, wie die Datenbank aussehen soll. Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>It is not known what the newest migrations lead to, so nothing can be put after them. relvar-cli verify tells what is wrong with them.</source>
        <translation>Es ist nicht bekannt, wohin die neuesten Migrationen führen; deshalb kann nichts hinter sie gesetzt werden. relvar-cli verify nennt, was an ihnen falsch ist.</translation>
    </message>
    <message>
        <source>A pending migration and the database do not agree: %1 is %2 in the database, and will be %3. Revert the database there, or change the pending migration, then take the rest in.</source>
        <translation>Eine ausstehende Migration und die Datenbank widersprechen sich: %1 ist in der Datenbank %2 und wird %3 sein. Führen Sie die Datenbank dort zurück, oder ändern Sie die ausstehende Migration, und übernehmen Sie dann das Übrige.</translation>
    </message>
    <message>
        <source>Migration %1 was written, but could not be marked as applied on %2, where it would fail. Delete its file, or mark it with relvar-cli baseline. %3</source>
        <translation>Die Migration %1 wurde geschrieben, konnte aber auf %2, wo sie fehlschlagen würde, nicht als angewendet markiert werden. Löschen Sie ihre Datei, oder markieren Sie sie mit relvar-cli baseline. %3</translation>
    </message>
    <message>
        <source>Bring %1 back to what its migrations make</source>
        <translation>%1 auf das zurückführen, was die Migrationen ergeben</translation>
    </message>
    <message>
        <source>The migrations ran on every database (%1).</source>
        <translation>Die Migrationen liefen auf jeder Datenbank (%1).</translation>
    </message>
    <message>
        <source>No database had anything to run (%1).</source>
        <translation>Keine Datenbank hatte etwas auszuführen (%1).</translation>
    </message>
    <message>
        <source>All %1 databases are done: the migrations ran on %2, and %3 had nothing to run.</source>
        <translation>Alle %1 Datenbanken sind fertig: Die Migrationen liefen auf %2, und %3 hatten nichts auszuführen.</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>fertig: %1</translation>
    </message>
    <message>
        <source>nothing to run: %1</source>
        <translation>nichts auszuführen: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>abgebrochen: %1</translation>
    </message>
    <message>
        <source>not begun: %1</source>
        <translation>nicht begonnen: %1</translation>
    </message>
    <message>
        <source>Of %1 databases – %2. Run again to go on with those that are not done.</source>
        <translation>Von %1 Datenbanken – %2. Führen Sie erneut aus, um mit denen weiterzumachen, die nicht fertig sind.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The names of the group %1 cannot be read from %2. Check names_file in relvar.toml.</source>
        <translation>Die Namen der Gruppe %1 können nicht aus %2 gelesen werden. Prüfen Sie names_file in relvar.toml.</translation>
    </message>
    <message>
        <source>The names of the group %1 could not be asked from %2. Correct names_query in relvar.toml.</source>
        <translation>Die Namen der Gruppe %1 konnten bei %2 nicht abgefragt werden. Berichtigen Sie names_query in relvar.toml.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that fits into the address of the group %2. Correct the list of its names.</source>
        <translation>„%1“ ist kein Name, der in die Adresse der Gruppe %2 passt. Berichtigen Sie die Liste ihrer Namen.</translation>
    </message>
    <message>
        <source>The list of names of the group %1 has an address with a password in it. Remove the password; keep it in the password file of the server&apos;s programs.</source>
        <translation>Die Namensliste der Gruppe %1 enthält eine Adresse mit einem Passwort. Entfernen Sie das Passwort; es gehört in die Passwortdatei der Serverprogramme.</translation>
    </message>
    <message>
        <source>%1 is in the group %2 twice. Remove one of the two.</source>
        <translation>%1 ist zweimal in der Gruppe %2. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>No database is in the group %1.</source>
        <translation>In der Gruppe %1 ist keine Datenbank.</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>Das Lesen des Verlaufs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The intents need an object, { … }, at %1.</source>
        <translation>Die Absichten brauchen bei %1 ein Objekt, { … }.</translation>
    </message>
    <message>
        <source>The intents have &quot;%1&quot; where only %2 can stand.</source>
        <translation>Die Absichten enthalten „%1“, wo nur %2 stehen kann.</translation>
    </message>
    <message>
        <source>The intents need a list, [ … ], at %1.</source>
        <translation>Die Absichten brauchen bei %1 eine Liste, [ … ].</translation>
    </message>
    <message>
        <source>The intents need a text, &quot;…&quot;, at %1.</source>
        <translation>Die Absichten brauchen bei %1 einen Text, &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The intents have an empty text at %1.</source>
        <translation>Die Absichten enthalten bei %1 einen leeren Text.</translation>
    </message>
    <message>
        <source>The intents need true or false at %1.</source>
        <translation>Die Absichten brauchen bei %1 true oder false.</translation>
    </message>
    <message>
        <source>The intents say nothing. They have conversions, values or moves.</source>
        <translation>Die Absichten sagen nichts. Sie enthalten conversions, values oder moves.</translation>
    </message>
    <message>
        <source>The intents name a table %1, which is neither in what is changed nor in what it becomes.</source>
        <translation>Die Absichten nennen eine Tabelle %1, die es weder in dem gibt, was geändert wird, noch in dem, was daraus wird.</translation>
    </message>
    <message>
        <source>The intents name a column %1 of %2, which is neither in what is changed nor in what it becomes.</source>
        <translation>Die Absichten nennen eine Spalte %1 von %2, die es weder in dem gibt, was geändert wird, noch in dem, was daraus wird.</translation>
    </message>
    <message>
        <source>The intents need a table and its column, &quot;table.column&quot;, at %1.</source>
        <translation>Die Absichten brauchen bei %1 eine Tabelle und ihre Spalte, &quot;table.column&quot;.</translation>
    </message>
    <message>
        <source>The intents need a value that stays, &quot;…&quot;, or null at %1.</source>
        <translation>Die Absichten brauchen bei %1 einen Wert, der bleibt, &quot;…&quot;, oder null.</translation>
    </message>
    <message>
        <source>The intents name a type %1 that is not on both sides.</source>
        <translation>Die Absichten nennen einen Typ %1, den es nicht auf beiden Seiten gibt.</translation>
    </message>
    <message>
        <source>%1 is no value of %2 that goes away.</source>
        <translation>%1 ist kein Wert von %2, der wegfällt.</translation>
    </message>
    <message>
        <source>Rows with %1 cannot become %2: %3 has no such value.</source>
        <translation>Zeilen mit %1 können nicht %2 werden: %3 hat keinen solchen Wert.</translation>
    </message>
    <message>
        <source>A move of the intents fills nothing that is new. It fills columns and tables that come, and on the way back those that had gone.</source>
        <translation>Ein move der Absichten füllt nichts Neues. Er füllt Spalten und Tabellen, die hinzukommen, und auf dem Rückweg die, die weggefallen waren.</translation>
    </message>
    <message>
        <source>The intents say nothing of what to fill at %1. Say it with &quot;set&quot;.</source>
        <translation>Die Absichten sagen bei %1 nicht, was zu füllen ist. Sagen Sie es mit &quot;set&quot;.</translation>
    </message>
    <message>
        <source>The intents move values from %1 to %2 without saying which rows belong together. Say it with &quot;match&quot;.</source>
        <translation>Die Absichten verschieben Werte von %1 nach %2, ohne zu sagen, welche Zeilen zusammengehören. Sagen Sie es mit &quot;match&quot;.</translation>
    </message>
    <message>
        <source>The intents are no JSON object. The user guide shows what they look like.</source>
        <translation>Die Absichten sind kein JSON-Objekt. Das Benutzerhandbuch zeigt, wie sie aussehen.</translation>
    </message>
    <message>
        <source>%1 can no longer be reverted with its data: only the structure comes back.</source>
        <translation>%1 kann nicht mehr mit ihren Daten zurückgenommen werden: Nur die Struktur kommt zurück.</translation>
    </message>
    <message>
        <source>What the revert of %1 found no row for is gone for good.</source>
        <translation>Wofür die Zurücknahme von %1 keine Zeile fand, ist endgültig verloren.</translation>
    </message>
    <message>
        <source>What was written before the revert of %1, into what it removed, is gone for good.</source>
        <translation>Was vor der Zurücknahme von %1 in das geschrieben wurde, was sie entfernt hat, ist endgültig verloren.</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>etwa %1 Zeilen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>Table %1 moves aside as it is (%2): nothing is copied.</source>
        <translation>Die Tabelle %1 wird beiseitegelegt, wie sie ist (%2): Es wird nichts kopiert.</translation>
    </message>
    <message>
        <source>Of table %1 (%2) what goes away is copied first.</source>
        <translation>Von der Tabelle %1 (%2) wird zuerst kopiert, was wegfällt.</translation>
    </message>
    <message>
        <source>The rows of %1 are lost</source>
        <translation>Die Zeilen von %1 gehen verloren</translation>
    </message>
    <message>
        <source>The values of %1.%2 are lost</source>
        <translation>Die Werte von %1.%2 gehen verloren</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew</source>
        <translation>Alle Zeilen von %1 werden neu geschrieben</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can read or write it</source>
        <translation>Alle Zeilen von %1 werden gelesen, während niemand sie lesen oder schreiben kann</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can write it</source>
        <translation>Alle Zeilen von %1 werden gelesen, während niemand sie schreiben kann</translation>
    </message>
    <message>
        <source>%1 has no way back</source>
        <translation>%1 hat keinen Rückweg</translation>
    </message>
    <message>
        <source>%1 was never proved</source>
        <translation>%1 wurde nie nachgewiesen</translation>
    </message>
    <message>
        <source>%1 locks the whole database while it writes, whatever the table: other writers wait, and readers may have to.</source>
        <translation>%1 sperrt beim Schreiben die ganze Datenbank, gleich welche Tabelle: Andere Schreibende warten, und Lesende eventuell auch.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>; all rows are written anew%1</source>
        <translation>; alle Zeilen werden neu geschrieben%1</translation>
    </message>
    <message>
        <source>; all rows are read%1</source>
        <translation>; alle Zeilen werden gelesen%1</translation>
    </message>
    <message>
        <source>; rows are read or written%1</source>
        <translation>; Zeilen werden gelesen oder geschrieben%1</translation>
    </message>
    <message>
        <source>; the catalog alone changes</source>
        <translation>; nur der Katalog ändert sich</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until the migration commits%2.</source>
        <translation>Niemand kann %1 lesen oder schreiben, bis die Migration committet%2.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while a statement runs%2.</source>
        <translation>Niemand kann %1 lesen oder schreiben, während eine Anweisung läuft%2.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 until the migration commits%2.</source>
        <translation>Niemand kann in %1 schreiben, bis die Migration committet%2.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while a statement runs%2.</source>
        <translation>Niemand kann in %1 schreiben, während eine Anweisung läuft%2.</translation>
    </message>
    <message>
        <source>Of %1 statement(s) it is not known what they lock: look at them yourself.</source>
        <translation>Von %1 Anweisung(en) ist nicht bekannt, was sie sperren: Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>It takes %1 tables for itself, one after another, and keeps all of them to its end: a program that uses them in another order can deadlock with it. Smaller migrations hold less.</source>
        <translation>Sie nimmt nacheinander %1 Tabellen für sich und behält sie alle bis zum Ende: Ein Programm, das sie in anderer Reihenfolge verwendet, kann mit ihr in einen Deadlock geraten. Kleinere Migrationen halten weniger.</translation>
    </message>
    <message>
        <source>%1 is in use: the migration waits for %2, and all who come later wait for it.</source>
        <translation>%1 wird verwendet: Die Migration wartet auf %2, und alle, die später kommen, warten auf sie.</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>changes of the table</source>
        <translation>Änderungen der Tabelle</translation>
    </message>
    <message>
        <source>only changes that need the table alone</source>
        <translation>nur Änderungen, die die Tabelle für sich brauchen</translation>
    </message>
    <message>
        <source>catalog only</source>
        <translation>nur Katalog</translation>
    </message>
    <message>
        <source>some rows</source>
        <translation>einige Zeilen</translation>
    </message>
    <message>
        <source>reads all rows</source>
        <translation>liest alle Zeilen</translation>
    </message>
    <message>
        <source>writes all rows anew</source>
        <translation>schreibt alle Zeilen neu</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>What the run changes is not as its migrations were made for. Since then somebody has changed the database: take that into a migration of its own, or undo it.</source>
        <translation>Was der Lauf ändert, ist nicht so, wie es seine Migrationen voraussetzen. Jemand hat die Datenbank seitdem geändert: Nehmen Sie das in eine eigene Migration auf, oder machen Sie es rückgängig.</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: %1</source>
        <translation>Ob Zeilen im Weg sind, wurde nicht geprüft: %1</translation>
    </message>
    <message>
        <source>%1 stopped in the middle, so the database is at no point of its history.</source>
        <translation>%1 hat mittendrin angehalten, deshalb ist die Datenbank an keinem Punkt ihres Verlaufs.</translation>
    </message>
    <message>
        <source>The file of an applied migration is missing, so it is not known what the database should be.</source>
        <translation>Die Datei einer angewendeten Migration fehlt; deshalb ist nicht bekannt, wie die Datenbank aussehen soll.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 is no project: it holds no relvar.toml. Choose another folder, or make a project with relvar-cli init.</source>
        <translation>%1 ist kein Projekt: Es enthält keine relvar.toml. Wählen Sie einen anderen Ordner, oder legen Sie mit relvar-cli init ein Projekt an.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the project&apos;s folder.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Berechtigungen des Projektordners.</translation>
    </message>
    <message>
        <source>%1 is a project already. Open it, or choose another folder.</source>
        <translation>%1 ist bereits ein Projekt. Öffnen Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Berechtigungen des Ordners darüber.</translation>
    </message>
    <message>
        <source>The migrations of %1 are those of %2, and this can be done with Relvar&apos;s own alone. relvar-cli status shows where a database stands with them.</source>
        <translation>Die Migrationen von %1 sind solche von %2, und dies ist nur mit denen von Relvar selbst möglich. relvar-cli status zeigt, wo eine Datenbank mit ihnen steht.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have no value in %3, which becomes NOT NULL. Give them a value, or let the migration do it before it asks for one.</source>
        <translation>%1 Zeile(n) von %2 haben keinen Wert in %3, das NOT NULL wird. Geben Sie ihnen einen Wert, oder lassen Sie es die Migration tun, bevor sie einen verlangt.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have a value in %3 that its new type, %4, cannot hold. Change the values, or choose a wider type.</source>
        <translation>%1 Zeile(n) von %2 haben in %3 einen Wert, den der neue Typ %4 nicht aufnehmen kann. Ändern Sie die Werte, oder wählen Sie einen weiteren Typ.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 were written since and have no value for %3, which comes back as NOT NULL. Delete them, or revert with a down section that gives them one.</source>
        <translation>%1 Zeile(n) von %2 wurden seitdem geschrieben und haben keinen Wert für %3, das als NOT NULL zurückkommt. Löschen Sie sie, oder nehmen Sie mit einem Down-Abschnitt zurück, der ihnen einen gibt.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 get no value for the new column %3, which is NOT NULL. Give it a default, or fill it before it becomes NOT NULL.</source>
        <translation>%1 Zeile(n) von %2 bekommen keinen Wert für die neue Spalte %3, die NOT NULL ist. Geben Sie ihr einen Vorgabewert, oder füllen Sie sie, bevor sie NOT NULL wird.</translation>
    </message>
    <message>
        <source>%1 value(s) of %2 stand in more than one row of %3, and %4 allows each once. Change or delete the others.</source>
        <translation>%1 Wert(e) von %2 stehen in mehr als einer Zeile von %3, und %4 erlaubt jeden nur einmal. Ändern oder löschen Sie die übrigen.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 point to a row of %4 that is not there (%3). Correct or delete them, or add the rows that are missing.</source>
        <translation>%1 Zeile(n) von %2 verweisen auf eine Zeile von %4, die es nicht gibt (%3). Berichtigen oder löschen Sie sie, oder fügen Sie die fehlenden Zeilen hinzu.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 break the check %3. Correct them, or loosen it.</source>
        <translation>%1 Zeile(n) von %2 verletzen den Check %3. Berichtigen Sie sie, oder lockern Sie ihn.</translation>
    </message>
    <message>
        <source>The rows of %1 could not be looked at: %2</source>
        <translation>Die Zeilen von %1 konnten nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>A migration needs a name with letters or digits in it. Say what it changes, for example: Add phone to users.</source>
        <translation>Eine Migration braucht einen Namen mit Buchstaben oder Ziffern. Sagen Sie, was sie ändert, zum Beispiel: Add phone to users.</translation>
    </message>
    <message>
        <source>%1 has no forms of changes that let programs go on meanwhile. Save the change as one migration.</source>
        <translation>%1 kennt keine Formen von Änderungen, bei denen Programme währenddessen weiterlaufen. Speichern Sie die Änderung als eine Migration.</translation>
    </message>
    <message>
        <source>There is nothing to save: the draft is what the newest migration leads to.</source>
        <translation>Es gibt nichts zu speichern: Der Entwurf ist, wohin die neueste Migration führt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2.</source>
        <translation>Es gibt keine Migration %1 in %2.</translation>
    </message>
    <message>
        <source>%1 does not come after %2: name two migrations, the earlier one first.</source>
        <translation>%1 kommt nicht nach %2: Nennen Sie zwei Migrationen, die frühere zuerst.</translation>
    </message>
    <message>
        <source>%1 stands for others already, and a database may know only those. Squash the migrations after it.</source>
        <translation>%1 steht bereits für andere, und eine Datenbank kennt womöglich nur diese. Fassen Sie die Migrationen danach zusammen.</translation>
    </message>
    <message>
        <source>Nothing was squashed, for relvar.sum and the folder disagree. %1</source>
        <translation>Es wurde nichts zusammengefasst, denn relvar.sum und der Ordner widersprechen sich. %1</translation>
    </message>
    <message>
        <source>The statements one after another do not lead to what the migrations lead to. Nothing was changed.</source>
        <translation>Die Anweisungen nacheinander führen nicht dorthin, wohin die Migrationen führen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 (%2 migrations in one)</source>
        <translation>%1 (%2 Migrationen in einer)</translation>
    </message>
    <message>
        <source>%1 holds statements that do not follow from the schemas alone, so all statements are kept as they are, one after another.</source>
        <translation>%1 enthält Anweisungen, die nicht allein aus den Schemas folgen; deshalb bleiben alle Anweisungen, wie sie sind, nacheinander.</translation>
    </message>
    <message>
        <source>There is no one migration for the whole difference, so all statements are kept as they are, one after another.</source>
        <translation>Für den ganzen Unterschied gibt es keine einzelne Migration; deshalb bleiben alle Anweisungen, wie sie sind, nacheinander.</translation>
    </message>
    <message>
        <source>Made in one step, rows or objects would not come out the same, so all statements are kept as they are, one after another. (%1)</source>
        <translation>In einem Schritt kämen Zeilen oder Objekte anders heraus; deshalb bleiben alle Anweisungen, wie sie sind, nacheinander. (%1)</translation>
    </message>
    <message>
        <source>%1 runs without a transaction around it, so its statements cannot be put together with others; and they cannot be made anew: %2 Squash what comes before it and what comes after it.</source>
        <translation>%1 läuft ohne Transaktion darum; deshalb können ihre Anweisungen nicht mit anderen zusammengelegt werden, und neu erzeugt werden können sie auch nicht: %2 Fassen Sie zusammen, was davor kommt, und was danach kommt.</translation>
    </message>
    <message>
        <source>Rows that the old migrations take are in its way.</source>
        <translation>Zeilen, mit denen die alten Migrationen zurechtkommen, sind ihr im Weg.</translation>
    </message>
    <message>
        <source>Table %1 would hold other values.</source>
        <translation>Die Tabelle %1 enthielte andere Werte.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions and the space that is left.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie die Berechtigungen und den freien Platz.</translation>
    </message>
    <message>
        <source>%1 is not what it was when the migrations were squashed. Squash them again.</source>
        <translation>%1 ist nicht mehr wie beim Zusammenfassen der Migrationen. Fassen Sie sie erneut zusammen.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read. Correct or remove the file.</source>
        <translation>Die Vorlage %1 kann nicht gelesen werden. Berichtigen oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>A random UUID as key, and when the row was made and changed.</source>
        <translation>Eine zufällige UUID als Schlüssel, und wann die Zeile angelegt und geändert wurde.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 13, gen_random_uuid() needs the extension pgcrypto.</source>
        <translation>Vor PostgreSQL 13 braucht gen_random_uuid() die Erweiterung pgcrypto.</translation>
    </message>
    <message>
        <source>id uuid + timestamps</source>
        <translation>id uuid + Zeitstempel</translation>
    </message>
    <message>
        <source>A number as key that the database counts up.</source>
        <translation>Eine Nummer als Schlüssel, die die Datenbank hochzählt.</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>When the row was made and changed. The program or a trigger keeps updated_at.</source>
        <translation>Wann die Zeile angelegt und geändert wurde. Das Programm oder ein Trigger pflegt updated_at.</translation>
    </message>
    <message>
        <source>soft delete</source>
        <translation>Soft Delete</translation>
    </message>
    <message>
        <source>When the row was deleted; NULL: it is there. Queries have to look at it.</source>
        <translation>Wann die Zeile gelöscht wurde; NULL: Sie ist noch da. Abfragen müssen darauf achten.</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <source>A short list to choose from: a code for programs, a name for people, an order.</source>
        <translation>Eine kurze Auswahlliste: ein Code für Programme, ein Name für Menschen, eine Reihenfolge.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a template, because it is the name of a file too. Use letters, digits, blanks, and . + - _</source>
        <translation>„%1“ kann nicht der Name einer Vorlage sein, weil er zugleich ein Dateiname ist. Verwenden Sie Buchstaben, Ziffern, Leerzeichen und . + - _</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed. Check the permissions of its folder.</source>
        <translation>Die Vorlage %1 kann nicht entfernt werden. Prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>relvar.toml must not hold a password: it is shared. Remove it; the password is asked for when it is needed.</source>
        <translation>relvar.toml darf kein Passwort enthalten: Die Datei wird weitergegeben. Entfernen Sie es; nach dem Passwort wird gefragt, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>relvar.toml has the key %1, which is not known here. Known are: %2.</source>
        <translation>relvar.toml hat den Schlüssel %1, der hier nicht bekannt ist. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>%1 must be a text in double quotes.</source>
        <translation>%1 muss ein Text in doppelten Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts: [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>%1 muss eine Liste von Texten sein: [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 muss true oder false sein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is no SQL, so what it makes is known to %2 alone. Name a database that has it.</source>
        <translation>%1 ist kein SQL; was es erzeugt, weiß nur %2. Nennen Sie eine Datenbank, die es schon hat.</translation>
    </message>
    <message>
        <source>proved also with %1 rows of a database</source>
        <translation>auch mit %1 Zeilen einer Datenbank nachgewiesen</translation>
    </message>
    <message>
        <source>The migration was not written: its proof failed. %1</source>
        <translation>Die Migration wurde nicht geschrieben: Ihr Nachweis ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun. Put the draft onto them first: the window does so when it sees them, and relvar-cli new without --to.</source>
        <translation>Die Migrationen haben sich geändert, seit der Entwurf begonnen wurde. Setzen Sie den Entwurf zuerst auf sie um: Das Fenster tut es, wenn es sie sieht, ebenso relvar-cli new ohne --to.</translation>
    </message>
    <message>
        <source>It was saved without a proof.</source>
        <translation>Sie wurde ohne Nachweis gespeichert.</translation>
    </message>
    <message>
        <source>%1 is too large to be code. Choose the folder of the repository.</source>
        <translation>%1 ist zu groß, um Code zu sein. Wählen Sie den Ordner des Repositorys.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile, so nothing was written. Look at what would be written now, and write again.</source>
        <translation>%1 hat sich inzwischen geändert, deshalb wurde nichts geschrieben. Sehen Sie sich an, was jetzt geschrieben würde, und schreiben Sie erneut.</translation>
    </message>
    <message>
        <source>The SQL of %1 was not run, because the folder is not trusted. Close the project and open it again to say that it is.</source>
        <translation>Das SQL von %1 wurde nicht ausgeführt, weil dem Ordner nicht vertraut wird. Um ihm zu vertrauen, schließen Sie das Projekt, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8, so nothing could be added to it without harm. Convert it first.</source>
        <translation>%1 ist kein Text in UTF-8, deshalb ließ sich nichts hinzufügen, ohne Schaden anzurichten. Konvertieren Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>%1 lies outside of %2, so nothing was written. Choose a folder that both are in, or correct the configuration that says so.</source>
        <translation>%1 liegt außerhalb von %2, deshalb wurde nichts geschrieben. Wählen Sie einen Ordner, in dem beide liegen, oder berichtigen Sie die Konfiguration, die das so angibt.</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 ist eine Datei, aber bei %2 nicht registriert, das sie deshalb nie ausführt.</translation>
    </message>
    <message>
        <source>%1 is a baseline: it stands for the migrations before it, which are run instead. Name one of them.</source>
        <translation>%1 ist eine Baseline: Sie steht für die Migrationen davor, die stattdessen ausgeführt werden. Nennen Sie eine von diesen.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Write one of: %3.</source>
        <translation>%1 kann nicht %2 sein. Schreiben Sie eines von diesen: %3.</translation>
    </message>
    <message>
        <source>%1 is empty. Write a value, or remove the line.</source>
        <translation>%1 ist leer. Schreiben Sie einen Wert, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>It has no way back.</source>
        <translation>Sie hat keinen Rückweg.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>It changes nothing that a schema shows.</source>
        <translation>Sie ändert nichts, was ein Schema zeigt.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>It runs without a transaction of its own.</source>
        <translation>Das SQL läuft ohne eigene Transaktion.</translation>
    </message>
    <message>
        <source>%1 is moved to %2 with its rows, and put back on the way back.</source>
        <translation>%1 wird mit ihren Zeilen nach %2 verschoben und auf dem Rückweg zurückgelegt.</translation>
    </message>
    <message>
        <source>Rows of %1 are copied to %2, from where the way back restores them.</source>
        <translation>Zeilen von %1 werden nach %2 kopiert, von wo der Rückweg sie wiederherstellt.</translation>
    </message>
    <message>
        <source>Nothing is taken away from the rows that are there.</source>
        <translation>Den vorhandenen Zeilen wird nichts weggenommen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>A statement is not understood: it may lock anything.</source>
        <translation>Eine Anweisung wird nicht verstanden: Sie kann beliebige Sperren setzen.</translation>
    </message>
    <message>
        <source>It locks no table that was there before.</source>
        <translation>Sie sperrt keine Tabelle, die es vorher schon gab.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>Lässt warten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>It was never proved.</source>
        <translation>Sie wurde nie nachgewiesen.</translation>
    </message>
    <message>
        <source>%1 + timestamps</source>
        <translation>%1 + Zeitstempel</translation>
    </message>
    <message>
        <source>A number as key that the database counts up, and when the row was made and changed.</source>
        <translation>Eine Nummer als Schlüssel, die die Datenbank hochzählt, und wann die Zeile angelegt und geändert wurde.</translation>
    </message>
    <message>
        <source>Relvar does not write migrations of %1. Write it with %1; relvar-cli diff --sql has the SQL of the draft.</source>
        <translation>Relvar schreibt keine Migrationen von %1. Schreiben Sie sie mit %1; relvar-cli diff --sql hat das SQL des Entwurfs.</translation>
    </message>
    <message>
        <source>[%1] is written in relvar.toml in a way that cannot be changed without losing something. Write %2 there by hand.</source>
        <translation>[%1] ist in relvar.toml so geschrieben, dass es sich nicht ändern lässt, ohne dass etwas verloren geht. Schreiben Sie %2 dort von Hand.</translation>
    </message>
    <message>
        <source>The pattern of %1 has the placeholder {%2}, which is not known. Known are: %3.</source>
        <translation>Das Muster von %1 hat den Platzhalter {%2}, den es nicht gibt. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>%1 did not come to its end, so it is not known what the database should be. %2</source>
        <translation>%1 kam nicht zum Ende, deshalb ist nicht bekannt, wie die Datenbank sein sollte. %2</translation>
    </message>
    <message>
        <source>%1 is applied and its file is gone, so it is not known what the database should be. Restore the file.</source>
        <translation>%1 ist angewandt, und die Datei fehlt, deshalb ist nicht bekannt, wie die Datenbank sein sollte. Stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied, so it is not known what the database should be. Restore the file as it was, or let %2 run it again where it does that.</source>
        <translation>%1 wurde bearbeitet, nachdem sie angewandt war, deshalb ist nicht bekannt, wie die Datenbank sein sollte. Stellen Sie die Datei wieder her, wie sie war, oder lassen Sie %2 sie erneut ausführen, wo es das tut.</translation>
    </message>
    <message>
        <source>%1 is pending on %2, and would come before one that is applied already. Apply it first.</source>
        <translation>%1 steht auf %2 aus und käme vor einer, die schon angewandt ist. Wenden Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>%1 has changed since it was compared. Compare it again.</source>
        <translation>%1 hat sich seit dem Vergleich geändert. Vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is a production database: nothing is pushed to it. Save the draft as a migration, and apply that.</source>
        <translation>%1 ist eine Produktionsdatenbank: Nichts wird direkt auf sie übertragen. Speichern Sie den Entwurf als Migration, und wenden Sie diese an.</translation>
    </message>
    <message>
        <source>Bring %1 to another schema, without a migration</source>
        <translation>%1 ohne Migration auf ein anderes Schema bringen</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more. Bring it back, or close the project.</source>
        <translation>Den Ordner %1 gibt es nicht mehr. Stellen Sie ihn wieder her, oder schließen Sie das Projekt.</translation>
    </message>
    <message>
        <source>%1 is a production database: it is not started over. Revert single migrations there.</source>
        <translation>%1 ist eine Produktionsdatenbank: Dort wird nicht von vorn angefangen. Nehmen Sie dort einzelne Migrationen zurück.</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::AreasAndNotes</name>
    <message>
        <source>Area %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>Re&amp;name the area</source>
        <translation>Bereich umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>Notiz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Hellgrün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>Seine Tabellen zusammen&amp;rücken</translation>
    </message>
    <message>
        <source>Select its &amp;tables</source>
        <translation>Seine &amp;Tabellen auswählen</translation>
    </message>
    <message>
        <source>&amp;Remove the area, not its tables</source>
        <translation>Bereich &amp;entfernen, nicht seine Tabellen</translation>
    </message>
    <message>
        <source>&amp;Remove the note</source>
        <translation>Notiz &amp;entfernen</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>Name des Bereichs</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::DiagramView</name>
    <message>
        <source>This is only shown, not edited. Go back to the draft to change something.</source>
        <translation>Dies wird nur gezeigt, nicht bearbeitet. Kehren Sie zum Entwurf zurück, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Only a part of the diagram is shown. Press Esc to see everything, then move tables.</source>
        <translation>Nur ein Teil des Diagramms wird gezeigt. Drücken Sie Esc, um alles zu sehen, und verschieben Sie dann Tabellen.</translation>
    </message>
    <message>
        <source>Select the tables of which more or less shall be shown first.</source>
        <translation>Wählen Sie zuerst die Tabellen aus, von denen mehr oder weniger gezeigt werden soll.</translation>
    </message>
    <message>
        <source>Select the tables that the area shall have first.</source>
        <translation>Wählen Sie zuerst die Tabellen aus, die der Bereich enthalten soll.</translation>
    </message>
    <message>
        <source>Select what shall be dropped first.</source>
        <translation>Wählen Sie zuerst aus, was gelöscht werden soll.</translation>
    </message>
    <message>
        <source>This is dropped already. Undo brings it back.</source>
        <translation>Dies ist bereits gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>The partitions have this relation, not the table. Show them (P) to change it.</source>
        <translation>Die Partitionen haben diese Beziehung, nicht die Tabelle. Blenden Sie sie ein (P), um sie zu ändern.</translation>
    </message>
    <message>
        <source>Select a table that has partitions first.</source>
        <translation>Wählen Sie zuerst eine Tabelle mit Partitionen aus.</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>Neue &amp;Tabelle</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>Neue &amp;Spalte</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>Neue &amp;Beziehung</translation>
    </message>
    <message>
        <source>Many to &amp;many</source>
        <translation>&amp;m:n-Beziehung</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>Neue N&amp;otiz</translation>
    </message>
    <message>
        <source>New &amp;area of the selected tables</source>
        <translation>Neuer Bere&amp;ich aus den ausgewählten Tabellen</translation>
    </message>
    <message>
        <source>New &amp;enum type</source>
        <translation>Neuer &amp;Enum-Typ</translation>
    </message>
    <message>
        <source>New &amp;sequence</source>
        <translation>Neue Se&amp;quenz</translation>
    </message>
    <message>
        <source>&amp;With values</source>
        <translation>Mit &amp;Werten</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>Aus dem Dia&amp;gramm nehmen</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>Aus dem Schema &amp;löschen</translation>
    </message>
    <message>
        <source>Sh&amp;ow of the selected tables</source>
        <translation>Von den ausgew&amp;ählten Tabellen zeigen</translation>
    </message>
    <message>
        <source>As the &amp;diagram says</source>
        <translation>Wie das &amp;Diagramm</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>Nur &amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
    <message>
        <source>Align and d&amp;istribute</source>
        <translation>Aus&amp;richten und verteilen</translation>
    </message>
    <message>
        <source>&amp;Keep in place in automatic layouts</source>
        <translation>Beim automatis&amp;chen Anordnen hier lassen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n &amp;partition(s)</source>
        <translation>
            <numerusform>%n &amp;Partition zeigen</numerusform>
            <numerusform>%n &amp;Partitionen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the &amp;partitions</source>
        <translation>&amp;Partitionen einklappen</translation>
    </message>
    <message>
        <source>&amp;Zoom to fit</source>
        <translation>Einpassen (&amp;Zoom)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Select the tables that shall be copied first.</source>
        <translation>Wählen Sie zuerst die Tabellen aus, die kopiert werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n table(s), as SQL too.</source>
        <translation>
            <numerusform>%n Tabelle kopiert, auch als SQL.</numerusform>
            <numerusform>%n Tabellen kopiert, auch als SQL.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables on the clipboard. Copy some with Ctrl+C on a diagram first.</source>
        <translation>In der Zwischenablage sind keine Tabellen. Kopieren Sie zuerst welche mit Strg+C in einem Diagramm.</translation>
    </message>
    <message>
        <source>Select the tables that shall be duplicated first.</source>
        <translation>Wählen Sie zuerst die Tabellen aus, die dupliziert werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n table(s).</source>
        <translation>
            <numerusform>%n Tabelle eingefügt.</numerusform>
            <numerusform>%n Tabellen eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the table or column that shall be renamed first.</source>
        <translation>Wählen Sie zuerst die Tabelle oder Spalte aus, die umbenannt werden soll.</translation>
    </message>
    <message>
        <source>Type of the column</source>
        <translation>Typ der Spalte</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Name der Tabelle</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>Select the tables that shall be laid out first.</source>
        <translation>Wählen Sie zuerst die Tabellen aus, die angeordnet werden sollen.</translation>
    </message>
    <message>
        <source>Every table has its place on the diagram already.</source>
        <translation>Jede Tabelle hat bereits ihren Platz im Diagramm.</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>Diagramm wird angeordnet… Esc hält an.</translation>
    </message>
    <message>
        <source>The layout was stopped: the tables stand in columns. Diagram &gt; Auto layout (Ctrl+Shift+L) arranges them later.</source>
        <translation>Das Anordnen wurde angehalten: Die Tabellen stehen in Spalten. Diagramm &gt; Automatisch anordnen (Strg+Umschalt+L) ordnet sie später an.</translation>
    </message>
    <message>
        <source>The layout was stopped; nothing has moved.</source>
        <translation>Das Anordnen wurde angehalten; nichts hat sich verschoben.</translation>
    </message>
    <message>
        <source>Select what shall be seen first.</source>
        <translation>Wählen Sie zuerst aus, was zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Select the tables that the diagram shall be about first.</source>
        <translation>Wählen Sie zuerst die Tabellen aus, um die es im Diagramm gehen soll.</translation>
    </message>
    <message>
        <source>Only %1 and everything related – Esc shows all</source>
        <translation>Nur %1 und alles Verbundene – Esc zeigt alles</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 and what is up to %n relation(s) away – Esc shows all</source>
        <translation>
            <numerusform>Nur %1 und was bis zu %n Beziehung entfernt ist – Esc zeigt alles</numerusform>
            <numerusform>Nur %1 und was bis zu %n Beziehungen entfernt ist – Esc zeigt alles</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables at this point.</source>
        <translation>Zu diesem Zeitpunkt gibt es keine Tabellen.</translation>
    </message>
    <message>
        <source>No tables yet. Press T or double-click to add one.</source>
        <translation>Noch keine Tabellen. T oder ein Doppelklick fügt eine hinzu.</translation>
    </message>
    <message>
        <source>This diagram shows no tables yet. Ctrl+Shift+I adds some; T or a double-click makes a new one.</source>
        <translation>Dieses Diagramm zeigt noch keine Tabellen. Strg+Umschalt+I fügt welche hinzu; T oder ein Doppelklick legt eine neue an.</translation>
    </message>
    <message>
        <source>Laying out the diagram…</source>
        <translation>Diagramm wird angeordnet…</translation>
    </message>
    <message>
        <source>The main diagram shows every table. Make another diagram to show some of them.</source>
        <translation>Das Hauptdiagramm zeigt alle Tabellen. Legen Sie ein weiteres Diagramm an, um einige davon zu zeigen.</translation>
    </message>
    <message>
        <source>The diagram shows these tables already.</source>
        <translation>Das Diagramm zeigt diese Tabellen bereits.</translation>
    </message>
    <message>
        <source>Select the tables whose related ones shall be shown first.</source>
        <translation>Wählen Sie zuerst die Tabellen aus, deren verbundene gezeigt werden sollen.</translation>
    </message>
    <message>
        <source>New table %1</source>
        <translation>Neue Tabelle %1</translation>
    </message>
    <message>
        <source>Added %1, which refers to both.</source>
        <translation>%1 hinzugefügt, mit Verweisen auf beide.</translation>
    </message>
    <message>
        <source>Select two or more tables to put them in line.</source>
        <translation>Wählen Sie mindestens zwei Tabellen aus, um sie auszurichten.</translation>
    </message>
    <message>
        <source>Select three or more tables to give them the same distance.</source>
        <translation>Wählen Sie mindestens drei Tabellen aus, um ihnen gleiche Abstände zu geben.</translation>
    </message>
    <message>
        <source>Select a table first.</source>
        <translation>Wählen Sie zuerst eine Tabelle aus.</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the text, Esc does not</source>
        <translation>Strg+Eingabe übernimmt den Text, Esc verwirft ihn</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Outline</name>
    <message>
        <source>The diagram shows no table.</source>
        <translation>Das Diagramm zeigt keine Tabelle.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>Filter der Gliederung</translation>
    </message>
    <message>
        <source>Outline of the diagram</source>
        <translation>Gliederung des Diagramms</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Overview</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Übersicht des Diagramms</translation>
    </message>
    <message>
        <source>The whole diagram: click to move there (F10 hides it)</source>
        <translation>Das ganze Diagramm: Klick bewegt dorthin (F10 blendet aus)</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Surface</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 verweist auf %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions of %1:</source>
        <translation>Partitionen von %1:</translation>
    </message>
    <message>
        <source>Double-click to show them (P)</source>
        <translation>Doppelklick zeigt sie (P)</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Drag from here to a column or a table to draw a relation</source>
        <translation>Von hier auf eine Spalte oder Tabelle ziehen, um eine Beziehung zu zeichnen</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>Diagramm wird angeordnet… Esc hält an.</translation>
    </message>
    <message>
        <source>New table: click where it shall stand. Esc ends.</source>
        <translation>Neue Tabelle: dorthin klicken, wo sie stehen soll. Esc beendet.</translation>
    </message>
    <message>
        <source>New column: click the table that shall get it. Esc ends.</source>
        <translation>Neue Spalte: auf die Tabelle klicken, die sie bekommen soll. Esc beendet.</translation>
    </message>
    <message>
        <source>Many to many: click the first table (or select it and press Enter). Esc ends.</source>
        <translation>m:n-Beziehung: auf die erste Tabelle klicken (oder sie auswählen und Eingabe drücken). Esc beendet.</translation>
    </message>
    <message>
        <source>Relation: click the table that shall refer to another one (or select it and press Enter). Esc ends.</source>
        <translation>Beziehung: auf die Tabelle klicken, die auf eine andere verweisen soll (oder sie auswählen und Eingabe drücken). Esc beendet.</translation>
    </message>
    <message>
        <source>Many to many: now click the second table. Esc ends.</source>
        <translation>m:n-Beziehung: jetzt auf die zweite Tabelle klicken. Esc beendet.</translation>
    </message>
    <message>
        <source>Relation: now click the table that it refers to. Esc ends.</source>
        <translation>Beziehung: jetzt auf die Tabelle klicken, auf die sie verweist. Esc beendet.</translation>
    </message>
    <message>
        <source>Drop on a column, or on the header for the whole table. Esc cancels.</source>
        <translation>Auf eine Spalte ziehen, oder auf die Kopfzeile für die ganze Tabelle. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Shift keeps the tool.</source>
        <translation>Umschalt behält das Werkzeug.</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ChangesPanel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Keep dropped data</source>
        <translation>Gelöschte Daten aufbewahren</translation>
    </message>
    <message>
        <source>Drop from draft</source>
        <translation>Aus dem Entwurf nehmen</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Änderungen des Entwurfs</translation>
    </message>
    <message>
        <source>What the migration removes is kept in the database until it is purged, so that a revert brings it back</source>
        <translation>Was die Migration entfernt, bleibt in der Datenbank, bis es endgültig gelöscht wird, sodass eine Zurücknahme es wiederbringt</translation>
    </message>
    <message>
        <source>Take the selected change back (Del)</source>
        <translation>Ausgewählte Änderung aus dem Entwurf nehmen (Entf)</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Draw something: new tables, columns and relations show here.</source>
        <translation>Zeichnen Sie etwas: Neue Tabellen, Spalten und Beziehungen erscheinen hier.</translation>
    </message>
    <message>
        <source>kept until purged</source>
        <translation>aufbewahrt bis zum endgültigen Löschen</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>geht verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Behebung: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Behebung</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsPanel</name>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>&amp;Hier</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>What is doubtful in the draft shows here, with a way to fix it.</source>
        <translation>Zweifelhaftes im Entwurf erscheint hier, mit einem Weg, es zu beheben.</translation>
    </message>
    <message>
        <source>Problems of the draft</source>
        <translation>Probleme des Entwurfs</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>Filter der Probleme</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show what lint.ignore keeps quiet too</source>
        <translation>Auch zeigen, was lint.ignore verschweigt</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignoriert</numerusform>
            <numerusform>%n ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No problem has “%1” in it.</source>
        <translation>Kein Problem enthält „%1“.</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Eingabe)</translation>
    </message>
    <message>
        <source>Select a problem that has a fix</source>
        <translation>Ein Problem auswählen, das sich beheben lässt</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Alle %1 beheben</translation>
    </message>
    <message>
        <source>All of this kind, as one step: %1</source>
        <translation>Alle dieser Art, in einem Schritt: %1</translation>
    </message>
    <message>
        <source>Select a problem</source>
        <translation>Ein Problem auswählen</translation>
    </message>
    <message>
        <source>Do not tell it any more; kept in lint.ignore</source>
        <translation>Nicht mehr melden; steht dann in lint.ignore</translation>
    </message>
    <message>
        <source>Needs a project, which keeps what need not be told in lint.ignore</source>
        <translation>Braucht ein Projekt, das in lint.ignore festhält, was nicht zu melden ist</translation>
    </message>
    <message>
        <source>&amp;Tell it again</source>
        <translation>&amp;Wieder melden</translation>
    </message>
    <message>
        <source>Ignore &amp;here</source>
        <translation>&amp;Hier ignorieren</translation>
    </message>
    <message>
        <source>Ignore %1 &amp;everywhere</source>
        <translation>%1 &amp;überall ignorieren</translation>
    </message>
    <message>
        <source>Ignore &amp;everywhere</source>
        <translation>&amp;Überall ignorieren</translation>
    </message>
    <message>
        <source>Select a problem to read why it is one.</source>
        <translation>Wählen Sie ein Problem aus, um zu lesen, warum es eines ist.</translation>
    </message>
    <message>
        <source>The draft has changed meanwhile, so nothing was fixed. Try again.</source>
        <translation>Der Entwurf hat sich inzwischen geändert, deshalb wurde nichts behoben. Versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fixed: fix them one by one to see why.</source>
        <translation>
            <numerusform>%n davon konnte nicht behoben werden: Beheben Sie es einzeln, um zu sehen, warum.</numerusform>
            <numerusform>%n davon konnten nicht behoben werden: Beheben Sie sie einzeln, um zu sehen, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::connections::ConnectionDialog</name>
    <message>
        <source>Read-onl&amp;y: never change this database</source>
        <translation>Schreibgeschüt&amp;zt: diese Datenbank nie ändern</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Stop testin&amp;g</source>
        <translation>&amp;Test anhalten</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Database product</source>
        <translation>Datenbanksystem</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Connect, ask for the version and measure the way there and back</source>
        <translation>Verbinden, nach der Version fragen und die Zeit hin und zurück messen</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>Verbindungsversuch anhalten</translation>
    </message>
    <message>
        <source>Trying to connect</source>
        <translation>Verbindungsversuch läuft</translation>
    </message>
    <message>
        <source>Produ&amp;ct:</source>
        <translation>Datenbanks&amp;ystem:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Co&amp;lor:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>Umgebun&amp;g:</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Path of the database file</source>
        <translation>Pfad der Datenbankdatei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>Choose the database file.</source>
        <translation>Wählen Sie die Datenbankdatei.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>There is already a connection %1.</source>
        <translation>Es gibt bereits eine Verbindung %1.</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ParameterGrid</name>
    <message>
        <source>More parameters: name and value</source>
        <translation>Weitere Parameter: Name und Wert</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type a name in the last row to add a parameter (Del removes one)</source>
        <translation>Ein Name in der letzten Zeile fügt einen Parameter hinzu (Entf entfernt einen)</translation>
    </message>
    <message>
        <source>The value “%1” has no parameter name.</source>
        <translation>Der Wert „%1“ hat keinen Parameternamen.</translation>
    </message>
    <message>
        <source>Type the password in its own field, not as a parameter.</source>
        <translation>Geben Sie das Passwort in sein eigenes Feld ein, nicht als Parameter.</translation>
    </message>
    <message>
        <source>The parameter %1 has no value.</source>
        <translation>Der Parameter %1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The parameter %1 is there twice.</source>
        <translation>Den Parameter %1 gibt es zweimal.</translation>
    </message>
</context>
<context>
    <name>relvar::connections::PasswordPrompt</name>
    <message>
        <source>&amp;Remember in the system keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>Otherwise it is kept until Relvar is closed</source>
        <translation>Sonst wird es behalten, bis Relvar geschlossen wird</translation>
    </message>
    <message>
        <source>No keychain can be reached here</source>
        <translation>Hier ist kein Schlüsselbund erreichbar</translation>
    </message>
    <message>
        <source>No system keychain here: kept until Relvar is closed</source>
        <translation>Kein Schlüsselbund im System: bis zum Schließen von Relvar behalten</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Anmeldung:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ServerFields</name>
    <message>
        <source>URL of the database</source>
        <translation>URL der Datenbank</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>Ihr Name auf diesem Rechner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH-Server</translation>
    </message>
    <message>
        <source>none; or user@host, when it leads to the database</source>
        <translation>keiner; oder user@host, wenn er zur Datenbank führt</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Default: when the server can</source>
        <translation>Standard: wenn der Server kann</translation>
    </message>
    <message>
        <source>Off (disable)</source>
        <translation>Aus (disable)</translation>
    </message>
    <message>
        <source>Only when the server insists (allow)</source>
        <translation>Nur wenn der Server darauf besteht (allow)</translation>
    </message>
    <message>
        <source>When the server can (prefer)</source>
        <translation>Wenn der Server kann (prefer)</translation>
    </message>
    <message>
        <source>Always (require)</source>
        <translation>Immer (require)</translation>
    </message>
    <message>
        <source>Always, certificate checked (verify-ca)</source>
        <translation>Immer, Zertifikat geprüft (verify-ca)</translation>
    </message>
    <message>
        <source>Always, certificate and host checked (verify-full)</source>
        <translation>Immer, Zertifikat und Host geprüft (verify-full)</translation>
    </message>
    <message>
        <source>Paste a &amp;URL:</source>
        <translation>&amp;URL einfügen:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>Host and port above are then as the SSH server sees them. Your ~/.ssh/config, agent and known hosts are used.</source>
        <translation>Host und Port oben gelten dann aus Sicht des SSH-Servers. Ihre ~/.ssh/config, Ihr Agent und Ihre bekannten Hosts werden verwendet.</translation>
    </message>
    <message>
        <source>Thr&amp;ough SSH:</source>
        <translation>Üb&amp;er SSH:</translation>
    </message>
    <message>
        <source>&amp;More parameters</source>
        <translation>Weitere Para&amp;meter</translation>
    </message>
    <message>
        <source>Certificates, keys, service, timeouts and whatever else the server&apos;s library knows</source>
        <translation>Zertifikate, Schlüssel, Dienst, Zeitlimits und was die Bibliothek des Servers sonst noch kennt</translation>
    </message>
    <message>
        <source>Root cert&amp;ificate:</source>
        <translation>Stammzertifik&amp;at:</translation>
    </message>
    <message>
        <source>Client certific&amp;ate:</source>
        <translation>&amp;Client-Zertifikat:</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>Client-Schlüsse&amp;l:</translation>
    </message>
    <message>
        <source>SSH key:</source>
        <translation>SSH-Schlüssel:</translation>
    </message>
    <message>
        <source>from the agent, or the usual files</source>
        <translation>vom Agenten oder aus den üblichen Dateien</translation>
    </message>
    <message>
        <source>SSH jump hosts</source>
        <translation>SSH-Sprunghosts</translation>
    </message>
    <message>
        <source>none; or user@host, parted by commas</source>
        <translation>keine; oder user@host, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>SSH &amp;jump hosts:</source>
        <translation>SSH-Sprungh&amp;osts:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>known; type to replace it</source>
        <translation>bekannt; Eingabe ersetzt es</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>wird bei Bedarf erfragt</translation>
    </message>
    <message>
        <source>“%1” is no port: write a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port: Schreiben Sie eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Nennen Sie die Datenbank.</translation>
    </message>
    <message>
        <source>“%1://” is not the beginning of an address here. Write %2://.</source>
        <translation>„%1://“ ist hier nicht der Anfang einer Adresse. Schreiben Sie %2://.</translation>
    </message>
</context>
<context>
    <name>relvar::data::DataPanel</name>
    <message>
        <source>No rows are shown</source>
        <translation>Es werden keine Zeilen gezeigt</translation>
    </message>
    <message>
        <source>Choose “Show data” in the menu of a table, in the tree or on the diagram.</source>
        <translation>Wählen Sie „Daten zeigen“ im Menü einer Tabelle, im Baum oder im Diagramm.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the rows that were shown before (%1)</source>
        <translation>Zurück zu den vorher gezeigten Zeilen (%1)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the rows again (F5)</source>
        <translation>Zeilen neu lesen (F5)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count all rows, which may take long</source>
        <translation>Alle Zeilen zählen, was lange dauern kann</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Show the selected value as a whole</source>
        <translation>Ausgewählten Wert ganz zeigen</translation>
    </message>
    <message>
        <source>Condition in SQL</source>
        <translation>Bedingung in SQL</translation>
    </message>
    <message>
        <source>WHERE … (SQL, then Enter)</source>
        <translation>WHERE … (SQL, dann Eingabe)</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>Die erste Zeile</numerusform>
            <numerusform>Die ersten %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row meets the condition</source>
        <translation>Keine Zeile erfüllt die Bedingung</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1 von %2 Zeilen gelesen</translation>
    </message>
    <message>
        <source>%1 rows read of about %2</source>
        <translation>%1 Zeilen von etwa %2 gelesen</translation>
    </message>
    <message>
        <source>%1 rows read, there are more</source>
        <translation>%1 Zeilen gelesen, es gibt weitere</translation>
    </message>
    <message>
        <source>The value is too long to be followed. Copy it and filter by it.</source>
        <translation>Der Wert ist zu lang, um ihm zu folgen. Kopieren Sie ihn, und filtern Sie danach.</translation>
    </message>
    <message>
        <source>Go to the row of %1</source>
        <translation>Zur Zeile von %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Rows that refer to this one</source>
        <translation>Zeilen, die auf diese verweisen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Nur Zeilen mit diesem Wert</translation>
    </message>
    <message>
        <source>Copy for a &amp;spreadsheet</source>
        <translation>Für eine &amp;Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;INSERT</source>
        <translation>Als &amp;INSERT kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::data::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>text, = value, &lt; value, &gt;= value, != value, ^ beginning, null, !null</source>
        <translation>Text, = Wert, &lt; Wert, &gt;= Wert, != Wert, ^ Anfang, null, !null</translation>
    </message>
</context>
<context>
    <name>relvar::data::Grid</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>relvar::data::RowModel</name>
    <message>
        <source>Ctrl+click: the row of %1</source>
        <translation>Strg+Klick: die Zeile von %1</translation>
    </message>
</context>
<context>
    <name>relvar::data::Value</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <comment>the beginning of a long value and its size</comment>
        <translation>%1… (%2)</translation>
    </message>
</context>
<context>
    <name>relvar::data::ValueView</name>
    <message>
        <source>Sa&amp;ve to a file…</source>
        <translation>In Datei s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Wrap</source>
        <translation>&amp;Umbrechen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Select a value to read it as a whole.</source>
        <translation>Wählen Sie einen Wert aus, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>nur der Anfang</translation>
    </message>
    <message>
        <source>the beginning is shown, the file takes all</source>
        <translation>der Anfang wird gezeigt, die Datei enthält alles</translation>
    </message>
    <message>
        <source>Read all &amp;%1</source>
        <translation>Alle &amp;%1 lesen</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Wert speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>relvar::design::ChangeTypeDialog</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Neuer Typ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Change a type everywhere</source>
        <translation>Typ überall ändern</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n column(s))</source>
        <translation>
            <numerusform>%1 (%n Spalte)</numerusform>
            <numerusform>%1 (%n Spalten)</numerusform>
        </translation>
    </message>
    <message>
        <source>A type, such as %1</source>
        <translation>Ein Typ, etwa %1</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>&amp;New type:</source>
        <translation>&amp;Neuer Typ:</translation>
    </message>
    <message>
        <source>No column has a type.</source>
        <translation>Keine Spalte hat einen Typ.</translation>
    </message>
    <message>
        <source>Type the new type.</source>
        <translation>Geben Sie den neuen Typ ein.</translation>
    </message>
</context>
<context>
    <name>relvar::design::ConventionDialog</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>Nach Konvention umbenennen</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation>Des Projekts</translation>
    </message>
    <message>
        <source>The project&apos;s is [naming] of relvar.toml: preset = &quot;drizzle&quot;, or patterns of its own</source>
        <translation>Die des Projekts steht unter [naming] in relvar.toml: preset = &quot;drizzle&quot; oder eigene Muster</translation>
    </message>
    <message>
        <source>&amp;Convention:</source>
        <translation>&amp;Konvention:</translation>
    </message>
    <message>
        <source>Patterns:</source>
        <translation>Muster:</translation>
    </message>
    <message>
        <source>Everything follows this convention.</source>
        <translation>Alles folgt dieser Konvention.</translation>
    </message>
</context>
<context>
    <name>relvar::design::PatternRenameDialog</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Keys and constraints</source>
        <translation>Schlüssel und &amp;Constraints</translation>
    </message>
    <message>
        <source>&amp;Indexes</source>
        <translation>&amp;Indexe</translation>
    </message>
    <message>
        <source>Rename many</source>
        <translation>Mehrere umbenennen</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Instead of it</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>\1, \2 … stand for what the regular expression has captured</source>
        <translation>\1, \2 … stehen für das, was der reguläre Ausdruck erfasst hat</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>&amp;Ersetzen durch:</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>In:</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Dies ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Type a part of the names.</source>
        <translation>Geben Sie einen Teil der Namen ein.</translation>
    </message>
    <message>
        <source>No name changes.</source>
        <translation>Kein Name ändert sich.</translation>
    </message>
</context>
<context>
    <name>relvar::design::PreviewDialog</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>%1 of %2 ticked. Untick those that cannot be made.</source>
        <translation>%1 von %2 angekreuzt. Entfernen Sie das Kreuz bei denen, die nicht möglich sind.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked.</source>
        <translation>%1 von %2 angekreuzt.</translation>
    </message>
</context>
<context>
    <name>relvar::design::SearchPanel</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgabewerte</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>Generierte Spalten</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Types</source>
        <translation>&amp;Typen</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Kommentare</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definitionen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search names, types, comments, definitions</source>
        <translation>Namen, Typen, Kommentare, Definitionen durchsuchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Views, triggers, functions, defaults, checks, conditions of indexes</source>
        <translation>Sichten, Trigger, Funktionen, Vorgabewerte, Checks, Bedingungen von Indexen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Die ersten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Dies ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>In the draft: names, types, comments, definitions, defaults and checks.</source>
        <translation>Im Entwurf: Namen, Typen, Kommentare, Definitionen, Vorgabewerte und Checks.</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it.</source>
        <translation>Nichts enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>relvar::design::TemplateDialog</name>
    <message>
        <source>New table from a template</source>
        <translation>Neue Tabelle aus einer Vorlage</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Vorlage anwenden</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <translation>Spalten der Vorlage</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Make the table</source>
        <translation>Tabelle an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Remove the template</source>
        <translation>Vorlage &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Name of the table:</source>
        <translation>&amp;Name der Tabelle:</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) get what the template has and they lack.</source>
        <translation>
            <numerusform>%n Tabelle bekommt, was die Vorlage hat und ihr fehlt.</numerusform>
            <numerusform>%n Tabellen bekommen, was die Vorlage hat und ihnen fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in templates/ of the project</source>
        <translation>Liegt in templates/ des Projekts</translation>
    </message>
    <message>
        <source>Comes with Relvar</source>
        <translation>Gehört zu Relvar</translation>
    </message>
    <message>
        <source>A template of this project.</source>
        <translation>Eine Vorlage dieses Projekts.</translation>
    </message>
    <message>
        <source>Templates that came with Relvar cannot be removed</source>
        <translation>Vorlagen, die zu Relvar gehören, können nicht entfernt werden</translation>
    </message>
</context>
<context>
    <name>relvar::explorer::DatabaseTree</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the databases</source>
        <translation>Filter der Datenbanken</translation>
    </message>
    <message>
        <source>Show only objects whose name, or the name of a column, contains this (Ctrl+F)</source>
        <translation>Nur Objekte zeigen, deren Name oder ein Spaltenname dies enthält (Strg+F)</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>Keine Datenbank</translation>
    </message>
    <message>
        <source>Open a database or a project to see what is in it.</source>
        <translation>Öffnen Sie eine Datenbank oder ein Projekt, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Show in diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Daten zeigen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>Spalte von %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename or change type without downtime…</source>
        <translation>Ohne Ausfallzeit umbenennen oder Typ ändern…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy DDL</source>
        <translation>DDL kopieren</translation>
    </message>
    <message>
        <source>Drop from the draft</source>
        <translation>Aus dem Entwurf löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>Für Anwenden und Zurücknehmen verwenden</translation>
    </message>
    <message>
        <source>Kept data…</source>
        <translation>Aufbewahrte Daten…</translation>
    </message>
    <message>
        <source>What migrations keep of what they took away, and how to empty it</source>
        <translation>Was Migrationen von dem aufbewahren, was sie weggenommen haben, und wie man es leert</translation>
    </message>
    <message>
        <source>Compare with the draft…</source>
        <translation>Mit dem Entwurf vergleichen…</translation>
    </message>
    <message>
        <source>Look for drift</source>
        <translation>Nach Drift suchen</translation>
    </message>
    <message>
        <source>Compare it with what its migrations make</source>
        <translation>Damit vergleichen, was die Migrationen ergeben</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate connection…</source>
        <translation>Verbindung duplizieren…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Connect another database…</source>
        <translation>Weitere Datenbank verbinden…</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>not null</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>Building this index has failed, so the database does not use it. Drop it, or build it again with REINDEX.</source>
        <translation>Der Aufbau dieses Index ist fehlgeschlagen, deshalb benutzt die Datenbank ihn nicht. Löschen Sie ihn, oder bauen Sie ihn mit REINDEX neu auf.</translation>
    </message>
    <message>
        <source>Its columns are those of the type %1</source>
        <translation>Die Spalten sind die des Typs %1</translation>
    </message>
    <message>
        <source>Goes with %1</source>
        <translation>Gehört zu %1</translation>
    </message>
    <message>
        <source>history of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>%1 keeps its history of migrations in this table. It is not part of the schema.</source>
        <translation>%1 führt in dieser Tabelle den Verlauf der Migrationen. Sie gehört nicht zum Schema.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Materialisierte Sichten</translation>
    </message>
    <message>
        <source>Enum types</source>
        <translation>Enum-Typen</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Other objects</source>
        <translation>Andere Objekte</translation>
    </message>
    <message>
        <source>Not handled</source>
        <translation>Nicht behandelt</translation>
    </message>
    <message>
        <source>Other histories</source>
        <translation>Andere Verläufe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indexe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>What you draw. Databases change only when a migration is applied to them.</source>
        <translation>Was Sie zeichnen. Datenbanken ändern sich erst, wenn eine Migration auf sie angewendet wird.</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>Anwenden und Zurücknehmen wirken auf diese Datenbank.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>production, %1</source>
        <translation>Produktion, %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test, %1</source>
        <translation>Test, %1</translation>
    </message>
    <message>
        <source>current, %1</source>
        <translation>aktuell, %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>relvar::help::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>Über Relvar</translation>
    </message>
    <message>
        <source>Relvar %1</source>
        <translation>Relvar %1</translation>
    </message>
    <message>
        <source>Schema designer and migration manager for PostgreSQL and SQLite</source>
        <translation>Schemadesigner und Migrationsmanager für PostgreSQL und SQLite</translation>
    </message>
    <message>
        <source>What Relvar is made of</source>
        <translation>Woraus Relvar besteht</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Enter or a double-click opens it in the browser</source>
        <translation>Eingabe oder ein Doppelklick öffnet sie im Browser</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Bestandteile</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>Versionen, Plattform und Einstellungen für einen Fehlerbericht kopieren; keine Passwörter, keine Adressen</translation>
    </message>
</context>
<context>
    <name>relvar::help::GuideWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Search the guide (%1)</source>
        <translation>Im Handbuch suchen (%1)</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Fundstellen im Handbuch</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>Öffnet im Browser: %1</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ChecksModel</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Every row must meet it, such as: price &gt;= 0</source>
        <translation>Jede Zeile muss sie erfüllen, etwa: price &gt;= 0</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Name des Constraints</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Kommentar, den die Datenbank dazu führt</translation>
    </message>
    <message>
        <source>No checks yet.
A check refuses rows that break a rule, such as: price &gt;= 0</source>
        <translation>Noch keine Checks.
Ein Check weist Zeilen ab, die eine Regel verletzen, etwa: price &gt;= 0</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Check hinzufügen</translation>
    </message>
    <message>
        <source>Inherited: change it in the table that it comes from</source>
        <translation>Geerbt: in der Tabelle ändern, aus der er stammt</translation>
    </message>
    <message>
        <source>type a condition</source>
        <translation>Bedingung eingeben</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nach Konvention benannt</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnListEditor</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Choose columns (Alt+Down)</source>
        <translation>Spalten wählen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Data type of the column</source>
        <translation>Datentyp der Spalte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>The column is part of the primary key</source>
        <translation>Die Spalte gehört zum Primärschlüssel</translation>
    </message>
    <message>
        <source>Not null</source>
        <translation>Not null</translation>
    </message>
    <message>
        <source>Every row must have a value</source>
        <translation>Jede Zeile muss einen Wert haben</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>Expression for rows that give no value; empty: none</source>
        <translation>Ausdruck für Zeilen, die keinen Wert angeben; leer: keiner</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>The database hands out the numbers: ALWAYS, or BY DEFAULT where a row gives none; empty: it does not</source>
        <translation>Die Datenbank vergibt die Nummern: ALWAYS, oder BY DEFAULT, wo eine Zeile keine angibt; leer: sie tut es nicht</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The database hands out the numbers and uses none of them twice</source>
        <translation>Die Datenbank vergibt die Nummern und verwendet keine davon zweimal</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>Generiert als</translation>
    </message>
    <message>
        <source>Expression that the column is computed from; empty: none</source>
        <translation>Ausdruck, aus dem die Spalte berechnet wird; leer: keiner</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The computed value is kept in the table, not computed at each reading</source>
        <translation>Der berechnete Wert wird in der Tabelle gespeichert, nicht bei jedem Lesen berechnet</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>How texts of the column are compared and sorted</source>
        <translation>Wie Texte der Spalte verglichen und sortiert werden</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>The keys, relations, checks and indexes that the column is in, and its place in those of several columns</source>
        <translation>Die Schlüssel, Beziehungen, Checks und Indexe, in denen die Spalte steht, und ihr Platz in denen mit mehreren Spalten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment that the database keeps on the column</source>
        <translation>Kommentar, den die Datenbank zur Spalte führt</translation>
    </message>
    <message>
        <source>No columns yet.
Press Enter or use the button below to add one.</source>
        <translation>Noch keine Spalten.
Eingabe drücken oder die Schaltfläche unten verwenden, um eine hinzuzufügen.</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>Teil des Primärschlüssels</translation>
    </message>
    <message>
        <source>Points at %1</source>
        <translation>Verweist auf %1</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>PK</source>
        <comment>primary key</comment>
        <translation>PK</translation>
    </message>
    <message>
        <source>UQ</source>
        <comment>unique key</comment>
        <translation>UQ</translation>
    </message>
    <message>
        <source>CK</source>
        <comment>check</comment>
        <translation>CK</translation>
    </message>
    <message>
        <source>EX</source>
        <comment>exclusion constraint</comment>
        <translation>EX</translation>
    </message>
    <message>
        <source>IX</source>
        <comment>index</comment>
        <translation>IX</translation>
    </message>
    <message>
        <source>A partition has its columns from %1: change them there</source>
        <translation>Eine Partition hat ihre Spalten von %1: dort ändern</translation>
    </message>
    <message>
        <source>The table is of the type %1, which gives it its columns</source>
        <translation>Die Tabelle ist vom Typ %1, der ihr die Spalten gibt</translation>
    </message>
    <message>
        <source>Inherited from %1: change it there</source>
        <translation>Geerbt von %1: dort ändern</translation>
    </message>
    <message>
        <source>Inherited: change it where it comes from</source>
        <translation>Geerbt: ändern, wo sie herkommt</translation>
    </message>
    <message>
        <source>A computed column has no default</source>
        <translation>Eine berechnete Spalte hat keinen Vorgabewert</translation>
    </message>
    <message>
        <source>The database hands out the numbers of this column: it has no other default</source>
        <translation>Die Datenbank vergibt die Nummern dieser Spalte: Sie hat keinen anderen Vorgabewert</translation>
    </message>
    <message>
        <source>A computed column is not numbered by the database</source>
        <translation>Eine berechnete Spalte wird nicht von der Datenbank nummeriert</translation>
    </message>
    <message>
        <source>Only a column that is the primary key alone can be numbered by the database</source>
        <translation>Nur eine Spalte, die allein der Primärschlüssel ist, kann von der Datenbank nummeriert werden</translation>
    </message>
    <message>
        <source>Only a computed column is stored or not</source>
        <translation>Nur eine berechnete Spalte wird gespeichert oder nicht</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>Spalte %1.%2</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::DefinitionEditor</name>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the text that is in the draft</source>
        <translation>Zurück zum Text, der im Entwurf steht</translation>
    </message>
    <message>
        <source>This text makes a %1. Here it is about the %2 %3.</source>
        <translation>Dieser Text legt ein Objekt der Art %1 an. Hier geht es um %2 %3.</translation>
    </message>
    <message>
        <source>Shown as the database has it</source>
        <translation>So gezeigt, wie ihn die Datenbank hat</translation>
    </message>
    <message>
        <source>This text is in the draft</source>
        <translation>Dieser Text steht im Entwurf</translation>
    </message>
    <message>
        <source>Not in the draft until it is complete</source>
        <translation>Erst im Entwurf, wenn er vollständig ist</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::DefinitionPage</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Drop this object</source>
        <translation>Dieses Objekt löschen</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::EnumPage</name>
    <message>
        <source>Add &amp;value</source>
        <translation>&amp;Wert hinzufügen</translation>
    </message>
    <message>
        <source>Drop the &amp;type</source>
        <translation>&amp;Typ löschen</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Name des Typs</translation>
    </message>
    <message>
        <source>Comment on the type</source>
        <translation>Kommentar zum Typ</translation>
    </message>
    <message>
        <source>Values in their order</source>
        <translation>Werte in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>K&amp;ommentar</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>Wert hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Drop the whole type; no column may use it</source>
        <translation>Den ganzen Typ löschen; keine Spalte darf ihn verwenden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the value up (Alt+Up)</source>
        <translation>Wert nach oben verschieben (Alt+Aufwärts)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the value down (Alt+Down)</source>
        <translation>Wert nach unten verschieben (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drop the value (Del)</source>
        <translation>Wert löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ExclusionsModel</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>No two rows may meet it together, such as: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)</source>
        <translation>Keine zwei Zeilen dürfen sie gemeinsam erfüllen, etwa: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Name des Constraints</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Kommentar, den die Datenbank dazu führt</translation>
    </message>
    <message>
        <source>No exclusion constraints yet.
One refuses rows that overlap, such as: EXCLUDE USING gist (during WITH &amp;&amp;)</source>
        <translation>Noch keine Exclusion-Constraints.
Einer weist Zeilen ab, die sich überschneiden, etwa: EXCLUDE USING gist (during WITH &amp;&amp;)</translation>
    </message>
    <message>
        <source>Add exclusion</source>
        <translation>Exclusion hinzufügen</translation>
    </message>
    <message>
        <source>type EXCLUDE …</source>
        <translation>eingeben: EXCLUDE …</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nach Konvention benannt</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridPage</name>
    <message>
        <source>%1 (Ins, or Enter in the last row)</source>
        <translation>%1 (Einfg, oder Eingabe in der letzten Zeile)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the selected rows up (Alt+Up)</source>
        <translation>Ausgewählte Zeilen nach oben verschieben (Alt+Aufwärts)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the selected rows down (Alt+Down)</source>
        <translation>Ausgewählte Zeilen nach unten verschieben (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drop the selected rows (Del)</source>
        <translation>Ausgewählte Zeilen löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridView</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::IndexesModel</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns or expressions in order, such as: name, lower(email), created DESC</source>
        <translation>Spalten oder Ausdrücke der Reihe nach, etwa: name, lower(email), created DESC</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>No two rows may have the same values</source>
        <translation>Keine zwei Zeilen dürfen dieselben Werte haben</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Only rows that meet this condition are in the index; empty: all</source>
        <translation>Nur Zeilen, die diese Bedingung erfüllen, stehen im Index; leer: alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the index</source>
        <translation>Name des Index</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the index is built; empty: the usual way</source>
        <translation>Wie der Index aufgebaut ist; leer: wie üblich</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Further columns that the index carries, so that a search need not read the table</source>
        <translation>Weitere Spalten, die der Index mitführt, damit eine Suche die Tabelle nicht lesen muss</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>Ein NULL</translation>
    </message>
    <message>
        <source>A unique index takes NULL for one value: it may be there once</source>
        <translation>Ein eindeutiger Index behandelt NULL als einen Wert: Es darf einmal vorkommen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Kommentar, den die Datenbank dazu führt</translation>
    </message>
    <message>
        <source>No indexes yet.
An index makes searches by its columns quick.</source>
        <translation>Noch keine Indexe.
Ein Index macht Suchen nach seinen Spalten schnell.</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Index hinzufügen</translation>
    </message>
    <message>
        <source>Building it has failed: the database does not use it</source>
        <translation>Der Aufbau ist fehlgeschlagen: Die Datenbank benutzt ihn nicht</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nach Konvention benannt</translation>
    </message>
    <message>
        <source>Only a unique index compares NULL at all</source>
        <translation>Nur ein eindeutiger Index vergleicht NULL überhaupt</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a table in the diagram or in the databases.</source>
        <translation>Wählen Sie eine Tabelle im Diagramm oder in den Datenbanken aus.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Parts of the object</source>
        <translation>Teile des Objekts</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indexe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Exclusion constraints</source>
        <translation>Exclusion-Constraints</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policys</translation>
    </message>
    <message>
        <source>Rules and statistics</source>
        <translation>Regeln und Statistiken</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>DDL</source>
        <translation>DDL</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>partitionierte Tabelle</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>Enum-Typ</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::KeysModel</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the key, in order, separated by commas</source>
        <translation>Spalten des Schlüssels der Reihe nach, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Name des Constraints</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Primary key or unique key</source>
        <translation>Primärschlüssel oder eindeutiger Schlüssel</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Further columns that the index of the key carries</source>
        <translation>Weitere Spalten, die der Index des Schlüssels mitführt</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>Ein NULL</translation>
    </message>
    <message>
        <source>A unique key takes NULL for one value: it may be there once</source>
        <translation>Ein eindeutiger Schlüssel behandelt NULL als einen Wert: Es darf einmal vorkommen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Kommentar, den die Datenbank dazu führt</translation>
    </message>
    <message>
        <source>No keys yet.
A primary key tells the rows apart.</source>
        <translation>Noch keine Schlüssel.
Ein Primärschlüssel unterscheidet die Zeilen.</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>Eindeutigen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add primary key</source>
        <translation>Primärschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nach Konvention benannt</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>The columns of a primary key are never NULL</source>
        <translation>Die Spalten eines Primärschlüssels sind nie NULL</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ManyTablesPage</name>
    <message>
        <source>Schema that the tables are in</source>
        <translation>Schema der Tabellen</translation>
    </message>
    <message>
        <source>Move all of them to this schema</source>
        <translation>Alle in dieses Schema verschieben</translation>
    </message>
    <message>
        <source>Comment on the tables</source>
        <translation>Kommentar zu den Tabellen</translation>
    </message>
    <message>
        <source>Give all of them this comment</source>
        <translation>Allen diesen Kommentar geben</translation>
    </message>
    <message>
        <source>Area of the diagram that the tables are in</source>
        <translation>Bereich des Diagramms, in dem die Tabellen liegen</translation>
    </message>
    <message>
        <source>Put all of them into this area of the diagram</source>
        <translation>Alle in diesen Bereich des Diagramms legen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>K&amp;ommentar</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::OptionsPage</name>
    <message>
        <source>Name of the table</source>
        <translation>Name der Tabelle</translation>
    </message>
    <message>
        <source>Comment on the table</source>
        <translation>Kommentar zur Tabelle</translation>
    </message>
    <message>
        <source>Schema that the table is in</source>
        <translation>Schema der Tabelle</translation>
    </message>
    <message>
        <source>The schema that the table is in. A new name makes a new schema.</source>
        <translation>Das Schema, in dem die Tabelle liegt. Ein neuer Name legt ein neues Schema an.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>K&amp;ommentar</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>Partitionierung</translation>
    </message>
    <message>
        <source>Partition of %1
%2</source>
        <translation>Partition von %1
%2</translation>
    </message>
    <message numerus="yes">
        <source>Parted by %1, %n partition(s)</source>
        <translation>
            <numerusform>Partitioniert nach %1, %n Partition</numerusform>
            <numerusform>Partitioniert nach %1, %n Partitionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::PartitionsModel</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Which rows the partition has, such as: FOR VALUES IN (&apos;de&apos;), FOR VALUES FROM (1) TO (9), DEFAULT</source>
        <translation>Welche Zeilen die Partition hat, etwa: FOR VALUES IN (&apos;de&apos;), FOR VALUES FROM (1) TO (9), DEFAULT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the partition, a table</source>
        <translation>Name der Partition, einer Tabelle</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Partitioniert nach</translation>
    </message>
    <message>
        <source>How the partition is parted itself; empty: it is not</source>
        <translation>Wonach die Partition selbst partitioniert ist; leer: gar nicht</translation>
    </message>
    <message>
        <source>No partitions yet.
Without one the table takes no rows.</source>
        <translation>Noch keine Partitionen.
Ohne eine nimmt die Tabelle keine Zeilen auf.</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Partition hinzufügen</translation>
    </message>
    <message>
        <source>Which rows a partition has is said when it is made</source>
        <translation>Welche Zeilen eine Partition hat, wird beim Anlegen festgelegt</translation>
    </message>
    <message>
        <source>type FOR VALUES …</source>
        <translation>eingeben: FOR VALUES …</translation>
    </message>
    <message>
        <source>named after the table</source>
        <translation>nach der Tabelle benannt</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::PartsModel</name>
    <message>
        <source>%1 bytes long; %2 cuts names after %3. Choose a shorter one.</source>
        <translation>%1 Bytes lang; %2 kürzt Namen nach %3. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Has to be written with its quotes wherever it is used: %1</source>
        <translation>Muss überall in Anführungszeichen geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::RelationsModel</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of this table that point at the other</source>
        <translation>Spalten dieser Tabelle, die auf die andere verweisen</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>The table that the relation points at</source>
        <translation>Die Tabelle, auf die die Beziehung verweist</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Deren Spalten</translation>
    </message>
    <message>
        <source>Columns of the other table, a key of it</source>
        <translation>Spalten der anderen Tabelle, ein Schlüssel von ihr</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Bei DELETE</translation>
    </message>
    <message>
        <source>What happens to the rows here when the row that they point at is deleted</source>
        <translation>Was mit den Zeilen hier geschieht, wenn die Zeile gelöscht wird, auf die sie verweisen</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Bei UPDATE</translation>
    </message>
    <message>
        <source>What happens to the rows here when the key that they point at changes</source>
        <translation>Was mit den Zeilen hier geschieht, wenn sich der Schlüssel ändert, auf den sie verweisen</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>Aufschiebbar</translation>
    </message>
    <message>
        <source>The check can be put off to the end of the transaction</source>
        <translation>Die Prüfung kann bis zum Ende der Transaktion aufgeschoben werden</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>The check is put off to the end of the transaction</source>
        <translation>Die Prüfung ist bis zum Ende der Transaktion aufgeschoben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Name des Constraints</translation>
    </message>
    <message>
        <source>Match full</source>
        <translation>Match full</translation>
    </message>
    <message>
        <source>Of several columns all or none may be NULL</source>
        <translation>Von mehreren Spalten dürfen alle oder keine NULL sein</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Kommentar, den die Datenbank dazu führt</translation>
    </message>
    <message>
        <source>No relations yet.
Add one below, or drag from a column to another table in the diagram.</source>
        <translation>Noch keine Beziehungen.
Unten eine hinzufügen, oder im Diagramm von einer Spalte auf eine andere Tabelle ziehen.</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>new columns</source>
        <translation>neue Spalten</translation>
    </message>
    <message>
        <source>Without columns here, the table gets new ones for the key of the other table</source>
        <translation>Ohne Spalten hier bekommt die Tabelle neue für den Schlüssel der anderen Tabelle</translation>
    </message>
    <message>
        <source>choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>Es gibt keine Tabelle %1</translation>
    </message>
    <message>
        <source>Only a deferrable check can be put off</source>
        <translation>Nur eine aufschiebbare Prüfung kann aufgeschoben werden</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nach Konvention benannt</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::RemoveValueDialog</name>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>Wert %1 von %2 löschen</translation>
    </message>
    <message>
        <source>%1 can hold %2. Rows that do shall hold &amp;instead:</source>
        <translation>%1 kann %2 enthalten. Zeilen mit diesem Wert sollen statt&amp;dessen enthalten:</translation>
    </message>
    <message>
        <source>What rows hold instead</source>
        <translation>Was Zeilen stattdessen enthalten</translation>
    </message>
    <message>
        <source>nothing (NULL)</source>
        <translation>nichts (NULL)</translation>
    </message>
    <message>
        <source>There are none: applying fails if a row holds it</source>
        <translation>Es gibt keine: Die Anwendung schlägt fehl, wenn eine Zeile ihn enthält</translation>
    </message>
    <message>
        <source>&amp;Drop the value</source>
        <translation>Wert &amp;löschen</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SequencePage</name>
    <message>
        <source>Begin &amp;again after the last number</source>
        <translation>Nach der letzten Nummer von &amp;vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Drop the sequence</source>
        <translation>Sequenz &amp;löschen</translation>
    </message>
    <message>
        <source>Name of the sequence</source>
        <translation>Name der Sequenz</translation>
    </message>
    <message>
        <source>Type of the numbers</source>
        <translation>Typ der Nummern</translation>
    </message>
    <message>
        <source>Types of numbers</source>
        <translation>Typen von Nummern</translation>
    </message>
    <message>
        <source>Comment on the sequence</source>
        <translation>Kommentar zur Sequenz</translation>
    </message>
    <message>
        <source>Drop the sequence; no column may take its numbers from it</source>
        <translation>Sequenz löschen; keine Spalte darf ihre Nummern daraus nehmen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>The first number</source>
        <translation>Die erste Nummer</translation>
    </message>
    <message>
        <source>&amp;Increment</source>
        <translation>Schr&amp;itt</translation>
    </message>
    <message>
        <source>The step to the next number; negative: downwards</source>
        <translation>Der Schritt zur nächsten Nummer; negativ: abwärts</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>&amp;Minimum</translation>
    </message>
    <message>
        <source>The lowest number</source>
        <translation>Die kleinste Nummer</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>Ma&amp;ximum</translation>
    </message>
    <message>
        <source>The highest number</source>
        <translation>Die größte Nummer</translation>
    </message>
    <message>
        <source>Cac&amp;he</source>
        <translation>Cac&amp;he</translation>
    </message>
    <message>
        <source>How many numbers a session takes at a time</source>
        <translation>Wie viele Nummern eine Sitzung auf einmal nimmt</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>K&amp;ommentar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SqlPage</name>
    <message>
        <source>SQL that makes the object</source>
        <translation>SQL, das das Objekt anlegt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the SQL that makes the object</source>
        <translation>Das SQL kopieren, das das Objekt anlegt</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::TextsPage</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Hier keine</translation>
    </message>
    <message>
        <source>Every row can be seen and changed by whoever may use the table.</source>
        <translation>Wer die Tabelle benutzen darf, kann jede Zeile sehen und ändern.</translation>
    </message>
    <message>
        <source>Nothing of this kind stands on the table.</source>
        <translation>Auf der Tabelle steht nichts dieser Art.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Drop the selected one (Del)</source>
        <translation>Ausgewähltes löschen (Entf)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a %1 to this table (Ins)</source>
        <translation>Dieser Tabelle hinzufügen: %1 (Einfg)</translation>
    </message>
    <message>
        <source>Add a %1 to this table</source>
        <translation>Dieser Tabelle hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockModel</name>
    <message>
        <source>What this statement locks is not known: it may run code of the database, or be of a newer kind.</source>
        <translation>Was diese Anweisung sperrt, ist nicht bekannt: Sie kann Code der Datenbank ausführen oder von neuerer Art sein.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What other sessions cannot do meanwhile</source>
        <translation>Was andere Sitzungen währenddessen nicht tun können</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>Lässt warten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Verwendet von</translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockPane</name>
    <message numerus="yes">
        <source>%n more, see below.</source>
        <translation>
            <numerusform>%n weitere, siehe unten.</numerusform>
            <numerusform>%n weitere, siehe unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again how large the tables are and who uses them</source>
        <translation>Erneut nachsehen, wie groß die Tabellen sind und wer sie verwendet</translation>
    </message>
    <message>
        <source>Statements and the tables that they lock</source>
        <translation>Anweisungen und die Tabellen, die sie sperren</translation>
    </message>
    <message>
        <source>No locks on single tables</source>
        <translation>Keine Sperren auf einzelnen Tabellen</translation>
    </message>
    <message>
        <source>Nobody who reads or writes has to wait.</source>
        <translation>Niemand, der liest oder schreibt, muss warten.</translation>
    </message>
    <message>
        <source>Nothing to lock</source>
        <translation>Nichts zu sperren</translation>
    </message>
    <message>
        <source>Change something on the diagram: what the migration will keep waiting appears here.</source>
        <translation>Ändern Sie etwas im Diagramm: Was die Migration warten lässt, erscheint hier.</translation>
    </message>
    <message>
        <source>Reading sizes and users of the tables from %1…</source>
        <translation>Größen und Benutzer der Tabellen werden von %1 gelesen…</translation>
    </message>
</context>
<context>
    <name>relvar::log::EarlierLogs</name>
    <message>
        <source>Earlier logs</source>
        <translation>Frühere Protokolle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1  %2  (%3)</source>
        <translation>%1  %2  (%3)</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>Noch keine Protokolle</translation>
    </message>
    <message>
        <source>Each run that applies or reverts something leaves one in .relvar/logs.</source>
        <translation>Jeder Lauf, der etwas anwendet oder zurücknimmt, hinterlässt eines in .relvar/logs.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The whole log as text</source>
        <translation>Das ganze Protokoll als Text</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. It may have been removed.</source>
        <translation>%1 kann nicht mehr gelesen werden. Die Datei wurde womöglich entfernt.</translation>
    </message>
    <message>
        <source>The log is large: this is its end. All of it is in %1.</source>
        <translation>Das Protokoll ist groß: Dies ist sein Ende. Das ganze steht in %1.</translation>
    </message>
</context>
<context>
    <name>relvar::log::LogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>relvar::log::LogPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Einzelheiten der Zeile</translation>
    </message>
    <message>
        <source>Select a line to read its SQL or the words of the database.</source>
        <translation>Wählen Sie eine Zeile aus, um ihr SQL oder die Meldung der Datenbank zu lesen.</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Ausgewählte oder alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save the log as a text file…</source>
        <translation>Protokoll als Textdatei speichern…</translation>
    </message>
    <message>
        <source>Open an earlier log…</source>
        <translation>Früheres Protokoll öffnen…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt);;All files (*)</source>
        <translation>Textdateien (*.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The log could not be saved as %1. Choose a folder that you may write to.</source>
        <translation>Das Protokoll konnte nicht als %1 gespeichert werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ConversionDialog</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>Werte von %1.%2 umwandeln</translation>
    </message>
    <message>
        <source>As the database does it by itself; or SQL over the columns of %1</source>
        <translation>Wie die Datenbank es von selbst tut; oder SQL über die Spalten von %1</translation>
    </message>
    <message>
        <source>To the new type</source>
        <translation>In den neuen Typ</translation>
    </message>
    <message>
        <source>Back to the old type</source>
        <translation>Zurück in den alten Typ</translation>
    </message>
    <message>
        <source>&amp;To the new type:</source>
        <translation>In den &amp;neuen Typ:</translation>
    </message>
    <message>
        <source>&amp;Back to the old type:</source>
        <translation>Zurück in den &amp;alten Typ:</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MergeTablesDialog</name>
    <message>
        <source>Merge tables</source>
        <translation>Tabellen zusammenführen</translation>
    </message>
    <message>
        <source>Which table goes into which</source>
        <translation>Welche Tabelle in welcher aufgeht</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>&amp;Tabellen:</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MoveDialog</name>
    <message>
        <source>SQL of this step</source>
        <translation>SQL dieses Schritts</translation>
    </message>
    <message>
        <source>&amp;SQL of this step:</source>
        <translation>&amp;SQL dieses Schritts:</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Rückweg</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>Name der neuen Tabelle</translation>
    </message>
</context>
<context>
    <name>relvar::moves::NormaliseDialog</name>
    <message>
        <source>Make a table of a column of %1</source>
        <translation>Aus einer Spalte von %1 eine Tabelle machen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>S&amp;palte:</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>&amp;Name der neuen Tabelle:</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ReplaceColumnsDialog</name>
    <message>
        <source>Split a column of %1</source>
        <translation>Spalte von %1 aufteilen</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>Spalten von %1 zusammenführen</translation>
    </message>
    <message>
        <source>Columns that go</source>
        <translation>Wegfallende Spalten</translation>
    </message>
    <message>
        <source>Columns that come</source>
        <translation>Hinzukommende Spalten</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Fällt weg</translation>
    </message>
    <message>
        <source>On the way back computed from</source>
        <translation>Auf dem Rückweg berechnet aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Berechnet aus</translation>
    </message>
    <message>
        <source>Columns that &amp;go:</source>
        <translation>&amp;Wegfallende Spalten:</translation>
    </message>
    <message>
        <source>Columns that &amp;come:</source>
        <translation>Hinzu&amp;kommende Spalten:</translation>
    </message>
    <message>
        <source>&amp;Add column</source>
        <translation>Spalte &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove column</source>
        <translation>Spalte &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>relvar::moves::SplitTableDialog</name>
    <message>
        <source>Split table %1</source>
        <translation>Tabelle %1 aufteilen</translation>
    </message>
    <message>
        <source>Columns that go to the new table</source>
        <translation>Spalten, die in die neue Tabelle gehen</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>&amp;Name der neuen Tabelle:</translation>
    </message>
    <message>
        <source>&amp;Columns that go there:</source>
        <translation>S&amp;palten, die dorthin gehen:</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::AppearancePage</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>As the system follows the desktop while the program runs.</source>
        <translation>„Wie das System“ folgt der Arbeitsumgebung, auch während das Programm läuft.</translation>
    </message>
    <message>
        <source>colours dark mode</source>
        <translation>Farben Farbe dunkel Dunkelmodus</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>Größe der &amp;Texte:</translation>
    </message>
    <message>
        <source>Of menus, panels and dialogs. The diagram has its own zoom.</source>
        <translation>Von Menüs, Panels und Dialogen. Das Diagramm hat seinen eigenen Zoom.</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>Schriftgröße Schrift</translation>
    </message>
    <message>
        <source>As other texts</source>
        <translation>Wie andere Texte</translation>
    </message>
    <message>
        <source>Size of &amp;SQL:</source>
        <translation>Größe von &amp;SQL:</translation>
    </message>
    <message>
        <source>Wherever SQL is read or written.</source>
        <translation>Überall, wo SQL gelesen oder geschrieben wird.</translation>
    </message>
    <message>
        <source>font size editor</source>
        <translation>Schriftgröße Schrift Editor</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::DiagramPage</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Crow&apos;s foot</source>
        <translation>Krähenfuß</translation>
    </message>
    <message>
        <source>IDEF1X</source>
        <translation>IDEF1X</translation>
    </message>
    <message>
        <source>UML</source>
        <translation>UML</translation>
    </message>
    <message>
        <source>&amp;Notation:</source>
        <translation>&amp;Notation:</translation>
    </message>
    <message>
        <source>Diagrams that are there already have their own, in the menu View.</source>
        <translation>Vorhandene Diagramme haben schon ihre eigene, im Menü Ansicht.</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Nur Namen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>&amp;Detail:</source>
        <translation>&amp;Detailgrad:</translation>
    </message>
    <message>
        <source>How much of a table a new diagram shows.</source>
        <translation>Wie viel von einer Tabelle ein neues Diagramm zeigt.</translation>
    </message>
    <message>
        <source>Write the names of &amp;relations on their lines</source>
        <translation>Namen der &amp;Beziehungen an ihre Linien schreiben</translation>
    </message>
    <message>
        <source>Relations:</source>
        <translation>Beziehungen:</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Takes effect when Relvar is started the next time.</source>
        <translation>Wirkt, wenn Relvar das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>&amp;Open what was open the last time</source>
        <translation>Ö&amp;ffnen, was zuletzt geöffnet war</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>Beim Start:</translation>
    </message>
    <message>
        <source>With its tabs and the database that you worked on. “relvar --no-restore” leaves it out once.</source>
        <translation>Mit seinen Tabs und der Datenbank, an der Sie gearbeitet haben. „relvar --no-restore“ lässt es einmal aus.</translation>
    </message>
    <message>
        <source>restore session project</source>
        <translation>wiederherstellen Sitzung Projekt</translation>
    </message>
    <message>
        <source>&amp;Show them again</source>
        <translation>&amp;Wieder zeigen</translation>
    </message>
    <message>
        <source>Hints for beginners:</source>
        <translation>Hinweise für den Einstieg:</translation>
    </message>
    <message>
        <source>Those that you have closed are shown once more.</source>
        <translation>Die Hinweise, die Sie geschlossen haben, werden noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>The language changes when you start Relvar again.</source>
        <translation>Die Sprache wechselt, wenn Sie Relvar neu starten.</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>Drücken Sie die Tasten</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the keys of the new shortcut; Backspace takes it away</source>
        <translation>Drücken Sie die Tasten des neuen Kürzels; die Rücktaste entfernt es</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::PreferencesDialog</name>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ProjectPage</name>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>&amp;Edit relvar.toml</source>
        <translation>relvar.toml &amp;bearbeiten</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided for everybody who works in the project, in %1.</source>
        <translation>Wie Migrationen geschrieben und ausgeführt werden, ist für alle, die am Projekt arbeiten, in %1 festgelegt.</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided by each project, in its relvar.toml. No project is open.</source>
        <translation>Wie Migrationen geschrieben und ausgeführt werden, legt jedes Projekt in seiner relvar.toml fest. Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>Names of new keys and indexes:</source>
        <translation>Namen neuer Schlüssel und Indexe:</translation>
    </message>
    <message>
        <source>[naming] preset of relvar.toml, for everybody who works in the project. What is there keeps its names: Schema ▸ Rename to convention changes them.</source>
        <translation>[naming] preset in relvar.toml, für alle, die an dem Projekt arbeiten. Was es schon gibt, behält seine Namen: Schema ▸ Nach Konvention umbenennen ändert sie.</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>wie bei %1</translation>
    </message>
    <message>
        <source>patterns of its own</source>
        <translation>eigene Muster</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>The action has no shortcut then</source>
        <translation>Die Aktion hat dann kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Back to the shortcut that this action has at first</source>
        <translation>Zurück zu dem Tastenkürzel, das diese Aktion anfangs hat</translation>
    </message>
    <message>
        <source>Back to the shortcuts that all actions have at first</source>
        <translation>Zurück zu den Tastenkürzeln, die alle Aktionen anfangs haben</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Neues Tastenkürzel:</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Press it together with Ctrl or Alt.</source>
        <translation>%1 wird zum Schreiben und Bewegen gebraucht. Drücken Sie es zusammen mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Be&amp;lassen</translation>
    </message>
</context>
<context>
    <name>relvar::review::PreflightPane</name>
    <message numerus="yes">
        <source>%n thing(s) in the way of the run: see Checks.</source>
        <translation>
            <numerusform>%n Hindernis für den Lauf: siehe Prüfungen.</numerusform>
            <numerusform>%n Hindernisse für den Lauf: siehe Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the way of the run, with the rows</source>
        <translation>Was dem Lauf im Weg ist, mit den Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The run writes to that table itself, so that this may be in order by then.</source>
        <translation>Der Lauf schreibt selbst in diese Tabelle, sodass dies bis dahin in Ordnung sein kann.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>relvar::review::PurgeDialog</name>
    <message>
        <source>taken away by the migration</source>
        <translation>von der Migration weggenommen</translation>
    </message>
    <message>
        <source>found no row when it was reverted</source>
        <translation>fand bei der Zurücknahme keine Zeile</translation>
    </message>
    <message>
        <source>written before it was reverted</source>
        <translation>vor der Zurücknahme geschrieben</translation>
    </message>
    <message>
        <source>Kept data on %1</source>
        <translation>Aufbewahrte Daten auf %1</translation>
    </message>
    <message>
        <source>What migrations keep</source>
        <translation>Was Migrationen aufbewahren</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Removes what is ticked from the database, for good</source>
        <translation>Entfernt das Angekreuzte endgültig aus der Datenbank</translation>
    </message>
    <message>
        <source>Migrations keep what they take away, so that a revert can put it back. Tick what is not needed any more.</source>
        <translation>Migrationen bewahren auf, was sie wegnehmen, damit eine Zurücknahme es wiederbringen kann. Kreuzen Sie an, was nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>Dies ist eine Produktionsdatenbank. Geben Sie ihren Namen %1 ein, um fortzufahren:</translation>
    </message>
</context>
<context>
    <name>relvar::review::ReviewDialog</name>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Locks.</source>
        <translation>
            <numerusform>%n weitere unter Sperren.</numerusform>
            <numerusform>%n weitere unter Sperren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Neu anwenden</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>Dies ist eine Produktionsdatenbank. Geben Sie ihren Namen %1 ein, um fortzufahren:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Data will be lost. %1.</source>
        <translation>Daten gehen verloren. %1.</translation>
    </message>
    <message>
        <source>Leaves its place and is kept for the way back. %1.</source>
        <translation>Verlässt seinen Platz und wird für den Rückweg aufbewahrt. %1.</translation>
    </message>
    <message>
        <source>The file of %1 is missing. The SQL below was stored in the database when it was applied.</source>
        <translation>Die Datei von %1 fehlt. Das SQL unten wurde bei der Anwendung in der Datenbank gespeichert.</translation>
    </message>
    <message>
        <source>No row that is there now is lost: the way back was proved lossless.</source>
        <translation>Keine heute vorhandene Zeile geht verloren: Der Rückweg ist als verlustfrei nachgewiesen.</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>&amp;SQL</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>Migrations in the order in which they run</source>
        <translation>Migrationen in der Reihenfolge, in der sie laufen</translation>
    </message>
    <message>
        <source>up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Brings its own transaction, or runs without one.</source>
        <translation>Bringt eine eigene Transaktion mit oder läuft ohne.</translation>
    </message>
    <message>
        <source>SQL that runs</source>
        <translation>Ausgeführtes SQL</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>Make an empty project to draw a schema in</source>
        <translation>Ein leeres Projekt anlegen, um darin ein Schema zu zeichnen</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Connect a database on a server or in a file; with a project open, add it there</source>
        <translation>Eine Datenbank auf einem Server oder in einer Datei verbinden; bei geöffnetem Projekt wird sie dort hinzugefügt</translation>
    </message>
    <message>
        <source>Open &amp;database…</source>
        <translation>&amp;Datenbank öffnen…</translation>
    </message>
    <message>
        <source>Open a database file</source>
        <translation>Eine Datenbankdatei öffnen</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Try the de&amp;mo</source>
        <translation>De&amp;mo ausprobieren</translation>
    </message>
    <message>
        <source>Open a fresh copy of the demo with a database of its own</source>
        <translation>Eine frische Kopie der Demo mit eigener Datenbank öffnen</translation>
    </message>
    <message>
        <source>&amp;Export diagram…</source>
        <translation>Diagramm e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the diagram as a picture, PDF, Mermaid, DBML or PlantUML</source>
        <translation>Das Diagramm als Bild, PDF, Mermaid, DBML oder PlantUML schreiben</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Print the diagram, on as many sheets as you want</source>
        <translation>Das Diagramm auf beliebig vielen Blättern drucken</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as PNG and SVG</source>
        <translation>Die ausgewählten Tabellen oder das ganze Diagramm als PNG und SVG kopieren</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as %1</source>
        <translation>Die ausgewählten Tabellen oder das ganze Diagramm als %1 kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close the tab, or the project when the diagram is in front</source>
        <translation>Den Tab schließen, oder das Projekt, wenn das Diagramm vorn ist</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Relvar</source>
        <translation>Relvar verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename what is selected on the diagram</source>
        <translation>Umbenennen, was im Diagramm ausgewählt ist</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>Aus dem Entwurf löschen, was im Diagramm ausgewählt ist</translation>
    </message>
    <message>
        <source>&amp;Find on the diagram</source>
        <translation>Im Diagramm &amp;finden</translation>
    </message>
    <message>
        <source>Dim the tables that do not match</source>
        <translation>Nicht passende Tabellen abblenden</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the diagram larger</source>
        <translation>Das Diagramm größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more of the diagram</source>
        <translation>Mehr vom Diagramm zeigen</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Das ganze Diagramm zeigen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the diagram in its own size</source>
        <translation>Das Diagramm in Originalgröße zeigen</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Show the small map of the diagram</source>
        <translation>Die kleine Karte des Diagramms zeigen</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>Nur &amp;Namen</translation>
    </message>
    <message>
        <source>Show tables by their names</source>
        <translation>Tabellen nur mit ihren Namen zeigen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Show names and key columns</source>
        <translation>Namen und Schlüsselspalten zeigen</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Alle Spalten</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>La&amp;yout zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Panels an ihren ursprünglichen Platz zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Crow&apos;s foot</source>
        <translation>&amp;Krähenfuß</translation>
    </message>
    <message>
        <source>Draw relations with crow&apos;s feet and rings</source>
        <translation>Beziehungen mit Krähenfüßen und Ringen zeichnen</translation>
    </message>
    <message>
        <source>&amp;IDEF1X</source>
        <translation>&amp;IDEF1X</translation>
    </message>
    <message>
        <source>Primary keys above a line, round corners for dependent tables, dots at the children</source>
        <translation>Primärschlüssel über einer Linie, runde Ecken für abhängige Tabellen, Punkte an den Kindtabellen</translation>
    </message>
    <message>
        <source>&amp;UML</source>
        <translation>&amp;UML</translation>
    </message>
    <message>
        <source>Draw tables as classes, relations with 1 and 0..*</source>
        <translation>Tabellen als Klassen zeichnen, Beziehungen mit 1 und 0..*</translation>
    </message>
    <message>
        <source>Names of &amp;relations</source>
        <translation>Namen de&amp;r Beziehungen</translation>
    </message>
    <message>
        <source>Write the names of foreign keys on their lines</source>
        <translation>Die Namen der Fremdschlüssel an ihre Linien schreiben</translation>
    </message>
    <message>
        <source>New a&amp;rea</source>
        <translation>Neuer &amp;Bereich</translation>
    </message>
    <message>
        <source>Put a coloured area behind the selected tables</source>
        <translation>Einen farbigen Bereich hinter die ausgewählten Tabellen legen</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Neue N&amp;otiz</translation>
    </message>
    <message>
        <source>Write a note on the diagram</source>
        <translation>Eine Notiz auf das Diagramm schreiben</translation>
    </message>
    <message>
        <source>As the &amp;diagram</source>
        <translation>Wie das &amp;Diagramm</translation>
    </message>
    <message>
        <source>Show as much of the selected tables as of the others</source>
        <translation>Von den ausgewählten Tabellen so viel zeigen wie von den anderen</translation>
    </message>
    <message>
        <source>&amp;Name only</source>
        <translation>Nur &amp;Name</translation>
    </message>
    <message>
        <source>Show the selected tables by their names</source>
        <translation>Die ausgewählten Tabellen nur mit ihren Namen zeigen</translation>
    </message>
    <message>
        <source>Show the key columns of the selected tables</source>
        <translation>Die Schlüsselspalten der ausgewählten Tabellen zeigen</translation>
    </message>
    <message>
        <source>Show every column of the selected tables</source>
        <translation>Alle Spalten der ausgewählten Tabellen zeigen</translation>
    </message>
    <message>
        <source>&amp;Auto layout</source>
        <translation>&amp;Automatisch anordnen</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>Die nicht angehefteten Tabellen anordnen</translation>
    </message>
    <message>
        <source>&amp;Lay out the selection</source>
        <translation>Ausge&amp;wählte anordnen</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>Die ausgewählten Tabellen anordnen; die anderen bleiben</translation>
    </message>
    <message>
        <source>Lay out ne&amp;w tables</source>
        <translation>Neue &amp;Tabellen anordnen</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>Die Tabellen anordnen, die noch keinen eigenen Platz haben; die anderen bleiben</translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation>&amp;Entwurf zeigen</translation>
    </message>
    <message>
        <source>Go back from a moment of the timeline to what is being drawn</source>
        <translation>Von einem Zeitpunkt der Zeitleiste zu dem zurückkehren, was gezeichnet wird</translation>
    </message>
    <message>
        <source>Play the &amp;history</source>
        <translation>&amp;Verlauf abspielen</translation>
    </message>
    <message>
        <source>Walk through all moments of the timeline on the diagram</source>
        <translation>Alle Zeitpunkte der Zeitleiste im Diagramm durchgehen</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>Neue &amp;Tabelle</translation>
    </message>
    <message>
        <source>Add a table and type its name</source>
        <translation>Eine Tabelle hinzufügen und ihren Namen eingeben</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>Neue &amp;Spalte</translation>
    </message>
    <message>
        <source>Add a column to the selected table and type its name</source>
        <translation>Der ausgewählten Tabelle eine Spalte hinzufügen und ihren Namen eingeben</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>Neue &amp;Beziehung</translation>
    </message>
    <message>
        <source>Click the child table, then the parent table</source>
        <translation>Auf die Kindtabelle, dann auf die Elterntabelle klicken</translation>
    </message>
    <message>
        <source>&amp;Split column…</source>
        <translation>Spalte au&amp;fteilen…</translation>
    </message>
    <message>
        <source>Put several columns in the place of the selected one, with its values</source>
        <translation>Mehrere Spalten an die Stelle der ausgewählten setzen, mit ihren Werten</translation>
    </message>
    <message>
        <source>&amp;Merge columns…</source>
        <translation>Spalten &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Put one column in the place of several, with their values</source>
        <translation>Eine Spalte an die Stelle von mehreren setzen, mit deren Werten</translation>
    </message>
    <message>
        <source>Make a table of a colum&amp;n…</source>
        <translation>Aus einer Spalte eine Tabelle &amp;machen…</translation>
    </message>
    <message>
        <source>Put the different values of a column into a table that it refers to</source>
        <translation>Die verschiedenen Werte einer Spalte in eine Tabelle auslagern, auf die sie verweist</translation>
    </message>
    <message>
        <source>Con&amp;vert values…</source>
        <translation>Werte um&amp;wandeln…</translation>
    </message>
    <message>
        <source>Say how the values of the selected column go over to its new type, and back</source>
        <translation>Angeben, wie die Werte der ausgewählten Spalte in ihren neuen Typ übergehen und zurück</translation>
    </message>
    <message>
        <source>S&amp;plit table…</source>
        <translation>Tabelle auftei&amp;len…</translation>
    </message>
    <message>
        <source>Move columns of the selected table to a table of their own, with their values</source>
        <translation>Spalten der ausgewählten Tabelle mit ihren Werten in eine eigene Tabelle verschieben</translation>
    </message>
    <message>
        <source>M&amp;erge tables…</source>
        <translation>Tabellen z&amp;usammenführen…</translation>
    </message>
    <message>
        <source>Move the columns of a table to the one that its rows belong to, with their values</source>
        <translation>Die Spalten einer Tabelle mit ihren Werten in die verschieben, zu der ihre Zeilen gehören</translation>
    </message>
    <message>
        <source>Rename or change type without do&amp;wntime…</source>
        <translation>Ohne Ausfallzeit umbenennen oder T&amp;yp ändern…</translation>
    </message>
    <message>
        <source>Write migrations that let the old and the new live side by side for a while</source>
        <translation>Migrationen schreiben, die Alt und Neu eine Zeit lang nebeneinander bestehen lassen</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>Migration &amp;speichern…</translation>
    </message>
    <message>
        <source>Make a proved migration of the draft</source>
        <translation>Aus dem Entwurf eine Migration mit Nachweis machen</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending on the current database</source>
        <translation>Alles, was auf der aktuellen Datenbank aussteht, durchsehen und anwenden</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>Review and revert the newest migration on the current database</source>
        <translation>Die neueste Migration auf der aktuellen Datenbank durchsehen und zurücknehmen</translation>
    </message>
    <message>
        <source>Re&amp;do newest…</source>
        <translation>Neueste neu an&amp;wenden…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>Die neueste Migration zurücknehmen und erneut anwenden</translation>
    </message>
    <message>
        <source>S&amp;quash migrations…</source>
        <translation>Migrationen zusammen&amp;fassen…</translation>
    </message>
    <message>
        <source>Make one migration of several in a row, proved to lead to the same</source>
        <translation>Aus mehreren aufeinanderfolgenden Migrationen eine machen, die nachweislich zum selben führt</translation>
    </message>
    <message>
        <source>&amp;Look for drift</source>
        <translation>Nach &amp;Drift suchen</translation>
    </message>
    <message>
        <source>Compare the current database with what its migrations make</source>
        <translation>Die aktuelle Datenbank mit dem vergleichen, was ihre Migrationen ergeben</translation>
    </message>
    <message>
        <source>&amp;Groups of databases…</source>
        <translation>Datenbank&amp;gruppen…</translation>
    </message>
    <message>
        <source>Apply or revert migrations on all databases of a group</source>
        <translation>Migrationen auf allen Datenbanken einer Gruppe anwenden oder zurücknehmen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Read the folder of migrations and all databases again</source>
        <translation>Den Migrationsordner und alle Datenbanken neu lesen</translation>
    </message>
    <message>
        <source>Discard the dra&amp;ft…</source>
        <translation>Entwurf &amp;verwerfen…</translation>
    </message>
    <message>
        <source>Throw the draft away and start from the newest migration</source>
        <translation>Den Entwurf wegwerfen und mit der neuesten Migration beginnen</translation>
    </message>
    <message>
        <source>&amp;Go to object…</source>
        <translation>&amp;Gehe zu Objekt…</translation>
    </message>
    <message>
        <source>Find a table, view or column by typing</source>
        <translation>Eine Tabelle, Sicht oder Spalte durch Tippen finden</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Find an action by typing</source>
        <translation>Eine Aktion durch Tippen finden</translation>
    </message>
    <message>
        <source>Ca&amp;ncel what is running</source>
        <translation>&amp;Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Stop the run and roll back</source>
        <translation>Den Lauf anhalten und zurückrollen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>Ü&amp;ber Relvar</translation>
    </message>
    <message>
        <source>Version, what it is made of, and licence</source>
        <translation>Version, Bestandteile und Lizenz</translation>
    </message>
    <message>
        <source>New table from a te&amp;mplate…</source>
        <translation>Neue Tabelle aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>Make a table that begins with the columns of a template</source>
        <translation>Eine Tabelle anlegen, die mit den Spalten einer Vorlage beginnt</translation>
    </message>
    <message>
        <source>&amp;Apply a template…</source>
        <translation>Vorlage &amp;anwenden…</translation>
    </message>
    <message>
        <source>Give the selected tables what a template has and they lack</source>
        <translation>Den ausgewählten Tabellen geben, was eine Vorlage hat und ihnen fehlt</translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation>Als Vorla&amp;ge speichern…</translation>
    </message>
    <message>
        <source>Keep the selected table as a template of the project</source>
        <translation>Die ausgewählte Tabelle als Vorlage des Projekts behalten</translation>
    </message>
    <message>
        <source>Rename to con&amp;vention…</source>
        <translation>Nach &amp;Konvention umbenennen…</translation>
    </message>
    <message>
        <source>Give keys, constraints, indexes and sequences the names of a convention</source>
        <translation>Schlüsseln, Constraints, Indexen und Sequenzen die Namen einer Konvention geben</translation>
    </message>
    <message>
        <source>R&amp;ename many…</source>
        <translation>Mehrere umb&amp;enennen…</translation>
    </message>
    <message>
        <source>Rename tables, columns, constraints and indexes by a pattern</source>
        <translation>Tabellen, Spalten, Constraints und Indexe nach einem Muster umbenennen</translation>
    </message>
    <message>
        <source>Chan&amp;ge a type everywhere…</source>
        <translation>Typ überall än&amp;dern…</translation>
    </message>
    <message>
        <source>Give all columns of one type another</source>
        <translation>Allen Spalten eines Typs einen anderen geben</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>Überall su&amp;chen</translation>
    </message>
    <message>
        <source>Find names, types, comments and definitions in the whole draft</source>
        <translation>Namen, Typen, Kommentare und Definitionen im ganzen Entwurf finden</translation>
    </message>
    <message>
        <source>&amp;Copy tables</source>
        <translation>Tabellen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected tables with their types and relations, for a diagram or as SQL</source>
        <translation>Die ausgewählten Tabellen mit ihren Typen und Beziehungen kopieren, für ein Diagramm oder als SQL</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>Tabellen &amp;einfügen</translation>
    </message>
    <message>
        <source>Add the tables on the clipboard, under free names</source>
        <translation>Die Tabellen der Zwischenablage unter freien Namen hinzufügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate tables</source>
        <translation>Tabellen &amp;duplizieren</translation>
    </message>
    <message>
        <source>Add the selected tables once more, under free names</source>
        <translation>Die ausgewählten Tabellen noch einmal hinzufügen, unter freien Namen</translation>
    </message>
    <message>
        <source>Drop from the &amp;schema</source>
        <translation>Aus dem &amp;Schema löschen</translation>
    </message>
    <message>
        <source>Drop what is selected from the schema, not only from the diagram</source>
        <translation>Das Ausgewählte aus dem Schema löschen, nicht nur aus dem Diagramm</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select every table of the diagram</source>
        <translation>Alle Tabellen des Diagramms auswählen</translation>
    </message>
    <message>
        <source>Select &amp;related</source>
        <translation>Ver&amp;bundene auswählen</translation>
    </message>
    <message>
        <source>Add the tables to the selection that are related with it</source>
        <translation>Die verbundenen Tabellen zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Many to many</source>
        <translation>m:&amp;n-Beziehung</translation>
    </message>
    <message>
        <source>Click two tables: a table that joins them is made, with both keys</source>
        <translation>Auf zwei Tabellen klicken: Eine Tabelle wird angelegt, die sie mit beiden Schlüsseln verknüpft</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Linksbündig</translation>
    </message>
    <message>
        <source>Put the left edges of the selected tables on one line</source>
        <translation>Die linken Kanten der ausgewählten Tabellen auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Mittig &amp;untereinander</translation>
    </message>
    <message>
        <source>Put the selected tables below one another</source>
        <translation>Die ausgewählten Tabellen untereinander setzen</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechtsbündig</translation>
    </message>
    <message>
        <source>Put the right edges of the selected tables on one line</source>
        <translation>Die rechten Kanten der ausgewählten Tabellen auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Put the upper edges of the selected tables on one line</source>
        <translation>Die oberen Kanten der ausgewählten Tabellen auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Mittig &amp;nebeneinander</translation>
    </message>
    <message>
        <source>Put the selected tables beside one another</source>
        <translation>Die ausgewählten Tabellen nebeneinander setzen</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Un&amp;ten ausrichten</translation>
    </message>
    <message>
        <source>Put the lower edges of the selected tables on one line</source>
        <translation>Die unteren Kanten der ausgewählten Tabellen auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Horizontal verteilen</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from left to right</source>
        <translation>Gleiche Abstände zwischen den ausgewählten Tabellen lassen, von links nach rechts</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>&amp;Vertikal verteilen</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from top to bottom</source>
        <translation>Gleiche Abstände zwischen den ausgewählten Tabellen lassen, von oben nach unten</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Language, looks, shortcuts and what new diagrams begin with</source>
        <translation>Sprache, Aussehen, Tastenkürzel und womit neue Diagramme beginnen</translation>
    </message>
    <message>
        <source>For &amp;design</source>
        <translation>Zum &amp;Entwerfen</translation>
    </message>
    <message>
        <source>The diagram with databases, inspector, changes and SQL</source>
        <translation>Das Diagramm mit Datenbanken, Inspektor, Änderungen und SQL</translation>
    </message>
    <message>
        <source>For &amp;migrations</source>
        <translation>Für &amp;Migrationen</translation>
    </message>
    <message>
        <source>Databases and a large timeline, with locks and log</source>
        <translation>Datenbanken und eine große Zeitleiste, mit Sperren und Protokoll</translation>
    </message>
    <message>
        <source>For &amp;review</source>
        <translation>Für die &amp;Durchsicht</translation>
    </message>
    <message>
        <source>The diagram with a large list of changes, SQL and problems</source>
        <translation>Das Diagramm mit einer großen Liste der Änderungen, SQL und Problemen</translation>
    </message>
    <message>
        <source>Open a folder with relvar.toml, or with migrations of another tool</source>
        <translation>Einen Ordner mit relvar.toml oder mit Migrationen eines anderen Werkzeugs öffnen</translation>
    </message>
    <message>
        <source>P&amp;ush the draft…</source>
        <translation>Entwurf ü&amp;bertragen…</translation>
    </message>
    <message>
        <source>Bring the current database to the draft without a migration, to try it out</source>
        <translation>Die aktuelle Datenbank ohne Migration auf den Stand des Entwurfs bringen, um ihn auszuprobieren</translation>
    </message>
    <message>
        <source>Revert &amp;all…</source>
        <translation>&amp;Alle zurücknehmen…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database</source>
        <translation>Alle Migrationen der aktuellen Datenbank zurücknehmen</translation>
    </message>
    <message>
        <source>Re&amp;vert and apply all…</source>
        <translation>Zurücknehmen und alle an&amp;wenden…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database, then apply all</source>
        <translation>Alle Migrationen der aktuellen Datenbank zurücknehmen, dann alle anwenden</translation>
    </message>
    <message>
        <source>Dr&amp;op everything and apply all…</source>
        <translation>Alles &amp;löschen und alle anwenden…</translation>
    </message>
    <message>
        <source>Empty the current database, then apply all migrations</source>
        <translation>Die aktuelle Datenbank leeren, dann alle Migrationen anwenden</translation>
    </message>
</context>
<context>
    <name>relvar::shell::AddTablesDialog</name>
    <message>
        <source>Add tables to %1</source>
        <translation>Tabellen zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>Teil eines Namens eingeben</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Tables that the diagram does not show</source>
        <translation>Tabellen, die das Diagramm nicht zeigt</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>The diagram shows every table already.</source>
        <translation>Das Diagramm zeigt bereits alle Tabellen.</translation>
    </message>
    <message>
        <source>Choose one table, or several with Ctrl or Shift.</source>
        <translation>Wählen Sie eine Tabelle, oder mit Strg oder Umschalt mehrere.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) chosen</source>
        <translation>
            <numerusform>%n Tabelle gewählt</numerusform>
            <numerusform>%n Tabellen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::AdoptDialog</name>
    <message>
        <source>Migrations of another tool</source>
        <translation>Migrationen eines anderen Werkzeugs</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in it:</source>
        <translation>%1 ist noch kein Projekt. Darin wurden Migrationen gefunden:</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in several folders of it. Choose those that the project is about:</source>
        <translation>%1 ist noch kein Projekt. In mehreren Ordnern darin wurden Migrationen gefunden. Wählen Sie die, um die es im Projekt geht:</translation>
    </message>
    <message>
        <source>Migrations that were found</source>
        <translation>Gefundene Migrationen</translation>
    </message>
    <message>
        <source>%1 in this folder</source>
        <translation>%1 in diesem Ordner</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Datenbank:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Say which database the migrations are for</source>
        <translation>Angeben, für welche Datenbank die Migrationen sind</translation>
    </message>
    <message>
        <source>Adopting makes relvar.toml and the private folder .relvar in %1. Nothing of the tool is changed. To show what the migrations make, their SQL runs on a private scratch database; on yours it runs when you apply.</source>
        <translation>Das Übernehmen legt relvar.toml und den privaten Ordner .relvar in %1 an. Am Werkzeug wird nichts geändert. Um zu zeigen, was die Migrationen bewirken, läuft ihr SQL auf einer privaten Wegwerfdatenbank; auf Ihrer läuft es, wenn Sie anwenden.</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand, and applies and reverts as %1 does.</source>
        <translation>Relvar zeigt, wo Datenbanken stehen, und wendet an und nimmt zurück, wie %1 es tut.</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand. %1 applies and reverts.</source>
        <translation>Relvar zeigt, wo Datenbanken stehen. %1 wendet an und nimmt zurück.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet: choose it first</source>
        <translation>noch nicht bekannt: zuerst wählen</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Make a project of this folder and open it</source>
        <translation>Aus diesem Ordner ein Projekt machen und es öffnen</translation>
    </message>
    <message>
        <source>Choose the database first.</source>
        <translation>Wählen Sie zuerst die Datenbank.</translation>
    </message>
    <message>
        <source>&amp;Names of new keys and indexes:</source>
        <translation>&amp;Namen neuer Schlüssel und Indexe:</translation>
    </message>
    <message>
        <source>What you draw is named so. relvar.toml keeps it as [naming] preset.</source>
        <translation>So heißt, was Sie zeichnen. relvar.toml hält es unter [naming] als preset fest.</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>wie bei %1</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Blockers</name>
    <message>
        <source>Since %1 the statement on %2 waits for %3</source>
        <translation>Seit %1 wartet die Anweisung auf %2 auf %3</translation>
    </message>
    <message>
        <source>&amp;End That Session…</source>
        <translation>Diese Sitzung &amp;beenden…</translation>
    </message>
    <message>
        <source>&amp;Cancel That Session&apos;s Statement…</source>
        <translation>&amp;Anweisung dieser Sitzung abbrechen…</translation>
    </message>
    <message>
        <source>Ends the session of process %1; what it has not committed is undone.</source>
        <translation>Beendet die Sitzung von Prozess %1; was sie nicht committet hat, wird zurückgerollt.</translation>
    </message>
    <message>
        <source>Stops what process %1 runs now; its program is told so.</source>
        <translation>Bricht ab, was Prozess %1 gerade ausführt; sein Programm erfährt davon.</translation>
    </message>
    <message>
        <source>End this session on %1? What it has not committed is undone, and its program loses its connection: %2</source>
        <translation>Diese Sitzung auf %1 beenden? Was sie nicht committet hat, wird zurückgerollt, und ihr Programm verliert die Verbindung: %2</translation>
    </message>
    <message>
        <source>Cancel what this session on %1 runs? Its program gets an error and may undo what it has not committed: %2</source>
        <translation>Abbrechen, was diese Sitzung auf %1 ausführt? Ihr Programm bekommt einen Fehler und macht womöglich rückgängig, was es nicht committet hat: %2</translation>
    </message>
    <message>
        <source>End the Session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Cancel the Statement</source>
        <translation>Anweisung abbrechen</translation>
    </message>
    <message>
        <source>Ending a session on %1</source>
        <translation>Eine Sitzung auf %1 wird beendet</translation>
    </message>
    <message>
        <source>Cancelling a statement on %1</source>
        <translation>Eine Anweisung auf %1 wird abgebrochen</translation>
    </message>
</context>
<context>
    <name>relvar::shell::CodeDialog</name>
    <message>
        <source>The chosen file as it will be</source>
        <translation>Die gewählte Datei, wie sie sein wird</translation>
    </message>
    <message>
        <source>Export code</source>
        <translation>Code exportieren</translation>
    </message>
    <message>
        <source>The files are being made</source>
        <translation>Die Dateien werden erstellt</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>Name der Migration</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>Ordner des Repositorys</translation>
    </message>
    <message>
        <source>What the draft changes, as a migration</source>
        <translation>Was der Entwurf ändert, als Migration</translation>
    </message>
    <message>
        <source>The whole schema, as a migration</source>
        <translation>Das ganze Schema, als Migration</translation>
    </message>
    <message>
        <source>Its tables, as entities of the code</source>
        <translation>Seine Tabellen, als Entitäten im Code</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Framework:</source>
        <translation>&amp;Framework:</translation>
    </message>
    <message>
        <source>W&amp;hat:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Files that would be written</source>
        <translation>Dateien, die geschrieben würden</translation>
    </message>
    <message>
        <source>What the framework cannot express</source>
        <translation>Was das Framework nicht ausdrücken kann</translation>
    </message>
    <message>
        <source>Choose the folder of the repository: what is there decides what is written.</source>
        <translation>Wählen Sie den Ordner des Repositorys: Was dort ist, entscheidet, was geschrieben wird.</translation>
    </message>
    <message>
        <source>No framework that Relvar can write code for knows %1.</source>
        <translation>Kein Framework, für das Relvar Code schreiben kann, kennt %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not expressed (%n):</source>
        <translation>
            <numerusform>Nicht ausgedrückt (%n):</numerusform>
            <numerusform>Nicht ausgedrückt (%n):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei s&amp;chreiben</numerusform>
            <numerusform>%n Dateien s&amp;chreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>The repository has everything already: there is nothing to write.</source>
        <translation>Das Repository hat schon alles: Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>Code wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) for %1 into %2.</source>
        <translation>
            <numerusform>%n Datei für %1 nach %2 geschrieben.</numerusform>
            <numerusform>%n Dateien für %1 nach %2 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::ComparisonView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>SQL from the one to the other</source>
        <translation>SQL vom einen zum anderen</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Both have the same schema: %1.</source>
        <translation>Beide haben dasselbe Schema: %1.</translation>
    </message>
    <message>
        <source>&amp;The same under another name? Tick what was renamed; the rest is dropped and made anew.</source>
        <translation>&amp;Dasselbe unter anderem Namen? Kreuzen Sie an, was umbenannt wurde; das Übrige wird gelöscht und neu angelegt.</translation>
    </message>
    <message>
        <source>What may be a rename</source>
        <translation>Mögliche Umbenennungen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n difference(s)</source>
        <translation>
            <numerusform>%1: %n Unterschied</numerusform>
            <numerusform>%1: %n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft becomes this schema; one step to undo</source>
        <translation>Der Entwurf wird zu diesem Schema; in einem Schritt rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DataCommands</name>
    <message>
        <source>Show &amp;data</source>
        <translation>&amp;Daten zeigen</translation>
    </message>
    <message>
        <source>Read the rows of the selected table from the current database</source>
        <translation>Die Zeilen der ausgewählten Tabelle aus der aktuellen Datenbank lesen</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Its rows are shown as soon as it is known.</source>
        <translation>Ihre Zeilen werden gezeigt, sobald die Datenbank bekannt ist.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <translation>%1 gibt es nicht in %2</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Das Ausgewählte</translation>
    </message>
    <message>
        <source>Only the draft has it. It has rows once its migration is saved and applied to this database.</source>
        <translation>Nur der Entwurf enthält es. Zeilen gibt es, sobald seine Migration gespeichert und auf diese Datenbank angewendet ist.</translation>
    </message>
    <message>
        <source>No database is connected</source>
        <translation>Keine Datenbank ist verbunden</translation>
    </message>
    <message>
        <source>Rows are read from a database: connect one in the menu File.</source>
        <translation>Zeilen werden aus einer Datenbank gelesen: Verbinden Sie eine im Menü Datei.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramCommands</name>
    <message>
        <source>Find on the diagram: names, types, comments, keys</source>
        <translation>Im Diagramm finden: Namen, Typen, Kommentare, Schlüssel</translation>
    </message>
    <message>
        <source>New dia&amp;gram</source>
        <translation>Neues Dia&amp;gramm</translation>
    </message>
    <message>
        <source>Make a diagram that shows some of the tables</source>
        <translation>Ein Diagramm anlegen, das einige der Tabellen zeigt</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>New diagram of the &amp;selected tables</source>
        <translation>Neues Diagramm der &amp;ausgewählten Tabellen</translation>
    </message>
    <message>
        <source>Make a diagram that shows the selected tables</source>
        <translation>Ein Diagramm anlegen, das die ausgewählten Tabellen zeigt</translation>
    </message>
    <message>
        <source>Re&amp;name the diagram</source>
        <translation>Diagramm umbe&amp;nennen</translation>
    </message>
    <message>
        <source>Type another name for the diagram in front</source>
        <translation>Dem vorderen Diagramm einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Remove the diagram</source>
        <translation>Diagramm ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the diagram in front; its tables stay in the schema</source>
        <translation>Das vordere Diagramm entfernen; seine Tabellen bleiben im Schema</translation>
    </message>
    <message>
        <source>&amp;Next diagram</source>
        <translation>Nä&amp;chstes Diagramm</translation>
    </message>
    <message>
        <source>Show the diagram right of this one</source>
        <translation>Das Diagramm rechts von diesem zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous diagram</source>
        <translation>Vor&amp;iges Diagramm</translation>
    </message>
    <message>
        <source>Show the diagram left of this one</source>
        <translation>Das Diagramm links von diesem zeigen</translation>
    </message>
    <message>
        <source>Move the diagram to the ri&amp;ght</source>
        <translation>Diagramm nach rec&amp;hts verschieben</translation>
    </message>
    <message>
        <source>Put the tab in front behind the next one</source>
        <translation>Den vorderen Tab hinter den nächsten setzen</translation>
    </message>
    <message>
        <source>Move the diagram to the le&amp;ft</source>
        <translation>Diagramm nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Put the tab in front before the previous one</source>
        <translation>Den vorderen Tab vor den vorigen setzen</translation>
    </message>
    <message>
        <source>Add &amp;tables…</source>
        <translation>Tabellen hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Choose tables that this diagram shall show</source>
        <translation>Tabellen wählen, die dieses Diagramm zeigen soll</translation>
    </message>
    <message>
        <source>Add &amp;related tables</source>
        <translation>Ver&amp;bundene Tabellen hinzufügen</translation>
    </message>
    <message>
        <source>Show the tables that the selected ones refer to, and those that refer to them</source>
        <translation>Die Tabellen zeigen, auf die die ausgewählten verweisen, und die, die auf sie verweisen</translation>
    </message>
    <message>
        <source>Ta&amp;ke from this diagram</source>
        <translation>Aus &amp;diesem Diagramm nehmen</translation>
    </message>
    <message>
        <source>Show the selected tables no more on this diagram; they stay in the schema</source>
        <translation>Die ausgewählten Tabellen in diesem Diagramm nicht mehr zeigen; sie bleiben im Schema</translation>
    </message>
    <message>
        <source>F&amp;ocus on the selection</source>
        <translation>&amp;Auswahl fokussieren</translation>
    </message>
    <message>
        <source>Show the selected tables and those related with them alone, for the moment</source>
        <translation>Vorübergehend nur die ausgewählten Tabellen und die mit ihnen verbundenen zeigen</translation>
    </message>
    <message>
        <source>Show all tables a&amp;gain</source>
        <translation>Alle Tabellen &amp;wieder zeigen</translation>
    </message>
    <message>
        <source>Leave the focus on some tables (Esc)</source>
        <translation>Den Fokus auf einige Tabellen verlassen (Esc)</translation>
    </message>
    <message>
        <source>Zoom to the s&amp;election</source>
        <translation>Auf &amp;Auswahl zoomen</translation>
    </message>
    <message>
        <source>Show the selected tables as large as they fit</source>
        <translation>Die ausgewählten Tabellen so groß zeigen, wie sie hineinpassen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Nächster Tre&amp;ffer</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zur nächsten gefundenen Stelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vor&amp;iger Treffer</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Zur vorigen gefundenen Stelle</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to the place that was looked at before</source>
        <translation>Zur vorher betrachteten Stelle zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go forward to where you came back from</source>
        <translation>Wieder vorwärts, woher Sie zurückgekommen sind</translation>
    </message>
    <message>
        <source>New diagram o&amp;f</source>
        <translation>Neues Diagramm &amp;mit</translation>
    </message>
    <message>
        <source>Add re&amp;lated</source>
        <translation>Verb&amp;undene hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Both ways</source>
        <translation>&amp;Beide Richtungen</translation>
    </message>
    <message>
        <source>What they re&amp;fer to</source>
        <translation>Worauf sie &amp;verweisen</translation>
    </message>
    <message>
        <source>What &amp;refers to them</source>
        <translation>Was auf &amp;sie verweist</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>&amp;1 Beziehung entfernt</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>&amp;2 Beziehungen entfernt</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>&amp;3 Beziehungen entfernt</translation>
    </message>
    <message>
        <source>&amp;As far as relations lead</source>
        <translation>So weit die Beziehungen &amp;reichen</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>F&amp;okus</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>The diagram %1 is removed. Its tables stay in the schema.</source>
        <translation>Das Diagramm %1 ist entfernt. Seine Tabellen bleiben im Schema.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramExports</name>
    <message>
        <source>The tables are still being laid out. Try again when they stand.</source>
        <translation>Die Tabellen werden noch angeordnet. Versuchen Sie es erneut, wenn sie stehen.</translation>
    </message>
    <message>
        <source>There is no table on the diagram yet.</source>
        <translation>Im Diagramm ist noch keine Tabelle.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n sheet(s) to %1</source>
        <translation>
            <numerusform>%n Blatt an %1 gesendet</numerusform>
            <numerusform>%n Blätter an %1 gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>Das Drucken wurde abgebrochen</translation>
    </message>
    <message>
        <source>The printer %1 did not take the diagram. Check that it is connected, or print to a PDF file.</source>
        <translation>Der Drucker %1 hat das Diagramm nicht angenommen. Prüfen Sie, ob er angeschlossen ist, oder drucken Sie in eine PDF-Datei.</translation>
    </message>
    <message>
        <source>Copying the diagram</source>
        <translation>Diagramm wird kopiert</translation>
    </message>
    <message>
        <source>Copied the selected tables as a picture</source>
        <translation>Ausgewählte Tabellen als Bild kopiert</translation>
    </message>
    <message>
        <source>Copied the diagram as a picture</source>
        <translation>Diagramm als Bild kopiert</translation>
    </message>
    <message>
        <source>%1, at %2 % because it is large</source>
        <translation>%1, mit %2 %, weil es groß ist</translation>
    </message>
    <message>
        <source>Copied the selected tables as %1</source>
        <translation>Ausgewählte Tabellen als %1 kopiert</translation>
    </message>
    <message>
        <source>Copied the diagram as %1</source>
        <translation>Diagramm als %1 kopiert</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels), the diagram became %3 files side by side, from %4 to %5.</source>
        <translation>Größer, als ein einzelnes Bild sein kann (%1 × %2 Pixel): Das Diagramm wurde zu %3 Dateien nebeneinander, von %4 bis %5.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Name of the diagram</source>
        <translation>Name des Diagramms</translation>
    </message>
    <message>
        <source>Every table of the schema</source>
        <translation>Alle Tabellen des Schemas</translation>
    </message>
    <message>
        <source>%1: double-click or F2 renames it</source>
        <translation>%1: Doppelklick oder F2 benennt um</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptdiagramm</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DriftView</name>
    <message>
        <source>ignored by a rule</source>
        <translation>von einer Regel ignoriert</translation>
    </message>
    <message>
        <source>do not know it</source>
        <translation>kennen es nicht</translation>
    </message>
    <message>
        <source>a pending migration makes it too</source>
        <translation>eine ausstehende Migration macht es auch</translation>
    </message>
    <message>
        <source>a pending migration wants something else</source>
        <translation>eine ausstehende Migration will etwas anderes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Keine Drift</translation>
    </message>
    <message>
        <source>SQL that brings the database back</source>
        <translation>SQL, das die Datenbank zurückbringt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>The database has</source>
        <translation>In der Datenbank</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Adopt &amp;into the draft</source>
        <translation>In den &amp;Entwurf übernehmen</translation>
    </message>
    <message>
        <source>The draft gets the selected differences; tables stay where they stand. One step to undo</source>
        <translation>Der Entwurf bekommt die ausgewählten Unterschiede; Tabellen bleiben, wo sie stehen. In einem Schritt rückgängig zu machen</translation>
    </message>
    <message>
        <source>Make &amp;a migration…</source>
        <translation>&amp;Migration anlegen…</translation>
    </message>
    <message>
        <source>A proved migration takes them in, and is marked as applied here without running</source>
        <translation>Eine Migration mit Nachweis übernimmt sie und wird hier ohne Ausführung als angewendet markiert</translation>
    </message>
    <message>
        <source>&amp;Revert the database…</source>
        <translation>&amp;Datenbank zurückführen…</translation>
    </message>
    <message>
        <source>Review and run the SQL that takes them back</source>
        <translation>Das SQL durchsehen und ausführen, das sie zurücknimmt</translation>
    </message>
    <message>
        <source>Ig&amp;nore…</source>
        <translation>&amp;Ignorieren…</translation>
    </message>
    <message>
        <source>A rule in relvar.toml lets them be</source>
        <translation>Eine Regel in relvar.toml lässt sie bestehen</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>Read the database again</source>
        <translation>Die Datenbank neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s). Select some, or none for all.</source>
        <translation>
            <numerusform>%1 entspricht nicht dem, was die Migrationen ergeben: %n Unterschied. Wählen Sie einige aus, oder keine für alle.</numerusform>
            <numerusform>%1 entspricht nicht dem, was die Migrationen ergeben: %n Unterschiede. Wählen Sie einige aus, oder keine für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what its migrations make, but for what is ignored.</source>
        <translation>%1 entspricht dem, was die Migrationen ergeben, bis auf das Ignorierte.</translation>
    </message>
    <message>
        <source>%1 is what its migrations make.</source>
        <translation>%1 entspricht dem, was die Migrationen ergeben.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Drifts</name>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s).</source>
        <translation>
            <numerusform>%1 entspricht nicht dem, was die Migrationen ergeben: %n Unterschied.</numerusform>
            <numerusform>%1 entspricht nicht dem, was die Migrationen ergeben: %n Unterschiede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other database(s) are not what their migrations make.</source>
        <translation>
            <numerusform>%1 und %n weitere Datenbank entsprechen nicht dem, was ihre Migrationen ergeben.</numerusform>
            <numerusform>%1 und %n weitere Datenbanken entsprechen nicht dem, was ihre Migrationen ergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <source>There are no migrations yet that %1 could differ from. Save the draft as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>Es gibt noch keine Migrationen, von denen %1 abweichen könnte. Speichern Sie den Entwurf als Migration (Strg+S): Das legt ein Projekt neben der Datenbank an.</translation>
    </message>
    <message>
        <source>Looking for drift on %1</source>
        <translation>Auf %1 wird nach Drift gesucht</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>Drift von %1</translation>
    </message>
    <message>
        <source>The draft has it now. When it is saved, mark the migration as applied on %1 (Mark as applied on the timeline): it would fail where its changes are already.</source>
        <translation>Der Entwurf hat es jetzt. Wenn er gespeichert ist, markieren Sie die Migration auf %1 als angewendet (Als angewendet markieren auf der Zeitleiste): Sie würde fehlschlagen, wo ihre Änderungen schon sind.</translation>
    </message>
    <message>
        <source>Make a migration of the drift</source>
        <translation>Aus der Drift eine Migration machen</translation>
    </message>
    <message>
        <source>&amp;Name of the migration. It is marked as applied on %1 and is not run there.</source>
        <translation>&amp;Name der Migration. Sie wird auf %1 als angewendet markiert und dort nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Anlegen und nachweisen</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>Nachweis der Migration läuft</translation>
    </message>
    <message>
        <source>%1 takes the drift in. It is marked as applied on %2.</source>
        <translation>%1 übernimmt die Drift. Sie ist auf %2 als angewendet markiert.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Durchsicht wird vorbereitet</translation>
    </message>
    <message numerus="yes">
        <source>Take %n difference(s) back on %1</source>
        <translation>
            <numerusform>%n Unterschied auf %1 zurücknehmen</numerusform>
            <numerusform>%n Unterschiede auf %1 zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept.</source>
        <translation>Was hier gelöscht wird, geht samt Inhalt verloren; nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Ignore what differs</source>
        <translation>Abweichungen ignorieren</translation>
    </message>
    <message>
        <source>&amp;Rules for relvar.toml, one in each line: a kind and a name, in which * stands for anything. They hold for every database of the project.</source>
        <translation>&amp;Regeln für relvar.toml, eine je Zeile: eine Art und ein Name, in dem * für Beliebiges steht. Sie gelten für alle Datenbanken des Projekts.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>What of the diagram</source>
        <translation>Was vom Diagramm</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>Maßstab in Prozent</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>How large on paper</source>
        <translation>Wie groß auf dem Papier</translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>Blätter nebeneinander</translation>
    </message>
    <message>
        <source>Sheets below one another</source>
        <translation>Blätter untereinander</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Print the diagram</source>
        <translation>Diagramm drucken</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>D&amp;rucken</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 (text)</source>
        <translation>%1 (Text)</translation>
    </message>
    <message>
        <source>The whole diagram</source>
        <translation>Das ganze Diagramm</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected table(s)</source>
        <translation>
            <numerusform>Die %n ausgewählte Tabelle</numerusform>
            <numerusform>Die %n ausgewählten Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Title above the picture</source>
        <translation>Titel über dem Bild</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>One page as large as the diagram</source>
        <translation>Eine Seite, so groß wie das Diagramm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>On so many sheets</source>
        <translation>Auf so vielen Blättern</translation>
    </message>
    <message>
        <source>In its own size</source>
        <translation>In Originalgröße</translation>
    </message>
    <message>
        <source>side by side,</source>
        <translation>nebeneinander,</translation>
    </message>
    <message>
        <source>below one another</source>
        <translation>untereinander</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Printer:</source>
        <translation>Dr&amp;ucker:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Far&amp;ben:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Sc&amp;ale:</source>
        <translation>&amp;Maßstab:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>%1 is text: the program that reads it draws the diagram.</source>
        <translation>%1 ist Text: Das Programm, das ihn liest, zeichnet das Diagramm.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, sharp at any size.</source>
        <translation>%1 × %2 Pixel, in jeder Größe scharf.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>That is larger than programs open: it becomes %1 files, side by side without a gap.</source>
        <translation>Das ist größer, als Programme öffnen können: Es werden %1 Dateien, lückenlos nebeneinander.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), at %1 %.</source>
        <translation>
            <numerusform>%n Blatt, mit %1 %.</numerusform>
            <numerusform>%n Blätter, mit %1 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>One page of %1 × %2 cm.</source>
        <translation>Eine Seite von %1 × %2 cm.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FilesPreview</name>
    <message>
        <source>Choose one to read it (arrow keys)</source>
        <translation>Eine auswählen, um sie zu lesen (Pfeiltasten)</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Die gewählte Datei</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FleetDialog</name>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Go on with the others when one &amp;has failed</source>
        <translation>Mit den anderen weitermachen, wenn eine &amp;fehlschlägt</translation>
    </message>
    <message>
        <source>Groups of databases</source>
        <translation>Datenbankgruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Apply all that is pending</source>
        <translation>Alles Ausstehende anwenden</translation>
    </message>
    <message>
        <source>Apply up to and with</source>
        <translation>Anwenden bis einschließlich</translation>
    </message>
    <message>
        <source>Revert down to, which stays</source>
        <translation>Zurücknehmen bis auf diese, die bleibt:</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>How many databases go first</source>
        <translation>Wie viele Datenbanken vorangehen</translation>
    </message>
    <message>
        <source>These run one after another; when one of them fails, no other begins</source>
        <translation>Diese laufen nacheinander; schlägt eine davon fehl, beginnt keine weitere</translation>
    </message>
    <message>
        <source>How many databases at a time</source>
        <translation>Wie viele Datenbanken gleichzeitig</translation>
    </message>
    <message>
        <source>first, one after another; &amp;then</source>
        <translation>zuerst, nacheinander; &amp;dann</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>&amp;Aufgabe:</translation>
    </message>
    <message>
        <source>&amp;Pace:</source>
        <translation>&amp;Tempo:</translation>
    </message>
    <message>
        <source>Databases of the group</source>
        <translation>Datenbanken der Gruppe</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>How many databases are done</source>
        <translation>Wie viele Datenbanken fertig sind</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>D&amp;urchsehen…</translation>
    </message>
    <message>
        <source>The SQL that would run on the selected database, what it locks and what is in its way</source>
        <translation>Das SQL, das auf der ausgewählten Datenbank laufen würde, was es sperrt und was ihm im Weg ist</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Runs on every database of the group what is left to run there</source>
        <translation>Führt auf jeder Datenbank der Gruppe aus, was dort noch aussteht</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Cancels what runs, which is rolled back, and begins no other</source>
        <translation>Bricht Laufendes ab, das zurückgerollt wird, und beginnt nichts Weiteres</translation>
    </message>
    <message>
        <source>Show on the time&amp;line</source>
        <translation>Auf der Zeit&amp;leiste zeigen</translation>
    </message>
    <message>
        <source>Opens the selected database beside the connections of the project</source>
        <translation>Öffnet die ausgewählte Datenbank neben den Verbindungen des Projekts</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>The list as text</source>
        <translation>Die Liste als Text</translation>
    </message>
    <message>
        <source>Reading the group %1</source>
        <translation>Gruppe %1 wird gelesen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the databases of %1</source>
        <translation>Datenbanken von %1 werden gelesen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>needs a repair</source>
        <translation>muss repariert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>Nichts ist angewendet.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Neueste: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>There is nothing to run on %1.</source>
        <translation>Auf %1 gibt es nichts auszuführen.</translation>
    </message>
    <message>
        <source>Migrating the group %1</source>
        <translation>Gruppe %1 wird migriert</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>&amp;Run what is left</source>
        <translation>Übriges ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>There are production databases in this group. Type its name, %1, to go on:</source>
        <translation>In dieser Gruppe sind Produktionsdatenbanken. Geben Sie ihren Namen %1 ein, um fortzufahren:</translation>
    </message>
</context>
<context>
    <name>relvar::shell::GradualDialog</name>
    <message>
        <source>Rename or change type without downtime</source>
        <translation>Ohne Ausfallzeit umbenennen oder Typ ändern</translation>
    </message>
    <message>
        <source>First %1 gets a second column, and a trigger keeps both in step, so that old and new programs can run side by side. The last migration takes the old one away: apply it when all programs know the new.</source>
        <translation>Zuerst bekommt %1 eine zweite Spalte, und ein Trigger hält beide im Gleichschritt, damit alte und neue Programme nebeneinander laufen können. Die letzte Migration nimmt die alte weg: Wenden Sie sie an, wenn alle Programme die neue kennen.</translation>
    </message>
    <message>
        <source>First the table gets its new name, and a view keeps the old one, so that old and new programs can run side by side. The last migration drops the view: apply it when all programs know the new name.</source>
        <translation>Zuerst bekommt die Tabelle ihren neuen Namen, und eine Sicht behält den alten, damit alte und neue Programme nebeneinander laufen können. Die letzte Migration löscht die Sicht: Wenden Sie sie an, wenn alle Programme den neuen Namen kennen.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Neuer Typ</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>Progress of the proofs</source>
        <translation>Fortschritt der Nachweise</translation>
    </message>
    <message>
        <source>&amp;Save migrations</source>
        <translation>Migrationen &amp;speichern</translation>
    </message>
    <message>
        <source>Saved as %1 migrations. Apply all but the last one now, and %2 when all programs know the new.</source>
        <translation>Als %1 Migrationen gespeichert. Wenden Sie jetzt alle bis auf die letzte an, und %2, wenn alle Programme das Neue kennen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>relvar::shell::HelpCommands</name>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>Open the user guide at what it says about the panel that you work in</source>
        <translation>Das Benutzerhandbuch dort öffnen, wo es das Panel beschreibt, in dem Sie arbeiten</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Open the contents of the user guide</source>
        <translation>Den Inhalt des Benutzerhandbuchs öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>Versionen, Plattform und Einstellungen für einen Fehlerbericht kopieren; keine Passwörter, keine Adressen</translation>
    </message>
    <message>
        <source>Copied: versions, platform, screens and settings, without passwords and addresses. Read it before you paste it where others see it.</source>
        <translation>Kopiert: Versionen, Plattform, Bildschirme und Einstellungen, ohne Passwörter und Adressen. Lesen Sie es, bevor Sie es dort einfügen, wo andere es sehen.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Hints</name>
    <message>
        <source>Press %1 for a new table, %2 for a column, %3 for a relation, or double-click what you want to change. No database changes while you draw.</source>
        <translation>Drücken Sie %1 für eine neue Tabelle, %2 für eine Spalte, %3 für eine Beziehung, oder doppelklicken Sie auf das, was Sie ändern möchten. Keine Datenbank ändert sich, während Sie zeichnen.</translation>
    </message>
    <message>
        <source>What you draw is a draft, which is kept by itself. %1 makes a migration of it, with the way back tried out.</source>
        <translation>Was Sie zeichnen, ist ein Entwurf, der von selbst aufbewahrt wird. %1 macht daraus eine Migration, deren Rückweg erprobt ist.</translation>
    </message>
    <message>
        <source>The timeline shows where each database stands. %1 applies what is pending, after you have seen what will run; %2 takes the newest migration back.</source>
        <translation>Die Zeitleiste zeigt, wo jede Datenbank steht. %1 wendet an, was aussteht, nachdem Sie gesehen haben, was laufen wird; %2 nimmt die neueste Migration zurück.</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>No &amp;more hints</source>
        <translation>Keine &amp;weiteren Hinweise</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ImportDialog</name>
    <message>
        <source>Import a schema</source>
        <translation>Schema importieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>A &amp;file: SQL, a dump, DBML</source>
        <translation>Eine &amp;Datei: SQL, ein Dump, DBML</translation>
    </message>
    <message>
        <source>A &amp;database that is connected</source>
        <translation>Eine verbundene Daten&amp;bank</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Database to import</source>
        <translation>Zu importierende Datenbank</translation>
    </message>
    <message>
        <source>Whose SQL the file is</source>
        <translation>Wessen SQL die Datei enthält</translation>
    </message>
    <message>
        <source>As the file reads</source>
        <translation>Wie die Datei sich liest</translation>
    </message>
    <message>
        <source>The &amp;present draft of %1</source>
        <translation>Der &amp;jetzige Entwurf von %1</translation>
    </message>
    <message>
        <source>The &amp;present draft</source>
        <translation>Der &amp;jetzige Entwurf</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Ein &amp;neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Keep what it does not have, instead of dropping it</source>
        <translation>Be&amp;halten, was darin fehlt, statt es zu löschen</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Ordner des neuen Projekts</translation>
    </message>
    <message>
        <source>A folder that is made, or is empty</source>
        <translation>Ein Ordner, der angelegt wird oder leer ist</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Dur&amp;chsuchen…</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Aus:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Datenbank:</translation>
    </message>
    <message>
        <source>Product:</source>
        <translation>Produkt:</translation>
    </message>
    <message>
        <source>Into:</source>
        <translation>In:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen wird</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Something goes and something like it comes. Tick what is the same under another name, so that its rows stay:</source>
        <translation>Etwas fällt weg, und etwas Ähnliches kommt hinzu. Kreuzen Sie an, was dasselbe unter anderem Namen ist, damit seine Zeilen bleiben:</translation>
    </message>
    <message>
        <source>Renames</source>
        <translation>Umbenennungen</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Änderungen des Entwurfs</translation>
    </message>
    <message>
        <source>SQL, dumps and DBML (*.sql *.dump *.ddl *.dbml);;All files (*)</source>
        <translation>SQL, Dumps und DBML (*.sql *.dump *.ddl *.dbml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the database itself: saving a first change makes a project of it, in which what it has counts as applied.</source>
        <translation>Öffnen Sie die Datenbank selbst: Das Speichern einer ersten Änderung macht ein Projekt daraus, in dem das Vorhandene als angewendet gilt.</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>In den &amp;Entwurf übernehmen</translation>
    </message>
    <message>
        <source>&amp;Make the project</source>
        <translation>&amp;Projekt anlegen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1, read as %2: %n table(s)</source>
        <translation>
            <numerusform>%1, gelesen als %2: %n Tabelle</numerusform>
            <numerusform>%1, gelesen als %2: %n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n Sicht</numerusform>
            <numerusform>%n Sichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n Typ</numerusform>
            <numerusform>%n Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read without a database, so expressions are as they are written, and differences may be of spelling only. (%1)</source>
        <translation>Es wurde ohne Datenbank gelesen; deshalb sind Ausdrücke so, wie sie geschrieben sind, und Unterschiede liegen womöglich nur in der Schreibweise. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n Teil kann nicht gelesen werden und wird weggelassen:</numerusform>
            <numerusform>%n Teile können nicht gelesen werden und werden weggelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>A project is made in %1. Its first migration makes all of this; it is proved before it is written.</source>
        <translation>In %1 wird ein Projekt angelegt. Seine erste Migration legt all dies an; sie wird nachgewiesen, bevor sie geschrieben wird.</translation>
    </message>
    <message>
        <source>Comparing with the draft</source>
        <translation>Vergleich mit dem Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>Der Entwurf sagt schon, was %1 sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the draft, one step to undo:</source>
        <translation>
            <numerusform>%n Änderung am Entwurf, in einem Schritt rückgängig zu machen:</numerusform>
            <numerusform>%n Änderungen am Entwurf, in einem Schritt rückgängig zu machen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is what %1 says</source>
        <translation>Der Entwurf ist jetzt, was %1 sagt</translation>
    </message>
    <message>
        <source>Making the project and proving its first migration</source>
        <translation>Das Projekt wird angelegt und seine erste Migration nachgewiesen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LeaveDialog</name>
    <message>
        <source>Waiting until everything has stopped…</source>
        <translation>Warten, bis alles angehalten hat…</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Leave the project?</source>
        <translation>Projekt verlassen?</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the window:</source>
        <translation>Dies ist nicht fertig und endet mit dem Fenster:</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the project:</source>
        <translation>Dies ist nicht fertig und endet mit dem Projekt:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <translation>Anhalten und &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Stop and leave</source>
        <translation>&amp;Anhalten und verlassen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LiveLocks</name>
    <message>
        <source>Without a connected database the sizes of the tables are not known.</source>
        <translation>Ohne verbundene Datenbank sind die Größen der Tabellen nicht bekannt.</translation>
    </message>
    <message>
        <source>The sizes could not be read from %1: %2</source>
        <translation>Die Größen konnten von %1 nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Sizes and users of the tables as %1 has them now.</source>
        <translation>Größen und Benutzer der Tabellen, wie sie jetzt auf %1 sind.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::MainWindow</name>
    <message>
        <source>Add a database to %1</source>
        <translation>Eine Datenbank zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Connect a database</source>
        <translation>Datenbank verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove the connection %1 from relvar.toml? The database itself stays as it is.</source>
        <translation>Die Verbindung %1 aus relvar.toml entfernen? Die Datenbank selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Select tables on the diagram first.</source>
        <translation>Wählen Sie zuerst Tabellen im Diagramm aus.</translation>
    </message>
    <message>
        <source>Select a table on the diagram first.</source>
        <translation>Wählen Sie zuerst eine Tabelle im Diagramm aus.</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template, kept in templates/ of the project:</source>
        <translation>Name der Vorlage, die in templates/ des Projekts liegt:</translation>
    </message>
    <message>
        <source>The template %1 is kept in the project.</source>
        <translation>Die Vorlage %1 liegt im Projekt.</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>Aus dem Dia&amp;gramm nehmen</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>Aus dem Schema &amp;löschen</translation>
    </message>
    <message>
        <source>The table stays in the schema and on other diagrams</source>
        <translation>Die Tabelle bleibt im Schema und in anderen Diagrammen</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>Aus dem Entwurf löschen, was im Diagramm ausgewählt ist</translation>
    </message>
    <message>
        <source>This project has no groups of databases. Write one into its relvar.toml, for example:
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>Dieses Projekt hat keine Datenbankgruppen. Schreiben Sie eine in seine relvar.toml, zum Beispiel:
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1 kennt keine Form, in der Alt und Neu nebeneinander bestehen.</translation>
    </message>
    <message>
        <source>Migrations are files of a project. Save a first one, or open the project.</source>
        <translation>Migrationen sind Dateien eines Projekts. Speichern Sie eine erste, oder öffnen Sie das Projekt.</translation>
    </message>
    <message>
        <source>The draft has changes. Save or discard them first: this makes migrations of its own.</source>
        <translation>Der Entwurf hat Änderungen. Speichern oder verwerfen Sie sie zuerst: Hier entstehen eigene Migrationen.</translation>
    </message>
    <message>
        <source>Select a table or a column on the diagram first.</source>
        <translation>Wählen Sie zuerst eine Tabelle oder Spalte im Diagramm aus.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Take a schema in from SQL, a dump, DBML or a database: as a project or into the draft</source>
        <translation>Ein Schema aus SQL, einem Dump, DBML oder einer Datenbank aufnehmen: als Projekt oder in den Entwurf</translation>
    </message>
    <message>
        <source>What shall become of %1?</source>
        <translation>Was soll aus %1 werden?</translation>
    </message>
    <message>
        <source>&amp;Import its schema…</source>
        <translation>Schema &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Open it as SQL</source>
        <translation>Als SQL ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1 lies behind its tables, which do not stand together: there are others between them.</source>
        <translation>%1 liegt hinter seinen Tabellen, die nicht beieinanderstehen: Es sind andere dazwischen.</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>Seine Tabellen zusammen&amp;rücken</translation>
    </message>
    <message>
        <source>There is no diagram yet</source>
        <translation>Es gibt noch kein Diagramm</translation>
    </message>
    <message>
        <source>A moment of the timeline is only looked at</source>
        <translation>Ein Zeitpunkt der Zeitleiste wird nur betrachtet</translation>
    </message>
    <message>
        <source>A layout is under way; Esc stops it</source>
        <translation>Ein Anordnen läuft; Esc hält es an</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>Die nicht angehefteten Tabellen anordnen</translation>
    </message>
    <message>
        <source>Select two tables or more to lay them out</source>
        <translation>Wählen Sie zwei oder mehr Tabellen aus, um sie anzuordnen</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>Die ausgewählten Tabellen anordnen; die anderen bleiben</translation>
    </message>
    <message>
        <source>Every table has its place already</source>
        <translation>Jede Tabelle hat bereits ihren Platz</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>Die Tabellen anordnen, die noch keinen eigenen Platz haben; die anderen bleiben</translation>
    </message>
    <message>
        <source>Migrations run on %1.</source>
        <translation>Auf %1 laufen Migrationen.</translation>
    </message>
    <message>
        <source>What is done stays; the migration that runs is rolled back.</source>
        <translation>Was fertig ist, bleibt; die laufende Migration wird zurückgerollt.</translation>
    </message>
    <message>
        <source>Migrations run on the databases of a group.</source>
        <translation>Auf den Datenbanken einer Gruppe laufen Migrationen.</translation>
    </message>
    <message>
        <source>Databases that are done stay so; those that are being changed are rolled back to their last finished migration.</source>
        <translation>Fertige Datenbanken bleiben so; die, die gerade geändert werden, werden auf ihre letzte abgeschlossene Migration zurückgerollt.</translation>
    </message>
    <message>
        <source>The draft of %1 cannot be kept: it is open in another window too, or its folder cannot be written to.</source>
        <translation>Der Entwurf von %1 kann nicht aufbewahrt werden: Er ist auch in einem anderen Fenster geöffnet, oder in seinen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The changes are lost.</source>
        <translation>Die Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>Demo wird angelegt</translation>
    </message>
    <message>
        <source>Relvar</source>
        <translation>Relvar</translation>
    </message>
    <message>
        <source>%1[*] – Relvar</source>
        <translation>%1[*] – Relvar</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the diagram</source>
        <translation>Diagramm wird angeordnet</translation>
    </message>
    <message>
        <source>To show this project, the SQL of its migrations runs on a private scratch database, and later, when you apply, on yours. Do you trust the folder %1?</source>
        <translation>Um dieses Projekt zu zeigen, läuft das SQL seiner Migrationen auf einer privaten Wegwerfdatenbank, und später, wenn Sie anwenden, auf Ihrer. Vertrauen Sie dem Ordner %1?</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>&amp;Vertrauen und öffnen</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>&amp;Nicht öffnen</translation>
    </message>
    <message>
        <source>Relvar did not come to its end the last time. Your draft is back as it was at %1.</source>
        <translation>Relvar wurde das letzte Mal nicht ordentlich beendet. Ihr Entwurf ist wieder so, wie er um %1 war.</translation>
    </message>
    <message>
        <source>Your draft is back as you left it.</source>
        <translation>Ihr Entwurf ist wieder da, wie Sie ihn verlassen haben.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s) of the draft? They cannot be brought back.</source>
        <translation>
            <numerusform>%n Änderung des Entwurfs verwerfen? Sie kann nicht wiedergebracht werden.</numerusform>
            <numerusform>%n Änderungen des Entwurfs verwerfen? Sie können nicht wiedergebracht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;All files (*)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Ordner des neuen Projekts</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Nothing is pending on %1. The draft has changes: save them as a migration first.</source>
        <translation>Auf %1 steht nichts aus. Der Entwurf hat Änderungen: Speichern Sie sie zuerst als Migration.</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>Migration &amp;speichern…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Zeitleiste: %1</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detailgrad</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>&amp;Notation</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panels</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Dieses Panel ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Arran&amp;ge panels</source>
        <translation>Pane&amp;ls anordnen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>Show of the &amp;selected tables</source>
        <translation>Von den ausgew&amp;ählten Tabellen zeigen</translation>
    </message>
    <message>
        <source>Align and &amp;distribute</source>
        <translation>Aus&amp;richten und verteilen</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <source>&amp;Migration</source>
        <translation>&amp;Migration</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Select a column on the diagram first.</source>
        <translation>Wählen Sie zuerst eine Spalte im Diagramm aus.</translation>
    </message>
    <message>
        <source>Selection: %1.%2</source>
        <translation>Auswahl: %1.%2</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>Auswahl: %1</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>Spalte %1.%2</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>Sicht %1</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>Sequenz %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Drop %1? These go with it or depend on it: %2.</source>
        <translation>%1 löschen? Dies geht mit verloren oder hängt davon ab: %2.</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Online migrations:</source>
        <translation>Online-Migrationen:</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>nur auf Verlangen</translation>
    </message>
    <message>
        <source>Rows in one batch:</source>
        <translation>Zeilen je Stapel:</translation>
    </message>
    <message>
        <source>Waits for a lock:</source>
        <translation>Wartet auf eine Sperre:</translation>
    </message>
    <message>
        <source>A statement takes at most:</source>
        <translation>Eine Anweisung dauert höchstens:</translation>
    </message>
    <message>
        <source>Copies that are kept:</source>
        <translation>Aufbewahrte Kopien:</translation>
    </message>
    <message>
        <source>none is made</source>
        <translation>es wird keine angelegt</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Datenbanken:</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>Enum-Typ</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptdiagramm</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Type a name: table, table.column, view, diagram, migration</source>
        <translation>Namen eingeben: Tabelle, Tabelle.Spalte, Sicht, Diagramm, Migration</translation>
    </message>
    <message>
        <source>What the draft is over has changed. Your draft goes on over it as it is now.</source>
        <translation>Die Grundlage des Entwurfs hat sich geändert. Ihr Entwurf baut jetzt auf ihrem heutigen Stand auf.</translation>
    </message>
    <message numerus="yes">
        <source>Your draft goes on over %n migration(s) that came in: %1.</source>
        <translation>
            <numerusform>Ihr Entwurf baut jetzt auf %n hinzugekommenen Migration auf: %1.</numerusform>
            <numerusform>Ihr Entwurf baut jetzt auf %n hinzugekommenen Migrationen auf: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is over an older state than the newest one, so that it cannot be saved yet.</source>
        <translation>Der Entwurf baut auf einem älteren Stand als dem neuesten auf; deshalb kann er noch nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>Entwurf u&amp;msetzen</translation>
    </message>
    <message numerus="yes">
        <source>Newer migrations and your draft have both changed %n thing(s). Decide what is to hold, then the draft goes on over them.</source>
        <translation>
            <numerusform>Neuere Migrationen und Ihr Entwurf haben beide dasselbe geändert, in %n Fall. Entscheiden Sie, was gelten soll; dann baut der Entwurf auf ihnen auf.</numerusform>
            <numerusform>Neuere Migrationen und Ihr Entwurf haben beide dasselbe geändert, in %n Fällen. Entscheiden Sie, was gelten soll; dann baut der Entwurf auf ihnen auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Lösen…</translation>
    </message>
    <message>
        <source>&amp;Check the order</source>
        <translation>&amp;Reihenfolge prüfen</translation>
    </message>
    <message>
        <source>Run the migrations of both branches in either order on scratch databases, then write relvar.sum</source>
        <translation>Die Migrationen beider Zweige in beiden Reihenfolgen auf Wegwerfdatenbanken ausführen und dann relvar.sum schreiben</translation>
    </message>
    <message>
        <source>The migrations of both branches go together in either order. relvar.sum is written.</source>
        <translation>Die Migrationen beider Zweige vertragen sich in beiden Reihenfolgen. relvar.sum ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together in either order: databases that ran them in different orders differ. Write one of them so that it fits behind the other.</source>
        <translation>%1 und %2 vertragen sich nicht in beiden Reihenfolgen: Datenbanken, auf denen sie in unterschiedlicher Reihenfolge liefen, unterscheiden sich. Schreiben Sie eine davon so, dass sie hinter die andere passt.</translation>
    </message>
    <message>
        <source>&amp;Record in this order</source>
        <translation>In dieser Reihenfolge &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>SQL is running.</source>
        <translation>SQL läuft.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Es wird abgebrochen.</translation>
    </message>
    <message>
        <source>A transaction is open on %1.</source>
        <translation>Auf %1 ist eine Transaktion offen.</translation>
    </message>
    <message>
        <source>What it has changed is undone.</source>
        <translation>Was sie geändert hat, wird zurückgerollt.</translation>
    </message>
    <message>
        <source>SQL that is not saved: %1.</source>
        <translation>Nicht gespeichertes SQL: %1.</translation>
    </message>
    <message>
        <source>What is in no file is lost.</source>
        <translation>Was in keiner Datei steht, geht verloren.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Open a project: the folder with relvar.toml, or with migrations of another tool</source>
        <translation>Ein Projekt öffnen: den Ordner mit relvar.toml oder mit Migrationen eines anderen Werkzeugs</translation>
    </message>
    <message>
        <source>E&amp;xport code…</source>
        <translation>Cod&amp;e exportieren…</translation>
    </message>
    <message>
        <source>Write the draft as a migration or as entities of an application&apos;s framework</source>
        <translation>Den Entwurf als Migration oder als Entitäten für das Framework einer Anwendung schreiben</translation>
    </message>
    <message>
        <source>The draft begins with what the database has: what the migrations make cannot be told from their files.</source>
        <translation>Der Entwurf beginnt mit dem, was die Datenbank hat: Was die Migrationen bewirken, lässt sich aus ihren Dateien nicht sagen.</translation>
    </message>
    <message>
        <source>Database of %1</source>
        <translation>Datenbank von %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>The migrations are those of %1, and this can be done with Relvar&apos;s own alone.</source>
        <translation>Die Migrationen sind solche von %1, und dies ist nur mit denen von Relvar selbst möglich.</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvar liest den Verlauf von %1 und schreibt ihn nicht. Führen Sie %1 aus.</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 wird durchgesehen</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write. The panel SQL has what the draft changes, up and down.</source>
        <translation>Die Migrationen sind solche von %1, und dessen Dateien schreibt Relvar nicht. Das Panel SQL zeigt, was der Entwurf ändert, Up und Down.</translation>
    </message>
    <message>
        <source>This is the demo as you left it. Starting over removes what you did in it.</source>
        <translation>Das ist die Demo, wie Sie sie verlassen haben. Wer neu anfängt, verliert, was er darin getan hat.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Neu anfangen</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>&amp;Von vorn anfangen</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Moments</name>
    <message>
        <source>the draft</source>
        <translation>der Entwurf</translation>
    </message>
    <message>
        <source>Reading the schema at %1</source>
        <translation>Schema bei %1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>SQL of %1</source>
        <translation>SQL von %1</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>In den &amp;Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>relvar::shell::NewObjects</name>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Add a %1 to the selected table</source>
        <translation>Der ausgewählten Tabelle hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add a %1 and edit it in the Inspector</source>
        <translation>Hinzufügen und im Inspektor bearbeiten: %1</translation>
    </message>
    <message>
        <source>New &amp;object</source>
        <translation>Neues &amp;Objekt</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PasswordRequests</name>
    <message>
        <source>Enter &amp;password…</source>
        <translation>&amp;Passwort eingeben…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Vorschau wird gezeichnet…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PieceList</name>
    <message>
        <source>Needs “%1”: %2</source>
        <translation>Braucht „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” goes along: “%2” needs it. %3</source>
        <translation>„%1“ kommt mit: „%2“ braucht es. %3</translation>
    </message>
    <message>
        <source>“%1” stays in the draft too: it needs “%2”. %3</source>
        <translation>„%1“ bleibt auch im Entwurf: Es braucht „%2“. %3</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Pushes</name>
    <message>
        <source>%1 is marked as read-only. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 ist als schreibgeschützt markiert. Bearbeiten Sie die Verbindung (ihr Menü unter Datenbanken), um diese Datenbank zu ändern.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Durchsicht wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 is as the draft wants it already.</source>
        <translation>%1 ist schon so, wie der Entwurf es will.</translation>
    </message>
    <message>
        <source>Bring %1 to the draft</source>
        <translation>%1 auf den Stand des Entwurfs bringen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No migration tells of it, and what is dropped here goes with what is in it. Save the draft when it is right, and mark the migration as applied here.</source>
        <translation>Keine Migration weiß davon, und was hier gelöscht wird, geht samt Inhalt verloren. Speichern Sie den Entwurf, wenn er stimmt, und markieren Sie die Migration hier als angewendet.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::RebaseDialog</name>
    <message>
        <source>Move the draft</source>
        <translation>Entwurf umsetzen</translation>
    </message>
    <message>
        <source>Draft and migrations have both changed the following. Choose what is to hold; everything else fits together. Undo brings the draft back as it was.</source>
        <translation>Entwurf und Migrationen haben beide Folgendes geändert. Wählen Sie, was gelten soll; alles andere passt zusammen. Rückgängig bringt den Entwurf zurück, wie er war.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>What is to hold</source>
        <translation>Was gelten soll</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>Migrationen: %1</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>Entwurf u&amp;msetzen</translation>
    </message>
    <message>
        <source>All as in the &amp;draft</source>
        <translation>Alles wie im &amp;Entwurf</translation>
    </message>
    <message>
        <source>All as in the m&amp;igrations</source>
        <translation>Alles wie in den M&amp;igrationen</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Restoring</name>
    <message>
        <source>%1 was open last, and is not there any more.</source>
        <translation>%1 war zuletzt geöffnet und ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The last start ended while it opened %1. It is not opened by itself again.</source>
        <translation>Der letzte Start endete beim Öffnen von %1. Es wird nicht von selbst wieder geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Runs</name>
    <message>
        <source>Let migration %1 count on %2 as its file is now, as if it had been applied so? Nothing is run. Right when the edit changes nothing that is in the database.</source>
        <translation>Soll die Migration %1 auf %2 so gelten, wie ihre Datei jetzt ist, als wäre sie so angewendet worden? Es wird nichts ausgeführt. Richtig, wenn die Bearbeitung nichts ändert, was in der Datenbank ist.</translation>
    </message>
    <message>
        <source>Accept the file</source>
        <translation>Datei akzeptieren</translation>
    </message>
    <message>
        <source>The file of migration %1 is accepted on %2.</source>
        <translation>Die Datei der Migration %1 ist auf %2 akzeptiert.</translation>
    </message>
    <message>
        <source>Forget on %2 what is written down of migration %1? Nothing is run, and nothing in the database is changed.</source>
        <translation>Auf %2 vergessen, was über die Migration %1 festgehalten ist? Es wird nichts ausgeführt und nichts in der Datenbank geändert.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The attempt at migration %1 is forgotten on %2.</source>
        <translation>Der Versuch der Migration %1 ist auf %2 vergessen.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparatur läuft</translation>
    </message>
    <message>
        <source>There are no migrations yet. Draw a change and save it as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>Es gibt noch keine Migrationen. Zeichnen Sie eine Änderung, und speichern Sie sie als Migration (Strg+S): Das legt ein Projekt neben der Datenbank an.</translation>
    </message>
    <message>
        <source>%1 is marked as read-only, so nothing was started. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 ist als schreibgeschützt markiert, deshalb wurde nichts gestartet. Bearbeiten Sie die Verbindung (ihr Menü in Datenbanken), um diese Datenbank zu ändern.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Durchsicht wird vorbereitet</translation>
    </message>
    <message>
        <source>Nothing is pending on %1.</source>
        <translation>Auf %1 steht nichts aus.</translation>
    </message>
    <message>
        <source>Nothing is applied on %1 that could be reverted.</source>
        <translation>Auf %1 ist nichts angewendet, was zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>&amp;Make the database and apply…</source>
        <translation>&amp;Datenbank anlegen und anwenden…</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>%1 wird geändert</translation>
    </message>
    <message>
        <source>Waiting for another program to let go of %1</source>
        <translation>Warten darauf, dass ein anderes Programm %1 freigibt</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 wird von %2 verwendet</translation>
    </message>
    <message>
        <source>Copying %1 first</source>
        <translation>%1 wird zuerst kopiert</translation>
    </message>
    <message>
        <source>%1: statement %2 of %3</source>
        <translation>%1: Anweisung %2 von %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Mark the migrations up to %1 as applied on %2 without running them? Right when the database has these changes already.</source>
        <translation>Die Migrationen bis %1 auf %2 als angewendet markieren, ohne sie auszuführen? Richtig, wenn die Datenbank diese Änderungen schon hat.</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Als angewendet markieren</translation>
    </message>
    <message>
        <source>Marking as applied</source>
        <translation>Als angewendet markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) marked as applied on %1.</source>
        <translation>
            <numerusform>%n Migration auf %1 als angewendet markiert.</numerusform>
            <numerusform>%n Migrationen auf %1 als angewendet markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for kept data</source>
        <translation>Aufbewahrte Daten werden gesucht</translation>
    </message>
    <message>
        <source>No migration keeps anything on %1.</source>
        <translation>Auf %1 bewahrt keine Migration etwas auf.</translation>
    </message>
    <message>
        <source>Emptying kept data</source>
        <translation>Aufbewahrte Daten werden geleert</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n table(s) of kept data on %1.</source>
        <translation>
            <numerusform>%n Tabelle mit aufbewahrten Daten auf %1 geleert.</numerusform>
            <numerusform>%n Tabellen mit aufbewahrten Daten auf %1 geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::SaveDialog</name>
    <message>
        <source>Save migration</source>
        <translation>Migration speichern</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>Name der Migration</translation>
    </message>
    <message>
        <source>What the migration does</source>
        <translation>Was die Migration tut</translation>
    </message>
    <message>
        <source>What has no tick stays in the draft (Space ticks and takes the tick away)</source>
        <translation>Was nicht angekreuzt ist, bleibt im Entwurf (Leertaste kreuzt an und ab)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Fortschritt des Nachweises</translation>
    </message>
    <message>
        <source>Proving: up, down and up again on a scratch database with rows in it…</source>
        <translation>Nachweis läuft: Up, Down und wieder Up auf einer Wegwerfdatenbank mit Zeilen…</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Ordner des neuen Projekts</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Project &amp;folder:</source>
        <translation>Projekt&amp;ordner:</translation>
    </message>
    <message>
        <source>Migrations are plain files in a project folder. It is made now; its first migration is a baseline with everything that the database has already, marked there as applied.</source>
        <translation>Migrationen sind einfache Dateien in einem Projektordner. Er wird jetzt angelegt; seine erste Migration ist eine Baseline mit allem, was die Datenbank schon hat, dort als angewendet markiert.</translation>
    </message>
    <message>
        <source>&amp;Online: several migrations, so that programs can go on meanwhile</source>
        <translation>On&amp;line: mehrere Migrationen, damit Programme währenddessen weiterlaufen</translation>
    </message>
    <message>
        <source>Indexes are built CONCURRENTLY, constraints are validated later, new columns filled in batches (Alt+O)</source>
        <translation>Indexe werden mit CONCURRENTLY aufgebaut, Constraints später validiert, neue Spalten stapelweise gefüllt (Alt+L)</translation>
    </message>
    <message>
        <source>Rows that are filled before the next COMMIT</source>
        <translation>Zeilen, die vor dem nächsten COMMIT gefüllt werden</translation>
    </message>
    <message>
        <source> rows a batch</source>
        <translation> Zeilen je Stapel</translation>
    </message>
    <message>
        <source>Prove it also with &amp;rows of</source>
        <translation>Auch mit &amp;Zeilen nachweisen von</translation>
    </message>
    <message>
        <source>Real rows have what made ones do not: values that are missing, or there twice. Some hundred are read; nothing is written there, and no value goes into a file or a message (Alt+R)</source>
        <translation>Echte Zeilen haben, was künstliche nicht haben: fehlende oder doppelte Werte. Einige hundert werden gelesen; dort wird nichts geschrieben, und kein Wert kommt in eine Datei oder Meldung (Alt+Z)</translation>
    </message>
    <message>
        <source>Connection whose rows are taken for the proof</source>
        <translation>Verbindung, deren Zeilen für den Nachweis verwendet werden</translation>
    </message>
    <message>
        <source>&amp;Save migration</source>
        <translation>Migration &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Changes (%1):</source>
        <translation>&amp;Änderungen (%1):</translation>
    </message>
    <message>
        <source>&amp;Changes (%1 of %2, the others stay in the draft):</source>
        <translation>&amp;Änderungen (%1 von %2, die übrigen bleiben im Entwurf):</translation>
    </message>
    <message>
        <source>Type a name with letters or digits.</source>
        <translation>Geben Sie einen Namen mit Buchstaben oder Ziffern ein.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Saved as %1 migrations, to %2.</source>
        <translation>Als %1 Migrationen gespeichert, bis %2.</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save &amp;unproved</source>
        <translation>Ohne Nachweis s&amp;peichern</translation>
    </message>
    <message>
        <source>Write the file nevertheless; its header says that it is not proved, and why</source>
        <translation>Die Datei trotzdem schreiben; ihr Kopf sagt, dass der Nachweis fehlt, und warum</translation>
    </message>
    <message>
        <source>&amp;Write a record of it beside the file (Markdown)</source>
        <translation>&amp;Bericht darüber neben die Datei schreiben (Markdown)</translation>
    </message>
    <message>
        <source>What it does, its SQL both ways, what becomes of the data, and what the proof found. The project remembers the choice for everybody</source>
        <translation>Was sie tut, ihr SQL für Hin- und Rückweg, was aus den Daten wird und was der Nachweis ergab. Das Projekt merkt sich die Wahl für alle</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Moving the draft</source>
        <translation>Entwurf wird umgesetzt</translation>
    </message>
    <message>
        <source>Checking the order of the migrations</source>
        <translation>Reihenfolge der Migrationen wird geprüft</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>Nachweis der Migration läuft</translation>
    </message>
    <message>
        <source>Squashing migrations</source>
        <translation>Migrationen werden zusammengefasst</translation>
    </message>
    <message>
        <source>Proving %1</source>
        <translation>Nachweis von %1 läuft</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Projekt wird angelegt</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlDocuments</name>
    <message>
        <source>New S&amp;QL document</source>
        <translation>Neues S&amp;QL-Dokument</translation>
    </message>
    <message>
        <source>Write SQL and run it on a database that is connected</source>
        <translation>SQL schreiben und auf einer verbundenen Datenbank ausführen</translation>
    </message>
    <message>
        <source>Open SQ&amp;L file…</source>
        <translation>SQ&amp;L-Datei öffnen…</translation>
    </message>
    <message>
        <source>Show a file of SQL; nothing of it runs before you ask for it</source>
        <translation>Eine SQL-Datei zeigen; nichts davon läuft, bevor Sie es verlangen</translation>
    </message>
    <message>
        <source>Save S&amp;QL file</source>
        <translation>SQL-Datei spei&amp;chern</translation>
    </message>
    <message>
        <source>Write the text into its file; Ctrl+S while you write in it</source>
        <translation>Den Text in seine Datei schreiben; Strg+S, während Sie darin schreiben</translation>
    </message>
    <message>
        <source>Save SQL file &amp;as…</source>
        <translation>SQL-Datei speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the text into another file</source>
        <translation>Den Text in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Run SQL</source>
        <translation>&amp;SQL ausführen</translation>
    </message>
    <message>
        <source>Run what is selected, or the statement at the cursor; Ctrl+Enter while you write in it</source>
        <translation>Die Auswahl oder die Anweisung am Cursor ausführen; Strg+Eingabe, während Sie darin schreiben</translation>
    </message>
    <message>
        <source>Run &amp;all SQL</source>
        <translation>Gesamtes SQL &amp;ausführen</translation>
    </message>
    <message>
        <source>Run all statements of the document; Ctrl+Shift+Enter while you write in it</source>
        <translation>Alle Anweisungen des Dokuments ausführen; Strg+Umschalt+Eingabe, während Sie darin schreiben</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alles ausführen</translation>
    </message>
    <message>
        <source>SQL %1</source>
        <translation>SQL %1</translation>
    </message>
    <message>
        <source>%1*</source>
        <translation>%1*</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Noch nicht in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Open a file of SQL</source>
        <translation>SQL-Datei öffnen</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>SQL speichern</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened. Saving would overwrite that.</source>
        <translation>Ein anderes Programm hat %1 geändert, seit es geöffnet wurde. Speichern würde das überschreiben.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Überschreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>%1 is running. Wait for its end or cancel it, then close it.</source>
        <translation>%1 läuft. Warten Sie auf das Ende, oder brechen Sie es ab, und schließen Sie es dann.</translation>
    </message>
    <message>
        <source>%1 has a transaction open. Closing it undoes what the transaction has changed.</source>
        <translation>%1 hat eine offene Transaktion. Schließen rollt zurück, was die Transaktion geändert hat.</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Roll &amp;back and close</source>
        <translation>&amp;Zurückrollen und schließen</translation>
    </message>
    <message>
        <source>SQL that was in no file when the program ended is back: %1.</source>
        <translation>SQL, das beim Ende des Programms in keiner Datei stand, ist wieder da: %1.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlEditPage</name>
    <message>
        <source>SQL up</source>
        <translation>SQL Up</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>SQL Down</translation>
    </message>
    <message>
        <source>Take &amp;back what I wrote</source>
        <translation>Meine Eingaben verwer&amp;fen</translation>
    </message>
    <message>
        <source>Back to the statements that follow from the chosen changes</source>
        <translation>Zurück zu den Anweisungen, die aus den gewählten Änderungen folgen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Down</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SquashDialog</name>
    <message>
        <source>SQL of the one migration</source>
        <translation>SQL der einen Migration</translation>
    </message>
    <message>
        <source>Squash migrations</source>
        <translation>Migrationen zusammenfassen</translation>
    </message>
    <message>
        <source>First migration</source>
        <translation>Erste Migration</translation>
    </message>
    <message>
        <source>Last migration</source>
        <translation>Letzte Migration</translation>
    </message>
    <message>
        <source>Named after what they do together</source>
        <translation>Benannt nach dem, was sie zusammen tun</translation>
    </message>
    <message>
        <source>Name of the one migration</source>
        <translation>Name der einen Migration</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Fortschritt des Nachweises</translation>
    </message>
    <message>
        <source>&amp;Make and prove</source>
        <translation>&amp;Anlegen und nachweisen</translation>
    </message>
    <message>
        <source>&amp;Replace the files</source>
        <translation>&amp;Dateien ersetzen</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Erste:</translation>
    </message>
    <message>
        <source>&amp;Last:</source>
        <translation>&amp;Letzte:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>One migration is made of these and held against them on a scratch database. Nothing is written before you have seen it.</source>
        <translation>Aus diesen wird eine Migration gemacht und auf einer Wegwerfdatenbank mit ihnen verglichen. Es wird nichts geschrieben, bevor Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a first migration that comes before the last one.</source>
        <translation>Wählen Sie eine erste Migration, die vor der letzten liegt.</translation>
    </message>
    <message numerus="yes">
        <source>It leads to the same as the %n migration(s) that it stands for. A database that has applied all of them needs nothing; one that has applied some is asked to revert them first. The old files are kept in .relvar/backups.</source>
        <translation>
            <numerusform>Sie führt zum selben wie die %n Migration, für die sie steht. Eine Datenbank, die alle angewendet hat, braucht nichts; eine, die einige angewendet hat, muss sie zuerst zurücknehmen. Die alten Dateien werden in .relvar/backups aufbewahrt.</numerusform>
            <numerusform>Sie führt zum selben wie die %n Migrationen, für die sie steht. Eine Datenbank, die alle angewendet hat, braucht nichts; eine, die einige angewendet hat, muss sie zuerst zurücknehmen. Die alten Dateien werden in .relvar/backups aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Relvar</source>
        <translation>Relvar</translation>
    </message>
    <message>
        <source>Draw the change. Get a proved migration. Go forward or back with a click.</source>
        <translation>Zeichnen Sie die Änderung. Erhalten Sie eine Migration mit Nachweis. Gehen Sie mit einem Klick vor oder zurück.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>A small clinic in an SQLite file of your own. Nothing to install, nothing to break.</source>
        <translation>Eine kleine Praxis in Ihrer eigenen SQLite-Datei. Nichts zu installieren, nichts kaputt zu machen.</translation>
    </message>
    <message>
        <source>Connect a database…</source>
        <translation>Datenbank verbinden…</translation>
    </message>
    <message>
        <source>On a server or in a file. It is only read until you apply something.</source>
        <translation>Auf einem Server oder in einer Datei. Sie wird nur gelesen, bis Sie etwas anwenden.</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>Datenbank öffnen…</translation>
    </message>
    <message>
        <source>An SQLite file, chosen from a folder.</source>
        <translation>Eine SQLite-Datei, aus einem Ordner gewählt.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>An empty folder to draw a schema in from nothing.</source>
        <translation>Ein leerer Ordner, um darin ein Schema von Grund auf zu zeichnen.</translation>
    </message>
    <message>
        <source>Import SQL…</source>
        <translation>SQL importieren…</translation>
    </message>
    <message>
        <source>A script, a dump or DBML becomes a project with its first migration.</source>
        <translation>Ein Skript, ein Dump oder DBML wird zu einem Projekt mit seiner ersten Migration.</translation>
    </message>
    <message>
        <source>Recent projects and databases</source>
        <translation>Zuletzt geöffnete Projekte und Datenbanken</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (angeheftet)</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Nicht mehr vorhanden: %1</translation>
    </message>
    <message>
        <source>You can also drop a database file or a project folder here.</source>
        <translation>Sie können auch eine Datenbankdatei oder einen Projektordner hierher ziehen.</translation>
    </message>
    <message>
        <source>A folder with relvar.toml, or with migrations of another tool.</source>
        <translation>Ein Ordner mit relvar.toml oder mit Migrationen eines anderen Werkzeugs.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::StatusLine</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Show the changes of the draft</source>
        <translation>Die Änderungen des Entwurfs zeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is running and roll back (Ctrl+Shift+Backspace)</source>
        <translation>Laufendes anhalten und zurückrollen (Strg+Umschalt+Rücktaste)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom of the diagram</source>
        <translation>Zoom des Diagramms</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+1)</source>
        <translation>Zurück auf 100 % (Strg+1)</translation>
    </message>
    <message>
        <source>Running for %1 s</source>
        <translation>Läuft seit %1 s</translation>
    </message>
    <message>
        <source>Current database: %1</source>
        <translation>Aktuelle Datenbank: %1</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database. Click to choose another.</source>
        <translation>Anwenden und Zurücknehmen wirken auf diese Datenbank. Klick wählt eine andere.</translation>
    </message>
    <message>
        <source>It differs from what its ledger says:</source>
        <translation>Sie weicht von dem ab, was ihr Migrationsregister sagt:</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Layout changed</source>
        <translation>Layout geändert</translation>
    </message>
    <message>
        <source>Layout not kept</source>
        <translation>Layout nicht gespeichert</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is kept by itself in a moment; it is no part of a migration.</source>
        <translation>Wo Dinge in den Diagrammen stehen, wird gleich von selbst gespeichert; es gehört zu keiner Migration.</translation>
    </message>
    <message>
        <source>There is no project to keep the diagrams in. Make one, or save a migration.</source>
        <translation>Es gibt kein Projekt, das die Diagramme aufbewahrt. Legen Sie eines an, oder speichern Sie eine Migration.</translation>
    </message>
    <message>
        <source>Layout kept</source>
        <translation>Layout gespeichert</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is in the files of %1. It is no part of a migration.</source>
        <translation>Wo Dinge in den Diagrammen stehen, liegt in den Dateien von %1. Es gehört zu keiner Migration.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>relvar::shell::TimeMachine</name>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlDocument</name>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>What became of the statements</source>
        <translation>Was aus den Anweisungen wurde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>die erste %n Zeile</numerusform>
            <numerusform>die ersten %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of %2 rows</source>
        <translation>die ersten %1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Allow writing…</source>
        <translation>&amp;Schreiben erlauben…</translation>
    </message>
    <message>
        <source>Cancelled before anything was run.</source>
        <translation>Abgebrochen, bevor etwas ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Database that the SQL runs on</source>
        <translation>Datenbank, auf der das SQL läuft</translation>
    </message>
    <message>
        <source>The database that the SQL runs on</source>
        <translation>Die Datenbank, auf der das SQL läuft</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Each statement by itself</source>
        <translation>Jede Anweisung für sich</translation>
    </message>
    <message>
        <source>All in one transaction</source>
        <translation>Alle in einer Transaktion</translation>
    </message>
    <message>
        <source>By itself: what has run stays, also when a later statement fails, unless the text begins a transaction with BEGIN.
In one: when one fails, all are undone.</source>
        <translation>Für sich: Was gelaufen ist, bleibt, auch wenn eine spätere Anweisung fehlschlägt, es sei denn, der Text beginnt mit BEGIN eine Transaktion.
In einer: Wenn eine fehlschlägt, werden alle zurückgerollt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the statement that runs, at the database too</source>
        <translation>Die laufende Anweisung anhalten, auch in der Datenbank</translation>
    </message>
    <message>
        <source>A transaction is open:</source>
        <translation>Eine Transaktion ist offen:</translation>
    </message>
    <message>
        <source>Comm&amp;it</source>
        <translation>Comm&amp;it</translation>
    </message>
    <message>
        <source>What the transaction has changed stays</source>
        <translation>Was die Transaktion geändert hat, bleibt</translation>
    </message>
    <message>
        <source>Roll &amp;back</source>
        <translation>&amp;Zurückrollen</translation>
    </message>
    <message>
        <source>What the transaction has changed is undone</source>
        <translation>Was die Transaktion geändert hat, wird zurückgerollt</translation>
    </message>
    <message>
        <source>&amp;Run there</source>
        <translation>&amp;Dort ausführen</translation>
    </message>
    <message>
        <source>&amp;Do not run</source>
        <translation>&amp;Nicht ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a production database, and %n statement(s) may change it. Type its name, %1, to run them:</source>
        <translation>
            <numerusform>%1 ist eine Produktionsdatenbank, und %n Anweisung ändert sie womöglich. Geben Sie ihren Namen %1 ein, um sie auszuführen:</numerusform>
            <numerusform>%1 ist eine Produktionsdatenbank, und %n Anweisungen ändern sie womöglich. Geben Sie ihren Namen %1 ein, um sie auszuführen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1 for %2 s</source>
        <translation>Läuft auf %1 seit %2 s</translation>
    </message>
    <message>
        <source>No database is connected.</source>
        <translation>Keine Datenbank ist verbunden.</translation>
    </message>
    <message>
        <source>Read-only: nothing is written.</source>
        <translation>Schreibgeschützt: Es wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlEditor</name>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to the place of the error (F8)</source>
        <translation>Zur Stelle des Fehlers (F8)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlPane</name>
    <message>
        <source>Copy all of “%1”</source>
        <translation>„%1“ ganz kopieren</translation>
    </message>
    <message>
        <source>No SQL yet</source>
        <translation>Noch kein SQL</translation>
    </message>
    <message>
        <source>Change something on the diagram: the SQL to go there and back appears here.</source>
        <translation>Ändern Sie etwas im Diagramm: Das SQL für Hin- und Rückweg erscheint hier.</translation>
    </message>
    <message>
        <source>SQL up</source>
        <translation>SQL Up</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>SQL Down</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::DatabaseHeader</name>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (aktuell)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::HistoryBar</name>
    <message>
        <source>Mark changes</source>
        <translation>Änderungen markieren</translation>
    </message>
    <message>
        <source>Reading moment %v of %m</source>
        <translation>Zeitpunkt %v von %m wird gelesen</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The first moment (Home)</source>
        <translation>Der erste Zeitpunkt (Pos1)</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <translation>Einen Schritt zurück (Links)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <translation>Einen Schritt weiter (Rechts)</translation>
    </message>
    <message>
        <source>The draft (End)</source>
        <translation>Der Entwurf (Ende)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Which moment the diagram shows (Left, Right, Home, End; Space plays)</source>
        <translation>Welchen Zeitpunkt das Diagramm zeigt (Links, Rechts, Pos1, Ende; Leertaste spielt ab)</translation>
    </message>
    <message>
        <source>Mark what each migration added (+), changed (~) and removed (−)</source>
        <translation>Markieren, was jede Migration hinzugefügt (+), geändert (~) und entfernt (−) hat</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Moments in a second</source>
        <translation>Zeitpunkte pro Sekunde</translation>
    </message>
    <message>
        <source>Back to the draft (Esc)</source>
        <translation>Zurück zum Entwurf (Esc)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineDelegate</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer der Reihe</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>teilweise angewendet</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n angewendet</numerusform>
            <numerusform>%n angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>geändert, läuft erneut</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>kann nicht laufen</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineFilter</name>
    <message>
        <source>Migrations: name, title or id</source>
        <translation>Migrationen: Name, Titel oder ID</translation>
    </message>
    <message>
        <source>Show only migrations whose name, title or id contains</source>
        <translation>Nur Migrationen zeigen, deren Name, Titel oder ID dies enthält</translation>
    </message>
    <message>
        <source>Databases: name or environment</source>
        <translation>Datenbanken: Name oder Umgebung</translation>
    </message>
    <message>
        <source>Show only databases whose name or environment contains</source>
        <translation>Nur Datenbanken zeigen, deren Name oder Umgebung dies enthält</translation>
    </message>
    <message>
        <source>Show only migrations in a state</source>
        <translation>Nur Migrationen in einem Zustand zeigen</translation>
    </message>
    <message>
        <source>Show only migrations that are so on a database, and the databases that have one</source>
        <translation>Nur Migrationen zeigen, die auf einer Datenbank so sind, und die Datenbanken, die eine solche haben</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Only pending</source>
        <translation>Nur ausstehende</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Wieder alles zeigen (Esc)</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineModel</name>
    <message>
        <source>Draft (no changes)</source>
        <translation>Entwurf (keine Änderungen)</translation>
    </message>
    <message numerus="yes">
        <source>Draft (%n change(s))</source>
        <translation>
            <numerusform>Entwurf (%n Änderung)</numerusform>
            <numerusform>Entwurf (%n Änderungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n Datenbank</numerusform>
            <numerusform>%n Datenbanken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>applied on %1 of %n database(s)</source>
        <translation>
            <numerusform>angewendet auf %1 von %n Datenbank</numerusform>
            <numerusform>angewendet auf %1 von %n Datenbanken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n mit einem Problem</numerusform>
            <numerusform>%n mit einem Problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n migrations</source>
        <translation>
            <numerusform>… %n Migration</numerusform>
            <numerusform>… %n Migrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to show its databases.</source>
        <translation>Klick zeigt ihre Datenbanken.</translation>
    </message>
    <message>
        <source>Click to hide its databases.</source>
        <translation>Klick blendet ihre Datenbanken aus.</translation>
    </message>
    <message>
        <source>read-only: nothing is run on it</source>
        <translation>schreibgeschützt: Auf ihr wird nichts ausgeführt</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>Anwenden und Zurücknehmen wirken auf diese Datenbank.</translation>
    </message>
    <message>
        <source>Click to use this database for Apply and Revert.</source>
        <translation>Klick verwendet diese Datenbank für Anwenden und Zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>They stand alike on every database. Click to unfold them.</source>
        <translation>Sie stehen auf jeder Datenbank gleich. Klick klappt sie aus.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>Irreversible: there is no way down.</source>
        <translation>Unumkehrbar: Es gibt keinen Rückweg.</translation>
    </message>
    <message>
        <source>Proved: %1</source>
        <translation>Nachgewiesen: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>nichts zu speichern</translation>
    </message>
    <message>
        <source>not saved as a migration yet</source>
        <translation>noch nicht als Migration gespeichert</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>neither applied nor to be applied: there is no file</source>
        <translation>weder angewendet noch anzuwenden: Es gibt keine Datei</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineView</name>
    <message>
        <source>Show this moment on the diagram</source>
        <translation>Diesen Zeitpunkt im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show the diagram as it is at this moment</source>
        <translation>Das Diagramm zeigen, wie es zu diesem Zeitpunkt ist</translation>
    </message>
    <message>
        <source>Compare with the shown moment</source>
        <translation>Mit dem gezeigten Zeitpunkt vergleichen</translation>
    </message>
    <message>
        <source>Show on the diagram what differs between this moment and the one that is shown</source>
        <translation>Im Diagramm zeigen, worin sich dieser Zeitpunkt vom gezeigten unterscheidet</translation>
    </message>
    <message>
        <source>List the differences</source>
        <translation>Unterschiede auflisten</translation>
    </message>
    <message>
        <source>Show the differences of the two compared moments in words, and as SQL</source>
        <translation>Die Unterschiede der beiden verglichenen Zeitpunkte in Worten und als SQL zeigen</translation>
    </message>
    <message>
        <source>Apply up to here…</source>
        <translation>Bis hierher anwenden…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending up to this migration</source>
        <translation>Alles bis zu dieser Migration Ausstehende durchsehen und anwenden</translation>
    </message>
    <message>
        <source>Revert down to here…</source>
        <translation>Bis hierher zurücknehmen…</translation>
    </message>
    <message>
        <source>Review and revert what was applied after this migration; it stays itself</source>
        <translation>Was nach dieser Migration angewendet wurde, durchsehen und zurücknehmen; sie selbst bleibt</translation>
    </message>
    <message>
        <source>Revert this one too…</source>
        <translation>Diese auch zurücknehmen…</translation>
    </message>
    <message>
        <source>Review and revert this migration and what was applied after it</source>
        <translation>Diese Migration und was nach ihr angewendet wurde, durchsehen und zurücknehmen</translation>
    </message>
    <message>
        <source>Redo…</source>
        <translation>Neu anwenden…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>Die neueste Migration zurücknehmen und erneut anwenden</translation>
    </message>
    <message>
        <source>Mark as applied (baseline)</source>
        <translation>Als angewendet markieren (Baseline)</translation>
    </message>
    <message>
        <source>Remember the migrations up to this one as applied without running them</source>
        <translation>Die Migrationen bis zu dieser als angewendet vermerken, ohne sie auszuführen</translation>
    </message>
    <message>
        <source>Accept the edited file</source>
        <translation>Bearbeitete Datei akzeptieren</translation>
    </message>
    <message>
        <source>From now on the file as it is counts as what was applied; nothing runs</source>
        <translation>Von jetzt an gilt die Datei, wie sie ist, als das, was angewendet wurde; es läuft nichts</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Run the statements that are missing</source>
        <translation>Die fehlenden Anweisungen ausführen</translation>
    </message>
    <message>
        <source>Take back what is there…</source>
        <translation>Vorhandenes zurücknehmen…</translation>
    </message>
    <message>
        <source>Reverse the statements of it that are in the database</source>
        <translation>Die Anweisungen davon umkehren, die in der Datenbank sind</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take back what the database remembers of it; nothing else changes</source>
        <translation>Zurücknehmen, was die Datenbank darüber vermerkt hat; sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>Show SQL</source>
        <translation>SQL zeigen</translation>
    </message>
    <message>
        <source>Open the migration&apos;s file to read</source>
        <translation>Die Datei der Migration zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>Erneut nachweisen</translation>
    </message>
    <message>
        <source>Rehearse up, down and up again on a scratch database and write the grade into the file</source>
        <translation>Up, Down und wieder Up auf einer Wegwerfdatenbank proben und die Bewertung in die Datei schreiben</translation>
    </message>
    <message>
        <source>Squash…</source>
        <translation>Zusammenfassen…</translation>
    </message>
    <message>
        <source>Make one migration of this one and those before it; with two moments chosen, of what is between them</source>
        <translation>Aus dieser und den Migrationen davor eine machen; bei zwei gewählten Zeitpunkten aus denen dazwischen</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>Für Anwenden und Zurücknehmen verwenden</translation>
    </message>
    <message>
        <source>Make this database the one that Apply and Revert work on</source>
        <translation>Diese Datenbank zu der machen, auf die Anwenden und Zurücknehmen wirken</translation>
    </message>
    <message>
        <source>Save migration…</source>
        <translation>Migration speichern…</translation>
    </message>
    <message>
        <source>Make a migration of the draft</source>
        <translation>Aus dem Entwurf eine Migration machen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Do what is offered for this state</source>
        <translation>Tun, was für diesen Zustand angeboten wird</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>Verlauf abspielen</translation>
    </message>
    <message>
        <source>Walk through all moments on the diagram, by hand or by itself</source>
        <translation>Alle Zeitpunkte im Diagramm durchgehen, von Hand oder von selbst</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some migrations or databases</source>
        <translation>Nur einige Migrationen oder Datenbanken zeigen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Put long runs of migrations that stand alike everywhere into one column</source>
        <translation>Lange Folgen von Migrationen, die überall gleich stehen, in eine Spalte legen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show names and titles; Ctrl and the wheel</source>
        <translation>Namen und Titel zeigen; Strg und Mausrad</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Show more migrations at once; Ctrl and the wheel</source>
        <translation>Mehr Migrationen zugleich zeigen; Strg und Mausrad</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Open the menu of the current cell</source>
        <translation>Das Menü der aktuellen Zelle öffnen</translation>
    </message>
    <message>
        <source>Go to the next cell that is in another state</source>
        <translation>Zur nächsten Zelle in einem anderen Zustand</translation>
    </message>
    <message>
        <source>Next change of state</source>
        <translation>Nächster Zustandswechsel</translation>
    </message>
    <message>
        <source>Previous change of state</source>
        <translation>Voriger Zustandswechsel</translation>
    </message>
    <message>
        <source>Next database in another state</source>
        <translation>Nächste Datenbank in einem anderen Zustand</translation>
    </message>
    <message>
        <source>Previous database in another state</source>
        <translation>Vorige Datenbank in einem anderen Zustand</translation>
    </message>
    <message>
        <source>Nothing is chosen on the timeline.</source>
        <translation>Auf der Zeitleiste ist nichts gewählt.</translation>
    </message>
    <message>
        <source>Unfold these migrations</source>
        <translation>Diese Migrationen ausklappen</translation>
    </message>
    <message>
        <source>Show its databases</source>
        <translation>Ihre Datenbanken zeigen</translation>
    </message>
    <message>
        <source>Hide its databases</source>
        <translation>Ihre Datenbanken ausblenden</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>Noch keine Zeitleiste</translation>
    </message>
    <message>
        <source>Open a project or a database. Each saved migration becomes a column here.</source>
        <translation>Öffnen Sie ein Projekt oder eine Datenbank. Jede gespeicherte Migration wird hier zu einer Spalte.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Keine Treffer für den Filter</translation>
    </message>
    <message>
        <source>No database is left to show.</source>
        <translation>Es bleibt keine Datenbank zu zeigen.</translation>
    </message>
    <message>
        <source>Timeline: databases in rows, migrations in columns</source>
        <translation>Zeitleiste: Datenbanken in Zeilen, Migrationen in Spalten</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The migrations are those of %1: click a moment to see it.</source>
        <translation>Die Migrationen sind solche von %1: Ein Klick auf einen Zeitpunkt zeigt ihn.</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::FindBar</name>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Vorigen Treffer suchen (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Nächsten Treffer suchen (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::widgets::GradeBadge</name>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Nur Struktur</translation>
    </message>
    <message>
        <source>Irreversible</source>
        <translation>Unumkehrbar</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Down brings back every row and value that was there before up.</source>
        <translation>Down bringt jede Zeile und jeden Wert zurück, die es vor Up gab.</translation>
    </message>
    <message>
        <source>Down brings back the structure, but not all of the data.</source>
        <translation>Down bringt die Struktur zurück, aber nicht alle Daten.</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>Es gibt keinen Rückweg.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether down leads back.</source>
        <translation>Niemand hat bisher geprüft, ob Down zurückführt.</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show the words of the database or the system</source>
        <translation>Die Meldung der Datenbank oder des Systems zeigen</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::QuickPick</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Treffer.</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::SqlView</name>
    <message>
        <source>Find in this SQL</source>
        <translation>In diesem SQL suchen</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>1 partition</source>
        <translation>1 Partition</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 Partitionen</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Choose another folder or name.</source>
        <translation>Das Bild „%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>“%1” was not written: the export was cancelled.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is no kind of picture that can be written. Use a name that ends in .svg, .png or .pdf.</source>
        <translation>„%1“ ist keine Art von Bild, die geschrieben werden kann. Verwenden Sie einen Namen, der auf .svg, .png oder .pdf endet.</translation>
    </message>
    <message>
        <source>“%1” would be %2 × %3 pixels large, in %4 files. Choose a smaller scale, or SVG or PDF, which have no pixels.</source>
        <translation>„%1“ würde %2 × %3 Pixel groß, in %4 Dateien. Wählen Sie einen kleineren Maßstab, oder SVG oder PDF, die keine Pixel haben.</translation>
    </message>
    <message>
        <source>“%1” would have %2 sheets. Choose a smaller scale, or how many sheets it shall fit on.</source>
        <translation>„%1“ hätte %2 Blätter. Wählen Sie einen kleineren Maßstab, oder auf wie viele Blätter es passen soll.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 · row %3, column %4</source>
        <translation>Blatt %1 von %2 · Reihe %3, Spalte %4</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Revert and apply again on %1</source>
        <translation>Auf %1 zurücknehmen und erneut anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Revert %n migration(s) on %1</source>
        <translation>
            <numerusform>%n Migration auf %1 zurücknehmen</numerusform>
            <numerusform>%n Migrationen auf %1 zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1</source>
        <translation>
            <numerusform>%n Migration auf %1 anwenden</numerusform>
            <numerusform>%n Migrationen auf %1 anwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Copying was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The selected values are more than %1 MB. Copy fewer rows or columns.</source>
        <translation>Die ausgewählten Werte sind mehr als %1 MB. Kopieren Sie weniger Zeilen oder Spalten.</translation>
    </message>
    <message>
        <source>Rows of %1 databases cannot be shown.</source>
        <translation>Zeilen von %1-Datenbanken können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 has no column %2. Take the condition on it away.</source>
        <translation>%1 hat keine Spalte %2. Nehmen Sie die Bedingung darauf weg.</translation>
    </message>
    <message>
        <source>“%1” is not one condition. Write what may stand in brackets after WHERE.</source>
        <translation>„%1“ ist keine einzelne Bedingung. Schreiben Sie, was nach WHERE in Klammern stehen kann.</translation>
    </message>
    <message>
        <source>The row is not in %1 any more. Read the rows again.</source>
        <translation>Die Zeile gibt es in %1 nicht mehr. Lesen Sie die Zeilen neu.</translation>
    </message>
</context>
<context>
    <name>runner</name>
    <message>
        <source>%1 was to be copied to %2 before something in it goes away, and could not be: %3 Nothing was run. Make it possible, or run without a backup (relvar.toml: [backups] keep = 0).</source>
        <translation>%1 sollte nach %2 kopiert werden, bevor etwas darin wegfällt, und das war nicht möglich: %3 Es wurde nichts ausgeführt. Machen Sie es möglich, oder führen Sie ohne Backup aus (relvar.toml: [backups] keep = 0).</translation>
    </message>
    <message>
        <source>The folder cannot be made; check that you may write to it.</source>
        <translation>Der Ordner kann nicht angelegt werden; prüfen Sie, ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>There are %1 free, and %2 are needed.</source>
        <translation>Frei sind %1, gebraucht werden %2.</translation>
    </message>
    <message>
        <source>The run was cancelled while %1 was being copied.</source>
        <translation>Der Lauf wurde abgebrochen, während %1 kopiert wurde.</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2. See relvar-cli status for the ids.</source>
        <translation>Es gibt keine Migration %1 in %2. relvar-cli status zeigt die IDs.</translation>
    </message>
    <message>
        <source>The connection %1 is read-only. Allow writing in its settings, or choose another.</source>
        <translation>Die Verbindung %1 ist schreibgeschützt. Erlauben Sie das Schreiben in ihren Einstellungen, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is INVALID: left by a statement that was stopped, used by no query and slow for every write. To remove it: %2</source>
        <translation>%1 ist INVALID: von einer abgebrochenen Anweisung hinterlassen, von keiner Abfrage benutzt und langsam bei jedem Schreiben. So wird es entfernt: %2</translation>
    </message>
    <message>
        <source>%1 was left INVALID when the migration stopped the last time; it was removed.</source>
        <translation>%1 war als INVALID zurückgeblieben, als die Migration das letzte Mal anhielt; es wurde entfernt.</translation>
    </message>
    <message>
        <source>Another process is running %1 on %2. Wait until it is done, then look at the status again.</source>
        <translation>Ein anderer Prozess führt %1 auf %2 aus. Warten Sie, bis er fertig ist, und sehen Sie dann wieder nach dem Zustand.</translation>
    </message>
    <message>
        <source>%1 is not half done on %2 any more, or not in the same way: somebody has settled it meanwhile. Look at the status again.</source>
        <translation>%1 ist auf %2 nicht mehr halb ausgeführt, oder nicht in derselben Weise: Jemand hat es inzwischen bereinigt. Sehen Sie wieder nach dem Zustand.</translation>
    </message>
    <message>
        <source>%1 is half done. %2</source>
        <translation>%1 ist halb ausgeführt. %2</translation>
    </message>
    <message>
        <source>Kept values of 1 row found it no more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>Die aufbewahrten Werte von 1 Zeile fanden sie nicht mehr, weil sie gelöscht wurde oder ihr Schlüssel sich geändert hat. Sie bleiben bis zum endgültigen Löschen in %2.</translation>
    </message>
    <message>
        <source>Kept values of %1 rows found no row any more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>Die aufbewahrten Werte von %1 Zeilen fanden keine Zeile mehr, weil sie gelöscht wurde oder ihr Schlüssel sich geändert hat. Sie bleiben bis zum endgültigen Löschen in %2.</translation>
    </message>
    <message>
        <source>1 row was written into what the revert removed. It stays in %2 until a purge.</source>
        <translation>1 Zeile wurde in das geschrieben, was die Zurücknahme entfernt hat. Sie bleibt bis zum endgültigen Löschen in %2.</translation>
    </message>
    <message>
        <source>%1 rows were written into what the revert removed. They stay in %2 until a purge.</source>
        <translation>%1 Zeilen wurden in das geschrieben, was die Zurücknahme entfernt hat. Sie bleiben bis zum endgültigen Löschen in %2.</translation>
    </message>
    <message>
        <source>The run was cancelled while it waited for the database.</source>
        <translation>Der Lauf wurde abgebrochen, während er auf die Datenbank wartete.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 auf %2 (Prozess %3)</translation>
    </message>
    <message>
        <source>%1 is locked: another process is writing to it, for more than %2 s. Finish or stop that process, then run again.</source>
        <translation>%1 ist gesperrt: Ein anderer Prozess schreibt hinein, seit mehr als %2 s. Beenden oder stoppen Sie diesen Prozess, und führen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run. Wait until that is done, then run again.</source>
        <translation>Die Sperre von %1 ging an einen anderen Lauf. Warten Sie, bis er fertig ist, und führen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run: %2. Wait until that is done, then run again.</source>
        <translation>Die Sperre von %1 ging an einen anderen Lauf: %2. Warten Sie, bis er fertig ist, und führen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>Another run holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>Ein anderer Lauf hält die Sperre von %1 seit mehr als %2 s. Warten Sie, bis er fertig ist, und führen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>%3 holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>%3 hält die Sperre von %1 seit mehr als %2 s. Warten Sie, bis das fertig ist, und führen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>The draft made on a scratch database is not all of the draft.</source>
        <translation>Der auf einer Wegwerfdatenbank angelegte Entwurf ist nicht der ganze Entwurf.</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied. %2</source>
        <translation>%1 wurde nach der Anwendung bearbeitet. %2</translation>
    </message>
    <message>
        <source>There is no migration %1 here. See relvar-cli status for the ids.</source>
        <translation>Es gibt hier keine Migration %1. relvar-cli status zeigt die IDs.</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 ist teilweise angewendet. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reverted: it has no down section. Write one, or leave the migration applied.</source>
        <translation>%1 kann nicht zurückgenommen werden: Es gibt keinen Down-Abschnitt. Schreiben Sie einen, oder lassen Sie die Migration angewendet.</translation>
    </message>
    <message>
        <source>%1 is not applied, and newer migrations are. Revert those first, or allow it out of order.</source>
        <translation>%1 ist nicht angewendet, neuere Migrationen aber schon. Nehmen Sie zuerst diese zurück, oder erlauben Sie es außer der Reihe.</translation>
    </message>
    <message>
        <source>There is no way back in it, so its statements cannot be taken back. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %1.</source>
        <translation>Es gibt keinen Rückweg darin, deshalb können die Anweisungen nicht zurückgenommen werden. Beheben Sie, was im Weg war, und führen Sie den Rest mit relvar-cli up --resume aus, oder bringen Sie die Datenbank von Hand in den Zustand nach der Migration, und führen Sie relvar-cli baseline %1 aus.</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known, so it is not known what to take back. Run the rest with relvar-cli up --resume, and revert it then.</source>
        <translation>Ob Anweisung %1 zu Ende kam, ist nicht bekannt; deshalb ist nicht bekannt, was zurückzunehmen ist. Führen Sie den Rest mit relvar-cli up --resume aus, und nehmen Sie sie dann zurück.</translation>
    </message>
    <message>
        <source>It brings transactions of its own, so its statements cannot be taken back one by one. Mend what was in the way and run the rest with relvar-cli up --resume.</source>
        <translation>Sie bringt eigene Transaktionen mit; deshalb können ihre Anweisungen nicht einzeln zurückgenommen werden. Beheben Sie, was im Weg war, und führen Sie den Rest mit relvar-cli up --resume aus.</translation>
    </message>
    <message>
        <source>Its way back has %1 statements for the %2 of its way up, so it is not known which of them reverse the first %3. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %4.</source>
        <translation>Der Rückweg hat %1 Anweisungen zu den %2 des Hinwegs; deshalb ist nicht bekannt, welche davon die ersten %3 umkehren. Beheben Sie, was im Weg war, und führen Sie den Rest mit relvar-cli up --resume aus, oder bringen Sie die Datenbank von Hand in den Zustand nach der Migration, und führen Sie relvar-cli baseline %4 aus.</translation>
    </message>
    <message>
        <source>A revert of %1 that stopped in the middle can only go on. %2</source>
        <translation>Eine Zurücknahme von %1, die mittendrin angehalten hat, kann nur fortgesetzt werden. %2</translation>
    </message>
    <message>
        <source>%1 is not half done, so there is nothing to finish and nothing to take back. %2</source>
        <translation>%1 ist nicht halb ausgeführt; deshalb gibt es nichts zu beenden und nichts zurückzunehmen. %2</translation>
    </message>
    <message>
        <source>The proof was cancelled.</source>
        <translation>Der Nachweis wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The schema before cannot be made on the scratch database: %1</source>
        <translation>Das Schema davor lässt sich auf der Wegwerfdatenbank nicht anlegen: %1</translation>
    </message>
    <message>
        <source>The schema before cannot be made exactly on the scratch database; still to do: %1</source>
        <translation>Das Schema davor lässt sich auf der Wegwerfdatenbank nicht genau anlegen; es fehlt noch: %1</translation>
    </message>
    <message>
        <source>What the migration builds on failed: %1</source>
        <translation>Worauf die Migration aufbaut, ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The up part failed: %1</source>
        <translation>Der Up-Teil ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>There is no down part.</source>
        <translation>Es gibt keinen Down-Teil.</translation>
    </message>
    <message>
        <source>The up part does not lead to the draft; still to do: %1</source>
        <translation>Der Up-Teil führt nicht zum Entwurf; es fehlt noch: %1</translation>
    </message>
    <message>
        <source>The down part failed: %1</source>
        <translation>Der Down-Teil ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The down part does not lead back; still to do: %1</source>
        <translation>Der Down-Teil führt nicht zurück; es fehlt noch: %1</translation>
    </message>
    <message>
        <source>Rows or values of table %1 do not come back.</source>
        <translation>Zeilen oder Werte der Tabelle %1 kommen nicht zurück.</translation>
    </message>
    <message>
        <source>The up part failed after the down part: %1</source>
        <translation>Der Up-Teil ist nach dem Down-Teil fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>After up, down and up the schema is another than after up; still to do: %1</source>
        <translation>Nach Up, Down und Up ist das Schema ein anderes als nach Up; es fehlt noch: %1</translation>
    </message>
    <message>
        <source>Nothing is proved about rows of table %1: its constraints refused every row that was tried.</source>
        <translation>Über Zeilen der Tabelle %1 ist nichts nachgewiesen: Ihre Constraints haben jede versuchte Zeile abgewiesen.</translation>
    </message>
    <message>
        <source>After the down part the text of table %1 is spelled differently.</source>
        <translation>Nach dem Down-Teil ist der Text der Tabelle %1 anders geschrieben.</translation>
    </message>
    <message>
        <source>The statement in line %1 fails with rows of %2, though not with made ones.</source>
        <translation>Die Anweisung in Zeile %1 schlägt mit Zeilen von %2 fehl, mit künstlichen aber nicht.</translation>
    </message>
    <message>
        <source>The statement in line %1 does not fit rows of %2: %3. Correct them there first, or change the migration.</source>
        <translation>Die Anweisung in Zeile %1 passt nicht zu Zeilen von %2: %3. Berichtigen Sie sie zuerst dort, oder ändern Sie die Migration.</translation>
    </message>
    <message>
        <source>Rows that break a new constraint stop the up part, and then nothing is changed (%1). It was proved with rows that fit.</source>
        <translation>Zeilen, die einen neuen Constraint verletzen, halten den Up-Teil an, und dann ist nichts geändert (%1). Der Nachweis lief mit passenden Zeilen.</translation>
    </message>
    <message>
        <source>%1 cannot be replayed on a scratch database: %2</source>
        <translation>%1 kann nicht auf einer Wegwerfdatenbank nachgespielt werden: %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2 in line %3 failed: %4</source>
        <translation>Anweisung %1 von %2 in Zeile %3 ist fehlgeschlagen: %4</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1 on %2.</source>
        <translation>An %1 auf %2 gibt es nichts zu reparieren.</translation>
    </message>
    <message>
        <source>That is not what helps %1 on %2. %3</source>
        <translation>Das ist nicht, was %1 auf %2 hilft. %3</translation>
    </message>
    <message>
        <source>The checksum was %1.</source>
        <translation>Die Prüfsumme war %1.</translation>
    </message>
    <message>
        <source>Applied %1 in %2 ms</source>
        <translation>%1 in %2 ms angewendet</translation>
    </message>
    <message>
        <source>Reverted %1 in %2 ms</source>
        <translation>%1 in %2 ms zurückgenommen</translation>
    </message>
    <message>
        <source>Rolled back %1: the database is as it was before it</source>
        <translation>%1 zurückgerollt: Die Datenbank ist wie zuvor</translation>
    </message>
    <message>
        <source>%1 ran without a transaction: what the statement that stopped did may be there in part</source>
        <translation>%1 lief ohne Transaktion: Was die angehaltene Anweisung getan hat, kann teilweise da sein</translation>
    </message>
    <message>
        <source>%1 is half done: it ran without a transaction and could not be rolled back</source>
        <translation>%1 ist halb ausgeführt: Sie lief ohne Transaktion und konnte nicht zurückgerollt werden</translation>
    </message>
    <message>
        <source>The connection was lost: it is not known whether %1 is in the database</source>
        <translation>Die Verbindung ging verloren: Ob %1 in der Datenbank ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s</source>
        <translation>Anweisung %1 von %2 läuft seit %3 s</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4</source>
        <translation>Anweisung %1 von %2 läuft seit %3 s: %4</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 done</source>
        <translation>Anweisung %1 von %2 läuft seit %3 s: %4, %5 erledigt</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 of %6 (%7 %)</source>
        <translation>Anweisung %1 von %2 läuft seit %3 s: %4, %5 von %6 (%7 %)</translation>
    </message>
    <message>
        <source>The statement does not wait any more</source>
        <translation>Die Anweisung wartet nicht mehr</translation>
    </message>
    <message>
        <source>The statement waits for %1</source>
        <translation>Die Anweisung wartet auf %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>seit %1 s</translation>
    </message>
    <message>
        <source>%1, which does nothing and keeps its transaction open</source>
        <translation>%1, untätig mit offener Transaktion</translation>
    </message>
    <message>
        <source>Apply to %1: %2 migration(s)</source>
        <translation>Auf %1 anwenden: %2 Migration(en)</translation>
    </message>
    <message>
        <source>Revert on %1: %2 migration(s)</source>
        <translation>Auf %1 zurücknehmen: %2 Migration(en)</translation>
    </message>
    <message>
        <source>Waiting: another process is writing to the database</source>
        <translation>Warten: Ein anderer Prozess schreibt in die Datenbank</translation>
    </message>
    <message>
        <source>Waiting for %1, which is writing to the database</source>
        <translation>Warten auf %1, der in die Datenbank schreibt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the database to %1</source>
        <translation>Datenbank nach %1 kopieren</translation>
    </message>
    <message>
        <source>%1 % of the copy</source>
        <translation>%1 % der Kopie</translation>
    </message>
    <message>
        <source>%1 is kept in %2 (%3). To go back to it, with every program that uses %1 closed: sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</source>
        <translation>%1 ist in %2 aufbewahrt (%3). Um dorthin zurückzukehren, wenn alle Programme geschlossen sind, die %1 verwenden: sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</translation>
    </message>
    <message>
        <source>Begin %1: %2 statement(s)</source>
        <translation>%1 beginnt: %2 Anweisung(en)</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms, %3 row(s)</source>
        <translation>Anweisung %1 fertig in %2 ms, %3 Zeile(n)</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms</source>
        <translation>Anweisung %1 fertig in %2 ms</translation>
    </message>
    <message>
        <source>Try %1 of %2 again in %3 ms: %4</source>
        <translation>%1 von %2 wird in %3 ms erneut versucht: %4</translation>
    </message>
    <message>
        <source>The log of this run could not be written to %1. Check the free space and the permissions.</source>
        <translation>Das Protokoll dieses Laufs konnte nicht in %1 geschrieben werden. Prüfen Sie den freien Platz und die Berechtigungen.</translation>
    </message>
    <message>
        <source>Rows of %1 cannot be taken for proofs.</source>
        <translation>Zeilen von %1 können nicht für Nachweise verwendet werden.</translation>
    </message>
    <message>
        <source>Rows of table %1 cannot be read: %2</source>
        <translation>Zeilen der Tabelle %1 können nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Rows of table %1 refer to more rows than are read.</source>
        <translation>Zeilen der Tabelle %1 verweisen auf mehr Zeilen, als gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of table %3 are not taken by the scratch database.</source>
        <translation>%1 von %2 Zeilen der Tabelle %3 nimmt die Wegwerfdatenbank nicht an.</translation>
    </message>
    <message>
        <source>%1: all %2 statement(s) were run.</source>
        <translation>%1: Alle %2 Anweisung(en) wurden ausgeführt.</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; %5 of them stay in the database. %4</source>
        <translation>%1: bei Anweisung %3 von %2 angehalten; %5 davon bleiben in der Datenbank. %4</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; nothing was changed. %4</source>
        <translation>%1: bei Anweisung %3 von %2 angehalten; es wurde nichts geändert. %4</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2</source>
        <translation>%1: Es wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, but the section runs in one. Write transaction:false on its marker, or remove the statement.</source>
        <translation>Die Anweisung beginnt oder beendet eine Transaktion, der Abschnitt läuft aber in einer. Schreiben Sie transaction:false in seine Marke, oder entfernen Sie die Anweisung.</translation>
    </message>
    <message>
        <source>The section begins a transaction and does not end it. Put a COMMIT at its end.</source>
        <translation>Der Abschnitt beginnt eine Transaktion und beendet sie nicht. Setzen Sie ein COMMIT an sein Ende.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing to do: %2 has no migration applied.</source>
        <translation>Nichts zu tun: Auf %2 ist keine Migration angewendet.</translation>
    </message>
    <message>
        <source>Nothing to do: %2 is at %3.</source>
        <translation>Nichts zu tun: %2 ist bei %3.</translation>
    </message>
    <message>
        <source>Applied 1 migration; %2 is now at %3.</source>
        <translation>1 Migration angewendet; %2 ist jetzt bei %3.</translation>
    </message>
    <message>
        <source>Applied %1 migrations; %2 is now at %3.</source>
        <translation>%1 Migrationen angewendet; %2 ist jetzt bei %3.</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 has no migration left.</source>
        <translation>1 Migration zurückgenommen; auf %2 ist keine Migration mehr angewendet.</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 has no migration left.</source>
        <translation>%1 Migrationen zurückgenommen; auf %2 ist keine Migration mehr angewendet.</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 is now at %3.</source>
        <translation>1 Migration zurückgenommen; %2 ist jetzt bei %3.</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 is now at %3.</source>
        <translation>%1 Migrationen zurückgenommen; %2 ist jetzt bei %3.</translation>
    </message>
    <message>
        <source>nothing else was changed</source>
        <translation>sonst wurde nichts geändert</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was applied before it</source>
        <translation>%1 von %2 Migrationen wurde davor angewendet</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was reverted before it</source>
        <translation>%1 von %2 Migrationen wurde davor zurückgenommen</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were applied before it</source>
        <translation>%1 von %2 Migrationen wurden davor angewendet</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were reverted before it</source>
        <translation>%1 von %2 Migrationen wurden davor zurückgenommen</translation>
    </message>
    <message>
        <source>Cancelled; %4.</source>
        <translation>Abgebrochen; %4.</translation>
    </message>
    <message>
        <source>Stopped: %6 (%4)</source>
        <translation>Angehalten: %6 (%4)</translation>
    </message>
    <message>
        <source>%3 is in the database, but statement %1 of %2, after its COMMIT, failed; %4.</source>
        <translation>%3 ist in der Datenbank, aber Anweisung %1 von %2, nach dem COMMIT, ist fehlgeschlagen; %4.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3 and the server does not answer: it is not known whether the migration is in the database. Look at the status when the server is back; what it did not finish can then be run again.</source>
        <translation>Die Verbindung ging bei Anweisung %1 von %2 von %3 verloren, und der Server antwortet nicht: Ob die Migration in der Datenbank ist, ist nicht bekannt. Sehen Sie nach dem Zustand, wenn der Server wieder da ist; was nicht beendet wurde, kann dann erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>Die Verbindung ging bei Anweisung %1 von %2 von %3 verloren, die ohne Transaktion läuft: Die ersten %5 Anweisung(en) bleiben in der Datenbank; %4.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>Die Verbindung ging bei Anweisung %1 von %2 von %3 verloren: Die ganze Migration wurde zurückgerollt; %4.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>Bei Anweisung %1 von %2 von %3 abgebrochen, die ohne Transaktion läuft: Die ersten %5 Anweisung(en) bleiben in der Datenbank; %4.</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>Bei Anweisung %1 von %2 von %3 fehlgeschlagen, die ohne Transaktion läuft: Die ersten %5 Anweisung(en) bleiben in der Datenbank; %4.</translation>
    </message>
    <message>
        <source>Cancelled before %3; %4.</source>
        <translation>Vor %3 abgebrochen; %4.</translation>
    </message>
    <message>
        <source>Stopped before %3: %6 (%4)</source>
        <translation>Vor %3 angehalten: %6 (%4)</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>Bei Anweisung %1 von %2 von %3 abgebrochen, die ohne Transaktion läuft; %4.</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>Bei Anweisung %1 von %2 von %3 fehlgeschlagen, die ohne Transaktion läuft; %4.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>Bei Anweisung %1 von %2 von %3 abgebrochen: Die ganze Migration wurde zurückgerollt; %4.</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>Bei Anweisung %1 von %2 von %3 fehlgeschlagen: Die ganze Migration wurde zurückgerollt; %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1 is a command for psql and no SQL: %2. Take it out; Relvar would leave it out in silence, and the rest might mean something else then.</source>
        <translation>Zeile %1 ist ein Befehl für psql und kein SQL: %2. Nehmen Sie ihn heraus; Relvar würde ihn stillschweigend weglassen, und das Übrige könnte dann etwas anderes bedeuten.</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction. Where only reading is allowed, each statement has one of its own, in which nothing can be written.</source>
        <translation>Die Anweisung beginnt oder beendet eine Transaktion. Wo nur gelesen werden darf, hat jede Anweisung ihre eigene, in der nichts geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, and the run is one already. Take it out, or run each statement by itself.</source>
        <translation>Die Anweisung beginnt oder beendet eine Transaktion, und der Lauf ist schon eine. Nehmen Sie sie heraus, oder führen Sie jede Anweisung für sich aus.</translation>
    </message>
    <message>
        <source>%1 statement(s) were run. The transaction is open: nothing of it stays until you commit it.</source>
        <translation>%1 Anweisung(en) ausgeführt. Die Transaktion ist offen: Nichts davon bleibt, bevor Sie sie committen.</translation>
    </message>
    <message>
        <source>%1 statement(s) were run and committed together.</source>
        <translation>%1 Anweisung(en) ausgeführt und zusammen committet.</translation>
    </message>
    <message>
        <source>%1 statement(s) were run.</source>
        <translation>%1 Anweisung(en) ausgeführt.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2. %3 of them stay; whether the last one does, only the database can tell.</source>
        <translation>Die Verbindung ging bei Anweisung %1 von %2 verloren. %3 davon bleiben; ob die letzte bleibt, weiß nur die Datenbank.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2. The transaction is still open: roll it back, or commit what of it has run.</source>
        <translation>Bei Anweisung %1 von %2 abgebrochen. Die Transaktion ist noch offen: Rollen Sie sie zurück, oder committen Sie, was davon gelaufen ist.</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2. The transaction is still open: roll it back, or go on in it where the database allows that.</source>
        <translation>Bei Anweisung %1 von %2 angehalten. Die Transaktion ist noch offen: Rollen Sie sie zurück, oder machen Sie darin weiter, wo die Datenbank das erlaubt.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; nothing was changed.</source>
        <translation>Bei Anweisung %1 von %2 abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; nothing was changed.</source>
        <translation>Bei Anweisung %1 von %2 angehalten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>Bei Anweisung %1 von %2 abgebrochen; die ersten %3 sind gelaufen und bleiben.</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>Bei Anweisung %1 von %2 angehalten; die ersten %3 sind gelaufen und bleiben.</translation>
    </message>
    <message>
        <source>There is no statement to run. Write one first.</source>
        <translation>Es gibt keine Anweisung auszuführen. Schreiben Sie zuerst eine.</translation>
    </message>
    <message>
        <source>SQL cannot be run on %1 databases.</source>
        <translation>Auf %1-Datenbanken kann kein SQL ausgeführt werden.</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2</source>
        <translation>Wegen %1 wurde nichts ausgeführt. %2</translation>
    </message>
    <message>
        <source>There is no migration %1 that this run could go to. relvar-cli status lists them.</source>
        <translation>Es gibt keine Migration %1, zu der dieser Lauf gehen könnte. relvar-cli status listet sie auf.</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way up: %2 has to run it.</source>
        <translation>%1 hat kein SQL zum Anwenden: %2 muss sie ausführen.</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way down. Nothing was run.</source>
        <translation>%1 hat kein SQL zum Zurücknehmen. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Another run of the tool holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>Ein anderer Lauf des Werkzeugs hält die Sperre von %1 seit mehr als %2 s. Warten Sie, bis er fertig ist, und führen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>%1 has moved on since: somebody else has run migrations on it. Look at its status and run again.</source>
        <translation>%1 hat sich inzwischen weiterbewegt: Jemand anders hat darauf Migrationen ausgeführt. Sehen Sie nach dem Zustand, und führen Sie erneut aus.</translation>
    </message>
    <message>
        <source>%1: there is nothing to run.</source>
        <translation>%1: Es gibt nichts auszuführen.</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2 %3 has to run it.</source>
        <translation>Wegen %1 wurde nichts ausgeführt. %2 %3 muss sie ausführen.</translation>
    </message>
    <message>
        <source>Nothing was run: %1 has tables, and no history of %2. %3</source>
        <translation>Es wurde nichts ausgeführt: %1 hat Tabellen und keine Historie von %2. %3</translation>
    </message>
    <message>
        <source>%1: applied 1 migration.</source>
        <translation>%1: 1 Migration angewandt.</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations.</source>
        <translation>%1: %2 Migrationen angewandt.</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration.</source>
        <translation>%1: 1 Migration zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations.</source>
        <translation>%1: %2 Migrationen zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: applied 1 migration, stopped at %5, %3 not applied. %4</source>
        <translation>%1: 1 Migration angewandt, bei %5 angehalten, %3 nicht angewandt. %4</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations, stopped at %5, %3 not applied. %4</source>
        <translation>%1: %2 Migrationen angewandt, bei %5 angehalten, %3 nicht angewandt. %4</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration, stopped at %5, %3 not reverted. %4</source>
        <translation>%1: 1 Migration zurückgenommen, bei %5 angehalten, %3 nicht zurückgenommen. %4</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations, stopped at %5, %3 not reverted. %4</source>
        <translation>%1: %2 Migrationen zurückgenommen, bei %5 angehalten, %3 nicht zurückgenommen. %4</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>The saved schema is damaged: the value at %1 is not of the kind that belongs there. Remove the file that holds it and let it be made again.</source>
        <translation>Das gespeicherte Schema ist beschädigt: Der Wert bei %1 ist nicht von der Art, die dorthin gehört. Entfernen Sie die Datei, die es enthält, und lassen Sie sie neu anlegen.</translation>
    </message>
</context>
<context>
    <name>screenshots</name>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>abgewichen</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>falsche Adresse</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>no agreement on encryption</source>
        <translation>keine Einigung auf Verschlüsselung</translation>
    </message>
    <message>
        <source>no such database</source>
        <translation>keine solche Datenbank</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>nicht zugelassen</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>locked by someone</source>
        <translation>von jemandem gesperrt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1, is tried again</source>
        <translation>%1, wird erneut versucht</translation>
    </message>
    <message>
        <source>The whole database is copied first, into %1.</source>
        <translation>Zuerst wird die ganze Datenbank kopiert, nach %1.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>Spalte %1.%2</translation>
    </message>
    <message>
        <source>What %1 kept was purged: the revert brings back the structure alone.</source>
        <translation>Was %1 aufbewahrt hatte, wurde endgültig gelöscht: Die Zurücknahme bringt nur die Struktur zurück.</translation>
    </message>
    <message>
        <source>What is applied here is not a beginning of the folder, so the rows that would be lost were not counted.</source>
        <translation>Was hier angewendet ist, ist kein Anfang des Ordners; deshalb wurden die Zeilen, die verloren gingen, nicht gezählt.</translation>
    </message>
    <message>
        <source>The rows that would be lost could not be counted: %1</source>
        <translation>Die Zeilen, die verloren gingen, konnten nicht gezählt werden: %1</translation>
    </message>
    <message>
        <source>Who uses the tables now could not be read: %1</source>
        <translation>Wer die Tabellen jetzt verwendet, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>(without a transaction)</source>
        <translation>(ohne Transaktion)</translation>
    </message>
    <message>
        <source>%1: not read yet</source>
        <translation>%1: noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <translation>%1: nichts bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>checksum in its table: %1</source>
        <translation>Prüfsumme in seiner Tabelle: %1</translation>
    </message>
    <message>
        <source>(that of the file)</source>
        <translation>(die der Datei)</translation>
    </message>
    <message>
        <source>(not that of the file)</source>
        <translation>(nicht die der Datei)</translation>
    </message>
    <message>
        <source>%1, a migration of %2</source>
        <translation>%1, eine Migration von %2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Prüfsumme: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>There is no way up.</source>
        <translation>Es gibt keinen Hinweg.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>Es gibt keinen Rückweg.</translation>
    </message>
    <message>
        <source>It holds no SQL: %1 alone knows what it does. The file as it is:</source>
        <translation>Sie enthält kein SQL: Nur %1 weiß, was sie tut. Die Datei, wie sie ist:</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>Es gibt noch keine Migrationen. Legen Sie mit %1 eine an.</translation>
    </message>
    <message>
        <source>%1 has never run on it: its table is not there.</source>
        <translation>%1 ist dort noch nie gelaufen: Seine Tabelle gibt es nicht.</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>Laut %1, der Tabelle von %2.</translation>
    </message>
    <message>
        <source>%1, the history of %2, is there too and is not counted.</source>
        <translation>%1, der Verlauf von %2, ist auch da und wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Drop everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Drop everything on %1 and apply all migrations</source>
        <translation>Alles auf %1 löschen und alle Migrationen anwenden</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept, and no migration takes it back.</source>
        <translation>Was hier gelöscht wird, geht samt Inhalt verloren; nichts wird aufbewahrt, und keine Migration nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>sqlite</name>
    <message>
        <source>Values of column %1.%2</source>
        <translation>Werte der Spalte %1.%2</translation>
    </message>
    <message>
        <source>Values of column %1.%2 in rows whose key (%3) is NULL: they stay in a table …_left. NOT NULL at the key rules such rows out</source>
        <translation>Werte der Spalte %1.%2 in Zeilen, deren Schlüssel (%3) NULL ist: Sie bleiben in einer Tabelle …_left. NOT NULL am Schlüssel schließt solche Zeilen aus</translation>
    </message>
    <message>
        <source>Values of column %1.%2: the table has no key by which they could be put back</source>
        <translation>Werte der Spalte %1.%2: Die Tabelle hat keinen Schlüssel, über den sie zurückgelegt werden könnten</translation>
    </message>
    <message>
        <source>The number that %1 has reached</source>
        <translation>Die Nummer, die %1 erreicht hat</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database. Refresh to see what there is.</source>
        <translation>Es gibt in der Datenbank keine Tabelle oder Sicht %1. Aktualisieren Sie, um zu sehen, was es gibt.</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>Zeilen der Tabelle %1</translation>
    </message>
    <message>
        <source>Table %1 would have to be written anew, and not all of its text was understood: %2. Something of it would be lost. Write the statements of this change by hand.</source>
        <translation>Die Tabelle %1 müsste neu geschrieben werden, und nicht ihr ganzer Text wurde verstanden: %2. Etwas davon ginge verloren. Schreiben Sie die Anweisungen dieser Änderung von Hand.</translation>
    </message>
    <message>
        <source>Content of %1 %2</source>
        <translation>Inhalt von %1 %2</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that the folder is there and that you may write to it.</source>
        <translation>Die Kopie %1 kann nicht angelegt werden. Prüfen Sie, dass es den Ordner gibt und dass Sie hineinschreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is locked: %2 is using it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 ist gesperrt: %2 verwendet es. Schließen Sie es, oder warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. This does not hold: %2. Correct the database, or the file.</source>
        <translation>%1 ist nicht so, wie die Migration es braucht; deshalb hat sie sich selbst angehalten. Dies trifft nicht zu: %2. Berichtigen Sie die Datenbank oder die Datei.</translation>
    </message>
    <message>
        <source>%1 and another table take values from each other, which one migration cannot do. Make two.</source>
        <translation>%1 und eine andere Tabelle nehmen Werte voneinander, was eine Migration nicht kann. Machen Sie zwei daraus.</translation>
    </message>
    <message>
        <source>%1 takes part in moving values, and its name is one that something else has at that time. Choose another name, and rename it in a later migration.</source>
        <translation>%1 ist am Verschieben von Werten beteiligt, und den Namen trägt zu dieser Zeit etwas anderes. Wählen Sie einen anderen Namen, und benennen Sie in einer späteren Migration um.</translation>
    </message>
    <message>
        <source>View %1 could no longer be read: %2. Change or drop the view first.</source>
        <translation>Die Sicht %1 könnte nicht mehr gelesen werden: %2. Ändern oder löschen Sie zuerst die Sicht.</translation>
    </message>
    <message>
        <source>Rows of %1 could no longer be written: %2. Change or drop the trigger first.</source>
        <translation>Zeilen von %1 könnten nicht mehr geschrieben werden: %2. Ändern oder löschen Sie zuerst den Trigger.</translation>
    </message>
    <message>
        <source>The statement reaches outside of its database (ATTACH, VACUUM INTO, load_extension), which is not allowed while a migration is being proved.</source>
        <translation>Die Anweisung greift aus ihrer Datenbank hinaus (ATTACH, VACUUM INTO, load_extension), was während des Nachweises einer Migration nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>SQLite cannot read this statement. Correct it at the place named below.</source>
        <translation>SQLite kann diese Anweisung nicht lesen. Berichtigen Sie sie an der unten genannten Stelle.</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1. Compare the name below with the database&apos;s tables and columns.</source>
        <translation>Die Anweisung passt nicht zum Inhalt von %1. Vergleichen Sie den Namen unten mit den Tabellen und Spalten der Datenbank.</translation>
    </message>
    <message>
        <source>SQLite refused the statement on %1.</source>
        <translation>SQLite hat die Anweisung auf %1 abgewiesen.</translation>
    </message>
    <message>
        <source>Another program wrote to %1 after this transaction had read it. Run it again.</source>
        <translation>Ein anderes Programm hat in %1 geschrieben, nachdem diese Transaktion gelesen hatte. Führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>%1 is locked: another program, or another connection, is writing to it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 ist gesperrt: Ein anderes Programm oder eine andere Verbindung schreibt hinein. Schließen Sie es, oder warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is in WAL mode: even reading it needs write access to its folder. Ask for that access, or work on a copy in a folder of your own.</source>
        <translation>%1 ist im WAL-Modus: Selbst Lesen braucht Schreibzugriff auf den Ordner. Bitten Sie um diesen Zugriff, oder arbeiten Sie an einer Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. Put the file back, or connect to the place where it is now.</source>
        <translation>%1 wurde verschoben oder gelöscht, während es geöffnet war. Legen Sie die Datei zurück, oder verbinden Sie den Ort, an dem sie jetzt ist.</translation>
    </message>
    <message>
        <source>A program died while it was writing to %1, and what it left must be undone first. Open the database once with write access to the file and its folder.</source>
        <translation>Ein Programm ist abgestürzt, während es in %1 schrieb, und was es hinterlassen hat, muss zuerst rückgängig gemacht werden. Öffnen Sie die Datenbank einmal mit Schreibzugriff auf die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Check that the connection is not set to read-only, and that you may write to the file and to its folder.</source>
        <translation>In %1 kann nicht geschrieben werden. Prüfen Sie, dass die Verbindung nicht schreibgeschützt ist und dass Sie in die Datei und ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read the file, and write to its folder when the database is in WAL mode.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie, dass Sie die Datei lesen dürfen, und in ihren Ordner schreiben, wenn die Datenbank im WAL-Modus ist.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database, or it is encrypted. Choose another file.</source>
        <translation>%1 ist keine SQLite-Datenbank, oder sie ist verschlüsselt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged. Work on a copy: &quot;sqlite3 FILE .recover&quot; saves what can be read.</source>
        <translation>%1 ist beschädigt. Arbeiten Sie an einer Kopie: &quot;sqlite3 FILE .recover&quot; rettet, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>There is no room left to write to %1. Free some space and try again.</source>
        <translation>Zum Schreiben in %1 ist kein Platz mehr. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk of %1 reports a fault. Check the disk, the network folder and the space left on it.</source>
        <translation>Die Platte von %1 meldet einen Fehler. Prüfen Sie die Platte, den Netzwerkordner und den freien Platz darauf.</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>Die Anweisung auf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. The statement below names the claim that does not hold: rows, columns, indexes or triggers that the file does not know. Correct the database, or the file.</source>
        <translation>%1 ist nicht so, wie die Migration es braucht; deshalb hat sie sich selbst angehalten. Die Anweisung unten nennt die Behauptung, die nicht zutrifft: Zeilen, Spalten, Indexe oder Trigger, die die Datei nicht kennt. Berichtigen Sie die Datenbank oder die Datei.</translation>
    </message>
    <message>
        <source>Rows in %1 break a constraint. Correct the rows named below, or the constraint.</source>
        <translation>Zeilen in %1 verletzen einen Constraint. Berichtigen Sie die unten genannten Zeilen oder den Constraint.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for SQLite 3.31 and newer. Name a newer one as sqlite_version in relvar.toml, or open the database with one.</source>
        <translation>SQLite %1 ist zu alt: Anweisungen können ab SQLite 3.31 geschrieben werden. Nennen Sie eine neuere als sqlite_version in relvar.toml, oder öffnen Sie die Datenbank mit einer.</translation>
    </message>
    <message>
        <source>%1 uses %2, which SQLite %3, the target, does not know. Write it another way, or name a newer target as sqlite_version in relvar.toml.</source>
        <translation>%1 verwendet %2, was SQLite %3, das Ziel, nicht kennt. Schreiben Sie es anders, oder nennen Sie ein neueres Ziel als sqlite_version in relvar.toml.</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>Zeilen der Tabelle %1 von seitdem haben keinen Wert für %2</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value in every row</source>
        <translation>Die Spalte %1.%2 muss in jeder Zeile einen Wert haben</translation>
    </message>
    <message>
        <source>Rows of %1 must satisfy the check (%2)</source>
        <translation>Zeilen von %1 müssen den Check (%2) erfüllen</translation>
    </message>
    <message>
        <source>Rows of %1 must differ in %2</source>
        <translation>Zeilen von %1 müssen sich in %2 unterscheiden</translation>
    </message>
    <message>
        <source>Table %1 is copied as a whole</source>
        <translation>Die Tabelle %1 wird als Ganzes kopiert</translation>
    </message>
    <message>
        <source>Rows of %1 must have their rows in %2</source>
        <translation>Zeilen von %1 müssen ihre Zeilen in %2 haben</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value and has no default</source>
        <translation>Die Spalte %1.%2 muss einen Wert haben und hat keinen Vorgabewert</translation>
    </message>
    <message>
        <source>Values of %1.%2 must be of the new type</source>
        <translation>Werte von %1.%2 müssen vom neuen Typ sein</translation>
    </message>
    <message>
        <source>Values of %1 must be of their columns&apos; types</source>
        <translation>Werte von %1 müssen von den Typen ihrer Spalten sein</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Column %1.%2 cannot be renamed for SQLite %3: before 3.35 it would write the new name into generated columns of other tables, here of %4. Leave the name, or name a newer sqlite_version in relvar.toml.</source>
        <translation>Die Spalte %1.%2 kann für SQLite %3 nicht umbenannt werden: Vor 3.35 würde es den neuen Namen in generierte Spalten anderer Tabellen schreiben, hier von %4. Lassen Sie den Namen, oder nennen Sie in relvar.toml eine neuere sqlite_version.</translation>
    </message>
    <message>
        <source>SQLite refuses this change: %1. Change the object that it names.</source>
        <translation>SQLite weist diese Änderung ab: %1. Ändern Sie das Objekt, das es nennt.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>applied, but the file was edited since</source>
        <translation>angewendet, aber die Datei wurde seitdem bearbeitet</translation>
    </message>
    <message>
        <source>applied, but the file is missing</source>
        <translation>angewendet, aber die Datei fehlt</translation>
    </message>
    <message>
        <source>applied, but not known here</source>
        <translation>angewendet, aber hier nicht bekannt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped after %1 of %2</source>
        <translation>angehalten nach %1 von %2</translation>
    </message>
    <message>
        <source>revert stopped after %1 of %2</source>
        <translation>Zurücknahme angehalten nach %1 von %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>pending, although a newer one is applied</source>
        <translation>ausstehend, obwohl eine neuere angewendet ist</translation>
    </message>
    <message>
        <source>applied in part: only some of what it replaces</source>
        <translation>teilweise angewendet: nur einiges von dem, was sie ersetzt</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Choose one database first.</source>
        <translation>Wählen Sie zuerst eine einzelne Datenbank.</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>Die Datenbank konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connection is read-only.</source>
        <translation>Die Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Something is running already.</source>
        <translation>Es läuft bereits etwas.</translation>
    </message>
    <message>
        <source>Unfold the migrations and choose one.</source>
        <translation>Klappen Sie die Migrationen aus, und wählen Sie eine.</translation>
    </message>
    <message>
        <source>The draft is no migration yet.</source>
        <translation>Der Entwurf ist noch keine Migration.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>This moment is on the diagram already. Choose another one.</source>
        <translation>Dieser Zeitpunkt ist schon im Diagramm. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Compare two moments first: Shift and a click on the second.</source>
        <translation>Vergleichen Sie zuerst zwei Zeitpunkte: Umschalt und ein Klick auf den zweiten.</translation>
    </message>
    <message>
        <source>It is applied already.</source>
        <translation>Sie ist bereits angewendet.</translation>
    </message>
    <message>
        <source>It is not applied.</source>
        <translation>Sie ist nicht angewendet.</translation>
    </message>
    <message>
        <source>Nothing newer is applied.</source>
        <translation>Nichts Neueres ist angewendet.</translation>
    </message>
    <message>
        <source>Only the newest one that is applied can be redone.</source>
        <translation>Nur die neueste angewendete kann neu angewendet werden.</translation>
    </message>
    <message>
        <source>Its file is the one that was applied.</source>
        <translation>Ihre Datei ist die, die angewendet wurde.</translation>
    </message>
    <message>
        <source>No run of it stopped where it can go on.</source>
        <translation>Kein Lauf von ihr hat so angehalten, dass er fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>It is not applied in half.</source>
        <translation>Sie ist nicht halb angewendet.</translation>
    </message>
    <message>
        <source>What the database remembers of it has a meaning.</source>
        <translation>Was die Datenbank über sie vermerkt hat, hat eine Bedeutung.</translation>
    </message>
    <message>
        <source>There is no migration before it.</source>
        <translation>Vor ihr gibt es keine Migration.</translation>
    </message>
    <message>
        <source>Apply and Revert work on it already.</source>
        <translation>Anwenden und Zurücknehmen wirken bereits auf sie.</translation>
    </message>
    <message>
        <source>Only the draft can be saved.</source>
        <translation>Nur der Entwurf kann gespeichert werden.</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>Der Entwurf hat keine Änderungen.</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>übersprungen, läuft nie</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not registered: the tool does not know it</source>
        <translation>nicht registriert: Das Werkzeug kennt sie nicht</translation>
    </message>
    <message>
        <source>changed since applied, runs again</source>
        <translation>seit dem Anwenden geändert, läuft erneut</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>kann nicht laufen</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvar liest den Verlauf von %1 und schreibt ihn nicht. Führen Sie %1 aus.</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write.</source>
        <translation>Die Migrationen sind solche von %1, und dessen Dateien schreibt Relvar nicht.</translation>
    </message>
    <message>
        <source>The migrations are those of %1, which has no such step.</source>
        <translation>Die Migrationen sind solche von %1, und dort gibt es diesen Schritt nicht.</translation>
    </message>
    <message>
        <source>It does not run: %1.</source>
        <translation>Sie läuft nicht: %1.</translation>
    </message>
</context>
</TS>
