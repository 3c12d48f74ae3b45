import type { CircuitGroup, Facts } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { secondLink } from '../../../duplicate-edits.ts';
import { isNonProductionConnection } from '../../../environment.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { flowsOver } from '../../../flows-over.ts';

interface Subject {
  readonly group: CircuitGroup;
  /** Production flows that may use the circuits. */
  readonly flows: readonly string[];
}

type Params = { circuit: string; site: string; networks: readonly string[]; flows: readonly string[] };

export const circuitNoBackup = defineRule<Subject, Params>({
  id: 'rel.circuit-no-backup',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'Circuit without a backup', ko: '백업 없는 전용선' },
  references: [
    {
      title: 'Direct Connect Resiliency Toolkit (AWS)',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html',
    },
  ],
  sentences: {
    en: ({ circuit, site, networks, flows }, words) =>
      `The circuit ${words.name(circuit)} is the only link between ${words.name(site)} and ${words.names(networks)}; production traffic (${words.names(flows)}) depends on it.`,
    ko: ({ circuit, site, networks, flows }, words) =>
      `${words.name(circuit)} 전용선은 ${words.name(site)} 사이트와 ${words.names(networks)} 네트워크를 잇는 유일한 링크이며, 운영 트래픽(${words.names(flows)})이 여기에 의존합니다.`,
  },
  remedies: {
    en: ({ circuit }, words) =>
      `Add a second circuit that is independent of ${words.name(circuit)}, or an IPsec VPN over the internet as its backup.`,
    ko: ({ circuit }, words) =>
      `${words.name(circuit)} 전용선과 독립된 두 번째 전용선이나, 백업으로 쓸 인터넷 IPsec VPN을 추가하세요.`,
  },
  subjects: (facts) => productionGroups(facts),
  check: ({ group: { site, networks, circuits, others }, flows }, { topology }) => {
    const [circuit, ...further] = circuits;
    if (circuit === undefined || further.length > 0 || others.length > 0) return pass();
    return fail({
      at: [circuit.id],
      params: { circuit: circuit.id, site: site.id, networks: networks.map(({ id }) => id), flows },
      evidence: [computed(circuit.id, 'affectedFlows', flows), ...seenIfAny('role', topology.text(circuit, 'role'))],
      flows,
    });
  },
  fix: ({ at: [id = ''] }, design) => secondLink(design, id),
});

const productionGroups = (facts: Facts): readonly Subject[] =>
  facts.circuitGroups.flatMap((group) => {
    const flows = flowsOver(facts, group.circuits)
      .filter(({ flow }) => !isNonProductionConnection(facts.topology, flow))
      .map(({ id }) => id);
    return flows.length > 0 ? [{ group, flows }] : [];
  });
