import type { PropertySpec } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { parseList, parseProperty } from './parse-property.ts';

const words = { label: { en: 'x', ko: 'x' }, help: { en: 'x', ko: 'x' } };
const availability: PropertySpec = { type: 'number', unit: 'fraction', min: 0, max: 1, ...words };
const bandwidth: PropertySpec = { type: 'number', unit: 'Mbps', min: 0, ...words };
const instances: PropertySpec = { type: 'number', unit: 'count', integer: true, min: 1, ...words };

describe('what is typed into a field', () => {
  it('is read with the units people write', () => {
    expect(parseProperty(availability, '99.95%')).toEqual({ ok: true, value: 0.9995 });
    expect(parseProperty(availability, '0.9995')).toEqual({ ok: true, value: 0.9995 });
    expect(parseProperty(bandwidth, '10 Gbps')).toEqual({ ok: true, value: 10_000 });
    expect(parseProperty(bandwidth, '10,000')).toEqual({ ok: true, value: 10_000 });
  });

  it('states nothing when it is empty', () => {
    expect(parseProperty(availability, '  ')).toEqual({ ok: true, value: null });
  });

  it('is refused with the bound it breaks', () => {
    expect(parseProperty(availability, '1.2')).toEqual({ ok: false, reason: 'tooBig', bound: 1 });
    expect(parseProperty(bandwidth, '1e16')).toEqual({ ok: false, reason: 'tooBig', bound: 1e15 });
    expect(parseProperty(instances, '0')).toEqual({ ok: false, reason: 'tooSmall', bound: 1 });
    expect(parseProperty(instances, '1.5')).toEqual({ ok: false, reason: 'notWhole' });
    expect(parseProperty(bandwidth, 'fast')).toEqual({ ok: false, reason: 'notANumber' });
    expect(parseProperty(bandwidth, '10 parsec')).toEqual({ ok: false, reason: 'notANumber' });
  });

  it('follows the pattern of a text and the form of a prefix', () => {
    const country: PropertySpec = { type: 'text', pattern: { source: '[A-Z]{2}', example: 'KR' }, ...words };
    expect(parseProperty(country, 'Korea')).toEqual({ ok: false, reason: 'pattern', example: 'KR' });
    expect(parseProperty({ type: 'cidr', ...words }, '10.0.0.0/16')).toEqual({ ok: true, value: '10.0.0.0/16' });
    expect(parseProperty({ type: 'cidr', ...words }, '10.0.0.0')).toEqual({ ok: false, reason: 'cidr' });
  });

  it('makes lists of trimmed, non-empty items', () => {
    const cidrs = { type: 'list', of: 'cidr', ...words } as const;
    expect(parseList(cidrs, [' 10.0.0.0/8 ', ''])).toEqual({ ok: true, value: ['10.0.0.0/8'] });
    expect(parseList(cidrs, ['nonsense'])).toEqual({ ok: false, reason: 'cidr' });
    expect(parseList(cidrs, [])).toEqual({ ok: true, value: null });
  });
});
