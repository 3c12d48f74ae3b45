import type { ComponentNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { isolationOf, segmentsOf, tenantsOf } from '../../../segments.ts';
import { stating } from '../../../set-property.ts';

type Params = { segment: string; production: readonly string[]; others: readonly string[] };

export const envMixing = defineRule<ComponentNode, Params>({
  id: 'sec.env-mixing',
  principle: 'security',
  topic: 'sec.defence-in-depth',
  severity: 'high',
  title: { en: 'Production and non-production side by side', ko: '한곳에 섞인 운영 환경과 비운영 환경' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ segment, production, others }, words) =>
      `${words.name(segment)} holds production (${words.names(production)}) and non-production (${words.names(others)}) with nothing enforced between them.`,
    ko: ({ segment, production, others }, words) =>
      `${words.name(segment)} 안에 운영 환경(${words.names(production)})과 비운영 환경(${words.names(others)})이 강제된 격리 없이 함께 있습니다.`,
  },
  remedies: {
    en: ({ segment, others }, words) =>
      `Move ${words.names(others)} out of ${words.name(segment)}, or enforce an isolation policy between the environments.`,
    ko: ({ segment, others }, words) =>
      `${words.names(others)} 구성 요소를 ${words.name(segment)} 밖으로 옮기거나, 환경 사이에 격리 정책을 강제하세요.`,
  },
  subjects: ({ topology }) => segmentsOf(topology).filter((segment) => tenantsOf(segment, topology).length >= 2),
  check: (segment, { topology }) => {
    const tenants = tenantsOf(segment, topology);
    const production = tenants.filter((node) => environmentOf(node, topology) === 'prod');
    const others = tenants.filter((node) => environmentOf(node, topology) !== 'prod');
    if (production.length === 0 || others.length === 0) return pass();
    const { state, evidence } = isolationOf(segment, topology);
    if (state === 'enforced') return pass();
    if (state === 'unknown') return notAssessed([segment.id], ['isolationPolicy']);
    const ids = (nodes: readonly ComponentNode[]) => nodes.map(({ id }) => id);
    return fail({
      at: [segment.id],
      params: { segment: segment.id, production: ids(production), others: ids(others) },
      evidence: [...evidence, ...others.flatMap((node) => seenIfAny('env', topology.text(node, 'env')))],
    });
  },
  fix: stating('isolationPolicy', 'enforced'),
});

const environmentOf = (node: ComponentNode, topology: Topology): string => topology.text(node, 'env')?.value ?? 'prod';
