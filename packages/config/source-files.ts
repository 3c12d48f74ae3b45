import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A source file of the workspace. Paths start at the repository's root and use `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** What it imports: relative imports as paths from the root, everything else as written. */
  readonly imports: readonly string[];
}

export interface WorkspacePackage {
  readonly folder: string;
  readonly name: string;
  /** Names of the workspace packages it declares, development ones included. */
  readonly declares: readonly string[];
  readonly files: readonly SourceFile[];
}

const notSources = new Set(['node_modules', 'dist', 'generated', 'coverage', 'output']);

const pathsBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : pathsBelow(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });

const importPattern = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+|new URL\(\s*)'([^'\n]+)'/gm;

const commentPattern = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Every specifier a module imports, statically or not, type imports and workers included. */
export const importsOf = (text: string): readonly string[] =>
  [...text.replace(commentPattern, '').matchAll(importPattern)].flatMap(([, specifier]) => specifier ?? []);

const readSource = (path: string): SourceFile => {
  const text = readFileSync(path, 'utf8');
  const fromRoot = relative(root, path).replaceAll('\\', '/');
  const imports = importsOf(text).map((specifier) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(fromRoot), specifier) : specifier,
  );
  return { path: fromRoot, text, imports };
};

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): WorkspacePackage => {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return {
    folder,
    name: manifest.name,
    declares: declared.filter((name) => name.startsWith('@spandrel/')),
    files: pathsBelow(join(root, folder)).map(readSource),
  };
};

/** Every package of the workspace with its sources. */
export const readWorkspace = (): readonly WorkspacePackage[] =>
  ['apps', 'packages']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
    .concat('prisma', 'e2e', 'bench')
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map(readPackage);
