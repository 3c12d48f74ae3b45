import type { IconName } from './kinds/icons.ts';
import type { Localized } from './locale.ts';
import type { PropertySpecs } from './property.ts';

/**
 * Who may pass through a component:
 * `any` – third-party traffic (routers, gateways, hubs) · `inside` – only traffic from or to what it contains (VPC, cluster) ·
 * `none` – nobody, it is only an end (service, database, region) · `public` – only flows with a public end (the internet).
 */
export type Transit = 'any' | 'inside' | 'none' | 'public';

/** What a link carries. Only `data` links carry flows; `application` links are calls that ride on the network below. */
export type Plane = 'data' | 'application' | 'control' | 'dns' | 'telemetry' | 'replication' | 'backup' | 'config';

/** Groups of the palette, in its order. */
export const componentFamilies = ['place', 'network', 'cluster', 'mesh', 'data', 'operations'] as const;
export type ComponentFamily = (typeof componentFamilies)[number];

export const linkFamilies = ['network', 'wan', 'overlay', 'application', 'management'] as const;
export type LinkFamily = (typeof linkFamilies)[number];

/** A figure or statement the kind relies on, with its public source. */
export interface Fact {
  readonly statement: Localized;
  readonly source: string;
}

interface KindBase {
  /** Equals the file name. */
  readonly id: string;
  readonly name: Localized;
  /** One sentence a newcomer understands. */
  readonly summary: Localized;
  readonly properties: PropertySpecs;
  readonly facts?: readonly Fact[];
  /** Date (YYYY-MM-DD) after which the vendor no longer supports it, and what follows it. */
  readonly endOfSupport?: { readonly date: string; readonly successor: Localized; readonly source: string };
}

export interface ComponentKind extends KindBase {
  readonly family: ComponentFamily;
  /** Name of the drawing in `kinds/icons.ts`. */
  readonly icon: IconName;
  /** Kinds it may be placed in; `canvas` = it may stand free. */
  readonly parents: readonly string[];
  /** Drawn as a box that holds others. */
  readonly container: boolean;
  readonly transit: Transit;
  /** Size when dropped on the canvas, in canvas units. */
  readonly size: { readonly width: number; readonly height: number };
  /** Other words people search the palette by. */
  readonly keywords?: readonly string[];
}

/** Which components a link end may be: ids of kinds, or `any`. */
export type LinkEnd = readonly string[] | 'any';

export interface LinkKind extends KindBase {
  readonly family: LinkFamily;
  readonly plane: Plane;
  readonly ends: { readonly from: LinkEnd; readonly to: LinkEnd };
  /** A dedicated circuit of a carrier or cloud (Direct Connect, ExpressRoute, Interconnect): rules about circuits apply. */
  readonly circuit?: boolean;
  /** How the line is drawn, so that planes can be told apart without colour. */
  readonly stroke: 'solid' | 'double' | 'dashed' | 'dotted';
}

/** The kind of a flow: its typed properties and what it may require of the network. */
export interface FlowKind extends KindBase {
  readonly requirements: PropertySpecs;
}

/** Identity functions: they check a kind where it is written and give the file one obvious shape. */
export const defineComponentKind = <const K extends ComponentKind>(kind: K): ComponentKind => kind;
export const defineLinkKind = <const K extends LinkKind>(kind: K): LinkKind => kind;
export const defineFlowKind = <const K extends FlowKind>(kind: K): FlowKind => kind;
