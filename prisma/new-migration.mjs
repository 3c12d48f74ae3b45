// node prisma/new-migration.mjs <name>   writes the migration that leads from the existing ones to schema.prisma
// node prisma/new-migration.mjs --check  fails when there would be one (needs the package to be built)
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { filters, openSchemaEngine, readMigrations, schemaFile } from './dist/schema-engine.js';

const here = dirname(fileURLToPath(import.meta.url));
const name = process.argv[2];
if (!name) {
  console.error('Usage: node prisma/new-migration.mjs <name> | --check');
  process.exit(2);
}

// An in-memory database: the comparison needs one with the existing migrations, and nothing has to be installed for it.
const database = await PGlite.create();
const engine = await openSchemaEngine(new PrismaPGlite(database));
const migrationsList = readMigrations();
await engine.applyMigrations({ migrationsList, filters });
const files = [schemaFile()];
const { stdout } = await engine.diff({
  from: { tag: 'schemaDatasource', configDir: here, files },
  to: { tag: 'schemaDatamodel', files },
  script: true,
  exitCode: null,
  shadowDatabaseUrl: null,
  filters,
});
await database.close();

if (stdout.includes('This is an empty migration')) {
  console.error('schema.prisma and the migrations agree.');
} else if (name === '--check') {
  console.error(`schema.prisma has changes without a migration; run: node prisma/new-migration.mjs <name>\n${stdout}`);
  process.exitCode = 1;
} else {
  const number = String(migrationsList.migrationDirectories.length + 1).padStart(4, '0');
  const folder = join(here, 'migrations', `${number}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), stdout);
  console.error(`Wrote ${folder}/migration.sql: read it before you commit it.`);
}
