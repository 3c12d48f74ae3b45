import { app } from './app.ts';
import { designs } from './designs.ts';
import { people } from './people.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { vocabulary } from './vocabulary.ts';

/** The English texts, one namespace per noun. They define which keys exist. */
export const en = {
  app,
  session,
  settings,
  people,
  designs,
  vocabulary,
};
