import { app } from './app.ts';
import { vocabulary } from './vocabulary.ts';

/** The English texts, one namespace per noun. They define which keys exist. */
export const en = {
  app,
  vocabulary,
};
