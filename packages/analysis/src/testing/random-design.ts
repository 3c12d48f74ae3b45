import { type Component, type Design, emptyDesign, type Link, type Properties } from '@spandrel/model';
import fc from 'fast-check';

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const props = (values: Record<string, fc.Arbitrary<Properties[string] | undefined>>): fc.Arbitrary<Properties> =>
  fc
    .record(values)
    .map((record) =>
      Object.fromEntries(
        Object.entries(record).filter((entry): entry is [string, Properties[string]] => entry[1] !== undefined),
      ),
    );

const probability = fc.constantFrom(0, 0.5, 0.9, 0.999, 1);

const componentProps = props({
  availability: optional(probability),
  latencyMs: optional(fc.constantFrom(0, 0.5, 1)),
  throughputMbps: optional(fc.constantFrom(0, 1, 3, 7)),
  managed: optional(fc.boolean()),
  gatewayTransit: optional(fc.boolean()),
  instances: optional(fc.integer({ min: 1, max: 3 })),
  zones: optional(fc.constantFrom<readonly string[]>(['a'], ['a', 'b'])),
  srlg: optional(fc.constantFrom<readonly string[]>(['power'], ['power', 'duct'])),
});

const linkProps = props({
  availability: optional(probability),
  latencyMs: optional(fc.constantFrom(0, 1, 1.5, 2)),
  bandwidthMbps: optional(fc.constantFrom(0, 1, 2, 5)),
  localPref: optional(fc.constantFrom(80, 90, 100)),
  role: optional(fc.constantFrom('primary', 'backup')),
  srlg: optional(fc.constantFrom<readonly string[]>(['duct'], ['power'])),
});

export interface Size {
  readonly components: number;
  readonly links: number;
}

interface Shape extends Size {
  readonly freeKinds: readonly string[];
  readonly innerKinds: readonly string[];
  readonly linkKinds: readonly string[];
}

/** Designs with every transit rule in them: networks with gateways, services and subnets inside, peerings, one-way links. */
export const mixedDesign = (size: Size = { components: 7, links: 9 }): fc.Arbitrary<Design> =>
  designOf({
    ...size,
    freeKinds: ['router', 'router', 'vpc', 'vpc', 'load-balancer', 'service', 'internet'],
    innerKinds: ['load-balancer', 'service', 'subnet', 'router'],
    linkKinds: ['link', 'link', 'vpc-peering'],
  });

/** Designs of routers and links only: any network at all. */
export const plainDesign = (size: Size = { components: 6, links: 9 }): fc.Arbitrary<Design> =>
  designOf({ ...size, freeKinds: ['router'], innerKinds: [], linkKinds: ['link'] });

const designOf = ({ components, links, freeKinds, innerKinds, linkKinds }: Shape): fc.Arbitrary<Design> =>
  fc
    .array(
      fc.record({
        free: fc.constantFrom(...freeKinds),
        inner: innerKinds.length === 0 ? fc.constant('') : fc.constantFrom(...innerKinds),
        parent: innerKinds.length === 0 ? fc.constant(undefined) : optional(fc.nat({ max: components })),
        sites: fc.uniqueArray(fc.nat({ max: components }), { maxLength: 2 }),
        props: componentProps,
      }),
      { minLength: 2, maxLength: components },
    )
    .chain((drafts) => {
      const built: Component[] = [];
      const holds = (box: Component | undefined): box is Component => box?.kind === 'vpc' || box?.kind === 'subnet';
      for (const [at, { free, inner, parent, sites, props: own }] of drafts.entries()) {
        const box = parent === undefined ? undefined : built[parent];
        const kind = holds(box) ? inner : free;
        const homes = sites.flatMap((site) => (holds(built[site]) ? [built[site].id] : []));
        const present = kind === 'service' && homes.length > 0 ? { ...own, sites: homes } : own;
        built.push({ id: `c${at}`, kind, props: present, ...(holds(box) ? { parent: box.id } : {}) });
      }
      const end = fc.nat({ max: built.length - 1 });
      const linkList = fc.array(
        fc.record({
          kind: fc.constantFrom(...linkKinds),
          from: end,
          to: end,
          directed: fc.boolean(),
          props: linkProps,
        }),
        { maxLength: links },
      );
      return fc.tuple(linkList, end, end).map(
        ([drawn, from, to]): Design => ({
          ...emptyDesign('random'),
          components: built,
          links: drawn.map(
            (link, at): Link => ({
              id: `l${at}`,
              // Only networks are peered; anything else gets an ordinary link.
              kind: [link.from, link.to].every((end) => built[end]?.kind === 'vpc') ? link.kind : 'link',
              from: `c${link.from}`,
              to: `c${link.to}`,
              props: link.props,
              ...(link.directed && at % 3 === 0 ? { directed: true } : {}),
            }),
          ),
          flows: [{ id: 'f', from: `c${from}`, to: `c${to}`, props: {}, requires: {} }],
        }),
      );
    });

/** A design with more flows over its components, with peaks, priorities and requirements. */
export const withFlows = (designs: fc.Arbitrary<Design>, maxLength = 4): fc.Arbitrary<Design> =>
  designs.chain((design) => {
    const end = fc.constantFrom(...design.components.map(({ id }) => id));
    const flow = fc.record({
      from: end,
      to: end,
      props: props({
        priority: optional(fc.integer({ min: 1, max: 4 })),
        peakMbps: optional(fc.constantFrom(0, 1, 2, 4)),
      }),
      requires: props({
        latencyMs: optional(fc.constantFrom(1, 4, 8)),
        bandwidthMbps: optional(fc.constantFrom(1, 3)),
        availability: optional(fc.constantFrom(0.5, 0.99)),
      }),
    });
    return fc.array(flow, { minLength: 1, maxLength }).map((flows) => ({
      ...design,
      flows: flows.map((each, at) => ({ id: `f${at}`, ...each })),
    }));
  });
