import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ComponentKind, componentFamilies, type LinkKind } from '../kind.ts';
import {
  componentKinds,
  findComponentKind,
  linkKindJoins,
  linkKinds,
  linkKindsBetween,
  trafficFlow,
} from '../kinds.ts';
import type { Localized } from '../locale.ts';
import type { PropertySpec, PropertySpecs } from '../property.ts';
import { propertiesOfComponent, propertiesOfFlow, propertiesOfLink, requirementsOfFlow } from './all-properties.ts';
import { icons } from './icons.ts';
import { clusterMeshKinds, federationKinds, meshKinds, meshProductOf } from './mesh-kinds.ts';

const here = dirname(fileURLToPath(import.meta.url));
const hangul = /\p{Script=Hangul}/u;

const idsIn = (folder: string): string[] =>
  readdirSync(join(here, folder))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.replace(/\.ts$/, ''));

const kinds = [...componentKinds, ...linkKinds, trafficFlow];
const propertySets: readonly (readonly [string, PropertySpecs])[] = [
  ...componentKinds.map((kind) => [kind.id, propertiesOfComponent(kind)] as const),
  ...linkKinds.map((kind) => [kind.id, propertiesOfLink(kind)] as const),
  [trafficFlow.id, propertiesOfFlow()],
  [`${trafficFlow.id} requirements`, requirementsOfFlow()],
];
const specs = propertySets.flatMap(([kind, set]) =>
  Object.entries(set).map(([name, spec]) => ({ at: `${kind}.${name}`, name, spec })),
);

const optionsOf = (spec: PropertySpec): Readonly<Record<string, Localized>> =>
  'options' in spec && spec.options !== undefined ? spec.options : {};

/** Everything that is not a whole sentence in each language; product names stay as they are, so only sentences are compared. */
const wrongSentence = ({ en, ko }: Localized): boolean =>
  !/^[^\s].*\.$/.test(en) || hangul.test(en) || !hangul.test(ko) || !/[.]$/.test(ko);

const wrongName = ({ en, ko }: Localized): boolean => en.trim() === '' || ko.trim() === '' || hangul.test(en);

describe('the kind catalog', () => {
  it('lists every file of every family, under the name of the file', () => {
    for (const family of componentFamilies) {
      const listed = componentKinds.filter((kind) => kind.family === family).map(({ id }) => id);
      expect(listed.sort(), family).toEqual(idsIn(family).sort());
    }
    expect(linkKinds.map(({ id }) => id).sort()).toEqual(idsIn('link').sort());
    expect([trafficFlow.id]).toEqual(idsIn('flow'));
  });

  it('is what the generator would write', () => {
    const generator = join(here, '../../../../scripts/generate-kinds.mjs');
    expect(() => execFileSync(process.execPath, [generator, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it('gives every id once', () => {
    const ids = kinds.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('places every component kind in containers that exist', () => {
    for (const kind of componentKinds) {
      expect(kind.parents.length, kind.id).toBeGreaterThan(0);
      const wrong = kind.parents.filter((parent) => parent !== 'canvas' && !findComponentKind(parent)?.container);
      expect(wrong, kind.id).toEqual([]);
    }
  });

  it('has something that fits in every container', () => {
    const holds = (container: ComponentKind) => componentKinds.some(({ parents }) => parents.includes(container.id));
    expect(componentKinds.filter((kind) => kind.container !== holds(kind)).map(({ id }) => id)).toEqual([]);
  });

  it('names only component kinds as ends of links', () => {
    const endsOf = ({ ends }: LinkKind) => [ends.from, ends.to].flatMap((end) => (end === 'any' ? [] : [...end]));
    const wrong = linkKinds.flatMap((kind) => endsOf(kind).filter((id) => findComponentKind(id) === undefined));
    expect(wrong).toEqual([]);
  });

  it('names each end of a link kind once', () => {
    const repeated = linkKinds.filter(({ ends }) =>
      [ends.from, ends.to].some((end) => end !== 'any' && new Set(end).size !== end.length),
    );
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  it('has a drawing for every component kind and uses every drawing', () => {
    const used = new Set<string>(componentKinds.map(({ icon }) => icon));
    expect(Object.keys(icons).sort()).toEqual([...used].sort());
  });

  it('draws icons as paths inside their view box', () => {
    for (const [name, path] of Object.entries(icons)) expect(path, name).toMatch(/^M[MmLlHhVvCcSsAaZz0-9 .-]+$/);
  });

  it('drops components on the eight-unit grid', () => {
    const off = componentKinds.filter(({ size }) => size.width % 8 !== 0 || size.height % 8 !== 0);
    expect(off.map(({ id }) => id)).toEqual([]);
  });
});

describe('the wording of kinds', () => {
  it('names and explains every kind in both languages', () => {
    expect(kinds.filter(({ name }) => wrongName(name)).map(({ id }) => id)).toEqual([]);
    expect(kinds.filter(({ summary }) => wrongSentence(summary)).map(({ id }) => id)).toEqual([]);
  });

  it('labels and explains every property in both languages', () => {
    expect(specs.filter(({ spec }) => wrongName(spec.label)).map(({ at }) => at)).toEqual([]);
    expect(specs.filter(({ spec }) => wrongSentence(spec.help)).map(({ at }) => at)).toEqual([]);
  });

  it('names every option in both languages', () => {
    const wrong = specs.filter(({ spec }) => Object.values(optionsOf(spec)).some(wrongName));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('gives the public source of every fact', () => {
    for (const { id, facts = [] } of kinds) {
      for (const { statement, source } of facts) {
        expect(wrongSentence(statement), `${id}: ${statement.en}`).toBe(false);
        expect(source, id).toMatch(/^https:\/\//);
      }
    }
  });
});

describe('the properties of kinds', () => {
  it('mean the same type and unit in every kind that has them', () => {
    const meaning = ({ type, ...rest }: PropertySpec) => `${type} ${'unit' in rest ? (rest.unit ?? '') : ''}`;
    const meanings = new Map<string, Set<string>>();
    for (const { name, spec } of specs) meanings.set(name, (meanings.get(name) ?? new Set()).add(meaning(spec)));
    expect([...meanings].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('write their unit as the end of their name', () => {
    const suffixes: Readonly<Record<string, RegExp>> = { ms: /Ms$/, sec: /Sec$/, Mbps: /Mbps$/, km: /Km$/ };
    const wrong = specs.filter(({ name, spec }) => {
      const suffix = spec.type === 'number' && spec.unit ? suffixes[spec.unit] : undefined;
      return suffix !== undefined && !suffix.test(name);
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('have defaults they would accept themselves', () => {
    const refused = specs.filter(({ spec }) => {
      if (!('default' in spec) || spec.default === undefined) return false;
      if (spec.type === 'choice') return !Object.hasOwn(spec.options, spec.default);
      if (spec.type === 'text') return spec.pattern && !new RegExp(`^(?:${spec.pattern.source})$`).test(spec.default);
      if (spec.type !== 'number') return false;
      const { default: value, min = -Infinity, max = Infinity, integer } = spec;
      return value < min || value > max || (integer === true && !Number.isInteger(value));
    });
    expect(refused.map(({ at }) => at)).toEqual([]);
  });

  it('show examples that match their own pattern', () => {
    const wrong = specs.filter(
      ({ spec }) =>
        spec.type === 'text' && spec.pattern && !new RegExp(`^(?:${spec.pattern.source})$`).test(spec.pattern.example),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('offer options wherever a choice is asked', () => {
    const asked = specs.filter(({ spec }) => spec.type === 'choice' || (spec.type === 'list' && spec.of === 'choice'));
    expect(asked.filter(({ spec }) => Object.keys(optionsOf(spec)).length < 2).map(({ at }) => at)).toEqual([]);
  });

  it('come own ones first, with the kind’s default over the common one', () => {
    const circuit = linkKinds.find(({ id }) => id === 'direct-connect');
    if (circuit === undefined) throw new Error('direct-connect is missing');
    const merged = propertiesOfLink(circuit);
    expect(Object.keys(merged).slice(0, Object.keys(circuit.properties).length)).toEqual(
      Object.keys(circuit.properties),
    );
    expect(merged.availability).toMatchObject({ default: 0.999 });
    expect(merged.bgpHoldSec).toMatchObject({ default: 90 });
    expect(propertiesOfLink(circuit)).toBe(merged);
  });

  it('assume nothing where a guess would be a judgement', () => {
    const unguessed: readonly (readonly [string, string])[] = [
      ['cluster', 'proxyMode'],
      ['cluster', 'networkPolicy'],
      ['mesh', 'mtls'],
      ['mesh', 'caSource'],
      ['internet-link', 'encryption'],
      ['overlay-tunnel', 'encryption'],
      ['east-west-gateway', 'exposure'],
    ];
    const sets = new Map(propertySets);
    const guessed = unguessed.filter(([kind, name]) => {
      const spec = sets.get(kind)?.[name];
      return spec === undefined || ('default' in spec && spec.default !== undefined);
    });
    expect(guessed).toEqual([]);
  });
});

describe('what may be drawn', () => {
  it('lets traffic of others through routers and gateways, never through services or regions', () => {
    const transitOf = (id: string) => findComponentKind(id)?.transit;
    expect(['router', 'customer-router', 'transit-hub', 'data-center', 'firewall'].map(transitOf)).toEqual(
      Array(5).fill('any'),
    );
    expect(['vpc', 'subnet', 'cluster', 'namespace', 'branch-site'].map(transitOf)).toEqual(Array(5).fill('inside'));
    expect(['service', 'database', 'region', 'colo-location', 'mesh'].map(transitOf)).toEqual(Array(5).fill('none'));
    expect(transitOf('internet')).toBe('public');
  });

  it('carries flows only over what is a network', () => {
    const carrying = linkKinds.filter(({ plane }) => plane === 'data').map(({ family }) => family);
    expect(new Set(carrying)).toEqual(new Set(['network', 'wan', 'overlay']));
  });

  it('treats exactly the five leased products as circuits', () => {
    const circuits = linkKinds.filter(({ circuit }) => circuit).map(({ id }) => id);
    expect(circuits).toEqual([
      'cloud-interconnect',
      'cross-cloud-interconnect',
      'dedicated-circuit',
      'direct-connect',
      'expressroute',
    ]);
  });

  it('offers the specific link kinds before the generic one', () => {
    const offered = linkKindsBetween('customer-router', 'circuit-gateway').map(({ id }) => id);
    expect(offered).toContain('direct-connect');
    expect(offered.at(-1)).toBe('link');
  });

  it('offers what people usually mean first', () => {
    const first = (from: string, to: string) => linkKindsBetween(from, to)[0]?.id;
    expect(first('vpc', 'vpc')).toBe('vpc-peering');
    expect(first('vpc', 'transit-hub')).toBe('transit-attachment');
    expect(first('sdwan-edge', 'sdwan-edge')).toBe('sd-wan');
    expect(first('user-group', 'vpn-gateway')).toBe('vpn-client-to-site');
    const tunnels = linkKindsBetween('customer-router', 'customer-router').map(({ id }) => id);
    expect(tunnels.indexOf('vpn-site-to-site')).toBeLessThan(tunnels.indexOf('vpn'));
  });

  it('joins any two components by the generic link', () => {
    const generic = linkKinds.find(({ id }) => id === 'link');
    expect(generic && linkKindJoins(generic, 'database', 'user-group')).toBe(true);
  });
});

describe('kinds of one role', () => {
  it('are component kinds that exist', () => {
    const unknown = [...meshKinds, ...clusterMeshKinds, ...federationKinds].filter((id) => !findComponentKind(id));
    expect(unknown).toEqual([]);
  });

  it('give every mesh product the properties of the generic mesh', () => {
    const propertiesOf = (id: string) =>
      Object.keys(findComponentKind(id)?.properties ?? {}).filter((name) => name !== 'product');
    for (const id of meshKinds) expect(propertiesOf(id), id).toEqual(propertiesOf('mesh'));
  });

  it('take the product of a mesh from its kind, else from what it states', () => {
    expect(meshProductOf({ kind: 'linkerd', props: {} })).toBe('linkerd');
    expect(meshProductOf({ kind: 'mesh', props: { product: 'istio' } })).toBe('istio');
    expect(meshProductOf({ kind: 'mesh', props: {} })).toBeUndefined();
    expect(meshProductOf({ kind: 'cluster', props: { product: 'istio' } })).toBeUndefined();
  });

  it('have members', () => {
    const without = [...meshKinds, ...clusterMeshKinds, ...federationKinds].filter(
      (id) => findComponentKind(id)?.properties.members === undefined,
    );
    expect(without).toEqual([]);
  });
});

describe('products that are no longer supported', () => {
  it('say since when, what follows them and where that is written', () => {
    const ended = kinds.flatMap(({ id, endOfSupport }) => (endOfSupport ? [{ id, ...endOfSupport }] : []));
    expect(ended.map(({ id, date }) => [id, date])).toEqual([['aws-app-mesh', '2026-09-30']]);
    for (const { successor, source } of ended) {
      expect(wrongName(successor)).toBe(false);
      expect(source).toMatch(/^https:\/\//);
    }
  });
});
