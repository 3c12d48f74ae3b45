import { app } from './app.ts';
import { designs } from './designs.ts';
import { people } from './people.ts';
import { reference } from './reference.ts';
import { reports } from './reports.ts';
import { reviews } from './reviews.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { versions } from './versions.ts';
import { vocabulary } from './vocabulary.ts';

/** The English texts, one namespace per noun. They define which keys exist. */
export const en = {
  app,
  session,
  settings,
  people,
  designs,
  versions,
  reports,
  reviews,
  reference,
  vocabulary,
};
