import type { PrismaClient } from '@spandrel/prisma';
import * as Y from 'yjs';
import type { Projection } from './projection.ts';

/** Prisma wants bytes over a plain ArrayBuffer. */
const ownBytes = (data: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(data);

/** The log of a document's updates and what is derived from it. */
export const createUpdateStore = (prisma: PrismaClient) => ({
  /** All updates of a design, oldest first; null when the design does not exist. */
  async load(designId: string): Promise<readonly Uint8Array[] | null> {
    const design = await prisma.design.findUnique({
      where: { id: designId },
      select: { updates: { orderBy: { seq: 'asc' }, select: { data: true } } },
    });
    return design?.updates.map(({ data }) => data) ?? null;
  },

  /**
   * Appends an update and stores its projection in one statement, so that neither is ever ahead; false when the design
   * does not exist. A projection with problems leaves the last valid design in place.
   */
  async append(designId: string, data: Uint8Array, projection: Projection): Promise<boolean> {
    const bytes = ownBytes(data);
    const changed = projection.ok
      ? await prisma.$executeRaw`
          with design as (
            update "Design" set "projection" = ${projection.json}::jsonb, "problems" = null,
              "name" = ${projection.design.name}, "components" = ${projection.design.components.length},
              "links" = ${projection.design.links.length}, "flows" = ${projection.design.flows.length},
              "revision" = "revision" + 1, "updatedAt" = now()
            where "id" = ${designId} returning "id")
          insert into "DesignUpdate" ("designId", "data") select "id", ${bytes} from design`
      : await prisma.$executeRaw`
          with design as (
            update "Design" set "problems" = ${projection.problemsJson}::jsonb,
              "revision" = "revision" + 1, "updatedAt" = now()
            where "id" = ${designId} returning "id")
          insert into "DesignUpdate" ("designId", "data") select "id", ${bytes} from design`;
    return changed > 0;
  },

  /** Replaces the log by one update of the same content: shorter to load, and what was deleted is gone from it. */
  async compact(designId: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await tx.$queryRaw`select 1 from "Design" where "id" = ${designId} for update`;
      const rows = await tx.designUpdate.findMany({ where: { designId }, orderBy: { seq: 'asc' } });
      const last = rows.at(-1);
      if (!last || rows.length < 2) return;
      const doc = new Y.Doc();
      for (const { data } of rows) Y.applyUpdate(doc, data);
      await tx.designUpdate.deleteMany({ where: { designId, seq: { lte: last.seq } } });
      await tx.designUpdate.create({ data: { designId, data: ownBytes(Y.encodeStateAsUpdate(doc)) } });
      doc.destroy();
    });
  },
});

export type UpdateStore = ReturnType<typeof createUpdateStore>;
