<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Outline</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands for %n partition(s)</source>
        <translation>
            <numerusform>representa %n partición</numerusform>
            <numerusform>representa %n particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clave foránea</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>no nulo</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>zero or one</source>
        <translation>cero o uno</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchos</translation>
    </message>
    <message>
        <source>%1 refers to %2, %3 to %4</source>
        <translation>%1 hace referencia a %2, %3 a %4</translation>
    </message>
</context>
<context>
    <name>QMainWindow</name>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Remove area %1</source>
        <translation>Quitar el área %1</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Quitar una nota</translation>
    </message>
    <message>
        <source>Change the colour of area %1</source>
        <translation>Cambiar el color del área %1</translation>
    </message>
    <message>
        <source>Change the colour of a note</source>
        <translation>Cambiar el color de una nota</translation>
    </message>
    <message>
        <source>Add area %1</source>
        <translation>Añadir el área %1</translation>
    </message>
    <message>
        <source>Rename an area to %1</source>
        <translation>Renombrar un área a %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Mover una nota</translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>Cambiar el tamaño de una nota</translation>
    </message>
    <message>
        <source>Align tables</source>
        <translation>Alinear tablas</translation>
    </message>
    <message>
        <source>Distribute tables</source>
        <translation>Distribuir tablas</translation>
    </message>
    <message>
        <source>Move tables</source>
        <translation>Mover tablas</translation>
    </message>
    <message>
        <source>Pin tables</source>
        <translation>Fijar tablas</translation>
    </message>
    <message>
        <source>Unpin tables</source>
        <translation>Soltar tablas fijadas</translation>
    </message>
    <message>
        <source>Change the level of detail</source>
        <translation>Cambiar el nivel de detalle</translation>
    </message>
    <message>
        <source>Change the level of detail of tables</source>
        <translation>Cambiar el nivel de detalle de tablas</translation>
    </message>
    <message>
        <source>Change the notation</source>
        <translation>Cambiar la notación</translation>
    </message>
    <message>
        <source>Show the names of relations</source>
        <translation>Mostrar los nombres de las relaciones</translation>
    </message>
    <message>
        <source>Hide the names of relations</source>
        <translation>Ocultar los nombres de las relaciones</translation>
    </message>
    <message>
        <source>Drop a column</source>
        <translation>Eliminar una columna</translation>
    </message>
    <message>
        <source>Drop a relation</source>
        <translation>Eliminar una relación</translation>
    </message>
    <message>
        <source>Drop tables</source>
        <translation>Eliminar tablas</translation>
    </message>
    <message>
        <source>Add enum type %1</source>
        <translation>Añadir tipo enumerado %1</translation>
    </message>
    <message>
        <source>Add sequence %1</source>
        <translation>Añadir secuencia %1</translation>
    </message>
    <message>
        <source>Paste tables</source>
        <translation>Pegar tablas</translation>
    </message>
    <message>
        <source>Paste tables from SQL</source>
        <translation>Pegar tablas desde SQL</translation>
    </message>
    <message>
        <source>Duplicate tables</source>
        <translation>Duplicar tablas</translation>
    </message>
    <message>
        <source>Show tables on a diagram</source>
        <translation>Mostrar tablas en un diagrama</translation>
    </message>
    <message>
        <source>Add table %1</source>
        <translation>Añadir tabla %1</translation>
    </message>
    <message>
        <source>Rename a table to %1</source>
        <translation>Renombrar una tabla a %1</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>Añadir columna %1</translation>
    </message>
    <message>
        <source>Rename a column to %1</source>
        <translation>Renombrar una columna a %1</translation>
    </message>
    <message>
        <source>Change the type of %1</source>
        <translation>Cambiar el tipo de %1</translation>
    </message>
    <message>
        <source>Lay out the diagram (%1 tables)</source>
        <translation>Organizar el diagrama (%1 tablas)</translation>
    </message>
    <message>
        <source>Lay out %1 tables</source>
        <translation>Organizar %1 tablas</translation>
    </message>
    <message>
        <source>Gather the %1 tables of %2</source>
        <translation>Reunir las %1 tablas de %2</translation>
    </message>
    <message>
        <source>Lay out a new table</source>
        <translation>Organizar una tabla nueva</translation>
    </message>
    <message>
        <source>Lay out %1 new tables</source>
        <translation>Organizar %1 tablas nuevas</translation>
    </message>
    <message>
        <source>Take tables from a diagram</source>
        <translation>Quitar tablas de un diagrama</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Añadir una relación</translation>
    </message>
    <message>
        <source>Add a table that joins two</source>
        <translation>Añadir una tabla que une dos</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Keep dropped data</source>
        <translation>Conservar los datos eliminados</translation>
    </message>
    <message>
        <source>Do not keep dropped data</source>
        <translation>No conservar los datos eliminados</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Revertir: %1</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Corregir todos: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--take %1 is not understood. Write --take draft, --take migrations, or for one conflict --take 2=draft.</source>
        <translation>--take %1 no se entiende. Escriba --take draft, --take migrations o, para un solo conflicto, --take 2=draft.</translation>
    </message>
    <message>
        <source>%1. %2: draft: %3; migrations: %4</source>
        <translation>%1. %2: borrador: %3; migraciones: %4</translation>
    </message>
    <message>
        <source>--take %1: there are %2 conflicts.</source>
        <translation>--take %1: hay %2 conflictos.</translation>
    </message>
    <message>
        <source>Nothing was written: the migrations moved on since the draft was begun, and both have changed what follows. Say what is to hold: --take draft or --take migrations for all, --take 1=draft for one.</source>
        <translation>No se escribió nada: las migraciones avanzaron desde que se empezó el borrador, y ambos cambiaron lo siguiente. Indique qué debe valer: --take draft o --take migrations para todo, --take 1=draft para uno solo.</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun; it goes on over them as they are now.</source>
        <translation>Las migraciones cambiaron desde que se empezó el borrador; este continúa sobre ellas tal como están ahora.</translation>
    </message>
    <message>
        <source>The draft goes on over what came in since it was begun: %1.</source>
        <translation>El borrador continúa sobre lo que llegó desde que se empezó: %1.</translation>
    </message>
    <message>
        <source>Mark everything up to %1 as applied on %2, without running it?</source>
        <translation>¿Marcar como aplicado en %2 todo hasta %1, sin ejecutarlo?</translation>
    </message>
    <message>
        <source>%1: everything up to %2 was marked already; nothing changed.</source>
        <translation>%1: todo hasta %2 ya estaba marcado; nada cambió.</translation>
    </message>
    <message>
        <source>%1: %2 now count as applied, up to %3. No SQL was run.</source>
        <translation>%1: %2 cuentan ahora como aplicadas, hasta %3. No se ejecutó ningún SQL.</translation>
    </message>
    <message>
        <source>The migrations of this project are written for %1; %2 is another kind of database.</source>
        <translation>Las migraciones de este proyecto están escritas para %1; %2 es otro tipo de base de datos.</translation>
    </message>
    <message>
        <source>?schemas= limits what is compared and shown, and migrations are about the whole of %1. Leave it out.</source>
        <translation>?schemas= limita lo que se compara y se muestra, y las migraciones se refieren a la totalidad de %1. Omítalo.</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Se creó %1</translation>
    </message>
    <message>
        <source>%1 migrations</source>
        <translation>%1 migraciones</translation>
    </message>
    <message>
        <source>Not handled: %1, line %2: %3. %4.</source>
        <translation>No gestionado: %1, línea %2: %3. %4.</translation>
    </message>
    <message>
        <source>Not handled: %1 %2: %3.</source>
        <translation>No gestionado: %1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 was read without a server: its expressions are not normalised, so differences may be of spelling only. (%2)</source>
        <translation>%1 se leyó sin servidor: sus expresiones no están normalizadas, así que las diferencias pueden ser solo de escritura. (%2)</translation>
    </message>
    <message>
        <source>No SQL is made from a database whose %1 the user may not read: what cannot be seen would count as dropped. Connect as the owner of the database.</source>
        <translation>No se genera SQL a partir de una base de datos de la que el usuario no puede leer %1: lo que no se ve contaría como eliminado. Conéctese como propietario de la base de datos.</translation>
    </message>
    <message>
        <source>    with %1</source>
        <translation>    con %1</translation>
    </message>
    <message>
        <source>Equal.</source>
        <translation>Iguales.</translation>
    </message>
    <message>
        <source>%1 and %2 are kinds of databases that cannot be compared.</source>
        <translation>%1 y %2 son tipos de bases de datos que no se pueden comparar.</translation>
    </message>
    <message>
        <source>A pending migration makes this too and would fail: mark it as applied with relvar-cli baseline, or take this back.</source>
        <translation>Una migración pendiente también hace esto y fallaría: márquela como aplicada con relvar-cli baseline, o revierta esto.</translation>
    </message>
    <message>
        <source>A pending migration changes this in another way: take this back, or change the migration.</source>
        <translation>Una migración pendiente cambia esto de otra manera: revierta esto o modifique la migración.</translation>
    </message>
    <message>
        <source>What the newest migrations want is not known here: relvar-cli verify tells why.</source>
        <translation>Aquí no se sabe qué piden las migraciones más recientes: relvar-cli verify explica por qué.</translation>
    </message>
    <message>
        <source>%1 difference(s) are ignored by rules in relvar.toml.</source>
        <translation>Reglas de relvar.toml ignoran %1 diferencia(s).</translation>
    </message>
    <message>
        <source>No drift: %1 is what its migrations make.</source>
        <translation>Sin desviaciones: %1 es lo que producen sus migraciones.</translation>
    </message>
    <message>
        <source>Drifted: %1 is not what its migrations make.</source>
        <translation>Con desviación: %1 no es lo que producen sus migraciones.</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>regla: %1</translation>
    </message>
    <message>
        <source>--adopt writes a migration that takes it in, --revert takes it back (--sql prints how), both of all of it or with --only of single ones. A rule under [drift] ignore in relvar.toml lets it be.</source>
        <translation>--adopt escribe una migración que la incorpora, --revert la revierte (--sql muestra cómo); ambas la abarcan entera o, con --only, solo algunas diferencias. Una regla en [drift] ignore de relvar.toml la deja estar.</translation>
    </message>
    <message>
        <source>It is marked as applied on %1 and was not run there.</source>
        <translation>Está marcada como aplicada en %1 y no se ejecutó allí.</translation>
    </message>
    <message>
        <source>Take %1 difference(s) back on %2? What they added goes away with what is in it.</source>
        <translation>¿Revertir %1 diferencia(s) en %2? Lo que añadieron desaparece con su contenido.</translation>
    </message>
    <message>
        <source>The user may not read %1: what cannot be seen shows as missing.</source>
        <translation>El usuario no puede leer %1: lo que no se ve aparece como ausente.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is what its migrations make.</source>
        <translation>No hay nada que hacer: %1 es lo que producen sus migraciones.</translation>
    </message>
    <message>
        <source>“%1” is no number of sheets. Write how many side by side and below one another, as in --fit 2x3; 0 leaves one of them open.</source>
        <translation>«%1» no es un número de hojas. Escriba cuántas de ancho y cuántas de alto, como en --fit 2x3; 0 deja abierto uno de los dos.</translation>
    </message>
    <message>
        <source>Sheets of paper are for PDF: say --to pdf, or leave --page and --fit out.</source>
        <translation>Las hojas de papel son para PDF: indique --to pdf u omita --page y --fit.</translation>
    </message>
    <message>
        <source>Say with --page which paper it shall fit on: --page A4.</source>
        <translation>Indique con --page en qué papel debe caber: --page A4.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the path after --out.</source>
        <translation>No se puede crear la carpeta %1. Compruebe la ruta tras --out.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>A picture needs a font, and none was found. Install one, on Debian for example fonts-dejavu-core.</source>
        <translation>Una imagen necesita una fuente y no se encontró ninguna. Instale una, en Debian por ejemplo fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>Drawing, %1 %</source>
        <translation>Dibujando, %1 %</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels): these are %3 rows of %4 files, side by side without a gap. SVG and PDF are one file.</source>
        <translation>Supera lo que cabe en una imagen (%1 × %2 píxeles): estas son %3 filas de %4 archivos, contiguos y sin huecos. SVG y PDF son un solo archivo.</translation>
    </message>
    <message>
        <source>The diagram is larger than a page of PDF can be and was scaled to %1 %.</source>
        <translation>El diagrama es más grande de lo que puede ser una página PDF y se redujo al %1 %.</translation>
    </message>
    <message>
        <source>The page is without the diagram: no font was found to draw it with.</source>
        <translation>La página va sin el diagrama: no se encontró ninguna fuente con que dibujarlo.</translation>
    </message>
    <message>
        <source>Say with --to what to make: svg, png, pdf, mermaid, dbml, plantuml, sql, html or markdown, or let the name after --out end in it.</source>
        <translation>Indique con --to qué crear: svg, png, pdf, mermaid, dbml, plantuml, sql, html o markdown, o haga que el nombre tras --out termine así.</translation>
    </message>
    <message>
        <source>A picture goes into a file: name one after --out.</source>
        <translation>Una imagen va a un archivo: indique uno tras --out.</translation>
    </message>
    <message>
        <source>%1 is text: leave --page, --fit and --scale out.</source>
        <translation>%1 es texto: omita --page, --fit y --scale.</translation>
    </message>
    <message>
        <source>Outside of a project there are no diagrams: leave --diagram out.</source>
        <translation>Fuera de un proyecto no hay diagramas: omita --diagram.</translation>
    </message>
    <message>
        <source>The project has no diagram “%1”. There are: %2.</source>
        <translation>El proyecto no tiene ningún diagrama «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Say with --table what it shall be related with.</source>
        <translation>Indique con --table con qué debe estar relacionado.</translation>
    </message>
    <message>
        <source>There is no table “%1”. There are: %2.</source>
        <translation>No hay ninguna tabla «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Several schemas have a table “%1”: write it as schema.%1.</source>
        <translation>Varios esquemas tienen una tabla «%1»: escríbala como esquema.%1.</translation>
    </message>
    <message>
        <source>Say with --from which schema to take: outside of a project there is no draft.</source>
        <translation>Indique con --from qué esquema tomar: fuera de un proyecto no hay borrador.</translation>
    </message>
    <message>
        <source>relvar.toml has no groups. Write one as [groups.%1]; the user guide shows how.</source>
        <translation>relvar.toml no tiene grupos. Escriba uno como [groups.%1]; la guía del usuario muestra cómo.</translation>
    </message>
    <message>
        <source>relvar.toml has no group &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.toml no tiene ningún grupo «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>Apply what is pending on the %2 databases of the group %1?</source>
        <translation>¿Aplicar lo pendiente en las %2 bases de datos del grupo %1?</translation>
    </message>
    <message>
        <source>Revert migrations on the %2 databases of the group %1?</source>
        <translation>¿Revertir migraciones en las %2 bases de datos del grupo %1?</translation>
    </message>
    <message>
        <source>%1 There are production databases among them. Type the group&apos;s name (%2) to go on:</source>
        <translation>%1 Entre ellas hay bases de datos de producción. Escriba el nombre del grupo (%2) para continuar:</translation>
    </message>
    <message>
        <source>Nothing was done: there are production databases in the group %1. Pass --confirm %1.</source>
        <translation>No se hizo nada: en el grupo %1 hay bases de datos de producción. Añada --confirm %1.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migraciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicadas</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>%1; %2 need a repair (relvar-cli status)</source>
        <translation>%1; %2 necesitan una reparación (relvar-cli status)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no change. Write table.column=new_name, table.column:new_type, table.column=new_name:new_type or table=new_name.</source>
        <translation>«%1» no indica ningún cambio. Escriba tabla.columna=nombre_nuevo, tabla.columna:tipo_nuevo, tabla.columna=nombre_nuevo:tipo_nuevo o tabla=nombre_nuevo.</translation>
    </message>
    <message>
        <source>There is no table or column %1.</source>
        <translation>No existe la tabla o columna %1.</translation>
    </message>
    <message>
        <source>%1 is a table: it has a name, but no type.</source>
        <translation>%1 es una tabla: tiene nombre, pero no tipo.</translation>
    </message>
    <message>
        <source>relvar-cli init %1 --from SOURCE makes a project of a database, whose first migration is marked as applied there.</source>
        <translation>relvar-cli init %1 --from SOURCE crea un proyecto a partir de una base de datos, en la que su primera migración queda marcada como aplicada.</translation>
    </message>
    <message>
        <source>Made a project for %1 in %2.</source>
        <translation>Se creó un proyecto para %1 en %2.</translation>
    </message>
    <message>
        <source>The draft was begun over other migrations. Put it onto these first: open the project in relvar, or save or discard the draft.</source>
        <translation>El borrador se empezó sobre otras migraciones. Trasládelo primero a las actuales: abra el proyecto en relvar, o guarde o descarte el borrador.</translation>
    </message>
    <message>
        <source>The project is open in relvar, which keeps its draft. Import there, or close it.</source>
        <translation>El proyecto está abierto en relvar, que guarda su borrador. Importe allí, o ciérrelo.</translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>El borrador ya dice lo que dice %1.</translation>
    </message>
    <message>
        <source>The draft is what %1 says. relvar-cli new NAME saves it as a migration.</source>
        <translation>El borrador es lo que dice %1. relvar-cli new NAME lo guarda como migración.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>No existe el formato «%1». Relvar conoce: %2.</translation>
    </message>
    <message>
        <source>%1 does not look like the migrations of a tool that Relvar knows: %2.</source>
        <translation>%1 no parece contener las migraciones de una herramienta que Relvar conozca: %2.</translation>
    </message>
    <message>
        <source>Nothing in %1 looks like migrations of %2. Name their folder with --migrations.</source>
        <translation>Nada en %1 parece ser migraciones de %2. Indique su carpeta con --migrations.</translation>
    </message>
    <message>
        <source>There is more than one folder of migrations in %1. Say which is meant with --migrations and --format; --format relvar begins with none of them.</source>
        <translation>Hay más de una carpeta de migraciones en %1. Indique con --migrations y --format a cuál se refiere; --format relvar empieza sin ninguna de ellas.</translation>
    </message>
    <message>
        <source>  Connection @%1: %2 (change it in relvar.toml)</source>
        <translation>  Conexión @%1: %2 (se cambia en relvar.toml)</translation>
    </message>
    <message>
        <source>  Migrations of %1.</source>
        <translation>  Migraciones de %1.</translation>
    </message>
    <message>
        <source>  Nothing of them was changed. relvar-cli status shows where a database stands; --format relvar would begin with Relvar&apos;s own.</source>
        <translation>  No se modificó nada de ellas. relvar-cli status muestra en qué punto está una base de datos; --format relvar empezaría con las propias de Relvar.</translation>
    </message>
    <message>
        <source>  What the database has is its first migration, marked as applied.</source>
        <translation>  Lo que tiene la base de datos es su primera migración, marcada como aplicada.</translation>
    </message>
    <message>
        <source>partitioned by %1, partitions: %2</source>
        <translation>particionada por %1, particiones: %2</translation>
    </message>
    <message>
        <source>enum %1: %2</source>
        <translation>enumerado %1: %2</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>secuencia %1</translation>
    </message>
    <message>
        <source>materialized view %1</source>
        <translation>vista materializada %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>vista %1</translation>
    </message>
    <message>
        <source>owners and privileges of objects: %1</source>
        <translation>propietarios y privilegios de objetos: %1</translation>
    </message>
    <message>
        <source>The schema is empty.</source>
        <translation>El esquema está vacío.</translation>
    </message>
    <message>
        <source>%1 is the history of %2; it is not part of the schema.</source>
        <translation>%1 es el historial de %2; no forma parte del esquema.</translation>
    </message>
    <message>
        <source>%1 has no way back.</source>
        <translation>%1 no tiene camino de vuelta.</translation>
    </message>
    <message>
        <source>%1: a revert does not bring back all of the data.</source>
        <translation>%1: una reversión no recupera todos los datos.</translation>
    </message>
    <message>
        <source>%1: what it kept was purged, so the revert brings back the structure alone.</source>
        <translation>%1: lo que conservaba se purgó, así que la reversión solo devuelve la estructura.</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1 no es una gravedad. Escriba hint, warning o error.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3.</source>
        <translation>Errores: %1, advertencias: %2, sugerencias: %3.</translation>
    </message>
    <message>
        <source>Ignored by lint.ignore: %1.</source>
        <translation>Ignorados por lint.ignore: %1.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>The draft and newer migrations disagree in %1 places; shown is what the draft wants. relvar-cli new lists them.</source>
        <translation>El borrador y migraciones más recientes discrepan en %1 lugares; se muestra lo que pide el borrador. relvar-cli new los enumera.</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;.</source>
        <translation>Esta compilación no tiene el dialecto «%1».</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Without sizes: %1</source>
        <translation>Sin tamaños: %1</translation>
    </message>
    <message>
        <source>%1, up</source>
        <translation>%1, ida</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1, vuelta</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>not understood: it may lock anything</source>
        <translation>no se entiende: puede bloquear cualquier cosa</translation>
    </message>
    <message>
        <source>locks no table that others see</source>
        <translation>no bloquea ninguna tabla que otros vean</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>bloquea %1</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>No hay nada que ejecutar.</translation>
    </message>
    <message>
        <source>%1. See relvar-cli --help.</source>
        <translation>%1. Véase relvar-cli --help.</translation>
    </message>
    <message>
        <source>The password in the address was seen by everybody who listed the processes of this machine, and your shell may have kept it. Better: leave it out and let it be asked, or set DATABASE_URL, or use the password file of the server&apos;s programs.</source>
        <translation>La contraseña de la dirección quedó a la vista de cualquiera que listara los procesos de este equipo, y es posible que su shell la haya guardado. Mejor: omítala y deje que se pida, defina DATABASE_URL o use el archivo de contraseñas de los programas del servidor.</translation>
    </message>
    <message>
        <source>The command did its work, but its output could not be written in full. Check the space left where it goes, then ask again; relvar-cli status tells where a database stands.</source>
        <translation>El comando hizo su trabajo, pero su salida no se pudo escribir completa. Compruebe el espacio libre del destino y vuelva a consultar; relvar-cli status indica en qué estado está una base de datos.</translation>
    </message>
    <message>
        <source>The last one ends the time in which old and new live side by side. Go up to %1 first (relvar-cli up --to %1), and further when all programs know the new.</source>
        <translation>La última termina el periodo en que conviven lo antiguo y lo nuevo. Vaya primero hasta %1 (relvar-cli up --to %1), y más allá cuando todos los programas conozcan lo nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no file name: use letters and digits.</source>
        <translation>«%1» no da un nombre de archivo: use letras y dígitos.</translation>
    </message>
    <message>
        <source>Write the SQL into it; relvar-cli verify proves it.</source>
        <translation>Escriba el SQL en él; relvar-cli verify lo verifica.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of changes. Write their numbers, for example 1,2,5-7.</source>
        <translation>«%1» no es una lista de cambios. Escriba sus números, por ejemplo 1,2,5-7.</translation>
    </message>
    <message>
        <source>There is no change %1: the draft has %2. See relvar-cli split --list.</source>
        <translation>No existe el cambio %1: el borrador tiene %2. Véase relvar-cli split --list.</translation>
    </message>
    <message>
        <source>No change is named. Write their numbers, for example 1,2,5-7.</source>
        <translation>No se indicó ningún cambio. Escriba sus números, por ejemplo 1,2,5-7.</translation>
    </message>
    <message>
        <source>Change %1 (%2) cannot go without change %3 (%4). %5 Name both, or pass --with-needed.</source>
        <translation>El cambio %1 (%2) no puede ir sin el cambio %3 (%4). %5 Indique ambos, o añada --with-needed.</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>El borrador no tiene cambios.</translation>
    </message>
    <message>
        <source>needs %1: %2</source>
        <translation>necesita %1: %2</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: that replays the migrations on a scratch database, and the folder is not trusted yet. Pass --trust.</source>
        <translation>No se miró si hay filas que estorben: eso reproduce las migraciones en una base de datos temporal, y la carpeta aún no es de confianza. Añada --trust.</translation>
    </message>
    <message>
        <source>  The run writes to that table itself, so that this may be in order by then.</source>
        <translation>  La propia ejecución escribe en esa tabla, de modo que para entonces puede estar en orden.</translation>
    </message>
    <message>
        <source>Something is in the way. Run all the same?</source>
        <translation>Hay algo que estorba. ¿Ejecutar de todos modos?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age: write hours, days or weeks, as 12h, 30d or 4w.</source>
        <translation>«%1» no es una antigüedad: escriba horas, días o semanas, como 12h, 30d o 4w.</translation>
    </message>
    <message>
        <source>taken away by it</source>
        <translation>retirados por ella</translation>
    </message>
    <message>
        <source>found no row at the revert</source>
        <translation>no encontraron fila al revertir</translation>
    </message>
    <message>
        <source>written before the revert</source>
        <translation>escritos antes de revertir</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migración</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Empty all of this on %1, for good?</source>
        <translation>¿Vaciar todo esto en %1, definitivamente?</translation>
    </message>
    <message>
        <source>%1 is a production database.</source>
        <translation>%1 es una base de datos de producción.</translation>
    </message>
    <message>
        <source>%1 Empty all of this, for good?</source>
        <translation>%1 ¿Vaciar todo esto, definitivamente?</translation>
    </message>
    <message>
        <source>Nothing is kept on %1 that this would empty.</source>
        <translation>En %1 no se conserva nada que esto vaciara.</translation>
    </message>
    <message>
        <source>Nothing was emptied.</source>
        <translation>No se vació nada.</translation>
    </message>
    <message>
        <source>Emptied %1 of %2 on %3.</source>
        <translation>Se vació %1 de %2 en %3.</translation>
    </message>
    <message>
        <source>Drop EVERYTHING in %1, all rows included, and apply all migrations?</source>
        <translation>¿Eliminar TODO en %1, todas las filas incluidas, y aplicar todas las migraciones?</translation>
    </message>
    <message>
        <source>Revert all migrations on %1 and apply them again? The tables that they made are empty then; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>¿Revertir todas las migraciones en %1 y aplicarlas de nuevo? Las tablas que crearon quedan entonces vacías; lo que contenían se conserva aparte hasta una purga donde una migración se hizo para conservarlo.</translation>
    </message>
    <message>
        <source>Revert all migrations on %1? The tables that they made go away; what was in them is kept aside until a purge where a migration was made to keep it.</source>
        <translation>¿Revertir todas las migraciones en %1? Las tablas que crearon desaparecen; lo que contenían se conserva aparte hasta una purga donde una migración se hizo para conservarlo.</translation>
    </message>
    <message>
        <source>%1 is a production database: fresh, refresh and reset are refused on it. Use down for single migrations.</source>
        <translation>%1 es una base de datos de producción: fresh, refresh y reset se rechazan en ella. Use down para migraciones sueltas.</translation>
    </message>
    <message>
        <source>relvar.toml does not know %1.</source>
        <translation>relvar.toml no conoce %1.</translation>
    </message>
    <message>
        <source>Dropped everything in %1: %2 tables, %3 views.</source>
        <translation>Se eliminó todo en %1: %2 tablas, %3 vistas.</translation>
    </message>
    <message>
        <source>The same under another name? [y/n]</source>
        <translation>¿Es lo mismo con otro nombre? [y/n]</translation>
    </message>
    <message>
        <source>Nothing was done: the question was answered with neither y nor n.</source>
        <translation>No se hizo nada: a la pregunta no se respondió ni y ni n.</translation>
    </message>
    <message>
        <source>--rename %1 is not understood. Write --rename old_table=new_table, --rename table.old_column=table.new_column, or a kind before it: --rename index:table.old_idx=table.new_idx.</source>
        <translation>--rename %1 no se entiende. Escriba --rename tabla_vieja=tabla_nueva, --rename tabla.columna_vieja=tabla.columna_nueva, o un tipo delante: --rename index:tabla.idx_viejo=tabla.idx_nuevo.</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what is changed.</source>
        <translation>--rename %1: no existe %2 en lo que se cambia.</translation>
    </message>
    <message>
        <source>--rename %1: there is no %2 in what it becomes.</source>
        <translation>--rename %1: no existe %2 en lo que resulta.</translation>
    </message>
    <message>
        <source>--rename %1: one of the two is a table, the other a column.</source>
        <translation>--rename %1: uno de los dos es una tabla, el otro una columna.</translation>
    </message>
    <message>
        <source>--rename %1: %2 is named twice. One object becomes one object.</source>
        <translation>--rename %1: %2 se nombra dos veces. Un objeto se convierte en un objeto.</translation>
    </message>
    <message>
        <source>%1 If so: %2 (%3)</source>
        <translation>%1 En tal caso: %2 (%3)</translation>
    </message>
    <message>
        <source>Something goes and something like it comes: %1 Nothing was written, for a drop takes the values along. Say which are renames with --rename, and with --no-other-renames that the rest is none.</source>
        <translation>Algo desaparece y aparece algo parecido: %1 No se escribió nada, pues eliminar se lleva los valores. Indique con --rename cuáles son cambios de nombre y, con --no-other-renames, que el resto no lo es.</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1.</source>
        <translation>No hay nada que reparar en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be repaired by itself. %2</source>
        <translation>%1 no se puede reparar por sí sola. %2</translation>
    </message>
    <message>
        <source>%1 is not half done: --finish and --undo are for statements that ran without a transaction, of which some are in the database. %2</source>
        <translation>%1 no está a medias: --finish y --undo son para sentencias que se ejecutaron sin transacción y de las que algunas están en la base de datos. %2</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was applied? What it did there stays.</source>
        <translation>¿Olvidar en %2 que %1 se aplicó? Lo que hizo allí se queda.</translation>
    </message>
    <message>
        <source>Forget on %2 that a revert of %1 was tried? It counts as applied again.</source>
        <translation>¿Olvidar en %2 que se intentó revertir %1? Vuelve a contar como aplicada.</translation>
    </message>
    <message>
        <source>Forget on %2 that %1 was tried? It is pending again.</source>
        <translation>¿Olvidar en %2 que se intentó %1? Vuelve a estar pendiente.</translation>
    </message>
    <message>
        <source>Let %1 count on %2 as it is now, as if it had been applied so? No SQL is run.</source>
        <translation>¿Hacer que %1 cuente en %2 como está ahora, como si se hubiera aplicado así? No se ejecuta ningún SQL.</translation>
    </message>
    <message>
        <source>Run the rest of the revert of %1 on %2, after statement %3 of %4?</source>
        <translation>¿Ejecutar el resto de la reversión de %1 en %2, tras la sentencia %3 de %4?</translation>
    </message>
    <message>
        <source>Run the rest of %1 on %2, after statement %3 of %4?</source>
        <translation>¿Ejecutar el resto de %1 en %2, tras la sentencia %3 de %4?</translation>
    </message>
    <message>
        <source>Take back the first %3 of %4 statements of %1 on %2?</source>
        <translation>¿Revertir las primeras %3 de %4 sentencias de %1 en %2?</translation>
    </message>
    <message>
        <source>%1 counts on %2 as it is now.</source>
        <translation>%1 cuenta en %2 como está ahora.</translation>
    </message>
    <message>
        <source>The attempt at %1 is forgotten on %2.</source>
        <translation>El intento de %1 quedó olvidado en %2.</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; on %2. relvar-cli status lists them.</source>
        <translation>No hay ninguna migración «%1» en %2. relvar-cli status las enumera.</translation>
    </message>
    <message>
        <source>There is nothing to repair on %1.</source>
        <translation>No hay nada que reparar en %1.</translation>
    </message>
    <message>
        <source>%1 stopped after statement %2 on %3, which ran without a transaction. Run the rest of it, and what comes behind?</source>
        <translation>%1 se detuvo tras la sentencia %2 en %3, que se ejecutó sin transacción. ¿Ejecutar el resto de ella y lo que viene detrás?</translation>
    </message>
    <message>
        <source>%1 is a production database. Apply %2?</source>
        <translation>%1 es una base de datos de producción. ¿Aplicar %2?</translation>
    </message>
    <message>
        <source>Revert %1 on %2? Tables and columns that it made go away with what was written into them since.</source>
        <translation>¿Revertir %1 en %2? Las tablas y columnas que creó desaparecen con lo que se escribió en ellas desde entonces.</translation>
    </message>
    <message>
        <source>Revert %1 on %2 and apply it again? What was written since into tables and columns that it made is dropped with them.</source>
        <translation>¿Revertir %1 en %2 y aplicarla de nuevo? Lo que se escribió desde entonces en tablas y columnas que creó se elimina con ellas.</translation>
    </message>
    <message>
        <source>--rows-from %1 is no database of %2, which the project is for.</source>
        <translation>--rows-from %1 no es una base de datos de %2, para la que es el proyecto.</translation>
    </message>
    <message>
        <source>No command is named. Write it behind the options: relvar-cli sandbox psql -c &apos;SELECT 1&apos;.</source>
        <translation>No se indicó ningún comando. Escríbalo detrás de las opciones: relvar-cli sandbox psql -c &apos;SELECT 1&apos;.</translation>
    </message>
    <message>
        <source>Starting a private server; it ends with the command.</source>
        <translation>Iniciando un servidor privado; termina junto con el comando.</translation>
    </message>
    <message>
        <source>%1 cannot be started. Check its name and whether it is in PATH.</source>
        <translation>No se puede iniciar %1. Compruebe su nombre y si está en PATH.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>Una señal terminó %1.</translation>
    </message>
    <message>
        <source>It refers to %1, which is in none of the schemas asked for.</source>
        <translation>Se refiere a %1, que no está en ninguno de los esquemas pedidos.</translation>
    </message>
    <message>
        <source>Its partitioned table %1 is in none of the schemas asked for.</source>
        <translation>Su tabla particionada %1 no está en ninguno de los esquemas pedidos.</translation>
    </message>
    <message>
        <source>?schemas= names &quot;%1&quot;, and the database has no such schema. It has: %2.</source>
        <translation>?schemas= nombra «%1», y la base de datos no tiene ese esquema. Tiene: %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Check the path after -C.</source>
        <translation>La carpeta %1 no existe. Compruebe la ruta tras -C.</translation>
    </message>
    <message>
        <source>%1 is not part of a project: neither it nor a folder above it holds relvar.toml. Go to the project, name it with -C, or make one with relvar-cli init.</source>
        <translation>%1 no forma parte de un proyecto: ni ella ni una carpeta superior contiene relvar.toml. Vaya al proyecto, indíquelo con -C, o cree uno con relvar-cli init.</translation>
    </message>
    <message>
        <source>Say with --dialect what the SQL is written for: %1.</source>
        <translation>Indique con --dialect para qué está escrito el SQL: %1.</translation>
    </message>
    <message>
        <source>This build has no dialect &quot;%1&quot;. It knows: %2.</source>
        <translation>Esta compilación no tiene el dialecto «%1». Conoce: %2.</translation>
    </message>
    <message>
        <source>Nothing was done: this needs a yes, and there is no terminal to ask on. Pass --yes when you are sure.</source>
        <translation>No se hizo nada: esto requiere un sí, y no hay terminal en que preguntarlo. Añada --yes cuando tenga la certeza.</translation>
    </message>
    <message>
        <source>Nothing was done: the question was not answered with yes.</source>
        <translation>No se hizo nada: a la pregunta no se respondió que sí.</translation>
    </message>
    <message>
        <source>%1 Type the database&apos;s name (%2) to go on:</source>
        <translation>%1 Escriba el nombre de la base de datos (%2) para continuar:</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Pass --confirm %2.</source>
        <translation>No se hizo nada: %1 Añada --confirm %2.</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Its name is %2, not %3.</source>
        <translation>No se hizo nada: %1 Su nombre es %2, no %3.</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted, and its SQL runs with your rights. Look into migrations/, then pass --trust, or answer the question once on a terminal.</source>
        <translation>No se ejecutó nada: la carpeta %1 no es de confianza, y su SQL se ejecuta con los derechos de usted. Examine migrations/ y añada después --trust, o responda una vez a la pregunta en una terminal.</translation>
    </message>
    <message>
        <source>The SQL in %1 runs with your rights. Do you trust this folder? [y/N]</source>
        <translation>El SQL de %1 se ejecuta con los derechos de usted. ¿Confía en esta carpeta? [y/N]</translation>
    </message>
    <message>
        <source>Nothing was run: the folder %1 is not trusted.</source>
        <translation>No se ejecutó nada: la carpeta %1 no es de confianza.</translation>
    </message>
    <message>
        <source>There is no migration &quot;%1&quot; in %2. relvar-cli status lists them.</source>
        <translation>No hay ninguna migración «%1» en %2. relvar-cli status las enumera.</translation>
    </message>
    <message>
        <source>%1 or @connection</source>
        <translation>%1 o @connection</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source. Write %2, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head or empty.</source>
        <translation>«%1» no es un origen. Escriba %2, file:schema.sql, dir:migrations, dir:migrations@ID, draft, head o empty.</translation>
    </message>
    <message>
        <source>@%1 names a connection of a project, and this is not a project. Go to it, or name it with -C.</source>
        <translation>@%1 nombra una conexión de un proyecto, y esto no es un proyecto. Vaya a él, o indíquelo con -C.</translation>
    </message>
    <message>
        <source>relvar.toml has no connection &quot;%1&quot;. It has: %2.</source>
        <translation>relvar.toml no tiene ninguna conexión «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>No database is named. Pass it with --db (%1), set DATABASE_URL, or set default in relvar.toml.</source>
        <translation>No se indicó ninguna base de datos. Indíquela con --db (%1), defina DATABASE_URL, o ponga default en relvar.toml.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no database. Write %2.</source>
        <translation>«%1» no es una base de datos. Escriba %2.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path; relvar-cli up makes a new database in a folder that exists.</source>
        <translation>No existe el archivo %1. Compruebe la ruta; relvar-cli up crea una base de datos nueva en una carpeta que exista.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>--scratch %1 is no database. Write %2.</source>
        <translation>--scratch %1 no es una base de datos. Escriba %2.</translation>
    </message>
    <message>
        <source>%1 is a production database: its server is no place for scratch databases. Leave --scratch out, or name a development server.</source>
        <translation>%1 es una base de datos de producción: su servidor no es lugar para bases de datos temporales. Omita --scratch, o indique un servidor de desarrollo.</translation>
    </message>
    <message>
        <source>--scratch names a server, and %1 is a file. Leave it out: scratch databases of its kind are made in memory.</source>
        <translation>--scratch indica un servidor, y %1 es un archivo. Omítalo: las bases de datos temporales de su tipo se crean en memoria.</translation>
    </message>
    <message>
        <source>%1 is not understood. Write NAME=NUMBERS: &quot;Add orders=1,2&quot;.</source>
        <translation>%1 no se entiende. Escriba NOMBRE=NÚMEROS: &quot;Add orders=1,2&quot;.</translation>
    </message>
    <message>
        <source>Change %1 is in two migrations. Name it once.</source>
        <translation>El cambio %1 está en dos migraciones. Indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>One change is left.</source>
        <translation>Queda un cambio.</translation>
    </message>
    <message>
        <source>%1 changes are left.</source>
        <translation>Quedan %1 cambios.</translation>
    </message>
    <message>
        <source>%1 is an archive of pg_dump, not SQL. pg_restore -f schema.sql makes SQL of it, and so does pg_dump without -F.</source>
        <translation>%1 es un archivo de pg_dump, no SQL. pg_restore -f schema.sql lo convierte en SQL, y también pg_dump sin -F.</translation>
    </message>
    <message>
        <source>%1 is an archive of files (tar), not SQL. pg_restore -f schema.sql makes SQL of it when pg_dump wrote it.</source>
        <translation>%1 es un archivo contenedor (tar), no SQL. pg_restore -f schema.sql lo convierte en SQL si lo escribió pg_dump.</translation>
    </message>
    <message>
        <source>%1 is a SQLite database, not SQL. Write it as sqlite:%1.</source>
        <translation>%1 es una base de datos SQLite, no SQL. Escríbala como sqlite:%1.</translation>
    </message>
    <message>
        <source>%1 is compressed. Unpack it first.</source>
        <translation>%1 está comprimido. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the path after file:.</source>
        <translation>No se puede leer el archivo %1. Compruebe la ruta tras file:.</translation>
    </message>
    <message>
        <source>%1 begins as UTF-16, but is not. Save it as UTF-8.</source>
        <translation>%1 empieza como UTF-16, pero no lo es. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not text. Give a file with SQL statements in UTF-8.</source>
        <translation>%1 no es texto. Indique un archivo con sentencias SQL en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: line %2 has other bytes. Dump it with pg_dump -E UTF8, or save it as UTF-8.</source>
        <translation>%1 no es UTF-8: la línea %2 tiene otros bytes. Vuélquelo con pg_dump -E UTF8, o guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no range. Write the first and the last migration: 20260101093000..20260301120000.</source>
        <translation>%1 no es un rango. Escriba la primera y la última migración: 20260101093000..20260301120000.</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none.</source>
        <translation>%1 no tiene camino de vuelta, así que el conjunto tampoco.</translation>
    </message>
    <message>
        <source>Nothing was written. It leads to the same as the %1 migrations: %2</source>
        <translation>No se escribió nada. Lleva a lo mismo que las %1 migraciones: %2</translation>
    </message>
    <message>
        <source>It stands for %1 migrations, which are now in %2. A database that has applied all of them needs nothing; one that has applied some has to revert them, or to apply the rest with the old files, first.</source>
        <translation>Representa %1 migraciones, que ahora están en %2. Una base de datos que las tiene todas aplicadas no necesita nada; una que tiene aplicadas algunas debe antes revertirlas, o aplicar el resto con los archivos antiguos.</translation>
    </message>
    <message>
        <source>%1 has no way back, so the whole has none: none of the %2 migrations can be reverted any more. Squash them all the same?</source>
        <translation>%1 no tiene camino de vuelta, así que el conjunto tampoco: ninguna de las %2 migraciones se podrá revertir ya. ¿Compactarlas de todos modos?</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>edited since applied</source>
        <translation>editada tras aplicarse</translation>
    </message>
    <message>
        <source>applied, file missing</source>
        <translation>aplicada, falta el archivo</translation>
    </message>
    <message>
        <source>applied, not known here</source>
        <translation>aplicada, desconocida aquí</translation>
    </message>
    <message>
        <source>applied in half</source>
        <translation>aplicada a medias</translation>
    </message>
    <message>
        <source>reverted in half</source>
        <translation>revertida a medias</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>pending, out of order</source>
        <translation>pendiente, fuera de orden</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>aplicada en parte</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with relvar-cli new.</source>
        <translation>Aún no hay migraciones. Cree una con relvar-cli new.</translation>
    </message>
    <message>
        <source>%1: what it kept was purged; a revert brings back the structure alone.</source>
        <translation>%1: lo que conservaba se purgó; una reversión solo devuelve la estructura.</translation>
    </message>
    <message>
        <source>%1 pending: relvar-cli up applies them.</source>
        <translation>%1 pendientes: relvar-cli up las aplica.</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here. relvar-cli baseline ID marks migrations as applied.</source>
        <translation>Se encontró %1, el historial de %2: lo que aplicó no se cuenta aquí. relvar-cli baseline ID marca migraciones como aplicadas.</translation>
    </message>
    <message>
        <source>Drift was not looked for: %1</source>
        <translation>No se buscaron desviaciones: %1</translation>
    </message>
    <message>
        <source>Nothing has been run here yet.</source>
        <translation>Aquí aún no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>%1 does not exist yet. relvar-cli up makes it and applies the migrations.</source>
        <translation>%1 aún no existe. relvar-cli up la crea y aplica las migraciones.</translation>
    </message>
    <message>
        <source>Drifted: the database is not what its migrations make.</source>
        <translation>Hay desviaciones: la base de datos no es lo que producen sus migraciones.</translation>
    </message>
    <message>
        <source>Two branches meet, and it matters which of their migrations runs first:</source>
        <translation>Se juntan dos ramas, e importa cuál de sus migraciones se ejecuta primero:</translation>
    </message>
    <message>
        <source>relvar.sum was not written: databases that ran them in different orders differ. Write one of the two so that it fits behind the other, or pass --in-this-order when no database has run them the other way.</source>
        <translation>No se escribió relvar.sum: las bases de datos que las ejecutaron en distinto orden difieren. Escriba una de las dos de modo que encaje detrás de la otra, o añada --in-this-order si ninguna base de datos las ejecutó al revés.</translation>
    </message>
    <message>
        <source>relvar.sum was not written: in the order of the folder they do not run. Write one of the two so that it fits behind the other, or give it an id that puts it before the other.</source>
        <translation>No se escribió relvar.sum: en el orden de la carpeta no se pueden ejecutar. Escriba una de las dos de modo que encaje detrás de la otra, o dele un id que la ponga delante.</translation>
    </message>
    <message>
        <source>relvar.sum now holds one migration, which runs without an error.</source>
        <translation>relvar.sum contiene ahora una migración, que se ejecuta sin errores.</translation>
    </message>
    <message>
        <source>relvar.sum now holds %1 migrations, which run one after another without an error.</source>
        <translation>relvar.sum contiene ahora %1 migraciones, que se ejecutan una tras otra sin errores.</translation>
    </message>
    <message>
        <source>Revert %2 on %1? Tables and columns that it made go away with what was written into them since.</source>
        <translation>¿Revertir %2 en %1? Las tablas y columnas que creó desaparecen con lo que se escribió en ellas desde entonces.</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>omitida, nunca se ejecuta</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrada</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>modificada, se ejecuta otra vez</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>no se puede ejecutar</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>Aún no hay migraciones. Cree una con %1.</translation>
    </message>
    <message>
        <source>Found %1, the history of %2: what it applied is not counted here.</source>
        <translation>Se encontró %1, el historial de %2: lo que aplicó no se cuenta aquí.</translation>
    </message>
    <message>
        <source>%1 has never run on %2: its table is not there.</source>
        <translation>%1 nunca se ha ejecutado en %2: su tabla no está.</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>Según %1, la tabla de %2.</translation>
    </message>
    <message>
        <source>Proving %1 (%2 of %3)</source>
        <translation>Verificando %1 (%2 de %3)</translation>
    </message>
    <message>
        <source> (%1 rows of %2 among those that it was proved with)</source>
        <translation> (%1 filas de %2 entre aquellas con que se verificó)</translation>
    </message>
    <message>
        <source>There are no migrations.</source>
        <translation>No hay migraciones.</translation>
    </message>
    <message>
        <source>There is no draft to save. Say with --to what the schema shall become (file:want.sql, sqlite:path, @connection), or write the SQL by hand into a file made with --empty.</source>
        <translation>No hay ningún borrador que guardar. Indique con --to en qué debe convertirse el esquema (file:want.sql, sqlite:path, @connection), o escriba el SQL a mano en un archivo creado con --empty.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and permissions.</source>
        <translation>No se puede leer %1. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>It could not be proved here:</source>
        <translation>No se pudo verificar aquí:</translation>
    </message>
    <message>
        <source>Proved by up, down, up on scratch databases (rows made: %1, real rows: %2): %3</source>
        <translation>Verificada con ida, vuelta e ida en bases de datos temporales (filas inventadas: %1, filas reales: %2): %3</translation>
    </message>
    <message>
        <source>Proved by up, down, up on a scratch database (rows: %1): %2</source>
        <translation>Verificada con ida, vuelta e ida en una base de datos temporal (filas: %1): %2</translation>
    </message>
    <message>
        <source>A migration of %1 is about the whole schema: leave --table, --diagram, --title, --scale and --page out.</source>
        <translation>Una migración de %1 se refiere al esquema completo: omita --table, --diagram, --title, --scale y --page.</translation>
    </message>
    <message>
        <source>--base, --name, --rename and --dry-run are for migrations of a framework: say which one with --to.</source>
        <translation>--base, --name, --rename y --dry-run son para migraciones de un framework: indique cuál con --to.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Se modificó %1</translation>
    </message>
    <message>
        <source>Code of %1 is several files: name the folder of the repository after --out.</source>
        <translation>El código de %1 son varios archivos: indique la carpeta del repositorio tras --out.</translation>
    </message>
    <message>
        <source>%1 is not written for %2.</source>
        <translation>No se escribe código de %1 para %2.</translation>
    </message>
    <message>
        <source>Say with --name what the migration does: --name &quot;Add phone to users&quot;.</source>
        <translation>Indique con --name qué hace la migración: --name &quot;Add phone to users&quot;.</translation>
    </message>
    <message>
        <source>Equal: there is nothing to write a migration for.</source>
        <translation>Iguales: no hay nada para lo que escribir una migración.</translation>
    </message>
    <message>
        <source>Say with --out where to: a folder, or the file itself.</source>
        <translation>Indique con --out adónde: a una carpeta, o al propio archivo.</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing differs from what is there.</source>
        <translation>No hay nada que guardar: nada difiere de lo que hay.</translation>
    </message>
    <message>
        <source>It is not proved: %1 alone can run it. Run it on a development database first.</source>
        <translation>No está demostrada: solo %1 puede ejecutarla. Ejecútela primero en una base de datos de desarrollo.</translation>
    </message>
    <message>
        <source>There is no convention &quot;%1&quot;. Relvar knows: %2.</source>
        <translation>No existe la convención «%1». Relvar conoce: %2.</translation>
    </message>
    <message>
        <source>  Keys and indexes that you draw are named as %1 does ([naming] of relvar.toml).</source>
        <translation>  Las claves y los índices que dibuje se nombran como lo hace %1 ([naming] de relvar.toml).</translation>
    </message>
    <message>
        <source>Wrote its record, %1</source>
        <translation>Se escribió su ficha, %1</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose own command makes an empty one.</source>
        <translation>Las migraciones son de %1, cuya propia orden crea una vacía.</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it, and %1 has no command for %2.</source>
        <translation>Relvar lee el historial de %1 y no lo escribe, y %1 no tiene ninguna orden para %2.</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %3.</source>
        <translation>Relvar lee el historial de %1 y no lo escribe. Ejecute %3.</translation>
    </message>
    <message>
        <source>Nothing was run: %1 is pending, although a newer one is applied. Apply it first, with relvar-cli up.</source>
        <translation>No se ejecutó nada: %1 está pendiente aunque hay una más nueva aplicada. Aplíquela primero, con relvar-cli up.</translation>
    </message>
    <message>
        <source>What the migrations make cannot be told from their files: the change begins with what @%1 has.</source>
        <translation>Lo que hacen las migraciones no se deduce de sus archivos: el cambio parte de lo que tiene @%1.</translation>
    </message>
    <message>
        <source>With --from, what the database has becomes the first migration of Relvar&apos;s own, and there are others. Leave --from out, and name the database after the folder, to go on with those; or say --format relvar to begin anew.</source>
        <translation>Con --from, lo que tiene la base de datos pasa a ser la primera migración propia de Relvar, y ya hay otras. Omita --from y nombre la base de datos después de la carpeta para seguir con esas; o indique --format relvar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The draft stays until @%1 has the migration: then nothing of it is left.</source>
        <translation>El borrador se queda hasta que @%1 tenga la migración: entonces no queda nada de él.</translation>
    </message>
    <message>
        <source>Change %1 so? What is dropped goes away with all that is in it.</source>
        <translation>¿Cambiar %1 así? Lo que se elimina se va con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Change %1 so?</source>
        <translation>¿Cambiar %1 así?</translation>
    </message>
    <message>
        <source>No migration has this yet. Save it with relvar-cli new, and mark that as applied there with relvar-cli baseline.</source>
        <translation>Ninguna migración tiene esto todavía. Guárdelo con relvar-cli new, y márquela ahí como aplicada con relvar-cli baseline.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 is so already.</source>
        <translation>No hay nada que hacer: %1 ya está así.</translation>
    </message>
    <message>
        <source>Nothing was written: the tables in which %1 remembers its migrations name each of them. Behind one file in the place of several, a database that has applied some of them would miss the rest, and one that has applied all of them would keep rows about files that are gone. Begin a new folder instead, whose first migration is made with relvar-cli diff --from empty --to head --sql, and mark it as applied with relvar-cli baseline.</source>
        <translation>No se escribió nada: las tablas en las que %1 recuerda sus migraciones nombran cada una de ellas. Detrás de un archivo en lugar de varios, a una base de datos que aplicó algunas le faltaría el resto, y una que las aplicó todas conservaría filas sobre archivos que ya no están. Empiece en su lugar una carpeta nueva, cuya primera migración se hace con relvar-cli diff --from empty --to head --sql, y márquela como aplicada con relvar-cli baseline.</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 es un archivo, pero no está registrado en %2, que por eso nunca lo ejecuta.</translation>
    </message>
    <message>
        <source>%1 has no place in the order of the migrations. Name the newest one with a version.</source>
        <translation>%1 no tiene lugar en el orden de las migraciones. Indique la más reciente que tenga versión.</translation>
    </message>
    <message>
        <source>relvar-cli new begins with what @%1 has, and finds nothing to save when this is there. Save the change first, unless you have.</source>
        <translation>relvar-cli new parte de lo que tiene @%1, y no encuentra nada que guardar cuando esto está ahí. Guarde antes el cambio, si no lo ha hecho ya.</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
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
        <translation>Desde aquí no se puede copiar %1 en un archivo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The %1 in the address has a % that is followed by no two hexadecimal digits. Write %25 for a percent sign.</source>
        <translation>%1: en la dirección hay un % al que no siguen dos dígitos hexadecimales. Escriba %25 para el signo de porcentaje.</translation>
    </message>
    <message>
        <source>The place in the address is not understood: it should be host, or host:port with a port up to 65535. In a user, password or database / is written %2F and @ is written %40.</source>
        <translation>No se entiende el lugar de la dirección: debe ser host, o host:puerto con un puerto de hasta 65535. En un usuario, una contraseña o una base de datos, / se escribe %2F y @ se escribe %40.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as postgresql://user@host:5432/database.</source>
        <translation>Esta no es la dirección de un servidor. Escríbala como postgresql://usuario@host:5432/base.</translation>
    </message>
    <message>
        <source>A parameter behind the ? of the address has no value. Write name=value; a ? in a password is written %3F.</source>
        <translation>Un parámetro detrás del ? de la dirección no tiene valor. Escriba nombre=valor; un ? en una contraseña se escribe %3F.</translation>
    </message>
    <message>
        <source>An address cannot hold sslpassword: it is written into files, and a secret must not be. Use a key without a passphrase that only you can read.</source>
        <translation>Una dirección no puede contener sslpassword: se escribe en archivos, y un secreto no debe estar en ellos. Use una clave sin frase de contraseña que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 a través de %2</translation>
    </message>
    <message>
        <source>“%1” is no SSH server. Write user@host, user@host:port, or a name of ~/.ssh/config.</source>
        <translation>«%1» no es un servidor SSH. Escriba usuario@host, usuario@host:puerto, o un nombre de ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The address says %1, but not through which SSH server: write ssh=user@host as well.</source>
        <translation>La dirección dice %1, pero no a través de qué servidor SSH: escriba también ssh=usuario@host.</translation>
    </message>
    <message>
        <source>%1 does not go together with an SSH tunnel: write host and port into the address, as the SSH server sees them.</source>
        <translation>%1 no es compatible con un túnel SSH: escriba host y puerto en la dirección, como los ve el servidor SSH.</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>Change %1 to %2</source>
        <translation>Cambiar %1 a %2</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>Renombrar según la convención</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Plantilla %1</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>The demo could not be copied to %1. Make room there, or set TMPDIR to another folder.</source>
        <translation>No se pudo copiar la demostración a %1. Haga sitio allí, o ponga en TMPDIR otra carpeta.</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Añadir columna</translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1 no tiene ninguna forma en que convivan lo antiguo y lo nuevo.</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here.</source>
        <translation>Aquí se espera una sentencia CREATE.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>One object is expected here, with its comment at most.</source>
        <translation>Aquí se espera un solo objeto, a lo sumo con su comentario.</translation>
    </message>
    <message>
        <source>A CREATE statement is expected here, of an object with a name that is free.</source>
        <translation>Aquí se espera una sentencia CREATE, de un objeto con un nombre libre.</translation>
    </message>
    <message>
        <source>A column needs a type, such as text.</source>
        <translation>Una columna necesita un tipo, por ejemplo text.</translation>
    </message>
    <message>
        <source>%1 is short for an integer with a sequence. Choose bigint and an identity instead.</source>
        <translation>%1 es una abreviatura de un entero con una secuencia. Elija en su lugar bigint y una identidad.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read %1 as the name of a type.</source>
        <translation>PostgreSQL no puede leer %1 como nombre de un tipo.</translation>
    </message>
    <message>
        <source>Nothing here is a type called %1. Choose one from the list, or make it first.</source>
        <translation>Aquí no hay ningún tipo llamado %1. Elija uno de la lista, o créelo primero.</translation>
    </message>
    <message>
        <source>One CREATE statement is expected here: a view, a trigger or a virtual table.</source>
        <translation>Aquí se espera una sentencia CREATE: una vista, un disparador o una tabla virtual.</translation>
    </message>
    <message>
        <source>%1 is STRICT: its columns are INTEGER, REAL, TEXT, BLOB or ANY, and not %2.</source>
        <translation>%1 es STRICT: sus columnas son INTEGER, REAL, TEXT, BLOB o ANY, y no %2.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as they come.</source>
        <translation>SQLite guarda los valores de %1 tal como llegan.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as text, however long they are.</source>
        <translation>SQLite guarda los valores de %1 como texto, por largos que sean.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as floating point numbers.</source>
        <translation>SQLite guarda los valores de %1 como números de coma flotante.</translation>
    </message>
    <message>
        <source>SQLite stores values of %1 as numbers where they look like one, else as text.</source>
        <translation>SQLite guarda los valores de %1 como números donde lo parecen, y si no como texto.</translation>
    </message>
</context>
<context>
    <name>diff</name>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>NOT NULL of %1</source>
        <translation>NOT NULL de %1</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Valor predeterminado de %1</translation>
    </message>
    <message>
        <source>Generated value of %1</source>
        <translation>Valor generado de %1</translation>
    </message>
    <message>
        <source>Identity of %1</source>
        <translation>Identidad de %1</translation>
    </message>
    <message>
        <source>Collation of %1</source>
        <translation>Intercalación de %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comentario de %1</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Opciones de %1</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>Esquema de %1</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Definition of %1 (%2)</source>
        <translation>Definición de %1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Create schema %1</source>
        <translation>Crear esquema %1</translation>
    </message>
    <message>
        <source>Drop schema %1</source>
        <translation>Eliminar esquema %1</translation>
    </message>
    <message>
        <source>Rename schema %1 to %2</source>
        <translation>Renombrar esquema %1 a %2</translation>
    </message>
    <message>
        <source>Change schema %1</source>
        <translation>Modificar esquema %1</translation>
    </message>
    <message>
        <source>Create view %1</source>
        <translation>Crear vista %1</translation>
    </message>
    <message>
        <source>Drop view %1</source>
        <translation>Eliminar vista %1</translation>
    </message>
    <message>
        <source>Rename view %1 to %2</source>
        <translation>Renombrar vista %1 a %2</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>Modificar vista %1</translation>
    </message>
    <message>
        <source>Create trigger %1</source>
        <translation>Crear disparador %1</translation>
    </message>
    <message>
        <source>Drop trigger %1</source>
        <translation>Eliminar disparador %1</translation>
    </message>
    <message>
        <source>Rename trigger %1 to %2</source>
        <translation>Renombrar disparador %1 a %2</translation>
    </message>
    <message>
        <source>Change trigger %1</source>
        <translation>Modificar disparador %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modificar %1</translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>Establecer el propietario de %1</translation>
    </message>
    <message>
        <source>Forget the owner of %1</source>
        <translation>Olvidar el propietario de %1</translation>
    </message>
    <message>
        <source>Name the owner of %1 as that of %2</source>
        <translation>Nombrar el propietario de %1 como el de %2</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>Cambiar el propietario de %1</translation>
    </message>
    <message>
        <source>Set default privileges on %1</source>
        <translation>Establecer privilegios predeterminados en %1</translation>
    </message>
    <message>
        <source>Take back default privileges on %1</source>
        <translation>Retirar privilegios predeterminados en %1</translation>
    </message>
    <message>
        <source>Name default privileges on %1 as those on %2</source>
        <translation>Nombrar los privilegios predeterminados en %1 como los de %2</translation>
    </message>
    <message>
        <source>Change default privileges on %1</source>
        <translation>Cambiar privilegios predeterminados en %1</translation>
    </message>
    <message>
        <source>Grant privileges on %1</source>
        <translation>Otorgar privilegios en %1</translation>
    </message>
    <message>
        <source>Revoke privileges on %1</source>
        <translation>Revocar privilegios en %1</translation>
    </message>
    <message>
        <source>Grant and revoke privileges on %1</source>
        <translation>Otorgar y revocar privilegios en %1</translation>
    </message>
    <message>
        <source>Name privileges on %1 as those on %2</source>
        <translation>Nombrar los privilegios en %1 como los de %2</translation>
    </message>
    <message>
        <source>Create enum type %1</source>
        <translation>Crear tipo enumerado %1</translation>
    </message>
    <message>
        <source>Drop enum type %1</source>
        <translation>Eliminar tipo enumerado %1</translation>
    </message>
    <message>
        <source>Rename enum type %1 to %2</source>
        <translation>Renombrar tipo enumerado %1 a %2</translation>
    </message>
    <message>
        <source>Change enum type %1</source>
        <translation>Modificar tipo enumerado %1</translation>
    </message>
    <message>
        <source>Create sequence %1</source>
        <translation>Crear secuencia %1</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>Eliminar secuencia %1</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>Renombrar secuencia %1 a %2</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>Modificar secuencia %1</translation>
    </message>
    <message>
        <source>Create table %1</source>
        <translation>Crear tabla %1</translation>
    </message>
    <message>
        <source>Create table %1 with its partition</source>
        <translation>Crear tabla %1 con su partición</translation>
    </message>
    <message>
        <source>Create table %1 with %2 partitions</source>
        <translation>Crear tabla %1 con %2 particiones</translation>
    </message>
    <message>
        <source>Drop table %1</source>
        <translation>Eliminar tabla %1</translation>
    </message>
    <message>
        <source>Drop table %1 with its partition</source>
        <translation>Eliminar tabla %1 con su partición</translation>
    </message>
    <message>
        <source>Drop table %1 with its %2 partitions</source>
        <translation>Eliminar tabla %1 con sus %2 particiones</translation>
    </message>
    <message>
        <source>Add value %2 to enum type %1</source>
        <translation>Añadir el valor %2 al tipo enumerado %1</translation>
    </message>
    <message>
        <source>Drop value %2 of enum type %1</source>
        <translation>Eliminar el valor %2 del tipo enumerado %1</translation>
    </message>
    <message>
        <source>Reorder the values of enum type %1</source>
        <translation>Reordenar los valores del tipo enumerado %1</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>Renombrar tabla %1 a %2</translation>
    </message>
    <message>
        <source>Change the options of table %1</source>
        <translation>Cambiar las opciones de la tabla %1</translation>
    </message>
    <message>
        <source>Change the partitioning of table %1</source>
        <translation>Cambiar el particionado de la tabla %1</translation>
    </message>
    <message>
        <source>Change the comment of table %1</source>
        <translation>Cambiar el comentario de la tabla %1</translation>
    </message>
    <message>
        <source>Add column %1.%2</source>
        <translation>Añadir columna %1.%2</translation>
    </message>
    <message>
        <source>Add column %1.%2 (%3)</source>
        <translation>Añadir columna %1.%2 (%3)</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>Eliminar columna %1.%2</translation>
    </message>
    <message>
        <source>Rename column %1.%2 to %3</source>
        <translation>Renombrar columna %1.%2 a %3</translation>
    </message>
    <message>
        <source>Change type of %1.%2 from %3 to %4</source>
        <translation>Cambiar el tipo de %1.%2 de %3 a %4</translation>
    </message>
    <message>
        <source>Change how the database numbers %1.%2</source>
        <translation>Cambiar cómo numera la base de datos %1.%2</translation>
    </message>
    <message>
        <source>Let the database number %1.%2</source>
        <translation>Dejar que la base de datos numere %1.%2</translation>
    </message>
    <message>
        <source>No longer let the database number %1.%2</source>
        <translation>Dejar de numerar %1.%2 con la base de datos</translation>
    </message>
    <message>
        <source>Remove the collation of %1.%2</source>
        <translation>Quitar la intercalación de %1.%2</translation>
    </message>
    <message>
        <source>Set the collation of %1.%2 to %3</source>
        <translation>Establecer la intercalación de %1.%2 en %3</translation>
    </message>
    <message>
        <source>Change the comment of %1.%2</source>
        <translation>Cambiar el comentario de %1.%2</translation>
    </message>
    <message>
        <source>Change the storage settings of %1.%2</source>
        <translation>Cambiar los parámetros de almacenamiento de %1.%2</translation>
    </message>
    <message>
        <source>Change the NOT NULL constraint of %1.%2</source>
        <translation>Cambiar la restricción NOT NULL de %1.%2</translation>
    </message>
    <message>
        <source>Make %1.%2 NOT NULL</source>
        <translation>Hacer %1.%2 NOT NULL</translation>
    </message>
    <message>
        <source>Allow NULL in %1.%2</source>
        <translation>Permitir NULL en %1.%2</translation>
    </message>
    <message>
        <source>Remove the default of %1.%2</source>
        <translation>Quitar el valor predeterminado de %1.%2</translation>
    </message>
    <message>
        <source>Set the default of %1.%2 to %3</source>
        <translation>Establecer el valor predeterminado de %1.%2 en %3</translation>
    </message>
    <message>
        <source>Change the default of %1.%2 from %3 to %4</source>
        <translation>Cambiar el valor predeterminado de %1.%2 de %3 a %4</translation>
    </message>
    <message>
        <source>Make %1.%2 an ordinary column</source>
        <translation>Convertir %1.%2 en una columna ordinaria</translation>
    </message>
    <message>
        <source>Generate %1.%2 from %3</source>
        <translation>Generar %1.%2 a partir de %3</translation>
    </message>
    <message>
        <source>Change the expression of %1.%2 from %3 to %4</source>
        <translation>Cambiar la expresión de %1.%2 de %3 a %4</translation>
    </message>
    <message>
        <source>Add primary key (%2) to %1</source>
        <translation>Añadir clave primaria (%2) a %1</translation>
    </message>
    <message>
        <source>Drop primary key (%2) of %1</source>
        <translation>Eliminar clave primaria (%2) de %1</translation>
    </message>
    <message>
        <source>Change primary key of %1 from (%2) to (%3)</source>
        <translation>Cambiar la clave primaria de %1 de (%2) a (%3)</translation>
    </message>
    <message>
        <source>Make (%2) unique in %1</source>
        <translation>Hacer (%2) único en %1</translation>
    </message>
    <message>
        <source>No longer keep (%2) unique in %1</source>
        <translation>Dejar de mantener único (%2) en %1</translation>
    </message>
    <message>
        <source>Change unique constraint of %1 from (%2) to (%3)</source>
        <translation>Cambiar la restricción de unicidad de %1 de (%2) a (%3)</translation>
    </message>
    <message>
        <source>Add foreign key from %1 (%2) to %3</source>
        <translation>Añadir clave foránea de %1 (%2) a %3</translation>
    </message>
    <message>
        <source>Drop foreign key from %1 (%2) to %3</source>
        <translation>Eliminar clave foránea de %1 (%2) a %3</translation>
    </message>
    <message>
        <source>Change foreign key from %1 (%2) to %3</source>
        <translation>Cambiar la clave foránea de %1 (%2) a %3</translation>
    </message>
    <message>
        <source>Add check (%2) to %1</source>
        <translation>Añadir restricción CHECK (%2) a %1</translation>
    </message>
    <message>
        <source>Drop check (%2) of %1</source>
        <translation>Eliminar restricción CHECK (%2) de %1</translation>
    </message>
    <message>
        <source>Change check of %1 from (%2) to (%3)</source>
        <translation>Cambiar la restricción CHECK de %1 de (%2) a (%3)</translation>
    </message>
    <message>
        <source>Add unique index %2 on %1</source>
        <translation>Añadir índice único %2 a %1</translation>
    </message>
    <message>
        <source>Add index %2 on %1</source>
        <translation>Añadir índice %2 a %1</translation>
    </message>
    <message>
        <source>Drop index %2 on %1</source>
        <translation>Eliminar índice %2 de %1</translation>
    </message>
    <message>
        <source>Rename index %2 on %1 to %3</source>
        <translation>Renombrar índice %2 de %1 a %3</translation>
    </message>
    <message>
        <source>Change index %2 on %1</source>
        <translation>Modificar índice %2 de %1</translation>
    </message>
    <message>
        <source>Change the comment of index %2 on %1</source>
        <translation>Cambiar el comentario del índice %2 de %1</translation>
    </message>
    <message>
        <source>Add exclusion constraint %2 to %1</source>
        <translation>Añadir restricción de exclusión %2 a %1</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %2 of %1</source>
        <translation>Eliminar restricción de exclusión %2 de %1</translation>
    </message>
    <message>
        <source>Change exclusion constraint %2 of %1</source>
        <translation>Modificar restricción de exclusión %2 de %1</translation>
    </message>
    <message>
        <source>Change the comment of constraint %2 of %1</source>
        <translation>Cambiar el comentario de la restricción %2 de %1</translation>
    </message>
    <message>
        <source>Change the storage settings of index %2 on %1</source>
        <translation>Cambiar los parámetros de almacenamiento del índice %2 de %1</translation>
    </message>
    <message>
        <source>Name a constraint of %1 %2</source>
        <translation>Dar el nombre %2 a una restricción de %1</translation>
    </message>
    <message>
        <source>Remove the name %2 of a constraint of %1</source>
        <translation>Quitar el nombre %2 a una restricción de %1</translation>
    </message>
    <message>
        <source>Rename constraint %2 of %1 to %3</source>
        <translation>Renombrar restricción %2 de %1 a %3</translation>
    </message>
    <message>
        <source>Was schema %1 renamed to %2?</source>
        <translation>¿Se renombró el esquema %1 a %2?</translation>
    </message>
    <message>
        <source>Was table %1 renamed to %2?</source>
        <translation>¿Se renombró la tabla %1 a %2?</translation>
    </message>
    <message>
        <source>Was column %1 renamed to %2?</source>
        <translation>¿Se renombró la columna %1 a %2?</translation>
    </message>
    <message>
        <source>Was enum type %1 renamed to %2?</source>
        <translation>¿Se renombró el tipo enumerado %1 a %2?</translation>
    </message>
    <message>
        <source>Was value %1 renamed to %2?</source>
        <translation>¿Se renombró el valor %1 a %2?</translation>
    </message>
    <message>
        <source>Was sequence %1 renamed to %2?</source>
        <translation>¿Se renombró la secuencia %1 a %2?</translation>
    </message>
    <message>
        <source>Was view %1 renamed to %2?</source>
        <translation>¿Se renombró la vista %1 a %2?</translation>
    </message>
    <message>
        <source>Was trigger %1 renamed to %2?</source>
        <translation>¿Se renombró el disparador %1 a %2?</translation>
    </message>
    <message>
        <source>the definition is the same</source>
        <translation>la definición es la misma</translation>
    </message>
    <message>
        <source>Was constraint %1 renamed to %2?</source>
        <translation>¿Se renombró la restricción %1 a %2?</translation>
    </message>
    <message>
        <source>Was index %1 renamed to %2?</source>
        <translation>¿Se renombró el índice %1 a %2?</translation>
    </message>
    <message>
        <source>the names are similar</source>
        <translation>los nombres se parecen</translation>
    </message>
    <message>
        <source>the comment is the same</source>
        <translation>el comentario es el mismo</translation>
    </message>
    <message>
        <source>%1 of %2 tables and types in it have the same names</source>
        <translation>%1 de %2 tablas y tipos que contiene tienen los mismos nombres</translation>
    </message>
    <message>
        <source>%1 of %2 columns are the same</source>
        <translation>%1 de %2 columnas son iguales</translation>
    </message>
    <message>
        <source>the type is the same (%1)</source>
        <translation>el tipo es el mismo (%1)</translation>
    </message>
    <message>
        <source>it stands in the same place</source>
        <translation>está en el mismo lugar</translation>
    </message>
    <message>
        <source>default, NOT NULL and the rest are the same</source>
        <translation>el valor predeterminado, NOT NULL y lo demás son iguales</translation>
    </message>
    <message>
        <source>it is part of the same kind of key or index</source>
        <translation>forma parte del mismo tipo de clave o índice</translation>
    </message>
    <message>
        <source>%1 of %2 values are the same</source>
        <translation>%1 de %2 valores son iguales</translation>
    </message>
    <message>
        <source>columns that were of the one are of the other now</source>
        <translation>columnas que eran de una son ahora de la otra</translation>
    </message>
    <message>
        <source>the settings are the same</source>
        <translation>los ajustes son los mismos</translation>
    </message>
    <message>
        <source>it belongs to the same column</source>
        <translation>pertenece a la misma columna</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 nombra en la línea %3 la tabla %4, que se elimina. Fallará cuando se ejecute.</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is dropped. It will fail when it runs.</source>
        <translation>%1 %2 nombra en la línea %3 la columna %4, que se elimina. Fallará cuando se ejecute.</translation>
    </message>
    <message>
        <source>The %1 %2 names table %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 nombra en la línea %3 la tabla %4, que se renombra. No se adapta por sí solo.</translation>
    </message>
    <message>
        <source>The %1 %2 names column %4 in line %3, which is renamed. It does not follow by itself.</source>
        <translation>%1 %2 nombra en la línea %3 la columna %4, que se renombra. No se adapta por sí solo.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>stays, with its changes</source>
        <translation>se queda, con sus cambios</translation>
    </message>
    <message>
        <source>The draft drops %1, which the migrations have changed</source>
        <translation>El borrador elimina %1, que las migraciones han modificado</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which the draft changes</source>
        <translation>Las migraciones han eliminado %1, que el borrador modifica</translation>
    </message>
    <message>
        <source>Primary key of %1</source>
        <translation>Clave primaria de %1</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Usa %1.</translation>
    </message>
    <message>
        <source>Before it, %1 is in use there.</source>
        <translation>Antes de eso, allí se usa %1.</translation>
    </message>
    <message>
        <source>Before it, the name %1 is taken.</source>
        <translation>Antes de eso, el nombre %1 está ocupado.</translation>
    </message>
    <message>
        <source>It speaks of %1.</source>
        <translation>Menciona %1.</translation>
    </message>
    <message>
        <source>Before it, %1 is spoken of there.</source>
        <translation>Antes de eso, allí se menciona %1.</translation>
    </message>
    <message>
        <source>Before it, the table would be left without a column.</source>
        <translation>Antes de eso, la tabla se quedaría sin ninguna columna.</translation>
    </message>
    <message>
        <source>A table has one primary key.</source>
        <translation>Una tabla tiene una sola clave primaria.</translation>
    </message>
    <message>
        <source>The primary key and its column %1 change together.</source>
        <translation>La clave primaria y su columna %1 cambian juntas.</translation>
    </message>
    <message>
        <source>The options of %1 say what its columns may be.</source>
        <translation>Las opciones de %1 dicen lo que pueden ser sus columnas.</translation>
    </message>
    <message>
        <source>The table and its sequence %1 move together.</source>
        <translation>La tabla y su secuencia %1 se mueven juntas.</translation>
    </message>
    <message>
        <source>It points at columns that are kept unique by it.</source>
        <translation>Apunta a columnas cuya unicidad asegura este cambio.</translation>
    </message>
    <message>
        <source>A relation counts on the columns being unique before it.</source>
        <translation>Una relación cuenta con que las columnas sean únicas antes de eso.</translation>
    </message>
    <message>
        <source>It keeps unique what relations point at.</source>
        <translation>Mantiene único aquello a lo que apuntan las relaciones.</translation>
    </message>
    <message>
        <source>What %1 is in one of them it is in the other.</source>
        <translation>Lo que es %1 en una de ellas lo es también en la otra.</translation>
    </message>
    <message>
        <source>Values move between them.</source>
        <translation>Se pasan valores entre ellos.</translation>
    </message>
    <message>
        <source>Change what follows from other changes</source>
        <translation>Cambiar lo que se deriva de otros cambios</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 se queda</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>The migrations have dropped %1, which %2 of the draft needs</source>
        <translation>Las migraciones han eliminado %1, que necesita %2 del borrador</translation>
    </message>
    <message>
        <source>The draft drops %1, which %2 of the migrations needs</source>
        <translation>El borrador elimina %1, que necesita %2 de las migraciones</translation>
    </message>
    <message>
        <source>The draft calls %1 as the migrations call %2</source>
        <translation>El borrador llama a %1 como las migraciones llaman a %2</translation>
    </message>
    <message>
        <source>name it %1</source>
        <translation>llamarlo %1</translation>
    </message>
    <message>
        <source>%1, as it was</source>
        <translation>%1, como estaba</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>Nothing is left of the name</source>
        <translation>No queda nada del nombre</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>El nombre ya existe</translation>
    </message>
    <message>
        <source>A column is no longer part of the draft. Undo brings it back.</source>
        <translation>Una columna ya no forma parte del borrador. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>%1 has its column %2 from %3. Edit the column there: %1 follows.</source>
        <translation>%1 tiene su columna %2 de %3. Edite la columna allí: %1 la sigue.</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 has no expression. Type one.</source>
        <translation>La columna generada %1 de %2 no tiene expresión. Escriba una.</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 cannot have a default or numbers of its own as well. Remove one of the two.</source>
        <translation>La columna generada %1 de %2 no puede tener además un valor predeterminado o números propios. Quite una de las dos cosas.</translation>
    </message>
    <message>
        <source>The rows of %1 are parted by %2, which cannot be dropped. Make a table that is parted otherwise and move the rows there.</source>
        <translation>Las filas de %1 se particionan por %2, que no se puede eliminar. Cree una tabla particionada de otro modo y mueva allí las filas.</translation>
    </message>
    <message>
        <source>The generated column %1 of %2 is computed from %3. Change or drop it first.</source>
        <translation>La columna generada %1 de %2 se calcula de %3. Modifíquela o elimínela primero.</translation>
    </message>
    <message>
        <source>%1 is a partition of %2. Add the column there: all partitions get it.</source>
        <translation>%1 es una partición de %2. Añada la columna allí: todas las particiones la reciben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 has no column. Choose at least one.</source>
        <translation>«%1» en %2 no tiene ninguna columna. Elija al menos una.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a column that %2 does not have. Choose another.</source>
        <translation>«%1» usa una columna que %2 no tiene. Elija otra.</translation>
    </message>
    <message>
        <source>There is already a key, check or index &quot;%1&quot;. Choose another name.</source>
        <translation>Ya existe una clave, restricción CHECK o índice «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The table that the foreign key of %1 points at does not exist. Choose another.</source>
        <translation>No existe la tabla a la que apunta la clave foránea de %1. Elija otra.</translation>
    </message>
    <message>
        <source>The foreign key of %1 has %2 columns but points at %3 of %4. Pair them one to one.</source>
        <translation>La clave foránea de %1 tiene %2 columnas pero apunta a %3 de %4. Emparéjelas una a una.</translation>
    </message>
    <message>
        <source>The check on %1 has no condition. Type one, such as price &gt;= 0.</source>
        <translation>La restricción CHECK de %1 no tiene condición. Escriba una, por ejemplo price &gt;= 0.</translation>
    </message>
    <message>
        <source>The exclusion constraint on %1 has no condition. Type one, such as EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;).</source>
        <translation>La restricción de exclusión de %1 no tiene condición. Escriba una, por ejemplo EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;).</translation>
    </message>
    <message>
        <source>The key, check or index is no longer part of table %1. Undo brings it back.</source>
        <translation>La clave, restricción CHECK o índice ya no forma parte de la tabla %1. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>One of the two tables is no longer part of the draft.</source>
        <translation>Una de las dos tablas ya no forma parte del borrador.</translation>
    </message>
    <message>
        <source>A relation needs a key to point at, and %1 has none there. Add a primary key or a unique constraint to %1 first.</source>
        <translation>Una relación necesita una clave a la que apuntar, y %1 no tiene ninguna allí. Añada primero a %1 una clave primaria o una restricción de unicidad.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be referenced. Choose a key of plain columns.</source>
        <translation>No se puede hacer referencia a la clave de %1. Elija una clave de columnas simples.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 columns. Drop the relation on the table, not on one column.</source>
        <translation>La clave de %1 tiene %2 columnas. Suelte la relación sobre la tabla, no sobre una columna.</translation>
    </message>
    <message>
        <source>A column of %1 cannot point at itself. Choose another column.</source>
        <translation>Una columna de %1 no puede apuntar a sí misma. Elija otra columna.</translation>
    </message>
    <message>
        <source>That column of %1 points at %2 already.</source>
        <translation>Esa columna de %1 ya apunta a %2.</translation>
    </message>
    <message>
        <source>%1 is no longer part of the draft. Undo brings it back.</source>
        <translation>%1 ya no forma parte del borrador. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>disparador</translation>
    </message>
    <message>
        <source>owner and privileges</source>
        <translation>propietario y privilegios</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>unique constraint</source>
        <translation>restricción de unicidad</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clave foránea</translation>
    </message>
    <message>
        <source>check</source>
        <translation>restricción CHECK</translation>
    </message>
    <message>
        <source>exclusion constraint</source>
        <translation>restricción de exclusión</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>generated column</source>
        <translation>columna generada</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>foreign key %1 of %2</source>
        <translation>clave foránea %1 de %2</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>secuencia</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partición</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>columna %1.%2</translation>
    </message>
    <message>
        <source>A diagram needs a name, without spaces before or after it.</source>
        <translation>Un diagrama necesita un nombre, sin espacios delante ni detrás.</translation>
    </message>
    <message>
        <source>The name of a diagram has at most %1 characters; shorten %2.</source>
        <translation>El nombre de un diagrama tiene como máximo %1 caracteres; acorte %2.</translation>
    </message>
    <message>
        <source>There already is a diagram %1. Choose another name.</source>
        <translation>Ya existe un diagrama %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The diagram is no longer there. Undo brings it back.</source>
        <translation>El diagrama ya no existe. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>The main diagram shows every table, so it stays, and no table is taken from it. Make another diagram to show only some.</source>
        <translation>El diagrama principal muestra todas las tablas; por eso se queda, y no se le quita ninguna tabla. Cree otro diagrama para mostrar solo algunas.</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>Un área necesita un nombre.</translation>
    </message>
    <message>
        <source>The diagram already has an area %1. Choose another name.</source>
        <translation>El diagrama ya tiene un área %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The area is no longer there. Undo brings it back.</source>
        <translation>El área ya no existe. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>The note is no longer there. Undo brings it back.</source>
        <translation>La nota ya no existe. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>%1.%2 is filled by this draft and has no values yet that could move on. Save the draft as a migration first.</source>
        <translation>Este borrador rellena %1.%2, que aún no tiene valores que puedan pasar a otro lugar. Guarde antes el borrador como migración.</translation>
    </message>
    <message>
        <source>The database itself makes the values of %1.%2, so they cannot be moved.</source>
        <translation>La propia base de datos genera los valores de %1.%2, así que no se pueden mover.</translation>
    </message>
    <message>
        <source>Say which columns of %1 are replaced, and by which.</source>
        <translation>Indique qué columnas de %1 se reemplazan, y por cuáles.</translation>
    </message>
    <message>
        <source>Say what %1 is computed from, as an expression over the columns of %2.</source>
        <translation>Indique de qué se calcula %1, como expresión sobre las columnas de %2.</translation>
    </message>
    <message>
        <source>%1 has no primary key by which its rows find what belongs to them. Give it one first.</source>
        <translation>%1 no tiene clave primaria con la que sus filas encuentren lo que les pertenece. Dele una primero.</translation>
    </message>
    <message>
        <source>Say which columns of %1 go.</source>
        <translation>Indique qué columnas de %1 desaparecen.</translation>
    </message>
    <message>
        <source>%1 is in the primary key of %2 and stays there.</source>
        <translation>%1 está en la clave primaria de %2 y se queda allí.</translation>
    </message>
    <message>
        <source>A row of %1 may have several rows of %2, or none says which. Merging takes a foreign key from %2 to %1 over columns that are unique.</source>
        <translation>Una fila de %1 puede tener varias filas de %2, o ninguna dice cuál. Fusionar requiere una clave foránea de %2 a %1 sobre columnas que sean únicas.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which would be gone. Point it at %3 first.</source>
        <translation>%1 hace referencia a %2, que desaparecería. Haga antes que apunte a %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>A value of %1 is empty. Type one or drop it.</source>
        <translation>Un valor de %1 está vacío. Escriba uno o elimínelo.</translation>
    </message>
    <message>
        <source>%1 has the value %2 already. Choose another.</source>
        <translation>%1 ya tiene el valor %2. Elija otro.</translation>
    </message>
    <message>
        <source>The sequence %1 must count in steps, and 0 is none. Type another step.</source>
        <translation>La secuencia %1 debe contar por pasos, y 0 no es ninguno. Escriba otro paso.</translation>
    </message>
    <message>
        <source>The sequence %1 must start between its lowest and highest number. Change one of them.</source>
        <translation>La secuencia %1 debe empezar entre su número más bajo y el más alto. Cambie uno de ellos.</translation>
    </message>
    <message>
        <source>The sequence %1 must hand out at least one number at a time.</source>
        <translation>La secuencia %1 debe repartir al menos un número cada vez.</translation>
    </message>
    <message>
        <source>The schema is no longer part of the draft. Undo brings it back.</source>
        <translation>El esquema ya no forma parte del borrador. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is kept for the database and for Relvar itself. Choose another.</source>
        <translation>El nombre «%1» está reservado a la base de datos y al propio Relvar. Elija otro.</translation>
    </message>
    <message>
        <source>There is already a schema &quot;%1&quot;. Choose another name.</source>
        <translation>Ya existe un esquema «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The schema %1 is not empty: %2. Move or drop that first.</source>
        <translation>El esquema %1 no está vacío: %2. Mueva o elimine eso primero.</translation>
    </message>
    <message>
        <source>The type is no longer part of the draft. Undo brings it back.</source>
        <translation>El tipo ya no forma parte del borrador. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>%1 has no value %2 any more.</source>
        <translation>%1 ya no tiene el valor %2.</translation>
    </message>
    <message>
        <source>Rows with %2 cannot become %3: %1 has no such value.</source>
        <translation>Las filas con %2 no pueden pasar a %3: %1 no tiene ese valor.</translation>
    </message>
    <message>
        <source>The type %1 is used by %2. Give those another type, or drop them, first.</source>
        <translation>El tipo %1 lo usa %2. Dele antes otro tipo, o elimínelo.</translation>
    </message>
    <message>
        <source>The sequence is no longer part of the draft. Undo brings it back.</source>
        <translation>La secuencia ya no forma parte del borrador. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>The sequence %1 gives %2 its numbers. Change that default first.</source>
        <translation>La secuencia %1 da a %2 sus números. Cambie antes ese valor predeterminado.</translation>
    </message>
    <message>
        <source>The tables come from another product: look whether their types and defaults suit this one.</source>
        <translation>Las tablas vienen de otro producto: compruebe si sus tipos y valores predeterminados son adecuados para este.</translation>
    </message>
    <message>
        <source>There are no enum types and sequences here; left out: %1.</source>
        <translation>Aquí no hay tipos enumerados ni secuencias; se omitió: %1.</translation>
    </message>
    <message>
        <source>%1 is called %2 here.</source>
        <translation>%1 se llama aquí %2.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not here; that relation is left out.</source>
        <translation>%1 hace referencia a %2, que no está aquí; esa relación se omite.</translation>
    </message>
    <message>
        <source>These columns of %1 refer to %2 already.</source>
        <translation>Estas columnas de %1 ya hacen referencia a %2.</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4)</source>
        <translation>%1 (%2) → %3 (%4)</translation>
    </message>
    <message>
        <source>The types differ: %1.</source>
        <translation>Los tipos difieren: %1.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the object is as it was</source>
        <translation>No hay nada que revertir: el objeto está como estaba</translation>
    </message>
    <message>
        <source>%1 goes with a table or column that the draft drops: take back that drop first</source>
        <translation>%1 se va con una tabla o columna que el borrador elimina: revierta antes esa eliminación</translation>
    </message>
    <message>
        <source>%1 cannot come back: something else has its name. Rename that first</source>
        <translation>%1 no puede volver: otra cosa tiene su nombre. Renombre eso primero</translation>
    </message>
    <message>
        <source>The draft drops the whole table: take that back first</source>
        <translation>El borrador elimina la tabla entera: revierta eso primero</translation>
    </message>
    <message>
        <source>The relation %1 needs a table or column that the draft drops: take back that drop first</source>
        <translation>La relación %1 necesita una tabla o columna que el borrador elimina: revierta antes esa eliminación</translation>
    </message>
    <message>
        <source>%1 cannot be %2 again: another column has that name. Rename that first</source>
        <translation>%1 no puede volver a ser %2: otra columna tiene ese nombre. Renombre esa primero</translation>
    </message>
    <message>
        <source>%1 of %2 needs a column that the draft drops: take back that drop first</source>
        <translation>%1 de %2 necesita una columna que el borrador elimina: revierta antes esa eliminación</translation>
    </message>
    <message>
        <source>The table is no longer part of the draft. Undo brings it back.</source>
        <translation>La tabla ya no forma parte del borrador. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>The column is no longer part of table %1. Undo brings it back.</source>
        <translation>La columna ya no forma parte de la tabla %1. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>A name is needed. Type one, or press Esc to keep the old one.</source>
        <translation>Se necesita un nombre. Escriba uno, o pulse Esc para dejar el anterior.</translation>
    </message>
    <message>
        <source>Names that begin with relvar_ are kept for Relvar&apos;s own tables. Choose another name than &quot;%1&quot;.</source>
        <translation>Los nombres que empiezan por relvar_ están reservados a las tablas propias de Relvar. Elija otro nombre que «%1».</translation>
    </message>
    <message>
        <source>There is already a table &quot;%1&quot;. Choose another name.</source>
        <translation>Ya existe una tabla «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a view &quot;%1&quot;. Choose another name.</source>
        <translation>Ya existe una vista «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a type &quot;%1&quot;. Choose another name.</source>
        <translation>Ya existe un tipo «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a sequence &quot;%1&quot;. Choose another name.</source>
        <translation>Ya existe una secuencia «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already an object &quot;%1&quot;. Choose another name.</source>
        <translation>Ya existe un objeto «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already an index &quot;%1&quot;. Choose another name.</source>
        <translation>Ya existe un índice «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a column &quot;%1&quot; in %2. Choose another name.</source>
        <translation>Ya existe una columna «%1» en %2. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The clipboard holds tables that are damaged, so nothing was pasted. Copy them again.</source>
        <translation>El portapapeles contiene tablas dañadas, así que no se pegó nada. Cópielas de nuevo.</translation>
    </message>
    <message>
        <source>The clipboard holds more than %1 MB of tables. Copy fewer at a time.</source>
        <translation>El portapapeles contiene más de %1 MB de tablas. Copie menos de una vez.</translation>
    </message>
    <message>
        <source>The tables were copied in another version of Relvar. Use the same version on both sides, or paste the SQL.</source>
        <translation>Las tablas se copiaron en otra versión de Relvar. Use la misma versión en ambos lados, o pegue el SQL.</translation>
    </message>
    <message>
        <source>The table that a foreign key of %1 points at does not exist. Choose another.</source>
        <translation>No existe la tabla a la que apunta una clave foránea de %1. Elija otra.</translation>
    </message>
    <message>
        <source>%1 inherits from %2. Drop %1 first.</source>
        <translation>%1 hereda de %2. Elimine antes %1.</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partición %1</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 particiones</translation>
    </message>
    <message>
        <source>foreign key from %1 (%2)</source>
        <translation>clave foránea de %1 (%2)</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>disparador %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>vista %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The column is no longer part of the draft. Undo brings it back.</source>
        <translation>La columna ya no forma parte del borrador. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>%1 has everything that the template has.</source>
        <translation>%1 tiene todo lo que tiene la plantilla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be called %2 while %3 uses it by its name. Change that first, or keep the name.</source>
        <translation>«%1» no puede llamarse %2 mientras %3 lo use por su nombre. Cambie eso primero, o deje el nombre.</translation>
    </message>
    <message>
        <source>An object does not change its schema by its text. Keep the schema, or make a new object.</source>
        <translation>Un objeto no cambia de esquema mediante su texto. Deje el esquema, o cree un objeto nuevo.</translation>
    </message>
    <message>
        <source>%1 is a materialized view. Make a new view instead of changing its kind.</source>
        <translation>%1 es una vista materializada. Cree una vista nueva en lugar de cambiar su tipo.</translation>
    </message>
    <message>
        <source>%1 is a view. Make a new materialized view instead of changing its kind.</source>
        <translation>%1 es una vista. Cree una vista materializada nueva en lugar de cambiar su tipo.</translation>
    </message>
    <message>
        <source>The view is no longer part of the draft. Undo brings it back.</source>
        <translation>La vista ya no forma parte del borrador. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>The trigger %1 is on a table that the draft does not have. Choose another.</source>
        <translation>El disparador %1 está en una tabla que el borrador no tiene. Elija otra.</translation>
    </message>
    <message>
        <source>The trigger %1 is on another table. Make a new trigger there instead.</source>
        <translation>El disparador %1 está en otra tabla. Cree allí un disparador nuevo.</translation>
    </message>
    <message>
        <source>There is already a trigger &quot;%1&quot;. Choose another name.</source>
        <translation>Ya existe un disparador «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The trigger is no longer part of the draft. Undo brings it back.</source>
        <translation>El disparador ya no forma parte del borrador. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>The text is of another object than the %1 %2. Make a new object of it.</source>
        <translation>El texto es de un objeto distinto de %1 %2. Cree con él un objeto nuevo.</translation>
    </message>
    <message>
        <source>There is already a %1 &quot;%2&quot;. Choose another name.</source>
        <translation>Ya existe: %1 «%2». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The object is no longer part of the draft. Undo brings it back.</source>
        <translation>El objeto ya no forma parte del borrador. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>The %1 %2 cannot go while %3 uses it. Change that first.</source>
        <translation>%1 %2 no puede desaparecer mientras %3 lo use. Cambie eso primero.</translation>
    </message>
    <message>
        <source>Only a table that is parted, such as by RANGE (created_at), has partitions.</source>
        <translation>Solo tiene particiones una tabla particionada, por ejemplo por RANGE (created_at).</translation>
    </message>
    <message>
        <source>The partition %1 has no bound. Type which rows it has, such as FOR VALUES IN (&apos;de&apos;), or DEFAULT.</source>
        <translation>La partición %1 no tiene límites. Escriba qué filas tiene, por ejemplo FOR VALUES IN (&apos;de&apos;), o DEFAULT.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>it has %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>There is no atlas.sum, so Atlas refuses the folder. Run atlas migrate hash.</source>
        <translation>No hay atlas.sum, así que Atlas rechaza la carpeta. Ejecute atlas migrate hash.</translation>
    </message>
    <message>
        <source>%1 is not what atlas.sum says, so Atlas refuses the folder. Restore the file, or run atlas migrate hash when it is meant.</source>
        <translation>%1 no es lo que dice atlas.sum, así que Atlas rechaza la carpeta. Restaure el archivo, o ejecute atlas migrate hash si el cambio es intencionado.</translation>
    </message>
    <message>
        <source>atlas.sum has %1, and there is no such file, so Atlas refuses the folder. Restore the file.</source>
        <translation>atlas.sum contiene %1, y no existe ese archivo, así que Atlas rechaza la carpeta. Restaure el archivo.</translation>
    </message>
    <message>
        <source>Atlas refuses because of it: later ones are applied already. atlas migrate apply --exec-order non-linear applies it.</source>
        <translation>Atlas se niega por ella: ya hay posteriores aplicadas. atlas migrate apply --exec-order non-linear la aplica.</translation>
    </message>
    <message>
        <source>Atlas does not compare it with what was applied. Restore the file as it was.</source>
        <translation>Atlas no lo compara con lo que se aplicó. Restaure el archivo tal como estaba.</translation>
    </message>
    <message>
        <source>Atlas refuses because of it. Restore the file.</source>
        <translation>Atlas se niega por ella. Restaure el archivo.</translation>
    </message>
    <message>
        <source>It did not come to its end. Correct the file behind the statements that are there, run atlas migrate hash and apply again: it goes on behind them.</source>
        <translation>No llegó a su fin. Corrija el archivo a partir de las sentencias ya ejecutadas, ejecute atlas migrate hash y aplique de nuevo: continúa tras ellas.</translation>
    </message>
    <message>
        <source>Whether it was edited cannot be told: an earlier one was.</source>
        <translation>No se puede saber si se editó: se editó una anterior.</translation>
    </message>
    <message>
        <source>%1 of %2 statements are there.</source>
        <translation>Están hechas %1 de %2 sentencias.</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Atlas never runs it there.</source>
        <translation>La base de datos empieza en la línea base %1, así que Atlas nunca la ejecuta allí.</translation>
    </message>
    <message>
        <source>%1 has the line %2</source>
        <translation>%1 tiene la línea %2</translation>
    </message>
    <message>
        <source>dbmate up will apply it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>dbmate up la aplicará, aunque ya hay posteriores aplicadas. Compruebe que no depende de que falten.</translation>
    </message>
    <message>
        <source>dbmate does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>A dbmate no le importa en la ida, pero no puede revertirla. Restaure el archivo.</translation>
    </message>
    <message>
        <source>There is a meta/_journal.json of an older Drizzle beside the folders, so Drizzle refuses to run. Run drizzle-kit up.</source>
        <translation>Junto a las carpetas hay un meta/_journal.json de un Drizzle más antiguo, así que Drizzle se niega a ejecutarse. Ejecute drizzle-kit up.</translation>
    </message>
    <message>
        <source>Drizzle will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>Drizzle la ejecutará, aunque ya hay posteriores aplicadas. Compruebe que no depende de que falten.</translation>
    </message>
    <message>
        <source>Drizzle does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>Drizzle no lo nota: guarda el resumen y nunca lo compara. Restaure el archivo tal como se aplicó.</translation>
    </message>
    <message>
        <source>Drizzle does not mind; a new database will not get it. Restore the folder.</source>
        <translation>A Drizzle no le importa; una base de datos nueva no la recibirá. Restaure la carpeta.</translation>
    </message>
    <message>
        <source>%1 is no JSON document, so the order of the migrations is not known. Restore it.</source>
        <translation>%1 no es un documento JSON, así que no se conoce el orden de las migraciones. Restáurelo.</translation>
    </message>
    <message>
        <source>The journal has no entry for it. Drizzle does not mind; a new database will not get it.</source>
        <translation>El diario no tiene ninguna entrada para ella. A Drizzle no le importa; una base de datos nueva no la recibirá.</translation>
    </message>
    <message>
        <source>%1 does not name it, so Drizzle never runs it.</source>
        <translation>%1 no la nombra, así que Drizzle nunca la ejecuta.</translation>
    </message>
    <message>
        <source>digest %1…</source>
        <translation>resumen %1…</translation>
    </message>
    <message>
        <source>Its time in the journal is not after that of the newest applied one, so Drizzle passes over it in silence and never runs it. Give it a later time, or generate it anew.</source>
        <translation>Su hora en el diario no es posterior a la de la última aplicada, así que Drizzle la pasa por alto sin avisar y nunca la ejecuta. Póngale una hora posterior, o genérela de nuevo.</translation>
    </message>
    <message>
        <source>The journal names it, and there is no file %1: Drizzle stops there. Restore the file.</source>
        <translation>El diario la nombra, y no existe el archivo %1: Drizzle se detiene ahí. Restaure el archivo.</translation>
    </message>
    <message>
        <source>FluentORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>FluentORM la ejecutará, aunque ya hay posteriores aplicadas. Compruebe que no depende de que falten.</translation>
    </message>
    <message>
        <source>FluentORM does not notice: it stores the digest and never compares it. Restore the file as it was applied.</source>
        <translation>FluentORM no lo nota: guarda el resumen y nunca lo compara. Restaure el archivo tal como se aplicó.</translation>
    </message>
    <message>
        <source>FluentORM does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>A FluentORM no le importa en la ida, pero no puede revertirla. Restaure el archivo.</translation>
    </message>
    <message>
        <source>%1 is named as %2 names its files</source>
        <translation>%1 se llama como %2 llama a sus archivos</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it: later ones are applied already. With outOfOrder it is applied.</source>
        <translation>flyway migrate se niega por ella: ya hay posteriores aplicadas. Con outOfOrder se aplica.</translation>
    </message>
    <message>
        <source>flyway migrate refuses because of it. Restore the file as it was applied; flyway repair takes the new text as the applied one.</source>
        <translation>flyway migrate se niega por ella. Restaure el archivo tal como se aplicó; flyway repair toma el texto nuevo como el aplicado.</translation>
    </message>
    <message>
        <source>Restore the file: flyway validate refuses what is applied and not there, unless it is newer than all files.</source>
        <translation>Restaure el archivo: flyway validate rechaza lo que está aplicado y no existe, salvo que sea más reciente que todos los archivos.</translation>
    </message>
    <message>
        <source>flyway migrate refuses until it is put right. Look what is there, undo it by hand, then run flyway repair.</source>
        <translation>flyway migrate se niega hasta que se arregle. Mire qué hay hecho, deshágalo a mano y ejecute después flyway repair.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>Se deshizo.</translation>
    </message>
    <message>
        <source>The database begins at the baseline %1, so Flyway never runs it there.</source>
        <translation>La base de datos empieza en la línea base %1, así que Flyway nunca la ejecuta allí.</translation>
    </message>
    <message>
        <source>Flyway runs it on databases that have nothing yet, in the place of the versions up to it.</source>
        <translation>Flyway la ejecuta en bases de datos que aún no tienen nada, en lugar de las versiones hasta ella.</translation>
    </message>
    <message>
        <source>The database is marked as dirty at this version: applying it, or reverting the next one, goes on at this moment or did not come to its end, and parts of that may be there. When nobody runs it, look what is there, put it right, then run migrate force %1, or force the version before it.</source>
        <translation>La base de datos está marcada como sucia (dirty) en esta versión: aplicarla, o revertir la siguiente, está en marcha en este momento o no llegó a su fin, y puede haber partes de ello. Cuando nadie la esté ejecutando, mire qué hay hecho, arréglelo y ejecute después migrate force %1, o fuerce la versión anterior.</translation>
    </message>
    <message>
        <source>The database is marked as dirty before the first migration: reverting that one did not come to its end. Put it right, then run migrate force with the version that the database has.</source>
        <translation>La base de datos está marcada como sucia (dirty) antes de la primera migración: su reversión no llegó a su fin. Arréglelo y ejecute después migrate force con la versión que tiene la base de datos.</translation>
    </message>
    <message>
        <source>The database is at this version, and no file has it: golang-migrate neither goes on nor back. Restore the file.</source>
        <translation>La base de datos está en esta versión, y ningún archivo la tiene: golang-migrate no avanza ni retrocede. Restaure el archivo.</translation>
    </message>
    <message>
        <source>The database is marked as dirty.</source>
        <translation>La base de datos está marcada como sucia (dirty).</translation>
    </message>
    <message>
        <source>golang-migrate remembers one number alone: that every migration up to it has run is assumed. One that was added later with a lower number never runs, and nothing shows it.</source>
        <translation>golang-migrate recuerda un solo número: se supone que se han ejecutado todas las migraciones hasta él. Una que se añadió después con un número menor no se ejecuta nunca, y nada lo muestra.</translation>
    </message>
    <message>
        <source>%1 is a second file of the same version and direction: golang-migrate refuses the folder. Give it a number of its own.</source>
        <translation>%1 es un segundo archivo de la misma versión y dirección: golang-migrate rechaza la carpeta. Dele un número propio.</translation>
    </message>
    <message>
        <source>%1 has no line -- +goose Up, so goose refuses it. Add it before the first statement.</source>
        <translation>%1 no tiene ninguna línea -- +goose Up, así que goose lo rechaza. Añádala antes de la primera sentencia.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same version: goose refuses the folder. Give one of them another number.</source>
        <translation>%1 y %2 tienen la misma versión: goose rechaza la carpeta. Dé otro número a uno de los dos.</translation>
    </message>
    <message>
        <source>goose up stops because of it: later ones are applied already. goose up -allow-missing applies it; old versions of goose pass over it in silence.</source>
        <translation>goose up se detiene por ella: ya hay posteriores aplicadas. goose up -allow-missing la aplica; las versiones antiguas de goose la pasan por alto sin avisar.</translation>
    </message>
    <message>
        <source>goose does not mind on the way up, and cannot revert it. Restore the file.</source>
        <translation>A goose no le importa en la ida, pero no puede revertirla. Restaure el archivo.</translation>
    </message>
    <message>
        <source>The folder has no migration.sql: Prisma refuses all of them (P3015). Restore the file or remove the folder.</source>
        <translation>La carpeta no tiene migration.sql: Prisma las rechaza todas (P3015). Restaure el archivo o borre la carpeta.</translation>
    </message>
    <message>
        <source>prisma migrate deploy will run it, although later ones are applied already; prisma migrate dev asks to reset the database.</source>
        <translation>prisma migrate deploy la ejecutará, aunque ya hay posteriores aplicadas; prisma migrate dev pide restablecer la base de datos.</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it; deploy does not mind. Restore the file as it was applied.</source>
        <translation>prisma migrate dev pide por ella restablecer la base de datos; a deploy no le importa. Restaure el archivo tal como se aplicó.</translation>
    </message>
    <message>
        <source>prisma migrate dev asks to reset the database because of it. Restore the folder.</source>
        <translation>prisma migrate dev pide por ella restablecer la base de datos. Restaure la carpeta.</translation>
    </message>
    <message>
        <source>Prisma refuses to go on (P3009). Look what is there, put it right, then run prisma migrate resolve --applied or --rolled-back with its name.</source>
        <translation>Prisma se niega a continuar (P3009). Mire qué hay hecho, arréglelo y ejecute después prisma migrate resolve --applied o --rolled-back con su nombre.</translation>
    </message>
    <message>
        <source>An attempt was marked as rolled back: it will run again.</source>
        <translation>Un intento se marcó como deshecho: se ejecutará otra vez.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Correct folder = &quot;…&quot; in [migrations] of relvar.toml.</source>
        <translation>No hay ninguna carpeta %1 legible para las migraciones. Corrija folder = &quot;…&quot; en [migrations] de relvar.toml.</translation>
    </message>
    <message>
        <source>The table %1, which says what was applied, cannot be read. Check the rights of the user.</source>
        <translation>No se puede leer la tabla %1, que dice qué se aplicó. Compruebe los derechos del usuario.</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait, and the marker of %2 in it</source>
        <translation>%1 tiene un MigratorTrait, y en él la marca de %2</translation>
    </message>
    <message>
        <source>%1 has a MigratorTrait</source>
        <translation>%1 tiene un MigratorTrait</translation>
    </message>
    <message>
        <source>%1 names it, and there is no file %2: the crate does not compile.</source>
        <translation>%1 la nombra, y no existe el archivo %2: el crate no compila.</translation>
    </message>
    <message>
        <source>SeaORM will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>SeaORM la ejecutará, aunque ya hay posteriores aplicadas. Compruebe que no depende de que falten.</translation>
    </message>
    <message>
        <source>SeaORM refuses every command because of it. Restore the file and its line in %1.</source>
        <translation>SeaORM rechaza todas las órdenes por ella. Restaure el archivo y su línea en %1.</translation>
    </message>
    <message>
        <source>%1 does not name it, so SeaORM never runs it. Add it to migrations(), or remove the file.</source>
        <translation>%1 no la nombra, así que SeaORM nunca la ejecuta. Añádala a migrations(), o borre el archivo.</translation>
    </message>
    <message>
        <source>%1 is the plan of the project %2</source>
        <translation>%1 es el plan del proyecto %2</translation>
    </message>
    <message>
        <source>Line %1 of %2 cannot be read, so the ids of later changes are not those that Sqitch computes: %3</source>
        <translation>La línea %1 de %2 no se puede leer, así que los identificadores de los cambios posteriores no son los que calcula Sqitch: %3</translation>
    </message>
    <message>
        <source>Sqitch goes on behind the last change that is deployed, so it never deploys this one. Move it to the end of the plan.</source>
        <translation>Sqitch continúa tras el último cambio desplegado, así que nunca despliega este. Muévalo al final del plan.</translation>
    </message>
    <message>
        <source>sqitch deploy does not notice; sqitch check does. Restore the script as it was deployed, or rework the change.</source>
        <translation>sqitch deploy no lo nota; sqitch check, sí. Restaure el script tal como se desplegó, o rehaga el cambio con rework.</translation>
    </message>
    <message>
        <source>It is not in the plan, or the plan was edited at it or before it, which gives it another id: Sqitch stops there. Restore the plan.</source>
        <translation>No está en el plan, o el plan se editó en él o antes de él, lo que le da otro identificador: Sqitch se detiene ahí. Restaure el plan.</translation>
    </message>
    <message>
        <source>Its last deploy failed. Sqitch will try it again; correct the script first.</source>
        <translation>Su último despliegue falló. Sqitch lo intentará de nuevo; corrija antes el script.</translation>
    </message>
    <message>
        <source>The files of Atlas have no way back: atlas migrate down works one out by itself.</source>
        <translation>Los archivos de Atlas no tienen camino de vuelta: atlas migrate down calcula uno por sí mismo.</translation>
    </message>
    <message>
        <source>dbmate sorts versions as text, so %1 would come before those that are there. Give the files versions with more digits first.</source>
        <translation>dbmate ordena las versiones como texto, así que %1 iría delante de las que ya hay. Dé antes a los archivos versiones con más dígitos.</translation>
    </message>
    <message>
        <source>The way back is in the file U%1.sql, which the editions of Flyway run that have flyway undo.</source>
        <translation>El camino de vuelta está en el archivo U%1.sql, que ejecutan las ediciones de Flyway que tienen flyway undo.</translation>
    </message>
    <message>
        <source>It cannot run in a transaction that was begun before it. golang-migrate begins one unless the address has ?x-no-tx-wrap=true.</source>
        <translation>No se puede ejecutar en una transacción iniciada antes de ella. golang-migrate inicia una, salvo que la dirección tenga ?x-no-tx-wrap=true.</translation>
    </message>
    <message>
        <source>Its statements cannot run in one transaction. golang-migrate sends them together unless the address has ?x-multi-statement=true.</source>
        <translation>Sus sentencias no se pueden ejecutar en una sola transacción. golang-migrate las envía juntas, salvo que la dirección tenga ?x-multi-statement=true.</translation>
    </message>
    <message>
        <source>The plan has a change %1 already. Choose another name.</source>
        <translation>El plan ya tiene un cambio %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a change in Sqitch. Choose another name.</source>
        <translation>%1 no puede ser el nombre de un cambio en Sqitch. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A line of the SQL, or the name of the migration, would be taken by %1 for one of its own marks. Change it. Nothing was written.</source>
        <translation>%1 tomaría una línea del SQL, o el nombre de la migración, por una de sus propias marcas. Cámbielo. No se escribió nada.</translation>
    </message>
    <message>
        <source>It has the directive %1.</source>
        <translation>Contiene la directiva %1.</translation>
    </message>
    <message>
        <source>Its statements end with %1, which is no SQL.</source>
        <translation>Sus sentencias terminan con %1, que no es SQL.</translation>
    </message>
    <message>
        <source>Flyway refuses to begin there. Run flyway baseline with the version that it has.</source>
        <translation>Flyway se niega a empezar ahí. Ejecute flyway baseline con la versión que tiene.</translation>
    </message>
    <message>
        <source>Flyway runs %1 besides the migrations, and Relvar does not.</source>
        <translation>Flyway ejecuta %1 además de las migraciones, y Relvar no.</translation>
    </message>
    <message>
        <source>It has placeholders (${…}), for which Flyway has the values.</source>
        <translation>Contiene marcadores (${…}), cuyos valores tiene Flyway.</translation>
    </message>
    <message>
        <source>It is a baseline, which stands for the versions up to it on a new database.</source>
        <translation>Es una baseline, que en una base de datos nueva vale por las versiones hasta ella.</translation>
    </message>
    <message>
        <source>It has no way back. A revert with %1 counts it as reverted all the same, and changes nothing.</source>
        <translation>No tiene camino de vuelta. Una reversión con %1 la cuenta como revertida de todos modos, y no cambia nada.</translation>
    </message>
    <message>
        <source>Atlas refuses to begin there. Mark what is there already with relvar-cli baseline or atlas migrate set.</source>
        <translation>Atlas se niega a empezar ahí. Marque lo que ya está con relvar-cli baseline o atlas migrate set.</translation>
    </message>
    <message>
        <source>Prisma refuses to begin there (P3005). Mark what is there already with relvar-cli baseline or prisma migrate resolve --applied.</source>
        <translation>Prisma se niega a empezar ahí (P3005). Marque lo que ya está con relvar-cli baseline o prisma migrate resolve --applied.</translation>
    </message>
    <message>
        <source>Ruskit will run it, although later ones are applied already. Check that it does not depend on their absence.</source>
        <translation>Ruskit la aplicará, aunque ya hay posteriores aplicadas. Compruebe que no depende de que falten.</translation>
    </message>
    <message>
        <source>Ruskit does not mind on the way up, and passes over it on the way back. Restore it in its model.</source>
        <translation>A Ruskit no le importa al avanzar, y la pasa por alto al volver. Restáurela en su modelo.</translation>
    </message>
    <message>
        <source>%1 does not hand over the migrations of its model, so Ruskit never runs it. Add them to get_all_model_migrations().</source>
        <translation>%1 no entrega las migraciones de su modelo, por lo que Ruskit nunca la ejecuta. Añádalas a get_all_model_migrations().</translation>
    </message>
    <message>
        <source>It has %1, which is a command of the database&apos;s own program.</source>
        <translation>Contiene %1, que es una orden del propio programa de la base de datos.</translation>
    </message>
    <message>
        <source>It has the variable %1, which Sqitch fills in.</source>
        <translation>Contiene la variable %1, que Sqitch rellena.</translation>
    </message>
    <message>
        <source>It must not meet %1, for which Sqitch looks in the database.</source>
        <translation>No debe coincidir con %1, y Sqitch lo comprueba en la base de datos.</translation>
    </message>
    <message>
        <source>It requires %1, which is not before it in this plan.</source>
        <translation>Requiere %1, que no está antes en este plan.</translation>
    </message>
    <message>
        <source>Its sqitch.conf names another registry, %1.</source>
        <translation>Su sqitch.conf nombra otro registro, %1.</translation>
    </message>
    <message>
        <source>Sqitch keeps its registry beside the file of the database, and this one is in memory. Name a file.</source>
        <translation>Sqitch guarda su registro junto al archivo de la base de datos, y esta está en memoria. Indique un archivo.</translation>
    </message>
    <message>
        <source>%1, the registry of Sqitch, cannot be written: %2. Check the permissions.</source>
        <translation>No se puede escribir %1, el registro de Sqitch: %2. Compruebe los permisos.</translation>
    </message>
</context>
<context>
    <name>frameworks</name>
    <message>
        <source>%1 has no &quot;impl MigratorTrait for …&quot;, so there is no list that the migration could be put into. Add a Migrator as `sea-orm-cli migrate init` makes it.</source>
        <translation>%1 no tiene ningún «impl MigratorTrait for …», así que no hay lista en la que poner la migración. Añada un Migrator como el que crea `sea-orm-cli migrate init`.</translation>
    </message>
    <message>
        <source>%1 has a migration %2 already. Choose another name.</source>
        <translation>%1 ya tiene una migración %2. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one, or add %2 by hand.</source>
        <translation>%1 no tiene ninguna «fn migrations()» que empiece por vec![…], así que no hay lista en la que poner la migración. Añádale una, o agregue %2 a mano.</translation>
    </message>
    <message>
        <source>Type %1: an enum without values has no form in Rust.</source>
        <translation>Tipo %1: un enum sin valores no tiene forma en Rust.</translation>
    </message>
    <message>
        <source>Table %1 has no primary key, and SeaORM has entities only of tables that have one.</source>
        <translation>La tabla %1 no tiene clave primaria, y SeaORM solo tiene entidades de tablas que la tienen.</translation>
    </message>
    <message>
        <source>View %1: SeaORM has entities of tables that have a primary key.</source>
        <translation>Vista %1: SeaORM tiene entidades de tablas con clave primaria.</translation>
    </message>
    <message>
        <source>Type %1: SeaORM does not say in which schema an enum is. It works when %2 is in the search path.</source>
        <translation>Tipo %1: SeaORM no indica en qué esquema está un enum. Funciona si %2 está en la ruta de búsqueda.</translation>
    </message>
    <message>
        <source>%1 was not written here, so it stays as it is. Remove it to have it written.</source>
        <translation>%1 no se escribió aquí, así que se queda como está. Elimínelo para que se escriba.</translation>
    </message>
    <message>
        <source>There is no %1. Name the folder of a Loco application, as `loco new` makes it.</source>
        <translation>No existe %1. Indique la carpeta de una aplicación Loco, como la que crea `loco new`.</translation>
    </message>
    <message>
        <source>Some statements of this migration refuse to run in a transaction, and SeaORM 1 runs every migration in one. Use SeaORM 2, or write this change as SQL files.</source>
        <translation>Algunas sentencias de esta migración no admiten ejecutarse en una transacción, y SeaORM 1 ejecuta cada migración en una. Use SeaORM 2, o escriba este cambio como archivos SQL.</translation>
    </message>
    <message>
        <source>%1 was written by hand, so nothing in it is replaced. Write the lines “%2” and “%3” where the generated part shall stand, or give the file another name.</source>
        <translation>%1 se escribió a mano, así que no se reemplaza nada en él. Escriba las líneas «%2» y «%3» donde deba ir la parte generada, o dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>%1 names another file than %2. Add it there.</source>
        <translation>%1 indica un archivo distinto de %2. Añádalo ahí.</translation>
    </message>
    <message>
        <source>A statement has the text “%1” in it, at which Drizzle would cut it in two. Change the comment or default that has it.</source>
        <translation>Una sentencia contiene el texto «%1», por el que Drizzle la cortaría en dos. Cambie el comentario o el valor predeterminado que lo contiene.</translation>
    </message>
    <message>
        <source>Tables are replaced, which needs PRAGMA foreign_keys = OFF, and Drizzle begins a transaction first, in which that has no effect. Switch foreign keys off on the connection before migrate(); otherwise the migration stops before it changes anything.</source>
        <translation>Se reemplazan tablas, lo que requiere PRAGMA foreign_keys = OFF, y Drizzle inicia antes una transacción, en la que eso no tiene efecto. Desactive las claves foráneas en la conexión antes de migrate(); de lo contrario, la migración se detiene antes de cambiar nada.</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Drizzle runs every migration in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>Una sentencia de esta migración no admite ejecutarse en una transacción, y Drizzle ejecuta cada migración en una. Escriba el cambio sin CONCURRENTLY, o ejecútelo como SQL a mano.</translation>
    </message>
    <message>
        <source>%1 and %2 were written by hand and stay as they are. Make the change there, too: otherwise drizzle-kit generate takes it back.</source>
        <translation>%1 y %2 se escribieron a mano y se quedan como están. Haga el cambio también ahí: de lo contrario, drizzle-kit generate lo deshace.</translation>
    </message>
    <message>
        <source>Column %1 is computed when it is read; Drizzle knows only stored ones.</source>
        <translation>La columna %1 se calcula al leerla; Drizzle solo conoce las almacenadas.</translation>
    </message>
    <message>
        <source>%1, the newest snapshot of Drizzle, is not there or has no id. Restore it; drizzle-kit would not go on either.</source>
        <translation>%1, la instantánea más reciente de Drizzle, no existe o no tiene id. Restáurela; drizzle-kit tampoco continuaría.</translation>
    </message>
    <message>
        <source>%1 has no list of entries, so it is no journal of Drizzle. Restore it.</source>
        <translation>%1 no tiene lista de entradas, así que no es un diario de Drizzle. Restáurelo.</translation>
    </message>
    <message>
        <source>%1 is about %2, the schema about %3. Give the folder of the other one.</source>
        <translation>%1 es para %2, y el esquema, para %3. Indique la carpeta del otro.</translation>
    </message>
    <message>
        <source>View %1: its options. Drizzle takes the view as there, and does not make it.</source>
        <translation>Vista %1: sus opciones. Drizzle da la vista por existente, y no la crea.</translation>
    </message>
    <message>
        <source>View %1: its columns. A schema here has the query alone; write them between the braces.</source>
        <translation>Vista %1: sus columnas. Un esquema de Relvar solo tiene la consulta; escríbalas entre las llaves.</translation>
    </message>
    <message>
        <source>%1 exists, but no file has the Migrator that belongs to it. Make the crate whole, as `sea-orm-cli migrate init` does, or remove the file to have it made.</source>
        <translation>%1 existe, pero ningún archivo tiene el Migrator que le corresponde. Complete el crate, como hace `sea-orm-cli migrate init`, o elimine el archivo para que se cree.</translation>
    </message>
    <message>
        <source>Table %1: unique constraint %2 is not in the entity, because SeaORM 1 has no form for one over several columns.</source>
        <translation>Tabla %1: la restricción única %2 no está en la entidad, porque SeaORM 1 no tiene forma para una sobre varias columnas.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because there is no table %3.</source>
        <translation>Tabla %1: la clave foránea %2 no es una relación, porque no hay ninguna tabla %3.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no primary key.</source>
        <translation>Tabla %1: la clave foránea %2 no es una relación, porque la tabla %3 no tiene clave primaria.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because table %3 has no entity.</source>
        <translation>Tabla %1: la clave foránea %2 no es una relación, porque la tabla %3 no tiene entidad.</translation>
    </message>
    <message>
        <source>Table %1: foreign key %2 is no relation, because SeaORM joins by %3 columns at most.</source>
        <translation>Tabla %1: la clave foránea %2 no es una relación, porque SeaORM une por %3 columnas como máximo.</translation>
    </message>
    <message>
        <source>%1 is no snapshot of Drizzle. Restore it; drizzle-kit would not go on either.</source>
        <translation>%1 no es una instantánea de Drizzle. Restáurela; drizzle-kit tampoco seguiría.</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too.</source>
        <translation>%1 se escribió a mano y se queda como está. Haga el cambio también ahí.</translation>
    </message>
    <message>
        <source>%1 is about the table %2, which is not there any more. Remove the file.</source>
        <translation>%1 trata de la tabla %2, que ya no existe. Borre el archivo.</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and FluentORM runs every file in one. Write the change without CONCURRENTLY, or run it as SQL by hand.</source>
        <translation>Una sentencia de esta migración no admite ejecutarse en una transacción, y FluentORM ejecuta cada archivo en una. Escriba el cambio sin CONCURRENTLY, o ejecútelo como SQL a mano.</translation>
    </message>
    <message>
        <source>%1 is no snapshot of FluentORM. Restore it.</source>
        <translation>%1 no es una instantánea de FluentORM. Restáurela.</translation>
    </message>
    <message>
        <source>Table %1: %2. %3 has no word for it.</source>
        <translation>Tabla %1: %2. %3 no puede expresarlo.</translation>
    </message>
    <message>
        <source>Column %1: %2. %3 has no word for it.</source>
        <translation>Columna %1: %2. %3 no puede expresarlo.</translation>
    </message>
    <message>
        <source>Column %1: %2. %3&apos;s own migrations would make it %4.</source>
        <translation>Columna %1: %2. Las migraciones propias de %3 la crearían como %4.</translation>
    </message>
    <message>
        <source>%1 %2 of %3: %4. %5 has no word for it.</source>
        <translation>%1 %2 de %3: %4. %5 no puede expresarlo.</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 is a constraint; %3 takes it for the unique index %4.</source>
        <translation>UNIQUE %1 de %2 es una restricción; %3 la toma por el índice único %4.</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 has no word for it.</source>
        <translation>%1 %2: %3. %4 no tiene palabra para ello.</translation>
    </message>
    <message>
        <source>%1 %2: the SQL of the migration makes it, and %3 has no word for it.</source>
        <translation>%1 %2: lo crea el SQL de la migración, y %3 no puede expresarlo.</translation>
    </message>
    <message>
        <source>Owners and privileges: the SQL of the migration gives them, and %1 has no word for them.</source>
        <translation>Propietarios y privilegios: los asigna el SQL de la migración, y %1 no puede expresarlos.</translation>
    </message>
    <message>
        <source>Comments in the database (%1): those of tables and columns stand in the code, and %2 does not write them there.</source>
        <translation>Comentarios en la base de datos (%1): los de tablas y columnas están en el código, y %2 no los escribe en ella.</translation>
    </message>
    <message>
        <source>The datasource does not name the schema %1. Add it there: schemas = [%2].</source>
        <translation>La datasource no indica el esquema %1. Añádalo allí: schemas = [%2].</translation>
    </message>
    <message>
        <source>A statement of this migration must not run in a transaction, and Prisma runs a file of several statements in one. Make it a migration of its own, or write the change without CONCURRENTLY.</source>
        <translation>Una sentencia de esta migración no admite ejecutarse en una transacción, y Prisma ejecuta en una los archivos de varias sentencias. Haga de ella una migración aparte, o escriba el cambio sin CONCURRENTLY.</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Make the change there, too: otherwise prisma migrate dev takes it back.</source>
        <translation>%1 se escribió a mano y se queda como está. Haga el cambio también ahí: de lo contrario, prisma migrate dev lo deshace.</translation>
    </message>
    <message>
        <source>Table %1: it has no key that is always there and that Prisma can read, so Prisma Client leaves it out (@@ignore).</source>
        <translation>Tabla %1: no tiene una clave que esté siempre presente y que Prisma pueda leer, así que Prisma Client la omite (@@ignore).</translation>
    </message>
    <message>
        <source>%1 stands outside of the marked lines as %2, so it is yours and stays as it is.</source>
        <translation>%1 está, como %2, fuera de las líneas marcadas, así que es de usted y se queda como está.</translation>
    </message>
    <message>
        <source>Model %1 stands outside of the marked lines, so it is yours: give it the field “%2”.</source>
        <translation>El modelo %1 está fuera de las líneas marcadas, así que es de usted: dele el campo «%2».</translation>
    </message>
    <message>
        <source>The repository has Ruskit with migrations in its models, which knows SQLite alone. Give the folder of another one, or bring Ruskit up to date.</source>
        <translation>El repositorio tiene un Ruskit con las migraciones en los modelos, que solo conoce SQLite. Indique la carpeta de otro repositorio, o actualice Ruskit.</translation>
    </message>
    <message>
        <source>%1 has no Migration::new with SQL: this Ruskit can create and drop tables in its own words, and nothing else. Bring it up to date, or write the change by hand.</source>
        <translation>%1 no tiene Migration::new con SQL: este Ruskit puede crear y eliminar tablas a su manera, y nada más. Actualícelo, o escriba el cambio a mano.</translation>
    </message>
    <message>
        <source>%1 has no &quot;fn migrations()&quot; that begins with vec![…], so there is no list that the migration could be put into. Give it one.</source>
        <translation>%1 no tiene ninguna «fn migrations()» que empiece por vec![…], así que no hay lista en la que poner la migración. Añádale una.</translation>
    </message>
    <message>
        <source>%1 was written by hand and stays as it is. Relations of the schema that are not in it are yours to add.</source>
        <translation>%1 se escribió a mano y se queda como está. Las relaciones del esquema que no figuran en él las añade usted.</translation>
    </message>
    <message>
        <source>UNIQUE %1 of %2 has the columns of another key: of the two in the CREATE TABLE that drizzle-kit writes, PostgreSQL makes one.</source>
        <translation>UNIQUE %1 de %2 tiene las columnas de otra clave: de las dos del CREATE TABLE que escribe drizzle-kit, PostgreSQL hace una sola.</translation>
    </message>
    <message>
        <source>Signs in a name or expression that drizzle-kit takes wrongly when it writes SQL itself, as it does after a change in the code: %1</source>
        <translation>Signos de un nombre o una expresión que drizzle-kit entiende mal cuando escribe SQL él mismo, como tras un cambio en el código: %1</translation>
    </message>
    <message>
        <source>Constraints without a name (%1): in Drizzle each has one, which its own migrations write.</source>
        <translation>Restricciones sin nombre (%1): en Drizzle cada una tiene uno, que sus propias migraciones escriben.</translation>
    </message>
    <message>
        <source>Column %1: DEFAULT %2. Prisma reads it back from SQLite in other words, so prisma migrate dev finds a difference each time.</source>
        <translation>Columna %1: DEFAULT %2. Prisma lo lee de SQLite con otras palabras, por lo que prisma migrate dev encuentra cada vez una diferencia.</translation>
    </message>
    <message>
        <source>Value %1 of TYPE %2: Prisma does not double the apostrophe in it, so PostgreSQL refuses what Prisma itself writes for this type.</source>
        <translation>Valor %1 de TYPE %2: Prisma no duplica el apóstrofo, por lo que PostgreSQL rechaza lo que el propio Prisma escribe para este tipo.</translation>
    </message>
    <message>
        <source>Defaults of the present time (%1): Prisma&apos;s own migrations write them as CURRENT_TIMESTAMP.</source>
        <translation>Valores por defecto de la hora actual (%1): las propias migraciones de Prisma los escriben como CURRENT_TIMESTAMP.</translation>
    </message>
    <message>
        <source>Foreign keys without a name (%1): Prisma&apos;s own migrations give them names, table_column_fkey.</source>
        <translation>Claves foráneas sin nombre (%1): las propias migraciones de Prisma les dan nombres, table_column_fkey.</translation>
    </message>
    <message>
        <source>%1 hands the migrations over model by model, so that on a new database this one runs before older ones of models behind %2. Sort them there: migrations.sort_by(|a, b| a.name.cmp(&amp;b.name)).</source>
        <translation>%1 entrega las migraciones modelo por modelo, por lo que en una base de datos nueva esta se ejecuta antes que otras anteriores de los modelos que siguen a %2. Ordénelas ahí: migrations.sort_by(|a, b| a.name.cmp(&amp;b.name)).</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Nothing in %1 makes a part of a schema. Check that it is %2.</source>
        <translation>Nada en %1 produce una parte de un esquema. Compruebe que sea %2.</translation>
    </message>
    <message>
        <source>%1 is cut off: the last lines that pg_dump writes (-- PostgreSQL database dump complete) are missing, and there is no telling what else. Dump it again.</source>
        <translation>%1 está cortado: faltan las últimas líneas que escribe pg_dump (-- PostgreSQL database dump complete), y no se sabe qué más. Vuélquelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Change check %1</source>
        <translation>Modificar restricción CHECK %1</translation>
    </message>
    <message>
        <source>Rename check %1 to %2</source>
        <translation>Renombrar restricción CHECK %1 a %2</translation>
    </message>
    <message>
        <source>Add check to %1</source>
        <translation>Añadir restricción CHECK a %1</translation>
    </message>
    <message>
        <source>Drop check %1</source>
        <translation>Eliminar restricción CHECK %1</translation>
    </message>
    <message>
        <source>Paste columns %2 into %1</source>
        <translation>Pegar columnas %2 en %1</translation>
    </message>
    <message>
        <source>Rename column %1 to %2</source>
        <translation>Renombrar columna %1 a %2</translation>
    </message>
    <message>
        <source>Change type of %1.%2</source>
        <translation>Cambiar el tipo de %1.%2</translation>
    </message>
    <message>
        <source>Change NOT NULL of %1.%2</source>
        <translation>Cambiar NOT NULL de %1.%2</translation>
    </message>
    <message>
        <source>Change default of %1.%2</source>
        <translation>Cambiar el valor predeterminado de %1.%2</translation>
    </message>
    <message>
        <source>Change collation of %1.%2</source>
        <translation>Cambiar la intercalación de %1.%2</translation>
    </message>
    <message>
        <source>Change comment of %1.%2</source>
        <translation>Cambiar el comentario de %1.%2</translation>
    </message>
    <message>
        <source>Change column %1.%2</source>
        <translation>Modificar columna %1.%2</translation>
    </message>
    <message>
        <source>Change primary key of %1</source>
        <translation>Cambiar la clave primaria de %1</translation>
    </message>
    <message>
        <source>Add column %1 to %2</source>
        <translation>Añadir columna %1 a %2</translation>
    </message>
    <message>
        <source>Drop column %1.%2</source>
        <translation>Eliminar columna %1.%2</translation>
    </message>
    <message>
        <source>Reorder columns of %1</source>
        <translation>Reordenar las columnas de %1</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>Modificar %1 %2</translation>
    </message>
    <message>
        <source>Rename type %1 to %2</source>
        <translation>Renombrar tipo %1 a %2</translation>
    </message>
    <message>
        <source>Change comment of %1</source>
        <translation>Cambiar el comentario de %1</translation>
    </message>
    <message>
        <source>Drop type %1</source>
        <translation>Eliminar tipo %1</translation>
    </message>
    <message>
        <source>Add value %1 to %2</source>
        <translation>Añadir el valor %1 a %2</translation>
    </message>
    <message>
        <source>Reorder values of %1</source>
        <translation>Reordenar los valores de %1</translation>
    </message>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>Eliminar el valor %1 de %2</translation>
    </message>
    <message>
        <source>Change value %1 of %2</source>
        <translation>Cambiar el valor %1 de %2</translation>
    </message>
    <message>
        <source>Change exclusion constraint %1</source>
        <translation>Modificar restricción de exclusión %1</translation>
    </message>
    <message>
        <source>Rename exclusion constraint %1 to %2</source>
        <translation>Renombrar restricción de exclusión %1 a %2</translation>
    </message>
    <message>
        <source>Add exclusion constraint to %1</source>
        <translation>Añadir restricción de exclusión a %1</translation>
    </message>
    <message>
        <source>Drop exclusion constraint %1</source>
        <translation>Eliminar restricción de exclusión %1</translation>
    </message>
    <message>
        <source>Change index %1</source>
        <translation>Modificar índice %1</translation>
    </message>
    <message>
        <source>Rename index %1 to %2</source>
        <translation>Renombrar índice %1 a %2</translation>
    </message>
    <message>
        <source>Add index to %1</source>
        <translation>Añadir índice a %1</translation>
    </message>
    <message>
        <source>Drop index %1</source>
        <translation>Eliminar índice %1</translation>
    </message>
    <message>
        <source>%1 has no column %2. Separate columns by commas.</source>
        <translation>%1 no tiene ninguna columna %2. Separe las columnas con comas.</translation>
    </message>
    <message>
        <source>Name at least one column of %1, or drop the row.</source>
        <translation>Indique al menos una columna de %1, o elimine la fila.</translation>
    </message>
    <message>
        <source>Only columns can stand here, and %1 is an expression.</source>
        <translation>Aquí solo puede haber columnas, y %1 es una expresión.</translation>
    </message>
    <message>
        <source>Rename key %1 to %2</source>
        <translation>Renombrar clave %1 a %2</translation>
    </message>
    <message>
        <source>Change key %1</source>
        <translation>Modificar clave %1</translation>
    </message>
    <message>
        <source>Add unique key to %1</source>
        <translation>Añadir clave única a %1</translation>
    </message>
    <message>
        <source>Drop key %2 of %1</source>
        <translation>Eliminar clave %2 de %1</translation>
    </message>
    <message>
        <source>Move %1 tables to schema %2</source>
        <translation>Mover %1 tablas al esquema %2</translation>
    </message>
    <message>
        <source>Change comment of %1 tables</source>
        <translation>Cambiar el comentario de %1 tablas</translation>
    </message>
    <message>
        <source>Change %2 of %1 tables</source>
        <translation>Cambiar %2 de %1 tablas</translation>
    </message>
    <message>
        <source>Put %1 tables into area %2</source>
        <translation>Poner %1 tablas en el área %2</translation>
    </message>
    <message>
        <source>A new %1 needs a table to stand on. Select the table first.</source>
        <translation>Para crear %1 se necesita una tabla en la que esté. Seleccione primero la tabla.</translation>
    </message>
    <message>
        <source>A new %1 cannot be begun here: %2</source>
        <translation>Aquí no se puede empezar «%1»: %2</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <translation>Añadir %1 %2</translation>
    </message>
    <message>
        <source>Rename table %1 to %2</source>
        <translation>Renombrar tabla %1 a %2</translation>
    </message>
    <message>
        <source>Move table %1 to schema %2</source>
        <translation>Mover la tabla %1 al esquema %2</translation>
    </message>
    <message>
        <source>Change options of %1</source>
        <translation>Cambiar las opciones de %1</translation>
    </message>
    <message>
        <source>Add partition %1 to %2</source>
        <translation>Añadir partición %1 a %2</translation>
    </message>
    <message>
        <source>Drop partition %1</source>
        <translation>Eliminar partición %1</translation>
    </message>
    <message>
        <source>There is no table %1. Choose one of the list.</source>
        <translation>No existe la tabla %1. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Choose the table that the relation points at first.</source>
        <translation>Elija primero la tabla a la que apunta la relación.</translation>
    </message>
    <message>
        <source>Change relation %1 of %2</source>
        <translation>Modificar relación %1 de %2</translation>
    </message>
    <message>
        <source>Add relation from %1 to %2</source>
        <translation>Añadir relación de %1 a %2</translation>
    </message>
    <message>
        <source>Drop relation %1 of %2</source>
        <translation>Eliminar relación %1 de %2</translation>
    </message>
    <message>
        <source>Drop sequence %1</source>
        <translation>Eliminar secuencia %1</translation>
    </message>
    <message>
        <source>Change sequence %1</source>
        <translation>Modificar secuencia %1</translation>
    </message>
    <message>
        <source>Rename sequence %1 to %2</source>
        <translation>Renombrar secuencia %1 a %2</translation>
    </message>
    <message>
        <source>Drop %1 %2</source>
        <translation>Eliminar %1 %2</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>The index %1 of %2 does what %3 does already</source>
        <translation>El índice %1 de %2 hace lo que ya hace %3</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The index %1 of %2 is the beginning of %3</source>
        <translation>El índice %1 de %2 es el comienzo de %3</translation>
    </message>
    <message>
        <source>The unique key (%1) of %2 is %3 once more</source>
        <translation>La clave única (%1) de %2 es otra vez %3</translation>
    </message>
    <message>
        <source>Building the index %1 of %2 has failed</source>
        <translation>Falló la construcción del índice %1 de %2</translation>
    </message>
    <message>
        <source>The index %1 of %2 knows two values</source>
        <translation>El índice %1 de %2 conoce dos valores</translation>
    </message>
    <message>
        <source>The index %1 compares %2.%3 as a whole</source>
        <translation>El índice %1 compara %2.%3 por entero</translation>
    </message>
    <message>
        <source>Make it a GIN index</source>
        <translation>Convertirlo en un índice GIN</translation>
    </message>
    <message>
        <source>The index %1 of %2 has %3 columns</source>
        <translation>El índice %1 de %2 tiene %3 columnas</translation>
    </message>
    <message>
        <source>Indexes that are there already</source>
        <translation>Índices que ya existen</translation>
    </message>
    <message>
        <source>A second index on the same columns costs time at every write and room on the disk, and speeds up nothing.</source>
        <translation>Un segundo índice sobre las mismas columnas cuesta tiempo en cada escritura y espacio en disco, y no acelera nada.</translation>
    </message>
    <message>
        <source>Drop it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>Indexes that are the beginning of another</source>
        <translation>Índices que son el comienzo de otro</translation>
    </message>
    <message>
        <source>The longer index finds rows by its first columns too, so the shorter one is seldom worth what it costs at every write.</source>
        <translation>El índice más largo también encuentra filas por sus primeras columnas, así que el más corto rara vez compensa lo que cuesta en cada escritura.</translation>
    </message>
    <message>
        <source>Drop the shorter one, unless it is much smaller and read all the time.</source>
        <translation>Elimine el más corto, salvo que sea mucho más pequeño y se lea continuamente.</translation>
    </message>
    <message>
        <source>Unique keys that are there already</source>
        <translation>Claves únicas que ya existen</translation>
    </message>
    <message>
        <source>The same columns are unique already, and each key has an index of its own.</source>
        <translation>Las mismas columnas ya son únicas, y cada clave tiene su propio índice.</translation>
    </message>
    <message>
        <source>Drop one.</source>
        <translation>Elimine una.</translation>
    </message>
    <message>
        <source>Indexes that could not be built</source>
        <translation>Índices que no se pudieron construir</translation>
    </message>
    <message>
        <source>CREATE INDEX CONCURRENTLY or REINDEX left it behind: every write keeps it, no query uses it.</source>
        <translation>CREATE INDEX CONCURRENTLY o REINDEX lo dejó atrás: cada escritura lo mantiene, ninguna consulta lo usa.</translation>
    </message>
    <message>
        <source>Run REINDEX INDEX CONCURRENTLY, or drop it.</source>
        <translation>Ejecute REINDEX INDEX CONCURRENTLY, o elimínelo.</translation>
    </message>
    <message>
        <source>Indexes on nothing but a boolean</source>
        <translation>Índices sobre un solo booleano</translation>
    </message>
    <message>
        <source>Half of the table is no selection: the index is read by no query and written by all.</source>
        <translation>La mitad de la tabla no es una selección: ninguna consulta lee el índice y todas las escrituras lo actualizan.</translation>
    </message>
    <message>
        <source>Drop it, or make a partial index on what is looked for WHERE the column is true.</source>
        <translation>Elimínelo, o cree un índice parcial sobre lo que se busca WHERE la columna es verdadera.</translation>
    </message>
    <message>
        <source>B-tree indexes on documents and arrays</source>
        <translation>Índices B-tree sobre documentos y arrays</translation>
    </message>
    <message>
        <source>A B-tree finds whole documents alone, not what is inside, and long values do not fit into it.</source>
        <translation>Un B-tree solo encuentra documentos completos, no lo que hay dentro, y los valores largos no caben en él.</translation>
    </message>
    <message>
        <source>Use a GIN index, or index an expression.</source>
        <translation>Use un índice GIN, o indexe una expresión.</translation>
    </message>
    <message>
        <source>Indexes of many columns</source>
        <translation>Índices de muchas columnas</translation>
    </message>
    <message>
        <source>Rows are found by the first columns; each further one makes the index larger and more often written.</source>
        <translation>Las filas se encuentran por las primeras columnas; cada columna más hace el índice más grande y más escrito.</translation>
    </message>
    <message>
        <source>Keep the columns that are searched by, and put the rest into INCLUDE or leave it out.</source>
        <translation>Deje las columnas por las que se busca, y ponga el resto en INCLUDE o suprímalo.</translation>
    </message>
    <message>
        <source>Migrations that lose data</source>
        <translation>Migraciones que pierden datos</translation>
    </message>
    <message>
        <source>A table or column goes, and nothing keeps what is in it.</source>
        <translation>Desaparece una tabla o columna, y nada conserva su contenido.</translation>
    </message>
    <message>
        <source>Let Relvar write the migration, which keeps it until it is purged, or copy it first.</source>
        <translation>Deje que Relvar escriba la migración, que lo conserva hasta que se purgue, o cópielo antes.</translation>
    </message>
    <message>
        <source>Migrations that write a table anew</source>
        <translation>Migraciones que reescriben una tabla</translation>
    </message>
    <message>
        <source>All rows and indexes are written anew while nobody can read or write the table.</source>
        <translation>Se reescriben todas las filas y todos los índices mientras nadie puede leer ni escribir la tabla.</translation>
    </message>
    <message>
        <source>Save the change as an online migration, which does it in steps.</source>
        <translation>Guarde el cambio como migración en línea, que lo hace por pasos.</translation>
    </message>
    <message>
        <source>Migrations that read a table while others wait</source>
        <translation>Migraciones que leen una tabla mientras otros esperan</translation>
    </message>
    <message>
        <source>All rows are read under a lock that keeps writers waiting, or everybody.</source>
        <translation>Se leen todas las filas bajo un bloqueo que hace esperar a quienes escriben, o a todos.</translation>
    </message>
    <message>
        <source>Build indexes CONCURRENTLY, add constraints NOT VALID and validate them afterwards.</source>
        <translation>Construya los índices con CONCURRENTLY, añada las restricciones como NOT VALID y valídelas después.</translation>
    </message>
    <message>
        <source>Migrations that cannot be reverted</source>
        <translation>Migraciones que no se pueden revertir</translation>
    </message>
    <message>
        <source>The file has no down section, so when it turns out to be wrong there is a backup or nothing.</source>
        <translation>El archivo no tiene sección down; si resulta estar mal, hay una copia de seguridad o nada.</translation>
    </message>
    <message>
        <source>Write the way back.</source>
        <translation>Escriba el camino de vuelta.</translation>
    </message>
    <message>
        <source>Migrations without a proof</source>
        <translation>Migraciones sin verificar</translation>
    </message>
    <message>
        <source>Nobody has run the file up, down and up again, so that the way back leads back is a hope.</source>
        <translation>Nadie ha ejecutado el archivo de ida, de vuelta y otra vez de ida; que la vuelta lleve al principio es solo una esperanza.</translation>
    </message>
    <message>
        <source>Run relvar-cli verify --stamp, or Prove on the timeline.</source>
        <translation>Ejecute relvar-cli verify --stamp, o Verificar en la línea de tiempo.</translation>
    </message>
    <message>
        <source>A table has no name</source>
        <translation>Una tabla no tiene nombre</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Ponerle nombre</translation>
    </message>
    <message>
        <source>A column of %1 has no name</source>
        <translation>Una columna de %1 no tiene nombre</translation>
    </message>
    <message>
        <source>The name %1 is longer than the %2 bytes that the database keeps</source>
        <translation>El nombre %1 supera los %2 bytes que conserva la base de datos</translation>
    </message>
    <message>
        <source>%1 is a word of SQL</source>
        <translation>%1 es una palabra de SQL</translation>
    </message>
    <message>
        <source>%1 has two columns called %2</source>
        <translation>%1 tiene dos columnas llamadas %2</translation>
    </message>
    <message>
        <source>%1 has two constraints called %2</source>
        <translation>%1 tiene dos restricciones llamadas %2</translation>
    </message>
    <message>
        <source>Two objects are called %1</source>
        <translation>Dos objetos se llaman %1</translation>
    </message>
    <message>
        <source>%1 and %2 are the same name once they are cut</source>
        <translation>%1 y %2 son el mismo nombre una vez recortados</translation>
    </message>
    <message>
        <source>%1 must be written in quotes</source>
        <translation>%1 debe escribirse entre comillas</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Llamarlo %1</translation>
    </message>
    <message>
        <source>%1 is called %2 by the project&apos;s convention</source>
        <translation>Según la convención del proyecto, %1 se llama %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>A table or column without a name cannot be made.</source>
        <translation>No se puede crear una tabla o columna sin nombre.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Names that are too long</source>
        <translation>Nombres demasiado largos</translation>
    </message>
    <message>
        <source>The database cuts longer names without an error, and then it has another name than the migration says.</source>
        <translation>La base de datos recorta los nombres más largos sin dar error, y entonces el nombre no es el que dice la migración.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Acorte el nombre.</translation>
    </message>
    <message>
        <source>Words of SQL as names</source>
        <translation>Palabras de SQL como nombres</translation>
    </message>
    <message>
        <source>A word of SQL must be in quotes in every query, and who forgets them gets an error that is hard to understand.</source>
        <translation>Una palabra de SQL debe ir entre comillas en cada consulta, y quien las olvide recibirá un error difícil de entender.</translation>
    </message>
    <message>
        <source>Choose another name, such as the plural.</source>
        <translation>Elija otro nombre, por ejemplo el plural.</translation>
    </message>
    <message>
        <source>Names that are taken twice</source>
        <translation>Nombres repetidos</translation>
    </message>
    <message>
        <source>Columns of a table, constraints of a table, and tables, views, indexes, types and sequences together each need names of their own.</source>
        <translation>Las columnas de una tabla, las restricciones de una tabla, y el conjunto de tablas, vistas, índices, tipos y secuencias necesitan cada uno nombres propios.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Renombre uno de ellos.</translation>
    </message>
    <message>
        <source>Names that need quotes</source>
        <translation>Nombres que necesitan comillas</translation>
    </message>
    <message>
        <source>A name with capitals, spaces or other signs is found only when it is written in quotes, everywhere and by everybody.</source>
        <translation>Un nombre con mayúsculas, espacios u otros signos solo se encuentra si se escribe entre comillas, en todas partes y por todos.</translation>
    </message>
    <message>
        <source>Use small letters, digits and underscores.</source>
        <translation>Use minúsculas, dígitos y guiones bajos.</translation>
    </message>
    <message>
        <source>Names that become one</source>
        <translation>Nombres que se vuelven iguales</translation>
    </message>
    <message>
        <source>Both names begin alike, and of long names the database keeps the beginning alone, so the second one cannot be made.</source>
        <translation>Ambos nombres empiezan igual, y de los nombres largos la base de datos solo conserva el comienzo, así que el segundo no se puede crear.</translation>
    </message>
    <message>
        <source>Shorten one of them so that they differ early.</source>
        <translation>Acorte uno de ellos de modo que difieran pronto.</translation>
    </message>
    <message>
        <source>Names that do not follow the convention</source>
        <translation>Nombres que no siguen la convención</translation>
    </message>
    <message>
        <source>The name is not the one that [naming] of relvar.toml gives, so people and tools look for it in vain.</source>
        <translation>El nombre no es el que da [naming] en relvar.toml, así que personas y herramientas lo buscan en vano.</translation>
    </message>
    <message>
        <source>Rename it, or all with Schema ▸ Rename to convention.</source>
        <translation>Renómbrelo, o renombre todos con Esquema ▸ Renombrar según la convención.</translation>
    </message>
    <message>
        <source>The view %1 uses something that the draft drops</source>
        <translation>La vista %1 usa algo que el borrador elimina</translation>
    </message>
    <message>
        <source>Drop the view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>The trigger %1 uses a function or table that the draft drops</source>
        <translation>El disparador %1 usa una función o tabla que el borrador elimina</translation>
    </message>
    <message>
        <source>Drop the trigger</source>
        <translation>Eliminar el disparador</translation>
    </message>
    <message>
        <source>%1 has policies, and its row security is off</source>
        <translation>%1 tiene políticas, y su seguridad a nivel de filas está desactivada</translation>
    </message>
    <message>
        <source>Switch row security on</source>
        <translation>Activar la seguridad a nivel de filas</translation>
    </message>
    <message>
        <source>%1 has row security and no policy</source>
        <translation>%1 tiene seguridad a nivel de filas y ninguna política</translation>
    </message>
    <message>
        <source>%1 is partitioned and has no partition</source>
        <translation>%1 está particionada y no tiene particiones</translation>
    </message>
    <message>
        <source>%1 has no default partition</source>
        <translation>%1 no tiene partición predeterminada</translation>
    </message>
    <message>
        <source>The sequence %1 ends at %2, before %3.%4 is full</source>
        <translation>La secuencia %1 termina en %2, antes de que %3.%4 esté llena</translation>
    </message>
    <message>
        <source>Let it count as far as the column</source>
        <translation>Dejar que cuente tanto como la columna</translation>
    </message>
    <message>
        <source>The sequence %1 begins again, and its numbers are a key of %2</source>
        <translation>La secuencia %1 vuelve a empezar, y sus números son una clave de %2</translation>
    </message>
    <message>
        <source>Let it end instead</source>
        <translation>Dejar que termine</translation>
    </message>
    <message>
        <source>%1 runs with its owner&apos;s rights and the caller&apos;s search_path</source>
        <translation>%1 se ejecuta con los derechos de su propietario y el search_path de quien llama</translation>
    </message>
    <message>
        <source>%1 is a rule</source>
        <translation>%1 es una regla</translation>
    </message>
    <message>
        <source>%1 inherits from another table</source>
        <translation>%1 hereda de otra tabla</translation>
    </message>
    <message>
        <source>Views over what is gone</source>
        <translation>Vistas sobre lo que ya no está</translation>
    </message>
    <message>
        <source>The database refuses to drop what a view uses, so the migration would fail.</source>
        <translation>La base de datos se niega a eliminar lo que usa una vista, así que la migración fallaría.</translation>
    </message>
    <message>
        <source>Change or drop the view, or keep what it uses.</source>
        <translation>Modifique o elimine la vista, o deje lo que usa.</translation>
    </message>
    <message>
        <source>Triggers without what they call</source>
        <translation>Disparadores sin lo que llaman</translation>
    </message>
    <message>
        <source>The database refuses to drop the function of a trigger, so the migration would fail.</source>
        <translation>La base de datos se niega a eliminar la función de un disparador, así que la migración fallaría.</translation>
    </message>
    <message>
        <source>Change or drop the trigger, or keep what it uses.</source>
        <translation>Modifique o elimine el disparador, o deje lo que usa.</translation>
    </message>
    <message>
        <source>Policies that nothing enforces</source>
        <translation>Políticas que nada hace cumplir</translation>
    </message>
    <message>
        <source>Without row level security the policies are there to be read alone, and everybody sees every row.</source>
        <translation>Sin seguridad a nivel de filas, las políticas solo están para leerse, y todos ven todas las filas.</translation>
    </message>
    <message>
        <source>Switch row level security on.</source>
        <translation>Active la seguridad a nivel de filas.</translation>
    </message>
    <message>
        <source>Row security without a policy</source>
        <translation>Seguridad a nivel de filas sin políticas</translation>
    </message>
    <message>
        <source>Nobody but the owner sees a row or can add one.</source>
        <translation>Nadie salvo el propietario ve una fila ni puede añadirla.</translation>
    </message>
    <message>
        <source>Add a policy, or switch row level security off.</source>
        <translation>Añada una política, o desactive la seguridad a nivel de filas.</translation>
    </message>
    <message>
        <source>Partitioned tables without partitions</source>
        <translation>Tablas particionadas sin particiones</translation>
    </message>
    <message>
        <source>There is no place for any row, so every insert fails.</source>
        <translation>No hay lugar para ninguna fila, así que toda inserción falla.</translation>
    </message>
    <message>
        <source>Make partitions.</source>
        <translation>Cree particiones.</translation>
    </message>
    <message>
        <source>No default partition</source>
        <translation>Sin partición predeterminada</translation>
    </message>
    <message>
        <source>A row that fits no partition is refused, often on the first day of a month.</source>
        <translation>Se rechaza una fila que no cabe en ninguna partición, a menudo el primer día de un mes.</translation>
    </message>
    <message>
        <source>Make a DEFAULT partition, or see to it that partitions are made in time.</source>
        <translation>Cree una partición DEFAULT, o procure que las particiones se creen a tiempo.</translation>
    </message>
    <message>
        <source>Sequences that end before their column</source>
        <translation>Secuencias que terminan antes que su columna</translation>
    </message>
    <message>
        <source>When the sequence is used up every insert fails, although the column has room for more.</source>
        <translation>Cuando la secuencia se agota, toda inserción falla, aunque la columna admita más.</translation>
    </message>
    <message>
        <source>Give the sequence the type of the column.</source>
        <translation>Dé a la secuencia el tipo de la columna.</translation>
    </message>
    <message>
        <source>Keys from a sequence that begins again</source>
        <translation>Claves de una secuencia que vuelve a empezar</translation>
    </message>
    <message>
        <source>After its end the sequence hands out numbers that are taken, and inserts fail one after another.</source>
        <translation>Tras llegar al final, la secuencia reparte números ya usados, y las inserciones fallan una tras otra.</translation>
    </message>
    <message>
        <source>Let the sequence end, and make it long enough.</source>
        <translation>Deje que la secuencia termine, y hágala lo bastante larga.</translation>
    </message>
    <message>
        <source>SECURITY DEFINER without a search_path</source>
        <translation>SECURITY DEFINER sin search_path</translation>
    </message>
    <message>
        <source>A caller who sets search_path can put functions of his own in the place of those that are meant, with the owner&apos;s rights.</source>
        <translation>Quien llama y fija search_path puede poner funciones propias en lugar de las previstas, con los derechos del propietario.</translation>
    </message>
    <message>
        <source>Add SET search_path = pg_catalog, pg_temp, or the schemas that it needs, to the function.</source>
        <translation>Añada a la función SET search_path = pg_catalog, pg_temp, o los esquemas que necesite.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>A rule rewrites queries: volatile functions run more than once, and row counts are not what the program expects.</source>
        <translation>Una regla reescribe consultas: las funciones volátiles se ejecutan más de una vez, y los recuentos de filas no son los que el programa espera.</translation>
    </message>
    <message>
        <source>Use a trigger.</source>
        <translation>Use un disparador.</translation>
    </message>
    <message>
        <source>Tables that inherit</source>
        <translation>Tablas que heredan</translation>
    </message>
    <message>
        <source>Keys and references of the parent do not hold over the rows of its children.</source>
        <translation>Las claves y referencias de la tabla padre no rigen sobre las filas de sus hijas.</translation>
    </message>
    <message>
        <source>Use partitions, or a relation.</source>
        <translation>Use particiones, o una relación.</translation>
    </message>
    <message>
        <source>A row of each of %1 needs a row of another first</source>
        <translation>Una fila de cada una de %1 necesita antes una fila de otra</translation>
    </message>
    <message>
        <source>Check them at the end of the transaction</source>
        <translation>Comprobarlas al final de la transacción</translation>
    </message>
    <message>
        <source>A delete goes round in a circle through %1</source>
        <translation>Un borrado da la vuelta en círculo por %1</translation>
    </message>
    <message>
        <source>Deleting a row of %1 deletes all rows below it</source>
        <translation>Borrar una fila de %1 borra todas las que dependen de ella</translation>
    </message>
    <message>
        <source>Refuse to delete instead</source>
        <translation>Rechazar el borrado</translation>
    </message>
    <message>
        <source>Relations that require each other</source>
        <translation>Relaciones que se exigen mutuamente</translation>
    </message>
    <message>
        <source>No first row can be inserted: each needs another that is not there yet.</source>
        <translation>No se puede insertar ninguna primera fila: cada una necesita otra que aún no existe.</translation>
    </message>
    <message>
        <source>Make one of the relations deferrable, or let one of the columns be NULL.</source>
        <translation>Haga diferible una de las relaciones, o permita NULL en una de las columnas.</translation>
    </message>
    <message>
        <source>Deletes that go round in a circle</source>
        <translation>Borrados que dan la vuelta en círculo</translation>
    </message>
    <message>
        <source>Deleting one row may delete rows of all these tables, until nothing is left that is connected with it.</source>
        <translation>Borrar una fila puede borrar filas de todas estas tablas, hasta que no quede nada de lo que esté relacionado con ella.</translation>
    </message>
    <message>
        <source>Break the circle: let one of the relations refuse or set NULL.</source>
        <translation>Rompa el círculo: haga que una de las relaciones rechace el borrado o ponga NULL.</translation>
    </message>
    <message>
        <source>Trees that are deleted as a whole</source>
        <translation>Árboles que se borran enteros</translation>
    </message>
    <message>
        <source>A relation from a table to itself cascades, so one delete takes a whole branch, however large.</source>
        <translation>Una relación de una tabla consigo misma se propaga en cascada, así que un borrado se lleva una rama entera, por grande que sea.</translation>
    </message>
    <message>
        <source>Keep it where that is meant, else let the relation refuse.</source>
        <translation>Déjela donde sea lo previsto; si no, haga que la relación rechace el borrado.</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2, a table that does not exist</source>
        <translation>La relación de %1 apunta a %2, una tabla que no existe</translation>
    </message>
    <message>
        <source>The types on both sides of the relation from %1 to %2 differ: %3</source>
        <translation>Los tipos a ambos lados de la relación de %1 a %2 difieren: %3</translation>
    </message>
    <message>
        <source>Use the type of %1</source>
        <translation>Usar el tipo de %1</translation>
    </message>
    <message>
        <source>The relation of %1 points at %2 (%3), which is no key</source>
        <translation>La relación de %1 apunta a %2 (%3), que no es una clave</translation>
    </message>
    <message>
        <source>Make it unique</source>
        <translation>Hacerla única</translation>
    </message>
    <message>
        <source>The relation of %1 has no index</source>
        <translation>La relación de %1 no tiene índice</translation>
    </message>
    <message>
        <source>Add an index</source>
        <translation>Añadir un índice</translation>
    </message>
    <message>
        <source>The relation of %1 sets NULL, which %2 refuses</source>
        <translation>La relación de %1 pone NULL, que %2 rechaza</translation>
    </message>
    <message>
        <source>Let it be NULL</source>
        <translation>Permitir NULL</translation>
    </message>
    <message>
        <source>The relation of %1 sets the default of %2, which has none</source>
        <translation>La relación de %1 pone el valor predeterminado de %2, que no tiene ninguno</translation>
    </message>
    <message>
        <source>Make it MATCH FULL</source>
        <translation>Hacerla MATCH FULL</translation>
    </message>
    <message>
        <source>A row of %1 is not checked at all as soon as one of these is NULL</source>
        <translation>Una fila de %1 no se comprueba en absoluto si alguna de estas es NULL</translation>
    </message>
    <message>
        <source>The relation of %1 is there twice</source>
        <translation>La relación de %1 está duplicada</translation>
    </message>
    <message>
        <source>Drop the second</source>
        <translation>Eliminar la segunda</translation>
    </message>
    <message>
        <source>Nothing says what happens to %1 when a row of %2 is deleted</source>
        <translation>Nada dice qué pasa con %1 cuando se borra una fila de %2</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Comprobar las filas</translation>
    </message>
    <message>
        <source>%1 of %2 was never checked against the rows from before</source>
        <translation>%1 de %2 nunca se comprobó con las filas anteriores</translation>
    </message>
    <message>
        <source>NOT NULL of %1.%2 was never checked against the rows from before</source>
        <translation>NOT NULL de %1.%2 nunca se comprobó con las filas anteriores</translation>
    </message>
    <message>
        <source>%1 of %2 is not enforced</source>
        <translation>%1 de %2 no se hace cumplir</translation>
    </message>
    <message>
        <source>%1.%2 seems to refer to %3, and no foreign key says so</source>
        <translation>%1.%2 parece referirse a %3, y ninguna clave foránea lo dice</translation>
    </message>
    <message>
        <source>Add the relation</source>
        <translation>Añadir la relación</translation>
    </message>
    <message>
        <source>Relations to tables that do not exist</source>
        <translation>Relaciones con tablas que no existen</translation>
    </message>
    <message>
        <source>Every insert into the table fails while the other table is not there.</source>
        <translation>Toda inserción en la tabla falla mientras la otra tabla no exista.</translation>
    </message>
    <message>
        <source>Make the table, or drop the relation.</source>
        <translation>Cree la tabla, o elimine la relación.</translation>
    </message>
    <message>
        <source>Relations between different types</source>
        <translation>Relaciones entre tipos distintos</translation>
    </message>
    <message>
        <source>Values are converted at each comparison, indexes may not be used, and values fit on one side only.</source>
        <translation>Los valores se convierten en cada comparación, puede que los índices no se usen, y hay valores que solo caben en un lado.</translation>
    </message>
    <message>
        <source>Give both columns one type.</source>
        <translation>Dé a ambas columnas el mismo tipo.</translation>
    </message>
    <message>
        <source>Relations to what is no key</source>
        <translation>Relaciones con lo que no es clave</translation>
    </message>
    <message>
        <source>A row must refer to exactly one other, so the database refuses the relation or each row of it.</source>
        <translation>Una fila debe referirse exactamente a otra, así que la base de datos rechaza la relación o cada una de sus filas.</translation>
    </message>
    <message>
        <source>Make the columns there unique, or refer to the key.</source>
        <translation>Haga únicas las columnas de allí, o refiérase a la clave.</translation>
    </message>
    <message>
        <source>Relations without an index</source>
        <translation>Relaciones sin índice</translation>
    </message>
    <message>
        <source>Each delete and each change of a key in the parent reads the whole table, and so do joins.</source>
        <translation>Cada borrado y cada cambio de clave en la tabla padre lee la tabla entera, y las uniones también.</translation>
    </message>
    <message>
        <source>Add an index on the columns of the relation.</source>
        <translation>Añada un índice sobre las columnas de la relación.</translation>
    </message>
    <message>
        <source>SET NULL where NULL is refused</source>
        <translation>SET NULL donde se rechaza NULL</translation>
    </message>
    <message>
        <source>Deleting in the parent fails with an error about NOT NULL that names another table.</source>
        <translation>Borrar en la tabla padre falla con un error de NOT NULL que nombra otra tabla.</translation>
    </message>
    <message>
        <source>Let the column be NULL, or choose another action.</source>
        <translation>Permita NULL en la columna, o elija otra acción.</translation>
    </message>
    <message>
        <source>SET DEFAULT without a default</source>
        <translation>SET DEFAULT sin valor predeterminado</translation>
    </message>
    <message>
        <source>The default is NULL, which the column refuses, so deleting in the parent fails.</source>
        <translation>El valor predeterminado es NULL, que la columna rechaza, así que borrar en la tabla padre falla.</translation>
    </message>
    <message>
        <source>Give the column a default, or choose another action.</source>
        <translation>Dé a la columna un valor predeterminado, o elija otra acción.</translation>
    </message>
    <message>
        <source>References that are not checked when a part is NULL</source>
        <translation>Referencias que no se comprueban cuando una parte es NULL</translation>
    </message>
    <message>
        <source>With MATCH SIMPLE one NULL is enough, and the other columns may say anything.</source>
        <translation>Con MATCH SIMPLE basta un NULL, y las demás columnas pueden decir cualquier cosa.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or the relation MATCH FULL.</source>
        <translation>Haga las columnas NOT NULL, o la relación MATCH FULL.</translation>
    </message>
    <message>
        <source>Relations that are there twice</source>
        <translation>Relaciones duplicadas</translation>
    </message>
    <message>
        <source>Each is checked for each row, and their actions may contradict each other.</source>
        <translation>Cada una se comprueba para cada fila, y sus acciones pueden contradecirse.</translation>
    </message>
    <message>
        <source>Relations that do not say what a delete does</source>
        <translation>Relaciones que no dicen qué hace un borrado</translation>
    </message>
    <message>
        <source>Without ON DELETE the parent cannot be deleted, which may be meant or forgotten.</source>
        <translation>Sin ON DELETE no se puede borrar la fila padre, lo que puede ser intención u olvido.</translation>
    </message>
    <message>
        <source>Choose RESTRICT, CASCADE or SET NULL, so that it is said.</source>
        <translation>Elija RESTRICT, CASCADE o SET NULL, para que quede dicho.</translation>
    </message>
    <message>
        <source>Constraints that old rows were never checked against</source>
        <translation>Restricciones que nunca se comprobaron con las filas antiguas</translation>
    </message>
    <message>
        <source>Rows from before may break the constraint, and the planner does not rely on it.</source>
        <translation>Las filas anteriores pueden violar la restricción, y el planificador no se fía de ella.</translation>
    </message>
    <message>
        <source>Validate it; that waits for nobody.</source>
        <translation>Valídela; eso no hace esperar a nadie.</translation>
    </message>
    <message>
        <source>Constraints that are not enforced</source>
        <translation>Restricciones que no se hacen cumplir</translation>
    </message>
    <message>
        <source>Nothing keeps rows from breaking the constraint.</source>
        <translation>Nada impide que las filas violen la restricción.</translation>
    </message>
    <message>
        <source>Enforce it, or drop it.</source>
        <translation>Hágala cumplir, o elimínela.</translation>
    </message>
    <message>
        <source>Columns that seem to refer to a table</source>
        <translation>Columnas que parecen referirse a una tabla</translation>
    </message>
    <message>
        <source>The column is called and typed like a reference, and nothing keeps it pointing at a row.</source>
        <translation>La columna tiene nombre y tipo de referencia, y nada garantiza que apunte a una fila.</translation>
    </message>
    <message>
        <source>Draw the relation.</source>
        <translation>Dibuje la relación.</translation>
    </message>
    <message>
        <source>%1 takes values of any type</source>
        <translation>%1 admite valores de cualquier tipo</translation>
    </message>
    <message>
        <source>Make it STRICT</source>
        <translation>Hacerla STRICT</translation>
    </message>
    <message>
        <source>%1.%2 is declared %3, which SQLite takes for %4</source>
        <translation>%1.%2 está declarada como %3, que SQLite toma por %4</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>%1.%2 is AUTOINCREMENT</source>
        <translation>%1.%2 es AUTOINCREMENT</translation>
    </message>
    <message>
        <source>Remove AUTOINCREMENT</source>
        <translation>Quitar AUTOINCREMENT</translation>
    </message>
    <message>
        <source>%1 is WITHOUT ROWID and has large rows</source>
        <translation>%1 es WITHOUT ROWID y tiene filas grandes</translation>
    </message>
    <message>
        <source>Give it a rowid</source>
        <translation>Darle un rowid</translation>
    </message>
    <message>
        <source>%1.%2 is a key beside the rowid, not the rowid</source>
        <translation>%1.%2 es una clave junto al rowid, no el rowid</translation>
    </message>
    <message>
        <source>Make it INTEGER</source>
        <translation>Cambiar a INTEGER</translation>
    </message>
    <message>
        <source>The default of %1.%2 is a name in double quotes</source>
        <translation>El valor predeterminado de %1.%2 es un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation>Escribirlo como texto</translation>
    </message>
    <message>
        <source>%1.%2 is in the primary key and may be NULL</source>
        <translation>%1.%2 está en la clave primaria y puede ser NULL</translation>
    </message>
    <message>
        <source>Make it NOT NULL</source>
        <translation>Hacerla NOT NULL</translation>
    </message>
    <message>
        <source>Tables that are not STRICT</source>
        <translation>Tablas que no son STRICT</translation>
    </message>
    <message>
        <source>SQLite stores any value in any column of such a table, whatever its type says.</source>
        <translation>SQLite guarda cualquier valor en cualquier columna de una tabla así, diga lo que diga su tipo.</translation>
    </message>
    <message>
        <source>Make it STRICT (3.37 and newer), with the types INTEGER, REAL, TEXT, BLOB and ANY.</source>
        <translation>Hágala STRICT (3.37 y posteriores), con los tipos INTEGER, REAL, TEXT, BLOB y ANY.</translation>
    </message>
    <message>
        <source>Types that SQLite takes for a number</source>
        <translation>Tipos que SQLite toma por un número</translation>
    </message>
    <message>
        <source>SQLite knows types by syllables: STRING and UUID are numbers to it, so &apos;007&apos; becomes 7 and &apos;1e5&apos; becomes 100000.</source>
        <translation>SQLite reconoce los tipos por sílabas: STRING y UUID son números para él, así que &apos;007&apos; se convierte en 7 y &apos;1e5&apos; en 100000.</translation>
    </message>
    <message>
        <source>Declare it TEXT.</source>
        <translation>Declárela TEXT.</translation>
    </message>
    <message>
        <source>AUTOINCREMENT</source>
        <translation>AUTOINCREMENT</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY counts by itself; AUTOINCREMENT adds a write to another table at every insert, only so that a deleted number never comes back.</source>
        <translation>INTEGER PRIMARY KEY cuenta por sí sola; AUTOINCREMENT añade una escritura en otra tabla a cada inserción, solo para que un número borrado no vuelva nunca.</translation>
    </message>
    <message>
        <source>Remove it, unless numbers must never be used again.</source>
        <translation>Quítelo, salvo que los números no deban volver a usarse jamás.</translation>
    </message>
    <message>
        <source>WITHOUT ROWID with large rows</source>
        <translation>WITHOUT ROWID con filas grandes</translation>
    </message>
    <message>
        <source>Whole rows stand in the inner pages of such a table, so large ones make it slow.</source>
        <translation>En una tabla así, las filas enteras están en las páginas interiores, así que si son grandes la hacen lenta.</translation>
    </message>
    <message>
        <source>Use WITHOUT ROWID for rows of less than a twentieth of a page.</source>
        <translation>Use WITHOUT ROWID para filas de menos de un vigésimo de página.</translation>
    </message>
    <message>
        <source>Integer keys that are not the rowid</source>
        <translation>Claves enteras que no son el rowid</translation>
    </message>
    <message>
        <source>INTEGER PRIMARY KEY, spelled just so and not descending, is the rowid: it counts by itself and needs no second index.</source>
        <translation>INTEGER PRIMARY KEY, escrito exactamente así y no descendente, es el rowid: cuenta por sí sola y no necesita un segundo índice.</translation>
    </message>
    <message>
        <source>Write INTEGER.</source>
        <translation>Escriba INTEGER.</translation>
    </message>
    <message>
        <source>Texts in double quotes</source>
        <translation>Textos entre comillas dobles</translation>
    </message>
    <message>
        <source>Double quotes are for names; SQLite takes them for a text only where no column is called so, and not at all when it is built without that habit.</source>
        <translation>Las comillas dobles son para nombres; SQLite las toma por texto solo donde ninguna columna se llama así, y en absoluto si se compiló sin esa costumbre.</translation>
    </message>
    <message>
        <source>Use single quotes.</source>
        <translation>Use comillas simples.</translation>
    </message>
    <message>
        <source>Primary keys that may be NULL</source>
        <translation>Claves primarias que pueden ser NULL</translation>
    </message>
    <message>
        <source>By an old mistake that is kept, SQLite lets NULL into a primary key, any number of times.</source>
        <translation>Por un viejo error que se mantiene, SQLite admite NULL en una clave primaria, cuantas veces se quiera.</translation>
    </message>
    <message>
        <source>Make the column NOT NULL.</source>
        <translation>Haga la columna NOT NULL.</translation>
    </message>
    <message>
        <source>Add a key column</source>
        <translation>Añadir una columna clave</translation>
    </message>
    <message>
        <source>%1 has no columns</source>
        <translation>%1 no tiene columnas</translation>
    </message>
    <message>
        <source>%1 has no primary key</source>
        <translation>%1 no tiene clave primaria</translation>
    </message>
    <message>
        <source>The primary key of %1 has no columns</source>
        <translation>La clave primaria de %1 no tiene columnas</translation>
    </message>
    <message>
        <source>The unique key %1 of %2 has no columns</source>
        <translation>La clave única %1 de %2 no tiene columnas</translation>
    </message>
    <message>
        <source>The index %1 of %2 has no columns</source>
        <translation>El índice %1 de %2 no tiene columnas</translation>
    </message>
    <message>
        <source>%1 of %2 does not contain %3, by which the rows are parted</source>
        <translation>%1 de %2 no contiene %3, por lo que se particionan las filas</translation>
    </message>
    <message>
        <source>The primary key</source>
        <translation>La clave primaria</translation>
    </message>
    <message>
        <source>The unique key %1</source>
        <translation>La clave única %1</translation>
    </message>
    <message>
        <source>The keys of %1 end at %2</source>
        <translation>Las claves de %1 terminan en %2</translation>
    </message>
    <message>
        <source>Make it bigint, with what refers to it</source>
        <translation>Cambiar a bigint, junto con lo que se refiere a ella</translation>
    </message>
    <message>
        <source>Take NULL for one value</source>
        <translation>Tomar NULL como un solo valor</translation>
    </message>
    <message>
        <source>Rows of %1 may be equal in (%2) while %3 is NULL</source>
        <translation>Puede haber filas de %1 iguales en (%2) mientras %3 sea NULL</translation>
    </message>
    <message>
        <source>Every column of %1 but its key may be NULL</source>
        <translation>Todas las columnas de %1 salvo su clave pueden ser NULL</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1 no tiene ninguna columna %2</translation>
    </message>
    <message>
        <source>%1 has no comment</source>
        <translation>%1 no tiene comentario</translation>
    </message>
    <message>
        <source>%1.%2 refuses NULL, and NULL is its default</source>
        <translation>%1.%2 rechaza NULL, y NULL es su valor predeterminado</translation>
    </message>
    <message>
        <source>Remove the default</source>
        <translation>Quitar el valor predeterminado</translation>
    </message>
    <message>
        <source>Tables without columns</source>
        <translation>Tablas sin columnas</translation>
    </message>
    <message>
        <source>A table without columns holds nothing, and not every database can make it.</source>
        <translation>Una tabla sin columnas no contiene nada, y no toda base de datos puede crearla.</translation>
    </message>
    <message>
        <source>Add a column, or drop the table.</source>
        <translation>Añada una columna, o elimine la tabla.</translation>
    </message>
    <message>
        <source>Tables without a primary key</source>
        <translation>Tablas sin clave primaria</translation>
    </message>
    <message>
        <source>Rows that cannot be told apart cannot be referred to, replicated or corrected one by one.</source>
        <translation>Las filas que no se pueden distinguir no se pueden referenciar, replicar ni corregir una a una.</translation>
    </message>
    <message>
        <source>Choose the columns that identify a row, or add a key column.</source>
        <translation>Elija las columnas que identifican una fila, o añada una columna clave.</translation>
    </message>
    <message>
        <source>Keys and indexes without columns</source>
        <translation>Claves e índices sin columnas</translation>
    </message>
    <message>
        <source>A key or index without columns cannot be made.</source>
        <translation>No se puede crear una clave o un índice sin columnas.</translation>
    </message>
    <message>
        <source>Give it a column, or drop it.</source>
        <translation>Dele una columna, o elimínelo.</translation>
    </message>
    <message>
        <source>Keys that do not contain the partition key</source>
        <translation>Claves que no contienen la clave de partición</translation>
    </message>
    <message>
        <source>Keys hold inside each partition alone, so the database refuses one that does not contain what rows are parted by.</source>
        <translation>Las claves rigen solo dentro de cada partición, así que la base de datos rechaza una que no contenga aquello por lo que se particionan las filas.</translation>
    </message>
    <message>
        <source>Add those columns to the key.</source>
        <translation>Añada esas columnas a la clave.</translation>
    </message>
    <message>
        <source>Counting keys that will end</source>
        <translation>Claves numéricas que se agotarán</translation>
    </message>
    <message>
        <source>When the numbers of a key are used up every insert fails, and widening it then rewrites the table and all that refer to it.</source>
        <translation>Cuando se agotan los números de una clave, toda inserción falla, y ampliarla entonces reescribe la tabla y todas las que se refieren a ella.</translation>
    </message>
    <message>
        <source>Make it bigint while the table is small.</source>
        <translation>Cámbiela a bigint mientras la tabla sea pequeña.</translation>
    </message>
    <message>
        <source>Unique keys that let NULL through</source>
        <translation>Claves únicas que dejan pasar NULL</translation>
    </message>
    <message>
        <source>Two NULLs differ, so any number of rows that are equal in the other columns are let in.</source>
        <translation>Dos NULL son distintos, así que se admite cualquier cantidad de filas iguales en las demás columnas.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL, or take NULL for one value (NULLS NOT DISTINCT).</source>
        <translation>Haga las columnas NOT NULL, o tome NULL como un solo valor (NULLS NOT DISTINCT).</translation>
    </message>
    <message>
        <source>Tables in which everything may be NULL</source>
        <translation>Tablas en las que todo puede ser NULL</translation>
    </message>
    <message>
        <source>Nothing stops a row that says nothing, and every query has to think of NULL.</source>
        <translation>Nada impide una fila que no dice nada, y cada consulta tiene que pensar en NULL.</translation>
    </message>
    <message>
        <source>Make NOT NULL what every row has.</source>
        <translation>Haga NOT NULL lo que toda fila tiene.</translation>
    </message>
    <message>
        <source>Columns that every table should have</source>
        <translation>Columnas que toda tabla debería tener</translation>
    </message>
    <message>
        <source>required_columns in [lint] of relvar.toml names the column.</source>
        <translation>required_columns en [lint] de relvar.toml nombra la columna.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añádala.</translation>
    </message>
    <message>
        <source>Tables without a comment</source>
        <translation>Tablas sin comentario</translation>
    </message>
    <message>
        <source>Who meets the table in the database learns nothing about what it is for.</source>
        <translation>Quien encuentra la tabla en la base de datos no se entera de para qué sirve.</translation>
    </message>
    <message>
        <source>Write a sentence as its comment.</source>
        <translation>Escriba una frase como comentario.</translation>
    </message>
    <message>
        <source>NULL as the default of NOT NULL</source>
        <translation>NULL como valor predeterminado de NOT NULL</translation>
    </message>
    <message>
        <source>Every insert that leaves the column out fails, in spite of the default.</source>
        <translation>Toda inserción que omite la columna falla, pese al valor predeterminado.</translation>
    </message>
    <message>
        <source>Remove the default, or give another.</source>
        <translation>Quite el valor predeterminado, o dé otro.</translation>
    </message>
    <message>
        <source>%1 does not say in which zone its times are</source>
        <translation>%1 no dice en qué zona horaria están sus horas</translation>
    </message>
    <message>
        <source>Make it timestamptz, the values as UTC</source>
        <translation>Cambiar a timestamptz, los valores como UTC</translation>
    </message>
    <message>
        <source>%1 has a zone and no day</source>
        <translation>%1 tiene zona horaria y ningún día</translation>
    </message>
    <message>
        <source>Make it time</source>
        <translation>Cambiar a time</translation>
    </message>
    <message>
        <source>%1 is filled up with blanks</source>
        <translation>%1 se rellena con espacios</translation>
    </message>
    <message>
        <source>Make it text</source>
        <translation>Cambiar a text</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is of type money</source>
        <translation>%1 es de tipo money</translation>
    </message>
    <message>
        <source>Make it numeric</source>
        <translation>Cambiar a numeric</translation>
    </message>
    <message>
        <source>%1 takes its numbers by a default</source>
        <translation>%1 toma sus números de un valor predeterminado</translation>
    </message>
    <message>
        <source>%1 is json</source>
        <translation>%1 es json</translation>
    </message>
    <message>
        <source>Make it jsonb</source>
        <translation>Cambiar a jsonb</translation>
    </message>
    <message>
        <source>%1 seems to be money and is %2</source>
        <translation>%1 parece ser dinero y es %2</translation>
    </message>
    <message>
        <source>%1 seems to be true or false and is %2</source>
        <translation>%1 parece ser verdadero o falso y es %2</translation>
    </message>
    <message>
        <source>Make it boolean</source>
        <translation>Cambiar a boolean</translation>
    </message>
    <message>
        <source>%1 seems to be a UUID and is %2</source>
        <translation>%1 parece ser un UUID y es %2</translation>
    </message>
    <message>
        <source>Make it uuid</source>
        <translation>Cambiar a uuid</translation>
    </message>
    <message>
        <source>The type %1 has no values</source>
        <translation>El tipo %1 no tiene valores</translation>
    </message>
    <message>
        <source>The type %1 has one value, %2</source>
        <translation>El tipo %1 tiene un solo valor, %2</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>Marcas de tiempo sin zona horaria</translation>
    </message>
    <message>
        <source>The same value means another moment for each program that reads it, and an hour is there twice or never when clocks change.</source>
        <translation>El mismo valor significa otro momento para cada programa que lo lee, y al cambiar la hora hay una hora que se repite o que no existe.</translation>
    </message>
    <message>
        <source>Use timestamp with time zone; it takes no more room.</source>
        <translation>Use timestamp with time zone; no ocupa más.</translation>
    </message>
    <message>
        <source>Times of day with a zone</source>
        <translation>Horas del día con zona horaria</translation>
    </message>
    <message>
        <source>Without a day nobody knows whether summer time is meant, so the zone says nothing.</source>
        <translation>Sin un día nadie sabe si se trata del horario de verano, así que la zona no dice nada.</translation>
    </message>
    <message>
        <source>Use time, or timestamp with time zone.</source>
        <translation>Use time, o timestamp with time zone.</translation>
    </message>
    <message>
        <source>Text of a fixed length</source>
        <translation>Texto de longitud fija</translation>
    </message>
    <message>
        <source>char(n) fills values up with blanks, compares without them, and is no faster than text.</source>
        <translation>char(n) rellena los valores con espacios, compara sin ellos y no es más rápido que text.</translation>
    </message>
    <message>
        <source>Use text, with a check where the length matters.</source>
        <translation>Use text, con una restricción CHECK donde importe la longitud.</translation>
    </message>
    <message>
        <source>Text with a length limit</source>
        <translation>Texto con límite de longitud</translation>
    </message>
    <message>
        <source>A limit that nobody thought about fails one day, saves no room, and shortening it later reads every row.</source>
        <translation>Un límite que nadie pensó falla algún día, no ahorra espacio, y reducirlo después lee todas las filas.</translation>
    </message>
    <message>
        <source>The type money</source>
        <translation>El tipo money</translation>
    </message>
    <message>
        <source>money takes its currency and its decimals from a setting of the server, and loses fractions of a cent.</source>
        <translation>money toma su moneda y sus decimales de un ajuste del servidor, y pierde fracciones de céntimo.</translation>
    </message>
    <message>
        <source>Use numeric, and a column for the currency where there are several.</source>
        <translation>Use numeric, y una columna para la moneda donde haya varias.</translation>
    </message>
    <message>
        <source>serial instead of identity</source>
        <translation>serial en lugar de identidad</translation>
    </message>
    <message>
        <source>The sequence behind serial has rights and an owner of its own, and the default can be dropped or overridden by accident.</source>
        <translation>La secuencia detrás de serial tiene derechos y propietario propios, y el valor predeterminado se puede quitar o sustituir por descuido.</translation>
    </message>
    <message>
        <source>Use GENERATED … AS IDENTITY in new tables.</source>
        <translation>Use GENERATED … AS IDENTITY en tablas nuevas.</translation>
    </message>
    <message>
        <source>json instead of jsonb</source>
        <translation>json en lugar de jsonb</translation>
    </message>
    <message>
        <source>json is text that is read again at every use; it has no equality and no index.</source>
        <translation>json es texto que se vuelve a leer en cada uso; no tiene igualdad ni índice.</translation>
    </message>
    <message>
        <source>Use jsonb, unless blanks and the order of keys must stay.</source>
        <translation>Use jsonb, salvo que deban conservarse los espacios y el orden de las claves.</translation>
    </message>
    <message>
        <source>Money in floating point</source>
        <translation>Dinero en coma flotante</translation>
    </message>
    <message>
        <source>Tenths and hundredths cannot be held exactly, so sums are off by cents and equal amounts differ.</source>
        <translation>Las décimas y centésimas no se pueden guardar con exactitud, así que las sumas se desvían en céntimos y los importes iguales difieren.</translation>
    </message>
    <message>
        <source>Use numeric, or whole cents.</source>
        <translation>Use numeric, o céntimos enteros.</translation>
    </message>
    <message>
        <source>Numbers that mean true and false</source>
        <translation>Números que significan verdadero y falso</translation>
    </message>
    <message>
        <source>Any other number can be stored, and each query has to know which of them is true.</source>
        <translation>Se puede guardar cualquier otro número, y cada consulta tiene que saber cuál de ellos es verdadero.</translation>
    </message>
    <message>
        <source>Use boolean.</source>
        <translation>Use boolean.</translation>
    </message>
    <message>
        <source>UUIDs as text</source>
        <translation>UUID como texto</translation>
    </message>
    <message>
        <source>Text takes more than twice the room in the table and in each index, and the same UUID can be written in several ways.</source>
        <translation>El texto ocupa más del doble en la tabla y en cada índice, y el mismo UUID se puede escribir de varias maneras.</translation>
    </message>
    <message>
        <source>Use uuid.</source>
        <translation>Use uuid.</translation>
    </message>
    <message>
        <source>Enum types without values</source>
        <translation>Tipos enumerados sin valores</translation>
    </message>
    <message>
        <source>Nothing can be stored in a column of the type.</source>
        <translation>No se puede guardar nada en una columna de ese tipo.</translation>
    </message>
    <message>
        <source>Add values, or drop the type.</source>
        <translation>Añada valores, o elimine el tipo.</translation>
    </message>
    <message>
        <source>Enum types with one value</source>
        <translation>Tipos enumerados con un solo valor</translation>
    </message>
    <message>
        <source>A column that can hold one value says nothing.</source>
        <translation>Una columna que solo puede tener un valor no dice nada.</translation>
    </message>
    <message>
        <source>Add the other values, or drop the type.</source>
        <translation>Añada los demás valores, o elimine el tipo.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Información</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
        <translation>Diseñador de esquemas y gestor de migraciones para bases de datos.</translation>
    </message>
    <message>
        <source>A project folder, a database file, or the address of a database on a server (postgresql://user@host/database) to open.</source>
        <translation>Carpeta de proyecto, archivo de base de datos o dirección de una base de datos en un servidor (postgresql://usuario@host/base) que se abrirá.</translation>
    </message>
    <message>
        <source>Open a fresh demo that is gone afterwards: on a database file, or with “postgresql” behind it on a private server.</source>
        <translation>Abrir una demostración nueva que después desaparece: sobre un archivo de base de datos o, si detrás dice «postgresql», en un servidor privado.</translation>
    </message>
    <message>
        <source>The language of the program instead of the system&apos;s: %1.</source>
        <translation>Idioma del programa en lugar del idioma del sistema: %1.</translation>
    </message>
    <message>
        <source>Begin with the start page, whatever was open the last time.</source>
        <translation>Empezar con la página de inicio, sea lo que sea lo que estaba abierto la última vez.</translation>
    </message>
    <message>
        <source>Write pictures of every screen to a folder, and leave.</source>
        <translation>Escribir imágenes de todas las pantallas en una carpeta y salir.</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>No se puede crear la carpeta %1. Compruebe los permisos de la carpeta superior.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the free space and the permissions of its folder.</source>
        <translation>No se puede escribir %1. Compruebe el espacio libre y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The history in the database has migration %1 in the state &quot;%2&quot;, which this version does not know. Use the version that wrote it, or a newer one.</source>
        <translation>El historial de la base de datos tiene la migración %1 en el estado «%2», que esta versión no conoce. Use la versión que lo escribió, o una más reciente.</translation>
    </message>
    <message>
        <source>A newer Relvar keeps the history of migrations in this database (in version %1 of its form; this one knows up to %2). Use that version or a newer one here. Nothing was read or changed.</source>
        <translation>Un Relvar más reciente guarda en esta base de datos el historial de migraciones (en la versión %1 de su formato; este conoce hasta la %2). Use aquí esa versión o una más reciente. No se leyó ni se cambió nada.</translation>
    </message>
    <message>
        <source>The history of migrations cannot be made: the user may not create %1. Let the owner of the database grant it, or run these statements there and grant their tables to the user: %2</source>
        <translation>No se puede crear el historial de migraciones: el usuario no puede crear %1. Haga que el propietario de la base de datos le otorgue ese derecho, o ejecute allí estas sentencias y otorgue sus tablas al usuario: %2</translation>
    </message>
    <message>
        <source>The history of migrations is one of an older version, and the user may not change %1. Let its owner run these statements: %2</source>
        <translation>El historial de migraciones es de una versión anterior, y el usuario no puede modificar %1. Haga que su propietario ejecute estas sentencias: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The SQL of %1 cannot be written: a line in it reads like a marker of the file. Change the line that begins with -- migrate:.</source>
        <translation>No se puede escribir el SQL de %1: una de sus líneas parece una marca del archivo. Cambie la línea que empieza por -- migrate:.</translation>
    </message>
    <message>
        <source>There is no readable folder %1 for migrations. Make it, or open the project that has it.</source>
        <translation>No hay ninguna carpeta %1 legible para migraciones. Créela, o abra el proyecto que la tiene.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 have the same id. Give the newer one another number.</source>
        <translation>%1 y %2 tienen el mismo id. Dé otro número a la más reciente.</translation>
    </message>
    <message>
        <source>There is already a migration with the id %1 in %2. Nothing was written.</source>
        <translation>Ya existe una migración con el id %1 en %2. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is no marker. Write -- migrate:up or -- migrate:down at the beginning of the line, or change the comment.</source>
        <translation>%1 no es una marca. Escriba -- migrate:up o -- migrate:down al comienzo de la línea, o cambie el comentario.</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up. Put one before the statements that make the change.</source>
        <translation>No hay ninguna línea -- migrate:up. Ponga una delante de las sentencias que hacen el cambio.</translation>
    </message>
    <message>
        <source>The up section is empty. Write the statements that make the change below -- migrate:up, or delete the file.</source>
        <translation>La sección up está vacía. Escriba las sentencias que hacen el cambio debajo de -- migrate:up, o borre el archivo.</translation>
    </message>
    <message>
        <source>Only comments may stand before -- migrate:up. Move this line below the marker.</source>
        <translation>Antes de -- migrate:up solo puede haber comentarios. Mueva esta línea debajo de la marca.</translation>
    </message>
    <message>
        <source>There are two %1 sections. A file has one of each: split it into two files.</source>
        <translation>Hay dos secciones %1. Un archivo tiene una de cada: divídalo en dos archivos.</translation>
    </message>
    <message>
        <source>The down section comes first. Put the up section above it.</source>
        <translation>La sección down está primero. Ponga encima la sección up.</translation>
    </message>
    <message>
        <source>There is no line -- migrate:up above this one. Put one before the statements that make the change.</source>
        <translation>Por encima de esta no hay ninguna línea -- migrate:up. Ponga una delante de las sentencias que hacen el cambio.</translation>
    </message>
    <message>
        <source>%1 is no option of a section. The one option is transaction:false.</source>
        <translation>%1 no es una opción de sección. La única opción es transaction:false.</translation>
    </message>
    <message>
        <source>%1 is not named like a migration. Name it &lt;digits&gt;_&lt;name&gt;.sql, for example 20260131093000_add_phone.sql, or move it to another folder.</source>
        <translation>%1 no tiene nombre de migración. Llámelo &lt;digits&gt;_&lt;name&gt;.sql, por ejemplo 20260131093000_add_phone.sql, o muévalo a otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8. Save it in that encoding.</source>
        <translation>%1 no es un texto en UTF-8. Guárdelo con esa codificación.</translation>
    </message>
    <message>
        <source>Index %1 may be left behind INVALID; it is taken away when the migration runs again.</source>
        <translation>Puede quedar el índice %1 como INVALID; se retira cuando la migración se ejecuta de nuevo.</translation>
    </message>
    <message>
        <source>An index may be left behind INVALID: look at it before the migration runs again.</source>
        <translation>Puede quedar un índice INVALID: compruébelo antes de ejecutar de nuevo la migración.</translation>
    </message>
    <message>
        <source>What it committed by itself before it stopped, such as batches of rows, stays in the database.</source>
        <translation>Lo que confirmó por sí misma antes de detenerse, como lotes de filas, permanece en la base de datos.</translation>
    </message>
    <message>
        <source>A revert of it began and has not ended. While that goes on, wait. If it was stopped, nothing was reverted: revert it again.</source>
        <translation>Empezó una reversión de ella y no ha terminado. Mientras siga en marcha, espere. Si se detuvo, no se revirtió nada: reviértala de nuevo.</translation>
    </message>
    <message>
        <source>A run of it began and has not ended. While that goes on, wait. If it was stopped, nothing of it is in the database: apply it again.</source>
        <translation>Empezó una ejecución de ella y no ha terminado. Mientras siga en marcha, espere. Si se detuvo, nada de ella está en la base de datos: aplíquela de nuevo.</translation>
    </message>
    <message>
        <source>Its revert was stopped from outside before anything was reverted: it is applied as before. Revert it again.</source>
        <translation>Su reversión se detuvo desde fuera antes de revertir nada: está aplicada como antes. Reviértala de nuevo.</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, and nothing of it is in the database. Apply it again.</source>
        <translation>Su ejecución se detuvo desde fuera, y nada de ella está en la base de datos. Aplíquela de nuevo.</translation>
    </message>
    <message>
        <source>Its run was stopped from outside, nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>Su ejecución se detuvo desde fuera, nada de ella está en la base de datos, y su archivo ya no existe. Restaure el archivo, u olvide el intento con relvar-cli repair %1.</translation>
    </message>
    <message>
        <source>Nothing of it is in the database, and its file is gone. Restore the file, or forget the attempt with relvar-cli repair %1.</source>
        <translation>Nada de ella está en la base de datos, y su archivo ya no existe. Restaure el archivo, u olvide el intento con relvar-cli repair %1.</translation>
    </message>
    <message>
        <source>It runs without a transaction, and no statement of it was finished, but what the failed one did may be in the database in part. Correct the file or the rows, and apply it again.</source>
        <translation>Se ejecuta sin transacción y no terminó ninguna de sus sentencias, pero lo que hizo la que falló puede estar en parte en la base de datos. Corrija el archivo o las filas y aplíquela de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of it is in the database: correct the file and apply it again.</source>
        <translation>Nada de ella está en la base de datos: corrija el archivo y aplíquela de nuevo.</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known.</source>
        <translation>No se sabe si la sentencia %1 llegó a su fin.</translation>
    </message>
    <message>
        <source>Its first statement ran without a transaction.%4 Run it again with relvar-cli up --resume.</source>
        <translation>Su primera sentencia se ejecutó sin transacción.%4 Ejecútela de nuevo con relvar-cli up --resume.</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli up --resume, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>Se detuvo tras la sentencia %1 de %2, que se ejecutó sin transacción.%4 Arregle lo que estorbaba y ejecute después el resto con relvar-cli up --resume, o revierta estas sentencias con relvar-cli repair %3 --undo.</translation>
    </message>
    <message>
        <source>Taking it back has stopped: %1 of its %2 statements are still there.%4 Go on with relvar-cli repair %3 --undo.</source>
        <translation>Su retirada se detuvo: %1 de sus %2 sentencias siguen ahí.%4 Continúe con relvar-cli repair %3 --undo.</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and its file is no longer the one that ran so far.%4 Restore the file, or take these statements back with relvar-cli repair %3 --undo.</source>
        <translation>Se detuvo tras la sentencia %1 de %2, que se ejecutó sin transacción, y su archivo ya no es el que se ejecutó hasta ahí.%4 Restaure el archivo, o revierta estas sentencias con relvar-cli repair %3 --undo.</translation>
    </message>
    <message>
        <source>It stopped after statement %1 of %2, which ran without a transaction, and there is no way back in it.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>Se detuvo tras la sentencia %1 de %2, que se ejecutó sin transacción, y no tiene camino de vuelta.%4 Lleve la base de datos a mano al estado posterior a la migración, y ejecute después relvar-cli baseline %3.</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction.%4 Mend what was in the way, then run the rest with relvar-cli repair %3.</source>
        <translation>Su reversión se detuvo tras la sentencia %1 de %2, que se ejecutó sin transacción.%4 Arregle lo que estorbaba y ejecute después el resto con relvar-cli repair %3.</translation>
    </message>
    <message>
        <source>Its revert stopped after statement %1 of %2, which ran without a transaction, and the way back is no longer the one that ran so far.%4 Bring the database to the state after the migration by hand, then run relvar-cli baseline %3.</source>
        <translation>Su reversión se detuvo tras la sentencia %1 de %2, que se ejecutó sin transacción, y la vuelta ya no es la que se ejecutó hasta ahí.%4 Lleve la base de datos a mano al estado posterior a la migración, y ejecute después relvar-cli baseline %3.</translation>
    </message>
    <message>
        <source>Restore the file as it was applied, or accept it as it is with relvar-cli accept %1.</source>
        <translation>Restaure el archivo como se aplicó, o acéptelo tal como está con relvar-cli accept %1.</translation>
    </message>
    <message>
        <source>Restore the file. It can still be reverted with the SQL that the database kept.</source>
        <translation>Restaure el archivo. Todavía se puede revertir con el SQL que guardó la base de datos.</translation>
    </message>
    <message>
        <source>No file has it, and the database kept no way back. Restore the file; or, when it does not belong here, forget it with relvar-cli repair %1.</source>
        <translation>Ningún archivo la tiene, y la base de datos no guardó un camino de vuelta. Restaure el archivo o, si no pertenece a este lugar, olvídela con relvar-cli repair %1.</translation>
    </message>
    <message>
        <source>It runs at this moment. Wait until that is done.</source>
        <translation>Se está ejecutando en este momento. Espere a que termine.</translation>
    </message>
    <message>
        <source>Apply it: newer migrations are applied already, so check that it does not depend on their absence.</source>
        <translation>Aplíquela: ya hay migraciones más recientes aplicadas, así que compruebe que no depende de que falten.</translation>
    </message>
    <message>
        <source>Only some of the migrations that it replaces are applied. Revert them (relvar-cli down), or bring the database to the state after the last of them by hand, then run relvar-cli baseline %1.</source>
        <translation>Solo están aplicadas algunas de las migraciones que reemplaza. Reviértalas (relvar-cli down), o lleve la base de datos a mano al estado posterior a la última de ellas y ejecute después relvar-cli baseline %1.</translation>
    </message>
    <message>
        <source>relvar.sum cannot be read. After a merge: check that the migrations of both branches fit together, then write it anew with relvar-cli sum.</source>
        <translation>No se puede leer relvar.sum. Tras una fusión: compruebe que las migraciones de ambas ramas encajan y vuelva a escribirlo con relvar-cli sum.</translation>
    </message>
    <message>
        <source>%1 was edited after it was recorded in relvar.sum. Restore it, or accept it as it is with relvar-cli sum.</source>
        <translation>%1 se editó después de registrarse en relvar.sum. Restáurelo, o acéptelo tal como está con relvar-cli sum.</translation>
    </message>
    <message>
        <source>%1 is recorded in relvar.sum and is not in the folder. Restore it, or accept that it is gone with relvar-cli sum.</source>
        <translation>%1 está registrado en relvar.sum y no está en la carpeta. Restáurelo, o acepte que ya no existe con relvar-cli sum.</translation>
    </message>
    <message>
        <source>%1 is new; relvar.sum does not have it yet.</source>
        <translation>%1 es nuevo; relvar.sum aún no lo tiene.</translation>
    </message>
    <message>
        <source>%1 came in before migrations that are already recorded, as from a parallel branch. Check that they do not depend on each other, then run relvar-cli sum.</source>
        <translation>%1 llegó delante de migraciones que ya están registradas, como desde una rama paralela. Compruebe que no dependan unas de otras, y ejecute después relvar-cli sum.</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>Convertir los valores de %1.%2</translation>
    </message>
    <message>
        <source>Split a column of %1</source>
        <translation>Dividir una columna de %1</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>Fusionar columnas de %1</translation>
    </message>
    <message>
        <source>Make a table of %1.%2</source>
        <translation>Crear una tabla a partir de %1.%2</translation>
    </message>
    <message>
        <source>Split table %1</source>
        <translation>Dividir tabla %1</translation>
    </message>
    <message>
        <source>Merge tables</source>
        <translation>Fusionar tablas</translation>
    </message>
    <message>
        <source>No table has at most one row for each row of %1, or the other way round: that takes a foreign key whose columns are unique.</source>
        <translation>Ninguna tabla tiene como máximo una fila por cada fila de %1, o al revés: eso requiere una clave foránea cuyas columnas sean únicas.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>These changes wait for each other and cannot be put in an order: %1. Split them into two migrations.</source>
        <translation>Estos cambios se esperan mutuamente y no se pueden ordenar: %1. Divídalos en dos migraciones.</translation>
    </message>
</context>
<context>
    <name>postgresql</name>
    <message>
        <source>a prepared transaction</source>
        <translation>una transacción preparada</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database, or it has no columns. Refresh to see what there is.</source>
        <translation>No hay ninguna tabla o vista %1 en la base de datos, o no tiene columnas. Actualice para ver lo que hay.</translation>
    </message>
    <message>
        <source>Table %1 is copied</source>
        <translation>La tabla %1 se copia</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Values of %1 may not fit the type %2</source>
        <translation>Puede que valores de %1 no quepan en el tipo %2</translation>
    </message>
    <message>
        <source>What the conversion changes in %1: its table has no key by which the values could be kept</source>
        <translation>Lo que la conversión cambia en %1: su tabla no tiene clave con que conservar los valores</translation>
    </message>
    <message>
        <source>What the conversion changes in %1</source>
        <translation>Lo que la conversión cambia en %1</translation>
    </message>
    <message>
        <source>Rows of table %1 have no value for %2</source>
        <translation>Filas de la tabla %1 sin valor para %2</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>Filas de la tabla %1</translation>
    </message>
    <message>
        <source>How table %1 is partitioned cannot be changed. Make a new table and move the rows.</source>
        <translation>No se puede cambiar cómo está particionada la tabla %1. Cree una tabla nueva y mueva las filas.</translation>
    </message>
    <message>
        <source>“%1” is not a port. Write a number from 1 to 65535, or leave it out for 5432.</source>
        <translation>«%1» no es un puerto. Escriba un número de 1 a 65535, u omítalo para usar 5432.</translation>
    </message>
    <message>
        <source>There is no host named “%1”. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>No existe ningún host llamado «%1». Compruebe cómo está escrito, y que este equipo esté en la red (VPN) que conoce el nombre.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s. Check host and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>%1 no respondió en %2 s. Compruebe host y puerto, y si hay un cortafuegos en medio; connect_timeout=… en la dirección permite más tiempo.</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>Se canceló la conexión a %1.</translation>
    </message>
    <message>
        <source>The address of a PostgreSQL database begins with postgresql://, not with %1://. Correct it, or choose the product that it belongs to.</source>
        <translation>La dirección de una base de datos PostgreSQL empieza por postgresql://, no por %1://. Corríjala, o elija el producto al que pertenece.</translation>
    </message>
    <message>
        <source>libpq knows no parameter “%1”. Correct or remove it in the address.</source>
        <translation>libpq no conoce ningún parámetro «%1». Corríjalo o quítelo de la dirección.</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2. Relvar reads databases of PostgreSQL 10 and newer.</source>
        <translation>%1 usa PostgreSQL %2. Relvar lee bases de datos de PostgreSQL 10 y posteriores.</translation>
    </message>
    <message>
        <source>Nothing was committed: a statement of the transaction had failed, so it was rolled back.</source>
        <translation>No se confirmó nada: había fallado una sentencia de la transacción, así que esta se deshizo.</translation>
    </message>
    <message>
        <source>The statement has %1 places for values, not %2.</source>
        <translation>La sentencia tiene %1 lugares para valores, no %2.</translation>
    </message>
    <message>
        <source>A value holds the character NUL, which no text of PostgreSQL can hold. Take it out.</source>
        <translation>Un valor contiene el carácter NUL, que ningún texto de PostgreSQL puede contener. Quítelo.</translation>
    </message>
    <message>
        <source>Column %1 of %2 has to stay until its values have moved, and another column wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>La columna %1 de %2 debe quedarse hasta que sus valores se hayan movido, y otra columna quiere su nombre. Elija otro nombre, y cámbielo en una migración posterior.</translation>
    </message>
    <message>
        <source>Table %1 has to stay until its values have moved, and another table wants its name. Choose another name, and rename it in a later migration.</source>
        <translation>La tabla %1 debe quedarse hasta que sus valores se hayan movido, y otra tabla quiere su nombre. Elija otro nombre, y cámbielo en una migración posterior.</translation>
    </message>
    <message>
        <source>It was proved on PostgreSQL %1, and the target is PostgreSQL %2.</source>
        <translation>Se verificó con PostgreSQL %1, y el destino es PostgreSQL %2.</translation>
    </message>
    <message>
        <source>Values of the domain %1 may not be what it asks for now</source>
        <translation>Puede que valores del dominio %1 no sean lo que ahora exige</translation>
    </message>
    <message>
        <source>Rows of table %1 may hold a value of %2 that goes away</source>
        <translation>Filas de la tabla %1 pueden contener un valor de %2 que desaparece</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others: the table has no key by which that could be kept</source>
        <translation>Qué filas tenían los valores de %1 que se convierten en otros: la tabla no tiene clave con que conservarlo</translation>
    </message>
    <message>
        <source>Which rows had the values of %1 that become others</source>
        <translation>Qué filas tenían los valores de %1 que se convierten en otros</translation>
    </message>
    <message>
        <source>Values of %1 that become others</source>
        <translation>Valores de %1 que se convierten en otros</translation>
    </message>
    <message>
        <source>The default of %1.%2</source>
        <translation>El valor predeterminado de %1.%2</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>La columna %1.%2</translation>
    </message>
    <message>
        <source>Check %1 of %2</source>
        <translation>La restricción CHECK %1 de %2</translation>
    </message>
    <message>
        <source>Index %1 of %2</source>
        <translation>El índice %1 de %2</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>La vista %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>El dominio %1</translation>
    </message>
    <message>
        <source>%1 speaks of the value %2 of %3, which goes away. Change or drop it first.</source>
        <translation>%1 menciona el valor %2 de %3, que desaparece. Modifíquelo o elimínelo primero.</translation>
    </message>
    <message>
        <source>The way back stops before it changes anything: %2 Delete these rows, or give them a value for the way back as the hint below says, then revert again.</source>
        <translation>La vuelta se detiene antes de cambiar nada: %2 Borre estas filas, o deles un valor para la vuelta como dice la indicación de abajo, y revierta de nuevo.</translation>
    </message>
    <message>
        <source>%3 has a row without a value where NOT NULL asks for one. %2 Give such rows a value first, or add a default.</source>
        <translation>%3 tiene una fila sin valor donde NOT NULL exige uno. %2 Dé primero un valor a esas filas, o añada un valor predeterminado.</translation>
    </message>
    <message>
        <source>The foreign key %3 does not hold. %2 Correct or remove these rows first.</source>
        <translation>La clave foránea %3 no se cumple. %2 Corrija o elimine primero estas filas.</translation>
    </message>
    <message>
        <source>%3 allows each value once, and there are rows that share one. %2 Merge or change them first.</source>
        <translation>%3 admite cada valor una sola vez, y hay filas que comparten uno. %2 Fusiónelas o modifíquelas primero.</translation>
    </message>
    <message>
        <source>Rows break the check %3. %2 Correct them first, or loosen the check.</source>
        <translation>Hay filas que violan la restricción CHECK %3. %2 Corríjalas primero, o relaje la restricción.</translation>
    </message>
    <message>
        <source>Rows break the exclusion constraint %3. %2 Correct them first.</source>
        <translation>Hay filas que violan la restricción de exclusión %3. %2 Corríjalas primero.</translation>
    </message>
    <message>
        <source>A value does not fit its type: %2. Correct the value or the conversion.</source>
        <translation>Un valor no se ajusta a su tipo: %2. Corrija el valor o la conversión.</translation>
    </message>
    <message>
        <source>The user may not do this on %1: %2. Ask the owner of the object, or an administrator of the server, to GRANT the right, or connect as a user that has it.</source>
        <translation>El usuario no puede hacer esto en %1: %2. Pida al propietario del objeto, o a un administrador del servidor, que otorgue el derecho con GRANT, o conéctese con un usuario que lo tenga.</translation>
    </message>
    <message>
        <source>%1 can only be read: the connection is set to read-only, or the server is a replica. Switch read-only off, or connect to the primary server.</source>
        <translation>%1 solo se puede leer: la conexión está en solo lectura, o el servidor es una réplica. Desactive la solo lectura, o conéctese al servidor primario.</translation>
    </message>
    <message>
        <source>Another session on %1 holds a lock that the statement needs, and did not let it go in time (lock_timeout): %2. Wait for it or end it, then run again.</source>
        <translation>Otra sesión en %1 tiene un bloqueo que la sentencia necesita, y no lo soltó a tiempo (lock_timeout): %2. Espere a que termine o finalícela, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Two sessions on %1 waited for each other (deadlock), and the server stopped this one. Run it again.</source>
        <translation>Dos sesiones en %1 se esperaban mutuamente (interbloqueo), y el servidor detuvo esta. Ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Another session on %1 changed the same rows at the same time: %2. Run it again.</source>
        <translation>Otra sesión en %1 modificó las mismas filas al mismo tiempo: %2. Ejecute de nuevo.</translation>
    </message>
    <message>
        <source>It is in use on %1: %2. Wait until the others are done, then run again.</source>
        <translation>Está en uso en %1: %2. Espere a que los demás terminen y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The server stopped the statement on %1: %2. It ran longer than statement_timeout allows, or somebody cancelled it there. Allow more time, or run it again.</source>
        <translation>El servidor detuvo la sentencia en %1: %2. Duró más de lo que permite statement_timeout, o alguien la canceló allí. Permita más tiempo, o ejecútela de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the database was dropped.</source>
        <translation>Se perdió la conexión a %1: se eliminó la base de datos.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: it was idle for longer than the server allows. Connect again.</source>
        <translation>Se perdió la conexión a %1: estuvo inactiva más tiempo del que permite el servidor. Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: its transaction was idle for longer than the server allows. What was not committed is undone. Connect again.</source>
        <translation>Se perdió la conexión a %1: su transacción estuvo inactiva más tiempo del que permite el servidor. Lo no confirmado se deshizo. Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server is being shut down, or an administrator ended the session. What was not committed is undone. Connect again and look at the status.</source>
        <translation>Se perdió la conexión a %1: el servidor se está apagando, o un administrador finalizó la sesión. Lo no confirmado se deshizo. Conéctese de nuevo y mire el estado.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2. What was not committed is undone. Connect again and look at the status.</source>
        <translation>Se perdió la conexión a %1: %2. Lo no confirmado se deshizo. Conéctese de nuevo y mire el estado.</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full. Free some space there, then run again.</source>
        <translation>El disco del servidor de %1 está lleno. Libere espacio allí y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The server of %1 has no memory left for the statement. Run it when the server has less to do, or raise its limits.</source>
        <translation>Al servidor de %1 no le queda memoria para la sentencia. Ejecútela cuando el servidor tenga menos trabajo, o suba sus límites.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read this statement: %2. Correct it at the place named below.</source>
        <translation>PostgreSQL no puede leer esta sentencia: %2. Corríjala en el lugar indicado abajo.</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the database&apos;s tables and views, and check the schema that it stands in.</source>
        <translation>La sentencia no encaja con lo que hay en %1: %2. Compare el nombre con las tablas y vistas de la base de datos, y compruebe el esquema en que está.</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1: %2. Compare the name with the table&apos;s columns.</source>
        <translation>La sentencia no encaja con lo que hay en %1: %2. Compare el nombre con las columnas de la tabla.</translation>
    </message>
    <message>
        <source>%1 has no such function or operator: %2. Compare name and types, and check whether an extension is missing.</source>
        <translation>%1 no tiene esa función u operador: %2. Compare el nombre y los tipos, y compruebe si falta una extensión.</translation>
    </message>
    <message>
        <source>Something that the statement names is not in %1: %2. Compare the name, and check whether an extension is missing.</source>
        <translation>Algo que la sentencia nombra no está en %1: %2. Compare el nombre, y compruebe si falta una extensión.</translation>
    </message>
    <message>
        <source>%1 has no such schema: %2. Make it first, or correct the name.</source>
        <translation>%1 no tiene ese esquema: %2. Créelo primero, o corrija el nombre.</translation>
    </message>
    <message>
        <source>There is no such database: %2. Correct the name, or make the database.</source>
        <translation>No existe esa base de datos: %2. Corrija el nombre, o cree la base de datos.</translation>
    </message>
    <message>
        <source>The name is taken in %1: %2. Choose another, or look whether the change is there already.</source>
        <translation>El nombre ya está usado en %1: %2. Elija otro, o mire si el cambio ya está hecho.</translation>
    </message>
    <message>
        <source>It cannot be dropped from %1, because other objects need it: %2. Drop or change those first; they are listed below.</source>
        <translation>No se puede eliminar de %1, porque otros objetos lo necesitan: %2. Elimínelos o modifíquelos primero; están en la lista de abajo.</translation>
    </message>
    <message>
        <source>The statement cannot run inside a transaction: %2. Write transaction:false on the marker of its section.</source>
        <translation>La sentencia no se puede ejecutar dentro de una transacción: %2. Escriba transaction:false en la marca de su sección.</translation>
    </message>
    <message>
        <source>An earlier statement of the transaction on %1 had failed, so this one was not run. Correct that one.</source>
        <translation>Una sentencia anterior de la transacción en %1 había fallado, así que esta no se ejecutó. Corrija aquella.</translation>
    </message>
    <message>
        <source>The server of %1 cannot do this: %2. Write the change in another way.</source>
        <translation>El servidor de %1 no puede hacer esto: %2. Escriba el cambio de otra manera.</translation>
    </message>
    <message>
        <source>The server reports damaged data in %1: %2. Make a backup of what can be read before anything else.</source>
        <translation>El servidor informa de datos dañados en %1: %2. Antes de nada, haga una copia de seguridad de lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The server reports a damaged index in %1: %2. REINDEX it before anything else.</source>
        <translation>El servidor informa de un índice dañado en %1: %2. Antes de nada, ejecute REINDEX sobre él.</translation>
    </message>
    <message>
        <source>A value of %3 does not fit the new type: %2. Change such values first, or give the column a conversion, an expression that says what becomes of them.</source>
        <translation>Un valor de %3 no se ajusta al tipo nuevo: %2. Cambie antes esos valores, o dé a la columna una conversión, una expresión que diga en qué se convierten.</translation>
    </message>
    <message>
        <source>PostgreSQL refused the statement on %1: %2</source>
        <translation>PostgreSQL rechazó la sentencia en %1: %2</translation>
    </message>
    <message>
        <source>The server does not accept this password for %1. Check user and password.</source>
        <translation>El servidor no acepta esta contraseña para %1. Compruebe usuario y contraseña.</translation>
    </message>
    <message>
        <source>The server does not let this user in: %1 (%2). Check the user&apos;s name; an administrator can make the role with LOGIN, or map the system&apos;s user to it in pg_ident.conf.</source>
        <translation>El servidor no deja entrar a este usuario: %1 (%2). Compruebe el nombre del usuario; un administrador puede crear el rol con LOGIN, o asignarle el usuario del sistema en pg_ident.conf.</translation>
    </message>
    <message>
        <source>The server has no such database: %1. Correct the name in the address, or make it with CREATE DATABASE.</source>
        <translation>El servidor no tiene esa base de datos: %1. Corrija el nombre en la dirección, o créela con CREATE DATABASE.</translation>
    </message>
    <message>
        <source>The user may not connect to %1 (%2). Ask the owner of the database to GRANT CONNECT.</source>
        <translation>El usuario no puede conectarse a %1 (%2). Pida al propietario de la base de datos un GRANT CONNECT.</translation>
    </message>
    <message>
        <source>All connections that the server, the role or the database of %1 allows are taken (%2). Close some, or raise the limit, then try again.</source>
        <translation>Todas las conexiones que permite el servidor, el rol o la base de datos de %1 están ocupadas (%2). Cierre algunas, o suba el límite, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server of %1 is starting, recovering or shutting down (%2). Wait a moment and try again.</source>
        <translation>El servidor de %1 se está iniciando, recuperando o apagando (%2). Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server closed the connection to %1 while it was made (%2). Try again.</source>
        <translation>El servidor cerró la conexión a %1 mientras se establecía (%2). Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database of %1 accepts no connections (%2). Choose another one.</source>
        <translation>La base de datos de %1 no acepta conexiones (%2). Elija otra.</translation>
    </message>
    <message>
        <source>What answers for %1 did not accept the connection (%2). Behind a pooler, check that it knows the database and the user.</source>
        <translation>Lo que responde por %1 no aceptó la conexión (%2). Detrás de un pooler, compruebe que este conoce la base de datos y el usuario.</translation>
    </message>
    <message>
        <source>The server asks for a password for %1, and none is known. Enter it, or put it into ~/.pgpass.</source>
        <translation>El servidor pide una contraseña para %1, y no se conoce ninguna. Escríbala, o póngala en ~/.pgpass.</translation>
    </message>
    <message>
        <source>The server of %1 offers no encryption (TLS), but the connection asks for it. Switch it on at the server (ssl = on), or, on a network that you trust, choose sslmode=prefer.</source>
        <translation>El servidor de %1 no ofrece cifrado (TLS), pero la conexión lo pide. Actívelo en el servidor (ssl = on) o, en una red de confianza, elija sslmode=prefer.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked: there is no root certificate. Name the file of the certificate authority with sslrootcert=….</source>
        <translation>No se puede comprobar el certificado de %1: no hay certificado raíz. Indique el archivo de la autoridad de certificación con sslrootcert=….</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that is trusted here, or it has expired. Name the right root certificate with sslrootcert=….</source>
        <translation>El certificado de %1 no está firmado por una autoridad de confianza aquí, o ha caducado. Indique el certificado raíz correcto con sslrootcert=….</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host. Connect by the name that the certificate names; something else may be answering in the server&apos;s place.</source>
        <translation>El certificado de %1 es para otro host. Conéctese con el nombre que figura en el certificado; puede que otra cosa esté respondiendo en lugar del servidor.</translation>
    </message>
    <message>
        <source>The two sides do not agree on a certificate for %1 (%2). Check sslcert, sslkey and sslrootcert.</source>
        <translation>Las dos partes no se ponen de acuerdo en un certificado para %1 (%2). Compruebe sslcert, sslkey y sslrootcert.</translation>
    </message>
    <message>
        <source>The key of the client certificate for %1 cannot be used (%2). Check sslkey; nobody else may be allowed to read the file.</source>
        <translation>No se puede usar la clave del certificado de cliente para %1 (%2). Compruebe sslkey; nadie más debe tener permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on (%2). Check sslmode and the versions of TLS that the server allows.</source>
        <translation>No se pudo acordar una conexión cifrada con %1 (%2). Compruebe sslmode y las versiones de TLS que permite el servidor.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while encryption was agreed on (%2). Check sslmode, and that a PostgreSQL server listens at this port.</source>
        <translation>La conexión a %1 se cortó mientras se acordaba el cifrado (%2). Compruebe sslmode, y que en este puerto escuche un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>Kerberos does not let this user in at %1 (%2). Get a ticket with kinit, or log in with a password.</source>
        <translation>Kerberos no deja entrar a este usuario en %1 (%2). Obtenga un tique con kinit, o inicie sesión con una contraseña.</translation>
    </message>
    <message>
        <source>There is no host with the name in %1. Check the spelling, and that this computer is in the network (VPN) that knows the name.</source>
        <translation>No existe ningún host con el nombre de %1. Compruebe cómo está escrito, y que este equipo esté en la red (VPN) que conoce el nombre.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check host and port, that the server runs, and that listen_addresses lets it answer on this network.</source>
        <translation>Nada escucha en %1. Compruebe el host y el puerto, que el servidor esté en marcha y que listen_addresses le deje responder en esta red.</translation>
    </message>
    <message>
        <source>There is no server behind the socket of %1. Check that the server runs on this computer, and the folder and port of its socket.</source>
        <translation>No hay ningún servidor detrás del socket de %1. Compruebe que el servidor esté en marcha en este equipo, y la carpeta y el puerto de su socket.</translation>
    </message>
    <message>
        <source>This system user may not use the socket of %1. Connect over TCP (host=localhost), or get access to the folder.</source>
        <translation>Este usuario del sistema no puede usar el socket de %1. Conéctese por TCP (host=localhost), u obtenga acceso a la carpeta.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here. Check the network, the VPN and firewalls.</source>
        <translation>Desde aquí no hay camino a %1. Compruebe la red, la VPN y los cortafuegos.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host and port, and whether a firewall stands between.</source>
        <translation>%1 no respondió a tiempo. Compruebe host y puerto, y si hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for one that can be written. Add the primary server to the address.</source>
        <translation>El servidor de %1 es una réplica, pero target_session_attrs pide uno en que se pueda escribir. Añada el servidor primario a la dirección.</translation>
    </message>
    <message>
        <source>The server of %1 is a replica, but target_session_attrs asks for the primary. Add it to the address.</source>
        <translation>El servidor de %1 es una réplica, pero target_session_attrs pide el primario. Añádalo a la dirección.</translation>
    </message>
    <message>
        <source>What answers at %1 is no PostgreSQL server. Check the port.</source>
        <translation>Lo que responde en %1 no es un servidor PostgreSQL. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>The service in the address is not known here (%2). Write it into ~/.pg_service.conf, or correct its name.</source>
        <translation>Aquí no se conoce el servicio de la dirección (%2). Escríbalo en ~/.pg_service.conf, o corrija su nombre.</translation>
    </message>
    <message>
        <source>The file of services cannot be read (%2). Write it, or give host and database instead of a service.</source>
        <translation>No se puede leer el archivo de servicios (%2). Escríbalo, o indique host y base de datos en lugar de un servicio.</translation>
    </message>
    <message>
        <source>A parameter in the address has a value that libpq does not know: %2. Correct it.</source>
        <translation>Un parámetro de la dirección tiene un valor que libpq no conoce: %2. Corríjalo.</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was made. Check that a PostgreSQL server listens there, and its log.</source>
        <translation>%1 cerró la conexión mientras se establecía. Compruebe que allí escuche un servidor PostgreSQL, y su registro.</translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2. Check host, port and network.</source>
        <translation>No se pudo conectar a %1: %2. Compruebe host, puerto y red.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Línea %1: </translation>
    </message>
    <message>
        <source>The server admits no such connection: %1 (%2). An administrator can add a line for it to pg_hba.conf; if it says “no encryption”, try sslmode=require.</source>
        <translation>El servidor no admite una conexión así: %1 (%2). Un administrador puede añadir una línea para ella en pg_hba.conf; si dice «no encryption», pruebe sslmode=require.</translation>
    </message>
    <message>
        <source>The server does not admit the connection to %1: %2. Ask its administrator.</source>
        <translation>El servidor no admite la conexión a %1: %2. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Old and new can live side by side for one change at a time: another name or type of one column, or another name of one table. Save other changes by themselves.</source>
        <translation>Lo antiguo y lo nuevo pueden convivir para un solo cambio a la vez: otro nombre o tipo de una columna, u otro nombre de una tabla. Guarde los demás cambios por separado.</translation>
    </message>
    <message>
        <source>%1 has row level security, and a view in its place would go around it before PostgreSQL 15. Say postgresql_version in relvar.toml when the server is newer.</source>
        <translation>%1 tiene seguridad a nivel de filas, y una vista en su lugar la eludiría antes de PostgreSQL 15. Indique postgresql_version en relvar.toml si el servidor es más reciente.</translation>
    </message>
    <message>
        <source>%1 belongs to a table with partitions or heirs: their columns cannot be doubled one by one.</source>
        <translation>%1 pertenece a una tabla con particiones o herederas: sus columnas no se pueden duplicar una a una.</translation>
    </message>
    <message>
        <source>%1 is computed from other columns; save the change as it is.</source>
        <translation>%1 se calcula de otras columnas; guarde el cambio tal como está.</translation>
    </message>
    <message>
        <source>%1 numbers its rows by itself, and two columns cannot share that.</source>
        <translation>%1 numera sus filas por sí misma, y dos columnas no pueden compartir eso.</translation>
    </message>
    <message>
        <source>%1 is in the primary key, or other tables refer to it: they would need a second column each. Save the change as it is, at a quiet time.</source>
        <translation>%1 está en la clave primaria, o hay otras tablas que hacen referencia a ella: cada una necesitaría una segunda columna. Guarde el cambio tal como está, en un momento tranquilo.</translation>
    </message>
    <message>
        <source>%1 uses %2, and cannot use two columns.</source>
        <translation>%1 usa %2, y no puede usar dos columnas.</translation>
    </message>
    <message>
        <source>%1, behind a pooler, %2</source>
        <translation>%1, detrás de un pooler, %2</translation>
    </message>
    <message>
        <source>COPY … FROM stdin waits for rows, and a migration has none to give. Write them as INSERT statements, or load them with psql.</source>
        <translation>COPY … FROM stdin espera filas, y una migración no tiene ninguna que dar. Escríbalas como sentencias INSERT, o cárguelas con psql.</translation>
    </message>
    <message>
        <source>COPY … TO stdout sends rows, and nobody takes them here. Use psql for it.</source>
        <translation>COPY … TO stdout envía filas, y aquí nadie las recibe. Use psql para eso.</translation>
    </message>
    <message>
        <source>The statement holds the character NUL, which PostgreSQL does not know. Take it out.</source>
        <translation>La sentencia contiene el carácter NUL, que PostgreSQL no conoce. Quítelo.</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>Se canceló la sentencia en %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: the server, or something between, closed it. What was not committed is undone. Connect again and look at the status.</source>
        <translation>Se perdió la conexión a %1: el servidor, o algo intermedio, la cerró. Lo no confirmado se deshizo. Conéctese de nuevo y mire el estado.</translation>
    </message>
    <message>
        <source>Cancelled, but %1 did not answer within %2 s, so the connection was closed. The server may still be busy with the statement: look at the status.</source>
        <translation>Cancelado, pero %1 no respondió en %2 s, así que se cerró la conexión. Puede que el servidor siga ocupado con la sentencia: mire el estado.</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own number, so all rows are written anew. Waits less: add the column without a default, number the rows in batches, then set the default.</source>
        <translation>Cada fila de %1 recibe su propio número, así que se reescriben todas las filas. Para esperar menos: añada la columna sin valor predeterminado, numere las filas por lotes y establezca después el valor predeterminado.</translation>
    </message>
    <message>
        <source>The domain of %1 has a condition, so all rows are written anew. Waits less: a column of the base type with a CHECK that is added NOT VALID.</source>
        <translation>El dominio de %1 tiene una condición, así que se reescriben todas las filas. Para esperar menos: una columna del tipo base con un CHECK que se añade como NOT VALID.</translation>
    </message>
    <message>
        <source>Each row of %1 gets its own value in %2, so all rows are written anew. Waits less: a plain column that is filled in batches.</source>
        <translation>Cada fila de %1 recibe su propio valor en %2, así que se reescriben todas las filas. Para esperar menos: una columna simple que se rellena por lotes.</translation>
    </message>
    <message>
        <source>Fails when %1 has rows: they would have no value in %2.</source>
        <translation>Falla si %1 tiene filas: no tendrían valor en %2.</translation>
    </message>
    <message>
        <source>The default of %1 may differ from row to row, so all rows are written anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>El valor predeterminado de %1 puede variar de una fila a otra, así que se reescriben todas las filas. Para esperar menos: añada la columna sin él, establezca el valor predeterminado y rellene las filas por lotes.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 11 every new column with a default writes all rows anew. Waits less: add the column without it, set the default, fill the rows in batches.</source>
        <translation>Antes de PostgreSQL 11, toda columna nueva con valor predeterminado reescribe todas las filas. Para esperar menos: añada la columna sin él, establezca el valor predeterminado y rellene las filas por lotes.</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew to convert %2, and its indexes are built again. Waits less: a second column that a trigger keeps in step, filled in batches, which then takes the name.</source>
        <translation>Todas las filas de %1 se reescriben para convertir %2, y sus índices se construyen de nuevo. Para esperar menos: una segunda columna que un disparador mantiene sincronizada, rellenada por lotes, que toma después el nombre.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, and the lock comes when all who use it now have finished. Waits less: DROP INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>Entretanto nadie puede leer ni escribir %1, y el bloqueo llega cuando han terminado todos los que la usan ahora. Para esperar menos: DROP INDEX CONCURRENTLY, fuera de una transacción.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. Waits less: CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.</source>
        <translation>Nadie puede leer ni escribir %1 mientras se construye su índice. Para esperar menos: CREATE UNIQUE INDEX CONCURRENTLY y después ADD CONSTRAINT … USING INDEX.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked while nobody can read or write it. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>Se comprueban todas las filas de %1 mientras nadie puede leerla ni escribirla. Para esperar menos: añada la restricción como NOT VALID y ejecute VALIDATE en una transacción propia.</translation>
    </message>
    <message>
        <source>A foreign key keeps writers of both tables waiting, also of %1.</source>
        <translation>Una clave foránea hace esperar a quienes escriben en ambas tablas, también en %1.</translation>
    </message>
    <message>
        <source>All rows of %1 are looked up meanwhile. Waits less: add the foreign key NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>Entretanto se buscan todas las filas de %1. Para esperar menos: añada la clave foránea como NOT VALID y ejecute VALIDATE en una transacción propia.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while its index is built. There is no form that waits less.</source>
        <translation>Nadie puede leer ni escribir %1 mientras se construye su índice. No hay forma que espere menos.</translation>
    </message>
    <message>
        <source>Dropping a foreign key keeps everybody from %1 too, which it points at.</source>
        <translation>Eliminar una clave foránea también impide a todos el acceso a %1, a la que apunta.</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK (%2 IS NOT NULL) that is added NOT VALID and validated before, so that this one reads nothing.</source>
        <translation>Se leen todas las filas de %1 mientras nadie más puede hacerlo. Para esperar menos: un CHECK (%2 IS NOT NULL) que se añade antes como NOT VALID y se valida, de modo que este no lea nada.</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less before PostgreSQL 12: a CHECK (%2 IS NOT NULL) in its place, added NOT VALID and then validated.</source>
        <translation>Se leen todas las filas de %1 mientras nadie más puede hacerlo. Para esperar menos antes de PostgreSQL 12: en su lugar un CHECK (%2 IS NOT NULL), añadido como NOT VALID y validado después.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile, with all its partitions. Waits less: a table of its own, made LIKE %1, that is attached afterwards.</source>
        <translation>Entretanto nadie puede leer ni escribir %1, con todas sus particiones. Para esperar menos: una tabla propia, creada LIKE %1, que se adjunta después.</translation>
    </message>
    <message>
        <source>Reads %1 twice and waits for every transaction that has used it; nobody waits for it.</source>
        <translation>Lee %1 dos veces y espera a todas las transacciones que la han usado; nadie espera por ello.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while the index is built. Waits less: CREATE INDEX CONCURRENTLY, outside a transaction.</source>
        <translation>Nadie puede escribir en %1 mientras se construye el índice. Para esperar menos: CREATE INDEX CONCURRENTLY, fuera de una transacción.</translation>
    </message>
    <message>
        <source>The rows of all tables that use the domain %1 are checked. Waits less: add the constraint NOT VALID, and VALIDATE it in a transaction of its own.</source>
        <translation>Se comprueban las filas de todas las tablas que usan el dominio %1. Para esperar menos: añada la restricción como NOT VALID y ejecute VALIDATE en una transacción propia.</translation>
    </message>
    <message>
        <source>All rows of %1 are read, unless one of its CHECK constraints says that they are within the bounds.</source>
        <translation>Se leen todas las filas de %1, salvo que una de sus restricciones CHECK diga que están dentro de los límites.</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody else can. Waits less: a CHECK with the bounds that is added NOT VALID and validated before.</source>
        <translation>Se leen todas las filas de %1 mientras nadie más puede hacerlo. Para esperar menos: un CHECK con los límites que se añade antes como NOT VALID y se valida.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 meanwhile. Waits less: DETACH PARTITION … CONCURRENTLY, from PostgreSQL 14 on, outside a transaction and where there is no DEFAULT partition.</source>
        <translation>Entretanto nadie puede leer ni escribir %1. Para esperar menos: DETACH PARTITION … CONCURRENTLY, a partir de PostgreSQL 14, fuera de una transacción y donde no haya partición DEFAULT.</translation>
    </message>
    <message>
        <source>Every row of %1 is locked until the transaction ends. Waits less: in batches, each in a transaction of its own.</source>
        <translation>Todas las filas de %1 quedan bloqueadas hasta que termina la transacción. Para esperar menos: por lotes, cada uno en una transacción propia.</translation>
    </message>
    <message>
        <source>CASCADE empties the tables that point at it as well.</source>
        <translation>CASCADE vacía también las tablas que apuntan a ella.</translation>
    </message>
    <message>
        <source>Nobody can read %1 while it is filled. Waits less: REFRESH … CONCURRENTLY, which needs a unique index over all its rows.</source>
        <translation>Nadie puede leer %1 mientras se rellena. Para esperar menos: REFRESH … CONCURRENTLY, que necesita un índice único sobre todas sus filas.</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: REINDEX … CONCURRENTLY, outside a transaction.</source>
        <translation>El propio índice también se bloquea, así que la mayoría de las consultas de %1 también esperan. Para esperar menos: REINDEX … CONCURRENTLY, fuera de una transacción.</translation>
    </message>
    <message>
        <source>The index itself is locked as well, so that most queries of %1 wait too. Waits less: a second index, made CONCURRENTLY, that takes its place.</source>
        <translation>El propio índice también se bloquea, así que la mayoría de las consultas de %1 también esperan. Para esperar menos: un segundo índice, creado con CONCURRENTLY, que ocupa su lugar.</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew, in the order of an index.</source>
        <translation>Se reescriben todas las filas de %1, en el orden de un índice.</translation>
    </message>
    <message>
        <source>%1 has %2, which needs PostgreSQL %3 or newer; the target is PostgreSQL %4. Take it out, or upgrade the server.</source>
        <translation>%1 tiene %2, que requiere PostgreSQL %3 o posterior; el destino es PostgreSQL %4. Quítelo, o actualice el servidor.</translation>
    </message>
    <message>
        <source>Rows of table %1 may have no value for %2</source>
        <translation>Filas de la tabla %1 pueden no tener valor para %2</translation>
    </message>
    <message>
        <source>%1 is used by tables and cannot be replaced while they use it. Change it in a migration of its own, under a new name.</source>
        <translation>Hay tablas que usan %1, y no se puede reemplazar mientras lo usan. Modifíquelo en una migración propia, con un nombre nuevo.</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same values (%2)</source>
        <translation>Filas de la tabla %1 pueden tener los mismos valores (%2)</translation>
    </message>
    <message>
        <source>The values that are filled into %1 go with the column, not with this migration.</source>
        <translation>Los valores con que se rellena %1 se van con la columna, no con esta migración.</translation>
    </message>
    <message>
        <source>Rows of table %1 may have the same primary key, or none</source>
        <translation>Filas de la tabla %1 pueden tener la misma clave primaria, o ninguna</translation>
    </message>
    <message>
        <source>Rows of table %1 may not satisfy the check %2</source>
        <translation>Filas de la tabla %1 pueden no cumplir la restricción CHECK %2</translation>
    </message>
    <message>
        <source>Rows of table %1 may exclude each other (%2)</source>
        <translation>Filas de la tabla %1 pueden excluirse mutuamente (%2)</translation>
    </message>
    <message>
        <source>Rows of table %1 may refer to rows that are not there (%2)</source>
        <translation>Filas de la tabla %1 pueden hacer referencia a filas que no existen (%2)</translation>
    </message>
    <message>
        <source>a value does not fit its type (SQLSTATE %1)</source>
        <translation>un valor no se ajusta a su tipo (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>a trigger or function refuses a row (SQLSTATE %1)</source>
        <translation>un disparador o una función rechaza una fila (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>It is about databases of the server, not about what is in one.</source>
        <translation>Se refiere a las bases de datos del servidor, no a lo que hay en una.</translation>
    </message>
    <message>
        <source>It is about tablespaces, which all databases of the server share.</source>
        <translation>Se refiere a tablespaces, que comparten todas las bases de datos del servidor.</translation>
    </message>
    <message>
        <source>It concerns the whole server.</source>
        <translation>Afecta a todo el servidor.</translation>
    </message>
    <message>
        <source>It uses files or programs of the server&apos;s computer.</source>
        <translation>Usa archivos o programas del equipo del servidor.</translation>
    </message>
    <message>
        <source>It connects to another server.</source>
        <translation>Se conecta a otro servidor.</translation>
    </message>
    <message>
        <source>It is about roles, which all databases of the server share.</source>
        <translation>Se refiere a roles, que comparten todas las bases de datos del servidor.</translation>
    </message>
    <message>
        <source>It takes on another role than the one that the scratch database belongs to.</source>
        <translation>Asume un rol distinto de aquel al que pertenece la base de datos temporal.</translation>
    </message>
    <message>
        <source>What the way back does not compute alike in column %1</source>
        <translation>Lo que la vuelta no calcula igual en la columna %1</translation>
    </message>
    <message>
        <source>Column %1: its table has no key by which its values could be kept</source>
        <translation>Columna %1: su tabla no tiene clave con que conservar sus valores</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>Filas de la tabla %1 escritas desde entonces sin valor para %2</translation>
    </message>
    <message>
        <source>Making a scratch database was cancelled.</source>
        <translation>Se canceló la creación de una base de datos temporal.</translation>
    </message>
    <message>
        <source>Proofs do not run as %1 on %2: that user has power over the whole server, and a proof runs SQL that comes with a project. Name a user made with CREATE ROLE … LOGIN CREATEDB.</source>
        <translation>Las verificaciones no se ejecutan como %1 en %2: ese usuario tiene poder sobre todo el servidor, y una verificación ejecuta SQL que viene con un proyecto. Indique un usuario creado con CREATE ROLE … LOGIN CREATEDB.</translation>
    </message>
    <message>
        <source>The user %1 may not make scratch databases on %2. An administrator can allow it: ALTER ROLE %3 CREATEDB.</source>
        <translation>El usuario %1 no puede crear bases de datos temporales en %2. Un administrador puede permitirlo: ALTER ROLE %3 CREATEDB.</translation>
    </message>
    <message>
        <source>There is no folder for a private server: %1 cannot be written to, or its path is too long. Set TMPDIR to a folder that can.</source>
        <translation>No hay carpeta para un servidor privado: no se puede escribir en %1, o su ruta es demasiado larga. Ponga en TMPDIR una carpeta que sirva.</translation>
    </message>
    <message>
        <source>Starting a private server was cancelled.</source>
        <translation>Se canceló el inicio de un servidor privado.</translation>
    </message>
    <message>
        <source>The private server for proofs did not start. Its own words are below; a development server can be used instead.</source>
        <translation>El servidor privado para las verificaciones no se inició. Abajo está lo que él mismo dice; se puede usar en su lugar un servidor de desarrollo.</translation>
    </message>
    <message>
        <source>The programs of a PostgreSQL server (initdb, pg_ctl, postgres) are not installed here. Install the package postgresql, or name a development server for proofs.</source>
        <translation>Los programas de un servidor PostgreSQL (initdb, pg_ctl, postgres) no están instalados aquí. Instale el paquete postgresql, o indique un servidor de desarrollo para las verificaciones.</translation>
    </message>
    <message>
        <source>The folder of the private server, %1, cannot be written to. Free some space there.</source>
        <translation>No se puede escribir en la carpeta del servidor privado, %1. Libere espacio allí.</translation>
    </message>
    <message>
        <source>The private server cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>No se puede iniciar el servidor privado: el sistema no inicia más procesos. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database: it cannot be read here, so it cannot be checked. Prove it without a development server, on a private one.</source>
        <translation>La sentencia no se ejecutó en la base de datos temporal: aquí no se puede leer, así que no se puede comprobar. Verifíquela sin servidor de desarrollo, en uno privado.</translation>
    </message>
    <message>
        <source>The statement was not run on the scratch database. %1</source>
        <translation>La sentencia no se ejecutó en la base de datos temporal. %1</translation>
    </message>
    <message>
        <source>The extension %1 is not installed where proofs are held. Install its package for the server there.</source>
        <translation>La extensión %1 no está instalada donde se hacen las verificaciones. Instale allí su paquete para el servidor.</translation>
    </message>
    <message>
        <source>Only a superuser of the development server may make the extension %1, and a proof must not be one. Prove it without a development server, on a private one.</source>
        <translation>Solo un superusuario del servidor de desarrollo puede crear la extensión %1, y una verificación no debe serlo. Verifíquela sin servidor de desarrollo, en uno privado.</translation>
    </message>
    <message>
        <source>The statement needs rights that proofs do not have: they run as an ordinary user, because they run SQL that comes with a project.</source>
        <translation>La sentencia necesita derechos que las verificaciones no tienen: se ejecutan como un usuario ordinario, porque ejecutan SQL que viene con un proyecto.</translation>
    </message>
    <message>
        <source>Where proofs are held, something is missing that the statement names: %1</source>
        <translation>Donde se hacen las verificaciones falta algo que la sentencia nombra: %1</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>The program ssh is not installed here. Install the package openssh-client.</source>
        <translation>El programa ssh no está instalado aquí. Instale el paquete openssh-client.</translation>
    </message>
    <message>
        <source>The SSH server %1 is not known on this computer, or shows another key than before. Log in once with ssh in a terminal, compare the key it shows, and try again.</source>
        <translation>El servidor SSH %1 no se conoce en este equipo, o muestra una clave distinta de la de antes. Inicie sesión una vez con ssh en una terminal, compare la clave que muestra y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The SSH server %1 does not let you in. Add your key to the agent (ssh-add), or name its file; a key with a passphrase needs the agent.</source>
        <translation>El servidor SSH %1 no le deja entrar. Añada su clave al agente (ssh-add), o indique su archivo; una clave con frase de contraseña necesita el agente.</translation>
    </message>
    <message>
        <source>The SSH server %1 cannot be reached: %2. Check its name and port.</source>
        <translation>No se puede acceder al servidor SSH %1: %2. Compruebe su nombre y puerto.</translation>
    </message>
    <message>
        <source>ssh cannot be started: the system starts no further process. Close other programs and try again.</source>
        <translation>No se puede iniciar ssh: el sistema no inicia más procesos. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Connecting through %1 was cancelled.</source>
        <translation>Se canceló la conexión a través de %1.</translation>
    </message>
    <message>
        <source>The SSH server %1 did not let the connection through within %2 s. Check its name and port, and whether a firewall stands between; connect_timeout=… in the address allows more time.</source>
        <translation>El servidor SSH %1 no dejó pasar la conexión en %2 s. Compruebe su nombre y puerto, y si hay un cortafuegos en medio; connect_timeout=… en la dirección permite más tiempo.</translation>
    </message>
    <message>
        <source>The SSH server %1 does not get through to %2, port %3: %4. Check host and port as that server sees them, and that it allows forwarding.</source>
        <translation>El servidor SSH %1 no llega a %2, puerto %3: %4. Compruebe host y puerto como los ve ese servidor, y que permita el reenvío.</translation>
    </message>
    <message>
        <source>the scratch database</source>
        <translation>la base de datos temporal</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>The first migration cannot be made from %1: the user may not read its %2. Connect as the owner of the database.</source>
        <translation>No se puede crear la primera migración a partir de %1: el usuario no puede leer de ella %2. Conéctese como propietario de la base de datos.</translation>
    </message>
    <message>
        <source>The connection %1 is read-only, and the database has to remember its first migration. Allow writing, or choose another connection.</source>
        <translation>La conexión %1 es de solo lectura, y la base de datos tiene que recordar su primera migración. Permita la escritura, o elija otra conexión.</translation>
    </message>
    <message>
        <source>%1 has migrations already. Choose an empty folder for the project.</source>
        <translation>%1 ya tiene migraciones. Elija una carpeta vacía para el proyecto.</translation>
    </message>
    <message>
        <source>%1 and then %2 does not come to the same as the other way round. What the other way would still have to change: %3</source>
        <translation>%1 y después %2 no da lo mismo que al revés. Lo que al revés aún tendría que cambiar: %3</translation>
    </message>
    <message>
        <source>%1 cannot run after %2: %3</source>
        <translation>%1 no se puede ejecutar después de %2: %3</translation>
    </message>
    <message>
        <source>relvar.toml does not say which dialect the project is in. Add a line such as dialect = &quot;sqlite&quot;.</source>
        <translation>relvar.toml no dice en qué dialecto está el proyecto. Añada una línea como dialect = &quot;sqlite&quot;.</translation>
    </message>
    <message>
        <source>The default connection is %1, and there is no [connections.%1]. Add it, or name another.</source>
        <translation>La conexión predeterminada es %1, y no existe [connections.%1]. Añádala, o indique otra.</translation>
    </message>
    <message>
        <source>%1 must be a table: write it as [%1].</source>
        <translation>%1 debe ser una tabla: escríbalo como [%1].</translation>
    </message>
    <message>
        <source>%1 is no version of PostgreSQL from 10 on. Write it as &quot;18&quot; or &quot;18.1&quot;.</source>
        <translation>%1 no es una versión de PostgreSQL a partir de la 10. Escríbala como &quot;18&quot; o &quot;18.1&quot;.</translation>
    </message>
    <message>
        <source>%1 is no version of SQLite. Write it as &quot;3.31&quot; or &quot;3.31.1&quot;.</source>
        <translation>%1 no es una versión de SQLite. Escríbala como &quot;3.31&quot; o &quot;3.31.1&quot;.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for 3.31 and newer. Remove sqlite_version, or name a newer one.</source>
        <translation>SQLite %1 es demasiado antiguo: se pueden escribir sentencias para 3.31 y posteriores. Quite sqlite_version, o indique una más reciente.</translation>
    </message>
    <message>
        <source>The connection %1 must be a table: write it as [connections.%1].</source>
        <translation>La conexión %1 debe ser una tabla: escríbala como [connections.%1].</translation>
    </message>
    <message>
        <source>The connection %1 has no address. Add a line such as address = &quot;shop.db&quot;.</source>
        <translation>La conexión %1 no tiene dirección. Añada una línea como address = &quot;shop.db&quot;.</translation>
    </message>
    <message>
        <source>%1 is no color. Write it as &quot;#2a9d8f&quot;.</source>
        <translation>%1 no es un color. Escríbalo como &quot;#2a9d8f&quot;.</translation>
    </message>
    <message>
        <source>read_only must be true or false, without quotes.</source>
        <translation>read_only debe ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>%1 is no environment. Write development, test or production.</source>
        <translation>%1 no es un entorno. Escriba development, test o production.</translation>
    </message>
    <message>
        <source>keep must be a whole number from 0 (no backups) to 1000.</source>
        <translation>keep debe ser un número entero de 0 (sin copias de seguridad) a 1000.</translation>
    </message>
    <message>
        <source>online must be true or false, without quotes.</source>
        <translation>online debe ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>batch_rows must be a whole number from 1 to 1000000.</source>
        <translation>batch_rows debe ser un número entero de 1 a 1000000.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of milliseconds, 0 for no limit.</source>
        <translation>%1 debe ser un número entero de milisegundos, 0 para no poner límite.</translation>
    </message>
    <message>
        <source>[migrations] says %1, which is for PostgreSQL alone: a file has one writer at a time. Remove the line.</source>
        <translation>[migrations] dice %1, que solo es para PostgreSQL: en un archivo escribe uno solo a la vez. Quite la línea.</translation>
    </message>
    <message>
        <source>[migrations] needs both format and folder, or none of them: whose migrations they are, and where they are.</source>
        <translation>[migrations] necesita tanto format como folder, o ninguno de los dos: de quién son las migraciones y dónde están.</translation>
    </message>
    <message>
        <source>%1 is no format of migrations that Relvar knows. It knows: %2.</source>
        <translation>%1 no es un formato de migraciones que Relvar conozca. Conoce: %2.</translation>
    </message>
    <message>
        <source>%1 is no rule of what may differ. Write a kind, a colon and a name: &quot;table:audit_*&quot;.</source>
        <translation>%1 no es una regla de lo que puede diferir. Escriba un tipo, dos puntos y un nombre: &quot;table:audit_*&quot;.</translation>
    </message>
    <message>
        <source>The group %1 must be a table: write it as [groups.%1].</source>
        <translation>El grupo %1 debe ser una tabla: escríbalo como [groups.%1].</translation>
    </message>
    <message>
        <source>The group %1 does not say which databases are in it. Write connections = [&quot;a&quot;, &quot;b&quot;], or an address with {name} in it and one of names, names_file and names_query.</source>
        <translation>El grupo %1 no dice qué bases de datos contiene. Escriba connections = [&quot;a&quot;, &quot;b&quot;], o una dirección con {name} dentro y uno de names, names_file y names_query.</translation>
    </message>
    <message>
        <source>The address of the group %1 is the same for all of its databases. Write {name} where their names go.</source>
        <translation>La dirección del grupo %1 es la misma para todas sus bases de datos. Escriba {name} donde van sus nombres.</translation>
    </message>
    <message>
        <source>The group %1 needs both names_query and names_connection: what is asked, and where.</source>
        <translation>El grupo %1 necesita names_query y names_connection: qué se pregunta, y dónde.</translation>
    </message>
    <message>
        <source>The group %1 names the connection %2, and there is no [connections.%2].</source>
        <translation>El grupo %1 nombra la conexión %2, y no existe [connections.%2].</translation>
    </message>
    <message>
        <source>relvar.toml cannot be read as TOML. Correct the line.</source>
        <translation>relvar.toml no se puede leer como TOML. Corrija la línea.</translation>
    </message>
    <message>
        <source>The connection %1 is written in relvar.toml in a way that cannot be changed without losing something. Change it there by hand, then open the project again.</source>
        <translation>La conexión %1 está escrita en relvar.toml de un modo que no se puede cambiar sin perder algo. Cámbiela allí a mano, y abra después el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>relvar.toml has no connection %1. Open the project again to see what it has.</source>
        <translation>relvar.toml no tiene ninguna conexión %1. Abra de nuevo el proyecto para ver lo que tiene.</translation>
    </message>
    <message>
        <source>There is already a connection %1. Choose another name.</source>
        <translation>Ya existe una conexión %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>[drift] is written in relvar.toml in a way that cannot be changed without losing something. Add the rule to its ignore there by hand.</source>
        <translation>[drift] está escrito en relvar.toml de un modo que no se puede cambiar sin perder algo. Añada allí la regla a su ignore a mano.</translation>
    </message>
    <message>
        <source>%1 is no convention that Relvar knows. Known are: %2.</source>
        <translation>%1 no es una convención que Relvar conozca. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The pattern of %1 is empty. Write one, or remove the line.</source>
        <translation>El patrón de %1 está vacío. Escriba uno, o quite la línea.</translation>
    </message>
    <message>
        <source>There is no check %1. `relvar-cli lint --list` shows those that there are, by code and name.</source>
        <translation>No existe la comprobación %1. `relvar-cli lint --list` muestra las que hay, por código y nombre.</translation>
    </message>
    <message>
        <source>severity must be a table: write it as [lint.severity].</source>
        <translation>severity debe ser una tabla: escríbala como [lint.severity].</translation>
    </message>
    <message>
        <source>%1 is no severity. Write hint, warning or error.</source>
        <translation>%1 no es una gravedad. Escriba hint, warning o error.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Restore it, or delete it to lay the diagram out anew.</source>
        <translation>No se puede leer %1. Restáurelo, o bórrelo para organizar el diagrama de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of the folder diagrams.</source>
        <translation>No se puede borrar %1. Compruebe los permisos de la carpeta diagrams.</translation>
    </message>
    <message>
        <source>The draft %1 cannot be read. Move it away to begin without it.</source>
        <translation>No se puede leer el borrador %1. Muévalo a otro lugar para empezar sin él.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the permissions of its folder.</source>
        <translation>No se puede borrar %1. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 está aplicada en parte. %2</translation>
    </message>
    <message>
        <source>Migration %1 was edited after it was applied, and no snapshot of what it made then is left, so it is not known what the database should be. Accept the file as it is (relvar-cli baseline %1), or bring the old one back.</source>
        <translation>La migración %1 se editó después de aplicarse, y no queda ninguna instantánea de lo que hizo entonces, así que no se sabe cómo debería ser la base de datos. Acepte el archivo tal como está (relvar-cli baseline %1), o recupere el antiguo.</translation>
    </message>
    <message>
        <source>Migration %1 is applied and its file is gone, and no snapshot of what it made is left, so it is not known what the database should be. Restore the file.</source>
        <translation>La migración %1 está aplicada y su archivo ya no existe, y no queda ninguna instantánea de lo que hizo, así que no se sabe cómo debería ser la base de datos. Restaure el archivo.</translation>
    </message>
    <message>
        <source>It is not known what the newest migrations lead to, so nothing can be put after them. relvar-cli verify tells what is wrong with them.</source>
        <translation>No se sabe a qué llevan las migraciones más recientes, así que no se puede poner nada detrás de ellas. relvar-cli verify dice qué les pasa.</translation>
    </message>
    <message>
        <source>A pending migration and the database do not agree: %1 is %2 in the database, and will be %3. Revert the database there, or change the pending migration, then take the rest in.</source>
        <translation>Una migración pendiente y la base de datos no concuerdan: «%1» es %2 en la base de datos y será %3. Revierta allí la base de datos, o modifique la migración pendiente, e incorpore después el resto.</translation>
    </message>
    <message>
        <source>Migration %1 was written, but could not be marked as applied on %2, where it would fail. Delete its file, or mark it with relvar-cli baseline. %3</source>
        <translation>La migración %1 se escribió, pero no se pudo marcar como aplicada en %2, donde fallaría. Borre su archivo, o márquela con relvar-cli baseline. %3</translation>
    </message>
    <message>
        <source>Bring %1 back to what its migrations make</source>
        <translation>Devolver %1 a lo que producen sus migraciones</translation>
    </message>
    <message>
        <source>The migrations ran on every database (%1).</source>
        <translation>Las migraciones se ejecutaron en todas las bases de datos (%1).</translation>
    </message>
    <message>
        <source>No database had anything to run (%1).</source>
        <translation>Ninguna base de datos tenía nada que ejecutar (%1).</translation>
    </message>
    <message>
        <source>All %1 databases are done: the migrations ran on %2, and %3 had nothing to run.</source>
        <translation>Las %1 bases de datos están listas: las migraciones se ejecutaron en %2, y %3 no tenían nada que ejecutar.</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>listas: %1</translation>
    </message>
    <message>
        <source>nothing to run: %1</source>
        <translation>nada que ejecutar: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>canceladas: %1</translation>
    </message>
    <message>
        <source>not begun: %1</source>
        <translation>sin empezar: %1</translation>
    </message>
    <message>
        <source>Of %1 databases – %2. Run again to go on with those that are not done.</source>
        <translation>De %1 bases de datos – %2. Ejecute de nuevo para seguir con las que no están listas.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>No se leyó.</translation>
    </message>
    <message>
        <source>The names of the group %1 cannot be read from %2. Check names_file in relvar.toml.</source>
        <translation>Los nombres del grupo %1 no se pueden leer de %2. Compruebe names_file en relvar.toml.</translation>
    </message>
    <message>
        <source>The names of the group %1 could not be asked from %2. Correct names_query in relvar.toml.</source>
        <translation>Los nombres del grupo %1 no se pudieron preguntar a %2. Corrija names_query en relvar.toml.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that fits into the address of the group %2. Correct the list of its names.</source>
        <translation>«%1» no es un nombre que quepa en la dirección del grupo %2. Corrija la lista de sus nombres.</translation>
    </message>
    <message>
        <source>The list of names of the group %1 has an address with a password in it. Remove the password; keep it in the password file of the server&apos;s programs.</source>
        <translation>La lista de nombres del grupo %1 tiene una dirección con una contraseña. Quite la contraseña; guárdela en el archivo de contraseñas de los programas del servidor.</translation>
    </message>
    <message>
        <source>%1 is in the group %2 twice. Remove one of the two.</source>
        <translation>%1 está dos veces en el grupo %2. Quite una de las dos.</translation>
    </message>
    <message>
        <source>No database is in the group %1.</source>
        <translation>No hay ninguna base de datos en el grupo %1.</translation>
    </message>
    <message>
        <source>Reading the history was cancelled.</source>
        <translation>Se canceló la lectura del historial.</translation>
    </message>
    <message>
        <source>The intents need an object, { … }, at %1.</source>
        <translation>Las intenciones necesitan un objeto, { … }, en %1.</translation>
    </message>
    <message>
        <source>The intents have &quot;%1&quot; where only %2 can stand.</source>
        <translation>Las intenciones tienen «%1» donde solo puede haber %2.</translation>
    </message>
    <message>
        <source>The intents need a list, [ … ], at %1.</source>
        <translation>Las intenciones necesitan una lista, [ … ], en %1.</translation>
    </message>
    <message>
        <source>The intents need a text, &quot;…&quot;, at %1.</source>
        <translation>Las intenciones necesitan un texto, &quot;…&quot;, en %1.</translation>
    </message>
    <message>
        <source>The intents have an empty text at %1.</source>
        <translation>Las intenciones tienen un texto vacío en %1.</translation>
    </message>
    <message>
        <source>The intents need true or false at %1.</source>
        <translation>Las intenciones necesitan true o false en %1.</translation>
    </message>
    <message>
        <source>The intents say nothing. They have conversions, values or moves.</source>
        <translation>Las intenciones no dicen nada. Contienen conversiones, valores o movimientos.</translation>
    </message>
    <message>
        <source>The intents name a table %1, which is neither in what is changed nor in what it becomes.</source>
        <translation>Las intenciones nombran una tabla %1, que no está ni en lo que se cambia ni en lo que resulta.</translation>
    </message>
    <message>
        <source>The intents name a column %1 of %2, which is neither in what is changed nor in what it becomes.</source>
        <translation>Las intenciones nombran una columna %1 de %2, que no está ni en lo que se cambia ni en lo que resulta.</translation>
    </message>
    <message>
        <source>The intents need a table and its column, &quot;table.column&quot;, at %1.</source>
        <translation>Las intenciones necesitan una tabla y su columna, &quot;tabla.columna&quot;, en %1.</translation>
    </message>
    <message>
        <source>The intents need a value that stays, &quot;…&quot;, or null at %1.</source>
        <translation>Las intenciones necesitan un valor que se quede, &quot;…&quot;, o null en %1.</translation>
    </message>
    <message>
        <source>The intents name a type %1 that is not on both sides.</source>
        <translation>Las intenciones nombran un tipo %1 que no está en ambos lados.</translation>
    </message>
    <message>
        <source>%1 is no value of %2 that goes away.</source>
        <translation>%1 no es un valor de %2 que desaparezca.</translation>
    </message>
    <message>
        <source>Rows with %1 cannot become %2: %3 has no such value.</source>
        <translation>Las filas con %1 no pueden pasar a %2: %3 no tiene ese valor.</translation>
    </message>
    <message>
        <source>A move of the intents fills nothing that is new. It fills columns and tables that come, and on the way back those that had gone.</source>
        <translation>Un movimiento de las intenciones no rellena nada nuevo. Rellena columnas y tablas que vienen y, a la vuelta, las que se habían ido.</translation>
    </message>
    <message>
        <source>The intents say nothing of what to fill at %1. Say it with &quot;set&quot;.</source>
        <translation>Las intenciones no dicen nada de qué rellenar en %1. Indíquelo con &quot;set&quot;.</translation>
    </message>
    <message>
        <source>The intents move values from %1 to %2 without saying which rows belong together. Say it with &quot;match&quot;.</source>
        <translation>Las intenciones mueven valores de %1 a %2 sin decir qué filas van juntas. Indíquelo con &quot;match&quot;.</translation>
    </message>
    <message>
        <source>The intents are no JSON object. The user guide shows what they look like.</source>
        <translation>Las intenciones no son un objeto JSON. La guía del usuario muestra cómo son.</translation>
    </message>
    <message>
        <source>%1 can no longer be reverted with its data: only the structure comes back.</source>
        <translation>%1 ya no se puede revertir con sus datos: solo vuelve la estructura.</translation>
    </message>
    <message>
        <source>What the revert of %1 found no row for is gone for good.</source>
        <translation>Aquello para lo que la reversión de %1 no encontró fila desaparece definitivamente.</translation>
    </message>
    <message>
        <source>What was written before the revert of %1, into what it removed, is gone for good.</source>
        <translation>Lo que se escribió antes de la reversión de %1, en lo que esta quitó, desaparece definitivamente.</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>unas %1 filas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>Table %1 moves aside as it is (%2): nothing is copied.</source>
        <translation>La tabla %1 se aparta tal como está (%2): no se copia nada.</translation>
    </message>
    <message>
        <source>Of table %1 (%2) what goes away is copied first.</source>
        <translation>De la tabla %1 (%2) se copia antes lo que desaparece.</translation>
    </message>
    <message>
        <source>The rows of %1 are lost</source>
        <translation>Se pierden las filas de %1</translation>
    </message>
    <message>
        <source>The values of %1.%2 are lost</source>
        <translation>Se pierden los valores de %1.%2</translation>
    </message>
    <message>
        <source>All rows of %1 are written anew</source>
        <translation>Se reescriben todas las filas de %1</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can read or write it</source>
        <translation>Se leen todas las filas de %1 mientras nadie puede leerla ni escribirla</translation>
    </message>
    <message>
        <source>All rows of %1 are read while nobody can write it</source>
        <translation>Se leen todas las filas de %1 mientras nadie puede escribirla</translation>
    </message>
    <message>
        <source>%1 has no way back</source>
        <translation>%1 no tiene camino de vuelta</translation>
    </message>
    <message>
        <source>%1 was never proved</source>
        <translation>%1 nunca se verificó</translation>
    </message>
    <message>
        <source>%1 locks the whole database while it writes, whatever the table: other writers wait, and readers may have to.</source>
        <translation>%1 bloquea toda la base de datos mientras escribe, sea cual sea la tabla: quienes también escriben esperan, y puede que quienes leen también.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>; all rows are written anew%1</source>
        <translation>; se reescriben todas las filas%1</translation>
    </message>
    <message>
        <source>; all rows are read%1</source>
        <translation>; se leen todas las filas%1</translation>
    </message>
    <message>
        <source>; rows are read or written%1</source>
        <translation>; se leen o escriben filas%1</translation>
    </message>
    <message>
        <source>; the catalog alone changes</source>
        <translation>; solo cambia el catálogo</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 until the migration commits%2.</source>
        <translation>Nadie puede leer ni escribir %1 hasta que la migración se confirma%2.</translation>
    </message>
    <message>
        <source>Nobody can read or write %1 while a statement runs%2.</source>
        <translation>Nadie puede leer ni escribir %1 mientras se ejecuta una sentencia%2.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 until the migration commits%2.</source>
        <translation>Nadie puede escribir en %1 hasta que la migración se confirma%2.</translation>
    </message>
    <message>
        <source>Nobody can write to %1 while a statement runs%2.</source>
        <translation>Nadie puede escribir en %1 mientras se ejecuta una sentencia%2.</translation>
    </message>
    <message>
        <source>Of %1 statement(s) it is not known what they lock: look at them yourself.</source>
        <translation>De %1 sentencia(s) no se sabe qué bloquean: mírelas usted.</translation>
    </message>
    <message>
        <source>It takes %1 tables for itself, one after another, and keeps all of them to its end: a program that uses them in another order can deadlock with it. Smaller migrations hold less.</source>
        <translation>Toma %1 tablas en exclusiva, una tras otra, y las retiene todas hasta el final: un programa que las use en otro orden puede entrar en interbloqueo con ella. Las migraciones más pequeñas retienen menos.</translation>
    </message>
    <message>
        <source>%1 is in use: the migration waits for %2, and all who come later wait for it.</source>
        <translation>%1 está en uso: la migración espera a %2, y todos los que llegan después la esperan a ella.</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>lecturas y escrituras</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escrituras</translation>
    </message>
    <message>
        <source>changes of the table</source>
        <translation>modificaciones de la tabla</translation>
    </message>
    <message>
        <source>only changes that need the table alone</source>
        <translation>solo modificaciones que necesitan la tabla en exclusiva</translation>
    </message>
    <message>
        <source>catalog only</source>
        <translation>solo el catálogo</translation>
    </message>
    <message>
        <source>some rows</source>
        <translation>algunas filas</translation>
    </message>
    <message>
        <source>reads all rows</source>
        <translation>lee todas las filas</translation>
    </message>
    <message>
        <source>writes all rows anew</source>
        <translation>reescribe todas las filas</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>What the run changes is not as its migrations were made for. Since then somebody has changed the database: take that into a migration of its own, or undo it.</source>
        <translation>Lo que cambia la ejecución no está como lo suponían sus migraciones. Desde entonces alguien ha modificado la base de datos: incorpórelo en una migración propia, o deshágalo.</translation>
    </message>
    <message>
        <source>Whether rows are in the way was not looked at: %1</source>
        <translation>No se miró si hay filas que estorben: %1</translation>
    </message>
    <message>
        <source>%1 stopped in the middle, so the database is at no point of its history.</source>
        <translation>%1 se detuvo a la mitad, así que la base de datos no está en ningún punto de su historial.</translation>
    </message>
    <message>
        <source>The file of an applied migration is missing, so it is not known what the database should be.</source>
        <translation>Falta el archivo de una migración aplicada, así que no se sabe cómo debería ser la base de datos.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is no project: it holds no relvar.toml. Choose another folder, or make a project with relvar-cli init.</source>
        <translation>%1 no es un proyecto: no contiene relvar.toml. Elija otra carpeta, o cree un proyecto con relvar-cli init.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the project&apos;s folder.</source>
        <translation>No se puede crear la carpeta %1. Compruebe los permisos de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>%1 is a project already. Open it, or choose another folder.</source>
        <translation>%1 ya es un proyecto. Ábralo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>No se puede crear la carpeta %1. Compruebe los permisos de la carpeta superior.</translation>
    </message>
    <message>
        <source>The migrations of %1 are those of %2, and this can be done with Relvar&apos;s own alone. relvar-cli status shows where a database stands with them.</source>
        <translation>Las migraciones de %1 son las de %2, y esto solo se puede hacer con las propias de Relvar. relvar-cli status muestra en qué punto está una base de datos con ellas.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have no value in %3, which becomes NOT NULL. Give them a value, or let the migration do it before it asks for one.</source>
        <translation>%1 fila(s) de %2 sin valor en %3, que pasa a ser NOT NULL. Deles un valor, o haga que la migración lo dé antes de exigirlo.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 have a value in %3 that its new type, %4, cannot hold. Change the values, or choose a wider type.</source>
        <translation>%1 fila(s) de %2 con un valor en %3 que no cabe en su tipo nuevo, %4. Cambie los valores, o elija un tipo más amplio.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 were written since and have no value for %3, which comes back as NOT NULL. Delete them, or revert with a down section that gives them one.</source>
        <translation>%1 fila(s) de %2 escritas desde entonces sin valor para %3, que vuelve como NOT NULL. Bórrelas, o revierta con una sección down que les dé uno.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 get no value for the new column %3, which is NOT NULL. Give it a default, or fill it before it becomes NOT NULL.</source>
        <translation>%1 fila(s) de %2 no reciben valor para la columna nueva %3, que es NOT NULL. Dele un valor predeterminado, o rellénela antes de que pase a ser NOT NULL.</translation>
    </message>
    <message>
        <source>%1 value(s) of %2 stand in more than one row of %3, and %4 allows each once. Change or delete the others.</source>
        <translation>%1 valor(es) de %2 en más de una fila de %3, y %4 admite cada uno una sola vez. Cambie o borre los demás.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 point to a row of %4 that is not there (%3). Correct or delete them, or add the rows that are missing.</source>
        <translation>%1 fila(s) de %2 apuntan a una fila de %4 que no existe (%3). Corríjalas o bórrelas, o añada las filas que faltan.</translation>
    </message>
    <message>
        <source>%1 row(s) of %2 break the check %3. Correct them, or loosen it.</source>
        <translation>%1 fila(s) de %2 violan la restricción CHECK %3. Corríjalas, o relaje la restricción.</translation>
    </message>
    <message>
        <source>The rows of %1 could not be looked at: %2</source>
        <translation>No se pudieron mirar las filas de %1: %2</translation>
    </message>
    <message>
        <source>A migration needs a name with letters or digits in it. Say what it changes, for example: Add phone to users.</source>
        <translation>Una migración necesita un nombre con letras o dígitos. Diga qué cambia, por ejemplo: Añadir teléfono a usuarios.</translation>
    </message>
    <message>
        <source>%1 has no forms of changes that let programs go on meanwhile. Save the change as one migration.</source>
        <translation>%1 no tiene formas de cambio que dejen seguir a los programas entretanto. Guarde el cambio como una sola migración.</translation>
    </message>
    <message>
        <source>There is nothing to save: the draft is what the newest migration leads to.</source>
        <translation>No hay nada que guardar: el borrador es aquello a lo que lleva la última migración.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2.</source>
        <translation>No existe la migración %1 en %2.</translation>
    </message>
    <message>
        <source>%1 does not come after %2: name two migrations, the earlier one first.</source>
        <translation>%1 no va después de %2: indique dos migraciones, primero la anterior.</translation>
    </message>
    <message>
        <source>%1 stands for others already, and a database may know only those. Squash the migrations after it.</source>
        <translation>%1 ya representa a otras, y puede que una base de datos solo conozca esas. Compacte las migraciones posteriores a ella.</translation>
    </message>
    <message>
        <source>Nothing was squashed, for relvar.sum and the folder disagree. %1</source>
        <translation>No se compactó nada, pues relvar.sum y la carpeta no concuerdan. %1</translation>
    </message>
    <message>
        <source>The statements one after another do not lead to what the migrations lead to. Nothing was changed.</source>
        <translation>Las sentencias, una tras otra, no llevan a lo mismo que las migraciones. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 (%2 migrations in one)</source>
        <translation>%1 (%2 migraciones en una)</translation>
    </message>
    <message>
        <source>%1 holds statements that do not follow from the schemas alone, so all statements are kept as they are, one after another.</source>
        <translation>%1 contiene sentencias que no se derivan solo de los esquemas, así que se conservan todas las sentencias tal cual, una tras otra.</translation>
    </message>
    <message>
        <source>There is no one migration for the whole difference, so all statements are kept as they are, one after another.</source>
        <translation>No existe una única migración para toda la diferencia, así que se conservan todas las sentencias tal cual, una tras otra.</translation>
    </message>
    <message>
        <source>Made in one step, rows or objects would not come out the same, so all statements are kept as they are, one after another. (%1)</source>
        <translation>Hechas en un solo paso, las filas o los objetos no resultarían iguales, así que se conservan todas las sentencias tal cual, una tras otra. (%1)</translation>
    </message>
    <message>
        <source>%1 runs without a transaction around it, so its statements cannot be put together with others; and they cannot be made anew: %2 Squash what comes before it and what comes after it.</source>
        <translation>%1 se ejecuta sin transacción, así que sus sentencias no se pueden juntar con otras; y no se pueden generar de nuevo: %2 Compacte lo que viene antes de ella y lo que viene después.</translation>
    </message>
    <message>
        <source>Rows that the old migrations take are in its way.</source>
        <translation>Estorban filas que las migraciones antiguas se llevan.</translation>
    </message>
    <message>
        <source>Table %1 would hold other values.</source>
        <translation>La tabla %1 contendría otros valores.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its permissions and the space that is left.</source>
        <translation>No se puede escribir %1. Compruebe sus permisos y el espacio que queda.</translation>
    </message>
    <message>
        <source>%1 is not what it was when the migrations were squashed. Squash them again.</source>
        <translation>%1 no es lo que era cuando se compactaron las migraciones. Compáctelas de nuevo.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read. Correct or remove the file.</source>
        <translation>No se puede leer la plantilla %1. Corrija o borre el archivo.</translation>
    </message>
    <message>
        <source>A random UUID as key, and when the row was made and changed.</source>
        <translation>Un UUID aleatorio como clave, y cuándo se creó y modificó la fila.</translation>
    </message>
    <message>
        <source>Before PostgreSQL 13, gen_random_uuid() needs the extension pgcrypto.</source>
        <translation>Antes de PostgreSQL 13, gen_random_uuid() necesita la extensión pgcrypto.</translation>
    </message>
    <message>
        <source>id uuid + timestamps</source>
        <translation>id uuid + marcas de tiempo</translation>
    </message>
    <message>
        <source>A number as key that the database counts up.</source>
        <translation>Un número como clave, que cuenta la base de datos.</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>marcas de tiempo</translation>
    </message>
    <message>
        <source>When the row was made and changed. The program or a trigger keeps updated_at.</source>
        <translation>Cuándo se creó y modificó la fila. El programa o un disparador mantiene updated_at.</translation>
    </message>
    <message>
        <source>soft delete</source>
        <translation>borrado lógico</translation>
    </message>
    <message>
        <source>When the row was deleted; NULL: it is there. Queries have to look at it.</source>
        <translation>Cuándo se borró la fila; NULL: sigue ahí. Las consultas tienen que tenerlo en cuenta.</translation>
    </message>
    <message>
        <source>lookup table</source>
        <translation>tabla de valores</translation>
    </message>
    <message>
        <source>A short list to choose from: a code for programs, a name for people, an order.</source>
        <translation>Una lista corta de la que elegir: un código para los programas, un nombre para las personas, un orden.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a template, because it is the name of a file too. Use letters, digits, blanks, and . + - _</source>
        <translation>«%1» no puede ser el nombre de una plantilla, porque es también el nombre de un archivo. Use letras, dígitos, espacios y . + - _</translation>
    </message>
    <message>
        <source>The template %1 cannot be removed. Check the permissions of its folder.</source>
        <translation>No se puede borrar la plantilla %1. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>relvar.toml must not hold a password: it is shared. Remove it; the password is asked for when it is needed.</source>
        <translation>relvar.toml no debe contener una contraseña: es compartido. Quítela; la contraseña se pide cuando hace falta.</translation>
    </message>
    <message>
        <source>relvar.toml has the key %1, which is not known here. Known are: %2.</source>
        <translation>relvar.toml tiene la clave %1, que aquí no se conoce. Se conocen: %2.</translation>
    </message>
    <message>
        <source>%1 must be a text in double quotes.</source>
        <translation>%1 debe ser un texto entre comillas dobles.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts: [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>%1 debe ser una lista de textos: [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 debe ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>%1 is no SQL, so what it makes is known to %2 alone. Name a database that has it.</source>
        <translation>%1 no es SQL, así que solo %2 sabe lo que crea. Indique una base de datos que ya lo tenga.</translation>
    </message>
    <message>
        <source>proved also with %1 rows of a database</source>
        <translation>verificada también con %1 filas de una base de datos</translation>
    </message>
    <message>
        <source>The migration was not written: its proof failed. %1</source>
        <translation>No se escribió la migración: su verificación falló. %1</translation>
    </message>
    <message>
        <source>The migrations have changed since the draft was begun. Put the draft onto them first: the window does so when it sees them, and relvar-cli new without --to.</source>
        <translation>Las migraciones cambiaron desde que se empezó el borrador. Traslade primero el borrador sobre ellas: la ventana lo hace cuando las ve, y también relvar-cli new sin --to.</translation>
    </message>
    <message>
        <source>It was saved without a proof.</source>
        <translation>Se guardó sin verificar.</translation>
    </message>
    <message>
        <source>%1 is too large to be code. Choose the folder of the repository.</source>
        <translation>%1 es demasiado grande para ser código. Elija la carpeta del repositorio.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile, so nothing was written. Look at what would be written now, and write again.</source>
        <translation>%1 cambió entretanto, así que no se escribió nada. Mire lo que se escribiría ahora y vuelva a escribir.</translation>
    </message>
    <message>
        <source>The SQL of %1 was not run, because the folder is not trusted. Close the project and open it again to say that it is.</source>
        <translation>El SQL de %1 no se ejecutó, porque la carpeta no es de confianza. Cierre el proyecto y vuelva a abrirlo para indicar que lo es.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8, so nothing could be added to it without harm. Convert it first.</source>
        <translation>%1 no es un texto en UTF-8, así que no se podría añadir nada sin dañarlo. Conviértalo primero.</translation>
    </message>
    <message>
        <source>%1 lies outside of %2, so nothing was written. Choose a folder that both are in, or correct the configuration that says so.</source>
        <translation>%1 está fuera de %2, así que no se escribió nada. Elija una carpeta en la que estén ambos, o corrija la configuración que lo indica.</translation>
    </message>
    <message>
        <source>%1 is a file, but not registered with %2, which therefore never runs it.</source>
        <translation>%1 es un archivo, pero no está registrado en %2, que por eso nunca lo ejecuta.</translation>
    </message>
    <message>
        <source>%1 is a baseline: it stands for the migrations before it, which are run instead. Name one of them.</source>
        <translation>%1 es una línea base: representa las migraciones anteriores, que se ejecutan en su lugar. Indique una de ellas.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. Write one of: %3.</source>
        <translation>%1 no puede ser %2. Escriba uno de estos valores: %3.</translation>
    </message>
    <message>
        <source>%1 is empty. Write a value, or remove the line.</source>
        <translation>%1 está vacío. Escriba un valor, o quite la línea.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Camino de vuelta</translation>
    </message>
    <message>
        <source>It has no way back.</source>
        <translation>No tiene camino de vuelta.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>It changes nothing that a schema shows.</source>
        <translation>No cambia nada que muestre un esquema.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>It runs without a transaction of its own.</source>
        <translation>Este SQL se ejecuta sin transacción propia.</translation>
    </message>
    <message>
        <source>%1 is moved to %2 with its rows, and put back on the way back.</source>
        <translation>%1 se mueve a %2 con sus filas, y a la vuelta se devuelve a su lugar.</translation>
    </message>
    <message>
        <source>Rows of %1 are copied to %2, from where the way back restores them.</source>
        <translation>Se copian filas de %1 en %2, desde donde las restaura el camino de vuelta.</translation>
    </message>
    <message>
        <source>Nothing is taken away from the rows that are there.</source>
        <translation>No se quita nada a las filas que ya hay.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>A statement is not understood: it may lock anything.</source>
        <translation>Una sentencia no se entiende: puede bloquear cualquier cosa.</translation>
    </message>
    <message>
        <source>It locks no table that was there before.</source>
        <translation>No bloquea ninguna tabla que existiera antes.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>Hace esperar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>It was never proved.</source>
        <translation>Nunca se verificó.</translation>
    </message>
    <message>
        <source>%1 + timestamps</source>
        <translation>%1 + marcas de tiempo</translation>
    </message>
    <message>
        <source>A number as key that the database counts up, and when the row was made and changed.</source>
        <translation>Un número como clave, que cuenta la base de datos, y cuándo se creó y modificó la fila.</translation>
    </message>
    <message>
        <source>Relvar does not write migrations of %1. Write it with %1; relvar-cli diff --sql has the SQL of the draft.</source>
        <translation>Relvar no escribe migraciones de %1. Escríbala con %1; relvar-cli diff --sql da el SQL del borrador.</translation>
    </message>
    <message>
        <source>[%1] is written in relvar.toml in a way that cannot be changed without losing something. Write %2 there by hand.</source>
        <translation>[%1] está escrito en relvar.toml de un modo que no se puede cambiar sin perder algo. Escriba %2 ahí a mano.</translation>
    </message>
    <message>
        <source>The pattern of %1 has the placeholder {%2}, which is not known. Known are: %3.</source>
        <translation>El patrón de %1 tiene el marcador {%2}, que no se conoce. Se conocen: %3.</translation>
    </message>
    <message>
        <source>%1 did not come to its end, so it is not known what the database should be. %2</source>
        <translation>%1 no llegó a su fin, así que no se sabe cómo debería estar la base de datos. %2</translation>
    </message>
    <message>
        <source>%1 is applied and its file is gone, so it is not known what the database should be. Restore the file.</source>
        <translation>%1 está aplicada y su archivo no está, así que no se sabe cómo debería estar la base de datos. Recupere el archivo.</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied, so it is not known what the database should be. Restore the file as it was, or let %2 run it again where it does that.</source>
        <translation>%1 se editó después de aplicarse, así que no se sabe cómo debería estar la base de datos. Recupere el archivo como estaba, o deje que %2 la ejecute de nuevo donde lo haga.</translation>
    </message>
    <message>
        <source>%1 is pending on %2, and would come before one that is applied already. Apply it first.</source>
        <translation>%1 está pendiente en %2, e iría antes de una que ya está aplicada. Aplíquela primero.</translation>
    </message>
    <message>
        <source>%1 has changed since it was compared. Compare it again.</source>
        <translation>%1 ha cambiado desde que se comparó. Compárela de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a production database: nothing is pushed to it. Save the draft as a migration, and apply that.</source>
        <translation>%1 es una base de datos de producción: no se lleva nada a ella directamente. Guarde el borrador como migración, y aplíquela.</translation>
    </message>
    <message>
        <source>Bring %1 to another schema, without a migration</source>
        <translation>Llevar %1 a otro esquema, sin migración</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more. Bring it back, or close the project.</source>
        <translation>La carpeta %1 ya no está. Recupérela, o cierre el proyecto.</translation>
    </message>
    <message>
        <source>%1 is a production database: it is not started over. Revert single migrations there.</source>
        <translation>%1 es una base de datos de producción: ahí no se empieza de nuevo. Revierta ahí migraciones sueltas.</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::AreasAndNotes</name>
    <message>
        <source>Area %1</source>
        <translation>Área %1</translation>
    </message>
    <message>
        <source>Re&amp;name the area</source>
        <translation>Re&amp;nombrar el área</translation>
    </message>
    <message>
        <source>&amp;Edit the note</source>
        <translation>&amp;Editar la nota</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Lima</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>&amp;Reunir sus tablas</translation>
    </message>
    <message>
        <source>Select its &amp;tables</source>
        <translation>&amp;Seleccionar sus tablas</translation>
    </message>
    <message>
        <source>&amp;Remove the area, not its tables</source>
        <translation>&amp;Quitar el área, no sus tablas</translation>
    </message>
    <message>
        <source>&amp;Remove the note</source>
        <translation>&amp;Quitar la nota</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>Nombre del área</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::DiagramView</name>
    <message>
        <source>This is only shown, not edited. Go back to the draft to change something.</source>
        <translation>Esto solo se muestra, no se edita. Vuelva al borrador para cambiar algo.</translation>
    </message>
    <message>
        <source>Only a part of the diagram is shown. Press Esc to see everything, then move tables.</source>
        <translation>Solo se muestra una parte del diagrama. Pulse Esc para verlo todo y mueva después las tablas.</translation>
    </message>
    <message>
        <source>Select the tables of which more or less shall be shown first.</source>
        <translation>Seleccione primero las tablas de las que se debe mostrar más o menos.</translation>
    </message>
    <message>
        <source>Select the tables that the area shall have first.</source>
        <translation>Seleccione primero las tablas que debe tener el área.</translation>
    </message>
    <message>
        <source>Select what shall be dropped first.</source>
        <translation>Seleccione primero lo que se debe eliminar.</translation>
    </message>
    <message>
        <source>This is dropped already. Undo brings it back.</source>
        <translation>Esto ya está eliminado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>The partitions have this relation, not the table. Show them (P) to change it.</source>
        <translation>Esta relación la tienen las particiones, no la tabla. Muéstrelas (P) para modificarla.</translation>
    </message>
    <message>
        <source>Select a table that has partitions first.</source>
        <translation>Seleccione primero una tabla que tenga particiones.</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>Nueva &amp;tabla</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>Nueva colu&amp;mna</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>Nueva &amp;relación</translation>
    </message>
    <message>
        <source>Many to &amp;many</source>
        <translation>Muc&amp;hos a muchos</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>Nueva &amp;nota</translation>
    </message>
    <message>
        <source>New &amp;area of the selected tables</source>
        <translation>Nueva áre&amp;a de las tablas seleccionadas</translation>
    </message>
    <message>
        <source>New &amp;enum type</source>
        <translation>Nuevo tipo &amp;enumerado</translation>
    </message>
    <message>
        <source>New &amp;sequence</source>
        <translation>Nueva &amp;secuencia</translation>
    </message>
    <message>
        <source>&amp;With values</source>
        <translation>Con &amp;valores</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Renom&amp;brar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>&amp;Quitar del diagrama</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>E&amp;liminar del esquema</translation>
    </message>
    <message>
        <source>Sh&amp;ow of the selected tables</source>
        <translation>&amp;Detalle de las tablas seleccionadas</translation>
    </message>
    <message>
        <source>As the &amp;diagram says</source>
        <translation>Como el &amp;diagrama</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>Solo &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Claves</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Todas las columnas</translation>
    </message>
    <message>
        <source>Align and d&amp;istribute</source>
        <translation>Al&amp;inear y distribuir</translation>
    </message>
    <message>
        <source>&amp;Keep in place in automatic layouts</source>
        <translation>&amp;Fijar en las disposiciones automáticas</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n &amp;partition(s)</source>
        <translation>
            <numerusform>M&amp;ostrar la partición</numerusform>
            <numerusform>M&amp;ostrar las %n particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the &amp;partitions</source>
        <translation>Plegar las partici&amp;ones</translation>
    </message>
    <message>
        <source>&amp;Zoom to fit</source>
        <translation>A&amp;justar a la vista</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vista &amp;general</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionado: %1</translation>
    </message>
    <message>
        <source>Select the tables that shall be copied first.</source>
        <translation>Seleccione primero las tablas que se deben copiar.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n table(s), as SQL too.</source>
        <translation>
            <numerusform>Se copió %n tabla, también como SQL.</numerusform>
            <numerusform>Se copiaron %n tablas, también como SQL.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables on the clipboard. Copy some with Ctrl+C on a diagram first.</source>
        <translation>No hay tablas en el portapapeles. Copie antes algunas con Ctrl+C en un diagrama.</translation>
    </message>
    <message>
        <source>Select the tables that shall be duplicated first.</source>
        <translation>Seleccione primero las tablas que se deben duplicar.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n table(s).</source>
        <translation>
            <numerusform>Se pegó %n tabla.</numerusform>
            <numerusform>Se pegaron %n tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the table or column that shall be renamed first.</source>
        <translation>Seleccione primero la tabla o columna que se debe renombrar.</translation>
    </message>
    <message>
        <source>Type of the column</source>
        <translation>Tipo de la columna</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nombre de la tabla</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nombre de la columna</translation>
    </message>
    <message>
        <source>Select the tables that shall be laid out first.</source>
        <translation>Seleccione primero las tablas que se deben organizar.</translation>
    </message>
    <message>
        <source>Every table has its place on the diagram already.</source>
        <translation>Todas las tablas tienen ya su lugar en el diagrama.</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>Organizando el diagrama… Esc lo detiene.</translation>
    </message>
    <message>
        <source>The layout was stopped: the tables stand in columns. Diagram &gt; Auto layout (Ctrl+Shift+L) arranges them later.</source>
        <translation>Se detuvo la disposición: las tablas están en columnas. Diagrama &gt; Disposición automática (Ctrl+Mayús+L) las organiza después.</translation>
    </message>
    <message>
        <source>The layout was stopped; nothing has moved.</source>
        <translation>Se detuvo la disposición; no se movió nada.</translation>
    </message>
    <message>
        <source>Select what shall be seen first.</source>
        <translation>Seleccione primero lo que se debe ver.</translation>
    </message>
    <message>
        <source>Select the tables that the diagram shall be about first.</source>
        <translation>Seleccione primero las tablas de las que debe tratar el diagrama.</translation>
    </message>
    <message>
        <source>Only %1 and everything related – Esc shows all</source>
        <translation>Solo %1 y todo lo relacionado – Esc muestra todo</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 and what is up to %n relation(s) away – Esc shows all</source>
        <translation>
            <numerusform>Solo %1 y lo que está a %n relación como máximo – Esc muestra todo</numerusform>
            <numerusform>Solo %1 y lo que está a %n relaciones como máximo – Esc muestra todo</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tables at this point.</source>
        <translation>En este momento no hay tablas.</translation>
    </message>
    <message>
        <source>No tables yet. Press T or double-click to add one.</source>
        <translation>Aún no hay tablas. Pulse T o haga doble clic para añadir una.</translation>
    </message>
    <message>
        <source>This diagram shows no tables yet. Ctrl+Shift+I adds some; T or a double-click makes a new one.</source>
        <translation>Este diagrama aún no muestra tablas. Ctrl+Mayús+I añade algunas; T o un doble clic crea una nueva.</translation>
    </message>
    <message>
        <source>Laying out the diagram…</source>
        <translation>Organizando el diagrama…</translation>
    </message>
    <message>
        <source>The main diagram shows every table. Make another diagram to show some of them.</source>
        <translation>El diagrama principal muestra todas las tablas. Cree otro diagrama para mostrar algunas de ellas.</translation>
    </message>
    <message>
        <source>The diagram shows these tables already.</source>
        <translation>El diagrama ya muestra estas tablas.</translation>
    </message>
    <message>
        <source>Select the tables whose related ones shall be shown first.</source>
        <translation>Seleccione primero las tablas cuyas relacionadas se deben mostrar.</translation>
    </message>
    <message>
        <source>New table %1</source>
        <translation>Nueva tabla %1</translation>
    </message>
    <message>
        <source>Added %1, which refers to both.</source>
        <translation>Se añadió %1, que hace referencia a ambas.</translation>
    </message>
    <message>
        <source>Select two or more tables to put them in line.</source>
        <translation>Seleccione dos o más tablas para alinearlas.</translation>
    </message>
    <message>
        <source>Select three or more tables to give them the same distance.</source>
        <translation>Seleccione tres o más tablas para darles la misma distancia.</translation>
    </message>
    <message>
        <source>Select a table first.</source>
        <translation>Seleccione primero una tabla.</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the text, Esc does not</source>
        <translation>Ctrl+Intro guarda el texto, Esc no</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Outline</name>
    <message>
        <source>The diagram shows no table.</source>
        <translation>El diagrama no muestra ninguna tabla.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>Filtro del contenido</translation>
    </message>
    <message>
        <source>Outline of the diagram</source>
        <translation>Contenido del diagrama</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Ninguna coincidencia.</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Overview</name>
    <message>
        <source>Overview of the diagram</source>
        <translation>Vista general del diagrama</translation>
    </message>
    <message>
        <source>The whole diagram: click to move there (F10 hides it)</source>
        <translation>El diagrama entero: haga clic para ir allí (F10 lo oculta)</translation>
    </message>
</context>
<context>
    <name>relvar::canvas::Surface</name>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 hace referencia a %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Partitions of %1:</source>
        <translation>Particiones de %1:</translation>
    </message>
    <message>
        <source>Double-click to show them (P)</source>
        <translation>Doble clic para mostrarlas (P)</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clave primaria</translation>
    </message>
    <message>
        <source>Foreign key</source>
        <translation>Clave foránea</translation>
    </message>
    <message>
        <source>Drag from here to a column or a table to draw a relation</source>
        <translation>Arrastre desde aquí hasta una columna o una tabla para dibujar una relación</translation>
    </message>
    <message>
        <source>Laying out the diagram… Esc stops it.</source>
        <translation>Organizando el diagrama… Esc lo detiene.</translation>
    </message>
    <message>
        <source>New table: click where it shall stand. Esc ends.</source>
        <translation>Nueva tabla: haga clic donde deba estar. Esc termina.</translation>
    </message>
    <message>
        <source>New column: click the table that shall get it. Esc ends.</source>
        <translation>Nueva columna: haga clic en la tabla que debe recibirla. Esc termina.</translation>
    </message>
    <message>
        <source>Many to many: click the first table (or select it and press Enter). Esc ends.</source>
        <translation>Muchos a muchos: haga clic en la primera tabla (o selecciónela y pulse Intro). Esc termina.</translation>
    </message>
    <message>
        <source>Relation: click the table that shall refer to another one (or select it and press Enter). Esc ends.</source>
        <translation>Relación: haga clic en la tabla que debe hacer referencia a otra (o selecciónela y pulse Intro). Esc termina.</translation>
    </message>
    <message>
        <source>Many to many: now click the second table. Esc ends.</source>
        <translation>Muchos a muchos: haga clic ahora en la segunda tabla. Esc termina.</translation>
    </message>
    <message>
        <source>Relation: now click the table that it refers to. Esc ends.</source>
        <translation>Relación: haga clic ahora en la tabla a la que hace referencia. Esc termina.</translation>
    </message>
    <message>
        <source>Drop on a column, or on the header for the whole table. Esc cancels.</source>
        <translation>Suelte sobre una columna, o sobre el encabezado para la tabla entera. Esc cancela.</translation>
    </message>
    <message>
        <source>Shift keeps the tool.</source>
        <translation>Mayús mantiene la herramienta.</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ChangesPanel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Keep dropped data</source>
        <translation>Conservar los datos eliminados</translation>
    </message>
    <message>
        <source>Drop from draft</source>
        <translation>Quitar del borrador</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Cambios del borrador</translation>
    </message>
    <message>
        <source>What the migration removes is kept in the database until it is purged, so that a revert brings it back</source>
        <translation>Lo que la migración quita se conserva en la base de datos hasta que se purga, de modo que una reversión lo recupera</translation>
    </message>
    <message>
        <source>Take the selected change back (Del)</source>
        <translation>Quitar del borrador el cambio seleccionado (Supr)</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Draw something: new tables, columns and relations show here.</source>
        <translation>Dibuje algo: las tablas, columnas y relaciones nuevas aparecen aquí.</translation>
    </message>
    <message>
        <source>kept until purged</source>
        <translation>se conserva hasta purgarlo</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>se pierde</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
</context>
<context>
    <name>relvar::changes::ProblemsPanel</name>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corregir todos</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>&amp;Aquí</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>What is doubtful in the draft shows here, with a way to fix it.</source>
        <translation>Lo dudoso del borrador aparece aquí, con una manera de corregirlo.</translation>
    </message>
    <message>
        <source>Problems of the draft</source>
        <translation>Problemas del borrador</translation>
    </message>
    <message>
        <source>Filter of the problems</source>
        <translation>Filtro de los problemas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show what lint.ignore keeps quiet too</source>
        <translation>Mostrar también lo que lint.ignore silencia</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignorado</numerusform>
            <numerusform>%n ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ninguna coincidencia</translation>
    </message>
    <message>
        <source>No problem has “%1” in it.</source>
        <translation>Ningún problema contiene «%1».</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Intro)</translation>
    </message>
    <message>
        <source>Select a problem that has a fix</source>
        <translation>Seleccione un problema que tenga corrección</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Corregir los %1</translation>
    </message>
    <message>
        <source>All of this kind, as one step: %1</source>
        <translation>Todos los de este tipo, en un solo paso: %1</translation>
    </message>
    <message>
        <source>Select a problem</source>
        <translation>Seleccione un problema</translation>
    </message>
    <message>
        <source>Do not tell it any more; kept in lint.ignore</source>
        <translation>No avisar más; se guarda en lint.ignore</translation>
    </message>
    <message>
        <source>Needs a project, which keeps what need not be told in lint.ignore</source>
        <translation>Necesita un proyecto, que guarda en lint.ignore lo que no se debe avisar</translation>
    </message>
    <message>
        <source>&amp;Tell it again</source>
        <translation>&amp;Volver a avisar</translation>
    </message>
    <message>
        <source>Ignore &amp;here</source>
        <translation>Ignorar &amp;aquí</translation>
    </message>
    <message>
        <source>Ignore %1 &amp;everywhere</source>
        <translation>Ignorar %1 en &amp;todas partes</translation>
    </message>
    <message>
        <source>Ignore &amp;everywhere</source>
        <translation>Ignorar en &amp;todas partes</translation>
    </message>
    <message>
        <source>Select a problem to read why it is one.</source>
        <translation>Seleccione un problema para leer por qué lo es.</translation>
    </message>
    <message>
        <source>The draft has changed meanwhile, so nothing was fixed. Try again.</source>
        <translation>El borrador cambió entretanto, así que no se corrigió nada. Vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fixed: fix them one by one to see why.</source>
        <translation>
            <numerusform>%n de ellos no se pudo corregir: corríjalos uno a uno para ver por qué.</numerusform>
            <numerusform>%n de ellos no se pudieron corregir: corríjalos uno a uno para ver por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::connections::ConnectionDialog</name>
    <message>
        <source>Read-onl&amp;y: never change this database</source>
        <translation>Solo lec&amp;tura: no modificar nunca esta base de datos</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Stop testin&amp;g</source>
        <translation>Detener la prue&amp;ba</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Database product</source>
        <translation>Producto de base de datos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Connect, ask for the version and measure the way there and back</source>
        <translation>Conectarse, preguntar la versión y medir el tiempo de ida y vuelta</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>Dejar de intentar la conexión</translation>
    </message>
    <message>
        <source>Trying to connect</source>
        <translation>Intentando la conexión</translation>
    </message>
    <message>
        <source>Produ&amp;ct:</source>
        <translation>Pr&amp;oducto:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Co&amp;lor:</source>
        <translation>Co&amp;lor:</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>&amp;Entorno:</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
    <message>
        <source>Path of the database file</source>
        <translation>Ruta del archivo de base de datos</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Archivo de base de datos</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Arc&amp;hivo:</translation>
    </message>
    <message>
        <source>Choose the database file.</source>
        <translation>Elija el archivo de base de datos.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>There is already a connection %1.</source>
        <translation>Ya existe una conexión %1.</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ParameterGrid</name>
    <message>
        <source>More parameters: name and value</source>
        <translation>Más parámetros: nombre y valor</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type a name in the last row to add a parameter (Del removes one)</source>
        <translation>Escriba un nombre en la última fila para añadir un parámetro (Supr quita uno)</translation>
    </message>
    <message>
        <source>The value “%1” has no parameter name.</source>
        <translation>El valor «%1» no tiene nombre de parámetro.</translation>
    </message>
    <message>
        <source>Type the password in its own field, not as a parameter.</source>
        <translation>Escriba la contraseña en su propio campo, no como parámetro.</translation>
    </message>
    <message>
        <source>The parameter %1 has no value.</source>
        <translation>El parámetro %1 no tiene valor.</translation>
    </message>
    <message>
        <source>The parameter %1 is there twice.</source>
        <translation>El parámetro %1 aparece dos veces.</translation>
    </message>
</context>
<context>
    <name>relvar::connections::PasswordPrompt</name>
    <message>
        <source>&amp;Remember in the system keychain</source>
        <translation>&amp;Recordar en el llavero del sistema</translation>
    </message>
    <message>
        <source>Otherwise it is kept until Relvar is closed</source>
        <translation>Si no, se guarda hasta que se cierre Relvar</translation>
    </message>
    <message>
        <source>No keychain can be reached here</source>
        <translation>Aquí no hay ningún llavero accesible</translation>
    </message>
    <message>
        <source>No system keychain here: kept until Relvar is closed</source>
        <translation>Aquí no hay llavero del sistema: se guarda hasta que se cierre Relvar</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Inicio de sesión:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
</context>
<context>
    <name>relvar::connections::ServerFields</name>
    <message>
        <source>URL of the database</source>
        <translation>URL de la base de datos</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>su nombre en este equipo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>Servidor SSH</translation>
    </message>
    <message>
        <source>none; or user@host, when it leads to the database</source>
        <translation>ninguno; o usuario@host, cuando lleva a la base de datos</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Default: when the server can</source>
        <translation>Predeterminado: cuando el servidor puede</translation>
    </message>
    <message>
        <source>Off (disable)</source>
        <translation>Desactivado (disable)</translation>
    </message>
    <message>
        <source>Only when the server insists (allow)</source>
        <translation>Solo si el servidor insiste (allow)</translation>
    </message>
    <message>
        <source>When the server can (prefer)</source>
        <translation>Cuando el servidor puede (prefer)</translation>
    </message>
    <message>
        <source>Always (require)</source>
        <translation>Siempre (require)</translation>
    </message>
    <message>
        <source>Always, certificate checked (verify-ca)</source>
        <translation>Siempre, comprobando el certificado (verify-ca)</translation>
    </message>
    <message>
        <source>Always, certificate and host checked (verify-full)</source>
        <translation>Siempre, comprobando certificado y host (verify-full)</translation>
    </message>
    <message>
        <source>Paste a &amp;URL:</source>
        <translation>Pegar una &amp;URL:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Base de &amp;datos:</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>Usua&amp;rio:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>Host and port above are then as the SSH server sees them. Your ~/.ssh/config, agent and known hosts are used.</source>
        <translation>El host y el puerto de arriba son entonces como los ve el servidor SSH. Se usan su ~/.ssh/config, su agente y sus hosts conocidos.</translation>
    </message>
    <message>
        <source>Thr&amp;ough SSH:</source>
        <translation>&amp;A través de SSH:</translation>
    </message>
    <message>
        <source>&amp;More parameters</source>
        <translation>&amp;Más parámetros</translation>
    </message>
    <message>
        <source>Certificates, keys, service, timeouts and whatever else the server&apos;s library knows</source>
        <translation>Certificados, claves, servicio, tiempos límite y todo lo demás que conoce la biblioteca del servidor</translation>
    </message>
    <message>
        <source>Root cert&amp;ificate:</source>
        <translation>Certificado raí&amp;z:</translation>
    </message>
    <message>
        <source>Client certific&amp;ate:</source>
        <translation>Certificado de cl&amp;iente:</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>Cla&amp;ve de cliente:</translation>
    </message>
    <message>
        <source>SSH key:</source>
        <translation>Clave SSH:</translation>
    </message>
    <message>
        <source>from the agent, or the usual files</source>
        <translation>del agente, o los archivos habituales</translation>
    </message>
    <message>
        <source>SSH jump hosts</source>
        <translation>Hosts de salto SSH</translation>
    </message>
    <message>
        <source>none; or user@host, parted by commas</source>
        <translation>ninguno; o usuario@host, separados por comas</translation>
    </message>
    <message>
        <source>SSH &amp;jump hosts:</source>
        <translation>Hosts de &amp;salto SSH:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Elegir el archivo: %1</translation>
    </message>
    <message>
        <source>known; type to replace it</source>
        <translation>conocida; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>se pide cuando hace falta</translation>
    </message>
    <message>
        <source>“%1” is no port: write a number from 1 to 65535.</source>
        <translation>«%1» no es un puerto: escriba un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Indique la base de datos.</translation>
    </message>
    <message>
        <source>“%1://” is not the beginning of an address here. Write %2://.</source>
        <translation>«%1://» no es aquí el comienzo de una dirección. Escriba %2://.</translation>
    </message>
</context>
<context>
    <name>relvar::data::DataPanel</name>
    <message>
        <source>No rows are shown</source>
        <translation>No se muestran filas</translation>
    </message>
    <message>
        <source>Choose “Show data” in the menu of a table, in the tree or on the diagram.</source>
        <translation>Elija «Mostrar datos» en el menú de una tabla, en el árbol o en el diagrama.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the rows that were shown before (%1)</source>
        <translation>Volver a las filas que se mostraban antes (%1)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read the rows again (F5)</source>
        <translation>Volver a leer las filas (F5)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Count all rows, which may take long</source>
        <translation>Contar todas las filas, lo que puede tardar mucho</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Show the selected value as a whole</source>
        <translation>Mostrar entero el valor seleccionado</translation>
    </message>
    <message>
        <source>Condition in SQL</source>
        <translation>Condición en SQL</translation>
    </message>
    <message>
        <source>WHERE … (SQL, then Enter)</source>
        <translation>WHERE … (SQL, después Intro)</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Volver &amp;a leer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>La primera fila</numerusform>
            <numerusform>Las primeras %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>No row meets the condition</source>
        <translation>Ninguna fila cumple la condición</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Sin filas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 of %2 rows read</source>
        <translation>%1 de %2 filas leídas</translation>
    </message>
    <message>
        <source>%1 rows read of about %2</source>
        <translation>%1 filas leídas de unas %2</translation>
    </message>
    <message>
        <source>%1 rows read, there are more</source>
        <translation>%1 filas leídas, hay más</translation>
    </message>
    <message>
        <source>The value is too long to be followed. Copy it and filter by it.</source>
        <translation>El valor es demasiado largo para seguirlo. Cópielo y filtre por él.</translation>
    </message>
    <message>
        <source>Go to the row of %1</source>
        <translation>Ir a la fila de %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Rows that refer to this one</source>
        <translation>Filas que hacen referencia a esta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Solo filas con este valor</translation>
    </message>
    <message>
        <source>Copy for a &amp;spreadsheet</source>
        <translation>Copiar para hoja de &amp;cálculo</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copiar como C&amp;SV</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;INSERT</source>
        <translation>Copiar como &amp;INSERT</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::data::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>text, = value, &lt; value, &gt;= value, != value, ^ beginning, null, !null</source>
        <translation>texto, = valor, &lt; valor, &gt;= valor, != valor, ^ comienzo, null, !null</translation>
    </message>
</context>
<context>
    <name>relvar::data::Grid</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>relvar::data::RowModel</name>
    <message>
        <source>Ctrl+click: the row of %1</source>
        <translation>Ctrl+clic: la fila de %1</translation>
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
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Wrap</source>
        <translation>A&amp;justar líneas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Select a value to read it as a whole.</source>
        <translation>Seleccione un valor para leerlo entero.</translation>
    </message>
    <message>
        <source>only the beginning</source>
        <translation>solo el comienzo</translation>
    </message>
    <message>
        <source>the beginning is shown, the file takes all</source>
        <translation>se muestra el comienzo, el archivo lo recibe todo</translation>
    </message>
    <message>
        <source>Read all &amp;%1</source>
        <translation>Leer &amp;todo: %1</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Guardar el valor</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>relvar::design::ChangeTypeDialog</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nuevo tipo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Change a type everywhere</source>
        <translation>Cambiar un tipo en todas partes</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n column(s))</source>
        <translation>
            <numerusform>%1 (%n columna)</numerusform>
            <numerusform>%1 (%n columnas)</numerusform>
        </translation>
    </message>
    <message>
        <source>A type, such as %1</source>
        <translation>Un tipo, por ejemplo %1</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;New type:</source>
        <translation>&amp;Nuevo tipo:</translation>
    </message>
    <message>
        <source>No column has a type.</source>
        <translation>Ninguna columna tiene tipo.</translation>
    </message>
    <message>
        <source>Type the new type.</source>
        <translation>Escriba el nuevo tipo.</translation>
    </message>
</context>
<context>
    <name>relvar::design::ConventionDialog</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Rename to convention</source>
        <translation>Renombrar según la convención</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convención</translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation>La del proyecto</translation>
    </message>
    <message>
        <source>The project&apos;s is [naming] of relvar.toml: preset = &quot;drizzle&quot;, or patterns of its own</source>
        <translation>La del proyecto está en [naming] de relvar.toml: preset = &quot;drizzle&quot;, o patrones propios</translation>
    </message>
    <message>
        <source>&amp;Convention:</source>
        <translation>&amp;Convención:</translation>
    </message>
    <message>
        <source>Patterns:</source>
        <translation>Patrones:</translation>
    </message>
    <message>
        <source>Everything follows this convention.</source>
        <translation>Todo sigue esta convención.</translation>
    </message>
</context>
<context>
    <name>relvar::design::PatternRenameDialog</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Keys and constraints</source>
        <translation>&amp;Claves y restricciones</translation>
    </message>
    <message>
        <source>&amp;Indexes</source>
        <translation>Índic&amp;es</translation>
    </message>
    <message>
        <source>Rename many</source>
        <translation>Renombrar en lote</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Parte del nombre</translation>
    </message>
    <message>
        <source>Instead of it</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>\1, \2 … stand for what the regular expression has captured</source>
        <translation>\1, \2 … representan lo que capturó la expresión regular</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>Reem&amp;plazar por:</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>En:</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Esto no es una expresión regular: %1</translation>
    </message>
    <message>
        <source>Type a part of the names.</source>
        <translation>Escriba una parte de los nombres.</translation>
    </message>
    <message>
        <source>No name changes.</source>
        <translation>Ningún nombre cambia.</translation>
    </message>
</context>
<context>
    <name>relvar::design::PreviewDialog</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>Marcar &amp;todo</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Marcar &amp;ninguno</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Lo que cambiará</translation>
    </message>
    <message>
        <source>%1 of %2 ticked. Untick those that cannot be made.</source>
        <translation>%1 de %2 marcados. Desmarque los que no se pueden hacer.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked.</source>
        <translation>%1 de %2 marcados.</translation>
    </message>
</context>
<context>
    <name>relvar::design::SearchPanel</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Generated columns</source>
        <translation>Columnas generadas</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;Types</source>
        <translation>&amp;Tipos</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Comentarios</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definiciones</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Search names, types, comments, definitions</source>
        <translation>Buscar nombres, tipos, comentarios, definiciones</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Views, triggers, functions, defaults, checks, conditions of indexes</source>
        <translation>Vistas, disparadores, funciones, valores predeterminados, restricciones CHECK, condiciones de índices</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Los primeros %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Esto no es una expresión regular</translation>
    </message>
    <message>
        <source>In the draft: names, types, comments, definitions, defaults and checks.</source>
        <translation>En el borrador: nombres, tipos, comentarios, definiciones, valores predeterminados y restricciones CHECK.</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it.</source>
        <translation>Nada contiene «%1».</translation>
    </message>
</context>
<context>
    <name>relvar::design::TemplateDialog</name>
    <message>
        <source>New table from a template</source>
        <translation>Nueva tabla desde una plantilla</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Aplicar una plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <translation>Columnas de la plantilla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Make the table</source>
        <translation>&amp;Crear la tabla</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Remove the template</source>
        <translation>&amp;Eliminar la plantilla</translation>
    </message>
    <message>
        <source>&amp;Name of the table:</source>
        <translation>&amp;Nombre de la tabla:</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) get what the template has and they lack.</source>
        <translation>
            <numerusform>%n tabla recibe lo que tiene la plantilla y a ella le falta.</numerusform>
            <numerusform>%n tablas reciben lo que tiene la plantilla y a ellas les falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in templates/ of the project</source>
        <translation>Se guarda en templates/ del proyecto</translation>
    </message>
    <message>
        <source>Comes with Relvar</source>
        <translation>Viene con Relvar</translation>
    </message>
    <message>
        <source>A template of this project.</source>
        <translation>Una plantilla de este proyecto.</translation>
    </message>
    <message>
        <source>Templates that came with Relvar cannot be removed</source>
        <translation>Las plantillas incluidas con Relvar no se pueden quitar</translation>
    </message>
</context>
<context>
    <name>relvar::explorer::DatabaseTree</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the databases</source>
        <translation>Filtro de las bases de datos</translation>
    </message>
    <message>
        <source>Show only objects whose name, or the name of a column, contains this (Ctrl+F)</source>
        <translation>Mostrar solo los objetos cuyo nombre, o el de una columna, contiene esto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>Ninguna base de datos</translation>
    </message>
    <message>
        <source>Open a database or a project to see what is in it.</source>
        <translation>Abra una base de datos o un proyecto para ver qué contiene.</translation>
    </message>
    <message>
        <source>Show in diagram</source>
        <translation>Mostrar en el diagrama</translation>
    </message>
    <message>
        <source>Show data</source>
        <translation>Mostrar datos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>Columna de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename or change type without downtime…</source>
        <translation>Renombrar o cambiar tipo sin interrupción…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy DDL</source>
        <translation>Copiar DDL</translation>
    </message>
    <message>
        <source>Drop from the draft</source>
        <translation>Eliminar del borrador</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>Usar para Aplicar y Revertir</translation>
    </message>
    <message>
        <source>Kept data…</source>
        <translation>Datos conservados…</translation>
    </message>
    <message>
        <source>What migrations keep of what they took away, and how to empty it</source>
        <translation>Qué conservan las migraciones de lo que se llevaron, y cómo vaciarlo</translation>
    </message>
    <message>
        <source>Compare with the draft…</source>
        <translation>Comparar con el borrador…</translation>
    </message>
    <message>
        <source>Look for drift</source>
        <translation>Buscar desviaciones</translation>
    </message>
    <message>
        <source>Compare it with what its migrations make</source>
        <translation>Compararla con lo que producen sus migraciones</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>Duplicate connection…</source>
        <translation>Duplicar conexión…</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>Quitar conexión…</translation>
    </message>
    <message>
        <source>Connect another database…</source>
        <translation>Conectar otra base de datos…</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>no nulo</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clave primaria</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Clave única</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>único</translation>
    </message>
    <message>
        <source>Building this index has failed, so the database does not use it. Drop it, or build it again with REINDEX.</source>
        <translation>La construcción de este índice falló, así que la base de datos no lo usa. Elimínelo, o constrúyalo de nuevo con REINDEX.</translation>
    </message>
    <message>
        <source>Its columns are those of the type %1</source>
        <translation>Sus columnas son las del tipo %1</translation>
    </message>
    <message>
        <source>Goes with %1</source>
        <translation>Pertenece a %1</translation>
    </message>
    <message>
        <source>history of %1</source>
        <translation>historial de %1</translation>
    </message>
    <message>
        <source>%1 keeps its history of migrations in this table. It is not part of the schema.</source>
        <translation>%1 guarda en esta tabla su historial de migraciones. No forma parte del esquema.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Vistas materializadas</translation>
    </message>
    <message>
        <source>Enum types</source>
        <translation>Tipos enumerados</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Other objects</source>
        <translation>Otros objetos</translation>
    </message>
    <message>
        <source>Not handled</source>
        <translation>No gestionados</translation>
    </message>
    <message>
        <source>Other histories</source>
        <translation>Otros historiales</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Restricciones CHECK</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>What you draw. Databases change only when a migration is applied to them.</source>
        <translation>Lo que usted dibuja. Las bases de datos solo cambian cuando se les aplica una migración.</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>Aplicar y Revertir actúan sobre esta base de datos.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>production, %1</source>
        <translation>producción, %1</translation>
    </message>
    <message>
        <source>test</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>test, %1</source>
        <translation>pruebas, %1</translation>
    </message>
    <message>
        <source>current, %1</source>
        <translation>actual, %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
    </message>
</context>
<context>
    <name>relvar::help::AboutDialog</name>
    <message>
        <source>About Relvar</source>
        <translation>Acerca de Relvar</translation>
    </message>
    <message>
        <source>Relvar %1</source>
        <translation>Relvar %1</translation>
    </message>
    <message>
        <source>Schema designer and migration manager for PostgreSQL and SQLite</source>
        <translation>Diseñador de esquemas y gestor de migraciones para PostgreSQL y SQLite</translation>
    </message>
    <message>
        <source>What Relvar is made of</source>
        <translation>De qué está hecho Relvar</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Enter or a double-click opens it in the browser</source>
        <translation>Intro o un doble clic la abre en el navegador</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>Co&amp;mponentes</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licencia Pública General de GNU</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>Copiar versiones, plataforma y ajustes para informar de un fallo; sin contraseñas ni direcciones</translation>
    </message>
</context>
<context>
    <name>relvar::help::GuideWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Search the guide (%1)</source>
        <translation>Buscar en la guía (%1)</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Encontrado en la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>Se abre en el navegador: %1</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – Guía del usuario</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ChecksModel</name>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Every row must meet it, such as: price &gt;= 0</source>
        <translation>Toda fila debe cumplirla, por ejemplo: price &gt;= 0</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Nombre de la restricción</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Comentario que la base de datos guarda sobre ella</translation>
    </message>
    <message>
        <source>No checks yet.
A check refuses rows that break a rule, such as: price &gt;= 0</source>
        <translation>Aún no hay restricciones CHECK.
Una restricción CHECK rechaza las filas que incumplen una regla, por ejemplo: price &gt;= 0</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Añadir CHECK</translation>
    </message>
    <message>
        <source>Inherited: change it in the table that it comes from</source>
        <translation>Heredada: modifíquela en la tabla de la que proviene</translation>
    </message>
    <message>
        <source>type a condition</source>
        <translation>escriba una condición</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nombre según la convención</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnListEditor</name>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Choose columns (Alt+Down)</source>
        <translation>Elegir columnas (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ColumnsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nombre de la columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Data type of the column</source>
        <translation>Tipo de datos de la columna</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The column is part of the primary key</source>
        <translation>La columna forma parte de la clave primaria</translation>
    </message>
    <message>
        <source>Not null</source>
        <translation>No nulo</translation>
    </message>
    <message>
        <source>Every row must have a value</source>
        <translation>Toda fila debe tener un valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Expression for rows that give no value; empty: none</source>
        <translation>Expresión para las filas que no dan valor; vacío: ninguna</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>The database hands out the numbers: ALWAYS, or BY DEFAULT where a row gives none; empty: it does not</source>
        <translation>La base de datos reparte los números: ALWAYS, o BY DEFAULT donde una fila no da ninguno; vacío: no lo hace</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>The database hands out the numbers and uses none of them twice</source>
        <translation>La base de datos reparte los números y no usa ninguno dos veces</translation>
    </message>
    <message>
        <source>Generated as</source>
        <translation>Generada como</translation>
    </message>
    <message>
        <source>Expression that the column is computed from; empty: none</source>
        <translation>Expresión a partir de la cual se calcula la columna; vacío: ninguna</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenada</translation>
    </message>
    <message>
        <source>The computed value is kept in the table, not computed at each reading</source>
        <translation>El valor calculado se guarda en la tabla en lugar de calcularse en cada lectura</translation>
    </message>
    <message>
        <source>Collation</source>
        <translation>Intercalación</translation>
    </message>
    <message>
        <source>How texts of the column are compared and sorted</source>
        <translation>Cómo se comparan y ordenan los textos de la columna</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>The keys, relations, checks and indexes that the column is in, and its place in those of several columns</source>
        <translation>Las claves, relaciones, restricciones CHECK e índices en que está la columna, y su lugar en los de varias columnas</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment that the database keeps on the column</source>
        <translation>Comentario que la base de datos guarda sobre la columna</translation>
    </message>
    <message>
        <source>No columns yet.
Press Enter or use the button below to add one.</source>
        <translation>Aún no hay columnas.
Pulse Intro o use el botón de abajo para añadir una.</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Part of the primary key</source>
        <translation>Parte de la clave primaria</translation>
    </message>
    <message>
        <source>Points at %1</source>
        <translation>Apunta a %1</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Única</translation>
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
        <translation>Una partición toma sus columnas de %1: modifíquelas allí</translation>
    </message>
    <message>
        <source>The table is of the type %1, which gives it its columns</source>
        <translation>La tabla es del tipo %1, que le da sus columnas</translation>
    </message>
    <message>
        <source>Inherited from %1: change it there</source>
        <translation>Heredada de %1: modifíquela allí</translation>
    </message>
    <message>
        <source>Inherited: change it where it comes from</source>
        <translation>Heredada: modifíquela donde tiene su origen</translation>
    </message>
    <message>
        <source>A computed column has no default</source>
        <translation>Una columna calculada no tiene valor predeterminado</translation>
    </message>
    <message>
        <source>The database hands out the numbers of this column: it has no other default</source>
        <translation>La base de datos reparte los números de esta columna: no tiene otro valor predeterminado</translation>
    </message>
    <message>
        <source>A computed column is not numbered by the database</source>
        <translation>Una columna calculada no la numera la base de datos</translation>
    </message>
    <message>
        <source>Only a column that is the primary key alone can be numbered by the database</source>
        <translation>La base de datos solo puede numerar una columna que sea por sí sola la clave primaria</translation>
    </message>
    <message>
        <source>Only a computed column is stored or not</source>
        <translation>Solo una columna calculada puede estar almacenada o no</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>columna %1.%2</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::DefinitionEditor</name>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Back to the text that is in the draft</source>
        <translation>Volver al texto que está en el borrador</translation>
    </message>
    <message>
        <source>This text makes a %1. Here it is about the %2 %3.</source>
        <translation>Este texto crea: %1. Aquí se trata de: %2 %3.</translation>
    </message>
    <message>
        <source>Shown as the database has it</source>
        <translation>Se muestra tal como está en la base de datos</translation>
    </message>
    <message>
        <source>This text is in the draft</source>
        <translation>Este texto está en el borrador</translation>
    </message>
    <message>
        <source>Not in the draft until it is complete</source>
        <translation>No entra en el borrador hasta que esté completo</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::DefinitionPage</name>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Drop this object</source>
        <translation>Eliminar este objeto</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::EnumPage</name>
    <message>
        <source>Add &amp;value</source>
        <translation>Añadir &amp;valor</translation>
    </message>
    <message>
        <source>Drop the &amp;type</source>
        <translation>Eliminar el &amp;tipo</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Nombre del tipo</translation>
    </message>
    <message>
        <source>Comment on the type</source>
        <translation>Comentario del tipo</translation>
    </message>
    <message>
        <source>Values in their order</source>
        <translation>Valores en su orden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>Add a value (Ins)</source>
        <translation>Añadir un valor (Ins)</translation>
    </message>
    <message>
        <source>Drop the whole type; no column may use it</source>
        <translation>Eliminar el tipo entero; ninguna columna debe usarlo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the value up (Alt+Up)</source>
        <translation>Subir el valor (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the value down (Alt+Down)</source>
        <translation>Bajar el valor (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Drop the value (Del)</source>
        <translation>Eliminar el valor (Supr)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ExclusionsModel</name>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>No two rows may meet it together, such as: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)</source>
        <translation>Nunca dos filas pueden cumplirla juntas, por ejemplo: EXCLUDE USING gist (room WITH =, during WITH &amp;&amp;)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Nombre de la restricción</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Comentario que la base de datos guarda sobre ella</translation>
    </message>
    <message>
        <source>No exclusion constraints yet.
One refuses rows that overlap, such as: EXCLUDE USING gist (during WITH &amp;&amp;)</source>
        <translation>Aún no hay restricciones de exclusión.
Una de ellas rechaza las filas que se solapan, por ejemplo: EXCLUDE USING gist (during WITH &amp;&amp;)</translation>
    </message>
    <message>
        <source>Add exclusion</source>
        <translation>Añadir exclusión</translation>
    </message>
    <message>
        <source>type EXCLUDE …</source>
        <translation>escriba EXCLUDE …</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nombre según la convención</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridPage</name>
    <message>
        <source>%1 (Ins, or Enter in the last row)</source>
        <translation>%1 (Ins, o Intro en la última fila)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the selected rows up (Alt+Up)</source>
        <translation>Subir las filas seleccionadas (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the selected rows down (Alt+Down)</source>
        <translation>Bajar las filas seleccionadas (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Drop the selected rows (Del)</source>
        <translation>Eliminar las filas seleccionadas (Supr)</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::GridView</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::IndexesModel</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns or expressions in order, such as: name, lower(email), created DESC</source>
        <translation>Columnas o expresiones en orden, por ejemplo: name, lower(email), created DESC</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Único</translation>
    </message>
    <message>
        <source>No two rows may have the same values</source>
        <translation>No puede haber dos filas con los mismos valores</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Only rows that meet this condition are in the index; empty: all</source>
        <translation>Solo las filas que cumplen esta condición están en el índice; vacío: todas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the index</source>
        <translation>Nombre del índice</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How the index is built; empty: the usual way</source>
        <translation>Cómo se construye el índice; vacío: de la forma habitual</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Further columns that the index carries, so that a search need not read the table</source>
        <translation>Otras columnas que lleva el índice, para que una búsqueda no tenga que leer la tabla</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>Un solo NULL</translation>
    </message>
    <message>
        <source>A unique index takes NULL for one value: it may be there once</source>
        <translation>Un índice único toma NULL como un solo valor: solo puede estar una vez</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Comentario que la base de datos guarda sobre él</translation>
    </message>
    <message>
        <source>No indexes yet.
An index makes searches by its columns quick.</source>
        <translation>Aún no hay índices.
Un índice acelera las búsquedas por sus columnas.</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Añadir índice</translation>
    </message>
    <message>
        <source>Building it has failed: the database does not use it</source>
        <translation>Su construcción falló: la base de datos no lo usa</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>elija columnas</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nombre según la convención</translation>
    </message>
    <message>
        <source>Only a unique index compares NULL at all</source>
        <translation>Solo un índice único llega a comparar NULL</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a table in the diagram or in the databases.</source>
        <translation>Seleccione una tabla en el diagrama o en las bases de datos.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Parts of the object</source>
        <translation>Partes del objeto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>CHECK</translation>
    </message>
    <message>
        <source>Exclusion constraints</source>
        <translation>Restricciones de exclusión</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusiones</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Rules and statistics</source>
        <translation>Reglas y estadísticas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>DDL</source>
        <translation>DDL</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>partición</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>tabla particionada</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vista materializada</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>disparador</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>tipo enumerado</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>secuencia</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the key, in order, separated by commas</source>
        <translation>Columnas de la clave, en orden, separadas por comas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Nombre de la restricción</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Primary key or unique key</source>
        <translation>Clave primaria o clave única</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Further columns that the index of the key carries</source>
        <translation>Otras columnas que lleva el índice de la clave</translation>
    </message>
    <message>
        <source>One NULL</source>
        <translation>Un solo NULL</translation>
    </message>
    <message>
        <source>A unique key takes NULL for one value: it may be there once</source>
        <translation>Una clave única toma NULL como un solo valor: solo puede estar una vez</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Comentario que la base de datos guarda sobre ella</translation>
    </message>
    <message>
        <source>No keys yet.
A primary key tells the rows apart.</source>
        <translation>Aún no hay claves.
Una clave primaria distingue las filas.</translation>
    </message>
    <message>
        <source>Add unique key</source>
        <translation>Añadir clave única</translation>
    </message>
    <message>
        <source>Add primary key</source>
        <translation>Añadir clave primaria</translation>
    </message>
    <message>
        <source>choose columns</source>
        <translation>elija columnas</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nombre según la convención</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaria</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>The columns of a primary key are never NULL</source>
        <translation>Las columnas de una clave primaria nunca son NULL</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::ManyTablesPage</name>
    <message>
        <source>Schema that the tables are in</source>
        <translation>Esquema en que están las tablas</translation>
    </message>
    <message>
        <source>Move all of them to this schema</source>
        <translation>Mover todas a este esquema</translation>
    </message>
    <message>
        <source>Comment on the tables</source>
        <translation>Comentario de las tablas</translation>
    </message>
    <message>
        <source>Give all of them this comment</source>
        <translation>Dar a todas este comentario</translation>
    </message>
    <message>
        <source>Area of the diagram that the tables are in</source>
        <translation>Área del diagrama en que están las tablas</translation>
    </message>
    <message>
        <source>Put all of them into this area of the diagram</source>
        <translation>Poner todas en esta área del diagrama</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Áre&amp;a</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distintos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::OptionsPage</name>
    <message>
        <source>Name of the table</source>
        <translation>Nombre de la tabla</translation>
    </message>
    <message>
        <source>Comment on the table</source>
        <translation>Comentario de la tabla</translation>
    </message>
    <message>
        <source>Schema that the table is in</source>
        <translation>Esquema en que está la tabla</translation>
    </message>
    <message>
        <source>The schema that the table is in. A new name makes a new schema.</source>
        <translation>El esquema en que está la tabla. Un nombre nuevo crea un esquema nuevo.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>Partitioning</source>
        <translation>Particionado</translation>
    </message>
    <message>
        <source>Partition of %1
%2</source>
        <translation>Partición de %1
%2</translation>
    </message>
    <message numerus="yes">
        <source>Parted by %1, %n partition(s)</source>
        <translation>
            <numerusform>Particionada por %1, %n partición</numerusform>
            <numerusform>Particionada por %1, %n particiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::inspector::PartitionsModel</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Which rows the partition has, such as: FOR VALUES IN (&apos;de&apos;), FOR VALUES FROM (1) TO (9), DEFAULT</source>
        <translation>Qué filas tiene la partición, por ejemplo: FOR VALUES IN (&apos;de&apos;), FOR VALUES FROM (1) TO (9), DEFAULT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the partition, a table</source>
        <translation>Nombre de la partición, que es una tabla</translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation>Particionada por</translation>
    </message>
    <message>
        <source>How the partition is parted itself; empty: it is not</source>
        <translation>Cómo se particiona a su vez la partición; vacío: no se particiona</translation>
    </message>
    <message>
        <source>No partitions yet.
Without one the table takes no rows.</source>
        <translation>Aún no hay particiones.
Sin ninguna, la tabla no admite filas.</translation>
    </message>
    <message>
        <source>Add partition</source>
        <translation>Añadir partición</translation>
    </message>
    <message>
        <source>Which rows a partition has is said when it is made</source>
        <translation>Qué filas tiene una partición se dice al crearla</translation>
    </message>
    <message>
        <source>type FOR VALUES …</source>
        <translation>escriba FOR VALUES …</translation>
    </message>
    <message>
        <source>named after the table</source>
        <translation>nombre según la tabla</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partición %1</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::PartsModel</name>
    <message>
        <source>%1 bytes long; %2 cuts names after %3. Choose a shorter one.</source>
        <translation>%1 bytes de largo; %2 recorta los nombres a %3. Elija uno más corto.</translation>
    </message>
    <message>
        <source>Has to be written with its quotes wherever it is used: %1</source>
        <translation>Hay que escribirlo con comillas dondequiera que se use: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::RelationsModel</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of this table that point at the other</source>
        <translation>Columnas de esta tabla que apuntan a la otra</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>Apunta a</translation>
    </message>
    <message>
        <source>The table that the relation points at</source>
        <translation>La tabla a la que apunta la relación</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Sus columnas</translation>
    </message>
    <message>
        <source>Columns of the other table, a key of it</source>
        <translation>Columnas de la otra tabla, una clave de ella</translation>
    </message>
    <message>
        <source>On delete</source>
        <translation>Al borrar</translation>
    </message>
    <message>
        <source>What happens to the rows here when the row that they point at is deleted</source>
        <translation>Qué pasa con las filas de aquí cuando se borra la fila a la que apuntan</translation>
    </message>
    <message>
        <source>On update</source>
        <translation>Al actualizar</translation>
    </message>
    <message>
        <source>What happens to the rows here when the key that they point at changes</source>
        <translation>Qué pasa con las filas de aquí cuando cambia la clave a la que apuntan</translation>
    </message>
    <message>
        <source>Deferrable</source>
        <translation>Diferible</translation>
    </message>
    <message>
        <source>The check can be put off to the end of the transaction</source>
        <translation>La comprobación se puede aplazar hasta el final de la transacción</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Diferida</translation>
    </message>
    <message>
        <source>The check is put off to the end of the transaction</source>
        <translation>La comprobación se aplaza hasta el final de la transacción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the constraint</source>
        <translation>Nombre de la restricción</translation>
    </message>
    <message>
        <source>Match full</source>
        <translation>MATCH FULL</translation>
    </message>
    <message>
        <source>Of several columns all or none may be NULL</source>
        <translation>De varias columnas pueden ser NULL todas o ninguna</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment that the database keeps on it</source>
        <translation>Comentario que la base de datos guarda sobre ella</translation>
    </message>
    <message>
        <source>No relations yet.
Add one below, or drag from a column to another table in the diagram.</source>
        <translation>Aún no hay relaciones.
Añada una abajo, o arrastre desde una columna hasta otra tabla en el diagrama.</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Añadir relación</translation>
    </message>
    <message>
        <source>new columns</source>
        <translation>columnas nuevas</translation>
    </message>
    <message>
        <source>Without columns here, the table gets new ones for the key of the other table</source>
        <translation>Sin columnas aquí, la tabla recibe otras nuevas para la clave de la otra tabla</translation>
    </message>
    <message>
        <source>choose a table</source>
        <translation>elija una tabla</translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>No existe la tabla %1</translation>
    </message>
    <message>
        <source>Only a deferrable check can be put off</source>
        <translation>Solo se puede aplazar una comprobación diferible</translation>
    </message>
    <message>
        <source>named by convention</source>
        <translation>nombre según la convención</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::RemoveValueDialog</name>
    <message>
        <source>Drop value %1 of %2</source>
        <translation>Eliminar el valor %1 de %2</translation>
    </message>
    <message>
        <source>%1 can hold %2. Rows that do shall hold &amp;instead:</source>
        <translation>%1 pueden contener %2. Las filas que lo contengan tendrán en su &amp;lugar:</translation>
    </message>
    <message>
        <source>What rows hold instead</source>
        <translation>Qué contienen las filas en su lugar</translation>
    </message>
    <message>
        <source>nothing (NULL)</source>
        <translation>nada (NULL)</translation>
    </message>
    <message>
        <source>There are none: applying fails if a row holds it</source>
        <translation>No las hay: al aplicar se produce un error si una fila lo contiene</translation>
    </message>
    <message>
        <source>&amp;Drop the value</source>
        <translation>&amp;Eliminar el valor</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SequencePage</name>
    <message>
        <source>Begin &amp;again after the last number</source>
        <translation>&amp;Volver a empezar tras el último número</translation>
    </message>
    <message>
        <source>&amp;Drop the sequence</source>
        <translation>&amp;Eliminar la secuencia</translation>
    </message>
    <message>
        <source>Name of the sequence</source>
        <translation>Nombre de la secuencia</translation>
    </message>
    <message>
        <source>Type of the numbers</source>
        <translation>Tipo de los números</translation>
    </message>
    <message>
        <source>Types of numbers</source>
        <translation>Tipos de números</translation>
    </message>
    <message>
        <source>Comment on the sequence</source>
        <translation>Comentario de la secuencia</translation>
    </message>
    <message>
        <source>Drop the sequence; no column may take its numbers from it</source>
        <translation>Eliminar la secuencia; ninguna columna debe tomar de ella sus números</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>The first number</source>
        <translation>El primer número</translation>
    </message>
    <message>
        <source>&amp;Increment</source>
        <translation>Inc&amp;remento</translation>
    </message>
    <message>
        <source>The step to the next number; negative: downwards</source>
        <translation>El paso hasta el número siguiente; negativo: hacia abajo</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>&amp;Mínimo</translation>
    </message>
    <message>
        <source>The lowest number</source>
        <translation>El número más bajo</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>Má&amp;ximo</translation>
    </message>
    <message>
        <source>The highest number</source>
        <translation>El número más alto</translation>
    </message>
    <message>
        <source>Cac&amp;he</source>
        <translation>Cac&amp;hé</translation>
    </message>
    <message>
        <source>How many numbers a session takes at a time</source>
        <translation>Cuántos números toma una sesión de una vez</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::SqlPage</name>
    <message>
        <source>SQL that makes the object</source>
        <translation>SQL que crea el objeto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the SQL that makes the object</source>
        <translation>Copiar el SQL que crea el objeto</translation>
    </message>
</context>
<context>
    <name>relvar::inspector::TextsPage</name>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aquí no hay</translation>
    </message>
    <message>
        <source>Every row can be seen and changed by whoever may use the table.</source>
        <translation>Quien pueda usar la tabla puede ver y modificar todas las filas.</translation>
    </message>
    <message>
        <source>Nothing of this kind stands on the table.</source>
        <translation>La tabla no tiene nada de este tipo.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Drop the selected one (Del)</source>
        <translation>Eliminar lo seleccionado (Supr)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add a %1 to this table (Ins)</source>
        <translation>Añadir %1 a esta tabla (Ins)</translation>
    </message>
    <message>
        <source>Add a %1 to this table</source>
        <translation>Añadir %1 a esta tabla</translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockModel</name>
    <message>
        <source>What this statement locks is not known: it may run code of the database, or be of a newer kind.</source>
        <translation>No se sabe qué bloquea esta sentencia: puede ejecutar código de la base de datos, o ser de un tipo más nuevo.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>a nadie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>What other sessions cannot do meanwhile</source>
        <translation>Lo que otras sesiones no pueden hacer entretanto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Keeps waiting</source>
        <translation>Hace esperar</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>In use by</source>
        <translation>En uso por</translation>
    </message>
</context>
<context>
    <name>relvar::locks::LockPane</name>
    <message numerus="yes">
        <source>%n more, see below.</source>
        <translation>
            <numerusform>%n más, véase abajo.</numerusform>
            <numerusform>%n más, véase abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again how large the tables are and who uses them</source>
        <translation>Volver a mirar el tamaño de las tablas y quién las usa</translation>
    </message>
    <message>
        <source>Statements and the tables that they lock</source>
        <translation>Sentencias y las tablas que bloquean</translation>
    </message>
    <message>
        <source>No locks on single tables</source>
        <translation>Ningún bloqueo de tablas concretas</translation>
    </message>
    <message>
        <source>Nobody who reads or writes has to wait.</source>
        <translation>Nadie que lea o escriba tiene que esperar.</translation>
    </message>
    <message>
        <source>Nothing to lock</source>
        <translation>Nada que bloquear</translation>
    </message>
    <message>
        <source>Change something on the diagram: what the migration will keep waiting appears here.</source>
        <translation>Cambie algo en el diagrama: aquí aparece lo que la migración hará esperar.</translation>
    </message>
    <message>
        <source>Reading sizes and users of the tables from %1…</source>
        <translation>Leyendo tamaños y usuarios de las tablas de %1…</translation>
    </message>
</context>
<context>
    <name>relvar::log::EarlierLogs</name>
    <message>
        <source>Earlier logs</source>
        <translation>Registros anteriores</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>%1  %2  (%3)</source>
        <translation>%1  %2  (%3)</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Each run that applies or reverts something leaves one in .relvar/logs.</source>
        <translation>Cada ejecución que aplica o revierte algo deja uno en .relvar/logs.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The whole log as text</source>
        <translation>El registro entero como texto</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. It may have been removed.</source>
        <translation>%1 ya no se puede leer. Es posible que se haya borrado.</translation>
    </message>
    <message>
        <source>The log is large: this is its end. All of it is in %1.</source>
        <translation>El registro es grande: este es su final. Está entero en %1.</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>relvar::log::LogPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Qué líneas se muestran</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Detalles de la línea</translation>
    </message>
    <message>
        <source>Select a line to read its SQL or the words of the database.</source>
        <translation>Seleccione una línea para leer su SQL o lo que dice la base de datos.</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copiar las líneas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>Save the log as a text file…</source>
        <translation>Guardar el registro como archivo de texto…</translation>
    </message>
    <message>
        <source>Open an earlier log…</source>
        <translation>Abrir un registro anterior…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vaciar el registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt);;All files (*)</source>
        <translation>Archivos de texto (*.log *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The log could not be saved as %1. Choose a folder that you may write to.</source>
        <translation>No se pudo guardar el registro como %1. Elija una carpeta en la que pueda escribir.</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ConversionDialog</name>
    <message>
        <source>Convert the values of %1.%2</source>
        <translation>Convertir los valores de %1.%2</translation>
    </message>
    <message>
        <source>As the database does it by itself; or SQL over the columns of %1</source>
        <translation>Como lo hace la base de datos por sí misma; o SQL sobre las columnas de %1</translation>
    </message>
    <message>
        <source>To the new type</source>
        <translation>Al tipo nuevo</translation>
    </message>
    <message>
        <source>Back to the old type</source>
        <translation>De vuelta al tipo antiguo</translation>
    </message>
    <message>
        <source>&amp;To the new type:</source>
        <translation>Al tipo &amp;nuevo:</translation>
    </message>
    <message>
        <source>&amp;Back to the old type:</source>
        <translation>De &amp;vuelta al tipo antiguo:</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MergeTablesDialog</name>
    <message>
        <source>Merge tables</source>
        <translation>Fusionar tablas</translation>
    </message>
    <message>
        <source>Which table goes into which</source>
        <translation>Qué tabla pasa a cuál</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>&amp;Tables:</source>
        <translation>&amp;Tablas:</translation>
    </message>
</context>
<context>
    <name>relvar::moves::MoveDialog</name>
    <message>
        <source>SQL of this step</source>
        <translation>SQL de este paso</translation>
    </message>
    <message>
        <source>&amp;SQL of this step:</source>
        <translation>&amp;SQL de este paso:</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>Name of the new table</source>
        <translation>Nombre de la nueva tabla</translation>
    </message>
</context>
<context>
    <name>relvar::moves::NormaliseDialog</name>
    <message>
        <source>Make a table of a column of %1</source>
        <translation>Crear una tabla a partir de una columna de %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Columna:</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>&amp;Nombre de la nueva tabla:</translation>
    </message>
</context>
<context>
    <name>relvar::moves::ReplaceColumnsDialog</name>
    <message>
        <source>Split a column of %1</source>
        <translation>Dividir una columna de %1</translation>
    </message>
    <message>
        <source>Merge columns of %1</source>
        <translation>Fusionar columnas de %1</translation>
    </message>
    <message>
        <source>Columns that go</source>
        <translation>Columnas que desaparecen</translation>
    </message>
    <message>
        <source>Columns that come</source>
        <translation>Columnas que aparecen</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Desaparece</translation>
    </message>
    <message>
        <source>On the way back computed from</source>
        <translation>A la vuelta se calcula de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Se calcula de</translation>
    </message>
    <message>
        <source>Columns that &amp;go:</source>
        <translation>Columnas que &amp;desaparecen:</translation>
    </message>
    <message>
        <source>Columns that &amp;come:</source>
        <translation>Columnas que a&amp;parecen:</translation>
    </message>
    <message>
        <source>&amp;Add column</source>
        <translation>&amp;Añadir columna</translation>
    </message>
    <message>
        <source>&amp;Remove column</source>
        <translation>&amp;Quitar columna</translation>
    </message>
</context>
<context>
    <name>relvar::moves::SplitTableDialog</name>
    <message>
        <source>Split table %1</source>
        <translation>Dividir la tabla %1</translation>
    </message>
    <message>
        <source>Columns that go to the new table</source>
        <translation>Columnas que pasan a la nueva tabla</translation>
    </message>
    <message>
        <source>&amp;Name of the new table:</source>
        <translation>&amp;Nombre de la nueva tabla:</translation>
    </message>
    <message>
        <source>&amp;Columns that go there:</source>
        <translation>&amp;Columnas que pasan a ella:</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>As the system follows the desktop while the program runs.</source>
        <translation>Como el sistema sigue al escritorio mientras el programa está abierto.</translation>
    </message>
    <message>
        <source>colours dark mode</source>
        <translation>colores modo oscuro</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>Tamaño de los te&amp;xtos:</translation>
    </message>
    <message>
        <source>Of menus, panels and dialogs. The diagram has its own zoom.</source>
        <translation>De menús, paneles y diálogos. El diagrama tiene su propio zoom.</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>tamaño de letra fuente</translation>
    </message>
    <message>
        <source>As other texts</source>
        <translation>Como los demás textos</translation>
    </message>
    <message>
        <source>Size of &amp;SQL:</source>
        <translation>Tamaño del &amp;SQL:</translation>
    </message>
    <message>
        <source>Wherever SQL is read or written.</source>
        <translation>Dondequiera que se lea o escriba SQL.</translation>
    </message>
    <message>
        <source>font size editor</source>
        <translation>tamaño de letra fuente editor</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::DiagramPage</name>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Crow&apos;s foot</source>
        <translation>Pata de gallo</translation>
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
        <translation>&amp;Notación:</translation>
    </message>
    <message>
        <source>Diagrams that are there already have their own, in the menu View.</source>
        <translation>Los diagramas que ya existen tienen la suya, en el menú Ver.</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Solo nombres</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>&amp;Detail:</source>
        <translation>Nivel de deta&amp;lle:</translation>
    </message>
    <message>
        <source>How much of a table a new diagram shows.</source>
        <translation>Cuánto muestra de una tabla un diagrama nuevo.</translation>
    </message>
    <message>
        <source>Write the names of &amp;relations on their lines</source>
        <translation>Escribir los nombres de las &amp;relaciones sobre sus líneas</translation>
    </message>
    <message>
        <source>Relations:</source>
        <translation>Relaciones:</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Takes effect when Relvar is started the next time.</source>
        <translation>Surte efecto la próxima vez que se inicie Relvar.</translation>
    </message>
    <message>
        <source>&amp;Open what was open the last time</source>
        <translation>&amp;Abrir lo que estaba abierto la última vez</translation>
    </message>
    <message>
        <source>At the start:</source>
        <translation>Al iniciar:</translation>
    </message>
    <message>
        <source>With its tabs and the database that you worked on. “relvar --no-restore” leaves it out once.</source>
        <translation>Con sus pestañas y la base de datos en la que se trabajaba. «relvar --no-restore» lo omite una vez.</translation>
    </message>
    <message>
        <source>restore session project</source>
        <translation>restaurar sesión proyecto</translation>
    </message>
    <message>
        <source>&amp;Show them again</source>
        <translation>&amp;Volver a mostrarlos</translation>
    </message>
    <message>
        <source>Hints for beginners:</source>
        <translation>Consejos para principiantes:</translation>
    </message>
    <message>
        <source>Those that you have closed are shown once more.</source>
        <translation>Los que ha cerrado se muestran una vez más.</translation>
    </message>
    <message>
        <source>The language changes when you start Relvar again.</source>
        <translation>El idioma cambia cuando vuelva a iniciar Relvar.</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Press the keys of the new shortcut; Backspace takes it away</source>
        <translation>Pulse las teclas del nuevo atajo; Retroceso lo quita</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::PreferencesDialog</name>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ProjectPage</name>
    <message>
        <source>Migrations</source>
        <translation>Migraciones</translation>
    </message>
    <message>
        <source>&amp;Edit relvar.toml</source>
        <translation>&amp;Editar relvar.toml</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided for everybody who works in the project, in %1.</source>
        <translation>Cómo se escriben y ejecutan las migraciones se decide para todos los que trabajan en el proyecto, en %1.</translation>
    </message>
    <message>
        <source>How migrations are written and run is decided by each project, in its relvar.toml. No project is open.</source>
        <translation>Cómo se escriben y ejecutan las migraciones lo decide cada proyecto, en su relvar.toml. No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Names of new keys and indexes:</source>
        <translation>Nombres de claves e índices nuevos:</translation>
    </message>
    <message>
        <source>[naming] preset of relvar.toml, for everybody who works in the project. What is there keeps its names: Schema ▸ Rename to convention changes them.</source>
        <translation>[naming] preset de relvar.toml, para todos los que trabajan en el proyecto. Lo que ya existe conserva sus nombres: Esquema ▸ Renombrar según la convención los cambia.</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>como lo hace %1</translation>
    </message>
    <message>
        <source>patterns of its own</source>
        <translation>patrones propios</translation>
    </message>
</context>
<context>
    <name>relvar::preferences::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>The action has no shortcut then</source>
        <translation>La acción queda entonces sin atajo</translation>
    </message>
    <message>
        <source>Back to the shortcut that this action has at first</source>
        <translation>Volver al atajo que esta acción tiene de inicio</translation>
    </message>
    <message>
        <source>Back to the shortcuts that all actions have at first</source>
        <translation>Volver a los atajos que todas las acciones tienen de inicio</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>Atajo &amp;nuevo:</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Press it together with Ctrl or Alt.</source>
        <translation>%1 hace falta para escribir y moverse. Púlsela junto con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 ya pertenece a «%2».</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Re&amp;asignarlo</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
</context>
<context>
    <name>relvar::review::PreflightPane</name>
    <message numerus="yes">
        <source>%n thing(s) in the way of the run: see Checks.</source>
        <translation>
            <numerusform>%n obstáculo para la ejecución: véase Comprobaciones.</numerusform>
            <numerusform>%n obstáculos para la ejecución: véase Comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the way of the run, with the rows</source>
        <translation>Lo que estorba a la ejecución, con las filas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The run writes to that table itself, so that this may be in order by then.</source>
        <translation>La propia ejecución escribe en esa tabla, de modo que para entonces puede estar en orden.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>relvar::review::PurgeDialog</name>
    <message>
        <source>taken away by the migration</source>
        <translation>retirado por la migración</translation>
    </message>
    <message>
        <source>found no row when it was reverted</source>
        <translation>no encontró fila al revertirla</translation>
    </message>
    <message>
        <source>written before it was reverted</source>
        <translation>escrito antes de revertirla</translation>
    </message>
    <message>
        <source>Kept data on %1</source>
        <translation>Datos conservados en %1</translation>
    </message>
    <message>
        <source>What migrations keep</source>
        <translation>Lo que conservan las migraciones</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migración</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Removes what is ticked from the database, for good</source>
        <translation>Quita de la base de datos lo marcado, definitivamente</translation>
    </message>
    <message>
        <source>Migrations keep what they take away, so that a revert can put it back. Tick what is not needed any more.</source>
        <translation>Las migraciones conservan lo que se llevan, para que una reversión pueda devolverlo. Marque lo que ya no haga falta.</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>Esta es una base de datos de producción. Escriba su nombre, %1, para continuar:</translation>
    </message>
</context>
<context>
    <name>relvar::review::ReviewDialog</name>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>test</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Locks.</source>
        <translation>
            <numerusform>%n más en Bloqueos.</numerusform>
            <numerusform>%n más en Bloqueos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>This is a production database. Type its name, %1, to go on:</source>
        <translation>Esta es una base de datos de producción. Escriba su nombre, %1, para continuar:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n fila</numerusform>
            <numerusform>%1: %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Data will be lost. %1.</source>
        <translation>Se perderán datos. %1.</translation>
    </message>
    <message>
        <source>Leaves its place and is kept for the way back. %1.</source>
        <translation>Deja su lugar y se conserva para la vuelta. %1.</translation>
    </message>
    <message>
        <source>The file of %1 is missing. The SQL below was stored in the database when it was applied.</source>
        <translation>Falta el archivo de %1. El SQL de abajo se guardó en la base de datos al aplicarla.</translation>
    </message>
    <message>
        <source>No row that is there now is lost: the way back was proved lossless.</source>
        <translation>No se pierde ninguna fila de las que hay ahora: se verificó que la vuelta es sin pérdida.</translation>
    </message>
    <message>
        <source>&amp;SQL</source>
        <translation>&amp;SQL</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>&amp;Bloqueos</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Comprobaciones</translation>
    </message>
    <message>
        <source>Migrations in the order in which they run</source>
        <translation>Migraciones en el orden en que se ejecutan</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ida</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vuelta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Brings its own transaction, or runs without one.</source>
        <translation>Trae su propia transacción, o se ejecuta sin ninguna.</translation>
    </message>
    <message>
        <source>SQL that runs</source>
        <translation>SQL que se ejecuta</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Make an empty project to draw a schema in</source>
        <translation>Crear un proyecto vacío en el que dibujar un esquema</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Connect a database on a server or in a file; with a project open, add it there</source>
        <translation>Conectar una base de datos de un servidor o de un archivo; con un proyecto abierto, añadirla a él</translation>
    </message>
    <message>
        <source>Open &amp;database…</source>
        <translation>Abrir &amp;base de datos…</translation>
    </message>
    <message>
        <source>Open a database file</source>
        <translation>Abrir un archivo de base de datos</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Abrir &amp;proyecto…</translation>
    </message>
    <message>
        <source>Try the de&amp;mo</source>
        <translation>Probar la de&amp;mostración</translation>
    </message>
    <message>
        <source>Open a fresh copy of the demo with a database of its own</source>
        <translation>Abrir una copia nueva de la demostración con su propia base de datos</translation>
    </message>
    <message>
        <source>&amp;Export diagram…</source>
        <translation>&amp;Exportar diagrama…</translation>
    </message>
    <message>
        <source>Write the diagram as a picture, PDF, Mermaid, DBML or PlantUML</source>
        <translation>Escribir el diagrama como imagen, PDF, Mermaid, DBML o PlantUML</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the diagram, on as many sheets as you want</source>
        <translation>Imprimir el diagrama, en tantas hojas como se quiera</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar como ima&amp;gen</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as PNG and SVG</source>
        <translation>Copiar las tablas seleccionadas, o el diagrama entero, como PNG y SVG</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Copiar como %1</translation>
    </message>
    <message>
        <source>Copy the selected tables, or the whole diagram, as %1</source>
        <translation>Copiar las tablas seleccionadas, o el diagrama entero, como %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Close the tab, or the project when the diagram is in front</source>
        <translation>Cerrar la pestaña, o el proyecto si el diagrama está delante</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Relvar</source>
        <translation>Salir de Relvar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Hacer de nuevo lo deshecho</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mbrar</translation>
    </message>
    <message>
        <source>Rename what is selected on the diagram</source>
        <translation>Renombrar lo seleccionado en el diagrama</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>Eliminar del borrador lo seleccionado en el diagrama</translation>
    </message>
    <message>
        <source>&amp;Find on the diagram</source>
        <translation>&amp;Buscar en el diagrama</translation>
    </message>
    <message>
        <source>Dim the tables that do not match</source>
        <translation>Atenuar las tablas que no coinciden</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Show the diagram larger</source>
        <translation>Mostrar el diagrama más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Show more of the diagram</source>
        <translation>Mostrar más del diagrama</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>A&amp;justar a la vista</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Mostrar el diagrama entero</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the diagram in its own size</source>
        <translation>Mostrar el diagrama en su tamaño propio</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Vista general</translation>
    </message>
    <message>
        <source>Show the small map of the diagram</source>
        <translation>Mostrar el mapa pequeño del diagrama</translation>
    </message>
    <message>
        <source>&amp;Names only</source>
        <translation>Solo &amp;nombres</translation>
    </message>
    <message>
        <source>Show tables by their names</source>
        <translation>Mostrar las tablas por su nombre</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Claves</translation>
    </message>
    <message>
        <source>Show names and key columns</source>
        <translation>Mostrar nombres y columnas clave</translation>
    </message>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Todas las columnas</translation>
    </message>
    <message>
        <source>Show every column</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Claro u oscuro como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Restable&amp;cer los paneles</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Devolver todos los paneles a su lugar inicial</translation>
    </message>
    <message>
        <source>&amp;Crow&apos;s foot</source>
        <translation>&amp;Pata de gallo</translation>
    </message>
    <message>
        <source>Draw relations with crow&apos;s feet and rings</source>
        <translation>Dibujar las relaciones con patas de gallo y círculos</translation>
    </message>
    <message>
        <source>&amp;IDEF1X</source>
        <translation>&amp;IDEF1X</translation>
    </message>
    <message>
        <source>Primary keys above a line, round corners for dependent tables, dots at the children</source>
        <translation>Claves primarias sobre una línea, esquinas redondeadas para tablas dependientes, puntos en las hijas</translation>
    </message>
    <message>
        <source>&amp;UML</source>
        <translation>&amp;UML</translation>
    </message>
    <message>
        <source>Draw tables as classes, relations with 1 and 0..*</source>
        <translation>Dibujar las tablas como clases, las relaciones con 1 y 0..*</translation>
    </message>
    <message>
        <source>Names of &amp;relations</source>
        <translation>Nom&amp;bres de las relaciones</translation>
    </message>
    <message>
        <source>Write the names of foreign keys on their lines</source>
        <translation>Escribir los nombres de las claves foráneas sobre sus líneas</translation>
    </message>
    <message>
        <source>New a&amp;rea</source>
        <translation>Nueva ár&amp;ea</translation>
    </message>
    <message>
        <source>Put a coloured area behind the selected tables</source>
        <translation>Poner un área de color detrás de las tablas seleccionadas</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Nueva &amp;nota</translation>
    </message>
    <message>
        <source>Write a note on the diagram</source>
        <translation>Escribir una nota en el diagrama</translation>
    </message>
    <message>
        <source>As the &amp;diagram</source>
        <translation>Como el &amp;diagrama</translation>
    </message>
    <message>
        <source>Show as much of the selected tables as of the others</source>
        <translation>Mostrar de las tablas seleccionadas tanto como de las demás</translation>
    </message>
    <message>
        <source>&amp;Name only</source>
        <translation>Solo el &amp;nombre</translation>
    </message>
    <message>
        <source>Show the selected tables by their names</source>
        <translation>Mostrar las tablas seleccionadas por su nombre</translation>
    </message>
    <message>
        <source>Show the key columns of the selected tables</source>
        <translation>Mostrar las columnas clave de las tablas seleccionadas</translation>
    </message>
    <message>
        <source>Show every column of the selected tables</source>
        <translation>Mostrar todas las columnas de las tablas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Auto layout</source>
        <translation>Disposición &amp;automática</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>Organizar las tablas que no están fijadas</translation>
    </message>
    <message>
        <source>&amp;Lay out the selection</source>
        <translation>Organizar la se&amp;lección</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>Organizar las tablas seleccionadas; las demás se quedan</translation>
    </message>
    <message>
        <source>Lay out ne&amp;w tables</source>
        <translation>Organizar las tablas nue&amp;vas</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>Organizar las tablas que aún no tienen lugar propio; las demás se quedan</translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation>Mostrar el &amp;borrador</translation>
    </message>
    <message>
        <source>Go back from a moment of the timeline to what is being drawn</source>
        <translation>Volver de un momento de la línea de tiempo a lo que se está dibujando</translation>
    </message>
    <message>
        <source>Play the &amp;history</source>
        <translation>Reproducir el &amp;historial</translation>
    </message>
    <message>
        <source>Walk through all moments of the timeline on the diagram</source>
        <translation>Recorrer en el diagrama todos los momentos de la línea de tiempo</translation>
    </message>
    <message>
        <source>New &amp;table</source>
        <translation>Nueva &amp;tabla</translation>
    </message>
    <message>
        <source>Add a table and type its name</source>
        <translation>Añadir una tabla y escribir su nombre</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>Nueva &amp;columna</translation>
    </message>
    <message>
        <source>Add a column to the selected table and type its name</source>
        <translation>Añadir una columna a la tabla seleccionada y escribir su nombre</translation>
    </message>
    <message>
        <source>New &amp;relation</source>
        <translation>Nueva &amp;relación</translation>
    </message>
    <message>
        <source>Click the child table, then the parent table</source>
        <translation>Hacer clic en la tabla hija y después en la tabla padre</translation>
    </message>
    <message>
        <source>&amp;Split column…</source>
        <translation>&amp;Dividir columna…</translation>
    </message>
    <message>
        <source>Put several columns in the place of the selected one, with its values</source>
        <translation>Poner varias columnas en lugar de la seleccionada, con sus valores</translation>
    </message>
    <message>
        <source>&amp;Merge columns…</source>
        <translation>&amp;Fusionar columnas…</translation>
    </message>
    <message>
        <source>Put one column in the place of several, with their values</source>
        <translation>Poner una columna en lugar de varias, con sus valores</translation>
    </message>
    <message>
        <source>Make a table of a colum&amp;n…</source>
        <translation>Crear ta&amp;bla a partir de una columna…</translation>
    </message>
    <message>
        <source>Put the different values of a column into a table that it refers to</source>
        <translation>Llevar los distintos valores de una columna a una tabla a la que hace referencia</translation>
    </message>
    <message>
        <source>Con&amp;vert values…</source>
        <translation>Convertir valor&amp;es…</translation>
    </message>
    <message>
        <source>Say how the values of the selected column go over to its new type, and back</source>
        <translation>Indicar cómo pasan los valores de la columna seleccionada a su tipo nuevo, y de vuelta</translation>
    </message>
    <message>
        <source>S&amp;plit table…</source>
        <translation>D&amp;ividir tabla…</translation>
    </message>
    <message>
        <source>Move columns of the selected table to a table of their own, with their values</source>
        <translation>Mover columnas de la tabla seleccionada a una tabla propia, con sus valores</translation>
    </message>
    <message>
        <source>M&amp;erge tables…</source>
        <translation>Fu&amp;sionar tablas…</translation>
    </message>
    <message>
        <source>Move the columns of a table to the one that its rows belong to, with their values</source>
        <translation>Mover las columnas de una tabla a aquella a la que pertenecen sus filas, con sus valores</translation>
    </message>
    <message>
        <source>Rename or change type without do&amp;wntime…</source>
        <translation>Renombrar o cambiar tipo si&amp;n interrupción…</translation>
    </message>
    <message>
        <source>Write migrations that let the old and the new live side by side for a while</source>
        <translation>Escribir migraciones que dejan convivir lo antiguo y lo nuevo durante un tiempo</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>&amp;Guardar migración…</translation>
    </message>
    <message>
        <source>Make a proved migration of the draft</source>
        <translation>Crear una migración verificada a partir del borrador</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending on the current database</source>
        <translation>Revisar y aplicar todo lo pendiente en la base de datos actual</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Revertir…</translation>
    </message>
    <message>
        <source>Review and revert the newest migration on the current database</source>
        <translation>Revisar y revertir la última migración en la base de datos actual</translation>
    </message>
    <message>
        <source>Re&amp;do newest…</source>
        <translation>Re&amp;hacer la última…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>Revertir la última migración y aplicarla de nuevo</translation>
    </message>
    <message>
        <source>S&amp;quash migrations…</source>
        <translation>&amp;Compactar migraciones…</translation>
    </message>
    <message>
        <source>Make one migration of several in a row, proved to lead to the same</source>
        <translation>Crear una sola migración a partir de varias seguidas, verificando que lleva a lo mismo</translation>
    </message>
    <message>
        <source>&amp;Look for drift</source>
        <translation>&amp;Buscar desviaciones</translation>
    </message>
    <message>
        <source>Compare the current database with what its migrations make</source>
        <translation>Comparar la base de datos actual con lo que producen sus migraciones</translation>
    </message>
    <message>
        <source>&amp;Groups of databases…</source>
        <translation>Gr&amp;upos de bases de datos…</translation>
    </message>
    <message>
        <source>Apply or revert migrations on all databases of a group</source>
        <translation>Aplicar o revertir migraciones en todas las bases de datos de un grupo</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Read the folder of migrations and all databases again</source>
        <translation>Volver a leer la carpeta de migraciones y todas las bases de datos</translation>
    </message>
    <message>
        <source>Discard the dra&amp;ft…</source>
        <translation>&amp;Descartar el borrador…</translation>
    </message>
    <message>
        <source>Throw the draft away and start from the newest migration</source>
        <translation>Desechar el borrador y empezar desde la última migración</translation>
    </message>
    <message>
        <source>&amp;Go to object…</source>
        <translation>&amp;Ir a un objeto…</translation>
    </message>
    <message>
        <source>Find a table, view or column by typing</source>
        <translation>Encontrar una tabla, vista o columna escribiendo</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Find an action by typing</source>
        <translation>Encontrar una acción escribiendo</translation>
    </message>
    <message>
        <source>Ca&amp;ncel what is running</source>
        <translation>&amp;Cancelar lo que se ejecuta</translation>
    </message>
    <message>
        <source>Stop the run and roll back</source>
        <translation>Detener la ejecución y deshacerla</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation>Mostrar la lista de todos los atajos</translation>
    </message>
    <message>
        <source>&amp;About Relvar</source>
        <translation>Acerca de &amp;Relvar</translation>
    </message>
    <message>
        <source>Version, what it is made of, and licence</source>
        <translation>Versión, de qué está hecho y licencia</translation>
    </message>
    <message>
        <source>New table from a te&amp;mplate…</source>
        <translation>Nueva tabla desde una &amp;plantilla…</translation>
    </message>
    <message>
        <source>Make a table that begins with the columns of a template</source>
        <translation>Crear una tabla que empieza con las columnas de una plantilla</translation>
    </message>
    <message>
        <source>&amp;Apply a template…</source>
        <translation>&amp;Aplicar una plantilla…</translation>
    </message>
    <message>
        <source>Give the selected tables what a template has and they lack</source>
        <translation>Dar a las tablas seleccionadas lo que tiene una plantilla y a ellas les falta</translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Keep the selected table as a template of the project</source>
        <translation>Guardar la tabla seleccionada como plantilla del proyecto</translation>
    </message>
    <message>
        <source>Rename to con&amp;vention…</source>
        <translation>Renombrar según la con&amp;vención…</translation>
    </message>
    <message>
        <source>Give keys, constraints, indexes and sequences the names of a convention</source>
        <translation>Dar a claves, restricciones, índices y secuencias los nombres de una convención</translation>
    </message>
    <message>
        <source>R&amp;ename many…</source>
        <translation>Renombrar en &amp;lote…</translation>
    </message>
    <message>
        <source>Rename tables, columns, constraints and indexes by a pattern</source>
        <translation>Renombrar tablas, columnas, restricciones e índices según un patrón</translation>
    </message>
    <message>
        <source>Chan&amp;ge a type everywhere…</source>
        <translation>Cambiar &amp;un tipo en todas partes…</translation>
    </message>
    <message>
        <source>Give all columns of one type another</source>
        <translation>Dar a todas las columnas de un tipo otro tipo</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>Buscar en t&amp;odas partes</translation>
    </message>
    <message>
        <source>Find names, types, comments and definitions in the whole draft</source>
        <translation>Buscar nombres, tipos, comentarios y definiciones en todo el borrador</translation>
    </message>
    <message>
        <source>&amp;Copy tables</source>
        <translation>&amp;Copiar tablas</translation>
    </message>
    <message>
        <source>Copy the selected tables with their types and relations, for a diagram or as SQL</source>
        <translation>Copiar las tablas seleccionadas con sus tipos y relaciones, para un diagrama o como SQL</translation>
    </message>
    <message>
        <source>&amp;Paste tables</source>
        <translation>&amp;Pegar tablas</translation>
    </message>
    <message>
        <source>Add the tables on the clipboard, under free names</source>
        <translation>Añadir las tablas del portapapeles, con nombres libres</translation>
    </message>
    <message>
        <source>D&amp;uplicate tables</source>
        <translation>D&amp;uplicar tablas</translation>
    </message>
    <message>
        <source>Add the selected tables once more, under free names</source>
        <translation>Añadir otra vez las tablas seleccionadas, con nombres libres</translation>
    </message>
    <message>
        <source>Drop from the &amp;schema</source>
        <translation>Eliminar del es&amp;quema</translation>
    </message>
    <message>
        <source>Drop what is selected from the schema, not only from the diagram</source>
        <translation>Eliminar lo seleccionado del esquema, no solo del diagrama</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select every table of the diagram</source>
        <translation>Seleccionar todas las tablas del diagrama</translation>
    </message>
    <message>
        <source>Select &amp;related</source>
        <translation>Seleccionar re&amp;lacionadas</translation>
    </message>
    <message>
        <source>Add the tables to the selection that are related with it</source>
        <translation>Añadir a la selección las tablas relacionadas con ella</translation>
    </message>
    <message>
        <source>&amp;Many to many</source>
        <translation>&amp;Muchos a muchos</translation>
    </message>
    <message>
        <source>Click two tables: a table that joins them is made, with both keys</source>
        <translation>Hacer clic en dos tablas: se crea una tabla que las une, con ambas claves</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Put the left edges of the selected tables on one line</source>
        <translation>Poner los bordes izquierdos de las tablas seleccionadas en una línea</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Alinear los &amp;centros</translation>
    </message>
    <message>
        <source>Put the selected tables below one another</source>
        <translation>Poner las tablas seleccionadas una debajo de otra</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Put the right edges of the selected tables on one line</source>
        <translation>Poner los bordes derechos de las tablas seleccionadas en una línea</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Alinear &amp;arriba</translation>
    </message>
    <message>
        <source>Put the upper edges of the selected tables on one line</source>
        <translation>Poner los bordes superiores de las tablas seleccionadas en una línea</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Alinear en el &amp;medio</translation>
    </message>
    <message>
        <source>Put the selected tables beside one another</source>
        <translation>Poner las tablas seleccionadas una al lado de otra</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Put the lower edges of the selected tables on one line</source>
        <translation>Poner los bordes inferiores de las tablas seleccionadas en una línea</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from left to right</source>
        <translation>Dejar la misma distancia entre las tablas seleccionadas, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <source>Leave the same distance between the selected tables, from top to bottom</source>
        <translation>Dejar la misma distancia entre las tablas seleccionadas, de arriba abajo</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Language, looks, shortcuts and what new diagrams begin with</source>
        <translation>Idioma, apariencia, atajos y con qué empiezan los diagramas nuevos</translation>
    </message>
    <message>
        <source>For &amp;design</source>
        <translation>Para &amp;diseñar</translation>
    </message>
    <message>
        <source>The diagram with databases, inspector, changes and SQL</source>
        <translation>El diagrama con bases de datos, inspector, cambios y SQL</translation>
    </message>
    <message>
        <source>For &amp;migrations</source>
        <translation>Para &amp;migrar</translation>
    </message>
    <message>
        <source>Databases and a large timeline, with locks and log</source>
        <translation>Bases de datos y una línea de tiempo grande, con bloqueos y registro</translation>
    </message>
    <message>
        <source>For &amp;review</source>
        <translation>Para &amp;revisar</translation>
    </message>
    <message>
        <source>The diagram with a large list of changes, SQL and problems</source>
        <translation>El diagrama con una lista grande de cambios, SQL y problemas</translation>
    </message>
    <message>
        <source>Open a folder with relvar.toml, or with migrations of another tool</source>
        <translation>Abrir una carpeta con relvar.toml, o con migraciones de otra herramienta</translation>
    </message>
    <message>
        <source>P&amp;ush the draft…</source>
        <translation>&amp;Llevar el borrador…</translation>
    </message>
    <message>
        <source>Bring the current database to the draft without a migration, to try it out</source>
        <translation>Llevar la base de datos actual al borrador sin migración, para probarlo</translation>
    </message>
    <message>
        <source>Revert &amp;all…</source>
        <translation>Revertir &amp;todas…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database</source>
        <translation>Revertir todas las migraciones de la base de datos actual</translation>
    </message>
    <message>
        <source>Re&amp;vert and apply all…</source>
        <translation>Re&amp;vertir y aplicar todas…</translation>
    </message>
    <message>
        <source>Revert all migrations of the current database, then apply all</source>
        <translation>Revertir todas las migraciones de la base de datos actual y luego aplicarlas todas</translation>
    </message>
    <message>
        <source>Dr&amp;op everything and apply all…</source>
        <translation>&amp;Eliminar todo y aplicar todas…</translation>
    </message>
    <message>
        <source>Empty the current database, then apply all migrations</source>
        <translation>Vaciar la base de datos actual y luego aplicar todas las migraciones</translation>
    </message>
</context>
<context>
    <name>relvar::shell::AddTablesDialog</name>
    <message>
        <source>Add tables to %1</source>
        <translation>Añadir tablas a %1</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>Escriba una parte de un nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Tables that the diagram does not show</source>
        <translation>Tablas que el diagrama no muestra</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>The diagram shows every table already.</source>
        <translation>El diagrama ya muestra todas las tablas.</translation>
    </message>
    <message>
        <source>Choose one table, or several with Ctrl or Shift.</source>
        <translation>Elija una tabla, o varias con Ctrl o Mayús.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) chosen</source>
        <translation>
            <numerusform>%n tabla elegida</numerusform>
            <numerusform>%n tablas elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::AdoptDialog</name>
    <message>
        <source>Migrations of another tool</source>
        <translation>Migraciones de otra herramienta</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in it:</source>
        <translation>%1 aún no es un proyecto. Se encontraron migraciones en la carpeta:</translation>
    </message>
    <message>
        <source>%1 is no project yet. Migrations were found in several folders of it. Choose those that the project is about:</source>
        <translation>%1 aún no es un proyecto. Se encontraron migraciones en varias de sus carpetas. Elija aquellas de las que trata el proyecto:</translation>
    </message>
    <message>
        <source>Migrations that were found</source>
        <translation>Migraciones encontradas</translation>
    </message>
    <message>
        <source>%1 in this folder</source>
        <translation>%1 en esta carpeta</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Base de datos:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Say which database the migrations are for</source>
        <translation>Indicar para qué base de datos son las migraciones</translation>
    </message>
    <message>
        <source>Adopting makes relvar.toml and the private folder .relvar in %1. Nothing of the tool is changed. To show what the migrations make, their SQL runs on a private scratch database; on yours it runs when you apply.</source>
        <translation>Al adoptarlas se crean relvar.toml y la carpeta privada .relvar en %1. No se modifica nada de la herramienta. Para mostrar lo que crean las migraciones, su SQL se ejecuta en una base de datos temporal privada; en la suya se ejecuta cuando usted aplique.</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>&amp;Adoptar</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand, and applies and reverts as %1 does.</source>
        <translation>Relvar muestra en qué punto están las bases de datos, y aplica y revierte como lo hace %1.</translation>
    </message>
    <message>
        <source>Relvar shows where databases stand. %1 applies and reverts.</source>
        <translation>Relvar muestra en qué punto están las bases de datos. %1 aplica y revierte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known yet: choose it first</source>
        <translation>aún desconocida: elíjala primero</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Base de datos: %1</translation>
    </message>
    <message>
        <source>Make a project of this folder and open it</source>
        <translation>Crear un proyecto con esta carpeta y abrirlo</translation>
    </message>
    <message>
        <source>Choose the database first.</source>
        <translation>Elija primero la base de datos.</translation>
    </message>
    <message>
        <source>&amp;Names of new keys and indexes:</source>
        <translation>&amp;Nombres de claves e índices nuevos:</translation>
    </message>
    <message>
        <source>What you draw is named so. relvar.toml keeps it as [naming] preset.</source>
        <translation>Lo que dibuje se nombra así. relvar.toml lo guarda como preset de [naming].</translation>
    </message>
    <message>
        <source>as %1 does</source>
        <translation>como lo hace %1</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Blockers</name>
    <message>
        <source>Since %1 the statement on %2 waits for %3</source>
        <translation>Desde las %1 la sentencia en %2 espera a %3</translation>
    </message>
    <message>
        <source>&amp;End That Session…</source>
        <translation>&amp;Finalizar esa sesión…</translation>
    </message>
    <message>
        <source>&amp;Cancel That Session&apos;s Statement…</source>
        <translation>&amp;Cancelar la sentencia de esa sesión…</translation>
    </message>
    <message>
        <source>Ends the session of process %1; what it has not committed is undone.</source>
        <translation>Finaliza la sesión del proceso %1; lo que no haya confirmado se deshace.</translation>
    </message>
    <message>
        <source>Stops what process %1 runs now; its program is told so.</source>
        <translation>Detiene lo que el proceso %1 ejecuta ahora; su programa recibe un aviso de ello.</translation>
    </message>
    <message>
        <source>End this session on %1? What it has not committed is undone, and its program loses its connection: %2</source>
        <translation>¿Finalizar esta sesión en %1? Lo que no haya confirmado se deshace, y su programa pierde la conexión: %2</translation>
    </message>
    <message>
        <source>Cancel what this session on %1 runs? Its program gets an error and may undo what it has not committed: %2</source>
        <translation>¿Cancelar lo que ejecuta esta sesión en %1? Su programa recibe un error y puede deshacer lo que no haya confirmado: %2</translation>
    </message>
    <message>
        <source>End the Session</source>
        <translation>Finalizar la sesión</translation>
    </message>
    <message>
        <source>Cancel the Statement</source>
        <translation>Cancelar la sentencia</translation>
    </message>
    <message>
        <source>Ending a session on %1</source>
        <translation>Finalizando una sesión en %1</translation>
    </message>
    <message>
        <source>Cancelling a statement on %1</source>
        <translation>Cancelando una sentencia en %1</translation>
    </message>
</context>
<context>
    <name>relvar::shell::CodeDialog</name>
    <message>
        <source>The chosen file as it will be</source>
        <translation>El archivo elegido tal como quedará</translation>
    </message>
    <message>
        <source>Export code</source>
        <translation>Exportar código</translation>
    </message>
    <message>
        <source>The files are being made</source>
        <translation>Se están generando los archivos</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>Nombre de la migración</translation>
    </message>
    <message>
        <source>Folder of the repository</source>
        <translation>Carpeta del repositorio</translation>
    </message>
    <message>
        <source>What the draft changes, as a migration</source>
        <translation>Lo que cambia el borrador, como migración</translation>
    </message>
    <message>
        <source>The whole schema, as a migration</source>
        <translation>El esquema completo, como migración</translation>
    </message>
    <message>
        <source>Its tables, as entities of the code</source>
        <translation>Sus tablas, como entidades del código</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Framework:</source>
        <translation>&amp;Framework:</translation>
    </message>
    <message>
        <source>W&amp;hat:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Ca&amp;rpeta:</translation>
    </message>
    <message>
        <source>Files that would be written</source>
        <translation>Archivos que se escribirían</translation>
    </message>
    <message>
        <source>What the framework cannot express</source>
        <translation>Lo que el framework no puede expresar</translation>
    </message>
    <message>
        <source>Choose the folder of the repository: what is there decides what is written.</source>
        <translation>Elija la carpeta del repositorio: lo que hay en ella decide qué se escribe.</translation>
    </message>
    <message>
        <source>No framework that Relvar can write code for knows %1.</source>
        <translation>Ningún framework para el que Relvar puede escribir código conoce %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not expressed (%n):</source>
        <translation>
            <numerusform>Sin expresar (%n):</numerusform>
            <numerusform>Sin expresar (%n):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Escribir %n archivo</numerusform>
            <numerusform>&amp;Escribir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The repository has everything already: there is nothing to write.</source>
        <translation>El repositorio ya lo tiene todo: no hay nada que escribir.</translation>
    </message>
    <message>
        <source>Writing code</source>
        <translation>Escribiendo código</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) for %1 into %2.</source>
        <translation>
            <numerusform>Se escribió %n archivo para %1 en %2.</numerusform>
            <numerusform>Se escribieron %n archivos para %1 en %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::ComparisonView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>SQL from the one to the other</source>
        <translation>SQL del uno al otro</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>Both have the same schema: %1.</source>
        <translation>Ambos tienen el mismo esquema: %1.</translation>
    </message>
    <message>
        <source>&amp;The same under another name? Tick what was renamed; the rest is dropped and made anew.</source>
        <translation>¿&amp;Lo mismo con otro nombre? Marque lo que se renombró; el resto se elimina y se crea de nuevo.</translation>
    </message>
    <message>
        <source>What may be a rename</source>
        <translation>Posibles cambios de nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n difference(s)</source>
        <translation>
            <numerusform>%1: %n diferencia</numerusform>
            <numerusform>%1: %n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft becomes this schema; one step to undo</source>
        <translation>El borrador pasa a ser este esquema; se deshace en un paso</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DataCommands</name>
    <message>
        <source>Show &amp;data</source>
        <translation>Mostrar &amp;datos</translation>
    </message>
    <message>
        <source>Read the rows of the selected table from the current database</source>
        <translation>Leer las filas de la tabla seleccionada en la base de datos actual</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>Se está leyendo %1</translation>
    </message>
    <message>
        <source>Its rows are shown as soon as it is known.</source>
        <translation>Sus filas se muestran en cuanto se conozca.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <translation>%1 no está en %2</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Lo seleccionado</translation>
    </message>
    <message>
        <source>Only the draft has it. It has rows once its migration is saved and applied to this database.</source>
        <translation>Solo existe en el borrador. Tendrá filas cuando su migración se haya guardado y aplicado a esta base de datos.</translation>
    </message>
    <message>
        <source>No database is connected</source>
        <translation>No hay ninguna base de datos conectada</translation>
    </message>
    <message>
        <source>Rows are read from a database: connect one in the menu File.</source>
        <translation>Las filas se leen de una base de datos: conecte una en el menú Archivo.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramCommands</name>
    <message>
        <source>Find on the diagram: names, types, comments, keys</source>
        <translation>Buscar en el diagrama: nombres, tipos, comentarios, claves</translation>
    </message>
    <message>
        <source>New dia&amp;gram</source>
        <translation>Nuevo dia&amp;grama</translation>
    </message>
    <message>
        <source>Make a diagram that shows some of the tables</source>
        <translation>Crear un diagrama que muestra algunas de las tablas</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>New diagram of the &amp;selected tables</source>
        <translation>Nuevo diagrama de las tablas &amp;seleccionadas</translation>
    </message>
    <message>
        <source>Make a diagram that shows the selected tables</source>
        <translation>Crear un diagrama que muestra las tablas seleccionadas</translation>
    </message>
    <message>
        <source>Re&amp;name the diagram</source>
        <translation>Reno&amp;mbrar el diagrama</translation>
    </message>
    <message>
        <source>Type another name for the diagram in front</source>
        <translation>Escribir otro nombre para el diagrama que está delante</translation>
    </message>
    <message>
        <source>&amp;Remove the diagram</source>
        <translation>El&amp;iminar el diagrama</translation>
    </message>
    <message>
        <source>Remove the diagram in front; its tables stay in the schema</source>
        <translation>Eliminar el diagrama que está delante; sus tablas siguen en el esquema</translation>
    </message>
    <message>
        <source>&amp;Next diagram</source>
        <translation>Diagrama sig&amp;uiente</translation>
    </message>
    <message>
        <source>Show the diagram right of this one</source>
        <translation>Mostrar el diagrama a la derecha de este</translation>
    </message>
    <message>
        <source>&amp;Previous diagram</source>
        <translation>Diagrama an&amp;terior</translation>
    </message>
    <message>
        <source>Show the diagram left of this one</source>
        <translation>Mostrar el diagrama a la izquierda de este</translation>
    </message>
    <message>
        <source>Move the diagram to the ri&amp;ght</source>
        <translation>Mover el diagrama a la dere&amp;cha</translation>
    </message>
    <message>
        <source>Put the tab in front behind the next one</source>
        <translation>Poner la pestaña actual detrás de la siguiente</translation>
    </message>
    <message>
        <source>Move the diagram to the le&amp;ft</source>
        <translation>Mover el diagrama a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Put the tab in front before the previous one</source>
        <translation>Poner la pestaña actual delante de la anterior</translation>
    </message>
    <message>
        <source>Add &amp;tables…</source>
        <translation>Aña&amp;dir tablas…</translation>
    </message>
    <message>
        <source>Choose tables that this diagram shall show</source>
        <translation>Elegir las tablas que debe mostrar este diagrama</translation>
    </message>
    <message>
        <source>Add &amp;related tables</source>
        <translation>Añadir tablas &amp;relacionadas</translation>
    </message>
    <message>
        <source>Show the tables that the selected ones refer to, and those that refer to them</source>
        <translation>Mostrar las tablas a las que hacen referencia las seleccionadas, y las que hacen referencia a ellas</translation>
    </message>
    <message>
        <source>Ta&amp;ke from this diagram</source>
        <translation>&amp;Quitar de este diagrama</translation>
    </message>
    <message>
        <source>Show the selected tables no more on this diagram; they stay in the schema</source>
        <translation>Dejar de mostrar las tablas seleccionadas en este diagrama; siguen en el esquema</translation>
    </message>
    <message>
        <source>F&amp;ocus on the selection</source>
        <translation>En&amp;focar la selección</translation>
    </message>
    <message>
        <source>Show the selected tables and those related with them alone, for the moment</source>
        <translation>Mostrar por el momento solo las tablas seleccionadas y las relacionadas con ellas</translation>
    </message>
    <message>
        <source>Show all tables a&amp;gain</source>
        <translation>Volver a mostrar todas las ta&amp;blas</translation>
    </message>
    <message>
        <source>Leave the focus on some tables (Esc)</source>
        <translation>Dejar de enfocar algunas tablas (Esc)</translation>
    </message>
    <message>
        <source>Zoom to the s&amp;election</source>
        <translation>Ampliar la &amp;selección</translation>
    </message>
    <message>
        <source>Show the selected tables as large as they fit</source>
        <translation>Mostrar las tablas seleccionadas tan grandes como quepan</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Ir al siguiente lugar encontrado</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar anteri&amp;or</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Ir al lugar anterior encontrado</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Go back to the place that was looked at before</source>
        <translation>Volver al lugar que se miraba antes</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go forward to where you came back from</source>
        <translation>Avanzar al lugar del que se volvió</translation>
    </message>
    <message>
        <source>New diagram o&amp;f</source>
        <translation>Nuevo diagrama c&amp;on</translation>
    </message>
    <message>
        <source>Add re&amp;lated</source>
        <translation>Añadir &amp;relacionadas</translation>
    </message>
    <message>
        <source>&amp;Both ways</source>
        <translation>En &amp;ambos sentidos</translation>
    </message>
    <message>
        <source>What they re&amp;fer to</source>
        <translation>A las que &amp;hacen referencia</translation>
    </message>
    <message>
        <source>What &amp;refers to them</source>
        <translation>Las que hacen &amp;referencia a ellas</translation>
    </message>
    <message>
        <source>&amp;1 relation away</source>
        <translation>A &amp;1 relación</translation>
    </message>
    <message>
        <source>&amp;2 relations away</source>
        <translation>A &amp;2 relaciones</translation>
    </message>
    <message>
        <source>&amp;3 relations away</source>
        <translation>A &amp;3 relaciones</translation>
    </message>
    <message>
        <source>&amp;As far as relations lead</source>
        <translation>Hasta &amp;donde lleven las relaciones</translation>
    </message>
    <message>
        <source>F&amp;ocus</source>
        <translation>En&amp;focar</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Área %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>Esquema %1</translation>
    </message>
    <message>
        <source>The diagram %1 is removed. Its tables stay in the schema.</source>
        <translation>Se eliminó el diagrama %1. Sus tablas siguen en el esquema.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramExports</name>
    <message>
        <source>The tables are still being laid out. Try again when they stand.</source>
        <translation>Las tablas aún se están organizando. Vuelva a intentarlo cuando estén en su lugar.</translation>
    </message>
    <message>
        <source>There is no table on the diagram yet.</source>
        <translation>Aún no hay ninguna tabla en el diagrama.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n sheet(s) to %1</source>
        <translation>
            <numerusform>Se envió %n hoja a %1</numerusform>
            <numerusform>Se enviaron %n hojas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>Se canceló la impresión</translation>
    </message>
    <message>
        <source>The printer %1 did not take the diagram. Check that it is connected, or print to a PDF file.</source>
        <translation>La impresora %1 no aceptó el diagrama. Compruebe que esté conectada, o imprima en un archivo PDF.</translation>
    </message>
    <message>
        <source>Copying the diagram</source>
        <translation>Copiando el diagrama</translation>
    </message>
    <message>
        <source>Copied the selected tables as a picture</source>
        <translation>Tablas seleccionadas copiadas como imagen</translation>
    </message>
    <message>
        <source>Copied the diagram as a picture</source>
        <translation>Diagrama copiado como imagen</translation>
    </message>
    <message>
        <source>%1, at %2 % because it is large</source>
        <translation>%1, al %2 % porque es grande</translation>
    </message>
    <message>
        <source>Copied the selected tables as %1</source>
        <translation>Tablas seleccionadas copiadas como %1</translation>
    </message>
    <message>
        <source>Copied the diagram as %1</source>
        <translation>Diagrama copiado como %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>Larger than one picture can be (%1 × %2 pixels), the diagram became %3 files side by side, from %4 to %5.</source>
        <translation>El diagrama supera lo que cabe en una imagen (%1 × %2 píxeles) y se repartió en %3 archivos contiguos, de %4 a %5.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::DiagramTabs</name>
    <message>
        <source>Diagrams</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <source>Name of the diagram</source>
        <translation>Nombre del diagrama</translation>
    </message>
    <message>
        <source>Every table of the schema</source>
        <translation>Todas las tablas del esquema</translation>
    </message>
    <message>
        <source>%1: double-click or F2 renames it</source>
        <translation>%1: un doble clic o F2 lo renombra</translation>
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
        <translation>ignorado por una regla</translation>
    </message>
    <message>
        <source>do not know it</source>
        <translation>no lo conocen</translation>
    </message>
    <message>
        <source>a pending migration makes it too</source>
        <translation>una migración pendiente también lo hace</translation>
    </message>
    <message>
        <source>a pending migration wants something else</source>
        <translation>una migración pendiente pide otra cosa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Sin desviaciones</translation>
    </message>
    <message>
        <source>SQL that brings the database back</source>
        <translation>SQL que devuelve la base de datos a su estado</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>The database has</source>
        <translation>La base de datos tiene</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Los archivos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Adopt &amp;into the draft</source>
        <translation>&amp;Incorporar al borrador</translation>
    </message>
    <message>
        <source>The draft gets the selected differences; tables stay where they stand. One step to undo</source>
        <translation>El borrador recibe las diferencias seleccionadas; las tablas se quedan donde están. Se deshace en un paso</translation>
    </message>
    <message>
        <source>Make &amp;a migration…</source>
        <translation>Crear una &amp;migración…</translation>
    </message>
    <message>
        <source>A proved migration takes them in, and is marked as applied here without running</source>
        <translation>Una migración verificada las incorpora, y aquí se marca como aplicada sin ejecutarse</translation>
    </message>
    <message>
        <source>&amp;Revert the database…</source>
        <translation>&amp;Revertir la base de datos…</translation>
    </message>
    <message>
        <source>Review and run the SQL that takes them back</source>
        <translation>Revisar y ejecutar el SQL que las revierte</translation>
    </message>
    <message>
        <source>Ig&amp;nore…</source>
        <translation>Ig&amp;norar…</translation>
    </message>
    <message>
        <source>A rule in relvar.toml lets them be</source>
        <translation>Una regla en relvar.toml las deja estar</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>Read the database again</source>
        <translation>Volver a leer la base de datos</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s). Select some, or none for all.</source>
        <translation>
            <numerusform>%1 no es lo que producen sus migraciones: %n diferencia. Seleccione algunas, o ninguna para todas.</numerusform>
            <numerusform>%1 no es lo que producen sus migraciones: %n diferencias. Seleccione algunas, o ninguna para todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is what its migrations make, but for what is ignored.</source>
        <translation>%1 es lo que producen sus migraciones, salvo lo que se ignora.</translation>
    </message>
    <message>
        <source>%1 is what its migrations make.</source>
        <translation>%1 es lo que producen sus migraciones.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Drifts</name>
    <message numerus="yes">
        <source>%1 is not what its migrations make: %n difference(s).</source>
        <translation>
            <numerusform>%1 no es lo que producen sus migraciones: %n diferencia.</numerusform>
            <numerusform>%1 no es lo que producen sus migraciones: %n diferencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other database(s) are not what their migrations make.</source>
        <translation>
            <numerusform>%1 y %n base de datos más no son lo que producen sus migraciones.</numerusform>
            <numerusform>%1 y %n bases de datos más no son lo que producen sus migraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Mirar…</translation>
    </message>
    <message>
        <source>There are no migrations yet that %1 could differ from. Save the draft as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>Aún no hay migraciones de las que %1 pueda diferir. Guarde el borrador como migración (Ctrl+S): eso crea un proyecto junto a la base de datos.</translation>
    </message>
    <message>
        <source>Looking for drift on %1</source>
        <translation>Buscando desviaciones en %1</translation>
    </message>
    <message>
        <source>Drift of %1</source>
        <translation>Desviación de %1</translation>
    </message>
    <message>
        <source>The draft has it now. When it is saved, mark the migration as applied on %1 (Mark as applied on the timeline): it would fail where its changes are already.</source>
        <translation>Ahora lo tiene el borrador. Cuando se guarde, marque la migración como aplicada en %1 (Marcar como aplicada en la línea de tiempo): fallaría donde sus cambios ya están.</translation>
    </message>
    <message>
        <source>Make a migration of the drift</source>
        <translation>Crear una migración a partir de la desviación</translation>
    </message>
    <message>
        <source>&amp;Name of the migration. It is marked as applied on %1 and is not run there.</source>
        <translation>&amp;Nombre de la migración. Se marca como aplicada en %1 y no se ejecuta allí.</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Crear y verificar</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>Verificando la migración</translation>
    </message>
    <message>
        <source>%1 takes the drift in. It is marked as applied on %2.</source>
        <translation>%1 incorpora la desviación. Está marcada como aplicada en %2.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Preparando la revisión</translation>
    </message>
    <message numerus="yes">
        <source>Take %n difference(s) back on %1</source>
        <translation>
            <numerusform>Revertir %n diferencia en %1</numerusform>
            <numerusform>Revertir %n diferencias en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept.</source>
        <translation>Lo que aquí se elimina se va con su contenido; no se conserva nada.</translation>
    </message>
    <message>
        <source>Ignore what differs</source>
        <translation>Ignorar lo que difiere</translation>
    </message>
    <message>
        <source>&amp;Rules for relvar.toml, one in each line: a kind and a name, in which * stands for anything. They hold for every database of the project.</source>
        <translation>&amp;Reglas para relvar.toml, una por línea: un tipo y un nombre, en el que * representa cualquier cosa. Valen para todas las bases de datos del proyecto.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>What of the diagram</source>
        <translation>Qué parte del diagrama</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>Escala en porcentaje</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>How large on paper</source>
        <translation>Tamaño en el papel</translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>Hojas de ancho</translation>
    </message>
    <message>
        <source>Sheets below one another</source>
        <translation>Hojas de alto</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Exportar el diagrama</translation>
    </message>
    <message>
        <source>Print the diagram</source>
        <translation>Imprimir el diagrama</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Imagen SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 (text)</source>
        <translation>%1 (texto)</translation>
    </message>
    <message>
        <source>The whole diagram</source>
        <translation>El diagrama entero</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected table(s)</source>
        <translation>
            <numerusform>La tabla seleccionada</numerusform>
            <numerusform>Las %n tablas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>Lo que está a la vista</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Title above the picture</source>
        <translation>Título sobre la imagen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>One page as large as the diagram</source>
        <translation>Una página tan grande como el diagrama</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>On so many sheets</source>
        <translation>En este número de hojas</translation>
    </message>
    <message>
        <source>In its own size</source>
        <translation>En su tamaño propio</translation>
    </message>
    <message>
        <source>side by side,</source>
        <translation>de ancho,</translation>
    </message>
    <message>
        <source>below one another</source>
        <translation>de alto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Printer:</source>
        <translation>Im&amp;presora:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Pap&amp;el:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>Ta&amp;maño:</translation>
    </message>
    <message>
        <source>Sc&amp;ale:</source>
        <translation>Esca&amp;la:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Arch&amp;ivo:</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>%1 is text: the program that reads it draws the diagram.</source>
        <translation>%1 es texto: el programa que lo lee dibuja el diagrama.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, sharp at any size.</source>
        <translation>%1 × %2 píxeles, nítido a cualquier tamaño.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>That is larger than programs open: it becomes %1 files, side by side without a gap.</source>
        <translation>Eso es más grande de lo que abren los programas: se reparte en %1 archivos, contiguos y sin huecos.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), at %1 %.</source>
        <translation>
            <numerusform>%n hoja, al %1 %.</numerusform>
            <numerusform>%n hojas, al %1 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>One page of %1 × %2 cm.</source>
        <translation>Una página de %1 × %2 cm.</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>El archivo ya existe y se reemplazará.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FilesPreview</name>
    <message>
        <source>Choose one to read it (arrow keys)</source>
        <translation>Elija una para leerla (teclas de flecha)</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>El archivo elegido</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Archivos que se escribirán</translation>
    </message>
</context>
<context>
    <name>relvar::shell::FleetDialog</name>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en ejecución…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Go on with the others when one &amp;has failed</source>
        <translation>Seguir con las demás cuando una &amp;haya fallado</translation>
    </message>
    <message>
        <source>Groups of databases</source>
        <translation>Grupos de bases de datos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Apply all that is pending</source>
        <translation>Aplicar todo lo pendiente</translation>
    </message>
    <message>
        <source>Apply up to and with</source>
        <translation>Aplicar hasta, inclusive</translation>
    </message>
    <message>
        <source>Revert down to, which stays</source>
        <translation>Revertir hasta, que se queda</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migración</translation>
    </message>
    <message>
        <source>How many databases go first</source>
        <translation>Cuántas bases de datos van primero</translation>
    </message>
    <message>
        <source>These run one after another; when one of them fails, no other begins</source>
        <translation>Estas se ejecutan una tras otra; si una de ellas falla, no empieza ninguna más</translation>
    </message>
    <message>
        <source>How many databases at a time</source>
        <translation>Cuántas bases de datos a la vez</translation>
    </message>
    <message>
        <source>first, one after another; &amp;then</source>
        <translation>primero, una tras otra; &amp;después</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>a la vez</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>&amp;Acción:</translation>
    </message>
    <message>
        <source>&amp;Pace:</source>
        <translation>Rit&amp;mo:</translation>
    </message>
    <message>
        <source>Databases of the group</source>
        <translation>Bases de datos del grupo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migraciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>How many databases are done</source>
        <translation>Cuántas bases de datos están listas</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>The SQL that would run on the selected database, what it locks and what is in its way</source>
        <translation>El SQL que se ejecutaría en la base de datos seleccionada, lo que bloquea y lo que le estorba</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Runs on every database of the group what is left to run there</source>
        <translation>Ejecuta en cada base de datos del grupo lo que quede por ejecutar en ella</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Cancels what runs, which is rolled back, and begins no other</source>
        <translation>Cancela lo que se ejecuta, que se deshace, y no empieza ninguna más</translation>
    </message>
    <message>
        <source>Show on the time&amp;line</source>
        <translation>Mostrar en la &amp;línea de tiempo</translation>
    </message>
    <message>
        <source>Opens the selected database beside the connections of the project</source>
        <translation>Abre la base de datos seleccionada junto a las conexiones del proyecto</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>The list as text</source>
        <translation>La lista como texto</translation>
    </message>
    <message>
        <source>Reading the group %1</source>
        <translation>Leyendo el grupo %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Reading the databases of %1</source>
        <translation>Leyendo las bases de datos de %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>needs a repair</source>
        <translation>necesita una reparación</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>No hay nada aplicado.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Última: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>There is nothing to run on %1.</source>
        <translation>No hay nada que ejecutar en %1.</translation>
    </message>
    <message>
        <source>Migrating the group %1</source>
        <translation>Migrando el grupo %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>&amp;Run what is left</source>
        <translation>Ejecuta&amp;r lo que queda</translation>
    </message>
    <message>
        <source>There are production databases in this group. Type its name, %1, to go on:</source>
        <translation>En este grupo hay bases de datos de producción. Escriba su nombre, %1, para continuar:</translation>
    </message>
</context>
<context>
    <name>relvar::shell::GradualDialog</name>
    <message>
        <source>Rename or change type without downtime</source>
        <translation>Renombrar o cambiar tipo sin interrupción</translation>
    </message>
    <message>
        <source>First %1 gets a second column, and a trigger keeps both in step, so that old and new programs can run side by side. The last migration takes the old one away: apply it when all programs know the new.</source>
        <translation>Primero %1 recibe una segunda columna, y un disparador mantiene ambas sincronizadas, de modo que los programas antiguos y nuevos puedan convivir. La última migración retira la antigua: aplíquela cuando todos los programas conozcan la nueva.</translation>
    </message>
    <message>
        <source>First the table gets its new name, and a view keeps the old one, so that old and new programs can run side by side. The last migration drops the view: apply it when all programs know the new name.</source>
        <translation>Primero la tabla recibe su nombre nuevo, y una vista conserva el antiguo, de modo que los programas antiguos y nuevos puedan convivir. La última migración elimina la vista: aplíquela cuando todos los programas conozcan el nombre nuevo.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nuevo tipo</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Progress of the proofs</source>
        <translation>Progreso de las verificaciones</translation>
    </message>
    <message>
        <source>&amp;Save migrations</source>
        <translation>&amp;Guardar migraciones</translation>
    </message>
    <message>
        <source>Saved as %1 migrations. Apply all but the last one now, and %2 when all programs know the new.</source>
        <translation>Se guardó como %1 migraciones. Aplique ahora todas salvo la última, y %2 cuando todos los programas conozcan lo nuevo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>relvar::shell::HelpCommands</name>
    <message>
        <source>&amp;Help on this</source>
        <translation>A&amp;yuda sobre esto</translation>
    </message>
    <message>
        <source>Open the user guide at what it says about the panel that you work in</source>
        <translation>Abrir la guía del usuario por lo que dice del panel en el que se trabaja</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Open the contents of the user guide</source>
        <translation>Abrir el contenido de la guía del usuario</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Copy versions, platform and settings for a report of a fault; no passwords, no addresses</source>
        <translation>Copiar versiones, plataforma y ajustes para informar de un fallo; sin contraseñas ni direcciones</translation>
    </message>
    <message>
        <source>Copied: versions, platform, screens and settings, without passwords and addresses. Read it before you paste it where others see it.</source>
        <translation>Copiado: versiones, plataforma, pantallas y ajustes, sin contraseñas ni direcciones. Léalo antes de pegarlo donde otros lo vean.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Hints</name>
    <message>
        <source>Press %1 for a new table, %2 for a column, %3 for a relation, or double-click what you want to change. No database changes while you draw.</source>
        <translation>Pulse %1 para una tabla nueva, %2 para una columna, %3 para una relación, o haga doble clic en lo que quiera cambiar. Ninguna base de datos cambia mientras dibuja.</translation>
    </message>
    <message>
        <source>What you draw is a draft, which is kept by itself. %1 makes a migration of it, with the way back tried out.</source>
        <translation>Lo que dibuja es un borrador, que se guarda por sí solo. %1 crea con él una migración, con la vuelta ya probada.</translation>
    </message>
    <message>
        <source>The timeline shows where each database stands. %1 applies what is pending, after you have seen what will run; %2 takes the newest migration back.</source>
        <translation>La línea de tiempo muestra en qué punto está cada base de datos. %1 aplica lo pendiente, después de que haya visto lo que se va a ejecutar; %2 revierte la última migración.</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Entendido</translation>
    </message>
    <message>
        <source>No &amp;more hints</source>
        <translation>No &amp;más consejos</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ImportDialog</name>
    <message>
        <source>Import a schema</source>
        <translation>Importar un esquema</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>A &amp;file: SQL, a dump, DBML</source>
        <translation>Un &amp;archivo: SQL, un volcado, DBML</translation>
    </message>
    <message>
        <source>A &amp;database that is connected</source>
        <translation>Una &amp;base de datos conectada</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que se importa</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Database to import</source>
        <translation>Base de datos que se importa</translation>
    </message>
    <message>
        <source>Whose SQL the file is</source>
        <translation>De qué producto es el SQL del archivo</translation>
    </message>
    <message>
        <source>As the file reads</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>The &amp;present draft of %1</source>
        <translation>El borrador act&amp;ual de %1</translation>
    </message>
    <message>
        <source>The &amp;present draft</source>
        <translation>El borrador act&amp;ual</translation>
    </message>
    <message>
        <source>A &amp;new project</source>
        <translation>Un proyecto &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep what it does not have, instead of dropping it</source>
        <translation>&amp;Conservar lo que no contiene, en lugar de eliminarlo</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Carpeta del nuevo proyecto</translation>
    </message>
    <message>
        <source>A folder that is made, or is empty</source>
        <translation>Una carpeta que se crea, o que está vacía</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Exa&amp;minar…</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Base de datos:</translation>
    </message>
    <message>
        <source>Product:</source>
        <translation>Producto:</translation>
    </message>
    <message>
        <source>Into:</source>
        <translation>A:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Something goes and something like it comes. Tick what is the same under another name, so that its rows stay:</source>
        <translation>Algo desaparece y aparece algo parecido. Marque lo que es lo mismo con otro nombre, para que sus filas se queden:</translation>
    </message>
    <message>
        <source>Renames</source>
        <translation>Cambios de nombre</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Cambios del borrador</translation>
    </message>
    <message>
        <source>SQL, dumps and DBML (*.sql *.dump *.ddl *.dbml);;All files (*)</source>
        <translation>SQL, volcados y DBML (*.sql *.dump *.ddl *.dbml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open the database itself: saving a first change makes a project of it, in which what it has counts as applied.</source>
        <translation>Abra la propia base de datos: al guardar un primer cambio se crea un proyecto con ella, en el que lo que contiene cuenta como aplicado.</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>&amp;Incorporar al borrador</translation>
    </message>
    <message>
        <source>&amp;Make the project</source>
        <translation>Crear el &amp;proyecto</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, read as %2: %n table(s)</source>
        <translation>
            <numerusform>%1, leído como %2: %n tabla</numerusform>
            <numerusform>%1, leído como %2: %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n vista</numerusform>
            <numerusform>%n vistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read without a database, so expressions are as they are written, and differences may be of spelling only. (%1)</source>
        <translation>Se leyó sin base de datos, así que las expresiones están como se escribieron, y las diferencias pueden ser solo de escritura. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n elemento no se puede leer y se omite:</numerusform>
            <numerusform>%n elementos no se pueden leer y se omiten:</numerusform>
        </translation>
    </message>
    <message>
        <source>A project is made in %1. Its first migration makes all of this; it is proved before it is written.</source>
        <translation>Se crea un proyecto en %1. Su primera migración crea todo esto; se verifica antes de escribirla.</translation>
    </message>
    <message>
        <source>Comparing with the draft</source>
        <translation>Comparando con el borrador</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft says already what %1 says.</source>
        <translation>El borrador ya dice lo que dice %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the draft, one step to undo:</source>
        <translation>
            <numerusform>%n cambio del borrador, un solo paso al deshacer:</numerusform>
            <numerusform>%n cambios del borrador, un solo paso al deshacer:</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is what %1 says</source>
        <translation>El borrador es lo que dice %1</translation>
    </message>
    <message>
        <source>Making the project and proving its first migration</source>
        <translation>Creando el proyecto y verificando su primera migración</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LeaveDialog</name>
    <message>
        <source>Waiting until everything has stopped…</source>
        <translation>Esperando a que todo se detenga…</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>Leave the project?</source>
        <translation>¿Salir del proyecto?</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the window:</source>
        <translation>Esto no ha terminado, y acaba con la ventana:</translation>
    </message>
    <message>
        <source>This is not finished, and ends with the project:</source>
        <translation>Esto no ha terminado, y acaba con el proyecto:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Stop and &amp;discard</source>
        <translation>Detener y &amp;descartar</translation>
    </message>
    <message>
        <source>&amp;Stop and leave</source>
        <translation>D&amp;etener y salir</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>relvar::shell::LiveLocks</name>
    <message>
        <source>Without a connected database the sizes of the tables are not known.</source>
        <translation>Sin una base de datos conectada no se conocen los tamaños de las tablas.</translation>
    </message>
    <message>
        <source>The sizes could not be read from %1: %2</source>
        <translation>No se pudieron leer los tamaños de %1: %2</translation>
    </message>
    <message>
        <source>Sizes and users of the tables as %1 has them now.</source>
        <translation>Tamaños y usuarios de las tablas tal como los tiene %1 ahora.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::MainWindow</name>
    <message>
        <source>Add a database to %1</source>
        <translation>Añadir una base de datos a %1</translation>
    </message>
    <message>
        <source>Connect a database</source>
        <translation>Conectar una base de datos</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove the connection %1 from relvar.toml? The database itself stays as it is.</source>
        <translation>¿Quitar la conexión %1 de relvar.toml? La base de datos misma queda como está.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Select tables on the diagram first.</source>
        <translation>Seleccione primero tablas en el diagrama.</translation>
    </message>
    <message>
        <source>Select a table on the diagram first.</source>
        <translation>Seleccione primero una tabla en el diagrama.</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template, kept in templates/ of the project:</source>
        <translation>Nombre de la plantilla, que se guarda en templates/ del proyecto:</translation>
    </message>
    <message>
        <source>The template %1 is kept in the project.</source>
        <translation>La plantilla %1 se guardó en el proyecto.</translation>
    </message>
    <message>
        <source>Take from the &amp;diagram</source>
        <translation>&amp;Quitar del diagrama</translation>
    </message>
    <message>
        <source>&amp;Drop from the schema</source>
        <translation>&amp;Eliminar del esquema</translation>
    </message>
    <message>
        <source>The table stays in the schema and on other diagrams</source>
        <translation>La tabla sigue en el esquema y en otros diagramas</translation>
    </message>
    <message>
        <source>Drop what is selected on the diagram from the draft</source>
        <translation>Eliminar del borrador lo seleccionado en el diagrama</translation>
    </message>
    <message>
        <source>This project has no groups of databases. Write one into its relvar.toml, for example:
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>Este proyecto no tiene grupos de bases de datos. Escriba uno en su relvar.toml, por ejemplo:
[groups.tenants]
connections = [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>%1 has no form in which old and new live side by side.</source>
        <translation>%1 no tiene ninguna forma en que convivan lo antiguo y lo nuevo.</translation>
    </message>
    <message>
        <source>Migrations are files of a project. Save a first one, or open the project.</source>
        <translation>Las migraciones son archivos de un proyecto. Guarde una primera, o abra el proyecto.</translation>
    </message>
    <message>
        <source>The draft has changes. Save or discard them first: this makes migrations of its own.</source>
        <translation>El borrador tiene cambios. Guárdelos o descártelos primero: esto crea migraciones propias.</translation>
    </message>
    <message>
        <source>Select a table or a column on the diagram first.</source>
        <translation>Seleccione primero una tabla o una columna en el diagrama.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;ortar…</translation>
    </message>
    <message>
        <source>Take a schema in from SQL, a dump, DBML or a database: as a project or into the draft</source>
        <translation>Incorporar un esquema desde SQL, un volcado, DBML o una base de datos: como proyecto o en el borrador</translation>
    </message>
    <message>
        <source>What shall become of %1?</source>
        <translation>¿Qué se debe hacer con %1?</translation>
    </message>
    <message>
        <source>&amp;Import its schema…</source>
        <translation>&amp;Importar su esquema…</translation>
    </message>
    <message>
        <source>&amp;Open it as SQL</source>
        <translation>&amp;Abrirlo como SQL</translation>
    </message>
    <message>
        <source>%1 lies behind its tables, which do not stand together: there are others between them.</source>
        <translation>%1 está detrás de sus tablas, que no están juntas: hay otras entre ellas.</translation>
    </message>
    <message>
        <source>&amp;Gather its tables</source>
        <translation>&amp;Reunir sus tablas</translation>
    </message>
    <message>
        <source>There is no diagram yet</source>
        <translation>Aún no hay ningún diagrama</translation>
    </message>
    <message>
        <source>A moment of the timeline is only looked at</source>
        <translation>Un momento de la línea de tiempo solo se puede mirar</translation>
    </message>
    <message>
        <source>A layout is under way; Esc stops it</source>
        <translation>Hay una disposición en marcha; Esc la detiene</translation>
    </message>
    <message>
        <source>Arrange the tables that are not pinned</source>
        <translation>Organizar las tablas que no están fijadas</translation>
    </message>
    <message>
        <source>Select two tables or more to lay them out</source>
        <translation>Seleccione dos o más tablas para organizarlas</translation>
    </message>
    <message>
        <source>Arrange the selected tables; the others stay</source>
        <translation>Organizar las tablas seleccionadas; las demás se quedan</translation>
    </message>
    <message>
        <source>Every table has its place already</source>
        <translation>Todas las tablas tienen ya su lugar</translation>
    </message>
    <message>
        <source>Arrange the tables that have no place of their own yet; the others stay</source>
        <translation>Organizar las tablas que aún no tienen lugar propio; las demás se quedan</translation>
    </message>
    <message>
        <source>Migrations run on %1.</source>
        <translation>Se están ejecutando migraciones en %1.</translation>
    </message>
    <message>
        <source>What is done stays; the migration that runs is rolled back.</source>
        <translation>Lo hecho se queda; la migración en ejecución se deshace.</translation>
    </message>
    <message>
        <source>Migrations run on the databases of a group.</source>
        <translation>Se están ejecutando migraciones en las bases de datos de un grupo.</translation>
    </message>
    <message>
        <source>Databases that are done stay so; those that are being changed are rolled back to their last finished migration.</source>
        <translation>Las bases de datos ya listas se quedan así; las que se están modificando vuelven a su última migración terminada.</translation>
    </message>
    <message>
        <source>The draft of %1 cannot be kept: it is open in another window too, or its folder cannot be written to.</source>
        <translation>El borrador de %1 no se puede conservar: está abierto también en otra ventana, o no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The changes are lost.</source>
        <translation>Los cambios se pierden.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>Creando la demostración</translation>
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
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the diagram</source>
        <translation>Organizando el diagrama</translation>
    </message>
    <message>
        <source>To show this project, the SQL of its migrations runs on a private scratch database, and later, when you apply, on yours. Do you trust the folder %1?</source>
        <translation>Para mostrar este proyecto, el SQL de sus migraciones se ejecuta en una base de datos temporal privada y después, cuando usted aplique, en las suyas. ¿Confía en la carpeta %1?</translation>
    </message>
    <message>
        <source>&amp;Trust and open</source>
        <translation>&amp;Confiar y abrir</translation>
    </message>
    <message>
        <source>Do &amp;not open</source>
        <translation>&amp;No abrir</translation>
    </message>
    <message>
        <source>Relvar did not come to its end the last time. Your draft is back as it was at %1.</source>
        <translation>Relvar no terminó bien la última vez. Su borrador vuelve a estar tal como estaba (%1).</translation>
    </message>
    <message>
        <source>Your draft is back as you left it.</source>
        <translation>Su borrador está otra vez como lo dejó.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s) of the draft? They cannot be brought back.</source>
        <translation>
            <numerusform>¿Descartar %n cambio del borrador? No se podrá recuperar.</numerusform>
            <numerusform>¿Descartar %n cambios del borrador? No se podrán recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Cambios (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;All files (*)</source>
        <translation>Bases de datos SQLite (*.db *.sqlite *.sqlite3 *.db3 *.s3db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Carpeta del nuevo proyecto</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Nothing is pending on %1. The draft has changes: save them as a migration first.</source>
        <translation>No hay nada pendiente en %1. El borrador tiene cambios: guárdelos primero como migración.</translation>
    </message>
    <message>
        <source>&amp;Save migration…</source>
        <translation>&amp;Guardar migración…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Línea de tiempo: %1</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recien&amp;te</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>Nivel de deta&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>&amp;Notación</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Mostrar u ocultar este panel</translation>
    </message>
    <message>
        <source>Arran&amp;ge panels</source>
        <translation>D&amp;isponer paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>&amp;Diagrama</translation>
    </message>
    <message>
        <source>Show of the &amp;selected tables</source>
        <translation>Detalle de las tablas &amp;seleccionadas</translation>
    </message>
    <message>
        <source>Align and &amp;distribute</source>
        <translation>Alinear &amp;y distribuir</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>E&amp;squema</translation>
    </message>
    <message>
        <source>&amp;Migration</source>
        <translation>&amp;Migración</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Select a column on the diagram first.</source>
        <translation>Seleccione primero una columna en el diagrama.</translation>
    </message>
    <message>
        <source>Selection: %1.%2</source>
        <translation>Selección: %1.%2</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>columna %1.%2</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>vista %1</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>secuencia %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabla %1</translation>
    </message>
    <message>
        <source>Drop %1? These go with it or depend on it: %2.</source>
        <translation>¿Eliminar %1? Lo siguiente se elimina también o depende de ello: %2.</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Online migrations:</source>
        <translation>Migraciones en línea:</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuestas</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>solo a petición</translation>
    </message>
    <message>
        <source>Rows in one batch:</source>
        <translation>Filas por lote:</translation>
    </message>
    <message>
        <source>Waits for a lock:</source>
        <translation>Espera por un bloqueo:</translation>
    </message>
    <message>
        <source>A statement takes at most:</source>
        <translation>Una sentencia dura como máximo:</translation>
    </message>
    <message>
        <source>Copies that are kept:</source>
        <translation>Copias que se conservan:</translation>
    </message>
    <message>
        <source>none is made</source>
        <translation>no se hace ninguna</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>Bases de datos:</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>tipo enumerado</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>secuencia</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>diagrama</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migración</translation>
    </message>
    <message>
        <source>Type a name: table, table.column, view, diagram, migration</source>
        <translation>Escriba un nombre: tabla, tabla.columna, vista, diagrama, migración</translation>
    </message>
    <message>
        <source>What the draft is over has changed. Your draft goes on over it as it is now.</source>
        <translation>Aquello sobre lo que está el borrador cambió. Su borrador continúa sobre ello tal como está ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Your draft goes on over %n migration(s) that came in: %1.</source>
        <translation>
            <numerusform>Su borrador continúa sobre %n migración que llegó: %1.</numerusform>
            <numerusform>Su borrador continúa sobre %n migraciones que llegaron: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is over an older state than the newest one, so that it cannot be saved yet.</source>
        <translation>El borrador está sobre un estado anterior al último, así que aún no se puede guardar.</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>&amp;Trasladar el borrador</translation>
    </message>
    <message numerus="yes">
        <source>Newer migrations and your draft have both changed %n thing(s). Decide what is to hold, then the draft goes on over them.</source>
        <translation>
            <numerusform>Migraciones más recientes y su borrador han cambiado %n misma cosa. Decida qué debe valer, y el borrador continúa sobre ellas.</numerusform>
            <numerusform>Migraciones más recientes y su borrador han cambiado %n mismas cosas. Decida qué debe valer, y el borrador continúa sobre ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>&amp;Check the order</source>
        <translation>&amp;Comprobar el orden</translation>
    </message>
    <message>
        <source>Run the migrations of both branches in either order on scratch databases, then write relvar.sum</source>
        <translation>Ejecutar las migraciones de ambas ramas en uno y otro orden en bases de datos temporales y escribir después relvar.sum</translation>
    </message>
    <message>
        <source>The migrations of both branches go together in either order. relvar.sum is written.</source>
        <translation>Las migraciones de ambas ramas encajan en cualquier orden. relvar.sum está escrito.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together in either order: databases that ran them in different orders differ. Write one of them so that it fits behind the other.</source>
        <translation>%1 y %2 no encajan en cualquier orden: las bases de datos que las ejecutaron en distinto orden difieren. Escriba una de ellas de modo que encaje detrás de la otra.</translation>
    </message>
    <message>
        <source>&amp;Record in this order</source>
        <translation>&amp;Registrar en este orden</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>&amp;Descartar el borrador</translation>
    </message>
    <message>
        <source>SQL is running.</source>
        <translation>Se está ejecutando SQL.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Se cancela.</translation>
    </message>
    <message>
        <source>A transaction is open on %1.</source>
        <translation>Hay una transacción abierta en %1.</translation>
    </message>
    <message>
        <source>What it has changed is undone.</source>
        <translation>Lo que ha modificado se deshace.</translation>
    </message>
    <message>
        <source>SQL that is not saved: %1.</source>
        <translation>SQL sin guardar: %1.</translation>
    </message>
    <message>
        <source>What is in no file is lost.</source>
        <translation>Lo que no está en ningún archivo se pierde.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (ya no existe)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Open a project: the folder with relvar.toml, or with migrations of another tool</source>
        <translation>Abrir un proyecto: la carpeta con relvar.toml, o con migraciones de otra herramienta</translation>
    </message>
    <message>
        <source>E&amp;xport code…</source>
        <translation>Exportar có&amp;digo…</translation>
    </message>
    <message>
        <source>Write the draft as a migration or as entities of an application&apos;s framework</source>
        <translation>Escribir el borrador como migración o como entidades del framework de una aplicación</translation>
    </message>
    <message>
        <source>The draft begins with what the database has: what the migrations make cannot be told from their files.</source>
        <translation>El borrador empieza con lo que tiene la base de datos: lo que crean las migraciones no se puede saber por sus archivos.</translation>
    </message>
    <message>
        <source>Database of %1</source>
        <translation>Base de datos de %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>The migrations are those of %1, and this can be done with Relvar&apos;s own alone.</source>
        <translation>Las migraciones son las de %1, y esto solo se puede hacer con las propias de Relvar.</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvar lee el historial de %1 y no lo escribe. Ejecute %1.</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write. The panel SQL has what the draft changes, up and down.</source>
        <translation>Las migraciones son las de %1, cuyos archivos Relvar no escribe. El panel SQL tiene lo que cambia el borrador, ida y vuelta.</translation>
    </message>
    <message>
        <source>This is the demo as you left it. Starting over removes what you did in it.</source>
        <translation>Esta es la demo tal como la dejó. Si empieza de nuevo, se pierde lo que hizo en ella.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Moments</name>
    <message>
        <source>the draft</source>
        <translation>el borrador</translation>
    </message>
    <message>
        <source>Reading the schema at %1</source>
        <translation>Leyendo el esquema en %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>SQL of %1</source>
        <translation>SQL de %1</translation>
    </message>
    <message>
        <source>&amp;Take into the draft</source>
        <translation>&amp;Incorporar al borrador</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
</context>
<context>
    <name>relvar::shell::NewObjects</name>
    <message>
        <source>New %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Add a %1 to the selected table</source>
        <translation>Añadir %1 a la tabla seleccionada</translation>
    </message>
    <message>
        <source>Add a %1 and edit it in the Inspector</source>
        <translation>Añadir %1 y editarlo en el Inspector</translation>
    </message>
    <message>
        <source>New &amp;object</source>
        <translation>Nuevo &amp;objeto</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PasswordRequests</name>
    <message>
        <source>Enter &amp;password…</source>
        <translation>Escribir la &amp;contraseña…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Dibujando la vista previa…</translation>
    </message>
</context>
<context>
    <name>relvar::shell::PieceList</name>
    <message>
        <source>Needs “%1”: %2</source>
        <translation>Necesita «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” goes along: “%2” needs it. %3</source>
        <translation>«%1» va también: «%2» lo necesita. %3</translation>
    </message>
    <message>
        <source>“%1” stays in the draft too: it needs “%2”. %3</source>
        <translation>«%1» se queda también en el borrador: necesita «%2». %3</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Pushes</name>
    <message>
        <source>%1 is marked as read-only. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 está marcada como de solo lectura. Edite la conexión (en su menú de Bases de datos) para modificar esta base de datos.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Preparando la revisión</translation>
    </message>
    <message>
        <source>%1 is as the draft wants it already.</source>
        <translation>%1 ya está como lo quiere el borrador.</translation>
    </message>
    <message>
        <source>Bring %1 to the draft</source>
        <translation>Llevar %1 al borrador</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>No migration tells of it, and what is dropped here goes with what is in it. Save the draft when it is right, and mark the migration as applied here.</source>
        <translation>Ninguna migración lo recoge, y lo que aquí se elimina se va con su contenido. Guarde el borrador cuando esté bien, y marque aquí la migración como aplicada.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::RebaseDialog</name>
    <message>
        <source>Move the draft</source>
        <translation>Trasladar el borrador</translation>
    </message>
    <message>
        <source>Draft and migrations have both changed the following. Choose what is to hold; everything else fits together. Undo brings the draft back as it was.</source>
        <translation>Borrador y migraciones han cambiado ambos lo siguiente. Elija qué debe valer; todo lo demás encaja. Deshacer devuelve el borrador a como estaba.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>What is to hold</source>
        <translation>Qué debe valer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>Migraciones: %1</translation>
    </message>
    <message>
        <source>&amp;Move the draft</source>
        <translation>&amp;Trasladar el borrador</translation>
    </message>
    <message>
        <source>All as in the &amp;draft</source>
        <translation>Todo como en el &amp;borrador</translation>
    </message>
    <message>
        <source>All as in the m&amp;igrations</source>
        <translation>Todo como en las &amp;migraciones</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Restoring</name>
    <message>
        <source>%1 was open last, and is not there any more.</source>
        <translation>%1 fue lo último que estuvo abierto, y ya no existe.</translation>
    </message>
    <message>
        <source>The last start ended while it opened %1. It is not opened by itself again.</source>
        <translation>El último inicio acabó mientras abría %1. No se vuelve a abrir por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Runs</name>
    <message>
        <source>Let migration %1 count on %2 as its file is now, as if it had been applied so? Nothing is run. Right when the edit changes nothing that is in the database.</source>
        <translation>¿Hacer que la migración %1 cuente en %2 como está ahora su archivo, como si se hubiera aplicado así? No se ejecuta nada. Es lo correcto si la edición no cambia nada de lo que hay en la base de datos.</translation>
    </message>
    <message>
        <source>Accept the file</source>
        <translation>Aceptar el archivo</translation>
    </message>
    <message>
        <source>The file of migration %1 is accepted on %2.</source>
        <translation>El archivo de la migración %1 quedó aceptado en %2.</translation>
    </message>
    <message>
        <source>Forget on %2 what is written down of migration %1? Nothing is run, and nothing in the database is changed.</source>
        <translation>¿Olvidar en %2 lo que está anotado de la migración %1? No se ejecuta nada, y nada cambia en la base de datos.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>The attempt at migration %1 is forgotten on %2.</source>
        <translation>El intento de la migración %1 quedó olvidado en %2.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>There are no migrations yet. Draw a change and save it as a migration (Ctrl+S): that makes a project beside the database.</source>
        <translation>Aún no hay migraciones. Dibuje un cambio y guárdelo como migración (Ctrl+S): eso crea un proyecto junto a la base de datos.</translation>
    </message>
    <message>
        <source>%1 is marked as read-only, so nothing was started. Edit the connection (its menu in Databases) to change this database.</source>
        <translation>%1 está marcada como de solo lectura, así que no se inició nada. Edite la conexión (en su menú de Bases de datos) para modificar esta base de datos.</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>Preparando la revisión</translation>
    </message>
    <message>
        <source>Nothing is pending on %1.</source>
        <translation>No hay nada pendiente en %1.</translation>
    </message>
    <message>
        <source>Nothing is applied on %1 that could be reverted.</source>
        <translation>No hay nada aplicado en %1 que se pueda revertir.</translation>
    </message>
    <message>
        <source>&amp;Make the database and apply…</source>
        <translation>&amp;Crear la base de datos y aplicar…</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Creando %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Modificando %1</translation>
    </message>
    <message>
        <source>Waiting for another program to let go of %1</source>
        <translation>Esperando a que otro programa suelte %1</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 está en uso por %2</translation>
    </message>
    <message>
        <source>Copying %1 first</source>
        <translation>Copiando antes %1</translation>
    </message>
    <message>
        <source>%1: statement %2 of %3</source>
        <translation>%1: sentencia %2 de %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Mark the migrations up to %1 as applied on %2 without running them? Right when the database has these changes already.</source>
        <translation>¿Marcar como aplicadas en %2 las migraciones hasta %1 sin ejecutarlas? Es lo correcto si la base de datos ya tiene estos cambios.</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Marcar como aplicadas</translation>
    </message>
    <message>
        <source>Marking as applied</source>
        <translation>Marcando como aplicadas</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) marked as applied on %1.</source>
        <translation>
            <numerusform>%n migración marcada como aplicada en %1.</numerusform>
            <numerusform>%n migraciones marcadas como aplicadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for kept data</source>
        <translation>Buscando datos conservados</translation>
    </message>
    <message>
        <source>No migration keeps anything on %1.</source>
        <translation>Ninguna migración conserva nada en %1.</translation>
    </message>
    <message>
        <source>Emptying kept data</source>
        <translation>Vaciando datos conservados</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n table(s) of kept data on %1.</source>
        <translation>
            <numerusform>Se vació %n tabla de datos conservados en %1.</numerusform>
            <numerusform>Se vaciaron %n tablas de datos conservados en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::SaveDialog</name>
    <message>
        <source>Save migration</source>
        <translation>Guardar migración</translation>
    </message>
    <message>
        <source>Name of the migration</source>
        <translation>Nombre de la migración</translation>
    </message>
    <message>
        <source>What the migration does</source>
        <translation>Lo que hace la migración</translation>
    </message>
    <message>
        <source>What has no tick stays in the draft (Space ticks and takes the tick away)</source>
        <translation>Lo que no está marcado se queda en el borrador (Espacio marca y desmarca)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Progreso de la verificación</translation>
    </message>
    <message>
        <source>Proving: up, down and up again on a scratch database with rows in it…</source>
        <translation>Verificando: ida, vuelta y otra vez ida en una base de datos temporal con filas…</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Carpeta del nuevo proyecto</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Project &amp;folder:</source>
        <translation>Ca&amp;rpeta del proyecto:</translation>
    </message>
    <message>
        <source>Migrations are plain files in a project folder. It is made now; its first migration is a baseline with everything that the database has already, marked there as applied.</source>
        <translation>Las migraciones son archivos corrientes en una carpeta de proyecto. Se crea ahora; su primera migración es una línea base con todo lo que la base de datos ya tiene, marcada allí como aplicada.</translation>
    </message>
    <message>
        <source>&amp;Online: several migrations, so that programs can go on meanwhile</source>
        <translation>En &amp;línea: varias migraciones, para que los programas puedan seguir entretanto</translation>
    </message>
    <message>
        <source>Indexes are built CONCURRENTLY, constraints are validated later, new columns filled in batches (Alt+O)</source>
        <translation>Los índices se construyen con CONCURRENTLY, las restricciones se validan después, las columnas nuevas se rellenan por lotes (Alt+L)</translation>
    </message>
    <message>
        <source>Rows that are filled before the next COMMIT</source>
        <translation>Filas que se rellenan antes del siguiente COMMIT</translation>
    </message>
    <message>
        <source> rows a batch</source>
        <translation> filas por lote</translation>
    </message>
    <message>
        <source>Prove it also with &amp;rows of</source>
        <translation>Verificarla también con &amp;filas de</translation>
    </message>
    <message>
        <source>Real rows have what made ones do not: values that are missing, or there twice. Some hundred are read; nothing is written there, and no value goes into a file or a message (Alt+R)</source>
        <translation>Las filas reales tienen lo que no tienen las inventadas: valores que faltan o que se repiten. Se leen algunos cientos; allí no se escribe nada, y ningún valor pasa a un archivo o mensaje (Alt+F)</translation>
    </message>
    <message>
        <source>Connection whose rows are taken for the proof</source>
        <translation>Conexión cuyas filas se toman para la verificación</translation>
    </message>
    <message>
        <source>&amp;Save migration</source>
        <translation>&amp;Guardar migración</translation>
    </message>
    <message>
        <source>&amp;Changes (%1):</source>
        <translation>Ca&amp;mbios (%1):</translation>
    </message>
    <message>
        <source>&amp;Changes (%1 of %2, the others stay in the draft):</source>
        <translation>Ca&amp;mbios (%1 de %2, los demás se quedan en el borrador):</translation>
    </message>
    <message>
        <source>Type a name with letters or digits.</source>
        <translation>Escriba un nombre con letras o dígitos.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>Saved as %1 migrations, to %2.</source>
        <translation>Se guardó como %1 migraciones, hasta %2.</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save &amp;unproved</source>
        <translation>Guardar &amp;sin verificar</translation>
    </message>
    <message>
        <source>Write the file nevertheless; its header says that it is not proved, and why</source>
        <translation>Escribir el archivo de todos modos; su cabecera dice que no está verificado, y por qué</translation>
    </message>
    <message>
        <source>&amp;Write a record of it beside the file (Markdown)</source>
        <translation>&amp;Escribir una ficha junto al archivo (Markdown)</translation>
    </message>
    <message>
        <source>What it does, its SQL both ways, what becomes of the data, and what the proof found. The project remembers the choice for everybody</source>
        <translation>Qué hace, su SQL de ida y de vuelta, qué pasa con los datos y qué resultado dio la verificación. El proyecto recuerda la elección para todos</translation>
    </message>
</context>
<context>
    <name>relvar::shell::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Moving the draft</source>
        <translation>Trasladando el borrador</translation>
    </message>
    <message>
        <source>Checking the order of the migrations</source>
        <translation>Comprobando el orden de las migraciones</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Proving the migration</source>
        <translation>Verificando la migración</translation>
    </message>
    <message>
        <source>Squashing migrations</source>
        <translation>Compactando migraciones</translation>
    </message>
    <message>
        <source>Proving %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Creando el proyecto</translation>
    </message>
</context>
<context>
    <name>relvar::shell::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlDocuments</name>
    <message>
        <source>New S&amp;QL document</source>
        <translation>Nuevo documento S&amp;QL</translation>
    </message>
    <message>
        <source>Write SQL and run it on a database that is connected</source>
        <translation>Escribir SQL y ejecutarlo en una base de datos conectada</translation>
    </message>
    <message>
        <source>Open SQ&amp;L file…</source>
        <translation>Abrir archivo SQ&amp;L…</translation>
    </message>
    <message>
        <source>Show a file of SQL; nothing of it runs before you ask for it</source>
        <translation>Mostrar un archivo de SQL; nada de él se ejecuta antes de que lo pida</translation>
    </message>
    <message>
        <source>Save S&amp;QL file</source>
        <translation>G&amp;uardar archivo SQL</translation>
    </message>
    <message>
        <source>Write the text into its file; Ctrl+S while you write in it</source>
        <translation>Escribir el texto en su archivo; Ctrl+S mientras escribe en él</translation>
    </message>
    <message>
        <source>Save SQL file &amp;as…</source>
        <translation>Guar&amp;dar archivo SQL como…</translation>
    </message>
    <message>
        <source>Write the text into another file</source>
        <translation>Escribir el texto en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Run SQL</source>
        <translation>E&amp;jecutar SQL</translation>
    </message>
    <message>
        <source>Run what is selected, or the statement at the cursor; Ctrl+Enter while you write in it</source>
        <translation>Ejecutar lo seleccionado, o la sentencia en el cursor; Ctrl+Intro mientras escribe en él</translation>
    </message>
    <message>
        <source>Run &amp;all SQL</source>
        <translation>Ejecutar &amp;todo el SQL</translation>
    </message>
    <message>
        <source>Run all statements of the document; Ctrl+Shift+Enter while you write in it</source>
        <translation>Ejecutar todas las sentencias del documento; Ctrl+Mayús+Intro mientras escribe en él</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todo</translation>
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
        <translation>Aún no guardado en un archivo</translation>
    </message>
    <message>
        <source>Open a file of SQL</source>
        <translation>Abrir un archivo de SQL</translation>
    </message>
    <message>
        <source>SQL (*.sql);;All files (*)</source>
        <translation>SQL (*.sql);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the SQL</source>
        <translation>Guardar el SQL</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened. Saving would overwrite that.</source>
        <translation>Otro programa ha modificado %1 desde que se abrió. Guardar lo sobrescribiría.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>%1 is running. Wait for its end or cancel it, then close it.</source>
        <translation>%1 está en ejecución. Espere a que termine o cancélelo, y ciérrelo después.</translation>
    </message>
    <message>
        <source>%1 has a transaction open. Closing it undoes what the transaction has changed.</source>
        <translation>%1 tiene una transacción abierta. Al cerrarlo se deshace lo que la transacción ha modificado.</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 no está guardado.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Cancelarlo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Roll &amp;back and close</source>
        <translation>Des&amp;hacer y cerrar</translation>
    </message>
    <message>
        <source>SQL that was in no file when the program ended is back: %1.</source>
        <translation>El SQL que no estaba en ningún archivo cuando terminó el programa está otra vez: %1.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SqlEditPage</name>
    <message>
        <source>SQL up</source>
        <translation>SQL de ida</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>SQL de vuelta</translation>
    </message>
    <message>
        <source>Take &amp;back what I wrote</source>
        <translation>&amp;Descartar lo que escribí</translation>
    </message>
    <message>
        <source>Back to the statements that follow from the chosen changes</source>
        <translation>Volver a las sentencias que resultan de los cambios elegidos</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Ida</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Vuelta</translation>
    </message>
</context>
<context>
    <name>relvar::shell::SquashDialog</name>
    <message>
        <source>SQL of the one migration</source>
        <translation>SQL de la migración única</translation>
    </message>
    <message>
        <source>Squash migrations</source>
        <translation>Compactar migraciones</translation>
    </message>
    <message>
        <source>First migration</source>
        <translation>Primera migración</translation>
    </message>
    <message>
        <source>Last migration</source>
        <translation>Última migración</translation>
    </message>
    <message>
        <source>Named after what they do together</source>
        <translation>Con el nombre de lo que hacen juntas</translation>
    </message>
    <message>
        <source>Name of the one migration</source>
        <translation>Nombre de la migración única</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Progreso de la verificación</translation>
    </message>
    <message>
        <source>&amp;Make and prove</source>
        <translation>&amp;Crear y verificar</translation>
    </message>
    <message>
        <source>&amp;Replace the files</source>
        <translation>&amp;Reemplazar los archivos</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>&amp;Primera:</translation>
    </message>
    <message>
        <source>&amp;Last:</source>
        <translation>Ú&amp;ltima:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>One migration is made of these and held against them on a scratch database. Nothing is written before you have seen it.</source>
        <translation>De estas se crea una sola migración y se contrasta con ellas en una base de datos temporal. No se escribe nada antes de que usted lo haya visto.</translation>
    </message>
    <message>
        <source>Choose a first migration that comes before the last one.</source>
        <translation>Elija una primera migración anterior a la última.</translation>
    </message>
    <message numerus="yes">
        <source>It leads to the same as the %n migration(s) that it stands for. A database that has applied all of them needs nothing; one that has applied some is asked to revert them first. The old files are kept in .relvar/backups.</source>
        <translation>
            <numerusform>Lleva a lo mismo que %n migración a la que sustituye. Una base de datos que la tiene aplicada no necesita nada. El archivo antiguo se conserva en .relvar/backups.</numerusform>
            <numerusform>Lleva a lo mismo que las %n migraciones a las que sustituye. Una base de datos que las tiene todas aplicadas no necesita nada; a una que tiene aplicadas algunas se le pide que las revierta antes. Los archivos antiguos se conservan en .relvar/backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::shell::StartPage</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fijar arriba</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Quitar de esta lista</translation>
    </message>
    <message>
        <source>Relvar</source>
        <translation>Relvar</translation>
    </message>
    <message>
        <source>Draw the change. Get a proved migration. Go forward or back with a click.</source>
        <translation>Dibuje el cambio. Obtenga una migración verificada. Avance o vuelva atrás con un clic.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>A small clinic in an SQLite file of your own. Nothing to install, nothing to break.</source>
        <translation>Una pequeña clínica en un archivo SQLite propio. Nada que instalar, nada que romper.</translation>
    </message>
    <message>
        <source>Connect a database…</source>
        <translation>Conectar una base de datos…</translation>
    </message>
    <message>
        <source>On a server or in a file. It is only read until you apply something.</source>
        <translation>En un servidor o en un archivo. Solo se lee hasta que usted aplique algo.</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>Abrir una base de datos…</translation>
    </message>
    <message>
        <source>An SQLite file, chosen from a folder.</source>
        <translation>Un archivo SQLite, elegido en una carpeta.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>An empty folder to draw a schema in from nothing.</source>
        <translation>Una carpeta vacía en la que dibujar un esquema desde cero.</translation>
    </message>
    <message>
        <source>Import SQL…</source>
        <translation>Importar SQL…</translation>
    </message>
    <message>
        <source>A script, a dump or DBML becomes a project with its first migration.</source>
        <translation>Un script, un volcado o DBML se convierte en un proyecto con su primera migración.</translation>
    </message>
    <message>
        <source>Recent projects and databases</source>
        <translation>Proyectos y bases de datos recientes</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (fijado)</translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>Ya no existe: %1</translation>
    </message>
    <message>
        <source>You can also drop a database file or a project folder here.</source>
        <translation>También se puede soltar aquí un archivo de base de datos o una carpeta de proyecto.</translation>
    </message>
    <message>
        <source>A folder with relvar.toml, or with migrations of another tool.</source>
        <translation>Una carpeta con relvar.toml, o con migraciones de otra herramienta.</translation>
    </message>
</context>
<context>
    <name>relvar::shell::StatusLine</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Show the changes of the draft</source>
        <translation>Mostrar los cambios del borrador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop what is running and roll back (Ctrl+Shift+Backspace)</source>
        <translation>Detener lo que se ejecuta y deshacerlo (Ctrl+Mayús+Retroceso)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom of the diagram</source>
        <translation>Zoom del diagrama</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+1)</source>
        <translation>Volver a 100 % (Ctrl+1)</translation>
    </message>
    <message>
        <source>Running for %1 s</source>
        <translation>En ejecución desde hace %1 s</translation>
    </message>
    <message>
        <source>Current database: %1</source>
        <translation>Base de datos actual: %1</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database. Click to choose another.</source>
        <translation>Aplicar y Revertir actúan sobre esta base de datos. Haga clic para elegir otra.</translation>
    </message>
    <message>
        <source>It differs from what its ledger says:</source>
        <translation>Difiere de lo que dice su historial de migraciones:</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) pending</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Layout changed</source>
        <translation>Disposición modificada</translation>
    </message>
    <message>
        <source>Layout not kept</source>
        <translation>Disposición sin guardar</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is kept by itself in a moment; it is no part of a migration.</source>
        <translation>El lugar de cada cosa en los diagramas se guarda por sí solo en un momento; no forma parte de ninguna migración.</translation>
    </message>
    <message>
        <source>There is no project to keep the diagrams in. Make one, or save a migration.</source>
        <translation>No hay ningún proyecto en que guardar los diagramas. Cree uno, o guarde una migración.</translation>
    </message>
    <message>
        <source>Layout kept</source>
        <translation>Disposición guardada</translation>
    </message>
    <message>
        <source>Where things stand on the diagrams is in the files of %1. It is no part of a migration.</source>
        <translation>El lugar de cada cosa en los diagramas está en los archivos de %1. No forma parte de ninguna migración.</translation>
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
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
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
        <translation>Qué fue de las sentencias</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en ejecución…</translation>
    </message>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>la primera fila</numerusform>
            <numerusform>las primeras %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of %2 rows</source>
        <translation>las primeras %1 de %2 filas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n fila modificada</numerusform>
            <numerusform>%n filas modificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>&amp;Allow writing…</source>
        <translation>&amp;Permitir escritura…</translation>
    </message>
    <message>
        <source>Cancelled before anything was run.</source>
        <translation>Cancelado antes de que se ejecutara nada.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Database that the SQL runs on</source>
        <translation>Base de datos en la que se ejecuta el SQL</translation>
    </message>
    <message>
        <source>The database that the SQL runs on</source>
        <translation>La base de datos en la que se ejecuta el SQL</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Each statement by itself</source>
        <translation>Cada sentencia por separado</translation>
    </message>
    <message>
        <source>All in one transaction</source>
        <translation>Todas en una transacción</translation>
    </message>
    <message>
        <source>By itself: what has run stays, also when a later statement fails, unless the text begins a transaction with BEGIN.
In one: when one fails, all are undone.</source>
        <translation>Por separado: lo ejecutado se queda, aunque falle una sentencia posterior, salvo que el texto empiece una transacción con BEGIN.
En una: si falla una, se deshacen todas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the statement that runs, at the database too</source>
        <translation>Detener la sentencia en ejecución, también en la base de datos</translation>
    </message>
    <message>
        <source>A transaction is open:</source>
        <translation>Hay una transacción abierta:</translation>
    </message>
    <message>
        <source>Comm&amp;it</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>What the transaction has changed stays</source>
        <translation>Lo que la transacción ha modificado se queda</translation>
    </message>
    <message>
        <source>Roll &amp;back</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>What the transaction has changed is undone</source>
        <translation>Lo que la transacción ha modificado se deshace</translation>
    </message>
    <message>
        <source>&amp;Run there</source>
        <translation>&amp;Ejecutar ahí</translation>
    </message>
    <message>
        <source>&amp;Do not run</source>
        <translation>&amp;No ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a production database, and %n statement(s) may change it. Type its name, %1, to run them:</source>
        <translation>
            <numerusform>%1 es una base de datos de producción, y %n sentencia puede modificarla. Escriba su nombre, %1, para ejecutarla:</numerusform>
            <numerusform>%1 es una base de datos de producción, y %n sentencias pueden modificarla. Escriba su nombre, %1, para ejecutarlas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1 for %2 s</source>
        <translation>En ejecución en %1 desde hace %2 s</translation>
    </message>
    <message>
        <source>No database is connected.</source>
        <translation>No hay ninguna base de datos conectada.</translation>
    </message>
    <message>
        <source>Read-only: nothing is written.</source>
        <translation>Solo lectura: no se escribe nada.</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlEditor</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to the place of the error (F8)</source>
        <translation>Ir al lugar del error (F8)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>relvar::sqleditor::SqlPane</name>
    <message>
        <source>Copy all of “%1”</source>
        <translation>Copiar todo «%1»</translation>
    </message>
    <message>
        <source>No SQL yet</source>
        <translation>Aún no hay SQL</translation>
    </message>
    <message>
        <source>Change something on the diagram: the SQL to go there and back appears here.</source>
        <translation>Cambie algo en el diagrama: aquí aparece el SQL de ida y de vuelta.</translation>
    </message>
    <message>
        <source>SQL up</source>
        <translation>SQL de ida</translation>
    </message>
    <message>
        <source>SQL down</source>
        <translation>SQL de vuelta</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ida</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vuelta</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::DatabaseHeader</name>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actual)</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::HistoryBar</name>
    <message>
        <source>Mark changes</source>
        <translation>Marcar cambios</translation>
    </message>
    <message>
        <source>Reading moment %v of %m</source>
        <translation>Leyendo el momento %v de %m</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The first moment (Home)</source>
        <translation>El primer momento (Inicio)</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <translation>Un paso atrás (Izquierda)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <translation>Un paso adelante (Derecha)</translation>
    </message>
    <message>
        <source>The draft (End)</source>
        <translation>El borrador (Fin)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Which moment the diagram shows (Left, Right, Home, End; Space plays)</source>
        <translation>Qué momento muestra el diagrama (Izquierda, Derecha, Inicio, Fin; Espacio reproduce)</translation>
    </message>
    <message>
        <source>Mark what each migration added (+), changed (~) and removed (−)</source>
        <translation>Marcar lo que cada migración añadió (+), modificó (~) y quitó (−)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Moments in a second</source>
        <translation>Momentos por segundo</translation>
    </message>
    <message>
        <source>Back to the draft (Esc)</source>
        <translation>Volver al borrador (Esc)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineDelegate</name>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>desconocida aquí</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>fuera de orden</translation>
    </message>
    <message>
        <source>applied in part</source>
        <translation>aplicada en parte</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n aplicada</numerusform>
            <numerusform>%n aplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrada</translation>
    </message>
    <message>
        <source>changed, runs again</source>
        <translation>modificada, se ejecuta otra vez</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>no se puede ejecutar</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineFilter</name>
    <message>
        <source>Migrations: name, title or id</source>
        <translation>Migraciones: nombre, título o id</translation>
    </message>
    <message>
        <source>Show only migrations whose name, title or id contains</source>
        <translation>Mostrar solo las migraciones cuyo nombre, título o id contiene</translation>
    </message>
    <message>
        <source>Databases: name or environment</source>
        <translation>Bases de datos: nombre o entorno</translation>
    </message>
    <message>
        <source>Show only databases whose name or environment contains</source>
        <translation>Mostrar solo las bases de datos cuyo nombre o entorno contiene</translation>
    </message>
    <message>
        <source>Show only migrations in a state</source>
        <translation>Mostrar solo las migraciones en un estado</translation>
    </message>
    <message>
        <source>Show only migrations that are so on a database, and the databases that have one</source>
        <translation>Mostrar solo las migraciones que están así en una base de datos, y las bases de datos que tienen alguna</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Only pending</source>
        <translation>Solo pendientes</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Volver a mostrar todo (Esc)</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineModel</name>
    <message>
        <source>Draft (no changes)</source>
        <translation>Borrador (sin cambios)</translation>
    </message>
    <message numerus="yes">
        <source>Draft (%n change(s))</source>
        <translation>
            <numerusform>Borrador (%n cambio)</numerusform>
            <numerusform>Borrador (%n cambios)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s)</source>
        <translation>
            <numerusform>%n base de datos</numerusform>
            <numerusform>%n bases de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n no legible</numerusform>
            <numerusform>%n no legibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>applied on %1 of %n database(s)</source>
        <translation>
            <numerusform>aplicada en %1 de %n base de datos</numerusform>
            <numerusform>aplicada en %1 de %n bases de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n con un problema</numerusform>
            <numerusform>%n con problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n migrations</source>
        <translation>
            <numerusform>… %n migración</numerusform>
            <numerusform>… %n migraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to show its databases.</source>
        <translation>Haga clic para mostrar sus bases de datos.</translation>
    </message>
    <message>
        <source>Click to hide its databases.</source>
        <translation>Haga clic para ocultar sus bases de datos.</translation>
    </message>
    <message>
        <source>read-only: nothing is run on it</source>
        <translation>solo lectura: no se ejecuta nada en ella</translation>
    </message>
    <message>
        <source>Apply and Revert work on this database.</source>
        <translation>Aplicar y Revertir actúan sobre esta base de datos.</translation>
    </message>
    <message>
        <source>Click to use this database for Apply and Revert.</source>
        <translation>Haga clic para usar esta base de datos para Aplicar y Revertir.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>They stand alike on every database. Click to unfold them.</source>
        <translation>Están igual en todas las bases de datos. Haga clic para desplegarlas.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Falta el archivo.</translation>
    </message>
    <message>
        <source>Irreversible: there is no way down.</source>
        <translation>Irreversible: no hay camino de vuelta.</translation>
    </message>
    <message>
        <source>Proved: %1</source>
        <translation>Verificada: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>nada que guardar</translation>
    </message>
    <message>
        <source>not saved as a migration yet</source>
        <translation>aún no guardado como migración</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>neither applied nor to be applied: there is no file</source>
        <translation>ni aplicada ni por aplicar: no hay archivo</translation>
    </message>
</context>
<context>
    <name>relvar::timeline::TimelineView</name>
    <message>
        <source>Show this moment on the diagram</source>
        <translation>Mostrar este momento en el diagrama</translation>
    </message>
    <message>
        <source>Show the diagram as it is at this moment</source>
        <translation>Mostrar el diagrama tal como es en este momento</translation>
    </message>
    <message>
        <source>Compare with the shown moment</source>
        <translation>Comparar con el momento mostrado</translation>
    </message>
    <message>
        <source>Show on the diagram what differs between this moment and the one that is shown</source>
        <translation>Mostrar en el diagrama en qué difieren este momento y el que se muestra</translation>
    </message>
    <message>
        <source>List the differences</source>
        <translation>Listar las diferencias</translation>
    </message>
    <message>
        <source>Show the differences of the two compared moments in words, and as SQL</source>
        <translation>Mostrar las diferencias entre los dos momentos comparados en palabras y como SQL</translation>
    </message>
    <message>
        <source>Apply up to here…</source>
        <translation>Aplicar hasta aquí…</translation>
    </message>
    <message>
        <source>Review and apply everything that is pending up to this migration</source>
        <translation>Revisar y aplicar todo lo pendiente hasta esta migración</translation>
    </message>
    <message>
        <source>Revert down to here…</source>
        <translation>Revertir hasta aquí…</translation>
    </message>
    <message>
        <source>Review and revert what was applied after this migration; it stays itself</source>
        <translation>Revisar y revertir lo que se aplicó después de esta migración; ella misma se queda</translation>
    </message>
    <message>
        <source>Revert this one too…</source>
        <translation>Revertir también esta…</translation>
    </message>
    <message>
        <source>Review and revert this migration and what was applied after it</source>
        <translation>Revisar y revertir esta migración y lo que se aplicó después</translation>
    </message>
    <message>
        <source>Redo…</source>
        <translation>Rehacer…</translation>
    </message>
    <message>
        <source>Revert the newest migration and apply it again</source>
        <translation>Revertir la última migración y aplicarla de nuevo</translation>
    </message>
    <message>
        <source>Mark as applied (baseline)</source>
        <translation>Marcar como aplicada (línea base)</translation>
    </message>
    <message>
        <source>Remember the migrations up to this one as applied without running them</source>
        <translation>Recordar como aplicadas las migraciones hasta esta sin ejecutarlas</translation>
    </message>
    <message>
        <source>Accept the edited file</source>
        <translation>Aceptar el archivo editado</translation>
    </message>
    <message>
        <source>From now on the file as it is counts as what was applied; nothing runs</source>
        <translation>Desde ahora cuenta como aplicado el archivo tal como está; no se ejecuta nada</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reanudar…</translation>
    </message>
    <message>
        <source>Run the statements that are missing</source>
        <translation>Ejecutar las sentencias que faltan</translation>
    </message>
    <message>
        <source>Take back what is there…</source>
        <translation>Revertir lo que hay…</translation>
    </message>
    <message>
        <source>Reverse the statements of it that are in the database</source>
        <translation>Deshacer las sentencias de ella que están en la base de datos</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Take back what the database remembers of it; nothing else changes</source>
        <translation>Retirar lo que la base de datos recuerda de ella; no cambia nada más</translation>
    </message>
    <message>
        <source>Show SQL</source>
        <translation>Mostrar SQL</translation>
    </message>
    <message>
        <source>Open the migration&apos;s file to read</source>
        <translation>Abrir el archivo de la migración para leerlo</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Rehearse up, down and up again on a scratch database and write the grade into the file</source>
        <translation>Ensayar ida, vuelta y otra vez ida en una base de datos temporal y escribir el grado en el archivo</translation>
    </message>
    <message>
        <source>Squash…</source>
        <translation>Compactar…</translation>
    </message>
    <message>
        <source>Make one migration of this one and those before it; with two moments chosen, of what is between them</source>
        <translation>Crear una sola migración a partir de esta y las anteriores; con dos momentos elegidos, de lo que hay entre ellos</translation>
    </message>
    <message>
        <source>Use for Apply and Revert</source>
        <translation>Usar para Aplicar y Revertir</translation>
    </message>
    <message>
        <source>Make this database the one that Apply and Revert work on</source>
        <translation>Hacer que Aplicar y Revertir actúen sobre esta base de datos</translation>
    </message>
    <message>
        <source>Save migration…</source>
        <translation>Guardar migración…</translation>
    </message>
    <message>
        <source>Make a migration of the draft</source>
        <translation>Crear una migración a partir del borrador</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Do what is offered for this state</source>
        <translation>Hacer lo que se ofrece para este estado</translation>
    </message>
    <message>
        <source>Play the history</source>
        <translation>Reproducir el historial</translation>
    </message>
    <message>
        <source>Walk through all moments on the diagram, by hand or by itself</source>
        <translation>Recorrer en el diagrama todos los momentos, a mano o de forma automática</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show only some migrations or databases</source>
        <translation>Mostrar solo algunas migraciones o bases de datos</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Put long runs of migrations that stand alike everywhere into one column</source>
        <translation>Reunir en una columna las series largas de migraciones que están igual en todas partes</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Show names and titles; Ctrl and the wheel</source>
        <translation>Mostrar nombres y títulos; Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Show more migrations at once; Ctrl and the wheel</source>
        <translation>Mostrar más migraciones a la vez; Ctrl y la rueda</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
        <source>Open the menu of the current cell</source>
        <translation>Abrir el menú de la celda actual</translation>
    </message>
    <message>
        <source>Go to the next cell that is in another state</source>
        <translation>Ir a la siguiente celda que está en otro estado</translation>
    </message>
    <message>
        <source>Next change of state</source>
        <translation>Siguiente cambio de estado</translation>
    </message>
    <message>
        <source>Previous change of state</source>
        <translation>Anterior cambio de estado</translation>
    </message>
    <message>
        <source>Next database in another state</source>
        <translation>Siguiente base de datos en otro estado</translation>
    </message>
    <message>
        <source>Previous database in another state</source>
        <translation>Anterior base de datos en otro estado</translation>
    </message>
    <message>
        <source>Nothing is chosen on the timeline.</source>
        <translation>No hay nada elegido en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Unfold these migrations</source>
        <translation>Desplegar estas migraciones</translation>
    </message>
    <message>
        <source>Show its databases</source>
        <translation>Mostrar sus bases de datos</translation>
    </message>
    <message>
        <source>Hide its databases</source>
        <translation>Ocultar sus bases de datos</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>Aún no hay línea de tiempo</translation>
    </message>
    <message>
        <source>Open a project or a database. Each saved migration becomes a column here.</source>
        <translation>Abra un proyecto o una base de datos. Cada migración guardada se convierte aquí en una columna.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>No database is left to show.</source>
        <translation>No queda ninguna base de datos que mostrar.</translation>
    </message>
    <message>
        <source>Timeline: databases in rows, migrations in columns</source>
        <translation>Línea de tiempo: bases de datos en filas, migraciones en columnas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The migrations are those of %1: click a moment to see it.</source>
        <translation>Las migraciones son las de %1: haga clic en un momento para verlo.</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::FindBar</name>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Buscar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Buscar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relvar::widgets::GradeBadge</name>
    <message>
        <source>Lossless</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>Solo estructura</translation>
    </message>
    <message>
        <source>Irreversible</source>
        <translation>Irreversible</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Down brings back every row and value that was there before up.</source>
        <translation>La vuelta restaura cada fila y cada valor que había antes de la ida.</translation>
    </message>
    <message>
        <source>Down brings back the structure, but not all of the data.</source>
        <translation>La vuelta restaura la estructura, pero no todos los datos.</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>No hay camino de vuelta.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether down leads back.</source>
        <translation>Nadie ha probado aún si la vuelta lleva al punto de partida.</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show the words of the database or the system</source>
        <translation>Mostrar lo que dice la base de datos o el sistema</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Ninguna coincidencia.</translation>
    </message>
</context>
<context>
    <name>relvar::widgets::SqlView</name>
    <message>
        <source>Find in this SQL</source>
        <translation>Buscar en este SQL</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>1 partition</source>
        <translation>1 partición</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 particiones</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Choose another folder or name.</source>
        <translation>No se puede escribir la imagen «%1». Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>“%1” was not written: the export was cancelled.</source>
        <translation>No se escribió «%1»: se canceló la exportación.</translation>
    </message>
    <message>
        <source>“%1” is no kind of picture that can be written. Use a name that ends in .svg, .png or .pdf.</source>
        <translation>«%1» no es un tipo de imagen que se pueda escribir. Use un nombre que termine en .svg, .png o .pdf.</translation>
    </message>
    <message>
        <source>“%1” would be %2 × %3 pixels large, in %4 files. Choose a smaller scale, or SVG or PDF, which have no pixels.</source>
        <translation>«%1» tendría %2 × %3 píxeles, en %4 archivos. Elija una escala más pequeña, o SVG o PDF, que no tienen píxeles.</translation>
    </message>
    <message>
        <source>“%1” would have %2 sheets. Choose a smaller scale, or how many sheets it shall fit on.</source>
        <translation>«%1» tendría %2 hojas. Elija una escala más pequeña, o en cuántas hojas debe caber.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 · row %3, column %4</source>
        <translation>Hoja %1 de %2 · fila %3, columna %4</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Revert and apply again on %1</source>
        <translation>Revertir y aplicar de nuevo en %1</translation>
    </message>
    <message numerus="yes">
        <source>Revert %n migration(s) on %1</source>
        <translation>
            <numerusform>Revertir %n migración en %1</numerusform>
            <numerusform>Revertir %n migraciones en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1</source>
        <translation>
            <numerusform>Aplicar %n migración a %1</numerusform>
            <numerusform>Aplicar %n migraciones a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Copying was cancelled.</source>
        <translation>Se canceló la copia.</translation>
    </message>
    <message>
        <source>The selected values are more than %1 MB. Copy fewer rows or columns.</source>
        <translation>Los valores seleccionados ocupan más de %1 MB. Copie menos filas o columnas.</translation>
    </message>
    <message>
        <source>Rows of %1 databases cannot be shown.</source>
        <translation>No se pueden mostrar filas de bases de datos %1.</translation>
    </message>
    <message>
        <source>%1 has no column %2. Take the condition on it away.</source>
        <translation>%1 no tiene ninguna columna %2. Quite la condición sobre ella.</translation>
    </message>
    <message>
        <source>“%1” is not one condition. Write what may stand in brackets after WHERE.</source>
        <translation>«%1» no es una condición única. Escriba lo que puede ir entre paréntesis tras WHERE.</translation>
    </message>
    <message>
        <source>The row is not in %1 any more. Read the rows again.</source>
        <translation>La fila ya no está en %1. Vuelva a leer las filas.</translation>
    </message>
</context>
<context>
    <name>runner</name>
    <message>
        <source>%1 was to be copied to %2 before something in it goes away, and could not be: %3 Nothing was run. Make it possible, or run without a backup (relvar.toml: [backups] keep = 0).</source>
        <translation>%1 debía copiarse en %2 antes de que desaparezca algo de ella, y no se pudo: %3 No se ejecutó nada. Hágalo posible, o ejecute sin copia de seguridad (relvar.toml: [backups] keep = 0).</translation>
    </message>
    <message>
        <source>The folder cannot be made; check that you may write to it.</source>
        <translation>No se puede crear la carpeta; compruebe que pueda escribir en ella.</translation>
    </message>
    <message>
        <source>There are %1 free, and %2 are needed.</source>
        <translation>Hay %1 libres, y se necesitan %2.</translation>
    </message>
    <message>
        <source>The run was cancelled while %1 was being copied.</source>
        <translation>Se canceló la ejecución mientras se copiaba %1.</translation>
    </message>
    <message>
        <source>There is no migration %1 in %2. See relvar-cli status for the ids.</source>
        <translation>No existe la migración %1 en %2. Véanse los id en relvar-cli status.</translation>
    </message>
    <message>
        <source>The connection %1 is read-only. Allow writing in its settings, or choose another.</source>
        <translation>La conexión %1 es de solo lectura. Permita la escritura en sus ajustes, o elija otra.</translation>
    </message>
    <message>
        <source>%1 is INVALID: left by a statement that was stopped, used by no query and slow for every write. To remove it: %2</source>
        <translation>%1 es INVALID: lo dejó una sentencia que se detuvo, ninguna consulta lo usa y ralentiza cada escritura. Para quitarlo: %2</translation>
    </message>
    <message>
        <source>%1 was left INVALID when the migration stopped the last time; it was removed.</source>
        <translation>%1 quedó INVALID cuando la migración se detuvo la última vez; se quitó.</translation>
    </message>
    <message>
        <source>Another process is running %1 on %2. Wait until it is done, then look at the status again.</source>
        <translation>Otro proceso está ejecutando %1 en %2. Espere a que termine, y mire después otra vez el estado.</translation>
    </message>
    <message>
        <source>%1 is not half done on %2 any more, or not in the same way: somebody has settled it meanwhile. Look at the status again.</source>
        <translation>%1 ya no está a medias en %2, o no de la misma manera: alguien lo ha resuelto entretanto. Mire de nuevo el estado.</translation>
    </message>
    <message>
        <source>%1 is half done. %2</source>
        <translation>%1 está a medias. %2</translation>
    </message>
    <message>
        <source>Kept values of 1 row found it no more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>Los valores conservados de 1 fila ya no la encontraron, porque se borró o cambió su clave. Se quedan en %2 hasta una purga.</translation>
    </message>
    <message>
        <source>Kept values of %1 rows found no row any more, because it was deleted or its key changed. They stay in %2 until a purge.</source>
        <translation>Los valores conservados de %1 filas ya no encontraron ninguna fila, porque se borró o cambió su clave. Se quedan en %2 hasta una purga.</translation>
    </message>
    <message>
        <source>1 row was written into what the revert removed. It stays in %2 until a purge.</source>
        <translation>Se escribió 1 fila en lo que la reversión quitó. Se queda en %2 hasta una purga.</translation>
    </message>
    <message>
        <source>%1 rows were written into what the revert removed. They stay in %2 until a purge.</source>
        <translation>Se escribieron %1 filas en lo que la reversión quitó. Se quedan en %2 hasta una purga.</translation>
    </message>
    <message>
        <source>The run was cancelled while it waited for the database.</source>
        <translation>Se canceló la ejecución mientras esperaba a la base de datos.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 en %2 (proceso %3)</translation>
    </message>
    <message>
        <source>%1 is locked: another process is writing to it, for more than %2 s. Finish or stop that process, then run again.</source>
        <translation>%1 está bloqueada: otro proceso está escribiendo en ella desde hace más de %2 s. Termine o detenga ese proceso, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run. Wait until that is done, then run again.</source>
        <translation>El bloqueo de %1 pasó a otra ejecución. Espere a que termine, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The lock of %1 went to another run: %2. Wait until that is done, then run again.</source>
        <translation>El bloqueo de %1 pasó a otra ejecución: %2. Espere a que termine, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Another run holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>Otra ejecución tiene el bloqueo de %1 desde hace más de %2 s. Espere a que termine, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>%3 holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>%3 tiene el bloqueo de %1 desde hace más de %2 s. Espere a que termine, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The draft made on a scratch database is not all of the draft.</source>
        <translation>El borrador creado en una base de datos temporal no es el borrador completo.</translation>
    </message>
    <message>
        <source>%1 was edited after it was applied. %2</source>
        <translation>%1 se editó después de aplicarse. %2</translation>
    </message>
    <message>
        <source>There is no migration %1 here. See relvar-cli status for the ids.</source>
        <translation>Aquí no existe la migración %1. Véanse los id en relvar-cli status.</translation>
    </message>
    <message>
        <source>%1 is applied in part. %2</source>
        <translation>%1 está aplicada en parte. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reverted: it has no down section. Write one, or leave the migration applied.</source>
        <translation>%1 no se puede revertir: no tiene sección down. Escriba una, o deje aplicada la migración.</translation>
    </message>
    <message>
        <source>%1 is not applied, and newer migrations are. Revert those first, or allow it out of order.</source>
        <translation>%1 no está aplicada, y hay migraciones más recientes que sí. Revierta antes esas, o permítala fuera de orden.</translation>
    </message>
    <message>
        <source>There is no way back in it, so its statements cannot be taken back. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %1.</source>
        <translation>No hay en ella camino de vuelta, así que sus sentencias no se pueden revertir. Arregle lo que estorbaba y ejecute el resto con relvar-cli up --resume, o lleve la base de datos a mano al estado posterior a la migración y ejecute relvar-cli baseline %1.</translation>
    </message>
    <message>
        <source>Whether statement %1 came to its end is not known, so it is not known what to take back. Run the rest with relvar-cli up --resume, and revert it then.</source>
        <translation>No se sabe si la sentencia %1 llegó a su fin, así que no se sabe qué revertir. Ejecute el resto con relvar-cli up --resume, y reviértala entonces.</translation>
    </message>
    <message>
        <source>It brings transactions of its own, so its statements cannot be taken back one by one. Mend what was in the way and run the rest with relvar-cli up --resume.</source>
        <translation>Trae sus propias transacciones, así que sus sentencias no se pueden revertir una a una. Arregle lo que estorbaba y ejecute el resto con relvar-cli up --resume.</translation>
    </message>
    <message>
        <source>Its way back has %1 statements for the %2 of its way up, so it is not known which of them reverse the first %3. Mend what was in the way and run the rest with relvar-cli up --resume, or bring the database to the state after the migration by hand and run relvar-cli baseline %4.</source>
        <translation>Su vuelta tiene %1 sentencias para las %2 de su ida, así que no se sabe cuáles deshacen las primeras %3. Arregle lo que estorbaba y ejecute el resto con relvar-cli up --resume, o lleve la base de datos a mano al estado posterior a la migración y ejecute relvar-cli baseline %4.</translation>
    </message>
    <message>
        <source>A revert of %1 that stopped in the middle can only go on. %2</source>
        <translation>Una reversión de %1 que se detuvo a la mitad solo puede continuar. %2</translation>
    </message>
    <message>
        <source>%1 is not half done, so there is nothing to finish and nothing to take back. %2</source>
        <translation>%1 no está a medias, así que no hay nada que terminar ni nada que revertir. %2</translation>
    </message>
    <message>
        <source>The proof was cancelled.</source>
        <translation>Se canceló la verificación.</translation>
    </message>
    <message>
        <source>The schema before cannot be made on the scratch database: %1</source>
        <translation>El esquema anterior no se puede crear en la base de datos temporal: %1</translation>
    </message>
    <message>
        <source>The schema before cannot be made exactly on the scratch database; still to do: %1</source>
        <translation>El esquema anterior no se puede crear exactamente en la base de datos temporal; falta por hacer: %1</translation>
    </message>
    <message>
        <source>What the migration builds on failed: %1</source>
        <translation>Falló aquello sobre lo que se construye la migración: %1</translation>
    </message>
    <message>
        <source>The up part failed: %1</source>
        <translation>Falló la parte up: %1</translation>
    </message>
    <message>
        <source>There is no down part.</source>
        <translation>No hay parte down.</translation>
    </message>
    <message>
        <source>The up part does not lead to the draft; still to do: %1</source>
        <translation>La parte up no lleva al borrador; falta por hacer: %1</translation>
    </message>
    <message>
        <source>The down part failed: %1</source>
        <translation>Falló la parte down: %1</translation>
    </message>
    <message>
        <source>The down part does not lead back; still to do: %1</source>
        <translation>La parte down no lleva de vuelta; falta por hacer: %1</translation>
    </message>
    <message>
        <source>Rows or values of table %1 do not come back.</source>
        <translation>No vuelven filas o valores de la tabla %1.</translation>
    </message>
    <message>
        <source>The up part failed after the down part: %1</source>
        <translation>Falló la parte up después de la parte down: %1</translation>
    </message>
    <message>
        <source>After up, down and up the schema is another than after up; still to do: %1</source>
        <translation>Tras ida, vuelta e ida el esquema es distinto del que hay tras la ida; falta por hacer: %1</translation>
    </message>
    <message>
        <source>Nothing is proved about rows of table %1: its constraints refused every row that was tried.</source>
        <translation>No se verificó nada sobre las filas de la tabla %1: sus restricciones rechazaron todas las filas que se probaron.</translation>
    </message>
    <message>
        <source>After the down part the text of table %1 is spelled differently.</source>
        <translation>Después de la parte down, el texto de la tabla %1 está escrito de otra manera.</translation>
    </message>
    <message>
        <source>The statement in line %1 fails with rows of %2, though not with made ones.</source>
        <translation>La sentencia de la línea %1 falla con filas de %2, aunque no con las inventadas.</translation>
    </message>
    <message>
        <source>The statement in line %1 does not fit rows of %2: %3. Correct them there first, or change the migration.</source>
        <translation>La sentencia de la línea %1 no encaja con filas de %2: %3. Corríjalas antes allí, o modifique la migración.</translation>
    </message>
    <message>
        <source>Rows that break a new constraint stop the up part, and then nothing is changed (%1). It was proved with rows that fit.</source>
        <translation>Las filas que violan una restricción nueva detienen la parte up, y entonces no se cambia nada (%1). Se verificó con filas que la cumplen.</translation>
    </message>
    <message>
        <source>%1 cannot be replayed on a scratch database: %2</source>
        <translation>%1 no se puede reproducir en una base de datos temporal: %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2 in line %3 failed: %4</source>
        <translation>Falló la sentencia %1 de %2 en la línea %3: %4</translation>
    </message>
    <message>
        <source>There is nothing to repair about %1 on %2.</source>
        <translation>No hay nada que reparar en %1 en %2.</translation>
    </message>
    <message>
        <source>That is not what helps %1 on %2. %3</source>
        <translation>Eso no es lo que ayuda a %1 en %2. %3</translation>
    </message>
    <message>
        <source>The checksum was %1.</source>
        <translation>La suma de comprobación era %1.</translation>
    </message>
    <message>
        <source>Applied %1 in %2 ms</source>
        <translation>Se aplicó %1 en %2 ms</translation>
    </message>
    <message>
        <source>Reverted %1 in %2 ms</source>
        <translation>Se revirtió %1 en %2 ms</translation>
    </message>
    <message>
        <source>Rolled back %1: the database is as it was before it</source>
        <translation>Se deshizo %1: la base de datos está como antes de ella</translation>
    </message>
    <message>
        <source>%1 ran without a transaction: what the statement that stopped did may be there in part</source>
        <translation>%1 se ejecutó sin transacción: lo que hizo la sentencia que se detuvo puede estar ahí en parte</translation>
    </message>
    <message>
        <source>%1 is half done: it ran without a transaction and could not be rolled back</source>
        <translation>%1 está a medias: se ejecutó sin transacción y no se pudo deshacer</translation>
    </message>
    <message>
        <source>The connection was lost: it is not known whether %1 is in the database</source>
        <translation>Se perdió la conexión: no se sabe si %1 está en la base de datos</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s</source>
        <translation>La sentencia %1 de %2 se ejecuta desde hace %3 s</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4</source>
        <translation>La sentencia %1 de %2 se ejecuta desde hace %3 s: %4</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 done</source>
        <translation>La sentencia %1 de %2 se ejecuta desde hace %3 s: %4, %5 listos</translation>
    </message>
    <message>
        <source>Statement %1 of %2 runs for %3 s: %4, %5 of %6 (%7 %)</source>
        <translation>La sentencia %1 de %2 se ejecuta desde hace %3 s: %4, %5 de %6 (%7 %)</translation>
    </message>
    <message>
        <source>The statement does not wait any more</source>
        <translation>La sentencia ya no espera</translation>
    </message>
    <message>
        <source>The statement waits for %1</source>
        <translation>La sentencia espera a %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>desde hace %1 s</translation>
    </message>
    <message>
        <source>%1, which does nothing and keeps its transaction open</source>
        <translation>%1, que no hace nada y mantiene abierta su transacción</translation>
    </message>
    <message>
        <source>Apply to %1: %2 migration(s)</source>
        <translation>Aplicar a %1: %2 migración(es)</translation>
    </message>
    <message>
        <source>Revert on %1: %2 migration(s)</source>
        <translation>Revertir en %1: %2 migración(es)</translation>
    </message>
    <message>
        <source>Waiting: another process is writing to the database</source>
        <translation>Esperando: otro proceso está escribiendo en la base de datos</translation>
    </message>
    <message>
        <source>Waiting for %1, which is writing to the database</source>
        <translation>Esperando a %1, que está escribiendo en la base de datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the database to %1</source>
        <translation>Copiar la base de datos en %1</translation>
    </message>
    <message>
        <source>%1 % of the copy</source>
        <translation>%1 % de la copia</translation>
    </message>
    <message>
        <source>%1 is kept in %2 (%3). To go back to it, with every program that uses %1 closed: sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</source>
        <translation>%1 se conserva en %2 (%3). Para volver a ella, con todos los programas que usan %1 cerrados: sqlite3 %1 &quot;.restore &apos;%2&apos;&quot;</translation>
    </message>
    <message>
        <source>Begin %1: %2 statement(s)</source>
        <translation>Empezar %1: %2 sentencia(s)</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms, %3 row(s)</source>
        <translation>Sentencia %1 lista en %2 ms, %3 fila(s)</translation>
    </message>
    <message>
        <source>Statement %1 done in %2 ms</source>
        <translation>Sentencia %1 lista en %2 ms</translation>
    </message>
    <message>
        <source>Try %1 of %2 again in %3 ms: %4</source>
        <translation>Intentar de nuevo %1 de %2 en %3 ms: %4</translation>
    </message>
    <message>
        <source>The log of this run could not be written to %1. Check the free space and the permissions.</source>
        <translation>El registro de esta ejecución no se pudo escribir en %1. Compruebe el espacio libre y los permisos.</translation>
    </message>
    <message>
        <source>Rows of %1 cannot be taken for proofs.</source>
        <translation>No se pueden tomar filas de %1 para las verificaciones.</translation>
    </message>
    <message>
        <source>Rows of table %1 cannot be read: %2</source>
        <translation>No se pueden leer las filas de la tabla %1: %2</translation>
    </message>
    <message>
        <source>Rows of table %1 refer to more rows than are read.</source>
        <translation>Las filas de la tabla %1 hacen referencia a más filas de las que se leen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of table %3 are not taken by the scratch database.</source>
        <translation>La base de datos temporal no admite %1 de %2 filas de la tabla %3.</translation>
    </message>
    <message>
        <source>%1: all %2 statement(s) were run.</source>
        <translation>%1: se ejecutaron las %2 sentencia(s).</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; %5 of them stay in the database. %4</source>
        <translation>%1: se detuvo en la sentencia %3 de %2; %5 de ellas se quedan en la base de datos. %4</translation>
    </message>
    <message>
        <source>%1: stopped at statement %3 of %2; nothing was changed. %4</source>
        <translation>%1: se detuvo en la sentencia %3 de %2; no se cambió nada. %4</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2</source>
        <translation>%1: no se cambió nada. %2</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, but the section runs in one. Write transaction:false on its marker, or remove the statement.</source>
        <translation>La sentencia empieza o termina una transacción, pero la sección se ejecuta dentro de una. Escriba transaction:false en su marca, o quite la sentencia.</translation>
    </message>
    <message>
        <source>The section begins a transaction and does not end it. Put a COMMIT at its end.</source>
        <translation>La sección empieza una transacción y no la termina. Ponga un COMMIT al final.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Se canceló la ejecución.</translation>
    </message>
    <message>
        <source>Nothing to do: %2 has no migration applied.</source>
        <translation>Nada que hacer: %2 no tiene ninguna migración aplicada.</translation>
    </message>
    <message>
        <source>Nothing to do: %2 is at %3.</source>
        <translation>Nada que hacer: %2 está en %3.</translation>
    </message>
    <message>
        <source>Applied 1 migration; %2 is now at %3.</source>
        <translation>Se aplicó 1 migración; %2 está ahora en %3.</translation>
    </message>
    <message>
        <source>Applied %1 migrations; %2 is now at %3.</source>
        <translation>Se aplicaron %1 migraciones; %2 está ahora en %3.</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 has no migration left.</source>
        <translation>Se revirtió 1 migración; a %2 no le queda ninguna.</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 has no migration left.</source>
        <translation>Se revirtieron %1 migraciones; a %2 no le queda ninguna.</translation>
    </message>
    <message>
        <source>Reverted 1 migration; %2 is now at %3.</source>
        <translation>Se revirtió 1 migración; %2 está ahora en %3.</translation>
    </message>
    <message>
        <source>Reverted %1 migrations; %2 is now at %3.</source>
        <translation>Se revirtieron %1 migraciones; %2 está ahora en %3.</translation>
    </message>
    <message>
        <source>nothing else was changed</source>
        <translation>no se cambió nada más</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was applied before it</source>
        <translation>antes se aplicó %1 de %2 migraciones</translation>
    </message>
    <message>
        <source>%1 of %2 migrations was reverted before it</source>
        <translation>antes se revirtió %1 de %2 migraciones</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were applied before it</source>
        <translation>antes se aplicaron %1 de %2 migraciones</translation>
    </message>
    <message>
        <source>%1 of %2 migrations were reverted before it</source>
        <translation>antes se revirtieron %1 de %2 migraciones</translation>
    </message>
    <message>
        <source>Cancelled; %4.</source>
        <translation>Cancelado; %4.</translation>
    </message>
    <message>
        <source>Stopped: %6 (%4)</source>
        <translation>Detenido: %6 (%4)</translation>
    </message>
    <message>
        <source>%3 is in the database, but statement %1 of %2, after its COMMIT, failed; %4.</source>
        <translation>%3 está en la base de datos, pero la sentencia %1 de %2, posterior a su COMMIT, falló; %4.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3 and the server does not answer: it is not known whether the migration is in the database. Look at the status when the server is back; what it did not finish can then be run again.</source>
        <translation>Se perdió la conexión en la sentencia %1 de %2 de %3 y el servidor no responde: no se sabe si la migración está en la base de datos. Mire el estado cuando el servidor vuelva; lo que no terminó se puede ejecutar entonces de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>Se perdió la conexión en la sentencia %1 de %2 de %3, que se ejecuta sin transacción: sus primeras %5 sentencia(s) se quedan en la base de datos; %4.</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>Se perdió la conexión en la sentencia %1 de %2 de %3: se deshizo toda la migración; %4.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>Cancelado en la sentencia %1 de %2 de %3, que se ejecuta sin transacción: sus primeras %5 sentencia(s) se quedan en la base de datos; %4.</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction: its first %5 statement(s) stay in the database; %4.</source>
        <translation>Error en la sentencia %1 de %2 de %3, que se ejecuta sin transacción: sus primeras %5 sentencia(s) se quedan en la base de datos; %4.</translation>
    </message>
    <message>
        <source>Cancelled before %3; %4.</source>
        <translation>Cancelado antes de %3; %4.</translation>
    </message>
    <message>
        <source>Stopped before %3: %6 (%4)</source>
        <translation>Detenido antes de %3: %6 (%4)</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>Cancelado en la sentencia %1 de %2 de %3, que se ejecuta sin transacción; %4.</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3, which runs without a transaction; %4.</source>
        <translation>Error en la sentencia %1 de %2 de %3, que se ejecuta sin transacción; %4.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>Cancelado en la sentencia %1 de %2 de %3: se deshizo toda la migración; %4.</translation>
    </message>
    <message>
        <source>Failed at statement %1 of %2 of %3: the whole migration was rolled back; %4.</source>
        <translation>Error en la sentencia %1 de %2 de %3: se deshizo toda la migración; %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1 is a command for psql and no SQL: %2. Take it out; Relvar would leave it out in silence, and the rest might mean something else then.</source>
        <translation>La línea %1 es una orden de psql y no es SQL: %2. Quítela; Relvar la omitiría sin avisar, y el resto podría significar entonces otra cosa.</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction. Where only reading is allowed, each statement has one of its own, in which nothing can be written.</source>
        <translation>La sentencia empieza o termina una transacción. Donde solo se permite leer, cada sentencia tiene una propia, en la que no se puede escribir nada.</translation>
    </message>
    <message>
        <source>The statement begins or ends a transaction, and the run is one already. Take it out, or run each statement by itself.</source>
        <translation>La sentencia empieza o termina una transacción, y la ejecución ya es una. Quítela, o ejecute cada sentencia por separado.</translation>
    </message>
    <message>
        <source>%1 statement(s) were run. The transaction is open: nothing of it stays until you commit it.</source>
        <translation>Se ejecutaron %1 sentencia(s). La transacción está abierta: nada de ello se queda hasta que la confirme.</translation>
    </message>
    <message>
        <source>%1 statement(s) were run and committed together.</source>
        <translation>Se ejecutaron %1 sentencia(s) y se confirmaron juntas.</translation>
    </message>
    <message>
        <source>%1 statement(s) were run.</source>
        <translation>Se ejecutaron %1 sentencia(s).</translation>
    </message>
    <message>
        <source>The connection was lost at statement %1 of %2. %3 of them stay; whether the last one does, only the database can tell.</source>
        <translation>Se perdió la conexión en la sentencia %1 de %2. Se quedan %3 de ellas; si la última también, solo puede decirlo la base de datos.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2. The transaction is still open: roll it back, or commit what of it has run.</source>
        <translation>Cancelado en la sentencia %1 de %2. La transacción sigue abierta: deshágala, o confirme lo que se haya ejecutado de ella.</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2. The transaction is still open: roll it back, or go on in it where the database allows that.</source>
        <translation>Detenido en la sentencia %1 de %2. La transacción sigue abierta: deshágala, o continúe en ella donde la base de datos lo permita.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; nothing was changed.</source>
        <translation>Cancelado en la sentencia %1 de %2; no se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; nothing was changed.</source>
        <translation>Detenido en la sentencia %1 de %2; no se cambió nada.</translation>
    </message>
    <message>
        <source>Cancelled at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>Cancelado en la sentencia %1 de %2; las primeras %3 se ejecutaron y se quedan.</translation>
    </message>
    <message>
        <source>Stopped at statement %1 of %2; the first %3 have run and stay.</source>
        <translation>Detenido en la sentencia %1 de %2; las primeras %3 se ejecutaron y se quedan.</translation>
    </message>
    <message>
        <source>There is no statement to run. Write one first.</source>
        <translation>No hay ninguna sentencia que ejecutar. Escriba una primero.</translation>
    </message>
    <message>
        <source>SQL cannot be run on %1 databases.</source>
        <translation>No se puede ejecutar SQL en bases de datos %1.</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2</source>
        <translation>No se ejecutó nada a causa de %1. %2</translation>
    </message>
    <message>
        <source>There is no migration %1 that this run could go to. relvar-cli status lists them.</source>
        <translation>No hay ninguna migración %1 a la que pueda llegar esta ejecución. relvar-cli status las enumera.</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way up: %2 has to run it.</source>
        <translation>%1 no tiene SQL para la ida: tiene que ejecutarla %2.</translation>
    </message>
    <message>
        <source>%1 has no SQL for the way down. Nothing was run.</source>
        <translation>%1 no tiene SQL para la vuelta. No se ejecutó nada.</translation>
    </message>
    <message>
        <source>Another run of the tool holds the lock of %1 for more than %2 s. Wait until it is done, then run again.</source>
        <translation>Otra ejecución de la herramienta tiene el bloqueo de %1 desde hace más de %2 s. Espere a que termine, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>%1 has moved on since: somebody else has run migrations on it. Look at its status and run again.</source>
        <translation>%1 ha avanzado entretanto: otra persona ha ejecutado migraciones en ella. Mire su estado y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>%1: there is nothing to run.</source>
        <translation>%1: no hay nada que ejecutar.</translation>
    </message>
    <message>
        <source>Nothing was run because of %1. %2 %3 has to run it.</source>
        <translation>No se ejecutó nada a causa de %1. %2 Tiene que ejecutarla %3.</translation>
    </message>
    <message>
        <source>Nothing was run: %1 has tables, and no history of %2. %3</source>
        <translation>No se ejecutó nada: %1 tiene tablas, y ningún historial de %2. %3</translation>
    </message>
    <message>
        <source>%1: applied 1 migration.</source>
        <translation>%1: 1 migración aplicada.</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations.</source>
        <translation>%1: %2 migraciones aplicadas.</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration.</source>
        <translation>%1: 1 migración revertida.</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations.</source>
        <translation>%1: %2 migraciones revertidas.</translation>
    </message>
    <message>
        <source>%1: applied 1 migration, stopped at %5, %3 not applied. %4</source>
        <translation>%1: 1 migración aplicada, detenida en %5, %3 sin aplicar. %4</translation>
    </message>
    <message>
        <source>%1: applied %2 migrations, stopped at %5, %3 not applied. %4</source>
        <translation>%1: %2 migraciones aplicadas, detenida en %5, %3 sin aplicar. %4</translation>
    </message>
    <message>
        <source>%1: reverted 1 migration, stopped at %5, %3 not reverted. %4</source>
        <translation>%1: 1 migración revertida, detenida en %5, %3 sin revertir. %4</translation>
    </message>
    <message>
        <source>%1: reverted %2 migrations, stopped at %5, %3 not reverted. %4</source>
        <translation>%1: %2 migraciones revertidas, detenida en %5, %3 sin revertir. %4</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>The saved schema is damaged: the value at %1 is not of the kind that belongs there. Remove the file that holds it and let it be made again.</source>
        <translation>El esquema guardado está dañado: el valor en %1 no es del tipo que corresponde. Borre el archivo que lo contiene y deje que se cree de nuevo.</translation>
    </message>
</context>
<context>
    <name>screenshots</name>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>con desviación</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>dirección incorrecta</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>falta la contraseña</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>no agreement on encryption</source>
        <translation>sin acuerdo sobre el cifrado</translation>
    </message>
    <message>
        <source>no such database</source>
        <translation>no existe esa base de datos</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>no admitida</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>locked by someone</source>
        <translation>bloqueada por alguien</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1, is tried again</source>
        <translation>%1, se vuelve a intentar</translation>
    </message>
    <message>
        <source>The whole database is copied first, into %1.</source>
        <translation>Antes se copia toda la base de datos, en %1.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Column %1.%2</source>
        <translation>Columna %1.%2</translation>
    </message>
    <message>
        <source>What %1 kept was purged: the revert brings back the structure alone.</source>
        <translation>Lo que conservaba %1 se purgó: la reversión solo devuelve la estructura.</translation>
    </message>
    <message>
        <source>What is applied here is not a beginning of the folder, so the rows that would be lost were not counted.</source>
        <translation>Lo aplicado aquí no es un comienzo de la carpeta, así que no se contaron las filas que se perderían.</translation>
    </message>
    <message>
        <source>The rows that would be lost could not be counted: %1</source>
        <translation>No se pudieron contar las filas que se perderían: %1</translation>
    </message>
    <message>
        <source>Who uses the tables now could not be read: %1</source>
        <translation>No se pudo leer quién usa ahora las tablas: %1</translation>
    </message>
    <message>
        <source>(without a transaction)</source>
        <translation>(sin transacción)</translation>
    </message>
    <message>
        <source>%1: not read yet</source>
        <translation>%1: aún no se ha leído</translation>
    </message>
    <message>
        <source>%1: nothing is known</source>
        <translation>%1: no se sabe nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>checksum in its table: %1</source>
        <translation>suma de comprobación en su tabla: %1</translation>
    </message>
    <message>
        <source>(that of the file)</source>
        <translation>(la del archivo)</translation>
    </message>
    <message>
        <source>(not that of the file)</source>
        <translation>(no es la del archivo)</translation>
    </message>
    <message>
        <source>%1, a migration of %2</source>
        <translation>%1, una migración de %2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Suma de comprobación: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ida</translation>
    </message>
    <message>
        <source>There is no way up.</source>
        <translation>No hay camino de ida.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vuelta</translation>
    </message>
    <message>
        <source>There is no way down.</source>
        <translation>No hay camino de vuelta.</translation>
    </message>
    <message>
        <source>It holds no SQL: %1 alone knows what it does. The file as it is:</source>
        <translation>No contiene SQL: solo %1 sabe qué hace. El archivo tal como está:</translation>
    </message>
    <message>
        <source>There are no migrations yet. Make one with %1.</source>
        <translation>Aún no hay migraciones. Cree una con %1.</translation>
    </message>
    <message>
        <source>%1 has never run on it: its table is not there.</source>
        <translation>%1 nunca se ha ejecutado en ella: su tabla no está.</translation>
    </message>
    <message>
        <source>By %1, the table of %2.</source>
        <translation>Según %1, la tabla de %2.</translation>
    </message>
    <message>
        <source>%1, the history of %2, is there too and is not counted.</source>
        <translation>%1, el historial de %2, también está y no se cuenta.</translation>
    </message>
    <message>
        <source>Drop everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Drop everything on %1 and apply all migrations</source>
        <translation>Eliminar todo en %1 y aplicar todas las migraciones</translation>
    </message>
    <message>
        <source>What is dropped here goes with what is in it; nothing is kept, and no migration takes it back.</source>
        <translation>Lo que aquí se elimina se va con su contenido; no se conserva nada, y ninguna migración lo revierte.</translation>
    </message>
</context>
<context>
    <name>sqlite</name>
    <message>
        <source>Values of column %1.%2</source>
        <translation>Valores de la columna %1.%2</translation>
    </message>
    <message>
        <source>Values of column %1.%2 in rows whose key (%3) is NULL: they stay in a table …_left. NOT NULL at the key rules such rows out</source>
        <translation>Valores de la columna %1.%2 en filas cuya clave (%3) es NULL: se quedan en una tabla …_left. NOT NULL en la clave descarta esas filas</translation>
    </message>
    <message>
        <source>Values of column %1.%2: the table has no key by which they could be put back</source>
        <translation>Valores de la columna %1.%2: la tabla no tiene clave con que devolverlos a su lugar</translation>
    </message>
    <message>
        <source>The number that %1 has reached</source>
        <translation>El número al que ha llegado %1</translation>
    </message>
    <message>
        <source>There is no table or view %1 in the database. Refresh to see what there is.</source>
        <translation>No hay ninguna tabla o vista %1 en la base de datos. Actualice para ver lo que hay.</translation>
    </message>
    <message>
        <source>Rows of table %1</source>
        <translation>Filas de la tabla %1</translation>
    </message>
    <message>
        <source>Table %1 would have to be written anew, and not all of its text was understood: %2. Something of it would be lost. Write the statements of this change by hand.</source>
        <translation>La tabla %1 tendría que reescribirse, y no se entendió todo su texto: %2. Se perdería algo de él. Escriba a mano las sentencias de este cambio.</translation>
    </message>
    <message>
        <source>Content of %1 %2</source>
        <translation>Contenido de %1 %2</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that the folder is there and that you may write to it.</source>
        <translation>No se puede crear la copia %1. Compruebe que la carpeta exista y que pueda escribir en ella.</translation>
    </message>
    <message>
        <source>%1 is locked: %2 is using it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 está bloqueada: la está usando %2. Ciérrelo o espere a que termine, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. This does not hold: %2. Correct the database, or the file.</source>
        <translation>%1 no está como la migración la necesita, así que la migración se detuvo. Esto no se cumple: %2. Corrija la base de datos, o el archivo.</translation>
    </message>
    <message>
        <source>%1 and another table take values from each other, which one migration cannot do. Make two.</source>
        <translation>%1 y otra tabla toman valores la una de la otra, lo que no puede hacer una sola migración. Cree dos.</translation>
    </message>
    <message>
        <source>%1 takes part in moving values, and its name is one that something else has at that time. Choose another name, and rename it in a later migration.</source>
        <translation>%1 participa en un movimiento de valores, y su nombre es uno que otra cosa tiene en ese momento. Elija otro nombre, y cámbielo en una migración posterior.</translation>
    </message>
    <message>
        <source>View %1 could no longer be read: %2. Change or drop the view first.</source>
        <translation>La vista %1 ya no se podría leer: %2. Modifique o elimine antes la vista.</translation>
    </message>
    <message>
        <source>Rows of %1 could no longer be written: %2. Change or drop the trigger first.</source>
        <translation>Las filas de %1 ya no se podrían escribir: %2. Modifique o elimine antes el disparador.</translation>
    </message>
    <message>
        <source>The statement reaches outside of its database (ATTACH, VACUUM INTO, load_extension), which is not allowed while a migration is being proved.</source>
        <translation>La sentencia sale de su base de datos (ATTACH, VACUUM INTO, load_extension), lo que no está permitido mientras se verifica una migración.</translation>
    </message>
    <message>
        <source>SQLite cannot read this statement. Correct it at the place named below.</source>
        <translation>SQLite no puede leer esta sentencia. Corríjala en el lugar indicado abajo.</translation>
    </message>
    <message>
        <source>The statement does not fit what is in %1. Compare the name below with the database&apos;s tables and columns.</source>
        <translation>La sentencia no encaja con lo que hay en %1. Compare el nombre de abajo con las tablas y columnas de la base de datos.</translation>
    </message>
    <message>
        <source>SQLite refused the statement on %1.</source>
        <translation>SQLite rechazó la sentencia en %1.</translation>
    </message>
    <message>
        <source>Another program wrote to %1 after this transaction had read it. Run it again.</source>
        <translation>Otro programa escribió en %1 después de que esta transacción la hubiera leído. Ejecute de nuevo.</translation>
    </message>
    <message>
        <source>%1 is locked: another program, or another connection, is writing to it. Close it or wait until it has finished, then try again.</source>
        <translation>%1 está bloqueada: otro programa, u otra conexión, está escribiendo en ella. Ciérrelo o espere a que termine, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is in WAL mode: even reading it needs write access to its folder. Ask for that access, or work on a copy in a folder of your own.</source>
        <translation>%1 está en modo WAL: incluso leerla requiere acceso de escritura a su carpeta. Pida ese acceso, o trabaje con una copia en una carpeta propia.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. Put the file back, or connect to the place where it is now.</source>
        <translation>%1 se movió o borró mientras estaba abierta. Devuelva el archivo a su lugar, o conéctese al lugar donde está ahora.</translation>
    </message>
    <message>
        <source>A program died while it was writing to %1, and what it left must be undone first. Open the database once with write access to the file and its folder.</source>
        <translation>Un programa se interrumpió mientras escribía en %1, y lo que dejó debe deshacerse primero. Abra una vez la base de datos con acceso de escritura al archivo y a su carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Check that the connection is not set to read-only, and that you may write to the file and to its folder.</source>
        <translation>No se puede escribir en %1. Compruebe que la conexión no esté en solo lectura, y que pueda escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read the file, and write to its folder when the database is in WAL mode.</source>
        <translation>No se puede abrir %1. Compruebe que pueda leer el archivo, y escribir en su carpeta si la base de datos está en modo WAL.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database, or it is encrypted. Choose another file.</source>
        <translation>%1 no es una base de datos SQLite, o está cifrada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Work on a copy: &quot;sqlite3 FILE .recover&quot; saves what can be read.</source>
        <translation>%1 está dañada. Trabaje con una copia: &quot;sqlite3 ARCHIVO .recover&quot; salva lo que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no room left to write to %1. Free some space and try again.</source>
        <translation>No queda espacio para escribir en %1. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk of %1 reports a fault. Check the disk, the network folder and the space left on it.</source>
        <translation>El disco de %1 informa de un fallo. Compruebe el disco, la carpeta de red y el espacio que queda en él.</translation>
    </message>
    <message>
        <source>The statement on %1 was cancelled.</source>
        <translation>Se canceló la sentencia en %1.</translation>
    </message>
    <message>
        <source>%1 is not as the migration needs it, so the migration stopped itself. The statement below names the claim that does not hold: rows, columns, indexes or triggers that the file does not know. Correct the database, or the file.</source>
        <translation>%1 no está como la migración la necesita, así que la migración se detuvo. La sentencia de abajo indica qué supuesto no se cumple: filas, columnas, índices o disparadores que el archivo no conoce. Corrija la base de datos, o el archivo.</translation>
    </message>
    <message>
        <source>Rows in %1 break a constraint. Correct the rows named below, or the constraint.</source>
        <translation>Hay filas en %1 que violan una restricción. Corrija las filas indicadas abajo, o la restricción.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: statements can be written for SQLite 3.31 and newer. Name a newer one as sqlite_version in relvar.toml, or open the database with one.</source>
        <translation>SQLite %1 es demasiado antiguo: se pueden escribir sentencias para SQLite 3.31 y posteriores. Indique uno más reciente como sqlite_version en relvar.toml, o abra la base de datos con uno.</translation>
    </message>
    <message>
        <source>%1 uses %2, which SQLite %3, the target, does not know. Write it another way, or name a newer target as sqlite_version in relvar.toml.</source>
        <translation>%1 usa %2, que SQLite %3, el destino, no conoce. Escríbalo de otra manera, o indique un destino más reciente como sqlite_version en relvar.toml.</translation>
    </message>
    <message>
        <source>Rows of table %1 from since then have no value for %2</source>
        <translation>Filas de la tabla %1 escritas desde entonces sin valor para %2</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value in every row</source>
        <translation>La columna %1.%2 debe tener un valor en todas las filas</translation>
    </message>
    <message>
        <source>Rows of %1 must satisfy the check (%2)</source>
        <translation>Las filas de %1 deben cumplir la restricción CHECK (%2)</translation>
    </message>
    <message>
        <source>Rows of %1 must differ in %2</source>
        <translation>Las filas de %1 deben diferir en %2</translation>
    </message>
    <message>
        <source>Table %1 is copied as a whole</source>
        <translation>La tabla %1 se copia entera</translation>
    </message>
    <message>
        <source>Rows of %1 must have their rows in %2</source>
        <translation>Las filas de %1 deben tener sus filas en %2</translation>
    </message>
    <message>
        <source>Column %1.%2 must have a value and has no default</source>
        <translation>La columna %1.%2 debe tener un valor y no tiene valor predeterminado</translation>
    </message>
    <message>
        <source>Values of %1.%2 must be of the new type</source>
        <translation>Los valores de %1.%2 deben ser del tipo nuevo</translation>
    </message>
    <message>
        <source>Values of %1 must be of their columns&apos; types</source>
        <translation>Los valores de %1 deben ser de los tipos de sus columnas</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Column %1.%2 cannot be renamed for SQLite %3: before 3.35 it would write the new name into generated columns of other tables, here of %4. Leave the name, or name a newer sqlite_version in relvar.toml.</source>
        <translation>La columna %1.%2 no se puede renombrar para SQLite %3: antes de 3.35 escribiría el nombre nuevo en columnas generadas de otras tablas, aquí de %4. Deje el nombre, o indique un sqlite_version más reciente.</translation>
    </message>
    <message>
        <source>SQLite refuses this change: %1. Change the object that it names.</source>
        <translation>SQLite rechaza este cambio: %1. Modifique el objeto que nombra.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>applied, but the file was edited since</source>
        <translation>aplicada, pero el archivo se editó después</translation>
    </message>
    <message>
        <source>applied, but the file is missing</source>
        <translation>aplicada, pero falta el archivo</translation>
    </message>
    <message>
        <source>applied, but not known here</source>
        <translation>aplicada, pero desconocida aquí</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>stopped after %1 of %2</source>
        <translation>detenida tras %1 de %2</translation>
    </message>
    <message>
        <source>revert stopped after %1 of %2</source>
        <translation>reversión detenida tras %1 de %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>pending, although a newer one is applied</source>
        <translation>pendiente, aunque hay una más reciente aplicada</translation>
    </message>
    <message>
        <source>applied in part: only some of what it replaces</source>
        <translation>aplicada en parte: solo algo de lo que reemplaza</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>test</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Choose one database first.</source>
        <translation>Elija primero una base de datos.</translation>
    </message>
    <message>
        <source>The database could not be read.</source>
        <translation>No se pudo leer la base de datos.</translation>
    </message>
    <message>
        <source>The connection is read-only.</source>
        <translation>La conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Something is running already.</source>
        <translation>Ya se está ejecutando algo.</translation>
    </message>
    <message>
        <source>Unfold the migrations and choose one.</source>
        <translation>Despliegue las migraciones y elija una.</translation>
    </message>
    <message>
        <source>The draft is no migration yet.</source>
        <translation>El borrador aún no es una migración.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Falta el archivo.</translation>
    </message>
    <message>
        <source>This moment is on the diagram already. Choose another one.</source>
        <translation>Este momento ya está en el diagrama. Elija otro.</translation>
    </message>
    <message>
        <source>Compare two moments first: Shift and a click on the second.</source>
        <translation>Compare primero dos momentos: Mayús y un clic en el segundo.</translation>
    </message>
    <message>
        <source>It is applied already.</source>
        <translation>Ya está aplicada.</translation>
    </message>
    <message>
        <source>It is not applied.</source>
        <translation>No está aplicada.</translation>
    </message>
    <message>
        <source>Nothing newer is applied.</source>
        <translation>No hay nada más reciente aplicado.</translation>
    </message>
    <message>
        <source>Only the newest one that is applied can be redone.</source>
        <translation>Solo se puede rehacer la última que está aplicada.</translation>
    </message>
    <message>
        <source>Its file is the one that was applied.</source>
        <translation>Su archivo es el que se aplicó.</translation>
    </message>
    <message>
        <source>No run of it stopped where it can go on.</source>
        <translation>Ninguna ejecución de ella se detuvo donde se pueda continuar.</translation>
    </message>
    <message>
        <source>It is not applied in half.</source>
        <translation>No está aplicada a medias.</translation>
    </message>
    <message>
        <source>What the database remembers of it has a meaning.</source>
        <translation>Lo que la base de datos recuerda de ella tiene un sentido.</translation>
    </message>
    <message>
        <source>There is no migration before it.</source>
        <translation>No hay ninguna migración antes de ella.</translation>
    </message>
    <message>
        <source>Apply and Revert work on it already.</source>
        <translation>Aplicar y Revertir ya actúan sobre ella.</translation>
    </message>
    <message>
        <source>Only the draft can be saved.</source>
        <translation>Solo se puede guardar el borrador.</translation>
    </message>
    <message>
        <source>The draft has no changes.</source>
        <translation>El borrador no tiene cambios.</translation>
    </message>
    <message>
        <source>skipped, never runs</source>
        <translation>omitida, nunca se ejecuta</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>not registered: the tool does not know it</source>
        <translation>no registrada: la herramienta no la conoce</translation>
    </message>
    <message>
        <source>changed since applied, runs again</source>
        <translation>modificada desde que se aplicó, se ejecuta otra vez</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>no se puede ejecutar</translation>
    </message>
    <message>
        <source>Relvar reads the history of %1 and does not write it. Run %1.</source>
        <translation>Relvar lee el historial de %1 y no lo escribe. Ejecute %1.</translation>
    </message>
    <message>
        <source>The migrations are those of %1, whose files Relvar does not write.</source>
        <translation>Las migraciones son las de %1, cuyos archivos Relvar no escribe.</translation>
    </message>
    <message>
        <source>The migrations are those of %1, which has no such step.</source>
        <translation>Las migraciones son las de %1, que no tiene tal paso.</translation>
    </message>
    <message>
        <source>It does not run: %1.</source>
        <translation>No se ejecuta: %1.</translation>
    </message>
</context>
</TS>
