import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { wordsFor } from './words.ts';

const design = aDesign().component('r1', 'router', { name: 'Edge router' }).component('r2', 'router').build();
const en = wordsFor(design, 'en');
const ko = wordsFor(design, 'ko');

describe('words', () => {
  test('name an element by its name, or by its id where it has none', () => {
    expect(en.name('r1')).toBe('«Edge router»');
    expect(en.name('r2')).toBe('«r2»');
  });

  test('shorten long lists of names', () => {
    expect(en.names(['a', 'b'])).toBe('«a» and «b»');
    expect(en.names(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('«a», «b», «c», «d» and 2 more');
    expect(ko.names(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('«a», «b», «c», «d» 외 2개');
  });

  test('call a shared risk what people call it', () => {
    expect(en.risk('location:kinx')).toBe('location «kinx»');
    expect(ko.risk('zone:a')).toBe('가용 영역 «a»');
    expect(en.risk('river-bridge')).toBe('shared-risk group «river-bridge»');
  });

  test.each([
    [0.9, '90%'],
    [0.95, '95%'],
    [0.999, '99.9%'],
    [0.99995, '99.995%'],
    [0.9999996, '99.99996%'],
    [1, '100%'],
    [0, '0%'],
  ])('spell the availability %s as %s', (value, text) => {
    expect(en.percent(value)).toBe(text);
  });

  test('spell a value just below an objective differently from the objective', () => {
    expect(en.percent(0.99989)).not.toBe(en.percent(0.9999));
  });

  test('spell downtime in the unit people would use', () => {
    expect(en.downtime(0.999)).toBe('44 min a month');
    expect(ko.downtime(0.999)).toBe('월 44분');
    expect(en.downtime(0.99)).toBe('7.3 h a month');
    expect(en.downtime(0.99999)).toBe('26 s a month');
  });

  test('spell rates and times with their unit', () => {
    expect(en.mbps(950)).toBe('950 Mbps');
    expect(en.mbps(12_500)).toBe('12.5 Gbps');
    expect(en.ms(0.25)).toBe('0.25 ms');
    expect(en.seconds(90)).toBe('90 s');
    expect(ko.seconds(0.9)).toBe('0.9초');
  });
});
