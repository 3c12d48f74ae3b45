import {
  type Component,
  type Design,
  emptyDesign,
  type Flow,
  type Link,
  type Practice,
  type Profile,
  type Waiver,
} from '../design.ts';
import type { Properties, PropertyValue } from '../property.ts';

/** Properties of an element as a test writes them, with its few plain fields among them. */
type Fields<PlainField extends string> = Readonly<Record<string, PropertyValue>> & {
  readonly [field in PlainField]?: string;
};

/**
 * A design in the making, for tests: every step returns a new builder, so a base can be kept and varied.
 * Steps with an id that is already there replace that element.
 */
export interface DesignBuilder {
  name(name: string): DesignBuilder;
  profile(profile: Profile): DesignBuilder;
  component(id: string, kind: string, fields?: Fields<'name' | 'parent'>): DesignBuilder;
  link(id: string, kind: string, from: string, to: string, fields?: Fields<'name'>): DesignBuilder;
  /** A link that carries traffic only from `from` to `to`. */
  directedLink(id: string, kind: string, from: string, to: string, fields?: Fields<'name'>): DesignBuilder;
  flow(id: string, from: string, to: string, fields?: Fields<'name'>, requires?: Properties): DesignBuilder;
  /** Changes properties of an element that is already there; `null` takes a property away. */
  with(id: string, props: Readonly<Record<string, PropertyValue | null>>): DesignBuilder;
  /** Takes elements away with everything that names them as parent or end. */
  without(...ids: readonly string[]): DesignBuilder;
  practice(id: string, practice: Practice): DesignBuilder;
  waiver(waiver: Pick<Waiver, 'rule' | 'at'> & Partial<Waiver>): DesignBuilder;
  build(): Design;
}

/** Starts an empty production design, or continues from an existing one. */
export const aDesign = (design: Design = emptyDesign('Test design')): DesignBuilder => ({
  name: (name) => aDesign({ ...design, name }),
  profile: (profile) => aDesign({ ...design, profile }),
  component: (id, kind, { name, parent, ...props } = {}) =>
    aDesign({
      ...design,
      components: put(design.components, { id, kind, ...given({ name, parent }), props: known(props) }),
    }),
  link: (id, kind, from, to, { name, ...props } = {}) =>
    aDesign({ ...design, links: put(design.links, { id, kind, ...given({ name }), from, to, props: known(props) }) }),
  directedLink: (id, kind, from, to, { name, ...props } = {}) =>
    aDesign({
      ...design,
      links: put(design.links, { id, kind, ...given({ name }), from, to, directed: true, props: known(props) }),
    }),
  flow: (id, from, to, { name, ...props } = {}, requires = {}) =>
    aDesign({
      ...design,
      flows: put(design.flows, { id, ...given({ name }), from, to, props: known(props), requires }),
    }),
  with: (id, changes) => {
    const changed = <T extends Component | Link | Flow>(list: readonly T[]): readonly T[] =>
      list.map((element) => (element.id === id ? { ...element, props: merged(element.props, changes) } : element));
    return aDesign({
      ...design,
      components: changed(design.components),
      links: changed(design.links),
      flows: changed(design.flows),
    });
  },
  without: (...ids) => {
    const gone = new Set(ids);
    for (let size = 0; size !== gone.size; ) {
      size = gone.size;
      for (const { id, parent } of design.components) if (parent && gone.has(parent)) gone.add(id);
    }
    const stays = ({ id, from, to }: Link | Flow) => !gone.has(id) && !gone.has(from) && !gone.has(to);
    return aDesign({
      ...design,
      components: design.components.filter(({ id }) => !gone.has(id)),
      links: design.links.filter(stays),
      flows: design.flows.filter(stays),
    });
  },
  practice: (id, practice) => aDesign({ ...design, practices: { ...design.practices, [id]: practice } }),
  waiver: (waiver) =>
    aDesign({
      ...design,
      waivers: [
        ...design.waivers,
        { reason: 'Accepted for the test', owner: 'Owner', granted: '2026-01-01', expires: '2026-12-31', ...waiver },
      ],
    }),
  build: () => design,
});

const put = <T extends { readonly id: string }>(list: readonly T[], element: T): readonly T[] => [
  ...list.filter(({ id }) => id !== element.id),
  element,
];

const given = <Field extends string>(
  fields: Partial<Record<Field, string | undefined>>,
): Partial<Record<Field, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Record<Field, string>
  >;

const known = (props: Readonly<Record<string, PropertyValue | undefined>>): Properties =>
  Object.fromEntries(Object.entries(props).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined));

const merged = (props: Properties, changes: Readonly<Record<string, PropertyValue | null>>): Properties =>
  Object.fromEntries(
    Object.entries({ ...props, ...changes }).filter((entry): entry is [string, PropertyValue] => entry[1] !== null),
  );
