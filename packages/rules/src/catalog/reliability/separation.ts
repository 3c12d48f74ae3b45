import { type ComponentNode, siteOf, type Topology } from '@spandrel/analysis';

/** How far apart two components stand: in one site, in one region or metro, apart, or nobody says. */
export type Separation = 'site' | 'region' | 'apart' | 'unknown';

const siteKinds: ReadonlySet<string> = new Set(['data-center', 'branch-site', 'colo-location', 'private-cloud']);

export const separationOf = (topology: Topology, a: ComponentNode, b: ComponentNode): Separation => {
  const [placeA, placeB] = [placesOf(topology, a), placesOf(topology, b)];
  if (placeA.site !== undefined && placeA.site === placeB.site) return 'site';
  if (placeA.region !== undefined && placeA.region === placeB.region) return 'region';
  if (placeA.metro !== undefined && placeA.metro === placeB.metro) return 'region';
  const known = [placeA, placeB].every(({ site, region }) => site !== undefined || region !== undefined);
  return known ? 'apart' : 'unknown';
};

const placesOf = (topology: Topology, component: ComponentNode) => {
  const site = siteOf(component);
  const isSite = siteKinds.has(site.component.kind);
  return {
    site: isSite ? site : undefined,
    metro: isSite ? topology.text(site, 'metro')?.value : undefined,
    region: component.component.kind === 'region' ? component.id : topology.text(component, 'region')?.value,
  };
};
