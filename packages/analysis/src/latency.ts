import type { Term } from '@spandrel/model';
import { readNumber, type Valued } from './property-access.ts';
import type { ComponentNode, FlowNode, LinkNode } from './topology.ts';

/**
 * One-way delay of light in fibre, in ms per km: 1 / (299 792.458 km/s ÷ 1.4682, the group index of ITU-T G.652 fibre).
 */
export const fibreMsPerKm = 0.0049;
/** Fibre routes are longer than great circles; a planning figure for ordinary carrier routes. */
export const routeFactor = 1.5;

/**
 * One-way latency of a link in ms: stated, else half the stated round trip, else from the stated distance, else the kind's
 * default. Undefined when nothing is known; it then adds nothing.
 */
export const linkLatency = (link: LinkNode): Valued<number> | undefined => {
  const latency = readNumber(link, 'latencyMs');
  if (latency?.source === 'stated') return latency;
  const roundTrip = readNumber(link, 'rttMs');
  if (roundTrip?.source === 'stated') return { ...roundTrip, value: roundTrip.value / 2 };
  const distance = readNumber(link, 'distanceKm');
  if (distance?.source === 'stated') return { ...distance, value: distance.value * fibreMsPerKm * routeFactor };
  return latency ?? (roundTrip && { ...roundTrip, value: roundTrip.value / 2 });
};

/** Processing delay of a component in ms, one way. */
export const componentLatency = (component: ComponentNode): Valued<number> | undefined =>
  readNumber(component, 'latencyMs');

/** The addends of a path's one-way latency, in path order. Zeros that nobody stated are left out. */
export const latencyTerms = (elements: readonly (ComponentNode | LinkNode)[]): readonly Term[] =>
  elements.flatMap((element) => {
    const latency = element.sort === 'link' ? linkLatency(element) : componentLatency(element);
    if (latency === undefined || (latency.value === 0 && latency.source === 'assumed')) return [];
    return [{ at: element.id, value: latency.value, source: latency.source }];
  });

export const sumOf = (terms: readonly { readonly value: number }[]): number =>
  terms.reduce((sum, { value }) => sum + value, 0);

/** Network time of one request in ms: as many round trips over the path as the flow says a request needs, one unless stated. */
export const requestTime = (flow: FlowNode, oneWayMs: number): number =>
  2 * oneWayMs * (readNumber(flow, 'callsPerRequest')?.value ?? 1);
