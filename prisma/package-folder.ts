import { fileURLToPath } from 'node:url';

/** The folder with schema.prisma and migrations/, whether this runs as source or from dist/. */
export const packageFolder = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './' : '../', import.meta.url));
