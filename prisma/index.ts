export { createPrismaClient, Prisma, PrismaClient } from './client.ts';
export { type Database, type DatabaseOpening, openDatabase } from './database.ts';
export { type EmbeddedPostgres, type EmbeddedPostgresStart, startEmbeddedPostgres } from './embedded-postgres.ts';
export { migrate } from './migrate.ts';
