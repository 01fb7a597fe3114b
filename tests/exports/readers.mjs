// SPDX-License-Identifier: GPL-3.0-or-later
// node readers.mjs <node_modules> dbml|mermaid <file>: reads the file with the program whose format it is in, and says
// as JSON what that has understood: {"tables": {name: [[column, type], …]}, "relations": number, …}.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , modules, format, file] = process.argv;
const text = readFileSync(file, 'utf8');

function readDbml() {
    const { Parser } = createRequire(join(modules, 'x.js'))('@dbml/core');
    const database = new Parser().parse(text, 'dbmlv2');
    const tables = {};
    const enums = {};
    let relations = 0;
    let groups = 0;
    for (const schema of database.schemas) {
        const prefix = schema.name === 'public' ? '' : `${schema.name}.`;
        for (const table of schema.tables) {
            tables[prefix + table.name] = table.fields.map((field) => ({
                name: field.name,
                type: field.type.type_name,
                note: field.note ?? null,
                primaryKey: field.pk ?? false,
                unique: field.unique ?? false,
                notNull: field.not_null ?? false,
                default: field.dbdefault?.value ?? null,
            }));
        }
        for (const type of schema.enums)
            enums[prefix + type.name] = type.values.map((value) => value.name);
        relations += schema.refs.length;
        groups += schema.tableGroups.length;
    }
    return { tables, enums, relations, groups, notes: database.notes.length };
}

async function readMermaid() {
    const { default: mermaid } = await import(pathToFileURL(join(modules, 'mermaid/dist/mermaid.core.mjs')));
    // As a page does it, which registers the diagrams as well.
    await mermaid.parse(text);
    // What #34; is until it is drawn.
    const plain = (words) => words.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCharCode(Number(code)));
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    const tables = {};
    for (const [name, entity] of diagram.db.getEntities()) {
        tables[plain(name)] = entity.attributes.map((attribute) => ({
            name: attribute.name,
            type: attribute.type,
            note: attribute.comment ? plain(attribute.comment) : null,
            keys: attribute.keys ?? [],
        }));
    }
    return { tables, relations: diagram.db.getRelationships().length };
}

const readers = { dbml: readDbml, mermaid: readMermaid };
try {
    process.stdout.write(JSON.stringify(await readers[format]()));
} catch (error) {
    const told = error.diags?.map((each) => `line ${each.location.start.line}: ${each.message}`).join('\n');
    process.stderr.write(`${told ?? error.message ?? error}\n`);
    process.exit(1);
}
