import {
  componentKinds,
  linkKinds,
  type PropertySpec,
  type PropertySpecs,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  requirementsOfFlow,
} from '@spandrel/model';

/** Type of each property as CEL names it; `dyn` where two kinds give one name different types. */
export type PropsFields = Readonly<Record<string, 'double' | 'bool' | 'string' | 'list<string>' | 'dyn'>>;

const typeOf = (spec: PropertySpec): PropsFields[string] => {
  switch (spec.type) {
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'list':
      return 'list<string>';
    default:
      return 'string';
  }
};

const fieldsOf = (kinds: readonly PropertySpecs[]): PropsFields => {
  const fields: Record<string, PropsFields[string]> = {};
  for (const specs of kinds) {
    for (const [name, spec] of Object.entries(specs)) {
      const type = typeOf(spec);
      fields[name] = fields[name] === undefined || fields[name] === type ? type : 'dyn';
    }
  }
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Every property an expression may read, over all kinds. */
export const propsFields = {
  component: fieldsOf(componentKinds.map(propertiesOfComponent)),
  link: fieldsOf(linkKinds.map(propertiesOfLink)),
  flow: fieldsOf([propertiesOfFlow()]),
  requirements: fieldsOf([requirementsOfFlow()]),
} as const;
