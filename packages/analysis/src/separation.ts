import { isSite, siteOf } from './circuits.ts';
import { readText } from './property-access.ts';
import type { ComponentNode } from './topology.ts';

/** How far apart two components stand: in one site, in one region or metro, apart, or nobody says. */
export type Separation = 'site' | 'region' | 'apart' | 'unknown';

export const separationOf = (a: ComponentNode, b: ComponentNode): Separation => {
  const [placeA, placeB] = [placesOf(a), placesOf(b)];
  if (placeA.site !== undefined && placeA.site === placeB.site) return 'site';
  if (placeA.region !== undefined && placeA.region === placeB.region) return 'region';
  if (placeA.metro !== undefined && placeA.metro === placeB.metro) return 'region';
  const known = [placeA, placeB].every(({ site, region }) => site !== undefined || region !== undefined);
  return known ? 'apart' : 'unknown';
};

const placesOf = (component: ComponentNode) => {
  const around = siteOf(component);
  const site = isSite(around) ? around : undefined;
  return {
    site,
    metro: site && readText(site, 'metro')?.value,
    region: component.component.kind === 'region' ? component.id : readText(component, 'region')?.value,
  };
};
