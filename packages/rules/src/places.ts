import { type ComponentNode, isSite, siteOf, type Topology } from '@spandrel/analysis';

/** Where a component stands, as coarse as distance matters: its region, else the site around it; undefined when nobody says. */
export const placeOf = (topology: Topology, component: ComponentNode): string | undefined => {
  const region = topology.text(component, 'region')?.value;
  if (region !== undefined) return region;
  if (component.component.kind === 'region') return component.id;
  const site = siteOf(component);
  return isSite(site) ? site.id : undefined;
};

/** Whether two components stand in different regions or sites; undefined when it is not known of one of them. */
export const areApart = (topology: Topology, a: ComponentNode, b: ComponentNode): boolean | undefined => {
  const [placeA, placeB] = [placeOf(topology, a), placeOf(topology, b)];
  return placeA === undefined || placeB === undefined ? undefined : placeA !== placeB;
};

/** Ids of those of which nobody says where they stand. */
export const withoutPlace = (topology: Topology, components: readonly ComponentNode[]): readonly string[] =>
  components.filter((component) => placeOf(topology, component) === undefined).map(({ id }) => id);
