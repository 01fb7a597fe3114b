<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Outline</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands for %n partition(s)</source>
        <translation>
            <numerusform>représente %n partition</numerusform>
            <numerusform>représente %n partitions</numerusform>
        </translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clé étrangère</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>non nul</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>zéro ou un</translation>
    </message>
    <message>
        <source>many</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>%1 refers to %2, %3 to %4</source>
        <translation>%1 fait référence à %2, %3 à %4</translation>
    </message>
</context>
<context>
    <name>QMainWindow</name>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Remove area %1</source>
        <translation>Supprimer la zone %1</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>Change the colour of area %1</source>
        <translation>Changer la couleur de la zone %1</translation>
    </message>
    <message>
        <source>Change the colour of a note</source>
        <translation>Changer la couleur d’une note</translation>
    </message>
    <message>
        <source>Add area %1</source>
        <translation>Ajouter la zone %1</translation>
    </message>
    <message>
        <source>Rename an area to %1</source>
        <translation>Renommer une zone en %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Modifier une note</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Déplacer une note</translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>Redimensionner une note</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>Aligner les tables</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>Répartir les tables</translation>
    </message>
    <message>
        <source>Move tables</source>
        <translation>Déplacer les tables</translation>
    </message>
    <message>
        <source>Pin tables</source>
        <translation>Épingler les tables</translation>
    </message>
    <message>
        <source>Unpin tables</source>
        <translation>Désépingler les tables</translation>
    </message>
    <message>
        <source>Change the level of detail</source>
        <translation>Changer le niveau de détail</translation>
    </message>
    <message>
        <source>Change the level of detail of tables</source>
        <translation>Changer le niveau de détail des tables</translation>
    </message>
    <message>
        <source>Change the notation</source>
        <translation>Changer la notation</translation>
    </message>
    <message>
        <source>Show the names of relations</source>
        <translation>Afficher les noms des relations</translation>
    </message>
    <message>
        <source>Hide the names of relations</source>
        <translation>Masquer les noms des relations</translation>
    </message>
    <message>
        <source>Drop a column</source>
        <translation>Supprimer une colonne</translation>
    </message>
    <message>
        <source>Drop a relation</source>
        <translation>Supprimer une relation</translation>
    </message>
    <message>
        <source>Drop tables</source>
        <translation>Supprimer des tables</translation>
    </message>
    <message>
        <source>Add enum type %1</source>
        <translation>Ajouter le type énuméré %1</translation>
    </message>
    <message>
        <source>Add sequence %1</source>
        <translation>Ajouter la séquence %1</translation>
    </message>
    <message>
        <source>Paste tables</source>
        <translation>Coller des tables</translation>
    </message>
    <message>
        <source>Paste tables from SQL</source>
        <translation>Coller des tables à partir de SQL</translation>
    </message>
    <message>
        <source>Duplicate tables</source>
        <translation>Dupliquer des tables</translation>
    </message>
    <message>
        <source>Show tables on a diagram</source>
        <translation>Afficher des tables dans un diagramme</translation>
    </message>
    <message>
        <source>Add table %1</source>
        <translation>Ajouter la table %1</translation>
    </message>
    <message>
        <source>Rename a table to %1</source>
        <translation>Renommer une table en %1</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>Ajouter la colonne %1</translation>
    </message>
    <message>
        <source>Rename a column to %1</source>
        <translation>Renommer une colonne en %1</translation>
    </message>
    <message>
        <source>Change the type of %1</source>
        <translation>Changer le type de %1</translation>
    </message>
    <message>
        <source>Lay out the diagram (%1 tables)</source>
        <translation>Disposer le diagramme (%1 tables)</translation>
    </message>
    <message>
        <source>Lay out %1 tables</source>
        <translation>Disposer %1 tables</translation>
    </message>
    <message>
        <source>Gather the %1 tables of %2</source>
        <translation>Rassembler les %1 tables de %2</translation>
    </message>
    <message>
        <source>Lay out a new table</source>
        <translation>Disposer une nouvelle table</translation>
    </message>
    <message>
        <source>Lay out %1 new tables</source>
        <translation>Disposer %1 nouvelles tables</translation>
    </message>
    <message>
        <source>Take tables from a diagram</source>
        <translation>Retirer des tables d’un diagramme</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>Add a table that joins two</source>
        <translation>Ajouter une table qui en relie deux</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Keep dropped data</source>
        <translation>Conserver les données supprimées</translation>
    </message>
    <message>
        <source>Do not keep dropped data</source>
        <translation>Ne pas conserver les données supprimées</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Tout corriger&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--take %1 is not understood. Write --take draft, --take migrations, or for one conflict --take 2=draft.</source>
        <translation>--take %1 n’est pas compris. Écrivez --take draft, --take migrations, ou pour un seul conflit --take 2=draft.</translation>
    </message>
    <message>
        <source>%1. %2: draft: %3; migrations: %4</source>
        <translation>%1. %2&#xa0;: brouillon&#xa0;: %3&#x202f;; migrations&#xa0;: %4</translation>
    </message>
    <message>
        <source>--take %1: there are %2 conflicts.</source>
        <translation>--take %1&#xa0;: il y a %2 conflits.</translation>
    </message>
    <message>
        <source>Nothing was written: the migrations moved on since the draft was begun, and both have changed what follows. Say what is to hold: --take draft or --take migrations for all, --take 1=draft for one.</source>
        <translation>Rien n’a été écrit&#xa0;: les migrations ont avancé depuis le début du brouillon, et les deux ont modifié ce qui suit. Indiquez ce qui doit l’emporter&#xa0;: --take draft ou --take migrations pour tout, --take 1=draft pour un seul point.</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun; it goes on over them as they are now.</source>
        <translation>Les migrations ont changé depuis le début du brouillon&#x202f;; il se poursuit par-dessus leur état actuel.</translation>
    </message>
    <message>
        <source>The draft goes on over what came in since it was begun: %1.</source>
        <translation>Le brouillon se poursuit par-dessus ce qui est arrivé depuis son début&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mark everything up to %1 as applied on %2, without running it?</source>
        <translation>Marquer tout jusqu’à %1 comme appliqué sur %2, sans l’exécuter&#x202f;?</translation>
    </message>
    <message>
        <source>%1: everything up to %2 was marked already; nothing changed.</source>
        <translation>%1&#xa0;: tout jusqu’à %2 était déjà marqué&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>%1: %2 now count as applied, up to %3. No SQL was run.</source>
        <translation>%1&#xa0;: %2 comptent maintenant comme appliquées, jusqu’à %3. Aucun SQL n’a été exécuté.</translation>
    </message>
    <message>
        <source>The migrations of this project are written for %1; %2 is another kind of database.</source>
        <translation>Les migrations de ce projet sont écrites pour %1&#x202f;; %2 est une base de données d’un autre genre.</translation>
    </message>
    <message>
        <source>?schemas= limits what is compared and shown, and migrations are about the whole of %1. Leave it out.</source>
        <translation>?schemas= limite ce qui est comparé et affiché, et les migrations portent sur tout %1. Omettez-le.</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1 créé</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1 migrations</translation>
    </message>
    <message>
        <source>Not handled: %1, line %2: %3. %4.</source>
        <translation>Non pris en charge&#xa0;: %1, ligne %2&#xa0;: %3. %4.</translation>
    </message>
    <message>
        <source>Not handled: %1 %2: %3.</source>
        <translation>Non pris en charge&#xa0;: %1 %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 was read without a server: its expressions are not normalised, so differences may be of spelling only. (%2)</source>
        <translation>%1 a été lu sans serveur&#xa0;: ses expressions ne sont pas normalisées, des différences peuvent donc n’être que d’écriture. (%2)</translation>
    </message>
    <message>
        <source>No SQL is made from a database whose %1 the user may not read: what cannot be seen would count as dropped. Connect as the owner of the database.</source>
        <translation>Aucun SQL n’est produit à partir d’une base de données que l’utilisateur n’a pas entièrement le droit de lire (%1)&#xa0;: ce qui ne peut pas être vu compterait comme supprimé. Connectez-vous en tant que propriétaire de la base de données.</translation>
    </message>
    <message>
        <source>    with %1</source>
        <translation>    avec %1</translation>
    </message>
    <message>
        <source>Equal.</source>
        <translation>Identiques.</translation>
    </message>
    <message>
        <source>%1 and %2 are kinds of databases that cannot be compared.</source>
        <translation>%1 et %2 sont des bases de données de genres qui ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>A pending migration makes this too and would fail: mark it as applied with relvar-cli baseline, or take this back.</source>
        <translation>Une migration en attente fait cela aussi et échouerait&#xa0;: marquez-la comme appliquée avec relvar-cli baseline, ou annulez cette modification.</translation>
    </message>
    <message>
        <source>A pending migration changes this in another way: take this back, or change the migration.</source>
        <translation>Une migration en attente modifie cela autrement&#xa0;: annulez cette modification, ou changez la migration.</translation>
    </message>
    <message>
        <source>What the newest migrations want is not known here: relvar-cli verify tells why.</source>
        <translation>On ne sait pas ici ce que veulent les migrations les plus récentes&#xa0;: relvar-cli verify dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 difference(s) are ignored by rules in relvar.toml.</source>
        <translation>%1 différence(s) ignorée(s) par des règles de relvar.toml.</translation>
    </message>
    <message>
        <source>No drift: %1 is what its migrations make.</source>
        <translation>Aucune dérive&#xa0;: %1 est ce que ses migrations produisent.</translation>
    </message>
    <message>
        <source>Drifted: %1 is not what its migrations make.</source>
        <translation>Dérive&#xa0;: %1 n’est pas ce que ses migrations produisent.</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>--adopt writes a migration that takes it in, --revert takes it back (--sql prints how), both of all of it or with --only of single ones. A rule under [drift] ignore in relvar.toml lets it be.</source>
        <translation>--adopt écrit une migration qui reprend ces différences, --revert les annule (--sql affiche comment), toutes à la fois ou certaines seulement avec --only. Une règle sous [drift] ignore dans relvar.toml permet de les laisser telles quelles.</translation>
    </message>
    <message>
        <source>It is marked as applied on %1 and was not run there.</source>
        <translation>Elle est marquée comme appliquée sur %1 et n’y a pas été exécutée.</translation>
    </message>
    <message>
        <source>Take %1 difference(s) back on %2? What they added goes away with what is in it.</source>
        <translation>Annuler %1 différence(s) sur %2&#x202f;? Ce qu’elles ont ajouté disparaît avec son contenu.</translation>
    </message>
    <message>
        <source>The user may not read %1: what cannot be seen shows as missing.</source>
        <translation>L’utilisateur n’a pas le droit de lire %1&#xa0;: ce qui ne peut pas être vu apparaît comme manquant.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is what its migrations make.</source>
        <translation>Il n’y a rien à faire&#xa0;: %1 est ce que ses migrations produisent.</translation>
    </message>
    <message>
        <source>“%1” is no number of sheets. Write how many side by side and below one another, as in --fit 2x3; 0 leaves one of them open.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de feuilles. Écrivez combien côte à côte et combien l’une sous l’autre, comme dans --fit 2x3&#x202f;; 0 laisse l’un des deux libre.</translation>
    </message>
    <message>
        <source>Sheets of paper are for PDF: say --to pdf, or leave --page and --fit out.</source>
        <translation>Les feuilles de papier sont réservées au PDF&#xa0;: indiquez --to pdf, ou omettez --page et --fit.</translation>
    </message>
    <message>
        <source>Say with --page which paper it shall fit on: --page A4.</source>
        <translation>Indiquez avec --page le format de papier voulu&#xa0;: --page A4.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the path after --out.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez le chemin après --out.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>A picture needs a font, and none was found. Install one, on Debian for example fonts-dejavu-core.</source>
        <translation>Une image nécessite une police de caractères, et aucune n’a été trouvée. Installez-en une, sous Debian par exemple fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>Drawing, %1 %</source>
        <translation>Dessin, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels): these are %3 rows of %4 files, side by side without a gap. SVG and PDF are one file.</source>
        <translation>Plus grand que ne peut l’être une image (%1 × %2 pixels)&#xa0;: ce sont %3 rangées de %4 fichiers, côte à côte sans espace. SVG et PDF tiennent en un seul fichier.</translation>
    </message>
    <message>
        <source>The diagram is larger than a page of PDF can be and was scaled to %1 %.</source>
        <translation>Le diagramme est plus grand que ne peut l’être une page PDF et a été réduit à %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The page is without the diagram: no font was found to draw it with.</source>
        <translation>La page ne contient pas le diagramme&#xa0;: aucune police n’a été trouvée pour le dessiner.</translation>
    </message>
    <message>
        <source>Say with --to what to make: svg, png, pdf, mermaid, dbml, plantuml, sql, html or markdown, or let the name after --out end in it.</source>
        <translation>Indiquez avec --to ce qu’il faut produire&#xa0;: svg, png, pdf, mermaid, dbml, plantuml, sql, html ou markdown, ou donnez cette terminaison au nom qui suit --out.</translation>
    </message>
    <message>
        <source>A picture goes into a file: name one after --out.</source>
        <translation>Une image s’écrit dans un fichier&#xa0;: nommez-en un après --out.</translation>
    </message>
    <message>
        <source>%1 is text: leave --page, --fit and --scale out.</source>
        <translation>%1 est du texte&#xa0;: omettez --page, --fit et --scale.</translation>
    </message>
    <message>
        <source>Outside of a project there are no diagrams: leave --diagram out.</source>
        <translation>Hors d’un projet, il n’y a pas de diagrammes&#xa0;: omettez --diagram.</translation>
    </message>
    <message>
        <source>The project has no diagram “%1”. There are: %2.</source>
        <translation>Le projet n’a pas de diagramme «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say with --table what it shall be related with.</source>
        <translation>Indiquez avec --table à quelle table les autres doivent être liées.</translation>
    </message>
    <message>
        <source>There is no table “%1”. There are: %2.</source>
        <translation>Il n’y a pas de table «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several schemas have a table “%1”: write it as schema.%1.</source>
        <translation>Plusieurs schémas ont une table «&#xa0;%1&#xa0;»&#xa0;: écrivez-la sous la forme schéma.%1.</translation>
    </message>
    <message>
        <source>Say with --from which schema to take: outside of a project there is no draft.</source>
        <translation>Indiquez avec --from quel schéma prendre&#xa0;: hors d’un projet, il n’y a pas de brouillon.</translation>
    </message>
    <message>
        <source>relvar.toml has no groups. Write one as [groups.%1]; the user guide shows how.</source>
        <translation>relvar.toml n’a pas de groupes. Écrivez-en un sous la forme [groups.%1]&#x202f;; le guide de l’utilisateur montre comment.</translation>
    </message>
    <message>
        <source>relvar.toml has no group &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.toml n’a pas de groupe &quot;%1&quot;. Il a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Apply what is pending on the %2 databases of the group %1?</source>
        <translation>Appliquer ce qui est en attente sur les %2 bases de données du groupe %1&#x202f;?</translation>
    </message>
    <message>
        <source>Revert migrations on the %2 databases of the group %1?</source>
        <translation>Défaire des migrations sur les %2 bases de données du groupe %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 There are production databases among them. Type the group&apos;s name (%2) to go on:</source>
        <translation>%1 Il y a parmi elles des bases de données de production. Saisissez le nom du groupe (%2) pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was done: there are production databases in the group %1. Pass --confirm %1.</source>
        <translation>Rien n’a été fait&#xa0;: il y a des bases de données de production dans le groupe %1. Passez --confirm %1.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquées</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>%1; %2 need a repair (relvar-cli status)</source>
        <translation>%1&#x202f;; %2 à réparer (relvar-cli status)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no change. Write table.column=new_name, table.column:new_type, table.column=new_name:new_type or table=new_name.</source>
        <translation>&quot;%1&quot; n’indique pas de modification. Écrivez table.colonne=nouveau_nom, table.colonne:nouveau_type, table.colonne=nouveau_nom:nouveau_type ou table=nouveau_nom.</translation>
    </message>
    <message>
        <source>There is no table or column %1.</source>
        <translation>Il n’y a pas de table ni de colonne %1.</translation>
    </message>
    <message>
        <source>%1 is a table: it has a name, but no type.</source>
        <translation>%1 est une table&#xa0;: elle a un nom, mais pas de type.</translation>
    </message>
    <message>
        <source>relvar-cli init %1 --from SOURCE makes a project of a database, whose first migration is marked as applied there.</source>
        <translation>relvar-cli init %1 --from SOURCE fait d’une base de données un projet, dont la première migration y est marquée comme appliquée.</translation>
    </message>
    <message>
        <source>Made a project for %1 in %2.</source>
        <translation>Projet pour %1 créé dans %2.</translation>
    </message>
    <message>
        <source>The draft was begun over other migrations. Put it onto these first: open the project in relvar, or save or discard the draft.</source>
        <translation>Le brouillon a été commencé par-dessus d’autres migrations. Reportez-le d’abord sur celles-ci&#xa0;: ouvrez le projet dans relvar, ou enregistrez ou abandonnez le brouillon.</translation>
    </message>
    <message>
        <source>The project is open in relvar, which keeps its draft. Import there, or close it.</source>
        <translation>Le projet est ouvert dans relvar, qui en tient le brouillon. Importez depuis là, ou fermez-le.</translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>Le brouillon dit déjà ce que dit %1.</translation>
    </message>
    <message>
        <source>The draft is what %1 says. relvar-cli new NAME saves it as a migration.</source>
        <translation>Le brouillon est ce que dit %1. relvar-cli new NOM l’enregistre comme migration.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Relvar connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not look like the migrations of a tool that Relvar knows: %2.</source>
        <translation>%1 ne ressemble pas aux migrations d’un outil que Relvar connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing in %1 looks like migrations of %2. Name their folder with --migrations.</source>
        <translation>Rien dans %1 ne ressemble à des migrations de %2. Indiquez leur dossier avec --migrations.</translation>
    </message>
    <message>
        <source>There is more than one folder of migrations in %1. Say which is meant with --migrations and --format; --format relvar begins with none of them.</source>
        <translation>Il y a plus d’un dossier de migrations dans %1. Dites lequel est visé avec --migrations et --format&#x202f;; --format relvar commence sans aucun d’eux.</translation>
    </message>
    <message>
        <source>  Connection @%1: %2 (change it in relvar.toml)</source>
        <translation>  Connexion @%1&#xa0;: %2 (à modifier dans relvar.toml)</translation>
    </message>
    <message>
        <source>  Migrations of %1.</source>
        <translation>  Migrations de %1.</translation>
    </message>
    <message>
        <source>  Nothing of them was changed. relvar-cli status shows where a database stands; --format relvar would begin with Relvar&apos;s own.</source>
        <translation>  Rien n’y a été modifié. relvar-cli status indique où en est une base de données&#x202f;; --format relvar commencerait avec les migrations propres à Relvar.</translation>
    </message>
    <message>
        <source>  What the database has is its first migration, marked as applied.</source>
        <translation>  Ce que contient la base de données est sa première migration, marquée comme appliquée.</translation>
    </message>
    <message>
        <source>partitioned by %1, partitions: %2</source>
        <translation>partitionnée par %1, partitions&#xa0;: %2</translation>
    </message>
    <message>
        <source>enum %1: %2</source>
        <translation>enum %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>séquence %1</translation>
    </message>
    <message>
        <source>materialized view %1</source>
        <translation>vue matérialisée %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>vue %1</translation>
    </message>
    <message>
        <source>owners and privileges of objects: %1</source>
        <translation>propriétaires et droits d’objets&#xa0;: %1</translation>
    </message>
    <message>
        <source>The schema is empty.</source>
        <translation>Le schéma est vide.</translation>
    </message>
    <message>
        <source>%1 is the history of %2; it is not part of the schema.</source>
        <translation>%1 est l’historique de %2&#x202f;; elle ne fait pas partie du schéma.</translation>
    </message>
    <message>
        <source>%1 has no way back.</source>
        <translation>%1 n’a pas de retour.</translation>
    </message>
    <message>
        <source>%1: a revert does not bring back all of the data.</source>
        <translation>%1&#xa0;: un retour arrière ne ramène pas toutes les données.</translation>
    </message>
    <message>
        <source>%1: what it kept was purged, so the revert brings back the structure alone.</source>
        <translation>%1&#xa0;: ce qu’elle conservait a été purgé, le retour arrière ne ramène donc que la structure.</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1 n’est pas une gravité. Écrivez hint, warning ou error.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3.</source>
        <translation>Erreurs&#xa0;: %1, avertissements&#xa0;: %2, conseils&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Ignored by lint.ignore: %1.</source>
        <translation>Ignorés par lint.ignore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>The draft and newer migrations disagree in %1 places; shown is what the draft wants. relvar-cli new lists them.</source>
        <translation>Le brouillon et des migrations plus récentes sont en désaccord en %1 endroits&#x202f;; c’est ce que veut le brouillon qui est affiché. relvar-cli new en donne la liste.</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;.</source>
        <translation>Cette version compilée n’a pas de dialecte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Without sizes: %1</source>
        <translation>Sans les tailles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, up</source>
        <translation>%1, aller</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1, retour</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not understood: it may lock anything</source>
        <translation>non comprise&#xa0;: elle peut verrouiller n’importe quoi</translation>
    </message>
    <message>
        <source>locks no table that others see</source>
        <translation>ne verrouille aucune table visible par d’autres</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>bloque&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>Il n’y a rien à exécuter.</translation>
    </message>
    <message>
        <source>%1. See relvar-cli --help.</source>
        <translation>%1. Voir relvar-cli --help.</translation>
    </message>
    <message>
        <source>The password in the address was seen by everybody who listed the processes of this machine, and your shell may have kept it. Better: leave it out and let it be asked, or set DATABASE_URL, or use the password file of the server&apos;s programs.</source>
        <translation>Le mot de passe contenu dans l’adresse était visible par quiconque listait les processus de cette machine, et votre shell l’a peut-être gardé. Mieux vaut l’omettre et attendre qu’il soit demandé, définir DATABASE_URL, ou utiliser le fichier de mots de passe des programmes du serveur.</translation>
    </message>
    <message>
        <source>The command did its work, but its output could not be written in full. Check the space left where it goes, then ask again; relvar-cli status tells where a database stands.</source>
        <translation>La commande a fait son travail, mais sa sortie n’a pas pu être écrite en entier. Vérifiez la place disponible à cet endroit, puis redemandez&#x202f;; relvar-cli status indique où en est une base de données.</translation>
    </message>
    <message>
        <source>The last one ends the time in which old and new live side by side. Go up to %1 first (relvar-cli up --to %1), and further when all programs know the new.</source>
        <translation>La dernière met fin à la période où l’ancien et le nouveau coexistent. Allez d’abord jusqu’à %1 (relvar-cli up --to %1), et plus loin quand tous les programmes connaissent le nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no file name: use letters and digits.</source>
        <translation>&quot;%1&quot; ne donne pas de nom de fichier&#xa0;: utilisez des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Write the SQL into it; relvar-cli verify proves it.</source>
        <translation>Écrivez-y le SQL&#x202f;; relvar-cli verify le prouve.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of changes. Write their numbers, for example 1,2,5-7.</source>
        <translation>&quot;%1&quot; n’est pas une liste de modifications. Écrivez leurs numéros, par exemple 1,2,5-7.</translation>
    </message>
    <message>
        <source>There is no change %1: the draft has %2. See relvar-cli split --list.</source>
        <translation>Il n’y a pas de modification %1&#xa0;: le brouillon en a %2. Voir relvar-cli split --list.</translation>
    </message>
    <message>
        <source>No change is named. Write their numbers, for example 1,2,5-7.</source>
        <translation>Aucune modification n’est nommée. Écrivez leurs numéros, par exemple 1,2,5-7.</translation>
    </message>
    <message>
        <source>Change %1 (%2) cannot go without change %3 (%4). %5 Name both, or pass --with-needed.</source>
        <translation>La modification %1 (%2) ne peut pas partir sans la modification %3 (%4). %5 Nommez les deux, ou passez --with-needed.</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>Le brouillon n’a pas de modifications.</translation>
    </message>
    <message>
        <source>needs %1: %2</source>
        <translation>nécessite %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: that replays the migrations on a scratch database, and the folder is not trusted yet. Pass --trust.</source>
        <translation>On n’a pas cherché si des lignes font obstacle&#xa0;: cela rejoue les migrations sur une base temporaire, et le dossier n’est pas encore déclaré de confiance. Passez --trust.</translation>
    </message>
    <message>
        <source>  The run writes to that table itself, so that this may be in order by then.</source>
        <translation>  L’exécution écrit elle-même dans cette table, si bien que tout peut être en ordre d’ici là.</translation>
    </message>
    <message>
        <source>Something is in the way. Run all the same?</source>
        <translation>Quelque chose fait obstacle. Exécuter malgré tout&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age: write hours, days or weeks, as 12h, 30d or 4w.</source>
        <translation>&quot;%1&quot; n’est pas un âge&#xa0;: écrivez des heures, des jours ou des semaines, comme 12h, 30d ou 4w.</translation>
    </message>
    <message>
        <source>taken away by it</source>
        <translation>retirées par elle</translation>
    </message>
    <message>
        <source>found no row at the revert</source>
        <translation>sans ligne correspondante lors du retour arrière</translation>
    </message>
    <message>
        <source>written before the revert</source>
        <translation>écrites avant le retour arrière</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserve</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Empty all of this on %1, for good?</source>
        <translation>Vider définitivement tout cela sur %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is a production database.</source>
        <translation>%1 est une base de données de production.</translation>
    </message>
    <message>
        <source>%1 Empty all of this, for good?</source>
        <translation>%1 Vider définitivement tout cela&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is kept on %1 that this would empty.</source>
        <translation>Rien n’est conservé sur %1 que ceci viderait.</translation>
    </message>
    <message>
        <source>Nothing was emptied.</source>
        <translation>Rien n’a été vidé.</translation>
    </message>
    <message>
        <source>Emptied %1 of %2 on %3.</source>
        <translation>%1 sur %2 vidés sur %3.</translation>
    </message>
    <message>
        <source>Drop EVERYTHING in %1, all rows included, and apply all migrations?</source>
        <translation>Supprimer TOUT dans %1, toutes les lignes comprises, et appliquer toutes les migrations&#x202f;?</translation>
    </message>
    <message>
        <source>Revert all migrations on %1 and apply them again? The tables that they made are empty then; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>Défaire toutes les migrations sur %1 et les appliquer de nouveau&#x202f;? Les tables qu’elles ont créées seront alors vides&#x202f;; leur contenu est conservé à part jusqu’à une purge là où une migration a été faite pour le conserver.</translation>
    </message>
    <message>
        <source>Revert all migrations on %1? The tables that they made go away; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>Défaire toutes les migrations sur %1&#x202f;? Les tables qu’elles ont créées disparaissent&#x202f;; leur contenu est conservé à part jusqu’à une purge là où une migration a été faite pour le conserver.</translation>
    </message>
    <message>
        <source>%1 is a production database: fresh, refresh and reset are refused on it. Use down for single migrations.</source>
        <translation>%1 est une base de données de production&#xa0;: fresh, refresh et reset y sont refusés. Utilisez down pour des migrations une à une.</translation>
    </message>
    <message>
        <source>relvar.toml does not know %1.</source>
        <translation>relvar.toml ne connaît pas %1.</translation>
    </message>
    <message>
        <source>Dropped everything in %1: %2 tables, %3 views.</source>
        <translation>Tout a été supprimé dans %1&#xa0;: %2 tables, %3 vues.</translation>
    </message>
    <message>
        <source>The same under another name? [y/n]</source>
        <translation>Le même objet sous un autre nom&#x202f;? [y/n]</translation>
    </message>
    <message>
        <source>Nothing was done: the question was answered with neither y nor n.</source>
        <translation>Rien n’a été fait&#xa0;: la réponse à la question n’était ni y ni n.</translation>
    </message>
    <message>
        <source>--rename %1 is not understood. Write --rename old_table=new_table, --rename table.old_column=table.new_column, or a kind before it: --rename index:table.old_idx=table.new_idx.</source>
        <translation>--rename %1 n’est pas compris. Écrivez --rename ancienne_table=nouvelle_table, --rename table.ancienne_colonne=table.nouvelle_colonne, ou un genre devant&#xa0;: --rename index:table.ancien_idx=table.nouvel_idx.</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what is changed.</source>
        <translation>--rename %1&#xa0;: il n’y a pas de %2 dans ce qui est modifié.</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what it becomes.</source>
        <translation>--rename %1&#xa0;: il n’y a pas de %2 dans ce que cela devient.</translation>
    </message>
    <message>
        <source>--rename %1: one of the two is a table, the other a column.</source>
        <translation>--rename %1&#xa0;: l’un des deux est une table, l’autre une colonne.</translation>
    </message>
    <message>
        <source>--rename %1: %2 is named twice. One object becomes one object.</source>
        <translation>--rename %1&#xa0;: %2 est nommé deux fois. Un objet devient un seul objet.</translation>
    </message>
    <message>
        <source>%1 If so: %2 (%3)</source>
        <translation>%1 Si oui&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Something goes and something like it comes: %1 Nothing was written, for a drop takes the values along. Say which are renames with --rename, and with --no-other-renames that the rest is none.</source>
        <translation>Quelque chose part et quelque chose de ressemblant arrive&#xa0;: %1 Rien n’a été écrit, car une suppression emporte les valeurs. Indiquez avec --rename ce qui est un renommage, et avec --no-other-renames que le reste n’en est pas.</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1.</source>
        <translation>Il n’y a rien à réparer à propos de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be repaired by itself. %2</source>
        <translation>%1 ne peut pas être réparée d’elle-même. %2</translation>
    </message>
    <message>
        <source>%1 is not half done: --finish and --undo are for statements that ran without a transaction, of which some are in the database. %2</source>
        <translation>%1 n’est pas à moitié faite&#xa0;: --finish et --undo concernent des instructions exécutées sans transaction, dont certaines sont dans la base de données. %2</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was applied? What it did there stays.</source>
        <translation>Oublier sur %2 que %1 a été appliquée&#x202f;? Ce qu’elle y a fait reste.</translation>
    </message>
    <message>
        <source>Forget on %2 that a revert of %1 was tried? It counts as applied again.</source>
        <translation>Oublier sur %2 qu’un retour arrière de %1 a été tenté&#x202f;? Elle compte de nouveau comme appliquée.</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was tried? It is pending again.</source>
        <translation>Oublier sur %2 que %1 a été tentée&#x202f;? Elle est de nouveau en attente.</translation>
    </message>
    <message>
        <source>Let %1 count on %2 as it is now, as if it had been applied so? No SQL is run.</source>
        <translation>Considérer %1 sur %2 telle qu’elle est maintenant, comme si elle avait été appliquée ainsi&#x202f;? Aucun SQL n’est exécuté.</translation>
    </message>
    <message>
        <source>Run the rest of the revert of %1 on %2, after statement %3 of %4?</source>
        <translation>Exécuter le reste du retour arrière de %1 sur %2, après l’instruction %3 sur %4&#x202f;?</translation>
    </message>
    <message>
        <source>Run the rest of %1 on %2, after statement %3 of %4?</source>
        <translation>Exécuter le reste de %1 sur %2, après l’instruction %3 sur %4&#x202f;?</translation>
    </message>
    <message>
        <source>Take back the first %3 of %4 statements of %1 on %2?</source>
        <translation>Annuler les %3 premières des %4 instructions de %1 sur %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 counts on %2 as it is now.</source>
        <translation>%1 compte sur %2 telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>The attempt at %1 is forgotten on %2.</source>
        <translation>La tentative de %1 est oubliée sur %2.</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; on %2. relvar-cli status lists them.</source>
        <translation>Il n’y a pas de migration &quot;%1&quot; sur %2. relvar-cli status en donne la liste.</translation>
    </message>
    <message>
        <source>There is nothing to repair on %1.</source>
        <translation>Il n’y a rien à réparer sur %1.</translation>
    </message>
    <message>
        <source>%1 stopped after statement %2 on %3, which ran without a transaction. Run the rest of it, and what comes behind?</source>
        <translation>%1 s’est arrêtée après l’instruction %2 sur %3, exécutée sans transaction. Exécuter le reste, et ce qui vient après&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is a production database. Apply %2?</source>
        <translation>%1 est une base de données de production. Appliquer %2&#x202f;?</translation>
    </message>
    <message>
        <source>Revert %1 on %2? Tables and columns that it made go away with what was written into them since.</source>
        <translation>Défaire %1 sur %2&#x202f;? Les tables et colonnes créées disparaissent avec ce qui y a été écrit depuis.</translation>
    </message>
    <message>
        <source>Revert %1 on %2 and apply it again? What was written since into tables and columns that it made is dropped with them.</source>
        <translation>Défaire %1 sur %2 et appliquer de nouveau&#x202f;? Ce qui a été écrit depuis dans les tables et colonnes créées est supprimé avec elles.</translation>
    </message>
    <message>
        <source>--rows-from %1 is no database of %2, which the project is for.</source>
        <translation>--rows-from %1 n’est pas une base de données %2, à laquelle le projet est destiné.</translation>
    </message>
    <message>
        <source>No command is named. Write it behind the options: relvar-cli sandbox psql -c &apos;SELECT 1&apos;.</source>
        <translation>Aucune commande n’est nommée. Écrivez-la après les options&#xa0;: relvar-cli sandbox psql -c &apos;SELECT 1&apos;.</translation>
    </message>
    <message>
        <source>Starting a private server; it ends with the command.</source>
        <translation>Démarrage d’un serveur privé&#x202f;; il s’arrête avec la commande.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Check its name and whether it is in PATH.</source>
        <translation>%1 ne peut pas être démarré. Vérifiez son nom et s’il est dans PATH.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 a été terminé par un signal.</translation>
    </message>
    <message>
        <source>It refers to %1, which is in none of the schemas asked for.</source>
        <translation>Elle fait référence à %1, qui n’est dans aucun des schémas demandés.</translation>
    </message>
    <message>
        <source>Its partitioned table %1 is in none of the schemas asked for.</source>
        <translation>Sa table partitionnée %1 n’est dans aucun des schémas demandés.</translation>
    </message>
    <message>
        <source>?schemas= names &quot;%1&quot;, and the database has no such schema. It has: %2.</source>
        <translation>?schemas= nomme &quot;%1&quot;, et la base de données n’a pas ce schéma. Elle a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Check the path after -C.</source>
        <translation>Le dossier %1 n’existe pas. Vérifiez le chemin après -C.</translation>
    </message>
    <message>
        <source>%1 is not part of a project: neither it nor a folder above it holds relvar.toml. Go to the project, name it with -C, or make one with relvar-cli init.</source>
        <translation>%1 ne fait pas partie d’un projet&#xa0;: ni lui ni un dossier au-dessus ne contient relvar.toml. Allez dans le projet, nommez-le avec -C, ou créez-en un avec relvar-cli init.</translation>
    </message>
    <message>
        <source>Say with --dialect what the SQL is written for: %1.</source>
        <translation>Indiquez avec --dialect pour quoi le SQL est écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;. It knows: %2.</source>
        <translation>Cette version compilée n’a pas de dialecte &quot;%1&quot;. Elle connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was done: this needs a yes, and there is no terminal to ask on. Pass --yes when you are sure.</source>
        <translation>Rien n’a été fait&#xa0;: il faut un oui, et il n’y a pas de terminal pour le demander. Passez --yes quand vous êtes sûr.</translation>
    </message>
    <message>
        <source>Nothing was done: the question was not answered with yes.</source>
        <translation>Rien n’a été fait&#xa0;: la réponse à la question n’était pas oui.</translation>
    </message>
    <message>
        <source>%1 Type the database&apos;s name (%2) to go on:</source>
        <translation>%1 Saisissez le nom de la base de données (%2) pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Pass --confirm %2.</source>
        <translation>Rien n’a été fait&#xa0;: %1 Passez --confirm %2.</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Its name is %2, not %3.</source>
        <translation>Rien n’a été fait&#xa0;: %1 Son nom est %2, et non %3.</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted, and its SQL runs with your rights. Look into migrations/, then pass --trust, or answer the question once on a terminal.</source>
        <translation>Rien n’a été exécuté&#xa0;: le dossier %1 n’est pas déclaré de confiance, et son SQL s’exécute avec vos droits. Examinez migrations/, puis passez --trust, ou répondez une fois à la question dans un terminal.</translation>
    </message>
    <message>
        <source>The SQL in %1 runs with your rights. Do you trust this folder? [y/N]</source>
        <translation>Le SQL dans %1 s’exécute avec vos droits. Faites-vous confiance à ce dossier&#x202f;? [y/N]</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted.</source>
        <translation>Rien n’a été exécuté&#xa0;: le dossier %1 n’est pas déclaré de confiance.</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; in %2. relvar-cli status lists them.</source>
        <translation>Il n’y a pas de migration &quot;%1&quot; dans %2. relvar-cli status en donne la liste.</translation>
    </message>
    <message>
        <source>%1 or @connection</source>
        <translation>%1 ou @connexion</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source. Write %2, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head or empty.</source>
        <translation>&quot;%1&quot; n’est pas une source. Écrivez %2, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head ou empty.</translation>
    </message>
    <message>
        <source>@%1 names a connection of a project, and this is not a project. Go to it, or name it with -C.</source>
        <translation>@%1 nomme une connexion d’un projet, et ceci n’est pas un projet. Allez-y, ou nommez-le avec -C.</translation>
    </message>
    <message>
        <source>relvar.toml has no connection &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.toml n’a pas de connexion &quot;%1&quot;. Il a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No database is named. Pass it with --db (%1), set DATABASE_URL, or set default in relvar.toml.</source>
        <translation>Aucune base de données n’est nommée. Passez-la avec --db (%1), définissez DATABASE_URL, ou définissez default dans relvar.toml.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database. Write %2.</source>
        <translation>&quot;%1&quot; n’est pas une base de données. Écrivez %2.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path; relvar-cli up makes a new database in a folder that exists.</source>
        <translation>Il n’y a pas de fichier %1. Vérifiez le chemin&#x202f;; relvar-cli up crée une nouvelle base de données dans un dossier qui existe.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Mot de passe pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>--scratch %1 is no database. Write %2.</source>
        <translation>--scratch %1 n’est pas une base de données. Écrivez %2.</translation>
    </message>
    <message>
        <source>%1 is a production database: its server is no place for scratch databases. Leave --scratch out, or name a development server.</source>
        <translation>%1 est une base de données de production&#xa0;: son serveur n’est pas un endroit pour des bases temporaires. Omettez --scratch, ou nommez un serveur de développement.</translation>
    </message>
    <message>
        <source>--scratch names a server, and %1 is a file. Leave it out: scratch databases of its kind are made in memory.</source>
        <translation>--scratch nomme un serveur, et %1 est un fichier. Omettez-le&#xa0;: les bases temporaires de ce genre sont créées en mémoire.</translation>
    </message>
    <message>
        <source>%1 is not understood. Write NAME=NUMBERS: &quot;Add orders=1,2&quot;.</source>
        <translation>%1 n’est pas compris. Écrivez NOM=NUMÉROS&#xa0;: &quot;Ajouter orders=1,2&quot;.</translation>
    </message>
    <message>
        <source>Change %1 is in two migrations. Name it once.</source>
        <translation>La modification %1 est dans deux migrations. Nommez-la une seule fois.</translation>
    </message>
    <message>
        <source>One change is left.</source>
        <translation>Il reste une modification.</translation>
    </message>
    <message>
        <source>%1 changes are left.</source>
        <translation>Il reste %1 modifications.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump, not SQL. pg_restore -f schema.sql makes SQL of it, and so does pg_dump without -F.</source>
        <translation>%1 est une archive de pg_dump, pas du SQL. pg_restore -f schema.sql en fait du SQL, de même que pg_dump sans -F.</translation>
    </message>
    <message>
        <source>%1 is an archive of files (tar), not SQL. pg_restore -f schema.sql makes SQL of it when pg_dump wrote it.</source>
        <translation>%1 est une archive de fichiers (tar), pas du SQL. pg_restore -f schema.sql en fait du SQL si c’est pg_dump qui l’a écrite.</translation>
    </message>
    <message>
        <source>%1 is a SQLite database, not SQL. Write it as sqlite:%1.</source>
        <translation>%1 est une base de données SQLite, pas du SQL. Écrivez-la sous la forme sqlite:%1.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it first.</source>
        <translation>%1 est compressé. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the path after file:.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifiez le chemin après file:.</translation>
    </message>
    <message>
        <source>%1 begins as UTF-16, but is not. Save it as UTF-8.</source>
        <translation>%1 commence comme de l’UTF-16, mais n’en est pas. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not text. Give a file with SQL statements in UTF-8.</source>
        <translation>%1 n’est pas du texte. Donnez un fichier contenant des instructions SQL en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: line %2 has other bytes. Dump it with pg_dump -E UTF8, or save it as UTF-8.</source>
        <translation>%1 n’est pas en UTF-8&#xa0;: la ligne %2 contient d’autres octets. Exportez-le avec pg_dump -E UTF8, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no range. Write the first and the last migration: 20260101093000..20260301120000.</source>
        <translation>%1 n’est pas une plage. Écrivez la première et la dernière migration&#xa0;: 20260101093000..20260301120000.</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none.</source>
        <translation>%1 n’a pas de retour, l’ensemble n’en a donc pas.</translation>
    </message>
    <message>
        <source>Nothing was written. It leads to the same as the %1 migrations: %2</source>
        <translation>Rien n’a été écrit. Elle mène au même résultat que les %1 migrations&#xa0;: %2</translation>
    </message>
    <message>
        <source>It stands for %1 migrations, which are now in %2. A database that has applied all of them needs nothing; one that has applied some has to revert them, or to apply the rest with the old files, first.</source>
        <translation>Elle remplace %1 migrations, qui sont maintenant dans %2. Une base de données qui les a toutes appliquées n’a besoin de rien&#x202f;; une base qui n’en a appliqué que certaines doit d’abord les défaire, ou appliquer le reste avec les anciens fichiers.</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none: none of the %2 migrations can be reverted any more. Squash them all the same?</source>
        <translation>%1 n’a pas de retour, l’ensemble n’en a donc pas&#xa0;: aucune des %2 migrations ne pourra plus être défaite. Les condenser malgré tout&#x202f;?</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>edited since applied</source>
        <translation>modifiée depuis l’application</translation>
    </message>
    <message>
        <source>applied, file missing</source>
        <translation>appliquée, fichier manquant</translation>
    </message>
    <message>
        <source>applied, not known here</source>
        <translation>appliquée, inconnue ici</translation>
    </message>
    <message>
        <source>applied in half</source>
        <translation>appliquée à moitié</translation>
    </message>
    <message>
        <source>reverted in half</source>
        <translation>défaite à moitié</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>pending, out of order</source>
        <translation>en attente, dans le désordre</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>appliquée en partie</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>non prouvée</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with relvar-cli new.</source>
        <translation>Il n’y a pas encore de migrations. Créez-en une avec relvar-cli new.</translation>
    </message>
    <message>
        <source>%1: what it kept was purged; a revert brings back the structure alone.</source>
        <translation>%1&#xa0;: ce qu’elle conservait a été purgé&#x202f;; un retour arrière ne ramène que la structure.</translation>
    </message>
    <message>
        <source>%1 pending: relvar-cli up applies them.</source>
        <translation>%1 en attente&#xa0;: relvar-cli up les applique.</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here. relvar-cli baseline ID marks migrations as applied.</source>
        <translation>Trouvé %1, l’historique de %2&#xa0;: ce qu’il a appliqué n’est pas compté ici. relvar-cli baseline ID marque des migrations comme appliquées.</translation>
    </message>
    <message>
        <source>Drift was not looked for: %1</source>
        <translation>La dérive n’a pas été cherchée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been run here yet.</source>
        <translation>Rien n’a encore été exécuté ici.</translation>
    </message>
    <message>
        <source>%1 does not exist yet. relvar-cli up makes it and applies the migrations.</source>
        <translation>%1 n’existe pas encore. relvar-cli up la crée et applique les migrations.</translation>
    </message>
    <message>
        <source>Drifted: the database is not what its migrations make.</source>
        <translation>Dérive&#xa0;: la base de données n’est pas ce que ses migrations produisent.</translation>
    </message>
    <message>
        <source>Two branches meet, and it matters which of their migrations runs first:</source>
        <translation>Deux branches se rejoignent, et l’ordre d’exécution de leurs migrations compte&#xa0;:</translation>
    </message>
    <message>
        <source>relvar.sum was not written: databases that ran them in different orders differ. Write one of the two so that it fits behind the other, or pass --in-this-order when no database has run them the other way.</source>
        <translation>relvar.sum n’a pas été écrit&#xa0;: les bases de données qui les ont exécutées dans des ordres différents divergent. Réécrivez l’une des deux pour qu’elle s’ajuste à la suite de l’autre, ou passez --in-this-order si aucune base de données ne les a exécutées dans l’autre sens.</translation>
    </message>
    <message>
        <source>relvar.sum was not written: in the order of the folder they do not run. Write one of the two so that it fits behind the other, or give it an id that puts it before the other.</source>
        <translation>relvar.sum n’a pas été écrit&#xa0;: dans l’ordre du dossier, elles ne s’exécutent pas. Réécrivez l’une des deux pour qu’elle s’ajuste à la suite de l’autre, ou donnez-lui un id qui la place avant l’autre.</translation>
    </message>
    <message>
        <source>relvar.sum now holds one migration, which runs without an error.</source>
        <translation>relvar.sum contient désormais une migration, qui s’exécute sans erreur.</translation>
    </message>
    <message>
        <source>relvar.sum now holds %1 migrations, which run one after another without an error.</source>
        <translation>relvar.sum contient désormais %1 migrations, qui s’exécutent l’une après l’autre sans erreur.</translation>
    </message>
    <message>
        <source>Revert %2 on %1? Tables and columns that it made go away with what was written into them since.</source>
        <translation>Défaire %2 sur %1&#x202f;? Les tables et colonnes qu’elle a créées disparaissent avec ce qui y a été écrit depuis.</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>ignorée, jamais exécutée</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non inscrite</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>modifiée, sera réexécutée</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>ne peut pas s’exécuter</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>Il n’y a pas encore de migrations. Créez-en une avec %1.</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here.</source>
        <translation>Trouvé %1, l’historique de %2&#xa0;: ce qu’il a appliqué n’est pas compté ici.</translation>
    </message>
    <message>
        <source>%1 has never run on %2: its table is not there.</source>
        <translation>%1 n’a jamais été exécuté sur %2&#xa0;: sa table n’y est pas.</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>D’après %1, la table de %2.</translation>
    </message>
    <message>
        <source>Proving %1 (%2 of %3)</source>
        <translation>Preuve de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source> (%1 rows of %2 among those that it was proved with)</source>
        <translation> (%1 lignes de %2 parmi celles qui ont servi à la preuve)</translation>
    </message>
    <message>
        <source>There are no migrations.</source>
        <translation>Il n’y a pas de migrations.</translation>
    </message>
    <message>
        <source>There is no draft to save. Say with --to what the schema shall become (file:want.sql, sqlite:path, @connection), or write the SQL by hand into a file made with --empty.</source>
        <translation>Il n’y a pas de brouillon à enregistrer. Indiquez avec --to ce que le schéma doit devenir (file:want.sql, sqlite:chemin, @connexion), ou écrivez le SQL à la main dans un fichier créé avec --empty.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>%1 ne peut pas être lu. Vérifiez son nom et ses permissions.</translation>
    </message>
    <message>
        <source>It could not be proved here:</source>
        <translation>La preuve n’a pas pu être faite ici&#xa0;:</translation>
    </message>
    <message>
        <source>Proved by up, down, up on scratch databases (rows made: %1, real rows: %2): %3</source>
        <translation>Prouvée par up, down, up sur des bases temporaires (lignes fabriquées&#xa0;: %1, lignes réelles&#xa0;: %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Proved by up, down, up on a scratch database (rows: %1): %2</source>
        <translation>Prouvée par up, down, up sur une base temporaire (lignes&#xa0;: %1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>A migration of %1 is about the whole schema: leave --table, --diagram, --title, --scale and --page out.</source>
        <translation>Une migration de %1 porte sur le schéma entier&#xa0;: omettez --table, --diagram, --title, --scale et --page.</translation>
    </message>
    <message>
        <source>--base, --name, --rename and --dry-run are for migrations of a framework: say which one with --to.</source>
        <translation>--base, --name, --rename et --dry-run concernent les migrations d’un framework&#xa0;: indiquez lequel avec --to.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 modifié</translation>
    </message>
    <message>
        <source>Code of %1 is several files: name the folder of the repository after --out.</source>
        <translation>Le code de %1 se compose de plusieurs fichiers&#xa0;: nommez le dossier du dépôt après --out.</translation>
    </message>
    <message>
        <source>%1 is not written for %2.</source>
        <translation>Le code de %1 ne peut pas être écrit pour %2.</translation>
    </message>
    <message>
        <source>Say with --name what the migration does: --name &quot;Add phone to users&quot;.</source>
        <translation>Indiquez avec --name ce que fait la migration&#xa0;: --name &quot;Add phone to users&quot;.</translation>
    </message>
    <message>
        <source>Equal: there is nothing to write a migration for.</source>
        <translation>Identiques&#xa0;: il n’y a pas de migration à écrire.</translation>
    </message>
    <message>
        <source>Say with --out where to: a folder, or the file itself.</source>
        <translation>Indiquez avec --out où écrire&#xa0;: un dossier, ou le fichier lui-même.</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing differs from what is there.</source>
        <translation>Il n’y a rien à enregistrer&#xa0;: rien ne diffère de ce qui existe.</translation>
    </message>
    <message>
        <source>It is not proved: %1 alone can run it. Run it on a development database first.</source>
        <translation>Elle n’est pas prouvée&#xa0;: seul %1 peut l’exécuter. Exécutez-la d’abord sur une base de développement.</translation>
    </message>
    <message>
        <source>There is no convention &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>Il n’y a pas de convention &quot;%1&quot;. Relvar connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>  Keys and indexes that you draw are named as %1 does ([naming] of relvar.toml).</source>
        <translation>  Les clés et les index que vous dessinez sont nommés comme le fait %1 ([naming] dans relvar.toml).</translation>
    </message>
    <message>
        <source>Wrote its record, %1</source>
        <translation>Fiche de la migration écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose own command makes an empty one.</source>
        <translation>Les migrations sont celles de %1, dont la propre commande en crée une vide.</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it, and %1 has no command for %2.</source>
        <translation>Relvar lit l’historique de %1 sans l’écrire, et %1 n’a pas de commande pour %2.</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %3.</source>
        <translation>Relvar lit l’historique de %1 sans l’écrire. Exécutez %3.</translation>
    </message>
    <message>
        <source>Nothing was run: %1 is pending, although a newer one is applied. Apply it first, with relvar-cli up.</source>
        <translation>Rien n’a été exécuté&#xa0;: %1 est en attente alors qu’une plus récente est appliquée. Appliquez-la d’abord, avec relvar-cli up.</translation>
    </message>
    <message>
        <source>What the migrations make cannot be told from their files: the change begins with what @%1 has.</source>
        <translation>Ce que font les migrations ne se déduit pas de leurs fichiers&#xa0;: la modification part de ce que contient @%1.</translation>
    </message>
    <message>
        <source>With --from, what the database has becomes the first migration of Relvar&apos;s own, and there are others. Leave --from out, and name the database after the folder, to go on with those; or say --format relvar to begin anew.</source>
        <translation>Avec --from, ce que contient la base devient la première migration propre à Relvar, et il y en a d’autres. Omettez --from et nommez la base après le dossier pour continuer avec celles-ci&#x202f;; ou indiquez --format relvar pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The draft stays until @%1 has the migration: then nothing of it is left.</source>
        <translation>Le brouillon reste jusqu’à ce que @%1 ait la migration&#xa0;: il n’en reste alors rien.</translation>
    </message>
    <message>
        <source>Change %1 so? What is dropped goes away with all that is in it.</source>
        <translation>Modifier %1 ainsi&#x202f;? Ce qui est supprimé disparaît avec tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>Change %1 so?</source>
        <translation>Modifier %1 ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>No migration has this yet. Save it with relvar-cli new, and mark that as applied there with relvar-cli baseline.</source>
        <translation>Aucune migration n’a encore cela. Enregistrez-le avec relvar-cli new, et marquez-la là comme appliquée avec relvar-cli baseline.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is so already.</source>
        <translation>Il n’y a rien à faire&#xa0;: %1 est déjà ainsi.</translation>
    </message>
    <message>
        <source>Nothing was written: the tables in which %1 remembers its migrations name each of them. Behind one file in the place of several, a database that has applied some of them would miss the rest, and one that has applied all of them would keep rows about files that are gone. Begin a new folder instead, whose first migration is made with relvar-cli diff --from empty --to head --sql, and mark it as applied with relvar-cli baseline.</source>
        <translation>Rien n’a été écrit&#xa0;: les tables où %1 retient ses migrations nomment chacune d’elles. Derrière un fichier à la place de plusieurs, une base qui en a appliqué certains manquerait le reste, et une qui les a tous appliqués garderait des lignes sur des fichiers disparus. Commencez plutôt un nouveau dossier, dont la première migration se fait avec relvar-cli diff --from empty --to head --sql, et marquez-la comme appliquée avec relvar-cli baseline.</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 est un fichier, mais n’est pas inscrit auprès de %2, qui ne l’exécute donc jamais.</translation>
    </message>
    <message>
        <source>%1 has no place in the order of the migrations. Name the newest one with a version.</source>
        <translation>%1 n’a pas de place dans l’ordre des migrations. Nommez la plus récente qui a une version.</translation>
    </message>
    <message>
        <source>relvar-cli new begins with what @%1 has, and finds nothing to save when this is there. Save the change first, unless you have.</source>
        <translation>relvar-cli new part de ce qu’a @%1, et ne trouve rien à enregistrer quand ceci y est. Enregistrez d’abord la modification, si ce n’est pas fait.</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>%1 cannot be copied into a file from here.</source>
        <translation>%1 ne peut pas être copiée dans un fichier à partir d’ici.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The %1 in the address has a % that is followed by no two hexadecimal digits. Write %25 for a percent sign.</source>
        <translation>Dans l’adresse, la partie %1 contient un % qui n’est pas suivi de deux chiffres hexadécimaux. Écrivez %25 pour un signe pour cent.</translation>
    </message>
    <message>
        <source>The place in the address is not understood: it should be host, or host:port with a port up to 65535. In a user, password or database / is written %2F and @ is written %40.</source>
        <translation>L’emplacement dans l’adresse n’est pas compris&#xa0;: il doit être hôte, ou hôte:port avec un port de 65535 au plus. Dans un utilisateur, un mot de passe ou une base de données, / s’écrit %2F et @ s’écrit %40.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as postgresql://user@host:5432/database.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Écrivez-la sous la forme postgresql://utilisateur@hôte:5432/base.</translation>
    </message>
    <message>
        <source>A parameter behind the ? of the address has no value. Write name=value; a ? in a password is written %3F.</source>
        <translation>Un paramètre après le&#x202f;? de l’adresse n’a pas de valeur. Écrivez nom=valeur&#x202f;; un&#x202f;? dans un mot de passe s’écrit %3F.</translation>
    </message>
    <message>
        <source>An address cannot hold sslpassword: it is written into files, and a secret must not be. Use a key without a passphrase that only you can read.</source>
        <translation>Une adresse ne peut pas contenir sslpassword&#xa0;: elle est écrite dans des fichiers, ce qui est exclu pour un secret. Utilisez une clé sans phrase de passe que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>“%1” is no SSH server. Write user@host, user@host:port, or a name of ~/.ssh/config.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur SSH. Écrivez utilisateur@hôte, utilisateur@hôte:port, ou un nom de ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The address says %1, but not through which SSH server: write ssh=user@host as well.</source>
        <translation>L’adresse indique %1, mais pas par quel serveur SSH passer&#xa0;: écrivez aussi ssh=utilisateur@hôte.</translation>
    </message>
    <message>
        <source>%1 does not go together with an SSH tunnel: write host and port into the address, as the SSH server sees them.</source>
        <translation>%1 ne va pas avec un tunnel SSH&#xa0;: écrivez dans l’adresse l’hôte et le port tels que les voit le serveur SSH.</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>Change %1 to %2</source>
        <translation>Changer %1 en %2</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>Renommer selon la convention</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Modèle %1</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>The demo could not be copied to %1. Make room there, or set TMPDIR to another folder.</source>
        <translation>La démo n’a pas pu être copiée dans %1. Libérez-y de la place, ou faites pointer TMPDIR vers un autre dossier.</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Ajouter une colonne</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1 n’a pas de forme où l’ancien et le nouveau coexistent.</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here.</source>
        <translation>Une instruction CREATE est attendue ici.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>One object is expected here, with its comment at most.</source>
        <translation>Un seul objet est attendu ici, avec tout au plus son commentaire.</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here, of an object with a name that is free.</source>
        <translation>Une instruction CREATE est attendue ici, pour un objet dont le nom est libre.</translation>
    </message>
    <message>
        <source>A column needs a type, such as text.</source>
        <translation>Une colonne nécessite un type, par exemple text.</translation>
    </message>
    <message>
        <source>%1 is short for an integer with a sequence. Choose bigint and an identity instead.</source>
        <translation>%1 est l’abréviation d’un entier avec une séquence. Choisissez plutôt bigint et une identité.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read %1 as the name of a type.</source>
        <translation>PostgreSQL ne peut pas lire %1 comme nom de type.</translation>
    </message>
    <message>
        <source>Nothing here is a type called %1. Choose one from the list, or make it first.</source>
        <translation>Il n’y a ici aucun type appelé %1. Choisissez-en un dans la liste, ou créez-le d’abord.</translation>
    </message>
    <message>
        <source>One CREATE statement is expected here: a view, a trigger or a virtual table.</source>
        <translation>Une seule instruction CREATE est attendue ici&#xa0;: une vue, un déclencheur ou une table virtuelle.</translation>
    </message>
    <message>
        <source>%1 is STRICT: its columns are INTEGER, REAL, TEXT, BLOB or ANY, and not %2.</source>
        <translation>%1 est STRICT&#xa0;: ses colonnes sont INTEGER, REAL, TEXT, BLOB ou ANY, et non %2.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as they come.</source>
        <translation>SQLite stocke les valeurs de %1 telles quelles.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as text, however long they are.</source>
        <translation>SQLite stocke les valeurs de %1 comme du texte, quelle que soit leur longueur.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as floating point numbers.</source>
        <translation>SQLite stocke les valeurs de %1 comme des nombres à virgule flottante.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as numbers where they look like one, else as text.</source>
        <translation>SQLite stocke les valeurs de %1 comme des nombres là où elles y ressemblent, sinon comme du texte.</translation>
    </message>
</context>
<context>
    <name>diff</name>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>NOT NULL of %1</source>
        <translation>NOT NULL de %1</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Valeur par défaut de %1</translation>
    </message>
    <message>
        <source>Generated value of %1</source>
        <translation>Valeur générée de %1</translation>
    </message>
    <message>
        <source>Identity of %1</source>
        <translation>Identité de %1</translation>
    </message>
    <message>
        <source>Collation of %1</source>
        <translation>Collationnement de %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Commentaire sur %1</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Options de %1</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>Schéma de %1</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valeurs de %1</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Definition of %1 (%2)</source>
        <translation>Définition de %1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Create schema %1</source>
        <translation>Créer le schéma %1</translation>
    </message>
    <message>
        <source>Drop schema %1</source>
        <translation>Supprimer le schéma %1</translation>
    </message>
    <message>
        <source>Rename schema %1 to %2</source>
        <translation>Renommer le schéma %1 en %2</translation>
    </message>
    <message>
        <source>Change schema %1</source>
        <translation>Modifier le schéma %1</translation>
    </message>
    <message>
        <source>Create view %1</source>
        <translation>Créer la vue %1</translation>
    </message>
    <message>
        <source>Drop view %1</source>
        <translation>Supprimer la vue %1</translation>
    </message>
    <message>
        <source>Rename view %1 to %2</source>
        <translation>Renommer la vue %1 en %2</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>Modifier la vue %1</translation>
    </message>
    <message>
        <source>Create trigger %1</source>
        <translation>Créer le déclencheur %1</translation>
    </message>
    <message>
        <source>Drop trigger %1</source>
        <translation>Supprimer le déclencheur %1</translation>
    </message>
    <message>
        <source>Rename trigger %1 to %2</source>
        <translation>Renommer le déclencheur %1 en %2</translation>
    </message>
    <message>
        <source>Change trigger %1</source>
        <translation>Modifier le déclencheur %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>Définir le propriétaire de %1</translation>
    </message>
    <message>
        <source>Forget the owner of %1</source>
        <translation>Oublier le propriétaire de %1</translation>
    </message>
    <message>
        <source>Name the owner of %1 as that of %2</source>
        <translation>Nommer le propriétaire de %1 comme celui de %2</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>Changer le propriétaire de %1</translation>
    </message>
    <message>
        <source>Set default privileges on %1</source>
        <translation>Définir les droits par défaut sur %1</translation>
    </message>
    <message>
        <source>Take back default privileges on %1</source>
        <translation>Retirer les droits par défaut sur %1</translation>
    </message>
    <message>
        <source>Name default privileges on %1 as those on %2</source>
        <translation>Nommer les droits par défaut sur %1 comme ceux sur %2</translation>
    </message>
    <message>
        <source>Change default privileges on %1</source>
        <translation>Modifier les droits par défaut sur %1</translation>
    </message>
    <message>
        <source>Grant privileges on %1</source>
        <translation>Accorder des droits sur %1</translation>
    </message>
    <message>
        <source>Revoke privileges on %1</source>
        <translation>Révoquer des droits sur %1</translation>
    </message>
    <message>
        <source>Grant and revoke privileges on %1</source>
        <translation>Accorder et révoquer des droits sur %1</translation>
    </message>
    <message>
        <source>Name privileges on %1 as those on %2</source>
        <translation>Nommer les droits sur %1 comme ceux sur %2</translation>
    </message>
    <message>
        <source>Create enum type %1</source>
        <translation>Créer le type énuméré %1</translation>
    </message>
    <message>
        <source>Drop enum type %1</source>
        <translation>Supprimer le type énuméré %1</translation>
    </message>
    <message>
        <source>Rename enum type %1 to %2</source>
        <translation>Renommer le type énuméré %1 en %2</translation>
    </message>
    <message>
        <source>Change enum type %1</source>
        <translation>Modifier le type énuméré %1</translation>
    </message>
    <message>
        <source>Create sequence %1</source>
        <translation>Créer la séquence %1</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>Supprimer la séquence %1</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>Renommer la séquence %1 en %2</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>Modifier la séquence %1</translation>
    </message>
    <message>
        <source>Create table %1</source>
        <translation>Créer la table %1</translation>
    </message>
    <message>
        <source>Create table %1 with its partition</source>
        <translation>Créer la table %1 avec sa partition</translation>
    </message>
    <message>
        <source>Create table %1 with %2 partitions</source>
        <translation>Créer la table %1 avec %2 partitions</translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation>Supprimer la table %1</translation>
    </message>
    <message>
        <source>Drop table %1 with its partition</source>
        <translation>Supprimer la table %1 avec sa partition</translation>
    </message>
    <message>
        <source>Drop table %1 with its %2 partitions</source>
        <translation>Supprimer la table %1 avec ses %2 partitions</translation>
    </message>
    <message>
        <source>Add value %2 to enum type %1</source>
        <translation>Ajouter la valeur %2 au type énuméré %1</translation>
    </message>
    <message>
        <source>Drop value %2 of enum type %1</source>
        <translation>Supprimer la valeur %2 du type énuméré %1</translation>
    </message>
    <message>
        <source>Reorder the values of enum type %1</source>
        <translation>Réordonner les valeurs du type énuméré %1</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>Renommer la table %1 en %2</translation>
    </message>
    <message>
        <source>Change the options of table %1</source>
        <translation>Modifier les options de la table %1</translation>
    </message>
    <message>
        <source>Change the partitioning of table %1</source>
        <translation>Modifier le partitionnement de la table %1</translation>
    </message>
    <message>
        <source>Change the comment of table %1</source>
        <translation>Modifier le commentaire de la table %1</translation>
    </message>
    <message>
        <source>Add column %1.%2</source>
        <translation>Ajouter la colonne %1.%2</translation>
    </message>
    <message>
        <source>Add column %1.%2 (%3)</source>
        <translation>Ajouter la colonne %1.%2 (%3)</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>Supprimer la colonne %1.%2</translation>
    </message>
    <message>
        <source>Rename column %1.%2 to %3</source>
        <translation>Renommer la colonne %1.%2 en %3</translation>
    </message>
    <message>
        <source>Change type of %1.%2 from %3 to %4</source>
        <translation>Changer le type de %1.%2 de %3 en %4</translation>
    </message>
    <message>
        <source>Change how the database numbers %1.%2</source>
        <translation>Changer la façon dont la base de données numérote %1.%2</translation>
    </message>
    <message>
        <source>Let the database number %1.%2</source>
        <translation>Laisser la base de données numéroter %1.%2</translation>
    </message>
    <message>
        <source>No longer let the database number %1.%2</source>
        <translation>Ne plus laisser la base de données numéroter %1.%2</translation>
    </message>
    <message>
        <source>Remove the collation of %1.%2</source>
        <translation>Retirer le collationnement de %1.%2</translation>
    </message>
    <message>
        <source>Set the collation of %1.%2 to %3</source>
        <translation>Définir le collationnement de %1.%2 à %3</translation>
    </message>
    <message>
        <source>Change the comment of %1.%2</source>
        <translation>Modifier le commentaire de %1.%2</translation>
    </message>
    <message>
        <source>Change the storage settings of %1.%2</source>
        <translation>Modifier les paramètres de stockage de %1.%2</translation>
    </message>
    <message>
        <source>Change the NOT NULL constraint of %1.%2</source>
        <translation>Modifier la contrainte NOT NULL de %1.%2</translation>
    </message>
    <message>
        <source>Make %1.%2 NOT NULL</source>
        <translation>Rendre %1.%2 NOT NULL</translation>
    </message>
    <message>
        <source>Allow NULL in %1.%2</source>
        <translation>Autoriser NULL dans %1.%2</translation>
    </message>
    <message>
        <source>Remove the default of %1.%2</source>
        <translation>Retirer la valeur par défaut de %1.%2</translation>
    </message>
    <message>
        <source>Set the default of %1.%2 to %3</source>
        <translation>Définir la valeur par défaut de %1.%2 à %3</translation>
    </message>
    <message>
        <source>Change the default of %1.%2 from %3 to %4</source>
        <translation>Changer la valeur par défaut de %1.%2 de %3 en %4</translation>
    </message>
    <message>
        <source>Make %1.%2 an ordinary column</source>
        <translation>Faire de %1.%2 une colonne ordinaire</translation>
    </message>
    <message>
        <source>Generate %1.%2 from %3</source>
        <translation>Générer %1.%2 à partir de %3</translation>
    </message>
    <message>
        <source>Change the expression of %1.%2 from %3 to %4</source>
        <translation>Changer l’expression de %1.%2 de %3 en %4</translation>
    </message>
    <message>
        <source>Add primary key (%2) to %1</source>
        <translation>Ajouter la clé primaire (%2) à %1</translation>
    </message>
    <message>
        <source>Drop primary key (%2) of %1</source>
        <translation>Supprimer la clé primaire (%2) de %1</translation>
    </message>
    <message>
        <source>Change primary key of %1 from (%2) to (%3)</source>
        <translation>Changer la clé primaire de %1 de (%2) en (%3)</translation>
    </message>
    <message>
        <source>Make (%2) unique in %1</source>
        <translation>Rendre (%2) unique dans %1</translation>
    </message>
    <message>
        <source>No longer keep (%2) unique in %1</source>
        <translation>Ne plus garder (%2) unique dans %1</translation>
    </message>
    <message>
        <source>Change unique constraint of %1 from (%2) to (%3)</source>
        <translation>Changer la contrainte d’unicité de %1 de (%2) en (%3)</translation>
    </message>
    <message>
        <source>Add foreign key from %1 (%2) to %3</source>
        <translation>Ajouter une clé étrangère de %1 (%2) vers %3</translation>
    </message>
    <message>
        <source>Drop foreign key from %1 (%2) to %3</source>
        <translation>Supprimer la clé étrangère de %1 (%2) vers %3</translation>
    </message>
    <message>
        <source>Change foreign key from %1 (%2) to %3</source>
        <translation>Modifier la clé étrangère de %1 (%2) vers %3</translation>
    </message>
    <message>
        <source>Add check (%2) to %1</source>
        <translation>Ajouter la contrainte CHECK (%2) à %1</translation>
    </message>
    <message>
        <source>Drop check (%2) of %1</source>
        <translation>Supprimer la contrainte CHECK (%2) de %1</translation>
    </message>
    <message>
        <source>Change check of %1 from (%2) to (%3)</source>
        <translation>Changer la contrainte CHECK de %1 de (%2) en (%3)</translation>
    </message>
    <message>
        <source>Add unique index %2 on %1</source>
        <translation>Ajouter l’index unique %2 sur %1</translation>
    </message>
    <message>
        <source>Add index %2 on %1</source>
        <translation>Ajouter l’index %2 sur %1</translation>
    </message>
    <message>
        <source>Drop index %2 on %1</source>
        <translation>Supprimer l’index %2 sur %1</translation>
    </message>
    <message>
        <source>Rename index %2 on %1 to %3</source>
        <translation>Renommer l’index %2 sur %1 en %3</translation>
    </message>
    <message>
        <source>Change index %2 on %1</source>
        <translation>Modifier l’index %2 sur %1</translation>
    </message>
    <message>
        <source>Change the comment of index %2 on %1</source>
        <translation>Modifier le commentaire de l’index %2 sur %1</translation>
    </message>
    <message>
        <source>Add exclusion constraint %2 to %1</source>
        <translation>Ajouter la contrainte d’exclusion %2 à %1</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %2 of %1</source>
        <translation>Supprimer la contrainte d’exclusion %2 de %1</translation>
    </message>
    <message>
        <source>Change exclusion constraint %2 of %1</source>
        <translation>Modifier la contrainte d’exclusion %2 de %1</translation>
    </message>
    <message>
        <source>Change the comment of constraint %2 of %1</source>
        <translation>Modifier le commentaire de la contrainte %2 de %1</translation>
    </message>
    <message>
        <source>Change the storage settings of index %2 on %1</source>
        <translation>Modifier les paramètres de stockage de l’index %2 sur %1</translation>
    </message>
    <message>
        <source>Name a constraint of %1 %2</source>
        <translation>Nommer une contrainte de %1 %2</translation>
    </message>
    <message>
        <source>Remove the name %2 of a constraint of %1</source>
        <translation>Retirer le nom %2 d’une contrainte de %1</translation>
    </message>
    <message>
        <source>Rename constraint %2 of %1 to %3</source>
        <translation>Renommer la contrainte %2 de %1 en %3</translation>
    </message>
    <message>
        <source>Was schema %1 renamed to %2?</source>
        <translation>Le schéma %1 a-t-il été renommé en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Was table %1 renamed to %2?</source>
        <translation>La table %1 a-t-elle été renommée en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Was column %1 renamed to %2?</source>
        <translation>La colonne %1 a-t-elle été renommée en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Was enum type %1 renamed to %2?</source>
        <translation>Le type énuméré %1 a-t-il été renommé en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Was value %1 renamed to %2?</source>
        <translation>La valeur %1 a-t-elle été renommée en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Was sequence %1 renamed to %2?</source>
        <translation>La séquence %1 a-t-elle été renommée en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Was view %1 renamed to %2?</source>
        <translation>La vue %1 a-t-elle été renommée en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Was trigger %1 renamed to %2?</source>
        <translation>Le déclencheur %1 a-t-il été renommé en %2&#x202f;?</translation>
    </message>
    <message>
        <source>the definition is the same</source>
        <translation>la définition est la même</translation>
    </message>
    <message>
        <source>Was constraint %1 renamed to %2?</source>
        <translation>La contrainte %1 a-t-elle été renommée en %2&#x202f;?</translation>
    </message>
    <message>
        <source>Was index %1 renamed to %2?</source>
        <translation>L’index %1 a-t-il été renommé en %2&#x202f;?</translation>
    </message>
    <message>
        <source>the names are similar</source>
        <translation>les noms se ressemblent</translation>
    </message>
    <message>
        <source>the comment is the same</source>
        <translation>le commentaire est le même</translation>
    </message>
    <message>
        <source>%1 of %2 tables and types in it have the same names</source>
        <translation>%1 de ses %2 tables et types ont les mêmes noms</translation>
    </message>
    <message>
        <source>%1 of %2 columns are the same</source>
        <translation>%1 colonnes sur %2 sont identiques</translation>
    </message>
    <message>
        <source>the type is the same (%1)</source>
        <translation>le type est le même (%1)</translation>
    </message>
    <message>
        <source>it stands in the same place</source>
        <translation>l’objet se trouve à la même place</translation>
    </message>
    <message>
        <source>default, NOT NULL and the rest are the same</source>
        <translation>la valeur par défaut, NOT NULL et le reste sont identiques</translation>
    </message>
    <message>
        <source>it is part of the same kind of key or index</source>
        <translation>la colonne fait partie du même genre de clé ou d’index</translation>
    </message>
    <message>
        <source>%1 of %2 values are the same</source>
        <translation>%1 valeurs sur %2 sont identiques</translation>
    </message>
    <message>
        <source>columns that were of the one are of the other now</source>
        <translation>des colonnes qui appartenaient à l’une appartiennent maintenant à l’autre</translation>
    </message>
    <message>
        <source>the settings are the same</source>
        <translation>les paramètres sont les mêmes</translation>
    </message>
    <message>
        <source>it belongs to the same column</source>
        <translation>elle appartient à la même colonne</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 nomme à la ligne %3 la table %4, qui est supprimée. L’exécution échouera.</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 nomme à la ligne %3 la colonne %4, qui est supprimée. L’exécution échouera.</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 nomme à la ligne %3 la table %4, qui est renommée. Le nom n’y suit pas de lui-même.</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 nomme à la ligne %3 la colonne %4, qui est renommée. Le nom n’y suit pas de lui-même.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparaît</translation>
    </message>
    <message>
        <source>stays, with its changes</source>
        <translation>reste, avec ses modifications</translation>
    </message>
    <message>
        <source>The draft drops %1, which the migrations have changed</source>
        <translation>Le brouillon supprime %1, que les migrations ont modifié</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which the draft changes</source>
        <translation>Les migrations ont supprimé %1, que le brouillon modifie</translation>
    </message>
    <message>
        <source>Primary key of %1</source>
        <translation>Clé primaire de %1</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Elle utilise %1.</translation>
    </message>
    <message>
        <source>Before it, %1 is in use there.</source>
        <translation>Avant elle, %1 y est encore utilisé.</translation>
    </message>
    <message>
        <source>Before it, the name %1 is taken.</source>
        <translation>Avant elle, le nom %1 est pris.</translation>
    </message>
    <message>
        <source>It speaks of %1.</source>
        <translation>Elle mentionne %1.</translation>
    </message>
    <message>
        <source>Before it, %1 is spoken of there.</source>
        <translation>Avant elle, %1 y est encore mentionné.</translation>
    </message>
    <message>
        <source>Before it, the table would be left without a column.</source>
        <translation>Avant cela, la table resterait sans colonne.</translation>
    </message>
    <message>
        <source>A table has one primary key.</source>
        <translation>Une table n’a qu’une clé primaire.</translation>
    </message>
    <message>
        <source>The primary key and its column %1 change together.</source>
        <translation>La clé primaire et sa colonne %1 changent ensemble.</translation>
    </message>
    <message>
        <source>The options of %1 say what its columns may be.</source>
        <translation>Les options de %1 disent ce que peuvent être ses colonnes.</translation>
    </message>
    <message>
        <source>The table and its sequence %1 move together.</source>
        <translation>La table et sa séquence %1 se déplacent ensemble.</translation>
    </message>
    <message>
        <source>It points at columns that are kept unique by it.</source>
        <translation>Elle pointe vers des colonnes dont l’unicité en dépend.</translation>
    </message>
    <message>
        <source>A relation counts on the columns being unique before it.</source>
        <translation>Une relation suppose que les colonnes soient uniques auparavant.</translation>
    </message>
    <message>
        <source>It keeps unique what relations point at.</source>
        <translation>C’est ce qui garde unique ce vers quoi pointent des relations.</translation>
    </message>
    <message>
        <source>What %1 is in one of them it is in the other.</source>
        <translation>Ce que %1 est dans l’une, il l’est dans l’autre.</translation>
    </message>
    <message>
        <source>Values move between them.</source>
        <translation>Des valeurs passent de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Change what follows from other changes</source>
        <translation>Modifier ce qui découle d’autres modifications</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 reste</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which %2 of the draft needs</source>
        <translation>Les migrations ont supprimé %1, dont %2 du brouillon a besoin</translation>
    </message>
    <message>
        <source>The draft drops %1, which %2 of the migrations needs</source>
        <translation>Le brouillon supprime %1, dont %2 des migrations a besoin</translation>
    </message>
    <message>
        <source>The draft calls %1 as the migrations call %2</source>
        <translation>Le brouillon appelle %1 comme les migrations appellent %2</translation>
    </message>
    <message>
        <source>name it %1</source>
        <translation>le nommer %1</translation>
    </message>
    <message>
        <source>%1, as it was</source>
        <translation>%1, comme avant</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>Nothing is left of the name</source>
        <translation>Il ne reste rien du nom</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Le nom est déjà pris</translation>
    </message>
    <message>
        <source>A column is no longer part of the draft. Undo brings it back.</source>
        <translation>Une colonne ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» la rétablit.</translation>
    </message>
    <message>
        <source>%1 has its column %2 from %3. Edit the column there: %1 follows.</source>
        <translation>%1 tient sa colonne %2 de %3. Modifiez la colonne là-bas&#xa0;: %1 suit.</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 has no expression. Type one.</source>
        <translation>La colonne générée %1 de %2 n’a pas d’expression. Saisissez-en une.</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 cannot have a default or numbers of its own as well. Remove one of the two.</source>
        <translation>La colonne générée %1 de %2 ne peut pas avoir en plus une valeur par défaut ou ses propres numéros. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>The rows of %1 are parted by %2, which cannot be dropped. Make a table that is parted otherwise and move the rows there.</source>
        <translation>Les lignes de %1 sont partitionnées selon %2, qui ne peut pas être supprimée. Créez une table partitionnée autrement et déplacez-y les lignes.</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 is computed from %3. Change or drop it first.</source>
        <translation>La colonne générée %1 de %2 est calculée à partir de %3. Modifiez-la ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 is a partition of %2. Add the column there: all partitions get it.</source>
        <translation>%1 est une partition de %2. Ajoutez la colonne là-bas&#xa0;: toutes les partitions la reçoivent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 has no column. Choose at least one.</source>
        <translation>&quot;%1&quot; sur %2 n’a pas de colonne. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a column that %2 does not have. Choose another.</source>
        <translation>&quot;%1&quot; utilise une colonne que %2 n’a pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is already a key, check or index &quot;%1&quot;. Choose another name.</source>
        <translation>Il existe déjà une clé, une contrainte CHECK ou un index &quot;%1&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The table that the foreign key of %1 points at does not exist. Choose another.</source>
        <translation>La table vers laquelle pointe la clé étrangère de %1 n’existe pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The foreign key of %1 has %2 columns but points at %3 of %4. Pair them one to one.</source>
        <translation>La clé étrangère de %1 a %2 colonnes mais pointe vers %3 de %4. Associez-les une à une.</translation>
    </message>
    <message>
        <source>The check on %1 has no condition. Type one, such as price &gt;= 0.</source>
        <translation>La contrainte CHECK sur %1 n’a pas de condition. Saisissez-en une, par exemple price &gt;= 0.</translation>
    </message>
    <message>
        <source>The exclusion constraint on %1 has no condition. Type one, such as EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;).</source>
        <translation>La contrainte d’exclusion sur %1 n’a pas de condition. Saisissez-en une, par exemple EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;).</translation>
    </message>
    <message>
        <source>The key, check or index is no longer part of table %1. Undo brings it back.</source>
        <translation>La clé, la contrainte CHECK ou l’index ne fait plus partie de la table %1. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>One of the two tables is no longer part of the draft.</source>
        <translation>L’une des deux tables ne fait plus partie du brouillon.</translation>
    </message>
    <message>
        <source>A relation needs a key to point at, and %1 has none there. Add a primary key or a unique constraint to %1 first.</source>
        <translation>Une relation doit pointer vers une clé, et %1 n’en a pas à cet endroit. Ajoutez d’abord à %1 une clé primaire ou une contrainte d’unicité.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be referenced. Choose a key of plain columns.</source>
        <translation>La clé de %1 ne peut pas être référencée. Choisissez une clé de simples colonnes.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 columns. Drop the relation on the table, not on one column.</source>
        <translation>La clé de %1 a %2 colonnes. Déposez la relation sur la table, et non sur une seule colonne.</translation>
    </message>
    <message>
        <source>A column of %1 cannot point at itself. Choose another column.</source>
        <translation>Une colonne de %1 ne peut pas pointer vers elle-même. Choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>That column of %1 points at %2 already.</source>
        <translation>Cette colonne de %1 pointe déjà vers %2.</translation>
    </message>
    <message>
        <source>%1 is no longer part of the draft. Undo brings it back.</source>
        <translation>%1 ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>owner and privileges</source>
        <translation>propriétaire et droits</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>contrainte d’unicité</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clé étrangère</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrainte CHECK</translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation>contrainte d’exclusion</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>generated column</source>
        <translation>colonne générée</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>foreign key %1 of %2</source>
        <translation>clé étrangère %1 de %2</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>séquence</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partition</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>colonne %1.%2</translation>
    </message>
    <message>
        <source>A diagram needs a name, without spaces before or after it.</source>
        <translation>Un diagramme doit avoir un nom, sans espaces avant ni après.</translation>
    </message>
    <message>
        <source>The name of a diagram has at most %1 characters; shorten %2.</source>
        <translation>Le nom d’un diagramme a au plus %1 caractères&#x202f;; raccourcissez %2.</translation>
    </message>
    <message>
        <source>There already is a diagram %1. Choose another name.</source>
        <translation>Il existe déjà un diagramme %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The diagram is no longer there. Undo brings it back.</source>
        <translation>Le diagramme n’existe plus. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>The main diagram shows every table, so it stays, and no table is taken from it. Make another diagram to show only some.</source>
        <translation>Le diagramme principal montre toutes les tables&#xa0;: il reste donc, et aucune table n’en est retirée. Créez un autre diagramme pour n’en montrer que certaines.</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>Une zone doit avoir un nom.</translation>
    </message>
    <message>
        <source>The diagram already has an area %1. Choose another name.</source>
        <translation>Le diagramme a déjà une zone %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The area is no longer there. Undo brings it back.</source>
        <translation>La zone n’existe plus. «&#xa0;Annuler&#xa0;» la rétablit.</translation>
    </message>
    <message>
        <source>The note is no longer there. Undo brings it back.</source>
        <translation>La note n’existe plus. «&#xa0;Annuler&#xa0;» la rétablit.</translation>
    </message>
    <message>
        <source>%1.%2 is filled by this draft and has no values yet that could move on. Save the draft as a migration first.</source>
        <translation>%1.%2 est remplie par ce brouillon et n’a pas encore de valeurs à faire suivre. Enregistrez d’abord le brouillon comme migration.</translation>
    </message>
    <message>
        <source>The database itself makes the values of %1.%2, so they cannot be moved.</source>
        <translation>C’est la base de données elle-même qui produit les valeurs de %1.%2&#x202f;; elles ne peuvent donc pas être déplacées.</translation>
    </message>
    <message>
        <source>Say which columns of %1 are replaced, and by which.</source>
        <translation>Indiquez quelles colonnes de %1 sont remplacées, et par lesquelles.</translation>
    </message>
    <message>
        <source>Say what %1 is computed from, as an expression over the columns of %2.</source>
        <translation>Indiquez à partir de quoi %1 est calculée, sous forme d’expression sur les colonnes de %2.</translation>
    </message>
    <message>
        <source>%1 has no primary key by which its rows find what belongs to them. Give it one first.</source>
        <translation>%1 n’a pas de clé primaire par laquelle ses lignes retrouvent ce qui leur appartient. Donnez-lui-en d’abord une.</translation>
    </message>
    <message>
        <source>Say which columns of %1 go.</source>
        <translation>Indiquez quelles colonnes de %1 partent.</translation>
    </message>
    <message>
        <source>%1 is in the primary key of %2 and stays there.</source>
        <translation>%1 est dans la clé primaire de %2 et y reste.</translation>
    </message>
    <message>
        <source>A row of %1 may have several rows of %2, or none says which. Merging takes a foreign key from %2 to %1 over columns that are unique.</source>
        <translation>Une ligne de %1 peut avoir plusieurs lignes de %2, ou bien rien ne dit laquelle. Une fusion exige une clé étrangère de %2 vers %1 sur des colonnes uniques.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which would be gone. Point it at %3 first.</source>
        <translation>%1 fait référence à %2, qui aurait disparu. Faites-la d’abord pointer vers %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>A value of %1 is empty. Type one or drop it.</source>
        <translation>Une valeur de %1 est vide. Saisissez-en une ou supprimez-la.</translation>
    </message>
    <message>
        <source>%1 has the value %2 already. Choose another.</source>
        <translation>%1 a déjà la valeur %2. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The sequence %1 must count in steps, and 0 is none. Type another step.</source>
        <translation>La séquence %1 doit avancer par pas, et 0 n’en est pas un. Saisissez un autre pas.</translation>
    </message>
    <message>
        <source>The sequence %1 must start between its lowest and highest number. Change one of them.</source>
        <translation>La séquence %1 doit commencer entre son plus petit et son plus grand numéro. Changez l’un d’eux.</translation>
    </message>
    <message>
        <source>The sequence %1 must hand out at least one number at a time.</source>
        <translation>La séquence %1 doit attribuer au moins un numéro à la fois.</translation>
    </message>
    <message>
        <source>The schema is no longer part of the draft. Undo brings it back.</source>
        <translation>Le schéma ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is kept for the database and for Relvar itself. Choose another.</source>
        <translation>Le nom &quot;%1&quot; est réservé à la base de données et à Relvar. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is already a schema &quot;%1&quot;. Choose another name.</source>
        <translation>Il existe déjà un schéma &quot;%1&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The schema %1 is not empty: %2. Move or drop that first.</source>
        <translation>Le schéma %1 n’est pas vide&#xa0;: %2. Déplacez ou supprimez d’abord cela.</translation>
    </message>
    <message>
        <source>The type is no longer part of the draft. Undo brings it back.</source>
        <translation>Le type ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>%1 has no value %2 any more.</source>
        <translation>%1 n’a plus de valeur %2.</translation>
    </message>
    <message>
        <source>Rows with %2 cannot become %3: %1 has no such value.</source>
        <translation>Les lignes contenant %2 ne peuvent pas devenir %3&#xa0;: %1 n’a pas cette valeur.</translation>
    </message>
    <message>
        <source>The type %1 is used by %2. Give those another type, or drop them, first.</source>
        <translation>Le type %1 est utilisé par %2. Donnez d’abord un autre type à ces colonnes, ou supprimez-les.</translation>
    </message>
    <message>
        <source>The sequence is no longer part of the draft. Undo brings it back.</source>
        <translation>La séquence ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» la rétablit.</translation>
    </message>
    <message>
        <source>The sequence %1 gives %2 its numbers. Change that default first.</source>
        <translation>La séquence %1 donne ses numéros à %2. Changez d’abord cette valeur par défaut.</translation>
    </message>
    <message>
        <source>The tables come from another product: look whether their types and defaults suit this one.</source>
        <translation>Les tables viennent d’un autre produit&#xa0;: vérifiez que leurs types et leurs valeurs par défaut conviennent à celui-ci.</translation>
    </message>
    <message>
        <source>There are no enum types and sequences here; left out: %1.</source>
        <translation>Il n’y a pas ici de types énumérés ni de séquences&#x202f;; ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is called %2 here.</source>
        <translation>%1 s’appelle ici %2.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not here; that relation is left out.</source>
        <translation>%1 fait référence à %2, qui n’est pas ici&#x202f;; cette relation est omise.</translation>
    </message>
    <message>
        <source>These columns of %1 refer to %2 already.</source>
        <translation>Ces colonnes de %1 font déjà référence à %2.</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4)</source>
        <translation>%1 (%2) → %3 (%4)</translation>
    </message>
    <message>
        <source>The types differ: %1.</source>
        <translation>Les types diffèrent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the object is as it was</source>
        <translation>Il n’y a rien à annuler&#xa0;: l’objet est tel qu’il était</translation>
    </message>
    <message>
        <source>%1 goes with a table or column that the draft drops: take back that drop first</source>
        <translation>%1 va avec une table ou une colonne que le brouillon supprime&#xa0;: annulez d’abord cette suppression</translation>
    </message>
    <message>
        <source>%1 cannot come back: something else has its name. Rename that first</source>
        <translation>%1 ne peut pas revenir&#xa0;: autre chose porte son nom. Renommez cela d’abord</translation>
    </message>
    <message>
        <source>The draft drops the whole table: take that back first</source>
        <translation>Le brouillon supprime toute la table&#xa0;: annulez d’abord cela</translation>
    </message>
    <message>
        <source>The relation %1 needs a table or column that the draft drops: take back that drop first</source>
        <translation>La relation %1 a besoin d’une table ou d’une colonne que le brouillon supprime&#xa0;: annulez d’abord cette suppression</translation>
    </message>
    <message>
        <source>%1 cannot be %2 again: another column has that name. Rename that first</source>
        <translation>%1 ne peut pas redevenir %2&#xa0;: une autre colonne porte ce nom. Renommez-la d’abord</translation>
    </message>
    <message>
        <source>%1 of %2 needs a column that the draft drops: take back that drop first</source>
        <translation>%1 de %2 a besoin d’une colonne que le brouillon supprime&#xa0;: annulez d’abord cette suppression</translation>
    </message>
    <message>
        <source>The table is no longer part of the draft. Undo brings it back.</source>
        <translation>La table ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» la rétablit.</translation>
    </message>
    <message>
        <source>The column is no longer part of table %1. Undo brings it back.</source>
        <translation>La colonne ne fait plus partie de la table %1. «&#xa0;Annuler&#xa0;» la rétablit.</translation>
    </message>
    <message>
        <source>A name is needed. Type one, or press Esc to keep the old one.</source>
        <translation>Il faut un nom. Saisissez-en un, ou appuyez sur Échap pour garder l’ancien.</translation>
    </message>
    <message>
        <source>Names that begin with relvar_ are kept for Relvar&apos;s own tables. Choose another name than &quot;%1&quot;.</source>
        <translation>Les noms qui commencent par relvar_ sont réservés aux tables propres à Relvar. Choisissez un autre nom que &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is already a table &quot;%1&quot;. Choose another name.</source>
        <translation>Il existe déjà une table &quot;%1&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a view &quot;%1&quot;. Choose another name.</source>
        <translation>Il existe déjà une vue &quot;%1&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a type &quot;%1&quot;. Choose another name.</source>
        <translation>Il existe déjà un type &quot;%1&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a sequence &quot;%1&quot;. Choose another name.</source>
        <translation>Il existe déjà une séquence &quot;%1&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already an object &quot;%1&quot;. Choose another name.</source>
        <translation>Il existe déjà un objet &quot;%1&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already an index &quot;%1&quot;. Choose another name.</source>
        <translation>Il existe déjà un index &quot;%1&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a column &quot;%1&quot; in %2. Choose another name.</source>
        <translation>Il existe déjà une colonne &quot;%1&quot; dans %2. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The clipboard holds tables that are damaged, so nothing was pasted. Copy them again.</source>
        <translation>Le presse-papiers contient des tables endommagées, rien n’a donc été collé. Copiez-les de nouveau.</translation>
    </message>
    <message>
        <source>The clipboard holds more than %1 MB of tables. Copy fewer at a time.</source>
        <translation>Le presse-papiers contient plus de %1 Mo de tables. Copiez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The tables were copied in another version of Relvar. Use the same version on both sides, or paste the SQL.</source>
        <translation>Les tables ont été copiées dans une autre version de Relvar. Utilisez la même version des deux côtés, ou collez le SQL.</translation>
    </message>
    <message>
        <source>The table that a foreign key of %1 points at does not exist. Choose another.</source>
        <translation>La table vers laquelle pointe une clé étrangère de %1 n’existe pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 inherits from %2. Drop %1 first.</source>
        <translation>%1 hérite de %2. Supprimez d’abord %1.</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 partitions</translation>
    </message>
    <message>
        <source>foreign key from %1 (%2)</source>
        <translation>clé étrangère de %1 (%2)</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>déclencheur %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>vue %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The column is no longer part of the draft. Undo brings it back.</source>
        <translation>La colonne ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» la rétablit.</translation>
    </message>
    <message>
        <source>%1 has everything that the template has.</source>
        <translation>%1 a tout ce que le modèle contient.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be called %2 while %3 uses it by its name. Change that first, or keep the name.</source>
        <translation>&quot;%1&quot; ne peut pas s’appeler %2 tant que %3 l’utilise par son nom. Modifiez d’abord ce dernier, ou gardez le nom.</translation>
    </message>
    <message>
        <source>An object does not change its schema by its text. Keep the schema, or make a new object.</source>
        <translation>Un objet ne change pas de schéma par son texte. Gardez le schéma, ou créez un nouvel objet.</translation>
    </message>
    <message>
        <source>%1 is a materialized view. Make a new view instead of changing its kind.</source>
        <translation>%1 est une vue matérialisée. Créez une nouvelle vue au lieu d’en changer le genre.</translation>
    </message>
    <message>
        <source>%1 is a view. Make a new materialized view instead of changing its kind.</source>
        <translation>%1 est une vue. Créez une nouvelle vue matérialisée au lieu d’en changer le genre.</translation>
    </message>
    <message>
        <source>The view is no longer part of the draft. Undo brings it back.</source>
        <translation>La vue ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» la rétablit.</translation>
    </message>
    <message>
        <source>The trigger %1 is on a table that the draft does not have. Choose another.</source>
        <translation>Le déclencheur %1 est sur une table que le brouillon n’a pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The trigger %1 is on another table. Make a new trigger there instead.</source>
        <translation>Le déclencheur %1 est sur une autre table. Créez-y plutôt un nouveau déclencheur.</translation>
    </message>
    <message>
        <source>There is already a trigger &quot;%1&quot;. Choose another name.</source>
        <translation>Il existe déjà un déclencheur &quot;%1&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The trigger is no longer part of the draft. Undo brings it back.</source>
        <translation>Le déclencheur ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>The text is of another object than the %1 %2. Make a new object of it.</source>
        <translation>Le texte est celui d’un autre objet que %1 %2. Faites-en un nouvel objet.</translation>
    </message>
    <message>
        <source>There is already a %1 &quot;%2&quot;. Choose another name.</source>
        <translation>Il existe déjà un objet de ce genre (%1) appelé &quot;%2&quot;. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The object is no longer part of the draft. Undo brings it back.</source>
        <translation>L’objet ne fait plus partie du brouillon. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>The %1 %2 cannot go while %3 uses it. Change that first.</source>
        <translation>%1 %2 ne peut pas disparaître tant que %3 l’utilise. Modifiez d’abord ce dernier.</translation>
    </message>
    <message>
        <source>Only a table that is parted, such as by RANGE (created_at), has partitions.</source>
        <translation>Seule une table partitionnée, par exemple par RANGE (created_at), a des partitions.</translation>
    </message>
    <message>
        <source>The partition %1 has no bound. Type which rows it has, such as FOR VALUES IN (&apos;de&apos;), or DEFAULT.</source>
        <translation>La partition %1 n’a pas de bornes. Saisissez quelles lignes elle contient, par exemple FOR VALUES IN (&apos;de&apos;), ou DEFAULT.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>it has %1</source>
        <translation>il contient %1</translation>
    </message>
    <message>
        <source>There is no atlas.sum, so Atlas refuses the folder. Run atlas migrate hash.</source>
        <translation>Il n’y a pas de fichier atlas.sum&#x202f;; Atlas refuse donc le dossier. Exécutez atlas migrate hash.</translation>
    </message>
    <message>
        <source>%1 is not what atlas.sum says, so Atlas refuses the folder. Restore the file, or run atlas migrate hash when it is meant.</source>
        <translation>%1 n’est pas ce qu’indique atlas.sum&#x202f;; Atlas refuse donc le dossier. Restaurez le fichier, ou exécutez atlas migrate hash si c’est voulu.</translation>
    </message>
    <message>
        <source>atlas.sum has %1, and there is no such file, so Atlas refuses the folder. Restore the file.</source>
        <translation>atlas.sum contient %1, et ce fichier n’existe pas&#x202f;; Atlas refuse donc le dossier. Restaurez le fichier.</translation>
    </message>
    <message>
        <source>Atlas refuses because of it: later ones are applied already. atlas migrate apply --exec-order non-linear applies it.</source>
        <translation>Atlas refuse à cause d’elle&#xa0;: des migrations ultérieures sont déjà appliquées. atlas migrate apply --exec-order non-linear l’applique.</translation>
    </message>
    <message>
        <source>Atlas does not compare it with what was applied. Restore the file as it was.</source>
        <translation>Atlas ne la compare pas à ce qui a été appliqué. Restaurez le fichier tel qu’il était.</translation>
    </message>
    <message>
        <source>Atlas refuses because of it. Restore the file.</source>
        <translation>Atlas refuse à cause d’elle. Restaurez le fichier.</translation>
    </message>
    <message>
        <source>It did not come to its end. Correct the file behind the statements that are there, run atlas migrate hash and apply again: it goes on behind them.</source>
        <translation>Elle n’est pas allée jusqu’au bout. Corrigez le fichier après les instructions qui y sont déjà passées, exécutez atlas migrate hash et appliquez de nouveau&#xa0;: Atlas continue après elles.</translation>
    </message>
    <message>
        <source>Whether it was edited cannot be told: an earlier one was.</source>
        <translation>On ne peut pas savoir si elle a été modifiée&#xa0;: une précédente l’a été.</translation>
    </message>
    <message>
        <source>%1 of %2 statements are there.</source>
        <translation>%1 instructions sur %2 sont dans la base de données.</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Atlas never runs it there.</source>
        <translation>La base de données commence à la référence (baseline) %1&#x202f;; Atlas ne l’y exécute donc jamais.</translation>
    </message>
    <message>
        <source>%1 has the line %2</source>
        <translation>%1 contient la ligne %2</translation>
    </message>
    <message>
        <source>dbmate up will apply it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>dbmate up l’appliquera, bien que des migrations ultérieures soient déjà appliquées. Vérifiez qu’elle ne dépend pas de leur absence.</translation>
    </message>
    <message>
        <source>dbmate does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>À l’application, dbmate n’en tient pas compte, mais il ne peut pas la défaire. Restaurez le fichier.</translation>
    </message>
    <message>
        <source>There is a meta/_journal.json of an older Drizzle beside the folders, so Drizzle refuses to run. Run drizzle-kit up.</source>
        <translation>Il y a à côté des dossiers un meta/_journal.json d’une version plus ancienne de Drizzle&#x202f;; Drizzle refuse donc de s’exécuter. Exécutez drizzle-kit up.</translation>
    </message>
    <message>
        <source>Drizzle will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>Drizzle l’exécutera, bien que des migrations ultérieures soient déjà appliquées. Vérifiez qu’elle ne dépend pas de leur absence.</translation>
    </message>
    <message>
        <source>Drizzle does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>Drizzle ne le remarque pas&#xa0;: il enregistre l’empreinte et ne la compare jamais. Restaurez le fichier tel qu’il a été appliqué.</translation>
    </message>
    <message>
        <source>Drizzle does not mind; a new database will not get it. Restore the folder.</source>
        <translation>Drizzle n’en tient pas compte&#x202f;; une nouvelle base de données ne la recevra pas. Restaurez le dossier.</translation>
    </message>
    <message>
        <source>%1 is no JSON document, so the order of the migrations is not known. Restore it.</source>
        <translation>%1 n’est pas un document JSON&#x202f;; l’ordre des migrations n’est donc pas connu. Restaurez-le.</translation>
    </message>
    <message>
        <source>The journal has no entry for it. Drizzle does not mind; a new database will not get it.</source>
        <translation>Le journal n’a pas d’entrée pour elle. Drizzle n’en tient pas compte&#x202f;; une nouvelle base de données ne la recevra pas.</translation>
    </message>
    <message>
        <source>%1 does not name it, so Drizzle never runs it.</source>
        <translation>%1 ne la nomme pas&#x202f;; Drizzle ne l’exécute donc jamais.</translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation>empreinte %1…</translation>
    </message>
    <message>
        <source>Its time in the journal is not after that of the newest applied one, so Drizzle passes over it in silence and never runs it. Give it a later time, or generate it anew.</source>
        <translation>Son heure dans le journal n’est pas postérieure à celle de la dernière migration appliquée&#x202f;; Drizzle l’ignore donc en silence et ne l’exécute jamais. Donnez-lui une heure postérieure, ou générez-la de nouveau.</translation>
    </message>
    <message>
        <source>The journal names it, and there is no file %1: Drizzle stops there. Restore the file.</source>
        <translation>Le journal la nomme, et il n’y a pas de fichier %1&#xa0;: Drizzle s’y arrête. Restaurez le fichier.</translation>
    </message>
    <message>
        <source>FluentORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>FluentORM l’exécutera, bien que des migrations ultérieures soient déjà appliquées. Vérifiez qu’elle ne dépend pas de leur absence.</translation>
    </message>
    <message>
        <source>FluentORM does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>FluentORM ne le remarque pas&#xa0;: il enregistre l’empreinte et ne la compare jamais. Restaurez le fichier tel qu’il a été appliqué.</translation>
    </message>
    <message>
        <source>FluentORM does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>À l’application, FluentORM n’en tient pas compte, mais il ne peut pas la défaire. Restaurez le fichier.</translation>
    </message>
    <message>
        <source>%1 is named as %2 names its files</source>
        <translation>%1 est nommé comme %2 nomme ses fichiers</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it: later ones are applied already. With outOfOrder it is applied.</source>
        <translation>flyway migrate refuse à cause d’elle&#xa0;: des migrations ultérieures sont déjà appliquées. Avec outOfOrder, elle est appliquée.</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it. Restore the file as it was applied; flyway repair takes the new text as the applied one.</source>
        <translation>flyway migrate refuse à cause d’elle. Restaurez le fichier tel qu’il a été appliqué&#x202f;; flyway repair considère le nouveau texte comme celui qui a été appliqué.</translation>
    </message>
    <message>
        <source>Restore the file: flyway validate refuses what is applied and not there, unless it is newer than all files.</source>
        <translation>Restaurez le fichier&#xa0;: flyway validate refuse ce qui est appliqué et absent, à moins que ce soit plus récent que tous les fichiers.</translation>
    </message>
    <message>
        <source>flyway migrate refuses until it is put right. Look what is there, undo it by hand, then run flyway repair.</source>
        <translation>flyway migrate refuse jusqu’à ce que ce soit réparé. Regardez ce qui est là, annulez-le à la main, puis exécutez flyway repair.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>Elle a été annulée.</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Flyway never runs it there.</source>
        <translation>La base de données commence à la référence (baseline) %1&#x202f;; Flyway ne l’y exécute donc jamais.</translation>
    </message>
    <message>
        <source>Flyway runs it on databases that have nothing yet, in the place of the versions up to it.</source>
        <translation>Flyway l’exécute sur les bases de données qui n’ont encore rien, à la place des versions allant jusqu’à elle.</translation>
    </message>
    <message>
        <source>The database is marked as dirty at this version: applying it, or reverting the next one, goes on at this moment or did not come to its end, and parts of that may be there. When nobody runs it, look what is there, put it right, then run migrate force %1, or force the version before it.</source>
        <translation>La base de données est marquée «&#xa0;dirty&#xa0;» à cette version&#xa0;: son application, ou le retour arrière de la suivante, est en cours ou n’est pas allée jusqu’au bout, et il peut en rester des parties. Quand personne ne l’exécute, regardez ce qui est là, réparez-le, puis exécutez migrate force %1, ou forcez la version précédente.</translation>
    </message>
    <message>
        <source>The database is marked as dirty before the first migration: reverting that one did not come to its end. Put it right, then run migrate force with the version that the database has.</source>
        <translation>La base de données est marquée «&#xa0;dirty&#xa0;» avant la première migration&#xa0;: le retour arrière de celle-ci n’est pas allé jusqu’au bout. Réparez-la, puis exécutez migrate force avec la version que possède la base de données.</translation>
    </message>
    <message>
        <source>The database is at this version, and no file has it: golang-migrate neither goes on nor back. Restore the file.</source>
        <translation>La base de données est à cette version, et aucun fichier ne la contient&#xa0;: golang-migrate ne peut ni avancer ni revenir. Restaurez le fichier.</translation>
    </message>
    <message>
        <source>The database is marked as dirty.</source>
        <translation>La base de données est marquée «&#xa0;dirty&#xa0;».</translation>
    </message>
    <message>
        <source>golang-migrate remembers one number alone: that every migration up to it has run is assumed. One that was added later with a lower number never runs, and nothing shows it.</source>
        <translation>golang-migrate ne retient qu’un seul numéro&#xa0;: on suppose que toutes les migrations jusqu’à lui ont été exécutées. Une migration ajoutée plus tard avec un numéro inférieur n’est jamais exécutée, et rien ne le montre.</translation>
    </message>
    <message>
        <source>%1 is a second file of the same version and direction: golang-migrate refuses the folder. Give it a number of its own.</source>
        <translation>%1 est un deuxième fichier de même version et de même sens&#xa0;: golang-migrate refuse le dossier. Donnez-lui un numéro propre.</translation>
    </message>
    <message>
        <source>%1 has no line -- +goose Up, so goose refuses it. Add it before the first statement.</source>
        <translation>%1 n’a pas de ligne -- +goose Up&#x202f;; goose le refuse donc. Ajoutez-la avant la première instruction.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same version: goose refuses the folder. Give one of them another number.</source>
        <translation>%1 et %2 ont la même version&#xa0;: goose refuse le dossier. Donnez un autre numéro à l’un d’eux.</translation>
    </message>
    <message>
        <source>goose up stops because of it: later ones are applied already. goose up -allow-missing applies it; old versions of goose pass over it in silence.</source>
        <translation>goose up s’arrête à cause d’elle&#xa0;: des migrations ultérieures sont déjà appliquées. goose up -allow-missing l’applique&#x202f;; les anciennes versions de goose l’ignorent en silence.</translation>
    </message>
    <message>
        <source>goose does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>À l’application, goose n’en tient pas compte, mais il ne peut pas la défaire. Restaurez le fichier.</translation>
    </message>
    <message>
        <source>The folder has no migration.sql: Prisma refuses all of them (P3015). Restore the file or remove the folder.</source>
        <translation>Le dossier n’a pas de migration.sql&#xa0;: Prisma les refuse tous (P3015). Restaurez le fichier ou supprimez le dossier.</translation>
    </message>
    <message>
        <source>prisma migrate deploy will run it, although later ones are applied already; prisma migrate dev asks to reset the database.</source>
        <translation>prisma migrate deploy l’exécutera, bien que des migrations ultérieures soient déjà appliquées&#x202f;; prisma migrate dev demande à réinitialiser la base de données.</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it; deploy does not mind. Restore the file as it was applied.</source>
        <translation>prisma migrate dev demande à cause d’elle à réinitialiser la base de données&#x202f;; deploy n’en tient pas compte. Restaurez le fichier tel qu’il a été appliqué.</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it. Restore the folder.</source>
        <translation>prisma migrate dev demande à cause d’elle à réinitialiser la base de données. Restaurez le dossier.</translation>
    </message>
    <message>
        <source>Prisma refuses to go on (P3009). Look what is there, put it right, then run prisma migrate resolve --applied or --rolled-back with its name.</source>
        <translation>Prisma refuse de continuer (P3009). Regardez ce qui est là, réparez-le, puis exécutez prisma migrate resolve --applied ou --rolled-back avec son nom.</translation>
    </message>
    <message>
        <source>An attempt was marked as rolled back: it will run again.</source>
        <translation>Une tentative a été marquée comme annulée&#xa0;: elle sera réexécutée.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Correct folder = &quot;…&quot; in [migrations] of relvar.toml.</source>
        <translation>Il n’y a pas de dossier lisible %1 pour les migrations. Corrigez folder = &quot;…&quot; dans [migrations] de relvar.toml.</translation>
    </message>
    <message>
        <source>The table %1, which says what was applied, cannot be read. Check the rights of the user.</source>
        <translation>La table %1, qui dit ce qui a été appliqué, ne peut pas être lue. Vérifiez les droits de l’utilisateur.</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait, and the marker of %2 in it</source>
        <translation>%1 a un MigratorTrait, avec le repère de %2</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait</source>
        <translation>%1 a un MigratorTrait</translation>
    </message>
    <message>
        <source>%1 names it, and there is no file %2: the crate does not compile.</source>
        <translation>%1 la nomme, et il n’y a pas de fichier %2&#xa0;: la crate ne se compile pas.</translation>
    </message>
    <message>
        <source>SeaORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>SeaORM l’exécutera, bien que des migrations ultérieures soient déjà appliquées. Vérifiez qu’elle ne dépend pas de leur absence.</translation>
    </message>
    <message>
        <source>SeaORM refuses every command because of it. Restore the file and its line in %1.</source>
        <translation>SeaORM refuse toutes les commandes à cause d’elle. Restaurez le fichier et sa ligne dans %1.</translation>
    </message>
    <message>
        <source>%1 does not name it, so SeaORM never runs it. Add it to migrations(), or remove the file.</source>
        <translation>%1 ne la nomme pas&#x202f;; SeaORM ne l’exécute donc jamais. Ajoutez-la à migrations(), ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>%1 is the plan of the project %2</source>
        <translation>%1 est le plan du projet %2</translation>
    </message>
    <message>
        <source>Line %1 of %2 cannot be read, so the ids of later changes are not those that Sqitch computes: %3</source>
        <translation>La ligne %1 de %2 ne peut pas être lue&#x202f;; les identifiants des changements suivants ne sont donc pas ceux que Sqitch calcule&#xa0;: %3</translation>
    </message>
    <message>
        <source>Sqitch goes on behind the last change that is deployed, so it never deploys this one. Move it to the end of the plan.</source>
        <translation>Sqitch continue après le dernier changement déployé&#x202f;; il ne déploie donc jamais celui-ci. Déplacez-le à la fin du plan.</translation>
    </message>
    <message>
        <source>sqitch deploy does not notice; sqitch check does. Restore the script as it was deployed, or rework the change.</source>
        <translation>sqitch deploy ne le remarque pas&#x202f;; sqitch check, si. Restaurez le script tel qu’il a été déployé, ou retravaillez le changement (rework).</translation>
    </message>
    <message>
        <source>It is not in the plan, or the plan was edited at it or before it, which gives it another id: Sqitch stops there. Restore the plan.</source>
        <translation>Il n’est pas dans le plan, ou le plan a été modifié à cet endroit ou avant, ce qui lui donne un autre identifiant&#xa0;: Sqitch s’y arrête. Restaurez le plan.</translation>
    </message>
    <message>
        <source>Its last deploy failed. Sqitch will try it again; correct the script first.</source>
        <translation>Son dernier déploiement a échoué. Sqitch réessaiera&#x202f;; corrigez d’abord le script.</translation>
    </message>
    <message>
        <source>The files of Atlas have no way back: atlas migrate down works one out by itself.</source>
        <translation>Les fichiers d’Atlas n’ont pas de retour&#xa0;: atlas migrate down en établit un lui-même.</translation>
    </message>
    <message>
        <source>dbmate sorts versions as text, so %1 would come before those that are there. Give the files versions with more digits first.</source>
        <translation>dbmate trie les versions comme du texte&#x202f;; %1 viendrait donc avant celles qui sont là. Donnez d’abord aux fichiers des versions à plus de chiffres.</translation>
    </message>
    <message>
        <source>The way back is in the file U%1.sql, which the editions of Flyway run that have flyway undo.</source>
        <translation>Le retour est dans le fichier U%1.sql, qu’exécutent les éditions de Flyway qui ont flyway undo.</translation>
    </message>
    <message>
        <source>It cannot run in a transaction that was begun before it. golang-migrate begins one unless the address has ?x-no-tx-wrap=true.</source>
        <translation>Elle ne peut pas s’exécuter dans une transaction commencée avant elle. golang-migrate en commence une, sauf si l’adresse contient ?x-no-tx-wrap=true.</translation>
    </message>
    <message>
        <source>Its statements cannot run in one transaction. golang-migrate sends them together unless the address has ?x-multi-statement=true.</source>
        <translation>Ses instructions ne peuvent pas s’exécuter dans une même transaction. golang-migrate les envoie ensemble, sauf si l’adresse contient ?x-multi-statement=true.</translation>
    </message>
    <message>
        <source>The plan has a change %1 already. Choose another name.</source>
        <translation>Le plan a déjà un changement %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a change in Sqitch. Choose another name.</source>
        <translation>%1 ne peut pas être le nom d’un changement dans Sqitch. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A line of the SQL, or the name of the migration, would be taken by %1 for one of its own marks. Change it. Nothing was written.</source>
        <translation>Une ligne du SQL, ou le nom de la migration, serait prise par %1 pour une de ses propres marques. Modifiez-la. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It has the directive %1.</source>
        <translation>Elle contient la directive %1.</translation>
    </message>
    <message>
        <source>Its statements end with %1, which is no SQL.</source>
        <translation>Ses instructions se terminent par %1, qui n’est pas du SQL.</translation>
    </message>
    <message>
        <source>Flyway refuses to begin there. Run flyway baseline with the version that it has.</source>
        <translation>Flyway refuse de commencer là. Lancez flyway baseline avec la version qu’elle a.</translation>
    </message>
    <message>
        <source>Flyway runs %1 besides the migrations, and Relvar does not.</source>
        <translation>Flyway exécute %1 en plus des migrations, et Relvar ne le fait pas.</translation>
    </message>
    <message>
        <source>It has placeholders (${…}), for which Flyway has the values.</source>
        <translation>Elle contient des balises (${…}), dont Flyway a les valeurs.</translation>
    </message>
    <message>
        <source>It is a baseline, which stands for the versions up to it on a new database.</source>
        <translation>C’est une baseline, qui tient lieu des versions jusqu’à elle sur une base de données neuve.</translation>
    </message>
    <message>
        <source>It has no way back. A revert with %1 counts it as reverted all the same, and changes nothing.</source>
        <translation>Elle n’a pas de retour. Un retour arrière avec %1 la compte malgré tout comme défaite, et ne change rien.</translation>
    </message>
    <message>
        <source>Atlas refuses to begin there. Mark what is there already with relvar-cli baseline or atlas migrate set.</source>
        <translation>Atlas refuse de commencer là. Marquez ce qui y est déjà avec relvar-cli baseline ou atlas migrate set.</translation>
    </message>
    <message>
        <source>Prisma refuses to begin there (P3005). Mark what is there already with relvar-cli baseline or prisma migrate resolve --applied.</source>
        <translation>Prisma refuse de commencer là (P3005). Marquez ce qui y est déjà avec relvar-cli baseline ou prisma migrate resolve --applied.</translation>
    </message>
    <message>
        <source>Ruskit will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>Ruskit l’appliquera, bien que des migrations ultérieures soient déjà appliquées. Vérifiez qu’elle ne dépend pas de leur absence.</translation>
    </message>
    <message>
        <source>Ruskit does not mind on the way up, and passes over it on the way back. Restore it in its model.</source>
        <translation>Ruskit ne s’en soucie pas à l’aller, et passe outre au retour. Rétablissez-la dans son modèle.</translation>
    </message>
    <message>
        <source>%1 does not hand over the migrations of its model, so Ruskit never runs it. Add them to get_all_model_migrations().</source>
        <translation>%1 ne transmet pas les migrations de son modèle, donc Ruskit ne l’exécute jamais. Ajoutez-les à get_all_model_migrations().</translation>
    </message>
    <message>
        <source>It has %1, which is a command of the database&apos;s own program.</source>
        <translation>Elle contient %1, une commande du programme de la base de données lui-même.</translation>
    </message>
    <message>
        <source>It has the variable %1, which Sqitch fills in.</source>
        <translation>Elle contient la variable %1, que Sqitch remplit.</translation>
    </message>
    <message>
        <source>It must not meet %1, for which Sqitch looks in the database.</source>
        <translation>Elle ne doit pas rencontrer %1, ce que Sqitch vérifie dans la base de données.</translation>
    </message>
    <message>
        <source>It requires %1, which is not before it in this plan.</source>
        <translation>Elle requiert %1, qui ne la précède pas dans ce plan.</translation>
    </message>
    <message>
        <source>Its sqitch.conf names another registry, %1.</source>
        <translation>Son sqitch.conf nomme un autre registre, %1.</translation>
    </message>
    <message>
        <source>Sqitch keeps its registry beside the file of the database, and this one is in memory. Name a file.</source>
        <translation>Sqitch tient son registre à côté du fichier de la base de données, et celle-ci est en mémoire. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1, the registry of Sqitch, cannot be written: %2. Check the permissions.</source>
        <translation>%1, le registre de Sqitch, ne peut pas être écrit&#xa0;: %2. Vérifiez les droits d’accès.</translation>
    </message>
</context>
<context>
    <name>frameworks</name>
    <message>
        <source>%1 has no &quot;impl MigratorTrait for …&quot;, so there is no list that the migration could be put into. Add a Migrator as `sea-orm-cli migrate init` makes it.</source>
        <translation>%1 n’a pas de «&#xa0;impl MigratorTrait for …&#xa0;»&#xa0;: il n’y a donc pas de liste où mettre la migration. Ajoutez un Migrator tel que le crée `sea-orm-cli migrate init`.</translation>
    </message>
    <message>
        <source>%1 has a migration %2 already. Choose another name.</source>
        <translation>%1 a déjà une migration %2. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one, or add %2 by hand.</source>
        <translation>%1 n’a pas de «&#xa0;fn migrations()&#xa0;» qui commence par vec![…]&#xa0;: il n’y a donc pas de liste où mettre la migration. Ajoutez-en une, ou ajoutez %2 à la main.</translation>
    </message>
    <message>
        <source>Type %1: an enum without values has no form in Rust.</source>
        <translation>Type %1&#xa0;: un type énuméré sans valeurs ne peut pas s’écrire en Rust.</translation>
    </message>
    <message>
        <source>Table %1 has no primary key, and SeaORM has entities only of tables that have one.</source>
        <translation>La table %1 n’a pas de clé primaire, et SeaORM n’a d’entités que pour les tables qui en ont une.</translation>
    </message>
    <message>
        <source>View %1: SeaORM has entities of tables that have a primary key.</source>
        <translation>Vue %1&#xa0;: SeaORM n’a d’entités que pour les tables qui ont une clé primaire.</translation>
    </message>
    <message>
        <source>Type %1: SeaORM does not say in which schema an enum is. It works when %2 is in the search path.</source>
        <translation>Type %1&#xa0;: SeaORM n’indique pas dans quel schéma se trouve un type énuméré. Cela fonctionne quand %2 est dans le chemin de recherche (search_path).</translation>
    </message>
    <message>
        <source>%1 was not written here, so it stays as it is. Remove it to have it written.</source>
        <translation>%1 n’a pas été écrit par Relvar et reste donc tel quel. Supprimez-le pour qu’il soit écrit.</translation>
    </message>
    <message>
        <source>There is no %1. Name the folder of a Loco application, as `loco new` makes it.</source>
        <translation>Il n’y a pas de %1. Indiquez le dossier d’une application Loco, tel que le crée `loco new`.</translation>
    </message>
    <message>
        <source>Some statements of this migration refuse to run in a transaction, and SeaORM 1 runs every migration in one. Use SeaORM 2, or write this change as SQL files.</source>
        <translation>Certaines instructions de cette migration refusent de s’exécuter dans une transaction, et SeaORM 1 exécute chaque migration dans une transaction. Utilisez SeaORM 2, ou écrivez cette modification sous forme de fichiers SQL.</translation>
    </message>
    <message>
        <source>%1 was written by hand, so nothing in it is replaced. Write the lines “%2” and “%3” where the generated part shall stand, or give the file another name.</source>
        <translation>%1 a été écrit à la main, rien n’y est donc remplacé. Écrivez les lignes «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» là où doit se trouver la partie générée, ou donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>%1 names another file than %2. Add it there.</source>
        <translation>%1 nomme un autre fichier que %2. Ajoutez-y ce dernier.</translation>
    </message>
    <message>
        <source>A statement has the text “%1” in it, at which Drizzle would cut it in two. Change the comment or default that has it.</source>
        <translation>Une instruction contient le texte «&#xa0;%1&#xa0;», auquel Drizzle la couperait en deux. Modifiez le commentaire ou la valeur par défaut qui le contient.</translation>
    </message>
    <message>
        <source>Tables are replaced, which needs PRAGMA foreign_keys = OFF, and Drizzle begins a transaction first, in which that has no effect. Switch foreign keys off on the connection before migrate(); otherwise the migration stops before it changes anything.</source>
        <translation>Des tables sont remplacées, ce qui exige PRAGMA foreign_keys = OFF, et Drizzle commence d’abord une transaction, dans laquelle cela n’a pas d’effet. Désactivez les clés étrangères sur la connexion avant migrate()&#x202f;; sinon, la migration s’arrête avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Drizzle runs every migration in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>Une instruction de cette migration ne doit pas s’exécuter dans une transaction, et Drizzle exécute chaque migration dans une transaction. Écrivez la modification sans CONCURRENTLY, ou exécutez-la à la main sous forme de SQL.</translation>
    </message>
    <message>
        <source>%1 and %2 were written by hand and stay as they are. Make the change there, too: otherwise drizzle-kit generate takes it back.</source>
        <translation>%1 et %2 ont été écrits à la main et restent tels quels. Faites-y aussi la modification&#xa0;: sinon, drizzle-kit generate l’annulera.</translation>
    </message>
    <message>
        <source>Column %1 is computed when it is read; Drizzle knows only stored ones.</source>
        <translation>La colonne %1 est calculée à la lecture&#x202f;; Drizzle ne connaît que les colonnes stockées.</translation>
    </message>
    <message>
        <source>%1, the newest snapshot of Drizzle, is not there or has no id. Restore it; drizzle-kit would not go on either.</source>
        <translation>%1, le dernier instantané de Drizzle, est absent ou n’a pas d’id. Restaurez-le&#x202f;; drizzle-kit ne pourrait pas continuer non plus.</translation>
    </message>
    <message>
        <source>%1 has no list of entries, so it is no journal of Drizzle. Restore it.</source>
        <translation>%1 n’a pas de liste d’entrées&#xa0;: ce n’est donc pas un journal de Drizzle. Restaurez-le.</translation>
    </message>
    <message>
        <source>%1 is about %2, the schema about %3. Give the folder of the other one.</source>
        <translation>%1 est destiné à %2, et le schéma à %3. Indiquez le dossier de l’autre base de données.</translation>
    </message>
    <message>
        <source>View %1: its options. Drizzle takes the view as there, and does not make it.</source>
        <translation>Vue %1&#xa0;: ses options. Drizzle considère la vue comme existante et ne la crée pas.</translation>
    </message>
    <message>
        <source>View %1: its columns. A schema here has the query alone; write them between the braces.</source>
        <translation>Vue %1&#xa0;: ses colonnes. Un schéma ne contient ici que la requête&#x202f;; écrivez les colonnes entre les accolades.</translation>
    </message>
    <message>
        <source>%1 exists, but no file has the Migrator that belongs to it. Make the crate whole, as `sea-orm-cli migrate init` does, or remove the file to have it made.</source>
        <translation>%1 existe, mais aucun fichier n’a le Migrator qui va avec. Complétez le crate, comme le fait `sea-orm-cli migrate init`, ou supprimez le fichier pour qu’il soit créé.</translation>
    </message>
    <message>
        <source>Table %1: unique constraint %2 is not in the entity, because SeaORM 1 has no form for one over several columns.</source>
        <translation>Table %1&#xa0;: la contrainte d’unicité %2 n’est pas dans l’entité, car SeaORM 1 n’a pas de forme pour une contrainte sur plusieurs colonnes.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because there is no table %3.</source>
        <translation>Table %1&#xa0;: la clé étrangère %2 n’est pas une relation, car il n’y a pas de table %3.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no primary key.</source>
        <translation>Table %1&#xa0;: la clé étrangère %2 n’est pas une relation, car la table %3 n’a pas de clé primaire.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no entity.</source>
        <translation>Table %1&#xa0;: la clé étrangère %2 n’est pas une relation, car la table %3 n’a pas d’entité.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because SeaORM joins by %3 columns at most.</source>
        <translation>Table %1&#xa0;: la clé étrangère %2 n’est pas une relation, car SeaORM joint par %3 colonnes au plus.</translation>
    </message>
    <message>
        <source>%1 is no snapshot of Drizzle. Restore it; drizzle-kit would not go on either.</source>
        <translation>%1 n’est pas un instantané de Drizzle. Restaurez-le&#x202f;; drizzle-kit ne continuerait pas non plus.</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too.</source>
        <translation>%1 a été écrit à la main et reste tel quel. Faites-y aussi la modification.</translation>
    </message>
    <message>
        <source>%1 is about the table %2, which is not there any more. Remove the file.</source>
        <translation>%1 porte sur la table %2, qui n’existe plus. Supprimez le fichier.</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and FluentORM runs every file in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>Une instruction de cette migration ne doit pas s’exécuter dans une transaction, et FluentORM exécute chaque fichier dans une transaction. Écrivez la modification sans CONCURRENTLY, ou exécutez-la à la main sous forme de SQL.</translation>
    </message>
    <message>
        <source>%1 is no snapshot of FluentORM. Restore it.</source>
        <translation>%1 n’est pas un instantané de FluentORM. Restaurez-le.</translation>
    </message>
    <message>
        <source>Table %1: %2. %3 has no word for it.</source>
        <translation>Table %1&#xa0;: %2. %3 ne peut pas l’exprimer.</translation>
    </message>
    <message>
        <source>Column %1: %2. %3 has no word for it.</source>
        <translation>Colonne %1&#xa0;: %2. %3 ne peut pas l’exprimer.</translation>
    </message>
    <message>
        <source>Column %1: %2. %3&apos;s own migrations would make it %4.</source>
        <translation>Colonne %1&#xa0;: %2. Les migrations propres à %3 la créeraient en %4.</translation>
    </message>
    <message>
        <source>%1 %2 of %3: %4. %5 has no word for it.</source>
        <translation>%1 %2 de %3&#xa0;: %4. %5 ne peut pas l’exprimer.</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 is a constraint; %3 takes it for the unique index %4.</source>
        <translation>UNIQUE %1 de %2 est une contrainte&#x202f;; %3 la prend pour l’index unique %4.</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 has no word for it.</source>
        <translation>%1 %2&#xa0;: %3. %4 n’a pas de mot pour cela.</translation>
    </message>
    <message>
        <source>%1 %2: the SQL of the migration makes it, and %3 has no word for it.</source>
        <translation>%1 %2&#xa0;: le SQL de la migration s’en charge, et %3 ne peut pas l’exprimer.</translation>
    </message>
    <message>
        <source>Owners and privileges: the SQL of the migration gives them, and %1 has no word for them.</source>
        <translation>Propriétaires et droits&#xa0;: le SQL de la migration les attribue, et %1 ne peut pas les exprimer.</translation>
    </message>
    <message>
        <source>Comments in the database (%1): those of tables and columns stand in the code, and %2 does not write them there.</source>
        <translation>Commentaires dans la base de données (%1)&#xa0;: ceux des tables et des colonnes figurent dans le code, et %2 ne les écrit pas dans la base.</translation>
    </message>
    <message>
        <source>The datasource does not name the schema %1. Add it there: schemas = [%2].</source>
        <translation>La datasource n’indique pas le schéma %1. Ajoutez-l’y&#xa0;: schemas = [%2].</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Prisma runs a file of several statements in one. Make it a migration of its own, or write the change without CONCURRENTLY.</source>
        <translation>Une instruction de cette migration ne doit pas s’exécuter dans une transaction, et Prisma exécute un fichier de plusieurs instructions dans une transaction. Faites-en une migration à part, ou écrivez la modification sans CONCURRENTLY.</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too: otherwise prisma migrate dev takes it back.</source>
        <translation>%1 a été écrit à la main et reste tel quel. Faites-y aussi la modification&#xa0;: sinon, prisma migrate dev l’annulera.</translation>
    </message>
    <message>
        <source>Table %1: it has no key that is always there and that Prisma can read, so Prisma Client leaves it out (@@ignore).</source>
        <translation>Table %1&#xa0;: elle n’a pas de clé qui soit toujours présente et que Prisma sache lire&#x202f;; Prisma Client l’omet donc (@@ignore).</translation>
    </message>
    <message>
        <source>%1 stands outside of the marked lines as %2, so it is yours and stays as it is.</source>
        <translation>%1 se trouve hors des lignes marquées, sous la forme %2&#xa0;: c’est donc à vous, et cela reste tel quel.</translation>
    </message>
    <message>
        <source>Model %1 stands outside of the marked lines, so it is yours: give it the field “%2”.</source>
        <translation>Le modèle %1 se trouve hors des lignes marquées, il est donc à vous&#xa0;: donnez-lui le champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The repository has Ruskit with migrations in its models, which knows SQLite alone. Give the folder of another one, or bring Ruskit up to date.</source>
        <translation>Le dépôt contient un Ruskit dont les migrations sont dans les modèles, et qui ne connaît que SQLite. Indiquez le dossier d’un autre dépôt, ou mettez Ruskit à jour.</translation>
    </message>
    <message>
        <source>%1 has no Migration::new with SQL: this Ruskit can create and drop tables in its own words, and nothing else. Bring it up to date, or write the change by hand.</source>
        <translation>%1 n’a pas de Migration::new avec du SQL&#xa0;: ce Ruskit sait créer et supprimer des tables à sa manière, et rien d’autre. Mettez-le à jour, ou écrivez la modification à la main.</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one.</source>
        <translation>%1 n’a pas de «&#xa0;fn migrations()&#xa0;» qui commence par vec![…]&#xa0;: il n’y a donc pas de liste où mettre la migration. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Relations of the schema that are not in it are yours to add.</source>
        <translation>%1 a été écrit à la main et reste tel quel. Les relations du schéma qui n’y figurent pas sont à ajouter par vous.</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 has the columns of another key: of the two in the CREATE TABLE that drizzle-kit writes, PostgreSQL makes one.</source>
        <translation>UNIQUE %1 de %2 porte sur les colonnes d’une autre clé&#xa0;: des deux du CREATE TABLE qu’écrit drizzle-kit, PostgreSQL n’en fait qu’une.</translation>
    </message>
    <message>
        <source>Signs in a name or expression that drizzle-kit takes wrongly when it writes SQL itself, as it does after a change in the code: %1</source>
        <translation>Des signes d’un nom ou d’une expression que drizzle-kit comprend mal quand il écrit lui-même du SQL, comme après un changement dans le code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Constraints without a name (%1): in Drizzle each has one, which its own migrations write.</source>
        <translation>Contraintes sans nom (%1)&#xa0;: dans Drizzle chacune en a un, que ses propres migrations écrivent.</translation>
    </message>
    <message>
        <source>Column %1: DEFAULT %2. Prisma reads it back from SQLite in other words, so prisma migrate dev finds a difference each time.</source>
        <translation>Colonne %1&#xa0;: DEFAULT %2. Prisma le relit dans SQLite en d’autres termes, donc prisma migrate dev trouve chaque fois une différence.</translation>
    </message>
    <message>
        <source>Value %1 of TYPE %2: Prisma does not double the apostrophe in it, so PostgreSQL refuses what Prisma itself writes for this type.</source>
        <translation>Valeur %1 de TYPE %2&#xa0;: Prisma n’y double pas l’apostrophe, donc PostgreSQL refuse ce que Prisma écrit lui-même pour ce type.</translation>
    </message>
    <message>
        <source>Defaults of the present time (%1): Prisma&apos;s own migrations write them as CURRENT_TIMESTAMP.</source>
        <translation>Valeurs par défaut de l’heure actuelle (%1)&#xa0;: les propres migrations de Prisma les écrivent CURRENT_TIMESTAMP.</translation>
    </message>
    <message>
        <source>Foreign keys without a name (%1): Prisma&apos;s own migrations give them names, table_column_fkey.</source>
        <translation>Clés étrangères sans nom (%1)&#xa0;: les propres migrations de Prisma leur donnent des noms, table_column_fkey.</translation>
    </message>
    <message>
        <source>%1 hands the migrations over model by model, so that on a new database this one runs before older ones of models behind %2. Sort them there: migrations.sort_by(|a, b| a.name.cmp(&amp;b.name)).</source>
        <translation>%1 transmet les migrations modèle par modèle, donc sur une base de données neuve celle-ci passe avant de plus anciennes des modèles qui suivent %2. Triez-les là&#xa0;: migrations.sort_by(|a, b| a.name.cmp(&amp;b.name)).</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Nothing in %1 makes a part of a schema. Check that it is %2.</source>
        <translation>Rien dans %1 ne constitue une partie de schéma. Vérifiez que c’est du %2.</translation>
    </message>
    <message>
        <source>%1 is cut off: the last lines that pg_dump writes (-- PostgreSQL database dump complete) are missing, and there is no telling what else. Dump it again.</source>
        <translation>%1 est tronqué&#xa0;: les dernières lignes que pg_dump écrit (-- PostgreSQL database dump complete) manquent, et l’on ne sait pas quoi d’autre. Refaites l’export.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Change check %1</source>
        <translation>Modifier la contrainte CHECK %1</translation>
    </message>
    <message>
        <source>Rename check %1 to %2</source>
        <translation>Renommer la contrainte CHECK %1 en %2</translation>
    </message>
    <message>
        <source>Add check to %1</source>
        <translation>Ajouter une contrainte CHECK à %1</translation>
    </message>
    <message>
        <source>Drop check %1</source>
        <translation>Supprimer la contrainte CHECK %1</translation>
    </message>
    <message>
        <source>Paste columns %2 into %1</source>
        <translation>Coller les colonnes %2 dans %1</translation>
    </message>
    <message>
        <source>Rename column %1 to %2</source>
        <translation>Renommer la colonne %1 en %2</translation>
    </message>
    <message>
        <source>Change type of %1.%2</source>
        <translation>Changer le type de %1.%2</translation>
    </message>
    <message>
        <source>Change NOT NULL of %1.%2</source>
        <translation>Changer NOT NULL de %1.%2</translation>
    </message>
    <message>
        <source>Change default of %1.%2</source>
        <translation>Changer la valeur par défaut de %1.%2</translation>
    </message>
    <message>
        <source>Change collation of %1.%2</source>
        <translation>Changer le collationnement de %1.%2</translation>
    </message>
    <message>
        <source>Change comment of %1.%2</source>
        <translation>Modifier le commentaire de %1.%2</translation>
    </message>
    <message>
        <source>Change column %1.%2</source>
        <translation>Modifier la colonne %1.%2</translation>
    </message>
    <message>
        <source>Change primary key of %1</source>
        <translation>Modifier la clé primaire de %1</translation>
    </message>
    <message>
        <source>Add column %1 to %2</source>
        <translation>Ajouter la colonne %1 à %2</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>Supprimer la colonne %1.%2</translation>
    </message>
    <message>
        <source>Reorder columns of %1</source>
        <translation>Réordonner les colonnes de %1</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>Modifier %1 %2</translation>
    </message>
    <message>
        <source>Rename type %1 to %2</source>
        <translation>Renommer le type %1 en %2</translation>
    </message>
    <message>
        <source>Change comment of %1</source>
        <translation>Modifier le commentaire de %1</translation>
    </message>
    <message>
        <source>Drop type %1</source>
        <translation>Supprimer le type %1</translation>
    </message>
    <message>
        <source>Add value %1 to %2</source>
        <translation>Ajouter la valeur %1 à %2</translation>
    </message>
    <message>
        <source>Reorder values of %1</source>
        <translation>Réordonner les valeurs de %1</translation>
    </message>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>Supprimer la valeur %1 de %2</translation>
    </message>
    <message>
        <source>Change value %1 of %2</source>
        <translation>Modifier la valeur %1 de %2</translation>
    </message>
    <message>
        <source>Change exclusion constraint %1</source>
        <translation>Modifier la contrainte d’exclusion %1</translation>
    </message>
    <message>
        <source>Rename exclusion constraint %1 to %2</source>
        <translation>Renommer la contrainte d’exclusion %1 en %2</translation>
    </message>
    <message>
        <source>Add exclusion constraint to %1</source>
        <translation>Ajouter une contrainte d’exclusion à %1</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %1</source>
        <translation>Supprimer la contrainte d’exclusion %1</translation>
    </message>
    <message>
        <source>Change index %1</source>
        <translation>Modifier l’index %1</translation>
    </message>
    <message>
        <source>Rename index %1 to %2</source>
        <translation>Renommer l’index %1 en %2</translation>
    </message>
    <message>
        <source>Add index to %1</source>
        <translation>Ajouter un index à %1</translation>
    </message>
    <message>
        <source>Drop index %1</source>
        <translation>Supprimer l’index %1</translation>
    </message>
    <message>
        <source>%1 has no column %2. Separate columns by commas.</source>
        <translation>%1 n’a pas de colonne %2. Séparez les colonnes par des virgules.</translation>
    </message>
    <message>
        <source>Name at least one column of %1, or drop the row.</source>
        <translation>Nommez au moins une colonne de %1, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Only columns can stand here, and %1 is an expression.</source>
        <translation>Seules des colonnes peuvent figurer ici, et %1 est une expression.</translation>
    </message>
    <message>
        <source>Rename key %1 to %2</source>
        <translation>Renommer la clé %1 en %2</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Modifier la clé %1</translation>
    </message>
    <message>
        <source>Add unique key to %1</source>
        <translation>Ajouter une clé unique à %1</translation>
    </message>
    <message>
        <source>Drop key %2 of %1</source>
        <translation>Supprimer la clé %2 de %1</translation>
    </message>
    <message>
        <source>Move %1 tables to schema %2</source>
        <translation>Déplacer %1 tables dans le schéma %2</translation>
    </message>
    <message>
        <source>Change comment of %1 tables</source>
        <translation>Modifier le commentaire de %1 tables</translation>
    </message>
    <message>
        <source>Change %2 of %1 tables</source>
        <translation>Modifier %2 pour %1 tables</translation>
    </message>
    <message>
        <source>Put %1 tables into area %2</source>
        <translation>Placer %1 tables dans la zone %2</translation>
    </message>
    <message>
        <source>A new %1 needs a table to stand on. Select the table first.</source>
        <translation>Un nouvel objet de ce genre (%1) doit être posé sur une table. Sélectionnez d’abord la table.</translation>
    </message>
    <message>
        <source>A new %1 cannot be begun here: %2</source>
        <translation>Un nouvel objet de ce genre (%1) ne peut pas être commencé ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <translation>Ajouter %1 %2</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>Renommer la table %1 en %2</translation>
    </message>
    <message>
        <source>Move table %1 to schema %2</source>
        <translation>Déplacer la table %1 dans le schéma %2</translation>
    </message>
    <message>
        <source>Change options of %1</source>
        <translation>Modifier les options de %1</translation>
    </message>
    <message>
        <source>Add partition %1 to %2</source>
        <translation>Ajouter la partition %1 à %2</translation>
    </message>
    <message>
        <source>Drop partition %1</source>
        <translation>Supprimer la partition %1</translation>
    </message>
    <message>
        <source>There is no table %1. Choose one of the list.</source>
        <translation>Il n’y a pas de table %1. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Choose the table that the relation points at first.</source>
        <translation>Choisissez d’abord la table vers laquelle pointe la relation.</translation>
    </message>
    <message>
        <source>Change relation %1 of %2</source>
        <translation>Modifier la relation %1 de %2</translation>
    </message>
    <message>
        <source>Add relation from %1 to %2</source>
        <translation>Ajouter une relation de %1 vers %2</translation>
    </message>
    <message>
        <source>Drop relation %1 of %2</source>
        <translation>Supprimer la relation %1 de %2</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>Supprimer la séquence %1</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>Modifier la séquence %1</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>Renommer la séquence %1 en %2</translation>
    </message>
    <message>
        <source>Drop %1 %2</source>
        <translation>Supprimer %1 %2</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>The index %1 of %2 does what %3 does already</source>
        <translation>L’index %1 de %2 fait ce que fait déjà %3</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>The index %1 of %2 is the beginning of %3</source>
        <translation>L’index %1 de %2 est le début de %3</translation>
    </message>
    <message>
        <source>The unique key (%1) of %2 is %3 once more</source>
        <translation>La clé unique (%1) de %2 répète %3</translation>
    </message>
    <message>
        <source>Building the index %1 of %2 has failed</source>
        <translation>La construction de l’index %1 de %2 a échoué</translation>
    </message>
    <message>
        <source>The index %1 of %2 knows two values</source>
        <translation>L’index %1 de %2 ne connaît que deux valeurs</translation>
    </message>
    <message>
        <source>The index %1 compares %2.%3 as a whole</source>
        <translation>L’index %1 compare %2.%3 en entier</translation>
    </message>
    <message>
        <source>Make it a GIN index</source>
        <translation>En faire un index GIN</translation>
    </message>
    <message>
        <source>The index %1 of %2 has %3 columns</source>
        <translation>L’index %1 de %2 a %3 colonnes</translation>
    </message>
    <message>
        <source>Indexes that are there already</source>
        <translation>Index qui existent déjà</translation>
    </message>
    <message>
        <source>A second index on the same columns costs time at every write and room on the disk, and speeds up nothing.</source>
        <translation>Un second index sur les mêmes colonnes coûte du temps à chaque écriture et de la place sur le disque, et n’accélère rien.</translation>
    </message>
    <message>
        <source>Drop it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>Indexes that are the beginning of another</source>
        <translation>Index qui sont le début d’un autre</translation>
    </message>
    <message>
        <source>The longer index finds rows by its first columns too, so the shorter one is seldom worth what it costs at every write.</source>
        <translation>L’index le plus long trouve aussi les lignes par ses premières colonnes&#x202f;; le plus court vaut donc rarement ce qu’il coûte à chaque écriture.</translation>
    </message>
    <message>
        <source>Drop the shorter one, unless it is much smaller and read all the time.</source>
        <translation>Supprimez le plus court, à moins qu’il ne soit beaucoup plus petit et lu sans arrêt.</translation>
    </message>
    <message>
        <source>Unique keys that are there already</source>
        <translation>Clés uniques qui existent déjà</translation>
    </message>
    <message>
        <source>The same columns are unique already, and each key has an index of its own.</source>
        <translation>Les mêmes colonnes sont déjà uniques, et chaque clé a son propre index.</translation>
    </message>
    <message>
        <source>Drop one.</source>
        <translation>Supprimez-en une.</translation>
    </message>
    <message>
        <source>Indexes that could not be built</source>
        <translation>Index dont la construction a échoué</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY or REINDEX left it behind: every write keeps it, no query uses it.</source>
        <translation>CREATE INDEX CONCURRENTLY ou REINDEX l’a laissé derrière lui&#xa0;: chaque écriture le tient à jour, aucune requête ne l’utilise.</translation>
    </message>
    <message>
        <source>Run REINDEX INDEX CONCURRENTLY, or drop it.</source>
        <translation>Exécutez REINDEX INDEX CONCURRENTLY, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Indexes on nothing but a boolean</source>
        <translation>Index sur un seul booléen</translation>
    </message>
    <message>
        <source>Half of the table is no selection: the index is read by no query and written by all.</source>
        <translation>La moitié de la table n’est pas une sélection&#xa0;: l’index n’est lu par aucune requête et écrit par toutes.</translation>
    </message>
    <message>
        <source>Drop it, or make a partial index on what is looked for WHERE the column is true.</source>
        <translation>Supprimez-le, ou créez un index partiel sur ce que l’on cherche, WHERE la colonne est vraie.</translation>
    </message>
    <message>
        <source>B-tree indexes on documents and arrays</source>
        <translation>Index B-tree sur des documents et des tableaux</translation>
    </message>
    <message>
        <source>A B-tree finds whole documents alone, not what is inside, and long values do not fit into it.</source>
        <translation>Un B-tree ne trouve que des documents entiers, pas ce qu’ils contiennent, et les longues valeurs n’y tiennent pas.</translation>
    </message>
    <message>
        <source>Use a GIN index, or index an expression.</source>
        <translation>Utilisez un index GIN, ou indexez une expression.</translation>
    </message>
    <message>
        <source>Indexes of many columns</source>
        <translation>Index sur de nombreuses colonnes</translation>
    </message>
    <message>
        <source>Rows are found by the first columns; each further one makes the index larger and more often written.</source>
        <translation>Les lignes sont trouvées par les premières colonnes&#x202f;; chaque colonne de plus rend l’index plus gros et plus souvent écrit.</translation>
    </message>
    <message>
        <source>Keep the columns that are searched by, and put the rest into INCLUDE or leave it out.</source>
        <translation>Gardez les colonnes qui servent à chercher, et placez le reste dans INCLUDE ou omettez-le.</translation>
    </message>
    <message>
        <source>Migrations that lose data</source>
        <translation>Migrations qui perdent des données</translation>
    </message>
    <message>
        <source>A table or column goes, and nothing keeps what is in it.</source>
        <translation>Une table ou une colonne disparaît, et rien ne conserve son contenu.</translation>
    </message>
    <message>
        <source>Let Relvar write the migration, which keeps it until it is purged, or copy it first.</source>
        <translation>Laissez Relvar écrire la migration&#xa0;: il conserve le contenu jusqu’à la purge&#x202f;; ou copiez-le d’abord.</translation>
    </message>
    <message>
        <source>Migrations that write a table anew</source>
        <translation>Migrations qui réécrivent une table</translation>
    </message>
    <message>
        <source>All rows and indexes are written anew while nobody can read or write the table.</source>
        <translation>Toutes les lignes et tous les index sont réécrits pendant que personne ne peut lire ni écrire la table.</translation>
    </message>
    <message>
        <source>Save the change as an online migration, which does it in steps.</source>
        <translation>Enregistrez la modification comme migration en ligne, qui procède par étapes.</translation>
    </message>
    <message>
        <source>Migrations that read a table while others wait</source>
        <translation>Migrations qui lisent une table pendant que d’autres attendent</translation>
    </message>
    <message>
        <source>All rows are read under a lock that keeps writers waiting, or everybody.</source>
        <translation>Toutes les lignes sont lues sous un verrou qui fait attendre les écritures, ou tout le monde.</translation>
    </message>
    <message>
        <source>Build indexes CONCURRENTLY, add constraints NOT VALID and validate them afterwards.</source>
        <translation>Construisez les index avec CONCURRENTLY, ajoutez les contraintes avec NOT VALID et validez-les ensuite.</translation>
    </message>
    <message>
        <source>Migrations that cannot be reverted</source>
        <translation>Migrations qui ne peuvent pas être défaites</translation>
    </message>
    <message>
        <source>The file has no down section, so when it turns out to be wrong there is a backup or nothing.</source>
        <translation>Le fichier n’a pas de section down&#x202f;; s’il se révèle erroné, il ne reste qu’une sauvegarde, ou rien.</translation>
    </message>
    <message>
        <source>Write the way back.</source>
        <translation>Écrivez le retour.</translation>
    </message>
    <message>
        <source>Migrations without a proof</source>
        <translation>Migrations sans preuve</translation>
    </message>
    <message>
        <source>Nobody has run the file up, down and up again, so that the way back leads back is a hope.</source>
        <translation>Personne n’a exécuté le fichier up, down et de nouveau up&#xa0;: que le retour ramène au départ n’est qu’un espoir.</translation>
    </message>
    <message>
        <source>Run relvar-cli verify --stamp, or Prove on the timeline.</source>
        <translation>Exécutez relvar-cli verify --stamp, ou Prouver dans la chronologie.</translation>
    </message>
    <message>
        <source>A table has no name</source>
        <translation>Une table n’a pas de nom</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>La nommer</translation>
    </message>
    <message>
        <source>A column of %1 has no name</source>
        <translation>Une colonne de %1 n’a pas de nom</translation>
    </message>
    <message>
        <source>The name %1 is longer than the %2 bytes that the database keeps</source>
        <translation>Le nom %1 dépasse les %2 octets que garde la base de données</translation>
    </message>
    <message>
        <source>%1 is a word of SQL</source>
        <translation>%1 est un mot de SQL</translation>
    </message>
    <message>
        <source>%1 has two columns called %2</source>
        <translation>%1 a deux colonnes appelées %2</translation>
    </message>
    <message>
        <source>%1 has two constraints called %2</source>
        <translation>%1 a deux contraintes appelées %2</translation>
    </message>
    <message>
        <source>Two objects are called %1</source>
        <translation>Deux objets s’appellent %1</translation>
    </message>
    <message>
        <source>%1 and %2 are the same name once they are cut</source>
        <translation>%1 et %2 sont le même nom une fois coupés</translation>
    </message>
    <message>
        <source>%1 must be written in quotes</source>
        <translation>%1 doit être écrit entre guillemets</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>L’appeler %1</translation>
    </message>
    <message>
        <source>%1 is called %2 by the project&apos;s convention</source>
        <translation>Selon la convention du projet, %1 s’appelle %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>A table or column without a name cannot be made.</source>
        <translation>Une table ou une colonne sans nom ne peut pas être créée.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Nommez-la.</translation>
    </message>
    <message>
        <source>Names that are too long</source>
        <translation>Noms trop longs</translation>
    </message>
    <message>
        <source>The database cuts longer names without an error, and then it has another name than the migration says.</source>
        <translation>La base de données coupe les noms plus longs sans erreur&#x202f;; l’objet a alors un autre nom que celui indiqué dans la migration.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Raccourcissez le nom.</translation>
    </message>
    <message>
        <source>Words of SQL as names</source>
        <translation>Mots de SQL utilisés comme noms</translation>
    </message>
    <message>
        <source>A word of SQL must be in quotes in every query, and who forgets them gets an error that is hard to understand.</source>
        <translation>Un mot de SQL doit être entre guillemets dans chaque requête, et qui les oublie obtient une erreur difficile à comprendre.</translation>
    </message>
    <message>
        <source>Choose another name, such as the plural.</source>
        <translation>Choisissez un autre nom, par exemple le pluriel.</translation>
    </message>
    <message>
        <source>Names that are taken twice</source>
        <translation>Noms pris deux fois</translation>
    </message>
    <message>
        <source>Columns of a table, constraints of a table, and tables, views, indexes, types and sequences together each need names of their own.</source>
        <translation>Les colonnes d’une table, les contraintes d’une table, et ensemble les tables, vues, index, types et séquences doivent chacune et chacun avoir un nom propre.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>Names that need quotes</source>
        <translation>Noms qui nécessitent des guillemets</translation>
    </message>
    <message>
        <source>A name with capitals, spaces or other signs is found only when it is written in quotes, everywhere and by everybody.</source>
        <translation>Un nom avec des majuscules, des espaces ou d’autres signes n’est trouvé que s’il est écrit entre guillemets, partout et par tout le monde.</translation>
    </message>
    <message>
        <source>Use small letters, digits and underscores.</source>
        <translation>Utilisez des minuscules, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>Names that become one</source>
        <translation>Noms qui se confondent</translation>
    </message>
    <message>
        <source>Both names begin alike, and of long names the database keeps the beginning alone, so the second one cannot be made.</source>
        <translation>Les deux noms commencent de la même façon, et la base de données ne garde que le début des noms longs&#x202f;; le second ne peut donc pas être créé.</translation>
    </message>
    <message>
        <source>Shorten one of them so that they differ early.</source>
        <translation>Raccourcissez l’un d’eux pour qu’ils diffèrent dès le début.</translation>
    </message>
    <message>
        <source>Names that do not follow the convention</source>
        <translation>Noms qui ne suivent pas la convention</translation>
    </message>
    <message>
        <source>The name is not the one that [naming] of relvar.toml gives, so people and tools look for it in vain.</source>
        <translation>Le nom n’est pas celui que donne [naming] dans relvar.toml&#x202f;; personnes et outils le chercheront en vain.</translation>
    </message>
    <message>
        <source>Rename it, or all with Schema ▸ Rename to convention.</source>
        <translation>Renommez-le, ou tous avec Schéma ▸ Renommer selon la convention.</translation>
    </message>
    <message>
        <source>The view %1 uses something that the draft drops</source>
        <translation>La vue %1 utilise quelque chose que le brouillon supprime</translation>
    </message>
    <message>
        <source>Drop the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>The trigger %1 uses a function or table that the draft drops</source>
        <translation>Le déclencheur %1 utilise une fonction ou une table que le brouillon supprime</translation>
    </message>
    <message>
        <source>Drop the trigger</source>
        <translation>Supprimer le déclencheur</translation>
    </message>
    <message>
        <source>%1 has policies, and its row security is off</source>
        <translation>%1 a des politiques, et sa sécurité niveau ligne est désactivée</translation>
    </message>
    <message>
        <source>Switch row security on</source>
        <translation>Activer la sécurité niveau ligne</translation>
    </message>
    <message>
        <source>%1 has row security and no policy</source>
        <translation>%1 a la sécurité niveau ligne et aucune politique</translation>
    </message>
    <message>
        <source>%1 is partitioned and has no partition</source>
        <translation>%1 est partitionnée et n’a pas de partition</translation>
    </message>
    <message>
        <source>%1 has no default partition</source>
        <translation>%1 n’a pas de partition par défaut</translation>
    </message>
    <message>
        <source>The sequence %1 ends at %2, before %3.%4 is full</source>
        <translation>La séquence %1 finit à %2, avant que %3.%4 ne soit pleine</translation>
    </message>
    <message>
        <source>Let it count as far as the column</source>
        <translation>La laisser compter aussi loin que la colonne</translation>
    </message>
    <message>
        <source>The sequence %1 begins again, and its numbers are a key of %2</source>
        <translation>La séquence %1 recommence, et ses numéros sont une clé de %2</translation>
    </message>
    <message>
        <source>Let it end instead</source>
        <translation>La laisser s’arrêter</translation>
    </message>
    <message>
        <source>%1 runs with its owner&apos;s rights and the caller&apos;s search_path</source>
        <translation>%1 s’exécute avec les droits de son propriétaire et le search_path de l’appelant</translation>
    </message>
    <message>
        <source>%1 is a rule</source>
        <translation>%1 est une règle</translation>
    </message>
    <message>
        <source>%1 inherits from another table</source>
        <translation>%1 hérite d’une autre table</translation>
    </message>
    <message>
        <source>Views over what is gone</source>
        <translation>Vues sur ce qui a disparu</translation>
    </message>
    <message>
        <source>The database refuses to drop what a view uses, so the migration would fail.</source>
        <translation>La base de données refuse de supprimer ce qu’une vue utilise&#x202f;; la migration échouerait donc.</translation>
    </message>
    <message>
        <source>Change or drop the view, or keep what it uses.</source>
        <translation>Modifiez ou supprimez la vue, ou gardez ce qu’elle utilise.</translation>
    </message>
    <message>
        <source>Triggers without what they call</source>
        <translation>Déclencheurs sans ce qu’ils appellent</translation>
    </message>
    <message>
        <source>The database refuses to drop the function of a trigger, so the migration would fail.</source>
        <translation>La base de données refuse de supprimer la fonction d’un déclencheur&#x202f;; la migration échouerait donc.</translation>
    </message>
    <message>
        <source>Change or drop the trigger, or keep what it uses.</source>
        <translation>Modifiez ou supprimez le déclencheur, ou gardez ce qu’il utilise.</translation>
    </message>
    <message>
        <source>Policies that nothing enforces</source>
        <translation>Politiques que rien n’applique</translation>
    </message>
    <message>
        <source>Without row level security the policies are there to be read alone, and everybody sees every row.</source>
        <translation>Sans sécurité niveau ligne, les politiques ne servent qu’à être lues, et tout le monde voit toutes les lignes.</translation>
    </message>
    <message>
        <source>Switch row level security on.</source>
        <translation>Activez la sécurité niveau ligne.</translation>
    </message>
    <message>
        <source>Row security without a policy</source>
        <translation>Sécurité niveau ligne sans politique</translation>
    </message>
    <message>
        <source>Nobody but the owner sees a row or can add one.</source>
        <translation>Personne, sauf le propriétaire, ne voit de ligne ni ne peut en ajouter.</translation>
    </message>
    <message>
        <source>Add a policy, or switch row level security off.</source>
        <translation>Ajoutez une politique, ou désactivez la sécurité niveau ligne.</translation>
    </message>
    <message>
        <source>Partitioned tables without partitions</source>
        <translation>Tables partitionnées sans partitions</translation>
    </message>
    <message>
        <source>There is no place for any row, so every insert fails.</source>
        <translation>Il n’y a de place pour aucune ligne&#x202f;; chaque insertion échoue donc.</translation>
    </message>
    <message>
        <source>Make partitions.</source>
        <translation>Créez des partitions.</translation>
    </message>
    <message>
        <source>No default partition</source>
        <translation>Pas de partition par défaut</translation>
    </message>
    <message>
        <source>A row that fits no partition is refused, often on the first day of a month.</source>
        <translation>Une ligne qui ne convient à aucune partition est refusée, souvent le premier jour d’un mois.</translation>
    </message>
    <message>
        <source>Make a DEFAULT partition, or see to it that partitions are made in time.</source>
        <translation>Créez une partition DEFAULT, ou veillez à ce que les partitions soient créées à temps.</translation>
    </message>
    <message>
        <source>Sequences that end before their column</source>
        <translation>Séquences qui finissent avant leur colonne</translation>
    </message>
    <message>
        <source>When the sequence is used up every insert fails, although the column has room for more.</source>
        <translation>Quand la séquence est épuisée, chaque insertion échoue, bien que la colonne puisse contenir davantage.</translation>
    </message>
    <message>
        <source>Give the sequence the type of the column.</source>
        <translation>Donnez à la séquence le type de la colonne.</translation>
    </message>
    <message>
        <source>Keys from a sequence that begins again</source>
        <translation>Clés tirées d’une séquence qui recommence</translation>
    </message>
    <message>
        <source>After its end the sequence hands out numbers that are taken, and inserts fail one after another.</source>
        <translation>Arrivée à sa fin, la séquence distribue des numéros déjà pris, et les insertions échouent l’une après l’autre.</translation>
    </message>
    <message>
        <source>Let the sequence end, and make it long enough.</source>
        <translation>Laissez la séquence s’arrêter, et faites-la assez longue.</translation>
    </message>
    <message>
        <source>SECURITY DEFINER without a search_path</source>
        <translation>SECURITY DEFINER sans search_path</translation>
    </message>
    <message>
        <source>A caller who sets search_path can put functions of his own in the place of those that are meant, with the owner&apos;s rights.</source>
        <translation>Un appelant qui définit search_path peut substituer ses propres fonctions à celles qui sont prévues, avec les droits du propriétaire.</translation>
    </message>
    <message>
        <source>Add SET search_path = pg_catalog, pg_temp, or the schemas that it needs, to the function.</source>
        <translation>Ajoutez à la fonction SET search_path = pg_catalog, pg_temp, ou les schémas dont elle a besoin.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>A rule rewrites queries: volatile functions run more than once, and row counts are not what the program expects.</source>
        <translation>Une règle réécrit les requêtes&#xa0;: les fonctions volatiles s’exécutent plus d’une fois, et les nombres de lignes ne sont pas ceux qu’attend le programme.</translation>
    </message>
    <message>
        <source>Use a trigger.</source>
        <translation>Utilisez un déclencheur.</translation>
    </message>
    <message>
        <source>Tables that inherit</source>
        <translation>Tables qui héritent</translation>
    </message>
    <message>
        <source>Keys and references of the parent do not hold over the rows of its children.</source>
        <translation>Les clés et les références de la table parente ne s’appliquent pas aux lignes de ses tables enfants.</translation>
    </message>
    <message>
        <source>Use partitions, or a relation.</source>
        <translation>Utilisez des partitions, ou une relation.</translation>
    </message>
    <message>
        <source>A row of each of %1 needs a row of another first</source>
        <translation>Une ligne de chacune de %1 en exige d’abord une d’une autre</translation>
    </message>
    <message>
        <source>Check them at the end of the transaction</source>
        <translation>Les vérifier à la fin de la transaction</translation>
    </message>
    <message>
        <source>A delete goes round in a circle through %1</source>
        <translation>Une suppression tourne en rond par %1</translation>
    </message>
    <message>
        <source>Deleting a row of %1 deletes all rows below it</source>
        <translation>La suppression d’une ligne de %1 supprime toutes les lignes en dessous</translation>
    </message>
    <message>
        <source>Refuse to delete instead</source>
        <translation>Refuser plutôt la suppression</translation>
    </message>
    <message>
        <source>Relations that require each other</source>
        <translation>Relations qui s’exigent mutuellement</translation>
    </message>
    <message>
        <source>No first row can be inserted: each needs another that is not there yet.</source>
        <translation>Aucune première ligne ne peut être insérée&#xa0;: chacune en exige une autre qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Make one of the relations deferrable, or let one of the columns be NULL.</source>
        <translation>Rendez l’une des relations différable, ou laissez l’une des colonnes être NULL.</translation>
    </message>
    <message>
        <source>Deletes that go round in a circle</source>
        <translation>Suppressions qui tournent en rond</translation>
    </message>
    <message>
        <source>Deleting one row may delete rows of all these tables, until nothing is left that is connected with it.</source>
        <translation>La suppression d’une ligne peut supprimer des lignes de toutes ces tables, jusqu’à ce qu’il ne reste rien de ce qui y est lié.</translation>
    </message>
    <message>
        <source>Break the circle: let one of the relations refuse or set NULL.</source>
        <translation>Rompez le cercle&#xa0;: laissez l’une des relations refuser ou mettre NULL.</translation>
    </message>
    <message>
        <source>Trees that are deleted as a whole</source>
        <translation>Arbres supprimés d’un bloc</translation>
    </message>
    <message>
        <source>A relation from a table to itself cascades, so one delete takes a whole branch, however large.</source>
        <translation>Une relation d’une table vers elle-même se propage en cascade&#x202f;; une suppression emporte donc toute une branche, si grande soit-elle.</translation>
    </message>
    <message>
        <source>Keep it where that is meant, else let the relation refuse.</source>
        <translation>Gardez-la là où c’est voulu&#x202f;; sinon, laissez la relation refuser.</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2, a table that does not exist</source>
        <translation>La relation de %1 pointe vers %2, une table qui n’existe pas</translation>
    </message>
    <message>
        <source>The types on both sides of the relation from %1 to %2 differ: %3</source>
        <translation>Les types des deux côtés de la relation de %1 vers %2 diffèrent&#xa0;: %3</translation>
    </message>
    <message>
        <source>Use the type of %1</source>
        <translation>Utiliser le type de %1</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2 (%3), which is no key</source>
        <translation>La relation de %1 pointe vers %2 (%3), qui n’est pas une clé</translation>
    </message>
    <message>
        <source>Make it unique</source>
        <translation>La rendre unique</translation>
    </message>
    <message>
        <source>The relation of %1 has no index</source>
        <translation>La relation de %1 n’a pas d’index</translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation>Ajouter un index</translation>
    </message>
    <message>
        <source>The relation of %1 sets NULL, which %2 refuses</source>
        <translation>La relation de %1 met NULL, que %2 refuse</translation>
    </message>
    <message>
        <source>Let it be NULL</source>
        <translation>Autoriser NULL</translation>
    </message>
    <message>
        <source>The relation of %1 sets the default of %2, which has none</source>
        <translation>La relation de %1 met la valeur par défaut de %2, qui n’en a pas</translation>
    </message>
    <message>
        <source>Make it MATCH FULL</source>
        <translation>Passer en MATCH FULL</translation>
    </message>
    <message>
        <source>A row of %1 is not checked at all as soon as one of these is NULL</source>
        <translation>Une ligne de %1 n’est plus vérifiée dès que l’un de ces éléments est NULL</translation>
    </message>
    <message>
        <source>The relation of %1 is there twice</source>
        <translation>La relation de %1 existe en double</translation>
    </message>
    <message>
        <source>Drop the second</source>
        <translation>Supprimer la seconde</translation>
    </message>
    <message>
        <source>Nothing says what happens to %1 when a row of %2 is deleted</source>
        <translation>Rien ne dit ce que devient %1 quand une ligne de %2 est supprimée</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Vérifier les lignes</translation>
    </message>
    <message>
        <source>%1 of %2 was never checked against the rows from before</source>
        <translation>%1 de %2 n’a jamais été vérifiée sur les lignes antérieures</translation>
    </message>
    <message>
        <source>NOT NULL of %1.%2 was never checked against the rows from before</source>
        <translation>NOT NULL de %1.%2 n’a jamais été vérifié sur les lignes antérieures</translation>
    </message>
    <message>
        <source>%1 of %2 is not enforced</source>
        <translation>%1 de %2 n’est pas appliquée</translation>
    </message>
    <message>
        <source>%1.%2 seems to refer to %3, and no foreign key says so</source>
        <translation>%1.%2 semble faire référence à %3, et aucune clé étrangère ne le dit</translation>
    </message>
    <message>
        <source>Add the relation</source>
        <translation>Ajouter la relation</translation>
    </message>
    <message>
        <source>Relations to tables that do not exist</source>
        <translation>Relations vers des tables qui n’existent pas</translation>
    </message>
    <message>
        <source>Every insert into the table fails while the other table is not there.</source>
        <translation>Toute insertion dans la table échoue tant que l’autre table n’existe pas.</translation>
    </message>
    <message>
        <source>Make the table, or drop the relation.</source>
        <translation>Créez la table, ou supprimez la relation.</translation>
    </message>
    <message>
        <source>Relations between different types</source>
        <translation>Relations entre types différents</translation>
    </message>
    <message>
        <source>Values are converted at each comparison, indexes may not be used, and values fit on one side only.</source>
        <translation>Les valeurs sont converties à chaque comparaison, les index peuvent ne pas servir, et des valeurs ne tiennent que d’un côté.</translation>
    </message>
    <message>
        <source>Give both columns one type.</source>
        <translation>Donnez le même type aux deux colonnes.</translation>
    </message>
    <message>
        <source>Relations to what is no key</source>
        <translation>Relations vers ce qui n’est pas une clé</translation>
    </message>
    <message>
        <source>A row must refer to exactly one other, so the database refuses the relation or each row of it.</source>
        <translation>Une ligne doit faire référence à une seule autre&#x202f;; la base de données refuse donc la relation, ou chacune de ses lignes.</translation>
    </message>
    <message>
        <source>Make the columns there unique, or refer to the key.</source>
        <translation>Rendez uniques les colonnes visées, ou faites référence à la clé.</translation>
    </message>
    <message>
        <source>Relations without an index</source>
        <translation>Relations sans index</translation>
    </message>
    <message>
        <source>Each delete and each change of a key in the parent reads the whole table, and so do joins.</source>
        <translation>Chaque suppression et chaque changement de clé dans la table parente lit toute la table, et les jointures aussi.</translation>
    </message>
    <message>
        <source>Add an index on the columns of the relation.</source>
        <translation>Ajoutez un index sur les colonnes de la relation.</translation>
    </message>
    <message>
        <source>SET NULL where NULL is refused</source>
        <translation>SET NULL là où NULL est refusé</translation>
    </message>
    <message>
        <source>Deleting in the parent fails with an error about NOT NULL that names another table.</source>
        <translation>Une suppression dans la table parente échoue avec une erreur NOT NULL qui nomme une autre table.</translation>
    </message>
    <message>
        <source>Let the column be NULL, or choose another action.</source>
        <translation>Autorisez NULL dans la colonne, ou choisissez une autre action.</translation>
    </message>
    <message>
        <source>SET DEFAULT without a default</source>
        <translation>SET DEFAULT sans valeur par défaut</translation>
    </message>
    <message>
        <source>The default is NULL, which the column refuses, so deleting in the parent fails.</source>
        <translation>La valeur par défaut est NULL, que la colonne refuse&#x202f;; une suppression dans la table parente échoue donc.</translation>
    </message>
    <message>
        <source>Give the column a default, or choose another action.</source>
        <translation>Donnez une valeur par défaut à la colonne, ou choisissez une autre action.</translation>
    </message>
    <message>
        <source>References that are not checked when a part is NULL</source>
        <translation>Références non vérifiées quand une partie est NULL</translation>
    </message>
    <message>
        <source>With MATCH SIMPLE one NULL is enough, and the other columns may say anything.</source>
        <translation>Avec MATCH SIMPLE, un seul NULL suffit, et les autres colonnes peuvent contenir n’importe quoi.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or the relation MATCH FULL.</source>
        <translation>Rendez les colonnes NOT NULL, ou la relation MATCH FULL.</translation>
    </message>
    <message>
        <source>Relations that are there twice</source>
        <translation>Relations en double</translation>
    </message>
    <message>
        <source>Each is checked for each row, and their actions may contradict each other.</source>
        <translation>Chacune est vérifiée pour chaque ligne, et leurs actions peuvent se contredire.</translation>
    </message>
    <message>
        <source>Relations that do not say what a delete does</source>
        <translation>Relations qui ne disent pas ce que fait une suppression</translation>
    </message>
    <message>
        <source>Without ON DELETE the parent cannot be deleted, which may be meant or forgotten.</source>
        <translation>Sans ON DELETE, la ligne parente ne peut pas être supprimée, ce qui peut être voulu ou oublié.</translation>
    </message>
    <message>
        <source>Choose RESTRICT, CASCADE or SET NULL, so that it is said.</source>
        <translation>Choisissez RESTRICT, CASCADE ou SET NULL, pour que ce soit dit.</translation>
    </message>
    <message>
        <source>Constraints that old rows were never checked against</source>
        <translation>Contraintes jamais vérifiées sur les anciennes lignes</translation>
    </message>
    <message>
        <source>Rows from before may break the constraint, and the planner does not rely on it.</source>
        <translation>Des lignes antérieures peuvent violer la contrainte, et le planificateur ne s’y fie pas.</translation>
    </message>
    <message>
        <source>Validate it; that waits for nobody.</source>
        <translation>Validez-la&#x202f;; cela ne fait attendre personne.</translation>
    </message>
    <message>
        <source>Constraints that are not enforced</source>
        <translation>Contraintes qui ne sont pas appliquées</translation>
    </message>
    <message>
        <source>Nothing keeps rows from breaking the constraint.</source>
        <translation>Rien n’empêche des lignes de violer la contrainte.</translation>
    </message>
    <message>
        <source>Enforce it, or drop it.</source>
        <translation>Appliquez-la, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Columns that seem to refer to a table</source>
        <translation>Colonnes qui semblent faire référence à une table</translation>
    </message>
    <message>
        <source>The column is called and typed like a reference, and nothing keeps it pointing at a row.</source>
        <translation>La colonne a le nom et le type d’une référence, et rien ne garantit qu’elle pointe vers une ligne.</translation>
    </message>
    <message>
        <source>Draw the relation.</source>
        <translation>Tracez la relation.</translation>
    </message>
    <message>
        <source>%1 takes values of any type</source>
        <translation>%1 accepte des valeurs de n’importe quel type</translation>
    </message>
    <message>
        <source>Make it STRICT</source>
        <translation>La rendre STRICT</translation>
    </message>
    <message>
        <source>%1.%2 is declared %3, which SQLite takes for %4</source>
        <translation>%1.%2 est déclarée %3, que SQLite prend pour %4</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>En faire %1</translation>
    </message>
    <message>
        <source>%1.%2 is AUTOINCREMENT</source>
        <translation>%1.%2 est AUTOINCREMENT</translation>
    </message>
    <message>
        <source>Remove AUTOINCREMENT</source>
        <translation>Retirer AUTOINCREMENT</translation>
    </message>
    <message>
        <source>%1 is WITHOUT ROWID and has large rows</source>
        <translation>%1 est WITHOUT ROWID et a de grandes lignes</translation>
    </message>
    <message>
        <source>Give it a rowid</source>
        <translation>Lui donner un rowid</translation>
    </message>
    <message>
        <source>%1.%2 is a key beside the rowid, not the rowid</source>
        <translation>%1.%2 est une clé à côté du rowid, et non le rowid</translation>
    </message>
    <message>
        <source>Make it INTEGER</source>
        <translation>En faire INTEGER</translation>
    </message>
    <message>
        <source>The default of %1.%2 is a name in double quotes</source>
        <translation>La valeur par défaut de %1.%2 est un nom entre guillemets doubles</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation>L’écrire comme un texte</translation>
    </message>
    <message>
        <source>%1.%2 is in the primary key and may be NULL</source>
        <translation>%1.%2 est dans la clé primaire et peut être NULL</translation>
    </message>
    <message>
        <source>Make it NOT NULL</source>
        <translation>La rendre NOT NULL</translation>
    </message>
    <message>
        <source>Tables that are not STRICT</source>
        <translation>Tables qui ne sont pas STRICT</translation>
    </message>
    <message>
        <source>SQLite stores any value in any column of such a table, whatever its type says.</source>
        <translation>SQLite stocke n’importe quelle valeur dans n’importe quelle colonne d’une telle table, quel qu’en soit le type.</translation>
    </message>
    <message>
        <source>Make it STRICT (3.37 and newer), with the types INTEGER, REAL, TEXT, BLOB and ANY.</source>
        <translation>Rendez-la STRICT (3.37 et suivants), avec les types INTEGER, REAL, TEXT, BLOB et ANY.</translation>
    </message>
    <message>
        <source>Types that SQLite takes for a number</source>
        <translation>Types que SQLite prend pour un nombre</translation>
    </message>
    <message>
        <source>SQLite knows types by syllables: STRING and UUID are numbers to it, so &apos;007&apos; becomes 7 and &apos;1e5&apos; becomes 100000.</source>
        <translation>SQLite reconnaît les types à des syllabes&#xa0;: STRING et UUID sont pour lui des nombres&#x202f;; &apos;007&apos; devient donc 7 et &apos;1e5&apos; devient 100000.</translation>
    </message>
    <message>
        <source>Declare it TEXT.</source>
        <translation>Déclarez-la TEXT.</translation>
    </message>
    <message>
        <source>AUTOINCREMENT</source>
        <translation>AUTOINCREMENT</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY counts by itself; AUTOINCREMENT adds a write to another table at every insert, only so that a deleted number never comes back.</source>
        <translation>INTEGER PRIMARY KEY compte tout seul&#x202f;; AUTOINCREMENT ajoute à chaque insertion une écriture dans une autre table, uniquement pour qu’un numéro supprimé ne revienne jamais.</translation>
    </message>
    <message>
        <source>Remove it, unless numbers must never be used again.</source>
        <translation>Retirez-le, à moins que les numéros ne doivent jamais resservir.</translation>
    </message>
    <message>
        <source>WITHOUT ROWID with large rows</source>
        <translation>WITHOUT ROWID avec de grandes lignes</translation>
    </message>
    <message>
        <source>Whole rows stand in the inner pages of such a table, so large ones make it slow.</source>
        <translation>Dans une telle table, des lignes entières se trouvent dans les pages intérieures&#x202f;; les grandes la ralentissent donc.</translation>
    </message>
    <message>
        <source>Use WITHOUT ROWID for rows of less than a twentieth of a page.</source>
        <translation>Utilisez WITHOUT ROWID pour des lignes de moins d’un vingtième de page.</translation>
    </message>
    <message>
        <source>Integer keys that are not the rowid</source>
        <translation>Clés entières qui ne sont pas le rowid</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY, spelled just so and not descending, is the rowid: it counts by itself and needs no second index.</source>
        <translation>INTEGER PRIMARY KEY, écrit exactement ainsi et sans ordre décroissant, est le rowid&#xa0;: il compte tout seul et n’a pas besoin d’un second index.</translation>
    </message>
    <message>
        <source>Write INTEGER.</source>
        <translation>Écrivez INTEGER.</translation>
    </message>
    <message>
        <source>Texts in double quotes</source>
        <translation>Textes entre guillemets doubles</translation>
    </message>
    <message>
        <source>Double quotes are for names; SQLite takes them for a text only where no column is called so, and not at all when it is built without that habit.</source>
        <translation>Les guillemets doubles servent aux noms&#x202f;; SQLite ne les prend pour un texte que si aucune colonne ne s’appelle ainsi, et pas du tout s’il est compilé sans cette habitude.</translation>
    </message>
    <message>
        <source>Use single quotes.</source>
        <translation>Utilisez des apostrophes (guillemets simples).</translation>
    </message>
    <message>
        <source>Primary keys that may be NULL</source>
        <translation>Clés primaires qui peuvent être NULL</translation>
    </message>
    <message>
        <source>By an old mistake that is kept, SQLite lets NULL into a primary key, any number of times.</source>
        <translation>Par une vieille erreur qui est conservée, SQLite laisse entrer NULL dans une clé primaire, autant de fois que l’on veut.</translation>
    </message>
    <message>
        <source>Make the column NOT NULL.</source>
        <translation>Rendez la colonne NOT NULL.</translation>
    </message>
    <message>
        <source>Add a key column</source>
        <translation>Ajouter une colonne clé</translation>
    </message>
    <message>
        <source>%1 has no columns</source>
        <translation>%1 n’a pas de colonnes</translation>
    </message>
    <message>
        <source>%1 has no primary key</source>
        <translation>%1 n’a pas de clé primaire</translation>
    </message>
    <message>
        <source>The primary key of %1 has no columns</source>
        <translation>La clé primaire de %1 n’a pas de colonnes</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 has no columns</source>
        <translation>La clé unique %1 de %2 n’a pas de colonnes</translation>
    </message>
    <message>
        <source>The index %1 of %2 has no columns</source>
        <translation>L’index %1 de %2 n’a pas de colonnes</translation>
    </message>
    <message>
        <source>%1 of %2 does not contain %3, by which the rows are parted</source>
        <translation>%1 de %2 ne contient pas %3, selon quoi les lignes sont partitionnées</translation>
    </message>
    <message>
        <source>The primary key</source>
        <translation>La clé primaire</translation>
    </message>
    <message>
        <source>The unique key %1</source>
        <translation>La clé unique %1</translation>
    </message>
    <message>
        <source>The keys of %1 end at %2</source>
        <translation>Les clés de %1 finissent à %2</translation>
    </message>
    <message>
        <source>Make it bigint, with what refers to it</source>
        <translation>En faire bigint, avec ce qui y fait référence</translation>
    </message>
    <message>
        <source>Take NULL for one value</source>
        <translation>Traiter NULL comme une seule valeur</translation>
    </message>
    <message>
        <source>Rows of %1 may be equal in (%2) while %3 is NULL</source>
        <translation>Des lignes de %1 peuvent être égales dans (%2) tant que %3 est NULL</translation>
    </message>
    <message>
        <source>Every column of %1 but its key may be NULL</source>
        <translation>Chaque colonne de %1, hormis sa clé, peut être NULL</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 n’a pas de colonne %2</translation>
    </message>
    <message>
        <source>%1 has no comment</source>
        <translation>%1 n’a pas de commentaire</translation>
    </message>
    <message>
        <source>%1.%2 refuses NULL, and NULL is its default</source>
        <translation>%1.%2 refuse NULL, et NULL est sa valeur par défaut</translation>
    </message>
    <message>
        <source>Remove the default</source>
        <translation>Retirer la valeur par défaut</translation>
    </message>
    <message>
        <source>Tables without columns</source>
        <translation>Tables sans colonnes</translation>
    </message>
    <message>
        <source>A table without columns holds nothing, and not every database can make it.</source>
        <translation>Une table sans colonnes ne contient rien, et toutes les bases de données ne savent pas la créer.</translation>
    </message>
    <message>
        <source>Add a column, or drop the table.</source>
        <translation>Ajoutez une colonne, ou supprimez la table.</translation>
    </message>
    <message>
        <source>Tables without a primary key</source>
        <translation>Tables sans clé primaire</translation>
    </message>
    <message>
        <source>Rows that cannot be told apart cannot be referred to, replicated or corrected one by one.</source>
        <translation>Des lignes qu’on ne peut pas distinguer ne peuvent être ni référencées, ni répliquées, ni corrigées une à une.</translation>
    </message>
    <message>
        <source>Choose the columns that identify a row, or add a key column.</source>
        <translation>Choisissez les colonnes qui identifient une ligne, ou ajoutez une colonne clé.</translation>
    </message>
    <message>
        <source>Keys and indexes without columns</source>
        <translation>Clés et index sans colonnes</translation>
    </message>
    <message>
        <source>A key or index without columns cannot be made.</source>
        <translation>Une clé ou un index sans colonnes ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Give it a column, or drop it.</source>
        <translation>Donnez-lui une colonne, ou supprimez l’objet.</translation>
    </message>
    <message>
        <source>Keys that do not contain the partition key</source>
        <translation>Clés qui ne contiennent pas la clé de partitionnement</translation>
    </message>
    <message>
        <source>Keys hold inside each partition alone, so the database refuses one that does not contain what rows are parted by.</source>
        <translation>Les clés ne valent qu’à l’intérieur de chaque partition&#x202f;; la base de données en refuse donc une qui ne contient pas ce selon quoi les lignes sont réparties.</translation>
    </message>
    <message>
        <source>Add those columns to the key.</source>
        <translation>Ajoutez ces colonnes à la clé.</translation>
    </message>
    <message>
        <source>Counting keys that will end</source>
        <translation>Clés numérotées qui s’épuiseront</translation>
    </message>
    <message>
        <source>When the numbers of a key are used up every insert fails, and widening it then rewrites the table and all that refer to it.</source>
        <translation>Quand les numéros d’une clé sont épuisés, chaque insertion échoue, et l’élargir alors réécrit la table et toutes celles qui y font référence.</translation>
    </message>
    <message>
        <source>Make it bigint while the table is small.</source>
        <translation>Faites-en bigint tant que la table est petite.</translation>
    </message>
    <message>
        <source>Unique keys that let NULL through</source>
        <translation>Clés uniques qui laissent passer NULL</translation>
    </message>
    <message>
        <source>Two NULLs differ, so any number of rows that are equal in the other columns are let in.</source>
        <translation>Deux NULL diffèrent&#x202f;; n’importe quel nombre de lignes égales dans les autres colonnes est donc admis.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or take NULL for one value (NULLS NOT DISTINCT).</source>
        <translation>Rendez les colonnes NOT NULL, ou traitez NULL comme une seule valeur (NULLS NOT DISTINCT).</translation>
    </message>
    <message>
        <source>Tables in which everything may be NULL</source>
        <translation>Tables où tout peut être NULL</translation>
    </message>
    <message>
        <source>Nothing stops a row that says nothing, and every query has to think of NULL.</source>
        <translation>Rien n’arrête une ligne qui ne dit rien, et chaque requête doit penser à NULL.</translation>
    </message>
    <message>
        <source>Make NOT NULL what every row has.</source>
        <translation>Rendez NOT NULL ce que chaque ligne possède.</translation>
    </message>
    <message>
        <source>Columns that every table should have</source>
        <translation>Colonnes que chaque table devrait avoir</translation>
    </message>
    <message>
        <source>required_columns in [lint] of relvar.toml names the column.</source>
        <translation>required_columns dans [lint] de relvar.toml nomme la colonne.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ajoutez-la.</translation>
    </message>
    <message>
        <source>Tables without a comment</source>
        <translation>Tables sans commentaire</translation>
    </message>
    <message>
        <source>Who meets the table in the database learns nothing about what it is for.</source>
        <translation>Qui rencontre la table dans la base de données n’apprend rien sur sa raison d’être.</translation>
    </message>
    <message>
        <source>Write a sentence as its comment.</source>
        <translation>Écrivez une phrase comme commentaire.</translation>
    </message>
    <message>
        <source>NULL as the default of NOT NULL</source>
        <translation>NULL comme valeur par défaut de NOT NULL</translation>
    </message>
    <message>
        <source>Every insert that leaves the column out fails, in spite of the default.</source>
        <translation>Toute insertion qui omet la colonne échoue, malgré la valeur par défaut.</translation>
    </message>
    <message>
        <source>Remove the default, or give another.</source>
        <translation>Retirez la valeur par défaut, ou donnez-en une autre.</translation>
    </message>
    <message>
        <source>%1 does not say in which zone its times are</source>
        <translation>%1 ne dit pas dans quel fuseau sont ses heures</translation>
    </message>
    <message>
        <source>Make it timestamptz, the values as UTC</source>
        <translation>En faire timestamptz, les valeurs étant en UTC</translation>
    </message>
    <message>
        <source>%1 has a zone and no day</source>
        <translation>%1 a un fuseau et pas de jour</translation>
    </message>
    <message>
        <source>Make it time</source>
        <translation>En faire time</translation>
    </message>
    <message>
        <source>%1 is filled up with blanks</source>
        <translation>%1 est complétée par des espaces</translation>
    </message>
    <message>
        <source>Make it text</source>
        <translation>En faire text</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is of type money</source>
        <translation>%1 est de type money</translation>
    </message>
    <message>
        <source>Make it numeric</source>
        <translation>En faire numeric</translation>
    </message>
    <message>
        <source>%1 takes its numbers by a default</source>
        <translation>%1 tire ses numéros d’une valeur par défaut</translation>
    </message>
    <message>
        <source>%1 is json</source>
        <translation>%1 est en json</translation>
    </message>
    <message>
        <source>Make it jsonb</source>
        <translation>En faire jsonb</translation>
    </message>
    <message>
        <source>%1 seems to be money and is %2</source>
        <translation>%1 semble être un montant et est %2</translation>
    </message>
    <message>
        <source>%1 seems to be true or false and is %2</source>
        <translation>%1 semble être vrai ou faux et est %2</translation>
    </message>
    <message>
        <source>Make it boolean</source>
        <translation>En faire boolean</translation>
    </message>
    <message>
        <source>%1 seems to be a UUID and is %2</source>
        <translation>%1 semble être un UUID et est %2</translation>
    </message>
    <message>
        <source>Make it uuid</source>
        <translation>En faire uuid</translation>
    </message>
    <message>
        <source>The type %1 has no values</source>
        <translation>Le type %1 n’a pas de valeurs</translation>
    </message>
    <message>
        <source>The type %1 has one value, %2</source>
        <translation>Le type %1 n’a qu’une valeur, %2</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>Horodatages sans fuseau</translation>
    </message>
    <message>
        <source>The same value means another moment for each program that reads it, and an hour is there twice or never when clocks change.</source>
        <translation>La même valeur désigne un autre instant pour chaque programme qui la lit, et une heure existe deux fois ou jamais quand l’heure change.</translation>
    </message>
    <message>
        <source>Use timestamp with time zone; it takes no more room.</source>
        <translation>Utilisez timestamp with time zone&#x202f;; il ne prend pas plus de place.</translation>
    </message>
    <message>
        <source>Times of day with a zone</source>
        <translation>Heures du jour avec fuseau</translation>
    </message>
    <message>
        <source>Without a day nobody knows whether summer time is meant, so the zone says nothing.</source>
        <translation>Sans le jour, personne ne sait s’il s’agit de l’heure d’été&#x202f;; le fuseau ne dit donc rien.</translation>
    </message>
    <message>
        <source>Use time, or timestamp with time zone.</source>
        <translation>Utilisez time, ou timestamp with time zone.</translation>
    </message>
    <message>
        <source>Text of a fixed length</source>
        <translation>Texte de longueur fixe</translation>
    </message>
    <message>
        <source>char(n) fills values up with blanks, compares without them, and is no faster than text.</source>
        <translation>char(n) complète les valeurs par des espaces, les compare sans eux, et n’est pas plus rapide que text.</translation>
    </message>
    <message>
        <source>Use text, with a check where the length matters.</source>
        <translation>Utilisez text, avec une contrainte CHECK là où la longueur importe.</translation>
    </message>
    <message>
        <source>Text with a length limit</source>
        <translation>Texte à longueur limitée</translation>
    </message>
    <message>
        <source>A limit that nobody thought about fails one day, saves no room, and shortening it later reads every row.</source>
        <translation>Une limite à laquelle personne n’a réfléchi échoue un jour, n’économise pas de place, et la réduire plus tard lit toutes les lignes.</translation>
    </message>
    <message>
        <source>The type money</source>
        <translation>Le type money</translation>
    </message>
    <message>
        <source>money takes its currency and its decimals from a setting of the server, and loses fractions of a cent.</source>
        <translation>money tire sa devise et ses décimales d’un réglage du serveur, et perd les fractions de centime.</translation>
    </message>
    <message>
        <source>Use numeric, and a column for the currency where there are several.</source>
        <translation>Utilisez numeric, et une colonne pour la devise s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>serial instead of identity</source>
        <translation>serial au lieu d’identité</translation>
    </message>
    <message>
        <source>The sequence behind serial has rights and an owner of its own, and the default can be dropped or overridden by accident.</source>
        <translation>La séquence derrière serial a ses propres droits et son propre propriétaire, et la valeur par défaut peut être supprimée ou écrasée par accident.</translation>
    </message>
    <message>
        <source>Use GENERATED … AS IDENTITY in new tables.</source>
        <translation>Utilisez GENERATED … AS IDENTITY dans les nouvelles tables.</translation>
    </message>
    <message>
        <source>json instead of jsonb</source>
        <translation>json au lieu de jsonb</translation>
    </message>
    <message>
        <source>json is text that is read again at every use; it has no equality and no index.</source>
        <translation>json est un texte relu à chaque utilisation&#x202f;; il n’a ni égalité ni index.</translation>
    </message>
    <message>
        <source>Use jsonb, unless blanks and the order of keys must stay.</source>
        <translation>Utilisez jsonb, à moins que les espaces et l’ordre des clés ne doivent être gardés.</translation>
    </message>
    <message>
        <source>Money in floating point</source>
        <translation>Montants en virgule flottante</translation>
    </message>
    <message>
        <source>Tenths and hundredths cannot be held exactly, so sums are off by cents and equal amounts differ.</source>
        <translation>Les dixièmes et les centièmes ne peuvent pas être représentés exactement&#x202f;; les sommes sont fausses de quelques centimes et des montants égaux diffèrent.</translation>
    </message>
    <message>
        <source>Use numeric, or whole cents.</source>
        <translation>Utilisez numeric, ou des centimes entiers.</translation>
    </message>
    <message>
        <source>Numbers that mean true and false</source>
        <translation>Nombres qui signifient vrai et faux</translation>
    </message>
    <message>
        <source>Any other number can be stored, and each query has to know which of them is true.</source>
        <translation>N’importe quel autre nombre peut être stocké, et chaque requête doit savoir lesquels sont vrais.</translation>
    </message>
    <message>
        <source>Use boolean.</source>
        <translation>Utilisez boolean.</translation>
    </message>
    <message>
        <source>UUIDs as text</source>
        <translation>UUID en texte</translation>
    </message>
    <message>
        <source>Text takes more than twice the room in the table and in each index, and the same UUID can be written in several ways.</source>
        <translation>Le texte prend plus du double de place dans la table et dans chaque index, et le même UUID peut s’écrire de plusieurs façons.</translation>
    </message>
    <message>
        <source>Use uuid.</source>
        <translation>Utilisez uuid.</translation>
    </message>
    <message>
        <source>Enum types without values</source>
        <translation>Types énumérés sans valeurs</translation>
    </message>
    <message>
        <source>Nothing can be stored in a column of the type.</source>
        <translation>Rien ne peut être stocké dans une colonne de ce type.</translation>
    </message>
    <message>
        <source>Add values, or drop the type.</source>
        <translation>Ajoutez des valeurs, ou supprimez le type.</translation>
    </message>
    <message>
        <source>Enum types with one value</source>
        <translation>Types énumérés à une seule valeur</translation>
    </message>
    <message>
        <source>A column that can hold one value says nothing.</source>
        <translation>Une colonne qui ne peut contenir qu’une valeur ne dit rien.</translation>
    </message>
    <message>
        <source>Add the other values, or drop the type.</source>
        <translation>Ajoutez les autres valeurs, ou supprimez le type.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
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
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Schema designer and migration manager for databases.</source>
        <translation>Concepteur de schémas et gestionnaire de migrations pour bases de données.</translation>
    </message>
    <message>
        <source>A project folder, a database file, or the address of a database on a server (postgresql://user@host/database) to open.</source>
        <translation>Un dossier de projet, un fichier de base de données, ou l’adresse d’une base de données sur un serveur (postgresql://utilisateur@hôte/base) à ouvrir.</translation>
    </message>
    <message>
        <source>Open a fresh demo that is gone afterwards: on a database file, or with “postgresql” behind it on a private server.</source>
        <translation>Ouvrir une démo toute neuve qui disparaît ensuite&#xa0;: sur un fichier de base de données, ou, suivi de «&#xa0;postgresql&#xa0;», sur un serveur privé.</translation>
    </message>
    <message>
        <source>The language of the program instead of the system&apos;s: %1.</source>
        <translation>La langue du programme au lieu de celle du système&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Begin with the start page, whatever was open the last time.</source>
        <translation>Commencer par la page d’accueil, quoi qu’il ait été ouvert la dernière fois.</translation>
    </message>
    <message>
        <source>Write pictures of every screen to a folder, and leave.</source>
        <translation>Écrire des images de tous les écrans dans un dossier, et quitter.</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez les permissions du dossier au-dessus.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the free space and the permissions of its folder.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez l’espace libre et les permissions de son dossier.</translation>
    </message>
    <message>
        <source>The history in the database has migration %1 in the state &quot;%2&quot;, which this version does not know. Use the version that wrote it, or a newer one.</source>
        <translation>L’historique dans la base de données contient la migration %1 dans l’état &quot;%2&quot;, que cette version ne connaît pas. Utilisez la version qui l’a écrit, ou une plus récente.</translation>
    </message>
    <message>
        <source>A newer Relvar keeps the history of migrations in this database (in version %1 of its form; this one knows up to %2). Use that version or a newer one here. Nothing was read or changed.</source>
        <translation>Un Relvar plus récent tient l’historique des migrations dans cette base de données (en version %1 de son format&#x202f;; celui-ci connaît jusqu’à %2). Utilisez ici cette version ou une plus récente. Rien n’a été lu ni modifié.</translation>
    </message>
    <message>
        <source>The history of migrations cannot be made: the user may not create %1. Let the owner of the database grant it, or run these statements there and grant their tables to the user: %2</source>
        <translation>L’historique des migrations ne peut pas être créé&#xa0;: l’utilisateur n’a pas le droit de créer %1. Demandez au propriétaire de la base de données de l’accorder, ou d’y exécuter ces instructions et d’accorder à l’utilisateur les droits sur leurs tables&#xa0;: %2</translation>
    </message>
    <message>
        <source>The history of migrations is one of an older version, and the user may not change %1. Let its owner run these statements: %2</source>
        <translation>L’historique des migrations est celui d’une version plus ancienne, et l’utilisateur n’a pas le droit de modifier %1. Demandez à son propriétaire d’exécuter ces instructions&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 ne peut pas être lu. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The SQL of %1 cannot be written: a line in it reads like a marker of the file. Change the line that begins with -- migrate:.</source>
        <translation>Le SQL de %1 ne peut pas être écrit&#xa0;: une de ses lignes se lit comme un marqueur du fichier. Changez la ligne qui commence par -- migrate:.</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Make it, or open the project that has it.</source>
        <translation>Il n’y a pas de dossier %1 lisible pour les migrations. Créez-le, ou ouvrez le projet qui le contient.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 and %2 have the same id. Give the newer one another number.</source>
        <translation>%1 et %2 ont le même id. Donnez un autre numéro à la plus récente.</translation>
    </message>
    <message>
        <source>There is already a migration with the id %1 in %2. Nothing was written.</source>
        <translation>Il existe déjà une migration avec l’id %1 dans %2. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is no marker. Write -- migrate:up or -- migrate:down at the beginning of the line, or change the comment.</source>
        <translation>%1 n’est pas un marqueur. Écrivez -- migrate:up ou -- migrate:down au début de la ligne, ou changez le commentaire.</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up. Put one before the statements that make the change.</source>
        <translation>Il n’y a pas de ligne -- migrate:up. Placez-en une avant les instructions qui font la modification.</translation>
    </message>
    <message>
        <source>The up section is empty. Write the statements that make the change below -- migrate:up, or delete the file.</source>
        <translation>La section up est vide. Écrivez les instructions qui font la modification sous -- migrate:up, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>Only comments may stand before -- migrate:up. Move this line below the marker.</source>
        <translation>Seuls des commentaires peuvent précéder -- migrate:up. Déplacez cette ligne sous le marqueur.</translation>
    </message>
    <message>
        <source>There are two %1 sections. A file has one of each: split it into two files.</source>
        <translation>Il y a deux sections %1. Un fichier en a une de chaque sorte&#xa0;: divisez-le en deux fichiers.</translation>
    </message>
    <message>
        <source>The down section comes first. Put the up section above it.</source>
        <translation>La section down vient en premier. Placez la section up au-dessus d’elle.</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up above this one. Put one before the statements that make the change.</source>
        <translation>Il n’y a pas de ligne -- migrate:up au-dessus de celle-ci. Placez-en une avant les instructions qui font la modification.</translation>
    </message>
    <message>
        <source>%1 is no option of a section. The one option is transaction:false.</source>
        <translation>%1 n’est pas une option de section. La seule option est transaction:false.</translation>
    </message>
    <message>
        <source>%1 is not named like a migration. Name it &lt;digits&gt;_&lt;name&gt;.sql, for example 20260131093000_add_phone.sql, or move it to another folder.</source>
        <translation>%1 n’est pas nommé comme une migration. Nommez-le &lt;digits&gt;_&lt;name&gt;.sql (chiffres_nom), par exemple 20260131093000_add_phone.sql, ou déplacez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8. Save it in that encoding.</source>
        <translation>%1 n’est pas un texte en UTF-8. Enregistrez-le dans cet encodage.</translation>
    </message>
    <message>
        <source>Index %1 may be left behind INVALID; it is taken away when the migration runs again.</source>
        <translation>L’index %1 peut être resté INVALID&#x202f;; il est retiré quand la migration s’exécute de nouveau.</translation>
    </message>
    <message>
        <source>An index may be left behind INVALID: look at it before the migration runs again.</source>
        <translation>Un index peut être resté INVALID&#xa0;: examinez-le avant que la migration ne s’exécute de nouveau.</translation>
    </message>
    <message>
        <source>What it committed by itself before it stopped, such as batches of rows, stays in the database.</source>
        <translation>Ce qu’elle a validé d’elle-même avant de s’arrêter, par exemple des lots de lignes, reste dans la base de données.</translation>
    </message>
    <message>
        <source>A revert of it began and has not ended. While that goes on, wait. If it was stopped, nothing was reverted: revert it again.</source>
        <translation>Son retour arrière a commencé et n’est pas terminé. Tant qu’il se poursuit, attendez. S’il a été arrêté, rien n’a été défait&#xa0;: défaites-la de nouveau.</translation>
    </message>
    <message>
        <source>A run of it began and has not ended. While that goes on, wait. If it was stopped, nothing of it is in the database: apply it again.</source>
        <translation>Son exécution a commencé et n’est pas terminée. Tant qu’elle se poursuit, attendez. Si elle a été arrêtée, rien d’elle n’est dans la base de données&#xa0;: appliquez-la de nouveau.</translation>
    </message>
    <message>
        <source>Its revert was stopped from outside before anything was reverted: it is applied as before. Revert it again.</source>
        <translation>Son retour arrière a été arrêté de l’extérieur avant que quoi que ce soit ne soit défait&#xa0;: elle est appliquée comme avant. Défaites-la de nouveau.</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, and nothing of it is in the database. Apply it again.</source>
        <translation>Son exécution a été arrêtée de l’extérieur, et rien d’elle n’est dans la base de données. Appliquez-la de nouveau.</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>Son exécution a été arrêtée de l’extérieur, rien d’elle n’est dans la base de données, et son fichier a disparu. Restaurez le fichier, ou oubliez la tentative avec relvar-cli repair %1.</translation>
    </message>
    <message>
        <source>Nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>Rien d’elle n’est dans la base de données, et son fichier a disparu. Restaurez le fichier, ou oubliez la tentative avec relvar-cli repair %1.</translation>
    </message>
    <message>
        <source>It runs without a transaction, and no statement of it was finished, but what the failed one did may be in the database in part. Correct the file or the rows, and apply it again.</source>
        <translation>Elle s’exécute sans transaction, et aucune de ses instructions ne s’est terminée, mais ce que l’instruction en échec a fait peut se trouver en partie dans la base de données. Corrigez le fichier ou les lignes, et appliquez-la de nouveau.</translation>
    </message>
    <message>
        <source>Nothing of it is in the database: correct the file and apply it again.</source>
        <translation>Rien d’elle n’est dans la base de données&#xa0;: corrigez le fichier et appliquez-la de nouveau.</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known.</source>
        <translation>On ne sait pas si l’instruction %1 est arrivée à son terme.</translation>
    </message>
    <message>
        <source>Its first statement ran without a transaction.%4 Run it again with relvar-cli up --resume.</source>
        <translation>Sa première instruction a été exécutée sans transaction.%4 Relancez-la avec relvar-cli up --resume.</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli up --resume, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>Elle s’est arrêtée après l’instruction %1 sur %2, exécutée sans transaction.%4 Réparez ce qui faisait obstacle, puis exécutez le reste avec relvar-cli up --resume, ou annulez ces instructions avec relvar-cli repair %3 --undo.</translation>
    </message>
    <message>
        <source>Taking it back has stopped: %1 of its %2 statements are still there.%4 Go on with relvar-cli repair %3 --undo.</source>
        <translation>Leur annulation s’est arrêtée&#xa0;: %1 de ses %2 instructions sont encore là.%4 Continuez avec relvar-cli repair %3 --undo.</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and its file is no longer the one that ran so far.%4 Restore the file, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>Elle s’est arrêtée après l’instruction %1 sur %2, exécutée sans transaction, et son fichier n’est plus celui qui a été exécuté jusque-là.%4 Restaurez le fichier, ou annulez ces instructions avec relvar-cli repair %3 --undo.</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and there is no way back in it.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>Elle s’est arrêtée après l’instruction %1 sur %2, exécutée sans transaction, et elle ne contient pas de retour.%4 Amenez à la main la base de données à l’état après la migration, puis exécutez relvar-cli baseline %3.</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli repair %3.</source>
        <translation>Son retour arrière s’est arrêté après l’instruction %1 sur %2, exécutée sans transaction.%4 Réparez ce qui faisait obstacle, puis exécutez le reste avec relvar-cli repair %3.</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction, and the way back is no longer the one that ran so far.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>Son retour arrière s’est arrêté après l’instruction %1 sur %2, exécutée sans transaction, et le retour n’est plus celui qui a été exécuté jusque-là.%4 Amenez à la main la base de données à l’état après la migration, puis exécutez relvar-cli baseline %3.</translation>
    </message>
    <message>
        <source>Restore the file as it was applied, or accept it as it is with relvar-cli accept %1.</source>
        <translation>Restaurez le fichier tel qu’il a été appliqué, ou acceptez-le tel qu’il est avec relvar-cli accept %1.</translation>
    </message>
    <message>
        <source>Restore the file. It can still be reverted with the SQL that the database kept.</source>
        <translation>Restaurez le fichier. Elle peut encore être défaite avec le SQL que la base de données a gardé.</translation>
    </message>
    <message>
        <source>No file has it, and the database kept no way back. Restore the file; or, when it does not belong here, forget it with relvar-cli repair %1.</source>
        <translation>Aucun fichier ne la contient, et la base de données n’a pas gardé de retour. Restaurez le fichier&#x202f;; ou, si elle n’a rien à faire ici, oubliez-la avec relvar-cli repair %1.</translation>
    </message>
    <message>
        <source>It runs at this moment. Wait until that is done.</source>
        <translation>Elle s’exécute en ce moment. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Apply it: newer migrations are applied already, so check that it does not depend on their absence.</source>
        <translation>Appliquez-la&#xa0;: des migrations plus récentes sont déjà appliquées&#x202f;; vérifiez donc qu’elle ne dépend pas de leur absence.</translation>
    </message>
    <message>
        <source>Only some of the migrations that it replaces are applied. Revert them (relvar-cli down), or bring the database to the state after the last of them by hand, then run relvar-cli baseline %1.</source>
        <translation>Seules certaines des migrations qu’elle remplace sont appliquées. Défaites-les (relvar-cli down), ou amenez à la main la base de données à l’état après la dernière d’entre elles, puis exécutez relvar-cli baseline %1.</translation>
    </message>
    <message>
        <source>relvar.sum cannot be read. After a merge: check that the migrations of both branches fit together, then write it anew with relvar-cli sum.</source>
        <translation>relvar.sum ne peut pas être lu. Après une fusion&#xa0;: vérifiez que les migrations des deux branches s’accordent, puis réécrivez-le avec relvar-cli sum.</translation>
    </message>
    <message>
        <source>%1 was edited after it was recorded in relvar.sum. Restore it, or accept it as it is with relvar-cli sum.</source>
        <translation>%1 a été modifiée après son inscription dans relvar.sum. Restaurez-la, ou acceptez-la telle qu’elle est avec relvar-cli sum.</translation>
    </message>
    <message>
        <source>%1 is recorded in relvar.sum and is not in the folder. Restore it, or accept that it is gone with relvar-cli sum.</source>
        <translation>%1 est inscrite dans relvar.sum et n’est pas dans le dossier. Restaurez-la, ou acceptez sa disparition avec relvar-cli sum.</translation>
    </message>
    <message>
        <source>%1 is new; relvar.sum does not have it yet.</source>
        <translation>%1 est nouvelle&#x202f;; relvar.sum ne la contient pas encore.</translation>
    </message>
    <message>
        <source>%1 came in before migrations that are already recorded, as from a parallel branch. Check that they do not depend on each other, then run relvar-cli sum.</source>
        <translation>%1 est arrivée avant des migrations déjà inscrites, comme venant d’une branche parallèle. Vérifiez qu’elles ne dépendent pas l’une de l’autre, puis exécutez relvar-cli sum.</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>Convertir les valeurs de %1.%2</translation>
    </message>
    <message>
        <source>Split a column of %1</source>
        <translation>Diviser une colonne de %1</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>Fusionner des colonnes de %1</translation>
    </message>
    <message>
        <source>Make a table of %1.%2</source>
        <translation>Faire une table de %1.%2</translation>
    </message>
    <message>
        <source>Split table %1</source>
        <translation>Diviser la table %1</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>Fusionner des tables</translation>
    </message>
    <message>
        <source>No table has at most one row for each row of %1, or the other way round: that takes a foreign key whose columns are unique.</source>
        <translation>Aucune table n’a au plus une ligne pour chaque ligne de %1, ni l’inverse&#xa0;: cela exige une clé étrangère dont les colonnes sont uniques.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>These changes wait for each other and cannot be put in an order: %1. Split them into two migrations.</source>
        <translation>Ces modifications s’attendent mutuellement et ne peuvent pas être ordonnées&#xa0;: %1. Répartissez-les sur deux migrations.</translation>
    </message>
</context>
<context>
    <name>postgresql</name>
    <message>
        <source>a prepared transaction</source>
        <translation>une transaction préparée</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database, or it has no columns. Refresh to see what there is.</source>
        <translation>Il n’y a pas de table ni de vue %1 dans la base de données, ou elle n’a pas de colonnes. Actualisez pour voir ce qu’il y a.</translation>
    </message>
    <message>
        <source>Table %1 is copied</source>
        <translation>La table %1 est copiée</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Values of %1 may not fit the type %2</source>
        <translation>Des valeurs de %1 peuvent ne pas convenir au type %2</translation>
    </message>
    <message>
        <source>What the conversion changes in %1: its table has no key by which the values could be kept</source>
        <translation>Ce que la conversion change dans %1&#xa0;: sa table n’a pas de clé par laquelle les valeurs pourraient être conservées</translation>
    </message>
    <message>
        <source>What the conversion changes in %1</source>
        <translation>Ce que la conversion change dans %1</translation>
    </message>
    <message>
        <source>Rows of table %1 have no value for %2</source>
        <translation>Des lignes de la table %1 n’ont pas de valeur pour %2</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>Lignes de la table %1</translation>
    </message>
    <message>
        <source>How table %1 is partitioned cannot be changed. Make a new table and move the rows.</source>
        <translation>Le partitionnement de la table %1 ne peut pas être changé. Créez une nouvelle table et déplacez les lignes.</translation>
    </message>
    <message>
        <source>“%1” is not a port. Write a number from 1 to 65535, or leave it out for 5432.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port. Écrivez un nombre de 1 à 65535, ou omettez-le pour 5432.</translation>
    </message>
    <message>
        <source>There is no host named “%1”. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>Il n’y a pas d’hôte nommé «&#xa0;%1&#xa0;». Vérifiez l’orthographe, et que cet ordinateur est dans le réseau (VPN) qui connaît ce nom.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s. Check host and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>%1 n’a pas répondu en %2&#xa0;s. Vérifiez l’hôte et le port, et si un pare-feu fait obstacle&#x202f;; connect_timeout=… dans l’adresse accorde plus de temps.</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>La connexion à %1 a été annulée.</translation>
    </message>
    <message>
        <source>The address of a PostgreSQL database begins with postgresql://, not with %1://. Correct it, or choose the product that it belongs to.</source>
        <translation>L’adresse d’une base de données PostgreSQL commence par postgresql://, et non par %1://. Corrigez-la, ou choisissez le produit auquel elle appartient.</translation>
    </message>
    <message>
        <source>libpq knows no parameter “%1”. Correct or remove it in the address.</source>
        <translation>libpq ne connaît pas de paramètre «&#xa0;%1&#xa0;». Corrigez-le ou retirez-le de l’adresse.</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2. Relvar reads databases of PostgreSQL 10 and newer.</source>
        <translation>%1 utilise PostgreSQL %2. Relvar lit les bases de données de PostgreSQL 10 et suivants.</translation>
    </message>
    <message>
        <source>Nothing was committed: a statement of the transaction had failed, so it was rolled back.</source>
        <translation>Rien n’a été validé&#xa0;: une instruction de la transaction avait échoué, elle a donc été annulée.</translation>
    </message>
    <message>
        <source>The statement has %1 places for values, not %2.</source>
        <translation>L’instruction a %1 emplacements pour des valeurs, et non %2.</translation>
    </message>
    <message>
        <source>A value holds the character NUL, which no text of PostgreSQL can hold. Take it out.</source>
        <translation>Une valeur contient le caractère NUL, qu’aucun texte de PostgreSQL ne peut contenir. Retirez-le.</translation>
    </message>
    <message>
        <source>Column %1 of %2 has to stay until its values have moved, and another column wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>La colonne %1 de %2 doit rester jusqu’à ce que ses valeurs aient été déplacées, et une autre colonne veut son nom. Choisissez un autre nom, et renommez-la dans une migration ultérieure.</translation>
    </message>
    <message>
        <source>Table %1 has to stay until its values have moved, and another table wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>La table %1 doit rester jusqu’à ce que ses valeurs aient été déplacées, et une autre table veut son nom. Choisissez un autre nom, et renommez-la dans une migration ultérieure.</translation>
    </message>
    <message>
        <source>It was proved on PostgreSQL %1, and the target is PostgreSQL %2.</source>
        <translation>Elle a été prouvée sur PostgreSQL %1, et la cible est PostgreSQL %2.</translation>
    </message>
    <message>
        <source>Values of the domain %1 may not be what it asks for now</source>
        <translation>Des valeurs du domaine %1 peuvent ne pas être ce qu’il exige désormais</translation>
    </message>
    <message>
        <source>Rows of table %1 may hold a value of %2 that goes away</source>
        <translation>Des lignes de la table %1 peuvent contenir une valeur de %2 qui disparaît</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others: the table has no key by which that could be kept</source>
        <translation>Quelles lignes avaient les valeurs de %1 qui en deviennent d’autres&#xa0;: la table n’a pas de clé par laquelle cela pourrait être conservé</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others</source>
        <translation>Quelles lignes avaient les valeurs de %1 qui en deviennent d’autres</translation>
    </message>
    <message>
        <source>Values of %1 that become others</source>
        <translation>Valeurs de %1 qui en deviennent d’autres</translation>
    </message>
    <message>
        <source>The default of %1.%2</source>
        <translation>La valeur par défaut de %1.%2</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>La colonne %1.%2</translation>
    </message>
    <message>
        <source>Check %1 of %2</source>
        <translation>La contrainte CHECK %1 de %2</translation>
    </message>
    <message>
        <source>Index %1 of %2</source>
        <translation>L’index %1 de %2</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>La vue %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Le domaine %1</translation>
    </message>
    <message>
        <source>%1 speaks of the value %2 of %3, which goes away. Change or drop it first.</source>
        <translation>%1 mentionne la valeur %2 de %3, qui disparaît. Commencez par modifier ou supprimer cet objet.</translation>
    </message>
    <message>
        <source>The way back stops before it changes anything: %2 Delete these rows, or give them a value for the way back as the hint below says, then revert again.</source>
        <translation>Le retour s’arrête avant de modifier quoi que ce soit&#xa0;: %2 Supprimez ces lignes, ou donnez-leur une valeur pour le retour comme le dit l’indication ci-dessous, puis relancez le retour arrière.</translation>
    </message>
    <message>
        <source>%3 has a row without a value where NOT NULL asks for one. %2 Give such rows a value first, or add a default.</source>
        <translation>%3 a une ligne sans valeur là où NOT NULL en exige une. %2 Donnez d’abord une valeur à ces lignes, ou ajoutez une valeur par défaut.</translation>
    </message>
    <message>
        <source>The foreign key %3 does not hold. %2 Correct or remove these rows first.</source>
        <translation>La clé étrangère %3 n’est pas respectée. %2 Corrigez ou retirez d’abord ces lignes.</translation>
    </message>
    <message>
        <source>%3 allows each value once, and there are rows that share one. %2 Merge or change them first.</source>
        <translation>%3 n’admet chaque valeur qu’une fois, et des lignes en partagent une. %2 Fusionnez-les ou modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>Rows break the check %3. %2 Correct them first, or loosen the check.</source>
        <translation>Des lignes violent la contrainte CHECK %3. %2 Corrigez-les d’abord, ou assouplissez la contrainte.</translation>
    </message>
    <message>
        <source>Rows break the exclusion constraint %3. %2 Correct them first.</source>
        <translation>Des lignes violent la contrainte d’exclusion %3. %2 Corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>A value does not fit its type: %2. Correct the value or the conversion.</source>
        <translation>Une valeur ne convient pas à son type&#xa0;: %2. Corrigez la valeur ou la conversion.</translation>
    </message>
    <message>
        <source>The user may not do this on %1: %2. Ask the owner of the object, or an administrator of the server, to GRANT the right, or connect as a user that has it.</source>
        <translation>L’utilisateur n’a pas ce droit sur %1&#xa0;: %2. Demandez au propriétaire de l’objet, ou à un administrateur du serveur, d’accorder ce droit (GRANT), ou connectez-vous avec un utilisateur qui l’a.</translation>
    </message>
    <message>
        <source>%1 can only be read: the connection is set to read-only, or the server is a replica. Switch read-only off, or connect to the primary server.</source>
        <translation>%1 ne peut qu’être lu&#xa0;: la connexion est en lecture seule, ou le serveur est un réplica. Désactivez la lecture seule, ou connectez-vous au serveur primaire.</translation>
    </message>
    <message>
        <source>Another session on %1 holds a lock that the statement needs, and did not let it go in time (lock_timeout): %2. Wait for it or end it, then run again.</source>
        <translation>Une autre session sur %1 détient un verrou dont l’instruction a besoin, et ne l’a pas libéré à temps (lock_timeout)&#xa0;: %2. Attendez-la ou mettez-y fin, puis relancez.</translation>
    </message>
    <message>
        <source>Two sessions on %1 waited for each other (deadlock), and the server stopped this one. Run it again.</source>
        <translation>Deux sessions sur %1 s’attendaient mutuellement (interblocage), et le serveur a arrêté celle-ci. Relancez.</translation>
    </message>
    <message>
        <source>Another session on %1 changed the same rows at the same time: %2. Run it again.</source>
        <translation>Une autre session sur %1 a modifié les mêmes lignes en même temps&#xa0;: %2. Relancez.</translation>
    </message>
    <message>
        <source>It is in use on %1: %2. Wait until the others are done, then run again.</source>
        <translation>Utilisation en cours sur %1&#xa0;: %2. Attendez que les autres aient fini, puis relancez.</translation>
    </message>
    <message>
        <source>The server stopped the statement on %1: %2. It ran longer than statement_timeout allows, or somebody cancelled it there. Allow more time, or run it again.</source>
        <translation>Le serveur a arrêté l’instruction sur %1&#xa0;: %2. Elle a duré plus que statement_timeout ne le permet, ou quelqu’un l’y a annulée. Accordez plus de temps, ou relancez.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the database was dropped.</source>
        <translation>La connexion à %1 a été perdue&#xa0;: la base de données a été supprimée.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: it was idle for longer than the server allows. Connect again.</source>
        <translation>La connexion à %1 a été perdue&#xa0;: elle était inactive depuis plus longtemps que le serveur ne le permet. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: its transaction was idle for longer than the server allows. What was not committed is undone. Connect again.</source>
        <translation>La connexion à %1 a été perdue&#xa0;: sa transaction était inactive depuis plus longtemps que le serveur ne le permet. Ce qui n’était pas validé est annulé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server is being shut down, or an administrator ended the session. What was not committed is undone. Connect again and look at the status.</source>
        <translation>La connexion à %1 a été perdue&#xa0;: le serveur s’arrête, ou un administrateur a mis fin à la session. Ce qui n’était pas validé est annulé. Reconnectez-vous et regardez l’état.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2. What was not committed is undone. Connect again and look at the status.</source>
        <translation>La connexion à %1 a été perdue&#xa0;: %2. Ce qui n’était pas validé est annulé. Reconnectez-vous et regardez l’état.</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full. Free some space there, then run again.</source>
        <translation>Le disque du serveur de %1 est plein. Libérez-y de la place, puis relancez.</translation>
    </message>
    <message>
        <source>The server of %1 has no memory left for the statement. Run it when the server has less to do, or raise its limits.</source>
        <translation>Le serveur de %1 n’a plus de mémoire pour l’instruction. Exécutez-la quand le serveur a moins à faire, ou relevez ses limites.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read this statement: %2. Correct it at the place named below.</source>
        <translation>PostgreSQL ne peut pas lire cette instruction&#xa0;: %2. Corrigez-la à l’endroit indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the database&apos;s tables and views, and check the schema that it stands in.</source>
        <translation>L’instruction ne correspond pas à ce que contient %1&#xa0;: %2. Comparez le nom avec les tables et les vues de la base de données, et vérifiez le schéma où il se trouve.</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the table&apos;s columns.</source>
        <translation>L’instruction ne correspond pas à ce que contient %1&#xa0;: %2. Comparez le nom avec les colonnes de la table.</translation>
    </message>
    <message>
        <source>%1 has no such function or operator: %2. Compare name and types, and check whether an extension is missing.</source>
        <translation>%1 n’a pas cette fonction ou cet opérateur&#xa0;: %2. Comparez le nom et les types, et vérifiez s’il manque une extension.</translation>
    </message>
    <message>
        <source>Something that the statement names is not in %1: %2. Compare the name, and check whether an extension is missing.</source>
        <translation>Quelque chose que l’instruction nomme n’existe pas dans %1&#xa0;: %2. Comparez le nom, et vérifiez s’il manque une extension.</translation>
    </message>
    <message>
        <source>%1 has no such schema: %2. Make it first, or correct the name.</source>
        <translation>%1 n’a pas ce schéma&#xa0;: %2. Créez-le d’abord, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>There is no such database: %2. Correct the name, or make the database.</source>
        <translation>Cette base de données n’existe pas&#xa0;: %2. Corrigez le nom, ou créez la base de données.</translation>
    </message>
    <message>
        <source>The name is taken in %1: %2. Choose another, or look whether the change is there already.</source>
        <translation>Le nom est déjà pris dans %1&#xa0;: %2. Choisissez-en un autre, ou regardez si la modification s’y trouve déjà.</translation>
    </message>
    <message>
        <source>It cannot be dropped from %1, because other objects need it: %2. Drop or change those first; they are listed below.</source>
        <translation>L’objet ne peut pas être supprimé de %1, car d’autres objets en ont besoin&#xa0;: %2. Supprimez ou modifiez d’abord ceux-ci&#x202f;; ils sont listés ci-dessous.</translation>
    </message>
    <message>
        <source>The statement cannot run inside a transaction: %2. Write transaction:false on the marker of its section.</source>
        <translation>L’instruction ne peut pas s’exécuter dans une transaction&#xa0;: %2. Écrivez transaction:false sur le marqueur de sa section.</translation>
    </message>
    <message>
        <source>An earlier statement of the transaction on %1 had failed, so this one was not run. Correct that one.</source>
        <translation>Une instruction précédente de la transaction sur %1 avait échoué, celle-ci n’a donc pas été exécutée. Corrigez la précédente.</translation>
    </message>
    <message>
        <source>The server of %1 cannot do this: %2. Write the change in another way.</source>
        <translation>Le serveur de %1 ne peut pas faire cela&#xa0;: %2. Écrivez la modification autrement.</translation>
    </message>
    <message>
        <source>The server reports damaged data in %1: %2. Make a backup of what can be read before anything else.</source>
        <translation>Le serveur signale des données endommagées dans %1&#xa0;: %2. Avant toute autre chose, sauvegardez ce qui peut être lu.</translation>
    </message>
    <message>
        <source>The server reports a damaged index in %1: %2. REINDEX it before anything else.</source>
        <translation>Le serveur signale un index endommagé dans %1&#xa0;: %2. Avant toute autre chose, faites un REINDEX.</translation>
    </message>
    <message>
        <source>A value of %3 does not fit the new type: %2. Change such values first, or give the column a conversion, an expression that says what becomes of them.</source>
        <translation>Une valeur de %3 ne convient pas au nouveau type&#xa0;: %2. Changez d’abord ces valeurs, ou donnez à la colonne une conversion, une expression qui dit ce qu’elles deviennent.</translation>
    </message>
    <message>
        <source>PostgreSQL refused the statement on %1: %2</source>
        <translation>PostgreSQL a refusé l’instruction sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server does not accept this password for %1. Check user and password.</source>
        <translation>Le serveur n’accepte pas ce mot de passe pour %1. Vérifiez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The server does not let this user in: %1 (%2). Check the user&apos;s name; an administrator can make the role with LOGIN, or map the system&apos;s user to it in pg_ident.conf.</source>
        <translation>Le serveur ne laisse pas entrer cet utilisateur&#xa0;: %1 (%2). Vérifiez le nom de l’utilisateur&#x202f;; un administrateur peut créer le rôle avec LOGIN, ou y associer l’utilisateur du système dans pg_ident.conf.</translation>
    </message>
    <message>
        <source>The server has no such database: %1. Correct the name in the address, or make it with CREATE DATABASE.</source>
        <translation>Le serveur n’a pas cette base de données&#xa0;: %1. Corrigez le nom dans l’adresse, ou créez-la avec CREATE DATABASE.</translation>
    </message>
    <message>
        <source>The user may not connect to %1 (%2). Ask the owner of the database to GRANT CONNECT.</source>
        <translation>L’utilisateur n’a pas le droit de se connecter à %1 (%2). Demandez au propriétaire de la base de données un GRANT CONNECT.</translation>
    </message>
    <message>
        <source>All connections that the server, the role or the database of %1 allows are taken (%2). Close some, or raise the limit, then try again.</source>
        <translation>Toutes les connexions que permet le serveur, le rôle ou la base de données de %1 sont prises (%2). Fermez-en, ou relevez la limite, puis réessayez.</translation>
    </message>
    <message>
        <source>The server of %1 is starting, recovering or shutting down (%2). Wait a moment and try again.</source>
        <translation>Le serveur de %1 démarre, récupère ou s’arrête (%2). Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The server closed the connection to %1 while it was made (%2). Try again.</source>
        <translation>Le serveur a fermé la connexion à %1 pendant son établissement (%2). Réessayez.</translation>
    </message>
    <message>
        <source>The database of %1 accepts no connections (%2). Choose another one.</source>
        <translation>La base de données de %1 n’accepte pas de connexions (%2). Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>What answers for %1 did not accept the connection (%2). Behind a pooler, check that it knows the database and the user.</source>
        <translation>Ce qui répond pour %1 n’a pas accepté la connexion (%2). Derrière un pooler, vérifiez qu’il connaît la base de données et l’utilisateur.</translation>
    </message>
    <message>
        <source>The server asks for a password for %1, and none is known. Enter it, or put it into ~/.pgpass.</source>
        <translation>Le serveur demande un mot de passe pour %1, et aucun n’est connu. Saisissez-le, ou placez-le dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>The server of %1 offers no encryption (TLS), but the connection asks for it. Switch it on at the server (ssl = on), or, on a network that you trust, choose sslmode=prefer.</source>
        <translation>Le serveur de %1 n’offre pas de chiffrement (TLS), mais la connexion l’exige. Activez-le sur le serveur (ssl = on), ou, sur un réseau de confiance, choisissez sslmode=prefer.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked: there is no root certificate. Name the file of the certificate authority with sslrootcert=….</source>
        <translation>Le certificat de %1 ne peut pas être vérifié&#xa0;: il n’y a pas de certificat racine. Indiquez le fichier de l’autorité de certification avec sslrootcert=….</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that is trusted here, or it has expired. Name the right root certificate with sslrootcert=….</source>
        <translation>Le certificat de %1 n’est pas signé par une autorité reconnue ici, ou il a expiré. Indiquez le bon certificat racine avec sslrootcert=….</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host. Connect by the name that the certificate names; something else may be answering in the server&apos;s place.</source>
        <translation>Le certificat de %1 est destiné à un autre hôte. Connectez-vous par le nom que porte le certificat&#x202f;; autre chose répond peut-être à la place du serveur.</translation>
    </message>
    <message>
        <source>The two sides do not agree on a certificate for %1 (%2). Check sslcert, sslkey and sslrootcert.</source>
        <translation>Les deux côtés ne s’accordent pas sur un certificat pour %1 (%2). Vérifiez sslcert, sslkey et sslrootcert.</translation>
    </message>
    <message>
        <source>The key of the client certificate for %1 cannot be used (%2). Check sslkey; nobody else may be allowed to read the file.</source>
        <translation>La clé du certificat client pour %1 ne peut pas être utilisée (%2). Vérifiez sslkey&#x202f;; personne d’autre ne doit pouvoir lire le fichier.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on (%2). Check sslmode and the versions of TLS that the server allows.</source>
        <translation>Aucune connexion chiffrée à %1 n’a pu être négociée (%2). Vérifiez sslmode et les versions de TLS que le serveur autorise.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while encryption was agreed on (%2). Check sslmode, and that a PostgreSQL server listens at this port.</source>
        <translation>La connexion à %1 s’est rompue pendant la négociation du chiffrement (%2). Vérifiez sslmode, et qu’un serveur PostgreSQL écoute sur ce port.</translation>
    </message>
    <message>
        <source>Kerberos does not let this user in at %1 (%2). Get a ticket with kinit, or log in with a password.</source>
        <translation>Kerberos ne laisse pas entrer cet utilisateur sur %1 (%2). Obtenez un ticket avec kinit, ou connectez-vous avec un mot de passe.</translation>
    </message>
    <message>
        <source>There is no host with the name in %1. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>Il n’y a pas d’hôte portant le nom indiqué dans %1. Vérifiez l’orthographe, et que cet ordinateur est dans le réseau (VPN) qui connaît ce nom.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check host and port, that the server runs, and that listen_addresses lets it answer on this network.</source>
        <translation>Rien n’écoute sur %1. Vérifiez l’hôte et le port, que le serveur tourne, et que listen_addresses lui permet de répondre sur ce réseau.</translation>
    </message>
    <message>
        <source>There is no server behind the socket of %1. Check that the server runs on this computer, and the folder and port of its socket.</source>
        <translation>Il n’y a pas de serveur derrière la socket de %1. Vérifiez que le serveur tourne sur cet ordinateur, ainsi que le dossier et le port de sa socket.</translation>
    </message>
    <message>
        <source>This system user may not use the socket of %1. Connect over TCP (host=localhost), or get access to the folder.</source>
        <translation>Cet utilisateur du système n’a pas le droit d’utiliser la socket de %1. Connectez-vous par TCP (host=localhost), ou obtenez l’accès au dossier.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check the network, the VPN and firewalls.</source>
        <translation>Il n’y a pas de chemin d’ici vers %1. Vérifiez le réseau, le VPN et les pare-feu.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host and port, and whether a firewall stands between.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez l’hôte et le port, et si un pare-feu fait obstacle.</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for one that can be written. Add the primary server to the address.</source>
        <translation>Le serveur de %1 est un réplica, mais target_session_attrs en demande un où l’on peut écrire. Ajoutez le serveur primaire à l’adresse.</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for the primary. Add it to the address.</source>
        <translation>Le serveur de %1 est un réplica, mais target_session_attrs demande le primaire. Ajoutez-le à l’adresse.</translation>
    </message>
    <message>
        <source>What answers at %1 is no PostgreSQL server. Check the port.</source>
        <translation>Ce qui répond sur %1 n’est pas un serveur PostgreSQL. Vérifiez le port.</translation>
    </message>
    <message>
        <source>The service in the address is not known here (%2). Write it into ~/.pg_service.conf, or correct its name.</source>
        <translation>Le service indiqué dans l’adresse n’est pas connu ici (%2). Écrivez-le dans ~/.pg_service.conf, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>The file of services cannot be read (%2). Write it, or give host and database instead of a service.</source>
        <translation>Le fichier des services ne peut pas être lu (%2). Écrivez-le, ou indiquez l’hôte et la base de données au lieu d’un service.</translation>
    </message>
    <message>
        <source>A parameter in the address has a value that libpq does not know: %2. Correct it.</source>
        <translation>Un paramètre de l’adresse a une valeur que libpq ne connaît pas&#xa0;: %2. Corrigez-la.</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was made. Check that a PostgreSQL server listens there, and its log.</source>
        <translation>%1 a fermé la connexion pendant son établissement. Vérifiez qu’un serveur PostgreSQL y écoute, et son journal.</translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2. Check host, port and network.</source>
        <translation>La connexion à %1 a échoué&#xa0;: %2. Vérifiez l’hôte, le port et le réseau.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1&#xa0;: </translation>
    </message>
    <message>
        <source>The server admits no such connection: %1 (%2). An administrator can add a line for it to pg_hba.conf; if it says “no encryption”, try sslmode=require.</source>
        <translation>Le serveur n’admet pas une telle connexion&#xa0;: %1 (%2). Un administrateur peut ajouter pour elle une ligne dans pg_hba.conf&#x202f;; si le message dit «&#xa0;no encryption&#xa0;» (pas de chiffrement), essayez sslmode=require.</translation>
    </message>
    <message>
        <source>The server does not admit the connection to %1: %2. Ask its administrator.</source>
        <translation>Le serveur n’admet pas la connexion à %1&#xa0;: %2. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>Old and new can live side by side for one change at a time: another name or type of one column, or another name of one table. Save other changes by themselves.</source>
        <translation>L’ancien et le nouveau ne peuvent coexister que pour une modification à la fois&#xa0;: un autre nom ou type d’une colonne, ou un autre nom d’une table. Enregistrez les autres modifications séparément.</translation>
    </message>
    <message>
        <source>%1 has row level security, and a view in its place would go around it before PostgreSQL 15. Say postgresql_version in relvar.toml when the server is newer.</source>
        <translation>%1 a la sécurité niveau ligne, et une vue à sa place la contournerait avant PostgreSQL 15. Indiquez postgresql_version dans relvar.toml si le serveur est plus récent.</translation>
    </message>
    <message>
        <source>%1 belongs to a table with partitions or heirs: their columns cannot be doubled one by one.</source>
        <translation>%1 appartient à une table avec des partitions ou des héritières&#xa0;: leurs colonnes ne peuvent pas être doublées une à une.</translation>
    </message>
    <message>
        <source>%1 is computed from other columns; save the change as it is.</source>
        <translation>%1 est calculée à partir d’autres colonnes&#x202f;; enregistrez la modification telle quelle.</translation>
    </message>
    <message>
        <source>%1 numbers its rows by itself, and two columns cannot share that.</source>
        <translation>%1 numérote elle-même ses lignes, et deux colonnes ne peuvent pas se partager cela.</translation>
    </message>
    <message>
        <source>%1 is in the primary key, or other tables refer to it: they would need a second column each. Save the change as it is, at a quiet time.</source>
        <translation>%1 est dans la clé primaire, ou d’autres tables y font référence&#xa0;: il leur faudrait à chacune une seconde colonne. Enregistrez la modification telle quelle, à un moment calme.</translation>
    </message>
    <message>
        <source>%1 uses %2, and cannot use two columns.</source>
        <translation>%1 utilise %2, et ne peut pas utiliser deux colonnes.</translation>
    </message>
    <message>
        <source>%1, behind a pooler, %2</source>
        <translation>%1, derrière un pooler, %2</translation>
    </message>
    <message>
        <source>COPY … FROM stdin waits for rows, and a migration has none to give. Write them as INSERT statements, or load them with psql.</source>
        <translation>COPY … FROM stdin attend des lignes, et une migration n’en a pas à donner. Écrivez-les sous forme d’instructions INSERT, ou chargez-les avec psql.</translation>
    </message>
    <message>
        <source>COPY … TO stdout sends rows, and nobody takes them here. Use psql for it.</source>
        <translation>COPY … TO stdout envoie des lignes, et personne ne les reçoit ici. Utilisez psql pour cela.</translation>
    </message>
    <message>
        <source>The statement holds the character NUL, which PostgreSQL does not know. Take it out.</source>
        <translation>L’instruction contient le caractère NUL, que PostgreSQL ne connaît pas. Retirez-le.</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>L’instruction sur %1 a été annulée.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server, or something between, closed it. What was not committed is undone. Connect again and look at the status.</source>
        <translation>La connexion à %1 a été perdue&#xa0;: le serveur, ou quelque chose entre les deux, l’a fermée. Ce qui n’était pas validé est annulé. Reconnectez-vous et regardez l’état.</translation>
    </message>
    <message>
        <source>Cancelled, but %1 did not answer within %2 s, so the connection was closed. The server may still be busy with the statement: look at the status.</source>
        <translation>Annulé, mais %1 n’a pas répondu en %2 s&#x202f;; la connexion a donc été fermée. Le serveur est peut-être encore occupé par l’instruction&#xa0;: regardez l’état.</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own number, so all rows are written anew. Waits less: add the column without a default, number the rows in batches, then set the default.</source>
        <translation>Chaque ligne de %1 reçoit son propre numéro, toutes les lignes sont donc réécrites. Moins d’attente&#xa0;: ajoutez la colonne sans valeur par défaut, numérotez les lignes par lots, puis définissez la valeur par défaut.</translation>
    </message>
    <message>
        <source>The domain of %1 has a condition, so all rows are written anew. Waits less: a column of the base type with a CHECK that is added NOT VALID.</source>
        <translation>Le domaine de %1 a une condition, toutes les lignes sont donc réécrites. Moins d’attente&#xa0;: une colonne du type de base avec un CHECK ajouté NOT VALID.</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own value in %2, so all rows are written anew. Waits less: a plain column that is filled in batches.</source>
        <translation>Chaque ligne de %1 reçoit sa propre valeur dans %2, toutes les lignes sont donc réécrites. Moins d’attente&#xa0;: une simple colonne remplie par lots.</translation>
    </message>
    <message>
        <source>Fails when %1 has rows: they would have no value in %2.</source>
        <translation>Échoue si %1 a des lignes&#xa0;: elles n’auraient pas de valeur dans %2.</translation>
    </message>
    <message>
        <source>The default of %1 may differ from row to row, so all rows are written anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>La valeur par défaut de %1 peut différer d’une ligne à l’autre, toutes les lignes sont donc réécrites. Moins d’attente&#xa0;: ajoutez la colonne sans elle, définissez la valeur par défaut, remplissez les lignes par lots.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 11 every new column with a default writes all rows anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>Avant PostgreSQL 11, toute nouvelle colonne avec une valeur par défaut réécrit toutes les lignes. Moins d’attente&#xa0;: ajoutez la colonne sans elle, définissez la valeur par défaut, remplissez les lignes par lots.</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew to convert %2, and its indexes are built again. Waits less: a second column that a trigger keeps in step, filled in batches, which then takes the name.</source>
        <translation>Toutes les lignes de %1 sont réécrites pour convertir %2, et ses index sont reconstruits. Moins d’attente&#xa0;: une seconde colonne qu’un déclencheur garde synchronisée, remplie par lots, qui prend ensuite le nom.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, and the lock comes when all who use it now have finished. Waits less: DROP INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>Personne ne peut lire ni écrire %1 pendant ce temps, et le verrou vient quand tous ceux qui l’utilisent en ce moment ont fini. Moins d’attente&#xa0;: DROP INDEX CONCURRENTLY, hors d’une transaction.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. Waits less: CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.</source>
        <translation>Personne ne peut lire ni écrire %1 pendant la construction de son index. Moins d’attente&#xa0;: CREATE UNIQUE INDEX CONCURRENTLY, puis ADD CONSTRAINT … USING INDEX.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked while nobody can read or write it. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>Toutes les lignes de %1 sont vérifiées pendant que personne ne peut la lire ni l’écrire. Moins d’attente&#xa0;: ajoutez la contrainte NOT VALID, puis VALIDATE dans une transaction à part.</translation>
    </message>
    <message>
        <source>A foreign key keeps writers of both tables waiting, also of %1.</source>
        <translation>Une clé étrangère fait attendre les écritures des deux tables, y compris de %1.</translation>
    </message>
    <message>
        <source>All rows of %1 are looked up meanwhile. Waits less: add the foreign key NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>Toutes les lignes de %1 sont recherchées pendant ce temps. Moins d’attente&#xa0;: ajoutez la clé étrangère NOT VALID, puis VALIDATE dans une transaction à part.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. There is no form that waits less.</source>
        <translation>Personne ne peut lire ni écrire %1 pendant la construction de son index. Il n’y a pas de forme qui attende moins.</translation>
    </message>
    <message>
        <source>Dropping a foreign key keeps everybody from %1 too, which it points at.</source>
        <translation>Supprimer une clé étrangère écarte aussi tout le monde de %1, vers laquelle elle pointe.</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK (%2 IS NOT NULL) that is added NOT VALID and validated before, so that this one reads nothing.</source>
        <translation>Toutes les lignes de %1 sont lues pendant que personne d’autre ne le peut. Moins d’attente&#xa0;: un CHECK (%2 IS NOT NULL) ajouté NOT VALID et validé auparavant, pour que celui-ci ne lise rien.</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less before PostgreSQL 12: a CHECK (%2 IS NOT NULL) in its place, added NOT VALID and then validated.</source>
        <translation>Toutes les lignes de %1 sont lues pendant que personne d’autre ne le peut. Moins d’attente avant PostgreSQL 12&#xa0;: un CHECK (%2 IS NOT NULL) à la place, ajouté NOT VALID puis validé.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, with all its partitions. Waits less: a table of its own, made LIKE %1, that is attached afterwards.</source>
        <translation>Personne ne peut lire ni écrire %1 pendant ce temps, avec toutes ses partitions. Moins d’attente&#xa0;: une table à part, créée LIKE %1, puis attachée.</translation>
    </message>
    <message>
        <source>Reads %1 twice and waits for every transaction that has used it; nobody waits for it.</source>
        <translation>Lit %1 deux fois et attend chaque transaction qui l’a utilisée&#x202f;; personne ne l’attend.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while the index is built. Waits less: CREATE INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>Personne ne peut écrire dans %1 pendant la construction de l’index. Moins d’attente&#xa0;: CREATE INDEX CONCURRENTLY, hors d’une transaction.</translation>
    </message>
    <message>
        <source>The rows of all tables that use the domain %1 are checked. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>Les lignes de toutes les tables qui utilisent le domaine %1 sont vérifiées. Moins d’attente&#xa0;: ajoutez la contrainte NOT VALID, puis VALIDATE dans une transaction à part.</translation>
    </message>
    <message>
        <source>All rows of %1 are read, unless one of its CHECK constraints says that they are within the bounds.</source>
        <translation>Toutes les lignes de %1 sont lues, à moins qu’une de ses contraintes CHECK ne dise qu’elles sont dans les bornes.</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK with the bounds that is added NOT VALID and validated before.</source>
        <translation>Toutes les lignes de %1 sont lues pendant que personne d’autre ne le peut. Moins d’attente&#xa0;: un CHECK avec les bornes, ajouté NOT VALID et validé auparavant.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile. Waits less: DETACH PARTITION … CONCURRENTLY, from PostgreSQL 14 on, outside a transaction and where there is no DEFAULT partition.</source>
        <translation>Personne ne peut lire ni écrire %1 pendant ce temps. Moins d’attente&#xa0;: DETACH PARTITION … CONCURRENTLY, à partir de PostgreSQL 14, hors d’une transaction et là où il n’y a pas de partition DEFAULT.</translation>
    </message>
    <message>
        <source>Every row of %1 is locked until the transaction ends. Waits less: in batches, each in a transaction of its own.</source>
        <translation>Chaque ligne de %1 est verrouillée jusqu’à la fin de la transaction. Moins d’attente&#xa0;: par lots, chacun dans une transaction à part.</translation>
    </message>
    <message>
        <source>CASCADE empties the tables that point at it as well.</source>
        <translation>CASCADE vide aussi les tables qui pointent vers elle.</translation>
    </message>
    <message>
        <source>Nobody can read %1 while it is filled. Waits less: REFRESH … CONCURRENTLY, which needs a unique index over all its rows.</source>
        <translation>Personne ne peut lire %1 pendant son remplissage. Moins d’attente&#xa0;: REFRESH … CONCURRENTLY, qui nécessite un index unique sur toutes ses lignes.</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: REINDEX … CONCURRENTLY, outside a transaction.</source>
        <translation>L’index lui-même est aussi verrouillé, si bien que la plupart des requêtes sur %1 attendent également. Moins d’attente&#xa0;: REINDEX … CONCURRENTLY, hors d’une transaction.</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: a second index, made CONCURRENTLY, that takes its place.</source>
        <translation>L’index lui-même est aussi verrouillé, si bien que la plupart des requêtes sur %1 attendent également. Moins d’attente&#xa0;: un second index, créé avec CONCURRENTLY, qui prend sa place.</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew, in the order of an index.</source>
        <translation>Toutes les lignes de %1 sont réécrites, dans l’ordre d’un index.</translation>
    </message>
    <message>
        <source>%1 has %2, which needs PostgreSQL %3 or newer; the target is PostgreSQL %4. Take it out, or upgrade the server.</source>
        <translation>%1 comporte %2, qui nécessite PostgreSQL %3 ou plus récent&#x202f;; la cible est PostgreSQL %4. Retirez-le, ou mettez le serveur à niveau.</translation>
    </message>
    <message>
        <source>Rows of table %1 may have no value for %2</source>
        <translation>Des lignes de la table %1 peuvent ne pas avoir de valeur pour %2</translation>
    </message>
    <message>
        <source>%1 is used by tables and cannot be replaced while they use it. Change it in a migration of its own, under a new name.</source>
        <translation>%1 est utilisé par des tables et ne peut pas être remplacé tant qu’elles l’utilisent. Modifiez-le dans une migration à part, sous un nouveau nom.</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same values (%2)</source>
        <translation>Des lignes de la table %1 peuvent avoir les mêmes valeurs (%2)</translation>
    </message>
    <message>
        <source>The values that are filled into %1 go with the column, not with this migration.</source>
        <translation>Les valeurs remplies dans %1 partent avec la colonne, pas avec cette migration.</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same primary key, or none</source>
        <translation>Des lignes de la table %1 peuvent avoir la même clé primaire, ou aucune</translation>
    </message>
    <message>
        <source>Rows of table %1 may not satisfy the check %2</source>
        <translation>Des lignes de la table %1 peuvent ne pas satisfaire la contrainte CHECK %2</translation>
    </message>
    <message>
        <source>Rows of table %1 may exclude each other (%2)</source>
        <translation>Des lignes de la table %1 peuvent s’exclure mutuellement (%2)</translation>
    </message>
    <message>
        <source>Rows of table %1 may refer to rows that are not there (%2)</source>
        <translation>Des lignes de la table %1 peuvent faire référence à des lignes qui n’existent pas (%2)</translation>
    </message>
    <message>
        <source>a value does not fit its type (SQLSTATE %1)</source>
        <translation>une valeur ne convient pas à son type (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>a trigger or function refuses a row (SQLSTATE %1)</source>
        <translation>un déclencheur ou une fonction refuse une ligne (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>It is about databases of the server, not about what is in one.</source>
        <translation>Elle porte sur les bases de données du serveur, pas sur le contenu de l’une d’elles.</translation>
    </message>
    <message>
        <source>It is about tablespaces, which all databases of the server share.</source>
        <translation>Elle porte sur les tablespaces, que toutes les bases de données du serveur partagent.</translation>
    </message>
    <message>
        <source>It concerns the whole server.</source>
        <translation>Elle concerne le serveur entier.</translation>
    </message>
    <message>
        <source>It uses files or programs of the server&apos;s computer.</source>
        <translation>Elle utilise des fichiers ou des programmes de l’ordinateur du serveur.</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>Elle se connecte à un autre serveur.</translation>
    </message>
    <message>
        <source>It is about roles, which all databases of the server share.</source>
        <translation>Elle porte sur les rôles, que toutes les bases de données du serveur partagent.</translation>
    </message>
    <message>
        <source>It takes on another role than the one that the scratch database belongs to.</source>
        <translation>Elle prend un autre rôle que celui auquel appartient la base temporaire.</translation>
    </message>
    <message>
        <source>What the way back does not compute alike in column %1</source>
        <translation>Ce que le retour ne recalcule pas à l’identique dans la colonne %1</translation>
    </message>
    <message>
        <source>Column %1: its table has no key by which its values could be kept</source>
        <translation>Colonne %1&#xa0;: sa table n’a pas de clé par laquelle ses valeurs pourraient être conservées</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>Des lignes de la table %1 écrites depuis n’ont pas de valeur pour %2</translation>
    </message>
    <message>
        <source>Making a scratch database was cancelled.</source>
        <translation>La création d’une base temporaire a été annulée.</translation>
    </message>
    <message>
        <source>Proofs do not run as %1 on %2: that user has power over the whole server, and a proof runs SQL that comes with a project. Name a user made with CREATE ROLE … LOGIN CREATEDB.</source>
        <translation>Les preuves ne s’exécutent pas en tant que %1 sur %2&#xa0;: cet utilisateur a le pouvoir sur tout le serveur, et une preuve exécute du SQL fourni par un projet. Nommez un utilisateur créé avec CREATE ROLE … LOGIN CREATEDB.</translation>
    </message>
    <message>
        <source>The user %1 may not make scratch databases on %2. An administrator can allow it: ALTER ROLE %3 CREATEDB.</source>
        <translation>L’utilisateur %1 n’a pas le droit de créer des bases temporaires sur %2. Un administrateur peut l’autoriser&#xa0;: ALTER ROLE %3 CREATEDB.</translation>
    </message>
    <message>
        <source>There is no folder for a private server: %1 cannot be written to, or its path is too long. Set TMPDIR to a folder that can.</source>
        <translation>Il n’y a pas de dossier pour un serveur privé&#xa0;: %1 n’est pas accessible en écriture, ou son chemin est trop long. Faites pointer TMPDIR vers un dossier qui convient.</translation>
    </message>
    <message>
        <source>Starting a private server was cancelled.</source>
        <translation>Le démarrage d’un serveur privé a été annulé.</translation>
    </message>
    <message>
        <source>The private server for proofs did not start. Its own words are below; a development server can be used instead.</source>
        <translation>Le serveur privé pour les preuves n’a pas démarré. Ses propres messages sont ci-dessous&#x202f;; un serveur de développement peut être utilisé à la place.</translation>
    </message>
    <message>
        <source>The programs of a PostgreSQL server (initdb, pg_ctl, postgres) are not installed here. Install the package postgresql, or name a development server for proofs.</source>
        <translation>Les programmes d’un serveur PostgreSQL (initdb, pg_ctl, postgres) ne sont pas installés ici. Installez le paquet postgresql, ou indiquez un serveur de développement pour les preuves.</translation>
    </message>
    <message>
        <source>The folder of the private server, %1, cannot be written to. Free some space there.</source>
        <translation>Le dossier du serveur privé, %1, n’est pas accessible en écriture. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>The private server cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>Le serveur privé ne peut pas être démarré&#xa0;: le système ne démarre plus de processus. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database: it cannot be read here, so it cannot be checked. Prove it without a development server, on a private one.</source>
        <translation>L’instruction n’a pas été exécutée sur la base temporaire&#xa0;: elle ne peut pas être lue ici, et donc pas vérifiée. Faites la preuve sans serveur de développement, sur un serveur privé.</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database. %1</source>
        <translation>L’instruction n’a pas été exécutée sur la base temporaire. %1</translation>
    </message>
    <message>
        <source>The extension %1 is not installed where proofs are held. Install its package for the server there.</source>
        <translation>L’extension %1 n’est pas installée là où les preuves ont lieu. Installez-y son paquet pour le serveur.</translation>
    </message>
    <message>
        <source>Only a superuser of the development server may make the extension %1, and a proof must not be one. Prove it without a development server, on a private one.</source>
        <translation>Seul un superutilisateur du serveur de développement peut créer l’extension %1, et une preuve ne doit pas en être un. Faites la preuve sans serveur de développement, sur un serveur privé.</translation>
    </message>
    <message>
        <source>The statement needs rights that proofs do not have: they run as an ordinary user, because they run SQL that comes with a project.</source>
        <translation>L’instruction nécessite des droits que les preuves n’ont pas&#xa0;: elles s’exécutent en tant qu’utilisateur ordinaire, car elles exécutent du SQL fourni par un projet.</translation>
    </message>
    <message>
        <source>Where proofs are held, something is missing that the statement names: %1</source>
        <translation>Là où les preuves ont lieu, il manque quelque chose que l’instruction nomme&#xa0;: %1</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>The program ssh is not installed here. Install the package openssh-client.</source>
        <translation>Le programme ssh n’est pas installé ici. Installez le paquet openssh-client.</translation>
    </message>
    <message>
        <source>The SSH server %1 is not known on this computer, or shows another key than before. Log in once with ssh in a terminal, compare the key it shows, and try again.</source>
        <translation>Le serveur SSH %1 n’est pas connu sur cet ordinateur, ou présente une autre clé qu’auparavant. Connectez-vous une fois avec ssh dans un terminal, comparez la clé affichée, et réessayez.</translation>
    </message>
    <message>
        <source>The SSH server %1 does not let you in. Add your key to the agent (ssh-add), or name its file; a key with a passphrase needs the agent.</source>
        <translation>Le serveur SSH %1 ne vous laisse pas entrer. Ajoutez votre clé à l’agent (ssh-add), ou indiquez son fichier&#x202f;; une clé avec phrase de passe nécessite l’agent.</translation>
    </message>
    <message>
        <source>The SSH server %1 cannot be reached: %2. Check its name and port.</source>
        <translation>Le serveur SSH %1 est injoignable&#xa0;: %2. Vérifiez son nom et son port.</translation>
    </message>
    <message>
        <source>ssh cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>ssh ne peut pas être démarré&#xa0;: le système ne démarre plus de processus. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Connecting through %1 was cancelled.</source>
        <translation>La connexion via %1 a été annulée.</translation>
    </message>
    <message>
        <source>The SSH server %1 did not let the connection through within %2 s. Check its name and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>Le serveur SSH %1 n’a pas laissé passer la connexion en %2&#xa0;s. Vérifiez son nom et son port, et si un pare-feu fait obstacle&#x202f;; connect_timeout=… dans l’adresse accorde plus de temps.</translation>
    </message>
    <message>
        <source>The SSH server %1 does not get through to %2, port %3: %4. Check host and port as that server sees them, and that it allows forwarding.</source>
        <translation>Le serveur SSH %1 n’atteint pas %2, port %3&#xa0;: %4. Vérifiez l’hôte et le port tels que ce serveur les voit, et qu’il autorise la redirection.</translation>
    </message>
    <message>
        <source>the scratch database</source>
        <translation>la base temporaire</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>The first migration cannot be made from %1: the user may not read its %2. Connect as the owner of the database.</source>
        <translation>La première migration ne peut pas être faite à partir de %1&#xa0;: l’utilisateur n’a pas le droit d’y lire&#xa0;: %2. Connectez-vous en tant que propriétaire de la base de données.</translation>
    </message>
    <message>
        <source>The connection %1 is read-only, and the database has to remember its first migration. Allow writing, or choose another connection.</source>
        <translation>La connexion %1 est en lecture seule, et la base de données doit retenir sa première migration. Autorisez l’écriture, ou choisissez une autre connexion.</translation>
    </message>
    <message>
        <source>%1 has migrations already. Choose an empty folder for the project.</source>
        <translation>%1 a déjà des migrations. Choisissez un dossier vide pour le projet.</translation>
    </message>
    <message>
        <source>%1 and then %2 does not come to the same as the other way round. What the other way would still have to change: %3</source>
        <translation>%1 puis %2 ne donne pas le même résultat que l’inverse. Ce que l’ordre inverse aurait encore à changer&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 cannot run after %2: %3</source>
        <translation>%1 ne peut pas s’exécuter après %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>relvar.toml does not say which dialect the project is in. Add a line such as dialect = &quot;sqlite&quot;.</source>
        <translation>relvar.toml ne dit pas dans quel dialecte est le projet. Ajoutez une ligne telle que dialect = &quot;sqlite&quot;.</translation>
    </message>
    <message>
        <source>The default connection is %1, and there is no [connections.%1]. Add it, or name another.</source>
        <translation>La connexion par défaut est %1, et il n’y a pas de [connections.%1]. Ajoutez-la, ou nommez-en une autre.</translation>
    </message>
    <message>
        <source>%1 must be a table: write it as [%1].</source>
        <translation>%1 doit être une table&#xa0;: écrivez-la sous la forme [%1].</translation>
    </message>
    <message>
        <source>%1 is no version of PostgreSQL from 10 on. Write it as &quot;18&quot; or &quot;18.1&quot;.</source>
        <translation>%1 n’est pas une version de PostgreSQL à partir de 10. Écrivez-la sous la forme &quot;18&quot; ou &quot;18.1&quot;.</translation>
    </message>
    <message>
        <source>%1 is no version of SQLite. Write it as &quot;3.31&quot; or &quot;3.31.1&quot;.</source>
        <translation>%1 n’est pas une version de SQLite. Écrivez-la sous la forme &quot;3.31&quot; ou &quot;3.31.1&quot;.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for 3.31 and newer. Remove sqlite_version, or name a newer one.</source>
        <translation>SQLite %1 est trop ancien&#xa0;: les instructions peuvent être écrites pour 3.31 et suivants. Retirez sqlite_version, ou indiquez-en une plus récente.</translation>
    </message>
    <message>
        <source>The connection %1 must be a table: write it as [connections.%1].</source>
        <translation>La connexion %1 doit être une table&#xa0;: écrivez-la sous la forme [connections.%1].</translation>
    </message>
    <message>
        <source>The connection %1 has no address. Add a line such as address = &quot;shop.db&quot;.</source>
        <translation>La connexion %1 n’a pas d’adresse. Ajoutez une ligne telle que address = &quot;shop.db&quot;.</translation>
    </message>
    <message>
        <source>%1 is no color. Write it as &quot;#2a9d8f&quot;.</source>
        <translation>%1 n’est pas une couleur. Écrivez-la sous la forme &quot;#2a9d8f&quot;.</translation>
    </message>
    <message>
        <source>read_only must be true or false, without quotes.</source>
        <translation>read_only doit être true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>%1 is no environment. Write development, test or production.</source>
        <translation>%1 n’est pas un environnement. Écrivez development, test ou production.</translation>
    </message>
    <message>
        <source>keep must be a whole number from 0 (no backups) to 1000.</source>
        <translation>keep doit être un nombre entier de 0 (pas de sauvegardes) à 1000.</translation>
    </message>
    <message>
        <source>online must be true or false, without quotes.</source>
        <translation>online doit être true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>batch_rows must be a whole number from 1 to 1000000.</source>
        <translation>batch_rows doit être un nombre entier de 1 à 1000000.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of milliseconds, 0 for no limit.</source>
        <translation>%1 doit être un nombre entier de millisecondes, 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>[migrations] says %1, which is for PostgreSQL alone: a file has one writer at a time. Remove the line.</source>
        <translation>[migrations] contient %1, qui n’existe que pour PostgreSQL&#xa0;: un fichier n’a qu’un seul écrivain à la fois. Retirez la ligne.</translation>
    </message>
    <message>
        <source>[migrations] needs both format and folder, or none of them: whose migrations they are, and where they are.</source>
        <translation>[migrations] demande à la fois format et folder, ou aucun des deux&#xa0;: à quel outil sont les migrations, et où elles sont.</translation>
    </message>
    <message>
        <source>%1 is no format of migrations that Relvar knows. It knows: %2.</source>
        <translation>%1 n’est pas un format de migrations que Relvar connaît. Il connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no rule of what may differ. Write a kind, a colon and a name: &quot;table:audit_*&quot;.</source>
        <translation>%1 n’est pas une règle sur ce qui peut différer. Écrivez un genre, un deux-points et un nom&#xa0;: &quot;table:audit_*&quot;.</translation>
    </message>
    <message>
        <source>The group %1 must be a table: write it as [groups.%1].</source>
        <translation>Le groupe %1 doit être une table&#xa0;: écrivez-le sous la forme [groups.%1].</translation>
    </message>
    <message>
        <source>The group %1 does not say which databases are in it. Write connections = [&quot;a&quot;, &quot;b&quot;], or an address with {name} in it and one of names, names_file and names_query.</source>
        <translation>Le groupe %1 ne dit pas quelles bases de données il contient. Écrivez connections = [&quot;a&quot;, &quot;b&quot;], ou une adresse contenant {name} et l’un de names, names_file et names_query.</translation>
    </message>
    <message>
        <source>The address of the group %1 is the same for all of its databases. Write {name} where their names go.</source>
        <translation>L’adresse du groupe %1 est la même pour toutes ses bases de données. Écrivez {name} là où vont leurs noms.</translation>
    </message>
    <message>
        <source>The group %1 needs both names_query and names_connection: what is asked, and where.</source>
        <translation>Le groupe %1 nécessite names_query et names_connection&#xa0;: ce qui est demandé, et où.</translation>
    </message>
    <message>
        <source>The group %1 names the connection %2, and there is no [connections.%2].</source>
        <translation>Le groupe %1 nomme la connexion %2, et il n’y a pas de [connections.%2].</translation>
    </message>
    <message>
        <source>relvar.toml cannot be read as TOML. Correct the line.</source>
        <translation>relvar.toml ne peut pas être lu comme du TOML. Corrigez la ligne.</translation>
    </message>
    <message>
        <source>The connection %1 is written in relvar.toml in a way that cannot be changed without losing something. Change it there by hand, then open the project again.</source>
        <translation>La connexion %1 est écrite dans relvar.toml d’une façon qui ne peut pas être modifiée sans perte. Modifiez-la là-bas à la main, puis rouvrez le projet.</translation>
    </message>
    <message>
        <source>relvar.toml has no connection %1. Open the project again to see what it has.</source>
        <translation>relvar.toml n’a pas de connexion %1. Rouvrez le projet pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>There is already a connection %1. Choose another name.</source>
        <translation>Il existe déjà une connexion %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>[drift] is written in relvar.toml in a way that cannot be changed without losing something. Add the rule to its ignore there by hand.</source>
        <translation>[drift] est écrit dans relvar.toml d’une façon qui ne peut pas être modifiée sans perte. Ajoutez-y la règle à la main dans ignore.</translation>
    </message>
    <message>
        <source>%1 is no convention that Relvar knows. Known are: %2.</source>
        <translation>%1 n’est pas une convention que Relvar connaît. Sont connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The pattern of %1 is empty. Write one, or remove the line.</source>
        <translation>Le motif de %1 est vide. Écrivez-en un, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>There is no check %1. `relvar-cli lint --list` shows those that there are, by code and name.</source>
        <translation>Il n’y a pas de contrôle %1. `relvar-cli lint --list` affiche ceux qui existent, par code et par nom.</translation>
    </message>
    <message>
        <source>severity must be a table: write it as [lint.severity].</source>
        <translation>severity doit être une table&#xa0;: écrivez-la sous la forme [lint.severity].</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1 n’est pas une gravité. Écrivez hint, warning ou error.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Restore it, or delete it to lay the diagram out anew.</source>
        <translation>%1 ne peut pas être lu. Restaurez-le, ou supprimez-le pour refaire la disposition du diagramme.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of the folder diagrams.</source>
        <translation>%1 ne peut pas être supprimé. Vérifiez les permissions du dossier diagrams.</translation>
    </message>
    <message>
        <source>The draft %1 cannot be read. Move it away to begin without it.</source>
        <translation>Le brouillon %1 ne peut pas être lu. Déplacez-le ailleurs pour commencer sans lui.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of its folder.</source>
        <translation>%1 ne peut pas être supprimé. Vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 est appliquée en partie. %2</translation>
    </message>
    <message>
        <source>Migration %1 was edited after it was applied, and no snapshot of what it made then is left, so it is not known what the database should be. Accept the file as it is (relvar-cli baseline %1), or bring the old one back.</source>
        <translation>La migration %1 a été modifiée après son application, et il ne reste pas d’instantané de ce qu’elle avait produit alors&#x202f;; on ne sait donc pas ce que la base de données devrait être. Acceptez le fichier tel qu’il est (relvar-cli baseline %1), ou ramenez l’ancien.</translation>
    </message>
    <message>
        <source>Migration %1 is applied and its file is gone, and no snapshot of what it made is left, so it is not known what the database should be. Restore the file.</source>
        <translation>La migration %1 est appliquée et son fichier a disparu, et il ne reste pas d’instantané de ce qu’elle avait produit&#x202f;; on ne sait donc pas ce que la base de données devrait être. Restaurez le fichier.</translation>
    </message>
    <message>
        <source>It is not known what the newest migrations lead to, so nothing can be put after them. relvar-cli verify tells what is wrong with them.</source>
        <translation>On ne sait pas à quoi mènent les migrations les plus récentes&#x202f;; rien ne peut donc être placé après elles. relvar-cli verify dit ce qui n’y va pas.</translation>
    </message>
    <message>
        <source>A pending migration and the database do not agree: %1 is %2 in the database, and will be %3. Revert the database there, or change the pending migration, then take the rest in.</source>
        <translation>Une migration en attente et la base de données sont en désaccord&#xa0;: %1 est %2 dans la base de données, et sera %3. Rétablissez la base de données sur ce point, ou modifiez la migration en attente, puis reprenez le reste.</translation>
    </message>
    <message>
        <source>Migration %1 was written, but could not be marked as applied on %2, where it would fail. Delete its file, or mark it with relvar-cli baseline. %3</source>
        <translation>La migration %1 a été écrite, mais n’a pas pu être marquée comme appliquée sur %2, où elle échouerait. Supprimez son fichier, ou marquez-la avec relvar-cli baseline. %3</translation>
    </message>
    <message>
        <source>Bring %1 back to what its migrations make</source>
        <translation>Ramener %1 à ce que ses migrations produisent</translation>
    </message>
    <message>
        <source>The migrations ran on every database (%1).</source>
        <translation>Les migrations se sont exécutées sur chaque base de données (%1).</translation>
    </message>
    <message>
        <source>No database had anything to run (%1).</source>
        <translation>Aucune base de données n’avait quelque chose à exécuter (%1).</translation>
    </message>
    <message>
        <source>All %1 databases are done: the migrations ran on %2, and %3 had nothing to run.</source>
        <translation>Les %1 bases de données sont toutes terminées&#xa0;: les migrations se sont exécutées sur %2, et %3 n’avaient rien à exécuter.</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>terminées&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing to run: %1</source>
        <translation>rien à exécuter&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>annulées&#xa0;: %1</translation>
    </message>
    <message>
        <source>not begun: %1</source>
        <translation>pas commencées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of %1 databases – %2. Run again to go on with those that are not done.</source>
        <translation>Sur %1 bases de données – %2. Relancez pour continuer avec celles qui ne sont pas terminées.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>The names of the group %1 cannot be read from %2. Check names_file in relvar.toml.</source>
        <translation>Les noms du groupe %1 ne peuvent pas être lus dans %2. Vérifiez names_file dans relvar.toml.</translation>
    </message>
    <message>
        <source>The names of the group %1 could not be asked from %2. Correct names_query in relvar.toml.</source>
        <translation>Les noms du groupe %1 n’ont pas pu être demandés à %2. Corrigez names_query dans relvar.toml.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that fits into the address of the group %2. Correct the list of its names.</source>
        <translation>&quot;%1&quot; n’est pas un nom qui convient dans l’adresse du groupe %2. Corrigez la liste de ses noms.</translation>
    </message>
    <message>
        <source>The list of names of the group %1 has an address with a password in it. Remove the password; keep it in the password file of the server&apos;s programs.</source>
        <translation>La liste des noms du groupe %1 contient une adresse avec un mot de passe. Retirez le mot de passe&#x202f;; gardez-le dans le fichier de mots de passe des programmes du serveur.</translation>
    </message>
    <message>
        <source>%1 is in the group %2 twice. Remove one of the two.</source>
        <translation>%1 est deux fois dans le groupe %2. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>No database is in the group %1.</source>
        <translation>Aucune base de données n’est dans le groupe %1.</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>La lecture de l’historique a été annulée.</translation>
    </message>
    <message>
        <source>The intents need an object, { … }, at %1.</source>
        <translation>Les intentions nécessitent un objet, { … }, à %1.</translation>
    </message>
    <message>
        <source>The intents have &quot;%1&quot; where only %2 can stand.</source>
        <translation>Les intentions contiennent &quot;%1&quot; là où seul %2 est possible.</translation>
    </message>
    <message>
        <source>The intents need a list, [ … ], at %1.</source>
        <translation>Les intentions nécessitent une liste, [ … ], à %1.</translation>
    </message>
    <message>
        <source>The intents need a text, &quot;…&quot;, at %1.</source>
        <translation>Les intentions nécessitent un texte, &quot;…&quot;, à %1.</translation>
    </message>
    <message>
        <source>The intents have an empty text at %1.</source>
        <translation>Les intentions ont un texte vide à %1.</translation>
    </message>
    <message>
        <source>The intents need true or false at %1.</source>
        <translation>Les intentions nécessitent true ou false à %1.</translation>
    </message>
    <message>
        <source>The intents say nothing. They have conversions, values or moves.</source>
        <translation>Les intentions ne disent rien. Elles contiennent des conversions, des valeurs ou des déplacements.</translation>
    </message>
    <message>
        <source>The intents name a table %1, which is neither in what is changed nor in what it becomes.</source>
        <translation>Les intentions nomment une table %1, qui n’est ni dans ce qui est modifié ni dans ce que cela devient.</translation>
    </message>
    <message>
        <source>The intents name a column %1 of %2, which is neither in what is changed nor in what it becomes.</source>
        <translation>Les intentions nomment une colonne %1 de %2, qui n’est ni dans ce qui est modifié ni dans ce que cela devient.</translation>
    </message>
    <message>
        <source>The intents need a table and its column, &quot;table.column&quot;, at %1.</source>
        <translation>Les intentions nécessitent une table et sa colonne, &quot;table.colonne&quot;, à %1.</translation>
    </message>
    <message>
        <source>The intents need a value that stays, &quot;…&quot;, or null at %1.</source>
        <translation>Les intentions nécessitent une valeur qui reste, &quot;…&quot;, ou null à %1.</translation>
    </message>
    <message>
        <source>The intents name a type %1 that is not on both sides.</source>
        <translation>Les intentions nomment un type %1 qui n’est pas des deux côtés.</translation>
    </message>
    <message>
        <source>%1 is no value of %2 that goes away.</source>
        <translation>%1 n’est pas une valeur de %2 qui disparaît.</translation>
    </message>
    <message>
        <source>Rows with %1 cannot become %2: %3 has no such value.</source>
        <translation>Les lignes contenant %1 ne peuvent pas devenir %2&#xa0;: %3 n’a pas cette valeur.</translation>
    </message>
    <message>
        <source>A move of the intents fills nothing that is new. It fills columns and tables that come, and on the way back those that had gone.</source>
        <translation>Un déplacement des intentions ne remplit rien de nouveau. Il remplit des colonnes et des tables qui arrivent, et au retour celles qui avaient disparu.</translation>
    </message>
    <message>
        <source>The intents say nothing of what to fill at %1. Say it with &quot;set&quot;.</source>
        <translation>Les intentions ne disent pas quoi remplir à %1. Dites-le avec &quot;set&quot;.</translation>
    </message>
    <message>
        <source>The intents move values from %1 to %2 without saying which rows belong together. Say it with &quot;match&quot;.</source>
        <translation>Les intentions déplacent des valeurs de %1 vers %2 sans dire quelles lignes vont ensemble. Dites-le avec &quot;match&quot;.</translation>
    </message>
    <message>
        <source>The intents are no JSON object. The user guide shows what they look like.</source>
        <translation>Les intentions ne sont pas un objet JSON. Le guide de l’utilisateur en montre la forme.</translation>
    </message>
    <message>
        <source>%1 can no longer be reverted with its data: only the structure comes back.</source>
        <translation>%1 ne peut plus être défaite avec ses données&#xa0;: seule la structure revient.</translation>
    </message>
    <message>
        <source>What the revert of %1 found no row for is gone for good.</source>
        <translation>Ce pour quoi le retour arrière de %1 n’a pas trouvé de ligne est définitivement perdu.</translation>
    </message>
    <message>
        <source>What was written before the revert of %1, into what it removed, is gone for good.</source>
        <translation>Ce qui a été écrit avant le retour arrière de %1, dans ce qu’il a retiré, est définitivement perdu.</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>environ %1 lignes</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>Table %1 moves aside as it is (%2): nothing is copied.</source>
        <translation>La table %1 est mise à l’écart telle quelle (%2)&#xa0;: rien n’est copié.</translation>
    </message>
    <message>
        <source>Of table %1 (%2) what goes away is copied first.</source>
        <translation>De la table %1 (%2), ce qui disparaît est d’abord copié.</translation>
    </message>
    <message>
        <source>The rows of %1 are lost</source>
        <translation>Les lignes de %1 sont perdues</translation>
    </message>
    <message>
        <source>The values of %1.%2 are lost</source>
        <translation>Les valeurs de %1.%2 sont perdues</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew</source>
        <translation>Toutes les lignes de %1 sont réécrites</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can read or write it</source>
        <translation>Toutes les lignes de %1 sont lues pendant que personne ne peut la lire ni l’écrire</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can write it</source>
        <translation>Toutes les lignes de %1 sont lues pendant que personne ne peut l’écrire</translation>
    </message>
    <message>
        <source>%1 has no way back</source>
        <translation>%1 n’a pas de retour</translation>
    </message>
    <message>
        <source>%1 was never proved</source>
        <translation>%1 n’a jamais été prouvée</translation>
    </message>
    <message>
        <source>%1 locks the whole database while it writes, whatever the table: other writers wait, and readers may have to.</source>
        <translation>%1 verrouille toute la base de données pendant l’écriture, quelle que soit la table&#xa0;: les autres écritures attendent, et les lectures peuvent y être obligées.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>; all rows are written anew%1</source>
        <translation>&#x202f;; toutes les lignes sont réécrites%1</translation>
    </message>
    <message>
        <source>; all rows are read%1</source>
        <translation>&#x202f;; toutes les lignes sont lues%1</translation>
    </message>
    <message>
        <source>; rows are read or written%1</source>
        <translation>&#x202f;; des lignes sont lues ou écrites%1</translation>
    </message>
    <message>
        <source>; the catalog alone changes</source>
        <translation>&#x202f;; seul le catalogue change</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until the migration commits%2.</source>
        <translation>Personne ne peut lire ni écrire %1 jusqu’à la validation de la migration%2.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while a statement runs%2.</source>
        <translation>Personne ne peut lire ni écrire %1 pendant l’exécution d’une instruction%2.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 until the migration commits%2.</source>
        <translation>Personne ne peut écrire dans %1 jusqu’à la validation de la migration%2.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while a statement runs%2.</source>
        <translation>Personne ne peut écrire dans %1 pendant l’exécution d’une instruction%2.</translation>
    </message>
    <message>
        <source>Of %1 statement(s) it is not known what they lock: look at them yourself.</source>
        <translation>Pour %1 instruction(s), on ne sait pas ce qu’elles verrouillent&#xa0;: examinez-les vous-même.</translation>
    </message>
    <message>
        <source>It takes %1 tables for itself, one after another, and keeps all of them to its end: a program that uses them in another order can deadlock with it. Smaller migrations hold less.</source>
        <translation>Elle prend %1 tables pour elle seule, l’une après l’autre, et les garde toutes jusqu’à la fin&#xa0;: un programme qui les utilise dans un autre ordre peut entrer en interblocage avec elle. De plus petites migrations en retiennent moins.</translation>
    </message>
    <message>
        <source>%1 is in use: the migration waits for %2, and all who come later wait for it.</source>
        <translation>%1 est en cours d’utilisation&#xa0;: la migration attend %2, et tous ceux qui viennent après l’attendent.</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>lectures et écritures</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>changes of the table</source>
        <translation>modifications de la table</translation>
    </message>
    <message>
        <source>only changes that need the table alone</source>
        <translation>seulement les modifications qui exigent la table pour elles seules</translation>
    </message>
    <message>
        <source>catalog only</source>
        <translation>catalogue seul</translation>
    </message>
    <message>
        <source>some rows</source>
        <translation>certaines lignes</translation>
    </message>
    <message>
        <source>reads all rows</source>
        <translation>lit toutes les lignes</translation>
    </message>
    <message>
        <source>writes all rows anew</source>
        <translation>réécrit toutes les lignes</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2&#xa0;s</translation>
    </message>
    <message>
        <source>What the run changes is not as its migrations were made for. Since then somebody has changed the database: take that into a migration of its own, or undo it.</source>
        <translation>Ce que l’exécution modifie n’est pas tel que ses migrations le supposaient. Depuis, quelqu’un a modifié la base de données&#xa0;: reprenez cela dans une migration à part, ou annulez-le.</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: %1</source>
        <translation>On n’a pas cherché si des lignes font obstacle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 stopped in the middle, so the database is at no point of its history.</source>
        <translation>%1 s’est arrêtée au milieu, la base de données n’est donc à aucun point de son historique.</translation>
    </message>
    <message>
        <source>The file of an applied migration is missing, so it is not known what the database should be.</source>
        <translation>Le fichier d’une migration appliquée manque&#x202f;; on ne sait donc pas ce que la base de données devrait être.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 ne peut pas être lu. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 is no project: it holds no relvar.toml. Choose another folder, or make a project with relvar-cli init.</source>
        <translation>%1 n’est pas un projet&#xa0;: il ne contient pas de relvar.toml. Choisissez un autre dossier, ou créez un projet avec relvar-cli init.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the project&apos;s folder.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez les permissions du dossier du projet.</translation>
    </message>
    <message>
        <source>%1 is a project already. Open it, or choose another folder.</source>
        <translation>%1 est déjà un projet. Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez les permissions du dossier au-dessus.</translation>
    </message>
    <message>
        <source>The migrations of %1 are those of %2, and this can be done with Relvar&apos;s own alone. relvar-cli status shows where a database stands with them.</source>
        <translation>Les migrations de %1 sont celles de %2, et ceci n’est possible qu’avec celles de Relvar. relvar-cli status indique où en est une base de données.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have no value in %3, which becomes NOT NULL. Give them a value, or let the migration do it before it asks for one.</source>
        <translation>%1 ligne(s) de %2 n’ont pas de valeur dans %3, qui devient NOT NULL. Donnez-leur une valeur, ou laissez la migration le faire avant qu’elle n’en exige une.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have a value in %3 that its new type, %4, cannot hold. Change the values, or choose a wider type.</source>
        <translation>%1 ligne(s) de %2 ont dans %3 une valeur que son nouveau type, %4, ne peut pas contenir. Changez les valeurs, ou choisissez un type plus large.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 were written since and have no value for %3, which comes back as NOT NULL. Delete them, or revert with a down section that gives them one.</source>
        <translation>%1 ligne(s) de %2 ont été écrites depuis et n’ont pas de valeur pour %3, qui revient en NOT NULL. Supprimez-les, ou faites le retour avec une section down qui leur en donne une.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 get no value for the new column %3, which is NOT NULL. Give it a default, or fill it before it becomes NOT NULL.</source>
        <translation>%1 ligne(s) de %2 ne reçoivent pas de valeur pour la nouvelle colonne %3, qui est NOT NULL. Donnez-lui une valeur par défaut, ou remplissez-la avant qu’elle ne devienne NOT NULL.</translation>
    </message>
    <message>
        <source>%1 value(s) of %2 stand in more than one row of %3, and %4 allows each once. Change or delete the others.</source>
        <translation>%1 valeur(s) de %2 se trouvent dans plus d’une ligne de %3, et %4 n’admet chacune qu’une fois. Changez ou supprimez les autres.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 point to a row of %4 that is not there (%3). Correct or delete them, or add the rows that are missing.</source>
        <translation>%1 ligne(s) de %2 pointent vers une ligne de %4 qui n’existe pas (%3). Corrigez-les ou supprimez-les, ou ajoutez les lignes manquantes.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 break the check %3. Correct them, or loosen it.</source>
        <translation>%1 ligne(s) de %2 violent la contrainte CHECK %3. Corrigez-les, ou assouplissez-la.</translation>
    </message>
    <message>
        <source>The rows of %1 could not be looked at: %2</source>
        <translation>Les lignes de %1 n’ont pas pu être examinées&#xa0;: %2</translation>
    </message>
    <message>
        <source>A migration needs a name with letters or digits in it. Say what it changes, for example: Add phone to users.</source>
        <translation>Une migration doit avoir un nom qui contient des lettres ou des chiffres. Dites ce qu’elle change, par exemple&#xa0;: Ajouter phone à users.</translation>
    </message>
    <message>
        <source>%1 has no forms of changes that let programs go on meanwhile. Save the change as one migration.</source>
        <translation>%1 n’a pas de formes de modifications qui laissent les programmes continuer pendant ce temps. Enregistrez la modification comme une seule migration.</translation>
    </message>
    <message>
        <source>There is nothing to save: the draft is what the newest migration leads to.</source>
        <translation>Il n’y a rien à enregistrer&#xa0;: le brouillon est ce à quoi mène la migration la plus récente.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2.</source>
        <translation>Il n’y a pas de migration %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 does not come after %2: name two migrations, the earlier one first.</source>
        <translation>%1 ne vient pas après %2&#xa0;: nommez deux migrations, la plus ancienne d’abord.</translation>
    </message>
    <message>
        <source>%1 stands for others already, and a database may know only those. Squash the migrations after it.</source>
        <translation>%1 en remplace déjà d’autres, et une base de données peut ne connaître que celles-là. Condensez les migrations qui la suivent.</translation>
    </message>
    <message>
        <source>Nothing was squashed, for relvar.sum and the folder disagree. %1</source>
        <translation>Rien n’a été condensé, car relvar.sum et le dossier sont en désaccord. %1</translation>
    </message>
    <message>
        <source>The statements one after another do not lead to what the migrations lead to. Nothing was changed.</source>
        <translation>Les instructions l’une après l’autre ne mènent pas à ce à quoi mènent les migrations. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 (%2 migrations in one)</source>
        <translation>%1 (%2 migrations en une)</translation>
    </message>
    <message>
        <source>%1 holds statements that do not follow from the schemas alone, so all statements are kept as they are, one after another.</source>
        <translation>%1 contient des instructions qui ne découlent pas des seuls schémas&#x202f;; toutes les instructions sont donc gardées telles quelles, l’une après l’autre.</translation>
    </message>
    <message>
        <source>There is no one migration for the whole difference, so all statements are kept as they are, one after another.</source>
        <translation>Il n’y a pas de migration unique pour toute la différence&#x202f;; toutes les instructions sont donc gardées telles quelles, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Made in one step, rows or objects would not come out the same, so all statements are kept as they are, one after another. (%1)</source>
        <translation>Faits en une seule étape, des lignes ou des objets ne seraient pas les mêmes&#x202f;; toutes les instructions sont donc gardées telles quelles, l’une après l’autre. (%1)</translation>
    </message>
    <message>
        <source>%1 runs without a transaction around it, so its statements cannot be put together with others; and they cannot be made anew: %2 Squash what comes before it and what comes after it.</source>
        <translation>%1 s’exécute sans transaction englobante, ses instructions ne peuvent donc pas être réunies à d’autres&#x202f;; et elles ne peuvent pas être refaites&#xa0;: %2 Condensez ce qui vient avant et ce qui vient après.</translation>
    </message>
    <message>
        <source>Rows that the old migrations take are in its way.</source>
        <translation>Des lignes que les anciennes migrations acceptent lui font obstacle.</translation>
    </message>
    <message>
        <source>Table %1 would hold other values.</source>
        <translation>La table %1 contiendrait d’autres valeurs.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions and the space that is left.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez ses permissions et la place qui reste.</translation>
    </message>
    <message>
        <source>%1 is not what it was when the migrations were squashed. Squash them again.</source>
        <translation>%1 n’est plus ce qu’il était quand les migrations ont été condensées. Condensez-les de nouveau.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read. Correct or remove the file.</source>
        <translation>Le modèle %1 ne peut pas être lu. Corrigez ou retirez le fichier.</translation>
    </message>
    <message>
        <source>A random UUID as key, and when the row was made and changed.</source>
        <translation>Un UUID aléatoire comme clé, et la date de création et de modification de la ligne.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 13, gen_random_uuid() needs the extension pgcrypto.</source>
        <translation>Avant PostgreSQL 13, gen_random_uuid() nécessite l’extension pgcrypto.</translation>
    </message>
    <message>
        <source>id uuid + timestamps</source>
        <translation>id uuid + horodatages</translation>
    </message>
    <message>
        <source>A number as key that the database counts up.</source>
        <translation>Un nombre comme clé, que la base de données incrémente.</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>horodatages</translation>
    </message>
    <message>
        <source>When the row was made and changed. The program or a trigger keeps updated_at.</source>
        <translation>Date de création et de modification de la ligne. Le programme ou un déclencheur tient updated_at à jour.</translation>
    </message>
    <message>
        <source>soft delete</source>
        <translation>suppression logique</translation>
    </message>
    <message>
        <source>When the row was deleted; NULL: it is there. Queries have to look at it.</source>
        <translation>Date de suppression de la ligne&#x202f;; NULL&#xa0;: elle existe. Les requêtes doivent en tenir compte.</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>table de référence</translation>
    </message>
    <message>
        <source>A short list to choose from: a code for programs, a name for people, an order.</source>
        <translation>Une courte liste de choix&#xa0;: un code pour les programmes, un nom pour les personnes, un ordre.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a template, because it is the name of a file too. Use letters, digits, blanks, and . + - _</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un modèle, car c’est aussi le nom d’un fichier. Utilisez des lettres, des chiffres, des espaces, et . + - _</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed. Check the permissions of its folder.</source>
        <translation>Le modèle %1 ne peut pas être supprimé. Vérifiez les permissions de son dossier.</translation>
    </message>
    <message>
        <source>relvar.toml must not hold a password: it is shared. Remove it; the password is asked for when it is needed.</source>
        <translation>relvar.toml ne doit pas contenir de mot de passe&#xa0;: il est partagé. Retirez-le&#x202f;; le mot de passe est demandé quand il est nécessaire.</translation>
    </message>
    <message>
        <source>relvar.toml has the key %1, which is not known here. Known are: %2.</source>
        <translation>relvar.toml contient la clé %1, qui n’est pas connue ici. Sont connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 must be a text in double quotes.</source>
        <translation>%1 doit être un texte entre guillemets doubles.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts: [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>%1 doit être une liste de textes&#xa0;: [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 doit être true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>%1 is no SQL, so what it makes is known to %2 alone. Name a database that has it.</source>
        <translation>%1 n’est pas du SQL : seul %2 sait ce que cela crée. Indiquez une base de données qui le contient.</translation>
    </message>
    <message>
        <source>proved also with %1 rows of a database</source>
        <translation>prouvée aussi avec %1 lignes d’une base de données</translation>
    </message>
    <message>
        <source>The migration was not written: its proof failed. %1</source>
        <translation>La migration n’a pas été écrite&#xa0;: sa preuve a échoué. %1</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun. Put the draft onto them first: the window does so when it sees them, and relvar-cli new without --to.</source>
        <translation>Les migrations ont changé depuis le début du brouillon. Reportez-le d’abord sur elles&#xa0;: la fenêtre le fait quand elle les voit, tout comme relvar-cli new sans --to.</translation>
    </message>
    <message>
        <source>It was saved without a proof.</source>
        <translation>Elle a été enregistrée sans preuve.</translation>
    </message>
    <message>
        <source>%1 is too large to be code. Choose the folder of the repository.</source>
        <translation>%1 est trop volumineux pour être du code. Choisissez le dossier du dépôt.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile, so nothing was written. Look at what would be written now, and write again.</source>
        <translation>%1 a changé entre-temps, rien n’a donc été écrit. Regardez ce qui serait écrit maintenant, puis écrivez de nouveau.</translation>
    </message>
    <message>
        <source>The SQL of %1 was not run, because the folder is not trusted. Close the project and open it again to say that it is.</source>
        <translation>Le SQL de %1 n’a pas été exécuté, car le dossier n’est pas déclaré de confiance. Fermez le projet et rouvrez-le pour déclarer qu’il l’est.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8, so nothing could be added to it without harm. Convert it first.</source>
        <translation>%1 n’est pas un texte en UTF-8, rien ne pouvait donc y être ajouté sans dommage. Convertissez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 lies outside of %2, so nothing was written. Choose a folder that both are in, or correct the configuration that says so.</source>
        <translation>%1 se trouve hors de %2, rien n’a donc été écrit. Choisissez un dossier qui contient les deux, ou corrigez la configuration qui l’indique ainsi.</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 est un fichier, mais n’est pas enregistré auprès de %2, qui ne l’exécute donc jamais.</translation>
    </message>
    <message>
        <source>%1 is a baseline: it stands for the migrations before it, which are run instead. Name one of them.</source>
        <translation>%1 est une base de référence&#xa0;: elle tient lieu des migrations qui la précèdent, lesquelles sont exécutées à sa place. Nommez l’une d’elles.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Write one of: %3.</source>
        <translation>%1 ne peut pas être %2. Écrivez l’une de ces valeurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is empty. Write a value, or remove the line.</source>
        <translation>%1 est vide. Écrivez une valeur, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It has no way back.</source>
        <translation>Elle n’a pas de retour.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>It changes nothing that a schema shows.</source>
        <translation>Elle ne modifie rien de ce que montre un schéma.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>It runs without a transaction of its own.</source>
        <translation>Ce SQL s’exécute sans transaction propre.</translation>
    </message>
    <message>
        <source>%1 is moved to %2 with its rows, and put back on the way back.</source>
        <translation>%1 est déplacée vers %2 avec ses lignes, et remise en place au retour.</translation>
    </message>
    <message>
        <source>Rows of %1 are copied to %2, from where the way back restores them.</source>
        <translation>Des lignes de %1 sont copiées dans %2, d’où le retour les restaure.</translation>
    </message>
    <message>
        <source>Nothing is taken away from the rows that are there.</source>
        <translation>Rien n’est retiré aux lignes existantes.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>A statement is not understood: it may lock anything.</source>
        <translation>Une instruction n’est pas comprise&#xa0;: elle peut verrouiller n’importe quoi.</translation>
    </message>
    <message>
        <source>It locks no table that was there before.</source>
        <translation>Elle ne verrouille aucune table qui existait auparavant.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>Fait attendre</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>It was never proved.</source>
        <translation>Elle n’a jamais été prouvée.</translation>
    </message>
    <message>
        <source>%1 + timestamps</source>
        <translation>%1 + horodatages</translation>
    </message>
    <message>
        <source>A number as key that the database counts up, and when the row was made and changed.</source>
        <translation>Un nombre comme clé, que la base de données incrémente, et la date de création et de modification de la ligne.</translation>
    </message>
    <message>
        <source>Relvar does not write migrations of %1. Write it with %1; relvar-cli diff --sql has the SQL of the draft.</source>
        <translation>Relvar n’écrit pas les migrations de %1. Écrivez-la avec %1&#x202f;; relvar-cli diff --sql donne le SQL du brouillon.</translation>
    </message>
    <message>
        <source>[%1] is written in relvar.toml in a way that cannot be changed without losing something. Write %2 there by hand.</source>
        <translation>[%1] est écrit dans relvar.toml d’une façon qui ne peut être modifiée sans rien perdre. Écrivez-y %2 à la main.</translation>
    </message>
    <message>
        <source>The pattern of %1 has the placeholder {%2}, which is not known. Known are: %3.</source>
        <translation>Le motif de %1 contient la balise {%2}, qui n’est pas connue. Sont connues&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 did not come to its end, so it is not known what the database should be. %2</source>
        <translation>%1 n’est pas allée à son terme, on ne sait donc pas ce que la base de données devrait être. %2</translation>
    </message>
    <message>
        <source>%1 is applied and its file is gone, so it is not known what the database should be. Restore the file.</source>
        <translation>%1 est appliquée et son fichier a disparu, on ne sait donc pas ce que la base de données devrait être. Rétablissez le fichier.</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied, so it is not known what the database should be. Restore the file as it was, or let %2 run it again where it does that.</source>
        <translation>%1 a été modifiée après avoir été appliquée, on ne sait donc pas ce que la base de données devrait être. Rétablissez le fichier tel qu’il était, ou laissez %2 l’exécuter de nouveau là où il le fait.</translation>
    </message>
    <message>
        <source>%1 is pending on %2, and would come before one that is applied already. Apply it first.</source>
        <translation>%1 est en attente sur %2, et viendrait avant une migration déjà appliquée. Appliquez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 has changed since it was compared. Compare it again.</source>
        <translation>%1 a changé depuis la comparaison. Comparez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is a production database: nothing is pushed to it. Save the draft as a migration, and apply that.</source>
        <translation>%1 est une base de données de production&#xa0;: rien n’y est poussé. Enregistrez le brouillon comme migration, et appliquez celle-ci.</translation>
    </message>
    <message>
        <source>Bring %1 to another schema, without a migration</source>
        <translation>Amener %1 à un autre schéma, sans migration</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more. Bring it back, or close the project.</source>
        <translation>Le dossier %1 n’existe plus. Rétablissez-le, ou fermez le projet.</translation>
    </message>
    <message>
        <source>%1 is a production database: it is not started over. Revert single migrations there.</source>
        <translation>%1 est une base de données de production&#xa0;: on n’y recommence pas à zéro. Annulez-y des migrations une à une.</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::AreasAndNotes</name>
    <message>
        <source>Area %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Re&amp;name the area</source>
        <translation>Re&amp;nommer la zone</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>Modifi&amp;er la note</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Citron vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>&amp;Rassembler ses tables</translation>
    </message>
    <message>
        <source>Select its &amp;tables</source>
        <translation>Sélectionner ses &amp;tables</translation>
    </message>
    <message>
        <source>&amp;Remove the area, not its tables</source>
        <translation>&amp;Supprimer la zone, pas ses tables</translation>
    </message>
    <message>
        <source>&amp;Remove the note</source>
        <translation>&amp;Supprimer la note</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>Nom de la zone</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::DiagramView</name>
    <message>
        <source>This is only shown, not edited. Go back to the draft to change something.</source>
        <translation>Ceci est affiché, pas modifiable. Revenez au brouillon pour changer quelque chose.</translation>
    </message>
    <message>
        <source>Only a part of the diagram is shown. Press Esc to see everything, then move tables.</source>
        <translation>Seule une partie du diagramme est affichée. Appuyez sur Échap pour tout voir, puis déplacez les tables.</translation>
    </message>
    <message>
        <source>Select the tables of which more or less shall be shown first.</source>
        <translation>Sélectionnez d’abord les tables dont il faut montrer plus ou moins.</translation>
    </message>
    <message>
        <source>Select the tables that the area shall have first.</source>
        <translation>Sélectionnez d’abord les tables que la zone doit contenir.</translation>
    </message>
    <message>
        <source>Select what shall be dropped first.</source>
        <translation>Sélectionnez d’abord ce qui doit être supprimé.</translation>
    </message>
    <message>
        <source>This is dropped already. Undo brings it back.</source>
        <translation>Ceci est déjà supprimé. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>The partitions have this relation, not the table. Show them (P) to change it.</source>
        <translation>Ce sont les partitions qui ont cette relation, pas la table. Affichez-les (P) pour la modifier.</translation>
    </message>
    <message>
        <source>Select a table that has partitions first.</source>
        <translation>Sélectionnez d’abord une table qui a des partitions.</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>Nouvelle &amp;table</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>Nouvelle &amp;colonne</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>Nouvelle &amp;relation</translation>
    </message>
    <message>
        <source>Many to &amp;many</source>
        <translation>&amp;Plusieurs à plusieurs</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>Nouvelle &amp;note</translation>
    </message>
    <message>
        <source>New &amp;area of the selected tables</source>
        <translation>Nouvelle &amp;zone des tables sélectionnées</translation>
    </message>
    <message>
        <source>New &amp;enum type</source>
        <translation>Nouveau type én&amp;uméré</translation>
    </message>
    <message>
        <source>New &amp;sequence</source>
        <translation>Nouvelle &amp;séquence</translation>
    </message>
    <message>
        <source>&amp;With values</source>
        <translation>A&amp;vec les valeurs</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>Retirer du dia&amp;gramme</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>Supprimer du sc&amp;héma</translation>
    </message>
    <message>
        <source>Sh&amp;ow of the selected tables</source>
        <translation>Détail des ta&amp;bles sélectionnées</translation>
    </message>
    <message>
        <source>As the &amp;diagram says</source>
        <translation>Comme le &amp;diagramme</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>&amp;Noms seuls</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Clés</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Toutes les colonnes</translation>
    </message>
    <message>
        <source>Align and d&amp;istribute</source>
        <translation>Al&amp;igner et répartir</translation>
    </message>
    <message>
        <source>&amp;Keep in place in automatic layouts</source>
        <translation>Garder en pl&amp;ace lors des dispositions automatiques</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n &amp;partition(s)</source>
        <translation>
            <numerusform>A&amp;fficher la partition</numerusform>
            <numerusform>A&amp;fficher les %n partitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the &amp;partitions</source>
        <translation>Mas&amp;quer les partitions</translation>
    </message>
    <message>
        <source>&amp;Zoom to fit</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’&amp;ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select the tables that shall be copied first.</source>
        <translation>Sélectionnez d’abord les tables à copier.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n table(s), as SQL too.</source>
        <translation>
            <numerusform>%n table copiée, également en SQL.</numerusform>
            <numerusform>%n tables copiées, également en SQL.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables on the clipboard. Copy some with Ctrl+C on a diagram first.</source>
        <translation>Il n’y a pas de tables dans le presse-papiers. Copiez-en d’abord dans un diagramme avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Select the tables that shall be duplicated first.</source>
        <translation>Sélectionnez d’abord les tables à dupliquer.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n table(s).</source>
        <translation>
            <numerusform>%n table collée.</numerusform>
            <numerusform>%n tables collées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the table or column that shall be renamed first.</source>
        <translation>Sélectionnez d’abord la table ou la colonne à renommer.</translation>
    </message>
    <message>
        <source>Type of the column</source>
        <translation>Type de la colonne</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nom de la table</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>Select the tables that shall be laid out first.</source>
        <translation>Sélectionnez d’abord les tables à disposer.</translation>
    </message>
    <message>
        <source>Every table has its place on the diagram already.</source>
        <translation>Chaque table a déjà sa place dans le diagramme.</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>Disposition du diagramme… Échap l’arrête.</translation>
    </message>
    <message>
        <source>The layout was stopped: the tables stand in columns. Diagram &gt; Auto layout (Ctrl+Shift+L) arranges them later.</source>
        <translation>La disposition a été arrêtée&#xa0;: les tables sont en colonnes. Diagramme &gt; Disposition automatique (Ctrl+Maj+L) les arrange plus tard.</translation>
    </message>
    <message>
        <source>The layout was stopped; nothing has moved.</source>
        <translation>La disposition a été arrêtée&#x202f;; rien n’a bougé.</translation>
    </message>
    <message>
        <source>Select what shall be seen first.</source>
        <translation>Sélectionnez d’abord ce qu’il faut voir.</translation>
    </message>
    <message>
        <source>Select the tables that the diagram shall be about first.</source>
        <translation>Sélectionnez d’abord les tables que le diagramme doit montrer.</translation>
    </message>
    <message>
        <source>Only %1 and everything related – Esc shows all</source>
        <translation>Seulement %1 et tout ce qui y est lié – Échap affiche tout</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 and what is up to %n relation(s) away – Esc shows all</source>
        <translation>
            <numerusform>Seulement %1 et ce qui est à %n relation au plus – Échap affiche tout</numerusform>
            <numerusform>Seulement %1 et ce qui est à %n relations au plus – Échap affiche tout</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables at this point.</source>
        <translation>Il n’y a pas de tables à ce moment.</translation>
    </message>
    <message>
        <source>No tables yet. Press T or double-click to add one.</source>
        <translation>Pas encore de tables. Appuyez sur T ou double-cliquez pour en ajouter une.</translation>
    </message>
    <message>
        <source>This diagram shows no tables yet. Ctrl+Shift+I adds some; T or a double-click makes a new one.</source>
        <translation>Ce diagramme ne montre pas encore de tables. Ctrl+Maj+I en ajoute&#x202f;; T ou un double-clic en crée une nouvelle.</translation>
    </message>
    <message>
        <source>Laying out the diagram…</source>
        <translation>Disposition du diagramme…</translation>
    </message>
    <message>
        <source>The main diagram shows every table. Make another diagram to show some of them.</source>
        <translation>Le diagramme principal montre toutes les tables. Créez un autre diagramme pour n’en montrer que certaines.</translation>
    </message>
    <message>
        <source>The diagram shows these tables already.</source>
        <translation>Le diagramme montre déjà ces tables.</translation>
    </message>
    <message>
        <source>Select the tables whose related ones shall be shown first.</source>
        <translation>Sélectionnez d’abord les tables dont il faut montrer les tables liées.</translation>
    </message>
    <message>
        <source>New table %1</source>
        <translation>Nouvelle table %1</translation>
    </message>
    <message>
        <source>Added %1, which refers to both.</source>
        <translation>%1 a été ajoutée&#x202f;; elle fait référence aux deux.</translation>
    </message>
    <message>
        <source>Select two or more tables to put them in line.</source>
        <translation>Sélectionnez au moins deux tables pour les aligner.</translation>
    </message>
    <message>
        <source>Select three or more tables to give them the same distance.</source>
        <translation>Sélectionnez au moins trois tables pour les espacer régulièrement.</translation>
    </message>
    <message>
        <source>Select a table first.</source>
        <translation>Sélectionnez d’abord une table.</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the text, Esc does not</source>
        <translation>Ctrl+Entrée garde le texte, Échap l’abandonne</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Outline</name>
    <message>
        <source>The diagram shows no table.</source>
        <translation>Le diagramme ne montre aucune table.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>Filtre du plan</translation>
    </message>
    <message>
        <source>Outline of the diagram</source>
        <translation>Plan du diagramme</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Overview</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Vue d’ensemble du diagramme</translation>
    </message>
    <message>
        <source>The whole diagram: click to move there (F10 hides it)</source>
        <translation>Le diagramme entier&#xa0;: cliquez pour vous y déplacer (F10 la masque)</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Surface</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 fait référence à %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions of %1:</source>
        <translation>Partitions de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Double-click to show them (P)</source>
        <translation>Double-cliquez pour les afficher (P)</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Clé étrangère</translation>
    </message>
    <message>
        <source>Drag from here to a column or a table to draw a relation</source>
        <translation>Faites glisser d’ici vers une colonne ou une table pour tracer une relation</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>Disposition du diagramme… Échap l’arrête.</translation>
    </message>
    <message>
        <source>New table: click where it shall stand. Esc ends.</source>
        <translation>Nouvelle table&#xa0;: cliquez là où elle doit se trouver. Échap termine.</translation>
    </message>
    <message>
        <source>New column: click the table that shall get it. Esc ends.</source>
        <translation>Nouvelle colonne&#xa0;: cliquez sur la table qui doit la recevoir. Échap termine.</translation>
    </message>
    <message>
        <source>Many to many: click the first table (or select it and press Enter). Esc ends.</source>
        <translation>Plusieurs à plusieurs&#xa0;: cliquez sur la première table (ou sélectionnez-la et appuyez sur Entrée). Échap termine.</translation>
    </message>
    <message>
        <source>Relation: click the table that shall refer to another one (or select it and press Enter). Esc ends.</source>
        <translation>Relation&#xa0;: cliquez sur la table qui doit faire référence à une autre (ou sélectionnez-la et appuyez sur Entrée). Échap termine.</translation>
    </message>
    <message>
        <source>Many to many: now click the second table. Esc ends.</source>
        <translation>Plusieurs à plusieurs&#xa0;: cliquez maintenant sur la seconde table. Échap termine.</translation>
    </message>
    <message>
        <source>Relation: now click the table that it refers to. Esc ends.</source>
        <translation>Relation&#xa0;: cliquez maintenant sur la table à laquelle elle fait référence. Échap termine.</translation>
    </message>
    <message>
        <source>Drop on a column, or on the header for the whole table. Esc cancels.</source>
        <translation>Déposez sur une colonne, ou sur l’en-tête pour toute la table. Échap annule.</translation>
    </message>
    <message>
        <source>Shift keeps the tool.</source>
        <translation>Maj garde l’outil.</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ChangesPanel</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Keep dropped data</source>
        <translation>Conserver les données supprimées</translation>
    </message>
    <message>
        <source>Drop from draft</source>
        <translation>Retirer du brouillon</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Modifications du brouillon</translation>
    </message>
    <message>
        <source>What the migration removes is kept in the database until it is purged, so that a revert brings it back</source>
        <translation>Ce que la migration enlève est conservé dans la base de données jusqu’à la purge, pour qu’un retour arrière le rétablisse</translation>
    </message>
    <message>
        <source>Take the selected change back (Del)</source>
        <translation>Annuler la modification sélectionnée (Suppr)</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Draw something: new tables, columns and relations show here.</source>
        <translation>Dessinez quelque chose&#xa0;: les nouvelles tables, colonnes et relations apparaissent ici.</translation>
    </message>
    <message>
        <source>kept until purged</source>
        <translation>conservées jusqu’à la purge</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>perdues</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsPanel</name>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>&amp;Ici</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>What is doubtful in the draft shows here, with a way to fix it.</source>
        <translation>Ce qui est douteux dans le brouillon apparaît ici, avec un moyen de le corriger.</translation>
    </message>
    <message>
        <source>Problems of the draft</source>
        <translation>Problèmes du brouillon</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>Filtre des problèmes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show what lint.ignore keeps quiet too</source>
        <translation>Afficher aussi ce que lint.ignore passe sous silence</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No problem has “%1” in it.</source>
        <translation>Aucun problème ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Entrée)</translation>
    </message>
    <message>
        <source>Select a problem that has a fix</source>
        <translation>Sélectionnez un problème qui a une correction</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Corriger les %1</translation>
    </message>
    <message>
        <source>All of this kind, as one step: %1</source>
        <translation>Tous ceux de ce genre, en une étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select a problem</source>
        <translation>Sélectionnez un problème</translation>
    </message>
    <message>
        <source>Do not tell it any more; kept in lint.ignore</source>
        <translation>Ne plus le signaler&#x202f;; noté dans lint.ignore</translation>
    </message>
    <message>
        <source>Needs a project, which keeps what need not be told in lint.ignore</source>
        <translation>Nécessite un projet, qui note dans lint.ignore ce qui n’a pas à être signalé</translation>
    </message>
    <message>
        <source>&amp;Tell it again</source>
        <translation>Signaler de &amp;nouveau</translation>
    </message>
    <message>
        <source>Ignore &amp;here</source>
        <translation>Ignorer &amp;ici</translation>
    </message>
    <message>
        <source>Ignore %1 &amp;everywhere</source>
        <translation>Ignorer %1 &amp;partout</translation>
    </message>
    <message>
        <source>Ignore &amp;everywhere</source>
        <translation>Ignorer &amp;partout</translation>
    </message>
    <message>
        <source>Select a problem to read why it is one.</source>
        <translation>Sélectionnez un problème pour lire en quoi c’en est un.</translation>
    </message>
    <message>
        <source>The draft has changed meanwhile, so nothing was fixed. Try again.</source>
        <translation>Le brouillon a changé entre-temps, rien n’a donc été corrigé. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fixed: fix them one by one to see why.</source>
        <translation>
            <numerusform>%n d’entre eux n’a pas pu être corrigé&#xa0;: corrigez-les un à un pour voir pourquoi.</numerusform>
            <numerusform>%n d’entre eux n’ont pas pu être corrigés&#xa0;: corrigez-les un à un pour voir pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::connections::ConnectionDialog</name>
    <message>
        <source>Read-onl&amp;y: never change this database</source>
        <translation>Lecture seule&#xa0;: ne &amp;jamais modifier cette base de données</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Stop testin&amp;g</source>
        <translation>Arrêter le tes&amp;t</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Database product</source>
        <translation>Produit de base de données</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Connect, ask for the version and measure the way there and back</source>
        <translation>Se connecter, demander la version et mesurer l’aller-retour</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>Arrêter la tentative de connexion</translation>
    </message>
    <message>
        <source>Trying to connect</source>
        <translation>Tentative de connexion</translation>
    </message>
    <message>
        <source>Produ&amp;ct:</source>
        <translation>P&amp;roduit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Co&amp;lor:</source>
        <translation>Cou&amp;leur&#xa0;:</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>En&amp;vironnement&#xa0;:</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Path of the database file</source>
        <translation>Chemin du fichier de base de données</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Fichier de base de données</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the database file.</source>
        <translation>Choisissez le fichier de base de données.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>There is already a connection %1.</source>
        <translation>Il existe déjà une connexion %1.</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ParameterGrid</name>
    <message>
        <source>More parameters: name and value</source>
        <translation>Autres paramètres&#xa0;: nom et valeur</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type a name in the last row to add a parameter (Del removes one)</source>
        <translation>Saisissez un nom dans la dernière ligne pour ajouter un paramètre (Suppr en retire un)</translation>
    </message>
    <message>
        <source>The value “%1” has no parameter name.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» n’a pas de nom de paramètre.</translation>
    </message>
    <message>
        <source>Type the password in its own field, not as a parameter.</source>
        <translation>Saisissez le mot de passe dans son propre champ, pas comme paramètre.</translation>
    </message>
    <message>
        <source>The parameter %1 has no value.</source>
        <translation>Le paramètre %1 n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The parameter %1 is there twice.</source>
        <translation>Le paramètre %1 figure deux fois.</translation>
    </message>
</context>
<context>
    <name>relvar::connections::PasswordPrompt</name>
    <message>
        <source>&amp;Remember in the system keychain</source>
        <translation>Retenir dans le trousseau du s&amp;ystème</translation>
    </message>
    <message>
        <source>Otherwise it is kept until Relvar is closed</source>
        <translation>Sinon, il est gardé jusqu’à la fermeture de Relvar</translation>
    </message>
    <message>
        <source>No keychain can be reached here</source>
        <translation>Aucun trousseau n’est accessible ici</translation>
    </message>
    <message>
        <source>No system keychain here: kept until Relvar is closed</source>
        <translation>Pas de trousseau système ici&#xa0;: gardé jusqu’à la fermeture de Relvar</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Identifiant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ServerFields</name>
    <message>
        <source>URL of the database</source>
        <translation>URL de la base de données</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>votre nom sur cet ordinateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>Serveur SSH</translation>
    </message>
    <message>
        <source>none; or user@host, when it leads to the database</source>
        <translation>aucun&#x202f;; ou utilisateur@hôte, s’il mène à la base de données</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Default: when the server can</source>
        <translation>Par défaut&#xa0;: quand le serveur le peut</translation>
    </message>
    <message>
        <source>Off (disable)</source>
        <translation>Désactivé (disable)</translation>
    </message>
    <message>
        <source>Only when the server insists (allow)</source>
        <translation>Seulement si le serveur l’exige (allow)</translation>
    </message>
    <message>
        <source>When the server can (prefer)</source>
        <translation>Quand le serveur le peut (prefer)</translation>
    </message>
    <message>
        <source>Always (require)</source>
        <translation>Toujours (require)</translation>
    </message>
    <message>
        <source>Always, certificate checked (verify-ca)</source>
        <translation>Toujours, certificat vérifié (verify-ca)</translation>
    </message>
    <message>
        <source>Always, certificate and host checked (verify-full)</source>
        <translation>Toujours, certificat et hôte vérifiés (verify-full)</translation>
    </message>
    <message>
        <source>Paste a &amp;URL:</source>
        <translation>Coller une &amp;URL&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>Utili&amp;sateur&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Chiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Host and port above are then as the SSH server sees them. Your ~/.ssh/config, agent and known hosts are used.</source>
        <translation>L’hôte et le port ci-dessus sont alors ceux que voit le serveur SSH. Votre ~/.ssh/config, votre agent et vos hôtes connus sont utilisés.</translation>
    </message>
    <message>
        <source>Thr&amp;ough SSH:</source>
        <translation>V&amp;ia SSH&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;More parameters</source>
        <translation>Plus de p&amp;aramètres</translation>
    </message>
    <message>
        <source>Certificates, keys, service, timeouts and whatever else the server&apos;s library knows</source>
        <translation>Certificats, clés, service, délais et tout ce que connaît la bibliothèque du serveur</translation>
    </message>
    <message>
        <source>Root cert&amp;ificate:</source>
        <translation>Certi&amp;ficat racine&#xa0;:</translation>
    </message>
    <message>
        <source>Client certific&amp;ate:</source>
        <translation>C&amp;ertificat client&#xa0;:</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>Clé &amp;du client&#xa0;:</translation>
    </message>
    <message>
        <source>SSH key:</source>
        <translation>Clé SSH&#xa0;:</translation>
    </message>
    <message>
        <source>from the agent, or the usual files</source>
        <translation>de l’agent, ou les fichiers habituels</translation>
    </message>
    <message>
        <source>SSH jump hosts</source>
        <translation>Hôtes de rebond SSH</translation>
    </message>
    <message>
        <source>none; or user@host, parted by commas</source>
        <translation>aucun&#x202f;; ou utilisateur@hôte, séparés par des virgules</translation>
    </message>
    <message>
        <source>SSH &amp;jump hosts:</source>
        <translation>Hôtes de reb&amp;ond SSH&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Choisir le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>known; type to replace it</source>
        <translation>connu&#x202f;; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>demandé quand il est nécessaire</translation>
    </message>
    <message>
        <source>“%1” is no port: write a number from 1 to 65535.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port&#xa0;: écrivez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Indiquez la base de données.</translation>
    </message>
    <message>
        <source>“%1://” is not the beginning of an address here. Write %2://.</source>
        <translation>«&#xa0;%1://&#xa0;» n’est pas un début d’adresse ici. Écrivez %2://.</translation>
    </message>
</context>
<context>
    <name>relvar::data::DataPanel</name>
    <message>
        <source>No rows are shown</source>
        <translation>Aucune ligne affichée</translation>
    </message>
    <message>
        <source>Choose “Show data” in the menu of a table, in the tree or on the diagram.</source>
        <translation>Choisissez «&#xa0;Afficher les données&#xa0;» dans le menu d’une table, dans l’arborescence ou dans le diagramme.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the rows that were shown before (%1)</source>
        <translation>Revenir aux lignes affichées auparavant (%1)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the rows again (F5)</source>
        <translation>Lire de nouveau les lignes (F5)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Count all rows, which may take long</source>
        <translation>Compter toutes les lignes, ce qui peut être long</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Show the selected value as a whole</source>
        <translation>Afficher en entier la valeur sélectionnée</translation>
    </message>
    <message>
        <source>Condition in SQL</source>
        <translation>Condition en SQL</translation>
    </message>
    <message>
        <source>WHERE … (SQL, then Enter)</source>
        <translation>WHERE … (SQL, puis Entrée)</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>La première ligne</numerusform>
            <numerusform>Les %n premières lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No row meets the condition</source>
        <translation>Aucune ligne ne remplit la condition</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Aucune ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1 lignes lues sur %2</translation>
    </message>
    <message>
        <source>%1 rows read of about %2</source>
        <translation>%1 lignes lues sur environ %2</translation>
    </message>
    <message>
        <source>%1 rows read, there are more</source>
        <translation>%1 lignes lues, il y en a d’autres</translation>
    </message>
    <message>
        <source>The value is too long to be followed. Copy it and filter by it.</source>
        <translation>La valeur est trop longue pour être suivie. Copiez-la et filtrez avec elle.</translation>
    </message>
    <message>
        <source>Go to the row of %1</source>
        <translation>Aller à la ligne de %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Rows that refer to this one</source>
        <translation>Lignes qui font référence à celle-ci</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Seulement les lignes avec cette valeur</translation>
    </message>
    <message>
        <source>Copy for a &amp;spreadsheet</source>
        <translation>Copier pour un &amp;tableur</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;INSERT</source>
        <translation>Copier en &amp;INSERT</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::data::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>text, = value, &lt; value, &gt;= value, != value, ^ beginning, null, !null</source>
        <translation>texte, = valeur, &lt; valeur, &gt;= valeur, != valeur, ^ début, null, !null</translation>
    </message>
</context>
<context>
    <name>relvar::data::Grid</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>relvar::data::RowModel</name>
    <message>
        <source>Ctrl+click: the row of %1</source>
        <translation>Ctrl+clic&#xa0;: la ligne de %1</translation>
    </message>
</context>
<context>
    <name>relvar::data::Value</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
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
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Wrap</source>
        <translation>&amp;Retour à la ligne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Select a value to read it as a whole.</source>
        <translation>Sélectionnez une valeur pour la lire en entier.</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>seulement le début</translation>
    </message>
    <message>
        <source>the beginning is shown, the file takes all</source>
        <translation>le début est affiché, le fichier reçoit tout</translation>
    </message>
    <message>
        <source>Read all &amp;%1</source>
        <translation>Tout lire&#xa0;: &amp;%1</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Enregistrer la valeur</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>relvar::design::ChangeTypeDialog</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Change a type everywhere</source>
        <translation>Changer un type partout</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n column(s))</source>
        <translation>
            <numerusform>%1 (%n colonne)</numerusform>
            <numerusform>%1 (%n colonnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>A type, such as %1</source>
        <translation>Un type, par exemple %1</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New type:</source>
        <translation>&amp;Nouveau type&#xa0;:</translation>
    </message>
    <message>
        <source>No column has a type.</source>
        <translation>Aucune colonne n’a de type.</translation>
    </message>
    <message>
        <source>Type the new type.</source>
        <translation>Saisissez le nouveau type.</translation>
    </message>
</context>
<context>
    <name>relvar::design::ConventionDialog</name>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>Renommer selon la convention</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation>Celle du projet</translation>
    </message>
    <message>
        <source>The project&apos;s is [naming] of relvar.toml: preset = &quot;drizzle&quot;, or patterns of its own</source>
        <translation>Celle du projet est [naming] dans relvar.toml&#xa0;: preset = &quot;drizzle&quot;, ou des motifs propres</translation>
    </message>
    <message>
        <source>&amp;Convention:</source>
        <translation>&amp;Convention&#xa0;:</translation>
    </message>
    <message>
        <source>Patterns:</source>
        <translation>Motifs&#xa0;:</translation>
    </message>
    <message>
        <source>Everything follows this convention.</source>
        <translation>Tout suit cette convention.</translation>
    </message>
</context>
<context>
    <name>relvar::design::PatternRenameDialog</name>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tables</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Keys and constraints</source>
        <translation>C&amp;lés et contraintes</translation>
    </message>
    <message>
        <source>&amp;Indexes</source>
        <translation>&amp;Index</translation>
    </message>
    <message>
        <source>Rename many</source>
        <translation>Renommer en masse</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Partie du nom</translation>
    </message>
    <message>
        <source>Instead of it</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>\1, \2 … stand for what the regular expression has captured</source>
        <translation>\1, \2 … représentent ce que l’expression régulière a capturé</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>Rem&amp;placer par&#xa0;:</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Dans&#xa0;:</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type a part of the names.</source>
        <translation>Saisissez une partie des noms.</translation>
    </message>
    <message>
        <source>No name changes.</source>
        <translation>Aucun nom ne change.</translation>
    </message>
</context>
<context>
    <name>relvar::design::PreviewDialog</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>To&amp;ut cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>%1 of %2 ticked. Untick those that cannot be made.</source>
        <translation>%1 sur %2 cochées. Décochez celles qui ne peuvent pas être faites.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked.</source>
        <translation>%1 sur %2 cochées.</translation>
    </message>
</context>
<context>
    <name>relvar::design::SearchPanel</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>Colonnes générées</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;Types</source>
        <translation>&amp;Types</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Commentaires</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Définitions</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search names, types, comments, definitions</source>
        <translation>Rechercher dans les noms, types, commentaires, définitions</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Views, triggers, functions, defaults, checks, conditions of indexes</source>
        <translation>Vues, déclencheurs, fonctions, valeurs par défaut, contraintes CHECK, conditions d’index</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Les %1 premiers</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Ce n’est pas une expression régulière</translation>
    </message>
    <message>
        <source>In the draft: names, types, comments, definitions, defaults and checks.</source>
        <translation>Dans le brouillon&#xa0;: noms, types, commentaires, définitions, valeurs par défaut et contraintes CHECK.</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it.</source>
        <translation>Rien ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>relvar::design::TemplateDialog</name>
    <message>
        <source>New table from a template</source>
        <translation>Nouvelle table à partir d’un modèle</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Appliquer un modèle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <translation>Colonnes du modèle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Make the table</source>
        <translation>&amp;Créer la table</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Remove the template</source>
        <translation>&amp;Supprimer le modèle</translation>
    </message>
    <message>
        <source>&amp;Name of the table:</source>
        <translation>&amp;Nom de la table&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) get what the template has and they lack.</source>
        <translation>
            <numerusform>%n table reçoit ce que le modèle a et qui lui manque.</numerusform>
            <numerusform>%n tables reçoivent ce que le modèle a et qui leur manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in templates/ of the project</source>
        <translation>Conservé dans templates/ du projet</translation>
    </message>
    <message>
        <source>Comes with Relvar</source>
        <translation>Fourni avec Relvar</translation>
    </message>
    <message>
        <source>A template of this project.</source>
        <translation>Un modèle de ce projet.</translation>
    </message>
    <message>
        <source>Templates that came with Relvar cannot be removed</source>
        <translation>Les modèles fournis avec Relvar ne peuvent pas être supprimés</translation>
    </message>
</context>
<context>
    <name>relvar::explorer::DatabaseTree</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter of the databases</source>
        <translation>Filtre des bases de données</translation>
    </message>
    <message>
        <source>Show only objects whose name, or the name of a column, contains this (Ctrl+F)</source>
        <translation>N’afficher que les objets dont le nom, ou celui d’une colonne, contient ceci (Ctrl+F)</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>Aucune base de données</translation>
    </message>
    <message>
        <source>Open a database or a project to see what is in it.</source>
        <translation>Ouvrez une base de données ou un projet pour voir son contenu.</translation>
    </message>
    <message>
        <source>Show in diagram</source>
        <translation>Afficher dans le diagramme</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Afficher les données</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>Colonne de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename or change type without downtime…</source>
        <translation>Renommer ou changer de type sans interruption…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy DDL</source>
        <translation>Copier le DDL</translation>
    </message>
    <message>
        <source>Drop from the draft</source>
        <translation>Supprimer du brouillon</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>Utiliser pour Appliquer et Défaire</translation>
    </message>
    <message>
        <source>Kept data…</source>
        <translation>Données conservées…</translation>
    </message>
    <message>
        <source>What migrations keep of what they took away, and how to empty it</source>
        <translation>Ce que les migrations conservent de ce qu’elles ont retiré, et comment le vider</translation>
    </message>
    <message>
        <source>Compare with the draft…</source>
        <translation>Comparer avec le brouillon…</translation>
    </message>
    <message>
        <source>Look for drift</source>
        <translation>Chercher une dérive</translation>
    </message>
    <message>
        <source>Compare it with what its migrations make</source>
        <translation>La comparer avec ce que ses migrations produisent</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Duplicate connection…</source>
        <translation>Dupliquer la connexion…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>Supprimer la connexion…</translation>
    </message>
    <message>
        <source>Connect another database…</source>
        <translation>Connecter une autre base de données…</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>non nul</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>Building this index has failed, so the database does not use it. Drop it, or build it again with REINDEX.</source>
        <translation>La construction de cet index a échoué, la base de données ne l’utilise donc pas. Supprimez-le, ou reconstruisez-le avec REINDEX.</translation>
    </message>
    <message>
        <source>Its columns are those of the type %1</source>
        <translation>Ses colonnes sont celles du type %1</translation>
    </message>
    <message>
        <source>Goes with %1</source>
        <translation>Liée à %1</translation>
    </message>
    <message>
        <source>history of %1</source>
        <translation>historique de %1</translation>
    </message>
    <message>
        <source>%1 keeps its history of migrations in this table. It is not part of the schema.</source>
        <translation>%1 tient son historique de migrations dans cette table. Elle ne fait pas partie du schéma.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Vues matérialisées</translation>
    </message>
    <message>
        <source>Enum types</source>
        <translation>Types énumérés</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Other objects</source>
        <translation>Autres objets</translation>
    </message>
    <message>
        <source>Not handled</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Other histories</source>
        <translation>Autres historiques</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contraintes CHECK</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>What you draw. Databases change only when a migration is applied to them.</source>
        <translation>Ce que vous dessinez. Les bases de données ne changent que lorsqu’une migration leur est appliquée.</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>Appliquer et Défaire agissent sur cette base de données.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>production, %1</source>
        <translation>production, %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>test, %1</source>
        <translation>test, %1</translation>
    </message>
    <message>
        <source>current, %1</source>
        <translation>actuelle, %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, lecture seule</translation>
    </message>
</context>
<context>
    <name>relvar::help::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>À propos de Relvar</translation>
    </message>
    <message>
        <source>Relvar %1</source>
        <translation>Relvar %1</translation>
    </message>
    <message>
        <source>Schema designer and migration manager for PostgreSQL and SQLite</source>
        <translation>Concepteur de schémas et gestionnaire de migrations pour PostgreSQL et SQLite</translation>
    </message>
    <message>
        <source>What Relvar is made of</source>
        <translation>De quoi Relvar est fait</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Enter or a double-click opens it in the browser</source>
        <translation>Entrée ou un double-clic l’ouvre dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Composants</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licence publique générale GNU</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>Copier les versions, la plateforme et les paramètres pour signaler un défaut&#x202f;; ni mots de passe, ni adresses</translation>
    </message>
</context>
<context>
    <name>relvar::help::GuideWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Search the guide (%1)</source>
        <translation>Rechercher dans le guide (%1)</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Trouvé dans le guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>S’ouvre dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – Guide de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ChecksModel</name>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Every row must meet it, such as: price &gt;= 0</source>
        <translation>Chaque ligne doit la remplir, par exemple&#xa0;: price &gt;= 0</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Nom de la contrainte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Commentaire que la base de données garde dessus</translation>
    </message>
    <message>
        <source>No checks yet.
A check refuses rows that break a rule, such as: price &gt;= 0</source>
        <translation>Pas encore de contraintes CHECK.
Elles refusent les lignes qui enfreignent une règle, par exemple&#xa0;: price &gt;= 0</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Ajouter CHECK</translation>
    </message>
    <message>
        <source>Inherited: change it in the table that it comes from</source>
        <translation>Héritée&#xa0;: modifiez-la dans la table dont elle provient</translation>
    </message>
    <message>
        <source>type a condition</source>
        <translation>saisissez une condition</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nommée selon la convention</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnListEditor</name>
    <message>
        <source>Choose columns</source>
        <translation>Choisir des colonnes</translation>
    </message>
    <message>
        <source>Choose columns (Alt+Down)</source>
        <translation>Choisir des colonnes (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Data type of the column</source>
        <translation>Type de données de la colonne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The column is part of the primary key</source>
        <translation>La colonne fait partie de la clé primaire</translation>
    </message>
    <message>
        <source>Not null</source>
        <translation>Non nul</translation>
    </message>
    <message>
        <source>Every row must have a value</source>
        <translation>Chaque ligne doit avoir une valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Expression for rows that give no value; empty: none</source>
        <translation>Expression pour les lignes qui ne donnent pas de valeur&#x202f;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>The database hands out the numbers: ALWAYS, or BY DEFAULT where a row gives none; empty: it does not</source>
        <translation>La base de données attribue les numéros&#xa0;: ALWAYS, ou BY DEFAULT là où une ligne n’en donne pas&#x202f;; vide&#xa0;: non</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The database hands out the numbers and uses none of them twice</source>
        <translation>La base de données attribue les numéros et n’en utilise aucun deux fois</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>Générée par</translation>
    </message>
    <message>
        <source>Expression that the column is computed from; empty: none</source>
        <translation>Expression à partir de laquelle la colonne est calculée&#x202f;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockée</translation>
    </message>
    <message>
        <source>The computed value is kept in the table, not computed at each reading</source>
        <translation>La valeur calculée est gardée dans la table, et non calculée à chaque lecture</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Collationnement</translation>
    </message>
    <message>
        <source>How texts of the column are compared and sorted</source>
        <translation>Comment les textes de la colonne sont comparés et triés</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>The keys, relations, checks and indexes that the column is in, and its place in those of several columns</source>
        <translation>Les clés, relations, contraintes CHECK et index où figure la colonne, et sa place dans ceux de plusieurs colonnes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment that the database keeps on the column</source>
        <translation>Commentaire que la base de données garde sur la colonne</translation>
    </message>
    <message>
        <source>No columns yet.
Press Enter or use the button below to add one.</source>
        <translation>Pas encore de colonnes.
Appuyez sur Entrée ou utilisez le bouton ci-dessous pour en ajouter une.</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>Élément de la clé primaire</translation>
    </message>
    <message>
        <source>Points at %1</source>
        <translation>Pointe vers %1</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
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
        <translation>Une partition tient ses colonnes de %1&#xa0;: modifiez-les là</translation>
    </message>
    <message>
        <source>The table is of the type %1, which gives it its columns</source>
        <translation>La table est du type %1, qui lui donne ses colonnes</translation>
    </message>
    <message>
        <source>Inherited from %1: change it there</source>
        <translation>Héritée de %1&#xa0;: modifiez-la là</translation>
    </message>
    <message>
        <source>Inherited: change it where it comes from</source>
        <translation>Héritée&#xa0;: modifiez-la là d’où elle vient</translation>
    </message>
    <message>
        <source>A computed column has no default</source>
        <translation>Une colonne calculée n’a pas de valeur par défaut</translation>
    </message>
    <message>
        <source>The database hands out the numbers of this column: it has no other default</source>
        <translation>La base de données attribue les numéros de cette colonne&#xa0;: elle n’a pas d’autre valeur par défaut</translation>
    </message>
    <message>
        <source>A computed column is not numbered by the database</source>
        <translation>Une colonne calculée n’est pas numérotée par la base de données</translation>
    </message>
    <message>
        <source>Only a column that is the primary key alone can be numbered by the database</source>
        <translation>Seule une colonne qui est à elle seule la clé primaire peut être numérotée par la base de données</translation>
    </message>
    <message>
        <source>Only a computed column is stored or not</source>
        <translation>Seule une colonne calculée est stockée ou non</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>la colonne %1.%2</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::DefinitionEditor</name>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Back to the text that is in the draft</source>
        <translation>Revenir au texte qui est dans le brouillon</translation>
    </message>
    <message>
        <source>This text makes a %1. Here it is about the %2 %3.</source>
        <translation>Ce texte crée un objet d’un autre genre (%1). Il s’agit ici de&#xa0;: %2 %3.</translation>
    </message>
    <message>
        <source>Shown as the database has it</source>
        <translation>Affiché tel que la base de données l’a</translation>
    </message>
    <message>
        <source>This text is in the draft</source>
        <translation>Ce texte est dans le brouillon</translation>
    </message>
    <message>
        <source>Not in the draft until it is complete</source>
        <translation>Pas dans le brouillon tant qu’il n’est pas complet</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::DefinitionPage</name>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Drop this object</source>
        <translation>Supprimer cet objet</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::EnumPage</name>
    <message>
        <source>Add &amp;value</source>
        <translation>Ajouter une &amp;valeur</translation>
    </message>
    <message>
        <source>Drop the &amp;type</source>
        <translation>Supprimer le &amp;type</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Nom du type</translation>
    </message>
    <message>
        <source>Comment on the type</source>
        <translation>Commentaire sur le type</translation>
    </message>
    <message>
        <source>Values in their order</source>
        <translation>Valeurs dans leur ordre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>Ajouter une valeur (Ins)</translation>
    </message>
    <message>
        <source>Drop the whole type; no column may use it</source>
        <translation>Supprimer le type entier&#x202f;; aucune colonne ne doit l’utiliser</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the value up (Alt+Up)</source>
        <translation>Monter la valeur (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the value down (Alt+Down)</source>
        <translation>Descendre la valeur (Alt+Bas)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drop the value (Del)</source>
        <translation>Supprimer la valeur (Suppr)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ExclusionsModel</name>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>No two rows may meet it together, such as: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)</source>
        <translation>Deux lignes ne doivent pas la remplir ensemble, par exemple&#xa0;: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Nom de la contrainte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Commentaire que la base de données garde dessus</translation>
    </message>
    <message>
        <source>No exclusion constraints yet.
One refuses rows that overlap, such as: EXCLUDE USING gist (during WITH &amp;&amp;)</source>
        <translation>Pas encore de contraintes d’exclusion.
Elles refusent les lignes qui se chevauchent, par exemple&#xa0;: EXCLUDE USING gist (during WITH &amp;&amp;)</translation>
    </message>
    <message>
        <source>Add exclusion</source>
        <translation>Ajouter une exclusion</translation>
    </message>
    <message>
        <source>type EXCLUDE …</source>
        <translation>saisissez EXCLUDE …</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nommée selon la convention</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridPage</name>
    <message>
        <source>%1 (Ins, or Enter in the last row)</source>
        <translation>%1 (Ins, ou Entrée dans la dernière ligne)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the selected rows up (Alt+Up)</source>
        <translation>Monter les lignes sélectionnées (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the selected rows down (Alt+Down)</source>
        <translation>Descendre les lignes sélectionnées (Alt+Bas)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drop the selected rows (Del)</source>
        <translation>Supprimer les lignes sélectionnées (Suppr)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridView</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::IndexesModel</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns or expressions in order, such as: name, lower(email), created DESC</source>
        <translation>Colonnes ou expressions dans l’ordre, par exemple&#xa0;: name, lower(email), created DESC</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>No two rows may have the same values</source>
        <translation>Deux lignes ne peuvent pas avoir les mêmes valeurs</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Only rows that meet this condition are in the index; empty: all</source>
        <translation>Seules les lignes qui remplissent cette condition sont dans l’index&#x202f;; vide&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the index</source>
        <translation>Nom de l’index</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the index is built; empty: the usual way</source>
        <translation>Comment l’index est construit&#x202f;; vide&#xa0;: de la façon habituelle</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclut</translation>
    </message>
    <message>
        <source>Further columns that the index carries, so that a search need not read the table</source>
        <translation>Colonnes supplémentaires que porte l’index, pour qu’une recherche n’ait pas à lire la table</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>NULL unique</translation>
    </message>
    <message>
        <source>A unique index takes NULL for one value: it may be there once</source>
        <translation>Un index unique traite NULL comme une seule valeur&#xa0;: elle ne peut y figurer qu’une fois</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Commentaire que la base de données garde dessus</translation>
    </message>
    <message>
        <source>No indexes yet.
An index makes searches by its columns quick.</source>
        <translation>Pas encore d’index.
Un index accélère les recherches par ses colonnes.</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Ajouter un index</translation>
    </message>
    <message>
        <source>Building it has failed: the database does not use it</source>
        <translation>Sa construction a échoué&#xa0;: la base de données ne l’utilise pas</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>choisissez des colonnes</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nommé selon la convention</translation>
    </message>
    <message>
        <source>Only a unique index compares NULL at all</source>
        <translation>Seul un index unique compare NULL</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Select a table in the diagram or in the databases.</source>
        <translation>Sélectionnez une table dans le diagramme ou dans les bases de données.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Parts of the object</source>
        <translation>Parties de l’objet</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>CHECK</translation>
    </message>
    <message>
        <source>Exclusion constraints</source>
        <translation>Contraintes d’exclusion</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Rules and statistics</source>
        <translation>Règles et statistiques</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>DDL</source>
        <translation>DDL</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partition</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>table partitionnée</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vue matérialisée</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>type énuméré</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>séquence</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, lecture seule</translation>
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
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the key, in order, separated by commas</source>
        <translation>Colonnes de la clé, dans l’ordre, séparées par des virgules</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Nom de la contrainte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Primary key or unique key</source>
        <translation>Clé primaire ou clé unique</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclut</translation>
    </message>
    <message>
        <source>Further columns that the index of the key carries</source>
        <translation>Colonnes supplémentaires que porte l’index de la clé</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>NULL unique</translation>
    </message>
    <message>
        <source>A unique key takes NULL for one value: it may be there once</source>
        <translation>Une clé unique traite NULL comme une seule valeur&#xa0;: elle ne peut y figurer qu’une fois</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Commentaire que la base de données garde dessus</translation>
    </message>
    <message>
        <source>No keys yet.
A primary key tells the rows apart.</source>
        <translation>Pas encore de clés.
Une clé primaire distingue les lignes.</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>Ajouter une clé unique</translation>
    </message>
    <message>
        <source>Add primary key</source>
        <translation>Ajouter une clé primaire</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>choisissez des colonnes</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nommée selon la convention</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>The columns of a primary key are never NULL</source>
        <translation>Les colonnes d’une clé primaire ne sont jamais NULL</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ManyTablesPage</name>
    <message>
        <source>Schema that the tables are in</source>
        <translation>Schéma où se trouvent les tables</translation>
    </message>
    <message>
        <source>Move all of them to this schema</source>
        <translation>Toutes les déplacer dans ce schéma</translation>
    </message>
    <message>
        <source>Comment on the tables</source>
        <translation>Commentaire sur les tables</translation>
    </message>
    <message>
        <source>Give all of them this comment</source>
        <translation>Leur donner à toutes ce commentaire</translation>
    </message>
    <message>
        <source>Area of the diagram that the tables are in</source>
        <translation>Zone du diagramme où se trouvent les tables</translation>
    </message>
    <message>
        <source>Put all of them into this area of the diagram</source>
        <translation>Toutes les placer dans cette zone du diagramme</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Schéma</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différents</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::OptionsPage</name>
    <message>
        <source>Name of the table</source>
        <translation>Nom de la table</translation>
    </message>
    <message>
        <source>Comment on the table</source>
        <translation>Commentaire sur la table</translation>
    </message>
    <message>
        <source>Schema that the table is in</source>
        <translation>Schéma où se trouve la table</translation>
    </message>
    <message>
        <source>The schema that the table is in. A new name makes a new schema.</source>
        <translation>Le schéma où se trouve la table. Un nouveau nom crée un nouveau schéma.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Schéma</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>Partitionnement</translation>
    </message>
    <message>
        <source>Partition of %1
%2</source>
        <translation>Partition de %1
%2</translation>
    </message>
    <message numerus="yes">
        <source>Parted by %1, %n partition(s)</source>
        <translation>
            <numerusform>Partitionnée par %1, %n partition</numerusform>
            <numerusform>Partitionnée par %1, %n partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::PartitionsModel</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Which rows the partition has, such as: FOR VALUES IN (&apos;de&apos;), FOR VALUES FROM (1) TO (9), DEFAULT</source>
        <translation>Quelles lignes la partition contient, par exemple&#xa0;: FOR VALUES IN (&apos;de&apos;), FOR VALUES FROM (1) TO (9), DEFAULT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the partition, a table</source>
        <translation>Nom de la partition, qui est une table</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Partitionnée par</translation>
    </message>
    <message>
        <source>How the partition is parted itself; empty: it is not</source>
        <translation>Comment la partition est elle-même partitionnée&#x202f;; vide&#xa0;: elle ne l’est pas</translation>
    </message>
    <message>
        <source>No partitions yet.
Without one the table takes no rows.</source>
        <translation>Pas encore de partitions.
Sans partition, la table n’accepte aucune ligne.</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Ajouter une partition</translation>
    </message>
    <message>
        <source>Which rows a partition has is said when it is made</source>
        <translation>Les lignes que contient une partition sont fixées à sa création</translation>
    </message>
    <message>
        <source>type FOR VALUES …</source>
        <translation>saisissez FOR VALUES …</translation>
    </message>
    <message>
        <source>named after the table</source>
        <translation>nommée d’après la table</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>la partition %1</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::PartsModel</name>
    <message>
        <source>%1 bytes long; %2 cuts names after %3. Choose a shorter one.</source>
        <translation>%1 octets de long&#x202f;; %2 coupe les noms après %3. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Has to be written with its quotes wherever it is used: %1</source>
        <translation>Doit être écrit avec ses guillemets partout où il est utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1&#xa0;: oui</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1&#xa0;: non</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::RelationsModel</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of this table that point at the other</source>
        <translation>Colonnes de cette table qui pointent vers l’autre</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Pointe vers</translation>
    </message>
    <message>
        <source>The table that the relation points at</source>
        <translation>La table vers laquelle pointe la relation</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Ses colonnes</translation>
    </message>
    <message>
        <source>Columns of the other table, a key of it</source>
        <translation>Colonnes de l’autre table, une clé de celle-ci</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>À la suppression</translation>
    </message>
    <message>
        <source>What happens to the rows here when the row that they point at is deleted</source>
        <translation>Ce que deviennent les lignes d’ici quand la ligne vers laquelle elles pointent est supprimée</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>À la mise à jour</translation>
    </message>
    <message>
        <source>What happens to the rows here when the key that they point at changes</source>
        <translation>Ce que deviennent les lignes d’ici quand la clé vers laquelle elles pointent change</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>Différable</translation>
    </message>
    <message>
        <source>The check can be put off to the end of the transaction</source>
        <translation>La vérification peut être reportée à la fin de la transaction</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différée</translation>
    </message>
    <message>
        <source>The check is put off to the end of the transaction</source>
        <translation>La vérification est reportée à la fin de la transaction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Nom de la contrainte</translation>
    </message>
    <message>
        <source>Match full</source>
        <translation>MATCH FULL</translation>
    </message>
    <message>
        <source>Of several columns all or none may be NULL</source>
        <translation>De plusieurs colonnes, toutes ou aucune peuvent être NULL</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Commentaire que la base de données garde dessus</translation>
    </message>
    <message>
        <source>No relations yet.
Add one below, or drag from a column to another table in the diagram.</source>
        <translation>Pas encore de relations.
Ajoutez-en une ci-dessous, ou faites glisser une colonne vers une autre table dans le diagramme.</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>new columns</source>
        <translation>nouvelles colonnes</translation>
    </message>
    <message>
        <source>Without columns here, the table gets new ones for the key of the other table</source>
        <translation>Sans colonnes ici, la table en reçoit de nouvelles pour la clé de l’autre table</translation>
    </message>
    <message>
        <source>choose a table</source>
        <translation>choisissez une table</translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>Il n’y a pas de table %1</translation>
    </message>
    <message>
        <source>Only a deferrable check can be put off</source>
        <translation>Seule une vérification différable peut être reportée</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nommée selon la convention</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::RemoveValueDialog</name>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>Supprimer la valeur %1 de %2</translation>
    </message>
    <message>
        <source>%1 can hold %2. Rows that do shall hold &amp;instead:</source>
        <translation>%2 peut se trouver dans %1. Les lignes concernées contiendront à la &amp;place&#xa0;:</translation>
    </message>
    <message>
        <source>What rows hold instead</source>
        <translation>Ce que les lignes contiendront à la place</translation>
    </message>
    <message>
        <source>nothing (NULL)</source>
        <translation>rien (NULL)</translation>
    </message>
    <message>
        <source>There are none: applying fails if a row holds it</source>
        <translation>Il n’y en a pas&#xa0;: l’application échoue si une ligne la contient</translation>
    </message>
    <message>
        <source>&amp;Drop the value</source>
        <translation>&amp;Supprimer la valeur</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SequencePage</name>
    <message>
        <source>Begin &amp;again after the last number</source>
        <translation>&amp;Recommencer après le dernier numéro</translation>
    </message>
    <message>
        <source>&amp;Drop the sequence</source>
        <translation>&amp;Supprimer la séquence</translation>
    </message>
    <message>
        <source>Name of the sequence</source>
        <translation>Nom de la séquence</translation>
    </message>
    <message>
        <source>Type of the numbers</source>
        <translation>Type des numéros</translation>
    </message>
    <message>
        <source>Types of numbers</source>
        <translation>Types de numéros</translation>
    </message>
    <message>
        <source>Comment on the sequence</source>
        <translation>Commentaire sur la séquence</translation>
    </message>
    <message>
        <source>Drop the sequence; no column may take its numbers from it</source>
        <translation>Supprimer la séquence&#x202f;; aucune colonne ne doit en tirer ses numéros</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>The first number</source>
        <translation>Le premier numéro</translation>
    </message>
    <message>
        <source>&amp;Increment</source>
        <translation>&amp;Incrément</translation>
    </message>
    <message>
        <source>The step to the next number; negative: downwards</source>
        <translation>Le pas jusqu’au numéro suivant&#x202f;; négatif&#xa0;: vers le bas</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>&amp;Minimum</translation>
    </message>
    <message>
        <source>The lowest number</source>
        <translation>Le plus petit numéro</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>Ma&amp;ximum</translation>
    </message>
    <message>
        <source>The highest number</source>
        <translation>Le plus grand numéro</translation>
    </message>
    <message>
        <source>Cac&amp;he</source>
        <translation>Cac&amp;he</translation>
    </message>
    <message>
        <source>How many numbers a session takes at a time</source>
        <translation>Combien de numéros une session prend à la fois</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SqlPage</name>
    <message>
        <source>SQL that makes the object</source>
        <translation>SQL qui crée l’objet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the SQL that makes the object</source>
        <translation>Copier le SQL qui crée l’objet</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::TextsPage</name>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Il n’y en a pas ici</translation>
    </message>
    <message>
        <source>Every row can be seen and changed by whoever may use the table.</source>
        <translation>Chaque ligne peut être vue et modifiée par quiconque peut utiliser la table.</translation>
    </message>
    <message>
        <source>Nothing of this kind stands on the table.</source>
        <translation>Il n’y a rien de ce genre sur la table.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drop the selected one (Del)</source>
        <translation>Supprimer l’élément sélectionné (Suppr)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a %1 to this table (Ins)</source>
        <translation>Ajouter à cette table&#xa0;: %1 (Ins)</translation>
    </message>
    <message>
        <source>Add a %1 to this table</source>
        <translation>Ajouter à cette table&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockModel</name>
    <message>
        <source>What this statement locks is not known: it may run code of the database, or be of a newer kind.</source>
        <translation>On ne sait pas ce que cette instruction verrouille&#xa0;: elle peut exécuter du code de la base de données, ou être d’un genre plus récent.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What other sessions cannot do meanwhile</source>
        <translation>Ce que les autres sessions ne peuvent pas faire pendant ce temps</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>Fait attendre</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>Utilisée par</translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockPane</name>
    <message numerus="yes">
        <source>%n more, see below.</source>
        <translation>
            <numerusform>%n de plus, voir ci-dessous.</numerusform>
            <numerusform>%n de plus, voir ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again how large the tables are and who uses them</source>
        <translation>Regarder de nouveau la taille des tables et qui les utilise</translation>
    </message>
    <message>
        <source>Statements and the tables that they lock</source>
        <translation>Instructions et tables qu’elles verrouillent</translation>
    </message>
    <message>
        <source>No locks on single tables</source>
        <translation>Aucun verrou sur des tables particulières</translation>
    </message>
    <message>
        <source>Nobody who reads or writes has to wait.</source>
        <translation>Personne n’a à attendre pour lire ou écrire.</translation>
    </message>
    <message>
        <source>Nothing to lock</source>
        <translation>Rien à verrouiller</translation>
    </message>
    <message>
        <source>Change something on the diagram: what the migration will keep waiting appears here.</source>
        <translation>Modifiez quelque chose dans le diagramme&#xa0;: ce que la migration fera attendre apparaît ici.</translation>
    </message>
    <message>
        <source>Reading sizes and users of the tables from %1…</source>
        <translation>Lecture des tailles et des utilisateurs des tables de %1…</translation>
    </message>
</context>
<context>
    <name>relvar::log::EarlierLogs</name>
    <message>
        <source>Earlier logs</source>
        <translation>Journaux précédents</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>%1  %2  (%3)</source>
        <translation>%1  %2  (%3)</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>Pas encore de journaux</translation>
    </message>
    <message>
        <source>Each run that applies or reverts something leaves one in .relvar/logs.</source>
        <translation>Chaque exécution qui applique ou défait quelque chose en laisse un dans .relvar/logs.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The whole log as text</source>
        <translation>Le journal entier sous forme de texte</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. It may have been removed.</source>
        <translation>%1 ne peut plus être lu. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The log is large: this is its end. All of it is in %1.</source>
        <translation>Le journal est volumineux&#xa0;: en voici la fin. Il est en entier dans %1.</translation>
    </message>
</context>
<context>
    <name>relvar::log::LogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>relvar::log::LogPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seules</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Quelles lignes sont affichées</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>Select a line to read its SQL or the words of the database.</source>
        <translation>Sélectionnez une ligne pour lire son SQL ou le message de la base de données.</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copier les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>Save the log as a text file…</source>
        <translation>Enregistrer le journal dans un fichier texte…</translation>
    </message>
    <message>
        <source>Open an earlier log…</source>
        <translation>Ouvrir un journal précédent…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Effacer le journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt);;All files (*)</source>
        <translation>Fichiers texte (*.log *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The log could not be saved as %1. Choose a folder that you may write to.</source>
        <translation>Le journal n’a pas pu être enregistré sous %1. Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ConversionDialog</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>Convertir les valeurs de %1.%2</translation>
    </message>
    <message>
        <source>As the database does it by itself; or SQL over the columns of %1</source>
        <translation>Comme la base de données le fait d’elle-même&#x202f;; ou du SQL sur les colonnes de %1</translation>
    </message>
    <message>
        <source>To the new type</source>
        <translation>Vers le nouveau type</translation>
    </message>
    <message>
        <source>Back to the old type</source>
        <translation>Retour à l’ancien type</translation>
    </message>
    <message>
        <source>&amp;To the new type:</source>
        <translation>&amp;Vers le nouveau type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Back to the old type:</source>
        <translation>&amp;Retour à l’ancien type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MergeTablesDialog</name>
    <message>
        <source>Merge tables</source>
        <translation>Fusionner des tables</translation>
    </message>
    <message>
        <source>Which table goes into which</source>
        <translation>Quelle table est versée dans quelle autre</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>&amp;Tables&#xa0;:</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MoveDialog</name>
    <message>
        <source>SQL of this step</source>
        <translation>SQL de cette étape</translation>
    </message>
    <message>
        <source>&amp;SQL of this step:</source>
        <translation>&amp;SQL de cette étape&#xa0;:</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le retour</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>Nom de la nouvelle table</translation>
    </message>
</context>
<context>
    <name>relvar::moves::NormaliseDialog</name>
    <message>
        <source>Make a table of a column of %1</source>
        <translation>Faire une table d’une colonne de %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Colonne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>&amp;Nom de la nouvelle table&#xa0;:</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ReplaceColumnsDialog</name>
    <message>
        <source>Split a column of %1</source>
        <translation>Diviser une colonne de %1</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>Fusionner des colonnes de %1</translation>
    </message>
    <message>
        <source>Columns that go</source>
        <translation>Colonnes qui partent</translation>
    </message>
    <message>
        <source>Columns that come</source>
        <translation>Colonnes qui arrivent</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>On the way back computed from</source>
        <translation>Au retour, calculée à partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculée à partir de</translation>
    </message>
    <message>
        <source>Columns that &amp;go:</source>
        <translation>Colonnes qui &amp;partent&#xa0;:</translation>
    </message>
    <message>
        <source>Columns that &amp;come:</source>
        <translation>Colonnes qui &amp;arrivent&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add column</source>
        <translation>A&amp;jouter une colonne</translation>
    </message>
    <message>
        <source>&amp;Remove column</source>
        <translation>&amp;Retirer la colonne</translation>
    </message>
</context>
<context>
    <name>relvar::moves::SplitTableDialog</name>
    <message>
        <source>Split table %1</source>
        <translation>Diviser la table %1</translation>
    </message>
    <message>
        <source>Columns that go to the new table</source>
        <translation>Colonnes qui vont dans la nouvelle table</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>&amp;Nom de la nouvelle table&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Columns that go there:</source>
        <translation>&amp;Colonnes à y déplacer&#xa0;:</translation>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>As the system follows the desktop while the program runs.</source>
        <translation>«&#xa0;Comme le système&#xa0;» suit le bureau pendant que le programme s’exécute.</translation>
    </message>
    <message>
        <source>colours dark mode</source>
        <translation>couleurs mode sombre</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>Taille des te&amp;xtes&#xa0;:</translation>
    </message>
    <message>
        <source>Of menus, panels and dialogs. The diagram has its own zoom.</source>
        <translation>Des menus, des panneaux et des dialogues. Le diagramme a son propre zoom.</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>police taille</translation>
    </message>
    <message>
        <source>As other texts</source>
        <translation>Comme les autres textes</translation>
    </message>
    <message>
        <source>Size of &amp;SQL:</source>
        <translation>Taille du &amp;SQL&#xa0;:</translation>
    </message>
    <message>
        <source>Wherever SQL is read or written.</source>
        <translation>Partout où du SQL est lu ou écrit.</translation>
    </message>
    <message>
        <source>font size editor</source>
        <translation>police taille éditeur</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::DiagramPage</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Crow&apos;s foot</source>
        <translation>Pattes d’oie</translation>
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
        <translation>&amp;Notation&#xa0;:</translation>
    </message>
    <message>
        <source>Diagrams that are there already have their own, in the menu View.</source>
        <translation>Les diagrammes existants ont déjà la leur, dans le menu Affichage.</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Noms seulement</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>&amp;Detail:</source>
        <translation>&amp;Détail&#xa0;:</translation>
    </message>
    <message>
        <source>How much of a table a new diagram shows.</source>
        <translation>Ce qu’un nouveau diagramme montre d’une table.</translation>
    </message>
    <message>
        <source>Write the names of &amp;relations on their lines</source>
        <translation>Écrire les noms des &amp;relations sur leurs lignes</translation>
    </message>
    <message>
        <source>Relations:</source>
        <translation>Relations&#xa0;:</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Takes effect when Relvar is started the next time.</source>
        <translation>Prend effet au prochain démarrage de Relvar.</translation>
    </message>
    <message>
        <source>&amp;Open what was open the last time</source>
        <translation>&amp;Ouvrir ce qui était ouvert la dernière fois</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>Au démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>With its tabs and the database that you worked on. “relvar --no-restore” leaves it out once.</source>
        <translation>Avec ses onglets et la base de données sur laquelle vous travailliez. «&#xa0;relvar --no-restore&#xa0;» l’omet une fois.</translation>
    </message>
    <message>
        <source>restore session project</source>
        <translation>restaurer session projet</translation>
    </message>
    <message>
        <source>&amp;Show them again</source>
        <translation>Les &amp;afficher de nouveau</translation>
    </message>
    <message>
        <source>Hints for beginners:</source>
        <translation>Conseils pour débuter&#xa0;:</translation>
    </message>
    <message>
        <source>Those that you have closed are shown once more.</source>
        <translation>Ceux que vous avez fermés sont affichés encore une fois.</translation>
    </message>
    <message>
        <source>The language changes when you start Relvar again.</source>
        <translation>La langue changera au prochain démarrage de Relvar.</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the keys of the new shortcut; Backspace takes it away</source>
        <translation>Appuyez sur les touches du nouveau raccourci&#x202f;; Retour arrière le supprime</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::PreferencesDialog</name>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ProjectPage</name>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>&amp;Edit relvar.toml</source>
        <translation>&amp;Modifier relvar.toml</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided for everybody who works in the project, in %1.</source>
        <translation>La façon dont les migrations sont écrites et exécutées est décidée pour tous ceux qui travaillent dans le projet, dans %1.</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided by each project, in its relvar.toml. No project is open.</source>
        <translation>La façon dont les migrations sont écrites et exécutées est décidée par chaque projet, dans son relvar.toml. Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Names of new keys and indexes:</source>
        <translation>Noms des nouveaux index et clés&#xa0;:</translation>
    </message>
    <message>
        <source>[naming] preset of relvar.toml, for everybody who works in the project. What is there keeps its names: Schema ▸ Rename to convention changes them.</source>
        <translation>[naming] preset de relvar.toml, pour tous ceux qui travaillent sur le projet. Ce qui existe garde ses noms&#xa0;: Schéma ▸ Renommer selon la convention les change.</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>comme le fait %1</translation>
    </message>
    <message>
        <source>patterns of its own</source>
        <translation>ses propres motifs</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>The action has no shortcut then</source>
        <translation>L’action n’a alors plus de raccourci</translation>
    </message>
    <message>
        <source>Back to the shortcut that this action has at first</source>
        <translation>Revenir au raccourci d’origine de cette action</translation>
    </message>
    <message>
        <source>Back to the shortcuts that all actions have at first</source>
        <translation>Revenir aux raccourcis d’origine de toutes les actions</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Nouveau raccourci&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Press it together with Ctrl or Alt.</source>
        <translation>%1 sert à saisir et à se déplacer. Combinez cette touche avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 appartient déjà à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Le re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Le &amp;laisser</translation>
    </message>
</context>
<context>
    <name>relvar::review::PreflightPane</name>
    <message numerus="yes">
        <source>%n thing(s) in the way of the run: see Checks.</source>
        <translation>
            <numerusform>%n obstacle à l’exécution&#xa0;: voir Vérifications.</numerusform>
            <numerusform>%n obstacles à l’exécution&#xa0;: voir Vérifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the way of the run, with the rows</source>
        <translation>Ce qui fait obstacle à l’exécution, avec les lignes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The run writes to that table itself, so that this may be in order by then.</source>
        <translation>L’exécution écrit elle-même dans cette table, si bien que tout peut être en ordre d’ici là.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>relvar::review::PurgeDialog</name>
    <message>
        <source>taken away by the migration</source>
        <translation>retirées par la migration</translation>
    </message>
    <message>
        <source>found no row when it was reverted</source>
        <translation>sans ligne correspondante lors de son retour arrière</translation>
    </message>
    <message>
        <source>written before it was reverted</source>
        <translation>écrites avant son retour arrière</translation>
    </message>
    <message>
        <source>Kept data on %1</source>
        <translation>Données conservées sur %1</translation>
    </message>
    <message>
        <source>What migrations keep</source>
        <translation>Ce que les migrations conservent</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserve</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Removes what is ticked from the database, for good</source>
        <translation>Retire définitivement de la base de données ce qui est coché</translation>
    </message>
    <message>
        <source>Migrations keep what they take away, so that a revert can put it back. Tick what is not needed any more.</source>
        <translation>Les migrations conservent ce qu’elles retirent, pour qu’un retour arrière puisse le remettre. Cochez ce qui n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>C’est une base de données de production. Saisissez son nom, %1, pour continuer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>relvar::review::ReviewDialog</name>
    <message>
        <source>development</source>
        <translation>développement</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Locks.</source>
        <translation>
            <numerusform>%n de plus sous Verrous.</numerusform>
            <numerusform>%n de plus sous Verrous.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>C’est une base de données de production. Saisissez son nom, %1, pour continuer&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne</numerusform>
            <numerusform>%1&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Data will be lost. %1.</source>
        <translation>Des données seront perdues. %1.</translation>
    </message>
    <message>
        <source>Leaves its place and is kept for the way back. %1.</source>
        <translation>Quittent leur place et sont conservées pour le retour. %1.</translation>
    </message>
    <message>
        <source>The file of %1 is missing. The SQL below was stored in the database when it was applied.</source>
        <translation>Le fichier de %1 manque. Le SQL ci-dessous a été stocké dans la base de données au moment de l’application.</translation>
    </message>
    <message>
        <source>No row that is there now is lost: the way back was proved lossless.</source>
        <translation>Aucune ligne présente maintenant n’est perdue&#xa0;: il est prouvé que le retour est sans perte.</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>&amp;SQL</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>&amp;Verrous</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Véri&amp;fications</translation>
    </message>
    <message>
        <source>Migrations in the order in which they run</source>
        <translation>Migrations dans l’ordre de leur exécution</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aller</translation>
    </message>
    <message>
        <source>down</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Brings its own transaction, or runs without one.</source>
        <translation>Apporte sa propre transaction, ou s’exécute sans transaction.</translation>
    </message>
    <message>
        <source>SQL that runs</source>
        <translation>SQL exécuté</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Make an empty project to draw a schema in</source>
        <translation>Créer un projet vide pour y dessiner un schéma</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Connecter…</translation>
    </message>
    <message>
        <source>Connect a database on a server or in a file; with a project open, add it there</source>
        <translation>Connecter une base de données sur un serveur ou dans un fichier&#x202f;; si un projet est ouvert, l’y ajouter</translation>
    </message>
    <message>
        <source>Open &amp;database…</source>
        <translation>Ouvrir une &amp;base de données…</translation>
    </message>
    <message>
        <source>Open a database file</source>
        <translation>Ouvrir un fichier de base de données</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>Try the de&amp;mo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>Open a fresh copy of the demo with a database of its own</source>
        <translation>Ouvrir une copie toute neuve de la démo avec sa propre base de données</translation>
    </message>
    <message>
        <source>&amp;Export diagram…</source>
        <translation>&amp;Exporter le diagramme…</translation>
    </message>
    <message>
        <source>Write the diagram as a picture, PDF, Mermaid, DBML or PlantUML</source>
        <translation>Écrire le diagramme sous forme d’image, de PDF, de Mermaid, de DBML ou de PlantUML</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the diagram, on as many sheets as you want</source>
        <translation>Imprimer le diagramme, sur autant de feuilles que vous voulez</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copier comme i&amp;mage</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as PNG and SVG</source>
        <translation>Copier les tables sélectionnées, ou le diagramme entier, en PNG et SVG</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copier en %1</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as %1</source>
        <translation>Copier les tables sélectionnées, ou le diagramme entier, en %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the tab, or the project when the diagram is in front</source>
        <translation>Fermer l’onglet, ou le projet quand le diagramme est au premier plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Relvar</source>
        <translation>Quitter Relvar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Rename what is selected on the diagram</source>
        <translation>Renommer ce qui est sélectionné dans le diagramme</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>Supprimer du brouillon ce qui est sélectionné dans le diagramme</translation>
    </message>
    <message>
        <source>&amp;Find on the diagram</source>
        <translation>R&amp;echercher dans le diagramme</translation>
    </message>
    <message>
        <source>Dim the tables that do not match</source>
        <translation>Estomper les tables qui ne correspondent pas</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Show the diagram larger</source>
        <translation>Agrandir le diagramme</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show more of the diagram</source>
        <translation>Montrer davantage du diagramme</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Afficher le diagramme entier</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>Show the diagram in its own size</source>
        <translation>Afficher le diagramme à sa taille réelle</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Vue d’&amp;ensemble</translation>
    </message>
    <message>
        <source>Show the small map of the diagram</source>
        <translation>Afficher le petit plan du diagramme</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>&amp;Noms seuls</translation>
    </message>
    <message>
        <source>Show tables by their names</source>
        <translation>Afficher les tables par leurs noms</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Clés</translation>
    </message>
    <message>
        <source>Show names and key columns</source>
        <translation>Afficher les noms et les colonnes clés</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Toutes les colonnes</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Clair ou sombre comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Toujours clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Toujours sombre</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Remettre tous les panneaux à leur place d’origine</translation>
    </message>
    <message>
        <source>&amp;Crow&apos;s foot</source>
        <translation>&amp;Pattes d’oie</translation>
    </message>
    <message>
        <source>Draw relations with crow&apos;s feet and rings</source>
        <translation>Tracer les relations avec des pattes d’oie et des anneaux</translation>
    </message>
    <message>
        <source>&amp;IDEF1X</source>
        <translation>&amp;IDEF1X</translation>
    </message>
    <message>
        <source>Primary keys above a line, round corners for dependent tables, dots at the children</source>
        <translation>Clés primaires au-dessus d’un trait, coins arrondis pour les tables dépendantes, points du côté des enfants</translation>
    </message>
    <message>
        <source>&amp;UML</source>
        <translation>&amp;UML</translation>
    </message>
    <message>
        <source>Draw tables as classes, relations with 1 and 0..*</source>
        <translation>Dessiner les tables comme des classes, les relations avec 1 et 0..*</translation>
    </message>
    <message>
        <source>Names of &amp;relations</source>
        <translation>Noms des relati&amp;ons</translation>
    </message>
    <message>
        <source>Write the names of foreign keys on their lines</source>
        <translation>Écrire les noms des clés étrangères sur leurs traits</translation>
    </message>
    <message>
        <source>New a&amp;rea</source>
        <translation>Nouvelle &amp;zone</translation>
    </message>
    <message>
        <source>Put a coloured area behind the selected tables</source>
        <translation>Placer une zone colorée derrière les tables sélectionnées</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Nouvelle &amp;note</translation>
    </message>
    <message>
        <source>Write a note on the diagram</source>
        <translation>Écrire une note dans le diagramme</translation>
    </message>
    <message>
        <source>As the &amp;diagram</source>
        <translation>Comme le &amp;diagramme</translation>
    </message>
    <message>
        <source>Show as much of the selected tables as of the others</source>
        <translation>Montrer autant de détails des tables sélectionnées que des autres</translation>
    </message>
    <message>
        <source>&amp;Name only</source>
        <translation>&amp;Nom seul</translation>
    </message>
    <message>
        <source>Show the selected tables by their names</source>
        <translation>Afficher les tables sélectionnées par leurs noms</translation>
    </message>
    <message>
        <source>Show the key columns of the selected tables</source>
        <translation>Afficher les colonnes clés des tables sélectionnées</translation>
    </message>
    <message>
        <source>Show every column of the selected tables</source>
        <translation>Afficher toutes les colonnes des tables sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Auto layout</source>
        <translation>&amp;Disposition automatique</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>Arranger les tables qui ne sont pas épinglées</translation>
    </message>
    <message>
        <source>&amp;Lay out the selection</source>
        <translation>Disposer la sé&amp;lection</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>Arranger les tables sélectionnées&#x202f;; les autres restent</translation>
    </message>
    <message>
        <source>Lay out ne&amp;w tables</source>
        <translation>Disposer les nou&amp;velles tables</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>Arranger les tables qui n’ont pas encore de place propre&#x202f;; les autres restent</translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation>A&amp;fficher le brouillon</translation>
    </message>
    <message>
        <source>Go back from a moment of the timeline to what is being drawn</source>
        <translation>Revenir d’un moment de la chronologie à ce qui est en cours de dessin</translation>
    </message>
    <message>
        <source>Play the &amp;history</source>
        <translation>Rejouer l’&amp;historique</translation>
    </message>
    <message>
        <source>Walk through all moments of the timeline on the diagram</source>
        <translation>Parcourir dans le diagramme tous les moments de la chronologie</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>Nouvelle &amp;table</translation>
    </message>
    <message>
        <source>Add a table and type its name</source>
        <translation>Ajouter une table et saisir son nom</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>Nouvelle &amp;colonne</translation>
    </message>
    <message>
        <source>Add a column to the selected table and type its name</source>
        <translation>Ajouter une colonne à la table sélectionnée et saisir son nom</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>Nouvelle &amp;relation</translation>
    </message>
    <message>
        <source>Click the child table, then the parent table</source>
        <translation>Cliquer sur la table enfant, puis sur la table parente</translation>
    </message>
    <message>
        <source>&amp;Split column…</source>
        <translation>&amp;Diviser une colonne…</translation>
    </message>
    <message>
        <source>Put several columns in the place of the selected one, with its values</source>
        <translation>Mettre plusieurs colonnes à la place de la colonne sélectionnée, avec ses valeurs</translation>
    </message>
    <message>
        <source>&amp;Merge columns…</source>
        <translation>&amp;Fusionner des colonnes…</translation>
    </message>
    <message>
        <source>Put one column in the place of several, with their values</source>
        <translation>Mettre une colonne à la place de plusieurs, avec leurs valeurs</translation>
    </message>
    <message>
        <source>Make a table of a colum&amp;n…</source>
        <translation>Faire une table d’une co&amp;lonne…</translation>
    </message>
    <message>
        <source>Put the different values of a column into a table that it refers to</source>
        <translation>Placer les différentes valeurs d’une colonne dans une table à laquelle elle fait référence</translation>
    </message>
    <message>
        <source>Con&amp;vert values…</source>
        <translation>Convertir les valeur&amp;s…</translation>
    </message>
    <message>
        <source>Say how the values of the selected column go over to its new type, and back</source>
        <translation>Dire comment les valeurs de la colonne sélectionnée passent à son nouveau type, et reviennent</translation>
    </message>
    <message>
        <source>S&amp;plit table…</source>
        <translation>D&amp;iviser une table…</translation>
    </message>
    <message>
        <source>Move columns of the selected table to a table of their own, with their values</source>
        <translation>Déplacer des colonnes de la table sélectionnée vers une table à part, avec leurs valeurs</translation>
    </message>
    <message>
        <source>M&amp;erge tables…</source>
        <translation>Fusionner des ta&amp;bles…</translation>
    </message>
    <message>
        <source>Move the columns of a table to the one that its rows belong to, with their values</source>
        <translation>Déplacer les colonnes d’une table vers celle à laquelle appartiennent ses lignes, avec leurs valeurs</translation>
    </message>
    <message>
        <source>Rename or change type without do&amp;wntime…</source>
        <translation>Renommer ou changer de type sans interr&amp;uption…</translation>
    </message>
    <message>
        <source>Write migrations that let the old and the new live side by side for a while</source>
        <translation>Écrire des migrations qui font coexister un temps l’ancien et le nouveau</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>&amp;Enregistrer la migration…</translation>
    </message>
    <message>
        <source>Make a proved migration of the draft</source>
        <translation>Faire du brouillon une migration prouvée</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Appliquer…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending on the current database</source>
        <translation>Examiner et appliquer tout ce qui est en attente sur la base de données actuelle</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>Review and revert the newest migration on the current database</source>
        <translation>Examiner et défaire la migration la plus récente sur la base de données actuelle</translation>
    </message>
    <message>
        <source>Re&amp;do newest…</source>
        <translation>&amp;Refaire la plus récente…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>Défaire la migration la plus récente et l’appliquer de nouveau</translation>
    </message>
    <message>
        <source>S&amp;quash migrations…</source>
        <translation>&amp;Condenser des migrations…</translation>
    </message>
    <message>
        <source>Make one migration of several in a row, proved to lead to the same</source>
        <translation>Faire une seule migration de plusieurs qui se suivent, avec la preuve qu’elle mène au même résultat</translation>
    </message>
    <message>
        <source>&amp;Look for drift</source>
        <translation>Chercher une déri&amp;ve</translation>
    </message>
    <message>
        <source>Compare the current database with what its migrations make</source>
        <translation>Comparer la base de données actuelle avec ce que ses migrations produisent</translation>
    </message>
    <message>
        <source>&amp;Groups of databases…</source>
        <translation>&amp;Groupes de bases de données…</translation>
    </message>
    <message>
        <source>Apply or revert migrations on all databases of a group</source>
        <translation>Appliquer ou défaire des migrations sur toutes les bases de données d’un groupe</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;ser</translation>
    </message>
    <message>
        <source>Read the folder of migrations and all databases again</source>
        <translation>Relire le dossier des migrations et toutes les bases de données</translation>
    </message>
    <message>
        <source>Discard the dra&amp;ft…</source>
        <translation>Aba&amp;ndonner le brouillon…</translation>
    </message>
    <message>
        <source>Throw the draft away and start from the newest migration</source>
        <translation>Jeter le brouillon et repartir de la migration la plus récente</translation>
    </message>
    <message>
        <source>&amp;Go to object…</source>
        <translation>Aller à l’&amp;objet…</translation>
    </message>
    <message>
        <source>Find a table, view or column by typing</source>
        <translation>Trouver une table, une vue ou une colonne en tapant</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>Find an action by typing</source>
        <translation>Trouver une action en tapant</translation>
    </message>
    <message>
        <source>Ca&amp;ncel what is running</source>
        <translation>&amp;Annuler l’opération en cours</translation>
    </message>
    <message>
        <source>Stop the run and roll back</source>
        <translation>Arrêter l’exécution et revenir en arrière</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation>Lister tous les raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>À &amp;propos de Relvar</translation>
    </message>
    <message>
        <source>Version, what it is made of, and licence</source>
        <translation>Version, composants et licence</translation>
    </message>
    <message>
        <source>New table from a te&amp;mplate…</source>
        <translation>Nouvelle table à partir d’un &amp;modèle…</translation>
    </message>
    <message>
        <source>Make a table that begins with the columns of a template</source>
        <translation>Créer une table qui commence par les colonnes d’un modèle</translation>
    </message>
    <message>
        <source>&amp;Apply a template…</source>
        <translation>&amp;Appliquer un modèle…</translation>
    </message>
    <message>
        <source>Give the selected tables what a template has and they lack</source>
        <translation>Donner aux tables sélectionnées ce qu’un modèle a et qui leur manque</translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation>&amp;Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Keep the selected table as a template of the project</source>
        <translation>Conserver la table sélectionnée comme modèle du projet</translation>
    </message>
    <message>
        <source>Rename to con&amp;vention…</source>
        <translation>Renommer selon la con&amp;vention…</translation>
    </message>
    <message>
        <source>Give keys, constraints, indexes and sequences the names of a convention</source>
        <translation>Donner aux clés, contraintes, index et séquences les noms d’une convention</translation>
    </message>
    <message>
        <source>R&amp;ename many…</source>
        <translation>Re&amp;nommer en masse…</translation>
    </message>
    <message>
        <source>Rename tables, columns, constraints and indexes by a pattern</source>
        <translation>Renommer tables, colonnes, contraintes et index selon un motif</translation>
    </message>
    <message>
        <source>Chan&amp;ge a type everywhere…</source>
        <translation>Changer un t&amp;ype partout…</translation>
    </message>
    <message>
        <source>Give all columns of one type another</source>
        <translation>Donner à toutes les colonnes d’un type un autre type</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>Rechercher &amp;partout</translation>
    </message>
    <message>
        <source>Find names, types, comments and definitions in the whole draft</source>
        <translation>Trouver des noms, types, commentaires et définitions dans tout le brouillon</translation>
    </message>
    <message>
        <source>&amp;Copy tables</source>
        <translation>&amp;Copier les tables</translation>
    </message>
    <message>
        <source>Copy the selected tables with their types and relations, for a diagram or as SQL</source>
        <translation>Copier les tables sélectionnées avec leurs types et leurs relations, pour un diagramme ou en SQL</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>C&amp;oller les tables</translation>
    </message>
    <message>
        <source>Add the tables on the clipboard, under free names</source>
        <translation>Ajouter les tables du presse-papiers, sous des noms libres</translation>
    </message>
    <message>
        <source>D&amp;uplicate tables</source>
        <translation>&amp;Dupliquer les tables</translation>
    </message>
    <message>
        <source>Add the selected tables once more, under free names</source>
        <translation>Ajouter une seconde fois les tables sélectionnées, sous des noms libres</translation>
    </message>
    <message>
        <source>Drop from the &amp;schema</source>
        <translation>Supprimer du sc&amp;héma</translation>
    </message>
    <message>
        <source>Drop what is selected from the schema, not only from the diagram</source>
        <translation>Supprimer du schéma ce qui est sélectionné, et pas seulement du diagramme</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select every table of the diagram</source>
        <translation>Sélectionner toutes les tables du diagramme</translation>
    </message>
    <message>
        <source>Select &amp;related</source>
        <translation>Sélectionner les tables &amp;liées</translation>
    </message>
    <message>
        <source>Add the tables to the selection that are related with it</source>
        <translation>Ajouter à la sélection les tables qui y sont liées</translation>
    </message>
    <message>
        <source>&amp;Many to many</source>
        <translation>&amp;Plusieurs à plusieurs</translation>
    </message>
    <message>
        <source>Click two tables: a table that joins them is made, with both keys</source>
        <translation>Cliquer sur deux tables&#xa0;: une table qui les relie est créée, avec les deux clés</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Aligner à &amp;gauche</translation>
    </message>
    <message>
        <source>Put the left edges of the selected tables on one line</source>
        <translation>Mettre les bords gauches des tables sélectionnées sur une ligne</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Aligner les &amp;centres</translation>
    </message>
    <message>
        <source>Put the selected tables below one another</source>
        <translation>Mettre les tables sélectionnées l’une sous l’autre</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Aligner à &amp;droite</translation>
    </message>
    <message>
        <source>Put the right edges of the selected tables on one line</source>
        <translation>Mettre les bords droits des tables sélectionnées sur une ligne</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Aligner en &amp;haut</translation>
    </message>
    <message>
        <source>Put the upper edges of the selected tables on one line</source>
        <translation>Mettre les bords supérieurs des tables sélectionnées sur une ligne</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Aligner les &amp;milieux</translation>
    </message>
    <message>
        <source>Put the selected tables beside one another</source>
        <translation>Mettre les tables sélectionnées l’une à côté de l’autre</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Put the lower edges of the selected tables on one line</source>
        <translation>Mettre les bords inférieurs des tables sélectionnées sur une ligne</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Répartir h&amp;orizontalement</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from left to right</source>
        <translation>Laisser la même distance entre les tables sélectionnées, de gauche à droite</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Répartir &amp;verticalement</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from top to bottom</source>
        <translation>Laisser la même distance entre les tables sélectionnées, de haut en bas</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Language, looks, shortcuts and what new diagrams begin with</source>
        <translation>Langue, apparence, raccourcis et réglages des nouveaux diagrammes</translation>
    </message>
    <message>
        <source>For &amp;design</source>
        <translation>Pour &amp;concevoir</translation>
    </message>
    <message>
        <source>The diagram with databases, inspector, changes and SQL</source>
        <translation>Le diagramme avec les bases de données, l’inspecteur, les modifications et le SQL</translation>
    </message>
    <message>
        <source>For &amp;migrations</source>
        <translation>Pour &amp;migrer</translation>
    </message>
    <message>
        <source>Databases and a large timeline, with locks and log</source>
        <translation>Les bases de données et une grande chronologie, avec les verrous et le journal</translation>
    </message>
    <message>
        <source>For &amp;review</source>
        <translation>Pour &amp;examiner</translation>
    </message>
    <message>
        <source>The diagram with a large list of changes, SQL and problems</source>
        <translation>Le diagramme avec une grande liste des modifications, le SQL et les problèmes</translation>
    </message>
    <message>
        <source>Open a folder with relvar.toml, or with migrations of another tool</source>
        <translation>Ouvrir un dossier contenant relvar.toml, ou les migrations d’un autre outil</translation>
    </message>
    <message>
        <source>P&amp;ush the draft…</source>
        <translation>&amp;Pousser le brouillon…</translation>
    </message>
    <message>
        <source>Bring the current database to the draft without a migration, to try it out</source>
        <translation>Amener la base de données actuelle au brouillon sans migration, pour l’essayer</translation>
    </message>
    <message>
        <source>Revert &amp;all…</source>
        <translation>&amp;Tout annuler…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database</source>
        <translation>Annuler toutes les migrations de la base de données actuelle</translation>
    </message>
    <message>
        <source>Re&amp;vert and apply all…</source>
        <translation>Annuler et tout &amp;appliquer…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database, then apply all</source>
        <translation>Annuler toutes les migrations de la base de données actuelle, puis les appliquer toutes</translation>
    </message>
    <message>
        <source>Dr&amp;op everything and apply all…</source>
        <translation>Tout &amp;supprimer et tout appliquer…</translation>
    </message>
    <message>
        <source>Empty the current database, then apply all migrations</source>
        <translation>Vider la base de données actuelle, puis appliquer toutes les migrations</translation>
    </message>
</context>
<context>
    <name>relvar::shell::AddTablesDialog</name>
    <message>
        <source>Add tables to %1</source>
        <translation>Ajouter des tables à %1</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>Saisissez une partie d’un nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Tables that the diagram does not show</source>
        <translation>Tables que le diagramme ne montre pas</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>The diagram shows every table already.</source>
        <translation>Le diagramme montre déjà toutes les tables.</translation>
    </message>
    <message>
        <source>Choose one table, or several with Ctrl or Shift.</source>
        <translation>Choisissez une table, ou plusieurs avec Ctrl ou Maj.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) chosen</source>
        <translation>
            <numerusform>%n table choisie</numerusform>
            <numerusform>%n tables choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::AdoptDialog</name>
    <message>
        <source>Migrations of another tool</source>
        <translation>Migrations d’un autre outil</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in it:</source>
        <translation>%1 n’est pas encore un projet. Des migrations y ont été trouvées&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in several folders of it. Choose those that the project is about:</source>
        <translation>%1 n’est pas encore un projet. Des migrations y ont été trouvées dans plusieurs dossiers. Choisissez celles sur lesquelles porte le projet&#xa0;:</translation>
    </message>
    <message>
        <source>Migrations that were found</source>
        <translation>Migrations trouvées</translation>
    </message>
    <message>
        <source>%1 in this folder</source>
        <translation>%1 dans ce dossier</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Say which database the migrations are for</source>
        <translation>Indiquer à quelle base de données sont destinées les migrations</translation>
    </message>
    <message>
        <source>Adopting makes relvar.toml and the private folder .relvar in %1. Nothing of the tool is changed. To show what the migrations make, their SQL runs on a private scratch database; on yours it runs when you apply.</source>
        <translation>La reprise crée relvar.toml et le dossier privé .relvar dans %1. Rien de ce qui appartient à l’outil n’est modifié. Pour montrer ce que créent les migrations, leur SQL s’exécute sur une base temporaire privée&#x202f;; sur la vôtre, il s’exécute quand vous appliquez.</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand, and applies and reverts as %1 does.</source>
        <translation>Relvar montre où en sont les bases de données, et applique et défait comme le fait %1.</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand. %1 applies and reverts.</source>
        <translation>Relvar montre où en sont les bases de données. C’est %1 qui applique et défait.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet: choose it first</source>
        <translation>pas encore connue&#xa0;: choisissez-la d’abord</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make a project of this folder and open it</source>
        <translation>Faire de ce dossier un projet et l’ouvrir</translation>
    </message>
    <message>
        <source>Choose the database first.</source>
        <translation>Choisissez d’abord la base de données.</translation>
    </message>
    <message>
        <source>&amp;Names of new keys and indexes:</source>
        <translation>&amp;Noms des nouvelles clés et des nouveaux index&#xa0;:</translation>
    </message>
    <message>
        <source>What you draw is named so. relvar.toml keeps it as [naming] preset.</source>
        <translation>Ce que vous dessinez est nommé ainsi. relvar.toml le conserve comme preset de [naming].</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>comme le fait %1</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Blockers</name>
    <message>
        <source>Since %1 the statement on %2 waits for %3</source>
        <translation>Depuis %1, l’instruction sur %2 attend %3</translation>
    </message>
    <message>
        <source>&amp;End That Session…</source>
        <translation>&amp;Terminer cette session…</translation>
    </message>
    <message>
        <source>&amp;Cancel That Session&apos;s Statement…</source>
        <translation>&amp;Annuler l’instruction de cette session…</translation>
    </message>
    <message>
        <source>Ends the session of process %1; what it has not committed is undone.</source>
        <translation>Met fin à la session du processus %1&#x202f;; ce qu’elle n’a pas validé est annulé.</translation>
    </message>
    <message>
        <source>Stops what process %1 runs now; its program is told so.</source>
        <translation>Arrête ce que le processus %1 exécute en ce moment&#x202f;; son programme en est informé.</translation>
    </message>
    <message>
        <source>End this session on %1? What it has not committed is undone, and its program loses its connection: %2</source>
        <translation>Terminer cette session sur %1&#x202f;? Ce qu’elle n’a pas validé est annulé, et son programme perd sa connexion&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancel what this session on %1 runs? Its program gets an error and may undo what it has not committed: %2</source>
        <translation>Annuler ce que cette session exécute sur %1&#x202f;? Son programme reçoit une erreur et peut annuler ce qu’il n’a pas validé&#xa0;: %2</translation>
    </message>
    <message>
        <source>End the Session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Cancel the Statement</source>
        <translation>Annuler l’instruction</translation>
    </message>
    <message>
        <source>Ending a session on %1</source>
        <translation>Fin d’une session sur %1</translation>
    </message>
    <message>
        <source>Cancelling a statement on %1</source>
        <translation>Annulation d’une instruction sur %1</translation>
    </message>
</context>
<context>
    <name>relvar::shell::CodeDialog</name>
    <message>
        <source>The chosen file as it will be</source>
        <translation>Le fichier choisi tel qu’il sera</translation>
    </message>
    <message>
        <source>Export code</source>
        <translation>Exporter du code</translation>
    </message>
    <message>
        <source>The files are being made</source>
        <translation>Création des fichiers en cours</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>Nom de la migration</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>Dossier du dépôt</translation>
    </message>
    <message>
        <source>What the draft changes, as a migration</source>
        <translation>Ce que modifie le brouillon, comme migration</translation>
    </message>
    <message>
        <source>The whole schema, as a migration</source>
        <translation>Le schéma entier, comme migration</translation>
    </message>
    <message>
        <source>Its tables, as entities of the code</source>
        <translation>Ses tables, comme entités du code</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Framework:</source>
        <translation>&amp;Framework&#xa0;:</translation>
    </message>
    <message>
        <source>W&amp;hat:</source>
        <translation>C&amp;ontenu&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Files that would be written</source>
        <translation>Fichiers qui seraient écrits</translation>
    </message>
    <message>
        <source>What the framework cannot express</source>
        <translation>Ce que le framework ne peut pas exprimer</translation>
    </message>
    <message>
        <source>Choose the folder of the repository: what is there decides what is written.</source>
        <translation>Choisissez le dossier du dépôt&#xa0;: ce qui s’y trouve décide de ce qui est écrit.</translation>
    </message>
    <message>
        <source>No framework that Relvar can write code for knows %1.</source>
        <translation>Aucun framework pour lequel Relvar sait écrire du code ne connaît %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not expressed (%n):</source>
        <translation>
            <numerusform>Non exprimé (%n)&#xa0;:</numerusform>
            <numerusform>Non exprimés (%n)&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>É&amp;crire %n fichier</numerusform>
            <numerusform>É&amp;crire %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The repository has everything already: there is nothing to write.</source>
        <translation>Le dépôt contient déjà tout&#xa0;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>Écriture du code</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) for %1 into %2.</source>
        <translation>
            <numerusform>%n fichier écrit pour %1 dans %2.</numerusform>
            <numerusform>%n fichiers écrits pour %1 dans %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::ComparisonView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>SQL from the one to the other</source>
        <translation>SQL de l’un à l’autre</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Both have the same schema: %1.</source>
        <translation>Les deux ont le même schéma&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;The same under another name? Tick what was renamed; the rest is dropped and made anew.</source>
        <translation>Les &amp;mêmes sous un autre nom&#x202f;? Cochez ce qui a été renommé&#x202f;; le reste est supprimé et recréé.</translation>
    </message>
    <message>
        <source>What may be a rename</source>
        <translation>Ce qui peut être un renommage</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n difference(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n différence</numerusform>
            <numerusform>%1&#xa0;: %n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft becomes this schema; one step to undo</source>
        <translation>Le brouillon devient ce schéma&#x202f;; une seule étape à annuler</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DataCommands</name>
    <message>
        <source>Show &amp;data</source>
        <translation>Afficher les &amp;données</translation>
    </message>
    <message>
        <source>Read the rows of the selected table from the current database</source>
        <translation>Lire les lignes de la table sélectionnée dans la base de données actuelle</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Its rows are shown as soon as it is known.</source>
        <translation>Ses lignes s’affichent dès qu’elle est connue.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <translation>%1 n’est pas dans %2</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>L’objet sélectionné</translation>
    </message>
    <message>
        <source>Only the draft has it. It has rows once its migration is saved and applied to this database.</source>
        <translation>Seul le brouillon le contient. Il aura des lignes une fois sa migration enregistrée et appliquée à cette base de données.</translation>
    </message>
    <message>
        <source>No database is connected</source>
        <translation>Aucune base de données n’est connectée</translation>
    </message>
    <message>
        <source>Rows are read from a database: connect one in the menu File.</source>
        <translation>Les lignes sont lues dans une base de données&#xa0;: connectez-en une dans le menu Fichier.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramCommands</name>
    <message>
        <source>Find on the diagram: names, types, comments, keys</source>
        <translation>Rechercher dans le diagramme&#xa0;: noms, types, commentaires, clés</translation>
    </message>
    <message>
        <source>New dia&amp;gram</source>
        <translation>Nouveau dia&amp;gramme</translation>
    </message>
    <message>
        <source>Make a diagram that shows some of the tables</source>
        <translation>Créer un diagramme qui montre certaines des tables</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>New diagram of the &amp;selected tables</source>
        <translation>Nouveau diagramme des tables &amp;sélectionnées</translation>
    </message>
    <message>
        <source>Make a diagram that shows the selected tables</source>
        <translation>Créer un diagramme qui montre les tables sélectionnées</translation>
    </message>
    <message>
        <source>Re&amp;name the diagram</source>
        <translation>Reno&amp;mmer le diagramme</translation>
    </message>
    <message>
        <source>Type another name for the diagram in front</source>
        <translation>Saisir un autre nom pour le diagramme au premier plan</translation>
    </message>
    <message>
        <source>&amp;Remove the diagram</source>
        <translation>S&amp;upprimer le diagramme</translation>
    </message>
    <message>
        <source>Remove the diagram in front; its tables stay in the schema</source>
        <translation>Supprimer le diagramme au premier plan&#x202f;; ses tables restent dans le schéma</translation>
    </message>
    <message>
        <source>&amp;Next diagram</source>
        <translation>Diagramme suivan&amp;t</translation>
    </message>
    <message>
        <source>Show the diagram right of this one</source>
        <translation>Afficher le diagramme à droite de celui-ci</translation>
    </message>
    <message>
        <source>&amp;Previous diagram</source>
        <translation>Diagramme &amp;précédent</translation>
    </message>
    <message>
        <source>Show the diagram left of this one</source>
        <translation>Afficher le diagramme à gauche de celui-ci</translation>
    </message>
    <message>
        <source>Move the diagram to the ri&amp;ght</source>
        <translation>Déplacer le diagramme à dr&amp;oite</translation>
    </message>
    <message>
        <source>Put the tab in front behind the next one</source>
        <translation>Placer l’onglet de premier plan après le suivant</translation>
    </message>
    <message>
        <source>Move the diagram to the le&amp;ft</source>
        <translation>Déplacer le diagramme à gau&amp;che</translation>
    </message>
    <message>
        <source>Put the tab in front before the previous one</source>
        <translation>Placer l’onglet de premier plan avant le précédent</translation>
    </message>
    <message>
        <source>Add &amp;tables…</source>
        <translation>&amp;Ajouter des tables…</translation>
    </message>
    <message>
        <source>Choose tables that this diagram shall show</source>
        <translation>Choisir les tables que ce diagramme doit montrer</translation>
    </message>
    <message>
        <source>Add &amp;related tables</source>
        <translation>Ajouter les tables &amp;liées</translation>
    </message>
    <message>
        <source>Show the tables that the selected ones refer to, and those that refer to them</source>
        <translation>Afficher les tables auxquelles les tables sélectionnées font référence, et celles qui leur font référence</translation>
    </message>
    <message>
        <source>Ta&amp;ke from this diagram</source>
        <translation>Ret&amp;irer de ce diagramme</translation>
    </message>
    <message>
        <source>Show the selected tables no more on this diagram; they stay in the schema</source>
        <translation>Ne plus montrer les tables sélectionnées dans ce diagramme&#x202f;; elles restent dans le schéma</translation>
    </message>
    <message>
        <source>F&amp;ocus on the selection</source>
        <translation>&amp;Isoler la sélection</translation>
    </message>
    <message>
        <source>Show the selected tables and those related with them alone, for the moment</source>
        <translation>N’afficher pour le moment que les tables sélectionnées et celles qui y sont liées</translation>
    </message>
    <message>
        <source>Show all tables a&amp;gain</source>
        <translation>Réafficher &amp;toutes les tables</translation>
    </message>
    <message>
        <source>Leave the focus on some tables (Esc)</source>
        <translation>Ne plus isoler certaines tables (Échap)</translation>
    </message>
    <message>
        <source>Zoom to the s&amp;election</source>
        <translation>Zoomer sur la &amp;sélection</translation>
    </message>
    <message>
        <source>Show the selected tables as large as they fit</source>
        <translation>Afficher les tables sélectionnées aussi grandes que possible</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher &amp;le suivant</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Aller à l’emplacement suivant trouvé</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rec&amp;hercher le précédent</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Aller à l’emplacement précédent trouvé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Rec&amp;uler</translation>
    </message>
    <message>
        <source>Go back to the place that was looked at before</source>
        <translation>Revenir à l’emplacement regardé auparavant</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Go forward to where you came back from</source>
        <translation>Retourner à l’emplacement d’où vous êtes revenu</translation>
    </message>
    <message>
        <source>New diagram o&amp;f</source>
        <translation>Nouveau diagramme d&amp;e</translation>
    </message>
    <message>
        <source>Add re&amp;lated</source>
        <translation>Ajouter les ta&amp;bles liées</translation>
    </message>
    <message>
        <source>&amp;Both ways</source>
        <translation>Dans les &amp;deux sens</translation>
    </message>
    <message>
        <source>What they re&amp;fer to</source>
        <translation>Tables &amp;référencées</translation>
    </message>
    <message>
        <source>What &amp;refers to them</source>
        <translation>Tables &amp;qui y font référence</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>À &amp;1 relation</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>À &amp;2 relations</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>À &amp;3 relations</translation>
    </message>
    <message>
        <source>&amp;As far as relations lead</source>
        <translation>&amp;Aussi loin que mènent les relations</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>&amp;Isoler</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>Schéma %1</translation>
    </message>
    <message>
        <source>The diagram %1 is removed. Its tables stay in the schema.</source>
        <translation>Le diagramme %1 est supprimé. Ses tables restent dans le schéma.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramExports</name>
    <message>
        <source>The tables are still being laid out. Try again when they stand.</source>
        <translation>Les tables sont encore en cours de disposition. Réessayez quand elles seront en place.</translation>
    </message>
    <message>
        <source>There is no table on the diagram yet.</source>
        <translation>Il n’y a pas encore de table dans le diagramme.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n sheet(s) to %1</source>
        <translation>
            <numerusform>%n feuille envoyée à %1</numerusform>
            <numerusform>%n feuilles envoyées à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>L’impression a été annulée</translation>
    </message>
    <message>
        <source>The printer %1 did not take the diagram. Check that it is connected, or print to a PDF file.</source>
        <translation>L’imprimante %1 n’a pas accepté le diagramme. Vérifiez qu’elle est connectée, ou imprimez dans un fichier PDF.</translation>
    </message>
    <message>
        <source>Copying the diagram</source>
        <translation>Copie du diagramme</translation>
    </message>
    <message>
        <source>Copied the selected tables as a picture</source>
        <translation>Tables sélectionnées copiées comme image</translation>
    </message>
    <message>
        <source>Copied the diagram as a picture</source>
        <translation>Diagramme copié comme image</translation>
    </message>
    <message>
        <source>%1, at %2 % because it is large</source>
        <translation>%1, à %2&#xa0;% en raison de la grande taille</translation>
    </message>
    <message>
        <source>Copied the selected tables as %1</source>
        <translation>Tables sélectionnées copiées en %1</translation>
    </message>
    <message>
        <source>Copied the diagram as %1</source>
        <translation>Diagramme copié en %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels), the diagram became %3 files side by side, from %4 to %5.</source>
        <translation>Plus grand que ne peut l’être une image (%1 × %2 pixels), le diagramme est devenu %3 fichiers côte à côte, de %4 à %5.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagrammes</translation>
    </message>
    <message>
        <source>Name of the diagram</source>
        <translation>Nom du diagramme</translation>
    </message>
    <message>
        <source>Every table of the schema</source>
        <translation>Toutes les tables du schéma</translation>
    </message>
    <message>
        <source>%1: double-click or F2 renames it</source>
        <translation>%1&#xa0;: un double-clic ou F2 le renomme</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DriftView</name>
    <message>
        <source>ignored by a rule</source>
        <translation>ignoré par une règle</translation>
    </message>
    <message>
        <source>do not know it</source>
        <translation>ne le connaissent pas</translation>
    </message>
    <message>
        <source>a pending migration makes it too</source>
        <translation>une migration en attente le fait aussi</translation>
    </message>
    <message>
        <source>a pending migration wants something else</source>
        <translation>une migration en attente veut autre chose</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Aucune dérive</translation>
    </message>
    <message>
        <source>SQL that brings the database back</source>
        <translation>SQL qui ramène la base de données à son état</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>The database has</source>
        <translation>La base de données</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Les fichiers</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Adopt &amp;into the draft</source>
        <translation>Reprendre dans le &amp;brouillon</translation>
    </message>
    <message>
        <source>The draft gets the selected differences; tables stay where they stand. One step to undo</source>
        <translation>Le brouillon reçoit les différences sélectionnées&#x202f;; les tables restent à leur place. Une seule étape à annuler</translation>
    </message>
    <message>
        <source>Make &amp;a migration…</source>
        <translation>Créer une &amp;migration…</translation>
    </message>
    <message>
        <source>A proved migration takes them in, and is marked as applied here without running</source>
        <translation>Une migration prouvée les reprend, et est marquée ici comme appliquée sans exécution</translation>
    </message>
    <message>
        <source>&amp;Revert the database…</source>
        <translation>&amp;Rétablir la base de données…</translation>
    </message>
    <message>
        <source>Review and run the SQL that takes them back</source>
        <translation>Examiner et exécuter le SQL qui les annule</translation>
    </message>
    <message>
        <source>Ig&amp;nore…</source>
        <translation>&amp;Ignorer…</translation>
    </message>
    <message>
        <source>A rule in relvar.toml lets them be</source>
        <translation>Une règle dans relvar.toml les laisse telles quelles</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Chercher de nou&amp;veau</translation>
    </message>
    <message>
        <source>Read the database again</source>
        <translation>Relire la base de données</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s). Select some, or none for all.</source>
        <translation>
            <numerusform>%1 n’est pas ce que ses migrations produisent&#xa0;: %n différence. Sélectionnez-en, ou aucune pour toutes.</numerusform>
            <numerusform>%1 n’est pas ce que ses migrations produisent&#xa0;: %n différences. Sélectionnez-en, ou aucune pour toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what its migrations make, but for what is ignored.</source>
        <translation>%1 est ce que ses migrations produisent, hormis ce qui est ignoré.</translation>
    </message>
    <message>
        <source>%1 is what its migrations make.</source>
        <translation>%1 est ce que ses migrations produisent.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Drifts</name>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s).</source>
        <translation>
            <numerusform>%1 n’est pas ce que ses migrations produisent&#xa0;: %n différence.</numerusform>
            <numerusform>%1 n’est pas ce que ses migrations produisent&#xa0;: %n différences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other database(s) are not what their migrations make.</source>
        <translation>
            <numerusform>%1 et %n autre base de données ne sont pas ce que leurs migrations produisent.</numerusform>
            <numerusform>%1 et %n autres bases de données ne sont pas ce que leurs migrations produisent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Voir…</translation>
    </message>
    <message>
        <source>There are no migrations yet that %1 could differ from. Save the draft as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>Il n’y a pas encore de migrations dont %1 puisse différer. Enregistrez le brouillon comme migration (Ctrl+S)&#xa0;: cela crée un projet à côté de la base de données.</translation>
    </message>
    <message>
        <source>Looking for drift on %1</source>
        <translation>Recherche d’une dérive sur %1</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>Dérive de %1</translation>
    </message>
    <message>
        <source>The draft has it now. When it is saved, mark the migration as applied on %1 (Mark as applied on the timeline): it would fail where its changes are already.</source>
        <translation>Le brouillon la contient maintenant. Une fois qu’il est enregistré, marquez la migration comme appliquée sur %1 (Marquer comme appliquée dans la chronologie)&#xa0;: elle échouerait là où ses modifications sont déjà présentes.</translation>
    </message>
    <message>
        <source>Make a migration of the drift</source>
        <translation>Faire une migration de la dérive</translation>
    </message>
    <message>
        <source>&amp;Name of the migration. It is marked as applied on %1 and is not run there.</source>
        <translation>&amp;Nom de la migration. Elle est marquée comme appliquée sur %1 et n’y est pas exécutée.</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Créer et prouver</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>Preuve de la migration</translation>
    </message>
    <message>
        <source>%1 takes the drift in. It is marked as applied on %2.</source>
        <translation>%1 reprend la dérive. Elle est marquée comme appliquée sur %2.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Préparation de l’examen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n difference(s) back on %1</source>
        <translation>
            <numerusform>Annuler %n différence sur %1</numerusform>
            <numerusform>Annuler %n différences sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept.</source>
        <translation>Ce qui est supprimé ici part avec son contenu&#x202f;; rien n’est conservé.</translation>
    </message>
    <message>
        <source>Ignore what differs</source>
        <translation>Ignorer ce qui diffère</translation>
    </message>
    <message>
        <source>&amp;Rules for relvar.toml, one in each line: a kind and a name, in which * stands for anything. They hold for every database of the project.</source>
        <translation>&amp;Règles pour relvar.toml, une par ligne&#xa0;: un genre et un nom, où * remplace n’importe quoi. Elles valent pour toutes les bases de données du projet.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
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
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>What of the diagram</source>
        <translation>Partie du diagramme</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>Échelle en pour cent</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>How large on paper</source>
        <translation>Taille sur le papier</translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>Feuilles côte à côte</translation>
    </message>
    <message>
        <source>Sheets below one another</source>
        <translation>Feuilles l’une sous l’autre</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Exporter le diagramme</translation>
    </message>
    <message>
        <source>Print the diagram</source>
        <translation>Imprimer le diagramme</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 (text)</source>
        <translation>%1 (texte)</translation>
    </message>
    <message>
        <source>The whole diagram</source>
        <translation>Le diagramme entier</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected table(s)</source>
        <translation>
            <numerusform>La table sélectionnée</numerusform>
            <numerusform>Les %n tables sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Title above the picture</source>
        <translation>Titre au-dessus de l’image</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>One page as large as the diagram</source>
        <translation>Une page aussi grande que le diagramme</translation>
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
        <translation>Sur tant de feuilles</translation>
    </message>
    <message>
        <source>In its own size</source>
        <translation>À sa taille réelle</translation>
    </message>
    <message>
        <source>side by side,</source>
        <translation>côte à côte,</translation>
    </message>
    <message>
        <source>below one another</source>
        <translation>l’une sous l’autre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Printer:</source>
        <translation>I&amp;mprimante&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>C&amp;ontenu&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>P&amp;apier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>Tai&amp;lle&#xa0;:</translation>
    </message>
    <message>
        <source>Sc&amp;ale:</source>
        <translation>Éc&amp;helle&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Fichie&amp;r&#xa0;:</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>%1 is text: the program that reads it draws the diagram.</source>
        <translation>%1 est du texte&#xa0;: le programme qui le lit dessine le diagramme.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, sharp at any size.</source>
        <translation>%1 × %2 pixels, net à toute taille.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 pixels.</translation>
    </message>
    <message>
        <source>That is larger than programs open: it becomes %1 files, side by side without a gap.</source>
        <translation>C’est plus grand que ce que les programmes ouvrent&#xa0;: cela devient %1 fichiers, côte à côte sans espace.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), at %1 %.</source>
        <translation>
            <numerusform>%n feuille, à %1&#xa0;%.</numerusform>
            <numerusform>%n feuilles, à %1&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>One page of %1 × %2 cm.</source>
        <translation>Une page de %1 × %2&#xa0;cm.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>Le fichier existe déjà et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FilesPreview</name>
    <message>
        <source>Choose one to read it (arrow keys)</source>
        <translation>Choisissez-en une pour la lire (touches fléchées)</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Le fichier choisi</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FleetDialog</name>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>Go on with the others when one &amp;has failed</source>
        <translation>Continuer avec les autres quand l’une a éc&amp;houé</translation>
    </message>
    <message>
        <source>Groups of databases</source>
        <translation>Groupes de bases de données</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Apply all that is pending</source>
        <translation>Appliquer tout ce qui est en attente</translation>
    </message>
    <message>
        <source>Apply up to and with</source>
        <translation>Appliquer jusqu’à celle-ci incluse&#xa0;:</translation>
    </message>
    <message>
        <source>Revert down to, which stays</source>
        <translation>Défaire jusqu’à celle-ci, qui reste&#xa0;:</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>How many databases go first</source>
        <translation>Combien de bases de données passent d’abord</translation>
    </message>
    <message>
        <source>These run one after another; when one of them fails, no other begins</source>
        <translation>Celles-ci s’exécutent l’une après l’autre&#x202f;; si l’une échoue, aucune autre ne commence</translation>
    </message>
    <message>
        <source>How many databases at a time</source>
        <translation>Combien de bases de données à la fois</translation>
    </message>
    <message>
        <source>first, one after another; &amp;then</source>
        <translation>d’abord, l’une après l’autre&#x202f;; &amp;puis</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>à la fois</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>À &amp;faire&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pace:</source>
        <translation>R&amp;ythme&#xa0;:</translation>
    </message>
    <message>
        <source>Databases of the group</source>
        <translation>Bases de données du groupe</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>How many databases are done</source>
        <translation>Combien de bases de données sont terminées</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>E&amp;xaminer…</translation>
    </message>
    <message>
        <source>The SQL that would run on the selected database, what it locks and what is in its way</source>
        <translation>Le SQL qui s’exécuterait sur la base de données sélectionnée, ce qu’il verrouille et ce qui lui fait obstacle</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Runs on every database of the group what is left to run there</source>
        <translation>Exécute sur chaque base de données du groupe ce qu’il y reste à exécuter</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Cancels what runs, which is rolled back, and begins no other</source>
        <translation>Annule ce qui s’exécute, avec retour en arrière, et n’en commence pas d’autre</translation>
    </message>
    <message>
        <source>Show on the time&amp;line</source>
        <translation>Afficher dans la chrono&amp;logie</translation>
    </message>
    <message>
        <source>Opens the selected database beside the connections of the project</source>
        <translation>Ouvre la base de données sélectionnée à côté des connexions du projet</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>The list as text</source>
        <translation>La liste sous forme de texte</translation>
    </message>
    <message>
        <source>Reading the group %1</source>
        <translation>Lecture du groupe %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Reading the databases of %1</source>
        <translation>Lecture des bases de données de %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>needs a repair</source>
        <translation>à réparer</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>Rien n’est appliqué.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>La plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>There is nothing to run on %1.</source>
        <translation>Il n’y a rien à exécuter sur %1.</translation>
    </message>
    <message>
        <source>Migrating the group %1</source>
        <translation>Migration du groupe %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>&amp;Run what is left</source>
        <translation>Exécuter le re&amp;ste</translation>
    </message>
    <message>
        <source>There are production databases in this group. Type its name, %1, to go on:</source>
        <translation>Il y a des bases de données de production dans ce groupe. Saisissez son nom, %1, pour continuer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>relvar::shell::GradualDialog</name>
    <message>
        <source>Rename or change type without downtime</source>
        <translation>Renommer ou changer de type sans interruption</translation>
    </message>
    <message>
        <source>First %1 gets a second column, and a trigger keeps both in step, so that old and new programs can run side by side. The last migration takes the old one away: apply it when all programs know the new.</source>
        <translation>D’abord, %1 reçoit une seconde colonne, et un déclencheur garde les deux synchronisées, pour que les anciens et les nouveaux programmes puissent tourner côte à côte. La dernière migration retire l’ancienne&#xa0;: appliquez-la quand tous les programmes connaissent la nouvelle.</translation>
    </message>
    <message>
        <source>First the table gets its new name, and a view keeps the old one, so that old and new programs can run side by side. The last migration drops the view: apply it when all programs know the new name.</source>
        <translation>D’abord, la table reçoit son nouveau nom, et une vue garde l’ancien, pour que les anciens et les nouveaux programmes puissent tourner côte à côte. La dernière migration supprime la vue&#xa0;: appliquez-la quand tous les programmes connaissent le nouveau nom.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>Progress of the proofs</source>
        <translation>Avancement des preuves</translation>
    </message>
    <message>
        <source>&amp;Save migrations</source>
        <translation>&amp;Enregistrer les migrations</translation>
    </message>
    <message>
        <source>Saved as %1 migrations. Apply all but the last one now, and %2 when all programs know the new.</source>
        <translation>Enregistré sous forme de %1 migrations. Appliquez-les maintenant toutes sauf la dernière, et %2 quand tous les programmes connaissent le nouveau.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>relvar::shell::HelpCommands</name>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Aide sur ceci</translation>
    </message>
    <message>
        <source>Open the user guide at what it says about the panel that you work in</source>
        <translation>Ouvrir le guide de l’utilisateur à ce qu’il dit du panneau dans lequel vous travaillez</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Open the contents of the user guide</source>
        <translation>Ouvrir le sommaire du guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>Copier les versions, la plateforme et les paramètres pour signaler un défaut&#x202f;; ni mots de passe, ni adresses</translation>
    </message>
    <message>
        <source>Copied: versions, platform, screens and settings, without passwords and addresses. Read it before you paste it where others see it.</source>
        <translation>Copié&#xa0;: versions, plateforme, écrans et paramètres, sans mots de passe ni adresses. Lisez-le avant de le coller là où d’autres le voient.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Hints</name>
    <message>
        <source>Press %1 for a new table, %2 for a column, %3 for a relation, or double-click what you want to change. No database changes while you draw.</source>
        <translation>Appuyez sur %1 pour une nouvelle table, %2 pour une colonne, %3 pour une relation, ou double-cliquez sur ce que vous voulez modifier. Aucune base de données ne change pendant que vous dessinez.</translation>
    </message>
    <message>
        <source>What you draw is a draft, which is kept by itself. %1 makes a migration of it, with the way back tried out.</source>
        <translation>Ce que vous dessinez est un brouillon, conservé automatiquement. %1 en fait une migration, dont le retour est essayé.</translation>
    </message>
    <message>
        <source>The timeline shows where each database stands. %1 applies what is pending, after you have seen what will run; %2 takes the newest migration back.</source>
        <translation>La chronologie montre où en est chaque base de données. %1 applique ce qui est en attente, après vous avoir montré ce qui s’exécutera&#x202f;; %2 défait la migration la plus récente.</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>J’ai &amp;compris</translation>
    </message>
    <message>
        <source>No &amp;more hints</source>
        <translation>&amp;Ne plus afficher de conseils</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ImportDialog</name>
    <message>
        <source>Import a schema</source>
        <translation>Importer un schéma</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>A &amp;file: SQL, a dump, DBML</source>
        <translation>Un &amp;fichier&#xa0;: SQL, dump, DBML</translation>
    </message>
    <message>
        <source>A &amp;database that is connected</source>
        <translation>Une base de &amp;données connectée</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Database to import</source>
        <translation>Base de données à importer</translation>
    </message>
    <message>
        <source>Whose SQL the file is</source>
        <translation>Produit dont le fichier est le SQL</translation>
    </message>
    <message>
        <source>As the file reads</source>
        <translation>D’après le fichier</translation>
    </message>
    <message>
        <source>The &amp;present draft of %1</source>
        <translation>Le &amp;brouillon actuel de %1</translation>
    </message>
    <message>
        <source>The &amp;present draft</source>
        <translation>Le &amp;brouillon actuel</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Un &amp;nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Keep what it does not have, instead of dropping it</source>
        <translation>&amp;Garder ce qui n’y est pas, au lieu de le supprimer</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Dossier du nouveau projet</translation>
    </message>
    <message>
        <source>A folder that is made, or is empty</source>
        <translation>Un dossier à créer, ou vide</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>Product:</source>
        <translation>Produit&#xa0;:</translation>
    </message>
    <message>
        <source>Into:</source>
        <translation>Vers&#xa0;:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est omis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Something goes and something like it comes. Tick what is the same under another name, so that its rows stay:</source>
        <translation>Quelque chose disparaît et quelque chose de semblable arrive. Cochez ce qui est la même chose sous un autre nom, pour que ses lignes restent&#xa0;:</translation>
    </message>
    <message>
        <source>Renames</source>
        <translation>Renommages</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Modifications du brouillon</translation>
    </message>
    <message>
        <source>SQL, dumps and DBML (*.sql *.dump *.ddl *.dbml);;All files (*)</source>
        <translation>SQL, dumps et DBML (*.sql *.dump *.ddl *.dbml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open the database itself: saving a first change makes a project of it, in which what it has counts as applied.</source>
        <translation>Ouvrez la base de données elle-même&#xa0;: l’enregistrement d’une première modification en fait un projet, où ce qu’elle contient compte comme appliqué.</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>Reprendre dans le brou&amp;illon</translation>
    </message>
    <message>
        <source>&amp;Make the project</source>
        <translation>Créer le proje&amp;t</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, read as %2: %n table(s)</source>
        <translation>
            <numerusform>%1, lu comme %2&#xa0;: %n table</numerusform>
            <numerusform>%1, lu comme %2&#xa0;: %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read without a database, so expressions are as they are written, and differences may be of spelling only. (%1)</source>
        <translation>La lecture s’est faite sans base de données&#xa0;: les expressions sont telles qu’elles sont écrites, et des différences peuvent n’être que d’écriture. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n élément ne peut pas être lu et est omis&#xa0;:</numerusform>
            <numerusform>%n éléments ne peuvent pas être lus et sont omis&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>A project is made in %1. Its first migration makes all of this; it is proved before it is written.</source>
        <translation>Un projet est créé dans %1. Sa première migration crée tout ceci&#x202f;; elle est prouvée avant d’être écrite.</translation>
    </message>
    <message>
        <source>Comparing with the draft</source>
        <translation>Comparaison avec le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>Le brouillon dit déjà ce que dit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the draft, one step to undo:</source>
        <translation>
            <numerusform>%n modification du brouillon, à annuler en une étape&#xa0;:</numerusform>
            <numerusform>%n modifications du brouillon, à annuler en une étape&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is what %1 says</source>
        <translation>Le brouillon est ce que dit %1</translation>
    </message>
    <message>
        <source>Making the project and proving its first migration</source>
        <translation>Création du projet et preuve de sa première migration</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LeaveDialog</name>
    <message>
        <source>Waiting until everything has stopped…</source>
        <translation>Attente de l’arrêt complet…</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fermer la fenêtre&#x202f;?</translation>
    </message>
    <message>
        <source>Leave the project?</source>
        <translation>Quitter le projet&#x202f;?</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the window:</source>
        <translation>Ceci n’est pas terminé, et prend fin avec la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the project:</source>
        <translation>Ceci n’est pas terminé, et prend fin avec le projet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <translation>Arrêter et &amp;abandonner</translation>
    </message>
    <message>
        <source>&amp;Stop and leave</source>
        <translation>Arrêter et &amp;quitter</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LiveLocks</name>
    <message>
        <source>Without a connected database the sizes of the tables are not known.</source>
        <translation>Sans base de données connectée, la taille des tables n’est pas connue.</translation>
    </message>
    <message>
        <source>The sizes could not be read from %1: %2</source>
        <translation>Les tailles n’ont pas pu être lues dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sizes and users of the tables as %1 has them now.</source>
        <translation>Tailles et utilisateurs des tables, tels que %1 les a en ce moment.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::MainWindow</name>
    <message>
        <source>Add a database to %1</source>
        <translation>Ajouter une base de données à %1</translation>
    </message>
    <message>
        <source>Connect a database</source>
        <translation>Connecter une base de données</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove the connection %1 from relvar.toml? The database itself stays as it is.</source>
        <translation>Supprimer la connexion %1 de relvar.toml&#x202f;? La base de données elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Select tables on the diagram first.</source>
        <translation>Sélectionnez d’abord des tables dans le diagramme.</translation>
    </message>
    <message>
        <source>Select a table on the diagram first.</source>
        <translation>Sélectionnez d’abord une table dans le diagramme.</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template, kept in templates/ of the project:</source>
        <translation>Nom du modèle, conservé dans templates/ du projet&#xa0;:</translation>
    </message>
    <message>
        <source>The template %1 is kept in the project.</source>
        <translation>Le modèle %1 est conservé dans le projet.</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>Retirer du &amp;diagramme</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>&amp;Supprimer du schéma</translation>
    </message>
    <message>
        <source>The table stays in the schema and on other diagrams</source>
        <translation>La table reste dans le schéma et dans les autres diagrammes</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>Supprimer du brouillon ce qui est sélectionné dans le diagramme</translation>
    </message>
    <message>
        <source>This project has no groups of databases. Write one into its relvar.toml, for example:
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>Ce projet n’a pas de groupes de bases de données. Écrivez-en un dans son relvar.toml, par exemple&#xa0;:
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1 n’a pas de forme où l’ancien et le nouveau coexistent.</translation>
    </message>
    <message>
        <source>Migrations are files of a project. Save a first one, or open the project.</source>
        <translation>Les migrations sont des fichiers d’un projet. Enregistrez-en une première, ou ouvrez le projet.</translation>
    </message>
    <message>
        <source>The draft has changes. Save or discard them first: this makes migrations of its own.</source>
        <translation>Le brouillon a des modifications. Enregistrez-les ou abandonnez-les d’abord&#xa0;: cette opération crée ses propres migrations.</translation>
    </message>
    <message>
        <source>Select a table or a column on the diagram first.</source>
        <translation>Sélectionnez d’abord une table ou une colonne dans le diagramme.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Take a schema in from SQL, a dump, DBML or a database: as a project or into the draft</source>
        <translation>Reprendre un schéma depuis du SQL, un dump, du DBML ou une base de données&#xa0;: comme projet ou dans le brouillon</translation>
    </message>
    <message>
        <source>What shall become of %1?</source>
        <translation>Que faire de %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Import its schema…</source>
        <translation>&amp;Importer son schéma…</translation>
    </message>
    <message>
        <source>&amp;Open it as SQL</source>
        <translation>&amp;Ouvrir comme SQL</translation>
    </message>
    <message>
        <source>%1 lies behind its tables, which do not stand together: there are others between them.</source>
        <translation>%1 se trouve derrière ses tables, qui ne sont pas groupées&#xa0;: il y en a d’autres entre elles.</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>&amp;Rassembler ses tables</translation>
    </message>
    <message>
        <source>There is no diagram yet</source>
        <translation>Il n’y a pas encore de diagramme</translation>
    </message>
    <message>
        <source>A moment of the timeline is only looked at</source>
        <translation>Un moment de la chronologie peut seulement être consulté</translation>
    </message>
    <message>
        <source>A layout is under way; Esc stops it</source>
        <translation>Une disposition est en cours&#x202f;; Échap l’arrête</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>Arranger les tables qui ne sont pas épinglées</translation>
    </message>
    <message>
        <source>Select two tables or more to lay them out</source>
        <translation>Sélectionnez au moins deux tables pour les disposer</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>Arranger les tables sélectionnées&#x202f;; les autres restent</translation>
    </message>
    <message>
        <source>Every table has its place already</source>
        <translation>Chaque table a déjà sa place</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>Arranger les tables qui n’ont pas encore de place propre&#x202f;; les autres restent</translation>
    </message>
    <message>
        <source>Migrations run on %1.</source>
        <translation>Des migrations s’exécutent sur %1.</translation>
    </message>
    <message>
        <source>What is done stays; the migration that runs is rolled back.</source>
        <translation>Ce qui est fait reste&#x202f;; la migration en cours est annulée.</translation>
    </message>
    <message>
        <source>Migrations run on the databases of a group.</source>
        <translation>Des migrations s’exécutent sur les bases de données d’un groupe.</translation>
    </message>
    <message>
        <source>Databases that are done stay so; those that are being changed are rolled back to their last finished migration.</source>
        <translation>Les bases de données terminées le restent&#x202f;; celles en cours de modification reviennent à leur dernière migration terminée.</translation>
    </message>
    <message>
        <source>The draft of %1 cannot be kept: it is open in another window too, or its folder cannot be written to.</source>
        <translation>Le brouillon de %1 ne peut pas être conservé&#xa0;: il est ouvert dans une autre fenêtre aussi, ou son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The changes are lost.</source>
        <translation>Les modifications sont perdues.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagrammes</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>Création de la démo</translation>
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
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>aucune modification</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the diagram</source>
        <translation>Disposition du diagramme</translation>
    </message>
    <message>
        <source>To show this project, the SQL of its migrations runs on a private scratch database, and later, when you apply, on yours. Do you trust the folder %1?</source>
        <translation>Pour afficher ce projet, le SQL de ses migrations s’exécute sur une base temporaire privée, et plus tard, quand vous appliquez, sur la vôtre. Faites-vous confiance au dossier %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>&amp;Faire confiance et ouvrir</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>&amp;Ne pas ouvrir</translation>
    </message>
    <message>
        <source>Relvar did not come to its end the last time. Your draft is back as it was at %1.</source>
        <translation>Relvar ne s’est pas terminé normalement la dernière fois. Votre brouillon est de nouveau tel qu’il était à %1.</translation>
    </message>
    <message>
        <source>Your draft is back as you left it.</source>
        <translation>Votre brouillon est de retour tel que vous l’avez laissé.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s) of the draft? They cannot be brought back.</source>
        <translation>
            <numerusform>Abandonner %n modification du brouillon&#x202f;? Elle ne pourra pas être récupérée.</numerusform>
            <numerusform>Abandonner %n modifications du brouillon&#x202f;? Elles ne pourront pas être récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Modifications (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;All files (*)</source>
        <translation>Bases de données SQLite (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Dossier du nouveau projet</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Nothing is pending on %1. The draft has changes: save them as a migration first.</source>
        <translation>Rien n’est en attente sur %1. Le brouillon a des modifications&#xa0;: enregistrez-les d’abord comme migration.</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>&amp;Enregistrer la migration…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panneau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Chronologie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisissez une commande</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>&amp;Notation</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Afficher ou masquer ce panneau</translation>
    </message>
    <message>
        <source>Arran&amp;ge panels</source>
        <translation>Arran&amp;ger les panneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramme</translation>
    </message>
    <message>
        <source>Show of the &amp;selected tables</source>
        <translation>Détail des tables &amp;sélectionnées</translation>
    </message>
    <message>
        <source>Align and &amp;distribute</source>
        <translation>Aligner et &amp;répartir</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Schéma</translation>
    </message>
    <message>
        <source>&amp;Migration</source>
        <translation>&amp;Migration</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Select a column on the diagram first.</source>
        <translation>Sélectionnez d’abord une colonne dans le diagramme.</translation>
    </message>
    <message>
        <source>Selection: %1.%2</source>
        <translation>Sélection&#xa0;: %1.%2</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>la colonne %1.%2</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>la vue %1</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>le type %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>la séquence %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>la table %1</translation>
    </message>
    <message>
        <source>Drop %1? These go with it or depend on it: %2.</source>
        <translation>Supprimer %1&#x202f;? Cela entraîne ou concerne aussi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Online migrations:</source>
        <translation>Migrations en ligne&#xa0;:</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposées</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>seulement sur demande</translation>
    </message>
    <message>
        <source>Rows in one batch:</source>
        <translation>Lignes par lot&#xa0;:</translation>
    </message>
    <message>
        <source>Waits for a lock:</source>
        <translation>Attente d’un verrou&#xa0;:</translation>
    </message>
    <message>
        <source>A statement takes at most:</source>
        <translation>Durée maximale d’une instruction&#xa0;:</translation>
    </message>
    <message>
        <source>Copies that are kept:</source>
        <translation>Copies conservées&#xa0;:</translation>
    </message>
    <message>
        <source>none is made</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Bases de données&#xa0;:</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>type énuméré</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>séquence</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>diagramme</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migration</translation>
    </message>
    <message>
        <source>Type a name: table, table.column, view, diagram, migration</source>
        <translation>Saisissez un nom&#xa0;: table, table.colonne, vue, diagramme, migration</translation>
    </message>
    <message>
        <source>What the draft is over has changed. Your draft goes on over it as it is now.</source>
        <translation>Ce sur quoi repose le brouillon a changé. Votre brouillon se poursuit par-dessus l’état actuel.</translation>
    </message>
    <message numerus="yes">
        <source>Your draft goes on over %n migration(s) that came in: %1.</source>
        <translation>
            <numerusform>Votre brouillon se poursuit par-dessus %n migration nouvellement arrivée&#xa0;: %1.</numerusform>
            <numerusform>Votre brouillon se poursuit par-dessus %n migrations nouvellement arrivées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is over an older state than the newest one, so that it cannot be saved yet.</source>
        <translation>Le brouillon repose sur un état plus ancien que le plus récent&#x202f;; il ne peut donc pas encore être enregistré.</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>&amp;Reporter le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>Newer migrations and your draft have both changed %n thing(s). Decide what is to hold, then the draft goes on over them.</source>
        <translation>
            <numerusform>Des migrations plus récentes et votre brouillon ont tous deux modifié %n élément. Décidez de ce qui doit l’emporter, puis le brouillon se poursuit par-dessus elles.</numerusform>
            <numerusform>Des migrations plus récentes et votre brouillon ont tous deux modifié %n éléments. Décidez de ce qui doit l’emporter, puis le brouillon se poursuit par-dessus elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>Rés&amp;oudre…</translation>
    </message>
    <message>
        <source>&amp;Check the order</source>
        <translation>&amp;Vérifier l’ordre</translation>
    </message>
    <message>
        <source>Run the migrations of both branches in either order on scratch databases, then write relvar.sum</source>
        <translation>Exécuter les migrations des deux branches dans un ordre puis dans l’autre sur des bases temporaires, puis écrire relvar.sum</translation>
    </message>
    <message>
        <source>The migrations of both branches go together in either order. relvar.sum is written.</source>
        <translation>Les migrations des deux branches s’accordent dans un ordre comme dans l’autre. relvar.sum est écrit.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together in either order: databases that ran them in different orders differ. Write one of them so that it fits behind the other.</source>
        <translation>%1 et %2 ne s’accordent pas dans un ordre comme dans l’autre&#xa0;: les bases de données qui les ont exécutées dans des ordres différents divergent. Réécrivez l’une des deux pour qu’elle s’ajuste à la suite de l’autre.</translation>
    </message>
    <message>
        <source>&amp;Record in this order</source>
        <translation>&amp;Inscrire dans cet ordre</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>&amp;Abandonner le brouillon</translation>
    </message>
    <message>
        <source>SQL is running.</source>
        <translation>Du SQL est en cours d’exécution.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Il est interrompu.</translation>
    </message>
    <message>
        <source>A transaction is open on %1.</source>
        <translation>Une transaction est ouverte sur %1.</translation>
    </message>
    <message>
        <source>What it has changed is undone.</source>
        <translation>Ce qu’elle a modifié est annulé.</translation>
    </message>
    <message>
        <source>SQL that is not saved: %1.</source>
        <translation>SQL non enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is in no file is lost.</source>
        <translation>Ce qui n’est dans aucun fichier est perdu.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (n’existe plus)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Open a project: the folder with relvar.toml, or with migrations of another tool</source>
        <translation>Ouvrir un projet&#xa0;: le dossier contenant relvar.toml, ou les migrations d’un autre outil</translation>
    </message>
    <message>
        <source>E&amp;xport code…</source>
        <translation>E&amp;xporter du code…</translation>
    </message>
    <message>
        <source>Write the draft as a migration or as entities of an application&apos;s framework</source>
        <translation>Écrire le brouillon sous forme de migration ou d’entités du framework d’une application</translation>
    </message>
    <message>
        <source>The draft begins with what the database has: what the migrations make cannot be told from their files.</source>
        <translation>Le brouillon commence par ce que contient la base de données&#xa0;: les fichiers des migrations ne permettent pas de savoir ce qu’elles créent.</translation>
    </message>
    <message>
        <source>Database of %1</source>
        <translation>Base de données de %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The migrations are those of %1, and this can be done with Relvar&apos;s own alone.</source>
        <translation>Les migrations sont celles de %1, et cette opération n’est possible qu’avec celles propres à Relvar.</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvar lit l’historique de %1 et n’y écrit pas. Exécutez %1.</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write. The panel SQL has what the draft changes, up and down.</source>
        <translation>Les migrations sont celles de %1, dont Relvar n’écrit pas les fichiers. Le panneau SQL montre ce que modifie le brouillon, à l’aller et au retour.</translation>
    </message>
    <message>
        <source>This is the demo as you left it. Starting over removes what you did in it.</source>
        <translation>Voici la démo telle que vous l’avez laissée. Recommencer efface ce que vous y avez fait.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>&amp;Recommencer à zéro</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Moments</name>
    <message>
        <source>the draft</source>
        <translation>le brouillon</translation>
    </message>
    <message>
        <source>Reading the schema at %1</source>
        <translation>Lecture du schéma à %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>SQL of %1</source>
        <translation>SQL de %1</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>&amp;Reprendre dans le brouillon</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>relvar::shell::NewObjects</name>
    <message>
        <source>New %1</source>
        <translation>Nouvel objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a %1 to the selected table</source>
        <translation>Ajouter à la table sélectionnée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a %1 and edit it in the Inspector</source>
        <translation>Ajouter et modifier dans l’inspecteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>New &amp;object</source>
        <translation>Nouvel &amp;objet</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PasswordRequests</name>
    <message>
        <source>Enter &amp;password…</source>
        <translation>Saisir le &amp;mot de passe…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Dessin de l’aperçu…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PieceList</name>
    <message>
        <source>Needs “%1”: %2</source>
        <translation>Nécessite «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” goes along: “%2” needs it. %3</source>
        <translation>«&#xa0;%1&#xa0;» est inclus aussi&#xa0;: «&#xa0;%2&#xa0;» en a besoin. %3</translation>
    </message>
    <message>
        <source>“%1” stays in the draft too: it needs “%2”. %3</source>
        <translation>«&#xa0;%1&#xa0;» reste aussi dans le brouillon&#xa0;: il a besoin de «&#xa0;%2&#xa0;». %3</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Pushes</name>
    <message>
        <source>%1 is marked as read-only. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 est marquée en lecture seule. Modifiez la connexion (son menu dans Bases de données) pour changer cette base de données.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Préparation de l’examen</translation>
    </message>
    <message>
        <source>%1 is as the draft wants it already.</source>
        <translation>%1 est déjà comme le veut le brouillon.</translation>
    </message>
    <message>
        <source>Bring %1 to the draft</source>
        <translation>Amener %1 au brouillon</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>No migration tells of it, and what is dropped here goes with what is in it. Save the draft when it is right, and mark the migration as applied here.</source>
        <translation>Aucune migration n’en parle, et ce qui est supprimé ici part avec son contenu. Enregistrez le brouillon quand il est juste, et marquez ici la migration comme appliquée.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::RebaseDialog</name>
    <message>
        <source>Move the draft</source>
        <translation>Reporter le brouillon</translation>
    </message>
    <message>
        <source>Draft and migrations have both changed the following. Choose what is to hold; everything else fits together. Undo brings the draft back as it was.</source>
        <translation>Le brouillon et les migrations ont tous deux modifié ce qui suit. Choisissez ce qui doit l’emporter&#x202f;; tout le reste s’accorde. «&#xa0;Annuler&#xa0;» ramène le brouillon tel qu’il était.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>What is to hold</source>
        <translation>Ce qui l’emporte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>Migrations&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>&amp;Reporter le brouillon</translation>
    </message>
    <message>
        <source>All as in the &amp;draft</source>
        <translation>Tout selon le &amp;brouillon</translation>
    </message>
    <message>
        <source>All as in the m&amp;igrations</source>
        <translation>Tout selon les m&amp;igrations</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Restoring</name>
    <message>
        <source>%1 was open last, and is not there any more.</source>
        <translation>%1 était ouvert en dernier, et n’existe plus.</translation>
    </message>
    <message>
        <source>The last start ended while it opened %1. It is not opened by itself again.</source>
        <translation>Le dernier démarrage a pris fin en ouvrant %1. Il n’est plus ouvert automatiquement.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Runs</name>
    <message>
        <source>Let migration %1 count on %2 as its file is now, as if it had been applied so? Nothing is run. Right when the edit changes nothing that is in the database.</source>
        <translation>Considérer que la migration %1 est appliquée sur %2 telle qu’est son fichier maintenant, comme si elle avait été appliquée ainsi&#x202f;? Rien n’est exécuté. À faire quand la retouche ne change rien de ce qui est dans la base de données.</translation>
    </message>
    <message>
        <source>Accept the file</source>
        <translation>Accepter le fichier</translation>
    </message>
    <message>
        <source>The file of migration %1 is accepted on %2.</source>
        <translation>Le fichier de la migration %1 est accepté sur %2.</translation>
    </message>
    <message>
        <source>Forget on %2 what is written down of migration %1? Nothing is run, and nothing in the database is changed.</source>
        <translation>Oublier sur %2 ce qui est noté de la migration %1&#x202f;? Rien n’est exécuté, et rien n’est modifié dans la base de données.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>The attempt at migration %1 is forgotten on %2.</source>
        <translation>La tentative de la migration %1 est oubliée sur %2.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>There are no migrations yet. Draw a change and save it as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>Il n’y a pas encore de migrations. Dessinez une modification et enregistrez-la comme migration (Ctrl+S)&#xa0;: cela crée un projet à côté de la base de données.</translation>
    </message>
    <message>
        <source>%1 is marked as read-only, so nothing was started. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 est marquée en lecture seule, rien n’a donc été lancé. Modifiez la connexion (son menu dans Bases de données) pour changer cette base de données.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Préparation de l’examen</translation>
    </message>
    <message>
        <source>Nothing is pending on %1.</source>
        <translation>Rien n’est en attente sur %1.</translation>
    </message>
    <message>
        <source>Nothing is applied on %1 that could be reverted.</source>
        <translation>Rien d’appliqué sur %1 ne peut être défait.</translation>
    </message>
    <message>
        <source>&amp;Make the database and apply…</source>
        <translation>&amp;Créer la base de données et appliquer…</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Waiting for another program to let go of %1</source>
        <translation>En attente qu’un autre programme libère %1</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 est en cours d’utilisation par %2</translation>
    </message>
    <message>
        <source>Copying %1 first</source>
        <translation>Copie préalable de %1</translation>
    </message>
    <message>
        <source>%1: statement %2 of %3</source>
        <translation>%1&#xa0;: instruction %2 sur %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Mark the migrations up to %1 as applied on %2 without running them? Right when the database has these changes already.</source>
        <translation>Marquer comme appliquées sur %2 les migrations jusqu’à %1 sans les exécuter&#x202f;? À faire quand la base de données contient déjà ces modifications.</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Marquer comme appliquées</translation>
    </message>
    <message>
        <source>Marking as applied</source>
        <translation>Marquage comme appliquées</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) marked as applied on %1.</source>
        <translation>
            <numerusform>%n migration marquée comme appliquée sur %1.</numerusform>
            <numerusform>%n migrations marquées comme appliquées sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for kept data</source>
        <translation>Recherche de données conservées</translation>
    </message>
    <message>
        <source>No migration keeps anything on %1.</source>
        <translation>Aucune migration ne conserve quoi que ce soit sur %1.</translation>
    </message>
    <message>
        <source>Emptying kept data</source>
        <translation>Vidage des données conservées</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n table(s) of kept data on %1.</source>
        <translation>
            <numerusform>%n table de données conservées vidée sur %1.</numerusform>
            <numerusform>%n tables de données conservées vidées sur %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::SaveDialog</name>
    <message>
        <source>Save migration</source>
        <translation>Enregistrer la migration</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>Nom de la migration</translation>
    </message>
    <message>
        <source>What the migration does</source>
        <translation>Ce que fait la migration</translation>
    </message>
    <message>
        <source>What has no tick stays in the draft (Space ticks and takes the tick away)</source>
        <translation>Ce qui n’est pas coché reste dans le brouillon (Espace coche et décoche)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Avancement de la preuve</translation>
    </message>
    <message>
        <source>Proving: up, down and up again on a scratch database with rows in it…</source>
        <translation>Preuve&#xa0;: up, down et de nouveau up sur une base temporaire contenant des lignes…</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Dossier du nouveau projet</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Project &amp;folder:</source>
        <translation>&amp;Dossier du projet&#xa0;:</translation>
    </message>
    <message>
        <source>Migrations are plain files in a project folder. It is made now; its first migration is a baseline with everything that the database has already, marked there as applied.</source>
        <translation>Les migrations sont de simples fichiers dans un dossier de projet. Il est créé maintenant&#x202f;; sa première migration est une référence (baseline) contenant tout ce que la base de données a déjà, et y est marquée comme appliquée.</translation>
    </message>
    <message>
        <source>&amp;Online: several migrations, so that programs can go on meanwhile</source>
        <translation>En &amp;ligne&#xa0;: plusieurs migrations, pour que les programmes puissent continuer pendant ce temps</translation>
    </message>
    <message>
        <source>Indexes are built CONCURRENTLY, constraints are validated later, new columns filled in batches (Alt+O)</source>
        <translation>Les index sont construits avec CONCURRENTLY, les contraintes validées plus tard, les nouvelles colonnes remplies par lots (Alt+L)</translation>
    </message>
    <message>
        <source>Rows that are filled before the next COMMIT</source>
        <translation>Lignes remplies avant le COMMIT suivant</translation>
    </message>
    <message>
        <source> rows a batch</source>
        <translation> lignes par lot</translation>
    </message>
    <message>
        <source>Prove it also with &amp;rows of</source>
        <translation>Prouver aussi avec des li&amp;gnes de</translation>
    </message>
    <message>
        <source>Real rows have what made ones do not: values that are missing, or there twice. Some hundred are read; nothing is written there, and no value goes into a file or a message (Alt+R)</source>
        <translation>Les vraies lignes ont ce que les lignes fabriquées n’ont pas&#xa0;: des valeurs qui manquent, ou qui figurent deux fois. Quelques centaines sont lues&#x202f;; rien n’y est écrit, et aucune valeur ne va dans un fichier ou un message (Alt+G)</translation>
    </message>
    <message>
        <source>Connection whose rows are taken for the proof</source>
        <translation>Connexion dont les lignes servent à la preuve</translation>
    </message>
    <message>
        <source>&amp;Save migration</source>
        <translation>&amp;Enregistrer la migration</translation>
    </message>
    <message>
        <source>&amp;Changes (%1):</source>
        <translation>&amp;Modifications (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Changes (%1 of %2, the others stay in the draft):</source>
        <translation>&amp;Modifications (%1 sur %2, les autres restent dans le brouillon)&#xa0;:</translation>
    </message>
    <message>
        <source>Type a name with letters or digits.</source>
        <translation>Saisissez un nom avec des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Saved as %1 migrations, to %2.</source>
        <translation>Enregistrée sous forme de %1 migrations, jusqu’à %2.</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Appliquer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save &amp;unproved</source>
        <translation>Enregistrer sans &amp;preuve</translation>
    </message>
    <message>
        <source>Write the file nevertheless; its header says that it is not proved, and why</source>
        <translation>Écrire le fichier malgré tout&#x202f;; son en-tête dit qu’il n’est pas prouvé, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Write a record of it beside the file (Markdown)</source>
        <translation>Écrire une &amp;fiche à côté du fichier (Markdown)</translation>
    </message>
    <message>
        <source>What it does, its SQL both ways, what becomes of the data, and what the proof found. The project remembers the choice for everybody</source>
        <translation>Ce qu’elle fait, son SQL aller et retour, ce que deviennent les données, et ce que la preuve a montré. Le projet retient ce choix pour tout le monde</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Moving the draft</source>
        <translation>Report du brouillon</translation>
    </message>
    <message>
        <source>Checking the order of the migrations</source>
        <translation>Vérification de l’ordre des migrations</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>Preuve de la migration</translation>
    </message>
    <message>
        <source>Squashing migrations</source>
        <translation>Condensation des migrations</translation>
    </message>
    <message>
        <source>Proving %1</source>
        <translation>Preuve de %1</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Création du projet</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlDocuments</name>
    <message>
        <source>New S&amp;QL document</source>
        <translation>Nouveau document S&amp;QL</translation>
    </message>
    <message>
        <source>Write SQL and run it on a database that is connected</source>
        <translation>Écrire du SQL et l’exécuter sur une base de données connectée</translation>
    </message>
    <message>
        <source>Open SQ&amp;L file…</source>
        <translation>Ouvrir un fichier SQ&amp;L…</translation>
    </message>
    <message>
        <source>Show a file of SQL; nothing of it runs before you ask for it</source>
        <translation>Afficher un fichier SQL&#x202f;; rien ne s’en exécute avant que vous le demandiez</translation>
    </message>
    <message>
        <source>Save S&amp;QL file</source>
        <translation>Enregistrer le fichier S&amp;QL</translation>
    </message>
    <message>
        <source>Write the text into its file; Ctrl+S while you write in it</source>
        <translation>Écrire le texte dans son fichier&#x202f;; Ctrl+S pendant que vous y écrivez</translation>
    </message>
    <message>
        <source>Save SQL file &amp;as…</source>
        <translation>Enregistrer le fichier SQL &amp;sous…</translation>
    </message>
    <message>
        <source>Write the text into another file</source>
        <translation>Écrire le texte dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Run SQL</source>
        <translation>&amp;Exécuter le SQL</translation>
    </message>
    <message>
        <source>Run what is selected, or the statement at the cursor; Ctrl+Enter while you write in it</source>
        <translation>Exécuter la sélection, ou l’instruction au curseur&#x202f;; Ctrl+Entrée pendant que vous y écrivez</translation>
    </message>
    <message>
        <source>Run &amp;all SQL</source>
        <translation>Exécuter &amp;tout le SQL</translation>
    </message>
    <message>
        <source>Run all statements of the document; Ctrl+Shift+Enter while you write in it</source>
        <translation>Exécuter toutes les instructions du document&#x202f;; Ctrl+Maj+Entrée pendant que vous y écrivez</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Exécuter tout</translation>
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
        <translation>Pas encore enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Open a file of SQL</source>
        <translation>Ouvrir un fichier SQL</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>Enregistrer le SQL</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened. Saving would overwrite that.</source>
        <translation>Un autre programme a modifié %1 depuis son ouverture. Enregistrer écraserait cette modification.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>%1 is running. Wait for its end or cancel it, then close it.</source>
        <translation>%1 est en cours d’exécution. Attendez la fin ou annulez, puis fermez.</translation>
    </message>
    <message>
        <source>%1 has a transaction open. Closing it undoes what the transaction has changed.</source>
        <translation>%1 a une transaction ouverte. La fermeture annule ce que la transaction a modifié.</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 n’est pas enregistré.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>A&amp;nnuler l’exécution</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Roll &amp;back and close</source>
        <translation>Annule&amp;r la transaction et fermer</translation>
    </message>
    <message>
        <source>SQL that was in no file when the program ended is back: %1.</source>
        <translation>Le SQL qui n’était dans aucun fichier à la fin du programme est de retour&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlEditPage</name>
    <message>
        <source>SQL up</source>
        <translation>SQL aller</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>SQL retour</translation>
    </message>
    <message>
        <source>Take &amp;back what I wrote</source>
        <translation>Annuler ma sai&amp;sie</translation>
    </message>
    <message>
        <source>Back to the statements that follow from the chosen changes</source>
        <translation>Revenir aux instructions qui découlent des modifications choisies</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Alle&amp;r</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Re&amp;tour</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SquashDialog</name>
    <message>
        <source>SQL of the one migration</source>
        <translation>SQL de la migration unique</translation>
    </message>
    <message>
        <source>Squash migrations</source>
        <translation>Condenser des migrations</translation>
    </message>
    <message>
        <source>First migration</source>
        <translation>Première migration</translation>
    </message>
    <message>
        <source>Last migration</source>
        <translation>Dernière migration</translation>
    </message>
    <message>
        <source>Named after what they do together</source>
        <translation>D’après ce qu’elles font ensemble</translation>
    </message>
    <message>
        <source>Name of the one migration</source>
        <translation>Nom de la migration unique</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Avancement de la preuve</translation>
    </message>
    <message>
        <source>&amp;Make and prove</source>
        <translation>&amp;Créer et prouver</translation>
    </message>
    <message>
        <source>&amp;Replace the files</source>
        <translation>&amp;Remplacer les fichiers</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Première&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Last:</source>
        <translation>&amp;Dernière&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>One migration is made of these and held against them on a scratch database. Nothing is written before you have seen it.</source>
        <translation>Une seule migration est faite de celles-ci et comparée à elles sur une base temporaire. Rien n’est écrit avant que vous ne l’ayez vue.</translation>
    </message>
    <message>
        <source>Choose a first migration that comes before the last one.</source>
        <translation>Choisissez une première migration qui précède la dernière.</translation>
    </message>
    <message numerus="yes">
        <source>It leads to the same as the %n migration(s) that it stands for. A database that has applied all of them needs nothing; one that has applied some is asked to revert them first. The old files are kept in .relvar/backups.</source>
        <translation>
            <numerusform>Elle mène au même résultat que la migration qu’elle remplace. Une base de données qui l’a appliquée n’a besoin de rien&#x202f;; à une base qui n’en a appliqué qu’une partie, il est d’abord demandé de la défaire. Les anciens fichiers sont gardés dans .relvar/backups.</numerusform>
            <numerusform>Elle mène au même résultat que les %n migrations qu’elle remplace. Une base de données qui les a toutes appliquées n’a besoin de rien&#x202f;; à une base qui n’en a appliqué que certaines, il est d’abord demandé de les défaire. Les anciens fichiers sont gardés dans .relvar/backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Retirer de cette liste</translation>
    </message>
    <message>
        <source>Relvar</source>
        <translation>Relvar</translation>
    </message>
    <message>
        <source>Draw the change. Get a proved migration. Go forward or back with a click.</source>
        <translation>Dessinez la modification. Obtenez une migration prouvée. Avancez ou revenez d’un clic.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>A small clinic in an SQLite file of your own. Nothing to install, nothing to break.</source>
        <translation>Une petite clinique dans un fichier SQLite à vous. Rien à installer, rien à casser.</translation>
    </message>
    <message>
        <source>Connect a database…</source>
        <translation>Connecter une base de données…</translation>
    </message>
    <message>
        <source>On a server or in a file. It is only read until you apply something.</source>
        <translation>Sur un serveur ou dans un fichier. Elle est seulement lue jusqu’à ce que vous appliquiez quelque chose.</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>Ouvrir une base de données…</translation>
    </message>
    <message>
        <source>An SQLite file, chosen from a folder.</source>
        <translation>Un fichier SQLite, choisi dans un dossier.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>An empty folder to draw a schema in from nothing.</source>
        <translation>Un dossier vide pour y dessiner un schéma à partir de rien.</translation>
    </message>
    <message>
        <source>Import SQL…</source>
        <translation>Importer du SQL…</translation>
    </message>
    <message>
        <source>A script, a dump or DBML becomes a project with its first migration.</source>
        <translation>Un script, un dump ou du DBML devient un projet avec sa première migration.</translation>
    </message>
    <message>
        <source>Recent projects and databases</source>
        <translation>Projets et bases de données récents</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (épinglé)</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>N’existe plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>You can also drop a database file or a project folder here.</source>
        <translation>Vous pouvez aussi déposer ici un fichier de base de données ou un dossier de projet.</translation>
    </message>
    <message>
        <source>A folder with relvar.toml, or with migrations of another tool.</source>
        <translation>Un dossier contenant relvar.toml, ou les migrations d’un autre outil.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::StatusLine</name>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Show the changes of the draft</source>
        <translation>Afficher les modifications du brouillon</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop what is running and roll back (Ctrl+Shift+Backspace)</source>
        <translation>Arrêter l’opération en cours et revenir en arrière (Ctrl+Maj+Retour arrière)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom of the diagram</source>
        <translation>Zoom du diagramme</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+1)</source>
        <translation>Revenir à 100&#xa0;% (Ctrl+1)</translation>
    </message>
    <message>
        <source>Running for %1 s</source>
        <translation>En cours depuis %1 s</translation>
    </message>
    <message>
        <source>Current database: %1</source>
        <translation>Base de données actuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database. Click to choose another.</source>
        <translation>Appliquer et Défaire agissent sur cette base de données. Cliquez pour en choisir une autre.</translation>
    </message>
    <message>
        <source>It differs from what its ledger says:</source>
        <translation>Elle diffère de ce que dit son registre&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Layout changed</source>
        <translation>Disposition modifiée</translation>
    </message>
    <message>
        <source>Layout not kept</source>
        <translation>Disposition non conservée</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is kept by itself in a moment; it is no part of a migration.</source>
        <translation>L’emplacement des éléments dans les diagrammes est enregistré de lui-même dans un instant&#x202f;; il ne fait pas partie d’une migration.</translation>
    </message>
    <message>
        <source>There is no project to keep the diagrams in. Make one, or save a migration.</source>
        <translation>Il n’y a pas de projet où conserver les diagrammes. Créez-en un, ou enregistrez une migration.</translation>
    </message>
    <message>
        <source>Layout kept</source>
        <translation>Disposition conservée</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is in the files of %1. It is no part of a migration.</source>
        <translation>L’emplacement des éléments dans les diagrammes se trouve dans les fichiers de %1. Il ne fait pas partie d’une migration.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>relvar::shell::TimeMachine</name>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
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
        <translation>Ce que sont devenues les instructions</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>%n première ligne</numerusform>
            <numerusform>les %n premières lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of %2 rows</source>
        <translation>les %1 premières lignes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>&amp;Allow writing…</source>
        <translation>&amp;Autoriser l’écriture…</translation>
    </message>
    <message>
        <source>Cancelled before anything was run.</source>
        <translation>Annulé avant toute exécution.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Database that the SQL runs on</source>
        <translation>Base de données sur laquelle le SQL s’exécute</translation>
    </message>
    <message>
        <source>The database that the SQL runs on</source>
        <translation>La base de données sur laquelle le SQL s’exécute</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Each statement by itself</source>
        <translation>Chaque instruction séparément</translation>
    </message>
    <message>
        <source>All in one transaction</source>
        <translation>Toutes dans une transaction</translation>
    </message>
    <message>
        <source>By itself: what has run stays, also when a later statement fails, unless the text begins a transaction with BEGIN.
In one: when one fails, all are undone.</source>
        <translation>Séparément&#xa0;: ce qui a été exécuté reste, même si une instruction suivante échoue, à moins que le texte n’ouvre une transaction avec BEGIN.
Dans une transaction&#xa0;: si une instruction échoue, toutes sont annulées.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the statement that runs, at the database too</source>
        <translation>Arrêter l’instruction en cours, dans la base de données aussi</translation>
    </message>
    <message>
        <source>A transaction is open:</source>
        <translation>Une transaction est ouverte&#xa0;:</translation>
    </message>
    <message>
        <source>Comm&amp;it</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>What the transaction has changed stays</source>
        <translation>Ce que la transaction a modifié reste</translation>
    </message>
    <message>
        <source>Roll &amp;back</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>What the transaction has changed is undone</source>
        <translation>Ce que la transaction a modifié est annulé</translation>
    </message>
    <message>
        <source>&amp;Run there</source>
        <translation>&amp;Exécuter ici</translation>
    </message>
    <message>
        <source>&amp;Do not run</source>
        <translation>Ne &amp;pas exécuter</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a production database, and %n statement(s) may change it. Type its name, %1, to run them:</source>
        <translation>
            <numerusform>%1 est une base de données de production, et %n instruction peut la modifier. Saisissez son nom, %1, pour l’exécuter&#xa0;:</numerusform>
            <numerusform>%1 est une base de données de production, et %n instructions peuvent la modifier. Saisissez son nom, %1, pour les exécuter&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1 for %2 s</source>
        <translation>En cours sur %1 depuis %2 s</translation>
    </message>
    <message>
        <source>No database is connected.</source>
        <translation>Aucune base de données n’est connectée.</translation>
    </message>
    <message>
        <source>Read-only: nothing is written.</source>
        <translation>Lecture seule&#xa0;: rien n’est écrit.</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlEditor</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to the place of the error (F8)</source>
        <translation>Aller à l’endroit de l’erreur (F8)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlPane</name>
    <message>
        <source>Copy all of “%1”</source>
        <translation>Copier tout «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No SQL yet</source>
        <translation>Pas encore de SQL</translation>
    </message>
    <message>
        <source>Change something on the diagram: the SQL to go there and back appears here.</source>
        <translation>Modifiez quelque chose dans le diagramme&#xa0;: le SQL de l’aller et du retour apparaît ici.</translation>
    </message>
    <message>
        <source>SQL up</source>
        <translation>SQL aller</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>SQL retour</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::DatabaseHeader</name>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actuelle)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, lecture seule</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::HistoryBar</name>
    <message>
        <source>Mark changes</source>
        <translation>Marquer les modifications</translation>
    </message>
    <message>
        <source>Reading moment %v of %m</source>
        <translation>Lecture du moment %v sur %m</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The first moment (Home)</source>
        <translation>Le premier moment (Début)</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <translation>Une étape en arrière (Gauche)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <translation>Une étape en avant (Droite)</translation>
    </message>
    <message>
        <source>The draft (End)</source>
        <translation>Le brouillon (Fin)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Which moment the diagram shows (Left, Right, Home, End; Space plays)</source>
        <translation>Le moment que montre le diagramme (Gauche, Droite, Début, Fin&#x202f;; Espace lance la lecture)</translation>
    </message>
    <message>
        <source>Mark what each migration added (+), changed (~) and removed (−)</source>
        <translation>Marquer ce que chaque migration a ajouté (+), modifié (~) et retiré (−)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Moments in a second</source>
        <translation>Moments par seconde</translation>
    </message>
    <message>
        <source>Back to the draft (Esc)</source>
        <translation>Revenir au brouillon (Échap)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineDelegate</name>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnue ici</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>dans le désordre</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>appliquée en partie</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n appliquée</numerusform>
            <numerusform>%n appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non inscrite</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>modifiée, sera réexécutée</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>ne peut pas s’exécuter</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineFilter</name>
    <message>
        <source>Migrations: name, title or id</source>
        <translation>Migrations&#xa0;: nom, titre ou id</translation>
    </message>
    <message>
        <source>Show only migrations whose name, title or id contains</source>
        <translation>N’afficher que les migrations dont le nom, le titre ou l’id contient</translation>
    </message>
    <message>
        <source>Databases: name or environment</source>
        <translation>Bases de données&#xa0;: nom ou environnement</translation>
    </message>
    <message>
        <source>Show only databases whose name or environment contains</source>
        <translation>N’afficher que les bases de données dont le nom ou l’environnement contient</translation>
    </message>
    <message>
        <source>Show only migrations in a state</source>
        <translation>N’afficher que les migrations dans un état donné</translation>
    </message>
    <message>
        <source>Show only migrations that are so on a database, and the databases that have one</source>
        <translation>N’afficher que les migrations dans cet état sur une base de données, et les bases de données qui en ont une</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Only pending</source>
        <translation>En attente seulement</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Tout réafficher (Échap)</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineModel</name>
    <message>
        <source>Draft (no changes)</source>
        <translation>Brouillon (aucune modification)</translation>
    </message>
    <message numerus="yes">
        <source>Draft (%n change(s))</source>
        <translation>
            <numerusform>Brouillon (%n modification)</numerusform>
            <numerusform>Brouillon (%n modifications)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n base de données</numerusform>
            <numerusform>%n bases de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>applied on %1 of %n database(s)</source>
        <translation>
            <numerusform>appliquée sur %1 de %n base de données</numerusform>
            <numerusform>appliquée sur %1 de %n bases de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n avec un problème</numerusform>
            <numerusform>%n avec un problème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n migrations</source>
        <translation>
            <numerusform>… %n migration</numerusform>
            <numerusform>… %n migrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to show its databases.</source>
        <translation>Cliquez pour afficher ses bases de données.</translation>
    </message>
    <message>
        <source>Click to hide its databases.</source>
        <translation>Cliquez pour masquer ses bases de données.</translation>
    </message>
    <message>
        <source>read-only: nothing is run on it</source>
        <translation>lecture seule&#xa0;: rien n’y est exécuté</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>Appliquer et Défaire agissent sur cette base de données.</translation>
    </message>
    <message>
        <source>Click to use this database for Apply and Revert.</source>
        <translation>Cliquez pour utiliser cette base de données avec Appliquer et Défaire.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>They stand alike on every database. Click to unfold them.</source>
        <translation>Elles sont dans le même état sur toutes les bases de données. Cliquez pour les déplier.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier manque.</translation>
    </message>
    <message>
        <source>Irreversible: there is no way down.</source>
        <translation>Irréversible&#xa0;: il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>Proved: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>rien à enregistrer</translation>
    </message>
    <message>
        <source>not saved as a migration yet</source>
        <translation>pas encore enregistré comme migration</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>neither applied nor to be applied: there is no file</source>
        <translation>ni appliquée ni à appliquer&#xa0;: il n’y a pas de fichier</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineView</name>
    <message>
        <source>Show this moment on the diagram</source>
        <translation>Afficher ce moment dans le diagramme</translation>
    </message>
    <message>
        <source>Show the diagram as it is at this moment</source>
        <translation>Afficher le diagramme tel qu’il est à ce moment</translation>
    </message>
    <message>
        <source>Compare with the shown moment</source>
        <translation>Comparer avec le moment affiché</translation>
    </message>
    <message>
        <source>Show on the diagram what differs between this moment and the one that is shown</source>
        <translation>Afficher dans le diagramme ce qui diffère entre ce moment et celui qui est affiché</translation>
    </message>
    <message>
        <source>List the differences</source>
        <translation>Lister les différences</translation>
    </message>
    <message>
        <source>Show the differences of the two compared moments in words, and as SQL</source>
        <translation>Afficher les différences des deux moments comparés, en mots et en SQL</translation>
    </message>
    <message>
        <source>Apply up to here…</source>
        <translation>Appliquer jusqu’ici…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending up to this migration</source>
        <translation>Examiner et appliquer tout ce qui est en attente jusqu’à cette migration</translation>
    </message>
    <message>
        <source>Revert down to here…</source>
        <translation>Défaire jusqu’ici…</translation>
    </message>
    <message>
        <source>Review and revert what was applied after this migration; it stays itself</source>
        <translation>Examiner et défaire ce qui a été appliqué après cette migration&#x202f;; elle-même reste</translation>
    </message>
    <message>
        <source>Revert this one too…</source>
        <translation>Défaire celle-ci aussi…</translation>
    </message>
    <message>
        <source>Review and revert this migration and what was applied after it</source>
        <translation>Examiner et défaire cette migration et ce qui a été appliqué après elle</translation>
    </message>
    <message>
        <source>Redo…</source>
        <translation>Refaire…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>Défaire la migration la plus récente et l’appliquer de nouveau</translation>
    </message>
    <message>
        <source>Mark as applied (baseline)</source>
        <translation>Marquer comme appliquée (baseline)</translation>
    </message>
    <message>
        <source>Remember the migrations up to this one as applied without running them</source>
        <translation>Retenir comme appliquées les migrations jusqu’à celle-ci, sans les exécuter</translation>
    </message>
    <message>
        <source>Accept the edited file</source>
        <translation>Accepter le fichier modifié</translation>
    </message>
    <message>
        <source>From now on the file as it is counts as what was applied; nothing runs</source>
        <translation>Désormais, le fichier tel qu’il est compte comme ce qui a été appliqué&#x202f;; rien n’est exécuté</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Run the statements that are missing</source>
        <translation>Exécuter les instructions qui manquent</translation>
    </message>
    <message>
        <source>Take back what is there…</source>
        <translation>Annuler ce qui est là…</translation>
    </message>
    <message>
        <source>Reverse the statements of it that are in the database</source>
        <translation>Inverser celles de ses instructions qui sont dans la base de données</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Take back what the database remembers of it; nothing else changes</source>
        <translation>Effacer ce que la base de données en retient&#x202f;; rien d’autre ne change</translation>
    </message>
    <message>
        <source>Show SQL</source>
        <translation>Afficher le SQL</translation>
    </message>
    <message>
        <source>Open the migration&apos;s file to read</source>
        <translation>Ouvrir le fichier de la migration pour le lire</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>Prouver de nouveau</translation>
    </message>
    <message>
        <source>Rehearse up, down and up again on a scratch database and write the grade into the file</source>
        <translation>Essayer up, down et de nouveau up sur une base temporaire et inscrire la note dans le fichier</translation>
    </message>
    <message>
        <source>Squash…</source>
        <translation>Condenser…</translation>
    </message>
    <message>
        <source>Make one migration of this one and those before it; with two moments chosen, of what is between them</source>
        <translation>Faire une seule migration de celle-ci et des précédentes&#x202f;; avec deux moments choisis, de ce qui est entre eux</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>Utiliser pour Appliquer et Défaire</translation>
    </message>
    <message>
        <source>Make this database the one that Apply and Revert work on</source>
        <translation>Faire de cette base de données celle sur laquelle Appliquer et Défaire agissent</translation>
    </message>
    <message>
        <source>Save migration…</source>
        <translation>Enregistrer la migration…</translation>
    </message>
    <message>
        <source>Make a migration of the draft</source>
        <translation>Faire du brouillon une migration</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Do what is offered for this state</source>
        <translation>Faire ce qui est proposé pour cet état</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>Rejouer l’historique</translation>
    </message>
    <message>
        <source>Walk through all moments on the diagram, by hand or by itself</source>
        <translation>Parcourir tous les moments dans le diagramme, à la main ou automatiquement</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some migrations or databases</source>
        <translation>N’afficher que certaines migrations ou bases de données</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Put long runs of migrations that stand alike everywhere into one column</source>
        <translation>Réunir en une colonne les longues suites de migrations qui sont partout dans le même état</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Show names and titles; Ctrl and the wheel</source>
        <translation>Afficher les noms et les titres&#x202f;; Ctrl et la molette</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show more migrations at once; Ctrl and the wheel</source>
        <translation>Afficher plus de migrations à la fois&#x202f;; Ctrl et la molette</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce que l’on peut faire ici</translation>
    </message>
    <message>
        <source>Open the menu of the current cell</source>
        <translation>Ouvrir le menu de la cellule actuelle</translation>
    </message>
    <message>
        <source>Go to the next cell that is in another state</source>
        <translation>Aller à la cellule suivante qui est dans un autre état</translation>
    </message>
    <message>
        <source>Next change of state</source>
        <translation>Changement d’état suivant</translation>
    </message>
    <message>
        <source>Previous change of state</source>
        <translation>Changement d’état précédent</translation>
    </message>
    <message>
        <source>Next database in another state</source>
        <translation>Base de données suivante dans un autre état</translation>
    </message>
    <message>
        <source>Previous database in another state</source>
        <translation>Base de données précédente dans un autre état</translation>
    </message>
    <message>
        <source>Nothing is chosen on the timeline.</source>
        <translation>Rien n’est choisi dans la chronologie.</translation>
    </message>
    <message>
        <source>Unfold these migrations</source>
        <translation>Déplier ces migrations</translation>
    </message>
    <message>
        <source>Show its databases</source>
        <translation>Afficher ses bases de données</translation>
    </message>
    <message>
        <source>Hide its databases</source>
        <translation>Masquer ses bases de données</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>Pas encore de chronologie</translation>
    </message>
    <message>
        <source>Open a project or a database. Each saved migration becomes a column here.</source>
        <translation>Ouvrez un projet ou une base de données. Chaque migration enregistrée devient une colonne ici.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>No database is left to show.</source>
        <translation>Il ne reste aucune base de données à afficher.</translation>
    </message>
    <message>
        <source>Timeline: databases in rows, migrations in columns</source>
        <translation>Chronologie&#xa0;: bases de données en lignes, migrations en colonnes</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The migrations are those of %1: click a moment to see it.</source>
        <translation>Les migrations sont celles de %1&#xa0;: cliquez sur un moment pour l’afficher.</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::FindBar</name>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Rechercher le précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Rechercher le suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Remplacer &amp;tout</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacée</numerusform>
            <numerusform>%n remplacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::widgets::GradeBadge</name>
    <message>
        <source>Lossless</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Structure seule</translation>
    </message>
    <message>
        <source>Irreversible</source>
        <translation>Irréversible</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Non prouvée</translation>
    </message>
    <message>
        <source>Down brings back every row and value that was there before up.</source>
        <translation>Le retour ramène chaque ligne et chaque valeur présentes avant l’aller.</translation>
    </message>
    <message>
        <source>Down brings back the structure, but not all of the data.</source>
        <translation>Le retour ramène la structure, mais pas toutes les données.</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether down leads back.</source>
        <translation>Personne n’a encore essayé si le retour ramène au départ.</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the words of the database or the system</source>
        <translation>Afficher le message de la base de données ou du système</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::SqlView</name>
    <message>
        <source>Find in this SQL</source>
        <translation>Rechercher dans ce SQL</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>1 partition</source>
        <translation>1 partition</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 partitions</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Choose another folder or name.</source>
        <translation>L’image «&#xa0;%1&#xa0;» ne peut pas être écrite. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>“%1” was not written: the export was cancelled.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: l’export a été annulé.</translation>
    </message>
    <message>
        <source>“%1” is no kind of picture that can be written. Use a name that ends in .svg, .png or .pdf.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un genre d’image qui puisse être écrit. Utilisez un nom qui se termine par .svg, .png ou .pdf.</translation>
    </message>
    <message>
        <source>“%1” would be %2 × %3 pixels large, in %4 files. Choose a smaller scale, or SVG or PDF, which have no pixels.</source>
        <translation>«&#xa0;%1&#xa0;» ferait %2 × %3 pixels, en %4 fichiers. Choisissez une échelle plus petite, ou SVG ou PDF, qui n’ont pas de pixels.</translation>
    </message>
    <message>
        <source>“%1” would have %2 sheets. Choose a smaller scale, or how many sheets it shall fit on.</source>
        <translation>«&#xa0;%1&#xa0;» aurait %2 feuilles. Choisissez une échelle plus petite, ou le nombre de feuilles voulu.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 · row %3, column %4</source>
        <translation>Feuille %1 sur %2 · rangée %3, colonne %4</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Revert and apply again on %1</source>
        <translation>Défaire et appliquer de nouveau sur %1</translation>
    </message>
    <message numerus="yes">
        <source>Revert %n migration(s) on %1</source>
        <translation>
            <numerusform>Défaire %n migration sur %1</numerusform>
            <numerusform>Défaire %n migrations sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1</source>
        <translation>
            <numerusform>Appliquer %n migration à %1</numerusform>
            <numerusform>Appliquer %n migrations à %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Copying was cancelled.</source>
        <translation>La copie a été annulée.</translation>
    </message>
    <message>
        <source>The selected values are more than %1 MB. Copy fewer rows or columns.</source>
        <translation>Les valeurs sélectionnées dépassent %1 Mo. Copiez moins de lignes ou de colonnes.</translation>
    </message>
    <message>
        <source>Rows of %1 databases cannot be shown.</source>
        <translation>Les lignes de bases de données %1 ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>%1 has no column %2. Take the condition on it away.</source>
        <translation>%1 n’a pas de colonne %2. Retirez la condition qui porte dessus.</translation>
    </message>
    <message>
        <source>“%1” is not one condition. Write what may stand in brackets after WHERE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une condition unique. Écrivez ce qui peut figurer entre parenthèses après WHERE.</translation>
    </message>
    <message>
        <source>The row is not in %1 any more. Read the rows again.</source>
        <translation>La ligne n’est plus dans %1. Relisez les lignes.</translation>
    </message>
</context>
<context>
    <name>runner</name>
    <message>
        <source>%1 was to be copied to %2 before something in it goes away, and could not be: %3 Nothing was run. Make it possible, or run without a backup (relvar.toml: [backups] keep = 0).</source>
        <translation>%1 devait être copiée dans %2 avant que quelque chose n’y disparaisse, et n’a pas pu l’être&#xa0;: %3 Rien n’a été exécuté. Rendez-le possible, ou exécutez sans sauvegarde (relvar.toml&#xa0;: [backups] keep = 0).</translation>
    </message>
    <message>
        <source>The folder cannot be made; check that you may write to it.</source>
        <translation>Le dossier ne peut pas être créé&#x202f;; vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>There are %1 free, and %2 are needed.</source>
        <translation>Il y a %1 de libres, et il en faut %2.</translation>
    </message>
    <message>
        <source>The run was cancelled while %1 was being copied.</source>
        <translation>L’exécution a été annulée pendant la copie de %1.</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2. See relvar-cli status for the ids.</source>
        <translation>Il n’y a pas de migration %1 dans %2. Voir relvar-cli status pour les id.</translation>
    </message>
    <message>
        <source>The connection %1 is read-only. Allow writing in its settings, or choose another.</source>
        <translation>La connexion %1 est en lecture seule. Autorisez l’écriture dans ses paramètres, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 is INVALID: left by a statement that was stopped, used by no query and slow for every write. To remove it: %2</source>
        <translation>%1 est INVALID&#xa0;: laissé par une instruction arrêtée, utilisé par aucune requête et lent à chaque écriture. Pour le retirer&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was left INVALID when the migration stopped the last time; it was removed.</source>
        <translation>%1 était resté INVALID quand la migration s’est arrêtée la dernière fois&#x202f;; il a été retiré.</translation>
    </message>
    <message>
        <source>Another process is running %1 on %2. Wait until it is done, then look at the status again.</source>
        <translation>Un autre processus exécute %1 sur %2. Attendez qu’il ait fini, puis regardez de nouveau l’état.</translation>
    </message>
    <message>
        <source>%1 is not half done on %2 any more, or not in the same way: somebody has settled it meanwhile. Look at the status again.</source>
        <translation>%1 n’est plus à moitié faite sur %2, ou pas de la même façon&#xa0;: quelqu’un l’a réglée entre-temps. Regardez de nouveau l’état.</translation>
    </message>
    <message>
        <source>%1 is half done. %2</source>
        <translation>%1 est à moitié faite. %2</translation>
    </message>
    <message>
        <source>Kept values of 1 row found it no more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>Les valeurs conservées d’une ligne ne l’ont plus retrouvée, car elle a été supprimée ou sa clé a changé. Elles restent dans %2 jusqu’à une purge.</translation>
    </message>
    <message>
        <source>Kept values of %1 rows found no row any more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>Les valeurs conservées de %1 lignes ne les ont plus retrouvées, car elles ont été supprimées ou leur clé a changé. Elles restent dans %2 jusqu’à une purge.</translation>
    </message>
    <message>
        <source>1 row was written into what the revert removed. It stays in %2 until a purge.</source>
        <translation>1 ligne a été écrite dans ce que le retour arrière a retiré. Elle reste dans %2 jusqu’à une purge.</translation>
    </message>
    <message>
        <source>%1 rows were written into what the revert removed. They stay in %2 until a purge.</source>
        <translation>%1 lignes ont été écrites dans ce que le retour arrière a retiré. Elles restent dans %2 jusqu’à une purge.</translation>
    </message>
    <message>
        <source>The run was cancelled while it waited for the database.</source>
        <translation>L’exécution a été annulée pendant qu’elle attendait la base de données.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 sur %2 (processus %3)</translation>
    </message>
    <message>
        <source>%1 is locked: another process is writing to it, for more than %2 s. Finish or stop that process, then run again.</source>
        <translation>%1 est verrouillée&#xa0;: un autre processus y écrit depuis plus de %2&#xa0;s. Terminez ou arrêtez ce processus, puis relancez.</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run. Wait until that is done, then run again.</source>
        <translation>Le verrou de %1 est passé à une autre exécution. Attendez qu’elle soit terminée, puis relancez.</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run: %2. Wait until that is done, then run again.</source>
        <translation>Le verrou de %1 est passé à une autre exécution&#xa0;: %2. Attendez qu’elle soit terminée, puis relancez.</translation>
    </message>
    <message>
        <source>Another run holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>Une autre exécution détient le verrou de %1 depuis plus de %2&#xa0;s. Attendez qu’elle soit terminée, puis relancez.</translation>
    </message>
    <message>
        <source>%3 holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>%3 détient le verrou de %1 depuis plus de %2&#xa0;s. Attendez la fin, puis relancez.</translation>
    </message>
    <message>
        <source>The draft made on a scratch database is not all of the draft.</source>
        <translation>Le brouillon créé sur une base temporaire n’est pas le brouillon entier.</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied. %2</source>
        <translation>%1 a été modifiée après son application. %2</translation>
    </message>
    <message>
        <source>There is no migration %1 here. See relvar-cli status for the ids.</source>
        <translation>Il n’y a pas de migration %1 ici. Voir relvar-cli status pour les id.</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 est appliquée en partie. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reverted: it has no down section. Write one, or leave the migration applied.</source>
        <translation>%1 ne peut pas être défaite&#xa0;: elle n’a pas de section down. Écrivez-en une, ou laissez la migration appliquée.</translation>
    </message>
    <message>
        <source>%1 is not applied, and newer migrations are. Revert those first, or allow it out of order.</source>
        <translation>%1 n’est pas appliquée, et des migrations plus récentes le sont. Défaites d’abord celles-ci, ou autorisez-la dans le désordre.</translation>
    </message>
    <message>
        <source>There is no way back in it, so its statements cannot be taken back. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %1.</source>
        <translation>Elle ne contient pas de retour, ses instructions ne peuvent donc pas être annulées. Réparez ce qui faisait obstacle et exécutez le reste avec relvar-cli up --resume, ou amenez à la main la base de données à l’état après la migration et exécutez relvar-cli baseline %1.</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known, so it is not known what to take back. Run the rest with relvar-cli up --resume, and revert it then.</source>
        <translation>On ne sait pas si l’instruction %1 est arrivée à son terme, ni donc ce qu’il faut annuler. Exécutez le reste avec relvar-cli up --resume, puis défaites la migration.</translation>
    </message>
    <message>
        <source>It brings transactions of its own, so its statements cannot be taken back one by one. Mend what was in the way and run the rest with relvar-cli up --resume.</source>
        <translation>Elle apporte ses propres transactions, ses instructions ne peuvent donc pas être annulées une à une. Réparez ce qui faisait obstacle et exécutez le reste avec relvar-cli up --resume.</translation>
    </message>
    <message>
        <source>Its way back has %1 statements for the %2 of its way up, so it is not known which of them reverse the first %3. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %4.</source>
        <translation>Son retour a %1 instructions pour les %2 de son aller&#x202f;; on ne sait donc pas lesquelles inversent les %3 premières. Réparez ce qui faisait obstacle et exécutez le reste avec relvar-cli up --resume, ou amenez à la main la base de données à l’état après la migration et exécutez relvar-cli baseline %4.</translation>
    </message>
    <message>
        <source>A revert of %1 that stopped in the middle can only go on. %2</source>
        <translation>Un retour arrière de %1 arrêté au milieu ne peut que se poursuivre. %2</translation>
    </message>
    <message>
        <source>%1 is not half done, so there is nothing to finish and nothing to take back. %2</source>
        <translation>%1 n’est pas à moitié faite, il n’y a donc rien à terminer ni rien à annuler. %2</translation>
    </message>
    <message>
        <source>The proof was cancelled.</source>
        <translation>La preuve a été annulée.</translation>
    </message>
    <message>
        <source>The schema before cannot be made on the scratch database: %1</source>
        <translation>Le schéma de départ ne peut pas être créé sur la base temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The schema before cannot be made exactly on the scratch database; still to do: %1</source>
        <translation>Le schéma de départ ne peut pas être créé exactement sur la base temporaire&#x202f;; reste à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the migration builds on failed: %1</source>
        <translation>Ce sur quoi repose la migration a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The up part failed: %1</source>
        <translation>La partie up a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no down part.</source>
        <translation>Il n’y a pas de partie down.</translation>
    </message>
    <message>
        <source>The up part does not lead to the draft; still to do: %1</source>
        <translation>La partie up ne mène pas au brouillon&#x202f;; reste à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The down part failed: %1</source>
        <translation>La partie down a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The down part does not lead back; still to do: %1</source>
        <translation>La partie down ne ramène pas au départ&#x202f;; reste à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows or values of table %1 do not come back.</source>
        <translation>Des lignes ou des valeurs de la table %1 ne reviennent pas.</translation>
    </message>
    <message>
        <source>The up part failed after the down part: %1</source>
        <translation>La partie up a échoué après la partie down&#xa0;: %1</translation>
    </message>
    <message>
        <source>After up, down and up the schema is another than after up; still to do: %1</source>
        <translation>Après up, down et up, le schéma est autre qu’après up&#x202f;; reste à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is proved about rows of table %1: its constraints refused every row that was tried.</source>
        <translation>Rien n’est prouvé sur les lignes de la table %1&#xa0;: ses contraintes ont refusé toutes les lignes essayées.</translation>
    </message>
    <message>
        <source>After the down part the text of table %1 is spelled differently.</source>
        <translation>Après la partie down, le texte de la table %1 s’écrit différemment.</translation>
    </message>
    <message>
        <source>The statement in line %1 fails with rows of %2, though not with made ones.</source>
        <translation>L’instruction à la ligne %1 échoue avec des lignes de %2, mais pas avec des lignes fabriquées.</translation>
    </message>
    <message>
        <source>The statement in line %1 does not fit rows of %2: %3. Correct them there first, or change the migration.</source>
        <translation>L’instruction à la ligne %1 ne convient pas aux lignes de %2&#xa0;: %3. Corrigez-les d’abord là-bas, ou modifiez la migration.</translation>
    </message>
    <message>
        <source>Rows that break a new constraint stop the up part, and then nothing is changed (%1). It was proved with rows that fit.</source>
        <translation>Des lignes qui violent une nouvelle contrainte arrêtent la partie up, et rien n’est alors modifié (%1). La preuve a été faite avec des lignes qui conviennent.</translation>
    </message>
    <message>
        <source>%1 cannot be replayed on a scratch database: %2</source>
        <translation>%1 ne peut pas être rejouée sur une base temporaire&#xa0;: %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2 in line %3 failed: %4</source>
        <translation>L’instruction %1 sur %2 à la ligne %3 a échoué&#xa0;: %4</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1 on %2.</source>
        <translation>Il n’y a rien à réparer à propos de %1 sur %2.</translation>
    </message>
    <message>
        <source>That is not what helps %1 on %2. %3</source>
        <translation>Ce n’est pas ce qui aide %1 sur %2. %3</translation>
    </message>
    <message>
        <source>The checksum was %1.</source>
        <translation>La somme de contrôle était %1.</translation>
    </message>
    <message>
        <source>Applied %1 in %2 ms</source>
        <translation>%1 appliquée en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Reverted %1 in %2 ms</source>
        <translation>%1 défaite en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Rolled back %1: the database is as it was before it</source>
        <translation>%1 annulée&#xa0;: la base de données est comme avant elle</translation>
    </message>
    <message>
        <source>%1 ran without a transaction: what the statement that stopped did may be there in part</source>
        <translation>%1 s’est exécutée sans transaction&#xa0;: ce qu’a fait l’instruction arrêtée peut s’y trouver en partie</translation>
    </message>
    <message>
        <source>%1 is half done: it ran without a transaction and could not be rolled back</source>
        <translation>%1 est à moitié faite&#xa0;: elle s’est exécutée sans transaction et n’a pas pu être annulée</translation>
    </message>
    <message>
        <source>The connection was lost: it is not known whether %1 is in the database</source>
        <translation>La connexion a été perdue&#xa0;: on ne sait pas si %1 est dans la base de données</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s</source>
        <translation>L’instruction %1 sur %2 s’exécute depuis %3&#xa0;s</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4</source>
        <translation>L’instruction %1 sur %2 s’exécute depuis %3 s&#xa0;: %4</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 done</source>
        <translation>L’instruction %1 sur %2 s’exécute depuis %3 s&#xa0;: %4, %5 faits</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 of %6 (%7 %)</source>
        <translation>L’instruction %1 sur %2 s’exécute depuis %3 s&#xa0;: %4, %5 sur %6 (%7&#xa0;%)</translation>
    </message>
    <message>
        <source>The statement does not wait any more</source>
        <translation>L’instruction n’attend plus</translation>
    </message>
    <message>
        <source>The statement waits for %1</source>
        <translation>L’instruction attend %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>depuis %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1, which does nothing and keeps its transaction open</source>
        <translation>%1, qui ne fait rien et garde sa transaction ouverte</translation>
    </message>
    <message>
        <source>Apply to %1: %2 migration(s)</source>
        <translation>Appliquer à %1&#xa0;: %2 migration(s)</translation>
    </message>
    <message>
        <source>Revert on %1: %2 migration(s)</source>
        <translation>Défaire sur %1&#xa0;: %2 migration(s)</translation>
    </message>
    <message>
        <source>Waiting: another process is writing to the database</source>
        <translation>Attente&#xa0;: un autre processus écrit dans la base de données</translation>
    </message>
    <message>
        <source>Waiting for %1, which is writing to the database</source>
        <translation>En attente de %1, qui écrit dans la base de données</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy the database to %1</source>
        <translation>Copier la base de données dans %1</translation>
    </message>
    <message>
        <source>%1 % of the copy</source>
        <translation>%1&#xa0;% de la copie</translation>
    </message>
    <message>
        <source>%1 is kept in %2 (%3). To go back to it, with every program that uses %1 closed: sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</source>
        <translation>%1 est conservée dans %2 (%3). Pour y revenir, une fois fermés tous les programmes qui utilisent %1&#xa0;: sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</translation>
    </message>
    <message>
        <source>Begin %1: %2 statement(s)</source>
        <translation>Début de %1&#xa0;: %2 instruction(s)</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms, %3 row(s)</source>
        <translation>Instruction %1 terminée en %2&#xa0;ms, %3 ligne(s)</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms</source>
        <translation>Instruction %1 terminée en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Try %1 of %2 again in %3 ms: %4</source>
        <translation>Essai %1 sur %2 de nouveau dans %3 ms&#xa0;: %4</translation>
    </message>
    <message>
        <source>The log of this run could not be written to %1. Check the free space and the permissions.</source>
        <translation>Le journal de cette exécution n’a pas pu être écrit dans %1. Vérifiez l’espace libre et les permissions.</translation>
    </message>
    <message>
        <source>Rows of %1 cannot be taken for proofs.</source>
        <translation>Les lignes de %1 ne peuvent pas servir à des preuves.</translation>
    </message>
    <message>
        <source>Rows of table %1 cannot be read: %2</source>
        <translation>Les lignes de la table %1 ne peuvent pas être lues&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rows of table %1 refer to more rows than are read.</source>
        <translation>Des lignes de la table %1 font référence à plus de lignes qu’il n’en est lu.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of table %3 are not taken by the scratch database.</source>
        <translation>%1 lignes sur %2 de la table %3 ne sont pas acceptées par la base temporaire.</translation>
    </message>
    <message>
        <source>%1: all %2 statement(s) were run.</source>
        <translation>%1&#xa0;: les %2 instruction(s) ont toutes été exécutées.</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; %5 of them stay in the database. %4</source>
        <translation>%1&#xa0;: arrêt à l’instruction %3 sur %2&#x202f;; %5 d’entre elles restent dans la base de données. %4</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; nothing was changed. %4</source>
        <translation>%1&#xa0;: arrêt à l’instruction %3 sur %2&#x202f;; rien n’a été modifié. %4</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2</source>
        <translation>%1&#xa0;: rien n’a été modifié. %2</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, but the section runs in one. Write transaction:false on its marker, or remove the statement.</source>
        <translation>L’instruction commence ou termine une transaction, mais la section s’exécute dans une transaction. Écrivez transaction:false sur son marqueur, ou retirez l’instruction.</translation>
    </message>
    <message>
        <source>The section begins a transaction and does not end it. Put a COMMIT at its end.</source>
        <translation>La section commence une transaction et ne la termine pas. Placez un COMMIT à sa fin.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>L’exécution a été annulée.</translation>
    </message>
    <message>
        <source>Nothing to do: %2 has no migration applied.</source>
        <translation>Rien à faire&#xa0;: %2 n’a aucune migration appliquée.</translation>
    </message>
    <message>
        <source>Nothing to do: %2 is at %3.</source>
        <translation>Rien à faire&#xa0;: %2 en est à %3.</translation>
    </message>
    <message>
        <source>Applied 1 migration; %2 is now at %3.</source>
        <translation>1 migration appliquée&#x202f;; %2 en est maintenant à %3.</translation>
    </message>
    <message>
        <source>Applied %1 migrations; %2 is now at %3.</source>
        <translation>%1 migrations appliquées&#x202f;; %2 en est maintenant à %3.</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 has no migration left.</source>
        <translation>1 migration défaite&#x202f;; %2 n’a plus de migration.</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 has no migration left.</source>
        <translation>%1 migrations défaites&#x202f;; %2 n’a plus de migration.</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 is now at %3.</source>
        <translation>1 migration défaite&#x202f;; %2 en est maintenant à %3.</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 is now at %3.</source>
        <translation>%1 migrations défaites&#x202f;; %2 en est maintenant à %3.</translation>
    </message>
    <message>
        <source>nothing else was changed</source>
        <translation>rien d’autre n’a été modifié</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was applied before it</source>
        <translation>%1 migration sur %2 a été appliquée avant</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was reverted before it</source>
        <translation>%1 migration sur %2 a été défaite avant</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were applied before it</source>
        <translation>%1 migrations sur %2 ont été appliquées avant</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were reverted before it</source>
        <translation>%1 migrations sur %2 ont été défaites avant</translation>
    </message>
    <message>
        <source>Cancelled; %4.</source>
        <translation>Annulé&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Stopped: %6 (%4)</source>
        <translation>Arrêté&#xa0;: %6 (%4)</translation>
    </message>
    <message>
        <source>%3 is in the database, but statement %1 of %2, after its COMMIT, failed; %4.</source>
        <translation>%3 est dans la base de données, mais l’instruction %1 sur %2, après son COMMIT, a échoué&#x202f;; %4.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3 and the server does not answer: it is not known whether the migration is in the database. Look at the status when the server is back; what it did not finish can then be run again.</source>
        <translation>La connexion a été perdue à l’instruction %1 sur %2 de %3 et le serveur ne répond pas&#xa0;: on ne sait pas si la migration est dans la base de données. Regardez l’état quand le serveur sera de retour&#x202f;; ce qui n’a pas été terminé pourra alors être relancé.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>La connexion a été perdue à l’instruction %1 sur %2 de %3, qui s’exécute sans transaction&#xa0;: ses %5 premières instructions restent dans la base de données&#x202f;; %4.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>La connexion a été perdue à l’instruction %1 sur %2 de %3&#xa0;: la migration entière a été annulée&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>Annulé à l’instruction %1 sur %2 de %3, qui s’exécute sans transaction&#xa0;: ses %5 premières instructions restent dans la base de données&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>Échec à l’instruction %1 sur %2 de %3, qui s’exécute sans transaction&#xa0;: ses %5 premières instructions restent dans la base de données&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Cancelled before %3; %4.</source>
        <translation>Annulé avant %3&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Stopped before %3: %6 (%4)</source>
        <translation>Arrêté avant %3&#xa0;: %6 (%4)</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>Annulé à l’instruction %1 sur %2 de %3, qui s’exécute sans transaction&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>Échec à l’instruction %1 sur %2 de %3, qui s’exécute sans transaction&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>Annulé à l’instruction %1 sur %2 de %3&#xa0;: la migration entière a été annulée&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>Échec à l’instruction %1 sur %2 de %3&#xa0;: la migration entière a été annulée&#x202f;; %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1 is a command for psql and no SQL: %2. Take it out; Relvar would leave it out in silence, and the rest might mean something else then.</source>
        <translation>La ligne %1 est une commande pour psql et non du SQL&#xa0;: %2. Retirez-la&#x202f;; Relvar l’omettrait en silence, et le reste pourrait alors avoir un autre sens.</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction. Where only reading is allowed, each statement has one of its own, in which nothing can be written.</source>
        <translation>L’instruction ouvre ou termine une transaction. Là où seule la lecture est permise, chaque instruction a la sienne, où rien ne peut être écrit.</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, and the run is one already. Take it out, or run each statement by itself.</source>
        <translation>L’instruction ouvre ou termine une transaction, et l’exécution en est déjà une. Retirez-la, ou exécutez chaque instruction séparément.</translation>
    </message>
    <message>
        <source>%1 statement(s) were run. The transaction is open: nothing of it stays until you commit it.</source>
        <translation>%1 instruction(s) exécutée(s). La transaction est ouverte&#xa0;: rien n’en reste avant que vous la validiez.</translation>
    </message>
    <message>
        <source>%1 statement(s) were run and committed together.</source>
        <translation>%1 instruction(s) exécutée(s) et validée(s) ensemble.</translation>
    </message>
    <message>
        <source>%1 statement(s) were run.</source>
        <translation>%1 instruction(s) exécutée(s).</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2. %3 of them stay; whether the last one does, only the database can tell.</source>
        <translation>La connexion a été perdue à l’instruction %1 sur %2. %3 d’entre elles restent&#x202f;; quant à la dernière, seule la base de données peut le dire.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2. The transaction is still open: roll it back, or commit what of it has run.</source>
        <translation>Annulé à l’instruction %1 sur %2. La transaction est encore ouverte&#xa0;: annulez-la, ou validez ce qui en a été exécuté.</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2. The transaction is still open: roll it back, or go on in it where the database allows that.</source>
        <translation>Arrêté à l’instruction %1 sur %2. La transaction est encore ouverte&#xa0;: annulez-la, ou continuez-la là où la base de données le permet.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; nothing was changed.</source>
        <translation>Annulé à l’instruction %1 sur %2&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; nothing was changed.</source>
        <translation>Arrêté à l’instruction %1 sur %2&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>Annulé à l’instruction %1 sur %2&#x202f;; les %3 premières ont été exécutées et restent.</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>Arrêté à l’instruction %1 sur %2&#x202f;; les %3 premières ont été exécutées et restent.</translation>
    </message>
    <message>
        <source>There is no statement to run. Write one first.</source>
        <translation>Il n’y a aucune instruction à exécuter. Écrivez-en d’abord une.</translation>
    </message>
    <message>
        <source>SQL cannot be run on %1 databases.</source>
        <translation>Le SQL ne peut pas être exécuté sur des bases de données %1.</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2</source>
        <translation>Rien n’a été exécuté à cause de %1. %2</translation>
    </message>
    <message>
        <source>There is no migration %1 that this run could go to. relvar-cli status lists them.</source>
        <translation>Il n’y a pas de migration %1 jusqu’à laquelle cette exécution pourrait aller. relvar-cli status les liste.</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way up: %2 has to run it.</source>
        <translation>%1 n’a pas de SQL pour l’application&#xa0;: c’est %2 qui doit l’exécuter.</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way down. Nothing was run.</source>
        <translation>%1 n’a pas de SQL pour le retour. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Another run of the tool holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>Une autre exécution de l’outil détient le verrou de %1 depuis plus de %2 s. Attendez qu’elle soit terminée, puis relancez.</translation>
    </message>
    <message>
        <source>%1 has moved on since: somebody else has run migrations on it. Look at its status and run again.</source>
        <translation>%1 a avancé depuis&#xa0;: quelqu’un d’autre y a exécuté des migrations. Regardez son état et relancez.</translation>
    </message>
    <message>
        <source>%1: there is nothing to run.</source>
        <translation>%1&#xa0;: rien à exécuter.</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2 %3 has to run it.</source>
        <translation>Rien n’a été exécuté à cause de %1. %2 C’est à %3 de l’exécuter.</translation>
    </message>
    <message>
        <source>Nothing was run: %1 has tables, and no history of %2. %3</source>
        <translation>Rien n’a été exécuté&#xa0;: %1 a des tables, et pas d’historique de %2. %3</translation>
    </message>
    <message>
        <source>%1: applied 1 migration.</source>
        <translation>%1&#xa0;: 1 migration appliquée.</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations.</source>
        <translation>%1&#xa0;: %2 migrations appliquées.</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration.</source>
        <translation>%1&#xa0;: 1 migration défaite.</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations.</source>
        <translation>%1&#xa0;: %2 migrations défaites.</translation>
    </message>
    <message>
        <source>%1: applied 1 migration, stopped at %5, %3 not applied. %4</source>
        <translation>%1&#xa0;: 1 migration appliquée, arrêt à %5, %3 non appliquées. %4</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations, stopped at %5, %3 not applied. %4</source>
        <translation>%1&#xa0;: %2 migrations appliquées, arrêt à %5, %3 non appliquées. %4</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration, stopped at %5, %3 not reverted. %4</source>
        <translation>%1&#xa0;: 1 migration défaite, arrêt à %5, %3 non défaites. %4</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations, stopped at %5, %3 not reverted. %4</source>
        <translation>%1&#xa0;: %2 migrations défaites, arrêt à %5, %3 non défaites. %4</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>The saved schema is damaged: the value at %1 is not of the kind that belongs there. Remove the file that holds it and let it be made again.</source>
        <translation>Le schéma enregistré est endommagé&#xa0;: la valeur à %1 n’est pas du genre attendu. Retirez le fichier qui le contient et laissez-le se recréer.</translation>
    </message>
</context>
<context>
    <name>screenshots</name>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>adresse erronée</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe erroné</translation>
    </message>
    <message>
        <source>no agreement on encryption</source>
        <translation>pas d’accord sur le chiffrement</translation>
    </message>
    <message>
        <source>no such database</source>
        <translation>base de données inexistante</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>non admise</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>locked by someone</source>
        <translation>verrouillée par quelqu’un</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1, is tried again</source>
        <translation>%1, nouvel essai en cours</translation>
    </message>
    <message>
        <source>The whole database is copied first, into %1.</source>
        <translation>Toute la base de données est d’abord copiée dans %1.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>Colonne %1.%2</translation>
    </message>
    <message>
        <source>What %1 kept was purged: the revert brings back the structure alone.</source>
        <translation>Ce que conservait %1 a été purgé&#xa0;: le retour arrière ne ramène que la structure.</translation>
    </message>
    <message>
        <source>What is applied here is not a beginning of the folder, so the rows that would be lost were not counted.</source>
        <translation>Ce qui est appliqué ici n’est pas un début du dossier&#x202f;; les lignes qui seraient perdues n’ont donc pas été comptées.</translation>
    </message>
    <message>
        <source>The rows that would be lost could not be counted: %1</source>
        <translation>Les lignes qui seraient perdues n’ont pas pu être comptées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who uses the tables now could not be read: %1</source>
        <translation>Qui utilise les tables en ce moment n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>(without a transaction)</source>
        <translation>(sans transaction)</translation>
    </message>
    <message>
        <source>%1: not read yet</source>
        <translation>%1&#xa0;: pas encore lue</translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <translation>%1&#xa0;: rien n’est connu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>checksum in its table: %1</source>
        <translation>somme de contrôle dans sa table&#xa0;: %1</translation>
    </message>
    <message>
        <source>(that of the file)</source>
        <translation>(celle du fichier)</translation>
    </message>
    <message>
        <source>(not that of the file)</source>
        <translation>(pas celle du fichier)</translation>
    </message>
    <message>
        <source>%1, a migration of %2</source>
        <translation>%1, une migration de %2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Somme de contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>There is no way up.</source>
        <translation>Il n’y a pas d’aller.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>It holds no SQL: %1 alone knows what it does. The file as it is:</source>
        <translation>Elle ne contient pas de SQL&#xa0;: seul %1 sait ce qu’elle fait. Le fichier tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>Il n’y a pas encore de migrations. Créez-en une avec %1.</translation>
    </message>
    <message>
        <source>%1 has never run on it: its table is not there.</source>
        <translation>%1 n’y a jamais été exécuté&#xa0;: sa table n’y est pas.</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>D’après %1, la table de %2.</translation>
    </message>
    <message>
        <source>%1, the history of %2, is there too and is not counted.</source>
        <translation>%1, l’historique de %2, s’y trouve aussi et n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>Drop everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Drop everything on %1 and apply all migrations</source>
        <translation>Tout supprimer sur %1 et appliquer toutes les migrations</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept, and no migration takes it back.</source>
        <translation>Ce qui est supprimé ici part avec son contenu&#x202f;; rien n’est conservé, et aucune migration ne le rétablit.</translation>
    </message>
</context>
<context>
    <name>sqlite</name>
    <message>
        <source>Values of column %1.%2</source>
        <translation>Valeurs de la colonne %1.%2</translation>
    </message>
    <message>
        <source>Values of column %1.%2 in rows whose key (%3) is NULL: they stay in a table …_left. NOT NULL at the key rules such rows out</source>
        <translation>Valeurs de la colonne %1.%2 dans les lignes dont la clé (%3) est NULL&#xa0;: elles restent dans une table …_left. NOT NULL sur la clé exclut de telles lignes</translation>
    </message>
    <message>
        <source>Values of column %1.%2: the table has no key by which they could be put back</source>
        <translation>Valeurs de la colonne %1.%2&#xa0;: la table n’a pas de clé par laquelle elles pourraient être remises</translation>
    </message>
    <message>
        <source>The number that %1 has reached</source>
        <translation>Le numéro que %1 a atteint</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database. Refresh to see what there is.</source>
        <translation>Il n’y a pas de table ni de vue %1 dans la base de données. Actualisez pour voir ce qu’il y a.</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>Lignes de la table %1</translation>
    </message>
    <message>
        <source>Table %1 would have to be written anew, and not all of its text was understood: %2. Something of it would be lost. Write the statements of this change by hand.</source>
        <translation>La table %1 devrait être réécrite, et tout son texte n’a pas été compris&#xa0;: %2. Quelque chose en serait perdu. Écrivez à la main les instructions de cette modification.</translation>
    </message>
    <message>
        <source>Content of %1 %2</source>
        <translation>Contenu de %1 %2</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that the folder is there and that you may write to it.</source>
        <translation>La copie %1 ne peut pas être faite. Vérifiez que le dossier existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 is locked: %2 is using it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 est verrouillée&#xa0;: %2 l’utilise. Fermez ce programme ou attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. This does not hold: %2. Correct the database, or the file.</source>
        <translation>%1 n’est pas telle que la migration la veut, la migration s’est donc arrêtée d’elle-même. Ceci n’est pas vérifié&#xa0;: %2. Corrigez la base de données, ou le fichier.</translation>
    </message>
    <message>
        <source>%1 and another table take values from each other, which one migration cannot do. Make two.</source>
        <translation>%1 et une autre table se prennent mutuellement des valeurs, ce qu’une seule migration ne peut pas faire. Faites-en deux.</translation>
    </message>
    <message>
        <source>%1 takes part in moving values, and its name is one that something else has at that time. Choose another name, and rename it in a later migration.</source>
        <translation>%1 participe au déplacement de valeurs, et son nom est à ce moment celui d’autre chose. Choisissez un autre nom, et renommez-la dans une migration ultérieure.</translation>
    </message>
    <message>
        <source>View %1 could no longer be read: %2. Change or drop the view first.</source>
        <translation>La vue %1 ne pourrait plus être lue&#xa0;: %2. Modifiez ou supprimez d’abord la vue.</translation>
    </message>
    <message>
        <source>Rows of %1 could no longer be written: %2. Change or drop the trigger first.</source>
        <translation>Les lignes de %1 ne pourraient plus être écrites&#xa0;: %2. Modifiez ou supprimez d’abord le déclencheur.</translation>
    </message>
    <message>
        <source>The statement reaches outside of its database (ATTACH, VACUUM INTO, load_extension), which is not allowed while a migration is being proved.</source>
        <translation>L’instruction sort de sa base de données (ATTACH, VACUUM INTO, load_extension), ce qui n’est pas permis pendant la preuve d’une migration.</translation>
    </message>
    <message>
        <source>SQLite cannot read this statement. Correct it at the place named below.</source>
        <translation>SQLite ne peut pas lire cette instruction. Corrigez-la à l’endroit indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1. Compare the name below with the database&apos;s tables and columns.</source>
        <translation>L’instruction ne correspond pas à ce que contient %1. Comparez le nom ci-dessous avec les tables et les colonnes de la base de données.</translation>
    </message>
    <message>
        <source>SQLite refused the statement on %1.</source>
        <translation>SQLite a refusé l’instruction sur %1.</translation>
    </message>
    <message>
        <source>Another program wrote to %1 after this transaction had read it. Run it again.</source>
        <translation>Un autre programme a écrit dans %1 après la lecture par cette transaction. Relancez.</translation>
    </message>
    <message>
        <source>%1 is locked: another program, or another connection, is writing to it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 est verrouillée&#xa0;: un autre programme, ou une autre connexion, y écrit. Fermez-le ou attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is in WAL mode: even reading it needs write access to its folder. Ask for that access, or work on a copy in a folder of your own.</source>
        <translation>%1 est en mode WAL&#xa0;: même la lire nécessite l’accès en écriture à son dossier. Demandez cet accès, ou travaillez sur une copie dans un dossier à vous.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. Put the file back, or connect to the place where it is now.</source>
        <translation>%1 a été déplacée ou supprimée alors qu’elle était ouverte. Remettez le fichier en place, ou connectez-vous là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>A program died while it was writing to %1, and what it left must be undone first. Open the database once with write access to the file and its folder.</source>
        <translation>Un programme est mort alors qu’il écrivait dans %1, et ce qu’il a laissé doit d’abord être annulé. Ouvrez une fois la base de données avec l’accès en écriture au fichier et à son dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Check that the connection is not set to read-only, and that you may write to the file and to its folder.</source>
        <translation>%1 n’est pas accessible en écriture. Vérifiez que la connexion n’est pas en lecture seule, et que vous avez le droit d’écrire dans le fichier et dans son dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read the file, and write to its folder when the database is in WAL mode.</source>
        <translation>%1 ne peut pas être ouverte. Vérifiez que vous avez le droit de lire le fichier, et d’écrire dans son dossier si la base de données est en mode WAL.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database, or it is encrypted. Choose another file.</source>
        <translation>%1 n’est pas une base de données SQLite, ou elle est chiffrée. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged. Work on a copy: &quot;sqlite3 FILE .recover&quot; saves what can be read.</source>
        <translation>%1 est endommagée. Travaillez sur une copie&#xa0;: &quot;sqlite3 FICHIER .recover&quot; sauve ce qui peut être lu.</translation>
    </message>
    <message>
        <source>There is no room left to write to %1. Free some space and try again.</source>
        <translation>Il n’y a plus de place pour écrire dans %1. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk of %1 reports a fault. Check the disk, the network folder and the space left on it.</source>
        <translation>Le disque de %1 signale une défaillance. Vérifiez le disque, le dossier réseau et la place qui y reste.</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>L’instruction sur %1 a été annulée.</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. The statement below names the claim that does not hold: rows, columns, indexes or triggers that the file does not know. Correct the database, or the file.</source>
        <translation>%1 n’est pas telle que la migration la veut, la migration s’est donc arrêtée d’elle-même. L’instruction ci-dessous nomme l’hypothèse qui n’est pas vérifiée&#xa0;: des lignes, colonnes, index ou déclencheurs que le fichier ne connaît pas. Corrigez la base de données, ou le fichier.</translation>
    </message>
    <message>
        <source>Rows in %1 break a constraint. Correct the rows named below, or the constraint.</source>
        <translation>Des lignes de %1 violent une contrainte. Corrigez les lignes nommées ci-dessous, ou la contrainte.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for SQLite 3.31 and newer. Name a newer one as sqlite_version in relvar.toml, or open the database with one.</source>
        <translation>SQLite %1 est trop ancien&#xa0;: les instructions peuvent être écrites pour SQLite 3.31 et suivants. Indiquez une version plus récente avec sqlite_version dans relvar.toml, ou ouvrez la base de données avec une telle version.</translation>
    </message>
    <message>
        <source>%1 uses %2, which SQLite %3, the target, does not know. Write it another way, or name a newer target as sqlite_version in relvar.toml.</source>
        <translation>%1 utilise %2, que la cible SQLite %3 ne connaît pas. Écrivez-le autrement, ou indiquez une cible plus récente avec sqlite_version dans relvar.toml.</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>Des lignes de la table %1 écrites depuis n’ont pas de valeur pour %2</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value in every row</source>
        <translation>La colonne %1.%2 doit avoir une valeur dans chaque ligne</translation>
    </message>
    <message>
        <source>Rows of %1 must satisfy the check (%2)</source>
        <translation>Les lignes de %1 doivent satisfaire la contrainte CHECK (%2)</translation>
    </message>
    <message>
        <source>Rows of %1 must differ in %2</source>
        <translation>Les lignes de %1 doivent différer dans %2</translation>
    </message>
    <message>
        <source>Table %1 is copied as a whole</source>
        <translation>La table %1 est copiée en entier</translation>
    </message>
    <message>
        <source>Rows of %1 must have their rows in %2</source>
        <translation>Les lignes de %1 doivent avoir leurs lignes dans %2</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value and has no default</source>
        <translation>La colonne %1.%2 doit avoir une valeur et n’a pas de valeur par défaut</translation>
    </message>
    <message>
        <source>Values of %1.%2 must be of the new type</source>
        <translation>Les valeurs de %1.%2 doivent être du nouveau type</translation>
    </message>
    <message>
        <source>Values of %1 must be of their columns&apos; types</source>
        <translation>Les valeurs de %1 doivent être du type de leurs colonnes</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Column %1.%2 cannot be renamed for SQLite %3: before 3.35 it would write the new name into generated columns of other tables, here of %4. Leave the name, or name a newer sqlite_version in relvar.toml.</source>
        <translation>La colonne %1.%2 ne peut pas être renommée pour SQLite %3&#xa0;: avant 3.35, le nouveau nom serait écrit dans des colonnes générées d’autres tables, ici de %4. Laissez le nom, ou indiquez un sqlite_version plus récent.</translation>
    </message>
    <message>
        <source>SQLite refuses this change: %1. Change the object that it names.</source>
        <translation>SQLite refuse cette modification&#xa0;: %1. Modifiez l’objet qu’il nomme.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>applied, but the file was edited since</source>
        <translation>appliquée, mais le fichier a été modifié depuis</translation>
    </message>
    <message>
        <source>applied, but the file is missing</source>
        <translation>appliquée, mais le fichier manque</translation>
    </message>
    <message>
        <source>applied, but not known here</source>
        <translation>appliquée, mais inconnue ici</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped after %1 of %2</source>
        <translation>arrêtée après %1 sur %2</translation>
    </message>
    <message>
        <source>revert stopped after %1 of %2</source>
        <translation>retour arrière arrêté après %1 sur %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>pending, although a newer one is applied</source>
        <translation>en attente, bien qu’une plus récente soit appliquée</translation>
    </message>
    <message>
        <source>applied in part: only some of what it replaces</source>
        <translation>appliquée en partie&#xa0;: seulement une partie de ce qu’elle remplace</translation>
    </message>
    <message>
        <source>development</source>
        <translation>développement</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Choose one database first.</source>
        <translation>Choisissez d’abord une base de données.</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>La base de données n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The connection is read-only.</source>
        <translation>La connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Something is running already.</source>
        <translation>Une opération est déjà en cours.</translation>
    </message>
    <message>
        <source>Unfold the migrations and choose one.</source>
        <translation>Dépliez les migrations et choisissez-en une.</translation>
    </message>
    <message>
        <source>The draft is no migration yet.</source>
        <translation>Le brouillon n’est pas encore une migration.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier manque.</translation>
    </message>
    <message>
        <source>This moment is on the diagram already. Choose another one.</source>
        <translation>Ce moment est déjà dans le diagramme. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Compare two moments first: Shift and a click on the second.</source>
        <translation>Comparez d’abord deux moments&#xa0;: Maj et un clic sur le second.</translation>
    </message>
    <message>
        <source>It is applied already.</source>
        <translation>Elle est déjà appliquée.</translation>
    </message>
    <message>
        <source>It is not applied.</source>
        <translation>Elle n’est pas appliquée.</translation>
    </message>
    <message>
        <source>Nothing newer is applied.</source>
        <translation>Rien de plus récent n’est appliqué.</translation>
    </message>
    <message>
        <source>Only the newest one that is applied can be redone.</source>
        <translation>Seule la plus récente des migrations appliquées peut être refaite.</translation>
    </message>
    <message>
        <source>Its file is the one that was applied.</source>
        <translation>Son fichier est celui qui a été appliqué.</translation>
    </message>
    <message>
        <source>No run of it stopped where it can go on.</source>
        <translation>Aucune de ses exécutions ne s’est arrêtée là où elle pourrait reprendre.</translation>
    </message>
    <message>
        <source>It is not applied in half.</source>
        <translation>Elle n’est pas appliquée à moitié.</translation>
    </message>
    <message>
        <source>What the database remembers of it has a meaning.</source>
        <translation>Ce que la base de données en retient a un sens.</translation>
    </message>
    <message>
        <source>There is no migration before it.</source>
        <translation>Il n’y a pas de migration avant elle.</translation>
    </message>
    <message>
        <source>Apply and Revert work on it already.</source>
        <translation>Appliquer et Défaire agissent déjà sur elle.</translation>
    </message>
    <message>
        <source>Only the draft can be saved.</source>
        <translation>Seul le brouillon peut être enregistré.</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>Le brouillon n’a pas de modifications.</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>ignorée, jamais exécutée</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>not registered: the tool does not know it</source>
        <translation>non inscrite&#xa0;: l’outil ne la connaît pas</translation>
    </message>
    <message>
        <source>changed since applied, runs again</source>
        <translation>modifiée depuis l’application, sera réexécutée</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>ne peut pas s’exécuter</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvar lit l’historique de %1 et n’y écrit pas. Exécutez %1.</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write.</source>
        <translation>Les migrations sont celles de %1, dont Relvar n’écrit pas les fichiers.</translation>
    </message>
    <message>
        <source>The migrations are those of %1, which has no such step.</source>
        <translation>Les migrations sont celles de %1, qui n’a pas d’étape de ce genre.</translation>
    </message>
    <message>
        <source>It does not run: %1.</source>
        <translation>Elle ne s’exécute pas&#xa0;: %1.</translation>
    </message>
</context>
</TS>
