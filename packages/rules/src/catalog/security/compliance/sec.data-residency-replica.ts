import { isStore, type StoreResidency, storeResidency } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

type Params = {
  store: string;
  outside: readonly string[];
  countries: readonly string[];
  allowed: readonly string[];
};

export const dataResidencyReplica = defineRule<StoreResidency, Params>({
  id: 'sec.data-residency-replica',
  principle: 'security',
  topic: 'sec.compliance',
  severity: 'critical',
  title: { en: 'Copy of data outside the allowed countries', ko: '허용 국가 밖에 있는 데이터 사본' },
  references: [
    {
      title: 'GDPR chapter V: Transfers of personal data to third countries',
      url: 'https://gdpr-info.eu/chapter-5/',
    },
  ],
  sentences: {
    en: ({ store, outside, countries, allowed }, words) =>
      `The data of ${words.name(store)} must stay in ${words.list(allowed)}, but is also kept in ${words.list(countries)}: ${words.names(outside)}.`,
    ko: ({ store, outside, countries, allowed }, words) =>
      `${words.name(store)} 저장소의 데이터는 ${words.list(allowed)} 안에 있어야 하지만, ${words.list(countries)} 관할의 ${words.names(outside)} 구성 요소에도 보관됩니다.`,
  },
  remedies: {
    en: ({ outside }, words) =>
      `Move ${words.names(outside)} into an allowed country, or replace the protected fields by tokens before they are copied.`,
    ko: ({ outside }, words) =>
      `${words.names(outside)} 구성 요소를 허용 국가로 옮기거나, 복사하기 전에 보호 대상 필드를 토큰으로 바꾸세요.`,
  },
  subjects: ({ topology }) =>
    topology.components
      .filter(isStore)
      .map(storeResidency)
      .filter(({ allowed }) => allowed !== null),
  check: ({ store, allowed, holders, outside, unknown }, { topology }) => {
    if (outside.length === 0) return unknown.length === 0 ? pass() : notAssessed(unknown, ['jurisdiction']);
    const countries = outside.flatMap((node) => topology.text(node, 'jurisdiction')?.value ?? []);
    return fail({
      at: [...new Set([store.id, ...outside.map(({ id }) => id)])],
      params: {
        store: store.id,
        outside: outside.map(({ id }) => id),
        countries: [...new Set(countries)].sort(),
        allowed: allowed?.value ?? [],
      },
      evidence: [
        ...seenIfAny('residency', topology.list(store, 'residency')),
        computed(
          store.id,
          'dataCopies',
          holders.slice(1).map(({ id }) => id),
        ),
        ...outside.flatMap((node) => seenIfAny('jurisdiction', topology.text(node, 'jurisdiction'))),
      ],
    });
  },
});
