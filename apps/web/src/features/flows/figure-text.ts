import type { Derivation, DerivationInput } from '@spandrel/analysis';
import { bandwidthText } from '@spandrel/drawing';
import {
  type Design,
  findComponentKind,
  findLinkKind,
  type Locale,
  linkKinds,
  type PropertySpec,
  type PropertySpecs,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  trafficFlow,
} from '@spandrel/model';
import { formatsOf } from '../../i18n/format.ts';
import { propertyText } from '../../vocabulary/property-value.ts';

/** A number of a proof as people read it. */
export const figureText = (value: number, unit: Derivation['unit'], locale: Locale): string => {
  const { number, percent } = formatsOf(locale);
  switch (unit) {
    case 'ms':
      return `${number(value, 3)} ms`;
    case 'fraction':
      return percent(value, 6);
    case 'Mbps':
      return bandwidthText(value);
    case 'bytes':
      return `${number(value)} B`;
    case 'usd-per-month':
      return `${number(value, 2)} USD`;
    case 'sec':
      return `${number(value, 1)} s`;
  }
};

const specsAt = (design: Design, id: string): PropertySpecs => {
  const component = design.components.find((each) => each.id === id);
  const componentKind = component && findComponentKind(component.kind);
  if (componentKind) return propertiesOfComponent(componentKind);
  const link = design.links.find((each) => each.id === id);
  const linkKind = link && findLinkKind(link.kind);
  return linkKind ? propertiesOfLink(linkKind) : propertiesOfFlow();
};

/** Constants the analysis brings along; everything else an input is called by is a property or an encapsulation. */
export const derivationConstants = ['oneWayShare', 'fibreMsPerKm', 'routeFactor', 'tunnels'] as const;
export type DerivationConstant = (typeof derivationConstants)[number];

export const isConstant = (name: string): name is DerivationConstant =>
  derivationConstants.some((constant) => constant === name);

/** What an input of a derivation is called, in the words of the inspector; undefined for constants, which it does not know. */
export const inputLabel = (design: Design, at: string, name: string, locale: Locale): string | undefined => {
  const specs = specsAt(design, at);
  const encapsulations = specs.encapsulation?.type === 'list' ? specs.encapsulation.options : undefined;
  return specs[name]?.label[locale] ?? encapsulations?.[name]?.[locale];
};

/** The value of an input of a derivation with its unit. */
export const inputValue = (design: Design, at: string, { name, value }: DerivationInput, locale: Locale): string => {
  const spec: PropertySpec | undefined = specsAt(design, at)[name];
  if (typeof value !== 'number' || spec?.type === 'number') return propertyText(spec, value, locale);
  return formatsOf(locale).number(value, 4);
};

/** A layer of encryption by its name: sessions and links have some of their own. */
export const layerName = (layer: string, locale: Locale): string => {
  const ofLinks = linkKinds.map((kind) => propertiesOfLink(kind).encryption);
  for (const spec of [trafficFlow.properties.encryption, ...ofLinks]) {
    const name = spec?.type === 'choice' ? spec.options[layer] : undefined;
    if (name) return name[locale];
  }
  return layer;
};
