import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { remoteCache } from './perf.remote-cache.ts';

const cached = (region: string) =>
  aDesign()
    .component('app', 'service', { region: 'ap-northeast-2' })
    .component('cache', 'cache', { region })
    .link('use', 'data-access', 'app', 'cache');
const beside = (cacheMs: number, originMs: number) =>
  cached('ap-northeast-2')
    .component('net', 'vpc', { region: 'ap-northeast-2' })
    .component('app', 'service', { parent: 'net', region: 'ap-northeast-2' })
    .component('db', 'database')
    .link('to-cache', 'link', 'net', 'cache', { latencyMs: cacheMs })
    .link('to-db', 'link', 'net', 'db', { latencyMs: originMs })
    .flow('f', 'app', 'db');

testRule(remoteCache, {
  passes: {
    'a cache in the region of its consumer': cached('ap-northeast-2'),
    'a cache that is near one of two consumers': cached('ap-northeast-2')
      .component('far', 'service', { region: 'us-east-1' })
      .link('use-2', 'data-access', 'far', 'cache'),
    'a cache at half the round trip of what it caches': beside(5, 10),
  },
  fails: {
    'a cache in another region than its only consumer': {
      design: cached('us-east-1'),
      at: ['cache'],
      severity: 'medium',
      params: { consumers: ['app'], cacheMs: null },
    },
    'a consumer known by its flow': {
      design: cached('us-east-1').without('use').flow('f', 'app', 'cache'),
      at: ['cache'],
    },
    'a cache that is hardly nearer than what it caches': {
      design: beside(5.1, 10),
      at: ['cache'],
      params: { originMs: 20, consumers: ['app'] },
    },
  },
  notApplicable: { 'to caches nobody is drawn to use': aDesign().component('cache', 'cache', { region: 'us-east-1' }) },
  notAssessed: {
    'when nobody says where the cache stands': {
      design: cached('x').component('cache', 'cache'),
      at: ['cache'],
      missing: ['region'],
    },
  },
});
