// SPDX-License-Identifier: GPL-3.0-or-later
// Prisma's own engines, which its commands call, as WebAssembly: node prismaengine.mjs NODE_MODULES COMMAND …
//   validate SCHEMA                         prisma validate, and prisma format, which must change nothing
//   script SCHEMA PRODUCT ADDRESS           prisma migrate diff --from-empty --to-schema SCHEMA --script
//   drift SCHEMA PRODUCT ADDRESS            prisma migrate diff from the database to SCHEMA: prints what differs
//   deploy SCHEMA PRODUCT ADDRESS FOLDER    prisma migrate deploy
//   status SCHEMA PRODUCT ADDRESS FOLDER    what prisma migrate status and dev are told of the history, as JSON
//   resolve SCHEMA PRODUCT ADDRESS FOLDER NAME applied|rolled-back
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, command, schemaPath, product, address, folder, name, how] = process.argv.slice(2);
const require = createRequire(modules + '/');
const load = name => import(pathToFileURL(require.resolve(name)).href);
const files = [{ path: schemaPath, content: fs.readFileSync(schemaPath, 'utf8') }];
const filters = { externalTables: [], externalEnums: [] };
let errors;

function fail(error) {
    let text = String(error?.message ?? error);
    try {
        text = JSON.parse(text).message;
    } catch {
        // It is plain text then.
    }
    console.error(text);
    // The engine has but a number for what the database said.
    const number = text.match(/External error id#([0-9]+)/)?.[1];
    console.error(number ? errors?.consumeError(Number(number))?.error : '');
    process.exit(1);
}

// Prisma's command sends a script as a whole and reads every type of the catalog; its adapter for programs cuts scripts at
// each semicolon and knows no "char".
function asTheCommandDoes(adapter, types) {
    const kinds = new Map([[16, types.Boolean], [18, types.Character], [20, types.Int64], [21, types.Int32],
        [23, types.Int32], [26, types.Int64], [1002, types.CharacterArray], [1003, types.TextArray], [1005, types.Int32Array],
        [1009, types.TextArray], [1114, types.DateTime],
        [1184, types.DateTime]]);
    adapter.executeScript = async script => void await adapter.client.query(script);
    adapter.queryRaw = async ({ sql, args }) => {
        const result = await adapter.client.query({ text: sql, values: args, rowMode: 'array' });
        return {
            columnNames: result.fields.map(field => field.name),
            columnTypes: result.fields.map(field => kinds.get(field.dataTypeID) ?? types.Text),
            rows: result.rows.map(row => row.map(value => value instanceof Date ? value.toISOString() : value)),
        };
    };
}

// The command's SQLite takes a name in double quotes that no column has for a text, that of the adapter does not.
function asItsSqliteDoes(adapter) {
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = query => queryRaw({ ...query, sql: query.sql.replace(/name = "([^"]*)"/g, "name = '$1'") });
}

async function adapterFactory() {
    if (product === 'sqlite')
        return [new (await load('@prisma/adapter-libsql')).PrismaLibSql({ url: 'file:' + address }), asItsSqliteDoes];
    return [new (await load('@prisma/adapter-pg')).PrismaPg({ connectionString: address }), asTheCommandDoes];
}

async function openEngine() {
    const folderOfEngine = path.join(modules, '@prisma/schema-engine-wasm');
    const glue = await import(pathToFileURL(path.join(folderOfEngine, 'schema_engine_bg.js')).href);
    const bytes = fs.readFileSync(path.join(folderOfEngine, 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
    glue.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start?.();
    const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = await load('@prisma/driver-adapter-utils');
    const [factory, adapt] = await adapterFactory();
    const connect = factory.connect.bind(factory);
    factory.connect = async () => {
        const adapter = await connect();
        adapt(adapter, ColumnTypeEnum);
        return adapter;
    };
    const bound = bindMigrationAwareSqlAdapterFactory(factory);
    errors = bound.errorRegistry;
    return glue.SchemaEngine.new({ datamodels: files.map(file => [file.path, file.content]) }, () => {}, bound);
}

function migrationsIn(base) {
    const names = fs.readdirSync(base, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name);
    return {
        baseDir: base,
        lockfile: { path: 'migration_lock.toml', content: fs.readFileSync(path.join(base, 'migration_lock.toml'), 'utf8') },
        shadowDbInitScript: '',
        migrationDirectories: names.sort().map(name => ({
            path: name,
            migrationFile: {
                path: 'migration.sql',
                content: { tag: 'ok', value: fs.readFileSync(path.join(base, name, 'migration.sql'), 'utf8') },
            },
        })),
    };
}

try {
    if (command === 'validate') {
        const language = require('@prisma/prisma-schema-wasm');
        const list = files.map(file => [file.path, file.content]);
        language.validate(JSON.stringify({ prismaSchema: list, noColor: true }));
        const options = { textDocument: { uri: 'file:/schema.prisma' }, options: { tabSize: 2, insertSpaces: true } };
        const [[, formatted]] = JSON.parse(language.format(JSON.stringify(list), JSON.stringify(options)));
        const now = files[0].content.split('\n');
        const differs = formatted.split('\n').findIndex((line, index) => line !== now[index]);
        if (formatted !== files[0].content)
            fail(`prisma format changes line ${differs + 1}: ${now[differs]}\nto: ${formatted.split('\n')[differs]}`);
    } else {
        const engine = await openEngine();
        if (command === 'deploy') {
            const done = await engine.applyMigrations({ migrationsList: migrationsIn(path.resolve(folder)), filters });
            console.log(done.appliedMigrationNames.join('\n'));
        } else if (command === 'status') {
            const migrationsList = migrationsIn(path.resolve(folder));
            console.log(JSON.stringify(await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters })));
        } else if (command === 'resolve' && how === 'applied') {
            const migrationsList = migrationsIn(path.resolve(folder));
            await engine.markMigrationApplied({ migrationName: name, migrationsList, filters });
        } else if (command === 'resolve') {
            await engine.markMigrationRolledBack({ migrationName: name });
        } else {
            const from = command === 'script' ? { tag: 'empty' } : { tag: 'schemaDatasource', files, configDir: '.' };
            const { stdout } = await engine.diff({ from, to: { tag: 'schemaDatamodel', files }, script: true,
                exitCode: null, shadowDatabaseUrl: null, filters });
            console.log(stdout);
        }
        process.exit(0);
    }
} catch (error) {
    fail(error);
}
