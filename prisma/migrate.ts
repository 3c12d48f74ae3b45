import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { filters, openSchemaEngine, readMigrations } from './schema-engine.ts';

/**
 * Brings the database at `url` to the schema of this version and returns the names of the migrations it applied. An
 * advisory lock makes it safe when several processes start at once. Rejects when the server cannot be reached or a
 * migration fails.
 */
export const migrate = async (url: string): Promise<readonly string[]> => {
  const opened: { dispose(): Promise<void> }[] = [];
  const pg = new PrismaPg({ connectionString: url, max: 2 });
  const remember = async <Adapter extends { dispose(): Promise<void> }>(
    adapter: Promise<Adapter>,
  ): Promise<Adapter> => {
    opened.push(await adapter);
    return adapter;
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: pg.provider,
    adapterName: pg.adapterName,
    connect: () => remember(pg.connect()),
    connectToShadowDb: () => remember(pg.connectToShadowDb()),
  };
  try {
    const engine = await openSchemaEngine(factory);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(), filters });
    return appliedMigrationNames;
  } finally {
    // The engine never closes what it opened.
    await Promise.allSettled(opened.map((adapter) => adapter.dispose()));
  }
};
