import { type Component, type Design, emptyDesign, type Flow, type Link, type Properties } from '@spandrel/model';
import { type RandomNumbers, randomNumbers } from './random-numbers.ts';

/** What one region with its data centre and branches adds to a drawing. */
interface Region {
  readonly hub: string;
  readonly networks: readonly string[];
  readonly ends: readonly string[];
}

interface Drawing {
  readonly components: Component[];
  readonly links: Link[];
  readonly services: string[];
}

/**
 * A company's network as people draw it: regions of a cloud with networks, clusters and services, a data centre for each region
 * on two circuits and a VPN, branches behind it, and the calls among the services. Every section is complete as long as there is
 * room; the numbers of components, links and flows are met exactly.
 */
export const hybridDesign = (componentCount: number, linkCount: number, flowCount: number, seed = 1): Design => {
  const random = randomNumbers(seed);
  const drawing: Drawing = { components: [], links: [], services: [] };
  const add = adderTo(drawing);
  add('internet', 'internet', undefined, {});
  add('users', 'user-group', undefined, {});
  add('aws', 'cloud', undefined, { provider: 'aws', jurisdiction: 'KR' });
  join(drawing, 'internet-link', 'users', 'internet', {});
  const regions: Region[] = [];
  for (let at = 0; drawing.components.length < componentCount; at += 1) {
    regions.push(addRegion(drawing, at, regions, random));
  }
  const components = drawing.components.slice(0, componentCount);
  const ids = new Set(components.map(({ id }) => id));
  const isDrawn = ({ from, to }: Link) => ids.has(from) && ids.has(to);
  const links = drawing.links.filter(isDrawn).slice(0, linkCount);
  const services = drawing.services.filter((id) => ids.has(id));
  while (links.length < linkCount) {
    const [from, to] = [random.pick(services), random.pick(services)];
    if (from !== to) links.push(call(`more${links.length}`, from, to, random));
  }
  const ends = regions.map((region) => region.ends.filter((id) => ids.has(id))).filter((list) => list.length > 0);
  const flows = Array.from({ length: flowCount }, (_, at): Flow => {
    const here = at % ends.length;
    const there = random.below(3) === 0 ? (here + 1) % ends.length : here;
    const from = at % 5 === 0 ? 'users' : random.pick(ends[here]!);
    return {
      id: `flow${at}`,
      from,
      to: random.pick(ends[there]!.filter((id) => id !== from)),
      props: {
        peakMbps: 50 + random.below(400),
        priority: 1 + random.below(3),
        dataClass: random.pick(['internal', 'confidential']),
        encryption: random.pick(['none', 'tls']),
      },
      requires: { availability: random.pick([0.999, 0.9995]), latencyMs: random.pick([10, 40, 100]), rtoSec: 60 },
    };
  });
  return { ...emptyDesign(`Hybrid network of ${componentCount} components`), components, links, flows };
};

const adderTo =
  ({ components }: Drawing) =>
  (id: string, kind: string, parent: string | undefined, props: Properties): string => {
    components.push({ id, kind, props, ...(parent === undefined ? {} : { parent }) });
    return id;
  };

const join = ({ links }: Drawing, kind: string, from: string, to: string, props: Properties): void => {
  links.push({ id: `${kind}-${links.length}`, kind, from, to, props });
};

const call = (id: string, from: string, to: string, random: RandomNumbers): Link => ({
  id,
  kind: 'service-call',
  from,
  to,
  props: { mode: random.pick(['sync', 'sync', 'async']), timeoutMs: 500, retries: random.below(3) },
});

const networksPerRegion = 4;
const branchesPerRegion = 4;
const locations = ['loc-a', 'loc-b'] as const;

const addRegion = (drawing: Drawing, at: number, before: readonly Region[], random: RandomNumbers): Region => {
  const add = adderTo(drawing);
  const region = add(`region${at}`, 'region', 'aws', { provider: 'aws' });
  const hub = add(`hub${at}`, 'transit-hub', region, { managed: true });
  const gateway = add(`circuits${at}`, 'circuit-gateway', region, {});
  const vpn = add(`vpn${at}`, 'vpn-gateway', region, { instances: 2 });
  const monitoring = add(`monitoring${at}`, 'monitoring', region, {});
  join(drawing, 'transit-attachment', hub, gateway, {});
  join(drawing, 'transit-attachment', hub, vpn, {});
  const [last] = before.slice(-1);
  for (const other of new Set([last, before[0]])) {
    if (other !== undefined) {
      join(drawing, 'cross-cloud-interconnect', hub, other.hub, {
        latencyMs: 8 + random.below(30),
        bandwidthMbps: 50_000,
      });
    }
  }
  const ends = addDataCenter(drawing, at, { gateway, vpn }, random);
  const networks: string[] = [];
  for (let number = 0; number < networksPerRegion; number += 1) {
    const { network, services } = addNetwork(drawing, `${at}-${number}`, { region, hub, monitoring }, random);
    networks.push(network);
    ends.push(...services);
  }
  join(drawing, 'vpc-peering', networks[0]!, networks[1]!, {});
  return { hub, networks, ends };
};

/** A data centre on two circuits in two locations with a VPN behind them, and the branches that hang on it. */
const addDataCenter = (
  drawing: Drawing,
  at: number,
  { gateway, vpn }: { readonly gateway: string; readonly vpn: string },
  random: RandomNumbers,
): string[] => {
  const add = adderTo(drawing);
  const site = add(`dc${at}`, 'data-center', undefined, {
    trustZone: 'corp',
    jurisdiction: 'KR',
    cidrs: [`10.${at % 100}.0.0/16`],
  });
  const firewall = add(`firewall${at}`, 'firewall', site, { instances: 2, throughputMbps: 20_000 });
  for (const [number, place] of locations.entries()) {
    const router = add(`edge${at}-${number}`, 'customer-router', site, { availability: 0.9995 });
    join(drawing, 'l2-l3-fabric', router, firewall, { bandwidthMbps: 40_000 });
    const location = `${place}${at}`;
    join(drawing, 'direct-connect', router, gateway, {
      location,
      bandwidthMbps: 10_000,
      routing: 'bgp',
      bfd: number === 0,
      distanceKm: 40,
    });
    if (number === 0)
      join(drawing, 'vpn-site-to-site', router, vpn, {
        tunnels: 2,
        tunnelMbps: 1250,
        role: 'backup',
        encryption: 'ipsec',
      });
  }
  const ends: string[] = [];
  for (let number = 0; number < 6; number += 1) {
    const system = add(`legacy${at}-${number}`, 'legacy-system', site, { instances: 1 + (number % 2) });
    join(drawing, 'l2-l3-fabric', system, firewall, { bandwidthMbps: 10_000 });
    ends.push(system);
  }
  for (let number = 0; number < branchesPerRegion; number += 1) {
    const branch = add(`branch${at}-${number}`, 'branch-site', undefined, { trustZone: 'corp', jurisdiction: 'KR' });
    const edge = add(`branch-edge${at}-${number}`, 'sdwan-edge', branch, {});
    join(drawing, 'sd-wan', edge, firewall, {
      latencyMs: 5 + random.below(20),
      bandwidthMbps: 500,
      isp: random.pick(['isp-1', 'isp-2']),
    });
    join(drawing, 'vpn-site-to-site', edge, vpn, { tunnelMbps: 250, isp: 'isp-3', encryption: 'ipsec' });
    ends.push(branch);
  }
  return ends;
};

/** A network with two clusters on two subnets, their services and stores. */
const addNetwork = (
  drawing: Drawing,
  name: string,
  { region, hub, monitoring }: { readonly region: string; readonly hub: string; readonly monitoring: string },
  random: RandomNumbers,
): { readonly network: string; readonly services: readonly string[] } => {
  const add = adderTo(drawing);
  const network = add(`vpc${name}`, 'vpc', region, {
    trustZone: 'cloud',
    cidrs: [`10.${100 + random.below(100)}.${random.below(200)}.0/20`],
  });
  join(drawing, 'transit-attachment', hub, network, { bandwidthMbps: 50_000 });
  const out = add(`nat${name}`, 'nat-gateway', network, {});
  join(drawing, 'internet-link', out, 'internet', {});
  const front = add(`front${name}`, 'load-balancer', network, { managed: true });
  join(drawing, 'internet-link', 'internet', front, { bandwidthMbps: 10_000 });
  const stores: string[] = [];
  const services: string[] = [];
  for (let number = 0; number < 2; number += 1) {
    const subnet = add(`subnet${name}-${number}`, 'subnet', network, { zones: [number === 0 ? 'a' : 'b'] });
    const database = add(`database${name}-${number}`, 'database', subnet, {
      engine: 'postgresql',
      instances: 2,
      dataClass: 'confidential',
    });
    stores.push(database, add(`cache${name}-${number}`, 'cache', subnet, {}));
    const cluster = add(`cluster${name}-${number}`, 'cluster', subnet, {
      version: random.pick(['1.33', '1.35']),
      podCidr: `10.${200 + number}.0.0/16`,
      networkPolicy: random.pick(['default-deny', 'none']),
    });
    const ingress = add(`ingress${name}-${number}`, 'ingress-gateway', cluster, { instances: 2 });
    join(drawing, 'service-call', front, ingress, {});
    for (let each = 0; each < 8; each += 1) {
      const props: Properties = { replicas: 1 + random.below(3), ...(each % 2 === 0 ? { authn: 'mtls' } : {}) };
      const service = add(`service${name}-${number}-${each}`, 'service', cluster, props);
      if (each < 2) join(drawing, 'service-call', ingress, service, {});
      else drawing.links.push(call(`call-${drawing.links.length}`, services[services.length - 1]!, service, random));
      if (each % 3 === 0) join(drawing, 'data-access', service, random.pick(stores), {});
      if (each % 4 === 0) join(drawing, 'telemetry', service, monitoring, { signals: ['metrics'] });
      services.push(service);
      drawing.services.push(service);
    }
  }
  join(drawing, 'replication', `database${name}-0`, `database${name}-1`, { mode: 'sync' });
  return { network, services };
};
