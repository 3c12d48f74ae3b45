import { applyEditsToDoc, writeDesignToDoc } from '@spandrel/collab';
import { type newDesignSchema, socketCloseCodes } from '@spandrel/contract';
import {
  type Design,
  designJsonSchema,
  emptyDesign,
  type Locale,
  samples,
  writeDesignJson,
  writeDesignYaml,
} from '@spandrel/model';
import type { z } from 'zod';
import type { Compute } from '../../compute/compute.ts';
import { Failure, orFail } from '../../failure.ts';
import type { AddEndpoint } from '../../routing/add-endpoint.ts';
import type { Today } from '../../today.ts';
import type { Rooms } from '../collaboration/rooms.ts';
import type { UpdateStore } from '../collaboration/update-store.ts';
import type { PolicyStore } from '../policies/policy-store.ts';
import type { DesignStore } from './design-store.ts';
import { fileNameOf } from './file-name.ts';
import { documentFromDesign, documentFromUpdates, type NewDocument } from './new-document.ts';

interface Options {
  readonly designs: DesignStore;
  readonly updates: UpdateStore;
  readonly rooms: Rooms;
  readonly policies: PolicyStore;
  readonly compute: Compute;
  readonly today: Today;
}

export const registerDesignRoutes = (add: AddEndpoint, options: Options): void => {
  const { designs, updates, rooms, policies, compute, today } = options;

  const readFile = async (text: string, filename = 'design'): Promise<Design> => {
    const result = await compute.read(text);
    if (!result.ok) throw new Failure('invalid-design', { filename }, result.problems);
    return result.design;
  };

  /**
   * The design with a place for every component. One without a place in the file keeps the one it has in the design `before`,
   * as long as it stands in the same box there; nobody's layout is lost to a file that says nothing of it.
   */
  const placed = async (design: Design, before?: Design): Promise<Design> => {
    const parents = new Map(before?.components.map(({ id, parent }) => [id, parent]));
    const layout = { ...design.layout };
    for (const { id, parent } of design.components) {
      const box = before?.layout[id];
      if (box !== undefined && parents.get(id) === parent) layout[id] ??= box;
    }
    const isComplete = design.components.every(({ id }) => layout[id] !== undefined);
    return { ...design, layout: isComplete ? layout : await compute.layOut({ ...design, layout }) };
  };

  const readSample = async (id: string, locale: Locale): Promise<Design> => {
    const sample = orFail(
      samples.find((each) => each.id === id),
      'not-found',
    );
    return readFile(sample.texts[locale], id);
  };

  const newDocument = async (draft: z.output<typeof newDesignSchema>, locale: Locale): Promise<NewDocument> => {
    switch (draft.from) {
      case 'blank':
        return documentFromDesign(emptyDesign(draft.name));
      case 'sample': {
        const design = await readSample(draft.sample, draft.locale ?? locale);
        return documentFromDesign(draft.name === undefined ? design : { ...design, name: draft.name });
      }
      case 'file':
        return documentFromDesign(await placed(await readFile(draft.text, draft.filename)), draft.filename);
    }
  };

  /** The stored state of a design that may be changed, pending edits included. */
  const findEditable = async (id: string) => {
    await rooms.flush(id);
    const found = await designs.find(id);
    if (found.archivedAt) throw new Failure('design-archived');
    return found;
  };

  const upToDate = async (id: string) => {
    await rooms.flush(id);
    return designs.detail(id);
  };

  add('listDesigns', ({ query }) => designs.list(query));

  add('createDesign', async ({ body, member }) => {
    const { design, update } = await newDocument(body, member.locale ?? 'en');
    return designs.detail(await designs.create(member.id, design, update));
  });

  add('getDesign', ({ params }) => upToDate(params.id));

  add('renameDesign', async ({ params, body }) => {
    await findEditable(params.id);
    await rooms.edit(params.id, (doc) => applyEditsToDoc(doc, [{ type: 'set-name', name: body.name }], 'rename'));
    return designs.detail(params.id);
  });

  add('duplicateDesign', async ({ params, body, member }) => {
    await rooms.flush(params.id);
    const { design } = await designs.find(params.id);
    const log = orFail(await updates.load(params.id), 'not-found');
    const copy = documentFromUpdates(log, body.name ?? `${design.name} (2)`);
    return designs.detail(await designs.create(member.id, copy.design, copy.update));
  });

  add('archiveDesign', async ({ params }) => {
    await rooms.flush(params.id);
    await designs.setArchived(params.id, new Date());
    // Open canvases come back read-only.
    rooms.closeAll(params.id, 1012, 'archived');
    return designs.detail(params.id);
  });

  add('restoreDesign', async ({ params }) => {
    await designs.setArchived(params.id, null);
    rooms.closeAll(params.id, 1012, 'restored');
    return designs.detail(params.id);
  });

  add('deleteDesign', async ({ params, member }) => {
    const { authorId } = await designs.find(params.id);
    if (member.role !== 'owner' && member.id !== authorId) throw new Failure('forbidden');
    await designs.remove(params.id);
    rooms.closeAll(params.id, socketCloseCodes.designGone, 'the design was deleted');
  });

  add('getDesignFile', async ({ params, query }) => {
    await rooms.flush(params.id);
    const { design } = await designs.find(params.id);
    const json = query.format === 'json';
    return {
      bytes: json ? writeDesignJson(design) : writeDesignYaml(design),
      mediaType: json ? 'application/json' : 'application/yaml',
      filename: fileNameOf(design.name, json ? 'spandrel.json' : 'spandrel.yaml'),
    };
  });

  add('replaceDesignFile', async ({ params, body }) => {
    const before = (await findEditable(params.id)).design;
    const file = await readFile(body.text, body.filename);
    const { design } = documentFromDesign(await placed(file, before), body.filename);
    // A file that was written by hand knows of no version; that is no reason to forget the last one.
    const { baseline } = before;
    const kept = baseline === undefined || design.baseline !== undefined ? design : { ...design, baseline };
    await rooms.edit(params.id, (doc) => writeDesignToDoc(doc, kept, 'file'));
    return designs.detail(params.id);
  });

  add('getDesignVerdict', async ({ params }) => {
    await rooms.flush(params.id);
    const { design, problems } = await designs.find(params.id);
    const { policy } = await policies.current();
    return { verdict: await compute.judge(design, policy, today()), problems: [...problems] };
  });

  add('getDesignJsonSchema', async () => ({ ...designJsonSchema() }));
};
