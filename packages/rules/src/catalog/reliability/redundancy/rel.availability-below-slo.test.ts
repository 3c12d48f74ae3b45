import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { availabilityBelowSlo } from './rel.availability-below-slo.ts';

const overRouter = (availability: number, required: number) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .component('mid', 'router', { availability })
    .link('l1', 'link', 'a', 'mid')
    .link('l2', 'link', 'mid', 'b')
    .flow('app', 'a', 'b', {}, { availability: required });

testRule(availabilityBelowSlo, {
  passes: {
    'a path exactly as available as required': overRouter(0.999, 0.999),
    'figures whose product is exactly what is required': overRouter(0.98, 0.9604).with('l1', { availability: 0.98 }),
    'two paths of which each alone is too weak': overRouter(0.99, 0.9995)
      .component('mid-2', 'router', { availability: 0.99 })
      .link('l3', 'link', 'a', 'mid-2')
      .link('l4', 'link', 'mid-2', 'b'),
  },
  fails: {
    'a path through something too weak, naming it': {
      design: overRouter(0.998, 0.999),
      at: ['app'],
      severity: 'high',
      params: { availability: 0.998, required: 0.999, contributors: ['mid'] },
      confidence: 'stated',
    },
    'a path over defaults, saying so': {
      design: overRouter(1, 0.9999).component('mid', 'customer-router'),
      at: ['app'],
      confidence: 'assumed',
    },
  },
  notApplicable: {
    'to flows that require nothing': overRouter(0.5, 0.9).flow('app', 'a', 'b'),
    'to flows without a path': overRouter(0.5, 0.9).without('l1'),
  },
});
