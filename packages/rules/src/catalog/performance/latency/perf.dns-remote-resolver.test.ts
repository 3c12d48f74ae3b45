import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dnsRemoteResolver } from './perf.dns-remote-resolver.ts';

const resolvedBy = (resolvers: string[], props: Record<string, string> = { region: 'seoul' }) =>
  aDesign()
    .component('near', 'dns-server', { region: 'seoul' })
    .component('far', 'dns-server', { region: 'paris' })
    .component('cl', 'cluster', { ...props, resolvers });
const forwarding = (cacheEnabled: boolean) =>
  aDesign()
    .component('cl', 'cluster', { region: 'seoul' })
    .component('dns', 'coredns', { parent: 'cl', cacheEnabled })
    .component('far', 'dns-server', { region: 'paris' })
    .link('fw', 'dns-forwarding', 'dns', 'far');

testRule(dnsRemoteResolver, {
  passes: {
    'a resolver in the same region': resolvedBy(['near']),
    'one of two resolvers in the same region': resolvedBy(['far', 'near']),
    'a local cache in front of a distant server': forwarding(true),
    'a resolver inside the site': aDesign()
      .component('dc', 'data-center')
      .component('dns', 'dns-server', { parent: 'dc' }),
  },
  fails: {
    'only a resolver in another region': {
      design: resolvedBy(['far']),
      at: ['cl'],
      severity: 'medium',
      params: { resolvers: ['far'], places: ['paris'] },
    },
    'a local server that keeps no cache and forwards everything': {
      design: forwarding(false),
      at: ['cl'],
      params: { resolvers: ['far'] },
    },
  },
  notApplicable: { 'when no resolver is drawn': aDesign().component('cl', 'cluster', { region: 'seoul' }) },
  notAssessed: {
    'when nobody says where the cluster stands': {
      design: resolvedBy(['far'], {}),
      at: ['cl'],
      missing: ['region'],
    },
  },
});
