// SPDX-License-Identifier: GPL-3.0-or-later
// Drizzle's own migrator on a database: node drizzlemigrate.mjs NODE_MODULES postgresql|sqlite ADDRESS FOLDER
import { createRequire } from 'node:module';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modules, product, address, migrationsFolder] = process.argv.slice(2);
const require = createRequire(modules + '/');
const load = name => import(pathToFileURL(require.resolve(name)).href);

if (product === 'postgresql') {
    const postgres = (await load('postgres')).default;
    const { drizzle } = await load('drizzle-orm/postgres-js');
    const { migrate } = await load('drizzle-orm/postgres-js/migrator');
    const client = postgres(address, { max: 1, onnotice: () => {} });
    await migrate(drizzle({ client }), { migrationsFolder });
    await client.end();
} else {
    const SQL = await (await load('sql.js')).default();
    const { drizzle } = await load('drizzle-orm/sql-js');
    const { migrate } = await load('drizzle-orm/sql-js/migrator');
    const database = new SQL.Database(fs.existsSync(address) ? fs.readFileSync(address) : undefined);
    database.run('PRAGMA foreign_keys = OFF');
    migrate(drizzle(database), { migrationsFolder });
    fs.writeFileSync(address, database.export());
}
