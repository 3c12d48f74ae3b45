import { type Design, emptyDesign, type Flow, type Link } from '@spandrel/model';
import { randomNumbers } from './random-numbers.ts';

/**
 * Routers joined at random into one network that hangs together: the hardest shape, because nearly every link lies on some way of
 * every flow.
 */
export const meshDesign = (routerCount: number, linkCount: number, flowCount: number, seed = 1): Design => {
  const random = randomNumbers(seed);
  const components = Array.from({ length: routerCount }, (_, at) => ({
    id: `r${at}`,
    kind: 'router',
    props: { availability: 0.9995, latencyMs: 0.1 },
  }));
  const links = Array.from({ length: linkCount }, (_, at): Link => {
    const to = at + 1 < routerCount ? at + 1 : random.below(routerCount);
    const from = at + 1 < routerCount ? random.below(to) : random.below(routerCount);
    return {
      id: `l${at}`,
      kind: 'link',
      from: `r${from}`,
      to: `r${to}`,
      props: {
        latencyMs: 1 + random.below(20),
        bandwidthMbps: random.pick([1_000, 10_000, 40_000]),
        availability: random.pick([0.999, 0.9995, 0.9999]),
      },
    };
  });
  const flows = Array.from(
    { length: flowCount },
    (_, at): Flow => ({
      id: `f${at}`,
      from: `r${random.below(routerCount)}`,
      to: `r${random.below(routerCount)}`,
      props: { peakMbps: 100 + random.below(900), priority: 1 + random.below(3) },
      requires: { availability: 0.9999, latencyMs: 80 },
    }),
  );
  return { ...emptyDesign(`Mesh of ${routerCount} routers`), components, links, flows };
};
