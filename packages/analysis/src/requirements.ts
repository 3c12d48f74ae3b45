import type { PropertyValue, RequirementProof } from '@spandrel/model';
import type { FlowFacts, Hop } from './flow-facts.ts';
import { compareText, isMore, sortedUnique } from './order.ts';
import { readNumber, readText } from './property-access.ts';
import type { ComponentNode } from './topology.ts';

/** What a flow requires, what it gets, and whether that is enough; an unreachable flow gets nothing. */
export const requirementsOf = (facts: FlowFacts): Readonly<Record<string, RequirementProof>> =>
  Object.fromEntries(
    Object.keys(facts.flow.requires)
      .sort(compareText)
      .map((name) => [name, requirementOf(facts, name)]),
  );

/** The same for one requirement by its name. */
export const requirementOf = (facts: FlowFacts, name: string): RequirementProof => {
  const required = facts.flow.requires[name];
  const judge = judges[name];
  if (judge === undefined || required === undefined) return { required, actual: null, met: null };
  if (!facts.reachable) return { required, actual: null, met: false };
  return { required, ...judge(facts, required) };
};

type Judgement = Pick<RequirementProof, 'actual' | 'met'>;
type Judge = (facts: FlowFacts, required: PropertyValue) => Judgement;

const unknown: Judgement = { actual: null, met: null };

/** Recovery points depend on copies of data, not on paths, so `rpoSec` is not judged here. */
const judges: Readonly<Record<string, Judge>> = {
  availability: ({ availability }, required) => {
    if (typeof required !== 'number') return unknown;
    const { value, low, high } = availability;
    return { actual: value, met: !isMore(required, low) ? true : isMore(required, high) ? false : null };
  },
  latencyMs: ({ requestMs }, required) =>
    requestMs === null || typeof required !== 'number'
      ? unknown
      : { actual: requestMs, met: !isMore(requestMs, required) },
  bandwidthMbps: ({ capacity }, required) => {
    if (typeof required !== 'number') return unknown;
    return { actual: capacity.mbps, met: capacity.mbps === null || !isMore(required, capacity.mbps) };
  },
  rtoSec: ({ failover }, required) => {
    if (failover.terms.length === 0 || typeof required !== 'number') return unknown;
    return { actual: failover.seconds, met: failover.seconds !== null && !isMore(failover.seconds, required) };
  },
  jitterMs: ({ hops }, required) => {
    const known = hops.flatMap(({ link }) => readNumber(link, 'jitterMs') ?? []);
    if (known.length === 0 || typeof required !== 'number') return unknown;
    const jitterMs = known.reduce((sum, { value }) => sum + value, 0);
    return { actual: jitterMs, met: !isMore(jitterMs, required) };
  },
  encryption: (facts, required) => {
    const actual = achievedEncryption(facts);
    const told = readText(facts.flow, 'encryption') !== undefined;
    if (required === 'none' || actual === 'e2e') return { actual, met: true };
    if (required === 'link' && actual === 'link') return { actual, met: true };
    return { actual, met: told || required === 'link' ? false : null };
  },
  residency: ({ path, usable, hops }, required) => {
    const allowed = typeof required === 'string' ? [required] : Array.isArray(required) ? required : [];
    const onPath = new Set(path);
    const touched = [
      ...usable.components.filter(({ id }) => onPath.has(id)).map((node) => readText(node, 'jurisdiction')?.value),
      ...hops.flatMap(({ link }) => readText(link, 'jurisdiction')?.value ?? []),
    ];
    const known = sortedUnique(touched.filter((place) => place !== undefined));
    const isOutside = known.some((place) => !allowed.includes(place));
    const isComplete = touched.every((place) => place !== undefined);
    return { actual: known, met: isOutside ? false : isComplete ? true : null };
  },
};

const sessionLayers: ReadonlySet<string> = new Set(['e2e', 'tls', 'mtls']);

/** `e2e` when the session itself is encrypted, `link` when every link that leaves a site or network is, else `none`. */
const achievedEncryption = ({ hops, sessionLayers: session }: FlowFacts): 'e2e' | 'link' | 'none' => {
  if (session.some((layer) => sessionLayers.has(layer))) return 'e2e';
  return hops.every((hop) => hop.layers.length > 0 || staysInside(hop)) ? 'link' : 'none';
};

/** Both ends of the hop stand in, or are, one box that carries traffic: a site, network or cluster. */
const staysInside = ({ from, to }: Hop): boolean => {
  const boxes = (node: ComponentNode) => [node, ...node.ancestors].filter(({ transit }) => transit !== 'none');
  const around = new Set(boxes(from));
  return boxes(to).some((box) => around.has(box) && (box.kind?.container ?? false));
};
