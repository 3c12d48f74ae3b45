import type { en } from '../en/index.ts';
import type { Translated } from '../translated.ts';
import { app } from './app.ts';
import { canvas } from './canvas.ts';
import { collaboration } from './collaboration.ts';
import { designs } from './designs.ts';
import { editor } from './editor.ts';
import { flows } from './flows.ts';
import { guides } from './guides.ts';
import { inspector } from './inspector.ts';
import { overlays } from './overlays.ts';
import { palette } from './palette.ts';
import { people } from './people.ts';
import { policies } from './policies.ts';
import { practices } from './practices.ts';
import { reference } from './reference.ts';
import { remedies } from './remedies.ts';
import { reports } from './reports.ts';
import { reviews } from './reviews.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { simulation } from './simulation.ts';
import { verdict } from './verdict.ts';
import { versions } from './versions.ts';
import { vocabulary } from './vocabulary.ts';

/** The Korean texts; a namespace or key missing here does not compile. */
export const ko: Translated<typeof en> = {
  app,
  canvas,
  collaboration,
  designs,
  editor,
  flows,
  guides,
  inspector,
  overlays,
  palette,
  people,
  policies,
  practices,
  reference,
  remedies,
  reports,
  reviews,
  session,
  settings,
  simulation,
  verdict,
  versions,
  vocabulary,
};
