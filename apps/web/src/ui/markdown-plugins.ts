import type { Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';

/** Tables and bare links. Korean writes ranges with a tilde (5~30%): two of them must not strike out what stands between. */
export const markdownPlugins: Options['remarkPlugins'] = [[remarkGfm, { singleTilde: false }]];
