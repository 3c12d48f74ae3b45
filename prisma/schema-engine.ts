import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import { packageFolder } from './package-folder.ts';

/** Prisma's schema engine as WebAssembly: the `prisma` command would download a native one when it migrates. */
type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: typeof SchemaEngine;
};

let loading: Promise<EngineModule> | undefined;

const load = async (): Promise<EngineModule> => {
  // The package's own entry imports the .wasm as a module, which Node 20 cannot; its exports map hides the .wasm, so it
  // is found beside the part that can be resolved.
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module: EngineModule = await import(pathToFileURL(script).href);
  const bytes = readFileSync(join(dirname(script), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...module },
  });
  module.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return module;
};

/** Nothing outside the schema is to be left alone: the database belongs to the app. */
export const filters = { externalTables: [], externalEnums: [] };

export const schemaFile = () => ({
  path: 'schema.prisma',
  content: readFileSync(join(packageFolder, 'schema.prisma'), 'utf8'),
});

/** The engine over any driver adapter (PostgreSQL through pg, or PGlite in the tooling). */
export const openSchemaEngine = async (factory: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> => {
  loading ??= load();
  const { SchemaEngine: Engine } = await loading;
  const { path, content } = schemaFile();
  return Engine.new({ datamodels: [[path, content]] }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
};

/** The migrations of this version of the app, oldest first. */
export const readMigrations = (): MigrationList => {
  const baseDir = join(packageFolder, 'migrations');
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  };
};
