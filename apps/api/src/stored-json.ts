import type { Prisma } from '@spandrel/prisma';

/** A plain value as a JSON column takes it. */
export const toJson = (value: object): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value));
