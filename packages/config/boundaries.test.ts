import { describe, expect, it } from 'vitest';
import { importsOf, readWorkspace, type SourceFile } from './source-files.ts';

/** Who may import whom: every arrow points down, so a package can be understood with those below it alone. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'packages/config': [],
  'packages/model': [],
  'packages/analysis': ['model'],
  'packages/rules': ['model', 'analysis'],
  'packages/drawing': ['model'],
  'packages/report': ['model', 'analysis', 'rules', 'drawing'],
  'packages/collab': ['model'],
  'packages/guides': ['model', 'rules'],
  'packages/contract': ['model', 'rules'],
  'apps/web': ['model', 'analysis', 'rules', 'drawing', 'guides', 'collab', 'contract'],
  'apps/api': ['model', 'analysis', 'rules', 'drawing', 'report', 'collab', 'contract', 'prisma'],
  'apps/cli': ['model', 'analysis', 'rules', 'drawing', 'report'],
  prisma: [],
  e2e: [],
  bench: ['model', 'analysis', 'rules', 'drawing'],
};

/** Packages that compute the same everywhere: no files, no network, no clock, no chance. */
const pure = ['model', 'analysis', 'rules', 'drawing', 'guides', 'collab', 'contract'].map(
  (name) => `packages/${name}`,
);

const workspace = readWorkspace();
const allFiles = workspace.flatMap(({ files }) => files);
const isTest = ({ path }: SourceFile) => /\.test\.tsx?$|\/testing\/|vitest\.config/.test(path);

const pathsOf = (files: readonly SourceFile[]): readonly string[] => files.map(({ path }) => path);
const filesThatImport = (files: readonly SourceFile[], is: (specifier: string, file: SourceFile) => boolean) =>
  pathsOf(files.filter((file) => file.imports.some((specifier) => is(specifier, file))));

describe('the workspace', () => {
  it('has a place in this table for every package', () => {
    expect(workspace.map(({ folder }) => folder).sort()).toEqual(Object.keys(mayImport).sort());
  });

  it('names every package after its folder', () => {
    for (const { name, folder } of workspace) expect(name).toBe(`@spandrel/${folder.split('/').at(-1)}`);
  });
});

describe.each(workspace)('$folder', ({ folder, name, declares, files }) => {
  const allowed = (mayImport[folder] ?? []).map((each) => `@spandrel/${each}`);

  it('declares only packages it may import', () => {
    expect(declares.filter((each) => each !== '@spandrel/config' && !allowed.includes(each))).toEqual([]);
  });

  it('imports only packages it declares, by their name alone (tests and measurements also their test helpers)', () => {
    const isStray = (specifier: string, file: SourceFile) => {
      const [, owner, part] = /^(@spandrel\/[^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
      if (owner === undefined) return false;
      const helps = isTest(file) || folder === 'bench';
      const open = part === undefined || (helps && ['testing', 'vitest'].includes(part));
      return !(open && declares.includes(owner));
    };
    expect(filesThatImport(files, isStray)).toEqual([]);
  });

  it('reaches no file of another package', () => {
    const places = folder === 'e2e' ? [folder, 'scripts', 'apps/api/dist'] : [folder];
    const written = new Set(allFiles.map(({ path }) => path));
    const isOutside = (specifier: string) =>
      written.has(specifier) && !places.some((place) => specifier.startsWith(`${place}/`));
    expect(filesThatImport(files, isOutside)).toEqual([]);
  });

  it('does not import itself by name', () => {
    expect(filesThatImport(files, (specifier) => specifier === name)).toEqual([]);
  });
});

describe.each(workspace.filter(({ folder }) => pure.includes(folder)))('$folder is pure', ({ files }) => {
  const sources = files.filter((file) => !isTest(file));

  it('imports nothing of Node', () => {
    expect(filesThatImport(sources, (specifier) => specifier.startsWith('node:'))).toEqual([]);
  });

  it('asks neither clock nor chance nor environment', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\.env\b|\bcrypto\.(?:getRandomValues|randomUUID|subtle)\b/;
    expect(pathsOf(sources.filter(({ text }) => impure.test(text)))).toEqual([]);
  });
});

describe('apps/web', () => {
  const files = allFiles.filter(({ path }) => path.startsWith('apps/web/src/'));
  const featureOf = (path: string) => /^apps\/web\/src\/features\/([^/]+)\//.exec(path)?.[1];

  it('keeps features apart: only pages bring them together', () => {
    const strays = filesThatImport(files, (specifier, { path }) => {
      const [from, to] = [featureOf(path), featureOf(specifier)];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(strays).toEqual([]);
  });

  it('lets features and product-free components know nothing of pages', () => {
    const below = files.filter(({ path }) => /^apps\/web\/src\/(features|ui)\//.test(path));
    expect(filesThatImport(below, (specifier) => specifier.startsWith('apps/web/src/app/'))).toEqual([]);
  });

  it('keeps product-free components free of features', () => {
    const ui = files.filter(({ path }) => path.startsWith('apps/web/src/ui/'));
    expect(filesThatImport(ui, (specifier) => featureOf(specifier) !== undefined)).toEqual([]);
  });
});

describe('apps/api', () => {
  const sources = allFiles.filter((file) => file.path.startsWith('apps/api/src/') && !isTest(file));

  it('has routes that know no database', () => {
    const routes = sources.filter(({ path }) => path.endsWith('-routes.ts'));
    expect(filesThatImport(routes, (specifier) => specifier.startsWith('@spandrel/prisma'))).toEqual([]);
  });

  it('has stores that know no HTTP', () => {
    const stores = sources.filter(({ path }) => path.endsWith('-store.ts'));
    expect(filesThatImport(stores, (specifier) => /^(@?fastify)/.test(specifier))).toEqual([]);
  });

  it('takes the environment in at one place, which hands it to the configuration', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(text));
    expect(pathsOf(readers)).toEqual(['apps/api/src/server.ts']);
  });
});

describe('importsOf', () => {
  it('finds every form of import', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from 'zod';",
      "import './c.css';",
      "export * from './d.ts';",
      "const e = await import('./e.ts');",
      "new Worker(new URL('./f.worker.ts', import.meta.url));",
      "import {\n  g,\n} from './g.ts';",
    ].join('\n');
    expect(importsOf(text)).toEqual(['./a.ts', 'zod', './c.css', './d.ts', './e.ts', './f.worker.ts', './g.ts']);
  });

  it('takes no comment for an import', () => {
    expect(importsOf("// a value from 'somewhere'\n/* import './a.ts' */\nconst x = 'import';")).toEqual([]);
  });
});
